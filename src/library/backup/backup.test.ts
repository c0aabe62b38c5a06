import { describe, expect, it } from "vitest";
import { parseBackup } from "./backup.ts";

const BACKUP = { headnote: "backup", version: 1, made: "2026-01-02", settings: null, stores: { notes: [] } };

describe("a backup file", () => {
  const table: readonly [why: string, text: string, read: unknown][] = [
    ["is read as it was written", JSON.stringify(BACKUP), BACKUP],
    ["may lack a store that came later", JSON.stringify({ ...BACKUP, stores: {} }), { ...BACKUP, stores: {} }],
    [
      "may hold a store that is not known here",
      JSON.stringify({ ...BACKUP, stores: { later: [["key", 1]] } }),
      { ...BACKUP, stores: { later: [["key", 1]] } },
    ],
    ["that was cut off is damaged", JSON.stringify(BACKUP).slice(0, 40), "not JSON"],
    ["that is empty is damaged", "", "not JSON"],
    ["of another program is no backup", '{"items": []}', "no backup"],
    ["that is a list is no backup", "[]", "no backup"],
    ["with records that have no key is no backup", JSON.stringify({ ...BACKUP, stores: { notes: [1] } }), "no backup"],
    ["of a later version is not guessed at", JSON.stringify({ ...BACKUP, version: 2 }), "of a later version"],
  ];
  it.each(table)("%s", (_why, text, read) => {
    expect(parseBackup(text)).toEqual(read);
  });
});
