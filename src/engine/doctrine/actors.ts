import type { Meta } from "../annotations.ts";
import { partiesOf, STATES } from "../meta/index.ts";
import { type Tokens, WORD } from "../tokens/index.ts";

/** Words in parties' names, or with a capital, that are words of the law or of any caption. */
const COMMON_WORDS =
  /^(?:the|and|of|for|in|re|ex|parte|matter|order|estate|state|states|united|america|people|commonwealth|city|county|town|village|township|board|department|bureau|division|office|commission|commissioner|secretary|attorney|general|district|school|university|hospital|health|medical|center|insurance|company|corporation|corp|inc|llc|ltd|lp|bank|national|american|services?|systems?|groups?|association|trust|warden|director|administration|social|security|police|public|international|et|al|jr|sr|mr|mrs|ms|dr|doe|courts?|law|justice|mutual|first|new|north|south|east|west|congress|legislature|parliament|plaintiffs?|defendants?|petitioners?|respondents?|appellants?|appellees?|movants?|claimants?|government|judges?|magistrate|panel|circuit|rules?|sections?|acts?|amendments?|constitution|chapter|title|article|agreement|contract|policy|motion|complaint|statute|guidelines?|supreme|appeals|agency|alj|ij|bia|count|claim|exhibit|party|parties|that|this|it|he|she|they|who|which|there|what|counsel|jury|indictment|report|petition|appeal|action|case|english|code|act|plan|program|mother|father)$/;
const SHORTEST_NAME = 3;

/** What people and companies do in an opinion: a word with a capital before one of these is a name. */
const DEEDS =
  /^(?:was|were|is|has|had|did|does|filed|argues|argued|contends|contended|claims|claimed|asserts|asserted|alleges|alleged|testified|failed|moved|appealed|appeals|cannot|sought|seeks|received|stated|told|says|said|presented|provided|offered|identified|responded|replied|maintains|concedes|signed|pleaded|pled|knew|went|began|worked|left|asked)$/;
/** Once may be a precedent's party, or a heading. */
const TIMES = 2;

/** The words by which this opinion calls the people in it, lower case: its parties by caption, others by their deeds. */
export function actorsOf(meta: Meta, streams: readonly Tokens[]): ReadonlySet<string> {
  const parties = partiesOf(meta).flatMap(({ name }) => name.toLowerCase().match(/[\p{L}]+(?:['’-]\p{L}+)*/gu) ?? []);
  const actors = new Set(parties.filter(isName));
  const times = new Map<string, number>();
  for (const tokens of streams) {
    for (let i = 0; i + 1 < tokens.length; i += 1) {
      if (tokens.kind[i] !== WORD || tokens.kind[i + 1] !== WORD) continue;
      const word = tokens.text(i);
      if (!/^\p{Lu}[\p{Ll}'’-]/u.test(word) || !DEEDS.test(tokens.text(i + 1))) continue;
      const name = word.toLowerCase();
      if (isName(name)) times.set(name, (times.get(name) ?? 0) + 1);
    }
  }
  for (const [name, n] of times) if (n >= TIMES) actors.add(name);
  return actors;
}

/** A State is a party to many cases, and its law is spoken of in more. */
const STATE_WORDS: ReadonlySet<string> = new Set([...STATES.keys()].flatMap((name) => name.toLowerCase().split(" ")));

const isName = (word: string) => word.length >= SHORTEST_NAME && !COMMON_WORDS.test(word) && !STATE_WORDS.has(word);
