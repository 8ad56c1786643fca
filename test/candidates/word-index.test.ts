import { describe, expect, test } from '@jest/globals';
import { createGenerator, excerpt } from '../../bench/articles/generate.js';
import { pick, type Random, seededRandom } from '../../bench/articles/random.js';
import { PassageIndex } from '../../src/candidates/passage-index.js';
import { WordIndex } from '../../src/candidates/word-index.js';

const generator = createGenerator({ seed: 61, words: 600 });
const COUNT = 200;

function shuffled(text: string, random: Random): string {
  const words = text.split(' ');
  for (let at = words.length - 1; at > 0; at--) {
    const other = pick(random, at + 1);
    [words[at], words[other]] = [words[other] ?? '', words[at] ?? ''];
  }
  return words.join(' ');
}

describe('WordIndex', () => {
  test('finds passages whose words were shuffled and one in five replaced, where no shingle is left', () => {
    const words = new WordIndex();
    const passages = new PassageIndex();
    for (let i = 0; i < COUNT; i++) {
      words.add(`${i}`, generator.article(i));
      passages.add(`${i}`, generator.article(i));
    }
    const random = seededRandom(62);
    let found = 0;
    let others = 0;
    let byPassage = 0;
    for (let i = 0; i < COUNT; i++) {
      const passage = shuffled(
        generator.reworded(excerpt(generator.article(i), pick(random, 300), 60), 5, random),
        random,
      );
      const text = generator.inserted(generator.article(COUNT + i), passage, random);
      const matches = words.query(text);
      if (matches.some(({ id }) => id === `${i}`)) found++;
      others += matches.length;
      if (passages.query(text).some(({ id }) => id === `${i}`)) byPassage++;
    }
    expect(found / COUNT).toBeGreaterThan(0.97);
    expect(byPassage / COUNT).toBeLessThan(0.1);
    expect(others / COUNT).toBeLessThan(30);
  });

  test('places the stretch', () => {
    const index = new WordIndex();
    for (let i = 0; i < 20; i++) index.add(`${i}`, generator.article(i));
    const random = seededRandom(63);
    const passage = shuffled(excerpt(generator.article(4), 100, 48), random);
    const before = generator.article(400);
    const [match] = index.query(`${before} ${passage} ${generator.article(402)}`);
    expect(match?.id).toBe('4');
    expect(match?.suspect.start).toBeLessThan(before.length + passage.length);
    expect(match?.suspect.end).toBeGreaterThan(before.length);
  });

  test('works from one article on, and with none', () => {
    const index = new WordIndex();
    expect(index.query('anything at all')).toEqual([]);
    index.add('a', generator.article(0));
    expect(index.query(shuffled(excerpt(generator.article(0), 0, 40), seededRandom(1)))[0]?.id).toBe('a');
    expect(index.query('')).toEqual([]);
    expect(index.query(generator.article(0), { except: 'a' })).toEqual([]);
  });

  test('articles that are not wanted leave their place to others', () => {
    const index = new WordIndex();
    for (const id of ['a', 'b', 'c', 'd', 'e']) index.add(id, generator.article(0));
    const found = index.query(generator.article(0), { except: new Set(['a', 'b', 'c']) });
    expect(found.map(({ id }) => id)).toEqual(['d', 'e']);
  });

  test('forgets what is removed and gives memory back', () => {
    const index = new WordIndex();
    for (let i = 0; i < 1300; i++) index.add(`${i}`, excerpt(generator.article(i), 0, 100));
    const full = index.bytes;
    for (let i = 0; i < 1250; i++) index.remove(`${i}`);
    expect(index.size).toBe(50);
    expect(index.bytes).toBeLessThan(full / 2);
    expect(index.query(excerpt(generator.article(1270), 0, 100))[0]?.id).toBe('1270');
    expect(index.query(excerpt(generator.article(3), 0, 100)).map(({ id }) => id)).not.toContain('3');
  });

  test.each([[{ limit: 0 }], [{ limit: Number.NaN }]])('refuses %j', (options) => {
    expect(() => new WordIndex().query('text', options)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION' }),
    );
  });
});
