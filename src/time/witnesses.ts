import type { Analysis } from '../analyse.js';
import { contains, overlap } from '../span.js';
import type { Change, SourceSpan, Span, Verdict } from '../types.js';
import { type Claim, claimsOf } from './claims.js';
import type { Gazetteer } from './gazetteer.js';

/** What assessing the time must know of a sentence of the suspect. */
export interface JudgedSentence {
  readonly span: Span;
  readonly verdict: Verdict;
  readonly bracketed: boolean;
  readonly sources: readonly SourceSpan[];
  readonly changes: readonly Change[];
}

/** A claim, and how far to believe it: where it stands decides. */
export interface Witness extends Claim {
  /** `undefined` for the suspect. */
  readonly source: string | undefined;
  /** `shared`: in a source, or in words that the suspect has from one. `own`: only the suspect has it. */
  readonly trust: 'shared' | 'own';
  /** In editorial brackets. */
  readonly bracketed: boolean;
  readonly weight: number;
}

/**
 * How much less a claim weighs where only the suspect has it, in brackets, and in quoted speech. From experiments on the
 * five seed articles; see Time in the design notes.
 */
const FACTORS = { own: 0.3, ownBracketed: 0.1, aloneBracketed: 0.5, quoted: 0.5 };

/** A source that no sentence is traced to still belongs to the story if it shares this many claims with it. */
const SHARED_CLAIMS = 2;

/** The claims of the suspect and of the sources that tell the same story. */
export interface Testimony {
  readonly witnesses: readonly Witness[];
  /** Ids of the sources that tell the same story; empty where the suspect stands alone. */
  readonly related: readonly string[];
}

/** Gathers the claims of the suspect and of its sources, and weighs each. */
export function hearWitnesses(
  suspect: Analysis,
  sources: readonly Analysis[],
  sentences: readonly JudgedSentence[],
  gazetteer: Gazetteer,
): Testimony {
  const own = claimsOf(suspect, gazetteer);
  const traced = new Set(sentences.flatMap((sentence) => sentence.sources.map(({ id }) => id)));
  const heard = sources.map((source) => ({ id: source.article.id, claims: claimsOf(source, gazetteer) }));
  const relatedKeys = new Set(
    [...own, ...heard.filter(({ id }) => traced.has(id)).flatMap(({ claims }) => claims)].map(
      ({ key }) => key,
    ),
  );
  const related = heard.filter(
    ({ id, claims }) =>
      traced.has(id) ||
      new Set(
        claims
          .filter(({ key, about }) => about.kind !== 'date' && relatedKeys.has(key))
          .map(({ key }) => key),
      ).size >= SHARED_CLAIMS,
  );
  const alone = related.length === 0;
  const sourceKeys = new Set(related.flatMap(({ claims }) => claims.map(({ key }) => key)));
  const witnesses: Witness[] = related.flatMap(({ id, claims }) =>
    claims.map((claim) => ({
      ...claim,
      source: id,
      trust: 'shared' as const,
      bracketed: false,
      weight: weigh(claim, 1),
    })),
  );
  for (const claim of own) {
    const sentence = sentences.find(({ span }) => overlap(span, claim.span) > 0);
    const bracketed =
      sentence?.bracketed ??
      suspect.sentences.some((candidate) => candidate.bracketed && contains(candidate, claim.span));
    const shared = sourceKeys.has(claim.key) || (!alone && isTaken(claim, sentence));
    witnesses.push({
      ...claim,
      source: undefined,
      trust: shared ? 'shared' : 'own',
      bracketed,
      weight: weigh(claim, factorOf(shared, alone, bracketed)),
    });
  }
  return { witnesses, related: related.map(({ id }) => id) };
}

function factorOf(shared: boolean, alone: boolean, bracketed: boolean): number {
  if (shared) return 1;
  if (alone) return bracketed ? FACTORS.aloneBracketed : 1;
  return bracketed ? FACTORS.ownBracketed : FACTORS.own;
}

function weigh({ strength, quoted }: Claim, factor: number): number {
  return strength * factor * (quoted ? FACTORS.quoted : 1);
}

/** Whether the words of a claim are a source's: its sentence is traced to one and no change touches them. */
function isTaken({ span }: Claim, sentence: JudgedSentence | undefined): boolean {
  if (sentence === undefined || sentence.verdict === 'inserted' || sentence.verdict === 'reworded')
    return false;
  return !sentence.changes.some(
    (change) => change.suspect !== undefined && overlap(change.suspect, span) > 0,
  );
}
