import { COPY_FORMS, type CopyForm } from "../../panel/index.ts";
import type { Command } from "./command.ts";

const KEYS = {
  "quotation with citation": ["c"],
  quotation: [],
  citation: [],
} as const satisfies Record<CopyForm, readonly string[]>;

/** One command a form: for the selected words, else the highlight that has the focus. */
export const copyForms: readonly Command[] = COPY_FORMS.map((form) => ({
  id: `copy-${form.replaceAll(" ", "-")}`,
  title: `Copy as ${form}`,
  group: "Opinion",
  keys: KEYS[form],
  keywords: "cite bluebook clipboard quote",
  run: ({ copy }) => copy(form),
}));
