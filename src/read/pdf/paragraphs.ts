import type { PdfLine } from './lines.js';

/** A gap so many times the usual one, or letters so much larger, begin a paragraph. */
const WIDE_GAP = 1.3;
const OTHER_SIZE = 1.15;
/** A line ends a paragraph where it ends a sentence and is shorter than this share of the longest. */
const SHORT = 0.8;

/** Lines as paragraphs: joined where nothing shows that another one begins. Words cut at a line's end are made whole. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): readonly string[] {
  const paragraphs: string[] = [];
  for (const lines of pages) {
    const gap = usualGap(lines);
    const longest = Math.max(0, ...lines.map(({ text }) => text.length));
    lines.forEach((line, at) => {
      const before = lines[at - 1];
      const open = paragraphs.at(-1);
      if (
        open !== undefined &&
        (before === undefined ? goesOn(open, line) : !parts(before, line, gap, longest))
      )
        paragraphs[paragraphs.length - 1] = joined(open, line.text);
      else paragraphs.push(line.text);
    });
  }
  return paragraphs;
}

/** Whether another paragraph begins at `line`. */
function parts(before: PdfLine, line: PdfLine, gap: number, longest: number): boolean {
  const step = before.y - line.y;
  if (step < 0 || step > WIDE_GAP * gap) return true;
  const [small, large] = [Math.min(before.size, line.size), Math.max(before.size, line.size)];
  if (large > OTHER_SIZE * small) return true;
  return ENDS.test(before.text) && before.text.length < SHORT * longest;
}

/** Whether the first line of a page goes on with a sentence of the page before. */
function goesOn(open: string, { text }: PdfLine): boolean {
  return !ENDS.test(open) && /^(?:\p{Ll}|\p{Lo})/u.test(text);
}

const ENDS = /[.!?؟۔।。:]["'»”’)\]]?$/u;

function joined(open: string, text: string): string {
  return /\p{Ll}[-\u00ad]$/u.test(open) && /^\p{Ll}/u.test(text)
    ? open.slice(0, -1) + text
    : `${open} ${text}`;
}

function usualGap(lines: readonly PdfLine[]): number {
  const gaps = lines
    .slice(1)
    .map((line, at) => (lines[at]?.y ?? 0) - line.y)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}
