import type { ReactNode } from "react";
import type { Link } from "../../engine/index.ts";

/** Links out of the page. They open beside it and tell the other site nothing about where they come from. */
export function Links({ links, children }: { readonly links: readonly Link[]; readonly children?: ReactNode }) {
  if (links.length === 0) return null;
  return (
    <>
      <h3>Read it at</h3>
      <ul className="links">
        {links.map(({ label, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {label} <span aria-hidden="true">↗</span>
              <span className="visually-hidden"> (opens in a new tab)</span>
            </a>
          </li>
        ))}
      </ul>
      {children}
    </>
  );
}
