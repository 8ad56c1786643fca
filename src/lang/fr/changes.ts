import type { ChangeWords } from '../types.js';

/** French words that only kinds of change need. */
export const changes: ChangeWords = {
  // Newswire usage.
  percentagePoints: 'point de pourcentage, points de pourcentage, points de base, point de base',

  // Grammar and the SI: names of a measure or a currency, by its sign.
  measures: `
    kilomètre*=km, km=km, mètre=m, mètres=m, centimètre*=cm, cm=cm, millimètre*=mm, mm=mm, mile=mi, miles=mi
    milles=mi, mille marin=nmi, milles marins=nmi, milles nautiques=nmi, pieds=ft, pouce=in, pouces=in, hectare*=ha
    ha=ha, mètre carré=m2, mètres carrés=m2, m2=m2, kilomètre carré=km2, kilomètres carrés=km2, km2=km2
    mètre cube=m3, mètres cubes=m3, m3=m3, acre=acre, acres=acre, kilogramme*=kg, kilo=kg, kilos=kg, kg=kg, gramme*=g
    tonne=t, tonnes=t, livre sterling=£, livres sterling=£, once=oz, onces=oz, litre=l, litres=l, baril=bbl, barils=bbl
    mégawatt*=MW, mw=MW, gigawatt*=GW, gw=GW, kilowatt*=kW, nœud=kn, nœuds=kn, euro=€, euros=€, eur=€, €=€
    dollar*=$, usd=$, $=$, £=£, yen=¥, yens=¥, ¥=¥, rouble*=₽, roupie*=₹, franc=F, francs=F, couronne*=kr
  `,

  // Grammar: words beside the figures of a clock time.
  clockBefore: '',
  clockAfter: 'h, heures du matin, heures du soir, heures précises, heures gmt, heures locales, gmt',

  // Common given names, and large cities of the world's news.
  givenNames: `
    jean, pierre, michel, andré, philippe, alain, jacques, bernard, marcel, daniel, roger, robert, paul, claude
    christian, henri, georges, nicolas, françois, gérard, christophe, laurent, stéphane, patrick, éric, julien
    thomas, antoine, olivier, emmanuel, bruno, lucas, hugo, louis, gabriel, marie, jeanne, françoise, monique
    catherine, nathalie, isabelle, jacqueline, anne, sylvie, martine, madeleine, nicole, suzanne, hélène, christine
    louise, sophie, camille, léa, manon, chloé, claire, mohamed, ahmed, ali, karim, fatima, vladimir, ivan, john
    carlos, josé
  `,
  places: `
    paris, marseille, lyon, toulouse, nice, nantes, strasbourg, montpellier, bordeaux, lille, rennes, reims
    grenoble, dijon, calais, bruxelles, liège, genève, lausanne, berne, zurich, londres, berlin, munich, hambourg
    vienne, madrid, barcelone, lisbonne, rome, milan, turin, naples, athènes, varsovie, prague, budapest, moscou
    kiev, istanbul, ankara, le caire, alger, oran, tunis, rabat, casablanca, tripoli, dakar, bamako, abidjan
    kinshasa, bagdad, damas, alep, beyrouth, jérusalem, gaza, téhéran, kaboul, pékin, tokyo, new york, washington
    montréal, québec, bretagne, normandie, alsace, provence, corse, crimée
  `,

  // Newswire usage: heads of institutions and the side on which their subject stands.
  institutions: `
    ministère de _, ministère des _, ministère du _, ministre de _, ministre des _, ministre du _, université de _
    préfecture de _, mairie de _, tribunal de _, cour de _, banque de _
  `,

  // Spelling before and after 1990, and spellings of foreign names in use side by side.
  spellings: `
    œ-=oe-, événement*=évènement*, oignon*=ognon*, clé=clef, clés=clefs, kiev=kyiv, bagdad=baghdad, poutine=putin
    kadhafi=khadafi=gaddafi, ben laden=bin laden, ramadan=ramadhan, cheikh=sheikh=cheick, hezbollah=hizbollah
    al qaida=al qaeda, mohamed=mohammed=muhammad, pékin=beijing, birmanie=myanmar, week end=weekend, porte monnaie=portemonnaie
    hussein=husseïn, zelensky=zelenski=zelenskyy, eltsine=ieltsine, gorbatchev=gorbatchov
  `,

  // Grammar: prepositions that name a speaker.
  accordingTo: "selon, d'après, d après, aux dires de, au dire de, de l'avis de, pour citer",

  // Grammar: third persons as subjects; possessives follow from the name before them.
  pronouns: 'il, elle, ils, elles',

  // Grammar: words that stand round a verb with its negation, or make its sense.
  verbParticles: 'pas, plus, point, jamais, guère, toujours, encore, déjà',

  // Grammar: the conditional of rumour, and `pouvoir`.
  modals: `
    peut, peuvent, pourra, pourront, aurait, auraient, serait, seraient, ferait, feraient, viserait, compterait, se serait, se seraient, aurait été
    auraient été, proviendrait, s'agirait, souffrirait, détiendrait, ferait partie, voudrait, envisagerait
  `,

  // Idioms that begin like a number.
  notNumbers:
    "l'un, l'une, les uns, les unes, d'une part, un peu, une fois, première dame, premier ministre, en premier lieu",
};
