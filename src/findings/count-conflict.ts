import type { IndexedArticle, Vocabulary } from '../align/vocabulary.js';
import { overlap } from '../span.js';
import type { Evidence, Finding } from '../types.js';
import { type Count, countsIn } from './counts.js';
import type { FindingDetector, FindingScene } from './detector.js';
import { sourceEvidence, suspectEvidence } from './places.js';

/** Sentences before and after a count that tell of the same event. */
const NEIGHBOURS = 2;

/**
 * What two counts must share to be of one event: words of their own sentences beside the noun, weight of words of the
 * sentences round them, and weight of words of the openings of their articles. Set on stories written for the tests.
 */
const SAME_EVENT = { sentenceWords: 1, nearWeight: 2.4, openingWeight: 2.2, openingSentences: 3 };

/** Counts of the same thing in the same event that cannot all be right: the suspect's, and those of the sources. */
export const countConflict: FindingDetector = (scene) => {
  const { suspect, sources, vocabulary, say } = scene;
  if (sources.length === 0) return [];
  const own = countsIn(suspect, vocabulary);
  if (own.length === 0) return [];
  const others = sources.map((source) => ({ source, counts: countsIn(source, vocabulary) }));
  return own.flatMap((count): Finding[] => {
    if (isChanged(count, scene)) return [];
    const evidence = others.flatMap(({ source, counts }): Evidence[] => {
      const rival = rivalOf(count, own, source, counts, scene);
      return rival ? [sourceEvidence(source, rival.span, say('evidence.figure.other', {}))] : [];
    });
    if (evidence.length === 0) return [];
    const { text } = suspect.article;
    const because = say('finding.figure-conflict.sources', {
      here: text.slice(count.span.start, count.span.end),
      there: evidence[0]?.text ?? '',
      sources: evidence.length,
    });
    const origins = originsOf(count, scene);
    return [
      {
        kind: 'figure-conflict',
        severity: 'warning',
        span: count.span,
        text: text.slice(count.span.start, count.span.end),
        because,
        evidence: [
          ...evidence,
          suspectEvidence(suspect, count.span, say('evidence.figure.suspect', { sources: origins })),
        ],
      },
    ];
  });
};

/** Whether the figure was changed against its own source: that is another finding. */
function isChanged({ span }: Count, { sentences }: FindingScene): boolean {
  return sentences.some(({ changes }) =>
    changes.some(({ kind, suspect }) => kind === 'number' && suspect && overlap(suspect, span) > 0),
  );
}

/** In how many sources the sentence of the count stands as well. */
function originsOf({ span }: Count, { sentences }: FindingScene): number {
  return sentences.find((sentence) => overlap(sentence.span, span) > 0)?.sources.length ?? 0;
}

/** A count of a source that contradicts one of the suspect; none where either article allows for the other's figure. */
function rivalOf(
  count: Count,
  own: readonly Count[],
  source: IndexedArticle,
  counts: readonly Count[],
  { suspect, sentences, vocabulary }: FindingScene,
): Count | undefined {
  const comparable = (a: Count, b: Count) => a.noun === b.noun && a.fate === b.fate;
  const theirs = counts.filter((other) => comparable(count, other));
  const ours = own.filter((other) => comparable(count, other));
  // Where a text counts such things twice, there is more than one thing to count.
  if (theirs.length === 0 || ours.some((a) => disagree(a, count))) return undefined;
  if (ours.some((a) => theirs.some((b) => !disagree(a, b)))) return undefined;
  const [rival, ...more] = theirs;
  if (rival === undefined || more.some((other) => disagree(other, rival))) return undefined;
  // The sentence was made from that one: a changed figure, which is reported as such.
  const verdict = sentences[count.sentence];
  const origin = source.sentences[rival.sentence];
  const linked = verdict?.sources.some(
    ({ id, span }) => id === source.article.id && origin !== undefined && overlap(span, origin) > 0,
  );
  if (linked) return verdict?.verdict === 'reworded' ? rival : undefined;
  return isSameEvent(suspect, count, source, rival, vocabulary) ? rival : undefined;
}

function disagree(a: Count, b: Count): boolean {
  return a.most < b.least || b.most < a.least;
}

function isSameEvent(
  suspect: IndexedArticle,
  a: Count,
  source: IndexedArticle,
  b: Count,
  vocabulary: Vocabulary,
): boolean {
  const shared = (
    here: readonly [number, number],
    there: readonly [number, number],
  ): { words: number; weight: number } => {
    const theirs = stemsOf(source, there, vocabulary);
    let words = 0;
    let weight = 0;
    for (const [stem, value] of stemsOf(suspect, here, vocabulary)) {
      if (stem === a.noun || !theirs.has(stem)) continue;
      words++;
      weight += value;
    }
    return { words, weight };
  };
  const near = ({ sentence }: Count) => [sentence - NEIGHBOURS, sentence + NEIGHBOURS + 1] as const;
  const opening = [0, SAME_EVENT.openingSentences] as const;
  return (
    shared([a.sentence, a.sentence + 1], [b.sentence, b.sentence + 1]).words >= SAME_EVENT.sentenceWords &&
    shared(near(a), near(b)).weight >= SAME_EVENT.nearWeight &&
    shared(opening, opening).weight >= SAME_EVENT.openingWeight
  );
}

/** The content words of a range of sentences by stem, each with its weight. */
function stemsOf(
  { sentences, word, tokens, lexicon }: IndexedArticle,
  [from, to]: readonly [number, number],
  { stem, weight }: Vocabulary,
): ReadonlyMap<number, number> {
  const stems = new Map<number, number>();
  for (const { first, last } of sentences.slice(Math.max(0, from), to))
    for (let at = first; at < last; at++) {
      const number = word[at] as number;
      const form = tokens.form[at] as string;
      if (form.length < 3 || /^\d/.test(form) || lexicon.isFunctionWord(form)) continue;
      stems.set(stem[number] as number, weight[number] as number);
    }
  return stems;
}
