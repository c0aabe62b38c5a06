/** The text at a URL of the page's own origin, as UTF-8. Rejects with a sentence where it can't be had. */
export async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The bundled ruling could not be read (${response.status}).`);
  // Decoded by hand: `text()` would drop a byte order mark, and the text is kept exactly as given.
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
}
