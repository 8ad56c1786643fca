import type { Store } from '../corpus/store.js';
import { LmdbStore, type LmdbStoreOptions } from './lmdb/store.js';

export type { LmdbStoreOptions } from './lmdb/store.js';
export type { RedisStoreOptions } from './redis/options.js';
export { redisStore } from './redis/store.js';

/**
 * A corpus in a folder of this machine, in files of its own and an LMDB database: millions of articles, opened at once.
 * One process can write to it at a time, many can read. Needs the package `lmdb`.
 *
 * @param folder made with the first change, unless `mustExist` is set
 * @throws IsnadError `UNKNOWN_OPTION`, `INVALID_OPTION`; later, from the methods of the corpus: `MISSING_PACKAGE`, `FILE_NOT_FOUND`,
 * `STORE_LOCKED` where another process is writing, `STORE_FAILED` where the disk is full, `DAMAGED_DATA`.
 */
export function lmdbStore(folder: string, options: LmdbStoreOptions = {}): Store {
  return new LmdbStore(folder, options);
}
