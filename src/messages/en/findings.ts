type Pair = { readonly was: string; readonly now: string };
type Hidden = { readonly count: number; readonly seen: string };
type None = Readonly<Record<string, never>>;

const FORCES: Readonly<Record<string, string>> = {
  neutral: 'says',
  stressed: 'stresses',
  claimed: 'claims',
  admitted: 'admits',
  denied: 'denies',
};

const sources = (count: number) => (count === 1 ? 'the source' : `any of the ${count} sources`);

const times = (count: number) => (count === 1 ? 'One word' : `${count} words`);
const has = (count: number) => (count === 1 ? 'has' : 'have');

/** Why a finding is reported. */
export const findings = {
  'finding.bracketed-addition': ({ sentences }: { readonly sentences: number }) =>
    sentences === 1
      ? 'A sentence in square brackets stands in none of the sources.'
      : `${sentences} sentences in square brackets stand in none of the sources.`,

  'finding.altered-quotation': ({ was, now, changes }: Pair & { readonly changes: number }) => {
    if (was === now) return `The suspect puts “${now}” within quotation marks; the source does not quote it.`;
    const what =
      was !== '' && now !== ''
        ? `The source quotes “${was}” where the suspect quotes “${now}”`
        : now !== ''
          ? `The suspect's quotation has “${now}”, which the source's has not`
          : `The source's quotation has “${was}”, which the suspect's leaves out`;
    return changes > 1 ? `${what}; ${changes} places of this quotation differ.` : `${what}.`;
  },
  'finding.reworded-quotation': (_: None) =>
    'The source has this quotation in other words: it is another translation, or it was changed.',
  'finding.unsourced-quotation': ({ sources: count }: { readonly sources: number }) =>
    `The words of this quotation do not stand in ${sources(count)}.`,

  'finding.figure-conflict.changed': ({ was, now }: Pair) =>
    `The suspect has the figure “${now}” where its source has “${was}”.`,
  'finding.figure-conflict.sources': (p: {
    readonly here: string;
    readonly there: string;
    readonly sources: number;
  }) =>
    p.sources === 1
      ? `Of the same event, the suspect has “${p.here}” and a source has “${p.there}”.`
      : `Of the same event, the suspect has “${p.here}” and ${p.sources} sources have other figures, the first “${p.there}”.`,

  'finding.reversed-meaning.opposite': ({ was, now }: Pair) => `“${was}” became its opposite, “${now}”.`,
  'finding.changed-attribution.speaker': ({ was, now }: Pair) =>
    `The source attributes this to “${was}”, the suspect to “${now}”.`,
  'finding.changed-attribution.force': (p: Pair & { readonly forceWas: string; readonly forceNow: string }) =>
    `In the source somebody ${FORCES[p.forceWas] ?? p.forceWas} this (“${p.was}”), in the suspect somebody ${FORCES[p.forceNow] ?? p.forceNow} it (“${p.now}”).`,
  'finding.changed-attribution.dropped': ({ was }: { readonly was: string }) =>
    `The source attributes this (“${was}”); the suspect states it as a fact.`,

  'finding.dropped-context.caveat': ({ words }: { readonly words: string }) =>
    `The suspect leaves out a sentence of its source that takes certainty from the report: “${words}”.`,
  'finding.dropped-context.answer': ({ words }: { readonly words: string }) =>
    `The suspect leaves out a sentence of its source with the other side's answer: “${words}”.`,

  'finding.headline.figure': ({ headline, body }: { readonly headline: string; readonly body: string }) =>
    `The headline has “${headline}”, the text has “${body}”.`,
  'finding.headline.name': ({ name }: { readonly name: string }) =>
    `The headline names “${name}”, of whom the text does not speak.`,
  'finding.headline.negation': (_: None) =>
    'The headline affirms what the text denies, or denies what it affirms.',

  'finding.damage.two-verbs': ({ words }: { readonly words: string }) =>
    `Two reporting verbs stand side by side, “${words}”: one was put in and the other not taken out.`,
  'finding.damage.orphan': ({ words }: { readonly words: string }) =>
    `A sentence begins with “${words}”, as if the words before it had been cut off.`,
  'finding.damage.unclosed': ({ mark }: { readonly mark: string }) =>
    `The mark ${mark} opens and nothing closes it.`,
  'finding.damage.unopened': ({ mark }: { readonly mark: string }) =>
    `The mark ${mark} closes what nothing opened.`,
  'finding.damage.cut': ({ word }: { readonly word: string }) =>
    `The text breaks off after “${word}”, a word that needs another.`,

  'finding.word-slip': ({ was, now }: Pair) =>
    `“${now}” stands where the sources have “${was}”, and differs from it by a letter or two.`,

  'finding.later-knowledge': ({
    words,
    before,
    first,
  }: {
    readonly words: string;
    readonly before: string;
    readonly first: string;
  }) =>
    `“${words}” stands in no source, and the corpus has it from ${first} on only, while the story is set before ${before}.`,
  'evidence.first-use': ({ day }: { readonly day: string }) => `The first use in the corpus, of ${day}.`,

  'finding.hidden.invisible': ({ count, seen }: Hidden) =>
    `${times(count)} ${has(count)} characters inside that nobody sees; a reader sees “${seen}”.`,
  'finding.hidden.direction': ({ count, seen }: Hidden) =>
    `${times(count)} ${has(count)} controls of writing direction inside; a reader sees “${seen}”.`,
  'finding.hidden.look-alike': ({ count, seen }: Hidden) =>
    `${times(count)} ${has(count)} letters of another script that look the same; a reader sees “${seen}”.`,
  'finding.hidden.stretched': ({ count, seen }: Hidden) =>
    `${times(count)} ${has(count)} tatweel between letter after letter; a reader sees “${seen}”.`,
  'finding.hidden.forms': ({ count, seen }: Hidden) =>
    `${times(count)} ${has(count)} special forms of letters in place of the letters; a reader sees “${seen}”.`,
  'finding.hidden.dotless': ({ count, seen }: Hidden) =>
    `${times(count)} ${has(count)} letters whose dots are left out; a reader sees “${seen}”.`,
  'finding.hidden.spaced': ({ count, seen }: Hidden) =>
    `The letters of ${count === 1 ? 'a word' : `${count} words`} are set apart; a reader sees “${seen}”.`,
  'finding.hidden.digits-for-letters': ({ count, seen }: Hidden) =>
    `${times(count)} ${has(count)} digits or signs in place of letters; a reader sees “${seen}”.`,
  'finding.hidden.letters-for-digits': ({ count, seen }: Hidden) =>
    `${count === 1 ? 'One figure mixes' : `${count} figures mix`} digits with what only looks like them; a reader sees “${seen}”.`,

  'evidence.hidden': ({ seen }: { readonly seen: string }) => `A reader sees “${seen}”.`,
  'evidence.quotation.source': (_: None) => 'The quotation as the source has it.',
  'evidence.sentence.source': (_: None) => 'The sentence of the source.',
  'evidence.sentence.suspect': (_: None) => 'The sentence that was made from it.',
  'evidence.attribution.source': (_: None) => 'Who says it in the source, and how.',
  'evidence.figure.source': (_: None) => 'The figure of the source.',
  'evidence.figure.other': (_: None) => 'Another figure for the same event.',
  'evidence.figure.suspect': ({ sources: count }: { readonly sources: number }) =>
    count === 0
      ? 'The figure of the suspect, whose sentence has no source here.'
      : `The figure of the suspect, whose sentence has ${count === 1 ? 'one source' : `${count} sources`}.`,
  'evidence.context.neighbour': (_: None) => 'The sentence beside it, which the suspect has.',
  'evidence.context.omitted': (_: None) => 'The sentence that is left out.',
  'evidence.body': (_: None) => 'What the text has.',
  'evidence.word.source': (_: None) => 'The word that the source uses beside the same words.',
};
