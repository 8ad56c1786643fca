// The table of a run beside the recorded one, and that of the built-in stems beside others.

/** Differences below this are rounding. */
const LEAST_DIFFERENCE = 0.0005;

/** Every figure of the sets that ran, with what was recorded, the difference, and the mark it should reach. */
export function drawScores(sets, now, recorded) {
  const rows = [];
  const count = { better: 0, worse: 0, same: 0, new: 0, short: 0 };
  for (const { name, versus } of sets) {
    if (versus !== undefined || now[name] === undefined) continue;
    if (rows.length > 0) rows.push([]);
    rows.push([name, 'now', 'recorded', 'change', '', 'mark', '']);
    for (const [label, figure] of Object.entries(now[name])) {
      const old = recorded[name]?.[label];
      const change = changeOf(figure, old);
      const short = isShort(figure);
      if (figure.better !== 'none') count[change.word || 'new']++;
      if (short) count.short++;
      rows.push([
        `  ${label}`,
        show(figure, figure.value),
        old === undefined ? '' : show(figure, old),
        change.text,
        change.word === 'same' ? '' : change.word,
        figure.mark === undefined ? '' : show(figure, figure.mark),
        short ? 'short' : '',
      ]);
    }
  }
  const news = count.new > 0 ? `, ${count.new} not recorded yet` : '';
  return `${align(rows)}\n\n${count.better} better, ${count.worse} worse, ${count.same} the same${news}; ${count.short} short of the mark`;
}

/** What other stemmers gain or lose against the built-in stems, scored in the same run. */
export function drawComparison(sets, now) {
  const rows = [];
  for (const { name, versus } of sets) {
    const own = now[versus];
    if (own === undefined || now[name] === undefined) continue;
    rows.push([name, 'natural', 'built-in', 'change', '']);
    for (const [label, figure] of Object.entries(now[name])) {
      const change = changeOf(figure, own[label].value);
      if (figure.better !== 'none' && change.word !== 'same')
        rows.push([
          `  ${label}`,
          show(figure, figure.value),
          show(figure, own[label].value),
          change.text,
          change.word,
        ]);
    }
  }
  return rows.length === 0
    ? ''
    : `The stemmers of natural in place of the built-in stems, where they differ:\n${align(rows)}`;
}

function changeOf({ value, better, digits }, old) {
  if (old === undefined || better === 'none') return { text: '', word: '' };
  const difference = value - old;
  if (Math.abs(difference) < LEAST_DIFFERENCE) return { text: '', word: 'same' };
  return {
    text: `${difference > 0 ? '+' : '-'}${Math.abs(difference).toFixed(digits)}`,
    word: difference > 0 === (better === 'more') ? 'better' : 'worse',
  };
}

function isShort({ value, better, mark }) {
  if (mark === undefined) return false;
  return better === 'less' ? value > mark : value < mark;
}

const show = ({ digits }, value) => value.toFixed(digits);

/** The first column to the left, words after figures too, figures to the right. */
function align(rows) {
  const widths = [];
  for (const row of rows)
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  const isFigure = (at) => at > 0 && at !== 4 && at !== 6;
  return rows
    .map((row) =>
      row
        .map((cell, at) => (isFigure(at) ? cell.padStart(widths[at]) : cell.padEnd(widths[at])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
