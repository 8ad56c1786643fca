import { Class, FOLD_TABLE, loadPage } from '../text/fold.js';
import { scriptBit } from '../text/tokens.js';

/**
 * Everything the scanner must know of a code unit, in one 32-bit entry made from the folding rules by way of
 * {@link FOLD_TABLE}, a page of 256 units at a time. 256 KB, of which a text in one script touches two or three.
 *
 * bits 0-15 the folded code unit; 16-18 its class; 19 it folds to several units; 20-22 its script, as far as look-alike
 * letters matter; 29 it is a mark; 30 it is none of a plain letter, mark or separator; 31 (the sign) it goes on with a
 * word: a plain letter or mark.
 */
export const SCAN_TABLE: Int32Array = new Int32Array(0x10000);

/** Selects the folded code unit. */
export const UNIT_MASK = 0xffff;

/** Selects the class and the several-units flag. */
export const KIND_MASK = 0xf0000;

/** Selects the script bits. */
export const SCRIPT_MASK = 0x700000;

export const EXPANDS = 0x80000;
export const MARK = 0x20000000;
export const RARE = 0x40000000;
const WORD = -0x80000000;

export const SEPARATOR: number = Class.Separator << 16;
export const SKIP: number = Class.Skip << 16;
export const DIGIT: number = Class.Digit << 16;
export const SOLO: number = Class.Solo << 16;

// A page not loaded is rare, so that the hot loop need not ask.
SCAN_TABLE.fill(RARE);

/** The class of an entry, one of `Class`; `Class.Unknown` where its page is not loaded. */
export function kindOf(entry: number): number {
  return (entry >> 16) & 7;
}

/** Loads the page of a code unit and returns the unit's entry. */
export function loadEntry(unit: number): number {
  const first = unit & 0xff00;
  if (FOLD_TABLE.kind[unit] === Class.Unknown) loadPage(unit);
  for (let code = first; code < first + 256; code++) SCAN_TABLE[code] = entryOf(code);
  return SCAN_TABLE[unit] as number;
}

function entryOf(code: number): number {
  const kind = FOLD_TABLE.kind[code] as number;
  const expands = FOLD_TABLE.expansion.has(code);
  const entry = (FOLD_TABLE.unit[code] as number) | (kind << 16) | (expands ? EXPANDS : 0);
  if (kind === Class.Separator) return entry;
  if (kind === Class.Letter) return entry | (scriptBit(code) << 20) | (expands ? RARE : WORD);
  if (kind === Class.Mark) return entry | MARK | (expands ? RARE : WORD);
  return entry | RARE;
}
