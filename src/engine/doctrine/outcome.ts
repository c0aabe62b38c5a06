import type { Outcome, Role } from "../annotations.ts";
import type { Unit } from "./unit.ts";

/** What one sentence says of an element, and how strongly. */
export interface Finding {
  readonly outcome: Outcome;
  readonly weight: number;
}

/** Words by which a point is not in contest. */
const UNDISPUTED =
  /\b(?:(?:do|does|did) not (?:\w+ )?(?:dispute|contest|challenge|contend otherwise)|undisputed|uncontested|not (?:in dispute|disputed|contested|challenged)|no dispute|(?:parties|they) agree\b|conced(?:e|es|ed)|stipulat(?:e|es|ed)|accepts the)\b/;

/**
 * Signs of an outcome in the words of a sentence (lower case, single spaces), strongest first. A sign that concerns
 * how the court deals with the question (reached, assumed, disputed) goes before one of how it answers it.
 */
const SIGNS: readonly { readonly outcome: Outcome; readonly weight: number; readonly sign: RegExp }[] = [
  {
    outcome: "not reached",
    weight: 3,
    sign: /\b(?:need not|do not|does not|decline to|declines to|unnecessary to|not necessary to|without|will not|no need to|no occasion to)(?: \w+){0,2} (?:reach|reaching|decide|deciding|address|addressing|consider|considering|resolve|determine|discuss|analyze|inquire)\b(?! that)/,
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
    sign: /\b(?:(?:will|must|is|are|be) presumed?|presumes|presumption (?:applies|arises|attaches))\b/,
  },
  {
    outcome: "undisputed",
    weight: 2.5,
    sign: UNDISPUTED,
  },
  {
    outcome: "not met",
    weight: 2,
    sign: /\b(?:(?:has|have|had|did|does|do|is|are|was|were|could|can|would) (?:not|never)\b(?: \w+){0,3} (?:shown?|establish(?:ed)?|demonstrated?|prov(?:e|ed|en|ide|ided)|satisf(?:y|ied)|me(?:e)?t|identif(?:y|ied)|allege[ds]?|carr(?:y|ied)|show|state[ds]?|support(?:ed|s)?|explain(?:ed)?|comply|complied|raise[ds]?|present(?:ed)?|point(?:ed)?|rise|entitled|likely)|cannot|fail(?:s|ed)? to|failure to (?:show|establish|demonstrate|allege|provide|prove)|falls? short|no (?:evidence|indication|basis|showing|merit|error|allegation|facts|reason|authority)|insufficient|inadequate|lack(?:s|ed|ing)?|unpersuasive|without merit|meritless|unavailing|not persuaded|unable to|free (?:from|of) (?:\w+ ){0,2}error|not (?:error|enough|sufficient|apply|applicable|triggered|met|satisfied)|not an? (?:abuse|error|appropriate)|is improper|too (?:modest|vague|conclusory|speculative))\b/,
  },
  {
    outcome: "met",
    weight: 2,
    sign: /\b(?:(?:has|have|had) (?:\w+ )?(?:shown|established|demonstrated|proved|proven|satisfied|met|alleged|stated|carried)|satisf(?:ies|ied|y)|(?:is|are|was|were) (?:\w+ )?(?:met|satisfied|established|present|sufficient|sound|supported|likely|plausible|reasonable|clear|proper|valid|timely)|meets|met (?:its|his|her|their|the) burden|suffic(?:es|e|ient)|adequate(?:ly)?|fulfill(?:s|ed)?|supports?|weighs? (?:\w+ )?in favor|would (?:certainly )?(?:impair|cause|result)|correctly|properly|did (?:consider|comply|explain)|subjects? (?:him|her|it|them) to|good cause shown)\b/,
  },
  // A finding announced without a word for or against: weaker than any of the above.
  {
    outcome: "met",
    weight: 0.8,
    sign: /\b(?:(?:we|court|i) (?:conclude|concludes|find|finds|hold|holds|agree|agrees) that|(?:is|are) (?:alleging|seeking|asserting))\b/,
  },
];

/** A denial of something bad, which is in favour: "not plainly meritless", "no indication of bad faith". */
const DOUBLE_NEGATIVE =
  /\b(?:not|no|nor|never|neither)(?: \w+){0,5} (?:meritless|frivolous|dilatory|implausible|illogical|unreasonable|improper|bad faith|futile|prejudic\w+|unreliable|untimely|deficient|insufficient|inadequate|unsupported)\b/;

/** The weight of a sentence's finding by its role: a holding decides, an application argues. */
const ROLE_WEIGHT = { holding: 3, disposition: 1.5, application: 1 } as const satisfies Partial<Record<Role, number>>;

/**
 * What a sentence of this role finds of an element, or null where it says nothing either way.
 *
 * @param sense whether the element is that something is absent (a denial meets it), or a fault (compliance denies it)
 */
export function findingOf(
  words: readonly string[],
  role: Role,
  sense: { readonly negative: boolean; readonly fault: boolean } = { negative: false, fault: false },
): Finding | null {
  const sentence = words.join(" ");
  // A sentence of another role tells facts or arguments; all that it can settle is that a point is not in contest.
  if (!(role in ROLE_WEIGHT)) return UNDISPUTED.test(sentence) ? { outcome: "undisputed", weight: 2.5 } : null;
  const weight = ROLE_WEIGHT[role as keyof typeof ROLE_WEIGHT];
  for (const { outcome, weight: strength, sign } of SIGNS) {
    if (!sign.test(sentence)) continue;
    return { outcome: inSense(outcome, sentence, sense), weight: strength * weight };
  }
  return null;
}

/** What an outcome of the words means for an element of this sense. */
function inSense(
  outcome: Outcome,
  sentence: string,
  sense: { readonly negative: boolean; readonly fault: boolean },
): Outcome {
  if (sense.fault) {
    if (outcome === "met") return "not met";
    return outcome === "not met" && FAULT_FOUND.test(sentence) ? "met" : outcome;
  }
  return outcome === "not met" && (sense.negative || DOUBLE_NEGATIVE.test(sentence)) ? "met" : outcome;
}

/** A fault stated as one: "the court failed to explain". */
const FAULT_FOUND =
  /\b(?:court|judge|it|alj|ij|board|agency) (?:\w+ )?(?:failed to|erred|abused|did not (?:explain|consider|calculate|address))\b/;

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
