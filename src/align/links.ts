import { addTo } from '../groups.js';
import { candidateFinder, type SourceSentence, sourceSentences } from './candidates.js';
import { type Comparer, type Comparison, compareWords, weightOf } from './compare.js';
import { gradeWords } from './equality.js';
import type { Link, SentenceLinks } from './link.js';
import { findParaphrases } from './paraphrase/index.js';
import type { Scene } from './paraphrase/scene.js';
import { liesBeside, remainderLink, shareOut } from './split.js';
import type { IndexedArticle, Vocabulary } from './vocabulary.js';

/**
 * Thresholds, set on the development set of doctored articles (`npm run eval`): sentences of two different statements
 * about one event stay under them, altered ones above.
 */
const LINK = {
  /** Two sentences match. */
  strong: 0.46,
  /** They match where their neighbours match too, in order. */
  coherent: 0.4,
  /** The same on both sides. */
  between: 0.32,
  /** They match against the order of their neighbours: of the many pairs out of order, more are alike by chance. */
  astray: 0.6,
  /** A part of one inside the other: needs more, since short parts are easily found. */
  inside: 0.72,
  /** And at least this much weight. */
  leastInside: 2.2,
  /** A sentence so like one that is taken already repeats it. */
  repeated: 0.8,
  /** Agreement with the neighbours' order counts as much as this. */
  order: 0.07,
};

/** Links every sentence of the suspect to the source sentences that it was made from. */
export function linkSentences(
  suspect: IndexedArticle,
  sources: readonly IndexedArticle[],
  vocabulary: Vocabulary,
): readonly SentenceLinks[] {
  const { scene, options, likely } = linkAlike(suspect, sources, vocabulary);
  const { links: anew, doubts } = findParaphrases(scene, likely);
  const linked = scene.linked.map((links, i) => {
    const link = anew.get(i);
    return link ? [link] : links;
  });
  shareOut(
    linked,
    suspect.sentences.map((_, i) => wordsOfSentence(suspect, i)),
    scene.comparer,
  );
  return linked.map((links, i) => ({
    links,
    twins: twinsOf(links, options[i] ?? []),
    doubt: doubts.get(i) ?? 0,
  }));
}

/** Links by words in order; paraphrases and what is new are left without a link. */
export function linkAlike(
  suspect: IndexedArticle,
  sources: readonly IndexedArticle[],
  vocabulary: Vocabulary,
): {
  readonly scene: Scene;
  /** What each sentence was compared with, best first. */
  readonly options: readonly (readonly Link[])[];
  readonly likely: (sentence: number) => readonly SourceSentence[];
} {
  const all = sourceSentences(sources);
  const find = candidateFinder(all, vocabulary);
  const comparer: Comparer = { vocabulary, grade: gradeWords(vocabulary) };
  const sentences = suspect.sentences.map((_, i) => wordsOfSentence(suspect, i));
  const options = sentences.map((words) =>
    find(words)
      .map((source) => linkOf(source, words, comparer))
      .sort(byStrength),
  );
  const favour = favouriteSource(options, sentences, vocabulary.weight);
  const primary = choosePrimary(options, favour);
  const holders = new Map(primary.flatMap((link) => (link ? [[link.source.index, link] as const] : [])));
  const linked: (readonly Link[])[] = primary.map((link, i) =>
    link
      ? joinOthers(
          link,
          (options[i] ?? []).filter((other) => isOpen(other, holders.get(other.source.index))),
          sentences[i] as Int32Array,
          vocabulary.weight,
        )
      : [],
  );
  sentences.forEach((words, i) => {
    if (linked[i]?.length) return;
    const link = remainderLink(i, words, linked, comparer);
    if (link) linked[i] = [link];
  });
  return {
    scene: { suspect, sources, all, linked, comparer },
    options,
    likely: (i) => (options[i] ?? []).map(({ source }) => source),
  };
}

/** Links to other sources that match as well as the best one. */
function twinsOf(links: readonly Link[], options: readonly Link[]): readonly Link[] {
  const best = links[0];
  if (best === undefined || best.part) return [];
  return options.filter(
    (other) =>
      !links.includes(other) &&
      other.source.articleIndex !== best.source.articleIndex &&
      other.comparison.dice >= 0.5 &&
      other.comparison.dice >= best.comparison.dice - 1e-9,
  );
}

function wordsOfSentence({ sentences, word }: IndexedArticle, i: number): Int32Array {
  const sentence = sentences[i];
  return word.subarray(sentence?.first ?? 0, sentence?.last ?? 0);
}

function linkOf(source: SourceSentence, words: Int32Array, comparer: Comparer): Link {
  const comparison = compareWords(words, source.words, comparer);
  return {
    source,
    comparison,
    strength: strengthOf(comparison, words, source.words, comparer.vocabulary.weight),
  };
}

function strengthOf(
  { dice, insideSource, insideSuspect }: Comparison,
  suspect: Int32Array,
  source: Int32Array,
  weight: Float64Array,
): number {
  const part = (inside: number, words: Int32Array) =>
    inside >= LINK.inside && weightOf(words, weight) >= LINK.leastInside ? inside * 0.9 : 0;
  return Math.max(dice, part(insideSource, suspect), part(insideSuspect, source));
}

function byStrength(a: Link, b: Link): number {
  return b.strength - a.strength || a.source.index - b.source.index;
}

/** How much of the suspect each source explains: of equal links, the one to the source used most is the right one. */
function favouriteSource(
  options: readonly (readonly Link[])[],
  sentences: readonly Int32Array[],
  weight: Float64Array,
): (articleIndex: number) => number {
  const explained = new Map<number, number>();
  let total = 0;
  options.forEach((links, i) => {
    const size = weightOf(sentences[i] as Int32Array, weight);
    total += size;
    const best = new Map<number, number>();
    for (const { source, strength } of links)
      best.set(source.articleIndex, Math.max(best.get(source.articleIndex) ?? 0, strength));
    for (const [article, strength] of best)
      if (strength >= LINK.strong) explained.set(article, (explained.get(article) ?? 0) + strength * size);
  });
  return (articleIndex) => (explained.get(articleIndex) ?? 0) / Math.max(1, total);
}

/** A tie is anything closer than this; then the favoured source wins. */
const TIE = 0.02;

/**
 * Picks the best link of each sentence, with a second look at doubtful ones in the light of their neighbours. Of
 * sentences that claim the same source sentence, and not different parts of it, the best keeps it unless the others
 * repeat it; they choose again.
 */
function choosePrimary(
  options: readonly (readonly Link[])[],
  favour: (articleIndex: number) => number,
): readonly (Link | undefined)[] {
  const sure = options.map((links) =>
    pick(links, (link) => link.strength + TIE * favour(link.source.articleIndex)),
  );
  const anchors = sure.map((link) => (link && link.strength >= 0.6 ? link : undefined));
  const choose = (i: number, links: readonly Link[]): Link | undefined => {
    const best = pick(
      links,
      (link) =>
        link.strength + TIE * favour(link.source.articleIndex) + LINK.order * agreement(link, anchors, i),
    );
    if (best === undefined) return undefined;
    return best.strength >= leastStrength(best, anchors, i) ? best : undefined;
  };
  const left = options.map((links) => [...links]);
  const chosen = left.map((links, i) => choose(i, links));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const losers = losersOf(chosen);
    if (losers.length === 0) break;
    for (const i of losers) {
      left[i] = (left[i] ?? []).filter(({ source }) => source !== chosen[i]?.source);
      chosen[i] = choose(i, left[i] ?? []);
    }
  }
  return chosen;
}

/** Rounds of choosing again; every sentence has {@link candidateFinder}'s few options at the most. */
const MOST_ROUNDS = 4;

/** Sentences whose source sentence another one has a better claim to. */
function losersOf(chosen: readonly (Link | undefined)[]): readonly number[] {
  const claims = new Map<number, number[]>();
  chosen.forEach((link, i) => {
    if (link !== undefined) addTo(claims, link.source.index, i);
  });
  return [...claims.values()].flatMap((list) => {
    const [winner, ...others] = list.sort(
      (a, b) => (chosen[b] as Link).strength - (chosen[a] as Link).strength,
    );
    return others.filter((i) => {
      const link = chosen[i] as Link;
      // What is left of a sentence is better found by itself: see `remainderLink`.
      if (link.strength < LINK.coherent) return true;
      return link.strength < LINK.repeated && !liesBeside(chosen[winner as number] as Link, link);
    });
  });
}

function pick(links: readonly Link[], score: (link: Link) => number): Link | undefined {
  let best: Link | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const link of links) {
    const value = score(link);
    if (value > bestScore) {
      best = link;
      bestScore = value;
    }
  }
  return best;
}

/** 1 where the link continues the order of both neighbours, 0.5 of one, 0 of none. */
function agreement(link: Link, anchors: readonly (Link | undefined)[], i: number): number {
  const before = nearest(anchors, i, -1);
  const after = nearest(anchors, i, 1);
  let score = 0;
  if (before && follows(before, link)) score += 0.5;
  if (after && follows(link, after)) score += 0.5;
  return score;
}

/** How strong a link must be where it stands among its neighbours. */
function leastStrength(link: Link, anchors: readonly (Link | undefined)[], i: number): number {
  const agreed = agreement(link, anchors, i);
  if (agreed === 1) return LINK.between;
  if (agreed > 0) return LINK.coherent;
  const { articleIndex } = link.source;
  const hasNeighbour = ([-1, 1] as const).some(
    (step) => nearest(anchors, i, step)?.source.articleIndex === articleIndex,
  );
  return hasNeighbour ? LINK.astray : LINK.strong;
}

/** How far a neighbour may stand off, in sentences of the suspect and of the source. */
const NEIGHBOURHOOD = 3;

function nearest(anchors: readonly (Link | undefined)[], i: number, step: 1 | -1): Link | undefined {
  for (let distance = 1; distance <= NEIGHBOURHOOD; distance++) {
    const link = anchors[i + step * distance];
    if (link) return link;
  }
  return undefined;
}

function follows(before: Link, after: Link): boolean {
  const distance = after.source.sentenceIndex - before.source.sentenceIndex;
  return (
    before.source.articleIndex === after.source.articleIndex && distance >= 0 && distance <= NEIGHBOURHOOD
  );
}

/**
 * Whether a source sentence may be used here although another sentence of the suspect was made from it: for another
 * part, or where it is repeated.
 */
function isOpen(link: Link, holder: Link | undefined): boolean {
  return holder === undefined || link.comparison.insideSuspect >= LINK.repeated || liesBeside(holder, link);
}

/** Adds the other sentences of which this one is made: each must explain words that the ones before it do not. */
function joinOthers(
  primary: Link,
  options: readonly Link[],
  words: Int32Array,
  weight: Float64Array,
): Link[] {
  const joined = [primary];
  const covered = new Uint8Array(words.length);
  const cover = (link: Link) => {
    for (const { suspect } of link.comparison.pairs) covered[suspect] = 1;
  };
  cover(primary);
  const total = weightOf(words, weight);
  for (const link of options) {
    if (link === primary || joined.length >= 4) continue;
    if (link.comparison.insideSuspect < 0.55) continue;
    let fresh = 0;
    for (const { suspect, grade } of link.comparison.pairs)
      if (!covered[suspect]) fresh += grade * (weight[words[suspect] as number] as number);
    const size = weightOf(link.source.words, weight);
    if (fresh < 0.5 * size || fresh < 0.15 * total || fresh < 1.2) continue;
    joined.push(link);
    cover(link);
  }
  return joined;
}
