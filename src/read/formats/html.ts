import { charsetInHeader, charsetInPage } from '../charset/declared.js';
import { decodeBytes } from '../charset/detect.js';
import { readPage } from '../html/page.js';
import { readWhole } from '../source.js';
import { type FileFormat, MOST_BYTES } from './format.js';

/** A page: the article that it is about, without what stands around it. */
export const html: FileFormat = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  async *read(source, warn) {
    const { name, contentType = '' } = source;
    const bytes = await readWhole(source, MOST_BYTES);
    const declared = [charsetInHeader(contentType), charsetInPage(bytes)];
    yield await readPage(await decodeBytes(bytes, { name, declared, warn }), name, warn);
  },
};
