import type { Block, Opinion } from "../opinion/index.ts";

/** Reads the layout of plain text: blocks parted by blank lines. */
export function readPlainText(text: string): Opinion {
  const blocks: Block[] = [];
  const paragraph = /\S(?:[^\n]|\n(?![ \t\r]*\n))*/g;
  for (let m = paragraph.exec(text); m; m = paragraph.exec(text)) {
    const end = m.index + m[0].trimEnd().length;
    blocks.push({ start: m.index, end, kind: "paragraph", level: null });
  }
  return { text, blocks, furniture: [], footnotes: [], pages: [], sections: [], emphasis: [] };
}
