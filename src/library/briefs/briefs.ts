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
}

export const NO_BRIEF_CHANGES: BriefChanges = { leftOut: [], words: {} };

const BRIEF_VERSION = 1;
const WholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));
const BriefSchema = v.object({
  version: v.literal(BRIEF_VERSION),
  leftOut: v.array(v.object({ start: WholeNumber, end: WholeNumber })),
  words: v.record(v.picklist(ROLES), v.string()),
});

/** What is kept of an opinion's brief; nothing changed where the record is none that this version reads. */
export async function readBriefChanges(opinion: string): Promise<BriefChanges> {
  const parsed = v.safeParse(BriefSchema, await (await database()).get("briefs", opinion));
  return parsed.success ? { leftOut: parsed.output.leftOut, words: parsed.output.words } : NO_BRIEF_CHANGES;
}

export async function keepBriefChanges(opinion: string, { leftOut, words }: BriefChanges): Promise<void> {
  await (await database()).put("briefs", { version: BRIEF_VERSION, leftOut: [...leftOut], words }, opinion);
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
