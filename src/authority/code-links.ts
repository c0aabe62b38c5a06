import type { Citation, Link } from "../engine/index.ts";

/** Links to statutes, regulations, rules and constitutions; the official publisher's first. */

const part = (text: string): string => encodeURIComponent(text);

/** A range cited as one ("401-433") opens at its first section; "300aa-10" and "78u-4" are sections. */
function firstSection(section: string): string {
  const range = /^(\d{3,})[-–—](\d{3,})$/.exec(section);
  const plain = section.replace(/[–—]/g, "-");
  return range && Number(range[2]) > Number(range[1]) ? range[1]! : plain;
}

/** A web search for what no known page shows. */
export const webSearch = (words: string): Link => ({
  label: "Search the web",
  url: `https://www.google.com/search?q=${part(words)}`,
});

/** Pages of state codes that are addressed by the section alone. */
const STATE_CODES: Readonly<Record<string, (section: string) => Link>> = {
  RCW: (section) => ({
    label: "Washington State Legislature",
    url: `https://app.leg.wa.gov/RCW/default.aspx?cite=${part(section)}`,
  }),
  "Minn. Stat.": (section) => ({
    label: "Minnesota Revisor of Statutes",
    url: `https://www.revisor.mn.gov/statutes/cite/${part(section)}`,
  }),
  "Wis. Stat.": (section) => ({
    label: "Wisconsin Legislature",
    url: `https://docs.legis.wisconsin.gov/document/statutes/${part(section)}`,
  }),
  "Va. Code": (section) => ({ label: "Virginia Law", url: `https://law.lis.virginia.gov/vacode/${part(section)}/` }),
  "R.C.": (section) => ({
    label: "Ohio Laws",
    url: `https://codes.ohio.gov/ohio-revised-code/section-${part(section)}`,
  }),
  "Neb. Rev. Stat.": (section) => ({
    label: "Nebraska Legislature",
    url: `https://nebraskalegislature.gov/laws/statutes.php?statute=${part(section)}`,
  }),
  SDCL: (section) => ({
    label: "South Dakota Legislature",
    url: `https://sdlegislature.gov/Statutes/${part(section)}`,
  }),
  MCL: (section) => ({
    label: "Michigan Legislature",
    url: `https://www.legislature.mi.gov/Laws/MCL?objectName=mcl-${part(section.replaceAll(".", "-"))}`,
  }),
  ORS: (section) => ({
    label: "Oregon statutes",
    url: `https://oregon.public.law/statutes/ors_${part(section.toLowerCase())}`,
  }),
};

/** The United States Code, public laws, the Statutes at Large; state codes. */
export function statuteLinks({ code, title, section, text }: Citation): readonly Link[] {
  if (code === "U.S.C." && title !== null && section !== null) {
    const at = `${part(title)}/${part(firstSection(section))}`;
    return [
      { label: "govinfo (official)", url: `https://www.govinfo.gov/link/uscode/${at}` },
      { label: "Cornell Legal Information Institute", url: `https://www.law.cornell.edu/uscode/text/${at}` },
    ];
  }
  if (code === "Pub. L." && title !== null && section !== null) {
    const law = `${part(title)}/public/${part(section)}`;
    return [{ label: "govinfo (official)", url: `https://www.govinfo.gov/link/plaw/${law}` }];
  }
  if (code === "Stat." && title !== null && section !== null) {
    const page = `${part(title)}/${part(section.replaceAll(",", ""))}`;
    return [{ label: "govinfo (official)", url: `https://www.govinfo.gov/link/statute/${page}` }];
  }
  if (code === null) return [];
  const page = section === null ? undefined : STATE_CODES[code];
  return [...(page && section !== null ? [page(section)] : []), webSearch(searchWords(text))];
}

/** A citation as it is searched for: without subdivisions and edition. */
const searchWords = (text: string): string => `"${text.replace(/\s*\(.*$/, "").replaceAll('"', "")}"`;

/** The Code of Federal Regulations and the Federal Register; state regulations. */
export function regulationLinks({ code, title, section, text }: Citation): readonly Link[] {
  if (title !== null && section !== null && code === "C.F.R.") {
    // "20 C.F.R. Part 404" has no section.
    const isPart = !section.includes(".");
    const official = `https://www.ecfr.gov/current/title-${part(title)}/${isPart ? "part" : "section"}-${part(section)}`;
    const cornell = `${isPart ? "part-" : ""}${part(section)}`;
    return [
      { label: "eCFR (official)", url: official },
      {
        label: "Cornell Legal Information Institute",
        url: `https://www.law.cornell.edu/cfr/text/${part(title)}/${cornell}`,
      },
    ];
  }
  if (title !== null && section !== null && code === "Fed. Reg.") {
    const page = /^[\d,]+/.exec(section)?.[0]?.replaceAll(",", "") ?? section;
    const cite = `${part(title)}-FR-${part(page)}`;
    return [{ label: "Federal Register", url: `https://www.federalregister.gov/citation/${cite}` }];
  }
  return code === null ? [] : [webSearch(searchWords(text))];
}

/** Cornell's folders for the federal rules. */
const FEDERAL_RULES: readonly (readonly [name: RegExp, folder: string])[] = [
  [/^Fed(?:eral|\.)? ?R.*Civ/i, "frcp"],
  [/^Fed(?:eral|\.)? ?R.*Crim/i, "frcrmp"],
  [/^Fed(?:eral|\.)? ?R.*App/i, "frap"],
  [/^Fed(?:eral|\.)? ?R.*Evid/i, "fre"],
  [/^(?:Fed(?:eral|\.)? ?R.*)?Bankr/i, "frbp"],
];

/** The federal rules, the sentencing guidelines; local and state rules by search. */
export function ruleLinks({ code, section, text }: Citation): readonly Link[] {
  if (code === null) return [];
  const folder = FEDERAL_RULES.find(([name]) => name.test(code))?.[1];
  if (folder !== undefined && section !== null) {
    const url = `https://www.law.cornell.edu/rules/${folder}/rule_${part(section)}`;
    return [{ label: "Cornell Legal Information Institute", url }];
  }
  if (code === "U.S.S.G." && section !== null) {
    return [{ label: "U.S. Sentencing Commission", url: `https://guidelines.ussc.gov/gl/${part(`§${section}`)}` }];
  }
  return [webSearch(searchWords(text))];
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The value of a roman numeral, or of digits; null where the text is neither. */
export function numberOf(numeral: string): number | null {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const letters = [...numeral.toUpperCase()];
  if (letters.length === 0 || letters.some((letter) => ROMAN_DIGITS[letter] === undefined)) return null;
  return letters.reduce((sum, letter, i) => {
    const value = ROMAN_DIGITS[letter]!;
    const next = ROMAN_DIGITS[letters[i + 1] ?? ""] ?? 0;
    return sum + (value < next ? -value : value);
  }, 0);
}

const LAST_ARTICLE = 7;
const LAST_AMENDMENT = 27;

/** The Constitution of the United States; state constitutions by search. */
export function constitutionLinks({ code, section, text }: Citation): readonly Link[] {
  const isFederal = code === null || code === "U.S. Const.";
  const [division = "", numeral = ""] = (section ?? "").split(" ");
  const number = numberOf(numeral);
  if (isFederal && number !== null && number >= 1) {
    const site = "https://constitution.congress.gov/constitution";
    if (division === "amend." && number <= LAST_AMENDMENT) {
      return [{ label: "Constitution Annotated (official)", url: `${site}/amendment-${number}/` }];
    }
    if (division === "art." && number <= LAST_ARTICLE) {
      return [{ label: "Constitution Annotated (official)", url: `${site}/article-${number}/` }];
    }
  }
  return code === null || isFederal ? [] : [webSearch(searchWords(text))];
}
