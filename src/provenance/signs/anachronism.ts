import { type Analysis, analyse } from '../../analyse.js';
import { type MessageId, type Parameters, type Say, sayIn } from '../../messages/index.js';
import { assessTime, type JudgedSentence } from '../../time/index.js';
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

/** Whether sentences that the copy has not word for word name anything that has a time: most have not, and few words are read. */
function ownWordsTellTime(
  { article, info }: Analysis,
  sentences: readonly JudgedSentence[],
  gazetteer: GazetteerRows | undefined,
): boolean {
  const own = sentences.filter(({ verdict }) => verdict !== 'verbatim');
  const text = own.map(({ span }) => article.text.slice(span.start, span.end)).join('\n');
  if (text === '') return false;
  const suspect = analyse({ id: article.id, text, language: info.language });
  const say = sayIn('en');
  return (
    assessTime({ suspect, sources: [], sentences: [], asOf: undefined, say, gazetteer }).storyTime !== null
  );
}
