import type { Analysis } from '../../analyse.js';
import { dotlessSkeleton } from '../../text/dotless.js';
import { firstTokenFrom } from '../../text/tokens.js';
import { digitsForLetters } from './digits-for-letters.js';
import type { Disguise, DisguiseFinder, KnownWords } from './disguise.js';
import { dotless } from './dotless.js';
import { letterSpacing } from './letter-spacing.js';
import { otherScript } from './other-script.js';

/** Every disguise that needs the other articles to be seen through. Adding one is a new file and a line here. */
const FINDERS: readonly DisguiseFinder[] = [letterSpacing, digitsForLetters, otherScript, dotless];

/**
 * Reads words that were made unlike themselves as the words of the other articles that they stand for: letters set apart,
 * digits for letters, look-alike letters throughout, letters without dots. What is no word elsewhere stays as it is, so that
 * ordinary figures, names and abbreviations are not touched; spans stay those of the text. What one character alone
 * shows is folded before (`text/rules`). Articles without such signs are handed on as they are. Cost: linear.
 */
export function unmask(analyses: readonly Analysis[]): readonly Analysis[] {
  return analyses.map((analysis, i) => {
    const finders = FINDERS.filter(({ mayHave }) => mayHave(analysis.article.text));
    if (finders.length === 0) return analysis;
    const known = knownWords(analyses.filter((_, other) => other !== i));
    return finders.reduce((read, { find }) => replaceTokens(read, find(read, known)), analysis);
  });
}

function knownWords(analyses: readonly Analysis[]): KnownWords {
  const forms = new Map<string, number>();
  for (const { tokens } of analyses)
    for (const form of tokens.form) forms.set(form, (forms.get(form) ?? 0) + 1);
  let skeletons: Map<string, string> | undefined;
  return {
    has: (form) => forms.has(form),
    bySkeleton(skeleton) {
      if (skeletons === undefined) {
        skeletons = new Map();
        const frequent = [...forms].sort((a, b) => a[1] - b[1]);
        for (const [form] of frequent) skeletons.set(dotlessSkeleton(form), form);
      }
      return skeletons.get(skeleton);
    },
  };
}

/** The analysis with disguised tokens replaced; several words in place of many letters share the stretch in order. */
function replaceTokens(analysis: Analysis, disguises: readonly Disguise[]): Analysis {
  if (disguises.length === 0) return analysis;
  const { tokens } = analysis;
  const form: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  let at = 0;
  const keep = (to: number) => {
    for (; at < to; at++) {
      form.push(tokens.form[at] as string);
      start.push(tokens.start[at] as number);
      end.push(tokens.end[at] as number);
    }
  };
  for (const { first, last, words } of disguises) {
    keep(first);
    for (const [i, word] of words.entries()) {
      // Letters that were set apart are tokens of their own; one word takes all that is left.
      const next = i === words.length - 1 ? last : afterLetters(tokens.form, at, last, word.length);
      form.push(word);
      start.push(tokens.start[at] as number);
      end.push(tokens.end[next - 1] as number);
      at = next;
    }
  }
  keep(tokens.form.length);
  const read = { form, start, end };
  const sentences = analysis.sentences.map((sentence) => ({
    ...sentence,
    first: firstTokenFrom(read, sentence.start),
    last: firstTokenFrom(read, sentence.end),
  }));
  return { ...analysis, tokens: read, sentences };
}

/** The token after those from `at` on that have so many code units together. */
function afterLetters(form: readonly string[], at: number, last: number, length: number): number {
  let next = at;
  for (let passed = 0; next < last && passed < length; next++) passed += (form[next] as string).length;
  return next;
}
