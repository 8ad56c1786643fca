import { sentenceAt } from '../places.js';
import { matches, type Trick } from './trick.js';

const WORD = /[\p{L}\p{M}]+/gu;

/** A line of so many words at the most is a heading, which is stretched to please. */
const HEADING_WORDS = 9;

/** Words of running text with tatweel in two places and more; one place, headings and `ـ` at either end are ordinary. */
export const stretched: Trick = {
  name: 'stretched',
  find: (article) =>
    matches(
      article.article.text,
      WORD,
      (word, start) => {
        if (!word.includes('ـ') || !/[\u0620-\u06ff]/u.test(word.replaceAll('ـ', ''))) return undefined;
        const inner = word.replace(/^ـ+|ـ+$/gu, '');
        const places = inner.match(/ـ+/gu)?.length ?? 0;
        const letters = inner.replace(/[ـ\p{M}]/gu, '').length;
        if (places < 2 || places * 3 < letters || isHeading(article.article.text, start)) return undefined;
        return sentenceAt(article, start) ? word.replaceAll('ـ', '') : undefined;
      },
      /ـ/u,
    ),
};

function isHeading(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const stop = text.indexOf('\n', at);
  const line = text.slice(start, stop < 0 ? text.length : stop).trim();
  return line.split(/\s+/u).length <= HEADING_WORDS && !/[.؟!۔]$/u.test(line);
}
