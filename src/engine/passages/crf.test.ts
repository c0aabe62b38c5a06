import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrated } from "./calibration.ts";
import { beliefsOf, type Chain } from "./crf.ts";

const LABELS = 3;
const LENGTH = 4;
const weight = fc.double({ min: -4, max: 4, noNaN: true });
const weights = (count: number) =>
  fc.array(weight, { minLength: count, maxLength: count }).map((list) => Float64Array.from(list));
const chains: fc.Arbitrary<Chain> = fc.record({
  labels: fc.constant(LABELS),
  steps: weights(2 * LABELS * LABELS),
  starts: weights(LABELS),
  ends: weights(LABELS),
});

/** Every labelling by itself: what forward-backward must agree with. */
function byHand(chain: Chain, emissions: Float64Array, across: Uint8Array) {
  const marginals = new Float64Array(LENGTH * LABELS);
  let total = 0;
  for (let code = 0; code < LABELS ** LENGTH; code += 1) {
    const path = Array.from({ length: LENGTH }, (_, i) => Math.floor(code / LABELS ** i) % LABELS);
    let score = chain.starts[path[0]!]! + chain.ends[path[LENGTH - 1]!]!;
    path.forEach((y, i) => {
      score += emissions[i * LABELS + y]!;
      if (i > 0) score += chain.steps[(across[i]! * LABELS + path[i - 1]!) * LABELS + y]!;
    });
    const mass = Math.exp(score);
    total += mass;
    path.forEach((y, i) => {
      marginals[i * LABELS + y]! += mass;
    });
  }
  return { marginals: marginals.map((mass) => mass / total), logZ: Math.log(total) };
}

describe("beliefsOf", () => {
  it("agrees with the sum over every labelling", () => {
    const across = fc.array(fc.nat(1), { minLength: LENGTH, maxLength: LENGTH }).map((bits) => Uint8Array.from(bits));
    fc.assert(
      fc.property(chains, weights(LENGTH * LABELS), across, (chain, emissions, steps) => {
        const found = beliefsOf(chain, emissions, steps);
        const wanted = byHand(chain, emissions, steps);
        expect(found.logZ).toBeCloseTo(wanted.logZ, 6);
        found.marginals.forEach((p, k) => {
          expect(p).toBeCloseTo(wanted.marginals[k]!, 6);
        });
      }),
      { numRuns: 30 },
    );
  });

  it("gives a forbidden label no belief, and an empty opinion none at all", () => {
    const chain: Chain = {
      labels: 2,
      steps: new Float64Array(8),
      starts: new Float64Array(2),
      ends: new Float64Array(2),
    };
    const held = Float64Array.from([Number.NEGATIVE_INFINITY, 0, 0, 0]);
    expect([...beliefsOf(chain, held, new Uint8Array(2)).marginals]).toEqual([0, 1, 0.5, 0.5]);
    expect(beliefsOf(chain, new Float64Array(0), new Uint8Array(0)).marginals.length).toBe(0);
  });

  it("keeps its numbers over an opinion of any length", () => {
    const chain: Chain = {
      labels: 2,
      steps: new Float64Array(8),
      starts: new Float64Array(2),
      ends: new Float64Array(2),
    };
    const { marginals } = beliefsOf(chain, new Float64Array(2 * 5000).fill(700), new Uint8Array(5000));
    expect(marginals.every((p) => Math.abs(p - 0.5) < 1e-9)).toBe(true);
  });
});

describe("calibrated", () => {
  const line = [
    [0.2, 0.1],
    [0.6, 0.5],
    [0.9, 0.8],
  ] as const;
  it.each([
    [0, 0, "nothing is nothing"],
    [0.2, 0.1, "on a point"],
    [0.4, 0.3, "between two points"],
    [1, 0.8, "past the last: never surer than was seen"],
  ])("%d is %d (%s)", (stated, right) => {
    expect(calibrated(line, stated)).toBeCloseTo(right, 9);
  });
});
