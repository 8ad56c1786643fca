import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Corpus } from '../src/corpus/corpus.js';
import { printTable } from './print-table.js';

interface Row {
  readonly id?: string;
  readonly text?: string;
  readonly pair?: string;
  readonly suspect?: string;
  readonly source?: string;
  readonly cases?: readonly unknown[];
}

/** Every eighth suspect: enough to tell one part in two hundred. */
const STEP = 8;

/**
 * `node reports/bench/bench/rewording.js FILE`: how many of the true sources of a text-alignment collection (JSON lines
 * with documents and pairs, as PAN 2013's) are among a corpus's candidates, by kind of obfuscation, when all sources
 * are in one corpus.
 */
async function main(file: string): Promise<void> {
  const raw = readFileSync(file);
  const content = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  const rows = content
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  const texts = new Map(
    rows.flatMap(({ id, text }) => (id === undefined || text === undefined ? [] : [[id, text]])),
  );
  const pairs = rows.filter(({ cases }) => cases !== undefined && cases.length > 0);
  const sources = new Set(rows.flatMap(({ source }) => source ?? []));
  const corpus = await Corpus.open();
  await corpus.addAll([...sources].map((id) => ({ id, text: texts.get(id) ?? '' })));
  const suspects = [...new Set(pairs.map(({ suspect }) => suspect ?? ''))].filter((_, i) => i % STEP === 0);
  const limits = [10, 20, 50];
  const found = new Map<string, number[]>();
  let returned = 0;
  for (const suspect of suspects) {
    const candidates = await corpus.candidates({ id: suspect, text: texts.get(suspect) ?? '' });
    returned += candidates.length;
    for (const { source, pair = '' } of pairs.filter((row) => row.suspect === suspect)) {
      const counts = found.get(pair) ?? [0, ...limits.map(() => 0)];
      found.set(pair, counts);
      counts[0] = (counts[0] ?? 0) + 1;
      const place = candidates.findIndex(({ id }) => id === source);
      for (const [i, limit] of limits.entries())
        if (place >= 0 && place < limit) counts[i + 1] = (counts[i + 1] ?? 0) + 1;
    }
  }
  console.log(
    `${sources.size} sources, ${suspects.length} suspects, ${(returned / suspects.length).toFixed(1)} candidates each\n`,
  );
  printTable(
    [...found].map(([pair, [all = 0, ...hits]]) => ({
      '': pair,
      'true pairs': `${all}`,
      ...Object.fromEntries(
        limits.map((limit, i) => [`in the first ${limit}`, ((hits[i] ?? 0) / all).toFixed(3)]),
      ),
    })),
  );
}

await main(process.argv[2] ?? '');
