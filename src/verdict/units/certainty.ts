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
      ...modalForms(scene),
    ];
  },
};

/** Verbs with an ending that means `may`. */
function modalForms({ article: { tokens, lexicon }, first, last }: UnitScene): readonly Unit[] {
  const { modalEndings } = lexicon;
  const units: Unit[] = [];
  for (let at = first; modalEndings.length > 0 && at < last; at++) {
    const form = tokens.form[at] as string;
    const isModal = modalEndings.some((ending) => form.endsWith(ending) && form.length > ending.length + 1);
    if (isModal) units.push({ kind: 'certainty', first: at, last: at + 1 });
  }
  return units;
}

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
