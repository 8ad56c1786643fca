import type { time as en } from '../en/time.js';
import { formatIn, isMonth } from '../format.js';

const { day, and, or } = formatIn('fr');

type Period = { readonly from: string; readonly to: string | undefined };
type Story = {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly reasons: readonly string[];
};

/** A month goes without the article that a day has. */
const the = (date: string): string => (isMonth(date) ? day(date) : `le ${day(date)}`);

const starting = (date: string): string => {
  if (!isMonth(date)) return `du ${day(date)}`;
  return /^[aeiou]/i.test(day(date)) ? `d’${day(date)}` : `de ${day(date)}`;
};

const period = ({ from, to }: Period): string =>
  to === undefined
    ? `depuis ${the(from)}`
    : `${starting(from)} ${isMonth(to) ? `à ${day(to)}` : `au ${day(to)}`}`;

const setting = ({ from, to, reasons }: Story): string => {
  const when =
    from === undefined
      ? to === undefined
        ? 'L’époque du récit est ouverte'
        : `Le récit se situe avant le ${day(to)}`
      : to === undefined
        ? `Le récit se situe le ${day(from)} ou après`
        : `Le récit se situe entre le ${day(from)} et le ${day(to)}`;
  return reasons.length === 0 ? when : `${when}, car ${and(reasons)}`;
};

/** The country stands in brackets, so that no article and no gender has to be guessed. */
const placed = (office: string, country: string): string => `${office} (${country})`;

const heldBy = (office: string, country: string, holders: readonly string[]): string =>
  holders.length === 0
    ? ''
    : `\u00a0; dans cet intervalle, la fonction «\u00a0${placed(office, country)}\u00a0» revenait à ${or(holders)}`;

/** When a story is set, and why something cannot be of that time. */
export const time: typeof en = {
  'time.reason.as-of': ({ day: on }) => `l’examen porte sur le ${day(on)}`,
  'time.reason.published': ({ id, day: on }) => `«\u00a0${id}\u00a0» a paru le ${day(on)}`,
  'time.reason.office': ({ words, id, person, office, country, periods }) =>
    `«\u00a0${words}\u00a0» dans «\u00a0${id}\u00a0» désigne ${person}, ${placed(office, country)} ${and(periods.map(period))}`,
  'time.reason.term': ({ words, id, from, to }) =>
    `«\u00a0${words}\u00a0» dans «\u00a0${id}\u00a0» date ${
      from === undefined
        ? `d’avant le ${day(to ?? '')}`
        : to === undefined
          ? `du ${day(from)} au plus tôt`
          : `d’entre le ${day(from)} et le ${day(to)}`
    }`,
  'time.reason.date': ({ words, id }) => `«\u00a0${id}\u00a0» donne la date «\u00a0${words}\u00a0»`,
  'time.story': (story) => `${setting(story)}.`,

  'time.anachronism.not-yet': ({ story, person, office, country, start, holders }) =>
    `${setting(story)}\u00a0; ${person} n’exerce la fonction «\u00a0${placed(office, country)}\u00a0» que depuis ${the(start)}${heldBy(office, country, holders)}.`,
  'time.anachronism.no-longer': ({ story, person, office, country, periods, holders }) =>
    `${setting(story)}\u00a0; ${person} a exercé la fonction «\u00a0${placed(office, country)}\u00a0» ${and(periods.map(period))}${heldBy(office, country, holders)}.`,
  'time.anachronism.term-not-yet': ({ story, words, start }) =>
    `${setting(story)}\u00a0; «\u00a0${words}\u00a0» ne peut figurer dans un récit antérieur au ${day(start)}.`,
  'time.anachronism.term-no-longer': ({ story, words, end }) =>
    `${setting(story)}\u00a0; «\u00a0${words}\u00a0» n’avait plus cours à partir du ${day(end)}.`,
  'time.inconsistent': ({ one, other }) =>
    `Le texte se contredit sur son époque, et rien n’y dit quel côté est faux\u00a0: ${one}, mais ${other}.`,

  'time.evidence.for': ({ reason }) => `Cela fixe l’époque du récit\u00a0: ${reason}.`,
  'time.evidence.against': ({ reason }) => `Cela est hors de l’époque du récit\u00a0: ${reason}.`,
  'time.evidence.side': ({ reason }) => `Un côté de la contradiction\u00a0: ${reason}.`,
  'time.fact.tenure': ({ person, office, country, periods }) =>
    `${person}\u00a0: ${placed(office, country)} ${and(periods.map(period))}.`,
  'time.fact.because': ({ through }) => `D’après la table des fonctions, valable jusqu’au ${day(through)}.`,
  'time.warning.beyond': ({ day: on, through }) =>
    `Le récit se situe le ${day(on)}\u00a0; la table des fonctions s’arrête au ${day(through)}, les anachronismes ne sont donc pas recherchés.`,
  'time.warning.date-doubt': ({ day: on, reasons }) =>
    `La date du ${day(on)} ne s’accorde pas avec le texte (${and(reasons)})\u00a0; l’époque du récit est tirée du texte.`,
};
