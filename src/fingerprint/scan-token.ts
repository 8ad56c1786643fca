import { Class, FOLD_TABLE, foldAstral } from '../text/fold.js';
import { joinFigure, tokenize } from '../text/tokens.js';
import { hashWord, WORD_MULTIPLIER } from './hash.js';
import { EXPANDS, kindOf, loadEntry, RARE, SCAN_TABLE, SCRIPT_MASK, UNIT_MASK } from './scan-table.js';

/**
 * Scans one word of any kind from `from` on and writes its end and its hash at `index` and its start at `index + 1`, where the hot loop wants it; where no word begins there (a
 * stray mark, an invisible character) nothing is written. Returns where to go on, always past `from`.
 *
 * It is `tokenize` once more, word by word: the order of the tests is the same, so that both can be read side by side.
 */
export function scanToken(
  text: string,
  units: Uint16Array,
  from: number,
  length: number,
  hashes: Int32Array,
  rawStarts: Int32Array,
  ends: Int32Array,
  index: number,
): number {
  let hash = 0;
  let wordKind: number = Class.Separator;
  let start = from;
  let end = from;
  let at = from;
  while (at < length) {
    const unit = units[at] as number;
    let entry = SCAN_TABLE[unit] as number;
    if (entry === RARE) entry = loadEntry(unit);
    let kind = kindOf(entry);
    let width = 1;
    let folded: string | undefined;
    if (kind === Class.Astral) {
      const code = text.codePointAt(at) ?? unit;
      kind = Class.Separator;
      if (code > 0xffff) {
        width = 2;
        const astral = foldAstral(code);
        kind = astral.kind;
        folded = astral.folded;
      }
    } else if ((entry & EXPANDS) !== 0) folded = FOLD_TABLE.expansion.get(unit);

    if (kind === Class.Skip) {
      at += width;
      continue;
    }
    if (kind === Class.Separator) {
      const joined = wordKind === Class.Digit ? joinFigure(text, at, length) : undefined;
      if (joined !== undefined) {
        hash = hashOnward(hash, joined);
        at++;
        continue;
      }
      if (wordKind !== Class.Separator) break;
      return at + width;
    }
    if (kind === Class.Mark) {
      if (wordKind === Class.Separator) return at + width;
    } else if (kind !== wordKind || kind === Class.Solo) {
      if (wordKind !== Class.Separator) break;
      wordKind = kind;
      start = at;
    }
    hash =
      folded === undefined
        ? Math.imul(hash ^ (entry & UNIT_MASK), WORD_MULTIPLIER)
        : hashOnward(hash, folded);
    at += width;
    end = at;
  }
  if (wordKind === Class.Separator) return at;
  hashes[index] = hash;
  rawStarts[index + 1] = start;
  ends[index] = end;
  return at;
}

/** Whether the script bits (of an entry, or of several joined) name more than one script. */
export function isMixed(scripts: number): boolean {
  const bits = scripts & SCRIPT_MASK;
  return (bits & (bits - 1) & SCRIPT_MASK) !== 0;
}

/** The hash of a word that mixes scripts, its look-alike letters undone. Rare, so the slow way will do. */
export function hashUnmasked(text: string, start: number, end: number): number {
  return hashWord(tokenize(text, start, end).form[0] ?? '');
}

function hashOnward(hash: number, folded: string): number {
  let h = hash;
  for (let at = 0; at < folded.length; at++) h = Math.imul(h ^ folded.charCodeAt(at), WORD_MULTIPLIER);
  return h;
}
