import { type FormEvent, useId, useRef, useState } from "react";
import { DETAIL_FIELDS, type DetailField, type Details, type KeptDetails } from "../../library/index.ts";
import type { OpinionDetails } from "../details.ts";
import { Sheet } from "./Sheet.tsx";

const LABELS = {
  caption: "Title",
  court: "Court",
  docket: "Docket number",
  date: "Date of decision",
  judge: "Judge",
} as const satisfies Record<DetailField, string>;

/** What the opinion is called and where it comes from, to be set right; each field can go back to what was read. */
export function DetailsDialog({
  details,
  onClose,
}: {
  readonly details: OpinionDetails;
  readonly onClose: () => void;
}) {
  const { unedited, kept, described, edit } = details;
  const [values, setValues] = useState(() => wordsOf(described.meta));
  const [wrongDate, setWrongDate] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const read = wordsOf(unedited);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isDate(values.date.trim())) return setWrongDate(true);
    const next = changes(values, read);
    if (JSON.stringify(next) !== JSON.stringify(kept.edited)) edit(next);
    onClose();
  };
  const reset = () => {
    edit({});
    onClose();
  };
  return (
    <Sheet title="Title, court, date and judge" onClose={onClose} first={first}>
      <form onSubmit={save} noValidate>
        {DETAIL_FIELDS.map((field) => (
          <Field
            key={field}
            label={LABELS[field]}
            value={values[field]}
            read={read[field]}
            onChange={(value) => setValues({ ...values, [field]: value })}
            {...(field === "date" ? { hint: "As year-month-day: 2017-05-19, or only 2017.", wrong: wrongDate } : {})}
            {...(field === "caption" ? { field: first } : {})}
          />
        ))}
        <div className="sheet-actions">
          {Object.keys(kept.edited).length > 0 ? (
            <button type="button" className="plain-button" onClick={reset}>
              Reset to what was read
            </button>
          ) : (
            <p className="quiet">Kept with the opinion in this browser, and used when you copy with its citation.</p>
          )}
          <button type="submit" className="primary">
            Save
          </button>
        </div>
      </form>
    </Sheet>
  );
}

type Words = Readonly<Record<DetailField, string>>;

const wordsOf = (meta: Details): Words => ({
  caption: meta.caption ?? "",
  court: meta.court ?? "",
  docket: meta.docket ?? "",
  date: meta.date ?? "",
  judge: meta.judge ?? "",
});

/** The fields in which a person says other than what was read; an emptied one says that there is none. */
function changes(values: Words, read: Words): KeptDetails["edited"] {
  const changed = DETAIL_FIELDS.filter((field) => values[field].trim() !== read[field].trim());
  return Object.fromEntries(changed.map((field) => [field, values[field].trim() || null]));
}

/** A date as it is kept (ISO 8601), as far as it is known; nothing is a date too. */
function isDate(text: string): boolean {
  if (text === "") return true;
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly read: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly wrong?: boolean;
  readonly field?: React.RefObject<HTMLInputElement | null>;
}

function Field({ label, value, read, onChange, hint, wrong = false, field }: FieldProps) {
  const id = useId();
  const changed = value.trim() !== read.trim();
  return (
    <div className="detail">
      <label className="field">
        <span>{label}</span>
        <input
          type="text"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-describedby={id}
          aria-invalid={wrong || undefined}
          autoComplete="off"
          {...(field ? { ref: field } : {})}
        />
      </label>
      <div id={id}>
        {changed && <p className="quiet small hint">{read === "" ? "None was read." : `Read: ${read}`}</p>}
        {hint && !wrong && !changed && <p className="quiet small hint">{hint}</p>}
        {hint && wrong && (
          <p className="small hint wrong" role="alert">
            That is no date. {hint}
          </p>
        )}
      </div>
    </div>
  );
}
