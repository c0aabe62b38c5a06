import { type Ref, useDeferredValue, useEffect, useImperativeHandle, useRef, useState } from "react";
import type { Annotations } from "../engine/index.ts";
import type { Layer } from "../library/index.ts";
import type { Opinion, Span } from "../opinion/index.ts";
import { Article } from "./Article.tsx";
import type { NoteMark } from "./drawing.ts";
import { Minimap } from "./Minimap.tsx";
import {
  type Direction,
  goToSpan,
  type Line,
  lineAtTop,
  restoreLine,
  setNoteOpen,
  stepHighlight,
  stepSection,
} from "./movement.ts";
import { focusedBlock, selectedSpan } from "./selection.ts";

/** What the rest of the app can ask of the open page. */
export interface ReaderHandle {
  readonly scroller: HTMLElement;
  goTo(span: Span): boolean;
  line(): Line | null;
  restore(line: Line): void;
  stepHighlight(direction: Direction): HTMLElement | null;
  stepSection(direction: Direction): HTMLElement | null;
  selection(): Span | null;
  focusedBlock(): Span | null;
  openNotes(open: boolean): void;
  focus(): void;
}

interface ReaderProps {
  readonly ref: Ref<ReaderHandle>;
  readonly opinion: Opinion;
  readonly annotations: Annotations;
  readonly title: string;
  readonly layers: readonly Layer[];
  /** What the person has highlighted and noted, in the order of the text. */
  readonly noted: readonly NoteMark[];
  /** Everything that names this id in the text is shown as the current one. */
  readonly current: string | null;
  /** Asked to change what the opinion is called. Must stay the same function from drawing to drawing. */
  readonly onEditTitle: () => void;
  /** Told of the line at the top, a few times a second while it changes. */
  readonly onScroll: (line: Line) => void;
  readonly children?: React.ReactNode;
}

/** The opinion on screen: a scrolling page with its minimap. */
export function Reader(props: ReaderProps) {
  const { ref, opinion, annotations, title, layers, noted, current, onEditTitle, onScroll, children } = props;
  const scroller = useRef<HTMLElement>(null);
  useImperativeHandle(ref, () => handleOf(scroller.current!, opinion), [opinion]);
  useScrollLine(scroller, onScroll);
  // The text stays with what it shows until the next stage is drawn, so that scrolling and typing never wait for it.
  const settled = useDeferredValue(annotations);
  const settledNotes = useDeferredValue(noted);
  const [behind, setBehind] = useState(false);
  useCurrent(scroller, current, settled, settledNotes, behind);
  useElementMarks(scroller, current, settled, behind);
  return (
    <main className="reader" aria-label="Opinion" data-has-notes={opinion.footnotes.length > 0 || undefined}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable from the keyboard */}
      <section className="scroller" ref={scroller} tabIndex={0} aria-label="Text of the opinion" id="opinion">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: marks of footnotes are buttons; Enter on them is a click */}
        <article
          className="opinion"
          data-layers={layers.join(" ")}
          aria-busy={behind || settled !== annotations || undefined}
          onClick={onPress}
        >
          <Article
            {...{ opinion, title, onEditTitle }}
            annotations={settled}
            noted={settledNotes}
            onBehind={setBehind}
          />
        </article>
        {children}
      </section>
      <Minimap {...{ scroller, opinion, annotations, layers, noted }} />
    </main>
  );
}

/** One listener for the whole text: a footnote's mark opens it, the words of a highlight do what its cue or flag does. */
function onPress({ target, currentTarget }: React.MouseEvent<HTMLElement>): void {
  const pressed = target as Element;
  const mark = pressed.closest<HTMLElement>(".note-mark");
  const note = mark && document.getElementById(mark.getAttribute("aria-controls")!);
  if (note) setNoteOpen(note, note.hasAttribute("hidden"));
  const selecting = document.getSelection()?.isCollapsed === false;
  if (selecting || pressed.closest("a, button")) return;
  // The last named is on top: it is what the eye has pressed.
  const noted = pressed.closest<HTMLElement>("[data-noted]")?.dataset.noted?.split(" ").at(-1);
  if (noted) {
    document.getElementById(noted)?.click();
    return;
  }
  const passage = pressed.closest<HTMLElement>(".passage");
  if (!passage) return;
  const shown = currentTarget.dataset.layers?.split(" ").includes(passage.dataset.layer ?? "");
  if (shown) document.getElementById(passage.dataset.passage!)?.querySelector<HTMLElement>(".cue")?.click();
}

function handleOf(scroller: HTMLElement, opinion: Opinion): ReaderHandle {
  return {
    scroller,
    goTo: (span) => goToSpan(scroller, opinion, span),
    line: () => lineAtTop(scroller),
    restore: (line) => restoreLine(scroller, opinion, line),
    stepHighlight: (direction) => stepHighlight(scroller, direction),
    stepSection: (direction) => stepSection(scroller, direction),
    selection: () => selectedSpan(scroller),
    focusedBlock: () => focusedBlock(scroller),
    openNotes: (open) => {
      for (const note of scroller.querySelectorAll<HTMLElement>(".note")) setNoteOpen(note, open);
    },
    focus: () => scroller.focus({ preventScroll: true }),
  };
}

/** Looking for the line asks the browser what stands at a point, which is no work for every frame. */
const LOOK_EVERY_MS = 120;

function useScrollLine(scroller: React.RefObject<HTMLElement | null>, onScroll: (line: Line) => void): void {
  const tell = useRef(onScroll);
  tell.current = onScroll;
  useEffect(() => {
    const element = scroller.current!;
    let asked = 0;
    const onScrolled = () => {
      asked ||= window.setTimeout(() => {
        asked = 0;
        const line = lineAtTop(element);
        if (line) tell.current(line);
      }, LOOK_EVERY_MS);
    };
    element.addEventListener("scroll", onScrolled, { passive: true });
    return () => {
      element.removeEventListener("scroll", onScrolled);
      clearTimeout(asked);
    };
  }, [scroller]);
}

/** Marks the current citation or passage by an attribute, outside React: no block is drawn again for it. */
function useCurrent(
  scroller: React.RefObject<HTMLElement | null>,
  id: string | null,
  annotations: Annotations,
  noted: readonly NoteMark[],
  behind: boolean,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: elements drawn under new annotations have to be marked again, near ones at once and the others when all are drawn
  useEffect(() => {
    const named = id
      ? scroller.current!.querySelectorAll(`[data-citation="${id}"], [data-passage="${id}"], [data-noted~="${id}"]`)
      : [];
    for (const element of named) element.setAttribute("data-current", "");
    // A sheet that has just opened may lie over what was pressed: once it stands, the text makes room.
    const frame = requestAnimationFrame(() => named[0] && uncover(scroller.current!, named[0]));
    return () => {
      cancelAnimationFrame(frame);
      for (const element of named) element.removeAttribute("data-current");
    };
  }, [scroller, id, annotations, noted, behind]);
}

/** Numbers the sentences that apply the elements of the current test, as the panel's rows are numbered. */
function useElementMarks(
  scroller: React.RefObject<HTMLElement | null>,
  id: string | null,
  { tests, passages }: Annotations,
  behind: boolean,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn later is marked when all is drawn
  useEffect(() => {
    const test = tests.find((it) => it.id === id);
    const marked: Element[] = [];
    for (const [i, { applied }] of (test?.elements ?? []).entries()) {
      for (const span of applied) {
        const passage = passages.find((it) => it.start < span.end && span.start < it.end);
        // Of a passage in several runs the first carries the mark: it has the passage's own id.
        const drawn = passage && scroller.current!.querySelector(`[data-passage="${passage.id}"]`);
        if (!drawn) continue;
        const others = drawn.getAttribute("data-elements");
        drawn.setAttribute("data-elements", others === null ? String(i + 1) : withNumber(others, i + 1));
        marked.push(drawn);
      }
    }
    return () => {
      for (const drawn of marked) drawn.removeAttribute("data-elements");
    };
  }, [scroller, id, tests, passages, behind]);
}

const withNumber = (others: string, number: number): string =>
  others.split(", ").includes(String(number)) ? others : `${others}, ${number}`;

/** Brings an element back that was in sight and is now just below the page's lower edge. */
function uncover(scroller: HTMLElement, element: Element): void {
  const { bottom } = element.getBoundingClientRect();
  const edge = scroller.getBoundingClientRect().bottom;
  if (bottom > edge && bottom <= innerHeight) scroller.scrollTop += bottom - edge + COVER_MARGIN;
}

/** Kept free below what is uncovered: two lines or so. CSS pixels. */
const COVER_MARGIN = 64;
