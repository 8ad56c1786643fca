// Writes the playground to reports/playground: index.html, in which the library itself runs with all that Arabic articles
// need, and a script for each other language, which the page reads from beside it when an article asks for it. It works
// from a server and from a disk; with --serve it is shown on this machine until it is stopped. The page may send nothing, and
// load nothing but what lies where it lies: its policy has its own script and style, its own place, and the script and
// style of the reports that it shows, whose frame inherits that policy.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}reports/playground/`;
const read = (name) => readFileSync(`${root}playground/${name}`, 'utf8');
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a language has, by the module that holds it. */
const PARTS = {
  lists: (code) => `src/lang/${code}/index.ts`,
  cues: (code) => `src/time/data/cues/${code}.ts`,
  findings: (code) => `src/findings/data/${code}.ts`,
  names: (code) => `src/time/data/packed/${code}.ts`,
  messages: (code) => `src/messages/${code}/index.ts`,
};
/** What is in the page: word lists and names for Arabic, and the English names and messages, which stand for missing ones. */
const HERE = { lists: ['ar'], cues: ['ar'], findings: ['ar'], names: ['ar', 'en'], messages: ['en'] };
/** Function words are in the page where they have to tell the languages of a script apart. */
const SCRIPT_OF_ITS_OWN = new Set(['hi', 'ru', 'zh']);

const { LANGUAGES } = await import(`${root}build/esm/lang/index.js`);
const { LATIN_LANGUAGES } = await import(`${root}build/esm/time/packed.js`);
const { alphabetOf, inAlphabet } = await importTypeScript('playground/alphabet.ts');
/** By path: what is not in the page; and what is written in an alphabet of its own, there or in a file, as nothing in Latin
 * letters needs to be. */
const late = new Map();
const spelled = new Map();
for (const { code, functionWords } of LANGUAGES)
  for (const [part, module] of Object.entries(PARTS)) {
    const path = root + module(code);
    if (!existsSync(path)) continue;
    const here = part === 'lists' && !SCRIPT_OF_ITS_OWN.has(code) ? { code, functionWords } : { code };
    if (!HERE[part].includes(code)) late.set(path, { code, part, here });
    if (part !== 'messages' && !LATIN_LANGUAGES.has(code)) {
      const compiled = module(code).replace(/^src/, 'build/esm').replace(/ts$/, 'js');
      spelled.set(path, { code, data: (await import(root + compiled))[code] });
    }
  }

const common = {
  bundle: true,
  minify: true,
  write: false,
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'warning',
};
const { outputFiles } = await build({
  entryPoints: [`${root}playground/main.ts`],
  ...common,
  format: 'esm',
  loader: { '.txt': 'text' },
  plugins: [
    { name: 'late', setup: putLate },
    { name: 'spelled', setup: putSpelled },
  ],
});
const script = outputFiles[0].text.trim().replaceAll('</script', '<\\/script');
const style = read('style.css').trim();
const { audit, renderHtml } = await import(`${root}dist/index.js`);
const report = renderHtml(audit('One.', []));
const inReport = (tag) => hash(new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(report)[1]);
const policy = [
  "default-src 'none'",
  `script-src ${hash(script)} ${inReport('script')} 'self' file: 'wasm-unsafe-eval'`,
  `style-src ${hash(style)} ${inReport('style')}`,
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
const page = read('page.html')
  .replace('POLICY', () => policy)
  .replace('/* STYLE */', () => style)
  .replace('/* SCRIPT */', () => script);

const files = new Map([['index.html', page]]);
for (const { code } of LANGUAGES) {
  const parts = [...late].filter(([, module]) => module.code === code);
  if (parts.length > 0) files.set(`${code}.js`, await scriptOf(code, parts));
}
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const [name, text] of files) writeFileSync(`${out}${name}`, text);
console.log('KB compressed:');
for (const [name, text] of files) console.log(`  ${name} ${kilobytes(text)}`);
console.log(`  together ${kilobytes([...files.values()].join('\n'))}`);

if (process.argv.includes('--serve'))
  createServer(({ url }, response) => {
    const name = url.split('?')[0].slice(1) || 'index.html';
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/html';
    if (files.has(name))
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(files.get(name));
    else response.writeHead(404).end();
  }).listen(8080, '127.0.0.1', () => console.log('http://127.0.0.1:8080/'));

/** Puts a record that waits for its file in the place of the data that are not in the page. */
function putLate({ onLoad }) {
  onLoad({ filter: /\.ts$/ }, ({ path }) => {
    if (!late.has(path)) return undefined;
    const { code, part, here } = late.get(path);
    const record = `late(${JSON.stringify(code)}, ${JSON.stringify(part)}, ${JSON.stringify(here)})`;
    return {
      contents: `import { late } from '${root}playground/late.ts';\nexport const ${code} = ${record};`,
    };
  });
}

/** Writes data in an alphabet of their own. */
function putSpelled({ onLoad }) {
  onLoad({ filter: /\.ts$/ }, ({ path }) => {
    if (!spelled.has(path)) return undefined;
    const { code, data } = spelled.get(path);
    const alphabet = alphabetOf(Object.values(data).filter((value) => typeof value === 'string'));
    const written = Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'string' ? inAlphabet(alphabet, value) : value,
    ]);
    const record = `outOfAlphabet(${JSON.stringify(alphabet)}, ${JSON.stringify(Object.fromEntries(written))})`;
    return {
      contents: `import { outOfAlphabet } from '${root}playground/alphabet.ts';\nexport const ${code} = ${record};`,
    };
  });
}

/** A module of ours as it stands; it must import nothing. */
async function importTypeScript(file) {
  const { code } = await transform(readFileSync(root + file, 'utf8'), { loader: 'ts' });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** The script that hands a language's data to the page. */
async function scriptOf(code, parts) {
  const imports = parts.map(([path, { part }]) => `import { ${code} as ${part} } from '${path}';`);
  const names = parts.map(([, { part }]) => part).join(', ');
  const contents = `${imports.join('\n')}\nisnadLanguage('${code}', { ${names} });`;
  const { outputFiles } = await build({
    ...common,
    format: 'iife',
    stdin: { contents, resolveDir: root },
    plugins: [{ name: 'spelled', setup: putSpelled }],
  });
  return outputFiles[0].text;
}

function kilobytes(text) {
  return (gzipSync(text, { level: 9 }).length / 1000).toFixed(1);
}
