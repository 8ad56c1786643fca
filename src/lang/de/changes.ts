import type { ChangeWords } from '../types.js';

/** German words that only kinds of change need. */
export const changes: ChangeWords = {
  // Newswire usage.
  percentagePoints:
    'Prozentpunkt, Prozentpunkte, Prozentpunkten, Prozentpunkts, Basispunkt, Basispunkte, Basispunkten',

  // Grammar and the SI: names of a measure or a currency, by its sign.
  measures: `
    Kilometer*=km, km=km, Meter=m, Metern=m, Meters=m, Zentimeter*=cm, cm=cm, Millimeter*=mm, mm=mm, Meile=mi, Meilen=mi
    Seemeile*=nmi, Fuß=ft, Yard=yd, Yards=yd, Hektar*=ha, ha=ha, Quadratmeter*=m2, qm=m2, m2=m2, Quadratkilometer*=km2
    qkm=km2, km2=km2, Kubikmeter*=m3, m3=m3, Kilogramm*=kg, Kilo=kg, Kilos=kg, kg=kg, Gramm=g, Tonne=t, Tonnen=t
    Zentner*=zentner, Unze=oz, Unzen=oz, Liter=l, Litern=l, Barrel=bbl, Barrels=bbl, Megawatt*=MW, mw=MW, Gigawatt*=GW
    gw=GW, Kilowatt*=kW, Knoten=kn, Stundenkilometer*=kmh, kmh=kmh, Euro=€, Euros=€, EUR=€, €=€, Dollar=$, Dollars=$
    USD=$, $=$, Pfund Sterling=£, £=£, Yen=¥, Rubel*=₽, Rupie*=₹, Franken=CHF, Krone=kr, Kronen=kr
  `,

  // Grammar: words beside the figures of a clock time.
  clockBefore: '',
  clockAfter: 'Uhr',

  // Common given names, and large cities and regions of the world's news.
  givenNames: `
    Hans, Peter, Michael, Wolfgang, Klaus, Jürgen, Dieter, Manfred, Uwe, Thomas, Andreas, Stefan, Stephan, Christian
    Martin, Frank, Markus, Bernd, Matthias, Joachim, Horst, Günter, Günther, Helmut, Gerhard, Werner, Rainer, Karl
    Heinz, Walter, Jörg, Sebastian, Alexander, Daniel, Jan, Tobias, Florian, Felix, Lukas, Jonas, Paul, Friedrich
    Heinrich, Ludwig, Otto, Norbert, Sigmar, Olaf, Robert, Angela, Ursula, Maria, Monika, Petra, Elisabeth, Sabine
    Renate, Karin, Brigitte, Ingrid, Erika, Andrea, Gisela, Claudia, Susanne, Gabriele, Christa, Christine, Anna
    Katharina, Julia, Sandra, Nicole, Stefanie, Annalena, Mehmet, Ali, Mohammed, Ahmed, Wladimir, Iwan, John, Donald
  `,
  places: `
    Berlin, Hamburg, München, Köln, Frankfurt, Stuttgart, Düsseldorf, Dortmund, Essen, Leipzig, Bremen, Dresden
    Hannover, Nürnberg, Duisburg, Bochum, Bonn, Münster, Karlsruhe, Mannheim, Augsburg, Kiel, Lübeck, Rostock
    Magdeburg, Erfurt, Mainz, Kassel, Halle, Potsdam, Torgau, Wittenberg, Passau, Regensburg, Bayern, Hessen
    Sachsen, Thüringen, Brandenburg, Niedersachsen, Saarland, Westfalen, Schwaben, Wien, Graz, Linz, Salzburg
    Innsbruck, Zürich, Bern, Basel, Genf, Weißenburg, Hagenau, London, Paris, Rom, Mailand, Madrid, Barcelona
    Lissabon, Brüssel, Amsterdam, Kopenhagen, Stockholm, Oslo, Helsinki, Warschau, Prag, Budapest, Bukarest, Belgrad
    Athen, Istanbul, Ankara, Moskau, Kiew, Minsk, Kairo, Tunis, Algier, Tripolis, Bagdad, Damaskus, Aleppo, Beirut
    Jerusalem, Gaza, Teheran, Kabul, Peking, Shanghai, Tokio, Washington, New York, Krim, Europa, Afrika, Asien
    Elbe, Rhein, Donau, Oder, Main, Weser
  `,

  // Newswire usage: compounds and heads of institutions, with the side on which their subject stands.
  institutions: `
    Ministerium für _, Ministerium der _, Ministerium des _, Amt für _, Universität _, Bank von _
    _ministerium, _ministeriums, _minister, _ministerin, _behörde, _amt, _amtes, _partei, Landkreis _, Stadt _, Gemeinde _, Dorf _, Straße nach _, Kreis _, Flughafen _, Bahnhof _
  `,

  // Spelling with and without umlaut letters, before and after 1996, and of foreign names.
  spellings: `
    -ae-=-ä-, -oe-=-ö-, ue-=ü-, -bue-=-bü-, -due-=-dü-, -fue-=-fü-, -gue-=-gü-, -hue-=-hü-, -jue-=-jü-, -kue-=-kü-
    -lue-=-lü-, -mue-=-mü-, -nue-=-nü-, -pue-=-pü-, -rue-=-rü-, -sue-=-sü-, -tue-=-tü-, -wue-=-wü-, -zue-=-zü-
    daß=dass, muß=muss, rußland=russland, kiew=kyjiw=kiev, photo*=foto*, potential*=potenzial*
    -graphie*=-grafie*, aufwendig*=aufwändig*, selbständig*=selbstständig*, beijing=peking, gaddafi=ghaddafi
    bin laden=ben laden, hisbollah=hizbollah, al qaida=al kaida, mohammed=muhammad=mohamed, selenskyj=selenski=zelensky
    putin=poutine
  `,

  // Grammar: prepositions that name a speaker.
  accordingTo: 'laut, nach Angaben von, nach Angaben der, nach Angaben des, gemäß, nach Ansicht von, zufolge',

  // Grammar: third persons as subjects; possessives follow from the name before them.
  pronouns: 'er, sie',

  // Grammar: words that stand round a verb with its negation, or make its sense.
  verbParticles: 'ab, an, auf, aus, bei, ein, los, mit, nach, vor, zu, zurück, weg, mehr, noch, schon, doch',

  // Grammar: `sollen` of hearsay, `können`. The subjunctive of report is no sign of doubt.
  modals: 'kann, können, soll, sollen',

  // Idioms that begin like a number.
  notNumbers: 'eines Tages, zum einen, unter anderem, erste Dame, erst recht, in erster Linie',
};
