import type { IndexedArticle, Vocabulary } from '../align/vocabulary.js';
import { gazetteerWith } from '../time/gazetteer.js';
import { keyText } from '../time/phrase-index.js';
import type { Finding, GazetteerRows } from '../types.js';
import { readFigure } from '../verdict/units/figure.js';
import type { FindingDetector } from './detector.js';
import { sourceEvidence, spanOfTokens } from './places.js';

/** Shorter words have too many neighbours in spelling. */
const SHORTEST = 5;

/** A word that the suspect uses more often than this is meant. */
const MOST_USES = 2;

/** Letters that spellings of one name and patterns of one root put in, leave out or exchange. */
const VOWELS = /[aeiouyаеиоуыэюяіїєاويهءىऀ-ःऄ-औा-ौ]/u;

/**
 * A word that differs by a letter, or by the order of two, from the word that a source has beside the same neighbours:
 * `martial status`. It must be rare in the suspect and unknown to every source; names and inflections are let alone. Two
 * exchanged consonants need one same neighbour, another letter needs both. Cost: linear in all texts, as a rule.
 */
export const wordSlip: FindingDetector = ({ suspect, sources, vocabulary, sentences, gazetteer, say }) => {
  const sourceUses = new Map<number, number>();
  for (const { word } of sources)
    for (const number of word) {
      const stem = vocabulary.stem[number] as number;
      sourceUses.set(stem, (sourceUses.get(stem) ?? 0) + 1);
    }
  const uses = new Map<number, number>();
  for (const number of suspect.word) uses.set(number, (uses.get(number) ?? 0) + 1);
  const contexts = contextsOf(sources, vocabulary);
  const names = namesIn(suspect, gazetteer);
  const found: Finding[] = [];
  // One use in a sentence that this one was not made from decides nothing: either may be the slip.
  const isEstablished = ({ source, at: there }: Place, at: number) => {
    const stem = vocabulary.stem[source.word[there] as number];
    if ((sourceUses.get(stem ?? -1) ?? 0) > 1) return true;
    const position = suspect.tokens.start[at] as number;
    const verdict = sentences.find(({ span }) => span.start <= position && position < span.end);
    const origin = source.tokens.start[there] as number;
    return verdict?.sources.some(
      ({ id, span }) => id === source.article.id && span.start <= origin && origin < span.end,
    );
  };
  suspect.tokens.form.forEach((form, at) => {
    const number = suspect.word[at] as number;
    if (
      form.length < SHORTEST ||
      /\d/.test(form) ||
      names.has(at) ||
      isNumber(suspect, at) ||
      suspect.lexicon.isFunctionWord(form)
    )
      return;
    if ((uses.get(number) ?? 0) > MOST_USES || sourceUses.has(vocabulary.stem[number] as number)) return;
    const meant = meantWord(suspect, at, contexts, vocabulary);
    if (meant === undefined || !isEstablished(meant, at)) return;
    const span = spanOfTokens(suspect, at, at + 1);
    const original = spanOfTokens(meant.source, meant.at, meant.at + 1);
    const text = suspect.article.text.slice(span.start, span.end);
    found.push({
      kind: 'word-slip',
      severity: 'warning',
      span,
      text,
      because: say('finding.word-slip', {
        was: meant.source.article.text.slice(original.start, original.end),
        now: text,
      }),
      evidence: [sourceEvidence(meant.source, original, say('evidence.word.source', {}))],
    });
  });
  return found;
};

interface Place {
  readonly source: IndexedArticle;
  readonly at: number;
}

/** Places of the sources by the stem of the word before (`<stem`) and of the word after (`>stem`). */
function contextsOf(
  sources: readonly IndexedArticle[],
  { stem }: Vocabulary,
): ReadonlyMap<string, readonly Place[]> {
  const contexts = new Map<string, Place[]>();
  const add = (key: string, place: Place) => {
    const list = contexts.get(key);
    if (list === undefined) contexts.set(key, [place]);
    else if (list.length < MOST_PLACES) list.push(place);
  };
  for (const source of sources)
    for (const { first, last } of source.sentences)
      for (let at = first; at < last; at++) {
        if (at > first) add(`<${stem[source.word[at - 1] as number]}`, { source, at });
        if (at + 1 < last) add(`>${stem[source.word[at + 1] as number]}`, { source, at });
      }
  return contexts;
}

/** No more places than this are looked at for one neighbour: function words stand everywhere. */
const MOST_PLACES = 400;

function meantWord(
  suspect: IndexedArticle,
  at: number,
  contexts: ReadonlyMap<string, readonly Place[]>,
  { stem }: Vocabulary,
): Place | undefined {
  const stemAt = (article: IndexedArticle, i: number) => stem[article.word[i] as number];
  const word = suspect.lexicon.stem(suspect.tokens.form[at] as string);
  const isContent = (i: number) => {
    const form = suspect.tokens.form[i];
    return form !== undefined && form.length > 2 && !suspect.lexicon.isFunctionWord(form);
  };
  const places = [
    ...(contexts.get(`>${stemAt(suspect, at + 1)}`) ?? []),
    ...(contexts.get(`<${stemAt(suspect, at - 1)}`) ?? []),
  ];
  return places.find(({ source, at: there }) => {
    const other = source.lexicon.stem(source.tokens.form[there] as string);
    const slip = slipOf(word, other);
    if (slip === undefined) return false;
    const after = stemAt(suspect, at + 1) === stemAt(source, there + 1);
    const before = stemAt(suspect, at - 1) === stemAt(source, there - 1);
    if (slip === 'letter') return before && after && (isContent(at - 1) || isContent(at + 1));
    return (after && isContent(at + 1)) || (before && isContent(at - 1)) || (before && after);
  });
}

/**
 * How a word may be a slip for another: two of its consonants exchanged (next to each other, or with one letter between),
 * or one consonant inside it put in, left out or taken for another.
 */
function slipOf(word: string, other: string): 'order' | 'letter' | undefined {
  if (word === other || Math.abs(word.length - other.length) > 1) return undefined;
  if (word.length < SHORTEST || other.length < SHORTEST || word[0] !== other[0]) return undefined;
  let head = 0;
  while (word[head] === other[head] && head < word.length) head++;
  let tail = 0;
  while (tail < Math.min(word.length, other.length) - head && word.at(-1 - tail) === other.at(-1 - tail))
    tail++;
  if (tail === 0) return undefined;
  const now = word.slice(head, word.length - tail);
  const was = other.slice(head, other.length - tail);
  if (
    [now.at(0), now.at(-1), was.at(0), was.at(-1)].some(
      (letter) => letter !== undefined && VOWELS.test(letter),
    )
  )
    return undefined;
  if (now.length === was.length && now.length >= 2 && now.length <= 3 && [...now].reverse().join('') === was)
    return 'order';
  return now.length <= 1 && was.length <= 1 ? 'letter' : undefined;
}

function isNumber({ tokens, lexicon }: IndexedArticle, at: number): boolean {
  return readFigure(tokens.form, at, at + 1, lexicon) !== undefined;
}

/** Tokens of the persons, countries and offices that the gazetteer knows. */
function namesIn(article: IndexedArticle, rows: GazetteerRows | undefined): ReadonlySet<number> {
  const { language } = article.lexicon;
  const names = gazetteerWith(rows).names(language);
  const keyed = keyText(language, article.article.text, article.tokens);
  const found = new Set<number>();
  const end = article.tokens.form.length;
  for (const index of [names.persons, names.countries, names.offices])
    for (let at = 0; at < end; at++) {
      const hit = index.match(keyed, at, end);
      if (hit !== undefined) for (let i = hit.first; i < hit.last; i++) found.add(i);
    }
  return found;
}
