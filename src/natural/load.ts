import { IsnadError } from '../errors.js';

/**
 * Loads a part of `natural`.
 *
 * @throws IsnadError `MISSING_PACKAGE` where it is not installed.
 */
export async function loadPart<T>(load: () => Promise<{ readonly default: T }>): Promise<T> {
  try {
    return (await load()).default;
  } catch (cause) {
    throw new IsnadError(
      'MISSING_PACKAGE',
      'isnad/natural needs the package natural, version 8.1.1 or a later 8: npm install natural.',
      { cause },
    );
  }
}
