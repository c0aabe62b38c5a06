import { type TokenizerCallbacks as Callbacks, Tokenizer } from "htmlparser2";

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

/** Below this depth an element is laid open: its children become its ancestor's. No page nests so deep in earnest. */
const DEEPEST = 200;

/** Elements whose text is no text of the document. */
const SKIPPED = new Set(
  "script style noscript template iframe object embed applet svg math canvas audio video picture button select option textarea datalist dialog frameset noframes title head".split(
    " ",
  ),
);
/** Elements without content: never opened. */
const VOID = new Set(
  "area base br col embed hr img input link meta param source track wbr frame basefont bgsound".split(" "),
);
/** Markup of a page inside of a drawing or a formula ends it, as browsers do (HTML Standard 13.2.6.5). */
const BREAKS_OUT = new Set("p div table blockquote ul ol li pre center h1 h2 h3 h4 h5 h6 hr br body".split(" "));
const FOREIGN = new Set(["svg", "math"]);
/** Elements that end an open paragraph. */
const ENDS_PARAGRAPH = new Set(
  "p div table blockquote ul ol li dl pre center h1 h2 h3 h4 h5 h6 hr section article aside header footer main form tr td".split(
    " ",
  ),
);
/** An element that ends its like, and what it does not reach out of. */
const ENDS_ITS_LIKE: Readonly<Record<string, readonly string[]>> = {
  li: ["ul", "ol"],
  tr: ["table"],
  td: ["tr", "table"],
  th: ["tr", "table"],
  dt: ["dl"],
  dd: ["dl"],
};
/** How far down the stack an element that ends another looks for it. */
const REACH = 40;

export interface HtmlDocument {
  readonly root: HtmlElement;
  readonly title: string | null;
}

/** Reads HTML of any quality into a tree of bounded depth. Linear, however deep the markup nests. */
export function htmlTree(html: string): HtmlDocument {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  const title = builder.title.replace(/\s+/g, " ").trim();
  return { root: builder.root, title: title === "" ? null : title.slice(0, LONGEST_TITLE) };
}

/** Takes the tokenizer's calls. Offsets are into the source. */
class TreeBuilder implements Callbacks {
  readonly root = element("body", new Map());
  title = "";
  private readonly open: { readonly tag: string; readonly element: HtmlElement; readonly depth: number }[] = [];
  private readonly counts = new Map<string, number>();
  private skipped: string | null = null; // the skipped element that is open
  private skippedDepth = 0; // how often it stands in itself
  private tag = "";
  private attribute = "";
  private value = "";
  private attributes = new Map<string, string>();

  constructor(private readonly source: string) {}

  onopentagname(start: number, end: number): void {
    this.tag = this.source.slice(start, end).toLowerCase();
    this.attributes = new Map();
  }
  onattribname(start: number, end: number): void {
    this.attribute = this.source.slice(start, Math.min(end, start + LONGEST_NAME)).toLowerCase();
    this.value = "";
  }
  onattribdata(start: number, end: number): void {
    if (KEPT_ATTRIBUTES.has(this.attribute))
      this.value += this.source.slice(start, Math.min(end, start + LONGEST_VALUE));
  }
  onattribentity(codepoint: number): void {
    this.value += String.fromCodePoint(codepoint);
  }
  onattribend(): void {
    if (KEPT_ATTRIBUTES.has(this.attribute) && !this.attributes.has(this.attribute)) {
      this.attributes.set(this.attribute, this.value);
    }
  }
  onopentagend(): void {
    this.opened(this.tag, false);
  }
  onselfclosingtag(): void {
    this.opened(this.tag, FOREIGN.has(this.tag));
  }
  onclosetag(start: number, end: number): void {
    this.closed(this.source.slice(start, end).toLowerCase());
  }
  ontext(start: number, end: number): void {
    this.words(this.source.slice(start, end));
  }
  ontextentity(codepoint: number): void {
    this.words(String.fromCodePoint(codepoint));
  }
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private words(text: string): void {
    if (this.skipped === "title" && this.title.length < LONGEST_TITLE) this.title += text;
    if (this.skipped === null) this.current().children.push(text);
  }

  private current(): HtmlElement {
    return this.open.at(-1)?.element ?? this.root;
  }

  private opened(tag: string, closesItself: boolean): void {
    if (this.skipped !== null) {
      const inside =
        this.skipped === "head" ? tag === "title" || tag === "body" : FOREIGN.has(this.skipped) && BREAKS_OUT.has(tag);
      if (!inside) {
        if (tag === this.skipped && !closesItself) this.skippedDepth += 1;
        return;
      }
      this.skipped = null;
    }
    if (VOID.has(tag)) {
      if (ENDS_PARAGRAPH.has(tag)) this.endParagraph();
      this.current().children.push(element(tag, this.attributes));
      return;
    }
    if (SKIPPED.has(tag)) {
      if (closesItself) return;
      this.skipped = tag;
      this.skippedDepth = 1;
      return;
    }
    if (ENDS_PARAGRAPH.has(tag)) this.endParagraph();
    const bounds = ENDS_ITS_LIKE[tag];
    if (bounds) this.endLike(tag, bounds);
    const depth = (this.open.at(-1)?.depth ?? 0) + 1;
    const parent = this.current();
    const made = depth <= DEEPEST ? element(tag, this.attributes) : parent;
    if (depth <= DEEPEST) parent.children.push(made);
    this.open.push({ tag, element: made, depth: Math.min(depth, DEEPEST + 1) });
    this.counts.set(tag, (this.counts.get(tag) ?? 0) + 1);
  }

  private closed(tag: string): void {
    if (this.skipped !== null) {
      if (tag === this.skipped && (this.skippedDepth -= 1) === 0) this.skipped = null;
      return;
    }
    if ((this.counts.get(tag) ?? 0) === 0) return;
    while (this.pop() !== tag) {}
  }

  private pop(): string | undefined {
    const { tag } = this.open.pop() ?? {};
    if (tag !== undefined) this.counts.set(tag, this.counts.get(tag)! - 1);
    return tag;
  }

  private endParagraph(): void {
    if ((this.counts.get("p") ?? 0) > 0) this.endLike("p", ["td", "th", "table", "button", "li", "blockquote"]);
  }

  /** Closes the nearest open element of this name, unless one of the bounds stands in between. */
  private endLike(tag: string, bounds: readonly string[]): void {
    const least = Math.max(0, this.open.length - REACH);
    for (let i = this.open.length - 1; i >= least; i -= 1) {
      const open = this.open[i]!.tag;
      if (open === tag) {
        while (this.open.length > i) this.pop();
        return;
      }
      if (bounds.includes(open)) return;
    }
  }
}

/** All that is read of an element; no handler, style sheet or address is among what is kept of them. */
const KEPT_ATTRIBUTES = new Set(
  "id name class href align style hidden aria-hidden label number data-label data-page data-page-number".split(" "),
);
const LONGEST_NAME = 40;
const LONGEST_VALUE = 1000;
const LONGEST_TITLE = 300;

function element(tag: string, attributes: ReadonlyMap<string, string>): HtmlElement {
  const given = (name: string) => attributes.get(name) ?? "";
  const classes = given("class").toLowerCase();
  const style = given("style").toLowerCase();
  const address = given("href");
  return {
    tag,
    id: attributes.get("id") ?? attributes.get("name") ?? null,
    classes,
    target: address.startsWith("#") && address.length > 1 ? safeDecoded(address.slice(1)) : null,
    label:
      ["data-label", "label", "data-page-number", "data-page", "number"]
        .map((name) => attributes.get(name))
        .find(Boolean) ?? null,
    centred:
      tag === "center" ||
      given("align").toLowerCase() === "center" ||
      /text-align:\s*center/.test(style) ||
      /(?:^|[\s_-])cent(?:er|re)(?:ed)?(?:$|[\s_-])/.test(classes),
    hidden:
      attributes.has("hidden") || given("aria-hidden") === "true" || /display:\s*none|visibility:\s*hidden/.test(style),
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
