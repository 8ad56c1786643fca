/** Letters that are one when their dots are taken off, by the one that stands for all. */
const GROUPS: readonly (readonly [skeleton: string, letters: string])[] = [
  ['ٮ', 'بتثنيپٹںىئ'],
  ['ح', 'جخچ'],
  ['د', 'ذڈ'],
  ['ر', 'زژڑ'],
  ['س', 'ش'],
  ['ص', 'ض'],
  ['ط', 'ظ'],
  ['ع', 'غ'],
  ['ڡ', 'فقٯڤڢڧ'],
  ['ك', 'گ'],
];

const skeletons = new Map(
  GROUPS.flatMap(([skeleton, letters]) => [...letters].map((letter) => [letter, skeleton] as const)),
);

/** A folded Arabic word without dots: what `قتيل` and `ٯٮىل` have in common. */
export function dotlessSkeleton(form: string): string {
  let out = '';
  for (const letter of form) out += skeletons.get(letter) ?? letter;
  return out;
}

/** Whether a text has letters that exist without dots only, in words: scholars of script write them alone. */
export function hasDotlessLetters(text: string): boolean {
  return /[ٮڡٯ]\p{M}*\p{L}|\p{L}\p{M}*[ٮڡٯ]|ں\p{M}*\p{L}/u.test(text);
}
