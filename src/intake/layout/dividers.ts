import type { Span } from "../../opinion/index.ts";
import { DIVIDER, isLayoutLine, type Lines, lineText, nextText } from "./lines.ts";

/** A rule across the page: underscores, dashes, equals signs, perhaps with New York's closing X. */
const RULE = /^(?:[_=~]{3,}|(?:[-–—]\s?){4,}|[-–—]{3,})(?:\s*[xX):|])?$/;

/** Sets the role of lines that hold a rule and nothing else. */
export function readRules(lines: Lines): void {
  for (let line = nextText(lines, 0); line < lines.count; line = nextText(lines, line + 1)) {
    const code = lines.text.charCodeAt(lines.first[line]!);
    if (code !== 95 && code !== 45 && code !== 61 && code !== 126 && code !== 0x2013 && code !== 0x2014) continue;
    if (isLayoutLine(lines, line) && RULE.test(lineText(lines, line))) lines.role[line] = DIVIDER;
  }
}

/** Marks that part a caption's two columns. */
const COLUMN_MARK = /^[)§*|:]$/;
/** So many lines must have the mark near one column before it is taken for a rule. */
const LEAST_ROWS = 3;
const NEAR = 3;

/**
 * The `)`, `§`, `*` or `|` that part the columns of a caption: one mark alone between white space, near one column on
 * at least three lines. Lines that hold nothing else get the role DIVIDER; the others' marks are returned.
 */
export function readColumnRules(lines: Lines, captionEnd: number): Span[] {
  const found: { line: number; at: number; column: number; mark: string }[] = [];
  for (let line = nextText(lines, 0); line < captionEnd; line = nextText(lines, line + 1)) {
    if (!isLayoutLine(lines, line)) continue;
    const words = lineText(lines, line);
    for (const m of words.matchAll(/(?<=\s|^)[)§*|:](?=\s|$)/g)) {
      found.push({ line, at: lines.first[line]! + m.index, column: lines.column[line]! + m.index, mark: m[0] });
    }
  }
  const rows = new Map<string, number>();
  for (const { column, mark } of found) rows.set(`${mark}${column}`, (rows.get(`${mark}${column}`) ?? 0) + 1);
  const rules: Span[] = [];
  for (const { line, at, column, mark } of found) {
    let near = 0;
    for (let c = column - NEAR; c <= column + NEAR; c += 1) near += rows.get(`${mark}${c}`) ?? 0;
    if (near < LEAST_ROWS) continue;
    if (COLUMN_MARK.test(lineText(lines, line))) lines.role[line] = DIVIDER;
    else rules.push({ start: at, end: at + 1 });
  }
  return rules;
}
