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
function holdsAtTop(copy: Analysis, title: string): boolean {
  const name = tokenize(title).form;
  return placesOf(copy, name).some((at) => at < name.length);
}

/** The words around a name that a cue stands beside. */
function findCredit(copy: Analysis, name: string, needsCue: boolean): string | undefined {
  const { tokens, article, lexicon } = copy;
  const words = tokenize(name).form;
  const { before, after } = cuesOf(lexicon.language);
  for (const at of placesOf(copy, words)) {
    const end = at + words.length;
    const from = cueBefore(tokens.form, at, before, lexicon.clitics);
    const to = cueAfter(tokens.form, end, after);
    if (needsCue && from === undefined && to === undefined) continue;
    return article.text.slice(tokens.start[from ?? at], tokens.end[(to ?? end) - 1]);
  }
  return undefined;
}

/** Where a name stands, inflected or with a preposition glued to it: `لوكالة`, `вестника`. */
function placesOf({ tokens, lexicon }: Analysis, words: readonly string[]): readonly number[] {
  const { form } = tokens;
  const stems = words.map((word) => lexicon.stem(word));
  const isWord = (at: number, i: number) =>
    form[at] === words[i] || lexicon.stem(form[at] ?? '') === stems[i];
  const places: number[] = [];
  for (let at = 0; stems.length > 0 && at + stems.length <= form.length; at++)
    if (stems.every((_, i) => isWord(at + i, i))) places.push(at);
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
