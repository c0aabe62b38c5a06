import { isLayoutLine, type Lines, lineText } from "./lines.ts";

/** A line that holds nothing but a page number. */
export interface PrintedNumber {
  readonly label: string;
  /** Its value; roman numerals too. */
  readonly value: number;
  /** Dressed as nothing else is ("-2-", "Page 2 of 5", "[Page 2]", New York's "[* 2]"): needs no neighbour to vouch for it. */
  readonly dressed: boolean;
}

const BARE = /^\d{1,4}$/;
const DRESSED =
  /^(?:[-–—−~] ?(\d{1,4}) ?[-–—−~]|\[? ?(?:Page|Pg\.?|PAGE) (\d{1,4})(?: (?:of|OF) \d{1,4})?\]?|(\d{1,4}) of \d{1,4}|\[\* ?(\d{1,4})\])$/;
const ROMAN = /^[ivxl]{1,7}$/;

/** Reads a line as a page number alone, or null. */
export function printedNumber(line: string): PrintedNumber | null {
  if (line.length > 24) return null;
  if (BARE.test(line)) return { label: line, value: Number(line), dressed: false };
  const words = line.replace(/\s+/g, " ");
  const dressed = DRESSED.exec(words);
  if (dressed) {
    const label = (dressed[1] ?? dressed[2] ?? dressed[3] ?? dressed[4])!;
    return { label, value: Number(label), dressed: true };
  }
  if (ROMAN.test(line)) {
    const value = romanValue(line);
    return value === null ? null : { label: line, value, dressed: false };
  }
  return null;
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** The value of a roman numeral in lower case, or null where it is not one written the usual way. */
export function romanValue(numeral: string): number | null {
  if (!/^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(numeral) || numeral === "") return null;
  let value = 0;
  for (let i = 0; i < numeral.length; i += 1) {
    const digit = ROMAN_DIGITS[numeral[i]!]!;
    value += digit < (ROMAN_DIGITS[numeral[i + 1] ?? ""] ?? 0) ? -digit : digit;
  }
  return value;
}

/** The page number that a line holds alone, or null. */
export function pageNumberOn(lines: Lines, line: number): PrintedNumber | null {
  return isLayoutLine(lines, line) ? printedNumber(lineText(lines, line)) : null;
}
