import type { warnings as en } from '../en/warnings.js';

/** Doubts about the articles of a call and about answers of a corpus. */
export const warnings: typeof en = {
  'warning.unreadable-date': ({ article, date }) =>
    `L’article ${article} porte la date ${date}, qui n’est pas un jour ISO 8601\u00a0; elle n’est pas utilisée.`,
  'warning.no-words': ({ article }) =>
    `Le texte de ${article} n’a pas de mots, seulement des signes\u00a0; il n’y a rien à comparer.`,
  'warning.full-bucket': ({ times, limit }) =>
    `${times} fois, un groupe contenait ${limit} articles ou plus, avec à peu près le même texte passe-partout, et seuls les derniers ont été examinés\u00a0; un bucketLimit plus grand en examine davantage.`,
  'warning.full-anchor': ({ times, limit }) =>
    `${times} fois, une suite de mots se trouvait à ${limit} endroits ou plus, et seuls les derniers ont été examinés\u00a0: c’est du texte passe-partout\u00a0; un anchorLimit plus grand en examine davantage.`,
};
