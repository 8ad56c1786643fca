import type { UnitDetector } from './index.js';
import { unitsFromLists } from './lists.js';

/** Words that weaken or strengthen a claim: `about`, `may`, `reportedly`, `certainly`. */
export const certainty: UnitDetector = {
  kind: 'certainty',
  find: (scene) =>
    unitsFromLists(scene, 'certainty', [
      scene.article.lexicon.list('hedges'),
      scene.article.lexicon.list('boosters'),
    ]),
};
