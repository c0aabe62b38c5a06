import type { FormatReading, OpenFileOptions } from "../open-file.ts";

export async function readPdf(_bytes: Uint8Array, name: string, _options: OpenFileOptions): Promise<FormatReading> {
  return { ok: false, error: { why: "damaged", name, format: "PDF", detail: "" } };
}
