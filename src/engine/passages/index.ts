import { type Opinion, unionOf } from "../../opinion/index.ts";
import {
  type AuthorityId,
  type Citation,
  type Meta,
  type Passage,
  type PassageId,
  ROLES,
  type Sentence,
} from "../annotations.ts";
import type { Tokens } from "../tokens/index.ts";
import { calibrated } from "./calibration.ts";
import { describeSentences, inReadingOrder, newBlocksOf, passageSpans, plainRole } from "./describe.ts";
import { featuresOf } from "./features.ts";
import { MODEL } from "./model.ts";
import { emissionsOf, readRoles } from "./read-roles.ts";

export { applyCorrections, type Correction, type GoldOpinion, toGold } from "./corrections.ts";

/** A role less sure than this is more often wrong than right: the reader shows it as unsure, or not at all. */
export const UNSURE_BELOW = 0.5;

/** Of a sentence that needs no model. */
const PLAIN = 0.95;

/** The role of each sentence, whose words they are, and the authorities that it cites. */
export function labelPassages(
  opinion: Opinion,
  streams: readonly Tokens[],
  meta: Meta,
  citations: readonly Citation[],
  sentences: readonly Sentence[],
): readonly Passage[] {
  const described = describeSentences(opinion, streams, meta, citations, sentences);
  const notes = unionOf(opinion.footnotes.map((note) => note.whole));
  const order = inReadingOrder(described);
  const emissions = emissionsOf(MODEL.weights, MODEL.scale, featuresOf(order));
  const { roles, beliefs } = readRoles(MODEL, emissions, newBlocksOf(order));
  const read = [
    ...order.map((d, i) => ({
      of: d,
      role: ROLES[roles[i]!]!,
      confidence: Math.round(calibrated(MODEL.calibration, beliefs[i]!) * 1000) / 1000,
    })),
    ...described.flatMap((of) => {
      const role = plainRole(of);
      return role === null ? [] : [{ of, role, confidence: PLAIN }];
    }),
  ];
  const spans = read.flatMap(({ of, role, confidence }) =>
    passageSpans(opinion.text, notes, of).map(({ start, end }) => ({
      start,
      end,
      // What stands as a heading is one, whatever its words would be in running text.
      ...(of.blockKind === "heading" ? HEADING : { role, confidence }),
      section: of.section,
      heading: of.blockKind === "heading" ? of.block : null,
    })),
  );
  spans.sort((a, b) => a.start - b.start);
  const passages = wholeHeadings(spans);
  const cited = authoritiesOf(passages, citations);
  return passages.map((passage, i) => ({
    id: `p${i + 1}` as PassageId,
    ...passage,
    authorities: cited[i]!,
    test: null,
  }));
}

const HEADING = { role: "heading", confidence: PLAIN } as const;

/** A heading is one passage, its number and its words together. */
function wholeHeadings<T extends { start: number; end: number; heading: number | null }>(
  spans: readonly T[],
): readonly Omit<T, "heading">[] {
  const whole: T[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last && span.heading !== null && last.heading === span.heading) last.end = span.end;
    else whole.push({ ...span });
  }
  return whole.map(({ heading: _, ...passage }) => passage);
}

/** The authorities cited in each span, each once, in order. Spans are sorted and do not overlap. */
function authoritiesOf(
  spans: readonly { readonly start: number; readonly end: number }[],
  citations: readonly Citation[],
): readonly (readonly AuthorityId[])[] {
  let at = 0;
  return spans.map(({ start, end }) => {
    while (at < citations.length && citations[at]!.start < start) at += 1;
    const cited = new Set<AuthorityId>();
    for (let i = at; i < citations.length && citations[i]!.start < end; i += 1) {
      const { authority } = citations[i]!;
      if (authority !== null) cited.add(authority);
    }
    return [...cited];
  });
}
