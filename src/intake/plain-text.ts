import type { Opinion } from "../opinion/index.ts";
import { readLayout } from "./layout/index.ts";
import { readSections } from "./sections.ts";

/** Plain text, exactly as given: nothing is normalised away; its layout is read into spans. */
export function readPlainText(text: string): Opinion {
  const opinion = readLayout(text);
  return { ...opinion, sections: readSections(opinion) };
}
