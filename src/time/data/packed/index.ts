// Written by scripts/build-gazetteer.mjs from src/time/data/tables. Do not edit.
import type { PackedGazetteer } from '../../packed.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { FACTS } from './facts.js';
import { fr } from './fr.js';
import { hi } from './hi.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { tr } from './tr.js';
import { ur } from './ur.js';
import { zh } from './zh.js';

/** The gazetteer: its facts, and the names of each language. */
export const PACKED_GAZETTEER: PackedGazetteer = {
  ...FACTS,
  names: { en, ar, fr, es, de, pt, ru, tr, fa, ur, hi, zh },
};
