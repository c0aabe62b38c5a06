import type { SourceDocument } from "./documents.ts";
import { Notice } from "./Notice.tsx";
import { Page } from "./Page.tsx";
import { useReading } from "./reading.ts";

/** An open document: nothing yet, a page, or why there is none. */
export function Shell({ document }: { readonly document: SourceDocument }) {
  const reading = useReading(document);
  switch (reading.status) {
    case "reading":
      return (
        <main className="opening" aria-busy="true">
          <p className="quiet">Opening…</p>
        </main>
      );
    case "failed":
      return (
        <Notice title={`“${document.name}” could not be read`} why={reading.why}>
          <p>Nothing is lost: the text is kept in the library of this browser.</p>
          <p>
            <a href="./">Open the bundled ruling</a>
          </p>
        </Notice>
      );
    case "ready":
      return <Page document={document} progress={reading.progress} failed={reading.failed} />;
    default:
      return reading satisfies never;
  }
}
