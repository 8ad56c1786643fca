#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import type { Console } from './command.js';
import { startBar } from './progress.js';
import { run } from './run.js';

const { stdout, stderr } = process;
const { NO_COLOR = '', TERM, XTERM_VERSION, ALACRITTY_WINDOW_ID } = process.env;
/** Terminals known to neither reorder nor join letters; all others get isolates, which do no harm where they do nothing. */
const showsAsGiven =
  XTERM_VERSION !== undefined ||
  ALACRITTY_WINDOW_ID !== undefined ||
  /^(?:linux|foot|st)(?:-|$)/.test(TERM ?? '');

/** A reader that has seen enough, such as `head`, closes the pipe: that is no failure. */
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') stderr.write(`isnad: standard output cannot be written (${error.code}).\n`);
  process.exit(error.code === 'EPIPE' ? (process.exitCode ?? 0) : 2);
});
stderr.on('error', () => process.exit(process.exitCode ?? 0));

const terminal: Console = {
  write: (text) => void stdout.write(text),
  // A bar may stand on the line; it is drawn anew below.
  warn: (line) => void stderr.write(`${stderr.isTTY ? '\r\u001b[K' : ''}isnad: ${line}\n`),
  ...(stderr.isTTY ? { startProgress: startBar } : {}),
  columns: stdout.isTTY ? stdout.columns : undefined,
  color: stdout.isTTY && NO_COLOR === '' && TERM !== 'dumb',
  bidi: showsAsGiven ? 'visual' : 'isolates',
};

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};
process.exitCode = await run(process.argv.slice(2), terminal, version);
