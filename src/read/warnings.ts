import { show } from '../errors.js';
import type { Warning } from '../types.js';

/**
 * Doubt about something that was read. Codes: `broken-record`, `broken-file`, `no-text`, `damaged-text`,
 * `guessed-charset`, `visual-order`, `unreadable-date`.
 */
export interface ReadWarning extends Warning {
  readonly file: string;
  /** The line in the file, from 1 on, where it has lines. */
  readonly line?: number;
}

/** Reports a doubt about the file that is being read; `message` follows the file's name. */
export type Warn = (code: string, message: string, line?: number) => void;

/** A {@link Warn} for one file. */
export function warnOf(file: string, report: (warning: ReadWarning) => void): Warn {
  return (code, message, line) => {
    const place = line === undefined ? show(file) : `${show(file)}, line ${line},`;
    report({ code, message: `${place} ${message}`, file, ...(line === undefined ? {} : { line }) });
  };
}

/** What becomes of a warning that nobody asked for: Node prints it, since nothing may be lost in silence. */
export function emitWarning({ code, message }: ReadWarning): void {
  process.emitWarning(message, { type: 'IsnadWarning', code });
}
