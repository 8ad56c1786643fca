import type { Order, Relation, VersionHistory } from '../../types.js';

type None = Readonly<Record<never, never>>;
type Words = { readonly words: string };

const RELATIONS: Readonly<Record<Relation, string>> = {
  republication: 'republication',
  excerpt: 'excerpt',
  quotation: 'quotation',
  'common-source': 'common source',
};

const ORDERS: Readonly<Record<Order, string>> = {
  dated: 'order by dates',
  inferred: 'order inferred',
  undecided: 'order undecided',
};

const HISTORIES: Readonly<Record<VersionHistory['order'], string>> = {
  dated: 'in the order of their dates',
  declared: 'in the order declared',
  undecided: 'in no known order',
};

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

/** Labels of the account of a provenance graph. */
export const graph = {
  'graph.heading': ({ articles, clusters }: { readonly articles: number; readonly clusters: number }) =>
    `Provenance of ${count(articles, 'article', 'articles')}: ${count(clusters, 'cluster', 'clusters')}`,
  'graph.nothing': (_: None) => 'No two of the articles share text.',
  'graph.alone': ({ articles }: { readonly articles: number }) =>
    `${count(articles, 'article shares', 'articles share')} no text with any other:`,
  'graph.cluster': ({ cluster, articles }: { readonly cluster: number; readonly articles: number }) =>
    `Cluster ${cluster}: ${articles} articles`,
  'graph.relation': ({ relation }: { readonly relation: Relation }) => RELATIONS[relation],
  'graph.order': ({ order, percent }: { readonly order: Order; readonly percent: string }) =>
    `${ORDERS[order]} (${percent})`,
  'graph.share': ({ percent }: { readonly percent: string }) => `${percent} of its words`,
  'graph.secondary': (_: None) => 'beside a greater source',
  'graph.steps': (_: None) => 'Steps',
  'graph.step': (step: {
    readonly kept: number;
    readonly altered: number;
    readonly added: number;
    readonly removed: number;
    readonly moved: number;
  }) =>
    `Sentences: ${step.kept} kept, ${step.altered} altered, ${step.added} added, ${step.removed} removed, ${step.moved} moved`,
  'graph.added': (_: None) => 'added',
  'graph.removed': (_: None) => 'removed',
  'graph.altered': (_: None) => 'altered',
  'graph.was': ({ words }: Words) => `was: ${words}`,
  'graph.histories': (_: None) => 'Versions of one page or series',
  'graph.history': ({
    series,
    versions,
    order,
  }: {
    readonly series: string;
    readonly versions: number;
    readonly order: VersionHistory['order'];
  }) => `${series}: ${count(versions, 'version', 'versions')}, ${HISTORIES[order]}`,
};
