const KEY = "headnote.courtlistener-token";

/** CourtListener's are 40 hexadecimal digits; what could not be sent in a header is no token. */
const FORM = /^[\w-]{8,200}$/;

/**
 * A person's own token for CourtListener, apart from the settings: it is no matter of taste, and leaves this browser
 * for CourtListener alone. Where storage is forbidden it lasts as long as the page.
 */
export interface CourtListenerToken {
  get(): string | null;
  /** Keeps a token, or with null forgets it. False where it has not the form of one, and nothing changes. */
  set(token: string | null): boolean;
  subscribe(listener: () => void): () => void;
}

export function createCourtListenerToken(storage: Storage | null): CourtListenerToken {
  let token = read(storage);
  const listeners = new Set<() => void>();
  return {
    get: () => token,
    set: (next) => {
      const trimmed = next?.trim() ?? null;
      if (trimmed !== null && !FORM.test(trimmed)) return false;
      token = trimmed;
      try {
        if (trimmed === null) storage?.removeItem(KEY);
        else storage?.setItem(KEY, trimmed);
      } catch {
        // A full disk: the token holds for this page and is not kept.
      }
      for (const listener of listeners) listener();
      return true;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function read(storage: Storage | null): string | null {
  try {
    const kept = storage?.getItem(KEY) ?? null;
    return kept !== null && FORM.test(kept) ? kept : null;
  } catch {
    return null;
  }
}
