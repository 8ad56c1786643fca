import type { IndexedArticle } from '../align/vocabulary.js';
import { quotationsIn } from '../analyse.js';
import { foldText } from '../text/fold.js';
import type { Change, Evidence, Finding, SentenceVerdict, Severity, Span } from '../types.js';
import type { FindingDetector, FindingScene } from './detector.js';
import { formsWithin, overlapping, sourceEvidence, sourceWith, suspectEvidence } from './places.js';

/** Marks round fewer words than this hold a name or a nickname. */
const LEAST_WORDS = 3;

/** From so many differences on, a quotation is another translation sooner than one that was tampered with. */
const TRANSLATION = 5;

/** Words inside quotation marks that are not the words that the source has inside its own. */
export const alteredQuotation: FindingDetector = (scene) =>
  quotationsIn(scene.suspect).flatMap((quotation): Finding[] => {
    if (formsWithin(scene.suspect, quotation).length < LEAST_WORDS) return [];
    const told = scene.sentences.filter(
      ({ span }) => span.start < quotation.end && quotation.start < span.end,
    );
    const altered = told
      .filter(({ verdict }) => verdict === 'altered')
      .flatMap((sentence) => changesWithin(sentence, quotation, scene));
    if (altered.length > 0) return [findingOf(scene, quotation, altered)];
    return told.flatMap((sentence) => rewordedQuotation(scene, quotation, sentence));
  });

/** A change within a quotation, and the quotation of the source that it was made to. */
interface QuotedChange {
  readonly change: Change;
  readonly source: IndexedArticle;
  readonly quotation: Span;
}

function changesWithin(
  sentence: SentenceVerdict,
  quotation: Span,
  scene: FindingScene,
): readonly QuotedChange[] {
  return sentence.changes.flatMap((change) => {
    if (change.suspect && !overlapping([quotation], change.suspect)) return [];
    const found = sourceQuotation(change, sentence, scene) ?? unquoted(change, scene);
    // Of words that were only taken out, the suspect's own place is the quotation beside them.
    if (found === undefined || (!change.suspect && !isCounterpart(quotation, sentence, scene))) return [];
    return [{ change, ...found }];
  });
}

/** The quotation of the source that a change touches; for added words the one in the same source sentence. */
function sourceQuotation(
  { source: place }: Change,
  { sources }: SentenceVerdict,
  scene: FindingScene,
): { readonly source: IndexedArticle; readonly quotation: Span } | undefined {
  const origin = place ?? sources[0];
  const source = origin && sourceWith(scene, origin.id);
  if (origin === undefined || source === undefined) return undefined;
  const quotation = overlapping(quotationsIn(source), origin.span);
  return quotation && { source, quotation };
}

/** The words of the source that were made a quotation: the same words without marks. */
function unquoted(
  { kind, was, now, source: place }: Change,
  scene: FindingScene,
): { readonly source: IndexedArticle; readonly quotation: Span } | undefined {
  const source = place && sourceWith(scene, place.id);
  const areSame = foldText(was) === foldText(now);
  return kind === 'quotation' && areSame && source && place ? { source, quotation: place.span } : undefined;
}

/** Whether the quotation is the only one that its sentence has. */
function isCounterpart(quotation: Span, { span }: SentenceVerdict, { suspect }: FindingScene): boolean {
  const inside = quotationsIn(suspect).filter((other) => other.start < span.end && span.start < other.end);
  return inside.length === 1 && inside[0] === quotation;
}

function findingOf(scene: FindingScene, quotation: Span, quoted: readonly QuotedChange[]): Finding {
  const { suspect, say } = scene;
  const tampered = quoted.length < TRANSLATION && quoted.some(({ change }) => saysOtherwise(change, scene));
  const severity: Severity = tampered ? 'alarm' : 'warning';
  const evidence = new Map<string, Evidence>();
  for (const { source, quotation: original } of quoted) {
    const because = say('evidence.quotation.source', {});
    evidence.set(`${source.article.id} ${original.start}`, sourceEvidence(source, original, because));
  }
  const first = quoted[0]?.change;
  return {
    kind: 'altered-quotation',
    severity,
    span: quotation,
    text: suspect.article.text.slice(quotation.start, quotation.end),
    because: say('finding.altered-quotation', {
      changes: quoted.length,
      was: first?.was ?? '',
      now: first?.now ?? '',
    }),
    evidence: [
      ...evidence.values(),
      ...quoted.flatMap(({ change }) =>
        change.suspect ? [suspectEvidence(suspect, change.suspect, change.because)] : [],
      ),
    ],
  };
}

/** Whether a change is more than another inflection, spelling or function word. */
function saysOtherwise({ suspect: span, source: place }: Change, scene: FindingScene): boolean {
  const { suspect } = scene;
  const source = place && sourceWith(scene, place.id);
  const stems = (article: IndexedArticle | undefined, at: Span | undefined) =>
    article === undefined || at === undefined
      ? []
      : formsWithin(article, at)
          .filter(
            (form) => !article.lexicon.isFunctionWord(form) || article.lexicon.list('negations').has(form),
          )
          .map(article.lexicon.stem);
  const now = stems(suspect, span).sort().join(' ');
  const was = stems(source, place?.span).sort().join(' ');
  return now !== was;
}

/** A quotation that a source has in other words altogether: another translation, or another quotation. */
function rewordedQuotation(scene: FindingScene, quotation: Span, sentence: SentenceVerdict): Finding[] {
  const [place] = sentence.sources;
  const source = place && sourceWith(scene, place.id);
  if (sentence.verdict !== 'reworded' || place === undefined || source === undefined) return [];
  const original = overlapping(quotationsIn(source), place.span);
  if (original === undefined || formsWithin(source, original).length < LEAST_WORDS) return [];
  return [
    {
      kind: 'altered-quotation',
      severity: 'info',
      span: quotation,
      text: scene.suspect.article.text.slice(quotation.start, quotation.end),
      because: scene.say('finding.reworded-quotation', {}),
      evidence: [sourceEvidence(source, original, scene.say('evidence.quotation.source', {}))],
    },
  ];
}
