import { realpath, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { IsnadError, show } from '../errors.js';
import type { Arguments } from './arguments.js';
import type { Console } from './command.js';

/** The one value of an option; `undefined` where it was not given. */
export function single(given: Arguments, name: string): string | undefined {
  return given.options.get(name)?.[0];
}

/**
 * The value of an option that must be one of a few.
 *
 * @throws IsnadError with `code` for any other.
 */
export function oneOf<Choice extends string>(
  given: Arguments,
  name: string,
  choices: readonly [Choice, ...Choice[]],
  code: 'UNKNOWN_FORMAT' | 'INVALID_OPTION',
): Choice {
  const value = single(given, name) ?? choices[0];
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined)
    throw new IsnadError(code, `--${name} must be ${listed(choices)}, not ${show(value)}.`);
  return choice;
}

function listed(choices: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(choices);
}

/** A count with its noun: `1 article`, `2 articles`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A record as JSON whose strings steer no terminal: what `JSON.stringify` leaves raw is escaped too. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(RAW, escapeUnit)}\n`;
}

/** A record as one line of JSON. */
export function toJsonLine(value: unknown): string {
  return `${JSON.stringify(value).replace(RAW, escapeUnit)}\n`;
}

/**
 * The value of an option that is a number; `undefined` where it was not given.
 *
 * @throws IsnadError `INVALID_OPTION` for anything else than a number in digits; ranges are checked by who uses it.
 */
export function numberOf(given: Arguments, name: string): number | undefined {
  const value = single(given, name);
  if (value === undefined) return undefined;
  if (!/^(?:\d+\.?|\d*\.\d+)$/.test(value))
    throw new IsnadError('INVALID_OPTION', `--${name} must be a number, not ${show(value)}.`);
  return Number(value);
}

const RAW = /[\u{7f}-\u{9f}\u{2028}-\u{202e}\u{2066}-\u{2069}]/gu;

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * Writes a result to `--out`, or to standard output without it.
 *
 * @throws IsnadError `INVALID_OPTION` for a file that cannot be written.
 */
export async function deliver(text: string, given: Arguments, console: Console): Promise<void> {
  const out = single(given, 'out');
  if (out === undefined) return console.write(text);
  await writeFile(out, text).catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new IsnadError(
      'INVALID_OPTION',
      `--out ${show(out)} cannot be written${reason}; name a file in a folder that exists.`,
    );
  });
}

/**
 * Refuses to write over an article that is being read.
 *
 * @throws IsnadError `INVALID_OPTION`.
 */
export async function protectInputs(given: Arguments, inputs: readonly string[]): Promise<void> {
  const out = single(given, 'out');
  if (out === undefined) return;
  const target = await identity(out);
  for (const input of inputs)
    if ((await identity(input)) === target)
      throw new IsnadError(
        'INVALID_OPTION',
        `--out ${show(out)} would overwrite an article; name another file.`,
      );
}

/** What two names of one file have in common. */
export async function identity(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}
