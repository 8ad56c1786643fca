import { html, type Markup } from '../markup.js';
import type { PageView } from './part.js';

const VIEWS = ['all', 'changes', 'findings', 'clean'] as const;

/** What is shown, as radio buttons that work without a script, and the walk from finding to finding, which needs one. */
export function toolbar({ say, findings }: PageView): Markup {
  const views = VIEWS.map(
    (view) =>
      html`<label><input type="radio" name="view" value="${view}" id="view-${view}"${view === 'all' ? html` checked` : undefined}><span>${say('html.view.name', { view })}</span></label>`,
  );
  const walk = html`<div class="walk" id="walk" hidden data-at="${say('html.walk.at', { number: '{number}', total: '{total}' })}">
<button type="button" id="previous" title="${say('html.walk.previous', {})} (p, k)" aria-label="${say('html.walk.previous', {})}" aria-keyshortcuts="p k"><span aria-hidden="true">↑</span></button>
<output id="at" aria-live="polite">${say('html.walk.total', { count: findings.length })}</output>
<button type="button" id="next" title="${say('html.walk.next', {})} (n, j)" aria-label="${say('html.walk.next', {})}" aria-keyshortcuts="n j"><span aria-hidden="true">↓</span></button>
</div>`;
  return html`<div class="toolbar" id="text">
<fieldset class="views"><legend>${say('html.view', {})}</legend>${views}</fieldset>
${findings.length === 0 ? undefined : walk}
<p class="keys" id="keys" hidden><span>${say('html.keys', {})}</span> <kbd>n</kbd> <kbd>p</kbd> ${say('html.keys.walk', {})} <span class="dot">·</span> <kbd>1</kbd>–<kbd>4</kbd> ${say('html.keys.views', {})}</p>
</div>
`;
}
