import { IsnadError } from '../errors.js';

/** The optional packages that are read with, as they are installed. */
const PACKAGES = {
  jschardet: 'jschardet@4',
  linkedom: 'linkedom@0.18.12',
  '@mozilla/readability': '@mozilla/readability',
  unpdf: 'unpdf',
} as const;

/**
 * Loads an optional package. Its types are those that we use, since its own may need what a user has not installed.
 *
 * @param purpose - what it is needed for: "to read HTML".
 * @throws IsnadError `MISSING_PACKAGE` where it is not installed.
 */
export async function loadPackage<Module>(name: keyof typeof PACKAGES, purpose: string): Promise<Module> {
  try {
    return (await import(name)) as Module;
  } catch (cause) {
    throw new IsnadError(
      'MISSING_PACKAGE',
      `The package ${name} is needed ${purpose}: npm install ${PACKAGES[name]}.`,
      { cause },
    );
  }
}
