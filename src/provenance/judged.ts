import type { Analysis, SentenceWords } from '../analyse.js';
import { firstTokenFrom } from '../text/tokens.js';
import type { JudgedSentence } from '../time/index.js';
import type { Change } from '../types.js';

/** From these shares of its words in the other text on, a sentence is verbatim, altered, reworded; below, inserted. */
const VERBATIM = 0.999;
const ALTERED = 0.5;
const REWORDED = 0.25;

/**
 * What became of each sentence of a copy, read off from the words that two versions share. Coarser than an audit, which
 * weighs words and sees through paraphrase, and a hundred times as fast: enough to tell what a copy has of its own.
 *
 * @param places by word of the copy its place in the source; -1 where it has none.
 */
export function judgeByPlaces(
  copy: Analysis,
  source: Analysis,
  places: Int32Array,
): readonly JudgedSentence[] {
  return copy.sentences.map((sentence): JudgedSentence => {
    const { start, end, bracketed, first, last } = sentence;
    const held = places.subarray(first, last).filter((place) => place >= 0);
    const share = held.length / Math.max(1, last - first);
    const verdict =
      share >= VERBATIM
        ? 'verbatim'
        : share >= ALTERED
          ? 'altered'
          : share >= REWORDED
            ? 'reworded'
            : 'inserted';
    const origin = verdict === 'inserted' ? undefined : sentenceHolding(source, held[held.length >> 1] ?? 0);
    return {
      span: { start, end },
      verdict,
      bracketed,
      sources:
        origin === undefined
          ? []
          : [{ id: source.article.id, span: { start: origin.start, end: origin.end } }],
      changes: verdict === 'altered' ? gapsOf(copy, sentence, places) : [],
    };
  });
}

function sentenceHolding({ sentences, tokens }: Analysis, token: number): SentenceWords | undefined {
  const at = tokens.start[token] ?? 0;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle] as SentenceWords).start <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}

/** The words of a sentence that the source has not, as changes without a kind of their own. */
function gapsOf(
  { tokens, article }: Analysis,
  { first, last }: SentenceWords,
  places: Int32Array,
): readonly Change[] {
  const gaps: Change[] = [];
  for (let at = first; at < last; at++) {
    if ((places[at] as number) >= 0) continue;
    const from = at;
    while (at + 1 < last && (places[at + 1] as number) < 0) at++;
    const suspect = { start: tokens.start[from] ?? 0, end: tokens.end[at] ?? 0 };
    const now = article.text.slice(suspect.start, suspect.end);
    gaps.push({ kind: 'wording', suspect, was: '', now, because: '' });
  }
  return gaps;
}

/** Whether a stretch of the copy stands in words that it has of its own. */
export function isOwn({ tokens }: Analysis, places: Int32Array, start: number, end: number): boolean {
  for (let at = firstTokenFrom(tokens, start); at < places.length && (tokens.start[at] ?? 0) < end; at++)
    if ((places[at] as number) < 0) return true;
  return false;
}
