// Adds, replaces and removes articles in a folder until it is killed, and says on standard output what it is about to
// do and what was acknowledged: `? number version` and `! number version`, version 0 for a removal.
import { writeSync } from 'node:fs';
import { Corpus } from '../../dist/index.js';
import { lmdbStore } from '../../dist/stores/index.js';
import { articleOf } from './articles.mjs';

const [folder, from, seed] = process.argv.slice(2);
// Segments of some sixty articles, so that one is being written or merged at any time.
const corpus = await Corpus.open(lmdbStore(folder, { recentPostings: 8000 }));
let next = Number(from);
let state = Number(seed);
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const say = (sign, changes) =>
  writeSync(1, changes.map(([number, version]) => `${sign} ${number} ${version}\n`).join(''));

const until = Date.now() + 60_000;
while (Date.now() < until) {
  const kind = next === 0 ? 3 : random(4);
  if (kind === 0) {
    const changes = [[random(next), 0]];
    say('?', changes);
    await corpus.remove(`${changes[0][0]}`);
    say('!', changes);
  } else if (kind === 1) {
    const changes = [[random(next), 1 + random(1000)]];
    say('?', changes);
    await corpus.add(articleOf(...changes[0]));
    say('!', changes);
  } else {
    const changes = Array.from({ length: 1 + random(40) }, () => [next++, 1]);
    say('?', changes);
    await corpus.addAll(changes.map((change) => articleOf(...change)));
    say('!', changes);
  }
}
