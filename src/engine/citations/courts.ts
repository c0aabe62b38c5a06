import { COURT_ROWS } from "./courts.gen.ts";
import { squash } from "./squash.ts";

export type CourtLevel = "supreme" | "appellate" | "trial" | "special";
export type CourtSystem = "federal" | "state" | "other";

export interface Court {
  readonly id: string;
  readonly name: string;
  /** As a citation's parenthetical gives it: "2d Cir.", "D. Conn.". */
  readonly cite: string;
  readonly level: CourtLevel;
  readonly system: CourtSystem;
  /** Two-letter postal code in lower case of the state that it belongs to or sits in. */
  readonly state: string | null;
  /** The federal circuit that it is, or sits in: "1" to "11", "dc", "fed". */
  readonly circuit: string | null;
}

const LEVELS: Readonly<Record<string, CourtLevel>> = { s: "supreme", a: "appellate", t: "trial", x: "special" };
const SYSTEMS: Readonly<Record<string, CourtSystem>> = { f: "federal", s: "state", o: "other" };

interface Table {
  readonly byId: ReadonlyMap<string, Court>;
  readonly byCite: ReadonlyMap<string, Court>;
}

const TABLE: Table = tableOf(COURT_ROWS);

function tableOf(rows: string): Table {
  const byId = new Map<string, Court>();
  const byCite = new Map<string, Court>();
  for (const row of rows.split("\n")) {
    const [id = "", name = "", cite = "", level = "", system = "", state = "", circuit = "", ...others] =
      row.split("|");
    const court: Court = {
      id,
      name,
      cite,
      level: LEVELS[level] ?? "special",
      system: SYSTEMS[system] ?? "other",
      state: state === "" ? null : state,
      circuit: circuit === "" ? null : circuit,
    };
    byId.set(id, court);
    for (const written of [cite, ...others]) {
      const key = keyOf(written);
      if (!byCite.has(key)) byCite.set(key, court);
    }
  }
  return { byId, byCite };
}

/** One key for the ways of writing a court: ordinals, "Penn." and spelled-out words made alike. */
function keyOf(text: string): string {
  return squash(
    text
      .replace(/(\d)(?:nd|rd)\b/g, "$1d")
      .replace(/\bPenn\b\.?/g, "Pa.")
      .replace(/\bCalif\b\.?/g, "Cal.")
      .replace(/\bMaryland\b/g, "Md.")
      .replace(/\bMinnesota\b/g, "Minn.")
      .replace(/\bFlorida\b/g, "Fla.")
      .replace(/\bCmwlth\b\.?/g, "Commw.")
      .replace(/^\s*United States\b/, "U.S.")
      .replace(/\bDept\b\.?|\bDep['’]t\b\.?/g, "Dept"),
  );
}

/**
 * A court that has departments, districts or divisions ("Tex. App.—Tyler", "N.Y. App. Div. 1st Dep't", "La. App. 5
 * Cir."): what its key begins with, longest first, and the court.
 */
const DIVIDED: readonly (readonly [beginning: string, id: string])[] = [
  ["texapp", "texapp"],
  ["texcivapp", "texapp"],
  ["nyappdiv", "nyappdiv"],
  ["nyad", "nyappdiv"],
  ["appdiv", "nyappdiv"],
  ["nysupct", "nysupct"],
  ["nysup", "nysupct"],
  ["supct", "nysupct"],
  ["lactapp", "lactapp"],
  ["laapp", "lactapp"],
  ["fladistctapp", "fladistctapp"],
  ["calctapp", "calctapp"],
  ["calapp", "calctapp"],
  ["illappct", "illappct"],
  ["illapp", "illappct"],
  ["moctapp", "moctapp"],
  ["moapp", "moctapp"],
  ["ohioctapp", "ohioctapp"],
  ["ohioapp", "ohioctapp"],
  ["washctapp", "washctapp"],
  ["wisctapp", "wisctapp"],
  ["arizctapp", "arizctapp"],
  ["tennctapp", "tennctapp"],
  ["njsuperctappdiv", "njsuperctappdiv"],
  ["pasuper", "pasuperct"],
  ["delsuper", "delsuperct"],
  ["connsuper", "connsuperct"],
  ["okcivapp", "oklacivapp"],
  ["tenncrimapp", "tenncrimapp"],
];

/** New York's own style in brackets: "2d Dept 2009", "1st Dept". */
const NEW_YORK_DEPARTMENT = /^(?:1st|2d|3d|4th|first|second|third|fourth)?(?:jud)?dept$/;

function courtOf(text: string): Court | null {
  const key = keyOf(text);
  if (key === "") return null;
  const exact = TABLE.byCite.get(key);
  if (exact) return exact;
  const appellatePanel = /^bap(\d+(?:st|d|th))cir$/.exec(key);
  if (appellatePanel) return TABLE.byCite.get(`${appellatePanel[1]}cirbap`) ?? null;
  if (NEW_YORK_DEPARTMENT.test(key)) return courtById("nyappdiv");
  const florida = /^fla(?:dist)?(?:ct)?(?:app)?(1st|2d|3d|4th|5th|6th)(?:dca|dist)?$/.exec(key);
  if (florida) return TABLE.byCite.get(`fla${florida[1]}dca`) ?? null;
  const divided = DIVIDED.find(([beginning]) => key.startsWith(beginning));
  if (divided) return courtById(divided[1]);
  // "Tenn. Crim. App., at Jackson": what stands before the seat or division.
  const whole = text.split(/[,—–[(]/)[0]!;
  return whole === text ? null : (TABLE.byCite.get(keyOf(whole)) ?? null);
}

/** The id of the court that a citation's parenthetical names ("2d Cir." is "ca2"); null where it is not known. */
export function courtIdOf(text: string): string | null {
  return courtOf(text)?.id ?? null;
}

/** What is known of a court, by the id that citations carry. */
export function courtById(id: string): Court | null {
  return TABLE.byId.get(id) ?? null;
}
