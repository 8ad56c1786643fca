import { foldText } from '../text/fold.js';
import { tokenize } from '../text/tokens.js';
import { entriesOf } from './phrases.js';

/** A stretch of letters that is written otherwise, and where in a word. */
interface Rule {
  readonly from: string;
  readonly to: string;
  readonly place: 'beginning' | 'ending' | 'within' | 'word';
  /** Only behind a syllable, so that `colour` is `color` and `four` is not `for`. */
  readonly behind: boolean;
}

/**
 * Makes the function that gives all spellings of a word one form, from a list as in `LanguageData.spellings`. The form
 * is for comparing only: of spellings in use side by side none is the right one.
 *
 * @param clitics what may stand before a word that the list has, longest first.
 */
export function spellingOf(list: string, clitics: readonly string[]): (form: string) => string {
  const words = new Map<string, string>();
  const rules: Rule[] = [];
  for (const entry of entriesOf(list)) {
    const members = entry.split('=').map((member) => member.trim());
    const target = members.at(-1) ?? '';
    for (const member of members.slice(0, -1)) {
      const rule = ruleOf(member, target);
      if (rule.place === 'word') words.set(rule.from, rule.to);
      else rules.push(rule);
    }
  }
  const whole = (form: string): string => {
    const known = words.get(form);
    if (known !== undefined) return known;
    let spelt = form;
    for (const rule of rules) spelt = apply(rule, spelt);
    return words.get(spelt) ?? spelt;
  };
  return (form) => {
    const known = words.get(form);
    if (known !== undefined) return known;
    const clitic = clitics.find((c) => form.startsWith(c) && form.length > c.length + 2);
    return clitic === undefined ? whole(form) : clitic + whole(form.slice(clitic.length));
  };
}

/** Words of several parts are compared joined, so that `bir çok` is `birçok`. */
const bare = (text: string) => tokenize(text).form.join('');

function ruleOf(member: string, target: string): Rule {
  const behind = member.startsWith('--');
  const letters = (text: string) => foldText(text).replace(/[-*]/gu, '');
  if (/^-.+[-*]$/u.test(member))
    return { from: letters(member), to: letters(target), place: 'within', behind };
  if (member.startsWith('-')) return { from: letters(member), to: letters(target), place: 'ending', behind };
  if (/[-*]$/u.test(member)) return { from: bare(member), to: bare(target), place: 'beginning', behind };
  return { from: bare(member), to: bare(target), place: 'word', behind };
}

/** Of Latin letters without their marks. */
const VOWEL = /[aeiouy]/;

function apply({ from, to, place, behind }: Rule, form: string): string {
  if (place === 'beginning') return form.startsWith(from) ? to + form.slice(from.length) : form;
  const isPlace = (at: number) => !behind || VOWEL.test(form.slice(0, at));
  if (place === 'within') return form.replaceAll(from, (found, at: number) => (isPlace(at) ? to : found));
  const at = form.length - from.length;
  return form.endsWith(from) && isPlace(at) ? form.slice(0, at) + to : form;
}
