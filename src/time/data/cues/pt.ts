import type { TimeCues } from './types.js';

/** Portuguese news usage, Brazil and Portugal. */
export const pt: TimeCues = {
  code: 'pt',
  administrationBefore:
    'governo de, governo, governo do, governo da, administração de, administração, administração do, gestão de, gestão, gabinete de, executivo de, governo liderado por, governo chefiado por, regime de, regime do, equipe de, gestão do, executivo liderado por',
  administrationAfter: '',
  links: `
    de, a, o, os, as, do, da, dos, das, sr, sra, dr, dra, dom, dona, general, gal, coronel, almirante, marechal, xeque, aiatolá, príncipe, rei, senhor, senhora, lorde, sir
    atual, atuais, actual, em exercício, demissionário, demissionária, novo, nova, interino, interina, de transição, republicano, democrata, socialista, conservador, conservadora, trabalhista, liberal, cessante
    federal, seu, sua, por, país, do país, petista, tucano, pt, pmdb, psdb, psd, ps, reeleito, reeleita, esquerdista, direitista, islâmico, islâmica, à
  `,
  conjunctions: 'e, ou, mas, enquanto, que, com, nem',
  former:
    'ex, antigo, antiga, anterior, falecido, falecida, antecessor, antecessora, predecessor, predecessora, deposto, deposta, derrubado, finado, saudoso',
  atThatTime: 'então, à época, na época, da época, naquela altura, à data, na altura, naquele momento',
  notYet:
    'eleito, eleita, candidato, candidata, pré candidato, indicado, indicada, favorito, favorita, postulante, concorrente, rival, adversário',
  ahead: 'futuro, futura, próximo, próxima, eventual, possível, se, caso, nomeado para',
  lesser:
    'vice, adjunto, adjunta, sub, suplente, sombra, autoproclamado, em substituição, secretário de estado adjunto',
  eraBefore: `
    sob, sob a presidência de, sob o governo de, durante o governo de, durante o governo
    durante a presidência de, no governo de, nos tempos de, na época de, no tempo de, era, anos de, anos
    mandato de, presidência de, reinado de, sucessor de, sucedeu a, substituiu, morte de, assassinato de
    assassínio de, funeral de, queda de, legado de, memória de, durante a gestão de, durante a gestão
    durante o mandato de, desde o governo de, desde o governo, no mandato de, impeachment de, assinado por
    assinada por, assinado pelo, assinada pelo, negociado por, criado por, criado pelo, criada pelo
    fundado por, lançado por, lançado pelo, nomeado por, nomeado pelo, inaugurado por, inaugurado pelo
    inaugurada pelo, imposto pelo, aprovado pelo
  `,
  eraAfter: 'que morreu, morto em, que governou, assassinado em, falecido em',
  history: `
    aniversário, há anos, há décadas, há uma década, há um ano, há dois anos, há três anos, há cinco anos
    há dez anos, anos atrás, anos antes, historiador*, memórias, biograf*, arquivo*, comemor*, retrospectiv*
    retrospetiv*, obituário, homenage*, décadas, guerra fria, outrora, no passado, anos 90, anos 80, anos 70
    museu, havia assinado, tinha assinado, remonta
  `,
  fiction: `
    filme, filmes, romance, romances, novela, novelas, série de televisão, minissérie, documentário, ficção
    comédia, atriz, actriz, peça de teatro, cineasta
  `,
  namedBefore:
    'aeroporto, rua, avenida, praça, universidade, escola, colégio, instituto, fundação, biblioteca, hospital, estádio, ponte, porta aviões, navio, fragata, prêmio, prémio, lei, centro, museu, mesquita, parque, base, barragem, torre, rodovia, largo, porto, estação, memorial',
  namedAfter: '',
  otherBodies: `
    partido, clube, empresa, conselho, senado, parlamento, assembleia, câmara, banco, federação, associação, sindicato, grupo, universidade, fundação, liga, congresso, confederação, comissão, comitê, comité
    região, junta, tribunal, supremo, stf, movimento, instituto, agência, união, petrobras, cbf, fiesp, oab, diretório, cvm, bndes, fifa, organização, caixa, autarquia
  `,
  needsCountry:
    'líder, chefe, rei, rainha, emir, príncipe, governador, governadora, secretário geral, secretária geral, diretor geral, diretora geral, chanceler, presidente do governo, presidente do conselho, comandante, prefeito, prefeita, autarca, secretário, alto representante, soberano, mandatário, mandatária',
  possessives: '',
  present:
    'hoje, ontem, amanhã, esta noite, nesta noite, esta manhã, nesta manhã, nesta tarde, esta semana, nesta semana, este mês, neste mês, anteontem, na véspera',
  future:
    'será, serão, próxim*, futur*, previst*, prevê, até, projeto*, projecto*, deverá, deve, planeja*, planos, esper*, se, poderia, poderá, propost*, propõe, horizonte, em breve, para o ano, antes de',
  titleAfterName: false,
  bodyBeforeOffice: false,
  solarCalendar: false,
  lunarMonths: '',
};
