import { requireInteger } from '../options.js';
import { BIDI, type TextOptions } from '../report/options.js';
import type { Arguments } from './arguments.js';
import type { Console } from './command.js';
import { numberOf, oneOf } from './output.js';

/** A line longer than this is hard to read however wide the terminal is. */
const WIDEST = 120;
const NARROWEST = 40;
const WIDTH_OF_FILES = 80;
/** The option may ask for lines as broad as this. */
const BROADEST = 1000;

/** The options that {@link lookOf} reads. */
export const LOOK_OPTIONS = [
  {
    name: 'bidi',
    value: BIDI.join('|'),
    help: 'how to write right-to-left text (default: as the terminal needs it)',
  },
  {
    name: 'width',
    value: 'N',
    help: `columns of a line of text, ${NARROWEST} to ${BROADEST} (default: of the terminal up to ${WIDEST}, else ${WIDTH_OF_FILES})`,
  },
] as const;

/** How the text is laid out: for the terminal it is written to, or for a file. */
export function lookOf(given: Arguments, toTerminal: boolean, console: Console): TextOptions {
  const { columns = WIDTH_OF_FILES, color, bidi } = console;
  const width = numberOf(given, 'width');
  if (width !== undefined) requireInteger('--width', width, NARROWEST, BROADEST);
  const asked = given.options.has('bidi') ? oneOf(given, 'bidi', BIDI, 'INVALID_OPTION') : undefined;
  if (!toTerminal) return { width: width ?? WIDTH_OF_FILES, bidi: asked ?? 'logical' };
  return { width: width ?? Math.max(NARROWEST, Math.min(columns, WIDEST)), color, bidi: asked ?? bidi };
}
