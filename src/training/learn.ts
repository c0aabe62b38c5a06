import { ROLES } from "../engine/annotations.ts";
import { beliefsOf, type Chain } from "../engine/passages/crf.ts";
import { BUCKETS } from "../engine/passages/features.ts";
import type { Example } from "./gold.ts";

const LABELS = ROLES.length;

/** A trained field: `weights[bucket * LABELS + y]`, and the chain's own. */
export interface Field extends Chain {
  readonly weights: Float32Array;
}

export interface Recipe {
  readonly epochs: number;
  /** AdaGrad's step (Duchi, Hazan and Singer 2011). */
  readonly rate: number;
  /** L2 penalty on each weight, per touch. */
  readonly penalty: number;
  /** Weight of a source's opinions in the gradient; 1 where not named. */
  readonly mix: Readonly<Record<string, number>>;
  /** Share of a sentence's features left out at random in each epoch: keeps rare words from standing alone. */
  readonly dropout: number;
  readonly seed: number;
}

/** A small seeded generator (mulberry32), so that the same labels give the same weights. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Scores of every sentence for every label. */
export function emissionsOf(weights: Float32Array, features: readonly ArrayLike<number>[], scale = 1): Float64Array {
  const emissions = new Float64Array(features.length * LABELS);
  features.forEach((buckets, i) => {
    for (let f = 0; f < buckets.length; f += 1) {
      const base = buckets[f]! * LABELS;
      for (let y = 0; y < LABELS; y += 1) emissions[i * LABELS + y]! += weights[base + y]! * scale;
    }
  });
  return emissions;
}

/**
 * Trains by AdaGrad on the conditional likelihood, an opinion at a time in a seeded order; the weights given back are
 * the average over the last half of the epochs. Sentences without a label are summed over (their labels are hidden).
 */
export function train(examples: readonly Example[], recipe: Recipe): Field {
  const random = randomFrom(recipe.seed);
  const field = emptyField();
  const squares = emptyField();
  const sum = emptyField();
  let averaged = 0;
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < recipe.epochs; epoch += 1) {
    shuffle(order, random);
    for (const e of order) {
      const example = examples[e]!;
      const share = recipe.mix[example.source] ?? 1;
      if (share > 0) stepOn(example, share, recipe, field, squares, random);
    }
    if (epoch >= recipe.epochs / 2) {
      addTo(sum, field);
      averaged += 1;
    }
  }
  for (const part of PARTS) for (let k = 0; k < sum[part].length; k += 1) sum[part][k]! /= averaged;
  return sum;
}

const PARTS = ["weights", "steps", "starts", "ends"] as const;

function emptyField(): Field {
  return {
    labels: LABELS,
    weights: new Float32Array(BUCKETS * LABELS),
    steps: new Float64Array(2 * LABELS * LABELS),
    starts: new Float64Array(LABELS),
    ends: new Float64Array(LABELS),
  };
}

function addTo(sum: Field, field: Field): void {
  for (const part of PARTS) for (let k = 0; k < sum[part].length; k += 1) sum[part][k]! += field[part][k]!;
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** One step on one opinion: expected minus observed counts, for the labels where there are any. */
function stepOn(
  example: Example,
  share: number,
  recipe: Recipe,
  field: Field,
  squares: Field,
  random: () => number,
): void {
  const features =
    recipe.dropout > 0
      ? example.features.map((buckets) => buckets.filter(() => random() >= recipe.dropout))
      : example.features;
  const scale = 1 / (1 - recipe.dropout);
  const emissions = emissionsOf(field.weights, features, scale);
  const { labels, across } = example;
  const free = beliefsOf(field, emissions, across);
  // The same field with every labelled sentence held to its label: the observed side of the gradient.
  const held = emissions.slice();
  for (let i = 0; i < labels.length; i += 1) {
    if (labels[i]! < 0) continue;
    for (let y = 0; y < LABELS; y += 1) if (y !== labels[i]) held[i * LABELS + y] = -1e6;
  }
  const tied = beliefsOf(field, held, across);
  const update = (part: (typeof PARTS)[number], k: number, gradient: number) => {
    const values = field[part];
    const g = gradient + recipe.penalty * values[k]!;
    const square = (squares[part][k]! += g * g);
    values[k] = values[k]! - (recipe.rate * g) / Math.sqrt(square + 1e-8);
  };
  for (let i = 0; i < labels.length; i += 1) {
    const buckets = features[i]!;
    for (let y = 0; y < LABELS; y += 1) {
      const gradient = share * (free.marginals[i * LABELS + y]! - tied.marginals[i * LABELS + y]!);
      if (Math.abs(gradient) < 1e-4) continue;
      for (let f = 0; f < buckets.length; f += 1) update("weights", buckets[f]! * LABELS + y, gradient * scale);
    }
  }
  const stepGradient = new Float64Array(field.steps.length);
  addSteps(stepGradient, field, emissions, across, free, share);
  addSteps(stepGradient, field, held, across, tied, -share);
  for (let k = 0; k < stepGradient.length; k += 1) if (stepGradient[k] !== 0) update("steps", k, stepGradient[k]!);
  const last = (labels.length - 1) * LABELS;
  for (let y = 0; y < LABELS && labels.length > 0; y += 1) {
    update("starts", y, share * (free.marginals[y]! - tied.marginals[y]!));
    update("ends", y, share * (free.marginals[last + y]! - tied.marginals[last + y]!));
  }
}

function addSteps(
  into: Float64Array,
  chain: Chain,
  emissions: Float64Array,
  across: Uint8Array,
  beliefs: ReturnType<typeof beliefsOf>,
  sign: number,
): void {
  for (let i = 1; i < across.length; i += 1) {
    const kind = across[i]! * LABELS;
    for (let x = 0; x < LABELS; x += 1) {
      const from = beliefs.forward[(i - 1) * LABELS + x]!;
      for (let y = 0; y < LABELS; y += 1) {
        const k = (kind + x) * LABELS + y;
        const p = Math.exp(
          from + chain.steps[k]! + emissions[i * LABELS + y]! + beliefs.backward[i * LABELS + y]! - beliefs.logZ,
        );
        into[k]! += sign * p;
      }
    }
  }
}
