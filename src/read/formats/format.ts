import type { Article } from '../../types.js';

/** How files of some kind become articles. */
export interface FileFormat {
  /** Ends of the file names, lower case, with their dot; `''` for names without one. */
  readonly extensions: readonly string[];
  /** The articles in one file. The path serves as the id where the file names none. */
  readonly read: (bytes: Uint8Array, path: string) => readonly Article[] | Promise<readonly Article[]>;
}
