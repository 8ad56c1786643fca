import type { Arguments } from '../../arguments.js';
import type { Console, ExitCode } from '../../command.js';

/** One thing that can be done with a corpus. */
export interface Subcommand {
  readonly name: string;
  readonly summary: string;
  /** Without `isnad index`. */
  readonly usage: string;
  /** Whether something must follow the corpus; nothing may follow otherwise. */
  readonly takesMore: boolean;
  readonly run: (
    corpus: string,
    rest: readonly string[],
    given: Arguments,
    console: Console,
  ) => Promise<ExitCode>;
}
