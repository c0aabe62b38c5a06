import type { Annotations, Citation } from "../../engine/index.ts";
import { CITATION_KIND_LABELS } from "../../library/index.ts";
import { type Opinion, quotedText } from "../../opinion/index.ts";
import { depthOf } from "../authority/depth.ts";
import { propositionOf } from "../authority/proposition.ts";
import { WEIGHT_WORDS } from "../authority/weight.ts";
import { type AuthorityRow, fullCitation } from "../exports/authority-rows.ts";

/** What a citation's card says, line by line; null where a line has nothing to say. */
export interface CardWords {
  readonly kind: string | null;
  readonly title: string;
  /** What it is cited for, in the court's words. */
  readonly words: string | null;
  readonly facts: string;
}

/** Longer propositions are cut on the card; the panel has them whole. */
const LONGEST = 220;

/** The case in full, what it is cited for, how often, and its weight here. `row` is the citation's authority, if known. */
export function cardWords(
  opinion: Opinion,
  annotations: Annotations,
  citation: Citation,
  row: AuthorityRow | null,
): CardWords {
  if (!row) {
    return {
      kind: CITATION_KIND_LABELS[citation.kind],
      title: citation.text,
      words: null,
      facts: "What it refers to was not found in this opinion.",
    };
  }
  const { authority, lead, mentions } = row;
  const facts = [
    authority.kind === "case" ? depthOf(mentions.length) : null,
    mentions.length > 1 ? `${mentions.length} mentions` : null,
    WEIGHT_WORDS[authority.weight].label || null,
  ];
  const proposition = propositionOf(opinion, annotations, citation);
  const words = proposition && quotedText(opinion, proposition);
  return {
    kind: lead.id === citation.id ? null : `“${citation.text}” means`,
    title: fullCitation(row),
    words: words && words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s\S*$/, "")} …` : words,
    facts: facts.filter(Boolean).join(" · "),
  };
}
