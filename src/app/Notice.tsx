import type { ReactNode } from "react";

interface NoticeProps {
  readonly title: string;
  /** What happened. */
  readonly why: string;
  /** What was kept, and what to do next. */
  readonly children?: ReactNode;
}

/** A whole page that says what happened, what was kept and what to do next. */
export function Notice({ title, why, children }: NoticeProps) {
  return (
    <main className="notice" role="alert">
      <h1>{title}</h1>
      <p>{why}</p>
      {children ?? (
        <p>
          <a href="./">Open the bundled ruling</a>
        </p>
      )}
    </main>
  );
}
