import { WORD_MULTIPLIER } from './hash.js';
import { DIGIT, KIND_MASK, MARK, RARE, SKIP, SOLO, UNIT_MASK } from './scan-table.js';
import { hashUnmasked, isMixed, scanToken } from './scan-token.js';

// What the hot loops of scan.ts and of the kernel leave to others.

/** Where a word goes on behind invisible characters; `at` itself where it does not. */
export function afterSkipped(units: Uint16Array, at: number, table: Int32Array): number {
  let next = at;
  while (((table[units[next] as number] as number) & KIND_MASK) === SKIP) next++;
  return (table[units[next] as number] as number) < 0 ? next : at;
}

/** An ideograph without marks behind it is done at once; the rest is for `scanToken`. */
export function scanRare(
  text: string,
  units: Uint16Array,
  from: number,
  length: number,
  table: Int32Array,
  hashes: Int32Array,
  rawStarts: Int32Array,
  ends: Int32Array,
  index: number,
): number {
  const entry = table[units[from] as number] as number;
  const next = table[units[from + 1] as number] as number;
  if ((entry & KIND_MASK) === SOLO && endsWord(next)) {
    hashes[index] = Math.imul(entry & UNIT_MASK, WORD_MULTIPLIER);
    rawStarts[index + 1] = from;
    ends[index] = from + 1;
    return from + 1;
  }
  return scanToken(text, units, from, length, hashes, rawStarts, ends, index);
}

/** Whether an entry certainly belongs to the next word or to none. */
function endsWord(entry: number): boolean {
  const kind = entry & KIND_MASK;
  return (entry & (RARE | MARK)) === 0 || kind === SOLO || kind === DIGIT;
}

/** In a text with letters of several scripts that look alike, finds the words that mix them and undoes the disguise. */
export function unmaskWords(
  text: string,
  units: Uint16Array,
  count: number,
  table: Int32Array,
  hashes: Int32Array,
  rawStarts: Int32Array,
  ends: Int32Array,
): number {
  for (let index = 0; index < count; index++) {
    const start = rawStarts[index + 1] as number;
    const end = ends[index] as number;
    if (isMixed(entriesOf(units, start, end, table))) hashes[index] = hashUnmasked(text, start, end);
  }
  return count;
}

/** All bits of the entries of a stretch. */
export function entriesOf(units: Uint16Array, from: number, to: number, table: Int32Array): number {
  let bits = 0;
  for (let at = from; at < to; at++) bits |= table[units[at] as number] as number;
  return bits;
}
