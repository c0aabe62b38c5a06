import * as v from "valibot";
// Not by the door: behind it stands the whole engine, which belongs in the worker.
import { ROLES, type Role } from "../../engine/annotations.ts";
import type { Span } from "../../opinion/index.ts";
import { database } from "../database.ts";

/** What a person has made of an opinion's brief: the court's sentences left out, and parts in words of their own. */
export interface BriefChanges {
  /** Places of the sentences that the brief leaves out; by place, so that they hold when the engine reads again. */
  readonly leftOut: readonly Span[];
  /** Own words of a part, which stand before the court's. */
  readonly words: Readonly<Partial<Record<Role, string>>>;
  /** Places of a part's sentences in the person's order; reading order for a part that is not here. */
  readonly order: Readonly<Partial<Record<Role, readonly Span[]>>>;
  /** The parts in the person's order; empty where it is the usual one. */
  readonly parts: readonly Role[];
}

export const NO_BRIEF_CHANGES: BriefChanges = { leftOut: [], words: {}, order: {}, parts: [] };

const BRIEF_VERSION = 1;
const WholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));
const Places = v.array(v.object({ start: WholeNumber, end: WholeNumber }));
const BriefSchema = v.object({
  version: v.literal(BRIEF_VERSION),
  leftOut: Places,
  words: v.record(v.picklist(ROLES), v.string()),
  // Records from before a brief could be put in another order have neither.
  order: v.optional(v.record(v.picklist(ROLES), Places), {}),
  parts: v.optional(v.array(v.picklist(ROLES)), []),
});

/** What is kept of an opinion's brief; nothing changed where the record is none that this version reads. */
export async function readBriefChanges(opinion: string): Promise<BriefChanges> {
  return parseBrief(await (await database()).get("briefs", opinion));
}

function parseBrief(record: unknown): BriefChanges {
  const parsed = v.safeParse(BriefSchema, record);
  if (!parsed.success) return NO_BRIEF_CHANGES;
  const { version: _, ...changes } = parsed.output;
  return changes;
}

/** Keeps what was changed from `before` to `after`, and leaves what another tab has kept in the meantime; all that is kept then. */
export async function changeBrief(opinion: string, before: BriefChanges, after: BriefChanges): Promise<BriefChanges> {
  const writing = (await database()).transaction("briefs", "readwrite");
  const kept = mergedBrief(before, after, parseBrief(await writing.store.get(opinion)));
  await writing.store.put({ version: BRIEF_VERSION, ...kept }, opinion);
  await writing.done;
  return kept;
}

/** What was changed from `before` to `after`, done to `kept`: sentence by sentence and part by part. */
export function mergedBrief(before: BriefChanges, after: BriefChanges, kept: BriefChanges): BriefChanges {
  const gone = before.leftOut.filter((it) => !isAmong(after.leftOut, it));
  const added = after.leftOut.filter((it) => !isAmong(before.leftOut, it));
  return {
    leftOut: [...kept.leftOut.filter((it) => !isAmong(gone, it) && !isAmong(added, it)), ...added],
    words: mergedParts(before.words, after.words, kept.words),
    order: mergedParts(before.order, after.order, kept.order),
    parts: before.parts === after.parts ? kept.parts : after.parts,
  };
}

const isAmong = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((it) => it.start === start && it.end === end);

function mergedParts<T>(
  before: Readonly<Partial<Record<Role, T>>>,
  after: Readonly<Partial<Record<Role, T>>>,
  kept: Readonly<Partial<Record<Role, T>>>,
): Partial<Record<Role, T>> {
  const merged = { ...kept };
  for (const role of ROLES) {
    if (before[role] === after[role]) continue;
    if (after[role] === undefined) delete merged[role];
    else merged[role] = after[role];
  }
  return merged;
}

export const isLeftOut = ({ leftOut }: BriefChanges, span: Span): boolean =>
  leftOut.some((it) => it.start < span.end && span.start < it.end);

export function withSentence(changes: BriefChanges, { start, end }: Span, inBrief: boolean): BriefChanges {
  const others = changes.leftOut.filter((it) => it.start >= end || start >= it.end);
  return { ...changes, leftOut: inBrief ? others : [...others, { start, end }] };
}

/** Own words for a part; none left takes the part back to the court's alone. */
export function withWords(changes: BriefChanges, role: Role, words: string): BriefChanges {
  const { [role]: _, ...others } = changes.words;
  return { ...changes, words: words.trim() === "" ? others : { ...others, [role]: words.trim() } };
}

/** The part's sentences in this order. */
export function withOrder(changes: BriefChanges, role: Role, sentences: readonly Span[]): BriefChanges {
  return { ...changes, order: { ...changes.order, [role]: sentences.map(({ start, end }) => ({ start, end })) } };
}

export const withParts = (changes: BriefChanges, parts: readonly Role[]): BriefChanges => ({ ...changes, parts });

/** The list with one of its things moved one place up (-1) or down (1); the list itself where that is past its end. */
export function moved<T>(list: readonly T[], from: number, by: -1 | 1): readonly T[] {
  const to = from + by;
  if (to < 0 || to >= list.length) return list;
  const next = [...list];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
