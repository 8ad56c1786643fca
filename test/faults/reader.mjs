// Opens a corpus that may be damaged, in a process of its own since a damaged database can take its process with it, and
// says on standard output, as JSON, what it answered to some questions and what a check found.
import { writeSync } from 'node:fs';
import { Corpus } from '../../dist/index.js';
import { lmdbStore } from '../../dist/stores/index.js';
import { answersOf } from './questions.mjs';

const [folder, repair] = process.argv.slice(2);
const attempt = async (action) => {
  try {
    return { value: await action() };
  } catch (error) {
    return { code: error.code ?? error.name };
  }
};
const store = lmdbStore(folder);
const opened = await attempt(() => (repair === undefined ? Corpus.open(store) : Corpus.repair(store)));
const answers = opened.value === undefined ? [] : await answersOf(opened.value, attempt);
const checked = opened.value === undefined ? undefined : await attempt(() => opened.value.check());
writeSync(1, JSON.stringify({ opened: opened.code, answers, checked }));
process.exit(0);
