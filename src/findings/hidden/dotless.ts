import { dotlessSkeleton } from '../../text/dotless.js';
import { tokenize } from '../../text/tokens.js';
import { matches, type Trick } from './trick.js';

const WORD = /[\p{L}\p{M}]*[ٮڡٯں][\p{L}\p{M}]*/gu;

/** Words with letters that Arabic writes with dots. Urdu has one of them, Maghrebi hands another, scholars write them alone. */
export const dotless: Trick = {
  name: 'dotless',
  find({ article: { text }, tokens, lexicon: { language } }, others) {
    if (!(language === 'ar' ? /[ٮڡٯں]/u : /[ٮڡٯ]/u).test(text)) return [];
    const bySkeleton = new Map<string, string>();
    for (const { form } of [...others.map((other) => other.tokens), tokens])
      for (const word of form) if (!/[ٮڡٯں]/u.test(word)) bySkeleton.set(dotlessSkeleton(word), word);
    return matches(text, WORD, (word) => {
      if (!/[ٮڡٯ].|.[ٮڡٯ]|ں./u.test(word) || [...word].length < 3) return undefined;
      const form = tokenize(word).form[0] ?? word;
      return bySkeleton.get(dotlessSkeleton(form)) ?? word;
    });
  },
};
