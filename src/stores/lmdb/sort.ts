import type { Gone, KeyTable } from '../../corpus/key-table.js';

const DIGIT_BITS = 11;
const DIGITS = 3;
const VALUES: number = 1 << DIGIT_BITS;

/** The rows of a table and the order in which they stand in a segment. */
export interface SortedRows {
  readonly keys: Uint32Array;
  readonly numbers: Uint32Array;
  readonly places: Uint16Array;
  /** Rows by key, ascending; those of one key from the latest on. */
  readonly order: Uint32Array;
  /** Different keys. */
  readonly distinct: number;
}

/**
 * Sorts the rows of a table but for those of articles that are gone: a radix sort, which keeps the order of rows with
 * the same key. Cost: linear, about 30 ns a row.
 */
export function sortByKey(table: KeyTable, gone: Gone): SortedRows {
  const { count } = table.rows;
  const keys = new Uint32Array(count);
  const numbers = new Uint32Array(count);
  const places = new Uint16Array(count);
  let kept = 0;
  table.each((key, number, place) => {
    if (gone.has(number)) return;
    keys[kept] = key;
    numbers[kept] = number;
    places[kept++] = place;
  });
  let order = Uint32Array.from({ length: kept }, (_, at) => kept - 1 - at);
  let target = new Uint32Array(kept);
  for (let digit = 0; digit < DIGITS; digit++) {
    distribute(keys, order, target, digit * DIGIT_BITS);
    [order, target] = [target, order];
  }
  let distinct = 0;
  for (let at = 0; at < kept; at++)
    if (at === 0 || keys[order[at] as number] !== keys[order[at - 1] as number]) distinct++;
  return { keys, numbers, places, order, distinct };
}

function distribute(keys: Uint32Array, order: Uint32Array, target: Uint32Array, shift: number): void {
  const ends = new Uint32Array(VALUES);
  for (const row of order) {
    const digit = ((keys[row] as number) >>> shift) & (VALUES - 1);
    ends[digit] = (ends[digit] as number) + 1;
  }
  let sum = 0;
  for (let digit = 0; digit < VALUES; digit++) {
    const count = ends[digit] as number;
    ends[digit] = sum;
    sum += count;
  }
  for (const row of order) {
    const digit = ((keys[row] as number) >>> shift) & (VALUES - 1);
    const place = ends[digit] as number;
    target[place] = row;
    ends[digit] = place + 1;
  }
}
