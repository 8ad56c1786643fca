import { IsnadError, show } from '../../../errors.js';
import { openCorpus } from '../../corpus.js';
import { readWithProgress, STDIN, Warnings } from '../../inputs.js';
import { counted, toJsonLine } from '../../output.js';
import type { Subcommand } from './subcommand.js';

export const add: Subcommand = {
  name: 'add',
  summary: 'adds the articles in files, folders and patterns',
  usage: 'add CORPUS PATH... [--json]',
  takesMore: true,
  run: async (name, paths, given, console) => {
    const warnings = new Warnings(console);
    const corpus = await openCorpus(name, false);
    const stop = new AbortController();
    const interrupt = (): void => {
      stop.abort(stopped());
      // It may be what is waited for.
      if (paths.includes(STDIN)) process.stdin.destroy();
    };
    process.once('SIGINT', interrupt);
    try {
      const counts = await corpus.addAll(readWithProgress(paths, warnings, console), { signal: stop.signal });
      warnings.finish();
      if (counts.added + counts.replaced + counts.skipped === 0)
        throw new IsnadError(
          'INVALID_ARTICLE',
          `There is no article to read in ${paths.map(show).join(', ')}.`,
        );
      const result = { ...counts, leftOut: warnings.leftOut, articles: await corpus.size() };
      console.write(given.options.has('json') ? toJsonLine(result) : describe(result));
      return 0;
    } catch (error) {
      throw stop.signal.aborted ? stop.signal.reason : error;
    } finally {
      process.removeListener('SIGINT', interrupt);
      await corpus.close();
    }
  },
};

/** After the first interruption what was read is written; a second one ends the process at once. */
function stopped(): IsnadError {
  return new IsnadError(
    'STOPPED',
    'Stopped. What was added stays; the same command again skips it and goes on.',
  );
}

interface Result {
  readonly added: number;
  readonly replaced: number;
  readonly skipped: number;
  /** Records and files that could not be read. */
  readonly leftOut: number;
  /** In the corpus now. */
  readonly articles: number;
}

function describe({ added, replaced, skipped, leftOut, articles }: Result): string {
  const broken = leftOut === 0 ? '' : `, ${leftOut} could not be read`;
  return `${added} added, ${replaced} replaced, ${skipped} there already${broken}; the corpus holds ${counted(articles, 'article')}.\n`;
}
