import type { CatalogEntry, CatalogStatus } from "../../engine/doctrine/entry.ts";

/** The year as of which the catalog states the law. */
const AS_OF = 2026;

/** Whether the test still stands; a test that does not is said to be so before anything else. */
export function Status({ status }: { readonly status: CatalogStatus }) {
  switch (status.is) {
    case "in force":
      return (
        <p className="status-line">
          In force{status.since ? ` since ${status.since}` : ""} (as of {AS_OF}).{status.note ? ` ${status.note}` : ""}
        </p>
      );
    case "limited":
    case "abrogated":
      return (
        <p className="status-line warning">
          <strong>{status.is === "limited" ? "Limited" : "No longer the law"}</strong> by {status.by} ({status.year}).{" "}
          {status.note}
        </p>
      );
    default:
      return status satisfies never;
  }
}

/** The test in the law at large: who laid it down, who bears the burden, where courts differ. */
export function InTheLaw({ entry }: { readonly entry: CatalogEntry }) {
  return (
    <>
      <h3>Who laid it down</h3>
      <ul className="plain">
        {entry.authorities.map(({ cite, pin, contributed }) => (
          <li key={cite}>
            {cite}
            {pin && <span className="quiet">, at {pin}</span>}
            <span className="quiet">: {contributed}</span>
          </li>
        ))}
        {entry.sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
      <details className="more-law">
        <summary>More on this test</summary>
        <dl>
          <Fact term="Binds">{entry.binds}</Fact>
          {entry.burden && <Fact term="Burden">{entry.burden}</Fact>}
          {entry.otherNames.length > 0 && <Fact term="Also called">{entry.otherNames.join("; ")}</Fact>}
          {entry.differs.length > 0 && (
            <Fact term="Courts differ">
              {entry.differs.map((it) => (
                <span key={it} className="differs">
                  {it}
                </span>
              ))}
            </Fact>
          )}
        </dl>
        <p className="quiet small">
          Headnote’s own summary as of {AS_OF}, for study: check the sources before you rely on it.
        </p>
      </details>
    </>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
