import { formsOf, type Gap, type Side, sharesStem } from './side.js';
import { NO_CAPITALS } from './units/name.js';

/** A name of so many words on either side may stand for another. */
const LONGEST_NAME = 8;

/**
 * Whether one name stands for another: words replaced by words, a name among them, nothing else of note. What the
 * gazetteer does not know is a name too where it stands in the place of one.
 */
export function isNameForName(gap: Gap, suspect: Side, source: Side): boolean {
  const now = gap.suspectTo - gap.suspectFrom;
  const was = gap.sourceTo - gap.sourceFrom;
  if (now === 0 || was === 0 || now > LONGEST_NAME || was > LONGEST_NAME) return false;
  const kinds = [
    ...suspect.units.slice(gap.suspectFrom, gap.suspectTo),
    ...source.units.slice(gap.sourceFrom, gap.sourceTo),
  ].map((unit) => unit?.kind);
  if (!kinds.every((kind) => kind === undefined || kind === 'name') || sharesStem(gap, suspect, source))
    return false;
  return (
    kinds.includes('name') || areUnknownNames(gap, suspect, source) || areChineseNames(gap, suspect, source)
  );
}

/** In a script without capitals: two or three words that no list of the language has, for two or three others. */
function areUnknownNames(gap: Gap, suspect: Side, source: Side): boolean {
  const unknown = (side: Side, from: number, to: number) =>
    to - from >= 2 &&
    to - from <= 3 &&
    side.words.slice(from, to).every(({ article: { lexicon, tokens }, token }) => {
      const form = tokens.form[token] as string;
      return (
        NO_CAPITALS.test(form) &&
        form.length > 2 &&
        !lexicon.isFunctionWord(form) &&
        lexicon.synonymGroup(form) === undefined &&
        !lexicon.antonyms.has(form)
      );
    });
  return unknown(suspect, gap.suspectFrom, gap.suspectTo) && unknown(source, gap.sourceFrom, gap.sourceTo);
}

/** Two to four ideographs on each side, the first a surname. */
function areChineseNames(gap: Gap, suspect: Side, source: Side): boolean {
  const named = (side: Side, from: number, to: number) => {
    const forms = formsOf(side, from, to);
    const { lexicon } = side.words[from]?.article ?? {};
    return (
      forms.length >= 2 &&
      forms.length <= 4 &&
      forms.every((form) => /^\p{Script=Han}$/u.test(form)) &&
      lexicon?.list('givenNames').match(forms, 0) !== undefined
    );
  };
  return named(suspect, gap.suspectFrom, gap.suspectTo) && named(source, gap.sourceFrom, gap.sourceTo);
}
