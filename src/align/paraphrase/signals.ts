import type { SourceSentence } from '../candidates.js';
import { bagMeasure } from '../compare.js';
import { longestRun } from '../longest-run.js';
import { fieldsIn, type Marks, marksOf } from './marks.js';
import { gapsOf, hasHeadline, isLinked, type Scene } from './scene.js';

/**
 * What speaks for and against a sentence being a paraphrase of one of a source, in the order of a row of signals.
 *
 * | signal | says |
 * |---|---|
 * | within, tight, rel | the source sentence stands in the gap between the neighbours' sources; how few are free there, 0 where no sentence is linked; how far off the straight line |
 * | near | shares of the nearest linked neighbours that are of the same source |
 * | bracket, headline, headlines | the sentence stands in square brackets; one of the two is a headline and the other is not; both are |
 * | linkedShare | share of the suspect that has a source |
 * | bag, bagRow, bagCol | likeness of words without order; how far it exceeds that with any other source sentence, and that of any other sentence with this one |
 * | rarest, shared | weight of the most telling shared stem, and of all |
 * | value | likeness of the figures |
 * | length, words | how much longer one is than the other; how long the sentence is |
 * | field, fields, fieldRow, fieldCol | the same of fields of meaning |
 * | run | share of the free sentences whose likeliest source sentences follow one another as they do |
 */
export const SIGNALS = [
  'within',
  'tight',
  'rel',
  'near',
  'bracket',
  'headline',
  'headlines',
  'linkedShare',
  'bag',
  'bagRow',
  'bagCol',
  'rarest',
  'shared',
  'value',
  'length',
  'words',
  'field',
  'fields',
  'fieldRow',
  'fieldCol',
  'run',
] as const;

/** A sentence of the suspect without a source, and one of a source that nothing was made from, with their signals. */
export interface Pair {
  readonly sentence: number;
  readonly source: SourceSentence;
  /** A number for each of {@link SIGNALS}. */
  readonly signals: readonly number[];
}

/** With more pairs than this, only those in the same gap and those that share rare words are looked at. */
const MOST_PAIRS = 1000;

/** Free sentences of the same gap that are looked at then. */
const MOST_IN_GAP = 6;

/** Sums of weights count up to here: long sentences share more by chance. */
const MOST_SHARED = 4;

/**
 * The pairs worth looking at, with their signals. `likely` names, for a sentence of the suspect, the source sentences
 * that share rare words with it. Cost: the product of free sentences on both sides, up to a cap; beyond it, linear.
 */
export function pairsOf(
  scene: Scene,
  likely: (sentence: number) => readonly SourceSentence[],
): readonly Pair[] {
  const { suspect, sources, all, linked, comparer } = scene;
  const { vocabulary } = comparer;
  const used = new Set(linked.flatMap((links) => links.map(({ source }) => source.index)));
  const anchored = isLinked(scene);
  const { language } = suspect.lexicon;
  // Nothing is translated: between languages figures alone would be alike, in the order of the story.
  const free = all.filter(
    ({ index, article }) => !used.has(index) && (anchored || article.lexicon.language === language),
  );
  const open = linked.flatMap((links, i) => (links.length === 0 ? [i] : []));
  if (free.length === 0 || open.length === 0) return [];
  const gaps = gapsOf(scene);
  const headlines = sources.map(hasHeadline);
  const headline = hasHeadline(suspect);
  const linkedShare = 1 - open.length / linked.length;
  const weigh = fieldWeights(scene);
  const bagOf = bagMeasure(comparer);
  const sourceMarks = new Map<number, Marks>();
  const marksOfSource = ({ index, article, sentenceIndex }: SourceSentence): Marks => {
    let marks = sourceMarks.get(index);
    if (marks === undefined) {
      marks = marksOf(article, sentenceIndex, vocabulary);
      sourceMarks.set(index, marks);
    }
    return marks;
  };
  const freeOf = sources.map((_, articleIndex) =>
    free.filter((source) => source.articleIndex === articleIndex),
  );
  const every = free.length * open.length <= MOST_PAIRS;
  const drafts: Draft[] = [];
  for (const i of open) {
    const sentence = suspect.sentences[i];
    if (sentence === undefined || sentence.last === sentence.first) continue;
    const own = marksOf(suspect, i, vocabulary);
    const words = suspect.word.subarray(sentence.first, sentence.last);
    const gapIn = gaps.map((gap) => gap(i));
    const inGap = freeOf.map((list, articleIndex) => {
      const { sourceBefore, sourceAfter } = gapIn[articleIndex] as (typeof gapIn)[number];
      return list.filter(({ sentenceIndex }) => sentenceIndex > sourceBefore && sentenceIndex < sourceAfter);
    });
    const neighbours = [nearest(linked, i, -1), nearest(linked, i, 1)];
    const choice = every ? free : someOf(inGap, likely(i), used);
    for (const source of choice) {
      const { articleIndex, sentenceIndex } = source;
      const { before, after, sourceBefore, sourceAfter } = gapIn[articleIndex] as (typeof gapIn)[number];
      const within = sourceBefore < sentenceIndex && sentenceIndex < sourceAfter;
      const marks = marksOfSource(source);
      const shared = sharedStems(own, marks, scene);
      const isHeadline = i === 0 && headline;
      const answersHeadline = sentenceIndex === 0 && headlines[articleIndex] === true;
      drafts.push({
        sentence: i,
        source,
        bag: bagOf(words, source.words),
        field: likeness(own.fields, marks.fields, weigh),
        signals: {
          within: within ? 1 : 0,
          tight: within && anchored ? 1 / Math.max(1, (inGap[articleIndex] ?? []).length) : 0,
          rel: within
            ? Math.abs(
                (sentenceIndex - sourceBefore) / (sourceAfter - sourceBefore) -
                  (i - before) / (after - before),
              )
            : 1,
          near: neighbours.filter((neighbour) => neighbour === articleIndex).length / 2,
          bracket: sentence.bracketed ? 1 : 0,
          headline: isHeadline !== answersHeadline ? 1 : 0,
          headlines: isHeadline && answersHeadline ? 1 : 0,
          linkedShare,
          rarest: shared.rarest,
          shared: shared.sum,
          value: likeness(own.values, marks.values, () => 1),
          length: -Math.abs(Math.log(words.length / Math.max(1, source.words.length))),
          words: Math.log(words.length),
          fields: sumShared(own.fields, marks.fields, weigh),
        },
      });
    }
  }
  return finish(drafts, runShare(drafts, open.length));
}

/** A pair whose likenesses have not been set against those of its rivals yet. */
interface Draft {
  readonly sentence: number;
  readonly source: SourceSentence;
  readonly bag: number;
  readonly field: number;
  readonly signals: Omit<
    Record<(typeof SIGNALS)[number], number>,
    'bag' | 'bagRow' | 'bagCol' | 'field' | 'fieldRow' | 'fieldCol' | 'run'
  >;
}

/**
 * Of pairs that are each other's likeliest, how many follow one another on both sides, as a share of the sentences: high
 * where one text tells the other anew from end to end, low between strangers. One pair follows nothing.
 */
function runShare(drafts: readonly Draft[], sentences: number): number {
  const likeliest = (key: (draft: Draft) => number) => {
    const best = new Map<number, Draft>();
    for (const draft of drafts) {
      const likelihood = likelihoodOf(draft);
      if (likelihood > likelihoodOf(best.get(key(draft)))) best.set(key(draft), draft);
    }
    return best;
  };
  const ofSource = likeliest(({ source }) => source.index);
  const mutual = [...likeliest(({ sentence }) => sentence).values()]
    .filter((draft) => ofSource.get(draft.source.index) === draft)
    .sort((a, b) => a.sentence - b.sentence);
  const run = longestRun(mutual.map(({ source }) => source.index)).size;
  return Math.max(0, run - 1) / Math.max(1, sentences);
}

/** A rough measure to rank pairs by before they are weighed. */
const likelihoodOf = (draft: Draft | undefined): number =>
  draft === undefined ? 0 : 2 * draft.bag + draft.field + 0.5 * draft.signals.value;

/** Adds how far the likenesses of a pair exceed those of its rivals on either side. */
function finish(drafts: readonly Draft[], run: number): readonly Pair[] {
  const sentences = drafts.map(({ sentence }) => sentence);
  const sources = drafts.map(({ source }) => source.index);
  const bags = drafts.map(({ bag }) => bag);
  const fields = drafts.map(({ field }) => field);
  const bagRow = rivals(bags, sentences);
  const bagColumn = rivals(bags, sources);
  const fieldRow = rivals(fields, sentences);
  const fieldColumn = rivals(fields, sources);
  return drafts.map(({ sentence, source, bag, field, signals: of }, i) => ({
    sentence,
    source,
    // In the order of SIGNALS.
    signals: [
      of.within,
      of.tight,
      of.rel,
      of.near,
      of.bracket,
      of.headline,
      of.headlines,
      of.linkedShare,
      bag,
      bag - (bagRow[i] as number),
      bag - (bagColumn[i] as number),
      of.rarest,
      of.shared,
      of.value,
      of.length,
      of.words,
      field,
      of.fields,
      field - (fieldRow[i] as number),
      field - (fieldColumn[i] as number),
      run,
    ],
  }));
}

/** For each pair the greatest value among the other pairs of its group, at least 0; groups are numbers from 0. */
function rivals(values: readonly number[], groups: readonly number[]): Float64Array {
  const count = groups.reduce((most, group) => Math.max(most, group + 1), 0);
  const holder = new Int32Array(count).fill(-1);
  const first = new Float64Array(count);
  const second = new Float64Array(count);
  values.forEach((value, i) => {
    const group = groups[i] as number;
    if (holder[group] === -1 || value > (first[group] as number)) {
      second[group] = holder[group] === -1 ? 0 : (first[group] as number);
      first[group] = value;
      holder[group] = i;
    } else if (value > (second[group] as number)) second[group] = value;
  });
  return Float64Array.from(groups, (group, i) =>
    Math.max(0, (holder[group] === i ? second[group] : first[group]) as number),
  );
}

/** The source of the nearest linked sentence before (-1) or after (1). */
function nearest(linked: Scene['linked'], i: number, step: 1 | -1): number | undefined {
  for (let at = i + step; at >= 0 && at < linked.length; at += step) {
    const link = linked[at]?.[0];
    if (link !== undefined) return link.source.articleIndex;
  }
  return undefined;
}

/** Where all pairs are too many: the first of each gap, and those that share rare words. */
function someOf(
  inGap: readonly (readonly SourceSentence[])[],
  likely: readonly SourceSentence[],
  used: ReadonlySet<number>,
): readonly SourceSentence[] {
  const chosen = new Map(likely.filter(({ index }) => !used.has(index)).map((s) => [s.index, s] as const));
  for (const list of inGap)
    if (list.length <= MOST_IN_GAP) for (const source of list) chosen.set(source.index, source);
  return [...chosen.values()];
}

/** How telling each field is: the fewer sentences of the audit touch it, the more, up to 1. */
function fieldWeights({ suspect, sources, all }: Scene): (field: number) => number {
  const counts = new Map<number, number>();
  const count = (fields: ReadonlyMap<number, number>) => {
    for (const field of fields.keys()) counts.set(field, (counts.get(field) ?? 0) + 1);
  };
  for (const article of [suspect, ...sources]) for (const fields of fieldsIn(article)) count(fields);
  const total = suspect.sentences.length + all.length;
  const scale = Math.log(1 + total);
  return (field) => Math.log(1 + total / (counts.get(field) ?? 1)) / scale;
}

/** Cosine of two sets of counts; roots of the counts, so that repetition says less than variety. */
function likeness(
  a: ReadonlyMap<number, number>,
  b: ReadonlyMap<number, number>,
  weigh: (key: number) => number,
): number {
  let dot = 0;
  let sizeA = 0;
  let sizeB = 0;
  for (const [key, count] of a) {
    const weight = weigh(key) ** 2;
    sizeA += weight * count;
    const other = b.get(key);
    if (other !== undefined) dot += weight * Math.sqrt(count * other);
  }
  for (const [key, count] of b) sizeB += weigh(key) ** 2 * count;
  return sizeA > 0 && sizeB > 0 ? dot / Math.sqrt(sizeA * sizeB) : 0;
}

function sumShared(
  a: ReadonlyMap<number, number>,
  b: ReadonlyMap<number, number>,
  weigh: (key: number) => number,
): number {
  let sum = 0;
  for (const key of a.keys()) if (b.has(key)) sum += weigh(key);
  return Math.min(MOST_SHARED, sum);
}

function sharedStems(a: Marks, b: Marks, { comparer }: Scene) {
  const { stemWeight } = comparer.vocabulary;
  let rarest = 0;
  let sum = 0;
  for (const stem of a.stems) {
    if (!b.stems.has(stem)) continue;
    const weight = stemWeight[stem] as number;
    sum += weight;
    if (weight > rarest) rarest = weight;
  }
  return { rarest, sum: Math.min(MOST_SHARED, sum) };
}
