import type { Force } from '../lexicon/lexicon.js';
import { differsByMarks } from './marks.js';
import { type Piece, type Side, unitsOf } from './side.js';

/** Which way a change goes. */
export interface Direction {
  /** How the reporting verbs of both sides put the statement, where both have one. */
  readonly forceWas?: Force;
  readonly forceNow?: Force;
  /** Whether the statement is more or less certain than in the source, where the words tell. */
  readonly certainty?: 'more' | 'less';
  /** Whether the suspect denies what the source affirms, or affirms what it denies, where the words tell. */
  readonly polarity?: 'denied' | 'affirmed';
  /** Set where the words are the same and quotation marks came or went. */
  readonly marks?: 'added' | 'removed';
}

/** Tells the direction of a change from the words on both sides. */
export function directionOf(piece: Piece, suspect: Side, source: Side): Direction {
  if ((piece.kind === 'quotation' || piece.kind === 'certainty') && differsByMarks(piece, suspect, source))
    return { marks: suspect.quoted[piece.suspectFrom] === true ? 'added' : 'removed' };
  switch (piece.kind) {
    case 'attribution': {
      const forceNow = forceOf(suspect, piece.suspectFrom, piece.suspectTo);
      const forceWas = forceOf(source, piece.sourceFrom, piece.sourceTo);
      return forceNow !== undefined && forceWas !== undefined ? { forceNow, forceWas } : {};
    }
    case 'certainty': {
      const gain =
        certaintyOf(suspect, piece.suspectFrom, piece.suspectTo) -
        certaintyOf(source, piece.sourceFrom, piece.sourceTo);
      return gain === 0 ? {} : { certainty: gain > 0 ? 'more' : 'less' };
    }
    case 'negation': {
      const gain =
        negationsOf(suspect, piece.suspectFrom, piece.suspectTo) -
        negationsOf(source, piece.sourceFrom, piece.sourceTo);
      return gain === 0 ? {} : { polarity: gain > 0 ? 'denied' : 'affirmed' };
    }
    default:
      return {};
  }
}

/** The force of the first reporting verb of a stretch. */
export function forceOf(side: Side, from: number, to: number): Force | undefined {
  for (let i = from; i < to; i++) {
    const word = side.words[i];
    if (word === undefined) continue;
    const { lexicon, tokens } = word.article;
    const found = lexicon.reporting.matchWithClitics(tokens.form, word.token, lexicon.clitics);
    if (found !== undefined) return found.value;
  }
  return undefined;
}

/** Words that strengthen a claim, less those that weaken it. */
function certaintyOf(side: Side, from: number, to: number): number {
  let sum = 0;
  for (const unit of unitsOf(side, from, to)) {
    if (unit.kind !== 'certainty') continue;
    const word = side.words[side.units.indexOf(unit)];
    if (word === undefined) continue;
    const { lexicon, tokens } = word.article;
    const strengthens = lexicon.list('boosters').matchWithClitics(tokens.form, word.token, lexicon.clitics);
    sum += (strengthens?.length ?? 0) >= unit.last - unit.first ? 1 : -1;
  }
  return sum;
}

const negationsOf = (side: Side, from: number, to: number) =>
  unitsOf(side, from, to).filter(({ kind }) => kind === 'negation').length;
