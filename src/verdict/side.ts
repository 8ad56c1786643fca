import type { IndexedArticle } from '../align/vocabulary.js';
import { quotationsIn } from '../analyse.js';
import { overlap } from '../span.js';
import type { ChangeKind, Span } from '../types.js';
import { findUnits } from './units/index.js';
import type { Unit, UnitScene } from './units/unit.js';

/** One side of a comparison: words of one article (the suspect) or of several source sentences one after another. */
export interface Side {
  /** Article and token of each word. */
  readonly words: readonly { readonly article: IndexedArticle; readonly token: number }[];
  /** The unit that each word belongs to. */
  readonly units: readonly (Unit | undefined)[];
  /** Whether each word stands within quotation marks. */
  readonly quoted: readonly boolean[];
}

/** Tokens `first`..`last` of an article, half-open. */
export interface WordRange {
  readonly article: IndexedArticle;
  readonly first: number;
  readonly last: number;
}

/** A stretch of words on both sides that do not match: half-open ranges of places, either may be empty. */
export interface Gap {
  readonly suspectFrom: number;
  readonly suspectTo: number;
  readonly sourceFrom: number;
  readonly sourceTo: number;
}

/** Ranges of places on both sides that one change covers. */
export interface Piece extends Gap {
  readonly kind: ChangeKind;
}

/** The words of token ranges as one side. */
export function sideOf(
  ranges: readonly { readonly article: IndexedArticle; readonly first: number; readonly last: number }[],
): Side {
  const words: { article: IndexedArticle; token: number }[] = [];
  const scenes: UnitScene[] = [];
  const quoted: boolean[] = [];
  for (const { article, first, last } of ranges) {
    const quotations = quotationsIn(article);
    scenes.push({ article, first, last });
    for (let token = first; token < last; token++) {
      words.push({ article, token });
      quoted.push(isQuoted(quotations, article, token));
    }
  }
  let units: readonly (Unit | undefined)[] | undefined;
  return {
    words,
    quoted,
    // Most sentences are copied as they are: theirs are never asked for.
    get units() {
      units ??= scenes.flatMap(findUnits);
      return units;
    },
  };
}

function isQuoted(quotations: readonly Span[], article: IndexedArticle, token: number): boolean {
  const span = { start: article.tokens.start[token] as number, end: article.tokens.end[token] as number };
  return quotations.some((quotation) => overlap(quotation, span) > 0);
}

export const isOneSided = (piece: Gap) =>
  piece.suspectFrom === piece.suspectTo || piece.sourceFrom === piece.sourceTo;
export const touches = (a: Gap, b: Gap) => a.suspectTo === b.suspectFrom && a.sourceTo === b.sourceFrom;

export function unitsOf(side: Side, from: number, to: number): readonly Unit[] {
  return [...new Set(side.units.slice(from, to))].filter((unit) => unit !== undefined);
}

/** The words of a side of a gap, folded. */
export function formsOf(side: Side, from: number, to: number): readonly string[] {
  return side.words.slice(from, to).map(({ article, token }) => article.tokens.form[token] as string);
}

export function stemAt(side: Side, at: number): string {
  const word = side.words[at];
  return word === undefined ? '' : word.article.lexicon.stem(word.article.tokens.form[word.token] as string);
}

export function sharesStem(gap: Gap, suspect: Side, source: Side): boolean {
  for (let i = gap.suspectFrom; i < gap.suspectTo; i++)
    for (let j = gap.sourceFrom; j < gap.sourceTo; j++)
      if (stemAt(suspect, i) === stemAt(source, j)) return true;
  return false;
}

/** The stretch of text from one place to another of a side; of several articles, that in the first. */
export function spanOf(
  side: Side,
  from: number,
  to: number,
): { id: string; span: Span; text: string } | undefined {
  const first = side.words[from];
  if (first === undefined || to <= from) return undefined;
  let last = first;
  for (let i = from; i < to; i++) {
    const word = side.words[i];
    if (word !== undefined && word.article === first.article && word.token >= last.token) last = word;
  }
  const { tokens, article } = first.article;
  const span = { start: tokens.start[first.token] as number, end: tokens.end[last.token] as number };
  return { id: article.id, span, text: article.text.slice(span.start, span.end) };
}
