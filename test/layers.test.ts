import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));

/**
 * The layers, low to high: a file imports only from its own layer and from those before it, types included. A layer is a
 * folder of `src`, or a file that stands by itself. A new folder needs a place here.
 */
const LAYERS = [
  'types',
  'errors',
  'span',
  'groups',
  'messages',
  'options',
  'input',
  'text',
  'lang',
  'lexicon',
  'analyse',
  'fingerprint',
  'candidates',
  'align',
  'time',
  'verdict',
  'findings',
  'provenance',
  'report',
  'audit',
  'corpus',
  'stores',
  'read',
  'natural',
  'export',
  'stages',
  'index',
  'cli',
];

/** The layers that may use what only Node has. Everything else runs in a browser. */
const NODE_LAYERS = new Set(['read', 'stores', 'cli']);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = (readdirSync(SRC, { recursive: true }) as string[])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();

const imports = files.flatMap((from) => importsOf(readFileSync(SRC + from, 'utf8'), from));

/** Static and dynamic imports and re-exports; what stands in a comment is none. */
function importsOf(source: string, from: string): readonly Import[] {
  const statement =
    /^(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'|\b(?:import|require)\(\s*'([^']+)'/gm;
  const code = source.replace(/^\s*(?:\/\*\*?|\*|\/\/).*$/gm, '');
  return [...code.matchAll(statement)].map(([whole, type, fixed, dynamic]) => ({
    from,
    to: resolve(from, fixed ?? dynamic ?? ''),
    typeOnly: type !== undefined || /^(?:import|export)\s*\{\s*(?:type\s+\w+,?\s*)+\}/.test(whole),
  }));
}

/** A module inside `src` as the path of its file, any other by its name. */
function resolve(from: string, specifier: string): string {
  return specifier.startsWith('.') ? join(dirname(from), specifier).replace(/\.js$/, '.ts') : specifier;
}

function layerOf(file: string): string {
  return file.split('/')[0]?.replace(/\.ts$/, '') ?? file;
}

const isOurs = ({ to }: Import) => files.includes(to);

/** The rings among some imports, each as the files it passes through. */
function cyclesOf(edges: readonly Import[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (state.get(file) === 'open') cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (state.has(file)) return;
    state.set(file, 'open');
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of next.keys()) visit(file, []);
  return cycles;
}

/** The layers as a picture, highest first, each with those that it imports. */
function drawing(): string {
  const present = LAYERS.filter((layer) => files.some((file) => layerOf(file) === layer)).reverse();
  return present
    .map((layer) => {
      const below = new Set(
        imports.filter((edge) => isOurs(edge) && layerOf(edge.from) === layer).map(({ to }) => layerOf(to)),
      );
      below.delete(layer);
      return `${layer.padStart(12)} -> ${[...below].sort(byLayer).join(' ')}`;
    })
    .join('\n');
}

const byLayer = (a: string, b: string) => LAYERS.indexOf(a) - LAYERS.indexOf(b);

describe('layers', () => {
  test('every file of src stands in one', () => {
    expect(files.filter((file) => !LAYERS.includes(layerOf(file)))).toEqual([]);
  });

  test('every import of a file of ours finds it', () => {
    const lost = imports.filter((edge) => edge.to.endsWith('.ts') && !isOurs(edge));
    expect(lost).toEqual([]);
  });

  test('imports go downward only', () => {
    const upward = imports
      .filter(isOurs)
      .filter(({ from, to }) => byLayer(layerOf(from), layerOf(to)) < 0)
      .map(({ from, to }) => `${from} imports ${to}`);
    if (upward.length > 0) console.error(drawing());
    expect(upward).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    expect(cyclesOf(imports.filter((edge) => isOurs(edge) && !edge.typeOnly))).toEqual([]);
  });

  /** An entry of a list names the type that the list declares: `text/rules/digits` and `text/rules/index`. */
  test('types go in a ring only between a list and its entries', () => {
    const rings = imports.filter(
      ({ from, to, typeOnly }) => !(typeOnly && dirname(from) === dirname(to) && to.endsWith('/index.ts')),
    );
    expect(cyclesOf(rings.filter(isOurs))).toEqual([]);
  });

  test('the reader of imports sees each way of writing one', () => {
    const source = [
      "import './a.js';",
      "import { b } from './b.js';",
      'import {\n  c,\n} from "./not-ours";',
      "import {\n  d,\n  type D,\n} from './d.js';",
      "import type { E } from './e.js';",
      "import { type F, type G } from './f.js';",
      "export * from './g.js';",
      "export type * from './h.js';",
      "const i = await import('./i.js');",
      " * import { j } from './j.js'",
      "// import './k.js'",
    ].join('\n');
    expect(importsOf(source, 'x/y.ts').map(({ to, typeOnly }) => `${to}${typeOnly ? ' type' : ''}`)).toEqual([
      'x/a.ts',
      'x/b.ts',
      'x/d.ts',
      'x/e.ts type',
      'x/f.ts type',
      'x/g.ts',
      'x/h.ts type',
      'x/i.ts',
    ]);
    expect(cyclesOf([edge('a', 'b'), edge('b', 'c'), edge('c', 'b'), edge('a', 'c')])).toEqual([
      'b -> c -> b',
    ]);
  });
});

function edge(from: string, to: string): Import {
  return { from, to, typeOnly: false };
}

describe('what Node has', () => {
  test('is used by the layers of files and the command only', () => {
    const users = imports
      .filter(({ from, to }) => to.startsWith('node:') && !NODE_LAYERS.has(layerOf(from)))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(users).toEqual([]);
  });

  test.each(['index.ts', 'stages.ts'])('is out of reach of %s', (entry) => {
    const reached = new Set([entry]);
    for (const file of reached)
      for (const { from, to, typeOnly } of imports) if (from === file && !typeOnly) reached.add(to);
    expect([...reached].filter((module) => module.startsWith('node:'))).toEqual([]);
  });
});

test('packages come from the list of dependencies', () => {
  const {
    dependencies = {},
    optionalDependencies = {},
    peerDependencies = {},
  } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    dependencies?: object;
    optionalDependencies?: object;
    peerDependencies?: object;
  };
  const known = new Set([dependencies, optionalDependencies, peerDependencies].flatMap(Object.keys));
  const packages = imports.filter((edge) => !isOurs(edge) && !edge.to.startsWith('node:'));
  expect(
    packages.filter(
      ({ to }) =>
        !known.has(
          to
            .split('/')
            .slice(0, to[0] === '@' ? 2 : 1)
            .join('/'),
        ),
    ),
  ).toEqual([]);
});
