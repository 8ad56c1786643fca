type Pair = { readonly was: string; readonly now: string };
type Kind = { readonly kind: string };
type One = { readonly words: string };
type Certainty = { readonly certainty?: 'more' | 'less' };
type Polarity = { readonly polarity?: 'denied' | 'affirmed' };
type Marks = { readonly marks?: 'added' | 'removed' };
type Forces = { readonly forceWas?: string; readonly forceNow?: string };

/** How a reporting verb puts a statement. */
const FORCES: Readonly<Record<string, string>> = {
  neutral: 'reported',
  stressed: 'stressed',
  claimed: 'claimed',
  admitted: 'admitted',
  denied: 'denied',
};
const force = (name: string) => FORCES[name] ?? name;

/** Why a change is reported, by kind and by whether words were replaced, added or removed. */
export const changes = {
  'change.moved': ({ words, kind }: One & Kind) =>
    kind === 'wording'
      ? `“${words}” stands elsewhere in the sentence than in the source.`
      : `“${words}” stands elsewhere in the sentence than in the source: what it belongs to may be another.`,
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
  'change.negation.replaced': ({ was, now, polarity }: Pair & Polarity) =>
    polarity === 'denied'
      ? `“${was}” became “${now}”: the suspect denies what the source affirms.`
      : polarity === 'affirmed'
        ? `“${was}” became “${now}”: the suspect affirms what the source denies.`
        : `“${was}” became “${now}”: one affirms what the other denies.`,
  'change.negation.added': ({ words }: One) => `“${words}” is added and turns the statement into its denial.`,
  'change.negation.removed': ({ words }: One) =>
    `The source's “${words}” is left out, so that a denial reads as a statement.`,
  'change.quotation.replaced': ({ was, now, marks }: Pair & Marks) =>
    marks === 'added'
      ? `“${now}” stands within quotation marks, which the source has not: its own words are made a quotation.`
      : marks === 'removed'
        ? `“${was}” is a quotation in the source, and the suspect has no quotation marks.`
        : `Words within quotation marks differ: the source quotes “${was}”, the suspect “${now}”.`,
  'change.quotation.added': ({ words }: One) =>
    `“${words}” stands within quotation marks but not in the source.`,
  'change.quotation.removed': ({ words }: One) => `The source's quotation has “${words}”, which is left out.`,
  'change.attribution.replaced': ({ was, now, forceWas, forceNow }: Pair & Forces) =>
    forceWas === undefined || forceNow === undefined || forceWas === forceNow
      ? `The source attributes this to “${was}”, the suspect to “${now}”.`
      : `The source has this ${force(forceWas)} (“${was}”), the suspect ${force(forceNow)} (“${now}”).`,
  'change.attribution.added': ({ words }: One) => `The attribution “${words}” is not in the source.`,
  'change.attribution.removed': ({ words }: One) => `The source's attribution “${words}” is left out.`,
  'change.certainty.replaced': ({ was, now, certainty, marks }: Pair & Certainty & Marks) =>
    marks === 'added'
      ? `“${now}” stands within quotation marks, which the source has not: they keep a distance from the word.`
      : marks === 'removed'
        ? `The source keeps a distance from “${was}” by quotation marks, the suspect does not.`
        : `The source says “${was}”, the suspect “${now}”: the statement is ${certainty ?? 'more or less'} certain than it was.`,
  'change.certainty.added': ({ words, certainty }: One & Certainty) =>
    certainty === undefined
      ? `“${words}” is added, which changes how certain the statement is.`
      : `“${words}” is added: the statement is ${certainty} certain than in the source.`,
  'change.certainty.removed': ({ words, certainty }: One & Certainty) =>
    certainty === undefined
      ? `The source's “${words}” is left out, which changes how certain the statement is.`
      : `The source's “${words}” is left out: the statement is ${certainty} certain than in the source.`,
  'change.wording.replaced': ({ was, now }: Pair) => `The source has “${was}”, the suspect “${now}”.`,
  'change.wording.added': ({ words }: One) => `“${words}” is not in the source.`,
  'change.wording.removed': ({ words }: One) => `The source's “${words}” is left out.`,
};
