import type { LanguageData } from '../types.js';
import { changes } from './changes.js';
import { fields } from './fields.js';

export const pt: LanguageData = {
  ...changes,
  code: 'pt',

  // Grammar: the closed classes in every inflection in use, the contractions, and the auxiliaries.
  functionWords: `
    o, a, os, as, um, uma, uns, umas, ao, aos, de, do, da, dos, das, dum, duma, em, no, na, nos, nas, num
    numa, por, pelo, pela, pelos, pelas, para, pra, com, sem, sob, sobre, até, desde, entre, contra, ante
    após, perante, durante, mediante, segundo, conforme, exceto, salvo, eu, tu, ele, ela, eles, elas, vós
    você, vocês, me, te, se, lhe, lhes, lo, la, los, las, mim, ti, si, comigo, consigo, meu, minha, meus
    minhas, teu, tua, seu, sua, seus, suas, nosso, nossa, nossos, nossas, este, esta, isto, estes, estas, esse
    essa, isso, esses, essas, aquele, aquela, aquilo, aqueles, aquelas, deste, desta, disto, destes, destas
    desse, dessa, disso, desses, dessas, daquele, daquela, neste, nesta, nisto, nestes, nestas, nesse, nessa
    nisso, nesses, nessas, naquele, naquela, dele, dela, deles, delas, nele, nela, que, quem, qual, quais
    cujo, cuja, cujos, cujas, onde, aonde, quando, como, quanto, quanta, quantos, quantas, e, ou, nem, mas
    porém, pois, porque, embora, enquanto, caso, já, também, não, mais, menos, muito, muita, muitos, muitas
    pouco, pouca, poucos, poucas, tão, tanto, tanta, todo, toda, todos, todas, tudo, outro, outra, outros
    outras, mesmo, mesma, mesmos, mesmas, cada, algum, alguma, alguns, algumas, nenhum, nenhuma, qualquer
    quaisquer, vários, várias, ambos, ambas, tal, tais, algo, alguém, ninguém, nada, assim, aqui, aí, ali
    então, depois, antes, sempre, nunca, só, apenas, ainda, além, ser, são, era, eram, foi, foram, seja, sejam
    sendo, sido, será, serão, seria, seriam, fosse, fossem, estar, estão, estava, estavam, esteve, estiveram
    esteja, ter, tem, tinha, tinham, teve, tiveram, tenha, tenham, terá, terão, teria, teriam, tendo, tido
    haver, há, havia, houve, haja, haverá, haveria, vai, vão, ir, pode, podem, deve, devem, fazer, faz, fez
  `,

  // Nothing is glued to the front of a Portuguese word.
  prefixes: '',

  // Grammar: gender and number, and the commonest verb endings.
  suffixes: `
    aríamos, assem, essem, issem, ariam, eriam, iriam, aram, eram, iram, avam, ando, endo, indo, arão, erão
    irão, aria, eria, iria, adas, ados, idas, idos, asse, esse, isse, ada, ado, ida, ido, ará, erá, irá, ava
    iam, ões, ães, ãos, ais, eis, ão, am, em, ou, eu, iu, ar, er, ir, ia, as, os, es, al, el, a, o, e, s
  `,

  // Newswire usage: titles, ranks, months, units, companies, countries and references.
  abbreviations: `
    sr, sra, srta, srs, sras, d, dr, dra, drs, dras, exmo, exma, ilmo, v.exa, v. exa, s.exa, s. exa, exa, prof
    profa, profª, profs, eng, enga, arq, adv, fr, mons, rev, st, sto, sta, gen, cel, ten, cap, maj, sgt, sarg
    cb, alm, brig, cmte, cmdt, ten.-cel, del, des, dep, deps, sen, gov, min, pres, vereador, desemb, jan, fev
    abr, mai, jun, jul, ago, set, out, nov, dez, seg, qua, qui, sáb, dom, nº, n, núm, pág, págs, p, pp, art
    arts, inc, caps, fig, figs, vol, vols, t, tít, ed, eds, ex, p. ex, p.ex, etc, cf, op, cit, ibid, aprox
    máx, vs, v, vd, av, r, al, trav, tv, rod, pça, pç, lgo, est, bl, apto, ap, and, tel, fax, ramal, cx, c.p
    depto, dpto, div, sec, secr, cia, ltda, lda, s.a, s/a, corp, co, ltd, jr, eua, e.u.a, u.e, o.n.u, u.s, a.c
    d.c, a. c, d. c, a.m, p.m, hrs, r.i.p, obs, i.e, e.g, p.s, n.t, id, univ, fac, inst, assoc, col, fed, mun
    pref, br, s.m, s. m, s.a.r, ss, n. sra
  `,

  // Grammar: cardinals of Brazil and Portugal, the tens with their units; `um` and `uma` are left out as
  // articles.
  numbers: `
    meia dúzia=6, uma dezena=10, dezena=10, uma dúzia=12, uma centena=100, centena=100, um milhão=1000000
    um bilhão=1000000000, um trilhão=1000000000000, um milhar=1000, vintena=20, trintena=30, zero=0, dois=2
    três=3, quatro=4, cinco=5, seis=6, sete=7, oito=8, nove=9, dez=10, onze=11, doze=12, treze=13, catorze=14
    quinze=15, dezesseis=16, dezessete=17, dezoito=18, dezenove=19, vinte=20, duas=2, quatorze=14
    dezasseis=16, dezassete=17, dezanove=19, cem=100, cento=100, vinte e um=21, vinte e uma=21
    vinte e dois=22, vinte e duas=22, vinte e três=23, vinte e quatro=24, vinte e cinco=25, vinte e seis=26
    vinte e sete=27, vinte e oito=28, vinte e nove=29, trinta=30, trinta e um=31, trinta e uma=31
    trinta e dois=32, trinta e duas=32, trinta e três=33, trinta e quatro=34, trinta e cinco=35
    trinta e seis=36, trinta e sete=37, trinta e oito=38, trinta e nove=39, quarenta=40, quarenta e um=41
    quarenta e uma=41, quarenta e dois=42, quarenta e duas=42, quarenta e três=43, quarenta e quatro=44
    quarenta e cinco=45, quarenta e seis=46, quarenta e sete=47, quarenta e oito=48, quarenta e nove=49
    cinquenta=50, cinquenta e um=51, cinquenta e uma=51, cinquenta e dois=52, cinquenta e duas=52
    cinquenta e três=53, cinquenta e quatro=54, cinquenta e cinco=55, cinquenta e seis=56, cinquenta e sete=57
    cinquenta e oito=58, cinquenta e nove=59, sessenta=60, sessenta e um=61, sessenta e uma=61
    sessenta e dois=62, sessenta e duas=62, sessenta e três=63, sessenta e quatro=64, sessenta e cinco=65
    sessenta e seis=66, sessenta e sete=67, sessenta e oito=68, sessenta e nove=69, setenta=70
    setenta e um=71, setenta e uma=71, setenta e dois=72, setenta e duas=72, setenta e três=73
    setenta e quatro=74, setenta e cinco=75, setenta e seis=76, setenta e sete=77, setenta e oito=78
    setenta e nove=79, oitenta=80, oitenta e um=81, oitenta e uma=81, oitenta e dois=82, oitenta e duas=82
    oitenta e três=83, oitenta e quatro=84, oitenta e cinco=85, oitenta e seis=86, oitenta e sete=87
    oitenta e oito=88, oitenta e nove=89, noventa=90, noventa e um=91, noventa e uma=91, noventa e dois=92
    noventa e duas=92, noventa e três=93, noventa e quatro=94, noventa e cinco=95, noventa e seis=96
    noventa e sete=97, noventa e oito=98, noventa e nove=99, duzentos=200, duzentas=200, trezentos=300
    trezentas=300, quatrocentos=400, quatrocentas=400, quinhentos=500, quinhentas=500, seiscentos=600
    seiscentas=600, setecentos=700, setecentas=700, oitocentos=800, oitocentas=800, novecentos=900
    novecentas=900
  `,

  // Usage: `bilhão` and `trilhão` on the short scale of Brazil, `mil milhões` and `bilião` on the long scale
  // of Portugal.
  magnitudes: `
    mil=1000, milhar=1000, milhão=1000000, milhões=1000000, bilhão=1000000000, bilhões=1000000000
    mil milhões=1000000000, bilião=1000000000000, biliões=1000000000000, trilhão=1000000000000
    trilhões=1000000000000, trilião=1000000000000000000, triliões=1000000000000000000, dúzia=12, mi=1000000
    bi=1000000000, tri=1000000000000
  `,

  // Grammar: in both genders and numbers; bare `segundo` is left out, since it is far more often `according
  // to`.
  ordinals: `
    o segundo=2, no segundo=2, do segundo=2, ao segundo=2, um segundo=2, pelo segundo=2, segundo turno=2
    segundo lugar=2, segundo semestre=2, segundo trimestre=2, segundo dia=2, segundo mandato=2, primeiro=1
    primeira=1, primeiros=1, primeiras=1, segunda=2, segundas=2, terceiro=3, terceira=3, terceiros=3
    terceiras=3, quarto=4, quarta=4, quartas=4, quinto=5, quinta=5, quintos=5, quintas=5, sexto=6, sexta=6
    sextos=6, sextas=6, sétimo=7, sétima=7, sétimos=7, sétimas=7, oitavo=8, oitava=8, oitavos=8, oitavas=8
    nono=9, nona=9, nonos=9, nonas=9, décimo=10, décima=10, décimos=10, décimas=10, vigésimo=20, vigésima=20
    vigésimos=20, vigésimas=20, trigésimo=30, trigésima=30, trigésimos=30, trigésimas=30, quadragésimo=40
    quadragésima=40, quadragésimos=40, quadragésimas=40, quinquagésimo=50, quinquagésima=50, quinquagésimos=50
    quinquagésimas=50, sexagésimo=60, sexagésima=60, sexagésimos=60, sexagésimas=60, septuagésimo=70
    septuagésima=70, septuagésimos=70, septuagésimas=70, octogésimo=80, octogésima=80, octogésimos=80
    octogésimas=80, nonagésimo=90, nonagésima=90, nonagésimos=90, nonagésimas=90, centésimo=100, centésima=100
    centésimos=100, centésimas=100, milésimo=1000, milésima=1000, milésimos=1000, milésimas=1000
    décimo primeiro=11, décima primeira=11, décimo segundo=12, décima segunda=12, décimo terceiro=13
    décima terceira=13, décimo quarto=14, décima quarta=14, décimo quinto=15, décima quinta=15
    décimo sexto=16, décima sexta=16, décimo sétimo=17, décima sétima=17, décimo oitavo=18, décima oitava=18
    décimo nono=19, décima nona=19
  `,

  // Grammar: the fractions that news reports put in words.
  fractions: `
    metade=0.5, a metade=0.5, e meio=0.5, e meia=0.5, meio milhão=500000, um terço=0.333, terço=0.333
    dois terços=0.667, a terça parte=0.333, um quarto de=0.25, um quarto dos=0.25, um quarto da=0.25
    três quartos=0.75, um quinto de=0.2, um quinto dos=0.2, dois quintos=0.4, três quintos=0.6
    quatro quintos=0.8, um sexto de=0.167, um oitavo de=0.125, um décimo de=0.1, a décima parte=0.1
  `,

  // Newswire usage: counts that give no figure.
  quantities: `
    dezenas, dezenas de, centenas, centenas de, milhares, milhares de, dezenas de milhares
    centenas de milhares, milhões de pessoas, dúzias, vários, várias, diversos, diversas, inúmero, inúmera
    inúmeros, inúmeras, numeroso, numerosa, numerosos, numerosas, múltiplo, múltipla, múltiplos, múltiplas
    diferentes, muitos, muitas, poucos, poucas, alguns, algumas, um punhado, punhado, um par de, uma série
    série de, uma parte, grande parte, boa parte, a maior parte, a maioria, maioria, uma minoria, minoria
    um grupo de, um número de, um grande número, grande quantidade, uma quantidade, uma infinidade, infinidade
    uma onda de, um bocado, um monte de, montes de, incontáveis, bastantes, demasiados, uma porção de
    uns poucos, umas poucas, uns quantos, um sem número, uma leva de, parcela de, considerável número
    diversas dezenas, várias dezenas, várias centenas, vários milhares, mais de uma dezena
    mais de uma centena
  `,

  // Newswire usage.
  percent: `
    por cento, porcento, percentagem, percentagens, porcentagem, porcentagens, percentual, percentuais
    ponto percentual, pontos percentuais, pontos base, %, ‰, pct
  `,

  // Newswire usage: measures and currencies that stand beside a figure.
  units: `
    quilômetro*, km, kms, metros, metros quadrados, metros cúbicos, centímetro*, cm, milímetro*, mm, milha
    milhas, milhas náuticas, pés, polegada*, jarda*, hectare*, acre, acres, quilômetros quadrados, km2, m2, m3
    alqueire*, quilo, quilos, quilograma*, kg, grama, gramas, tonelada*, saca, sacas, arroba*, libras, onça
    onças, litro, litros, barril, barris, galão, galões, grau, graus, celsius, magnitude, watts, quilowatt*
    megawatt*, gigawatt*, mw, gw, kwh, mwh, volts, hertz, megatons, nós náuticos, km/h, kmh, byte*, megabyte*
    gigabyte*, terabyte*, calibre, euro, euros, eur, cêntimo*, centavo*, dólar, dólares, usd, reais, r$, us$
    libra esterlina, libras esterlinas, franco suíço, francos suíços, rublo*, hryvnia*, iene, ienes, yuan
    rupia*, rupias, peso, pesos, kwanza*, metical, meticais, pataca*, riyal*, rial, riais, dinar, dinares
    dirham*, shekel*, lira, liras, zloty*, bitcoin, bitcoins, $, €, £, ¥
  `,

  // CLDR for Brazil and Portugal; short forms that are common words (`mar`, `set`, `out`) are left out.
  months: `
    janeiro=1, jan=1, fevereiro=2, fev=2, março=3, abril=4, abr=4, maio=5, junho=6, jun=6, julho=7, jul=7
    agosto=8, ago=8, setembro=9, outubro=10, novembro=11, nov=11, dezembro=12
  `,

  // Portuguese newswire uses no other calendar but for the month of fasting.
  otherMonths: `
    ramadã=9, ramadão=9, muharram=1
  `,

  // CLDR; the bare ordinals only with a demonstrative, as Brazilian news writes them.
  weekdays: `
    segunda-feira=1, terça-feira=2, quarta-feira=3, quinta-feira=4, sexta-feira=5, segundas-feiras=1
    terças-feiras=2, quartas-feiras=3, quintas-feiras=4, sextas-feiras=5, sábado=6, sábados=6, domingo=7
    domingos=7, terça=2, nesta segunda=1, nesta terça=2, nesta quarta=3, nesta quinta=4, nesta sexta=5
    desta segunda=1, desta terça=2, desta quarta=3, desta quinta=4, desta sexta=5, esta segunda=1
    esta terça=2, esta quarta=3, esta quinta=4, esta sexta=5, última segunda=1, última terça=2
    última quarta=3, última quinta=4, última sexta=5, próxima segunda=1, próxima terça=2, próxima quarta=3
    próxima quinta=4, próxima sexta=5, na terça=2, na sexta=5, nesta segunda-feira=1, nesta terça-feira=2
    nesta quarta-feira=3, nesta quinta-feira=4, nesta sexta-feira=5, desta segunda-feira=1
    desta terça-feira=2, desta quarta-feira=3, desta quinta-feira=4, desta sexta-feira=5, esta segunda-feira=1
    esta terça-feira=2, esta quarta-feira=3, esta quinta-feira=4, esta sexta-feira=5, última segunda-feira=1
    última terça-feira=2, última quarta-feira=3, última quinta-feira=4, última sexta-feira=5
    próxima segunda-feira=1, próxima terça-feira=2, próxima quarta-feira=3, próxima quinta-feira=4
    próxima sexta-feira=5
  `,

  // Grammar: units and parts of time.
  timeUnits: `
    segundos, minuto, minutos, hora, horas, dia, dias, diária, diárias, diariamente, jornada, semana, semanas
    semanal, semanais, fim de semana, fins de semana, final de semana, finais de semana, quinzena, quinzenas
    mês, meses, mensal, mensais, bimestre*, trimestre*, trimestral, trimestrais, semestre*, semestral, ano
    anos, anual, anuais, biênio, quinquênio, década*, século*, milênio*, manhã, manhãs, meio-dia, tarde
    tardes, noite, noites, noturno, noturna, noturnos, noturnas, meia-noite, madrugada*, amanhecer, anoitecer
    entardecer, véspera*, primavera, verão, outono, inverno, temporada*, aniversário*, h, gmt, utc
  `,

  // Newswire usage: words that place an event by the day of writing.
  relativeTimes: `
    ontem, hoje, amanhã, anteontem, depois de amanhã, ontem à noite, hoje de manhã, esta noite, esta manhã
    esta tarde, esta semana, este mês, este ano, nesta semana, neste mês, neste ano, passado, passada
    passados, passadas, próximo, próxima, próximos, próximas, último, última, últimos, últimas, anterior
    anteriores, seguinte, seguintes, prévio, prévia, prévios, prévias, posterior, posteriores, atual, atuais
    atualmente, actual, recente, recentes, recentemente, futuro, futura, futuros, futuras, vindouro, vindoura
    vindouros, vindouras, antes, depois, agora, em breve, brevemente, previamente, anteriormente
    posteriormente, atrás, após, até agora, até então, até o momento, até ao momento, até à data, por enquanto
    por ora, no momento, neste momento, nos últimos dias, nas últimas horas, nas últimas semanas
    nos últimos meses, nos últimos anos, nos próximos dias, nas próximas horas, nas próximas semanas
    nos próximos meses, na semana passada, semana passada, na próxima semana, próxima semana, semana que vem
    mês passado, no mês passado, no próximo mês, mês que vem, ano passado, no ano passado, no próximo ano
    ano que vem, no dia anterior, no dia seguinte, no mesmo dia, na véspera, um dia antes, um dia depois
    uma semana antes, uma semana depois, um ano antes, um ano depois, imediatamente, de imediato, outrora
    antigamente, mais cedo, mais tarde, cedo, hoje em dia, na atualidade, atualidade
  `,

  // Grammar: the words that negate, and the verbs that do their work.
  negations: `
    não, nem, nunca, jamais, nada, ninguém, nenhum, nenhuma, nenhuns, nenhumas, tampouco, sem, sem que
    ainda não, já não, não mais, de modo algum, de forma alguma, de maneira nenhuma, de jeito nenhum
    em nenhum momento, em hipótese alguma, em caso algum, nem sequer, sequer, impossível, impossíveis
    impossibilidade, incapaz, incapazes, carece, carecem, carecia, falta de, ausência de, ausente*, deixou de
    deixaram de, deixa de, deixam de, fracassar, fracassa, fracassam, fracassou, fracassaram, fracassado
    fracassada, fracassados, fracassadas, fracassava, fracassará, falhou, falharam, falhar
  `,

  // Newswire usage: verbs and nouns that deny, refuse or rule out.
  denials: `
    negar, nega, negam, negou, negaram, negado, negada, negados, negadas, negava, negavam, negando, negará
    negarão, negaria, negativa, negação, desmentir, desmentiu, desmentiram, desmente, desmentem, desmentido
    desmentida, desmentidos, desmentidas, desmentindo, rejeitar, rejeita, rejeitam, rejeitou, rejeitaram
    rejeitado, rejeitada, rejeitados, rejeitadas, rejeitava, rejeitavam, rejeitando, rejeitará, rejeitarão
    rejeitaria, rejeição, recusar, recusa, recusam, recusou, recusaram, recusado, recusada, recusados
    recusadas, recusava, recusavam, recusando, recusará, recusarão, recusaria, recusas, refutar, refuta
    refutam, refutou, refutaram, refutado, refutada, refutados, refutadas, refutava, refutavam, refutando
    refutará, refutarão, refutaria, descartar, descarta, descartam, descartou, descartaram, descartado
    descartada, descartados, descartadas, descartava, descartavam, descartando, descartará, descartarão
    descartaria, excluir, exclui, excluem, excluiu, excluíram, excluído, excluída, excluídos, excluídas
    excluindo, exclusão, repudiar, repudia, repudiam, repudiou, repudiaram, repudiado, repudiada, repudiados
    repudiadas, repudiava, repudiavam, repudiando, repudiará, repudiarão, repudiaria, repúdio, desautorizar
    desautoriza, desautorizam, desautorizou, desautorizaram, desautorizado, desautorizada, desautorizados
    desautorizadas, desautorizava, desautorizavam, desautorizando, desautorizará, desautorizarão
    desautorizaria, rechaçar, rechaça, rechaçam, rechaçou, rechaçaram, rechaçado, rechaçada, rechaçados
    rechaçadas, rechaçava, rechaçavam, rechaçando, rechaçará, rechaçarão, rechaçaria, declinar, declina
    declinam, declinou, declinaram, declinado, declinada, declinados, declinadas, declinava, declinavam
    declinando, declinará, declinarão, declinaria, contradiz, contradisse, contradisseram, contradizer
    contradição, contestar, contesta, contestam, contestou, contestaram, contestado, contestada, contestados
    contestadas, contestava, contestavam, contestando, contestará, contestarão, contestaria, contestação
    impugnar, impugna, impugnam, impugnou, impugnaram, impugnado, impugnada, impugnados, impugnadas, impugnava
    impugnavam, impugnando, impugnará, impugnarão, impugnaria, rebater, rebate, rebateu, rebateram, rebatido
    se nega a, se negam a, se negou a, se negaram a, opõe-se, opõem-se, opôs-se, se opõe, se opôs, se opuseram
    veto, vetar, veta, vetam, vetou, vetaram, vetado, vetada, vetados, vetadas, vetava, vetará, vetos, proíbe
    proíbem, proibir, proibiu, proibiram, proibido, proibida, proibidos, proibidas, proibição, indeferiu
    indeferido, indeferida, indeferir, infundado, infundada, infundados, infundadas, falsidade
  `,

  // Grammar.
  negativeAffixes: `
    in-, im-, ir-, i-, des-, anti-, não-, contra-
  `,

  // Newswire usage: words that make a figure vague and mean something else where no figure follows.
  approximators: 'uns, umas, por volta, em torno de, por volta de, à volta de, perto de',

  // Newswire usage: words that make a claim or a figure less than certain; the hearsay conditional is left to
  // the grammar.
  hedges: `
    talvez, quiçá, porventura, possível, possíveis, possivelmente, possibilidade, possibilidades, provável
    prováveis, provavelmente, probabilidade, poderia, poderiam, pudesse, pode ter, podem ter, poderá ter
    poderão ter, pode haver, é possível que, aparente, aparentes, aparentemente, ao que parece
    ao que tudo indica, parece, parecem, parecia, pareciam, suposto, suposta, supostos, supostas, supostamente
    presume, presumem, presumia, presumiu, presumido, presumida, presumidos, presumidas, presumivelmente
    presumível, alegadamente, alegado, alegada, alegados, alegadas, suspeito, suspeita, suspeitos, suspeitas
    suspeita-se, suspeitam, suspeitava, suspeitavam, suspeitou, eventual, eventuais, eventualmente, potencial
    potenciais, potencialmente, cerca de, aproximado, aproximada, aproximados, aproximadas, aproximadamente
    , quase, praticamente, mais ou menos, pelo menos, ao menos, no mínimo
    no máximo, mais de, menos de, não mais de, não menos de, na ordem de, na casa dos, na casa das, beira
    beiram, beirou, ronda os, rondam os, rondou os, estimado, estimada, estimados, estimadas, estima, estimam
    estimou, estimaram, estimativa, estimativas, calcula, calculam, calculou, calcularam, acredita-se
    estima-se, calcula-se, presume-se, teme-se, crê-se, se acredita, se estima, acreditam, acredita, teme que
    temem que, temia que, temiam que, rumor, rumores, boato, boatos, conjetura*, conjectura*, hipótese
    hipóteses, hipotético, hipotética, hipotéticos, hipotéticas, não confirmado, não confirmada
    não confirmados, não confirmadas, sem confirmação, não verificado, não verificada, não verificados
    não verificadas, incerto, incerta, incertos, incertas, incerteza, incertezas, duvidoso, duvidosa
    duvidosos, duvidosas, duvidam, questionáve*, sugere, sugerem, sugeriu, sugeriram, sugerir, indício
    indícios, insinua, insinuam, insinuou, insinuaram, aponta para, apontam para, em tese, em teoria
    teoricamente, em princípio, em parte, parcialmente, relativamente, geralmente, em geral, às vezes
    por vezes, frequentemente, provisório, provisória, provisórios, provisórias, provisoriamente, preliminar
    preliminares, segundo relatos, relatos não confirmados, segundo informações preliminares, autoproclamado
    autoproclamada, autoproclamados, autoproclamadas, autodenominado, autodenominada, autodenominados
    autodenominadas, dito cujo, pretenso, pretensa, pretensos, pretensas, pretensamente, como se, algo como
    não se sabe, desconhece-se, não se descarta, não está descartada, de certo modo, em certa medida
  `,

  // Newswire usage: words that make a claim stronger.
  boosters: `
    certamente, com certeza, certeza, seguramente, decerto, sem dúvida, sem dúvidas, sem sombra de dúvida
    indubitáve*, indubitavelmente, indiscutíve*, inquestionáve*, incontestáve*, inegáve*, inegavelmente
    evidente, evidentes, evidentemente, óbvio, óbvia, óbvios, óbvias, obviamente, claramente, definitivamente
    definitivo, definitiva, definitivos, definitivas, efetivamente, efectivamente, com efeito, de fato
    de facto, realmente, verdadeiramente, na verdade, comprovado, comprovada, comprovados, comprovadas
    comprova, comprovam, comprovou, comprovaram, comprovar, comprovadamente, demonstrado, demonstrada
    demonstrados, demonstradas, demonstrou, demonstraram, demonstrar, provado, provada, provados, provadas
    provou, provaram, confirmado, confirmada, confirmados, confirmadas, confirma, confirmam, confirmou
    confirmaram, confirmar, verificado, verificada, verificados, verificadas, absoluto, absoluta, absolutos
    absolutas, absolutamente, totalmente, completamente, inteiramente, plenamente, por completo, categórico
    categórica, categóricos, categóricas, categoricamente, taxativo, taxativa, taxativos, taxativas
    taxativamente, rotundo, rotunda, rotundos, rotundas, contundente*, inequívoco, inequívoca, inequívocos
    inequívocas, inequivocamente, irrefutáve*, inevitáve*, inevitavelmente, sempre, necessariamente
    forçosamente, exatamente, extremamente, gravemente, fortemente, drasticamente, maciçamente, massivamente
    significativamente, firmemente, oficialmente, garantido, garantida, garantidos, garantidas, notoriamente
    flagrante*, cabalmente, cabal, cabais, indiscutivelmente, claro que, é claro, não há dúvida
    não restam dúvidas, comprovação
  `,

  // Newswire usage: verbs and nouns of saying that take no side.
  reportingNeutral: `
    disse, disseram, diz, dizem, dizer, dizendo, dito, dizia, diziam, dirá, diga, declarar, declara, declaram
    declarou, declararam, declarado, declarada, declarados, declaradas, declarava, declaravam, declarando
    declarará, declararão, declararia, declaração, declarações, informar, informa, informam, informou
    informaram, informado, informada, informados, informadas, informava, informavam, informando, informará
    informarão, informaria, informe, informes, assinalar, assinala, assinalam, assinalou, assinalaram
    assinalado, assinalada, assinalados, assinaladas, assinalava, assinalavam, assinalando, assinalará
    assinalarão, assinalaria, indicar, indica, indicam, indicou, indicaram, indicado, indicada, indicados
    indicadas, indicava, indicavam, indicando, indicará, indicarão, indicaria, explicar, explica, explicam
    explicou, explicaram, explicado, explicada, explicados, explicadas, explicava, explicavam, explicando
    explicará, explicarão, explicaria, explicação, explicações, acrescentar, acrescenta, acrescentam
    acrescentou, acrescentaram, acrescentado, acrescentada, acrescentados, acrescentadas, acrescentava
    acrescentavam, acrescentando, acrescentará, acrescentarão, acrescentaria, adicionou, adicionaram, comentar
    comenta, comentam, comentou, comentaram, comentado, comentada, comentados, comentadas, comentava
    comentavam, comentando, comentará, comentarão, comentaria, comentário, comentários, anunciar, anuncia
    anunciam, anunciou, anunciaram, anunciado, anunciada, anunciados, anunciadas, anunciava, anunciavam
    anunciando, anunciará, anunciarão, anunciaria, anúncio, anúncios, comunicar, comunica, comunicam
    comunicou, comunicaram, comunicado, comunicada, comunicados, comunicadas, comunicava, comunicavam
    comunicando, comunicará, comunicarão, comunicaria, manifestar, manifesta, manifestam, manifestou
    manifestaram, manifestado, manifestada, manifestados, manifestadas, manifestava, manifestavam
    manifestando, manifestará, manifestarão, manifestaria, expressou, expressaram, expressar, expôs, expuseram
    expõe, relatar, relata, relatam, relatou, relataram, relatado, relatada, relatados, relatadas, relatava
    relatavam, relatando, relatará, relatarão, relataria, relato, relatos, relatório, relatórios, narrar
    narra, narram, narrou, narraram, narrado, narrada, narrados, narradas, narrava, narravam, narrando
    narrará, narrarão, narraria, contou, descreve, descrevem, descreveu, descreveram, descrever, descrito
    descrita, descritos, descritas, detalhar, detalha, detalham, detalhou, detalharam, detalhado, detalhada
    detalhados, detalhadas, detalhava, detalhavam, detalhando, detalhará, detalharão, detalharia, mencionar
    menciona, mencionam, mencionou, mencionaram, mencionado, mencionada, mencionados, mencionadas, mencionava
    mencionavam, mencionando, mencionará, mencionarão, mencionaria, lembrar, lembra, lembram, lembrou
    lembraram, lembrado, lembrada, lembrados, lembradas, lembrava, lembravam, lembrando, lembrará, lembrarão
    lembraria, recordou, recordaram, recordar, recorda, recordam, responder, responde, respondem, respondeu
    responderam, respondido, respondida, respondidos, respondidas, respondia, respondiam, respondendo
    responderá, responderão, responderia, resposta, replicou, replicaram, perguntou, perguntaram, perguntar
    questionar, questiona, questionam, questionou, questionaram, questionado, questionada, questionados
    questionadas, questionava, questionavam, questionando, questionará, questionarão, questionaria, observou
    observaram, reportou, reportaram, reportar, noticiar, noticiado, noticiaram, noticiava, noticiou
    notificar, notifica, notificam, notificou, notificaram, notificado, notificada, notificados, notificadas
    notificava, notificavam, notificando, notificará, notificarão, notificaria, notificação, escreve, escrevem
    escreveu, escreveram, escrever, escrito, escrita, escritos, escritas, publicou, publicaram, publicar
    publicado, publicada, publicados, publicadas, publicação, divulgar, divulga, divulgam, divulgou
    divulgaram, divulgado, divulgada, divulgados, divulgadas, divulgava, divulgavam, divulgando, divulgará
    divulgarão, divulgaria, divulgação, difundir, difunde, difundem, difundiu, difundiram, difundido
    difundida, difundidos, difundidas, difundia, difundiam, difundindo, difundirá, difundirão, difundiria
    revelar, revela, revelam, revelou, revelaram, revelado, revelada, revelados, reveladas, revelava
    revelavam, revelando, revelará, revelarão, revelaria, revelação, revelações, deu a conhecer
    deram a conhecer, dá conta, deu conta, referiu, referiram, referir, refere, referem, referido, referindo
    segundo, de acordo com, conforme, na opinião de, no entender de, nas palavras de, citou, citaram, citando
    citado por, citada por, citados por, opinou, opina, opinaram, opinião, considerar, considera, consideram
    considerou, consideraram, considerado, considerada, considerados, consideradas, considerava, consideravam
    considerando, considerará, considerarão, consideraria, testemunhou, testemunharam, testemunhar, testemunho
    testemunhos, depoimento, depoimentos, depôs, depuseram, advertiu, advertiram, adverte, advertem, advertir
    advertido, advertência, alertar, alerta, alertam, alertou, alertaram, alertado, alertada, alertados
    alertadas, alertava, alertavam, alertando, alertará, alertarão, alertaria, alertas, avisou, avisaram
    avisar, avisa, aviso, pediu, pediram, pedir, pede, pedem, pedido, pedidos, apelou, apelaram, apela, apelam
    apelar, apelo, apelos, exortar, exorta, exortam, exortou, exortaram, exortado, exortada, exortados
    exortadas, exortava, exortavam, exortando, exortará, exortarão, exortaria, exigir, exige, exigem, exigiu
    exigiram, exigido, exigência, exigências, sugestão, propôs, propuseram, propõe, propõem, proposta
    propostas, prometeu, prometeram, promete, prometem, prometer, prometido, promessa, promessas, criticar
    critica, criticam, criticou, criticaram, criticado, criticada, criticados, criticadas, criticava
    criticavam, criticando, criticará, criticarão, criticaria, críticas, elogiou, elogiaram, lamentar, lamenta
    lamentam, lamentou, lamentaram, lamentado, lamentada, lamentados, lamentadas, lamentava, lamentavam
    lamentando, lamentará, lamentarão, lamentaria, agradeceu, agradeceram, pronunciar, pronuncia, pronunciam
    pronunciou, pronunciaram, pronunciado, pronunciada, pronunciados, pronunciadas, pronunciava, pronunciavam
    pronunciando, pronunciará, pronunciarão, pronunciaria, pronunciamento, pronunciamentos, prognosticou
    prognosticaram, salientou, salientaram, resumiu, tuitou, tuitaram, postou, postaram, em nota, nota oficial
    disse que, saudou, saudaram, esclareceu, esclareceram, esclarecer, esclarece, esclarecem, esclarecimento
  `,

  // Newswire usage: said with force.
  reportingStressed: `
    sublinhar, sublinha, sublinham, sublinhou, sublinharam, sublinhado, sublinhada, sublinhados, sublinhadas
    sublinhava, sublinhavam, sublinhando, sublinhará, sublinharão, sublinharia, enfatizar, enfatiza, enfatizam
    enfatizou, enfatizaram, enfatizado, enfatizada, enfatizados, enfatizadas, enfatizava, enfatizavam
    enfatizando, enfatizará, enfatizarão, enfatizaria, ênfase, ressaltar, ressalta, ressaltam, ressaltou
    ressaltaram, ressaltado, ressaltada, ressaltados, ressaltadas, ressaltava, ressaltavam, ressaltando
    ressaltará, ressaltarão, ressaltaria, destacou, destacaram, destaca, destacam, destacar, destacando, frisa
    frisam, frisou, frisaram, frisar, frisando, insistiu, insistiram, insiste, insistem, insistir, insistindo
    insistência, salienta, salientam, salientar, salientando, afirmar, afirma, afirmam, afirmou, afirmaram
    afirmado, afirmada, afirmados, afirmadas, afirmava, afirmavam, afirmando, afirmará, afirmarão, afirmaria
    afirmação, afirmações, reafirmar, reafirma, reafirmam, reafirmou, reafirmaram, reafirmado, reafirmada
    reafirmados, reafirmadas, reafirmava, reafirmavam, reafirmando, reafirmará, reafirmarão, reafirmaria
    assegurar, assegura, asseguram, assegurou, asseguraram, assegurado, assegurada, assegurados, asseguradas
    assegurava, asseguravam, assegurando, assegurará, assegurarão, asseguraria, garantiu, garantiram, garante
    garantem, garantir, garantindo, reiterar, reitera, reiteram, reiterou, reiteraram, reiterado, reiterada
    reiterados, reiteradas, reiterava, reiteravam, reiterando, reiterará, reiterarão, reiteraria, ratificar
    ratifica, ratificam, ratificou, ratificaram, ratificado, ratificada, ratificados, ratificadas, ratificava
    ratificavam, ratificando, ratificará, ratificarão, ratificaria, confirmar, confirma, confirmam, confirmou
    confirmaram, confirmado, confirmada, confirmados, confirmadas, confirmava, confirmavam, confirmando
    confirmará, confirmarão, confirmaria, confirmação, sustentou, sustentaram, sustenta, sustentam, sustentar
    sustentando, proclamar, proclama, proclamam, proclamou, proclamaram, proclamado, proclamada, proclamados
    proclamadas, proclamava, proclamavam, proclamando, proclamará, proclamarão, proclamaria, jurou, juraram
    repetiu, repetiram, repete, repetem, deixou claro, deixa claro, deixaram claro, exclamou, exclamaram
    mantém que, manteve que, sentenciou, sentenciaram
  `,

  // Newswire usage: said at a distance that leaves the truth open.
  reportingClaimed: `
    alegar, alega, alegam, alegou, alegaram, alegado, alegada, alegados, alegadas, alegava, alegavam, alegando
    alegará, alegarão, alegaria, alegação, alegações, acusar, acusa, acusam, acusou, acusaram, acusado
    acusada, acusados, acusadas, acusava, acusavam, acusando, acusará, acusarão, acusaria, acusação, acusações
    argumentar, argumenta, argumentam, argumentou, argumentaram, argumentado, argumentada, argumentados
    argumentadas, argumentava, argumentavam, argumentando, argumentará, argumentarão, argumentaria, argumento
    argumentos, reivindicar, reivindica, reivindicam, reivindicou, reivindicaram, reivindicado, reivindicada
    reivindicados, reivindicadas, reivindicava, reivindicavam, reivindicando, reivindicará, reivindicarão
    reivindicaria, reivindicação, atribuiu, atribuíram, atribui, atribuem, atribuído, atribuída, atribuir
    denunciar, denuncia, denunciam, denunciou, denunciaram, denunciado, denunciada, denunciados, denunciadas
    denunciava, denunciavam, denunciando, denunciará, denunciarão, denunciaria, denúncias, se gaba, se gabou
    insinuou, insinuaram, insinua, insinuam, diz-se, dizem-se, pretenso, pretensa, pretensos, pretensas
    imputou, imputaram, clamou para si, clamaram para si
  `,

  // Newswire usage: said against one's own interest.
  reportingAdmitted: `
    admitiu, admitiram, admite, admitem, admitir, admitido, admitida, admitindo, admissão, reconheceu
    reconheceram, reconhece, reconhecem, reconhecer, reconhecido, reconhecia, reconheciam, reconhecendo
    reconhecimento, confessar, confessa, confessam, confessou, confessaram, confessado, confessada
    confessados, confessadas, confessava, confessavam, confessando, confessará, confessarão, confessaria
    confissão, confissões, assumiu a responsabilidade, assumiram a responsabilidade, assume a responsabilidade
    assumir a responsabilidade, declarou-se culpado, declararam-se culpados, se declarou culpado, concedeu que
    concederam que, concede que, aceitou que, aceitaram que, aceita que
  `,

  // Newswire usage: said not to be so.
  reportingDenied: `
    negar, nega, negam, negou, negaram, negado, negada, negados, negadas, negava, negavam, negando, negará
    negarão, negaria, negativa, desmentir, desmentiu, desmentiram, desmente, desmentem, desmentido, desmentida
    desmentindo, rejeitar, rejeita, rejeitam, rejeitou, rejeitaram, rejeitado, rejeitada, rejeitados
    rejeitadas, rejeitava, rejeitavam, rejeitando, rejeitará, rejeitarão, rejeitaria, refutar, refuta, refutam
    refutou, refutaram, refutado, refutada, refutados, refutadas, refutava, refutavam, refutando, refutará
    refutarão, refutaria, descartar, descarta, descartam, descartou, descartaram, descartado, descartada
    descartados, descartadas, descartava, descartavam, descartando, descartará, descartarão, descartaria
    rechaçar, rechaça, rechaçam, rechaçou, rechaçaram, rechaçado, rechaçada, rechaçados, rechaçadas, rechaçava
    rechaçavam, rechaçando, rechaçará, rechaçarão, rechaçaria, rebateu, rebateram, rebate, rebater, contestar
    contesta, contestam, contestou, contestaram, contestado, contestada, contestados, contestadas, contestava
    contestavam, contestando, contestará, contestarão, contestaria, contradisse, contradisseram, contradiz
    repudiar, repudia, repudiam, repudiou, repudiaram, repudiado, repudiada, repudiados, repudiadas, repudiava
    repudiavam, repudiando, repudiará, repudiarão, repudiaria, desautorizar, desautoriza, desautorizam
    desautorizou, desautorizaram, desautorizado, desautorizada, desautorizados, desautorizadas, desautorizava
    desautorizavam, desautorizando, desautorizará, desautorizarão, desautorizaria, impugnar, impugna, impugnam
    impugnou, impugnaram, impugnado, impugnada, impugnados, impugnadas, impugnava, impugnavam, impugnando
    impugnará, impugnarão, impugnaria, recusou comentar, recusaram comentar, recusou-se a comentar
    se recusou a comentar, declarou-se inocente, se declarou inocente, não quis comentar
    não quiseram comentar
  `,

  // Newswire usage: people who speak or hold office.
  roles: `
    porta-voz, porta-vozes, presidente, presidentes, presidenta, vice-presidente, vice-presidentes
    ex-presidente, ex-presidentes, primeiro-ministro, primeira-ministra, primeiros-ministros, ministro
    ministros, ministra, ministras, ex-ministro, ex-ministros, ex-ministra, chanceler, chanceleres, secretário
    secretários, secretária, secretárias, subsecretário, subsecretários, mandatário, mandatários, chefe
    chefes, rei, reis, rainha, rainhas, príncipe, príncipes, princesa, princesas, emir, emires, sultão
    monarca, monarcas, imperador, papa, pontífice, bispo, bispos, arcebispo, arcebispos, cardeal, cardeais
    patriarca, patriarcas, imã, imãs, mufti, aiatolá*, rabino, rabinos, padre, padres, pastor, pastores
    pastora, governador, governadora, governadores, governadoras, prefeito, prefeitos, prefeita, prefeitas
    autarca, autarcas, senador, senadora, senadores, senadoras, deputado, deputados, deputada, deputadas
    parlamentar, parlamentares, congressista, congressistas, legislador, legisladora, legisladores
    legisladoras, vereador, vereadora, vereadores, eurodeputado, eurodeputados, eurodeputada, conselheiro
    conselheiros, conselheira, embaixador, embaixadora, embaixadores, embaixadoras, embaixatriz, emissário
    emissários, enviado, enviados, enviada, diplomata, diplomatas, cônsul, cônsules, negociador, negociadora
    negociadores, negociadoras, mediador, mediadora, mediadores, mediadoras, general, generais, coronel
    coronéis, tenente, tenentes, tenente-coronel, capitão, capitães, sargento, sargentos, almirante
    almirantes, brigadeiro, brigadeiros, marechal, comandante, comandantes, oficiais, major, líder, líderes
    dirigente, dirigentes, diretor, diretora, diretores, diretoras, director, directora, directores, gerente
    gerentes, executivo, executivos, executiva, empresário, empresários, empresária, empresárias, fundador
    fundadora, fundadores, fundadoras, titular, titulares, responsável, responsáveis, funcionário
    funcionários, funcionária, funcionárias, autoridade, autoridades, procurador, procuradora, procuradores
    procuradoras, promotor, promotora, promotores, promotoras, advogado, advogados, advogada, advogadas, juiz
    juízes, juíza, juízas, magistrado, magistrados, magistrada, desembargador, desembargadora, desembargadores
    desembargadoras, delegado, delegados, delegada, delegadas, comissário, comissários, comissária, inspetor
    inspetora, inspetores, inspector, policial, policiais, polícias, agente, agentes, investigador
    investigadora, investigadores, investigadoras, representante, representantes, perito, perita, peritos
    peritas, especialista, especialistas, analista, analistas, professor, professora, professores, pesquisador
    pesquisadora, pesquisadores, pesquisadoras, cientista, cientistas, médico, médicos, médica, médicas
    doutor, doutora, cirurgião, cirurgiões, enfermeiro, enfermeiros, enfermeira, enfermeiras, socorrista
    socorristas, bombeiro, bombeiros, economista, economistas, historiador, historiadora, historiadores
    historiadoras, engenheiro, engenheiros, engenheira, engenheiras, jornalista, jornalistas, repórter
    repórteres, correspondente, correspondentes, redator, redatora, editor, editora, editores, autor, autora
    autores, escritor, escritora, escritores, escritoras, fotógrafo, fotógrafa, fotógrafos, fotógrafas
    ativista, ativistas, activista, activistas, militante, militantes, opositor, opositores, opositora
    candidato, candidatos, candidata, candidatas, rebelde, rebeldes, combatente, combatentes, guerrilheiro
    guerrilheira, guerrilheiros, guerrilheiras, testemunha, testemunhas, morador, moradora, moradores
    habitante, habitantes, coordenador, coordenadora, coordenadores, coordenadoras, administrador
    administradora, administradores, administradoras, treinador, treinadora, treinadores, treinadoras
    sindicalista, sindicalistas, cientista político, fonte, fontes, defensor, defensora, relator, relatora
    reitor, reitora, provedor, provedora, assessor, assessora, assessores, bastonário, bastonária
  `,

  // Newswire usage: common nouns that head a proper name.
  nameHeads: `
    rua, avenida, praça, largo, travessa, alameda, estrada, rodovia, autoestrada, via, ponte, túnel, estação
    aeroporto, base, porto, universidade, faculdade, colégio, escola, instituto, academia, laboratório, centro
    hospital, clínica, maternidade, ministério, secretaria, departamento, escritório, agência, administração
    direção, direção-geral, comissão, comitê, conselho, corte, tribunal, vara, juizado, procuradoria
    promotoria, parlamento, assembleia, senado, congresso, câmara, partido, movimento, frente, coligação
    coalizão, aliança, liga, união, federação, confederação, associação, organização, fundação, fundo
    sociedade, clube, companhia, empresa, grupo, banco, exército, marinha, força, brigada, batalhão, regimento
    divisão, guarda, polícia, aldeia, vila, cidade, município, prefeitura, freguesia, concelho, distrito
    condado, província, estado, região, comarca, república, reino, emirado, ilha, ilhas, península, rio, lago
    lagoa, mar, golfo, baía, estreito, oceano, canal, barragem, represa, monte, montanha, serra, morro, vale
    deserto, floresta, parque, planalto, cabo, mesquita, igreja, catedral, basílica, templo, sinagoga
    mosteiro, palácio, castelo, torre, estádio, museu, teatro, hotel, prisão, presídio, penitenciária
    acampamento, cemitério, tratado, acordo, jornal, diário, revista, televisão, rádio, emissora, copa, taça
    campeonato, festival, bairro, favela, terra indígena
  `,

  // Newswire usage.
  titles: `
    senhor, senhora, senhores, senhoras, sr, sra, srta, dom, dona, doutor, doutora, dr, dra, professor
    professora, prof, engenheiro, eng, arquiteto, arq, mestre, monsenhor, mons, frei, frade, sir, lord, lady
    xeque, sheik, aiatolá, mulá, sua majestade, sua alteza, sua santidade, sua excelência, vossa excelência
    excelência, excelentíssimo, meritíssimo, conde, condessa, duque, duquesa, marquês, marquesa, barão
    baronesa, visconde, gen, cel, ten, cap, sgt, maj, alm, herr, monsieur, madame
  `,

  // Newswire usage: opposites that turn a report round, paired form by form.
  antonyms: `
    aumentar=diminuir, aumenta=diminui, aumentam=diminuem, aumentou=diminuiu, aumentaram=diminuíram
    aumentado=diminuído, aumentada=diminuída, aumentar=reduzir, aumenta=reduz, aumentam=reduzem
    aumentou=reduziu, aumentaram=reduziram, aumentado=reduzido, aumentada=reduzida, aumentados=reduzidos
    aumentadas=reduzidas, aumentar=baixar, aumenta=baixa, aumentam=baixam, aumentou=baixou
    aumentaram=baixaram, aumentado=baixado, aumentada=baixada, aumentados=baixados, aumentadas=baixadas
    aumentava=baixava, aumentará=baixará, aumento=diminuição, aumento=redução, aumentos=reduções
    aumento=queda, aumentou=caiu, aumentaram=caíram, subir=descer, subiu=desceu, subiram=desceram
    subido=descido, sobe=desce, sobem=descem, subir=cair, subiu=caiu, subiram=caíram, sobe=cai, sobem=caem
    subida=descida, subida=queda, subidas=quedas, subiu=baixou, alta=baixa, alta=queda, altas=quedas
    em alta=em baixa, em alta=em queda, crescer=cair, cresce=cai, crescem=caem, cresceu=caiu, cresceram=caíram
    crescido=caído, crescer=encolher, cresce=encolhe, crescem=encolhem, cresceu=encolheu, cresceram=encolheram
    crescimento=queda, crescimento=contração, crescimento=recessão, crescimento=recuo, avançar=recuar
    avança=recua, avançam=recuam, avançou=recuou, avançaram=recuaram, avançado=recuado, avanço=recuo
    avanços=recuos, avanço=retirada, elevar=reduzir, eleva=reduz, elevam=reduzem, elevou=reduziu
    elevaram=reduziram, elevado=reduzido, elevada=reduzida, elevação=redução, elevou=baixou, elevação=queda
    ampliar=reduzir, ampliou=reduziu, ampliaram=reduziram, ampliado=reduzido, ampliada=reduzida
    ampliação=redução, incremento=corte, incrementos=cortes, melhorar=piorar, melhora=piora, melhoram=pioram
    melhorou=piorou, melhoraram=pioraram, melhorado=piorado, melhoria=piora, melhor=pior, melhores=piores
    fortalecer=enfraquecer, fortalece=enfraquece, fortalecem=enfraquecem, fortaleceu=enfraqueceu
    fortaleceram=enfraqueceram, fortalecido=enfraquecido, fortalecimento=enfraquecimento, acelerar=desacelerar
    acelera=desacelera, aceleram=desaceleram, acelerou=desacelerou, aceleraram=desaceleraram
    acelerado=desacelerado, acelerada=desacelerada, acelerados=desacelerados, aceleradas=desaceleradas
    acelerava=desacelerava, acelerará=desacelerará, aceleração=desaceleração, ganhar=perder, ganha=perde
    ganham=perdem, ganhou=perdeu, ganharam=perderam, ganho=perda, ganhos=perdas, vencer=perder, vence=perde
    vencem=perdem, venceu=perdeu, venceram=perderam, vencedor=perdedor, vencedores=perdedores, vitória=derrota
    vitórias=derrotas, lucro=prejuízo, lucros=prejuízos, superávit=déficit, excedente=défice
    receitas=despesas, conseguir=fracassar, conseguiu=fracassou, conseguiram=fracassaram, conseguiu=falhou
    conseguiram=falharam, sucesso=fracasso, sucessos=fracassos, êxito=fracasso, sucesso=insucesso
    triunfar=fracassar, triunfou=fracassou, triunfaram=fracassaram, bem-sucedido=fracassado, mais=menos
    maior=menor, maiores=menores, máximo=mínimo, máxima=mínima, máximos=mínimos, maioria=minoria, muito=pouco
    muitos=poucos, muitas=poucas, superior=inferior, superiores=inferiores, alto=baixo, altos=baixos
    altas=baixas, antes=depois, antes=após, anterior=posterior, anterior=seguinte, anteriores=seguintes
    prévio=posterior, primeiro=último, primeira=última, primeiros=últimos, primeiras=últimas, próximo=passado
    próxima=passada, próximos=passados, próximas=passadas, futuro=passado, futura=passada, futuros=passados
    futuras=passadas, cedo=tarde, ontem=amanhã, sempre=nunca, frequentemente=raramente, novo=velho, nova=velha
    novos=velhos, novas=velhas, novo=antigo, nova=antiga, novos=antigos, novas=antigas, jovem=idoso
    jovens=idosos, atual=antigo, atual=ex, começar=terminar, começa=termina, começam=terminam
    começou=terminou, começaram=terminaram, começado=terminado, começo=fim, começo=final, começou=acabou
    começar=acabar, início=fim, início=final, início=término, início=encerramento, princípio=fim
    iniciar=encerrar, inicia=encerra, iniciam=encerram, iniciou=encerrou, iniciaram=encerraram
    iniciado=encerrado, iniciada=encerrada, iniciar=concluir, iniciou=concluiu, iniciaram=concluíram
    iniciado=concluído, iniciada=concluída, retomar=suspender, retoma=suspende, retomam=suspendem
    retomou=suspendeu, retomaram=suspenderam, retomado=suspendido, retomada=suspendida, retomadas=suspendidas
    retomada=suspensão, retoma=suspensão, continuar=cessar, continua=cessa, continuam=cessam, continuou=cessou
    continuaram=cessaram, continuar=interromper, continuou=interrompeu, continuaram=interromperam
    continuação=interrupção, continuidade=interrupção, retomou=abandonou, retomaram=abandonaram
    retomar=abandonar, abrir=fechar, abre=fecha, abrem=fecham, abriu=fechou, abriram=fecharam, aberto=fechado
    aberta=fechada, abertos=fechados, abertas=fechadas, abertura=fechamento, abertura=encerramento
    reabrir=fechar, reabre=fecha, reabrem=fecham, reabriu=fechou, reabriram=fecharam, reabertura=fechamento
    reabertura=encerramento, permitir=proibir, permite=proibe, permitem=proibem, permitiu=proibiu
    permitiram=proibiram, permitido=proibido, permitida=proibida, permitidos=proibidos, permitidas=proibidas
    autorizar=proibir, autoriza=proibe, autorizam=proibem, autorizou=proibiu, autorizaram=proibiram
    autorizado=proibido, autorizada=proibida, autorizados=proibidos, autorizadas=proibidas
    autorização=proibição, permissão=proibição, liberou=proibiu, liberou=bloqueou, permitir=impedir
    permite=impede, permitem=impedem, permitiu=impediu, permitiram=impediram, legal=ilegal, legais=ilegais
    lícito=ilícito, legalizar=proibir, impôs=levantou, impor=levantar, imposição=levantamento, impôs=suspendeu
    apoiar=rejeitar, apoia=rejeita, apoiam=rejeitam, apoiou=rejeitou, apoiaram=rejeitaram, apoiado=rejeitado
    apoiada=rejeitada, apoio=rejeição, apoio=oposição, apoiar=condenar, apoiou=condenou, apoiaram=condenaram
    apoiado=condenado, apoiada=condenada, apoia=se opõe, apoiou=se opôs, apoiante=opositor
    apoiantes=opositores, apoiador=opositor, apoiadores=opositores, defensor=crítico, defensores=críticos
    a favor=contra, favorável=contrário, favoráveis=contrários, pró=anti, elogiar=criticar, elogia=critica
    elogiam=criticam, elogiou=criticou, elogiaram=criticaram, elogiado=criticado, elogio=crítica
    elogios=críticas, saudou=condenou, saudaram=condenaram, celebrou=condenou, celebraram=condenaram
    aceitar=rejeitar, aceita=rejeita, aceitam=rejeitam, aceitou=rejeitou, aceitaram=rejeitaram
    aceito=rejeitado, aceite=rejeitado, aceitação=rejeição, aceitar=recusar, aceita=recusa, aceitam=recusam
    aceitou=recusou, aceitaram=recusaram, aprovar=rejeitar, aprova=rejeita, aprovam=rejeitam, aprovou=rejeitou
    aprovaram=rejeitaram, aprovado=rejeitado, aprovada=rejeitada, aprovados=rejeitados, aprovadas=rejeitadas
    aprovava=rejeitava, aprovará=rejeitará, aprovação=rejeição, aprovar=vetar, aprova=veta, aprovam=vetam
    aprovou=vetou, aprovaram=vetaram, aprovado=vetado, aprovada=vetada, sancionou=vetou, sancionar=vetar
    sancionado=vetado, acordo=desacordo, concordar=discordar, concorda=discorda, concordam=discordam
    concordou=discordou, concordaram=discordaram, confirmar=negar, confirma=nega, confirmam=negam
    confirmou=negou, confirmaram=negaram, confirmado=negado, confirmada=negada, confirmados=negados
    confirmadas=negadas, confirmava=negava, confirmará=negará, confirmar=desmentir, confirma=desmente
    confirmam=desmentem, confirmou=desmentiu, confirmaram=desmentiram, confirmado=desmentido
    confirmada=desmentida, confirmação=desmentido, admitir=negar, admite=nega, admitem=negam, admitiu=negou
    admitiram=negaram, reconhecer=negar, reconhece=nega, reconhecem=negam, reconheceu=negou
    reconheceram=negaram, afirmar=negar, afirma=nega, afirmam=negam, afirmou=negou, afirmaram=negaram
    assegurou=negou, asseguraram=negaram, garantiu=negou, garantiram=negaram, afirmou=desmentiu
    afirmaram=desmentiram, acreditar=duvidar, acredita=duvida, acreditam=duvidam, acreditou=duvidou
    acreditaram=duvidaram, verdade=mentira, verdadeiro=falso, verdadeira=falsa, verdadeiros=falsos
    verdadeiras=falsas, certo=errado, certa=errada, certos=errados, certas=erradas, real=falso
    autêntico=falso, autêntica=falsa, autênticos=falsos, autênticas=falsas, correto=incorreto
    correta=incorreta, preso=solto, presa=solta, presos=soltos, presas=soltas, prender=soltar, prende=solta
    prendem=soltam, prendeu=soltou, prenderam=soltaram, prender=libertar, prende=liberta, prendem=libertam
    prendeu=libertou, prenderam=libertaram, preso=libertado, presa=libertada, presos=libertados
    presas=libertadas, prisão=libertação, prisão=soltura, prisões=libertações, deter=libertar, deteve=libertou
    detiveram=libertaram, detém=liberta, detido=libertado, detida=libertada, detidos=libertados
    detidas=libertadas, detido=solto, detida=solta, detidos=soltos, detidas=soltas, detenção=libertação
    detenções=libertações, capturar=libertar, captura=liberta, capturam=libertam, capturou=libertou
    capturaram=libertaram, capturado=libertado, capturada=libertada, capturados=libertados
    capturadas=libertadas, capturava=libertava, capturará=libertará, captura=libertação, sequestrar=libertar
    sequestra=liberta, sequestram=libertam, sequestrou=libertou, sequestraram=libertaram
    sequestrado=libertado, sequestrada=libertada, sequestrados=libertados, sequestradas=libertadas
    sequestrava=libertava, sequestrará=libertará, sequestro=libertação, raptou=libertou, raptaram=libertaram
    raptado=libertado, raptada=libertada, raptados=libertados, condenar=absolver, condenou=absolveu
    condenaram=absolveram, condenado=absolvido, condenada=absolvida, condenados=absolvidos
    condenadas=absolvidas, condenação=absolvição, condenações=absolvições, culpado=inocente, culpada=inocente
    culpados=inocentes, culpa=inocência, atacar=defender, ataca=defende, atacam=defendem, atacou=defendeu
    atacaram=defenderam, atacado=defendido, atacada=defendida, ataque=defesa, ataques=defesas
    ofensiva=defensiva, agressor=vítima, agressores=vítimas, atacante=defensor, matar=salvar, mata=salva
    matam=salvam, matou=salvou, mataram=salvaram, morto=ferido, morta=ferida, mortos=feridos, mortas=feridas
    morto=vivo, morta=viva, mortos=vivos, mortas=vivas, morto=sobrevivente, mortos=sobreviventes
    morrer=sobreviver, morre=sobrevive, morrem=sobrevivem, morreu=sobreviveu, morreram=sobreviveram
    morreu=nasceu, morreram=nasceram, morte=vida, mortes=nascimentos, morte=nascimento, óbitos=nascimentos
    mortos=desaparecidos, ferido=ileso, ferida=ilesa, feridos=ilesos, feridas=ilesas, guerra=paz
    trégua=guerra, cessar-fogo=ofensiva, aliado=inimigo, aliados=inimigos, aliada=inimiga, amigo=inimigo
    amigos=inimigos, amigável=hostil, escalada=desescalada, enviou=retirou, enviaram=retiraram, enviar=retirar
    enviado=retirado, enviada=retirada, enviados=retirados, envio=retirada, destacou=retirou
    destacaram=retiraram, destacado=retirado, mobilização=desmobilização, invadiu=retirou-se, entrar=sair
    entra=sai, entram=saem, entrou=saiu, entraram=saíram, entrado=saído, entrada=saída, entradas=saídas
    chegar=partir, chega=parte, chegam=partem, chegou=partiu, chegaram=partiram, chegado=partido
    chegada=partida, chegada=saída, chegadas=partidas, chegar=sair, chegou=saiu, chegaram=saíram
    ingressou=abandonou, ingressaram=abandonaram, ingressar=abandonar, aderiu=abandonou, adesão=saída
    ficar=partir, ficou=partiu, ficaram=partiram, permanecer=abandonar, permaneceu=abandonou
    permaneceram=abandonaram, permanecer=deixar, permaneceu=deixou, permaneceram=deixaram, permanência=saída
    regressar=fugir, regressou=fugiu, regressaram=fugiram, voltar=partir, voltou=partiu, voltaram=partiram
    regresso=partida, enviar=receber, envia=recebe, enviam=recebem, enviou=recebeu, enviaram=receberam
    deu=recebeu, deram=receberam, dar=tirar, deu=tirou, ocupar=libertar, ocupou=libertou, ocuparam=libertaram
    ocupado=libertado, ocupada=libertada, ocupados=libertados, ocupadas=libertadas, ocupação=libertação
    construir=destruir, construiu=destruiu, construíram=destruíram, construído=destruído, construída=destruída
    construídos=destruídos, construídas=destruídas, constrói=destrói, construção=destruição
    construção=demolição, reconstrução=destruição, criar=extinguir, criou=extinguiu, criaram=extinguiram
    criado=extinguido, criada=extinguida, criação=extinção, criação=eliminação, acrescentou=retirou
    acrescentaram=retiraram, acrescentar=retirar, acrescentado=retirado, adicionou=removeu, adicionar=remover
    adicionado=removido, comprar=vender, compra=vende, compram=vendem, comprou=vendeu, compraram=venderam
    comprado=vendido, comprada=vendida, comprados=vendidos, compradas=vendidas, compra=venda, compras=vendas
    comprador=vendedor, compradores=vendedores, importar=exportar, importa=exporta, importam=exportam
    importou=exportou, importaram=exportaram, importado=exportado, importada=exportada, importados=exportados
    importadas=exportadas, importação=exportação, importações=exportações, oferta=procura, oferta=demanda
    contratar=demitir, contrata=demite, contratam=demitem, contratou=demitiu, contrataram=demitiram
    contratado=demitido, contratada=demitida, contratados=demitidos, contratação=demissão
    contratações=demissões, contratar=despedir, contratou=despediu, contrataram=despediram
    contratado=despedido, contratados=despedidos, nomear=exonerar, nomeou=exonerou, nomearam=exoneraram
    nomeado=exonerado, nomeada=exonerada, nomeação=exoneração, nomeação=demissão, nomeou=demitiu
    nomear=demitir, nomeado=demitido, nomeada=demitida, assumiu=renunciou, eleito=destituído
    emprego=desemprego, empregado=desempregado, empregados=desempregados, incluir=excluir, inclui=exclui
    incluem=excluem, incluiu=excluiu, incluíram=excluíram, incluído=excluído, incluída=excluída
    incluídos=excluídos, incluídas=excluídas, inclusão=exclusão, unido=dividido, unida=dividida
    unidos=divididos, unidas=divididas, unidade=divisão, unir=dividir, uniu=dividiu, uniram=dividiram
    revelar=ocultar, revela=oculta, revelam=ocultam, revelou=ocultou, revelaram=ocultaram, revelado=ocultado
    revelada=ocultada, revelou=escondeu, público=privado, pública=privada, públicos=privados
    públicas=privadas, público=secreto, pública=secreta, conhecido=desconhecido, conhecida=desconhecida
    conhecidos=desconhecidos, conhecidas=desconhecidas, oficial=oficioso, oficial=extraoficial
    oficialmente=extraoficialmente, seguro=inseguro, segura=insegura, seguros=inseguros, seguras=inseguras
    segurança=insegurança, seguro=perigoso, segura=perigosa, estável=instável, estáveis=instáveis
    estabilidade=instabilidade, possível=impossível, possíveis=impossíveis, provável=improvável
    prováveis=improváveis, capaz=incapaz, capazes=incapazes, necessário=desnecessário
    necessária=desnecessária, necessários=desnecessários, necessárias=desnecessárias, dependente=independente
    dependência=independência, justo=injusto, justa=injusta, justos=injustos, justas=injustas
    justificado=injustificado, justificada=injustificada, positivo=negativo, positiva=negativa
    positivos=negativos, positivas=negativas, bom=mau, boa=má, bons=maus, boas=más, bem=mal
    otimista=pessimista, otimistas=pessimistas, otimismo=pessimismo, confiança=desconfiança
    esperança=desespero, calma=tensão, grande=pequeno, grande=pequena, grandes=pequenos, grandes=pequenas
    longo=curto, longa=curta, longos=curtos, longas=curtas, largo=estreito, profundo=raso, cheio=vazio
    cheia=vazia, cheios=vazios, cheias=vazias, forte=fraco, forte=fraca, fortes=fracos, força=fraqueza
    pesado=leve, pesada=leve, grave=leve, graves=leves, gravemente=levemente, quente=frio, rápido=lento
    rápida=lenta, rápidos=lentos, rápidas=lentas, rapidamente=lentamente, rico=pobre, ricos=pobres
    caro=barato, cara=barata, caros=baratos, caras=baratas, fácil=difícil, fáceis=difíceis, pacífico=violento
    pacífica=violenta, pacíficos=violentos, pacíficas=violentas, pacificamente=violentamente
    voluntário=forçado, voluntária=forçada, voluntários=forçados, voluntárias=forçadas
    voluntariamente=à força, deliberado=acidental, deliberadamente=acidentalmente, intencional=acidental
    doloso=culposo, temporário=permanente, temporária=permanente, temporários=permanentes
    temporariamente=definitivamente, provisório=definitivo, provisória=definitiva, parcial=total
    parciais=totais, parcialmente=totalmente, direto=indireto, direta=indireta, diretos=indiretos
    diretas=indiretas, diretamente=indiretamente, norte=sul, leste=oeste, este=oeste, oriental=ocidental
    orientais=ocidentais, nordeste=sudoeste, noroeste=sudeste, setentrional=meridional, esquerda=direita
    dentro=fora, interior=exterior, interno=externo, interna=externa, internos=externos, internas=externas
    nacional=estrangeiro, nacionais=estrangeiros, nacional=internacional, nacionais=internacionais
    local=estrangeiro, acima=abaixo, sobre=sob, em cima=embaixo, à frente=atrás, adiante=atrás, perto=longe
    próximo=distante, próxima=distante, urbano=rural, urbana=rural, urbanas=rurais, urbanos=rurais, dia=noite
    manhã=noite, manhã=tarde, amanhecer=anoitecer, meio-dia=meia-noite, verão=inverno, primavera=outono
    homem=mulher, homens=mulheres, menino=menina, meninos=meninas, rapaz=rapariga, rapazes=raparigas
    masculino=feminino, pai=mãe, filho=filha, filhos=filhas, irmão=irmã, irmãos=irmãs, marido=mulher
    marido=esposa, adulto=criança, adultos=crianças, civis=militares, civil=militar, civis=soldados
    civis=combatentes, armado=desarmado, armados=desarmados, governo=oposição, situação=oposição, com=sem
    presente=ausente, presentes=ausentes, presença=ausência, participou=boicotou, participaram=boicotaram
    participação=boicote, cumpriu=descumpriu, cumpriram=descumpriram, cumprir=descumprir, cumpre=descumpre
    cumprem=descumprem, cumprido=descumprido, cumprimento=descumprimento, cumprimento=incumprimento
    respeitou=violou, respeitaram=violaram, respeitar=violar, respeitado=violado, respeito=violação
    ratificou=rejeitou, assinou=rejeitou, válido=inválido, válida=inválida, válidos=inválidos
    válidas=inválidas, válido=nulo, online=offline
    confirmou=anulou, confirmado=anulado, confirma=anula, saudou=condenou, saúda=condena, saudou=lamentou, libertado=preso, libertada=presa, libertado=detido, solto=preso, absolvido=condenado, absolvida=condenada, subiu=desceu, sobe=desce, elogiou=criticou, aplaudiu=condenou, endureceu=suavizou, respeitou=violou, respeita=viola, contratou=despediu, levantou=impôs, avançou=recuou, duplicou=reduziu
  `,

  // Newswire usage: what a paraphrasing journalist swaps, all inflections of one meaning together.
  synonyms: `
    disse=disseram=diz=dizem=dito=declarou=declara=declarado=afirmou=afirma=afirmam=afirmado=referiu=refere
    declaração=declarações=pronunciamento=comunicado=comunicados
    assegurou=asseguraram=assegura=garantiu=garantiram=garante=sustentou=sustentaram=sustenta
    anunciou=anuncia=anunciam=anunciar=anunciado=comunicou=comunica=divulgou=divulga=anúncio=anúncios
    acrescentou=acrescenta=acrescentar=acrescentado=adicionou=adicionaram=adiciona=completou=completaram
    explicou=explicaram=explica=explicar=explicado=esclareceu=esclarece=detalhou=detalharam=detalha=precisou
    sublinhou=sublinha=frisou=frisa=destacou=destaca=ressaltou=ressalta=enfatizou=enfatiza=salientou=salienta
    revelou=revelaram=revela=revelado=revelada=desvendou=desvendado=revelação=deu a conhecer
    alegou=alegaram=alega=alegam=alegado=alegada=argumentou=argumentaram=argumenta=alegação
    admitiu=admitiram=admite=admitem=admitido=reconheceu=reconhece=reconhecem=confessou=confessa=confessado
    negou=negaram=nega=negam=negar=negado=desmentiu=desmente=desmentir=refutou=refutaram=refuta=refutado
    rejeitou=rejeita=rejeitam=rejeitar=rejeitado=recusou=recusa=recusado=recusada=repudiou=descartou=descarta
    confirmou=confirma=confirmam=confirmar=confirmado=confirmada=corroborou=ratificou=verificou=confirmação
    advertiu=adverte=advertem=advertido=alertou=alerta=alertam=alertado=avisou=avisaram=advertência=aviso
    pediu=pediram=pedir=pede=pedem=pedido=pedidos=solicitou=solicita=solicitado=solicitar=requereu=solicitação
    exigiu=exigiram=exige=exigem=exigir=exigido=reivindicou=reivindica=cobrou=cobraram=cobra=exigência
    exortou=exortaram=exorta=apelou=apelaram=apela=apelo=apelos=conclamou=conclamaram=instou=instaram
    respondeu=responde=responder=respondido=replicou=resposta=respostas=reagiu=reagiram=rebateu=rebateram
    condenou=condenaram a=repudiou=deplorou=deploraram=repúdio
    criticou=criticaram=critica=criticam=criticado=censurou=censuraram=crítica=críticas
    elogiou=elogiaram=elogia=elogiado=saudou=saudaram=aplaudiu=aplaudiram=elogio=elogios
    acusou=acusaram=acusa=acusam=acusado=acusada=acusados=culpou=culparam=responsabilizou=acusação=acusações
    prometeu=prometeram=promete=prometido=comprometeu=comprometeram=promessa=promessas=compromisso
    ameaçou=ameaçaram=ameaça=ameaçam=ameaçado=ameaças=ameaçar
    propôs=propuseram=propõe=propõem=proposta=propostas=sugeriu=sugeriram=sugere=sugestão
    publicou=publicaram=publicado=publicada=publicar=veiculou=veiculado=veiculada=difundiu=difundido
    porta-voz=porta-vozes=assessor de imprensa
    matou=mataram=mata=matam=matar=abateu=abateram=abatido=abatidos=tirou a vida=deixou mortos
    morreu=morreram=morrer=morre=morrem=morto=morta=mortos=mortas=faleceu=faleceram=falecido=óbito
    assassinou=assassinado=assassinada=assassinar=assassinato=homicídio=homicídios=executado=executados
    morte=mortes=falecimento=óbitos
    vítima=vítimas=mortos e feridos=afetados=atingidos
    saldo=balanço=número de mortos=número de vítimas=total de mortos
    ferido=ferida=feridos=feridas=feriu=feriram=ferir=lesionado=lesionados=ferimento=ferimentos=machucado
    sobreviveu=sobreviveram=sobreviver=sobrevivente=sobreviventes=escapou com vida=escaparam com vida
    resgatou=resgatado=resgatada=resgatar=resgate=salvou=salvaram=salvado=salvar=salvamento=socorreu=socorrido
    corpo=corpos=cadáver=cadáveres=restos mortais
    ataque=ataques=ofensiva contra=investida=investidas=agressão=bombardeio=bombardeios=bombardeamento
    atacou=atacaram=ataca=atacam=atacado=atacados=atacar=agrediu=agredido=atingiu=atingido=alvejou=alvejado
    bombardeou=bombardearam=bombardeado=bombardear=bombardeia=ataque aéreo=ataques aéreos=bombardeamentos
    atentado=atentados=ataque terrorista=ato terrorista
    explosão=explosões=detonação=detonações=deflagração
    explodiu=explodiram=explodir=explode=explodido=detonou=detonaram=detonado=detonar=rebentou=rebentaram
    atacante=atacantes=agressor=agressores=atirador=atiradores=homem armado=homens armados
    tiroteio=tiroteios=disparo=disparos=tiro=tiros=atirou=atiraram=disparou=dispararam=abriu fogo
    esfaqueou=esfaquearam=esfaqueado=esfaqueada=esfaqueamento=apunhalou=apunhalado
    ofensiva=ofensivas=operação=operações=campanha
    invasão=invadiu=invadiram=invadido=invadir=incursão=incursões=irrompeu=irromperam
    combate=combates=confronto=confrontos=batalha=batalhas=luta=lutas=embate
    combateu=combateram=combater=combatem=lutou=lutaram=lutam=lutar=enfrentou=enfrentaram=enfrentam=enfrentar
    guerra=guerras=conflito=conflitos
    violência=distúrbios=tumultos=desacatos
    soldado=soldados=militar=militares=tropas=forças=efetivos=praças
    exército=forças armadas=tropas terrestres
    combatente=miliciano=milicianos=insurgente=insurgentes=rebelde=rebeldes=guerrilheiro=guerrilheiros
    terrorista=terroristas=jihadista=jihadistas=extremista=extremistas
    polícia=policial=policiais=polícias=agentes=forças de segurança
    capturou=capturaram=capturado=capturada=capturar=conquistou=conquistado=conquista=captura=tomada
    ocupou=ocuparam=ocupa=ocupam=ocupado=ocupada=ocupar=ocupação
    retirou=retiraram=retira=retiram=retirado=retirar=retirada=recuo=retirou-se=saída de tropas
    enviou=enviaram=enviado=mobilizou=mobilizaram=mobilizado=destacado=destacados=mandou
    cessar-fogo=trégua=tréguas=armistício=suspensão das hostilidades
    míssil=mísseis=foguete=foguetes=projétil=projéteis=rocket=rockets
    drone=drones=veículo aéreo não tripulado=aeronave não tripulada
    arma=armas=armamento=armamentos=munições=munição
    caça=caças=avião de combate=aviões de combate
    navio=navios=embarcação=embarcações=barco=barcos
    avião=aviões=aeronave=aeronaves=aparelho=jato
    refém=reféns=cativo=cativos=sequestrados
    sequestrou=sequestraram=sequestrado=sequestrada=sequestro=sequestros=raptou=raptaram=raptado=raptada=rapto
    detido=detida=detidos=detidas=deteve=detiveram=preso=presa=presos=presas=prendeu=prenderam=detenção
    encarcerou=encarcerado=encarcerados=aprisionado=aprisionados=prisão preventiva=atrás das grades
    prisão=prisões=cadeia=cadeias=presídio=penitenciária=estabelecimento prisional
    detento=detentos=recluso=reclusos=prisioneiro=prisioneiros=presidiário=presidiários
    libertou=libertaram=libertado=libertada=libertar=libertação=soltou=soltaram=solto=soltos=soltura
    indiciou=indiciaram=indiciado=indiciados=denunciado=acusado formalmente=constituído arguido
    condenado=condenada=condenados=condenação=sentenciou=sentenciado=sentença=pena de prisão
    absolveu=absolveram=absolvido=absolvida=absolvição=ilibou=ilibado=inocentou=inocentado
    julgamento=julgamentos=audiência=processo judicial
    tribunal=tribunais=corte=justiça=juízo
    advogado=advogados=advogada=defensor
    promotor=procurador=ministério público=promotoria=procuradoria
    investigou=investiga=investigam=investigar=investigação=apurou=apuraram=apura=apuração=inquérito
    suspeito=suspeitos=suspeita de=arguido=arguidos=acusado formal
    crime=crimes=delito=delitos=infração=infrações
    roubo=roubos=furto=furtos=assalto=assaltos=roubou=roubaram=roubado
    corrupção=suborno=subornos=propina=propinas
    fraude=fraudes=burla=golpe financeiro=estelionato
    governo=governos=executivo=gabinete=administração=autoridades
    funcionário=funcionários=servidor=servidores=responsável=responsáveis=dirigente=dirigentes
    primeiro-ministro=primeira-ministra=premiê=chefe de governo=chefe do governo
    presidente=presidentes=chefe de estado=mandatário=governante
    parlamento=congresso=assembleia=câmara=legislativo
    deputado=deputados=deputada=parlamentar=parlamentares=legislador=legisladores
    lei=leis=legislação=projeto de lei=norma=normas=diploma
    decreto=decretos=portaria=despacho=medida provisória
    eleição=eleições=votação=votações=pleito=escrutínio=sufrágio
    eleitor=eleitores=eleitorado=votantes
    candidato=candidatos=candidata=postulante=concorrente
    renunciou=renunciaram=renunciar=renuncia=demitiu-se=demitir-se=renúncia=pedido de demissão=deixou o cargo
    nomeou=nomearam=nomeado=nomeada=nomear=nomeação=designou=designaram=designado=designada=indicado para
    demitiu=demitido=demitida=demitir=exonerou=exoneração=destituiu=afastou=afastado=afastada=demissão
    derrubou=derrubaram=derrubado=derrubar=derrubada=depôs=deposto=deposta=deposição
    golpe de estado=golpe=golpe militar=putsch
    protestou=protestaram=protestam=protestar=protesto=protestos=manifestação=manifestações=passeata=marcha
    manifestante=manifestantes=participantes do ato
    greve=greves=paralisação=paralisações=paragem
    negociação=negociações=conversações=conversas=diálogo=tratativas
    negociou=negociaram=negocia=negociam=negociado=negociar=dialogou=dialogar=discutiu=discutir=discutem
    reunião=reuniões=encontro=encontros=sessão
    reuniu=reuniram=reunir=reunido=encontrou-se=encontraram-se=reúne=reúnem
    cúpula=cimeira=cimeiras=conferência=conferências=fórum
    acordo=acordos=pacto=pactos=tratado=tratados=convênio=entendimento
    acordou=acordaram=acordado=acordar=combinou=combinaram=combinado=chegou a acordo=fechou acordo
    assinou=assinaram=assina=assinado=assinada=assinar=assinatura=firmou=firmaram=firmado=rubricou=rubricado
    mediador=mediadores=intermediário=intermediários
    emissário=emissários=enviado especial=representante=representantes=delegado
    embaixador=embaixadores=embaixadora=diplomata=diplomatas
    visita=visitas=viagem=viagens=deslocação=visitou=visitaram
    sanção=sanções=punição=punições=embargo
    aprovou=aprova=aprovado=aprovada=aprovar=aprovação=ratificada=sancionou=adotou=adotaram=adotado=chancelou
    autorizou=autoriza=autorizado=autorizar=autorização=permitiu=permite=permitem=permitir=permitido=permissão
    proibiu=proibiram=proibido=proibida=proibir=proibição=vetou=vetaram=vetado=veto=vedou=vedado=veda
    impediu=impediram=impedir=impedido=impede=bloqueou=bloquear=evitou=evitaram=evitar=evitado=frustrou
    suspendeu=suspendido=suspendida=suspender=suspensão=interrompeu=paralisou=paralisado=interrupção
    começou=começaram=começa=começado=começar=começo=iniciou=inicia=iniciado=iniciar=início=arrancou=arrancque
    lançou=lançaram=lança=lançado=lançada=lançar=desencadeou=desencadearam=desencadeado=lançamento
    retomou=retomaram=retomado=retoma=retomada=retomar=reiniciou=reiniciado=reatou=reataram
    continuou=continua=continuam=continuar=prosseguiu=prossegue=segue=seguem=seguiu=permanece=persiste
    terminou=termina=terminar=acabou=acabaram=acaba=encerrou=encerra=concluiu=conclui=concluir=finalizou
    adiou=adiaram=adiado=adiada=adiar=adiamento=postergou=postergado=remarcou=remarcado
    cancelou=cancelaram=cancelado=cancelada=cancelar=cancelamento=anulou=anulado=anulada=suprimiu=suprimido
    aumentou=aumenta=aumentam=aumento=cresceu=cresce=crescer=crescimento=subiu=subiram=subir=subida=sobe=alta
    disparado=disparada=saltou=saltaram=dispara
    elevou=elevaram=eleva=elevado=elevar=elevação=reajustou=reajuste=encareceu=encarecido
    diminuiu=diminui=diminuir=diminuição=caiu=caíram=cai=caem=cair=queda=quedas=baixou=baixa=recuou=recua
    despencou=despencaram=despenca=desabou=desabaram=colapsou=colapso=desmoronou=desmoronaram=tombo
    reduziu=reduziram=reduzir=reduzido=reduzida=redução=reduções=cortou=cortaram=corte=cortes=cortar=rebaixou
    ampliou=ampliaram=ampliado=ampliar=ampliação=expandiu=expandir=expansão=alargou=alargado=alargamento
    preço=preços=custo=custos=tarifa=tarifas
    dinheiro=fundos=recursos=verba=verbas=financiamento
    salário=salários=remuneração=ordenado=vencimento=vencimentos
    emprego=empregos=posto de trabalho=postos de trabalho=trabalho=vaga=vagas
    desempregado=desempregados=sem emprego
    empresa=empresas=companhia=companhias=firma=corporação
    trabalhador=trabalhadores=empregado=empregados=pessoal=quadro de pessoal
    comprou=compraram=compra=comprado=comprar=compras=adquiriu=adquiriram=adquirir=adquirido=aquisição
    vendeu=venderam=vende=vendem=vender=vendido=vendas=venda=alienou=alienado
    inflação=carestia=alta dos preços=custo de vida
    ajuda=ajudas=auxílio=assistência=socorro
    ajudou=ajudaram=ajudar=ajudado=auxiliou=auxiliaram=auxiliar=prestou ajuda=prestaram ajuda
    apoiou=apoiaram=apoia=apoiam=apoiado=apoiar=apoio=respaldou=respaldo=endossou=endossar
    opôs=opuseram=opõe=opõem=oposição=resistiu=resistência
    incêndio=incêndios=fogo=fogos=chamas=queimada=queimadas
    queimou=queimaram=queimado=queimada=queimar=ardeu=arderam=arder=arde=incendiou=incendiado=carbonizado
    apagou=apagaram=apagar=apagado=extinguiu=extinguir=combateram as chamas=dominado o fogo
    bombeiro=bombeiros=corpo de bombeiros=brigadistas
    inundação=inundações=enchente=enchentes=cheia=cheias=alagou=alagamento=alagamentos=alagada=alagadas
    terremoto=terremotos=terramoto=sismo=sismos=tremor=abalo sísmico=tremores
    tempestade=tempestades=temporal=furacão=tufão=ciclone=tormenta
    chuva=chuvas=precipitação=aguaceiro
    deslizamento=deslizamentos=desabamento=desabamentos=soterramento=avalanche=derrocada
    seca=estiagem=falta de água
    desastre=desastres=catástrofe=catástrofes=tragédia=calamidade
    acidente=acidentes=colisão=sinistro=batida
    colidiu=colidiram=colidir=bateu=bateram=chocou=chocaram=embateu=embateram
    carro=carros=automóvel=automóveis=veículo=veículos=viatura=viaturas
    caminhão=caminhões=camião=camiões=carreta
    trem=trens=comboio=comboios=composição
    morador=moradores=habitante=habitantes=residente=residentes=população=cidadãos=populares
    casa=casas=residência=residências=moradia=moradias=habitação=lar
    prédio=prédios=edifício=edifícios=imóvel=imóveis
    deslocado=deslocados=refugiado=refugiados=requerentes de asilo
    migrante=migrantes=imigrante=imigrantes
    evacuou=evacuaram=evacuado=evacuados=evacuar=evacuação=retirados de casa=desalojado=desalojados
    fugiu=fugiram=fugir=fugido=fuga=escapou=escaparam=escapar=escapado=foge=fogem
    destruiu=destruir=destruído=destruída=destruição=arrasou=arrasado=arrasada=devastou=demoliu=demolido
    danificou=danificado=danificada=danificados=dano=danos=estrago=estragos=avariado=avariada
    reconstruiu=reconstruir=reconstruído=reconstrução=reergueu=reerguer=recuperação
    hospital=hospitais=clínica=clínicas=unidade de saúde=centro médico
    hospitalizado=hospitalizada=hospitalizados=internado=internada=internados=levado ao hospital
    médico=médicos=médica=doutor=doutora=clínico
    paciente=pacientes=doente=doentes=utente
    doença=doenças=enfermidade=enfermidades=moléstia
    vírus=patógeno=contágio=infecção=infecções=infeção
    epidemia=pandemia=surto=surtos
    vacina=vacinas=vacinação=imunização=vacinou=vacinado=vacinar
    escola=escolas=colégio=estabelecimento de ensino
    aluno=alunos=estudante=estudantes
    professor=professores=docente=docentes=educador
    criança=crianças=menor=menores
    adolescente=adolescentes=jovem=jovens=rapaz=rapazes
    idoso=idosos=idosa=aposentados=reformados
    chegou=chegaram=chega=chegam=chegado=chegar=chegada=desembarcou=aterrou=aterrissou=pousou=pousaram
    saiu=saíram=sair=saída=saem=partiu=partiram=partir=partida=deixou=deixaram=abandonou=abandonaram
    regressou=regressa=regressar=regresso=voltou=voltaram=volta=voltar=retornou=retorno=retornar
    envia=enviam=envio=envios=enviar=enviada=remeteu=remetido=transmitiu=transmitido=encaminhou=encaminhado
    ganhou=ganharam=ganha=ganham=ganhar=venceu=venceram=vence=vencer=vitória=vitórias=triunfou=triunfo
    derrotou=derrotado=derrotada=derrotar=derrota=batido=superou=superado
    perdeu=perderam=perder=perdido=perde=derrota=perda=perdas
    gol=gols=golo=golos=tento=marcou=marcaram
    jogo=jogos=partida de futebol=confronto direto
    equipe=equipa=equipes=equipas=time=times=seleção=plantel
    treinador=técnico=selecionador
    tentou=tentaram=tenta=tentam=tentar=tentativa=tentativas=buscou=buscaram=busca=procurou=procuraram
    planejou=planeja=planejado=planejar=planeou=planeado=planear=plano=planos=prevê=prevista=previsto=pretende
    decidiu=decidiram=decide=decidem=decidir=decidido=decisão=decisões=resolveu=resolveram=deliberou
    criou=criaram=criado=criada=criar=criação=fundou=fundaram=fundado=fundada=estabeleceu=instituiu=instituir
    construiu=construir=construído=construída=construção=edificou=edificado=ergueu=erguido=obra=obras
    encontrou=encontrado=encontrada=encontrar=achou=acharam=achado=descobriu=descobrir=localizou=descoberta
    busca=buscas=rastreou=rastreamento=procura
    mostrou=mostraram=mostra=mostram=mostrar=evidenciou=evidencia=evidenciam=demonstra=demonstram
    viu=viram=visto=observou=observaram=observado=presenciou=presenciaram=presenciado=assistiu=assistiram
    testemunha=testemunhas=testemunha ocular=transeuntes=populares que
    usou=usaram=usado=usar=uso=usam=utilizou=utiliza=utilizado=utilizar=utilização=empregou=empregar
    causou=causaram=causa=causam=causado=causar=provocou=provoca=desencadeia=gerou=geraram=gera=ocasionou
    ocorreu=ocorreram=ocorre=ocorrer=ocorrido=aconteceu=aconteceram=acontece=acontecer=registou-se=teve lugar
    incidente=incidentes=episódio=ocorrência=acontecimento=evento
    recebeu=receberam=recebe=recebem=receber=recebido=obteve=obtiveram=obter=obtido=obtida
    inclui=incluem=incluiu=incluindo=incluído=abrange=abrangem=compreende=contém
    região=regiões=zona=zonas=área=áreas=província=território=territórios
    cidade=cidades=localidade=localidades=município=municípios=vila=aldeia=aldeias=povoação
    fronteira=fronteiras=limite=divisa
    país=países=nação=nações=estado-nação
    inimigo=inimigos=adversário=adversários=rival=rivais
    aliado=aliados=parceiro=parceiros
    preocupação=preocupações=inquietação=temor=temores=receio=receios=medo
    raiva=indignação=revolta=ira=cólera
    problema=problemas=dificuldade=dificuldades=entrave
    crise=crises=emergência=emergências
    perigo=perigos=risco=riscos=ameaça para
    medida=medidas=passo=passos=ação=ações
    objetivo=objetivos=meta=metas=propósito=finalidade
    relatório=relatórios=informe=relato=relatos
    jornal=jornais=diário=periódico
    jornalista=jornalistas=repórter=repórteres=correspondente
    imprensa=mídia=meios de comunicação=media
    documento=documentos=arquivo=dossiê
    prova=provas=evidência=evidências=indício=indícios
    discurso=discursos=intervenção pública=alocução
    filme=filmes=película=longa-metragem
    vídeo=vídeos=imagens=gravação=gravações=filmagem
    foto=fotos=fotografia=fotografias=imagem
    grande=grandes=enorme=enormes=vasto=vasta=maciço=maciça
    pequeno=pequena=pequenos=pequenas=reduzido=reduzida=diminuto=diminuta
    grave=graves=sério=sérios=sérias=severo=severa
    importante=importantes=fundamental=crucial=relevante
    recente=recentes=novo=nova=novos=novas
    violento=violenta=violentos=violentas=intenso=intensa=intensos=forte=fortes
    rápido=rápida=rapidamente=veloz=célere
    vários=várias=diversos=diversas=numerosos=numerosas=inúmeros=inúmeras
    cerca de=aproximadamente=por volta de=em torno de
    devido a=por causa de=em virtude de=em razão de
    apesar de=a despeito de=não obstante
    mas=porém=contudo=todavia=no entanto=entretanto
    também=igualmente
    segundo=conforme=de acordo com
  `,

  // Newswire usage: words that open a sentence and join it to the one before.
  fields,
  connectives: `
    além disso, além do mais, ademais, também, igualmente, do mesmo modo, da mesma forma, por outro lado
    por um lado, de um lado, de outro lado, enquanto isso, entretanto, ao mesmo tempo, em paralelo
    paralelamente, simultaneamente, por sua vez, por seu lado, por seu turno, da sua parte, em contrapartida
    ao contrário, pelo contrário, porém, contudo, todavia, no entanto, mas, embora, apesar disso
    apesar de tudo, ainda assim, mesmo assim, não obstante, portanto, por isso, por conseguinte
    consequentemente, em consequência, como resultado, assim, assim sendo, desta forma, dessa forma
    deste modo, desse modo, logo, então, depois, mais tarde, posteriormente, em seguida, antes, anteriormente
    previamente, primeiro, primeiramente, em primeiro lugar, em segundo lugar, por fim, por último, finalmente
    afinal, em conclusão, em resumo, em suma, em síntese, ou seja, isto é, quer dizer, em outras palavras
    por outras palavras, por exemplo, em particular, nomeadamente, sobretudo, especialmente, neste sentido
    nesse sentido, neste contexto, nesse contexto, a este respeito, a esse respeito, quanto a, em relação a
    com relação a, no que diz respeito, de facto, de fato, com efeito, na verdade, aliás, a propósito, claro
    naturalmente, caso contrário, do contrário, inclusive, desde então, até agora, por enquanto, por ora
    vale lembrar, vale ressaltar, cabe lembrar, recorde-se, recorda-se, de referir que, de salientar que, e
    pois, porque, segundo a nota, já
  `,
};
