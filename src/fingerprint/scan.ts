import { WORD_MULTIPLIER } from './hash.js';
import { kernelFor, scanInKernel } from './kernel/kernel.js';
import { afterSkipped, entriesOf, scanRare, unmaskWords } from './scan-rare.js';
import { MARK, RARE, SCAN_TABLE, UNIT_MASK } from './scan-table.js';
import { isMixed } from './scan-token.js';
import { copyUnits, createUnitBuffer, KEPT_UNITS } from './units.js';

/**
 * The words of a text as hashes and spans, in parallel arrays: word `i` of `count` has the hash `hashes[i]` (see
 * `hashWord`) and stands at `starts[i]`..`ends[i]`, half-open UTF-16 code units of the text.
 *
 * The arrays are buffers of the scanner: longer than `count`, and overwritten by the next scan.
 */
export interface TokenScan {
  readonly count: number;
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The text's code units, a space behind them. */
  readonly units: Uint16Array;
}

interface TokenBuffer {
  readonly hashes: Int32Array;
  /** Starts from place 1 on; place 0 takes what letters write in vain. */
  readonly rawStarts: Int32Array;
  /** The same memory from place 1 on. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const SMALL = 1 << 13;
const unitBuffer = createUnitBuffer(SMALL);
let tokenBuffer = createTokenBuffer(SMALL);

function createTokenBuffer(capacity: number): TokenBuffer {
  const rawStarts = new Int32Array(capacity + 1);
  return {
    hashes: new Int32Array(capacity),
    rawStarts,
    starts: rawStarts.subarray(1),
    ends: new Int32Array(capacity),
  };
}

/**
 * Splits a text into words, folds them and hashes them in one pass, without making a string: the same words at the
 * same places as `tokenize`, which a test holds for every code point. Cost: linear, about 3 ns a character.
 */
export function scanTokens(text: string): TokenScan {
  const { length } = text;
  const kernel = kernelFor(length);
  if (kernel !== undefined) {
    const { hashes, rawStarts, starts, ends, units } = kernel;
    const { count, scripts } = scanInKernel(kernel, text);
    if (isMixed(scripts)) unmaskWords(text, units, count, SCAN_TABLE, hashes, rawStarts, ends);
    return { count, hashes, starts, ends, units };
  }
  copyUnits(text, unitBuffer);
  const { units } = unitBuffer;
  const capacity = length + 2;
  if (tokenBuffer.hashes.length < capacity)
    tokenBuffer = createTokenBuffer(Math.max(capacity, Math.min(2 * length, KEPT_UNITS)));
  const { hashes, rawStarts, starts, ends } = tokenBuffer;
  const count = scanUnits(text, units, length, SCAN_TABLE, hashes, rawStarts, ends);

  if (length > KEPT_UNITS) releaseBuffers();
  return { count, hashes, starts, ends, units };
}

function releaseBuffers(): void {
  const small = createUnitBuffer(SMALL);
  unitBuffer.units = small.units;
  unitBuffer.writer = small.writer;
  tokenBuffer = createTokenBuffer(SMALL);
}

/**
 * The hot loop. A letter or a separator costs the same dozen instructions and no branch: every unit writes the word so
 * far, and only the number of words tells whether that stays. A loop over the letters of a word is half as fast, since
 * no processor foresees where words end. What is neither (figures, ideographs, letters that fold to several, surrogates,
 * pages not loaded) leaves by the one branch, mostly to `scanToken`, which starts again at the word's first unit.
 *
 * A top-level function with everything passed in: as a closure it would run at less than half the speed.
 */
function scanUnits(
  text: string,
  units: Uint16Array,
  length: number,
  table: Int32Array,
  hashes: Int32Array,
  rawStarts: Int32Array,
  ends: Int32Array,
): number {
  // Imported constants are read from the module's cells each time; locals are held in registers.
  const rare = RARE | 0;
  const mark = MARK | 0;
  const multiplier = WORD_MULTIPLIER | 0;
  const unitMask = UNIT_MASK | 0;
  let count = 0;
  let hash = 0;
  let scripts = 0;
  // -1 while in a word, 0 outside.
  let inside = 0;
  rawStarts[1] = 0;
  for (let at = 0; at <= length; at++) {
    const entry = table[units[at] as number] as number;
    // A mark goes on with a word but does not begin one.
    if ((entry & (rare | (mark & ~inside))) !== 0) {
      const next = inside === 0 ? at : afterSkipped(units, at, table);
      if (next > at) {
        at = next - 1;
        continue;
      }
      ends[count] = 0;
      const from = inside === 0 ? at : (rawStarts[count + 1] as number);
      at = scanRare(text, units, from, length, table, hashes, rawStarts, ends, count) - 1;
      scripts |= entriesOf(units, from, at + 1, table);
      if (ends[count] !== 0) count++;
      rawStarts[count + 1] = at + 1;
      hash = 0;
      inside = 0;
      continue;
    }
    const goesOn = entry >> 31;
    hashes[count] = hash;
    ends[count] = at;
    count += inside & ~goesOn & 1;
    rawStarts[(count + 1) & ~goesOn] = at + 1;
    scripts |= entry;
    hash = Math.imul(hash ^ (entry & unitMask), multiplier & goesOn);
    inside = goesOn;
  }
  return isMixed(scripts) ? unmaskWords(text, units, count, table, hashes, rawStarts, ends) : count;
}
