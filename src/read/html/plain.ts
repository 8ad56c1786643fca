/** A line by its letters and figures alone: a headline may stand on a page in several dresses. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
