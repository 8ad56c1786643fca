import type { Postings } from './store.js';
import { WordBlocksMet } from './word-blocks-met.js';

/** A word in this many blocks is common; recall is the same from 256 to 4,096, time and memory are not. */
export const COMMON = 512;

/** Words of the text asked for that are looked up together, and how far such windows lie apart. */
const WINDOW_WORDS = 48;
const WINDOW_STEP = 24;

/** Articles that one window can name. */
const NAMED = 3;

/** Least score of a match: every reworded passage of the tuning set has more, nine in ten chance meetings less. */
const LEAST_SCORE = 1;

/** Postings that one window reads, those of its rarest words: what bounds the cost in a large archive. */
const MOST_POSTINGS = 4096;

/** An article by its number, and how much evidence there is for it. */
export interface Scored {
  readonly number: number;
  readonly score: number;
}

/**
 * The articles that a text may have been reworded from, the likeliest first: passages with words shuffled, replaced or
 * translated back share no shingle with their source, but its uncommon words, in whatever order. Every window of 48
 * words is compared with blocks of 64 words, a word weighing by its rarity (Spärck Jones 1972), and names the three
 * articles with the most in common. That is evidence enough to look, not to judge.
 *
 * @param words the text's words in order, as numbers into `postings`
 * @param postings the blocks of every word, at most {@link COMMON} each
 * @param blocks of all articles together
 * @param except the number of an article that is not wanted
 */
export function scoreWords(
  words: Int32Array,
  postings: Postings,
  blocks: number,
  except: number | undefined,
): Scored[] {
  const met = new WordBlocksMet(postings, blocks);
  const best = new Map<number, number>();
  for (let from = 0; from === 0 || from + WINDOW_STEP < words.length; from += WINDOW_STEP) {
    const window = rarestFirst(words.subarray(from, from + WINDOW_WORDS), postings);
    for (const { number, score } of scoreWindow(window, met, except))
      if (score >= LEAST_SCORE && score > (best.get(number) ?? 0)) best.set(number, score);
  }
  return [...best].map(([number, score]) => ({ number, score })).sort(byScore);
}

export function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || b.number - a.number;
}

/** The uncommon words of a window, each once. */
function rarestFirst(words: Int32Array, { counts }: Postings): number[] {
  const uncommon = [...new Set(words)].filter((word) => {
    const count = counts[word] as number;
    return count > 0 && count < COMMON;
  });
  return uncommon.sort((a, b) => (counts[a] as number) - (counts[b] as number));
}

/** The articles that have most in common with a window, best first. */
function scoreWindow(window: readonly number[], met: WordBlocksMet, except: number | undefined): Scored[] {
  let mass = 0;
  let postings = 0;
  for (const word of window) {
    postings += met.countOf(word);
    if (postings > MOST_POSTINGS) break;
    mass += met.weigh(word);
  }
  const scores: Scored[] = [];
  met.drain((number, weight) => {
    if (number === except) return;
    const scored = { number, score: weight * Math.min(1, weight / mass) };
    const last = scores[NAMED - 1];
    if (last !== undefined && byScore(scored, last) > 0) return;
    scores.push(scored);
    scores.sort(byScore);
    if (scores.length > NAMED) scores.pop();
  });
  return scores;
}
