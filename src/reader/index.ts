export type { Direction, Line } from "./movement.ts";
export { Reader, type ReaderHandle } from "./Reader.tsx";
