import type { OptionSpec } from './arguments.js';
import { COMMON_OPTIONS, type Command } from './command.js';

const EXIT_CODES = `Exit codes:
  0  done
  1  findings at or above --fail-on
  2  bad usage or input; one line on standard error says what to do
  3  a fault of isnad itself`;

/** What `isnad --help` prints. */
export function generalHelp(commands: readonly Command[]): string {
  return `isnad tells, sentence by sentence, what a republished article did to its sources.

Usage:
${commands.flatMap(({ usage }) => usage.map((line) => `  isnad ${line}`)).join('\n')}

Commands:
${columns(commands.map(({ name, summary }) => [name, summary]))}

"isnad COMMAND --help" tells more of one. "isnad --version" prints the version.

${EXIT_CODES}
`;
}

/** What `isnad COMMAND --help` prints. */
export function commandHelp(command: Command): string {
  return `isnad ${command.name}: ${command.summary}

Usage:
${command.usage.map((line) => `  isnad ${line}`).join('\n')}

${command.details}

Options:
${columns([...command.options, ...COMMON_OPTIONS].map((option) => [flags(option), option.help]))}

Examples:
${command.examples.map((line) => `  ${line}`).join('\n')}

${EXIT_CODES}
`;
}

function flags({ name, short, value, many }: OptionSpec): string {
  const long = `${short === undefined ? '' : `-${short}, `}--${name}`;
  return value === undefined ? long : `${long} ${value}${many ? '...' : ''}`;
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
