// The recorded run: the figures of each set as they were when somebody thought them worth keeping.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/** @returns {{ recorded?: string, sets: Record<string, Record<string, number>> }} empty where nothing was recorded. */
export function readRecord(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : { sets: {} };
}

/** Writes the new figures over the old ones; sets that did not run keep theirs. Times are not kept: machines differ. */
export function writeRecord(file, before, now) {
  const sets = { ...before.sets };
  for (const [name, figures] of Object.entries(now))
    sets[name] = Object.fromEntries(
      Object.entries(figures)
        .filter(([, { better }]) => better !== 'none')
        .map(([label, { value }]) => [label, Number(value.toFixed(4))]),
    );
  const recorded = [new Date().toISOString().slice(0, 10), commit()].filter(Boolean).join(', at ');
  fs.writeFileSync(file, `${JSON.stringify({ recorded, sets }, null, 2)}\n`);
}

function commit() {
  const { status, stdout } = spawnSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : '';
}
