import { matches, type Trick } from './trick.js';

/** Overrides with what they turn round; other controls between two letters of one word. */
const OVERRIDE = /[\u202d\u202e][^\u202c\n]*\u202c?/gu;
const INSIDE = /[\p{L}\p{M}]+(?:[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]+[\p{L}\p{M}]+)+/gu;
const CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

const ARABIC_OR_HEBREW = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Controls of direction that show letters in another order than they stand in, or that stand inside a word. Where
 * right-to-left words meet others they are ordinary.
 */
export const direction: Trick = {
  name: 'direction',
  find({ article: { text } }) {
    const overrides = matches(text, OVERRIDE, (stretch) => {
      const words = stretch.replace(CONTROLS, '');
      if (!/\p{L}/u.test(words)) return undefined;
      const turns = stretch.startsWith('\u202e') !== ARABIC_OR_HEBREW.test(words);
      return turns ? [...words].reverse().join('') : undefined;
    });
    const inside = matches(
      text,
      INSIDE,
      (word) => {
        const parts = word.split(CONTROLS);
        const scripts = new Set(parts.map((part) => ARABIC_OR_HEBREW.test(part)));
        return scripts.size === 1 ? word.replace(CONTROLS, '') : undefined;
      },
      /[\u061c\u200e\u200f\u202a-\u202c\u2066-\u2069]/u,
    );
    return [...overrides, ...inside].sort((a, b) => a.span.start - b.span.start);
  },
};
