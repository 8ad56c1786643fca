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

/**
 * Asks an index which articles may share a passage word for word: each article is asked for among all others, never
 * compared with them.
 *
 * @param numbers of the articles to look at, one of each group of identical ones.
 * @returns pairs, `x` being the smaller number.
 */
export function findLiteral(texts: readonly VersionWords[], numbers: readonly number[]): readonly Pair[] {
  const index = new PassageIndex();
  for (const x of numbers) index.addScan(`${x}`, scanTokens(texts[x]?.article.text ?? ''));
  const pairs = new PairSet(texts.length);
  for (const x of numbers) {
    const scan = scanTokens(texts[x]?.article.text ?? '');
    for (const { id } of index.queryScan(scan, { limit: MOST_NEIGHBOURS, except: `${x}` }))
      pairs.add(x, Number(id));
  }
  return pairs.pairs;
}

/** Stretches of an article that are looked for among all others but those of its family. */
export interface OwnText {
  readonly x: number;
  readonly text: string;
  readonly family: readonly number[];
}

/**
 * Asks an index which articles share uncommon words near one another, with no passage word for word: only for what a
 * version has of its own, since what it has from another one was asked for there.
 *
 * @param numbers of the articles to look at, as for {@link findLiteral}.
 */
export function findReworded(
  texts: readonly VersionWords[],
  numbers: readonly number[],
  own: readonly OwnText[],
): readonly Pair[] {
  const index = new WordIndex();
  for (const x of numbers) index.add(`${x}`, texts[x]?.article.text ?? '');
  const pairs = new PairSet(texts.length);
  for (const { x, text, family } of own) {
    const except = new Set([x, ...family].map(String));
    for (const { id, score } of index.query(text, { limit: MOST_REWORDED, except }))
      if (score >= LEAST_EVIDENCE) pairs.add(x, Number(id));
  }
  return pairs.pairs;
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
}
