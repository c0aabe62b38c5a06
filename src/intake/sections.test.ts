import { describe, expect, test } from "vitest";
import { openText } from "./index.ts";

const FULL = "The landlord had been told of the broken stair in March, in April and again in";
const BODY =
  `     ${FULL}\nMay, and each time it was said that a carpenter would be sent, but none ever came.\n`.repeat(6);

const sections = (text: string) => openText(text).sections.map(({ kind, author }) => `${kind}: ${author}`);

const CAPTION = `          UNITED STATES COURT OF APPEALS
             FOR THE SECOND CIRCUIT

No. 21-4

ANNA REED,
               Plaintiff-Appellant,
                 v.
STONE & HILL, INC.,
               Defendant-Appellee.

`;

describe("sections", () => {
  test("are one opinion where nothing else is marked", () => {
    expect(sections(BODY)).toEqual(["opinion: null"]);
  });

  test("are none in an empty text", () => {
    expect(sections(" \n")).toEqual([]);
  });

  test("part the caption, the opinion and what the others wrote, each with its author", () => {
    const text = `${CAPTION}MARSH, Circuit Judge:\n\n${BODY}\nPOND, Circuit Judge, concurring in part and dissenting in part:\n\n${BODY}\nLAKE, J., dissenting.\n\n${BODY}`;
    expect(sections(text)).toEqual(["caption: null", "opinion: Marsh", "concurrence: Pond", "dissent: Lake"]);
  });

  test("take the title and the byline under it for one, after a syllabus too", () => {
    const text = `${CAPTION}SUMMARY\n\n${BODY}\nOPINION\n\nMARSH, Circuit Judge:\n\n${BODY}`;
    expect(sections(text)).toEqual(["caption: null", "syllabus: null", "opinion: Marsh"]);
  });

  test("begin behind a notice in asterisks, as Connecticut prints them", () => {
    const stars = "*".repeat(48);
    const text = `${stars}\n   ${BODY.trim()}\n${stars}\n\n             REED, TRUSTEE v. STONE\n                    (AC 46628)\n          Marsh, Pond and Lake, Js.\n\n               Syllabus\n\n${BODY}\n               Opinion\n\n  MARSH, J. ${BODY.repeat(4).trim()}`;
    expect(sections(text)).toEqual(["caption: null", "syllabus: null", "opinion: Marsh"]);
  });

  test.each<[string, string, string]>([
    ["an office after the name", "MARSH, Circuit Judge:", "Marsh"],
    ["an initial for the office", "MARSH, J.:", "Marsh"],
    ["a justice who delivered it", "JUSTICE MARSH delivered the opinion of the Court.", "Marsh"],
    ["a title above", "OPINION BY JUDGE MARSH", "Marsh"],
    ["the court as a whole", "PER CURIAM.", "Per Curiam"],
    ["a name in small letters", "Justice Marsh delivered the opinion of the court.", "Marsh"],
    ["a Scottish name in capitals", "McKAY, Circuit Judge:", "McKay"],
  ])("reads a byline: %s", (_, byline, author) => {
    expect(sections(`${CAPTION}${byline}\n\n${BODY}`)).toEqual(["caption: null", `opinion: ${author}`]);
  });

  test.each<[string, string]>([
    [
      "a separate opinion that is cited",
      "     Smith v. Jones, 1 F.4th 2 (2d Cir. 2021) (Marsh, J., dissenting), says otherwise.",
    ],
    [
      "a judge who is spoken of",
      "     Judge Marsh was dissenting there from a view that the others shared with one another.",
    ],
    ["a signature at the end", "                                   MARSH, J."],
  ])("takes %s for no section", (_, line) => {
    expect(sections(`${CAPTION}PER CURIAM.\n\n${BODY}\n${line}\n`)).toEqual(["caption: null", "opinion: Per Curiam"]);
  });
});
