import { contains } from '../span.js';
import { bracketBlocks } from '../text/brackets.js';
import type { Finding } from '../types.js';
import type { TextScene } from './detector.js';

/** Blocks in square brackets that no source has: comment set into a report. */
export const bracketedAddition = ({ suspect, sources, sentences, say }: TextScene): readonly Finding[] => {
  if (sources.length === 0) return [];
  const { text } = suspect.article;
  return bracketBlocks(text).flatMap((block): Finding[] => {
    const inside = sentences.filter(({ span }) => contains(block, span));
    const inserted = inside.filter(({ verdict }) => verdict === 'inserted').length;
    if (inserted === 0 || inserted < inside.length) return [];
    return [
      {
        kind: 'bracketed-addition',
        severity: 'warning',
        span: block,
        text: text.slice(block.start, block.end),
        because: say('finding.bracketed-addition', { sentences: inserted }),
        evidence: [],
      },
    ];
  });
};
