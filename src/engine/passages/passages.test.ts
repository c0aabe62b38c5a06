import { describe, expect, it } from "vitest";
import { openText } from "../../intake/index.ts";
import { annotate } from "../annotate.ts";

const OPINION = `UNITED STATES DISTRICT COURT

MERROW v. TALLIS

Merrow moves for summary judgment against Tallis.

Summary judgment is appropriate only if the movant shows that there is no genuine dispute as to any material fact. Fed. R. Civ. P. 56(a). A plaintiff must show that the defendant owed a duty. Roe v. Doe, 12 F.3d 34, 36 (2d Cir. 1999).

For the foregoing reasons, the motion for summary judgment is DENIED.

SO ORDERED.
`;

describe("labelPassages", () => {
  const { passages, sentences, authorities } = annotate(openText(OPINION), { until: "passages" });
  const roleOf = (words: string) => passages.find(({ start, end }) => OPINION.slice(start, end).includes(words))?.role;

  it.each([
    ["genuine dispute", "standard", "law in the abstract"],
    ["Roe v. Doe", "citation", "nothing but a citation"],
    ["motion for summary judgment is DENIED", "disposition", "the decree"],
  ])("reads %j as %s: %s", (words, role) => {
    expect(roleOf(words)).toBe(role);
  });

  it("gives every sentence one passage, in order, with a probability and a section", () => {
    expect(passages.map(({ start, end }) => [start, end])).toEqual(sentences.map(({ start, end }) => [start, end]));
    for (const { confidence } of passages) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  });

  it("carries the authorities that a passage cites", () => {
    const cited = passages.flatMap((passage) => passage.authorities);
    expect(new Set(cited)).toEqual(new Set(authorities.map(({ id }) => id)));
  });

  it("gives the pieces of a sentence that a footnote interrupts, never overlapping", () => {
    const text =
      "The parties signed a lease in March and the tenant moved in1 and paid the\n\n1 The lease was for a year.\n\nrent until the roof began to leak. The landlord did nothing.\n";
    const found = annotate(openText(text), { until: "passages" }).passages;
    found.forEach(({ start }, i) => {
      if (i > 0) expect(start).toBeGreaterThanOrEqual(found[i - 1]!.end);
    });
    expect(found.length).toBeGreaterThan(1);
  });

  it("has nothing to say of an empty text", () => {
    expect(annotate(openText(""), { until: "passages" }).passages).toEqual([]);
  });
});
