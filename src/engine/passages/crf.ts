/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): the score of a labelling is the sum
 * of each sentence's score for its label and of each step from one label to the next. Steps inside a paragraph and
 * from one paragraph to the next have weights of their own.
 *
 * Layout: `emissions[i * labels + y]` is sentence i's score for label y; `steps[(kind * labels + from) * labels + to]`
 * a step's, where kind is 0 inside a block and 1 across; `starts[y]` and `ends[y]` the first's and the last's.
 */
export interface Chain {
  readonly labels: number;
  readonly steps: Float64Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** The best labelling (Viterbi). `across[i]` is 1 where sentence i begins a new block. */
export function bestPath(chain: Chain, emissions: Float64Array, across: Uint8Array): Uint8Array {
  const { labels, steps, starts, ends } = chain;
  const length = across.length;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const from = new Uint8Array(length * labels);
  let scores = new Float64Array(labels);
  for (let y = 0; y < labels; y += 1) scores[y] = emissions[y]! + starts[y]!;
  for (let i = 1; i < length; i += 1) {
    const next = new Float64Array(labels);
    const kind = across[i]! * labels;
    for (let y = 0; y < labels; y += 1) {
      let best = Number.NEGATIVE_INFINITY;
      for (let x = 0; x < labels; x += 1) {
        const score = scores[x]! + steps[(kind + x) * labels + y]!;
        if (score > best) {
          best = score;
          from[i * labels + y] = x;
        }
      }
      next[y] = best + emissions[i * labels + y]!;
    }
    scores = next;
  }
  let last = 0;
  for (let y = 1; y < labels; y += 1) if (scores[y]! + ends[y]! > scores[last]! + ends[last]!) last = y;
  for (let i = length - 1; i >= 0; i -= 1) {
    path[i] = last;
    last = from[i * labels + last]!;
  }
  return path;
}

export interface Beliefs {
  /** `marginals[i * labels + y]`: the probability of label y at sentence i. */
  readonly marginals: Float64Array;
  /** Log of the sum over all labellings. */
  readonly logZ: number;
  /** Scaled forward and backward scores, for the gradient of the steps. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

/** Forward-backward in the log domain. */
export function beliefsOf(chain: Chain, emissions: Float64Array, across: Uint8Array): Beliefs {
  const { labels, steps, starts, ends } = chain;
  const length = across.length;
  const forward = new Float64Array(length * labels);
  const backward = new Float64Array(length * labels);
  const marginals = new Float64Array(length * labels);
  if (length === 0) return { marginals, logZ: 0, forward, backward };
  const terms = new Float64Array(labels);
  for (let y = 0; y < labels; y += 1) forward[y] = emissions[y]! + starts[y]!;
  for (let i = 1; i < length; i += 1) {
    const kind = across[i]! * labels;
    for (let y = 0; y < labels; y += 1) {
      for (let x = 0; x < labels; x += 1) terms[x] = forward[(i - 1) * labels + x]! + steps[(kind + x) * labels + y]!;
      forward[i * labels + y] = logSum(terms) + emissions[i * labels + y]!;
    }
  }
  for (let y = 0; y < labels; y += 1) backward[(length - 1) * labels + y] = ends[y]!;
  for (let i = length - 2; i >= 0; i -= 1) {
    const kind = across[i + 1]! * labels;
    for (let x = 0; x < labels; x += 1) {
      for (let y = 0; y < labels; y += 1) {
        terms[y] = steps[(kind + x) * labels + y]! + emissions[(i + 1) * labels + y]! + backward[(i + 1) * labels + y]!;
      }
      backward[i * labels + x] = logSum(terms);
    }
  }
  for (let y = 0; y < labels; y += 1) terms[y] = forward[(length - 1) * labels + y]! + ends[y]!;
  const logZ = logSum(terms);
  for (let k = 0; k < marginals.length; k += 1) marginals[k] = Math.exp(forward[k]! + backward[k]! - logZ);
  return { marginals, logZ, forward, backward };
}

function logSum(values: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > most) most = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
}
