import type { ChangeWords } from '../types.js';

/** Portuguese words that only kinds of change need. */
export const changes: ChangeWords = {
  // Newswire usage.
  percentagePoints: 'ponto percentual, pontos percentuais, pontos base, ponto base',

  // Grammar and the SI: names of a measure or a currency, by its sign.
  measures: `
    quilômetro*=km, quilómetro*=km, km=km, kms=km, metro=m, metros=m, centímetro*=cm, cm=cm, milímetro*=mm, mm=mm, milha=mi
    milhas=mi, milhas náuticas=nmi, pés=ft, polegada*=in, jarda*=yd, hectare*=ha, ha=ha, acre=acre, acres=acre
    metro quadrado=m2, metros quadrados=m2, m2=m2, quilômetros quadrados=km2, quilómetros quadrados=km2, km2=km2
    metros cúbicos=m3, m3=m3, quilograma*=kg, quilo=kg, quilos=kg, kg=kg, grama=g, gramas=g, tonelada*=t, libras=lb
    onça=oz, onças=oz, litro=l, litros=l, barril=bbl, barris=bbl, galão=gal, galões=gal, megawatt*=MW, mw=MW
    gigawatt*=GW, gw=GW, quilowatt*=kW, euro=€, euros=€, eur=€, €=€, dólar=$, dólares=$, usd=$, $=$, real=R$, reais=R$
    libra esterlina=£, libras esterlinas=£, £=£, iene=¥, ienes=¥, rublo*=₽, rupia*=₹, coroa=kr, coroas=kr
  `,

  // Grammar: words beside the figures of a clock time.
  clockBefore: 'às, pelas, por volta das, cerca das, desde as, até às',
  clockAfter: 'h, horas locais, hora local, da manhã, da tarde, da noite, da madrugada',

  // Common given names, and large cities of the world's news.
  givenNames: `
    joão, josé, antónio, antônio, manuel, francisco, carlos, paulo, pedro, luís, luiz, miguel, rui, jorge, fernando
    ricardo, marcos, lucas, gabriel, rafael, daniel, marcelo, bruno, eduardo, felipe, filipe, rodrigo, tiago, thiago
    andré, gustavo, sérgio, márcio, vítor, nuno, diogo, henrique, jair, maria, ana, francisca, adriana, juliana
    márcia, fernanda, patrícia, aline, sandra, camila, amanda, bruna, jéssica, letícia, júlia, luciana, vanessa
    mariana, dilma, gabriela, vera, cristina, sofia, beatriz, inês, joana, mohamed, ahmed, ali, vladimir, ivan, john
    donald, juan
  `,
  places: `
    lisboa, porto, coimbra, braga, faro, évora, setúbal, aveiro, funchal, açores, madeira, algarve, brasília
    são paulo, rio de janeiro, belo horizonte, salvador, recife, fortaleza, manaus, belém, curitiba, porto alegre
    goiânia, natal, mariana, brumadinho, minas gerais, bahia, paraná, ceará, pernambuco, amazonas, luanda, maputo
    bissau, praia, dili, macau, madrid, barcelona, londres, paris, berlim, roma, milão, bruxelas, viena, atenas
    moscovo, moscou, kiev, istambul, ancara, cairo, argel, rabat, tunes, bagdad, damasco, alepo, beirute, jerusalém
    gaza, teerão, teerã, cabul, pequim, tóquio, nova iorque, nova york, washington, miami, buenos aires, santiago
    caracas, bogotá, havana, crimeia
  `,

  // Newswire usage: heads of institutions and the side on which their subject stands.
  institutions: `
    ministério de _, ministério da _, ministério do _, ministério dos _, ministro da _, ministro do _, ministra da _
    ministra do _, secretaria de _, universidade de _, tribunal de _, câmara de _, banco de _, prefeitura de _
  `,

  // European and Brazilian spelling, before and after 1990, and spellings of foreign names.
  spellings: `
    -act-=-at-, -ect-=-et-, -ept-=-et-, -acç-=-aç-, -ecç-=-eç-, -opt-=-ot-, facto*=fato*, contacto*=contato*
    equipa=equipe, equipas=equipes, registo*=registro*, quatorze=catorze, dezasseis=dezesseis, dezassete=dezessete
    dezanove=dezenove, moscovo=moscou, teerão=teerã, irão=irã, polónia=polônia, vietname=vietnã, kiev=kyiv=quieve
    bagdad=bagdá=bagdade, iraque=iraq, catar=qatar, kadhafi=gaddafi=khadafi, bin laden=ben laden, hezbollah=hizbollah
    al qaeda=al qaida, pequim=beijing, zelensky=zelenski, planear=planejar
    controlo=controle, húmid*=úmid*, súbdit*=súdit*, nova iorque=nova york, roménia=romênia, ramadão=ramadã
  `,

  // Grammar: prepositions that name a speaker.
  accordingTo: 'segundo, de acordo com, conforme, nas palavras de, no dizer de, a crer em',

  // Grammar: third persons as subjects; possessives follow from the name before them.
  pronouns: 'ele, ela, eles, elas',

  // Grammar: words that stand round a verb with its negation, or make its sense.
  verbParticles: 'já, ainda, mais, nunca, jamais, sempre',

  // Grammar: the conditional of rumour, and `poder`.
  modals:
    'pode, podem, poderá, poderão, teria, teriam, seria, seriam, estaria, estariam, haveria, haveriam, contaria',

  // Idioms that begin like a number.
  notNumbers:
    'um ao outro, uns aos outros, uma vez, um pouco, primeira dama, primeiro ministro, primeira ministra, em primeiro lugar, por um lado, segundo o, segundo a, segundo os, segundo as',
};
