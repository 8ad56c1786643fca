import { tokenize } from '../text/tokens.js';
import type { TokenScan } from './scan.js';
import { DIGIT, KIND_MASK, SCAN_TABLE, SKIP, SOLO, UNIT_MASK } from './scan-table.js';
import { isMixed } from './scan-token.js';

const SPACE = 0x20;
const LARGEST_KEPT = 1 << 22;

let buffer = new Uint16Array(1 << 12);

/** Folded code units, `count` of them in a buffer that the next call overwrites. */
export interface FoldedUnits {
  readonly units: Uint16Array;
  readonly count: number;
}

/**
 * The folded code units of a scanned text, one space between words: what `tokenize(text).form.join(' ')` holds, read
 * from the tables. Only words with a letter that folds to several, a surrogate, a separator inside a figure or mixed
 * scripts are folded again as strings.
 */
export function foldedUnits(text: string, scan: TokenScan): FoldedUnits {
  let count = 0;
  for (let index = 0; index < scan.count; index++) {
    const start = scan.starts[index] as number;
    const end = scan.ends[index] as number;
    reserve(count, end - start + 1);
    if (count > 0) buffer[count++] = SPACE;
    const after = copyPlain(scan.units, start, end, buffer, count);
    count = after >= 0 ? after : copyForm(tokenize(text, start, end).form[0] ?? '', count);
  }
  const folded = { units: buffer, count };
  if (buffer.length > LARGEST_KEPT) buffer = new Uint16Array(1 << 12);
  return folded;
}

function reserve(count: number, more: number): void {
  if (count + more <= buffer.length) return;
  const larger = new Uint16Array(2 * (count + more));
  larger.set(buffer.subarray(0, count));
  buffer = larger;
}

/** Folds a word by the table alone and returns where it ends in `out`, or -1 where that does not do. */
function copyPlain(units: Uint16Array, start: number, end: number, out: Uint16Array, from: number): number {
  let count = from;
  let bits = 0;
  for (let at = start; at < end; at++) {
    const entry = SCAN_TABLE[units[at] as number] as number;
    const kind = entry & KIND_MASK;
    if (kind === SKIP) continue;
    if (entry >= 0 && kind !== DIGIT && kind !== SOLO) return -1;
    bits |= entry;
    out[count++] = entry & UNIT_MASK;
  }
  return isMixed(bits) ? -1 : count;
}

function copyForm(form: string, from: number): number {
  reserve(from, form.length);
  for (let at = 0; at < form.length; at++) buffer[from + at] = form.charCodeAt(at);
  return from + form.length;
}
