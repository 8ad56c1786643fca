import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { audit } from '../../src/audit.js';
import { renderHtml } from '../../src/report/html/index.js';
import { rowsOf } from '../../src/report/html/rows.js';
import { webAddress } from '../../src/report/web-address.js';
import { sha256 } from '../../src/text/sha256.js';
import { wholeWords } from '../../src/text/whole-words.js';
import type { AuditReport, Change, SentenceVerdict } from '../../src/types.js';
import { ARTICLES, textOf } from '../articles.js';
import { DATED, REPORT, reportOf, SUSPECT, spanOf } from './fixture.js';
import { PAYLOADS } from './payloads.js';

/** Every tag that a page of ours may hold; whatever else stands in one came from an article. */
const TAGS = new Set(
  `!doctype a article b bdi blockquote body button del details div fieldset footer h1 h2 head header html ins kbd label
  legend li main mark meta ol output p rect script section span style summary svg time title ul input`.split(
    /\s+/,
  ),
);

const bodyOf = (page: string) => page.slice(page.indexOf('<main>'), page.indexOf('</main>'));

/** The text of a piece of a page, as a reader would see it. */
function textIn(markup: string): string {
  const references: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
    '#96': '`',
  };
  return markup.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (_, name: string) => references[name] ?? '?');
}

/** What stands in the cell of a sentence. */
function cellOf(page: string, number: number, column: 'suspect' | 'source'): string {
  const row = page.slice(page.indexOf(`id="s${number}"`));
  const [, cell = ''] = new RegExp(`<div class="${column}"[^>]*>(.*?)</div>`, 's').exec(row) ?? [];
  return cell.replace(/<a class="to".*?<\/a>/gs, '');
}

const PAGE = renderHtml(REPORT);

describe('a page', () => {
  test('shows the head, the findings with their reasons, and when the story is set', () => {
    const text = textIn(bodyOf(PAGE)).replace(/\s+/g, ' ');
    expect(text).toContain('1 of 4 sentences stands in none of the sources.');
    expect(text).toContain('1 sentence of the sources left out.');
    expect(text).toContain('1 alarm: anachronism.');
    expect(text).toContain("Out of the story's time: “Biden”.");
    expect(text).toContain('Biden took office in 2021, after the time of the story.');
    expect(text).toContain('from 2017-01-20, before 2019-12-29');
    expect(text).toContain("80% of the suspect's words come from it");
    expect(text).toContain('The date of wire.txt is not used.');
  });

  test('has every sentence once beside its source, with the changed words of each marked and labelled', () => {
    const report = { ...REPORT, sentences: REPORT.sentences.map(withSource) };
    const page = renderHtml(report);
    expect(textIn(cellOf(page, 2, 'suspect'))).toBe('Police said 41 lorries were insured.');
    expect(textIn(cellOf(page, 2, 'source'))).toBe('Police said 14 lorries were not insured.');
    expect(cellOf(page, 2, 'suspect')).toContain(
      '<ins class="number" title="number: “14” became “41”."><span class="last" data-kind="number">41</span></ins>',
    );
    expect(cellOf(page, 2, 'source').match(/<del class="(\w+)"/g)).toEqual([
      '<del class="number"',
      '<del class="negation"',
    ]);
  });

  test('marks moved words in both places, and names them once', () => {
    const page = renderHtml(audit('On Friday the old mill opened.', ['The old mill opened on Friday.']));
    expect(cellOf(page, 1, 'suspect')).toMatch(/<ins class="wording moved"[^>]*>On Friday<\/ins>/);
    expect(cellOf(page, 1, 'source')).toMatch(/<del class="wording moved"[^>]*>on Friday<\/del>/);
    expect(textIn(/<ul class="changes".*?<\/ul>/s.exec(page)?.[0] ?? '')).toBe('wording moved On Friday');
  });

  test('names at its top the sentences that no source has, and says how many more there are', () => {
    const top = (page: string) => /<section class="new">.*?<\/section>/s.exec(page)?.[0] ?? '';
    expect(textIn(top(PAGE)).replace(/\s+/g, ' ').trim()).toBe(
      'Inserted: in none of the sources 4 Biden sent his regrets.',
    );
    expect(top(PAGE)).toContain('href="#s4" dir="ltr" lang="en"');
    const [, , , last] = REPORT.sentences;
    const many = Array.from({ length: 9 }, () => last).filter((sentence) => sentence !== undefined);
    const page = renderHtml({ ...REPORT, sentences: many });
    expect(top(page).match(/<li>/g)).toHaveLength(6);
    expect(top(page)).toContain('<a href="#s7">and 3 more, marked below</a>');
    const others = REPORT.sentences.filter(({ verdict }) => verdict !== 'inserted');
    expect(top(renderHtml({ ...REPORT, sentences: others }))).toBe('');
    expect(top(renderHtml(reportOf('One.')))).toBe('');
  });

  test('opens a source at the passage beside it, and only a page of the web', () => {
    const page = renderHtml(DATED);
    const link = 'https://wire.example/a?b=1&amp;c#:~:text=';
    expect(cellOf(page, 1, 'source')).toContain(`href="${link}Fire%20at%20the%20depot."`);
    expect(page).toContain(`href="${link}Nobody%20was%20hurt."`);
    expect(page).toContain(`href="${link}The%20mayor"`);
    const unsafe = DATED.sources.map((source) => ({ ...source, url: 'javascript:alert(1)//#' }));
    expect(renderHtml({ ...DATED, sources: unsafe })).not.toContain('class="open"');
  });

  test('tells where a sentence stands first and how often it is written differently', () => {
    const page = renderHtml(DATED);
    expect(cellOf(page, 1, 'source')).toContain('<a href="#source-2">first in source 2, 2019-12-20</a>');
    expect(textIn(cellOfRaw(page, 1))).toContain('written differently in 2 places');
    expect(textIn(bodyOf(PAGE))).not.toMatch(/written differently|first in/);
    const [wire] = DATED.sources.map(({ published: _, ...source }) => source);
    const [, radio] = DATED.sources;
    const sources = [wire, radio].filter((source) => source !== undefined);
    expect(renderHtml({ ...DATED, sources })).not.toContain('first in');
  });

  test('points from a finding to its place and back', () => {
    expect(PAGE).toContain('<a class="go" href="#s4" data-finding="1">Show in sentence 4</a>');
    expect(cellOfRaw(PAGE, 4)).toContain('<mark class="alarm"');
    expect(cellOfRaw(PAGE, 4)).toContain('href="#finding-1"');
  });

  test('shows the text as its readers see it, brackets and paragraphs included', () => {
    const text = 'A fire broke out.\n\nPolice came. [It was the third.] Nobody was hurt.\n';
    const page = renderHtml(audit(text, ['Police came.']));
    const [, clean = ''] = /<article class="clean"[^>]*>(.*?)<\/article>/s.exec(page) ?? [];
    expect(clean).toBe('<p>A fire broke out.</p><p>Police came. [It was the third.] Nobody was hurt.</p>');
  });

  test('carries the direction and language of each article', () => {
    const page = renderHtml(audit(textOf('ar'), [textOf('ar'), textOf('en')]));
    expect(page).toContain('<html lang="en" dir="ltr">');
    expect(page.match(/<div class="suspect" dir="rtl" lang="ar">/g)).toHaveLength(6);
  });

  test('says that an article was checked by itself, and judges nothing then', () => {
    const page = renderHtml(reportOf('One.'));
    expect(textIn(bodyOf(page))).toContain('1 sentence, checked without sources.');
    expect(bodyOf(page)).not.toContain('class="verdict"');
  });

  test('says where the report does not hold the words of a source', () => {
    expect(textIn(cellOf(PAGE, 2, 'source'))).toBe('The report does not hold the words of the source.');
    expect(textIn(cellOf(PAGE, 1, 'source'))).toBe('Fire at the depot.');
  });
});

function cellOfRaw(page: string, number: number): string {
  return page.slice(page.indexOf(`id="s${number}"`)).split('</li>')[0] ?? '';
}

function withSource(sentence: SentenceVerdict): SentenceVerdict {
  const source =
    'Fire at the depot. Police said 14 lorries were not insured. The mayor may close the road on Monday. Nobody was hurt.';
  return {
    ...sentence,
    sources: sentence.sources.map(({ id, span }) => ({ id, span, text: source.slice(span.start, span.end) })),
  };
}

describe('where things stand', () => {
  const sentence = (at: number, from?: number, moved = false): SentenceVerdict => ({
    ...(REPORT.sentences[0] as SentenceVerdict),
    span: { start: at * 10, end: at * 10 + 9 },
    verdict: from === undefined ? 'inserted' : 'verbatim',
    sources: from === undefined ? [] : [{ id: 'a', span: { start: from * 10, end: from * 10 + 9 } }],
    moved,
  });
  const omission = (from: number) => ({
    id: 'a',
    span: { start: from * 10, end: from * 10 + 9 },
    text: `o${from}`,
  });
  /** `1=0` is the first sentence, made from the source's sentence 0; `-2` is sentence 2 of the source left out. */
  const drawn = (report: AuditReport) =>
    rowsOf(report).map((row) => {
      if (row.type === 'left-out') return `-${row.omissions.map(({ text }) => text.slice(1)).join('-')}`;
      if (row.type === 'moved-away') return `>${row.number}`;
      const from = row.sentence.sources[0];
      const origin = from === undefined ? '+' : `=${from.span.start / 10}`;
      return `${row.number}${origin}${row.follows === undefined ? '' : `<${row.follows}`}`;
    });
  const rows = (sentences: SentenceVerdict[], omissions: number[]) =>
    drawn({ ...REPORT, sentences, omissions: omissions.map(omission) });

  test.each([
    ['left out before all others', [sentence(0, 1)], [0], ['-0', '1=1']],
    ['left out between', [sentence(0, 0), sentence(1, 2)], [1], ['1=0', '-1', '2=2']],
    ['several left out together', [sentence(0, 0), sentence(1, 3)], [1, 2], ['1=0', '-1-2', '2=3']],
    ['left out behind all others', [sentence(0, 0), sentence(1)], [1], ['1=0', '-1', '2+']],
    [
      'moved to the front, with a pointer where it stood',
      [sentence(0, 2, true), sentence(1, 0), sentence(2, 1)],
      [],
      ['1=2<3', '2=0', '3=1', '>1'],
    ],
    [
      'moved to the end',
      [sentence(0, 1), sentence(1, 2), sentence(2, 0, true)],
      [],
      ['>3', '1=1', '2=2', '3=0<0'],
    ],
    ['nothing kept its order', [sentence(0, 5, true)], [1], ['-1', '1=5<0']],
  ])('%s', (_, sentences, omissions, expected) => {
    expect(rows(sentences, omissions)).toEqual(expected);
  });
});

describe('marks', () => {
  test.each([
    ['about 41,000 people', 8, 9, '41,000'],
    ['he said no', 3, 7, 'said'],
    ['الكتاب القديم', 2, 4, 'الكتاب'],
    ['كَتَبَ', 0, 1, 'كَتَبَ'],
    ['می\u200cخواهم', 0, 2, 'می\u200cخواهم'],
    ['北京大桥', 1, 2, '京'],
    ['a 𝒳𝒴 b', 3, 4, '𝒳𝒴'],
    ['words', 5, 5, ''],
    ['over', 2, 99, 'over'],
  ])('in %j never cut a word', (text, start, end, whole) => {
    const { start: from, end: to } = wholeWords(text, start, end);
    expect(text.slice(from, to)).toBe(whole);
  });

  test('whatever the spans, the words stay as they are and no tag stands inside one', () => {
    const texts = fc.constantFrom(
      'Police said 41,000 lorries were not insured.',
      'وقال المتحدث إن 14 شاحنة لم تكن مؤمَّنة',
      'می‌خواهم آن را ببینم',
    );
    const place = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        texts,
        fc.array(place, { maxLength: 5 }),
        fc.array(place, { maxLength: 3 }),
        (text, edits, found) => {
          const changes = edits.map(
            (suspect): Change => ({
              kind: 'number',
              suspect,
              was: 'x',
              now: text.slice(suspect.start, suspect.end),
              because: '',
            }),
          );
          const [finding] = REPORT.findings;
          const base = reportOf(text);
          const report = {
            ...base,
            sources: REPORT.sources,
            sentences: base.sentences.map((sentence) => ({ ...sentence, changes })),
            findings: found.map((span) => ({ ...finding, span })),
          } as AuditReport;
          const cell = cellOf(renderHtml(report), 1, 'suspect');
          expect(textIn(cell)).toBe(text);
          for (const { 1: before = '', 2: after = '' } of cell.matchAll(
            /([\p{L}\p{M}\p{N}])(?:<[^>]*>)+([\p{L}\p{M}\p{N}])/gu,
          ))
            throw new Error(`a mark stands between ${before} and ${after}`);
        },
      ),
    );
  });
});

describe('what an article could smuggle in', () => {
  const poisoned = (payload: string): AuditReport => ({
    ...REPORT,
    suspect: {
      ...REPORT.suspect,
      id: payload,
      title: payload,
      url: payload,
      publisher: payload,
      language: payload,
      published: payload,
    },
    sources: REPORT.sources.map((source) => ({
      ...source,
      id: payload,
      title: payload,
      url: payload,
      publisher: payload,
      language: payload,
    })),
    sentences: REPORT.sentences.map((sentence) => ({
      ...sentence,
      text: payload,
      before: payload,
      after: payload,
      sources: sentence.sources.map(({ span }) => ({ id: payload, span, text: payload })),
      changes: sentence.changes.map((change) => ({
        ...change,
        was: payload,
        now: payload,
        because: payload,
      })),
    })),
    omissions: [{ id: payload, span: { start: 0, end: 1 }, text: payload }],
    findings: REPORT.findings.map((finding) => ({
      ...finding,
      text: payload,
      because: payload,
      evidence: finding.evidence.map((evidence) => ({ ...evidence, text: payload, because: payload })),
    })),
    storyTime: { because: [payload] },
    warnings: [{ code: payload, message: payload }],
  });

  test('there are a hundred ways', () => {
    expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(100);
  });

  test.each(PAYLOADS)('%j stays text', (payload) => {
    const body = bodyOf(renderHtml(poisoned(payload)));
    for (const [, name = '', attributes = ''] of body.matchAll(/<\/?([^\s>]*)([^>]*)>/g)) {
      expect(TAGS).toContain(name.toLowerCase());
      expect(attributes.replace(/"[^"]*"/g, '')).not.toMatch(/["'<]|\bon\w+\s*=|\bstyle\s*=/i);
      for (const [, address = ''] of attributes.matchAll(/\bhref="([^"]*)"/g))
        expect(address).toMatch(/^(?:#[a-z]|https?:\/\/)/);
    }
  });

  test('any text at all leaves the page whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const page = renderHtml(poisoned(text));
        expect(bodyOf(page).match(/<li class="row/g)).toHaveLength(5);
        expect(page.endsWith('</html>\n')).toBe(true);
        expect(page).not.toMatch(/(?![\n\t\r])\p{Cc}|\p{Cs}/u);
      }),
    );
  });

  test('what would turn the order of a line round is shown by its number', () => {
    expect(textIn(cellOf(renderHtml(reportOf('a\u202egpj.exe')), 1, 'suspect'))).toBe('aU+202Egpj.exe');
    expect(textIn(cellOf(renderHtml(reportOf('می\u200cخواهم')), 1, 'suspect'))).toBe('می\u200cخواهم');
  });

  test.each([
    ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
    [' http://example.org ', 'http://example.org/'],
    ['javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['example.org/a', undefined],
  ])('the address %j leads to %j', (url, href) => {
    expect(webAddress(url)?.href).toBe(href);
  });
});

describe('the policy of the page', () => {
  const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');

  test('names its one style and its one script by their hashes, and allows nothing else', () => {
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(PAGE) ?? [];
    const [, script = ''] = /<script>(.*?)<\/script>/s.exec(PAGE) ?? [];
    expect(PAGE).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hashOf(style)}&#39;; script-src &#39;sha256-${hashOf(script)}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    );
    expect(PAGE.match(/<script|<style/g)).toHaveLength(2);
    expect(PAGE).not.toMatch(/ style=| on\w+=|\burl\(|@import|<link|<img|src=/);
  });

  test('has the right hash of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const whole = Buffer.from(text).toString();
        expect(Buffer.from(sha256(whole)).toString('base64')).toBe(hashOf(whole));
      }),
    );
    expect(Buffer.from(sha256('a'.repeat(1000))).toString('base64')).toBe(hashOf('a'.repeat(1000)));
  });
});

describe('what is refused', () => {
  test.each([
    [{ locale: 5 }, 'INVALID_OPTION'],
    [{ width: 80 }, 'UNKNOWN_OPTION'],
    [null, 'INVALID_OPTION'],
  ])('the options %j', (options, code) => {
    expect(() => renderHtml(REPORT, options as never)).toThrow(expect.objectContaining({ code }));
  });

  test.each([[undefined], [null], [{}], ['text'], [{ format: 'isnad-report/2' }]])(
    '%j as a report',
    (value) => {
      expect(() => renderHtml(value as never)).toThrow(
        expect.objectContaining({ code: 'INCOMPATIBLE_DATA' }),
      );
    },
  );
});

describe('size', () => {
  test('of the page grows with the report and no faster', () => {
    const pair = (times: number) => {
      const texts = (ARTICLES['en'] ?? []).map((sentence, at) =>
        sentence.replace('.', ` ${'xyz'.repeat(at)}.`),
      );
      const many = Array.from({ length: times }, (_, n) =>
        texts.map((text) => `${text.slice(0, -1)} no${n}.`),
      ).flat();
      return renderHtml(audit(many.join(' '), [many.join(' ').replaceAll('market', 'square')])).length;
    };
    const [small, large] = [pair(5), pair(20)];
    expect(large / small).toBeLessThan(4);
  });

  const SEEDS = new URL('../../../shared/seeds/', import.meta.url);
  (existsSync(SEEDS) ? test : test.skip)('of the seed pair is under 150 KB (needs ../shared)', () => {
    const read = (name: string) => readFileSync(new URL(name, SEEDS), 'utf8');
    const page = renderHtml(audit(read('001_afcfdd6a6e8f1cf3.txt'), [read('004_41af3b063863a587.txt')]));
    expect(Buffer.byteLength(page)).toBeLessThan(150_000);
  });
});

test('a report holds the whole text of its suspect and the sentences of its sources', () => {
  const text = `\n${SUSPECT} [And more.]\n\nThe end!  `;
  const source = `${SUSPECT.replace('41', '14')}`;
  const report = audit(text, [{ id: 'a', text: source }]);
  expect(
    report.sentences
      .map(
        (sentence, at) => (sentence.before ?? (at === 0 ? '' : ' ')) + sentence.text + (sentence.after ?? ''),
      )
      .join(''),
  ).toBe(text);
  for (const { sources, text: words } of report.sentences)
    for (const { span, text: theirs = words } of sources)
      expect(theirs).toBe(source.slice(span.start, span.end));
  expect(spanOf(source, '14').start).toBeGreaterThan(0);
});
