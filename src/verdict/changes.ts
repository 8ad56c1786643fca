import { nearSpelling } from '../align/equality.js';
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
    .map((piece) => changeOf({ ...piece, kind: settleKind(piece, suspect, source) }, suspect, source, say));
}

/** Second thoughts on a kind in the light of what stands round the piece. */
function settleKind(piece: Piece, suspect: Side, source: Side): ChangeKind {
  if (piece.kind === 'name' && !isOneSided(piece) && besideReporting(piece, suspect)) return 'attribution';
  // `on Friday` against `on the day of Friday` tells no other time.
  if (piece.kind === 'date' && isOneSided(piece) && onlyTimeUnits(piece, suspect, source)) return 'wording';
  return piece.kind;
}

/** A name so near to a reporting verb is mostly its speaker. */
const SPEAKER_DISTANCE = 2;

function besideReporting(piece: Piece, suspect: Side): boolean {
  const from = Math.max(0, piece.suspectFrom - SPEAKER_DISTANCE);
  return suspect.units
    .slice(from, piece.suspectTo + SPEAKER_DISTANCE)
    .some((unit) => unit?.kind === 'attribution');
}

function onlyTimeUnits(piece: Piece, suspect: Side, source: Side): boolean {
  const words = [
    ...suspect.words.slice(piece.suspectFrom, piece.suspectTo),
    ...source.words.slice(piece.sourceFrom, piece.sourceTo),
  ];
  return words.every(({ article: { tokens, lexicon }, token }) => {
    const form = tokens.form[token] as string;
    return (
      !/^\d/.test(form) &&
      lexicon.list('timeUnits').matchWithClitics(tokens.form, token, lexicon.clitics) !== undefined &&
      !lexicon.values('weekdays').has(form) &&
      !lexicon.values('months').has(form)
    );
  });
}

/** Cuts a gap into pieces of one kind each. */
function piecesOf(gap: Gap, suspect: Side, source: Side): readonly Piece[] {
  if (isQuotation(gap, suspect, source)) return [{ ...gap, kind: 'quotation' }];
  if (isNameForName(gap, suspect, source)) return [{ ...gap, kind: 'name' }];
  const pieces: Piece[] = [];
  let rest: readonly Gap[] = [gap];
  for (const kind of ['number', 'date', 'name'] as const)
    rest = rest
      .flatMap((part) => pair(part, kind, suspect, source, pieces))
      .filter((part) => !countedNoun(part, pieces, suspect, source));
  for (const part of rest) pieces.push({ ...part, kind: kindOfRest(part, suspect, source) });
  pieces.sort((a, b) => a.suspectFrom - b.suspectFrom || a.sourceFrom - b.sourceFrom);
  return absorbInflections(pieces, suspect, source);
}

/** A name of so many words on either side may stand for another. */
const LONGEST_NAME = 6;

/**
 * Whether one name stands for another: words replaced by words, a name among them, nothing else of note. What the
 * gazetteer does not know is a name too where it stands in the place of one.
 */
function isNameForName(gap: Gap, suspect: Side, source: Side): boolean {
  const now = gap.suspectTo - gap.suspectFrom;
  const was = gap.sourceTo - gap.sourceFrom;
  if (now === 0 || was === 0 || now > LONGEST_NAME || was > LONGEST_NAME) return false;
  const kinds = [
    ...suspect.units.slice(gap.suspectFrom, gap.suspectTo),
    ...source.units.slice(gap.sourceFrom, gap.sourceTo),
  ].map((unit) => unit?.kind);
  if (!kinds.every((kind) => kind === undefined || kind === 'name') || sharesStem(gap, suspect, source))
    return false;
  return kinds.includes('name') || areUnknownNames(gap, suspect, source);
}

/** Scripts without capitals. */
const NO_CAPITALS = /^[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Hebrew}]/u;

/** In a script without capitals: two or three words that no list of the language has, for two or three others. */
function areUnknownNames(gap: Gap, suspect: Side, source: Side): boolean {
  const unknown = (side: Side, from: number, to: number) =>
    to - from >= 2 &&
    to - from <= 3 &&
    side.words.slice(from, to).every(({ article: { lexicon, tokens }, token }) => {
      const form = tokens.form[token] as string;
      return (
        NO_CAPITALS.test(form) &&
        form.length > 2 &&
        !lexicon.isFunctionWord(form) &&
        lexicon.synonymGroup(form) === undefined &&
        !lexicon.antonyms.has(form)
      );
    });
  return unknown(suspect, gap.suspectFrom, gap.suspectTo) && unknown(source, gap.sourceFrom, gap.sourceTo);
}

/**
 * Words that differ only because of the change beside them (`six villages` against `sixty village` in Arabic, an
 * article before another name) belong to that change.
 */
function absorbInflections(pieces: readonly Piece[], suspect: Side, source: Side): readonly Piece[] {
  const kept: Piece[] = [];
  const typed = (piece: Piece | undefined) =>
    piece !== undefined && piece.kind !== 'wording' && !isOneSided(piece);
  pieces.forEach((piece, i) => {
    if (piece.kind === 'wording' && followsFrom(piece, suspect, source)) {
      const before = kept.at(-1);
      if (before && typed(before) && touches(before, piece)) {
        kept[kept.length - 1] = { ...before, suspectTo: piece.suspectTo, sourceTo: piece.sourceTo };
        return;
      }
      const after = pieces[i + 1];
      if (after && typed(after) && touches(piece, after)) return;
    }
    const skipped = pieces[i - 1];
    const absorbs =
      skipped !== undefined &&
      typed(piece) &&
      kept.at(-1) !== skipped &&
      touches(skipped, piece) &&
      !covers(kept.at(-1), skipped);
    kept.push(
      absorbs ? { ...piece, suspectFrom: skipped.suspectFrom, sourceFrom: skipped.sourceFrom } : piece,
    );
  });
  return kept;
}

/** Takes the noun that a changed figure counts into that change: `six villages`, `sixty village` as Arabic has it. */
function countedNoun(part: Gap, pieces: Piece[], suspect: Side, source: Side): boolean {
  if (part.suspectTo - part.suspectFrom !== 1 || part.sourceTo - part.sourceFrom !== 1) return false;
  const at = pieces.findIndex(
    (piece) => piece.kind === 'number' && !isOneSided(piece) && touches(piece, part),
  );
  const figure = pieces[at];
  if (figure === undefined) return false;
  const now = stemAt(suspect, part.suspectFrom);
  const was = stemAt(source, part.sourceFrom);
  if (now !== was && !nearSpelling(now, was) && skeleton(now) !== skeleton(was)) return false;
  pieces[at] = { ...figure, suspectTo: part.suspectTo, sourceTo: part.sourceTo };
  return true;
}

/** The consonants of an Arabic word, which its broken plural keeps. */
function skeleton(stem: string): string {
  return stem.replace(/[اويه]/g, '');
}

const isOneSided = (piece: Gap) =>
  piece.suspectFrom === piece.suspectTo || piece.sourceFrom === piece.sourceTo;
const touches = (a: Gap, b: Gap) => a.suspectTo === b.suspectFrom && a.sourceTo === b.sourceFrom;
const covers = (a: Gap | undefined, b: Gap) =>
  a !== undefined && a.suspectTo >= b.suspectTo && a.sourceTo >= b.sourceTo;

/** Whether words on both sides are nothing but function words, or one word inflected otherwise. */
function followsFrom(piece: Piece, suspect: Side, source: Side): boolean {
  if (isOneSided(piece)) return false;
  const common = (side: Side, from: number, to: number) =>
    side.words
      .slice(from, to)
      .every(({ article, token }) => article.lexicon.isFunctionWord(article.tokens.form[token] as string));
  if (common(suspect, piece.suspectFrom, piece.suspectTo) && common(source, piece.sourceFrom, piece.sourceTo))
    return true;
  if (piece.suspectTo - piece.suspectFrom !== 1 || piece.sourceTo - piece.sourceFrom !== 1) return false;
  const now = stemAt(suspect, piece.suspectFrom);
  const was = stemAt(source, piece.sourceFrom);
  return now === was || nearSpelling(now, was);
}

function stemAt(side: Side, at: number): string {
  const word = side.words[at];
  return word === undefined ? '' : word.article.lexicon.stem(word.article.tokens.form[word.token] as string);
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

/** What remains when figures, dates and names are out: attribution, negation, certainty, else wording. */
function kindOfRest(gap: Gap, suspect: Side, source: Side): ChangeKind {
  const now = unitsOf(suspect, gap.suspectFrom, gap.suspectTo);
  const was = unitsOf(source, gap.sourceFrom, gap.sourceTo);
  const count = (units: readonly Unit[], kind: string) => units.filter((unit) => unit.kind === kind).length;
  const forceNow = forceOf(suspect, gap.suspectFrom, gap.suspectTo);
  const forceWas = forceOf(source, gap.sourceFrom, gap.sourceTo);
  const forces = new Set([forceNow, forceWas]);
  const bothReport = forceNow !== undefined && forceWas !== undefined && forceNow !== forceWas;
  // Affirmed became denied: who says what. A promise that became a refusal is a denial of the deed instead.
  if (bothReport && forces.has('denied') && !forces.has('neutral')) return 'attribution';
  if (count(now, 'negation') !== count(was, 'negation') || negatesByAffix(gap, suspect, source))
    return 'negation';
  if (areOpposites(gap, suspect, source)) return 'wording';
  if (bothReport) return 'attribution';
  if (count(now, 'certainty') !== count(was, 'certainty')) return 'certainty';
  if (count(now, 'certainty') > 0) return 'certainty';
  if (forceNow !== undefined && forceWas !== undefined)
    return sharesStem(gap, suspect, source) ? 'wording' : 'attribution';
  return forceNow !== undefined || forceWas !== undefined ? 'attribution' : 'wording';
}

/** The force of the first reporting verb of a stretch. */
function forceOf(side: Side, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const word = side.words[i];
    const { lexicon, tokens } = word?.article ?? {};
    if (word === undefined || lexicon === undefined || tokens === undefined) continue;
    const found = lexicon.reporting.matchWithClitics(tokens.form, word.token, lexicon.clitics);
    if (found !== undefined) return found.value;
  }
  return undefined;
}

function unitsOf(side: Side, from: number, to: number): readonly Unit[] {
  return [...new Set(side.units.slice(from, to))].filter((unit) => unit !== undefined);
}

/** The words of a side of a gap, folded. */
function formsOf(side: Side, from: number, to: number): readonly string[] {
  return side.words.slice(from, to).map(({ article, token }) => article.tokens.form[token] as string);
}

function sharesStem(gap: Gap, suspect: Side, source: Side): boolean {
  for (let i = gap.suspectFrom; i < gap.suspectTo; i++)
    for (let j = gap.sourceFrom; j < gap.sourceTo; j++)
      if (stemAt(suspect, i) === stemAt(source, j)) return true;
  return false;
}

function areOpposites(gap: Gap, suspect: Side, source: Side): boolean {
  const { lexicon } = (suspect.words[0] ?? source.words[0])?.article ?? {};
  if (lexicon === undefined || isOneSided(gap)) return false;
  const strip = (words: readonly string[]) => words.join(' ');
  const now = strip(formsOf(suspect, gap.suspectFrom, gap.suspectTo));
  const was = strip(formsOf(source, gap.sourceFrom, gap.sourceTo));
  const bare = (text: string) => [
    text,
    ...lexicon.clitics.flatMap((c) => (text.startsWith(c) ? [text.slice(c.length)] : [])),
  ];
  return bare(was).some((a) => bare(now).some((b) => lexicon.antonyms.get(a)?.has(b) === true));
}

/** Whether a word on one side is a word of the other with a negating affix: `stable`, `unstable`; in Chinese `不大`. */
function negatesByAffix(gap: Gap, suspect: Side, source: Side): boolean {
  const { lexicon } = (suspect.words[0] ?? source.words[0])?.article ?? {};
  if (lexicon === undefined || gap.suspectTo - gap.suspectFrom > 3 || gap.sourceTo - gap.sourceFrom > 3)
    return false;
  const now = formsOf(suspect, gap.suspectFrom, gap.suspectTo);
  const was = formsOf(source, gap.sourceFrom, gap.sourceTo);
  const affixes = lexicon.negativeAffixes;
  const alone = (words: readonly string[]) => words.filter((word) => affixes.signs.has(word)).length;
  if (alone(now) !== alone(was)) return true;
  const negated = (a: string, b: string) =>
    affixes.prefixes.some((prefix) => a === prefix + b) ||
    affixes.suffixes.some((suffix) => a === b + suffix);
  return now.some((a) => was.some((b) => negated(a, b) || negated(b, a)));
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
