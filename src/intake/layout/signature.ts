import { type Lines, lineText } from "./lines.ts";
import type { Paragraph } from "./paragraphs.ts";

/** How far from the end a signature begins: names, titles, a date, counsel or copies after them. */
const LONGEST_SIGNATURE = 40;

/** A judge named in the first part of a text, by this share of it, opens the opinion. */
const EARLIEST = 0.4;

const SIGNED = /^(?:\/s\/|s\/|\/S\/|By:)\s*\S?/;
const TITLE =
  /^(?:(?:The )?(?:Hon(?:orable|\.)?)?.{0,40}\b)?(?:(?:UNITED STATES|United States|U\.S\.|CHIEF|Chief|SENIOR|Senior|PRESIDING|Presiding|ASSOCIATE|Associate|ACTING|Acting|CIRCUIT|Circuit|DISTRICT|District|MAGISTRATE|Magistrate|BANKRUPTCY|Bankruptcy|SUPERIOR|Superior|VICE|Vice|STATE|State|COURT|Court)\s+)*(?:JUDGE|Judge|JUSTICE|Justice|CHANCELLOR|Chancellor|J\.|JJ\.|P\.\s?J\.|C\.\s?J\.|JUDGES|Judges|CLERK|Clerk)[.,]?$/;
const OFFICE =
  /^(?:FOR THE COURT|BY THE COURT|For the Court|By the Court|WE CONCUR|We concur|I CONCUR|I concur)[:.]?$/i;
const NAME = /^(?:\/s\/\s*)?(?:\p{Lu}[\p{L}.'’-]*,?\s+){1,4}\p{Lu}[\p{L}.'’-]*(?:,? (?:Jr|Sr|III|II|IV)\.?)?,?$/u;

/** Whether a line is one that signatures are made of: a signed name, a name alone, a title. */
export function isSignatureLine(words: string): boolean {
  return words.length <= 90 && (SIGNED.test(words) || TITLE.test(words) || OFFICE.test(words) || NAME.test(words));
}

/** Index of the paragraph with which the signature begins, or `paragraphs.length` where there is none. */
export function signatureStart(lines: Lines, paragraphs: readonly Paragraph[]): number {
  let from = paragraphs.length;
  const earliest = lines.text.length * EARLIEST;
  while (
    from > 0 &&
    paragraphs.length - from < LONGEST_SIGNATURE &&
    lines.first[paragraphs[from - 1]!.lines[0]!]! >= earliest &&
    isShort(lines, paragraphs[from - 1]!)
  )
    from -= 1;
  for (let index = from; index < paragraphs.length; index += 1) {
    const words = lineText(lines, paragraphs[index]!.lines[0]!);
    if (words.length > 90 || !(SIGNED.test(words) || TITLE.test(words) || OFFICE.test(words))) continue;
    if (runsOn(lines, paragraphs, index)) continue;
    // A name above its title belongs to it.
    const above = index > from ? paragraphs[index - 1] : undefined;
    return above && NAME.test(lineText(lines, above.lines[0]!)) ? index - 1 : index;
  }
  return paragraphs.length;
}

/** After a signature stand names, dates and copies: so many longer paragraphs are an opinion that goes on. */
const MOST_PROSE = 2;
const SHORTEST_PROSE = 60;

/** Whether what follows reads as sentences: then the title is a byline at a short opinion's head. */
function runsOn(lines: Lines, paragraphs: readonly Paragraph[], index: number): boolean {
  let prose = 0;
  for (let i = index + 1; i < paragraphs.length; i += 1) {
    const { lines: own } = paragraphs[i]!;
    const length = lines.last[own.at(-1)!]! - lines.first[own[0]!]!;
    if (length >= SHORTEST_PROSE && /[a-z]\.["”]?\s*\d{0,3}$/.test(lineText(lines, own.at(-1)!))) prose += 1;
  }
  return prose > MOST_PROSE;
}

/** What a signature, its date and its copies are made of. */
function isShort(lines: Lines, { lines: own }: Paragraph): boolean {
  return lines.last[own.at(-1)!]! - lines.first[own[0]!]! <= LONGEST_PART;
}

const LONGEST_PART = 260;
