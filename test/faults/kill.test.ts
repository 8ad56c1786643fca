import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Corpus } from '../../src/corpus/corpus.js';
import { lmdbStore } from '../../src/stores/index.js';
// @ts-expect-error: shared with scripts that are not compiled
import { articleOf } from './articles.mjs';

const LOOPS = Number(process.env['ISNAD_KILLS'] ?? 110);
const WRITER = fileURLToPath(new URL('./writer.mjs', import.meta.url));

/** Longest life of a writer after its first word, in milliseconds. */
const LONGEST_MS = 300;

let folder: string;
/** By article number: the version that was acknowledged last, 0 for none. */
const acknowledged = new Map<number, number>();
/** What was begun and not acknowledged before the kill. */
let doubtful = new Map<number, number>();
/**
 * What was begun and not acknowledged before the kill before, and could not be seen after it. LMDB tells open readers of
 * a change last of all; where the writer is killed right before that, the next writer brings the change to light.
 */
let hidden = new Map<number, number>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-kill-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Starts a writer and kills it after some time. */
async function runWriter(loop: number): Promise<void> {
  const next = 1 + Math.max(-1, ...acknowledged.keys(), ...doubtful.keys(), ...hidden.keys());
  const child = spawn(process.execPath, [WRITER, folder, `${next}`, `${loop}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text: string) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), (loop * 7919) % LONGEST_MS);
    said += text;
  });
  const closed = once(child, 'close');
  const [, signal] = await closed;
  expect(signal).toBe('SIGKILL');
  doubtful = new Map();
  for (const line of said.split('\n').slice(0, -1)) {
    const [sign, number, version] = line.split(' ');
    const change = [Number(number), Number(version)] as const;
    if (sign === '?') doubtful.set(...change);
    else {
      acknowledged.set(...change);
      doubtful.delete(change[0]);
      hidden.delete(change[0]);
    }
  }
}

/** Every article is as it was acknowledged, or, where the kill came first, as it was before or would have been. */
async function expectWhole(corpus: Corpus): Promise<void> {
  const wrong: string[] = [];
  const unseen = new Map<number, number>();
  for (const number of new Set([...acknowledged.keys(), ...doubtful.keys(), ...hidden.keys()])) {
    const found = await corpus.get(`${number}`);
    const begun = [doubtful.get(number), hidden.get(number)].filter((version) => version !== undefined);
    const allowed = [acknowledged.get(number) ?? 0, ...begun];
    const isRight = allowed.some((version) =>
      version === 0 ? found === undefined : isSame(found, articleOf(number, version)),
    );
    if (!isRight)
      wrong.push(`${number} is ${found?.title ?? 'missing'}, not version ${allowed.join(' or ')}`);
    const version = versionOf(found?.title);
    const doubt = doubtful.get(number);
    if (doubt !== undefined && doubt !== version) unseen.set(number, doubt);
    // From here on it is what it is, but for what may still come to light.
    if (begun.length > 0) acknowledged.set(number, version);
  }
  hidden = unseen;
  expect(wrong).toEqual([]);
}

function versionOf(title: string | undefined): number {
  return Number(title?.split(' ')[1] ?? 0);
}

function isSame(found: object | undefined, article: object): boolean {
  return JSON.stringify(sorted(found ?? {})) === JSON.stringify(sorted(article));
}

function sorted(record: object): [string, unknown][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Some articles find themselves, and what is gone is found no more. */
async function expectFound(corpus: Corpus, loop: number): Promise<void> {
  const numbers = [...acknowledged].filter((_, i) => i % 37 === loop % 37).slice(-12);
  for (const [number, version] of numbers) {
    const { text } = articleOf(number, version === 0 ? 1 : version) as { text: string };
    const candidates = await corpus.candidates(text, { threshold: 0.9 });
    const found = candidates.filter(({ id }) => id === `${number}`);
    if (version > 0) expect(found).toMatchObject([{ resemblance: 1, containment: 1, contained: 1 }]);
    else expect(found).toEqual([]);
  }
}

test(`${LOOPS} writers are killed: nothing that was acknowledged is lost, nothing wrong is answered`, async () => {
  // One reader stays open all the time, as a newsroom's service would.
  const reader = await Corpus.open(lmdbStore(folder));
  for (let loop = 0; loop < LOOPS; loop++) {
    await runWriter(loop);
    await expectWhole(reader);
    await expectFound(reader, loop);
    if (loop % 10 !== 0) continue;
    const fresh = await Corpus.open(lmdbStore(folder));
    await expectFound(fresh, loop + 1);
    expect(await fresh.check()).toMatchObject({ problems: [] });
  }
  await reader.close();
  const last = await Corpus.open(lmdbStore(folder));
  await expectWhole(last);
  const present = [...acknowledged.values()].filter((version) => version > 0).length;
  expect(await last.size()).toBe(present);
  expect(await last.check()).toEqual({ articles: present, problems: [] });
  await last.close();
  console.log(
    `${LOOPS} kills, ${acknowledged.size} articles acknowledged, ${present} there, none lost or wrong`,
  );
}, 600_000);
