import { describe, expect, test } from '@jest/globals';
import { audit } from '../../src/audit.js';
import { formatIn } from '../../src/messages/format.js';
import { CATALOGUES, catalogueOf, type MessageId, sayIn } from '../../src/messages/index.js';
import { renderHtml } from '../../src/report/html/index.js';
import { renderText } from '../../src/report/text.js';
import { REPORT } from '../report/fixture.js';

const others = Object.keys(CATALOGUES).filter((language) => language !== 'en');
const ids = Object.keys(CATALOGUES['en'] ?? {}) as MessageId[];

/**
 * Values for every parameter that a message may ask for: a probe tells which it read. Words are marked, so that a message
 * that leaves one out is seen.
 */
function render(language: string, id: MessageId, count: number): { text: string; asked: string[] } {
  const asked = new Set<string>();
  const held = {
    person: 'PERSON',
    office: 'anOFFICE',
    country: 'COUNTRY',
    periods: [{ from: '2001-02-03', to: '2004-05-06' }],
  };
  const story = { from: '2007-08-09', to: '2010-11-12', reasons: ['REASON'] };
  const kinds: Record<string, string> = { 'report.finding': 'damage', 'report.change': 'name' };
  const known: Record<string, unknown> = {
    ...held,
    ...story,
    story,
    count,
    sentences: count,
    sources: id.startsWith('html') ? 'SOURCES' : count,
    changes: count,
    total: id === 'html.walk.at' ? '78' : 78,
    kind: kinds[id],
    kinds: 'KINDS',
    verdict: 'altered',
    severity: 'alarm',
    flag: 'moved',
    view: 'clean',
    type: 'fact',
    items: ['ONE', 'TWO'],
    holders: ['HOLDER'],
    day: '2013-01-15',
    start: '2013-01-15',
    end: '2013-01-15',
    through: '2016-02-18',
    source: id.startsWith('trace') ? 'SOURCE' : 34,
    edits: count,
    blocks: count,
    ...(['trace.quoted', 'trace.second'].includes(id) ? { words: count } : {}),
    sentence: 56,
    finding: 90,
    number: 12,
    forceWas: 'claimed',
    forceNow: 'denied',
    certainty: 'more',
    polarity: 'denied',
    relation: 'quotation',
    order: 'undecided',
  };
  const values = new Proxy(known, {
    get: (target, name: string) => {
      asked.add(name);
      return target[name] ?? name.toUpperCase();
    },
  });
  const text = sayIn(language)(id, values as never);
  return { text, asked: [...asked].sort() };
}

describe.each(others)('the messages in %s', (language) => {
  test('are those in English', () => {
    expect(Object.keys(CATALOGUES[language] ?? {}).sort()).toEqual([...ids].sort());
  });

  test.each(ids)('%s says what the English one says, for any count', (id) => {
    for (const count of [1, 2, 3, 11, 100]) {
      const english = render('en', id, count);
      const { text, asked } = render(language, id, count);
      expect(asked).toEqual(english.asked);
      expect(text).not.toMatch(/undefined|NaN|\[object|#|\$\{/);
      const words = (of: string) => [...new Set(of.match(/[A-Z]{3,}/g) ?? [])].sort();
      if (id !== 'report.severity') expect(words(text)).toEqual(words(english.text));
      const years = (of: string) => [...new Set(of.match(/20\d\d/g) ?? [])].sort();
      expect(years(text)).toEqual(years(english.text));
    }
  });
});

test.each([
  ['ar', 'ar'],
  ['AR-EG', 'ar'],
  ['fr_CA', 'fr'],
  ['en-GB', 'en'],
  ['sw', 'en'],
  ['__proto__', 'en'],
  ['', 'en'],
])('the locale %j is served in %j', (locale, language) => {
  expect(catalogueOf(locale)).toBe(language);
  expect(sayIn(locale).language).toBe(language);
});

test.each([
  ['en', 'January 20, 2021'],
  ['fr', '20 janvier 2021'],
  ['ar', '20 يناير 2021'],
])('days in %s', (language, written) => {
  expect(formatIn(language).day('2021-01-20')).toBe(written);
  expect(formatIn(language).day('soon')).toBe('soon');
  expect(written.replace(/20,? /, '')).toBe(formatIn(language).day('2021-01'));
});

describe('a report in another language', () => {
  const SOURCE =
    'Fire broke out at the depot on Monday. Police said 14 lorries were not insured. The owner denied it.';
  const suspect = SOURCE.replace('14', '41').replace('not ', '').replace(' The owner denied it.', '');

  test('gives its reasons in that language and tells which', () => {
    const report = audit(suspect, [SOURCE], { locale: 'ar-SY' });
    expect(report.locale).toBe('ar');
    const reasons = [
      ...report.findings.map(({ because }) => because),
      ...report.sentences.flatMap(({ changes }) => changes.map(({ because }) => because)),
    ];
    expect(reasons.length).toBeGreaterThan(2);
    for (const because of reasons) expect(because).toMatch(/^\P{Script=Latin}*«|^[\p{Script=Arabic}\s«]/u);
    expect(audit(suspect, [SOURCE], { locale: 'sw' }).locale).toBe('en');
  });

  test('is labelled in the language of its reasons unless another is asked for', () => {
    const report = audit(suspect, [SOURCE], { locale: 'fr' });
    expect(renderText(report)).toContain('Constats');
    expect(renderHtml(report)).toContain('<html lang="fr" dir="ltr">');
    expect(renderHtml(report, { locale: 'ar' })).toContain('<html lang="ar" dir="rtl">');
    expect(renderText(report, { locale: 'ar' })).toContain('المصادر');
  });

  test('keeps its labels beside its text where both run the same way', () => {
    const arabic = {
      ...REPORT,
      omissions: [{ id: 'wire.txt', span: { start: 0, end: 1 }, text: 'لم يصب أحد' }],
    };
    expect(renderText(arabic, { locale: 'ar' })).toContain('- المصدر 1: لم يصب أحد');
    expect(renderText(arabic)).toContain('- source 1:\n    لم يصب أحد');
  });
});
