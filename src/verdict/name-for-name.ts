import { type Gap, type Side, sharesStem } from './side.js';

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
  return kinds.includes('name') || areUnknownNames(gap, suspect, source);
}

/** Scripts without capitals. */
const NO_CAPITALS = /^[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Hebrew}]/u;

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
