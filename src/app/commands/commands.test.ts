import { describe, expect, it } from "vitest";
import { COMMANDS } from "./index.ts";

describe("the commands", () => {
  it("have each an id of their own", () => {
    const ids = COMMANDS.map((command) => command.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("never claim one key twice", () => {
    const keys = COMMANDS.flatMap((command) => command.keys.map((key) => `${key}`));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it("have no key that begins another's: it would fire before the second could be pressed", () => {
    const keys = COMMANDS.flatMap((command) => command.keys);
    const firsts = new Set(keys.filter((key) => key.includes(" ")).map((key) => key.split(" ")[0]!));
    expect(keys.filter((key) => firsts.has(key))).toEqual([]);
  });
});
