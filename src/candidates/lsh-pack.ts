import { packContainer, unpackContainer } from './container.js';
import type { Identities } from './identities.js';
import type { LshSettings } from './lsh-options.js';
import type { SetGroups } from './set-groups.js';
import type { ShingleSets } from './shingle-sets.js';

const KIND = 'lsh-index';
const VERSION = 1;

interface Header {
  readonly settings: LshSettings;
  readonly ids: readonly string[];
}

/** A stored article, its hashes a view of the buffer. */
interface StoredArticle {
  readonly id: string;
  readonly hashes: Uint32Array;
}

/**
 * Sections: the set of every article; the size of every set; all hashes. Buckets are not stored, since they are made
 * from the hashes as fast as they could be read.
 */
export function packLsh(
  settings: LshSettings,
  identities: Identities,
  groups: SetGroups,
  sets: ShingleSets,
): ArrayBuffer {
  const ids: string[] = [];
  const setOf: number[] = [];
  // Sets whose articles are all gone are left out, so sets are numbered anew.
  const numbers = new Map<number, number>();
  for (let article = 0; article < identities.count; article++) {
    const id = identities.idOf(article);
    if (id === undefined) continue;
    const set = groups.setOf(article);
    const number = numbers.get(set) ?? numbers.size;
    numbers.set(set, number);
    ids.push(id);
    setOf.push(number);
  }
  const kept = [...numbers.keys()];
  const sizes = Uint32Array.from(kept, (set) => sets.sizeOf(set));
  const hashes = new Uint32Array(sizes.reduce((sum, size) => sum + size, 0));
  let at = 0;
  for (const set of kept) {
    hashes.set(sets.hashesOf(set), at);
    at += sets.sizeOf(set);
  }
  const header: Header = { settings, ids };
  return packContainer({
    kind: KIND,
    version: VERSION,
    header,
    sections: [Uint32Array.from(setOf), sizes, hashes],
  });
}

/**
 * @throws IsnadError `DAMAGED_DATA`, `INCOMPATIBLE_DATA`.
 */
export function unpackLsh(buffer: ArrayBuffer): {
  readonly settings: LshSettings;
  articles(): Generator<StoredArticle>;
} {
  const container = unpackContainer(buffer, KIND, VERSION);
  const { settings, ids } = container.header as Header;
  const [setOf = NONE, sizes = NONE, hashes = NONE] = container.sections;
  const offsets = new Uint32Array(sizes.length + 1);
  for (let set = 0; set < sizes.length; set++)
    offsets[set + 1] = (offsets[set] as number) + (sizes[set] as number);
  return {
    settings,
    *articles() {
      for (const [article, id] of ids.entries()) {
        const set = setOf[article] as number;
        yield { id, hashes: hashes.subarray(offsets[set], offsets[set + 1]) };
      }
    },
  };
}

const NONE = new Uint32Array(0);
