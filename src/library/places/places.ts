import * as v from "valibot";
import { database } from "../database.ts";

const PLACE_VERSION = 1;
const PlaceSchema = v.object({ version: v.literal(PLACE_VERSION), at: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** The offset at which a person stopped reading; null where they never began. */
export async function readPlace(opinion: string): Promise<number | null> {
  const parsed = v.safeParse(PlaceSchema, await (await database()).get("places", opinion));
  return parsed.success ? parsed.output.at : null;
}

export async function keepPlace(opinion: string, at: number): Promise<void> {
  await (await database()).put("places", { version: PLACE_VERSION, at }, opinion);
}
