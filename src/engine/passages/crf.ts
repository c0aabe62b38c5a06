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

export interface Beliefs {
  /** `marginals[i * labels + y]`: the probability of label y at sentence i. */
  readonly marginals: Float64Array;
  /** Log of the sum over all labellings. */
  readonly logZ: number;
  /** Expected number of each step, laid out as `steps`; filled where it is asked for. */
  readonly stepCounts: Float64Array | null;
}

/**
 * Forward-backward (Rabiner 1989), each sentence's scores scaled to sum to one so that nothing under- or overflows.
 * `across[i]` is 1 where sentence i begins a new block. An emission of -Infinity forbids a label.
 */
export function beliefsOf(chain: Chain, emissions: Float64Array, across: Uint8Array, wantSteps = false): Beliefs {
  const { labels } = chain;
  const length = across.length;
  const marginals = new Float64Array(length * labels);
  const stepCounts = wantSteps ? new Float64Array(chain.steps.length) : null;
  if (length === 0) return { marginals, logZ: 0, stepCounts };
  const steps = chain.steps.map(Math.exp);
  const { potentials, logScale } = potentialsOf(chain, emissions, length);
  const forward = new Float64Array(length * labels);
  const scale = new Float64Array(length);
  let logZ = logScale;
  for (let i = 0; i < length; i += 1) {
    let sum = 0;
    for (let y = 0; y < labels; y += 1) {
      let into = i === 0 ? 1 : 0;
      if (i > 0) {
        const kind = across[i]! * labels;
        for (let x = 0; x < labels; x += 1) into += forward[(i - 1) * labels + x]! * steps[(kind + x) * labels + y]!;
      }
      sum += forward[i * labels + y] = into * potentials[i * labels + y]!;
    }
    for (let y = 0; y < labels; y += 1) forward[i * labels + y]! /= sum;
    scale[i] = sum;
    logZ += Math.log(sum);
  }
  let backward = new Float64Array(labels).fill(1);
  for (let i = length - 1; i >= 0; i -= 1) {
    for (let y = 0; y < labels; y += 1) marginals[i * labels + y] = forward[i * labels + y]! * backward[y]!;
    if (i === 0) break;
    const earlier = new Float64Array(labels);
    const kind = across[i]! * labels;
    for (let y = 0; y < labels; y += 1) {
      const out = (potentials[i * labels + y]! * backward[y]!) / scale[i]!;
      for (let x = 0; x < labels; x += 1) {
        const k = (kind + x) * labels + y;
        const mass = steps[k]! * out;
        earlier[x]! += mass;
        if (stepCounts) stepCounts[k]! += forward[(i - 1) * labels + x]! * mass;
      }
    }
    backward = earlier;
  }
  return { marginals, logZ, stepCounts };
}

/** Each sentence's scores as factors, the largest 1; and the logarithm of what was divided out. */
function potentialsOf(
  { labels, starts, ends }: Chain,
  emissions: Float64Array,
  length: number,
): { readonly potentials: Float64Array; readonly logScale: number } {
  const potentials = new Float64Array(length * labels);
  let logScale = 0;
  for (let i = 0; i < length; i += 1) {
    const at = i * labels;
    let most = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < labels; y += 1) {
      const score = emissions[at + y]! + (i === 0 ? starts[y]! : 0) + (i === length - 1 ? ends[y]! : 0);
      potentials[at + y] = score;
      if (score > most) most = score;
    }
    for (let y = 0; y < labels; y += 1) potentials[at + y] = Math.exp(potentials[at + y]! - most);
    logScale += most;
  }
  return { potentials, logScale };
}
