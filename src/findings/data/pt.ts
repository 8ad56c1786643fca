import type { FindingWords } from './types.js';

/** Newswire usage, written for this project: forms that a reader of agency copy meets every day. */
export const pt: FindingWords = {
  code: 'pt',
  finiteVerbs: `
    disse, disseram, afirmou, afirmaram, declarou, declararam, anunciou, anunciaram, acrescentou, informou,
    informaram, explicou, negou, negaram, diz, dizem
  `,
  complementisers: 'que, cujo, cuja, porque',
  needsVerb: false,
  danglers: 'de, do, da, dos, das, o, a, os, um, uma, e, ou, em, no, na, com, por, que',
  caveats: `
    não foi confirmado, não foi confirmada, não confirmado, sem confirmação, não pôde verificar, não foi
    possível verificar, de forma independente, sem provas, não há provas, não há evidências, preliminar,
    preliminares, provisório, cedo demais, não está claro, não se descarta
  `,
  answers: `
    recusou-se a comentar, não quis comentar, não respondeu, não responderam, em resposta, por sua vez, por
    seu lado, em contrapartida, desmentiu, desmentiram, negou, negaram, nega, negam, rejeitou, rejeitaram
  `,
  atLeast: 'mais de, pelo menos, ao menos, no mínimo',
  atMost: 'menos de, no máximo, até',
  fates: `
    morto, mortos, morta, mortas, morreram, morreu, mortes, assassinados
    ferido, feridos, ferida, feridas
    desaparecido, desaparecidos
    detido, detidos, preso, presos, detenções
    deslocado, deslocados, desalojados, evacuados, desabrigados
    resgatado, resgatados, libertado, libertados
    abatido, abatidos, interceptados, destruídos
    infectados, infetados, doentes
  `,
};
