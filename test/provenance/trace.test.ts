import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Corpus } from '../../src/corpus/index.js';
import { trace } from '../../src/provenance/trace.js';
import type { Article, ProvenanceGraph, TraceOptions } from '../../src/types.js';
import { bridge, SENTENCES, text, undated } from './articles.js';

/** Edges as `from > to relation order`, secondary ones with a star. */
function drawn({ edges }: ProvenanceGraph): readonly string[] {
  return edges.map(
    ({ from, to, relation, order, secondary }) =>
      `${from} > ${to} ${relation} ${order}${secondary ? '*' : ''}`,
  );
}

const WHOLE = text(0, 1, 2, 3, 4, 5, 6, 7);

describe('by dates', () => {
  test('a story through five outlets', () => {
    const graph = trace(bridge);
    expect(drawn(graph)).toEqual([
      'wire > blog quotation dated',
      'wire > daily republication dated',
      'wire > radio quotation dated',
      'daily > radio quotation dated*',
      'daily > weekly republication dated',
    ]);
    expect(graph.clusters).toEqual([['blog', 'daily', 'radio', 'weekly', 'wire']]);
    const step = graph.edges.find(({ to }) => to === 'weekly')?.revision;
    expect(step?.altered.flatMap(({ changes }) => changes.map(({ was, now }) => [was, now]))).toContainEqual([
      'two',
      'three',
    ]);
    expect(step?.added).toHaveLength(4);
    expect(step?.removed).toHaveLength(4);
  });

  test('no edge runs against them, whatever the text says', () => {
    const graph = trace([
      { id: 'late', text: WHOLE, publisher: 'River Agency', published: '2020-05-02' },
      {
        id: 'early',
        text: `According to River Agency, this is what happened. ${WHOLE} [Comment of the editors.]`,
        published: '2020-05-01',
      },
    ]);
    expect(drawn(graph)).toEqual(['early > late republication dated']);
    expect(graph.warnings.map(({ code }) => code)).toEqual(['dates-doubted', 'dates-doubted']);
    expect(graph.warnings[0]?.message).toMatch(/“early” came before “late”.*credits/);
    expect(graph.edges[0]?.confidence).toBeLessThan(0.9);
  });

  test('the same day without a time tells nothing', () => {
    const [a, b] = [
      { id: 'a', text: WHOLE, published: '2020-05-01' },
      { id: 'b', text: text(0, 1, 2, 3, 4, 5, 6), published: '2020-05-01' },
    ];
    expect(trace([a, b]).edges[0]?.order).toBe('undecided');
    expect(
      trace([
        { ...a, published: '2020-05-01T08:00:00Z' },
        { ...b, published: '2020-05-01T09:00:00Z' },
      ]).edges[0],
    ).toMatchObject({
      from: 'a',
      order: 'dated',
    });
  });

  test('times are told only of one day', () => {
    const [a, b] = [
      { id: 'a', text: WHOLE, published: '2020-05-01T08:00:00Z' },
      { id: 'b', text: text(0, 1, 2, 3, 4, 5, 6) },
    ];
    const reason = (published: string) => trace([a, { ...b, published }]).edges[0]?.because[0];
    expect(reason('2020-05-02T09:00:00Z')).toBe('“a” was published on 2020-05-01, “b” on 2020-05-02.');
    expect(reason('2020-05-01T09:00:00Z')).toContain('“b” on 2020-05-01T09:00:00Z');
  });

  test('a capture is a date too', () => {
    const graph = trace([
      { id: 'a', text: WHOLE, published: '2020-05-03' },
      { id: 'b', text: text(0, 1, 2, 3, 4, 5, 6), captured: '2020-05-01' },
    ]);
    expect(drawn(graph)).toEqual(['b > a republication dated']);
    expect(graph.edges[0]?.because[0]).toContain('captured');
  });
});

describe('without dates', () => {
  const plain: Article = { id: 'plain', text: WHOLE, publisher: 'River Agency' };
  test.each<[string, string, string]>([
    ['a credit', `${text(0, 1, 2, 3, 4, 5, 6)} All this was first reported by River Agency.`, 'credits'],
    [
      'a comment in brackets',
      `${text(0, 1, 2, 3)} [The lock has failed before, as readers will remember.] ${text(4, 5, 6, 7)}`,
      'square brackets',
    ],
    ['an update mark', `UPDATE: the lock is open again.\n\n${WHOLE}`, 'changed later'],
  ])('%s tells', (_name, copy, reason) => {
    const graph = trace([{ id: 'copy', text: copy }, plain]);
    expect(drawn(graph)).toEqual(['plain > copy republication inferred']);
    expect(graph.edges[0]?.because[0]).toContain(reason);
  });

  test.each<[string, string]>([
    ['a longer text', `${WHOLE} ${text(8, 9)}`],
    ['a shorter text', text(0, 2, 3, 4, 6, 7)],
    ['the agency named without a cue', `${WHOLE} River Agency has forty boats.`],
    ['a word for an update inside a sentence', `${WHOLE} Update prices were not known.`],
  ])('%s alone does not', (_name, copy) => {
    expect(trace([{ id: 'copy', text: copy }, plain]).edges[0]?.order).toBe('undecided');
  });

  test('signs on both sides leave it open and say so', () => {
    const graph = trace([
      { id: 'a', text: `${text(0, 1, 2, 3)} [Comment of one editor on the lock.] ${text(4, 5, 6, 7)}` },
      { id: 'b', text: `${text(0, 1, 2, 3, 4, 5)} [Another comment, from another desk.] ${text(6, 7)}` },
    ]);
    expect(graph.edges[0]).toMatchObject({ relation: 'common-source', order: 'undecided' });
  });
});

describe('hidden and mixed versions', () => {
  test('a mixed version has two sources', () => {
    const own = 'Insurers sent three of their men to look at every hull along the quay that afternoon.';
    const more = 'A second gate was found to have the same fault and was taken out of service too.';
    const [a, b, c] = [
      text(0, 1, 2, 3, 4),
      `${text(0, 1)} ${own} ${more} ${text(2, 3, 4)}`,
      text(0, 1, 2, 3, 4, 8, 9),
    ];
    const graph = trace([
      { id: 'a', text: a, published: '2020-01-01' },
      { id: 'b', text: b, published: '2020-01-02' },
      { id: 'c', text: c, published: '2020-01-03' },
      { id: 'd', text: `${text(0, 1)} ${own} ${more} ${text(2, 3, 4, 8, 9)}`, published: '2020-01-04' },
    ]);
    const sources = graph.edges.filter(({ to }) => to === 'd');
    expect(sources.map(({ from }) => from).sort()).toEqual(['b', 'c']);
    expect(sources.filter(({ secondary }) => secondary)).toHaveLength(1);
  });
});

describe('copies', () => {
  test('letter for letter: the earliest is the source of all', () => {
    const graph = trace(
      ['2020-01-03', '2020-01-01', '2020-01-02'].map((published, at) => ({
        id: `c${at}`,
        text: WHOLE,
        published,
      })),
    );
    expect(drawn(graph)).toEqual(['c1 > c0 republication dated', 'c1 > c2 republication dated']);
    expect(graph.edges[0]?.share).toBe(1);
  });

  test('a thousand copies make 999 edges', () => {
    const articles = Array.from({ length: 1000 }, (_, at) => ({ id: `c${at}`, text: WHOLE }));
    expect(trace(articles, { revisions: 0 }).edges).toHaveLength(999);
  });
});

describe('versions of one page', () => {
  const page = [
    {
      id: 'v2',
      text: `${text(0, 1, 2, 3)} ${SENTENCES[5]}`,
      url: 'https://a.example/lock#top',
      published: '2020-01-02',
    },
    { id: 'v1', text: text(0, 1, 2, 3, 4), url: 'https://a.example/lock', published: '2020-01-01' },
    { id: 'v3', text: text(0, 1, 2), url: 'https://a.example/lock/', published: '2020-01-03' },
  ];

  test('stand in the order of their dates, with what each step did', () => {
    const [history] = trace(page).versions;
    expect(history).toMatchObject({
      series: 'https://a.example/lock',
      versions: ['v1', 'v2', 'v3'],
      order: 'dated',
    });
    expect(
      history?.revisions.map(({ added, removed, kept }) => [kept, added.length, removed.length]),
    ).toEqual([
      [4, 1, 1],
      [3, 0, 2],
    ]);
  });

  test('a declared series needs no dates', () => {
    const graph = trace(page.map(undated), { series: { lock: ['v1', 'v3', 'gone'] } });
    expect(graph.versions).toMatchObject([{ series: 'lock', versions: ['v1', 'v3'], order: 'declared' }]);
    expect(graph.warnings.map(({ code }) => code)).toEqual(['unknown-version']);
  });
});

describe('input', () => {
  test.each<[unknown, TraceOptions | undefined, string]>([
    ['text', undefined, 'INVALID_ARTICLE'],
    [['text'], undefined, 'INVALID_ARTICLE'],
    [
      [
        { id: 'a', text: 'x' },
        { id: 'a', text: 'y' },
      ],
      undefined,
      'DUPLICATE_ID',
    ],
    [[{ id: 'a', text: ' ' }], undefined, 'EMPTY_TEXT'],
    [[], { revisions: -1 }, 'INVALID_OPTION'],
    [[], { revisions: 1.5 }, 'INVALID_OPTION'],
    [[], { series: { a: 'v1' } } as never, 'INVALID_OPTION'],
    [[], { locale: '!' }, 'INVALID_OPTION'],
    [[], { shingleSize: 5 } as never, 'UNKNOWN_OPTION'],
  ])('%j %j', (articles, options, code) => {
    expect(() => trace(articles as readonly Article[], options)).toThrow(expect.objectContaining({ code }));
  });

  test('no articles, one article, articles without words', () => {
    expect(trace([])).toMatchObject({ format: 'isnad-graph/1', articles: [], clusters: [], edges: [] });
    expect(trace([{ id: 'a', text: WHOLE }]).edges).toEqual([]);
    expect(
      trace([
        { id: 'a', text: '...' },
        { id: 'b', text: '...' },
      ]).edges,
    ).toEqual([]);
  });

  test('the order of the articles does not matter', () => {
    const sorted = (graph: ProvenanceGraph) => [...drawn(graph)].sort();
    expect(sorted(trace([...bridge].reverse()))).toEqual(sorted(trace(bridge)));
  });

  test('nothing is changed, and the graph is plain JSON', () => {
    const graph = trace(bridge);
    expect(JSON.parse(JSON.stringify(graph))).toEqual(graph);
  });

  test('spans are places in the texts', () => {
    const texts = new Map(bridge.map(({ id, text: words }) => [id, words]));
    for (const { to, passages } of trace(bridge).edges)
      for (const { suspect, source } of passages) {
        expect(texts.get(to)?.slice(suspect.start, suspect.end)).toMatch(/^\S.*\S$/su);
        expect(texts.get(source.id)?.slice(source.span.start, source.span.end)).toMatch(/^\S.*\S$/su);
      }
  });

  test('revisions beyond the option are left out, with a warning', () => {
    const graph = trace(bridge, { revisions: 1 });
    expect(graph.edges.filter(({ revision }) => revision !== undefined)).toHaveLength(1);
    expect(graph.warnings.map(({ code }) => code)).toEqual(['revisions-cut']);
  });
});

test('a corpus traces its articles, or some of them', async () => {
  const corpus = await Corpus.open();
  await corpus.addAll(bridge);
  expect(await corpus.trace()).toEqual(trace(bridge));
  expect((await corpus.trace(['wire', 'daily'])).edges).toHaveLength(1);
  await expect(corpus.trace(['nobody'])).rejects.toMatchObject({ code: 'UNKNOWN_ARTICLE' });
});

const SEEDS = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url));
const seeds = existsSync(SEEDS) ? test : test.skip;
if (!existsSync(SEEDS)) console.warn('../shared is not there: the seed articles are not traced.');

seeds('the seed articles: who took from whom, without any date', () => {
  const articles = readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ id: file.slice(0, 3), text: readFileSync(SEEDS + file, 'utf8') }));
  const graph = trace(articles);
  expect(graph.clusters).toEqual([['000', '001', '004']]);
  const edge = graph.edges.find(({ relation }) => relation === 'republication');
  expect(edge).toMatchObject({ from: '004', to: '001', order: 'inferred' });
  const reasons = edge?.because.join(' ');
  for (const reason of ['square brackets', 'damage', 'later than the story'])
    expect(reasons).toContain(reason);
  const quoted = graph.edges.filter(({ relation }) => relation === 'quotation');
  expect(quoted.map(({ from, to }) => [from, to].sort().join(' ')).sort()).toEqual(['000 001', '000 004']);
});
