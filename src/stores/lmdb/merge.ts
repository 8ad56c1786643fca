import type { Gone } from '../../corpus/key-table.js';
import { WORD_POSTINGS_KEPT } from '../../corpus/store.js';
import type { BlockCursor, Scratch } from './block-cursor.js';
import { SEGMENT_TABLES, type SegmentTable } from './layout.js';
import type { Segment } from './segment.js';
import { SegmentWriter } from './segment-writer.js';

/** Keys merged between two looks at the clock. */
const KEYS_A_TURN = 4096;

/** How long merging holds up everything else, in milliseconds. */
const TURN_MS = 20;

/**
 * Merges neighbouring segments, given from the oldest to the newest, to one file: key by key, the newest first, without
 * articles that are gone. Gives way to others now and then. Returns the length of the file in bytes.
 */
export async function mergeSegments(segments: readonly Segment[], gone: Gone, path: string): Promise<number> {
  const writer = new SegmentWriter(path);
  try {
    for (const table of SEGMENT_TABLES) {
      const keys = segments.reduce((sum, segment) => sum + segment.header.tables[table].keys, 0);
      writer.begin(table, keys);
      await mergeTable(segments, table, gone, writer);
      writer.end();
    }
    const first = segments[0] as Segment;
    const last = segments[segments.length - 1] as Segment;
    return writer.finish(first.header.from, last.header.to);
  } catch (error) {
    writer.abandon();
    throw error;
  }
}

async function mergeTable(
  segments: readonly Segment[],
  table: SegmentTable,
  gone: Gone,
  writer: SegmentWriter,
): Promise<void> {
  const most = table === 'word' ? WORD_POSTINGS_KEPT : Number.POSITIVE_INFINITY;
  const sources = segments.toReversed().map((segment) => new MergeSource(segment.blocksOf(table)));
  const list = createScratch();
  let turn = performance.now();
  for (let count = 1; ; count++) {
    let key = Number.POSITIVE_INFINITY;
    for (const source of sources) if (source.key < key) key = source.key;
    if (key === Number.POSITIVE_INFINITY) return;
    list.length = 0;
    for (const source of sources) while (source.key === key) source.appendTo(list, gone);
    const { numbers, places } = list;
    if (list.length > 0) writer.add(key, { numbers, places, from: 0, to: Math.min(list.length, most) });
    if (count % KEYS_A_TURN !== 0 || performance.now() - turn < TURN_MS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    turn = performance.now();
  }
}

/** The entries of one table of one segment, one after the other. */
class MergeSource {
  private readonly blocks: Iterator<BlockCursor>;
  private cursor: BlockCursor | undefined;
  /** Infinite at the end. */
  key = 0;

  constructor(blocks: Iterator<BlockCursor>) {
    this.blocks = blocks;
    this.advance();
  }

  private advance(): void {
    while (this.cursor === undefined || !this.cursor.next()) {
      const { value, done } = this.blocks.next();
      if (done === true) {
        this.key = Number.POSITIVE_INFINITY;
        return;
      }
      this.cursor = value as BlockCursor;
    }
    this.key = this.cursor.key;
  }

  appendTo(list: Scratch, gone: Gone): void {
    const cursor = this.cursor as BlockCursor;
    reserve(list, cursor.count);
    cursor.appendTo(list, gone);
    this.advance();
  }
}

function createScratch(): Scratch {
  return { numbers: new Uint32Array(1 << 10), places: new Uint16Array(1 << 10), length: 0 };
}

function reserve(list: Scratch, more: number): void {
  if (list.length + more <= list.numbers.length) return;
  const numbers = new Uint32Array(2 * (list.length + more));
  numbers.set(list.numbers.subarray(0, list.length));
  list.numbers = numbers;
  const places = new Uint16Array(2 * (list.length + more));
  places.set(list.places.subarray(0, list.length));
  list.places = places;
}
