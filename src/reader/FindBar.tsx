import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Opinion, Span } from "../opinion/index.ts";
import { rangeOf } from "./elements.ts";
import { findAll, searchable } from "./find.ts";
import type { ReaderHandle } from "./Reader.tsx";

interface FindBarProps {
  readonly opinion: Opinion;
  readonly reader: ReaderHandle;
  readonly onClose: () => void;
}

/** More places than this are counted and stepped through, but only those around the current one are coloured. */
const MOST_COLOURED = 600;
const COLOURED_AT_ONCE = 60;

/** Find in the opinion: counts, steps, and colours through the highlight registry, so that nothing is drawn again. */
export default function FindBar({ opinion, reader, onClose }: FindBarProps) {
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query);
  const found = useMemo(() => findAll(opinion, asked), [opinion, asked]);
  const [current, setCurrent] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  // At once, not after the paint: what is typed next is meant for the field and must not reach the keys of the page.
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  useEffect(() => {
    // The text is made ready while the first letter is typed.
    const quiet = setTimeout(() => searchable(opinion));
    return () => clearTimeout(quiet);
  }, [opinion]);
  useColours(opinion, found, current);
  // What is typed is shown first; the search and the move follow it.
  useEffect(() => {
    const here = reader.line()?.at ?? 0;
    const next = Math.max(
      0,
      found.findIndex((span) => span.start >= here),
    );
    setCurrent(next);
    if (found[next]) reader.goTo(found[next]);
  }, [found, reader]);

  const go = (index: number) => {
    if (found.length === 0) return;
    const next = (index + found.length) % found.length;
    setCurrent(next);
    reader.goTo(found[next]!);
  };
  const close = () => {
    onClose();
    reader.focus();
  };
  return (
    <search className="find-bar">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go(current + 1);
        }}
      >
        <label>
          <span className="visually-hidden">Find in the opinion</span>
          <input
            ref={input}
            type="search"
            placeholder="Find in the opinion"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Escape") close();
              if (event.key === "Enter" && event.shiftKey) {
                event.preventDefault();
                go(current - 1);
              }
            }}
          />
        </label>
        <output className="find-count" aria-live="polite">
          {countWords(asked, found, current)}
        </output>
        <button type="button" aria-label="Previous place" onClick={() => go(current - 1)} disabled={found.length === 0}>
          ↑
        </button>
        <button type="submit" aria-label="Next place" disabled={found.length === 0}>
          ↓
        </button>
        <button type="button" aria-label="Close find" onClick={close}>
          ✕
        </button>
      </form>
    </search>
  );
}

function countWords(query: string, found: readonly Span[], current: number): string {
  if (query.trim() === "") return "";
  return found.length === 0 ? "Not found" : `${Math.min(current, found.length - 1) + 1} of ${found.length}`;
}

/** The current place at once, then those around it, a few at a time from the nearest. */
function useColours(opinion: Opinion, found: readonly Span[], current: number): void {
  useEffect(() => {
    if (!("highlights" in CSS)) return;
    const now = highlightOf(opinion, found.slice(current, current + 1));
    now.priority = 1;
    const near = new Highlight();
    CSS.highlights.set("find", near);
    CSS.highlights.set("find-current", now);
    let turn = 0;
    const colour = (reach: number) => {
      const from = Math.max(0, current - reach - COLOURED_AT_ONCE / 2);
      const before = found.slice(from, Math.max(from, current - reach));
      const after = found.slice(current + reach, current + reach + COLOURED_AT_ONCE / 2);
      for (const span of [...before, ...after]) {
        const range = rangeOf(opinion, span);
        if (range) near.add(range);
      }
      const next = reach + COLOURED_AT_ONCE / 2;
      if (next < MOST_COLOURED / 2) turn = window.setTimeout(() => colour(next));
    };
    turn = window.setTimeout(() => colour(0));
    return () => {
      clearTimeout(turn);
      CSS.highlights.delete("find");
      CSS.highlights.delete("find-current");
    };
  }, [opinion, found, current]);
}

function highlightOf(opinion: Opinion, spans: readonly Span[]): Highlight {
  return new Highlight(...spans.flatMap((span) => rangeOf(opinion, span) ?? []));
}
