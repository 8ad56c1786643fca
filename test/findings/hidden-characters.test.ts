import { describe, expect, test } from '@jest/globals';
import { ATTACKS } from '../../bench/eval/attacks.mjs';
import { STORIES } from '../../bench/eval/stories.mjs';
import { audit } from '../../src/audit.js';

const hidden = (text: string, sources: readonly string[] = []) =>
  audit(text, sources).findings.filter(({ kind }) => kind === 'hidden-characters');

/** What a reader sees, as the first piece of evidence has it. */
const seen = (text: string, sources: readonly string[] = []) =>
  hidden(text, sources).map(({ span, evidence }) => [
    text.slice(span.start, span.end),
    /“(.*)”/su.exec(evidence[0]?.because ?? '')?.[1],
  ]);

test.each([
  ['zero-width space', 'The min\u200bister left.', 'min\u200bister', 'minister'],
  ['soft hyphens after every letter', 'The m\u00ado\u00adb left.', 'm\u00ado\u00adb', 'mob'],
  ['tag characters', 'The mob\u{e0041}ile left.', 'mob\u{e0041}ile', 'mobile'],
  ['override', 'The \u202edetsurt\u202c man.', '\u202edetsurt\u202c', 'trusted'],
  ['mark inside a word', 'The min\u200eister left.', 'min\u200eister', 'minister'],
  ['Cyrillic in a Latin word', 'The cоuncil met.', 'cоuncil', 'council'],
  ['Latin in a Cyrillic word', 'Совет собрaлся.', 'собрaлся', 'собрался'],
  ['Greek in a Latin word', 'The cοuncil met.', 'cοuncil', 'council'],
  ['presentation form', 'وصل ﺍلوزير إلى المدينة مساء.', 'ﺍلوزير', 'الوزير'],
  ['letter for a digit', 'It cost 1O0 crowns.', '1O0', '100'],
  ['two scripts in a figure', 'It cost 1٤5 crowns.', '1٤5', '145'],
  ['letters set apart', 'They said r e b e l s came.', 'r e b e l s', 'rebels'],
  [
    'tatweel between letters',
    'وصلت الـمـيـلـيـشـيـا إلى المدينة مساء أمس ثم عادت إلى قاعدتها.',
    'الـمـيـلـيـشـيـا',
    'الميليشيا',
  ],
])('%s', (_, text, word, read) => {
  expect(seen(text)).toEqual([[word, read]]);
});

test('digits for letters need the word elsewhere', () => {
  expect(seen('The g0vernment fell.', ['The government fell.'])).toEqual([['g0vernment', 'government']]);
  expect(seen('The g0vernment fell.')).toEqual([]);
});

test('each trick is reported once, with its places', () => {
  const [finding, ...more] = hidden('The cоuncil met the mаyor.');
  expect(more).toEqual([]);
  expect(finding?.evidence.map(({ text }) => text)).toEqual(['cоuncil', 'mаyor']);
});

test('words of one letter and its signs are no letters set apart', () => {
  expect(seen('परिषद ने कहा कि है तो ये ही वो भी जो मेले में था।')).toEqual([]);
});

/** Ordinary variants of spelling, which only matching must see through. */
const ORDINARY = new Set([
  'decomposed',
  'vowel signs',
  'Persian letters',
  'digits of another script',
  'full width',
  'ideographs set apart',
  'soft hyphens',
  'presentation forms',
]);

describe('an attack on a whole story is reported', () => {
  test.each(
    ATTACKS.filter(({ name }) => !ORDINARY.has(name)).flatMap((attack) =>
      attack.languages
        .filter((language) => language !== 'zh')
        .map((language) => [attack.name, language, attack] as const),
    ),
  )('%s in %s', (_, language, attack) => {
    const story = (STORIES[language] ?? []).join(' ');
    expect(hidden(story)).toEqual([]);
    expect(hidden(attack.apply(story), [story]).length).toBeGreaterThan(0);
  });
});
