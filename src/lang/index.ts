import { ar } from './ar/index.js';
import { de } from './de/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fa } from './fa/index.js';
import { fr } from './fr/index.js';
import { hi } from './hi/index.js';
import { pt } from './pt/index.js';
import { ru } from './ru/index.js';
import { tr } from './tr/index.js';
import type { LanguageData } from './types.js';
import { ur } from './ur/index.js';
import { zh } from './zh/index.js';

/** Every language that the library has data for. Adding one is a new folder and a line here. */
export const LANGUAGES: readonly LanguageData[] = [ar, de, en, es, fa, fr, hi, pt, ru, tr, ur, zh];
