/**
 * Which citations speak of one authority: a disjoint-set forest over their indexes. The root of a set is always its
 * earliest member, so that the order of the roots is the order of the authorities.
 */
export interface Union {
  rootOf(index: number): number;
  join(a: number, b: number): void;
}

export function unionOver(size: number): Union {
  const parent = new Int32Array(size);
  for (let i = 0; i < size; i += 1) parent[i] = i;
  const rootOf = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  return {
    rootOf,
    join(a, b) {
      const left = rootOf(a);
      const right = rootOf(b);
      if (left < right) parent[right] = left;
      else parent[left] = right;
    },
  };
}
