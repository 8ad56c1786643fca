import type { SourceSentence } from '../candidates.js';
import { compareWords } from '../compare.js';
import type { Link } from '../link.js';
import { chancesOf } from './model.js';
import { hasHeadline, type Scene } from './scene.js';
import { type Pair, pairsOf } from './signals.js';

/** From this chance on, a sentence is taken for a paraphrase. Chosen with the weights; see `model.ts`. */
export const LEAST_CHANCE = 0.42;

/** A headline tells its story in few words, and every other headline of that story shares them. */
const LEAST_HEADLINE_CHANCE = 0.85;

/** What became of the sentences of the suspect that had no source. */
export interface Paraphrases {
  /** The link of a sentence that tells anew what one of a source tells; its strength is the chance. */
  readonly links: ReadonlyMap<number, Link>;
  /** For sentences left without a source: the chance, 0 to 1, that they paraphrase one all the same. */
  readonly doubts: ReadonlyMap<number, number>;
}

/**
 * Looks for paraphrases: sentences that share few words with their source, so that only all signs together decide
 * whether they tell the same or something new: words, figures, fields of meaning, and the place between the neighbours.
 * The likeliest pairs go first; a source sentence has one paraphrase at most.
 */
export function findParaphrases(
  scene: Scene,
  likely: (sentence: number) => readonly SourceSentence[],
): Paraphrases {
  const pairs = pairsOf(scene, likely);
  const chances = chancesOf(pairs);
  const ranked = pairs
    .map((pair, i): readonly [Pair, number] => [pair, chances[i] as number])
    .sort(([a, p], [b, q]) => q - p || a.sentence - b.sentence || a.source.index - b.source.index);
  const links = new Map<number, Link>();
  const doubts = new Map<number, number>();
  const taken = new Set<number>();
  const headline = hasHeadline(scene.suspect);
  for (const [{ sentence, source }, chance] of ranked) {
    if (links.has(sentence)) continue;
    const least = headline && sentence === 0 ? LEAST_HEADLINE_CHANCE : LEAST_CHANCE;
    if (chance >= least && !taken.has(source.index)) {
      taken.add(source.index);
      const { first, last } = scene.suspect.sentences[sentence] as { first: number; last: number };
      const words = scene.suspect.word.subarray(first, last);
      links.set(sentence, {
        source,
        comparison: compareWords(words, source.words, scene.comparer),
        strength: chance,
      });
    } else doubts.set(sentence, Math.min(1, (doubts.get(sentence) ?? 0) + chance));
  }
  return { links, doubts };
}
