/** A byte order mark, and what it says. */
export interface ByteOrderMark {
  readonly bytes: readonly number[];
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
}

/** Every byte order mark that is read. */
const MARKS: readonly ByteOrderMark[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** The mark at the start of `bytes`. */
export function markOf(bytes: Uint8Array): ByteOrderMark | undefined {
  return MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
}

/** How much more often zeros must stand on one side of the pairs than on the other. */
const LOPSIDED = 4;

/**
 * The UTF-16 that bytes without a mark look like: spaces, figures and punctuation have a zero on one side of every pair,
 * in whatever script. `undefined` where there is no zero, as in all other text.
 */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 === 1) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  if (odd > LOPSIDED * even) return 'utf-16le';
  return even > LOPSIDED * odd ? 'utf-16be' : undefined;
}
