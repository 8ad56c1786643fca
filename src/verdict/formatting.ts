import type { WordPair } from '../align/words.js';
import type { Side } from './side.js';

/**
 * Counts the places where two sides have the same words and are written otherwise: case, diacritics, digit shapes,
 * letter variants and invisible characters of a word; punctuation, white space and marks between two words. Such places
 * are no changes.
 *
 * @param pairs the words that match exactly, in order.
 */
export function countFormatting(pairs: readonly WordPair[], suspect: Side, source: Side): number {
  let count = 0;
  pairs.forEach(({ suspect: at, source: atSource }, i) => {
    if (textAt(suspect, at) !== textAt(source, atSource)) count++;
    const next = pairs[i + 1];
    if (next?.suspect !== at + 1 || next.source !== atSource + 1) return;
    const now = between(suspect, at);
    const was = between(source, atSource);
    if (now !== undefined && was !== undefined && now !== was) count++;
  });
  return count;
}

function textAt(side: Side, at: number): string {
  const word = side.words[at];
  if (word === undefined) return '';
  const { article, tokens } = word.article;
  return article.text.slice(tokens.start[word.token], tokens.end[word.token]);
}

/** What stands between a word and the next one; `undefined` where that is a word of another sentence. */
function between(side: Side, at: number): string | undefined {
  const word = side.words[at];
  const next = side.words[at + 1];
  if (
    word === undefined ||
    next === undefined ||
    next.article !== word.article ||
    next.token !== word.token + 1
  )
    return undefined;
  const { article, tokens } = word.article;
  return article.text.slice(tokens.end[word.token], tokens.start[next.token]);
}
