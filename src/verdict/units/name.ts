import type { IndexedArticle } from '../../align/vocabulary.js';
import { gazetteerWith } from '../../time/gazetteer.js';
import { keyText } from '../../time/phrase-index.js';
import type { Unit, UnitDetector } from './unit.js';

/** Scripts without capitals. */
export const NO_CAPITALS = /^[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Hebrew}]/u;

/** Languages that write every noun with a capital: there a capital letter shows no name. */
const NOUN_CAPITALS = new Set(['de']);

/**
 * Names of people, places and organisations, with the offices and titles beside them: what the gazetteer knows, words
 * with a capital inside a sentence, and words after a title, an office or a head such as `street` or `ministry`.
 */
export const name: UnitDetector = {
  kind: 'name',
  find({ article, first, last }) {
    const isName = new Uint8Array(last - first);
    const mark = (from: number, to: number) => {
      for (let i = Math.max(from, first); i < Math.min(to, last); i++) isName[i - first] = 1;
    };
    const { form, start, end } = article.tokens;
    const { text } = article.article;
    const { lexicon } = article;

    const names = gazetteerWith().names(lexicon.language);
    const keyed = keyText(lexicon.language, text, article.tokens);
    for (const index of [names.persons, names.countries, names.offices])
      for (let at = first; at < last; ) {
        const hit = index.match(keyed, at, last);
        if (hit !== undefined) mark(hit.first, hit.last);
        at = hit === undefined ? at + 1 : Math.max(at + 1, hit.last);
      }

    const unspaced = UNSPACED.test(form[first] ?? '');
    for (let at = first; at < last; at++) {
      for (const list of ['roles', 'titles', 'nameHeads'] as const) {
        const found = lexicon.list(list).matchWithClitics(form, at, lexicon.clitics);
        if (found !== undefined) mark(at, at + found.length);
      }
      // Chinese surnames are common words too: they show a name only in place of another.
      const place = isSmall(article, at)
        ? undefined
        : lexicon.list('places').matchWithClitics(form, at, lexicon.clitics);
      if (place !== undefined) mark(at, at + place.length);
      const given =
        unspaced || isSmall(article, at)
          ? undefined
          : lexicon.list('givenNames').matchWithClitics(form, at, lexicon.clitics);
      if (lexicon.institutions.endings.some((ending) => isCompound(form[at] as string, ending)))
        mark(at, at + 1);
      if (given !== undefined)
        mark(at, at + given.length + (isFamilyName(article, at + given.length) ? 1 : 0));
      const head = lexicon.institutions.before.matchWithClitics(form, at, lexicon.clitics);
      if (head !== undefined) mark(at, subjectEnd(article, at + head.length));
      const tail = lexicon.institutions.after.match(form, at);
      if (tail !== undefined && !unspaced) mark(at - 1, at + tail.length);
      if (isCapital(article, at, first)) mark(at, at + 1);
    }

    const units: Unit[] = [];
    for (let at = first; at < last; at++) {
      if (!isName[at - first]) continue;
      let to = at + 1;
      while (to < last && isName[to - first] && /^[\s\-–'’.]*$/.test(text.slice(end[to - 1], start[to])))
        to++;
      units.push({ kind: 'name', first: at, last: to });
      at = to - 1;
    }
    return units;
  },
};

/** Whether a word begins with a small letter: no name then, where names have capitals. */
function isSmall({ article, tokens }: IndexedArticle, at: number): boolean {
  return /^\p{Ll}/u.test(article.text.slice(tokens.start[at], tokens.end[at]));
}

/** Whether a word is another with something before it. */
const isCompound = (word: string, ending: string) => word.endsWith(ending) && word.length > ending.length + 2;

/** Scripts whose words stand without a space between them. */
const UNSPACED = /^\p{Script=Han}/u;

/** Whether a word behind a given name may be the rest of it: in scripts without capitals, a word that no list has. */
function isFamilyName({ tokens, lexicon }: IndexedArticle, at: number): boolean {
  const form = tokens.form[at];
  return (
    form !== undefined &&
    NO_CAPITALS.test(form) &&
    form.length > 2 &&
    !lexicon.isFunctionWord(form) &&
    lexicon.synonymGroup(form) === undefined &&
    lexicon.reporting.matchWithClitics(tokens.form, at, lexicon.clitics) === undefined
  );
}

/** Where the words that name an institution behind its head end: one word, after articles, and no verb of the lists. */
function subjectEnd({ tokens, lexicon }: IndexedArticle, at: number): number {
  const subject = at + (lexicon.isFunctionWord(tokens.form[at] ?? '') ? 1 : 0);
  const form = tokens.form[subject] ?? '';
  const isVerb = lexicon.reporting.match(tokens.form, subject) !== undefined || lexicon.antonyms.has(form);
  return isVerb ? at : subject + 1;
}

/** A word with a capital that no sentence start explains, and no function word. */
function isCapital({ article, tokens, lexicon }: IndexedArticle, at: number, first: number): boolean {
  const word = article.text.slice(tokens.start[at], tokens.end[at]);
  if (!/^\p{Lu}/u.test(word)) return false;
  // Where every noun has a capital, only two in a row are a name: `Umweltminister Norbert Röttgen`.
  if (NOUN_CAPITALS.has(lexicon.language))
    return (
      /^\s\p{Lu}/u.test(article.text.slice(tokens.end[at])) ||
      /\p{Lu}\p{Ll}+\s$/u.test(
        article.text.slice(Math.max(0, (tokens.start[at] as number) - 30), tokens.start[at]),
      )
    );
  if (at > first) return !lexicon.isFunctionWord(tokens.form[at] as string);
  return (
    !lexicon.isFunctionWord(tokens.form[at] as string) &&
    /^\s*\p{Lu}/u.test(article.text.slice(tokens.end[at]))
  );
}
