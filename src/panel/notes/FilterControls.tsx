import { NOTE_COLOUR_LABELS, NOTE_COLOURS, type NoteColour } from "../../library/index.ts";
import { NO_FILTER, type NoteFilter } from "./filter.ts";

interface FilterControlsProps {
  readonly filter: NoteFilter;
  readonly tags: readonly string[];
  readonly onFilter: (filter: NoteFilter) => void;
  readonly shown: number;
  readonly of: number;
}

/** Which notes are listed: by words, colour and tag; how many these are is read out. */
export function FilterControls({ filter, tags, onFilter, shown, of }: FilterControlsProps) {
  const { text, tag, colours } = filter;
  const toggle = (colour: NoteColour) =>
    onFilter({
      ...filter,
      colours: NOTE_COLOURS.filter((it) => (it === colour ? !colours.includes(it) : colours.includes(it))),
    });
  const filtered = text.trim() !== "" || tag !== null || colours.length > 0;
  return (
    <search className="controls note-controls">
      <label>
        <span className="visually-hidden">Filter notes</span>
        <input
          type="search"
          placeholder="Filter"
          value={text}
          onChange={(event) => onFilter({ ...filter, text: event.target.value })}
        />
      </label>
      {(tags.length > 0 || tag !== null) && (
        <label>
          <span className="visually-hidden">Only with the tag</span>
          <select value={tag ?? ""} onChange={(event) => onFilter({ ...filter, tag: event.target.value || null })}>
            <option value="">Any tag</option>
            {[...new Set([...tags, ...(tag === null ? [] : [tag])])].map((it) => (
              <option key={it} value={it}>
                {it}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset className="swatches">
        <legend className="visually-hidden">Only in the colors</legend>
        {NOTE_COLOURS.map((colour) => (
          <button
            key={colour}
            type="button"
            className="swatch-choice"
            aria-pressed={colours.includes(colour)}
            aria-label={NOTE_COLOUR_LABELS[colour]}
            title={`Only ${NOTE_COLOUR_LABELS[colour].toLowerCase()}`}
            onClick={() => toggle(colour)}
          >
            <span className="swatch" data-colour={colour} />
          </button>
        ))}
      </fieldset>
      <p className="note-count" role="status">
        {filtered ? `${shown} of ${of} shown` : of === 1 ? "1 note" : `${of} notes`}
      </p>
      {filtered && (
        <button type="button" className="plain-button" onClick={() => onFilter(NO_FILTER)}>
          Show all
        </button>
      )}
    </search>
  );
}
