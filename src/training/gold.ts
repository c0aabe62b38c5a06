import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ROLES, type Role } from "../engine/annotations.ts";
import { findCitations } from "../engine/citations/index.ts";
import { readMeta } from "../engine/meta/index.ts";
import { describeSentences, inReadingOrder, newBlocksOf, passageSpans } from "../engine/passages/describe.ts";
import { featuresOf } from "../engine/passages/features.ts";
import { resolveCitations } from "../engine/resolution/index.ts";
import { splitSentences } from "../engine/sentences/index.ts";
import { lex } from "../engine/tokens/index.ts";
import { openText } from "../intake/index.ts";
import { type Span, unionOf } from "../opinion/index.ts";

/** One labelled opinion, read by the same stages that the engine runs: features and the label of each sentence. */
export interface Example {
  readonly id: string;
  /** Name of the folder that it came from: its kind of labels and its weight in training. */
  readonly source: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  /** What of each sentence is shown as its passage: what runs through it, as a footnote, is left out. */
  readonly pieces: readonly (readonly Span[])[];
  /** As labelled: what is judged by. */
  readonly gold: readonly (Span & { readonly role: Role })[];
  /** Characters that belong to no role: those of the citations, where they are labelled. */
  readonly citations: readonly Span[];
  readonly features: readonly Int32Array[];
  /** 1 where a sentence begins a new block. */
  readonly across: Uint8Array;
  /** Index into ROLES, or -1 where no one labelled the sentence. */
  readonly labels: Int8Array;
}

/** The rhetorical roles of the LLT Lab's VetClaims-JSON, as ours. Plain "Sentence" is every role that it has no word for. */
const FOREIGN: Readonly<Record<string, Role | null>> = {
  LegalRuleSentence: "standard",
  ReasoningSentence: "application",
  FindingSentence: "holding",
  EvidenceSentence: "facts",
  CitationSentence: "citation",
  ProcedureSentence: "procedure",
  Sentence: null,
};

interface GoldFile {
  readonly id: string;
  readonly text: string;
  readonly passages: readonly (Span & { readonly role: string })[];
  readonly citations?: readonly Span[];
}

/** Reads every labelled opinion of a folder. Throws where a file is not in the gold format. */
export function readGold(folder: string): readonly Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, name), "utf8")) as GoldFile;
      const apart = join(folder, gold.text.slice(0, 200));
      const text = gold.text.endsWith(".txt") && existsSync(apart) ? readFileSync(apart, "utf8") : gold.text;
      return exampleOf(folder.split(/[\\/]/).filter(Boolean).at(-1)!, { ...gold, id: String(gold.id), text });
    });
}

/** Where the project's own labels stand: spans and roles without their texts, by the same guide as the gold labels. */
export const OWN_LABELS = join(import.meta.dirname, "labels");

/**
 * Reads the project's own labels with the texts that they are of, found in one of several folders by name: a plain text,
 * or the field "text" of a JSON file. The first line of a file names its text and gives the text's SHA-256; each line
 * after it a start, an end and a role, apart by tabs. Throws where a text is missing or is not the one that was labelled.
 */
export function readOwnLabels(folders: readonly string[]): readonly Example[] {
  return readdirSync(OWN_LABELS)
    .filter((name) => name.endsWith(".tsv"))
    .sort()
    .map((name) => {
      const [head, ...lines] = readFileSync(join(OWN_LABELS, name), "utf8").trimEnd().split("\n");
      const [file, digest] = head!.split("\t");
      const path = folders.map((folder) => join(folder, file!)).find(existsSync);
      if (!path) throw new Error(`${file}, the text that ${name} labels, is in none of ${folders.join(", ")}`);
      const stored = readFileSync(path, "utf8");
      const text: string = path.endsWith(".json") ? JSON.parse(stored).text : stored;
      if (createHash("sha256").update(text).digest("hex") !== digest)
        throw new Error(`${path} is not the text that ${name} labels`);
      const passages = lines.map((line) => {
        const [start, end, role] = line.split("\t");
        return { start: Number(start), end: Number(end), role: role! };
      });
      return exampleOf("labels", { id: basename(name, ".tsv"), text, passages });
    });
}

/** Where the project's invented opinions stand. */
export const INVENTED = join(import.meta.dirname, "invented");

/** Reads the opinions that were written for training, with the role of each sentence. Throws where a line has no role. */
export function readInvented(): readonly Example[] {
  return readdirSync(INVENTED)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => {
      const opinion = parseInvented(readFileSync(join(INVENTED, name), "utf8"), name);
      return exampleOf("invented", { id: basename(name, ".txt"), ...opinion });
    });
}

/**
 * An invented opinion: a line is a role, a colon and a sentence; an empty line begins a paragraph. Throws where a line
 * has no role.
 */
export function parseInvented(file: string, name: string): Pick<GoldFile, "text" | "passages"> {
  let text = "";
  const passages: GoldFile["passages"][number][] = [];
  for (const [i, line] of file.split(/\r?\n/).entries()) {
    if (line.trim() === "") {
      if (text !== "" && !text.endsWith("\n\n")) text += "\n\n";
      continue;
    }
    const [, role, said] = /^(\w+): (.*\S)\s*$/.exec(line) ?? [];
    if (role === undefined || said === undefined || !ROLES.includes(role as Role))
      throw new Error(`${name}, line ${i + 1}: no role and sentence in ${JSON.stringify(line.slice(0, 60))}`);
    if (text !== "" && !text.endsWith("\n")) text += " ";
    passages.push({ start: text.length, end: text.length + said.length, role });
    text += said;
  }
  return { text, passages };
}

function exampleOf(source: string, { id, text, passages, citations: cited = [] }: GoldFile): Example {
  const opinion = openText(text);
  const streams = lex(opinion);
  const meta = readMeta(streams);
  const { citations } = resolveCitations(streams, findCitations(streams), meta);
  const sentences = splitSentences(streams, citations);
  const described = inReadingOrder(describeSentences(opinion, streams, meta, citations, sentences));
  const notes = unionOf(opinion.footnotes.map((note) => note.whole));
  const pieces = described.map((sentence) => passageSpans(text, notes, sentence));
  const gold = passages.flatMap(({ start, end, role }) => {
    const ours = role in FOREIGN ? FOREIGN[role] : (role as Role);
    return ours ? [{ start, end, role: ours }] : [];
  });
  return {
    id,
    source,
    text,
    sentences: described,
    pieces,
    gold,
    citations: cited,
    features: featuresOf(described),
    across: newBlocksOf(described),
    labels: Int8Array.from(pieces, (of) => labelOf(of, gold)),
  };
}

const CITATION = ROLES.indexOf("citation");

/** The role that covers most of a sentence, if it covers a quarter of it. */
function labelOf(pieces: readonly Span[], gold: Example["gold"]): number {
  const covered = new Map<number, number>();
  let length = 0;
  for (const piece of pieces) {
    length += piece.end - piece.start;
    for (const passage of gold) {
      const shared = Math.min(piece.end, passage.end) - Math.max(piece.start, passage.start);
      if (shared <= 0) continue;
      const label = ROLES.indexOf(passage.role);
      covered.set(label, (covered.get(label) ?? 0) + shared);
    }
  }
  const ranked = [...covered].sort((a, b) => b[1] - a[1]);
  // What a sentence says counts before the citations that run on in it.
  const said = ranked.find(([label, chars]) => label !== CITATION && chars * 4 >= length);
  const best = said ?? ranked[0];
  return best && best[1] * 4 >= length ? best[0] : -1;
}
