import { courtById, courtIdOf } from "../citations/courts.ts";
import { STATE_NAME, STATES } from "./states.ts";

export interface CourtHeading {
  /** As a person would write it: "United States Court of Appeals for the Second Circuit". */
  readonly name: string;
  readonly id: string | null;
}

const CIRCUITS: Readonly<Record<string, string>> = {
  FIRST: "1st",
  SECOND: "2d",
  THIRD: "3d",
  FOURTH: "4th",
  FIFTH: "5th",
  SIXTH: "6th",
  SEVENTH: "7th",
  EIGHTH: "8th",
  NINTH: "9th",
  TENTH: "10th",
  ELEVENTH: "11th",
  "DISTRICT OF COLUMBIA": "D.C.",
  FEDERAL: "Fed.",
};

const CIRCUIT_COURT = new RegExp(
  `UNITED STATES COURTS? OF APPEALS?,?(?: FOR)?(?: THE)? (${Object.keys(CIRCUITS).join("|")}) CIRCUIT`,
);
const DISTRICT_COURT =
  /UNITED STATES DISTRICT COURT\b,?(?: FOR)?(?: THE)? ?(?:(NORTHERN|SOUTHERN|EASTERN|WESTERN|MIDDLE|CENTRAL) (?:DISTRICT|DIVISION) OF|DISTRICT OF|FOR) (?:THE )?(.{0,40})/;
const BANKRUPTCY_COURT =
  /UNITED STATES BANKRUPTCY COURT\b,?(?: FOR)?(?: THE)? ?(?:(NORTHERN|SOUTHERN|EASTERN|WESTERN|MIDDLE|CENTRAL) DISTRICT OF|DISTRICT OF) (?:THE )?(.{0,40})/;

/** As the databases print it: "United States District Court, S.D. New York." */
const SHORT_DISTRICT = /UNITED STATES (DISTRICT|BANKRUPTCY) COURT\b,? (?:([NSEWMC])\. ?)?D\. ?(.{0,40})/;
const PARTS: Readonly<Record<string, string>> = {
  N: "NORTHERN",
  S: "SOUTHERN",
  E: "EASTERN",
  W: "WESTERN",
  M: "MIDDLE",
  C: "CENTRAL",
};

/** Courts of one name, with the citation that the courts table knows. */
const SINGLE: readonly (readonly [RegExp, string, string])[] = [
  [/SUPREME COURT OF THE UNITED STATES|UNITED STATES SUPREME COURT/, "Supreme Court of the United States", "U.S."],
  [/UNITED STATES COURT OF FEDERAL CLAIMS/, "United States Court of Federal Claims", "Fed. Cl."],
  [/UNITED STATES TAX COURT/, "United States Tax Court", "T.C."],
  [/UNITED STATES COURT OF INTERNATIONAL TRADE/, "United States Court of International Trade", "Ct. Int'l Trade"],
  [
    /UNITED STATES COURT OF APPEALS FOR VETERANS CLAIMS/,
    "United States Court of Appeals for Veterans Claims",
    "Vet. App.",
  ],
  [/DISTRICT OF COLUMBIA COURT OF APPEALS/, "District of Columbia Court of Appeals", "D.C."],
];

/** A state's courts by what their headings say, in the order tried; `cite` follows the state's abbreviation. */
const KINDS: readonly (readonly [RegExp, string, string])[] = [
  [/COURT OF CRIMINAL APPEALS/, "Court of Criminal Appeals", "Crim. App."],
  [/COURT OF CIVIL APPEALS/, "Court of Civil Appeals", "Civ. App."],
  [/COURT OF SPECIAL APPEALS/, "Court of Special Appeals", "Ct. Spec. App."],
  [/APPELLATE DIVISION/, "Appellate Division", "App. Div."],
  [/COMMONWEALTH COURT/, "Commonwealth Court", "Commw. Ct."],
  [/COURT OF CHANCERY/, "Court of Chancery", "Ch."],
  [/DISTRICT COURT OF APPEAL/, "District Court of Appeal", "Dist. Ct. App."],
  [/APPELLATE COURT/, "Appellate Court", "App. Ct."],
  [/APPEALS COURT/, "Appeals Court", "App. Ct."],
  [/INTERMEDIATE COURT OF APPEALS/, "Intermediate Court of Appeals", "Ct. App."],
  [/COURTS? OF APPEALS?/, "Court of Appeals", "Ct. App."],
  [/SUPREME JUDICIAL COURT/, "Supreme Judicial Court", ""],
  [/SUPREME COURT/, "Supreme Court", ""],
  [/SUPERIOR COURT/, "Superior Court", "Super. Ct."],
];

/** Highest courts that are called courts of appeals, by state. */
const HIGHEST_COURTS_OF_APPEALS = new Set(["NEW YORK", "MARYLAND"]);

/** Lines that name the court below, not this one. */
const BELOW =
  /\b(?:APPEAL(?:ED)?|PETITION|REVIEW|CERTIORARI|ERROR|CERTIFIED|REMOVED|TRANSFERRED)\b.{0,30}\b(?:FROM|FOR|TO|OF)\b|\bCOURT BELOW\b|TRIAL COURT|D\.C\. NO|\bCLERK\b|LOWER/;
/** How many lines on from "appeal from" still name the court below. */
const BELOW_LINES = 2;
/** What a clerk stamps over a heading. */
const STAMPED = /^FILED\b|\bCLERK\b|^U\.S\. COURT OF APPEALS$|^[A-Z]{3} \d{1,2},? \d{4}$/;
/** "Harris County, Texas" under an appeal's origin tells a state's court its state. */
const COUNTY_OF = /\bCOUNTY,? ([A-Z ]{4,20})\.?$/;
/** How many lines a court's heading can take. */
const HEADING_LINES = 4;

/** Finds the court that the front matter's lines name first as their own. */
export function courtIn(front: readonly string[]): CourtHeading | null {
  const lines = front.map((line) =>
    (line.split(/\s{3,}|\s*[)§|]\s/).find((part) => /court/i.test(part)) ?? line)

      .replace(/[._*]{3,}/g, " ")
      .replace(/,(?=\S)|\s+/g, (sign) => `${sign.trim()} `)
      .trim()
      .toUpperCase()
      .replaceAll("’", "'")
      .replace(
        /\bU\. ?S\.(?= (?:COURT OF APPEALS|(?:DISTRICT|BANKRUPTCY|TAX) COURT|SUPREME COURT),? \w)/,
        "UNITED STATES",
      ),
  );
  const county = lines.map((line) => COUNTY_OF.exec(line)?.[1]).find((place) => place && STATES.has(place)) ?? "";
  let below = 0;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]!;
    below = BELOW.test(line) ? BELOW_LINES : below - 1;
    if (below >= 0 && !/^(?:IN THE |THE )?(?:UNITED STATES )?(?:SUPREME )?COURT OF/.test(line)) continue;
    if (!/\bCOURTS?\b(?! RULE)/.test(line) || line.length > 140) continue;
    const heading = [line];
    for (
      let next = i + 1;
      next < lines.length && heading.length < HEADING_LINES && !BELOW.test(lines[next]!);
      next += 1
    ) {
      if (!STAMPED.test(lines[next]!)) heading.push(lines[next]!);
    }
    const found = federal(heading.join(" ")) ?? stateCourt(line, heading.join(" "), lines[i - 1] ?? "", county);
    if (found) return found;
  }
  return null;
}

function federal(heading: string): CourtHeading | null {
  const words = heading.replace(/^(?:IN )?THE /, "");
  const circuit = CIRCUIT_COURT.exec(words);
  if (circuit && circuit.index < 60) {
    const name = `United States Court of Appeals for the ${titled(circuit[1]!)} Circuit`;
    return { name, id: courtIdOf(`${CIRCUITS[circuit[1]!]} Cir.`) };
  }
  const short = SHORT_DISTRICT.exec(words);
  if (short && short.index < 60) {
    const court = districtCourt(short[1]!, short[2] ? PARTS[short[2]] : undefined, short[3]!);
    if (court) return court;
  }
  for (const [pattern, kind] of [
    [DISTRICT_COURT, "DISTRICT"],
    [BANKRUPTCY_COURT, "BANKRUPTCY"],
  ] as const) {
    const found = pattern.exec(words);
    const court = found && found.index <= 60 ? districtCourt(kind, found[1], found[2]!) : null;
    if (court) return court;
  }
  for (const [pattern, name, cite] of SINGLE) {
    const found = pattern.exec(words);
    if (found && found.index < 60) return { name, id: courtIdOf(cite) };
  }
  return null;
}

/** The court of a federal district, by the words in which its state stands; null where none does. */
function districtCourt(kind: string, part: string | undefined, place: string): CourtHeading | null {
  const state = /^COLUMBIA\b/.test(place) ? "DISTRICT OF COLUMBIA" : STATE_NAME.exec(place)?.[1];
  if (!state) return null;
  if (state === "DISTRICT OF COLUMBIA")
    return { name: `United States ${titled(kind)} Court for the District of Columbia`, id: courtIdOf("D.D.C.") };
  const district = part ? `${titled(part)} District of ${titled(state)}` : `District of ${titled(state)}`;
  const cite = `${kind === "BANKRUPTCY" ? "Bankr. " : ""}${part ? `${part[0]}.` : ""}D. ${STATES.get(state)}`;
  return {
    name: `United States ${titled(kind)} Court for the ${district}`,
    id: courtIdOf(cite) ?? courtIdOf(cite.replace("D. ", "D.")),
  };
}

/** A state's court: its kind on the line itself, its state there, on the lines after, the one before, or with a county. */
function stateCourt(line: string, heading: string, before: string, county: string): CourtHeading | null {
  if (/UNITED STATES/.test(line)) return null;
  const kind = KINDS.find(([pattern]) => pattern.test(line));
  const state = (STATE_NAME.exec(line) ??
    STATE_NAME.exec(heading) ??
    STATE_NAME.exec(before) ??
    STATE_NAME.exec(county))?.[1];
  if (!kind || !state) return null;
  const [, title, suffix] = kind;
  const place = titled(state);
  if (state === "NEW YORK" && title === "Supreme Court") {
    return /COUNTY/.test(heading)
      ? { name: "Supreme Court of New York", id: courtIdOf("N.Y. Sup. Ct.") }
      : { name: "Supreme Court of New York, Appellate Division", id: courtIdOf("N.Y. App. Div.") };
  }
  const highest = title === "Court of Appeals" && HIGHEST_COURTS_OF_APPEALS.has(state);
  const abbreviation = STATES.get(state)!;
  const cite = highest || suffix === "" ? abbreviation : `${abbreviation} ${suffix}`;
  const id =
    courtIdOf(cite) ?? courtIdOf(cite.replace("Ct. App.", "App.")) ?? courtIdOf(cite.replace("App. Ct.", "App."));
  return { name: `${title} of ${place}`, id: id && courtById(id) ? id : null };
}

function titled(capitals: string): string {
  return capitals.toLowerCase().replace(/\b(?!of\b)[a-z]/g, (letter) => letter.toUpperCase());
}
