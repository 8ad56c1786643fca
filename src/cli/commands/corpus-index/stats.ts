import { openCorpus } from '../../corpus.js';
import { toJsonLine } from '../../output.js';
import type { Subcommand } from './subcommand.js';

export const stats: Subcommand = {
  name: 'stats',
  summary: 'what the corpus holds, and how it was made',
  usage: 'stats CORPUS [--json]',
  takesMore: false,
  run: async (name, _rest, given, console) => {
    const corpus = await openCorpus(name, true);
    try {
      const { articles, store, settings } = await corpus.stats();
      const rows = Object.entries({ articles, store, ...settings });
      const width = Math.max(...rows.map(([label]) => label.length));
      console.write(
        given.options.has('json')
          ? toJsonLine({ articles, store, settings })
          : rows.map(([label, value]) => `${label.padEnd(width)}  ${String(value)}\n`).join(''),
      );
      return 0;
    } finally {
      await corpus.close();
    }
  },
};
