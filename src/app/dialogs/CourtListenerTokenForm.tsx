import { useState } from "react";
import { courtListenerToken, useCourtListenerToken } from "../courtlistener-token.ts";

/** A person's own token: entered, kept in this browser alone, and taken away again. It is never shown once kept. */
export function CourtListenerTokenForm() {
  const token = useCourtListenerToken();
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState(false);
  return (
    <fieldset className="token">
      <legend>CourtListener</legend>
      <p className="quiet small">
        With a token of your own, free from your profile at courtlistener.com, cases can be looked up there. It is kept
        in this browser only, and sent to www.courtlistener.com only, when you ask for a case.
      </p>
      {token === null ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setRefused(!courtListenerToken.set(typed));
            setTyped("");
          }}
        >
          <label className="field">
            <span>Your token</span>
            <input
              type="password"
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              aria-invalid={refused || undefined}
            />
          </label>
          <button type="submit" className="plain-button">
            Keep the token
          </button>
          {refused && <p role="alert">That is not a token: it is a row of letters and digits without spaces.</p>}
        </form>
      ) : (
        <p className="token-kept">
          <span role="status">A token is kept, ending in {token.slice(-4)}.</span>
          <button type="button" className="plain-button" onClick={() => courtListenerToken.set(null)}>
            Forget the token
          </button>
        </p>
      )}
    </fieldset>
  );
}
