import type { PdfItem } from './packages.js';

/** A line of a page, its height above the lower edge and the size of its letters, in points. */
export interface PdfLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
}

/** Pieces of text as lines; pieces stand in the order in which they were drawn. */
export function linesOf(items: readonly PdfItem[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let text = '';
  let y = 0;
  let size = 0;
  const finish = (): void => {
    const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    if (line !== '') lines.push({ text: line, y, size });
    text = '';
    size = 0;
  };
  for (const { str = '', transform, height = 0, hasEOL = false } of items) {
    const at = transform?.[5];
    if (text !== '' && at !== undefined && Math.abs(at - y) > Math.max(size, height) / 2 && str.trim() !== '')
      finish();
    if (str.trim() !== '') {
      if (text === '' && at !== undefined) y = at;
      size = Math.max(size, height);
    }
    text += str;
    if (hasEOL) finish();
  }
  finish();
  return lines;
}
