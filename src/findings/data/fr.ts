import type { FindingWords } from './types.js';

/** Newswire usage, written for this project: forms that a reader of agency copy meets every day. */
export const fr: FindingWords = {
  code: 'fr',
  finiteVerbs: `
    dit-il, a dit, a déclaré, a affirmé, a annoncé, a assuré, a ajouté, ont déclaré, ont affirmé, ont
    annoncé, affirme, affirment, déclare, déclarent, estiment
  `,
  complementisers: 'que, qui, dont, parce que, lequel, laquelle',
  needsVerb: false,
  danglers: 'de, du, le, la, les, des, un, une, et, ou, au, aux, à, dans, pour, par, que, qui, dont',
  caveats: `
    pas été confirmé, pas été confirmée, pas confirmé, non confirmé, non confirmée, n'a pu être vérifié, pas
    pu être vérifié, pas pu être vérifiée, de source indépendante, aucune preuve, sans preuve, bilan
    provisoire, préliminaire, provisoire, trop tôt pour, pas encore clair, pas établi, pas exclu
  `,
  answers: `
    refusé de commenter, refusé tout commentaire, n'a pas répondu, n'ont pas répondu, pas souhaité commenter,
    en réponse, de son côté, pour sa part, de leur côté, a démenti, ont démenti, dément, démentent, a rejeté,
    ont rejeté, conteste, contestent, nie, nient, a nié, ont nié
  `,
  atLeast: 'plus de, au moins, plus d',
  atMost: `
    moins de, au plus, au maximum, jusqu'à, moins d
  `,
  fates: `
    tué, tués, tuée, tuées, mort, morts, morte, mortes, décès, décédé, décédés, péri
    blessé, blessés, blessée, blessées
    disparu, disparus, disparues
    arrêté, arrêtés, arrestations, interpellé, interpellés, interpellations, détenu, détenus
    déplacé, déplacés, évacué, évacués, sans-abri
    sauvé, sauvés, secouru, secourus, libéré, libérés
    abattu, abattus, intercepté, interceptés, détruit, détruits
    contaminé, contaminés, malade, malades
  `,
};
