import type { IndexedArticle } from '../align/vocabulary.js';
import type { Change, Finding, Span } from '../types.js';
import { readFigure } from '../verdict/units/figure.js';
import type { FindingDetector, FindingScene } from './detector.js';
import { sourceEvidence, sourceWith, tokensWithin } from './places.js';

/** A figure of the suspect that is not the one which its source has in the same place of the same sentence. */
export const figureConflict: FindingDetector = (scene) =>
  scene.sentences.flatMap((sentence) =>
    sentence.verdict === 'altered'
      ? sentence.changes
          .filter(({ kind }) => kind === 'number' || kind === 'quotation')
          .flatMap((change) => conflictOf(scene, change))
      : [],
  );

function conflictOf(scene: FindingScene, change: Change): Finding[] {
  const { suspect, say } = scene;
  const { suspect: span, source: place } = change;
  const source = place && sourceWith(scene, place.id);
  if (span === undefined || place === undefined || source === undefined) return [];
  const now = figuresIn(suspect, span);
  const was = figuresIn(source, place.span);
  if (now.length === 0 || was.length === 0 || now.join() === was.join()) return [];
  return [
    {
      kind: 'figure-conflict',
      // A quarter of an hour may be fifteen minutes.
      severity: isFraction(now) === isFraction(was) ? 'alarm' : 'warning',
      span,
      text: suspect.article.text.slice(span.start, span.end),
      because: say('finding.figure-conflict.changed', { was: change.was, now: change.now }),
      evidence: [sourceEvidence(source, place.span, say('evidence.figure.source', {}))],
    },
  ];
}

const isFraction = (values: readonly number[]) => values.some((value) => value > 0 && value < 1);

/** The values of the figures within a span, in order. */
function figuresIn(article: IndexedArticle, span: Span): readonly number[] {
  const [first, last] = tokensWithin(article, span);
  const values: number[] = [];
  for (let at = first; at < last; ) {
    const figure = readFigure(article.tokens.form, at, last, article.lexicon);
    if (figure !== undefined) values.push(figure.value);
    at = figure?.last ?? at + 1;
  }
  return values;
}
