/** Characters without a glyph of their own, and letters, digits and stops of full width. */
const HIDDEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: a list of characters, each matched against one alone.
  /[\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\u{e0100}-\u{e01ef}]/u;
const WIDE = /[\uff0e\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;

/** A text as the rules of sentence breaking know it, and where each of its code units stands in the original. */
export interface PlainText {
  readonly shown: string;
  readonly places: readonly number[];
}

/**
 * The text without characters that nobody sees, and with full-width letters and points as plain ones: what stands beside a
 * stop decides whether it ends a sentence, and hidden characters would stand between. `undefined` where there is nothing to
 * take out. Linear.
 */
export function plainText(text: string): PlainText | undefined {
  if (!HIDDEN.test(text) && !WIDE.test(text)) return undefined;
  let shown = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!HIDDEN.test(character)) {
      shown += WIDE.test(character) ? character.normalize('NFKC') : character;
      for (let unit = 0; unit < character.length; unit++) places.push(at + unit);
    }
    at += character.length;
  }
  return { shown, places };
}
