import { MARK, NUMBER, type Tokens, WORD } from "../tokens/index.ts";
import { addCite, anchorsCase, type Before, readCase } from "./case.ts";
import type { CaseName } from "./case-name.ts";
import { readDatedCase } from "./dated-case.ts";
import type { Draft, Family } from "./draft.ts";
import { readId } from "./id.ts";
import { OPEN_ROUND, UNDERSCORE } from "./marks.ts";
import { readSupra } from "./supra.ts";

const LOWER_S = 115;
const UPPER_S = 83;

/**
 * One walk over the tokens of a stream. Each token is offered to the families in order; the first that reads a
 * citation there wins, and the walk goes on after it, so that no two overlap and none takes a neighbour's words.
 */
export function scan(
  tokens: Tokens,
  families: readonly Family[],
  cited: Set<string>,
  marked: CaseName | null,
): readonly Draft[] {
  const drafts: Draft[] = [];
  let floor = 0;
  let before: Before = { previous: null, cited, caseFloor: 0, marked };
  for (let at = 0; at < tokens.length; ) {
    const draft = readAt(tokens, at, floor, families, before);
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

function readAt(tokens: Tokens, at: number, floor: number, families: readonly Family[], before: Before): Draft | null {
  const draft = readCaselaw(tokens, at, floor, before);
  if (draft) return draft;
  for (const family of families) {
    const read = family.read(tokens, at, floor);
    if (read) return read;
  }
  return null;
}

/** Case law: short of a first character that can anchor it, a token costs one comparison. */
function readCaselaw(tokens: Tokens, at: number, floor: number, before: Before): Draft | null {
  const kind = tokens.kind[at]!;
  if (kind === MARK) return readAtMark(tokens, at, floor, before);
  if (kind === NUMBER) return readCase(tokens, at, floor, before);
  if (kind !== WORD) return null;
  const code = tokens.code(at);
  if (code === LOWER_S || code === UPPER_S) return readSupra(tokens, at, floor);
  return readId(tokens, at, floor) ?? (anchorsCase(tokens, at) ? readCase(tokens, at, floor, before) : null);
}

/** A mark anchors a case only as the blank for a volume ("___ U.S. ___") or as the bracket of a court and date. */
function readAtMark(tokens: Tokens, at: number, floor: number, before: Before): Draft | null {
  const code = tokens.code(at);
  if (code === UNDERSCORE) return readCase(tokens, at, floor, before);
  return code === OPEN_ROUND ? readDatedCase(tokens, at, floor) : null;
}
