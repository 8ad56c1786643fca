import { DAY_MS } from '../time/days.js';
import type { Article } from '../types.js';

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** When a text appeared, in milliseconds: not before `from`, not after `to`. */
interface Appearance {
  readonly from: number;
  readonly to: number;
}

/**
 * Which of two articles appeared first, by their dates: negative for `a`, positive for `b`, 0 where the dates do not tell:
 * missing, or the same day without a time. A capture shows that a text was there by then.
 */
export function compareDates(a: Article, b: Article): -1 | 0 | 1 {
  const [x, y] = [appearanceOf(a), appearanceOf(b)];
  if (x.to < y.from) return -1;
  return y.to < x.from ? 1 : 0;
}

/** The same of two articles by their numbers. */
export function orderByDates(
  { articles }: { readonly articles: readonly Article[] },
  x: number,
  y: number,
): -1 | 0 | 1 {
  const [a, b] = [articles[x], articles[y]];
  return a === undefined || b === undefined ? 0 : compareDates(a, b);
}

/** Two dates of publication, the first being the earlier: their days, and the times only where the days do not tell. */
export function tellDates(first: string, second: string): readonly [string, string] {
  const [a, b] = [first.trim().slice(0, DAY_LENGTH), second.trim().slice(0, DAY_LENGTH)];
  return a < b ? [a, b] : [first, second];
}

function appearanceOf({ published, captured }: Article): Appearance {
  const given = published === undefined ? undefined : rangeOf(published);
  const seen = captured === undefined ? undefined : rangeOf(captured);
  return given ?? { from: Number.NEGATIVE_INFINITY, to: seen?.to ?? Number.POSITIVE_INFINITY };
}

/** A day stands for all its hours; a time without a zone is taken for UTC. */
function rangeOf(date: string): Appearance | undefined {
  const text = date.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    const from = Date.parse(`${text}T00:00:00Z`);
    return Number.isNaN(from) ? undefined : { from, to: from + DAY_MS - 1 };
  }
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text) ? text : `${text}Z`;
  const at = Date.parse(zoned.replace(' ', 'T'));
  return Number.isNaN(at) ? rangeOf(text.slice(0, 10)) : { from: at, to: at };
}
