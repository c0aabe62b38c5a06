import { type Lines, lineText, nextText, rightEdge } from "./lines.ts";

/** A caption is over within this many lines of text; counsel and notices stand in between. */
const LONGEST_CAPTION = 160;
/** Between two lines that show a caption, at most this many that do not. */
const WIDEST_GAP = 24;
/** So many lines of running text on end are a paragraph. */
const LEAST_PROSE = 3;
/** One such line may be chance: "v." stands in many a sentence. */
const LEAST_EVIDENCE = 2;

const PARTY =
  /(?:(?:^|[\s,(-])(?:Plaintiffs?|Defendants?|Petitioners?|Respondents?|Appellants?|Appellees?|Claimants?|Debtors?|Movants?|Relators?|Intervenors?|Counterclaimants?|Cross-\w+|PLAINTIFFS?|DEFENDANTS?|PETITIONERS?|RESPONDENTS?|APPELLANTS?|APPELLEES?|DEBTORS?|MOVANTS?|RELATORS?|INTERVENORS?)|, (?:plaintiff|defendant|appell(?:ant|ee)|petitioner|respondent)s?(?:, v\.)?)(?:[\s-](?:and|AND|\/|Below|BELOW)[\s-]?\w*)*[.,;]?(?:\s{2,}.*|\s*[)§*|:].*)?$/;
const VERSUS =
  /^(?:-\s?)?(?:(?:v|V|vs|VS|versus|VERSUS)\.?|against|AGAINST)(?:\s?-)?(?:$|\s{3,}|\s*[)§*|:]|\s+(?:C\.A\. )?(?:No|NO|CAUSE|CASE|Case|CIV)\b)/;
const COURT =
  /^(?:IN THE |In the |In The |THE |The )?(?:[A-Z][\w'’]+ )*(?:COURTS?|Courts?)\b(?! of Appeals (?:held|has|for the [A-Z]\w+ Circuit (?:held|has)))[^.]*$/;
const DOCKET =
  /^(?:[([]?(?:Case|CASE|Civil|CIVIL|Criminal|CRIMINAL|Docket|DOCKET|Index|INDEX|Cause|CAUSE|C\.A\.|Appeal|APPEAL|D\.C\.|Agency|CIV\.|Civ\.)? ?(?:Action|ACTION|Act\.|ACT\.)? ?(?:NO|No|Nos|NOS|Number|NUMBER)s?[.:]? .*\d|\d{2}-\d{2,6}(?:-\w{2,4})?$)/;
const DATED =
  /^\(?(?:Submitted|Argued|Decided|Filed|Heard|Opinion [Ff]iled|SUBMITTED|ARGUED|DECIDED|FILED)\b.{0,60}\d{4}/;
const OF_JUDGES = /^(?:Before|BEFORE|Present|PRESENT|Coram)\b.{0,160}$/;
const ON_APPEAL =
  /^(?:\(?(?:On )?(?:APPEAL|Appeal|Appeals|APPEALS|Petition|PETITION|Certiorari|CERTIORARI)(?:ED)? (?:from|FROM|for|FOR|to|TO)\b|ON (?:APPEAL|PETITION|WRIT)\b)/;

/** Whether a line is one that captions have and prose has not. */
function isEvidence(words: string): boolean {
  if (words.length > 120) return false;
  if (VERSUS.test(words)) return true;
  return (
    COURT.test(words) ||
    DOCKET.test(words) ||
    DATED.test(words) ||
    OF_JUDGES.test(words) ||
    ON_APPEAL.test(words) ||
    PARTY.test(words)
  );
}

/**
 * The line after the caption: court, parties, docket, counsel, dates, as far as lines that only a caption has reach
 * down from the top. 0 where the text opens without one.
 */
export function captionEnd(lines: Lines): number {
  let seen = 0;
  let evidence = 0;
  let last = -1;
  let since = 0;
  let versus = false;
  let prose = 0;
  for (let line = nextText(lines, 0); line < lines.count; line = nextText(lines, line + 1)) {
    seen += 1;
    const words = lineText(lines, line, 160);
    prose = isProse(lines, line, words) ? prose + 1 : 0;
    // Once the parties have stood, running text is the opinion's, or its counsel's.
    if (versus && evidence >= LEAST_EVIDENCE && prose >= LEAST_PROSE) break;
    if (prose === 0 && isEvidence(words)) {
      evidence += 1;
      versus ||= VERSUS.test(words) || PARTY.test(words);
      last = line;
      since = 0;
    } else since += 1;
    if (seen > LONGEST_CAPTION || since > WIDEST_GAP) break;
  }
  return evidence >= LEAST_EVIDENCE && versus ? last + 1 : 0;
}

/** A line of running text: long, mostly small letters, no columns. */
function isProse(lines: Lines, line: number, words: string): boolean {
  if (rightEdge(lines, line) - lines.column[line]! < 62 || /\S\s{4,}\S/.test(words)) return false;
  const small = words.replace(/[^\p{Ll}]+/gu, "").length;
  return small > words.length * 0.6;
}
