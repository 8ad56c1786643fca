import type { provenance as en } from '../en/provenance.js';
import { formatIn } from '../format.js';

const { count: counted, day } = formatIn('fr');

/** Why two articles hang together, and why in this order. */
export const provenance: typeof en = {
  'trace.shared': ({ source, copy, percent, edits }) =>
    edits === 0
      ? `${percent}\u00a0% des mots de «\u00a0${copy}\u00a0» sont dans «\u00a0${source}\u00a0», tous dans le même ordre.`
      : `${percent}\u00a0% des mots de «\u00a0${copy}\u00a0» sont dans «\u00a0${source}\u00a0»\u00a0; les deux diffèrent en ${counted(edits, { one: 'un endroit', other: '# endroits' })}.`,
  'trace.identical': ({ source, copy }) =>
    `«\u00a0${copy}\u00a0» est «\u00a0${source}\u00a0» à la lettre près.`,
  'trace.quoted': ({ source, copy, words }) =>
    `Un passage de ${words} mots de «\u00a0${copy}\u00a0» est dans «\u00a0${source}\u00a0», mot pour mot ou en d’autres mots.`,
  'trace.dates': ({ source, copy, first, second, captured }) =>
    captured
      ? `«\u00a0${source}\u00a0» a été capturé le ${day(first)}, avant la publication de «\u00a0${copy}\u00a0» le ${day(second)}.`
      : `«\u00a0${source}\u00a0» a été publié le ${day(first)}, «\u00a0${copy}\u00a0» le ${day(second)}.`,
  'trace.credit': ({ source, copy, words }) =>
    `«\u00a0${copy}\u00a0» cite «\u00a0${source}\u00a0» comme source\u00a0: «\u00a0${words}\u00a0».`,
  'trace.brackets': ({ source, copy, blocks }) =>
    counted(blocks, {
      one: `«\u00a0${copy}\u00a0» porte un commentaire entre crochets dans un texte que «\u00a0${source}\u00a0» donne sans lui.`,
      other: `«\u00a0${copy}\u00a0» porte # commentaires entre crochets dans un texte que «\u00a0${source}\u00a0» donne sans eux.`,
    }),
  'trace.update': ({ source, copy, words }) =>
    `«\u00a0${copy}\u00a0» se dit modifié plus tard, «\u00a0${source}\u00a0» non\u00a0: «\u00a0${words}\u00a0».`,
  'trace.damage': ({ source, copy, words, why }) =>
    `«\u00a0${copy}\u00a0» est abîmé là où «\u00a0${source}\u00a0» est entier, à «\u00a0${words}\u00a0»\u00a0: ${why}`,
  'trace.anachronism': ({ source, copy, words, why }) =>
    `«\u00a0${copy}\u00a0» nomme ce qui est postérieur au récit, «\u00a0${source}\u00a0» non, à «\u00a0${words}\u00a0»\u00a0: ${why}`,
  'trace.against': ({ reason }) => `Contre cet ordre\u00a0: ${reason}`,
  'trace.centre': ({ source, copy, versions }) =>
    `D’après la forme de l’arbre des ${versions} versions, la première est du côté de «\u00a0${source}\u00a0» plutôt que de «\u00a0${copy}\u00a0».`,
  'trace.common-source': ({ a, b }) =>
    `«\u00a0${a}\u00a0» et «\u00a0${b}\u00a0» ont chacun ce qui manque à l’autre et que d’autres ont\u00a0: les deux viennent d’une version que l’on n’a pas.`,
  'trace.both-copies': ({ a, b }) =>
    `«\u00a0${a}\u00a0» et «\u00a0${b}\u00a0» montrent tous deux les signes d’une copie\u00a0: ils viennent peut-être d’un texte que l’on n’a pas.`,
  'trace.second': ({ source, copy, parent, words }) =>
    `«\u00a0${copy}\u00a0» et «\u00a0${source}\u00a0» partagent ${words} mots que «\u00a0${parent}\u00a0» et ceux d’avant n’ont pas.`,
  'trace.undecided': () => 'Rien ne dit avec certitude lequel des deux était le premier.',
  'trace.warning.dates': ({ source, copy, reason }) =>
    `D’après les dates, «\u00a0${source}\u00a0» précède «\u00a0${copy}\u00a0», mais les textes disent le contraire\u00a0: ${reason}`,
  'trace.warning.revisions': ({ edges, told }) =>
    `Ce qui a été fait phrase par phrase est donné pour les ${told} premiers liens sur ${edges}\u00a0; l’option revisions en fixe le nombre.`,
  'trace.warning.series': ({ series, id }) =>
    `La série «\u00a0${series}\u00a0» nomme «\u00a0${id}\u00a0», qui n’est pas parmi les articles.`,
};
