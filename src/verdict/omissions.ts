import type { SentenceLinks } from '../align/link.js';
import type { IndexedArticle } from '../align/vocabulary.js';
import type { Omission } from '../types.js';

/** The sentences that the suspect leaves out of each source that it was made from. */
export function findOmissions(
  sources: readonly IndexedArticle[],
  linked: readonly SentenceLinks[],
): readonly Omission[] {
  const reused = new Set<number>();
  const told = new Set<string>();
  for (const { links, twins } of linked) {
    const primary = links[0];
    if (primary) reused.add(primary.source.articleIndex);
    for (const { source } of [...links, ...twins]) told.add(`${source.articleIndex} ${source.sentenceIndex}`);
  }
  return sources.flatMap(({ article, sentences }, articleIndex) =>
    reused.has(articleIndex)
      ? sentences
          .filter((_, sentenceIndex) => !told.has(`${articleIndex} ${sentenceIndex}`))
          .map(({ start, end }) => ({
            id: article.id,
            span: { start, end },
            text: article.text.slice(start, end),
          }))
      : [],
  );
}
