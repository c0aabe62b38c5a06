export { caselawSlug } from "./caselaw-reporters.ts";
export { withLinks } from "./links.ts";
