import { UNSURE_BELOW } from "../../library/index.ts";

/** From here on the reading is called sure. */
const SURE_FROM = 0.85;

/** A probability in words: decimals would claim more than is known. */
export function surenessOf(confidence: number): string {
  const inHundred = `about ${Math.round(confidence * 100)} in 100`;
  if (confidence < UNSURE_BELOW) return `Unsure (${inHundred}).`;
  return confidence < SURE_FROM ? `Fairly sure (${inHundred}).` : `Sure (${inHundred}).`;
}
