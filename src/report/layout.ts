import { type Direction, directionOf, directionOfLanguage, isolate } from './bidi.js';
import type { Bidi, TextSettings } from './options.js';
import { reorder } from './reorder.js';
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
  /** `page` for labels and reasons, which run as the reader's language does; else found from the body. */
  readonly direction?: 'page';
}

/** An empty line between paragraphs. */
export const GAP: Block = { indent: 0, body: [] };

/**
 * Blocks as lines. Text that runs against the page never shares a line with a label: a terminal that does not reorder then
 * shows it whole and in order, and one that does reorder keeps the label where it is.
 */
export function layOut(blocks: readonly Block[], settings: TextSettings): readonly string[] {
  const page = directionOfLanguage(settings.locale);
  return blocks.flatMap((block) => layOutBlock(block, page, settings));
}

function layOutBlock(block: Block, page: Direction, settings: TextSettings): readonly string[] {
  const { indent, label = [], body } = block;
  const direction = block.direction === 'page' ? page : directionOf(body.map(({ text }) => text).join(''));
  const hang = widthOf(label);
  const room = settings.width - indent - hang;
  const crowded = room < MIN_TEXT && body.length > 0;
  if (label.length > 0 && (direction !== page || crowded))
    return [
      ...layOutBlock({ indent, body: label, direction: 'page' }, page, settings),
      ...layOutBlock({ ...block, indent: indent + 2, label: [] }, page, settings),
    ];
  const width = Math.max(MIN_TEXT, room);
  return wrap(body, width).map((line, index) => {
    const start = index === 0 ? label : [{ text: ' '.repeat(hang) }];
    const text =
      direction === 'rtl'
        ? direct([...start, ...line], direction, width + hang, settings.bidi)
        : [...start, ...direct(line, direction, width, settings.bidi)];
    return `${' '.repeat(indent)}${paint(text, settings.color)}`.trimEnd();
  });
}

/** A line as the reader's screen needs it; right-to-left lines that we turn round ourselves begin at the right edge. */
function direct(line: readonly Piece[], direction: Direction, width: number, bidi: Bidi): readonly Piece[] {
  if (bidi === 'logical' || line.length === 0) return line;
  if (bidi === 'isolates') return isolate(line, direction);
  const turned = reorder(line, direction);
  return direction === 'ltr'
    ? turned
    : [{ text: ' '.repeat(Math.max(0, width - widthOf(turned))) }, ...turned];
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + displayWidth(text), 0);
}

/** A text keeps so many columns: a label that leaves it fewer gets a line of its own. */
const MIN_TEXT = 20;
