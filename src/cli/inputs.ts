import { stat } from 'node:fs/promises';
import { IsnadError } from '../errors.js';
import {
  listFiles,
  parseArticles,
  type ReadManyOptions,
  type ReadWarning,
  readArticle,
  readArticles,
} from '../read/index.js';
import type { Article } from '../types.js';
import type { Console } from './command.js';
import { NO_PROGRESS, type Progress } from './progress.js';

/** The name of standard input among paths. */
export const STDIN = '-';

/** Warnings of one kind that are written out; the others are counted. */
const MOST_OF_A_KIND = 20;

/** Writes warnings until there are too many of a kind. */
export class Warnings {
  private readonly console: Console;
  private readonly counts = new Map<string, number>();

  constructor(console: Console) {
    this.console = console;
  }

  readonly add = ({ code, message }: ReadWarning): void => {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count <= MOST_OF_A_KIND) this.console.warn(`warning: ${message}`);
  };

  /** How many there were of records and files that were left out. */
  get leftOut(): number {
    return ['broken-record', 'broken-file', 'no-text'].reduce(
      (sum, code) => sum + (this.counts.get(code) ?? 0),
      0,
    );
  }

  /** Says how many were not written out. */
  finish(): void {
    for (const [code, count] of this.counts)
      if (count > MOST_OF_A_KIND)
        this.console.warn(`warning: ${count - MOST_OF_A_KIND} more of that kind (${code}).`);
  }
}

/**
 * The article that a command is about: a file, or standard input for `-`.
 *
 * @throws IsnadError as `readArticle`.
 */
export async function readSuspect(path: string, console: Console): Promise<Article> {
  const warnings = new Warnings(console);
  const article =
    path === STDIN ? await readStdin(warnings) : await readArticle(path, { onWarning: warnings.add });
  warnings.finish();
  return article;
}

async function readStdin(warnings: Warnings): Promise<Article> {
  const articles: Article[] = [];
  for await (const article of parseArticles(process.stdin, { name: 'stdin', onWarning: warnings.add })) {
    articles.push(article);
    if (articles.length > 1) break;
  }
  const [article] = articles;
  if (article === undefined || articles.length > 1)
    throw new IsnadError('INVALID_ARTICLE', 'Standard input holds several articles; one is needed here.');
  return article;
}

/**
 * The articles that paths stand for, standard input for `-`.
 *
 * @throws IsnadError as `readArticles`.
 */
export async function* readPaths(
  paths: readonly string[],
  warnings: Warnings,
  options: Omit<ReadManyOptions, 'onWarning'> = {},
): AsyncGenerator<Article, void, undefined> {
  for (const path of paths)
    if (path === STDIN) yield* parseArticles(process.stdin, { name: 'stdin', onWarning: warnings.add });
    else yield* readArticles(path, { ...options, onWarning: warnings.add });
}

/** Reads paths with a bar that tells how far it is; a broken file is warned of, whether it was named or not. */
export async function* readWithProgress(
  paths: readonly string[],
  warnings: Warnings,
  console: Console,
): AsyncGenerator<Article, void, undefined> {
  const progress = await progressOf(paths, console);
  let bytes = 0;
  let articles = 0;
  try {
    const onBytes = (count: number): void => {
      bytes += count;
    };
    for await (const article of readPaths(paths, warnings, { keepGoing: true, onBytes })) {
      yield article;
      progress.update(bytes, ++articles);
    }
  } finally {
    progress.stop();
  }
}

async function progressOf(paths: readonly string[], { startProgress }: Console): Promise<Progress> {
  if (startProgress === undefined) return NO_PROGRESS;
  return startProgress(paths.includes(STDIN) ? 0 : await bytesOf(paths));
}

async function bytesOf(paths: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const path of paths)
    for (const file of await listFiles(path))
      bytes += await stat(file).then(
        ({ size }) => size,
        () => 0,
      );
  return bytes;
}
