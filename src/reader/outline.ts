import { type Opinion, quotedText, type SectionKind, type Span } from "../opinion/index.ts";

/** A stop of the outline. `level` 1 is the highest. */
export interface OutlineItem extends Span {
  readonly title: string;
  readonly level: number;
}

/** Sections other than the opinion's own get a line of their own; its headings stand under nothing. */
const SECTION_TITLES: Readonly<Record<SectionKind, string | null>> = {
  caption: null,
  opinion: null,
  syllabus: "Syllabus",
  concurrence: "Concurrence",
  dissent: "Dissent",
  appendix: "Appendix",
};

/** Longer headings are cut in the outline; the page has them whole. */
const LONGEST_TITLE = 120;

/** Headings and separate opinions, in order. */
export function outlineOf(opinion: Opinion): readonly OutlineItem[] {
  const headings = opinion.blocks.flatMap((block): OutlineItem[] => {
    if (block.kind !== "heading") return [];
    const title = quotedText(opinion, block);
    const short = title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title;
    return title ? [{ start: block.start, end: block.end, title: short, level: block.level ?? 1 }] : [];
  });
  const sections = opinion.sections.flatMap((section): OutlineItem[] => {
    const title = SECTION_TITLES[section.kind];
    const by = section.author ? `, ${section.author}` : "";
    return title ? [{ start: section.start, end: section.end, title: title + by, level: 1 }] : [];
  });
  return [...sections, ...headings].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Index of the last item that begins at or before `at`; -1 before the first. */
export function itemAt(items: readonly OutlineItem[], at: number): number {
  return items.findLastIndex((item) => item.start <= at);
}
