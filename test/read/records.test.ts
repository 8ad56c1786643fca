import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ReadWarning, readArticles } from '../../src/read/index.js';
import { readAll, withCode } from './support.js';

const line = (text: string, more = {}): string => `${JSON.stringify({ text, ...more })}\n`;

describe('JSON lines', () => {
  test('are articles, their ids the line where they name none', async () => {
    const { articles, warnings } = await readAll(
      `\ufeff${line('one')}\n${line('two', { id: 'b' })}${line('three').trim()}`,
      {
        name: 'feed.jsonl',
        format: 'jsonl',
      },
    );
    expect(articles).toEqual([
      { id: 'feed.jsonl#1', text: 'one' },
      { id: 'b', text: 'two' },
      { id: 'feed.jsonl#4', text: 'three' },
    ]);
    expect(warnings).toEqual([]);
  });

  test.each([
    ['no JSON', '{"text":', /line 2, is not valid JSON/],
    ['no object', '5', /line 2, is left out: the line must hold an article/],
    ['no text', '{"title":"T"}', /must hold an article, an object with a "text"/],
    ['a title that is no string', '{"text":"x","title":5}', /The title in the line must be a string, not 5/],
  ])('with %s are warned of, and the rest goes on', async (_, broken, message) => {
    const { articles, warnings } = await readAll(`${line('one')}${broken}\n${line('three')}`, {
      name: 'feed.jsonl',
      format: 'jsonl',
    });
    expect(articles.map(({ id }) => id)).toEqual(['feed.jsonl#1', 'feed.jsonl#3']);
    expect(warnings).toEqual([
      { code: 'broken-record', file: 'feed.jsonl', line: 2, message: expect.stringMatching(message) },
    ]);
  });

  test('that are not UTF-8 are warned of', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"text":"'),
      Buffer.of(0xe9),
      Buffer.from(`"}\n${line('two')}`),
    ]);
    const { articles, warnings } = await readAll(bytes, { format: 'jsonl' });
    expect(articles).toHaveLength(1);
    expect(warnings[0]).toMatchObject({ line: 1, message: expect.stringMatching(/not valid UTF-8/) });
  });

  test('cut into chunks anywhere are the same articles', async () => {
    const bytes = Buffer.from(line('ألف باء') + line('تاء'));
    const whole = (await readAll(bytes, { format: 'jsonl' })).articles;
    for (let size = 1; size < 12; size++) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      );
      const read = await readAll(streamOf(pieces), { format: 'jsonl' });
      expect(read.articles).toEqual(whole);
    }
  });

  test('a line without an end does not fill the memory', async () => {
    const chunk = Buffer.alloc(2 ** 20, 'x');
    const { articles, warnings } = await readAll(
      streamOf([...Array.from({ length: 40 }, () => chunk), Buffer.from(`\n${line('after')}`)]),
      { format: 'jsonl' },
    );
    expect(articles.map(({ text }) => text)).toEqual(['after']);
    expect(warnings[0]).toMatchObject({ line: 1, message: expect.stringMatching(/longer than 32 MB/) });
  });

  test('without any article are an error', async () => {
    await expect(readAll('{}\n{}\n', { format: 'jsonl' })).rejects.toEqual(withCode('INVALID_ARTICLE'));
  });
});

async function* streamOf(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

describe('gzip', () => {
  const many = Array.from({ length: 5000 }, (_, at) => line(`article ${at} ${Math.sqrt(at)}`)).join('');

  test('is undone, several members too', async () => {
    const bytes = Buffer.concat([gzipSync(line('one')), gzipSync(line('two'))]);
    const { articles } = await readAll(bytes, { format: 'jsonl' });
    expect(articles.map(({ text }) => text)).toEqual(['one', 'two']);
  });

  test('that is cut off gives what can be read, and a warning', async () => {
    const bytes = gzipSync(many);
    const { articles, warnings } = await readAll(bytes.subarray(0, bytes.length - 2000), { format: 'jsonl' });
    expect(articles.length).toBeGreaterThan(4000);
    expect(articles.length).toBeLessThan(5000);
    expect(warnings.at(-1)).toMatchObject({ code: 'broken-file', message: expect.stringMatching(/cut off/) });
  });

  test('with a flipped bit gives what stands before it, and a warning', async () => {
    const bytes = gzipSync(many);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0x10;
    const { warnings } = await readAll(bytes, { format: 'jsonl' });
    expect(warnings.some(({ code }) => code === 'broken-file')).toBe(true);
  });

  test('of one article that is cut off is an error, not half an article', async () => {
    const bytes = gzipSync(many);
    await expect(readAll(bytes.subarray(0, 3000), { format: 'text' })).rejects.toEqual(
      withCode('DAMAGED_DATA'),
    );
  });

  test('that unfolds to more than the memory holds is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(80 * 2 ** 20));
    await expect(readAll(bomb, { format: 'text' })).rejects.toEqual(withCode('TOO_LARGE'));
  });
});

describe('JSON', () => {
  test('may be a list of articles', async () => {
    const { articles, warnings } = await readAll('[{"text":"A"},{"id":"b","text":"B"},{"text":1}]', {
      name: 'list.json',
    });
    expect(articles).toEqual([
      { id: 'list.json#1', text: 'A' },
      { id: 'b', text: 'B' },
    ]);
    expect(warnings).toHaveLength(1);
  });
});

describe('bytes without a name', () => {
  test.each([
    ['plain text', 'The bridge fell.', 'The bridge fell.'],
    ['text in braces', '{sic} they said', '{sic} they said'],
    ['an object', '{\n  "text": "T"\n}', 'T'],
    ['an object on one line', '{"text":"T"}\n', 'T'],
    ['lines', '{"text":"T"}\n{"text":"U"}\n', 'T'],
    ['a list', '[{"text":"T"}]', 'T'],
    [
      'a page',
      '\n<!DOCTYPE html><html><body><p>The bridge fell on Monday.</p></body></html>',
      'The bridge fell on Monday.',
    ],
  ])('are known by how they begin: %s', async (_, source, text) => {
    expect((await readAll(source)).articles[0]?.text).toBe(text);
  });

  test('of an unknown format are refused', async () => {
    await expect(readAll('x', { format: 'doc' as never })).rejects.toEqual(withCode('UNKNOWN_FORMAT'));
    await expect(readAll(['x'] as never)).rejects.toEqual(withCode('INVALID_OPTION'));
  });
});

describe('folders and patterns', () => {
  let folder = '';
  const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
  const read = async (paths: readonly string[], keepGoing = false) => {
    const ids: string[] = [];
    const warnings: ReadWarning[] = [];
    let bytes = 0;
    for await (const { id } of readArticles(
      paths.map((path) => join(folder, path)),
      { keepGoing, onWarning: (one) => warnings.push(one), onBytes: (count) => (bytes += count) },
    ))
      ids.push(id.replace(`${folder}/`, ''));
    return { ids, warnings, bytes };
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isnad-records-'));
    await mkdir(join(folder, 'a/b'), { recursive: true });
    await put('a/one.txt', 'one');
    await put('a/b/two.jsonl.gz', gzipSync(line('two')));
    await put('a/b/broken.json', '{');
    await put('a/b/empty.html', '<html><body></body></html>');
    await put('a/[x].txt', 'brackets');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ['a/*.txt', ['a/[x].txt', 'a/one.txt']],
    ['a/**/*.gz', ['a/b/two.jsonl.gz#1']],
    ['**/*.{gz,md}', ['a/b/two.jsonl.gz#1']],
    ['a/?ne.txt', ['a/one.txt']],
    ['a/[mno]ne.txt', ['a/one.txt']],
    ['a/[!x]*.txt', ['a/[x].txt', 'a/one.txt']],
    ['a/[x].txt', ['a/[x].txt']],
  ])('%s', async (pattern, ids) => {
    expect((await read([pattern])).ids).toEqual(ids);
  });

  test('a pattern that nothing fits is an error, and so is an address', async () => {
    await expect(read(['a/*.pdf'])).rejects.toEqual(withCode('FILE_NOT_FOUND'));
    await expect(readArticles('https://x.example/a.html').next()).rejects.toThrow(/nothing is fetched/);
  });

  test('a broken file of a folder is warned of, and the rest goes on', async () => {
    const { ids, warnings, bytes } = await read(['a']);
    expect(ids).toEqual(['a/[x].txt', 'a/b/two.jsonl.gz#1', 'a/one.txt']);
    expect(warnings.map(({ code, file }) => [code, file.replace(`${folder}/`, '')])).toEqual([
      ['broken-file', 'a/b/broken.json'],
      ['no-text', 'a/b/empty.html'],
    ]);
    expect(bytes).toBeGreaterThan(50);
  });

  test('a broken file that was named stops the reading, unless it shall not', async () => {
    await expect(read(['a/b/broken.json', 'a/one.txt'])).rejects.toEqual(withCode('UNREADABLE_FILE'));
    expect((await read(['a/b/broken.json', 'a/one.txt'], true)).ids).toEqual(['a/one.txt']);
  });
});
