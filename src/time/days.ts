/**
 * Days as whole numbers, counted from 1970-01-01, and sets of them as sorted half-open intervals.
 */

/** The days `from` up to, not including, `to`; infinite ends are open. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Sorted, disjoint, not touching. */
export type Intervals = readonly Interval[];

export const DAY_MS = 86_400_000;

/** The number of a day written `YYYY-MM-DD`; `undefined` where the calendar has no such day. */
export function dayNumber(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso.trim());
  return match === null ? undefined : dayFrom(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The number of a Gregorian day; `undefined` where the calendar has no such day. */
export function dayFrom(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return Math.floor(date.getTime() / DAY_MS);
}

/** A day as `YYYY-MM-DD`. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The year of a day. */
export function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

/** Sorts and joins intervals; empty ones vanish. */
export function union(intervals: Iterable<Interval>): Intervals {
  const sorted = [...intervals]
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const joined: Interval[] = [];
  for (const interval of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && interval.from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) };
    else joined.push(interval);
  }
  return joined;
}

/** The days that both sets hold. */
export function intersect(a: Intervals, b: Intervals): Intervals {
  const shared: Interval[] = [];
  for (const left of a)
    for (const right of b) {
      const from = Math.max(left.from, right.from);
      const to = Math.min(left.to, right.to);
      if (from < to) shared.push({ from, to });
    }
  return union(shared);
}

/** Days between the nearest days of two sets: 0 where they share or touch, infinite where one is empty. */
export function gapBetween(a: Intervals, b: Intervals): number {
  let least = Number.POSITIVE_INFINITY;
  for (const left of a)
    for (const right of b) least = Math.min(least, Math.max(0, right.from - left.to, left.from - right.to));
  return least;
}

/** Whether a set holds a day. */
export function holds(set: Intervals, day: number): boolean {
  return set.some(({ from, to }) => from <= day && day < to);
}

/** The first day of a set and the first day after it. */
export function hull(set: Intervals): Interval | undefined {
  const first = set[0];
  const last = set.at(-1);
  return first === undefined || last === undefined ? undefined : { from: first.from, to: last.to };
}
