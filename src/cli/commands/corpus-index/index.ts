import { IsnadError, show } from '../../../errors.js';
import { type Arguments, nearest } from '../../arguments.js';
import type { Command, Console, ExitCode } from '../../command.js';
import { add } from './add.js';
import { check } from './check.js';
import { remove } from './remove.js';
import { stats } from './stats.js';
import type { Subcommand } from './subcommand.js';
import { upgrade } from './upgrade.js';

/** What can be done with a corpus, in the order of the help. */
const SUBCOMMANDS: readonly Subcommand[] = [add, remove, stats, check, upgrade];

export const index: Command = {
  name: 'index',
  summary: 'a corpus of articles that lasts: add, remove, stats, check, upgrade',
  usage: SUBCOMMANDS.map(({ usage }) => `index ${usage}`),
  details: `CORPUS is a folder, or a Redis Cluster: redis://HOST:PORT, rediss://USER:PASSWORD@HOST:PORT, several with commas
between them. The first "add" makes it. An article that is there already, unchanged, is skipped, so that
adding can be broken off and run again; one that changed is replaced.

${SUBCOMMANDS.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`).join('\n')}`,
  options: [
    { name: 'json', help: 'one JSON object a line' },
    {
      name: 'repair',
      help: 'with check: drop what is damaged, and make everything else anew from the articles',
    },
  ],
  examples: [
    'isnad index add archive.isnad 2019/ feeds/*.jsonl.gz crawl.warc.gz',
    'isnad index remove archive.isnad 2019/withdrawn.html',
    'isnad index check archive.isnad --repair',
  ],
  run,
};

async function run(given: Arguments, console: Console): Promise<ExitCode> {
  const [name, corpus, ...rest] = given.positionals;
  const names = SUBCOMMANDS.map((subcommand) => subcommand.name);
  if (name === undefined)
    throw new IsnadError('MISSING_ARGUMENT', `index needs to know what to do: ${names.join(', ')}.`);
  const subcommand = SUBCOMMANDS.find((candidate) => candidate.name === name);
  if (subcommand === undefined) {
    const near = nearest(name, names);
    const hint = near === undefined ? `there are ${names.join(', ')}.` : `did you mean ${near}?`;
    throw new IsnadError('UNKNOWN_COMMAND', `There is no "index ${name}"; ${hint}`);
  }
  if (given.options.has('repair') && subcommand !== check)
    throw new IsnadError('INVALID_OPTION', `index ${name} takes no --repair; it belongs to check.`);
  if (corpus === undefined || (rest.length === 0) === subcommand.takesMore)
    throw new IsnadError('MISSING_ARGUMENT', `index ${name} is called so: isnad index ${subcommand.usage}`);
  if (corpus === '-') throw new IsnadError('INVALID_OPTION', `A corpus is a folder, not ${show(corpus)}.`);
  return subcommand.run(corpus, rest, given, console);
}
