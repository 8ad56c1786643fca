import { stat } from 'node:fs/promises';
import type { Corpus } from '../../../corpus/index.js';
import { IsnadError, show } from '../../../errors.js';
import type { Console } from '../../command.js';
import { openCorpus } from '../../corpus.js';
import { readPaths, Warnings } from '../../inputs.js';
import { counted, toJsonLine } from '../../output.js';
import type { Subcommand } from './subcommand.js';

export const remove: Subcommand = {
  name: 'remove',
  summary: 'removes articles by their ids, or those that files and folders hold',
  usage: 'remove CORPUS ID|PATH... [--json]',
  takesMore: true,
  run: async (name, rest, given, console) => {
    const corpus = await openCorpus(name, true);
    try {
      let removed = 0;
      for (const one of rest) removed += await removeOne(corpus, one, console);
      if (removed === 0)
        throw new IsnadError('FILE_NOT_FOUND', `The corpus holds none of ${rest.map(show).join(', ')}.`);
      const result = { removed, articles: await corpus.size() };
      console.write(
        given.options.has('json')
          ? toJsonLine(result)
          : `${removed} removed; the corpus holds ${counted(result.articles, 'article')}.\n`,
      );
      return 0;
    } finally {
      await corpus.close();
    }
  },
};

/** Removes an article by its id; or, where there is none, those in a file or folder. Tells how many. */
async function removeOne(corpus: Corpus, name: string, console: Console): Promise<number> {
  if (await corpus.remove(name)) return 1;
  let removed = 0;
  if (await isThere(name)) {
    const warnings = new Warnings(console);
    for await (const { id } of readPaths([name], warnings, { keepGoing: true }))
      if (await corpus.remove(id)) removed++;
    warnings.finish();
  }
  if (removed === 0) console.warn(`warning: the corpus holds no article ${show(name)}.`);
  return removed;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
