import type { Span } from '../types.js';

const OPENERS: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“',
  '「': '」',
  '『': '』',
  '"': '"',
};
/** A quotation that does not close within so many code units is none. */
const LONGEST = 1200;

/** Stretches within quotation marks that hold more than a name or a term: at least `least` code units. Linear. */
export function quotationsOf(text: string, least = 40): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const closer = OPENERS[text[at] ?? ''];
    if (closer === undefined) continue;
    const end = text.indexOf(closer, at + 1);
    if (end < 0 || end - at > LONGEST) continue;
    if (end - at >= least) found.push({ start: at, end: end + 1 });
    at = end;
  }
  return found;
}
