import { useState } from "react";
import { download, fileNameFrom } from "../exports/download.ts";
import { usePanel } from "../PanelContext.ts";

const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What writes the brief is fetched when it is first asked for: few readers of a brief take it away. */
const writers = async () => {
  const [written, docx] = await Promise.all([import("./written-brief.ts"), import("./brief-docx.ts")]);
  return { ...written, ...docx };
};
type Writers = Awaited<ReturnType<typeof writers>>;

interface FileForm {
  readonly label: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (by: Writers, brief: ReturnType<Writers["writtenBrief"]>) => string | Uint8Array<ArrayBuffer>;
}

const FILE_FORMS: readonly FileForm[] = [
  { label: "Word", ending: "docx", type: WORD_TYPE, write: (by, brief) => by.toDocx(brief) },
  {
    label: "Markdown",
    ending: "md",
    type: "text/markdown;charset=utf-8",
    write: (by, brief) => by.toMarkdown(brief),
  },
  { label: "HTML", ending: "html", type: "text/html;charset=utf-8", write: (by, brief) => by.toHtmlPage(brief) },
];

/** Takes the brief away: as a file, or on the clipboard. */
export function BriefExports() {
  const { opinion, annotations, brief, title } = usePanel();
  const [said, setSaid] = useState("");
  const save = async ({ label, ending, type, write }: FileForm) => {
    const by = await writers();
    const content = write(by, by.writtenBrief(opinion, annotations, brief.changes, title));
    download(fileNameFrom(`${annotations.meta.caption ?? title} brief`, ending), type, content);
    setSaid(`Saved as ${label}.`);
  };
  const copy = async () => {
    const by = await writers();
    await navigator.clipboard.writeText(by.toPlainText(by.writtenBrief(opinion, annotations, brief.changes, title)));
    setSaid("The brief is on the clipboard.");
  };
  return (
    <>
      {FILE_FORMS.map((form) => (
        <button
          key={form.ending}
          type="button"
          className="button"
          aria-label={`Save the brief as ${form.label}`}
          onClick={() => void save(form)}
        >
          {form.label}
        </button>
      ))}
      <button
        type="button"
        className="button"
        aria-label="Copy brief"
        onClick={() => void copy().catch(() => setSaid("The browser did not allow copying. Save a file instead."))}
      >
        Copy
      </button>
      <span role="status" className="quiet small">
        {said}
      </span>
    </>
  );
}
