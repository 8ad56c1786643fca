/** Longest text, in code units, that the WebAssembly kernel takes; longer ones go through JavaScript. */
export const KERNEL_UNITS = 65_000;

/** Places for a set of shingles: twice as many as a text can have. */
export const KERNEL_SET_PLACES = 131_072;

const WORDS = 4 * 65_536;

/** Where each buffer begins in the kernel's memory, in bytes. `scripts/build-kernel.mjs` writes them into the code. */
export const LAYOUT = {
  /** The scan table, 65,536 entries. */
  table: 0,
  /** The text's code units, with a space behind them. */
  units: WORDS,
  hashes: WORDS + WORDS / 2,
  /** Starts of words, from place 1 on. */
  starts: 2 * WORDS + WORDS / 2,
  ends: 3 * WORDS + WORDS / 2,
  shingles: 4 * WORDS + WORDS / 2,
  /** Of a set of shingles: up to 131,072 places. */
  set: 5 * WORDS + WORDS / 2,
  /** Up to 4,096 slots. */
  slots: 7 * WORDS + WORDS / 2,
  bytes: 8 * WORDS,
} as const;
