import { lookAlikeWord } from '../../text/homoglyphs.js';
import type { DisguiseFinder } from './disguise.js';

/** Words that were exchanged wholly for look-alike letters of another script: `соре` in Cyrillic for `cope`. */
export const otherScript: DisguiseFinder = {
  mayHave: (text) => /[a-z]/i.test(text) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text),
  find: ({ tokens: { form } }, known) =>
    form.flatMap((word, at) => {
      if (known.has(word)) return [];
      const seen = lookAlikeWord(word);
      return seen !== undefined && known.has(seen) ? [{ first: at, last: at + 1, words: [seen] }] : [];
    }),
};
