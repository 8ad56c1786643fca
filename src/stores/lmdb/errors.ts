import { IsnadError, show } from '../../errors.js';

/** Something that was written is not as it was written. */
export function damaged(what: string, how: string): IsnadError {
  return new IsnadError(
    'DAMAGED_DATA',
    `${what} is damaged: ${how}; run "isnad index check --repair CORPUS" or Corpus.repair, which make the index anew from the articles.`,
  );
}

/** The disk, or the database, did not do what it was asked for. What was acknowledged before is safe. */
export function failed(folder: string, error: unknown): IsnadError {
  if (error instanceof IsnadError) return error;
  const reason = error instanceof Error ? error.message : show(error);
  return new IsnadError(
    'STORE_FAILED',
    `Nothing could be written to the corpus ${folder}: ${reason}; what was added before is safe; see to disk space and permissions, then go on.`,
    { cause: error },
  );
}
