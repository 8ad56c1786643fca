/** One configuration of a bench, made in a process of its own so that no other one shapes the compiled code. */
export interface Case {
  /** What runs over and over. */
  run(): unknown;
  /** Units of work in one run: articles, pairs, queries. */
  readonly units: number;
  /** Throws where what `run` returned is wrong: a fast wrong answer is no result. */
  check(result: unknown): void;
  /** Figures that are not times, by column. */
  readonly figures?: Readonly<Record<string, string>>;
}

/** A table of the bench: one question, several ways to answer it. */
export interface Topic {
  readonly title: string;
  /** What a unit is, in the plural. */
  readonly units: string;
  /** The first is ours, against which the others are measured. */
  readonly cases: Readonly<Record<string, () => Case | Promise<Case>>>;
}

/** Fails the bench. */
export function expectThat(condition: boolean, what: string): void {
  if (!condition) throw new Error(`the answer is wrong: ${what}`);
}
