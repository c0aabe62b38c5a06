/** Gives the person a file made in the page; nothing is sent anywhere. */
export function download(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A file name from an opinion's title: letters, digits and hyphens, which every system takes. */
export function fileNameFrom(title: string, ending: string): string {
  const bare = title
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 80);
  return `${bare === "" ? "opinion" : bare}.${ending}`;
}
