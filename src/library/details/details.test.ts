import { describe, expect, it } from "vitest";
import type { Meta } from "../../engine/index.ts";
import { detailsOf, NO_DETAILS } from "./details.ts";

const READ: Meta = {
  caption: "Larch v. Oak",
  court: "United States District Court for the District of Connecticut",
  courtId: "ctd",
  docket: "No. 3:21-cv-7",
  date: "2021-03-04",
  judge: "A. Birch",
  author: null,
  citation: null,
};
const SOURCE = {
  caption: "Larch v. Oak Co.",
  court: null,
  docket: null,
  date: "2021",
  judge: null,
  citation: "12 F.3d 34",
  courtId: null,
};

describe("what an opinion is called and where it comes from", () => {
  it("is what was read, where nothing else is known", () => {
    expect(detailsOf(READ, NO_DETAILS)).toEqual(READ);
  });

  it("is what the source says, where it says it", () => {
    expect(detailsOf(READ, { source: SOURCE, edited: {} })).toEqual({
      ...READ,
      caption: "Larch v. Oak Co.",
      date: "2021",
      citation: "12 F.3d 34",
    });
  });

  it("keeps the court's identifier with the court that it is of", () => {
    const told = { ...SOURCE, court: "Court of Larch", courtId: "larch" };
    expect(detailsOf(READ, { source: told, edited: {} })).toMatchObject({ court: "Court of Larch", courtId: "larch" });
    const set = detailsOf(READ, { source: told, edited: { court: READ.court } });
    expect(set).toMatchObject({ court: READ.court, courtId: "ctd" });
  });

  it("is what a person set before all, an emptied field included", () => {
    const set = detailsOf(READ, {
      source: SOURCE,
      edited: { caption: "In re Larch", date: null, court: "Moot Court" },
    });
    expect(set).toMatchObject({ caption: "In re Larch", date: null, court: "Moot Court", judge: "A. Birch" });
    // The identifier was of another court.
    expect(set.courtId).toBeNull();
  });
});
