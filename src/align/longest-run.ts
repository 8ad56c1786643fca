/**
 * Places of the longest non-decreasing subsequence (Schensted 1961 by patience sorting); among equally long ones, the
 * one whose places come first. Cost: n log n.
 */
export function longestRun(values: readonly number[]): ReadonlySet<number> {
  // Read from the end, so that what is kept is decided by what follows and early places win ties.
  const length = new Int32Array(values.length);
  const tails: number[] = [];
  for (let i = values.length - 1; i >= 0; i--) {
    const value = -(values[i] as number);
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((tails[middle] as number) > value) high = middle;
      else low = middle + 1;
    }
    tails[low] = value;
    length[i] = low + 1;
  }
  const kept = new Set<number>();
  let wanted = tails.length;
  let least = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length && wanted > 0; i++)
    if (length[i] === wanted && (values[i] as number) >= least) {
      kept.add(i);
      least = values[i] as number;
      wanted--;
    }
  return kept;
}
