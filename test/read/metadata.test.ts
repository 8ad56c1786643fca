import { describe, expect, test } from '@jest/globals';
import { isoDateOf } from '../../src/read/html/metadata/dates.js';
import { readAll } from './support.js';

const BODY =
  '<p>The only bridge to the island was closed to lorries on Tuesday after divers found cracks.</p>';

async function fieldsOf(head: string, body = BODY) {
  const { articles, warnings } = await readAll(`<html><head>${head}</head><body>${body}</body></html>`, {
    format: 'html',
  });
  return { ...articles[0], warned: warnings.map(({ code }) => code) };
}

describe('dates of pages', () => {
  test.each<[string, string | undefined, string]>([
    ['2021-01-20T10:00:00+03:00', '2021-01-20T10:00:00+03:00', 'ISO 8601 stays as it is'],
    ['2021-01-20 10:00', '2021-01-20 10:00', 'with a space'],
    ['20210120', '2021-01-20', 'without dashes'],
    ['20210120T101500Z', '2021-01-20', 'without dashes, with a time'],
    ['2021/1/5', '2021-01-05', 'with strokes, the year first'],
    ['Wed, 20 Jan 2021 10:00:00 +0300', '2021-01-20T07:00:00.000Z', 'as in mail'],
    ['20 January 2021', '2021-01-20', 'the day first, in words'],
    ['Jan. 20, 2021 at 5 p.m.', '2021-01-20', 'the month first, in words'],
    ['1611136800', '2021-01-20T10:00:00.000Z', 'seconds'],
    ['1611136800000', '2021-01-20T10:00:00.000Z', 'milliseconds'],
    ['03/04/2021', undefined, 'could be two days'],
    ['2021-02-30', undefined, 'no day'],
    ['yesterday', undefined, 'no date'],
    ['12 Foo 2021', undefined, 'no month'],
    ['', undefined, 'nothing'],
  ])('%j is %j: %s', (value, date) => {
    expect(isoDateOf(value)).toBe(date);
  });

  test('one that cannot be read is warned of and not used', async () => {
    const { published, warned } = await fieldsOf(
      '<meta property="article:published_time" content="03/04/2021">',
    );
    expect([published, warned]).toEqual([undefined, ['unreadable-date']]);
  });
});

describe('headlines', () => {
  test.each([
    [
      'the main heading that the title bears out',
      'Bridge closed to lorries - The Courier',
      '<h1>Bridge closed to lorries</h1>',
      'Bridge closed to lorries',
    ],
    [
      'a title cut short',
      'Bridge closed to lor…',
      '<h1>Bridge closed to lorries</h1>',
      'Bridge closed to lorries',
    ],
    [
      'not the name of the site',
      'Bridge closed to lorries',
      '<h1><a href="/">The Courier</a></h1>',
      'Bridge closed to lorries',
    ],
    [
      'without what follows a bar',
      'Bridge closed to lorries | News | Courier',
      '',
      'Bridge closed to lorries | News',
    ],
    [
      'whole with a dash, which may join its halves',
      'Bridge closed - lorries wait',
      '',
      'Bridge closed - lorries wait',
    ],
    ['ideographs without spaces', '滨江三小新教学楼启用_滨江日报网', '', '滨江三小新教学楼启用'],
    ['the only heading', '', '<h1>Bridge closed to lorries</h1>', 'Bridge closed to lorries'],
  ])('are %s', async (_, window, heading, title) => {
    expect((await fieldsOf(`<title>${window}</title>`, heading + BODY)).title).toBe(title);
  });
});

describe('languages', () => {
  test.each<[string, string | undefined, string]>([
    ['en-GB', 'en-GB', 'as declared'],
    ['en_us', 'en-US', 'as programs write it'],
    ['ar', undefined, 'not that of another script'],
    ['klingon', undefined, 'no tag'],
  ])('%s gives %s: %s', async (declared, language) => {
    const { articles } = await readAll(`<html lang="${declared}"><body>${BODY}</body></html>`, {
      format: 'html',
    });
    expect(articles[0]?.language).toBe(language);
  });
});

describe('linked data', () => {
  const data = (json: string): string => `<script type="application/ld+json">${json}</script>`;

  test.each([
    ['with raw line ends in strings', '{"@type":"NewsArticle","headline":"Bridge closed\nto lorries"}'],
    ['in CDATA', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Bridge closed to lorries"}\n//]]>'],
    [
      'in a list',
      '[{"@type":"WebPage"},{"@type":["Thing","NewsArticle"],"headline":"Bridge closed to lorries"}]',
    ],
    [
      'with full names of types',
      '{"@type":"https://schema.org/NewsArticle","headline":"Bridge closed to lorries"}',
    ],
    [
      'inside another item',
      '{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"Bridge closed to lorries"}}',
    ],
    ['with entities', '{"@type":"Article","headline":"Bridge closed&nbsp;to lorries"}'],
  ])('are read %s', async (_, json) => {
    expect((await fieldsOf(data(json))).title).toBe('Bridge closed to lorries');
  });

  test('of the article with the page’s address win over those of others', async () => {
    const json =
      '[{"@type":"Article","headline":"Other"},{"@type":"Article","headline":"Bridge closed","url":"https://x.example/a"}]';
    const { title, url } = await fieldsOf(`<link rel="canonical" href="https://x.example/a">${data(json)}`);
    expect([title, url]).toEqual(['Bridge closed', 'https://x.example/a']);
  });

  test.each(['{', 'null', '5', '{"@type":5}', '{"@type":"Article","author":[[]],"headline":{}}'])(
    'that are broken do no harm: %s',
    async (json) => {
      expect((await fieldsOf(`<title>Bridge closed</title>${data(json)}`)).title).toBe('Bridge closed');
    },
  );

  test('addresses that are none are not taken', async () => {
    expect((await fieldsOf('<link rel="canonical" href="javascript:alert(1)">')).url).toBeUndefined();
    expect((await fieldsOf('<link rel="canonical" href="/relative">')).url).toBeUndefined();
  });
});
