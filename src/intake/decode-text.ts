/** How much is looked at to tell an encoding. */
const SAMPLE = 65_536;

/**
 * Bytes to text in whatever common encoding they are: by byte order mark; else UTF-16 where every other byte is zero;
 * else UTF-8 where all of it is valid; else Windows-1252, which every byte sequence is. The byte order mark is no part
 * of the text.
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decoded("utf-8", bytes.subarray(3));
  if (a === 0xff && b === 0xfe) return decoded("utf-16le", bytes.subarray(2));
  if (a === 0xfe && b === 0xff) return decoded("utf-16be", bytes.subarray(2));
  const wide = wideOrder(bytes);
  if (wide) return decoded(wide, bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

function decoded(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** What Windows-1252 has from 0x80 to 0x9f (WHATWG Encoding, index windows-1252): quotes, dashes, the euro sign. */
const WINDOWS_1252 =
  "\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178";

/** By hand, since Node's decoder of that name reads Latin-1 (no quotes, no dashes). */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  const codes = new Uint16Array(Math.min(bytes.length, PIECE));
  for (let from = 0; from < bytes.length; from += PIECE) {
    const length = Math.min(PIECE, bytes.length - from);
    for (let i = 0; i < length; i += 1) {
      const byte = bytes[from + i]!;
      codes[i] = byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte;
    }
    parts.push(String.fromCharCode(...codes.subarray(0, length)));
  }
  return parts.join("");
}

/** Arguments that a call takes at a time, in any engine. */
const PIECE = 8192;

/** UTF-16 without a byte order mark: Latin text has a zero in every other byte. */
function wideOrder(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const half = length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return "utf-16le";
  return even > half * 0.6 && odd < half * 0.1 ? "utf-16be" : null;
}

/** Whether bytes look like text at all: hardly any control characters among the first of them. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  if (bytes[0] === 0xff || bytes[0] === 0xfe || wideOrder(bytes)) return true;
  let controls = 0;
  for (let i = 0; i < length; i += 1) {
    const byte = bytes[i]!;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27 && byte !== 26)) controls += 1;
  }
  return controls <= length * 0.01;
}
