import { IsnadError, show } from '../errors.js';
import { foldText } from '../text/fold.js';
import type { Stemmer } from '../types.js';
import { entriesOf } from './phrases.js';

/** A stem keeps at least this many letters. */
const SHORTEST_STEM = 3;

/** Clitics come in heaps: and + for + the. */
const MOST_PREFIXES = 3;

/** Stems kept at most; beyond, they are forgotten and found again. */
const MOST_KEPT = 200_000;

/** The affixes of a list, folded, longest first. */
export function affixesOf(list: string): readonly string[] {
  return entriesOf(list)
    .map(foldText)
    .filter((affix) => affix !== '')
    .sort((a, b) => b.length - a.length);
}

/** Strips clitics from the front (up to three) and one inflection from the end; leaves what holds a figure alone. */
export function lightStem(
  prefixes: readonly string[],
  suffixes: readonly string[],
): (form: string) => string {
  return remember((form) => {
    if (/\d/.test(form)) return form;
    let stem = form;
    for (let round = 0; round < MOST_PREFIXES; round++) {
      const prefix = prefixes.find((p) => stem.startsWith(p) && stem.length - p.length >= SHORTEST_STEM);
      if (prefix === undefined) break;
      stem = stem.slice(prefix.length);
    }
    const suffix = suffixes.find((s) => stem.endsWith(s) && stem.length - s.length >= SHORTEST_STEM);
    return suffix === undefined ? stem : stem.slice(0, -suffix.length);
  });
}

/** A caller's stemmer for one language; what holds a figure is never given to it. */
export function plugStem(stemmer: Stemmer, language: string): (form: string) => string {
  return remember((form) => {
    if (/\d/.test(form)) return form;
    const stem: unknown = stemmer(form, language);
    if (typeof stem === 'string') return stem;
    throw new IsnadError(
      'INVALID_OPTION',
      `Option stemmer must give a string for every word, not ${show(stem)} as for ${show(form)} in ${show(language)}.`,
    );
  });
}

/** Keeps results: texts repeat words. */
function remember(stem: (form: string) => string): (form: string) => string {
  const known = new Map<string, string>();
  return (form) => {
    let found = known.get(form);
    if (found === undefined) {
      found = stem(form);
      if (known.size > MOST_KEPT) known.clear();
      known.set(form, found);
    }
    return found;
  };
}
