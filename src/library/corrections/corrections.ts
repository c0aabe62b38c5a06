import * as v from "valibot";
// Not by the door: behind it stands the whole engine, which belongs in the worker.
import { ROLES } from "../../engine/annotations.ts";
import type { Correction } from "../../engine/passages/corrections.ts";
import { database } from "../database.ts";

const CORRECTIONS_VERSION = 1;
const WholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));
const CorrectionsSchema = v.object({
  version: v.literal(CORRECTIONS_VERSION),
  list: v.array(v.object({ start: WholeNumber, end: WholeNumber, role: v.nullable(v.picklist(ROLES)) })),
});

/** A stored record as corrections, oldest first; null where it is none that this version reads. */
export function parseCorrections(record: unknown): readonly Correction[] | null {
  const parsed = v.safeParse(CorrectionsSchema, record);
  return parsed.success ? parsed.output.list : null;
}

export const recordOfCorrections = (list: readonly Correction[]): object => ({
  version: CORRECTIONS_VERSION,
  list: [...list],
});

/** What a person has corrected in an opinion, oldest first. */
export async function readCorrections(opinion: string): Promise<readonly Correction[]> {
  return parseCorrections(await (await database()).get("corrections", opinion)) ?? [];
}

export async function keepCorrections(opinion: string, list: readonly Correction[]): Promise<void> {
  await (await database()).put("corrections", recordOfCorrections(list), opinion);
}

/** The list with one more: a correction replaces those that it covers, so that the list does not grow with second thoughts. */
export function withCorrection(list: readonly Correction[], added: Correction): readonly Correction[] {
  return [...list.filter((it) => it.start < added.start || it.end > added.end), added];
}
