import { entriesOf, PhraseTable } from '../lexicon/phrases.js';
import { FINDING_WORDS } from './data/index.js';
import type { FindingWords } from './data/types.js';

/** The word lists of the findings for one language, ready to match. */
export interface FindingLists {
  readonly finiteVerbs: PhraseTable<true>;
  /** As written: letter variants that folding takes away tell them apart. */
  readonly complementisers: ReadonlySet<string>;
  readonly needsVerb: boolean;
  readonly danglers: PhraseTable<true>;
  readonly caveats: PhraseTable<true>;
  readonly answers: PhraseTable<true>;
  readonly limits: PhraseTable<'least' | 'most'>;
  /** Group of the fate that a word names. */
  readonly fates: PhraseTable<number>;
}

const compiled = new Map<string, FindingLists>();

/** The lists of a language, by the code of its lexicon; empty ones where the library has none. */
export function findingLists(language: string): FindingLists {
  let lists = compiled.get(language);
  if (lists === undefined) {
    lists = compile(FINDING_WORDS.find(({ code }) => code === language));
    compiled.set(language, lists);
  }
  return lists;
}

function compile(words: FindingWords | undefined): FindingLists {
  const entries = (list: string | undefined) => entriesOf(list ?? '');
  const table = (list: string | undefined) =>
    new PhraseTable(entries(list).map((entry) => [entry, true as const]));
  return {
    finiteVerbs: table(words?.finiteVerbs),
    complementisers: new Set(entries(words?.complementisers)),
    needsVerb: words?.needsVerb ?? false,
    danglers: table(words?.danglers),
    caveats: table(words?.caveats),
    answers: table(words?.answers),
    limits: new PhraseTable([
      ...entries(words?.atLeast).map((entry) => [entry, 'least'] as const),
      ...entries(words?.atMost).map((entry) => [entry, 'most'] as const),
    ]),
    fates: new PhraseTable(
      (words?.fates ?? '')
        .trim()
        .split('\n')
        .flatMap((line, group) => entriesOf(line).map((entry) => [entry, group] as const)),
    ),
  };
}
