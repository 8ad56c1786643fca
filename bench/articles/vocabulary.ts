import { type Random, seededRandom } from './random.js';

export type Script = 'latin' | 'arabic';

/** Words of a made-up language with the frequencies of a natural one. */
export interface Vocabulary {
  readonly words: readonly string[];
  draw(random: Random): string;
}

const SYLLABLES: Readonly<Record<Script, { readonly first: string; readonly second: string }>> = {
  latin: { first: 'b,c,d,f,g,h,k,l,m,n,p,r,s,t,v,w,st,tr,pl,ch', second: 'a,e,i,o,u,an,er,en,al,on' },
  arabic: { first: 'ب,ت,ج,ح,د,ر,س,ش,ص,ع,ف,ق,ك,ل,م,ن,ه,و,أ,ي', second: 'ا,و,ي,ة,ل,ن,ر,م,,' },
};

/** Like news text: the commonest word is every fifteenth, a third of the words occur once in an archive. */
const RANK_OFFSET = 2.7;

/**
 * A vocabulary of `size` words whose frequencies follow the law of Zipf and Mandelbrot, frequent words being short.
 * Drawing is Walker's alias method: two random numbers a word, whatever the size.
 */
export function createVocabulary(script: Script, size = 100_000): Vocabulary {
  const words = makeWords(script, size);
  const weights = Float64Array.from(words, (_, rank) => 1 / (rank + RANK_OFFSET));
  const { share, other } = aliasTable(weights);
  return {
    words,
    draw(random) {
      const place = Math.floor(random() * size);
      return words[random() < (share[place] ?? 1) ? place : (other[place] ?? place)] ?? '';
    },
  };
}

function makeWords(script: Script, size: number): string[] {
  const random = seededRandom(script === 'latin' ? 11 : 12);
  const first = SYLLABLES[script].first.split(',');
  const second = SYLLABLES[script].second.split(',');
  const words = new Set<string>();
  while (words.size < size) {
    const syllables = 1 + Math.floor(Math.log10(words.size + 10) * (0.4 + 0.5 * random()));
    let word = '';
    for (let i = 0; i < syllables; i++)
      word +=
        (first[Math.floor(random() * first.length)] ?? '') +
        (second[Math.floor(random() * second.length)] ?? '');
    words.add(word);
  }
  return [...words];
}

function aliasTable(weights: Float64Array): { share: Float64Array; other: Int32Array } {
  const size = weights.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const share = weights.map((weight) => (weight * size) / total);
  const other = new Int32Array(size);
  const poor: number[] = [];
  const rich: number[] = [];
  for (let i = 0; i < size; i++) ((share[i] ?? 0) < 1 ? poor : rich).push(i);
  for (;;) {
    const small = poor.pop();
    const large = rich.pop();
    if (small === undefined || large === undefined) return { share, other };
    other[small] = large;
    share[large] = (share[large] ?? 0) - (1 - (share[small] ?? 0));
    ((share[large] ?? 0) < 1 ? poor : rich).push(large);
  }
}
