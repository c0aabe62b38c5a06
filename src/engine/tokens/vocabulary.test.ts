import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openText } from "../../intake/index.ts";
import { byForm, flagsByForm, lex } from "./index.ts";
import { interner } from "./vocabulary.ts";

describe("forms", () => {
  test("every token reads as its text does, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        for (const tokens of lex(openText(text))) {
          for (let i = 0; i < tokens.length; i += 1) {
            const written = text.slice(tokens.start[i]!, tokens.end[i]!);
            if (tokens.text(i).length === written.length) expect(tokens.text(i)).toBe(written);
            expect(tokens.lower(i)).toBe(tokens.text(i).toLowerCase().replaceAll("’", "'"));
          }
        }
      }),
    );
  });

  test("tokens share a form if and only if they read the same", () => {
    const [tokens] = lex(openText("The court held the Court. THE court: the court’s court"));
    const seen = new Map<string, number>();
    for (let i = 0; i < tokens!.length; i += 1) {
      const known = seen.get(tokens!.text(i)) ?? tokens!.form[i]!;
      expect(tokens!.form[i]).toBe(known);
      seen.set(tokens!.text(i), known);
    }
    expect(new Set(seen.values()).size).toBe(seen.size);
  });

  test("a word cut by a hyphen at a line's end has the form of the whole word", () => {
    const [tokens] = lex(
      openText("The injunc-\ntion stands, and the injunction was affirmed because an injunction is fair."),
    );
    const forms = new Set<number>();
    for (let i = 0; i < tokens!.length; i += 1) if (tokens!.text(i) === "injunction") forms.add(tokens!.form[i]!);
    expect(forms.size).toBe(1);
  });

  test("forms that share a hash are kept apart", () => {
    const vocabulary = interner();
    const words = Array.from({ length: 20_000 }, (_, i) => `word${i}`);
    const ids = words.map((word) => vocabulary.ofRead(word, 7));
    expect(new Set(ids).size).toBe(words.length);
    const text = words.join(" ");
    let at = 0;
    words.forEach((word, i) => {
      expect(vocabulary.ofSpan(text, at, at + word.length, 7)).toBe(ids[i]);
      at += word.length + 1;
    });
  });
});

describe("facts of forms", () => {
  test("are worked out once a form and opinion", () => {
    let asked = 0;
    const lengthAt = byForm((form) => {
      asked += 1;
      return form.length;
    });
    const [tokens] = lex(openText("no no no yes no"));
    const read = Array.from({ length: tokens!.length }, (_, i) => lengthAt(tokens!, i));
    expect(read).toEqual([2, 2, 2, 3, 2]);
    expect(asked).toBe(2);
  });

  test("as flags, are told for every form", () => {
    const flags = flagsByForm((form) => (form === "no" ? 1 : 0));
    const [tokens] = lex(openText("no yes no"));
    expect([...tokens!.form].map((form) => flags(tokens!.vocabulary)[form])).toEqual([1, 0, 1]);
  });
});
