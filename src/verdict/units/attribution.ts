import type { Unit, UnitDetector } from './unit.js';

/** Reporting verbs and phrases by their force: `said`, `according to`, `claimed`, `admitted`. */
export const attribution: UnitDetector = {
  kind: 'attribution',
  find({ article: { tokens, lexicon }, first, last }) {
    const units: Unit[] = [];
    for (let at = first; at < last; ) {
      const found = lexicon.reporting.matchWithClitics(tokens.form, at, lexicon.clitics);
      const length = found !== undefined && at + found.length <= last ? found.length : 0;
      if (found && length > 0)
        units.push({ kind: 'attribution', first: at, last: at + length, value: found.value });
      at += Math.max(1, length);
    }
    return units;
  },
};
