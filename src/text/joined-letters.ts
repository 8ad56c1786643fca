import { letterSpacedRuns } from './letter-spacing.js';
import type { PlainText } from './plain.js';
import { tokenize } from './tokens.js';

/** What every such text has too, and what is looked for three times as fast: two single letters between three joints. */
const HINT = /[\s._*·•](?:\p{L}\p{M}*[\s._*·•]){2}/u;

/** Four single letters with something between each two: the sign without which a text is not looked through. */
const SIGN = /(?:^|[^\p{L}\p{M}])\p{L}\p{M}*(?:[\s._*·•]\p{L}\p{M}*){3}(?![\p{L}\p{M}])/u;

/**
 * The text with letters that were set apart joined to words (`l i k e  t h i s`), and where each of its code units stands
 * in the original; `undefined` where none were. What stands between words must be wider than what stands between
 * letters: otherwise one text alone does not show where a word ends. Linear.
 *
 * @example
 * joinSpacedLetters('t h e  r i v e r  rose')?.shown // => 't h e  river  rose'
 */
export function joinSpacedLetters(text: string): PlainText | undefined {
  if (!HINT.test(text) || !SIGN.test(text)) return undefined;
  const tokens = tokenize(text);
  const runs = letterSpacedRuns(text, tokens);
  if (runs.length === 0) return undefined;
  let shown = '';
  const places: number[] = [];
  let at = 0;
  const keep = (end: number) => {
    for (; at < end; at++) {
      shown += text[at];
      places.push(at);
    }
  };
  for (const { first, last } of runs) {
    keep(tokens.start[first] as number);
    for (let token = first; token < last; token++) {
      at = tokens.start[token] as number;
      keep(tokens.end[token] as number);
    }
  }
  keep(text.length);
  return { shown, places };
}
