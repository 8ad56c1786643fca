import type { LanguageData } from '../types.js';
import { changes } from './changes.js';
import { fields } from './fields.js';

export const es: LanguageData = {
  ...changes,
  code: 'es',

  // Grammar: the closed classes in every inflection in use, and the auxiliaries.
  functionWords: `
    el, la, los, las, lo, un, una, unos, unas, al, del, a, ante, bajo, con, contra, de, desde, durante, en
    entre, hacia, hasta, mediante, para, por, según, sin, sobre, tras, excepto, salvo, yo, tú, ella, ello
    ellos, ellas, nosotros, nosotras, vosotros, usted, ustedes, me, te, se, le, les, nos, os, mí, ti, sí
    conmigo, consigo, mis, tus, su, sus, nuestro, nuestra, nuestros, nuestras, suyo, suya, suyos, suyas, este
    esta, esto, estos, estas, ese, esa, eso, esos, esas, aquel, aquella, aquello, aquellos, aquellas, que
    quien, quienes, cual, cuales, cuyo, cuya, cuyos, cuyas, donde, cuando, como, cuanto, cuanta, y, e, o, u
    ni, pero, mas, sino, aunque, porque, pues, mientras, ya, también, tampoco, no, menos, muy, tan, tanto
    tanta, tantos, tantas, mucho, mucha, muchos, muchas, poco, poca, pocos, pocas, todo, toda, todos, todas
    otro, otra, otros, otras, mismo, misma, mismos, mismas, cada, algún, alguno, alguna, algunos, algunas
    ningún, ninguno, ninguna, cualquier, cualquiera, varios, varias, ambos, ambas, tal, tales, algo, alguien
    nada, nadie, así, aquí, ahí, allí, allá, entonces, luego, después, antes, siempre, nunca, solo, aún
    además, sido, ser, es, son, era, eran, fue, fueron, sea, sean, siendo, será, serán, sería, serían, fuera
    fueran, estar, están, estaba, estaban, estado, estuvo, estuvieron, estén, haber, ha, han, había, habían
    hay, haya, hayan, hubo, habrá, habría, habrían, hubiera, hubieran, hecho, hacer, hace, hizo, puede, pueden
    podría, podrían, debe, deben, va, van, tiene, tienen, tenía, vez, respecto
  `,

  // Nothing is glued to the front of a Spanish word.
  prefixes: '',

  // Grammar: gender and number, and the commonest verb endings.
  suffixes: `
    ándose, iéndose, aríamos, ieron, iendo, arían, erían, irían, aran, ieran, ábamos, aron, aban, ando, erán
    irán, aría, ería, iría, adas, ados, idas, idos, arse, erse, irse, arlo, arla, iera, aba, ada, ado, ida
    ido, ará, erá, irá, ían, ase, ía, ió, ar, er, ir, as, os, es, an, en, ó, a, e, s
  `,

  // Newswire usage: titles, ranks, months, units, companies, countries and references.
  abbreviations: `
    sr, sra, srta, sres, sras, srs, d, dª, dña, dn, dr, dra, dres, dras, lic, ing, arq, prof, profa, mtro
    mtra, mons, rvdo, excmo, excma, ilmo, ilma, hno, hna, fr, sto, sta, s, ss, ss.mm, s.m, s.a.r, ud, uds, vd
    vds, gral, gral. brig, cnel, cor, cap, cptan, tte, tcnel, sgto, cmdte, cdte, alm, comte, pdte, pdta, min
    dip, sen, gob, ene, feb, abr, may, jun, jul, ago, sep, sept, set, oct, nov, dic, lun, mié, jue, vie, sáb
    núm, nro, n, nº, pág, págs, p, pp, art, arts, caps, fig, figs, vol, vols, t, tít, ed, eds, ej, p. ej, p.ej
    etc, cf, cfr, ibíd, op, cit, aprox, máx, v, vs, vid, av, avd, avda, c, cra, ctra, pl, plza, pza, pº, urb
    col, edo, dpto, depto, prov, mun, tel, tfno, tlf, ext, apdo, cía, s.a, s.l, s.a.u, s. a, s. l, s.a.b, c.v
    s.r.l, ltda, ltd, inc, corp, co, hnos, jr, ee.uu, ee. uu, ee, uu, eeuu, rr.hh, ff.aa, jj.oo, cc.oo, dd.hh
    aa.vv, u.s, o.n.u, o.t.a.n, u.e, r.d, p.m, a.m, a. m, p. m, a.c, d.c, a. c, d. c, a. de c, d. de c, e.g
    i.e, q.e.p.d, d.e.p, r.i.p, p.d, n. del t, hrs, seg, mill, mdd, mdp, bs, us, dls, pts, ptas, c.p, d.f, b.c
    n.l, s.s, v.gr, admón, gbno, rep, univ, inst, fac, bco, sec, subsec, dir, int
  `,

  // Grammar: cardinals in both genders, the tens with their units; `un` and `una` are left out as articles.
  numbers: `
    un centenar=100, cien=100, ciento=100, cientos=100, media docena=6, un millón=1000000
    un billón=1000000000000, un millar=1000, una decena=10, decena=10, veintena=20, treintena=30
    cincuentena=50, centenar=100, uno=1, cero=0, dos=2, tres=3, cuatro=4, cinco=5, seis=6, siete=7, ocho=8
    nueve=9, diez=10, once=11, doce=12, trece=13, catorce=14, quince=15, dieciséis=16, diecisiete=17
    dieciocho=18, diecinueve=19, veinte=20, veintiuno=21, veintidós=22, veintitrés=23, veinticuatro=24
    veinticinco=25, veintiséis=26, veintisiete=27, veintiocho=28, veintinueve=29, veintiún=21, veintiuna=21
    diez y seis=16, diez y siete=17, diez y ocho=18, diez y nueve=19, treinta=30, treinta y uno=31
    treinta y un=31, treinta y una=31, treinta y dos=32, treinta y tres=33, treinta y cuatro=34
    treinta y cinco=35, treinta y seis=36, treinta y siete=37, treinta y ocho=38, treinta y nueve=39
    cuarenta=40, cuarenta y uno=41, cuarenta y un=41, cuarenta y una=41, cuarenta y dos=42, cuarenta y tres=43
    cuarenta y cuatro=44, cuarenta y cinco=45, cuarenta y seis=46, cuarenta y siete=47, cuarenta y ocho=48
    cuarenta y nueve=49, cincuenta=50, cincuenta y uno=51, cincuenta y un=51, cincuenta y una=51
    cincuenta y dos=52, cincuenta y tres=53, cincuenta y cuatro=54, cincuenta y cinco=55, cincuenta y seis=56
    cincuenta y siete=57, cincuenta y ocho=58, cincuenta y nueve=59, sesenta=60, sesenta y uno=61
    sesenta y un=61, sesenta y una=61, sesenta y dos=62, sesenta y tres=63, sesenta y cuatro=64
    sesenta y cinco=65, sesenta y seis=66, sesenta y siete=67, sesenta y ocho=68, sesenta y nueve=69
    setenta=70, setenta y uno=71, setenta y un=71, setenta y una=71, setenta y dos=72, setenta y tres=73
    setenta y cuatro=74, setenta y cinco=75, setenta y seis=76, setenta y siete=77, setenta y ocho=78
    setenta y nueve=79, ochenta=80, ochenta y uno=81, ochenta y un=81, ochenta y una=81, ochenta y dos=82
    ochenta y tres=83, ochenta y cuatro=84, ochenta y cinco=85, ochenta y seis=86, ochenta y siete=87
    ochenta y ocho=88, ochenta y nueve=89, noventa=90, noventa y uno=91, noventa y un=91, noventa y una=91
    noventa y dos=92, noventa y tres=93, noventa y cuatro=94, noventa y cinco=95, noventa y seis=96
    noventa y siete=97, noventa y ocho=98, noventa y nueve=99, doscientos=200, doscientas=200, trescientos=300
    trescientas=300, cuatrocientos=400, cuatrocientas=400, quinientos=500, quinientas=500, seiscientos=600
    seiscientas=600, setecientos=700, setecientas=700, ochocientos=800, ochocientas=800, novecientos=900
    novecientas=900
  `,

  // Grammar: the long scale, in which a `billón` is a million millions.
  magnitudes: `
    mil=1000, millar=1000, millón=1000000, millones=1000000, mill=1000000, mdd=1000000
    mil millones=1000000000, millardo=1000000000, millardos=1000000000, billón=1000000000000
    billones=1000000000000, trillón=1000000000000000000, trillones=1000000000000000000, docena=12
  `,

  // Grammar: in both genders and numbers; the unit `segundos` is left to time.
  ordinals: `
    primer=1, tercer=3, segundo=2, segunda=2, segundas=2, decimotercer=13, primero=1, primera=1, primeros=1
    primeras=1, tercero=3, tercera=3, terceros=3, terceras=3, cuarto=4, cuarta=4, cuartos=4, cuartas=4
    quinto=5, quinta=5, quintos=5, quintas=5, sexto=6, sexta=6, sextos=6, sextas=6, séptimo=7, séptima=7
    séptimos=7, séptimas=7, octavo=8, octava=8, octavos=8, octavas=8, noveno=9, novena=9, novenos=9, novenas=9
    décimo=10, décima=10, décimos=10, décimas=10, undécimo=11, undécima=11, undécimos=11, undécimas=11
    decimoprimero=11, decimoprimera=11, decimoprimeros=11, decimoprimeras=11, duodécimo=12, duodécima=12
    duodécimos=12, duodécimas=12, decimosegundo=12, decimosegunda=12, decimosegundos=12, decimosegundas=12
    decimotercero=13, decimotercera=13, decimoterceros=13, decimoterceras=13, decimocuarto=14, decimocuarta=14
    decimocuartos=14, decimocuartas=14, decimoquinto=15, decimoquinta=15, decimoquintos=15, decimoquintas=15
    decimosexto=16, decimosexta=16, decimosextos=16, decimosextas=16, decimoséptimo=17, decimoséptima=17
    decimoséptimos=17, decimoséptimas=17, decimoctavo=18, decimoctava=18, decimoctavos=18, decimoctavas=18
    decimonoveno=19, decimonovena=19, decimonovenos=19, decimonovenas=19, vigésimo=20, vigésima=20
    vigésimos=20, vigésimas=20, vigesimoprimero=21, vigesimoprimera=21, vigesimoprimeros=21
    vigesimoprimeras=21, trigésimo=30, trigésima=30, trigésimos=30, trigésimas=30, cuadragésimo=40
    cuadragésima=40, cuadragésimos=40, cuadragésimas=40, quincuagésimo=50, quincuagésima=50, quincuagésimos=50
    quincuagésimas=50, sexagésimo=60, sexagésima=60, sexagésimos=60, sexagésimas=60, septuagésimo=70
    septuagésima=70, septuagésimos=70, septuagésimas=70, octogésimo=80, octogésima=80, octogésimos=80
    octogésimas=80, nonagésimo=90, nonagésima=90, nonagésimos=90, nonagésimas=90, centésimo=100, centésima=100
    centésimos=100, centésimas=100, milésimo=1000, milésima=1000, milésimos=1000, milésimas=1000
  `,

  // Grammar: the fractions that news reports put in words; bare `medio` and `media` are left out as nouns.
  fractions: `
    mitad=0.5, la mitad=0.5, y medio=0.5, y media=0.5, medio millón=500000, media hora=0.5, un tercio=0.333
    tercio=0.333, dos tercios=0.667, la tercera parte=0.333, dos terceras partes=0.667, un cuarto de=0.25
    la cuarta parte=0.25, tres cuartos=0.75, tres cuartas partes=0.75, un quinto de=0.2, la quinta parte=0.2
    dos quintos=0.4, tres quintos=0.6, un sexto de=0.167, un octavo de=0.125, un décimo de=0.1
    la décima parte=0.1
  `,

  // Newswire usage: counts that give no figure.
  quantities: `
    decenas, decenas de, docenas, docenas de, centenares, cientos de, centenares de, miles, miles de, millares
    decenas de miles, cientos de miles, millones de personas, varios, varias, varias decenas, varios cientos
    varios miles, numeroso, numerosa, numerosos, numerosas, múltiples, diversos, diversas, distintos
    distintas, diferentes, muchos, muchas, muchísimo, muchísima, muchísimos, muchísimas, pocos, pocas, algunos
    algunas, un puñado, puñado, un par, una serie de, una parte, gran parte, buena parte, la mayor parte
    la mayoría, mayoría, una minoría, minoría, un grupo de, un número de, un buen número, gran número
    gran cantidad, una cantidad, cantidad de, infinidad de, multitud de, sinnúmero, sinfín, incontables
    innumerables, bastantes, demasiados, demasiadas, un sinnúmero, una oleada de, una ola de, montones de
    un montón, unos pocos, unas pocas, unos cuantos, unas cuantas
  `,

  // Newswire usage.
  percent: `
    por ciento, porciento, por cien, porcentaje, porcentajes, punto porcentual, puntos porcentuales
    puntos básicos, %, ‰, pct
  `,

  // Newswire usage: measures and currencies that stand beside a figure.
  units: `
    kilómetro*, km, kms, metros, metro cuadrado, metros cuadrados, metros cúbicos, centímetro*, cm, milímetro*
    mm, milla, millas, millas náuticas, pies, pulgada*, yardas, hectárea*, acre, acres, kilómetros cuadrados
    km2, m2, m3, kilo, kilos, kilogramo*, kg, gramo, gramos, tonelada*, quintal, quintales, libras, onza
    onzas, litro, litros, barril, barriles, galón, galones, grado, grados, celsius, magnitud, vatio*
    kilovatio*, megavatio*, gigavatio*, mw, gw, kwh, mwh, voltio*, hercio*, kilotón, kilotones, megatones
    nudos, km/h, kmh, byte*, megabyte*, gigabyte*, terabyte*, calibre, euro, euros, eur, céntimo*, centavo*
    dólar, dólares, usd, libra esterlina, libras esterlinas, franco suizo, francos suizos, rublo*, grivna*
    yen, yenes, yuan, yuanes, rupia*, peso, pesos, bolívares, boliviano, bolivianos, guaraníes, colones
    quetzales, lempira*, córdobas, balboa*, riyal*, rial, riales, dinar, dinares, dírham*, shekel*, séquel*
    lira, liras, zloty*, esloti*, peseta*, bitcoin, bitcoins, uf, utm, $, €, £, ¥
  `,

  // CLDR; the short form `mar` is left out, since it is the sea.
  months: `
    enero=1, ene=1, febrero=2, feb=2, marzo=3, abril=4, abr=4, mayo=5, junio=6, jun=6, julio=7, jul=7
    agosto=8, ago=8, septiembre=9, setiembre=9, sept=9, sep=9, octubre=10, oct=10, noviembre=11, nov=11
    diciembre=12, dic=12
  `,

  // Spanish newswire uses no other calendar but for the month of fasting.
  otherMonths: `
    ramadán=9, muharram=1
  `,

  // CLDR; `mar` and `dom` are left out as common words.
  weekdays: `
    lunes=1, martes=2, miércoles=3, jueves=4, viernes=5, sábado=6, sábados=6, domingo=7, domingos=7, lun=1
    mié=3, jue=4, vie=5, sáb=6
  `,

  // Grammar: units and parts of time.
  timeUnits: `
    segundos, minuto, minutos, hora, horas, día, días, jornada, jornadas, semana, semanas, semanal*
    fin de semana, fines de semana, quincena, quincenas, mes, meses, mensual*, bimestre*, trimestre*
    trimestral*, semestre*, año, años, anual*, bienio, quinquenio*, lustro*, década*, siglo, siglos, milenio*
    mañana, mañanas, mediodía, tarde, tardes, noche, noches, nocturno, nocturna, nocturnos, nocturnas
    medianoche, madrugada*, amanecer, atardecer, anochecer, víspera*, primavera, verano, otoño, invierno
    temporada*, aniversario*, h, gmt, utc, diaria, diarias, diariamente
  `,

  // Newswire usage: words that place an event by the day of writing.
  relativeTimes: `
    ayer, hoy, mañana, anteayer, antier, antes de ayer, pasado mañana, anoche, anteanoche, esta noche
    esta mañana, esta tarde, esta semana, este mes, este año, pasado, pasada, pasados, pasadas, próximo
    próxima, próximos, próximas, último, última, últimos, últimas, anterior, anteriores, siguiente, siguientes
    previo, previa, previos, previas, posterior, posteriores, actual, actuales, actualmente, reciente
    recientes, recientemente, futuro, futura, futuros, futuras, entrante, venidero, venidera, venideros
    venideras, antes, después, luego, ahora, pronto, próximamente, previamente, anteriormente, posteriormente
    tras, hasta ahora, hasta la fecha, hasta el momento, por ahora, por el momento, de momento
    en la actualidad, en este momento, en estos momentos, hoy en día, en los últimos días
    en las últimas horas, en las últimas semanas, en los últimos meses, en los últimos años
    en los próximos días, en las próximas horas, en las próximas semanas, en los próximos meses
    la semana pasada, la semana próxima, la próxima semana, la semana que viene, el mes pasado, el próximo mes
    el mes próximo, el año pasado, el próximo año, el año próximo, el año que viene, el día anterior
    el día siguiente, al día siguiente, ese mismo día, este mismo día, un día antes, un día después
    una semana antes, una semana después, un año antes, la víspera, inmediatamente, enseguida, de inmediato
    antaño, otrora, todavía, más tarde, más temprano, más adelante, en breve, a la sazón
  `,

  // Grammar: the words that negate, and the verbs that do their work.
  negations: `
    no, ni, nunca, jamás, nada, nadie, ningún, ninguno, ninguna, ningunos, ningunas, tampoco, sin, sin que
    aún no, todavía no, ya no, de ningún modo, de ninguna manera, en absoluto, en ningún caso
    en ningún momento, ni siquiera, imposible*, imposibilidad, incapaz, incapaces, carece, carecen, carecía
    carecían, carente*, carencia de, falta de, ausencia de, ausente*, dejó de, dejaron de, deja de, dejan de
    fracasar, fracasa, fracasan, fracasó, fracasaron, fracasado, fracasada, fracasados, fracasadas, fracasaba
    fracasará
  `,

  // Newswire usage: verbs and nouns that deny, refuse or rule out.
  denials: `
    negar, nega, negan, negó, negaron, negado, negada, negados, negadas, negaba, negaban, negando, negará
    negarán, negaría, negarían, niega, niegan, niegue, nieguen, negativa, negación, desmentir, desmiente
    desmienten, desmintió, desmintieron, desmentido, desmentida, desmentía, desmintiendo, desmentidos
    rechazar, rechaza, rechazan, rechazó, rechazaron, rechazado, rechazada, rechazados, rechazadas, rechazaba
    rechazaban, rechazando, rechazará, rechazarán, rechazaría, rechazarían, rechazos, rehusar, rehusa, rehusan
    rehusó, rehusaron, rehusado, rehusada, rehusados, rehusadas, rehusaba, rehusaban, rehusando, rehusará
    rehusarán, rehusaría, rehusarían, refutar, refuta, refutan, refutó, refutaron, refutado, refutada
    refutados, refutadas, refutaba, refutaban, refutando, refutará, refutarán, refutaría, refutarían
    descartar, descarta, descartan, descartó, descartaron, descartado, descartada, descartados, descartadas
    descartaba, descartaban, descartando, descartará, descartarán, descartaría, descartarían, descarte
    excluir, excluye, excluyen, excluyó, excluyeron, excluido, excluida, excluidos, excluidas, excluyendo
    exclusión, repudiar, repudia, repudian, repudió, repudiaron, repudiado, repudiada, repudiados, repudiadas
    repudiaba, repudiaban, repudiando, repudiará, repudiarán, repudiaría, repudiarían, desautorizar
    desautoriza, desautorizan, desautorizó, desautorizaron, desautorizado, desautorizada, desautorizados
    desautorizadas, desautorizaba, desautorizaban, desautorizando, desautorizará, desautorizarán
    desautorizaría, desautorizarían, desestimar, desestima, desestiman, desestimó, desestimaron, desestimado
    desestimada, desestimados, desestimadas, desestimaba, desestimaban, desestimando, desestimará
    desestimarán, desestimaría, desestimarían, declinar, declina, declinan, declinó, declinaron, declinado
    declinada, declinados, declinadas, declinaba, declinaban, declinando, declinará, declinarán, declinaría
    declinarían, contradice, contradicen, contradijo, contradijeron, contradicho, contradicha, contradicción
    contradecir, impugnar, impugna, impugnan, impugnó, impugnaron, impugnado, impugnada, impugnados
    impugnadas, impugnaba, impugnaban, impugnando, impugnará, impugnarán, impugnaría, impugnarían, rebatir
    rebate, rebatió, rebatieron, rebatido, se negar a, se nega a, se negan a, se negó a, se negaron a
    se negado a, se negada a, se negados a, se negadas a, se negaba a, se negará a, se niega a, se niegan a
    oponerse a, se opone a, se oponen a, se opuso a, se opusieron a, veto, vetar, veta, vetan, vetaron, vetado
    vetada, vetados, vetadas, vetaba, vetará, prohibir, prohibe, prohiben, prohibió, prohibieron, prohibido
    prohibida, prohibidos, prohibidas, prohibía, prohibían, prohibiendo, prohibirá, prohibirán, prohibiría
    prohibición, denegar, denega, denegan, denegó, denegaron, denegado, denegada, denegados, denegadas
    denegaba, denegaban, denegando, denegará, denegarán, denegaría, denegarían, deniega, deniegan, denegación
    infundado, infundada, infundados, infundadas, falsedad, objetaron, objetar, objetado, objeciones, objeción
  `,

  // Grammar.
  negativeAffixes: `
    in-, im-, ir-, des-, anti-, no-, contra-
  `,

  // Newswire usage: words that make a figure vague and mean something else where no figure follows.
  approximators: 'unos, unas, sobre, cerca de, alrededor de, en torno a',

  // Newswire usage: words that make a claim or a figure less than certain; the hearsay conditional is left to
  // the grammar.
  hedges: `
    quizá, quizás, tal vez, acaso, posible, posibles, posiblemente, posibilidad, posibilidades, probable
    probables, probablemente, probabilidad, a lo mejor, puede que, podría, podrían, pudiera, pudieran
    pudo haber, puede haber, pueden haber, podría haber, aparente*, aparentemente, al parecer, por lo visto
    parece, parecen, parecía, parecería, presunto, presunta, presuntos, presuntas, presuntamente, presumible*
    presumiblemente, presumir, presume, presumen, presumió, presumieron, presumido, presumida, presumidos
    presumidas, presumía, presumían, presumiendo, presumirá, presumirán, presumiría, supuesto, supuesta
    supuestos, supuestas, supuestamente, se supone, sospecho, sospecha, sospechos, sospechas, sospechoso
    sospechosa, sospechosos, sospechosas, sospechan, sospechaba, sospechaban, sospechar, eventual, eventuales
    eventualmente, potencial, potenciales, potencialmente, unos, unas, , aproximado
    aproximada, aproximados, aproximadas, aproximadamente, casi, prácticamente, poco más de
    poco menos de, más o menos, cuando menos, por lo menos, al menos, como mínimo, como máximo, a lo sumo
    más de, menos de, no más de, no menos de, del orden de, apenas, mínimo de, un estimado, estimado, estimada
    estimados, estimadas, estima, estiman, estimó, estimaron, estimaba, estimación, estimaciones, calcula
    calculan, calculó, calcularon, calculaba, se cree, se estima, se calcula, se presume, se sospecha, se teme
    creen, cree, teme, temen, temía, temían, temió, rumor, rumores, conjetura*, hipótesis, hipotético
    hipotética, hipotéticos, hipotéticas, no confirmado, no confirmada, no confirmados, no confirmadas
    sin confirmar, no verificado, no verificada, no verificados, no verificadas, incierto, incierta
    incertidumbre, dudan, dudoso, dudosa, dudosos, dudosas, cuestionable*, sugiere, sugieren, sugirió
    sugirieron, sugiriendo, sugerir, insinúa, insinúan, insinuó, insinuaron, apunta a, apuntan a, indicios
    en teoría, teóricamente, en principio, en parte, parcialmente, relativamente, generalmente, por lo general
    a menudo, a veces, provisional*, provisionalmente, preliminar, preliminares, tentativo, tentativa
    tentativos, tentativas, según versiones, según informes no confirmados, trascendió, se desconoce, dizque
    autodenominado, autodenominada, autodenominados, autodenominadas, autoproclamado, autoproclamada
    autoproclamados, autoproclamadas, pretendido, pretendida, pretendidos, pretendidas, seudo, como si
    más bien, en cierta medida, rondan, rondaba, rondaron, ronda los, ronda las
  `,

  // Newswire usage: words that make a claim stronger.
  boosters: `
    ciertamente, certeza, seguramente, seguro que, sin duda, sin dudas, sin lugar a dudas, indudable*
    indudablemente, indiscutible*, incuestionable*, innegable*, innegablemente, evidente*, evidentemente
    obvio, obvia, obvios, obvias, obviamente, claramente, definitivamente, definitivo, definitiva, definitivos
    definitivas, desde luego, por supuesto, efectivamente, en efecto, en realidad, de hecho, realmente
    verdaderamente, comprobado, comprobada, comprobados, comprobadas, comprobó, comprobaron, comprobar
    comprobable, demostrado, demostrada, demostrados, demostradas, demuestra, demuestran, demostró
    demostraron, demostrar, probó, probaron, probado, probada, probados, probadas, confirmado, confirmada
    confirmados, confirmadas, confirma, confirman, confirmó, confirmaron, confirmar, verificado, verificada
    verificados, verificadas, acreditado, acreditada, acreditados, acreditadas, absoluto, absoluta, absolutos
    absolutas, absolutamente, totalmente, completamente, enteramente, plenamente, por completo, categórico
    categórica, categóricos, categóricas, categóricamente, tajante*, tajantemente, rotundo, rotunda, rotundos
    rotundas, rotundamente, contundente*, inequívoco, inequívoca, inequívocos, inequívocas, inequívocamente
    irrefutable*, inevitable*, inevitablemente, siempre, necesariamente, forzosamente, exactamente
    extremadamente, sumamente, gravemente, fuertemente, drásticamente, masivamente, significativamente
    firmemente, oficialmente, garantizar, garantiza, garantizan, garantizó, garantizaron, garantizado
    garantizada, garantizados, garantizadas, garantizaba, garantizará, a ciencia cierta, no cabe duda
    notoriamente, flagrante*, abiertamente, fehaciente*, palpable*
  `,

  // Newswire usage: verbs and nouns of saying that take no side.
  reportingNeutral: `
    dijo, dijeron, dice, dicen, decir, diciendo, dicho, decía, decían, dirá, diga, declarar, declara, declaran
    declaró, declararon, declarado, declarada, declarados, declaradas, declaraba, declaraban, declarando
    declarará, declararán, declararía, declararían, declaración, declaraciones, informar, informa, informan
    informó, informaron, informado, informada, informados, informadas, informaba, informaban, informando
    informará, informarán, informaría, informarían, informe, informes, señalar, señala, señalan, señaló
    señalaron, señalado, señalada, señalados, señaladas, señalaba, señalaban, señalando, señalará, señalarán
    señalaría, señalarían, indicar, indica, indican, indicó, indicaron, indicado, indicada, indicados
    indicadas, indicaba, indicaban, indicando, indicará, indicarán, indicaría, indicarían, indicación
    explicar, explica, explican, explicó, explicaron, explicado, explicada, explicados, explicadas, explicaba
    explicaban, explicando, explicará, explicarán, explicaría, explicarían, explicación, explicaciones, añadir
    añade, añaden, añadió, añadieron, añadido, añadida, añadidos, añadidas, añadía, añadían, añadiendo
    añadirá, añadirán, añadiría, agregar, agrega, agregan, agregó, agregaron, agregado, agregada, agregados
    agregadas, agregaba, agregaban, agregando, agregará, agregarán, agregaría, agregarían, precisar, precisa
    precisan, precisó, precisaron, precisado, precisada, precisados, precisadas, precisaba, precisaban
    precisando, precisará, precisarán, precisaría, precisarían, comentar, comenta, comentan, comentó
    comentaron, comentado, comentada, comentados, comentadas, comentaba, comentaban, comentando, comentará
    comentarán, comentaría, comentarían, comentario, comentarios, anunciar, anuncia, anuncian, anunció
    anunciaron, anunciado, anunciada, anunciados, anunciadas, anunciaba, anunciaban, anunciando, anunciará
    anunciarán, anunciaría, anunciarían, anuncios, comunicar, comunica, comunican, comunicó, comunicaron
    comunicado, comunicada, comunicados, comunicadas, comunicaba, comunicaban, comunicando, comunicará
    comunicarán, comunicaría, comunicarían, manifestar, manifesta, manifestan, manifestó, manifestaron
    manifestado, manifestada, manifestados, manifestadas, manifestaba, manifestaban, manifestando, manifestará
    manifestarán, manifestaría, manifestarían, manifiesta, manifiestan, expresar, expresa, expresan, expresó
    expresaron, expresado, expresada, expresados, expresadas, expresaba, expresaban, expresando, expresará
    expresarán, expresaría, expresarían, expuso, expusieron, expone, exponen, relatar, relata, relatan, relató
    relataron, relatado, relatada, relatados, relatadas, relataba, relataban, relatando, relatará, relatarán
    relataría, relatarían, relatos, narrar, narra, narran, narró, narraron, narrado, narrada, narrados
    narradas, narraba, narraban, narrando, narrará, narrarán, narraría, narrarían, contó, contaron, contaba
    cuenta que, describir, describe, describen, describió, describieron, describido, describida, describidos
    describidas, describía, describían, describiendo, describirá, describirán, describiría, descrito, descrita
    detallar, detalla, detallan, detalló, detallaron, detallado, detallada, detallados, detalladas, detallaba
    detallaban, detallando, detallará, detallarán, detallaría, detallarían, mencionó, menciona, mencionaron
    mencionar, mencionado, recordar, recorda, recordan, recordó, recordaron, recordado, recordada, recordados
    recordadas, recordaba, recordaban, recordando, recordará, recordarán, recordaría, recordarían, recuerda
    recuerdan, responder, responde, responden, respondió, respondieron, respondido, respondida, respondidos
    respondidas, respondía, respondían, respondiendo, responderá, responderán, respondería, respuesta
    contestar, contesta, contestan, contestó, contestaron, contestado, contestada, contestados, contestadas
    contestaba, contestaban, contestando, contestará, contestarán, contestaría, contestarían, replicar
    replica, replican, replicó, replicaron, replicado, replicada, replicados, replicadas, replicaba
    replicaban, replicando, replicará, replicarán, replicaría, replicarían, preguntar, pregunta, preguntan
    preguntó, preguntaron, preguntado, preguntada, preguntados, preguntadas, preguntaba, preguntaban
    preguntando, preguntará, preguntarán, preguntaría, preguntarían, observó, observaron, apuntó, apuntaron
    apuntaba, reportar, reporta, reportan, reportó, reportaron, reportado, reportada, reportados, reportadas
    reportaba, reportaban, reportando, reportará, reportarán, reportaría, reportarían, reporte, reportes
    notificar, notifica, notifican, notificó, notificaron, notificado, notificada, notificados, notificadas
    notificaba, notificaban, notificando, notificará, notificarán, notificaría, notificarían, notificación
    escribir, escribe, escriben, escribió, escribieron, escribido, escribida, escribidos, escribidas, escribía
    escribían, escribiendo, escribirá, escribirán, escribiría, escrito, publicación, difundir, difunde
    difunden, difundió, difundieron, difundido, difundida, difundidos, difundidas, difundía, difundían
    difundiendo, difundirá, difundirán, difundiría, divulgar, divulga, divulgan, divulgó, divulgaron
    divulgado, divulgada, divulgados, divulgadas, divulgaba, divulgaban, divulgando, divulgará, divulgarán
    divulgaría, divulgarían, revelar, revela, revelan, reveló, revelaron, revelado, revelada, revelados
    reveladas, revelaba, revelaban, revelando, revelará, revelarán, revelaría, revelarían, revelación
    revelaciones, dio a conocer, dieron a conocer, da a conocer, dan a conocer, dar a conocer, hizo saber
    hicieron saber, puntualizar, puntualiza, puntualizan, puntualizó, puntualizaron, puntualizado
    puntualizada, puntualizados, puntualizadas, puntualizaba, puntualizaban, puntualizando, puntualizará
    puntualizarán, puntualizaría, puntualizarían, refirió, refirieron, refiere, refieren, según
    de acuerdo con, de acuerdo a, conforme a, a juicio de, en opinión de, en palabras de, citó, citaron
    cita a, citando, citado por, citada por, citados por, opinar, opina, opinan, opinó, opinaron, opinado
    opinada, opinados, opinadas, opinaba, opinaban, opinando, opinará, opinarán, opinaría, opinarían, opinión
    considerar, considera, consideran, consideró, consideraron, considerado, considerada, considerados
    consideradas, consideraba, consideraban, considerando, considerará, considerarán, consideraría
    considerarían, cree, creen, creyó, creyeron, aseveró, asevera, aseveraron, aseveran, aseverar, aseveración
    testimonio, testimonia, testimonios, testimonias, testificar, testifica, testifican, testificó
    testificaron, testificado, testificada, testificados, testificadas, testificaba, testificaban
    testificando, testificará, testificarán, testificaría, testificarían, atestiguar, atestigua, atestiguan
    atestiguó, atestiguaron, atestiguado, atestiguada, atestiguados, atestiguadas, atestiguaba, atestiguaban
    atestiguando, atestiguará, atestiguarán, atestiguaría, atestiguarían, advirtió, advirtieron, advirtiendo
    advertir, advertía, advertido, advertencia, advierte, advierten, alertar, alerta, alertan, alertó
    alertaron, alertado, alertada, alertados, alertadas, alertaba, alertaban, alertando, alertará, alertarán
    alertaría, alertarían, pide, piden, pidió, pidieron, pedir, pedido, pedía, pidiendo, petición, exhortar
    exhorta, exhortan, exhortó, exhortaron, exhortado, exhortada, exhortados, exhortadas, exhortaba
    exhortaban, exhortando, exhortará, exhortarán, exhortaría, exhortarían, instar, insta, instan, instó
    instaron, instado, instada, instados, instadas, instaba, instaban, instando, instará, instarán, instaría
    instarían, llamó a, llamaron a, llama a, llamado a, llamamiento, exigir, exige, exigen, exigió, exigieron
    exigido, exigía, exigencia, sugerir, sugería, sugerencia, sugirió, sugirieron, propuso, propusieron
    propone, proponen, proponer, propuesta, propuestas, prometer, promete, prometen, prometió, prometieron
    prometido, prometida, prometidos, prometidas, prometía, prometían, prometiendo, prometerá, prometerán
    prometería, promesa, promesas, criticar, critica, critican, criticó, criticaron, criticado, criticada
    criticados, criticadas, criticaba, criticaban, criticando, criticará, criticarán, criticaría, criticarían
    celebró que, lamentar, lamenta, lamentan, lamentó, lamentaron, lamentado, lamentada, lamentados
    lamentadas, lamentaba, lamentaban, lamentando, lamentará, lamentarán, lamentaría, lamentarían, agradeció
    agradecieron, pronunciar, pronuncia, pronuncian, pronunció, pronunciaron, pronunciado, pronunciada
    pronunciados, pronunciadas, pronunciaba, pronunciaban, pronunciando, pronunciará, pronunciarán
    pronunciaría, pronunciarían, pronosticó, resumió, resume, tuiteó, tuitearon, tuitea, posteó, publicar
    publicado, publicados, publicada, publicadas, publicaron, publicaban, publicando
  `,

  // Newswire usage: said with force.
  reportingStressed: `
    subrayar, subraya, subrayan, subrayó, subrayaron, subrayado, subrayada, subrayados, subrayadas, subrayaba
    subrayaban, subrayando, subrayará, subrayarán, subrayaría, subrayarían, recalcar, recalca, recalcan
    recalcó, recalcaron, recalcado, recalcada, recalcados, recalcadas, recalcaba, recalcaban, recalcando
    recalcará, recalcarán, recalcaría, recalcarían, insistir, insiste, insisten, insistió, insistieron
    insistido, insistida, insistidos, insistidas, insistía, insistían, insistiendo, insistirá, insistirán
    insistiría, insistencia, enfatizar, enfatiza, enfatizan, enfatizó, enfatizaron, enfatizado, enfatizada
    enfatizados, enfatizadas, enfatizaba, enfatizaban, enfatizando, enfatizará, enfatizarán, enfatizaría
    enfatizarían, énfasis, remarcar, remarca, remarcan, remarcó, remarcaron, remarcado, remarcada, remarcados
    remarcadas, remarcaba, remarcaban, remarcando, remarcará, remarcarán, remarcaría, remarcarían, destacar
    destaca, destacan, destacó, destacaron, destacado, destacada, destacados, destacadas, destacaba
    destacaban, destacando, destacará, destacarán, destacaría, destacarían, resaltar, resalta, resaltan
    resaltó, resaltaron, resaltado, resaltada, resaltados, resaltadas, resaltaba, resaltaban, resaltando
    resaltará, resaltarán, resaltaría, resaltarían, afirmar, afirma, afirman, afirmó, afirmaron, afirmado
    afirmada, afirmados, afirmadas, afirmaba, afirmaban, afirmando, afirmará, afirmarán, afirmaría, afirmarían
    afirmación, afirmaciones, reafirmar, reafirma, reafirman, reafirmó, reafirmaron, reafirmado, reafirmada
    reafirmados, reafirmadas, reafirmaba, reafirmaban, reafirmando, reafirmará, reafirmarán, reafirmaría
    reafirmarían, asegurar, asegura, aseguran, aseguró, aseguraron, asegurado, asegurada, asegurados
    aseguradas, aseguraba, aseguraban, asegurando, asegurará, asegurarán, aseguraría, asegurarían, reiterar
    reitera, reiteran, reiteró, reiteraron, reiterado, reiterada, reiterados, reiteradas, reiteraba
    reiteraban, reiterando, reiterará, reiterarán, reiteraría, reiterarían, reiteración, ratificar, ratifica
    ratifican, ratificó, ratificaron, ratificado, ratificada, ratificados, ratificadas, ratificaba
    ratificaban, ratificando, ratificará, ratificarán, ratificaría, ratificarían, confirmar, confirma
    confirman, confirmó, confirmaron, confirmado, confirmada, confirmados, confirmadas, confirmaba
    confirmaban, confirmando, confirmará, confirmarán, confirmaría, confirmarían, confirmación, hizo hincapié
    hicieron hincapié, hace hincapié, hincapié, sostuvo, sostuvieron, sostiene, sostienen, sostener, sostenía
    sostenido, mantuvo que, mantiene que, proclamar, proclama, proclaman, proclamó, proclamaron, proclamado
    proclamada, proclamados, proclamadas, proclamaba, proclamaban, proclamando, proclamará, proclamarán
    proclamaría, proclamarían, exclamar, exclama, exclaman, exclamó, exclamaron, exclamado, exclamada
    exclamados, exclamadas, exclamaba, exclamaban, exclamando, exclamará, exclamarán, exclamaría, exclamarían
    sentenció, zanjó, garantizar, garantiza, garantizan, garantizó, garantizaron, garantizado, garantizada
    garantizados, garantizadas, garantizaba, garantizaban, garantizando, garantizará, garantizarán
    garantizaría, garantizarían, repitió, repite, repitieron, repiten, hizo énfasis, puso el acento
    dejó claro, deja claro, dejaron claro, juró, juraron, juran
  `,

  // Newswire usage: said at a distance that leaves the truth open.
  reportingClaimed: `
    alega, alegan, alegó, alegaron, alegar, alegado, alegada, alegaba, alegaban, alegando, alegato, alegatos
    aduce, aducen, aducir, aducía, aducido, aduciendo, adujo, adujeron, acusar, acusa, acusan, acusó, acusaron
    acusado, acusada, acusados, acusadas, acusaba, acusaban, acusando, acusará, acusarán, acusaría, acusarían
    acusación, acusaciones, argumentar, argumenta, argumentan, argumentó, argumentaron, argumentado
    argumentada, argumentados, argumentadas, argumentaba, argumentaban, argumentando, argumentará
    argumentarán, argumentaría, argumentarían, argumentos, arguyó, arguye, arguyen, arguía, atribuye
    atribuyen, atribuyó, atribuyeron, atribuido, atribuida, atribuir, reivindicar, reivindica, reivindican
    reivindicó, reivindicaron, reivindicado, reivindicada, reivindicados, reivindicadas, reivindicaba
    reivindicaban, reivindicando, reivindicará, reivindicarán, reivindicaría, reivindicarían, reivindicación
    denunciar, denuncia, denuncian, denunció, denunciaron, denunciado, denunciada, denunciados, denunciadas
    denunciaba, denunciaban, denunciando, denunciará, denunciarán, denunciaría, denunciarían, denuncias
    se jacta, se jactan, se jactó, achacar, achaca, achacan, achacó, achacaron, achacado, achacada, achacados
    achacadas, achacaba, achacaban, achacando, achacará, achacarán, achacaría, achacarían, insinuó, insinuaron
    insinúa, adjudicó el ataque, adjudicaron el ataque
  `,

  // Newswire usage: said against one's own interest.
  reportingAdmitted: `
    admitir, admite, admiten, admitió, admitieron, admitido, admitida, admitidos, admitidas, admitía, admitían
    admitiendo, admitirá, admitirán, admitiría, admisión, reconoció, reconocieron, reconoce, reconocen
    reconocer, reconocido, reconocía, reconocían, reconociendo, reconocimiento, confesar, confesa, confesan
    confesó, confesaron, confesado, confesada, confesados, confesadas, confesaba, confesaban, confesando
    confesará, confesarán, confesaría, confesarían, confiesa, confiesan, confesión, confesiones, aceptar que
    acepta que, aceptan que, aceptó que, aceptaron que, aceptado que, aceptada que, aceptados que
    aceptadas que, aceptaba que, aceptará que, concedió que, concede que, concedieron que, se declaró culpable
    se declararon culpables, asumió la responsabilidad, asume la responsabilidad, asumieron la responsabilidad
    asumir la responsabilidad
  `,

  // Newswire usage: said not to be so.
  reportingDenied: `
    negar, nega, negan, negó, negaron, negado, negada, negados, negadas, negaba, negaban, negando, negará
    negarán, negaría, negarían, niega, niegan, negativa, desmentir, desmiente, desmienten, desmintió
    desmintieron, desmentido, desmentida, desmintiendo, rechazar, rechaza, rechazan, rechazó, rechazaron
    rechazado, rechazada, rechazados, rechazadas, rechazaba, rechazaban, rechazando, rechazará, rechazarán
    rechazaría, rechazarían, refutar, refuta, refutan, refutó, refutaron, refutado, refutada, refutados
    refutadas, refutaba, refutaban, refutando, refutará, refutarán, refutaría, refutarían, descartar, descarta
    descartan, descartó, descartaron, descartado, descartada, descartados, descartadas, descartaba
    descartaban, descartando, descartará, descartarán, descartaría, descartarían, desestimar, desestima
    desestiman, desestimó, desestimaron, desestimado, desestimada, desestimados, desestimadas, desestimaba
    desestimaban, desestimando, desestimará, desestimarán, desestimaría, desestimarían, desautorizar
    desautoriza, desautorizan, desautorizó, desautorizaron, desautorizado, desautorizada, desautorizados
    desautorizadas, desautorizaba, desautorizaban, desautorizando, desautorizará, desautorizarán
    desautorizaría, desautorizarían, contradijo, contradijeron, contradice, contradicen, contradicho, repudiar
    repudia, repudian, repudió, repudiaron, repudiado, repudiada, repudiados, repudiadas, repudiaba
    repudiaban, repudiando, repudiará, repudiarán, repudiaría, repudiarían, rebatió, rebate, rebatieron
    rebatir, impugnar, impugna, impugnan, impugnó, impugnaron, impugnado, impugnada, impugnados, impugnadas
    impugnaba, impugnaban, impugnando, impugnará, impugnarán, impugnaría, impugnarían, declinó comentar
    declinaron comentar, se negó a comentar, se negaron a comentar, se declaró inocente
    se declararon inocentes, declinó hacer
  `,

  // Newswire usage: people who speak or hold office.
  roles: `
    portavoz, portavoces, vocero, vocera, voceros, voceras, presidente, presidentes, presidenta, presidentas
    vicepresidente*, vicepresidenta*, expresidente*, expresidenta*, primer ministro, primera ministra
    primeros ministros, ministro, ministros, ministra, ministras, exministro, exministros, exministra
    exministras, viceministro, viceministros, viceministra, viceministras, canciller, cancilleres, secretario
    secretarios, secretaria, secretarias, subsecretario, subsecretarios, subsecretaria, subsecretarias
    mandatario, mandatarios, mandataria, mandatarias, jefe, jefes, jefa, jefas, rey, reyes, reina, reinas
    príncipe*, princesa*, emir, emires, sultán, monarca*, emperador*, papa, pontífice*, obispo, obispos
    arzobispo, arzobispos, cardenal, cardenales, patriarca*, imán, imanes, muftí, ayatolá*, rabino, rabinos
    sacerdote*, párroco, párrocos, pastor, pastores, gobernador, gobernadora, gobernadores, gobernadoras
    alcalde*, alcaldesa*, intendente, intendentes, prefecto, prefectos, senador, senadora, senadores
    senadoras, diputado, diputados, diputada, diputadas, legislador, legisladora, legisladores, legisladoras
    congresista*, parlamentario, parlamentarios, parlamentaria, parlamentarias, asambleísta*, concejal
    concejales, concejala*, consejero, consejeros, consejera, consejeras, embajador, embajadora, embajadores
    embajadoras, emisario, emisarios, enviado, enviados, enviada, enviadas, diplomático, diplomáticos, cónsul
    cónsules, negociador, negociadora, negociadores, negociadoras, mediador, mediadora, mediadores, mediadoras
    general, generales, coronel, coroneles, teniente, tenientes, capitán, capitanes, sargento, sargentos
    almirante, almirantes, mariscal, comandante, comandantes, oficiales, brigadier, líder, líderes, dirigente
    dirigentes, director, directora, directores, directoras, gerente, gerentes, ejecutivo, ejecutivos
    ejecutiva, empresario, empresarios, empresaria, empresarias, fundador, fundadora, fundadores, fundadoras
    titular, titulares, responsable, responsables, funcionario, funcionarios, funcionaria, funcionarias
    autoridad, autoridades, fiscal, fiscales, procurador, procuradora, procuradores, procuradoras, abogado
    abogados, abogada, abogadas, juez, jueces, jueza, juezas, magistrado, magistrados, magistrada, magistradas
    comisario, comisarios, comisaria, inspector, inspectora, inspectores, inspectoras, policías, detective
    detectives, agente, agentes, representante, representantes, delegado, delegados, delegada, delegadas
    comisionado, comisionados, comisionada, experto, experta, expertos, expertas, analista, analistas
    especialista, especialistas, profesor, profesora, profesores, catedrático, catedráticos, investigador
    investigadora, investigadores, investigadoras, científico, científicos, científica, científicas, médico
    médicos, médica, médicas, doctor, doctora, doctores, cirujano, cirujanos, enfermero, enfermeros, enfermera
    enfermeras, socorrista, socorristas, rescatista, rescatistas, bombero, bomberos, economista, economistas
    historiador, historiadora, historiadores, historiadoras, ingeniero, ingenieros, ingeniera, ingenieras
    periodista, periodistas, reportero, reporteros, reportera, reporteras, corresponsal*, redactor, redactora
    redactores, redactoras, editor, editora, editores, autor, autora, autores, escritor, escritora, escritores
    escritoras, fotógrafo, fotógrafa, fotógrafos, fotógrafas, activista, activistas, militante, militantes
    opositor, opositora, opositores, candidato, candidatos, candidata, candidatas, rebelde, rebeldes
    combatiente, combatientes, guerrillero, guerrillera, guerrilleros, guerrilleras, testigo, testigos, vecino
    vecinos, vecina, vecinas, habitante, habitantes, coordinador, coordinadora, coordinadores, coordinadoras
    administrador, administradora, administradores, administradoras, entrenador, entrenadora, entrenadores
    entrenadoras, seleccionador, seleccionadora, seleccionadores, seleccionadoras, sindicalista, sindicalistas
    politólogo, politólogos, fuente, fuentes, defensor, defensora, relator, relatora, rector, rectora
  `,

  // Newswire usage: common nouns that head a proper name.
  nameHeads: `
    calle, avenida, paseo, plaza, carretera, autopista, autovía, ruta, puente, túnel, estación, aeropuerto
    base, puerto, universidad, colegio, escuela, instituto, academia, facultad, laboratorio, centro, hospital
    clínica, ministerio, secretaría, departamento, oficina, agencia, administración, dirección, comisión
    comité, consejo, corte, tribunal, juzgado, audiencia, fiscalía, procuraduría, parlamento, asamblea, senado
    congreso, cámara, partido, movimiento, frente, coalición, alianza, liga, unión, federación, confederación
    asociación, organización, fundación, fondo, sociedad, club, compañía, empresa, grupo, banco, ejército
    armada, marina, brigada, batallón, regimiento, división, guardia, policía, pueblo, villa, ciudad
    municipio, ayuntamiento, alcaldía, distrito, comarca, condado, provincia, región, comunidad, gobernación
    república, reino, emirato, isla, islas, península, río, lago, laguna, mar, golfo, bahía, estrecho, océano
    canal, presa, embalse, monte, montaña, sierra, cordillera, volcán, valle, desierto, bosque, parque, meseta
    cabo, mezquita, iglesia, catedral, basílica, templo, sinagoga, monasterio, palacio, castillo, torre
    estadio, museo, teatro, hotel, cárcel, prisión, penal, campamento, cementerio, tratado, acuerdo, diario
    periódico, revista, cadena, televisión, radio, copa, campeonato, festival, barrio, colonia
  `,

  // Newswire usage.
  titles: `
    señor, señora, señores, señoras, señorita, sr, sra, srta, sres, don, doña, d, dña, doctor, doctora, dr
    dra, lic, licenciado, licenciada, ing, ingeniero, ingeniera, arq, arquitecto, prof, profesor, profesora
    maestro, maestra, monseñor, mons, fray, sir, lord, lady, jeque, sayed, ayatolá, mulá, hajj, su majestad
    su alteza, su santidad, su excelencia, excelencia, excelentísimo, excmo, ilustrísimo, conde, condesa
    duque, duquesa, marqués, marquesa, barón, baronesa, gral, cnel, tte, cap, sgto, cmdte, alm, herr, monsieur
    madame
  `,

  // Newswire usage: opposites that turn a report round, paired form by form.
  antonyms: `
    aumentar=disminuir, aumenta=disminuye, aumentan=disminuyen, aumentó=disminuyó, aumentaron=disminuyeron
    aumentado=disminuido, aumentada=disminuida, aumentar=reducir, aumenta=reduce, aumentan=reducen
    aumentó=redujo, aumentaron=redujeron, aumentado=reducido, aumentada=reducida, aumentados=reducidos
    aumentadas=reducidas, aumento=disminución, aumento=reducción, aumentos=reducciones, aumento=descenso
    aumentar=bajar, aumenta=baja, aumentan=bajan, aumentó=bajó, aumentaron=bajaron, aumentado=bajado
    aumentada=bajada, aumentados=bajados, aumentadas=bajadas, aumentaba=bajaba, aumentará=bajará, subir=bajar
    sube=baja, suben=bajan, subió=bajó, subieron=bajaron, subido=bajado, subida=bajada, subía=bajaba
    subidas=bajadas, alza=baja, al alza=a la baja, ascendió=descendió, ascendieron=descendieron
    ascendido=descendido, ascenso=descenso, asciende=desciende, ascienden=descienden, crecer=caer, crece=cae
    crecen=caen, creció=cayó, crecieron=cayeron, crecido=caído, crecía=caía, creció=disminuyó
    crecieron=disminuyeron, crecer=disminuir, crecido=disminuido, crecimiento=caída, crecimiento=contracción
    crecimiento=recesión, crecimiento=descenso, subir=caer, sube=cae, suben=caen, subió=cayó, subieron=cayeron
    subido=caído, subida=caída, subió=descendió, elevar=rebajar, eleva=rebaja, elevan=rebajan, elevó=rebajó
    elevaron=rebajaron, elevado=rebajado, incrementar=recortar, incrementa=recorta, incrementan=recortan
    incrementó=recortó, incrementaron=recortaron, incrementado=recortado, incrementada=recortada
    incrementados=recortados, incrementadas=recortadas, incrementaba=recortaba, incrementará=recortará
    incrementar=reducir, incrementa=reduce, incrementan=reducen, incrementó=redujo, incrementaron=redujeron
    incrementado=reducido, incremento=reducción, incremento=descenso, incremento=recorte, incrementos=recortes
    ampliar=reducir, amplió=redujo, ampliaron=redujeron, ampliado=reducido, ampliada=reducida
    ampliación=reducción, mejorar=empeorar, mejora=empeora, mejoran=empeoran, mejoró=empeoró
    mejoraron=empeoraron, mejorado=empeorado, mejorada=empeorada, mejorados=empeorados, mejoradas=empeoradas
    mejoraba=empeoraba, mejorará=empeorará, mejora=empeoramiento, mejora=deterioro, mejoró=deterioró
    mejor=peor, mejores=peores, fortalecer=debilitar, fortalece=debilita, fortalecen=debilitan
    fortaleció=debilitó, fortalecieron=debilitaron, fortalecido=debilitado, fortalecimiento=debilitamiento
    acelerar=desacelerar, acelera=desacelera, aceleran=desaceleran, aceleró=desaceleró
    aceleraron=desaceleraron, acelerado=desacelerado, acelerada=desacelerada, acelerados=desacelerados
    aceleradas=desaceleradas, aceleraba=desaceleraba, acelerará=desacelerará, aceleración=desaceleración
    ganar=perder, gana=perde, ganan=perden, ganó=perdió, ganaron=perdieron, ganado=perdido, ganada=perdida
    ganados=perdidos, ganadas=perdidas, gana=pierde, ganan=pierden, ganancia=pérdida, ganancias=pérdidas
    beneficio=pérdida, beneficios=pérdidas, ganador=perdedor, ganadores=perdedores, victoria=derrota
    victorias=derrotas, triunfo=derrota, venció=perdió, superávit=déficit, ingresos=gastos, lograr=fracasar
    logró=fracasó, lograron=fracasaron, logrado=fracasado, éxito=fracaso, éxitos=fracasos, triunfar=fracasar
    triunfó=fracasó, triunfaron=fracasaron, exitoso=fallido, exitosa=fallida, exitosos=fallidos
    exitosas=fallidas, más=menos, mayor=menor, mayores=menores, máximo=mínimo, máxima=mínima, máximos=mínimos
    mayoría=minoría, mucho=poco, muchos=pocos, muchas=pocas, superior=inferior, superiores=inferiores
    alto=bajo, alta=baja, altos=bajos, altas=bajas, más alto=más bajo, antes=después, antes=tras
    anterior=posterior, anterior=siguiente, anteriores=siguientes, previo=posterior, primero=último
    primera=última, primeros=últimos, primeras=últimas, primer=último, próximo=pasado, próxima=pasada
    próximos=pasados, próximas=pasadas, futuro=pasado, futura=pasada, temprano=tarde, ayer=mañana
    siempre=nunca, a menudo=rara vez, nuevo=viejo, nueva=vieja, nuevos=viejos, nuevas=viejas, nuevo=antiguo
    nueva=antigua, joven=viejo, jóvenes=ancianos, actual=anterior, actual=antiguo, comenzar=terminar
    comenzó=terminó, comenzaron=terminaron, comenzado=terminado, comienza=termina, comienzan=terminan
    comienzo=fin, comienzo=final, empezó=terminó, empezaron=terminaron, empezar=terminar, empieza=termina
    empezó=acabó, empezar=acabar, iniciar=finalizar, inicia=finaliza, inician=finalizan, inició=finalizó
    iniciaron=finalizaron, iniciado=finalizado, iniciada=finalizada, iniciados=finalizados
    iniciadas=finalizadas, iniciaba=finalizaba, iniciará=finalizará, iniciar=terminar, inicia=termina
    inician=terminan, inició=terminó, iniciaron=terminaron, iniciado=terminado, iniciada=terminada
    iniciados=terminados, iniciadas=terminadas, iniciaba=terminaba, iniciará=terminará, inicio=fin
    inicio=final, inicio=cierre, principio=fin, principio=final, inició=concluyó, iniciaron=concluyeron
    iniciar=concluir, iniciado=concluido, reanudar=suspender, reanudó=suspendió, reanudaron=suspendieron
    reanudado=suspendido, reanudada=suspendida, reanudadas=suspendidas, reanudación=suspensión
    continuar=cesar, continuó=cesó, continuaron=cesaron, continua=cesa, continuan=cesan, continuó=interrumpió
    continuaron=interrumpieron, continuar=interrumpir, continuación=interrupción, arrancó=concluyó
    retomó=abandonó, retomaron=abandonaron, retomar=abandonar, abrir=cerrar, abre=cerra, abren=cerran
    abrió=cerró, abrieron=cerraron, abre=cierra, abren=cierran, abierto=cerrado, abierta=cerrada
    abiertos=cerrados, abiertas=cerradas, apertura=cierre, aperturas=cierres, reapertura=cierre, reabrió=cerró
    reabrir=cerrar, reabrieron=cerraron, inauguró=clausuró, encendido=apagado, permitir=prohibir
    permite=prohibe, permiten=prohiben, permitió=prohibió, permitieron=prohibieron, permitido=prohibido
    permitida=prohibida, permitidos=prohibidos, permitidas=prohibidas, autorizar=prohibir, autoriza=prohibe
    autorizan=prohiben, autorizó=prohibió, autorizaron=prohibieron, autorizado=prohibido, autorizada=prohibida
    autorizados=prohibidos, autorizadas=prohibidas, autorización=prohibición, permiso=prohibición
    permitir=impedir, permite=impede, permiten=impeden, permitió=impedió, permitieron=impedieron
    permite=impide, permiten=impiden, permitió=impidió, legal=ilegal, legales=ilegales, lícito=ilícito
    impuso=levantó, impusieron=levantaron, imponer=levantar, impone=levanta, impuesto=levantado
    imposición=levantamiento, apoyar=rechazar, apoya=rechaza, apoyan=rechazan, apoyó=rechazó
    apoyaron=rechazaron, apoyado=rechazado, apoyada=rechazada, apoyados=rechazados, apoyadas=rechazadas
    apoyaba=rechazaba, apoyará=rechazará, apoyar=condenar, apoyó=condenó, apoyaron=condenaron
    apoyado=condenado, apoyada=condenada, respaldar=rechazar, respalda=rechaza, respaldan=rechazan
    respaldó=rechazó, respaldaron=rechazaron, respaldado=rechazado, respaldada=rechazada
    respaldados=rechazados, respaldadas=rechazadas, respaldaba=rechazaba, respaldará=rechazará, apoya=se opone
    apoyan=se oponen, apoyó=se opuso, apoyo=oposición, partidario=opositor, partidarios=opositores
    partidarios=detractores, a favor=en contra, favor=contra, favorable=contrario, pro=anti, elogiar=criticar
    elogia=critica, elogian=critican, elogió=criticó, elogiaron=criticaron, elogiado=criticado
    elogiada=criticada, elogiados=criticados, elogiadas=criticadas, elogiaba=criticaba, elogiará=criticará
    elogio=crítica, elogios=críticas, celebró=condenó, celebraron=condenaron, celebrar=condenar
    saludó=condenó, saludaron=condenaron, aceptar=rechazar, acepta=rechaza, aceptan=rechazan, aceptó=rechazó
    aceptaron=rechazaron, aceptado=rechazado, aceptada=rechazada, aceptados=rechazados, aceptadas=rechazadas
    aceptaba=rechazaba, aceptará=rechazará, aceptación=rechazo, aprobar=rechazar, aproba=rechaza
    aproban=rechazan, aprobó=rechazó, aprobaron=rechazaron, aprobado=rechazado, aprobada=rechazada
    aprobados=rechazados, aprobadas=rechazadas, aprobaba=rechazaba, aprobará=rechazará, aprueba=rechaza
    aprueban=rechazan, aprobación=rechazo, aprobó=vetó, aprobaron=vetaron, aprobar=vetar, aprobado=vetado
    acuerdo=desacuerdo, acuerdos=desacuerdos, de acuerdo=en desacuerdo, aceptó=se negó, aceptaron=se negaron
    confirmar=negar, confirma=nega, confirman=negan, confirmó=negó, confirmaron=negaron, confirmado=negado
    confirmada=negada, confirmados=negados, confirmadas=negadas, confirmaba=negaba, confirmará=negará
    confirmar=desmentir, confirmó=desmintió, confirmaron=desmintieron, confirmado=desmentido
    confirmada=desmentida, confirma=desmiente, confirman=desmienten, confirma=niega, confirman=niegan
    confirmación=desmentido, admitir=negar, admitió=negó, admitieron=negaron, admitido=negado, admitida=negada
    admite=niega, admiten=niegan, reconoció=negó, reconocieron=negaron, reconocer=negar, reconocido=negado
    reconoce=niega, reconocen=niegan, afirmó=negó, afirmaron=negaron, afirmar=negar, afirmado=negado
    afirma=niega, afirman=niegan, aseguró=negó, aseguraron=negaron, afirmó=desmintió, afirmaron=desmintieron
    creer=dudar, cree=duda, creen=dudan, verdad=mentira, verdadero=falso, verdadera=falsa, verdaderos=falsos
    verdaderas=falsas, cierto=falso, cierta=falsa, real=falso, auténtico=falso, auténtica=falsa
    auténticos=falsos, auténticas=falsas, correcto=incorrecto, correcta=incorrecta, correctos=incorrectos
    correctas=incorrectas, detenido=liberado, detenida=liberada, detenidos=liberados, detenidas=liberadas
    detuvo=liberó, detuvieron=liberaron, detener=liberar, detención=liberación, detenciones=liberaciones
    arrestar=liberar, arresta=libera, arrestan=liberan, arrestó=liberó, arrestaron=liberaron
    arrestado=liberado, arrestada=liberada, arrestados=liberados, arrestadas=liberadas, arrestaba=liberaba
    arrestará=liberará, arresto=liberación, arrestos=liberaciones, encarcelar=liberar, encarcela=libera
    encarcelan=liberan, encarceló=liberó, encarcelaron=liberaron, encarcelado=liberado, encarcelada=liberada
    encarcelados=liberados, encarceladas=liberadas, encarcelaba=liberaba, encarcelará=liberará
    capturar=liberar, captura=libera, capturan=liberan, capturó=liberó, capturaron=liberaron
    capturado=liberado, capturada=liberada, capturados=liberados, capturadas=liberadas, capturaba=liberaba
    capturará=liberará, captura=liberación, secuestrar=liberar, secuestra=libera, secuestran=liberan
    secuestró=liberó, secuestraron=liberaron, secuestrado=liberado, secuestrada=liberada
    secuestrados=liberados, secuestradas=liberadas, secuestraba=liberaba, secuestrará=liberará
    secuestro=liberación, preso=libre, presos=libres, condenar=absolver, condenó=absolvió
    condenaron=absolvieron, condenado=absoluelto, condenada=absoluelta, condenados=absolueltos
    condenadas=absolueltas, condena=absolución, condenas=absoluciones, culpable=inocente, culpables=inocentes
    culpabilidad=inocencia, culpable=no culpable, procesado=absuelto, atacar=defender, atacó=defendió
    atacaron=defendieron, atacado=defendido, atacada=defendida, ataque=defensa, ataques=defensas
    ofensiva=defensiva, agresor=víctima, agresores=víctimas, victimario=víctima, atacante=defensor
    avanzó=retrocedió, avanzaron=retrocedieron, avanzar=retroceder, avance=retroceso, avance=retirada
    avances=retrocesos, matar=salvar, mata=salva, matan=salvan, mató=salvó, mataron=salvaron, muerto=herido
    muerta=herida, muertos=heridos, muertas=heridas, muerto=vivo, muerta=viva, muertos=vivos, muertas=vivas
    muerto=sobreviviente, muertos=sobrevivientes, muertos=supervivientes, muerto=superviviente
    murió=sobrevivió, murieron=sobrevivieron, morir=sobrevivir, murió=nació, murieron=nacieron, muerte=vida
    muertes=nacimientos, muerte=nacimiento, fallecido=herido, fallecida=herida, fallecidos=heridos
    fallecidas=heridas, fallecidos=sobrevivientes, asesinados=heridos, heridos=ilesos, herido=ileso
    herida=ilesa, heridas=ilesas, fallecidos=desaparecidos, muertos=desaparecidos, guerra=paz, tregua=guerra
    alto el fuego=ofensiva, cese el fuego=ofensiva, aliado=enemigo, aliados=enemigos, aliada=enemiga
    amigo=enemigo, amigos=enemigos, amistoso=hostil, escalada=desescalada, despliega=retira
    despliegan=retiran, desplegó=retiró, desplegaron=retiraron, desplegar=retirar, desplegado=retirado
    desplegada=retirada, desplegados=retirados, desplegadas=retiradas, despliegue=retirada
    despliegue=repliegue, invadió=se retiró, entrar=salir, entró=salió, entraron=salieron, entrado=salido
    entra=sale, entran=salen, entrada=salida, entradas=salidas, ingreso=salida, llegar=salir, llegó=salió
    llegaron=salieron, llegado=salido, llega=sale, llegan=salen, llegada=salida, llegadas=salidas
    llegada=partida, llegó=partió, llegaron=partieron, llegar=partir, llegó=se fue, ingresó=abandonó
    ingresaron=abandonaron, ingresar=abandonar, unió=abandonó, unieron=abandonaron, permaneció=abandonó
    permanecieron=abandonaron, permanecer=abandonar, permanece=abandona, permanecen=abandonan, quedó=marchó
    quedaron=marcharon, regresó=huyó, regresaron=huyeron, regresar=huir, volver=irse, volvió=se fue
    regreso=partida, envió=recibió, enviaron=recibieron, enviar=recibir, enviado=recibido, enviada=recibida
    envía=recibe, envían=reciben, dar=recibir, dio=recibió, dieron=recibieron, dar=quitar, ocupar=liberar
    ocupó=liberó, ocuparon=liberaron, ocupado=liberado, ocupada=liberada, ocupados=liberados
    ocupación=liberación, construir=destruir, construye=destruye, construyen=destruyen, construyó=destruyó
    construyeron=destruyeron, construido=destruido, construida=destruida, construidos=destruidos
    construidas=destruidas, construcción=destrucción, construcción=demolición, reconstrucción=destrucción
    crear=eliminar, creó=eliminó, crearon=eliminaron, creado=eliminado, creada=eliminada, creación=eliminación
    creación=disolución, agregó=eliminó, agregaron=eliminaron, agregar=eliminar, agregado=eliminado
    añadió=eliminó, añadieron=eliminaron, añadir=eliminar, añadido=eliminado, comprar=vender, compró=vendió
    compraron=vendieron, comprado=vendido, comprada=vendida, compra=vende, compran=venden, compra=venta
    compras=ventas, comprador=vendedor, compradores=vendedores, importar=exportar, importa=exporta
    importan=exportan, importó=exportó, importaron=exportaron, importado=exportado, importada=exportada
    importados=exportados, importadas=exportadas, importaba=exportaba, importará=exportará
    importación=exportación, importaciones=exportaciones, oferta=demanda, contrató=despidió
    contrataron=despidieron, contratar=despedir, contratado=despedido, contratada=despedida
    contratados=despedidos, contratación=despido, contrataciones=despidos, nombró=destituyó
    nombraron=destituyeron, nombrar=destituir, nombrado=destituido, nombrada=destituida
    nombramiento=destitución, nombramiento=dimisión, asumió=renunció, elegido=destituido, empleo=desempleo
    empleo=paro, empleado=desempleado, incluir=excluir, incluye=excluye, incluyen=excluyen, incluyó=excluyó
    incluyeron=excluyeron, incluido=excluido, incluida=excluida, incluidos=excluidos, incluidas=excluidas
    inclusión=exclusión, unido=dividido, unida=dividida, unidos=divididos, unidas=divididas, unidad=división
    unió=dividió, unieron=dividieron, unir=dividir, reveló=ocultó, revelaron=ocultaron, revelar=ocultar
    revelado=ocultado, revelada=ocultada, revela=oculta, público=privado, pública=privada, públicos=privados
    públicas=privadas, público=secreto, pública=secreta, públicamente=en privado, conocido=desconocido
    conocida=desconocida, conocidos=desconocidos, conocidas=desconocidas, oficial=extraoficial
    oficialmente=extraoficialmente, seguro=inseguro, segura=insegura, seguros=inseguros, seguras=inseguras
    seguridad=inseguridad, seguro=peligroso, segura=peligrosa, estable=inestable, estables=inestables
    estabilidad=inestabilidad, posible=imposible, posibles=imposibles, probable=improbable, capaz=incapaz
    capaces=incapaces, necesario=innecesario, necesaria=innecesaria, necesarios=innecesarios
    necesarias=innecesarias, dependiente=independiente, dependencia=independencia, justo=injusto
    justa=injusta, justificado=injustificado, justificada=injustificada, positivo=negativo, positiva=negativa
    positivos=negativos, positivas=negativas, bueno=malo, buena=mala, buenos=malos, buenas=malas, buen=mal
    bien=mal, optimista=pesimista, optimistas=pesimistas, optimismo=pesimismo, confianza=desconfianza
    esperanza=desesperanza, calma=tensión, grande=pequeño, grandes=pequeños, grandes=pequeñas, largo=corto
    larga=corta, largos=cortos, largas=cortas, ancho=estrecho, profundo=superficial, lleno=vacío, llena=vacía
    llenos=vacíos, llenas=vacías, fuerte=débil, fuertes=débiles, fortaleza=debilidad, pesado=ligero
    pesada=ligera, pesados=ligeros, pesadas=ligeras, graves=leves, grave=leve, gravemente=levemente
    caliente=frío, rápido=lento, rápida=lenta, rápidos=lentos, rápidas=lentas, rápidamente=lentamente
    rico=pobre, ricos=pobres, caro=barato, cara=barata, caros=baratos, caras=baratas, fácil=difícil
    fáciles=difíciles, pacífico=violento, pacífica=violenta, pacíficos=violentos, pacíficas=violentas
    pacíficamente=violentamente, voluntario=forzoso, voluntaria=forzosa, voluntarios=forzosos
    voluntarias=forzosas, voluntariamente=a la fuerza, deliberado=accidental, deliberada=accidental
    deliberadamente=accidentalmente, intencionado=accidental, temporal=permanente, temporal=definitivo
    temporalmente=definitivamente, provisional=definitivo, provisional=definitiva, parcial=total
    parciales=totales, parcialmente=totalmente, directo=indirecto, directa=indirecta, directos=indirectos
    directas=indirectas, directamente=indirectamente, norte=sur, este=oeste, oriental=occidental
    orientales=occidentales, noreste=suroeste, noroeste=sureste, septentrional=meridional, izquierda=derecha
    dentro=fuera, interior=exterior, interiores=exteriores, interno=externo, interna=externa
    internos=externos, nacional=extranjero, nacionales=extranjeros, nacional=internacional, local=extranjero
    encima=debajo, sobre=bajo, arriba=abajo, delante=detrás, adelante=atrás, cerca=lejos, cercano=lejano
    urbano=rural, urbanas=rurales, urbanos=rurales, día=noche, mañana=noche, amanecer=atardecer
    mediodía=medianoche, verano=invierno, primavera=otoño, hombre=mujer, hombres=mujeres, masculino=femenino
    padre=madre, hijo=hija, hijos=hijas, hermano=hermana, hermanos=hermanas, marido=mujer, esposo=esposa
    adulto=menor, adultos=menores, adultos=niños, civiles=militares, civil=militar, civiles=soldados
    civiles=combatientes, armado=desarmado, armados=desarmados, gobierno=oposición, oficialismo=oposición
    oficialista=opositor, con=sin, presente=ausente, presentes=ausentes, presencia=ausencia, asistió=boicoteó
    participación=boicot, cumplió=incumplió, cumplieron=incumplieron, cumplir=incumplir, cumplido=incumplido
    cumple=incumple, cumplimiento=incumplimiento, respetó=violó, respetaron=violaron, respetar=violar
    respetado=violado, respeto=violación, ratificó=rechazó, firmó=rechazó, vinculado=ajeno, relacionado=ajeno
    válido=inválido, válida=inválida, válido=nulo
    confirmó=anuló, confirmado=anulado, confirma=anula, celebró=condenó, celebró=lamentó, celebra=condena, liberado=encarcelado, liberada=encarcelada, liberado=detenido, liberó=detuvo, absuelto=condenado, absuelta=condenada, subió=bajó, sube=baja, elogió=criticó, aplaudió=condenó, endureció=suavizó, respetó=violó, respeta=viola, contrató=despidió, levantó=impuso, levanta=impone, avanzó=retrocedió, duplicó=redujo
  `,

  // Newswire usage: what a paraphrasing journalist swaps, all inflections of one meaning together.
  synonyms: `
    dijo=dijeron=dice=dicen=dicho=declaró=declara=declarado=manifestó=expresó=expresado=indicó=indica
    declaración=declaraciones=comunicado=comunicados=pronunciamiento=manifestaciones
    afirmó=afirma=afirman=afirmar=afirmado=aseguró=asegura=aseguran=asegurar=sostuvo=sostiene=aseveró
    anunció=anunciaron=anuncia=anuncian=anunciar=anunciado=comunicó=comunica=comunicar=anuncio=anuncios
    añadió=añadieron=añade=añadir=añadido=agregó=agregaron=agrega=agregar=agregado=apostilló=apostillaron
    explicó=explica=explicar=explicado=precisó=precisa=detalló=detalla=aclaró=aclararon=aclara=puntualizó
    subrayó=subraya=recalcó=recalca=enfatizó=enfatiza=insistió=insiste=destacó=destaca=resaltó=resalta
    reveló=revelaron=revela=revelado=revelada=divulgó=divulgaron=divulgado=desveló=desvelado=revelación
    alegó=alegaron=alega=alegado=adujo=adujeron=argumentó=argumentaron=pretende=pretendió
    admitió=admitieron=admite=admiten=admitido=reconoció=reconoce=reconocen=confesó=confesado=confiesa
    negó=negaron=negar=negado=niega=niegan=desmintió=desmintieron=desmiente=desmentir=refutó=refutaron
    rechazó=rechaza=rechazan=rechazar=rechazado=rechazada=rechazo=rehusó=rehusaron=repudió=repudiaron=descartó
    confirmó=confirma=confirman=confirmar=confirmado=corroboró=ratificó=ratifica=verificó=confirmación
    advirtió=advirtieron=advierte=advierten=alertó=alertaron=alerta=advertencia=advertencias=avisó=avisaron
    pidió=pidieron=pide=piden=pedir=pedido=solicitó=solicita=solicitan=petición=solicitud=reclamó=reclama
    exigió=exigieron=exige=exigen=exigir=exigido=demandó=demandaron=demanda=demandan=exigencia=exigencias
    exhortó=exhortaron=exhorta=instó=instaron=insta=urgió=urgieron=urge=llamó a=llamado=llamamiento
    respondió=responde=responder=contestó=contestaron=contesta=replicó=replicaron=respuesta=reaccionó
    condenó=condenaron=repudió=deploró=deploraron=repudio
    criticó=criticaron=critica=critican=criticado=cuestionó=cuestiona=censuró=censuraron=crítica=críticas
    elogió=elogiaron=elogia=alabó=alabaron=aplaudió=aplaudieron=aplaude=celebró=celebraron=elogio=elogios
    acusó=acusaron=acusa=acusan=acusado=acusada=acusados=culpó=culparon=responsabilizó=acusación=acusaciones
    prometió=prometieron=promete=prometido=se comprometió=promesa=promesas=compromiso=compromisos
    amenazó=amenazaron=amenaza=amenazan=amenazado=amenazas
    propuso=propusieron=propone=proponen=propuesta=propuestas=planteó=plantearon=plantea=sugirió=sugirieron
    publicaron=publicado=publicada=publicados=publicar=difundió=difundieron=difundido=difundida=editó=editado
    portavoz=portavoces=vocero=vocera=voceros
    mató=mataron=mata=matan=matar=matado=matada=matados=dio muerte a=abatió=abatieron=abatido=abatidos
    murió=murieron=morir=muerto=muerta=muertos=muertas=falleció=fallecieron=fallecido=fallecidos=fallece
    asesinó=asesinaron=asesinado=asesinada=asesinados=asesinar=asesinato=homicidio=homicidios=crimen
    muerte=muertes=fallecimiento=fallecimientos=deceso=decesos=defunción
    víctima=víctimas=víctimas mortales=damnificados=afectados
    saldo=balance=cifra de muertos=número de muertos=número de víctimas
    herido=herida=heridos=heridas=lesionado=lesionada=lesionados=lesionadas=hirió=hirieron=resultó herido
    herida de=lesión=lesiones
    sobreviviente=sobrevivientes=superviviente=supervivientes=sobrevivió=sobrevivieron
    rescató=rescatado=rescatada=rescatar=rescate=salvaron=salvado=salvados=salvar=rescates=salvamento
    cadáver=cadáveres=cuerpo=cuerpos=restos mortales
    ataque=ataques=agresión=bombardeo=bombardeos=asalto=ofensiva contra=atentado contra
    atacó=atacaron=ataca=atacan=atacado=atacar=agredió=agredieron=agredido=golpeó=golpearon=embistió
    bombardeó=bombardearon=bombardea=bombardean=bombardeado=bombardear=cañoneó=cañonearon=ataque aéreo
    atentado=atentados=ataque terrorista=acto terrorista
    explosión=explosiones=estallido=estallidos=detonación=detonaciones=deflagración
    explotó=explotaron=explotar=explota=estalló=estallaron=estallar=estalla=detonó=detonaron=detonar
    atacante=atacantes=agresor=agresores=pistolero=pistoleros=tirador=hombres armados=hombre armado
    tiroteo=tiroteos=balacera=balaceras=disparo=disparos=tiros=disparó=dispararon=abrió fuego
    apuñaló=apuñalaron=apuñalado=apuñalada=acuchilló=acuchillaron=acuchillado
    ofensiva=ofensivas=operación=operaciones=operativo=campaña
    invasión=invadió=invadieron=invadido=invadir=incursión=incursiones=irrumpió=irrumpieron
    combate=combates=enfrentamiento=enfrentamientos=choque=choques=batalla=lucha=hostilidades
    combatió=combatieron=combaten=combatir=luchó=lucharon=luchan=luchar=peleó=pelearon=pelean=se enfrentó
    guerra=guerras=conflicto=conflictos=contienda
    violencia=disturbios=desmanes=altercados
    soldado=soldados=militar=militares=tropas=efectivos=fuerzas=uniformados
    ejército=fuerzas armadas=fuerzas militares
    combatiente=combatientes=miliciano=milicianos=insurgente=insurgentes=rebelde=rebeldes=guerrillero
    terrorista=terroristas=yihadista=yihadistas=extremista=extremistas
    policía=policías=agente=agentes=fuerzas de seguridad=fuerzas del orden
    capturó=capturaron=capturado=capturada=capturados=captura=capturar=conquistó=conquistado=toma
    ocupó=ocuparon=ocupa=ocupan=ocupado=ocupada=ocupados=ocupar=ocupación=invadido
    retiró=retiraron=retira=retiran=retirado=retirada=retirados=retirar=retiro=repliegue=replegó=replegaron
    desplegó=desplegaron=desplegado=desplegar=despliega=despliegan=despliegue=envió=enviaron=movilizó
    tregua=alto el fuego=cese el fuego=cese al fuego=cese de hostilidades=armisticio
    misil=misiles=cohete=cohetes=proyectil=proyectiles
    dron=drones=avión no tripulado=aviones no tripulados=aeronave no tripulada
    arma=armas=armamento=armamentos=municiones
    avión de combate=aviones de combate=caza=cazas=cazabombardero=cazabombarderos
    barco=barcos=buque=buques=nave=naves=embarcación=embarcaciones
    avión=aviones=aeronave=aeronaves=aparato=avioneta
    rehén=rehenes=cautivo=cautivos=secuestrados
    secuestró=secuestrado=secuestrar=raptó=raptaron=raptado=raptada=secuestro=secuestros=rapto=plagio
    detenido=detenida=detenidos=detenidas=detener=detuvo=arrestó=arrestado=detención=arresto=arrestos
    encarceló=encarcelaron=encarcelado=encarcelada=encarcelados=aprisionó=aprisionado=encarcelamiento
    cárcel=cárceles=prisión=prisiones=penal=penitenciaría=centro penitenciario
    preso=presos=presa=recluso=reclusos=prisionero=prisioneros=reo=reos
    liberó=liberaron=liberado=liberada=liberados=liberar=excarceló=excarcelado=excarcelados=liberación
    imputó=imputaron=imputado=imputada=imputados=procesó=procesado=procesada=procesados=formuló cargos=cargos
    sentenció=sentenciado=sentenciada=condenado=condenada=condenados=condena=sentencia=pena
    absolvió=absolvieron=absuelto=absuelta=absueltos=absolución=exoneró=exonerado
    juicio=juicios=proceso judicial=vista oral=audiencia
    tribunal=tribunales=corte=juzgado=juzgados
    abogado=abogados=abogada=letrado=defensa legal
    fiscal=fiscalía=ministerio público=fiscales=procuraduría
    investigó=investiga=investigan=indagó=indagaron=indaga=investigación=pesquisa=pesquisas=indagación
    sospechoso=sospechosos=sospechosa=imputado=presunto autor
    delito=delitos=crímenes=ilícito
    robo=robos=hurto=hurtos=asalto a=robó=robaron=robado
    corrupción=soborno=sobornos=cohecho
    fraude=estafa=estafas=engaño
    gobierno=gobiernos=ejecutivo=gabinete=administración=autoridades
    funcionario=funcionarios=funcionaria=responsable=responsables=cargo público
    primer ministro=primera ministra=premier=jefe de gobierno=jefe del gobierno
    presidente=presidenta=mandatario=mandataria=jefe de estado=gobernante=presidentes
    parlamento=congreso=asamblea=legislativo=cámara=cortes
    diputado=diputados=diputada=legislador=legisladores=parlamentario=parlamentarios=congresista=congresistas
    ley=leyes=norma=normas=legislación=proyecto de ley=normativa
    decreto=decretos=orden ejecutiva=ordenanza=disposición
    elección=elecciones=comicios=votación=votaciones=sufragio
    votante=votantes=elector=electores=electorado
    candidato=candidatos=candidata=aspirante=aspirantes=postulante
    dimitió=dimitieron=dimitir=dimitido=dimite=renunció=renunciaron=renunciar=renuncia=dimisión
    nombró=nombraron=nombrado=nombrada=nombrar=designó=designado=designada=designar=nombramiento=designación
    destituyó=destituyeron=destituido=destituir=cesó=cesado=cesada=despidió=despedido=despedida=destitución
    derrocó=derrocaron=derrocado=derrocar=derrocamiento=depuso=depuesto=tumbó=tumbaron
    golpe de estado=golpe=golpe militar=asonada=cuartelazo
    protestó=protesta=protestas=protestan=protestar=manifestación=marcha=marchas=movilización=concentración
    manifestante=manifestantes=protestantes contra=inconformes
    huelga=huelgas=paro=paros=cese de actividades
    negociación=negociaciones=conversaciones=diálogo=diálogos=pláticas=tratativas
    negoció=negociaron=negocia=negocian=negociado=negociar=dialogó=dialogar=conversó=discutió=discutir
    reunión=reuniones=encuentro=encuentros=cita=sesión
    reunió=reunieron=reunido=reunirse=reúne=reúnen=entrevistó=entrevistaron=encontró con=encontraron con
    cumbre=cumbres=conferencia=conferencias=foro
    acuerdo=acuerdos=pacto=pactos=convenio=tratado=tratados=entendimiento
    acordó=acordaron=acordado=acordar=pactó=pactaron=pactado=pactar=convenido=convenir=convino=convinieron
    firmó=firmaron=firmado=firmada=firmar=firma=suscribió=suscribir=suscrito=rubricó=rubricado
    mediador=mediadores=intermediario=intermediarios=mediadora
    emisario=emisarios=enviado=enviados=representante=representantes=delegado=delegados
    embajador=embajadores=embajadora=diplomático=diplomáticos
    visita=visitas=viaje=viajes=gira=desplazamiento=visitó=visitaron
    sanción=sanciones=castigo=embargo=penalización
    aprobó=aprobado=aprobada=aprobar=aprueba=ratificado=adoptó=adoptado=avaló=avalaron=avalado=aprobación
    autorizó=autorizado=autorizar=autoriza=permitió=permite=permiten=permitir=permitido=autorización=permiso
    prohibió=prohibieron=prohibido=prohibida=prohibir=prohíbe=vetó=vetaron=vetado=prohibición=veto=veda
    impedir=impedido=impidió=impide=impiden=bloqueó=bloquear=bloquea=evitó=evitaron=evitar=evitado=frustró
    suspendió=suspendido=suspendida=suspender=suspensión=interrumpió=detener=paralizó=paralizado=detiene
    comenzó=comenzar=comienza=comienzo=empezó=empezar=empieza=inició=iniciaron=inicia=iniciar=inicio=arrancó
    lanzó=lanzaron=lanzado=lanzada=lanzar=lanza=emprendió=emprendieron=emprender=puso en marcha
    reanudó=reanudaron=reanudado=reanudar=reanuda=retomó=retomaron=retomar=reanudación=reinició=reiniciado
    continuó=continua=continuar=continúa=continúan=sigue=siguen=siguió=siguieron=prosigue=persiste
    terminó=termina=terminar=finalizó=finaliza=concluyó=concluye=concluido=acabó=acaba=acabado=culminó=culmina
    aplazó=aplazaron=aplazado=aplazada=aplazar=postergó=retrasó=retraso=pospuso=pospuesto=aplazamiento
    canceló=cancelado=cancelada=cancelar=anuló=anularon=anulado=anulada=suprimió=cancelación=anulación
    aumentó=aumenta=aumentan=aumentar=aumento=creció=crece=crecer=crecimiento=incrementó=subió=sube=alza
    disparado los=disparada los=repuntó=repunte=se disparó=se dispararon
    elevó=elevaron=eleva=elevado=elevar=alzó=alzado=encareció=encarecido=subida
    disminuyó=disminuyeron=disminuido=bajaron=bajar=cayó=cayeron=cae=caída=descendió=descenso=disminución
    desplomó=desplomaron=desplome=se hundió=colapsó=colapsaron=colapso=derrumbe=derrumbó=derrumbaron
    redujo=redujeron=reduce=reducen=reducir=reducido=reducida=reducción=recortó=recorte=rebajó=rebaja=rebajar
    amplió=ampliaron=ampliado=ampliada=ampliar=ampliación=extendió=extender=expansión=expandió=expandir
    precio=precios=coste=costes=costo=costos=tarifa=tarifas
    dinero=fondos=recursos=financiación=financiamiento
    salario=salarios=sueldo=sueldos=remuneración=paga
    empleo=empleos=puesto de trabajo=puestos de trabajo=trabajo=trabajos
    desempleado=desempleados=parado=parados=desocupados
    empresa=empresas=compañía=compañías=firma comercial=corporación=sociedad mercantil
    trabajador=trabajadores=empleado=empleados=trabajadora=personal=plantilla
    compró=compraron=compra=comprado=comprada=comprar=compras=adquirió=adquirir=adquirido=adquisición=adquiere
    vendió=vendieron=vende=venden=vender=vendido=vendida=venta=ventas
    inflación=carestía=alza de precios
    ayuda=ayudas=asistencia=auxilio=socorro
    ayudó=ayudaron=ayudar=ayudado=asistió=asistieron=asistir=auxilió=auxiliar=socorrió=socorrer
    apoyó=apoyaron=apoya=apoyan=apoyado=apoyar=apoyo=respaldó=respalda=respaldan=respaldar=respaldo=secundó
    opuso=opusieron=opone=oponen=oposición=oponerse=resistió=resistencia
    incendio=incendios=fuego=fuegos=llamas=siniestro
    quemó=quemaron=quemado=quemada=quemar=ardió=ardieron=arder=arde=incendió=incendiaron=calcinado=calcinada
    extinguió=extinguir=extinguido=apagó=apagaron=apagar=apagado=sofocó=sofocaron=sofocar=sofocado
    bombero=bomberos=brigadistas=cuerpo de bomberos
    inundación=inundaciones=riada=riadas=crecida=inundó=inundaron=inundado=inundadas=anegado=anegadas
    terremoto=terremotos=sismo=sismos=seísmo=seísmos=temblor=temblores=movimiento telúrico
    tormenta=tormentas=huracán=tifón=ciclón=temporal de=tempestad
    lluvia=lluvias=precipitaciones=aguacero=aguaceros
    deslizamiento=deslizamientos=alud=deslave=deslaves=derrumbes=avalancha
    sequía=sequías=escasez de agua
    desastre=desastres=catástrofe=catástrofes=tragedia=calamidad
    accidente=accidentes=siniestro vial=colisión=choque frontal
    chocó=chocaron=chocar=chocado=colisionó=colisionar=impactó=impactaron=impactar=estrelló=estrellarse
    coche=coches=automóvil=automóviles=vehículo=vehículos=auto=autos=carro=carros
    camión=camiones=tráiler=furgón
    tren=trenes=ferrocarril=convoy
    residente=residentes=habitante=habitantes=vecino=vecinos=población=pobladores=ciudadanos=lugareños
    casa=casas=vivienda=viviendas=hogar=hogares=domicilio=domicilios
    edificio=edificios=inmueble=inmuebles=construcción=edificación
    desplazado=desplazados=refugiado=refugiados=solicitantes de asilo
    migrante=migrantes=inmigrante=inmigrantes=indocumentados
    evacuó=evacuaron=evacuado=evacuados=evacuar=desalojó=desalojaron=desalojado=evacuación=desalojo
    huyó=huyeron=huir=huido=huye=huyen=huida=escapó=escaparon=escapar=escapado=fugó=fugaron=fugarse=fuga
    destruyó=destruyeron=destruye=destruido=destruir=destrucción=arrasó=arrasado=devastó=demolió=demolido
    dañó=dañaron=dañado=dañada=dañados=daño=daños=desperfectos=averió=averiado
    reconstruyó=reconstruir=reconstruido=reconstruye=reconstrucción=rehabilitó=rehabilitar=rehabilitado
    hospital=hospitales=clínica=clínicas=centro médico=centro hospitalario=sanatorio
    hospitalizó=hospitalizado=hospitalizada=ingresado=ingresada=ingresados=internado=internada=internados
    médico=médicos=médica=doctor=doctora=doctores=facultativo
    paciente=pacientes=enfermo=enfermos
    enfermedad=enfermedades=dolencia=padecimiento
    virus=patógeno=contagio=contagios=infección=infecciones
    epidemia=pandemia=brote=brotes
    vacuna=vacunas=vacunación=inmunización=dosis=vacunó=vacunado=vacunar
    escuela=escuelas=colegio=colegios=centro educativo
    alumno=alumnos=estudiante=estudiantes=escolares
    profesor=profesores=maestro=maestros=docente=docentes
    niño=niños=niña=niñas=menor=menores=infante=infantes
    adolescente=adolescentes=joven=jóvenes=muchacho=chicos
    anciano=ancianos=adultos mayores=personas mayores=jubilados
    llegó=llegaron=llega=llegan=llegado=llegar=arribó=arribaron=arribar=llegada=arribo=aterrizó=aterrizaron
    salió=salieron=sale=salen=salir=salido=partió=partieron=partir=salida=partida=marcharse=abandonó
    regresó=regresa=regresar=regresado=regreso=volvió=volver=vuelve=vuelven=retornó=retorno=retornar=vuelta
    envía=envían=envío=envíos=enviada=enviadas=mandó=mandaron=remitió=remitieron=remitido=transmitió
    ganó=ganaron=gana=ganan=ganado=ganar=venció=vencieron=vence=vencer=triunfó=triunfo=victoria=victorias
    derrotó=derrotaron=derrota=derrotado=derrotada=derrotar=vencido=vencida=superó=superado
    perdió=perdieron=perder=perdido=perdida=pierde=pierden=pérdida=pérdidas
    gol=goles=marcado=marcaron=anotó=anotado=anotaron
    equipo=equipos=conjunto=selección=escuadra=plantel
    entrenador=técnico=seleccionador=director técnico
    intentó=intentaron=intenta=intentan=intentar=intento=intentos=trató de=procuró=procura=procurar=tentativa
    planeó=planea=planean=planeado=planear=plan=planes=prevé=prevén=previsto=proyecto=proyectos
    decidió=decidieron=decide=deciden=decidir=decidido=decisión=decisiones=resolvió=resolvieron=resolución
    creó=creado=creada=creación=fundó=fundado=fundada=fundación=estableció=constituyó=constituir=instauró
    construyó=construyeron=construye=construido=construida=construir=edificado=edificar
    encontró=encontrar=halló=hallaron=hallado=hallada=hallados=descubrió=descubrir=hallazgo=encuentra=localizó
    buscó=buscaron=busca=buscan=buscado=buscar=búsqueda=rastreó=rastrear=rastreo
    muestra=muestran=mostró=mostraron=mostrar=mostrado=evidencia=evidenció=evidencian=refleja
    vio=vieron=visto=observó=observaron=observado=presenció=presenciaron=presenciado
    testigo=testigos=testigo presencial=testigos presenciales=transeúntes
    usó=usaron=usan=usado=usar=uso=utilizó=utiliza=utilizan=utilizado=utilizar=empleó=emplearon=emplear
    causó=causaron=causa=causan=causado=causar=provocó=provoca=provocan=provocar=desató=ocasionó=generó=genera
    ocurrió=ocurrieron=ocurre=ocurrido=ocurrir=sucedió=sucedieron=sucede=sucedido=produjo=produjeron=registró
    incidente=incidentes=suceso=sucesos=acontecimiento
    recibió=recibieron=recibe=reciben=recibir=recibido=obtuvo=obtuvieron=obtener=obtenido
    incluye=incluyen=incluyó=incluyendo=incluido=comprende=comprenden=abarca=abarcan=contiene=contienen
    región=regiones=zona=zonas=área=áreas=provincia=provincias=territorio=comarca
    ciudad=ciudades=localidad=localidades=municipio=pueblo=urbe=poblado
    frontera=fronteras=límite=linde
    país=países=nación=naciones
    enemigo=enemigos=adversario=adversarios=rival=rivales
    aliado=aliados=socio=socios
    preocupación=preocupaciones=inquietud=temor=temores=miedo=alarma
    ira=indignación=rabia=cólera=enojo
    problema=problemas=dificultad=dificultades=inconveniente
    crisis=emergencia=emergencias
    peligro=peligros=riesgo=riesgos=amenaza para
    medida=medidas=paso=pasos=acción=acciones
    objetivo=objetivos=meta=metas=propósito
    informe=informes=reporte=reportes
    diario=diarios=periódico=periódicos=rotativo
    periodista=periodistas=reportero=reporteros=corresponsal
    medios=prensa=medios de comunicación
    documento=documentos=expediente=archivos
    prueba=pruebas=evidencia=evidencias=indicio
    discurso=discursos=alocución=intervención
    película=películas=filme=cinta=largometraje
    vídeo=video=vídeos=videos=grabación=grabaciones=imágenes
    foto=fotos=fotografía=fotografías=imagen
    grande=grandes=enorme=enormes=gran=masivo=masiva=amplio
    pequeño=pequeña=pequeños=pequeñas=reducido=diminuto
    grave=graves=serio=severo=severa=crítico
    importante=importantes=clave=crucial=relevante
    nuevo=nueva=nuevos=nuevas=reciente=recientes
    violento=violenta=violentos=violentas=fuerte=fuertes=intenso=intensa=intensos
    rápido=rápida=rápidamente=veloz=con rapidez
    varios=varias=diversos=diversas=numerosos=numerosas=múltiples
    cerca de=alrededor de=unos=unas=aproximadamente=en torno a
    debido a=a causa de=por culpa de=como consecuencia de
    pese a=a pesar de
    porque=ya que=puesto que=dado que
    pero=sin embargo=no obstante
    también=asimismo
    según=de acuerdo con=conforme a
  `,

  // Newswire usage: words that open a sentence and join it to the one before.
  fields,
  connectives: `
    además, asimismo, también, igualmente, por otra parte, por otro lado, por un lado, por una parte
    de igual forma, de igual manera, de la misma forma, en tanto, mientras tanto, entre tanto, entretanto
    al mismo tiempo, a la vez, paralelamente, simultáneamente, por su parte, por su lado, a su vez, en cambio
    por el contrario, al contrario, sin embargo, no obstante, pero, aunque, con todo, aun así, pese a ello
    a pesar de ello, a pesar de todo, ahora bien, por tanto, por lo tanto, por ello, por eso, por ende, así
    así pues, de ahí que, en consecuencia, por consiguiente, como resultado, entonces, luego, después
    más tarde, posteriormente, antes, previamente, anteriormente, primero, en primer lugar, en segundo lugar
    en tercer lugar, finalmente, por último, por fin, al final, en conclusión, en resumen, en suma
    en síntesis, en definitiva, en fin, es decir, o sea, esto es, en otras palabras, por ejemplo
    en particular, en concreto, concretamente, sobre todo, en especial, en este sentido, en ese sentido
    en este contexto, en ese contexto, al respecto, a este respecto, en cuanto a, respecto a, con respecto a
    en relación con, de hecho, en efecto, en realidad, por cierto, desde luego, claro, por supuesto
    de lo contrario, incluso, tras ello, tras esto, desde entonces, hasta ahora, de momento, por ahora
    cabe destacar, cabe recordar, cabe señalar, y, pues, porque, según indicó
  `,
};
