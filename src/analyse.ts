import { detectLanguage } from './lexicon/language.js';
import { type Lexicon, lexiconOf } from './lexicon/lexicon.js';
import { quotationsOf } from './text/quotations.js';
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
 * Finds the language, words and sentences of an article. A text that was read lately is not read again: a source is
 * audited against many times. Cost: linear in its length.
 *
 * @param stemmer what stems the words in the stages to come; by default the light stems of the library.
 */
export function analyse(article: Article, stemmer?: Stemmer): Analysis {
  const { text, ...rest } = article;
  const known = recent.get(text);
  const isKnown = known !== undefined && known.asked === article.language && known.stemmer === stemmer;
  const reading = isKnown ? known : read(text, article.language, stemmer);
  keep(text, reading);
  const { language, lexicon, tokens, sentences } = reading;
  return { article, info: { ...rest, language, length: text.length }, lexicon, tokens, sentences };
}

/** What the text of an article says by itself, whatever its id, and what it was read with. */
interface Reading extends Pick<Analysis, 'lexicon' | 'tokens' | 'sentences'> {
  readonly language: string;
  readonly asked: string | undefined;
  readonly stemmer: Stemmer | undefined;
}

function read(text: string, asked: string | undefined, stemmer: Stemmer | undefined): Reading {
  const language = asked ?? detectLanguage(text);
  const lexicon = lexiconOf(language, stemmer);
  const tokens = tokenize(text);
  const sentences = splitSentences(text, lexicon).map((sentence) => ({
    ...sentence,
    first: firstTokenFrom(tokens, sentence.start),
    last: firstTokenFrom(tokens, sentence.end),
  }));
  return { language, asked, stemmer, lexicon, tokens, sentences };
}

/** Texts read lately, the latest last. */
const recent = new Map<string, Reading>();
let recentUnits = 0;

/** Code units of all texts kept, which take some fifty times as many bytes; and of a text that is kept at all. */
const MOST_RECENT = 400_000;
const LONGEST_RECENT = 50_000;

function keep(text: string, reading: Reading): void {
  if (text.length > LONGEST_RECENT) return;
  if (recent.delete(text)) recentUnits -= text.length;
  recent.set(text, reading);
  recentUnits += text.length;
  for (const oldest of recent.keys()) {
    if (recentUnits <= MOST_RECENT) return;
    recent.delete(oldest);
    recentUnits -= oldest.length;
  }
}

/**
 * A function of the words and sentences of an article, computed once for as long as they are kept. What it gives must not
 * depend on the id, dates or other data of the article: two articles with one text share it.
 */
export function onceByWords<Value>(of: (analysis: Analysis) => Value): (analysis: Analysis) => Value {
  const known = new WeakMap<Tokens, { readonly value: Value }>();
  return (analysis) => {
    let entry = known.get(analysis.tokens);
    if (entry === undefined) {
      entry = { value: of(analysis) };
      known.set(analysis.tokens, entry);
    }
    return entry.value;
  };
}

/** The stretches of an article within quotation marks. */
export const quotationsIn = onceByWords(({ article }) => quotationsOf(article.text));
