/** A place where a sentence may end: the stop `text[stop..stopEnd]` and what closes after it, up to `closed`. */
export interface BreakContext {
  readonly text: string;
  /** Start and end of the run of stops: `.`, `?!`, `...`, `۔`. */
  readonly stop: number;
  readonly stopEnd: number;
  /** End of the closing quotation marks and brackets after the stop; `stopEnd` where there are none. */
  readonly closed: number;
  /** First character after white space beyond `closed`; the text's length where the line ends. */
  readonly next: number;
  /** The word right before the stop, folded; empty where there is none. */
  readonly word: string;
  readonly isAbbreviation: (word: string) => boolean;
  readonly isMonth: (word: string) => boolean;
  readonly isFunctionWord: (form: string) => boolean;
  readonly isTitle: (form: string) => boolean;
  readonly isConnective: (form: string) => boolean;
  /** Whether the text has Arabic commas, so that a Latin one is no comma of its own sentences. */
  readonly arabicCommas: boolean;
}

/** One reason for or against a break. `undefined` leaves it to the next rule. */
export interface BreakRule {
  readonly name: string;
  decide(at: BreakContext): 'break' | 'join' | undefined;
}
