import type { Tokens } from "../../tokens/index.ts";
import { isBreak, isCapital, isJoined, isMark, isWord, PERIOD, pastPeriod, wordAt } from "./token-tests.ts";

/** The parts of a record by their abbreviations: transcripts, appendices, papers. */

export interface Source {
  readonly name: string;
  /** What must follow: a number directly, or "at" and the like before it. */
  readonly needs: "number" | "place";
}

/** The record's parts by their abbreviation, as words joined without periods. */
const SOURCES: Readonly<Record<string, Source>> = {
  Tr: { name: "Tr.", needs: "number" },
  TR: { name: "Tr.", needs: "number" },
  T: { name: "T.", needs: "number" },
  RT: { name: "R.T.", needs: "number" },
  CT: { name: "C.T.", needs: "number" },
  RP: { name: "RP", needs: "number" },
  CP: { name: "CP", needs: "number" },
  VRP: { name: "VRP", needs: "number" },
  NT: { name: "N.T.", needs: "number" },
  HT: { name: "H.T.", needs: "number" },
  RR: { name: "R.R.", needs: "number" },
  CR: { name: "C.R.", needs: "number" },
  SCR: { name: "S.C.R.", needs: "place" },
  R: { name: "R.", needs: "number" },
  ROA: { name: "ROA", needs: "number" },
  JA: { name: "J.A.", needs: "number" },
  AR: { name: "A.R.", needs: "number" },
  SA: { name: "S.A.", needs: "number" },
  RA: { name: "R.A.", needs: "place" },
  AA: { name: "A.A.", needs: "number" },
  ER: { name: "E.R.", needs: "number" },
  SER: { name: "S.E.R.", needs: "number" },
  CAR: { name: "C.A.R.", needs: "place" },
  App: { name: "App.", needs: "number" },
  Appx: { name: "Appx.", needs: "number" },
  "App'x": { name: "Appx.", needs: "number" },
  "App’x": { name: "Appx.", needs: "number" },
  AOB: { name: "AOB", needs: "number" },
  RB: { name: "RB", needs: "place" },
  ARB: { name: "ARB", needs: "place" },
  Rec: { name: "Rec.", needs: "place" },
  IAF: { name: "IAF", needs: "number" },
  PFR: { name: "PFR", needs: "number" },
  Br: { name: "Br.", needs: "number" },
  PSR: { name: "PSR", needs: "place" },
  PSI: { name: "PSI", needs: "place" },
  PageID: { name: "PageID", needs: "number" },
  Dep: { name: "Dep.", needs: "number" },
  Depo: { name: "Dep.", needs: "number" },
  Compl: { name: "Compl.", needs: "place" },
  Decl: { name: "Decl.", needs: "place" },
  Aff: { name: "Aff.", needs: "place" },
  Affirm: { name: "Affirm.", needs: "place" },
  Mem: { name: "Mem.", needs: "place" },
  Mot: { name: "Mot.", needs: "place" },
  Opp: { name: "Opp.", needs: "place" },
  Pet: { name: "Pet.", needs: "place" },
  Ans: { name: "Ans.", needs: "place" },
  Resp: { name: "Resp.", needs: "place" },
  Reply: { name: "Reply", needs: "place" },
  Order: { name: "Order", needs: "place" },
  Indictment: { name: "Indictment", needs: "place" },
  Complaint: { name: "Complaint", needs: "place" },
  Petition: { name: "Petition", needs: "place" },
  Motion: { name: "Motion", needs: "place" },
  Brief: { name: "Brief", needs: "place" },
  Answer: { name: "Answer", needs: "place" },
  Response: { name: "Response", needs: "place" },
  Affidavit: { name: "Affidavit", needs: "place" },
  Declaration: { name: "Declaration", needs: "place" },
  Memorandum: { name: "Memorandum", needs: "place" },
  Transcript: { name: "Transcript", needs: "place" },
  Report: { name: "Report", needs: "place" },
  Stmt: { name: "Stmt.", needs: "place" },
  SOF: { name: "SOF", needs: "place" },
  SUF: { name: "SUF", needs: "place" },
  DSOF: { name: "DSOF", needs: "place" },
  PSOF: { name: "PSOF", needs: "place" },
  FAC: { name: "FAC", needs: "place" },
  SAC: { name: "SAC", needs: "place" },
  TAC: { name: "TAC", needs: "place" },
  Obj: { name: "Obj.", needs: "place" },
  Objs: { name: "Objs.", needs: "place" },
  Objections: { name: "Objections", needs: "place" },
  Ex: { name: "Ex.", needs: "number" },
  Exs: { name: "Exs.", needs: "number" },
  Exh: { name: "Exh.", needs: "number" },
  Exhibit: { name: "Exhibit", needs: "place" },
  Proceedings: { name: "Proceedings", needs: "place" },
  Op: { name: "Op.", needs: "place" },
  Stip: { name: "Stip.", needs: "place" },
  Stipulation: { name: "Stipulation", needs: "place" },
  Proffer: { name: "Proffer", needs: "place" },
  ID: { name: "ID", needs: "place" },
  Hr: { name: "Hr.", needs: "place" },
};

/** Reads an initialism or word of the record's parts: "J.A.", "JA", "Tr.", "Compl.". */
export function readSource(tokens: Tokens, at: number): { readonly source: Source; readonly next: number } | null {
  const text = tokens.text(at);
  // "N.C. R. App. P.": not in the middle of initials.
  if (isMark(tokens, at - 1, PERIOD) && isJoined(tokens, at) && wordAt(tokens, at - 2).length === 1) return null;
  if (text.length === 1) {
    let letters = text;
    let i = at + 1;
    while (
      letters.length < 4 &&
      isMark(tokens, i, PERIOD) &&
      isWord(tokens, i + 1) &&
      tokens.text(i + 1).length === 1 &&
      isCapital(tokens, i + 1) &&
      !isBreak(tokens, i + 1)
    ) {
      letters += tokens.text(i + 1);
      i += 2;
    }
    const source = SOURCES[letters];
    if (source === undefined || !isMark(tokens, i, PERIOD)) return null;
    return { source, next: pastPeriod(tokens, i) };
  }
  const source = Object.hasOwn(SOURCES, text) ? SOURCES[text]! : null;
  return source && { source, next: pastPeriod(tokens, at + 1) };
}

/** First words of the sources, initials included: where one can begin. */
export const SOURCE_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(SOURCES),
  ...Object.keys(SOURCES).map((name) => name[0]!),
]);
