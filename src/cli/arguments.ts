import { parseArgs } from 'node:util';
import { IsnadError, show } from '../errors.js';
import { editDistance } from '../text/edit-distance.js';

/** An option of a command. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in the help; an option without one is a switch. */
  readonly value?: string;
  /** It takes every argument up to the next option. */
  readonly many?: boolean;
  readonly help: string;
}

/** What was given on the command line. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** The values of each option that was given; a switch has the one value `''`. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads a command's arguments by `parseArgs`, with two additions: `--against A B C` takes several values, and every
 * mistake is named with what can be done about it.
 *
 * @throws IsnadError `UNKNOWN_OPTION`, `MISSING_ARGUMENT` for an option without its value, `INVALID_OPTION` for a value
 * given twice or to a switch.
 */
export function parseArguments(
  argv: readonly string[],
  specs: readonly OptionSpec[],
  command: string,
): Arguments {
  const { tokens } = parseArgs({
    args: spreadLists(argv, specs),
    options: Object.fromEntries(
      specs.map(({ name, short, value }) => [
        name,
        {
          type: value === undefined ? ('boolean' as const) : ('string' as const),
          ...(short === undefined ? {} : { short }),
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = specs.find(({ name }) => name === token.name);
    if (spec === undefined) throw unknownOption(token.rawName, specs, command);
    const value = readValue(spec, token.value, token.inlineValue === true);
    const values = options.get(spec.name);
    if (values === undefined) options.set(spec.name, [value]);
    else if (spec.many) values.push(value);
    else if (spec.value !== undefined)
      throw new IsnadError('INVALID_OPTION', `--${spec.name} is given twice; give it once.`);
  }
  return { positionals, options };
}

/** `--against A B` as `--against A --against B`, up to the next argument that begins with a dash. */
function spreadLists(argv: readonly string[], specs: readonly OptionSpec[]): string[] {
  const spread: string[] = [];
  let list: string | undefined;
  for (const [at, argument] of argv.entries()) {
    if (argument === '--') return [...spread, ...argv.slice(at)];
    if (isOption(argument)) {
      const many = specs.some(({ name, many }) => many && argument === `--${name}`);
      list = many ? argument : undefined;
      if (!many || isOption(argv[at + 1] ?? '--')) spread.push(argument);
    } else if (list === undefined) spread.push(argument);
    else spread.push(list, argument);
  }
  return spread;
}

/** `-` alone is a name, not an option. */
function isOption(argument: string): boolean {
  return argument.startsWith('-') && argument !== '-';
}

function readValue(spec: OptionSpec, value: string | undefined, inline: boolean): string {
  if (spec.value === undefined) {
    if (value !== undefined)
      throw new IsnadError('INVALID_OPTION', `--${spec.name} takes no value, not ${show(value)}.`);
    return '';
  }
  if (value === undefined || value === '' || (!inline && isOption(value)))
    throw new IsnadError('MISSING_ARGUMENT', `--${spec.name} needs a value: --${spec.name} ${spec.value}.`);
  return value;
}

function unknownOption(given: string, specs: readonly OptionSpec[], command: string): IsnadError {
  const near = nearest(
    given,
    specs.map(({ name }) => `--${name}`),
  );
  const hint = near === undefined ? `"isnad ${command} --help" lists the options` : `did you mean ${near}?`;
  return new IsnadError('UNKNOWN_OPTION', `There is no option ${show(given)}; ${hint}`);
}

/** Letters that a slip of the finger adds, drops or changes at most. */
const SLIP = 2;

/** The name that a slip of the finger may have meant. */
export function nearest(given: string, names: readonly string[]): string | undefined {
  return names
    .map((name) => ({ name, distance: editDistance(given, name, SLIP) }))
    .filter(({ distance }) => distance <= SLIP)
    .sort((a, b) => a.distance - b.distance)[0]?.name;
}
