// How many copied sentences are still recognised, and how many attacked articles still find their source in a corpus.
import { ATTACKS } from './attacks.mjs';
import { LANGUAGES, sentencesOf } from './sentences.mjs';
import { DECOYS, STORIES } from './stories.mjs';

/** Share of copied sentences that must still be found in their own source, by what the attack leaves of the text. */
export const MARKS = { identical: 0.98, normalisable: 0.95, approximate: 0.85 };

const glueOf = (language) => (language === 'zh' ? '' : ' ');

/** A story as its source has it and as the attack leaves it. */
function storyOf(language, { apply }) {
  const story = STORIES[language] ?? [];
  const glue = glueOf(language);
  return { story, original: story.join(glue), suspect: story.map(apply).join(glue) };
}

/** Which sentences of the attacked story are verbatim or altered, from their own source sentence. */
export function recognised(audit, language, attack) {
  const { story, original, suspect } = storyOf(language, attack);
  const report = audit({ id: 'suspect', text: suspect, language }, [
    { id: 'decoy', text: (DECOYS[language] ?? []).join(glueOf(language)), language },
    { id: 'original', text: original, language },
  ]);
  let at = 0;
  let from = 0;
  let found = 0;
  for (const sentence of story) {
    const start = suspect.indexOf(attack.apply(sentence), at);
    at = start + attack.apply(sentence).length;
    const origin = original.indexOf(sentence, from);
    from = origin + sentence.length;
    const middle = (start + at) / 2;
    const verdict = report.sentences.find(({ span }) => span.start <= middle && middle < span.end);
    const [source] = verdict?.sources ?? [];
    const right =
      (verdict?.verdict === 'verbatim' || verdict?.verdict === 'altered') &&
      source?.id === 'original' &&
      source.span.start < from &&
      origin < source.span.end;
    if (right) found++;
  }
  return { found, of: story.length };
}

/** Whether the first candidate of the attacked story in a corpus is its source. */
export async function isCandidate(corpus, language, attack) {
  const { suspect } = storyOf(language, attack);
  const [first] = await corpus.candidates({ id: 'suspect', text: suspect });
  return first?.id === `story-${language}`;
}

/** A corpus of all stories and decoys, and of twelve articles in other languages and on other things. */
export async function corpusOfStories(Corpus) {
  const corpus = await Corpus.open();
  const articles = Object.keys(STORIES).flatMap((language) => [
    { id: `story-${language}`, text: STORIES[language].join(glueOf(language)) },
    { id: `decoy-${language}`, text: DECOYS[language].join(glueOf(language)) },
  ]);
  await corpus.addAll(articles);
  await corpus.addAll(LANGUAGES.map((code) => ({ id: `other-${code}`, text: sentencesOf(code).join(' ') })));
  return corpus;
}

/** The shares over all attacks, by degree. */
export async function measureEvasion({ audit, Corpus }) {
  const corpus = await corpusOfStories(Corpus);
  const rows = [];
  for (const attack of ATTACKS)
    for (const language of attack.languages)
      rows.push({
        degree: attack.degree,
        attack: attack.name,
        language,
        ...recognised(audit, language, attack),
        candidate: await isCandidate(corpus, language, attack),
      });
  await corpus.close();
  return rows;
}
