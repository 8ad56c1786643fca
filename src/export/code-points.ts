/**
 * Turns offsets in UTF-16 code units into offsets in Unicode code points, in which the W3C counts. An offset inside a
 * character counts as its start. Cost: linear once, then logarithmic an offset.
 *
 * @example
 * codePointsIn('a𝒳b')(3) // => 2
 */
export function codePointsIn(text: string): (offset: number) => number {
  const seconds: number[] = [];
  for (let at = 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const before = text.charCodeAt(at - 1);
    if (unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff) seconds.push(at);
  }
  return (offset) => {
    let low = 0;
    let high = seconds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((seconds[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low - (seconds[low] === offset ? 1 : 0);
  };
}
