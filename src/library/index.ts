export {
  type BriefChanges,
  changeBrief,
  isLeftOut,
  mergedBrief,
  moved,
  NO_BRIEF_CHANGES,
  readBriefChanges,
  withOrder,
  withParts,
  withSentence,
  withWords,
} from "./briefs/briefs.ts";
export { type Change, onChange, tellChange } from "./changes.ts";
export { changeCorrections, mergedCorrections, readCorrections, withCorrection } from "./corrections/corrections.ts";
export {
  type CaseSourceDetails,
  DETAIL_FIELDS,
  type DetailField,
  type Details,
  detailsOf,
  type KeptDetails,
  keepDetails,
  NO_DETAILS,
  opinionsAt,
  readDetails,
} from "./details/details.ts";
// The finding of moved notes (anchor.ts) and the forms of files are reached by their own paths, when they are needed.
export type { Anchored } from "./notes/anchor.ts";
export {
  NOTE_COLOUR_LABELS,
  NOTE_COLOURS,
  type Note,
  type NoteChange,
  type NoteColour,
  newNoteId,
  noteIdOf,
  noteTargetId,
  type PlacedNote,
  tagsFrom,
} from "./notes/note.ts";
export { changeNote, deleteNotes, type KeptNotes, keepNotes, readNotes } from "./notes/notes-store.ts";
export { describeSpan, type Selectors, standsInPlace } from "./notes/selectors.ts";
export { wholeWords } from "./notes/whole-words.ts";
export {
  describeOpinion,
  keepOpinion,
  listShelf,
  removeOpinion,
  type Shelf,
  type ShelfEntry,
  type StoredText,
  takeOpinion,
} from "./opinions/shelf.ts";
export { textKey } from "./opinions/text-key.ts";
export { keepPlace, readPlace } from "./places/places.ts";
export { type CourtListenerToken, createCourtListenerToken } from "./settings/courtlistener-token.ts";
export {
  CITATION_KIND_LABELS,
  LAYER_LABELS,
  LAYER_OF_ROLE,
  LAYERS,
  type Layer,
  MARKABLE_ROLES,
  ROLE_LABELS,
  ROLE_MEANINGS,
  UNSURE_BELOW,
} from "./settings/layers.ts";
export {
  DEFAULT_SETTINGS,
  DENSITIES,
  type Density,
  FACES,
  type Face,
  layersShown,
  MEASURES,
  type Measure,
  parseSettings,
  type Settings,
  TEXT_SIZES,
  THEMES,
  type Theme,
} from "./settings/settings.ts";
export { createSettingsStore, type SettingsStore } from "./settings/settings-store.ts";
