/**
 * Tokens, as columns (one typed array a field) because an opinion has hundreds of thousands and every grammar walks
 * them. All offsets are of the text as given; a token that runs across furniture (a word cut by a hyphen at a line's
 * end) has one start and one end, and its text is what is read.
 */
export const WORD = 0; // letters, then letters, digits, inner apostrophes: "Com'n", "O'Brien", "NY3d", "plaintiff's"
export const NUMBER = 1; // digits alone: "561", "0977"
export const ORDINAL = 2; // digits, then letters: "2d", "3d", "4th", "1983a", "0977A"
export const MARK = 3; // one other character: . , ; ( ) [ ] § ¶ - – — " “ ” ' * &
export type TokenKind = typeof WORD | typeof NUMBER | typeof ORDINAL | typeof MARK;

/** What stands between a token and the one before it. */
export const JOINED = 0; // nothing
export const SPACED = 1; // blanks, tabs
export const NEW_LINE = 2; // one line break
export const BLANK_LINE = 3; // a blank line, or the start of the stream
export type Gap = typeof JOINED | typeof SPACED | typeof NEW_LINE | typeof BLANK_LINE;
