import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a command left behind. */
export interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = `${ROOT}dist/cli/main.js`;

/** Runs the built command as a shell would, from the root of the project. */
export function isnad(...args: readonly string[]): Promise<Result> {
  if (!existsSync(MAIN)) throw new Error('the command is not built; run "npm run build" first');
  return collect(process.execPath, [MAIN, ...args]);
}

/** Runs a line of shell in which `isnad` stands for the built command. */
export function shell(line: string): Promise<Result> {
  return collect('bash', [
    '-c',
    `isnad() { ${JSON.stringify(process.execPath)} ${JSON.stringify(MAIN)} "$@"; }; ${line}`,
  ]);
}

function collect(file: string, args: readonly string[]): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject).on('close', (status) => resolve({ status, stdout, stderr }));
  });
}
