import { Parser } from "htmlparser2";

/*
 * How HTML is made safe here: it is never given to a browser. A tokenizer that knows nothing of a page reads it into
 * the small tree below, which has no scripts, handlers, styles or addresses because it has no place for them; what is
 * drawn later is the text, by our own components. So nothing in a file can run or be fetched, in the browser, in a
 * worker or in Node, and one reader serves all three. A sanitiser (DOMPurify) would guard the step that is not there:
 * markup going into the page.
 */

export interface HtmlElement {
  /** In small letters. */
  readonly tag: string;
  readonly id: string | null;
  readonly classes: string;
  /** A link's target inside this document, without "#"; null for any other address. */
  readonly target: string | null;
  /** A label that the markup gives: a page's or a footnote's number. */
  readonly label: string | null;
  /** As `align`, `text-align` or a class say it. */
  readonly centred: boolean;
  readonly hidden: boolean;
  readonly emphasis: string | null;
  readonly children: (HtmlElement | string)[];
}

/** Below this depth an element is laid open: its children become its parent's. No page nests so deep in earnest. */
const DEEPEST = 200;

/** Elements whose text is no text of the document. */
const SKIPPED = new Set(
  "script style noscript template iframe object embed applet svg math canvas audio video picture source track map button select option textarea datalist input dialog frameset frame noframes link meta base title".split(
    " ",
  ),
);
/** Elements without content: never opened. */
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

export interface HtmlDocument {
  readonly root: HtmlElement;
  readonly title: string | null;
}

/** Reads HTML of any quality into a tree of bounded depth. Linear. */
export function htmlTree(html: string): HtmlDocument {
  const root = element("body", {});
  const stack: HtmlElement[] = [root];
  /** For each open tag, whether it stands on the stack. */
  const open: { readonly tag: string; readonly stacked: boolean }[] = [];
  let skipping = 0; // open elements since one that is skipped
  let title: string | null = null;
  let inTitle = false;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag === "title" && title === null && skipping === 0) {
          inTitle = true;
          title = "";
        }
        if (skipping > 0 || SKIPPED.has(tag)) {
          if (!VOID.has(tag)) skipping += 1;
          return;
        }
        const made = element(tag, attributes);
        if (VOID.has(tag)) {
          stack.at(-1)!.children.push(made);
          return;
        }
        const stacked = stack.length < DEEPEST;
        if (stacked) {
          stack.at(-1)!.children.push(made);
          stack.push(made);
        }
        open.push({ tag, stacked });
      },
      ontext(text) {
        if (inTitle) title += text;
        if (skipping === 0) stack.at(-1)!.children.push(text);
      },
      onclosetag(tag) {
        if (tag === "title") inTitle = false;
        if (VOID.has(tag)) return;
        if (skipping > 0) {
          skipping -= 1;
          return;
        }
        if (open.pop()?.stacked) stack.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  const named = (title as string | null)?.replace(/\s+/g, " ").trim();
  return { root, title: named ? named.slice(0, LONGEST_TITLE) : null };
}

const LONGEST_TITLE = 300;

function element(tag: string, attributes: Readonly<Record<string, string>>): HtmlElement {
  const classes = (attributes.class ?? "").toLowerCase();
  const style = (attributes.style ?? "").toLowerCase();
  const address = attributes.href ?? "";
  return {
    tag,
    id: attributes.id ?? attributes.name ?? null,
    classes,
    target: address.startsWith("#") && address.length > 1 ? safeDecoded(address.slice(1)) : null,
    label:
      attributes["data-label"] ?? attributes.label ?? attributes["data-page-number"] ?? attributes["data-page"] ?? null,
    centred:
      tag === "center" ||
      (attributes.align ?? "").toLowerCase() === "center" ||
      /text-align:\s*center/.test(style) ||
      /(?:^|[\s_-])cent(?:er|re)(?:ed)?(?:$|[\s_-])/.test(classes),
    hidden:
      "hidden" in attributes ||
      attributes["aria-hidden"] === "true" ||
      /display:\s*none|visibility:\s*hidden/.test(style),
    emphasis: emphasisOf(tag, style, classes),
    children: [],
  };
}

function safeDecoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function emphasisOf(tag: string, style: string, classes: string): string | null {
  if (tag === "b" || tag === "strong" || /font-weight:\s*(?:bold|[6-9]00)/.test(style)) return "bold";
  if (tag === "i" || tag === "em" || tag === "cite" || /font-style:\s*italic/.test(style)) return "italic";
  if (tag === "u" || /text-decoration[^;]*:\s*underline/.test(style)) return "underline";
  if (tag === "sup" || /vertical-align:\s*super/.test(style)) return "superscript";
  if (/font-variant:\s*small-caps/.test(style) || /small-?caps/.test(classes)) return "small capitals";
  return null;
}
