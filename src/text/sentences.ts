import { isSpace } from '../span.js';
import type { Span } from '../types.js';
import { bracketBlocks } from './brackets.js';
import { BREAK_RULES } from './breaks/index.js';
import type { BreakContext } from './breaks/rule.js';
import { Class, FOLD_TABLE, foldAstral, foldText, loadPage } from './fold.js';
import { plainText } from './plain.js';

/** A sentence, without the brackets and the white space round it. */
export interface Sentence extends Span {
  /** It stands inside a block of square brackets. */
  readonly bracketed: boolean;
}

/** What sentence splitting must know of the language. */
export interface SentenceHints {
  readonly isAbbreviation: (word: string) => boolean;
  readonly isMonth: (word: string) => boolean;
  readonly isFunctionWord: (form: string) => boolean;
  readonly isTitle: (form: string) => boolean;
  readonly isConnective: (form: string) => boolean;
}

const STOP = /[.!?؟۔।॥。！？｡…⋯‼⁇⁈⁉]/u;
const CLOSER = /["'»”“’」』›)）\]］】〕]/u;

/** A mark that closes after a space, as in French. */
const SPACED_CLOSER = /^[ \u00a0\u202f][»›]/u;
/** A line that begins with one of these is an item of its own whatever stood before. */
const LIST_ITEM = /^\s*(?:[-–—•*▪●◦‣·]\s|\(?\d{1,3}[.)]\s)/u;

/** No sentence is read on beyond this many code units: a text without stops must stay linear to compare. */
const MAX_SENTENCE = 2000;

/**
 * Splits a text into sentences: at the ends of lines, at blocks in square brackets, and at stops as the ordered
 * {@link BREAK_RULES} decide. Every letter and figure of the text is in exactly one sentence. Cost: linear.
 *
 * The platform's `Intl.Segmenter` is not used: its answers differ between versions of its data, it is worse than
 * quadratic on Node 20, and it knows neither joints nor brackets nor abbreviations.
 */
export function splitSentences(text: string, hints: SentenceHints): readonly Sentence[] {
  const plain = plainText(text);
  if (plain === undefined) return splitPlain(text, hints);
  const { shown, places } = plain;
  return splitPlain(shown, hints).map((sentence) => ({
    ...sentence,
    start: places[sentence.start] as number,
    end: (places[sentence.end - 1] as number) + 1,
  }));
}

function splitPlain(text: string, hints: SentenceHints): readonly Sentence[] {
  const blocks = bracketBlocks(text);
  const sentences: Sentence[] = [];
  let at = 0;
  for (const block of blocks) {
    splitLines(text, at, block.start, false, hints, sentences);
    splitLines(text, block.start + 1, block.end - 1, true, hints, sentences);
    at = block.end;
  }
  splitLines(text, at, text.length, false, hints, sentences);
  return sentences;
}

function splitLines(
  text: string,
  from: number,
  to: number,
  bracketed: boolean,
  hints: SentenceHints,
  sentences: Sentence[],
): void {
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && text[at] !== '\n' && text[at] !== '\r' && text[at] !== '\u2028' && text[at] !== '\u2029')
      continue;
    if (at < to && isWrapped(text, start, at, to)) continue;
    splitLine(text, start, at, bracketed, hints, sentences);
    start = at + 1;
  }
}

/** Whether the line only breaks because it was full: no stop before, a small letter after, no empty line between. */
function isWrapped(text: string, start: number, at: number, to: number): boolean {
  let next = at + 1;
  if (text[at] === '\r' && text[next] === '\n') next++;
  while (next < to && (text[next] === ' ' || text[next] === '\t' || text[next] === '\u00a0')) next++;
  if (next >= to || text[next] === '\n' || text[next] === '\r') return false;
  if (!/[\p{Ll}]/u.test(text[next] as string)) return false;
  let last = at - 1;
  while (last > start && isSpace(text.charCodeAt(last))) last--;
  return !STOP.test(text[last] ?? '') && text[last] !== ':' && !LIST_ITEM.test(text.slice(at + 1, at + 12));
}

function splitLine(
  text: string,
  from: number,
  to: number,
  bracketed: boolean,
  hints: SentenceHints,
  sentences: Sentence[],
): void {
  const line = text.slice(0, to);
  const arabicCommas = text.slice(from, Math.min(to, from + 4000)).includes('،');
  let start = from;
  let at = from;
  let hasWord = false;
  const push = (end: number) => {
    addSentence(text, { start, end }, bracketed, sentences);
    start = end;
    hasWord = false;
  };
  while (at < to) {
    if (at - start > MAX_SENTENCE && mayCut(text.charCodeAt(at))) push(at);
    const character = text[at] as string;
    if (
      arabicCommas &&
      character === ',' &&
      isClosingQuote(text, at - 1) &&
      isSpace(text.charCodeAt(at + 1))
    ) {
      push(at);
      start = ++at;
      continue;
    }
    if (!STOP.test(character)) {
      hasWord ||= isWordAt(text, at);
      at++;
      continue;
    }
    const stopEnd = skipWhile(text, at, to, STOP);
    const spaced = SPACED_CLOSER.test(text.slice(stopEnd, stopEnd + 2)) ? stopEnd + 2 : stopEnd;
    const closed = skipWhile(text, spaced, to, CLOSER);
    if (!hasWord) {
      at = closed;
      continue;
    }
    let next = closed;
    if (text[next] === ',' || text[next] === '،') next++;
    while (next < to && isSpace(text.charCodeAt(next))) next++;
    const context: BreakContext = {
      text: line,
      stop: at,
      stopEnd,
      closed,
      next,
      word: wordBefore(text, at, start),
      isAbbreviation: hints.isAbbreviation,
      isMonth: hints.isMonth,
      isFunctionWord: hints.isFunctionWord,
      isTitle: hints.isTitle,
      isConnective: hints.isConnective,
      arabicCommas,
    };
    at = closed;
    if (decide(context) === 'join') continue;
    push(closed);
    if (text[closed] === ',' || text[closed] === '،') start = at = closed + 1;
  }
  push(to);
}

function decide(context: BreakContext): 'break' | 'join' {
  for (const rule of BREAK_RULES) {
    const decision = rule.decide(context);
    if (decision !== undefined) return decision;
  }
  return 'break';
}

/** Adds the sentence that a stretch holds; punctuation without a word is no sentence. */
function addSentence(text: string, stretch: Span, bracketed: boolean, sentences: Sentence[]): void {
  let { start, end } = stretch;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  for (let at = start; at < end; at++)
    if (isWordAt(text, at)) {
      sentences.push({ start, end, bracketed });
      return;
    }
}

/** Whether a text may be cut before a code unit without cutting a word. */
function mayCut(unit: number): boolean {
  return isSpace(unit) || (isWordUnit(unit) && FOLD_TABLE.kind[unit] === Class.Solo);
}

/** Whether a code unit is part of a word or a figure: letters, digits, ideographs, not signs or punctuation. */
function isWordUnit(unit: number): boolean {
  if (FOLD_TABLE.kind[unit] === Class.Unknown) loadPage(unit);
  const kind = FOLD_TABLE.kind[unit];
  return kind === Class.Letter || kind === Class.Digit || kind === Class.Solo || kind === Class.Astral;
}

/** As {@link isWordUnit}, also of characters of two units: emoji and halves of such characters are no part of a word. */
function isWordAt(text: string, at: number): boolean {
  if (!isWordUnit(text.charCodeAt(at))) return false;
  if (FOLD_TABLE.kind[text.charCodeAt(at)] !== Class.Astral) return true;
  const code = text.codePointAt(at) ?? 0;
  const { kind } = foldAstral(code);
  return code > 0xffff && (kind === Class.Letter || kind === Class.Digit || kind === Class.Solo);
}

function skipWhile(text: string, from: number, to: number, pattern: RegExp): number {
  let at = from;
  while (at < to && pattern.test(text[at] as string)) at++;
  return at;
}

function isClosingQuote(text: string, at: number): boolean {
  return /["»”]/u.test(text[at] ?? '');
}

/** The word right before a stop, folded, dots inside it kept: `т.е`. */
function wordBefore(text: string, stop: number, start: number): string {
  let at = stop;
  while (at > start && stop - at < 20 && /[\p{L}\p{M}\p{N}.]/u.test(text[at - 1] as string)) at--;
  return foldText(text.slice(at, stop));
}
