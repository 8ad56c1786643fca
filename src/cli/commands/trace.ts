import { IsnadError } from '../../errors.js';
import { toDot } from '../../export/dot.js';
import { toGraphMl } from '../../export/graph-ml.js';
import { toProvJson } from '../../export/prov-json.js';
import { toProvO } from '../../export/prov-o.js';
import { CATALOGUES } from '../../messages/index.js';
import { trace as traceArticles } from '../../provenance/trace.js';
import { renderHtml } from '../../report/html/index.js';
import { renderText } from '../../report/text.js';
import type { Article, ProvenanceGraph } from '../../types.js';
import type { Arguments } from '../arguments.js';
import type { Command, Console, ExitCode } from '../command.js';
import { isCorpus, withCorpus } from '../corpus.js';
import { readWithProgress, Warnings } from '../inputs.js';
import { LOOK_OPTIONS, lookOf } from '../look.js';
import { deliver, oneOf, protectInputs, single, toJson } from '../output.js';

const FORMATS = ['text', 'json', 'html', 'prov', 'prov-json', 'dot', 'graphml'] as const;
type Format = (typeof FORMATS)[number];
const LANGUAGES = Object.keys(CATALOGUES) as [string, ...string[]];

export const trace: Command = {
  name: 'trace',
  summary: 'which articles share text, and who took it from whom',
  usage: [`trace CORPUS | PATH... [--format ${FORMATS.join('|')}] [--out FILE]`],
  details: `CORPUS is made by "isnad index add": a folder, or redis://HOST:PORT; each PATH is an article, a folder of them or a
pattern. The account tells for every cluster of articles that share text which was made from which, why, and what each
step did to the sentences. The order comes from dates ("published" in the file); without them it is inferred, or left
undecided.`,
  options: [
    {
      name: 'format',
      value: FORMATS.join('|'),
      help: 'text to read (default), one JSON object (the ProvenanceGraph), a web page, PROV-O as JSON-LD, PROV-JSON, Graphviz, GraphML',
    },
    { name: 'out', value: 'FILE', help: 'write there instead of to standard output' },
    { name: 'lang', value: LANGUAGES.join('|'), help: 'the language of labels and reasons (default en)' },
    ...LOOK_OPTIONS,
  ],
  examples: ['isnad trace feeds/', 'isnad trace feeds/ --format dot | dot -Tsvg > graph.svg'],
  run,
};

async function run(given: Arguments, console: Console): Promise<ExitCode> {
  const format = oneOf(given, 'format', FORMATS, 'UNKNOWN_FORMAT');
  const locale = oneOf(given, 'lang', LANGUAGES, 'INVALID_OPTION');
  const toTerminal = console.columns !== undefined && single(given, 'out') === undefined;
  const look = lookOf(given, toTerminal, console);
  const names = given.positionals;
  if (names.length === 0)
    throw new IsnadError(
      'MISSING_ARGUMENT',
      'trace needs a corpus or articles: isnad trace CORPUS | PATH...',
    );
  const graph =
    names.length === 1 && isCorpus(names[0] ?? '')
      ? await withCorpus(names, console, (corpus) => corpus.trace(undefined, { locale }))
      : traceArticles(await readAll(names, given, console), { locale });
  if (format !== 'text' || !toTerminal)
    for (const { message } of graph.warnings) console.warn(`warning: ${message}`);
  await deliver(format === 'text' ? renderText(graph, look) : write(graph, format), given, console);
  return 0;
}

async function readAll(paths: readonly string[], given: Arguments, console: Console): Promise<Article[]> {
  await protectInputs(given, paths);
  const warnings = new Warnings(console);
  const articles: Article[] = [];
  for await (const article of readWithProgress(paths, warnings, console)) articles.push(article);
  warnings.finish();
  return articles;
}

function write(graph: ProvenanceGraph, format: Exclude<Format, 'text'>): string {
  switch (format) {
    case 'json':
      return toJson(graph);
    case 'html':
      return renderHtml(graph);
    case 'prov':
      return toJson(toProvO(graph));
    case 'prov-json':
      return toJson(toProvJson(graph));
    case 'dot':
      return toDot(graph);
    case 'graphml':
      return toGraphMl(graph);
  }
}
