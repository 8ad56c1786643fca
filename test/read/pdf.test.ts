import { describe, expect, test } from '@jest/globals';
import { type PlacedLine, pdfOf } from './pdf-file.js';
import { readAll, withCode } from './support.js';

const at = (y: number, text: string, size = 10): PlacedLine => ({ y, text, size });

describe('PDF', () => {
  test('lines become paragraphs, cut words whole, pages one text', async () => {
    const bytes = pdfOf([
      [
        at(750, 'Bridge closed to lorries', 20),
        at(700, 'The only bridge to the island was closed to lor-'),
        at(688, 'ries on Tuesday after divers found that two of its'),
        at(676, 'pillars had sunk.'),
        at(652, 'The ban will last until the end of March, said the'),
      ],
      [at(750, 'harbour office.')],
    ]);
    const { articles, warnings } = await readAll(bytes, { name: 'page.pdf' });
    expect(articles).toEqual([
      {
        id: 'page.pdf',
        text: [
          'Bridge closed to lorries',
          'The only bridge to the island was closed to lorries on Tuesday after divers found that two of its pillars had sunk.',
          'The ban will last until the end of March, said the harbour office.',
        ].join('\n'),
      },
    ]);
    expect(warnings).toEqual([]);
  });

  test('Arabic in the shapes of its letters is warned of', async () => {
    const shapes = 'ﺔﻳﺪﻠﺒﻟﺍ ﺖﻨﻠﻋﺃ';
    const { warnings } = await readAll(pdfOf([[at(700, shapes)]]));
    expect(warnings.map(({ code }) => code)).toEqual(['visual-order']);
  });

  test('Arabic as it is read is not', async () => {
    const text = 'أعلنت البلدية اليوم إغلاق الجسر القديم أمام الشاحنات حتى نهاية الشهر المقبل';
    const drawn = [...text].reverse().join('');
    const { articles, warnings } = await readAll(pdfOf([[at(700, drawn)]]));
    expect(articles[0]?.text).toBe(text);
    expect(warnings).toEqual([]);
  });

  test('without text, or broken, is an error', async () => {
    await expect(readAll(pdfOf([[]]))).rejects.toEqual(withCode('EMPTY_TEXT'));
    await expect(readAll('%PDF-1.4 and nothing else')).rejects.toEqual(withCode('UNREADABLE_FILE'));
  });
});
