import { type Analysis, analyse } from '../analyse.js';
import { type Say, sayIn } from '../messages/index.js';
import type { Article } from '../types.js';
import type { TraceSettings } from './options.js';
import { type VersionWords, WordNumbers } from './words.js';

/** All that is known of the articles of one trace; an article is named by its number. */
export interface Scene {
  readonly articles: readonly Article[];
  readonly texts: readonly VersionWords[];
  readonly settings: TraceSettings;
  readonly say: Say;
  /** Language, sentences and words of an article, taken apart when first asked for. */
  readonly analysisOf: (x: number) => Analysis;
}

/** Reads the words of all articles. Cost: linear. */
export function readScene(articles: readonly Article[], settings: TraceSettings): Scene {
  const numbers = new WordNumbers();
  const analyses = new Map<number, Analysis>();
  return {
    articles,
    texts: articles.map((article) => numbers.read(article)),
    settings,
    say: sayIn(settings.locale),
    analysisOf: (x) => {
      let analysis = analyses.get(x);
      if (analysis === undefined) {
        analysis = analyse(articles[x] as Article, settings.stemmer);
        analyses.set(x, analysis);
      }
      return analysis;
    },
  };
}
