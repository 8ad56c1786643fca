/** One row of a table of distances, for words of up to so many letters; longer ones get their own. */
const ROW = new Int32Array(64);

/** Levenshtein distance (1966), given up beyond `limit`: then `limit + 1`. Only cells near the diagonal are filled. */
export function editDistance(a: string, b: string, limit: number): number {
  const most = limit + 1;
  const width = b.length;
  if (Math.abs(a.length - width) > limit) return most;
  const row = width < ROW.length ? ROW : new Int32Array(width + 1);
  for (let j = 0; j <= width; j++) row[j] = Math.min(j, most);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(width, i + limit);
    const letter = a.charCodeAt(i - 1);
    let diagonal = row[from - 1] as number;
    row[from - 1] = from === 1 ? Math.min(i, most) : most;
    let least = row[from - 1] as number;
    for (let j = from; j <= to; j++) {
      const above = row[j] as number;
      const substituted = diagonal + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      const cost = Math.min(substituted, above + 1, (row[j - 1] as number) + 1, most);
      diagonal = above;
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (to < width) row[to + 1] = most;
    if (least > limit) return most;
  }
  return row[width] as number;
}
