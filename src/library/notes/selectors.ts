import type { Span } from "../../opinion/index.ts";

/**
 * Where a note is: by its words and by its place, as the W3C Web Annotation model has it (TextQuoteSelector and
 * TextPositionSelector, https://www.w3.org/TR/annotation-model/#selectors). The words decide, the place breaks ties.
 * Of the model's other selectors none is read or written.
 */
export interface Selectors {
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  /** UTF-16 code units into the text that the note was made on. */
  readonly position: Span;
}

/** How much of the text before and after is kept to tell equal quotations apart; the length that Hypothesis keeps. */
export const CONTEXT = 32;

/** The selectors of a span of a text. Throws a RangeError where the span is empty or outside the text. */
export function describeSpan(text: string, span: Span): Selectors {
  if (span.start < 0 || span.end > text.length || span.start >= span.end) {
    throw new RangeError(`no words from ${span.start} to ${span.end} in a text of ${text.length}`);
  }
  return {
    quote: {
      exact: text.slice(span.start, span.end),
      prefix: text.slice(Math.max(0, span.start - CONTEXT), span.start),
      suffix: text.slice(span.end, span.end + CONTEXT),
    },
    position: { start: span.start, end: span.end },
  };
}

/** Whether the very words stand at the very place between the same others: so it is in every text that has not changed. */
export function standsInPlace(text: string, { quote, position: { start, end } }: Selectors): boolean {
  return (
    quote.exact.trim() !== "" &&
    text.slice(start, end) === quote.exact &&
    text.startsWith(quote.prefix, start - quote.prefix.length) &&
    text.startsWith(quote.suffix, end)
  );
}
