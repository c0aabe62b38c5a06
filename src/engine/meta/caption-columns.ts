/** A stretch of a line that stands apart from the next by three blanks or more. */
interface Segment {
  readonly at: number;
  readonly words: string;
}

/** What parts a caption's columns down the page: ")", "§", ":", "*", "|". */
const RULE = /^[)(§:*|]{1,2}$/;
/** So many of them under each other are a rule. */
const SHORTEST_RULE = 3;
/** As scanned, columns sway by so many characters. */
const SWAY = 3;
/** No party's column is narrower. */
const NARROWEST = 16;
/** A caption reaches so many lines up and down from its "v.". */
const LINES_ABOVE = 14;
const LINES_BELOW = 12;
/** A "v." alone, or at the head of its column. */
const VERSUS = /^\s*(?:-\s?)?(?:v|vs|versus|against)\b\.?(?:\s?-{1,2})?(?:$|\s{3,}|\s*[)(§:*|])/i;

/**
 * The parties' column of a caption, line by line. Lines of the right column (docket, kind of order, judges) are left
 * out where a rule or the page's columns show them; a line that has nothing else is dropped, so that a name runs on
 * over it. Lines far from a "v." are given whole, up to their first wide gap.
 */
export function partiesColumn(front: readonly string[]): string[] {
  const split = front.map(segmentsOf);
  const gutters = new Array<number | null>(front.length).fill(null);
  front.forEach((line, versus) => {
    if (!VERSUS.test(line)) return;
    const from = Math.max(0, versus - LINES_ABOVE);
    const to = Math.min(front.length, versus + LINES_BELOW);
    const gutter = gutterOf(split.slice(from, to), Math.max(NARROWEST, line.search(/\S/) + 1));
    if (gutter !== null) gutters.fill(gutter, from, to);
  });
  return split.flatMap((segments, index) => {
    if (segments.length === 0) return [""];
    const gutter = gutters[index]!;
    const own = gutter === null ? segments : segments.filter((segment) => segment.at < gutter - 1);
    const words = own.find((segment) => !RULE.test(segment.words))?.words;
    return words === undefined ? [] : [words];
  });
}

function segmentsOf(line: string): Segment[] {
  const segments: Segment[] = [];
  for (const m of line.replaceAll("\t", "        ").matchAll(/\S+(?: {1,2}\S+)*/g)) {
    // A rule may stand close to the words on either side.
    const parted = /^(.*?)(?:\s+|(?<=,))([)§:*|]{1,2})(?:\s+(\S.*))?$/.exec(m[0]);
    const opened = /^([)§:*|])\s+(\S.*)$/.exec(m[0]);
    if (opened) {
      segments.push({ at: m.index, words: opened[1]! });
      segments.push({ at: m.index + m[0].length - opened[2]!.length, words: opened[2]! });
    } else if (parted && parted[1] !== "") {
      segments.push({ at: m.index, words: parted[1]! });
      segments.push({ at: m.index + m[0].indexOf(parted[2]!, parted[1]!.length), words: parted[2]! });
      if (parted[3] !== undefined) segments.push({ at: m.index + m[0].length - parted[3].length, words: parted[3] });
    } else segments.push({ at: m.index, words: m[0] });
  }
  return segments;
}

/** The column, at `least` or beyond, at which what is not the parties' begins; null where nothing stands beside them. */
function gutterOf(lines: readonly (readonly Segment[])[], least: number): number | null {
  const rules = lines
    .flatMap((segments) => segments.filter(({ at, words }) => RULE.test(words) && at >= least))
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  for (let i = 0; i + SHORTEST_RULE <= rules.length; i += 1) {
    if (rules[i + SHORTEST_RULE - 1]! - rules[i]! <= SWAY) return rules[i]!;
  }
  const second = lines.flatMap((segments) => segments.slice(1)).filter(({ at }) => at >= least);
  return second.length > 0 ? Math.min(...second.map(({ at }) => at)) : null;
}
