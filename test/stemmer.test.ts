import { describe, expect, jest, test } from '@jest/globals';
import { audit } from '../src/audit.js';
import { lexiconOf, lightStemmer } from '../src/lexicon/lexicon.js';
import type { Stemmer } from '../src/types.js';

const SOURCE = 'The tall lighthouse collapsed yesterday. Rescuers searched the rubble.';

describe('options.stemmer', () => {
  test('gets folded forms and the language, each word once, and no figures', () => {
    const seen: string[] = [];
    const stemmer: Stemmer = (form, language) => {
      seen.push(`${language} ${form}`);
      return form;
    };
    audit(
      { id: 'suspect', text: 'Élodie left 12 Cafés, then 3 cafés', language: 'fr-CA' },
      ['Élodie left.'],
      { stemmer },
    );
    expect(seen).toEqual(expect.arrayContaining(['fr elodie', 'fr cafes']));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((word) => /\d/.test(word))).toEqual([]);
  });

  test('decides which words match', () => {
    const groups: Readonly<Record<string, string>> = {
      pharos: 'lighthouse',
      fell: 'collapsed',
      sifted: 'searched',
    };
    const suspect = 'The tall pharos fell yesterday. Rescuers sifted the rubble.';
    const plain = audit(suspect, [SOURCE]);
    const plugged = audit(suspect, [SOURCE], { stemmer: (form) => groups[form] ?? form });
    const sum = ({ sentences }: typeof plain) =>
      sentences.reduce((total, { verdict }) => total + (verdict === 'altered' ? 1 : 0), 0);
    expect(sum(plugged)).toBeGreaterThanOrEqual(sum(plain));
    expect(plugged.sentences.map(({ verdict }) => verdict)).toEqual(['altered', 'altered']);
    expect(JSON.stringify(plugged)).toContain('pharos');
  });

  test('never makes other words verbatim', () => {
    const report = audit('The towers fell.', ['The tower fell.'], { stemmer: () => 'one' });
    expect(report.sentences[0]?.verdict).toBe('altered');
  });

  test('leaves an audit without it as it was', () => {
    const before = audit(SOURCE, [SOURCE.replace('tall', 'old')]);
    audit(SOURCE, [SOURCE.replace('tall', 'old')], { stemmer: () => 'one' });
    expect(audit(SOURCE, [SOURCE.replace('tall', 'old')])).toEqual(before);
  });

  test('may be the built-in one: nothing changes', () => {
    const suspect = SOURCE.replace('collapsed', 'collapses');
    expect(audit(suspect, [SOURCE], { stemmer: lightStemmer })).toEqual(audit(suspect, [SOURCE]));
  });

  test('is kept with its lexicon as long as it lives', () => {
    const stemmer = jest.fn<Stemmer>((form) => form);
    audit(SOURCE, [SOURCE], { stemmer });
    const calls = stemmer.mock.calls.length;
    audit(SOURCE, [SOURCE], { stemmer });
    expect(stemmer.mock.calls.length).toBe(calls);
    expect(lexiconOf('en-GB', stemmer)).toBe(lexiconOf('en', stemmer));
  });

  test('gets the tag of a language that the library has no lists for', () => {
    const languages = new Set<string>();
    audit({ id: 'suspect', text: 'Tornet föll.', language: 'sv' }, [], {
      stemmer: (form, language) => {
        languages.add(language);
        return form;
      },
    });
    expect([...languages]).toEqual(['sv']);
  });

  test.each([['porter'], [null], [{}], [true]])('refuses %j', (stemmer) => {
    expect(() => audit(SOURCE, [], { stemmer: stemmer as never })).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringContaining('stemmer') }),
    );
  });

  test('refuses a stemmer that gives no string', () => {
    const stemmer = ((form: string) => (form === 'rubble' ? undefined : form)) as never;
    expect(() => audit(SOURCE, [SOURCE], { stemmer })).toThrow(
      expect.objectContaining({
        code: 'INVALID_OPTION',
        message: 'Option stemmer must give a string for every word, not undefined as for "rubble" in "en".',
      }),
    );
  });
});
