import type { HtmlElement } from "./html-tree.ts";

/** Where known sites put the opinion, the most telling first: [id, class, tag], each may be null. */
const SHAPES: readonly { readonly id?: RegExp; readonly classes?: RegExp; readonly tag?: string }[] = [
  { id: /^gs_opinion$/ }, // Google Scholar
  { classes: /(?:^|\s)casebody(?:\s|$)/ }, // case.law
  { id: /^casebody$/ },
  { id: /^opinion-content$/ }, // CourtListener
  { classes: /(?:^|\s)(?:opinion-content|opinion-body|serif-text)(?:\s|$)/ },
  { tag: "opinion" },
  { id: /^(?:opinion|opinions|tab-opinion|opinion-text)$/ }, // Justia
  { classes: /(?:^|\s)(?:opinion|opinion-text|case-text|case_text|caseopinion|document-text)(?:\s|$)/ },
  { classes: /(?:^|\s)(?:field--name-body|field-name-body)(?:\s|$)/ }, // Cornell
  { tag: "article" },
  { id: /^(?:content|main-content|maincontent|main)$/ },
  { tag: "main" },
];

/** A container is believed if it holds at least this share of the page's words. */
const LEAST_SHARE = 0.4;

/** Parts of a page that are about the site, not the opinion. */
const AROUND = new Set(["nav", "footer", "aside", "menu"]);
const AROUND_CLASSES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|breadcrumbs?|sidebar|menu|footer|cookie|banner-ad|advert\w*|share|social|toolbar|pagination|skip-link|sr-only|visually-hidden|noprint|related|newsletter|comments?)(?:$|[\s_-])/;

/** Whether an element stands around the opinion. Footnotes in an `aside` are the opinion's. */
export function standsAround(element: HtmlElement): boolean {
  if (element.hidden) return true;
  if (/footnote|endnote/.test(`${element.classes} ${element.id ?? ""}`)) return false;
  return AROUND.has(element.tag) || AROUND_CLASSES.test(element.classes);
}

/** The element that holds the opinion: a known site's container with most of the page's words, or the page. */
export function findOpinion(root: HtmlElement): HtmlElement {
  const sizes = new Map<HtmlElement, number>();
  const whole = measured(root, sizes);
  for (const shape of SHAPES) {
    let best: HtmlElement | null = null;
    for (const [element, size] of sizes) {
      if (!matches(element, shape) || size < whole * LEAST_SHARE) continue;
      if (!best || size > sizes.get(best)!) best = element;
    }
    if (best) return best;
  }
  return root;
}

function matches(element: HtmlElement, { id, classes, tag }: (typeof SHAPES)[number]): boolean {
  if (tag !== undefined) return element.tag === tag;
  if (id) return element.id !== null && id.test(element.id);
  return classes?.test(element.classes) ?? false;
}

/** Counts the characters under each element. The tree's depth is bounded, so this may recur. */
function measured(element: HtmlElement, sizes: Map<HtmlElement, number>): number {
  let size = 0;
  for (const child of element.children) {
    if (typeof child === "string") size += child.length;
    else if (!standsAround(child)) size += measured(child, sizes);
  }
  sizes.set(element, size);
  return size;
}
