import { expect, test } from '@jest/globals';
import { compareDates } from '../../src/provenance/dates.js';

const at = (published?: string, captured?: string) => ({
  id: 'x',
  text: 'x',
  ...(published === undefined ? {} : { published }),
  ...(captured === undefined ? {} : { captured }),
});

test.each([
  [at('2020-01-01'), at('2020-01-02'), -1, 'days'],
  [at('2020-01-01'), at('2020-01-01'), 0, 'the same day'],
  [at('2020-01-01'), at('2020-01-01T12:00:00Z'), 0, 'a day and a time within it'],
  [at('2020-01-01T09:00:00Z'), at('2020-01-01T12:00:00Z'), -1, 'times'],
  [at('2020-01-01T12:00:00+03:00'), at('2020-01-01T10:00:00Z'), -1, 'zones'],
  [at('2020-01-01T12:00:00'), at('2020-01-01T11:00:00Z'), 1, 'a time without a zone'],
  [at(), at('2020-01-01'), 0, 'no date'],
  [at(undefined, '2019-12-30'), at('2020-01-01'), -1, 'captured before the other was published'],
  [at(undefined, '2020-02-01'), at('2020-01-01'), 0, 'captured later: it may have been there long before'],
  [at(undefined, '2019-01-01'), at(undefined, '2020-01-01'), 0, 'two captures'],
])('%j, %j', (a, b, order, _why) => {
  expect(compareDates(a, b)).toBe(order);
  expect(compareDates(b, a)).toBe(order === 0 ? 0 : -order);
});
