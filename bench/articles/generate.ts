import { pick, type Random, seededRandom, seedOf } from './random.js';
import { createVocabulary, type Script, type Vocabulary } from './vocabulary.js';

/** An endless archive: article `index` is the same in every run, and needs no other. */
export interface Generator {
  article(index: number): string;
  /** A copy with runs of words replaced, deleted or inserted: about `share` of the words. */
  edited(text: string, share: number, random: Random): string;
  /** A copy with every `every`th word replaced on average. */
  reworded(text: string, every: number, random: Random): string;
  /** `passage` set between two words of `text`. */
  inserted(text: string, passage: string, random: Random): string;
}

export interface GeneratorOptions {
  readonly seed: number;
  /** Words an article, on average; lengths vary by a third either way. */
  readonly words?: number;
  /** Default: every second article Arabic. */
  readonly script?: Script;
}

const vocabularies = new Map<Script, Vocabulary>();

function vocabularyOf(script: Script): Vocabulary {
  const known = vocabularies.get(script);
  if (known !== undefined) return known;
  const made = createVocabulary(script);
  vocabularies.set(script, made);
  return made;
}

export function createGenerator({ seed, words = 450, script }: GeneratorOptions): Generator {
  const scriptOf = (index: number): Script => script ?? (index % 2 === 0 ? 'latin' : 'arabic');
  return {
    article(index) {
      const random = seededRandom(seedOf(seed, index));
      const length = Math.round(words * (2 / 3 + (2 / 3) * random()));
      return drawText(vocabularyOf(scriptOf(index)), length, random);
    },
    edited: (text, share, random) => editRuns(text, share, random, vocabularyOf(detectScript(text))),
    reworded(text, every, random) {
      const vocabulary = vocabularyOf(detectScript(text));
      return text
        .split(' ')
        .map((word) => (random() * every < 1 ? vocabulary.draw(random) : word))
        .join(' ');
    },
    inserted(text, passage, random) {
      const list = text.split(' ');
      list.splice(pick(random, list.length), 0, passage);
      return list.join(' ');
    },
  };
}

/** The words from `from` on, `count` of them, as they stand in the text. */
export function excerpt(text: string, from: number, count: number): string {
  return text
    .split(' ')
    .slice(from, from + count)
    .join(' ');
}

/** The first `count` articles of an archive. */
export function generateArticles({
  count,
  ...options
}: GeneratorOptions & { readonly count: number }): string[] {
  const generator = createGenerator(options);
  return Array.from({ length: count }, (_, index) => generator.article(index));
}

function detectScript(text: string): Script {
  return /[\u0600-\u06ff]/.test(text.slice(0, 40)) ? 'arabic' : 'latin';
}

/** Sentences of 8 to 30 words, a comma here and there, a figure in every fortieth word, paragraphs of four sentences. */
function drawText(vocabulary: Vocabulary, length: number, random: Random): string {
  // Joined once at the end: a string grown by addition is a tree, and the first reader would pay for making it flat.
  const parts: string[] = [];
  let left = 0;
  let sentences = 0;
  for (let at = 0; at < length; at++) {
    if (left === 0) {
      if (at > 0) parts.push(sentences % 4 === 0 ? '.\n' : '. ');
      left = 8 + pick(random, 23);
      sentences++;
    } else parts.push(random() < 0.06 ? ', ' : ' ');
    parts.push(random() < 0.025 ? String(1 + pick(random, 2030)) : vocabulary.draw(random));
    left--;
  }
  parts.push('.');
  return parts.join('');
}

function editRuns(text: string, share: number, random: Random, vocabulary: Vocabulary): string {
  const words = text.split(' ');
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const run = 1 + pick(random, 4);
    if (random() * run < share) {
      const kind = pick(random, 3);
      if (kind !== 0) for (let i = 0; i < run; i++) out.push(vocabulary.draw(random));
      if (kind !== 1) at += run - 1;
      else out.push(words[at] ?? '');
    } else out.push(words[at] ?? '');
  }
  return out.join(' ');
}
