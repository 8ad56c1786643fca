import { buildVocabulary, type IndexedArticle } from '../align/vocabulary.js';
import { analyse, type SentenceWords } from '../analyse.js';
import { gazetteerWith } from '../time/gazetteer.js';
import { keyText } from '../time/phrase-index.js';
import type { Finding, Span } from '../types.js';
import { countsIn } from './counts.js';
import type { FindingDetector, FindingScene } from './detector.js';
import { spanOfTokens, suspectEvidence } from './places.js';

/** A text with fewer sentences below its headline is a teaser, which need not say everything. */
const LEAST_BODY = 3;

/**
 * A headline that the text below it contradicts, or that names a person of whom it does not speak: the first line of the
 * text, and the title of the article where that is another one. What a title says stands nowhere in the text; the finding
 * then shows what the text has instead.
 */
export const headlineMismatch: FindingDetector = (scene) => [...ofFirstLine(scene), ...ofTitle(scene)];

function ofFirstLine(scene: FindingScene): readonly Finding[] {
  const headline = headlineOf(scene.suspect);
  if (headline === undefined || scene.suspect.sentences.length <= LEAST_BODY) return [];
  return [...figures(scene), ...names(scene, headline), ...polarity(scene, headline)];
}

/** The same of a title, as if it stood above the text. */
function ofTitle(scene: FindingScene): readonly Finding[] {
  const { article } = scene.suspect;
  const title = article.title?.trim() ?? '';
  if (title === '' || article.text.trimStart().startsWith(title)) return [];
  const head = `${title}\n\n`;
  const { vocabulary, articles } = buildVocabulary([analyse({ ...article, text: head + article.text })]);
  const [suspect] = articles;
  if (suspect === undefined) return [];
  const below = (span: Span): Span => ({ start: span.start - head.length, end: span.end - head.length });
  return ofFirstLine({ ...scene, suspect, vocabulary }).map((finding): Finding => {
    const evidence = finding.evidence.map((item) =>
      item.type === 'suspect' ? { ...item, span: below(item.span) } : item,
    );
    const [shown] = evidence;
    const first = scene.suspect.sentences[0] ?? { start: 0, end: article.text.length };
    const span = shown?.type === 'suspect' ? shown.span : { start: first.start, end: first.end };
    return { ...finding, span, text: article.text.slice(span.start, span.end), evidence };
  });
}

/** The first sentence, where it is a line of its own without a stop. */
function headlineOf({ article: { text }, sentences }: IndexedArticle): SentenceWords | undefined {
  const [first, second] = sentences;
  if (first === undefined || second === undefined || first.last - first.first < 3) return undefined;
  const own = /\n/.test(text.slice(first.end, second.start));
  return own && !/[.。۔।]["'»”’]?$/u.test(text.slice(0, first.end)) ? first : undefined;
}

/** Things that the headline counts otherwise than every count of them in the text. */
function figures({ suspect, vocabulary, say }: FindingScene): readonly Finding[] {
  const counts = countsIn(suspect, vocabulary);
  const values = figureValues(suspect);
  return counts
    .filter(({ sentence }) => sentence === 0)
    .flatMap((count): Finding[] => {
      const body = counts.filter(
        ({ sentence, noun, fate }) => sentence > 0 && noun === count.noun && fate === count.fate,
      );
      const [rival] = body;
      if (rival === undefined || values.has(count.least) || values.has(count.most)) return [];
      // Headlines round, and sum up what the text lists.
      if (body.some(({ least, most }) => isNear(count, least, most))) return [];
      const sum = body.reduce((total, { least }) => total + least, 0);
      if (body.length > 1 && count.least <= sum && sum <= count.most) return [];
      const { text } = suspect.article;
      return [
        {
          kind: 'headline-mismatch',
          severity: 'warning',
          span: count.span,
          text: text.slice(count.span.start, count.span.end),
          because: say('finding.headline.figure', {
            headline: text.slice(count.span.start, count.span.end),
            body: text.slice(rival.span.start, rival.span.end),
          }),
          evidence: [suspectEvidence(suspect, rival.span, say('evidence.body', {}))],
        },
      ];
    });
}

/** A headline may round by so much. */
const ROUNDING = 0.12;

function isNear(count: { least: number; most: number }, least: number, most: number): boolean {
  return count.least * (1 - ROUNDING) <= most && least <= count.most * (1 + ROUNDING);
}

/** The figures that the text below the headline has in digits. */
function figureValues({ tokens, sentences }: IndexedArticle): ReadonlySet<number> {
  const from = sentences[0]?.last ?? 0;
  return new Set(
    tokens.form
      .slice(from)
      .filter((form) => /^\d+$/.test(form))
      .map(Number),
  );
}

/** Persons whom the gazetteer knows, named in the headline and nowhere below it. */
function names(
  { suspect, gazetteer, say }: FindingScene,
  { first, last }: SentenceWords,
): readonly Finding[] {
  const { language } = suspect.lexicon;
  const index = gazetteerWith(gazetteer).names(language).persons;
  const keyed = keyText(language, suspect.article.text, suspect.tokens);
  const below = new Set(suspect.tokens.form.slice(last));
  const found: Finding[] = [];
  for (let at = first; at < last; at++) {
    const hit = index.match(keyed, at, last);
    if (hit === undefined || hit.last - hit.first < 2) continue;
    at = hit.last - 1;
    const words = suspect.tokens.form.slice(hit.first, hit.last);
    if (words.some((word) => word.length > 2 && below.has(word))) continue;
    const span = spanOfTokens(suspect, hit.first, hit.last);
    const name = suspect.article.text.slice(span.start, span.end);
    found.push({
      kind: 'headline-mismatch',
      severity: 'warning',
      span,
      text: name,
      because: say('finding.headline.name', { name }),
      evidence: [],
    });
  }
  return found;
}

/** A sentence of the text must have so much of the headline's content to be its statement, and so many words of it. */
const STATEMENT = { share: 0.8, words: 4 };

/** The headline's statement stands in the text with the opposite polarity, and nowhere with its own. */
function polarity(scene: FindingScene, headline: SentenceWords): readonly Finding[] {
  const { suspect, vocabulary, say } = scene;
  const stemAt = (at: number) => vocabulary.stem[suspect.word[at] as number] as number;
  const isContent = (at: number) => {
    const form = suspect.tokens.form[at] as string;
    return form.length > 2 && !suspect.lexicon.isFunctionWord(form) && !isNegation(suspect, at);
  };
  const range = ({ first, last }: SentenceWords) => Array.from({ length: last - first }, (_, i) => first + i);
  const content = new Set(range(headline).filter(isContent).map(stemAt));
  if (content.size < STATEMENT.words) return [];
  const statements = suspect.sentences.slice(1).filter((sentence) => {
    const stems = new Set(range(sentence).map(stemAt));
    return [...content].filter((stem) => stems.has(stem)).length >= STATEMENT.share * content.size;
  });
  const isDenied = (sentence: SentenceWords, reach: number) =>
    range(sentence).some(
      (at) =>
        isNegation(suspect, at) &&
        range(sentence).some((other) => Math.abs(other - at) <= reach && content.has(stemAt(other))),
    );
  const [statement] = statements;
  if (statement === undefined) return [];
  const denied = range(headline).some((at) => isNegation(suspect, at));
  const contradicted = denied
    ? statements.every((sentence) => !range(sentence).some((at) => isNegation(suspect, at)))
    : statements.every((sentence) => isDenied(sentence, 1));
  if (!contradicted) return [];
  const span = { start: headline.start, end: headline.end };
  return [
    {
      kind: 'headline-mismatch',
      severity: 'warning',
      span,
      text: suspect.article.text.slice(span.start, span.end),
      because: say('finding.headline.negation', {}),
      evidence: [
        suspectEvidence(suspect, { start: statement.start, end: statement.end }, say('evidence.body', {})),
      ],
    },
  ];
}

function isNegation({ lexicon, tokens }: IndexedArticle, at: number): boolean {
  return (
    lexicon.list('negations').matchWithClitics(tokens.form, at, lexicon.clitics) !== undefined ||
    lexicon.list('denials').matchWithClitics(tokens.form, at, lexicon.clitics) !== undefined
  );
}
