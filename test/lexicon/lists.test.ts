import { describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../../src/lang/index.js';
import type { LanguageData } from '../../src/lang/types.js';
import { lexiconOf } from '../../src/lexicon/lexicon.js';
import { entriesOf, pairsOf } from '../../src/lexicon/phrases.js';
import { tokenize } from '../../src/text/tokens.js';

/** Lists that a language leaves empty, and why. Every other list has entries. */
const NOTHING_GLUED = { prefixes: 'nothing that tokens do not part already is glued to the front of a word' };
const NO_CLOCK = { clockBefore: 'what stands before the figures of a clock time stands before counts too' };
const EMPTY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...Object.fromEntries(['en', 'es', 'pt', 'ru', 'tr'].map((code) => [code, NOTHING_GLUED])),
  ...Object.fromEntries(
    ['de', 'fr', 'hi', 'ur', 'zh'].map((code) => [code, { ...NOTHING_GLUED, ...NO_CLOCK }]),
  ),
};

const WITH_VALUES = [
  'numbers',
  'magnitudes',
  'ordinals',
  'fractions',
  'months',
  'otherMonths',
  'weekdays',
] as const;

describe.each(LANGUAGES.map((data) => [data.code, data] as const))('%s', (code, data) => {
  const names = Object.keys(data).filter((name) => name !== 'code') as (keyof LanguageData)[];

  test('has every list filled, but for those it can do without', () => {
    expect(names.filter((name) => entriesOf(data[name]).length === 0).sort()).toEqual(
      Object.keys(EMPTY[code] ?? {}).sort(),
    );
  });

  test('has a word in every entry', () => {
    const wordless = names
      .filter((name) => name !== 'prefixes' && name !== 'suffixes')
      .flatMap((name) => entriesOf(data[name]).map((entry) => `${name}: ${entry}`))
      .filter((entry) => tokenize(entry.slice(entry.indexOf(':'))).form.length === 0);
    expect(wordless).toEqual([]);
  });

  test('has a number for every entry with a value', () => {
    for (const name of WITH_VALUES) {
      expect(pairsOf(data[name])).toHaveLength(entriesOf(data[name]).length);
      expect(pairsOf(data[name]).filter(([, value]) => !Number.isFinite(Number(value)))).toEqual([]);
    }
  });

  test('names all twelve months and all seven days', () => {
    const values = (list: string) => new Set(pairsOf(list).map(([, value]) => Number(value)));
    expect([...values(data.months)].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect([...values(data.weekdays)].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('has no spelling by which a number or a month is another word', () => {
    const { spelling } = lexiconOf(code);
    const words = (name: keyof LanguageData) =>
      entriesOf(data[name])
        .filter((entry) => !entry.includes('*'))
        .flatMap((entry) => entry.split('='))
        .map((word) => tokenize(word).form)
        .flatMap((form) => (form.length === 1 ? [{ form: form[0] as string, name }] : []));
    const listed = new Set(words('spellings').map(({ form }) => form));
    const alike = new Set<string>([...WITH_VALUES, 'spellings', 'synonyms', 'fields']);
    const others = names.filter((name) => !alike.has(name));
    const bySpelling = new Map(others.flatMap(words).map((word) => [spelling(word.form), word]));
    const mistaken = WITH_VALUES.flatMap(words).filter(({ form }) => {
      if (listed.has(form)) return false;
      const other = bySpelling.get(spelling(form));
      return other !== undefined && other.form !== form;
    });
    expect(mistaken).toEqual([]);
  });

  test('has two sides to each pair of opposites, and two members in each group of synonyms', () => {
    expect(pairsOf(data.antonyms)).toHaveLength(entriesOf(data.antonyms).length);
    expect(
      pairsOf(data.antonyms).filter(([a, b]) => tokenize(a).form.join() === tokenize(b).form.join()),
    ).toEqual([]);
    expect(entriesOf(data.synonyms).filter((entry) => entry.split('=').length < 2)).toEqual([]);
  });

  test('has a sign for each measure, two spellings in each group, and a place for the name of each institution', () => {
    expect(pairsOf(data.measures)).toHaveLength(entriesOf(data.measures).length);
    expect(entriesOf(data.spellings).filter((entry) => entry.split('=').length < 2)).toEqual([]);
    expect(entriesOf(data.institutions).filter((entry) => !/^_|_$/u.test(entry))).toEqual([]);
  });

  test('has no field that another language lacks', () => {
    expect(Object.keys(data).sort()).toEqual(Object.keys(LANGUAGES[0] ?? {}).sort());
  });
});
