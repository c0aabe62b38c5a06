import { describe, expect, it } from "vitest";
import type { Opinion } from "../../opinion/index.ts";
import { UNKNOWN_META } from "../meta/index.ts";
import { lex } from "../tokens/index.ts";
import { actorsOf } from "./actors.ts";

const streamsOf = (text: string) => {
  const opinion: Opinion = {
    text,
    blocks: [{ start: 0, end: text.length, kind: "paragraph", level: null }],
    furniture: [],
    footnotes: [],
    pages: [],
    sections: [],
    emphasis: [],
  };
  return lex(opinion);
};

describe("the people of an opinion", () => {
  it("are its parties, by the caption, without the words of any caption", () => {
    const actors = actorsOf({ ...UNKNOWN_META, caption: "Odile Ferrow v. Arden Bridge Company" }, []);
    expect([...actors].sort()).toEqual(["arden", "bridge", "ferrow", "odile"]);
  });

  it("are not the States, of whose law the opinion speaks", () => {
    expect([...actorsOf({ ...UNKNOWN_META, caption: "Ferrow v. State of Ohio" }, [])]).toEqual(["ferrow"]);
  });

  it("are those who are told to have done things, more than once", () => {
    const streams = streamsOf(
      "That day Marsh filed a claim. Marsh argues that it was timely. In Toll v. Gate, Gate had lost. The Court was full. The Court has ruled.",
    );
    expect([...actorsOf(UNKNOWN_META, streams)]).toEqual(["marsh"]);
  });
});
