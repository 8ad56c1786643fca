import { RARE } from '../scan-table.js';
import { KERNEL_CODE } from './code.js';
import { LAYOUT } from './layout.js';

/** What kernel.wat exports, and its memory seen through typed arrays. The memory never grows, so the views last. */
export interface Kernel {
  scan(length: number): number;
  cut(count: number, size: number, leaving: number, maskBytes: number): number;
  sketch(count: number, slots: number, shift: number): void;
  readonly scripts: { value: number };
  readonly table: Int32Array;
  readonly units: Uint16Array;
  readonly hashes: Int32Array;
  /** From place 1 on. */
  readonly rawStarts: Int32Array;
  /** The same memory from place 1 on. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly shingles: Uint32Array;
  readonly slots: Int32Array;
}

/** What to do with a code unit that is rare; see scan.ts. */
export type RareHandler = (at: number, inside: number, count: number) => number;

/** As much of the WebAssembly interface as is used: neither the ECMAScript nor the Node types have it. */
interface WebAssemblyInterface {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => {
    readonly exports: Pick<Kernel, 'scan' | 'cut' | 'sketch' | 'scripts'> & {
      readonly memory: { readonly buffer: ArrayBuffer };
    };
  };
}

/**
 * The kernel, or `undefined` where there is none: no WebAssembly, or a page whose security policy forbids it. Nothing
 * is lost then but speed.
 */
export function loadKernel(rare: RareHandler): Kernel | undefined {
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly?: WebAssemblyInterface };
  if (WebAssembly === undefined) return undefined;
  try {
    const code = Uint8Array.from(atob(KERNEL_CODE), (character) => character.charCodeAt(0));
    // Compiled on the spot: browsers allow that up to 4 KB, and this is less than 2.
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { js: { rare } });
    const views = viewsOf(exports.memory.buffer);
    // No page is loaded yet.
    views.table.fill(RARE);
    return { ...exports, ...views };
  } catch {
    return undefined;
  }
}

function viewsOf(memory: ArrayBuffer) {
  const words = (from: number, to: number) => new Int32Array(memory, from, (to - from) / 4);
  return {
    table: words(LAYOUT.table, LAYOUT.units),
    units: new Uint16Array(memory, LAYOUT.units, (LAYOUT.hashes - LAYOUT.units) / 2),
    hashes: words(LAYOUT.hashes, LAYOUT.starts),
    rawStarts: words(LAYOUT.starts, LAYOUT.ends),
    starts: words(LAYOUT.starts + 4, LAYOUT.ends),
    ends: words(LAYOUT.ends, LAYOUT.shingles),
    shingles: new Uint32Array(memory, LAYOUT.shingles, (LAYOUT.set - LAYOUT.shingles) / 4),
    slots: words(LAYOUT.slots, LAYOUT.slots + 4 * 4096),
  };
}
