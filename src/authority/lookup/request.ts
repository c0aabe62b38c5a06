import * as v from "valibot";

/** Why a look-up gave nothing; the page turns it into a sentence. */
export type LookupError =
  | { readonly kind: "offline" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "not found"; readonly what: string }
  /** The source knows the case and holds no text of it: an order without an opinion, or one not yet scanned. */
  | { readonly kind: "no text"; readonly what: string }
  /** The source does not hold this reporter, or not this volume of it. */
  | { readonly kind: "not covered"; readonly reporter: string }
  | { readonly kind: "token needed" }
  | { readonly kind: "token refused" }
  /** Seconds to wait, where the source says. */
  | { readonly kind: "too many requests"; readonly retryAfter: number | null }
  | { readonly kind: "source failed"; readonly status: number }
  /** The source answered in another shape than it is known to: nothing of it is used. */
  | { readonly kind: "unreadable answer"; readonly from: string };

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: LookupError };

/** What a look-up needs of the world: given by the page, replaced in tests. */
export interface Network {
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal;
}

export const failed = (error: LookupError): { readonly ok: false; readonly error: LookupError } => ({
  ok: false,
  error,
});

/** The sentence for each error: what happened and what to do next. */
export function describeLookupError(error: LookupError): { readonly what: string; readonly todo: string } {
  switch (error.kind) {
    case "offline":
      return {
        what: "The source could not be reached.",
        todo: "Check the connection and try again; what is open stays open.",
      };
    case "cancelled":
      return { what: "The look-up was cancelled.", todo: "Nothing was changed." };
    case "not found":
      return {
        what: `No case was found at ${error.what}.`,
        todo: "Check volume, reporter and page, or open a file of the opinion instead.",
      };
    case "no text":
      return {
        what: `The source knows ${error.what} but holds no text of it.`,
        todo: "Try the other source, or open a file of the opinion.",
      };
    case "not covered":
      return {
        what: `The free collection does not hold ${error.reporter} at that volume.`,
        todo: "It ends between 1998 and 2020. Follow a link of the citation, or use CourtListener with your own token.",
      };
    case "token needed":
      return {
        what: "CourtListener asks for a token.",
        todo: "Enter your own (free, from your CourtListener profile) in the settings.",
      };
    case "token refused":
      return { what: "CourtListener refused the token.", todo: "Check it in the settings; it is sent to nobody else." };
    case "too many requests":
      return {
        what: "The source asks to slow down.",
        todo: error.retryAfter === null ? "Wait a minute and try again." : `Try again in ${error.retryAfter} seconds.`,
      };
    case "source failed":
      return { what: `The source failed (status ${error.status}).`, todo: "Try again later." };
    case "unreadable answer":
      return {
        what: `${error.from} answered in a form that Headnote does not know.`,
        todo: "Open the case by its link instead.",
      };
    default:
      return error satisfies never;
  }
}

async function get(url: string, { fetch, signal }: Network, init: RequestInit = {}): Promise<Answer<Response>> {
  try {
    const response = await fetch(url, {
      ...init,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      ...(signal ? { signal } : {}),
    });
    if (response.ok) return { ok: true, value: response };
    const withToken = init.headers !== undefined && "Authorization" in init.headers;
    if ((response.status === 401 || response.status === 403) && withToken) return failed({ kind: "token refused" });
    // Stores of static files answer 403 for a file that is not there.
    if (response.status === 404 || response.status === 403) return failed({ kind: "not found", what: url });
    if (response.status === 429) {
      const seconds = Number(response.headers.get("Retry-After"));
      return failed({
        kind: "too many requests",
        retryAfter: Number.isFinite(seconds) && seconds > 0 ? seconds : null,
      });
    }
    return failed({ kind: "source failed", status: response.status });
  } catch {
    return failed(signal?.aborted ? { kind: "cancelled" } : { kind: "offline" });
  }
}

/** Gets text. No cookie and no referrer goes along: the source learns which case, and nothing of what one reads. */
export async function getText(url: string, network: Network): Promise<Answer<string>> {
  const answer = await get(url, network);
  if (!answer.ok) return answer;
  try {
    return { ok: true, value: await answer.value.text() };
  } catch {
    return failed(network.signal?.aborted ? { kind: "cancelled" } : { kind: "offline" });
  }
}

/** Gets JSON and parses it by a schema; an answer of another shape is an error, never a guess. */
export async function getJson<T>(
  url: string,
  schema: v.GenericSchema<unknown, T>,
  from: string,
  network: Network,
  init?: RequestInit,
): Promise<Answer<T>> {
  const answer = await get(url, network, init);
  if (!answer.ok) return answer;
  let json: unknown;
  try {
    json = await answer.value.json();
  } catch {
    return failed(network.signal?.aborted ? { kind: "cancelled" } : { kind: "unreadable answer", from });
  }
  const read = v.safeParse(schema, json);
  return read.success ? { ok: true, value: read.output } : failed({ kind: "unreadable answer", from });
}
