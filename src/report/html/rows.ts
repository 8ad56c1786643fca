import { addTo } from '../../groups.js';
import type { AuditReport, Omission, SentenceVerdict, SourceSentence } from '../../types.js';

/** A line of the comparison: a sentence of the suspect beside its source, or what the sources have and the suspect has not there. */
export type Row =
  | {
      readonly type: 'sentence';
      readonly number: number;
      readonly sentence: SentenceVerdict;
      /** Of a moved one: the number of the sentence that it follows in its source; 0 where it stands before all others. */
      readonly follows?: number;
    }
  | { readonly type: 'left-out'; readonly omissions: readonly [Omission, ...Omission[]] }
  | { readonly type: 'moved-away'; readonly number: number; readonly source: SourceSentence };

/** A sentence of a source and the sentence of the suspect, by its index, that was made from it. */
interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly index: number;
}

/**
 * The sentences of the suspect in order, and between them, where their sources have it, what was left out or moved away.
 * Cost: near-linear in the number of sentences.
 */
export function rowsOf(report: AuditReport): readonly Row[] {
  const anchors = anchorsOf(report);
  const slots = new Map<number, Row[]>();
  const put = (index: number, row: Row): void => addTo(slots, index, row);
  for (const [index, omissions] of leftOut(report.omissions, anchors))
    put(index, { type: 'left-out', omissions });
  const sentences = report.sentences.map((sentence, at): Row => {
    const row = { type: 'sentence', number: at + 1, sentence } as const;
    const [source] = sentence.sources;
    if (!sentence.moved || source === undefined) return row;
    const index = placeOf(source, anchors);
    if (index !== at && index !== at - 1) put(index, { type: 'moved-away', number: at + 1, source });
    return { ...row, follows: index + 1 };
  });
  const between = (index: number): readonly Row[] =>
    (slots.get(index) ?? []).sort((a, b) => startOf(a) - startOf(b));
  return [...between(-1), ...sentences.flatMap((row, at) => [row, ...between(at)])];
}

/** By source, the sentences that kept their order, in the order of the source. */
function anchorsOf({ sentences }: AuditReport): ReadonlyMap<string, readonly Anchor[]> {
  const anchors = new Map<string, Anchor[]>();
  sentences.forEach(({ sources, moved }, index) => {
    if (moved) return;
    for (const { id, span } of sources) {
      addTo(anchors, id, { ...span, index });
    }
  });
  for (const list of anchors.values()) list.sort((a, b) => a.start - b.start);
  return anchors;
}

/** The index of the sentence after which a place of a source comes; -1 for the head of the article. */
function placeOf(
  { id, span }: Pick<SourceSentence, 'id' | 'span'>,
  anchors: ReadonlyMap<string, readonly Anchor[]>,
): number {
  const list = anchors.get(id) ?? [];
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Anchor).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const before = list[low - 1];
  if (before !== undefined) return before.index;
  return (list[low]?.index ?? 0) - 1;
}

/** Omissions that follow one another in one source, together, each with the place where they were. */
function leftOut(
  omissions: readonly Omission[],
  anchors: ReadonlyMap<string, readonly Anchor[]>,
): readonly (readonly [number, [Omission, ...Omission[]]])[] {
  const groups: [number, [Omission, ...Omission[]]][] = [];
  for (const omission of omissions) {
    const index = placeOf(omission, anchors);
    const last = groups.at(-1);
    if (last !== undefined && last[0] === index && last[1][0].id === omission.id) last[1].push(omission);
    else groups.push([index, [omission]]);
  }
  return groups;
}

function startOf(row: Row): number {
  if (row.type === 'left-out') return row.omissions[0].span.start;
  return row.type === 'moved-away' ? row.source.span.start : 0;
}
