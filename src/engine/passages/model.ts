import { ROLES } from "../annotations.ts";
import { BUCKETS } from "./buckets.ts";
import type { Calibration } from "./calibration.ts";
import type { Chain } from "./crf.ts";
import { WEIGHTS } from "./weights.gen.ts";

const LABELS = ROLES.length;

/** The shipped model: a weight of each bucket of features for each role, the chain's own, and its calibration. */
export interface Model extends Chain {
  /** `weights[bucket * labels + role]`, in units of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly calibration: Calibration;
}

/** What `weights.gen.ts` holds. */
export interface PackedModel {
  /** Where the weights come from. */
  readonly provenance: Readonly<Record<string, string | number>>;
  readonly buckets: number;
  readonly scale: number;
  /** Base64 of one signed byte a weight. */
  readonly weights: string;
  readonly steps: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly calibration: Calibration;
}

/** Throws where the data does not fit the features and roles of this engine. */
export function unpack(packed: PackedModel): Model {
  const weights = bytesOf(packed.weights);
  if (packed.buckets !== BUCKETS || weights.length !== BUCKETS * LABELS || packed.starts.length !== LABELS)
    throw new RangeError("the role model was trained for other features: run `npm run train`");
  return {
    labels: LABELS,
    weights,
    scale: packed.scale,
    steps: Float64Array.from(packed.steps),
    starts: Float64Array.from(packed.starts),
    ends: Float64Array.from(packed.ends),
    calibration: packed.calibration,
  };
}

function bytesOf(base64: string): Int8Array {
  const binary = atob(base64);
  const bytes = new Int8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** The model that ships with the engine. */
export const MODEL: Model = unpack(WEIGHTS);
