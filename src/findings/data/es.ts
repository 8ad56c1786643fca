import type { FindingWords } from './types.js';

/** Newswire usage, written for this project: forms that a reader of agency copy meets every day. */
export const es: FindingWords = {
  code: 'es',
  finiteVerbs: `
    dijo, dijeron, afirmó, afirmaron, declaró, declararon, aseguró, aseguraron, anunció, anunciaron, añadió,
    añadieron, señaló, señalaron, explicó, explicaron, negó, negaron, dice, dicen
  `,
  complementisers: 'que, cuyo, cuya, porque',
  needsVerb: false,
  danglers: 'de, del, el, la, los, las, un, una, y, o, a, al, en, con, por, que',
  caveats: `
    no ha sido confirmado, no ha sido confirmada, sin confirmar, no confirmado, no se ha confirmado, no ha
    podido verificar, no pudo verificar, no se pudo verificar, de forma independiente, sin pruebas, no hay
    pruebas, no hay evidencia, preliminar, preliminares, provisional, demasiado pronto, no está claro, no se
    descarta
  `,
  answers: `
    se negó a comentar, declinó comentar, rehusó comentar, no respondió, no respondieron, en respuesta, por
    su parte, en cambio, desmintió, desmintieron, negó, negaron, niega, niegan, rechazó las acusaciones,
    rechazó, rechazaron, desmiente
  `,
  atLeast: 'más de, al menos, por lo menos, no menos de',
  atMost: 'menos de, como máximo, hasta, no más de',
  fates: `
    muerto, muertos, muerta, muertas, fallecido, fallecidos, murieron, murió, fallecieron, asesinado, asesinados, víctimas mortales
    herido, heridos, herida, heridas, lesionados
    desaparecido, desaparecidos
    detenido, detenidos, arrestado, arrestados, detenciones
    desplazado, desplazados, evacuado, evacuados, damnificados
    rescatado, rescatados, liberado, liberados
    derribado, derribados, interceptado, interceptados, destruido, destruidos
    contagiado, contagiados, infectados, enfermos
  `,
};
