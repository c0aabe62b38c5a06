import { lazy } from "react";
import type { CitationId, PassageId, TestId } from "../engine/index.ts";
import { noteIdOf } from "../library/index.ts";
import { usePanel } from "./PanelContext.ts";
import type { PanelViewId } from "./panel-views.ts";

const AuthorityView = lazy(() => import("./authority/AuthorityView.tsx"));
const TestView = lazy(() => import("./test/TestView.tsx"));
const PassageView = lazy(() => import("./passage/PassageView.tsx"));

/** The view under whose tab a target is shown. */
export function viewOfTarget(id: string): PanelViewId | null {
  if (id.startsWith("correction")) return "brief";
  if (noteIdOf(id) !== null) return "notes";
  switch (id[0]) {
    case "c":
      return "authorities";
    case "t":
      return "tests";
    case "p":
      return "brief";
    default:
      return null;
  }
}

/** What the address names: a citation with its authority, a test, or a passage. A note is shown among the others, by their view. */
export function TargetView({ id }: { readonly id: string }) {
  const { findings, working } = usePanel();
  const citation = findings.citations.get(id as CitationId);
  if (citation) return <AuthorityView citation={citation} />;
  const test = findings.tests.get(id as TestId);
  if (test) return <TestView test={test} />;
  const passage = findings.passages.get(id as PassageId);
  if (passage) return <PassageView passage={passage} />;
  if (!working && viewOfTarget(id) === "brief") return <p className="quiet">There is no mark here any more.</p>;
  return (
    <p className="quiet">
      {working ? "Reading the opinion…" : `There is no “${id}” in this opinion. The link may be to another text.`}
    </p>
  );
}
