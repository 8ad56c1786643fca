import { LshIndex } from '../candidates/lsh-index.js';
import type { LshMatch, ResemblingPair } from '../candidates/lsh-options.js';
import { PassageIndex } from '../candidates/passage-index.js';
import type { SharedPassage } from '../candidates/passage-options.js';
import { WordIndex } from '../candidates/word-index.js';
import { scanTokens } from '../fingerprint/scan.js';
import { distinctShingles } from '../fingerprint/shingles.js';
import type { Warning } from '../types.js';
import type { CandidateSettings, CorpusSettings } from './options.js';

/** An article that a text may have been taken from, or the other way round. */
export interface Candidate {
  readonly id: string;
  /** |A∩B| / |A∪B| over shingles, exact. */
  readonly resemblance: number;
  /** |A∩B| / |A|, A the article asked for, exact. */
  readonly containment: number;
  /** |A∩B| / |B|, B the candidate, exact. */
  readonly contained: number;
  /** Stretches shared word for word, as far as anchors show. */
  readonly passages: readonly SharedPassage[];
  /** How much both have in common, in uncommon words: 1 is little, 10 a sentence, 25 a paragraph. */
  readonly evidence: number;
}

/** Words from one anchor to the next, on average: what an anchor counts for beside single words. */
const ANCHOR_WORDS = 8;

/** The three ways in which a corpus looks for sources: as a whole, by passages, by uncommon words. */
export class Indexes {
  private readonly resembling: LshIndex;
  private readonly passages: PassageIndex;
  private readonly words: WordIndex | undefined;

  constructor(settings: CorpusSettings) {
    this.resembling = new LshIndex(settings);
    this.passages = new PassageIndex(settings);
    this.words = settings.reworded ? new WordIndex() : undefined;
  }

  get size(): number {
    return this.resembling.size;
  }

  has(id: string): boolean {
    return this.resembling.has(id);
  }

  add(id: string, text: string): void {
    const scan = scanTokens(text);
    this.passages.addScan(id, scan);
    this.words?.addScan(id, scan);
    // The scan's buffers are written anew from here on.
    this.resembling.add(id, text);
  }

  remove(id: string): boolean {
    this.passages.remove(id);
    this.words?.remove(id);
    return this.resembling.remove(id);
  }

  /** See `Corpus.candidates`. */
  candidates(text: string, except: string | undefined, { threshold, limit }: CandidateSettings): Candidate[] {
    const found = this.gather(text, except, limit);
    const shingles = distinctShingles(text, this.resembling.settings);
    const candidates: Candidate[] = [];
    for (const [id, { passages, evidence, match }] of found) {
      const measures = match ?? this.resembling.compare(shingles, id);
      if (measures === undefined) continue;
      const { resemblance, containment, contained } = measures;
      if (Math.max(resemblance, containment, contained) < threshold) continue;
      candidates.push({ id, resemblance, containment, contained, passages, evidence });
    }
    const { threshold: near } = this.resembling.settings;
    return candidates.sort((a, b) => byRank(a, b, near)).slice(0, limit);
  }

  private gather(text: string, except: string | undefined, limit: number): Map<string, Found> {
    const options = { limit, ...(except === undefined ? {} : { except }) };
    const found = new Map<string, Found>();
    const scan = scanTokens(text);
    for (const { id, score, passages } of this.passages.queryScan(scan, options))
      found.set(id, { passages, evidence: ANCHOR_WORDS * score, match: undefined });
    for (const { id, score } of this.words?.queryScan(scan, options) ?? []) {
      const known = found.get(id) ?? NOTHING;
      found.set(id, { ...known, evidence: known.evidence + score });
    }
    for (const match of this.resembling.query(text, { ...options, threshold: 0 }))
      found.set(match.id, { ...(found.get(match.id) ?? NOTHING), match });
    return found;
  }

  pairs(threshold: number): Generator<ResemblingPair> {
    return this.resembling.pairs({ threshold });
  }

  warnings(): Warning[] {
    return [...this.resembling.warnings(), ...this.passages.warnings()];
  }
}

interface Found {
  readonly passages: readonly SharedPassage[];
  readonly evidence: number;
  readonly match: LshMatch | undefined;
}

const NOTHING: Found = { passages: [], evidence: 0, match: undefined };

/** Near-duplicates first, by resemblance; then by the evidence of passages and words. */
function byRank(a: Candidate, b: Candidate, near: number): number {
  const [x, y] = [a.resemblance, b.resemblance].map((value) => (value >= near ? value : 0)) as [
    number,
    number,
  ];
  return y - x || b.evidence - a.evidence || b.containment - a.containment || (a.id < b.id ? -1 : 1);
}
