import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { assess } from './shared.js';

const FOLDER = new URL('../gold/time/', import.meta.url);
/** The marks of the set: how many of its anachronisms are found, how many findings are right. */
const RECALL = 0.9;
const PRECISION = 0.97;

interface Story {
  readonly id: string;
  /** The anachronism stands between ⟦ and ⟧; a story without is a trap. */
  readonly text: string;
  readonly published?: string;
}

const stories = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Story);

test('the set is what it says: ids once, half traps, half undated, twelve languages', () => {
  expect(new Set(stories.map(({ id }) => id)).size).toBe(stories.length);
  expect(stories.length).toBeGreaterThanOrEqual(200);
  const share = (of: (story: Story) => boolean) => stories.filter(of).length / stories.length;
  expect(share(({ text }) => text.includes('⟦'))).toBeCloseTo(0.5, 1);
  expect(share(({ published }) => published === undefined)).toBeCloseTo(0.5, 1);
  expect(new Set(stories.map(({ id }) => id.slice(0, 2))).size).toBe(12);
});

test('anachronisms are found, traps are not', () => {
  let found = 0;
  let missed = 0;
  const wrong: string[] = [];
  for (const { id, text: marked, published } of stories) {
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    const text = marked.replace(/[⟦⟧]/g, '');
    const { findings } = assess({ suspect: { id, text, ...(published === undefined ? {} : { published }) } });
    const hits = findings.filter(({ kind }) => kind === 'anachronism');
    const right = hits.filter(({ span }) => start >= 0 && span.start < end && start < span.end);
    if (start >= 0 && right.length > 0) found++;
    else if (start >= 0) missed++;
    for (const hit of hits) if (!right.includes(hit)) wrong.push(`${id}: ${hit.text}`);
  }
  const recall = found / (found + missed);
  const precision = found / (found + wrong.length);
  console.log(
    `${stories.length} stories: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)} ${wrong.join('; ')}`,
  );
  expect(recall).toBeGreaterThanOrEqual(RECALL);
  expect(precision).toBeGreaterThanOrEqual(PRECISION);
});
