/** Shapes of Arabic letters by their place in the word, which text meant to be read does not have. */
const SHAPES = /[\ufb50-\ufdcf\ufdf0-\ufdf9\ufe70-\ufefc]/gu;
const ARABIC = /\p{Script=Arabic}/gu;
/** Of the Arabic letters; a ligature or an honorific now and then is usual. */
const MOST_SHAPES = 0.05;
/** Words from which on their order is judged. */
const LEAST_WORDS = 10;

/**
 * Whether Arabic text stands as it looks: in shapes of letters, or each line from left to right. The article ال then
 * stands at the end of words, turned round.
 */
export function isVisual(text: string): boolean {
  const letters = text.match(ARABIC)?.length ?? 0;
  if ((text.match(SHAPES)?.length ?? 0) > MOST_SHAPES * letters) return true;
  const words = text.normalize('NFKC').match(/\p{Script=Arabic}{4,}/gu) ?? [];
  const forward = words.filter((word) => word.startsWith('ال')).length;
  const backward = words.filter((word) => word.endsWith('لا')).length;
  return words.length >= LEAST_WORDS && backward > forward;
}
