import { analyse } from '../../src/analyse.js';
import { sayIn } from '../../src/messages/index.js';
import { assessTime, type JudgedSentence, type TimeAssessment } from '../../src/time/index.js';
import type { Article, GazetteerRows, Verdict } from '../../src/types.js';

/** How a sentence of the suspect came about, as a test gives it: `altered` with the words that are new. */
export interface Made {
  readonly verdict: Verdict;
  readonly source?: string;
  readonly changed?: string;
}

export interface Assessed {
  readonly suspect: string | Partial<Article>;
  readonly sources?: readonly Partial<Article>[];
  readonly asOf?: string;
  /** What became of the sentence that holds some words; every other one is inserted, or verbatim where there are sources. */
  readonly made?: Readonly<Record<string, Made>>;
  readonly gazetteer?: GazetteerRows;
}

/** Runs {@link assessTime} on texts. */
export function assess({ suspect, sources = [], asOf, made = {}, gazetteer }: Assessed): TimeAssessment {
  const article = { id: 'suspect', text: '', ...(typeof suspect === 'string' ? { text: suspect } : suspect) };
  const analysis = analyse(article);
  const analysed = sources.map((source, at) => analyse({ id: `source-${at + 1}`, text: '', ...source }));
  const first = analysed[0]?.article.id;
  const sentences = analysis.sentences.map(({ start, end, bracketed }): JudgedSentence => {
    const text = article.text.slice(start, end);
    const given = Object.entries(made).find(([words]) => text.includes(words))?.[1];
    const verdict = given?.verdict ?? (first === undefined ? 'inserted' : 'verbatim');
    const id = given?.source ?? first;
    const at = given?.changed === undefined ? -1 : article.text.indexOf(given.changed, start);
    return {
      span: { start, end },
      verdict,
      bracketed,
      sources: verdict === 'inserted' || id === undefined ? [] : [{ id, span: { start: 0, end: 1 } }],
      changes:
        at < 0
          ? []
          : [
              {
                kind: 'name',
                suspect: { start: at, end: at + (given?.changed ?? '').length },
                was: '',
                now: given?.changed ?? '',
                because: '',
              },
            ],
    };
  });
  return assessTime({ suspect: analysis, sources: analysed, sentences, asOf, say: sayIn('en'), gazetteer });
}
