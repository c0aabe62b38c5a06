// Turns the reporters and courts tables of @beshkenadze/eyecite (BSD-2-Clause; facts from the Free Law Project) into
// the compact tables that the engine carries: `npx tsx scripts/generate-tables.ts`. The package's code never ships.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { COURTS, REPORTERS } from "@beshkenadze/eyecite";
import { COURT_ALIASES, MAIN_REPORTERS, MORE_COURTS, MORE_REPORTERS, STATE_COURTS } from "./tables/by-hand.ts";

type Court = (typeof COURTS)[number];

const FOLDER = join(import.meta.dirname, "..", "src", "engine", "citations");

/** Letters and digits only, in lower case: what is left of an abbreviation whatever its spacing and points. */
const squash = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "");

/** Not case reporters: annotations, encyclopedias, journals, agency bulletins. Other families read them. */
const NOT_CASES =
  /^(?:A\.L\.R|Am\. Jur|I\.R\.B|C\.B\.$)|L\. ?Rev|Law J\.|L\.J\.|Law Rev|Notebook|Trial|^T\.C\. No|^Syllabi$|Guide|Serv\. \(West\)|Law Mag|Forms$/;

/** Which reporters win a spelling that several claim: the order of the kinds. */
const KIND_ORDER = ["federal", "state_regional", "state", "neutral", "specialty", "scotus_early"];
const rank = (kind: string): number => {
  const at = KIND_ORDER.indexOf(kind);
  return at === -1 ? KIND_ORDER.length : at;
};

const STATE_OF = new Map(STATE_COURTS.map(([place, abbreviation]) => [place, abbreviation]));

/** "Cal. App. 4th" -> "Cal. App.": the abbreviation without its series. */
const withoutSeries = (name: string): string => name.replace(/\s*(?:\d+(?:d|th|st|nd|rd)|\((?:N\.S|n\.s)\.\))$/, "");

const courts: readonly Court[] = COURTS;
const courtByCite = new Map<string, string>();
for (const court of courts) {
  const cite = court.citation_string?.trim();
  if (cite && !courtByCite.has(squash(cite))) courtByCite.set(squash(cite), court.id);
}

/** The court whose opinions a reporter holds, where it holds one court's only. */
function courtOfReporter(edition: string): string {
  const by = MAIN_REPORTERS[withoutSeries(edition)];
  if (by !== undefined) return by;
  const base = withoutSeries(edition);
  for (const cite of [base, base.replace(/App\.$/, "Ct. App."), base.replace(/App\.$/, "App. Ct.")]) {
    const id = courtByCite.get(squash(cite));
    if (id !== undefined) return id;
  }
  return "";
}

/**
 * How surely a spelling means a reporter: "n" neutral citation (the volume is a year), "e" electronic (WL, LEXIS),
 * "s" strong, "w" weak: a single old name or word that means it only beside a case name or a year.
 */
function strengthOf(name: string, kind: string): string {
  if (/LEXIS$|^WL$|^BL$/.test(name)) return "e";
  if (kind === "neutral") return squash(name).length > 2 ? "n" : "w";
  if (kind === "federal" && /^(?:F\.|U\.S\.|S\. Ct\.|L\. Ed|B\.R\.|Fed\.)/.test(name)) return "s";
  if (kind === "state_regional") return "s";
  const words = name.split(/[\s.]+/).filter(Boolean);
  if (STATE_OF.size > 0 && courtByCite.has(squash(withoutSeries(name)))) return "s";
  return words.length > 1 && squash(name).length > 2 ? "s" : "w";
}

interface Row {
  readonly edition: string;
  readonly strength: string;
  readonly court: string;
  readonly kind: string;
  readonly variations: string[];
}

function reporterRows(): Row[] {
  const rows: Row[] = [];
  const all = Object.values(REPORTERS).flat();
  for (const { cite_type: kind, editions, variations = {} } of all) {
    for (const edition of Object.keys(editions)) {
      if (NOT_CASES.test(edition)) continue;
      const spelled = Object.entries(variations).filter(([, of]) => of === edition);
      rows.push({
        edition,
        strength: strengthOf(edition, kind),
        court: courtOfReporter(edition),
        kind,
        variations: spelled.map(([variation]) => variation),
      });
    }
  }
  rows.sort((a, b) => rank(a.kind) - rank(b.kind));
  const byHand = MORE_REPORTERS.map(
    ([edition, strength, court, ...variations]): Row => ({
      edition,
      strength,
      court,
      kind: "by hand",
      variations,
    }),
  );
  return [...byHand, ...rows];
}

/** Shorter spellings of old reporters ("O.S.", "C.C.") mean other things far more often. */
const SHORTEST_VARIATION = 4;

/** Drops what says nothing new: a spelling that squashes to one that is already taken. */
function distinct(rows: readonly Row[]): string[] {
  const taken = new Set<string>();
  const editions = rows.filter(({ edition }) => {
    const key = squash(edition);
    if (key === "" || taken.has(key)) return false;
    taken.add(key);
    return true;
  });
  return editions.map(({ edition, strength, court, variations }) => {
    const more = variations.filter((variation) => {
      const key = squash(variation);
      if (key.length < SHORTEST_VARIATION || taken.has(key)) return false;
      taken.add(key);
      return true;
    });
    return [edition, strength, court, ...more].join("|");
  });
}

const CIRCUIT_WORD: Readonly<Record<string, string>> = { dc: "dc", fc: "fed" };

/** "s" of last resort, "a" intermediate appellate, "t" trial, "x" special or agency. */
function levelOf(court: Court): string {
  if (court.id === "scotus") return "s";
  if (/^(?:ca(?:\d+|dc|fc)|bap\d+)$/.test(court.id)) return "a";
  if (court.system === "federal" && /\bD\./.test(court.citation_string ?? "")) return "t";
  if (court.system === "federal") return court.type === "trial" || court.type === "bankruptcy" ? "t" : "x";
  if (STATE_COURTS.some(([, , highest]) => highest === court.id) || court.level === "colr") return "s";
  if (court.level === "iac") return "a";
  if (court.level === "gjc" || court.level === "ljc" || court.type === "trial") return "t";
  if (court.type === "appellate") return "a";
  return "x";
}

/** The circuit of a federal court or of the state that a court sits in: "2", "dc", "fed", "" for none. */
function circuitOf(court: Court): string {
  const own = /^(?:ca|bap)(\d+|dc|fc)$/.exec(court.id)?.[1];
  if (own) return CIRCUIT_WORD[own] ?? own;
  if (["uscfc", "cit", "cavc", "cc", "ccpa"].includes(court.id)) return "fed";
  if (court.id === "scotus") return "";
  return STATE_COURTS.find(([place]) => place === court.location)?.[3] ?? "";
}

function courtRows(): string[] {
  const order = (court: Court): number =>
    court.system === "federal" ? 0 : levelOf(court) === "s" ? 1 : levelOf(court) === "a" ? 2 : 3;
  const known = new Set<string>();
  const rows: string[] = [];
  const add = (
    id: string,
    name: string,
    cite: string,
    level: string,
    system: string,
    state: string,
    circuit: string,
  ) => {
    known.add(id);
    rows.push([id, name, cite, level, system, state, circuit, ...(COURT_ALIASES[id] ?? [])].join("|"));
  };
  for (const [id, name, cite, level, system, state, circuit] of MORE_COURTS)
    add(id, name, cite, level, system, state, circuit);
  for (const court of [...courts].sort((a, b) => order(a) - order(b))) {
    const cite = court.citation_string?.trim();
    if (!cite || known.has(court.id)) continue;
    const system = court.system === "federal" ? "f" : court.system === "state" ? "s" : "o";
    add(
      court.id,
      court.name.trim(),
      cite,
      levelOf(court),
      system,
      STATE_OF.get(court.location ?? "") ?? "",
      circuitOf(court),
    );
  }
  const strays = Object.keys(COURT_ALIASES).filter((id) => !known.has(id));
  if (strays.length > 0) throw new Error(`aliases of unknown courts: ${strays.join(", ")}`);
  return rows;
}

function write(file: string, constant: string, says: string, rows: readonly string[]): void {
  const body = rows.join("\n").replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("$", "\\$");
  const head = `// Generated by scripts/generate-tables.ts from the tables of @beshkenadze/eyecite (BSD-2-Clause): do not edit.\n`;
  writeFileSync(join(FOLDER, file), `${head}\n/** ${says} */\nexport const ${constant} = \`${body}\`;\n`);
  console.log(`${file}: ${rows.length} rows`);
}

write(
  "reporters.gen.ts",
  "REPORTER_ROWS",
  "One reporter a line: edition|strength|court|spellings...",
  distinct(reporterRows()),
);
write(
  "courts.gen.ts",
  "COURT_ROWS",
  "One court a line: id|name|cite|level|system|state|circuit|other cites...",
  courtRows(),
);
