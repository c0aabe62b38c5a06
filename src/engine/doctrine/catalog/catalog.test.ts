import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { Opinion } from "../../../opinion/index.ts";
import { courtIdOf, findCitations } from "../../citations/index.ts";
import { lex } from "../../tokens/index.ts";
import { AREAS, TEST_KINDS } from "../entry.ts";
import { CATALOG } from "./index.ts";

const Words = v.pipe(v.string(), v.minLength(2), v.trim());
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const Year = v.pipe(v.number(), v.integer(), v.minValue(1789), v.maxValue(2026));
const EntrySchema = v.strictObject({
  id: Id,
  name: Words,
  otherNames: v.array(Words),
  area: v.picklist(AREAS),
  binds: Words,
  kind: v.picklist(TEST_KINDS),
  explanation: v.pipe(v.string(), v.minLength(40), v.regex(/[.?]$/)),
  elements: v.array(
    v.strictObject({
      id: Id,
      name: Words,
      meaning: v.pipe(v.string(), v.regex(/[.?]$/)),
      satisfiedBy: v.optional(Words),
      defeatedBy: v.optional(Words),
      cues: v.pipe(v.array(Words), v.minLength(1)),
    }),
  ),
  burden: v.nullable(Words),
  authorities: v.array(v.strictObject({ cite: Words, pin: v.nullable(v.string()), contributed: Words })),
  sources: v.array(Words),
  status: v.variant("is", [
    v.strictObject({ is: v.literal("in force"), since: v.optional(Year), note: v.optional(Words) }),
    v.strictObject({ is: v.literal("limited"), by: Words, year: Year, note: Words }),
    v.strictObject({ is: v.literal("abrogated"), by: Words, year: Year, note: Words }),
  ]),
  differs: v.array(Words),
  related: v.array(v.strictObject({ id: Id, how: Words })),
  cues: v.pipe(v.array(Words), v.minLength(2)),
});

/** A text of one paragraph, with nothing in the way. */
const plain = (text: string): Opinion => ({
  text,
  blocks: [{ start: 0, end: text.length, kind: "paragraph", level: null }],
  furniture: [],
  footnotes: [],
  pages: [],
  sections: [],
  emphasis: [],
});
const read = (cite: string) => findCitations(lex(plain(`See ${cite}.`)));

describe("the catalog", () => {
  it("holds at least 150 tests, each with an identifier of its own", () => {
    expect(CATALOG.length).toBeGreaterThanOrEqual(150);
    const ids = CATALOG.map((entry) => entry.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it.each(CATALOG.map((entry) => [entry.id, entry] as const))("%s keeps the schema", (_, entry) => {
    const parsed = v.safeParse(EntrySchema, entry);
    expect(parsed.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
    const elements = entry.elements.map((element) => element.id);
    expect(new Set(elements).size).toBe(elements.length);
    expect(entry.authorities.length + entry.sources.length).toBeGreaterThan(0);
  });

  it("relates entries to entries that there are", () => {
    const ids = new Set(CATALOG.map((entry) => entry.id));
    const lost = CATALOG.flatMap((entry) =>
      entry.related.filter((other) => !ids.has(other.id)).map((other) => `${entry.id} -> ${other.id}`),
    );
    expect(lost).toEqual([]);
  });

  it.each(CATALOG.flatMap((entry) => entry.authorities.map(({ cite }) => [cite, entry.id] as const)))(
    "%s (%s) is read by our own engine as one case, with the year and court that it states",
    (cite) => {
      const found = read(cite);
      expect(found.map((citation) => citation.text)).toEqual([cite]);
      const [citation] = found;
      const closing = /\(([^()]*?)\s?(\d{4})\)$/.exec(cite);
      expect(citation?.kind).toBe("case");
      expect(citation?.year).toBe(Number(closing?.[2]));
      expect(citation?.courtId).not.toBeNull();
      if (closing?.[1]) expect(citation?.courtId).toBe(courtIdOf(closing[1]));
    },
  );
});
