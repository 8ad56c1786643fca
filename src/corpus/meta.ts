import { IsnadError, show } from '../errors.js';
import { HASH_VERSION } from '../fingerprint/hash.js';
import type { CorpusOptions, CorpusSettings } from './options.js';
import type { StoreMeta } from './store.js';

/** Of the keys of articles and of the records of stores. Other versions cannot be read. */
export const FORMAT = 1;

export function createMeta(settings: CorpusSettings): StoreMeta {
  return { format: FORMAT, hashVersion: HASH_VERSION, settings };
}

/**
 * Checks that a store can be used with the options given: those left out are as the store has them.
 *
 * @throws IsnadError `INCOMPATIBLE_DATA`.
 */
export function checkMeta(meta: StoreMeta, options: CorpusOptions): void {
  if (meta.format !== FORMAT || meta.hashVersion !== HASH_VERSION) {
    throw new IsnadError(
      'INCOMPATIBLE_DATA',
      `The corpus is of version ${meta.format}.${meta.hashVersion}, this library reads ${FORMAT}.${HASH_VERSION}; run "isnad index upgrade CORPUS" or Corpus.upgrade, which index its articles anew.`,
    );
  }
  for (const [name, value] of Object.entries(options)) {
    const present = (meta.settings as unknown as Record<string, unknown>)[name];
    if (value === undefined || value === present) continue;
    throw new IsnadError(
      'INCOMPATIBLE_DATA',
      `The corpus was made with ${name} ${show(present)}, not ${show(value)}; leave the option out, or run "isnad index upgrade CORPUS" or Corpus.upgrade, which index its articles anew.`,
    );
  }
}
