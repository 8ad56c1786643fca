/**
 * How a word of a text may stand in the index of names: each language glues its own things to a name. Index and text
 * go through the same rules, so that both sides meet on one key.
 */

/** The key of a word in the index of `language`. */
export function indexKey(language: string, form: string): string {
  switch (language) {
    case 'ru':
      return russianKey(form);
    case 'de':
      return germanKey(form);
    default:
      return form;
  }
}

/** A reading of a word: its key and how many letters before it are glued on. */
export interface WordKey {
  readonly key: string;
  /** Letters in front that do not belong to the name: `2` for the `ول` of `ولبنان`. */
  readonly clitic: number;
}

/** The keys under which a text's word may be found, the likeliest first. */
export function textKeys(language: string, form: string): readonly WordKey[] {
  const whole = { key: indexKey(language, form), clitic: 0 };
  if (language === 'ar') return [whole, ...arabicKeys(form)];
  if (language === 'tr') return [whole, ...turkishKeys(form)];
  return [whole];
}

/** Conjunctions and prepositions that Arabic writes together with the next word, one of each row at most. */
const ARABIC_CONJUNCTIONS = 'وف';
const ARABIC_PREPOSITIONS = 'بلك';

/** Nothing shorter is taken for a word with a clitic before it. */
const SHORTEST_AFTER_CLITIC = 3;

function arabicKeys(form: string): readonly WordKey[] {
  const keys: WordKey[] = [];
  const add = (clitic: number) => {
    const rest = form.slice(clitic);
    if (rest.length >= SHORTEST_AFTER_CLITIC) keys.push({ key: rest, clitic });
    // `لل` is the preposition before the article: `للرئيس` is `ل` + `الرئيس`.
    if (form[clitic - 1] === 'ل' && form[clitic] === 'ل' && rest.length > SHORTEST_AFTER_CLITIC)
      keys.push({ key: `ا${rest}`, clitic });
  };
  const first = form[0] ?? '';
  const second = form[1] ?? '';
  if (ARABIC_CONJUNCTIONS.includes(first)) {
    add(1);
    if (ARABIC_PREPOSITIONS.includes(second)) add(2);
  } else if (ARABIC_PREPOSITIONS.includes(first)) add(1);
  return keys;
}

/** Case endings that Turkish adds to a common noun without an apostrophe, longest first. */
const TURKISH_ENDINGS = [
  'nindan',
  'ndan',
  'nden',
  'nin',
  'nun',
  'nda',
  'nde',
  'yla',
  'yle',
  'ni',
  'nu',
  'na',
  'ne',
];

function turkishKeys(form: string): readonly WordKey[] {
  const ending = TURKISH_ENDINGS.find(
    (candidate) => form.endsWith(candidate) && form.length - candidate.length >= 5,
  );
  return ending === undefined ? [] : [{ key: form.slice(0, -ending.length), clitic: 0 }];
}

/** Endings of Russian nouns, adjectives and surnames, longest first; what is left must keep three letters. */
const RUSSIAN_ENDINGS = [
  'ыми',
  'ими',
  'ого',
  'его',
  'ому',
  'ему',
  'ами',
  'ями',
  'иям',
  'иях',
  'ией',
  'ой',
  'ей',
  'ий',
  'ый',
  'ая',
  'яя',
  'ое',
  'ее',
  'ую',
  'юю',
  'ым',
  'им',
  'ом',
  'ем',
  'ых',
  'их',
  'ия',
  'ии',
  'ию',
  'ие',
  'ам',
  'ям',
  'ах',
  'ях',
  'ью',
  'ов',
  'ев',
  'а',
  'я',
  'о',
  'е',
  'у',
  'ю',
  'ы',
  'и',
  'й',
  'ь',
];
const CYRILLIC = /^[а-я]/;

function russianKey(form: string): string {
  if (form.length <= 3 || !CYRILLIC.test(form)) return form;
  for (const ending of RUSSIAN_ENDINGS)
    if (form.endsWith(ending) && form.length - ending.length >= 3) {
      // `-ов`, `-ев` end surnames (Лавров) more often than plurals: they stay.
      return ending === 'ов' || ending === 'ев' ? form : form.slice(0, -ending.length);
    }
  return form;
}

/** The `s` of a German genitive and the endings of adjectives in `-isch`. */
function germanKey(form: string): string {
  const adjective = /^(.{2,}isch)e[mnrs]?$/.exec(form);
  if (adjective?.[1] !== undefined) return adjective[1];
  return form.length > 4 && form.endsWith('s') && !form.endsWith('ss') ? form.slice(0, -1) : form;
}
