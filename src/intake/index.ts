import type { Opinion } from "../opinion/index.ts";
import { readPlainText } from "./plain-text.ts";

/** Plain text, exactly as given, to an opinion. Never fails: an empty or strange text is an opinion with few blocks. */
export function openText(text: string): Opinion {
  return readPlainText(text);
}
