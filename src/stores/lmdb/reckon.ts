import type { Databases } from './database.js';
import { GoneNumbers } from './gone.js';
import { decodeArticle } from './record.js';
import { EMPTY_STATE, type StoreState } from './state.js';

/** The state of a store as its articles alone tell it. */
export interface Reckoning {
  /** Without segments: all articles are pending. */
  readonly state: StoreState;
  /** Every number below the last one without an article. */
  readonly gone: ReadonlyMap<number, Uint8Array>;
  /** Numbers under which no whole article stands. */
  readonly broken: readonly number[];
}

export function reckonState({ articles }: Databases, generation: number, nextSegment: number): Reckoning {
  const gone = new GoneNumbers();
  const broken: number[] = [];
  let [count, blocks, lastNumber] = [0, 0, 0];
  for (const { key, value } of articles.getRange({})) {
    for (let number = lastNumber + 1; number < key; number++) gone.add(number);
    lastNumber = key;
    try {
      blocks += decodeArticle(value, key).blocks;
      count++;
    } catch {
      broken.push(key);
      gone.add(key);
    }
  }
  const state = { ...EMPTY_STATE, generation, nextSegment, articles: count, blocks, lastNumber };
  return { state, gone: gone.all(), broken };
}
