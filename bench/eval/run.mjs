#!/usr/bin/env node
// npm run eval: the scores of every development set in one table, the recorded run beside them, so that a change shows
// what it gained and what it lost. Run after a build. Each set is scored in a process of its own.
//
//   npm run eval                      every set; one in 20 of the pairs of PAN 2013
//   npm run eval -- --full            all of its pairs
//   npm run eval -- --every N         one in N of them
//   npm run eval -- --only SET,SET    some sets, by the names that head the table
//   npm run eval -- --record          writes bench/eval-record.json; sets that did not run keep what they had
//   --shared DIR, --record-file FILE  other places for the material (../shared) and the record
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readRecord, writeRecord } from './record.mjs';
import { setsOf } from './sets.mjs';
import { drawComparison, drawScores } from './table.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const { values: options } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    every: { type: 'string', default: '20' },
    only: { type: 'string' },
    record: { type: 'boolean', default: false },
    shared: { type: 'string', default: path.join(ROOT, '../shared') },
    'record-file': { type: 'string', default: path.join(ROOT, 'bench/eval-record.json') },
  },
});
const every = options.full ? 1 : Number(options.every);
if (!Number.isInteger(every) || every < 1)
  stop(`--every takes a whole number from 1 on, not ${options.every}.`);
if (!fs.existsSync(path.join(ROOT, 'dist/index.js'))) stop('There is no build: run "npm run build" first.');

const sets = setsOf({ root: ROOT, shared: path.resolve(options.shared), every });
const wanted = options.only?.split(',');
for (const name of wanted ?? [])
  if (!sets.some((set) => set.name === name))
    stop(`There is no set ${name}; the sets are ${sets.map((set) => set.name).join(', ')}.`);

const before = readRecord(options['record-file']);
const now = {};
const missing = [];
for (const set of sets) {
  if (wanted !== undefined && !wanted.includes(set.name)) continue;
  const lost = set.needs.filter((file) => !fs.existsSync(file));
  if (lost.length > 0) {
    missing.push(
      `${set.name}: not scored, ${lost.map((file) => path.relative(ROOT, file)).join(', ')} is not there.`,
    );
    continue;
  }
  if (process.stderr.isTTY) process.stderr.write(`${set.name} ...\n`);
  now[set.name] = set.score();
}

if (Object.keys(now).length > 0) console.log(drawScores(sets, now, before.sets));
const comparison = drawComparison(sets, now);
if (comparison !== '') console.log(`\n${comparison}`);
if (missing.length > 0) console.log(`\n${missing.join('\n')}`);
if (options.record) {
  writeRecord(options['record-file'], before, now);
  console.log(`\nrecorded in ${path.relative(ROOT, options['record-file'])}`);
} else if (before.recorded !== undefined) console.log(`\nrecorded: the run of ${before.recorded}`);

function stop(message) {
  console.error(message);
  process.exit(2);
}
