import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ENTRY = fileURLToPath(new URL('../../dist/natural/index.js', import.meta.url));

/** What a script left behind. */
export interface Left {
  readonly stdout: string;
  readonly stderr: string;
  readonly failed: boolean;
}

/** Runs a module in a Node of its own; in it, `ENTRY` is the URL of the built `isnad/natural`. */
export function runScript(script: string, cwd: string): Promise<Left> {
  const source = `const ENTRY = ${JSON.stringify(pathToFileURL(ENTRY).href)};\n${script}`;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--input-type=module', '--eval', source],
      { cwd, encoding: 'utf8' },
      (error, stdout, stderr) => resolve({ stdout, stderr, failed: error !== null }),
    );
  });
}

/** Gives a new folder to `use`, and takes it away afterwards. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-natural-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A line that makes the package unfindable in the rest of a script, wherever it is installed. */
export const WITHOUT_NATURAL: string = `
  import { register } from 'node:module';
  register('data:text/javascript,' + encodeURIComponent(
    "export const resolve = (name, context, next) => next(name.startsWith('natural/') ? 'no-such-' + name : name, context)"
  ));`;
