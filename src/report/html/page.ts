import { sha256 } from '../../text/sha256.js';
import { directionOfLanguage } from '../bidi.js';
import { type Content, html, Markup } from './markup.js';

/** What a page is put together from. The style and the script are ours; everything else is escaped. */
export interface Page {
  readonly language: string;
  readonly title: string;
  readonly style: string;
  readonly script: string;
  readonly body: Content;
}

/**
 * One self-contained file. Its policy lets a browser load nothing, send nothing and run nothing but the one style and the
 * one script that it names by their hashes.
 */
export function drawPage({ language, title, style, script, body }: Page): string {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${hashOf(style)}'`,
    `script-src 'sha256-${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`<!doctype html>
<html lang="${language}" dir="${directionOfLanguage(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
${body}</main>
<script>${new Markup(script)}</script>
</body>
</html>
`.source;
}

const hashes = new Map<string, string>();

/** The hash of a style or script of ours, of which there are four. */
function hashOf(text: string): string {
  const hash = hashes.get(text) ?? btoa(String.fromCharCode(...sha256(text)));
  hashes.set(text, hash);
  return hash;
}
