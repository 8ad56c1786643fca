// Bundles what `tsc` compiled into build/esm as the files that the package exports. Loading two hundred small modules
// takes three times as long as loading what they hold, and a library's import must not be felt. Code that entry points
// share goes to common chunks, so that a class is the same class from whichever of them it came.
import { chmodSync } from 'node:fs';
import { build } from 'esbuild';

await build({
  entryPoints: [
    'index',
    'stages',
    'read/index',
    'stores/index',
    'natural/index',
    'export/index',
    'cli/main',
  ].map((name) => `build/esm/${name}.js`),
  outbase: 'build/esm',
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'neutral',
  target: 'node20',
  charset: 'utf8',
  external: ['node:*'],
  packages: 'external',
  logLevel: 'warning',
});
chmodSync('dist/cli/main.js', 0o755);
