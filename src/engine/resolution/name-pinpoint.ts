import { JOINED, MARK, NUMBER, type Tokens } from "../tokens/index.ts";

/** A pinpoint that follows a bare name and so makes it a short form: "Brown at ¶ 25", "(Watson, at p. 836.)". */
export interface NamePinpoint {
  /** Its last token. */
  readonly last: number;
  /** As written, without "at". */
  readonly text: string;
}

/** Numbers of a list of pages: "at pp. 12, 14-16, 18". */
const LONGEST_LIST = 8;

/** Reads ", at p. 836", "at ¶ 25", ", at 12-13" after token `last`; a bare number needs the comma. */
export function pinpointAfterName(tokens: Tokens, last: number): NamePinpoint | null {
  let at = last + 1;
  const is = (text: string): boolean => at < tokens.length && tokens.text(at) === text;
  // The period of a name's closing abbreviation.
  if (is(".") && tokens.gap[at] === JOINED) at += 1;
  const hasComma = is(",");
  if (hasComma) at += 1;
  if (!is("at")) return null;
  at += 1;
  const first = at;
  let hasSign = false;
  if (is("p") || is("pp")) {
    hasSign = true;
    at += 1;
    if (is(".")) at += 1;
  }
  while (is("¶") || is("*")) {
    hasSign = true;
    at += 1;
  }
  if (tokens.kind[at] !== NUMBER || !(hasSign || hasComma)) return null;
  let end = at;
  for (let numbers = 0; numbers < LONGEST_LIST; numbers += 1) {
    const joiner = end + 1 < tokens.length && tokens.kind[end + 1] === MARK ? tokens.text(end + 1) : "";
    if (!/^[-–,]$/.test(joiner) || tokens.kind[end + 2] !== NUMBER) break;
    end += 2;
  }
  let text = tokens.text(first);
  for (let i = first + 1; i <= end; i += 1) text += (tokens.gap[i] === JOINED ? "" : " ") + tokens.text(i);
  return { last: end, text };
}
