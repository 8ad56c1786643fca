import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { showSeconds } from '../../src/cli/progress.js';
import type { AuditReport } from '../../src/types.js';
import { freePorts, REDIS_INSTALLED, Server } from '../stores/redis-cluster.js';
import { isnad, ROOT, shell } from './isnad.js';

const PAGES = `${ROOT}test/read/pages/*.html`;
const SUSPECT = 'examples/articles/english/republished.txt';
const SOURCE = 'examples/articles/english/original.txt';

let folder = '';
const path = (name: string): string => join(folder, name);
const linesOf = (stdout: string): readonly Record<string, unknown>[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-corpus-'));
  await mkdir(path('feed'));
  const lines = Array.from({ length: 30 }, (_, at) => JSON.stringify({ id: `wire-${at}`, text: story(at) }));
  await writeFile(path('feed/wire.jsonl.gz'), gzipSync(`${lines.join('\n')}\n{"broken":\n`));
  await writeFile(path('feed/copy.txt'), `${story(7)} The end.`);
  await writeFile(path('broken.json'), '{');
});
afterAll(() => rm(folder, { recursive: true }));

/** Articles of forty words that share few with one another. */
function story(at: number): string {
  const words = Array.from({ length: 40 }, (_, place) => `word${(at * 40 + place).toString(36)}`);
  return `${words.join(' ')}.`;
}

describe('isnad index', () => {
  test('adds, skips, replaces and removes', async () => {
    const corpus = path('kept');
    const first = await isnad('index', 'add', corpus, path('feed'));
    expect(first).toMatchObject({
      status: 0,
      stdout: '31 added, 0 replaced, 0 there already, 1 could not be read; the corpus holds 31 articles.\n',
    });
    expect(first.stderr).toMatch(/wire\.jsonl\.gz", line 31, is not valid JSON/);
    const again = await isnad('index', 'add', corpus, path('feed'), '--json', '--quiet');
    expect(again.stderr).toBe('');
    expect(linesOf(again.stdout)).toEqual([{ added: 0, replaced: 0, skipped: 31, leftOut: 1, articles: 31 }]);
    await writeFile(path('feed/copy.txt'), `${story(7)} The very end.`);
    expect((await isnad('index', 'add', corpus, path('feed/copy.txt'))).stdout).toMatch(
      /^0 added, 1 replaced/,
    );

    const removed = await isnad('index', 'remove', corpus, 'wire-3', 'nobody', '--json');
    expect(linesOf(removed.stdout)).toEqual([{ removed: 1, articles: 30 }]);
    expect(removed.stderr).toMatch(/holds no article "nobody"/);
    expect((await isnad('index', 'remove', corpus, path('feed'))).stdout).toBe(
      '30 removed; the corpus holds 0 articles.\n',
    );
    expect(await isnad('index', 'remove', corpus, 'nobody', '-q')).toMatchObject({
      status: 2,
      stderr: 'isnad: The corpus holds none of "nobody".\n',
    });
  });

  test('tells what it holds, and that it is whole', async () => {
    const corpus = path('whole');
    await isnad('index', 'add', corpus, path('feed'), '-q');
    expect((await isnad('index', 'stats', corpus)).stdout).toMatch(/^articles +31\nstore +lmdb\n/);
    expect(linesOf((await isnad('index', 'stats', corpus, '--json')).stdout)[0]).toMatchObject({
      articles: 31,
    });
    expect(await isnad('index', 'check', corpus)).toEqual({
      status: 0,
      stdout: 'Nothing is damaged; the corpus holds 31 articles.\n',
      stderr: '',
    });
    expect((await isnad('index', 'upgrade', corpus)).stdout).toBe(
      'The index of 31 articles was made anew.\n',
    );
  });

  test('finds a damaged article, says what to do, and does it', async () => {
    const corpus = path('damaged');
    await isnad('index', 'add', corpus, path('feed'), '-q');
    await flipByteOf(join(corpus, 'data.mdb'), story(12).slice(0, 30));
    const found = await isnad('index', 'check', corpus);
    expect(found.status).toBe(2);
    expect(found.stdout).not.toBe('');
    expect(found.stderr).toMatch(/"isnad index check .* --repair" drops what cannot be read/);
    const repaired = await isnad('index', 'check', corpus, '--repair', '--json');
    expect(repaired.status).toBe(0);
    expect(linesOf(repaired.stdout).at(-1)).toEqual({ articles: 30, problems: 1, repaired: true });
    expect((await isnad('index', 'check', corpus)).status).toBe(0);
    expect((await isnad('index', 'add', corpus, path('feed'), '-q')).stdout).toMatch(/^1 added/);
  });

  test.each([
    ['nothing to do', ['index'], /needs to know what to do: add, remove/],
    ['a slip', ['index', 'ad', 'x', 'y'], /did you mean add\?/],
    ['no paths', ['index', 'add', 'x'], /isnad index add CORPUS PATH/],
    ['too much', ['index', 'stats', 'x', 'y'], /isnad index stats CORPUS/],
    ['a repair elsewhere', ['index', 'stats', 'x', '--repair'], /takes no --repair/],
    ['no corpus there', ['index', 'stats', '/nowhere/at/all'], /holds no corpus; "isnad index add/],
    ['a file for a corpus', ['index', 'add', SOURCE, SUSPECT], /is a file, and a corpus is a folder/],
    ['an address', ['audit', 'https://x.example/a.html'], /nothing is fetched/],
    ['a corpus and sources', ['audit', SUSPECT, '--corpus', 'x', '--against', SOURCE], /not both/],
    ['a limit without a corpus', ['audit', SUSPECT, '--limit', '3'], /--limit belongs to --corpus/],
    ['standard input twice', ['audit', '-', '--against', '-'], /not both/],
    ['standard input twice to compare', ['compare', '-', '-'], /Only one of the two/],
    ['no suspect to search for', ['search', 'x'], /search needs a corpus and an article/],
    ['a limit that is none', ['search', 'examples', SUSPECT, '--limit', 'many'], /--limit must be a number/],
    ['a threshold out of range', ['clusters', 'examples', '--threshold', '7'], /threshold/],
    ['no articles to group', ['clusters'], /clusters needs a corpus or articles/],
  ])('refuses %s', async (_, args, message) => {
    const { status, stdout, stderr } = await isnad(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  test('can be interrupted, and goes on where it was', async () => {
    const corpus = path('stopped');
    const lines = Array.from(
      { length: 400 },
      (_, at) => `{"id":"${at}","text":"article ${at} of many"}\n`,
    ).join('');
    const child = spawn(process.execPath, [`${ROOT}dist/cli/main.js`, 'index', 'add', corpus, '-']);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stdin.on('error', () => undefined).write(lines);
    // A hundred articles are written; standard input stays open, so that it waits for more.
    while (!existsSync(join(corpus, 'data.mdb'))) await setTimeout(20);
    child.kill('SIGINT');
    expect(await ended).toBe(2);
    expect(stderr).toMatch(/Stopped\. What was added stays/);

    await writeFile(path('all.jsonl'), lines);
    const again = linesOf((await isnad('index', 'add', corpus, path('all.jsonl'), '--json')).stdout)[0];
    expect(again).toMatchObject({ replaced: 0, articles: 400 });
    expect(again?.['skipped']).toBeGreaterThanOrEqual(100);
  });

  test('adds nothing where nothing can be read', async () => {
    const { status, stderr } = await isnad('index', 'add', path('none'), path('broken.json'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/There is no article to read in/);
  });
});

/** Changes one bit of the first place in a file where `text` stands, or where its first word does. */
async function flipByteOf(file: string, text: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    const bytes = await handle.readFile();
    const at = bytes.indexOf(text);
    if (at === -1) throw new Error('the text does not stand in the file as it is');
    await handle.write(Uint8Array.of((bytes[at] ?? 0) ^ 1), 0, 1, at);
  } finally {
    await handle.close();
  }
}

describe('isnad search and clusters', () => {
  test('find the source in a corpus, and the same in memory', async () => {
    const corpus = path('searched');
    await isnad('index', 'add', corpus, path('feed'), SOURCE, PAGES, '-q');
    const { stdout } = await isnad('search', corpus, SUSPECT, '--json', '--limit', '1');
    expect(linesOf(stdout)).toHaveLength(1);
    expect(linesOf(stdout)[0]).toMatchObject({ id: SOURCE });
    expect(
      (await isnad('search', path('feed'), path('feed/copy.txt'), '--threshold', '.5', '-q')).stdout,
    ).toMatch(/^ {4}resemblance.*\n 1 .* wire-7\n$/);
    expect((await isnad('search', path('feed'), SUSPECT, '--threshold', '.5', '-q')).stdout).toBe(
      'No article of the corpus shares text with it.\n',
    );

    const group = { size: 2, articles: [path('feed/copy.txt'), 'wire-7'] };
    expect(linesOf((await isnad('clusters', corpus, '--json')).stdout)).toEqual([group]);
    expect(linesOf((await isnad('clusters', path('feed'), '--json', '-q')).stdout)).toEqual([group]);
    expect((await isnad('clusters', path('feed'), '-q')).stdout).toMatch(/^1 group with 2 of 31 articles\n/);
  });

  test('an audit against a corpus is that against its candidates', async () => {
    const corpus = path('audited');
    await isnad('index', 'add', corpus, SOURCE, '-q');
    const { status, stdout } = await isnad('audit', SUSPECT, '--corpus', corpus, '--format', 'json');
    const direct = await isnad('audit', SUSPECT, '--against', SOURCE, '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout) as AuditReport).toEqual(JSON.parse(direct.stdout));
  });
});

describe('standard input', () => {
  test('is a suspect, a source, or one of two to compare', async () => {
    const suspect = await shell(`isnad audit - --against ${SOURCE} --format json < ${SUSPECT}`);
    expect((JSON.parse(suspect.stdout) as AuditReport).suspect.id).toBe('stdin');
    const source = await shell(`isnad audit ${SUSPECT} --against - --format json < ${SOURCE}`);
    expect((JSON.parse(source.stdout) as AuditReport).sources[0]?.id).toBe('stdin');
    const compared = await shell(`isnad compare ${SUSPECT} - < ${SUSPECT}`);
    expect(compared.stdout).toMatch(/resemblance +1\.000/);
    const page = await shell(`cat ${ROOT}test/read/pages/brief.html | isnad audit - --format json`);
    expect((JSON.parse(page.stdout) as AuditReport).suspect.title).toBe('Güterzug entgleist');
  });

  test('with several articles is no suspect', async () => {
    const { status, stderr } = await shell('printf \'{"text":"One."}\\n{"text":"Two."}\\n\' | isnad audit -');
    expect(status).toBe(2);
    expect(stderr).toMatch(/several articles/);
  });
});

(REDIS_INSTALLED ? describe : describe.skip)('a corpus on Redis', () => {
  test('is one like that in a folder', async () => {
    const [port = 0] = await freePorts(1);
    const server = new Server(port, undefined, { password: 'secret' });
    await server.start();
    try {
      const corpus = `redis://:secret@127.0.0.1:${port}`;
      const missing = await isnad('index', 'stats', corpus);
      expect(missing.status).toBe(2);
      expect(missing.stderr).toMatch(/holds no corpus/);
      expect(missing.stderr).not.toMatch(/secret/);
      expect((await isnad('index', 'add', corpus, path('feed'), SOURCE, '-q')).stdout).toMatch(/^32 added/);
      const { stdout } = await isnad('search', corpus, SUSPECT, '--json', '--limit', '1');
      expect(linesOf(stdout)[0]).toMatchObject({ id: SOURCE });
      const audited = await isnad('audit', SUSPECT, '--corpus', corpus, '--format', 'json', '--limit', '1');
      expect((JSON.parse(audited.stdout) as AuditReport).sources[0]?.id).toBe(SOURCE);
      expect((await isnad('clusters', corpus)).stdout).toMatch(/^1 group with 2 of 32 articles/);
      expect((await isnad('index', 'check', corpus)).status).toBe(0);
      expect((await isnad('index', 'remove', corpus, 'wire-3')).stdout).toMatch(/^1 removed/);
    } finally {
      await server.destroy();
    }
  });
});

/** What gives a command a terminal: util-linux's, which takes `-e`. */
const HAS_SCRIPT = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

describe('progress', () => {
  test.each([
    [0.2, '1s'],
    [59, '59s'],
    [185, '3m05s'],
    [7620, '2h07m'],
  ])('%d seconds left are shown as %s', (seconds, shown) => {
    expect(showSeconds(seconds)).toBe(shown);
  });

  (HAS_SCRIPT ? test : test.skip)('is drawn on a terminal, on standard error only', async () => {
    const command = `node dist/cli/main.js clusters ${path('feed')} --json`;
    const drawn = await shell(`script -qec "${command} > ${path('out')}" /dev/null < /dev/null`);
    expect(drawn.stdout).toMatch(/\[=* *\] \d+%/);
    const plain = await shell(`cat ${path('out')}`);
    expect(linesOf(plain.stdout)).toHaveLength(1);
    const quiet = await shell(`script -qec "${command} -q > /dev/null" /dev/null < /dev/null`);
    expect(quiet.stdout).toBe('');
  });
});
