import type { Analysis } from '../../analyse.js';
import { entriesOf, PhraseTable } from '../../lexicon/phrases.js';
import { firstTokenFrom } from '../../text/tokens.js';
import { CREDIT_WORDS } from '../data/credits.js';
import { excerpt, nameOf, type SignDetector } from './sign.js';

const ODDS = 3;

const compiled = new Map<string, PhraseTable<true>>();

function marksOf(language: string): PhraseTable<true> {
  let marks = compiled.get(language);
  if (marks === undefined) {
    const entries = entriesOf(CREDIT_WORDS[language]?.updates ?? '');
    marks = new PhraseTable(entries.map((entry) => [entry, true as const]));
    compiled.set(language, marks);
  }
  return marks;
}

/** A line of the copy that begins as an update or a correction, which the source has not. */
export const updateMark: SignDetector = ({ copy, source, places, say }) => {
  const words = ownMark(copy, places);
  if (words === undefined) return [];
  return [
    {
      kind: 'update-mark',
      odds: ODDS,
      because: say('trace.update', { copy: nameOf(copy), source: nameOf(source), words }),
    },
  ];
};

/** A mark with a colon behind it, in brackets, or alone on its line: the word by itself may begin any sentence. */
function ownMark({ article, tokens, lexicon }: Analysis, places: Int32Array): string | undefined {
  const marks = marksOf(lexicon.language);
  for (const line of article.text.matchAll(/^.*$/gmu)) {
    const first = firstTokenFrom(tokens, line.index);
    const length = marks.match(tokens.form, first)?.length ?? 0;
    const end = tokens.end[first + length - 1] ?? 0;
    if (length === 0 || end > line.index + line[0].length || (places[first] ?? -1) >= 0) continue;
    const rest = article.text.slice(end, line.index + line[0].length);
    if (/^\s*(?:[:：\]）)\u2013\u2014-]|$)/u.test(rest) || length > 3) return excerpt(line[0]);
  }
  return undefined;
}
