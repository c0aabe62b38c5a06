/** Pairs of steps that the curvature is read from (Liu and Nocedal 1989 advise 3 to 20). */
const MEMORY = 8;
/** A step is taken when it gives this much of what the slope promised (Armijo's rule). */
const SUFFICIENT = 1e-4;
const MOST_HALVINGS = 20;
/** Stops where the loss falls by less than this share of itself. */
const SETTLED = 1e-6;

/** Fills `gradient` at `x` and gives back the value there. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

/** Limited-memory BFGS with a backtracking search, for a smooth convex function. Deterministic. */
export function minimise(from: Float64Array, iterations: number, objective: Objective): Float64Array {
  let x = from.slice();
  let gradient = new Float64Array(x.length);
  let value = objective(x, gradient);
  const pairs: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const direction = directionOf(gradient, pairs);
    const slope = dot(direction, gradient);
    if (slope >= 0) break;
    let step = iteration === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    let next = x;
    let nextGradient = gradient;
    let nextValue = value;
    for (let halving = 0; halving < MOST_HALVINGS; halving += 1) {
      const at = step;
      next = x.map((v, k) => v + at * direction[k]!);
      nextGradient = new Float64Array(x.length);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + SUFFICIENT * step * slope) break;
      step /= 2;
    }
    if (!(nextValue < value)) break;
    const s = next.map((v, k) => v - x[k]!);
    const y = nextGradient.map((v, k) => v - gradient[k]!);
    const curvature = dot(s, y);
    if (curvature > 1e-10) pairs.push({ s, y, rho: 1 / curvature });
    if (pairs.length > MEMORY) pairs.shift();
    const settled = value - nextValue < SETTLED * Math.abs(nextValue);
    [x, gradient, value] = [next, nextGradient, nextValue];
    if (settled) break;
  }
  return x;
}

/** The two-loop recursion: the gradient times the inverse Hessian as the pairs show it, downhill. */
function directionOf(
  gradient: Float64Array,
  pairs: readonly { readonly s: Float64Array; readonly y: Float64Array; readonly rho: number }[],
): Float64Array {
  const q = gradient.map((g) => -g);
  const alphas: number[] = [];
  for (let p = pairs.length - 1; p >= 0; p -= 1) {
    const { s, y, rho } = pairs[p]!;
    const alpha = rho * dot(s, q);
    alphas[p] = alpha;
    for (let k = 0; k < q.length; k += 1) q[k]! -= alpha * y[k]!;
  }
  const newest = pairs.at(-1);
  if (newest) {
    const gamma = 1 / (newest.rho * dot(newest.y, newest.y));
    for (let k = 0; k < q.length; k += 1) q[k]! *= gamma;
  }
  pairs.forEach(({ s, y, rho }, p) => {
    const beta = alphas[p]! - rho * dot(y, q);
    for (let k = 0; k < q.length; k += 1) q[k]! += beta * s[k]!;
  });
  return q;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k += 1) sum += a[k]! * b[k]!;
  return sum;
}
