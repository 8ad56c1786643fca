import { markOf, utf16Of } from './charset/marks.js';
import type { FileFormat } from './formats/format.js';
import { html } from './formats/html.js';
import { json } from './formats/json.js';
import { jsonLines } from './formats/json-lines.js';
import { pdf } from './formats/pdf.js';
import { text } from './formats/text.js';
import { warc } from './formats/warc.js';

/** The format that bytes without a name seem to be in, by how they begin; plain text where nothing else shows. */
export function sniffFormat(head: Uint8Array): FileFormat {
  const encoding = markOf(head)?.encoding ?? utf16Of(head.subarray(0, head.length & ~1)) ?? 'utf-8';
  const start = new TextDecoder(encoding).decode(head).trimStart();
  if (start.startsWith('%PDF-')) return pdf;
  if (/^WARC\/\d/.test(start)) return warc;
  if (/^(?:<!doctype html|<html|<head|<body|<\?xml|<!--)/i.test(start)) return html;
  if (!/^(?:\{\s*["}]|\[\s*[[{\]])/.test(start)) return text;
  const end = start.indexOf('\n');
  return end === -1 || isJson(start.slice(0, end)) ? oneLine(start, end) : json;
}

/** A list on one line is JSON; an object on the first line makes lines. */
function oneLine(start: string, end: number): FileFormat {
  if (start.startsWith('[')) return json;
  return end === -1 || start.slice(end).trim() === '' ? json : jsonLines;
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
