import type { changes as en } from '../en/changes.js';

/** How a reporting verb puts a statement. */
const FORCES: Readonly<Record<string, string>> = {
  neutral: 'rapporté',
  stressed: 'souligné',
  claimed: 'prétendu',
  admitted: 'admis',
  denied: 'démenti',
};
const CERTAINTY = { more: 'plus certain', less: 'moins certain' };

/** Why a change is reported, by kind and by whether words were replaced, added or removed. */
export const changes: typeof en = {
  'change.moved': ({ words, kind }) =>
    kind === 'wording'
      ? `«\u00a0${words}\u00a0» se trouve ailleurs dans la phrase que dans la source.`
      : `«\u00a0${words}\u00a0» se trouve ailleurs dans la phrase que dans la source et peut s’y rapporter à autre chose.`,
  'change.number.replaced': ({ was, now }) =>
    `La source donne le chiffre «\u00a0${was}\u00a0», le texte examiné «\u00a0${now}\u00a0».`,
  'change.number.added': ({ words }) => `Le chiffre «\u00a0${words}\u00a0» n’est pas dans la source.`,
  'change.number.removed': ({ words }) => `Le chiffre «\u00a0${words}\u00a0» de la source manque.`,
  'change.date.replaced': ({ was, now }) =>
    `La source situe le fait «\u00a0${was}\u00a0», le texte examiné «\u00a0${now}\u00a0».`,
  'change.date.added': ({ words }) =>
    `L’indication de temps «\u00a0${words}\u00a0» n’est pas dans la source.`,
  'change.date.removed': ({ words }) => `L’indication de temps «\u00a0${words}\u00a0» de la source manque.`,
  'change.name.replaced': ({ was, now }) =>
    `La source nomme «\u00a0${was}\u00a0», le texte examiné «\u00a0${now}\u00a0».`,
  'change.name.added': ({ words }) => `Le nom «\u00a0${words}\u00a0» n’est pas dans la source.`,
  'change.name.removed': ({ words }) => `Le nom «\u00a0${words}\u00a0» de la source manque.`,
  'change.negation.replaced': ({ was, now, polarity }) =>
    polarity === 'denied'
      ? `«\u00a0${was}\u00a0» est devenu «\u00a0${now}\u00a0»\u00a0: le texte examiné nie ce que la source affirme.`
      : polarity === 'affirmed'
        ? `«\u00a0${was}\u00a0» est devenu «\u00a0${now}\u00a0»\u00a0: le texte examiné affirme ce que la source nie.`
        : `«\u00a0${was}\u00a0» est devenu «\u00a0${now}\u00a0»\u00a0: l’un affirme ce que l’autre nie.`,
  'change.negation.added': ({ words }) =>
    `«\u00a0${words}\u00a0» est ajouté et change l’affirmation en son contraire.`,
  'change.negation.removed': ({ words }) =>
    `«\u00a0${words}\u00a0» de la source manque, si bien qu’une négation se lit comme une affirmation.`,
  'change.quotation.replaced': ({ was, now, marks }) =>
    marks === 'added'
      ? `«\u00a0${now}\u00a0» est entre guillemets, ce que la source n’a pas\u00a0: ses mots sont devenus une citation.`
      : marks === 'removed'
        ? `«\u00a0${was}\u00a0» est une citation dans la source, et le texte examiné n’a pas de guillemets.`
        : `Des mots entre guillemets diffèrent\u00a0: la source cite «\u00a0${was}\u00a0», le texte examiné «\u00a0${now}\u00a0».`,
  'change.quotation.added': ({ words }) =>
    `«\u00a0${words}\u00a0» est entre guillemets mais n’est pas dans la source.`,
  'change.quotation.removed': ({ words }) =>
    `La citation de la source contient «\u00a0${words}\u00a0», qui manque ici.`,
  'change.attribution.replaced': ({ was, now, forceWas, forceNow }) =>
    forceWas === undefined || forceNow === undefined || forceWas === forceNow
      ? `La source attribue ces propos à «\u00a0${was}\u00a0», le texte examiné à «\u00a0${now}\u00a0».`
      : `Dans la source le propos est ${FORCES[forceWas] ?? forceWas} («\u00a0${was}\u00a0»), dans le texte examiné ${FORCES[forceNow] ?? forceNow} («\u00a0${now}\u00a0»).`,
  'change.attribution.added': ({ words }) => `L’attribution «\u00a0${words}\u00a0» n’est pas dans la source.`,
  'change.attribution.removed': ({ words }) => `L’attribution «\u00a0${words}\u00a0» de la source manque.`,
  'change.certainty.replaced': ({ was, now, certainty, marks }) =>
    marks === 'added'
      ? `«\u00a0${now}\u00a0» est entre guillemets, ce que la source n’a pas\u00a0: ils tiennent le mot à distance.`
      : marks === 'removed'
        ? `La source tient «\u00a0${was}\u00a0» à distance par des guillemets, le texte examiné non.`
        : certainty === undefined
          ? `La source écrit «\u00a0${was}\u00a0», le texte examiné «\u00a0${now}\u00a0»\u00a0: le degré de certitude a changé.`
          : `La source écrit «\u00a0${was}\u00a0», le texte examiné «\u00a0${now}\u00a0»\u00a0: le propos est ${CERTAINTY[certainty]}.`,
  'change.certainty.added': ({ words, certainty }) =>
    certainty === undefined
      ? `«\u00a0${words}\u00a0» est ajouté, ce qui change le degré de certitude.`
      : `«\u00a0${words}\u00a0» est ajouté\u00a0: le propos est ${CERTAINTY[certainty]} que dans la source.`,
  'change.certainty.removed': ({ words, certainty }) =>
    certainty === undefined
      ? `«\u00a0${words}\u00a0» de la source manque, ce qui change le degré de certitude.`
      : `«\u00a0${words}\u00a0» de la source manque\u00a0: le propos est ${CERTAINTY[certainty]} que dans la source.`,
  'change.wording.replaced': ({ was, now }) =>
    `La source écrit «\u00a0${was}\u00a0», le texte examiné «\u00a0${now}\u00a0».`,
  'change.wording.added': ({ words }) => `«\u00a0${words}\u00a0» n’est pas dans la source.`,
  'change.wording.removed': ({ words }) => `«\u00a0${words}\u00a0» de la source manque.`,
};
