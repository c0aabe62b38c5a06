import { ROLES } from "../engine/annotations.ts";
import { BUCKETS, isLexical } from "../engine/passages/buckets.ts";
import { beliefsOf, type Chain } from "../engine/passages/crf.ts";
import type { Example } from "./gold.ts";
import { minimise } from "./lbfgs.ts";

const LABELS = ROLES.length;
const STEPS = 2 * LABELS * LABELS;

/** A trained field: `weights[bucket * LABELS + y]`, and the chain's own. */
export interface Field extends Chain {
  readonly weights: Float32Array;
}

export interface Recipe {
  /** L2 penalty on the weights of traits, of words, and of the chain's steps. */
  readonly penalty: { readonly traits: number; readonly words: number; readonly steps: number };
  /** Weight of a source's opinions in the likelihood; 1 where not named. */
  readonly mix: Readonly<Record<string, number>>;
  /** A feature that fewer opinions have is left out: it would learn those opinions, not the law. */
  readonly fewest: number;
  readonly iterations: number;
  /** Of the dealing of opinions to folds. */
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

/** An opinion as the optimiser reads it: features by their place among those kept. */
interface Item {
  readonly features: readonly Int32Array[];
  readonly across: Uint8Array;
  readonly labels: Int8Array;
  readonly share: number;
}

/**
 * Maximises the penalised conditional likelihood over all opinions at once, by L-BFGS. Sentences without a label are
 * summed over (their labels are hidden). The same examples give the same field.
 */
export function train(examples: readonly Example[], recipe: Recipe): Field {
  const used = examples.filter((example) => (recipe.mix[example.source] ?? 1) > 0);
  const { kept, places } = commonFeatures(used, recipe.fewest);
  const items = used.map((example) => itemOf(example, places, recipe.mix[example.source] ?? 1));
  const size = kept.length * LABELS;
  const penalties = new Float64Array(size + STEPS + 2 * LABELS).fill(recipe.penalty.steps);
  kept.forEach((bucket, place) => {
    penalties.fill(
      isLexical(bucket) ? recipe.penalty.words : recipe.penalty.traits,
      place * LABELS,
      (place + 1) * LABELS,
    );
  });
  const best = minimise(new Float64Array(penalties.length), recipe.iterations, (x, gradient) => {
    let loss = 0;
    for (let k = 0; k < x.length; k += 1) {
      gradient[k] = penalties[k]! * x[k]!;
      loss += 0.5 * penalties[k]! * x[k]! * x[k]!;
    }
    for (const item of items) loss += addOpinion(item, x, gradient, size);
    return loss;
  });
  const weights = new Float32Array(BUCKETS * LABELS);
  kept.forEach((bucket, place) => {
    weights.set(best.subarray(place * LABELS, (place + 1) * LABELS), bucket * LABELS);
  });
  return { ...chainOf(best, size), weights };
}

function chainOf(x: Float64Array, size: number): Chain {
  return {
    labels: LABELS,
    steps: x.slice(size, size + STEPS),
    starts: x.slice(size + STEPS, size + STEPS + LABELS),
    ends: x.slice(size + STEPS + LABELS, size + STEPS + 2 * LABELS),
  };
}

/** The buckets that enough opinions have, and where each stands among them (-1: left out). */
function commonFeatures(
  examples: readonly Example[],
  fewest: number,
): { readonly kept: readonly number[]; readonly places: Int32Array } {
  const opinions = new Uint16Array(BUCKETS);
  const last = new Int32Array(BUCKETS).fill(-1);
  examples.forEach(({ features }, e) => {
    for (const buckets of features)
      for (const bucket of buckets) {
        if (last[bucket] === e) continue;
        last[bucket] = e;
        opinions[bucket]! += 1;
      }
  });
  const kept: number[] = [];
  const places = new Int32Array(BUCKETS).fill(-1);
  opinions.forEach((count, bucket) => {
    if (count < fewest) return;
    places[bucket] = kept.length;
    kept.push(bucket);
  });
  return { kept, places };
}

function itemOf({ features, across, labels }: Example, places: Int32Array, share: number): Item {
  return {
    features: features.map((buckets) => buckets.map((bucket) => places[bucket]!).filter((place) => place >= 0)),
    across,
    labels,
    share,
  };
}

/** Adds one opinion's loss and its gradient: expected less observed counts. */
function addOpinion(item: Item, x: Float64Array, gradient: Float64Array, size: number): number {
  const { features, across, labels, share } = item;
  const chain = chainOf(x, size);
  const emissions = new Float64Array(features.length * LABELS);
  features.forEach((places, i) => {
    for (let f = 0; f < places.length; f += 1) {
      const base = places[f]! * LABELS;
      for (let y = 0; y < LABELS; y += 1) emissions[i * LABELS + y]! += x[base + y]!;
    }
  });
  const free = beliefsOf(chain, emissions, across, true);
  // The same field with every labelled sentence held to its label: the observed side of the gradient.
  const held = emissions.slice();
  labels.forEach((label, i) => {
    if (label < 0) return;
    for (let y = 0; y < LABELS; y += 1) if (y !== label) held[i * LABELS + y] = Number.NEGATIVE_INFINITY;
  });
  const tied = beliefsOf(chain, held, across, true);
  const difference = free.marginals.map((p, k) => share * (p - tied.marginals[k]!));
  features.forEach((places, i) => {
    for (let f = 0; f < places.length; f += 1) {
      const base = places[f]! * LABELS;
      for (let y = 0; y < LABELS; y += 1) gradient[base + y]! += difference[i * LABELS + y]!;
    }
  });
  for (let k = 0; k < STEPS; k += 1) gradient[size + k]! += share * (free.stepCounts![k]! - tied.stepCounts![k]!);
  const last = (features.length - 1) * LABELS;
  for (let y = 0; y < LABELS && features.length > 0; y += 1) {
    gradient[size + STEPS + y]! += difference[y]!;
    gradient[size + STEPS + LABELS + y]! += difference[last + y]!;
  }
  return share * (free.logZ - tied.logZ);
}
