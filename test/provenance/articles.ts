import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/types.js';

const BRIDGE = fileURLToPath(new URL('../../examples/articles/bridge/', import.meta.url));

/** Five reports on one event, with dates. */
export const bridge: readonly Article[] = readdirSync(BRIDGE)
  .sort()
  .map((file) => JSON.parse(readFileSync(BRIDGE + file, 'utf8')));

export function undated({ published: _, ...article }: Article): Article {
  return article;
}

/** Sentences that have no run of words in common. */
export const SENTENCES = [
  'Engineers closed the northern lock on Tuesday after a gate would not open.',
  'Forty boats waited below the town until late in the evening.',
  'The port authority blamed a hinge that had been due for repair since spring.',
  'Skippers said nobody had warned them before they left the coast.',
  'Divers went down twice and found a beam wedged under the sill.',
  'A crane was brought by road from a yard two hours away.',
  'Farmers upstream worried about grain that could not be shipped.',
  'By midnight the water behind the wall had risen by a hand.',
  'The mayor promised to pay for every night spent at the quay.',
  'Traffic on the river began to move again shortly before dawn.',
];

export function text(...numbers: readonly number[]): string {
  return numbers.map((number) => SENTENCES[number]).join(' ');
}
