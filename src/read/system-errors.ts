import { IsnadError, show } from '../errors.js';

/**
 * What the system says of a path, in our words.
 *
 * @throws IsnadError `FILE_NOT_FOUND`, `UNREADABLE_FILE`; what is an error of ours already, as it is.
 */
export function refuseFile(path: string, error: unknown): never {
  if (error instanceof IsnadError) throw error;
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR')
    throw new IsnadError('FILE_NOT_FOUND', `There is no file or folder ${show(path)}; check the path.`, {
      cause: error,
    });
  throw new IsnadError('UNREADABLE_FILE', `${show(path)} cannot be read (${code}); check its permissions.`, {
    cause: error,
  });
}
