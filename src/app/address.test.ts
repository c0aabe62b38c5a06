import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PANEL_VIEWS } from "../panel/index.ts";
import { type Address, formatAddress, parseAddress, targetOf } from "./address.ts";

function read(url: string): Address {
  const { search, hash } = new URL(url, "https://example.org/app/");
  return parseAddress(search, hash);
}

describe("the address", () => {
  const cases: readonly (readonly [why: string, url: string, expected: Partial<Address>])[] = [
    ["nothing asked: the bundled ruling, its brief", "./", { opinion: null, view: "brief", target: null, place: null }],
    ["a citation", "./#c5", { target: { kind: "citation", id: "c5" } }],
    [
      "a test and a place in the text",
      "./#t1@12-30",
      { target: { kind: "test", id: "t1" }, place: { start: 12, end: 30 } },
    ],
    ["a mark made by hand", "./#correction-2", { target: { kind: "passage", id: "correction-2" } }],
    ["a place alone", "./?view=tests#@3-9", { view: "tests", target: null, place: { start: 3, end: 9 } }],
    ["a view that does not exist is the brief", "./?view=nonsense", { view: "brief" }],
    ["an empty place is none", "./#c1@9-9", { place: null }],
    ["a broken escape is no crash", "./#%E0%A4%A", { target: null }],
  ];
  it.each(cases)("%s", (_why, url, expected) => {
    expect(read(url)).toMatchObject(expected);
  });

  it("reads back what it writes", () => {
    const id = fc.tuple(fc.constantFrom("c", "t", "p"), fc.nat(9999)).map(([kind, n]) => targetOf(`${kind}${n}`)!);
    const place = fc
      .tuple(fc.nat(1e6), fc.integer({ min: 1, max: 999 }))
      .map(([start, n]) => ({ start, end: start + n }));
    const address = fc.record({
      opinion: fc.option(fc.string({ minLength: 1 })),
      view: fc.constantFrom(...PANEL_VIEWS),
      target: fc.option(id),
      place: fc.option(place),
    });
    fc.assert(
      fc.property(address, (it) => {
        expect(read(formatAddress(it))).toEqual(it);
      }),
    );
  });
});
