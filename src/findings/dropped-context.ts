import type { IndexedArticle, Vocabulary } from '../align/vocabulary.js';
import type { PhraseTable } from '../lexicon/phrases.js';
import { overlap } from '../span.js';
import type { Finding, Omission, SentenceVerdict, Span } from '../types.js';
import type { FindingDetector, FindingScene } from './detector.js';
import { sourceEvidence, sourceWith, spanOfTokens, tokensWithin } from './places.js';
import { findingLists } from './words.js';

/** Of a source that the suspect took less from than this, it picked passages: what it left is no omission. */
const LEAST_REUSED = 0.4;

/** An omitted sentence belongs to what the suspect has when so many sentences at most lie between them. */
const NEIGHBOURS = 2;

/** And when the two share a word other than those that everybody uses in the story. */
const LEAST_SHARED = 0.45;

/** An omitted sentence that took certainty from the report, or told the other side's answer, beside one that was kept. */
export const droppedContext: FindingDetector = (scene) =>
  scene.omissions.flatMap((omission): Finding[] => {
    const source = sourceWith(scene, omission.id);
    if (source === undefined || reusedShare(source, scene) < LEAST_REUSED) return [];
    const neighbour = neighbourOf(omission, source, scene);
    if (neighbour === undefined) return [];
    const { caveats, answers } = findingLists(source.lexicon.language);
    const answer = phraseIn(source, omission.span, answers);
    const caveat = phraseIn(source, omission.span, caveats);
    const phrase = answer ?? caveat;
    if (phrase === undefined || isToldElsewhere(phrase, source, scene)) return [];
    const { say, suspect } = scene;
    const words = omission.text;
    return [
      {
        kind: 'dropped-context',
        severity: 'warning',
        span: neighbour.verdict.span,
        text: suspect.article.text.slice(neighbour.verdict.span.start, neighbour.verdict.span.end),
        because: answer
          ? say('finding.dropped-context.answer', { words })
          : say('finding.dropped-context.caveat', { words }),
        evidence: [
          sourceEvidence(source, omission.span, say('evidence.context.omitted', {})),
          sourceEvidence(source, neighbour.origin, say('evidence.context.neighbour', {})),
        ],
      },
    ];
  });

/** Share of a source's sentences that the suspect has. */
function reusedShare({ article, sentences }: IndexedArticle, { omissions }: FindingScene): number {
  const left = omissions.filter(({ id }) => id === article.id).length;
  return 1 - left / Math.max(1, sentences.length);
}

/** The sentence of the suspect that was made from a sentence near the omitted one and speaks of the same. */
function neighbourOf(
  { span }: Omission,
  source: IndexedArticle,
  { sentences, vocabulary }: FindingScene,
): { readonly verdict: SentenceVerdict; readonly origin: Span } | undefined {
  const index = source.sentences.findIndex((sentence) => overlap(sentence, span) > 0);
  for (let distance = 1; distance <= NEIGHBOURS; distance++)
    for (const near of [source.sentences[index - distance], source.sentences[index + distance]]) {
      if (near === undefined || !sharesWord(source, span, near, vocabulary)) continue;
      const verdict = sentences.find((candidate) =>
        candidate.sources.some((place) => place.id === source.article.id && overlap(place.span, near) > 0),
      );
      if (verdict) return { verdict, origin: { start: near.start, end: near.end } };
    }
  return undefined;
}

/** Whether two sentences of one article share a content word that is not in every sentence. */
function sharesWord(article: IndexedArticle, a: Span, b: Span, { stem, weight }: Vocabulary): boolean {
  const stems = (span: Span) => {
    const [first, last] = tokensWithin(article, span);
    return [...article.word.subarray(first, last)].filter(
      (number) => (weight[number] as number) >= LEAST_SHARED,
    );
  };
  const others = new Set(stems(b).map((number) => stem[number]));
  return stems(a).some((number) => others.has(stem[number]));
}

function phraseIn(article: IndexedArticle, span: Span, table: PhraseTable<true>): Span | undefined {
  const [first, last] = tokensWithin(article, span);
  for (let at = first; at < last; at++) {
    const found = table.matchWithClitics(article.tokens.form, at, article.lexicon.clitics);
    if (found !== undefined) return spanOfTokens(article, at, Math.min(last, at + found.length));
  }
  return undefined;
}

/** Whether the suspect has the same phrase in its own words somewhere. */
function isToldElsewhere(phrase: Span, source: IndexedArticle, { suspect }: FindingScene): boolean {
  const [first, last] = tokensWithin(source, phrase);
  const words = source.tokens.form.slice(first, last).join(' ');
  return ` ${suspect.tokens.form.join(' ')} `.includes(` ${words} `);
}
