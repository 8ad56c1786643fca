import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderText } from '../../src/report/text.js';
import { displayWidth } from '../../src/report/width.js';
import { DATED, REPORT, reportOf } from './fixture.js';

const lines = (text: string): readonly string[] => text.split('\n');

describe('renderText', () => {
  test('shows the whole report in reading order', () => {
    expect(renderText(REPORT)).toBe(`Audit of blog.txt
  published 2019-12-28 · English

  [===============~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~+++++++++++++++] 4 sentences
  = verbatim      1   25%
  ~ altered       2   50%
  ≈ reworded      0    0%
  + inserted      1   25%
  - omitted       1

Story time
  from 2017-01-20, before 2019-12-29
  - The mayor held office then.

Sources
  1. wire.txt
     Fire
     80% of the suspect's words come from it · holds 50% of the suspect's word
     sequences · resemblance 40%
     English

Findings
  1. ALARM anachronism, sentence 4
     “Biden”
     Biden took office in 2021, after the time of the story.
     - in source 1: “The mayor”
       In office to 2019.
     - known: president: 2021-01-20
       From the table of office-holders.

Sentence by sentence
  1 = verbatim · source 1
    Fire at the depot.

  2 ~ altered · source 1
    Police said [-14-] {+41+} lorries were [-not-] insured.
    - number: “14” became “41”.
    - negation: “not” became “”.

  3 ~ altered · source 1 · moved · only 60% sure
    The mayor [-may-] {+will+} close the road [-on Monday-].
    - certainty: “may” became “will”.
    - date: “on Monday” became “”.

  4 + inserted · see finding 1
    Biden sent his regrets.

Left out
  - source 1: Nobody was hurt.

Notes on the data
  - The date of wire.txt is not used.
`);
  });

  test('with colours has the same words, styled, without the brackets of the edits', () => {
    const text = renderText(REPORT, { color: true });
    expect(text).toContain('\u001b[31;9m14\u001b[0m \u001b[32;4m41\u001b[0m lorries');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: taking the colours away is what is tested
    const plain = text.replace(/\u001b\[[\d;]*m/g, '');
    expect(plain).toBe(renderText(REPORT).replace(/\[-|-\]|\{\+|\+\}/g, ''));
  });

  test('shows the source beside a reworded sentence', () => {
    const [first] = REPORT.sentences;
    if (first === undefined) throw new Error('the fixture has sentences');
    const sources = first.sources.map((source) => ({ ...source, text: 'A blaze in the yard.' }));
    const reworded = {
      ...REPORT,
      sentences: [{ ...first, verdict: 'reworded' as const, sources }],
      findings: [],
    };
    expect(renderText(reworded)).toContain('source 1: A blaze in the yard.');
    expect(renderText(REPORT)).not.toContain('A blaze');
  });

  test('tells what is written differently, and where a sentence stands first', () => {
    expect(renderText(DATED)).toContain(
      '  1 = verbatim · source 1 · written differently in 2 places · first in source 2,\n    2019-12-20\n',
    );
    expect(renderText(DATED, { locale: 'fr' })).toContain('écrite autrement à 2 endroits');
    expect(renderText(DATED, { locale: 'ar' })).toContain('بكتابة مختلفة في موضعين');
    expect(renderText(REPORT)).not.toMatch(/written differently|first in/);
  });

  test('keeps shares in their column in every language', () => {
    const text = renderText(REPORT, { locale: 'ar' });
    const shares = lines(text).filter((line) => /^ {2}[=~≈+] .*%/u.test(line));
    expect(shares).toHaveLength(4);
    expect(new Set(shares.map((line) => displayWidth(line))).size).toBe(1);
  });

  test('leaves out what is not known', () => {
    expect(renderText(reportOf('One.'))).toBe(`Audit of suspect
  1 sentence

Sources
  None given: the article is checked by itself.

Findings
  Nothing that a fact-checker must look at was found.

Sentence by sentence
  1 One.
`);
  });

  test.each([
    ['escape sequences', 'red \u001b[31malert', 'red \\u{1b}[31malert'],
    ['C1 controls', 'title \u009b2J', 'title \\u{9b}2J'],
    ['a carriage return that would overwrite the line', 'good\rbad', 'good bad'],
    ['backspaces', 'ab\b\bcd', 'ab\\u{8}\\u{8}cd'],
    ['a direction override', 'a\u202egpj.exe', 'a\\u{202e}gpj.exe'],
    ['an unclosed isolate', 'a\u2067b', 'a\\u{2067}b'],
    ['tags', 'a\u{e0041}b', 'a\\u{e0041}b'],
    ['half a character', 'a\ud800b', 'a\\u{d800}b'],
  ])('writes out %s', (_, text, shown) => {
    expect(renderText(reportOf(text, text))).toContain(`Audit of ${shown}`);
    expect(renderText(reportOf(text))).toContain(`  1 ${shown}\n`);
  });

  test('leaves alone joiners and marks of ordinary writing', () => {
    for (const text of ['می\u200cخواهم', 'שלום\u200f!', 'क्\u200dष'])
      expect(renderText(reportOf(text))).toContain(text);
  });

  test('writes out what nobody sees where that is the finding', () => {
    const finding = { ...REPORT.findings[0], kind: 'hidden-characters', text: 'Wash\u200bington' };
    expect(renderText({ ...REPORT, findings: [finding] } as typeof REPORT)).toContain(
      '“Wash\\u{200b}ington”',
    );
  });

  test('no text steers the terminal, and no line is too long', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 40, max: 120 }),
        (text, width) => {
          for (const bidi of ['logical', 'isolates', 'visual'] as const) {
            const shown = renderText(reportOf(text, text.slice(0, 20)), { width, bidi });
            expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cs}|[\u{202a}-\u{202e}]/u);
            expect((shown.match(/\u{2067}/gu) ?? []).length).toBe((shown.match(/\u{2069}/gu) ?? []).length);
            for (const line of lines(shown)) expect(displayWidth(line)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });

  test('right-to-left text stands on lines of its own, isolated only on request', () => {
    const arabic = 'وقالت وزارة التجارة إنها تلقت تحذيراً';
    const report = {
      ...reportOf(arabic),
      omissions: [{ id: 'x', span: { start: 0, end: 1 }, text: arabic }],
    };
    expect(lines(renderText(report)).filter((line) => line.trim() === arabic)).toHaveLength(2);
    const isolated = renderText(report, { bidi: 'isolates' });
    expect(lines(isolated).filter((line) => line.trim() === `\u2067${arabic}\u2069`)).toHaveLength(2);
  });

  test('isolates a right-to-left quotation within a line of English', () => {
    const [finding] = REPORT.findings;
    if (finding === undefined) throw new Error('the fixture has a finding');
    const report = {
      ...REPORT,
      findings: [{ ...finding, because: 'The source has “12 ألف”, the suspect “52 ألف”.' }],
    };
    expect(renderText(report, { bidi: 'isolates' })).toContain(
      'has “\u206712 ألف\u2069”, the suspect “\u206752 ألف\u2069”.',
    );
    expect(renderText(report)).toContain('has “12 ألف”, the suspect “52 ألف”.');
  });

  test.each([
    [{ width: 39 }, 'INVALID_OPTION'],
    [{ width: Number.NaN }, 'INVALID_OPTION'],
    [{ width: 80.5 }, 'INVALID_OPTION'],
    [{ color: 'yes' }, 'INVALID_OPTION'],
    [{ bidi: true }, 'INVALID_OPTION'],
    [{ locale: 5 }, 'INVALID_OPTION'],
    [{ colour: true }, 'UNKNOWN_OPTION'],
    [null, 'INVALID_OPTION'],
  ])('refuses the options %j', (options, code) => {
    expect(() => renderText(REPORT, options as never)).toThrow(expect.objectContaining({ code }));
  });

  test.each([[undefined], [null], [{}], ['text'], [{ format: 'isnad-report/2' }]])(
    'refuses %j as a report',
    (value) => {
      expect(() => renderText(value as never)).toThrow(
        expect.objectContaining({ code: 'INCOMPATIBLE_DATA' }),
      );
    },
  );
});
