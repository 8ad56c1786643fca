import { quotationsIn } from '../analyse.js';
import { type Gap, isOneSided, type Piece, type Side } from './side.js';

/** From so many words on, marks make a quotation; round fewer they keep a distance: `the "reform"`. */
const QUOTED_WORDS = 3;

/** How far beside a stretch a mark may stand that this library does not read as one of a pair. */
const REACH = 3;

/** How far before a stretch an opening mark may stand whose partner is missing. */
const OPEN_REACH = 1200;

const ANY_MARK = /["“”„«»‹›‘’‚'`´「」『』＂]|<<|>>/u;

/**
 * Words that are the same on both sides but stand within quotation marks on one side alone: reported speech made a
 * quotation, a quotation made reported speech, or marks of distance. Other marks are formatting, and so are marks round
 * names and titles, and the marks of a source that a suspect without any quotation lost with its typography.
 */
export function markPieces(gaps: readonly Gap[], suspect: Side, source: Side): readonly Piece[] {
  if (!suspect.quoted.includes(true) && !source.quoted.includes(true)) return [];
  return runsOf(gaps, suspect, source).flatMap((run): Piece[] => {
    const [marked, bare] = suspect.quoted[run.suspectFrom]
      ? ([suspect, source] as const)
      : ([source, suspect] as const);
    const [from, to] = rangeOn(run, marked, suspect);
    const [bareFrom, bareTo] = rangeOn(run, bare, suspect);
    if (isMarkedSomehow(bare, bareFrom, bareTo) || (bare === suspect && isBare(suspect))) return [];
    if (to - from >= QUOTED_WORDS) return [{ ...run, kind: 'quotation' }];
    return isWhole(marked, from, to) && areCommonWords(marked, from, to)
      ? [{ ...run, kind: 'certainty' }]
      : [];
  });
}

const rangeOn = (run: Gap, side: Side, suspect: Side): readonly [number, number] =>
  side === suspect ? [run.suspectFrom, run.suspectTo] : [run.sourceFrom, run.sourceTo];

/** Stretches of equal words that are quoted on one side alone, gaps aside. */
function runsOf(gaps: readonly Gap[], suspect: Side, source: Side): readonly Gap[] {
  const runs: Gap[] = [];
  let at = 0;
  let atSource = 0;
  const walk = (until: number) => {
    let from = at;
    for (; at <= until; at++, atSource++) {
      const differs = at < until && suspect.quoted[at] !== source.quoted[atSource];
      const goesOn = differs && (at === from || suspect.quoted[at] === suspect.quoted[at - 1]);
      if (goesOn) continue;
      if (at > from)
        runs.push({
          suspectFrom: from,
          suspectTo: at,
          sourceFrom: atSource - (at - from),
          sourceTo: atSource,
        });
      from = differs ? at : at + 1;
    }
    at = until;
  };
  for (const gap of gaps) {
    walk(gap.suspectFrom);
    at = gap.suspectTo;
    atSource = gap.sourceTo;
  }
  walk(suspect.words.length);
  return runs;
}

/** Whether a mark of any kind stands beside a stretch, or opens before it and is not closed. */
function isMarkedSomehow(side: Side, from: number, to: number): boolean {
  const first = side.words[from];
  const last = side.words[to - 1];
  if (first === undefined || last === undefined || first.article !== last.article) return true;
  const { article, tokens } = first.article;
  const start = tokens.start[first.token] as number;
  const end = tokens.end[last.token] as number;
  const near = article.text.slice(Math.max(0, start - REACH), start) + article.text.slice(end, end + REACH);
  if (ANY_MARK.test(near)) return true;
  const before = article.text.slice(Math.max(0, start - OPEN_REACH), start);
  const opened = /["“„«「『‘][^"“”„«»「」『』]*$/u.exec(before);
  const isOpening =
    opened !== null &&
    /\S/u.test(opened[0][1] ?? '') &&
    !/[\p{L}\p{N}]$/u.test(before.slice(0, opened.index));
  return isOpening || /(?:^|\n)\s*[—–-]\s[^\n]*$/u.test(before);
}

/** Whether the article has no quotation at all. */
function isBare(side: Side): boolean {
  const first = side.words[0];
  return first === undefined || quotationsIn(first.article).length === 0;
}

/** Whether the marks hold these words and no others. */
function isWhole(side: Side, from: number, to: number): boolean {
  return side.quoted[from - 1] !== true && side.quoted[to] !== true;
}

/** Whether no word is a name, as far as can be told: small letters, or in scripts without them a word of the lists. */
function areCommonWords(side: Side, from: number, to: number): boolean {
  return side.words.slice(from, to).every(({ article: { article, tokens, lexicon }, token }, i) => {
    const form = tokens.form[token] as string;
    if (side.units[from + i] !== undefined && side.units[from + i]?.kind === 'name') return false;
    const word = article.text.slice(tokens.start[token], tokens.end[token]);
    if (/^\p{Ll}/u.test(word)) return true;
    return !/^\p{Lu}/u.test(word) && (lexicon.synonymGroup(form) !== undefined || lexicon.antonyms.has(form));
  });
}

/** Whether a piece differs by its marks alone. */
export function differsByMarks(piece: Piece, suspect: Side, source: Side): boolean {
  return (
    !isOneSided(piece) &&
    piece.suspectTo - piece.suspectFrom === piece.sourceTo - piece.sourceFrom &&
    suspect.words.slice(piece.suspectFrom, piece.suspectTo).every(({ article, token }, i) => {
      const other = source.words[piece.sourceFrom + i];
      return other !== undefined && article.tokens.form[token] === other.article.tokens.form[other.token];
    })
  );
}
