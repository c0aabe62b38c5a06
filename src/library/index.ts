export { keepCorrections, readCorrections, withCorrection } from "./corrections/corrections.ts";
export {
  keepOpinion,
  listShelf,
  removeOpinion,
  renameOpinion,
  type Shelf,
  type ShelfEntry,
  type StoredText,
  takeOpinion,
} from "./opinions/shelf.ts";
export { textKey } from "./opinions/text-key.ts";
export { keepPlace, readPlace } from "./places/places.ts";
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
