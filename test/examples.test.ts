import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { transform } from '@swc/core';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Within the package, so that `import 'isnad'` finds the build through the package's own exports. */
const compiled = `${root}build/examples`;
/** `RECORD_EXAMPLES=1 npm run jest -- test/examples.test.ts` writes the .out files anew. */
const { RECORD_EXAMPLES } = process.env;
const record = RECORD_EXAMPLES === '1';
const examples = readdirSync(`${root}examples`).filter((name) => /^\d\d-.*\.ts$/.test(name));

beforeAll(() => mkdir(compiled, { recursive: true }));

/** Runs an example as a user would, from the root of the project, and returns what it prints. */
async function outputOf(name: string): Promise<string> {
  const source = readFileSync(`${root}examples/${name}`, 'utf8');
  const { code } = await transform(source, {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  const file = `${compiled}/${name.replace(/\.ts$/, '.mjs')}`;
  await writeFile(file, code);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [file], { cwd: root });
  expect(stderr).toBe('');
  return stdout;
}

/** What an example says that it prints: the file beside it, or its `// =>` lines. */
function expectedOf(name: string): string {
  const recorded = `${root}examples/${name.replace(/\.ts$/, '.out')}`;
  if (existsSync(recorded)) return readFileSync(recorded, 'utf8');
  const source = readFileSync(`${root}examples/${name}`, 'utf8');
  return [...source.matchAll(/\/\/ =>(?: (.*))?$/gm)].map(([, line = '']) => `${line}\n`).join('');
}

describe('examples', () => {
  test.each(examples)('%s prints what it says', async (name) => {
    const output = await outputOf(name);
    const recorded = `${root}examples/${name.replace(/\.ts$/, '.out')}`;
    if (record && existsSync(recorded)) await writeFile(recorded, output);
    expect(output).toBe(expectedOf(name));
    expect(output).not.toBe('');
  });
});
