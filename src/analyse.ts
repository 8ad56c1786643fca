import { detectLanguage } from './lexicon/language.js';
import { type Lexicon, lexiconOf } from './lexicon/lexicon.js';
import { type Sentence, splitSentences } from './text/sentences.js';
import { firstTokenFrom, type Tokens, tokenize } from './text/tokens.js';
import type { Article, ArticleInfo, Stemmer } from './types.js';

/** A sentence with the range of its words: tokens `first`..`last`, half-open. */
export interface SentenceWords extends Sentence {
  readonly first: number;
  readonly last: number;
}

/** An article taken apart: its language, its words, its sentences. */
export interface Analysis {
  readonly article: Article;
  readonly info: ArticleInfo;
  readonly lexicon: Lexicon;
  readonly tokens: Tokens;
  readonly sentences: readonly SentenceWords[];
}

/**
 * Finds the language, words and sentences of an article. Cost: linear in its length.
 *
 * @param stemmer what stems the words in the stages to come; by default the light stems of the library.
 */
export function analyse(article: Article, stemmer?: Stemmer): Analysis {
  const language = article.language ?? detectLanguage(article.text);
  const lexicon = lexiconOf(language, stemmer);
  const tokens = tokenize(article.text);
  const sentences = splitSentences(article.text, lexicon).map((sentence) => ({
    ...sentence,
    first: firstTokenFrom(tokens, sentence.start),
    last: firstTokenFrom(tokens, sentence.end),
  }));
  const { text, ...rest } = article;
  return { article, info: { ...rest, language, length: text.length }, lexicon, tokens, sentences };
}
