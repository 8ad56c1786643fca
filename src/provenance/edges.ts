import type { ProvenanceEdge, Relation } from '../types.js';
import type { Comparer } from './comparer.js';
import type { Derivation } from './derivation.js';
import type { Quotation } from './quotations.js';
import type { Scene } from './scene.js';
import { describeShared, relationOf } from './shared.js';

/** Two versions as the graph tells of them. */
export function tellVersions(derivation: Derivation, comparer: Comparer, scene: Scene): ProvenanceEdge {
  const { from, to, order, confidence, because, siblings, secondary } = derivation;
  const { passages, share, kept } = describeShared(from, to, scene.texts, comparer);
  const { hunks, moves } = comparer.compare(from, to);
  const names = { source: idOf(scene, from), copy: idOf(scene, to) };
  const shared = scene.say('trace.shared', {
    ...names,
    percent: Math.round(100 * share),
    edits: hunks + moves,
  });
  const relation: Relation = siblings ? 'common-source' : secondary ? 'quotation' : relationOf(share, kept);
  return {
    from: names.source,
    to: names.copy,
    relation,
    order,
    confidence: round(confidence),
    because: [...because, shared],
    share: round(share),
    passages,
    secondary,
  };
}

/** Two articles that share a stretch. */
export function tellQuotation(quotation: Quotation, scene: Scene): ProvenanceEdge {
  const { from, to, order, confidence, because, secondary, passages, words } = quotation;
  const names = { source: idOf(scene, from), copy: idOf(scene, to) };
  const all = scene.texts[to]?.words.length ?? 1;
  return {
    from: names.source,
    to: names.copy,
    relation: 'quotation',
    order,
    confidence: round(confidence),
    because: [...because, scene.say('trace.quoted', { ...names, words })],
    share: round(Math.min(1, words / all)),
    passages,
    secondary,
  };
}

/** Two articles that are the same letter for letter. */
export function tellCopy(derivation: Derivation, scene: Scene): ProvenanceEdge {
  const { from, to, order, confidence, because } = derivation;
  const names = { source: idOf(scene, from), copy: idOf(scene, to) };
  const whole = (x: number) => {
    const text = scene.texts[x];
    return { start: text?.starts[0] ?? 0, end: text?.ends.at(-1) ?? 0 };
  };
  return {
    from: names.source,
    to: names.copy,
    relation: 'republication',
    order,
    confidence: round(confidence),
    because: [...because, scene.say('trace.identical', names)],
    share: 1,
    passages: [{ suspect: whole(to), source: { id: names.source, span: whole(from) }, similarity: 1 }],
    secondary: false,
  };
}

function idOf({ articles }: Scene, x: number): string {
  return articles[x]?.id ?? '';
}

/** Shares to a ten-thousandth: more digits would say more than is known. */
function round(value: number): number {
  return Math.round(10_000 * value) / 10_000;
}
