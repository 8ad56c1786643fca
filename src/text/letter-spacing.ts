import type { Tokens } from './tokens.js';

/** Tokens `first`..`last`, half-open: single letters that stand apart as the letters of a word do in spaced type. */
export interface LetterRun {
  readonly first: number;
  readonly last: number;
}

/** Fewer letters than this may be initials or an abbreviation: `أ ف ب`. */
const LEAST_LETTERS = 4;

/**
 * Runs of single letters with one space, or one sign of the same kind, between each two. A wider gap ends a run: it stands
 * between words. Ideographs, which stand alone anyhow, make none. Linear.
 *
 * @example
 * const tokens = { form: ['s', 't', 'o', 'p'], start: [0, 2, 4, 6], end: [1, 3, 5, 7] }
 * letterSpacedRuns('s t o p', tokens) // => [{ first: 0, last: 4 }]
 */
export function letterSpacedRuns(
  text: string,
  { form, start, end }: Tokens,
  least: number = LEAST_LETTERS,
): readonly LetterRun[] {
  const runs: LetterRun[] = [];
  for (let at = 0; at < form.length; ) {
    let last = at;
    while (last < form.length && isLetter(form[last] as string)) {
      last++;
      if (last < form.length && !isNarrow(text, end[last - 1] as number, start[last] as number)) break;
    }
    if (last - at >= least) runs.push({ first: at, last });
    at = Math.max(at + 1, last);
  }
  return runs;
}

function isLetter(form: string): boolean {
  return (
    /^\p{L}\p{M}*$/u.test(form) && !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(form)
  );
}

/** One space of any width, or one point, bullet, low line or asterisk. */
function isNarrow(text: string, from: number, to: number): boolean {
  const gap = text.slice(from, to).replace(/[\p{Cf}\p{M}]/gu, '');
  return /^(?:[^\S\r\n]|[._*·•])$/u.test(gap);
}
