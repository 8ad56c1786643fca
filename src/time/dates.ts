import { dayFromLunar, dayFromSolar, yearFromLunar, yearFromSolar } from './calendars.js';
import { dayFrom } from './days.js';
import { jointBefore, type Scene } from './hits.js';

/** A date in a text, as far as its words tell it; in the Gregorian calendar whatever it was written in. */
export interface DateMention {
  /** Tokens, half-open. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  /** 1 to 12; only of Gregorian months. */
  readonly month?: number;
  readonly day?: number;
  /** 1 (Monday) to 7 (Sunday), where one stands beside the date. */
  readonly weekday?: number;
  /** The number of the day, where year, month and day are known. */
  readonly exact?: number;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Bare numbers are read as Iranian solar years within these, where the language counts so. */
const SOLAR_YEARS = { least: 1300, most: 1430 };
/** And as lunar years after a lunar month. */
const LUNAR_YEARS = { least: 1350, most: 1500 };

/** Words between the parts of a date. */
const FILLERS = new Set([
  'de',
  'del',
  'of',
  'the',
  'st',
  'nd',
  'rd',
  'th',
  'er',
  'do',
  'da',
  'года',
  'عام',
  'سنه',
  'من',
  'شهر',
  'سال',
  'ماه',
  'سنة',
  'o',
  'a',
]);
/** Parts of a date in Chinese and Japanese characters. */
const IDEOGRAPH = { year: '年', month: '月', day: new Set(['日', '号', '號']) };

type Calendar = 'gregorian' | 'solar' | 'lunar';

/** Finds dates and years in an article, in order. */
export function findDates(scene: Scene): readonly DateMention[] {
  const found: DateMention[] = [];
  const { form } = scene.analysis.tokens;
  for (let at = 0; at < form.length; ) {
    const date = dateAt(scene, at);
    if (date === undefined) at++;
    else {
      found.push(date);
      at = date.last;
    }
  }
  return found;
}

function dateAt(scene: Scene, at: number): DateMention | undefined {
  // Without a figure in front it is the name of a month or nothing.
  if (!/^\d/.test(scene.analysis.tokens.form[at] ?? '')) return namedDate(scene, at);
  return numericDate(scene, at) ?? ideographicDate(scene, at) ?? namedDate(scene, at) ?? bareYear(scene, at);
}

interface Parts {
  readonly first: number;
  readonly last: number;
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly calendar?: Calendar;
}

function mention(scene: Scene, parts: Parts): DateMention {
  const { tokens } = scene.analysis;
  const { first, last, month, day, calendar = 'gregorian' } = parts;
  const exact = exactDay(parts);
  const year = parts.year === undefined ? undefined : toGregorian(parts.year, calendar);
  const weekday = weekdayBeside(scene, first, last);
  return {
    first,
    last,
    start: tokens.start[first] ?? 0,
    end: tokens.end[last - 1] ?? 0,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined || calendar !== 'gregorian' ? {} : { month }),
    ...(day === undefined || calendar !== 'gregorian' ? {} : { day }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(exact === undefined ? {} : { exact }),
  };
}

function exactDay({ year, month, day, calendar = 'gregorian' }: Parts): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (calendar === 'solar') return dayFromSolar(year, month, day);
  return calendar === 'lunar' ? dayFromLunar(year, month, day) : dayFrom(year, month, day);
}

function toGregorian(year: number, calendar: Calendar): number {
  if (calendar === 'solar') return yearFromSolar(year);
  return calendar === 'lunar' ? yearFromLunar(year) : year;
}

/** `2015-07-14`, `14/07/2015`, `14.07.2015`. Days stand before months, as almost everywhere. */
function numericDate(scene: Scene, at: number): DateMention | undefined {
  const { form } = scene.analysis.tokens;
  const word = form[at] ?? '';
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word);
  if (dotted !== null)
    return parted(scene, at, at + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  if (
    !/^\d{1,4}$/.test(word) ||
    jointBefore(scene, at + 1) !== 'hyphen' ||
    jointBefore(scene, at + 2) !== 'hyphen'
  )
    return undefined;
  const [a, b, c] = [word, form[at + 1] ?? '', form[at + 2] ?? ''];
  if (!/^\d{1,2}$/.test(b) || !/^\d{1,4}$/.test(c)) return undefined;
  if (a.length === 4) return parted(scene, at, at + 3, Number(a), Number(b), Number(c));
  return c.length === 4 ? parted(scene, at, at + 3, Number(c), Number(b), Number(a)) : undefined;
}

function parted(
  scene: Scene,
  first: number,
  last: number,
  year: number,
  month: number,
  day: number,
): DateMention | undefined {
  const solar = scene.cues.solarCalendar && year >= SOLAR_YEARS.least && year <= SOLAR_YEARS.most;
  const parts: Parts = { first, last, year, month, day, calendar: solar ? 'solar' : 'gregorian' };
  return exactDay(parts) === undefined ? undefined : mention(scene, parts);
}

/** `2008年5月12日`, `5月12日`, `2008年`. */
function ideographicDate(scene: Scene, at: number): DateMention | undefined {
  const { form } = scene.analysis.tokens;
  let next = at;
  const read = (is: (word: string) => boolean, most: number) => {
    const value = numberIn(form[next], 1, most);
    if (value === undefined || !is(form[next + 1] ?? '')) return undefined;
    next += 2;
    return value;
  };
  const year = read((word) => word === IDEOGRAPH.year, LAST_YEAR);
  const month = read((word) => word === IDEOGRAPH.month, 12);
  const day = month === undefined ? undefined : read((word) => IDEOGRAPH.day.has(word), 31);
  if (month === undefined && (year === undefined || year < FIRST_YEAR)) return undefined;
  return mention(scene, {
    first: at,
    last: next,
    year: year !== undefined && year >= FIRST_YEAR ? year : undefined,
    month,
    day,
  });
}

/** `14 July 2015`, `July 14, 2015`, `14 de julio de 2015`, `16 ديسمبر/كانون الأول 2019`, `۲۳ تیر ۱۳۹۴`. */
function namedDate(scene: Scene, at: number): DateMention | undefined {
  const { form } = scene.analysis.tokens;
  const leading = numberIn(form[at], 1, 31);
  let next = at;
  if (leading !== undefined) next = skipFillers(scene, at + 1);
  const month = monthAt(scene, next);
  if (month === undefined || (leading !== undefined && next > at + 3)) return undefined;
  next = month.last;
  let day = leading;
  const trailing = skipFillers(scene, next);
  const trailingDay = leading === undefined ? numberIn(form[trailing], 1, 31) : undefined;
  if (trailingDay !== undefined && jointBefore(scene, trailing) !== 'end') {
    day = trailingDay;
    next = skipFillers(scene, trailing + 1, 1);
    if (!FILLERS.has(form[next - 1] ?? '')) next = trailing + 1;
  }
  const year = yearAt(scene, skipFillers(scene, next), month.calendar);
  if (day === undefined && year === undefined) return undefined;
  return mention(scene, {
    first: at,
    last: year === undefined ? next : year.last,
    year: year?.value,
    month: month.value,
    day,
    calendar:
      year === undefined && month.calendar === 'gregorian' ? 'gregorian' : (year?.calendar ?? month.calendar),
  });
}

/** A month, or two names of one month as the Arabic press writes them: `ديسمبر/كانون الأول`. */
function monthAt(scene: Scene, at: number): { value: number; last: number; calendar: Calendar } | undefined {
  const { lexicon, tokens } = scene.analysis;
  const months = lexicon.values('months');
  const found = months.match(tokens.form, at);
  if (found !== undefined) {
    const last = at + found.length;
    const twin = months.match(tokens.form, last);
    const joined = twin?.value === found.value && jointBefore(scene, last) !== 'end';
    return { value: found.value, last: joined ? last + twin.length : last, calendar: 'gregorian' };
  }
  const other = lexicon.values('otherMonths').match(tokens.form, at);
  if (other === undefined) return undefined;
  const lunar = !scene.cues.solarCalendar || scene.cues.length('lunarMonths', scene.keyed, at) > 0;
  return { value: other.value, last: at + other.length, calendar: lunar ? 'lunar' : 'solar' };
}

function yearAt(
  scene: Scene,
  at: number,
  calendar: Calendar,
): { value: number; last: number; calendar: Calendar } | undefined {
  const { least, most } =
    calendar === 'gregorian'
      ? { least: FIRST_YEAR, most: LAST_YEAR }
      : calendar === 'solar'
        ? SOLAR_YEARS
        : LUNAR_YEARS;
  const joint = jointBefore(scene, at);
  const value = joint === 'end' ? undefined : numberIn(scene.analysis.tokens.form[at], least, most);
  return value === undefined ? undefined : { value, last: at + 1, calendar };
}

/** A year by itself; a number with a unit or a magnitude after it is a count. */
function bareYear(scene: Scene, at: number): DateMention | undefined {
  const { tokens, lexicon } = scene.analysis;
  const next = at + 1;
  if (lexicon.list('units').match(tokens.form, next) ?? lexicon.list('percent').match(tokens.form, next))
    return undefined;
  if (lexicon.values('magnitudes').match(tokens.form, next)) return undefined;
  const solar = scene.cues.solarCalendar
    ? numberIn(tokens.form[at], SOLAR_YEARS.least, SOLAR_YEARS.most)
    : undefined;
  if (solar !== undefined) return mention(scene, { first: at, last: next, year: solar, calendar: 'solar' });
  const year = numberIn(tokens.form[at], FIRST_YEAR, LAST_YEAR);
  return year === undefined ? undefined : mention(scene, { first: at, last: next, year });
}

function weekdayBeside(scene: Scene, first: number, last: number): number | undefined {
  const { tokens, lexicon } = scene.analysis;
  const weekdays = lexicon.values('weekdays');
  for (let at = Math.max(0, first - 4); at < first; at++) {
    const found = weekdays.match(tokens.form, at);
    if (found !== undefined && at + found.length >= first - 1) return found.value;
  }
  return weekdays.match(tokens.form, last)?.value;
}

function skipFillers(scene: Scene, at: number, most = 2): number {
  let next = at;
  while (next < at + most && FILLERS.has(scene.analysis.tokens.form[next] ?? '')) next++;
  return next;
}

function numberIn(form: string | undefined, least: number, most: number): number | undefined {
  if (form === undefined || !/^\d{1,4}$/.test(form)) return undefined;
  const value = Number(form);
  return value >= least && value <= most ? value : undefined;
}
