import { describe, expect, test } from '@jest/globals';
import { audit } from '../../src/audit.js';
import type { SentenceVerdict } from '../../src/types.js';
import { ARTICLES, STRANGERS, textOf } from '../articles.js';

/** Each sentence of the suspect as its verdict, with the numbers of its source sentences and the flags that it has. */
function judge(language: string, suspect: string, source: readonly string[]): readonly string[] {
  const text = textOf(language, source);
  const report = audit({ id: 'suspect', text: suspect, language }, [{ id: 'source', text, language }]);
  const place = (start: number) => source.findIndex((sentence) => text.indexOf(sentence) === start);
  return report.sentences.map((sentence) => {
    const from = sentence.sources.map(({ span }) => place(span.start)).sort();
    return [sentence.verdict, ...from, ...flagsOf(sentence)].join(' ');
  });
}

function flagsOf({ bracketed, moved, merged, split }: SentenceVerdict): readonly string[] {
  return Object.entries({ bracketed, moved, merged, split }).flatMap(([flag, on]) => (on ? [flag] : []));
}

const { en: english = [] } = ARTICLES;
const { en: stranger = '' } = STRANGERS;
const [closed = '', sent = '', quoted = '', schools = '', bakers = '', council = ''] = english;
const article = [closed, sent, quoted, schools, bakers, council];

describe('the same words are verbatim', () => {
  test.each([
    ['en', 'in capitals', (text: string) => text.toUpperCase()],
    ['en', 'without punctuation inside', (text: string) => text.replace(/[,"]/g, '')],
    ['en', 'with typographic marks', (text: string) => text.replace(/"([^"]*)"/g, '“$1”')],
    ['en', 'with wide spaces', (text: string) => text.replaceAll(' ', '\u00a0 ')],
    ['en', 'with soft hyphens', (text: string) => text.replaceAll('e', 'e\u00ad')],
    [
      'en',
      'in full-width letters',
      (text: string) => text.replace(/[a-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    ],
    [
      'ar',
      'with vowel signs',
      (text: string) => text.replace(/(?<=\p{Script=Arabic})(?=\p{Script=Arabic})/gu, '\u064e'),
    ],
    ['ar', 'with tatweel', (text: string) => text.replace(/(?<=ب)(?=\p{Script=Arabic})/gu, 'ـ')],
    ['ar', 'with other letter variants', (text: string) => text.replaceAll('ة', 'ه').replaceAll('أ', 'ا')],
    [
      'ar',
      'with Arabic digits',
      (text: string) => text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? ''),
    ],
    ['fr', 'without accents', (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')],
    ['fr', 'decomposed', (text: string) => text.normalize('NFD')],
    ['ru', 'without the dots of ё', (text: string) => text.replaceAll('ё', 'е')],
    [
      'hi',
      'with Devanagari digits',
      (text: string) => text.replace(/\d/g, (digit) => '०१२३४५६७८९'[Number(digit)] ?? ''),
    ],
    [
      'zh',
      'with full-width digits',
      (text: string) => text.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? ''),
    ],
  ])('%s, %s', (language, _what, change) => {
    const sentences = ARTICLES[language] ?? [];
    const changed = change(textOf(language));
    expect(changed).not.toBe(textOf(language));
    expect(judge(language, changed, sentences)).toEqual(sentences.map((_, i) => `verbatim ${i}`));
  });
});

describe('a sentence', () => {
  test('with words changed is altered', () => {
    const changed = schools.replace('Two', 'Three').replace('lessons', 'all lessons');
    expect(judge('en', [closed, sent, changed].join(' '), article)).toEqual([
      'verbatim 0',
      'verbatim 1',
      'altered 3',
    ]);
  });

  test('told in other words is reworded', () => {
    const told = 'With their teachers living in town, a pair of island schools called off classes.';
    expect(judge('en', [closed, sent, quoted, told, bakers].join(' '), article)[3]).toBe('reworded 3');
  });

  test('of another matter is inserted', () => {
    expect(judge('en', `${closed} ${stranger} ${sent}`, article)[1]).toBe('inserted');
  });

  test('of another matter in the words of the story is inserted', () => {
    const near = 'The harbour road has been a worry to the island for years.';
    expect(judge('en', `${closed} ${near} ${sent}`, article)[1]).toBe('inserted');
  });

  test('made of two is merged', () => {
    const merged = `${schools.replace(/\.$/, '')}, and ${bakers.charAt(0).toLowerCase()}${bakers.slice(1)}`;
    expect(judge('en', [closed, merged, council].join(' '), article)).toEqual([
      'verbatim 0',
      'altered 3 4 merged',
      'verbatim 5',
    ]);
  });

  test('cut in two is split', () => {
    const [first = '', second = ''] = bakers.split(', and ');
    const halves = `${first}. ${second.charAt(0).toUpperCase()}${second.slice(1)}`;
    const [, one, other] = judge('en', [closed, halves, council].join(' '), article);
    expect([one, other]).toEqual([
      expect.stringMatching(/^(?:verbatim|altered) 4 split$/),
      expect.stringMatching(/^(?:verbatim|altered) 4 split$/),
    ]);
  });

  test('put elsewhere is moved', () => {
    expect(judge('en', [closed, council, sent, quoted].join(' '), article)).toEqual([
      'verbatim 0',
      'verbatim 5 moved',
      'verbatim 1',
      'verbatim 2',
    ]);
  });

  test('in brackets is bracketed, whatever its verdict', () => {
    expect(judge('en', `${closed} [${stranger}] [${sent}] ${quoted}`, article)).toEqual([
      'verbatim 0',
      'inserted bracketed',
      'verbatim 1 bracketed',
      'verbatim 2',
    ]);
  });

  test('that stands twice is verbatim twice', () => {
    expect(judge('en', `${closed} ${sent} ${closed}`, article)).toEqual([
      'verbatim 0',
      'verbatim 1',
      expect.stringMatching(/^verbatim 0/),
    ]);
  });
});

describe('several sources', () => {
  const source = (id: string, sentences: readonly string[]) => ({ id, text: textOf('en', sentences) });

  test('a sentence of each is linked to its own', () => {
    const report = audit(textOf('en', [closed, bakers, sent]), [
      source('a', [closed, sent]),
      source('b', [bakers, council]),
    ]);
    expect(report.sentences.map(({ verdict, sources }) => [verdict, sources.map(({ id }) => id)])).toEqual([
      ['verbatim', ['a']],
      ['verbatim', ['b']],
      ['verbatim', ['a']],
    ]);
    expect(report.omissions.map(({ id, text }) => [id, text])).toEqual([['b', council]]);
  });

  test('a sentence that two have names both, the source used more first', () => {
    const report = audit(textOf('en', [closed, sent, quoted]), [
      source('wire', [sent, council]),
      source('original', [closed, sent, quoted, schools]),
    ]);
    expect(report.sentences[1]?.sources.map(({ id }) => id)).toEqual(['original', 'wire']);
  });

  test('a source that is not used is not left out of', () => {
    const report = audit(textOf('en', [closed, sent]), [
      source('a', [closed, sent]),
      source('b', [bakers, council]),
    ]);
    expect(report.omissions).toEqual([]);
    expect(report.sources.map(({ id, reused }) => [id, reused])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
  });

  test('the source sentence without the change is preferred', () => {
    const report = audit(closed, [
      source('changed', [closed.replace('northern', 'southern'), sent]),
      source('exact', [schools, closed, bakers]),
    ]);
    expect(report.sentences[0]).toMatchObject({ verdict: 'verbatim', sources: [{ id: 'exact' }] });
  });
});
