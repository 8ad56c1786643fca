// One line: what did this text do to that one?
import { audit, renderText } from 'isnad';

const original =
  'Fire broke out at the depot on Monday. Police said 14 lorries were not insured. Nobody was hurt.';
const suspect = 'Fire broke out at the depot on Monday. Police said 41 lorries were insured.';

console.log(renderText(audit(suspect, [original])));

// => Audit of suspect
// =>   English
// =>
// =>   [==============================~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~] 2 sentences
// =>   = verbatim      1   50%
// =>   ~ altered       1   50%
// =>   ≈ reworded      0    0%
// =>   + inserted      0    0%
// =>   - omitted       1
// =>
// => Sources
// =>   1. source-1
// =>      100% of the suspect's words come from it · holds 60% of the suspect's word
// =>      sequences · resemblance 33%
// =>      English
// =>
// => Findings
// =>   1. ALARM reversed meaning, sentence 2
// =>      “Police said 41 lorries were insured.”
// =>      The source's “not” is left out, so that a denial reads as a statement.
// =>      - in the suspect, sentence 2: “Police said 41 lorries were insured.”
// =>        The sentence that was made from it.
// =>      - in source 1: “Police said 14 lorries were not insured.”
// =>        The sentence of the source.
// =>
// =>   2. ALARM conflicting figures, sentence 2
// =>      “41”
// =>      The suspect has the figure “41” where its source has “14”.
// =>      - in source 1: “14”
// =>        The figure of the source.
// =>
// => Sentence by sentence
// =>   1 = verbatim · source 1
// =>     Fire broke out at the depot on Monday.
// =>
// =>   2 ~ altered · source 1 · see finding 1 · see finding 2
// =>     Police said [-14-] {+41+} lorries were [-not-] insured.
// =>     - number: The source has the figure “14”, the suspect “41”.
// =>     - negation: The source's “not” is left out, so that a denial reads as a
// =>                 statement.
// =>
// => Left out
// =>   - source 1: Nobody was hurt.
// =>
