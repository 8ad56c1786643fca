import type { ChangeWords } from '../types.js';

/** Spanish words that only kinds of change need. */
export const changes: ChangeWords = {
  // Newswire usage.
  percentagePoints: 'punto porcentual, puntos porcentuales, puntos básicos, punto básico',

  // Grammar and the SI: names of a measure or a currency, by its sign.
  measures: `
    kilómetro*=km, km=km, kms=km, metro=m, metros=m, centímetro*=cm, cm=cm, milímetro*=mm, mm=mm, milla=mi, millas=mi
    millas náuticas=nmi, pies=ft, pulgada*=in, yardas=yd, hectárea*=ha, ha=ha, acre=acre, acres=acre
    metro cuadrado=m2, metros cuadrados=m2, m2=m2, kilómetros cuadrados=km2, km2=km2, metros cúbicos=m3, m3=m3
    kilogramo*=kg, kilo=kg, kilos=kg, kg=kg, gramo=g, gramos=g, tonelada*=t, libras=lb, onza=oz, onzas=oz, litro=l
    litros=l, barril=bbl, barriles=bbl, galón=gal, galones=gal, megavatio*=MW, mw=MW, gigavatio*=GW, gw=GW
    kilovatio*=kW, nudos=kn, euro=€, euros=€, eur=€, €=€, dólar=$, dólares=$, usd=$, $=$, libra esterlina=£
    libras esterlinas=£, £=£, yen=¥, yenes=¥, rublo*=₽, rupia*=₹, peso=peso, pesos=peso, corona=kr, coronas=kr
  `,

  // Grammar: words beside the figures of a clock time.
  clockBefore: 'a las, sobre las, hacia las, desde las, hasta las',
  clockAfter:
    'horas locales, hora local, h, a.m, p.m, de la mañana, de la tarde, de la noche, de la madrugada',

  // Common given names, and large cities of the world's news.
  givenNames: `
    josé, juan, antonio, manuel, francisco, luis, javier, miguel, carlos, jesús, alejandro, pedro, rafael, pablo
    ángel, fernando, jorge, sergio, alberto, diego, álvaro, andrés, ramón, enrique, vicente, raúl, ignacio, jaime
    hugo, gustavo, ricardo, eduardo, roberto, óscar, martín, nicolás, felipe, maría, carmen, ana, isabel, dolores
    pilar, teresa, rosa, cristina, ángela, francisca, lucía, laura, marta, elena, sara, paula, raquel, patricia
    beatriz, silvia, verónica, gabriela, valentina, camila, sofía, mohamed, ahmed, ali, vladimir, ivan, john, donald
  `,
  places: `
    madrid, barcelona, valencia, sevilla, zaragoza, málaga, bilbao, granada, córdoba, murcia, vigo, gijón, galicia
    cataluña, andalucía, asturias, méxico, ciudad de méxico, guadalajara, monterrey, la habana, bogotá, medellín
    cali, caracas, maracaibo, quito, guayaquil, lima, cuzco, la paz, santa cruz, santiago, valparaíso, buenos aires
    rosario, montevideo, asunción, san josé, managua, tegucigalpa, san salvador, panamá, santo domingo, lisboa
    londres, parís, berlín, roma, milán, bruselas, viena, atenas, moscú, kiev, estambul, ankara, el cairo, argel
    rabat, túnez, bagdad, damasco, alepo, beirut, jerusalén, gaza, teherán, kabul, pekín, tokio, nueva york
    washington, miami, crimea
  `,

  // Newswire usage: heads of institutions and the side on which their subject stands.
  institutions: `
    ministerio de _, ministerio del _, ministro de _, ministra de _, secretaría de _, consejería de _
    universidad de _, tribunal de _, ayuntamiento de _, banco de _
  `,

  // Spellings in use side by side, of foreign names too.
  spellings: `
    méxico=méjico, mexican*=mejican*, texas=tejas, oscuro=obscuro, psic*=sic*, setiembre=septiembre
    kiev=kyiv=kíev, bagdad=baghdad, irak=iraq, iraquí*=irakí*, catar=qatar, catarí*=qatarí*, gadafi=gaddafi=kadafi
    ben laden=bin laden, hezbolá=hizbulá=hezbollah, al qaeda=al qaida, mahoma=muhammad, mohamed=mohammed=muhammad, pekín=beijing
    zelenski=zelensky, yeltsin=eltsin, gorbachov=gorbachev, ramadán=ramadan, trans-=tras-
  `,

  // Grammar: prepositions that name a speaker.
  accordingTo: 'según, de acuerdo con, a juicio de, en palabras de, al decir de, a decir de, conforme a',

  // Grammar: third persons as subjects; possessives follow from the name before them.
  pronouns: 'él, ella, ellos, ellas',

  // Grammar: words that stand round a verb with its negation, or make its sense.
  verbParticles: 'ya, aún, todavía, más, nunca, jamás, siempre',

  // Grammar: the conditional of rumour, and `poder`.
  modals: `
    puede, pueden, podrá, podrán, habría, habrían, sería, serían, estaría, estarían, tendría, tendrían, se habría, se habrían, contaría, planearía
  `,

  // Idioms that begin like a number.
  notNumbers:
    'uno de, una de, uno a uno, una vez, unos a otros, primera dama, primer ministro, primera ministra, en primer lugar, por un lado',
};
