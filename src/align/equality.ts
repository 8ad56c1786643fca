import { editDistance } from '../text/edit-distance.js';
import type { Vocabulary } from './vocabulary.js';

/** How much alike two words count, by the strongest reason that holds. */
export const GRADE = {
  /** The same folded form, or the same figure written otherwise. */
  same: 1,
  /** The same stem: another inflection, or a clitic more or less. */
  stem: 0.85,
  /** Nearly the same spelling: a slip, a transliteration, an inflection that no list knows. */
  spelling: 0.7,
  /** One group of the language's synonyms. */
  synonym: 0.5,
} as const;

/** Words shorter than this are alike only when they are the same: too many short words differ by a letter. */
const SHORTEST_FUZZY = 4;

/** Pairs of words whose spelling was compared lately; a power of two. */
const KEPT_PAIRS = 1 << 13;

/**
 * Grades how alike two words of a vocabulary are, between 0 (different) and 1 (the same). Figures are the same or
 * different, never nearly alike. The latest results for spelling are kept, since articles repeat their words.
 */
export function gradeWords(vocabulary: Vocabulary): (a: number, b: number) => number {
  const { form, stem, synonym, letters, isFigure } = vocabulary;
  const pairs = new Float64Array(KEPT_PAIRS).fill(-1);
  const near = new Uint8Array(KEPT_PAIRS);
  const size = form.length;
  const length = new Int32Array(form.map((word) => word.length));
  return (a, b) => {
    if (a === b) return GRADE.same;
    if (stem[a] === stem[b]) return GRADE.stem;
    if (isFigure[a] || isFigure[b]) return 0;
    const group = synonym[a] as number;
    const synonymous = group >= 0 && group === synonym[b] ? GRADE.synonym : 0;
    const lengthA = length[a] as number;
    const lengthB = length[b] as number;
    if (lengthA < SHORTEST_FUZZY || lengthB < SHORTEST_FUZZY) return synonymous;
    if (Math.abs(lengthA - lengthB) > 3) return synonymous;
    if (bitCount((letters[a] as number) ^ (letters[b] as number)) > 5) return synonymous;
    const key = a < b ? a * size + b : b * size + a;
    const slot = (Math.imul(a ^ b, 0x9e3779b1) ^ (a + b)) & (KEPT_PAIRS - 1);
    if (pairs[slot] !== key) {
      pairs[slot] = key;
      near[slot] = nearSpelling(form[a] as string, form[b] as string) ? 1 : 0;
    }
    return near[slot] === 1 ? GRADE.spelling : synonymous;
  };
}

/**
 * Whether two words are spelt nearly alike: a long common beginning, or few edits for their length (one in four letters,
 * the first letter counted double, since words that differ there are mostly other words).
 */
export function nearSpelling(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  let prefix = 0;
  while (prefix < shorter && a.charCodeAt(prefix) === b.charCodeAt(prefix)) prefix++;
  if (prefix >= 4 && prefix >= longer * 0.65) return true;
  const allowed = Math.floor(longer / 4);
  if (allowed === 0) return false;
  const distance = editDistance(a, b, allowed) + (prefix === 0 ? 1 : 0);
  return distance <= allowed;
}

/** The bits of a 32-bit number that are set, counted in pairs, fours and bytes at once. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
