import type { SentenceWords } from '../../analyse.js';
import type { Box, Field } from './field.js';
import { TUNING } from './tuning.js';
import { similarity } from './worth.js';

/**
 * Moves each end of a box out to the end of its sentence where few words are left to it: a reworded sentence rarely
 * begins and ends with words of its source. The ends of a copy stay where the copy ends.
 */
export function settleEnds(
  field: Field,
  box: Box,
  suspect: readonly SentenceWords[],
  source: readonly SentenceWords[],
): Box {
  if (similarity(field, box) >= TUNING.nearlyVerbatim) return box;
  const [a0, a1] = snap(suspect, box.a0, box.a1);
  const [b0, b1] = snap(source, box.b0, box.b1);
  return { a0, a1, b0, b1 };
}

function snap(sentences: readonly SentenceWords[], from: number, to: number): readonly [number, number] {
  const opening = sentenceOf(sentences, from);
  const closing = sentenceOf(sentences, to - 1);
  let first = from;
  let last = to;
  if (opening !== undefined && isNear(from - opening.first, Math.min(to, opening.last) - from))
    first = opening.first;
  if (closing !== undefined && isNear(closing.last - to, to - Math.max(from, closing.first)))
    last = closing.last;
  return [first, last];
}

function isNear(left: number, inside: number): boolean {
  return left <= TUNING.snapWords && left <= TUNING.snapShare * inside;
}

/** The sentence that holds a token. */
function sentenceOf(sentences: readonly SentenceWords[], token: number): SentenceWords | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((sentences[middle] as SentenceWords).first <= token) low = middle;
    else high = middle - 1;
  }
  const sentence = sentences[low];
  return sentence !== undefined && sentence.first <= token && token < sentence.last ? sentence : undefined;
}
