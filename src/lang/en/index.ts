import type { LanguageData } from '../types.js';
import { changes } from './changes.js';
import { fields } from './fields.js';

export const en: LanguageData = {
  ...changes,
  code: 'en',

  // Grammar: the closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries) and the stumps
  // that apostrophes leave.
  functionWords: `
    a, an, the, this, that, these, those, i, you, he, she, it, we, they, me, him, her, us, them, my, your, his
    its, our, their, mine, yours, hers, ours, theirs, myself, yourself, himself, herself, itself, ourselves
    yourselves, themselves, who, whom, whose, which, what, when, where, why, how, whoever, whatever, whichever
    whenever, wherever, of, in, to, for, on, at, by, with, from, as, into, onto, upon, about, over, under
    between, among, amongst, through, throughout, during, before, after, since, until, till, against, within
    without, along, across, behind, beyond, beside, besides, above, below, near, around, off, out, up, down
    toward, towards, via, per, amid, amidst, despite, except, like, unlike, than, and, or, but, nor, so, yet
    if, because, though, although, while, whilst, whereas, unless, whether, then, there, here, thus, hence, be
    am, is, are, was, were, been, being, have, has, had, having, do, does, did, done, doing, will, would
    shall, should, can, could, may, might, must, ought, not, no, s, t, d, ll, re, ve, m, don, doesn, didn, isn
    aren, wasn, weren, hasn, haven, hadn, wouldn, couldn, shouldn, also, too, very, just, only, even, still
    again, both, each, every, either, neither, any, some, all, most, more, other, others, another, such, own
    same, one, ones, much, many, few, now, once, already, ever, however, therefore, rather, quite, else
    someone, anyone, everyone, something, anything, everything
  `,

  // Nothing is glued to the front of an English word.
  prefixes: '',

  // Grammar: the regular inflections of nouns and verbs, with the mute e and the y they replace.
  suffixes: `
    ings, ying, ing, ied, ies, ed, es, s, e, y
  `,

  // Newswire usage: titles, ranks, months, weekdays, companies, units, places and Latin tags.
  abbreviations: `
    mr, mrs, ms, messrs, mx, dr, drs, prof, rev, revd, hon, sr, jr, st, ste, fr, esq, pres, gov, sen, sens
    rep, reps, cong, amb, atty, supt, insp, det, sgt, cpl, pvt, pfc, spc, lt, lts, col, cols, maj, capt, cmdr
    cdr, comdr, adm, gen, gens, brig, lt col, lt gen, maj gen, brig gen, vice adm, rear adm, msgr, sec, asst
    dept, univ, assn, assoc, bros, inc, corp, co, cos, ltd, plc, llc, llp, pty, est, jan, feb, mar, apr, jun
    jul, aug, sep, sept, oct, nov, dec, mon, tue, tues, thu, thur, thurs, fri, no, nos, vol, vols, pp, ed, eds
    fig, figs, para, paras, ch, chap, cf, ca, approx, vs, v, etc, al, et al, viz, ibid, op, e.g, i.e, eg, ie
    a.m, p.m, u.s, u.s.a, u.k, u.n, e.u, u.a.e, d.c, n.y, l.a, b.c, a.d, b.c.e, c.e, ph.d, m.d, b.a, m.a, ll.b
    p.s, n.b, a.k.a, r.i.p, p.o, u.s.s.r, ft, oz, lb, lbs, yd, yds, mi, sq, cu, mins, hr, hrs, wk, wks, mo
    mos, yr, yrs, tel, ext, ave, blvd, rd, hwy, rte, mt, mts, pt, ala, ariz, calif, colo, conn, del, fla, ga
    ind, kan, ky, la, md, mich, minn, mont, neb, nev, n.h, n.j, n.m, n.c, n.d, okla, pa, r.i, s.c, s.d, tenn
    tex, vt, va, w.va, wis, wyo, ont, que, alta, n.s.w, qld, vic
  `,

  // Grammar: the cardinals to ninety-nine and the usual words for nothing and for a dozen and a score.
  numbers: `
    zero=0, nil=0, nought=0, one=1, two=2, three=3, four=4, five=5, six=6, seven=7, eight=8, nine=9, ten=10
    eleven=11, twelve=12, thirteen=13, fourteen=14, fifteen=15, sixteen=16, seventeen=17, eighteen=18
    nineteen=19, twenty=20, thirty=30, forty=40, fourty=40, fifty=50, sixty=60, seventy=70, eighty=80
    ninety=90, half a dozen=6, half dozen=6, a hundred=100, a thousand=1000, a million=1000000
    a billion=1000000000, a trillion=1000000000000, twice=2, thrice=3, twenty-one=21, twenty-two=22
    twenty-three=23, twenty-four=24, twenty-five=25, twenty-six=26, twenty-seven=27, twenty-eight=28
    twenty-nine=29, thirty-one=31, thirty-two=32, thirty-three=33, thirty-four=34, thirty-five=35
    thirty-six=36, thirty-seven=37, thirty-eight=38, thirty-nine=39, forty-one=41, forty-two=42
    forty-three=43, forty-four=44, forty-five=45, forty-six=46, forty-seven=47, forty-eight=48, forty-nine=49
    fifty-one=51, fifty-two=52, fifty-three=53, fifty-four=54, fifty-five=55, fifty-six=56, fifty-seven=57
    fifty-eight=58, fifty-nine=59, sixty-one=61, sixty-two=62, sixty-three=63, sixty-four=64, sixty-five=65
    sixty-six=66, sixty-seven=67, sixty-eight=68, sixty-nine=69, seventy-one=71, seventy-two=72
    seventy-three=73, seventy-four=74, seventy-five=75, seventy-six=76, seventy-seven=77, seventy-eight=78
    seventy-nine=79, eighty-one=81, eighty-two=82, eighty-three=83, eighty-four=84, eighty-five=85
    eighty-six=86, eighty-seven=87, eighty-eight=88, eighty-nine=89, ninety-one=91, ninety-two=92
    ninety-three=93, ninety-four=94, ninety-five=95, ninety-six=96, ninety-seven=97, ninety-eight=98
    ninety-nine=99
  `,

  // Grammar and newswire usage: short scale, with the South Asian lakh and crore and the wire services' short
  // forms.
  magnitudes: `
    hundred=100, thousand=1000, million=1000000, millions=1000000, mln=1000000, mn=1000000, billion=1000000000
    bn=1000000000, bln=1000000000, trillion=1000000000000, trn=1000000000000, tn=1000000000000
    trln=1000000000000, quadrillion=1000000000000000, dozen=12, lakh=100000, lakhs=100000, crore=10000000
    crores=10000000
  `,

  // Grammar: in words to ninety-ninth, in figures to the last day of a month.
  ordinals: `
    first=1, second=2, third=3, fourth=4, fifth=5, sixth=6, seventh=7, eighth=8, ninth=9, tenth=10
    eleventh=11, twelfth=12, thirteenth=13, fourteenth=14, fifteenth=15, sixteenth=16, seventeenth=17
    eighteenth=18, nineteenth=19, twentieth=20, thirtieth=30, fortieth=40, fiftieth=50, sixtieth=60
    seventieth=70, eightieth=80, ninetieth=90, hundredth=100, thousandth=1000, millionth=1000000, 1st=1, 2nd=2
    3rd=3, 4th=4, 5th=5, 6th=6, 7th=7, 8th=8, 9th=9, 10th=10, 11th=11, 12th=12, 13th=13, 14th=14, 15th=15
    16th=16, 17th=17, 18th=18, 19th=19, 20th=20, 21st=21, 22nd=22, 23rd=23, 24th=24, 25th=25, 26th=26, 27th=27
    28th=28, 29th=29, 30th=30, 31st=31, twenty-first=21, twenty-second=22, twenty-third=23, twenty-fourth=24
    twenty-fifth=25, twenty-sixth=26, twenty-seventh=27, twenty-eighth=28, twenty-ninth=29, thirty-first=31
    thirty-second=32, thirty-third=33, thirty-fourth=34, thirty-fifth=35, thirty-sixth=36, thirty-seventh=37
    thirty-eighth=38, thirty-ninth=39, forty-first=41, forty-second=42, forty-third=43, forty-fourth=44
    forty-fifth=45, forty-sixth=46, forty-seventh=47, forty-eighth=48, forty-ninth=49, fifty-first=51
    fifty-second=52, fifty-third=53, fifty-fourth=54, fifty-fifth=55, fifty-sixth=56, fifty-seventh=57
    fifty-eighth=58, fifty-ninth=59, sixty-first=61, sixty-second=62, sixty-third=63, sixty-fourth=64
    sixty-fifth=65, sixty-sixth=66, sixty-seventh=67, sixty-eighth=68, sixty-ninth=69, seventy-first=71
    seventy-second=72, seventy-third=73, seventy-fourth=74, seventy-fifth=75, seventy-sixth=76
    seventy-seventh=77, seventy-eighth=78, seventy-ninth=79, eighty-first=81, eighty-second=82
    eighty-third=83, eighty-fourth=84, eighty-fifth=85, eighty-sixth=86, eighty-seventh=87, eighty-eighth=88
    eighty-ninth=89, ninety-first=91, ninety-second=92, ninety-third=93, ninety-fourth=94, ninety-fifth=95
    ninety-sixth=96, ninety-seventh=97, ninety-eighth=98, ninety-ninth=99
  `,

  // Grammar: the fractions that news reports put in words.
  fractions: `
    half=0.5, one half=0.5, a half=0.5, and a half=0.5, one third=0.333, two thirds=0.667, a quarter=0.25
    one quarter=0.25, three quarters=0.75, one fourth=0.25, three fourths=0.75, one fifth=0.2, two fifths=0.4
    three fifths=0.6, four fifths=0.8, one sixth=0.167, five sixths=0.833, one seventh=0.143, one eighth=0.125
    one tenth=0.1, nine tenths=0.9, a third of=0.333, a fifth of=0.2, a sixth of=0.167, an eighth of=0.125
    a tenth of=0.1, half of=0.5
  `,

  // Newswire usage: counts that give no figure.
  quantities: `
    dozens, dozens of, scores of, hundreds, hundreds of, thousands, thousands of, tens of thousands
    hundreds of thousands, millions of, tens of millions, hundreds of millions, billions of, lakhs of
    crores of, several, numerous, countless, a few, a handful, handful of, a couple, couple of, a number of
    a series of, various, multiple, a lot of, lots of, plenty of, a great deal, a large number
    large numbers of, a small number, a majority, the majority, a minority, most, a host of, a string of
    a spate of, a score of, a group of, a range of, innumerable, myriad, umpteen, a dozen or so, scores more
    dozens more, hundreds more, thousands more, a bulk of, the bulk of, swathes of, scant, a fraction of
    droves, an array of, untold, all
  `,

  // Newswire usage.
  percent: `
    percent, per cent, percentage, percentages, percentage point, percentage points, pct, pc, %, ‰
    basis point, basis points
  `,

  // Newswire usage: measures and currencies that stand beside a figure.
  units: `
    kilometre*, kilometer*, km, kms, kph, kmh, metre, metres, meter, meters, centimetre*, centimeter*, cm
    millimetre*, millimeter*, mm, mile, miles, mph, nautical mile*, yard, yards, foot, feet, ft, inch, inches
    hectare*, acre, acres, square metre*, square meter*, square mile*, square kilometre*, square kilometer*
    square foot, square feet, cubic metre*, cubic meter*, sq km, kilogram*, kilogramme*, kilo, kilos, kg, gram
    grams, gramme*, tonne, tonnes, ton, tons, metric ton*, pound, pounds, lb, lbs, ounce, ounces, litre*
    liter, liters, gallon*, barrel*, bpd, bushel*, pint, pints, degree, degrees, celsius, fahrenheit
    magnitude, watt, watts, kilowatt*, megawatt*, gigawatt*, terawatt*, mw, gw, kwh, twh, volt, volts, hertz
    gigahertz, kiloton*, megaton*, knot, knots, byte*, megabyte*, gigabyte*, terabyte*, calibre, caliber
    dollar*, usd, cent, cents, euro, euros, eur, sterling, gbp, pence, penny, rouble*, ruble*, hryvnia*
    rupee*, rupiah*, ringgit*, yen, yuan, renminbi, franc, francs, krona, kronor, krone, kroner, zloty*
    forint*, lira, liras, lire, peso, pesos, reais, rial, rials, riyal*, dirham*, dinar*, shekel*, shilling*
    naira, birr, cedi, cedis, taka, baht, dong, tenge, lari, afghani, afghanis, bitcoin*, $, €, £, ¥, ₹, ₽, ₴
    ₪, ₩
  `,

  // CLDR, full and abbreviated forms; `mar` and `sun` style forms that are common words are left out.
  months: `
    january=1, jan=1, february=2, feb=2, march=3, april=4, apr=4, may=5, june=6, jun=6, july=7, jul=7
    august=8, aug=8, september=9, sept=9, sep=9, october=10, oct=10, november=11, nov=11, december=12, dec=12
  `,

  // Newswire usage from Muslim countries: Hijri months, without those that are far more often personal names.
  otherMonths: `
    muharram=1, rabi al awwal=3, rabi al thani=4, jumada al awwal=5, jumada al thani=6, ramadan=9, ramadhan=9
    ramzan=9, shawwal=10, dhu al qadah=11, dhul qadah=11, dhu al hijjah=12, dhul hijjah=12, dhu al hijja=12
    dhul hijja=12
  `,

  // CLDR; `sun`, `sat` and `wed` are left out as common words.
  weekdays: `
    monday=1, mondays=1, mon=1, tuesday=2, tuesdays=2, tues=2, tue=2, wednesday=3, wednesdays=3, thursday=4
    thursdays=4, thurs=4, thur=4, thu=4, friday=5, fridays=5, fri=5, saturday=6, saturdays=6, sunday=7
    sundays=7
  `,

  // Grammar: units and parts of time.
  timeUnits: `
    second, seconds, minute, minutes, hour, hours, hourly, day, days, daily, night, nights, nightly, overnight
    week, weeks, weekly, weekend*, weekday*, fortnight*, month, months, monthly, quarter, quarters, quarterly
    season, seasons, semester*, year, years, yearly, annual, annually, decade*, century, centuries, millennium
    millennia, morning*, noon, midday, afternoon*, evening*, midnight, dawn, dusk, daybreak, sunrise, sunset
    nightfall, daytime, nighttime, spring, summer*, autumn*, winter*, eve, anniversar*, pm, a.m, p.m, gmt, utc
    est, edt, cet, bst, o clock, hours gmt
  `,

  // Newswire usage: words that place an event by the day of writing.
  relativeTimes: `
    yesterday, today, tonight, tomorrow, last, next, ago, earlier, later, previous, previously, following
    coming, upcoming, past, recent, recently, lately, now, currently, current, presently, nowadays, soon
    shortly, shortly after, shortly before, immediately, earlier today, later today, last night, last week
    last month, last year, next week, next month, next year, this week, this month, this year, this morning
    this afternoon, this evening, the day before, the day after, the previous day, the following day
    the next day, the same day, a day earlier, a day later, a week earlier, a week later, a month earlier
    a year earlier, day before yesterday, day after tomorrow, so far, to date, until now, up to now
    since then, at the time, at present, at the moment, in recent days, in recent weeks, in recent months
    in recent years, in the past, in the coming days, in the coming weeks, in the coming months
    in the coming years, before, after, since, until, already, ongoing, same day, afterwards, thereafter
    subsequently, long ago, years ago, days ago, weeks ago, months ago, hours ago, minutes ago
  `,

  // Grammar: the words that turn a clause round, and the verbs that do the same work (`failed to`, `lacked`).
  negations: `
    not, no, never, none, nobody, nothing, nowhere, neither, nor, without, cannot, no one, no longer, not yet
    yet to, isn't, aren't, wasn't, weren't, don't, doesn't, didn't, won't, wouldn't, can't, couldn't, shan't
    shouldn't, mustn't, mightn't, needn't, oughtn't, hasn't, haven't, hadn't, ain't, daren't, isnt, arent
    wasnt, werent, dont, doesnt, didnt, wont, wouldnt, couldnt, shouldnt, hasnt, havent, hadnt, hardly
    scarcely, barely, unable, impossible, failed to, fails to, fail to, failing to, failure to, lack, lacks
    lacked, lacking, lack of, absence of, absent, devoid of, by no means, in no way, not at all
    under no circumstances, on no account
  `,

  // Newswire usage: verbs and nouns that deny, refuse or rule out.
  denials: `
    deny, denies, denied, denying, denial, denials, refuse, refuses, refused, refusing, refusal, refusals
    reject, rejects, rejected, rejecting, rejection, rejections, rule out, rules out, ruled out, ruling out
    refut*, rebut, rebuts, rebutted, rebutting, rebuttal*, dismiss, dismisses, dismissed, dismissing
    dismissal of, repudiat*, disavow*, disown*, disclaim*, renounc*, contradict*, contested, contesting
    debunk*, discredit*, declined to, declines to, decline to, declining to, turned down, turn down
    turns down, turning down, rebuff*, spurn*, veto, vetoes, vetoed, vetoing, exclude, excludes, excluded
    excluding, negat*, gainsay*, disagree, disagrees, disagreed, disagreeing, disagreement*, balked at
    baulked at, object to, objects to, objected to, objecting to, prohibit*, forbid*, forbade, disproved
    disprove, disproves, disproving, disproven, baseless, unfounded, groundless, disputed that, disputes that
    disputed claims, disputes claims
  `,

  // Grammar.
  negativeAffixes: `
    un-, in-, im-, il-, ir-, non-, dis-, mis-, anti-, -less
  `,

  // Newswire usage: words that make a figure vague and mean something else where no figure follows.
  approximators: 'about, around, some, over, under, near, nearing, close to',

  // Newswire usage: words that make a claim or a figure less than certain.
  hedges: `
    may, might, could, perhaps, maybe, possibly, possible, possibility, probably, probable, potentially
    potential, likely, unlikely, reportedly, allegedly, alleged, supposedly, supposed, purportedly, purported
    ostensibly, apparently, apparent, seemingly, seem, seems, seemed, seeming, appear to, appears to
    appeared to, appearing to, appear to be, it appears, it seems, suspected, suspicion, suspicions, presumed
    presumably, presumptive, assumed, assume, assumes, believed to, believed to be, thought to, thought to be
    said to, said to be, reported to, rumoured, rumored, rumour*, rumor*, claimed to be, understood to
    understood to have, feared, feared dead, expected to, expected, estimated, estimate, estimates, estimating
    an estimated, unconfirmed, unverified, unclear, uncertain, uncertainty, so called, self styled, would be
    about, around, some, roughly, approximately, approx, circa, nearly, almost, more or less, or so
    or more, up to, as many as, as much as, as few as, at least, at most, more than, less than, fewer than
    no more than, no fewer than, no less than, not more than, upwards of, in the region of, in excess of
    just over, just under, just about, virtually, practically, partly, partially, somewhat, relatively
    arguably, conceivably, in part, to some extent, largely, mostly, mainly, generally, usually, often
    sometimes, tends to, tend to, tended to, suggest, suggests, suggested, suggesting, hint, hints, hinted
    hinting, speculat*, guess, guesses, guessed, doubt, doubts, doubted, doubtful, dubious, questionable
    in theory, on paper, if confirmed, if true, cannot rule out, not certain, not clear, not confirmed
    under suspicion, according to unconfirmed reports, as if, sort of, kind of, preliminary, provisional
    tentative, tentatively, theoretically, hypothetical*, in all likelihood, all but
  `,

  // Newswire usage: words that make a claim stronger.
  boosters: `
    certainly, certainty, definitely, definite, definitive, definitively, clearly, evidently, evident
    obviously, obvious, undoubtedly, undoubted, doubtless, no doubt, without doubt, without a doubt
    beyond doubt, indisputabl*, unquestionabl*, undeniabl*, undisputed, unequivocal*, incontrovertibl*
    irrefutabl*, conclusive, conclusively, proven, proved, prove, proves, proof, confirmed, confirm, confirms
    verified, verifiably, established, surely, sure, of course, indeed, in fact, actually, truly, absolutely
    absolute, totally, completely, entirely, utterly, fully, categorical*, outright, inevitabl*, unavoidabl*
    always, invariably, exactly, precisely, highly, extremely, strongly, strong evidence, overwhelming
    overwhelmingly, guarantee*, definitely not, must have, must be, bound to, known to, known to be
    demonstrabl*, manifestly, plainly, patently, blatant*, flagrant*, unmistakabl*, officially, hugely
    massively, dramatically, drastically, sharply, significantly, severely, heavily
  `,

  // Newswire usage: verbs and nouns of saying that take no side.
  reportingNeutral: `
    say, says, said, saying, tell, tells, told, telling, report, reports, reported, reporting, statement*
    announc*, declare, declares, declared, declaring, declaration*, add, adds, added, adding, note, notes
    noted, noting, remark, remarks, remarked, remarking, comment, comments, commented, commenting, explain
    explains, explained, explaining, describe, describes, described, describing, mention, mentions, mentioned
    mentioning, point out, points out, pointed out, pointing out, according to, reply, replies, replied
    replying, respond, responds, responded, responding, response to, responses to, answer, answers, answered
    answering, ask, asks, asked, asking, inform, informs, informed, informing, notify, notifies, notified
    notifying, indicate, indicates, indicated, indicating, quote, quotes, quoted, quoting, cite, cites, cited
    citing, refers to, referred to, referring to, recall, recalls, recalled, recalling, called for, calls for
    calling for, call for, urge, urges, urged, urging, speak, speaks, speaking, spoke, spoken, talk to
    talks to, talked to, talking to, wrote, write, writes, written, writing, tweet, tweets, tweeted, tweeting
    publish, publishes, published, publishing, broadcast*, disclose, discloses, disclosed, disclosing, reveal
    reveals, revealed, revealing, recount, recounts, recounted, recounting, testify, testifies, testified
    testifying, read out, reads out, briefed, tell reporters, told reporters, told journalists, in a statement
    statement said, press release, communique*, predict, predicts, predicted, predicting, forecast, forecasts
    forecasting, warn, warns, warned, warning, express, expresses, expressed, expressing, pledge, pledges
    pledged, pledging, vow, vows, vowed, vowing, promise, promises, promised, promising, propose, proposes
    proposed, proposing, went on to say, conclude, concludes, concluded, concluding, sums up, summed up
    outline, outlines, outlined, outlining, in the words of, as saying, was quoted, were quoted, welcomed
    welcomes, condemn, condemns, condemned, condemning, criticise, criticises, criticised, criticising
    criticize, criticizes, criticized, criticizing, believe, believes, believed, thinks, stated, stating
    observed, posted, posting, refer to
  `,

  // Newswire usage: said with force.
  reportingStressed: `
    stress, stresses, stressed, stressing, insist, insists, insisted, insisting, insistence, insistent
    emphasise, emphasises, emphasised, emphasising, emphasize, emphasizes, emphasized, emphasizing, emphasis
    emphatic*, underline, underlines, underlined, underlining, underscore, underscores, underscored
    underscoring, affirm, affirms, affirmed, affirming, affirmation, reaffirm, reaffirms, reaffirmed
    reaffirming, reiterate, reiterates, reiterated, reiterating, assert, asserts, asserted, asserting
    assertion*, assertive*, assure, assures, assured, assuring, confirm, confirms, confirmed, confirming
    confirmation, maintain that, maintains that, maintained that, maintaining that, vehement*, forcefully
    swore, swears, exclaim, exclaims, exclaimed, exclaiming, proclaim, proclaims, proclaimed, proclaiming
    avow, avows, avowed, avowing, vouch for, vouches for, vouched for, made clear, makes clear, make clear
    making clear, demanded, highlighted, highlighting
  `,

  // Newswire usage: said at a distance that leaves the truth open.
  reportingClaimed: `
    claim, claims, claimed, claiming, allege, alleges, alleged, alleging, allegation*, contend, contends
    contended, contending, contention, argue that, argues that, argued that, arguing that, purport, purports
    purported, purporting, profess, professes, professed, professing, pretend, pretends, pretended, pretending
    accuse, accuses, accused, accusing, accusation*, insinuat*, boast, boasts, boasted, boasting, imply
    implies, implied, implying, would have us believe, if we are to believe, self proclaimed, posit, posits
    posited
  `,

  // Newswire usage: said against one's own interest.
  reportingAdmitted: `
    admit, admits, admitted, admitting, admission*, admittedly, concede, concedes, conceded, conceding
    concession that, confess, confesses, confessed, confessing, confession*, acknowledg*, recognise that
    recognises that, recognised that, recognising that, recognize that, recognizes that, recognized that
    recognizing that, own up, owns up, owned up, owning up, came clean, come clean, owned up to
    accept responsibility, accepts responsibility, accepted responsibility, accepting responsibility
    accept that, accepts that, accepted that, accepting that, grant that, grants that, granted that
    plead guilty, pleads guilty, pleaded guilty, pleading guilty, pled guilty
  `,

  // Newswire usage: said not to be so.
  reportingDenied: `
    deny, denies, denied, denying, denial*, reject, rejects, rejected, rejecting, rejection, refute, refutes
    refuted, refuting, rebut, rebuts, rebutted, rebutting, dismiss, dismisses, dismissed, dismissing, disavow
    disavows, disavowed, disavowing, repudiate, repudiates, repudiated, repudiating, contradict, contradicts
    contradicted, contradicting, rule out, rules out, ruled out, ruling out, disclaim, disclaims, disclaimed
    disclaiming, brush aside, brushes aside, brushed aside, brushing aside, brush off, brushes off
    brushed off, brushing off, shrug off, shrugs off, shrugged off, shrugging off, debunk, debunks, debunked
    debunking, decline to comment, declines to comment, declined to comment, declining to comment
    refuse to comment, refuses to comment, refused to comment, refusing to comment, plead not guilty
    pleads not guilty, pleaded not guilty, pleading not guilty, pled not guilty, contested, contesting
    disputed that, disputes that, disputed claims, disputes claims
  `,

  // Newswire usage: people who speak or hold office.
  roles: `
    spokesman, spokesmen, spokeswoman, spokeswomen, spokesperson, spokespersons, spokespeople, president
    presidents, vice president, vice presidents, premier, premiers, prime minister, prime ministers, minister
    ministers, foreign minister, foreign ministers, secretary, secretaries, undersecretary, undersecretaries
    chancellor, chancellors, king, kings, queen, queens, prince, princes, princess, princesses, emir, emirs
    sultan, sultans, crown prince, monarch, monarchs, emperor, emperors, pope, bishop, bishops, archbishop
    archbishops, cardinal, cardinals, patriarch, patriarchs, imam, imams, mufti, muftis, ayatollah, ayatollahs
    rabbi, rabbis, cleric, clerics, priest, priests, pastor, pastors, governor, governors, mayor, mayors
    senator, senators, congressman, congressmen, congresswoman, congresswomen, congressmember, congressmembers
    lawmaker, lawmakers, legislator, legislators, parliamentarian, parliamentarians, deputy, deputies, mp, mps
    councillor, councillors, councilor, councilors, councilman, councilwoman, speaker, ambassador, ambassadors
    envoy, envoys, diplomat, diplomats, consul, consuls, attache, attaches, negotiator, negotiators, mediator
    mediators, general, generals, colonel, colonels, major general, lieutenant, lieutenants, captain, captains
    sergeant, sergeants, admiral, admirals, brigadier, brigadiers, commander, commanders, commandant
    commandants, marshal, marshals, officer, officers, official, officials, chief, chiefs, head, heads, leader
    leaders, chairman, chairmen, chairwoman, chairperson, chairpersons, chair, director, directors, ceo
    executive, executives, manager, managers, founder, founders, boss, bosses, coach, coachs, prosecutor
    prosecutors, attorney, attorneys, lawyer, lawyers, solicitor, solicitors, barrister, barristers, judge
    judges, justice, justices, magistrate, magistrates, jurist, jurists, sheriff, sheriffs, constable
    constables, detective, detectives, inspector, inspectors, superintendent, superintendents, commissioner
    commissioners, adviser, advisers, advisor, advisors, aide, aides, assistant, assistants, representative
    representatives, delegate, delegates, expert, experts, analyst, analysts, professor, professors, lecturer
    lecturers, researcher, researchers, scientist, scientists, doctor, doctors, surgeon, surgeons, physician
    physicians, medic, medics, nurse, nurses, paramedic, paramedics, economist, economists, historian
    historians, engineer, engineers, journalist, journalists, reporter, reporters, correspondent
    correspondents, editor, editors, columnist, columnists, author, authors, writer, writers, presenter
    presenters, photographer, photographers, activist, activists, campaigner, campaigners, politician
    politicians, opposition leader, opposition leaders, candidate, candidates, militant, militants, rebel
    rebels, fighter, fighters, witness, witnesses, eyewitness, eyewitnesses, resident, residents, coordinator
    coordinators, administrator, administrators, auditor, auditors, ombudsman, regulator, regulators, source
    sources, insider, insiders, whistleblower, whistleblowers, organiser, organisers, organizer, organizers
    watchdog, watchdogs, veteran, veterans, civil servant, civil servants, functionary, functionaries
    statesman, statesmen
  `,

  // Newswire usage: common nouns that head a proper name.
  nameHeads: `
    street, streets, road, avenue, boulevard, lane, square, highway, motorway, bridge, tunnel, station
    airport, airbase, base, port, harbour, harbor, university, college, school, academy, institute
    institution, faculty, laboratory, centre, center, hospital, clinic, ministry, department, office, agency
    authority, administration, bureau, directorate, commission, committee, council, court, tribunal
    parliament, assembly, senate, congress, chamber, party, movement, front, coalition, alliance, league
    union, federation, association, organisation, organization, foundation, fund, society, club, company
    corporation, group, bank, firm, airline, airlines, holding, army, navy, brigade, battalion, regiment
    division, corps, guard, police, village, town, city, municipality, district, county, province, state
    region, governorate, prefecture, republic, kingdom, emirate, island, islands, peninsula, river, lake, sea
    gulf, bay, strait, ocean, canal, dam, mount, mountain, mountains, valley, desert, forest, park, plateau
    cape, mosque, church, cathedral, temple, synagogue, monastery, shrine, palace, castle, tower, stadium
    hall, museum, theatre, theater, hotel, prison, camp, cemetery, treaty, agreement, newspaper, magazine
    channel, television, radio, cup, championship
  `,

  // Newswire usage.
  titles: `
    mr, mrs, ms, miss, mx, messrs, sir, lord, lady, madam, madame, mme, monsieur, dr, prof, rev, reverend, hon
    honourable, honorable, excellency, his excellency, her excellency, highness, majesty, his majesty
    her majesty, holiness, eminence, sheikh, sheik, shaikh, sheikha, sayyid, sayyed, hajj, hajji, haji, mullah
    maulana, mawlana, hujjat al islam, ustad, baron, baroness, countess, duke, duchess, earl, viscount, gen
    col, lt, maj, capt, sgt, cpl, pvt, adm, cmdr, brig, sen, rep, gov, herr, frau, signor, signora, senor
    senora, datuk, shri, smt, begum, esq, jr, sr
  `,

  // Newswire usage: opposites that turn a report round, paired form by form.
  antonyms: `
    rose=fell, risen=fallen, rise=fall, rises=falls, rising=falling, rose=dropped, rise=drop, rises=drops
    rising=dropping, rose=declined, rise=decline, rises=declines, rising=declining, rose=decreased
    rise=decrease, rises=decreases, increased=decreased, increase=decrease, increases=decreases
    increasing=decreasing, increased=fell, increase=fall, increases=falls, increasing=falling
    increased=declined, increase=decline, increases=declines, increasing=declining, increased=reduced
    increase=reduce, increases=reduces, increasing=reducing, increased=dropped, increase=drop, increases=drops
    increasing=dropping, grew=shrank, grow=shrink, grows=shrinks, growing=shrinking, growth=contraction
    grew=fell, grow=fall, grows=falls, climbed=fell, climb=fall, climbs=falls, climbing=falling
    soared=plunged, soared=plunging, soared=plummeted, soared=plummeting, soaring=plunged, soaring=plunging
    soaring=plummeted, soaring=plummeting, surged=plunged, surged=plunging, surged=plummeted
    surged=plummeting, surging=plunged, surging=plunging, surging=plummeted, surging=plummeting, gain=loss
    gains=losses, gained=lost, raised=lowered, raise=lower, raises=lowers, raising=lowering, raised=cut
    raise=cut, raises=cuts, raising=cutting, expand=shrink, expands=shrinks, expanded=shrank
    expanding=shrinking, up=down, upward=downward, upwards=downwards, higher=lower, high=low, highest=lowest
    more=less, more=fewer, most=least, maximum=minimum, majority=minority, many=few, before=after
    earlier=later, early=late, first=last, former=latter, next=previous, past=future, old=new, oldest=newest
    older=younger, oldest=youngest, always=never, often=rarely, frequently=seldom, ever=never, begin=end
    begins=ends, began=ended, begun=ended, beginning=ending, start=end, starts=ends, started=ended
    starting=ending, start=stop, starts=stops, started=stopped, starting=stopping, start=finish
    starts=finishes, started=finished, starting=finishing, begin=stop, begins=stops, began=stopped
    beginning=stopping, resume=suspend, resumes=suspends, resumed=suspended, resuming=suspending
    continue=stop, continues=stops, continued=stopped, continuing=stopping, continued=halted, continue=halt
    launch=end, launches=ends, launched=ended, open=close, opens=closes, opened=closed, opening=closing
    open=shut, opened=shut, opens=shuts, reopen=close, reopens=closes, reopened=closed, allow=ban, allows=bans
    allowed=banned, allowing=banning, allow=forbid, allows=forbids, allowed=forbade, allowing=forbidding
    allow=prohibit, allows=prohibits, allowed=prohibited, allowing=prohibiting, allow=prevent, allows=prevents
    allowed=prevented, allowing=preventing, permit=prohibit, permits=prohibits, permitted=prohibited
    permit=forbid, permits=forbids, permitted=forbidden, allow=block, allows=blocks, allowed=blocked
    allow=refuse, allows=refuses, allowed=refused, legal=illegal, legally=illegally, lawful=unlawful
    lift=impose, lifts=imposes, lifted=imposed, lifting=imposing, support=oppose, supports=opposes
    supported=opposed, supporting=opposing, supporter=opponent, supporters=opponents, back=oppose
    backs=opposes, backed=opposed, backing=opposing, supported=rejected, supported=condemned
    supported=criticised, supported=criticized, supports=rejected, supports=condemned, supports=criticised
    supports=criticized, backed=rejected, backed=condemned, backed=criticised, backed=criticized
    backs=rejected, backs=condemned, backs=criticised, backs=criticized, for=against, pro=anti
    in favour of=against, in favor of=against, praise=criticise, praises=criticises, praised=criticised
    praise=criticize, praises=criticizes, praised=criticized, praise=condemn, praises=condemns
    praised=condemned, welcome=condemn, welcomes=condemns, welcomed=condemned, welcomed=rejected
    welcome=reject, hail=condemn, hails=condemns, hailed=condemned, accept=reject, accepts=rejects
    accepted=rejected, accepting=rejecting, acceptance=rejection, accept=refuse, accepts=refuses
    accepted=refused, accepting=refusing, approve=reject, approves=rejects, approved=rejected
    approving=rejecting, approval=rejection, adopt=reject, adopts=rejects, adopted=rejected, agree=refuse
    agrees=refuses, agreed=refused, agree=disagree, agrees=disagrees, agreed=disagreed, agreement=disagreement
    approve=veto, approves=vetoes, approved=vetoed, pass=reject, passes=rejects, passed=rejected, confirm=deny
    confirms=denies, confirmed=denied, confirming=denying, admit=deny, admits=denies, admitted=denied
    admitting=denying, acknowledge=deny, acknowledges=denies, acknowledged=denied, affirmed=denied
    affirms=denies, confirmed=unconfirmed, confirmed=refuted, confirms=refutes, believe=doubt, believes=doubts
    believed=doubted, win=lose, wins=loses, won=lost, winning=losing, winner=loser, winners=losers
    victory=defeat, victories=defeats, won=failed, win=fail, wins=fails, beat=lost to, beats=loses to
    beaten=lost to, succeed=fail, succeeds=fails, succeeded=failed, success=failure, successful=unsuccessful
    successfully=unsuccessfully, managed to=failed to, achieved=missed, advance=retreat, advances=retreats
    advanced=retreated, advancing=retreating, advance=withdraw, advanced=withdrew, advancing=withdrawing
    arrest=release, arrests=releases, arrested=released, arrested=freed, detained=released, detained=freed
    jailed=released, jailed=freed, imprisoned=released, imprisoned=freed, captured=released, captured=freed
    abducted=released, abducted=freed, kidnapped=released, kidnapped=freed, detain=free, detention=release
    arrested=acquitted, convicted=acquitted, convict=acquit, conviction=acquittal, guilty=innocent
    guilty=not guilty, found guilty=cleared, attack=defend, attacks=defends, attacked=defended
    attacking=defending, attackers=defenders, attacker=defender, offensive=defensive, aggressor=victim
    perpetrator=victim, perpetrators=victims, kill=save, kills=saves, killed=saved, killing=saving
    killed=survived, killed=alive, killed=survivors, killed=injured, killed=wounded, dead=survived, dead=alive
    dead=survivors, dead=injured, dead=wounded, died=survived, died=alive, died=survivors, died=injured
    died=wounded, deceased=survived, deceased=alive, deceased=survivors, deceased=injured, deceased=wounded
    deaths=injuries, death=injury, deaths=births, die=survive, dies=survives, dead=missing, killed=missing
    life=death, rescued=abandoned, saved=abandoned, born=died, harmed=unharmed, hurt=unhurt, injured=unhurt
    wounded=unharmed, fatal=nonfatal, war=peace, ceasefire=offensive, truce=war, ally=enemy, allies=enemies
    allied=hostile, friend=enemy, friends=enemies, friendly=hostile, escalate=de-escalate
    escalates=de-escalates, escalated=de-escalated, escalating=de-escalating, escalation=de-escalation
    escalated=eased, escalate=ease, escalates=eases, tightened=eased, tighten=ease, tightens=eases
    tightening=easing, tightened=loosened, tighten=loosen, worsened=improved, worsen=improve, worsens=improves
    worsening=improving, improved=deteriorated, improve=deteriorate, improves=deteriorates
    improvement=deterioration, better=worse, best=worst, good=bad, positive=negative, strengthen=weaken
    strengthens=weakens, strengthened=weakened, strengthening=weakening, strong=weak, stronger=weaker
    strongest=weakest, strength=weakness, heavy=light, hot=cold, hard=easy, difficult=easy, large=small
    larger=smaller, largest=smallest, big=small, bigger=smaller, biggest=smallest, long=short, longer=shorter
    longest=shortest, wide=narrow, deep=shallow, full=empty, rich=poor, richer=poorer, richest=poorest
    wealthy=poor, expensive=cheap, rapid=slow, fast=slow, faster=slower, quickly=slowly, rapidly=slowly
    build=demolish, builds=demolishes, built=demolished, building=demolishing, built=destroyed, build=destroy
    rebuilt=destroyed, construction=demolition, construct=destroy, create=destroy, created=destroyed
    creates=destroys, buy=sell, buys=sells, bought=sold, buying=selling, buyer=seller, buyers=sellers
    import=export, imports=exports, imported=exported, imported=domestic, supply=demand, profit=loss
    profits=losses, surplus=deficit, surpluses=deficits, income=expenditure, borrow=lend, borrowed=lent
    hire=fire, hires=fires, hired=fired, hiring=firing, hired=dismissed, hired=sacked, appointed=dismissed
    appointed=sacked, appointed=fired, appoint=dismissed, appoint=sacked, appoint=fired, appoints=dismissed
    appoints=sacked, appoints=fired, appointed=ousted, elected=ousted, employed=unemployed
    employment=unemployment, arrive=depart, arrives=departs, arrived=departed, arriving=departing
    arrival=departure, arrivals=departures, arrive=leave, arrives=leaves, arrived=left, arriving=leaving
    enter=leave, enters=leaves, entered=left, entering=leaving, entry=exit, enter=exit, enters=exits
    entered=exited, join=leave, joins=leaves, joined=left, joining=leaving, join=quit, joined=quit
    joining=quitting, stay=leave, stayed=left, remain=leave, remained=left, stays=leaves, remains=leaves
    come=go, comes=goes, came=went, coming=going, return=flee, returns=flees, returned=fled, returning=fleeing
    deploy=withdraw, deploys=withdraws, deployed=withdrew, deploying=withdrawing, deployment=withdrawal
    deployed=withdrawn, send=receive, sends=receives, sent=received, give=take, gives=takes, gave=took
    given=taken, push=pull, pushed=pulled, seize=lose, seizes=loses, seized=lost, captured=lost, capture=lose
    occupied=liberated, occupation=liberation, include=exclude, includes=excludes, included=excluded
    including=excluding, added=removed, add=remove, adds=removes, united=divided, unite=divide, unites=divides
    unity=division, unity=disunity, connect=disconnect, connected=disconnected, join=separate, reveal=hide
    reveals=hides, revealed=hid, revealing=hiding, revealed=concealed, revealed=covered up
    disclosed=concealed, disclosed=covered up, reveal=concealed, reveal=covered up, public=private
    publicly=privately, open=secret, openly=secretly, known=unknown, visible=invisible, transparent=opaque
    clear=unclear, remember=forget, remembered=forgot, love=hate, loved=hated, trust=distrust
    trusted=distrusted, confidence=distrust, hope=despair, optimistic=pessimistic, optimism=pessimism
    calm=tense, stable=unstable, stability=instability, safe=unsafe, safe=dangerous, safety=danger
    secure=insecure, security=insecurity, able=unable, possible=impossible, likely=unlikely, certain=uncertain
    necessary=unnecessary, related=unrelated, linked=unrelated, involved=uninvolved, true=false, truth=lie
    right=wrong, correct=incorrect, correctly=incorrectly, accurate=inaccurate, real=fake, genuine=fake
    authentic=forged, fair=unfair, just=unjust, justified=unjustified, valid=invalid, willing=unwilling
    ready=unready, north=south, northern=southern, east=west, eastern=western, northeast=southwest
    northeastern=southwestern, northwest=southeast, northwestern=southeastern, left=right
    left wing=right wing, inside=outside, internal=external, inner=outer, domestic=foreign, local=foreign
    national=international, above=below, over=under, top=bottom, upper=lower, front=rear, forward=backward
    near=far, indoor=outdoor, urban=rural, day=night, morning=evening, dawn=dusk, dawn=sunset, sunrise=sunset
    summer=winter, spring=autumn, midday=midnight, noon=midnight, yesterday=tomorrow, men=women, man=woman
    male=female, boys=girls, boy=girl, husband=wife, brother=sister, brothers=sisters, father=mother
    son=daughter, sons=daughters, child=adult, children=adults, civilian=military, civilians=soldiers
    civilians=combatants, civilians=militants, armed=unarmed, government=opposition, majority=opposition
    ruling=opposition, democrat=republican, democrats=republicans, conservative=liberal
    conservatives=liberals, employer=employee, landlord=tenant, with=without, legalise=criminalise
    legalised=criminalised, legalize=criminalize, legalized=criminalized, voluntary=forced
    voluntarily=forcibly, deliberate=accidental, deliberately=accidentally, intentional=unintentional
    intentionally=accidentally, peaceful=violent, peacefully=violently, temporary=permanent
    temporarily=permanently, partial=full, partially=fully, partial=total, direct=indirect
    directly=indirectly, official=unofficial, guilty=acquitted, ahead=behind, attended=boycotted
    attend=boycott, obeyed=defied, obey=defy, complied=defied, comply=defy, respected=violated
    respect=violate, respects=violates, adhered=violated, honoured=broke, honoured=broken, honored=broke
    honored=broken, kept=broke, kept=broken, ratified=rejected, ratify=reject, signed=scrapped, sign=scrap
    joined forces=split, simple=complex, online=offline, present=absent, presence=absence
    upheld=overturned, upheld=quashed, confirmed=overturned, confirmed=annulled, celebrated=mourned, saluted=condemned, released=detained, freed=detained, tightened=relaxed, banned=permitted, banned=allowed, opened=shut, boosted=cut, doubled=halved, doubles=halves, gained=shed, hired=laid off, expanded=contracted, evacuated=returned, legalised=banned, honoured=violated, fulfilled=broke, guilty=cleared, abroad=at home, buyer=vendor, outside=within, entered=left, welcomed=denounced, praised=denounced, praised=blasted, hailed=denounced, hailed=slammed, eased=worsened, calm=violent, peaceful=deadly
  `,

  // Newswire usage: what a paraphrasing journalist swaps, all inflections of one meaning together.
  synonyms: `
    say=says=said=saying=stated=stating=tell=tells=told=telling=declare=declares=declared=declaring=remarked
    announce=announces=announced=announcing=unveil=unveils=unveiled=unveiling=announcement=announcements
    reveal=reveals=revealed=revealing=disclose=discloses=divulge=divulges=divulged=revelation=disclosure
    add=adds=added=adding=went on to say=goes on to say
    explain=explains=explained=explaining=clarify=clarifies=clarified=elucidate=explanation=clarification
    note=observe=point out=mention
    notes=observes=points out=mentions
    noted=observed=pointed out=mentioned
    noting=observing=pointing out=mentioning
    stress=emphasise=emphasize=underline=underscore
    stresses=emphasises=emphasizes=underlines=underscores
    stressed=emphasised=emphasized=underlined=underscored
    stressing=emphasising=emphasizing=underlining=underscoring
    insist=maintain=contend=argue
    insists=maintains=contends=argues
    insisted=maintained=contended=argued
    insisting=maintaining=contending=arguing
    claim=claims=claimed=claiming=allege=alleges=alleged=alleging=assert=asserts=asserted=purport=allegation
    admit=concede=acknowledge=confess
    admits=concedes=acknowledges=confesses
    admitted=conceded=acknowledged=confessed
    admitting=conceding=acknowledging=confessing
    deny=refute=rebut=repudiate
    denies=refutes=rebuts=repudiates
    denied=refuted=rebutted=repudiated
    denying=refuting=rebutting=repudiating
    reject=rejects=rejected=rejecting=spurn=spurns=spurned=spurning=rebuff=rebuffs=rebuffed=rebuffing
    confirm=confirms=confirmed=verify=verifies=verified=verifying=corroborate=confirmation=verification
    warn=warns=warned=warning=caution=cautions=cautioned=cautioning=warnings=alert=alerts=alerted
    urge=call on=exhort=appeal to
    urges=calls on=exhorts=appeals to
    urged=called on=exhorted=appealed to
    urging=calling on=exhorting=appealing to
    demand=insist on=call for
    demands=insists on=calls for
    demanded=insisted on=called for
    demanding=insisting on=calling for
    ask=asks=asked=asking=request=requests=requested=requesting
    answer=answers=answered=answering=reply=replies=replied=replying=respond=responds=responded=response
    condemn=condemns=condemned=denounce=decry=decries=decried=decrying=deplore=deplores=deplored=condemnation
    criticise=criticize=slam=lambaste
    criticises=criticizes=slams=lambastes
    criticised=criticized=slammed=lambasted
    criticising=criticizing=slamming=lambasting
    criticism=censure=rebuke
    praise=laud=hail=commend=applaud
    praises=lauds=hails=commends=applauds
    praised=lauded=hailed=commended=applauded
    praising=lauding=hailing=commending=applauding
    accuse=accuses=accused=accusing=blame=blames=blamed=blaming=accusation=accusations
    promise=promises=promised=promising=pledge=pledges=pledged=pledging=vow=vows=vowed=vowing
    threaten=threatens=threatened=threatening=threat=threats=menace=menaces=menaced=menacing
    propose=proposes=proposed=proposing=proposal=proposals=put forward=tabled
    predict=predicts=predicted=predicting=forecast=forecasts=forecasted=forecasting=anticipate=prediction
    publish=publishes=published=publishing=print=prints=printed=printing=carried by=publication
    statement=statements=communique=press release=declaration=declarations
    spokesman=spokeswoman=spokesperson=spokesmen=spokespersons
    kill=kills=killed=killing=slain=slay=slew=slaying=left dead=dead=killings=lost their lives
    die=dies=died=dying=perish=perishes=perished=perishing=pass away=succumb=succumbs=succumbed=succumbing
    murder=murders=murdered=murdering=assassinate=assassinates=assassinated=assassination=homicide=homicides
    death=deaths=fatality=fatalities
    casualties=victims=victim=toll=death toll=casualty toll
    injure=injures=injured=injuring=wound=wounds=wounded=wounding=hurt=hurts=injury=maim=maims=maimed=maiming
    survive=survives=survived=surviving=survivor=survivors=escaped alive
    rescue=rescues=rescued=rescuing=save=saves=saved=saving=pull from=pulls from=pulled from=pulling from
    bodies=corpses=remains=body=corpse
    attack=attacks=attacked=attacking=strike=strikes=struck=raid=raids=raided=assault=assaults=targeted
    airstrike=airstrikes=air strike=air strikes=air raid=air raids=aerial bombardment
    bomb=bombs=bombed=bombing=bombings=shell=shelled=shelling=bombard=bombards=bombardment=pounded=pounding
    explosion=explosions=blast=blasts=detonation=detonations
    explode=explodes=exploded=exploding=detonate=detonates=detonated=detonating=blew up=blow up=went off
    bomber=bombers=attacker=attackers=assailant=assailants=gunman=gunmen=shooter=shooters
    shoot=shot=shooting=shoots=shootings=gunned down=opened fire=gunfire=gunshots=gunshot
    stab=stabs=stabbed=stabbing=knife=knifes=knifed=knifing=stabbings
    offensive=operation=campaign=push=operations=offensives
    invade=invades=invaded=invading=invasion=incursion=incursions=invasions=stormed=storming=overran=overrun
    fight=fights=fighting=fought=clash=clashes=clashed=clashing=battle=battles=battled=combat=skirmish
    war=conflict=wars=conflicts=hostilities=warfare
    violence=unrest=turmoil=bloodshed
    soldier=soldiers=troops=forces=servicemen=servicemembers=army=military=fighting men
    militant=militants=insurgent=insurgents=rebel=rebels=militiamen=fighters=fighter=combatants
    terrorist=terrorists=extremist=extremists=jihadist=jihadists
    police=officers=policemen=cops=law enforcement=policeman=constables
    seize=seizes=seized=seizing=seizure=capture=captures=captured=capturing=overran=overrun=take control of
    occupy=occupies=occupied=occupying=occupation
    withdraw=withdraws=withdrawing=withdrawn=withdrawal=withdrew=pullout=retreat=retreats=retreated=retreating
    deploy=deploys=deployed=deploying=stationed=dispatch=dispatches=dispatched=dispatching=deployment
    ceasefire=truce=cessation of hostilities=armistice=ceasefires
    missile=missiles=rocket=rockets=projectile=projectiles
    drone=drones=uav=uavs=unmanned aircraft=unmanned aerial vehicle
    weapon=weapons=arms=weaponry=armaments=munitions=ammunition
    fighter jet=warplane=warplanes=fighter jets=jets=combat aircraft=military aircraft
    ship=ships=vessel=vessels=boat=boats
    aircraft=plane=planes=airplane=airplanes=jet=airliner
    hostage=hostages=captive=captives=abductees
    kidnap=kidnaps=kidnapped=kidnapping=abduct=abducts=abducted=abducting=abduction=abductions=kidnappings
    arrest=arrests=arrested=arresting=detain=detains=detained=detaining=detention=apprehend=apprehended
    jail=jails=jailed=jailing=imprison=imprisons=imprisoned=imprisoning=incarcerate=incarcerates=imprisonment
    prison=prisons=jails=penitentiary=correctional facility
    prisoner=prisoners=inmate=inmates=detainee=detainees
    free=frees=freed=freeing=release=releases=released=releasing=liberate=liberates=liberated=liberating
    charge=charges=charged=charging=indict=indicts=indicted=indicting=indictment=prosecute=prosecution
    convict=convicts=convicted=convicting=found guilty=conviction
    acquit=acquits=acquitted=acquitting=cleared of=found not guilty=acquittal
    sentence=sentences=sentenced=sentencing=handed down=jail term
    trial=court case=court hearing=proceedings
    court=tribunal=judges=bench=courts
    lawyer=lawyers=attorney=attorneys=counsel=solicitor=barrister
    prosecutor=prosecutors=district attorney
    investigate=investigation=probe=probes=probed=probing=inquiry=inquiries=enquiry=examine=examined=examining
    investigators=detectives=inspectors
    suspect=suspects=defendant=defendants=alleged perpetrator
    crime=crimes=offence=offense=offences=offenses=felony
    rob=robs=robbed=robbing=robbery=theft=heist=burglary=stole=stolen=steal=steals
    smuggle=smuggles=smuggled=smuggling=traffick=trafficked=trafficking=smugglers=traffickers=traffics
    corruption=graft=bribery=embezzlement
    fraud=scam=swindle=scams
    government=cabinet=administration=authorities=executive
    official=officials=authority=functionary=functionaries
    minister=secretary=ministers=secretaries
    prime minister=premier=head of government=prime ministers
    president=head of state=presidents
    leader=leaders=chief=chiefs=head=boss=heads
    parliament=legislature=lawmakers=assembly=house of representatives
    lawmaker=legislator=mp=mps=legislators=members of parliament=parliamentarians=deputies
    law=legislation=bill=act=laws=statute=statutes
    decree=edict=order=decrees=ordinance
    election=elections=poll=polls=vote=ballot=votes=voting
    voter=voters=electorate
    candidate=candidates=contender=contenders=nominee=nominees=hopeful=hopefuls
    elect=elects=elected=electing=vote in=votes in=voted in=voting in=chose=chosen=choose=chooses
    resign=resigns=resigned=resigning=step down=steps down=quit=quits=quitting=resignation=stood down
    appoint=appoints=appointed=name=names=named=naming=nominate=nominates=nominated=appointment=designate
    sack=sacks=sacked=sacking=dismiss=dismisses=dismissed=dismissal=fired=firing=oust=ousts=ousted=ousting
    overthrow=overthrows=overthrew=overthrown=topple=topples=toppled=toppling=depose=deposes=deposed=deposing
    coup=putsch=military takeover=coups
    protest=protests=protested=protesting=demonstrate=demonstration=rally=rallies=rallied=march=marches
    protester=protesters=demonstrator=demonstrators=marchers=protestors
    riot=riots=rioting=disturbances=disorder
    walkout=walkouts=industrial action=work stoppage=stoppage=strike action
    talks=negotiations=discussions=dialogue=negotiation=consultations=discussion=dialog
    negotiate=hold talks=bargain=discuss
    negotiates=holds talks=bargains=discusses
    negotiated=held talks=bargained=discussed
    negotiating=holding talks=bargaining=discussing
    meeting=meetings=gathering=session=sit down
    meet=meets=met=held talks with=sat down with=sits down with
    summit=conference=forum=summits=conferences
    agreement=deal=accord=pact=agreements=deals=accords=treaty=treaties
    agree=agrees=agreed=agreeing=reach an agreement=struck a deal=strike a deal=signed a deal=sign a deal
    sign=signs=signed=signing=ink=inks=inked=inking=conclude=concludes=concluded=concluding=signature
    mediator=mediators=broker=brokers=intermediary=go between
    envoy=envoys=emissary=representative=delegate=delegates=representatives
    ambassador=ambassadors=diplomat=diplomats
    visit=visits=visited=visiting=trip=tour=toured=trips
    sanction=sanctions=sanctioned=sanctioning=penalty=penalties=embargo=embargoes=punitive measures
    approve=approves=approved=approval=endorse=endorses=endorsed=ratify=ratifies=adopt=adopts=adopted=passage
    allow=allows=allowed=permit=permits=permitted=let=lets=letting=authorise=authorize=enable=enables=enabled
    ban=bans=banned=banning=prohibit=forbid=forbidden=forbidding=forbade=outlaw=bars=barred=prohibition
    stop=stops=stopped=halt=halts=halted=halting=cease=ceases=ceased=ceasing=suspend=suspension=end=ends=ended
    prevent=block=thwart=foil=hinder
    prevents=blocks=thwarts=foils=hinders
    prevented=blocked=thwarted=foiled=hindered
    preventing=blocking=thwarting=foiling=hindering
    begin=begins=began=begun=beginning=start=starts=started=starting=commence=launch=launches=launched
    resume=resumes=resumed=resuming=restart=restarts=restarted=renew=renews=renewed=renewing=resumption
    continue=continues=continued=persist=persists=persisted=remain=remained=remaining=last=lasts=lasted
    finish=finishes=finished=finishing=complete=completes=completed=completing=completion=wrapped up=wrap up
    delay=delays=delayed=delaying=postpone=postpones=postponed=postponing=put off=deferred=defer=postponement
    cancel=cancels=cancelled=canceled=canceling=call off=scrap=scraps=scrapped=scrapping=axe=axed=cancellation
    increase=rise=rises=risen=rising=rose=grow=grows=grew=grown=growing=climb=climbs=climbed=jump=jumps=jumped
    soar=soars=soared=soaring=surge=surges=surged=surging=skyrocket=spike=spikes=spiked=spiking=rocketed
    raise=boost=lift=hike
    raises=boosts=lifts=hikes
    raised=boosted=lifted=hiked
    raising=boosting=lifting=hiking
    decrease=decreases=fall=falls=fell=fallen=falling=drop=drops=dropped=dropping=decline=declines=declined
    plunge=plummet=tumble=slump=collapse
    plunges=plummets=tumbles=slumps=collapses
    plunged=plummeted=tumbled=slumped=collapsed
    plunging=plummeting=tumbling=slumping=collapsing
    reduce=reduces=reduced=reduction=cut=cuts=cutting=lower=lowers=lowered=slashes=slashed=curb=curbs=curbed
    expand=expands=expanded=widen=widens=widened=widening=extend=extends=extended=broaden=broadens=expansion
    price=prices=cost=costs
    money=funds=cash=funding
    salary=salaries=wage=wages=pay
    job=jobs=employment=post=posts=position=positions
    unemployed=jobless=out of work=unemployment=joblessness
    company=firm=business=corporation=companies=firms=businesses=corporations
    ceo=chief executive=managing director=boss of
    worker=workers=employee=employees=staff=personnel
    buy=buys=buying=bought=purchase=purchases=purchased=acquire=acquires=acquired=acquiring=acquisition
    sell=sells=selling=sold=sale=sales
    inflation=price rises=cost of living
    recession=downturn=slowdown=economic crisis
    help=helps=helped=helping=assist=assists=assisted=assisting=aid=aids=aided=aiding=assistance=relief
    support=supports=supported=supporting=back=backs=backed=backing=endorsement
    oppose=opposes=opposed=opposing=object to=objects to=objected to=resist=resists=resisted=resisting
    fire=blaze=inferno=fires=blazes=wildfire=wildfires=flames=bushfire=bushfires
    burn=burns=burned=burnt=burning=ablaze=torch=torches=torched=torching=set on fire=set alight=gutted
    extinguish=extinguishes=extinguished=extinguishing=put out=douse=douses=doused=dousing
    firefighter=firefighters=firemen=fire crews=fire brigade=fire service=crews
    flood=floods=flooding=inundate=inundates=inundated=inundating=flooded=deluge=floodwaters=inundation
    earthquake=quake=earthquakes=quakes=tremor=tremors=temblor
    storm=hurricane=typhoon=cyclone=storms=tempest
    rain=rainfall=downpour=downpours=rains=torrential rain
    landslide=landslides=mudslide=mudslides
    drought=dry spell=water shortage
    disaster=catastrophe=tragedy=calamity
    accident=accidents=collision=crash=crashes=crashed=crashing=collide=collides=collided=colliding=pileup
    car=cars=vehicle=vehicles=automobile
    truck=lorry=trucks=lorries
    train=trains=locomotive
    residents=inhabitants=locals=citizens=villagers=townspeople=people=population
    house=houses=home=homes=dwelling=dwellings=residence
    building=buildings=structure=structures=tower block
    displaced=uprooted=homeless=driven from their homes=displacement
    refugee=refugees=asylum seekers=asylum seeker
    migrant=migrants=immigrants=immigrant
    evacuate=evacuates=evacuated=evacuating=moved to safety=evacuation
    flee=flees=fled=fleeing=escape=escapes=escaped=escaping=ran away=run away
    destroy=destroys=destroyed=demolish=flatten=flattens=levelled=leveled=raze=razes=razed=razing=destruction
    damage=damages=damaged=damaging=hit=devastate=devastates=devastation=wreck=wrecks=wrecked=wrecking
    rebuild=rebuilds=rebuilt=rebuilding=reconstruct=reconstructs=reconstructed=reconstructing=reconstruction
    hospital=hospitals=clinic=medical centre=medical center=medical facility
    hospitalised=hospitalized=taken to hospital=rushed to hospital=admitted to hospital
    doctor=doctors=physician=physicians=medics=medical staff
    patient=patients=sick people
    disease=illness=sickness=diseases=ailment=illnesses
    virus=pathogen=infection=infections
    outbreak=epidemic=pandemic=spread
    vaccine=vaccines=jab=jabs=shots=vaccination=inoculation
    school=schools=classes=classroom
    student=students=pupil=pupils
    teacher=teachers=educators
    child=children=kid=kids=minor=minors=youngster=youngsters
    teenager=teenagers=adolescent=teen=teens=youth=youths
    woman=women=female=females
    elderly=old people=pensioners=seniors
    arrive=arrives=arrived=arriving=reach=reaches=reached=reaching=land=lands=landed=landing=arrival
    leave=leaves=left=leaving=depart=departs=departed=departing=departure
    return=returns=returned=returning=come back=comes back=came back=go back=goes back=went back
    travel=travels=travelled=travelling=traveled=traveling=journey=journeys=journeyed=journeying=flew to
    send=sends=sending=sent=deliver=delivers=delivered=delivering=transmit=transmits=transmitted=transmitting
    win=wins=winning=won=triumph=triumphs=triumphed=triumphing=victory=victories
    defeat=defeats=defeated=defeating=beat=beats=beaten=beating=overcome=overcame
    lose=loses=losing=lost=loss=losses
    score=scores=scored=netted=nets=goal=goals
    match=game=fixture=matches=games
    team=side=squad=teams
    coach=manager=trainer
    try=tries=tried=trying=attempt=attempts=attempted=attempting=seek=seeks=sought=seeking
    plan=plans=planned=planning=intend=intends=intended=intending=scheme=intention
    decide=decides=decided=deciding=decision=decisions=opt=opts=opted=opting=resolve=resolves=resolved
    create=creates=created=creating=establish=establishes=set up=founded=founding=form=forms=formed=forming
    build=builds=built=building of=construct=constructs=constructed=construction=erect=erects=erected=erecting
    find=finds=finding=found=discover=discovers=discovery=uncover=uncovers=locate=locates=located=locating
    search=searches=searched=searching=hunt=hunts=hunted=hunting=look for=looks for=looked for=manhunt
    show=shows=showed=shown=showing=indicate=indicates=indicated=indicating=suggest=suggests=suggested
    see=sees=seen=seeing=saw=watch=watches=watched=watching
    witness=witnesses=eyewitness=eyewitnesses=onlookers=bystanders
    use=employ=utilise=utilize
    uses=employs=utilises=utilizes
    used=employed=utilised=utilized
    using=employing=utilising=utilizing
    cause=causes=caused=causing=trigger=triggers=spark=sparks=sparked=prompt=prompts=prompted=provoke=provokes
    happen=occur=take place=unfold
    happens=occurs=takes place=unfolds
    happened=occurred=took place=unfolded
    happening=occurring=taking place=unfolding
    incident=event=occurrence=incidents=events
    face=confront=encounter
    faces=confronts=encounters
    faced=confronted=encountered
    facing=confronting=encountering
    receive=receives=received=receiving=get=gets=got=getting=obtain=obtains=obtained=obtaining
    include=includes=included=including=comprise=comprises=comprised=comprising=contain=contains=contained
    region=area=district=province=zone=areas=regions=territory
    town=city=village=municipality=towns=cities=villages
    border=frontier=borders=boundary
    capital=seat of government
    country=nation=countries=nations
    world=globe=international community
    enemy=foe=adversary=enemies=foes=adversaries=rival=rivals
    ally=allies=partner=partners
    concern=worry=fear=concerns=fears=worries=anxiety=alarm
    anger=fury=outrage=rage=indignation
    problem=issue=difficulty=problems=issues=difficulties
    crisis=emergency=crises=emergencies
    danger=risk=peril=dangers=risks
    measure=step=action=move=measures=steps=moves
    goal of=aim=objective=aims=objectives=target of=purpose
    report=reports=account=accounts
    newspaper=daily=paper=newspapers
    journalist=journalists=reporter=reporters=correspondent=correspondents
    media=press=news outlets=outlets
    document=documents=papers=files=records
    evidence=proof=indication=indications
    speech=address=speeches=remarks=comments
    film=movie=films=movies
    footage=video=clip=videos=images
    picture=photo=photograph=pictures=photos=photographs=image
    big=large=huge=massive=enormous=major=vast
    small=tiny=little
    serious=severe=grave=critical
    important=significant=key=crucial=vital
    new=fresh=latest=recent
    violent=fierce=heavy=intense
    quick=fast=rapid=swift=speedy
    several=number of=various=many=numerous
    about=around=approximately=roughly
    because of=due to=owing to=as a result of
    despite=in spite of=notwithstanding
    but=however=yet=although=though
    near=close to=not far from=outside=in the vicinity of
  `,

  // Newswire usage: words that open a sentence and join it to the one before.
  fields,
  connectives: `
    meanwhile, however, moreover, furthermore, also, besides, in addition, additionally, but, and, yet, still
    nevertheless, nonetheless, therefore, thus, hence, consequently, as a result, accordingly, then, later
    afterwards, subsequently, earlier, previously, separately, elsewhere, likewise, similarly, in turn
    for his part, for her part, for its part, for their part, on the other hand, on the one hand, in contrast
    by contrast, on the contrary, instead, rather, in fact, indeed, for example, for instance, notably
    in particular, specifically, in this context, in this regard, in that regard, in this respect, to that end
    at the same time, in the meantime, since then, so far, until now, after that, before that, finally, lastly
    first, firstly, secondly, thirdly, in conclusion, in short, in brief, overall, in general, in other words
    that is, namely, of course, after all, despite this, despite that, even so, though, although, while
    whereas, because, so, otherwise, apart from that, aside from this, earlier today, later in the day
    on another note, in a related development, in another development, in other news, that said, what is more
    not only that, as for, with regard to, regarding, according to the statement, turning to, for now
  `,
};
