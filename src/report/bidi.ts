import { catalogueOf } from '../messages/index.js';
import type { Piece } from './style.js';

export type Direction = 'ltr' | 'rtl';

const RTL_LETTER = String.raw`[[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]&&\p{L}]`;
const RTL = new RegExp(RTL_LETTER, 'gv');
const LETTER = /\p{L}/gu;
/** A quotation whole, or a run from one right-to-left letter to the last before a letter of the other direction. */
const RUN = new RegExp(
  String.raw`“[^”]*”|«[^»]*»|${RTL_LETTER}(?:[[\P{L}${RTL_LETTER}]--[“”«»]]*[${RTL_LETTER}\p{M}\p{N}])?`,
  'gv',
);

const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';

/**
 * The direction in which most letters of a text run; `ltr` where it has none. Most letters decide, not the first: an
 * Arabic sentence that opens with a Latin acronym is still an Arabic sentence.
 */
export function directionOf(text: string): Direction {
  const rtl = text.match(RTL)?.length ?? 0;
  return rtl > 0 && rtl * 2 > (text.match(LETTER)?.length ?? 0) ? 'rtl' : 'ltr';
}

/** The direction in which a language that has messages is written: that of its own name for itself. */
export function directionOfLanguage(locale: string): Direction {
  const language = catalogueOf(locale);
  return directionOf(new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? '');
}

/**
 * A line with isolates: whole where it is a line of right-to-left text, else round each right-to-left run in it, so that
 * a terminal that reorders does not drag the punctuation and figures of the line along.
 */
export function isolate(pieces: readonly Piece[], direction: Direction): readonly Piece[] {
  if (direction === 'rtl') return [{ text: RIGHT_TO_LEFT_ISOLATE }, ...pieces, { text: POP_ISOLATE }];
  return pieces.map(({ text, style }) => ({ text: text.replace(RUN, isolateRun), style }));
}

function isolateRun(run: string): string {
  if (!/^[“«]/u.test(run)) return RIGHT_TO_LEFT_ISOLATE + run + POP_ISOLATE;
  const inner = run.slice(1, -1);
  return directionOf(inner) === 'rtl'
    ? `${run.charAt(0)}${RIGHT_TO_LEFT_ISOLATE}${inner}${POP_ISOLATE}${run.slice(-1)}`
    : run;
}
