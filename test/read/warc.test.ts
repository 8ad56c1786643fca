import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { readAll } from './support.js';

interface Rec {
  readonly type?: string;
  readonly uri?: string;
  readonly date?: string;
  readonly contentType?: string;
  readonly content: Buffer;
}

/** A record as crawlers write it. */
function record({ type = 'response', uri = 'https://x.example/a', date, contentType, content }: Rec): Buffer {
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${uri}`,
    `WARC-Date: ${date ?? '2021-01-20T10:00:00Z'}`,
    `Content-Type: ${contentType ?? 'application/http; msgtype=response'}`,
    `Content-Length: ${content.length}`,
  ].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), content, Buffer.from('\r\n\r\n')]);
}

function http(body: Buffer | string, headers: readonly string[] = [], status = '200 OK'): Buffer {
  const head = [`HTTP/1.1 ${status}`, 'Content-Type: text/html; charset=utf-8', ...headers].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body)]);
}

const page = (text: string): string =>
  `<html><head><title>The news of the day</title></head><body><p>${text}</p></body></html>`;
const INFO = record({
  type: 'warcinfo',
  contentType: 'application/warc-fields',
  content: Buffer.from('software: x\r\n'),
});
const read = (...records: readonly Buffer[]) => readAll(Buffer.concat(records), { name: 'crawl.warc' });

describe('web archives', () => {
  test('give their pages, with address and time', async () => {
    const { articles, warnings } = await read(
      INFO,
      record({ type: 'request', content: Buffer.from('GET / HTTP/1.1\r\n\r\n') }),
      record({ content: http(page('The bridge fell on Monday.')) }),
      record({ uri: 'https://x.example/b.png', content: http('PNG', ['X: 1']).subarray(0) }),
    );
    expect(articles[0]).toEqual({
      id: 'https://x.example/a',
      title: 'The news of the day',
      text: 'The news of the day\nThe bridge fell on Monday.',
      url: 'https://x.example/a',
      captured: '2021-01-20T10:00:00Z',
    });
    expect(articles).toHaveLength(2);
    expect(warnings).toEqual([]);
  });

  test('undo chunks and compression, and read the header’s character set', async () => {
    const arabic = 'أعلنت البلدية يوم الثلاثاء إغلاق الجسر القديم أمام الشاحنات.';
    const zipped = gzipSync(page('The bridge fell on Monday.'));
    const chunks = Buffer.concat([
      Buffer.from(`${zipped.length.toString(16)};ext=1\r\n`),
      zipped,
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
    const { articles } = await read(
      record({ content: http(chunks, ['Transfer-Encoding: chunked', 'Content-Encoding: gzip']) }),
      record({
        uri: 'https://x.example/ar',
        content: Buffer.concat([
          Buffer.from('HTTP/1.0 200 OK\r\ncontent-type: text/html;\r\n charset="windows-1256"\r\n\r\n'),
          iconv.encode(page(arabic), 'windows-1256'),
        ]),
      }),
    );
    expect(articles.map(({ text }) => text.split('\n')[1])).toEqual(['The bridge fell on Monday.', arabic]);
  });

  test('leave out what is no page: redirections, errors, pictures', async () => {
    const { articles, warnings } = await read(
      record({ uri: 'https://x.example/301', content: http(page('Moved.'), [], '301 Moved') }),
      record({ uri: 'https://x.example/404', content: http(page('Not here.'), [], '404 Not Found') }),
      record({
        uri: 'https://x.example/i',
        type: 'resource',
        contentType: 'image/png',
        content: Buffer.from('x'),
      }),
      record({ uri: 'dns:x.example', contentType: 'text/dns', content: Buffer.from('x') }),
      record({
        uri: 'https://x.example/wet',
        type: 'conversion',
        contentType: 'text/plain',
        content: Buffer.from('Plain.'),
      }),
    );
    expect(articles.map(({ id, text }) => [id, text])).toEqual([['https://x.example/wet', 'Plain.']]);
    expect(warnings).toEqual([]);
  });

  test('a later capture of an address has its time in the id', async () => {
    const { articles } = await read(
      record({ content: http(page('The bridge fell on Monday.')) }),
      record({ content: http(page('The bridge fell on Sunday.')), date: '2021-02-01T00:00:00Z' }),
      record({ content: http(page('The bridge never fell.')), date: '2021-02-01T00:00:00Z' }),
    );
    expect(articles.map(({ id }) => id)).toEqual([
      'https://x.example/a',
      'https://x.example/a#2021-02-01T00:00:00Z',
      'https://x.example/a#2021-02-01T00:00:00Z-2',
    ]);
  });

  test('gzip by the record, as crawlers do', async () => {
    const { articles } = await read(
      gzipSync(INFO),
      gzipSync(record({ content: http(page('The bridge fell on Monday.')) })),
      gzipSync(record({ uri: 'https://x.example/b', content: http(page('It was rebuilt.')) })),
    );
    expect(articles).toHaveLength(2);
  });

  test('a broken record is warned of, and the rest goes on', async () => {
    const good = record({ uri: 'https://x.example/good', content: http(page('The bridge fell on Monday.')) });
    const { articles, warnings } = await read(
      INFO,
      record({ uri: 'https://x.example/1', content: Buffer.from('no HTTP') }),
      record({ uri: 'https://x.example/2', content: http('xx', ['Content-Encoding: br']) }),
      record({ uri: 'https://x.example/3', content: http('<html></html>') }),
      Buffer.from('rubbish\r\nmore rubbish\r\n'),
      Buffer.from('WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n'),
      good,
      good.subarray(0, good.length - 40),
    );
    expect(articles.map(({ id }) => id)).toEqual(['https://x.example/good']);
    expect(warnings.map(({ code }) => code)).toEqual([
      'broken-record',
      'broken-record',
      'no-text',
      'broken-record',
      'broken-record',
      'broken-record',
    ]);
    expect(warnings.map(({ message }) => message).join('\n')).toMatch(/cut off in record 7/);
  });
});
