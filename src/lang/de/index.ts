import type { LanguageData } from '../types.js';
import { changes } from './changes.js';
import { fields } from './fields.js';

export const de: LanguageData = {
  ...changes,
  code: 'de',

  // Grammar: the closed classes in every inflection in use, and the auxiliaries.
  functionWords: `
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, dieser, diese, dieses, diesen, diesem
    jener, jene, jenes, jenen, jenem, derselbe, dieselbe, dasselbe, ich, du, er, sie, es, wir, ihr, mich, mir
    dich, dir, ihn, ihm, uns, euch, ihnen, sich, mein, meine, meinen, meinem, meiner, dein, sein, seine
    seinen, seinem, seiner, seines, ihre, ihren, ihrem, ihrer, ihres, unser, unsere, unseren, unserem, unserer
    euer, eure, man, wer, wen, wem, wessen, was, welche, welcher, welches, welchen, welchem, deren, dessen
    denen, und, oder, aber, denn, doch, sondern, sowie, sowohl, als, wie, wenn, weil, da, dass, ob, obwohl
    obgleich, während, bevor, nachdem, bis, seit, seitdem, damit, indem, sodass, falls, sofern, in, im, ins
    an, am, ans, auf, aufs, aus, bei, beim, mit, nach, von, vom, vor, vorm, zu, zum, zur, über, unter, durch
    für, gegen, ohne, um, hinter, neben, zwischen, trotz, wegen, laut, gegenüber, entlang, außerhalb
    innerhalb, aufgrund, mittels, samt, per, pro, ab, außer, statt, anstatt, gemäß, infolge, angesichts
    bezüglich, hinsichtlich, bin, ist, sind, war, waren, wäre, sei, seien, gewesen, habe, haben, hat, hatte
    hatten, gehabt, wird, werden, wurde, wurden, worden, geworden, werde, kann, können, konnte, konnten, könne
    muss, müssen, musste, mussten, müsse, darf, dürfen, durfte, will, wollen, wollte, wollten, wolle, möchte
    soll, sollen, sollte, sollten, solle, nicht, auch, nur, noch, schon, so, sehr, mehr, dann, dort, hier
    dabei, dazu, dafür, dagegen, daran, darauf, daraus, darin, darüber, davon, davor, danach, nun, jetzt
    immer, wieder, selbst, etwa, alle, allem, allen, aller, alles, andere, anderen, anderer, anderes, einige
    einigen, jede, jeder, jedes, jeden, jedem, viel, viele, etwas, beide, beiden, wo, wohin, woher, warum
    weshalb, wann, hin, her, bereits, zwar, also, ja, nein
  `,

  // German compounds are not cut and participles are listed, so nothing is taken off the front.
  prefixes: '',

  // Grammar: case and number of nouns and adjectives, persons and participles of verbs.
  suffixes: `
    innen, ungen, enden, endem, endes, ender, ende, eten, test, tet, ten, tem, ter, tes, te, ete, et, est, end
    ern, en, em, er, es, st, e, n, s, t
  `,

  // Newswire usage: titles, offices, months, weekdays, units, references and set phrases.
  abbreviations: `
    bzw, z.b, z. b, d.h, d. h, u.a, u. a, u.u, u. u, i.d.r, i. d. r, i.v, i. v, i.a, i. a, o.ä, o. ä, o.g
    o. g, s.o, s. o, s.u, s. u, v.a, v. a, v.l.n.r, z.t, z. t, z.zt, z.z, zzt, zzgl, zz, inkl, exkl, einschl
    ausschl, abzgl, ggf, evtl, ca, etc, usw, usf, uvm, u.v.m, u. v. m, bspw, vgl, ggü, bzgl, gem, lt, sog
    insb, insbes, allg, amtl, max, min, mind, rd, durchschn, ehem, geb, gest, verh, verw, gesch, led, jhd, jh
    v.chr, v. chr, n.chr, n. chr, st, dr, dres, prof, dipl, ing, mag, med, phil, jur, rer, nat, pol, oec
    theol, h.c, h. c, habil, univ, hr, hrn, fr, frl, frhr, hl, hzg, präs, vors, stv, stellv, gen, ltn, oblt
    hptm, maj, oberstlt, uffz, fw, kom, insp, abg, mdb, mdl, jan, feb, febr, mär, mrz, apr, jun, jul, aug
    sept, sep, okt, nov, dez, mo, di, mi, do, sa, nr, nrn, no, abs, ziff, kap, bd, bde, s, ss, ff, f, aufl
    hrsg, hg, verf, übers, anm, abb, tab, tel, fax, str, pl, bhf, hbf, geg, mio, mrd, tsd, std, sek, stck, stk
    pers, qm, einw, co, corp, inc, ltd, ges, gebr, e.v, e. v, g.m.b.h, u.s, u.s.a, a.d, a. d, a.m, a. m, i.r
    i. r, n.n, p.s, p.m, p.a, m.e, m. e, w.o, ev, kath, röm, dt, frz, engl, span, russ, ital, österr, schweiz
    europ, amer, jr, sr, nordd, südd
  `,

  // Grammar: cardinals, the compounds to ninety-nine, round hundreds and thousands; `ein` and its cases are
  // left out as articles.
  numbers: `
    null=0, eins=1, zwei=2, zweien=2, zweier=2, zwo=2, drei=3, dreien=3, dreier=3, vier=4, vieren=4, fünf=5
    fünfen=5, sechs=6, sieben=7, acht=8, neun=9, zehn=10, elf=11, zwölf=12, dreizehn=13, vierzehn=14
    fünfzehn=15, sechzehn=16, siebzehn=17, achtzehn=18, neunzehn=19, ein Dutzend=12, ein halbes Dutzend=6
    anderthalb=1.5, eineinhalb=1.5, zweieinhalb=2.5, dreieinhalb=3.5, viereinhalb=4.5, fünfeinhalb=5.5
    sechseinhalb=6.5, siebeneinhalb=7.5, achteinhalb=8.5, neuneinhalb=9.5, eine Million=1000000
    eine Milliarde=1000000000, eine Billion=1000000000000, eine halbe Million=500000
    eine halbe Milliarde=500000000, hundertfünfzig=150, zwanzig=20, einundzwanzig=21, zweiundzwanzig=22
    dreiundzwanzig=23, vierundzwanzig=24, fünfundzwanzig=25, sechsundzwanzig=26, siebenundzwanzig=27
    achtundzwanzig=28, neunundzwanzig=29, dreißig=30, einunddreißig=31, zweiunddreißig=32, dreiunddreißig=33
    vierunddreißig=34, fünfunddreißig=35, sechsunddreißig=36, siebenunddreißig=37, achtunddreißig=38
    neununddreißig=39, vierzig=40, einundvierzig=41, zweiundvierzig=42, dreiundvierzig=43, vierundvierzig=44
    fünfundvierzig=45, sechsundvierzig=46, siebenundvierzig=47, achtundvierzig=48, neunundvierzig=49
    fünfzig=50, einundfünfzig=51, zweiundfünfzig=52, dreiundfünfzig=53, vierundfünfzig=54, fünfundfünfzig=55
    sechsundfünfzig=56, siebenundfünfzig=57, achtundfünfzig=58, neunundfünfzig=59, sechzig=60
    einundsechzig=61, zweiundsechzig=62, dreiundsechzig=63, vierundsechzig=64, fünfundsechzig=65
    sechsundsechzig=66, siebenundsechzig=67, achtundsechzig=68, neunundsechzig=69, siebzig=70
    einundsiebzig=71, zweiundsiebzig=72, dreiundsiebzig=73, vierundsiebzig=74, fünfundsiebzig=75
    sechsundsiebzig=76, siebenundsiebzig=77, achtundsiebzig=78, neunundsiebzig=79, achtzig=80
    einundachtzig=81, zweiundachtzig=82, dreiundachtzig=83, vierundachtzig=84, fünfundachtzig=85
    sechsundachtzig=86, siebenundachtzig=87, achtundachtzig=88, neunundachtzig=89, neunzig=90
    einundneunzig=91, zweiundneunzig=92, dreiundneunzig=93, vierundneunzig=94, fünfundneunzig=95
    sechsundneunzig=96, siebenundneunzig=97, achtundneunzig=98, neunundneunzig=99, einhundert=100
    zweihundert=200, dreihundert=300, vierhundert=400, fünfhundert=500, sechshundert=600, siebenhundert=700
    achthundert=800, neunhundert=900, eintausend=1000, zweitausend=2000, dreitausend=3000, viertausend=4000
    fünftausend=5000, sechstausend=6000, siebentausend=7000, achttausend=8000, neuntausend=9000
    zwanzigtausend=20000, dreißigtausend=30000, vierzigtausend=40000, fünfzigtausend=50000
    sechzigtausend=60000, siebzigtausend=70000, achtzigtausend=80000, neunzigtausend=90000, zehntausend=10000
    elftausend=11000, zwölftausend=12000, dreizehntausend=13000, vierzehntausend=14000, fünfzehntausend=15000
    sechzehntausend=16000, siebzehntausend=17000, achtzehntausend=18000, neunzehntausend=19000
    einhunderttausend=100000, zweihunderttausend=200000, dreihunderttausend=300000, vierhunderttausend=400000
    fünfhunderttausend=500000, sechshunderttausend=600000, siebenhunderttausend=700000
    achthunderttausend=800000, neunhunderttausend=900000, einhundertfünfzig=150, zweihundertfünfzig=250
    dreihundertfünfzig=350, vierhundertfünfzig=450, fünfhundertfünfzig=550, sechshundertfünfzig=650
    siebenhundertfünfzig=750, achthundertfünfzig=850, neunhundertfünfzig=950
  `,

  // Grammar: the long scale, in which a `Billion` is a million millions.
  magnitudes: `
    hundert=100, tausend=1000, Tsd=1000, Million=1000000, Millionen=1000000, Mio=1000000, Milliarde=1000000000
    Milliarden=1000000000, Mrd=1000000000, Mia=1000000000, Billion=1000000000000, Billionen=1000000000000
    Bio=1000000000000, Billiarde=1000000000000000, Billiarden=1000000000000000, Dutzend=12
  `,

  // Grammar: in every case, to thirty-first and the round tens.
  ordinals: `
    erste=1, ersten=1, erster=1, erstes=1, erstem=1, zweite=2, zweiten=2, zweiter=2, zweites=2, zweitem=2
    dritte=3, dritten=3, dritter=3, drittes=3, drittem=3, vierte=4, vierten=4, vierter=4, viertes=4, viertem=4
    fünfte=5, fünften=5, fünfter=5, fünftes=5, fünftem=5, sechste=6, sechsten=6, sechster=6, sechstes=6
    sechstem=6, siebte=7, siebten=7, siebter=7, siebtes=7, siebtem=7, achte=8, achten=8, achter=8, achtes=8
    achtem=8, neunte=9, neunten=9, neunter=9, neuntes=9, neuntem=9, zehnte=10, zehnten=10, zehnter=10
    zehntes=10, zehntem=10, elfte=11, elften=11, elfter=11, elftes=11, elftem=11, zwölfte=12, zwölften=12
    zwölfter=12, zwölftes=12, zwölftem=12, dreizehnte=13, dreizehnten=13, dreizehnter=13, dreizehntes=13
    dreizehntem=13, vierzehnte=14, vierzehnten=14, vierzehnter=14, vierzehntes=14, vierzehntem=14
    fünfzehnte=15, fünfzehnten=15, fünfzehnter=15, fünfzehntes=15, fünfzehntem=15, sechzehnte=16
    sechzehnten=16, sechzehnter=16, sechzehntes=16, sechzehntem=16, siebzehnte=17, siebzehnten=17
    siebzehnter=17, siebzehntes=17, siebzehntem=17, achtzehnte=18, achtzehnten=18, achtzehnter=18
    achtzehntes=18, achtzehntem=18, neunzehnte=19, neunzehnten=19, neunzehnter=19, neunzehntes=19
    neunzehntem=19, zwanzigste=20, zwanzigsten=20, zwanzigster=20, zwanzigstes=20, zwanzigstem=20
    dreißigste=30, dreißigsten=30, dreißigster=30, dreißigstes=30, dreißigstem=30, vierzigste=40
    vierzigsten=40, vierzigster=40, vierzigstes=40, vierzigstem=40, fünfzigste=50, fünfzigsten=50
    fünfzigster=50, fünfzigstes=50, fünfzigstem=50, sechzigste=60, sechzigsten=60, sechzigster=60
    sechzigstes=60, sechzigstem=60, siebzigste=70, siebzigsten=70, siebzigster=70, siebzigstes=70
    siebzigstem=70, achtzigste=80, achtzigsten=80, achtzigster=80, achtzigstes=80, achtzigstem=80
    neunzigste=90, neunzigsten=90, neunzigster=90, neunzigstes=90, neunzigstem=90, einundzwanzigste=21
    einundzwanzigsten=21, einundzwanzigster=21, einundzwanzigstes=21, einundzwanzigstem=21
    zweiundzwanzigste=22, zweiundzwanzigsten=22, zweiundzwanzigster=22, zweiundzwanzigstes=22
    zweiundzwanzigstem=22, dreiundzwanzigste=23, dreiundzwanzigsten=23, dreiundzwanzigster=23
    dreiundzwanzigstes=23, dreiundzwanzigstem=23, vierundzwanzigste=24, vierundzwanzigsten=24
    vierundzwanzigster=24, vierundzwanzigstes=24, vierundzwanzigstem=24, fünfundzwanzigste=25
    fünfundzwanzigsten=25, fünfundzwanzigster=25, fünfundzwanzigstes=25, fünfundzwanzigstem=25
    sechsundzwanzigste=26, sechsundzwanzigsten=26, sechsundzwanzigster=26, sechsundzwanzigstes=26
    sechsundzwanzigstem=26, siebenundzwanzigste=27, siebenundzwanzigsten=27, siebenundzwanzigster=27
    siebenundzwanzigstes=27, siebenundzwanzigstem=27, achtundzwanzigste=28, achtundzwanzigsten=28
    achtundzwanzigster=28, achtundzwanzigstes=28, achtundzwanzigstem=28, neunundzwanzigste=29
    neunundzwanzigsten=29, neunundzwanzigster=29, neunundzwanzigstes=29, neunundzwanzigstem=29
    einunddreißigste=31, einunddreißigsten=31, einunddreißigster=31, einunddreißigstes=31
    einunddreißigstem=31, hundertste=100, hundertsten=100, hundertster=100, hundertstes=100, hundertstem=100
    tausendste=1000, tausendsten=1000, tausendster=1000, tausendstes=1000, tausendstem=1000, siebente=7
    siebenten=7, siebenter=7
  `,

  // Grammar: the fractions that news reports put in words.
  fractions: `
    halb=0.5, halbe=0.5, halben=0.5, halber=0.5, halbes=0.5, halbem=0.5, Hälfte=0.5, die Hälfte=0.5
    Drittel=0.333, Dritteln=0.333, Drittels=0.333, ein Drittel=0.333, zwei Drittel=0.667, Viertel=0.25
    Vierteln=0.25, Viertels=0.25, ein Viertel=0.25, drei Viertel=0.75, dreiviertel=0.75, Fünftel=0.2
    Fünfteln=0.2, ein Fünftel=0.2, zwei Fünftel=0.4, drei Fünftel=0.6, vier Fünftel=0.8, Sechstel=0.167
    Siebtel=0.143, Achtel=0.125, Zehntel=0.1, ein Zehntel=0.1, neun Zehntel=0.9
  `,

  // Newswire usage: counts that give no figure.
  quantities: `
    Dutzende, Dutzenden, Hunderte, Hunderten, Hunderter, Tausende, Tausenden, Tausender, Zehntausende
    Zehntausenden, Hunderttausende, Hunderttausenden, Millionen Menschen, mehrere, mehreren, mehrerer
    mehreres, einige, einigen, einiger, etliche, etlichen, etlicher, viele, vielen, vieler, zahlreiche
    zahlreichen, zahlreicher, zahlreiches, zahlreichem, zahllose, zahllosen, zahlloser, zahlloses, zahllosem
    unzählige, unzähligen, unzähliger, unzähliges, unzähligem, wenige, wenigen, weniger als, ein paar
    eine Handvoll, Handvoll, eine Reihe, eine Vielzahl, Vielzahl, eine Mehrheit, Mehrzahl, eine Minderheit
    der Großteil, Großteil, ein Großteil, ein Teil, die meisten, meisten, meiste, verschiedene, verschiedenen
    verschiedener, diverse, diversen, diverser, manche, manchen, mancher, jede Menge, eine Menge, haufenweise
    scharenweise, massenhaft, vereinzelt, vereinzelte, vereinzelten, vereinzelter, vereinzeltes, vereinzeltem
    sämtliche, sämtlichen, sämtlicher, kaum jemand, unzählige Male, mehrfach, mehrmals, vielfach
  `,

  // Newswire usage.
  percent: `
    Prozent, Prozents, prozentige, prozentigen, prozentiger, prozentiges, prozentigem, Prozentpunkt
    Prozentpunkte, Prozentpunkten, Prozentpunkts, vom Hundert, v.H, %, ‰, Promille, Basispunkt, Basispunkte
    Basispunkten
  `,

  // Newswire usage: measures and currencies that stand beside a figure.
  units: `
    Kilometer*, km, Meter, Metern, Meters, Zentimeter*, cm, Millimeter*, mm, Meile, Meilen, Seemeile*, Yard
    Yards, Hektar*, ha, Quadratmeter*, Quadratkilometer*, Kubikmeter*, qm, qkm, m2, km2, m3, Kilogramm*, Kilo
    Kilos, kg, Gramm, Tonne, Tonnen, Zentner*, Pfund, Unze, Unzen, Liter, Litern, Hektoliter*, Barrel, Barrels
    Fass, Gallone*, Grad, Celsius, Magnitude, Watt, Kilowatt*, Megawatt*, Gigawatt*, Terawatt*, kw, mw, gw
    kwh, mwh, twh, Volt, Hertz, Gigahertz, Kilotonne*, Megatonne*, Knoten, kmh, km/h, Stundenkilometer*, Byte*
    Megabyte*, Gigabyte*, Terabyte*, Kaliber*, Euro, Euros, EUR, Cent, Cents, Dollar, Dollars, US-Dollar*, USD
    Pfund Sterling, Franken, Rappen, Kronen, Krone, Rubel*, Hrywnja*, Griwna*, Yen, Yuan, Renminbi, Rupie*
    Rial, Rials, Riyal*, Dinar*, Dirham*, Schekel*, Lira, Zloty*, Forint*, Peso, Pesos, Reais, Naira, D-Mark
    Schilling*, Bitcoin, Bitcoins, $, €, £, ¥, ₽
  `,

  // CLDR with the Austrian names; the genitive too.
  months: `
    Januar=1, Januars=1, Februar=2, Februars=2, März=3, Märzs=3, April=4, Aprils=4, Mai=5, Juni=6, Junis=6
    Juli=7, Julis=7, August=8, Augusts=8, September=9, Septembers=9, Oktober=10, Oktobers=10, November=11
    Novembers=11, Dezember=12, Dezembers=12, Jänner=1, Jänners=1, Feber=2, Jan=1, Feb=2, Febr=2, Mär=3, Mrz=3
    Apr=4, Jun=6, Jul=7, Aug=8, Sep=9, Sept=9, Okt=10, Nov=11, Dez=12
  `,

  // German newswire uses no other calendar but for the month of fasting.
  otherMonths: `
    Ramadan=9, Ramadans=9, Muharram=1, Schawwal=10
  `,

  // CLDR, with the compounds for the part of the day; the two-letter abbreviations are common words and left
  // out.
  weekdays: `
    Montag=1, Montags=1, Montage=1, Montagen=1, Montages=1, Montagmorgen=1, Montagvormittag=1, Montagmittag=1
    Montagnachmittag=1, Montagabend=1, Montagnacht=1, Montagfrüh=1, Dienstag=2, Dienstags=2, Dienstage=2
    Dienstagen=2, Dienstages=2, Dienstagmorgen=2, Dienstagvormittag=2, Dienstagmittag=2, Dienstagnachmittag=2
    Dienstagabend=2, Dienstagnacht=2, Dienstagfrüh=2, Mittwoch=3, Mittwochs=3, Mittwoche=3, Mittwochen=3
    Mittwoches=3, Mittwochmorgen=3, Mittwochvormittag=3, Mittwochmittag=3, Mittwochnachmittag=3
    Mittwochabend=3, Mittwochnacht=3, Mittwochfrüh=3, Donnerstag=4, Donnerstags=4, Donnerstage=4
    Donnerstagen=4, Donnerstages=4, Donnerstagmorgen=4, Donnerstagvormittag=4, Donnerstagmittag=4
    Donnerstagnachmittag=4, Donnerstagabend=4, Donnerstagnacht=4, Donnerstagfrüh=4, Freitag=5, Freitags=5
    Freitage=5, Freitagen=5, Freitages=5, Freitagmorgen=5, Freitagvormittag=5, Freitagmittag=5
    Freitagnachmittag=5, Freitagabend=5, Freitagnacht=5, Freitagfrüh=5, Samstag=6, Samstags=6, Samstage=6
    Samstagen=6, Samstages=6, Samstagmorgen=6, Samstagvormittag=6, Samstagmittag=6, Samstagnachmittag=6
    Samstagabend=6, Samstagnacht=6, Samstagfrüh=6, Sonntag=7, Sonntags=7, Sonntage=7, Sonntagen=7, Sonntages=7
    Sonntagmorgen=7, Sonntagvormittag=7, Sonntagmittag=7, Sonntagnachmittag=7, Sonntagabend=7, Sonntagnacht=7
    Sonntagfrüh=7, Sonnabend=6, Sonnabends=6, Sonnabendes=6, Sonnabendmorgen=6, Sonnabendvormittag=6
    Sonnabendmittag=6, Sonnabendnachmittag=6, Sonnabendnacht=6, Sonnabendfrüh=6
  `,

  // Grammar: units and parts of time.
  timeUnits: `
    Sekunde, Sekunden, Minute, Minuten, minütig*, Stunde, Stunden, stündig*, Tag, Tage, Tagen, Tages, tägig*
    täglich*, Woche, Wochen, wöchig*, wöchentlich*, Wochenende, Wochenenden, Wochenendes, Monat, Monate
    Monaten, Monats, monatig*, monatlich*, Quartal*, Halbjahr*, Jahr, Jahre, Jahren, Jahres, jährig*
    jährlich*, Jahrzehnt*, Jahrhundert*, Jahrtausend*, Morgen, morgens, Vormittag*, Mittag, Mittags
    Nachmittag*, Abend, Abends, Nacht, Nächte, Nächten, nachts, Mitternacht, Morgengrauen, Dämmerung
    Sonnenaufgang, Sonnenuntergang, Frühjahr*, Frühling*, Sommer, Sommers, Herbst, Herbstes, Winter, Winters
    Saison, Uhr, Jahrestag*, Jubiläum, MEZ, MESZ, GMT, UTC
  `,

  // Newswire usage: words that place an event by the day of writing.
  relativeTimes: `
    gestern, gestrige, gestrigen, gestriger, gestriges, gestrigem, heute, heutige, heutigen, heutiger
    heutiges, heutigem, morgen, morgige, morgigen, morgiger, morgiges, morgigem, vorgestern, übermorgen
    gestern Abend, heute Morgen, heute Abend, heute Nacht, vergangene, vergangenen, vergangener, vergangenes
    vergangenem, letzte, letzten, letzter, letztes, letztem, vorige, vorigen, voriger, voriges, vorigem
    kommende, kommenden, kommender, kommendes, kommendem, nächste, nächsten, nächster, nächstes, nächstem
    bevorstehende, bevorstehenden, bevorstehender, bevorstehendes, bevorstehendem, künftig*, zukünftig*
    früher, später, zuvor, vorher, vorherige, vorherigen, vorheriger, vorheriges, vorherigem, danach
    vorangegangene, vorangegangenen, vorangegangener, vorangegangenes, vorangegangenem, vorangehende
    vorangehenden, vorangehender, vorangehendes, vorangehendem, folgende, folgenden, folgender, folgendes
    folgendem, darauffolgende, darauffolgenden, darauffolgender, darauffolgendes, darauffolgendem, jüngst
    jüngste, jüngsten, jüngster, jüngstes, jüngstem, kürzlich, neulich, unlängst, soeben, zuletzt, bisher
    bislang, bisherige, bisherigen, bisheriger, bisheriges, bisherigem, derzeit, derzeitige, derzeitigen
    derzeitiger, derzeitiges, derzeitigem, aktuell, gegenwärtig*, momentan, zurzeit, jetzt, nun, inzwischen
    mittlerweile, bald, demnächst, in Kürze, sofort, umgehend, unverzüglich, seit, damals, damalige, damaligen
    damaliger, damaliges, damaligem, einst, ehemals, einstweilen, anschließend, daraufhin, seither, seitdem
    am Tag zuvor, am Tag danach, am Vortag, am Folgetag, am nächsten Tag, am selben Tag, am gleichen Tag
    tags zuvor, tags darauf, vergangene Woche, letzte Woche, kommende Woche, nächste Woche, diese Woche
    vergangenen Monat, im vergangenen Jahr, im kommenden Jahr, in diesem Jahr, im Vorjahr, Vorjahr, Vorjahres
    Vormonat, Vorwoche, Vortag, in den vergangenen Tagen, in den kommenden Tagen, in den nächsten Tagen
    in den letzten Tagen, in den letzten Monaten, in den letzten Jahren, in den vergangenen Jahren
    am Vorabend, vorläufig
  `,

  // Grammar: the words that negate, and the verbs that do their work.
  negations: `
    nicht, nichts, nie, niemals, niemand, niemanden, niemandem, niemandes, nirgends, nirgendwo, kein, keine
    keinen, keinem, keiner, keines, keins, keinerlei, keinesfalls, keineswegs, mitnichten, weder, noch nie
    ohne, nein, nicht mehr, noch nicht, kaum, auf keinen Fall, in keiner Weise, in keinem Fall, unmöglich*
    unfähig*, außerstande, mangels, mangelt, mangelte, Mangel an, fehlt, fehlte, fehlen, fehlten, fehlende
    fehlenden, fehlender, fehlendes, fehlendem, Ausbleiben, blieb aus, blieben aus, ausgeblieben, scheitert
    scheiterte, scheiterten, gescheitert, versäumt, versäumte, versäumten, nimmer, frei von
  `,

  // Newswire usage: verbs and nouns that deny, refuse or rule out.
  denials: `
    dementier*, Dementi, Dementis, bestreit*, bestritt, bestritten, leugne*, leugnet*, geleugnet, abgestritten
    abstreit*, stritt ab, stritten ab, streitet ab, verneint, verneinte, verneinten, verneinen, verneinung
    ablehn*, abgelehnt*, Ablehnung*, lehnt ab, lehnte ab, lehnten ab, lehnen ab, lehnte, lehnten, weigert
    weigerte, weigerten, weigern, geweigert, Weigerung*, verweiger*, Verweigerung*, zurückgewiesen*
    zurückweis*, Zurückweisung*, wies zurück, wiesen zurück, weist zurück, weisen zurück, zurückwies
    ausgeschlossen, schließt aus, schloss aus, schlossen aus, schließen aus, Ausschluss, widersprach
    widersprachen, widersprech*, widerspricht, widersprochen, Widerspruch, widerleg*, abgewiesen*, abweis*
    verwarf, verwarfen, verwirft, verworfen*, verbiet*, verbot, verboten*, Verbote, Verbots, untersag*
    verwehr*, Veto, Vetos, distanzier*, entkräft*, haltlos*, unbegründet*, lehnt, ausschließen, ausschließt
    ausschließe, ausschließend
  `,

  // Grammar.
  negativeAffixes: `
    un-, nicht-, in-, im-, ir-, miss-, anti-, -los, -frei
  `,

  // Newswire usage: words that make a figure vague and mean something else where no figure follows.
  approximators: 'rund, etwa, gut, knapp, gegen, über',

  // Newswire usage: words that make a claim or a figure less than certain; `soll` and `sollen` are hearsay in
  // German news.
  hedges: `
    vielleicht, möglicherweise, womöglich, möglich, mögliche, möglichen, möglicher, mögliches, möglichem
    Möglichkeit, wahrscheinlich, wahrscheinliche, wahrscheinlichen, wahrscheinlicher, wahrscheinliches
    wahrscheinlichem, Wahrscheinlichkeit, vermutlich, vermutliche, vermutlichen, vermutlicher, vermutliches
    vermutlichem, mutmaßlich*, vermutet, vermutete, vermuteten, vermuten, vermutung, vermutungen, angeblich*
    anscheinend, scheinbar, offenbar, offensichtlich, augenscheinlich, wohl, scheint, scheinen, schien
    schienen, soll, sollen, könnte, könnten, dürfte, dürften, mag, mögen, eventuell*, unter Umständen
    voraussichtlich*, etwa, rund, circa, zirka, ungefähr, ungefähre, ungefähren, ungefährer, ungefähres
    ungefährem, annähernd, fast, beinahe, nahezu, knapp, schätzungsweise, geschätzt*, Schätzung, Schätzungen
    schätzt, schätzte, schätzten, schätzen, bis zu, mindestens, wenigstens, zumindest, höchstens, maximal
    mehr als, weniger als, nicht mehr als, nicht weniger als, mehr oder weniger, in etwa, oder so
    in der Größenordnung, Verdacht, Verdachts, verdächtigt, vermeintlich*, sogenannte, sogenannten
    sogenannter, sogenanntes, sogenanntem, so genannte, so genannten, so genannter, so genanntes, so genanntem
    selbsternannte, selbsternannten, selbsternannter, selbsternanntes, selbsternanntem, unbestätigt*
    nicht bestätigt, nicht verifiziert, unklar, unklare, unklaren, unklarer, unklares, unklarem, Unklarheit
    ungewiss*, unsicher*, fraglich, fragliche, fraglichen, fraglicher, fragliches, fraglichem, zweifelhaft
    zweifelhafte, zweifelhaften, zweifelhafter, zweifelhaftes, zweifelhaftem, Zweifel, Zweifeln, zweifelt
    zweifelte, zweifelten, Gerücht, Gerüchte, Gerüchten, spekulier*, Spekulation*, Hypothese*, hypothetisch*
    erwartet, erwarten, erwartungsgemäß, befürchtet, befürchten, befürchtete, teils, teilweise, zum Teil
    größtenteils, weitgehend, überwiegend, relativ, vergleichsweise, eher, in der Regel, meist, meistens
    häufig, manchmal, gelegentlich, theoretisch*, potenziell*, potentiell*, vorläufig*, provisorisch*
    nach ersten Erkenntnissen, ersten Berichten zufolge, unbestätigten Berichten zufolge, dem Vernehmen nach
    soweit bekannt, deutet darauf hin, deuten darauf hin, deutete darauf hin, als ob, gewissermaßen, sozusagen
    quasi, praktisch, nicht ausgeschlossen, nicht auszuschließen, im Verdacht, gelten als, gilt als
    verdächtig, verdächtigte, verdächtigten
  `,

  // Newswire usage: words that make a claim stronger.
  boosters: `
    sicherlich, gewiss, bestimmt, zweifellos, zweifelsfrei, zweifelsohne, ohne Zweifel, ohne jeden Zweifel
    kein Zweifel, fraglos, unbestritten*, unstrittig*, unbestreitbar*, unzweifelhaft*, eindeutig*, klar, klare
    klaren, klarer, klares, klarem, deutlich, deutliche, deutlichen, deutlicher, deutliches, deutlichem
    definitiv*, endgültig*, tatsächlich*, wirklich, in der Tat, natürlich, selbstverständlich, erwiesen
    erwiesenermaßen, nachweislich*, nachgewiesen*, bewies, bewiesen*, beweist, beweisen, Beweis, Beweise
    bestätigt*, bestätigt, bestätigte, bestätigten, bestätigen, offiziell, ausdrücklich, kategorisch*
    unmissverständlich*, unwiderlegbar*, absolut, absolute, absoluten, absoluter, absolutes, absolutem, völlig
    völlige, völligen, völliger, völliges, völligem, vollständig*, vollkommen*, ganz und gar, gänzlich
    restlos, total, komplett, komplette, kompletten, kompletter, komplettes, komplettem, unbedingt
    zwangsläufig*, unvermeidlich*, stets, jedenfalls, auf jeden Fall, in jedem Fall, garantier*, exakt, genau
    enorm, massiv, massive, massiven, massiver, massives, massivem, drastisch*, erheblich, erhebliche
    erheblichen, erheblicher, erhebliches, erheblichem, äußerst, extrem, extreme, extremen, extremer, extremes
    extremem, höchst, überzeugt, steht fest, fest steht, feststeh*, mit Sicherheit, verifiziert*, gesichert*
    vehement*
  `,

  // Newswire usage: verbs and nouns of saying that take no side; reported speech forms included.
  reportingNeutral: `
    sagt, sagte, sagten, sagen, sage, gesagt, erklärt, erklärte, erklärten, erklären, erkläre, Erklärung
    Erklärungen, teilt mit, teilte mit, teilten mit, teilen mit, mitgeteilt, mitteilte, mitteilten, mitteilen
    Mitteilung, Mitteilungen, berichtet, berichtete, berichteten, berichten, berichte, Bericht, Berichts
    Angaben, Angabe, gab an, gaben an, gibt an, geben an, angab, angegeben, äußert, äußerte, äußerten, äußern
    geäußert, Äußerung, Äußerungen, bemerkt, bemerkte, bemerkten, fügte hinzu, fügt hinzu, fügten hinzu
    hinzugefügt, hinzufügte, ergänzt, ergänzte, ergänzten, erläutert, erläuterte, erläuterten, erläutern
    meldet, meldete, meldeten, melden, gemeldet, Meldung, Meldungen, schrieb, schrieben, schreibt, schreiben
    geschrieben, schreibe, erzählt, erzählte, erzählten, erzählen, nannte, nannten, nennt, nennen, sprach
    sprachen, spricht, sprechen, gesprochen, kündigt an, kündigte an, kündigten an, kündigen an, angekündigt*
    ankündig*, Ankündigung*, gab bekannt, gaben bekannt, gibt bekannt, geben bekannt, bekanntgegeben
    bekannt gegeben, bekanntgab, verkündet, verkündete, verkündeten, verkünden, informiert, informierte
    informierten, informieren, hieß es, heißt es, heiße es, wies darauf hin, wiesen darauf hin
    weist darauf hin, hingewiesen, Hinweis, antwortet, antwortete, antworteten, antworten, geantwortet
    erwidert, erwiderte, erwiderten, entgegnet, entgegnete, entgegneten, Antwort, fragt, fragte, fragten
    gefragt, zitiert, zitierte, zitierten, zitieren, laut, zufolge, nach Angaben, nach eigenen Angaben
    Angaben zufolge, nach Worten, gemäß, nach Ansicht, nach Auffassung, nach Meinung, meint, meinte, meinten
    Aussage, Aussagen, ausgesagt, sagte aus, sagten aus, kommentiert, kommentierte, kommentierten
    kommentieren, Kommentar, Kommentare, Stellungnahme*, nahm Stellung, Statement*, Pressemitteilung*
    veröffentlicht, veröffentlichte, veröffentlichten, veröffentlichen, Veröffentlichung, verbreitet
    verbreitete, verbreiteten, enthüllt, enthüllte, enthüllten, schildert, schilderte, schilderten, schildern
    beschrieb, beschrieben, beschreibt, erwähnt, erwähnte, erwähnten, erinnert an, erinnerte an, erinnerten an
    fordert, forderte, forderten, fordern, gefordert, Forderung*, rief auf, riefen auf, ruft auf, aufgerufen
    Aufruf*, appelliert, appellierte, appellierten, Appell*, warnt, warnte, warnten, warnen, gewarnt, Warnung*
    mahnt, mahnte, mahnten, ermahnt, ermahnte, ermahnten, versprach, versprachen, verspricht, versprochen
    kritisiert, kritisierte, kritisierten, kritisieren, begrüßt, begrüßte, begrüßten, begrüßen, verurteilt die
    verurteilte die, lobt, lobte, lobten, schlug vor, schlugen vor, schlägt vor, vorgeschlagen, prognostizier*
    rechnet mit, rechneten mit, konstatier*, verlautbar*, Verlautbarung*, verlautete, twittert, twitterte
    twitterten, postete, posteten, gepostet, resümier*, bilanzier*
  `,

  // Newswire usage: said with force.
  reportingStressed: `
    betont, betonte, betonten, betonen, betone, unterstrich, unterstrichen, unterstreicht, unterstreichen
    hob hervor, hoben hervor, hebt hervor, hervorgehoben, hervorhob, bekräftig*, versichert, versicherte
    versicherten, versichern, versichere, beteuert, beteuerte, beteuerten, beteuern, beteuere, Beteuerung*
    beharrt, beharrte, beharrten, beharren, pocht, pochte, pochten, bestätigt, bestätigte, bestätigten
    bestätigen, bestätige, Bestätigung*, stellte klar, stellten klar, stellt klar, klargestellt, Klarstellung*
    machte deutlich, machten deutlich, macht deutlich, verdeutlich*, schwor, schworen, schwört, proklamier*
    bestand darauf, bestanden darauf, besteht darauf, insistier*, legte Wert darauf, verlangt, verlangte
    verlangten, verlangen, garantiert, garantierte, garantierten
  `,

  // Newswire usage: said at a distance that leaves the truth open.
  reportingClaimed: `
    behauptet, behauptete, behaupteten, behaupten, behaupte, Behauptung*, angeblich, will wissen
    wollen wissen, will gesehen haben, warf vor, warfen vor, wirft vor, vorgeworfen, Vorwurf, Vorwürfe
    Vorwürfen, vorwarf, beschuldig*, Beschuldigung*, bezichtig*, unterstellt, unterstellte, unterstellten
    unterstellen, Unterstellung*, gibt vor, gab vor, gaben vor, vorgegeben, reklamier*, beanspruch*
    bekannte sich zu, Bezichtigung, macht verantwortlich, machte verantwortlich, machten verantwortlich
    insinuier*, Anschuldigung*, prahlt, prahlte, prahlten
  `,

  // Newswire usage: said against one's own interest.
  reportingAdmitted: `
    gab zu, gaben zu, gibt zu, geben zu, zugegeben, zugab, zugeben, räumte ein, räumten ein, räumt ein
    räumen ein, eingeräumt, einräum*, gestand, gesteht, gestehen, Geständnis*, gestand ein, eingestanden
    eingestehen, zugestanden, Eingeständnis*, bekennt, bekennen, bekannte sich schuldig, konzedier*
    legte ein Geständnis ab, zugegebenermaßen
  `,

  // Newswire usage: said not to be so.
  reportingDenied: `
    dementier*, Dementi, Dementis, bestritt, bestritten, bestreit*, leugnet, leugnete, leugneten, leugnen
    geleugnet, stritt ab, stritten ab, streitet ab, abgestritten, abstritt, verneint, verneinte, verneinten
    wies zurück, wiesen zurück, weist zurück, weisen zurück, zurückgewiesen, zurückwies, widersprach
    widersprachen, widerspricht, widersprochen, widerleg*, schloss aus, schlossen aus, schließt aus, lehnte ab
    lehnten ab, lehnt ab, abgelehnt, Zurückweisung, wies die Vorwürfe, wollte sich nicht äußern
    wollte nicht kommentieren
  `,

  // Newswire usage: people who speak or hold office.
  roles: `
    Sprecher, Sprechers, Sprechern, Sprecherin, Sprecherinnen, Regierungssprecher*, Polizeisprecher*
    Ministeriumssprecher*, Armeesprecher*, Militärsprecher*, Präsident, Präsidenten, Präsidentin
    Vizepräsident*, Staatspräsident*, Bundespräsident*, US-Präsident*, Staatschef*, Regierungschef*, Kanzler
    Kanzlers, Kanzlern, Kanzlerin, Kanzlerinnen, Bundeskanzler, Bundeskanzlers, Bundeskanzlern
    Bundeskanzlerin, Bundeskanzlerinnen, Vizekanzler*, Premier, Premiers, Premierminister*, Ministerpräsident*
    Minister, Ministers, Ministern, Ministerin, Ministerinnen, Außenminister, Außenministers, Außenministern
    Außenministerin, Außenministerinnen, Innenminister, Innenministers, Innenministern, Innenministerin
    Innenministerinnen, Verteidigungsminister, Verteidigungsministers, Verteidigungsministern
    Verteidigungsministerin, Verteidigungsministerinnen, Finanzminister, Finanzministers, Finanzministern
    Finanzministerin, Finanzministerinnen, König, Königs, Königin, Prinz, Prinzen, Prinzessin*, Kronprinz*
    Emir, Emirs, Sultan, Sultans, Kaiser, Papst, Papstes, Bischof*, Bischöfe*, Erzbischof*, Kardinal*
    Kardinäle, Imam, Imame, Mufti, Ajatollah*, Rabbiner*, Pfarrer*, Priester*, Geistliche*, Gouverneur*
    Bürgermeister*, Oberbürgermeister*, Landrat, Landräte, Senator, Senatoren, Senators, Senatorin
    Abgeordnete*, Parlamentarier*, Bundestagsabgeordnete*, Stadtrat, Botschafter, Botschafters, Botschaftern
    Botschafterin, Botschafterinnen, Gesandte, Gesandten, Gesandter, Sondergesandte*, Konsul, Konsuls
    Unterhändler*, Vermittler*, Beauftragte*, General, Generäle, Generals, Generalmajor*, Generalleutnant*
    Oberst, Oberstleutnant*, Major, Majors, Hauptmann, Leutnant*, Feldwebel*, Admiral*, Marschall*, Offizier*
    Kommandeur*, Kommandant*, Befehlshaber*, Oberbefehlshaber*, Generalstabschef*, Chef, Chefs, Chefin, Leiter
    Leiters, Leitern, Leiterin, Leiterinnen, Vorsitzende*, Parteichef*, Fraktionschef*, Vorstand
    Vorstandschef*, Direktor, Direktoren, Direktors, Direktorin, Geschäftsführer*, Manager*, Gründer*, Beamte*
    Beamter, Funktionär*, Amtsträger*, Vertreter, Vertreters, Vertretern, Vertreterin, Vertreterinnen
    Delegierte*, Generalstaatsanwalt*, Rechtsanwalt*, Anwalt, Anwälte, Anwalts, Anwältin, Richter, Richters
    Richtern, Richterin, Richterinnen, Ermittler*, Polizist*, Inspekteur*, Berater, Beraters, Beratern
    Beraterin, Beraterinnen, Assistent*, Experte, Experten, Expertin*, Fachmann, Analyst*, Professor*
    Forscher, Forschers, Forschern, Forscherin, Forscherinnen, Wissenschaftler*, Arzt, Ärzte, Ärzten, Ärztin
    Mediziner*, Sanitäter*, Ökonom, Ökonomen, Ökonomin, Historiker*, Ingenieur*, Politologe*, Journalist*
    Reporter*, Korrespondent*, Redakteur*, Autor, Autoren, Autorin, Schriftsteller*, Fotograf, Fotografen
    Aktivist*, Oppositionelle*, Oppositionsführer*, Politiker*, Kämpfer*, Augenzeuge*, Zeuge, Zeugen, Zeugin
    Anwohner*, Einwohner*, Koordinator*, Trainer*, Kapitän*, Ombudsmann, Gewerkschafter*, Bundesrätin
    Insider*, Aufsichtsratschef*, Staatsanwalt, Staatsanwalts, Staatsanwälte, Staatsanwälten, Staatsanwältin
    Kommissar, Kommissare, Kommissarin, Sekretär, Sekretärs, Sekretärin, Generalsekretär, Generalsekretärs
    Generalsekretärin, Staatssekretär, Staatssekretärs, Staatssekretärin, Diplomat, Diplomaten, Diplomatin
    Chirurg, Chirurgen, Kandidat, Kandidaten, Kandidatin, Rebell, Rebellen, Patriarch, Patriarchen, Volkswirt
    Volkswirte
  `,

  // Newswire usage: common nouns that head a proper name.
  nameHeads: `
    Straße, Allee, Platz, Weg, Autobahn, Bundesstraße, Brücke, Tunnel, Bahnhof, Hauptbahnhof, Flughafen, Hafen
    Stützpunkt, Universität, Hochschule, Schule, Gymnasium, Akademie, Institut, Fakultät, Labor, Zentrum
    Krankenhaus, Klinikum, Klinik, Ministerium, Amt, Behörde, Bundesamt, Landesamt, Agentur, Büro, Direktion
    Kommission, Ausschuss, Komitee, Rat, Gericht, Gerichtshof, Landgericht, Amtsgericht, Oberlandesgericht
    Verwaltungsgericht, Staatsanwaltschaft, Parlament, Bundestag, Bundesrat, Landtag, Nationalrat, Senat
    Kongress, Kammer, Partei, Bewegung, Front, Koalition, Allianz, Bündnis, Liga, Union, Bund, Verband, Verein
    Vereinigung, Organisation, Stiftung, Fonds, Gesellschaft, Klub, Firma, Unternehmen, Konzern, Gruppe, Bank
    Sparkasse, Werk, Armee, Marine, Brigade, Bataillon, Regiment, Division, Korps, Garde, Polizei, Dorf, Stadt
    Gemeinde, Bezirk, Kreis, Landkreis, Kanton, Provinz, Region, Bundesland, Bundesstaat, Gouvernement
    Republik, Königreich, Emirat, Insel, Inseln, Halbinsel, Fluss, See, Meer, Golf, Bucht, Meerenge, Ozean
    Kanal, Talsperre, Damm, Berg, Gebirge, Tal, Wüste, Wald, Park, Hochebene, Kap, Moschee, Kirche, Dom
    Kathedrale, Tempel, Synagoge, Kloster, Schloss, Burg, Palast, Turm, Stadion, Museum, Theater, Hotel
    Gefängnis, Lager, Friedhof, Vertrag, Abkommen, Zeitung, Magazin, Sender, Rundfunk, Fernsehen, Pokal
    Meisterschaft, Festival
  `,

  // Newswire usage.
  titles: `
    Herr, Herrn, Herren, Frau, Fräulein, Dr, Doktor, Prof, Professor, Dipl, Ing, Mag, Freiherr, Freifrau, Graf
    Gräfin, Fürst, Fürstin, Herzog, Herzogin, Baron, Baronin, Prinz, Prinzessin, Sir, Lord, Lady, Mister, Mrs
    Mr, Ms, Monsieur, Madame, Scheich, Scheichs, Sayyid, Hadschi, Mullah, Pater, Pfarrer, Hochwürden
    Exzellenz, Seine Exzellenz, Majestät, Seine Majestät, Hoheit, Königliche Hoheit, Heiligkeit, Eminenz
    Signor, Signora, Señor, Señora, Hr, Hrn, Fr, St, Sankt, Oberst, General, Gen, Ltn, Hptm
  `,

  // Newswire usage: opposites that turn a report round, paired form by form.
  antonyms: `
    stieg=fiel, stiegen=fielen, steigt=fällt, steigen=fallen, gestiegen=gefallen, steigend=fallend
    steigende=fallende, stieg=sank, stiegen=sanken, steigt=sinkt, steigen=sinken, gestiegen=gesunken
    steigende=sinkende, steigenden=sinkenden, Anstieg=Rückgang, Anstiegs=Rückgangs, Steigerung=Senkung
    erhöht=senkt, erhöhte=senkte, erhöhten=senkten, erhöhen=senken, erhöht=gesenkt, Erhöhung=Senkung
    Erhöhungen=Senkungen, erhöht=verringert, erhöhte=verringerte, erhöhten=verringerten, erhöhen=verringern
    Erhöhung=Verringerung, erhöhte sich=verringerte sich, Zunahme=Abnahme, zugenommen=abgenommen
    nahm zu=nahm ab, nahmen zu=nahmen ab, nimmt zu=nimmt ab, zunehmen=abnehmen, zunehmend=abnehmend
    wuchs=schrumpfte, wuchsen=schrumpften, wächst=schrumpft, gewachsen=geschrumpft, wachsen=schrumpfen
    Wachstum=Rückgang, Wachstum=Rezession, Aufschwung=Abschwung, legte zu=gab nach, legten zu=gaben nach
    kletterte=rutschte, gewann=verlor, gewannen=verloren, gewinnt=verliert, gewinnen=verlieren
    gewonnen=verloren, Gewinn=Verlust, Gewinne=Verluste, Gewinnen=Verlusten, Gewinner=Verlierer
    Sieg=Niederlage, Siege=Niederlagen, siegte=verlor, siegten=verloren, besiegt=verlor, Überschuss=Defizit
    Einnahmen=Ausgaben, vergrößert=verkleinert, vergrößerte=verkleinerte, vergrößerten=verkleinerten
    vergrößern=verkleinern, ausgeweitet=eingeschränkt, Ausweitung=Einschränkung, Ausbau=Abbau
    ausbauen=abbauen, ausgebaut=abgebaut, verstärkt=verringert, verstärkte=verringerte
    verstärkten=verringerten, verstärken=verringern, verstärkt=schwächt, verstärkte=schwächte
    verstärkten=schwächten, verstärken=schwächen, Stärkung=Schwächung, stärkt=schwächt, stärkte=schwächte
    stärkten=schwächten, stärken=schwächen, gestärkt=geschwächt, beschleunigt=verlangsamt
    beschleunigte=verlangsamte, beschleunigten=verlangsamten, beschleunigen=verlangsamen
    verbessert=verschlechtert, verbesserte=verschlechterte, verbesserten=verschlechterten
    verbessern=verschlechtern, Verbesserung=Verschlechterung, verbessert=verschlimmert, verschärft=gelockert
    verschärfte=lockerte, verschärften=lockerten, verschärfen=lockern, Verschärfung=Lockerung
    Verschärfung=Entspannung, eskaliert=deeskaliert, eskalierte=deeskalierte, eskalieren=deeskalieren
    Eskalation=Deeskalation, höher=niedriger, höhere=niedrigere, höheren=niedrigeren, hoch=niedrig
    hohe=niedrige, hohen=niedrigen, höchste=niedrigste, höchsten=niedrigsten, mehr=weniger, meiste=wenigste
    meisten=wenigsten, viele=wenige, vielen=wenigen, maximal=minimal, mindestens=höchstens
    Mehrheit=Minderheit, über=unter, oben=unten, aufwärts=abwärts, nach oben=nach unten, vor=nach
    bevor=nachdem, zuvor=danach, vorher=nachher, früher=später, frühere=spätere, früheren=späteren, früh=spät
    erste=letzte, ersten=letzten, erster=letzter, erstes=letztes, erstem=letztem, nächste=letzte
    nächsten=letzten, nächster=letzter, nächstes=letztes, nächstem=letztem, kommende=vergangene
    kommenden=vergangenen, kommender=vergangener, kommendes=vergangenes, kommendem=vergangenem
    nächste=vergangene, nächsten=vergangenen, nächster=vergangener, nächstes=vergangenes, nächstem=vergangenem
    vorige=folgende, vorigen=folgenden, voriger=folgender, voriges=folgendes, vorigem=folgendem
    vorherige=folgende, vorherigen=folgenden, vorheriger=folgender, vorheriges=folgendes, vorherigem=folgendem
    gestern=morgen, Vergangenheit=Zukunft, alte=neue, alten=neuen, alter=neuer, altes=neues, altem=neuem
    alte=junge, alten=jungen, alter=junger, altes=junges, altem=jungem, ältere=jüngere, älteren=jüngeren
    älterer=jüngerer, ehemalige=aktuelle, ehemaligen=aktuellen, ehemaliger=aktueller, ehemaliges=aktuelles
    ehemaligem=aktuellem, ehemalige=amtierende, ehemaligen=amtierenden, ehemaliger=amtierender
    ehemaliges=amtierendes, ehemaligem=amtierendem, immer=nie, immer=niemals, oft=selten, häufig=selten
    begann=endete, begannen=endeten, beginnt=endet, beginnen=enden, begonnen=beendet, Beginn=Ende, Anfang=Ende
    Start=Ende, startete=endete, starteten=endeten, startet=endet, gestartet=beendet, begann=beendete
    beginnen=beenden, aufgenommen=eingestellt, Aufnahme=Einstellung, fortgesetzt=abgebrochen
    fortgesetzt=unterbrochen, fortgesetzt=beendet, Fortsetzung=Abbruch, fortsetzen=beenden
    fortsetzen=abbrechen, wiederaufgenommen=ausgesetzt, wieder aufgenommen=ausgesetzt
    Wiederaufnahme=Aussetzung, eröffnet=geschlossen, eröffnete=schloss, eröffneten=schlossen
    Eröffnung=Schließung, öffnet=schließt, öffnen=schließen, öffnete=schloss, öffneten=schlossen
    geöffnet=geschlossen, geöffnete=geschlossene, geöffneten=geschlossenen, geöffneter=geschlossener
    geöffnetes=geschlossenes, geöffnetem=geschlossenem, offen=geschlossen, Öffnung=Schließung
    wiedereröffnet=geschlossen, erlaubt=verbietet, erlaubte=verbietete, erlaubten=verbieteten
    erlauben=verbieten, erlaubt=verboten, erlaubte=verbot, erlaubten=verboten, Erlaubnis=Verbot
    Genehmigung=Verbot, genehmigt=untersagt, genehmigte=untersagte, genehmigten=untersagten
    genehmigen=untersagen, genehmigt=verboten, genehmigte=lehnte ab, genehmigt=abgelehnt
    Genehmigung=Ablehnung, zugelassen=verboten, Zulassung=Verbot, ermöglicht=verhindert
    ermöglichte=verhinderte, ermöglichten=verhinderten, ermöglichen=verhindern, gestattet=untersagt
    legal=illegal, legale=illegale, legalen=illegalen, rechtmäßig=unrechtmäßig, rechtmäßige=rechtswidrige
    rechtmäßigen=rechtswidrigen, rechtmäßiger=rechtswidriger, rechtmäßiges=rechtswidriges
    rechtmäßigem=rechtswidrigem, verhängt=aufgehoben, verhängte=hob auf, Verhängung=Aufhebung
    eingeführt=abgeschafft, einführen=abschaffen, Einführung=Abschaffung, unterstützt=bekämpft
    unterstützte=bekämpfte, unterstützten=bekämpften, unterstützen=bekämpfen, unterstützt=abgelehnt
    unterstützte=lehnte ab, unterstützten=lehnten ab, unterstützen=ablehnen, Unterstützung=Ablehnung
    Unterstützung=Widerstand, Unterstützer=Gegner, Unterstützern=Gegnern, Befürworter=Gegner
    Befürwortern=Gegnern, Anhänger=Gegner, befürwortet=ablehnt, befürwortete=ablehnte, befürworteten=ablehnten
    befürworten=ablehnen, befürwortet=abgelehnt, dafür=dagegen, für=gegen, pro=anti, zugunsten=zulasten
    lobt=kritisiert, lobte=kritisierte, lobten=kritisierten, loben=kritisieren, gelobt=kritisiert, Lob=Kritik
    begrüßt=verurteilt, begrüßte=verurteilte, begrüßten=verurteilten, begrüßen=verurteilen, begrüßt=kritisiert
    begrüßte=kritisierte, begrüßten=kritisierten, begrüßen=kritisieren, akzeptiert=ablehnt
    akzeptierte=ablehnte, akzeptierten=ablehnten, akzeptieren=ablehnen, akzeptiert=abgelehnt
    akzeptiert=zurückgewiesen, angenommen=abgelehnt, annehmen=ablehnen, Annahme=Ablehnung, nahm an=lehnte ab
    nahmen an=lehnten ab, nimmt an=lehnt ab, angenommen=verworfen, gebilligt=abgelehnt, billigte=verwarf
    billigte=lehnte ab, billigten=lehnten ab, Billigung=Ablehnung, verabschiedet=abgelehnt
    zugestimmt=abgelehnt, stimmte zu=lehnte ab, stimmten zu=lehnten ab, Zustimmung=Ablehnung
    zustimmen=ablehnen, stimmte für=stimmte gegen, stimmten für=stimmten gegen, einig=uneinig
    Einigung=Scheitern, Einigkeit=Uneinigkeit, bestätigt=dementiert, bestätigte=dementierte
    bestätigten=dementierten, bestätigen=dementieren, bestätigt=bestritten, bestätigte=bestritt
    bestätigten=bestritten, Bestätigung=Dementi, bestätigt=widerlegt, bestätigte=widerlegte, bejaht=verneint
    bejahte=verneinte, bejahten=verneinten, bejahen=verneinen, räumte ein=bestritt, räumten ein=bestritten
    eingeräumt=bestritten, gab zu=bestritt, gab zu=leugnete, zugegeben=geleugnet, behauptet=bestritten
    behauptete=bestritt, behaupteten=bestritten, glaubt=bezweifelt, glaubte=bezweifelte, glaubten=bezweifelten
    glauben=bezweifeln, erfolgreich=erfolglos, erfolgreiche=gescheiterte, erfolgreichen=gescheiterten
    erfolgreicher=gescheiterter, erfolgreiches=gescheitertes, erfolgreichem=gescheitertem, Erfolg=Misserfolg
    Erfolg=Scheitern, Erfolge=Niederlagen, gelang=misslang, gelungen=misslungen, gelungen=gescheitert
    gelingt=misslingt, gelang=scheiterte, geschafft=gescheitert, festgenommen=freigelassen
    festgenommen=entlassen, Festnahme=Freilassung, Festnahmen=Freilassungen, verhaftet=freigelassen
    verhaftet=entlassen, Verhaftung=Freilassung, inhaftiert=freigelassen, inhaftierte=freigelassene
    inhaftierten=freigelassenen, inhaftierter=freigelassener, inhaftiertes=freigelassenes
    inhaftiertem=freigelassenem, nahm fest=ließ frei, nahmen fest=ließen frei, gefangen=frei
    Gefangenschaft=Freiheit, entführt=freigelassen, entführt=befreit, Entführung=Befreiung
    verurteilt=freigesprochen, verurteilte=sprach frei, Verurteilung=Freispruch, Schuldspruch=Freispruch
    schuldig=unschuldig, schuldig=nicht schuldig, schuldige=unschuldige, schuldigen=unschuldigen
    schuldiger=unschuldiger, schuldiges=unschuldiges, schuldigem=unschuldigem, Schuld=Unschuld
    angegriffen=verteidigt, griff an=verteidigte, griffen an=verteidigten, greift an=verteidigt
    angreifen=verteidigen, Angriff=Verteidigung, Angreifer=Verteidiger, Offensive=Defensive, Täter=Opfer
    Tätern=Opfern, Angreifer=Opfer, Aggressor=Opfer, getötet=verletzt, getötete=verletzte
    getöteten=verletzten, getöteter=verletzter, getötetes=verletztes, getötetem=verletztem, tötete=verletzte
    töteten=verletzten, tötet=verletzt, töten=retten, Tote=Verletzte, Toten=Verletzten, Tote=Überlebende
    Toten=Überlebenden, tot=lebendig, tot=am Leben, starb=überlebte, starben=überlebten, sterben=überleben
    gestorben=überlebt, stirbt=überlebt, getötet=gerettet, getötet=überlebt, ums Leben gekommen=überlebt
    gestorben=geboren, Tod=Leben, Tod=Geburt, Todesfälle=Geburten, verletzt=unverletzt, Verletzte=Unverletzte
    leicht verletzt=schwer verletzt, schwere=leichte, schweren=leichten, schwerer=leichter, schweres=leichtes
    schwerem=leichtem, schwer=leicht, tödlich=glimpflich, Krieg=Frieden, Krieges=Friedens
    Waffenruhe=Offensive, Waffenstillstand=Offensive, Freund=Feind, Freunde=Feinde, Freunden=Feinden
    freundlich=feindlich, freundliche=feindliche, freundlichen=feindlichen, freundlicher=feindlicher
    freundliches=feindliches, freundlichem=feindlichem, vorgerückt=zurückgezogen, Vormarsch=Rückzug
    rückte vor=zog sich zurück, rückten vor=zogen sich zurück, Verbündete=Feinde, Verbündeten=Feinden
    Verbündete=Gegner, entsandt=abgezogen, entsenden=abziehen, Entsendung=Abzug, stationiert=abgezogen
    Stationierung=Abzug, Einmarsch=Abzug, verlegt=abgezogen, erobert=verloren, eroberte=verlor
    eroberten=verloren, besetzt=befreit, besetzte=befreite, besetzten=befreiten, Besetzung=Befreiung
    Besatzung=Befreiung, bewaffnet=unbewaffnet, bewaffnete=unbewaffnete, bewaffneten=unbewaffneten
    bewaffneter=unbewaffneter, bewaffnetes=unbewaffnetes, bewaffnetem=unbewaffnetem, Zivilisten=Soldaten
    Zivilisten=Kämpfer, zivile=militärische, zivilen=militärischen, ziviler=militärischer
    ziviles=militärisches, zivilem=militärischem, gebaut=abgerissen, errichtet=zerstört, aufgebaut=zerstört
    Aufbau=Zerstörung, Wiederaufbau=Zerstörung, Bau=Abriss, wiederaufgebaut=zerstört, gegründet=aufgelöst
    Gründung=Auflösung, geschaffen=abgeschafft, hinzugefügt=entfernt, gekauft=verkauft, kauft=verkauft
    kaufte=verkaufte, kauften=verkauften, kaufen=verkaufen, Kauf=Verkauf, Käufe=Verkäufe, Käufer=Verkäufer
    importiert=exportiert, Import=Export, Importe=Exporte, Importen=Exporten, Einfuhr=Ausfuhr
    Einfuhren=Ausfuhren, Angebot=Nachfrage, eingestellt=entlassen, eingestellt=gekündigt
    Einstellung=Entlassung, ernannt=entlassen, ernannte=entließ, Ernennung=Entlassung, berufen=abberufen
    eingesetzt=abgesetzt, gewählt=abgewählt, Amtsantritt=Rücktritt, Beschäftigung=Arbeitslosigkeit
    Arbeitgeber=Arbeitnehmer, teurer=billiger, teuer=billig, teure=billige, teuren=billigen, reich=arm
    Reiche=Arme, Reichen=Armen, eingetroffen=abgereist, traf ein=reiste ab, trafen ein=reisten ab
    Ankunft=Abreise, Ankunft=Abfahrt, Ankunft=Abflug, angekommen=abgereist, kam an=reiste ab, betrat=verließ
    betraten=verließen, eingereist=ausgereist, Einreise=Ausreise, Einreisen=Ausreisen, Eingang=Ausgang
    beigetreten=ausgetreten, Beitritt=Austritt, trat bei=trat aus, geblieben=gegangen, blieb=ging
    blieben=gingen, bleiben=gehen, bleibt=geht, bleiben=verlassen, zurückgekehrt=geflohen, kehrte zurück=floh
    kehrten zurück=flohen, Rückkehr=Flucht, geschickt=erhalten, schickte=erhielt, schickten=erhielten
    gab=nahm, gegeben=genommen, geben=nehmen, einbezogen=ausgeschlossen, eingeschlossen=ausgeschlossen
    Aufnahme=Ausschluss, aufgenommen=ausgeschlossen, vereint=gespalten, Einheit=Spaltung, verbunden=getrennt
    gemeinsam=getrennt, enthüllt=verheimlicht, offengelegt=verschwiegen, offengelegt=vertuscht
    öffentlich=geheim, öffentliche=geheime, öffentlichen=geheimen, öffentlicher=geheimer
    öffentliches=geheimes, öffentlichem=geheimem, öffentliche=private, öffentlichen=privaten
    öffentlicher=privater, öffentliches=privates, öffentlichem=privatem, öffentlich=nichtöffentlich
    bekannt=unbekannt, bekannte=unbekannte, bekannten=unbekannten, bekannter=unbekannter
    bekanntes=unbekanntes, bekanntem=unbekanntem, offiziell=inoffiziell, offizielle=inoffizielle
    offiziellen=inoffiziellen, offizieller=inoffizieller, offizielles=inoffizielles, offiziellem=inoffiziellem
    klar=unklar, sicher=unsicher, sicher=gefährlich, Sicherheit=Unsicherheit, Sicherheit=Gefahr
    stabil=instabil, stabile=instabile, stabilen=instabilen, stabiler=instabiler, stabiles=instabiles
    stabilem=instabilem, Stabilität=Instabilität, möglich=unmöglich, wahrscheinlich=unwahrscheinlich
    fähig=unfähig, nötig=unnötig, abhängig=unabhängig, abhängige=unabhängige, abhängigen=unabhängigen
    abhängiger=unabhängiger, abhängiges=unabhängiges, abhängigem=unabhängigem, Abhängigkeit=Unabhängigkeit
    wahr=falsch, richtig=falsch, richtige=falsche, richtigen=falschen, richtiger=falscher, richtiges=falsches
    richtigem=falschem, Wahrheit=Lüge, recht=unrecht, echt=gefälscht, echte=gefälschte, echten=gefälschten
    echter=gefälschter, echtes=gefälschtes, echtem=gefälschtem, gerecht=ungerecht
    gerechtfertigt=ungerechtfertigt, gut=schlecht, gute=schlechte, guten=schlechten, guter=schlechter
    gutes=schlechtes, gutem=schlechtem, besser=schlechter, bessere=schlechtere, besseren=schlechteren
    beste=schlechteste, besten=schlechtesten, positiv=negativ, positive=negative, positiven=negativen
    positiver=negativer, positives=negatives, positivem=negativem, optimistisch=pessimistisch
    Optimismus=Pessimismus, Vertrauen=Misstrauen, Hoffnung=Verzweiflung, groß=klein, große=kleine
    großen=kleinen, großer=kleiner, großes=kleines, großem=kleinem, größere=kleinere, größeren=kleineren
    größerer=kleinerer, größte=kleinste, größten=kleinsten, lang=kurz, lange=kurze, langen=kurzen
    langer=kurzer, langes=kurzes, langem=kurzem, breit=schmal, tief=flach, voll=leer, stark=schwach
    starke=schwache, starker=schwacher, starkes=schwaches, starkem=schwachem, stärkste=schwächste, heiß=kalt
    warm=kalt, schnell=langsam, schneller=langsamer, schwierig=einfach, schwierig=leicht, friedlich=gewaltsam
    friedliche=gewaltsame, friedlichen=gewaltsamen, friedlicher=gewaltsamer, friedliches=gewaltsames
    friedlichem=gewaltsamem, friedlich=gewalttätig, freiwillig=gezwungen, freiwillig=unfreiwillig
    absichtlich=unabsichtlich, absichtlich=versehentlich, vorsätzlich=fahrlässig, vorübergehend=dauerhaft
    vorübergehende=dauerhafte, vorübergehenden=dauerhaften, vorübergehender=dauerhafter
    vorübergehendes=dauerhaftes, vorübergehendem=dauerhaftem, vorläufig=endgültig, vorläufige=endgültige
    vorläufigen=endgültigen, vorläufiger=endgültiger, vorläufiges=endgültiges, vorläufigem=endgültigem
    befristet=unbefristet, teilweise=vollständig, teilweise=vollkommen, direkt=indirekt, direkte=indirekte
    direkten=indirekten, direkter=indirekter, direktes=indirektes, direktem=indirektem, begrenzt=unbegrenzt
    Norden=Süden, Nordens=Südens, Osten=Westen, Ostens=Westens, nördlich=südlich, nördliche=südliche
    nördlichen=südlichen, nördlicher=südlicher, nördliches=südliches, nördlichem=südlichem, östlich=westlich
    östliche=westliche, östlichen=westlichen, östlicher=westlicher, östliches=westliches, östlichem=westlichem
    Nordosten=Südwesten, Nordwesten=Südosten, Nord=Süd, Ost=West, links=rechts, linke=rechte, linken=rechten
    linker=rechter, linkes=rechtes, linkem=rechtem, innen=außen, innerhalb=außerhalb, intern=extern
    interne=externe, internen=externen, interner=externer, internes=externes, internem=externem
    inländische=ausländische, inländischen=ausländischen, inländischer=ausländischer
    inländisches=ausländisches, inländischem=ausländischem, Inland=Ausland, Einheimische=Ausländer
    nationale=internationale, nationalen=internationalen, nationaler=internationaler
    nationales=internationales, nationalem=internationalem, vorn=hinten, vorne=hinten, vorwärts=rückwärts
    nah=fern, nahe=fern, Nähe=Ferne, drinnen=draußen, städtische=ländliche, städtischen=ländlichen
    städtischer=ländlicher, städtisches=ländliches, städtischem=ländlichem, Tag=Nacht, tagsüber=nachts
    morgens=abends, Morgen=Abend, vormittags=nachmittags, Vormittag=Nachmittag, Mittag=Mitternacht
    Sommer=Winter, Frühjahr=Herbst, Frühling=Herbst, Männer=Frauen, Männern=Frauen, Mann=Frau
    männliche=weibliche, männlichen=weiblichen, männlicher=weiblicher, männliches=weibliches
    männlichem=weiblichem, Jungen=Mädchen, Junge=Mädchen, Vater=Mutter, Sohn=Tochter, Söhne=Töchter
    Bruder=Schwester, Brüder=Schwestern, Ehemann=Ehefrau, Erwachsene=Kinder, Erwachsenen=Kindern
    Regierung=Opposition, Koalition=Opposition, mit=ohne, anwesend=abwesend, Anwesenheit=Abwesenheit
    teilgenommen=boykottiert, nahm teil=boykottierte, Teilnahme=Boykott, eingehalten=verletzt
    eingehalten=gebrochen, hielt ein=verletzte, Einhaltung=Verletzung, Einhaltung=Verstoß
    ratifiziert=abgelehnt, unterzeichnet=gekündigt, online=offline, verschoben=vorgezogen
    stattgefunden=ausgefallen, fand statt=fiel aus, haltbar=unhaltbar, bereit=nicht bereit
    verantwortlich=nicht verantwortlich, beteiligt=unbeteiligt, beteiligt=nicht beteiligt
    betroffen=nicht betroffen, vorhanden=nicht vorhanden
    bestätigte=kippte, bestätigt=gekippt, bestätigte=verwarf, begrüßte=verurteilte, begrüßt=verurteilt, begrüßten=verurteilten, freigelassen=verhaftet, freigelassen=festgenommen, freigesprochen=verurteilt, lobte=kritisierte, lobt=kritisiert, verschärfte=lockerte, verschärft=gelockert, stieg=sank, stiegen=sanken, achtete=verletzte, eingehalten=gebrochen, eingestellt=entlassen, aufgehoben=verhängt, hob auf=verhängte, verdoppelt=halbiert, vorgerückt=zurückgewichen
  `,

  // Newswire usage: what a paraphrasing journalist swaps, all inflections of one meaning together.
  synonyms: `
    sagt=sagte=sagten=sagen=gesagt=erklärt=erklärte=erklärten=erklären=äußert=äußerte=äußerten=mitgeteilt
    verkündet=verkündete=verkündeten=verkünden=ankündigt=ankündigte=angekündigt=bekanntgegeben=bekanntgab
    Ankündigung=Ankündigungen=Bekanntgabe=Verkündung
    ergänzt=ergänzte=ergänzten=hinzugefügt=fügte hinzu=fügt hinzu
    erläutert=erläuterte=erläuterten=erläutern=präzisiert=präzisierte=präzisierten=Erläuterung=Erläuterungen
    betont=betonte=betonten=unterstrich=unterstreicht=hervorgehoben=bekräftigt=bekräftigte=bekräftigten
    behauptet=behauptete=behaupteten=versichert=versicherte=beteuert=beteuerte=beteuerten=vorgegeben
    zugegeben=eingeräumt=gestand=gestanden=gesteht=gab zu=räumte ein=eingestanden
    bestritt=bestritten=bestreitet=dementiert=dementierte=leugnet=leugnete=leugneten=geleugnet=zurückgewiesen
    abgelehnt=ablehnte=ablehnen=verweigert=verweigerte=verweigerten=geweigert=verworfen=Ablehnung=Weigerung
    bestätigt=bestätigte=bestätigten=bestätigen=bekräftigt=bescheinigt=Bestätigung
    warnt=warnte=warnten=warnen=gewarnt=mahnt=mahnte=mahnten=Warnung=Warnungen=Mahnung
    fordert=forderte=forderten=fordern=gefordert=verlangt=verlangte=verlangten=verlangen=Forderung=Forderungen
    appelliert=appellierte=appellierten=aufgerufen=aufgefordert=Appell=Aufruf
    bat=baten=gebeten=ersucht=ersuchte=Bitte=Ersuchen
    antwortet=antwortete=erwidert=erwiderte=erwiderten=entgegnet=Antwort=Reaktion=reagiert=reagierte
    verurteilt die=verurteilte die=verurteilten die=anprangert=angeprangert=prangerte an
    kritisiert=kritisierte=kritisieren=bemängelt=bemängelte=bemängelten=rügt=rügte=tadelt=tadelte=Kritik
    lobt=lobte=lobten=gelobt=begrüßt=begrüßte=begrüßten=würdigt=würdigte=würdigten=Lob
    vorgeworfen=beschuldigt=beschuldigte=bezichtigt=bezichtigte=Vorwurf=Vorwürfe=Anschuldigung=Anschuldigungen
    versprach=versprochen=verspricht=zugesagt=zugesichert=Versprechen=Zusage=Zusagen
    droht=drohte=drohten=gedroht=Drohung=Drohungen
    vorgeschlagen=Vorschlag=Vorschläge=angeregt=Anregung
    veröffentlicht=veröffentlichte=publiziert=publizierte=publizierten=herausgegeben=erschienen
    Erklärung=Stellungnahme=Mitteilung=Statement=Verlautbarung=Pressemitteilung
    Sprecher=Sprecherin=Sprechers=Wortführer
    tötet=tötete=töteten=töten=getötet=umgebracht=erschossen=ums Leben gekommen
    starb=starben=gestorben=stirbt=sterben=verstarb=verstorben=umgekommen=erlag=erlegen=ums Leben kam
    ermordet=ermordete=ermordeten=Mord=Morde=Mordes=Ermordung=Attentat auf
    Tote=Toten=Toter=Todesopfer=Todesopfern=Getötete=Getöteten
    Tod=Todes=Ableben
    Opfer=Opfern=Opfers=Betroffene=Betroffenen
    Opferzahl=Bilanz=Totenzahl=Zahl der Toten=Zahl der Opfer
    verletzt=verletzte=verletzten=verwundet=verwundete=verwundeten=Verletzte=Verwundete
    Verletzung=Verletzungen=Wunde=Wunden
    überlebt=überlebte=überlebten=überleben=Überlebende=Überlebenden=davongekommen
    gerettet=rettete=retteten=retten=geborgen=Rettung=Bergung
    Leiche=Leichen=Leichnam=sterbliche Überreste=Leichname
    Angriff=Angriffe=Angriffen=Angriffs=Attacke=Attacken=Schlag=Schläge=Überfall=Überfälle
    angegriffen=attackiert=attackierte=attackierten=überfallen=griff an=griffen an=greift an=angriff=angriffen
    Luftangriff=Luftangriffe=Luftangriffen=Luftschlag=Luftschläge=Bombardierung=Bombardement
    bombardiert=bombardierte=bombardierten=beschoss=beschossen=Beschuss=Bombardements=unter Beschuss
    Anschlag=Anschläge=Anschlägen=Anschlags=Attentat=Attentate=Terroranschlag=Terrorangriff
    Explosion=Explosionen=Detonation=Detonationen
    explodiert=explodierte=explodierten=detoniert=detonierte=detonierten=gesprengt=in die Luft geflogen
    Angreifer=Attentäter=Schütze=Schützen=Täter=Bewaffnete=Bewaffneter
    Schuss=Schüsse=Schüssen=Schießerei=Feuergefecht=geschossen=schoss=schossen=eröffnete das Feuer
    erstochen=niedergestochen=Messerangriff=Messerattacke
    Offensive=Operation=Militäroperation=Einsatz=Vorstoß=Offensiven=Operationen
    Invasion=Einmarsch=einmarschiert=Überfall auf=eingefallen
    Kämpfe=Kämpfen=Gefechte=Gefechten=Kampf=Schlacht=Zusammenstöße=Auseinandersetzungen
    kämpft=kämpfte=kämpften=kämpfen=gekämpft=bekämpft=bekämpfte=bekämpften
    Krieg=Krieges=Kriegs=Konflikt=Konflikts=Konflikte=Kriege
    Gewalt=Unruhen=Ausschreitungen=Krawalle
    Soldat=Soldaten=Soldatin=Truppen=Truppe=Streitkräfte=Streitkräften=Militärs=Militärangehörige
    Armee=Militär=Heer=Bundeswehr
    Kämpfer=Kämpfern=Milizionäre=Milizen=Miliz=Rebellen=Rebell=Aufständische=Aufständischen
    Terrorist=Terroristen=Extremist=Extremisten=Islamisten=Dschihadisten
    Polizist=Polizisten=Polizei=Beamte=Beamten=Sicherheitskräfte=Einsatzkräfte
    erobert=eroberte=eroberten=eingenommen=nahm ein=nahmen ein=Einnahme=Eroberung=unter Kontrolle gebracht
    besetzt=besetzte=besetzten=okkupiert=Besetzung=Besatzung=Okkupation
    abgezogen=Abzug=Rückzug=zurückgezogen=zog ab=zogen ab=Truppenabzug
    entsandt=entsendet=stationiert=verlegt=Entsendung=Stationierung=Verlegung
    Waffenruhe=Waffenstillstand=Feuerpause=Kampfpause=Waffenstillstands
    Rakete=Raketen=Geschoss=Geschosse=Marschflugkörper=Flugkörper
    Drohne=Drohnen=Kampfdrohne=Kampfdrohnen=unbemanntes Flugzeug
    Waffe=Waffen=Rüstungsgüter=Munition=Bewaffnung
    Kampfflugzeug=Kampfflugzeuge=Kampfjet=Kampfjets=Jagdflugzeug=Jagdflugzeuge
    Schiff=Schiffe=Schiffs=Boot=Boote=Frachter=Kutter
    Flugzeug=Flugzeuge=Flugzeugs=Maschine=Maschinen=Flieger=Jet
    Geisel=Geiseln=Gefangene=Gefangenen=Entführte=Verschleppte
    entführt=entführte=entführten=verschleppt=verschleppte=gekidnappt=Entführung=Entführungen=Verschleppung
    festgenommen=verhaftet=verhaftete=verhafteten=gefasst=Festnahme=Festnahmen=Verhaftung=Verhaftungen
    inhaftiert=inhaftierte=inhaftierten=eingesperrt=hinter Gitter=Haft=Inhaftierung=Gewahrsam
    Gefängnis=Gefängnisse=Haftanstalt=Justizvollzugsanstalt=Strafanstalt
    Häftling=Häftlinge=Häftlingen=Inhaftierte=Inhaftierten=Insasse=Insassen
    freigelassen=entlassen=befreit=befreite=befreiten=Freilassung=Befreiung=auf freien Fuß gesetzt
    angeklagt=Anklage erhoben=Anklage=beschuldigt
    verurteilt=Haftstrafe=Freiheitsstrafe=Gefängnisstrafe
    freigesprochen=Freispruch=für nicht schuldig befunden
    Prozess=Prozesse=Gerichtsverfahren=Verfahren=Verhandlung
    Gericht=Gerichte=Gerichts=Justiz=Tribunal=Richter
    Anwalt=Anwälte=Anwältin=Verteidiger=Rechtsanwalt=Rechtsanwältin=Jurist
    Staatsanwaltschaft=Ankläger=Anklagebehörde=Staatsanwalt=Staatsanwälte
    ermittelt=ermitteln=ermittelte=untersucht=untersuchen=untersuchte=Ermittlungen=Ermittlung=Untersuchung
    Verdächtiger=Verdächtige=Verdächtigen=Tatverdächtiger=Tatverdächtige=Beschuldigter=Beschuldigte
    Verbrechen=Straftat=Straftaten=Delikt=Delikte=Vergehen
    Raub=Diebstahl=Einbruch=gestohlen=geraubt=Diebstähle
    Korruption=Bestechung=Schmiergeld=Bestechlichkeit
    Betrug=Schwindel=Täuschung=Betrugs
    Regierung=Kabinett=Führung=Regierungen=Exekutive
    Behörde=Behörden=Verwaltung=Ämter=Amt
    Ministerpräsident=Premierminister=Regierungschef=Premier=Premierministerin=Ministerpräsidentin
    Präsident=Präsidenten=Staatschef=Staatsoberhaupt=Staatspräsident=Präsidentin=Staatschefin
    Parlament=Parlaments=Volksvertretung=Abgeordnetenhaus=Bundestag
    Abgeordnete=Abgeordneten=Abgeordneter=Parlamentarier=Parlamentariern=Volksvertreter
    Gesetz=Gesetze=Gesetzes=Gesetzentwurf=Vorlage=Regelung
    Erlass=Dekret=Verordnung=Anordnung=Verfügung
    Wahl=Wahlen=Abstimmung=Urnengang=Votum
    Wähler=Wählern=Wählerschaft=Stimmberechtigte=Wahlberechtigte
    Kandidat=Kandidaten=Kandidatin=Bewerber=Anwärter
    Rücktritt=zurückgetreten=trat zurück=tritt zurück=Demission=Amtsverzicht
    ernannt=ernannte=berufen=eingesetzt=Ernennung=Berufung
    gefeuert=entließ=abberufen=abgesetzt=Entlassung=Absetzung=Abberufung
    gestürzt=entmachtet=Sturz=Entmachtung
    Putsch=Staatsstreich=Umsturz=Putschs=Machtübernahme
    demonstriert=protestiert=protestierte=Protest=Proteste=Demonstration=Demonstrationen=Kundgebung
    Demonstrant=Demonstranten=Protestierende=Protestierenden=Protestler
    Streik=Streiks=Ausstand=Arbeitsniederlegung=Warnstreik=streiken=streikten
    Gespräch=Gespräche=Gesprächen=Verhandlungen=Beratungen=Unterredung=Dialog
    verhandelt=verhandelte=verhandelten=verhandeln=beriet=berieten=beraten=diskutiert=diskutierte=diskutierten
    Treffen=Begegnung=Zusammenkunft=Sitzung=Unterredungen
    getroffen=traf sich=trafen sich=zusammengekommen=kam zusammen
    Gipfel=Gipfels=Gipfeltreffen=Konferenz=Konferenzen
    Abkommen=Vereinbarung=Vereinbarungen=Vertrag=Verträge=Pakt=Deal=Übereinkunft=Einigung
    geeinigt=vereinbart=verständigt=einigten sich=einigte sich=Übereinkommen
    unterzeichnet=unterzeichnete=unterzeichneten=unterschrieben=unterschrieb=Unterzeichnung
    Vermittler=Vermittlern=Unterhändler=Mediator=Schlichter
    Gesandter=Gesandte=Gesandten=Beauftragter=Beauftragte=Emissär=Sonderbeauftragter
    Botschafter=Botschafterin=Diplomat=Diplomaten
    Besuch=Besuchs=Visite=Reise=besucht=besuchte=besuchten
    Sanktion=Sanktionen=Strafmaßnahme=Strafmaßnahmen=Embargo
    gebilligt=genehmigt=genehmigte=verabschiedet=ratifiziert=zugestimmt=Zustimmung=Billigung=Genehmigung
    erlaubt=erlaubte=erlaubten=erlauben=gestattet=gestattete=zugelassen=Erlaubnis
    verbot=verboten=verbietet=untersagt=untersagte=untersagten=Verbots=Untersagung
    gestoppt=stoppte=eingestellt=ausgesetzt=unterbrochen=gestoppte=Aussetzung=Unterbrechung
    verhindert=verhindern=vereitelt=vereitelte=vereiteln=blockiert=blockierte=blockieren=unterbunden
    begann=begannen=begonnen=beginnt=beginnen=startet=startete=starteten=gestartet=eingeleitet
    Beginn=Start=Anfang=Auftakt
    wiederaufgenommen=fortgesetzt=Wiederaufnahme=Fortsetzung=setzte fort
    dauert=dauerte=andauert=andauern=anhält=anhalten=währt
    beendet=beendete=beendeten=endet=endete=abgeschlossen=Abschluss=Beendigung
    verschoben=vertagt=verschob=Verschiebung=Vertagung=aufgeschoben
    abgesagt=gestrichen=annulliert=storniert=Absage=Streichung
    stieg=stiegen=gestiegen=steigt=steigen=erhöht=erhöhte=zugenommen=gewachsen=Anstieg=Zunahme=Zuwachs
    angehoben=anheben=Anhebung=Erhöhung=heraufgesetzt
    sank=sanken=gesunken=sinkt=sinken=fiel=fielen=gefallen=zurückgegangen=abgenommen=Rückgang=Abnahme
    eingebrochen=Einbruch der=abgestürzt=Absturz=stürzte ab=Kurssturz
    gesenkt=senkte=reduziert=reduzierte=verringert=gekürzt=kürzte=Senkung=Kürzung=Kürzungen
    ausgeweitet=erweitert=ausgebaut=vergrößert=Ausweitung=Erweiterung=Ausbau
    Preis=Preise=Preisen=Kosten=Tarif=Tarife
    Geld=Gelder=Geldern=Mittel=Finanzmittel
    Lohn=Löhne=Löhnen=Gehalt=Gehälter=Gehältern=Verdienst
    Arbeitsplatz=Arbeitsplätze=Stelle=Stellen=Job=Jobs=Beschäftigung
    Arbeitslose=Arbeitslosen=Erwerbslose=Erwerbslosen=Jobsuchende
    Unternehmen=Unternehmens=Firma=Firmen=Konzern=Konzerne=Konzerns=Betrieb=Betriebe=Gesellschaft
    Mitarbeiter=Mitarbeitern=Beschäftigte=Beschäftigten=Angestellte=Angestellten=Belegschaft=Arbeitnehmer
    Vorstandschef=Konzernchef=Geschäftsführer=Firmenchef
    gekauft=kaufte=kauften=erwarb=erworben=übernommen=Kauf=Erwerb=Übernahme
    verkauft=verkaufte=verkauften=veräußert=Verkauf=Veräußerung
    Teuerung=Inflation=Preisanstieg=Preissteigerung
    Hilfe=Hilfen=Unterstützung=Beistand=Hilfsleistungen
    geholfen=hilft=helfen=half=unterstützt=unterstützte=unterstützten=unterstützen
    Feuer=Feuers=Brand=Brände=Bränden=Brandes=Flammen=Großbrand=Waldbrand=Waldbrände
    brannte=brannten=gebrannt=in Flammen=ausgebrannt=niedergebrannt
    gelöscht=löschen=löschten=unter Kontrolle=Löschung
    Feuerwehr=Feuerwehrleute=Feuerwehrleuten=Feuerwehrmann=Einsatzkräften=Löschkräfte=Brandbekämpfer
    Hochwasser=Flut=Fluten=Überschwemmung=Überschwemmungen=Überflutung=überschwemmt=überflutet
    Erdbeben=Beben=Bebens=Erdstoß=Erdstöße
    Sturm=Orkan=Hurrikan=Taifun=Zyklon=Unwetter=Wirbelsturm
    Regen=Regenfälle=Niederschläge=Starkregen
    Erdrutsch=Erdrutsche=Schlammlawine=Schlammlawinen=Hangrutsch
    Dürre=Trockenheit=Wassermangel
    Katastrophe=Unglück=Tragödie=Desaster
    Unfall=Unfälle=Unfalls=Zusammenstoß=Kollision=Verkehrsunfall
    kollidiert=kollidierte=kollidierten=zusammengestoßen=prallte=prallten=gerammt
    Auto=Autos=Wagen=Fahrzeug=Fahrzeuge=Fahrzeugs=Pkw
    Lastwagen=Lkw=Laster=Lastkraftwagen
    Zug=Züge=Zuges=Bahn=Eisenbahn
    Bewohner=Bewohnern=Einwohner=Einwohnern=Anwohner=Anwohnern=Bevölkerung=Bürger=Bürgern
    Haus=Häuser=Häusern=Wohnhaus=Wohnhäuser=Wohnung=Wohnungen
    Gebäude=Gebäuden=Gebäudes=Bauwerk=Bau
    Flüchtling=Flüchtlinge=Flüchtlingen=Geflüchtete=Geflüchteten=Asylbewerber=Asylsuchende=Schutzsuchende
    Vertriebene=Vertriebenen=Binnenflüchtlinge=vertrieben
    Migrant=Migranten=Zuwanderer=Einwanderer
    evakuiert=evakuierte=evakuierten=evakuieren=in Sicherheit gebracht=Evakuierung=Evakuierungen
    floh=flohen=geflohen=flieht=fliehen=geflüchtet=flüchtete=flüchteten=Flucht
    zerstört=zerstörte=zerstörten=zerstören=vernichtet=vernichtete=verwüstet=verwüstete=Zerstörung=Verwüstung
    beschädigt=beschädigte=beschädigten=Schaden=Schäden=Beschädigung
    wiederaufgebaut=Wiederaufbau=aufgebaut=rekonstruiert
    Krankenhaus=Krankenhäuser=Krankenhauses=Klinik=Kliniken=Klinikum=Hospital=Spital
    Arzt=Ärzte=Ärzten=Ärztin=Mediziner=Medizinern=Doktor
    Patient=Patienten=Kranke=Kranken=Erkrankte
    Krankheit=Krankheiten=Erkrankung=Erkrankungen=Leiden
    Virus=Erreger=Infektion=Infektionen=Ansteckung
    Epidemie=Pandemie=Seuche=Ausbruch
    Impfung=Impfungen=Impfstoff=Vakzin=geimpft
    Schüler=Schülern=Schülerin=Schülerinnen
    Student=Studenten=Studierende=Studierenden
    Lehrer=Lehrern=Lehrkräfte=Lehrkraft=Pädagogen
    Kind=Kinder=Kindern=Minderjährige=Minderjährigen
    Jugendliche=Jugendlichen=Jugendlicher=Teenager=Heranwachsende
    Senioren=Rentner=ältere Menschen=Rentnern
    eingetroffen=angekommen=gelandet=Ankunft=Eintreffen=traf ein=kam an
    abgereist=aufgebrochen=verlassen=verließ=verließen=Abreise=Abflug=Abfahrt
    zurückgekehrt=heimgekehrt=Rückkehr=Heimkehr=kehrte zurück
    geschickt=schickte=schickten=gesandt=sandte=geliefert=liefert=lieferte=Lieferung
    gewann=gewannen=gewonnen=gewinnt=siegte=siegten=gesiegt=Sieg=Triumph=setzte sich durch
    besiegt=bezwungen=bezwang=geschlagen=schlug=Niederlage
    Tor=Tore=Treffer=traf
    Spiel=Spiele=Spiels=Partie=Partien=Match=Begegnungen
    Mannschaft=Mannschaften=Team=Teams=Elf
    Trainer=Trainers=Coach=Übungsleiter
    versucht=versuchte=versuchten=versuchen=Versuch=Versuche=bemüht=bemühte
    plant=plante=planten=planen=geplant=beabsichtigt=Plan=Pläne=Plänen=Vorhaben
    entschied=entschieden=entscheidet=beschloss=beschlossen=beschließt=Entscheidung=Beschluss
    gegründet=gründete=geschaffen=errichtet=eingerichtet=Gründung=Schaffung
    gebaut=baute=errichtete=Bauarbeiten=Errichtung
    gefunden=fand=fanden=entdeckt=entdeckte=entdeckten=aufgespürt=Fund=Entdeckung
    gesucht=sucht=suchte=suchten=fahndet=fahndete=Suche=Fahndung
    zeigt=zeigte=zeigten=gezeigt=belegt=deutet=verdeutlicht
    gesehen=sah=sahen=beobachtet=beobachtete=beobachteten
    Zeuge=Zeugen=Augenzeuge=Augenzeugen=Passanten
    benutzt=genutzt=nutzt=nutzte=verwendet=verwendete=Nutzung=Verwendung
    verursacht=verursachte=verursachten=ausgelöst=löste aus=lösten aus=hervorgerufen=führte zu
    geschah=geschehen=passiert=passierte=ereignete=ereignet=stattgefunden=fand statt
    Vorfall=Vorfälle=Vorfalls=Zwischenfall=Zwischenfälle=Ereignis=Ereignisse
    erhielt=erhielten=erhalten=bekam=bekamen=bekommen
    Region=Regionen=Gebiet=Gebiete=Gebieten=Gegend=Provinz=Zone
    Stadt=Städte=Städten=Ort=Orte=Ortschaft=Ortschaften=Gemeinde=Dorf=Dörfer
    Grenze=Grenzen=Grenzgebiet=Staatsgrenze
    Land=Landes=Länder=Ländern=Staat=Staaten=Staates=Nation=Nationen
    Feind=Feinde=Gegner=Gegnern=Rivale=Rivalen=Widersacher
    Verbündete=Verbündeten=Verbündeter=Partner=Partnern=Alliierte
    Sorge=Sorgen=Besorgnis=besorgt=Befürchtung=Befürchtungen=Angst
    Wut=Empörung=Zorn=Entrüstung
    Problem=Probleme=Problemen=Schwierigkeit=Schwierigkeiten
    Krise=Krisen=Notlage=Notstand
    Gefahr=Gefahren=Risiko=Risiken=Bedrohung
    Maßnahme=Maßnahmen=Schritt=Schritte=Schritten
    Ziel=Ziele=Zielen=Zweck=Absicht
    Bericht=Berichte=Berichten=Reportage=Meldung=Meldungen
    Zeitung=Zeitungen=Blatt=Tageszeitung
    Journalist=Journalisten=Journalistin=Reporter=Korrespondent=Korrespondenten
    Medien=Presse=Medienberichte
    Dokument=Dokumente=Dokumenten=Unterlagen=Akten=Papier
    Beweis=Beweise=Beleg=Belege=Nachweis=Indiz=Indizien
    Rede=Ansprache=Reden
    Film=Filme=Streifen
    Video=Videos=Aufnahmen=Filmmaterial
    Foto=Fotos=Bild=Bilder=Bildern=Aufnahme
    groß=große=großen=großer=großes=großem=riesige=riesigen=gewaltige=enorme=enormen=enormer=enormes=enormem
    klein=kleine=kleinen=kleiner=kleines=kleinem=geringe=geringen=geringer=geringes=geringem=winzige=winzigen
    schwere=ernste=gravierende=heftige=massive
    schweren=ernsten=gravierenden=heftigen=massiven
    schwerer=ernster=gravierender=heftiger=massiver
    schweres=ernstes=gravierendes=heftiges=massives
    schwerem=ernstem=gravierendem=heftigem=massivem
    wichtig=wichtige=wichtigen=wichtiger=wichtiges=wichtigem=bedeutende=zentrale=zentralen=entscheidende
    neu=neue=neuen=neuer=neues=neuem=jüngste=jüngsten=jüngster=jüngstes=jüngstem=aktuelle=aktuellen=aktueller
    schnell=rasch=zügig=schnelle=rasche
    mehrere=mehreren=einige=einigen=etliche=zahlreiche=zahlreichen=viele=vielen
    etwa=rund=ungefähr=circa=zirka
    wegen=aufgrund=infolge=angesichts
    trotz=ungeachtet
    aber=jedoch=allerdings=doch
    nahe=unweit=in der Nähe
    laut=zufolge=gemäß=nach Angaben
  `,

  // Newswire usage: words that open a sentence and join it to the one before.
  fields,
  connectives: `
    außerdem, zudem, ferner, darüber hinaus, überdies, des Weiteren, ebenso, ebenfalls, auch, gleichzeitig
    zugleich, unterdessen, derweil, inzwischen, währenddessen, indes, indessen, jedoch, allerdings, dennoch
    trotzdem, gleichwohl, dagegen, hingegen, demgegenüber, im Gegensatz dazu, andererseits, einerseits, zwar
    aber, doch, sondern, vielmehr, deshalb, daher, deswegen, darum, folglich, somit, demnach, infolgedessen
    also, dadurch, daraufhin, anschließend, danach, dann, später, zuvor, vorher, zunächst, schließlich
    zuletzt, erstens, zweitens, drittens, letztlich, insgesamt, kurz gesagt, zusammenfassend
    mit anderen Worten, das heißt, nämlich, zum Beispiel, beispielsweise, etwa, insbesondere, vor allem
    unter anderem, so, in diesem Zusammenhang, vor diesem Hintergrund, dabei, hierzu, dazu, damit
    diesbezüglich, seinerseits, ihrerseits, wiederum, im Übrigen, übrigens, tatsächlich, in der Tat, natürlich
    freilich, immerhin, jedenfalls, ohnehin, sonst, andernfalls, abgesehen davon, ungeachtet dessen
    trotz allem, seither, seitdem, bisher, bislang, und, denn, nun, mittlerweile, parallel dazu, im Anschluss
    nach eigenen Angaben, demzufolge
  `,
};
