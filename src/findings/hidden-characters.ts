import type { Finding } from '../types.js';
import type { FindingDetector } from './detector.js';
import { digitsForLetters, lettersForDigits } from './hidden/digits.js';
import { direction } from './hidden/direction.js';
import { dotless } from './hidden/dotless.js';
import { forms } from './hidden/forms.js';
import { invisible } from './hidden/invisible.js';
import { lookAlike } from './hidden/look-alike.js';
import { spaced } from './hidden/spaced.js';
import { stretched } from './hidden/stretched.js';
import type { Trick } from './hidden/trick.js';
import { suspectEvidence } from './places.js';

/** Every trick. Adding one is a new file and a line here. */
const TRICKS: readonly Trick[] = [
  invisible,
  direction,
  lookAlike,
  stretched,
  forms,
  dotless,
  spaced,
  digitsForLetters,
  lettersForDigits,
];

/** So many places are shown as evidence; the sentence tells how many there are. */
const MOST_SHOWN = 20;

/**
 * Characters that hide something from readers or from machines: each trick is reported once, at its first place, with the
 * words as a reader sees them. Matching sees through them all, so verdicts do not depend on it.
 */
export const hiddenCharacters: FindingDetector = ({ suspect, sources, say }) =>
  TRICKS.flatMap(({ name, find }): Finding[] => {
    const found = find(suspect, sources);
    const [first] = found;
    if (first === undefined) return [];
    const { text } = suspect.article;
    return [
      {
        kind: 'hidden-characters',
        severity: 'warning',
        span: first.span,
        text: text.slice(first.span.start, first.span.end),
        because: say(`finding.hidden.${name}`, { count: found.length, seen: first.seen }),
        evidence: found
          .slice(0, MOST_SHOWN)
          .map(({ span, seen }) => suspectEvidence(suspect, span, say('evidence.hidden', { seen }))),
      },
    ];
  });
