import type { Opinion } from "../../opinion/index.ts";
import { structuredOpinion } from "../structured.ts";
import { extract } from "./extract.ts";
import { findOpinion } from "./find-opinion.ts";
import { htmlTree } from "./html-tree.ts";

/** An opinion from a page: its text, in the parts that the markup shows. Never fails. */
export function readHtml(html: string): { readonly opinion: Opinion; readonly title: string | null } {
  const { root, title } = htmlTree(html);
  return { opinion: structuredOpinion(extract(findOpinion(root))), title };
}
