// Assembles src/fingerprint/kernel/kernel.wat into src/fingerprint/kernel/code.ts. Run after `npm run build`, again
// whenever the .wat file, the layout or a constant of the hashes changes; a test compares what both make of texts.
import { readFileSync, writeFileSync } from 'node:fs';
import wabtInit from 'wabt';
import { SHINGLE_MULTIPLIER, WORD_MULTIPLIER } from '../build/esm/fingerprint/hash.js';
import { LAYOUT } from '../build/esm/fingerprint/kernel/layout.js';
import { DIGIT, EXPANDS, MARK, RARE, SEPARATOR } from '../build/esm/fingerprint/scan-table.js';
import { EMPTY_SLOT } from '../build/esm/fingerprint/sketch.js';

const folder = new URL('../src/fingerprint/kernel/', import.meta.url);
const names = {
  ...LAYOUT,
  pages: LAYOUT.bytes / 65_536,
  rare: RARE,
  mark: MARK,
  markMask: MARK | EXPANDS,
  digit: DIGIT,
  separator: SEPARATOR,
  wordMultiplier: WORD_MULTIPLIER,
  shingleMultiplier: SHINGLE_MULTIPLIER,
  emptySlot: EMPTY_SLOT,
};

const shift = (x, bits) => `(i32.xor (local.get ${x}) (i32.shr_u (local.get ${x}) (i32.const ${bits})))`;
const mix = (x) => `
  (local.set ${x} (i32.mul ${shift(x, 16)} (i32.const 0x85ebca6b)))
  (local.set ${x} (i32.mul ${shift(x, 13)} (i32.const 0xc2b2ae35)))
  (local.set ${x} ${shift(x, 16)})`;

const macros = {};
let source = readFileSync(new URL('kernel.wat', folder), 'utf8').replace(
  /^;; macro (\w+)[^\n]*\n([\s\S]*?)^;; end\n/gm,
  (_, name, body) => {
    macros[name] = body;
    return '';
  },
);
for (const [name, body] of Object.entries(macros)) source = source.replaceAll(`{{${name}}}`, body);
source = source.replace(/\{\{(\w+)(?: (\$\w+))?\}\}/g, (_, name, x) => {
  if (name === 'mix') return mix(x);
  if (names[name] === undefined) throw new Error(`kernel.wat names ${name}, which is not known here`);
  return String(names[name]);
});

const wabt = await wabtInit();
const module = wabt.parseWat('kernel.wat', source, { bulk_memory: true, mutable_globals: true });
module.validate();
const { buffer } = module.toBinary({});
const text = Buffer.from(buffer)
  .toString('base64')
  .match(/.{1,100}/g);
writeFileSync(
  new URL('code.ts', folder),
  `/** kernel.wat assembled by scripts/build-kernel.mjs: ${buffer.length} bytes of WebAssembly in base64. Not to be edited. */\nexport const KERNEL_CODE: string =\n${text.map((line) => `  '${line}'`).join(' +\n')};\n`,
);
console.log(`${buffer.length} bytes`);
