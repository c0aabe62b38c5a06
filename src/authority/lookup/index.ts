export { type AskedCase, askedCase, wordsSent } from "./asked-case.ts";
export type { OpinionSource } from "./courtlistener.ts";
export {
  CASE_SOURCE,
  CASE_SOURCES,
  type CaseDetails,
  type CaseSource,
  type CaseText,
  type FoundCase,
  findCase,
  getCase,
  sourcesFor,
} from "./find-case.ts";
export { type Answer, describeLookupError, type LookupError, type Network } from "./request.ts";
