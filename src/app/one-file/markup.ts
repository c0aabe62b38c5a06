/** Text that is HTML already. Everything else is escaped before it becomes any. */
export class Markup {
  constructor(readonly html: string) {}
}

type Piece = Markup | string | number | null | undefined | false | readonly Piece[];

/** A template whose every value is escaped, but for markup and lists of it; null, undefined and false are nothing. */
export function html(fixed: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(fixed.reduce((all, words, i) => all + htmlOf(pieces[i - 1]) + words));
}

function htmlOf(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return "";
  if (piece instanceof Markup) return piece.html;
  if (typeof piece === "object") return piece.map(htmlOf).join("");
  return String(piece).replace(/[&<>"]/g, (mark) => ENTITIES[mark]!);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
