import type { FindingWords } from './types.js';

/** Newswire usage, written for this project: forms that a reader of agency copy meets every day. */
export const de: FindingWords = {
  code: 'de',
  finiteVerbs: `
    sagte, sagten, erklärte, erklärten, betonte, betonten, behauptete, behaupteten, teilte mit, berichtete,
    berichteten, sagt, sagen
  `,
  complementisers: 'dass, weil, obwohl, wodurch',
  needsVerb: false,
  danglers: `
    der, die, das, den, dem, des, ein, eine, einer, einem, einen, und, oder, von, vom, zur, zum, für, im,
    dass, weil
  `,
  caveats: `
    nicht bestätigt, unbestätigt, unbestätigten, nicht unabhängig, unabhängig überprüfen, nicht überprüfen,
    keine Beweise, keine Belege, ohne Beweise, ohne Belege, vorläufig, vorläufige, vorläufigen, noch unklar,
    zunächst unklar, nicht ausgeschlossen, zu früh
  `,
  answers: `
    wollte sich nicht äußern, wollten sich nicht äußern, lehnte eine Stellungnahme ab, reagierte nicht auf,
    antwortete nicht, in einer Antwort, ihrerseits, seinerseits, dementierte, dementierten, dementiert,
    bestreitet, bestreiten, bestritt, bestritten, wies die Vorwürfe, wies den Vorwurf, weist die Vorwürfe,
    wiesen die Vorwürfe, zurückgewiesen
  `,
  atLeast: 'mehr als, mindestens, wenigstens, über',
  atMost: 'weniger als, höchstens, bis zu, unter, maximal',
  fates: `
    getötet, getötete, tot, Tote, Toten, starben, gestorben, ums Leben, Todesopfer
    verletzt, verletzte, Verletzte, Verletzten, verwundet
    vermisst, vermisste, Vermisste
    festgenommen, verhaftet, Festnahmen, inhaftiert
    vertrieben, evakuiert, obdachlos
    gerettet, freigelassen, befreit
    abgeschossen, abgefangen, zerstört
    infiziert, erkrankt
  `,
};
