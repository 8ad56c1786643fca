import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gradeWords } from '../../src/align/equality.js';
import { buildVocabulary } from '../../src/align/vocabulary.js';
import { alignWords, type WordPair } from '../../src/align/words.js';
import { analyse } from '../../src/analyse.js';

/** Aligns two texts and shows the gaps as `[source/suspect]` between the words that are the same. */
function aligned(source: string, suspect: string, language: string): string {
  const analyses = [suspect, source].map((text, i) => analyse({ id: `${i}`, text, language }));
  const { vocabulary, articles } = buildVocabulary(analyses);
  const [now, was] = articles.map(({ word }) => word) as [Int32Array, Int32Array];
  const pairs = alignWords({
    suspect: now,
    source: was,
    grade: gradeWords(vocabulary),
    weight: vocabulary.weight,
  });
  const form = (words: Int32Array, from: number, to: number) =>
    [...words.subarray(from, to)].map((word) => vocabulary.form[word]).join(' ');
  const parts: string[] = [];
  let i = 0;
  let j = 0;
  const gap = (toSuspect: number, toSource: number) => {
    if (toSuspect > i || toSource > j) parts.push(`[${form(was, j, toSource)}/${form(now, i, toSuspect)}]`);
  };
  for (const pair of pairs.filter(({ grade }) => grade === 1)) {
    gap(pair.suspect, pair.source);
    parts.push(form(now, pair.suspect, pair.suspect + 1));
    i = pair.suspect + 1;
    j = pair.source + 1;
  }
  gap(now.length, was.length);
  return parts.join(' ');
}

/** Both sides of `one [two/twi] three`. */
function sidesOf(marked: string): readonly [source: string, suspect: string] {
  return [marked.replace(/\[([^/]*)\/[^\]]*\]/g, '$1'), marked.replace(/\[[^/]*\/([^\]]*)\]/g, '$1')];
}

describe('two sentences', () => {
  test.each([
    ['en', 'one [two/twi] three', 'a word replaced'],
    ['en', 'one [two/] three', 'a word left out'],
    ['en', 'one [/two] three', 'a word put in'],
    ['en', 'the dam held', 'nothing'],
    ['en', '[the/a] dam held', 'the first word'],
    ['en', 'the dam [held/broke]', 'the last word'],
    ['en', 'the dam [/in the north] held', 'several words put in'],
    ['en', 'the [old stone/new] dam held', 'two words replaced by one'],
    ['en', 'the mayor [/said the mayor] left', 'a word that stands twice'],
    ['en', '[red/blue] [fish/bird] swim', 'words beside each other', '[red fish/blue bird] swim'],
    ['en', '[alpha beta/gamma delta]', 'nothing in common'],
    ['ar', 'صمد السد [يوم/مساء] الجمعة', 'Arabic'],
    ['ar', 'صمد [/هذا] السد', 'a word put in'],
    ['fr', 'le pont [a/avait] fermé hier', 'French'],
    ['ru', 'мост [закрыли/открыли] утром', 'Russian'],
    ['hi', 'पुल [सुबह/शाम] बंद हुआ', 'Hindi'],
    ['zh', '大桥[关/开]放了', 'Chinese', '大 桥 [关/开] 放 了'],
  ])('%s: %j, %s', (language, marked, _why, shown = marked) => {
    const [source, suspect] = sidesOf(marked);
    const wanted = shown.replace(/[^\s[\]/]+/g, (word) => formOf(word));
    expect(aligned(source, suspect, language)).toBe(wanted);
  });
});

function formOf(word: string): string {
  return analyse({ id: 'x', text: word, language: 'en' }).tokens.form.join(' ');
}

describe('any two sequences', () => {
  const SIZE = 5;
  const sequence = fc.array(fc.nat(SIZE - 1), { maxLength: 7 }).map((words) => Int32Array.from(words));
  const weights = fc
    .array(fc.integer({ min: 1, max: 10 }), { minLength: SIZE, maxLength: SIZE })
    .map((tenths) => Float64Array.from(tenths, (tenth) => tenth / 10));
  const same = (a: number, b: number) => (a === b ? 1 : 0);
  /** Neighbours in number are half alike. */
  const near = (a: number, b: number) => (a === b ? 1 : Math.abs(a - b) === 1 ? 0.5 : 0);

  /** What a matching is worth, as alignWords counts it. */
  function worth(pairs: readonly WordPair[], suspect: Int32Array, source: Int32Array, weight: Float64Array) {
    return pairs.reduce((sum, pair, k) => {
      const before = pairs[k - 1];
      const continues = before?.suspect === pair.suspect - 1 && before.source === pair.source - 1;
      const both = (weight[suspect[pair.suspect] ?? 0] ?? 0) + (weight[source[pair.source] ?? 0] ?? 0);
      return sum + 0.02 + pair.grade * 0.5 * both + (continues ? 0.06 : 0);
    }, 0);
  }

  /** The best worth of any matching, by trying every one. */
  function bestWorth(
    suspect: Int32Array,
    source: Int32Array,
    grade: (a: number, b: number) => number,
    weight: Float64Array,
  ): number {
    let best = 0;
    const extend = (pairs: WordPair[], i: number, j: number) => {
      best = Math.max(best, worth(pairs, suspect, source, weight));
      for (let a = i; a < suspect.length; a++)
        for (let b = j; b < source.length; b++) {
          const g = grade(suspect[a] ?? 0, source[b] ?? 0);
          if (g > 0) extend([...pairs, { suspect: a, source: b, grade: g }], a + 1, b + 1);
        }
    };
    extend([], 0, 0);
    return best;
  }

  test.each([
    ['the same or not', same],
    ['graded', near],
  ])('are matched in order, each word once, with its grade: %s', (_, grade) => {
    fc.assert(
      fc.property(sequence, sequence, weights, (suspect, source, weight) => {
        let before = { suspect: -1, source: -1 };
        for (const pair of alignWords({ suspect, source, grade, weight })) {
          expect(pair.suspect).toBeGreaterThan(before.suspect);
          expect(pair.source).toBeGreaterThan(before.source);
          expect(pair.grade).toBe(grade(suspect[pair.suspect] ?? 0, source[pair.source] ?? 0));
          expect(pair.grade).toBeGreaterThan(0);
          before = pair;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('are matched as well as any way of matching them, but for equal beginnings and ends', () => {
    fc.assert(
      fc.property(sequence, sequence, weights, (suspect, source, weight) => {
        // Equal beginnings and ends are taken as they are, which may cost no more than a run's bonus at either side.
        const found = worth(alignWords({ suspect, source, grade: same, weight }), suspect, source, weight);
        expect(found).toBeGreaterThanOrEqual(bestWorth(suspect, source, same, weight) - 2 * 0.06 - 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  test('of which neither begins nor ends like the other are matched best', () => {
    fc.assert(
      fc.property(sequence, sequence, weights, (suspect, source, weight) => {
        fc.pre(suspect[0] !== source[0] && suspect.at(-1) !== source.at(-1));
        const found = worth(alignWords({ suspect, source, grade: near, weight }), suspect, source, weight);
        expect(found).toBeCloseTo(bestWorth(suspect, source, near, weight), 9);
      }),
      { numRuns: 300 },
    );
  });

  test('continue the run of equal words at their beginning, or before their end', () => {
    const weight = Float64Array.of(0.1, 0.1, 0.1, 0.1, 0.1);
    const pairs = (suspect: number[], source: number[]) =>
      alignWords({
        suspect: Int32Array.from(suspect),
        source: Int32Array.from(source),
        grade: near,
        weight,
      }).map((pair) => [pair.suspect, pair.source]);
    expect(pairs([2, 2, 2], [2, 3, 0])).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(pairs([2, 3, 0], [2, 2, 2])).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(pairs([2, 2, 2], [0, 3, 2])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(pairs([0, 3, 2], [2, 2, 2])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test('are matched the same way round and about', () => {
    fc.assert(
      fc.property(sequence, sequence, weights, (suspect, source, weight) => {
        const one = alignWords({ suspect, source, grade: near, weight });
        const other = alignWords({ suspect: source, source: suspect, grade: near, weight });
        expect(worth(other, source, suspect, weight)).toBeCloseTo(worth(one, suspect, source, weight), 9);
      }),
    );
  });
});
