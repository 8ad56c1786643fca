import type { ChangeKind } from '../types.js';
import { forceOf } from './direction.js';
import { formsOf, type Gap, isOneSided, type Side, unitsOf } from './side.js';
import type { Unit } from './units/unit.js';

/** What remains when figures, dates and names are out: attribution, negation, certainty, else wording. */
export function kindOfRest(gap: Gap, suspect: Side, source: Side): ChangeKind {
  const now = unitsOf(suspect, gap.suspectFrom, gap.suspectTo);
  const was = unitsOf(source, gap.sourceFrom, gap.sourceTo);
  const count = (units: readonly Unit[], kind: string) => units.filter((unit) => unit.kind === kind).length;
  const forceNow = forceOf(suspect, gap.suspectFrom, gap.suspectTo);
  const forceWas = forceOf(source, gap.sourceFrom, gap.sourceTo);
  const forces = new Set([forceNow, forceWas]);
  const bothReport = forceNow !== undefined && forceWas !== undefined && forceNow !== forceWas;
  if (negatesByAffix(gap, suspect, source)) return 'negation';
  // Affirmed became denied: who says what. A promise that became a refusal is a denial of the deed instead.
  if (bothReport && forces.has('denied') && !forces.has('neutral')) return 'attribution';
  if (count(now, 'negation') !== count(was, 'negation')) return 'negation';
  if (areOpposites(gap, suspect, source)) return 'wording';
  if (bothReport) return 'attribution';
  if (count(now, 'certainty') !== count(was, 'certainty')) return 'certainty';
  if (count(now, 'certainty') > 0) return 'certainty';
  // Two verbs of equal force, `said` and `told`, attribute alike.
  const oneReports = (forceNow === undefined) !== (forceWas === undefined);
  return oneReports ? 'attribution' : 'wording';
}

function areOpposites(gap: Gap, suspect: Side, source: Side): boolean {
  const { lexicon } = (suspect.words[0] ?? source.words[0])?.article ?? {};
  if (lexicon === undefined || isOneSided(gap)) return false;
  const strip = (words: readonly string[]) => words.join(' ');
  const now = strip(formsOf(suspect, gap.suspectFrom, gap.suspectTo));
  const was = strip(formsOf(source, gap.sourceFrom, gap.sourceTo));
  const bare = (text: string) => [
    text,
    ...lexicon.clitics.flatMap((c) => (text.startsWith(c) ? [text.slice(c.length)] : [])),
  ];
  return bare(was).some((a) => bare(now).some((b) => lexicon.antonyms.get(a)?.has(b) === true));
}

/** Whether a word on one side is a word of the other with a negating affix: `stable`, `unstable`; in Chinese `不大`. */
function negatesByAffix(gap: Gap, suspect: Side, source: Side): boolean {
  const { lexicon } = (suspect.words[0] ?? source.words[0])?.article ?? {};
  if (lexicon === undefined || gap.suspectTo - gap.suspectFrom > 3 || gap.sourceTo - gap.sourceFrom > 3)
    return false;
  const now = formsOf(suspect, gap.suspectFrom, gap.suspectTo);
  const was = formsOf(source, gap.sourceFrom, gap.sourceTo);
  const affixes = lexicon.negativeAffixes;
  const alone = (words: readonly string[]) => words.filter((word) => affixes.signs.has(word)).length;
  if (alone(now) !== alone(was)) return true;
  const negated = (a: string, b: string) =>
    affixes.prefixes.some((prefix) => a === prefix + b) ||
    affixes.suffixes.some((suffix) => a === b + suffix);
  const within = (a: string, b: string) => affixes.infixes.some((infix) => negatesWithin(a, b, infix));
  return now.some((a) => was.some((b) => negated(a, b) || negated(b, a) || within(a, b) || within(b, a)));
}

/** A verb begins with at least so many letters before what negates it. */
const SHORTEST_ROOT = 2;

/**
 * Whether a verb is another with a negating letter after its root, vowels and the sounds that follow them aside: Turkish
 * `olmadığını`, `olduğunu`; `dayanmaz`, `dayanır`.
 */
function negatesWithin(negative: string, positive: string, infix: string): boolean {
  let root = 0;
  while (root < positive.length && negative[root] === positive[root]) root++;
  const rest = endingOf(positive, root);
  for (let at = root; at >= SHORTEST_ROOT; at--)
    if (
      negative.startsWith(infix, at) &&
      endingOf(negative, at + infix.length) === endingOf(positive, at) &&
      (endingOf(positive, at) !== '' || rest !== '')
    )
      return true;
  return false;
}

/** What an ending consists of when vowels and harmony are left out. */
function endingOf(word: string, from: number): string {
  return word
    .slice(from)
    .replace(/[aeiou]/g, '')
    .replaceAll('d', 't')
    .replaceAll('z', 'r');
}
