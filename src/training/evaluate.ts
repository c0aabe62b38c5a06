import { ROLES, type Role } from "../engine/annotations.ts";
import type { Calibration } from "../engine/passages/calibration.ts";
import { emissionsOf, readRoles } from "../engine/passages/read-roles.ts";
import type { Example } from "./gold.ts";
import { type Field, type Recipe, randomFrom, train } from "./learn.ts";

const LABELS = ROLES.length;

/** What a field says of one opinion. */
export interface Reading {
  readonly example: Example;
  readonly roles: Uint8Array;
  /** Probability of each sentence's role. */
  readonly confidence: Float64Array;
}

export function readWith(field: Field, example: Example): Reading {
  const { roles, beliefs } = readRoles(field, emissionsOf(field.weights, 1, example.features), example.across);
  return { example, roles, confidence: beliefs };
}

/** Reads every opinion of `judged` by a field that has not seen it: folds by opinion, dealt by a seeded shuffle. */
export function crossValidate(
  judged: readonly Example[],
  always: readonly Example[],
  recipe: Recipe,
  folds: number,
): readonly Reading[] {
  const random = randomFrom(recipe.seed);
  const order = judged.map((_, i) => i);
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

const NONE = 255;
const CITATION = ROLES.indexOf("citation");
const BLANK = /\s/;

/**
 * Precision, recall and F1 of each role, by character that is no white space, against the labels as they were made.
 * Citations belong to no role: whether a highlight includes its cite is a matter of style.
 */
export function scoresOf(readings: readonly Reading[]): Readonly<Record<Role, Score>> {
  const right = new Float64Array(LABELS);
  const said = new Float64Array(LABELS);
  const wanted = new Float64Array(LABELS);
  for (const { example, roles } of readings) {
    const { text, gold, citations, pieces } = example;
    const want = new Uint8Array(text.length).fill(NONE);
    for (const { start, end, role } of gold) want.fill(ROLES.indexOf(role), start, end);
    for (const { start, end } of citations) want.fill(CITATION, start, end);
    const got = new Uint8Array(text.length).fill(NONE);
    pieces.forEach((of, i) => {
      for (const { start, end } of of) got.fill(roles[i]!, start, end);
    });
    for (let i = 0; i < text.length; i += 1) {
      const label = want[i]!;
      if (label === NONE || label === CITATION || BLANK.test(text[i]!)) continue;
      wanted[label]! += 1;
      const role = got[i]!;
      if (role === NONE) continue;
      said[role]! += 1;
      if (role === label) right[label]! += 1;
    }
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

/** Sentences that each point of a calibration rests on. */
const CALIBRATION_GROUP = 150;

/** Isotonic regression (pool adjacent violators) of right on stated, over groups of sentences, as a rising line. */
export function calibrate(readings: readonly Reading[]): Calibration {
  const cases = readings
    .flatMap(({ example, roles, confidence }) =>
      [...confidence].flatMap((stated, i) =>
        example.labels[i]! < 0 ? [] : [{ stated, right: roles[i] === example.labels[i] ? 1 : 0 }],
      ),
    )
    .sort((a, b) => a.stated - b.stated);
  const pools: { stated: number; right: number; count: number }[] = [];
  for (let from = 0; from < cases.length; from += CALIBRATION_GROUP) {
    const group = cases.slice(from, from + CALIBRATION_GROUP);
    let pool = {
      stated: group.reduce((sum, c) => sum + c.stated, 0),
      right: group.reduce((sum, c) => sum + c.right, 0),
      count: group.length,
    };
    for (let last = pools.at(-1); last && last.right / last.count >= pool.right / pool.count; last = pools.at(-1)) {
      pools.pop();
      pool = { stated: pool.stated + last.stated, right: pool.right + last.right, count: pool.count + last.count };
    }
    pools.push(pool);
  }
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  return pools.map(({ stated, right, count }) => [round(stated / count), round(right / count)] as const);
}
