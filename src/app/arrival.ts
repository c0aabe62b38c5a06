import { type RefObject, useEffect, useRef } from "react";
import { keepPlace, readPlace } from "../library/index.ts";
import type { Span } from "../opinion/index.ts";
import type { Line, ReaderHandle } from "../reader/index.ts";
import type { Progress } from "./engine/engine-client.ts";
import { type Location, rememberLineWith } from "./navigation.ts";

/** Goes where the address says, once for each arrival and as soon as it can be found; else to where reading stopped. */
export function useArrival(
  reader: RefObject<ReaderHandle | null>,
  location: Location,
  progress: Progress,
  opinionId: string,
): void {
  const done = useRef(-1);
  useEffect(() => rememberLineWith(() => reader.current?.line() ?? null), [reader]);
  useEffect(() => {
    if (done.current === location.count || !reader.current) return;
    const { address, arrival } = location;
    if (arrival.by === "return" && arrival.line) {
      done.current = location.count;
      reader.current.restore(arrival.line);
      return;
    }
    const span = address.place ?? (arrival.by === "load" ? spanOfTarget(address.target?.id, progress) : null);
    if (span) {
      // What is far down is drawn a moment later; the next stage tries again.
      if (reader.current.goTo(span)) done.current = location.count;
    } else if (!address.target || arrival.by !== "load" || progress.stage === "done") done.current = location.count;
  }, [reader, location, progress]);
  useReadingPlace(reader, location, opinionId);
}

/** On opening without a place in the address: back to where this person stopped. */
function useReadingPlace(reader: RefObject<ReaderHandle | null>, location: Location, opinionId: string): void {
  const first = useRef(location);
  useEffect(() => {
    const { address, arrival } = first.current;
    if (address.target || address.place || arrival.by === "return") return;
    let gone = false;
    readPlace(opinionId)
      .then((at) => {
        if (!gone && at) reader.current?.restore({ at, top: PLACE_FROM_TOP });
      })
      // Without storage an opinion opens at its beginning, which says it all.
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [reader, opinionId]);
}

const PLACE_FROM_TOP = 24;

/** Scrolling is over when this long nothing moved: then the place is kept. */
const SETTLED_MS = 400;

/** Keeps the line at the top as the place where reading stopped. */
export function usePlaceKeeping(opinionId: string): (line: Line) => void {
  const timer = useRef(0);
  return (line) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void keepPlace(opinionId, line.at).catch(() => undefined), SETTLED_MS);
  };
}

function spanOfTarget(id: string | undefined, { annotations: { citations, passages, tests } }: Progress): Span | null {
  if (!id) return null;
  const test = tests.find((it) => it.id === id);
  return (
    citations.find((it) => it.id === id) ??
    passages.find((it) => it.id === id) ??
    test?.stated[0] ??
    test?.decided[0] ??
    null
  );
}
