import { weightOf } from '../align/compare.js';
import { gradeWords } from '../align/equality.js';
import type { Link, SentenceLinks } from '../align/link.js';
import type { IndexedArticle, Vocabulary } from '../align/vocabulary.js';
import { alignWords, type WordPair } from '../align/words.js';
import type { Say } from '../messages/index.js';
import type { SentenceVerdict, SourceSpan, Verdict } from '../types.js';
import { differencesOf } from './changes.js';
import { countFormatting } from './formatting.js';
import { findMoved } from './moved.js';
import { type Gap, sideOf, type WordRange } from './side.js';

/** From this share of words matched in order on, a sentence is altered; below it is reworded. Set as in align/links. */
const ALTERED_SHARE = 0.5;

/** Judges every sentence of the suspect: verbatim, altered, reworded or inserted, with its changes. */
export function judgeSentences(
  suspect: IndexedArticle,
  linked: readonly SentenceLinks[],
  vocabulary: Vocabulary,
  say: Say,
): readonly SentenceVerdict[] {
  const grade = gradeWords(vocabulary);
  const moved = findMoved(linked);
  return suspect.sentences.map((sentence, i): SentenceVerdict => {
    const { links, twins, doubt } = linked[i] as SentenceLinks;
    const span = { start: sentence.start, end: sentence.end };
    const base = {
      span,
      text: suspect.article.text.slice(span.start, span.end),
      bracketed: sentence.bracketed,
    };
    const primary = links[0];
    if (primary === undefined)
      return {
        ...base,
        verdict: 'inserted',
        confidence: confidenceOfNew(doubt),
        sources: [],
        changes: [],
        formatting: 0,
        moved: false,
        merged: false,
        split: false,
      };
    const now: readonly WordRange[] = [{ article: suspect, first: sentence.first, last: sentence.last }];
    const was = sourceRanges(inOrderOfUse(links));
    const suspectWords = wordsOf(now);
    const sourceWords = wordsOf(was);
    const { weight } = vocabulary;
    const pairs = alignWords({ suspect: suspectWords, source: sourceWords, grade, weight });
    const gaps = gapsOf(pairs, suspectWords.length, sourceWords.length);
    const [here, there] = [sideOf(now), sideOf(was)];
    const { changes, variants } = differencesOf(gaps, here, there, say);
    const verdict = verdictOf(pairs, suspectWords, sourceWords, changes.length, vocabulary.weight);
    return {
      ...base,
      verdict,
      confidence: confidenceOf(verdict, primary),
      sources: [...links, ...twins].map(
        ({ source }): SourceSpan => ({
          id: source.article.info.id,
          span: { start: source.sentence.start, end: source.sentence.end },
        }),
      ),
      changes: verdict === 'reworded' ? [] : changes,
      formatting:
        variants +
        countFormatting(
          pairs.filter(({ grade: alike }) => alike === 1),
          here,
          there,
        ),
      moved: moved.has(i),
      merged: links.length > 1,
      split: links.some(({ part }) => part !== undefined),
    };
  });
}

/** The links of a merged sentence in the order in which it uses them: two sentences may be joined the other way round. */
function inOrderOfUse(links: readonly Link[]): readonly Link[] {
  const place = ({ comparison: { pairs } }: Link) => pairs[pairs.length >> 1]?.suspect ?? 0;
  return [...links].sort((a, b) => place(a) - place(b));
}

/** The word numbers of token ranges, one after another. */
function wordsOf(ranges: readonly WordRange[]): Int32Array {
  const [only] = ranges;
  if (only !== undefined && ranges.length === 1) return only.article.word.subarray(only.first, only.last);
  return Int32Array.from(
    ranges.flatMap(({ article, first, last }) => [...article.word.subarray(first, last)]),
  );
}

/** The words of the sources that a sentence answers to: whole sentences, or its parts of split ones. */
function sourceRanges(links: readonly Link[]): readonly WordRange[] {
  return links.map(({ part, source: { article, sentence } }) => ({
    article,
    first: sentence.first + (part?.first ?? 0),
    last: part === undefined ? sentence.last : sentence.first + part.last,
  }));
}

/** The stretches between exact matches; words that match but are not the same belong to the gaps. */
function gapsOf(pairs: readonly WordPair[], suspectLength: number, sourceLength: number): readonly Gap[] {
  const gaps: Gap[] = [];
  let suspectFrom = 0;
  let sourceFrom = 0;
  const close = (suspectTo: number, sourceTo: number) => {
    if (suspectTo > suspectFrom || sourceTo > sourceFrom)
      gaps.push({ suspectFrom, suspectTo, sourceFrom, sourceTo });
  };
  for (const { suspect, source, grade } of pairs) {
    if (grade < 1) continue;
    close(suspect, source);
    suspectFrom = suspect + 1;
    sourceFrom = source + 1;
  }
  close(suspectLength, sourceLength);
  return gaps;
}

function verdictOf(
  pairs: readonly WordPair[],
  suspect: Int32Array,
  source: Int32Array,
  changes: number,
  weight: Float64Array,
): Verdict {
  if (changes === 0) return 'verbatim';
  let matched = 0;
  for (const pair of pairs)
    matched +=
      pair.grade *
      ((weight[suspect[pair.suspect] as number] as number) +
        (weight[source[pair.source] as number] as number));
  const share = matched / Math.max(1e-9, weightOf(suspect, weight) + weightOf(source, weight));
  return share >= ALTERED_SHARE ? 'altered' : 'reworded';
}

/** Of a new sentence: what speaks against it is the chance that it paraphrases a source all the same. */
function confidenceOfNew(doubt: number): number {
  return Math.round(Math.min(0.98, Math.max(0.5, 1 - doubt)) * 100) / 100;
}

function confidenceOf(verdict: Verdict, { strength }: Link): number {
  if (verdict === 'verbatim') return 0.99;
  return Math.round(Math.min(0.98, 0.5 + 0.5 * strength) * 100) / 100;
}
