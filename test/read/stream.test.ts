import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const STREAM = fileURLToPath(new URL('./stream.mjs', import.meta.url));

async function read(
  megabytes: number,
  ...options: readonly string[]
): Promise<{ readonly articles: number; readonly most: number }> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    STREAM,
    String(megabytes),
    ...options,
  ]);
  return JSON.parse(stdout) as { articles: number; most: number };
}

/** Uses the built package; run `npm run build` first. */
test.each([[[]], [['gzip']]])(
  'ten times the articles take no more memory %p',
  async (options) => {
    const [few, many] = [await read(30, ...options), await read(300, ...options)];
    expect(many.articles).toBeGreaterThan(100_000);
    expect(many.articles / few.articles).toBeCloseTo(10, 0);
    expect(many.most / few.most).toBeLessThan(1.5);
  },
  60_000,
);
