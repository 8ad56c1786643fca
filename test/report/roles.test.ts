import { describe, expect, test } from '@jest/globals';
import { byRole, reasonOf } from '../../src/report/roles.js';
import { viewOf } from '../../src/report/view.js';
import { REPORT } from './fixture.js';

describe('byRole', () => {
  const view = viewOf(REPORT, 'en');
  const in_ = (locale: string) => viewOf({ ...REPORT, locale }, 'en');

  test.each([
    ['“the mayor” in “wire.txt” names Ann Lee', '“the mayor” in source 1 names Ann Lee', 'a source'],
    ['“blog.txt” gives the date “2 May”', 'the suspect gives the date “2 May”', 'the suspect'],
    [
      '“wire.txt” in “blog.txt” is of 2016',
      '“wire.txt” in the suspect is of 2016',
      'words that equal an id stay',
    ],
    ['“wire.txt” was published on 2019-12-28', 'source 1 was published on 2019-12-28', 'a date of its own'],
    [
      '“other.txt” was published',
      '“other.txt” was published',
      'leaves alone what is no article of the report',
    ],
    ['no quotation', 'no quotation', 'leaves alone the rest'],
  ])('%s -> %s: %s', (because, told) => {
    expect(byRole(because, view)).toBe(told);
  });

  test('in the language and with the marks of the reasons', () => {
    expect(byRole('«العمدة» في «wire.txt» تعني', in_('ar'))).toBe('«العمدة» في المصدر 1 تعني');
    expect(byRole('«\u00a0blog.txt\u00a0» a paru le 2 mai', in_('fr'))).toBe(
      'le texte examiné a paru le 2 mai',
    );
  });

  test('reasons of other findings stay as they are: their words are the articles’ own', () => {
    expect(reasonOf('It begins with “wire.txt”.', 'damage', view)).toBe('It begins with “wire.txt”.');
    expect(reasonOf('“a” in “wire.txt” is', 'anachronism', view)).toBe('“a” in source 1 is');
  });
});
