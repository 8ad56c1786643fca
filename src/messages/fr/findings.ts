import type { findings as en } from '../en/findings.js';
import { formatIn } from '../format.js';

const { count: counted, day } = formatIn('fr');

const FORCES: Readonly<Record<string, string>> = {
  neutral: 'dit',
  stressed: 'souligne',
  claimed: 'prétend',
  admitted: 'admet',
  denied: 'dément',
};

const words = (count: number) => counted(count, { one: 'Un mot contient', other: '# mots contiennent' });

/** Why a finding is reported. */
export const findings: typeof en = {
  'finding.bracketed-addition': ({ sentences }) =>
    counted(sentences, {
      one: 'Une phrase entre crochets n’est dans aucune des sources.',
      other: '# phrases entre crochets ne sont dans aucune des sources.',
    }),

  'finding.altered-quotation': ({ was, now, changes }) => {
    if (was === now)
      return `Le texte examiné met «\u00a0${now}\u00a0» entre guillemets\u00a0; la source ne le cite pas.`;
    const what =
      was !== '' && now !== ''
        ? `La source cite «\u00a0${was}\u00a0» là où le texte examiné cite «\u00a0${now}\u00a0»`
        : now !== ''
          ? `La citation du texte examiné contient «\u00a0${now}\u00a0», absent de celle de la source`
          : `La citation de la source contient «\u00a0${was}\u00a0», que celle du texte examiné omet`;
    return changes > 1 ? `${what}\u00a0; cette citation diffère en ${changes} endroits.` : `${what}.`;
  },
  'finding.reworded-quotation': () =>
    'La source donne cette citation en d’autres mots\u00a0: c’est une autre traduction, ou elle a été modifiée.',
  'finding.unsourced-quotation': ({ sources }) =>
    counted(sources, {
      one: 'Les mots de cette citation ne sont pas dans la source.',
      other: 'Les mots de cette citation ne sont dans aucune des # sources.',
    }),

  'finding.figure-conflict.changed': ({ was, now }) =>
    `Le texte examiné donne le chiffre «\u00a0${now}\u00a0» là où sa source donne «\u00a0${was}\u00a0».`,
  'finding.figure-conflict.sources': ({ here, there, sources }) =>
    counted(sources, {
      one: `Sur le même fait, le texte examiné donne «\u00a0${here}\u00a0» et une source «\u00a0${there}\u00a0».`,
      other: `Sur le même fait, le texte examiné donne «\u00a0${here}\u00a0» et # sources d’autres chiffres, la première «\u00a0${there}\u00a0».`,
    }),

  'finding.reversed-meaning.opposite': ({ was, now }) =>
    `«\u00a0${was}\u00a0» est devenu son contraire, «\u00a0${now}\u00a0».`,
  'finding.changed-attribution.speaker': ({ was, now }) =>
    `La source attribue ces propos à «\u00a0${was}\u00a0», le texte examiné à «\u00a0${now}\u00a0».`,
  'finding.changed-attribution.force': ({ was, now, forceWas, forceNow }) =>
    `Dans la source quelqu’un ${FORCES[forceWas] ?? forceWas} cela («\u00a0${was}\u00a0»), dans le texte examiné quelqu’un le ${FORCES[forceNow] ?? forceNow} («\u00a0${now}\u00a0»).`,
  'finding.changed-attribution.dropped': ({ was }) =>
    `La source attribue ces propos par «\u00a0${was}\u00a0»\u00a0; le texte examiné les donne pour un fait.`,

  'finding.dropped-context.caveat': ({ words: left }) =>
    `Le texte examiné omet une phrase de sa source qui nuance l’information\u00a0: «\u00a0${left}\u00a0».`,
  'finding.dropped-context.answer': ({ words: left }) =>
    `Le texte examiné omet une phrase de sa source qui donne la réponse de l’autre partie\u00a0: «\u00a0${left}\u00a0».`,

  'finding.headline.figure': ({ headline, body }) =>
    `Le titre donne «\u00a0${headline}\u00a0», le texte «\u00a0${body}\u00a0».`,
  'finding.headline.name': ({ name }) => `Le titre nomme «\u00a0${name}\u00a0», dont le texte ne parle pas.`,
  'finding.headline.negation': () => 'Le titre affirme ce que le texte nie, ou nie ce qu’il affirme.',

  'finding.damage.two-verbs': ({ words: verbs }) =>
    `Deux verbes de parole se suivent, «\u00a0${verbs}\u00a0»\u00a0: l’un a été ajouté sans que l’autre soit retiré.`,
  'finding.damage.orphan': ({ words: start }) =>
    `Une phrase commence par «\u00a0${start}\u00a0», comme si les mots précédents avaient été coupés.`,
  'finding.damage.unclosed': ({ mark }) => `Le signe ${mark} ouvre et rien ne le ferme.`,
  'finding.damage.unopened': ({ mark }) => `Le signe ${mark} ferme ce que rien n’a ouvert.`,
  'finding.damage.cut': ({ word }) =>
    `Le texte s’arrête après «\u00a0${word}\u00a0», un mot qui en appelle un autre.`,

  'finding.word-slip': ({ was, now }) =>
    `«\u00a0${now}\u00a0» est là où les sources ont «\u00a0${was}\u00a0», et n’en diffère que d’une ou deux lettres.`,

  'finding.later-knowledge': ({ words: form, before, first }) =>
    `«\u00a0${form}\u00a0» n’est dans aucune source et n’apparaît dans le corpus qu’à partir du ${day(first)}, alors que le récit se situe avant le ${day(before)}.`,
  'evidence.first-use': ({ day: first }) => `Premier emploi dans le corpus, le ${day(first)}.`,

  'finding.hidden.invisible': ({ count, seen }) =>
    `${words(count)} des caractères que personne ne voit\u00a0; on lit «\u00a0${seen}\u00a0».`,
  'finding.hidden.direction': ({ count, seen }) =>
    `${words(count)} des commandes de sens d’écriture\u00a0; on lit «\u00a0${seen}\u00a0».`,
  'finding.hidden.look-alike': ({ count, seen }) =>
    `${words(count)} des lettres d’une autre écriture qui se ressemblent\u00a0; on lit «\u00a0${seen}\u00a0».`,
  'finding.hidden.stretched': ({ count, seen }) =>
    `${words(count)} un tatweel après chaque lettre\u00a0; on lit «\u00a0${seen}\u00a0».`,
  'finding.hidden.forms': ({ count, seen }) =>
    `${words(count)} des formes spéciales à la place des lettres\u00a0; on lit «\u00a0${seen}\u00a0».`,
  'finding.hidden.dotless': ({ count, seen }) =>
    `${words(count)} des lettres privées de leurs points\u00a0; on lit «\u00a0${seen}\u00a0».`,
  'finding.hidden.spaced': ({ count, seen }) =>
    `${counted(count, { one: 'Les lettres d’un mot sont espacées', other: 'Les lettres de # mots sont espacées' })}\u00a0; on lit «\u00a0${seen}\u00a0».`,
  'finding.hidden.digits-for-letters': ({ count, seen }) =>
    `${words(count)} des chiffres ou des signes à la place de lettres\u00a0; on lit «\u00a0${seen}\u00a0».`,
  'finding.hidden.letters-for-digits': ({ count, seen }) =>
    `${counted(count, { one: 'Un nombre mêle', other: '# nombres mêlent' })} des chiffres et ce qui ne fait que leur ressembler\u00a0; on lit «\u00a0${seen}\u00a0».`,

  'evidence.hidden': ({ seen }) => `On lit «\u00a0${seen}\u00a0».`,
  'evidence.quotation.source': () => 'La citation telle que la source la donne.',
  'evidence.sentence.source': () => 'La phrase de la source.',
  'evidence.sentence.suspect': () => 'La phrase qui en a été faite.',
  'evidence.attribution.source': () => 'Qui le dit dans la source, et comment.',
  'evidence.figure.source': () => 'Le chiffre de la source.',
  'evidence.figure.other': () => 'Un autre chiffre pour le même fait.',
  'evidence.figure.suspect': ({ sources }) =>
    sources === 0
      ? 'Le chiffre du texte examiné, dont la phrase n’a pas de source ici.'
      : `Le chiffre du texte examiné, dont la phrase a ${counted(sources, { one: 'une source', other: '# sources' })}.`,
  'evidence.context.neighbour': () => 'La phrase voisine, que le texte examiné a gardée.',
  'evidence.context.omitted': () => 'La phrase omise.',
  'evidence.body': () => 'Ce que dit le texte.',
  'evidence.word.source': () => 'Le mot que la source emploie à côté des mêmes mots.',
};
