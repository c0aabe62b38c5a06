export { layoutOfBlocks, type MarkedBlock } from "./layout-of-blocks.ts";
export { readLayout } from "./read-layout.ts";
