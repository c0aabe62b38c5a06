import { flagsByForm, NUMBER, type Tokens, WORD } from "../tokens/index.ts";
import { addCite, anchorsCase, type Before, readCase } from "./case.ts";
import type { CaseName } from "./case-name.ts";
import { readDatedCase } from "./dated-case.ts";
import type { Draft, Family } from "./draft.ts";
import { readId } from "./id.ts";
import { OPEN_ROUND, UNDERSCORE } from "./marks.ts";
import { readSupra } from "./supra.ts";

const SUPRA = /^supra$/i;

/** By form: whether a word of it can anchor a case citation; short of one a token costs one look. */
const isAnchor = flagsByForm((form) => (/^(?:ids?|ibid|idem|nos?|supra)$/i.test(form) ? 1 : 0));

/**
 * One walk over the tokens of a stream. Each token is offered to case law first, then to all other law; the first that
 * reads a citation there wins, and the walk goes on after it, so that no two overlap and none takes a neighbour's words.
 */
export function scan(tokens: Tokens, law: Family, cited: Set<string>, marked: CaseName | null): readonly Draft[] {
  const drafts: Draft[] = [];
  const anchors = isAnchor(tokens.vocabulary);
  const opens = law.opensAt(tokens);
  let floor = 0;
  let before: Before = { previous: null, cited, caseFloor: 0, marked };
  for (let at = 0; at < tokens.length; ) {
    const draft =
      (mayAnchorCase(tokens, anchors, at) ? readCaselaw(tokens, at, floor, before) : null) ??
      (opens[at] === 0 ? null : law.read(tokens, at, floor));
    if (!draft || draft.next <= at) {
      at += 1;
      continue;
    }
    drafts.push(draft);
    at = draft.next;
    floor = draft.next;
    if (draft.kind === "case") addCite(cited, draft);
    const isCase = draft.kind === "case" || draft.kind === "short";
    before = { previous: draft, cited, caseFloor: isCase ? floor : before.caseFloor, marked };
  }
  return drafts;
}

/**
 * A number anchors a case as its volume, a word as "No.", "Id." or "supra", a mark as the blank for a volume
 * ("___ U.S. ___") or as the bracket of a court and date.
 */
function mayAnchorCase(tokens: Tokens, anchors: Uint16Array, at: number): boolean {
  const kind = tokens.kind[at]!;
  if (kind === WORD) return anchors[tokens.form[at]!] !== 0;
  if (kind === NUMBER) return true;
  const mark = tokens.mark[at];
  return mark === UNDERSCORE || mark === OPEN_ROUND;
}

function readCaselaw(tokens: Tokens, at: number, floor: number, before: Before): Draft | null {
  if (tokens.mark[at] === OPEN_ROUND) return readDatedCase(tokens, at, floor);
  if (tokens.kind[at] !== WORD) return readCase(tokens, at, floor, before);
  if (SUPRA.test(tokens.text(at))) return readSupra(tokens, at, floor);
  return readId(tokens, at, floor) ?? (anchorsCase(tokens, at) ? readCase(tokens, at, floor, before) : null);
}
