import type { LanguageData } from '../types.js';
import { changes } from './changes.js';
import { fields } from './fields.js';

export const fr: LanguageData = {
  ...changes,
  code: 'fr',

  // Grammar: the closed classes, the auxiliaries, and the single letters that elision leaves (`l'`, `d'`,
  // `qu'`).
  functionWords: `
    toujours, encore
    le, la, les, l, un, une, des, du, de, d, au, aux, à, en, dans, par, pour, sur, sous, avec, sans, vers
    chez, entre, contre, depuis, pendant, durant, avant, après, jusque, jusqu, jusqu'à, devant, derrière
    parmi, malgré, selon, envers, hors, outre, sauf, lors, près, loin, auprès, afin, et, ou, mais, donc, or
    ni, car, que, qu, qui, quoi, dont, quand, lorsque, lorsqu, puisque, puisqu, comme, si, parce, quoique
    bien, tandis, alors, ainsi, aussi, je, j, tu, il, elle, on, nous, vous, ils, elles, me, m, te, t, se, s
    lui, leur, leurs, eux, moi, toi, soi, y, ce, c, cet, cette, ces, celui, celle, ceux, celles, ceci, cela
    ça, ci, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, votre, vos, lequel, laquelle, lesquels
    lesquelles, duquel, desquels, auquel, auxquels, auxquelles, quel, quelle, quels, quelles, tout, toute
    tous, toutes, même, mêmes, autre, autres, tel, telle, tels, telles, chaque, quelque, plusieurs, certains
    certaines, aucun, aucune, être, est, sont, été, était, étaient, étant, suis, sommes, êtes, sera, seront
    serait, seraient, soit, soient, fut, furent, avoir, ont, avait, avaient, ayant, ai, as, avons, avez, aura
    auront, aurait, auraient, ait, aient, eu, eut, faire, fait, font, faisait, fera, peut, peuvent, pouvait
    doit, doivent, devait, va, vont, allait, ne, n, pas, plus, moins, très, trop, peu, encore, déjà, voici
    voilà, puis, ensuite, tant, autant, non, oui, personne, rien, jamais, seulement, surtout, notamment
    plutôt, cependant, toutefois, pourtant, concernant, quant, via
  `,

  // Elided words are tokens of their own (`l'accord` is `l` and `accord`), so nothing stays glued to the
  // front.
  prefixes: '',

  // Grammar: regular plurals, genders and the commonest verb endings.
  suffixes: `
    issements, issement, èrent, aient, issaient, issant, issent, issait, eraient, erait, eront, ements, ement
    ées, ée, és, ant, ait, era, ent, ants, ante, antes, aux, er, ez, é, s, x
  `,

  // Newswire usage: titles, ranks, months, units, companies and references.
  abbreviations: `
    m, mm, mme, mmes, mlle, mlles, mgr, dr, drs, pr, prof, st, ste, sts, stes, col, cdt, cne, cap, cpt, lt
    gal, gén, adj, sgt, am, s.a, s.a.s, s.e, s.m, s.s, s.g, r.p, p, pp, n, no, al, ch, chap, fig, vol, t, éd
    coll, cf, env, ex, etc, p. ex, i.e, c.-à-d, c.à.d, n.b, p.s, r.a.s, vs, av, bd, bld, boul, pl, rte, fg
    imp, all, janv, févr, fév, avr, juil, oct, nov, déc, lun, ven, sam, dim, min, sec, t.t.c, h.t, apr, j.-c
    av. j.-c, apr. j.-c, cie, éts, s.a.r.l, sarl, inc, ltd, corp, co, jr, sr, tél, dép, dir, adm, sén, max
    moy, hab, réf, rééd, trad, u.s, u.s.a, o.n.u, u.e, o.t.a.n, r.d.c, r.f.a, u.r.s.s, p.-d.g, p.d.g, c.v, d.c
    n.y
  `,

  // Grammar: the cardinals to ninety-nine in every spelling, Swiss and Belgian forms too, and the round
  // counts in `-aine`; `un` and `une` are left out as articles.
  numbers: `
    zéro=0, deux=2, trois=3, quatre=4, cinq=5, six=6, sept=7, huit=8, neuf=9, dix=10, onze=11, douze=12
    treize=13, quatorze=14, quinze=15, seize=16, dix-sept=17, dix-huit=18, dix-neuf=19, vingt=20, vingts=20
    trente=30, quarante=40, cinquante=50, soixante=60, soixante-dix=70, quatre-vingts=80, quatre-vingt=80
    octante=80, demi-douzaine=6, demi-douzaines=6, dizaine=10, douzaine=12, quinzaine=15, vingtaine=20
    trentaine=30, quarantaine=40, cinquantaine=50, soixantaine=60, centaine=100, un million=1000000
    un milliard=1000000000, un millier=1000, vingt et un=21, vingt et une=21, vingt-un=21, vingt-deux=22
    vingt-trois=23, vingt-quatre=24, vingt-cinq=25, vingt-six=26, vingt-sept=27, vingt-huit=28, vingt-neuf=29
    trente et un=31, trente et une=31, trente-un=31, trente-deux=32, trente-trois=33, trente-quatre=34
    trente-cinq=35, trente-six=36, trente-sept=37, trente-huit=38, trente-neuf=39, quarante et un=41
    quarante et une=41, quarante-un=41, quarante-deux=42, quarante-trois=43, quarante-quatre=44
    quarante-cinq=45, quarante-six=46, quarante-sept=47, quarante-huit=48, quarante-neuf=49
    cinquante et un=51, cinquante et une=51, cinquante-un=51, cinquante-deux=52, cinquante-trois=53
    cinquante-quatre=54, cinquante-cinq=55, cinquante-six=56, cinquante-sept=57, cinquante-huit=58
    cinquante-neuf=59, soixante et un=61, soixante et une=61, soixante-un=61, soixante-deux=62
    soixante-trois=63, soixante-quatre=64, soixante-cinq=65, soixante-six=66, soixante-sept=67
    soixante-huit=68, soixante-neuf=69, soixante et onze=71, soixante-douze=72, soixante-treize=73
    soixante-quatorze=74, soixante-quinze=75, soixante-seize=76, soixante-dix-sept=77, soixante-dix-huit=78
    soixante-dix-neuf=79, quatre-vingt-un=81, quatre-vingt-deux=82, quatre-vingt-trois=83
    quatre-vingt-quatre=84, quatre-vingt-cinq=85, quatre-vingt-six=86, quatre-vingt-sept=87
    quatre-vingt-huit=88, quatre-vingt-neuf=89, quatre-vingt-dix=90, quatre-vingt-onze=91
    quatre-vingt-douze=92, quatre-vingt-treize=93, quatre-vingt-quatorze=94, quatre-vingt-quinze=95
    quatre-vingt-seize=96, quatre-vingt-dix-sept=97, quatre-vingt-dix-huit=98, quatre-vingt-dix-neuf=99
    quatre-vingt-une=81, soixante-et-onze=71, septante=70, septante et un=71, septante-deux=72
    septante-trois=73, septante-quatre=74, septante-cinq=75, septante-six=76, septante-sept=77
    septante-huit=78, septante-neuf=79, huitante=80, huitante et un=81, huitante-deux=82, huitante-trois=83
    huitante-quatre=84, huitante-cinq=85, huitante-six=86, huitante-sept=87, huitante-huit=88
    huitante-neuf=89, nonante=90, nonante et un=91, nonante-deux=92, nonante-trois=93, nonante-quatre=94
    nonante-cinq=95, nonante-six=96, nonante-sept=97, nonante-huit=98, nonante-neuf=99
  `,

  // Grammar: the long scale, in which a `billion` is a million millions.
  magnitudes: `
    cent=100, cents=100, mille=1000, millier=1000, mil=1000, million=1000000, millions=1000000
    milliard=1000000000, milliards=1000000000, billion=1000000000000, billions=1000000000000
    trillion=1000000000000000000, trillions=1000000000000000000, mds=1000000000, mrd=1000000000, mio=1000000
    lakh=100000, crore=10000000
  `,

  // Grammar: words to sixty-ninth, figures with `e` and `ème` to the last day of a month.
  ordinals: `
    premier=1, première=1, premiers=1, premières=1, 1er=1, 1ère=1, 1re=1, 1ers=1, second=2, seconde=2
    seconds=2, deuxième=2, deuxièmes=2, troisième=3, troisièmes=3, quatrième=4, quatrièmes=4, cinquième=5
    cinquièmes=5, sixième=6, sixièmes=6, septième=7, septièmes=7, huitième=8, huitièmes=8, neuvième=9
    neuvièmes=9, dixième=10, dixièmes=10, onzième=11, onzièmes=11, douzième=12, douzièmes=12, treizième=13
    treizièmes=13, quatorzième=14, quatorzièmes=14, quinzième=15, quinzièmes=15, seizième=16, seizièmes=16
    dix-septième=17, dix-septièmes=17, dix-huitième=18, dix-huitièmes=18, dix-neuvième=19, dix-neuvièmes=19
    vingtième=20, vingt et unième=21, vingt-deuxième=22, vingt-troisième=23, vingt-quatrième=24
    vingt-cinquième=25, vingt-sixième=26, vingt-septième=27, vingt-huitième=28, vingt-neuvième=29
    trentième=30, trente et unième=31, trente-deuxième=32, trente-troisième=33, trente-quatrième=34
    trente-cinquième=35, trente-sixième=36, trente-septième=37, trente-huitième=38, trente-neuvième=39
    quarantième=40, quarante et unième=41, quarante-deuxième=42, quarante-troisième=43, quarante-quatrième=44
    quarante-cinquième=45, quarante-sixième=46, quarante-septième=47, quarante-huitième=48
    quarante-neuvième=49, cinquantième=50, cinquante et unième=51, cinquante-deuxième=52
    cinquante-troisième=53, cinquante-quatrième=54, cinquante-cinquième=55, cinquante-sixième=56
    cinquante-septième=57, cinquante-huitième=58, cinquante-neuvième=59, soixantième=60, soixante et unième=61
    soixante-deuxième=62, soixante-troisième=63, soixante-quatrième=64, soixante-cinquième=65
    soixante-sixième=66, soixante-septième=67, soixante-huitième=68, soixante-neuvième=69, soixante-dixième=70
    quatre-vingtième=80, quatre-vingt-dixième=90, centième=100, millième=1000, millionième=1000000, 2e=2, 3e=3
    4e=4, 5e=5, 6e=6, 7e=7, 8e=8, 9e=9, 10e=10, 11e=11, 12e=12, 13e=13, 14e=14, 15e=15, 16e=16, 17e=17, 18e=18
    19e=19, 20e=20, 21e=21, 22e=22, 23e=23, 24e=24, 25e=25, 26e=26, 27e=27, 28e=28, 29e=29, 30e=30, 31e=31
    2ème=2, 3ème=3, 4ème=4, 5ème=5, 6ème=6, 7ème=7, 8ème=8, 9ème=9, 10ème=10, 11ème=11, 12ème=12, 13ème=13
    14ème=14, 15ème=15, 16ème=16, 17ème=17, 18ème=18, 19ème=19, 20ème=20, 21ème=21
  `,

  // Grammar: the fractions that news reports put in words.
  fractions: `
    la moitié=0.5, demie=0.5, et demi=0.5, et demie=0.5, un demi=0.5, un tiers=0.333, le tiers=0.333
    tiers=0.333, deux tiers=0.667, les deux tiers=0.667, un quart=0.25, le quart=0.25, trois quarts=0.75
    les trois quarts=0.75, deux cinquièmes=0.4, trois cinquièmes=0.6, quatre cinquièmes=0.8, neuf dixièmes=0.9
    moitié=0.5, un cinquième de=0.2, un cinquième des=0.2, un sixième de=0.167, un sixième des=0.167
    un huitième de=0.125, un huitième des=0.125, un dixième de=0.1, un dixième des=0.1
  `,

  // Newswire usage: counts that give no figure.
  quantities: `
    dizaines, des dizaines, centaines, des centaines, milliers, des milliers, des dizaines de milliers
    des centaines de milliers, des millions, des milliards, plusieurs, plusieurs dizaines, plusieurs centaines
    plusieurs milliers, quelques, quelques dizaines, quelques centaines, nombreux, nombreuses, de nombreux
    de nombreuses, nombre de, bon nombre, beaucoup, beaucoup de, une poignée, poignée, un petit nombre
    un grand nombre, un certain nombre, une série, une partie, une foule, une multitude, multitude
    une majorité, la majorité, la plupart, une minorité, divers, diverses, différents, différentes, maints
    maintes, une kyrielle, un peu de, peu de, une pléthore, innombrables, multiples, certains, certaines
    une flopée, trop de, tant de, assez de, un groupe de, une quantité, un tas de, une grande partie
    l'essentiel, une vague de, pléthore
  `,

  // Newswire usage.
  percent: `
    pour cent, pour-cent, pourcent, pourcentage, pourcentages, %, ‰, point de pourcentage
    points de pourcentage, points de base, pct
  `,

  // Newswire usage: measures and currencies that stand beside a figure.
  units: `
    kilomètre*, km, mètre, mètres, centimètre*, cm, millimètre*, mm, miles, mile, pieds, pouce, pouces, yard
    yards, hectare*, ha, mètres carrés, mètre carré, kilomètres carrés, kilomètre carré, km2, m2, m3
    mètres cubes, mètre cube, acre, acres, kilo, kilos, kilogramme*, kg, gramme*, tonne, tonnes, quintal
    quintaux, livre sterling, livres sterling, once, onces, litre, litres, hectolitre*, baril, barils, gallon
    gallons, degré, degrés, celsius, magnitude, watt, watts, kilowatt*, mégawatt*, gigawatt*, térawatt*, mw
    gw, kwh, mwh, twh, volt, volts, hertz, mégatonne*, kilotonne*, nœud, nœuds, km/h, kmh, octet*, mégaoctet*
    gigaoctet*, téraoctet*, calibre, euro, euros, eur, dollar*, usd, centime*, franc, francs, fcfa, franc cfa
    francs cfa, rouble*, hryvnia*, hryvnias, yen, yens, yuan*, rouble, roupie*, riyal*, rial*, dinar*, dirham*
    shekel*, peso, pesos, reais, couronne*, zloty*, forint*, naira*, cedi, cedis, ariary, ouguiya*, gourde
    gourdes, bitcoin, bitcoins, $, €, £, ¥, milles marins, mille marin, milles nautiques, nautiques
  `,

  // CLDR; the short form `sept` is left out as a number.
  months: `
    janvier=1, janv=1, février=2, févr=2, fév=2, mars=3, avril=4, avr=4, mai=5, juin=6, juillet=7, juil=7
    août=8, septembre=9, octobre=10, oct=10, novembre=11, nov=11, décembre=12, déc=12
  `,

  // Newswire usage in the Maghreb and of Muslim countries: Hijri months.
  otherMonths: `
    mouharram=1, muharram=1, rabi al awal=3, rabie al awal=3, joumada al oula=5, ramadan=9, ramadhan=9
    chawwal=10, chaoual=10, dhou al qi'da=11, dhou al hijja=12, dhoul hijja=12
  `,

  // CLDR.
  weekdays: `
    lundi=1, lundis=1, mardi=2, mardis=2, mercredi=3, mercredis=3, jeudi=4, jeudis=4, vendredi=5, vendredis=5
    samedi=6, samedis=6, dimanche=7, dimanches=7
  `,

  // Grammar: units and parts of time.
  timeUnits: `
    seconde, secondes, minute, minutes, heure, heures, jour, jours, journée, journées, semaine, semaines
    week-end, week-ends, weekend*, mois, trimestre*, semestre*, an, ans, année, années, décennie*, siècle*
    millénaire*, matin*, matinée*, midi, après-midi, soir, soirs, soirée*, nuit, nuits, minuit, aube, aurore
    crépuscule, veille, lendemain, surlendemain, quinzaine de jours, printemps, automne*, hiver, hivers
    saison, saisons, anniversaire*, h, gmt, utc, hebdomadaire*, quotidien*, mensuel*, annuel*, trimestriel*
    nocturne*
  `,

  // Newswire usage: words that place an event by the day of writing.
  relativeTimes: `
    hier, aujourd'hui, demain, avant-hier, après-demain, hier soir, ce matin, ce soir, cet après-midi
    cette nuit, la veille, le lendemain, le surlendemain, dernier, dernière, derniers, dernières, prochain
    prochaine, prochains, prochaines, précédent, précédente, précédents, précédentes, suivant, suivante
    suivants, suivantes, passé, passée, passés, récent, récente, récents, récentes, récemment, actuel*
    maintenant, désormais, dorénavant, bientôt, prochainement, tôt, tard, plus tôt, plus tard, auparavant
    précédemment, antérieur*, ultérieur*, depuis, avant, après, jusqu'à présent, jusqu'ici, jusque-là
    à ce jour, pour l'instant, pour le moment, en ce moment, à l'heure actuelle, ces derniers jours
    ces dernières semaines, ces derniers mois, ces dernières années, dans les prochains jours
    dans les prochaines heures, dans les prochaines semaines, les jours à venir, cette semaine, ce mois-ci
    cette année, la semaine dernière, la semaine prochaine, le mois dernier, le mois prochain, l'an dernier
    l'an prochain, l'an passé, l'année dernière, l'année prochaine, la semaine passée, le jour même
    le même jour, un jour plus tôt, un jour plus tard, immédiatement, aussitôt, à l'époque, jadis, autrefois
    naguère, déjà, simultanément, à venir, depuis lors, d'ores et déjà, tout à l'heure, sous peu, d'ici
    imminent, imminente, imminents, imminentes
  `,

  // Grammar: the particles of negation and the verbs that do their work. `plus` and `personne` are left to
  // `ne`.
  negations: `
    ne, n', pas, non, jamais, aucun, aucune, aucunement, nullement, nul, nulle, ni, sans, rien, guère, ne pas
    nulle part, pas encore, pas du tout, pas non plus, non plus, faute de, absence de, absence d', manque de
    manque d', dépourvu, dépourvue, dépourvus, dépourvues, dénué, dénuée, dénués, dénuées, en aucun cas
    en aucune façon, en aucune manière, à aucun moment, incapable*, impossible*, impossibilité, échouer à
    échoue à, échouent à, échouait à, faillir à, failli à, ne plus, n'est plus, ne sont plus
  `,

  // Newswire usage: verbs and nouns that deny, refuse or rule out.
  denials: `
    démenti, démentie, démenties, démentis, démentir, dément, démentent, démentait, démentant, nier, nie
    nient, niée, niait, niaient, niant, nia, dénégation*, déni, réfut*, refus, refuse, refusée, refusées
    refusés, refuser, refusent, refusait, refusaient, refusant, refusa, refusera, rejet, rejets, rejette*
    rejeté*, rejeter, rejetant, rejetait, rejeta, contester, conteste, contestent, contestée, contestés
    contestées, contesta, contestèrent, contestait, contestaient, contestant, contestera, contesteront
    contesterait, contestation, récuser, récuse, récusent, récusée, récusés, récusées, récusa, récusèrent
    récusait, récusaient, récusant, récusera, récuseront, récuserait, décliner, décline, déclinent, déclinée
    déclinés, déclinées, déclina, déclinèrent, déclinait, déclinaient, déclinant, déclinera, déclineront
    déclinerait, repousser, repousse, repoussent, repoussée, repoussés, repoussées, repoussa, repoussèrent
    repoussait, repoussaient, repoussant, repoussera, repousseront, repousserait, désavou*, désapprouv*
    contredi*, invalider, invalide, invalident, invalidée, invalidés, invalidées, invalida, invalidèrent
    invalidait, invalidaient, invalidant, invalidera, invalideront, invaliderait, écarter, écarte, écartent
    écartée, écartés, écartées, écarta, écartèrent, écartait, écartaient, écartant, écartera, écarteront
    écarterait, infirmer, infirme, infirment, infirmée, infirmés, infirmées, infirma, infirmèrent, infirmait
    infirmaient, infirmant, infirmera, infirmeront, infirmerait, s'oppose à, s'opposer à, opposé son veto
    veto, interdi*, dénoncer comme faux, dénonce comme faux, dénoncent comme faux, dénoncée comme faux
    dénoncés comme faux, dénoncées comme faux, dénonca comme faux, dénoncèrent comme faux
    dénoncait comme faux, dénoncaient comme faux, dénoncant comme faux, dénoncera comme faux
    dénonceront comme faux, dénoncerait comme faux, sans fondement, infondé, infondée, infondés, infondées
    dénué de tout fondement, exclu, exclue, exclus, exclues, exclut, excluent, excluait, exclure, excluant
    exclura, exclusion
  `,

  // Grammar.
  negativeAffixes: `
    in-, im-, il-, ir-, non-, dés-, mal-, anti-
  `,

  // Newswire usage: words that make a figure vague and mean something else where no figure follows.
  approximators: 'quelque, quelques, vers, près de, autour de, aux alentours de, aux environs de',

  // Newswire usage: words that make a claim or a figure less than certain; the hearsay conditional is left to
  // the grammar.
  hedges: `
    peut-être, probablement, probable*, vraisemblablement, vraisemblable*, éventuel*, éventuellement
    possible*, possiblement, possibilité, possibilités, apparemment, apparent, apparente, apparents
    apparentes, en apparence, présumé, présumée, présumés, présumées, présumément, prétendu, prétendue
    prétendus, prétendues, prétendument, soi-disant, supposé, supposée, supposés, supposées, suspecté
    suspectée, suspectés, suspectées, soupçonné, soupçonnée, soupçonnés, soupçonnées, soupçon, soupçons
    semble, semblent, semblait, semblaient, semblerait, sembleraient, paraît, paraissent, paraissait
    il semble, il semblerait, il paraît, sembler, pourrait, pourraient, devrait, devraient, environ, 
    quelque, , à peu près, approximativement
    approximatif*, approximative*, presque, quasi, quasiment, pratiquement, plus ou moins, au moins, au plus
    tout au plus, au maximum, au minimum, jusqu'à, plus de, moins de, pas plus de, pas moins de, plus d'
    moins d', une poignée de, de l'ordre de, estimer, estime, estiment, estimée, estimés, estimées, estima
    estimèrent, estimait, estimaient, estimant, estimera, estimeront, estimerait, estimation, estimations
    avoisin*, frôl*, selon toute vraisemblance, selon toute probabilité, sans doute
    selon des informations non confirmées, non confirmé, non confirmée, non confirmés, non confirmées
    non vérifié, non vérifiée, non vérifiés, non vérifiées, incertain, incertaine, incertains, incertaines
    incertitude*, flou, floue, douteux, douteuse*, doute, doutes, doutent, hypothèse*, hypothétique*
    hypothétiquement, présomption*, rumeur*, allégation*, allégu*, à en croire, à ce qu'il semble, potentiel*
    potentiellement, théoriquement, en théorie, en principe, en partie, partiellement, relativement, plutôt
    généralement, souvent, parfois, provisoire*, provisoirement, préliminaire*, craint, craindre, crainte
    craintes, crainent, redouter, redoute, redoutent, redoutée, redoutés, redoutées, redouta, redoutèrent
    redoutait, redoutaient, redoutant, redoutera, redouteront, redouterait, laisser entendre, laisse entendre
    laissent entendre, laissait entendre, laisse penser, suggèr*, tend à, tendent à, on ignore, on ne sait pas
    il se peut, on peut penser
  `,

  // Newswire usage: words that make a claim stronger. `sans doute` is a hedge in French.
  boosters: `
    certainement, certitude*, sûrement, assurément, évidemment, évident, évidente, évidents, évidentes
    évidence, clairement, sans aucun doute, nul doute, sans nul doute, sans l'ombre d'un doute, indubitable*
    indubitablement, incontestable*, incontestablement, indéniable*, indéniablement, indiscutable*
    indiscutablement, irréfutable*, formellement, formel, formelle, catégorique*, catégoriquement
    définitivement, définitif*, définitive*, absolument, absolu, absolue, absolus, absolues, totalement
    complètement, entièrement, pleinement, véritablement, véritable*, réellement, effectivement, en effet
    en fait, bel et bien, manifestement, manifeste, visiblement, flagrant, flagrante, flagrants, flagrantes
    prouver, prouve, prouvent, prouvée, prouvés, prouvées, prouva, prouvèrent, prouvait, prouvaient, prouvant
    prouvera, prouveront, prouverait, preuve*, avéré, avérée, avérés, avérées, confirmé, confirmée, confirmés
    confirmées, vérifié, vérifiée, vérifiés, vérifiées, démontrer, démontre, démontrent, démontrée, démontrés
    démontrées, démontra, démontrèrent, démontrait, démontraient, démontrant, démontrera, démontreront
    démontrerait, attester, atteste, attestent, attestée, attestés, attestées, attesta, attestèrent, attestait
    attestaient, attestant, attestera, attesteront, attesterait, exactement, précisément, inévitable*
    inévitablement, inéluctable*, forcément, nécessairement, fortement, massivement, drastiquement, gravement
    lourdement, sévèrement, extrêmement, hautement, résolument, radicalement, officiellement, garanti
    garantie, garantis, garanties, garantit, garantissent, bien sûr, bien entendu, sans équivoque
    sans ambiguïté, sans conteste, il est clair, il est certain, ne fait aucun doute
  `,

  // Newswire usage: verbs and nouns of saying that take no side.
  reportingNeutral: `
    dire, dit, disent, disait, disaient, disant, dira, dirait, déclarer, déclare, déclarent, déclarée
    déclarés, déclarées, déclara, déclarèrent, déclarait, déclaraient, déclarant, déclarera, déclareront
    déclarerait, déclaration*, indiquer, indique, indiquent, indiquée, indiqués, indiquées, indiqua
    indiquèrent, indiquait, indiquaient, indiquant, indiquera, indiqueront, indiquerait, annoncer, annonce
    annoncent, annoncée, annoncés, annoncées, annonca, annoncèrent, annoncait, annoncaient, annoncant
    annoncera, annonceront, annoncerait, préciser, précise, précisent, précisée, précisés, précisées, précisa
    précisèrent, précisait, précisaient, précisant, précisera, préciseront, préciserait, précision, expliquer
    explique, expliquent, expliquée, expliqués, expliquées, expliqua, expliquèrent, expliquait, expliquaient
    expliquant, expliquera, expliqueront, expliquerait, ajouter, ajoute, ajoutent, ajoutée, ajoutés, ajoutées
    ajouta, ajoutèrent, ajoutait, ajoutaient, ajoutant, ajoutera, ajouteront, ajouterait, rapporter, rapporte
    rapportent, rapportée, rapportés, rapportées, rapporta, rapportait, rapportaient, rapportant, signaler
    signale, signalent, signalée, signalés, signalées, signala, signalèrent, signalait, signalaient, signalant
    signalera, signaleront, signalerait, écrire, écrit, écrite, écrits, écrivent, écrivait, écrivant, écrivit
    noter, note, notent, notée, notés, notées, nota, notèrent, notait, notaient, notant, notera, noteront
    noterait, relever, releve, relevent, relevée, relevés, relevées, releva, relevèrent, relevait, relevaient
    relevant, relevera, releveront, releverait, observer, observe, observent, observa, observait, remarquer
    remarque, remarquent, remarquée, remarqués, remarquées, remarqua, remarquèrent, remarquait, remarquaient
    remarquant, remarquera, remarqueront, remarquerait, mentionner, mentionne, mentionnent, mentionnée
    mentionnés, mentionnées, mentionna, mentionnèrent, mentionnait, mentionnaient, mentionnant, mentionnera
    mentionneront, mentionnerait, évoquer, évoque, évoquent, évoquée, évoqués, évoquées, évoqua, évoquèrent
    évoquait, évoquaient, évoquant, évoquera, évoqueront, évoquerait, raconter, raconte, racontent, raconta
    racontait, racontaient, confier, confie, confient, confia, confiait, répondre, répond, répondent, répondu
    répondit, répondait, répondaient, réponse, réagir, réagit, réagissent, réaction, commentaire*, commenter
    commente, commentent, commentée, commentés, commentées, commenta, commentèrent, commentait, commentaient
    commentant, commentera, commenteront, commenterait, rappeler, rappele, rappelent, rappelée, rappelés
    rappelées, rappela, rappelèrent, rappelait, rappelaient, rappelant, rappelera, rappeleront, rappelerait
    rappelle*, interroger, interroge, interrogent, interrogée, interrogés, interrogées, interroga
    interrogèrent, interrogait, interrogaient, interrogant, interrogera, interrogeront, interrogerait
    demander, demande, demandent, demandée, demandés, demandées, demanda, demandèrent, demandait, demandaient
    demandant, demandera, demanderont, demanderait, informer, informe, informent, informée, informés
    informées, informa, informèrent, informait, informaient, informant, informera, informeront, informerait
    fait savoir, faisait savoir, faisant savoir, faire savoir, font savoir, fait part, font part, faire part
    fait état, font état, faisant état, faire état, communiqué*, indication*, selon, d'après, aux dires de
    publier, publie, publient, publiée, publiés, publiées, publia, publièrent, publiait, publiaient, publiant
    publiera, publieront, publierait, publication, diffuser, diffuse, diffusent, diffusée, diffusés, diffusées
    diffusa, diffusèrent, diffusait, diffusaient, diffusant, diffusera, diffuseront, diffuserait, divulgu*
    révéler, révéle, révélent, révélée, révélés, révélées, révéla, révélèrent, révélait, révélaient, révélant
    révélera, révéleront, révélerait, révèle*, révélation*, dévoiler, dévoile, dévoilent, dévoilée, dévoilés
    dévoilées, dévoila, dévoilèrent, dévoilait, dévoilaient, dévoilant, dévoilera, dévoileront, dévoilerait
    exprimer, exprime, expriment, exprimée, exprimés, exprimées, exprima, exprimèrent, exprimait, exprimaient
    exprimant, exprimera, exprimeront, exprimerait, s'exprimer, s'exprime, s'expriment, s'exprimée, s'exprimés
    s'exprimées, s'exprima, s'exprimèrent, s'exprimait, s'exprimaient, s'exprimant, s'exprimera, s'exprimeront
    s'exprimerait, décrire, décrit, décrivent, décrivait, décrite, témoigner, témoigne, témoignent, témoignée
    témoignés, témoignées, témoigna, témoignèrent, témoignait, témoignaient, témoignant, témoignera
    témoigneront, témoignerait, témoignage*, estimer, estime, estiment, estimée, estimés, estimées, estima
    estimèrent, estimait, estimaient, estimant, estimera, estimeront, estimerait, considèr*, proposer, propose
    proposent, proposée, proposés, proposées, proposa, proposèrent, proposait, proposaient, proposant
    proposera, proposeront, proposerait, suggèr*, exhorter, exhorte, exhortent, exhortée, exhortés, exhortées
    exhorta, exhortèrent, exhortait, exhortaient, exhortant, exhortera, exhorteront, exhorterait, inviter
    invite, invitent, invitée, invités, invitées, invita, invitèrent, invitait, invitaient, invitant, invitera
    inviteront, inviterait, averti*, avertissement*, mis en garde, met en garde, mettent en garde
    mise en garde, prévenir, prévenu, prévient, préviennent, promet*, promis, promise, prédire, prédit
    prédisent, critiquer, critique, critiquent, critiquée, critiqués, critiquées, critiqua, critiquèrent
    critiquait, critiquaient, critiquant, critiquera, critiqueront, critiquerait, dénoncer, dénonce, dénoncent
    dénoncée, dénoncés, dénoncées, dénonca, dénoncèrent, dénoncait, dénoncaient, dénoncant, dénoncera
    dénonceront, dénoncerait, saluer, salue, saluent, saluée, salués, saluées, salua, saluèrent, saluait
    saluaient, saluant, saluera, salueront, saluerait, se félicite, s'est félicité, déplorer, déplore
    déplorent, déplorée, déplorés, déplorées, déplora, déplorèrent, déplorait, déploraient, déplorant
    déplorera, déploreront, déplorerait, souhaiter, souhaite, souhaitent, souhaitée, souhaités, souhaitées
    souhaita, souhaitèrent, souhaitait, souhaitaient, souhaitant, souhaitera, souhaiteront, souhaiterait
    regretter, regrette, regrettent, regrettée, regrettés, regrettées, regretta, regrettèrent, regrettait
    regrettaient, regrettant, regrettera, regretteront, regretterait, twitt*, tweet*, dixit, appeler à
    appelé à, appelant à, appelait à, appelle à, appellent à, citant, citer, citent, cité par, citée par
    cités par, a-t-il poursuivi, poursuit-il, a-t-elle poursuivi, a-t-il ajouté, a-t-il dit, a-t-elle dit
    a-t-on appris
  `,

  // Newswire usage: said with force.
  reportingStressed: `
    souligner, souligne, soulignent, soulignée, soulignés, soulignées, souligna, soulignèrent, soulignait
    soulignaient, soulignant, soulignera, souligneront, soulignerait, insister, insiste, insistent, insistée
    insistés, insistées, insista, insistèrent, insistait, insistaient, insistant, insistera, insisteront
    insisterait, insistance, marteler, martele, martelent, martelée, martelés, martelées, martela, martelèrent
    martelait, martelaient, martelant, martelera, marteleront, martelerait, martèle*, affirmer, affirme
    affirment, affirmée, affirmés, affirmées, affirma, affirmèrent, affirmait, affirmaient, affirmant
    affirmera, affirmeront, affirmerait, affirmation*, réaffirmer, réaffirme, réaffirment, réaffirmée
    réaffirmés, réaffirmées, réaffirma, réaffirmèrent, réaffirmait, réaffirmaient, réaffirmant, réaffirmera
    réaffirmeront, réaffirmerait, assurer, assure, assurent, assurée, assurés, assurées, assura, assurèrent
    assurait, assuraient, assurant, assurera, assureront, assurerait, confirmer, confirme, confirment
    confirmée, confirmés, confirmées, confirma, confirmèrent, confirmait, confirmaient, confirmant, confirmera
    confirmeront, confirmerait, confirmation*, répéter, répéte, répétent, répétée, répétés, répétées, répéta
    répétèrent, répétait, répétaient, répétant, répétera, répéteront, répéterait, répète*, réitèr*
    mis l'accent, met l'accent, mettent l'accent, mettant l'accent, proclamer, proclame, proclament, proclamée
    proclamés, proclamées, proclama, proclamèrent, proclamait, proclamaient, proclamant, proclamera
    proclameront, proclamerait, clamer, clame, clament, clamée, clamés, clamées, clama, clamèrent, clamait
    clamaient, clamant, clamera, clameront, clamerait, exiger, exige, exigent, exigée, exigés, exigées
    exigeait, exigea, exigeant, jurer, jure, jurent, jura, jurait, certifier, certifie, certifient, certifiée
    certifiés, certifiées, certifia, certifièrent, certifiait, certifiaient, certifiant, certifiera
    certifieront, certifierait, attester, atteste, attestent, attestée, attestés, attestées, attesta
    attestèrent, attestait, attestaient, attestant, attestera, attesteront, attesterait, garantir, garantit
    garantissent, maintient, maintiennent, maintenu que, maintenait, soutient, soutiennent, soutenir, soutenu
    soutenait, s'exclamer, s'exclame, s'exclament, s'exclamée, s'exclamés, s'exclamées, s'exclama
    s'exclamèrent, s'exclamait, s'exclamaient, s'exclamant, s'exclamera, s'exclameront, s'exclamerait
    s'écrier, s'écrie, s'écrient, s'écriée, s'écriés, s'écriées, s'écria, s'écrièrent, s'écriait, s'écriaient
    s'écriant, s'écriera, s'écrieront, s'écrierait
  `,

  // Newswire usage: said at a distance that leaves the truth open.
  reportingClaimed: `
    prétend, prétendent, prétendre, prétendait, prétendaient, prétendant, prétendu, prétendue, allégu*
    allégation*, à en croire, accuser, accuse, accusent, accusée, accusés, accusées, accusa, accusèrent
    accusait, accusaient, accusant, accusera, accuseront, accuserait, accusation*, se targu*, se vanter
    se vante, se vantent, se vantait, insinuer, insinue, insinuent, insinuée, insinués, insinuées, insinua
    insinuèrent, insinuait, insinuaient, insinuant, insinuera, insinueront, insinuerait, insinuation*, imputer
    impute, imputent, imputée, imputés, imputées, imputa, imputèrent, imputait, imputaient, imputant, imputera
    imputeront, imputerait, arguer, argue, arguent, arguait, se présente comme, se présentant comme
    soi-disant, laisse entendre, laissent entendre, revendiquer, revendique, revendiquent, revendiquée
    revendiqués, revendiquées, revendiqua, revendiquèrent, revendiquait, revendiquaient, revendiquant
    revendiquera, revendiqueront, revendiquerait
  `,

  // Newswire usage: said against one's own interest.
  reportingAdmitted: `
    admet, admettent, admettre, admis, admise, admettait, admettaient, admettant, reconnaître, reconnaît
    reconnaissent, reconnaissait, reconnaissant, reconnu, reconnut, avouer, avoue, avouent, avouée, avoués
    avouées, avoua, avouèrent, avouait, avouaient, avouant, avouera, avoueront, avouerait, aveu, aveux
    concéder, concéde, concédent, concédée, concédés, concédées, concéda, concédèrent, concédait, concédaient
    concédant, concédera, concéderont, concéderait, confesser, confesse, confessent, confessée, confessés
    confessées, confessa, confessèrent, confessait, confessaient, confessant, confessera, confesseront
    confesserait, confession, confessions, convenu que, convient que, conviennent que, convenir que
    convenait que, passé aux aveux, plaider coupable, plaide coupable
  `,

  // Newswire usage: said not to be so.
  reportingDenied: `
    démenti, démentie, démentir, dément, démentent, démentait, démentant, nier, nie, nient, niait, niaient
    niant, dénégation*, réfuter, réfute, réfutent, réfutée, réfutés, réfutées, réfuta, réfutèrent, réfutait
    réfutaient, réfutant, réfutera, réfuteront, réfuterait, contester, conteste, contestent, contestée
    contestés, contestées, contesta, contestèrent, contestait, contestaient, contestant, contestera
    contesteront, contesterait, rejeter, rejette*, rejeté*, rejetait, rejetant, récuser, récuse, récusent
    récusée, récusés, récusées, récusa, récusèrent, récusait, récusaient, récusant, récusera, récuseront
    récuserait, exclu, exclut, excluent, exclure, infirmer, infirme, infirment, infirmée, infirmés, infirmées
    infirma, infirmèrent, infirmait, infirmaient, infirmant, infirmera, infirmeront, infirmerait, contredi*
    désavou*, balayer, balaye, balayait, écarter, écarte, écartent, écartée, écartés, écartées, écarta
    écartèrent, écartait, écartaient, écartant, écartera, écarteront, écarterait, refusé de commenter
    refusent de commenter, refusait de commenter, plaider non coupable, plaide non coupable, se défend de
  `,

  // Newswire usage: people who speak or hold office.
  roles: `
    porte-parole, président, présidente, présidents, présidentes, vice-président, vice-présidente
    vice-présidents, vice-présidentes, premier ministre, première ministre, ministre*, vice-ministre*
    chancelier*, chancelière*, secrétaire*, sous-secrétaire*, roi, rois, reine, reines, prince, princes
    princesse*, émir, émirs, sultan, sultans, monarque*, empereur*, pape, papes, évêque*, archevêque*
    cardinal, cardinaux, patriarche*, imam, imams, mufti, ayatollah*, rabbin*, prêtre*, pasteur*, gouverneur*
    gouverneure*, maire, maires, préfet*, préfète*, sénateur*, sénatrice*, député*, parlementaire*, élu, élus
    élue, élues, conseiller, conseillers, conseillère*, législateur*, ambassadeur*, ambassadrice*, émissaire*
    envoyé, envoyés, diplomate*, consul, consuls, attaché, attachés, négociateur*, négociatrice*, médiateur*
    médiatrice*, général, généraux, colonel, colonels, lieutenant*, capitaine*, sergent*, amiral, amiraux
    commandant*, maréchal, officier*, brigadier*, chef, chefs, cheffe, dirigeant, dirigeants, dirigeante
    dirigeantes, leader, leaders, responsable*, haut responsable, fonctionnaire*, directeur, directeurs
    directrice*, pdg, patron, patrons, patronne, gérant*, fondateur*, fondatrice*, procureur*, procureure*
    avocat, avocats, avocate, avocates, magistrat*, juge, juges, bâtonnier, notaire*, commissaire*
    inspecteur*, inspectrice*, policier, policiers, gendarme, gendarmes, enquêteur*, représentant
    représentants, représentante, délégué, délégués, déléguée, expert, experts, experte, expertes, analyste*
    spécialiste*, professeur*, chercheur*, chercheuse*, scientifique, scientifiques, médecin, médecins
    docteur*, chirurgien*, infirmier*, infirmière*, secouriste*, économiste*, historien*, ingénieur*
    journaliste*, reporter, reporters, correspondant*, rédacteur*, auteur, auteurs, écrivain*, photographe*
    militant*, activiste*, opposant*, candidat, candidats, candidate, candidates, rebelle*, combattant*
    témoin, témoins, habitant*, riverain*, coordinateur*, coordinatrice*, administrateur*, entraîneur*
    sélectionneur*, capitaine, source, sources, syndicaliste*, politologue*, politicien*
  `,

  // Newswire usage: common nouns that head a proper name.
  nameHeads: `
    rue, avenue, boulevard, place, chaussée, quai, allée, route, autoroute, pont, tunnel, gare, aéroport, base
    port, université, collège, lycée, école, académie, institut, faculté, laboratoire, centre, hôpital
    clinique, ministère, département, bureau, agence, autorité, administration, direction, commission, comité
    conseil, cour, tribunal, parquet, parlement, assemblée, sénat, congrès, chambre, parti, mouvement, front
    coalition, alliance, ligue, union, fédération, association, organisation, fondation, fonds, société, club
    compagnie, entreprise, groupe, banque, armée, marine, brigade, bataillon, régiment, division, garde
    gendarmerie, police, village, ville, commune, municipalité, arrondissement, district, comté, province
    état, région, gouvernorat, wilaya, préfecture, canton, république, royaume, émirat, île, îles, presqu'île
    péninsule, fleuve, rivière, lac, mer, golfe, baie, détroit, océan, canal, barrage, mont, montagne
    montagnes, col, vallée, désert, forêt, parc, plateau, cap, mosquée, église, cathédrale, basilique, temple
    synagogue, monastère, palais, château, tour, stade, musée, théâtre, hôtel, prison, camp, cimetière, traité
    accord, journal, magazine, quotidien, chaîne, télévision, radio, coupe, championnat, festival
  `,

  // Newswire usage.
  titles: `
    monsieur, messieurs, madame, mesdames, mademoiselle, m, mm, mme, mmes, mlle, mlles, dr, docteur, pr, prof
    mgr, monseigneur, sir, lord, lady, cheikh, cheikha, émir, sayyed, sayed, hadj, hadji, el hadj, mollah
    excellence, son excellence, majesté, sa majesté, altesse, son altesse, sainteté, sa sainteté, éminence
    sœur, abbé, baron, baronne, comte, comtesse, duc, duchesse, marquis, vicomte, général, gal, col, cdt, lt
    cne, sgt, adj, ustad, herr, frau, maître
  `,

  // Newswire usage: opposites that turn a report round, paired form by form.
  antonyms: `
    augmenter=diminuer, augmente=diminue, augmentent=diminuent, augmentée=diminuée, augmentés=diminués
    augmentées=diminuées, augmentait=diminuait, augmentaient=diminuaient, augmentera=diminuera
    augmenter=baisser, augmente=baisse, augmentent=baissent, augmentée=baissée, augmentés=baissés
    augmentées=baissées, augmentait=baissait, augmentaient=baissaient, augmentera=baissera, hausse=baisse
    hausses=baisses, augmentation=diminution, augmentation=baisse, augmentations=baisses
    augmentation=réduction, augmenter=réduire, augmente=réduit, augmentent=réduisent, augmentée=réduite
    augmentés=réduits, augmentées=réduites, monter=baisser, monte=baisse, montent=baissent, montée=baissée
    montés=baissés, montées=baissées, montait=baissait, montaient=baissaient, montera=baissera
    monter=descendre, monte=descend, montent=descendent, monté=descendu, montée=descendue, montés=descendus
    montées=descendues, monter=chuter, monte=chute, montent=chutent, progresser=reculer, progresse=recule
    progressent=reculent, progressée=reculée, progressés=reculés, progressées=reculées, progressait=reculait
    progressaient=reculaient, progressera=reculera, progression=recul, progrès=recul, croissance=récession
    croissance=contraction, bond=chute, grimper=chuter, grimpe=chute, grimpent=chutent, grimpée=chutée
    grimpés=chutés, grimpées=chutées, grimpait=chutait, grimpaient=chutaient, grimpera=chutera, envolée=chute
    en hausse=en baisse, à la hausse=à la baisse, gagner=perdre, gagne=perd, gagnent=perdent, gagné=perdu
    gagnée=perdue, gagnés=perdus, gagnées=perdues, gagnait=perdait, gagnaient=perdaient, gagnera=perdra
    gagnant=perdant, gagnants=perdants, gain=perte, gains=pertes, bénéfice=perte, bénéfices=pertes
    excédent=déficit, excédents=déficits, profit=perte, profits=pertes, victoire=défaite, victoires=défaites
    vainqueur=vaincu, vainqueurs=vaincus, remporter=perdre, remporte=perd, remportent=perdent, remporté=perdu
    remportée=perdue, réussir=échouer, réussit=échoue, réussissent=échouent, réussi=échoué
    réussissait=échouait, succès=échec, réussite=échec, réussites=échecs, parvenir=échouer, parvenu=échoué
    plus=moins, davantage=moins, plus grand=plus petit, maximum=minimum, majorité=minorité
    majoritaire=minoritaire, supérieur=inférieur, supérieure=inférieure, supérieurs=inférieurs
    hausser=baisser, élevé=bas, élevée=basse, élevés=bas, haut=bas, haute=basse, meilleur=pire, meilleure=pire
    mieux=pire, améliorer=aggraver, améliore=aggrave, améliorent=aggravent, améliorée=aggravée
    améliorés=aggravés, améliorées=aggravées, améliorait=aggravait, amélioraient=aggravaient
    améliorera=aggravera, amélioration=aggravation, amélioration=détérioration, améliorer=détériorer
    améliore=détériore, améliorent=détériorent, améliorée=détériorée, améliorés=détériorés
    améliorées=détériorées, améliorait=détériorait, amélioraient=détérioraient, améliorera=détériorera
    avant=après, précédent=suivant, précédente=suivante, premier=dernier, première=dernière, premiers=derniers
    premières=dernières, prochain=dernier, prochaine=dernière, prochains=derniers, prochaines=dernières
    passé=futur, passé=avenir, ancien=nouveau, ancienne=nouvelle, anciens=nouveaux, vieux=jeune, vieille=jeune
    tôt=tard, toujours=jamais, souvent=rarement, parfois=jamais, hier=demain, jour=nuit, matin=soir
    aube=crépuscule, midi=minuit, début=fin, débuts=fin, commencer=terminer, commence=termine
    commencent=terminent, commencée=terminée, commencer=finir, commence=finit, commencent=finissent
    commencé=fini, commencé=finie, débuter=s'achever, débute=s'acheve, débutent=s'achevent
    débuter=prendre fin, débute=prend fin, débutent=prennent fin, débuté=prenant fin, commencer=cesser
    commence=cesse, commencent=cessent, lancer=suspendre, lance=suspend, lancent=suspendent, lancé=suspendu
    ouvert=fermé, ouverte=fermée, ouverts=fermés, ouvertes=fermées, ouvrir=fermer, ouvre=ferme
    ouvrent=ferment, ouverture=fermeture, rouvrir=fermer, rouvert=fermé, réouverture=fermeture
    continuer=arrêter, continue=arrête, continuent=arrêtent, poursuivre=cesser, poursuivent=cessent
    reprendre=suspendre, reprennent=suspendent, reprend=suspend, repris=suspendu, reprise=suspension
    autoriser=interdire, autorise=interdit, autorisent=interdisent, autorisée=interdite, autorisés=interdits
    autorisées=interdites, autorisait=interdisait, autorisaient=interdisaient, autorisera=interdira
    autorisation=interdiction, autorisations=interdictions, permet=interdit, permis=interdit
    permettre=interdire, permettent=interdisent, permettre=empêcher, permet=empêche, permis=empêché
    légal=illégal, légale=illégale, légaux=illégaux, légales=illégales, licite=illicite, lever=imposer
    leve=impose, levent=imposent, levée=imposée, levés=imposés, levées=imposées, levait=imposait
    levaient=imposaient, levera=imposera, levée=imposition, accepter=refuser, accepte=refuse
    acceptent=refusent, acceptée=refusée, acceptés=refusés, acceptées=refusées, acceptait=refusait
    acceptaient=refusaient, acceptera=refusera, accepter=rejeter, accepté=rejeté, acceptée=rejetée
    acceptés=rejetés, acceptées=rejetées, acceptait=rejetait, accepte=rejette, acceptent=rejettent
    acceptation=refus, acceptation=rejet, approuver=rejeter, approuve=rejette, approuvent=rejettent
    approuvé=rejeté, approuvée=rejetée, approuvés=rejetés, approuvées=rejetées, approuvait=rejetait
    approuvaient=rejetaient, approuvera=rejettera, approbation=rejet, adopter=rejeter, adopte=rejette
    adoptent=rejettent, adopté=rejeté, adoptée=rejetée, adoptés=rejetés, adoptées=rejetées, adoption=rejet
    accord=désaccord, accords=désaccords, d'accord=en désaccord, confirmer=démentir, confirme=dément
    confirment=démentent, confirmé=démenti, confirmée=démentie, confirmés=démentis, confirmées=démenties
    confirmait=démentait, confirmaient=démentaient, confirmera=démentira, confirmation=démenti, admet=nie
    admis=nié, admettre=nier, reconnaît=nie, reconnu=nié, reconnue=niée, reconnaître=nier, reconnaissent=nient
    avouer=nier, avoue=nie, avouent=nient, affirmer=nier, affirme=nie, affirment=nient, affirmer=démentir
    affirme=dément, affirment=démentent, affirmé=démenti, affirmer=réfuter, affirme=réfute, affirment=réfutent
    croire=douter, croit=doute, soutenir=combattre, soutenu=combattu, soutenue=combattue, soutenus=combattus
    soutenait=combattait, soutient=combat, soutenir=s'opposer à, soutien=opposition, soutien=rejet
    partisan=adversaire, partisans=adversaires, partisan=opposant, partisans=opposants, pour=contre
    en faveur de=contre, favorable=défavorable, favorable=opposé, favorables=opposés, favorable=hostile
    pro=anti, féliciter=critiquer, félicite=critique, félicitent=critiquent, félicitée=critiquée
    félicités=critiqués, félicitées=critiquées, félicitait=critiquait, félicitaient=critiquaient
    félicitera=critiquera, saluer=condamner, salue=condamne, saluent=condamnent, saluée=condamnée
    salués=condamnés, saluées=condamnées, saluait=condamnait, saluaient=condamnaient, saluera=condamnera
    saluer=critiquer, salue=critique, saluent=critiquent, saluée=critiquée, salués=critiqués
    saluées=critiquées, saluait=critiquait, saluaient=critiquaient, saluera=critiquera, louer=critiquer
    loue=critique, louent=critiquent, arrêté=libéré, arrêtée=libérée, arrêtés=libérés, arrêtées=libérées
    arrêté=relâché, arrêtée=relâchée, arrêtés=relâchés, arrêtées=relâchées, arrestation=libération
    arrestations=libérations, arrêter=libérer, incarcéré=libéré, incarcérée=libérée, incarcérés=libérés
    incarcérées=libérées, emprisonné=libéré, emprisonnée=libérée, emprisonnés=libérés, emprisonnées=libérées
    capturé=libéré, capturée=libérée, capturés=libérés, capturées=libérées, détention=libération
    enlevé=libéré, enlevée=libérée, enlevés=libérés, enlevées=libérées, enlèvement=libération
    condamné=acquitté, condamnée=acquittée, condamnés=acquittés, condamnées=acquittées, condamner=acquitter
    condamnation=acquittement, coupable=innocent, coupables=innocents, coupable=non coupable
    innocente=coupable, innocents=coupable, innocentes=coupable, relaxé=condamné, relaxée=condamnée
    attaquer=défendre, attaque=défend, attaquent=défendent, attaqué=défendu, attaquée=défendue
    attaqués=défendus, attaquées=défendues, attaquait=défendait, attaquaient=défendaient, attaquera=défendra
    attaque=défense, offensive=défensive, agresseur=victime, agresseurs=victimes, attaquant=défenseur
    tuer=sauver, tué=sauvé, tuée=sauvée, tués=sauvés, tuées=sauvées, tué=blessé, tuée=blessée, tués=blessés
    tuées=blessées, mort=blessé, morte=blessée, morts=blessés, mortes=blessées, mort=vivant, morts=vivants
    morte=vivante, mort=vie, mort=naissance, tué=survivant, tués=survivants, mourir=survivre, meurt=survit
    meurent=survivent, morts=survivants, décédé=né, décédée=née, décédés=nés, décédées=nées, décédé=survivant
    décès=naissance, décès=naissances, blessé=indemne, blessés=indemnes, blessée=indemne, guerre=paix
    trêve=guerre, cessez-le-feu=offensive, allié=ennemi, alliés=ennemis, alliée=ennemie, ami=ennemi
    amis=ennemis, escalade=désescalade, escalade=apaisement, avancer=reculer, avance=recule, avancent=reculent
    avancée=reculée, avancée=recul, avancée=retrait, avancer=se retirer, avance=se retire
    avancent=se retirent, déploie=retire, déploient=retirent, déployé=retiré, déployée=retirée
    déployés=retirés, déployées=retirées, déployer=retirer, déploiement=retrait, entrer=sortir, entre=sort
    entrent=sortent, entré=sorti, entrée=sortie, entrés=sortis, entrées=sorties, arriver=partir, arrive=part
    arrivent=partent, arrivé=parti, arrivée=partie, arrivés=partis, arrivées=parties, arrivée=départ
    arrivées=départs, arriver=quitter, arrive=quitte, arrivent=quittent, rejoindre=quitter, rejoint=quitté
    rester=partir, reste=part, restent=partent, resté=parti, rester=quitter, reste=quitte, restent=quittent
    venir=partir, retour=départ, revenir=fuir, revient=fuit, reviennent=fuient, envoyer=recevoir, envoyé=reçu
    envoie=reçoit, donner=recevoir, donné=reçu, donne=prend, donner=prendre, construire=détruire
    construit=détruit, construisent=détruisent, construite=détruite, construits=détruits
    construites=détruites, construction=destruction, construction=démolition, reconstruction=destruction
    créer=détruire, crée=détruit, créent=détruisent, créée=détruite, créés=détruits, créées=détruites
    création=suppression, créations=suppressions, créé=supprimé, créer=supprimer, ajouter=supprimer
    ajoute=supprime, ajoutent=suppriment, ajoutée=supprimée, ajoutés=supprimés, ajoutées=supprimées
    ajoutait=supprimait, ajoutaient=supprimaient, ajoutera=supprimera, ajouter=retirer, ajoute=retire
    ajoutent=retirent, ajoutée=retirée, ajoutés=retirés, ajoutées=retirées, ajoutait=retirait
    ajoutaient=retiraient, ajoutera=retirera, acheté=vendu, achetée=vendue, achetés=vendus, achetées=vendues
    acheter=vendre, achète=vend, achètent=vendent, achat=vente, achats=ventes, acheteur=vendeur
    acheteurs=vendeurs, importer=exporter, importe=exporte, importent=exportent, importée=exportée
    importés=exportés, importées=exportées, importait=exportait, importaient=exportaient, importera=exportera
    importation=exportation, importations=exportations, offre=demande, recettes=dépenses, revenus=dépenses
    prêter=emprunter, embaucher=licencier, embauche=licencie, embauchent=licencient, embauchée=licenciée
    embauchés=licenciés, embauchées=licenciées, embauchait=licenciait, embauchaient=licenciaient
    embauchera=licenciera, embauche=licenciement, embauches=licenciements, nommé=limogé, nommée=limogée
    nommer=limoger, nommés=limogés, nommé=démis, nommée=démise, nommé=destitué, nommée=destituée
    nomination=limogeage, nomination=démission, élu=battu, élue=battue, emploi=chômage, unir=diviser
    uni=divisé, unis=divisés, unité=division, inclure=exclure, inclut=exclut, inclus=exclus, incluse=exclue
    incluses=exclues, inclusion=exclusion, renforcer=affaiblir, renforcé=affaibli, renforcée=affaiblie
    renforcés=affaiblis, renforcées=affaiblies, renforce=affaiblit, renforcent=affaiblissent
    renforcement=affaiblissement, fort=faible, forte=faible, forts=faibles, force=faiblesse, grand=petit
    grande=petite, grands=petits, grandes=petites, long=court, longue=courte, longs=courts, large=étroit
    profond=superficiel, lourd=léger, lourde=légère, lourds=légers, lourdes=légères, grave=léger
    graves=légers, grièvement=légèrement, chaud=froid, rapide=lent, rapides=lents, rapidement=lentement
    riche=pauvre, riches=pauvres, cher=bon marché, plein=vide, pleine=vide, difficile=facile
    difficiles=faciles, vrai=faux, vraie=fausse, vrais=faux, vraies=fausses, vérité=mensonge, exact=inexact
    exacte=inexacte, correct=incorrect, juste=injuste, authentique=faux, raison=tort, bon=mauvais
    bonne=mauvaise, bons=mauvais, bonnes=mauvaises, bien=mal, positif=négatif, positive=négative
    positifs=négatifs, positives=négatives, optimiste=pessimiste, optimistes=pessimistes, optimisme=pessimisme
    possible=impossible, possibles=impossibles, probable=improbable, certain=incertain, certaine=incertaine
    capable=incapable, capables=incapables, connu=inconnu, connue=inconnue, connus=inconnus, stable=instable
    stabilité=instabilité, sécurité=insécurité, sûr=dangereux, sûre=dangereuse, confiance=méfiance
    espoir=désespoir, calme=agitation, respecter=violer, respecte=viole, respectent=violent, respectée=violée
    respectés=violés, respectées=violées, respectait=violait, respectaient=violaient, respectera=violera
    respect=violation, nord=sud, à l'est=à l'ouest, l'est de=l'ouest de, oriental=occidental
    orientale=occidentale, orientales=occidentales, septentrional=méridional, nord-est=sud-ouest
    nord-ouest=sud-est, gauche=droite, à l'intérieur=à l'extérieur, intérieur=extérieur, intérieure=extérieure
    intérieurs=extérieurs, dedans=dehors, interne=externe, internes=externes, national=étranger
    nationale=étrangère, local=étranger, national=international, nationale=internationale, dessus=dessous
    sur=sous, devant=derrière, proche=lointain, près=loin, public=privé, publique=privée, publics=privés
    publiques=privées, publiquement=secrètement, officiel=officieux, officielle=officieuse
    ouvertement=secrètement, révéler=dissimuler, révélé=dissimulé, révélée=dissimulée, révélés=dissimulés
    révélées=dissimulées, révéler=cacher, révélé=caché, révélée=cachée, urbain=rural, urbaine=rurale
    urbaines=rurales, hommes=femmes, homme=femme, garçons=filles, garçon=fille, père=mère, frère=sœur
    frères=sœurs, fils=fille, mari=épouse, mari=femme, adulte=enfant, adultes=enfants, civil=militaire
    civils=militaires, civile=militaire, civils=combattants, civils=soldats, civils=miliciens, armé=désarmé
    armés=désarmés, armé=non armé, majorité=opposition, pouvoir=opposition, gouvernement=opposition, avec=sans
    présent=absent, présente=absente, présents=absents, présence=absence, volontaire=forcé
    volontairement=involontairement, volontairement=de force, délibéré=accidentel, délibérée=accidentelle
    délibérément=accidentellement, pacifique=violent, pacifiques=violents, pacifiquement=violemment
    temporaire=définitif, temporaire=permanent, provisoire=définitif, provisoire=définitive
    provisoirement=définitivement, partiel=total, partielle=totale, partiellement=totalement, direct=indirect
    directe=indirecte, directs=indirects, directement=indirectement, participé=boycotté, participer=boycotter
    participation=boycott, ratifier=rejeter, ratifié=rejeté, signé=dénoncé, libération=occupation
    libéré=occupé, libérée=occupée, maintenu=annulé, maintenue=annulée, maintenir=annuler, maintien=annulation
    démissionner=rester, gel=dégel, geler=dégeler, bloquer=débloquer, bloqué=débloqué, bloquée=débloquée
    bloqués=débloqués, bloquées=débloquées
    confirmé=annulé, confirmée=annulée, confirme=annule, confirmé=cassé, salué=condamné, salue=condamne, saluent=condamnent, libéré=incarcéré, libérée=incarcérée, libéré=arrêté, augmenté=reculé, augmente=recule, hausse=baisse, doublé=réduit de moitié, durci=assoupli, rouvert=fermé, levé=imposé, lève=impose, soutient=dénonce, soutenu=dénoncé, félicité=critiqué, relaxé=condamné, acquitté=condamné, respecté=violé, respecte=viole, embauché=licencié, vendu=acheté, atterri=décollé, avancé=reculé
  `,

  // Newswire usage: what a paraphrasing journalist swaps, all inflections of one meaning together.
  synonyms: `
    dire=dit=dite=dits=disent=disait=déclarer=déclare=déclaré=déclara=indiquer=indique=indiqué=indiqua
    affirm*=assurer=assure=assurent=assuré=assura=assurait=soutenu que=certifie=certifié=certifier
    annonc*=fait savoir=font savoir=faire savoir
    préciser=expliquer=détailler
    précise=explique=détaille
    précisent=expliquent=détaillent
    précisa=expliqua=détailla
    précisait=expliquait=détaillait
    ajouter=ajoute=ajoutent=ajouté=ajouta=ajoutait=a-t-il poursuivi=renchéri
    soulign*=insister=insiste=insistent=insisté=insista=insistait=martelé=marteler=martèle=mis l'accent
    révél*=révélation=révélations=dévoil*=divulgu*=révèle=révèlent=rendu public=rendre public
    prétend*=allégu*=avance=avancé=avancent=prétendument
    reconnaître=reconnaît=reconnu=reconnaissent=admet*=admis=avouer=avoue=avouent=avoué=avoua=concéder=concédé
    démenti*=dément=démentent=nier=nie=nient=nié=niait=réfut*=contester=conteste=contestent=contesté
    rejet*=repouss*=refus*=récuser=récusé=récusée=récuse=décliner=décline=décliné
    confirm*=confirmation=vérifi*=attest*=corrobor*
    averti*=mis en garde=mise en garde=met en garde=mettent en garde=prévenu=prévient=alert*
    appeler à=appelé à=appelle à=exhort*=inviter à=invite à=invitent à=invité à=presser de=pressé de=appel à
    demander=demande=demandent=demandé=demanda=demandait=réclam*=exig*=sollicit*
    répond*=rétorqu*=répliqu*=réponse=réponses=réagi*
    condamn*=dénonc*=fustig*=réprouv*=stigmatis*=condamnation
    critiqu*=épingl*=tancé=dénigr*=reproch*
    saluer=salue=saluent=salué=saluait=se félicit*=applaudi*
    accus*=accusation=accusations=incrimin*=mis en cause=met en cause=mettre en cause=imput*
    promet*=promis=promise=promesse*=engagé à=engagée à=engager à=engagent à=s'engag*
    menac*=menace=menaces
    proposer=propose=proposent=proposé=proposait=proposition=propositions=suggér*=suggèr*
    publier=publie=publient=publié=publiée=publiés=paru*=diffuser=diffuse=diffusé=relayé=relayer=relaye
    déclaration=déclarations=propos=communiqué=communiqués
    tuer=tue=tuent=tué=tuée=tués=tuées=abattre=abattu=abattue=abattus=mort=morte=morts=mortes=ôté la vie
    mourir=meurt=meurent=décéd*=péri=périr=périt=périssent=succomb*=trouvé la mort=perdu la vie=perdent la vie
    assassin*=meurtre=meurtres=homicide=homicides=exécuté=exécutés
    décès=pertes humaines=disparition
    bilan=nombre de morts=nombre de victimes=bilan humain
    victime=victimes=morts et blessés
    bless*=touché=touchés=atteint par balle=blessure=blessures
    survivant*=rescapé*=survécu
    secouri*=sauvet*=sauvé=sauvés=sauver=sauvée=extrait des décombres=évacu*
    corps=cadavre=cadavres=dépouille=dépouilles
    attaqu*=frapp*=frappe=frappes=raid=raids=assaut=assauts=cibl*
    frappe aérienne=frappes aériennes=raid aérien=raids aériens=bombardement aérien=bombardements aériens
    bombard*=bombardement=bombardements=pilonn*=tir d'artillerie=tirs d'artillerie
    attentat=attentats=attaque terroriste=attaque à la bombe=acte terroriste
    explosion=explosions=déflagration=déflagrations=détonation=détonations
    exploser=explose=explosent=explosé=explosait=sauter=sauté=déton*
    assaillant=assaillants=attaquant=attaquants=agresseur=agresseurs=tireur=tireurs=homme armé=hommes armés
    tir=tirs=coup de feu=coups de feu=fusillade=fusillades=rafale=rafales
    tirer sur=tiré sur=tirent sur=tirait sur=ouvert le feu=ouvre le feu=ouvrir le feu
    poignard*=coup de couteau=coups de couteau=agression au couteau
    offensive=opération=campagne=opérations=offensives
    envahi*=invasion=incursion=incursions=pénétré=pénétrer=pénétrent
    combat=combats=affrontement=affrontements=bataille=accrochage=accrochages=heurts=hostilités
    combattre=combattent=combattait=combattu=affronter=affronte=affrontent=affronté=lutter=lutte=luttent=lutté
    guerre=conflit=guerres=conflits
    violence=violences=troubles=émeutes
    soldat=soldats=militaire=militaires=troupes=forces=armée=hommes de troupe
    combattant=combattants=milicien=miliciens=insurgé=insurgés=rebelle=rebelles
    terroriste=terroristes=djihadiste=djihadistes=jihadiste=jihadistes=extrémiste=extrémistes
    policier=policiers=agents=forces de l'ordre=gendarmes=police=gendarmerie
    captur*=saisi*=emparé=emparés=emparée=emparer=prise de=pris le contrôle=prend le contrôle=conqui*
    occuper=occupe=occupent=occupé=occupée=occupés=occupées=occupait=occupation
    retirer=retire=retirent=retiré=retirée=retirés=retirées=retirait=retrait=repli=replier=désengagement
    déploy*=déploi*=dépêch*=déploiement
    cessez-le-feu=trêve=trêves=arrêt des combats=cessation des hostilités=armistice
    missile=missiles=roquette=roquettes=projectile=projectiles=fusée=fusées
    drone=drones=aéronef sans pilote=appareil sans pilote=engin sans pilote
    arme=armes=armement=armements=munitions
    avion de chasse=avions de chasse=avion de combat=avions de combat=chasseur=chasseurs=avion militaire
    navire=navires=bateau=bateaux=bâtiment de guerre=embarcation=embarcations
    avion=avions=appareil=appareils=aéronef=aéronefs
    otage=otages=captif=captifs=prisonnier=prisonniers=détenu=détenus
    enlevé=enlevée=enlevés=enlever=enlèvement=enlèvements=kidnapp*=rapt=rapts=séquestr*
    arrêté=arrêtée=arrêtés=arrêtées=arrêter=interpell*=interpellation=appréhend*=arrestation=arrestations
    incarcér*=emprisonn*=emprisonnement=écroué=écrouée=jeté en prison=placé en détention=détention
    prison=prisons=maison d'arrêt=centre pénitentiaire=établissement pénitentiaire=pénitencier
    libérer=libéré=libérée=libérés=libérées=libération=relâch*=remis en liberté=remise en liberté
    inculp*=mis en examen=mise en examen=poursuivi=poursuivie=poursuivis=inculpation
    peine de prison=peine de réclusion=écop*
    acquitt*=relaxé=relaxée=relaxés=blanchi*=acquittement
    procès=audience=audiences=jugement
    tribunal=tribunaux=cour=juridiction=justice
    avocat=avocats=avocate=défenseur=conseil
    procureur=procureure=parquet=ministère public
    enquêt*=enquête=enquêtes=investigation=investigations=instruction
    suspect=suspects=suspecte=auteur présumé
    crime=crimes=délit=délits=infraction=infractions
    vol à main armée=cambriolage=cambriolages=braquage=braquages=larcin
    trafic=contrebande=trafiquants=contrebandiers
    corruption=pots-de-vin=malversations=détournement de fonds
    fraude=escroquerie=escroqueries=arnaque=arnaques=tromperie
    gouvernement=cabinet=exécutif=autorités=pouvoirs publics=administration
    responsable=responsables=fonctionnaire=fonctionnaires=dirigeant=dirigeants=officiel=officiels
    premier ministre=première ministre=chef du gouvernement=cheffe du gouvernement=chef de gouvernement
    président=présidente=chef de l'état=cheffe de l'état=chef d'état
    parlement=assemblée=assemblée nationale=chambre des députés=hémicycle
    député=députés=parlementaire=parlementaires=élu=élus=législateurs
    loi=lois=texte=législation=projet de loi=proposition de loi
    décret=décrets=arrêté=ordonnance=ordonnances
    élection=élections=scrutin=scrutins=vote=votes=consultation électorale
    électeur=électeurs=électorat=votants
    candidat=candidats=candidate=prétendant=prétendants=postulant
    élu=élue=porté au pouvoir
    démission=démissionn*=quitté ses fonctions=quitte ses fonctions=quitter ses fonctions=se retir*
    nommer=nommé=nommée=nommés=nommées=désign*=nomination=désignation
    limog*=destitu*=destitution=révoqu*=renvoy*=licenci*=licenciement=licenciements=démis de ses fonctions
    renversé=renversée=renverser=renversement=chassé du pouvoir=chassée du pouvoir=déposé=déposée=déposer
    coup d'état=putsch=prise du pouvoir=putschs
    manifester=manifesté=manifestation=manifestations=protestation=rassemblement=rassemblements=défilé=marche
    manifestant*=protestataire*=contestataire*
    grève=grèves=arrêt de travail=débrayage=débrayages=mouvement social
    pourparlers=négociation=négociations=discussions=dialogue=tractations
    négocier=négocié=négocie=négocient=négociait=discuter=discuté=discute=discutent
    réunion=réunions=rencontre=rencontres=entretien=entretiens=séance
    rencontrer=rencontré=rencontrent=s'entretenir=s'entretenu=s'est entretenu
    sommet=conférence=sommets=forum
    accord=accords=pacte=entente=traité=traités=compromis
    conclure=conclue=conclus=conclut=signer=signé=signée=signés=signées=signe=signent=parapher=paraphé
    médiateur=médiateurs=intermédiaire=intermédiaires
    émissaire=émissaires=envoyé=envoyés=représentant=représentants=délégué=délégués
    ambassadeur=ambassadeurs=ambassadrice=diplomate=diplomates
    visite=visites=déplacement=voyage=tournée=se rend*
    sanction=sanctions=mesures punitives=embargo=pénalités
    approuv*=adopt*=entérin*=ratifi*=validé=validée=valider=approbation=adoption=feu vert
    autoris*=autorisation=permet*=permis=habilit*
    interdi*=prohib*=banni*=proscri*=interdiction
    empêch*=bloqu*=entrav*=déjou*
    arrêter=arrête=arrêtent=stopp*=cesser=cesse=cessent=cessé=interromp*=suspen*=suspension=interruption
    commenc*=débute*=débuté=débuter=débutent=entam*=lancer=lance=lancent=lancé=lancée=démarr*
    reprendre=reprend=reprennent=repris=reprise=relanc*
    continu*=poursuit=poursuivent=poursuivre=poursuivi=perdur*=se prolong*
    achev*=terminer=termine=terminé=terminée=terminés=finir=finit=finie=finis=conclu*=prend fin=pris fin
    reporté=reportée=reportés=reporter=ajourn*=repoussé à=repoussée à=repousser à=différé=report
    annul*=abandonn*=supprim*=annulation
    augment*=augmentation=hausse=progresser=progression=croître=accroi*=accru*=grimp*=monter=monte=monté
    bondi*=flamber=flambé=flambée=envolé=envolée=envoler
    relever=relevé=relevée=rehauss*=majoré=majorée=majorer
    diminu*=diminution=baiss*=reculer=recule=reculent=reculé=chuter=chute=chutent=chuté=décroi*=régress*
    effondr*=effondrement=plonger=plongé=plongeon=dégringol*=s'écroul*
    rédui*=réduction=réductions=couper dans=coupé dans=coupes dans=abaiss*
    prix=tarif=tarifs=coût=coûts
    argent=fonds=financement=financements=liquidités
    salaire=salaires=rémunération=rémunérations=paie=traitement
    emploi=emplois=poste=postes=travail
    chômeur=chômeurs=demandeur d'emploi=demandeurs d'emploi=sans-emploi
    entreprise=entreprises=société=sociétés=compagnie=compagnies=firme=groupe
    pdg=patron=directeur général=dirigeant de l'entreprise
    salarié=salariés=employé=employés=travailleur=travailleurs=personnel
    achet*=achèt*=acquis=acquiert=acquiérir=acquisition=rachat=rachet*
    vendre=vendu=vendue=vendus=vendent=vendait=vente=ventes=cession=céder=cédé=cédée
    inflation=hausse des prix=vie chère
    récession=ralentissement=crise économique
    aide=aides=assistance=secours=soutien
    soutien=soutenu*=soutenir=soutient=appui=appuy*=appuie
    aider=aide=aident=aidé=aidés=assister=assisté=assiste=porter secours=porté secours
    opposer=opposé=opposée=opposent=opposition=résist*
    incendie=incendies=feu=feux=brasier=sinistre=flammes
    brûl*=ravagé=ravagée=ravagés=calcin*=parti en fumée
    éteind*=éteint*=maîtris*=circonscri*
    pompier=pompiers=soldats du feu=sapeurs-pompiers=secours
    inondation*=crue=crues=montée des eaux=inond*=submerg*
    séisme=séismes=tremblement de terre=tremblements de terre=secousse=secousses
    tempête=tempêtes=ouragan=cyclone=typhon=intempéries
    pluie=pluies=précipitations=averses
    glissement de terrain=glissements de terrain=coulée de boue=coulées de boue=éboulement
    sécheresse=manque d'eau=pénurie d'eau
    catastrophe=catastrophes=désastre=drame=tragédie
    accident=accidents=collision=collisions=carambolage
    s'écras*=percut*=heurter=heurté=heurte=heurtée=entrer en collision=entré en collision=crash
    voiture=voitures=véhicule=véhicules=automobile=automobiles
    camion=camions=poids lourd=poids lourds
    train=trains=rame=convoi=tgv
    habitant*=riverain*=résident*=population=villageois=citadins=citoyens
    maison=maisons=habitation=habitations=logement=logements=domicile=domiciles
    immeuble=immeubles=bâtiment=bâtiments=édifice=édifices
    déplacé=déplacés=sinistrés=sans-abri
    réfugié=réfugiés=demandeurs d'asile=demandeur d'asile=exilés
    migrant=migrants=clandestins=immigrés=sans-papiers
    évacu*=mis à l'abri=mise à l'abri=évacuation
    fuir=fuit=fuient=fuyai*=fuite=échapp*=prend la fuite=pris la fuite
    détrui*=destruction=anéanti*=démoli*=rasé=rasée=raser=rasés=dévast*
    endommag*=dégât=dégâts=dommages=détérior*
    reconstrui*=rebâti*=reconstruction
    hôpital=hôpitaux=clinique=cliniques=établissement de santé=centre hospitalier=chu
    hospitalis*=hospitalisation=transporté à l'hôpital=transportés à l'hôpital=admis à l'hôpital
    médecin=médecins=docteur=docteurs=soignants=personnel médical
    patient=patients=malade=malades
    maladie=maladies=affection=pathologie
    virus=agent pathogène=contamination=infection=infections
    épidémie=épidémies=pandémie
    vaccin=vaccins=vaccination=dose=doses=injection=vacciné=vaccinés=vacciner
    école=écoles=établissement scolaire=établissements scolaires
    élève=élèves=écolier=écoliers=lycéens=étudiant=étudiants
    enseignant*=professeur=professeurs=instituteur*
    enfant=enfants=mineur=mineurs=gamin=gamins
    adolescent*=jeune=jeunes=ado=ados
    personnes âgées=retraités=aînés=vieillards=seniors
    arriver=arrive=arrivent=arrivé=arrivée=arrivés=arrivées=parvenu=parvenir=débarqu*=atterri*
    partir=partent=partirent=partait=quitter=quitte=quittent=quitté=départ=départs
    revenir=revien*=revenu*=rentrer=rentré=rentrés=rentrée=retour=regagn*
    envoyer=envoyé=envoyée=envoyés=envoyées=envoi*=transmi*=expédi*=achemin*
    gagner=gagne=gagnent=gagné=remport*=victoire=victoires=triomph*=l'emport*
    battu=battus=battre=vaincu*=défait=défaite
    perdre=perdu=perdue=perdent=perdait=perte=pertes
    but=buts=marquer=marqué=marque=réalisation
    match=matchs=matches
    équipe=équipes=formation=sélection=onze
    entraîneur=sélectionneur=coach=technicien
    tenter=tente=tentent=tenté=tentait=essay*=essai*=tentative=tentatives=chercher à=cherche à=cherché à
    prévoir=prévoit=prévoient=prévoyait=envisag*=planifi*=projet=projets
    décider=décide=décident=décidé=décidait=décision=décisions
    créer=crée=créent=créé=créée=créés=création=fonder=fondé=fondée=établir=établie=mis en place=instaur*
    construi*=bâtir=bâtit=bâtie=érig*=édifier=édifié=édifiée=construction
    trouver=trouve=trouvent=trouvé=trouvée=trouvés=trouvées=découv*=retrouv*=découverte=localis*
    recherch*=fouill*=traqu*=chasse à l'homme
    montrer=montre=montrent=montré=montrait=démontr*=témoign*=illustr*
    vu=vue=voir=voit=observer=observé=observe=observent=assister à=assisté à=constat*
    témoin=témoins=passant=passants
    utilis*=utilisation=employer=recourir=recours=recouru=servi de=servir de
    causer=causé=causent=provoqu*=entraîner=entraîne=entraîné=entraînant=déclench*=suscit*=engendr*
    se produi*=survenu=survenue=survenus=survenir=survient=eu lieu=a lieu=se déroul*=s'est produit
    incident=incidents=événement=événements
    reçu=reçue=reçus=reçues=reçoit=reçoivent=reçoive=recevoir=obtenir=obtenu=obtenue=obtient
    comprend*=inclu*=compter parmi=compte parmi=comptent parmi=englob*
    région=régions=zone=zones=province=territoire=secteur=secteurs
    ville=villes=localité=localités=commune=communes=municipalité=village=villages=cité
    frontière=frontières=limite=confins
    pays=nation=nations=états
    communauté internationale=monde=planète
    ennemi=ennemis=adversaire=adversaires=rival=rivaux
    allié=alliés=partenaire=partenaires
    inquiétude*=préoccupation*=crainte*=peur=peurs=angoisse*=inquiet*
    colère=indignation=fureur=rage
    problème=problèmes=difficulté=difficultés=question
    crise=crises=situation d'urgence=urgence
    danger=dangers=risque=risques=péril
    mesure=mesures=disposition=dispositions=action=actions
    objectif=objectifs=but de=visée
    rapport=rapports=compte rendu=étude=études
    journal=journaux=quotidien=quotidiens
    journaliste=journalistes=reporter=reporters=correspondant=correspondants
    médias=presse=organes de presse
    document=documents=dossier=dossiers=pièces
    preuve=preuves=élément à charge=indices=indice
    discours=allocution=intervention=prise de parole
    film=films=long-métrage
    vidéo=vidéos=images=séquence=séquences=enregistrement
    photo=photos=photographie=photographies=cliché=clichés
    grand=grande=grands=grandes=vaste=vastes=important*=énorme*=massif*=massive*
    petit=petite=petits=petites=faible=faibles=modeste*
    grave=graves=sérieu*=sévère*
    nouveau=nouvelle=nouveaux=nouvelles=récent=récente=récents=récentes
    violent*=intense*=acharné*=virulent*
    rapid*=prompt*=vite=accélér*
    environ=à peu près=approximativement=près de=quelque=autour de
    en raison de=à cause de=du fait de=par suite de=à la suite de
    malgré=en dépit de
    car=parce que=puisque
    cependant=toutefois=néanmoins=pourtant
    proche de=non loin de=près d'ici=aux abords de=à proximité de
  `,

  // Newswire usage: words that open a sentence and join it to the one before.
  fields,
  connectives: `
    par ailleurs, en outre, de plus, cependant, toutefois, néanmoins, pourtant, mais, or, donc, ainsi, aussi
    alors, ensuite, puis, enfin, d'abord, tout d'abord, premièrement, deuxièmement, troisièmement, d'une part
    d'autre part, de son côté, de leur côté, pour sa part, pour leur part, quant à, en revanche, au contraire
    par contre, à l'inverse, en effet, en fait, par exemple, notamment, en particulier, dans ce contexte
    à cet égard, à ce sujet, à ce propos, dans le même temps, au même moment, pendant ce temps, entre-temps
    entretemps, parallèlement, simultanément, auparavant, plus tôt, plus tard, depuis, dès lors, désormais
    par conséquent, en conséquence, c'est pourquoi, de ce fait, pour autant, malgré cela, malgré tout
    quoi qu'il en soit, en somme, bref, en résumé, au total, en conclusion, finalement, autrement dit
    c'est-à-dire, à savoir, certes, bien sûr, d'ailleurs, du reste, de même, également, à son tour, en plus
    sinon, sans compter, outre, à noter que, rappelons que, pour rappel, dans la foulée, ailleurs
    sur un autre plan, dans un autre registre, jusqu'ici, à ce stade, pour l'heure, et, car, ni, si, lors
  `,
};
