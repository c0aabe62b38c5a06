import { takeOpinion } from "../library/index.ts";
import type { Opinion } from "../opinion/index.ts";
import { sampleText } from "./head-start.ts";

/** An opinion as it is opened, before it is read. */
export interface SourceDocument {
  /** Null for the bundled ruling: it is always there and is not kept in the library. */
  readonly id: string | null;
  readonly name: string;
  readonly text: string;
  /** Already read by intake where the source was not plain text; else null. */
  readonly opinion: Opinion | null;
}

export const SAMPLE_NAME = "Ruling on a temporary restraining order";

/** The document that the address names. Rejects with a sentence where it can't be had. */
export async function loadDocument(id: string | null): Promise<SourceDocument> {
  if (id === null) return loadSample();
  const kept = await takeOpinion(id);
  if (!kept)
    throw new Error(
      "This opinion is not in this browser’s library. It may have been removed, or the link was made on another machine.",
    );
  return { id, name: kept.name, text: kept.text, opinion: kept.opinion };
}

const loadSample = async (): Promise<SourceDocument> => ({
  id: null,
  name: SAMPLE_NAME,
  text: await sampleText(),
  opinion: null,
});

/** The key under which what belongs to an opinion is kept; the bundled ruling has one too. */
export const keepingKey = ({ id }: SourceDocument): string => id ?? BUNDLED;
export const BUNDLED = "bundled";
