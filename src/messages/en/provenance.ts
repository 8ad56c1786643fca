type Both = { readonly source: string; readonly copy: string };
type None = Readonly<Record<string, never>>;

const places = (count: number) => (count === 1 ? 'one place' : `${count} places`);

/** Why two articles hang together, and why in this order. */
export const provenance = {
  'trace.shared': ({
    source,
    copy,
    percent,
    edits,
  }: Both & { readonly percent: number; readonly edits: number }) =>
    edits === 0
      ? `${percent}% of the words of “${copy}” stand in “${source}”, all of them in the same order.`
      : `${percent}% of the words of “${copy}” stand in “${source}”; the two differ in ${places(edits)}.`,
  'trace.identical': ({ source, copy }: Both) => `“${copy}” is “${source}”, letter for letter.`,
  'trace.quoted': ({ source, copy, words }: Both & { readonly words: number }) =>
    `A stretch of ${words} words of “${copy}” stands in “${source}”, word for word or in other words.`,
  'trace.dates': ({
    source,
    copy,
    first,
    second,
    captured,
  }: Both & { readonly first: string; readonly second: string; readonly captured: boolean }) =>
    captured
      ? `“${source}” was captured on ${first}, before “${copy}” was published on ${second}.`
      : `“${source}” was published on ${first}, “${copy}” on ${second}.`,
  'trace.credit': ({ source, copy, words }: Both & { readonly words: string }) =>
    `“${copy}” credits “${source}”: “${words}”.`,
  'trace.brackets': ({ source, copy, blocks }: Both & { readonly blocks: number }) =>
    blocks === 1
      ? `“${copy}” has a comment in square brackets set into text that “${source}” has without it.`
      : `“${copy}” has ${blocks} comments in square brackets set into text that “${source}” has without them.`,
  'trace.update': ({ source, copy, words }: Both & { readonly words: string }) =>
    `“${copy}” marks itself as changed later, “${source}” does not: “${words}”.`,
  'trace.damage': ({ source, copy, words, why }: Both & { readonly words: string; readonly why: string }) =>
    `“${copy}” shows damage where “${source}” is whole, at “${words}”: ${why}`,
  'trace.anachronism': ({
    source,
    copy,
    words,
    why,
  }: Both & { readonly words: string; readonly why: string }) =>
    `“${copy}” names what is later than the story, “${source}” does not, at “${words}”: ${why}`,
  'trace.against': ({ reason }: { readonly reason: string }) => `Against this order: ${reason}`,
  'trace.centre': ({ source, copy, versions }: Both & { readonly versions: number }) =>
    `By the shape of the tree of ${versions} versions, the first one stands on the side of “${source}” rather than of “${copy}”.`,
  'trace.common-source': ({ a, b }: { readonly a: string; readonly b: string }) =>
    `“${a}” and “${b}” have each what the other lacks and others have: both came from a version that is not at hand.`,
  'trace.both-copies': ({ a, b }: { readonly a: string; readonly b: string }) =>
    `Both “${a}” and “${b}” show signs of a copy: they may both come from a text that is not at hand.`,
  'trace.second': ({
    source,
    copy,
    parent,
    words,
  }: Both & { readonly parent: string; readonly words: number }) =>
    `“${copy}” and “${source}” share ${words} words that “${parent}” and those before it have not.`,
  'trace.undecided': (_: None) => 'Nothing tells for certain which of the two was first.',
  'trace.warning.dates': ({ source, copy, reason }: Both & { readonly reason: string }) =>
    `By the dates “${source}” came before “${copy}”, but the texts speak against it: ${reason}`,
  'trace.warning.revisions': ({ edges, told }: { readonly edges: number; readonly told: number }) =>
    `What was done sentence by sentence is told for the first ${told} of ${edges} edges; the option revisions sets how many.`,
  'trace.warning.series': ({ series, id }: { readonly series: string; readonly id: string }) =>
    `The series “${series}” names “${id}”, which is not among the articles.`,
};
