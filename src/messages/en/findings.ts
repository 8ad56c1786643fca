/** Why a finding is reported. */
export const findings = {
  'finding.bracketed-addition': ({ sentences }: { readonly sentences: number }) =>
    sentences === 1
      ? 'A sentence in square brackets stands in none of the sources.'
      : `${sentences} sentences in square brackets stand in none of the sources.`,
};
