import { Corpus } from '../../../corpus/index.js';
import { storeOf } from '../../corpus.js';
import { counted, toJsonLine } from '../../output.js';
import { showRebuild } from '../../rebuild.js';
import type { Subcommand } from './subcommand.js';

export const upgrade: Subcommand = {
  name: 'upgrade',
  summary: 'makes the index anew from the articles, for a corpus of another version',
  usage: 'upgrade CORPUS [--json]',
  takesMore: false,
  run: async (name, _rest, given, console) => {
    const store = await storeOf(name, true);
    const corpus = await showRebuild(console, (onProgress) => Corpus.upgrade(store, {}, { onProgress }));
    try {
      const articles = await corpus.size();
      console.write(
        given.options.has('json')
          ? toJsonLine({ articles })
          : `The index of ${counted(articles, 'article')} was made anew.\n`,
      );
      return 0;
    } finally {
      await corpus.close();
    }
  },
};
