import type { ArticleInfo, ProvenanceEdge, ProvenanceGraph } from '../types.js';
import { escapeIri } from './escape.js';

/** What PROV calls an edge. */
export type ProvRelation = 'revision' | 'quotation' | 'primary-source' | 'alternate';

/** A statement of PROV: `to` was made from `from`, or both are alternates. */
export interface ProvStatement {
  readonly relation: ProvRelation;
  readonly from: string;
  readonly to: string;
  /** The edge that it rests on; none for a primary source further off. */
  readonly edge?: ProvenanceEdge;
}

export const ARTICLE_PREFIX = 'urn:isnad:article:';
export const PUBLISHER_PREFIX = 'urn:isnad:publisher:';
/** Terms of our own: confidence, order, relation, share. */
export const TERM_PREFIX = 'urn:isnad:term:';

/** The name of an article or publisher, safe within an IRI and within a qualified name. */
export function provName(name: string): string {
  return escapeIri(name);
}

/**
 * What a graph says, in the terms of PROV-DM (W3C 2013): a republication or an excerpt is a revision, a shared passage a
 * quotation, the first version at the end of a line of ordered edges a primary source; where the order is undecided, or both
 * came from a text that is not at hand, the two are alternates, which has no direction.
 */
export function provStatements({ edges }: ProvenanceGraph): readonly ProvStatement[] {
  const direct = edges.map((edge): ProvStatement => {
    const { from, to, order, relation } = edge;
    if (order === 'undecided' || relation === 'common-source')
      return { relation: 'alternate', from, to, edge };
    return { relation: relation === 'quotation' ? 'quotation' : 'revision', from, to, edge };
  });
  return [...direct, ...primarySources(direct)];
}

function primarySources(statements: readonly ProvStatement[]): readonly ProvStatement[] {
  const parents = new Map<string, string>();
  for (const { relation, from, to, edge } of statements)
    if (relation !== 'alternate' && edge?.secondary === false && !parents.has(to)) parents.set(to, from);
  return [...parents.keys()].map((to) => ({ relation: 'primary-source', from: firstOf(to, parents), to }));
}

function firstOf(id: string, parents: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let at = id;
  for (let next = parents.get(at); next !== undefined && !seen.has(next); next = parents.get(at)) {
    seen.add(next);
    at = next;
  }
  return at;
}

/** An ISO 8601 date as an xsd:dateTime: a day begins at midnight, UTC. */
export function dateTimeOf({ published }: ArticleInfo): string | undefined {
  if (published === undefined) return undefined;
  const time = Date.parse(published);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Every publisher once. */
export function publishersOf({ articles }: ProvenanceGraph): readonly string[] {
  return [...new Set(articles.flatMap(({ publisher }) => (publisher === undefined ? [] : [publisher])))];
}
