import type { TimeCues } from './types.js';

/** German news usage, Germany, Austria and Switzerland. */
export const de: TimeCues = {
  code: 'de',
  administrationBefore:
    'regierung, regierung von, regierung unter, kabinett, kabinett von, administration, administration von, regierung des, regierung der, bundesregierung unter, us-regierung unter, us-regierung von, us regierung',
  administrationAfter: 'administration, regierung, kabinett, regime, koalition',
  links: `
    der, die, das, des, dem, den, von, vom, herr, herrn, frau, dr, prof, general, oberst, admiral, feldmarschall, marschall, scheich, ajatollah, prinz, könig, lord, sir
    amtierend*, derzeitig*, jetzig*, gegenwärtig*, scheidend*, geschäftsführend*, neu*, konservativ*, sozialdemokratisch*, sozialistisch*, liberal*, republikanisch*, demokratisch*, grün*
    seine, seiner, seinem, ihr, ihrer, aus, im amt, wiedergewählt*, damalig in, linksgerichtet*, rechtsgerichtet*, umstritten*, islamistisch*, parteilos*, cdu, csu, spd, fdp, grüne, grünen
  `,
  conjunctions: 'und, oder, aber, während, sowie, als, mit, gegen',
  former:
    'ehemalig*, früher*, ex, vormalig*, verstorben*, gestürzt*, vorherig*, einstig*, alt, amtsvorgänger*, vorgänger*, abgesetzt*, ermordet*, einstmalig*, altkanzler*, altbundeskanzler*, altbundespräsident*, expräsident*, exkanzler*',
  atThatTime: 'damalig*, damals, seinerzeit, zu der zeit, zu jener zeit, seinerzeitig*',
  notYet:
    'designiert*, gewählt*, kandidat*, spitzenkandidat*, anwärter*, herausforderer*, bewerber*, nominiert*, kanzlerkandidat*, präsidentschaftskandidat*, präsidentschaftsbewerber*',
  ahead: 'künftig*, zukünftig*, nächst*, mögliche*, potenziell*, falls, wenn, ob, kommend*',
  lesser:
    'vize, stellvertretend*, kommissarisch*, stellvertreter*, selbsternannt*, schatten, parlamentarisch*, interim*',
  eraBefore: `
    unter, in der ära, ära, zu zeiten von, zu zeiten, in der amtszeit von, während der amtszeit von, während der präsidentschaft von, amtszeit von, präsidentschaft von, nachfolger von, nachfolge von, tod von, ermordung von, begräbnis von, sturz von
    erbe von, zeit von, regierungszeit von, vorgänger, vorgängerin, kanzlerschaft von, jahre von, ablösung von
  `,
  eraAfter: 'ära, zeit, jahre, jahren, amtszeit, präsidentschaft, kanzlerschaft, der verstorben, nachlass',
  history: `
    jahrestag*, vor jahren, vor jahrzehnten, vor zwei jahren, vor drei jahren, vor fünf jahren
    vor zehn jahren, vor einem jahr, vor zwanzig jahren, historiker*, memoiren, biograf*, biograph*, archiv*
    gedenk*, gedenken, rückblick*, nachruf*, jahrzehnt*, kalten krieg*, einst, in der vergangenheit
    neunziger*, achtziger*, siebziger*, museum, ausgehandelt, seit den
  `,
  fiction: `
    film, films, filme, spielfilm, roman, romane, romans, fernsehserie, dokumentarfilm, komödie
    schauspieler*, fiktion, fiktiv*, theaterstück, videospiel, kinofilm
  `,
  namedBefore:
    'flughafen, stiftung, schule, universität, straße, platz, brücke, flugzeugträger, schiff, preis, institut, museum, haus, stadion',
  namedAfter:
    'flughafen, stiftung, schule, universität, straße, platz, brücke, klasse, preis, institut, museum, haus, stadion, allee, ufer, gesetz, moschee, center, zentrum, park, damm, ring, kaserne, gymnasium, bibliothek, turm, airport',
  otherBodies: `
    partei, verein, club, fc, konzern, firma, rat, senat, parlament, landtag, bundestag, bundesrat, kammer, bank, verband, gewerkschaft, gruppe, universität, stiftung, liga, kongress, kommission, ausschuss, gericht
    dfb, ioc, fifa, uefa, parlaments, bundestags, zentralrat, zentralrats, deutschen bundestages, europaparlament, landes, bdi, verfassungsgericht, nationalrats, bundesbank, vereins
  `,
  needsCountry:
    'chef, chefin, führer, könig, königin, emir, prinz, gouverneur, gouverneurin, generalsekretär, generaldirektor, kanzler, ministerpräsident, ministerpräsidentin, bürgermeister, oberbürgermeister, kommandeur, vorsitzender, hoher vertreter, anführer, minister, generalstabschef, oberhaupt',
  possessives: '',
  present:
    'heute, gestern, morgen, heute abend, gestern abend, am abend, diese woche, in dieser woche, vorgestern, am vortag, heute morgen, heute früh',
  future:
    'wird, werden, soll, sollen, plant, planen, geplant*, bis, künftig*, nächst*, kommend*, voraussichtlich*, erwartet*, würde, würden, könnte, könnten, falls, vorschlag*, vorhaben, ab dem jahr, zukunft',
  titleAfterName: false,
  bodyBeforeOffice: true,
  solarCalendar: false,
  lunarMonths: '',
};
