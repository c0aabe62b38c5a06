/** The id of the opinion that `search`, as of `location`, names; null for the bundled ruling. */
export const opinionOfAddress = (search: string): string | null => new URLSearchParams(search).get("o") || null;
