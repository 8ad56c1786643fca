import type { ArticleInfo, ProvenanceGraph } from '../types.js';
import {
  ARTICLE_PREFIX,
  dateTimeOf,
  type ProvStatement,
  PUBLISHER_PREFIX,
  provName,
  provStatements,
  publishersOf,
  TERM_PREFIX,
} from './prov.js';

type Literal = string | number | { readonly $: string; readonly type: string };
type Attributes = Readonly<Record<string, Literal>>;
type Records = Readonly<Record<string, Attributes>>;

/** A PROV-JSON document. */
export interface ProvJson {
  readonly prefix: Readonly<Record<string, string>>;
  readonly entity: Records;
  readonly agent: Records;
  readonly wasAttributedTo: Records;
  readonly wasDerivedFrom: Records;
  readonly alternateOf: Records;
}

const SUBTYPES = {
  revision: 'prov:Revision',
  quotation: 'prov:Quotation',
  'primary-source': 'prov:PrimarySource',
} as const;

/**
 * A provenance graph as PROV-JSON (W3C member submission, 2013). Revisions, quotations and primary sources are derivations
 * with a `prov:type`, as that format has them; our order, relation, share and confidence are attributes in the namespace
 * `urn:isnad:term:`.
 */
export function toProvJson(graph: ProvenanceGraph): ProvJson {
  const statements = provStatements(graph);
  const derivations = statements.filter(({ relation }) => relation !== 'alternate');
  const alternates = statements.filter(({ relation }) => relation === 'alternate');
  return {
    prefix: {
      article: ARTICLE_PREFIX,
      publisher: PUBLISHER_PREFIX,
      isnad: TERM_PREFIX,
      dcterms: 'http://purl.org/dc/terms/',
    },
    entity: Object.fromEntries(graph.articles.map((article) => [articleName(article.id), entityOf(article)])),
    agent: Object.fromEntries(
      publishersOf(graph).map((name) => [
        publisherName(name),
        { 'prov:type': qualified('prov:Organization'), 'dcterms:title': name },
      ]),
    ),
    wasAttributedTo: Object.fromEntries(
      graph.articles
        .filter(({ publisher }) => publisher !== undefined)
        .map(({ id, publisher = '' }, at) => [
          `_:attribution${at + 1}`,
          { 'prov:entity': articleName(id), 'prov:agent': publisherName(publisher) },
        ]),
    ),
    wasDerivedFrom: Object.fromEntries(
      derivations.map((statement, at) => [`_:derivation${at + 1}`, derivationOf(statement)]),
    ),
    alternateOf: Object.fromEntries(
      alternates.map((statement, at) => [
        `_:alternate${at + 1}`,
        {
          'prov:alternate1': articleName(statement.to),
          'prov:alternate2': articleName(statement.from),
          ...termsOf(statement),
        },
      ]),
    ),
  };
}

function articleName(id: string): string {
  return `article:${provName(id)}`;
}

function publisherName(name: string): string {
  return `publisher:${provName(name)}`;
}

function qualified(name: string): Literal {
  return { $: name, type: 'prov:QUALIFIED_NAME' };
}

function entityOf(article: ArticleInfo): Attributes {
  const { id, title, url, language } = article;
  const issued = dateTimeOf(article);
  return {
    'dcterms:identifier': id,
    'dcterms:language': language,
    ...(title === undefined ? {} : { 'dcterms:title': title }),
    ...(issued === undefined ? {} : { 'dcterms:issued': { $: issued, type: 'xsd:dateTime' } }),
    ...(url === undefined ? {} : { 'prov:location': { $: url, type: 'xsd:anyURI' } }),
  };
}

function derivationOf(statement: ProvStatement): Attributes {
  const { relation, from, to } = statement;
  return {
    'prov:generatedEntity': articleName(to),
    'prov:usedEntity': articleName(from),
    'prov:type': qualified(relation === 'alternate' ? 'prov:Derivation' : SUBTYPES[relation]),
    ...termsOf(statement),
  };
}

function termsOf({ edge }: ProvStatement): Attributes {
  if (edge === undefined) return {};
  return {
    'isnad:relation': edge.relation,
    'isnad:order': edge.order,
    'isnad:share': { $: String(edge.share), type: 'xsd:double' },
    'isnad:confidence': { $: String(edge.confidence), type: 'xsd:double' },
    'isnad:because': edge.because.join(' '),
  };
}
