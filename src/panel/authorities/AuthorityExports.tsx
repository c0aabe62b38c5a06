import { useState } from "react";
import { type AuthorityRow, authorityRows } from "../exports/authority-rows.ts";
import { toCslJson } from "../exports/csl-json.ts";
import { toCsv } from "../exports/csv.ts";
import { download, fileNameFrom } from "../exports/download.ts";
import { toRis } from "../exports/ris.ts";
import { toTableText } from "../exports/table-text.ts";
import { usePanel } from "../PanelContext.ts";

interface FileForm {
  readonly label: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (rows: readonly AuthorityRow[]) => string;
}

/** The files that the table can be taken away in; the last two are what Zotero imports. */
const FILE_FORMS: readonly FileForm[] = [
  { label: "CSV", ending: "csv", type: "text/csv;charset=utf-8", write: toCsv },
  { label: "RIS", ending: "ris", type: "application/x-research-info-systems", write: toRis },
  {
    label: "CSL-JSON",
    ending: "json",
    type: "application/json",
    write: (rows) => JSON.stringify(toCslJson(rows), null, 2),
  },
];

/** Takes the table of authorities away: as a file, or on the clipboard as a brief prints it. */
export function AuthorityExports() {
  const { opinion, annotations, title } = usePanel();
  const rows = authorityRows(opinion, annotations);
  const [said, setSaid] = useState("");
  if (rows.length === 0) return null;
  const copy = () => {
    navigator.clipboard.writeText(toTableText(rows)).then(
      () => setSaid("The table is on the clipboard."),
      () => setSaid("The browser did not allow copying. Save a file instead."),
    );
  };
  return (
    <fieldset className="controls" aria-label="Take the table away">
      {FILE_FORMS.map(({ label, ending, type, write }) => (
        <button
          key={ending}
          type="button"
          className="button"
          aria-label={`Save as ${label}`}
          onClick={() => {
            download(fileNameFrom(`${annotations.meta.caption ?? title} authorities`, ending), type, write(rows));
            setSaid(`Saved as ${label}.`);
          }}
        >
          {label}
        </button>
      ))}
      <button type="button" className="button" onClick={copy}>
        Copy table
      </button>
      <span role="status" className="quiet small">
        {said}
      </span>
    </fieldset>
  );
}
