import type { Analysis } from '../analyse.js';
import { type Cues, cuesOf } from './cues.js';
import type { Gazetteer, PersonForm } from './gazetteer.js';
import { type Hit, type KeyedText, keyText, type PhraseIndex } from './phrase-index.js';

/** Hits of one kind, findable by the word at which they begin and by the word after them. */
export interface HitList<Value> {
  readonly all: readonly Hit<Value>[];
  readonly from: ReadonlyMap<number, Hit<Value>>;
  readonly upTo: ReadonlyMap<number, Hit<Value>>;
}

/** Everything of the gazetteer that an article names, and what is needed to judge how. */
export interface Scene {
  readonly analysis: Analysis;
  readonly keyed: KeyedText;
  readonly cues: Cues;
  readonly persons: HitList<PersonForm>;
  readonly offices: HitList<number>;
  readonly countries: HitList<number>;
  readonly terms: HitList<number>;
}

/** Finds names, offices, countries and dated terms in an article. Cost: linear. */
export function findHits(analysis: Analysis, gazetteer: Gazetteer): Scene {
  const language = analysis.lexicon.language;
  const keyed = keyText(language, analysis.article.text, analysis.tokens);
  const names = gazetteer.names(language);
  return {
    analysis,
    keyed,
    cues: cuesOf(language),
    persons: scan(analysis, keyed, names.persons),
    offices: scan(analysis, keyed, names.offices),
    countries: scan(analysis, keyed, names.countries),
    terms: scan(analysis, keyed, names.terms),
  };
}

/** The longest hits from left to right, none across the end of a sentence, none over another. */
function scan<Value>({ sentences }: Analysis, keyed: KeyedText, index: PhraseIndex<Value>): HitList<Value> {
  const all: Hit<Value>[] = [];
  const from = new Map<number, Hit<Value>>();
  const upTo = new Map<number, Hit<Value>>();
  for (const sentence of sentences)
    for (let at = sentence.first; at < sentence.last; ) {
      const hit = index.match(keyed, at, sentence.last);
      if (hit === undefined) at++;
      else {
        all.push(hit);
        from.set(hit.first, hit);
        upTo.set(hit.last, hit);
        at = hit.last;
      }
    }
  return { all, from, upTo };
}

/** What stands between two neighbouring words: nothing that parts them, a pause, or an end. */
export type Joint = 'close' | 'hyphen' | 'pause' | 'end';

/** How word `at - 1` and word `at` are joined. */
export function jointBefore({ keyed: { text, tokens } }: Scene, at: number): Joint {
  const from = tokens.end[at - 1];
  const to = tokens.start[at];
  if (from === undefined || to === undefined) return 'end';
  if (to === from || (to === from + 1 && text.charCodeAt(from) === 0x20)) return 'close';
  const between = text.slice(from, to);
  if (/[;؛:：!?؟。！？।۔\n()[\]（）—]|\s[–-]\s/u.test(between)) return 'end';
  if (between.includes('.')) return isShort(tokens.form[at - 1]) ? 'close' : 'end';
  if (/[,،，、"“”«»„]/u.test(between)) return 'pause';
  return /[-‐‑–/·]/u.test(between) ? 'hyphen' : 'close';
}

/** Words that are written with a stop inside a name: `Gen.`, `J.`, `Dr.` */
function isShort(form: string | undefined): boolean {
  return form !== undefined && form.length <= 4;
}
