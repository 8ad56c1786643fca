import type { ChangeWords } from '../types.js';

/** English words that only kinds of change need. */
export const changes: ChangeWords = {
  // Newswire usage.
  percentagePoints: 'percentage point, percentage points, basis point, basis points',

  // Grammar and the SI: names of a measure or a currency, by its sign.
  measures: `
    kilometre*=km, kilometer*=km, km=km, kms=km, metre=m, metres=m, meter=m, meters=m, centimetre*=cm
    centimeter*=cm, cm=cm, millimetre*=mm, millimeter*=mm, mm=mm, mile=mi, miles=mi, yard=yd, yards=yd, foot=ft
    feet=ft, ft=ft, inch=in, inches=in, hectare*=ha, acre=acre, acres=acre, square metre*=m2, square meter*=m2
    square kilometre*=km2, square kilometer*=km2, sq km=km2, square mile*=mi2, kilogram*=kg, kilogramme*=kg
    kilo=kg, kilos=kg, kg=kg, gram=g, grams=g, gramme*=g, tonne=t, tonnes=t, metric ton*=t, ton=ton, tons=ton
    pound=lb, pounds=lb, lb=lb, lbs=lb, ounce=oz, ounces=oz, litre*=l, liter=l, liters=l, gallon*=gal
    barrel*=bbl, megawatt*=MW, mw=MW, gigawatt*=GW, gw=GW, kilowatt*=kW, knot=kn, knots=kn, dollar*=$, usd=$
    $=$, euro=€, euros=€, eur=€, €=€, gbp=£, sterling=£, £=£, yen=¥, ¥=¥, rouble*=₽, ruble*=₽, ₽=₽, rupee*=₹
    ₹=₹, shekel*=₪, ₪=₪, crown=kr, crowns=kr
  `,

  // Grammar: words beside the figures of a clock time.
  clockBefore: 'shortly after, shortly before',
  clockAfter: "o'clock, a.m, p.m, am, pm, gmt, utc, est, hours local time",

  // Common given names and large cities of the world's news, where a capital does not show them.
  givenNames: `
    james, john, robert, michael, david, william, richard, thomas, charles, daniel, matthew, anthony, donald, steven
    paul, andrew, joshua, kenneth, kevin, brian, george, edward, ronald, timothy, jason, jeffrey, ryan, jacob
    nicholas, eric, jonathan, stephen, larry, justin, scott, brandon, benjamin, samuel, gregory, alexander, patrick
    jack, dennis, peter, henry, mary, patricia, jennifer, linda, elizabeth, barbara, susan, jessica, sarah, karen
    nancy, lisa, margaret, betty, sandra, ashley, dorothy, kimberly, emily, donna, michelle, carol, amanda, melissa
    deborah, stephanie, rebecca, laura, helen, anna, emma, olivia, mohammed, ahmed, ali, hassan, omar, fatima
    vladimir, ivan, sergei, carlos, jose, juan, maria, hans, pierre, marie, giovanni, yusuf, ibrahim
  `,
  places: `
    london, paris, berlin, madrid, rome, moscow, kyiv, kiev, warsaw, vienna, brussels, amsterdam, athens, istanbul
    ankara, cairo, baghdad, damascus, aleppo, beirut, jerusalem, gaza, amman, riyadh, jeddah, mecca, dubai, doha
    tehran, kabul, karachi, islamabad, delhi, mumbai, kolkata, dhaka, beijing, shanghai, tokyo, osaka, seoul, hanoi
    bangkok, jakarta, manila, sydney, melbourne, nairobi, lagos, khartoum, tripoli, tunis, algiers, casablanca
    rabat, washington, boston, chicago, houston, texas, california, florida, toronto, montreal, havana, caracas
    bogota, lima, santiago, crimea, donbas, kashmir, siberia, europe, africa, asia
  `,

  // Newswire usage: heads of institutions and the side on which their subject stands.
  institutions: `
    ministry of _, minister of _, department of _, secretary of _, ministry for _, minister for _
    department for _, university of _, bank of _, court of _, board of _
  `,

  // British and American spelling, and spellings of foreign names in use side by side.
  spellings: `
    --isation*=-ization*, --ise=-ize, --ised=-ized, --ises=-izes, --ising=-izing, --iser*=-izer*, --yse=-yze
    --ysed=-yzed, --our-=-or-, -tre=-ter, -tres=-ters, --ogue=-og, --ogues=-ogs, --elled=-eled, --elling=-eling
    --eller=-eler, --ellers=-elers, --alled=-aled, --alling=-aling, --aller=-aler, --allers=-alers
    defence=defense, offence=offense
    licence=license, programme*=program*, tonne=ton, grey=gray, tyre*=tire*, aeroplane*=airplane*
    aluminium=aluminum, manoeuvre*=maneuver*, mum=mom, mums=moms, judgement*=judgment*, adviser*=advisor*
    protester*=protestor*, kyiv=kiev, odesa=odessa, kharkiv=kharkov, mohammed=muhammad=mohamed=mohammad
    hussein=husain=hussain, osama=usama, gaddafi=qaddafi=kadhafi=gadhafi, hezbollah=hizbullah=hizbollah
    hamas=hamas, al qaeda=al qaida, beijing=peking, mumbai=bombay, kolkata=calcutta, yemen=yaman
    ahmadinejad=ahmedinejad, zelensky=zelenskyy=zelenskiy, yeltsin=eltsin, putin=poutine, quran=koran
    ramadan=ramadhan=ramzan, sheikh=sheik=shaikh, sulaiman=suleiman=soleiman, qasem=qassem=kasem=ghasem
    soleimani=suleimani=sulaimani, per cent=percent, spokeswoman=spokeswoman, ok=okay, co operat*=cooperat*
    learnt=learned, burnt=burned, towards=toward, amongst=among, whilst=while
  `,

  // Grammar: prepositions that name a speaker.
  accordingTo: 'according to, in the words of, as told by, quoting, citing',

  // Grammar: third persons as subjects; possessives follow from the name before them.
  pronouns: 'he, she, they',

  // Grammar: words that stand round a verb with its negation, or make its sense.
  verbParticles: 'longer, still, yet, anymore, already',

  // Grammar: verb phrases that leave open whether something is so.
  modals: 'is said to, are said to, was said to, were said to, is reported to, are reported to',

  // Idioms that begin like a number.
  notNumbers:
    'one another, no one, one of, one day, first of all, at first, first lady, second hand, one by one, at once',
};
