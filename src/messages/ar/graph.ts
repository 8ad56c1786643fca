import type { Order, Relation, VersionHistory } from '../../types.js';
import type { graph as model } from '../en/graph.js';

const RELATIONS: Readonly<Record<Relation, string>> = {
  republication: 'إعادة نشر',
  excerpt: 'مقتطف',
  quotation: 'اقتباس',
  'common-source': 'مصدر مشترك',
};

const ORDERS: Readonly<Record<Order, string>> = {
  dated: 'الترتيب بحسب التواريخ',
  inferred: 'الترتيب مستنتج',
  undecided: 'الترتيب غير محسوم',
};

const HISTORIES: Readonly<Record<VersionHistory['order'], string>> = {
  dated: 'بترتيب تواريخها',
  declared: 'بالترتيب المصرّح به',
  undecided: 'من دون ترتيب معروف',
};

export const graph: typeof model = {
  'graph.heading': ({ articles, clusters }) => `منشأ المقالات: عددها ${articles}، والمجموعات ${clusters}`,
  'graph.nothing': () => 'لا يشترك أي مقالين في نص.',
  'graph.alone': ({ articles }) => `مقالات لا تشترك مع غيرها في نص، عددها ${articles}:`,
  'graph.cluster': ({ cluster, articles }) => `المجموعة ${cluster}: عدد المقالات ${articles}`,
  'graph.relation': ({ relation }) => RELATIONS[relation],
  'graph.order': ({ order, percent }) => `${ORDERS[order]} (${percent})`,
  'graph.share': ({ percent }) => `${percent} من كلماته`,
  'graph.secondary': () => 'إلى جانب مصدر أكبر',
  'graph.steps': () => 'الخطوات',
  'graph.step': ({ kept, altered, added, removed, moved }) =>
    `الجمل: ${kept} كما هي، ${altered} معدّلة، ${added} مضافة، ${removed} محذوفة، ${moved} منقولة`,
  'graph.added': () => 'مضافة',
  'graph.removed': () => 'محذوفة',
  'graph.altered': () => 'معدّلة',
  'graph.was': ({ words }) => `كانت: ${words}`,
  'graph.histories': () => 'نسخ صفحة واحدة أو سلسلة واحدة',
  'graph.history': ({ series, versions, order }) => `${series}: عدد النسخ ${versions}، ${HISTORIES[order]}`,
};
