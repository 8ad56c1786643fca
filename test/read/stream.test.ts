import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const STREAM = fileURLToPath(new URL('./stream.mjs', import.meta.url));

async function read(megabytes: number): Promise<{ readonly articles: number; readonly most: number }> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', STREAM, String(megabytes)]);
  return JSON.parse(stdout) as { articles: number; most: number };
}

/** Uses the built package; run `npm run build` first. */
test('ten times the articles take no more memory', async () => {
  const [few, many] = [await read(30), await read(300)];
  expect(many.articles).toBeGreaterThan(100_000);
  expect(many.articles / few.articles).toBeCloseTo(10, 0);
  expect(many.most / few.most).toBeLessThan(1.5);
}, 60_000);
