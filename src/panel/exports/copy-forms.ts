/** What a person can copy of a selection. Apart from the copying itself, which is loaded when it is asked for. */
export const COPY_FORMS = ["quotation with citation", "quotation", "citation"] as const;
export type CopyForm = (typeof COPY_FORMS)[number];
