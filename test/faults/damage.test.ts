import { spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seededRandom } from '../../bench/articles/random.js';
import { Corpus } from '../../src/corpus/corpus.js';
import { lmdbStore } from '../../src/stores/index.js';
// @ts-expect-error: shared with scripts that are not compiled
import { articleOf } from './articles.mjs';
// @ts-expect-error: shared with scripts that are not compiled
import { ARTICLES } from './questions.mjs';

/** What reader.mjs says. */
interface Outcome {
  readonly opened?: string;
  readonly answers: readonly { readonly value?: unknown; readonly code?: string }[];
  readonly checked?: { readonly value?: { readonly problems: readonly { readonly code: string }[] } };
}

const READER = fileURLToPath(new URL('./reader.mjs', import.meta.url));
const PATIENCE_MS = 600_000;

const random = seededRandom(20);
let place: string;
let whole: string;
let right: Outcome;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'isnad-damage-'));
  whole = join(place, 'whole');
  const corpus = await Corpus.open(lmdbStore(whole, { recentPostings: 20_000 }));
  const copies = [3, 4].map((i) => ({ ...articleOf(i, 1), id: `copy-${i}` }));
  await corpus.addAll([...Array.from({ length: ARTICLES }, (_, i) => articleOf(i, 1)), ...copies]);
  await corpus.close();
  right = read(whole) as Outcome;
  expect(right.checked?.value?.problems).toEqual([]);
  expect(segmentsOf(whole).length).toBeGreaterThan(0);
}, PATIENCE_MS);

afterAll(() => rmSync(place, { recursive: true }));

function segmentsOf(folder: string): string[] {
  return readdirSync(folder).filter((file) => file.endsWith('.seg'));
}

/** Nothing where the process died. */
function read(folder: string, ...more: string[]): Outcome | undefined {
  const { stdout, status } = spawnSync(process.execPath, [READER, folder, ...more], { encoding: 'utf8' });
  return status === 0 ? (JSON.parse(stdout) as Outcome) : undefined;
}

function damagedCopy(file: string, damage: (path: string) => void): string {
  const folder = mkdtempSync(join(place, 'copy-'));
  cpSync(whole, folder, { recursive: true });
  damage(join(folder, file));
  return folder;
}

function flipBit(path: string, at: number): void {
  const file = openSync(path, 'r+');
  const byte = Buffer.alloc(1);
  readSync(file, byte, 0, 1, at);
  byte[0] = (byte[0] as number) ^ (1 << Math.floor(8 * random()));
  writeSync(file, byte, 0, 1, at);
  closeSync(file);
}

/** Each answer is the right one or an error that tells of damage. */
function expectNothingWrong(outcome: Outcome | undefined): void {
  for (const [i, answer] of outcome?.answers.entries() ?? [])
    if (answer.code !== 'DAMAGED_DATA') expect(answer).toEqual(right.answers[i]);
}

function isNoticed(outcome: Outcome | undefined): boolean {
  return (
    outcome === undefined ||
    outcome.opened === 'DAMAGED_DATA' ||
    (outcome.checked?.value?.problems.length ?? 0) > 0
  );
}

function somewhere(path: string): number {
  return Math.floor(statSync(path).size * random());
}

describe('a flipped bit', () => {
  test(
    'of the index is found by a check, is never answered from, and repaired from the articles',
    () => {
      for (let n = 0; n < 30; n++) {
        const files = segmentsOf(whole);
        const file = files[n % files.length] as string;
        const folder = damagedCopy(file, (path) => flipBit(path, somewhere(path)));
        const outcome = read(folder);
        expectNothingWrong(outcome);
        expect(isNoticed(outcome)).toBe(true);
        if (n % 10 === 0) {
          const repaired = read(folder, 'repair');
          expect(repaired?.answers).toEqual(right.answers);
          expect(repaired?.checked?.value?.problems).toEqual([]);
        }
        rmSync(folder, { recursive: true });
      }
    },
    PATIENCE_MS,
  );

  test(
    'of an article is found by a check and never shown; a repair keeps all others',
    async () => {
      for (let n = 0; n < 8; n++) {
        const { text } = articleOf((n * 19) % ARTICLES, 1) as { text: string };
        const folder = damagedCopy('data.mdb', (path) => flipBit(path, placeOf(path, text) + n));
        const outcome = read(folder);
        expectNothingWrong(outcome);
        expect(outcome?.checked?.value?.problems).toMatchObject([{ code: 'damaged-article' }]);
        const repaired = read(folder, 'repair');
        expect(repaired?.answers[0]).toEqual({ value: ARTICLES + 1 });
        expect(repaired?.checked?.value?.problems).toEqual([]);
        rmSync(folder, { recursive: true });
      }
    },
    PATIENCE_MS,
  );

  test(
    'anywhere in the database never gives a wrong answer',
    () => {
      let [unnoticed, died] = [0, 0];
      for (let n = 0; n < 40; n++) {
        const folder = damagedCopy('data.mdb', (path) => flipBit(path, somewhere(path)));
        const outcome = read(folder);
        expectNothingWrong(outcome);
        if (outcome === undefined) died++;
        else if (!isNoticed(outcome)) unnoticed++;
        rmSync(folder, { recursive: true });
      }
      console.log(`of 40 bits ${unnoticed} were in unused space, ${died} ended the process`);
    },
    PATIENCE_MS,
  );
});

/** Where a text stands in a file. */
function placeOf(path: string, text: string): number {
  const file = openSync(path, 'r');
  const bytes = Buffer.alloc(statSync(path).size);
  readSync(file, bytes, 0, bytes.length, 0);
  closeSync(file);
  return bytes.indexOf(text);
}

test(
  'a file cut short never gives a wrong answer',
  () => {
    for (let n = 0; n < 16; n++) {
      const [segment = ''] = segmentsOf(whole);
      const file = n % 2 === 0 ? 'data.mdb' : segment;
      const folder = damagedCopy(file, (path) => truncateSync(path, somewhere(path)));
      expectNothingWrong(read(folder));
      rmSync(folder, { recursive: true });
    }
  },
  PATIENCE_MS,
);

test(
  'an index that is gone is made anew',
  () => {
    const [segment = ''] = segmentsOf(whole);
    const folder = damagedCopy(segment, (path) => rmSync(path));
    const outcome = read(folder);
    expectNothingWrong(outcome);
    expect(isNoticed(outcome)).toBe(true);
    expect(read(folder, 'repair')?.answers).toEqual(right.answers);
  },
  PATIENCE_MS,
);
