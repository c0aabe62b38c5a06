export { assertOpinion } from "./assert-opinion.ts";
export {
  BLOCK_KINDS,
  type Block,
  type BlockKind,
  EMPHASIS_KINDS,
  type Emphasis,
  type EmphasisKind,
  type Footnote,
  FURNITURE_KINDS,
  type Furniture,
  type FurnitureKind,
  type Opinion,
  type PageMark,
  SECTION_KINDS,
  type Section,
  type SectionKind,
} from "./opinion.ts";
export { quotedText } from "./quoted.ts";
export { piecesOf, readingText, type Stream, streamsOf, unread } from "./reading.ts";
export { contains, firstEndingAfter, overlaps, type Span, unionOf, without } from "./span.ts";
