import { dayOf } from '../options.js';

/** The day of a date as far as it is one. */
export function dayText(date: string | undefined): string | undefined {
  return date === undefined ? undefined : dayOf(date);
}

/** Text within XML: what would be markup is written as a reference, what no XML may hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}

/** A name within an IRI: everything but letters, digits and a few marks as percent-encoded UTF-8. */
export function escapeIri(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
