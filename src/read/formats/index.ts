import type { FileFormat } from './format.js';
import { json } from './json.js';
import { text } from './text.js';

/** Every format that can be read. A new one is a new file and a line here. */
export const FILE_FORMATS: readonly FileFormat[] = [text, json];
