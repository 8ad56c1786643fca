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

/**
 * Grades how alike two words of a vocabulary are, between 0 (different) and 1 (the same). Figures are the same or
 * different, never nearly alike. Results for spelling are kept, since articles repeat their words.
 */
export function gradeWords(vocabulary: Vocabulary): (a: number, b: number) => number {
  const { form, stem, synonym, letters, isFigure } = vocabulary;
  const spelling = new Map<number, number>();
  const size = form.length;
  return (a, b) => {
    if (a === b) return GRADE.same;
    if (stem[a] === stem[b]) return GRADE.stem;
    if (isFigure[a] || isFigure[b]) return 0;
    const group = synonym[a] as number;
    const synonymous = group >= 0 && group === synonym[b] ? GRADE.synonym : 0;
    const wordA = form[a] as string;
    const wordB = form[b] as string;
    if (wordA.length < SHORTEST_FUZZY || wordB.length < SHORTEST_FUZZY) return synonymous;
    if (Math.abs(wordA.length - wordB.length) > 3) return synonymous;
    const different = bitCount((letters[a] as number) ^ (letters[b] as number));
    if (different > 5) return synonymous;
    const key = a < b ? a * size + b : b * size + a;
    let grade = spelling.get(key);
    if (grade === undefined) {
      grade = nearSpelling(wordA, wordB) ? GRADE.spelling : 0;
      spelling.set(key, grade);
    }
    return Math.max(grade, synonymous);
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

/** One row of a table of distances, for words of up to so many letters; longer ones get their own. */
const ROW = new Int32Array(64);

/** Levenshtein distance (1966), given up beyond `limit`: then `limit + 1`. Only cells near the diagonal are filled. */
export function editDistance(a: string, b: string, limit: number): number {
  const most = limit + 1;
  const width = b.length;
  if (Math.abs(a.length - width) > limit) return most;
  const row = width < ROW.length ? ROW : new Int32Array(width + 1);
  for (let j = 0; j <= width; j++) row[j] = Math.min(j, most);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(width, i + limit);
    const letter = a.charCodeAt(i - 1);
    let diagonal = row[from - 1] as number;
    row[from - 1] = from === 1 ? Math.min(i, most) : most;
    let least = row[from - 1] as number;
    for (let j = from; j <= to; j++) {
      const above = row[j] as number;
      const substituted = diagonal + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      const cost = Math.min(substituted, above + 1, (row[j - 1] as number) + 1, most);
      diagonal = above;
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (to < width) row[to + 1] = most;
    if (least > limit) return most;
  }
  return row[width] as number;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
