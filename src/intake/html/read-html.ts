import type { Opinion } from "../../opinion/index.ts";
import { structuredOpinion } from "../structured.ts";
import { extract } from "./extract.ts";
import { findOpinion } from "./find-opinion.ts";
import { type HtmlElement, htmlTree } from "./html-tree.ts";

/** An opinion from a page: its text, in the parts that the markup shows. Never fails. */
export function readHtml(html: string): { readonly opinion: Opinion; readonly title: string | null } {
  const { root, title } = htmlTree(html);
  return { opinion: structuredOpinion(extract(findOpinion(root))), title };
}

/** One opinion from several pages: the court's, a concurrence, a dissent, each found in its own page, in this order. */
export function readHtmlParts(parts: readonly string[]): Opinion {
  const { root } = htmlTree("");
  const sections = parts.map((html, part): HtmlElement => {
    const found = apart(findOpinion(htmlTree(html).root), part);
    return { ...root, tag: "section", children: [found] };
  });
  return structuredOpinion(extract({ ...root, children: sections }));
}

/** The same element with ids of its own: each page numbers its footnotes from one. The tree's depth is bounded. */
function apart(element: HtmlElement, part: number): HtmlElement {
  const own = (id: string | null) => (id === null ? null : `${part}/${id}`);
  const children = element.children.map((child) => (typeof child === "string" ? child : apart(child, part)));
  return { ...element, id: own(element.id), target: own(element.target), children };
}
