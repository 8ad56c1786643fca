import type { Direction } from './bidi.js';
import { joinLetters } from './shaping.js';
import type { Piece, Style } from './style.js';

/** A sign with its marks, as it is moved about. */
interface Sign {
  text: string;
  readonly style: Style | undefined;
  level: number;
}

/** Classes of the Unicode Bidirectional Algorithm, as far as one line of plain text needs them. */
type Class = 'arabic' | 'right' | 'left' | 'european' | 'indic' | 'neutral';

/** The side that a sign counts for when neutrals beside it are settled; numbers beside right-to-left text count for it. */
type Side = 'right' | 'left' | undefined;

const OPPOSITE = { right: 'left', left: 'right' } as const;
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

const RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const ARABIC = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const NUMBER = /[\p{Nd}\u{66b}\u{66c}]/u;
const INDIC_FIGURE = /[\u{660}-\u{669}\u{66b}\u{66c}]/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Within a number of either kind; within a number that follows no Arabic letter; beside such a number. */
const COMMON_SEPARATOR = /[.,:/\u{a0}]/u;
const EUROPEAN_SEPARATOR = /[+-]/u;
const TERMINATOR = /[%#°‰٪\p{Sc}]/u;
const JOINED = /[\p{M}\p{Cf}]/u;
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};

/**
 * A line as a terminal that does not reorder must be given it: right-to-left runs turned round, Arabic letters joined,
 * brackets mirrored. The levels are those of the Unicode Bidirectional Algorithm (UAX 9) for a line without embeddings;
 * articles cannot bring any, since they are escaped.
 */
export function reorder(pieces: readonly Piece[], direction: Direction): readonly Piece[] {
  const base = direction === 'rtl' ? 1 : 0;
  const signs = signsOf(pieces);
  setLevels(signs, base);
  for (const sign of signs) if (sign.level % 2 === 1) sign.text = MIRRORED[sign.text] ?? sign.text;
  return turnRuns(signs).map(({ text, style }) => ({ text, style }));
}

function signsOf(pieces: readonly Piece[]): Sign[] {
  const signs: Sign[] = [];
  for (const { text, style } of pieces)
    for (const character of joinLetters(text)) {
      const last = signs.at(-1);
      if (last !== undefined && JOINED.test(character)) last.text += character;
      else signs.push({ text: character, style, level: 0 });
    }
  return signs;
}

function classOf(sign: Sign | undefined): Class {
  if (sign === undefined) return 'neutral';
  const [first = ''] = sign.text;
  if (NUMBER.test(first)) return INDIC_FIGURE.test(first) ? 'indic' : 'european';
  if (!LETTER.test(first)) return 'neutral';
  if (!RIGHT.test(first)) return 'left';
  return ARABIC.test(first) ? 'arabic' : 'right';
}

/** Rules W2 to W7, N0 to N2, I1 and I2. */
function setLevels(signs: readonly Sign[], base: number): void {
  const own = base === 1 ? 'right' : 'left';
  const classes = signs.map(classOf);
  const strong = strongBefore(classes, own);
  classes.forEach((kind, at) => {
    if (kind === 'european' && strong[at] === 'arabic') classes[at] = 'indic';
  });
  joinNumbers(signs, classes);
  const sides = classes.map((kind, at): Side => {
    if (kind === 'neutral') return undefined;
    return kind === 'left' || (kind === 'european' && strong[at] === 'left') ? 'left' : 'right';
  });
  pairBrackets(signs, sides, own);
  signs.forEach((sign, at) => {
    const before = nearestSide(sides, at, -1) ?? own;
    const after = nearestSide(sides, at, 1) ?? own;
    const side = sides[at] ?? (before === after ? before : own);
    const number = classes[at] === 'european' || classes[at] === 'indic';
    if (side === 'left') sign.level = base * 2;
    else sign.level = number ? 2 : 1;
  });
}

/** The class of the last letter at or before each sign; the line's own direction before the first. */
function strongBefore(classes: readonly Class[], own: 'right' | 'left'): readonly Class[] {
  let strong: Class = own;
  return classes.map((kind) => {
    if (kind === 'arabic' || kind === 'right' || kind === 'left') strong = kind;
    return strong;
  });
}

/** Makes separators and signs such as `%` parts of the numbers that they belong to. */
function joinNumbers(signs: readonly Sign[], classes: Class[]): void {
  const given = [...classes];
  signs.forEach(({ text }, at) => {
    const kind = given[at - 1];
    if (kind !== given[at + 1] || (kind !== 'european' && kind !== 'indic')) return;
    if (COMMON_SEPARATOR.test(text) || (EUROPEAN_SEPARATOR.test(text) && kind === 'european'))
      classes[at] = kind;
  });
  for (let at = 0; at < signs.length; at++) {
    const from = at;
    while (at < signs.length && classes[at] === 'neutral' && TERMINATOR.test(signs[at]?.text ?? '')) at++;
    if (at > from && (classes[from - 1] === 'european' || classes[at] === 'european'))
      classes.fill('european', from, at);
  }
}

/** Rule N0: a pair of brackets takes the line's direction if anything in it has, else what stands in and before it. */
function pairBrackets(signs: readonly Sign[], sides: Side[], own: 'right' | 'left'): void {
  const open: { readonly closer: string; readonly at: number }[] = [];
  const pairs: (readonly [number, number])[] = [];
  signs.forEach(({ text }, at) => {
    const closer = CLOSERS[text];
    if (closer !== undefined) open.push({ closer, at });
    const match = open.findLastIndex((bracket) => bracket.closer === text);
    if (match < 0) return;
    pairs.push([open[match]?.at ?? at, at]);
    open.length = match;
  });
  for (const [from, to] of pairs.sort(([a], [b]) => a - b)) {
    const inside = sides.slice(from + 1, to);
    if (inside.every((side) => side === undefined)) continue;
    const side = inside.includes(own) || (nearestSide(sides, from, -1) ?? own) === own ? own : OPPOSITE[own];
    sides[from] = side;
    sides[to] = side;
  }
}

function nearestSide(sides: readonly Side[], from: number, step: 1 | -1): Side {
  for (let at = from; at >= 0 && at < sides.length; at += step) if (sides[at] !== undefined) return sides[at];
  return undefined;
}

/** Rule L2: from the highest level down, runs of that level or above are turned round. */
function turnRuns(signs: readonly Sign[]): readonly Sign[] {
  let line = [...signs];
  for (const level of [2, 1]) {
    const turned: Sign[] = [];
    let run: Sign[] = [];
    for (const sign of line)
      if (sign.level >= level) run.unshift(sign);
      else {
        turned.push(...run, sign);
        run = [];
      }
    line = [...turned, ...run];
  }
  return line;
}
