import type { Unit, UnitDetector, UnitScene } from './unit.js';

/** Weekdays, months with the day and year beside them, years, clock times, and words that place an event in time. */
export const date: UnitDetector = {
  kind: 'date',
  find(scene) {
    const { article, first, last } = scene;
    const { lexicon } = article;
    const { form } = article.tokens;
    const units: Unit[] = [];
    for (let at = first; at < last; ) {
      const end = endOfDate(scene, at);
      if (end > at) {
        units.push({ kind: 'date', first: at, last: end });
        at = end;
        continue;
      }
      const word =
        lexicon.values('weekdays').matchWithClitics(form, at, lexicon.clitics) ??
        lexicon.list('relativeTimes').matchWithClitics(form, at, lexicon.clitics) ??
        lexicon.list('timeUnits').matchWithClitics(form, at, lexicon.clitics);
      const length = word !== undefined && at + word.length <= last ? word.length : 0;
      if (length > 0) units.push({ kind: 'date', first: at, last: at + length });
      at += Math.max(1, length);
    }
    return units;
  },
};

/** Ideographs that name the parts of a date behind their figures. */
const DATE_SIGNS = new Set(['月', '日', '号', '時', '时', '点', '分']);

/** Where a date in figures or with a month that begins at `at` ends; `at` where none begins. */
function endOfDate({ article, last }: UnitScene, at: number): number {
  const { form } = article.tokens;
  const { lexicon } = article;
  const word = form[at] as string;
  if (/^\d{1,2}:\d{2}(?::\d{2})?$/.test(word)) return at + 1;
  if (/^\d{1,4}$/.test(word) && DATE_SIGNS.has(form[at + 1] ?? '') && at + 1 < last) return at + 2;
  if (/^(?:1[6-9]|20)\d\d$/.test(word))
    return isFollowedByUnit(article.tokens.form, at, article) ? at : at + 1;
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
  const next = at + found.length;
  return next < last && /^\d{1,2}$/.test(form[next] as string) ? next + 1 : next;
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
