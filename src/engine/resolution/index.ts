import type { Authority, Citation, Meta } from "../annotations.ts";
import type { Tokens } from "../tokens/index.ts";
import { joinIds } from "./antecedent.ts";
import { authoritiesOf } from "./authorities.ts";
import { withCarriedNames } from "./carried-names.ts";
import { type GivenName, givenNames } from "./given-names.ts";
import { joinFullCitations } from "./identity.ts";
import { addName, emptyNameIndex, type IndexedName, type NameIndex, nearestCitation, renumber } from "./name-index.ts";
import { ownParties } from "./own-parties.ts";
import { streamsOfCitations } from "./reading-order.ts";
import { withReferences } from "./reference-citations.ts";
import { findBareNames } from "./references.ts";
import { joinShortForms } from "./short-forms.ts";
import { shortNamesOf } from "./short-names.ts";
import { type Union, unionOver } from "./union.ts";

export interface Resolved {
  /** The citations found, each with its authority, and the bare references to cases cited; in document order. */
  readonly citations: readonly Citation[];
  readonly authorities: readonly Authority[];
}

/**
 * Gives every citation its authority: short forms, supra, Id., bare names, parallel and repeated full citations; and
 * adds the bare references. Ids are given anew in document order. `meta` tells the court and the parties of the
 * opinion itself. Linear in the text.
 */
export function resolveCitations(streams: readonly Tokens[], read: readonly Citation[], meta: Meta): Resolved {
  const streamOf = streamsOfCitations(streams, read);
  const found = withCarriedNames(streams, read, streamOf);
  const given = givenNames(streams, found, streamOf);
  const names = namesOf(found, given);
  const bare = findBareNames(streams, found, streamOf, names, ownParties(streams, meta), starts(given));
  const { citations, bareAt, foundAt } = withReferences(streams, found, bare);
  renumber(names, foundAt);
  const union = unionOver(citations.length);
  joinFullCitations(citations, union);
  joinShortForms(citations, names, union);
  addShortMentions(citations, names, union);
  const leads = new Set<number>();
  const nowhere = new Map<string, number>();
  bare.forEach(({ name, leads: isLead, text }, i) => {
    const at = bareAt[i]!;
    const full = name ? nearestCitation(name, at) : nowhere.get(text);
    if (full !== undefined) union.join(full, at);
    else nowhere.set(text, at);
    if (isLead) leads.add(at);
  });
  const confidence = joinIds(streams, citations, leads, union);
  return authoritiesOf(citations, union, confidence, meta.courtId);
}

/** The bare names of every case cited, and those that the opinion gives. */
function namesOf(citations: readonly Citation[], given: readonly GivenName[]): NameIndex {
  const index = emptyNameIndex();
  citations.forEach((citation, i) => {
    if (citation.kind === "case") for (const name of shortNamesOf(citation)) addName(index, name, i);
  });
  for (const { words, citation } of given) addName(index, { words, strength: "sure" }, citation);
  for (const name of index.names) name.citations.sort((a, b) => a - b);
  return index;
}

const starts = (given: readonly GivenName[]): ReadonlySet<number> => new Set(given.map(({ start }) => start));

/** Of two cases that share a name, a bare name means the one spoken of last, be it by a short form. */
function addShortMentions(citations: readonly Citation[], names: NameIndex, union: Union): void {
  const shared = new Map<number, IndexedName[]>();
  const sharing: IndexedName[] = [];
  for (const name of names.names) {
    const roots = new Set(name.citations.map(union.rootOf));
    if (roots.size < 2) continue;
    sharing.push(name);
    for (const root of roots) {
      const held = shared.get(root);
      if (held) held.push(name);
      else shared.set(root, [name]);
    }
  }
  if (shared.size === 0) return;
  citations.forEach(({ kind }, i) => {
    if (kind === "short" || kind === "supra")
      for (const name of shared.get(union.rootOf(i)) ?? []) name.citations.push(i);
  });
  for (const name of sharing) name.citations.sort((a, b) => a - b);
}
