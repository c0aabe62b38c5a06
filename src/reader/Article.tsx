import { memo, startTransition, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Annotations, Citation } from "../engine/index.ts";
import type { Opinion } from "../opinion/index.ts";
import { BlockView } from "./Block.tsx";
import { type DrawnPart, drawPart, type NoteMark } from "./drawing.ts";
import { samePassages } from "./drawn-alike.ts";
import { type Laid, layMarks } from "./laying.ts";
import { type Stretch, stretchElementId, stretchesOf } from "./stretches.ts";

interface ArticleProps {
  readonly opinion: Opinion;
  readonly annotations: Annotations;
  readonly title: string;
  readonly noted: readonly NoteMark[];
  readonly onEditTitle: () => void;
  /** Told when some of the text does not show these annotations yet, and when all of it does. */
  readonly onBehind: (behind: boolean) => void;
}

/** Stretches of the first paint: as much as a screen shows. The rest follow, so that typing and scrolling never wait. */
const FIRST_STRETCHES = 1;
/** A slice should be over before it is felt: after a longer one the next draws fewer stretches, after a short one more. */
const SLICE_MS = 30;
const SLOWEST = 2;
const FASTEST = 16;

/** The opinion's text with its marks. What is drawn changes with the annotations and the notes only; all else is CSS on the article. */
export const Article = memo(function Article(props: ArticleProps) {
  const { opinion, title, onEditTitle } = props;
  const shown = useShown(props);
  const meaningOf = useMeanings(props.annotations);
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
      {stretchesOf(opinion).map((stretch, i) => (
        <StretchView key={stretch.index} stretch={stretch} laid={shown[i] ?? null} {...{ opinion, meaningOf }} />
      ))}
    </>
  );
});

/** The marks under which each stretch is drawn: the newest ones nearest to the eye first, the others slice by slice. */
function useShown({ opinion, annotations, noted, onBehind }: ArticleProps): readonly (Laid | null)[] {
  const { citations } = annotations;
  const lastPassages = useRef(annotations.passages);
  const passages = samePassages(lastPassages.current, annotations.passages)
    ? lastPassages.current
    : annotations.passages;
  useEffect(() => {
    lastPassages.current = passages;
  }, [passages]);
  const laid = useMemo(() => layMarks(opinion, { citations, passages, noted }), [opinion, citations, passages, noted]);
  const [shown, setShown] = useState<readonly (Laid | null)[]>(() =>
    stretchesOf(opinion).map((_, i) => (i < FIRST_STRETCHES ? laid : null)),
  );
  const behind = shown.some((it) => it !== laid);
  useLayoutEffect(() => onBehind(behind), [behind, onBehind]);
  const pace = useRef({ laid, stretches: SLOWEST, since: 0 });
  useEffect(() => {
    if (!behind) return;
    const took = performance.now() - pace.current.since;
    const factor = took < SLICE_MS ? 2 : took > 2 * SLICE_MS ? 0.5 : 1;
    const stretches =
      pace.current.laid === laid ? Math.max(1, Math.min(pace.current.stretches * factor, FASTEST)) : SLOWEST;
    const next = setTimeout(() => {
      pace.current = { laid, stretches, since: performance.now() };
      const turn = nextTurn(opinion, shown, laid, stretches);
      startTransition(() => setShown(shown.map((it, i) => (turn.has(i) ? laid : it))));
    });
    return () => clearTimeout(next);
  }, [opinion, behind, shown, laid]);
  return shown;
}

/** The stretches whose turn it is: those nearest to what is in view that are behind. */
function nextTurn(
  opinion: Opinion,
  shown: readonly (Laid | null)[],
  laid: Laid,
  stretches: number,
): ReadonlySet<number> {
  const eye = stretchInView(opinion);
  const waiting = shown.flatMap((it, i) => (it === laid ? [] : [i]));
  // Before any of it is marked anew all of it is drawn: places, find and print need the whole text.
  const undrawn = waiting.filter((i) => shown[i] === null);
  const near = (undrawn.length > 0 ? undrawn : waiting).sort((a, b) => Math.abs(a - eye) - Math.abs(b - eye));
  return new Set(near.slice(0, stretches));
}

/** About which stretch is in view: by the share of the page that lies above, so that nothing has to be measured. */
function stretchInView(opinion: Opinion): number {
  const scroller = document.querySelector(".scroller");
  if (!scroller) return 0;
  const share = scroller.scrollTop / Math.max(1, scroller.scrollHeight);
  return Math.floor(share * stretchesOf(opinion).length);
}

interface StretchProps {
  readonly opinion: Opinion;
  readonly stretch: Stretch;
  /** Null while its turn has not come: then it only takes up room. */
  readonly laid: Laid | null;
  readonly meaningOf: (citation: Citation) => string | null;
}

const StretchView = memo(function StretchView({ opinion, stretch, laid, meaningOf }: StretchProps) {
  const { first, parts, lines } = stretch;
  const before = useRef<readonly DrawnPart[]>([]);
  const drawn = useMemo(
    () => (laid ? parts.map((_, i) => drawPart(laid, first + i, before.current[i])) : []),
    [laid, parts, first],
  );
  useEffect(() => {
    before.current = drawn;
  }, [drawn]);
  const height = `calc(${lines} * 1.6em)`;
  return (
    <div
      id={stretchElementId(stretch)}
      className="stretch"
      style={laid ? { containIntrinsicBlockSize: `auto ${height}` } : { blockSize: height }}
    >
      {drawn.map((it) => (
        <BlockView key={`${it.part.index} ${it.part.part}`} drawn={it} opinion={opinion} meaningOf={meaningOf} />
      ))}
    </div>
  );
});

/** One function for as long as the authorities stay: a block is not drawn again for it. */
function useMeanings({ authorities }: Annotations): (citation: Citation) => string | null {
  const known = useRef<ReadonlyMap<string, string>>(new Map());
  known.current = useMemo(() => new Map(authorities.map((it) => [it.id, it.title])), [authorities]);
  return useRef((citation: Citation) => (citation.authority ? (known.current.get(citation.authority) ?? null) : null))
    .current;
}
