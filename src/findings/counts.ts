import type { IndexedArticle, Vocabulary } from '../align/vocabulary.js';
import { type Analysis, onceByWords } from '../analyse.js';
import type { Span } from '../types.js';
import { type Figure, readFigure } from '../verdict/units/figure.js';
import { spanOfTokens } from './places.js';
import { findingLists } from './words.js';

/** A count of something: `about 11 to 14 rockets`. */
export interface Count {
  /** Least and greatest number that the words allow. */
  readonly least: number;
  readonly most: number;
  /** Stem of what is counted, a number of the vocabulary. */
  readonly noun: number;
  /** From the figure, or what limits it, to the noun. */
  readonly span: Span;
  /** Sentence of the article, and its tokens outside the count that say something. */
  readonly sentence: number;
  /** What befell the counted, as a group of the language's list; -1 where nothing near by says. */
  readonly fate: number;
}

/** Numbers of four digits in these limits may be years. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;

/** `about 30` leaves so much room on either side. */
const ROUGH = 0.15;

/** Words before a figure in which what limits it is looked for. */
const LIMIT_DISTANCE = 4;

/** Words on either side of a count in which a fate is looked for. */
const FATE_DISTANCE = 4;

/**
 * Every count of a thing in an article. Figures of time, money, measure and share, dates and ordinals count no things; nor
 * does `one`, which is an article in many languages. Cost: linear.
 */
export function countsIn(article: IndexedArticle, { stem }: Vocabulary): readonly Count[] {
  return readCounts(article).map(({ noun, ...count }) => ({
    ...count,
    noun: stem[article.word[noun] as number] as number,
  }));
}

/** The counts, each with the token of its noun. */
const readCounts = onceByWords((article): readonly Count[] =>
  article.sentences.flatMap(({ first, last }, sentence) => {
    const found: Count[] = [];
    for (let at = first; at < last; ) {
      const read = readCount(article, at, first, last);
      if (read === undefined) {
        at++;
        continue;
      }
      const { least, most, from, noun } = read;
      const span = spanOfTokens(article, from, noun + 1);
      found.push({ least, most, noun, span, sentence, fate: fateNear(article, from, noun, first, last) });
      at = noun + 1;
    }
    return found;
  }),
);

interface CountRead {
  readonly least: number;
  readonly most: number;
  readonly from: number;
  readonly noun: number;
}

function readCount(article: Analysis, at: number, first: number, last: number): CountRead | undefined {
  const figure = countingFigure(article, at, last);
  if (figure === undefined) return undefined;
  const second = rangeEnd(article, figure, last);
  const noun = second?.last ?? figure.last;
  if (noun >= last || !isThing(article, noun)) return undefined;
  const limits = limitsOf(article, at, first, figure);
  return second ? { least: figure.value, most: second.value, from: limits.from, noun } : { ...limits, noun };
}

/** A figure that may count things. */
function countingFigure({ lexicon, tokens }: Analysis, at: number, last: number): Figure | undefined {
  const { form } = tokens;
  const figure = readFigure(form, at, last, lexicon);
  if (figure === undefined || figure.value < 2 || !Number.isInteger(figure.value)) return undefined;
  if (lexicon.values('ordinals').matchWithClitics(form, at, lexicon.clitics)) return undefined;
  if (lexicon.values('fractions').matchWithClitics(form, at, lexicon.clitics)) return undefined;
  const year = /^\d{4}$/.test(form[at] as string) && figure.value >= FIRST_YEAR && figure.value <= LAST_YEAR;
  return year ? undefined : figure;
}

/** `11 to 14`, `11-14`: the second figure. */
function rangeEnd(
  { lexicon, tokens, article }: Analysis,
  { value, last: at }: Figure,
  last: number,
): Figure | undefined {
  const { form } = tokens;
  if (at >= last) return undefined;
  const dash = /^\s?[-–—~～]\s?$/.test(article.text.slice(tokens.end[at - 1], tokens.start[at]));
  const joined = lexicon.isFunctionWord(form[at] as string);
  const second = dash
    ? readFigure(form, at, last, lexicon)
    : joined && at + 1 < last
      ? readFigure(form, at + 1, last, lexicon)
      : undefined;
  return second !== undefined && second.value > value ? second : undefined;
}

/** Whether a word right behind a figure is a thing that is counted. */
function isThing({ lexicon, tokens, article }: Analysis, at: number): boolean {
  const { form } = tokens;
  const word = form[at] as string;
  if (!/^\s*$/.test(article.text.slice(tokens.end[at - 1], tokens.start[at]))) return false;
  if (word.length < 2 || /^\d/.test(word) || lexicon.isFunctionWord(word)) return false;
  const lists = ['units', 'percent', 'timeUnits', 'quantities', 'relativeTimes'] as const;
  if (lists.some((name) => lexicon.list(name).matchWithClitics(form, at, lexicon.clitics))) return false;
  return !(['months', 'weekdays', 'otherMonths', 'ordinals', 'magnitudes'] as const).some((name) =>
    lexicon.values(name).matchWithClitics(form, at, lexicon.clitics),
  );
}

/** What `more than`, `up to`, `about` round a figure make of it. */
function limitsOf(
  { lexicon, tokens: { form } }: Analysis,
  at: number,
  first: number,
  { value, last: after }: Figure,
): Omit<CountRead, 'noun'> {
  const { limits } = findingLists(lexicon.language);
  const behind = limits.match(form, after)?.value;
  let from = at;
  let kind: 'least' | 'most' | 'rough' | undefined = behind;
  for (let i = at - 1; i >= Math.max(first, at - LIMIT_DISTANCE); i--) {
    const limit = limits.matchWithClitics(form, i, lexicon.clitics);
    if (limit !== undefined && i + limit.length === at) {
      kind = limit.value;
      from = i;
      continue;
    }
    const hedge =
      lexicon.list('approximators').matchWithClitics(form, i, lexicon.clitics) ??
      lexicon.list('hedges').matchWithClitics(form, i, lexicon.clitics);
    if (hedge !== undefined && i + hedge.length === at) {
      kind ??= 'rough';
      from = i;
    }
  }
  if (kind === 'least') return { least: value, most: Number.POSITIVE_INFINITY, from };
  if (kind === 'most') return { least: 0, most: value, from };
  if (kind === 'rough') return { least: value * (1 - ROUGH), most: value * (1 + ROUGH), from };
  return { least: value, most: value, from };
}

function fateNear(
  { lexicon, tokens: { form } }: Analysis,
  from: number,
  noun: number,
  first: number,
  last: number,
): number {
  const { fates } = findingLists(lexicon.language);
  const order: number[] = [];
  for (let d = 1; d <= FATE_DISTANCE; d++) order.push(from - d, noun + d);
  for (const at of [noun, ...order]) {
    if (at < first || at >= last) continue;
    const fate = fates.matchWithClitics(form, at, lexicon.clitics);
    if (fate !== undefined) return fate.value;
  }
  return -1;
}
