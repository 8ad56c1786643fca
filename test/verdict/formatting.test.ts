import { expect, test } from '@jest/globals';
import { audit } from '../../src/audit.js';

const WAS = 'About 12 % of the ferries on the grey river were late on Monday, the harbour office said.';

/** Each: what the suspect says, the verdict, and in how many places it is written otherwise. */
test.each([
  [WAS, 'verbatim', 0, 'the same letter for letter'],
  [WAS.replace('About', 'ABOUT'), 'verbatim', 1, 'another case'],
  [WAS.replace('Monday,', 'Monday'), 'verbatim', 1, 'a comma'],
  [WAS.replace('harbour', 'harbor'), 'verbatim', 1, 'another spelling'],
  [WAS.replace('12 %', 'twelve per cent'), 'verbatim', 1, 'a figure in words'],
  [WAS.replace('12 %', 'twelve per cent').replace('grey', 'gray'), 'verbatim', 2, 'both'],
  [WAS.replace('12 %', '21 %'), 'altered', 0, 'another figure is a change, and no other way to write it'],
  [WAS.replace('12 %', '21 %').replace('grey', 'gray'), 'altered', 1, 'a change, and a spelling beside it'],
])('%s', (suspect, verdict, formatting) => {
  expect(audit(suspect, [WAS]).sentences[0]).toMatchObject({ verdict, formatting });
});
