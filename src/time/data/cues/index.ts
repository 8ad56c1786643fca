import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fr } from './fr.js';
import { hi } from './hi.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { tr } from './tr.js';
import type { TimeCues } from './types.js';
import { ur } from './ur.js';
import { zh } from './zh.js';

/** The cues of every language. Adding one is a new file and a line here. */
export const TIME_CUES: readonly TimeCues[] = [ar, de, en, es, fa, fr, hi, pt, ru, tr, ur, zh];

/** Offices whose holder an administration or government is called after, by id. */
export const ADMINISTRATION_OFFICES: readonly string[] = ['president', 'prime-minister', 'chancellor'];

/** Offices that the news calls by each other's name: a chancellor is a prime minister abroad. */
export const OFFICES_ALIKE: readonly (readonly string[])[] = [
  ['prime-minister', 'chancellor'],
  ['finance-minister', 'economy-minister'],
];
