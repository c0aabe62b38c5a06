import { closeFootnotes } from "./close-footnotes.ts";
import type { Command } from "./command.ts";
import { copyForms } from "./copy-with-citation.ts";
import { densities, nextDensity } from "./density.ts";
import { editDetails } from "./edit-details.ts";
import { findInOpinion } from "./find-in-opinion.ts";
import { focusOpinion } from "./focus-opinion.ts";
import { focusPanel } from "./focus-panel.ts";
import { highlights } from "./highlight.ts";
import { leave } from "./leave.ts";
import { lookUpCase } from "./look-up-case.ts";
import { markRoles, unmark } from "./mark-role.ts";
import { nextHighlight } from "./next-highlight.ts";
import { nextSection } from "./next-section.ts";
import { openFootnotes } from "./open-footnotes.ts";
import { openOpinion } from "./open-opinion.ts";
import { panelViews } from "./panel-view.ts";
import { previousHighlight } from "./previous-highlight.ts";
import { previousSection } from "./previous-section.ts";
import { print } from "./print.ts";
import { restoreBackup } from "./restore-backup.ts";
import { saveBackup } from "./save-backup.ts";
import { saveCorrections } from "./save-corrections.ts";
import { saveNotes } from "./save-notes.ts";
import { saveOneFile } from "./save-one-file.ts";
import { showHelp } from "./show-help.ts";
import { showLibrary } from "./show-library.ts";
import { showPalette } from "./show-palette.ts";
import { showSettings } from "./show-settings.ts";
import { showShare } from "./show-share.ts";
import { takeInNotes } from "./take-in-notes.ts";
import { largerText, smallerText } from "./text-size.ts";
import { themes } from "./theme.ts";
import { toggleLayers } from "./toggle-layer.ts";
import { toggleOutline } from "./toggle-outline.ts";
import { togglePanel } from "./toggle-panel.ts";
import { undo } from "./undo.ts";
import { writeNote } from "./write-note.ts";

export { COMMAND_GROUPS, type Command, type CommandWorld, DIALOGS, type DialogId } from "./command.ts";

/** Every command: the one list that the keys, the palette and the help sheet read. */
export const COMMANDS: readonly Command[] = [
  nextHighlight,
  previousHighlight,
  nextSection,
  previousSection,
  findInOpinion,
  openFootnotes,
  closeFootnotes,
  ...panelViews,
  focusPanel,
  focusOpinion,
  togglePanel,
  leave,
  ...markRoles,
  unmark,
  undo,
  writeNote,
  ...highlights,
  saveNotes,
  saveOneFile,
  saveCorrections,
  takeInNotes,
  nextDensity,
  ...densities,
  ...toggleLayers,
  ...copyForms,
  openOpinion,
  lookUpCase,
  showShare,
  print,
  editDetails,
  showLibrary,
  saveBackup,
  restoreBackup,
  showSettings,
  toggleOutline,
  largerText,
  smallerText,
  ...themes,
  showHelp,
  showPalette,
];
