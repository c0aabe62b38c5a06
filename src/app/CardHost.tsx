import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { Annotations, Citation } from "../engine/index.ts";
import type { Opinion } from "../opinion/index.ts";
import type { ReaderHandle } from "../reader/index.ts";

const CitationCard = lazy(() => import("../panel/card/CitationCard.tsx"));

interface CardHostProps {
  readonly reader: ReaderHandle;
  readonly opinion: Opinion;
  readonly annotations: Annotations;
}

interface Shown {
  readonly anchor: HTMLElement;
  readonly citation: Citation;
}

/** A pointer that only passes by opens nothing; one that leaves for the card has time to reach it. */
const OPEN_AFTER_MS = 280;
const CLOSE_AFTER_MS = 180;

/** The card of the citation under the pointer or the focus. One listener for all of them. */
export function CardHost({ reader, opinion, annotations }: CardHostProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  const timer = useRef(0);
  const found = useRef(annotations);
  found.current = annotations;
  const later = (after: number, next: Shown | null) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setShown(next), after);
  };
  const laterNow = useRef(later);
  laterNow.current = later;

  useEffect(() => {
    const { scroller } = reader;
    const cardOf = (target: EventTarget | null): Shown | null => {
      const anchor = (target as Element | null)?.closest?.<HTMLElement>("[data-citation]") ?? null;
      const citation = anchor && found.current.citations.find((it) => it.id === anchor.dataset.citation);
      return anchor && citation ? { anchor, citation } : null;
    };
    const onOver = (event: PointerEvent) => {
      if (event.pointerType === "touch" || event.buttons !== 0) return;
      const card = cardOf(event.target);
      laterNow.current(card ? OPEN_AFTER_MS : CLOSE_AFTER_MS, card);
    };
    const onFocus = (event: FocusEvent) => {
      const card = cardOf(event.target);
      if ((event.target as Element).matches(":focus-visible")) laterNow.current(card ? OPEN_AFTER_MS : 0, card);
    };
    const close = () => laterNow.current(0, null);
    // A card opened by the focus goes along with its citation; one opened by the pointer has lost it.
    const onScroll = () => {
      if (!document.activeElement?.matches("[data-citation]:focus-visible")) close();
    };
    const leave = () => laterNow.current(CLOSE_AFTER_MS, null);
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && close();
    scroller.addEventListener("pointerover", onOver);
    scroller.addEventListener("pointerleave", leave);
    scroller.addEventListener("focusin", onFocus);
    scroller.addEventListener("focusout", leave);
    scroller.addEventListener("pointerdown", close);
    scroller.addEventListener("scroll", onScroll, { passive: true });
    document.addEventListener("keydown", onKey);
    return () => {
      clearTimeout(timer.current);
      scroller.removeEventListener("pointerover", onOver);
      scroller.removeEventListener("pointerleave", leave);
      scroller.removeEventListener("focusin", onFocus);
      scroller.removeEventListener("focusout", leave);
      scroller.removeEventListener("pointerdown", close);
      scroller.removeEventListener("scroll", onScroll);
      document.removeEventListener("keydown", onKey);
    };
  }, [reader]);

  if (!shown) return null;
  return (
    <Suspense>
      <CitationCard
        key={shown.citation.id}
        {...shown}
        {...{ opinion, annotations }}
        onHold={() => clearTimeout(timer.current)}
        onLeave={() => later(CLOSE_AFTER_MS, null)}
      />
    </Suspense>
  );
}
