import { describe, expect, test } from "vitest";
import { lawIn, reads } from "./marked.test-support.ts";

describe("regulations", () => {
  reads("regulation", [
    ["under ⟦20 C.F.R. § 404.1520(a)(4)⟧.", "plain"],
    ["under ⟦20 CFR 404.1520⟧.", "neither periods nor sign"],
    ["under ⟦20 CFR 404.1520(g) and 416.920(g)⟧.", "two without a sign"],
    ["under ⟦8 C.F.R. §§ 1003.2(c), .23⟧.", "the part carried on"],
    ["under ⟦17 C.F.R. § 240.10b-5⟧.", "letters and a hyphen"],
    ["under ⟦29 C.F.R. Part 1910⟧.", "a part"],
    ["see ⟦84 Fed. Reg. 12,345, 12,350 (Mar. 6, 2019)⟧.", "the Register, thousands, its date"],
    ["see ⟦82 FR 13209⟧.", "the Register, short"],
    ["under ⟦Ohio Adm.Code 4123:1-5⟧.", "Ohio"],
    ["under ⟦WAC 296-155-100⟧.", "Washington"],
    ["under ⟦28 Tex. Admin. Code § 21.203⟧.", "Texas"],
    ["under ⟦Cal. Code Regs., tit. 8, § 3314⟧.", "California"],
    ["under ⟦22 NYCRR 202.8⟧.", "New York"],
    ["under ⟦940 CMR 3.16(2)⟧.", "Massachusetts"],
    ["under ⟦294 Neb. Admin. Code ch. 3, § 001.08 (2006)⟧.", "Nebraska"],
  ]);

  test("fields are the title, the code and the section", () => {
    expect(lawIn("See 20 C.F.R. § 404.1520(a)(4).")[0]).toMatchObject({
      code: "C.F.R.",
      title: "20",
      section: "404.1520",
      pin: "(a)(4)",
    });
  });
});
