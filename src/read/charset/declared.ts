/** A declaration stands near the start of the page; the standard looks at 1,024 bytes, pages put it further down. */
const HEAD_BYTES = 4096;

const IN_META = /<meta[^<>]{0,300}?charset\s{0,9}=\s{0,9}["']?([^\s"'/>;]{1,40})/i;
const IN_XML = /^\s{0,9}<\?xml[^<>]{0,300}?encoding\s{0,9}=\s{0,9}["']([^\s"']{1,40})/i;
const IN_HEADER = /charset\s{0,9}=\s{0,9}["']?([^\s"';]{1,40})/i;

/** The label in a page's `meta` or XML declaration. */
export function charsetInPage(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const label = IN_META.exec(head)?.[1] ?? IN_XML.exec(head)?.[1];
  // A page whose ASCII letters could be read is not in UTF-16, whatever it says.
  return label !== undefined && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** The label in a `Content-Type`. */
export function charsetInHeader(contentType: string): string | undefined {
  return IN_HEADER.exec(contentType)?.[1];
}
