import type { Opinion } from "../../opinion/index.ts";
import type { Citation } from "../annotations.ts";
import type { Tokens } from "../tokens/index.ts";
import { outerCitations } from "./enclosing.ts";
import { extend, type GrowingExtent } from "./extent.ts";
import { isCode } from "./identity.ts";
import { CITED, IN_PASSING, mentionsOf } from "./passing-mentions.ts";
import { type Fit, fitOf, type Pinpoint, pinpointOf, pinpointOfId } from "./pinpoint.ts";
import { type ReadingOrder, readingOrder } from "./reading-order.ts";
import type { Union } from "./union.ts";

/** How many mentions an `Id.` looks back over: a reader does not look further for what "the same" may be. */
const LOOK_BACK = 12;
/** How many citations it steps over on the way, those in parentheticals included. */
const STEPS = 64;
/** Of the citations that stand before it on the page, whatever their stream, how many are tried at last. */
const ON_THE_PAGE = 3;
/** Below this a page number may be of a document of the record as well as of a reporter. */
const REPORTER_PAGE = 100;

/** What a reader has before him while he looks for antecedents. */
interface Reading {
  readonly citations: readonly Citation[];
  readonly order: ReadingOrder;
  readonly union: Union;
  /** References that lead their sentence's thought. */
  readonly leads: ReadonlySet<number>;
  readonly mentions: Uint8Array;
  /** By citation: the one in whose parenthetical it stands; NESTED where that one is not known, OPEN where in none. */
  readonly parents: Int32Array;
  /** By citation: index of its paragraph. */
  readonly paragraphs: Int32Array;
  readonly extents: Map<number, GrowingExtent>;
}

const OPEN = -1;
const NESTED = -2;

interface Found {
  /** The citation meant, or -1. */
  readonly at: number;
  readonly confidence: number;
}

/**
 * Joins every `Id.` with its antecedent: the authority of the citation read just before it in its own stream, never
 * one inside that citation's parenthetical, save from inside the same parenthetical. A pinpoint that cannot be of that
 * authority sends the reader further back, to one that it fits. Returns how sure each is, by citation.
 */
export function joinIds(
  streams: readonly Tokens[],
  citations: readonly Citation[],
  leads: ReadonlySet<number>,
  union: Union,
): Float64Array {
  const confidence = new Float64Array(citations.length).fill(1);
  const opinion = streams[0]?.opinion;
  if (!opinion) return confidence;
  const order = readingOrder(streams, citations);
  const reading: Reading = {
    citations,
    order,
    union,
    leads,
    mentions: mentionsOf(streams, citations, order.streamOf),
    parents: parentsOf(opinion.text, citations),
    paragraphs: paragraphsOf(opinion, citations),
    extents: new Map(),
  };
  for (const i of order.sequence) {
    const citation = citations[i]!;
    const isId = citation.kind === "id";
    const pin = isId ? pinpointOfId(citation) : pinpointOf(citation.pin ?? "");
    if (isId) {
      const found = antecedentOf(reading, i, pin);
      // An `Id.` after an `Id.` is no surer than that one.
      confidence[i] = Math.min(found.confidence, confidence[found.at] ?? 1);
      if (found.at !== -1) union.join(found.at, i);
    }
    extend(reading.extents, union.rootOf(i), citation, pin);
  }
  return confidence;
}

function antecedentOf(reading: Reading, i: number, pin: Pinpoint): Found {
  const { citations, order, leads, paragraphs } = reading;
  const isNote = order.isNote(i);
  const before = isNote ? order.beforeInNotes : order.beforeInText;
  let nearest = -1;
  let passing = -1;
  let looked = 0;
  let steps = 0;
  for (let at = before[i]!; at !== -1 && looked < LOOK_BACK && steps < STEPS; at = before[at]!, steps += 1) {
    if (!isOpenTo(reading, at, i)) continue;
    looked += 1;
    const fit = fitAt(reading, at, pin);
    if (citations[at]!.kind === "reference") {
      if (nearest === -1 && leads.has(at) && (fit === "close" || pin.kind === "none")) return { at, confidence: 0.8 };
    } else if (isPassedBy(reading, at, isNote)) {
      if (passing === -1) passing = at;
    } else if (nearest === -1) {
      if (passing !== -1 && paragraphs[at] !== paragraphs[i] && paragraphs[passing] === paragraphs[i]) break;
      nearest = at;
      if (!isDoubtful(reading, fit, pin, at)) return { at, confidence: sureness(fit, order.isNote(at) === isNote) };
    } else if (isBetter(fit, citations[nearest]!)) return { at, confidence: 0.7 };
  }
  return leastDoubtful(reading, i, pin, nearest, passing);
}

/** Where nothing before fits the pinpoint, or only a passing mention is near. */
function leastDoubtful(reading: Reading, i: number, pin: Pinpoint, nearest: number, passing: number): Found {
  const { citations } = reading;
  if (nearest === -1 && passing !== -1 && fitAt(reading, passing, pin) !== "wrong")
    return { at: passing, confidence: 0.6 };
  // A footnote that layout took for text, or the other way round: what stands before it on the page.
  for (let at = i - 1; at >= Math.max(0, i - ON_THE_PAGE); at -= 1) {
    if (isOpenTo(reading, at, i) && fitAt(reading, at, pin) === "close" && pin.kind !== "none")
      return { at, confidence: 0.5 };
  }
  // "Id. at 12" after nothing but statutes: a page of a document that is cited in a way not known here.
  const isOther = nearest !== -1 && pin.kind !== "none" && isCode(citations[nearest]!.kind);
  return nearest === -1 || isOther ? { at: -1, confidence: 0.3 } : { at: nearest, confidence: 0.5 };
}

function fitAt({ extents, union }: Reading, at: number, pin: Pinpoint): Fit {
  const extent = extents.get(union.rootOf(at));
  return extent ? fitOf(pin, extent) : "unknown";
}

function sureness(fit: Fit, isSameStream: boolean): number {
  if (fit === "unknown" || !isSameStream) return 0.85;
  return 0.95;
}

/** Whether a mention can be what an `Id.` means: not inside another's parenthetical, unless the `Id.` is too. */
function isOpenTo({ parents }: Reading, at: number, i: number): boolean {
  const outer = parents[at]!;
  return outer === OPEN ? at !== parents[i] : outer !== NESTED && outer === parents[i];
}

/** Whether the text only speaks of a section: bare in a sentence, or for a footnote anywhere in the text's sentences. */
function isPassedBy({ mentions, order }: Reading, at: number, isNote: boolean): boolean {
  if (mentions[at] === CITED) return false;
  return mentions[at] === IN_PASSING || (isNote && !order.isNote(at));
}

/** Whether the nearest mention should be passed over if an earlier one fits the pinpoint better. */
function isDoubtful({ citations, extents, union }: Reading, fit: Fit, pin: Pinpoint, at: number): boolean {
  if (fit === "wrong") return true;
  if (pin.kind !== "page" || extents.get(union.rootOf(at))?.kind !== "record") return false;
  // "Smith, 500 F.3d 100, 105. (Dkt. 5 at 3.) Id. at 107": a page of a reporter, not of docket entry 5.
  const own = pinpointOf(citations[at]!.pin ?? "");
  return pin.at >= REPORTER_PAGE && !(own.kind === "page" && Math.abs(own.at - pin.at) <= REPORTER_PAGE);
}

/**
 * Whether an earlier mention beats a doubtful nearest one. A page before the case's first is more often a slip than a
 * sign that a mention is skipped, unless another case's pages come near; a page of a statute is always a sign.
 */
function isBetter(fit: Fit, nearest: Citation): boolean {
  return fit === "close" || (fit !== "wrong" && isCode(nearest.kind));
}

/** In whose parenthetical each citation stands: as parsed, or as the bracket or comma before its signal tells. */
function parentsOf(text: string, citations: readonly Citation[]): Int32Array {
  const outer = outerCitations(citations);
  return Int32Array.from(citations, ({ within, signal, start }, i) => {
    if (within !== null) return outer.get(within) ?? NESTED;
    if (signal === null || !/^(?:quot|citing)/.test(signal)) return OPEN;
    const lead = text.slice(Math.max(0, start - signal.length - 4), start);
    if (/[([]\s*[a-z]+\s*$/i.test(lead)) return NESTED;
    // "Smith, 1 F.3d at 4, quoting Jones, 2 F.2d at 3": Jones stands there as in a parenthetical.
    const gap = start - (citations[i - 1]?.end ?? Number.NEGATIVE_INFINITY);
    return gap >= 0 && gap <= signal.length + 4 ? i - 1 : OPEN;
  });
}

/** By citation: index of the block that it stands in, footnotes' own blocks left out. */
function paragraphsOf({ blocks }: Opinion, citations: readonly Citation[]): Int32Array {
  const starts = blocks.filter(({ kind }) => kind !== "footnote").map(({ start }) => start);
  let at = 0;
  return Int32Array.from(citations, ({ start }) => {
    while (at < starts.length && starts[at]! <= start) at += 1;
    return at;
  });
}
