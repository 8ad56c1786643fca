import type { IndexedArticle } from '../align/vocabulary.js';
import type { Analysis, SentenceWords } from '../analyse.js';
import { overlap } from '../span.js';
import { firstTokenFrom } from '../text/tokens.js';
import type { Evidence, Span } from '../types.js';
import type { FindingScene } from './detector.js';

/** A place in the suspect as evidence. */
export function suspectEvidence({ article }: IndexedArticle, span: Span, because: string): Evidence {
  return { type: 'suspect', span, text: article.text.slice(span.start, span.end), because };
}

/** A place in a source as evidence. */
export function sourceEvidence({ article }: Analysis, span: Span, because: string): Evidence {
  return { type: 'source', id: article.id, span, text: article.text.slice(span.start, span.end), because };
}

/** The source with an id. */
export function sourceWith<Source extends Analysis>(
  { sources }: { readonly sources: readonly Source[] },
  id: string,
): Source | undefined {
  return sources.find(({ article }) => article.id === id);
}

/** The tokens that begin within a span, as a half-open range. */
export function tokensWithin(
  { tokens }: IndexedArticle,
  { start, end }: Span,
): [first: number, last: number] {
  return [firstTokenFrom(tokens, start), firstTokenFrom(tokens, end)];
}

/** The span of tokens `first`..`last`, half-open and not empty, with the marks over the last letter. */
export function spanOfTokens({ tokens, article: { text } }: Analysis, first: number, last: number): Span {
  let end = tokens.end[last - 1] as number;
  while (/^\p{M}/u.test(text[end] ?? '')) end++;
  return { start: tokens.start[first] as number, end };
}

/** The folded words within a span. */
export function formsWithin(article: IndexedArticle, span: Span): readonly string[] {
  return article.tokens.form.slice(...tokensWithin(article, span));
}

/** The sentence that a position lies in. */
export function sentenceAt({ sentences }: IndexedArticle, position: number): SentenceWords | undefined {
  return sentences.find(({ start, end }) => start <= position && position < end);
}

/** The first of some spans that shares a code unit with another. */
export function overlapping(spans: readonly Span[], span: Span): Span | undefined {
  return spans.find((candidate) => overlap(candidate, span) > 0);
}

/** Share of the suspect's sentences, brackets apart, that were taken from a source word for word or nearly so. */
export function copiedShare({ sentences }: FindingScene): number {
  const own = sentences.filter(({ bracketed }) => !bracketed);
  const copied = own.filter(({ verdict }) => verdict === 'verbatim' || verdict === 'altered').length;
  return copied / Math.max(1, own.length);
}
