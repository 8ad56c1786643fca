/** Days are `YYYY-MM-DD`; an end that is not known is missing. */
type Story = {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly reasons: readonly string[];
};
type Held = {
  readonly person: string;
  readonly office: string;
  readonly country: string;
  readonly periods: readonly Period[];
};
type Period = { readonly from: string; readonly to: string | undefined };

const list = (items: readonly string[], last = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;

/** A day, or a month where the day is not known. */
const on = (day: string): string => (day.length === 'YYYY-MM'.length ? `in ${day}` : `on ${day}`);

const period = ({ from, to }: Period): string =>
  to === undefined ? `since ${from}` : `from ${from} to ${to}`;

const setting = ({ from, to, reasons }: Story): string => {
  const when =
    from === undefined
      ? to === undefined
        ? 'The time of the story is open'
        : `The story is set before ${to}`
      : to === undefined
        ? `The story is set on or after ${from}`
        : `The story is set between ${from} and ${to}`;
  return reasons.length === 0 ? when : `${when}, because ${list(reasons)}`;
};

/** Names of countries and bodies that take the article. */
const ARTICLE =
  /^(?:United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Soviet|European|Arab|African|World|International)|(?:Republic|Union|Emirates|Kingdom|States|Islands|League|Bank|Fund|Organi[sz]ation|Agency|Authority|Council)$/;

/** An office whose name begins with a capital names its body: `UN secretary-general`. */
const placed = (office: string, country: string): string =>
  /^[A-Z]/.test(office)
    ? `the ${office}`
    : `the ${office} of ${ARTICLE.test(country) ? 'the ' : ''}${country}`;

/** When a story is set, and why something cannot be of that time. */
export const time = {
  'time.reason.as-of': ({ day }: { readonly day: string }) => `the audit was asked for ${day}`,
  'time.reason.published': ({ id, day }: { readonly id: string; readonly day: string }) =>
    `“${id}” was published on ${day}`,
  'time.reason.office': ({
    words,
    id,
    person,
    office,
    country,
    periods,
  }: Held & { readonly words: string; readonly id: string }) =>
    `“${words}” in “${id}” names ${person}, ${placed(office, country)} ${list(periods.map(period))}`,
  'time.reason.term': ({
    words,
    id,
    from,
    to,
  }: {
    readonly words: string;
    readonly id: string;
    readonly from: string | undefined;
    readonly to: string | undefined;
  }) =>
    `“${words}” in “${id}” is of ${from === undefined ? `the time before ${to}` : to === undefined ? `${from} or later` : `${from} to ${to}`}`,
  'time.reason.date': ({ words, id }: { readonly words: string; readonly id: string }) =>
    `“${id}” gives the date “${words}”`,
  'time.story': (story: Story) => `${setting(story)}.`,

  'time.anachronism.not-yet': ({
    story,
    person,
    office,
    country,
    start,
    holders,
  }: {
    readonly story: Story;
    readonly person: string;
    readonly office: string;
    readonly country: string;
    readonly start: string;
    readonly holders: readonly string[];
  }) =>
    `${setting(story)}; ${person} took office as ${placed(office, country)} ${on(start)}${holders.length === 0 ? '' : `; in that window ${placed(office, country)} was ${list(holders, 'or')}`}.`,
  'time.anachronism.no-longer': ({
    story,
    person,
    office,
    country,
    periods,
    holders,
  }: { readonly story: Story; readonly holders: readonly string[] } & Held) =>
    `${setting(story)}; ${person} was ${placed(office, country)} ${list(periods.map(period))}${holders.length === 0 ? '' : `; in that window ${placed(office, country)} was ${list(holders, 'or')}`}.`,
  'time.anachronism.term-not-yet': ({
    story,
    words,
    start,
  }: {
    readonly story: Story;
    readonly words: string;
    readonly start: string;
  }) => `${setting(story)}; “${words}” cannot stand in a story before ${start}.`,
  'time.anachronism.term-no-longer': ({
    story,
    words,
    end,
  }: {
    readonly story: Story;
    readonly words: string;
    readonly end: string;
  }) => `${setting(story)}; “${words}” was no longer used from ${end} on.`,
  'time.inconsistent': ({ one, other }: { readonly one: string; readonly other: string }) =>
    `The text contradicts itself about its time, and nothing in it tells which side is wrong: ${one}, but ${other}.`,

  'time.evidence.for': ({ reason }: { readonly reason: string }) => `This sets the story's time: ${reason}.`,
  'time.evidence.against': ({ reason }: { readonly reason: string }) =>
    `This is out of the story's time: ${reason}.`,
  'time.evidence.side': ({ reason }: { readonly reason: string }) =>
    `One side of the contradiction: ${reason}.`,
  'time.fact.tenure': ({ person, office, country, periods }: Held) =>
    `${person} was ${placed(office, country)} ${list(periods.map(period))}.`,
  'time.fact.because': ({ through }: { readonly through: string }) =>
    `From the gazetteer, valid through ${through}.`,
  'time.warning.beyond': ({ day, through }: { readonly day: string; readonly through: string }) =>
    `The story is set on ${day}; the gazetteer ends with ${through}, so anachronisms are not looked for.`,
  'time.warning.date-doubt': ({
    day,
    reasons,
  }: {
    readonly day: string;
    readonly reasons: readonly string[];
  }) =>
    `The date ${day} does not fit the text (${list(reasons)}); the time of the story is taken from the text.`,
};
