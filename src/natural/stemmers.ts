import { IsnadError, show } from '../errors.js';
import { lightStemmer } from '../lexicon/lexicon.js';
import type { Stemmer } from '../types.js';
import { loadPart } from './load.js';

/** What {@link naturalStemmer} can be told. */
export interface NaturalOptions {
  /**
   * Languages whose stemmers are loaded, as in {@link NATURAL_LANGUAGES}; words of others keep the built-in stems. Default
   * all of them.
   */
  readonly languages?: Iterable<string>;
  /** The English stemmer: `porter` (Porter 1980) or the stronger `lancaster` (Paice 1990). Default `porter`. */
  readonly english?: 'porter' | 'lancaster';
  /** The French stemmer: `porter` (Snowball) or `carry` (Paternostre 2002). Default `porter`. */
  readonly french?: 'porter' | 'carry';
}

/** Where each stemmer stands. Written out, since bundlers follow literal imports only. */
const PARTS = {
  de: () => import('natural/lib/natural/stemmers/porter_stemmer_de.js'),
  en: () => import('natural/lib/natural/stemmers/porter_stemmer.js'),
  es: () => import('natural/lib/natural/stemmers/porter_stemmer_es.js'),
  fr: () => import('natural/lib/natural/stemmers/porter_stemmer_fr.js'),
  id: () => import('natural/lib/natural/stemmers/indonesian/stemmer_id.js'),
  it: () => import('natural/lib/natural/stemmers/porter_stemmer_it.js'),
  nl: () => import('natural/lib/natural/stemmers/porter_stemmer_nl.js'),
  no: () => import('natural/lib/natural/stemmers/porter_stemmer_no.js'),
  pt: () => import('natural/lib/natural/stemmers/porter_stemmer_pt.js'),
  ru: () => import('natural/lib/natural/stemmers/porter_stemmer_ru.js'),
  sv: () => import('natural/lib/natural/stemmers/porter_stemmer_sv.js'),
  uk: () => import('natural/lib/natural/stemmers/porter_stemmer_uk.js'),
} as const;

const lancaster = () => import('natural/lib/natural/stemmers/lancaster_stemmer.js');
const carry = () => import('natural/lib/natural/stemmers/Carry/index.js');

type NaturalLanguage = keyof typeof PARTS;

/**
 * The languages that `natural` stems. Its Persian stemmer gives back what it is given and its Japanese one shortens one
 * letter of katakana: they are left out.
 */
export const NATURAL_LANGUAGES: readonly string[] = Object.keys(PARTS);

/** No word of these languages is longer; what is, is no word, and some stemmers need time that grows with its square. */
const LONGEST_WORD = 64;

/**
 * The stemmers of the package `natural` as a plug for `options.stemmer`. Only the files of the stemmers are loaded, never
 * the package's root, which prints, reads `.env` and takes 118 MB. Words of languages that it does not stem get the
 * built-in light stems.
 *
 * The built-in stems are at least as good in every language of our development sets; this is for languages without
 * built-in stems, and for those who have measured otherwise on their own articles.
 *
 * @throws IsnadError `MISSING_PACKAGE` where `natural` is not installed, `INVALID_OPTION`.
 * @example
 * const stemmer = await naturalStemmer({ languages: ['en', 'it'] })
 * stemmer('governments', 'en') // => 'govern'
 */
export async function naturalStemmer(options: NaturalOptions = {}): Promise<Stemmer> {
  const { languages = NATURAL_LANGUAGES, english = 'porter', french = 'porter' } = options;
  requireOneOf('english', english, ['porter', 'lancaster']);
  requireOneOf('french', french, ['porter', 'carry']);
  const parts: Readonly<Record<NaturalLanguage, (typeof PARTS)[NaturalLanguage]>> = {
    ...PARTS,
    ...(english === 'lancaster' ? { en: lancaster } : {}),
    ...(french === 'carry' ? { fr: carry } : {}),
  };
  const wanted = [...languages];
  for (const language of wanted) requireOneOf('languages', language, NATURAL_LANGUAGES);
  const loaded = new Map(
    await Promise.all(
      wanted.map(async (language) => [language, await loadPart(parts[language as NaturalLanguage])] as const),
    ),
  );
  return (form, language) => {
    const stemmer = loaded.get(language === 'nb' || language === 'nn' ? 'no' : language);
    if (stemmer === undefined) return lightStemmer(form, language);
    return form === '' || form.length > LONGEST_WORD ? form : stemmer.stem(form);
  };
}

function requireOneOf(name: string, value: unknown, allowed: readonly string[]): void {
  if (typeof value !== 'string' || !allowed.includes(value))
    throw new IsnadError(
      'INVALID_OPTION',
      `Option ${name} of naturalStemmer knows ${allowed.join(', ')}, not ${show(value)}.`,
    );
}
