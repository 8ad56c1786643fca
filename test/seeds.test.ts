import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { audit } from '../src/audit.js';
import { bracketBlocks } from '../src/text/brackets.js';
import type { Article, AuditReport, ChangeKind, SentenceVerdict, Verdict } from '../src/types.js';

const SEEDS = new URL('../../shared/seeds/', import.meta.url);

interface Place {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
}

interface GoldSentence {
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  readonly from: readonly Place[];
  readonly changes: readonly {
    readonly kind: ChangeKind;
    readonly suspect?: readonly [number, number];
    readonly source?: Place;
  }[];
  readonly bracketed: boolean;
  readonly merged: boolean;
  readonly split: boolean;
  readonly moved: boolean;
  readonly anachronism?: { readonly start: number; readonly end: number };
}

interface Gold {
  readonly files: Readonly<Record<string, string>>;
  readonly audit: {
    readonly suspect: string;
    readonly against: readonly string[];
    readonly sentences: readonly GoldSentence[];
    readonly omitted: readonly Place[];
  };
  readonly rewordedQuotations: readonly { readonly a: Place; readonly b: Place }[];
  readonly documents: {
    readonly nearDuplicates: readonly (readonly [string, string])[];
    readonly sharedPassages: readonly (readonly [string, string])[];
    readonly unrelatedPairs: readonly (readonly [string, string])[];
  };
  readonly storyTime: Readonly<Record<string, readonly [string, string]>>;
}

/** A sentence of a report, in the form of the gold file. */
function asGold({ span, verdict, sources, changes, ...flags }: SentenceVerdict): GoldSentence {
  const { bracketed, merged, split, moved } = flags;
  return {
    ...span,
    verdict,
    from: sources.map((source) => ({ doc: source.id, ...source.span })),
    changes: changes.map(({ kind, suspect, source }) => ({
      kind,
      ...(suspect ? { suspect: [suspect.start, suspect.end] as const } : {}),
      ...(source ? { source: { doc: source.id, ...source.span } } : {}),
    })),
    bracketed,
    merged,
    split,
    moved,
  };
}

const omittedIn = (report: AuditReport): Place[] =>
  report.omissions.map(({ id, span }) => ({ doc: id, ...span }));

const kindsIn = (report: AuditReport): string[] => report.findings.map(({ kind }) => kind);

const aboutTime = (report: AuditReport) =>
  report.findings.filter(({ kind }) =>
    ['anachronism', 'inconsistent-time', 'later-knowledge'].includes(kind),
  );

if (!existsSync(SEEDS)) {
  console.warn('skipped: the seed articles are in ../shared, which is absent');
  test.skip('the seeds are not here: ../shared is absent', () => undefined);
} else {
  const gold = JSON.parse(readFileSync(new URL('gold.json', SEEDS), 'utf8')) as Gold;
  const seed = (id: string): Article => ({
    id,
    text: readFileSync(new URL(gold.files[id] ?? '', SEEDS), 'utf8'),
  });
  const { suspect: suspectId, sentences: goldSentences, omitted } = gold.audit;
  const suspect = seed(suspectId);
  const others = Object.keys(gold.files).filter((id) => id !== suspectId);

  describe.each([
    ['its source', gold.audit.against],
    ['all the other seeds', others],
    ['all the other seeds the other way round', [...others].reverse()],
  ])(`${suspectId} against %s`, (_, ids) => {
    const report = audit(suspect, ids.map(seed));

    test('has every sentence, each where it is, and no other', () => {
      expect(report.sentences.map(({ span }) => span)).toEqual(
        goldSentences.map(({ start, end }) => ({ start, end })),
      );
    });

    test.each(goldSentences.map((sentence, i) => [i, sentence.verdict, sentence] as const))(
      'sentence %i is %s',
      (i, _verdict, { anachronism: _, ...sentence }) => {
        expect(asGold(report.sentences[i] as SentenceVerdict)).toEqual(sentence);
      },
    );

    test('leaves out what the gold file says', () => {
      const fromSource = omittedIn(report).filter(({ doc }) => gold.audit.against.includes(doc));
      expect(fromSource).toEqual(omitted);
    });

    test('reports every block in brackets', () => {
      const blocks = report.findings.filter(({ kind }) => kind === 'bracketed-addition');
      expect(blocks.map(({ span }) => span)).toEqual(bracketBlocks(suspect.text));
      expect(blocks).toHaveLength(5);
    });
  });

  test(`${suspectId} with its brackets taken off has the same verdicts`, () => {
    const places = [...suspect.text].map((character) => !/[[\]]/.test(character));
    const text = [...suspect.text].filter((_, i) => places[i]).join('');
    const before = (at: number) => at - places.slice(0, at).filter((kept) => !kept).length;
    const report = audit({ id: suspectId, text }, gold.audit.against.map(seed));
    expect(report.sentences.map(({ span, verdict, bracketed }) => ({ span, verdict, bracketed }))).toEqual(
      goldSentences.map(({ start, end, verdict }) => ({
        span: { start: before(start), end: before(end) },
        verdict,
        bracketed: false,
      })),
    );
    expect(omittedIn(report)).toEqual(omitted);
    expect(kindsIn(report)).not.toContain('bracketed-addition');
  });

  test('quotations in another translation are linked', () => {
    for (const { a, b } of gold.rewordedQuotations) {
      const report = audit(seed(a.doc), [seed(b.doc)]);
      const sentence = report.sentences.find(({ span }) => span.start <= a.start && a.end <= span.end);
      expect(
        sentence?.sources.map(({ id, span }) => [id, span.start <= b.start && b.end <= span.end]),
      ).toEqual([[b.doc, true]]);
      expect(sentence?.verdict).not.toBe('verbatim');
    }
  });

  describe('pairs', () => {
    test.each(gold.documents.unrelatedPairs)('%s and %s share nothing', (a, b) => {
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const report = audit(seed(one), [seed(other)]);
        expect(report.passages).toEqual([]);
        expect(report.omissions).toEqual([]);
        expect(report.sentences.filter(({ verdict }) => verdict !== 'inserted')).toEqual([]);
        expect(report.sources[0]?.reused).toBe(0);
      }
    });

    test.each([...gold.documents.nearDuplicates, ...gold.documents.sharedPassages])(
      '%s and %s share a passage',
      (a, b) => {
        expect(audit(seed(a), [seed(b)]).passages.length).toBeGreaterThan(0);
        expect(audit(seed(b), [seed(a)]).passages.length).toBeGreaterThan(0);
      },
    );
  });

  describe('time', () => {
    const [wrong] = goldSentences.flatMap(({ anachronism }) => anachronism ?? []);

    test.each([[['004', '000']], [['000', '002', '003', '004']]])(
      `${suspectId} against %j has its anachronism as an alarm, with the evidence`,
      (ids) => {
        const report = audit(suspect, ids.map(seed));
        const anachronisms = report.findings.filter(({ kind }) => kind === 'anachronism');
        expect(anachronisms.map(({ span }) => span)).toEqual([{ start: wrong?.start, end: wrong?.end }]);
        const [finding] = anachronisms;
        expect(finding?.severity).toBe('alarm');
        expect(report.findings[0]).toBe(finding);
        expect(finding?.because).toContain('2021-01-20');
        expect(finding?.evidence.map(({ type }) => type)).toEqual(
          expect.arrayContaining(['suspect', 'fact']),
        );
        const [from, to] = gold.storyTime[suspectId] ?? [];
        expect((report.storyTime?.from ?? '') <= (from ?? '')).toBe(true);
        expect((report.storyTime?.to ?? '9999') > (to ?? '')).toBe(true);
      },
    );

    test(`${suspectId} alone is inconsistent, both sides named`, () => {
      const report = audit(suspect, []);
      expect(aboutTime(report).map(({ kind }) => kind)).toEqual(['inconsistent-time']);
      expect(aboutTime(report)[0]?.evidence.filter(({ type }) => type === 'suspect')).toHaveLength(2);
    });

    test.each(others)('%s alone has none', (id) => {
      expect(aboutTime(audit(seed(id), []))).toEqual([]);
    });

    test.each(others)('%s against all the others has none', (id) => {
      const rest = Object.keys(gold.files).filter((other) => other !== id);
      expect(aboutTime(audit(seed(id), rest.map(seed)))).toEqual([]);
    });
  });
}
