import type { Tokens } from "../../tokens/index.ts";
import type { Draft, Family, Grammar } from "../draft.ts";
import { readLead } from "../signals.ts";
import {
  anchorsOf,
  BARE_NUMBER,
  BARE_SECTION,
  CODE,
  CONSTITUTION,
  LEGISLATIVE,
  RECORD,
  RULE,
  SECONDARY,
} from "./anchors.ts";
import { bareNumberFamily, bareSectionFamily } from "./bare-section.ts";
import { constitutionFamily } from "./constitution.ts";
import { legislativeFamily } from "./legislative.ts";
import { recordFamily } from "./record.ts";
import { ruleFamily } from "./rule.ts";
import { secondaryFamily } from "./secondary.ts";
import { codeFamily } from "./statute.ts";

const ANYWHERE = 255;

/** A family, the anchors that it begins at, and how far on its first number may stand. */
interface Entry {
  readonly family: Grammar;
  readonly bit: number;
  readonly toDigit: number;
}

/** In order of precedence. The distances are the longest name of the family, in tokens. */
const ENTRIES: readonly Entry[] = [
  { family: legislativeFamily, bit: LEGISLATIVE, toDigit: 16 },
  { family: secondaryFamily, bit: SECONDARY, toDigit: 70 },
  { family: constitutionFamily, bit: CONSTITUTION, toDigit: ANYWHERE },
  { family: codeFamily, bit: CODE, toDigit: 40 },
  { family: ruleFamily, bit: RULE, toDigit: 24 },
  { family: recordFamily, bit: RECORD, toDigit: ANYWHERE },
  { family: bareSectionFamily, bit: BARE_SECTION, toDigit: 8 },
  { family: bareNumberFamily, bit: BARE_NUMBER, toDigit: 0 },
];

/** The draft with the signal that introduces it. */
function withSignal(tokens: Tokens, draft: Draft, floor: number): Draft {
  const { signal, isHistory } = readLead(tokens, draft.first, floor);
  return signal === null || isHistory ? draft : { ...draft, signal };
}

/** Everything that is not case law; each token is offered only to the families that can begin at it, in their order. */
export const lawFamily: Family = {
  opensAt: (tokens) => anchorsOf(tokens).families,
  read(tokens, at, floor) {
    const anchors = anchorsOf(tokens);
    const bits = anchors.families[at]!;
    if (bits === 0) return null;
    const distance = anchors.toDigit[at]!;
    for (const { family, bit, toDigit } of ENTRIES) {
      if ((bits & bit) === 0 || distance > toDigit) continue;
      const draft = family.read(tokens, at, floor);
      if (draft !== null) return withSignal(tokens, draft, floor);
    }
    return null;
  },
};
