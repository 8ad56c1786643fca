type Pair = { readonly was: string; readonly now: string };
type One = { readonly words: string };

/** Why a change is reported, by kind and by whether words were replaced, added or removed. */
export const changes = {
  'change.number.replaced': ({ was, now }: Pair) =>
    `The source has the figure “${was}”, the suspect “${now}”.`,
  'change.number.added': ({ words }: One) => `The figure “${words}” is not in the source.`,
  'change.number.removed': ({ words }: One) => `The source's figure “${words}” is left out.`,
  'change.date.replaced': ({ was, now }: Pair) =>
    `The source puts the time as “${was}”, the suspect as “${now}”.`,
  'change.date.added': ({ words }: One) => `The time “${words}” is not in the source.`,
  'change.date.removed': ({ words }: One) => `The source's time “${words}” is left out.`,
  'change.name.replaced': ({ was, now }: Pair) => `The source names “${was}”, the suspect “${now}”.`,
  'change.name.added': ({ words }: One) => `The name “${words}” is not in the source.`,
  'change.name.removed': ({ words }: One) => `The source's name “${words}” is left out.`,
  'change.negation.replaced': ({ was, now }: Pair) =>
    `“${was}” became “${now}”: one affirms what the other denies.`,
  'change.negation.added': ({ words }: One) => `“${words}” is added and turns the statement into its denial.`,
  'change.negation.removed': ({ words }: One) =>
    `The source's “${words}” is left out, so that a denial reads as a statement.`,
  'change.quotation.replaced': ({ was, now }: Pair) =>
    `Words within quotation marks differ: the source quotes “${was}”, the suspect “${now}”.`,
  'change.quotation.added': ({ words }: One) =>
    `“${words}” stands within quotation marks but not in the source.`,
  'change.quotation.removed': ({ words }: One) => `The source's quotation has “${words}”, which is left out.`,
  'change.attribution.replaced': ({ was, now }: Pair) =>
    `The source attributes this with “${was}”, the suspect with “${now}”.`,
  'change.attribution.added': ({ words }: One) => `The attribution “${words}” is not in the source.`,
  'change.attribution.removed': ({ words }: One) => `The source's attribution “${words}” is left out.`,
  'change.certainty.replaced': ({ was, now }: Pair) =>
    `The source says “${was}”, the suspect “${now}”: the statement is more or less certain than it was.`,
  'change.certainty.added': ({ words }: One) =>
    `“${words}” is added, which changes how certain the statement is.`,
  'change.certainty.removed': ({ words }: One) =>
    `The source's “${words}” is left out, which changes how certain the statement is.`,
  'change.wording.replaced': ({ was, now }: Pair) => `The source has “${was}”, the suspect “${now}”.`,
  'change.wording.added': ({ words }: One) => `“${words}” is not in the source.`,
  'change.wording.removed': ({ words }: One) => `The source's “${words}” is left out.`,
};
