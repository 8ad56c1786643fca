import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldedUnits } from '../../src/fingerprint/characters.js';
import { hashWord } from '../../src/fingerprint/hash.js';
import { chooseEngine } from '../../src/fingerprint/kernel/kernel.js';
import { scanTokens } from '../../src/fingerprint/scan.js';
import { tokenize } from '../../src/text/tokens.js';

/** Cheaper than `toEqual` on the many texts here: undefined where both agree, else the first difference. */
function disagreement(text: string): string | undefined {
  const tokens = tokenize(text);
  const scan = scanTokens(text);
  for (let i = 0; i < Math.max(tokens.form.length, scan.count); i++) {
    const form = tokens.form[i] ?? '';
    if (
      i >= scan.count ||
      hashWord(form) !== scan.hashes[i] ||
      tokens.start[i] !== scan.starts[i] ||
      tokens.end[i] !== scan.ends[i]
    )
      return `word ${i} (${JSON.stringify(form)} at ${tokens.start[i]}-${tokens.end[i]}) is not the one at ${scan.starts[i]}-${scan.ends[i]} in ${JSON.stringify(text.slice(0, 80))}`;
  }
  const folded = foldedUnits(text, scan);
  const units = String.fromCharCode(...folded.units.subarray(0, Math.min(folded.count, 10_000)));
  return units === tokens.form.join(' ').slice(0, 10_000)
    ? undefined
    : `folded units of ${JSON.stringify(text.slice(0, 80))}`;
}

const { ISNAD_ALL_TEXTS } = process.env;

/** Every place in which a code point can stand: alone, in a word of each script, in a figure, beside its like. */
const SETTINGS = [
  '@',
  'a@b',
  ' @a ',
  'ا@ب @',
  '1@2 @3',
  '1@234',
  'б@a',
  '@@',
  'ß@',
  '中@文',
  'ก@',
  'a\u200d@',
  '1\u0301@',
];

describe.each(['webassembly', 'javascript'] as const)(
  'the scanner in %s and the tokeniser agree',
  (engine) => {
    beforeEach(() => {
      expect(chooseEngine(engine)).toBe(engine);
    });

    test('on every code point of the Basic Multilingual Plane, in every setting', () => {
      const wrong: string[] = [];
      for (let code = 0; code <= 0xffff; code++)
        for (const setting of SETTINGS) {
          const found = disagreement(setting.replaceAll('@', String.fromCharCode(code)));
          if (found !== undefined && wrong.length < 10) wrong.push(found);
        }
      expect(wrong).toEqual([]);
    });

    test('on code points above it', () => {
      const wrong: string[] = [];
      for (let code = 0x10000; code <= 0x10ffff; code += code < 0x20000 ? 1 : 97) {
        const found = disagreement(`a${String.fromCodePoint(code)}1 ${String.fromCodePoint(code)}ا`);
        if (found !== undefined && wrong.length < 10) wrong.push(found);
      }
      expect(wrong).toEqual([]);
    });

    test('on any mixture', () => {
      const piece = fc.constantFrom(
        ...[
          'a',
          'Z',
          'ß',
          'é',
          'e\u0301',
          'а',
          'е',
          'ρ',
          'ا',
          'أ',
          'ـ',
          '\u064e',
          'ة',
          '٣',
          '5',
          '1,234',
          '.',
          ',',
          ' ',
        ],
        ...[
          '\u200c',
          '\ufe0f',
          '\u00ad',
          '中',
          'の',
          'ก',
          'ี',
          'ក',
          '\ud83d\ude00',
          '\ud835\udfd8',
          '\ud800',
          '\udc00',
          '½',
        ],
        ...['ﻻ', 'ﷺ', '%', '٪', '$', "'", '’', '\u00a0', 'क', 'ि', '़', '\n', '\0'],
      );
      const text = fc.oneof(
        fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      );
      fc.assert(
        fc.property(text, (sample) => expect(disagreement(sample)).toBeUndefined()),
        { seed: 3, numRuns: 5000 },
      );
    });

    test('on the evaluation texts', () => {
      const texts = evaluationTexts();
      if (texts.length === 0) console.warn('skipped: ../shared/eval is not there');
      const wrong = texts.map(disagreement).filter((found) => found !== undefined);
      expect(wrong).toEqual([]);
    });
  },
);

function evaluationTexts(): string[] {
  const texts: string[] = [];
  for (const folder of ['../shared/seeds', '../shared/eval'])
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const raw = readFileSync(`${folder}/${name}`);
      const content = (name.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
      if (name.endsWith('.txt')) texts.push(content);
      if (/\.json(\.gz)?$/.test(name)) collect(JSON.parse(content), texts);
      if (/\.jsonl(\.gz)?$/.test(name)) {
        const rows = content.split('\n').filter((row) => row !== '');
        // Thousands of long documents take half a minute; ISNAD_ALL_TEXTS=1 reads every one.
        const step = rows.length > 1000 && ISNAD_ALL_TEXTS === undefined ? 32 : 1;
        for (let row = 0; row < rows.length; row += step) collect(JSON.parse(rows[row] ?? 'null'), texts);
      }
    }
  return texts;
}

/** Every string of a JSON value that is long enough to be a text. */
function collect(value: unknown, into: string[]): void {
  if (typeof value === 'string' && value.length > 40) into.push(value);
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) collect(part, into);
}
