import type { Piece } from './style.js';
import { characterWidth, displayWidth, isWide } from './width.js';

/** Pieces between which no line may end. */
interface Word {
  readonly pieces: Piece[];
  width: number;
  /** A space stands before it. */
  readonly spaced: boolean;
}

/** East Asian punctuation that must not begin a line, and that must not end one. */
const CLOSING = /[、。，．：；！？）］｝」』】〕〉》ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const OPENING = /[（［｛「『【〔〈《]/u;

/**
 * Breaks pieces into lines of at most `width` columns: at spaces, between East Asian wide characters, and inside a word
 * only where it is longer than a line. Cost: linear.
 */
export function wrap(pieces: readonly Piece[], width: number): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  for (const word of wordsOf(pieces).flatMap((word) =>
    word.width > width ? cutWord(word, width) : [word],
  )) {
    const gap = word.spaced && used > 0 ? 1 : 0;
    if (used > 0 && used + gap + word.width > width) {
      lines.push(line);
      line = [];
      used = 0;
    } else if (gap === 1) {
      line.push({ text: ' ', style: sharedStyle(line.at(-1), word.pieces[0]) });
      used++;
    }
    line.push(...word.pieces);
    used += word.width;
  }
  if (used > 0 || lines.length === 0) lines.push(line);
  return lines.map(joinPieces);
}

function wordsOf(pieces: readonly Piece[]): readonly Word[] {
  const words: Word[] = [];
  let open = false;
  let spaced = false;
  let last = '';
  for (const { text, style } of pieces)
    for (const part of text.match(/ +|[^ ]+/gu) ?? []) {
      if (part.startsWith(' ')) {
        open = false;
        spaced = true;
        continue;
      }
      for (const chunk of chunksOf(part)) {
        const word = words.at(-1);
        if (open && word !== undefined && !mayBreak(last, chunk)) {
          word.pieces.push({ text: chunk, style });
          word.width += displayWidth(chunk);
        } else words.push({ pieces: [{ text: chunk, style }], width: displayWidth(chunk), spaced });
        open = true;
        spaced = false;
        last = chunk;
      }
    }
  return words;
}

/** A run without spaces, cut round each wide character; all other runs stay whole. */
function chunksOf(run: string): readonly string[] {
  if (!hasWide(run)) return [run];
  const chunks: string[] = [];
  let narrow = '';
  for (const character of run) {
    if (isWide(character) && characterWidth(character) === 2) {
      if (narrow !== '') chunks.push(narrow);
      narrow = '';
      chunks.push(character);
    } else narrow += character;
  }
  if (narrow !== '') chunks.push(narrow);
  return chunks;
}

function hasWide(run: string): boolean {
  for (const character of run) if (characterWidth(character) === 2) return true;
  return false;
}

/** Whether a line may end between two chunks that no space separates. */
function mayBreak(before: string, after: string): boolean {
  const first = String.fromCodePoint(after.codePointAt(0) ?? 0);
  return (
    (isWide(before) || isWide(first)) &&
    !CLOSING.test(first) &&
    !OPENING.test(before) &&
    characterWidth(first) > 0
  );
}

/** A word longer than a line in parts that fit, never between a letter and its marks. */
function cutWord(word: Word, width: number): readonly Word[] {
  const parts: Word[] = [];
  let part: Word = { pieces: [], width: 0, spaced: word.spaced };
  for (const { text, style } of word.pieces) {
    let run = '';
    for (const character of text) {
      const columns = characterWidth(character);
      if (part.width + columns > width && part.width > 0) {
        part.pieces.push({ text: run, style });
        parts.push(part);
        part = { pieces: [], width: 0, spaced: false };
        run = '';
      }
      run += character;
      part.width += columns;
    }
    part.pieces.push({ text: run, style });
  }
  parts.push(part);
  return parts;
}

/** A space between two words of one edit belongs to the edit. */
function sharedStyle(before: Piece | undefined, after: Piece | undefined): Piece['style'] {
  return before?.style === after?.style ? before?.style : undefined;
}

/** Joins neighbours of one style, so that colours are switched as rarely as can be. */
function joinPieces(pieces: readonly Piece[]): readonly Piece[] {
  const joined: { text: string; style?: Piece['style'] }[] = [];
  for (const { text, style } of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && last.style === style) last.text += text;
    else if (text !== '') joined.push({ text, style });
  }
  return joined;
}
