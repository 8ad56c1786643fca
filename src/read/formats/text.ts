import { decodeText } from '../decode.js';
import type { FileFormat } from './format.js';

/** Plain text and Markdown: the whole file is the article's text, headline included. */
export const text: FileFormat = {
  extensions: ['.txt', '.text', '.md', '.markdown', ''],
  read: (bytes, path) => [{ id: path, text: decodeText(bytes, path) }],
};
