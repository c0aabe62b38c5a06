import { ROLES } from "../annotations.ts";
import { beliefsOf, type Chain } from "./crf.ts";

/** Each sentence's score for each role, before its neighbours have a say. */
export function emissionsOf(
  weights: Int8Array | Float32Array,
  scale: number,
  features: readonly ArrayLike<number>[],
): Float64Array {
  const labels = ROLES.length;
  const emissions = new Float64Array(features.length * labels);
  features.forEach((buckets, i) => {
    const at = i * labels;
    for (let f = 0; f < buckets.length; f += 1) {
      const base = buckets[f]! * labels;
      for (let y = 0; y < labels; y += 1) emissions[at + y]! += weights[base + y]!;
    }
    for (let y = 0; y < labels; y += 1) emissions[at + y]! *= scale;
  });
  return emissions;
}

/** The role of each sentence, and the chain's probability of it. */
export interface RolesRead {
  /** Indexes into ROLES. */
  readonly roles: Uint8Array;
  readonly beliefs: Float64Array;
}

/**
 * The likeliest role of each sentence by itself, all labellings of the others weighed (posterior decoding): fewer
 * sentences are wrong than on the one best path, and the probability shown is of the role shown.
 */
export function readRoles(chain: Chain, emissions: Float64Array, across: Uint8Array): RolesRead {
  const labels = ROLES.length;
  const { marginals } = beliefsOf(chain, emissions, across);
  const roles = new Uint8Array(across.length);
  const beliefs = new Float64Array(across.length);
  for (let i = 0; i < across.length; i += 1) {
    let best = 0;
    for (let y = 1; y < labels; y += 1) if (marginals[i * labels + y]! > marginals[i * labels + best]!) best = y;
    roles[i] = best;
    beliefs[i] = marginals[i * labels + best]!;
  }
  return { roles, beliefs };
}
