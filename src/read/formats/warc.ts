import { IsnadError, show } from '../../errors.js';
import type { Article } from '../../types.js';
import { charsetInHeader, charsetInPage } from '../charset/declared.js';
import { decodeBytes } from '../charset/detect.js';
import { readPage } from '../html/page.js';
import { parseResponse } from '../warc/http.js';
import { readRecords, type WarcRecord } from '../warc/records.js';
import type { Warn } from '../warnings.js';
import type { FileFormat } from './format.js';
import { isDamage } from './json-lines.js';

/**
 * A web archive: the pages among its responses and resources, and texts made from them. The id is the page's address; a
 * later capture of the same address in the file has its time after it. `captured` is the time of the capture.
 */
export const warc: FileFormat = {
  name: 'warc',
  extensions: ['.warc', '.wet'],
  async *read({ chunks }, warn) {
    const ids = new Set<string>();
    try {
      for await (const record of readRecords(chunks, mayHoldArticle, warn)) {
        const article = await articleIn(record, ids, warn);
        if (article !== undefined) yield article;
      }
    } catch (error) {
      if (!isDamage(error)) throw error;
      warn('broken-file', `cannot be read any further: ${error.message}`);
    }
  },
};

function mayHoldArticle(headers: ReadonlyMap<string, string>): boolean {
  return (
    /^(?:response|resource|conversion)$/.test(headers.get('warc-type') ?? '') &&
    headers.has('warc-target-uri')
  );
}

async function articleIn(record: WarcRecord, ids: Set<string>, warn: Warn): Promise<Article | undefined> {
  const address = (record.headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
  try {
    const page = pageOf(record);
    if (page === undefined) return undefined;
    const captured = record.headers.get('warc-date');
    const id = newId(address, captured, ids);
    const article = await readBody(page, id, address, warn);
    return { ...article, url: article.url ?? address, ...(captured === undefined ? {} : { captured }) };
  } catch (error) {
    if (!(error instanceof IsnadError) || error.code === 'MISSING_PACKAGE') throw error;
    const code = error.code === 'EMPTY_TEXT' ? 'no-text' : 'broken-record';
    warn(code, `is read without record ${record.number}, ${show(address)}: ${error.message}`);
    return undefined;
  }
}

interface Page {
  readonly contentType: string;
  readonly body: Uint8Array;
}

/** What was captured; `undefined` for what is no page: pictures, scripts, errors. */
function pageOf({ headers, content }: WarcRecord): Page | undefined {
  const contentType = headers.get('content-type') ?? '';
  if (headers.get('warc-type') !== 'response') return readable({ contentType, body: content });
  if (!/^application\/http/i.test(contentType)) return undefined;
  const { status, ...page } = parseResponse(content);
  return status >= 200 && status < 300 ? readable(page) : undefined;
}

function readable(page: Page): Page | undefined {
  return HTML.test(page.contentType) || /^text\/plain\b/i.test(page.contentType) ? page : undefined;
}

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;

async function readBody(
  { contentType, body }: Page,
  id: string,
  address: string,
  warn: Warn,
): Promise<Article> {
  const isPage = HTML.test(contentType);
  const declared = [charsetInHeader(contentType), isPage ? charsetInPage(body) : undefined];
  const text = await decodeBytes(body, { name: id, declared, warn });
  return isPage ? readPage(text, id, warn, address) : { id, text };
}

/** The address, with the time and then a number after it where it is taken. */
function newId(address: string, captured: string | undefined, ids: Set<string>): string {
  const dated = captured === undefined ? address : `${address}#${captured}`;
  let id = ids.has(address) ? dated : address;
  for (let count = 2; ids.has(id); count++) id = `${dated}-${count}`;
  ids.add(id);
  return id;
}
