import { audit } from '../../src/audit.js';
import type { Article } from '../../src/types.js';

/** Characters outside of the basic plane stand before what is told apart, so that code units and code points differ. */
const SOURCE_TEXT = `🔥 اندلع حريق في مخزن الحبوب يوم الاثنين.
وقالت الشرطة إن 14 شاحنة لم تكن مؤمَّنة.
𝒜 second line, of another script - and a dash.
ونفى صاحب المخزن ذلك.`;

export const SOURCE: Article = {
  id: 'wire/original text.txt',
  text: SOURCE_TEXT,
  title: 'حريق 🔥',
  url: 'https://example.org/wire?id=1&x=2',
  published: '2019-12-28',
};

export const SUSPECT: Article = {
  id: 'blog.txt',
  text: `${SOURCE_TEXT.replace('14', '41').replace('لم تكن', 'كانت').replace('\nونفى صاحب المخزن ذلك.', '')}
=cmd|' /C calc'!A1 was typed by nobody, "they" say.
[ويرى محللون 😀 أن الأمر خطير.]`,
  title: '=1+1',
  url: 'https://example.com/post#top',
  publisher: 'The "Blog", daily',
};

export const REPORT = audit(SUSPECT, [SOURCE]);
export const ARABIC = audit(SUSPECT, [SOURCE], { locale: 'ar' });
