// Leaves an LMDB folder as a writer does that is killed between its commit and telling the open readers of it: the lock
// file names the transaction before the last one, and the lock is held by a process that is gone.
import { openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { open } from 'lmdb';

/** Behind two numbers of 32 bits, by which the file is known: the last transaction that readers are told of. */
const LAST_TRANSACTION = 8;

const folder = process.argv[2];
const root = open({ encoding: 'binary', path: folder, pageSize: 1 << 15, maxDbs: 4 });
const file = openSync(join(folder, 'lock.mdb'), 'r+');
const bytes = Buffer.alloc(8);
root.transactionSync(() => {
  readSync(file, bytes, 0, 8, LAST_TRANSACTION);
  bytes.writeBigUInt64LE(bytes.readBigUInt64LE() - 1n);
  writeSync(file, bytes, 0, 8, LAST_TRANSACTION);
  process.kill(process.pid, 'SIGKILL');
});
