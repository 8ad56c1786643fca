import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { toDot, toGraphMl, toProvJson, toProvO } from '../../src/export/index.js';
import { trace } from '../../src/provenance/trace.js';
import type { ProvenanceGraph } from '../../src/types.js';
import { bridge, undated } from '../provenance/articles.js';

// By name: their types need those of a browser.
const { instance } = await import('@viz-js/viz' as string);
const { DOMParser } = await import('linkedom' as string);

const dated = trace(bridge);
const open = trace(bridge.map(undated));
/** Names that mean something in every format. */
const HOSTILE = [
  'a "b" \\ c',
  '</node><x>&amp;',
  'line\nend',
  'خبر عاجل',
  'a:b/c?d#e%20',
  '\u0007bell',
  '__proto__',
];
const hostile = trace(
  HOSTILE.map((id, at) => ({
    id,
    title: id,
    publisher: id,
    text: `${bridge[0]?.text} Paper number ${at} added this.`,
  })),
  { revisions: 0 },
);
const graphs: readonly (readonly [string, ProvenanceGraph])[] = [
  ['dated', dated],
  ['undated', open],
  ['hostile', hostile],
  ['empty', trace([])],
];

describe('PROV-JSON', () => {
  /** After the schema in appendix A of the submission, as far as it is used here. */
  const literal = {
    anyOf: [
      { type: ['string', 'number', 'boolean'] },
      {
        type: 'object',
        properties: { $: { type: 'string' }, type: { type: 'string' }, lang: { type: 'string' } },
        required: ['$'],
        additionalProperties: false,
      },
    ],
  };
  const records = (required: readonly string[]) => ({
    type: 'object',
    additionalProperties: { type: 'object', required, additionalProperties: literal },
  });
  const validate = new Ajv({ allowUnionTypes: true }).compile({
    type: 'object',
    properties: {
      prefix: { type: 'object', additionalProperties: { type: 'string' } },
      entity: records([]),
      agent: records([]),
      wasAttributedTo: records(['prov:entity', 'prov:agent']),
      wasDerivedFrom: records(['prov:generatedEntity', 'prov:usedEntity']),
      alternateOf: records(['prov:alternate1', 'prov:alternate2']),
    },
    additionalProperties: false,
  });

  test.each(graphs)('%s: fits the schema, and names only what it has', (_name, graph) => {
    const document = toProvJson(graph);
    expect(validate(JSON.parse(JSON.stringify(document)))).toBe(true);
    const entities = new Set(Object.keys(document.entity));
    for (const { 'prov:generatedEntity': made, 'prov:usedEntity': used } of Object.values(
      document.wasDerivedFrom,
    )) {
      expect(entities).toContain(made);
      expect(entities).toContain(used);
    }
    expect(entities.size).toBe(graph.articles.length);
    const prefixes = new Set([...Object.keys(document.prefix), 'prov', 'xsd']);
    for (const name of entities) {
      expect(prefixes).toContain(name.slice(0, name.indexOf(':')));
      expect(name.slice(name.indexOf(':') + 1)).toMatch(/^[\w.~%-]+$/u);
    }
  });

  test('what is what', () => {
    const kinds = Object.values(toProvJson(dated).wasDerivedFrom).map((record) =>
      JSON.stringify(record['prov:type']),
    );
    expect(kinds.filter((kind) => kind.includes('prov:Revision'))).toHaveLength(2);
    expect(kinds.filter((kind) => kind.includes('prov:Quotation'))).toHaveLength(3);
    expect(kinds.filter((kind) => kind.includes('prov:PrimarySource'))).toHaveLength(4);
    expect(Object.keys(toProvJson(open).wasDerivedFrom)).toEqual([]);
    expect(Object.keys(toProvJson(open).alternateOf)).toHaveLength(open.edges.length);
  });
});

describe('PROV-O', () => {
  const TERMS =
    /^prov:(?:wasRevisionOf|wasQuotedFrom|hadPrimarySource|alternateOf|qualified(?:Revision|Quotation|Influence)|wasAttributedTo|atLocation)$/;

  test.each(graphs)('%s: every node has an IRI, and every reference a node', (_name, graph) => {
    const { '@context': context, '@graph': nodes } = toProvO(graph);
    expect(context).toMatchObject({ prov: 'http://www.w3.org/ns/prov#' });
    const ids = new Set(nodes.map((node) => node['@id']));
    expect(ids.size).toBe(nodes.length);
    for (const node of nodes) {
      expect(node['@id']).toMatch(/^urn:isnad:(?:article|publisher):[\w.~%-]+$/u);
      for (const [term, value] of Object.entries(node)) {
        if (!term.startsWith('prov:')) continue;
        expect(term).toMatch(TERMS);
        for (const [, id] of JSON.stringify(value).matchAll(/"@id":"([^"]+)"/gu)) expect(ids).toContain(id);
      }
    }
  });

  test('the weekly is a revision of the daily; its primary source is the wire', () => {
    const weekly = toProvO(dated)['@graph'].find((node) => node['dcterms:identifier'] === 'weekly');
    expect(weekly).toMatchObject({
      'prov:wasRevisionOf': [{ '@id': 'urn:isnad:article:daily' }],
      'prov:hadPrimarySource': [{ '@id': 'urn:isnad:article:wire' }],
      'prov:qualifiedRevision': [
        { '@type': 'prov:Revision', 'isnad:confidence': '0.98', 'isnad:order': 'dated' },
      ],
    });
  });

  test('what is undecided is alternate both ways', () => {
    const nodes = toProvO(open)['@graph'];
    for (const { from, to } of open.edges)
      for (const [one, other] of [
        [from, to],
        [to, from],
      ])
        expect(nodes.find((node) => node['dcterms:identifier'] === one)?.['prov:alternateOf']).toContainEqual(
          {
            '@id': `urn:isnad:article:${other}`,
          },
        );
  });
});

describe('DOT', () => {
  let viz: { renderJSON(dot: string): unknown };
  beforeAll(async () => {
    viz = await instance();
  });

  test.each(graphs)('%s: Graphviz reads it and finds every article and edge', (_name, graph) => {
    const result = viz.renderJSON(toDot(graph)) as { objects?: { name: string }[]; edges?: unknown[] };
    expect(result.objects?.length ?? 0).toBe(graph.articles.length);
    expect(result.edges?.length ?? 0).toBe(graph.edges.length);
  });

  test('only what is undecided has no arrow', () => {
    expect(toDot(dated)).not.toContain('dir=none');
    expect(toDot(open).match(/dir=none/gu)).toHaveLength(open.edges.length);
  });
});

describe('GraphML', () => {
  test.each(graphs)('%s: a parser reads it and finds every article and edge', (_name, graph) => {
    const document = new DOMParser().parseFromString(toGraphMl(graph), 'text/xml');
    const keys = new Set([...document.querySelectorAll('key')].map((key) => key.getAttribute('id')));
    expect(document.querySelectorAll('node')).toHaveLength(graph.articles.length);
    expect(document.querySelectorAll('edge')).toHaveLength(graph.edges.length);
    for (const data of document.querySelectorAll('data')) expect(keys).toContain(data.getAttribute('key'));
  });

  test('no character that XML forbids is in it', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    expect(toGraphMl(hostile)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u);
  });
});
