import type { Analysis } from '../../analyse.js';
import { entriesOf, PhraseTable } from '../../lexicon/phrases.js';
import { tokenize } from '../../text/tokens.js';
import { CREDIT_WORDS } from '../data/credits.js';
import { excerpt, nameOf, type SignDetector } from './sign.js';

/** A credit says it outright; but an agency may also be named by its own report. */
const ODDS = 4;
/** Words between a cue and the name: articles, `the agency`, a first mention in brackets. */
const REACH = 4;
/** A title of so many words is no phrase in common use. */
const LEAST_TITLE_WORDS = 4;

interface Cues {
  readonly before: PhraseTable<true>;
  readonly after: PhraseTable<true>;
}

const compiled = new Map<string, Cues>();

function cuesOf(language: string): Cues {
  let cues = compiled.get(language);
  if (cues === undefined) {
    const words = CREDIT_WORDS[language];
    const table = (list: string | undefined) =>
      new PhraseTable(entriesOf(list ?? '').map((entry) => [entry, true as const]));
    cues = { before: table(words?.before), after: table(words?.after) };
    compiled.set(language, cues);
  }
  return cues;
}

/** The copy names the publisher of the source, or its title, as where it has its words from. */
export const credit: SignDetector = ({ copy, source, say }) => {
  const { publisher, title } = source.article;
  const ownPublisher = copy.article.publisher;
  const isOwn = publisher !== undefined && ownPublisher !== undefined && sameWords(publisher, ownPublisher);
  const byPublisher = publisher === undefined || isOwn ? undefined : findCredit(copy, publisher, true);
  const byTitle =
    title === undefined || tokenize(title).form.length < LEAST_TITLE_WORDS || holdsAtTop(copy, title)
      ? undefined
      : findCredit(copy, title, false);
  const found = byPublisher ?? byTitle;
  if (found === undefined) return [];
  return [
    {
      kind: 'credit',
      odds: ODDS,
      because: say('trace.credit', { copy: nameOf(copy), source: nameOf(source), words: excerpt(found) }),
    },
  ];
};

function sameWords(a: string, b: string): boolean {
  return tokenize(a).form.join(' ') === tokenize(b).form.join(' ');
}

/** A republished headline is no credit. */
function holdsAtTop({ tokens }: Analysis, title: string): boolean {
  const name = tokenize(title).form;
  return placesOf(tokens.form, name).some((at) => at < name.length);
}

/** The words around a name that a cue stands beside. */
function findCredit(
  { tokens, article, lexicon }: Analysis,
  name: string,
  needsCue: boolean,
): string | undefined {
  const words = tokenize(name).form;
  const { before, after } = cuesOf(lexicon.language);
  for (const at of placesOf(tokens.form, words)) {
    const end = at + words.length;
    const from = cueBefore(tokens.form, at, before, lexicon.clitics);
    const to = cueAfter(tokens.form, end, after);
    if (needsCue && from === undefined && to === undefined) continue;
    return article.text.slice(tokens.start[from ?? at], tokens.end[(to ?? end) - 1]);
  }
  return undefined;
}

function placesOf(form: readonly string[], words: readonly string[]): readonly number[] {
  const places: number[] = [];
  if (words.length === 0) return places;
  for (let at = form.indexOf(words[0] as string); at >= 0; at = form.indexOf(words[0] as string, at + 1))
    if (words.every((word, i) => form[at + i] === word)) places.push(at);
  return places;
}

function cueBefore(
  form: readonly string[],
  at: number,
  cues: PhraseTable<true>,
  clitics: readonly string[],
): number | undefined {
  for (let from = at - 1; from >= Math.max(0, at - 2 * REACH); from--) {
    const length = cues.matchWithClitics(form, from, clitics)?.length ?? 0;
    if (length > 0 && from + length <= at && at - from - length <= REACH) return from;
  }
  return undefined;
}

function cueAfter(form: readonly string[], end: number, cues: PhraseTable<true>): number | undefined {
  for (let from = end; from < Math.min(form.length, end + REACH); from++) {
    const length = cues.match(form, from)?.length ?? 0;
    if (length > 0) return from + length;
  }
  return undefined;
}
