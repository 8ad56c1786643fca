import { IsnadError, show } from '../../../errors.js';
import { openCorpus } from '../../corpus.js';
import { readWithProgress, Warnings } from '../../inputs.js';
import { toJsonLine } from '../../output.js';
import type { Subcommand } from './subcommand.js';

export const add: Subcommand = {
  name: 'add',
  summary: 'adds the articles in files, folders and patterns',
  usage: 'add CORPUS PATH... [--json]',
  takesMore: true,
  run: async (name, paths, given, console) => {
    const warnings = new Warnings(console);
    const corpus = await openCorpus(name, false);
    try {
      const counts = await corpus.addAll(readWithProgress(paths, warnings, console));
      warnings.finish();
      if (counts.added + counts.replaced + counts.skipped === 0)
        throw new IsnadError(
          'INVALID_ARTICLE',
          `There is no article to read in ${paths.map(show).join(', ')}.`,
        );
      const result = { ...counts, leftOut: warnings.leftOut, articles: await corpus.size() };
      console.write(given.options.has('json') ? toJsonLine(result) : describe(result));
      return 0;
    } finally {
      await corpus.close();
    }
  },
};

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
  return `${added} added, ${replaced} replaced, ${skipped} there already${broken}; the corpus holds ${articles} articles.\n`;
}
