import { describe, expect, it } from "vitest";
import { findingIn, findingOf, weigh } from "./outcome.ts";
import { contentOf, stemsOf } from "./stem.ts";
import type { Unit } from "./unit.ts";

const finding = (sentence: string) =>
  findingOf(
    sentence
      .toLowerCase()
      .replace(/[.,;“”"]/g, "")
      .split(/\s+/),
    "holding",
  )?.outcome ?? null;

describe("what a sentence finds of an element", () => {
  it.each([
    ["The tenant has not shown a likelihood of success.", "not met", "a plain negative"],
    ["He has thus far failed to provide evidence of intent.", "not met", "a failure of proof"],
    ["Nothing suggests malice, and the claim falls short.", "not met", "a figure of speech"],
    ["The landlord has established irreparable harm.", "met", "a plain affirmative"],
    ["The second requirement is satisfied.", "met", "the passive"],
    ["The proximity of the wharves favors the plaintiff.", "met", "a factor for it"],
    ["None of the factors favors the defendant.", "met", "factors that do not weigh against it"],
    ["This factor favors neither side.", "not met", "a factor that weighs for nobody"],
    ["We agree that the factor is neutral in this case.", "not met", "the same, in a word"],
    ["The location favors the defendant.", "not met", "a factor against it"],
    ["We do not see any threat of harm to the orchard.", "not met", "a court that looked and saw nothing"],
    ["The ferry owner's theory falters at the outset.", "not met", "a figure of failure"],
    ["We need not reach the public interest.", "not reached", "a question left"],
    ["Because the first prong fails, we do not address the second.", "not reached", "left, with a negative beside it"],
    ["Assuming without deciding that the duty existed, we go on.", "assumed", "assumed for argument"],
    ["Harm will be presumed where a right is at stake.", "presumed", "a presumption"],
    ["The parties do not dispute timeliness.", "undisputed", "not contested"],
    ["The county concedes that it had notice.", "undisputed", "conceded"],
    ["We remand the case for findings on intent.", "remanded", "sent back"],
  ])("%s -> %s: %s", (sentence, outcome) => {
    expect(finding(sentence)).toBe(outcome);
  });

  it("hears the sentence that draws an element together above those for and against", () => {
    const of = (sentence: string) => findingOf(sentence.toLowerCase().replace(/[.,]/g, "").split(/\s+/), "holding")!;
    const against = of("The interest in the signage falls short.");
    const together = of("The other interests fulfill this element.");
    expect(weigh([against, together, against])?.outcome).toBe("met");
    expect(weigh([against, of("The other interests suffice."), against])?.outcome).toBe("not met");
  });

  it("hears a finding in the court's own name as a holding among the reasons", () => {
    const words = (sentence: string) => sentence.toLowerCase().replace(/[.,]/g, "").split(/\s+/);
    const supposed = findingOf(words("Even if the miller could show harm, no remedy lies."), "application")!;
    const found = findingOf(words("However, the court does not see any threat of harm."), "application")!;
    expect(supposed.outcome).toBe("not met");
    expect(found).toEqual({
      outcome: "not met",
      weight: findingOf(words("He has not shown harm."), "holding")!.weight,
    });
  });

  it("lets the denial of one failing stand beside another that is found", () => {
    const words = "the unexhausted counts are not plainly meritless".split(" ");
    const sense = { negative: false, fault: false };
    expect(findingOf(words, "holding", sense, contentOf(stemsOf("exhaustion in the state courts")))?.outcome).toBe(
      "not met",
    );
    expect(findingOf(words, "holding", sense, contentOf(stemsOf("a potentially meritorious count")))?.outcome).toBe(
      "met",
    );
  });

  it("says nothing where a sentence tells no outcome", () => {
    expect(finding("The hearing took place in June.")).toBeNull();
    expect(finding("See explaining that a keeper's account was plausible")).toBeNull();
    expect(findingOf(["has", "not", "shown"], "facts")).toBeNull();
  });

  it.each([
    [
      "There is no indication of delay.",
      { negative: true, fault: false },
      "met",
      "a denial meets an element that is an absence",
    ],
    [
      "He failed to show that there was no delay.",
      { negative: true, fault: false },
      "not met",
      "an absence that was not shown",
    ],
    ["He failed to show a delay.", { negative: true, fault: false }, "met", "a presence that was not shown"],
    [
      "He cannot maintain the claim.",
      { negative: true, fault: false },
      "not met",
      "the claim fails, not what it asks to be absent",
    ],
    ["The claim is not plainly meritless.", { negative: false, fault: false }, "met", "two negatives"],
    [
      "The transcript shows a sufficient weighing.",
      { negative: false, fault: true },
      "not met",
      "compliance denies a fault",
    ],
    ["The court failed to explain the sentence.", { negative: false, fault: true }, "met", "a fault found"],
    ["That was not error.", { negative: false, fault: true }, "not met", "a fault denied"],
  ] as const)("%s -> %j is %s: %s", (sentence, sense, outcome, _reason) => {
    const words = sentence.toLowerCase().replace(/[.,]/g, "").split(/\s+/);
    expect(findingOf(words, "holding", sense)?.outcome).toBe(outcome);
  });

  it.each([
    ["The keeper does not take issue with the log.", "undisputed", "not taken issue with"],
    ["Neither party disputes the lamp.", "undisputed", "disputed by neither"],
    ["The claim fails.", "not met", "a claim that fails"],
    ["There is little evidence of a wreck.", "not met", "evidence, but little"],
    ["This factor weighs against relief.", "not met", "a factor on the other side"],
    ["This factor weighs strongly in favor of relief.", "met", "a factor on this side"],
    ["The court may presume harm, and we presume it.", "presumed", "presumed by the court"],
    ["The lamp was never lit.", "not met", "a bare negative"],
    ["The guards had a reasonable basis for the search.", "met", "a basis that they had"],
    ["The stop was justified.", "met", "justified"],
    ["The search was not justified by the stop.", "not met", "not justified"],
  ])("%s -> %s: %s", (sentence, outcome, _reason) => {
    expect(finding(sentence)).toBe(outcome);
  });

  it.each([
    ["Even if the keeper had a duty, no ship was lost.", "duty", "assumed", "supposed in the lead"],
    ["Even if the keeper had a duty, no ship was lost.", "ship lost", "not met", "decided in the main clause"],
    ["Although the sailor has shown a duty, he has not shown a loss.", "duty", "met", "conceded in the lead"],
    ["Although the sailor has shown a duty, he has not shown a loss.", "loss", "not met", "denied in the main clause"],
  ])("%s: %s is %s (%s)", (sentence, element, outcome, _reason) => {
    const clauses = sentence.toLowerCase().replace(/\.$/, "").split(", ");
    const words = clauses.flatMap((clause) => clause.split(" "));
    const unit = {
      role: "holding",
      words,
      stems: stemsOf(words.join(" ")),
      lead: clauses[0]!.split(" ").length,
    } as const;
    const sense = { negative: false, fault: false };
    expect(findingIn(unit as unknown as Unit, contentOf(stemsOf(element)), sense)?.outcome).toBe(outcome);
  });

  it("lets a holding outweigh an argument, and a later sentence an earlier one", () => {
    const verdict = weigh([
      { outcome: "met", weight: 2 },
      { outcome: "not met", weight: 6 },
    ]);
    expect(verdict?.outcome).toBe("not met");
    expect(verdict?.confidence).toBeGreaterThan(0.7);
    expect(
      weigh([
        { outcome: "met", weight: 2 },
        { outcome: "not met", weight: 2 },
      ])?.outcome,
    ).toBe("not met");
    expect(weigh([])).toBeNull();
  });
});
