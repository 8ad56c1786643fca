import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../src/analyse.js';
import { sayIn } from '../../src/messages/index.js';
import { assessTime, type JudgedSentence, type TimeAssessment } from '../../src/time/index.js';
import type { Change, Verdict } from '../../src/types.js';

const SEEDS = new URL('../../../shared/seeds/', import.meta.url);

interface GoldSentence {
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  readonly bracketed: boolean;
  readonly from: readonly { readonly doc: string; readonly start: number; readonly end: number }[];
  readonly changes: readonly {
    readonly kind: Change['kind'];
    readonly suspect?: readonly [number, number];
  }[];
  readonly anachronism?: { readonly start: number; readonly end: number };
}

interface Gold {
  readonly files: Readonly<Record<string, string>>;
  readonly audit: { readonly sentences: readonly GoldSentence[] };
  readonly storyTime: Readonly<Record<string, readonly [string, string]>>;
}

if (!existsSync(SEEDS)) {
  test.skip('the seeds are not here: ../shared is absent', () => undefined);
} else {
  const gold = JSON.parse(readFileSync(new URL('gold.json', SEEDS), 'utf8')) as Gold;
  const analyses = Object.fromEntries(
    Object.entries(gold.files).map(([id, file]) => [
      id,
      analyse({ id, text: readFileSync(new URL(file, SEEDS), 'utf8') }),
    ]),
  );
  const seed = (id: string) => analyses[id] ?? analyse({ id, text: id });
  const judged = gold.audit.sentences.map(
    (sentence): JudgedSentence => ({
      span: { start: sentence.start, end: sentence.end },
      verdict: sentence.verdict,
      bracketed: sentence.bracketed,
      sources: sentence.from.map(({ doc, start, end }) => ({ id: doc, span: { start, end } })),
      changes: sentence.changes.map(({ kind, suspect }) => ({
        kind,
        was: '',
        now: '',
        because: '',
        ...(suspect === undefined ? {} : { suspect: { start: suspect[0], end: suspect[1] } }),
      })),
    }),
  );
  const against = (ids: readonly string[]): TimeAssessment =>
    assessTime({
      suspect: seed('001'),
      sources: ids.map(seed),
      sentences: judged,
      asOf: undefined,
      say: sayIn('en'),
    });
  const alone = (id: string): TimeAssessment =>
    assessTime({
      suspect: seed(id),
      sources: [],
      sentences: seed(id).sentences.map((span) => ({
        span,
        verdict: 'inserted',
        bracketed: span.bracketed,
        sources: [],
        changes: [],
      })),
      asOf: undefined,
      say: sayIn('en'),
    });
  const wrong = gold.audit.sentences.flatMap(({ anachronism }) => anachronism ?? []);

  describe('the seeds', () => {
    test.each([
      [['004', '000'], 'alarm'],
      [['000', '002', '003', '004'], 'alarm'],
      [['004'], 'warning'],
    ])('001 against %j has its one anachronism: %s', (ids, severity) => {
      const { findings } = against(ids);
      expect(findings.map(({ span }) => ({ start: span.start, end: span.end }))).toEqual(
        wrong.map(({ start, end }) => ({ start, end })),
      );
      expect(findings.map(({ kind }) => kind)).toEqual(['anachronism']);
      expect(findings[0]?.severity).toBe(severity);
      expect(findings[0]?.because).toContain('2021-01-20');
      expect(findings[0]?.evidence.map(({ type }) => type)).toEqual(
        expect.arrayContaining(['suspect', 'fact']),
      );
    });

    test('001 alone contradicts itself: both sides are named', () => {
      const { findings } = alone('001');
      expect(findings.map(({ kind }) => kind)).toEqual(['inconsistent-time']);
      expect(findings[0]?.because).toContain('Biden');
      expect(findings[0]?.because).toContain('Pompeo');
    });

    test.each(['000', '002', '003', '004'])('%s alone has no finding and its time is found', (id) => {
      const { storyTime, findings } = alone(id);
      expect(findings).toEqual([]);
      const [from = '', to = ''] = gold.storyTime[id] ?? [];
      expect(storyTime).not.toBeNull();
      expect(storyTime?.from === undefined || storyTime.from <= from).toBe(true);
      expect(storyTime?.to === undefined || to <= storyTime.to).toBe(true);
      if (id !== '000' && id !== '002') return;
      const years =
        (Date.parse(storyTime?.to ?? '9999-12-31') - Date.parse(storyTime?.from ?? '')) / 31_556_952_000;
      expect(years).toBeLessThanOrEqual(2);
    });
  });
}
