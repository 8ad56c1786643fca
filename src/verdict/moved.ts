import type { SentenceLinks } from '../align/link.js';
import { longestRun } from '../align/longest-run.js';
import { addTo } from '../groups.js';

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
    addTo(bySource, link.source.articleIndex, { sentence, at });
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
