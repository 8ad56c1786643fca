import type { Order, Relation, VersionHistory } from '../../types.js';
import type { graph as model } from '../en/graph.js';

const RELATIONS: Readonly<Record<Relation, string>> = {
  republication: 'republication',
  excerpt: 'extrait',
  quotation: 'citation',
  'common-source': 'source commune',
};

const ORDERS: Readonly<Record<Order, string>> = {
  dated: 'ordre par les dates',
  inferred: 'ordre déduit',
  undecided: 'ordre indécis',
};

const HISTORIES: Readonly<Record<VersionHistory['order'], string>> = {
  dated: "dans l'ordre de leurs dates",
  declared: "dans l'ordre déclaré",
  undecided: 'sans ordre connu',
};

const count = (number: number, one: string, many: string) =>
  number < 2 ? `${number} ${one}` : `${number} ${many}`;

export const graph: typeof model = {
  'graph.heading': ({ articles, clusters }) =>
    `Provenance de ${count(articles, 'article', 'articles')} : ${count(clusters, 'groupe', 'groupes')}`,
  'graph.nothing': () => 'Aucun de ces articles ne partage de texte avec un autre.',
  'graph.alone': ({ articles }) =>
    `${count(articles, 'article ne partage', 'articles ne partagent')} aucun texte avec un autre :`,
  'graph.cluster': ({ cluster, articles }) => `Groupe ${cluster} : ${articles} articles`,
  'graph.relation': ({ relation }) => RELATIONS[relation],
  'graph.order': ({ order, percent }) => `${ORDERS[order]} (${percent})`,
  'graph.share': ({ percent }) => `${percent} de ses mots`,
  'graph.secondary': () => "à côté d'une source principale",
  'graph.steps': () => 'Étapes',
  'graph.step': ({ kept, altered, added, removed, moved }) =>
    `Phrases : ${kept} gardées, ${altered} modifiées, ${added} ajoutées, ${removed} supprimées, ${moved} déplacées`,
  'graph.added': () => 'ajoutée',
  'graph.removed': () => 'supprimée',
  'graph.altered': () => 'modifiée',
  'graph.was': ({ words }) => `était : ${words}`,
  'graph.histories': () => "Versions d'une même page ou série",
  'graph.history': ({ series, versions, order }) =>
    `${series} : ${count(versions, 'version', 'versions')}, ${HISTORIES[order]}`,
};
