import type { ReactNode } from "react";
import { AuthorityExports } from "../../panel/authorities/AuthorityExports.tsx";
import { BriefExports } from "../../panel/brief/BriefExports.tsx";
import type { CommandWorld } from "../commands/index.ts";
import { Sheet } from "./Sheet.tsx";

interface ShareProps {
  readonly commands: CommandWorld;
  readonly hasNotes: boolean;
  readonly onClose: () => void;
}

/** Every way to take something away, in one place: files, paper and the clipboard. Nothing is sent anywhere. */
export function ShareDialog({ commands, hasNotes, onClose }: ShareProps) {
  const andClose = (run: () => void) => () => {
    onClose();
    // Once the dialog is gone: it would stand on the paper, and hold back what is said.
    requestAnimationFrame(() => requestAnimationFrame(run));
  };
  return (
    <Sheet title="Save, share or print" onClose={onClose}>
      <Way
        title="The whole, as one file"
        about="Opens in any browser without a network: the opinion with its highlights, its citation cards, the brief, the tests, the authorities and your notes."
      >
        <button type="button" className="primary" onClick={andClose(commands.saveOneFile)}>
          Save as one HTML file
        </button>
        <button type="button" className="button" onClick={andClose(commands.print)}>
          Print…
        </button>
      </Way>
      <Way title="The brief" about="Your words and the court’s sentences, each with its citation.">
        <BriefExports />
      </Way>
      <Way title="The table of authorities" about="RIS and CSL-JSON are what Zotero imports.">
        <AuthorityExports />
      </Way>
      <Way title="Your notes" about="As W3C Web Annotations, which other tools read.">
        <button type="button" className="button" disabled={!hasNotes} onClick={andClose(commands.saveNotes)}>
          {hasNotes ? "Save the notes" : "No notes yet"}
        </button>
      </Way>
      <p className="quiet small">
        Files are made in this browser; nothing is sent anywhere. To copy a passage with its citation, select it and
        press c.
      </p>
    </Sheet>
  );
}

function Way({
  title,
  about,
  children,
}: {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="way">
      <h3>{title}</h3>
      <p className="quiet small">{about}</p>
      <div className="controls">{children}</div>
    </section>
  );
}
