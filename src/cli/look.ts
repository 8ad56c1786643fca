import { BIDI, type TextOptions } from '../report/options.js';
import type { Arguments } from './arguments.js';
import type { Console } from './command.js';
import { oneOf } from './output.js';

/** A line longer than this is hard to read however wide the terminal is. */
const WIDEST = 120;
const NARROWEST = 40;
const WIDTH_OF_FILES = 80;

/** How the text is laid out: for the terminal it is written to, or for a file. */
export function lookOf(given: Arguments, toTerminal: boolean, console: Console): TextOptions {
  const { columns = WIDTH_OF_FILES, color, bidi } = console;
  const asked = given.options.has('bidi') ? oneOf(given, 'bidi', BIDI, 'INVALID_OPTION') : undefined;
  if (!toTerminal) return { width: WIDTH_OF_FILES, bidi: asked ?? 'logical' };
  return { width: Math.max(NARROWEST, Math.min(columns, WIDEST)), color, bidi: asked ?? bidi };
}
