import type { TimeCues } from './types.js';

/** English news usage. */
export const en: TimeCues = {
  code: 'en',
  administrationBefore:
    'administration of, government of, cabinet of, government led by, administration led by, government headed by',
  administrationAfter:
    'administration, government, cabinet, white house, regime, governments, administrations, coalition',
  links: `
    of, the, mr, mrs, ms, dr, sir, lord, lady, dame, baroness, gen, general, lt, lieutenant, col, colonel, adm, admiral
    field marshal, marshal, maj, major, sheikh, ayatollah, hojatoleslam, prince, princess, king, queen, s, right honourable
    current, incumbent, outgoing, caretaker, interim, sitting, new, newly elected, newly appointed, newly named, embattled
    reelected, re elected, transitional, beleaguered, conservative, liberal, socialist, republican, democratic, democrat
    labour, tory, retired, long serving, longtime, veteran, hardline, reformist, centrist, populist, leftist, right wing
    left wing, own, his, her, its, their, our, country, country s, nation, nation s, by, and commander in chief, under
  `,
  conjunctions: 'and, or, but, while, as, than, versus, vs, whereas, with',
  former:
    'former, formerly, ex, late, onetime, one time, erstwhile, deceased, ousted, deposed, predecessor, previous, past, disgraced',
  atThatTime: 'then, at the time, at that time, of the day, of the time, back then, in those days',
  notYet: 'elect, candidate, candidates, nominee, designate, hopeful, contender, presumptive, challenger',
  ahead:
    'future, next, would be, potential, possible, prospective, if, unless, whether, aspiring, eventual, hypothetical, running for, bid for, incoming',
  lesser:
    'deputy, vice, assistant, shadow, acting, undersecretary, junior, associate, pretender, self styled, self proclaimed',
  eraBefore: `
    under, during the presidency of, during the tenure of, during the premiership of, during the reign of
    in the days of, in the time of, in the era of, era of, since the days of, years of, days of, reign of
    presidency of, premiership of, tenure of, time of, legacy of, dating back to, dates back to, memory of
    predecessor, successor to, succeeded, took over from, inherited from, death of, assassination of
    funeral of, ouster of, overthrow of, fall of, signed by, negotiated by, appointed by, launched by
    created by, founded by, built by, brokered by, ordered by, introduced by, drafted by, proposed by
    adopted under, written by, started by, begun by, imposed by, opened by, pardoned by, invented by
    coined by, nominated by, set up by, passed under, enacted under
  `,
  eraAfter: `
    era, years, s era, s years, s presidency, s tenure, s premiership, s reign, s legacy, s time, s first term, s second term
    s term, s days, s rule, s chancellorship, s death, s funeral, s assassination, s predecessor, s memoirs, presidency
    premiership, s predecessors, s ouster, s overthrow, s fall, who died, was assassinated, legacy, who served, s papacy
  `,
  history: `
    anniversary, years ago, decades ago, year ago, decade ago, months ago, years earlier, decades earlier
    a year earlier, historian*, memoir*, biograph*, archive*, commemorat*, in retrospect, looking back
    memorial, in the nineties, in the eighties, last century, used to, had once, once said, once told
    years before, dates back, dating back, century, cold war, declassif*, in the past, earlier this century
    previous administration*, previous government*, retrospective*, museum*, exhibition*
  `,
  fiction: `
    film, films, movie, movies, novels, sitcom, biopic, fiction, fictional, tv series, miniseries
    documentary, documentaries, screenplay, starring, actress, video game, new novel, debut novel
    in the novel, his novel, her novel, novelist, comic book
  `,
  namedBefore:
    'airport, uss, hms, street, avenue, school, university, foundation, institute, library, hospital, stadium, bridge, square, ship, carrier, prize',
  namedAfter: `
    airport, international airport, national airport, street, avenue, school, high school, university, foundation, institute, library, presidential library
    hospital, stadium, bridge, square, center, centre, park, highway, boulevard, act, law, prize, award, medal, class, mosque, museum
    plaza, hall, building, memorial, tower, dam, port, base, barracks, college, trust, fund, initiative, house
  `,
  otherBodies: `
    party, club, company, council, senate, parliament, parliamentary, assembly, house, bank, federation, association, union, society
    board, court, committee, group, university, foundation, league, congress, chamber, confederation, agency, institute, fund, city
    regional, provincial, corporation, firm, fifa, uefa, olympic, student, opposition, commission, bar, college, institution
  `,
  needsCountry:
    'leader, chief, head, emir, commander, top general, chairman, speaker, secretary general, general secretary, director general, managing director, governor, chancellor, ruler, prince, king, queen, emperor, sovereign, treasurer, president of the government, council president, political leader, group leader, high representative, secretary, spiritual leader, first secretary, military commander, intelligence chief, caliph, chief of staff, commander in chief',
  possessives: 's',
  present:
    'today, yesterday, tonight, tomorrow, this morning, this afternoon, this evening, this week, this month, last night, earlier today, on the day, hours after, hours ago',
  future:
    'will, would, plan*, planned, propos*, by, until, due, expected, scheduled, upcoming, future, next, could, might, may, shall, aims, intends, set to, envisag*, forecast*, predict*, if, slated, target*',
  titleAfterName: false,
  bodyBeforeOffice: true,
  solarCalendar: false,
  lunarMonths: '',
};
