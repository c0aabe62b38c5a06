import type { Annotations } from "../engine/index.ts";
// Not by the door: behind it stands the whole engine, which belongs in the worker.
import { toGold } from "../engine/passages/corrections.ts";
import type { Opinion } from "../opinion/index.ts";
import { download, fileNameFrom } from "../panel/exports/download.ts";
import { say } from "./toasts.ts";

/** Saves the opinion with its roles, as a person has corrected them, in the form that `npm run train` reads. */
export function saveLabels(opinion: Opinion, annotations: Annotations, title: string): void {
  const labels = toGold(title, opinion.text, annotations);
  download(fileNameFrom(`${title} labels`, "json"), "application/json", JSON.stringify(labels, null, 1));
  say("The highlights are saved as labels.");
}
