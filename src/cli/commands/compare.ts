import { IsnadError, show } from '../../errors.js';
import { setContainment, setResemblance } from '../../fingerprint/sets.js';
import { shingleHashes } from '../../fingerprint/shingles.js';
import { checkArticle } from '../../input.js';
import { DEFAULTS, requireInteger } from '../../options.js';
import { escapeText } from '../../report/escape.js';
import type { Arguments } from '../arguments.js';
import type { Command, Console, ExitCode } from '../command.js';
import { readSuspect, STDIN } from '../inputs.js';
import { deliver, oneOf, protectInputs, single, toJson } from '../output.js';

/** What `isnad compare --format json` prints. Shares lie between 0 and 1 and are exact. */
interface Comparison {
  readonly format: 'isnad-comparison/1';
  readonly a: string;
  readonly b: string;
  readonly shingleSize: number;
  /** |A∩B| / |A∪B| over word shingles. */
  readonly resemblance: number;
  /** |A∩B| / |A| and |A∩B| / |B|. */
  readonly containment: { readonly aInB: number; readonly bInA: number };
}

export const compare: Command = {
  name: 'compare',
  summary: 'resemblance of two articles, and containment both ways',
  usage: ['compare A B [--format text|json] [--out FILE] [--shingle-size N]'],
  details: `A and B are articles, one of them - for standard input. They are cut into overlapping sequences of words (shingles).
Resemblance is the share of all their sequences that both hold; containment of A in B is the share of A's that B holds.
Both are exact.`,
  options: [
    { name: 'format', value: 'text|json', help: 'text to read (default) or one JSON object' },
    { name: 'out', value: 'FILE', help: 'write there instead of to standard output' },
    {
      name: 'shingle-size',
      value: 'N',
      help: `words in a sequence, 1 to 32 (default ${DEFAULTS.shingleSize})`,
    },
  ],
  examples: ['isnad compare wire.txt website.txt'],
  run,
};

async function run(given: Arguments, console: Console): Promise<ExitCode> {
  const [a, b, ...more] = given.positionals;
  if (a === undefined || b === undefined || more.length > 0)
    throw new IsnadError(
      'MISSING_ARGUMENT',
      `compare needs two articles, not ${given.positionals.length}: isnad compare A B.`,
    );
  const format = oneOf(given, 'format', ['text', 'json'], 'UNKNOWN_FORMAT');
  const shingleSize = shingleSizeOf(given);
  if (a === STDIN && b === STDIN)
    throw new IsnadError('INVALID_OPTION', 'Only one of the two can come from standard input.');
  await protectInputs(given, [a, b]);
  const comparison = await compareFiles(a, b, shingleSize, console);
  await deliver(format === 'json' ? toJson(comparison) : describe(comparison), given, console);
  return 0;
}

function shingleSizeOf(given: Arguments): number {
  const value = single(given, 'shingle-size');
  if (value === undefined) return DEFAULTS.shingleSize;
  const size = /^\d+$/.test(value) ? Number(value) : value;
  requireInteger('--shingle-size', size, 1, 32);
  return Number(size);
}

async function compareFiles(
  a: string,
  b: string,
  shingleSize: number,
  console: Console,
): Promise<Comparison> {
  const [first, second] = await Promise.all([a, b].map((path) => shinglesOf(path, shingleSize, console)));
  const of = first ?? new Uint32Array();
  const with_ = second ?? new Uint32Array();
  return {
    format: 'isnad-comparison/1',
    a,
    b,
    shingleSize,
    resemblance: setResemblance(of, with_),
    containment: { aInB: setContainment(of, with_), bInA: setContainment(with_, of) },
  };
}

async function shinglesOf(path: string, shingleSize: number, console: Console): Promise<Uint32Array> {
  const { article } = checkArticle(await readSuspect(path, console), 'article', path);
  const shingles = shingleHashes(article.text, { shingleSize });
  if (shingles.length === 0) console.warn(`warning: ${show(path)} has no words; it resembles nothing.`);
  return shingles;
}

function describe({ a, b, resemblance, containment }: Comparison): string {
  return `A  ${escapeText(a)}
B  ${escapeText(b)}

resemblance            ${resemblance.toFixed(3)}  share of the word sequences of both that both hold
containment of A in B  ${containment.aInB.toFixed(3)}  share of A's that B holds
containment of B in A  ${containment.bInA.toFixed(3)}  share of B's that A holds
`;
}
