import type { Analysis } from '../analyse.js';

/** An article whose words are numbers of a {@link Vocabulary}. */
export interface IndexedArticle extends Analysis {
  /** Number of the form of each token. */
  readonly word: Int32Array;
}

/**
 * The words of all articles of one audit, each form with a number. `stem[n]`, `weight[n]` belong to form `n`; stems are
 * numbered apart. Weights lie between 0 and 1: how much a shared word says.
 */
export interface Vocabulary {
  readonly form: readonly string[];
  readonly stem: Int32Array;
  readonly synonym: Int32Array;
  readonly weight: Float64Array;
  /** A bit a letter, for a quick bound on edit distance. */
  readonly letters: Int32Array;
  /** Whether the form begins with a digit. */
  readonly isFigure: Uint8Array;
  readonly stems: number;
  /** The weight of each stem: that of its weightiest form. */
  readonly stemWeight: Float64Array;
  /** Whether the form is a function word. */
  readonly functionWord: Uint8Array;
}

/** Function words say little, but not nothing: order and density still count. */
const FUNCTION_WORD_WEIGHT = 0.12;

/** No content word, however common in the articles at hand, falls below this. */
const LEAST_CONTENT_WEIGHT = 0.35;

/**
 * Numbers the words of all articles and weighs them: function words little, others by how few sentences hold them
 * (inverse document frequency over sentences, Spärck Jones 1972).
 */
export function buildVocabulary(analyses: readonly Analysis[]): {
  readonly vocabulary: Vocabulary;
  readonly articles: readonly IndexedArticle[];
} {
  const numbers = new Map<string, number>();
  const form: string[] = [];
  const stemNumbers = new Map<string, number>();
  const stem: number[] = [];
  const synonym: number[] = [];
  const functionWord: boolean[] = [];
  const articles = analyses.map((analysis): IndexedArticle => {
    const { lexicon, tokens } = analysis;
    const word = new Int32Array(tokens.form.length);
    for (let i = 0; i < word.length; i++) {
      const text = tokens.form[i] as string;
      let number = numbers.get(text);
      if (number === undefined) {
        number = form.length;
        numbers.set(text, number);
        form.push(text);
        const root = lexicon.stem(text);
        let stemNumber = stemNumbers.get(root);
        if (stemNumber === undefined) {
          stemNumber = stemNumbers.size;
          stemNumbers.set(root, stemNumber);
        }
        stem.push(stemNumber);
        synonym.push(lexicon.synonymGroup(text) ?? -1);
        functionWord.push(lexicon.isFunctionWord(text));
      }
      word[i] = number;
    }
    return { ...analysis, word };
  });
  const stems = new Int32Array(stem);
  const frequency = sentenceFrequency(articles, stems, stemNumbers.size);
  const total = articles.reduce((sum, article) => sum + article.sentences.length, 0);
  const scale = Math.log(1 + total);
  const weight = Float64Array.from(form, (text, number) => {
    if (functionWord[number]) return FUNCTION_WORD_WEIGHT;
    const share = Math.log(1 + total / Math.max(1, frequency[stems[number] as number] as number)) / scale;
    return (
      Math.max(LEAST_CONTENT_WEIGHT, Math.min(1, share)) * (text.length === 1 && !isIdeograph(text) ? 0.4 : 1)
    );
  });
  const stemWeight = new Float64Array(stemNumbers.size);
  weight.forEach((value, number) => {
    const s = stems[number] as number;
    if (value > (stemWeight[s] as number)) stemWeight[s] = value;
  });
  return {
    vocabulary: {
      form,
      stem: stems,
      synonym: new Int32Array(synonym),
      weight,
      letters: new Int32Array(form.map(letterBits)),
      isFigure: new Uint8Array(form.map((text) => (/^\d/.test(text) ? 1 : 0))),
      stems: stemNumbers.size,
      stemWeight,
      functionWord: new Uint8Array(functionWord.map((is) => (is ? 1 : 0))),
    },
    articles,
  };
}

function isIdeograph(text: string): boolean {
  return text >= '\u2e80';
}

/** In how many sentences each stem stands. */
function sentenceFrequency(articles: readonly IndexedArticle[], stem: Int32Array, stems: number): Int32Array {
  const count = new Int32Array(stems);
  const seenIn = new Int32Array(stems).fill(-1);
  let sentence = 0;
  for (const { sentences, word } of articles)
    for (const { first, last } of sentences) {
      for (let i = first; i < last; i++) {
        const s = stem[word[i] as number] as number;
        if (seenIn[s] === sentence) continue;
        seenIn[s] = sentence;
        count[s] = (count[s] as number) + 1;
      }
      sentence++;
    }
  return count;
}

function letterBits(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) % 31);
  return bits;
}
