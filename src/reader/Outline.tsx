import type { OutlineItem } from "./outline.ts";

interface OutlineProps {
  readonly items: readonly OutlineItem[];
  /** Index of the item in which the reader is. */
  readonly current: number;
  /** What the panel shows, and goes on showing. */
  readonly target: string | null;
}

/** A jump lights up the start of a section, not all of it. */
const LIT = 160;

/** The opinion's headings, with the place marked as one scrolls. */
export function Outline({ items, current, target }: OutlineProps) {
  return (
    <nav className="outline-rail" aria-label="Outline">
      <ol>
        {items.map((item, i) => (
          <li key={`${item.start} ${item.title}`} data-level={Math.min(item.level, 4)}>
            <a
              href={`#${target ?? ""}@${item.start}-${Math.min(item.end, item.start + LIT)}`}
              aria-current={i === current ? "location" : undefined}
            >
              {item.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
