// Written by scripts/build-gazetteer.mjs from src/time/data/tables. Do not edit.
import type { PackedNames } from '../../packed.js';

export const pt: PackedNames = {
  persons: `



















































































Abdullah II|rei Abdullah II|rei Abdullah

rei Abdullah


































































































imperador {Akihito}


=

















































=




















=


















=





























aiatolá {Khamenei}|Ali {Khamenei}























=



































=























=








































































































=















=









































































































































Bento XVI































rei {Bhumibol}












































Boris {Yeltsin}|Boris {Iéltsin}


























































=



Carlos França|Carlos Alberto França



=

=








=














































Charles III|Carlos III






















































































=





























































































































































































=











































































Elizabeth II|Isabel II|Elisabete II






























=






=















=



















=
























rei Fahd






























=






Felipe Solá
Felipe VI|Filipe VI























Fernando Henrique {Cardoso}|{FHC}|{Fernando Henrique}
















Flávio {Dino}





















=






















































































George H. W. {Bush}|George {Bush} pai|George {Bush}




































































































=
















































rei {Gyanendra}



=
























































=



































































































































rei Hussein









































































































Itamar Franco|Itamar




=










































=

































=

















































































































=

























=

=

























































João Paulo II
















































=





José Manuel {Durão Barroso}|{Durão Barroso}|José Manuel {Barroso}















=


































=












=







=


























































































































































































































































































=



Leão XIV|papa Leão









































=


























































Luís {Montenegro}






















































































































Margarida II|Margrethe II


























































































































































































































=















Miguel Beleza


























Mikhail {Gorbachev}|Mikhail {Gorbachov}


































































































































































Muammar {Kadafi}|Muammar {Kadhafi}|Muammar {Gaddafi}











=






















































=

imperador {Naruhito}
























=




























































































=




























































































































































































































































=


=
=


























































































































Ricardo {Lewandowski}



















































=






















=















































aiatolá {Khomeini}|Ruhollah {Khomeini}
=



























































rei Salman
































=


























Serguei {Lavrov}|Sergei {Lavrov}|Sergey {Lavrov}





=






































































































=





























































=




























































































=









































































































rei Maha {Vajiralongkorn}























=








































































Volodymyr {Zelensky}|Volodimir {Zelenski}






































=
























=







=













































=



=














































































`,
  offices: `presidente|presidenta|chefe de Estado|presidente da República|presidenta da República|mandatário|mandatária|Presidente da República
vice-presidente|vice-presidenta|primeiro vice-presidente|vice-presidente da República
primeiro-ministro|primeira-ministra|premiê|premier|chefe de governo|chefe do governo|presidente do Governo|presidente do Conselho de Ministros
rei|rainha|monarca|soberano|soberana|emir|sultão|imperador|imperatriz|Sua Majestade|grão-duque|guardião das duas mesquitas sagradas
príncipe herdeiro|princesa herdeira|herdeiro do trono|herdeira do trono|príncipe de Gales
líder supremo|guia supremo|aiatolá supremo|líder da Revolução Islâmica
chanceler|chanceler federal|chanceler alemã|chanceler alemão
ministro das Relações Exteriores|ministra das Relações Exteriores|ministro dos Negócios Estrangeiros|ministra dos Negócios Estrangeiros|chanceler|secretário de Estado|secretária de Estado|ministro do Exterior|ministra do Exterior|chefe da diplomacia
ministro da Defesa|ministra da Defesa|secretário de Defesa|secretária de Defesa|secretário da Defesa|chefe do Pentágono|secretário da Guerra
ministro do Interior|ministra do Interior|ministro da Administração Interna|ministra da Administração Interna|secretário do Interior|secretário de Segurança Interna|secretária de Segurança Interna
ministro das Finanças|ministra das Finanças|ministro da Fazenda|ministra da Fazenda|ministro da Economia|ministra da Economia|secretário do Tesouro|secretária do Tesouro|chanceler do Tesouro
conselheiro de Segurança Nacional|conselheira de Segurança Nacional|assessor de Segurança Nacional|assessora de Segurança Nacional
secretário-geral da ONU|secretário-geral das Nações Unidas|secretário-geral|chefe da ONU
secretário-geral da Otan|secretário-geral da NATO|secretário-geral|chefe da Otan
presidente da Comissão Europeia|presidente da Comissão|chefe da Comissão Europeia
presidente do Conselho Europeu|presidente do Conselho
alto representante|alta representante|chefe da diplomacia europeia|chefe da política externa da UE|alto representante da UE|alta representante da UE|chefe da diplomacia da UE
secretário-geral da Liga Árabe|chefe da Liga Árabe
presidente da Comissão da União Africana|presidente da União Africana
secretário-geral da Opep
diretor-gerente do FMI|diretora-gerente do FMI|diretor-geral do FMI|diretora-geral do FMI|chefe do FMI|diretora do FMI|diretor do FMI
presidente do Banco Mundial|chefe do Banco Mundial
diretor-geral da OMS|diretora-geral da OMS|chefe da OMS|diretor-geral da Organização Mundial da Saúde
diretor-geral da AIEA|chefe da AIEA|diretor da AIEA|diretor-geral da Agência Internacional de Energia Atômica
presidente do BCE|presidente do Banco Central Europeu
presidente do Banco Central|governador do banco central|presidente do Fed|presidente da Fed|presidente do Federal Reserve|presidente da Reserva Federal|governador do Banco da Inglaterra|governador do Banco de Inglaterra|governador do Banco de Portugal|chair do Fed|presidente do BC|governador do Banco de Espanha|governador do Banco de Moçambique|governador do Banco Nacional de Angola|presidente do Bundesbank|governador do Banco de França|governador do Banco de Itália|governador do Banco de Cabo Verde
papa|Papa|pontífice|Sumo Pontífice|Santo Padre|Sua Santidade|sumo pontífice
líder do partido|líder da oposição|presidente do partido|secretário-geral do partido|chefe da oposição|secretário-geral
líder|chefe|dirigente|comandante|emir|califa|secretário-geral|chefe político|chefe do gabinete político|líder rebelde
procurador-geral|procuradora-geral|ministro da Justiça|ministra da Justiça|secretário de Justiça|secretária de Justiça
diretor da CIA|diretora da CIA|chefe da CIA
diretor do FBI|chefe do FBI
presidente da Câmara|presidente da Câmara dos Deputados|presidente da Câmara dos Representantes|presidente do Parlamento|presidente da Assembleia Nacional|presidente da Assembleia da República|presidente do Bundestag
chefe do Exército|chefe do Estado-Maior|comandante do Exército|chefe das Forças Armadas|comandante-chefe|chefe do Estado-Maior Conjunto|chefe do Estado-Maior das Forças Armadas
chefe de gabinete da Casa Branca|chefe da Casa Civil|ministro da Casa Civil|chefe de gabinete
governador|governadora
prefeito|prefeita|presidente da Câmara|autarca
secretário do Conselho de Segurança|secretário do Conselho Supremo de Segurança Nacional
chefe de inteligência|chefe da inteligência|chefe do Mossad|diretor do Mossad|diretora de Inteligência Nacional|diretor de Inteligência Nacional|chefe do Shin Bet
secretário-geral do Conselho de Cooperação do Golfo
secretário-geral da OCI|secretário-geral da Organização para a Cooperação Islâmica
enviado da ONU|enviado especial da ONU|representante especial da ONU|mediador da ONU|enviada da ONU|enviada especial da ONU
chefe do Judiciário|chefe do Poder Judiciário|presidente da Suprema Corte
chefe da Organização de Energia Atômica|chefe nuclear|chefe da agência nuclear
vice-primeiro-ministro|vice-primeira-ministra|vice-chanceler
ministro do Petróleo|ministro da Energia|ministra da Energia|ministro de Minas e Energia|secretário de Energia
ministro da Saúde|ministra da Saúde|secretário de Saúde
ministro da Economia|ministra da Economia|secretário de Economia|secretária de Economia
ministro do Comércio|ministra do Comércio|ministro do Comércio Exterior|secretário de Comércio|secretária de Comércio|representante comercial|representante de Comércio
ministro da Educação|ministra da Educação|secretário de Educação|secretária de Educação
ministro do Meio Ambiente|ministra do Meio Ambiente|ministro do Ambiente|ministra do Ambiente
ministro do Trabalho|ministra do Trabalho|secretário do Trabalho|secretária do Trabalho
ministro dos Transportes|ministra dos Transportes|secretário de Transportes|secretária de Transportes
ministro da Cultura|ministra da Cultura|secretário da Cultura|secretária da Cultura
ministro da Agricultura|ministra da Agricultura|secretário de Agricultura|secretária de Agricultura
ministro do Planejamento|ministra do Planejamento|ministro do Planeamento|ministra do Planeamento
chefe da polícia|chefe de polícia|diretor da Polícia Federal|diretor-geral da Polícia Federal|diretor da PF|comandante da polícia|comandante-geral da PM|comissário de polícia
diretor-geral da OMC|diretora-geral da OMC|chefe da OMC|diretor-geral da Organização Mundial do Comércio|diretora-geral da Organização Mundial do Comércio|director-geral da OMC
alto comissário da ONU para Refugiados|alto-comissário da ONU para os Refugiados|alto comissário das Nações Unidas para os Refugiados|alto-comissário para os Refugiados|chefe do Acnur
diretor-geral da Unesco|diretora-geral da Unesco|chefe da Unesco
presidente da Interpol|secretário-geral da Interpol|chefe da Interpol
diretor da Europol|diretora da Europol|diretora-executiva da Europol|chefe da Europol
diretora-executiva do Unicef|diretor-executivo do Unicef|chefe do Unicef|diretora-executiva da UNICEF|diretor-executivo da UNICEF
diretor-executivo do PMA|diretora-executiva do PMA|diretor-executivo do Programa Mundial de Alimentos|diretora-executiva do Programa Mundial de Alimentos|chefe do PMA
secretário-geral da OSCE|secretária-geral da OSCE|chefe da OSCE
secretário-geral da OEA|secretário-geral da Organização dos Estados Americanos|chefe da OEA
secretário-geral da Commonwealth|secretária-geral da Commonwealth
presidente do CICV|presidente da Cruz Vermelha|presidente do Comitê Internacional da Cruz Vermelha
secretário-geral do Conselho da Europa|secretária-geral do Conselho da Europa
secretário-geral da Unasul|secretária-geral da Unasul
ministro da Unificação|ministra da Unificação
comissário europeu|comissária europeia|comissário do Comércio|comissária do Comércio|comissário europeu do Comércio|comissária da Concorrência|comissário da Concorrência|comissário europeu dos Assuntos Económicos|comissário dos Assuntos Económicos|comissário do Alargamento
secretário-geral da OCDE
vice-presidente do BCE|vice-presidente do Banco Central Europeu`,
  countries: `Emirados Árabes Unidos|Emirados|EAU|emiradense|emiradenses|Abu Dhabi|Dubai
Afeganistão|afegão|afegã|afegães|afegãs|Cabul
=
Armênia|armênio|armênia|armênios|armênias|Ierevan
Angola|angolano|angolana|angolanos|angolanas|Luanda
=
=
Austrália|australiano|australiana|australianos|australianas|Camberra
Azerbaijão|azerbaijano|azerbaijana|azerbaijanos|azerbaijanas|azeri|azeris|Baku
Bósnia e Herzegovina|Bósnia|bósnio|bósnia|bósnios|bósnias|Sarajevo
Barbados|barbadiano|barbadiana
Bangladesh|bengali|bengalis|Daca
=

=
Bahrein|Barém|bareinita|bareinitas|Manama
Burundi|burundiano|burundiana|burundês|burundesa
Benim|Benin|beninense|beninenses|Cotonou

=
Brasil|brasileiro|brasileira|brasileiros|brasileiras|Brasília|Planalto
Bahamas|bahamense
Botsuana|Botswana|botsuanês|botsuanesa|Gaborone
Belarus|Bielorrússia|bielorrusso|bielorrussa|bielorrussos|bielorrussas|Minsk
Belize|belizenho|belizenha
Canadá|canadense|canadenses|canadiano|canadiana|canadianos|canadianas|Ottawa
República Democrática do Congo|RDC|Congo|congolês|congolesa|congoleses|congolesas|Kinshasa|Zaire
República Centro-Africana|centro-africano|centro-africana|Bangui
República do Congo|Congo-Brazzaville|Brazzaville
Suíça|suíço|suíça|suíços|suíças|Berna
Costa do Marfim|marfinense|marfinenses
=
Camarões|camaronês|camaronesa|camaroneses|camaronesas
China|chinês|chinesa|chineses|chinesas|República Popular da China|Pequim
=
Costa Rica|costarriquenho|costarriquenha|costarriquenhos|costarriquenhas
Cuba|cubano|cubana|cubanos|cubanas|Havana
Chipre|cipriota|cipriotas|Nicósia
República Tcheca|Tchéquia|Chéquia|República Checa|tcheco|tcheca|tchecos|tchecas|checo|checa|checos|checas|Praga
Alemanha|alemão|alemã|alemães|alemãs|Berlim
Djibuti|Djibouti
Dinamarca|dinamarquês|dinamarquesa|dinamarqueses|dinamarquesas|Copenhague
=
=
Equador|equatoriano|equatoriana|equatorianos|equatorianas|Quito
Estônia|estoniano|estoniana|estonianos|estonianas|Tallinn
Egito|Egipto|egípcio|egípcia|egípcios|egípcias|Cairo
Eritreia|eritreu|eritreia|eritreus|eritreias
Espanha|espanhol|espanhola|espanhois|espanholas|Madri|Madrid
=
Finlândia|finlandês|finlandesa|finlandeses|finlandesas|Helsinque|Helsínquia
Fiji|Fidji|fijiano|fijiana
França|francês|francesa|franceses|francesas|Paris|Eliseu
Gabão|gabonês|gabonesa|gaboneses|gabonesas
Reino Unido|Grã-Bretanha|britânico|britânica|britânicos|britânicas|Inglaterra|inglês|inglesa|ingleses|inglesas|Londres|Downing Street
Geórgia|georgiano|georgiana|georgianos|georgianas|Tbilisi
Gana|ganês|ganesa|ganeses|ganesas
=
Guiné|guineense|guineenses
Guiné Equatorial|equato-guineense|equatoguineense|Malabo
Grécia|grego|grega|gregos|gregas|Atenas
=
Guiana|guianense|guianês

Honduras|hondurenho|hondurenha|hondurenhos|hondurenhas
=
Haiti|haitiano|haitiana|haitianos|haitianas|Porto Príncipe
Hungria|húngaro|húngara|húngaros|húngaras|Budapeste
Indonésia|indonésio|indonésia|indonésios|indonésias|Jacarta
Irlanda|irlandês|irlandesa|irlandeses|irlandesas|Dublim
Israel|israelense|israelenses|israelita|israelitas|Tel Aviv|Jerusalém
Índia|indiano|indiana|indianos|indianas|Nova Délhi|Nova Deli
Iraque|iraquiano|iraquiana|iraquianos|iraquianas|Bagdá|Bagdade
Irã|Irão|República Islâmica|iraniano|iraniana|iranianos|iranianas|Teerã|Teerão
=
=
=
Jordânia|jordaniano|jordaniana|jordanianos|jordanianas|jordano|jordana|jordanos|jordanas|Amã
Japão|japonês|japonesa|japoneses|japonesas|Tóquio
Quênia|queniano|queniana|quenianos|quenianas|Nairóbi
Quirguistão|quirguiz|quirguizs
Camboja|cambojano|cambojana|cambojanos|cambojanas
Comores|Comoros|comoriano|comoriana|comorense|Moroni
Coreia do Norte|norte-coreano|norte-coreana|norte-coreanos|norte-coreanas|Pyongyang
Coreia do Sul|sul-coreano|sul-coreana|sul-coreanos|sul-coreanas|Seul
Kuwait|Kuweit|kuwaitiano|kuwaitiana|kuwaitianos|kuwaitianas
Cazaquistão|cazaque|cazaques|Astana
=
Líbano|libanês|libanesa|libaneses|libanesas|Beirute
Sri Lanka|cingalês|cingalesa|cingaleses|cingalesas
=
Lituânia|lituano|lituana|lituanos|lituanas|Vilnius
=
Letônia|letão|letã|letães|letãs
=
Marrocos|marroquino|marroquina|marroquinos|marroquinas|Rabat
=
=
Madagascar|malgaxe|malgaxes|Antananarivo
Macedônia do Norte|Macedônia|macedônio|macedônia|macedônios|macedônias
Mali|malinês|malinesa|malineses|malinesas
Mianmar|Myanmar|Birmânia|birmanês|birmanesa|birmaneses|birmanesas
Mongólia|mongol|mongola|mongois|mongolas
=
=
=
Malaui|Malawi|malauiano|malawiano|malauiana
México|mexicano|mexicana|mexicanos|mexicanas|Cidade do México
Malásia|malaio|malaia|malaios|malaias|Kuala Lumpur
Moçambique|moçambicano|moçambicana|moçambicanos|moçambicanas
Namíbia|namibiano|namibiana|namibianos|Windhoek
=
Nigéria|nigeriano|nigeriana|nigerianos|nigerianas|Abuja
=
Países Baixos|Holanda|holandês|holandesa|holandeses|holandesas|neerlandês|neerlandesa|neerlandeses|neerlandesas|Haia
Noruega|norueguês|norueguesa|noruegueses|norueguesas|Oslo
Nepal|nepalês|nepalesa|nepaleses|nepalesas|Katmandu
Nova Zelândia|neozelandês|neozelandesa|neozelandeses|neozelandesas
Omã|omani|omanis|omanense|omanenses|Mascate
Panamá|panamenho|panamenha|panamenhos|panamenhas
=
Papua-Nova Guiné
=
Paquistão|paquistanês|paquistanesa|paquistaneses|paquistanesas|Islamabad
Polônia|polonês|polonesa|poloneses|polonesas|polaco|polaca|polacos|polacas|Varsóvia
Palestina|palestino|palestina|palestinos|palestinas|Autoridade Palestina|Autoridade Nacional Palestina|OLP|Ramallah|Gaza|Cisjordânia
=
Paraguai|paraguaio|paraguaia|paraguaios|paraguaias|Assunção
Catar|Qatar|catariano|catariana|catarianos|catarianas|catari|cataris|Doha
Romênia|romeno|romena|romenos|romenas|Bucareste
Sérvia|sérvio|sérvia|sérvios|sérvias|Belgrado
Rússia|Federação Russa|russo|russa|russos|russas|Moscou|Moscovo|Kremlin
=
Arábia Saudita|saudita|sauditas|Riad|Riade
Sudão|sudanês|sudanesa|sudaneses|sudanesas|Cartum
=
Singapura|Cingapura|singapuriano|singapuriana|singapurianos|singapurianas
=
=
Serra Leoa|serra-leonês|serra-leonesa|Freetown
=
Somália|somali|somalis|Mogadíscio
Suriname|surinamês|surinamesa
Sudão do Sul|sul-sudanês|sul-sudanesa|sul-sudaneses|sul-sudanesas
União Soviética|URSS|soviético|soviética|soviéticos|soviéticas|Moscou
El Salvador|salvadorenho|salvadorenha|salvadorenhos|salvadorenhas
=
Chade|Tchad|chadiano|chadiana|chadianos|chadianas
=
Tailândia|tailandês|tailandesa|tailandeses|tailandesas|Bangcoc
Tajiquistão|tajique|tajiques

Turcomenistão|turcomeno|turcomena|turcomenos|turcomenas
Tunísia|tunisiano|tunisiana|tunisianos|tunisianas|tunisino|tunisina|tunisinos|tunisinas|Túnis
Turquia|turco|turca|turcos|turcas|Ancara
Trinidad e Tobago|trinitário|trinitária|Trindade e Tobago
Taiwan|taiwanês|taiwanesa|taiwaneses|taiwanesas|Taipé
Tanzânia|tanzaniano|tanzaniana|tanzanianos|tanzanianas
=
Uganda|ugandense|ugandenses
Estados Unidos|EUA|Estados Unidos da América|americano|americana|americanos|americanas|norte-americano|norte-americana|norte-americanos|norte-americanas|estadunidense|estadunidenses|Washington|Casa Branca
Uruguai|uruguaio|uruguaia|uruguaios|uruguaias|Montevidéu
Uzbequistão|uzbeque|uzbeques
Vaticano|Santa Sé
Venezuela|venezuelano|venezuelana|venezuelanos|venezuelanas|Caracas
Vietnã|Vietname|vietnamita|vietnamitas|Hanói
=
Iêmen|iemenita|iemenitas|Sanaa|Áden
Iugoslávia|Jugoslávia|iugoslavo|iugoslava|iugoslavos|iugoslavas|jugoslavo|jugoslava|jugoslavos|jugoslavas|Sérvia e Montenegro
África do Sul|sul-africano|sul-africana|sul-africanos|sul-africanas|Pretória
=
Zimbábue|Zimbabwe|zimbabuano|zimbabuana|zimbabuanos|zimbabuanas
União Africana|UA

Al-Qaeda no Iraque
Al-Shabaab
Al-Qaeda na Península Arábica|AQPA
Al-Qaeda no Magrebe Islâmico|AQMI
=


CHP|Partido Republicano do Povo
Commonwealth|Comunidade Britânica
Conselho da Europa
Banco Central Europeu|BCE

União Europeia|UE|europeu|europeia|europeus|europeias|Europa|Bruxelas|Comissão Europeia

Conselho de Cooperação do Golfo

Forças de Mobilização Popular|Hashed al-Shaabi
Hezbollah|Hezbolá|Hizbullah
houthis|huthis|houthi

Agência Internacional de Energia Atômica|AIEA
Comitê Internacional da Cruz Vermelha|CICV|Cruz Vermelha
Fundo Monetário Internacional|FMI

Guarda Revolucionária|Guardas da Revolução|Corpo da Guarda Revolucionária Islâmica
=
Jihad Islâmica
Estado Islâmico do Iraque
JNIM|Grupo de Apoio ao Islã e aos Muçulmanos
Curdistão|Curdistão iraquiano|curdo|curda|curdos|curdas|Erbil

Exército de Resistência do Senhor|LRA
Tigres Tâmeis|LTTE
MHP|Partido do Movimento Nacionalista
Irmandade Muçulmana
Otan|NATO|Aliança Atlântica
=
Organização dos Estados Americanos|OEA
=
Organização para a Cooperação Islâmica
=
OSCE|Organização para a Segurança e Cooperação na Europa
PKK|Partido dos Trabalhadores do Curdistão
Brigadas al-Qassam|Brigadas Qassam
Força Quds|Força Al-Quds
Forças de Apoio Rápido|FAR
movimento sadrista|sadrista|sadristas
Forças Democráticas Sírias|FDS
Talibã|Talibãs|Taliban
República Turca do Norte de Chipre|Chipre do Norte|cipriota turco|cipriotas turcos
Talibã paquistanês
Nações Unidas|ONU|Organização das Nações Unidas
Unasul

=

=
Programa Mundial de Alimentos|PMA|Programa Alimentar Mundial
Organização Mundial da Saúde|OMS
=
Organização Mundial do Comércio|OMC`,
  terms: `movimento 15-M|Indignados espanhóis



Acordos de Abraão
=
Zona de Comércio Livre Continental Africana
Alternativa para a Alemanha

União Africana


Banco Asiático de Investimento em Infraestrutura



=
Dilúvio de Al-Aqsa|Tempestade Al-Aqsa

Al Jazeera|Al-Jazira


Al Qaeda no Iraque
Al-Shabaab

Aliança Bolivariana


Aliança dos Estados do Sahel

Alphabet, dona do Google
celular Android|sistema operacional Android





massacre na escola de Peshawar
Al Qaeda na Península Arábica
Al Qaeda no Magreb Islâmico

=
=

programa Artemis|missão Artemis
revogação do Artigo 370



eixo do mal



=
=

ataque ao Bataclan


acordo Irã-Arábia Saudita mediado pela China
explosão no porto de Beirute
Cinturão e Rota|Iniciativa Cinturão e Rota


massacre de Beslan


acordo de grãos do Mar Negro
Black Lives Matter|Vidas Negras Importam



bolívar forte


8 de janeiro de 2023|atos golpistas de 8 de janeiro|ataques de 8 de janeiro|invasão dos Três Poderes

massacre de Utoya

Partido do Brexit
referendo do Brexit
cúpula do Brics|países do Brics
tragédia de Brumadinho|rompimento da barragem em Brumadinho|desastre de Brumadinho

massacre de Bucha





Lei César




Operação Chumbo Fundido
Celac|Comunidade de Estados Latino-Americanos e Caribenhos





ataque ao Charlie Hebdo|atentado ao Charlie Hebdo

=



estallido social chileno
33 mineiros chilenos


ataques de Christchurch


acordo de paz com as Farc
acidente do ônibus espacial Columbia




corralito argentino
naufrágio do Costa Concordia

=
pandemia de Covid-19|pandemia do coronavírus|pandemia de covid
Autoridade Provisória da Coalizão

anexação da Crimeia
ataque ao Crocus City Hall
Organização do Tratado de Segurança Coletiva


rover Curiosity|robô Curiosity

Tchéquia|República Tcheca|Chéquia
=

enchentes de Valência
Acordo de Dayton

Tempestade Decisiva



=




milhões de marcos alemães




Departamento de Segurança Interna dos EUA




diretora de Inteligência Nacional|diretor de Inteligência Nacional
derrubada de Roe v. Wade


acordo de Doha com o Talibã
=


República Democrática do Congo
=

atentados de Páscoa no Sri Lanka
Autoridade Bancária Europeia
epidemia de ebola na África Ocidental
Banco Central Europeu

Serviço Europeu de Ação Externa
Fundo Europeu de Estabilidade Financeira

nova capital administrativa do Egito
prisão de Imamoglu
morte da rainha Elizabeth II|funeral da rainha Elizabeth

República em Marcha
=
morte de Jeffrey Epstein|arquivos Epstein
Essuatíni|Eswatini


Lei de IA da União Europeia
Lei dos Serviços Digitais|Lei de Serviços Digitais
Pacto Ecológico Europeu|Pacto Verde Europeu
União Europeia
acordo UE-Turquia
Escudo do Eufrates
União Econômica Eurasiática
notas e moedas de euro
zona do euro|zona euro

Procuradoria Europeia
Mecanismo Europeu de Estabilidade






queda de Bashar al-Assad|queda de Assad


Revolução de 17 de fevereiro




Movimento 5 Estrelas



Irmãos da Itália|Irmãos de Itália
Exército Livre da Síria




corretora FTX
acidente de Fukushima|desastre de Fukushima

cúpula do G20




Regulamento Geral sobre a Proteção de Dados


morte de George Floyd|assassinato de George Floyd
guerra russo-georgiana
Sonho Georgiano
Grande Barragem do Renascimento

acidente da Germanwings
protestos de Gezi
ataque químico de Ghouta
movimento dos coletes amarelos|protestos dos coletes amarelos


coalizão contra o Estado Islâmico

Acordo de Sexta-feira Santa









Movimento Verde iraniano
Zona Verde de Bagdá
incêndio da Grenfell Tower



prisão de Guantánamo
polícia da moralidade iraniana|polícia da moral do Irã

pandemia de gripe suína|pandemia de H1N1
terremoto de 2010 no Haiti
tufão Haiyan
terremoto no Marrocos de 2023

Forças de Mobilização Popular

HDP pró-curdo

descoberta do bóson de Higgs
=

lei de segurança nacional de Hong Kong
=

prisão de Meng Wanzhou
=
Tribunal Penal Internacional para a antiga Iugoslávia



=

Lei de Redução da Inflação


lei russa de agentes estrangeiros
França Insubmissa




invasão do Iraque em 2003
Conselho de Governo iraquiano
Domo de Ferro|Cúpula de Ferro
Força Internacional de Assistência à Segurança
Estado Islâmico do Iraque e do Levante|Daesh
Estado Islâmico Khorasan
Resistência Islâmica no Iraque
=


tragédia de Itaewon

=
Revolução de 25 de janeiro
invasão do Capitólio|ataque ao Capitólio

Revolução de Jasmim
Plano de Ação Conjunto Global





tentativa de golpe de 15 de julho
Guerra do Líbano de 2006

ataque à base K-1

terremoto na Turquia e na Síria
Segunda Guerra do Nagorno-Karabakh

furacão Katrina
ponte da Crimeia
assassinato de Jamal Khashoggi|assassinato de Khashoggi


República do Kosovo
naufrágio do Kursk
Protocolo de Kyoto|Protocolo de Quioto

ativistas da Última Geração
Latam Airlines|companhia aérea Latam
Lava Jato|Operação Lava Jato

quebra do Lehman Brothers|falência do Lehman Brothers
Lei Maria da Penha



lei trans espanhola
tarifas do Dia da Libertação

Governo do Acordo Nacional
Governo de Unidade Nacional líbio



=


atentados de 7 de julho

rebeldes do M23|Movimento 23 de Março
=

atentados de Madri|atentados de Madrid
Make America Great Again|movimento Maga
morte de Mahsa Amini
Revolução Laranja
Mais Médicos|programa Mais Médicos

marco temporal das terras indígenas|tese do marco temporal

tragédia de Mariana|rompimento da barragem de Mariana|desastre de Mariana
assassinato de Marielle Franco|morte de Marielle Franco|caso Marielle

campanha de pressão máxima|política de pressão máxima

mensalão|escândalo do mensalão
síndrome respiratória do Oriente Médio
Meta, dona do Facebook
movimento #MeToo|#MeToo





Operação Martelo da Meia-Noite
lei ônibus de Milei|Lei de Bases de Milei



acordos de Minsk
sistema de pagamento Mir

embaixada de Montenegro




atentados de Mumbai de 2008


ciclone Nargis





terremoto de 2015 no Nepal
série da Netflix

Novo Banco de Desenvolvimento
tratado Novo START
novo Canal de Suez
nova lira turca
token não fungível|tokens não fungíveis
Nem Uma a Menos




=

sabotagem do Nord Stream
Macedônia do Norte
incêndio na Notre-Dame

Nova Frente Popular

=
envenenamento por Novichok



nova capital Nusantara
=

Organização da Unidade Africana

Occupy Wall Street|Ocupe Wall Street
ataque de 7 de outubro|ataques de 7 de outubro

Organização da Conferência Islâmica
Organização para a Cooperação Islâmica
Operação Ramo de Oliveira
=
One Big Beautiful Bill|grande e belo projeto






Acordos de Oslo

explosões de pagers







Olimpíadas de Paris 2024|Jogos de Paris 2024
Acordo de Paris sobre o clima|Acordo de Paris

mobilização parcial na Rússia






Operação Fonte de Paz
programa espião Pegasus|spyware Pegasus



rover Perseverance|robô Perseverance
criptomoeda petro

vacina da Pfizer




chave Pix|via Pix|pagamento por Pix|transferência por Pix|transferências via Pix|por Pix


Conselho de Liderança Presidencial
partido Podemos espanhol


Serviço de Polícia da Irlanda do Norte|PSNI


acordo de Prespa

referendo de 1 de outubro na Catalunha
Guardião da Prosperidade

Operação Margem Protetora
voo PS752







bloqueio ao Catar
Copa do Catar|Mundial do Catar

massacre de Rabaa

morte de Raisi
Reunião Nacional|Reagrupamento Nacional




=


guerra de 12 dias




Revolução Rosa


Forças de Apoio Rápido
Russia Today|canal RT



furacão Sandy


síndrome respiratória aguda grave

Visão 2030 saudita

Organização para Cooperação de Xangai
Forças Democráticas Sírias
atentados de 11 de setembro|ataques de 11 de setembro
Sérvia e Montenegro

balsa Sewol



=




=
acidente de Smolensk


revelações de Snowden
assassinato de Soleimani|morte de Soleimani|assassinato de Qassem Soleimani

República do Sudão do Sul

operação militar especial na Ucrânia
Tribunal Especial para o Líbano





Conselho de Transição do Sul


tempestade Daniel

crise do subprime

guerra entre o Exército sudanês e as FAR


quebra do Silicon Valley Bank|colapso do Silicon Valley Bank

teto de preço do petróleo russo
Espadas de Ferro
=
Exército Nacional Sírio




movimento Tea Party

canal no Telegram|aplicativo Telegram



política dos três filhos
estação espacial Tiangong
guerra do Tigré|guerra no Tigray

República Democrática de Timor-Leste
submersível Titan|submarino Titan



terremoto de Tohoku
Olimpíadas de Tóquio 2020|Tóquio 2020

Parceria Transpacífica

=


resgate da Grécia

Promessa Verdadeira
atentado contra Trump na Pensilvânia|atentado contra Trump em Butler

=

Revolução das Tulipas
República da Türkiye



motorista de Uber|aplicativo Uber

Liga das Nações da UEFA



invasão russa da Ucrânia|invasão da Ucrânia pela Rússia
Revolução dos Guarda-Chuvas


Conselho de Direitos Humanos da ONU
Objetivos de Desenvolvimento Sustentável
ONU Mulheres
Onusida|UNAIDS



Rússia Unida


Departamento de Eficiência Governamental
embaixada dos EUA em Jerusalém
Serviço de Imigração e Alfândega dos EUA
Força Espacial dos EUA




ultradireitista Vox
Grupo Wagner|mercenários do Wagner
motim do Wagner|rebelião do Grupo Wagner

guerra global contra o terror



Estado observador não membro

Capacetes Brancos sírios






Organização Mundial do Comércio
X (ex-Twitter)|ex-Twitter|antigo Twitter




lei marcial de Yoon

Unidades de Proteção Popular
presidente do Zaire

política de covid zero|covid zero
=

reunião pelo Zoom|pelo Zoom|chamada de Zoom`,
};
