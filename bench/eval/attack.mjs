#!/usr/bin/env node
// Prints how many copied sentences are recognised under every attack, and whether the corpus finds the source.
//
//   node bench/eval/attack.mjs [--json]
import { measureEvasion } from './evasion.mjs';

const rows = await measureEvasion(await import('../../dist/index.js'));
const degrees = ['identical', 'normalisable', 'approximate'];
const shares = Object.fromEntries(
  degrees.map((degree) => {
    const those = rows.filter((row) => row.degree === degree);
    const sum = (read) => those.reduce((all, row) => all + read(row), 0);
    return [
      degree,
      {
        recognised: sum(({ found }) => found) / sum(({ of }) => of),
        candidates: sum(({ candidate }) => Number(candidate)) / those.length,
      },
    ];
  }),
);
if (process.argv.includes('--json')) console.log(JSON.stringify(shares));
else {
  for (const { degree, attack, language, found, of, candidate } of rows)
    console.log(
      `${degree}, ${attack}, ${language}: ${found} of ${of}${candidate ? '' : ', not a candidate'}`,
    );
  console.log(shares);
}
