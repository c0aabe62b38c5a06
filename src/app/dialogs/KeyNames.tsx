const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** Keys as they are printed on a keyboard. */
export function KeyNames({ keys }: { readonly keys: readonly string[] }) {
  return keys.map((key) => (
    <span key={key} className="key-names">
      {key.split(" ").map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list of one or two
        <kbd key={i}>
          {part
            .replace("mod+", isMac() ? "⌘" : "Ctrl ")
            .replace(/\bk$|\bz$/, (letter) => (part.startsWith("mod") ? letter.toUpperCase() : letter))}
        </kbd>
      ))}
    </span>
  ));
}
