import { afterSkipped, entriesOf, scanRare } from '../scan-rare.js';
import { loadEntry, MARK, RARE, SCAN_TABLE } from '../scan-table.js';
import { copyUnits, unitBufferOn } from '../units.js';
import { KERNEL_UNITS } from './layout.js';
import { type Kernel, loadKernel } from './load.js';

export type { Kernel } from './load.js';

/** Which code runs the hot loops. Both make the same bits. */
export type Engine = 'webassembly' | 'javascript';

/** Loaded when the first text comes, for many a program that imports this library never scans one. */
let loaded: Kernel | undefined;
let engine: Engine | undefined;

/** The kernel for a text of so many code units, or for what stands in its memory; `undefined` to go on in JavaScript. */
export function kernelFor(length: number): Kernel | undefined {
  if (engine === undefined) chooseEngine('webassembly');
  return engine === 'webassembly' && length <= KERNEL_UNITS ? loaded : undefined;
}

/**
 * Chooses the engine, for tests and benches, and tells which one it is: WebAssembly falls back where it is missing.
 *
 * @internal
 */
export function chooseEngine(wanted: Engine): Engine {
  if (wanted === 'webassembly') loaded ??= loadKernel(handleRare);
  engine = wanted === 'webassembly' && loaded !== undefined ? 'webassembly' : 'javascript';
  return engine;
}

let text = '';
let rareScripts = 0;
let unitBuffer: ReturnType<typeof unitBufferOn> | undefined;

/** A scan by the kernel: the words it found are in its memory. */
export interface KernelScan {
  readonly count: number;
  /** Bits of all entries of the text. */
  readonly scripts: number;
}

/** `scanUnits` of scan.ts in WebAssembly. */
export function scanInKernel(kernel: Kernel, whole: string): KernelScan {
  unitBuffer ??= unitBufferOn(kernel.units);
  copyUnits(whole, unitBuffer);
  // Four spaces behind the text, for the kernel reads four units a turn.
  kernel.units.fill(0x20, whole.length, whole.length + 4);
  text = whole;
  rareScripts = 0;
  const count = kernel.scan(whole.length);
  text = '';
  return { count, scripts: kernel.scripts.value | rareScripts };
}

/** The kernel has a place of its own for marks, so that its main road need not ask whether it is in a word. */
function kernelEntry(entry: number): number {
  return (entry & MARK) === 0 ? entry : (entry & 0x7fffffff) | RARE;
}

/**
 * Called by the kernel for a code unit that is no plain letter or separator. Writes the word there, if there is one,
 * and returns where to go on; where the word before goes on, the complement of that place.
 */
function handleRare(at: number, inside: number, count: number): number {
  if (loaded === undefined) return at + 1;
  const { table, units, hashes, rawStarts, ends } = loaded;
  const from = inside === 0 ? at : (rawStarts[count + 1] as number);
  const unit = units[at] as number;
  if (table[unit] === RARE) {
    // The page is not in the kernel's table yet: fetch it and look at the word again.
    if (SCAN_TABLE[unit] === RARE) loadEntry(unit);
    const first = unit & 0xff00;
    for (let code = first; code < first + 256; code++) table[code] = kernelEntry(SCAN_TABLE[code] as number);
    return from;
  }
  if (inside !== 0) {
    const next = afterSkipped(units, at, SCAN_TABLE);
    if (next > at) return ~next;
  }
  const next = scanRare(text, units, from, text.length, SCAN_TABLE, hashes, rawStarts, ends, count);
  rareScripts |= entriesOf(units, from, next, SCAN_TABLE);
  return next;
}
