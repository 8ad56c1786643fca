import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { printTable } from './print-table.js';
import type { ScaleRow } from './scale-index.js';

/** Articles of the largest index, unless a number is given. */
const DEFAULT_SIZE = 100_000;

/**
 * `npm run bench:scale [SIZE] [INDEX...]`: builds each index up to SIZE articles (default 100,000, up to 1,000,000) and measures it
 * at every power of ten on the way. `lmdb` is a whole corpus in a folder, its bytes those of the disk. Each has a process of its own.
 */
function main(size: number, wanted: readonly string[]): void {
  if (!Number.isInteger(size) || size < 1000 || size > 1_000_000)
    throw new Error(`SIZE must be a whole number from 1,000 to 1,000,000, not ${size}`);
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, one core`);
  for (const kind of wanted.length > 0 ? wanted : ['resembling', 'passages', 'words', 'lmdb']) {
    const script = fileURLToPath(
      new URL(kind === 'lmdb' ? 'scale-store.js' : 'scale-index.js', import.meta.url),
    );
    const child = spawnSync(
      process.execPath,
      ['--max-old-space-size=8192', '--expose-gc', script, kind, `${size}`],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
        maxBuffer: 1 << 26,
      },
    );
    if (child.status !== 0) throw new Error(`${kind} failed`);
    const rows = JSON.parse(child.stdout) as ScaleRow[];
    console.log(`\n${kind}\n`);
    printTable(
      rows.map((row) => ({
        articles: row.size.toLocaleString('en'),
        'added/s': Math.round(row.addedPerSecond).toLocaleString('en'),
        'queries/s': Math.round(row.queriesPerSecond).toLocaleString('en'),
        'bytes an article': row.bytes.toFixed(0),
        ...row.figures,
      })),
    );
    printGrowth(rows.filter((row) => row.size >= 10_000));
  }
}

/** The exponent e of time ~ size^e between the first and the last row. */
function printGrowth(rows: readonly ScaleRow[]): void {
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (first === undefined || last === undefined || first === last) return;
  const decades = Math.log(last.size / first.size);
  const adding = Math.log(last.addingSeconds / first.addingSeconds) / decades;
  const querying = Math.log(first.queriesPerSecond / last.queriesPerSecond) / decades;
  console.log(
    `\nFrom ${first.size.toLocaleString('en')} on, time to add all grows with the power ${adding.toFixed(2)} of the size, time of a query with the power ${querying.toFixed(2)}.`,
  );
}

main(Number(process.argv[2] ?? DEFAULT_SIZE), process.argv.slice(3));
