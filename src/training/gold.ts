import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ROLES, type Role } from "../engine/annotations.ts";
import { findCitations } from "../engine/citations/index.ts";
import { readMeta } from "../engine/meta/index.ts";
import { type Described, describeSentences, inReadingOrder, newBlocksOf } from "../engine/passages/describe.ts";
import { featuresOf } from "../engine/passages/features.ts";
import { resolveCitations } from "../engine/resolution/index.ts";
import { splitSentences } from "../engine/sentences/index.ts";
import { lex } from "../engine/tokens/index.ts";
import { openText } from "../intake/index.ts";
import type { Span } from "../opinion/index.ts";

/** One labelled opinion, read by the same stages that the engine runs: features and the label of each sentence. */
export interface Example {
  readonly id: string;
  /** Name of the folder that it came from: its kind of labels and its weight in training. */
  readonly source: string;
  readonly text: string;
  readonly sentences: readonly Span[];
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
}

/** A labelled opinion before its features are made. */
export interface DescribedGold extends Omit<Example, "sentences" | "features" | "across"> {
  readonly described: readonly Described[];
}

/** Reads every labelled opinion of a folder. Throws where a file is not in the gold format. */
export function readGold(folder: string): readonly Example[] {
  return describedGold(folder).map(exampleOf);
}

export function exampleOf({ described, ...gold }: DescribedGold): Example {
  return { ...gold, sentences: described, features: featuresOf(described), across: newBlocksOf(described) };
}

export function describedGold(folder: string): readonly DescribedGold[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, name), "utf8")) as GoldFile;
      const apart = join(folder, gold.text.slice(0, 200));
      const text = gold.text.endsWith(".txt") && existsSync(apart) ? readFileSync(apart, "utf8") : gold.text;
      return describeGold(String(gold.id), folder.split(/[\\/]/).filter(Boolean).at(-1)!, text, gold.passages);
    });
}

/** Where the project's own labels stand: spans and roles without their texts, by the same guide as the gold labels. */
export const OWN_LABELS = join(import.meta.dirname, "labels");

/**
 * Reads the project's own labels with the texts that they are of, found in a folder by name. The first line of a file
 * names its text and gives the text's SHA-256; each line after it a start, an end and a role, apart by tabs.
 * Throws where a text is missing or is not the one that was labelled.
 */
export function readOwnLabels(texts: string): readonly Example[] {
  return readdirSync(OWN_LABELS)
    .filter((name) => name.endsWith(".tsv"))
    .sort()
    .map((name) => {
      const [head, ...lines] = readFileSync(join(OWN_LABELS, name), "utf8").trimEnd().split("\n");
      const [file, digest] = head!.split("\t");
      const text = readFileSync(join(texts, file!), "utf8");
      if (createHash("sha256").update(text).digest("hex") !== digest)
        throw new Error(`${file} in ${texts} is not the text that ${name} labels`);
      const passages = lines.map((line) => {
        const [start, end, role] = line.split("\t");
        return { start: Number(start), end: Number(end), role: role! };
      });
      return exampleOf(describeGold(basename(file!, ".txt"), "labels", text, passages));
    });
}

function describeGold(id: string, source: string, text: string, passages: GoldFile["passages"]): DescribedGold {
  const opinion = openText(text);
  const streams = lex(opinion);
  const meta = readMeta(streams);
  const { citations } = resolveCitations(streams, findCitations(streams), meta);
  const sentences = splitSentences(streams, citations);
  const described = inReadingOrder(describeSentences(opinion, streams, meta, citations, sentences));
  return {
    id,
    source,
    text,
    described,
    labels: Int8Array.from(described, (sentence) => labelOf(sentence, passages)),
  };
}

const CITATION = ROLES.indexOf("citation");

/** The role that covers most of a sentence, if it covers a quarter of it. */
function labelOf(sentence: Span, passages: GoldFile["passages"]): number {
  const covered = new Map<number, number>();
  for (const passage of passages) {
    const shared = Math.min(sentence.end, passage.end) - Math.max(sentence.start, passage.start);
    if (shared <= 0) continue;
    const role = passage.role in FOREIGN ? FOREIGN[passage.role] : (passage.role as Role);
    if (role === null || role === undefined) continue;
    const label = ROLES.indexOf(role);
    covered.set(label, (covered.get(label) ?? 0) + shared);
  }
  const length = sentence.end - sentence.start;
  const ranked = [...covered].sort((a, b) => b[1] - a[1]);
  // What a sentence says counts before the citations that run on in it.
  const said = ranked.find(([label, chars]) => label !== CITATION && chars * 4 >= length);
  const best = said ?? ranked[0];
  return best && best[1] * 4 >= length ? best[0] : -1;
}
