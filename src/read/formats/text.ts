import { decodeBytes } from '../charset/detect.js';
import { readWhole } from '../source.js';
import { type FileFormat, MOST_BYTES } from './format.js';

/** Plain text and Markdown: the whole file is the article's text, headline included. */
export const text: FileFormat = {
  name: 'text',
  extensions: ['.txt', '.text', '.md', '.markdown', ''],
  async *read(source, warn) {
    const bytes = await readWhole(source, MOST_BYTES);
    const { name } = source;
    yield { id: name, text: await decodeBytes(bytes, { name, declared: [], warn }) };
  },
};
