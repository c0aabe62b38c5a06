import type { Citation } from "../annotations.ts";
import type { Unit } from "./unit.ts";

/** What ends a name that runs on in its sentence. */
const ENDS =
  "(?= (?:claims?|is|are|was|were|requires?|must|may|can|should|shall|will|has|have|under|pursuant|the|a|an|by|if|where|when|that|which|in|against|and|or|only|unless|on|upon|for|because|without|after|before|occurs?|exists?|arises?|applies|he|she|it|they|we|plaintiffs?|defendants?|petitioners?|courts?)\\b|$)";

/** How courts say what a test is of, so plainly that it goes before the heading; the first group is the name. */
const PLAIN: readonly RegExp[] = [
  new RegExp(
    `\\b(?:elements of|prima facie case of|(?:claim|cause of action|action|petition|motion|application|request|test|standards?|requirements?) for|claim of|defense of|doctrine of|crime of|offense of|tort of|exception for|standard of review for|burden of proving) (?:an? |the )?([a-z][a-z' -]{3,60}?)${ENDS}`,
  ),
  /\bto (?:state|establish|prove|make out|prevail on|succeed on|sustain|bring|maintain) (?:an? |the |his |her |its |their )?([a-z][a-z' -]{3,50}?) (?:claims?|defense|cause of action|action)\b/,
  /\b(?:an?|the|any|each) ([a-z][a-z' -]{3,40}?) claim (?:requires|has|must|lies|consists|accrues|arises)\b/,
  /\b(?:the|under an?|this) ([a-z][a-z' -]{3,40}? (?:test|doctrine|exception|framework|presumption|privilege|immunity|canon))\b/,
  new RegExp(`\\bmotion to ([a-z][a-z' -]{3,40}?)${ENDS}`),
  /\bwe review (?:for )?([a-z][a-z' -]{3,40}?)(?= (?:for|under|de novo|to|in|by)\b|$)/,
];

/** How they say it in ways that can also open something else: heard where the heading tells nothing. */
const LOOSE: readonly RegExp[] = [
  /\bthe ([a-z][a-z' -]{3,40}? (?:standard|rule|inquiry|analysis|requirement|factors))\b/,
  new RegExp(`\\bfactors (?:for|in|of) (?:an? |the )?([a-z][a-z' -]{3,50}?)${ENDS}`),
  /^(?:an? |the )?([a-z][a-z' -]{3,40}?) (?:requires|is defined as|means|exists (?:when|where|if)|occurs (?:when|where|if)|is (?:appropriate|proper|available|warranted|required) (?:when|where|if|only)|consists of)\b/,
];

const OPENING_WORDS =
  /^(?:(?:such|any|this|that|these|those|same|the|an|a|all|each|of|for|to|in|on|where|when|if|whether|under|because|although|while|it|he|she|they|we|court|proper|applicable|appropriate|relevant|following|other|first|second|third|two|three|four|five|part|general|well|familiar|settled|so|and|or|but|is|are|s|non|another|own|defendants?|plaintiffs?|petitioners?|respondents?|appellants?|appellees?|defendants?'s?|plaintiffs?'s?|petitioner's|respondent's|appellant's|appellee's|above|said|prong|element)(?:\s+|$))+/;
const CLOSING_WORDS =
  /(?:\s+(?:of|for|to|in|on|the|a|an|and|or|is|are|be|that|by|with|as|at|from|not|generally|also|only|must|may|s|against|under|over|into|within|without|through|about|among|during|toward|based|either|both|between|upon|more|less|including))+$/;

/** Words of a heading that says where in the opinion one is, not what the test is about. */
const PLACE_WORDS =
  /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|[a-h0-9]{1,2}|discussion|analysis|factual|procedural|relevant|background|history|facts?|legal|applicable|governing|general|standards?|review|conclusions?|introduction|law|laws|argument|arguments|merits|opinion|order|memorandum|decision|summary|report|recommendation|judgment|ruling|jurisdiction|procedure|proceedings|findings|per|curiam|s|principles|framework|and|of|on|the|a|for|in|issues?|assignments?|errors?|basic|underlying|statement|case|claims?|appeal|overview|screening|scope|nature|test|authority|preliminary|matters?|other|remaining|first|second|third|cause|count|counts|motion|motions|disposition|reasons|determination|our|this|court|court's|footnote|page|syllabus|concurring|dissenting|part|application|to|present|instant|rule|rules|parties|positions|contentions|relief|requested|trial|evidence|damages|awarding|point|points)$/;

/** What a rule is called for which neither the words nor an authority give a name. */
export const UNNAMED = "Rule stated by the court";

/** Where there is an authority to name a rule by, a phrase must come back this often to be a better name. */
const OFTEN = 3;

/** Spells a lower-case word as the opinion does in running text: names keep their capital. */
export type Spelling = (word: string) => string;

/** Name of a test that the catalog does not have: from the court's words, its heading, or the authority cited for it. */
export function nameOf(
  statement: readonly Unit[],
  cited: readonly Citation[],
  heading: Unit | null,
  takenUp: readonly Unit[],
  spelling: Spelling,
): string {
  const authority = authorityName(cited);
  const topic =
    topicOf(statement, PLAIN) ??
    headingTopic(heading) ??
    topicOf(statement, LOOSE) ??
    keyPhrase(statement, takenUp, authority === null ? 2 : OFTEN) ??
    (authority === null ? keyPhrase(statement, takenUp, 1) : null);
  if (topic === null)
    return authority === null ? UNNAMED : authority.isCase ? `${authority.name} test` : authority.name;
  const name = spelt(topic, spelling);
  if (authority === null || sameWords(topic, authority.name)) return name;
  return `${name} (${authority.name})`;
}

function spelt(topic: string, spelling: Spelling): string {
  const words = topic.split(" ").map(spelling).join(" ");
  return words[0]!.toUpperCase() + words.slice(1);
}

const sameWords = (topic: string, name: string) => {
  const words = new Set(name.toLowerCase().match(/[a-z0-9]+/g) ?? []);
  return topic.split(" ").every((word) => words.has(word));
};

function topicOf(statement: readonly Unit[], introductions: readonly RegExp[]): string | null {
  for (const introduction of introductions) {
    for (const unit of statement) {
      const topic = tidy(introduction.exec(unit.words.join(" "))?.[1] ?? "");
      if (topic) return topic;
    }
  }
  return null;
}

const LONGEST_HEADING = 12;

function headingTopic(heading: Unit | null): string | null {
  if (!heading || heading.words.length > LONGEST_HEADING) return null;
  const words = heading.words.filter((word, i) => i > 0 || !/^(?:[ivx]{1,5}|[a-h]|[0-9]{1,2})$/.test(word));
  const last = words.at(-1)!;
  if (words.length > 1 && ADJECTIVAL.test(last) && !NOUNS_LIKE_THEM.test(last)) return null;
  // An initial is a person's: a line of a signature or a caption.
  if (words.some((word, i) => i > 0 && word.length === 1 && word !== "a")) return null;
  if (words.every((word) => PLACE_WORDS.test(word)) || words.some((word) => /\d/.test(word))) return null;
  return tidy(words.join(" "));
}

/** Words of a clause, not of a name: a topic that has one was cut in the wrong place. */
const CLAUSE_WORDS =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|not|we|our|us|he|she|they|i|you|his|her|their|him|them|it|its|that|which|who|whom|whose|if|when|where|whether|as|like|must|may|can|could|would|should|will|shall|cannot|only|such|so|because|although|though|while|however|therefore|thus|finding|findings|all|any|said|here|there|this|these|those|than|then|what|why|how|touchstone|court's|appellant's|plaintiff's|defendant's|provides?|provided|states?|stated|applies|applied|said|says|held|holds|found|finds|denied|granted|alleged|alleges|asserted|argues?|contends?|failed|fails|challenged|set|forth|establish|establishes|established|show|shows|prove|proves|made|makes|given|using|determined|determining|include|includes|whatever|justices?|before|after|certain|several|many|some|every|even|again|moreover|further|mr|ms|dr|same|too|no)\b/;

/** One word that names nothing by itself. */
const LONE_WORD =
  /^(?:errors?|orders?|rules?|laws?|courts?|meaning|instructions?|statute|evidence|facts?|claims?|actions?|issues?|challenged?|required?|relief|review|appeal|motion|case|test|standards?|judgment|trial|conviction|sentence|sentencing|question|answer|matter|parties|right|rights|decision|opinion|agency|government|state|purpose|purposes|high|low|topa|instant|dismiss|proof|burden|time|defendant|plaintiff|process|record|order|harm|fear|exception|analysis|requirements?|factors|inquiry|framework|doctrine|relevant|general|law|use|words?|term|terms|per|se|so)$/;

/** One word names a doctrine where it is the noun of an act or a state ("intervention", "immunity"), or one of these. */
const NAMES_ALONE =
  /(?:tion|sion|ment|ity|ance|ence|ancy|ency|cy|ship|ness|oppel|ism)$|^(?:laches|waiver|venue|bail|mandamus|standing|fraud|libel|slander|battery|assault|trespass|nuisance|theft|robbery|murder|arson|burglary|forgery|perjury|bribery|custody|alimony|probate|tolling|hearsay|recusal|remittitur|joinder|severance|larceny|kidnapping|interference|disclosure|seizure|forfeiture|privilege|disqualification|easement|entrapment|alibi|abandonment|usury|champerty|escheat|bailment|interpleader|subrogation|replevin|ejectment|restitution|parole|probation|removal|retrial|mistrial|possession|licensure|expungement|vacatur|contempt)$/;

/** Who acts in a case is no name of what is asked. */
const ACTORS =
  /^(?:(?:the|trial|defense|appointed|appellate|district|lower|circuit|superior|juvenile|reviewing|prior|former|police|law enforcement|prison|expert|plaintiff's|defendant's) )*(?:counsel|courts?|attorneys?|judges?|jury|jurors?|officers?|officials?|witness(?:es)?|agency|commission|department|board)$|(?:^| )(?:opinions?|decisions?|rulings?|holdings?|dissent|majority)$/;

const LONGEST_PHRASE = 4;
const FUNCTION_WORDS =
  /^(?:an?|the|of|for|to|in|on|or|and|by|with|at|from|under|into|no|any|each|court|courts|case|party|parties|plaintiff|defendant|appellant|petitioner|respondent|section|rule|against|between|upon|re)$/;
/** Endings of verbs and adverbs: a noun phrase read from running text has none. */
const VERBAL = /(?:ed|ing|ly)$/;

/**
 * The phrase of two to four words that the statement shares most with the units that take it up: what the court goes
 * on speaking of is what the rule is about.
 */
function keyPhrase(statement: readonly Unit[], takenUp: readonly Unit[], least: number): string | null {
  const later = takenUp.map((unit) => ` ${unit.words.join(" ")} `);
  const scores = new Map<string, number>();
  for (const { words } of statement) {
    for (let from = 0; from < words.length; from += 1) {
      for (let size = 2; size <= LONGEST_PHRASE && from + size <= words.length; size += 1) {
        const phrase = words.slice(from, from + size);
        if (FUNCTION_WORDS.test(phrase[0]!) || FUNCTION_WORDS.test(phrase.at(-1)!)) continue;
        const joined = phrase.join(" ");
        if (scores.has(joined) || !/^[a-z' -]+$/.test(joined) || phrase.some((word) => VERBAL.test(word))) continue;
        if (CLAUSE_WORDS.test(joined)) continue;
        const times = later.filter((text) => text.includes(` ${joined} `)).length;
        if (times >= least) scores.set(joined, times * Math.sqrt(size));
      }
    }
  }
  const best = [...scores].sort((a, b) => b[1] - a[1])[0];
  return best ? tidy(best[0]) : null;
}

/** Endings of adjectives: a topic that ends so was cut before its noun. */
const ADJECTIVAL = /(?:al|ive|ous|able|ible|ary|ful|ic)$/;
const NOUNS_LIKE_THEM =
  /^(?:appeal|trial|retrial|denial|dismissal|removal|referral|withdrawal|proposal|material|principal|rental|approval|renewal|disposal|arrival|refusal|portal|capital|credential|potential|deal|seal|meal|motive|executive|representative|initiative|directive|variable|table|cable|summary|beneficiary|judiciary|salary|library|boundary|burglary|fiduciary|subsidiary|commentary|secretary|traffic|public|topic|logic|clinic|music|republic|non-dischargeable)$/;
const SHORTEST_TOPIC = 4;
const MOST_TOPIC_WORDS = 7;

function tidy(topic: string): string | null {
  const bare = topic.replace(OPENING_WORDS, "").replace(CLOSING_WORDS, "").trim();
  const words = bare.split(" ");
  if (bare.length < SHORTEST_TOPIC || words.length > MOST_TOPIC_WORDS || CLAUSE_WORDS.test(bare)) return null;
  if (bare === "subject matter" || ACTORS.test(bare)) return null;
  if (words.length === 1 && (LONE_WORD.test(bare) || !NAMES_ALONE.test(bare))) return null;
  return words.every((word) => PLACE_WORDS.test(word) || LONE_WORD.test(word)) ? null : bare;
}

/** A name longer than this is no name for a test's row. */
const LONGEST_LAW = 48;

/** What a comma in a company's name leaves of it. */
const COMPANY = /^(?:inc|llc|l\.l\.c|corp|co|ltd|l\.p|lp)\.?$/i;

/** The short name of the leading authority: a case's first party, or the section or rule as written. */
function authorityName(citations: readonly Citation[]): { readonly name: string; readonly isCase: boolean } | null {
  const law = citations.find(
    (citation) =>
      ["statute", "rule", "regulation", "constitution"].includes(citation.kind) && citation.text.length <= LONGEST_LAW,
  );
  if (law) return { name: law.text, isCase: false };
  const found =
    citations.find((citation) => citation.kind === "case" && citation.name) ??
    citations.find((citation) => citation.name);
  if (!found?.name) return null;
  const government = /^(?:united states|state|people|commonwealth|u\.s\.|in re|ex parte|matter of)\b/i;
  const side =
    found.plaintiff && !government.test(found.plaintiff)
      ? found.plaintiff
      : (found.defendant ?? found.plaintiff ?? found.name);
  const short = side
    .replace(/^(?:in re|ex parte|matter of)\s+/i, "")
    .replace(/,.*$/, "")
    .trim()
    .split(/\s+/);
  if (COMPANY.test(short.join(" "))) return { name: found.name, isCase: true };
  if (short.length === 1 && FUNCTION_WORDS.test(short[0]!.toLowerCase())) return null;
  return { name: (short.length <= 4 ? short : short.slice(0, 3)).join(" "), isCase: true };
}

/** Who says so and where: "Section 5 provides, in relevant part, that", "we further conclude that", "the court held that". */
const SAID_BY =
  /^(?:[^,;:]{0,60}?\b)(?:provides?|provided|states?|stated|acknowledged?s?|determined?s?|reasoned|ruled|declared?s?|directs?|mandates?|conclude[sd]?|held|holds?|hold|explain(?:s|ed)|observe[sd]|noted?s?|recognized?s?|means|meant)(?:,[^,]{3,60},)? that(?:,[^,]{3,60},)?\s+(?=\S+\s+\S+\s+\S+)/i;
/** "to show that", "must have", "whether": what opens a part of a test and says nothing of it. */
const PART_OPENING =
  /^(?:(?:that|whether|the extent to which|to|must|show|shows|shown|establish|prove|demonstrate|allege|plead|have|has|he|she|it|they|there|is|was|are|were|be|the|a|an|his|her|its|their|plaintiff|defendant|movant|petitioner|party|of|likely to)\s+)+/i;
/** What turns from the sentence before. */
const TURN =
  /^(?:finally|thus|hence|nonetheless|consequently|similarly|likewise|specifically|in other words|in short|for example|including|however|moreover|further|furthermore|indeed|accordingly|therefore|additionally|in addition|first|second|third|generally|ordinarily|nevertheless|instead|rather|notably|critically|also|but|and),?\s+(?=\S+\s+\S+)/i;
/** "If he meets it, ...", "To state a claim, ...": when the part comes to be asked, not what it asks. */
const SUPPOSED =
  /^(?:if|when|where|once|to|in order to|under|in|for|pursuant to|by contrast|at its core)\b[^,]{2,90},\s+(?:then\s+)?(?=\S+\s+\S+\s+\S+)/i;
/** "See § 5 (establishing that", "According to § 5,", "supra, at p. 3,": a source before what it says. */
const SOURCE =
  /^(?:(?:see|according to|under|per|as) [^,;]{2,60}?(?:,\s+(?=\S+\s+\S+)|\([a-z]+ing (?:that )?)|supra,[^,]{2,40},\s+)/i;
/** "not whether the motive is gain but whether ...": what is asked stands behind "but". */
const NOT_THIS =
  /^(?:is |are )?not (?:only |merely )?(?:whether|if|that) .{3,120}? but (?:rather )?(?=whether|if|that)/i;
/** Words that a cut leaves hanging. */
const CUT_OFF =
  /(?:[\s,;]+(?:of|for|to|in|on|at|by|with|from|as|the|a|an|any|this|that|which|who|whose|and|or|but|nor|if|when|must|may|can|could|would|should|will|shall|is|are|was|were|be|been|being|had|has|have|not|he|she|it|its|his|her|their|back|into|under|upon|over|such))+$/i;
/** A row's head is a phrase; one that is cut shows it. */
const MOST_ROW_WORDS = 28;

/** A bracket that closes what the cut has left out. */
const UNOPENED = /(?<!\([^()]*)\)$/;

/** A table row's head for an element that the catalog does not have: the court's clause, cut to a phrase. */
export function elementName(clause: string): string {
  const words = clause
    .replace(/[“”"[\]]/g, "")
    .trim()
    .split(/\s+/);
  const whole = words.join(" ");
  const bare =
    whole
      .replace(SOURCE, "")
      .replace(TURN, "")
      .replace(SUPPOSED, "")
      .replace(SAID_BY, "")
      .replace(NOT_THIS, "")
      .replace(PART_OPENING, "") || whole;
  const all = bare.split(/\s+/);
  const kept = all.slice(0, MOST_ROW_WORDS).join(" ");
  const cut = (all.length > MOST_ROW_WORDS ? kept.replace(CUT_OFF, "") : kept)
    .replace(/[,;:.]+$/, "")
    .replace(UNOPENED, "");
  if (cut.length === 0) return clause;
  return `${cut[0]!.toUpperCase()}${cut.slice(1)}${all.length > MOST_ROW_WORDS ? "…" : ""}`;
}
