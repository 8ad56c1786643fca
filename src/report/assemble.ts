import type { IndexedArticle } from '../align/vocabulary.js';
import { setContainment, setResemblance, shingleHashes } from '../fingerprint/index.js';
import type { AuditReport, SentenceVerdict, SourceInfo, SourceSentence, Verdict } from '../types.js';

/** What the stages of an audit found. */
export interface AuditParts extends Omit<AuditReport, 'format' | 'suspect' | 'sources' | 'summary'> {
  readonly suspectArticle: IndexedArticle;
  readonly sourceArticles: readonly IndexedArticle[];
  readonly shingleSize: number;
}

/** Puts the parts of an audit together as a report. */
export function assembleReport({
  suspectArticle,
  sourceArticles,
  shingleSize,
  ...parts
}: AuditParts): AuditReport {
  const summary: Record<Verdict | 'omitted', number> = {
    verbatim: 0,
    altered: 0,
    reworded: 0,
    inserted: 0,
    omitted: parts.omissions.length,
  };
  for (const { verdict } of parts.sentences) summary[verdict]++;
  return {
    format: 'isnad-report/1',
    locale: parts.locale,
    suspect: suspectArticle.info,
    sources: describeSources(suspectArticle, sourceArticles, parts.sentences, shingleSize),
    sentences: quoteSentences(suspectArticle, sourceArticles, parts.sentences),
    omissions: parts.omissions,
    passages: parts.passages,
    findings: parts.findings,
    storyTime: parts.storyTime,
    summary,
    warnings: parts.warnings,
  };
}

/** The sentences with the words of their sources, and with what stands between them: a report is read without its articles. */
function quoteSentences(
  { article: { text } }: IndexedArticle,
  sources: readonly IndexedArticle[],
  sentences: readonly SentenceVerdict[],
): readonly SentenceVerdict[] {
  const texts = new Map(sources.map(({ article }) => [article.id, article.text]));
  return sentences.map((sentence, at) => {
    const before = text.slice(sentences[at - 1]?.span.end ?? 0, sentence.span.start);
    const after = at === sentences.length - 1 ? text.slice(sentence.span.end) : '';
    return {
      ...sentence,
      sources: sentence.sources.map((source): SourceSentence => {
        const words = texts.get(source.id)?.slice(source.span.start, source.span.end) ?? '';
        return words === sentence.text ? source : { ...source, text: words };
      }),
      ...(before === (at === 0 ? '' : ' ') ? {} : { before }),
      ...(after === '' ? {} : { after }),
    };
  });
}

/** Each source with how much of it the suspect has, best first. */
function describeSources(
  suspect: IndexedArticle,
  sources: readonly IndexedArticle[],
  sentences: readonly SentenceVerdict[],
  shingleSize: number,
): readonly SourceInfo[] {
  const own = shingleHashes(suspect.article.text, { shingleSize });
  const words = suspect.tokens.form.length;
  const traced = new Map<string, number>();
  sentences.forEach(({ sources: [best] }, i) => {
    const sentence = suspect.sentences[i];
    if (best === undefined || sentence === undefined) return;
    traced.set(best.id, (traced.get(best.id) ?? 0) + sentence.last - sentence.first);
  });
  return sources
    .map(({ article, info }): SourceInfo => {
      const theirs = shingleHashes(article.text, { shingleSize });
      return {
        ...info,
        resemblance: setResemblance(own, theirs),
        containment: setContainment(own, theirs),
        reused: words === 0 ? 0 : (traced.get(info.id) ?? 0) / words,
      };
    })
    .sort((a, b) => b.reused - a.reused || b.containment - a.containment || (a.id < b.id ? -1 : 1));
}
