// Writes the playground as one page, reports/playground/index.html, in which the library itself runs; with --serve shows it
// on this machine until it is stopped. The page may load and send nothing: its policy has no source but its own script and
// style, and the script and style of the reports that it shows, whose frame inherits that policy.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name) => readFileSync(`${root}playground/${name}`, 'utf8');
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const { outputFiles } = await build({
  entryPoints: [`${root}playground/main.ts`],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  loader: { '.txt': 'text' },
  logLevel: 'warning',
});
const script = outputFiles[0].text.trim().replaceAll('</script', '<\\/script');
const style = read('style.css').trim();
const { audit, renderHtml } = await import(`${root}dist/index.js`);
const report = renderHtml(audit('One.', []));
const inReport = (tag) => hash(new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(report)[1]);
const policy = [
  "default-src 'none'",
  `script-src ${hash(script)} ${inReport('script')} 'wasm-unsafe-eval'`,
  `style-src ${hash(style)} ${inReport('style')}`,
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
const page = read('page.html')
  .replace('POLICY', () => policy)
  .replace('/* STYLE */', () => style)
  .replace('/* SCRIPT */', () => script);

mkdirSync(`${root}reports/playground`, { recursive: true });
writeFileSync(`${root}reports/playground/index.html`, page);
console.log(
  `reports/playground/index.html: ${kilobytes(page)} KB, ${kilobytes(gzipSync(page, { level: 9 }))} KB compressed`,
);

if (process.argv.includes('--serve'))
  createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  }).listen(8080, '127.0.0.1', () => console.log('http://127.0.0.1:8080/'));

function kilobytes(content) {
  return (Buffer.byteLength(content) / 1000).toFixed(0);
}
