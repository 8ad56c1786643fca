import type { IndexedArticle } from '../align/vocabulary.js';
import type { Change, Finding, SentenceVerdict, SourceSpan, Span } from '../types.js';
import type { FindingDetector, FindingScene } from './detector.js';
import { formsWithin, sourceEvidence, sourceWith, suspectEvidence, tokensWithin } from './places.js';

/**
 * A sentence that says the opposite of its source: a negation came or went, or a word became its opposite. Two turns make
 * none: `did not rise` is `fell`.
 */
export const reversedMeaning: FindingDetector = (scene) =>
  scene.sentences.flatMap((sentence): Finding[] => {
    if (sentence.verdict !== 'altered') return [];
    const turns = sentence.changes.filter((change) => turnsOf(change, scene) % 2 === 1);
    const [turn] = turns;
    const source = turn && sourceWith(scene, (turn.source ?? sentence.sources[0])?.id ?? '');
    if (turn === undefined || source === undefined || turns.length % 2 === 0) return [];
    const span = turn.suspect ?? sentence.span;
    return [
      {
        kind: 'reversed-meaning',
        severity: 'alarm',
        span,
        text: scene.suspect.article.text.slice(span.start, span.end),
        because:
          turn.kind === 'negation'
            ? turn.because
            : scene.say('finding.reversed-meaning.opposite', { was: turn.was, now: turn.now }),
        evidence: evidenceOf(scene, sentence, source),
      },
    ];
  });

function evidenceOf(scene: FindingScene, sentence: SentenceVerdict, source: IndexedArticle) {
  const place = sentence.sources.find(({ id }) => id === source.article.id) as SourceSpan;
  return [
    suspectEvidence(scene.suspect, sentence.span, scene.say('evidence.sentence.suspect', {})),
    sourceEvidence(source, place.span, scene.say('evidence.sentence.source', {})),
  ];
}

/** How often a change turns the meaning round: negations of one side more than of the other, and opposites. */
function turnsOf(change: Change, scene: FindingScene): number {
  const { suspect } = scene;
  const source = change.source && sourceWith(scene, change.source.id);
  if (change.kind === 'negation') {
    if (isClause(change, scene)) return 0;
    const now = change.suspect ? negations(suspect, change.suspect) : 0;
    const was = source && change.source ? negations(source, change.source.span) : 0;
    // An affix turns as well, though no list counts it; `did not rise`, `fell` turns twice.
    const turned =
      change.suspect && source && change.source
        ? affirmedOpposites(suspect, change.suspect, source, change.source.span)
        : 0;
    return Math.max(1, Math.abs(now - was)) + turned;
  }
  if (change.kind === 'number' || change.kind === 'date' || change.kind === 'name') return 0;
  return change.suspect && source && change.source
    ? opposites(suspect, change.suspect, source, change.source.span)
    : 0;
}

/** Words that are only added or only left out, so many that they are a statement of their own. */
function isClause({ suspect: span, source: place }: Change, scene: FindingScene): boolean {
  if (span && place) return false;
  const article = span ? scene.suspect : sourceWith(scene, place?.id ?? '');
  const where = span ?? place?.span;
  return (
    article !== undefined && where !== undefined && formsWithin(article, where).length > LONGEST_PARTICLE
  );
}

/** Words of the longest negation that stands by itself: `no longer be able`. */
const LONGEST_PARTICLE = 4;

/** Languages in which two negations beside a verb are one: `ne ... pas`, `никогда не`, `no ... nunca`. */
const NEGATIVE_CONCORD = new Set(['fr', 'es', 'pt', 'ru', 'tr', 'fa', 'ur', 'hi']);

/** Words between the two parts of one negation. */
const CONCORD_REACH = 2;

/** Negations and denials within a span. */
function negations(article: IndexedArticle, span: Span): number {
  const { lexicon, tokens } = article;
  const [first, last] = tokensWithin(article, span);
  let count = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (let at = first; at < last; ) {
    const lengths = [lexicon.list('negations'), lexicon.list('denials')].map(
      (list) => list.matchWithClitics(tokens.form, at, lexicon.clitics)?.length ?? 0,
    );
    const length = Math.max(...lengths);
    const isSecondPart = NEGATIVE_CONCORD.has(lexicon.language) && at - end <= CONCORD_REACH;
    if (length > 0 && !isSecondPart) count++;
    if (length > 0) end = at + length;
    at += Math.max(1, length);
  }
  return count;
}

/** Opposites beside a negation, the negating words themselves aside: `rejected` for `approved` turns once. */
function affirmedOpposites(suspect: IndexedArticle, now: Span, source: IndexedArticle, was: Span): number {
  const negates = (form: string) =>
    suspect.lexicon.list('negations').has(form) || suspect.lexicon.list('denials').has(form);
  const words = formsWithin(suspect, now).concat(formsWithin(source, was));
  return words.filter(negates).some((form) => suspect.lexicon.antonyms.has(form))
    ? 0
    : opposites(suspect, now, source, was);
}

function opposites(suspect: IndexedArticle, now: Span, source: IndexedArticle, was: Span): number {
  const forms = formsWithin(source, was);
  const { antonyms, clitics } = suspect.lexicon;
  const bare = (form: string) => {
    const clitic = clitics.find((c) => form.startsWith(c) && antonyms.has(form.slice(c.length)));
    return antonyms.has(form) || clitic === undefined ? form : form.slice(clitic.length);
  };
  const targets = new Set(forms.map(bare));
  const groups = new Set(forms.map(suspect.lexicon.synonymGroup).filter((group) => group !== undefined));
  // Another inflection of the opposite, by the groups of synonyms, which hold all of a word's.
  const isOpposite = (opposite: string) =>
    targets.has(opposite) || groups.has(suspect.lexicon.synonymGroup(opposite) ?? -1);
  return formsWithin(suspect, now).filter((form) => [...(antonyms.get(bare(form)) ?? [])].some(isOpposite))
    .length;
}
