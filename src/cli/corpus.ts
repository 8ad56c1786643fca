import { stat } from 'node:fs/promises';
import { Corpus } from '../corpus/index.js';
import type { Store } from '../corpus/store.js';
import { IsnadError, show } from '../errors.js';
import { lmdbStore, redisStore } from '../stores/index.js';
import { hasDatabase } from '../stores/lmdb/database.js';
import type { Console } from './command.js';
import { readWithProgress, Warnings } from './inputs.js';

/** Whether a name is that of a corpus: the address of a store, or a folder that holds one. */
export function isCorpus(name: string): boolean {
  return isAddress(name) || hasDatabase(name);
}

function isAddress(name: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(name);
}

/** The name of a corpus for messages, without a password. */
export function shownName(name: string): string {
  return name.replace(/\/\/[^@/,]*@/g, '//');
}

/**
 * The store that CORPUS names: a folder, or the addresses of a cluster with commas between them.
 *
 * @param mustExist - whether there must be a corpus in it already.
 * @throws IsnadError `INVALID_OPTION`, `NOT_A_FILE`, `FILE_NOT_FOUND`; what the store throws.
 */
export async function storeOf(name: string, mustExist: boolean): Promise<Store> {
  if (isAddress(name)) return addressedStore(name, mustExist);
  const found = await stat(name).catch(() => undefined);
  if (found !== undefined && !found.isDirectory())
    throw new IsnadError(
      'NOT_A_FILE',
      `${show(name)} is a file, and a corpus is a folder; name another one.`,
    );
  return lmdbStore(name, { mustExist });
}

async function addressedStore(name: string, mustExist: boolean): Promise<Store> {
  const store = redisStore(name);
  try {
    if (!mustExist || (await store.readMeta()) !== undefined) return store;
  } catch (error) {
    // A corpus whose description is damaged is there, and can be repaired.
    if (error instanceof IsnadError && error.code === 'DAMAGED_DATA') return store;
    await store.close();
    throw error;
  }
  await store.close();
  throw new IsnadError(
    'FILE_NOT_FOUND',
    `${shownName(name)} holds no corpus; "isnad index add ${shownName(name)} PATH" makes one.`,
  );
}

/**
 * Does something with a corpus and closes it, whatever happens. A folder of articles that holds no corpus, or any other
 * path of articles, is read into memory.
 *
 * @throws IsnadError as `Corpus.open` and `readArticles`.
 */
export async function withCorpus<T>(
  names: readonly string[],
  console: Console,
  act: (corpus: Corpus) => Promise<T>,
): Promise<T> {
  const [name = ''] = names;
  const corpus =
    names.length === 1 && isCorpus(name) ? await openCorpus(name, true) : await readCorpus(names, console);
  try {
    return await act(corpus);
  } finally {
    await corpus.close();
  }
}

/**
 * Opens the corpus that CORPUS names.
 *
 * @throws IsnadError as {@link storeOf} and `Corpus.open`.
 */
export async function openCorpus(name: string, mustExist: boolean): Promise<Corpus> {
  const store = await storeOf(name, mustExist);
  try {
    return await Corpus.open(store);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function readCorpus(paths: readonly string[], console: Console): Promise<Corpus> {
  const warnings = new Warnings(console);
  const corpus = await Corpus.open();
  const { added } = await corpus.addAll(readWithProgress(paths, warnings, console));
  warnings.finish();
  if (added === 0)
    throw new IsnadError('INVALID_ARTICLE', `There is no article to read in ${paths.map(show).join(', ')}.`);
  return corpus;
}
