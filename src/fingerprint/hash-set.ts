/**
 * A set of non-zero 32-bit hashes, reused from text to text: open addressing with linear probing, at most a third full.
 * The hashes are well stirred, so their low bits serve as the address.
 */
export interface HashSet {
  table: Uint32Array;
  mask: number;
}

export function createHashSet(capacity: number = 1 << 10): HashSet {
  return { table: new Uint32Array(capacity), mask: capacity - 1 };
}

/** Places of a set of so many hashes: a power of two, three times as many at least. */
export function capacityFor(count: number): number {
  let capacity = 1 << 10;
  while (capacity < 3 * count) capacity *= 2;
  return capacity;
}

/** Empties the set and makes it fit for `count` hashes. Shrinks again after a much larger text. */
export function clearHashSet(set: HashSet, count: number): void {
  const capacity = capacityFor(count);
  if (capacity > set.table.length || 64 * capacity < set.table.length) set.table = new Uint32Array(capacity);
  else set.table.fill(0, 0, capacity);
  set.mask = capacity - 1;
}

/**
 * Moves the first `count` hashes, each once, in order of first appearance, to the front of the array itself and returns
 * how many they are. The set holds them afterwards.
 */
export function keepDistinct(hashes: Uint32Array, count: number, set: HashSet): number {
  clearHashSet(set, count);
  return insertDistinct(hashes, count, set.table, set.mask);
}

function insertDistinct(hashes: Uint32Array, count: number, table: Uint32Array, mask: number): number {
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] as number;
    let place = hash & mask;
    let found = table[place] as number;
    while (found !== 0 && found !== hash) {
      place = (place + 1) & mask;
      found = table[place] as number;
    }
    if (found === 0) {
      table[place] = hash;
      hashes[kept++] = hash;
    }
  }
  return kept;
}

/** Makes the set hold the first `count` hashes and nothing else. */
export function fillHashSet(set: HashSet, hashes: Uint32Array, count: number): void {
  clearHashSet(set, count);
  insertAll(hashes, count, set.table, set.mask);
}

function insertAll(hashes: Uint32Array, count: number, table: Uint32Array, mask: number): void {
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] as number;
    let place = hash & mask;
    let found = table[place] as number;
    while (found !== 0 && found !== hash) {
      place = (place + 1) & mask;
      found = table[place] as number;
    }
    table[place] = hash;
  }
}

/** How many of the hashes from `from` up to `to` (exclusive) the set holds. */
export function countMembers(set: HashSet, hashes: Uint32Array, from: number, to: number): number {
  return countIn(set.table, set.mask, hashes, from, to);
}

function countIn(table: Uint32Array, mask: number, hashes: Uint32Array, from: number, to: number): number {
  let members = 0;
  for (let at = from; at < to; at++) {
    const hash = hashes[at] as number;
    let place = hash & mask;
    let found = table[place] as number;
    while (found !== 0 && found !== hash) {
      place = (place + 1) & mask;
      found = table[place] as number;
    }
    if (found === hash) members++;
  }
  return members;
}
