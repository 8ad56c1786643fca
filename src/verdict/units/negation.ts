import { unitsFromLists } from './lists.js';
import type { UnitDetector } from './unit.js';

/** Particles, verbs and nouns that turn a statement into its denial: `not`, `without`, `refused`. */
export const negation: UnitDetector = {
  kind: 'negation',
  find: (scene) =>
    unitsFromLists(scene, 'negation', [
      scene.article.lexicon.list('negations'),
      scene.article.lexicon.list('denials'),
    ]),
};
