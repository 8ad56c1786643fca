// What an editor does to a text: each edit takes sentences (lists of words) and gives back others. None changes what
// it was given.
import { newSentence, pickWord } from './material.mjs';
import { between } from './random.mjs';

/** The shortest text that sentences are still taken from. */
const SHORTEST = 4;

export const EDITS = {
  /** One to three new sentences at one place. */
  insert(random, text, material) {
    const added = Array.from({ length: between(random, 1, 3) }, () => newSentence(random, material));
    return text.toSpliced(between(random, 0, text.length), 0, ...added);
  },
  /** One to three sentences at one place are left out. */
  delete(random, text) {
    const count = Math.min(between(random, 1, 3), text.length - SHORTEST);
    return count < 1 ? text : text.toSpliced(between(random, 0, text.length - count), count);
  },
  /** One to three words are left out, put in, or replaced. */
  alter(random, text, material) {
    const at = between(random, 0, text.length - 1);
    const sentence = text[at];
    const first = between(random, 0, Math.max(0, sentence.length - 2));
    const how = between(random, 0, 3);
    const out = how === 1 ? 0 : Math.min(between(random, 1, 3), sentence.length - first - 1);
    const put = how === 0 ? 0 : between(random, 1, 3);
    const now = sentence.toSpliced(
      first,
      out,
      ...Array.from({ length: put }, () => pickWord(random, material)),
    );
    return now.length < 3 ? text : text.with(at, now);
  },
  /** A sentence is put elsewhere. */
  move(random, text) {
    const from = between(random, 0, text.length - 1);
    return text.toSpliced(from, 1).toSpliced(between(random, 0, text.length - 1), 0, text[from]);
  },
  /** Two neighbours become one sentence. */
  merge(random, text, material) {
    if (text.length <= SHORTEST) return text;
    const at = between(random, 0, text.length - 2);
    const bare = text[at].with(-1, text[at].at(-1).replace(/[.!?؟۔।]+$/u, ','));
    return text.toSpliced(at, 2, [...bare, pickWord(random, material), ...text[at + 1]]);
  },
};

/** How often each edit is made. */
export const MIXES = {
  deletion: { insert: 0.1, delete: 0.5, alter: 0.3, move: 0.05, merge: 0.05 },
  balanced: { insert: 0.25, delete: 0.25, alter: 0.35, move: 0.08, merge: 0.07 },
  insertion: { insert: 0.5, delete: 0.1, alter: 0.3, move: 0.05, merge: 0.05 },
};
