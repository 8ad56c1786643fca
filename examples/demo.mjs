// `npm run demo`: builds the command if that has not been done, and audits the Arabic and the English pair with it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function run(file, args) {
  const { status } = spawnSync(file, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(`${root}dist/cli/main.js`)) run('npm', ['run', '--silent', 'build']);
for (const language of ['arabic', 'english']) {
  const pair = ['republished', 'original'].map((name) => `examples/articles/${language}/${name}.txt`);
  console.log(`\n$ npx isnad audit ${pair[0]} --against ${pair[1]}\n`);
  run(process.execPath, ['dist/cli/main.js', 'audit', pair[0], '--against', pair[1]]);
}
