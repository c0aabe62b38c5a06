import { describe, expect, test } from "vitest";
import { lawIn, reads } from "./marked.test-support.ts";

describe("federal rules", () => {
  reads("rule", [
    ["under ⟦Fed. R. Civ. P. 56(a)⟧.", "civil"],
    ["under ⟦Fed. R. Civ. P.\n56(a)⟧.", "a line break inside"],
    ["under ⟦FRCP 12(b)(6)⟧.", "an acronym"],
    ["under ⟦Fed. R. Crim. P. 51(b), 52(b)⟧.", "a list under one name"],
    ["under ⟦Fed. R. App. P. 34(f)⟧ and ⟦10th Cir. R. 34.1.9⟧.", "appellate; a circuit's own"],
    ["under ⟦Fed. R. Evid. 702⟧.", "evidence"],
    ["under ⟦Fed. R. Bankr. P. 7056⟧.", "bankruptcy"],
    ["under ⟦Federal Rule of Civil Procedure 56(a)⟧.", "in words"],
    ["under ⟦FEDERAL RULE OF APPELLATE PROCEDURE 32.1⟧ AND", "in capitals"],
    ["under ⟦Rule 56(a)⟧.", "short form"],
    ["under ⟦Rules 37 and 45⟧.", "two are one entry"],
    ["under ⟦Rule 8 of the Federal Rules of Civil Procedure⟧ a", "whose rule it is, after"],
    ["a ⟦12(b)(6)⟧ motion", "the number alone"],
    ["the ⟦404(b)⟧ evidence", "the number alone, of evidence"],
    ["under ⟦Rule 4 of the Rules Governing § 2254 Cases⟧, the", "a sign inside the name"],
    ["⟦Rule 4, Rules Governing § 2254 Cases⟧.", "the same after a comma"],
  ]);

  test("fields are the set, the rule and its subdivisions", () => {
    expect(lawIn("See Fed. R. Civ. P. 12(b)(6).")[0]).toMatchObject({
      code: "Fed. R. Civ. P.",
      section: "12",
      pin: "(b)(6)",
      signal: "see",
    });
  });
});

describe("rules of courts and states", () => {
  reads("rule", [
    ["under ⟦D. Conn. L. Civ. R. 7(a)⟧.", "a district's"],
    ["under ⟦N.D. Cal. Civ. L.R. 7-3⟧.", "a district's, other style"],
    ["under ⟦Local Rule 7.1⟧.", "local"],
    ["under ⟦Local Civil Rule 73.02(B)(2) (D. S.C.)⟧.", "its court in brackets"],
    ["under ⟦Second Circuit Local Rule 34.1(b)⟧.", "its court before"],
    ["under ⟦LR 56.1⟧ and ⟦L.R. 56.1(a)(1)⟧.", "initials"],
    ["under ⟦9th Cir. R. 36-3⟧.", "a circuit's"],
    ["under ⟦Tex. R. App. P. 33.1⟧.", "Texas"],
    ["under ⟦T EX . R. A PP . P. 33.1(a)(1)(A)⟧.", "small capitals that came apart"],
    ["under ⟦TRAP 48.4⟧.", "Texas, an acronym"],
    ["under ⟦California Rules of Court, rule 8.1115(a)⟧, no", "California"],
    ["under ⟦Cal. Rules of Court, rule 8.1115⟧.", "California, short"],
    ["under ⟦rule 8.204(a)(1)⟧.", "California's short form in lower case"],
    ["under ⟦CR 56(c)⟧.", "Washington and Kentucky"],
    ["under ⟦Pa.R.A.P. 1925(b)⟧.", "Pennsylvania"],
    ["under ⟦Crim.R. 11⟧ and ⟦App.R. 26(B)⟧.", "Ohio"],
    ["under ⟦MCR 2.116(C)(10)⟧ and ⟦MRE 404(b)⟧.", "Michigan"],
    ["under ⟦Md. Rule 4-345(a)⟧.", "Maryland"],
    ["under ⟦Maryland Rule 4–345(a)⟧.", "Maryland in full"],
    ["under ⟦Court of Chancery Rule 12(b)(6)⟧.", "Delaware"],
    ["under ⟦Ct. Ch. R. 19(a)⟧.", "Delaware, short"],
    ["under ⟦Ill. S. Ct. R. 402 (eff. July 1, 1997)⟧.", "Illinois, in force"],
    ["under ⟦Fla. R. App. P. 9.330 or 9.331⟧.", "Florida, two"],
    ["⟦Rule 59(e), SCRCP⟧.", "South Carolina, the set after"],
    ["⟦Rule 39, Ala. R. App. P.⟧ says", "Alabama, the set after"],
    ["under ⟦R. 4:46-2⟧.", "New Jersey"],
    ["under ⟦Tenn. R. App. P. 3⟧.", "Tennessee"],
    ["under ⟦Vaccine Rule 18(b)⟧.", "a special court's"],
    ["under ⟦Sup. Ct. R. 10⟧.", "a supreme court's"],
    ["under ⟦U.S.S.G. § 2D1.1(b)(1)⟧.", "the guidelines"],
    ["under ⟦USSG §2D1.1(b)(1)⟧.", "the guidelines without periods"],
    ["under ⟦Model Rules of Prof'l Conduct R. 1.7⟧.", "conduct"],
    ["under ⟦RPC 1.5⟧.", "conduct, short"],
  ]);
});

describe("what is no rule", () => {
  reads("rule", [
    ["the Exclusionary Rule and the Rule of Lenity", "no number"],
    ["a rule 3 of them knew", "lower case without the look of a rule's number"],
    ["C. ⟦Rule 12(b)(6)⟧ Dismissal", "a heading's letter is no court"],
    ["Rule 5 of the Agreement", "a document's rule"],
  ]);
});
