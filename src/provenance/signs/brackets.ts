import { bracketedAddition } from '../../findings/bracketed-addition.js';
import { nameOf, type SignDetector } from './sign.js';

/** The first comment in brackets says nearly all: who copies a text with comments rarely takes just these out. */
const FIRST = 3;
const FURTHER = 0.5;
const MOST = 4;

/** Comment in square brackets, set into a text that the source has without it. */
export const brackets: SignDetector = ({ copy, source, sentences, say }) => {
  const blocks = bracketedAddition({ suspect: copy, sources: [source], sentences, say });
  if (blocks.length === 0) return [];
  return [
    {
      kind: 'brackets',
      odds: Math.min(MOST, FIRST + FURTHER * (blocks.length - 1)),
      because: say('trace.brackets', { copy: nameOf(copy), source: nameOf(source), blocks: blocks.length }),
    },
  ];
};
