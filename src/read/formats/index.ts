import type { Article } from '../../types.js';
import { json } from './json.js';
import { text } from './text.js';

/** How files of some kind become articles. */
export interface FileFormat {
  /** Ends of the file names, lower case, with their dot; `''` for names without one. */
  readonly extensions: readonly string[];
  /** The articles in one file. The path serves as the id where the file names none. */
  readonly read: (bytes: Uint8Array, path: string) => readonly Article[] | Promise<readonly Article[]>;
}

/** Every format that can be read. A new one is a new file and a line here. */
export const FILE_FORMATS: readonly FileFormat[] = [text, json];
