import type { Page } from "@playwright/test";
import { expect, type Reader } from "../fixtures.ts";
import { select } from "./selecting.ts";

export const bar = (page: Page) => page.getByRole("toolbar", { name: "Mark the selection" });
export const flags = (reader: Reader) => reader.text.getByRole("link", { name: /^(Note|Highlight), / });
export const items = (reader: Reader) => reader.panel.locator(".note-item");

export const editor = (reader: Reader) => reader.panel.getByRole("textbox", { name: "Note", exact: true });

export const TEXT = `The tenant paid the rent in March. The landlord kept the deposit without any reason that the law accepts.

See Doe v. Roe, 123 F.3d 456 (2d Cir. 1997). The motion for summary judgment is denied in every respect.

Whether the lease was ended by notice is for the jury to say. A tenant who holds over after the end of a lease owes rent for as long as he stays, and a landlord who takes that rent has agreed to his staying. What was said between them in April, and by whom, is a question on which each has put in an affidavit, and an affidavit is enough.`;

/** Writes a note on selected words by the pointer. */
export async function note(reader: Reader, words: string, written: string): Promise<void> {
  await select(reader.page, words);
  await bar(reader.page).getByRole("button", { name: /^Note/ }).click();
  await editor(reader).fill(written);
  await reader.panel.getByRole("button", { name: "Done" }).click();
  await expect(reader.panel.getByText(written)).toBeVisible();
}
