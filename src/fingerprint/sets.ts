/**
 * |A∩B| of two sets of hashes, each sorted ascending without repetition. Cost: |A| + |B|.
 */
export function intersectionSize(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}

/**
 * |A∩B| / |A∪B|, exact, of two sets of shingle hashes (sorted, distinct) as `shingleHashes` makes them (Broder 1997).
 * 0 where both are empty: texts without words resemble nothing.
 *
 * @example
 * setResemblance(Uint32Array.of(1, 2, 3), Uint32Array.of(2, 3, 4)) // => 0.5
 */
export function setResemblance(a: Uint32Array, b: Uint32Array): number {
  const shared = intersectionSize(a, b);
  return shared === 0 ? 0 : shared / (a.length + b.length - shared);
}

/**
 * |A∩B| / |A|, exact: the share of `a` that `b` holds, of two sets of shingle hashes (sorted, distinct). 0 for an
 * empty `a`.
 *
 * @example
 * setContainment(Uint32Array.of(2, 3), Uint32Array.of(2, 3, 4, 5)) // => 1
 */
export function setContainment(a: Uint32Array, b: Uint32Array): number {
  return a.length === 0 ? 0 : intersectionSize(a, b) / a.length;
}
