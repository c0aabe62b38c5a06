import { useEffect, useMemo, useRef } from "react";
import { layersShown } from "../library/index.ts";
import { Panel, type PanelWorld } from "../panel/index.ts";
import { Reader, type ReaderHandle } from "../reader/index.ts";
import { formatAddress } from "./address.ts";
import type { SourceDocument } from "./documents.ts";
import type { Progress } from "./engine/engine-client.ts";
import { Notice } from "./Notice.tsx";
import { followLink, type Location, rememberLineWith, useLocation } from "./navigation.ts";
import { useReading } from "./reading.ts";
import { useSettings } from "./settings.ts";
import { TopBar } from "./TopBar.tsx";

/** An open document: the bar, the reader and the panel. */
export function Shell({ document }: { readonly document: SourceDocument }) {
  const reading = useReading(document);
  switch (reading.status) {
    case "reading":
      return <p className="quiet opening">Opening…</p>;
    case "failed":
      return <Notice title={`“${document.name}” could not be read`} why={reading.why} />;
    case "ready":
      return <Page document={document} progress={reading.progress} />;
    default:
      return reading satisfies never;
  }
}

function Page({ document, progress }: { readonly document: SourceDocument; readonly progress: Progress }) {
  const reader = useRef<ReaderHandle>(null);
  const location = useLocation();
  const settings = useSettings();
  const { opinion, annotations, stage } = progress;
  const { address } = location;
  const layers = useMemo(() => layersShown(settings), [settings]);
  useArrival(reader, location, progress);
  const world: PanelWorld = {
    opinion,
    annotations,
    title: document.name,
    working: stage !== "done",
    targetId: address.target?.id ?? null,
    hrefOfView: (view) => formatAddress({ ...address, view, target: null, place: null }),
    correct: () => {},
    isCorrected: () => false,
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: links do the work; this hears their clicks
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div className="shell" onClick={followLink} data-panel={settings.panel ? "open" : "closed"}>
      <TopBar title={document.name} progress={progress} />
      <Reader
        ref={reader}
        opinion={opinion}
        annotations={annotations}
        title={annotations.meta.caption ?? document.name}
        layers={layers}
        current={address.target?.id ?? null}
        onScroll={() => {}}
      />
      <aside className="panel" aria-label="Panel">
        <Panel world={world} view={address.view} />
      </aside>
    </div>
  );
}

/** Goes where the address says, once for each arrival and as soon as it can be found. */
function useArrival(reader: React.RefObject<ReaderHandle | null>, location: Location, progress: Progress): void {
  const done = useRef(-1);
  useEffect(() => rememberLineWith(() => reader.current?.line() ?? null), [reader]);
  useEffect(() => {
    if (done.current === location.count || !reader.current) return;
    const { address, arrival } = location;
    if (arrival.by === "return") {
      done.current = location.count;
      if (arrival.line) reader.current.restore(arrival.line);
      return;
    }
    const span = address.place ?? (arrival.by === "load" ? spanOfTarget(address.target?.id, progress) : null);
    if (span && !reader.current.goTo(span)) return;
    if (span || arrival.by === "jump" || progress.stage === "done") done.current = location.count;
  }, [reader, location, progress]);
}

function spanOfTarget(id: string | undefined, { annotations: { citations, passages, tests } }: Progress) {
  if (!id) return null;
  const test = tests.find((it) => it.id === id);
  return citations.find((it) => it.id === id) ?? passages.find((it) => it.id === id) ?? test?.stated[0] ?? null;
}
