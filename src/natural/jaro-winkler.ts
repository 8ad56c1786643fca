import { IsnadError, show } from '../errors.js';
import { loadPart } from './load.js';

/** The cost is the product of the lengths: longer strings are no words. */
const LONGEST_STRING = 1_000;

/**
 * How alike two words are spelt, from 0 (nothing in common) to 1 (the same), by the measure of Jaro (1989) and Winkler
 * (1990), which counts shared letters near one another and favours a common beginning. `natural` calls it a distance.
 */
export type SpellingLikeness = (a: string, b: string) => number;

/**
 * The Jaro-Winkler measure of the package `natural`, loaded by itself. It compares code units as they are: fold words
 * first (`foldText` of `isnad/stages`) where case and diacritics should not count.
 *
 * Cost of a comparison: the product of the lengths, which may be up to 1,000 UTF-16 code units.
 *
 * @throws IsnadError `MISSING_PACKAGE` where `natural` is not installed. The function it gives throws `NOT_TEXT` for what is
 * no string and `INVALID_OPTION` for strings that are too long.
 * @example
 * const likeness = await naturalJaroWinkler()
 * likeness('pompeo', 'pompeyo') // => 0.9714285714285714
 */
export async function naturalJaroWinkler(): Promise<SpellingLikeness> {
  const jaroWinkler = await loadPart(() => import('natural/lib/natural/distance/jaro-winkler_distance.js'));
  return (a, b) => {
    requireWord(a);
    requireWord(b);
    return jaroWinkler(a, b);
  };
}

function requireWord(value: unknown): void {
  if (typeof value !== 'string')
    throw new IsnadError('NOT_TEXT', `Jaro-Winkler compares strings, not ${show(value)}.`);
  if (value.length > LONGEST_STRING)
    throw new IsnadError(
      'INVALID_OPTION',
      `Jaro-Winkler compares words of at most ${LONGEST_STRING} code units, not ${value.length}; compare texts with resemblance().`,
    );
}
