import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LmdbStore } from '../../src/stores/lmdb/store.js';
import { describeStore } from './conformance.js';

describeStore('lmdb', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  return { open: () => new LmdbStore(folder), destroy: () => rmSync(folder, { recursive: true }) };
});

/** So few that segments are written and merged all the time. */
describeStore('lmdb in small segments', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  return {
    open: () => new LmdbStore(folder, { recentPostings: 1000 }),
    destroy: () => rmSync(folder, { recursive: true }),
  };
});
