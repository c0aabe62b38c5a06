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

/** Keeps what was changed from `before` to `after`, and leaves what another tab has kept in the meantime; all that is kept then. */
export async function changeCorrections(
  opinion: string,
  before: readonly Correction[],
  after: readonly Correction[],
): Promise<readonly Correction[]> {
  const writing = (await database()).transaction("corrections", "readwrite");
  const kept = mergedCorrections(before, after, parseCorrections(await writing.store.get(opinion)) ?? []);
  await writing.store.put(recordOfCorrections(kept), opinion);
  await writing.done;
  return kept;
}

/** What was taken from and added to `before` on the way to `after`, done to `kept`. */
export function mergedCorrections(
  before: readonly Correction[],
  after: readonly Correction[],
  kept: readonly Correction[],
): readonly Correction[] {
  const gone = before.filter((it) => !has(after, it));
  const added = after.filter((it) => !has(before, it));
  return [...kept.filter((it) => !has(gone, it) && !has(added, it)), ...added];
}

const has = (list: readonly Correction[], { start, end, role }: Correction): boolean =>
  list.some((it) => it.start === start && it.end === end && it.role === role);

/** The list with one more: a correction replaces those that it covers, so that the list does not grow with second thoughts. */
export function withCorrection(list: readonly Correction[], added: Correction): readonly Correction[] {
  return [...list.filter((it) => it.start < added.start || it.end > added.end), added];
}
