import { describe, expect, it, test } from "vitest";
import { openText } from "../../intake/index.ts";
import { annotate } from "../annotate.ts";
import { statesBound } from "./binding.ts";
import { CATALOG } from "./catalog/index.ts";

describe("tests that bind one state's courts", () => {
  test.each([
    ["Texas state courts", ["tx"]],
    ["Ohio and Illinois state courts, each in its own words", ["oh", "il"]],
    ["California state courts; its substance in federal diversity cases there", ["ca"]],
    ["all federal courts", null],
    ["state courts, by their own law", null],
  ])("%s", (binds, states) => {
    expect(statesBound({ binds })).toEqual(states);
  });

  it("are known by the entry's own name too", () => {
    for (const entry of CATALOG) {
      const [, state] = /^(california|florida|georgia|michigan|new-york|ohio|pennsylvania|texas)-/.exec(entry.id) ?? [];
      if (state) expect(statesBound(entry), entry.id).not.toBeNull();
    }
  });

  const RULE =
    "Summary judgment is proper where the movant shows that no triable issue of material fact exists. The defendant bears the burden of persuasion that a cause of action has no merit. Here the defendant offered a declaration, and the plaintiff raised a triable issue of fact. The motion is denied.";
  const found = (court: string, rule = RULE) =>
    annotate(openText(`${court}\n\nRoe v. Doe\n\nNo. 21-114\n\n${rule}\n`)).tests.map((it) => it.catalog);

  it("are not found in another state's opinion", () => {
    expect(found("SUPREME COURT OF NEBRASKA")).not.toContain("california-summary-judgment");
  });

  it("are found there where their own statute is cited", () => {
    const cited = `${RULE} Cal. Civ. Proc. Code § 437c(c). The same is the rule under Cal. Civ. Proc. Code § 437c.`;
    expect(found("COURT OF APPEAL OF CALIFORNIA", cited)).toContain("california-summary-judgment");
  });
});
