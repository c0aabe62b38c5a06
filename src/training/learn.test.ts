import { describe, expect, it } from "vitest";
import { ROLES } from "../engine/annotations.ts";
import { emissionsOf, readRoles } from "../engine/passages/read-roles.ts";
import { type Bin, calibrate, crossValidate, reliability, scoresOf } from "./evaluate.ts";
import type { Example } from "./gold.ts";
import { minimise } from "./lbfgs.ts";
import { type Recipe, train } from "./learn.ts";

const RECIPE: Recipe = {
  penalty: { traits: 0.1, words: 0.1, steps: 0.1 },
  mix: {},
  fewest: 2,
  iterations: 30,
  seed: 3,
};
const [STANDARD, FACTS] = [ROLES.indexOf("standard"), ROLES.indexOf("facts")];

/** Six opinions in which feature 11 makes a standard and feature 12 a fact. */
const EXAMPLES: readonly Example[] = Array.from({ length: 6 }, (_, e) => {
  const standards = [0, 1, 2, 3, 4, 5].map((i) => (i * 7 + e) % 3 !== 0);
  return {
    id: String(e),
    source: "made up",
    text: "abcdef",
    sentences: standards.map((_, i) => ({ start: i, end: i + 1 })),
    pieces: standards.map((_, i) => [{ start: i, end: i + 1 }]),
    gold: standards.map((standard, i) => ({ start: i, end: i + 1, role: standard ? "standard" : "facts" })),
    citations: [],
    features: standards.map((standard) => Int32Array.of(5, standard ? 11 : 12)),
    across: Uint8Array.from(standards, () => 0),
    labels: Int8Array.from(standards, (standard) => (standard ? STANDARD : FACTS)),
  };
});

describe("training", () => {
  it("learns what tells the roles apart, and reads it in an opinion that it has not seen", () => {
    const field = train(EXAMPLES.slice(1), RECIPE);
    const { features, across, labels } = EXAMPLES[0]!;
    expect([...readRoles(field, emissionsOf(field.weights, 1, features), across).roles]).toEqual([...labels]);
  });

  it("gives the same field for the same examples", () => {
    expect(train(EXAMPLES, RECIPE)).toEqual(train(EXAMPLES, RECIPE));
  });

  it("gives no weight to a feature that too few opinions have", () => {
    const rare = Int32Array.of(99, 11);
    const odd = { ...EXAMPLES[0]!, features: [rare, ...EXAMPLES[0]!.features.slice(1)] };
    const { weights } = train([odd, ...EXAMPLES.slice(1)], RECIPE);
    const of = (bucket: number) => [...weights.subarray(bucket * ROLES.length, (bucket + 1) * ROLES.length)];
    expect(of(99).every((weight) => weight === 0)).toBe(true);
    expect(of(11).some((weight) => weight !== 0)).toBe(true);
  });

  it("learns nothing from a source that the mix leaves out", () => {
    const wrong = EXAMPLES.map((it) => ({
      ...it,
      source: "wrong",
      labels: it.labels.map((y) => STANDARD + FACTS - y),
    }));
    expect(train([...EXAMPLES, ...wrong], { ...RECIPE, mix: { wrong: 0 } })).toEqual(train(EXAMPLES, RECIPE));
  });
});

describe("cross-validation", () => {
  const readings = crossValidate(EXAMPLES, [], RECIPE, 3);

  it("reads every opinion once, with a field that has not seen it", () => {
    expect(readings.map(({ example }) => example.id).sort()).toEqual(EXAMPLES.map(({ id }) => id));
    // A feature that only the held-out opinion has can have taught the field nothing.
    const marked = EXAMPLES.map((it, e) => ({ ...it, features: it.features.map(() => Int32Array.of(200 + e)) }));
    const [reading] = crossValidate(marked, [], { ...RECIPE, fewest: 1 }, 6);
    expect(new Set(reading!.roles).size).toBe(1);
  });

  it("scores what is right by character, and bins it by how sure the field was", () => {
    expect(scoresOf(readings)[ROLES[STANDARD!]!].f1).toBe(1);
    const bins: readonly Bin[] = reliability(readings);
    expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(36);
    expect(calibrate(readings).at(-1)![1]).toBe(1);
  });
});

describe("L-BFGS", () => {
  it("finds where a bowl is lowest", () => {
    const lowest = minimise(Float64Array.of(3, -2), 50, (x, gradient) => {
      gradient[0] = x[0]! - 1;
      gradient[1] = 40 * (x[1]! - 0.5);
      return (x[0]! - 1) ** 2 / 2 + 20 * (x[1]! - 0.5) ** 2;
    });
    expect(lowest[0]).toBeCloseTo(1, 3);
    expect(lowest[1]).toBeCloseTo(0.5, 3);
  });
});
