import type { Unit, UnitDetector, UnitScene } from './index.js';
import { unitsFromLists } from './lists.js';
import { readFigure } from './number.js';

/** Words that weaken or strengthen a claim: `about`, `may`, `reportedly`, `certainly`. */
export const certainty: UnitDetector = {
  kind: 'certainty',
  find: (scene) =>
    unitsFromLists(scene, 'certainty', [
      scene.article.lexicon.list('hedges'),
      scene.article.lexicon.list('boosters'),
    ]).filter((unit) => !isCommonWord(unit, scene) || standsBeforeFigure(unit, scene)),
};

/** `about`, `some`, `約`: words that make a figure vague, and mean something else everywhere else. */
function isCommonWord({ first, last }: Unit, { article: { tokens, lexicon } }: UnitScene): boolean {
  const word = tokens.form[first] as string;
  return (
    last === first + 1 && (lexicon.isFunctionWord(word) || /^\p{Script=Han}$/u.test(word)) && !VERBS.has(word)
  );
}

/** Auxiliaries that hedge wherever they stand. */
const VERBS = new Set([
  'may',
  'might',
  'could',
  'can',
  'soll',
  'sollen',
  'peut',
  'puede',
  'pode',
  'может',
  'могут',
]);

function standsBeforeFigure({ last }: Unit, { article, last: end }: UnitScene): boolean {
  const { form } = article.tokens;
  for (let at = last; at <= last + 1 && at < end; at++) {
    if (readFigure(form, at, end, article.lexicon) !== undefined) return true;
    if (article.lexicon.list('quantities').matchWithClitics(form, at, article.lexicon.clitics)) return true;
    if (!article.lexicon.isFunctionWord(form[at] as string)) return false;
  }
  return false;
}
