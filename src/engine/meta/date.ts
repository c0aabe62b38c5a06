const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const MONTH = String.raw`(January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)`;
const WRITTEN = new RegExp(String.raw`\b${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`, "i");
const ORDINAL = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:day\s+)?(?:of\s+)?${MONTH},?\s+(\d{4})\b`, "i");
/** "the 9th day of January, two thousand seventeen", as the Second Circuit writes it. */
const IN_WORDS = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)\s+day\s+of\s+${MONTH},?\s+two\s+thousand(?:\s+and)?\s+([a-z]+(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?)\b`,
  "i",
);
const UNITS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = ["twenty", "thirty", "forty", "fifty"];

function numberInWords(words: string): number {
  const [first = "", second = ""] = words.toLowerCase().split(/[\s-]+/);
  const ten = TENS.indexOf(first);
  return ten >= 0 ? (ten + 2) * 10 + UNITS.indexOf(second) + 1 : UNITS.indexOf(first) + 1;
}

const NUMERIC = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})\b/;

/** The first date written in some words, as ISO 8601, or null. */
export function dateIn(words: string): string | null {
  const found: { at: number; iso: string }[] = [];
  const written = WRITTEN.exec(words);
  if (written) add(found, written.index, Number(written[3]), monthOf(written[1]!), Number(written[2]));
  const ordinal = ORDINAL.exec(words);
  if (ordinal) add(found, ordinal.index, Number(ordinal[3]), monthOf(ordinal[2]!), Number(ordinal[1]));
  const inWords = IN_WORDS.exec(words);
  if (inWords) add(found, inWords.index, 2000 + numberInWords(inWords[3]!), monthOf(inWords[2]!), Number(inWords[1]));
  const numeric = NUMERIC.exec(words);
  if (numeric) add(found, numeric.index, fullYear(numeric[3]!), Number(numeric[1]), Number(numeric[2]));
  return found.sort((a, b) => a.at - b.at)[0]?.iso ?? null;
}

function add(found: { at: number; iso: string }[], at: number, year: number, month: number, day: number): void {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1700 || year > 2100) return;
  found.push({ at, iso: `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` });
}

function monthOf(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.startsWith(start)) + 1;
}

/** Two digits from 50 on are of the last century: the circuits' first slip opinions on the web are stamped so. */
function fullYear(digits: string): number {
  if (digits.length === 4) return Number(digits);
  return Number(digits) + (Number(digits) >= 50 ? 1900 : 2000);
}

/** What the court did on the date that follows. */
const DECIDED = /\b(?:DECIDED|FILED|ENTERED|ISSUED|DELIVERED|RELEASED|DATED?|DATE|SIGNED|SO ORDERED|ORDERED|DONE)\b/i;
/** What is filed below or by a party is no decision. */
const BELOW = /\b(?:complaint|motion|petition|brief|appeal|notice|judgment)\b/i;
const OTHER_DATES =
  /\b(?:SUBMITTED|ARGUED|HEARD|ARGUMENT|CONFERENCE|RECEIVED|AMENDED|BORN|MOTION DATE|COMPLAINT|JUDGMENT ENTERED|APPEAL)\b/i;

/**
 * The date of decision: a line of the front matter that says decided or filed; else a date alone on a line there; else
 * the date with which the order is signed. ISO 8601.
 */
export function dateOfDecision(front: readonly string[], end: readonly string[]): string | null {
  for (const line of front) {
    const said = DECIDED.exec(line);
    if (!said || said.index > 120) continue;
    const date = dateIn(line.slice(said.index, said.index + 80));
    if (date && !BELOW.test(line.slice(Math.max(0, said.index - 30), said.index))) return date;
  }
  for (const line of front) {
    if (line.length > 50 || OTHER_DATES.test(line)) continue;
    const date = dateIn(line);
    if (date) return date;
  }
  for (const line of [...end].reverse()) {
    const said = SIGNED.exec(line);
    const date = said
      ? dateIn(line.slice(said.index, said.index + LONGEST_SIGNING))
      : line.length <= 50
        ? dateIn(line)
        : null;
    if (date && (line.length <= LONGEST_SIGNING || /\bthis \d/i.test(line))) return date;
  }
  return null;
}

/** How an order's last lines say when it was made. */
const SIGNED = /\b(?:SO ORDERED|DATED?|ENTERED|SIGNED|DONE|ORDERED|ISSUED)\b/i;
const LONGEST_SIGNING = 200;
