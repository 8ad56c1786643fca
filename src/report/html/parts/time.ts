import { byRole } from '../../roles.js';
import { describeTime } from '../../sections/time.js';
import { html, type Markup } from '../markup.js';
import { prose } from '../words.js';
import type { PageView } from './part.js';

/** When the story is set, and why. */
export function storyTime(view: PageView): Markup | undefined {
  const { report, say } = view;
  const time = report.storyTime;
  if (time === null) return undefined;
  return html`<section class="time">
<h2>${say('report.time', {})}</h2>
<p class="when">${describeTime(time, say)}</p>
<ul class="reasons">${time.because.map((because) => html`<li>${prose(byRole(because, view))}</li>`)}</ul>
</section>
`;
}
