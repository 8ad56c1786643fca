import type { Change, SentenceVerdict } from '../types.js';
import { escapeText } from './escape.js';
import type { Piece } from './style.js';

/** A change at its place in the sentence's text; for a removal `start` is `end`: before a word, or right after one. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly was: string;
  /** Where the words stood in the source; additions stand where the edit before them ends. */
  readonly from: number;
  /** The words stand, or stood, elsewhere in the sentence. */
  readonly moved: boolean;
}

/** How far an estimated place may lie from the start of a word, and from the estimate made from the other side. */
const TOLERANCE = 8;

/**
 * A sentence with its edits marked: what the source had and what stands here now, and of words that were moved, where
 * they stood and where they stand. `color` leaves the brackets out, since the styles tell them apart. Removals whose
 * place cannot be told are left to the list of changes.
 *
 * @example
 * '… about [-14-] {+41+} people'
 * '{~On Monday~} the mill opened [~on Monday~].'
 */
export function markEdits(sentence: SentenceVerdict, color: boolean): readonly Piece[] {
  const { text } = sentence;
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, was, moved } of joinNeighbours(editsOf(sentence), text)) {
    const sign = moved ? '~' : undefined;
    pieces.push({ text: clean(text.slice(at, start)) });
    const follows = end === start && start > 0 && !/\s/u.test(text.charAt(start - 1));
    if (follows) pieces.push({ text: ' ' });
    if (was !== '') {
      const words = escapeText(was);
      const mark = sign ?? '-';
      pieces.push({
        text: color ? words : `[${mark}${words}${mark}]`,
        style: moved ? 'moved-away' : 'removed',
      });
    }
    if (was !== '' && !follows) pieces.push({ text: ' ' });
    if (end > start) {
      const words = escapeText(text.slice(start, end));
      const mark = sign ?? '+';
      pieces.push({ text: color ? words : `{${mark}${words}${mark}}`, style: moved ? 'moved' : 'added' });
    }
    at = end;
  }
  pieces.push({ text: clean(text.slice(at)) });
  return pieces;
}

/** Escaped, with the space at either end that joins it to the next piece. */
function clean(text: string): string {
  const words = escapeText(text);
  if (words === '') return text === '' ? '' : ' ';
  return `${/^\s/u.test(text) ? ' ' : ''}${words}${/\s$/u.test(text) ? ' ' : ''}`;
}

function editsOf(whole: SentenceVerdict): readonly Edit[] {
  const sentence = { ...whole, changes: whole.changes.flatMap(placesOf) };
  const { span, changes, text } = sentence;
  if (text.length !== span.end - span.start) return [];
  const edits: Edit[] = [];
  for (const change of changes) {
    const start =
      change.suspect === undefined ? placeRemoval(change, sentence) : change.suspect.start - span.start;
    if (start === undefined || start < 0 || start > text.length) continue;
    const end = change.suspect === undefined ? start : Math.min(text.length, change.suspect.end - span.start);
    edits.push({
      start,
      end,
      was: change.was,
      from: change.source?.span.start ?? Number.MAX_SAFE_INTEGER,
      moved: change.moved === true,
    });
  }
  return edits.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A change as the places that it has in one text: of moved words, where they went and where they were. */
function placesOf(change: Change): readonly Change[] {
  if (change.moved !== true) return [change];
  const { suspect, source, ...rest } = change;
  return [
    ...(suspect === undefined ? [] : [{ ...rest, suspect, was: '' }]),
    ...(source === undefined ? [] : [{ ...rest, source, now: '' }]),
  ];
}

/** Edits with nothing but a space between them as one, moves aside, so that a name that gave way to another is read in one piece. */
function joinNeighbours(edits: readonly Edit[], text: string): readonly Edit[] {
  const groups: Edit[][] = [];
  let end = -1;
  for (const edit of edits) {
    if (edit.start < end) continue;
    const group = groups.at(-1);
    const isMove = edit.moved || group?.[0]?.moved === true;
    if (group !== undefined && !isMove && text.slice(end, edit.start).trim() === '') group.push(edit);
    else groups.push([edit]);
    end = edit.end;
  }
  return groups.map((group) => {
    const was = group.toSorted((a, b) => a.from - b.from).map((edit) => edit.was);
    const present = group.filter((edit) => edit.end > edit.start);
    const placed = present.length > 0 ? present : group.slice(0, 1);
    return {
      start: Math.min(...placed.map(({ start }) => start)),
      end: Math.max(...placed.map(({ end }) => end)),
      was: was.filter((words) => words !== '').join(' '),
      from: group[0]?.from ?? 0,
      moved: group[0]?.moved === true,
    };
  });
}

/**
 * Where words that the suspect left out would stand in its sentence. A report does not hold the sources' texts, so the
 * place is reckoned from the nearest changes on either side, and given up when the two reckonings disagree.
 */
function placeRemoval(change: Change, sentence: SentenceVerdict): number | undefined {
  const source = change.source;
  if (source === undefined) return undefined;
  const fromLeft = reckon(change, sentence, 'left');
  const fromRight = reckon(change, sentence, 'right');
  if (fromLeft === undefined || fromRight === undefined || Math.abs(fromLeft - fromRight) > TOLERANCE)
    return undefined;
  return endsWord(sentence.text, fromRight) ? fromRight : nearestWord(sentence.text, fromLeft);
}

/** A place known in both texts: the edges of a change with both sides, or of the sentence and its source. */
interface Anchor {
  readonly source: number;
  readonly suspect: number;
}

function reckon(change: Change, sentence: SentenceVerdict, side: 'left' | 'right'): number | undefined {
  const { span, sources, changes } = sentence;
  const removed = change.source;
  if (removed === undefined) return undefined;
  const home = sources.filter(({ id }) => id === removed.id);
  const whole = home.find(({ span: of }) => of.start <= removed.span.start && removed.span.end <= of.end);
  if (whole === undefined || home.length > 1) return undefined;
  const left = side === 'left';
  let anchor: Anchor = left
    ? { source: whole.span.start, suspect: span.start }
    : { source: whole.span.end, suspect: span.end };
  for (const { suspect, source } of changes) {
    if (suspect === undefined || source === undefined || source.id !== removed.id) continue;
    if (left && source.span.end <= removed.span.start && source.span.end >= anchor.source)
      anchor = { source: source.span.end, suspect: suspect.end };
    if (!left && source.span.start >= removed.span.end && source.span.start <= anchor.source)
      anchor = { source: source.span.start, suspect: suspect.start };
  }
  let place = left
    ? anchor.suspect + (removed.span.start - anchor.source)
    : anchor.suspect - (anchor.source - removed.span.end);
  for (const other of left ? changes : [...changes].reverse())
    place += shift(other, change, anchor, place, left);
  return place - span.start;
}

/** What an addition or another removal between the anchor and the place moves the place by. */
function shift(other: Change, change: Change, anchor: Anchor, place: number, left: boolean): number {
  if (other === change) return 0;
  const sign = left ? 1 : -1;
  if (other.source === undefined && other.suspect !== undefined) {
    const { start, end } = other.suspect;
    const between = left ? start >= anchor.suspect && start < place : end <= anchor.suspect && end >= place;
    return between ? sign * (end - start + 1) : 0;
  }
  if (other.suspect === undefined && other.source !== undefined && change.source !== undefined) {
    const { start, end } = other.source.span;
    const between = left
      ? start >= anchor.source && end <= change.source.span.start
      : end <= anchor.source && start >= change.source.span.end;
    return between && other.source.id === change.source.id ? -sign * (end - start + 1) : 0;
  }
  return 0;
}

/** Whether a word ends at a place and a stop, a comma or nothing follows. */
function endsWord(text: string, place: number): boolean {
  const follows = text.charAt(place);
  return (
    place > 0 &&
    /[\p{L}\p{M}\p{N}]/u.test(text.charAt(place - 1)) &&
    (follows === '' || /\p{P}/u.test(follows))
  );
}

/** The start of a word nearest to a place; `undefined` where none is near. */
function nearestWord(text: string, place: number): number | undefined {
  for (let distance = 0; distance <= TOLERANCE; distance++)
    for (const at of [place - distance, place + distance]) {
      if (at === 0 || (at > 0 && at < text.length && text[at - 1] === ' ' && text[at] !== ' ')) return at;
    }
  return undefined;
}
