import * as v from "valibot";
import { LAYERS, type Layer } from "./layers.ts";

export const THEMES = ["system", "light", "sepia", "dark", "contrast"] as const;
export const FACES = ["serif", "sans", "system"] as const;
export const DENSITIES = ["all", "key", "none"] as const;
export const MEASURES = ["narrow", "medium", "wide"] as const;
export const TEXT_SIZES = [15, 17, 19, 21, 24, 28] as const;

export type Theme = (typeof THEMES)[number];
export type Face = (typeof FACES)[number];
export type Density = (typeof DENSITIES)[number];
export type Measure = (typeof MEASURES)[number];

/** How a person likes to read. Kept in the browser; the record carries a version and is parsed when read back. */
export const SETTINGS_VERSION = 1;

const SettingsSchema = v.object({
  version: v.literal(SETTINGS_VERSION),
  theme: v.picklist(THEMES),
  face: v.picklist(FACES),
  /** CSS pixels. */
  textSize: v.picklist(TEXT_SIZES),
  measure: v.picklist(MEASURES),
  density: v.picklist(DENSITIES),
  layers: v.array(v.picklist(LAYERS)),
  outline: v.boolean(),
  panel: v.boolean(),
});

export type Settings = Readonly<Omit<v.InferOutput<typeof SettingsSchema>, "layers">> & {
  readonly layers: readonly Layer[];
};

/** Facts and procedure are off at first: a page where every sentence is tinted shows nothing. */
export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  theme: "system",
  face: "serif",
  textSize: 19,
  measure: "medium",
  density: "all",
  layers: ["citation", "issue", "standard", "application", "holding"],
  outline: true,
  panel: true,
};

/** The layers in the passages' key: what a person reads who has a minute. */
const KEY_LAYERS: readonly Layer[] = ["citation", "standard", "holding"];

/** The layers that are drawn under the chosen density. */
export function layersShown({ density, layers }: Settings): readonly Layer[] {
  switch (density) {
    case "all":
      return layers;
    case "key":
      return layers.filter((layer) => KEY_LAYERS.includes(layer));
    case "none":
      return [];
    default:
      return density satisfies never;
  }
}

/** Reads stored settings; a record of another version or broken is left aside for the defaults. */
export function parseSettings(stored: string | null): Settings {
  if (stored === null) return DEFAULT_SETTINGS;
  try {
    const parsed = v.safeParse(SettingsSchema, JSON.parse(stored));
    return parsed.success ? parsed.output : DEFAULT_SETTINGS;
  } catch {
    return DEFAULT_SETTINGS;
  }
}
