/**
 * Texts written with an alphabet of their own: each of their commonest characters as one ASCII character, of which
 * compression makes a sixth less than of two bytes for each Arabic letter. Whatever else stands in them stands as it is, ASCII
 * moved out of the way.
 */

/** The characters that stand for others: printable, and plain within quotation marks, a template and a script element. */
export const SLOTS = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at))
  .join('')
  .replace(/["\\<$`]/g, '');

const ASCII = 0x80;
/** Private use, where ASCII characters without a slot go. */
const MOVED = 0xe000;

/** The commonest characters of some texts, as many as there are slots. */
export function alphabetOf(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) for (const unit of text.split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, SLOTS.length)
    .map(([unit]) => unit)
    .join('');
}

/**
 * A text in an alphabet.
 *
 * @throws RangeError for a text that has itself what stands for moved characters.
 */
export function inAlphabet(alphabet: string, text: string): string {
  if (/[\ue000-\ue07f]/.test(text)) throw new RangeError('U+E000 to U+E07F cannot be written.');
  const slots = new Map(alphabet.split('').map((unit, at) => [unit, SLOTS[at]]));
  const written = text.split('').map((unit) => {
    const code = unit.charCodeAt(0);
    return slots.get(unit) ?? (code < ASCII ? String.fromCharCode(MOVED + code) : unit);
  });
  return written.join('');
}

/** The record whose texts were written in an alphabet, as it was. */
export function outOfAlphabet(alphabet: string, fields: Readonly<Record<string, unknown>>): object {
  const table = new Uint16Array(ASCII);
  for (let at = 0; at < alphabet.length; at++) table[SLOTS.charCodeAt(at)] = alphabet.charCodeAt(at);
  const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
  const plain = (text: string): string => {
    const units = new Uint16Array(text.length);
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const moved = code >= MOVED && code < MOVED + ASCII;
      units[at] = code < ASCII ? (table[code] ?? 0) : moved ? code - MOVED : code;
    }
    return decoder.decode(units);
  };
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? plain(value) : value]),
  );
}
