import { IsnadError } from '../../errors.js';
import { escapeText } from '../../report/escape.js';
import type { Arguments } from '../arguments.js';
import type { Command, Console, ExitCode } from '../command.js';
import { withCorpus } from '../corpus.js';
import { counted, deliver, numberOf, toJsonLine } from '../output.js';

export const clusters: Command = {
  name: 'clusters',
  summary: 'the articles that resemble one another, in groups',
  usage: ['clusters CORPUS | PATH... [--threshold T] [--json]'],
  details: `CORPUS is made by "isnad index add": a folder, or redis://HOST:PORT; each PATH is an article, a folder of them or a
pattern, read into memory. Two articles are in one group when they resemble each other, directly or through others.`,
  options: [
    { name: 'threshold', value: 'T', help: 'least resemblance, 0 to 1 (default 0.5)' },
    { name: 'json', help: 'one JSON object a line for each group' },
    { name: 'out', value: 'FILE', help: 'write there instead of to standard output' },
  ],
  examples: ['isnad clusters archive.isnad', 'isnad clusters today/ feeds/*.jsonl.gz --threshold 0.8'],
  run,
};

async function run(given: Arguments, console: Console): Promise<ExitCode> {
  const names = given.positionals;
  if (names.length === 0)
    throw new IsnadError(
      'MISSING_ARGUMENT',
      'clusters needs a corpus or articles: isnad clusters CORPUS | PATH...',
    );
  const threshold = numberOf(given, 'threshold');
  await withCorpus(names, console, async (corpus) => {
    const groups = await corpus.clusters(threshold === undefined ? {} : { threshold });
    for (const { message } of corpus.warnings()) console.warn(`warning: ${message}`);
    const articles = await corpus.size();
    await deliver(given.options.has('json') ? asJson(groups) : asText(groups, articles), given, console);
  });
  return 0;
}

function asJson(groups: readonly (readonly string[])[]): string {
  return groups.map((articles) => toJsonLine({ size: articles.length, articles })).join('');
}

function asText(groups: readonly (readonly string[])[], articles: number): string {
  const within = groups.reduce((sum, { length }) => sum + length, 0);
  const listed = groups.map(
    (group, at) =>
      `\n${at + 1}. ${counted(group.length, 'article')}\n${group.map((id) => `   ${escapeText(id)}\n`).join('')}`,
  );
  return `${counted(groups.length, 'group')} with ${within} of ${counted(articles, 'article')}\n${listed.join('')}`;
}
