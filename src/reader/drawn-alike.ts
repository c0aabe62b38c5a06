import type { Passage } from "../engine/index.ts";
import type { DrawnPart, Leaf, NoteMark, PassageRun } from "./drawing.ts";

/** Equal where they would draw the same: a later stage sends new objects for the same findings. */
export function sameDrawing(a: DrawnPart, b: DrawnPart): boolean {
  return fingerprint(a) === fingerprint(b);
}

/** Whether passages are drawn the same: the last stage only says of some which test they belong to. */
export function samePassages(a: readonly Passage[], b: readonly Passage[]): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every((passage, i) => {
        const other = b[i]!;
        return (
          passage.id === other.id &&
          passage.start === other.start &&
          passage.end === other.end &&
          passage.role === other.role &&
          passage.confidence === other.confidence
        );
      }))
  );
}

const FINGERPRINTS = new WeakMap<DrawnPart, string>();

function fingerprint(drawn: DrawnPart): string {
  let known = FINGERPRINTS.get(drawn);
  if (known === undefined) {
    known = [drawn.passages, ...drawn.notes.map((note) => note.passages)].map(signature).join("\n");
    FINGERPRINTS.set(drawn, known);
  }
  return known;
}

function signature(passages: readonly PassageRun[]): string {
  return passages
    .map(({ passage, runs }) => {
      const cited = runs.map(({ citation, leaves, flags }) => {
        const by = citation ? `${citation.id} ${citation.kind} ${citation.authority} ` : "";
        return `${by}${leaves.length}${notedSignature(leaves, flags)}`;
      });
      return `${passage?.id} ${passage?.start} ${passage?.role} ${passage?.confidence}: ${cited.join(",")}`;
    })
    .join("|");
}

function notedSignature(leaves: readonly Leaf[], flags: readonly NoteMark[]): string {
  const under = leaves.filter((leaf) => leaf.noted.length > 0);
  if (under.length === 0 && flags.length === 0) return "";
  const runs = under.map(
    ({ start, noted }) => `${start} ${noted.map(({ id, colour }) => `${id} ${colour}`).join("+")}`,
  );
  return ` noted ${runs.join(";")} flags ${flags.map(({ id, number, colour, words }) => `${id} ${number} ${colour} ${words}`).join(";")}`;
}
