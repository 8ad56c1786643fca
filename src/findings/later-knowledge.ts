import { analyse } from '../analyse.js';
import type { Say } from '../messages/index.js';
import { contains } from '../span.js';
import type { Article, AuditReport, Finding, Span } from '../types.js';

/** A word of an inserted sentence that stands nowhere else in the suspect and in none of its sources. */
export interface OwnWord {
  readonly form: string;
  readonly span: Span;
}

/** What a dated corpus tells of a word. */
export interface WordHistory {
  /** The day of the first article with it, `YYYY-MM-DD`. */
  readonly first: string;
  /** That article, and where the word stands there. */
  readonly article: Article;
  readonly place: Span;
}

/** Shorter words are too often inflections of others. */
const LEAST_LETTERS = 4;

/**
 * Words that only the inserted sentences of a suspect have, each at its first place: names and terms among them may be
 * younger than the story. Common words of the language are left out, and scripts without spaces, whose words are not
 * known.
 */
export function ownWords(
  suspect: Article,
  sources: readonly Article[],
  { sentences }: Pick<AuditReport, 'sentences'>,
): readonly OwnWord[] {
  const inserted = sentences.filter(({ verdict }) => verdict === 'inserted').map(({ span }) => span);
  if (inserted.length === 0) return [];
  const known = new Set(sources.flatMap((source) => analyse(source).tokens.form));
  const { tokens, lexicon } = analyse(suspect);
  const places = tokens.form.map((form, at) => ({
    form,
    span: { start: tokens.start[at] as number, end: tokens.end[at] as number },
  }));
  const isInserted = ({ span }: OwnWord) => inserted.some((sentence) => contains(sentence, span));
  for (const place of places) if (!isInserted(place)) known.add(place.form);
  const own = new Map<string, OwnWord>();
  for (const place of places)
    if (!known.has(place.form) && !own.has(place.form) && isTelling(place.form) && isInserted(place))
      own.set(place.form, place);
  return [...own.values()].filter(({ form }) => !lexicon.isFunctionWord(form));
}

function isTelling(form: string): boolean {
  return form.length >= LEAST_LETTERS && /^\p{L}/u.test(form) && !/\p{Script=Han}/u.test(form);
}

/** A finding for each run of words beside one another of which a dated corpus has nothing before the story's time. */
export function laterKnowledge(
  suspect: Article,
  words: readonly (OwnWord & WordHistory)[],
  before: string,
  say: Say,
): readonly Finding[] {
  const runs: (OwnWord & WordHistory)[][] = [];
  for (const word of [...words].sort((a, b) => a.span.start - b.span.start)) {
    const last = runs.at(-1)?.at(-1);
    const between = last === undefined ? undefined : suspect.text.slice(last.span.end, word.span.start);
    if (between !== undefined && /^[\s'’-]+$/u.test(between)) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs.map((run) => {
    const [first = run[0] as OwnWord & WordHistory] = [...run].sort((a, b) => (a.first < b.first ? -1 : 1));
    const span = { start: run[0]?.span.start ?? 0, end: run.at(-1)?.span.end ?? 0 };
    const text = suspect.text.slice(span.start, span.end);
    const { article } = first;
    return {
      kind: 'later-knowledge',
      severity: 'info',
      span,
      text,
      because: say('finding.later-knowledge', { words: text, before, first: first.first }),
      evidence: [
        {
          type: 'source',
          id: article.id,
          span: first.place,
          text: article.text.slice(first.place.start, first.place.end),
          because: say('evidence.first-use', { day: first.first }),
        },
      ],
    };
  });
}
