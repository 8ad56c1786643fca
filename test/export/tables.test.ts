import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toClaimReviews, toCsv, toMarkdown } from '../../src/export/index.js';
import type { AuditReport } from '../../src/types.js';
import { reportOf } from '../report/fixture.js';
import { ARABIC, REPORT } from './fixture.js';

/** Reads RFC 4180: what a spreadsheet makes of a file. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at++) {
    const sign = csv[at];
    if (quoted && sign === '"' && csv[at + 1] === '"') cell += csv[at++];
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === ',' || (sign === '\r' && csv[at + 1] === '\n'))) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\r') {
        rows.push([]);
        at++;
      }
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  test('has a row for each sentence and each one left out, as wide as its head', () => {
    const csv = toCsv(REPORT);
    expect(csv.startsWith('\u{feff}sentence,verdict,')).toBe(true);
    const [head = [], ...rows] = cellsOf(csv.slice(1));
    expect(rows).toHaveLength(REPORT.sentences.length + REPORT.omissions.length);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([head.length]));
    expect(rows.map((row) => row[1]).slice(0, REPORT.sentences.length)).toEqual(
      REPORT.sentences.map(({ verdict }) => verdict),
    );
    expect(rows.at(-1)?.[1]).toBe('omitted');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\u200f=1', '＝1', "=cmd|' /C calc'!A1"])(
    'makes no formula of %j',
    (text) => {
      const [, row = []] = cellsOf(toCsv(reportOf(text)));
      expect(row[4]).toBe(`'${text}`);
    },
  );

  test.each([
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['he said;=1+1', "he said;'=1+1"],
    ['he said; @SUM(A1);-2', "he said; '@SUM(A1);'-2"],
    ['one\n=cmd|x', "one\n'=cmd|x"],
    ['one\t＝1', "one\t'＝1"],
    ['a = b; c - d', 'a = b; c - d'],
  ])('makes none of %j either where semicolons, tabs or line ends part cells', (text, written) => {
    const [, row = []] = cellsOf(toCsv(reportOf(text)));
    expect(row[4]).toBe(written);
  });

  test('holds any text as it is but for those apostrophes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const [, row = []] = cellsOf(toCsv(reportOf(text)));
        expect(row[4]?.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
        if (!/[=+\-@＝＋－＠]/.test(text)) expect(row[4]?.replace(/^'/, '')).toBe(text.replace(/^'/, ''));
      }),
    );
  });

  test('no cell begins a formula, whatever parts the cells', () => {
    const piece = fc.constantFrom(
      ';',
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\n',
      '\r\n',
      ' ',
      '\u200f',
      '"',
      ',',
      'a',
      '＝',
      "'",
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
        const csv = toCsv(reportOf(pieces.join(''))).slice(1);
        const cells = [...cellsOf(csv).flat(), ...csv.split(/[;\t\r\n]/)];
        for (const text of cells) expect(text).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
      }),
    );
  });
});

describe('Markdown', () => {
  test('tells what the report says, in its language', () => {
    const text = toMarkdown(REPORT);
    expect(text).toContain('# Audit of =1+1');
    expect(text).toContain('## Findings');
    expect(text).toMatch(/- \*\*2\*\* \[~ altered\]|\[\\~ altered\]/);
    expect(toMarkdown(ARABIC)).toContain('## المصادر');
  });

  test('calls articles in reasons about time by their numbers', () => {
    const [finding] = REPORT.findings;
    const because = 'It is out of its time, because “the mayor” in “wire/original text.txt” names Ann Lee.';
    const findings = [{ ...finding, kind: 'anachronism', because }] as AuditReport['findings'];
    expect(toMarkdown({ ...REPORT, findings })).toContain('because “the mayor” in source 1 names Ann Lee.');
  });

  test('makes markup of no text', () => {
    const hostile = '# a <script>x</script> [b](javascript:c) *d* `e` ![f](g) | h | &lt; ~~i~~ __j__';
    const report = { ...reportOf(hostile, hostile), findings: REPORT.findings } as AuditReport;
    const text = toMarkdown({ ...report, sources: REPORT.sources });
    expect(text).not.toMatch(/(?<!\\)<script|(?<!\\)\]\((?!<)|(?<!\\)`|(?<!\\)~~|(?<!\\)!\[(?!\\)/);
  });
});

describe('ClaimReview', () => {
  test('gives a day of publication only where it is one', () => {
    const dated = (published: string) =>
      toClaimReviews({ ...REPORT, suspect: { ...REPORT.suspect, published } })[0]?.itemReviewed.appearance;
    expect(dated('2019-12-28T10:00:00Z')).toMatchObject({ datePublished: '2019-12-28T10:00:00Z' });
    expect(dated('last Friday')).not.toHaveProperty('datePublished');
  });

  test('is drafted for each alarm and warning, without a rating', () => {
    const drafts = toClaimReviews(REPORT);
    expect(drafts).toHaveLength(REPORT.findings.filter(({ severity }) => severity !== 'info').length);
    expect(drafts.length).toBeGreaterThan(0);
    for (const draft of drafts) {
      expect(draft).toMatchObject({ '@context': 'https://schema.org', '@type': 'ClaimReview' });
      expect(draft.claimReviewed).not.toBe('');
      expect(draft.reviewBody).not.toBe('');
      expect(JSON.stringify(draft)).not.toContain('Rating');
      expect(draft.itemReviewed.appearance).toEqual({
        '@type': 'NewsArticle',
        headline: '=1+1',
        url: 'https://example.com/post#top',
        inLanguage: 'ar',
        publisher: { '@type': 'Organization', name: 'The "Blog", daily' },
      });
    }
  });
});
