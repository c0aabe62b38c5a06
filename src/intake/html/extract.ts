import type { EmphasisKind } from "../../opinion/index.ts";
import { DocumentBuilder } from "../document-builder.ts";
import { standsAround } from "./find-opinion.ts";
import type { HtmlElement } from "./html-tree.ts";

const BLOCKS = new Set(
  "p div section article header main address figure figcaption fieldset form details summary dl dt dd table tbody thead tfoot caption ul ol center body html hgroup opinion author footnote aside".split(
    " ",
  ),
);

interface Context {
  readonly quotation: number;
  readonly list: number;
  readonly centred: boolean;
  readonly emphasis: readonly EmphasisKind[];
  readonly preformatted: boolean;
}

/** Writes an element's text into a builder. The tree's depth is bounded, so this may recur. */
export function extract(root: HtmlElement): DocumentBuilder {
  const builder = new DocumentBuilder();
  extractInto(builder, root, { quotation: 0, list: 0, centred: false, emphasis: [], preformatted: false });
  builder.endBlock();
  return builder;
}

function extractInto(builder: DocumentBuilder, element: HtmlElement, context: Context): void {
  const page = pageLabel(element);
  if (page !== null) {
    builder.page(page);
    return;
  }
  if (standsAround(element)) return;
  const { tag } = element;
  if (tag === "br" || tag === "hr") {
    builder.lineBreak();
    if (tag === "hr") builder.lineBreak();
    return;
  }
  const inner = contextIn(element, context);
  const starts = startsBlock(tag);
  if (starts) builder.block(markupOf(element, inner));
  const at = builder.at;
  const anchored = element.target !== null || element.id !== null;
  if (tag === "td" || tag === "th") builder.columnGap();
  for (const child of element.children) {
    if (typeof child === "string") builder.words(child, inner.emphasis);
    else extractInto(builder, child, inner);
  }
  if (anchored) {
    builder.anchors.push({
      at,
      end: Math.max(at, builder.at),
      ids: element.id === null ? [] : [element.id],
      target: element.target,
    });
  }
  if (starts) {
    builder.endBlock();
    builder.block(markupOf(element, context));
  }
}

function startsBlock(tag: string): boolean {
  return (
    BLOCKS.has(tag) || tag === "blockquote" || tag === "li" || tag === "pre" || tag === "tr" || /^h[1-6]$/.test(tag)
  );
}

function contextIn(element: HtmlElement, context: Context): Context {
  const { tag, classes } = element;
  const emphasis = element.emphasis as EmphasisKind | null;
  const quotes = tag === "blockquote" || /(?:^|\s)(?:blockquote|block-quote|indented)(?:\s|$)/.test(classes);
  return {
    quotation: context.quotation + (quotes ? 1 : 0),
    list: context.list + (tag === "ul" || tag === "ol" ? 1 : 0),
    centred: element.centred || (context.centred && tag !== "td"),
    emphasis: emphasis && !context.emphasis.includes(emphasis) ? [...context.emphasis, emphasis] : context.emphasis,
    preformatted: context.preformatted || tag === "pre",
  };
}

function markupOf(element: HtmlElement, context: Context): Parameters<DocumentBuilder["block"]>[0] {
  const { centred, preformatted } = context;
  const heading = /^h([1-6])$/.exec(element.tag);
  if (heading) return { kind: "heading", level: Number(heading[1]), centred, preformatted };
  if (context.quotation > 0) return { kind: "quotation", level: context.quotation, centred, preformatted };
  if (context.list > 0) return { kind: "list", level: context.list, centred, preformatted };
  return { kind: null, centred, preformatted };
}

/** Reporter pages: case.law's and CourtListener's `page-number`/`page-label`, Google Scholar's `gsl_pagenum`. */
function pageLabel(element: HtmlElement): string | null {
  const words = () => ownText(element).replace(/[[\]\s]/g, "");
  if (
    /(?:^|\s)(?:page-label|page-number|pagenum|star-pagination|gsl_pagenum2?|page_number|starpage)(?:\s|$)/.test(
      element.classes,
    ) ||
    element.tag === "page-number"
  ) {
    const label = element.label ?? words();
    return /^\*{0,2}\d{1,5}$/.test(label) ? `*${label.replace(/^\*+/, "")}` : label === "" ? "" : null;
  }
  return null;
}

function ownText(element: HtmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : ownText(child))).join("");
}
