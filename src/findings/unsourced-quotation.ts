import { quotationsIn } from '../analyse.js';
import { overlap } from '../span.js';
import type { Finding, Span } from '../types.js';
import type { FindingDetector, FindingScene } from './detector.js';
import { copiedShare, tokensWithin } from './places.js';

/** A quotation of fewer words is a name, a title or a turn of phrase. */
const LEAST_WORDS = 4;

/** An ideograph is about half a word. */
const LEAST_IDEOGRAPHS = 8;

/** Below this share of copied sentences the suspect is a report of its own, whose quotations need no source here. */
const LEAST_COPIED = 0.3;

/** From this share on it is a copy, in which a new quotation is remarkable. */
const MOSTLY_COPIED = 0.6;

/** A quotation of whose pairs of neighbouring words a source has this share is known. */
const KNOWN_SHARE = 0.34;

/** A quotation of some length that stands in none of the sources of a text that is otherwise taken from them. */
export const unsourcedQuotation: FindingDetector = (scene) => {
  const copied = copiedShare(scene);
  if (scene.sources.length === 0 || copied < LEAST_COPIED) return [];
  const { suspect, say } = scene;
  return quotationsIn(suspect)
    .filter((quotation) => isLong(quotation, scene) && isNew(quotation, scene) && !isKnown(quotation, scene))
    .map(
      (quotation): Finding => ({
        kind: 'unsourced-quotation',
        severity: copied >= MOSTLY_COPIED ? 'warning' : 'info',
        span: quotation,
        text: suspect.article.text.slice(quotation.start, quotation.end),
        because: say('finding.unsourced-quotation', { sources: scene.sources.length }),
        evidence: [],
      }),
    );
};

function isLong(quotation: Span, { suspect }: FindingScene): boolean {
  const [first, last] = tokensWithin(suspect, quotation);
  const solo = /^\p{Script=Han}/u.test(suspect.tokens.form[first] ?? '');
  return last - first >= (solo ? LEAST_IDEOGRAPHS : LEAST_WORDS);
}

/** Whether every sentence that it stands in is new, or was given these words. */
function isNew(quotation: Span, { sentences }: FindingScene): boolean {
  const told = sentences.filter(({ span }) => overlap(span, quotation) > 0);
  return told.every(({ verdict, changes, span }) => {
    if (verdict === 'inserted') return true;
    const added = changes
      .filter(({ was, suspect }) => was === '' && suspect !== undefined)
      .reduce((sum, { suspect }) => sum + (suspect ? overlap(suspect, quotation) : 0), 0);
    return added >= 0.6 * overlap(span, quotation);
  });
}

/** Whether a source has most of its pairs of neighbouring words anywhere. */
function isKnown(quotation: Span, { suspect, sources, vocabulary: { stem } }: FindingScene): boolean {
  const [first, last] = tokensWithin(suspect, quotation);
  const pairs = new Set<string>();
  const pairAt = (word: Int32Array, i: number) => `${stem[word[i] as number]} ${stem[word[i + 1] as number]}`;
  for (let i = first; i + 1 < last; i++) pairs.add(pairAt(suspect.word, i));
  return sources.some(({ word }) => {
    const found = new Set<string>();
    for (let i = 0; i + 1 < word.length; i++) {
      const pair = pairAt(word, i);
      if (pairs.has(pair)) found.add(pair);
    }
    return found.size >= KNOWN_SHARE * pairs.size;
  });
}
