import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Refuses every module of Node's that `dist` asks for, and says which. */
const GUARD = `
  export async function resolve(specifier, context, next) {
    const found = await next(specifier, context);
    if (found.format === 'builtin' && context.parentURL?.includes('/dist/'))
      throw new Error(context.parentURL + ' imports ' + specifier);
    return found;
  }
`;

/** Imports a module in a process of its own; returns what it printed and what it did to the environment. */
async function importAlone(entry: string) {
  const script = `
    import { register } from 'node:module';
    register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(GUARD)}));
    const before = JSON.stringify(process.env);
    const globals = Object.getOwnPropertyNames(globalThis).length;
    await import(${JSON.stringify(`${root}dist/${entry}`)});
    const seen = {
      env: JSON.stringify(process.env) === before,
      globals: Object.getOwnPropertyNames(globalThis).length === globals,
    };
    process.stdout.write('END ' + JSON.stringify(seen));
  `;
  return promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
}

describe.each(['index.js', 'stages.js'])('importing %s', (entry) => {
  test('prints nothing, changes nothing and needs nothing of Node', async () => {
    if (!existsSync(`${root}dist/${entry}`)) throw new Error('not built; run "npm run build" first');
    const { stdout, stderr } = await importAlone(entry);
    expect(stderr).toBe('');
    expect(stdout).toBe('END {"env":true,"globals":true}');
  });
});
