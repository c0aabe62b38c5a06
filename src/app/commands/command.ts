import type { Role } from "../../engine/index.ts";
import type { NoteColour, Settings } from "../../library/index.ts";
import type { CopyForm, PanelViewId } from "../../panel/index.ts";
import type { ReaderHandle } from "../../reader/index.ts";

export const COMMAND_GROUPS = ["Reading", "Panel", "Highlights", "Notes", "Opinion", "Appearance", "Help"] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

export const DIALOGS = [
  "open",
  "library",
  "settings",
  "help",
  "palette",
  "outline",
  "case",
  "details",
  "share",
] as const;
export type DialogId = (typeof DIALOGS)[number];

/** What a command may do. The page makes it anew at each drawing; nothing in it is kept. */
export interface CommandWorld {
  readonly reader: ReaderHandle | null;
  readonly settings: Settings;
  readonly hasOutline: boolean;
  set(change: Partial<Settings>): void;
  show(dialog: DialogId): void;
  /** Shows the look-up of a case with this citation or link in it. Nothing is asked yet. */
  lookUp(typed: string): void;
  find(): void;
  openView(view: PanelViewId): void;
  /** Leaves what is in front: the find bar, the card, the panel's target. */
  escape(): void;
  focusPanel(): void;
  /** Gives the selection, else the focused highlight, a role; null takes it away. */
  mark(role: Role | null): void;
  /** Writes a note on the selection, else on the highlight or heading that has the focus. */
  note(): void;
  highlight(colour: NoteColour): void;
  /** Saves the notes on this opinion as a file; asks for such a file and takes its notes in. */
  saveNotes(): void;
  takeInNotes(): void;
  /** Saves the opinion with its annotations as one HTML file; its roles, as corrected, as labels to learn from. */
  saveOneFile(): void;
  saveLabels(): void;
  print(): void;
  /** Saves everything that is kept as a file; asks for such a file and lays it over what is kept. */
  saveBackup(): void;
  restoreBackup(): void;
  /** Puts the selection, else the focused highlight, on the clipboard. */
  copy(form: CopyForm): void;
  undo(): void;
  /** Says something to a screen reader and on the page. */
  say(words: string): void;
}

/**
 * One thing that a person can do. The keys, the palette, the help sheet and the toolbar's tips all read this.
 * Keys: "j", "?", "Escape"; "mod+k" with Ctrl or Cmd; "g b" one after the other.
 */
export interface Command {
  readonly id: string;
  readonly title: string;
  readonly group: CommandGroup;
  readonly keys: readonly string[];
  /** Other words by which it is looked for in the palette. */
  readonly keywords?: string;
  /** Whether it makes sense now; where not, it is left out of the palette and its key does nothing. */
  readonly when?: (world: CommandWorld) => boolean;
  readonly run: (world: CommandWorld) => void;
}
