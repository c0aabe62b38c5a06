import { expect, type Page } from "@playwright/test";

/**
 * Selects words of the opinion as a pointer does: pressed at their beginning, let go at their end. Where they run over
 * several pieces (into a link), `until` are the words that they end with.
 */
export async function select(page: Page, words: string, until = words): Promise<void> {
  // The page may still be finding its place when it is measured: then the pointer has missed, and tries again.
  await expect(async () => {
    const from = await edgesOf(page, words, true);
    const to = await edgesOf(page, until, false);
    await page.mouse.move(from.left, from.leftMiddle);
    await page.mouse.down();
    await page.mouse.move(to.right, to.rightMiddle, { steps: 4 });
    await page.mouse.up();
    const selected = await page.evaluate(() => String(document.getSelection()).replace(/\s+/g, " "));
    expect(selected.startsWith(words) && selected.endsWith(until)).toBe(true);
  }).toPass({ timeout: 10_000 });
}

interface Edges {
  readonly left: number;
  readonly leftMiddle: number;
  readonly right: number;
  readonly rightMiddle: number;
}

/** Where words that stand in one piece of the text begin and end on the screen. */
function edgesOf(page: Page, words: string, scroll: boolean): Promise<Edges> {
  return page.evaluate(
    ({ wanted, scroll }) => {
      // Blocks and footnotes, not the title: that is no part of the text.
      for (const block of document.querySelectorAll("article .block, article .note")) {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue!.indexOf(wanted);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          if (scroll) node.parentElement!.scrollIntoView({ block: "center" });
          const boxes = [...range.getClientRects()];
          const [first, last] = [boxes[0]!, boxes.at(-1)!];
          return {
            left: first.left + 1,
            leftMiddle: first.top + first.height / 2,
            right: last.right - 1,
            rightMiddle: last.top + last.height / 2,
          };
        }
      }
      throw new Error(`“${wanted}” is not in one piece of the text`);
    },
    { wanted: words, scroll },
  );
}
