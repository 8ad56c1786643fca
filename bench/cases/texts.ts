import { createGenerator } from '../articles/generate.js';
import { seededRandom } from '../articles/random.js';

/** Half Latin, half Arabic, 300 to 600 words. */
export const generator = createGenerator({ seed: 2025 });

export function texts(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, i) => generator.article(from + i));
}

export interface TextPair {
  readonly a: string;
  readonly b: string;
}

/** Articles and edited copies, a few words to two thirds of them changed. */
export function editedPairs(count: number, words?: number): TextPair[] {
  const random = seededRandom(2026);
  return Array.from({ length: count }, (_, i) => {
    const article = generator.article(i);
    const a = words === undefined ? article : article.split(' ').slice(0, words).join(' ');
    return { a, b: generator.edited(a, 0.005 + 0.6 * random() ** 2, random) };
  });
}
