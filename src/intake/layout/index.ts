export { readLayout } from "./read-layout.ts";
