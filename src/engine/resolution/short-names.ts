import type { Citation } from "../annotations.ts";
import { fold, sidesOf, wordsOf } from "./name-words.ts";

/**
 * How surely a bare name means its case. `sure`: the name that a court would use ("Winter" of Winter v. NRDC), taken
 * unless something speaks against it. `weak`: a name that could be something else too, taken where the words around it
 * speak of a case ("under Catrett", "the Celotex standard").
 */
export type Strength = "sure" | "weak";

export interface ShortName {
  readonly words: readonly string[];
  readonly strength: Strength;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Endings of a firm's or body's name that a court drops. */
const FIRM = list(
  "inc incorporated co company cos corp corporation ltd limited llc llp lp lllp pllc pc plc na sa ag gmbh assoc assocs assn association bros brothers sons mfg mfrs mfr prods products indus industries elec electric motors motor labs laboratories pharm pharms pharmaceuticals sys systems servs services serv grp group holdings enters enterprises intl international bank bancorp fin fina financial ins insurance tech techs technologies stores",
);

/** The first words of public bodies and of those who sue for the public: no name for a case. */
const PUBLIC = list(
  "united state states people commonwealth government govt city county town township village borough parish district department dept board bd bureau office commission commissioner comm commr committee secretary secy director administrator superintendent warden attorney general school univ university national federal natl fed american immigration internal securities environmental consumer social security public housing police sheriff sheriffs metropolitan metro regl regional republic estate trustees bank first second",
);

/** States, as parties and places: never a short name by themselves. */
const PLACES = list(
  "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming america columbia guam chicago york jersey hampshire mexico carolina dakota ala ariz ark cal calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore or pa tenn tex va vt wash wis wyo",
);

/**
 * Officers sued in their office, who name hundreds of cases: the other party names the case. Attorneys General and
 * Commissioners of Social Security since 1980.
 */
const OFFICERS = list(
  "civiletti meese thornburgh reno ashcroft gonzales mukasey holder lynch sessions whitaker barr rosen garland bondi bowen heckler schweiker shalala chater apfel halter barnhart astrue colvin berryhill saul kijakazi omalley bisignano",
);

/** Agencies by their letters, and other short forms of common litigants. */
const AGENCIES = list(
  "ins irs sec ftc nlrb epa fcc ferc eeoc fdic hud hhs dhs doj nrc osha nyc us usa dol ice bia cia fbi doe dot va ssa",
);

/** Words of everyday and of court speech: alone they are not the name of a case, save where the text treats them so. */
const EVERYDAY = list(
  "court courts judge justice act rule rules section congress constitution amendment title chapter part article appendix exhibit plaintiff plaintiffs defendant defendants petitioner petitioners respondent respondents appellant appellants appellee appellees movant claimant government state states january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday north south east west northern southern eastern western central new old first second third fourth fifth sixth seventh eighth ninth tenth eleventh circuit supreme district county city texas he she it they we you i this that these those there here general national american united federal international english french spanish standard doe roe",
);

const PROCEDURAL =
  /^(?:in\s+(?:the\s+)?(?:re|matter\s+of|interest\s+of)|ex\s+parte|(?:the\s+)?matter\s+of|(?:the\s+)?estate\s+of|(?:the\s+)?application\s+of|petition\s+of|guardianship\s+of|(?:the\s+)?adoption\s+of|(?:the\s+)?marriage\s+of)\s*:?\s+/i;

/** What a party is called beside its name. */
const BESIDE_NAME = /\s*(?:,?\s*\b(?:et al|ex rel|d\/b\/a|dba|f\/k\/a|a\/k\/a|n\/k\/a)\b[\s\S]*|\([\s\S]*\))\.?\s*$/i;

/** The bare names by which an opinion may speak of a case that it cites under this name. */
export function shortNamesOf({
  name,
  plaintiff,
  defendant,
}: Pick<Citation, "name" | "plaintiff" | "defendant">): readonly ShortName[] {
  if (name === null) return [];
  const sides = sidesOf(name);
  const found: ShortName[] = [];
  const add = (words: readonly string[], strength: Strength) => {
    if (words.length > 0 && !isNeverAlone(words)) found.push({ words, strength });
  };
  if (!sides) {
    const matter = PROCEDURAL.exec(name);
    const words = partyWords(matter ? name.slice(matter[0].length) : name);
    const isMatter = matter !== null && words.length > 0;
    if (isMatter) found.push({ words: wordsOf(name), strength: "sure" });
    addParty(words, isMatter ? "sure" : "sure", add);
    return found;
  }
  found.push({ words: [...wordsOf(sides[0]), "v", ...wordsOf(sides[1])], strength: "sure" });
  const left = partyWords(plaintiff ?? sides[0]);
  const right = partyWords(defendant ?? sides[1]);
  const isLeftCommon = isCommonLitigant(left);
  addParty(left, isLeftCommon ? "weak" : "sure", add);
  addParty(right, isLeftCommon && !isCommonLitigant(right) ? "sure" : "weak", add);
  return found;
}

/** A party's words, less what it is called beside its name and less the endings of a firm's name. */
function partyWords(party: string): readonly string[] {
  const words = wordsOf(
    party
      .replace(PROCEDURAL, "")
      .replace(BESIDE_NAME, "")
      .replace(/^the\s+/i, ""),
  );
  let end = words.length;
  while (end > 1 && FIRM.has(words[end - 1]!) && isEnding(words, end - 1)) end -= 1;
  return words.slice(0, end);
}

const isEnding = (words: readonly string[], at: number): boolean => at >= 1 && words[at] !== "bank";

/** The whole party, and where it is a firm's name the words before its trade ("Celotex", "McDonnell Douglas"). */
function addParty(
  words: readonly string[],
  strength: Strength,
  add: (words: readonly string[], strength: Strength) => void,
): void {
  add(words, words.length === 1 && EVERYDAY.has(words[0]!) ? "weak" : strength);
  for (let length = 1; length < Math.min(words.length, 4); length += 1) {
    const next = words[length]!;
    const head = words.slice(0, length);
    if (PUBLIC.has(head[0]!) || EVERYDAY.has(head.at(-1)!) || next === "of" || head.at(-1) === "of") continue;
    add(head, FIRM.has(next) && !isCommonLitigant(words) ? strength : "weak");
  }
}

/** Whether a party names too many cases to name one: a government, an agency, an officer sued as such. */
export function isCommonLitigant(words: readonly string[]): boolean {
  const first = words[0];
  if (first === undefined) return true;
  if (PUBLIC.has(first) || AGENCIES.has(words.join("")) || (words.length === 1 && OFFICERS.has(first))) return true;
  return isPlace(words);
}

function isPlace(words: readonly string[]): boolean {
  return words.every(
    (word) =>
      PLACES.has(word) || word === "new" || word === "north" || word === "south" || word === "west" || word === "of",
  );
}

/** Whether a word names a state or a place as common as one. */
export function isPlaceName(word: string): boolean {
  return PLACES.has(fold(word));
}

function isNeverAlone(words: readonly string[]): boolean {
  if (words.length === 1) {
    const word = words[0]!;
    return (
      /^\d/.test(word) ||
      word.length === 1 ||
      PUBLIC.has(word) ||
      AGENCIES.has(word) ||
      PLACES.has(word) ||
      FIRM.has(word) ||
      word === "doe" ||
      word === "the"
    );
  }
  return (
    isPlace(words) ||
    words.every((word) => PUBLIC.has(word) || PLACES.has(word) || AGENCIES.has(word) || word === "of" || word === "the")
  );
}

/** Whether a word is common in capitals at the head of sentences or in court speech. */
export function isEveryday(word: string): boolean {
  return EVERYDAY.has(fold(word));
}
