import type { SourceSentence } from '../candidates.js';
import { compareWords } from '../compare.js';
import type { Link } from '../link.js';
import { chancesOf } from './model.js';
import { hasHeadline, isLinked, type Scene } from './scene.js';
import { type Pair, pairsOf } from './signals.js';
import { WEIGHTS } from './weights.js';

/**
 * From this chance on, a sentence is taken for a paraphrase. Chosen with the weights; see `model.ts`. Two articles of
 * which no sentence is linked by its words have mostly nothing in common, so that more is asked of them.
 */
export const LEAST_CHANCE = { linked: 0.42, unlinked: 0.6 };

/** An article is told anew from so many paraphrases on, or from this share of its sentences on. */
const LEAST_PARAPHRASES = 2;
const LEAST_REWRITTEN = 1 / 2;

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
  const scope = isLinked(scene) ? 'linked' : 'unlinked';
  const chances = chancesOf(pairs, WEIGHTS[scope]);
  const ranked = pairs
    .map((pair, i): readonly [Pair, number] => [pair, chances[i] as number])
    .sort(([a, p], [b, q]) => q - p || a.sentence - b.sentence || a.source.index - b.source.index);
  const links = new Map<number, Link>();
  const doubts = new Map<number, number>();
  const taken = new Set<number>();
  const headline = hasHeadline(scene.suspect);
  for (const [{ sentence, source }, chance] of ranked) {
    if (links.has(sentence)) continue;
    const least = headline && sentence === 0 ? LEAST_HEADLINE_CHANCE : LEAST_CHANCE[scope];
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
  if (scope === 'linked' || isRewritten(links.size, scene)) return { links, doubts };
  for (const [sentence, { strength }] of links) doubts.set(sentence, strength);
  return { links: new Map(), doubts };
}

/** Where nothing is linked by words, one likely pair among many sentences is rather chance than a text told anew. */
function isRewritten(paraphrases: number, { suspect }: Scene): boolean {
  return paraphrases >= LEAST_PARAPHRASES || paraphrases >= LEAST_REWRITTEN * suspect.sentences.length;
}
