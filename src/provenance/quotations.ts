import { alignPassages } from '../align/passages.js';
import { buildVocabulary, type IndexedArticle } from '../align/vocabulary.js';
import { overlap } from '../span.js';
import { firstTokenFrom } from '../text/tokens.js';
import type { Passage, Span } from '../types.js';
import { compareDates } from './dates.js';
import type { Derivation } from './derivation.js';
import { datesReason } from './family.js';
import { judgeByPlaces } from './judged.js';
import type { Scene } from './scene.js';
import { findCredits, type Sign } from './signs/index.js';
import type { Pair } from './tree.js';

/** A credit is enough for an order of two articles that share a quotation; see `signs/credit.ts`. */
const CREDITED = 0.95;
const DATED_CONFIDENCE = 0.9;
/** Fewer words than these may be a phrase. */
const LEAST_WORDS = 12;
/** Of an article's quotations, those that stand in a better source to this share are beside it. */
const COVERED = 0.5;

/** Articles that share stretches, but are no versions of one text. */
export interface Quotation extends Derivation {
  readonly passages: readonly Passage[];
  /** Words of `to` in them that match. */
  readonly words: number;
}

/** Looks at pairs of articles for shared stretches, word for word or in other words. Cost: some 3 ms a pair. */
export function findQuotations(pairs: readonly Pair[], scene: Scene): readonly Quotation[] {
  return markSecondary(
    pairs.flatMap((pair) => findQuotation(pair, scene)),
    scene,
  );
}

function findQuotation({ x, y }: Pair, scene: Scene): readonly Quotation[] {
  const [p, q] = [scene.articles[x], scene.articles[y]];
  if (p === undefined || q === undefined) return [];
  const dates = compareDates(p, q);
  const credits = dates === 0 ? [creditsOf(scene, y, x), creditsOf(scene, x, y)] : [[], []];
  const [forward, backward] = credits as [readonly Sign[], readonly Sign[]];
  const turned = dates > 0 || backward.length > forward.length;
  const [from, to] = turned ? [y, x] : [x, y];
  const { vocabulary, articles } = buildVocabulary([scene.analysisOf(to), scene.analysisOf(from)]);
  const [copy, source] = articles as [IndexedArticle, IndexedArticle];
  const passages = alignPassages(copy, source, vocabulary);
  const words = passages.reduce(
    (sum, { suspect, similarity }) => sum + similarity * wordsIn(copy, suspect),
    0,
  );
  if (words < LEAST_WORDS) return [];
  const signs = forward.length === backward.length ? [] : turned ? backward : forward;
  const order = dates !== 0 ? 'dated' : signs.length > 0 ? 'inferred' : 'undecided';
  return [
    {
      from,
      to,
      order,
      confidence: order === 'dated' ? DATED_CONFIDENCE : order === 'inferred' ? CREDITED : 0.5,
      because:
        order === 'dated'
          ? [datesReason(scene, from, to)]
          : order === 'inferred'
            ? signs.map(({ because }) => because)
            : [scene.say('trace.undecided', {})],
      siblings: false,
      secondary: false,
      passages,
      words: Math.round(words),
    },
  ];
}

function creditsOf({ analysisOf, say, settings }: Scene, copyNumber: number, sourceNumber: number) {
  const [copy, source] = [analysisOf(copyNumber), analysisOf(sourceNumber)];
  const places = new Int32Array(copy.tokens.form.length).fill(-1);
  const sentences = judgeByPlaces(copy, source, places);
  return findCredits({ copy, source, places, sentences, say, gazetteer: settings.gazetteer });
}

function wordsIn({ tokens }: IndexedArticle, { start, end }: Span): number {
  return firstTokenFrom(tokens, end) - firstTokenFrom(tokens, start);
}

/** The best source of each stretch has the most words of it, or is the earlier one; others that have it too are beside it. */
function markSecondary(quotations: readonly Quotation[], { articles }: Scene): readonly Quotation[] {
  const earlier = (x: number, y: number) => {
    const [a, b] = [articles[x], articles[y]];
    return a === undefined || b === undefined ? 0 : compareDates(a, b);
  };
  const best = new Map<number, Span[]>();
  const secondary = new Set<Quotation>();
  for (const quotation of [...quotations].sort(
    (a, b) => b.words - a.words || earlier(a.from, b.from) || a.from - b.from,
  )) {
    const taken = best.get(quotation.to) ?? [];
    const spans = quotation.passages.map(({ suspect }) => suspect);
    const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
    const covered = spans.reduce(
      (sum, span) => sum + taken.reduce((most, other) => Math.max(most, overlap(span, other)), 0),
      0,
    );
    if (covered >= COVERED * length) secondary.add(quotation);
    best.set(quotation.to, [...taken, ...spans]);
  }
  return quotations.map((quotation) =>
    secondary.has(quotation) ? { ...quotation, secondary: true } : quotation,
  );
}
