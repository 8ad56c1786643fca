import { PassageIndex } from '../candidates/passage-index.js';
import { WordIndex } from '../candidates/word-index.js';
import { scanTokens } from '../fingerprint/scan.js';
import type { Pair } from './tree.js';
import type { VersionWords } from './words.js';

/** Neighbours of an article that are looked at: enough for all versions of a story, few enough for a heap of copies. */
const MOST_NEIGHBOURS = 40;
/** The same for articles that share uncommon words but no passage word for word. */
const MOST_REWORDED = 4;
/** Evidence of uncommon words below which none is looked at: less than a sentence. */
const LEAST_EVIDENCE = 5;

/** Pairs of articles that may share text; `x` is the smaller number. */
export interface CandidatePairs {
  /** Pairs with a passage word for word, as far as the index sees. */
  readonly literal: readonly Pair[];
  /** Others, with uncommon words in common. */
  readonly reworded: readonly Pair[];
}

/**
 * Asks the indexes which articles may share text: each article is asked for among all others, never compared with them.
 *
 * @param numbers of the articles to look at, one of each group of identical ones.
 */
export function findCandidates(texts: readonly VersionWords[], numbers: readonly number[]): CandidatePairs {
  const passages = new PassageIndex();
  const words = new WordIndex();
  for (const x of numbers) {
    const scan = scanTokens(texts[x]?.article.text ?? '');
    passages.addScan(`${x}`, scan);
    words.addScan(`${x}`, scan);
  }
  const literal = new PairSet(texts.length);
  const reworded = new PairSet(texts.length);
  for (const x of numbers) {
    const except = `${x}`;
    const scan = scanTokens(texts[x]?.article.text ?? '');
    const met = passages.queryScan(scan, { limit: MOST_NEIGHBOURS, except });
    for (const { id } of met) literal.add(x, Number(id));
    const seen = new Set(met.map(({ id }) => id));
    const others = words.queryScan(scan, { limit: MOST_REWORDED + seen.size, except });
    for (const { id, score } of others)
      if (score >= LEAST_EVIDENCE && !seen.has(id)) reworded.add(x, Number(id));
  }
  return { literal: literal.pairs, reworded: reworded.pairs.filter((pair) => !literal.has(pair)) };
}

/** Pairs, each once. */
class PairSet {
  readonly pairs: Pair[] = [];
  private readonly seen = new Set<number>();
  private readonly count: number;

  constructor(count: number) {
    this.count = count;
  }

  add(p: number, q: number): void {
    const pair = { x: Math.min(p, q), y: Math.max(p, q) };
    const key = pair.x * this.count + pair.y;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.pairs.push(pair);
  }

  has({ x, y }: Pair): boolean {
    return this.seen.has(x * this.count + y);
  }
}
