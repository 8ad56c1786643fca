import type { Bidi } from '../report/options.js';
import type { Arguments, OptionSpec } from './arguments.js';
import type { StartProgress } from './progress.js';

/** Where a command writes. */
export interface Console {
  /** Standard output. */
  readonly write: (text: string) => void;
  /** One line on standard error. */
  readonly warn: (line: string) => void;
  /** Shows how far a long work has come; missing where standard error is no terminal. */
  readonly startProgress?: StartProgress;
  /** Columns of the terminal that standard output is; `undefined` where it is none. */
  readonly columns: number | undefined;
  /** Whether the terminal shows colours and the environment does not forbid them. */
  readonly color: boolean;
  /** How right-to-left text must be written for the terminal. */
  readonly bidi: Bidi;
}

/** 0: done; 1: findings at or above `--fail-on`. Mistakes are thrown. */
export type ExitCode = 0 | 1;

/** A command: what its help says, and what it does. */
export interface Command {
  readonly name: string;
  /** One line, without a stop. */
  readonly summary: string;
  /** The ways to call it, without `isnad`. */
  readonly usage: readonly string[];
  readonly details: string;
  readonly options: readonly OptionSpec[];
  readonly examples: readonly string[];
  readonly run: (given: Arguments, console: Console) => Promise<ExitCode>;
}

/** Options that every command has. */
export const COMMON_OPTIONS: readonly OptionSpec[] = [
  { name: 'no-color', help: 'no colours, even on a terminal (also: NO_COLOR=1)' },
  { name: 'quiet', short: 'q', help: 'no warnings and no progress on standard error, errors only' },
  { name: 'help', short: 'h', help: 'this help' },
];
