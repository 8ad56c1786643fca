import { describe, expect, test } from '@jest/globals';
import { createGenerator, excerpt } from '../../bench/articles/generate.js';
import { pick, seededRandom } from '../../bench/articles/random.js';
import { chooseAnchors } from '../../src/candidates/anchors.js';
import { chainHits } from '../../src/candidates/passage-chains.js';
import { PassageIndex } from '../../src/candidates/passage-index.js';
import { scanTokens } from '../../src/fingerprint/scan.js';
import { tokenize } from '../../src/text/tokens.js';

const generator = createGenerator({ seed: 51, words: 200 });
const COUNT = 400;

function filled(options = {}): PassageIndex {
  const index = new PassageIndex(options);
  for (let i = 0; i < COUNT; i++) index.add(`${i}`, generator.article(i));
  return index;
}

/** A passage of `words` words of article `i`, as words count for the tokeniser. */
function passageOf(i: number, words: number, random: () => number): string {
  const text = generator.article(i);
  const tokens = tokenize(text);
  const from = pick(random, tokens.form.length - words);
  return text.slice(tokens.start[from], tokens.end[from + words - 1]);
}

describe('anchors', () => {
  test('leave no stretch without one, and keep an eighth of all shingles', () => {
    const out = new Int32Array(1000);
    for (let i = 0; i < 50; i++) {
      const scan = scanTokens(generator.article(i));
      const shingles = scan.count - 4;
      const count = chooseAnchors(scan, shingles, 5, 11, out);
      const places = [-1, ...out.subarray(0, count), shingles];
      for (let at = 1; at < places.length; at++)
        expect((places[at] ?? 0) - (places[at - 1] ?? 0)).toBeLessThanOrEqual(11);
      expect(count / shingles).toBeLessThan(1 / 7);
    }
  });

  test('are one at least, in any text with a word', () => {
    const out = new Int32Array(10);
    expect(chooseAnchors(scanTokens('word'), 1, 1, 11, out)).toBe(1);
    expect(chooseAnchors(scanTokens(''), 0, 0, 11, out)).toBe(0);
  });
});

describe('query', () => {
  test('finds every passage of 15 words, in any other text, at its place in both', () => {
    const index = filled();
    const random = seededRandom(52);
    for (let i = 0; i < COUNT; i++) {
      const passage = passageOf(i, 15, random);
      const text = generator.inserted(generator.article(COUNT + i), passage, random);
      const match = index.query(text).find(({ id }) => id === `${i}`);
      expect(match).toBeDefined();
      const shared = match?.passages[0];
      const source = generator.article(i);
      expect(tokenize(source.slice(shared?.source.start, shared?.source.end)).form).toEqual(
        tokenize(text.slice(shared?.suspect.start, shared?.suspect.end)).form,
      );
    }
  });

  test('keeps the promise for other lengths', () => {
    const random = seededRandom(53);
    for (const passageWords of [5, 8, 40]) {
      const index = filled({ passageWords });
      for (let i = 0; i < COUNT; i += 4) {
        const text = generator.inserted(
          generator.article(COUNT + i),
          passageOf(i, passageWords, random),
          random,
        );
        expect(index.query(text).map(({ id }) => id)).toContain(`${i}`);
      }
    }
  });

  test('finds passages of 40 words with one word in ten changed, 95 in 100', () => {
    const index = filled();
    const random = seededRandom(54);
    let found = 0;
    for (let i = 0; i < COUNT; i++) {
      const passage = generator.reworded(passageOf(i, 40, random), 10, random);
      const text = generator.inserted(generator.article(COUNT + i), passage, random);
      if (index.query(text).some(({ id }) => id === `${i}`)) found++;
    }
    expect(found / COUNT).toBeGreaterThan(0.95);
  });

  test('joins the anchors of one passage and keeps two passages apart', () => {
    const index = filled();
    const [first, second] = [excerpt(generator.article(2), 5, 60), excerpt(generator.article(2), 120, 60)];
    const text = `${second} ${generator.article(COUNT)} ${first}`;
    const [match] = index.query(text);
    expect(match?.id).toBe('2');
    expect(match?.passages).toHaveLength(2);
    const [a, b] = match?.passages ?? [];
    expect(a?.suspect.start).toBeLessThan(100);
    expect(a?.source.start).toBeGreaterThan(b?.source.end ?? Infinity);
    expect((b?.suspect.end ?? 0) - (b?.suspect.start ?? 0)).toBeGreaterThan(0.7 * first.length);
  });

  test('counts boilerplate for little, and does not lose it', () => {
    const boilerplate = excerpt(generator.article(9999), 0, 60);
    const index = new PassageIndex({ anchorLimit: 50 });
    for (let i = 0; i < 200; i++) index.add(`${i}`, `${generator.article(i)} ${boilerplate}`);
    const found = index.query(`${passageOf(3, 30, seededRandom(1))} ${boilerplate}`);
    expect(found[0]?.id).toBe('3');
    expect(found.length).toBeGreaterThan(20);
    expect(found[1]?.score).toBeLessThan((found[0]?.score ?? 0) / 4);
    expect(index.warnings()[0]?.code).toBe('full-anchor');
  });

  test('honours limit and except', () => {
    const index = filled();
    const text = `${excerpt(generator.article(1), 0, 60)} ${excerpt(generator.article(2), 0, 30)}`;
    expect(index.query(text).map(({ id }) => id)).toEqual(['1', '2']);
    expect(index.query(text, { limit: 1 })).toHaveLength(1);
    expect(index.query(text, { except: '1' }).map(({ id }) => id)).toEqual(['2']);
  });

  test('finds nothing without words, and short texts whole', () => {
    const index = new PassageIndex();
    index.add('short', 'Two words');
    index.add('none', '');
    expect(index.query('')).toEqual([]);
    expect(index.query('two words!')[0]?.passages).toEqual([
      { suspect: { start: 0, end: 9 }, source: { start: 0, end: 9 }, anchors: 1 },
    ]);
  });

  test('finds passages in scripts without spaces', () => {
    const index = new PassageIndex();
    index.add('zh', '北京市政府星期一宣布由于暴风雨老城港口将关闭一个星期渔民对此表示理解');
    expect(index.query('据报道由于暴风雨老城港口将关闭一个星期。')[0]?.id).toBe('zh');
  });
});

describe('remove and replace', () => {
  test('leave nothing behind and give memory back', () => {
    const index = new PassageIndex();
    for (let i = 0; i < 1500; i++) index.add(`${i}`, generator.article(i));
    const full = index.bytes;
    index.add('7', generator.article(5000));
    expect(index.query(generator.article(7)).map(({ id }) => id)).not.toContain('7');
    expect(index.query(generator.article(5000))[0]?.id).toBe('7');
    for (let i = 0; i < 1450; i++) expect(index.remove(`${i}`)).toBe(true);
    expect(index.remove('0')).toBe(false);
    expect(index.size).toBe(50);
    expect(index.bytes).toBeLessThan(full / 2);
    expect(index.query(generator.article(1470))[0]?.id).toBe('1470');
  });
});

describe('stored form', () => {
  test('round trips', () => {
    const index = filled({ passageWords: 12 });
    index.remove('5');
    const restored = PassageIndex.fromBuffer(index.toBuffer());
    expect(restored.settings).toEqual(index.settings);
    expect(restored.size).toBe(index.size);
    for (let i = 0; i < 20; i++)
      expect(restored.query(generator.article(i))).toEqual(index.query(generator.article(i)));
  });

  test('of another index is refused', () => {
    const bytes = new PassageIndex().toBuffer();
    expect(() => PassageIndex.fromBuffer(bytes.slice(0, 20))).toThrow(
      expect.objectContaining({ code: 'DAMAGED_DATA' }),
    );
  });
});

describe('chainHits', () => {
  const at = (suspect: number, source: number) => ({
    suspect: { start: suspect, end: suspect + 20 },
    source: { start: source, end: source + 20 },
  });

  test.each([
    ['neighbours join', [at(0, 100), at(40, 140)], 1],
    ['what lies far apart in the source does not', [at(0, 100), at(40, 900)], 2],
    ['what goes backwards does not', [at(0, 100), at(40, 20)], 2],
    ['two passages may interleave', [at(0, 100), at(10, 5000), at(40, 140), at(50, 5040)], 2],
    ['no hits, no passages', [], 0],
  ])('%s', (_, hits, count) => {
    expect(chainHits(hits)).toHaveLength(count);
  });
});

test.each([
  [{ passageWords: 4 }, 'passageWords is 4, less than shingleSize, 5'],
  [{ passageWords: Number.NaN }, /^Option passageWords must be a whole number from 1 to .*, not NaN\.$/],
  [{ anchorLimit: -1 }, /^Option anchorLimit must be a whole number from 1 to .*, not -1\.$/],
])('refuses %j', (options, message) => {
  expect(() => new PassageIndex(options)).toThrow(message);
});
