import type { Role } from "../annotations.ts";

/** Words that tie a sentence to the case at hand. */
const HERE =
  /(?:^(?:so |but |and |thus |accordingly |therefore )?here\b|\b(?:where|when|if) as here\b|^(?:thus|accordingly|therefore|consequently|hence|for (?:these|this|the foregoing|those) reasons?) (?:we|the court|this court|i|the undersigned) |\b(?:(?:in|to|on) (?:this|the (?:present|instant|underlying)) (?:case|matter|action|appeal|record|instance|proceeding)|the case at (?:hand|bar)|case before us|at issue here|present here|this is (?:such a|not such a|not a) case|in this instance|so it is here|the same is true here|(?:the|neither|both|no) part(?:y|ies) (?:\w+ )?(?:disputes?|contests?|do not|does not|agree|challenges?)|nobody disputes|no one disputes|under (?:these|those) (?:facts|circumstances)|on (?:these|this) (?:facts|record))\b)/;

const PARTY =
  "(?:plaintiffs?|defendants?|petitioners?|respondents?|appellants?|appellees?|movants?|claimants?|debtors?|applicants?|mother|father|husband|wife|government|state|commonwealth|agency|bia|ij|alj|commissioner|(?:trial|district|circuit|juvenile|family|sentencing|superior|bankruptcy|lower) court|court below|jury)";

/**
 * A party or the court below said to have done, shown or failed in something: the perfect, the past and the plain
 * present, which a rule does not use of one party ("a plaintiff must", "where the defendant has").
 */
const DID =
  "(?:'s|’s)? (?:\\w+ly |also |here )?(?:has|have|had|did|does not|do not|was|were|fails?|alleges|presents|offers|identif(?:y|ies)|points|provides|sought|seeks|cites|relies|cannot|concedes|brings|brought|made|makes|is \\w+ing|[a-z]+ed)\\b";
const SUPPOSED = "an?|if|when|where|whether|unless|once|until|each|any|every|no|such|some|after";
const PARTY_DID = new RegExp(`(?<!\\b(?:${SUPPOSED}) (?:the )?)\\b${PARTY}${DID}`);
/** "Petitioner engaged in delay": without an article the word is this party's name, even with authority behind it. */
const NAMED_PARTY_DID = new RegExp(
  `(?<!\\b(?:${SUPPOSED}|the|this|that the|trial|district|sentencing|his|her|their|its|of) )\\b(?:plaintiff|defendant|petitioner|respondent|appellant|appellee|movant|claimant|debtor|applicant)${DID}`,
);

/** A rule's own words: what follows is so in any case. */
const ABSTRACT =
  /\b(?:an? (?:plaintiff|defendant|petitioner|party|court|movant|claimant|litigant|person|complaint|claim|appellant|trial court|district court|reviewing court|statute|motion|applicant|prisoner|inmate|employer|employee|individual|judge|jury|witness|debtor|creditor)|(?:plaintiffs?|defendants?|petitioners?|party|parties|courts?|movants?|claimants?|appellants?|applicants?|inmates?|prisoners?|one) (?:\w+ )?(?:must|may|shall|should|need only|are required)|in general|generally|ordinarily|any person|(?:bears?|has|carries) the (?:\w+ )?burden|burden (?:then )?shifts|must|shall)\b/;

/** Words by which this court gives its own determination. */
const DETERMINES =
  /(?:^|\b(?:here|thus|accordingly|therefore|consequently|hence|and|but|so|because|that|as) )(?:we|the court|this court|i|the undersigned) (?:\w+ly |also |cannot |do not |does not |now |will |must |can )?(?:conclude|hold|find|determine|agree|disagree|reject|overrule|sustain|conclude|decline|presume|assume|am|are|is)[sd]?\b|\b(?:did not|does not|has not|have not) (?:clearly |plainly )?(?:err|erred|abuse|abused)\b|\b(?:claim|argument|contention|challenge|issue|objection|assignment of error|point)s? (?:\w+ ){0,3}(?:fails?|lacks? merit|(?:is|are) (?:\w+ )?(?:without merit|meritless|unpersuasive|unavailing|overruled|sustained|moot|foreclosed|waived|forfeited|barred|rejected))\b|\b(?:is|are) (?:wholly |entirely |plainly |therefore )?(?:without merit|meritless|unavailing|unpersuasive|misplaced|foreclosed|frivolous)\b|\b(?:was|were) (?:properly|improperly|correctly|appropriately|rightly|reasonably) \w+ed\b|\bthis was (?:an )?(?:not )?(?:error|proper|improper)\b|\bthat was not error\b/;

/** A party's view told as the party's: no finding of the court. */
const CONTENDS =
  /\b(?:argue[sd]?|contend(?:s|ed)?|maintains|maintained that|insist(?:s|ed)?|posit(?:s|ed)?|urges?|complains|(?:assert(?:s|ed)?|claim(?:s|ed)?|suggest(?:s|ed)?|alleg(?:es|ed)|submits?|believes?) that|assign(?:s|ed)? error|in (?:the )?\w+['’]s (?:view|opinion)|according to (?:the )?(?:plaintiff|defendant|petitioner|appellant|appellee|respondent))\b/;

/** Whether a sentence tells what a party contends; one that turns ("but", "however") may go on to answer it. */
export function isContention(sentence: string): boolean {
  const match = CONTENDS.exec(sentence);
  return match !== null && !ANSWER.test(sentence.slice(match.index));
}

const ANSWER =
  /\b(?:but|however|we disagree|we reject|is (?:unpersuasive|unavailing|without merit)|fails|lacks|not persuaded)\b/;

/** Whether the words tie a sentence to the case at hand. One with authority for it can tell of a precedent's parties. */
function isOfThisCase(
  words: readonly string[],
  sentence: string,
  names: ReadonlySet<string>,
  supported: boolean,
): boolean {
  if (HERE.test(sentence)) return true;
  if (words.some((word) => names.has(word.replace(/['’]s?$/, "")))) return true;
  return (supported ? NAMED_PARTY_DID : PARTY_DID).test(sentence) && !ABSTRACT.test(sentence);
}

/** Words that put the question, or turn to it. */
const ASKS =
  /^(?:(?:the|this|his|her|its|their|first|second|third|final|only|sole|main|next|remaining|primary|central) ){0,3}(?:question|issue|inquiry) (?:\w+ ){0,4}(?:is|are|concerns|here|becomes|remains)\b|\b(?:claim|assignment|point) of error (?:is|concerns)\b|^(?:here |next |finally |first |second |now )?(?:we|the court) (?:must |next |now |then |first |also |will |thus |therefore )*(?:consider|decide|determine|turn|address|ask|examine|begin)\b|\brequires us to (?:decide|determine|consider)\b/;

/** A heading that makes a point is a sentence of some words, with a verb in it. */
const POINT_WORDS = 5;
const RULES = /\b(?:has|have|did|does|do|is|are|was|were|failed|fails|cannot|erred|lacks|states|properly|should)\b/;

/** The present tense in which law is stated; what was done in a case is told in the past. */
const LAW_VOICE =
  /\b(?:(?:we|courts?|the court) reviews?|(?:is|are) reviewed|must (?:be|have|show|file|first)|is (?:required|entitled|barred|permitted|available) (?:to|by|only|when|if)|provides? that|requires? (?:that|a|the)|may (?:not|only|be)|when no)\b/;

/** What anyone must do, or a thing can only be. */
const LAYS_DOWN =
  /\b(?:an? (?:\w+ ){0,4}|plaintiffs?|defendants?|petitioners?|movants?|courts?|parties) (?:must|shall|can only|may only|need not) (?:be|show|prove|establish|demonstrate|allege|have|find|determine|consider|exercise)\b/;

/** The form of a rule, even where it is put in the parties' names: "To prove fraud, Pike must show that Gate ...". */
const RULE_FORM =
  /\bmust (?:\w+ly |also |first |then |each )?(?:prove|show|establish|demonstrate|allege|plead|satisfy|meet)\b|\b(?:elements of|burden of (?:proving|showing|establishing|proof))\b/;

/** A sentence that is nothing but citations has fewer words beside them. */
const WORDS_OF_ITS_OWN = 14;

/**
 * The role that a passage plays for the tests. The model's, save where the words themselves say that a sentence read
 * as law, or as the facts, speaks of this case and determines something in it.
 *
 * @param names the words by which the opinion calls the people in it, lower case
 * @param supported whether the sentence cites authority, or is followed by a citation
 */
export function bearingOf(role: Role, words: readonly string[], names: ReadonlySet<string>, supported: boolean): Role {
  if (role === "other" || role === "disposition") return role;
  if (role === "citation" && words.length < WORDS_OF_ITS_OWN) return role;
  const sentence = words.join(" ");
  if (role === "heading")
    return words.length >= POINT_WORDS && RULES.test(sentence) && isOfThisCase(words, sentence, names, false)
      ? "holding"
      : role;
  if (ASKS.test(sentence) && !supported) return "issue";
  if (role === "application" && LAYS_DOWN.test(sentence) && !isOfThisCase(words, sentence, names, true))
    return "standard";
  if (role === "application" || role === "holding") return isContention(sentence) ? "issue" : role;
  if (isContention(sentence)) return role === "standard" ? "standard" : "issue";
  const here = isOfThisCase(words, sentence, names, supported);
  if ((role === "facts" || role === "procedure") && supported && !here && LAW_VOICE.test(sentence)) return "standard";
  if (role === "citation") return here ? "application" : role;
  if (role === "standard" && RULE_FORM.test(sentence) && !HERE.test(sentence)) return role;
  if (role === "standard") return here ? (DETERMINES.test(sentence) ? "holding" : "application") : "standard";
  return here && DETERMINES.test(sentence) ? "holding" : role;
}
