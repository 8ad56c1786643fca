/** A URL that a browser may be sent to; nothing for `javascript:`, `data:` and whatever else is no page of the web. */
export function webAddress(url: string): URL | undefined {
  try {
    const address = new URL(url.trim());
    return address.protocol === 'https:' || address.protocol === 'http:' ? address : undefined;
  } catch {
    return undefined;
  }
}
