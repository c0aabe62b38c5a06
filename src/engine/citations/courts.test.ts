import { describe, expect, test } from "vitest";
import { courtById, courtIdOf } from "./courts.ts";
import { reporterOf } from "./reporters.ts";

describe("courts", () => {
  test.each([
    ["2d Cir.", "ca2", "as the Bluebook has it"],
    ["2nd Cir.", "ca2", "another ordinal"],
    ["D. Conn.", "ctd", "a district"],
    ["D. S.C.", "scd", "a blank too many"],
    ["S.D.N.Y.", "nysd", "no blanks"],
    ["E.D. Penn.", "paed", "an older abbreviation of the state"],
    ["D. Md.", "mdd", "where the table spells the state out"],
    ["Bankr. S.D.N.Y.", "nysb", "a bankruptcy court"],
    ["B.A.P. 9th Cir.", "bap9", "a panel, the circuit last"],
    ["Fed. Cir.", "cafc", "a circuit without a number"],
    ["Tex. App.—Tyler", "texapp", "a city after a dash"],
    ["Tex. App.–Houston [1st Dist.]", "texapp", "a district in brackets"],
    ["Tenn. Crim. App., at Jackson", "tenncrimapp", "a seat"],
    ["Fla. 1st DCA", "fladistctapp1", "Florida's own style"],
    ["Fla. Dist. Ct. App.", "fladistctapp", "the district unknown"],
    ["N.Y. App. Div. 1st Dep't", "nyappdiv", "a department"],
    ["2d Dept", "nyappdiv", "a department alone, as New York writes"],
    ["La. App. 5 Cir.", "lactapp", "a state's circuit"],
    ["Cal. Ct. App.", "calctapp", "an intermediate court"],
    ["Del. Super.", "delsuperct", "without Ct."],
    ["B.I.A.", "bia", "an agency"],
  ])("%s is %s: %s", (written, id) => {
    expect(courtIdOf(written)).toBe(id);
  });

  test.each(["", "holding that", "Smith", "9th Grade"])("%j is no court", (written) => {
    expect(courtIdOf(written)).toBeNull();
  });

  test("tells level, system, state and circuit", () => {
    expect(courtById("ca2")).toMatchObject({ level: "appellate", system: "federal", circuit: "2" });
    expect(courtById("ctd")).toMatchObject({ level: "trial", system: "federal", state: "ct", circuit: "2" });
    expect(courtById("mont")).toMatchObject({ level: "supreme", system: "state", state: "mt", circuit: "9" });
    expect(courtById("texapp")).toMatchObject({ level: "appellate", state: "tx", circuit: "5" });
    expect(courtById("scotus")).toMatchObject({ level: "supreme", system: "federal", circuit: null });
    expect(courtById("nowhere")).toBeNull();
  });
});

describe("reporters", () => {
  test.each([
    ["F.3d", "F.3d"],
    ["F. 3d", "F.3d"],
    ["F .3d", "F.3d"],
    ["F. Supp.2d", "F. Supp. 2d"],
    ["Cal.App.4th", "Cal. App. 4th"],
    ["NY3d", "N.Y.3d"],
    ["Mich App", "Mich. App."],
    ["Fed. App’x", "F. App'x"],
    ["Fed. Appx.", "F. App'x"],
    ["U. S.", "U.S."],
    ["S.Ct.", "S. Ct."],
    ["F.4th", "F.4th"],
    ["N.W.3d", "N.W.3d"],
  ])("%s is the edition %s", (written, edition) => {
    expect(reporterOf(written)?.edition).toBe(edition);
  });

  test("tells the court of a reporter that has one, and of none that is shared", () => {
    expect(reporterOf("U.S.")?.courtId).toBe("scotus");
    expect(reporterOf("Cal. App. 5th")?.courtId).toBe("calctapp");
    expect(reporterOf("Ohio St. 3d")?.courtId).toBe("ohio");
    expect(reporterOf("F.3d")?.courtId).toBeNull();
  });

  test("knows no reporter of a word", () => {
    expect(reporterOf("March")).toBeNull();
  });
});
