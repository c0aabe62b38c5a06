import { quotedText, type Span } from "../opinion/index.ts";
import { hrefOfPlace, usePanel } from "./PanelContext.ts";

interface SentenceProps {
  readonly span: Span;
  /** A part of it to be set off. */
  readonly mark?: Span;
  /** The role whose colour it takes. */
  readonly tone?: string;
  /** What the panel shows after the jump; else what it shows now. */
  readonly target?: string;
}

/** A sentence in the court's own words, as a link to its place. */
export function Sentence({ span, mark, tone, target }: SentenceProps) {
  const { opinion, targetId } = usePanel();
  const { text } = opinion;
  const words = (start: number, end: number) => (start < end ? quotedText(opinion, { start, end }) : "");
  const marked = mark && mark.start >= span.start && mark.end <= span.end ? mark : null;
  return (
    <a className="sentence" href={hrefOfPlace(target ?? targetId, span)} data-role={tone}>
      {marked ? (
        <>
          {words(span.start, marked.start)}
          {isSpace(text[marked.start - 1]) && " "}
          <mark>{words(marked.start, marked.end)}</mark>
          {isSpace(text[marked.end]) && " "}
          {words(marked.end, span.end)}
        </>
      ) : (
        words(span.start, span.end)
      )}
    </a>
  );
}

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);
