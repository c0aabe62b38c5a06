import type { AuthorityKind, Citation } from "../annotations.ts";
import { citesOf, isElectronic } from "./identity.ts";
import type { Extent, Pinpoint } from "./pinpoint.ts";

/** What the citations read so far tell of an authority's pages; it grows as reading goes on. */
export interface GrowingExtent extends Extent {
  firstPages: number[];
  furthest: number;
  starPaged: boolean;
  paragraphed: boolean;
  sectioned: boolean;
  paged: boolean;
}

/** Parallel reporters kept for one authority. */
const REPORTERS = 4;
/** Law that is cited by page: session laws, the Federal Register, the Congressional Record. */
const PAGED_LAW = /\bReg\.|\bStat\.|\bCong\.|\bLaws\b|\bActs\b/;

/** Adds what a citation with its pinpoint tells of the authority at `root`. */
export function extend(extents: Map<number, GrowingExtent>, root: number, citation: Citation, pin: Pinpoint): void {
  let extent = extents.get(root);
  if (!extent) {
    extent = {
      kind: kindOf(citation),
      firstPages: [],
      furthest: 0,
      starPaged: false,
      paragraphed: false,
      sectioned: false,
      paged: false,
    };
    extents.set(root, extent);
  }
  if (pin.kind === "page" && pin.at > extent.furthest && citation.kind !== "id") extent.furthest = pin.at;
  if (pin.kind === "paragraph" || citation.text.includes("¶")) extent.paragraphed = true;
  if (citation.text.includes("§")) extent.sectioned = true;
  if (citation.kind === "statute" || citation.kind === "regulation") extent.paged ||= PAGED_LAW.test(citation.text);
  if (pin.kind === "star page" || (citation.kind === "case" && citation.docket !== null)) extent.starPaged = true;
  for (const { reporter, page } of citesOf(citation)) {
    const first = Number.parseInt(page, 10);
    if (isElectronic(reporter)) extent.starPaged = true;
    else if (
      citation.kind === "case" &&
      first > 0 &&
      extent.firstPages.length < REPORTERS &&
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
