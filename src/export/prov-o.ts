import { groupBy } from '../groups.js';
import type { ArticleInfo, ProvenanceGraph } from '../types.js';
import {
  ARTICLE_PREFIX,
  dateTimeOf,
  type ProvRelation,
  type ProvStatement,
  PUBLISHER_PREFIX,
  provName,
  provStatements,
  publishersOf,
  TERM_PREFIX,
} from './prov.js';

/** A PROV-O document in JSON-LD. */
export interface ProvO {
  readonly '@context': Readonly<Record<string, unknown>>;
  readonly '@graph': readonly Readonly<Record<string, unknown>>[];
}

/** How PROV-O says it in one word, and with attributes. */
const TERMS: Readonly<
  Record<ProvRelation, { readonly plain: string; readonly qualified?: readonly [string, string] }>
> = {
  revision: { plain: 'prov:wasRevisionOf', qualified: ['prov:qualifiedRevision', 'prov:Revision'] },
  quotation: { plain: 'prov:wasQuotedFrom', qualified: ['prov:qualifiedQuotation', 'prov:Quotation'] },
  'primary-source': { plain: 'prov:hadPrimarySource' },
  alternate: { plain: 'prov:alternateOf', qualified: ['prov:qualifiedInfluence', 'prov:Influence'] },
};

const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcterms: 'http://purl.org/dc/terms/',
  isnad: TERM_PREFIX,
  'dcterms:issued': { '@type': 'xsd:dateTime' },
  'prov:atLocation': { '@type': '@id' },
  'isnad:share': { '@type': 'xsd:double' },
  'isnad:confidence': { '@type': 'xsd:double' },
};

/**
 * A provenance graph as PROV-O (W3C recommendation, 2013) in JSON-LD: `prov:wasRevisionOf`, `prov:wasQuotedFrom`,
 * `prov:hadPrimarySource`, and `prov:alternateOf` both ways where the order is undecided. Order, relation, share and confidence
 * stand on the qualified relations, in the namespace `urn:isnad:term:`.
 */
export function toProvO(graph: ProvenanceGraph): ProvO {
  const statements = provStatements(graph);
  const reversed = statements
    .filter(({ relation }) => relation === 'alternate')
    .map(({ relation, from, to }): ProvStatement => ({ relation, from: to, to: from }));
  const byArticle = groupBy([...statements, ...reversed], ({ to }) => to);
  return {
    '@context': CONTEXT,
    '@graph': [
      ...graph.articles.map((article) => ({
        ...entityOf(article),
        ...relationsOf(byArticle.get(article.id) ?? []),
      })),
      ...publishersOf(graph).map((name) => ({
        '@id': PUBLISHER_PREFIX + provName(name),
        '@type': 'prov:Organization',
        'dcterms:title': name,
      })),
    ],
  };
}

function entityOf(article: ArticleInfo): Readonly<Record<string, unknown>> {
  const { id, title, url, language, publisher } = article;
  const issued = dateTimeOf(article);
  return {
    '@id': ARTICLE_PREFIX + provName(id),
    '@type': 'prov:Entity',
    'dcterms:identifier': id,
    'dcterms:language': language,
    ...(title === undefined ? {} : { 'dcterms:title': title }),
    ...(issued === undefined ? {} : { 'dcterms:issued': issued }),
    ...(url === undefined || !isIri(url) ? {} : { 'prov:atLocation': url }),
    ...(publisher === undefined
      ? {}
      : { 'prov:wasAttributedTo': { '@id': PUBLISHER_PREFIX + provName(publisher) } }),
  };
}

function isIri(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu.test(url);
}

/** Every relation of one article, plain and qualified. */
function relationsOf(statements: readonly ProvStatement[]): Readonly<Record<string, unknown>> {
  const relations: Record<string, unknown[]> = {};
  const add = (term: string, value: unknown) => {
    relations[term] = [...(relations[term] ?? []), value];
  };
  for (const { relation, from, edge } of statements) {
    const { plain, qualified } = TERMS[relation];
    const other = { '@id': ARTICLE_PREFIX + provName(from) };
    add(plain, other);
    if (edge === undefined || qualified === undefined) continue;
    const [property, type] = qualified;
    add(property, {
      '@type': type,
      [relation === 'alternate' ? 'prov:influencer' : 'prov:entity']: other,
      'isnad:relation': edge.relation,
      'isnad:order': edge.order,
      'isnad:share': String(edge.share),
      'isnad:confidence': String(edge.confidence),
      'isnad:because': edge.because,
    });
  }
  return relations;
}
