import { expect, test } from '@jest/globals';
import { audit } from '../../src/audit.js';
import { SENTENCES, text } from './articles.js';

const suspect = {
  id: 'suspect',
  text: `${text(0, 1, 2)} Nobody else ever wrote this one down, as far as anyone at the quay knows.`,
};
const old = { id: 'old', text: text(1, 5), published: '2020-01-01' };
const young = { id: 'young', text: text(0, 1, 2, 3), published: '2020-01-05' };
const open = { id: 'open', text: text(0, 1, 2, 3) };

test('each sentence is seen first in the oldest source that has it', () => {
  for (const sources of [
    [old, young, open],
    [open, young, old],
  ])
    expect(audit(suspect, sources).sentences.map(({ firstSeen }) => firstSeen?.id)).toEqual([
      'young',
      'old',
      'young',
      undefined,
    ]);
  const seen = audit(suspect, [old, young]).sentences[1]?.firstSeen;
  expect(seen?.published).toBe('2020-01-01');
  expect(old.text.slice(seen?.span.start, seen?.span.end)).toBe(SENTENCES[1]);
});

test('without dates nothing is said', () => {
  expect(audit(suspect, [open]).sentences.every((sentence) => !('firstSeen' in sentence))).toBe(true);
});
