import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Database, RootDatabase } from 'lmdb';
import { IsnadError } from '../../errors.js';
import { damaged } from './errors.js';

/** Large pages waste less at the end of each, and an article of a few thousand words still fits one. */
const PAGE_BYTES = 1 << 15;

const FILE = 'data.mdb';

/** The three lists of key and value in the database file of a folder. */
export interface Databases {
  readonly root: RootDatabase<Buffer, string>;
  /** By number. */
  readonly articles: Database<Buffer, number>;
  /** Chunks of `GoneNumbers` by their number. */
  readonly gone: Database<Buffer, number>;
  /** `corpus` and `state`. */
  readonly meta: Database<Buffer, string>;
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
    const root = open<Buffer, string>({ encoding: 'binary', path: folder, pageSize: PAGE_BYTES, maxDbs: 4 });
    return {
      root,
      articles: root.openDB<Buffer, number>('articles', options),
      gone: root.openDB<Buffer, number>('gone', options),
      meta: root.openDB<Buffer, string>('meta', { encoding: 'binary' }),
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== undefined && hasDatabase(folder) === false) throw error;
    throw damaged(join(folder, FILE), error instanceof Error ? error.message : String(error));
  }
}

async function loadPackage(): Promise<typeof import('lmdb')> {
  try {
    return await import('lmdb');
  } catch (error) {
    throw new IsnadError(
      'MISSING_PACKAGE',
      'The embedded store needs the package lmdb, which is not installed or has no build for this machine; run "npm install lmdb".',
      { cause: error },
    );
  }
}
