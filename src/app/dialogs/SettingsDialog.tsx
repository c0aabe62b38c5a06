import {
  DENSITIES,
  type Density,
  FACES,
  type Face,
  LAYER_LABELS,
  LAYERS,
  type Layer,
  MEASURES,
  type Measure,
  type Settings,
  TEXT_SIZES,
  THEMES,
  type Theme,
} from "../../library/index.ts";
import { settingsStore, useSettings } from "../settings.ts";
import { CourtListenerTokenForm } from "./CourtListenerTokenForm.tsx";
import { Sheet } from "./Sheet.tsx";

const THEME_LABELS = {
  system: "As the system",
  light: "Light",
  sepia: "Sepia",
  dark: "Dark",
  contrast: "High contrast",
} as const satisfies Record<Theme, string>;
const FACE_LABELS = { serif: "Serif", sans: "Sans", system: "System" } as const satisfies Record<Face, string>;
const MEASURE_LABELS = { narrow: "Narrow", medium: "Medium", wide: "Wide" } as const satisfies Record<Measure, string>;
const DENSITY_LABELS = { all: "All", key: "Key passages", none: "None" } as const satisfies Record<Density, string>;

/** How the page looks. Every choice takes effect at once and is kept. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const settings = useSettings();
  return (
    <Sheet title="Settings" onClose={onClose}>
      <Choice name="theme" title="Colors" options={THEMES} labels={THEME_LABELS} value={settings.theme} />
      <Choice
        name="density"
        title="How much is highlighted"
        options={DENSITIES}
        labels={DENSITY_LABELS}
        value={settings.density}
      />
      <Choice name="face" title="Typeface" options={FACES} labels={FACE_LABELS} value={settings.face} />
      <Choice name="measure" title="Line length" options={MEASURES} labels={MEASURE_LABELS} value={settings.measure} />
      <Choice
        name="textSize"
        title="Text size"
        options={TEXT_SIZES}
        labels={
          Object.fromEntries(TEXT_SIZES.map((size) => [size, String(size)])) as Record<
            (typeof TEXT_SIZES)[number],
            string
          >
        }
        value={settings.textSize}
      />
      <fieldset className="choice">
        <legend>Highlights shown</legend>
        {LAYERS.map((layer) => (
          <label key={layer}>
            <input
              type="checkbox"
              checked={settings.layers.includes(layer)}
              onChange={() => settingsStore.set({ layers: toggled(settings.layers, layer) })}
            />
            <span>{LAYER_LABELS[layer]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="choice">
        <legend>Beside the text</legend>
        <Switch name="outline" label="Outline" on={settings.outline} />
        <Switch name="panel" label="Panel" on={settings.panel} />
      </fieldset>
      <CourtListenerTokenForm />
    </Sheet>
  );
}

const toggled = (layers: readonly Layer[], layer: Layer): readonly Layer[] =>
  LAYERS.filter((it) => (it === layer ? !layers.includes(it) : layers.includes(it)));

interface ChoiceProps<K extends keyof Settings, T extends Settings[K] & (string | number)> {
  readonly name: K;
  readonly title: string;
  readonly options: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly value: T;
}

function Choice<K extends keyof Settings, T extends Settings[K] & (string | number)>(props: ChoiceProps<K, T>) {
  const { name, title, options, labels, value } = props;
  return (
    <fieldset className="choice">
      <legend>{title}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => settingsStore.set({ [name]: option } as Partial<Settings>)}
          />
          <span>{labels[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Switch({
  name,
  label,
  on,
}: {
  readonly name: "outline" | "panel";
  readonly label: string;
  readonly on: boolean;
}) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={() => settingsStore.set({ [name]: !on })} />
      <span>{label}</span>
    </label>
  );
}
