import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeText, listFiles, readArticle, readArticles } from '../../src/read/index.js';

let folder = '';
const path = (name: string): string => join(folder, name);
const put = (name: string, content: string | Uint8Array): Promise<void> => writeFile(path(name), content);
const withCode = (code: string): unknown => expect.objectContaining({ name: 'IsnadError', code });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-read-'));
  await mkdir(path('empty'));
  await mkdir(path('feed/sub'), { recursive: true });
  await mkdir(path('feed/.git'));
  await put('feed/b.txt', 'B');
  await put('feed/a.md', 'A');
  await put('feed/sub/c.json', '{"text":"C","id":"see"}');
  await put('feed/picture.png', 'no text');
  await put('feed/README', 'not an article');
  await put('feed/.hidden.txt', 'no');
  await put('feed/.git/d.txt', 'no');
  await symlink(path('feed/b.txt'), path('feed/link.txt'));
  await symlink(path('feed'), path('feed/loop.txt'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('readArticle', () => {
  test('takes the whole of a text file, and the path as its id', async () => {
    await put('a.txt', 'Headline\r\n\r\nText.\n');
    expect(await readArticle(path('a.txt'))).toEqual({ id: path('a.txt'), text: 'Headline\r\n\r\nText.\n' });
  });

  test.each([
    ['a UTF-8 mark', [0xef, 0xbb, 0xbf, 0xd9, 0x85]],
    ['a UTF-16 mark, low byte first', [0xff, 0xfe, 0x45, 0x06]],
    ['a UTF-16 mark, high byte first', [0xfe, 0xff, 0x06, 0x45]],
    ['no mark', [0xd9, 0x85]],
  ])('reads a file with %s', async (_, bytes) => {
    await put('marked.txt', Uint8Array.from(bytes));
    expect((await readArticle(path('marked.txt'))).text).toBe('م');
  });

  test('reads files whatever the case of their ending, and files without one', async () => {
    await put('LOUD.TXT', 'x');
    await put('bare', 'y');
    expect((await readArticle(path('LOUD.TXT'))).text).toBe('x');
    expect((await readArticle(path('bare'))).text).toBe('y');
  });

  test('reads an article from JSON and leaves other fields aside', async () => {
    const article = { id: 'wire', text: 'T', title: 'H', published: '2018-02-08', url: 'https://x.example/' };
    await put('full.json', JSON.stringify({ ...article, publisher: null, author: 'A. B.' }));
    expect(await readArticle(path('full.json'))).toEqual(article);
    await put('least.json', '{"text":"T"}');
    expect(await readArticle(path('least.json'))).toEqual({ id: path('least.json'), text: 'T' });
  });

  test('an id or a key such as __proto__ is an id or a key like others', async () => {
    await put('proto.json', '{"__proto__":{"title":"no"},"id":"__proto__","text":"T"}');
    const article = await readArticle(path('proto.json'));
    expect(article.id).toBe('__proto__');
    expect(article.title).toBeUndefined();
  });

  test.each([
    ['missing.txt', undefined, 'FILE_NOT_FOUND'],
    ['', undefined, 'NOT_A_FILE'],
    ['feed', undefined, 'NOT_A_FILE'],
    ['feed/b.txt/c.txt', undefined, 'FILE_NOT_FOUND'],
    ['picture.png', 'x', 'UNKNOWN_FORMAT'],
    ['latin.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'INVALID_ENCODING'],
    ['cut.txt', Uint8Array.of(0xd9), 'INVALID_ENCODING'],
    ['odd.txt', Uint8Array.of(0xff, 0xfe, 0x45), 'INVALID_ENCODING'],
    ['nul.txt', 'a\0b', 'INVALID_ENCODING'],
    ['broken.json', '{"text":', 'UNREADABLE_FILE'],
    ['list.json', '["T"]', 'INVALID_ARTICLE'],
    ['null.json', 'null', 'INVALID_ARTICLE'],
    ['number.json', '{"text":5}', 'INVALID_ARTICLE'],
    ['notitle.json', '{"text":"T","title":5}', 'INVALID_ARTICLE'],
    ['noid.json', '{"text":"T","id":""}', 'INVALID_ARTICLE'],
  ])('refuses %j', async (name, content, code) => {
    if (content !== undefined) await put(name, content);
    await expect(readArticle(path(name))).rejects.toEqual(withCode(code));
  });

  test('says what to do about a wrong encoding', () => {
    expect(() => decodeText(Uint8Array.of(0xe9), 'café.txt')).toThrow(
      /"café\.txt" is not valid UTF-8; save it as UTF-8/,
    );
  });
});

describe('readArticles', () => {
  test('reads files and folders in order, subfolders included', async () => {
    const ids: string[] = [];
    for await (const { id } of readArticles([`${path('feed')}/`, path('feed/b.txt')])) ids.push(id);
    expect(ids).toEqual([
      path('feed/a.md'),
      path('feed/b.txt'),
      path('feed/link.txt'),
      'see',
      path('feed/b.txt'),
    ]);
  });

  test('takes one path as well', async () => {
    const texts: string[] = [];
    for await (const { text } of readArticles(path('feed/a.md'))) texts.push(text);
    expect(texts).toEqual(['A']);
  });

  test('refuses a folder without articles, and nothing', async () => {
    await expect(listFiles(path('empty'))).rejects.toEqual(withCode('FILE_NOT_FOUND'));
    await expect(listFiles(path('nowhere'))).rejects.toEqual(withCode('FILE_NOT_FOUND'));
    await expect(listFiles(5 as never)).rejects.toEqual(withCode('FILE_NOT_FOUND'));
  });
});
