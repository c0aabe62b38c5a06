import { ROLES, type Role } from "../engine/annotations.ts";
import { beliefsOf, bestPath } from "../engine/passages/crf.ts";
import type { Example } from "./gold.ts";
import { emissionsOf, type Field, type Recipe, randomFrom, train } from "./learn.ts";

const LABELS = ROLES.length;

/** What a field says of one opinion. */
export interface Reading {
  readonly example: Example;
  readonly roles: Uint8Array;
  /** Probability of each sentence's role. */
  readonly confidence: Float64Array;
}

export function readWith(field: Field, example: Example): Reading {
  const emissions = emissionsOf(field.weights, example.features);
  const roles = bestPath(field, emissions, example.across);
  const { marginals } = beliefsOf(field, emissions, example.across);
  return { example, roles, confidence: Float64Array.from(roles, (y, i) => marginals[i * LABELS + y]!) };
}

/** Reads every opinion of `judged` by a field that has not seen it: folds by opinion, dealt by a seeded shuffle. */
export function crossValidate(
  judged: readonly Example[],
  always: readonly Example[],
  recipe: Recipe,
  folds: number,
): readonly Reading[] {
  const random = randomFrom(recipe.seed);
  const order = judged.map((_, i) => i).sort(() => 0);
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const readings: Reading[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const held = order.filter((_, place) => place % folds === fold).map((i) => judged[i]!);
    const seen = order.filter((_, place) => place % folds !== fold).map((i) => judged[i]!);
    const field = train([...seen, ...always], recipe);
    for (const example of held) readings.push(readWith(field, example));
  }
  return readings;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 of each role by character, sentences of citations alone left out. */
export function scoresOf(readings: readonly Reading[]): Readonly<Record<Role, Score>> {
  const right = new Float64Array(LABELS);
  const said = new Float64Array(LABELS);
  const wanted = new Float64Array(LABELS);
  const citation = ROLES.indexOf("citation");
  for (const { example, roles } of readings) {
    example.sentences.forEach(({ start, end }, i) => {
      const label = example.labels[i]!;
      if (label < 0 || label === citation) return;
      const weight = end - start;
      said[roles[i]!]! += weight;
      wanted[label]! += weight;
      if (roles[i] === label) right[label]! += weight;
    });
  }
  return Object.fromEntries(
    ROLES.map((role, y) => {
      const precision = right[y]! / (said[y]! || 1);
      const recall = right[y]! / (wanted[y]! || 1);
      return [
        role,
        { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 },
      ];
    }),
  ) as Record<Role, Score>;
}

export interface Bin {
  readonly from: number;
  readonly count: number;
  readonly stated: number;
  readonly right: number;
}

/** How often a stated probability is right, in tenths. */
export function reliability(readings: readonly Reading[], confidenceOf = (p: number): number => p): readonly Bin[] {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, stated: 0, right: 0 }));
  for (const { example, roles, confidence } of readings) {
    example.labels.forEach((label, i) => {
      if (label < 0) return;
      const p = confidenceOf(confidence[i]!);
      const bin = bins[Math.min(9, Math.floor(p * 10))]!;
      bin.count += 1;
      bin.stated += p;
      if (roles[i] === label) bin.right += 1;
    });
  }
  return bins.map(({ count, stated, right }, i) => ({
    from: i / 10,
    count,
    stated: stated / (count || 1),
    right: right / (count || 1),
  }));
}
