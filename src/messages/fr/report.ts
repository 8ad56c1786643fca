import type { ChangeKind, Evidence, FindingKind, Severity, Verdict } from '../../types.js';
import type { report as en } from '../en/report.js';
import { formatIn } from '../format.js';

const { count: counted, day } = formatIn('fr');

const VERDICTS: Readonly<Record<Verdict | 'omitted', string>> = {
  verbatim: 'mot pour mot',
  altered: 'modifiée',
  reworded: 'reformulée',
  inserted: 'ajoutée',
  omitted: 'omise',
};

const FINDINGS: Readonly<Record<FindingKind, string>> = {
  anachronism: 'anachronisme',
  'inconsistent-time': 'époque contradictoire',
  'later-knowledge': 'connaissance postérieure',
  'altered-quotation': 'citation modifiée',
  'unsourced-quotation': 'citation sans source',
  'figure-conflict': 'chiffres en conflit',
  'reversed-meaning': 'sens inversé',
  'changed-attribution': 'attribution changée',
  'bracketed-addition': 'ajout entre crochets',
  'dropped-context': 'contexte omis',
  'headline-mismatch': 'titre sans appui',
  'hidden-characters': 'caractères cachés',
  damage: 'texte abîmé',
  'word-slip': 'mot glissé',
};

const CHANGES: Readonly<Record<ChangeKind, string>> = {
  number: 'chiffre',
  date: 'date',
  name: 'nom',
  negation: 'négation',
  quotation: 'citation',
  attribution: 'attribution',
  certainty: 'certitude',
  wording: 'formulation',
};

const SEVERITIES: Readonly<Record<Severity, string>> = {
  alarm: 'ALARME',
  warning: 'ATTENTION',
  info: 'Note',
};

const FLAGS = {
  bracketed: 'entre crochets',
  moved: 'déplacée',
  merged: 'réunit plusieurs phrases',
  split: 'partie d’une phrase plus longue',
};

const EVIDENCE: Readonly<Record<Evidence['type'], string>> = {
  suspect: 'dans le texte examiné',
  source: 'dans la source',
  fact: 'établi',
};

const sentences = (count: number): string => counted(count, { one: '# phrase', other: '# phrases' });

/** Labels of a report: what stands round the reasons. */
export const report: typeof en = {
  'report.heading': ({ id }) => `Examen de ${id}`,
  'report.published': ({ day: on }) => `publié le ${day(on)}`,
  'report.verdict': ({ verdict }) => VERDICTS[verdict],
  'report.finding': ({ kind }) => FINDINGS[kind] ?? kind,
  'report.severity': ({ severity }) => SEVERITIES[severity],
  'report.flag': ({ flag }) => FLAGS[flag],
  'report.sentences': ({ count }) => sentences(count),

  'report.quoted': ({ words }) => `«\u00a0${words}\u00a0»`,
  'report.joined': ({ items }) => items.join(', '),

  'report.time': () => 'Époque du récit',
  'report.time.between': ({ from, to }) => `à partir du ${day(from)}, avant le ${day(to)}`,
  'report.time.on': ({ day: on }) => `le ${day(on)}`,
  'report.time.from': ({ day: on }) => `à partir du ${day(on)}`,
  'report.time.before': ({ day: on }) => `avant le ${day(on)}`,

  'report.sources': () => 'Sources',
  'report.sources.none': () => 'Aucune n’a été donnée\u00a0: l’article est examiné seul.',
  'report.source.reused': ({ share }) => `${share} des mots du texte examiné en viennent`,
  'report.source.contains': ({ share }) => `contient ${share} des suites de mots du texte examiné`,
  'report.source.resemblance': ({ share }) => `ressemblance ${share}`,

  'report.findings': () => 'Constats',
  'report.findings.none': () => 'Rien de ce qu’un vérificateur doit regarder n’a été trouvé.',
  'report.finding.place': ({ sentence }) => `phrase ${sentence}`,
  'report.evidence': ({ type }) => EVIDENCE[type],
  'report.evidence.source': ({ source }) => `dans la source ${source}`,

  'report.text': () => 'Phrase par phrase',
  'report.sentence.source': ({ source }) => `source ${source}`,
  'report.article': ({ source }) => (source === 0 ? 'le texte examiné' : `la source ${source}`),
  'report.sentence.formatting': ({ count }) =>
    counted(count, {
      one: 'écrite autrement à # endroit',
      other: 'écrite autrement à # endroits',
    }),
  'report.sentence.first-seen': ({ source, day: on }) => `d’abord dans la source ${source}, ${day(on)}`,
  'report.sentence.doubt': ({ share }) => `sûr à ${share} seulement`,
  'report.sentence.finding': ({ finding }) => `voir le constat ${finding}`,
  'report.change': ({ kind }) => CHANGES[kind],

  'report.inserted': () => 'Aucune des sources ne contient cette phrase.',
  'report.omissions': () => 'Omis',
  'report.omission': ({ source }) => `source ${source}`,
  'report.warnings': () => 'Notes sur les données',
};
