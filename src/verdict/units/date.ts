import type { Lexicon } from '../../lexicon/lexicon.js';
import { readFigure } from './figure.js';
import type { Unit, UnitDetector, UnitScene } from './unit.js';

/** Weekdays, months with the day and year beside them, years, clock times, and words that place an event in time. */
export const date: UnitDetector = {
  kind: 'date',
  find(scene) {
    const { first, last } = scene;
    const units: Unit[] = [];
    for (let at = first; at < last; ) {
      const end = Math.max(endOfClock(scene, at), endOfDate(scene, at), endOfWord(scene, at));
      if (end > at) {
        const value = dateValue(scene, at, end);
        units.push({ kind: 'date', first: at, last: end, ...(value === undefined ? {} : { value }) });
      }
      at = Math.max(at + 1, end);
    }
    return units;
  },
};

/** Ideographs that name the parts of a date behind their figures, by the part. */
const DATE_SIGNS: ReadonlyMap<string, string> = new Map([
  ['月', 'months'],
  ['日', 'd'],
  ['号', 'd'],
  ['號', 'd'],
  ['時', 'h'],
  ['时', 'h'],
  ['点', 'h'],
  ['點', 'h'],
  ['分', 'min'],
]);

/** Where a weekday or a word or phrase of time that begins at `at` ends; `at` where none begins. */
function endOfWord(scene: UnitScene, at: number): number {
  const { lexicon, tokens } = scene.article;
  const { form } = tokens;
  const named =
    lexicon.values('weekdays').matchWithClitics(form, at, lexicon.clitics) ??
    lexicon.list('relativeTimes').matchWithClitics(form, at, lexicon.clitics);
  const found = named ?? lexicon.list('timeUnits').matchWithClitics(form, at, lexicon.clitics);
  if (found === undefined || at + found.length > scene.last) return at;
  // `the second time`: a part of time only behind a figure.
  const isOrdinal = lexicon.values('ordinals').matchWithClitics(form, at, lexicon.clitics) !== undefined;
  if (named === undefined && isOrdinal && !endsFigure(scene, at)) return at;
  // `na sexta-feira`, where `na sexta` alone is a day as well.
  const longer = lexicon.values('weekdays').match(form, at + 1)?.length ?? 0;
  return Math.max(at + found.length, Math.min(scene.last, at + 1 + longer));
}

/** Whether the word before `at` belongs to a figure. */
function endsFigure({ article, first }: UnitScene, at: number): boolean {
  return at > first && readFigure(article.tokens.form, at - 1, at, article.lexicon) !== undefined;
}

/** Hours of a day: larger figures are no clock time. */
const LAST_HOUR = 24;

/** Where a clock time that begins at `at` ends: figures beside the words that a language has for it. */
function endOfClock(scene: UnitScene, at: number): number {
  const { article, last } = scene;
  const { lexicon, tokens } = article;
  const { form } = tokens;
  const before = lexicon.list('clockBefore').match(form, at);
  const from = at + (before?.length ?? 0);
  const figure = from < last ? readFigure(form, from, last, lexicon) : undefined;
  if (figure === undefined || figure.value > LAST_HOUR) return at;
  const after = lexicon.list('clockAfter').match(form, figure.last);
  if (after !== undefined && figure.last + after.length <= last) {
    const end = figure.last + after.length;
    // `6 h 40`, `6 час 40`: minutes without a word of their own.
    return end < last && /^[0-5]\d$/.test(form[end] as string) ? end + 1 : end;
  }
  return before !== undefined && !isCounting(scene, figure.last) ? figure.last : at;
}

/** Whether a word follows right behind a figure that it may count. */
function isCounting({ article, last }: UnitScene, at: number): boolean {
  const { tokens, lexicon } = article;
  if (at >= last) return false;
  const gap = article.article.text.slice(tokens.end[at - 1], tokens.start[at]);
  const form = tokens.form[at] as string;
  if (/\S/u.test(gap) || lexicon.isFunctionWord(form)) return false;
  return lexicon.list('timeUnits').matchWithClitics(tokens.form, at, lexicon.clitics) === undefined;
}

/** Where a date in figures or with a month that begins at `at` ends; `at` where none begins. */
function endOfDate({ article, last }: UnitScene, at: number): number {
  const { form } = article.tokens;
  const { lexicon } = article;
  const word = form[at] as string;
  if (/^\d{1,2}:\d{2}(?::\d{2})?$/.test(word)) return at + 1;
  const signed = endOfSigned(form, at, last, article);
  if (signed > at) return signed;
  if (isYear(article, at)) return isFollowedByUnit(form, at, article) ? at : at + 1;
  const month = (i: number) =>
    isSmall(article, i)
      ? undefined
      : (lexicon.values('months').matchWithClitics(form, i, lexicon.clitics) ??
        lexicon.values('otherMonths').matchWithClitics(form, i, lexicon.clitics));
  if (/^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31) {
    // `15 de agosto`, and the first day of `26 et le 27 décembre`.
    for (let i = at + 1; i <= at + 4 && i < last; i++) {
      const found = month(i);
      if (found !== undefined) return i <= at + 2 ? i + found.length : at + 1;
      const between = form[i] as string;
      if (!lexicon.isFunctionWord(between) && !/^\d{1,2}$/.test(between)) break;
    }
  }
  const found = month(at);
  if (found === undefined || at + found.length > last) return at;
  let next = at + found.length;
  // `شباط/فبراير`: one month by both its names.
  const again = next < last ? month(next) : undefined;
  if (again !== undefined && again.value === found.value) next += again.length;
  return next < last && /^\d{1,2}$/.test(form[next] as string) ? next + 1 : next;
}

/** Figures, also in ideographs, before the sign of a part of a date: `5月`, `三日`. */
function endOfSigned(
  form: readonly string[],
  at: number,
  last: number,
  { lexicon }: UnitScene['article'],
): number {
  const word = form[at] as string;
  const isFigure = /^\d{1,4}$/.test(word);
  const end = isFigure
    ? at + 1
    : /^\p{Script=Han}/u.test(word)
      ? readFigure(form, at, last, lexicon)?.last
      : undefined;
  if (end === undefined || end >= last || (!isFigure && form[end] === '分')) return at;
  return DATE_SIGNS.has(form[end] as string) ? end + 1 : at;
}

/** Four digits of the size of a year, without a separator. */
function isYear({ article, tokens }: UnitScene['article'], at: number): boolean {
  return (
    /^(?:1[6-9]|20)\d\d$/.test(tokens.form[at] as string) &&
    (tokens.end[at] as number) - (tokens.start[at] as number) ===
      article.text.slice(tokens.start[at], tokens.end[at]).replace(/[^\p{N}]/gu, '').length
  );
}

/** Languages that write months with a capital: there `may` and `march` are verbs. */
const MONTH_CAPITALS = new Set(['en', 'de']);

function isSmall({ article, tokens, lexicon }: UnitScene['article'], at: number): boolean {
  return (
    MONTH_CAPITALS.has(lexicon.language) &&
    /^\p{Ll}/u.test(article.text.slice(tokens.start[at], tokens.end[at]))
  );
}

/** A number of years' size before a unit of measure is a count: `2750 tonnes`. */
function isFollowedByUnit(form: readonly string[], at: number, { lexicon }: UnitScene['article']): boolean {
  return (
    lexicon.list('units').matchWithClitics(form, at + 1, lexicon.clitics) !== undefined ||
    lexicon.list('percent').match(form, at + 1) !== undefined ||
    lexicon.values('magnitudes').match(form, at + 1) !== undefined
  );
}

/**
 * A text that is equal for dates that are the same in other words: `شباط` and `فبراير`, `周四` and `星期四`, `6h40` and
 * `6 h 40`; `undefined` where a word has no value.
 */
function dateValue({ article }: UnitScene, first: number, last: number): string | undefined {
  const { lexicon, tokens } = article;
  const { form } = tokens;
  const parts = new Set<string>();
  for (let at = first; at < last; ) {
    const named = (['weekdays', 'months', 'otherMonths'] as const)
      .map((list) => [list, lexicon.values(list).matchWithClitics(form, at, lexicon.clitics)] as const)
      .find(([, found]) => found !== undefined && at + found.length <= last);
    if (named?.[1] !== undefined) {
      // `Dienstagabend` is more than its day.
      if (named[0] === 'weekdays' && isCompound(form[at] as string, named[1].value, lexicon))
        return undefined;
      parts.add(`${named[0]}${named[1].value}`);
      at += named[1].length;
      continue;
    }
    const figure = readFigure(form, at, last, lexicon);
    const clock = /^(\d{1,2}):(\d{2})$/.exec(form[at] as string);
    if (clock !== null) {
      parts.add(`h${clock[1]}`).add(`${clock[2]}`);
      at++;
    } else if (figure !== undefined) {
      const sign = DATE_SIGNS.get(form[figure.last] ?? '');
      const hour = lexicon.list('clockAfter').match(form, figure.last);
      parts.add(`${sign ?? (hour ? 'h' : '')}${figure.value}`);
      at = figure.last + (sign === undefined ? (hour?.length ?? 0) : 1);
    } else if (lexicon.isFunctionWord(form[at] as string)) at++;
    else return undefined;
  }
  return parts.size === 0 ? undefined : [...parts].join(' ');
}

/** Whether a word for a weekday names a part of the day too. */
function isCompound(word: string, day: number, { values, list }: Lexicon): boolean {
  for (let length = word.length - 3; length > 2; length--)
    if (
      values('weekdays').match([word.slice(0, length)], 0)?.value === day &&
      list('timeUnits').has(word.slice(length))
    )
      return true;
  return false;
}
