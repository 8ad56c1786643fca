/** The gazetteer as the build script writes it: one row a line, in the same order in every string. */
export interface PackedGazetteer {
  /** The last day for which the tenures are known, `YYYY-MM-DD`. */
  readonly validThrough: string;
  /** Ids. */
  readonly persons: string;
  /** `id,single` or `id,many`. */
  readonly offices: string;
  /** Ids. */
  readonly countries: string;
  /** `id,kind,notBefore,notAfter`. */
  readonly terms: string;
  /** A line a person: `office,country,start,end,flags` by number, `;` between tenures; trailing empty parts left out. */
  readonly tenures: string;
  /** By language: a line a row, `|` between forms, the part of a person's name that stands alone in braces. */
  readonly names: Readonly<Record<string, PackedNames>>;
}

export interface PackedNames {
  readonly persons: string;
  readonly offices: string;
  readonly countries: string;
  readonly terms: string;
}
