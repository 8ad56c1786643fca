import { changes } from './changes.js';
import { findings } from './findings.js';
import { graph } from './graph.js';
import { html } from './html.js';
import { provenance } from './provenance.js';
import { report } from './report.js';
import { time } from './time.js';
import { warnings } from './warnings.js';

/** Every message in English, by what it is about. */
export const en = {
  ...changes,
  ...findings,
  ...time,
  ...report,
  ...html,
  ...provenance,
  ...graph,
  ...warnings,
};
