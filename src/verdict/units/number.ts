import type { IndexedArticle } from '../../align/vocabulary.js';
import { readFigure } from './figure.js';
import type { Unit, UnitDetector } from './unit.js';

/** Figures in digits or words with their magnitudes, per-cent signs, measures and ranges; vague counts (`dozens`). */
export const number: UnitDetector = {
  kind: 'number',
  find({ article, first, last }) {
    const { tokens, lexicon } = article;
    const units: Unit[] = [];
    for (let at = first; at < last; ) {
      const idiom = lexicon.list('notNumbers').match(tokens.form, at);
      const quantity = idiom === undefined ? readRange(article, at, last) : undefined;
      if (quantity !== undefined) {
        units.push({ kind: 'number', first: at, last: quantity.last, value: quantity.value });
        at = quantity.last;
        continue;
      }
      const vague =
        idiom === undefined
          ? (lexicon.list('quantities').matchWithClitics(tokens.form, at, lexicon.clitics) ??
            lexicon.list('percent').match(tokens.form, at))
          : undefined;
      if (vague !== undefined && at + vague.length <= last)
        units.push({ kind: 'number', first: at, last: at + vague.length });
      at += idiom?.length ?? vague?.length ?? 1;
    }
    return units;
  },
};

/** A figure with what it counts in, as a text that is equal for equal quantities: `40 km`, `0.12`, `11-14`. */
interface Quantity {
  readonly value: string;
  readonly last: number;
}

/** Words between the ends of a range or of two counts side by side are as short as this: `to`, `and`, `bis`, `ila`. */
const LONGEST_JOINER = 4;

/** A quantity, or two with a dash or a short word between them. */
function readRange(article: IndexedArticle, at: number, end: number): Quantity | undefined {
  const low = readQuantity(article, at, end);
  if (low === undefined) return undefined;
  const { tokens, lexicon } = article;
  const next = tokens.form[low.last] ?? '';
  const joined =
    next.length <= LONGEST_JOINER && (lexicon.isFunctionWord(next) || lexicon.clitics.includes(next));
  const dashed = /^\s*[-–—~～−]\s*$/u.test(between(article, low.last - 1, low.last));
  if (!joined && !dashed) return low;
  const high = readQuantity(article, low.last + (joined ? 1 : 0), end);
  return high === undefined ? low : { value: `${low.value}-${high.value}`, last: high.last };
}

/** A figure with the per-cent sign or the measure beside it. */
function readQuantity(article: IndexedArticle, at: number, end: number): Quantity | undefined {
  const { lexicon, tokens } = article;
  const { form } = tokens;
  const percentBefore = lexicon.list('percent').match(form, at)?.length ?? 0;
  const signBefore = percentBefore > 0 ? undefined : currencyAt(article, at);
  const from = at + (percentBefore || (signBefore === undefined ? 0 : 1));
  const figure = readFigure(form, from, end, lexicon);
  if (figure === undefined) return undefined;
  if (percentBefore > 0) return { value: String(round(figure.value / 100)), last: figure.last };
  const points = lexicon.list('percentagePoints').match(form, figure.last);
  if (points !== undefined && figure.last + points.length <= end)
    return { value: `${figure.value} points`, last: figure.last + points.length };
  const percent = lexicon.list('percent').matchWithClitics(form, figure.last, lexicon.clitics);
  if (percent !== undefined && figure.last + percent.length <= end)
    return { value: String(round(figure.value / 100)), last: figure.last + percent.length };
  const measure = lexicon.measures.matchWithClitics(form, figure.last, lexicon.clitics);
  if (measure !== undefined && figure.last + measure.length <= end)
    return { value: `${figure.value} ${measure.value}`, last: figure.last + measure.length };
  const value = String(figure.value);
  return { value: signBefore === undefined ? value : `${value} ${signBefore}`, last: figure.last };
}

/** The sign of a currency that stands by itself: `$5`, `€ 5`. */
function currencyAt({ tokens, lexicon }: IndexedArticle, at: number): string | undefined {
  const form = tokens.form[at] ?? '';
  return /^\p{Sc}$/u.test(form) ? (lexicon.measures.match(tokens.form, at)?.value ?? form) : undefined;
}

/** The text between two tokens. */
function between({ article, tokens }: IndexedArticle, before: number, after: number): string {
  return article.text.slice(tokens.end[before], tokens.start[after]);
}

const round = (value: number) => Number(value.toPrecision(10));
