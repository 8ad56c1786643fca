import type { ResemblingPair } from '../candidates/lsh-options.js';
import type { Doubts } from './doubts.js';
import type { KeyMaker } from './keys.js';
import { Query } from './query.js';
import type { ArticleKeys, Kept, Postings, Store } from './store.js';

/** Articles that are looked up together. */
const BATCH = 100;

/** More than any list has. */
export const ALL = 0xffffffff;

/** See `Corpus.nearDuplicates`. */
export async function* findPairs(
  store: Store,
  maker: KeyMaker,
  threshold: number,
  doubts: Doubts,
): AsyncGenerator<ResemblingPair> {
  let batch: Kept[] = [];
  for await (const kept of store.articles()) {
    batch.push(kept);
    if (batch.length < BATCH) continue;
    yield* pairsOf(batch, store, maker, threshold, doubts);
    batch = [];
  }
  yield* pairsOf(batch, store, maker, threshold, doubts);
}

async function* pairsOf(
  batch: readonly Kept[],
  store: Store,
  maker: KeyMaker,
  threshold: number,
  doubts: Doubts,
): AsyncGenerator<ResemblingPair> {
  const keys = batch.map(({ article }) => maker.signatureOf(article.text));
  const bands = await lookupEach(store, 'band', keys, maker.settings.bucketLimit, doubts);
  const twins = await lookupEach(store, 'twin', keys, ALL);
  for (const [i, kept] of batch.entries()) {
    const own = bands[i] as readonly number[][];
    if (!(await standsInBands(kept.number, keys[i]?.band, own, store))) continue;
    const query = new Query(kept.article.text, maker);
    const [sameKey = []] = twins[i] as readonly number[][];
    const [first = kept, ...others] =
      sameKey.length < 2 ? [kept] : await twinsOf(sameKey, kept, query, store);
    for (const { article } of others) yield { a: first.article.id, b: article.id, resemblance: 1 };
    yield* bandPairs(first, kept, partnersOf(kept.number, own), query, store, maker, threshold);
  }
}

/** Of twins one alone stands in the bands, and speaks for all. */
async function standsInBands(
  number: number,
  keys: Uint32Array | undefined,
  bands: readonly number[][],
  store: Store,
): Promise<boolean> {
  if (keys === undefined || keys.length === 0) return false;
  if (bands.some((list) => list.includes(number))) return true;
  // Not among the latest, it may still be there.
  const { numbers } = await store.lookup('band', keys.subarray(0, 1), ALL);
  return numbers.includes(number);
}

/** To each article, for each of its keys, the numbers there. */
async function lookupEach(
  store: Store,
  table: 'band' | 'twin',
  keys: readonly Pick<ArticleKeys, 'band' | 'twin'>[],
  limit: number,
  doubts?: Doubts,
): Promise<number[][][]> {
  const flat = Uint32Array.from(keys.flatMap((own) => [...own[table]]));
  const postings = await store.lookup(table, flat, limit);
  doubts?.noteBands(postings, limit);
  const lists = listsOf(postings);
  let at = 0;
  return keys.map((own) => {
    const from = at;
    at += own[table].length;
    return lists.slice(from, at);
  });
}

/** The numbers of each key. */
export function listsOf({ counts, numbers }: Postings): number[][] {
  const lists: number[][] = [];
  let at = 0;
  for (const count of counts) {
    lists.push([...numbers.subarray(at, at + count)]);
    at += count;
  }
  return lists;
}

/**
 * The articles that one that stands in the bands is compared with: older ones that it meets, and later ones that do not
 * meet it, because it is not among the latest of a full bucket.
 */
function partnersOf(number: number, bands: readonly number[][]): number[] {
  const met = new Set<number>();
  for (const list of bands) {
    const listed = list.includes(number);
    for (const other of list) if (other < number || (!listed && other > number)) met.add(other);
  }
  return [...met].sort((a, b) => a - b);
}

/** Those of some articles that have the very shingles of one of them, the first one first. */
async function twinsOf(numbers: readonly number[], kept: Kept, query: Query, store: Store): Promise<Kept[]> {
  const twins: Kept[] = [];
  for (const other of await store.load(numbers.toReversed()))
    if (other !== undefined && (other.number === kept.number || query.isTwin(other.article.text)))
      twins.push(other);
  return twins;
}

/** Pairs of the first of an article's twins with the first of another one's. */
async function* bandPairs(
  first: Kept,
  kept: Kept,
  numbers: readonly number[],
  query: Query,
  store: Store,
  maker: KeyMaker,
  threshold: number,
): AsyncGenerator<ResemblingPair> {
  if (numbers.length === 0) return;
  for (const other of await store.load(numbers)) {
    if (other === undefined || other.number === kept.number) continue;
    const { resemblance, twin } = query.measure(other.article.text);
    if (resemblance === 1 || resemblance === 0 || resemblance < threshold) continue;
    const partner = await firstTwinOf(other, twin, store, maker);
    const [a, b] = partner.number < first.number ? [partner, first] : [first, partner];
    yield { a: a.article.id, b: b.article.id, resemblance };
  }
}

async function firstTwinOf(kept: Kept, key: number, store: Store, maker: KeyMaker): Promise<Kept> {
  const { numbers } = await store.lookup('twin', Uint32Array.of(key), ALL);
  if (numbers.at(-1) === kept.number) return kept;
  const [first = kept] = await twinsOf([...numbers], kept, new Query(kept.article.text, maker), store);
  return first;
}
