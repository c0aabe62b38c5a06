import type { Citation } from "../annotations.ts";
import type { Unit } from "./unit.ts";

/** How courts introduce what a test is of; the first group is the name. Tried in order on the statement's words. */
const INTRODUCTIONS: readonly RegExp[] = [
  /\b(?:elements of|prima facie case of|claim (?:of|for)|cause of action for|action for|defense of|doctrine of|exception for) (?:an? |the )?([a-z][a-z' -]{3,60}?)(?= (?:claim|are|is|requires?|must|under|the|a|by|if|where|when|that|in|against|and)\b|$)/,
  /\bto (?:state|establish|prove|make out|prevail on|succeed on|show|sustain|bring|maintain) (?:an? |the |his |her |its )?([a-z][a-z' -]{3,50}?) (?:claim|defense|cause of action|action)\b/,
  /\bthe ([a-z][a-z' -]{3,40}?) (?:test|standard|doctrine|rule|exception|framework|inquiry|analysis|presumption|requirement|factors)\b/,
  /\b(?:motion|petition|application|request) (?:for|to) (?:an? |the )?([a-z][a-z' -]{3,50}?)(?= (?:under|must|is|may|if|where|when|the|a|should|pursuant|that|only|in)\b|$)/,
  /\b(?:standard (?:of review )?for|test for|requirements? (?:for|of)|burden of proving|factors (?:for|in)) (?:an? |the )?([a-z][a-z' -]{3,50}?)(?= (?:under|must|is|are|may|if|where|when|the|that|in)\b|$)/,
  /\b([a-z][a-z' -]{3,40}?) (?:requires|is defined as|means|exists when|exists where|occurs when|occurs where)\b/,
];

const OPENING_WORDS =
  /^(?:(?:such|any|this|that|these|those|same|the|an|a|all|each|of|for|to|in|on|where|when|if|whether|under|because|although|while|it|he|she|they|we|court|proper|applicable|appropriate|relevant|following|other|first|second|third|two|three|four|part|general|well|familiar|so|and|or|but|is|are|s)(?:\s+|$))+/;
const CLOSING_WORDS =
  /(?:\s+(?:of|for|to|in|on|the|a|an|and|or|is|are|be|that|by|with|as|at|from|not|generally|also|only|must|may|s))+$/;

/** A heading that says where in the opinion one is, not what the test is about. */
const BARE_HEADING =
  /^(?:[ivxa-h0-9]{1,4} )?(?:(?:discussion|analysis|(?:factual |procedural |relevant )?(?:background|history|facts?)|(?:legal |applicable )?standards?(?: of review)?|conclusions?(?: of law)?|introduction|applicable law|governing law|law|argument|merits|opinion|order|memorandum|decision|summary|report|recommendation|judgment|ruling|jurisdiction|procedure|findings of fact|per curiam|s)(?: and | of | on | & | )?)+$/;

/** What a rule is called for which neither the words nor an authority give a name. */
export const UNNAMED = "Rule stated by the court";

/** Name of a test that the catalog does not have: from the court's words, its heading, or the authority cited for it. */
export function nameOf(statement: readonly Unit[], heading: Unit | null, takenUp: readonly Unit[]): string {
  const authority = authorityName(statement.flatMap((unit) => unit.citations));
  const topic = topicOf(statement) ?? headingTopic(heading) ?? keyPhrase(statement, takenUp);
  if (topic && authority) return `${topic} (${authority})`;
  return topic ?? (authority ? `Rule of ${authority}` : UNNAMED);
}

function topicOf(statement: readonly Unit[]): string | null {
  for (const unit of statement) {
    const sentence = unit.words.join(" ");
    for (const introduction of INTRODUCTIONS) {
      const topic = tidy(introduction.exec(sentence)?.[1] ?? "");
      if (topic) return topic;
    }
  }
  return null;
}

function headingTopic(heading: Unit | null): string | null {
  if (!heading) return null;
  const words = heading.words.join(" ");
  if (BARE_HEADING.test(words) || heading.words.length > 12) return null;
  return tidy(words.replace(/^(?:[ivx]{1,5}|[a-h]|[0-9]{1,2}) /, ""));
}

/** Words of a clause, not of a name: a topic that has one was cut in the wrong place. */
const CLAUSE_WORDS =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|not|we|our|us|he|she|they|his|her|their|it|its|that|which|who|whom|if|when|where|as|like|must|may|can|could|would|should|will|shall|only|such|so|because|although|finding|findings|all|any|said|here|there|this|these|those|touchstone|court's|appellant's|plaintiff's|defendant's)\b/;

const LONGEST_PHRASE = 4;
const FUNCTION_WORDS =
  /^(?:an?|the|of|for|to|in|on|or|and|by|with|at|from|under|into|no|any|each|court|courts|case|party|parties|plaintiff|defendant|appellant|petitioner|respondent|section|rule)$/;

/**
 * The phrase of two to four words that the statement shares most with the units that take it up: what the court goes
 * on speaking of is what the rule is about.
 */
function keyPhrase(statement: readonly Unit[], takenUp: readonly Unit[]): string | null {
  const later = takenUp.map((unit) => ` ${unit.words.join(" ")} `);
  const scores = new Map<string, number>();
  for (const { words } of statement) {
    for (let from = 0; from < words.length; from += 1) {
      if (FUNCTION_WORDS.test(words[from]!)) continue;
      for (let size = 2; size <= LONGEST_PHRASE && from + size <= words.length; size += 1) {
        if (FUNCTION_WORDS.test(words[from + size - 1]!)) continue;
        const phrase = words.slice(from, from + size).join(" ");
        if (scores.has(phrase) || !/^[a-z' -]+$/.test(phrase) || CLAUSE_WORDS.test(phrase)) continue;
        const times = later.filter((text) => text.includes(` ${phrase} `)).length;
        if (times > 0) scores.set(phrase, times * Math.sqrt(size));
      }
    }
  }
  const best = [...scores].sort((a, b) => b[1] - a[1])[0];
  return best ? tidy(best[0]) : null;
}

function tidy(topic: string): string | null {
  const bare = topic.replace(OPENING_WORDS, "").replace(CLOSING_WORDS, "").trim();
  if (bare.length < 4 || bare.split(" ").length > 7 || CLAUSE_WORDS.test(bare)) return null;
  return bare[0]!.toUpperCase() + bare.slice(1);
}

/** The short name of the leading authority: a case's first party, or the section or rule as written. */
function authorityName(citations: readonly Citation[]): string | null {
  const law = citations.find((citation) => ["statute", "rule", "regulation", "constitution"].includes(citation.kind));
  if (law) return law.text.length <= 48 ? law.text : null;
  const found =
    citations.find((citation) => citation.kind === "case" && citation.name) ??
    citations.find((citation) => citation.name);
  if (!found?.name) return null;
  const government = /^(?:united states|state|people|commonwealth|u\.s\.|in re|ex parte|matter of)\b/i;
  const side =
    found.plaintiff && !government.test(found.plaintiff)
      ? found.plaintiff
      : (found.defendant ?? found.plaintiff ?? found.name);
  const short = side.replace(/,.*$/, "").trim();
  return short.split(/\s+/).length <= 4 ? short : short.split(/\s+/).slice(0, 3).join(" ");
}

/** "to show that", "must have", "whether": what opens a part of a test and says nothing of it. */
const PART_OPENING =
  /^(?:(?:that|whether|the extent to which|to|must|show|shows|shown|establish|prove|demonstrate|have|has|he|she|it|they|there|is|was|are|were|be|the|a|an|his|her|its|their|plaintiff|defendant|movant|petitioner|party|of|likely to)\s+)+/i;

/** A table row's head for an element that the catalog does not have: the court's clause, cut to a phrase. */
export function elementName(clause: string): string {
  const words = clause
    .replace(/[“”"[\]]/g, "")
    .trim()
    .split(/\s+/);
  const bare = words.join(" ").replace(PART_OPENING, "") || words.join(" ");
  const cut = bare
    .split(/\s+/)
    .slice(0, 14)
    .join(" ")
    .replace(/[,;:.]+$/, "");
  return cut.length > 0 ? cut[0]!.toUpperCase() + cut.slice(1) : clause;
}
