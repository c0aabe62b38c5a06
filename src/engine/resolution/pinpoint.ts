import type { AuthorityKind, Citation } from "../annotations.ts";
import { isCode } from "./identity.ts";

/** What a short form points at inside an authority. */
export type Pinpoint =
  | { readonly kind: "none" | "section" | "line" | "other" }
  | { readonly kind: "page" | "star page" | "paragraph"; readonly at: number };

const OPENING = /^\s*(?:id|ibid|l?d)\b\s*[.,]*\s*/i;

const NONE: Pinpoint = { kind: "none" };
const LONGEST_BARE = "Ibid.".length;

/** The pinpoint of an `Id.` as its text gives it: what follows the word itself. */
export function pinpointOfId(citation: Citation): Pinpoint {
  if (citation.pin === null && citation.text.length <= LONGEST_BARE) return NONE;
  return pinpointOf(citation.text.replace(OPENING, "") || (citation.pin ?? ""));
}

/** Reads a pinpoint as written: "510", "at *3", "¶ 14", "§ 1983(b)", "45:3-12", "at pp. 12-13". */
export function pinpointOf(written: string): Pinpoint {
  if (written === "") return NONE;
  const pin = written.replace(/^[\s,]*(?:at\b)?\s*(?:pp?\.)?\s*/i, "").trim();
  if (pin === "") return NONE;
  if (/^(?:§|sec(?:tion|\.)|art(?:icle|\.)|subsec|subd|rule\b|r\.)/i.test(pin)) return { kind: "section" };
  const paragraph = /^(?:¶+|paras?\b\.?|\[?P\]?)\s*(\d{1,9})/i.exec(pin);
  if (paragraph) return { kind: "paragraph", at: Number(paragraph[1]) };
  const star = /^\*+\s?(\d{1,9})/.exec(pin);
  if (star) return { kind: "star page", at: Number(star[1]) };
  if (/^\d{1,5}:\d/.test(pin)) return { kind: "line" };
  const page = /^(\d{1,9})/.exec(pin);
  return page ? { kind: "page", at: Number(page[1]) } : { kind: "other" };
}

/** Where an authority's pages lie, as far as its citations tell. */
export interface Extent {
  readonly kind: AuthorityKind;
  /** First pages in print, by its parallel reporters. */
  readonly firstPages: readonly number[];
  /** Furthest page pinpointed so far in this opinion, 0 if none. */
  readonly furthest: number;
  /** It has a WL or LEXIS number, or a slip opinion's docket number alone: pinpoints are star pages. */
  readonly starPaged: boolean;
  /** It is cited by paragraph. */
  readonly paragraphed: boolean;
  /** A citation of it bears a section sign: contracts of the record do. */
  readonly sectioned: boolean;
  /** Law that is cited by page. */
  readonly paged: boolean;
}

export type Fit = "close" | "fits" | "unknown" | "wrong";

/** Few opinions run longer than this many pages in a reporter: a pinpoint beyond it is of another case. */
const LONGEST_OPINION = 400;
/** A pinpoint this near to pages already pinpointed (or to the first page) is good evidence. */
const NEAR = 40;

/** Whether a pinpoint can be of an authority. */
export function fitOf(pin: Pinpoint, extent: Extent): Fit {
  const { kind } = extent;
  switch (pin.kind) {
    case "none":
    case "other":
      return "fits";
    case "section":
      if (kind === "record") return extent.sectioned ? "close" : "unknown";
      return isCode(kind) || kind === "secondary" ? "close" : "wrong";
    case "line":
      return kind === "record" ? "close" : "wrong";
    case "paragraph":
      if (kind === "record") return "close";
      if (kind === "case") return extent.paragraphed ? "close" : "wrong";
      return kind === "secondary" ? "unknown" : "wrong";
    case "star page":
      return kind === "case" && extent.starPaged
        ? "close"
        : kind === "case" && !extent.firstPages.length
          ? "unknown"
          : "wrong";
    case "page":
      if (kind === "record" || kind === "secondary") return "unknown";
      if (kind === "case") return fitOfPage(pin.at, extent);
      return extent.paged ? "unknown" : "wrong";
  }
}

function fitOfPage(page: number, { firstPages, furthest, starPaged }: Extent): Fit {
  if (firstPages.length === 0) return starPaged ? "unknown" : "fits";
  const inside = firstPages.filter((first) => page >= first && page <= first + LONGEST_OPINION);
  if (inside.length === 0) return "wrong";
  return inside.some((first) => page <= Math.max(first, furthest) + NEAR) ? "close" : "fits";
}
