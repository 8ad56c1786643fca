import type { Span } from '../types.js';
import type { SharedPassage } from './passage-options.js';

/** One shingle of the text asked for that is an anchor of the article. */
export interface AnchorHit {
  readonly suspect: Span;
  readonly source: Span;
}

/** Code units between two hits of one passage, in either text: five anchors' worth, 40 words. */
const LARGEST_GAP = 250;

/** Passages that a hit may still belong to; more stay open only in lists and tables. */
const MOST_OPEN = 16;

/**
 * Joins hits to passages: a hit goes on with a passage where it follows in both texts within {@link LARGEST_GAP} code
 * units, with the nearest of several. Hits must come in the order of the suspect.
 */
export function chainHits(hits: readonly AnchorHit[]): SharedPassage[] {
  const passages: SharedPassage[] = [];
  let open: { place: number; passage: SharedPassage }[] = [];
  for (const hit of hits) {
    open = open
      .filter(({ passage }) => hit.suspect.start - passage.suspect.end <= LARGEST_GAP)
      .slice(-MOST_OPEN);
    let best: { place: number; passage: SharedPassage } | undefined;
    let nearest = LARGEST_GAP;
    for (const candidate of open) {
      const gap = gapBehind(candidate.passage, hit);
      if (gap <= nearest) {
        nearest = gap;
        best = candidate;
      }
    }
    if (best === undefined) {
      const passage = { ...hit, anchors: 1 };
      open.push({ place: passages.length, passage });
      passages.push(passage);
    } else {
      best.passage = extend(best.passage, hit);
      passages[best.place] = best.passage;
    }
  }
  return passages;
}

/** How far behind a passage a hit stands, in the text where it is further; infinite where it does not follow. */
function gapBehind({ suspect, source }: SharedPassage, hit: AnchorHit): number {
  if (hit.source.start < source.start || hit.source.end < source.end || hit.suspect.end <= suspect.end)
    return Infinity;
  return Math.max(0, hit.suspect.start - suspect.end, hit.source.start - source.end);
}

function extend({ suspect, source, anchors }: SharedPassage, hit: AnchorHit): SharedPassage {
  return {
    suspect: { start: suspect.start, end: hit.suspect.end },
    source: { start: source.start, end: hit.source.end },
    anchors: anchors + 1,
  };
}
