import type { SentenceLinks } from '../align/link.js';

/**
 * Sentences that stand elsewhere in the order than in their source: of the sentences from one source, those outside the
 * longest run in the source's order; where two runs are as long, the later sentences of the suspect are the moved ones.
 */
export function findMoved(linked: readonly SentenceLinks[]): ReadonlySet<number> {
  const bySource = new Map<number, { readonly sentence: number; readonly at: number }[]>();
  linked.forEach(({ links }, sentence) => {
    const link = links[0];
    if (link === undefined) return;
    const at = Math.min(
      ...links
        .filter((l) => l.source.articleIndex === link.source.articleIndex)
        .map((l) => l.source.sentenceIndex),
    );
    const list = bySource.get(link.source.articleIndex);
    if (list === undefined) bySource.set(link.source.articleIndex, [{ sentence, at }]);
    else list.push({ sentence, at });
  });
  const moved = new Set<number>();
  for (const list of bySource.values()) {
    const kept = longestRun(list.map(({ at }) => at));
    list.forEach(({ sentence }, i) => {
      if (!kept.has(i)) moved.add(sentence);
    });
  }
  return moved;
}

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
