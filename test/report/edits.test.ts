import { describe, expect, test } from '@jest/globals';
import { markEdits } from '../../src/report/edits.js';
import type { Change, SentenceVerdict } from '../../src/types.js';

/**
 * Reads `'Police said [14/41] lorries were [not/] insured.'` as a sentence and its changes: `[was/now]`, either side may
 * be empty.
 */
function sentenceOf(notation: string): SentenceVerdict {
  const changes: Change[] = [];
  let suspect = '';
  let source = '';
  for (const part of notation.split(/(\[[^\]]*\/[^\]]*\])/)) {
    const [whole, was = '', now = ''] = /^\[([^\]]*)\/([^\]]*)\]$/.exec(part) ?? [];
    if (whole === undefined) {
      const after = suspect.endsWith(' ') || suspect === '' ? part.trimStart() : part;
      suspect += after;
      source += source.endsWith(' ') || source === '' ? part.trimStart() : part;
      continue;
    }
    const change = { kind: 'wording' as const, was, now, because: '' };
    const here = { start: suspect.length, end: suspect.length + now.length };
    const there = { start: source.length, end: source.length + was.length };
    changes.push({
      ...change,
      ...(now === '' ? {} : { suspect: { start: here.start + OFFSET, end: here.end + OFFSET } }),
      ...(was === '' ? {} : { source: { id: 's', span: there } }),
    });
    suspect += now;
    source += was;
  }
  return {
    span: { start: OFFSET, end: OFFSET + suspect.length },
    text: suspect,
    verdict: 'altered',
    confidence: 1,
    sources: [{ id: 's', span: { start: 0, end: source.length } }],
    changes,
    formatting: 0,
    bracketed: false,
    moved: false,
    merged: false,
    split: false,
  };
}

const OFFSET = 100;
const marked = (sentence: SentenceVerdict): string =>
  markEdits(sentence, false)
    .map(({ text }) => text)
    .join('');

describe('markEdits', () => {
  test.each([
    ['Police said [14/41] lorries.', 'Police said [-14-] {+41+} lorries.'],
    ['They were [not/] insured.', 'They were [-not-] insured.'],
    ['They were [/not] insured.', 'They were {+not+} insured.'],
    ['[Reportedly/] they left.', '[-Reportedly-] they left.'],
    [
      'They [may/will] go [/quite] soon and [never/] return.',
      'They [-may-] {+will+} go {+quite+} soon and [-never-] return.',
    ],
    ['[One/] two [three/] four.', '[-One-] two [-three-] four.'],
    ['They left [/late] [not/] alone.', 'They left [-not-] {+late+} alone.'],
    ['The mayor [Ruth/Daniel] [Pellew/] said so.', 'The mayor [-Ruth Pellew-] {+Daniel+} said so.'],
    ['Via [/Fao] [Umm/] [Qasr/] on Sunday.', 'Via [-Umm Qasr-] {+Fao+} on Sunday.'],
    [
      'The [Serelle/Rivers] [vivid/] [/of] [/France] group.',
      'The [-Serelle vivid-] {+Rivers of France+} group.',
    ],
    ['Go [on/] [and/] on.', 'Go [-on and-] on.'],
    ['No change at all.', 'No change at all.'],
  ])('%s', (notation, shown) => {
    expect(marked(sentenceOf(notation)).replaceAll(/ +/g, ' ')).toBe(shown);
  });

  test('a removal at the end stands before the stop', () => {
    const sentence = sentenceOf('They met on Monday.');
    const removal: Change = {
      kind: 'date',
      source: { id: 's', span: { start: 19, end: 26 } },
      was: 'in Rome',
      now: '',
      because: '',
    };
    const source = { id: 's', span: { start: 0, end: 27 } };
    expect(marked({ ...sentence, sources: [source], changes: [removal] })).toBe(
      'They met on Monday [-in Rome-].',
    );
  });

  test('a removal whose place cannot be told is not marked', () => {
    const sentence = sentenceOf('They met [quietly/] on Monday.');
    const [change] = sentence.changes;
    if (change === undefined) throw new Error('there is one change');
    const far = { ...sentence, sources: [{ id: 's', span: { start: 0, end: 90 } }] };
    expect(marked(far)).toBe(sentence.text);
    expect(marked({ ...sentence, sources: [{ id: 'other', span: { start: 0, end: 90 } }] })).toBe(
      sentence.text,
    );
  });

  test('moved words are marked where they stand and where they stood', () => {
    const sentence = sentenceOf('[/On Monday] the mill opened [on Monday/].');
    const [now, was] = sentence.changes;
    if (now?.suspect === undefined || was?.source === undefined) throw new Error('there are two changes');
    const move: Change = { ...now, moved: true, was: was.was, source: was.source };
    expect(marked({ ...sentence, changes: [move] }).replaceAll(/ +/g, ' ')).toBe(
      '{~On Monday~} the mill opened [~on Monday~] .',
    );
    expect(
      markEdits({ ...sentence, changes: [move] }, true)
        .filter(({ style }) => style !== undefined)
        .map(({ style }) => style),
    ).toEqual(['moved', 'moved-away']);
  });

  test('changes of the same words are marked once', () => {
    const sentence = sentenceOf('Police said [14/41] lorries.');
    expect(marked({ ...sentence, changes: [...sentence.changes, ...sentence.changes] })).toBe(
      'Police said [-14-] {+41+} lorries.',
    );
  });

  test('with colours the styles take the place of the brackets', () => {
    expect(markEdits(sentenceOf('Now [14/41].'), true).filter(({ style }) => style !== undefined)).toEqual([
      { text: '14', style: 'removed' },
      { text: '41', style: 'added' },
    ]);
  });
});
