import { FOLDING_RULES } from './rules/index.js';

/**
 * What a code unit is to the tokeniser. `Solo` characters are words by themselves: ideographs, kana, letters of scripts
 * written without spaces, and the signs that belong to a figure (per cent, currencies).
 */
export const Class = {
  Unknown: 0,
  Separator: 1,
  Skip: 2,
  Letter: 3,
  Digit: 4,
  Mark: 5,
  Solo: 6,
  Astral: 7,
} as const;

const LETTER = /^[\p{L}\p{Nl}\p{No}\p{M}]/u;
const DIGIT = /^[0-9]/;
const MARK = /^\p{M}/u;
const SOLO =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々〆ー]/u;
const FIGURE_SIGN = /^[%‰\p{Sc}]/u;

/**
 * Folding compiled into flat tables, filled a page of 256 code units at a time when a text first needs it.
 * `unit[c]` is the folded code unit of `c`; where a character folds to several, `expansion` has them and `unit[c]` is
 * their first. `kind[c]` is its {@link Class}.
 */
export interface FoldTable {
  readonly unit: Uint16Array;
  readonly kind: Uint8Array;
  readonly expansion: Map<number, string>;
}

export const FOLD_TABLE: FoldTable = {
  unit: new Uint16Array(0x10000),
  kind: new Uint8Array(0x10000),
  expansion: new Map(),
};

/** What the folding rules make of one character. The tables hold the same, faster. */
export function foldCharacter(character: string): string {
  return FOLDING_RULES.reduce(
    (text, rule) =>
      text.length === 1 ? rule.fold(text) : Array.from(text, (part) => rule.fold(part)).join(''),
    character,
  );
}

/** The class of a character, given what it folds to. */
export function classify(character: string, folded: string): number {
  if (folded === '') return Class.Skip;
  if (DIGIT.test(folded) && !/\p{L}/u.test(folded)) return Class.Digit;
  if (SOLO.test(folded) && !MARK.test(folded)) return Class.Solo;
  if (FIGURE_SIGN.test(folded)) return Class.Solo;
  if (MARK.test(character)) return Class.Mark;
  return LETTER.test(folded) ? Class.Letter : Class.Separator;
}

/** Fills the page of the tables that holds code unit `unit`. */
export function loadPage(unit: number, table: FoldTable = FOLD_TABLE): void {
  const first = unit & 0xff00;
  for (let code = first; code < first + 256; code++) {
    if (code >= 0xd800 && code <= 0xdfff) {
      table.kind[code] = code <= 0xdbff ? Class.Astral : Class.Separator;
      continue;
    }
    const character = String.fromCharCode(code);
    const folded = foldCharacter(character);
    table.kind[code] = classify(character, folded);
    table.unit[code] = folded.length === 0 ? 0 : folded.charCodeAt(0);
    if (folded.length > 1) table.expansion.set(code, folded);
  }
}

const astral = new Map<number, { readonly folded: string; readonly kind: number }>();

/** Folding and class of a code point above U+FFFF. */
export function foldAstral(codePoint: number): { readonly folded: string; readonly kind: number } {
  let entry = astral.get(codePoint);
  if (entry === undefined) {
    const character = String.fromCodePoint(codePoint);
    const folded = foldCharacter(character);
    entry = { folded, kind: classify(character, folded) };
    if (astral.size < 10_000) astral.set(codePoint, entry);
  }
  return entry;
}

/** A text folded as a whole: letters, digits and marks as the tokeniser sees them, everything else as it stands. */
export function foldText(text: string): string {
  let out = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0xffff) out += foldAstral(code).folded;
    else {
      if (FOLD_TABLE.kind[code] === Class.Unknown) loadPage(code);
      out += FOLD_TABLE.kind[code] === Class.Skip ? '' : foldedUnit(code);
    }
  }
  return out;
}

function foldedUnit(code: number): string {
  return FOLD_TABLE.expansion.get(code) ?? String.fromCharCode(FOLD_TABLE.unit[code] ?? code);
}
