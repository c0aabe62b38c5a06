import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Citation } from "../engine/index.ts";
import { openText } from "../intake/index.ts";
import { type Opinion, unread, without } from "../opinion/index.ts";
import { drawParts, type NoteMark, type PassageRun } from "./drawing.ts";

const TEXT = `The first rule is old. See Doe v. Roe, 1 F.3d 2 (1st Cir. 1993).

It is **not** met here, and the motion is denied.`;
const AT = TEXT.indexOf("Doe");
const CITATION = {
  id: "c1",
  start: AT,
  end: TEXT.indexOf(" (1st"),
  kind: "case",
  authority: null,
  confidence: 1,
} as unknown as Citation;

const note = (id: string, start: number, end: number, more: Partial<NoteMark> = {}): NoteMark => ({
  id,
  start,
  end,
  colour: "yellow",
  words: "",
  number: null,
  ...more,
});
const draw = (opinion: Opinion, noted: readonly NoteMark[], before?: ReturnType<typeof drawParts>) =>
  drawParts(opinion, { citations: [CITATION], passages: [], noted }, before);
const runsOf = (passages: readonly PassageRun[]) => passages.flatMap((passage) => passage.runs);

describe("drawing a person's notes", () => {
  const opinion = openText(TEXT);

  it("marks what is read of each note, flags each once where it ends, and changes no word", () => {
    const spans = fc.array(fc.tuple(fc.nat(TEXT.length - 2), fc.integer({ min: 1, max: 80 })), { maxLength: 5 });
    fc.assert(
      fc.property(spans, (given) => {
        const notes = given.map(([start, n], i) => note(`n${i}`, start, Math.min(start + n, opinion.text.length)));
        const drawn = draw(opinion, notes);
        const runs = drawn.flatMap((part) => runsOf(part.passages));
        const leaves = runs.flatMap((run) => run.leaves);
        const words = leaves.map(({ start, end }) => opinion.text.slice(start, end)).join("");
        const read = drawn.flatMap(({ part }) => without(part, unread(opinion)));
        expect(words).toBe(read.map(({ start, end }) => opinion.text.slice(start, end)).join(""));
        for (const it of notes) {
          const marked = leaves
            .filter((leaf) => leaf.noted.includes(it))
            .reduce((sum, { start, end }) => sum + end - start, 0);
          const isRead = read
            .map(({ start, end }) => Math.max(0, Math.min(end, it.end) - Math.max(start, it.start)))
            .reduce((sum, length) => sum + length, 0);
          expect(marked).toBe(isRead);
          expect(runs.filter((run) => run.flags.includes(it)).length).toBe(isRead > 0 ? 1 : 0);
        }
      }),
    );
  });

  it("keeps a citation whole: its link has its words, and the flag stands behind it", () => {
    const within = note("n1", AT + 2, AT + 6);
    const [part] = draw(opinion, [within]);
    const cited = runsOf(part!.passages).filter((run) => run.citation);
    expect(cited).toHaveLength(1);
    expect(cited[0]!.leaves.map((leaf) => leaf.noted.length)).toEqual([0, 1, 0]);
    expect(cited[0]!.flags).toEqual([within]);
  });

  it("puts the flag right behind the last word of a note in plain text", () => {
    const first = note("n1", 4, 9);
    const [part] = draw(opinion, [first]);
    const run = runsOf(part!.passages).find((it) => it.flags.includes(first))!;
    expect(run.leaves.at(-1)!.end).toBe(9);
  });

  it("draws again only the parts that a note has changed", () => {
    const before = draw(opinion, []);
    const after = draw(opinion, [note("n1", 4, 9)], before);
    expect(after.map((part, i) => part === before[i])).toEqual([false, true]);
    const recoloured = draw(opinion, [note("n1", 4, 9, { colour: "pink" })], after);
    expect(recoloured.map((part, i) => part === after[i])).toEqual([false, true]);
    const again = draw(opinion, [note("n1", 4, 9, { colour: "pink" })], recoloured);
    expect(again.map((part, i) => part === recoloured[i])).toEqual([true, true]);
  });
});
