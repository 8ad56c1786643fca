import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sortFindings } from '../../src/findings/index.js';
import type { Finding, FindingKind, Severity } from '../../src/types.js';

const finding = (severity: Severity, kind: FindingKind, start: number): Finding => ({
  kind,
  severity,
  span: { start, end: start + 1 },
  text: 'x',
  because: 'Because.',
  evidence: [],
});
const told = ({ severity, kind, span }: Finding): string => `${severity} ${kind} ${span.start}`;

test('severity first, then what a finding bears on, then the order of the text', () => {
  const sorted = sortFindings([
    finding('warning', 'damage', 0),
    finding('warning', 'bracketed-addition', 9),
    finding('warning', 'bracketed-addition', 3),
    finding('warning', 'anachronism', 40),
    finding('info', 'altered-quotation', 1),
    finding('alarm', 'figure-conflict', 70),
  ]);
  expect(sorted.map(told)).toEqual([
    'alarm figure-conflict 70',
    'warning anachronism 40',
    'warning bracketed-addition 3',
    'warning bracketed-addition 9',
    'warning damage 0',
    'info altered-quotation 1',
  ]);
});

test('the order does not depend on the order in which findings come', () => {
  const kinds: readonly FindingKind[] = [
    'anachronism',
    'damage',
    'dropped-context',
    'word-slip',
    'later-knowledge',
  ];
  const some = fc.uniqueArray(
    fc
      .tuple(
        fc.constantFrom<Severity>('alarm', 'warning', 'info'),
        fc.constantFrom(...kinds),
        fc.integer({ min: 0, max: 9 }),
      )
      .map((parts) => finding(...parts)),
    { selector: told },
  );
  fc.assert(
    fc.property(some, (findings) => {
      expect(sortFindings([...findings].reverse()).map(told)).toEqual(sortFindings(findings).map(told));
    }),
  );
});
