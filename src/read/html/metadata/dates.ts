import { dayOf } from '../../../options.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date of a page's data as ISO 8601; `undefined` where it is none or could be two (`03/04/2021`).
 *
 * @example
 * isoDateOf('Wed, 20 Jan 2021 10:00:00 GMT') // => '2021-01-20T10:00:00.000Z'
 * isoDateOf('2021/01/20') // => '2021-01-20'
 */
export function isoDateOf(value: string): string | undefined {
  const date = value.trim();
  if (dayOf(date) !== undefined) return date;
  const numbers = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:[T ].*)?$/.exec(date);
  if (numbers !== null) return checked(numbers[1], numbers[2], numbers[3]);
  if (/^\d{10}(?:\d{3})?$/.test(date)) return moment(Number(date) * (date.length === 10 ? 1000 : 1));
  if (/^[A-Za-z]{3}, \d{1,2} [A-Za-z]{3} \d{4} [\d:]+ (?:GMT|UTC|[+-]\d{4})$/.test(date))
    return moment(Date.parse(date));
  const dayFirst = /^(?:[A-Za-z]+,? )?(\d{1,2}) ([A-Za-z]{3})[a-z]*\.?,? (\d{4})\b/.exec(date);
  if (dayFirst !== null) return checked(dayFirst[3], month(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^(?:[A-Za-z]+,? )?([A-Za-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})\b/.exec(date);
  return monthFirst === null ? undefined : checked(monthFirst[3], month(monthFirst[1]), monthFirst[2]);
}

function month(name = ''): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}

function checked(year = '', month = '', day = ''): string | undefined {
  return dayOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function moment(time: number): string | undefined {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
