import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ROOT } from './isnad.js';

let folder = '';

/**
 * The built package where no other package is installed. Each is shadowed by one without files, since there may be some
 * in a folder above.
 */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-alone-'));
  await cp(`${ROOT}dist`, join(folder, 'dist'), { recursive: true });
  await cp(`${ROOT}package.json`, join(folder, 'package.json'));
  for (const name of ['linkedom', '@mozilla/readability', 'unpdf', 'jschardet', 'lmdb', 'cli-progress']) {
    await mkdir(join(folder, 'node_modules', name), { recursive: true });
    await writeFile(join(folder, 'node_modules', name, 'package.json'), '{"main":"none.js"}');
  }
  await writeFile(join(folder, 'a.txt'), 'The bridge fell on Monday.');
  await writeFile(join(folder, 'page.html'), '<p>The bridge fell on Monday.</p>');
  await writeFile(join(folder, 'page.pdf'), '%PDF-1.7');
  await writeFile(
    join(folder, 'latin.txt'),
    Buffer.from('Les élèves étaient là, à côté de la forêt.', 'latin1'),
  );
});
afterAll(() => rm(folder, { recursive: true }));

function run(...args: readonly string[]): Promise<{ readonly status: number; readonly stderr: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(folder, 'dist/cli/main.js'), ...args],
      { cwd: folder },
      (error, _, stderr) => resolve({ status: error === null ? 0 : Number(error.code), stderr }),
    );
  });
}

describe('without any other package', () => {
  test('texts are audited and compared', async () => {
    expect(await run('audit', 'a.txt', '--against', 'a.txt', '--format', 'json')).toEqual({
      status: 0,
      stderr: '',
    });
    expect(await run('clusters', 'a.txt', 'a.txt')).toEqual({ status: 0, stderr: '' });
  });

  test.each([
    ['page.html', 'npm install linkedom@0.18.12'],
    ['page.pdf', 'npm install unpdf'],
    ['latin.txt', 'npm install jschardet@4'],
  ])('%s asks for what it needs', async (file, command) => {
    const { status, stderr } = await run('audit', file);
    expect(status).toBe(2);
    expect(stderr).toContain(command);
  });

  test('a folder does too, once, not once a file', async () => {
    const { status, stderr } = await run('clusters', '.');
    expect(status).toBe(2);
    expect(stderr.match(/npm install/g)).toHaveLength(1);
  });
});
