import type { Verdict } from '../../types.js';
import { type Block, GAP } from '../layout.js';
import type { Piece, Style } from '../style.js';
import { percent, type View } from '../view.js';
import { displayWidth } from '../width.js';

/** The sign of each verdict in the bar and before each sentence: readable without colours. */
export const SIGNS: Readonly<Record<Verdict, string>> = {
  verbatim: '=',
  altered: '~',
  reworded: '≈',
  inserted: '+',
};
export const VERDICTS = ['verbatim', 'altered', 'reworded', 'inserted'] as const;

const MOST_CELLS = 60;
/** Columns of a verdict's sign and name, at least. */
const NAME_COLUMNS = 12;

/** Columns of a share: `100%`, also where a language puts marks round it that nobody sees. */
const SHARE_COLUMNS = 4;

/** A bar of the verdicts, then their counts and shares, then what was left out. Without sources there are no verdicts. */
export function summary({ report, say, settings, locale }: View): readonly Block[] {
  const counts = VERDICTS.map((verdict) => report.summary[verdict]);
  const total = report.sentences.length;
  const sentences = say('report.sentences', { count: total });
  if (report.sources.length === 0) return [{ indent: 2, body: [{ text: sentences }], direction: 'page' }];
  const cells = shareOut(counts, Math.min(MOST_CELLS, settings.width - 4));
  const bar = VERDICTS.map(
    (verdict, at): Piece => ({ text: SIGNS[verdict].repeat(cells[at] ?? 0), style: verdict }),
  );
  const names = [...VERDICTS, 'omitted' as const].map((verdict) => say('report.verdict', { verdict }));
  const columns = Math.max(NAME_COLUMNS, ...names.map((name) => displayWidth(name) + 3));
  const legend = VERDICTS.map((verdict, at): Block => {
    const count = report.summary[verdict];
    const name = pad(`${SIGNS[verdict]} ${names[at]}`, columns);
    return row(name, verdict, count, percent(total === 0 ? 0 : count / total, locale));
  });
  return [
    GAP,
    { indent: 2, body: [{ text: '[' }, ...bar, { text: `] ${sentences}` }], direction: 'page' },
    ...legend,
    row(pad(`- ${names.at(-1)}`, columns), 'omitted', report.summary.omitted, ''),
  ];
}

function pad(name: string, columns: number): string {
  return name + ' '.repeat(Math.max(0, columns - displayWidth(name)));
}

function row(name: string, style: Style, count: number, share: string): Block {
  const gap = ' '.repeat(Math.max(0, SHARE_COLUMNS - displayWidth(share)));
  const figures = `${String(count).padStart(5)}  ${gap}${share}`.trimEnd();
  return {
    indent: 2,
    label: [{ text: name, style }, { text: figures }],
    body: [],
    direction: 'page',
  };
}

/**
 * Shares `cells` out in proportion to counts, largest remainders first; a count above 0 gets a cell while there are
 * any, since one inserted sentence among hundreds must be seen.
 */
export function shareOut(counts: readonly number[], cells: number): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count / total) * cells);
  const shares = exact.map((share, at) => Math.max(Math.floor(share), (counts[at] ?? 0) > 0 ? 1 : 0));
  let left = cells - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact.map((share, at) => ({ at, remainder: share - (shares[at] ?? 0) }));
  byRemainder.sort((a, b) => (left > 0 ? b.remainder - a.remainder : a.remainder - b.remainder));
  for (let turn = 0; left !== 0 && turn < cells * counts.length; turn++) {
    const at = byRemainder[turn % byRemainder.length]?.at ?? 0;
    if (left < 0 && (shares[at] ?? 0) <= 1) continue;
    if (left > 0 && counts[at] === 0) continue;
    shares[at] = (shares[at] ?? 0) + Math.sign(left);
    left -= Math.sign(left);
  }
  return shares;
}
