import type { Opinion } from "../opinion/index.ts";

/** An opinion as it is opened, before it is read. */
export interface SourceDocument {
  /** Null for the bundled ruling: it is always there and is not kept in the library. */
  readonly id: string | null;
  readonly name: string;
  readonly text: string;
  /** Already read by intake where the source was not plain text; else null. */
  readonly opinion: Opinion | null;
}

export const SAMPLE_NAME = "Smalls: ruling on a temporary restraining order (D. Conn. 2017)";
const SAMPLE_URL = "smalls-ruling.txt";

/** The bundled ruling, from the page's own origin. */
export async function loadSample(): Promise<SourceDocument> {
  const response = await fetch(SAMPLE_URL);
  if (!response.ok) throw new Error(`the bundled ruling could not be read (${response.status})`);
  // Decoded by hand: `text()` would drop a byte order mark, and the text is kept exactly as given.
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
  return { id: null, name: SAMPLE_NAME, text, opinion: null };
}
