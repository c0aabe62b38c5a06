export type { NoteMark } from "./drawing.ts";
export type { Direction, Line } from "./movement.ts";
export { Outline } from "./Outline.tsx";
export { itemAt, type OutlineItem, outlineOf } from "./outline.ts";
export { Reader, type ReaderHandle } from "./Reader.tsx";
