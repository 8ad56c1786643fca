import type { UnitDetector } from './index.js';
import { unitsFromLists } from './lists.js';

/** Reporting verbs and phrases: `said`, `according to`, `claimed`, `admitted`. */
export const attribution: UnitDetector = {
  kind: 'attribution',
  find: (scene) => unitsFromLists(scene, 'attribution', [scene.article.lexicon.reporting]),
};
