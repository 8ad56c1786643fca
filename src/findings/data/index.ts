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
import type { FindingWords } from './types.js';
import { ur } from './ur.js';
import { zh } from './zh.js';

/** Every language that the findings have words for: the same as the lexicon's. */
export const FINDING_WORDS: readonly FindingWords[] = [ar, de, en, es, fa, fr, hi, pt, ru, tr, ur, zh];
