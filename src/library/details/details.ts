import * as v from "valibot";
import type { Meta } from "../../engine/index.ts";
import { database } from "../database.ts";

/** What of an opinion a person can set right. */
export const DETAIL_FIELDS = ["caption", "court", "docket", "date", "judge"] as const;
export type DetailField = (typeof DETAIL_FIELDS)[number];

const DETAILS_VERSION = 1;
const Words = v.nullable(v.string());
const DetailsSchema = v.object({
  version: v.literal(DETAILS_VERSION),
  /** As the source says it that the opinion was fetched from; null where it came without one. */
  source: v.nullable(
    v.object({
      caption: Words,
      court: Words,
      docket: Words,
      date: Words,
      judge: Words,
      citation: Words,
      courtId: v.optional(Words, null),
    }),
  ),
  /** As a person set it; null where they left it empty. A field that is not here they did not touch. */
  edited: v.partial(v.object({ caption: Words, court: Words, docket: Words, date: Words, judge: Words })),
});

type Record = v.InferOutput<typeof DetailsSchema>;

export type CaseSourceDetails = Readonly<NonNullable<Record["source"]>>;
export interface KeptDetails {
  readonly source: CaseSourceDetails | null;
  readonly edited: { readonly [field in DetailField]?: string | null | undefined };
}
export type Details = Pick<Meta, DetailField>;

export const NO_DETAILS: KeptDetails = { source: null, edited: {} };

/** What is known of an opinion apart from its text; a record of another form is left aside. */
export async function readDetails(opinion: string): Promise<KeptDetails> {
  const parsed = v.safeParse(DetailsSchema, await (await database()).get("details", opinion));
  return parsed.success ? parsed.output : NO_DETAILS;
}

/** The kept opinions that their source gave under this citation: they need not be asked for again. */
export async function opinionsAt(citation: string): Promise<readonly string[]> {
  const db = await database();
  const read = db.transaction("details");
  const [ids, records] = await Promise.all([read.store.getAllKeys(), read.store.getAll()]);
  return ids.filter((_, i) => {
    const parsed = v.safeParse(DetailsSchema, records[i]);
    return parsed.success && parsed.output.source?.citation === citation;
  });
}

export async function keepDetails(opinion: string, { source, edited }: KeptDetails): Promise<void> {
  await (await database()).put("details", { version: DETAILS_VERSION, source, edited: { ...edited } }, opinion);
}

const courtIdOf = (court: string | null, read: Meta, source: CaseSourceDetails | null): string | null => {
  if (source?.court != null && source.court === court) return source.courtId;
  return court === read.court ? read.courtId : null;
};

/**
 * The front matter as it holds: what a person set, else what the source says, else what was read from the text. An
 * identifier of the court stands only as long as the court does that it was read for.
 */
export function detailsOf(read: Meta, { source, edited }: KeptDetails): Meta {
  const settled = { ...read, citation: source?.citation ?? read.citation };
  for (const field of DETAIL_FIELDS) {
    const own = edited[field];
    settled[field] = own !== undefined ? own : (source?.[field] ?? read[field]);
  }
  return { ...settled, courtId: courtIdOf(settled.court, read, source) };
}
