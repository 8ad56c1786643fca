import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { printTable } from './print-table.js';
import type { CaseResult } from './run-case.js';
import { TOPICS } from './topics.js';

/**
 * `npm run bench [TOPIC...]`: one table a topic. Every configuration runs in a process of its own; ratios come first,
 * for they mean the same on any machine.
 */
function main(wanted: readonly string[]): void {
  for (const name of wanted) if (TOPICS[name] === undefined) throw new Error(`there is no topic ${name}`);
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, one core\n`);
  for (const [name, topic] of Object.entries(TOPICS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`${topic.title}\n`);
    const results = Object.keys(topic.cases).map((label) => ({ label, result: runCase(name, label) }));
    const ours = results[0]?.result.perSecond ?? 1;
    printTable(
      results.map(({ label, result }) => ({
        '': label,
        'first row is': `${formatRatio(ours / result.perSecond)} times as fast`,
        [`${topic.units}/s`]: Math.round(result.perSecond).toLocaleString('en'),
        ...result.figures,
      })),
    );
    console.log('');
  }
}

function runCase(topic: string, label: string): CaseResult {
  const script = fileURLToPath(new URL('run-case.js', import.meta.url));
  const child = spawnSync(process.execPath, [script, topic, label], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`${topic} / ${label}: ${child.stderr}`);
  return JSON.parse(child.stdout) as CaseResult;
}

function formatRatio(ratio: number): string {
  return ratio >= 100 ? ratio.toFixed(0) : ratio >= 10 ? ratio.toFixed(1) : ratio.toFixed(2);
}

main(process.argv.slice(2));
