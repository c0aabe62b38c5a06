import type { Family } from "../draft.ts";
import { readLead } from "../signals.ts";
import { bareNumberFamily, bareSectionFamily } from "./bare-section.ts";
import { constitutionFamily } from "./constitution.ts";
import { legislativeFamily } from "./legislative.ts";
import { recordFamily } from "./record.ts";
import { ruleFamily } from "./rule.ts";
import { secondaryFamily } from "./secondary.ts";
import { codeFamily } from "./statute.ts";

/** A family whose citations carry the signal that introduces them. */
const withSignal = (family: Family): Family => ({
  read(tokens, at, floor) {
    const draft = family.read(tokens, at, floor);
    if (draft === null) return null;
    const { signal, isHistory } = readLead(tokens, draft.first, floor);
    return signal === null || isHistory ? draft : { ...draft, signal };
  },
});

/** The families of everything that is not case law, in order of precedence. */
export const lawFamilies: readonly Family[] = [
  legislativeFamily,
  secondaryFamily,
  constitutionFamily,
  codeFamily,
  ruleFamily,
  recordFamily,
  bareSectionFamily,
  bareNumberFamily,
].map(withSignal);
