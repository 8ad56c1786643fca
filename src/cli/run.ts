import { IsnadError, show } from '../errors.js';
import { escapeText } from '../report/escape.js';
import { type Arguments, nearest, parseArguments } from './arguments.js';
import { COMMON_OPTIONS, type Command, type Console } from './command.js';
import { COMMANDS } from './commands/index.js';
import { commandHelp, generalHelp } from './help.js';

/** 0: done; 1: findings at or above `--fail-on`; 2: bad usage or input; 3: a fault of ours. */
export type Status = 0 | 1 | 2 | 3;

/**
 * Runs the command that `argv` asks for (without the node binary and the script) and tells with what status to exit.
 * `console` carries out everything that is seen; nothing is thrown.
 */
export async function run(argv: readonly string[], console: Console, version: string): Promise<Status> {
  try {
    return await dispatch(argv, console, version);
  } catch (error) {
    if (isOurs(error)) {
      console.warn(escapeText(error.message));
      return 2;
    }
    console.warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
    console.warn(
      `this is a fault of isnad ${version}: please report it, with the lines above and the command.`,
    );
    return 3;
  }
}

async function dispatch(argv: readonly string[], console: Console, version: string): Promise<Status> {
  const at = argv.findIndex((argument) => !argument.startsWith('-'));
  const name = argv[at];
  if (name === undefined) return withoutCommand(argv, console, version);
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) throw unknownCommand(name);
  const given = parseArguments(argv.toSpliced(at, 1), [...command.options, ...COMMON_OPTIONS], command.name);
  if (given.options.has('help')) {
    console.write(commandHelp(command));
    return 0;
  }
  return command.run(given, consoleFor(given, console));
}

/** The console as the options that every command has want it. */
function consoleFor(given: Arguments, console: Console): Console {
  const { startProgress, ...silent } = console;
  return {
    ...(given.options.has('quiet') ? { ...silent, warn: () => undefined } : console),
    ...(given.options.has('no-color') ? { color: false } : {}),
  };
}

function withoutCommand(argv: readonly string[], console: Console, version: string): Status {
  const given = parseArguments(argv, [...COMMON_OPTIONS, { name: 'version', help: '' }], '');
  if (given.options.has('version')) console.write(`${version}\n`);
  else if (given.options.has('help')) console.write(generalHelp(COMMANDS));
  else
    throw new IsnadError(
      'MISSING_ARGUMENT',
      `Give a command: ${names()}; "isnad --help" tells what each does.`,
    );
  return 0;
}

function unknownCommand(name: string): IsnadError {
  const near = nearest(
    name,
    COMMANDS.map((command: Command) => command.name),
  );
  const hint = near === undefined ? `the commands are ${names()}.` : `did you mean ${near}?`;
  return new IsnadError('UNKNOWN_COMMAND', `There is no command ${show(name)}; ${hint}`);
}

function names(): string {
  return COMMANDS.map(({ name }) => name).join(', ');
}

/** By name and code, not by class: errors may come from another copy of the library. */
function isOurs(error: unknown): error is IsnadError {
  return error instanceof Error && error.name === 'IsnadError' && 'code' in error;
}
