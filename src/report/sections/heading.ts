import type { ArticleInfo } from '../../types.js';
import { escapeText } from '../escape.js';
import { languageName } from '../language-name.js';
import type { Block } from '../layout.js';
import type { Piece } from '../style.js';
import type { View } from '../view.js';

/** `Audit of <id>`, then what is known of the article. */
export function heading({ report, say, settings }: View): readonly Block[] {
  const { suspect } = report;
  const facts = describeArticle(suspect, settings.locale, say);
  return [
    {
      indent: 0,
      body: [{ text: say('report.heading', { id: escapeText(suspect.id) }), style: 'heading' }],
      direction: 'page',
    },
    ...(suspect.title === undefined ? [] : [{ indent: 2, body: [{ text: escapeText(suspect.title) }] }]),
    ...factsLine(facts, 2),
  ];
}

/** Publisher, day, language and address in one line. */
export function describeArticle(info: ArticleInfo, locale: string, say: View['say']): string {
  const day = info.published?.slice(0, 10);
  return [
    info.publisher,
    day === undefined ? undefined : say('report.published', { day }),
    info.language === UNKNOWN ? undefined : languageName(info.language, locale),
    info.url,
  ]
    .filter((fact) => fact !== undefined)
    .map(escapeText)
    .join(' · ');
}

/** The tag of a text whose language could not be found. */
const UNKNOWN = 'und';

/** The line of facts; none where nothing is known. */
export function factsLine(facts: string, indent: number): readonly Block[] {
  return facts === '' ? [] : [{ indent, body: [{ text: facts, style: 'quiet' }], direction: 'page' }];
}

/** A section's heading. */
export function title(text: string): Block {
  const body: Piece[] = [{ text, style: 'heading' }];
  return { indent: 0, body, direction: 'page' };
}
