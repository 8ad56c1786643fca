import type { TimeCues } from './types.js';

/** Spanish news usage, Spain and Latin America. */
export const es: TimeCues = {
  code: 'es',
  administrationBefore:
    'gobierno de, gobierno, administración de, administración, ejecutivo de, gabinete de, gobierno del, administración del, gobierno que preside, gobierno presidido por, gobierno encabezado por, régimen de, ejecutivo que preside, gabinete, ejecutivo',
  administrationAfter: '',
  links: `
    de, la, el, los, las, del, don, doña, sr, sra, dr, dra, general, gral, coronel, almirante, mariscal, jeque, ayatolá, príncipe, rey, señor, señora, lord, sir, comandante
    actual, saliente, en funciones, dimisionario, dimisionaria, nuevo, nueva, interino, interina, de transición, republicano, demócrata, socialista, conservador, conservadora, laborista, liberal
    en ejercicio, federal, su, por, país, del país, el también, de los, constitucional, electo en, izquierdista, derechista, peronista, popular, islámica, islámico, a la
  `,
  conjunctions: 'y, e, o, u, pero, mientras, que, con, ni',
  former:
    'ex, expresidente, expresidenta, anterior, anteriores, antiguo, antigua, exmandatario, difunto, difunta, fallecido, fallecida, extinto, derrocado, depuesto, predecesor, predecesora, antecesor, antecesora, exministro, exministra, exprimer',
  atThatTime:
    'entonces, por entonces, en aquel momento, en ese momento, de la época, de aquel tiempo, a la sazón, en aquella época',
  notYet:
    'electo, electa, candidato, candidata, aspirante, designado, designada, nominado, favorito, favorita, precandidato, rival, contrincante',
  ahead: 'futuro, futura, próximo, próxima, eventual, posible, si, virtual',
  lesser:
    'vice, adjunto, adjunta, sub, suplente, en la sombra, encargado, encargada, autoproclamado, viceministro',
  eraBefore: `
    bajo, bajo el mandato de, bajo la presidencia de, durante el mandato de, durante la presidencia de
    durante el gobierno de, durante el gobierno del, en tiempos de, en época de, en la época de, era
    etapa de, años de, mandato de, presidencia de, reinado de, sucesor de, sucedió a, sucedió, relevó a
    muerte de, asesinato de, funeral de, caída de, derrocamiento de, legado de, memoria de
    durante la administración de, durante los gobiernos de, anterior gobierno de, el anterior gobierno de
    época de, desde el gobierno de, durante la era, firmado por, firmada por, negociado por, negociada por
    creado por, creada por, impulsado por, impulsada por, fundado por, fundada por, lanzado por, lanzada por
    aprobado por, aprobada por, nombrado por, nombrada por, inaugurado por, inaugurada por, impuesto por
    impuesta por
  `,
  eraAfter: 'que murió, fallecido en, asesinado en, que gobernó, quien gobernó',
  history: `
    aniversario, hace años, hace una década, hace décadas, hace un año, hace dos años, hace tres años
    hace cinco años, hace diez años, años antes, historiador*, memorias, biograf*, archivo*, conmemor*
    retrospectiv*, obituario, homenaje, décadas, guerra fría, antaño, en el pasado, los noventa, los ochenta
    los setenta, museo, había firmado, había negociado, se remonta, desde los años
  `,
  fiction: `
    película, películas, filme, novela, novelas, serie de televisión, telenovela, documental, ficción
    comedia, actriz, obra de teatro, cineasta, protagonizada, historieta
  `,
  namedBefore:
    'aeropuerto, calle, avenida, plaza, universidad, escuela, colegio, instituto, fundación, biblioteca, hospital, estadio, puente, portaaviones, buque, fragata, premio, ley, centro, museo, mezquita, parque, base, presa, represa, torre, autopista, bulevar, paseo, puerto, estación',
  namedAfter: '',
  otherBodies: `
    partido, club, empresa, consejo, senado, parlamento, asamblea, cámara, banco, federación, asociación, sindicato, grupo, universidad, fundación, liga, congreso, confederación, comisión, comité, pp, psoe, pri, pan
    región, comunidad, junta, generalitat, tribunal, corte, movimiento, xunta, patronal, diputación, cabildo, instituto, agencia, unión, mesa, jurado, organización, ceoe, diputados, gobierno vasco, constitucional
  `,
  needsCountry:
    'líder, jefe, jefa, rey, reina, emir, príncipe, gobernador, gobernadora, secretario general, secretaria general, director general, directora general, canciller, presidente del consejo, jefe de gabinete, alto representante, comandante, alcalde, alcaldesa, jefe del estado mayor, secretario, soberano, mandatario, mandataria',
  possessives: '',
  present:
    'hoy, ayer, mañana, esta noche, anoche, esta mañana, esta tarde, esta semana, este mes, anteayer, la víspera',
  future:
    'será, serán, próximo*, futur*, previst*, prevé, hasta, proyecto*, debería, planea*, planes, esper*, si, podría, podrían, propuest*, propone, horizonte, pronto, para el año, antes de',
  titleAfterName: false,
  bodyBeforeOffice: false,
  solarCalendar: false,
  lunarMonths: '',
};
