import { addTo } from '../groups.js';
import type { SourceSentence } from './candidates.js';
import { type Comparer, compareWords, weightOf } from './compare.js';
import type { Link, Part } from './link.js';

/** Two sentences share a source sentence out when at most this share of their matches falls on the other's side. */
const MOST_ASTRAY = 0.25;

/** A remainder that a neighbour may have been made of: at least this weight, and this alike. */
const REMAINDER = { leastWeight: 0.9, leastDice: 0.42, reach: 2 };

/**
 * Shares out every source sentence that several sentences of the suspect were made from: each gets the part of it that
 * holds its matches, and function words at the joints (`and`, `while`) belong to none.
 */
export function shareOut(
  linked: (readonly Link[])[],
  sentences: readonly Int32Array[],
  comparer: Comparer,
): void {
  const claims = new Map<number, { readonly sentence: number; readonly link: Link }[]>();
  linked.forEach((links, sentence) => {
    for (const link of links) addTo(claims, link.source.index, { sentence, link });
  });
  for (const list of claims.values()) {
    if (list.length < 2) continue;
    const parts = partsOf(
      list.map(({ link, sentence }) => ({ link, words: sentences[sentence] as Int32Array })),
    );
    if (parts === undefined) continue;
    list.forEach(({ sentence, link }, k) => {
      const part = parts[k];
      if (part === undefined) return;
      const words = link.source.words.subarray(part.first, part.last);
      const comparison = compareWords(sentences[sentence] as Int32Array, words, comparer);
      const shared: Link = { ...link, part, comparison, strength: Math.max(link.strength, comparison.dice) };
      linked[sentence] = (linked[sentence] ?? []).map((other) => (other === link ? shared : other));
    });
  }
}

/** One sentence of the suspect that was made from a source sentence. */
interface Claim {
  readonly link: Link;
  readonly words: Int32Array;
}

/** Where in the whole source sentence the matches of a link lie. */
function placesOf({ comparison, part }: Link): readonly number[] {
  return comparison.pairs.map((pair) => pair.source + (part?.first ?? 0));
}

/** The part of each claim, or nothing where the claims do not lie side by side. */
function partsOf(claims: readonly Claim[]): readonly Part[] | undefined {
  const source = (claims[0] as Claim).link.source;
  const order = claims
    .map(({ link, words }, k) => ({ k, words, places: placesOf(link) }))
    .map((claim) => ({ ...claim, middle: claim.places[claim.places.length >> 1] ?? 0 }))
    .sort((a, b) => a.middle - b.middle);
  const firsts = claims.map(() => 0);
  const lasts = claims.map(() => source.words.length);
  for (let i = 1; i < order.length; i++) {
    const before = order[i - 1] as (typeof order)[number];
    const after = order[i] as (typeof order)[number];
    const cut = cutBetween(before.places, after.places, source);
    if (cut === undefined) return undefined;
    lasts[before.k] = cut.end;
    firsts[after.k] = beginningOf(after.words, source.words, cut.end, cut.start);
  }
  const first = order[0] as (typeof order)[number];
  const opening = Math.min(...first.places);
  if (onlyFunctionWords(source, 0, opening)) firsts[first.k] = opening;
  return claims.map((_, k) => ({ first: firsts[k] as number, last: lasts[k] as number }));
}

/** Whether two sentences of the suspect match different parts of one source sentence. */
export function liesBeside(a: Link, b: Link): boolean {
  const [before, after] = [placesOf(a), placesOf(b)].sort(
    (p, q) => (p[p.length >> 1] ?? 0) - (q[q.length >> 1] ?? 0),
  ) as [readonly number[], readonly number[]];
  return cutBetween(before, after, a.source) !== undefined;
}

/** Moves the start of a part back over the words of the joint with which the sentence itself begins. */
function beginningOf(words: Int32Array, source: Int32Array, end: number, start: number): number {
  for (let from = end; from < start; from++) {
    let same = 0;
    while (from + same < start && words[same] === source[from + same]) same++;
    if (from + same === start) return from;
  }
  return start;
}

/** Where the part of one claim ends and that of the next starts; `undefined` where their matches mingle. */
function cutBetween(
  before: readonly number[],
  after: readonly number[],
  source: SourceSentence,
): { readonly end: number; readonly start: number } | undefined {
  let least = Number.POSITIVE_INFINITY;
  let end = 0;
  let start = 0;
  for (let cut = 1; cut < source.words.length; cut++) {
    const astray =
      before.filter((place) => place >= cut).length + after.filter((place) => place < cut).length;
    if (astray < least) {
      least = astray;
      end = cut;
    }
    if (astray === least) start = cut;
  }
  if (least > MOST_ASTRAY * Math.min(before.length, after.length)) return undefined;
  return onlyFunctionWords(source, end, start) ? { end, start } : { end: start, start };
}

function onlyFunctionWords({ article, sentence }: SourceSentence, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (!article.lexicon.isFunctionWord(article.tokens.form[sentence.first + at] as string)) return false;
  return true;
}

/**
 * For a sentence that matches no whole one: the beginning or end of a source sentence near by that its own neighbour
 * leaves untold.
 */
export function remainderLink(
  sentence: number,
  words: Int32Array,
  linked: readonly (readonly Link[])[],
  comparer: Comparer,
): Link | undefined {
  const { weight } = comparer.vocabulary;
  let best: Link | undefined;
  for (let i = sentence - REMAINDER.reach; i <= sentence + REMAINDER.reach; i++)
    for (const link of i === sentence ? [] : (linked[i] ?? [])) {
      const places = placesOf(link);
      const remainders: readonly Part[] = [
        { first: 0, last: Math.min(...places) },
        { first: Math.max(...places) + 1, last: link.source.words.length },
      ];
      for (const part of remainders) {
        const rest = link.source.words.subarray(part.first, part.last);
        if (rest.length < 3 || weightOf(rest, weight) < REMAINDER.leastWeight) continue;
        const comparison = compareWords(words, rest, comparer);
        if (comparison.dice < REMAINDER.leastDice || comparison.dice <= (best?.strength ?? 0)) continue;
        best = { source: link.source, comparison, strength: comparison.dice, part };
      }
    }
  return best;
}
