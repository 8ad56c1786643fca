import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alphabetOf, inAlphabet, outOfAlphabet, SLOTS } from '../../playground/alphabet.js';

const turned = (alphabet: string, text: string) =>
  outOfAlphabet(alphabet, { text: inAlphabet(alphabet, text), kept: true });

test.each([
  ['Arabic in ASCII', 'وزير الخارجية\nرئيس الوزراء'],
  [
    'more characters than slots',
    Array.from({ length: 300 }, (_, at) => String.fromCharCode(0x4e00 + at)).join(''),
  ],
  ['Latin among them', 'إيرباص A380 `a` "b" \\ <c> $d ~'],
  ['nothing', ''],
])('a text comes out as it went in: %s', (_, text) => {
  expect(turned(alphabetOf([text]), text)).toEqual({ text, kept: true });
});

test('any text in the alphabet of any other', () => {
  const unit = fc.constantFrom(...'ابتثجحخ abcABC019~"\\<$`\n\u{feff}中é|{}'.split(''));
  const text = fc.string({ unit, maxLength: 400 });
  fc.assert(
    fc.property(text, text, (own, other) => {
      expect(turned(alphabetOf([other]), own)).toEqual({ text: own, kept: true });
    }),
  );
});

test('the commonest characters get a slot, and slots are harmless wherever a script may hold them', () => {
  const text = 'ا'.repeat(9) + 'ب'.repeat(5);
  expect(inAlphabet(alphabetOf([text]), 'اب')).toBe(SLOTS.slice(0, 2));
  expect(SLOTS).not.toMatch(/["\\<$`]|[^ -~]/);
});
