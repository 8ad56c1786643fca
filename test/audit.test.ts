import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { audit } from '../src/audit.js';
import { IsnadError } from '../src/errors.js';
import { tokenize } from '../src/text/tokens.js';
import type { Article, AuditReport, SentenceVerdict, Span, Verdict } from '../src/types.js';
import { ARTICLES, STRANGERS, textOf } from './articles.js';

const languages = Object.keys(ARTICLES);
const anyLanguage = fc.constantFrom(...languages);

/** An article with words taken out, put in and changed round; most sentences keep most of their words. */
const doctored = fc
  .record({
    language: anyLanguage,
    cuts: fc.array(fc.nat(999), { maxLength: 6 }),
    repeats: fc.array(fc.nat(999), { maxLength: 3 }),
    additions: fc.array(
      fc.tuple(
        fc.nat(999),
        fc.constantFrom('not', '14', 'Monday', '[', ']', '"', 'ـ', '.', ',', '🔥', 'لم', '\n'),
      ),
      { maxLength: 6 },
    ),
    order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 1 }),
  })
  .map(({ language, cuts, repeats, additions, order }) => {
    const article = ARTICLES[language] ?? [];
    const parts = textOf(
      language,
      order.map((i) => article[i] ?? ''),
    ).split(/(?<= )|(?=[\p{Script=Han}])/u);
    for (const at of cuts) parts.splice(at % parts.length, 1);
    for (const at of repeats)
      parts.splice(at % (parts.length + 1), 0, parts[at % Math.max(1, parts.length)] ?? '');
    for (const [at, word] of additions) parts.splice(at % (parts.length + 1), 0, `${word} `);
    return { language, text: `${parts.join('')} ${STRANGERS[language]}` };
  });

const verdictsOf = (report: AuditReport) => report.sentences.map(({ verdict }) => verdict);

/** Every span of a report with the text that it is of. */
function placesOf(report: AuditReport, texts: ReadonlyMap<string, string>) {
  const places: { text: string | undefined; span: Span; says?: string }[] = [];
  const suspect = texts.get('suspect');
  const source = (id: string, span: Span, says?: string) =>
    places.push({ text: texts.get(id), span, ...(says === undefined ? {} : { says }) });
  for (const { span, text, sources, changes } of report.sentences) {
    places.push({ text: suspect, span, says: text });
    for (const place of sources) source(place.id, place.span);
    for (const change of changes) {
      if (change.suspect) places.push({ text: suspect, span: change.suspect, says: change.now });
      if (change.source) source(change.source.id, change.source.span, change.was);
    }
  }
  for (const { id, span, text } of report.omissions) source(id, span, text);
  for (const passage of report.passages) {
    places.push({ text: suspect, span: passage.suspect });
    source(passage.source.id, passage.source.span);
  }
  for (const { span, text, evidence } of report.findings) {
    places.push({ text: suspect, span, says: text });
    for (const fact of evidence) {
      if (fact.type === 'suspect') places.push({ text: suspect, span: fact.span, says: fact.text });
      if (fact.type === 'source') source(fact.id, fact.span, fact.text);
    }
  }
  return places;
}

/** The folded words of a stretch that lie in none of the given spans. */
function wordsOutside(text: string, stretch: Span, spans: readonly Span[]): readonly string[] {
  const { form, start } = tokenize(text, stretch.start, stretch.end);
  return form.filter(
    (_, i) => !spans.some((span) => span.start <= (start[i] ?? 0) && (start[i] ?? 0) < span.end),
  );
}

describe('an article against itself', () => {
  test.each(languages)('is verbatim, %s', (language) => {
    const text = textOf(language);
    const report = audit({ id: 'copy', text }, [{ id: 'original', text }]);
    expect(report.sentences.map(({ text: sentence }) => sentence)).toEqual(ARTICLES[language]);
    for (const { verdict, changes, sources, span, ...flags } of report.sentences) {
      expect(verdict).toBe('verbatim');
      expect(changes).toEqual([]);
      expect(sources).toEqual([{ id: 'original', span }]);
      expect(flags).toMatchObject({ moved: false, merged: false, split: false, bracketed: false });
    }
    expect(report.omissions).toEqual([]);
    expect(report.findings).toEqual([]);
    expect(report.warnings).toEqual([]);
    expect(report.passages).toEqual([
      expect.objectContaining({ similarity: 1, suspect: report.passages[0]?.source.span }),
    ]);
    expect(report.sources[0]).toMatchObject({ resemblance: 1, containment: 1, reused: 1 });
    expect(report.summary).toEqual({ verbatim: 6, altered: 0, reworded: 0, inserted: 0, omitted: 0 });
  });

  test('is verbatim whatever was done to it', () => {
    fc.assert(
      fc.property(doctored, ({ text }) => {
        const report = audit(text, [text]);
        expect(new Set(verdictsOf(report))).toEqual(new Set(['verbatim']));
        expect(report.omissions).toEqual([]);
      }),
    );
  });
});

describe('a sentence', () => {
  const place = fc.tuple(anyLanguage, fc.integer({ min: 0, max: 6 }));

  test('put in is the one inserted', () => {
    fc.assert(
      fc.property(place, ([language, at]) => {
        const article = ARTICLES[language] ?? [];
        const report = audit(textOf(language, article.toSpliced(at, 0, STRANGERS[language] ?? '')), [
          textOf(language),
        ]);
        const expected: Verdict[] = article.map(() => 'verbatim');
        expect(verdictsOf(report)).toEqual(expected.toSpliced(at, 0, 'inserted'));
        expect(report.sentences.filter(({ moved, merged, split }) => moved || merged || split)).toEqual([]);
        expect(report.omissions).toEqual([]);
      }),
    );
  });

  test('taken out is the one omitted', () => {
    fc.assert(
      fc.property(place, ([language, at]) => {
        const article = ARTICLES[language] ?? [];
        const out = at % article.length;
        const report = audit(textOf(language, article.toSpliced(out, 1)), [textOf(language)]);
        expect(report.omissions.map(({ text }) => text)).toEqual([article[out]]);
        expect(new Set(verdictsOf(report))).toEqual(new Set(['verbatim']));
        expect(report.summary.omitted).toBe(1);
      }),
    );
  });

  test('put elsewhere is moved', () => {
    fc.assert(
      fc.property(anyLanguage, fc.integer({ min: 2, max: 5 }), (language, from) => {
        const article = ARTICLES[language] ?? [];
        const sentence = article[from] ?? '';
        const report = audit(textOf(language, [sentence, ...article.toSpliced(from, 1)]), [textOf(language)]);
        expect(report.sentences.filter(({ moved }) => moved).map(({ text }) => text)).toEqual([sentence]);
        expect(new Set(verdictsOf(report))).toEqual(new Set(['verbatim']));
      }),
    );
  });
});

describe('every report', () => {
  const pair = fc.tuple(doctored, doctored, fc.boolean());
  const run = (check: (report: AuditReport, texts: ReadonlyMap<string, string>) => void) =>
    fc.assert(
      fc.property(pair, ([one, other, against]) => {
        const texts = new Map([
          ['suspect', one.text],
          ['original', textOf(one.language)],
          ...(against ? [['other', other.text] as const] : []),
        ]);
        const [suspect, ...sources] = [...texts].map(([id, text]): Article => Object.freeze({ id, text }));
        check(audit(suspect as Article, Object.freeze(sources)), texts);
      }),
    );

  test('has spans that lie in their texts and texts that are what stands there', () => {
    run((report, texts) => {
      for (const { text, span, says } of placesOf(report, texts)) {
        expect(text).toBeDefined();
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text?.length ?? 0);
        if (says !== undefined) expect(text?.slice(span.start, span.end)).toBe(says);
      }
    });
  });

  test('has every word of the suspect in one sentence, in order', () => {
    run((report, texts) => {
      const text = texts.get('suspect') ?? '';
      const words = report.sentences.flatMap(({ span }) => wordsOutside(text, span, []));
      expect(words).toEqual(tokenize(text).form);
    });
  });

  test('has changes that tell the whole difference', () => {
    run((report, texts) => {
      for (const sentence of report.sentences) checkDifference(sentence, texts);
    });
  });

  function checkDifference(sentence: SentenceVerdict, texts: ReadonlyMap<string, string>): void {
    const { verdict, sources, changes, span, merged, split } = sentence;
    if (verdict === 'inserted' || verdict === 'reworded' || merged || split) return;
    const [source] = sources;
    const now = wordsOutside(
      texts.get('suspect') ?? '',
      span,
      changes.flatMap(({ suspect }) => suspect ?? []),
    );
    const was = wordsOutside(
      texts.get(source?.id ?? '') ?? '',
      source?.span ?? span,
      changes.flatMap((change) => change.source?.span ?? []),
    );
    expect(now).toEqual(was);
  }

  test('agrees with itself', () => {
    run(({ sentences, omissions, findings, sources, passages, summary }) => {
      for (const { verdict, sources: from, changes, confidence } of sentences) {
        expect(from.length === 0).toBe(verdict === 'inserted');
        expect(changes.length > 0).toBe(verdict === 'altered');
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const { suspect, source, because, was, now } of changes) {
          expect([suspect === undefined, source === undefined]).toEqual([now === '', was === '']);
          expect(suspect ?? source).toBeDefined();
          expect(because).toMatch(/^[\p{L}“].*[.]$/su);
        }
      }
      const count = (wanted: Verdict) => sentences.filter(({ verdict }) => verdict === wanted).length;
      expect(summary).toEqual({
        verbatim: count('verbatim'),
        altered: count('altered'),
        reworded: count('reworded'),
        inserted: count('inserted'),
        omitted: omissions.length,
      });
      for (const { resemblance, containment, reused } of sources)
        for (const share of [resemblance, containment, reused]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      for (const { similarity } of passages) {
        expect(similarity).toBeGreaterThan(0);
        expect(similarity).toBeLessThanOrEqual(1);
      }
      const ranks = findings.map(({ severity }) => ['alarm', 'warning', 'info'].indexOf(severity));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      for (const { because } of findings) expect(because).toMatch(/\.$/);
    });
  });

  test('is plain data, the same each time', () => {
    run((report, texts) => {
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      const [suspect, ...sources] = [...texts].map(([id, text]): Article => ({ id, text }));
      expect(audit(suspect as Article, sources)).toEqual(report);
    });
  });
});

describe('the order of the sources', () => {
  test('does not matter to what becomes of each sentence', () => {
    const kind = ({ verdict, changes, moved, merged, split, sources }: SentenceVerdict) => ({
      verdict,
      changes: changes.map(({ kind, was, now }) => [kind, was, now]),
      flags: [moved, merged, split],
      from: sources[0],
    });
    fc.assert(
      fc.property(
        doctored,
        fc.shuffledSubarray(languages, { minLength: 2 }),
        ({ language, text }, others) => {
          const sources = [...new Set([language, ...others])].map((id) => ({ id, text: textOf(id) }));
          const one = audit(text, sources);
          const other = audit(text, [...sources].reverse());
          expect(other.sentences.map(kind)).toEqual(one.sentences.map(kind));
          expect(new Set(other.omissions)).toEqual(new Set(one.omissions));
          expect(other.sources.map(({ id }) => id)[0]).toEqual(one.sources.map(({ id }) => id)[0]);
        },
      ),
    );
  });

  test('any iterable will do', () => {
    const text = textOf('en');
    const list = audit(text, [text]);
    expect(audit(text, new Set([text]))).toEqual(list);
    expect(
      audit(
        text,
        (function* () {
          yield text;
        })(),
      ),
    ).toEqual(list);
  });
});

describe('without a source', () => {
  test.each([
    ['a list without any', []],
    ['a source that shares nothing', [textOf('zh')]],
  ])('every sentence is inserted: %s', (_, sources) => {
    const report = audit(textOf('en'), sources);
    expect(new Set(verdictsOf(report))).toEqual(new Set(['inserted']));
    expect([report.passages, report.omissions, report.findings]).toEqual([[], [], []]);
    expect(report.sources.map(({ reused }) => reused)).toEqual(sources.map(() => 0));
  });
});

describe('ids', () => {
  test.each(['__proto__', 'constructor', 'toString', 'a b\n', '0', '\u202e', '🔥'])(
    '%j is an id like any',
    (id) => {
      const text = textOf('en');
      const report = audit({ id, text }, [
        { id, text },
        { id: 'other', text: textOf('fr') },
      ]);
      expect(report.suspect.id).toBe(id);
      expect(report.sources.map((source) => source.id)).toEqual([id, 'other']);
      expect(report.sentences.flatMap(({ sources }) => sources.map((source) => source.id))).toEqual(
        report.sentences.map(() => id),
      );
    },
  );

  test('texts without one are numbered', () => {
    const report = audit('One two.', ['Three four.', 'Five six.']);
    expect([report.suspect.id, ...report.sources.map(({ id }) => id)]).toEqual([
      'suspect',
      'source-1',
      'source-2',
    ]);
  });
});

describe('what the article says of itself', () => {
  test('is kept, but for its text', () => {
    const article = {
      id: 'a',
      text: 'One two three.',
      title: 'T',
      published: '2020-02-29',
      url: 'https://example.org',
      publisher: 'P',
      language: 'en-GB',
    };
    const { text, ...rest } = article;
    expect(audit(article, []).suspect).toEqual({ ...rest, length: text.length });
  });

  test('a date that is none is not used, with a warning', () => {
    const report = audit({ id: 'a', text: 'One two three.', published: '2021-02-29' }, []);
    expect(report.warnings.map(({ code }) => code)).toEqual(['unreadable-date']);
    expect(report.warnings[0]?.message).toContain('2021-02-29');
    expect(report.suspect).not.toHaveProperty('published');
  });
});

describe('bad input', () => {
  const good = { id: 'a', text: 'One two three.' };
  const bad: readonly (readonly [code: string, what: string, arguments: readonly unknown[]])[] = [
    ['EMPTY_TEXT', 'no words', ['', []]],
    ['EMPTY_TEXT', 'white space', [' \n\t\u00a0', []]],
    ['EMPTY_TEXT', 'a source of white space', ['One.', [' ']]],
    ['NOT_TEXT', 'no text', [{ id: 'a' }, []]],
    ['NOT_TEXT', 'a text that is a number', [{ id: 'a', text: 7 }, []]],
    ['NOT_TEXT', 'a source whose text is bytes', ['One.', [{ id: 'a', text: new Uint8Array(2) }]]],
    ['INVALID_ARTICLE', 'nothing', [undefined, []]],
    ['INVALID_ARTICLE', 'null', [null, []]],
    ['INVALID_ARTICLE', 'a number', [7, []]],
    ['INVALID_ARTICLE', 'no id', [{ text: 'One.' }, []]],
    ['INVALID_ARTICLE', 'an empty id', [{ id: '', text: 'One.' }, []]],
    ['INVALID_ARTICLE', 'an id that is a number', [{ id: 7, text: 'One.' }, []]],
    ['INVALID_ARTICLE', 'a title that is a list', [{ ...good, title: [] }, []]],
    ['INVALID_ARTICLE', 'no sources', ['One.', undefined]],
    ['INVALID_ARTICLE', 'sources that are one text', ['One.', 'Two.']],
    ['INVALID_ARTICLE', 'sources that are one article', ['One.', good]],
    ['INVALID_ARTICLE', 'a source that is null', ['One.', [null]]],
    ['DUPLICATE_ID', 'two sources of one id', ['One.', [good, good]]],
    ['DUPLICATE_ID', 'an id that is the number of a text', ['One.', [{ ...good, id: 'source-2' }, 'Two.']]],
    ['UNKNOWN_OPTION', 'an option that does not exist', ['One.', [], { shingles: 5 }]],
    ['UNKNOWN_OPTION', 'one of every object', ['One.', [], { constructor: 1 }]],
    ['INVALID_OPTION', 'options that are a list', ['One.', [], []]],
    ['INVALID_OPTION', 'options that are null', ['One.', [], null]],
    ['INVALID_OPTION', 'a shingle of no words', ['One.', [], { shingleSize: 0 }]],
    ['INVALID_OPTION', 'a negative one', ['One.', [], { shingleSize: -1 }]],
    ['INVALID_OPTION', 'half a word', ['One.', [], { shingleSize: 2.5 }]],
    ['INVALID_OPTION', 'not a number', ['One.', [], { shingleSize: Number.NaN }]],
    ['INVALID_OPTION', 'a number as text', ['One.', [], { shingleSize: '5' }]],
    ['INVALID_OPTION', 'too long a one', ['One.', [], { shingleSize: 33 }]],
    ['INVALID_OPTION', 'a locale that is no tag', ['One.', [], { locale: 'English please' }]],
    ['INVALID_OPTION', 'a locale that is null', ['One.', [], { locale: null }]],
    ['INVALID_DATE', 'no day of the calendar', ['One.', [], { asOf: '2021-02-29' }]],
    ['INVALID_DATE', 'a day in words', ['One.', [], { asOf: 'yesterday' }]],
    ['INVALID_DATE', 'a Date', ['One.', [], { asOf: new Date(0) }]],
  ];

  test.each(bad)('%s: %s', (code, _what, [suspect, sources, options]) => {
    const call = () => audit(suspect as Article, sources as Article[], options as object);
    expect(call).toThrow(IsnadError);
    expect(call).toThrow(expect.objectContaining({ code, name: 'IsnadError' }));
    expect(call).toThrow(/^[^\n]{20,200}\.$/);
  });

  test('an option that is undefined is the default', () => {
    expect(audit('One two.', [], { asOf: undefined, shingleSize: undefined } as object)).toEqual(
      audit('One two.', []),
    );
  });

  test('doubts about an article are told in the language of the report', () => {
    const suspect = { id: 'a', text: 'The dam held on Monday.', published: 'last week' };
    const messages = ['en', 'ar', 'fr'].map((locale) => audit(suspect, [], { locale }).warnings[0]?.message);
    expect(messages[0]).toContain('has the date "last week"');
    expect(new Set(messages).size).toBe(3);
  });

  test.each(['en', 'en-GB', 'EN', 'xx', 'zh_Hant'])('the locale %s has reasons', (locale) => {
    const [sentence] = audit('The dam held on Monday.', ['The dam held on Sunday.'], { locale }).sentences;
    expect(sentence?.changes[0]?.because).toContain('Monday');
  });
});

describe('degenerate texts', () => {
  test.each(['🔥🔥', '?!', '\u200f\u0301'])('%j has no words, and a warning says so', (text) => {
    const { warnings } = audit({ id: 'empty', text }, [textOf('en')]);
    expect(warnings).toMatchObject([{ code: 'no-words', message: expect.stringContaining('"empty"') }]);
    expect(audit(textOf('en'), [{ id: 'empty', text }]).warnings).toEqual(warnings);
  });

  test.each([
    ['one letter', 'a'],
    ['one word', 'rain'],
    ['one ideograph', '雨'],
    ['one figure', '7'],
    ['punctuation', '?!'],
    ['a mark without a letter', '\u0301'],
    ['control characters', '\0\u0001'],
    ['only brackets', '[]'.repeat(100_000)],
    ['open brackets', '['.repeat(200_000)],
    ['only dots', '.'.repeat(200_000)],
    ['only quotation marks', '"'.repeat(200_000)],
    ['a word of 200,000 letters', 'a'.repeat(200_000)],
    ['200,000 digits', '7'.repeat(200_000)],
    ['figures and separators', '1,'.repeat(100_000)],
    ['ideographs without a stop', '雨水'.repeat(5_000)],
  ])(
    '%s',
    (_, text) => {
      const report = audit(text, [text, textOf('en')]);
      expect(new Set(verdictsOf(report))).toEqual(new Set(report.sentences.length === 0 ? [] : ['verbatim']));
      expect(report.omissions).toEqual([]);
      expect(audit(textOf('en'), [text]).summary.inserted).toBe(6);
    },
    60_000,
  );
});
