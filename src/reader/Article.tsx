import { memo, startTransition, useEffect, useMemo, useRef, useState } from "react";
import type { Annotations, Citation } from "../engine/index.ts";
import type { Opinion } from "../opinion/index.ts";
import { BlockView } from "./Block.tsx";
import { type DrawnPart, drawParts, type NoteMark } from "./drawing.ts";

interface ArticleProps {
  readonly opinion: Opinion;
  readonly annotations: Annotations;
  readonly title: string;
  readonly noted: readonly NoteMark[];
  readonly onEditTitle: () => void;
}

/** Blocks of the first paint: more than the tallest screen shows. The rest follow in slices, so that typing and scrolling never wait. */
const FIRST_BLOCKS = 40;
const BLOCKS_A_SLICE = 250;

/** The opinion's text with its marks. What is drawn changes with the annotations and the notes only; all else is CSS on the article. */
export const Article = memo(function Article({ opinion, annotations, title, noted, onEditTitle }: ArticleProps) {
  const drawn = useDrawn(opinion, annotations, noted);
  const count = useSlices(drawn.length);
  const meaningOf = useMeanings(annotations);
  return (
    <>
      <header className="head">
        <h1 className="title">{title}</h1>
        <button
          type="button"
          className="edit-title"
          title="Edit title, court, date and judge"
          aria-label="Edit title, court, date and judge"
          onClick={onEditTitle}
        >
          Edit
        </button>
      </header>
      {drawn.slice(0, count).map((it) => (
        <BlockView key={`${it.part.index} ${it.part.part}`} drawn={it} opinion={opinion} meaningOf={meaningOf} />
      ))}
    </>
  );
});

/** Draws anew under new annotations, keeping every block that stays as it was. */
function useDrawn(
  opinion: Opinion,
  { citations, passages }: Annotations,
  noted: readonly NoteMark[],
): readonly DrawnPart[] {
  const before = useRef<readonly DrawnPart[]>([]);
  const drawn = useMemo(
    () => drawParts(opinion, { citations, passages, noted }, before.current),
    [opinion, citations, passages, noted],
  );
  useEffect(() => {
    before.current = drawn;
  }, [drawn]);
  return drawn;
}

function useSlices(total: number): number {
  const [count, setCount] = useState(FIRST_BLOCKS);
  useEffect(() => {
    if (count >= total) return;
    const next = setTimeout(() => startTransition(() => setCount(count + BLOCKS_A_SLICE)));
    return () => clearTimeout(next);
  }, [count, total]);
  return count;
}

/** One function for as long as the authorities stay: a block is not drawn again for it. */
function useMeanings({ authorities }: Annotations): (citation: Citation) => string | null {
  const known = useRef<ReadonlyMap<string, string>>(new Map());
  known.current = useMemo(() => new Map(authorities.map((it) => [it.id, it.title])), [authorities]);
  return useRef((citation: Citation) => (citation.authority ? (known.current.get(citation.authority) ?? null) : null))
    .current;
}
