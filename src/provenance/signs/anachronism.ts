import type { Analysis, SentenceWords } from '../../analyse.js';
import type { MessageId, Parameters, Say } from '../../messages/index.js';
import { assessTime, type JudgedSentence, tellsTime } from '../../time/index.js';
import type { GazetteerRows } from '../../types.js';
import { isOwn } from '../judged.js';
import { excerpt, nameOf, type SignDetector } from './sign.js';

const ALARM = 3;
const WARNING = 1.5;

/** What is out of its time because it came later; what had ended before may be a mere slip. */
const LATER: ReadonlySet<MessageId> = new Set(['time.anachronism.not-yet', 'time.anachronism.term-not-yet']);

/**
 * Words of the copy's own that are later than the story that both tell. Where what both tell is not of one time either, the
 * texts are no measure, and there is no sign.
 */
export const anachronism: SignDetector = ({ copy, source, places, sentences, say, gazetteer }) => {
  if (!ownWordsTellTime(copy, sentences, gazetteer)) return [];
  const later = new Set<string>();
  const listen = <Id extends MessageId>(id: Id, parameters: Parameters<Id>) => {
    const sentence = say(id, parameters);
    if (LATER.has(id)) later.add(sentence);
    return sentence;
  };
  const listening: Say = Object.assign(listen, { language: say.language });
  const { findings } = assessTime({
    suspect: copy,
    sources: [source],
    sentences,
    asOf: undefined,
    say: listening,
    gazetteer,
  });
  if (findings.some(({ span }) => !isOwn(copy, places, span.start, span.end))) return [];
  const found = findings.find(({ because }) => later.has(because));
  if (found === undefined) return [];
  return [
    {
      kind: 'anachronism',
      odds: found.severity === 'alarm' ? ALARM : WARNING,
      because: say('trace.anachronism', {
        copy: nameOf(copy),
        source: nameOf(source),
        words: excerpt(found.text),
        why: found.because,
      }),
    },
  ];
};

/** Whether sentences that the copy has not word for word name anything that has a time: most do not. */
function ownWordsTellTime(
  copy: Analysis,
  sentences: readonly JudgedSentence[],
  gazetteer: GazetteerRows | undefined,
): boolean {
  const own = copy.sentences.filter((_, at) => sentences[at]?.verdict !== 'verbatim');
  return own.length > 0 && tellsTime(partOf(copy, own), gazetteer);
}

/** An article as if it had some of its sentences only, at their own places: far fewer words to read than the whole. */
function partOf(analysis: Analysis, sentences: readonly SentenceWords[]): Analysis {
  const { form, start, end } = analysis.tokens;
  const tokens = { form: [] as string[], start: [] as number[], end: [] as number[] };
  const kept = sentences.map((sentence) => {
    const first = tokens.form.length;
    for (let at = sentence.first; at < sentence.last; at++) {
      tokens.form.push(form[at] as string);
      tokens.start.push(start[at] as number);
      tokens.end.push(end[at] as number);
    }
    return { ...sentence, first, last: tokens.form.length };
  });
  return { ...analysis, tokens, sentences: kept };
}
