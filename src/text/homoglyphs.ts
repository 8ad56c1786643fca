/**
 * Letters of Greek and Cyrillic that look like Latin ones (lower case, after folding), and back. Only words that mix
 * these scripts are touched: no honest word does.
 */
const PAIRS: readonly (readonly [latin: string, lookAlikes: string])[] = [
  ['a', 'аα'],
  ['b', 'вьβ'],
  ['c', 'с'],
  ['d', 'ԁ'],
  ['e', 'еε'],
  ['h', 'нһ'],
  ['i', 'іι'],
  ['j', 'ј'],
  ['k', 'кκ'],
  ['m', 'м'],
  ['n', 'η'],
  ['o', 'оο'],
  ['p', 'рρ'],
  ['s', 'ѕ'],
  ['t', 'тτ'],
  ['u', 'υ'],
  ['v', 'ν'],
  ['w', 'ԝ'],
  ['x', 'хχ'],
  ['y', 'уγ'],
  ['z', 'ζ'],
];

const toLatin = new Map<string, string>();
const toCyrillic = new Map<string, string>();
for (const [latin, lookAlikes] of PAIRS)
  for (const letter of lookAlikes) {
    toLatin.set(letter, latin);
    if (letter >= '\u0400' && !toCyrillic.has(latin)) toCyrillic.set(latin, letter);
  }

/**
 * The word that a reader sees in a word of mixed scripts: every look-alike becomes the letter of the script that most
 * letters without a look-alike belong to. Where those are as many, letters with one decide; Latin where these do not.
 * Greek letters become Latin ones at any rate.
 *
 * @example
 * unmaskHomoglyphs('прaвдa') // => 'правда'
 */
export function unmaskHomoglyphs(word: string): string {
  let latin = 0;
  let cyrillic = 0;
  for (const letter of word) {
    if (letter < '\u0250') latin += toCyrillic.has(letter) ? 0.01 : 1;
    else if (letter >= '\u0400' && letter < '\u0530') cyrillic += toLatin.has(letter) ? 0.01 : 1;
  }
  const map = cyrillic > latin ? toCyrillic : toLatin;
  return Array.from(word, (letter) => map.get(letter) ?? letter).join('');
}

/**
 * A word of one script as it would read in the other, where every letter of it has a look-alike there; `undefined` where
 * one has none. For a word that was wholly exchanged, which {@link unmaskHomoglyphs} cannot know.
 *
 * @example
 * lookAlikeWord('соре') // => 'cope'
 */
export function lookAlikeWord(word: string): string | undefined {
  const map = word >= '\u0370' ? toLatin : toCyrillic;
  let out = '';
  for (const letter of word) {
    const other = map.get(letter);
    if (other === undefined) return undefined;
    out += other;
  }
  return out === '' ? undefined : out;
}
