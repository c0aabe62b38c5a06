/** A rising, piecewise straight line from the chain's own probability to the share that is right: `[stated, right]`. */
export type Calibration = readonly (readonly [number, number])[];

/** The share that is right of the sentences whose role the chain believes in this much. */
export function calibrated(calibration: Calibration, stated: number): number {
  let [x0, y0] = [0, 0];
  for (const [x, y] of calibration) {
    if (stated <= x) return x === x0 ? y : y0 + ((y - y0) * (stated - x0)) / (x - x0);
    [x0, y0] = [x, y];
  }
  return y0;
}
