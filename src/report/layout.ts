import { type Direction, directionOf, isolate } from './bidi.js';
import type { TextSettings } from './options.js';
import { type Piece, paint } from './style.js';
import { displayWidth } from './width.js';
import { wrap } from './wrap.js';

/** A paragraph of the report: what stands before its first line, and its text. */
export interface Block {
  /** Columns before every line. */
  readonly indent: number;
  /** Stands before the first line; the other lines are indented by its width. */
  readonly label?: readonly Piece[];
  readonly body: readonly Piece[];
  /** Found from the body where missing. */
  readonly direction?: Direction;
}

/** An empty line between paragraphs. */
export const GAP: Block = { indent: 0, body: [] };

/**
 * Blocks as lines. Right-to-left text never shares a line with a label: a terminal that does not reorder then shows it
 * whole and in order, and one that does reorder keeps the label where it is.
 */
export function layOut(blocks: readonly Block[], settings: TextSettings): readonly string[] {
  return blocks.flatMap((block) => layOutBlock(block, settings));
}

function layOutBlock(block: Block, settings: TextSettings): readonly string[] {
  const label = block.label ?? [];
  const direction = block.direction ?? directionOf(block.body.map(({ text }) => text).join(''));
  if (direction === 'rtl' && label.length > 0)
    return [
      ...layOutBlock({ indent: block.indent, body: label, direction: 'ltr' }, settings),
      ...layOutBlock({ indent: block.indent + 2, body: block.body, direction }, settings),
    ];
  const hang = label.reduce((sum, { text }) => sum + displayWidth(text), 0);
  const width = Math.max(MIN_TEXT, settings.width - block.indent - hang);
  return wrap(block.body, width).map((line, index) => {
    const start = index === 0 ? label : [{ text: ' '.repeat(hang) }];
    const text = settings.bidi && line.length > 0 ? isolate(line, direction) : line;
    return `${' '.repeat(block.indent)}${paint([...start, ...text], settings.color)}`.trimEnd();
  });
}

/** However far a block is indented, its text keeps so many columns. */
const MIN_TEXT = 20;
