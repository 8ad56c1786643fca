import type { Analysis } from '../analyse.js';
import { overlap } from '../span.js';
import type { Evidence, Finding, Severity, Span } from '../types.js';
import { danglingMarks } from './dangling-marks.js';
import type { TextScene } from './detector.js';
import { sourceEvidence, sourceWith, spanOfTokens } from './places.js';
import { findingLists } from './words.js';

/** A trace of careless rewriting. */
interface Damage {
  readonly severity: Severity;
  readonly span: Span;
  readonly because: string;
}

/**
 * Traces of careless rewriting: two reporting verbs side by side, a sentence without its beginning or its end, quotation
 * marks and brackets without their partner. What a source of the same sentence has as well was not done by the suspect.
 */
export const damage = (scene: TextScene): readonly Finding[] =>
  [...twoVerbs(scene), ...orphans(scene), ...marks(scene), ...cutEnd(scene)]
    .filter((found) => !isInherited(found, scene))
    .map(
      (found): Finding => ({
        kind: 'damage',
        ...found,
        text: scene.suspect.article.text.slice(found.span.start, found.span.end),
        evidence: evidenceOf(found, scene),
      }),
    );

/** Two different finite reporting verbs with nothing but a space between them. */
function twoVerbs({ suspect, say }: TextScene): readonly Damage[] {
  const { tokens, article, lexicon } = suspect;
  const { finiteVerbs } = findingLists(lexicon.language);
  const found: Damage[] = [];
  for (let at = 0; at < tokens.form.length; ) {
    const first = finiteVerbs.matchWithClitics(tokens.form, at, lexicon.clitics);
    const next = at + (first?.length ?? 1);
    const second = first && finiteVerbs.match(tokens.form, next);
    if (second && /^[ \u00a0]+$/.test(article.text.slice(tokens.end[next - 1], tokens.start[next]))) {
      const span = spanOfTokens(suspect, at, next + second.length);
      const words = article.text.slice(span.start, span.end);
      if (tokens.form[at] !== tokens.form[next])
        found.push({ severity: 'warning', span, because: say('finding.damage.two-verbs', { words }) });
    }
    at = next;
  }
  return found;
}

/** Paragraphs that begin with a word which joins a clause to one before it. */
function orphans({ suspect, say }: TextScene): readonly Damage[] {
  const { tokens, article, lexicon } = suspect;
  const { complementisers, finiteVerbs, needsVerb } = findingLists(lexicon.language);
  return suspect.sentences.flatMap(({ first, last, start }): Damage[] => {
    if (last - first < 5 || !/(?:^|\n)\s*$/.test(article.text.slice(Math.max(0, start - 20), start)))
      return [];
    const word = article.text.slice(start, spanOfTokens(suspect, first, first + 1).end).normalize('NFC');
    const bare = word.replace(/[\u064b-\u0652]/gu, '');
    if (!complementisers.has(word) && !complementisers.has(bare)) return [];
    const verb = finiteVerbs.match(tokens.form, first + 1);
    if (needsVerb && verb === undefined) return [];
    const span = spanOfTokens(suspect, first, first + 1 + (verb?.length ?? 0));
    const words = article.text.slice(span.start, span.end);
    return [{ severity: 'warning', span, because: say('finding.damage.orphan', { words }) }];
  });
}

/** A text with more marks without their partner uses them for something else. */
const MOST_MARKS = 12;

function marks({ suspect, say }: TextScene): readonly Damage[] {
  const dangling = danglingMarks(suspect.article.text);
  if (dangling.length > MOST_MARKS) return [];
  return dangling.map(({ span, opens }) => {
    const mark = suspect.article.text.slice(span.start, span.end);
    return {
      severity: 'info',
      span,
      because: say(opens ? 'finding.damage.unclosed' : 'finding.damage.unopened', { mark }),
    };
  });
}

/** A text that breaks off after a word that no sentence ends with, though its other sentences have their stops. */
function cutEnd({ suspect, say }: TextScene): readonly Damage[] {
  const { tokens, article, lexicon, sentences } = suspect;
  const last = sentences.at(-1);
  if (last === undefined || sentences.length < 3 || last.last - last.first < 4) return [];
  if (/[^\p{L}\p{M}\s]\s*$/u.test(article.text)) return [];
  const at = last.last - 1;
  if (!findingLists(lexicon.language).danglers.has(tokens.form[at] as string)) return [];
  const span = spanOfTokens(suspect, at, at + 1);
  const word = article.text.slice(span.start, span.end);
  return [{ severity: 'warning', span, because: say('finding.damage.cut', { word }) }];
}

/** The sentences of the sources that the sentence of a place was made from. */
function originsOf({ span }: Damage, scene: TextScene): readonly { source: Analysis; span: Span }[] {
  return scene.sentences
    .filter((sentence) => overlap(sentence.span, span) > 0 || sentence.span.end === span.start)
    .flatMap(({ sources }) => sources)
    .flatMap((place) => {
      const source = sourceWith(scene, place.id);
      return source ? [{ source, span: place.span }] : [];
    });
}

/** Whether a source has the same words, or the same mark without a partner, in a sentence that this one was made from. */
function isInherited(found: Damage, scene: TextScene): boolean {
  const { text } = scene.suspect.article;
  const words = text.slice(found.span.start, found.span.end);
  const isMark = !/\p{L}/u.test(words);
  return originsOf(found, scene).some(({ source, span }) => {
    if (!isMark) return source.article.text.slice(span.start, span.end).includes(words);
    return danglingMarks(source.article.text).some(
      (mark) => mark.span.start >= span.start - 2 && mark.span.end <= span.end + 2,
    );
  });
}

function evidenceOf(found: Damage, scene: TextScene): readonly Evidence[] {
  if (found.severity === 'info') return [];
  return originsOf(found, scene)
    .slice(0, 1)
    .map(({ source, span }) => sourceEvidence(source, span, scene.say('evidence.sentence.source', {})));
}
