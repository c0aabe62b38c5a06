import { type ReactNode, useState } from "react";
import type { Annotations } from "../engine/index.ts";
import { LAYER_LABELS, LAYER_OF_ROLE, LAYERS, type Layer, layersShown } from "../library/index.ts";
import { COMMANDS, type CommandWorld } from "./commands/index.ts";
import type { Progress } from "./engine/engine-client.ts";

interface TopBarProps {
  readonly title: string;
  readonly progress: Progress;
  readonly annotations: Annotations;
  readonly commands: CommandWorld;
  readonly failed: string | null;
}

/** The bar over the page: which opinion is open, the layers, and the way to everything else. */
export function TopBar({ title, progress, annotations, commands, failed }: TopBarProps) {
  return (
    <header className="bar">
      <a className="wordmark" href="./" title="Open the bundled ruling">
        H<span className="wordmark-rest">eadnote</span>
      </a>
      <button
        type="button"
        className="bar-title"
        onClick={() => commands.show("library")}
        aria-label={`${title}. Show the opinions opened before`}
      >
        <span>{title}</span>
        <span aria-hidden="true" className="caret" />
      </button>
      <p className="status" role="status">
        {failed ? "The reading stopped early; what was found is shown." : STAGE_WORDS[progress.stage]}
      </p>
      <CitationField commands={commands} />
      <LayerSwitches annotations={annotations} commands={commands} />
      <div className="bar-actions">
        {commands.hasOutline && (
          <Action id="toggle-outline" commands={commands}>
            <span aria-hidden="true">☰</span>
          </Action>
        )}
        <Action id="find-in-opinion" commands={commands}>
          <span className="find-word">Find</span>
          <span className="find-icon" aria-hidden="true" />
        </Action>
        <Action id="show-settings" commands={commands}>
          <span className="aa" aria-hidden="true">
            A<small>a</small>
          </span>
        </Action>
        <Action id="show-help" commands={commands}>
          ?
        </Action>
        <Action id="show-share" commands={commands}>
          <span className="share-icon" aria-hidden="true" />
        </Action>
        <button type="button" className="open-button" onClick={() => commands.show("open")}>
          Open…
        </button>
      </div>
    </header>
  );
}

/** Where a citation or a link is typed; the look-up then says whom it would ask. Narrow pages have it under "Open…". */
function CitationField({ commands }: { readonly commands: CommandWorld }) {
  const [typed, setTyped] = useState("");
  return (
    <form
      className="bar-citation"
      onSubmit={(event) => {
        event.preventDefault();
        commands.lookUp(typed);
        setTyped("");
      }}
    >
      <input
        type="text"
        aria-label="Open a case by its citation or link"
        placeholder="Citation or link"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        spellCheck={false}
        autoComplete="off"
      />
    </form>
  );
}

const STAGE_WORDS = {
  opening: "Looking for citations…",
  citations: "Reading sentences…",
  sentences: "Marking passages…",
  passages: "Looking for legal tests…",
  tests: "",
  done: "",
} as const satisfies Record<Progress["stage"], string>;

/** A button for a command: its name and key are the command's own. */
function Action({
  id,
  commands,
  children,
}: {
  readonly id: string;
  readonly commands: CommandWorld;
  readonly children: ReactNode;
}) {
  const command = COMMANDS.find((it) => it.id === id)!;
  const key = command.keys[0];
  return (
    <button
      type="button"
      className="bar-button"
      data-command={id}
      aria-label={command.title}
      title={key ? `${command.title} (${key})` : command.title}
      onClick={() => command.run(commands)}
    >
      {children}
    </button>
  );
}

function LayerSwitches({
  annotations,
  commands,
}: {
  readonly annotations: Annotations;
  readonly commands: CommandWorld;
}) {
  const shown = layersShown(commands.settings);
  // What is off only because of the density comes on alone; else a press is a press.
  const toggle = (layer: Layer) =>
    commands.set({
      density: "all",
      layers: LAYERS.filter((it) => (it === layer ? !shown.includes(layer) : shown.includes(it))),
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
          aria-pressed={shown.includes(layer)}
          onClick={() => toggle(layer)}
        >
          <span className="shape" data-role={layer} />
          <span className="layer-label">{LAYER_LABELS[layer]}</span>{" "}
          <span className="count">{countOf(layer, annotations)}</span>
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
