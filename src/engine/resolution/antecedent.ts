import type { AuthorityKind, Citation } from "../annotations.ts";
import { citesOf, isCode, isElectronic } from "./identity.ts";
import { type Extent, type Fit, fitOf, type Pinpoint, pinpointOf, pinpointOfId } from "./pinpoint.ts";
import type { ReadingOrder } from "./reading-order.ts";
import type { Union } from "./union.ts";

/** How many mentions an `Id.` looks back over: a reader does not look further for what "the same" may be. */
const LOOK_BACK = 12;
/** Below this a page number may be of a document of the record as well as of a reporter. */
const REPORTER_PAGE = 100;

interface GrowingExtent extends Extent {
  firstPages: number[];
  furthest: number;
  starPaged: boolean;
  paragraphed: boolean;
}

/**
 * Joins every `Id.` with its antecedent: the authority of the citation read just before it in its own stream, never
 * one inside that citation's parenthetical, save from inside the same parenthetical. A pinpoint that cannot be of that
 * authority sends the reader further back, to one that it fits. Returns how sure each is, by citation.
 */
export function joinIds(
  citations: readonly Citation[],
  order: ReadingOrder,
  leads: ReadonlySet<number>,
  union: Union,
): ReadonlyMap<number, number> {
  const confidence = new Map<number, number>();
  const extents = new Map<number, GrowingExtent>();
  const indexById = new Map(citations.map(({ id }, i) => [id as string, i] as const));
  const parentOf = (i: number): number => {
    const { within } = citations[i]!;
    return within === null ? -1 : (indexById.get(within) ?? -1);
  };
  for (const i of order.sequence) {
    if (citations[i]!.kind === "id") {
      const found = antecedentOf(citations, i, order, parentOf, leads, extents, union);
      confidence.set(i, found.confidence);
      if (found.at !== -1) union.join(found.at, i);
    }
    extend(extents, union.rootOf(i), citations[i]!);
  }
  return confidence;
}

interface Found {
  readonly at: number;
  readonly confidence: number;
}

function antecedentOf(
  citations: readonly Citation[],
  i: number,
  order: ReadingOrder,
  parentOf: (i: number) => number,
  leads: ReadonlySet<number>,
  extents: ReadonlyMap<number, GrowingExtent>,
  union: Union,
): Found {
  const pin = pinpointOfId(citations[i]!);
  const parent = parentOf(i);
  const fits = (at: number): Fit => {
    const extent = extents.get(union.rootOf(at));
    return extent ? fitOf(pin, extent) : "unknown";
  };
  const before = order.isNote(i) ? order.beforeInNotes : order.beforeInText;
  let nearest = -1;
  let steps = 0;
  for (let at = before[i]!; at !== -1 && steps < LOOK_BACK; at = before[at]!) {
    if (!isOpenTo(citations, at, i, parent, parentOf)) continue;
    steps += 1;
    if (citations[at]!.kind === "reference") {
      if (nearest === -1 && leads.has(at) && (fits(at) === "close" || pin.kind === "none"))
        return { at, confidence: 0.8 };
      continue;
    }
    const fit = fits(at);
    if (nearest === -1) {
      nearest = at;
      if (!isDoubtful(fit, pin, citations[at]!, union, extents, at)) {
        return { at, confidence: order.isNote(at) === order.isNote(i) ? (fit === "unknown" ? 0.85 : 0.95) : 0.85 };
      }
      continue;
    }
    // A page that lies before the case's first is more often a slip than a sign that a mention is skipped, unless
    // another case's pages come near; a page of a statute is always a sign.
    if (fit === "close" || (fit !== "wrong" && isCode(citations[nearest]!.kind))) return { at, confidence: 0.7 };
  }
  return { at: nearest, confidence: nearest === -1 ? 0.3 : 0.5 };
}

/** Whether a mention can be what an `Id.` means: not inside another's parenthetical, unless the `Id.` is too. */
function isOpenTo(
  citations: readonly Citation[],
  at: number,
  i: number,
  parent: number,
  parentOf: (i: number) => number,
): boolean {
  const outer = parentOf(at);
  if (outer !== -1) return outer === parent;
  if (at === parent) return false;
  return !isTrailingQuotation(citations, at) || i === at;
}

/** "Smith, 1 F.3d at 4, quoting Jones, 2 F.2d at 3": Jones stands there as in a parenthetical. */
function isTrailingQuotation(citations: readonly Citation[], at: number): boolean {
  const { signal, start } = citations[at]!;
  const previous = citations[at - 1];
  if (signal === null || previous === undefined || !/^(?:quot|citing)/.test(signal)) return false;
  return start - previous.end >= 0 && start - previous.end <= signal.length + 4;
}

/** Whether the nearest mention should be passed over if an earlier one fits the pinpoint better. */
function isDoubtful(
  fit: Fit,
  pin: Pinpoint,
  citation: Citation,
  union: Union,
  extents: ReadonlyMap<number, GrowingExtent>,
  at: number,
): boolean {
  if (fit === "wrong") return true;
  if (pin.kind !== "page" || extents.get(union.rootOf(at))?.kind !== "record") return false;
  // "Smith, 500 F.3d 100, 105. (Dkt. 5 at 3.) Id. at 107": a page of a reporter, not of docket entry 5.
  const own = pinpointOf(citation.pin ?? "");
  return pin.at >= REPORTER_PAGE && !(own.kind === "page" && Math.abs(own.at - pin.at) <= REPORTER_PAGE);
}

function extend(extents: Map<number, GrowingExtent>, root: number, citation: Citation): void {
  let extent = extents.get(root);
  if (!extent) {
    extent = { kind: kindOf(citation), firstPages: [], furthest: 0, starPaged: false, paragraphed: false };
    extents.set(root, extent);
  }
  const pin = citation.kind === "id" ? pinpointOfId(citation) : pinpointOf(citation.pin ?? "");
  if (pin.kind === "page" && pin.at > extent.furthest && citation.kind !== "id") extent.furthest = pin.at;
  if (pin.kind === "paragraph") extent.paragraphed = true;
  if (pin.kind === "star page" || (citation.kind === "case" && citation.docket !== null)) extent.starPaged = true;
  for (const { reporter, page } of citesOf(citation)) {
    const first = Number.parseInt(page, 10);
    if (isElectronic(reporter)) extent.starPaged = true;
    else if (
      citation.kind === "case" &&
      first > 0 &&
      extent.firstPages.length < 4 &&
      !extent.firstPages.includes(first)
    )
      extent.firstPages.push(first);
    else if (citation.kind === "short" && pin.kind === "page" && extent.firstPages.length === 0)
      extent.firstPages.push(pin.at);
  }
}

/** What kind of authority a citation is of. */
export function kindOf({ kind }: Citation): AuthorityKind {
  return kind === "short" || kind === "supra" || kind === "id" || kind === "reference" ? "case" : kind;
}
