import { LAYER_LABELS, LAYERS, type Layer } from "../../library/index.ts";
import type { Command } from "./command.ts";

const toggle = (layer: Layer): Command => ({
  id: `layer-${layer}`,
  title: `Show or hide ${LAYER_LABELS[layer].toLowerCase()}`,
  group: "Highlights",
  keys: [],
  keywords: "layer",
  run: ({ settings: { layers }, set }) =>
    set({ density: "all", layers: LAYERS.filter((it) => (it === layer ? !layers.includes(it) : layers.includes(it))) }),
});

/** One command a layer. */
export const toggleLayers: readonly Command[] = LAYERS.map(toggle);
