import { ar } from './ar/index.js';
import { en } from './en/index.js';
import { fr } from './fr/index.js';

/** The English catalogue is the model: every other one has the same messages with the same parameters. */
export type Catalogue = typeof en;
export type MessageId = keyof Catalogue;
export type Parameters<Id extends MessageId> = globalThis.Parameters<Catalogue[Id]>[0];

/** Every catalogue, by language. Adding a language is a new folder and a line here. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = { en, ar, fr };

/** Renders messages in one language: `say('change.number.added', { words: '14' })`. */
export interface Say {
  <Id extends MessageId>(id: Id, parameters: Parameters<Id>): string;
  /** The language of the catalogue. */
  readonly language: string;
}

/** The language of the catalogue that serves a locale: its own, English where the library has none for it. */
export function catalogueOf(locale: string): string {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  return Object.hasOwn(CATALOGUES, language) ? language : 'en';
}

/** The renderer for a locale; English where the library has no catalogue for it. */
export function sayIn(locale: string): Say {
  const language = catalogueOf(locale);
  const catalogue = CATALOGUES[language] ?? en;
  const say = <Id extends MessageId>(id: Id, parameters: Parameters<Id>) =>
    (catalogue[id] as (parameters: unknown) => string)(parameters);
  return Object.assign(say, { language });
}
