import type { IndexedArticle } from '../align/vocabulary.js';
import type { Say } from '../messages/index.js';
import { overlap } from '../span.js';
import { quotationsOf } from '../text/quotations.js';
import type { Change, ChangeKind, Span } from '../types.js';
import { findUnits, type Unit } from './units/index.js';

/** One side of a comparison: words of one article (the suspect) or of several source sentences one after another. */
export interface Side {
  /** Article and token of each word. */
  readonly words: readonly { readonly article: IndexedArticle; readonly token: number }[];
  /** The unit that each word belongs to. */
  readonly units: readonly (Unit | undefined)[];
  /** Whether each word stands within quotation marks. */
  readonly quoted: readonly boolean[];
}

/** A stretch of words on both sides that do not match: half-open ranges of places, either may be empty. */
export interface Gap {
  readonly suspectFrom: number;
  readonly suspectTo: number;
  readonly sourceFrom: number;
  readonly sourceTo: number;
}

const quotationCache = new WeakMap<IndexedArticle, readonly Span[]>();

/** The words of token ranges as one side. */
export function sideOf(
  ranges: readonly { readonly article: IndexedArticle; readonly first: number; readonly last: number }[],
): Side {
  const words: { article: IndexedArticle; token: number }[] = [];
  const units: (Unit | undefined)[] = [];
  const quoted: boolean[] = [];
  for (const { article, first, last } of ranges) {
    let quotations = quotationCache.get(article);
    if (quotations === undefined) {
      quotations = quotationsOf(article.article.text);
      quotationCache.set(article, quotations);
    }
    units.push(...findUnits({ article, first, last, quotations }));
    for (let token = first; token < last; token++) {
      words.push({ article, token });
      quoted.push(isQuoted(quotations, article, token));
    }
  }
  return { words, units, quoted };
}

function isQuoted(quotations: readonly Span[], article: IndexedArticle, token: number): boolean {
  const span = { start: article.tokens.start[token] as number, end: article.tokens.end[token] as number };
  return quotations.some((quotation) => overlap(quotation, span) > 0);
}

/** Ranges of places on both sides that one change covers. */
interface Piece extends Gap {
  readonly kind: ChangeKind;
}

/** Turns the gaps of an alignment into changes, each with its kind and reason. */
export function changesOf(gaps: readonly Gap[], suspect: Side, source: Side, say: Say): readonly Change[] {
  return gaps
    .flatMap((gap) => piecesOf(gap, suspect, source))
    .map((piece) => changeOf(piece, suspect, source, say));
}

/** Cuts a gap into pieces of one kind each. */
function piecesOf(gap: Gap, suspect: Side, source: Side): readonly Piece[] {
  if (isQuotation(gap, suspect, source)) return [{ ...gap, kind: 'quotation' }];
  const pieces: Piece[] = [];
  let rest: readonly Gap[] = [gap];
  for (const kind of ['number', 'date', 'name'] as const)
    rest = rest.flatMap((part) => pair(part, kind, suspect, source, pieces));
  for (const part of rest) pieces.push(...judgeRest(part, suspect, source));
  return pieces.sort((a, b) => a.suspectFrom - b.suspectFrom || a.sourceFrom - b.sourceFrom);
}

/** A gap in quotation marks on each side that it has words on. */
function isQuotation(gap: Gap, suspect: Side, source: Side): boolean {
  const all = (quoted: readonly boolean[], from: number, to: number) => {
    for (let i = from; i < to; i++) if (!quoted[i]) return false;
    return true;
  };
  return (
    all(suspect.quoted, gap.suspectFrom, gap.suspectTo) && all(source.quoted, gap.sourceFrom, gap.sourceTo)
  );
}

/** A run of words of a gap that belong to units of one kind. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly values: string;
}

function runsOf(side: Side, from: number, to: number, kind: string): readonly Run[] {
  const runs: Run[] = [];
  for (let i = from; i < to; i++) {
    if (side.units[i]?.kind !== kind) continue;
    const start = i;
    const values = new Set<string>();
    while (i < to && side.units[i]?.kind === kind) {
      const value = side.units[i]?.value;
      if (value !== undefined) values.add(value);
      i++;
    }
    runs.push({ from: start, to: i, values: [...values].join(' ') });
  }
  return runs;
}

/**
 * Pairs the runs of one kind on both sides of a gap in order and takes them out as pieces; figures of equal value are
 * no change. What is left of the gap stays behind in parts. Runs without a partner are pieces of their own.
 */
function pair(
  gap: Gap,
  kind: 'number' | 'date' | 'name',
  suspect: Side,
  source: Side,
  pieces: Piece[],
): readonly Gap[] {
  const now = runsOf(suspect, gap.suspectFrom, gap.suspectTo, kind);
  const was = runsOf(source, gap.sourceFrom, gap.sourceTo, kind);
  if (now.length === 0 && was.length === 0) return [gap];
  // A clause that is added or left out whole is one change of wording, whatever it holds, unless it is short.
  if ((now.length === 0 || was.length === 0) && isClause(gap)) return [gap];
  const rest: Gap[] = [];
  let { suspectFrom, sourceFrom } = gap;
  const count = Math.max(now.length, was.length);
  for (let i = 0; i < count; i++) {
    const a = now[i];
    const b = was[i];
    const aFrom = a?.from ?? suspectFrom;
    const bFrom = b?.from ?? sourceFrom;
    if (aFrom > suspectFrom || bFrom > sourceFrom)
      rest.push({ suspectFrom, suspectTo: aFrom, sourceFrom, sourceTo: bFrom });
    if (!(a && b && a.values !== '' && a.values === b.values))
      pieces.push({
        kind,
        suspectFrom: aFrom,
        suspectTo: a?.to ?? aFrom,
        sourceFrom: bFrom,
        sourceTo: b?.to ?? bFrom,
      });
    suspectFrom = a?.to ?? aFrom;
    sourceFrom = b?.to ?? bFrom;
  }
  if (suspectFrom < gap.suspectTo || sourceFrom < gap.sourceTo)
    rest.push({ suspectFrom, suspectTo: gap.suspectTo, sourceFrom, sourceTo: gap.sourceTo });
  return rest;
}

/** From this many words on, an addition or omission is a clause of its own. */
const CLAUSE_WORDS = 7;

function isClause(gap: Gap): boolean {
  return gap.suspectTo - gap.suspectFrom + gap.sourceTo - gap.sourceFrom >= CLAUSE_WORDS;
}

/** What remains when figures, dates and names are out: negation, certainty, attribution, else wording. */
function judgeRest(gap: Gap, suspect: Side, source: Side): readonly Piece[] {
  const count = (side: Side, from: number, to: number, kind: string) =>
    new Set(side.units.slice(from, to).filter((unit) => unit?.kind === kind)).size;
  for (const kind of ['negation', 'certainty', 'attribution'] as const) {
    const now = count(suspect, gap.suspectFrom, gap.suspectTo, kind);
    const was = count(source, gap.sourceFrom, gap.sourceTo, kind);
    if (kind === 'negation' ? now !== was : now > 0 || was > 0) return [{ ...gap, kind }];
  }
  return [{ ...gap, kind: 'wording' }];
}

function changeOf(piece: Piece, suspect: Side, source: Side, say: Say): Change {
  const suspectSpan = spanOf(suspect, piece.suspectFrom, piece.suspectTo);
  const sourceSpan = spanOf(source, piece.sourceFrom, piece.sourceTo);
  const now = suspectSpan?.text ?? '';
  const was = sourceSpan?.text ?? '';
  const because =
    suspectSpan && sourceSpan
      ? say(`change.${piece.kind}.replaced`, { was, now })
      : suspectSpan
        ? say(`change.${piece.kind}.added`, { words: now })
        : say(`change.${piece.kind}.removed`, { words: was });
  return {
    kind: piece.kind,
    ...(suspectSpan ? { suspect: suspectSpan.span } : {}),
    ...(sourceSpan ? { source: { id: sourceSpan.id, span: sourceSpan.span } } : {}),
    was,
    now,
    because,
  };
}

/** The stretch of text from one place to another of a side; of several articles, that in the first. */
function spanOf(side: Side, from: number, to: number): { id: string; span: Span; text: string } | undefined {
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
