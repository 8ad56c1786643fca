import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { IsnadError } from '../../errors.js';
import { damaged } from './errors.js';

/** Large pages waste less at the end of each, and an article of a few thousand words still fits one. */
const PAGE_BYTES = 1 << 15;

const FILE = 'data.mdb';

/** As much of the package lmdb as is used: its own types cannot be compiled in strict modules. */
export interface Database<K> {
  /** A copy. */
  getBinary(key: K): Buffer | undefined;
  /** Valid until the next read. */
  getBinaryFast(key: K): Buffer | undefined;
  getRange(options: { readonly start?: K; readonly limit?: number }): Iterable<{ key: K; value: Buffer }>;
  putSync(key: K, value: Buffer): void;
  removeSync(key: K): void;
  clearSync(): void;
}

export interface RootDatabase extends Database<string> {
  openDB<K>(name: string, options: object): Database<K>;
  /** Runs `action` with the right to write; others see all that it did or, where it throws, nothing. */
  transactionSync(action: () => unknown): unknown;
  /** Fulfilled when all that was written is safely on the disk. */
  readonly flushed: Promise<unknown>;
  /** What is read from here on is as it is now. */
  resetReadTxn(): void;
  close(): Promise<void>;
}

/** The three lists of key and value in the database file of a folder. */
export interface Databases {
  readonly root: RootDatabase;
  /** By number. */
  readonly articles: Database<number>;
  /** Chunks of `GoneNumbers` by their number. */
  readonly gone: Database<number>;
  /** `corpus` and `state`. */
  readonly meta: Database<string>;
}

export function hasDatabase(folder: string): boolean {
  return existsSync(join(folder, FILE));
}

/** @throws IsnadError `MISSING_PACKAGE`, `DAMAGED_DATA`; what the file system throws. */
export async function openDatabases(folder: string): Promise<Databases> {
  const { open } = await loadPackage();
  mkdirSync(folder, { recursive: true });
  try {
    const options = { encoding: 'binary', keyEncoding: 'uint32' } as const;
    // Said outright: of a name with a dot, such as `archive.isnad`, the package thinks that it is a file.
    const root = open({ encoding: 'binary', path: folder, noSubdir: false, pageSize: PAGE_BYTES, maxDbs: 4 });
    return {
      root,
      articles: root.openDB<number>('articles', options),
      gone: root.openDB<number>('gone', options),
      meta: root.openDB<string>('meta', { encoding: 'binary' }),
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== undefined && hasDatabase(folder) === false) throw error;
    throw damaged(join(folder, FILE), error instanceof Error ? error.message : String(error));
  }
}

async function loadPackage(): Promise<{ open(options: object): RootDatabase }> {
  try {
    // Not as a literal, or the compiler would read the package's types.
    const name: string = 'lmdb';
    return await import(name);
  } catch (error) {
    throw new IsnadError(
      'MISSING_PACKAGE',
      'The embedded store needs the package lmdb, which is not installed or has no build for this machine; run "npm install lmdb".',
      { cause: error },
    );
  }
}
