import type { PhraseTable } from '../../lexicon/phrases.js';
import type { Unit, UnitKind, UnitScene } from './unit.js';

/** Units that are the entries of word lists, longest match first, clitics allowed before them. */
export function unitsFromLists(
  { article, first, last }: UnitScene,
  kind: UnitKind,
  tables: readonly PhraseTable<unknown>[],
): readonly Unit[] {
  const { form } = article.tokens;
  const { clitics } = article.lexicon;
  const units: Unit[] = [];
  for (let at = first; at < last; ) {
    let length = 0;
    for (const table of tables) {
      const found = table.matchWithClitics(form, at, clitics);
      if (found !== undefined && at + found.length <= last) length = Math.max(length, found.length);
    }
    if (length > 0) units.push({ kind, first: at, last: at + length });
    at += Math.max(1, length);
  }
  return units;
}
