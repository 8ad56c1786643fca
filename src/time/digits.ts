/**
 * Small numbers as one character each: the columns of the packed tenures. The build script writes by the same rule.
 */

/** The first character, that of 0; the next 77 follow it, all of them printable. */
const FIRST = 0x30;
const PLAIN = 78;
/** Where larger numbers go on. */
const BEYOND = 0x100;

/** The character of a number from 0 to 1,000. */
export function digitOf(number: number): string {
  return String.fromCharCode(number < PLAIN ? FIRST + number : BEYOND + number - PLAIN);
}

/** The number whose character stands at a place of a column. */
export function numberAt(column: string, at: number): number {
  const code = column.charCodeAt(at);
  return code < BEYOND ? code - FIRST : code - BEYOND + PLAIN;
}
