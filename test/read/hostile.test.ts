import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FormatName } from '../../src/read/index.js';
import { pdfOf } from './pdf-file.js';
import { readAll, withCode } from './support.js';

const TEXT = 'The only bridge to the island was closed to lorries on Tuesday after divers found cracks. ';

describe('pages made to hurt', () => {
  test.each([
    ['50 MB', `<html><body><p>${'word '.repeat(10 * 2 ** 20)}</p></body></html>`],
    ['100,000 elements inside one another', `<html><body>${'<div>'.repeat(100_000)}${TEXT}`],
    ['lists and paragraphs inside one another', `<html><body>${'<li><p>'.repeat(20_000)}${TEXT}`],
    ['half a million tags', `<html><body>${'<b>x</b>'.repeat(250_000)}`],
    ['half a million attributes', `<html><body><p ${'a=1 '.repeat(500_000)}>${TEXT}</p>`],
    ['a quarter of a million entities', `<html><body><p>${'&nbsp;'.repeat(250_000)}`],
    ['end tags without a beginning', `<html><body>${'</span>'.repeat(250_000)}<p>${TEXT}</p>`],
  ])('%s are refused', async (_, page) => {
    await expect(readAll(page, { format: 'html' })).rejects.toEqual(withCode('TOO_LARGE'));
  });

  test.each([
    ['open tags that never end', '<a '.repeat(300_000)],
    ['open brackets', '<'.repeat(40_000)],
    ['comments that never end', '<!-- '.repeat(100_000)],
    ['scripts that never end', '<script>'.repeat(30_000)],
    ['pictures that never end', '<svg><'.repeat(100)],
    ['a quotation mark that never ends', `<a title="${'<b>'.repeat(100)}`],
    ['metas that begin a charset', '<meta charset'.repeat(300)],
    ['entities', '&lt;&#x0;&#xffffffff;&bogus;'.repeat(1000)],
    ['nested linked data', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
  ])('%s do not hide the article', async (_, rubbish) => {
    const page = `<html><head><title>Bridge closed to lorries</title></head><body><p>${TEXT.repeat(3)}</p>${rubbish}`;
    const { articles } = await readAll(page, { format: 'html' });
    expect(articles[0]?.text).toContain(TEXT.trim());
  });

  test('scripts never run, and what they hold is never read', async () => {
    const page = `<html><body onload="globalThis.isnadRan=1"><p>${TEXT}</p><script>globalThis.isnadRan=1;document.body.innerHTML='<p>Injected</p>'</script><img src=x onerror="globalThis.isnadRan=1"><iframe srcdoc="<p>Framed</p>"></iframe></body></html>`;
    const { articles } = await readAll(page, { format: 'html' });
    expect(articles[0]?.text).toBe(TEXT.trim());
    expect('isnadRan' in globalThis).toBe(false);
  });
});

/** Reads whatever it is, and lets nothing through but errors of ours. */
async function survives(bytes: Uint8Array, format?: FormatName): Promise<void> {
  try {
    const { articles } = await readAll(bytes, format === undefined ? {} : { format });
    for (const { id, text } of articles) expect([typeof id, typeof text]).toEqual(['string', 'string']);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
  } catch (error) {
    expect(error).toMatchObject({ name: 'IsnadError', code: expect.stringMatching(/^[A-Z_]+$/) });
  }
}

const FORMATS: readonly FormatName[] = ['text', 'html', 'json', 'jsonl', 'pdf', 'warc'];

const BEGINNINGS = [
  '',
  '\x1f\x8b\x08',
  '%PDF-1.7\n',
  'WARC/1.0\r\nContent-Length: 9\r\n',
  '<html>',
  '{"text":',
  '\xff\xfe',
];

/** Words of the formats in any order. */
const SCRAPS = [
  ...[
    '<p>',
    '</p>',
    '<div class="',
    '">',
    '<h1>',
    '</h1>',
    '<table><tr><td>',
    '</td>',
    '<!--',
    '-->',
    '<a href=x>',
    '</a>',
  ],
  ...[
    '<script>',
    '</script>',
    '<script type="application/ld+json">',
    '{"@type":"NewsArticle","headline":',
    '"x"',
    '}',
    '[',
  ],
  ...[
    '<meta charset=',
    'windows-1256',
    'utf-16',
    '<title>',
    '</title>',
    '<html lang=ar>',
    '<body>',
    '</body>',
    '<br>',
    '&amp;',
  ],
  ...[
    'WARC/1.0\r\n',
    'WARC-Type: response\r\n',
    'WARC-Target-URI: http://x/\r\n',
    'Content-Length: 40\r\n',
    '\r\n',
  ],
  ...[
    'Content-Type: application/http\r\n',
    'HTTP/1.1 200 OK\r\n',
    'Transfer-Encoding: chunked\r\n',
    'Content-Encoding: gzip\r\n',
  ],
  ...[
    'Content-Type: text/html\r\n',
    '5\r\n',
    '{"text":"x"}\n',
    '{"id":1}\n',
    'أعلنت البلدية',
    'The bridge fell. ',
    '\0',
    '\ud800',
  ],
];

describe('anything at all is read, warned of, or refused with a clear error', () => {
  test('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(undefined, ...FORMATS),
        fc.constantFrom(...BEGINNINGS),
        fc.uint8Array({ maxLength: 400 }),
        async (format, beginning, bytes) =>
          survives(Buffer.concat([Buffer.from(beginning, 'latin1'), bytes]), format),
      ),
      { numRuns: 400 },
    );
  });

  test('scraps of the formats', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(undefined, ...FORMATS),
        fc.array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: 'binary', maxLength: 5 })), {
          maxLength: 60,
        }),
        async (format, scraps) => survives(Buffer.from(scraps.join('')), format),
      ),
      { numRuns: 600 },
    );
  });

  test('a PDF with bytes changed', async () => {
    const whole = pdfOf([[{ y: 700, text: TEXT }]]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = Buffer.from(whole);
          for (const [at, byte] of changes) bytes[at] = byte;
          await survives(bytes, 'pdf');
        },
      ),
      { numRuns: 150 },
    );
  });
});
