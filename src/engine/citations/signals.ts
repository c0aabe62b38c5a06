import type { Tokens } from "../tokens/index.ts";
import { bracketsOf } from "./brackets.ts";
import { COLON, isMark, wordAt } from "./marks.ts";
import { phrase } from "./phrase.ts";

/** A signal phrase has at most so many tokens ("see, e.g.," has seven; "report and recommendation adopted" four). */
const LONGEST = 9;

/** Introductory signals (The Bluebook, rule 1.2) and the participles that do a signal's work. */
const SIGNAL =
  /(?:^|[\s("“‘[;.,—])((?:but |and |also )?see,? (?:also,? |generally,? )?(?:e\.? ?g\.?|for example)|see (?:also|generally|id)|but see(?: generally)?|see|but cf\.?|cf\.?|accord|contra|compare|and compare|with|but|e\.? ?g\.?|(?:internally )?quoting|citing|cited in|quoted in|discussing|distinguishing|applying|following|interpreting|construing|relying on|adopting|rejecting)[,:]?$/i;

/** What later happened to the case before it (The Bluebook, table T8). */
const HISTORY =
  /(?:^|[\s(;,.)\]])((?:aff['’]?d|aff['’]?g|aff[’']irming|affirmed|affirming|rev['’]?d|rev['’]?g|reversed|reversing|vacated|vacating|overruled|overruling|abrogated|superseded|disapproved|modified|amended|remanded|adopted|approved|cert\.? (?:denied|granted|dismissed)|certiorari (?:denied|granted)|(?:leave to )?appeal (?:denied|dismissed|docketed)|(?:re)?h['’]?g (?:en banc )?(?:denied|granted)|rehearing (?:en banc )?(?:denied|granted)|review (?:denied|granted)|(?:pet(?:ition)?|writ|mandamus|lv|leave|app|appeal|application|reconsideration|trans|transfer)\.? (?:for (?:cert(?:iorari)?|review|rehearing)\.? )?(?:filed|den(?:ied)?|granted|dismissed|ref['’]d|to appeal denied)\.?|on (?:remand|rehearing|reconsideration|appeal)|sub nom\.?|rearg(?:ument)? denied)(?:,? (?:in part|on other grounds|and remanded|as modified|per curiam|mem\.?|sub nom\.?|by|on (?:other|unrelated|different) grounds(?: by)?|on reh['’]?g|en banc|as stated in|as recognized (?:in|by)|by statute)|,? (?:and )?(?:rev['’]?d|aff['’]?d|vacated|remanded)(?: in part)?)*)[,:]?$/i;

/** A running head's or reporter's own citation of the opinion: "Cite as 296 Neb. 932". */
const OWN_CITE = /(?:^|[\s([])cited? as:?$/i;

export interface Lead {
  readonly signal: string | null;
  /** Whether the words tell of the case before: its history. */
  readonly isHistory: boolean;
}

/** The signal or history phrase that stands right before token `first`, never before `floor`. */
export function readLead(tokens: Tokens, first: number, floor: number): Lead {
  const text = before(tokens, first, floor);
  if (text === "") return { signal: null, isHistory: false };
  const history = HISTORY.exec(text)?.[1];
  if (history) return { signal: tidy(history), isHistory: true };
  const signal = SIGNAL.exec(text)?.[1];
  return { signal: signal ? tidy(signal) : null, isHistory: false };
}

/** Whether the words before token `at` say that the citation is this opinion's own. */
export function isOwnCite(tokens: Tokens, at: number, floor: number): boolean {
  const last = isMark(tokens, at - 1, COLON) ? at - 2 : at - 1;
  return wordAt(tokens, last) === "as" && OWN_CITE.test(before(tokens, at, floor));
}

function tidy(signal: string): string {
  const folded = signal.toLowerCase().replace(/\s+/g, " ").trim();
  // "see e.g.," and "see, e. g.," are one signal.
  return folded
    .replace(/,$/, "")
    .replace(/^(see(?: also)?|but see|cf\.),? e\.? ?g\.?$/, "$1, e.g.")
    .replace(/^e\.? ?g\.?$/, "e.g.");
}

/** The few tokens before `first`, brackets left out ("(en banc), cert. denied, ") and not past a quotation. */
function before(tokens: Tokens, first: number, floor: number): string {
  const partners = bracketsOf(tokens);
  let start = first;
  for (let i = first - 1, count = 0; i >= floor && count < LONGEST; i -= 1, count += 1) {
    if (partners[i]! !== -1 && partners[i]! < i) break;
    start = i;
  }
  return start === first ? "" : phrase(tokens, start, first - 1);
}
