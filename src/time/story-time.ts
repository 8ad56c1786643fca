import { gapBetween, type Interval, type Intervals, intersect, union } from './days.js';
import type { Witness } from './witnesses.js';

/** The days on which a story may be set, and what speaks for them. */
export interface Window {
  readonly days: Intervals;
  /** The sum of the weights of the claims that hold on these days. */
  readonly weight: number;
  /** Claims that hold on them, the weightiest first; one for each key. */
  readonly for: readonly Witness[];
}

/** Days by which two tenures may overlap or miss each other without saying anything: hand-over, time zones. */
export const TOLERANCE_DAYS = 7;

/**
 * The days on which the greatest weight of claims holds. Each key counts once, with its greatest weight. `undefined`
 * where nothing says anything. Cost: quadratic in the number of claims, of which an article has a few dozen.
 *
 * @example
 * // Three office-holders, 2017-2021, 2018-2021 and 2019-2020: the window is the third tenure.
 */
export function bestWindow(witnesses: readonly Witness[]): Window | undefined {
  const heaviest = distinct(witnesses);
  if (heaviest.length === 0) return undefined;
  const ends = [...new Set(heaviest.flatMap(({ days }) => days.flatMap(({ from, to }) => [from, to])))].sort(
    (a, b) => a - b,
  );
  let most = 0;
  let best: Interval[] = [];
  for (let at = 0; at < ends.length; at++) {
    const from = ends[at] as number;
    const to = ends[at + 1] ?? Number.POSITIVE_INFINITY;
    if (from === to || from === Number.POSITIVE_INFINITY) continue;
    const weight = heaviest.reduce(
      (sum, witness) => sum + (holdsFrom(witness.days, from) ? witness.weight : 0),
      0,
    );
    if (weight > most + EPSILON) {
      most = weight;
      best = [{ from, to }];
    } else if (weight > most - EPSILON && weight > 0) best.push({ from, to });
  }
  if (most === 0) return undefined;
  return windowOn(union(best), heaviest, most);
}

const EPSILON = 1e-9;

/** The window on given days, with the claims that hold there. */
export function windowOn(days: Intervals, witnesses: readonly Witness[], weight = 0): Window {
  return {
    days,
    weight,
    for: distinct(witnesses).filter(
      (witness) => gapBetween(witness.days, days) === 0 && overlaps(witness.days, days),
    ),
  };
}

/** The weightiest claim of each key, the weightiest first. */
export function distinct(witnesses: readonly Witness[]): readonly Witness[] {
  const byKey = new Map<string, Witness>();
  for (const witness of witnesses) {
    const known = byKey.get(witness.key);
    if (witness.weight > 0 && (known === undefined || known.weight < witness.weight))
      byKey.set(witness.key, witness);
  }
  return [...byKey.values()].sort((a, b) => b.weight - a.weight);
}

/** Sets of fewer days are points in time: near is near enough. */
const LONG_DAYS = 60;

/**
 * Whether two sets of days exclude each other. Some days apart is none (hand-over, time zones); two long stretches that
 * only touch, as the tenures of one holder and the next do, exclude each other though their ends meet.
 */
export function contradicts(a: Intervals, b: Intervals): boolean {
  const shared = lengthOf(intersect(a, b));
  if (shared > TOLERANCE_DAYS) return false;
  return gapBetween(a, b) > TOLERANCE_DAYS || (lengthOf(a) >= LONG_DAYS && lengthOf(b) >= LONG_DAYS);
}

function lengthOf(days: Intervals): number {
  return days.reduce((sum, { from, to }) => sum + to - from, 0);
}

function holdsFrom(days: Intervals, day: number): boolean {
  return days.some(({ from, to }) => from <= day && day < to);
}

function overlaps(a: Intervals, b: Intervals): boolean {
  return a.some((left) => b.some((right) => left.from < right.to && right.from < left.to));
}
