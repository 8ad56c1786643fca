import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../src/cli/arguments.js';
import type { Console } from '../../src/cli/command.js';
import { run } from '../../src/cli/run.js';

/** A terminal that remembers. */
function terminal(columns?: number): Console & { readonly seen: string[]; readonly warned: string[] } {
  const seen: string[] = [];
  const warned: string[] = [];
  return {
    seen,
    warned,
    write: (text) => void seen.push(text),
    warn: (line) => void warned.push(line),
    columns,
    color: columns !== undefined,
    bidi: 'isolates',
  };
}

const AUDIT = [
  'audit',
  'examples/articles/english/republished.txt',
  '--against',
  'examples/articles/english/original.txt',
];

describe('run', () => {
  test('uses colours, isolates and the width of a terminal', async () => {
    const console = terminal(60);
    expect(await run(AUDIT, console, '1.0.0')).toBe(0);
    const [text = ''] = console.seen;
    expect(text).toContain('\u001b[1m');
    const arabic = terminal(60);
    await run(['audit', 'examples/articles/arabic/original.txt'], arabic, '1.0.0');
    expect(arabic.seen[0]).toContain('\u2067');
    const turned = terminal(60);
    await run(['audit', 'examples/articles/arabic/original.txt', '--bidi', 'visual'], turned, '1.0.0');
    expect(turned.seen[0]).not.toContain('\u2067');
    expect(turned.seen[0]).toContain('ﻥﺎﻣﺮﻟﺍ ﻞﺗ ﺀﺎﻨﻴﻣ');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours take no columns
    for (const line of text.replace(/\u001b\[[\d;]*m/g, '').split('\n'))
      expect([...line].length).toBeLessThanOrEqual(60);
  });

  test('--width says how long a line may be, on a terminal and elsewhere', async () => {
    const longest = async (columns: number | undefined, ...more: readonly string[]) => {
      const console = terminal(columns);
      await run([...AUDIT, '--no-color', ...more], console, '1.0.0');
      return Math.max(...(console.seen[0] ?? '').split('\n').map((line) => line.length));
    };
    expect(await longest(60)).toBeLessThanOrEqual(60);
    expect(await longest(undefined, '--width', '50')).toBeLessThanOrEqual(50);
    expect(await longest(60, '--width', '150')).toBeGreaterThan(120);
    expect(await longest(undefined, '--width', '150')).toBeGreaterThan(120);
  });

  test('--no-color takes the colours away, wherever it stands', async () => {
    for (const argv of [
      [...AUDIT, '--no-color'],
      ['--no-color', ...AUDIT],
    ]) {
      const console = terminal(60);
      expect(await run(argv, console, '1.0.0')).toBe(0);
      expect(console.seen[0]).not.toContain('\u001b');
    }
  });

  test('a fault of ours is status 3 and asks for a report', async () => {
    const broken = terminal();
    const write = (): void => {
      throw new TypeError('x is undefined');
    };
    expect(await run(AUDIT, { ...broken, write }, '1.0.0')).toBe(3);
    expect(broken.warned.join('\n')).toContain('x is undefined');
    expect(broken.warned.at(-1)).toMatch(/fault of isnad 1\.0\.0: please report it/);
  });
});

describe('parseArguments', () => {
  const specs = [
    { name: 'against', value: 'PATH', many: true, help: '' },
    { name: 'format', value: 'F', help: '' },
    { name: 'help', short: 'h', help: '' },
  ];
  const lines: readonly (readonly [string, readonly string[], Record<string, readonly string[]>, string])[] =
    [
      ['a --against b c', ['a'], { against: ['b', 'c'] }, 'several values'],
      ['a --against b --against c', ['a'], { against: ['b', 'c'] }, 'or several options'],
      ['a --against b c --format x', ['a'], { against: ['b', 'c'], format: ['x'] }, 'up to the next option'],
      ['--against b c -- a', ['a'], { against: ['b', 'c'] }, 'or up to --'],
      ['--against=b a', ['a'], { against: ['b'] }, 'one value after ='],
      ['a --format=x', ['a'], { format: ['x'] }, 'a value after ='],
      ['- --against -', ['-'], { against: ['-'] }, 'a dash alone is a name'],
      ['-h', [], { help: [''] }, 'a short option'],
      ['a -- --format', ['a', '--format'], {}, 'nothing is an option after --'],
      ['a --help --help', ['a'], { help: [''] }, 'a switch may be repeated'],
    ];
  test.each(lines)('%s', (line, positionals, options, _why) => {
    const given = parseArguments(line.split(' '), specs, 'audit');
    expect(given.positionals).toEqual(positionals);
    expect(Object.fromEntries(given.options)).toEqual(options);
  });
});
