import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const build = fileURLToPath(new URL('../dist/index.js', import.meta.url));

/**
 * Audits an article of 100,000 words, half of its sentences from the fourth of ten sources as long. In a process of its
 * own: within jest, loops that use globals run several times slower than they do for users.
 */
const SCRIPT = `
  import { audit } from ${JSON.stringify(build)};
  const words = Array.from({ length: 40_000 }, (_, i) => 'w' + i.toString(36).replace(/\\d/g, (d) => 'x' + 'abcdefghij'[d]));
  const sentencesOf = (seed) => {
    let state = seed;
    const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 8;
    const word = () => words[next() % words.length];
    return Array.from({ length: 5000 }, () => 'The ' + Array.from({ length: 19 }, word).join(' ') + '.');
  };
  const sources = Array.from({ length: 10 }, (_, i) => sentencesOf(i + 1));
  const suspect = [...sentencesOf(99).slice(0, 2500), ...sources[3].slice(0, 2500)];
  const { summary, sources: found } = audit(suspect.join(' '), sources.map((source) => source.join(' ')));
  process.stdout.write(JSON.stringify({ summary, best: found[0].id, reused: found[0].reused }));
`;

test('an article of 100,000 words against ten such sources', async () => {
  if (!existsSync(build)) throw new Error('not built; run "npm run build" first');
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', SCRIPT]);
  const { summary, best, reused } = JSON.parse(stdout);
  expect(summary).toEqual({ verbatim: 2500, altered: 0, reworded: 0, inserted: 2500, omitted: 2500 });
  expect(best).toBe('source-4');
  expect(reused).toBeCloseTo(0.5, 2);
}, 60_000);
