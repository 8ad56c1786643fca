import { addTo } from '../groups.js';

/** The four shapes of an Arabic letter; those that do not join to the left have the first two only. */
interface Shapes {
  readonly isolated: string;
  readonly final: string | undefined;
  readonly initial: string | undefined;
  readonly medial: string | undefined;
}

/** Presentation Forms-A and -B as far as they are single letters, and lam with alef; ligatures of more are left out. */
const BLOCKS = [
  [0xfb50, 0xfbb1],
  [0xfbd3, 0xfbe7],
  [0xfbfc, 0xfbff],
  [0xfe80, 0xfefc],
] as const;

const LAM = 'ل';
const TATWEEL = 'ـ';
const MARK = /\p{M}/u;

/**
 * Unicode lists the shapes of each letter in the order isolated, final, initial, medial, and its compatibility
 * decomposition names the letter: no table of ours is needed.
 */
function loadShapes(): ReadonlyMap<string, Shapes> {
  const found = new Map<string, string[]>();
  for (const [first, last] of BLOCKS)
    for (let code = first; code <= last; code++) {
      const shape = String.fromCodePoint(code);
      const letter = shape.normalize('NFKC');
      if (letter === shape || (letter.length > 1 && !(letter.length === 2 && letter.startsWith(LAM))))
        continue;
      addTo(found, letter, shape);
    }
  return new Map(
    [...found].map(([letter, [isolated = letter, final, initial, medial]]) => [
      letter,
      { isolated, final, initial, medial },
    ]),
  );
}

let shapesOfLetters: ReadonlyMap<string, Shapes> | undefined;

/**
 * Text in logical order with every Arabic letter in the shape that its neighbours ask for, for terminals that do not
 * join letters. Marks stay behind their letter; lam and alef become one sign, as they must.
 *
 * @example
 * joinLetters('باب') // => 'ﺑﺎﺏ'
 */
export function joinLetters(text: string): string {
  shapesOfLetters ??= loadShapes();
  const shapes = shapesOfLetters;
  const letters = clustersOf(text, shapes);
  return letters
    .map(({ letter, marks }, at) => {
      const shape = shapes.get(letter);
      if (shape === undefined) return letter + marks;
      const before = joinsNext(letters[at - 1]?.letter, shapes) && shape.final !== undefined;
      const after = joinsNext(letter, shapes) && joinsPrevious(letters[at + 1]?.letter, shapes);
      return (pick(shape, before, after) ?? letter) + marks;
    })
    .join('');
}

/** Letters with the marks that follow them; lam and an alef right after it are one. */
function clustersOf(
  text: string,
  shapes: ReadonlyMap<string, Shapes>,
): readonly { letter: string; marks: string }[] {
  const clusters: { letter: string; marks: string }[] = [];
  for (const character of text) {
    const last = clusters.at(-1);
    if (last !== undefined && MARK.test(character)) last.marks += character;
    else if (last?.letter === LAM && shapes.has(LAM + character)) last.letter += character;
    else clusters.push({ letter: character, marks: '' });
  }
  return clusters;
}

function joinsNext(letter: string | undefined, shapes: ReadonlyMap<string, Shapes>): boolean {
  return letter !== undefined && (letter === TATWEEL || shapes.get(letter)?.initial !== undefined);
}

function joinsPrevious(letter: string | undefined, shapes: ReadonlyMap<string, Shapes>): boolean {
  return letter !== undefined && (letter === TATWEEL || shapes.get(letter)?.final !== undefined);
}

function pick(shape: Shapes, before: boolean, after: boolean): string | undefined {
  if (before && after) return shape.medial;
  if (before) return shape.final;
  return after ? shape.initial : shape.isolated;
}
