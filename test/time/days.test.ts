import { describe, expect, test } from '@jest/globals';
import { dayFromLunar, dayFromSolar } from '../../src/time/calendars.js';
import { dayFrom, dayNumber, gapBetween, intersect, isoDay, union, weekdayOf } from '../../src/time/days.js';

const span = (from: string, to: string) => ({ from: dayNumber(from) ?? 0, to: dayNumber(to) ?? 0 });

describe('days', () => {
  test.each([
    ['1970-01-01', 0, 'the epoch'],
    ['2000-02-29', 11016, 'a leap day'],
    ['2019-12-27T10:00:00Z', 18257, 'a date-time counts by its day'],
  ])('dayNumber(%j) is %j: %s', (iso, day) => {
    expect(dayNumber(iso)).toBe(day);
    expect(isoDay(day)).toBe(iso.slice(0, 10));
  });

  test.each(['2019-02-30', '27.12.2019', ''])('%j is no day', (text) => {
    expect(dayNumber(text)).toBeUndefined();
  });

  test.each([
    ['1970-01-01', 4],
    ['2019-12-27', 5],
    ['1969-12-28', 7],
  ])('%s is weekday %i', (iso, weekday) => {
    expect(weekdayOf(dayNumber(iso) ?? 0)).toBe(weekday);
  });

  test('union joins what overlaps or touches, and drops what is empty', () => {
    const joined = union([
      span('2021-01-01', '2022-01-01'),
      span('2019-01-01', '2021-01-01'),
      span('2023-01-01', '2023-01-01'),
    ]);
    expect(joined).toEqual([span('2019-01-01', '2022-01-01')]);
  });

  test('half-open ends: the last day of one holder is the first of the next', () => {
    const [before, after] = [[span('2017-01-20', '2021-01-20')], [span('2021-01-20', '2025-01-20')]];
    expect(intersect(before, after)).toEqual([]);
    expect(gapBetween(before, after)).toBe(0);
  });

  test('the gap is that of the nearest intervals, infinite to the empty set', () => {
    const trump = [span('2017-01-20', '2021-01-20'), span('2025-01-20', '2029-01-20')];
    expect(gapBetween(trump, [span('2021-02-01', '2021-03-01')])).toBe(12);
    expect(gapBetween(trump, [])).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('other calendars', () => {
  test.each([
    [1357, 11, 22, '1979-02-11'],
    [1382, 10, 5, '2003-12-26'],
    [1394, 4, 23, '2015-07-14'],
    [1399, 12, 30, '2021-03-20'],
    [1403, 1, 1, '2024-03-20'],
  ])('solar %i-%i-%i is %s', (year, month, day, iso) => {
    expect(isoDay(dayFromSolar(year, month, day) ?? 0)).toBe(iso);
  });

  test.each([
    [1400, 1, 1, '1979-11-20'],
    [1441, 9, 1, '2020-04-24'],
    [1445, 10, 1, '2024-04-10'],
  ])('lunar %i-%i-%i is %s, give or take two days', (year, month, day, iso) => {
    expect(Math.abs((dayFromLunar(year, month, day) ?? 0) - (dayNumber(iso) ?? 0))).toBeLessThanOrEqual(2);
  });

  test('days that no calendar has', () => {
    expect(dayFromSolar(1394, 7, 31)).toBeUndefined();
    expect(dayFromLunar(1441, 13, 1)).toBeUndefined();
    expect(dayFrom(2019, 2, 29)).toBeUndefined();
  });
});
