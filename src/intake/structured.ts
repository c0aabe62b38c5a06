import type { Opinion } from "../opinion/index.ts";
import type { DocumentBuilder } from "./document-builder.ts";
import { layoutOfBlocks, type MarkedBlock } from "./layout/index.ts";
import { linkedFootnotes } from "./linked-footnotes.ts";
import { readPlainText } from "./plain-text.ts";
import { readSections } from "./sections.ts";

/** A page that is one preformatted text is read as a plain text is. */
const PREFORMATTED_SHARE = 0.5;

/** An opinion from a marked-up document: its blocks as marked up, what the markup leaves open as the words say. */
export function structuredOpinion(builder: DocumentBuilder): Opinion {
  const { text } = builder;
  if (builder.preformattedLength > text.length * PREFORMATTED_SHARE) return readPlainText(text);
  const opinion = layoutOfBlocks(text, markedBlocks(builder), linkedFootnotes(builder));
  const complete: Opinion = {
    ...opinion,
    pages: [...opinion.pages, ...builder.pages].sort((a, b) => a.at - b.at),
    emphasis: builder.emphasis.filter((e) => e.end > e.start).sort((a, b) => a.start - b.start || a.end - b.end),
  };
  return { ...complete, sections: readSections(complete) };
}

/** The builder's blocks, each told whether all of its words are bold. */
function markedBlocks({ blocks, emphasis }: DocumentBuilder): MarkedBlock[] {
  const bold = emphasis.filter((e) => e.kind === "bold").sort((a, b) => a.start - b.start);
  let at = 0;
  return blocks.map((block) => {
    while (at < bold.length && bold[at]!.end <= block.start) at += 1;
    const first = bold[at];
    const whole = first !== undefined && first.start <= block.start && first.end >= block.end;
    return { ...block, bold: whole };
  });
}
