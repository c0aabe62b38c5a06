import type { Page } from "@playwright/test";

/**
 * Selects words of the opinion as a pointer does: pressed at their beginning, let go at their end. Where they run over
 * several pieces (into a link), `until` are the words that they end with.
 */
export async function select(page: Page, words: string, until = words): Promise<void> {
  const ends = await page.evaluate(
    ([first, last]) => {
      const boxesOf = (wanted: string): DOMRect[] => {
        // Blocks and footnotes, not the title: that is no part of the text.
        for (const block of document.querySelectorAll("article > .block, article > .note")) {
          const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.nodeValue!.indexOf(wanted);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + wanted.length);
            node.parentElement!.scrollIntoView({ block: "center" });
            return [...range.getClientRects()];
          }
        }
        throw new Error(`“${wanted}” is not in one piece of the text`);
      };
      const end = boxesOf(last).at(-1)!;
      const to = { x: end.right - 1, y: end.top + end.height / 2 };
      const start = boxesOf(first)[0]!;
      return { from: { x: start.left + 1, y: start.top + start.height / 2 }, to };
    },
    [words, until] as const,
  );
  await page.mouse.move(ends.from.x, ends.from.y);
  await page.mouse.down();
  await page.mouse.move(ends.to.x, ends.to.y, { steps: 4 });
  await page.mouse.up();
}
