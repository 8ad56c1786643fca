import { readPdf } from '../pdf/document.js';
import { readWhole } from '../source.js';
import { type FileFormat, MOST_BYTES } from './format.js';

/** PDF, as well as it can be done: the format knows where letters stand, not what they say. */
export const pdf: FileFormat = {
  name: 'pdf',
  extensions: ['.pdf'],
  async *read(source, warn) {
    yield { id: source.name, text: await readPdf(await readWhole(source, MOST_BYTES), source.name, warn) };
  },
};
