import { describe, expect, test } from "vitest";
import { lawIn, reads } from "./marked.test-support.ts";

describe("secondary sources", () => {
  reads("secondary", [
    ["See ⟦5 Wright & Miller, Federal Practice and Procedure § 1356 (3d ed. 2004)⟧.", "a treatise with its volume"],
    ["See ⟦6 Wright, Miller & Kane § 1419, at 152-53⟧.", "short, with pages"],
    ["See ⟦Restatement (Second) of Torts § 402A⟧.", "a restatement"],
    ["See ⟦Restatement (Third) of Torts: Phys. & Emot. Harm § 7 cmt. a (2010)⟧.", "its comment and year"],
    ["See ⟦§ 188 of the Restatement (Second) of Conflict of Laws⟧.", "the section first"],
    ["See ⟦Jane Q. Roe, The Law of Geese, 45 Harv. L. Rev. 123, 125 (1990)⟧.", "an article with its author"],
    ["See ⟦45 Harv. L. Rev. 123 (1990)⟧.", "an article alone"],
    ["See ⟦Black's Law Dictionary 100 (9th ed. 2009)⟧.", "a dictionary's page"],
    ["See ⟦Black’s Law Dictionary (11th ed. 2019)⟧.", "a dictionary without a page"],
    ["See ⟦17A Am. Jur. 2d Contracts § 172 (2023)⟧.", "an encyclopedia"],
    ["See ⟦45 C.J.S. Insurance § 12⟧.", "the other"],
    ["See ⟦45 A.L.R.4th 12⟧.", "annotated reports"],
    ["See ⟦Model Penal Code § 2.02⟧.", "a model code"],
    ["See ⟦CALCRIM No. 3530⟧.", "jury instructions"],
    ["with ⟦CALCRIM Nos. 3470 and 3471⟧.", "two instructions"],
    ["(quoting ⟦Jane Roe & John Q. Doe, Reading Geese: On Their Ways 170 (2012)⟧)", "a book"],
    ["See ⟦The Federalist No. 47⟧ (Madison)", "the Federalist"],
  ]);

  test("a book's page is its pinpoint", () => {
    expect(lawIn("See Jane Roe & John Q. Doe, Reading Geese: On Their Ways 170 (2012).")[0]).toMatchObject({
      pin: "170",
      year: 2012,
    });
  });
});

describe("what is no secondary source", () => {
  reads("secondary", [
    ["the Honorable Judith McCarthy. On February 4, 2022, she", "a person of an author's name"],
    ["Moore testified on May 5, 2020.", "another"],
    ["in the Restatement", "no section"],
  ]);
});
