// The report as data: every sentence has one of four verdicts, and altered ones say what was changed.
import { audit } from 'isnad';

const original = `The bridge was closed on Tuesday after engineers found cracks in two cables.
The mayor said it may reopen within a month.
Buses will run along the river instead.`;
const suspect = `The bridge was closed on Tuesday after engineers found cracks in nine cables.
The mayor said it will reopen within a month.
Buses will run along the river instead.
Residents have lost all faith in the city and its contractors.`;

for (const sentence of audit(suspect, [original]).sentences)
  switch (sentence.verdict) {
    case 'verbatim':
      console.log('verbatim:', sentence.text);
      break;
    case 'altered':
      for (const { kind, was, now } of sentence.changes)
        console.log(`altered: ${kind}: "${was}" -> "${now}"`);
      break;
    case 'reworded':
      console.log('the same statement in other words:', sentence.text);
      break;
    case 'inserted':
      console.log('in no source:', sentence.text);
      break;
    default:
      sentence.verdict satisfies never;
  }

// => altered: number: "two" -> "nine"
// => altered: certainty: "may" -> "will"
// => verbatim: Buses will run along the river instead.
// => in no source: Residents have lost all faith in the city and its contractors.
