export { lex, type Tokens } from "./lex.ts";
export {
  BLANK_LINE,
  type Gap,
  JOINED,
  MARK,
  NEW_LINE,
  NUMBER,
  ORDINAL,
  SPACED,
  type TokenKind,
  WORD,
} from "./token.ts";
export { byForm, flagsByForm, type Vocabulary } from "./vocabulary.ts";
