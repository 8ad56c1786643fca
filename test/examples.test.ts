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
const examples = readdirSync(`${root}examples`).filter((name) => /^\d\d-.*\.ts$/.test(name));
/** `RECORD_EXAMPLES=1 npm run jest -- test/examples.test.ts` writes down what the examples print now. */
const { RECORD_EXAMPLES } = process.env;

/** An example ends with what it prints, a `// =>` line for each, unless a longer text stands in the .out file beside it. */
const PRINTED = /(?:^\/\/ =>.*\n)+$/m;

beforeAll(() => mkdir(compiled, { recursive: true }));

/** Runs a program from the root of the project. */
async function outputOf(...args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { cwd: root });
  expect(stderr).toBe('');
  return stdout;
}

/** The source of an example as JavaScript: Node 20 cannot run TypeScript. */
async function compile(name: string): Promise<string> {
  const { code } = await transform(readFileSync(`${root}examples/${name}`, 'utf8'), {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  const file = `${compiled}/${name.replace(/\.ts$/, '.mjs')}`;
  await writeFile(file, code);
  return file;
}

/** Where an example's output stands written. */
function outFile(name: string): string {
  return `${root}examples/${name.replace(/\.ts$/, '.out')}`;
}

function expectedOf(name: string): string {
  if (existsSync(outFile(name))) return readFileSync(outFile(name), 'utf8');
  const [printed = ''] = PRINTED.exec(readFileSync(`${root}examples/${name}`, 'utf8')) ?? [];
  return printed.replaceAll(/^\/\/ =>(?: |$)/gm, '');
}

async function record(name: string, output: string): Promise<void> {
  if (existsSync(outFile(name))) return writeFile(outFile(name), output.replaceAll(/ +$/gm, ''));
  const source = readFileSync(`${root}examples/${name}`, 'utf8').replace(PRINTED, '');
  const printed = output.replace(/\n$/, '').replaceAll(/^/gm, '// => ').replaceAll(/ +$/gm, '');
  return writeFile(`${root}examples/${name}`, `${source.trimEnd()}\n\n${printed}\n`);
}

describe('examples', () => {
  test.each(examples)('%s prints what it says', async (name) => {
    const output = await outputOf(await compile(name));
    if (RECORD_EXAMPLES === '1') await record(name, output);
    expect(output).not.toBe('');
    expect(output.replaceAll(/ +$/gm, '')).toBe(expectedOf(name));
  });
});

const README = readFileSync(`${root}README.md`, 'utf8');
const EXCERPTS = [...README.matchAll(/<!-- excerpt: begin -->\s*```\w*\n([\s\S]*?)```/g)].map(
  ([, text = '']) => text.trimEnd().split('\n'),
);

test.each(EXCERPTS.map((lines) => [lines[0], lines] as const))(
  'the excerpt in the README is what the command prints: %s',
  async (prompt = '', [, ...lines]) => {
    const [, command = ''] = /^\$ npx isnad (.*)$/.exec(prompt) ?? [];
    const printed = (await outputOf('dist/cli/main.js', ...command.split(' '))).split('\n');
    let at = 0;
    for (const line of lines.filter((shown) => shown !== '' && shown.trim() !== '…')) {
      at = printed.indexOf(line, at) + 1;
      expect([line, at > 0]).toEqual([line, true]);
    }
    expect(lines.length).toBeGreaterThan(10);
  },
);

test('audit and trace have an excerpt each', () => {
  expect(EXCERPTS.map(([prompt = '']) => prompt.split(' ')[3])).toEqual(['audit', 'trace']);
});
