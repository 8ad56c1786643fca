import { foldText } from '../fold.js';
import type { BreakContext, BreakRule } from './rule.js';

const INITIAL = /(?:^|[\s.("'«“‘\-–])\p{Lu}$/u;
const INITIAL_UNCASED = /(?:^|[\s.])(?:\p{Script=Devanagari}[\p{M}]*|[\p{Script=Arabic}])$/u;
const SINGLE = /(?:^|[\s(])\p{L}$/u;
const ACRONYM = /(?:^|\s)(?:\p{L}\.)+\p{L}$/u;
/** Letters of a word set apart, by spaces or by points: the last of them is no initial. */
const SET_APART = /(?:^|\s)\p{L}\p{M}*\s\p{L}\p{M}*\s\p{L}\p{M}*$|(?:\p{Ll}\.){3,}\p{Ll}$/u;

/** The rest of a name: `Department of`, `Security Council`. */
const NAME = /^(\p{Lu}\p{Ll}+)\s+(?:\p{Lu}|of\s)/u;

/** A word with a capital, a small one, and what follows: `In the absence`, but not a name such as `De la Torre`. */
const OPENING = /^(\p{Lu}\p{Ll}+)\s+(\p{Ll}+)(?:\s+(\p{Lu}))?/u;

/** A word with a capital and a comma, or a small word: `However, the town`. */
const CONNECTIVE = /^(\p{Lu}\p{Ll}+)(?:,|\s+\p{Ll})/u;

/** `Gov.`, `т.е.`, `J. Smith`, `U.S. officials`: a stop that belongs to its word. */
export const abbreviation: BreakRule = {
  name: 'abbreviation',
  decide({ text, stop, stopEnd, closed, next, word, ...hints }) {
    const { isAbbreviation, isFunctionWord, isTitle } = hints;
    if (text[stop] !== '.' || stopEnd - stop !== 1 || closed !== stopEnd || next >= text.length)
      return undefined;
    const before = text.slice(Math.max(0, stop - 12), stop);
    if (SET_APART.test(before)) return undefined;
    const [, name] = NAME.exec(text.slice(next, next + 30)) ?? [];
    if (ACRONYM.test(before) && name !== undefined && !isFunctionWord(foldText(name))) return 'join';
    if (ACRONYM.test(before))
      return /\p{Lu}\p{Ll}*\s/u.test(text.slice(next, next + 20)) ? undefined : 'join';
    // `z. B.`, `т. е.`: a letter with a stop, and another one behind it.
    if (SINGLE.test(before) && /^\p{L}\./u.test(text.slice(next, next + 3))) return 'join';
    if (INITIAL_UNCASED.test(before)) return 'join';
    const isInitial = INITIAL.test(before);
    if (!isInitial && !isAbbreviation(word)) return undefined;
    // `no. 5`, but `The answer is no. A car came`.
    if (!isInitial && isFunctionWord(word)) return /\p{Nd}/u.test(text[next] ?? '') ? 'join' : undefined;
    return !isTitle(word) && opensSentence(text.slice(next, next + 60), hints) ? undefined : 'join';
  },
};

/** Whether a text begins with a small word, or one that joins sentences, that has its capital from the one that it opens. */
function opensSentence(
  text: string,
  { isFunctionWord, isConnective }: Pick<BreakContext, 'isFunctionWord' | 'isConnective'>,
): boolean {
  const [, connective] = CONNECTIVE.exec(text) ?? [];
  if (connective !== undefined && isConnective(foldText(connective))) return true;
  const [, first, second, capital] = OPENING.exec(text) ?? [];
  if (first === undefined || second === undefined || !isFunctionWord(foldText(first))) return false;
  return capital === undefined || !isFunctionWord(foldText(second));
}
