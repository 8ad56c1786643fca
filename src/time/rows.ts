/**
 * Rows that a caller adds to the gazetteer, in the shape of the tables in `data/tables`. Days are `YYYY-MM-DD`.
 *
 * @example
 * { persons: [{ id: 'ana-lima', names: { en: 'Ana {Lima}' } }],
 *   tenures: [{ person: 'ana-lima', office: 'mayor', country: 'PT', start: '2019-01-01', end: '2023-01-01' }] }
 */
export interface GazetteerRows {
  readonly persons?: readonly { readonly id: string; readonly names: RowNames }[];
  readonly tenures?: readonly {
    readonly person: string;
    readonly office: string;
    readonly country: string;
    readonly start: string;
    /** The first day out of office; missing while it lasts. */
    readonly end?: string;
  }[];
  readonly offices?: readonly {
    readonly id: string;
    readonly holders: 'single' | 'many';
    readonly names: RowNames;
  }[];
  readonly countries?: readonly { readonly id: string; readonly names: RowNames }[];
  readonly terms?: readonly {
    readonly id: string;
    readonly kind: string;
    readonly notBefore?: string;
    readonly notAfter?: string;
    readonly names: RowNames;
  }[];
}

/** Forms by language; in a person's name the part that stands alone is in braces: `Joe {Biden}`. */
export type RowNames = Readonly<Record<string, string | readonly string[]>>;
