import type { Say } from '../../messages/index.js';
import type {
  AlteredSentence,
  ArticleInfo,
  ProvenanceEdge,
  ProvenanceGraph,
  RevisedSentence,
  Revision,
} from '../../types.js';
import { clip, escapeText } from '../escape.js';
import { type Block, GAP } from '../layout.js';
import { describeArticle, title } from '../sections/heading.js';
import { percent } from '../view.js';
import { drawTree } from './tree.js';

/** A sentence is shown up to here. */
const MOST_WORDS = 240;

interface GraphView {
  readonly graph: ProvenanceGraph;
  readonly locale: string;
  readonly say: Say;
}

/** A provenance graph as blocks of text: every cluster with its tree and its steps, the version histories, what stands alone. */
export function graphBlocks(view: GraphView): readonly Block[] {
  const { graph, say } = view;
  const { articles, clusters } = graph;
  const heading = say('graph.heading', { articles: articles.length, clusters: clusters.length });
  return [
    { indent: 0, body: [{ text: heading, style: 'heading' }], direction: 'page' },
    ...(clusters.length === 0
      ? [{ indent: 2, body: [{ text: say('graph.nothing', {}) }], direction: 'page' as const }]
      : clusters.flatMap((ids, at) => clusterBlocks(ids, at, view))),
    ...historyBlocks(view),
    ...aloneBlocks(view),
    ...graph.warnings.map(
      ({ message }): Block => ({
        indent: 0,
        label: [{ text: '! ', style: 'warning' }],
        body: [{ text: escapeText(message) }],
        direction: 'page',
      }),
    ),
  ];
}

function clusterBlocks(ids: readonly string[], at: number, view: GraphView): readonly Block[] {
  const { graph, say } = view;
  const members = new Set(ids);
  const edges = graph.edges.filter(({ to }) => members.has(to));
  const infos = new Map(graph.articles.map((article) => [article.id, article]));
  return [
    GAP,
    title(say('graph.cluster', { cluster: at + 1, articles: ids.length })),
    ...drawTree(ids, edges).map(
      ({ branch, id, edge }): Block => ({
        indent: 2,
        label: [{ text: branch, style: 'quiet' }],
        body: [{ text: escapeText(id) }, { text: aboutNode(infos.get(id), edge, view), style: 'quiet' }],
        direction: 'page',
      }),
    ),
    GAP,
    title(say('graph.steps', {})),
    ...edges.flatMap((edge, number) => [...(number === 0 ? [] : [GAP]), ...edgeBlocks(edge, number, view)]),
  ];
}

function aboutNode(
  info: ArticleInfo | undefined,
  edge: ProvenanceEdge | undefined,
  { say, locale }: GraphView,
): string {
  const facts = info === undefined ? '' : describeArticle(withoutUrl(info), locale, say);
  const relation = edge === undefined ? '' : say('graph.relation', { relation: edge.relation });
  return [relation, facts]
    .filter((part) => part !== '')
    .map((part) => ` · ${part}`)
    .join('');
}

/** An address would break the lines of a tree. */
function withoutUrl({ url: _, ...rest }: ArticleInfo): ArticleInfo {
  return rest;
}

function edgeBlocks(edge: ProvenanceEdge, at: number, { say, locale }: GraphView): readonly Block[] {
  const label = `${at + 1}. `;
  const indent = 2 + label.length;
  const arrow = edge.order === 'undecided' ? '—' : '→';
  const facts = [
    say('graph.relation', { relation: edge.relation }),
    say('graph.share', { percent: percent(edge.share, locale) }),
    say('graph.order', { order: edge.order, percent: percent(edge.confidence, locale) }),
    ...(edge.secondary ? [say('graph.secondary', {})] : []),
  ];
  return [
    {
      indent: 2,
      label: [{ text: label }],
      body: [{ text: `${escapeText(edge.from)} ${arrow} ${escapeText(edge.to)}`, style: 'heading' }],
      direction: 'page',
    },
    { indent, body: [{ text: facts.join(' · '), style: 'quiet' }], direction: 'page' },
    ...edge.because.map(
      (because): Block => ({
        indent,
        label: [{ text: '- ', style: 'quiet' }],
        body: [{ text: escapeText(because) }],
        direction: 'page',
      }),
    ),
    ...(edge.revision === undefined ? [] : revisionBlocks(edge.revision, indent, say)),
  ];
}

function revisionBlocks(revision: Revision, indent: number, say: Say): readonly Block[] {
  const { kept, moved, added, removed, altered } = revision;
  const counts = { kept, moved, added: added.length, removed: removed.length, altered: altered.length };
  return [
    { indent, body: [{ text: say('graph.step', counts) }], direction: 'page' },
    ...altered.flatMap((sentence) => alteredBlocks(sentence, indent, say)),
    ...added.map((sentence) => sentenceBlock('+', say('graph.added', {}), sentence, 'inserted', indent)),
    ...removed.map((sentence) => sentenceBlock('-', say('graph.removed', {}), sentence, 'omitted', indent)),
  ];
}

function sentenceBlock(
  mark: string,
  name: string,
  { text }: RevisedSentence,
  style: 'inserted' | 'omitted' | 'altered',
  indent: number,
): Block {
  const words = clip(escapeText(text), MOST_WORDS);
  return { indent, label: [{ text: `${mark} ${name}: `, style }], body: [{ text: words }] };
}

/** An altered sentence with the changes that matter, or all of them where none does. */
function alteredBlocks(sentence: AlteredSentence, indent: number, say: Say): readonly Block[] {
  const weighty = sentence.changes.filter(({ kind }) => kind !== 'wording');
  const changes = weighty.length > 0 ? weighty : sentence.changes;
  const was = sentence.was.map(({ text }) => escapeText(text)).join(' ');
  return [
    sentenceBlock('~', say('graph.altered', {}), sentence, 'altered', indent),
    ...(changes.length === 0
      ? [{ indent: indent + 2, body: [{ text: say('graph.was', { words: clip(was, MOST_WORDS) }) }] }]
      : changes.map(
          ({ because }): Block => ({
            indent: indent + 2,
            label: [{ text: '- ', style: 'quiet' }],
            body: [{ text: escapeText(because) }],
            direction: 'page',
          }),
        )),
  ];
}

function historyBlocks({ graph, say }: GraphView): readonly Block[] {
  if (graph.versions.length === 0) return [];
  return [
    GAP,
    title(say('graph.histories', {})),
    ...graph.versions.flatMap(({ series, versions, order, revisions }): readonly Block[] => [
      {
        indent: 2,
        body: [
          { text: say('graph.history', { series: escapeText(series), versions: versions.length, order }) },
        ],
        direction: 'page',
      },
      ...revisions.flatMap((revision): readonly Block[] => [
        {
          indent: 2,
          body: [{ text: `${escapeText(revision.from)} → ${escapeText(revision.to)}`, style: 'heading' }],
          direction: 'page',
        },
        ...revisionBlocks(revision, 4, say),
      ]),
    ]),
  ];
}

function aloneBlocks({ graph, say }: GraphView): readonly Block[] {
  const together = new Set(graph.clusters.flat());
  const alone = graph.articles.filter(({ id }) => !together.has(id));
  if (alone.length === 0 || graph.clusters.length === 0) return [];
  return [
    GAP,
    title(say('graph.alone', { articles: alone.length })),
    ...alone.map(({ id }): Block => ({ indent: 2, body: [{ text: escapeText(id) }], direction: 'page' })),
  ];
}
