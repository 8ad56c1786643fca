import type { IndexedArticle } from '../align/vocabulary.js';
import type { Force } from '../lexicon/lexicon.js';
import type { Change, Evidence, Finding, SentenceVerdict, Severity, Span } from '../types.js';
import type { FindingDetector, FindingScene } from './detector.js';
import { formsWithin, sourceEvidence, sourceWith, suspectEvidence, tokensWithin } from './places.js';

/** Who said it, or with what force, is not what the source has. */
export const changedAttribution: FindingDetector = (scene) =>
  scene.sentences.flatMap((sentence) =>
    sentence.verdict === 'altered'
      ? sentence.changes
          .filter(({ kind }) => kind === 'attribution')
          .flatMap((change) => findingOf(scene, sentence, change))
      : [],
  );

function findingOf(scene: FindingScene, sentence: SentenceVerdict, change: Change): Finding[] {
  const place = change.source ?? sentence.sources[0];
  const source = place && sourceWith(scene, place.id);
  if (place === undefined || source === undefined) return [];
  const verdict = judge(scene, sentence, change, source);
  if (verdict === undefined) return [];
  const span = change.suspect ?? sentence.span;
  const evidence: Evidence[] = [
    sourceEvidence(source, place.span, scene.say('evidence.attribution.source', {})),
  ];
  if (!change.suspect)
    evidence.unshift(
      suspectEvidence(scene.suspect, sentence.span, scene.say('evidence.sentence.suspect', {})),
    );
  return [
    {
      kind: 'changed-attribution',
      span,
      text: scene.suspect.article.text.slice(span.start, span.end),
      evidence,
      ...verdict,
    },
  ];
}

function judge(
  { suspect, say }: FindingScene,
  sentence: SentenceVerdict,
  change: Change,
  source: IndexedArticle,
): { readonly severity: Severity; readonly because: string } | undefined {
  const { was, now } = change;
  const forceNow = change.suspect && forceOf(suspect, change.suspect);
  const forceWas = change.source && forceOf(source, change.source.span);
  if (change.suspect && change.source) {
    if (forceNow === undefined && forceWas === undefined)
      return namesNobody(suspect, change.suspect) || namesNobody(source, change.source.span)
        ? undefined
        : { severity: 'alarm', because: say('finding.changed-attribution.speaker', { was, now }) };
    if (forceNow === undefined || forceWas === undefined || forceNow === forceWas) return undefined;
    const grave = [forceNow, forceWas].some((force) => force === 'denied' || force === 'admitted');
    const mild = ![forceNow, forceWas].includes('claimed');
    return {
      severity: grave ? 'alarm' : mild ? 'info' : 'warning',
      because: say('finding.changed-attribution.force', { was, now, forceWas, forceNow }),
    };
  }
  // A statement that was somebody's and is nobody's now.
  if (change.suspect || forceOf(suspect, sentence.span) !== undefined) return undefined;
  return { severity: 'warning', because: say('finding.changed-attribution.dropped', { was }) };
}

/** Whether a stretch holds nothing but function words. */
function namesNobody(article: IndexedArticle, span: Span): boolean {
  return formsWithin(article, span).every(article.lexicon.isFunctionWord);
}

/** The force of the first reporting verb or phrase within a span. */
function forceOf(article: IndexedArticle, span: Span): Force | undefined {
  const { lexicon, tokens } = article;
  const [first, last] = tokensWithin(article, span);
  for (let at = first; at < last; at++) {
    const found = lexicon.reporting.matchWithClitics(tokens.form, at, lexicon.clitics);
    if (found !== undefined) return found.value;
  }
  return undefined;
}
