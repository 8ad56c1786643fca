import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { passagesOf } from './passages.fixture.js';

interface Gold {
  readonly files: Readonly<Record<string, string>>;
  readonly rewordedQuotations: readonly { readonly a: Place; readonly b: Place }[];
  readonly documents: { readonly unrelatedPairs: readonly (readonly [string, string])[] };
}
interface Place {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
}

const folder = new URL('../../../shared/seeds/', import.meta.url);
const seeds = existsSync(folder) ? describe : describe.skip;
if (!existsSync(folder)) console.warn('seed articles are absent: their passages are not tested');

seeds('the seed articles', () => {
  const gold = existsSync(folder)
    ? (JSON.parse(readFileSync(new URL('gold.json', folder), 'utf8')) as Gold)
    : { files: {}, rewordedQuotations: [], documents: { unrelatedPairs: [] } };
  const text = (id: string) => readFileSync(new URL(gold.files[id] ?? '', folder), 'utf8');

  test('unrelated ones share no passage', () => {
    for (const [a, b] of gold.documents.unrelatedPairs) {
      expect([a, b, passagesOf(text(a), text(b), 'ar')]).toEqual([a, b, []]);
      expect([b, a, passagesOf(text(b), text(a), 'ar')]).toEqual([b, a, []]);
    }
  });

  test('the doctored copy is one passage', () => {
    expect(passagesOf(text('001'), text('004'), 'ar')).toHaveLength(1);
  });

  test('quotations in another translation lie in a passage', () => {
    for (const { a, b } of gold.rewordedQuotations) {
      const passages = passagesOf(text(a.doc), text(b.doc), 'ar');
      const holding = passages.filter(
        ({ suspect, source: { span } }) =>
          suspect.start <= a.start + 20 &&
          suspect.end >= a.end - 20 &&
          span.start <= b.start + 20 &&
          span.end >= b.end - 20,
      );
      expect(holding).toHaveLength(1);
    }
  });
});
