import { BLANK, type Lines, lineText, nextText, rightEdge, TEXT } from "./lines.ts";
import { isFinal } from "./words.ts";

/** A caption is over within this many lines of text; counsel and notices stand in between. */
const LONGEST_CAPTION = 160;
/** Between two lines that show a caption, at most this many that do not. */
const WIDEST_GAP = 24;
/** So many lines of running text on end are a paragraph. */
const LEAST_PROSE = 3;
/** One such line may be chance: "v." stands in many a sentence. */
const LEAST_EVIDENCE = 2;

const PARTY =
  /(?:(?:^|[\s,(-])(?:Plaintiffs?|Defendants?|Petitioners?|Respondents?|Appellants?|Appellees?|Claimants?|Debtors?|Movants?|Relators?|Intervenors?|Counterclaimants?|Cross-\w+|PLAINTIFFS?|DEFENDANTS?|PETITIONERS?|RESPONDENTS?|APPELLANTS?|APPELLEES?|DEBTORS?|MOVANTS?|RELATORS?|INTERVENORS?)|, (?:plaintiff|defendant|appell(?:ant|ee)|petitioner|respondent)s?(?:, v\.)?)(?:[\s-](?:and|AND|\/|Below|BELOW)[\s-]?\w*)*[.,;]?(?:\s{3,}.*|\s*[)§*|:].*)?$/;
const VERSUS =
  /^(?:-\s?)?(?:(?:v|V|vs|VS|versus|VERSUS)\.?|against|AGAINST)(?:\s?-)?(?:$|\s{3,}|\s*[)§*|:]|\s+(?:C\.A\. )?(?:No|NO|CAUSE|CASE|Case|CIV)\b)/;
/** "PETITIONER v. JOHN ROE", "SMITH ET AL. v.": capitals on both sides, or nothing after. */
const VERSUS_INSIDE = /^[\p{Lu}\p{N}\s.,&'’()-]{3,90}\sv\.(?:\s[\p{Lu}\p{N}\s.,&'’()-]{3,90})?$/u;
const COURT =
  /^(?:IN THE |In the |In The |THE |The )?(?:[A-Z][\w'’]+ )*(?:COURTS?|Courts?)\b(?! of Appeals (?:held|has|for the [A-Z]\w+ Circuit (?:held|has)))[^.]*$/;
const DOCKET =
  /^(?:[([]?(?:Case|CASE|Civil|CIVIL|Criminal|CRIMINAL|Docket|DOCKET|Index|INDEX|Cause|CAUSE|C\.A\.|Appeal|APPEAL|D\.C\.|Agency|CIV\.|Civ\.)? ?(?:Action|ACTION|Act\.|ACT\.)? ?(?:NO|No|Nos|NOS|Number|NUMBER)s?[.:]? .*\d|\d{2}-\d{2,6}(?:-\w{2,4})?$|\([AS]C \d{4,6}\)$)/;
const DATED =
  /^\(?(?:Submitted|Argued|Decided|Filed|Heard|Opinion [Ff]iled|SUBMITTED|ARGUED|DECIDED|FILED)\b.{0,60}\d{4}/;
const OF_JUDGES =
  /^(?:(?:Before|BEFORE|Present|PRESENT|Coram)\b.{0,160}|(?:[\p{Lu}][\p{L}’'-]+,? (?:and )?){2,9}Js\.)$/u;
const ON_APPEAL =
  /^(?:\(?(?:On )?(?:APPEAL|Appeal|Appeals|APPEALS|Petition|PETITION|Certiorari|CERTIORARI)(?:ED)? (?:from|FROM|for|FOR|to|TO)\b|ON (?:APPEAL|PETITION|WRIT)\b)/;

/** Whether a line is one that captions have and prose has not. */
function isEvidence(words: string): boolean {
  if (words.length > 120) return false;
  if (VERSUS.test(words) || VERSUS_INSIDE.test(words)) return true;
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
  for (let line = nextText(lines, noticeEnd(lines)); line < lines.count; line = nextText(lines, line + 1)) {
    seen += 1;
    const words = lineText(lines, line, 160);
    prose = isProse(lines, line, words) ? prose + 1 : 0;
    // Once the parties have stood, running text is the opinion's, or its counsel's.
    if (versus && evidence >= LEAST_EVIDENCE && prose >= LEAST_PROSE) break;
    if (prose === 0 && isEvidence(words)) {
      evidence += 1;
      versus ||= VERSUS.test(words) || VERSUS_INSIDE.test(words) || PARTY.test(words);
      last = line;
      since = 0;
    } else since += 1;
    if (seen > LONGEST_CAPTION || since > WIDEST_GAP) break;
  }
  return evidence >= LEAST_EVIDENCE && versus ? opener(lines, last + 1) : 0;
}

/** A notice on how the opinion will be published, between two rows of asterisks, is at most this long. */
const LONGEST_NOTICE = 60;
const ASTERISKS = /^\*{12,}$/;

/** The line after a notice in asterisks that stands over the caption, as Connecticut prints one; else 0. */
function noticeEnd(lines: Lines): number {
  let opened = -1;
  for (let line = 0; line < lines.count && line <= Math.max(0, opened) + LONGEST_NOTICE; line += 1) {
    if (lines.role[line] === BLANK) continue;
    const row = ASTERISKS.test(lineText(lines, line));
    if (opened >= 0 && row) return line + 1;
    if (opened < 0 && !row) return 0;
    if (row) opened = line;
  }
  return 0;
}

/** How an opinion opens after its caption and counsel: a title, a byline, "PER CURIAM". */
const OPENER =
  /^(?:\*{0,2}(?:(?:MEMORANDUM|Memorandum|PUBLISHED|SUMMARY|PRELIMINARY|FINAL|DECISION|REPORT|AMENDED|PER|Per|ORDER|Order|OPINION|Opinion|RULING|Ruling|JUDGMENT|SYLLABUS|O ?R ?D ?E ?R|O ?P ?I ?N ?I ?O ?N)\b(?!.* (?:by|BY) ).{0,60}$|(?:Per Curiam|PER CURIAM)\b)|(?:(?:Mr\. |MR\. )?(?:Chief )?(?:Justice|JUSTICE|Judge|JUDGE) )?[A-Z][\w.'’ -]{1,40}, (?:(?:Chief|Senior|Presiding|Associate|Circuit|District|Vice|Bankruptcy|Magistrate|United States|U\.S\.) )*(?:Judge|Justice|Chancellor|C\. ?J|P\. ?J|J)\.?(?:,? delivered\b.*|\s?[:.\d*](?:\s.*)?|)$)/;
/** Counsel and notices fill at most this many lines between the caption and the opinion's first words. */
const LONGEST_COUNSEL = 60;
/** What counsel, panels and notices say and an opinion's first paragraph does not. */
const COUNSEL =
  /\b(?:[Aa]ttorneys?|ATTORNEYS?|[Cc]ounsel|COUNSEL|[Bb]riefs?|argued|Esq|Esquire|Judges?|JUDGES?|Justices?|LLP|L\.L\.P|PLLC|P\.C|P\.A|[Pp]recedent\w*|publish\w*|publication|for (?:the )?(?:[Aa]ppell|[Pp]etition|[Pp]laintiff|[Rr]espond|[Dd]efend)\w*)/;

/** The line with which the opinion opens, if it does so soon after the caption; else the line after the caption. */
function opener(lines: Lines, from: number): number {
  let prose = 0;
  let counsel = false;
  let line = nextText(lines, from);
  for (let seen = 0; line < lines.count && seen < LONGEST_COUNSEL; seen += 1, line = nextText(lines, line + 1)) {
    const words = lineText(lines, line, 160);
    if (OPENER.test(words) && !runsInto(lines, line)) return line;
    if (!isProse(lines, line, words)) prose = 0;
    else {
      counsel = (prose > 0 && counsel) || COUNSEL.test(words);
      prose += 1;
      if (prose >= LEAST_PROSE && !counsel) return from;
    }
  }
  return from;
}

/** The line of text before runs on into this one ("… Superior Court, Ada", "Marsh, Judge."). */
function runsInto(lines: Lines, line: number): boolean {
  let before = line - 1;
  while (before > line - CLOSE && before >= 0 && lines.role[before] !== TEXT) before -= 1;
  if (before < 0 || lines.role[before] !== TEXT) return false;
  const words = lineText(lines, before);
  return isProse(lines, before, words) && (!isFinal(words) || /\s\p{Lu}\.$/u.test(words));
}

/** Lines farther apart than double spacing do not run on. */
const CLOSE = 3;

/** A line of running text: long, mostly small letters, no columns. */
export function isProse(lines: Lines, line: number, words: string): boolean {
  if (rightEdge(lines, line) - lines.column[line]! < 62 || /\S\s{4,}\S/.test(words)) return false;
  const small = words.replace(/[^\p{Ll}]+/gu, "").length;
  return small > words.length * 0.6;
}
