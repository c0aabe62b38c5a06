import { type Block, type Opinion, readingText, type Section, type SectionKind } from "../opinion/index.ts";

/** How much of a block's start is looked at: a byline with two joiners and "concurring in part and dissenting in part". */
const LONGEST_BYLINE = 320;

const NAME = String.raw`(?:[A-Z][\p{L}.'’-]*\s){0,3}[A-Z][\p{L}'’-]+(?:,? (?:Jr|Sr|III|II|IV)\.?)?`;
const OFFICE = String.raw`(?:(?:Chief|Senior|Presiding|Associate|Acting|Vice|Circuit|District|Magistrate|Bankruptcy|Superior|Administrative|Special)\s)*(?:U\.S\.\s|United States\s)?(?:(?:Circuit|District|Magistrate|Bankruptcy)\s)?(?:Judge|Justice|Chancellor|Judges|Justices|CJ|JJ?|C\.\s?J|P\.\s?J|S\.\s?J|A\.P\.J|J\.\s?J|J\.P|J)\.?`;
/** "SMITH, Circuit Judge", "Justice SMITH", "MR. JUSTICE SMITH", "SMITH, J.", "W. SMITH". */
const AUTHOR = String.raw`(?:(?:Mr\.|MR\.|Mme\.)\s)?(?:(?:Chief|CHIEF|Associate|ASSOCIATE|Presiding|PRESIDING)\s)?(?:(?:Justice|JUSTICE|Judge|JUDGE)\s)?(${NAME})(?:,\s(?:\(?${OFFICE}\)?))?`;
const JOINED = String.raw`(?:,?\s(?:with\swhom|joined\sby|and)\s[^.:]{1,200}?\bjoins?(?:\s[^.:]{0,120}?)?)?`;
const SEPARATE = new RegExp(
  String.raw`^${AUTHOR}${JOINED},?\s\(?((?:specially\s|fully\s)?concurring(?:\s(?:specially|fully))?|dissenting|concurs|dissents|CONCURRING|DISSENTING)((?:\s(?:in|and|from|with|to|as|the|part|full|result|judgment|opinion|dissenting|concurring|only|denial|order|of|rehearing|en|banc|IN|AND|PART|DISSENTING|CONCURRING|RESULT|JUDGMENT))*)\)?\s?(?:[.:;—–-]|$)`,
  "u",
);
const MAIN = new RegExp(
  String.raw`^(?:(?:(?:MEMORANDUM|Memorandum)\s)?(?:Opinion|OPINION)?\s?(?:by|BY)[:\s]+(?:(?:Chief|CHIEF|PRESIDENT|SENIOR|Senior|PRESIDING|Presiding)\s)*(?:(?:Justice|Judge|JUSTICE|JUDGE)\s)?(${NAME})|${AUTHOR}(?:,?\s(?:delivered|announced|wrote|authored)\sthe\s(?:[Oo]pinion|judgment)|${JOINED}\s?[:.—–]?\s?\d{0,2}(?=[A-Z“"\[]|$)))`,
  "u",
);
/** Without an office a name before a colon is anybody's ("Anna Reed: I saw him"). */
const HAS_OFFICE = /\b(?:J|JJ|C\.\s?J|P\.\s?J|S\.\s?J|Judge|Justice|JUSTICE|JUDGE|Chancellor|CJ)\b/;
const PER_CURIAM = /^PER CURIAM\b|^Per Curiam\b/i;
const SYLLABUS = /^(?:SYLLABUS|Syllabus|SUMMARY|Summary|HEADNOTES?)\s?\*{0,3}$/;
const OPINION = /^(?:OPINION(?: OF THE COURT)?|Opinion(?: of the Court)?|O\s?P\s?I\s?N\s?I\s?O\s?N)\s?[*\d]{0,3}$/;
const APPENDIX = /^(?:APPENDIX|Appendix)(?:\s(?:[A-Z]|\d{1,2}))?\b.{0,80}$/;
const HEADED_SEPARATE =
  /^(?:(?:PARTIAL|SEPARATE|SPECIAL)\s)?(CONCURRING|DISSENTING|CONCURRENCE|DISSENT)(?:\s(?:OPINION|STATEMENT|AND|IN|PART|DISSENTING|CONCURRING))*(?:\sBY\s.*)?$/i;

interface Start {
  readonly at: number;
  readonly kind: SectionKind;
  readonly author: string | null;
  /** A syllabus's last words, which say who delivered the opinion and who joined it: the opinion itself may follow. */
  readonly lineUp?: boolean;
}

/** "HOLLIS, J., delivered the opinion of the Court, in which QUINN, C. J., and ABEL, J., joined." */
const LINE_UP = /\b(?:delivered|announced)\b.*\bin which\b.*\bjoin/;

/** A paragraph this long is the opinion's, or a syllabus's: a byline comes before it or says "delivered". */
const LONG_PARAGRAPH = 400;
/** What stands before a byline is front matter up to this length, and a syllabus beyond it. */
const LONGEST_FRONT = 4000;

/** The parts of an opinion and whose words they are: caption, syllabus, opinion, concurrences, dissents, appendix. */
export function readSections(opinion: Opinion): Section[] {
  const blocks = opinion.blocks.filter((block) => block.kind !== "footnote");
  if (blocks.length === 0) return [];
  const starts: Start[] = [];
  let implied: number | null = null; // where the opinion begins if nothing says so
  let front = true; // no long paragraph has stood yet
  let hasSyllabus = false; // the caption is a syllabus's, as on the Supreme Court's slip opinions
  let title: number | null = null; // where the title right above begins
  for (const block of blocks) {
    if (block.kind === "caption") {
      if (starts.length === 0) starts.push({ at: block.start, kind: "caption", author: null });
      else if (implied !== null || starts.length > 1) title ??= block.start;
      hasSyllabus ||= SYLLABUS.test(readingText(opinion, block));
      continue;
    }
    const start = startOf(opinion, block, starts, front);
    if (start) starts.push({ ...start, at: title ?? start.at });
    else implied ??= block.start;
    title = null;
    if (block.end - block.start > LONG_PARAGRAPH) front = false;
  }
  return spansOf(settledStarts(withImplied(starts, implied, hasSyllabus)), blocks.at(-1)!.end);
}

/** Adds the beginning that no title or byline marks: the opinion's, or, where those come much later, a syllabus's. */
function withImplied(starts: readonly Start[], implied: number | null, hasSyllabus: boolean): Start[] {
  const first = starts.findIndex((start) => start.kind !== "caption");
  const next = starts[first];
  if (implied === null || (next && next.at < implied)) return [...starts];
  const before = starts.filter((start) => start.kind === "caption");
  const rest = first < 0 ? [] : starts.slice(first);
  if (hasSyllabus && next) return [...before, { at: implied, kind: "syllabus", author: null }, ...rest];
  if (next?.kind === "opinion") {
    const kind = next.at - implied > LONGEST_FRONT ? "syllabus" : "caption";
    return [...before, { at: implied, kind, author: null }, ...rest];
  }
  return [...before, { at: implied, kind: "opinion", author: null }, ...rest];
}

/** No opinion opens later than this share of its text. */
const LATEST_OPENING = 0.6;
const LONGEST_BARE_BYLINE = 60;
/** From the title "OPINION" to the byline under it. */
const LONGEST_TITLE_PAGE = 300;
/** "SMITH, Circuit Judge.": a name in capitals and an office. */
const TITLED = /^[\p{Lu}.’' -]+, (?:[A-Z][a-z]+ )*(?:Judge|Justice|Chancellor)\b/u;

/** Words that stand where a name would and are none. */
const NO_NAME =
  /\b(?:By|BY|Judges?|JUDGES?|Justices?|JUSTICES?|Opinion|OPINION|Date|DATED?|Filed|FILED|Before|BEFORE|Panel|PANEL|Court|COURT|Appeal|APPEAL|Honorable|HONORABLE|Hon|HON|Clerk|Attorney|Appell\w+|Petitioner|Respondent|Relator)\b/;

function startOf(opinion: Opinion, block: Block, before: readonly Start[], front: boolean): Start | null {
  const { start: at } = block;
  const words = readingText(opinion, { start: at, end: Math.min(block.end, at + LONGEST_BYLINE) });
  const kinds = new Set(before.map((start) => start.kind));
  const separate = SEPARATE.exec(words);
  if (separate && !NO_NAME.test(separate[1]!) && (HAS_OFFICE.test(separate[0]) || isCapitals(separate[1]!))) {
    const dissents = /^dissent/i.test(separate[2]!);
    return { at, kind: dissents ? "dissent" : "concurrence", author: named(separate[1]!) };
  }
  if (kinds.has("dissent") || kinds.has("concurrence")) return headedStart(opinion, block, words, kinds);
  const main = MAIN.exec(words);
  const author = main?.[1] ?? main?.[2];
  if (main && author && !NO_NAME.test(author) && (main[1] !== undefined || HAS_OFFICE.test(main[0]))) {
    const delivers = /\b(?:delivered|announced|wrote|authored)\b/.test(main[0]);
    // A byline alone at the end is a signature; in the middle, under headnotes, it opens the opinion.
    const early = at < opinion.text.length * LATEST_OPENING && block.kind !== "signature";
    const bare = block.end - at <= LONGEST_BARE_BYLINE && !kinds.has("opinion");
    const titled = TITLED.test(main[0]) && !kinds.has("opinion");
    const last = before.at(-1);
    const underTitle = last?.kind === "opinion" && last.author === null && at - last.at <= LONGEST_TITLE_PAGE;
    if (early && (front || delivers || bare || titled || underTitle))
      return { at, kind: "opinion", author: named(author), lineUp: LINE_UP.test(words) };
  }
  if (front && PER_CURIAM.test(words) && at < opinion.text.length * LATEST_OPENING)
    return { at, kind: "opinion", author: "Per Curiam" };
  return headedStart(opinion, block, words, kinds);
}

/** Parts that a heading names. */
function headedStart(opinion: Opinion, block: Block, words: string, kinds: ReadonlySet<SectionKind>): Start | null {
  const { start: at } = block;
  if (words.length > 100) return null;
  if (SYLLABUS.test(words) && !kinds.has("opinion")) return { at, kind: "syllabus", author: null };
  if (OPINION.test(words) && !kinds.has("dissent") && !kinds.has("concurrence"))
    return { at, kind: "opinion", author: null };
  if (block.kind !== "heading") return null;
  const headed = kinds.has("opinion") ? HEADED_SEPARATE.exec(words) : null;
  if (headed) return { at, kind: /^dissent/i.test(headed[1]!) ? "dissent" : "concurrence", author: null };
  return APPENDIX.test(words) && at > opinion.text.length / 2 ? { at, kind: "appendix", author: null } : null;
}

/** Two starts of one kind that follow each other are one: a title and the byline under it. */
function settledStarts(starts: readonly Start[]): Start[] {
  const settled: Start[] = [];
  for (const start of starts) {
    const last = settled.at(-1);
    const separate = start.kind === "concurrence" || start.kind === "dissent";
    const other = separate && last?.author != null && start.author !== null && last.author !== start.author;
    if (last?.kind === start.kind && !other)
      settled[settled.length - 1] = {
        ...last,
        at: last.lineUp && last.author === start.author ? start.at : last.at,
        author: last.author ?? start.author,
      };
    else settled.push(start);
  }
  return settled;
}

function spansOf(starts: readonly Start[], end: number): Section[] {
  return starts.map(({ at, kind, author }, index) => ({ start: at, end: starts[index + 1]?.at ?? end, kind, author }));
}

function isCapitals(name: string): boolean {
  return name === name.toUpperCase();
}

/** "SELYA" as "Selya", "McKEE" as "McKee"; a name in small letters is left alone. */
export function named(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/^MC(?=\p{Lu}{3})/u, "Mc"))
    .map((word) => (/\p{Lu}{2}/u.test(word) && !/^(?:II|III|IV)$/.test(word) ? capitalised(word) : word))
    .join(" ");
}

function capitalised(word: string): string {
  return word.replace(/\p{Lu}+/gu, (run, at: number) =>
    at === 0 || /[-'’.]/.test(word[at - 1]!) || /^Mc$/.test(word.slice(0, at))
      ? run[0]! + run.slice(1).toLowerCase()
      : run.toLowerCase(),
  );
}
