import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

interface Example {
  readonly file: string;
  /** The line of the source on which it begins. */
  readonly line: number;
  readonly code: readonly string[];
}

/** The examples of a file's comments that say with `// =>` what they give. */
function examplesOf(file: string): readonly Example[] {
  const source = readFileSync(SRC + file, 'utf8');
  return [...source.matchAll(/@example\n((?:[ \t]*\* (?!@).*\n)+)/g)]
    .map((match) => ({
      file,
      line: source.slice(0, match.index).split('\n').length,
      code: (match[1] ?? '')
        .trimEnd()
        .split('\n')
        .map((text) => text.replace(/^[ \t]*\* /, '')),
    }))
    .filter(({ code }) => code.some((text) => text.includes('// =>')));
}

const examples = (readdirSync(SRC, { recursive: true }) as string[])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('cli/'))
  .sort()
  .flatMap(examplesOf);

/** Each line `expression // => value` becomes a pair of the two; all other lines run as they are. */
function programOf({ code }: Example): string {
  const lines = code.map((text) => {
    const [, expression, value] = /^(.*?)\s*\/\/ => (.*)$/.exec(text) ?? [];
    return expression === undefined ? `${text}\n` : `pairs.push([(${expression}), (${value})]);\n`;
  });
  return `const pairs = [];\n${lines.join('')}return pairs;`;
}

const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<readonly (readonly [unknown, unknown])[]>;

describe('examples in comments', () => {
  test('are found', () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  test.each(examples.map((example) => [`${example.file}:${example.line}`, example] as const))(
    '%s gives what it says',
    async (_, example) => {
      const names: Record<string, unknown> = {
        ...(await import('../src/index.js')),
        ...(await import(`../src/${example.file.replace(/\.ts$/, '.js')}`)),
      };
      const run = new AsyncFunction(...Object.keys(names), programOf(example));
      const pairs = await run(...Object.values(names));
      for (const [given, said] of pairs) expect(given).toEqual(said);
    },
  );
});
