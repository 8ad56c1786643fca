import type { html as en } from '../en/html.js';
import { formatIn } from '../format.js';

const { count: counted } = formatIn('fr');

const VIEWS = {
  all: 'Tout',
  changes: 'Changements',
  findings: 'Constats',
  clean: 'Texte seul',
};

const sentences = (count: number): string => counted(count, { one: '# phrase', other: '# phrases' });

/** What stands round the articles in a report as a web page. */
export const html: typeof en = {
  'html.title': ({ title }) => `Examen\u00a0: ${title}`,
  'html.overline': () => 'Examen Isnad',
  'html.words': () => 'Ce qui a été fait des sources',
  'html.lead.inserted': ({ count, total }) =>
    count === 0
      ? `Les ${sentences(total)} viennent toutes des sources.`
      : counted(count, {
          one: `# phrase sur ${total} n’est dans aucune des sources.`,
          other: `# phrases sur ${total} ne sont dans aucune des sources.`,
        }),
  'html.lead.altered': ({ count }) =>
    counted(count, {
      one: '# a été reprise avec des mots changés.',
      other: '# ont été reprises avec des mots changés.',
    }),
  'html.lead.omitted': ({ count }) =>
    counted(count, { one: '# phrase des sources est omise.', other: '# phrases des sources sont omises.' }),
  'html.lead.alarms': ({ count, kinds }) =>
    `${counted(count, { one: '# alarme', other: '# alarmes' })}\u00a0: ${kinds}.`,
  'html.lead.anachronism': ({ words }) => `Hors de l’époque du récit\u00a0: «\u00a0${words}\u00a0».`,
  'html.lead.alone': ({ count }) => `${sentences(count)}, examinées sans sources.`,
  'html.finding.number': ({ number }) => `Constat ${number}`,
  'html.finding.go': ({ sentence }) => `Voir dans la phrase ${sentence}`,
  'html.evidence': ({ count }) => `Preuves (${count})`,
  'html.source.unused': ({ count }) =>
    counted(count, {
      one: '# autre source, dont aucune phrase n’a été reprise',
      other: '# autres sources, dont aucune phrase n’a été reprise',
    }),
  'html.view': () => 'Afficher',
  'html.view.name': ({ view }) => VIEWS[view],
  'html.view.empty': () => 'Rien à montrer dans cette vue.',
  'html.walk.next': () => 'Constat suivant',
  'html.walk.previous': () => 'Constat précédent',
  'html.walk.total': ({ count }) => counted(count, { one: '# constat', other: '# constats' }),
  'html.walk.at': ({ number, total }) => `Constat ${number} sur ${total}`,
  'html.keys': () => 'Touches',
  'html.keys.walk': () => 'constat suivant et précédent',
  'html.keys.views': () => 'tout, changements, constats, texte seul',
  'html.suspect': () => 'Le texte examiné',
  'html.source': ({ source }) => `Source ${source}`,
  'html.open': () => 'Ouvrir la page à cet endroit',
  'html.column.sources': () => 'Les sources',
  'html.none': () => 'dans aucune des sources',
  'html.unknown': () => 'Le rapport ne contient pas les mots de la source.',
  'html.also': ({ sources }) => `aussi dans\u00a0: ${sources}`,
  'html.inserted': () => 'Ajouté\u00a0: dans aucune des sources',
  'html.inserted.more': ({ count }) =>
    counted(count, { one: 'et une autre, marquée plus bas', other: 'et # autres, marquées plus bas' }),
  'html.left-out': () => 'omis',
  'html.left-out.many': ({ count, source }) =>
    counted(count, {
      one: `# phrase de la source ${source} omise ici`,
      other: `# phrases de la source ${source} omises ici`,
    }),
  'html.moved.after': ({ sentence }) =>
    `déplacée\u00a0: dans sa source, elle suit ce qui est ici la phrase ${sentence}`,
  'html.moved.first': () => 'déplacée\u00a0: dans sa source, elle précède les autres',
  'html.moved.away': ({ sentence }) => `déplacée\u00a0: c’est ici la phrase ${sentence}`,
  'html.changes': () => 'Changements',
  'html.graph.overline': () => 'Provenance Isnad',
  'html.graph.timeline': () => 'Dans le temps',
  'html.graph.picture': () => 'Qui a repris qui',
  'html.graph.articles': () => 'Articles',
  'html.footer': () =>
    'Un verdict porte sur les mots, non sur la vérité. «\u00a0Ajoutée\u00a0» veut dire\u00a0: dans aucune des sources données.',
};
