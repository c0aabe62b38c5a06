import type { Outcome, Role } from "../annotations.ts";
import { stemOf } from "./stem.ts";
import type { Unit } from "./unit.ts";

/** What one sentence says of an element, and how strongly. */
export interface Finding {
  readonly outcome: Outcome;
  readonly weight: number;
}

/** Words by which a point is not in contest. */
const UNDISPUTED =
  /\b(?:(?:do|does|did|has|have) not (?:\w+ )?(?:disputed?|contest(?:ed)?|challenged?|contend(?:ed)? otherwise|take issue)|undisputed(?:ly)?|uncontested|unchallenged|not (?:\w+ )?(?:in dispute|disputed|contested|challenged|at issue|in issue|contested)|no (?:genuine )?dispute|(?:nobody|no one|neither (?:party|side)) (?:disputes|contests|challenges)|(?:parties|they|both sides) agree\b|conced(?:e|es|ed)|stipulat(?:e|es|ed)|accepts the|acknowledg(?:es|ed) that)\b/;

/**
 * Signs of an outcome in the words of a sentence (lower case, single spaces), strongest first. A sign that concerns
 * how the court deals with the question (reached, assumed, disputed) goes before one of how it answers it.
 */
const SIGNS: readonly { readonly outcome: Outcome; readonly weight: number; readonly sign: RegExp }[] = [
  {
    outcome: "not reached",
    weight: 3,
    sign: /(?:^|\b(?:we|i|court|it|and|so|thus|therefore|accordingly) (?:\w+ )?)(?:need not|do not|does not|decline to|declines to|will not|need and do not)(?: \w+){0,2} (?:reach|decide|address|consider|resolve|determine|discuss|analyze|inquire)\b(?! that)|\b(?:need not|unnecessary to|not necessary to|no need to|no occasion to|without)(?: \w+){0,2} (?:reach|reaching|decide|deciding|address|addressing|consider|considering|resolve|resolving|determine|determining|discuss|analyze|be (?:reached|decided|addressed|considered))\b(?! that)|\b(?:is|are) (?:therefore )?not reached\b/,
  },
  {
    outcome: "remanded",
    weight: 3,
    sign: /\b(?:remand|remanded|remanding) (?:\w+ ){0,8}(?:for|to|so that|with)\b|\bon remand\b/,
  },
  {
    outcome: "assumed",
    weight: 2.5,
    sign: /\b(?:assum(?:e|es|ing) (?:without deciding|arguendo|for (?:the sake of|purposes of|present purposes))|(?:we|court) (?:will )?assumes?\b|even (?:if we )?assum(?:e|ing)|assuming (?:that )?)/,
  },
  {
    outcome: "presumed",
    weight: 2.5,
    sign: /\b(?:(?:will|must|is|are|be|may be|we|court) presumed?|presumes|presumption (?:applies|arises|attaches))\b/,
  },
  {
    outcome: "undisputed",
    weight: 2.5,
    sign: UNDISPUTED,
  },
  {
    outcome: "met",
    weight: 2,
    sign: /\b(?:none|neither) (?:of (?:the|these|those) )?(?:\w+ ){0,2}(?:factors?|considerations?) (?:\w+ ){0,2}(?:favors?|weighs?) (?:\w+ ){0,3}(?:defendants?|respondents?|non-?movants?|opponents?|against)\b/,
  },
  {
    outcome: "not met",
    weight: 2,
    sign: /\b(?:(?:has|have|had|did|does|do|is|are|was|were|could|can|would) (?:not|never)\b(?: \w+){0,3} (?:shown?|succeed|prevail|warrant(?:ed)?|amount|constitute|suffice|outweigh|weigh|exist|create[ds]?|contain|violat(?:e|ed)|offer(?:ed)?|submit(?:ted)?|produc(?:e|ed)|exhaust(?:ed)?|establish(?:ed)?|demonstrated?|prov(?:e|ed|en|ide|ided)|satisf(?:y|ied)|me(?:e)?t|identif(?:y|ied)|allege[ds]?|carr(?:y|ied)|show|state[ds]?|support(?:ed|s)?|explain(?:ed)?|comply|complied|raise[ds]?|present(?:ed)?|point(?:ed)?|rise|entitled|likely)|cannot|fail(?:s|ed)? to|(?:claims?|arguments?|challenges?|it|petition|motion|theory|contention) (?:\w+ )?(?:fails?|failed)\b|failure to (?:show|establish|demonstrate|allege|provide|prove)|(?:do|does|did) not (?:\w+ )?(?:see|find|perceive|discern|detect) (?:any|an?|the)\b|falters|falls? (?:well |far )?short|(?:no|little|scant) (?:\w+ )?(?:evidence|indication|basis|showing|merit|error|allegations?|facts|reason|authority|support|proof|likelihood|violation|duty|suggestion)|neither .{0,60} nor|nothing in|weighs? (?:\w+ )?against|neutral|favor(?:s|ed|ing)? (?:\w+ ){0,2}(?:neither|denial|denying|defendants?|respondents?|non-?movants?|opponents?)|insufficient|inadequate|lack(?:s|ed|ing)?|unpersuasive|without merit|meritless|unavailing|not persuaded|unable to|free (?:from|of) (?:\w+ ){0,2}error|not (?:\w+ly )?(?:error|enough|sufficient|apply|applicable|triggered|met|satisfied|justified|warranted|permissible|permitted|lawful|voluntary|admissible|appropriate|reasonable|supported|available|entitled|qualif(?:y|ied)|comparable|similar)|not an? (?:abuse|error|appropriate)|(?:is|was|are|were) (?:improper|futile|moot|barred|untimely|implausible|forfeited|waived|precluded|foreclosed|rejected|overruled)|unexhausted|time-barred|too (?:modest|vague|conclusory|speculative))\b/,
  },
  {
    outcome: "met",
    weight: 2,
    sign: /\b(?:(?:has|have|had) (?:\w+ )?(?:shown|established|demonstrated|proved|proven|satisfied|met|alleged|stated|carried)|satisf(?:ies|ied|y)|(?:is|are|was|were) (?:\w+ )?(?:met|satisfied|established|present|sufficient|sound|supported|likely|plausible|reasonable|clear|proper|valid|timely|justified|warranted|lawful|permissible|voluntary|admissible|appropriate|correct|entitled)|had (?:a |an |the )?(?:\w+ ){0,3}(?:basis|cause|suspicion|grounds)|meets|met (?:its|his|her|their|the) burden|suffic(?:es|e|ient)|adequate(?:ly)?|fulfill(?:s|ed)?|supports?|weighs? (?:\w+ ){0,2}(?:in favor|for)|favor(?:s|ed)? (?:\w+ ){0,3}(?:granting|plaintiffs?|movants?|transfer|relief|fair use|confusion|disclosure|suppression|dismissal)|favored by|undoubtedly|proven|would (?:certainly )?(?:impair|cause|result)|correctly|properly|did (?:consider|comply|explain)|subjects? (?:him|her|it|them) to|good cause shown)\b/,
  },
  // A bare negative, which denies something.
  {
    outcome: "not met",
    weight: 0.7,
    sign: /\b(?:not|no|never|neither|nor|nothing|none|hardly|lacks?)\b/,
  },
  // A finding announced without a word for or against: weaker than any of the above.
  {
    outcome: "met",
    weight: 0.8,
    sign: /\b(?:(?:we|court|i) (?:conclude|concludes|find|finds|hold|holds|agree|agrees) that|(?:is|are) (?:alleging|seeking|asserting))\b/,
  },
];

/** The plain signs that a point is not made out. */
const NOT_MET = SIGNS.find(({ outcome }) => outcome === "not met")!.sign;

/** A denial of something bad, which is in favour: "not plainly meritless", "no indication of bad faith". */
const DOUBLE_NEGATIVE =
  /\b(?:not|no|nor|never|neither)(?: \w+){0,5} (?:meritless|frivolous|dilatory|implausible|illogical|unreasonable|improper|bad faith|futile|prejudic\w+|unreliable|untimely|deficient|insufficient|inadequate|unsupported)\b/;

/**
 * "This element is satisfied", "the other interests fulfill this requirement": a sentence that speaks of the element as
 * an element draws together what was said of it, for and against.
 */
const DRAWS_TOGETHER =
  /\b(?:this|that|the|first|second|third|fourth|fifth) (?:\w+ ){0,2}(?:element|factor|prong|requirement|step|criterion)\b/;
const TOGETHER = 3;

/** The weight of a sentence's finding by its role: a holding decides, an application argues. */
const ROLE_WEIGHT = { holding: 2, disposition: 1, application: 1 } as const satisfies Partial<Record<Role, number>>;

/** A citation and its parenthetical, which tells what another court found: the citation's own words are left out. */
const OF_ANOTHER_COURT =
  /^(?:(?:see|also|cf|but|e\.?g|accord|compare|generally|per|curiam|en|banc) )*(?:explaining|holding|concluding|noting|stating|recognizing|observing|affirming|reversing|rejecting|declining|dismissing|vacating|finding) /;

/** A finding that the court makes in its own name decides, wherever in its reasons it stands. */
const IN_ITS_NAME =
  /\b(?:we|i|(?:the|this) court) (?:\w+ly |also |thus |therefore |do not |does not |cannot |can not )?(?:find|conclude|hold|see|discern|agree|disagree|determine|reject)s?\b/;

/**
 * What a sentence of this role finds of an element, or null where it says nothing either way.
 *
 * @param signs stems by which the element is known, null where it is not known which it is
 * @param sense whether the element is that something is absent (a denial meets it), or a fault (compliance denies it)
 */
export function findingOf(
  words: readonly string[],
  role: Role,
  sense: { readonly negative: boolean; readonly fault: boolean } = { negative: false, fault: false },
  signs: ReadonlySet<string> | null = null,
): Finding | null {
  const sentence = words.join(" ");
  if (sentence === "" || OF_ANOTHER_COURT.test(sentence)) return null;
  // A sentence of another role tells facts or arguments; all that it can settle is that a point is not in contest.
  if (!(role in ROLE_WEIGHT)) return UNDISPUTED.test(sentence) ? { outcome: "undisputed", weight: 2.5 } : null;
  const weight = IN_ITS_NAME.test(sentence) ? ROLE_WEIGHT.holding : ROLE_WEIGHT[role as keyof typeof ROLE_WEIGHT];
  for (const { outcome, weight: strength, sign } of SIGNS) {
    if (!sign.test(sentence)) continue;
    const together = role !== "disposition" && DRAWS_TOGETHER.test(sentence) ? TOGETHER : 1;
    return { outcome: inSense(outcome, sentence, sense, signs), weight: strength * weight * together };
  }
  return null;
}

/** An opening by which a court supposes a point for argument's sake. */
const SUPPOSES = /^(?:but |and |yet )?(?:even (?:if|assuming|were|accepting|though we assume)|assuming|if we assume)\b/;

/**
 * What a unit finds of an element. Where the sentence opens with a clause that hangs on the main one ("Although he
 * showed harm, ..."), the element is decided in the clause that has its words.
 *
 * @param signs stems by which the element is known
 */
export function findingIn(
  unit: Unit,
  signs: ReadonlySet<string>,
  sense: { readonly negative: boolean; readonly fault: boolean },
): Finding | null {
  if (unit.lead === 0)
    return findingOf(unit.words, unit.role, sense, signs) ?? asserted(unit.words, unit.stems, unit.role, signs, sense);
  const known = (stems: readonly string[]) => stems.filter((stem) => signs.has(stem)).length;
  const inLead = known(unit.stems.slice(0, unit.lead)) > known(unit.stems.slice(unit.lead));
  const opening = unit.words.slice(0, unit.lead);
  if (!inLead) {
    const main = unit.words.slice(unit.lead);
    return (
      findingOf(main, unit.role, sense, signs) ??
      asserted(main, unit.stems.slice(unit.lead), unit.role, signs, sense) ??
      findingOf(unit.words, unit.role, sense, signs)
    );
  }
  if (SUPPOSES.test(opening.join(" "))) return { outcome: "assumed", weight: 2.5 };
  return findingOf(opening, unit.role, sense, signs) ?? findingOf(unit.words, unit.role, sense, signs);
}

/** So many of an element's words in one clause are the element told. */
const TOLD = 2;
const ASSERTED = 0.8;
const DENIES =
  /\b(?:not|no|never|neither|nor|nothing|none|hardly|cannot|without|whether|if|would|could|should|may|must)\b/;

/** A court that says the element's own words of this case, and denies nothing, finds it: "it affected her substantial rights". */
function asserted(
  words: readonly string[],
  stems: readonly string[],
  role: Role,
  signs: ReadonlySet<string>,
  sense: { readonly negative: boolean; readonly fault: boolean },
): Finding | null {
  if (role !== "holding" || sense.negative || sense.fault || DENIES.test(words.join(" "))) return null;
  if (new Set(stems.filter((stem) => signs.has(stem))).size < TOLD) return null;
  return { outcome: "met", weight: ASSERTED * ROLE_WEIGHT.holding };
}

/** What an outcome of the words means for an element of this sense. */
function inSense(
  outcome: Outcome,
  sentence: string,
  sense: { readonly negative: boolean; readonly fault: boolean },
  signs: ReadonlySet<string> | null,
): Outcome {
  if (sense.fault) {
    if (outcome === "met") return "not met";
    return outcome === "not met" && FAULT_FOUND.test(sentence) ? "met" : outcome;
  }
  if (outcome !== "not met") return outcome;
  if (sense.negative) return failsToShowAbsence(sentence) || CLAIM_FAILS.test(sentence) ? outcome : "met";
  const denied = DOUBLE_NEGATIVE.exec(sentence)?.[0];
  if (denied === undefined) return outcome;
  // The denial of a failing that is not the element's own leaves another that the sentence finds.
  return isOwn(denied, signs) || !NOT_MET.test(sentence.replace(denied, " ")) ? "met" : outcome;
}

/** A failure to show, with what was not shown. */
const FAILS_TO_SHOW =
  /\b(?:(?:fail(?:s|ed|ing)?|failure|unable) to (?:show|establish|demonstrate|allege|prove|carry|meet|satisfy)|(?:(?:has|have|had|did|does|do|could) not|cannot) (?:\w+ )?(?:shown?|establish(?:ed)?|demonstrated?|prove[nd]?|alleged?|carr(?:y|ied)|met|meet|satisf(?:y|ied))|(?:insufficient|inadequate) to (?:carry|show|establish|meet|support|satisfy))\b(.*)$/;
/** The failure of the claim, not of a thing whose absence the claim asks for. */
const CLAIM_FAILS =
  /\b(?:cannot|may not|can not) (?:\w+ )?(?:pursue|maintain|prevail|succeed|recover|proceed)\b|\b(?:claim|petition|motion|challenge) (?:\w+ ){0,3}(?:fails|cannot (?:proceed|succeed))\b/;
const ABSENCE = /\b(?:no|not|lack|lacks|absence|without|inadequate|insufficient|nothing)\b/;

/** Whether it is the absence itself that was not shown ("failed to show that there is no dispute"). */
function failsToShowAbsence(sentence: string): boolean {
  const shown = FAILS_TO_SHOW.exec(sentence)?.[1];
  return shown !== undefined && ABSENCE.test(shown);
}

const SHORTEST_KIN = 5;

/** Whether the failing that a double negative denies ("meritless") is of a kind with the element's words ("merit"). */
function isOwn(denied: string, signs: ReadonlySet<string> | null): boolean {
  if (signs === null) return true;
  const failing = stemOf(denied.slice(denied.lastIndexOf(" ") + 1));
  return (
    signs.has(failing) || [...signs].some((sign) => sign.slice(0, SHORTEST_KIN) === failing.slice(0, SHORTEST_KIN))
  );
}

/** A fault stated as one: "the court failed to explain". */
const FAULT_FOUND =
  /\b(?:court|judge|it|alj|ij|board|agency) (?:\w+ )?(?:failed to|erred|abused|did not (?:explain|consider|calculate|address))\b/;

/** Words by which a court turns an argument down. */
const TURNS_DOWN =
  /\b(?:(?:argument|contention|assertion|claim|position|theory|challenge|suggestion|point)s? (?:\w+ ){0,4}(?:is|are|was|were|fails?|lacks?|misses|rests?|cannot) ?(?:\w+ ){0,4}(?:misguided|misplaced|unpersuasive|unavailing|meritless|without merit|unconvincing|incorrect|mistaken|wrong|flawed|merit|persuaded|mark|foreclosed|rejected)|(?:reject|disagree with|not persuaded by|unpersuaded by) (?:\w+ ){0,3}(?:argument|contention|assertion|claim|position|theory|suggestion)|we (?:disagree|are not persuaded|are unpersuaded))\b/;

/** Whether a unit turns an argument down. */
export function turnsDown(unit: Unit): boolean {
  return unit.words.length <= LONGEST_REJECTION && TURNS_DOWN.test(unit.words.join(" "));
}

/** A longer sentence gives its own reasons, and they tell more. */
const LONGEST_REJECTION = 14;

/** Whether a unit leaves points undecided, or takes them as conceded. */
export function setsAside(unit: Unit): boolean {
  return isUndisputed(unit) || SIGNS[0]!.sign.test(unit.words.join(" "));
}

/** Whether a unit says that a point is conceded or not in contest. */
export function isUndisputed(unit: Unit): boolean {
  return UNDISPUTED.test(unit.words.join(" "));
}

/**
 * The outcome that a run of findings comes to, with its share of the whole weight as certainty. Later sentences decide
 * ties: a court argues first and concludes last.
 */
export function weigh(findings: readonly Finding[]): { readonly outcome: Outcome; readonly confidence: number } | null {
  if (findings.length === 0) return null;
  const votes = new Map<Outcome, number>();
  let total = 0;
  findings.forEach(({ outcome, weight }, i) => {
    const vote = weight * (1 + (0.5 * (i + 1)) / findings.length);
    votes.set(outcome, (votes.get(outcome) ?? 0) + vote);
    total += vote;
  });
  const [outcome, vote] = [...votes].sort((a, b) => b[1] - a[1])[0]!;
  return { outcome, confidence: vote / total };
}

/** Words by which a ruling below survives review. */
const SURVIVES =
  /\b(?:(?:did|does) not (?:clearly )?(?:err|abuse)|no (?:clear |reversible |plain )?error|not (?:clearly erroneous|clear error|an abuse)|was not (?:an )?(?:error|abuse)|discern(?:ing)? no|lacks? merit|without merit|(?:find|are|is) (?:\w+ ){0,3}unpersuasive|properly \w+ed|cannot say (?:\w+ ){0,6}(?:error|erroneous|abuse)|within (?:its|the court's) discretion|supported by substantial evidence|(?:we|is|are|i|judgment|hereby|accordingly) affirm(?:ed)?|affirmed)\b/;

/** Words by which it does not. */
const FALLS =
  /\b(?:(?:court|judge|board|alj|commissioner|it) (?:clearly |therefore |also |thus )?(?:erred|abused its discretion)|was (?:reversible |plain |clear )?error|constitutes (?:an? )?(?:abuse|error)|we (?:therefore |must |accordingly |thus )?(?:reverse|vacate)|(?:is|are) (?:reversed|vacated|set aside)|reversed and remanded|not supported by substantial evidence)\b/;

/** Whether a sentence, in lower case, says that the ruling below stands. */
export const survivesReview = (words: readonly string[]): boolean => SURVIVES.test(words.join(" "));

/** Whether it says that the ruling below falls. */
export const fallsOnReview = (words: readonly string[]): boolean => FALLS.test(words.join(" "));
