/** Features are names hashed to this many buckets: no dictionary ships, and a clash costs little. */
export const BUCKETS = 1 << 15;
/** Words have buckets of their own, the upper half: the training may hold them shorter than traits. */
const WORDS_FROM = BUCKETS / 2;

/** Whether a bucket holds words, not traits. */
export const isLexical = (bucket: number): boolean => bucket >= WORDS_FROM;

/** 32-bit FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hashed(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) {
    hash ^= name.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash;
}

/** The hash of two things in their order. */
export function mixed(first: number, second: number): number {
  const hash = Math.imul(first ^ Math.imul(second, 0x85ebca6b), 0x01000193);
  return hash ^ (hash >>> 13);
}

/** Folds a hash to a bucket of traits. */
export const bucketOf = (hash: number): number => (hash ^ (hash >>> 15)) & (WORDS_FROM - 1);
/** Folds a hash to a bucket of words. */
export const wordBucketOf = (hash: number): number => WORDS_FROM + bucketOf(hash);

/** Buckets of one item, each once. */
export class Bag {
  private readonly heldIn = new Int32Array(BUCKETS);
  private readonly held = new Int32Array(BUCKETS);
  private length = 0;
  private item = 1;

  add(bucket: number): void {
    if (this.heldIn[bucket] === this.item) return;
    this.heldIn[bucket] = this.item;
    this.held[this.length] = bucket;
    this.length += 1;
  }

  /** What was added since the last time: the next item begins. */
  taken(): Int32Array {
    const taken = this.held.slice(0, this.length);
    this.length = 0;
    this.item += 1;
    return taken;
  }
}
