// One line: what did this text do to that one?
import { audit, renderText } from 'isnad';

const original =
  'Fire broke out at the depot on Monday. Police said 14 lorries were not insured. Nobody was hurt.';
const suspect = 'Fire broke out at the depot on Monday. Police said 41 lorries were insured.';

console.log(renderText(audit(suspect, [original])));
