import { damage as findDamage } from '../../findings/damage.js';
import { excerpt, nameOf, type SignDetector } from './sign.js';

/** A slip of an editor; and a mark without its partner, which any text may have. */
const SLIP = 2;
const MARK = 0.7;
const MOST = 3;

/** Traces of careless rewriting in what the source has whole. */
export const damage: SignDetector = ({ copy, source, sentences, say }) => {
  const found = findDamage({ suspect: copy, sources: [source], sentences, say });
  const [first] = found;
  if (first === undefined) return [];
  const odds = found.reduce((sum, { severity }) => sum + (severity === 'info' ? MARK : SLIP), 0);
  return [
    {
      kind: 'damage',
      odds: Math.min(MOST, odds),
      because: say('trace.damage', {
        copy: nameOf(copy),
        source: nameOf(source),
        words: excerpt(first.text),
        why: first.because,
      }),
    },
  ];
};
