import { Corpus, type CorpusCheck } from '../../../corpus/index.js';
import { IsnadError } from '../../../errors.js';
import { escapeText } from '../../../report/escape.js';
import type { Console } from '../../command.js';
import { openCorpus, shownName, storeOf } from '../../corpus.js';
import { counted, toJsonLine } from '../../output.js';
import { showRebuild } from '../../rebuild.js';
import type { Subcommand } from './subcommand.js';

export const check: Subcommand = {
  name: 'check',
  summary: 'reads everything, tells what is damaged and what to do; --repair does it',
  usage: 'check CORPUS [--repair] [--json]',
  takesMore: false,
  run: async (name, _rest, given, console) => {
    const repair = given.options.has('repair');
    const found = await checkCorpus(name, repair, console);
    console.write(given.options.has('json') ? asJson(found, repair) : asText(found, repair));
    if (found.problems.length > 0 && !repair)
      throw new IsnadError(
        'DAMAGED_DATA',
        `${shownName(name)} is damaged; "isnad index check ${shownName(name)} --repair" drops what cannot be read and makes the rest anew. Copy it first.`,
      );
    return 0;
  },
};

async function checkCorpus(name: string, repair: boolean, console: Console): Promise<CorpusCheck> {
  const corpus = await openCorpus(name, true).catch((error: unknown) => {
    if (!isDamage(error)) throw error;
    return error;
  });
  if (corpus instanceof IsnadError) return repairUnopened(name, corpus, repair, console);
  try {
    return await showRebuild(console, (onProgress) => corpus.check({ repair, onProgress }));
  } finally {
    await corpus.close();
  }
}

/** A corpus whose own description is damaged. */
async function repairUnopened(
  name: string,
  damage: IsnadError,
  repair: boolean,
  console: Console,
): Promise<CorpusCheck> {
  const problems = [{ code: damage.code, message: damage.message, repairable: true }];
  if (!repair) return { articles: 0, problems };
  const store = await storeOf(name, true);
  const corpus = await showRebuild(console, (onProgress) => Corpus.repair(store, {}, { onProgress }));
  try {
    return { articles: await corpus.size(), problems };
  } finally {
    await corpus.close();
  }
}

function isDamage(error: unknown): error is IsnadError {
  return error instanceof IsnadError && error.code === 'DAMAGED_DATA';
}

function asJson({ articles, problems }: CorpusCheck, repaired: boolean): string {
  return [...problems, { articles, problems: problems.length, repaired }].map(toJsonLine).join('');
}

function asText({ articles, problems }: CorpusCheck, repaired: boolean): string {
  const listed = problems
    .map(
      ({ message, repairable }) => `- ${escapeText(message)}${repairable ? '' : ' What it held is lost.'}\n`,
    )
    .join('');
  if (problems.length === 0) return `Nothing is damaged; the corpus holds ${counted(articles, 'article')}.\n`;
  return `${listed}${repaired ? `Repaired; the corpus holds ${counted(articles, 'article')}. Add again what was dropped.\n` : ''}`;
}
