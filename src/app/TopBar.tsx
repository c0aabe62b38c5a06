import type { Annotations } from "../engine/index.ts";
import { LAYER_LABELS, LAYER_OF_ROLE, LAYERS, type Layer } from "../library/index.ts";
import type { Progress } from "./engine/engine-client.ts";
import { settingsStore, useSettings } from "./settings.ts";

/** The bar over the page: which opinion is open, the layers, and the way to everything else. */
export function TopBar({ title, progress }: { readonly title: string; readonly progress: Progress }) {
  return (
    <header className="bar">
      <a className="wordmark" href="./">
        Headnote
      </a>
      <p className="bar-title" title={title}>
        {title}
      </p>
      <LayerSwitches annotations={progress.annotations} />
      <p className="status" role="status">
        {progress.stage === "done" ? "" : STAGE_WORDS[progress.stage]}
      </p>
    </header>
  );
}

const STAGE_WORDS = {
  opening: "Looking for citations…",
  citations: "Reading sentences…",
  sentences: "Marking passages…",
  passages: "Looking for legal tests…",
  tests: "",
} as const;

function LayerSwitches({ annotations }: { readonly annotations: Annotations }) {
  const { layers } = useSettings();
  const toggle = (layer: Layer) =>
    settingsStore.set({
      layers: LAYERS.filter((it) => (it === layer ? !layers.includes(layer) : layers.includes(it))),
    });
  return (
    <fieldset className="layers">
      <legend className="visually-hidden">Highlights shown</legend>
      {LAYERS.map((layer) => (
        <button
          key={layer}
          type="button"
          className="layer"
          data-layer={layer}
          aria-pressed={layers.includes(layer)}
          onClick={() => toggle(layer)}
        >
          <span className="shape" data-role={layer} />
          {LAYER_LABELS[layer]} <span className="count">{countOf(layer, annotations)}</span>
        </button>
      ))}
    </fieldset>
  );
}

function countOf(layer: Layer, { citations, passages }: Annotations): number {
  return layer === "citation"
    ? citations.length
    : passages.filter((passage) => LAYER_OF_ROLE[passage.role] === layer).length;
}
