import { describe, expect, test } from '@jest/globals';
import { textFragmentUrl } from '../../src/text/text-fragment.js';

const at = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const directive = (text: string, words: string, from = 0) =>
  decodeURIComponent(
    textFragmentUrl('https://e.org/', text, at(text, words, from)).split(':~:text=')[1] ?? '',
  );

describe('a link to a passage', () => {
  test.each([
    ['words', 'The fire began on Monday.', 'fire began', 'fire began'],
    ['is widened to whole words', 'The fire began on Monday.', 'ire beg', 'fire began'],
    ['Arabic', 'قالت الشرطة إن الحريق بدأ', 'الشرطة إن', 'الشرطة إن'],
    ['white space as one space', 'The  fire\tbegan', 'fire\tbegan', 'fire began'],
    ['over lines by its ends', 'One two.\n\nThree four.', 'One two.\n\nThree four.', 'One two.,Three four.'],
    ['no words', 'a ... b', '...', ''],
  ])('%s', (_, text, words, expected) => {
    expect(directive(text, words)).toBe(expected);
  });

  test('encodes the signs of the directive, and what no URL may hold', () => {
    const text = 'x well-known, R&D 100% 😀 \ud800 y';
    expect(textFragmentUrl('https://e.org/', text, { start: 2, end: text.length - 2 })).toBe(
      'https://e.org/#:~:text=well%2Dknown%2C%20R%26D%20100%25%20%F0%9F%98%80%20%EF%BF%BD',
    );
  });

  test('names a long passage by its ends', () => {
    const words = Array.from({ length: 80 }, (_, n) => `word${n}`).join(' ');
    expect(directive(words, words)).toBe('word0 word1 word2 word3 word4,word75 word76 word77 word78 word79');
  });

  test('adds what stands round a passage that is not the only one', () => {
    const text = 'He said no. She said no. They said no.';
    expect(directive(text, 'said no', 15)).toBe('She-,said no,-.');
    expect(directive(text, 'They said')).toBe('They said');
  });

  test.each([
    ['https://e.org/a', 'https://e.org/a#:~:text=fire'],
    ['https://e.org/a#top', 'https://e.org/a#top:~:text=fire'],
    ['https://e.org/a#:~:text=old', 'https://e.org/a#:~:text=fire'],
  ])('of %s', (url, expected) => {
    expect(textFragmentUrl(url, 'The fire.', { start: 4, end: 8 })).toBe(expected);
  });
});
