import { dotlessSkeleton, hasDotlessLetters } from '../../text/dotless.js';
import type { DisguiseFinder } from './disguise.js';

/** Arabic without its dots: a word that no other article has is read as the one with the same strokes. */
export const dotless: DisguiseFinder = {
  mayHave: hasDotlessLetters,
  find: ({ tokens: { form } }, known) =>
    form.flatMap((word, at) => {
      if (word.length < 2 || known.has(word) || !/\p{Script=Arabic}/u.test(word)) return [];
      const seen = known.bySkeleton(dotlessSkeleton(word));
      return seen === undefined ? [] : [{ first: at, last: at + 1, words: [seen] }];
    }),
};
