import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { dateWords } from "../../library/date-words.ts";
import { listShelf, removeOpinion, type ShelfEntry } from "../../library/index.ts";
import { formatAddress } from "../address.ts";
import type { CommandWorld } from "../commands/index.ts";
import { SAMPLE_NAME } from "../documents.ts";
import { addressNow, navigate } from "../navigation.ts";
import { say } from "../toasts.ts";
import { Sheet } from "./Sheet.tsx";

interface LibraryProps {
  readonly onClose: () => void;
  readonly onOpenAnother: () => void;
  readonly openId: string | null;
  readonly commands: Pick<CommandWorld, "saveBackup" | "restoreBackup">;
}

const addressOf = (id: string | null): string =>
  formatAddress({ opinion: id, view: "brief", target: null, place: null });

/** The opinions opened before, kept in this browser: search, open, remove with undo. */
export function LibraryDialog({ onClose, onOpenAnother, openId, commands }: LibraryProps) {
  const [filter, setFilter] = useState("");
  const { data: shelf, error } = useQuery({ queryKey: ["shelf"], queryFn: listShelf, retry: false });
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const entries = shelf?.entries.filter((entry) => words.every((word) => searched(entry).includes(word))) ?? [];
  return (
    <Sheet title="Opinions" onClose={onClose}>
      <div className="controls">
        <label>
          <span className="visually-hidden">Search the opinions</span>
          <input
            type="search"
            placeholder="Search"
            value={filter}
            onChange={(event) => setFilter(event.target.value)}
          />
        </label>
        <button type="button" className="primary" onClick={onOpenAnother}>
          Open another…
        </button>
      </div>
      {error && (
        <p className="refusal">The browser does not let the page keep opinions: its storage is switched off or full.</p>
      )}
      <ul className="shelf">
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} current={entry.id === openId} onClose={onClose} />
        ))}
        <li>
          <a href={addressOf(null)} onClick={onClose} aria-current={openId === null || undefined}>
            {SAMPLE_NAME}
          </a>
          <span className="quiet small">comes with Headnote</span>
        </li>
      </ul>
      {shelf && entries.length === 0 && filter !== "" && (
        <p className="quiet">None of the opinions kept here is called “{filter}”.</p>
      )}
      {shelf && shelf.unreadable > 0 && (
        <p className="quiet small">
          {shelf.unreadable} more {shelf.unreadable === 1 ? "is" : "are"} kept, in a form that this version can’t show.
        </p>
      )}
      <div className="backup">
        <p className="quiet small">
          All of this is kept in this browser alone: opinions, notes, corrections, settings. A backup is one file of it.
        </p>
        <button type="button" className="plain-button" onClick={() => commands.saveBackup()}>
          Save a backup
        </button>
        <button type="button" className="plain-button" onClick={() => commands.restoreBackup()}>
          Restore a backup…
        </button>
      </div>
    </Sheet>
  );
}

const titleOf = ({ caption, name }: ShelfEntry): string => caption ?? name;

const searched = (entry: ShelfEntry): string =>
  [titleOf(entry), entry.name, entry.court, entry.date].filter(Boolean).join(" ").toLowerCase();

function Row({
  entry,
  current,
  onClose,
}: {
  readonly entry: ShelfEntry;
  readonly current: boolean;
  readonly onClose: () => void;
}) {
  const queries = useQueryClient();
  const remove = async () => {
    // What belonged to it went with it, and comes back with it.
    const refresh = () => {
      void queries.invalidateQueries({ queryKey: ["shelf"], refetchType: "all" });
      for (const store of ["notes", "corrections", "briefs", "details"])
        void queries.invalidateQueries({ queryKey: [store, entry.id], refetchType: "all" });
    };
    const putBack = await removeOpinion(entry.id);
    refresh();
    if (current) navigate({ ...addressNow(), opinion: null, target: null, place: null });
    say(`“${titleOf(entry)}” was removed.`, { label: "Undo", run: () => void putBack().then(refresh) });
  };
  return (
    <li>
      <a href={addressOf(entry.id)} onClick={onClose} aria-current={current || undefined}>
        {titleOf(entry)}
      </a>
      {(entry.court || entry.date) && (
        <span className="small">{[entry.court, entry.date && dateWords(entry.date)].filter(Boolean).join(", ")}</span>
      )}
      <span className="quiet small">
        Opened {new Date(entry.opened).toLocaleDateString(undefined, { dateStyle: "medium" })},{" "}
        {sizeWords(entry.length)}
      </span>
      <button
        type="button"
        className="plain-button"
        onClick={() => void remove()}
        aria-label={`Remove ${titleOf(entry)}`}
      >
        Remove
      </button>
    </li>
  );
}

/** A page of an opinion holds about this many characters (double-spaced, as filed). */
const CHARACTERS_A_PAGE = 1800;

function sizeWords(length: number): string {
  const pages = Math.max(1, Math.round(length / CHARACTERS_A_PAGE));
  return pages === 1 ? "1 page" : `about ${pages} pages`;
}
