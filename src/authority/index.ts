import type { Annotations } from "../engine/index.ts";

/** The annotations with the links by which a person can open each authority. */
export function withLinks<T extends Annotations>(annotations: T): T {
  return annotations;
}
