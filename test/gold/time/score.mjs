#!/usr/bin/env node
// Scores the anachronisms found in the stories of this folder: recall, precision, by language.
//   node test/gold/time/score.mjs [--dist DIR] [--misses] [--only PREFIX]
// Run from the project's root after a build. The words between ⟦ and ⟧ are the anachronism; a story without is a trap.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    dist: { type: 'string', default: 'build/esm' },
    misses: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});
const load = (file) => import(pathToFileURL(path.resolve(options.dist, file)));
const { analyse } = await load('analyse.js');
const { assessTime } = await load('time/index.js');
const { sayIn } = await load('messages/index.js');

const folder = path.dirname(new URL(import.meta.url).pathname);
const languages = {};
const misses = [];
const total = { stories: 0, undated: 0, found: 0, missed: 0, wrong: 0, doubts: 0 };
for (const file of fs
  .readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .sort())
  for (const line of fs.readFileSync(path.join(folder, file), 'utf8').trim().split('\n')) {
    const { id, text: marked, published } = JSON.parse(line);
    if (!id.startsWith(options.only)) continue;
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    const text = marked.replace(/[⟦⟧]/g, '');
    const suspect = analyse({ id, text, ...(published === undefined ? {} : { published }) });
    const sentences = suspect.sentences.map((span) => ({
      span,
      verdict: 'inserted',
      bracketed: span.bracketed,
      sources: [],
      changes: [],
    }));
    const { findings, storyTime } = assessTime({
      suspect,
      sources: [],
      sentences,
      asOf: undefined,
      say: sayIn('en'),
    });
    languages[id.slice(0, 2)] ??= { found: 0, missed: 0, wrong: 0, doubts: 0 };
    const language = languages[id.slice(0, 2)];
    const count = (what) => {
      language[what]++;
      total[what]++;
    };
    total.stories++;
    if (published === undefined) total.undated++;
    const hits = findings.filter(({ kind }) => kind === 'anachronism');
    const right = hits.filter(({ span }) => start >= 0 && span.start < end && start < span.end);
    if (start >= 0) {
      count(right.length > 0 ? 'found' : 'missed');
      if (right.length === 0)
        misses.push(
          `${id} missed: ${text.slice(start, end)} (${storyTime?.from} to ${storyTime?.to}, ${suspect.info.language})`,
        );
    }
    for (const hit of hits.filter((candidate) => !right.includes(candidate))) {
      count('wrong');
      misses.push(`${id} wrong: ${hit.text} | ${hit.because}`);
    }
    for (const doubt of findings.filter(({ kind }) => kind === 'inconsistent-time')) {
      count('doubts');
      misses.push(`${id} inconsistent: ${doubt.text} | ${doubt.because}`);
    }
  }
const share = (a, b) => (a + b === 0 ? 1 : a / (a + b)).toFixed(3);
const row = ({ found, missed, wrong, doubts }) =>
  `recall ${share(found, missed)}  precision ${share(found, wrong)}  (${found} found, ${missed} missed, ${wrong} wrong, ${doubts} inconsistent)`;
if (options.misses) for (const miss of misses) console.log(miss);
for (const [language, counts] of Object.entries(languages)) console.log(`${language}  ${row(counts)}`);
console.log(`${total.stories} stories, ${total.undated} undated: ${row(total)}`);
