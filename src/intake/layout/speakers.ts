import { isLayoutLine, type Lines, lineText, nextText, TEXT } from "./lines.ts";

/** Who speaks in a transcript as courts quote it: an office or a name in capitals and a colon, before the words spoken. */
const NAMED =
  /^[“"]?(?:THE (?:COURT|WITNESS|DEFENDANT|PLAINTIFF|CLERK|COURTROOM DEPUTY|PROSECUTOR|STATE|GOVERNMENT|JUROR|FOREPERSON|FOREMAN|INTERPRETER|REPORTER|COURT REPORTER|BAILIFF)|(?:MR|MS|MRS|MISS|DR)\.? [A-Z][A-Z'’-]+|(?:JUDGE|JUSTICE|OFFICER|DETECTIVE|AGENT|SERGEANT) [A-Z][A-Z'’-]+|(?:DEFENSE|PLAINTIFF['’]?S) COUNSEL|PROSECUTOR|PROSPECTIVE JUROR|(?:The Court|The Witness|The Defendant|The Prosecutor|(?:Mr|Ms|Mrs)\. \p{Lu}\p{Ll}+))(?: (?:NO\. )?\d{1,3})?(?: [([][^)\]]{1,40}[)\]])?:/u;
/** "Q." and "A.", "Q:" and "A:", "[Q]:": question and answer. */
const QUESTION_OR_ANSWER = /^[“"]?(?:([QA])[.:]|\[([QA])\]:?)(?=\s+\S)/;
/** An answer follows its question within this many lines of text. */
const LONGEST_TURN = 8;
/** Lines of text stand at most so many lines apart. */
const WIDEST_SPACING = 3;

/**
 * Whether a line begins what a speaker says in a transcript. "A." may head a part: it answers only where a question stands
 * shortly before.
 */
export function isSpeech(lines: Lines, line: number): boolean {
  if (!isLayoutLine(lines, line)) return NAMED.test(lineText(lines, line, 60));
  const words = lineText(lines, line, 60);
  if (NAMED.test(words)) return true;
  const letter = letterOf(words);
  if (letter === null) return false;
  return letter === "A" ? questionBefore(lines, line) : questionBefore(lines, line) || answerAfter(lines, line);
}

function letterOf(words: string): string | null {
  const found = QUESTION_OR_ANSWER.exec(words);
  return found ? (found[1] ?? found[2]!) : null;
}

function answerAfter(lines: Lines, line: number): boolean {
  for (let at = nextText(lines, line + 1), seen = 0; at < lines.count && seen < LONGEST_TURN; seen += 1) {
    if (letterOf(lineText(lines, at, 12)) === "A") return true;
    at = nextText(lines, at + 1);
  }
  return false;
}

function questionBefore(lines: Lines, line: number): boolean {
  const first = Math.max(0, line - WIDEST_SPACING * LONGEST_TURN);
  for (let at = line - 1, seen = 0; at >= first && seen < LONGEST_TURN; at -= 1) {
    if (lines.role[at] !== TEXT) continue;
    if (letterOf(lineText(lines, at, 12)) === "Q") return true;
    seen += 1;
  }
  return false;
}
