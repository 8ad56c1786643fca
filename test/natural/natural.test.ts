import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { audit } from '../../src/audit.js';
import {
  NATURAL_LANGUAGES,
  naturalJaroWinkler,
  naturalStemmer,
  type SpellingLikeness,
} from '../../src/natural/index.js';
import { foldText } from '../../src/text/fold.js';
import type { Stemmer } from '../../src/types.js';
import { inFolder, runScript, WITHOUT_NATURAL } from './child.js';

describe('naturalStemmer', () => {
  let stemmer: Stemmer;
  beforeAll(async () => {
    stemmer = await naturalStemmer();
  });

  test.each([
    ['en', 'governments', 'governing'],
    ['fr', 'gouvernements', 'gouvernement'],
    ['de', 'regierungen', 'regierung'],
    ['es', 'ministros', 'ministro'],
    ['it', 'governi', 'governo'],
    ['nl', 'regeringen', 'regering'],
    ['no', 'regjeringer', 'regjering'],
    ['nb', 'regjeringer', 'regjering'],
    ['pt', 'governos', 'governo'],
    ['ru', 'правительства', 'правительство'],
    ['sv', 'regeringar', 'regering'],
    ['uk', 'уряди', 'уряд'],
    ['id', 'menjalankan', 'jalan'],
  ])('in %s gives %s and %s one stem', (language, one, other) => {
    expect(stemmer(foldText(one), language)).toBe(stemmer(foldText(other), language));
  });

  test.each([
    ['ar', 'والمسوولين', 'مسوول', 'natural has no Arabic: the built-in stem'],
    ['fa', 'کتابها', 'کتاب', 'natural gives Persian back unchanged: the built-in stem'],
    ['und', 'governments', 'governments', 'no language, nothing to take away'],
  ])('leaves %s to the library: %s is %s (%s)', (language, form, stem) => {
    expect(stemmer(form, language)).toBe(stem);
  });

  test.each(NATURAL_LANGUAGES)('in %s gives a string for whatever comes, the same each time', (language) => {
    for (const form of ['', 'a', 'е', 'constructor', '__proto__', 'ß', 'ы'.repeat(5000), 'y'.repeat(64)]) {
      const stem = stemmer(form, language);
      expect(typeof stem).toBe('string');
      expect(stemmer(form, language)).toBe(stem);
    }
  });

  test('has two stemmers of English and of French', async () => {
    const other = await naturalStemmer({ languages: ['en', 'fr'], english: 'lancaster', french: 'carry' });
    expect([stemmer('maximum', 'en'), other('maximum', 'en')]).toEqual(['maximum', 'maxim']);
    expect(other('gouvernements', 'fr')).toBe(other('gouvernement', 'fr'));
    expect(other('regierungen', 'de')).not.toBe('regierungen');
  });

  test.each([
    [{ languages: ['en', 'xx'] }, /languages.*"xx"/],
    [{ english: 'snowball' }, /english.*porter, lancaster.*"snowball"/],
    [{ french: 3 }, /french.*3/],
  ])('refuses %j', async (options, message) => {
    await expect(naturalStemmer(options as never)).rejects.toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringMatching(message),
    });
  });

  test('serves an audit', () => {
    const report = audit('The ministers were governing on Monday.', ['The minister governed on Monday.'], {
      stemmer,
    });
    expect(report.sentences[0]?.verdict).toBe('altered');
  });
});

describe('naturalJaroWinkler', () => {
  let likeness: SpellingLikeness;
  beforeAll(async () => {
    likeness = await naturalJaroWinkler();
  });

  test.each([
    ['martha', 'marhta', 0.961, 'Winkler 1990'],
    ['dixon', 'dicksonx', 0.813, 'Winkler 1990'],
    ['بومبيو', 'بومبيو', 1, 'the same'],
    ['abc', 'xyz', 0, 'nothing in common'],
    ['', 'a', 0, 'nothing in common'],
  ])('%s and %s: %d (%s)', (a, b, expected) => {
    expect(likeness(a, b)).toBeCloseTo(expected, 3);
    expect(likeness(b, a)).toBeCloseTo(expected, 3);
  });

  test('refuses what is no word', () => {
    expect(() => likeness('a', 3 as never)).toThrow(expect.objectContaining({ code: 'NOT_TEXT' }));
    expect(() => likeness('a', 'b'.repeat(1001))).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringContaining('1001') }),
    );
  });
});

describe('in a process of its own', () => {
  test('it prints nothing, reads no .env and leaves process.env alone', async () => {
    const { stdout, stderr, failed } = await inFolder((folder) => {
      writeFileSync(join(folder, '.env'), 'ISNAD_TEST_LEAK=yes\n');
      return runScript(
        `const before = JSON.stringify(process.env);
        const { naturalStemmer, naturalJaroWinkler, NATURAL_LANGUAGES } = await import(ENTRY);
        const plain = await naturalStemmer();
        const other = await naturalStemmer({ english: 'lancaster', french: 'carry' });
        for (const language of NATURAL_LANGUAGES) { plain('words', language); other('words', language); }
        (await naturalJaroWinkler())('word', 'words');
        if (JSON.stringify(process.env) !== before) throw new Error('process.env has changed');`,
        folder,
      );
    });
    expect({ stdout, stderr, failed }).toEqual({ stdout: '', stderr: '', failed: false });
  }, 30_000);

  test.each(['naturalStemmer', 'naturalJaroWinkler'])(
    '%s says what is missing where natural is not installed',
    async (name) => {
      const { stdout } = await inFolder((folder) =>
        runScript(
          `${WITHOUT_NATURAL}
          const { ${name} } = await import(ENTRY);
          await ${name}().catch(({ name, code, message }) => console.log(name, code, message));`,
          folder,
        ),
      );
      expect(stdout).toMatch(/^IsnadError MISSING_PACKAGE .*npm install natural/);
    },
    30_000,
  );
});
