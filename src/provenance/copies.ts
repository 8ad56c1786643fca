import { addTo } from '../groups.js';
import type { VersionWords } from './words.js';

/** Articles that are the same letter for letter: `first` stands for all of them. */
export interface Copies {
  readonly first: number;
  readonly others: readonly number[];
}

/**
 * Groups articles with the very same words, written the same way. One of each group is compared with others: a thousand
 * copies of an agency's report are one text.
 *
 * @param isEarlier whether the first of two articles is known to be the earlier one: the earliest stands for its group.
 */
export function groupCopies(
  texts: readonly VersionWords[],
  isEarlier: (x: number, y: number) => boolean,
): readonly Copies[] {
  const groups = new Map<string, number[]>();
  for (const [x, { written }] of texts.entries()) {
    if (written.length === 0) continue;
    addTo(groups, written.join(' '), x);
  }
  return [...groups.values()].map((group) => {
    const first = group.reduce((best, x) => (isEarlier(x, best) ? x : best));
    return { first, others: group.filter((x) => x !== first) };
  });
}
