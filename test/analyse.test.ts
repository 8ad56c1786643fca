import { describe, expect, test } from '@jest/globals';
import { analyse } from '../src/analyse.js';
import { audit } from '../src/audit.js';

const TEXT = 'The ferry left at nine. Forty people were on board, said the captain.';

describe('a text that was read lately', () => {
  test('is not read again for another article', () => {
    const first = analyse({ id: 'a', text: TEXT, published: '2020-01-01' });
    const second = analyse({ id: 'b', text: TEXT });
    expect(second.tokens).toBe(first.tokens);
    expect(second.info).toEqual({ id: 'b', language: 'en', length: TEXT.length });
  });

  test('is read again in another language, and by another stemmer', () => {
    const first = analyse({ id: 'a', text: TEXT });
    expect(analyse({ id: 'a', text: TEXT, language: 'fr' }).info.language).toBe('fr');
    const stemmed = analyse({ id: 'a', text: TEXT }, (form) => form.slice(0, 2));
    expect(stemmed.lexicon.stem('ferry')).toBe('fe');
    expect(analyse({ id: 'a', text: TEXT }).lexicon.stem('ferry')).toBe(first.lexicon.stem('ferry'));
  });

  test('is forgotten after many others', () => {
    const { tokens } = analyse({ id: 'a', text: TEXT });
    for (let other = 0; other < 20; other++)
      analyse({ id: 'b', text: `${other} ${'and so on '.repeat(4000)}` });
    expect(analyse({ id: 'a', text: TEXT }).tokens).not.toBe(tokens);
  });

  test('gives the same report as the first time, whatever was asked in between', () => {
    const suspect = {
      id: 's',
      text: 'President Macron said on Monday that "the bridge is safe". 14 people came.',
    };
    const source = {
      id: 'o',
      text: 'President Macron said on Sunday that "the bridge is not safe". 15 people came.',
    };
    const first = JSON.stringify(audit(suspect, [source]));
    audit(suspect, [source], { asOf: '2012-01-01', locale: 'fr' });
    audit({ ...source, id: 'other' }, [{ ...suspect, published: '2021-05-05' }]);
    expect(JSON.stringify(audit(suspect, [source]))).toBe(first);
  });
});
