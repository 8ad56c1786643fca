import { articleOf } from './articles.mjs';

/** How many articles the corpus under test has. */
export const ARTICLES = 600;

/** Asks a corpus of all kinds of things; each answer, or the code of its error, by itself. */
export async function answersOf(corpus, attempt) {
  const answers = [await attempt(() => corpus.size())];
  for (let i = 0; i < 30; i++) {
    const { id, text } = articleOf((i * 19) % ARTICLES, 1);
    answers.push(await attempt(() => corpus.get(id)));
    answers.push(await attempt(() => corpus.candidates(text, { threshold: i % 2 === 0 ? 0.3 : 0 })));
  }
  answers.push(await attempt(() => pairsOf(corpus)));
  return answers;
}

async function pairsOf(corpus) {
  const pairs = [];
  for await (const pair of corpus.nearDuplicates()) pairs.push(pair);
  return pairs;
}
