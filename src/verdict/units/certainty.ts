import { readFigure } from './figure.js';
import { unitsFromLists } from './lists.js';
import type { Unit, UnitDetector, UnitScene } from './unit.js';

/** Words that weaken or strengthen a claim: `may`, `reportedly`, `certainly`, and `about` before a figure. */
export const certainty: UnitDetector = {
  kind: 'certainty',
  find(scene) {
    const { lexicon, tokens } = scene.article;
    const vague = unitsFromLists(scene, 'certainty', [lexicon.list('approximators')]);
    const others = unitsFromLists(scene, 'certainty', [
      lexicon.list('hedges'),
      lexicon.list('boosters'),
      lexicon.list('modals'),
    ]);
    return [
      ...others.filter(
        ({ first, last }) =>
          last > first + 1 || !lexicon.list('approximators').has(tokens.form[first] as string),
      ),
      ...vague.filter((unit) => standsBeforeFigure(unit, scene)),
    ];
  },
};

function standsBeforeFigure({ last }: Unit, { article, last: end }: UnitScene): boolean {
  const { form } = article.tokens;
  const { lexicon } = article;
  for (let at = last; at <= last + 1 && at < end; at++) {
    if (readFigure(form, at, end, lexicon) !== undefined) return true;
    if (lexicon.list('quantities').matchWithClitics(form, at, lexicon.clitics)) return true;
    if (!lexicon.isFunctionWord(form[at] as string)) return false;
  }
  return false;
}
