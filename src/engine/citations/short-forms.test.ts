import { describe } from "vitest";
import { reads } from "./caselaw.test-support.ts";

describe("short forms", () => {
  reads([
    [
      "a name and a pinpoint",
      "⟦Harlow, 512 F.3d at 110⟧ (citation omitted)",
      { kind: "short", name: "Harlow", page: null, pin: "110" },
    ],
    [
      "a name of several words",
      "See ⟦Bd. of Educ., 512 F.3d at 110–11⟧",
      { name: "Bd. of Educ.", pin: "110–11", signal: "see" },
    ],
    ["no name", "The court agreed. ⟦11 Cal. 3d at 971⟧.", { kind: "short", name: null, pin: "971" }],
    ["a name after a preposition", "as stated in ⟦Harlow, 512 F.3d at 110⟧", { name: "Harlow" }],
    ["an electronic cite with neither docket nor date", "⟦Vane, 2012 WL 700101, at *1⟧", { kind: "short", pin: "*1" }],
    [
      "a neutral cite that was given in full before",
      "⟦Orr v. Roe, 2008 SD 19, 746 N.W.2d 739⟧. As ⟦Orr, 2008 SD 19, ¶ 30, 746 N.W.2d at 747⟧, says.",
    ],
    ["a short parallel", "⟦Orr, 490 U.S. at 324, 109 S. Ct. at 1831⟧", { kind: "short", pin: "324" }],
  ]);
});

describe("supra", () => {
  reads([
    ["a page", "⟦Harlow, supra, at 12⟧", { kind: "supra", name: "Harlow", pin: "12" }],
    ["a note", "See ⟦Harlow v. Pruett, supra note 4⟧", { kind: "supra", name: "Harlow v. Pruett" }],
    ["a note alone", "See ⟦supra note 4⟧", { kind: "supra", name: null }],
    [
      "California: with the volume",
      "(⟦People v. Orr, supra, 13 Cal.4th at p. 1089⟧.)",
      { volume: "13", reporter: "Cal. 4th", pin: "p. 1089" },
    ],
    ["another part of the same opinion is none", "See supra Part II.B; supra at 12."],
  ]);
});

describe("id.", () => {
  reads([
    ["bare", "⟦Id.⟧ The rest follows.", { kind: "id", pin: null }],
    ["a page", "See ⟦id. at 510⟧.", { pin: "510", signal: "see" }],
    ["the Supreme Court's comma", "⟦Id., at 24–25, n. 3⟧.", { pin: "24–25, n. 3" }],
    ["a paragraph", "⟦Id. ¶ 3⟧.", { pin: "¶ 3" }],
    ["a section", "See ⟦id. § 14.003(a)(2)⟧ (providing)", { pin: "§ 14.003(a)(2)" }],
    ["a section with the code's year", "⟦id. § 14.003 (Vernon 2002)⟧", { pin: "§ 14.003", year: 2002 }],
    ["ibid.", "⟦Ibid.⟧", { kind: "id" }],
    ["California's page", "(⟦Id. at p. 5⟧.)", { pin: "p. 5" }],
    ["the word is none", "Ed's id and ego."],
  ]);
});
