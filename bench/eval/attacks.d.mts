/** Ways to make a text unlike itself, by how much of it a reader still sees: the same, nearly the same, most of it. */
export interface Attack {
  readonly name: string;
  readonly degree: 'identical' | 'normalisable' | 'approximate';
  readonly languages: readonly string[];
  readonly apply: (text: string) => string;
}
export const ATTACKS: readonly Attack[];
