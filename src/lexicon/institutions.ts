import { foldText } from '../text/fold.js';
import { entriesOf, PhraseTable } from './phrases.js';

/** Heads of institutions by the side on which the word that names them stands: `ministry of _`, `_ मंत्रालय`. */
export interface Institutions {
  /** Followed by the word. */
  readonly before: PhraseTable<true>;
  /** Preceded by the word. */
  readonly after: PhraseTable<true>;
  /** Endings of compounds: `_ministerium`. */
  readonly endings: readonly string[];
}

/** Reads a list of heads with `_` for the word that names them. */
export function institutionsOf(list: string): Institutions {
  const entries = entriesOf(list);
  const table = (chosen: readonly string[]) =>
    new PhraseTable(chosen.map((entry) => [entry.replace('_', ''), true as const]));
  return {
    before: table(entries.filter((entry) => entry.endsWith('_'))),
    after: table(entries.filter((entry) => entry.startsWith('_ '))),
    endings: entries.filter((entry) => /^_\p{L}/u.test(entry)).map((entry) => foldText(entry.slice(1))),
  };
}
