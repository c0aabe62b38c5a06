import type { QueryClient } from "@tanstack/react-query";
import { type BackupFault, makeBackup, parseBackup } from "../library/backup/backup.ts";
import { type Restored, restoreBackup } from "../library/backup/restore.ts";
import { DEFAULT_SETTINGS, parseSettings, tellChange } from "../library/index.ts";
import { download } from "../panel/exports/download.ts";
import { pickFile } from "./pick-file.ts";
import { settingsStore } from "./settings.ts";
import { say } from "./toasts.ts";

/** Saves everything that is kept in this browser as one file. */
export async function saveBackup(): Promise<void> {
  const made = new Date().toISOString();
  try {
    const backup = await makeBackup(settingsStore.get(), made);
    download(`headnote-backup-${made.slice(0, 10)}.json`, "application/json", JSON.stringify(backup));
    const opinions = backup.stores.shelf?.length ?? 0;
    const notes = backup.stores.notes?.length ?? 0;
    say(`Backup saved: ${counted(opinions, "opinion")}, ${counted(notes, "note")}, your corrections and settings.`);
  } catch {
    say("There is nothing to save: this browser’s storage is switched off or can’t be read.");
  }
}

const FAULT_WORDS = {
  "not JSON": "it is damaged, or no file of Headnote’s",
  "no backup": "it is no backup of Headnote’s",
  "of a later version": "it was made by a later version of Headnote; reload the page to get that version",
} as const satisfies Record<BackupFault, string>;

/** Asks for a backup and lays it over what is kept: nothing that is there is lost. */
export async function restoreFromFile(queries: QueryClient): Promise<void> {
  const file = await pickFile(".json,application/json");
  if (!file) return;
  const backup = parseBackup(await file.text().catch(() => ""));
  if (typeof backup === "string") {
    return say(`“${file.name}” can’t be restored: ${FAULT_WORDS[backup]}. Nothing was changed.`);
  }
  try {
    const restored = await restoreBackup(backup);
    restoreSettings(backup.settings);
    // What is shown is read anew: here, and in other tabs.
    await queries.invalidateQueries({ predicate: ({ queryKey }) => KEPT.has(String(queryKey[0])) });
    tellChange({ store: "notes", opinion: null });
    say(restoredWords(restored));
  } catch {
    say("The backup could not be restored: this browser’s storage is full or switched off. Nothing was changed.");
  }
}

/** The queries that are answered from the stores. */
const KEPT: ReadonlySet<string> = new Set(["shelf", "corrections", "notes", "details"]);

/** The file's settings hold where the person has set nothing here. */
function restoreSettings(stored: unknown): void {
  const untouched = JSON.stringify(settingsStore.get()) === JSON.stringify(DEFAULT_SETTINGS);
  if (untouched) settingsStore.set(parseSettings(JSON.stringify(stored ?? null)));
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

function restoredWords({ opinions, notes, corrected, doubled, unread }: Restored): string {
  const brought = [
    opinions > 0 ? counted(opinions, "opinion") : "",
    notes + doubled > 0 ? counted(notes + doubled, "note") : "",
    corrected > 0 ? `corrections to ${counted(corrected, "opinion")}` : "",
  ].filter(Boolean);
  return [
    brought.length > 0 ? `Restored: ${brought.join(", ")}.` : "Everything in the backup was here already.",
    doubled > 0 ? `${counted(doubled, "note")} said something else here: both are kept.` : "",
    unread > 0 ? `${counted(unread, "record")} could not be read and ${unread === 1 ? "was" : "were"} left out.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}
