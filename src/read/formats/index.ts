import type { FileFormat } from './format.js';
import { html } from './html.js';
import { json } from './json.js';
import { jsonLines } from './json-lines.js';
import { pdf } from './pdf.js';
import { text } from './text.js';
import { warc } from './warc.js';

/** Every format that can be read. A new one is a new file and a line here. */
export const FILE_FORMATS: readonly FileFormat[] = [text, html, json, jsonLines, pdf, warc];
