import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Opinion, Span } from "../opinion/index.ts";
import { rangeOf } from "./elements.ts";
import { findAll } from "./find.ts";
import type { ReaderHandle } from "./Reader.tsx";

interface FindBarProps {
  readonly opinion: Opinion;
  readonly reader: ReaderHandle;
  readonly onClose: () => void;
}

/** More places than this are counted and stepped through, but only those around the current one are coloured. */
const MOST_COLOURED = 600;

/** Find in the opinion: counts, steps, and colours through the highlight registry, so that nothing is drawn again. */
export default function FindBar({ opinion, reader, onClose }: FindBarProps) {
  const [query, setQuery] = useState("");
  const asked = useDeferredValue(query);
  const found = useMemo(() => findAll(opinion, asked), [opinion, asked]);
  const [current, setCurrent] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  useColours(opinion, found, current);

  const go = (index: number) => {
    if (found.length === 0) return;
    const next = (index + found.length) % found.length;
    setCurrent(next);
    reader.goTo(found[next]!);
  };
  const onAsked = (words: string) => {
    setQuery(words);
    const first = findAll(opinion, words);
    const here = reader.line()?.at ?? 0;
    const next = Math.max(
      0,
      first.findIndex((span) => span.start >= here),
    );
    setCurrent(next);
    if (first[next]) reader.goTo(first[next]);
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
            onChange={(event) => onAsked(event.target.value)}
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

function useColours(opinion: Opinion, found: readonly Span[], current: number): void {
  useEffect(() => {
    if (!("highlights" in CSS)) return;
    const from = Math.max(0, Math.min(current - MOST_COLOURED / 2, found.length - MOST_COLOURED));
    const near = found.slice(from, from + MOST_COLOURED);
    CSS.highlights.set("find", highlightOf(opinion, near));
    const now = highlightOf(opinion, found.slice(current, current + 1));
    now.priority = 1;
    CSS.highlights.set("find-current", now);
    return () => {
      CSS.highlights.delete("find");
      CSS.highlights.delete("find-current");
    };
  }, [opinion, found, current]);
}

function highlightOf(opinion: Opinion, spans: readonly Span[]): Highlight {
  return new Highlight(...spans.flatMap((span) => rangeOf(opinion, span) ?? []));
}
