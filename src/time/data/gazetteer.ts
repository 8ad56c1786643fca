// Written by scripts/build-gazetteer.mjs from src/time/data/tables. Do not edit.
import type { PackedGazetteer } from '../packed.js';

/** Offices and their holders, countries and dated terms, packed: one row a line, in one order everywhere. */
export const PACKED_GAZETTEER: PackedGazetteer = {
  validThrough: '2025-06-30',
  persons: `abbas-al-musawi
abbas-araghchi
abbas-el-fassi
abd-rabbu-mansour-hadi
abdala-bucaram
abdalla-el-badri
abdalla-hamdok
abdallah-bou-habib
abdallah-el-badri
abdel-aziz-al-rantisi
abdel-aziz-bin-habtour
abdel-fattah-al-burhan
abdel-fattah-al-sisi
abdel-mageed-saqr
abdelaziz-belkhadem
abdelaziz-bouteflika
abdelaziz-djerad
abdelilah-benkirane
abdelkader-bensalah
abdelmadjid-tebboune
abdelmalek-sellal
abdelraouf-rawabdeh
abdelsalam-majali
abderrahmane-youssoufi
abdolrahim-mousavi
abdolreza-rahmani-fazli
abdul-amir-al-shammari
abdul-halim-khaddam
abdul-hamid-dbeibah
abdul-karim-al-iryani
abdul-karim-kabariti
abdul-latif-rashid
abdul-malik-al-houthi
abdul-qadir-al-obeidi
abdul-qadir-bajamal
abdulaziz-bin-salman
abdulaziz-bin-saud-bin-nayef
abdulkadir-aksu
abdullah-al-thinni
abdullah-bin-khalifa-al-thani
abdullah-bin-nasser-al-thani
abdullah-bin-zayed
abdullah-ensour
abdullah-gul
abdullah-ii-of-jordan
abdullah-ocalan
abdullah-of-saudi-arabia
abdullatif-al-zayani
abdulmalik-al-mekhlafi
abdurrahim-al-keib
abel-matutes
abel-pacheco
abu-al-hasan-al-hashimi-al-qurashi
abu-al-hussein-al-husseini-al-qurashi
abu-bakr-al-baghdadi
abu-bakr-al-qirbi
abu-hafs-al-hashimi-al-qurashi
abu-ibrahim-al-hashimi-al-qurashi
abu-mohammed-al-jolani
abubakar-shekau
abulfaz-elchibey
adel-abdul-mahdi
adel-al-jubeir
adel-safar
adly-mansour
adnan-badran
adnan-mansour
adolfo-rodriguez-saa
adrian-nastase
aguila-saleh
ahmad-abdullah-al-ahmad
ahmad-nawaf-al-sabah
ahmad-vahidi
ahmed-abdi-godane
ahmed-aboul-gheit
ahmed-al-rahawi
ahmed-al-sharaa
ahmed-attaf
ahmed-awad-bin-mubarak
ahmed-bin-abdulaziz
ahmed-diriye
ahmed-gaid-salah
ahmed-hachani
ahmed-maher-minister
ahmed-nazif
ahmed-obeid-bin-dagher
ahmed-ouyahia
ahmed-qurei
ahmed-shafik
ahmed-yassin
ahmet-davutoglu
ahmet-necdet-sezer
aigars-kalvitis
ajay-banga
akbar-hashemi-rafsanjani
akhtar-mohammad-mansour
al-gore
alain-juppe
alain-richard
alan-garcia
alan-greenspan
alan-johnson
alar-karis
albert-ii-of-belgium
albert-reynolds
alberto-fernandez
alberto-fujimori
alberto-gonzales
albin-kurti
alejandro-giammattei
alejandro-maldonado
alejandro-mayorkas
alejandro-toledo
aleksandar-vucic
aleksander-kwasniewski
alenka-bratusek
alexander-bortnikov
alexander-de-croo
alexander-dobrindt
alexander-lukashenko
alexander-schallenberg
alexander-stubb
alexander-van-der-bellen
alexei-kudrin
alexei-navalny
alexis-tsipras
alfonso-dastis
alfonso-portillo
alfred-gusenbauer
alfred-moisiu
alfredo-cristiani
alfredo-palacio
alfredo-perez-rubalcaba
algirdas-brazauskas
algirdas-butkevicius
ali-abdullah-ayoub
ali-abdullah-saleh
ali-abu-al-ragheb
ali-akbar-ahmadian
ali-akbar-salehi
ali-akbar-velayati
ali-al-naimi
ali-allawi
ali-babacan
ali-bagheri-kani
ali-benflis
ali-habib-mahmud
ali-kafi
ali-khamenei
ali-larayedh
ali-larijani
ali-mahmoud-abbas
ali-mohammed-mujawar
ali-shamkhani
ali-yerlikaya
ali-zeidan
alistair-darling
alix-didier-fils-aime
alvaro-arzu
alvaro-colom
alvaro-uribe
amber-rudd
amir-hatami
amir-peretz
amnon-lipkin-shahak
amr-moussa
ana-brnabic
ana-palacio
anatoliy-kinakh
anatoly-serdyukov
anders-fogh-rasmussen
andreas-papandreou
andrei-belousov
andrei-kozyrev
andrej-babis
andrej-bajuk
andrej-kiska
andrej-plenkovic
andres-manuel-lopez-obrador
andres-pastrana
andres-rodriguez
andrew-bailey
andrii-sybiha
andris-berzins-president
andrius-kubilius
andriy-taran
andriy-yermak
andriy-zahorodniuk
andrus-ansip
andrzej-duda
angela-merkel
angelino-alfano
anibal-cavaco-silva
anita-anand
anna-maria-cancellieri
annalena-baerbock
anne-hidalgo
annegret-kramp-karrenbauer
anneli-jaatteenmaki
anthony-lake
anton-rop
anton-siluanov
antonio-costa
antonio-guterres
antonio-martino
antonio-saca
antonio-tajani
antonis-samaras
antony-blinken
antti-rinne
arancha-gonzalez-laya
arfan-al-hayali
ariel-henry
ariel-sharon
armando-calderon-sol
armen-sarkissian
arnold-ruutel
arnoldo-aleman
arpad-goncz
arsen-avakov
arseniy-yatsenyuk
arturo-parisi
asaad-al-shaibani
ash-carter
atef-ebeid
atef-sedki
atifete-jahjaga
augusto-pinochet
avdullah-hoti
avigdor-lieberman
aviv-kochavi
avril-haines
awad-ibn-auf
awn-khasawneh
ayad-al-samarrai
ayaz-mutallibov
ayman-al-zawahiri
ayman-safadi
aymen-benabderrahmane
aziz-akhannouch
aziz-nasirzadeh
badr-abdelatty
badr-al-busaidi
baitullah-mehsud
bajram-begaj
bamir-topi
ban-ki-moon
bandar-bin-sultan
barack-obama
barham-salih
bart-de-wever
bashar-al-assad
bassam-al-sabbagh
baudouin
bayan-jabr
beata-szydlo
beji-caid-essebsi
ben-bernanke
ben-wallace
benedict-xvi
benjamin-netanyahu
benny-gantz
berat-albayrak
bernard-cazeneuve
bernard-kouchner
bernardo-arevalo
bertie-ahern
besir-atalay
bezalel-smotrich
bidzina-ivanishvili
bill-clinton
binali-yildirim
binyamin-ben-eliezer
bisher-khasawneh
bjarni-benediktsson
bob-ainsworth
bohuslav-sobotka
boniface-alexandre
boris-gryzlov
boris-johnson
boris-pistorius
boris-tadic
boris-trajkovski
boris-yeltsin
borut-pahor
borys-tarasyuk
boutros-boutros-ghali
boyko-borisov
branko-crvenkovski
brent-scowcroft
brian-cowen
brian-mulroney
brice-hortefeux
brigitte-bierlein
bronislaw-komorowski
bruno-le-maire
bruno-le-roux
bruno-retailleau
bujar-nishani
bulent-ecevit
calin-popescu-tariceanu
carl-bildt
carl-xvi-gustaf
carlo-azeglio-ciampi
carlos-alvarado
carlos-andres-perez
carlos-cuerpo
carlos-menem
carlos-mesa
carlos-roberto-flores
carlos-roberto-reina
carlos-salinas-de-gortari
carme-chacon
catherine-ashton
catherine-colonna
cesar-gaviria
cevdet-yilmaz
chadli-bendjedid
chaim-herzog
charbel-wehbe
charles-clarke
charles-haughey
charles-iii
charles-michel
charles-q-brown
christian-kern
christian-lindner
christian-stocker
christian-wulff
christine-lagarde
christine-lambrecht
christophe-castaner
christopher-miller
christopher-wray
chrystia-freeland
chuck-hagel
claude-gueant
claudia-sheinbaum
claudio-scajola
colin-powell
condoleezza-rice
costas-simitis
cristina-fernandez-de-kirchner
dacian-ciolos
dalia-grybauskaite
dan-caine
dan-coats
dan-halutz
dan-quayle
daniel-noboa
daniel-ortega
daniel-vaillant
daniele-franco
danilo-medina
danilo-turk
david-barnea
david-blunkett
david-cameron
david-lammy
david-levy
david-malpass
david-miliband
david-oddsson
david-petraeus
david-sassoli
dawoud-rajiha
demetris-christofias
dennis-hastert
denys-monastyrsky
denys-shmyhal
des-browne
dick-cheney
dick-schoof
dick-thornburgh
dilma-rousseff
dimitar-glavchev
dimitar-kovacevski
dina-boluarte
djuro-macut
dmitry-medvedev
dmytro-kuleba
dominic-raab
dominique-de-villepin
dominique-strauss-kahn
donald-rumsfeld
donald-trump
donald-tusk
dorin-recean
douglas-hurd
driss-jettou
durmus-yilmaz
ebrahim-raisi
eddie-george
edgars-rinkevics
edi-rama
edith-cresson
edouard-balladur
edouard-philippe
eduard-heger
eduard-shevardnadze
eduardo-duhalde
eduardo-frei
eduardo-rodriguez-veltze
efkan-ala
egils-levits
ehud-barak
ehud-olmert
elena-salgado
eli-cohen-minister
elias-hrawi
elio-di-rupo
elisabeth-borne
elisabetta-trenta
elizabeth-ii
elvira-nabiullina
ely-ould-mohamed-vall
elyes-fakhfakh
emil-boc
emil-constantinescu
emile-lahoud
emma-bonino
emmanuel-macron
enda-kenny
enrico-letta
enrique-bolanos
enrique-pena-nieto
enzo-moavero-milanesi
erdem-basci
eric-holder
eric-lombard
erna-solberg
ernesto-perez-balladares
ernesto-samper
ernesto-zedillo
eskandar-momeni
esko-aho
esmat-abdel-meguid
essam-sharaf
evika-silina
evo-morales
ewa-kopacz
eyal-zamir
ezer-weizman
fabian-alarcon
fahd-jassem-al-freij
fahd-of-saudi-arabia
faisal-al-fayez
faisal-bin-farhan
faisal-mekdad
farouk-al-sharaa
fathi-bashagha
fatih-karahan
fatmir-sejdiu
fatos-nano
fawzi-salloukh
fayez-al-sarraj
fayez-tarawneh
federica-mogherini
federico-franco
federico-trillo
felipe-calderon
felipe-gonzalez
felipe-vi
ferenc-gyurcsany
ferenc-madl
feridun-sinirlioglu
fernando-collor
fernando-de-la-rua
fernando-grande-marlaska
fernando-henrique-cardoso
fernando-lugo
fidel-castro
fikri-isik
florence-parly
florin-citu
fouad-mebazaa
fouad-siniora
francesco-cossiga
francis-mer
francisco-flores
francisco-sagasti
franco-frattini
francois-baroin
francois-bayrou
francois-fillon
francois-hollande
francois-mitterrand
franjo-tudjman
frank-walter-steinmeier
franz-josef-jung
franz-vranitzky
frederik-x
fredrik-reinfeldt
friedrich-merz
fuad-hussein
fuad-masum
fuat-oktay
gabi-ashkenazi
gabriel-attal
gabriel-boric
gadi-eizenkot
galab-donev
garry-conille
gavin-williamson
gebran-bassil
gediminas-kirkilas
geir-haarde
geoff-hoon
george-h-w-bush
george-osborne
george-papandreou
george-robertson
george-shultz
george-tenet
george-vassiliou
george-w-bush
georgi-parvanov
gerald-darmanin
gerard-collomb
gerard-longuet
gerhard-schroeder
ghazi-al-yawer
gholam-ali-haddad-adel
giampaolo-di-paola
giancarlo-giorgetti
gianfranco-fini
gideon-saar
gina-haspel
gintautas-paluckas
giorgi-gakharia
giorgi-kvirikashvili
giorgi-margvelashvili
giorgia-meloni
giorgio-napolitano
giovanni-tria
gitanas-nauseda
giuliano-amato
giulio-andreotti
giulio-terzi
giulio-tremonti
giuseppe-conte
giuseppe-pisanu
gjorge-ivanov
glafcos-clerides
gonzalo-sanchez-de-lozada
goran-persson
gordana-siljanovska-davkova
gordon-bajnai
gordon-brown
grant-shapps
gro-harlem-brundtland
gudni-johannesson
guido-crosetto
guido-westerwelle
guillermo-endara
guillermo-lasso
guntis-ulmanis
gustavo-noboa
gustavo-petro
guy-verhofstadt
gyula-horn
h-r-mcmaster
habib-el-adly
habib-essid
hafez-al-assad
hafize-gaye-erkan
haider-al-abadi
haitham-al-ghais
haitham-bin-tariq
hakan-fidan
hakimullah-mehsud
halla-tomasdottir
halldor-asgrimsson
hamad-bin-isa
hamad-bin-jassim
hamad-bin-khalifa
hamadi-jebali
hamzah-bin-hussein
hani-mulki
hanna-suchocka
hans-blix
hans-dietrich-genscher
hans-eichel
hans-peter-friedrich
harald-v
hashim-thaci
hassan-al-turabi
hassan-bin-talal
hassan-diab
hassan-firouzabadi
hassan-ii-of-morocco
hassan-nasrallah
hassan-rouhani
hassan-turkmani
hazem-el-beblawi
hazim-al-shaalan
heiko-maas
heinz-fischer
helle-thorning-schmidt
helmut-kohl
henry-paulson
herman-van-rompuy
herve-de-charette
herve-morin
herzi-halevi
hesham-qandil
heydar-aliyev
hibatullah-akhundzada
hichem-mechichi
hillary-clinton
hilmi-ozkok
hipolito-mejia
hiroshi-nakajima
hisham-sharaf
horacio-cartes
horst-kohler
horst-seehofer
hoshyar-zebari
hosni-mubarak
hossein-amir-abdollahian
hossein-dehghan
hristijan-mickoski
hubert-vedrine
hugh-shelton
hugo-banzer
hugo-chavez
hulusi-akar
hussain-al-shahristani
hussein-al-houthi
hussein-arnous
hussein-bin-abdullah
hussein-of-jordan
ibrahim-al-assaf
ibrahim-al-jaafari
ibrahim-kalin
ibrahim-mahlab
ibrahim-rugova
idris-naim-sahin
ignazio-la-russa
igor-dodon
igor-ivanov
igor-matovic
igor-rodionov
igor-sergeyev
ihor-klymenko
ilham-aliyev
ilie-bolojan
ilir-meta
ilker-basbug
imad-khamis
ingrida-simonyte
ingvar-carlsson
ion-chicu
ion-iliescu
irakli-garibashvili
irakli-kobakhidze
isa-bin-salman-al-khalifa
isa-mustafa
isaac-herzog
ismail-cem
ismail-haniyeh
ismet-yilmaz
israel-katz
itamar-franco
iurie-leanca
ivan-duque
ivan-gasparovic
ivan-kostov
ivars-godmanis
iveta-radicova
ivica-dacic
ivica-racan
ivo-josipovic
ivo-sanader
iyad-allawi
jaap-de-hoop-scheffer
jaber-al-ahmad
jaber-al-mubarak-al-sabah
jack-lew
jack-straw
jacques-chirac
jacques-delors
jacques-santer
jacqui-smith
jadranka-kosor
jafar-hassan
jaime-paz-zamora
jair-bolsonaro
jake-sullivan
jakov-milatovic
jalal-talabani
james-baker
james-clapper
james-cleverly
james-comey
james-l-jones
james-mattis
james-wolfensohn
james-woolsey
jamil-mahuad
jan-fischer
jan-krzysztof-bielecki
jan-olszewski
jan-peter-balkenende
janet-napolitano
janet-reno
janet-yellen
janez-drnovsek
janez-jansa
janos-ader
jaroslaw-kaczynski
javier-milei
javier-perez-de-cuellar
javier-solana
jawad-al-bolani
jd-vance
jean-bertrand-aristide
jean-castex
jean-chretien
jean-claude-juncker
jean-claude-trichet
jean-kahwaji
jean-luc-dehaene
jean-marc-ayrault
jean-noel-barrot
jean-pierre-chevenement
jean-pierre-raffarin
jean-yves-le-drian
jeanine-anez
jeff-sessions
jeff-zients
jeh-johnson
jens-stoltenberg
jeremy-corbyn
jeremy-hunt
jerome-powell
jerzy-buzek
jim-yong-kim
jimmy-morales
jiri-paroubek
jiri-rusnok
joachim-gauck
jocelerme-privert
joe-biden
johann-wadephul
johanna-sigurdardottir
johannes-rau
john-ashcroft
john-boehner
john-bolton
john-brennan
john-bruton
john-deutch
john-healey
john-hutton
john-kelly
john-kerry
john-major
john-paul-ii
john-ratcliffe
john-reid
john-snow
jonas-gahr-store
jorg-kukies
jorge-batlle
jorge-fernandez-diaz
jorge-quiroga
jorge-sampaio
jorge-serrano
joschka-fischer
jose-antonio-alonso
jose-bono
jose-luis-rodriguez-zapatero
jose-manuel-albares
jose-manuel-barroso
jose-manuel-garcia-margallo
jose-maria-aznar
jose-maria-figueres
jose-mujica
jose-raul-mulino
jose-sarney
jose-socrates
josef-tosovsky
josep-borrell
josep-pique
joseph-aoun
joseph-dunford
jovenel-moise
jozef-moravcik
jozef-oleksy
jozsef-antall
juan-carlos-i
juan-carlos-varela
juan-carlos-wasmosy
juan-guaido
juan-ignacio-zoido
juan-manuel-santos
juan-orlando-hernandez
juha-sipila
juhan-parts
julio-maria-sanguinetti
juma-inad
juri-ratas
justin-trudeau
jyrki-katainen
kais-saied
kaja-kallas
kamal-ganzouri
kamal-kharrazi
kamala-harris
kamel-maddouri
kamil-idris
karl-nehammer
karl-theodor-zu-guttenberg
karolos-papoulias
kash-patel
katalin-novak
katerina-sakellaropoulou
katrin-jakobsdottir
kazimierz-marcinkiewicz
keir-starmer
kemal-unakitan
kenneth-clarke
kersti-kaljulaid
kevin-mccarthy
khaled-al-obaidi
khaled-bahah
khaled-bin-mohamed-bin-zayed
khaled-meshaal
khalid-al-attiyah
khalid-al-falih
khalid-al-yamani
khalid-bin-ahmed-al-khalifa
khalid-bin-khalifa-al-thani
khalid-bin-salman
khalifa-bin-hamad-al-thani
khalifa-bin-salman
khalifa-bin-zayed
khalifa-haftar
kim-campbell
kiril-petkov
kiro-gligorov
kirstjen-nielsen
kjell-magne-bondevik
klaus-iohannis
klaus-kinkel
kofi-annan
kolinda-grabar-kitarovic
konstantinos-mitsotakis
konstantinos-tasoulas
kostas-karamanlis
kostyantyn-gryshchenko
krisjanis-karins
kristalina-georgieva
kristen-michal
kristi-noem
kristrun-frostadottir
kwasi-kwarteng
kyriakos-mitsotakis
laimdota-straujuma
lamberto-dini
lars-klingbeil
lars-lokke-rasmussen
laszlo-solyom
laura-chinchilla
laurent-fabius
laurentino-cortizo
lawrence-eagleburger
lawrence-summers
lech-kaczynski
lech-walesa
lee-jong-wook
lenin-moreno
lennart-meri
leo-varadkar
leo-xiv
leon-panetta
leonel-fernandez
leonid-kozhara
leonid-kravchuk
leonid-kuchma
les-aspin
leszek-miller
levon-ter-petrosyan
lewis-preston
liam-fox
liamine-zeroual
lionel-jospin
liz-truss
ljubco-georgievski
lloyd-austin
lloyd-bentsen
lorenzo-guerini
loretta-lynch
louis-freeh
luc-frieden
lucas-papademos
luciana-lamorgese
lucio-gutierrez
ludovic-orban
ludovit-odor
luigi-di-maio
luis-abinader
luis-alberto-lacalle
luis-arce
luis-de-guindos
luis-gonzalez-macchi
luis-guillermo-solis
luis-lacalle-pou
luis-montenegro
lula
lutfi-elvan
maaouya-ould-taya
madeleine-albright
maeen-abdulmalik
magdalena-andersson
magdy-abdel-ghaffar
mahdi-al-mashat
mahmoud-abbas
mahmoud-ahmadinejad
mahmoud-al-mashhadani
mahmoud-al-zoubi
mahmoud-jibril
mahmoud-tawfik
maia-sandu
maktoum-bin-rashid
malcolm-rifkind
mamuka-bakhtadze
manfred-worner
manouchehr-mottaki
manuel-merino
manuel-valls
manuel-zelaya
marcel-ciolacu
marcelo-rebelo-de-sousa
marco-minniti
marco-rubio
marek-belka
margaret-beckett
margaret-chan
margaret-thatcher
margarita-robles
margrethe-ii
mari-kiviniemi
maria-dolores-de-cospedal
mariano-rajoy
marine-le-pen
mario-abdo-benitez
mario-draghi
mario-mauro
mario-monti
mario-soares
maris-kucinskis
marjan-sarec
mark-carney
mark-esper
mark-meadows
mark-milley
mark-rutte
marouf-al-bakhit
mart-laar
martin-dempsey
martin-schulz
martin-torrijos
martin-vizcarra
martti-ahtisaari
mary-mcaleese
mary-robinson
masoud-pezeshkian
massimo-dalema
mateusz-morawiecki
matt-hancock
matteo-piantedosi
matteo-renzi
matteo-salvini
matthew-whitaker
matti-vanhanen
mauno-koivisto
mauricio-funes
mauricio-macri
mazloum-abdi
mehdi-jomaa
mehdi-karroubi
mehmet-simsek
meir-dagan
melanie-joly
merrick-garland
mervyn-king
mesut-yilmaz
mette-frederiksen
mevlut-cavusoglu
michael-chertoff
michael-d-higgins
michael-fallon
michael-flynn
michael-hayden
michael-mukasey
michal-kovac
micheal-martin
michel-aoun
michel-barnier
michel-camdessus
michel-martelly
michel-rocard
michel-sapin
michel-suleiman
michel-temer
michele-alliot-marie
michelle-bachelet
mick-mulvaney
miguel-angel-moratinos
miguel-angel-rodriguez
miguel-diaz-canel
mihai-razvan-ungureanu
mihai-tudose
mike-johnson
mike-mullen
mike-pence
mike-pompeo
mike-waltz
mikhail-fradkov
mikhail-gorbachev
mikhail-kasyanov
mikhail-mishustin
mikheil-kavelashvili
mikheil-saakashvili
mikulas-dzurinda
milan-kucan
milan-milutinovic
milo-djukanovic
milojko-spajic
milos-vucevic
milos-zeman
mircea-snegur
mirek-topolanek
mireya-moscoso
mirko-cvetkovic
miro-cerar
mishal-al-ahmad
mohamed-al-menfi
mohamed-boudiaf
mohamed-elbaradei
mohamed-ennaceur
mohamed-ghannouchi
mohamed-hamdan-dagalo
mohamed-hussein-tantawi
mohamed-ibrahim-minister
mohamed-kamel-amr
mohamed-morsi
mohamed-ould-abdel-aziz
mohamed-ould-ghazouani
mohamed-zaki
mohammad-bagher-ghalibaf
mohammad-bagheri
mohammad-ghazi-al-jalali
mohammad-javad-zarif
mohammad-khatami
mohammad-mokhber
mohammad-mustafa
mohammad-reza-ashtiani
mohammad-sabah-al-salem
mohammad-shtayyeh
mohammed-al-bashir
mohammed-al-ghabban
mohammed-al-halbousi
mohammed-al-jadaan
mohammed-ali-al-hakim
mohammed-barkindo
mohammed-basindawa
mohammed-bin-abdulrahman
mohammed-bin-nayef
mohammed-bin-rashid
mohammed-bin-salman
mohammed-bin-zayed
mohammed-magariaf
mohammed-mustafa-mero
mohammed-shia-al-sudani
mohammed-vi-of-morocco
mohammed-yusuf-boko-haram
mohsen-al-mandalawi
moncef-marzouki
moshe-arens
moshe-kahlon
moshe-katsav
moshe-yaalon
mostafa-madbouly
mostafa-mohammad-najjar
mostafa-pourmohammadi
muammar-gaddafi
muammer-guler
mugur-isarescu
mullah-omar
muqrin-bin-abdulaziz
murat-cetinkaya
murat-uysal
murhaf-abu-qasra
mustafa-abdul-jalil
mustafa-al-kadhimi
mustafa-tlass
mykola-azarov
nabih-berri
nabil-elaraby
nabil-fahmy
naci-agbal
nader-al-dahabi
nadhim-zahawi
nadia-calvino
nadir-larbaoui
naftali-bennett
naim-qassem
najah-al-shammari
naji-al-otari
najib-mikati
najla-bouden
nancy-faeser
nancy-pelosi
nasser-al-mohammed-al-sabah
nasser-bourita
nasser-judeh
nassif-hitti
natalia-gavrilita
natasa-pirc-musar
nawaf-al-ahmad
nawaf-salam
nayef-bin-abdulaziz
nayib-bukele
necdet-ozel
necmettin-erbakan
nestor-kirchner
newt-gingrich
nicanor-duarte
nicholas-brady
nick-clegg
nicolae-ciuca
nicolae-timofti
nicolae-vacaroiu
nicolas-maduro
nicolas-sarkozy
nicos-anastasiades
nicusor-dan
nikol-pashinyan
nikola-gruevski
nikolai-denkov
nikolai-patrushev
nikos-christodoulides
nino-burjanadze
norman-lamont
noureddine-bedoui
nouri-abusahmain
nouri-al-maliki
nureddin-nebati
nurettin-canikli
olaf-scholz
olafur-ragnar-grimsson
oleksandr-lytvynenko
oleksandr-syrskyi
oleksandr-turchynov
oleksii-reznikov
oleksiy-danilov
oleksiy-honcharuk
ollanta-humala
omar-al-bashir
omar-ghalawanji
omar-karami
omar-razzaz
omar-suleiman
osama-al-nujaifi
osama-bin-laden
osama-hammad
oscar-arias
oscar-berger
oscar-luigi-scalfaro
oskar-lafontaine
othman-al-ghanmi
otto-perez-molina
otto-schily
paavo-lipponen
pal-schmitt
pam-bondi
pandeli-majko
paolo-gentiloni
patricio-aylwin
patrick-shanahan
paul-martin
paul-oneill
paul-ryan
paul-wolfowitz
pavel-filip
pavel-grachev
pavlo-klimkin
pavlo-lazarenko
pedro-castillo
pedro-morenes
pedro-pablo-kuczynski
pedro-passos-coelho
pedro-sanchez
pedro-santana-lopes
pedro-solbes
peer-steinbruck
penny-mordaunt
petar-stoyanov
pete-hegseth
peter-boross
peter-medgyessy
peter-pace
peter-pellegrini
peter-struck
peter-szijjarto
petr-fiala
petr-necas
petr-pavel
petre-roman
petro-poroshenko
petru-lucinschi
petteri-orpo
philip-hammond
philippe-douste-blazy
philippe-of-belgium
pier-carlo-padoan
pierre-beregovoy
pierre-moscovici
plamen-oresharski
pope-francis
porfirio-lobo
porter-goss
poul-nyrup-rasmussen
poul-schluter
priti-patel
prokopis-pavlopoulos
qaboos-bin-said
qasim-al-araji
queen-beatrix
rached-ghannouchi
rachel-reeves
radoslaw-sikorski
radu-vasile
rafael-angel-calderon-fournier
rafael-caldera
rafael-correa
rafael-grossi
rafael-leonardo-callejas
rafi-al-issawi
rafik-hariri
rahm-emanuel
raimonds-vejonis
ramadan-shallah
rami-hamdallah
ramiro-de-leon-carpio
ramiz-alia
ramon-jose-velasquez
ramtane-lamamra
ramush-haradinaj
ramzan-kadyrov
rashad-al-alimi
rashid-nurgaliyev
raul-castro
raul-cubas
rawhi-fattouh
recep-tayyip-erdogan
reince-priebus
rene-preval
reuven-rivlin
rex-tillerson
rexhep-meidani
riad-hijab
riad-salameh
ricardo-lagos
ricardo-maduro
ricardo-martinelli
richard-myers
richard-von-weizsacker
rishi-sunak
robert-fico
robert-gates
robert-golob
robert-habeck
robert-kocharyan
robert-mueller
robert-obrien
robert-rubin
robert-zoellick
roberta-metsola
roberta-pinotti
roberto-gualtieri
roberto-maroni
roberto-micheletti
robin-cook
rodolphe-haykal
rodrigo-borja
rodrigo-chaves
rodrigo-rato
roland-dumas
rolandas-paksas
roman-herzog
romano-prodi
ron-klain
ronald-reagan
rosario-murillo
rosen-plevneliev
rosen-zhelyazkov
rudolf-scharping
rudolf-schuster
ruhollah-khomeini
rumen-radev
rustem-umerov
ruud-lubbers
saad-al-abdullah
saad-hariri
saadeddine-othmani
saadoun-al-dulaimi
sabah-al-ahmad
sabah-al-khalid-al-sabah
saddam-hussein
sadiq-khan
saeed-jalili
sahap-kavcioglu
said-chengriha
sajid-javid
salaheddine-mezouar
salam-fayyad
saleh-al-sammad
salem-bin-breik
sali-berisha
salim-al-jabouri
salman-bin-hamad
salman-of-saudi-arabia
salome-zourabichvili
salvador-sanchez-ceren
sameh-shoukry
samir-rifai
sandy-berger
sanna-marin
santiago-pena
sarra-zaafrani
saud-al-faisal
sauli-niinisto
saulius-skvernelis
scott-bessent
sebastian-kurz
sebastian-pinera
sebastien-lecornu
sedki-sobhi
selim-hoss
sergei-ivanov
sergei-kiriyenko
sergei-lavrov
sergei-naryshkin
sergei-shoigu
sergei-stanishev
sergei-stepashin
sergio-mattarella
serzh-sargsyan
shaul-mofaz
sherif-ismail
shimon-peres
shlomo-ben-ami
sidi-ould-cheikh-abdallahi
sigmar-gabriel
sigmundur-david-gunnlaugsson
sigurdur-ingi-johannsson
siim-kallas
silvan-shalom
silvio-berlusconi
simeon-saxe-coburg-gotha
simon-harris
sixto-duran-ballen
slobodan-milosevic
sophie-wilmes
sorin-grindeanu
stanislav-gross
stanislav-shushkevich
stefan-lofven
stefan-yanev
stepan-poltorak
stephane-sejourne
stephen-hadley
stephen-harper
steven-mnuchin
stevo-pendarovski
stjepan-mesic
suella-braverman
suleyman-demirel
suleyman-soylu
sultan-bin-abdulaziz
susan-rice
susie-wiles
svetozar-marovic
taavi-roivas
tabare-vazquez
tadeusz-mazowiecki
taif-sami
tamas-sulyok
tamim-bin-hamad
tammam-salam
tansu-ciller
tarja-halonen
tassos-papadopoulos
tedros-adhanom-ghebreyesus
thabet-al-abbasi
theo-waigel
theodor-stolojan
theresa-may
thierry-breton
thomas-de-maiziere
thomas-donilon
thomas-klestil
thorbjorn-jagland
tihomir-oreskovic
timothy-geithner
tom-ridge
tomislav-nikolic
tommaso-padoa-schioppa
tony-blair
toomas-hendrik-ilves
traian-basescu
trinidad-jimenez
tulsi-gabbard
turgut-ozal
turki-al-faisal
tzipi-livni
ulf-kristersson
ursula-von-der-leyen
vaclav-havel
vaclav-klaus
vadym-prystaiko
vahagn-khachaturyan
vaira-vike-freiberga
valdas-adamkus
valdis-dombrovskis
valdis-zatlers
valentin-paniagua
valerii-zaluzhnyi
valeriy-pustovoitenko
valery-gerasimov
vecdi-gonul
vicente-fox
victor-ciorbea
victor-ponta
vigdis-finnbogadottir
viktor-chernomyrdin
viktor-klima
viktor-orban
viktor-yanukovych
viktor-yushchenko
viktor-zubkov
violeta-chamorro
viorica-dancila
vitali-klitschko
vjosa-osmani
vlad-filat
vladimir-kolokoltsev
vladimir-meciar
vladimir-putin
vladimir-rushailo
vladimir-spidla
vladimir-voronin
vlado-buckovski
vojislav-kostunica
volker-ruhe
volodymyr-groysman
volodymyr-ohryzko
volodymyr-zelensky
vytautas-landsbergis
wael-al-halqi
waldemar-pawlak
walid-muallem
warren-christopher
werner-faymann
willem-alexander
william-barr
william-burns
william-cohen
william-hague
william-perry
william-webster
willy-claes
wim-duisenberg
wim-kok
wlodzimierz-cimoszewicz
wojciech-jaruzelski
wolfgang-schaeuble
wolfgang-schussel
xavier-bettel
xiomara-castro
yahya-sinwar
yair-lapid
yamandu-orsi
yasar-buyukanit
yasar-guler
yasser-arafat
yassin-al-yasiri
yegor-gaidar
yevgeny-prigozhin
yevgeny-primakov
yitzhak-mordechai
yitzhak-rabin
yitzhak-shamir
yoav-gallant
yossi-cohen
youssef-chahed
youssef-rajji
yukiya-amano
yulia-tymoshenko
yuriy-yekhanurov
yusuf-bin-alawi
yuval-steinitz
yves-leterme
yvette-cooper
zayed-bin-sultan-al-nahyan
zhelyu-zhelev
zine-el-abidine-ben-ali
ziyad-al-nakhalah
zoran-djindjic
zoran-milanovic
zoran-zaev
zoran-zivkovic
zuzana-caputova
zviad-gamsakhurdia`,
  offices: `president,single
vice-president,many
prime-minister,single
monarch,single
crown-prince,single
supreme-leader,single
chancellor,single
foreign-minister,single
defence-minister,single
interior-minister,single
finance-minister,single
national-security-adviser,single
un-secretary-general,single
nato-secretary-general,single
commission-president,single
council-president,single
eu-high-representative,single
arab-league-secretary-general,single
au-chair,many
opec-secretary-general,single
imf-director,single
world-bank-president,single
who-director,single
iaea-director,single
ecb-president,single
central-bank-governor,single
pope,single
party-leader,many
armed-group-leader,many
attorney-general,single
cia-director,single
fbi-director,single
speaker,single
army-chief,many
white-house-chief-of-staff,single
governor,many
mayor,many
security-council-secretary,single
intelligence-chief,many
quds-force-commander,single
irgc-commander,single
deputy-prime-minister,many
oil-minister,single
health-minister,single`,
  countries: `AE
AF
AL
AM
AO
AR
AT
AU
AZ
BA
BD
BE
BF
BG
BH
BN
BO
BR
BY
CA
CD
CH
CI
CL
CM
CN
CO
CR
CU
CY
CZ
DE
DJ
DK
DO
DZ
EC
EE
EG
ER
ES
ET
FI
FR
GA
GB
GE
GH
GN
GR
GT
HK
HN
HR
HT
HU
ID
IE
IL
IN
IQ
IR
IS
IT
JO
JP
KE
KG
KH
KP
KR
KW
KZ
LA
LB
LK
LR
LT
LU
LV
LY
MA
MD
ME
MK
ML
MM
MN
MR
MT
MV
MX
MY
MZ
NE
NG
NI
NL
NO
NP
NZ
OM
PA
PE
PH
PK
PL
PS
PT
PY
QA
RO
RS
RU
RW
SA
SD
SE
SG
SI
SK
SN
SO
SS
SU
SV
SY
TD
TH
TJ
TL
TM
TN
TR
TW
TZ
UA
UG
US
UY
UZ
VA
VE
VN
XK
YE
YU
ZA
ZM
ZW
african-union
al-qaeda
al-shabaab
arab-league
boko-haram
ecb
eu
gcc
hamas
hezbollah
houthis
hts
iaea
imf
isis
islamic-jihad
krg
nato
oic
opec
pkk
pmf
rsf
sdf
taliban
ttp
un
wagner
who
world-bank
wto`,
  terms: ``,
  tenures: `28,159,1991-05-01,1992-02-16,d
7,61,2024-08-21,
2,81,2007-09-19,2011-11-29
1,145,1994-10-03,2012-02-25;0,145,2012-02-25,2022-04-07
0,36,1996-08-10,1997-02-06
19,169,2007-01-01,2016-08-01
2,116,2019-08-21,2021-10-25;2,116,2021-11-21,2022-01-02
7,74,2021-09-10,2025-02-08
19,169,2007-01-01,2016-08-01
28,158,2004-03-23,2004-04-17
2,145,2016-10-04,2024-08-10,d
33,116,2019-04-12,;0,116,2019-04-12,
8,38,2012-08-12,2014-03-26;0,38,2014-06-08,
8,38,2024-07-03,
2,35,2006-05-24,2008-06-23
0,35,1999-04-27,2019-04-02
2,35,2019-12-28,2021-06-30
2,81,2011-11-29,2017-04-05
0,35,2019-04-09,2019-12-19,a
2,35,2017-05-25,2017-08-16;0,35,2019-12-19,
2,35,2012-09-03,2014-03-13;2,35,2014-04-28,2017-05-25
2,64,1999-03-04,2000-06-19
2,64,1993-05-29,1995-01-08;2,64,1997-03-19,1998-08-20
2,81,1998-03-14,2002-10-09
33,61,2025-06-13,
9,61,2013-08-15,2021-08-25
9,60,2022-10-27,
0,126,2000-06-10,2000-07-17,a
2,80,2021-03-15,
2,145,1998-04-29,2001-03-31
2,64,1996-02-04,1997-03-19
0,60,2022-10-17,
28,160,2004-09-10,
8,60,2006-06-08,2010-12-21
2,145,2001-03-31,2007-04-07
42,115,2019-09-08,
9,115,2017-06-21,
9,133,2002-11-18,2007-05-08
2,80,2014-03-11,2021-03-15,d
2,110,1996-10-29,2007-04-03
2,110,2013-06-26,2020-01-28
7,0,2006-02-09,
2,64,2012-10-11,2016-06-01
2,133,2002-11-18,2003-03-14;7,133,2003-03-14,2007-08-28;0,133,2007-08-28,2014-08-28
3,64,1999-02-07,
28,170,1978-11-27,
4,115,1982-06-13,2005-08-01;3,115,2005-08-01,2015-01-23;2,115,2005-08-01,2015-01-23
7,14,2020-02-11,
7,145,2015-12-01,2018-05-23
2,80,2011-11-24,2012-11-14
7,40,1996-05-06,2000-04-28
0,27,2002-05-08,2006-05-08
28,164,2022-03-10,2022-11-30
28,164,2022-11-30,2023-08-03
28,164,2013-04-09,2019-10-27
7,145,2001-04-04,2014-06-11
28,164,2023-08-03,
28,164,2019-10-31,2022-02-03
28,161,2017-10-01,2025-01-29
28,154,2009-07-30,2021-05-19
0,8,1992-06-16,1993-06-24
10,60,2004-06-28,2005-04-07;42,60,2014-09-08,2016-07-19,d;2,60,2018-10-25,2020-05-07
7,115,2015-04-29,2018-12-27
2,126,2011-04-14,2012-06-23
0,38,2013-07-04,2014-06-08,a
2,64,2005-04-07,2005-11-27
7,74,2011-06-13,2014-02-15
0,5,2001-12-23,2001-12-31
2,111,2000-12-28,2004-12-21
32,80,2014-08-05,
2,71,2024-04-15,
2,71,2022-07-24,2024-01-04
8,61,2009-09-03,2013-08-15;9,61,2021-08-25,2024-08-21
28,152,2008-05-01,2014-09-01,d
7,38,2004-07-14,2011-03-06;17,153,2016-07-03,
2,145,2024-08-10,2025-08-28,d
0,126,2025-01-29,
7,35,2023-03-18,
7,145,2020-12-18,2024-02-05;2,145,2024-02-05,2025-05-03
9,115,2012-06-18,2012-11-05
28,152,2014-09-06,
33,35,2004-08-03,2019-12-23
2,132,2023-08-01,2024-08-07
7,38,2001-05-15,2004-07-14
2,38,2004-07-14,2011-01-29
2,145,2016-04-04,2018-10-15
2,35,1995-12-31,1998-12-15;2,35,2003-05-05,2006-05-24;2,35,2008-06-23,2012-09-03;2,35,2017-08-16,2019-03-12
2,107,2003-10-07,2006-03-29
2,38,2011-01-29,2011-03-03
28,158,1987-12-14,2004-03-22
7,133,2009-05-02,2014-08-28;2,133,2014-08-28,2016-05-24
0,133,2000-05-16,2007-08-28
2,79,2004-12-02,2007-12-20
21,179,2023-06-02,
0,61,1989-08-16,1997-08-03
28,174,2015-07-31,2016-05-21
1,138,1993-01-20,2001-01-20
7,43,1993-03-30,1995-05-17;2,43,1995-05-17,1997-06-02;8,43,2010-11-14,2011-02-27;7,43,2011-02-27,2012-05-15
8,43,1997-06-04,2002-05-06
0,103,1985-07-28,1990-07-28;0,103,2006-07-28,2011-07-28
25,138,1987-08-11,2006-01-31
9,45,2009-06-05,2010-05-11
0,37,2021-10-11,
3,11,1993-08-09,2013-07-21
2,57,1992-02-11,1994-12-15
0,5,2019-12-10,2023-12-10
0,103,1990-07-28,2000-11-22
29,138,2005-02-03,2007-09-17
2,144,2020-02-03,2020-06-03;2,144,2021-03-22,
0,50,2020-01-14,2024-01-15
0,50,2015-09-03,2016-01-14
9,138,2021-02-02,2025-01-20
0,103,2001-07-28,2006-07-28
2,112,2014-04-27,2017-05-31;0,112,2017-05-31,
0,106,1995-12-23,2005-12-23
2,119,2013-03-20,2014-09-18
38,113,2008-05-12,
2,11,2020-10-01,2025-02-03
9,31,2025-05-06,
0,18,1994-07-20,
6,6,2021-10-11,2021-12-06;6,6,2025-01-10,2025-03-03,a
2,42,2014-06-24,2015-05-29;0,42,2024-03-01,
0,6,2017-01-26,
10,113,2000-05-18,2011-09-26
27,113,2013-11-17,2024-02-16
2,49,2015-01-26,2015-08-27;2,49,2015-09-21,2019-07-08
7,40,2016-11-04,2018-06-07
0,50,2000-01-14,2004-01-14
6,6,2007-01-11,2008-12-02
0,2,2002-07-24,2007-07-24
0,125,1989-06-01,1994-06-01
0,36,2005-04-20,2007-01-15
9,40,2006-04-11,2011-07-12
0,77,1992-11-25,1998-02-26;2,77,2001-07-03,2006-06-01
2,77,2012-12-13,2016-12-13
8,126,2018-01-01,2022-04-28
0,145,1990-05-22,2012-02-25
2,64,2000-06-19,2003-10-25
37,61,2023-05-22,2025-08-05
7,61,2010-12-13,2013-08-15
7,61,1981-12-15,1997-08-20
42,115,1995-08-02,2016-05-07
10,60,2005-05-03,2006-05-20;10,60,2020-05-07,2022-08-16
7,133,2007-08-29,2009-05-01
7,61,2024-05-20,2024-08-21,a
2,35,2000-08-26,2003-05-05
8,126,2009-06-03,2011-08-08
0,35,1992-07-02,1994-01-31
0,61,1981-10-13,1989-08-03;5,61,1989-06-04,
2,132,2013-03-14,2014-01-29
37,61,2005-08-15,2007-10-20;32,61,2008-06-05,2020-05-28
8,126,2022-04-28,2024-12-08
2,145,2007-04-07,2011-12-10
8,61,1997-08-20,2005-08-24;37,61,2013-09-10,2023-05-22
9,133,2023-06-03,
2,80,2012-11-14,2014-03-11
10,45,2007-06-28,2010-05-11
2,54,2024-11-11,
0,50,1996-01-14,2000-01-14
0,50,2008-01-14,2012-01-14
0,26,2002-08-07,2010-08-07
9,45,2016-07-13,2018-04-29
8,61,2017-08-20,2021-08-25
8,58,2006-05-04,2007-06-18
33,58,1995-01-01,1998-07-09
7,38,1991-05-20,2001-05-15;17,153,2001-05-16,2011-06-01
2,112,2017-06-29,2024-03-20
7,40,2002-07-10,2004-04-18
2,136,2001-05-29,2002-11-21
8,113,2007-02-15,2012-11-06
2,33,2001-11-27,2009-04-05;13,167,2009-08-01,2014-10-01
2,49,1993-10-13,1996-01-22
8,113,2024-05-14,
7,113,1990-10-11,1996-01-05
2,30,2017-12-06,2021-11-28
2,119,2000-05-03,2000-11-17
0,120,2014-06-15,2019-06-15
2,53,2016-10-19,
0,91,2018-12-01,2024-10-01
0,26,1998-08-07,2002-08-07
0,109,1989-02-03,1993-08-15
25,45,2020-03-16,
7,136,2024-09-05,
0,79,2011-07-08,2015-07-08
2,77,1999-11-03,2000-11-09;2,77,2008-12-09,2012-12-13
8,136,2020-03-04,2021-11-03
34,136,2020-02-11,2025-11-28
8,136,2019-08-29,2020-03-04
2,37,2005-04-13,2014-03-26
0,106,2015-08-06,2025-08-06
6,31,2005-11-22,2021-12-08
9,63,2013-04-28,2016-12-12;7,63,2016-12-12,2018-06-01
2,108,1985-11-06,1995-10-28;0,108,2006-03-09,2016-03-09
8,19,2021-10-26,2023-07-26;7,19,2025-05-13,
9,63,2011-11-16,2013-04-28
7,31,2021-12-08,2025-05-06
36,43,2014-04-05,
8,31,2019-07-17,2021-12-08
2,42,2003-04-17,2003-06-24
11,138,1993-01-20,1997-03-14
2,119,2002-12-11,2004-11-09
10,113,2011-09-27,
2,108,2015-11-26,2024-04-02;15,156,2024-12-01,
2,108,1995-10-28,2002-04-06;12,176,2017-01-01,
7,63,1994-05-10,1995-01-17;8,63,2001-06-11,2006-05-17
0,125,2004-06-01,2009-06-01
7,63,2022-10-22,
2,49,2012-06-20,2015-01-26
7,138,2021-01-26,2025-01-20
2,42,2019-06-06,2019-12-10
7,40,2020-01-13,2021-07-12
8,60,2017-01-30,2018-10-25
2,54,2021-07-20,2024-04-24
7,58,1998-10-13,1999-07-06;2,58,2001-03-07,2006-04-14
0,125,1994-06-01,1999-06-01
0,3,2018-04-09,2022-02-01
0,37,2001-10-08,2006-10-09
0,96,1997-01-10,2002-01-10
0,55,1990-08-03,2000-08-04
9,136,2014-02-22,2021-07-15
7,136,2007-03-21,2007-12-04;2,136,2014-02-27,2016-04-14
8,63,2006-05-17,2008-05-08
7,126,2024-12-21,
8,138,2015-02-17,2017-01-20
2,38,1999-10-05,2004-07-14
2,38,1986-11-09,1996-01-04
0,144,2011-04-07,2016-04-07
0,23,1974-06-27,1990-03-11
2,144,2020-06-03,2021-03-22
7,58,2009-03-31,2012-12-18;7,58,2013-11-11,2015-05-06;8,58,2016-05-30,2018-11-14;10,58,2021-06-13,2022-12-29
33,58,2019-01-15,2023-01-16
38,138,2021-01-21,2025-01-20
8,116,2015-08-23,2019-04-12,d;0,116,2019-04-11,2019-04-12
2,64,2011-10-24,2012-05-02
32,60,2009-04-19,2010-06-14
0,8,1990-05-18,1992-03-06
28,151,2011-06-16,2022-07-31
7,64,2017-01-15,
2,35,2021-06-30,2023-11-11
2,81,2021-10-07,
8,61,2024-08-21,
7,38,2024-07-03,
7,101,2020-08-18,
28,175,2007-12-14,2009-08-05
0,2,2022-07-24,
0,2,2007-07-24,2012-07-24
12,176,2007-01-01,2017-01-01
38,115,2012-07-19,2014-04-15
0,138,2009-01-20,2017-01-20
0,60,2018-10-02,2022-10-17
2,11,2025-02-03,
0,126,2000-07-17,2024-12-08
7,126,2024-09-23,2024-12-10
3,11,1951-07-17,1993-07-31
9,60,2005-05-03,2006-05-20;10,60,2006-05-20,2010-12-21
2,106,2015-11-16,2017-12-11
2,132,2011-02-27,2011-12-24;0,132,2014-12-31,2019-07-25
25,138,2006-02-01,2014-02-03
8,45,2019-07-24,2023-08-31
26,141,2005-04-19,2013-02-28
2,58,1996-06-18,1999-07-06;7,58,2002-11-06,2003-02-28;10,58,2003-02-28,2005-08-09;2,58,2009-03-31,2021-06-13;7,58,2012-12-18,2013-11-11,a;7,58,2015-05-14,2019-02-17,a;8,58,2018-11-14,2019-11-12,a;2,58,2022-12-29,
33,58,2011-02-14,2015-02-16;8,58,2020-05-17,2022-12-29
10,133,2018-07-10,2020-11-09
9,43,2014-04-02,2016-12-06;2,43,2016-12-06,2017-05-15
7,43,2007-05-18,2010-11-13
0,50,2024-01-15,
2,57,1997-06-26,2008-05-07
9,133,2007-08-29,2011-03-08
10,58,2022-12-29,
2,46,2012-10-25,2013-11-20
0,138,1993-01-20,2001-01-20
2,133,2016-05-24,2018-07-09;32,133,2018-07-12,2019-02-18
8,58,2001-03-07,2002-11-02
2,64,2020-10-12,2024-09-18
2,62,2017-01-11,2017-11-30;2,62,2024-04-09,2024-12-21
8,45,2009-06-05,2010-05-11
2,30,2014-01-17,2017-12-06
0,54,2004-02-29,2006-05-14,a
9,113,2001-03-28,2003-12-24
36,45,2008-05-04,2016-05-09;7,45,2016-07-13,2018-07-09;2,45,2019-07-24,2022-09-06
8,31,2023-01-19,
0,112,2004-07-11,2012-04-05
0,84,1999-12-15,2004-02-26
0,113,1991-07-10,1999-12-31
2,119,2008-11-21,2012-02-10;0,119,2012-12-22,2022-12-22
7,136,1998-04-17,2000-09-29;7,136,2005-02-04,2007-01-30
12,176,1992-01-01,1997-01-01
2,13,2009-07-27,2013-03-13;2,13,2014-11-07,2017-01-27;2,13,2017-05-04,2021-05-12
2,84,1992-09-05,1998-11-30;2,84,2002-11-01,2004-05-12;0,84,2004-05-12,2009-05-12
11,138,1989-01-20,1993-01-20
2,57,2008-05-07,2011-03-09
2,19,1984-09-17,1993-06-25
9,43,2009-06-23,2011-02-27
6,6,2019-06-03,2020-01-07
0,106,2010-04-10,2010-07-08,a;0,106,2010-08-06,2015-08-06
10,43,2017-05-17,2024-09-21
9,43,2016-12-06,2017-03-21
9,43,2024-09-21,2025-10-12
0,2,2012-07-24,2017-07-24
2,133,1999-01-11,2002-11-18
2,111,2004-12-29,2008-12-22
2,117,1991-10-04,1994-10-07;7,117,2006-10-06,2014-10-03
3,117,1973-09-15,
2,63,1993-04-28,1994-05-10;0,63,1999-05-18,2006-05-15
0,27,2018-05-08,2022-05-08
0,142,1989-02-02,1993-05-21
10,40,2023-12-29,
0,5,1989-07-08,1999-12-10
0,16,2003-10-17,2005-06-09
0,52,1998-01-27,2002-01-27
0,52,1994-01-27,1998-01-27
0,91,1988-12-01,1994-12-01
8,40,2008-04-14,2011-12-22
16,156,2009-12-01,2014-11-01
7,43,2022-05-20,2024-01-11
0,26,1990-08-07,1994-08-07
1,133,2023-06-03,
0,35,1979-02-09,1992-01-11
0,58,1983-05-05,1993-05-13
7,74,2020-08-03,2021-05-19
9,45,2004-12-15,2006-05-05
2,57,1987-03-10,1992-02-11
3,45,2022-09-08,
2,11,2014-10-11,2019-10-27;15,156,2019-12-01,2024-12-01
33,138,2023-10-01,2025-02-21
6,6,2016-05-17,2017-12-18
10,31,2021-12-08,2024-11-07
6,6,2025-03-03,
0,31,2010-06-30,2012-02-17
10,43,2007-06-19,2011-06-29;20,163,2011-07-05,2019-09-12;24,155,2019-11-01,
8,31,2021-12-08,2023-01-19
9,43,2018-10-16,2020-07-06
8,138,2020-11-09,2021-01-20,a
31,138,2017-08-02,2025-01-20
7,19,2017-01-10,2019-11-20;10,19,2020-08-18,2024-12-16
8,138,2013-02-27,2015-02-17
9,43,2011-02-27,2012-05-10
0,91,2024-10-01,
9,63,2001-06-11,2002-07-03
33,138,1989-10-01,1993-09-30;7,138,2001-01-20,2005-01-26
11,138,2001-01-20,2005-01-26;7,138,2005-01-26,2009-01-20
2,49,1996-01-22,2004-03-10
0,5,2007-12-10,2015-12-10;1,5,2019-12-10,2023-12-10
2,111,2015-11-17,2017-01-04
0,77,2009-07-12,2019-07-12
33,138,2025-04-11,
38,138,2017-03-16,2019-08-15
33,58,2005-06-01,2007-02-14
1,138,1989-01-20,1993-01-20
0,36,2023-11-23,
0,96,1985-01-10,1990-04-25;0,96,2007-01-10,
9,43,2000-08-29,2002-05-07
10,63,2021-02-13,2022-10-22
0,34,2012-08-16,2020-08-16
0,119,2007-12-22,2012-12-22
38,58,2021-06-01,
9,45,2001-06-08,2004-12-15
2,45,2010-05-11,2016-07-13;7,45,2023-11-13,2024-07-05
7,45,2024-07-05,2025-09-05
7,58,1990-06-11,1992-07-13;7,58,1996-06-18,1998-01-06;7,58,1999-07-06,2000-08-04
21,179,2019-04-09,2023-06-02
7,45,2007-06-28,2010-05-11
2,62,1991-04-30,2004-09-15
30,138,2011-09-06,2012-11-09
32,156,2019-07-03,2022-01-11
8,126,2011-08-08,2012-07-18
0,29,2008-02-28,2013-02-28
32,138,1999-01-06,2007-01-03
9,136,2021-07-16,2023-01-18
2,136,2020-03-04,2025-07-16
8,45,2006-05-05,2008-10-03
8,138,1989-03-21,1993-01-20;1,138,2001-01-20,2009-01-20
2,97,2024-07-02,
29,138,1988-08-12,1991-08-15
0,17,2011-01-01,2016-08-31
2,13,2024-04-09,2025-01-16
2,84,2022-01-16,2024-01-28
0,103,2022-12-07,2025-10-10
2,112,2025-04-16,
0,113,2008-05-07,2012-05-07;2,113,2012-05-08,2020-01-16
7,136,2020-03-04,2024-09-05
7,45,2019-07-24,2021-09-15
7,43,2002-05-07,2004-03-31;9,43,2004-03-31,2005-05-31;2,43,2005-05-31,2007-05-17
10,43,1997-06-04,1999-11-02;20,163,2007-11-01,2011-05-18
8,138,2001-01-20,2006-12-18
0,138,2017-01-20,2021-01-20;0,138,2025-01-20,
2,106,2007-11-16,2014-09-22;15,156,2014-12-01,2019-12-01;2,106,2023-12-13,
2,82,2023-02-16,
7,45,1989-10-26,1995-07-05
2,81,2002-10-09,2007-09-19
25,133,2006-04-18,2011-04-14
0,61,2021-08-03,2024-05-19
25,45,1993-07-01,2003-07-01
0,79,2023-07-08,
2,2,2013-09-15,
2,43,1991-05-15,1992-04-02
2,43,1993-03-29,1995-05-17
2,43,2017-05-15,2020-07-03
2,120,2021-04-01,2023-05-15
7,124,1985-07-02,1991-01-15;0,46,1992-03-10,2003-11-23
0,5,2002-01-02,2003-05-25
0,23,1994-03-11,2000-03-11
0,16,2005-06-09,2006-01-22
9,133,2013-12-25,2015-03-07;9,133,2015-11-24,2016-08-31
0,79,2019-07-08,2023-07-08
33,58,1991-04-01,1995-01-01;7,58,1995-11-22,1996-06-18;8,58,1999-07-06,2001-03-07;2,58,1999-07-06,2001-03-07;8,58,2007-06-18,2013-03-18
10,58,2005-08-09,2006-05-04;2,58,2006-01-04,2006-04-14,ad;2,58,2006-04-14,2009-03-31
10,40,2009-04-07,2011-12-22
7,58,2022-12-29,2024-01-01
0,74,1989-11-24,1998-11-24
2,11,2011-12-06,2014-10-11
2,43,2022-05-16,2024-01-09
8,63,2018-06-01,2019-09-05
3,45,1952-02-06,2022-09-08
25,113,2013-06-24,
0,88,2005-08-03,2007-04-19
2,132,2020-02-27,2020-09-02
2,111,2008-12-22,2012-02-06
0,111,1996-11-29,2000-12-20
33,74,1989-11-28,1998-11-24;0,74,1998-11-24,2007-11-24
7,63,2013-04-28,2014-02-22
10,43,2014-08-26,2016-08-30;0,43,2017-05-14,
2,57,2011-03-09,2017-06-14
2,63,2013-04-28,2014-02-22
0,96,2002-01-10,2007-01-10
0,91,2012-12-01,2018-12-01
7,63,2018-06-01,2019-09-05
25,133,2011-04-14,2016-04-19
29,138,2009-02-03,2015-04-27
10,43,2024-12-23,2025-10-12
2,98,2013-10-16,2021-10-14
0,102,1994-09-01,1999-09-01
0,26,1994-08-07,1998-08-07
0,91,1994-12-01,2000-12-01
9,61,2024-08-21,
2,42,1991-04-26,1995-04-13
7,38,1984-07-17,1991-05-20;17,153,1991-05-20,2001-05-16
2,38,2011-03-03,2011-12-07
2,79,2023-09-15,
0,16,2006-01-22,2019-11-10
2,106,2014-09-22,2015-11-16
33,58,2025-03-05,
0,58,1993-05-13,2000-07-13
0,36,1997-02-11,1998-08-10
8,126,2012-07-18,2018-01-01
3,115,1982-06-13,2005-08-01;2,115,1982-06-13,2005-08-01
2,64,2003-10-25,2005-04-07
7,115,2019-10-23,
7,126,2020-11-22,2024-09-23
7,126,1984-03-01,2006-02-11;1,126,2006-02-21,2014-07-19
9,80,2018-10-07,2021-03-15;2,80,2022-03-03,2023-05-16,d
25,133,2024-02-03,
0,144,2006-02-10,2010-09-27
2,2,1997-07-25,1998-10-02;2,2,2002-07-31,2005-09-11
7,74,2005-07-19,2009-11-09
0,80,2016-03-30,2021-03-15,d;2,80,2016-03-30,2021-03-15,d
2,64,1998-08-20,1999-03-04;2,64,2012-05-02,2012-10-11
7,63,2014-02-22,2014-10-31;16,156,2014-11-01,2019-12-01
0,109,2012-06-22,2013-08-15
8,40,2000-04-28,2004-04-18
0,91,2006-12-01,2012-12-01
2,40,1982-12-02,1996-05-05
3,40,2014-06-19,
2,55,2004-09-29,2009-04-14
0,55,2000-08-04,2005-08-05
7,133,2015-08-28,2015-11-24
0,17,1990-03-15,1992-10-02
0,5,1999-12-10,2001-12-21
9,40,2018-06-07,
0,17,1995-01-01,2003-01-01
0,109,2008-08-15,2012-06-22
27,28,1965-10-03,2011-04-19;0,28,1976-12-02,2008-02-24
8,133,2016-05-24,2017-07-19
8,43,2017-06-21,2022-05-20
2,111,2020-12-23,2021-11-25
0,132,2011-01-15,2011-12-13,a
2,74,2005-07-19,2009-11-09
0,63,1985-07-03,1992-04-28
10,43,2002-05-07,2004-03-31
0,125,1999-06-01,2004-06-01
0,103,2020-11-17,2021-07-28
7,63,2002-11-14,2004-11-18;7,63,2008-05-08,2011-11-16
10,43,2011-06-29,2012-05-16
2,43,2024-12-13,2025-09-09
2,43,2007-05-17,2012-05-15
0,43,2012-05-15,2017-05-14
0,43,1981-05-21,1995-05-17
0,53,1990-05-30,1999-12-10
7,31,2005-11-22,2009-10-28;7,31,2013-12-17,2017-01-27;0,31,2017-03-19,
8,31,2005-11-22,2009-10-28
6,6,1986-06-16,1997-01-28
3,33,2024-01-14,
2,117,2006-10-06,2014-10-03
6,31,2025-05-06,
10,60,2018-10-25,2020-05-07;7,60,2020-06-06,
0,60,2014-07-24,2018-10-02
1,133,2018-07-09,2023-06-03
33,58,2007-02-14,2011-02-14;7,58,2020-05-17,2021-06-13
2,43,2024-01-09,2024-09-05
0,23,2022-03-11,2026-03-11
33,58,2015-02-16,2019-01-15
2,13,2022-08-02,2023-06-06
2,54,2024-06-03,2024-11-11
8,45,2017-11-02,2019-05-01
7,74,2014-02-15,2020-01-21
2,77,2006-07-04,2008-12-09
2,62,2006-06-15,2009-02-01
8,45,1999-10-11,2005-05-06
1,138,1981-01-20,1989-01-20;0,138,1989-01-20,1993-01-20
10,45,2010-05-11,2016-07-13
2,49,2009-10-06,2011-11-11
8,45,1997-05-02,1999-10-11;13,167,1999-10-14,2004-01-01
7,138,1982-07-16,1989-01-20
30,138,1996-12-15,1997-07-11,a;30,138,1997-07-11,2004-07-11
0,29,1988-02-28,1993-02-28
0,138,2001-01-20,2009-01-20
0,13,2002-01-22,2012-01-22
9,43,2020-07-06,2024-09-21;29,43,2024-12-23,
9,43,2017-05-17,2018-10-03
8,43,2011-02-27,2012-05-15
6,31,1998-10-27,2005-11-22
0,60,2004-06-28,2005-04-07
32,61,2004-05-28,2008-05-28
8,63,2011-11-16,2013-04-28
10,63,2022-10-22,
7,63,2004-11-18,2006-05-17
7,58,2024-11-10,
30,138,2018-04-26,2018-05-21,a;30,138,2018-05-21,2021-01-20
2,77,2024-12-12,2025-08-04
2,46,2019-09-08,2021-02-22
2,46,2015-12-30,2018-06-20
0,46,2013-11-17,2018-12-16
2,63,2022-10-22,
9,63,1996-05-18,1998-10-21;0,63,2006-05-15,2015-01-14
10,63,2018-06-01,2019-09-05
0,77,2019-07-12,
2,63,1992-06-28,1993-04-28;2,63,2000-04-25,2001-06-11;9,63,2006-05-17,2008-05-08
2,63,1989-07-22,1992-06-28
7,63,2011-11-16,2013-03-26
10,63,2001-06-11,2004-07-03;10,63,2005-09-23,2006-05-17;10,63,2008-05-08,2011-11-16
2,63,2018-06-01,2021-02-13
9,63,2002-07-03,2006-05-17
0,84,2009-05-12,2019-05-12
0,29,1993-02-28,2003-02-28
0,16,1993-08-06,1997-08-06;0,16,2002-08-06,2003-10-17
2,117,1996-03-22,2006-10-06
0,84,2024-05-12,
2,55,2009-04-14,2010-05-29
10,45,1997-05-02,2007-06-28;2,45,2007-06-27,2010-05-11
9,45,2022-10-19,2022-10-25;8,45,2023-08-31,2024-07-05
2,98,1990-11-03,1996-10-25;22,178,1998-07-21,2003-07-21
0,62,2016-08-01,2024-08-01
8,63,2022-10-22,
7,31,2009-10-28,2013-12-17
0,102,1989-12-20,1994-09-01
0,36,2021-05-24,2023-11-23
0,79,1993-07-08,1999-07-08
0,36,2000-01-22,2003-01-15
0,26,2022-08-07,2026-08-07
2,11,1999-07-12,2008-03-20
2,55,1994-07-15,1998-07-06
11,138,2017-02-20,2018-04-09
9,38,1997-11-18,2011-01-31
2,132,2015-02-06,2016-08-27
0,126,1971-03-12,2000-06-10
25,133,2023-06-09,2024-02-03
2,60,2014-09-08,2018-10-25
19,169,2022-08-01,;19,169,2022-08-01,
3,101,2020-01-11,
38,133,2010-05-25,2015-02-10;38,133,2015-03-09,2023-06-03;7,133,2023-06-03,
28,175,2009-08-22,2013-11-01
0,62,2024-08-01,
2,62,2004-09-15,2006-06-15
3,14,1999-03-06,
7,110,1992-09-01,2013-06-26;2,110,2007-04-03,2013-06-26
3,110,1995-06-27,2013-06-25
2,132,2011-12-24,2013-03-14
4,64,1999-02-07,2004-11-28
2,64,2016-06-01,2018-06-14
2,106,1992-07-11,1993-10-26
23,162,1981-12-01,1997-12-01;23,162,1981-12-01,1997-12-01
7,31,1982-10-04,1992-05-18
10,31,1999-04-12,2005-11-22
9,31,2011-03-03,2013-12-17
3,98,1991-01-17,
2,144,2008-01-09,2014-12-09;0,144,2016-04-07,2020-11-05
32,116,1996-04-01,1999-12-12
4,64,1965-04-01,1999-01-25
2,74,2020-01-21,2021-09-10
33,61,1989-09-25,2016-06-28
3,81,1961-02-26,1999-07-23
28,159,1992-02-16,2024-09-27
37,61,1989-10-12,2005-08-15;0,61,2013-08-03,2021-08-03
8,126,2004-05-12,2009-06-03
2,38,2013-07-09,2014-03-01
8,60,2004-06-28,2005-05-03
7,31,2018-03-14,2021-12-08
0,6,2004-07-08,2016-07-08
2,33,2011-10-03,2015-06-28
6,31,1982-10-01,1998-10-27
10,138,2006-07-10,2009-01-20
2,11,2008-12-30,2009-11-25;15,156,2009-12-01,2014-12-01
7,43,1995-05-18,1997-06-02
8,43,2007-05-18,2010-11-13
33,58,2023-01-16,2025-03-05
2,38,2012-08-02,2013-07-09
0,8,1993-06-24,2003-10-31
28,174,2016-05-25,;5,1,2021-08-15,
2,132,2020-09-02,2021-07-25
7,138,2009-01-21,2013-02-01
33,133,2002-08-28,2006-08-28
0,34,2000-08-16,2004-08-16
22,178,1988-07-21,1998-07-21
7,145,2016-11-28,2024-08-12,d
0,109,2013-08-15,2018-08-15
20,163,2000-05-01,2004-03-04;0,31,2004-07-01,2010-05-31
9,31,2018-03-14,2021-12-08
7,60,2003-09-03,2014-07-11;10,60,2014-10-18,2016-09-21
0,38,1981-10-14,2011-02-11
7,61,2021-08-25,2024-05-19
8,61,2013-08-15,2017-08-20
2,84,2024-06-23,
7,43,1997-06-04,2002-05-06
33,138,1997-10-01,2001-10-01
0,16,1997-08-06,2001-08-07
0,142,1999-02-02,2013-03-05
33,133,2015-08-18,2018-07-09;8,133,2018-07-10,2023-06-03
42,60,2006-05-20,2010-12-21;7,60,2014-07-11,2014-09-08,a
28,160,1994-01-01,2004-09-10,d
2,126,2020-06-11,2024-09-14
4,64,2009-07-02,
3,64,1952-08-11,1999-02-07
10,115,1996-01-30,2016-10-31;7,115,2018-12-27,2019-10-23
2,60,2005-05-03,2006-05-20;7,60,2014-09-08,2018-10-25
38,133,2023-06-05,
2,38,2014-03-01,2015-09-19
0,144,2002-03-04,2006-01-21
9,133,2011-07-06,2013-01-24
8,63,2008-05-08,2011-11-16
0,82,2016-12-23,2020-12-24
7,113,1998-09-11,2004-03-09
2,120,2020-03-21,2021-04-01
8,113,1996-07-17,1997-05-22
8,113,1997-05-22,2001-03-28
9,136,2023-02-07,
0,8,2003-10-31,
0,111,2025-02-12,2025-05-26,a;2,111,2025-06-23,
2,2,1999-10-29,2002-02-22;0,2,2017-07-24,2022-07-24
33,133,2008-08-28,2010-08-27
2,126,2016-07-03,2020-06-11
2,77,2020-12-11,2024-12-12
2,117,1986-03-12,1991-10-04;2,117,1994-10-07,1996-03-22
2,82,2019-11-14,2020-12-31
0,111,1989-12-26,1996-11-29;0,111,2000-12-20,2004-12-20
2,46,2013-11-20,2015-12-30;2,46,2021-02-22,2024-02-08
2,46,2024-02-08,
3,14,1971-08-15,1999-03-06
2,144,2014-12-09,2017-09-09
0,58,2021-07-07,
7,133,1997-06-30,2002-07-11
28,158,2006-02-16,2024-07-31,d;2,107,2006-03-29,2007-06-14;2,107,2007-06-14,2014-06-02,d;27,158,2017-05-06,2024-07-31
8,133,2011-07-06,2015-07-03;8,133,2015-11-24,2016-05-24
7,58,2019-02-17,2020-05-17;10,58,2020-05-17,2021-06-13;7,58,2024-01-01,2024-11-07;8,58,2024-11-07,
0,17,1992-10-02,1995-01-01
2,82,2013-04-25,2015-02-18
0,26,2018-08-07,2022-08-07
0,120,2004-06-15,2014-06-15
2,13,1997-05-21,2001-07-24
2,79,2007-12-20,2009-03-12
2,120,2010-07-08,2012-04-04
2,112,2012-07-27,2014-04-27
2,53,2000-01-27,2003-12-23
0,53,2010-02-18,2015-02-18
2,53,2003-12-23,2009-07-06
2,60,2004-06-28,2005-05-03
13,167,2004-01-05,2009-08-01
3,71,1977-12-31,2006-01-15
2,71,2011-11-30,2019-11-19
10,138,2013-02-28,2017-01-20
9,45,1997-05-02,2001-06-08;7,45,2001-06-08,2006-05-05
0,43,1995-05-17,2007-05-16
14,156,1985-01-06,1995-01-24
14,156,1995-01-24,1999-03-15
9,45,2007-06-28,2009-06-05
2,53,2009-07-06,2011-12-23
2,64,2024-09-18,
0,16,1989-08-06,1993-08-06
0,17,2019-01-01,2023-01-01
11,138,2021-01-20,2025-01-20
0,83,2023-05-20,
0,60,2005-04-07,2014-07-24
7,138,1989-01-25,1992-08-23
38,138,2010-08-09,2017-01-20
7,45,2022-09-06,2023-11-13;9,45,2023-11-13,2024-07-05
31,138,2013-09-04,2017-05-09
11,138,2009-01-20,2010-10-08
8,138,2017-01-20,2019-01-01
21,179,1995-06-01,2005-06-01
30,138,1993-02-05,1995-01-10
0,36,1998-08-10,2000-01-21
2,30,2009-05-08,2010-06-28
2,106,1991-01-04,1991-12-06
2,106,1991-12-06,1992-06-05
2,97,2002-07-22,2010-10-14
9,138,2009-01-21,2013-09-06
29,138,1993-03-12,2001-01-20
25,138,2014-02-03,2018-02-03;10,138,2021-01-26,2025-01-20
2,119,1992-05-14,2000-05-03;2,119,2000-11-17,2002-12-11;0,119,2002-12-22,2007-12-22
2,119,2004-11-09,2008-11-21;2,119,2012-02-10,2013-03-20;2,119,2020-03-13,2022-06-01
0,55,2012-05-10,2022-05-10
2,106,2006-07-14,2007-11-16
0,5,2023-12-10,
12,176,1982-01-01,1992-01-01
7,40,1992-06-24,1995-12-18;13,167,1995-12-05,1999-10-06;16,156,1999-10-18,2009-12-01
9,60,2006-06-08,2010-12-21
1,138,2025-01-20,
0,54,1991-02-07,1991-09-30;0,54,1994-10-15,1996-02-07;0,54,2001-02-07,2004-02-29
2,43,2020-07-03,2022-05-16
2,19,1993-11-04,2003-12-12
2,78,1995-01-20,2013-12-04;14,156,2014-11-01,2019-12-01
24,155,2003-11-01,2011-11-01
33,74,2008-08-29,2017-03-08
2,11,1992-03-07,1999-07-12
2,43,2012-05-15,2014-03-31;7,43,2016-02-11,2017-05-17
7,43,2024-09-21,
9,43,1997-06-04,2000-08-29
2,43,2002-05-06,2005-05-31
8,43,2012-05-16,2017-05-17;7,43,2017-05-17,2022-05-20
0,16,2019-11-12,2020-11-08
29,138,2017-02-09,2018-11-07
34,138,2023-02-08,2025-01-20
9,138,2013-12-23,2017-01-20
2,98,2000-03-17,2001-10-19;2,98,2005-10-17,2013-10-16;13,167,2014-10-01,2024-10-01;10,98,2025-02-04,
27,45,2015-09-12,2020-04-04
7,45,2018-07-09,2019-07-24;10,45,2022-10-14,2024-07-05
25,138,2018-02-05,
2,106,1997-10-31,2001-10-19
21,179,2012-07-01,2019-02-01
0,50,2016-01-14,2020-01-14
2,30,2005-04-25,2006-08-16
2,30,2013-06-25,2014-01-17
0,31,2012-03-18,2017-03-19
0,54,2016-02-14,2017-02-07,a
1,138,2009-01-20,2017-01-20;0,138,2021-01-20,2025-01-20
7,31,2025-05-06,
2,62,2009-02-01,2013-05-23
0,31,1999-07-01,2004-07-01
29,138,2001-02-02,2005-02-03
32,138,2011-01-05,2015-10-29
11,138,2018-04-09,2019-09-10
30,138,2013-03-08,2017-01-20
2,57,1994-12-15,1997-06-26
30,138,1995-05-10,1996-12-15
8,45,2024-07-05,
8,45,2008-10-03,2009-06-05
9,138,2017-01-20,2017-07-28;34,138,2017-07-31,2019-01-02
7,138,2013-02-01,2017-01-20
10,45,1989-10-26,1990-11-28;2,45,1990-11-28,1997-05-02
26,141,1978-10-16,2005-04-02
38,138,2020-05-26,2021-01-20;30,138,2025-01-23,
8,45,2005-05-06,2006-05-05;9,45,2006-05-05,2007-06-28
10,138,2003-02-03,2006-06-28
2,98,2021-10-14,
10,31,2024-11-07,2025-05-06
0,139,2000-03-01,2005-03-01
9,40,2011-12-22,2016-11-04
0,16,2001-08-07,2002-08-06
0,108,1996-03-09,2006-03-09
0,50,1991-01-14,1993-06-01
7,31,1998-10-27,2005-11-22
9,40,2004-04-18,2006-04-11;8,40,2006-04-11,2008-04-14
8,40,2004-04-18,2006-04-11
2,40,2004-04-17,2011-12-21
7,40,2021-07-12,
2,108,2002-04-06,2004-07-17;14,156,2004-11-22,2014-11-01
7,40,2011-12-22,2016-11-04
2,40,1996-05-05,2004-04-17
0,27,1994-05-08,1998-05-08
0,139,2010-03-01,2015-03-01
0,102,2024-07-01,
0,17,1985-03-15,1990-03-15
2,108,2005-03-12,2011-06-21
2,30,1998-01-02,1998-07-17
7,40,2018-06-07,2019-11-30;16,156,2019-12-01,2024-12-01
7,40,2000-04-28,2002-07-10
33,74,2017-03-08,2025-01-09;0,74,2025-01-09,
33,138,2015-10-01,2019-10-01
0,54,2017-02-07,2021-07-07
2,120,1994-03-16,1994-12-13
2,106,1995-03-07,1996-02-07
2,55,1990-05-23,1993-12-12
3,40,1975-11-22,2014-06-19
0,102,2014-07-01,2019-07-01
0,109,1993-08-15,1998-08-15
0,142,2019-01-23,2023-01-05,ad
9,40,2016-11-04,2018-06-07
0,26,2010-08-07,2018-08-07
0,52,2014-01-27,2022-01-27
2,42,2015-05-29,2019-06-06
2,37,2003-04-10,2005-04-13
0,139,1985-03-01,1990-03-01;0,139,1995-03-01,2000-03-01
8,60,2020-05-07,2022-10-27
2,37,2016-11-23,2021-01-26
2,19,2015-11-04,2025-03-14
2,42,2011-06-22,2014-06-24
0,132,2019-10-23,
2,37,2021-01-26,2024-07-23;16,156,2024-12-01,
2,38,1996-01-04,1999-10-05;2,38,2011-12-07,2012-08-02
7,61,1997-08-20,2005-08-24
1,138,2021-01-20,2025-01-20
2,132,2024-08-07,2025-03-20
2,116,2025-05-31,
6,6,2021-12-06,2025-01-10
8,31,2009-10-28,2011-03-03
0,49,2005-03-12,2015-03-13
31,138,2025-02-20,
0,55,2022-05-10,2024-02-26
0,49,2020-03-13,2025-03-13
2,62,2017-11-30,2024-04-09
2,106,2005-10-31,2006-07-14
2,45,2024-07-05,2026-07-20
10,133,2002-11-18,2009-05-01
10,45,1993-05-27,1997-05-02
0,37,2016-10-10,2021-10-11
32,138,2023-01-07,2023-10-03
8,60,2014-10-18,2016-08-25
2,145,2014-10-13,2016-04-04
4,0,2023-03-29,
28,158,1996-01-01,,d;27,158,1996-01-01,2017-05-06,d
7,110,2013-06-26,2016-01-27
42,115,2016-05-07,2019-09-08
7,145,2018-05-23,2019-06-10
7,14,2005-09-26,2020-02-11
2,110,2020-01-28,2023-03-07
8,115,2022-09-27,
3,110,1972-02-22,1995-06-27
2,14,1970-01-19,2020-11-11
0,0,2004-11-03,2022-05-13
33,80,2015-03-02,,d
2,19,1993-06-25,1993-11-04
2,13,2021-12-13,2022-08-02
0,84,1991-01-27,1999-11-19
9,138,2017-12-06,2019-04-10
2,98,1997-10-17,2000-03-17;2,98,2001-10-19,2005-10-17
0,111,2014-12-21,2025-02-12
7,31,1992-05-18,1998-10-27
12,176,1997-01-01,2007-01-01
0,53,2015-02-19,2020-02-18
2,49,1990-04-11,1993-10-13
0,49,2025-03-13,
2,49,2004-03-10,2009-10-06
7,136,2003-09-02,2005-02-03;7,136,2010-03-11,2012-12-24
2,79,2019-01-23,2023-09-15
20,163,2019-10-01,
2,37,2024-07-23,
9,138,2025-01-25,
2,62,2024-12-21,
10,45,2022-09-06,2022-10-14
2,49,2019-07-08,2023-05-25;2,49,2023-06-26,
2,79,2014-01-22,2016-02-11
2,63,1995-01-17,1996-05-18;7,63,1996-05-18,2001-06-11
10,31,2025-05-06,
2,33,2009-04-05,2011-10-03;2,33,2015-06-28,2019-06-27;7,33,2022-12-15,
0,55,2005-08-05,2010-08-06
0,27,2010-05-08,2014-05-08
10,43,2000-03-27,2002-05-06;7,43,2012-05-16,2016-02-11
0,102,2019-07-01,2024-07-01
7,138,1992-08-23,1992-12-08,a;7,138,1992-12-08,1993-01-20
10,138,1999-07-02,2001-01-20
0,106,2005-12-23,2010-04-10
0,106,1990-12-22,1995-12-22
22,178,2003-07-21,2006-05-22
0,36,2017-05-24,2021-05-24
0,37,1992-10-06,2001-10-08
2,57,2017-06-14,2020-06-27;2,57,2022-12-17,2024-04-09
26,141,2025-05-08,
30,138,2009-02-13,2011-06-30;8,138,2011-07-01,2013-02-27
0,34,1996-08-16,2000-08-16;0,34,2004-08-16,2012-08-16
7,136,2012-12-24,2014-02-23
0,136,1991-12-05,1994-07-19
2,136,1992-10-13,1993-09-21;0,136,1994-07-19,2005-01-23
8,138,1993-01-21,1994-02-03
2,106,2001-10-19,2004-05-02
0,3,1991-11-11,1998-02-03
21,179,1991-09-01,1995-05-04
8,45,2010-05-12,2011-10-14
0,35,1994-01-31,1999-04-27
2,43,1997-06-02,2002-05-06
7,45,2021-09-15,2022-09-06;2,45,2022-09-06,2022-10-25
2,84,1998-11-30,2002-11-01
8,138,2021-01-22,2025-01-20
10,138,1993-01-20,1994-12-22
8,63,2019-09-05,2022-10-22
29,138,2015-04-27,2017-01-20
31,138,1993-09-01,2001-06-25
2,78,2023-11-17,
2,49,2011-11-11,2012-05-16
9,63,2019-09-05,2022-10-22
0,36,2003-01-15,2005-04-20
2,111,2019-11-04,2020-12-07
2,120,2023-05-15,2023-10-25
7,63,2019-09-05,2022-10-22
0,34,2020-08-16,
0,139,1990-03-01,1995-03-01
0,16,2020-11-08,2025-11-08
10,40,2011-12-22,2018-03-08
0,109,1999-03-28,2003-08-15
0,27,2014-05-08,2018-05-08
0,139,2020-03-01,2025-03-01
2,108,2024-04-02,
0,17,2003-01-01,2011-01-01;0,17,2023-01-01,
10,133,2020-11-10,2021-12-02
0,88,1984-12-12,2005-08-03
7,138,1997-01-23,2001-01-20
2,145,2018-10-15,2024-02-05
2,117,2021-11-30,2022-10-18
9,38,2015-03-05,2018-06-14
0,145,2018-04-25,,d
2,107,2003-04-30,2003-09-06;0,107,2005-01-15,
0,61,2005-08-03,2013-08-03
32,60,2006-04-22,2008-12-23;32,60,2024-10-31,
2,126,1987-11-01,2000-03-13
2,80,2011-03-23,2011-10-23,d
9,38,2018-06-14,
2,82,2019-06-14,2019-11-14;0,82,2020-12-24,
2,0,1990-11-20,2006-01-04
8,45,1992-04-10,1995-07-05;7,45,1995-07-05,1997-05-02
2,46,2018-06-20,2019-09-08
13,167,1988-07-01,1994-08-13
7,61,2005-08-24,2010-12-13
0,103,2020-11-10,2020-11-15
9,43,2012-05-16,2014-04-02;2,43,2014-03-31,2016-12-06
0,52,2006-01-27,2009-06-28
2,111,2023-06-15,2025-05-06
0,108,2016-03-09,2026-03-09
9,63,2016-12-12,2018-06-01
7,138,2025-01-21,;11,138,2025-05-01,,a
2,106,2004-05-02,2005-10-31
7,45,2006-05-05,2007-06-28
22,178,2007-01-04,2017-07-01
2,45,1979-05-04,1990-11-28
8,40,2018-06-07,
3,33,1972-01-14,2024-01-14
2,42,2010-06-22,2011-06-22
8,40,2016-11-04,2018-06-07
9,40,2001-02-27,2002-07-10;2,40,2011-12-21,2018-06-02
27,43,2011-01-16,2021-09-13
0,109,2018-08-15,2023-08-15
24,155,2011-11-01,2019-11-01;2,63,2021-02-13,2022-10-22
8,63,2013-04-28,2014-02-22
2,63,2011-11-16,2013-04-28
0,108,1986-03-09,1996-03-09
2,79,2016-02-11,2019-01-23
2,119,2018-09-13,2020-03-13
25,19,2008-02-01,2013-06-01;25,45,2013-07-01,2020-03-16;2,19,2025-03-14,
8,138,2019-06-24,2019-07-15,a;8,138,2019-07-23,2020-11-09
34,138,2020-03-31,2021-01-20
33,138,2019-10-01,2023-10-01
2,97,2010-10-14,2024-07-02;13,167,2024-10-01,
2,64,2005-11-27,2007-11-25;2,64,2011-02-09,2011-10-24
2,37,1992-10-21,1994-11-08;2,37,1999-03-25,2002-01-28
33,138,2011-10-01,2015-10-01
32,156,2012-01-17,2017-01-17
0,102,2004-09-01,2009-07-01
0,103,2018-03-23,2020-11-10
0,42,1994-03-01,2000-03-01
0,57,1997-11-11,2011-11-11
0,57,1990-12-03,1997-09-12
0,61,2024-07-28,
2,63,1998-10-21,2000-04-25;7,63,2006-05-17,2008-05-08
2,106,2017-12-11,2023-12-13
43,45,2018-07-09,2021-06-26
9,63,2022-10-22,
2,63,2014-02-22,2016-12-12
9,63,2018-06-01,2019-09-05
29,138,2018-11-07,2019-02-14,a
2,42,2003-06-24,2010-06-22
0,42,1982-01-27,1994-03-01
0,125,2009-06-01,2014-06-01
0,5,2015-12-10,2019-12-10
28,173,2015-10-10,
2,132,2014-01-29,2015-02-06
32,61,2000-05-28,2004-05-28
10,133,2009-05-01,2015-11-24;10,133,2023-06-03,
38,58,2002-10-01,2011-01-06,d
7,19,2021-10-26,2025-05-13
29,138,2021-03-11,2025-01-20
25,45,2003-07-01,2013-07-01
2,133,1991-06-23,1991-11-20;2,133,1996-03-06,1996-06-28;2,133,1997-06-30,1999-01-11
2,33,2019-06-27,
7,133,2014-08-29,2015-08-28;7,133,2015-11-24,2023-06-03
9,138,2005-02-15,2009-01-21
0,57,2011-11-11,2025-11-11
8,45,2014-07-15,2017-11-01
11,138,2017-01-20,2017-02-13
30,138,2006-05-30,2009-02-13
29,138,2007-11-09,2009-01-20
0,120,1993-03-02,1998-03-02
2,57,2020-06-27,2022-12-17;2,57,2025-01-23,
0,74,2016-10-31,2022-10-31
7,43,2004-03-31,2005-05-31;2,43,2024-09-05,2024-12-13
20,163,1987-01-16,2000-02-14
0,54,2011-05-14,2016-02-07
2,43,1988-05-10,1991-05-15
10,43,2016-08-30,2017-05-17
33,74,1998-12-21,2008-05-25;0,74,2008-05-25,2014-05-25
1,17,2011-01-01,2016-08-31;0,17,2016-05-12,2016-08-31,ad;0,17,2016-08-31,2019-01-01
8,43,2002-05-07,2007-05-17;9,43,2007-05-18,2009-06-23;7,43,2010-11-14,2011-02-27
0,23,2006-03-11,2010-03-11;0,23,2014-03-11,2018-03-11
34,138,2019-01-02,2020-03-31,a
7,40,2004-04-18,2010-10-21
0,27,1998-05-08,2002-05-08
0,28,2018-04-19,;27,28,2021-04-19,
2,111,2012-02-09,2012-05-07
2,111,2017-06-29,2018-01-16
32,138,2023-10-25,
33,138,2007-10-01,2011-10-01
1,138,2017-01-20,2021-01-20
30,138,2017-01-23,2018-04-26;7,138,2018-04-26,2021-01-20
11,138,2025-01-20,2025-05-01
2,113,2004-03-05,2007-09-14
27,124,1985-03-11,1991-08-24;0,124,1990-03-15,1991-12-25
2,113,2000-05-07,2004-02-24
2,113,2020-01-16,
0,46,2024-12-29,
0,46,2004-01-25,2007-11-25;0,46,2008-01-20,2013-11-17
2,120,1998-10-30,2006-07-04
0,119,1990-05-10,2002-12-22
0,112,1997-12-29,2002-12-29
0,83,2018-05-20,2023-05-20
2,83,2023-10-31,
2,112,2024-05-02,2025-04-16
2,30,1998-07-17,2002-07-12;0,30,2013-03-08,2023-03-08
0,82,1990-09-03,1997-01-15
2,30,2006-08-16,2009-05-08
0,102,1999-09-01,2004-09-01
2,112,2008-07-07,2012-07-27
2,119,2014-09-18,2018-09-13
4,71,2020-10-08,2023-12-16;3,71,2023-12-16,
0,80,2021-03-15,
0,35,1992-01-16,1992-06-29
23,162,1997-12-01,2009-12-01;23,162,1997-12-01,2009-12-01;1,38,2013-07-14,2013-08-14,a;1,38,2013-07-14,2013-08-14
0,132,2019-07-25,2019-10-23,a
2,132,1999-11-17,2011-02-27
28,172,2013-08-01,;1,116,2019-08-21,2023-05-19,d
8,38,1991-05-20,2012-08-12;0,38,2011-02-11,2012-06-30,a
9,38,2013-01-06,2015-03-05
7,38,2011-07-18,2013-07-16
0,38,2012-06-30,2013-07-03
0,88,2008-08-06,2009-04-15;0,88,2009-08-05,2019-08-01
0,88,2019-08-01,
8,38,2018-06-14,2024-07-03
32,61,2020-05-28,
33,61,2016-06-28,2025-06-13
2,126,2024-09-14,2024-12-10
7,61,2013-08-15,2021-08-25
0,61,1997-08-03,2005-08-03
0,61,2024-05-19,2024-07-28,a
2,107,2024-03-31,
8,61,2021-08-25,2024-08-21
2,71,2024-01-04,2024-04-15
2,107,2019-04-13,2024-03-31
2,126,2024-12-10,2025-03-29
9,60,2014-10-18,2016-07-08
32,60,2018-09-15,2023-11-14
10,115,2016-10-31,
7,60,2018-10-25,2020-05-07
19,169,2016-08-01,2022-07-05;19,169,2016-08-01,2022-07-05
2,145,2011-12-10,2014-09-21
7,110,2016-01-27,;2,110,2023-03-07,
9,115,2012-11-05,2017-06-21;4,115,2015-04-29,2017-06-21
2,0,2006-01-05,
8,115,2015-01-23,2022-09-27;4,115,2017-06-21,;2,115,2022-09-27,
4,0,2004-11-03,2022-05-14;0,0,2022-05-14,
0,80,2012-08-09,2013-05-28
2,126,2000-03-13,2003-09-10
2,60,2022-10-27,
3,81,1999-07-23,
28,154,2002-01-01,2009-07-30,d
32,60,2023-11-14,2024-10-31,a
0,132,2011-12-13,2014-12-31
8,58,1990-06-11,1992-07-13;8,58,1999-01-27,1999-07-06
10,58,2015-05-14,2020-05-17
0,58,2000-08-01,2007-07-01
33,58,2002-07-09,2005-06-01;8,58,2013-03-18,2016-05-22
2,38,2018-06-14,
8,61,2005-08-24,2009-09-03;9,61,2009-09-03,2013-08-15
9,61,2005-08-24,2008-05-15
0,80,1969-09-01,2011-08-23
9,133,2013-01-24,2013-12-25
2,111,1999-12-22,2000-12-28
28,174,1996-04-04,2015-07-29;5,1,1996-09-27,2001-11-13
38,115,2005-10-22,2012-07-19;4,115,2015-01-23,2015-04-29
25,133,2016-04-19,2019-07-06
25,133,2019-07-06,2020-11-07
8,126,2024-12-21,
0,80,2011-08-23,2012-08-08
38,60,2016-06-07,2020-05-07,d;2,60,2020-05-07,2022-10-27
8,126,1972-03-22,2004-05-12
2,136,2010-03-11,2014-01-28
32,74,1992-10-20,
7,38,2011-03-07,2011-06-26;17,153,2011-07-03,2016-07-03
7,38,2013-07-16,2014-06-17
10,133,2015-11-24,2018-07-10;25,133,2020-11-07,2021-03-20
2,64,2007-11-25,2009-12-14
10,45,2022-07-05,2022-09-06
10,40,2018-06-07,2023-12-29
2,35,2023-11-11,2025-08-28
8,58,2019-11-12,2020-05-17;2,58,2021-06-13,2022-07-01
28,159,2024-10-29,
8,60,2019-06-24,2020-05-07
2,126,2003-09-10,2011-04-14
2,74,2005-04-19,2005-07-19;2,74,2011-06-13,2014-02-15;2,74,2021-09-10,2025-02-08
2,132,2021-10-11,2023-08-01
9,31,2021-12-08,2025-05-06
32,138,2007-01-04,2011-01-03;32,138,2019-01-03,2023-01-03
2,71,2006-02-07,2011-11-30
7,81,2017-04-05,
7,64,2009-02-23,2017-01-15
7,74,2020-01-21,2020-08-03
2,82,2021-08-06,2023-02-16
0,119,2022-12-22,
4,71,2006-02-07,2020-09-29;3,71,2020-09-29,2023-12-16
2,74,2025-02-08,
9,115,1975-10-13,2012-06-16;4,115,2011-10-27,2012-06-16
0,125,2019-06-01,
33,133,2011-07-29,2015-08-18
2,133,1996-06-28,1997-06-30
0,5,2003-05-25,2007-12-10
32,138,1995-01-04,1999-01-03
0,109,2003-08-15,2008-08-15
10,138,1988-09-15,1993-01-17
41,45,2010-05-11,2015-05-08
2,111,2021-11-25,2023-06-12
0,82,2012-03-23,2016-12-23
2,111,1992-11-19,1996-12-12
0,142,2013-03-05,
9,43,2002-05-07,2004-03-31;10,43,2004-03-31,2004-11-29;9,43,2005-06-02,2007-03-26;0,43,2007-05-16,2012-05-15
0,29,2013-02-28,2023-02-28
0,111,2025-05-26,
2,3,2018-05-08,
2,84,2006-08-27,2016-01-18
2,13,2023-06-06,2024-04-09
38,113,1999-08-09,2008-05-12;37,113,2008-05-12,2024-05-12
0,29,2023-02-28,
0,46,2003-11-23,2004-01-25,a
10,45,1990-11-28,1993-05-27
2,35,2019-03-12,2019-12-19
0,80,2013-06-25,2014-08-05
2,60,2006-05-20,2014-09-08;9,60,2010-12-21,2014-09-08,a
10,133,2021-12-02,2023-06-03
8,133,2017-07-19,2018-07-10
10,31,2018-03-14,2021-12-08;6,31,2021-12-08,2025-05-06
0,62,1996-08-01,2016-08-01
37,136,2024-03-26,2025-07-18
33,136,2024-02-08,
0,136,2014-02-23,2014-06-07,a
8,136,2021-11-04,2023-09-05
37,136,2019-10-03,2024-03-26
2,136,2019-08-29,2020-03-04
0,103,2011-07-28,2016-07-28
0,116,1989-06-30,2019-04-11
2,126,2012-08-06,2012-08-09,a
2,74,1990-12-24,1992-05-16;2,74,2004-10-26,2005-04-19
2,64,2018-06-14,2020-10-12
1,38,2011-01-29,2011-02-11
32,60,2010-11-11,2014-07-15
28,151,1988-08-11,2011-05-02
2,80,2023-05-16,,d
0,27,1986-05-08,1990-05-08;0,27,2006-05-08,2010-05-08
0,50,2004-01-14,2008-01-14
0,63,1992-05-28,1999-05-15
10,31,1998-10-27,1999-03-18
9,60,2020-05-07,2022-10-27
0,50,2012-01-14,2015-09-03
9,31,1998-10-27,2005-11-22
2,42,1995-04-13,2003-04-17
0,55,2010-08-06,2012-04-02
29,138,2025-02-05,
2,2,1998-10-02,1999-10-29;2,2,2002-02-22,2002-07-31
7,63,2014-10-31,2016-12-12;2,63,2016-12-12,2018-06-01
0,23,1990-03-11,1994-03-11
8,138,2019-01-01,2019-06-24,a
2,19,2003-12-12,2006-02-06
10,138,2001-01-20,2002-12-31
32,138,2015-10-29,2019-01-03
21,179,2005-06-01,2007-07-01
2,82,2016-01-20,2019-06-14
8,113,1992-05-18,1996-06-18
7,136,2014-06-19,2019-08-29
2,136,1996-05-28,1997-07-02
0,103,2021-07-28,2022-12-07
8,40,2011-12-22,2016-11-04
0,103,2016-07-28,2018-03-23
2,108,2011-06-21,2015-11-26
2,40,2018-06-02,
2,108,2004-07-17,2005-03-12
10,40,2004-04-18,2009-04-07
10,31,2005-11-22,2009-10-28
8,45,2019-05-01,2019-07-24
0,13,1997-01-22,2002-01-22
8,138,2025-01-25,
2,55,1993-12-12,1994-07-15
2,55,2002-05-27,2004-09-29
33,138,2005-10-01,2007-10-01
2,120,2018-03-22,2020-03-21;0,120,2024-06-15,
8,31,2002-07-19,2005-11-22
7,55,2014-09-23,
2,30,2021-11-28,
2,30,2010-06-28,2013-06-25
0,30,2023-03-09,
2,111,1989-12-26,1991-10-16
7,136,2009-10-09,2010-03-11;0,136,2014-06-07,2019-05-20
0,82,1997-01-15,2001-04-07
2,42,2023-06-20,
8,45,2011-10-14,2014-07-15;7,45,2014-07-15,2016-07-13;10,45,2016-07-13,2019-07-24
7,43,2005-06-02,2007-05-17
3,11,2013-07-21,
10,63,2014-02-24,2018-06-01
2,43,1992-04-02,1993-03-29
10,43,2012-05-16,2014-03-31
2,13,2013-05-29,2014-08-06
26,141,2013-03-13,2025-04-21
0,52,2010-01-27,2014-01-27
30,138,2004-09-24,2006-05-26
2,33,1993-01-25,2001-11-27
2,33,1982-09-10,1993-01-25
9,45,2019-07-24,2022-09-06
0,49,2015-03-13,2020-03-13
3,101,1970-07-23,2020-01-10
9,60,2017-01-30,2018-10-25;11,60,2020-07-04,
3,97,1980-04-30,2013-04-30
32,132,2019-11-13,2022-03-30
10,45,2024-07-05,
7,106,2007-11-16,2014-09-22;7,106,2023-12-13,
2,111,1998-04-17,1999-12-13
0,27,1990-05-08,1994-05-08
0,142,1994-02-02,1999-02-02
0,36,2007-01-15,2017-05-24
23,162,2019-12-03,;23,162,2019-12-03,
0,52,1990-01-27,1994-01-27
10,60,2010-12-21,2013-03-01
2,74,1992-10-31,1998-12-04;2,74,2000-10-26,2004-10-26
34,138,2009-01-20,2010-10-01
0,79,2015-07-08,2019-07-08
28,165,1995-10-26,2018-09-27
2,107,2013-06-06,2019-04-13
0,50,1993-06-06,1996-01-14
0,2,1982-11-22,1992-04-03
0,142,1993-06-05,1994-02-02
7,35,2013-09-11,2017-05-25;7,35,2021-07-07,2023-03-18
2,144,2004-12-03,2005-03-08;2,144,2017-09-09,2020-02-03
35,113,2007-03-02,
0,145,2022-04-07,
9,113,2003-12-24,2012-05-21
0,28,2008-02-24,2018-04-19;27,28,2011-04-19,2021-04-19
0,109,1998-08-15,1999-03-28
0,107,2004-11-11,2005-01-15,a
2,133,2003-03-14,2014-08-28;0,133,2014-08-28,
34,138,2017-01-20,2017-07-31
0,54,1996-02-07,2001-02-07;0,54,2006-05-14,2011-05-14
32,58,2003-02-28,2006-03-28;32,58,2009-03-30,2013-02-22;0,58,2014-07-24,2021-07-07
7,138,2017-02-01,2018-03-31
0,2,1997-07-24,2002-07-24
2,126,2012-06-23,2012-08-06
25,74,1993-08-01,2023-07-31
0,23,2000-03-11,2006-03-11
0,52,2002-01-27,2006-01-27
0,102,2009-07-01,2014-07-01
33,138,2001-10-01,2005-10-01
0,31,1984-07-01,1994-07-01
10,45,2020-02-13,2022-07-05;2,45,2022-10-25,2024-07-05
2,120,2006-07-04,2010-07-08;2,120,2012-04-04,2018-03-22;2,120,2023-10-25,
30,138,1991-11-06,1993-01-20;8,138,2006-12-18,2011-07-01
2,119,2022-06-01,
41,31,2021-12-08,2025-05-06
0,3,1998-02-04,2008-04-09
31,138,2001-09-04,2013-09-04
11,138,2019-09-18,2021-01-20
10,138,1995-01-11,1999-07-02
21,179,2007-07-01,2012-07-01
32,156,2022-01-18,
8,63,2014-02-22,2018-06-01
10,63,2019-09-05,2021-02-13
9,63,2008-05-08,2011-11-16
0,52,2009-06-28,2010-01-27,ad
7,45,1997-05-02,2001-06-08
33,74,2025-03-13,
0,36,1988-08-10,1992-08-10
0,27,2022-05-08,2026-05-08
10,40,1996-05-06,2004-04-18;20,163,2004-06-07,2007-11-01
7,43,1988-05-10,1993-03-30
0,77,2003-02-26,2004-04-06
0,31,1994-07-01,1999-07-01
2,63,1996-05-18,1998-10-21;14,156,1999-09-16,2004-11-22;2,63,2006-05-17,2008-05-08
34,138,2021-01-20,2023-02-08
0,138,1981-01-20,1989-01-20
1,96,2017-01-10,2025-02-18
0,13,2012-01-22,2017-01-22
2,13,2025-01-16,
8,31,1998-10-27,2002-07-19
0,120,1999-06-15,2004-06-15
5,61,1979-12-03,1989-06-03
0,13,2017-01-22,
8,136,2023-09-06,2025-07-17
2,97,1982-11-04,1994-08-22
2,71,1978-02-08,2003-07-13;3,71,2006-01-15,2006-01-24
2,74,2009-11-09,2011-06-13;2,74,2016-12-18,2020-01-21
7,81,2012-01-03,2013-10-10;2,81,2017-04-05,2021-10-07
8,60,2005-05-08,2006-05-20;8,60,2011-08-17,2014-10-18,a
2,71,2003-07-13,2006-01-24;3,71,2006-01-29,2020-09-29
2,71,2019-11-19,2022-07-24;4,71,2024-06-02,
0,60,1979-07-16,2003-04-09;2,60,1994-05-29,2003-04-09
36,45,2016-05-09,
37,61,2007-10-20,2013-09-10
25,133,2021-03-20,2023-06-09
33,35,2019-12-23,
9,45,2018-04-30,2019-07-24;10,45,2019-07-24,2020-02-13;43,45,2021-06-26,2022-07-05
7,81,2013-10-10,2017-04-05
2,107,2007-06-15,2013-06-06
0,145,2016-08-06,2018-04-19,d
2,145,2025-05-03,
0,2,1992-04-09,1997-07-24;2,2,2005-09-11,2013-09-15
32,60,2014-07-15,2018-06-30
4,14,1999-03-09,;2,14,2020-11-11,
8,115,2011-11-05,2015-01-23;4,115,2012-06-18,2015-01-23;3,115,2015-01-23,;2,115,2015-01-23,2022-09-27
0,46,2018-12-16,2024-12-29
0,125,2014-06-01,2019-06-01
7,38,2014-06-17,2024-07-03
2,64,2009-12-14,2011-02-09
11,138,1997-03-14,2001-01-20
2,42,2019-12-10,2023-06-20
0,109,2023-08-15,
2,132,2025-03-21,
7,115,1975-10-13,2015-04-29
0,42,2012-03-01,2024-03-01
2,77,2016-12-13,2020-12-11
10,138,2025-01-28,
6,6,2017-12-18,2019-05-28;6,6,2020-01-07,2021-10-11
0,23,2010-03-11,2014-03-11;0,23,2018-03-11,2022-03-11
8,43,2022-05-20,2025-10-05
8,38,2014-03-27,2018-06-14
2,74,1998-12-04,2000-10-26
8,113,2001-03-28,2007-02-15
2,113,1998-03-23,1998-08-23
7,113,2004-03-09,
38,113,2016-10-05,
8,113,2012-11-06,2024-05-12;37,113,2024-05-12,
2,13,2005-08-17,2009-07-27
2,113,1999-05-12,1999-08-09
8,63,1999-12-22,2001-06-11;0,63,2015-02-03,
2,3,2007-04-04,2008-04-09;0,3,2008-04-09,2018-04-09;2,3,2018-04-17,2018-04-23
33,58,1998-07-09,2002-07-09;8,58,2002-11-04,2006-05-04
2,38,2015-09-19,2018-06-14
7,58,1992-07-13,1995-11-22;8,58,1995-11-04,1996-06-18;2,58,1995-11-04,1996-06-18;7,58,2001-03-07,2002-11-02;0,58,2007-07-15,2014-07-24
7,58,2000-11-02,2001-03-07
0,88,2007-04-19,2008-08-06
7,31,2017-01-27,2018-03-14
2,62,2013-05-23,2016-04-07
2,62,2016-04-07,2017-01-11
2,37,2002-01-28,2003-04-10
10,58,2001-03-07,2003-02-28;7,58,2003-02-28,2006-01-16
2,63,1994-05-10,1995-01-17;2,63,2001-06-11,2006-05-17;2,63,2008-05-08,2011-11-16
2,13,2001-07-24,2005-08-17
2,57,2024-04-09,2025-01-23
0,36,1992-08-10,1996-08-10
0,112,1991-01-11,1997-07-23;0,146,1997-07-23,2000-10-07
2,11,2019-10-27,2020-10-01
2,111,2017-01-04,2017-06-29
2,30,2004-07-26,2005-04-25
0,18,1991-09-18,1994-01-26
2,117,2014-10-03,2021-11-30
2,13,2021-05-12,2021-12-13
8,136,2014-10-14,2019-08-29
7,43,2024-01-12,2024-09-21
11,138,2005-01-26,2009-01-20
2,19,2006-02-06,2015-11-04
10,138,2017-02-13,2021-01-20
0,84,2019-05-12,2024-05-12
0,53,2000-02-18,2010-02-18
9,45,2022-09-06,2022-10-19;9,45,2022-10-25,2023-11-13
2,133,1991-11-20,1993-05-16;0,133,1993-05-16,2000-05-16
9,133,2016-08-31,2023-06-03
8,115,1962-10-21,2011-10-22;4,115,2005-08-01,2011-10-22
11,138,2013-07-01,2017-01-20
34,138,2025-01-20,
0,146,2003-03-07,2006-06-03
2,37,2014-03-26,2016-11-23
0,139,2005-03-01,2010-03-01;0,139,2015-03-01,2020-03-01
2,106,1989-08-24,1991-01-04
10,60,2022-10-27,
0,55,2024-03-05,
4,110,2003-08-05,2013-06-25;3,110,2013-06-25,
2,74,2014-02-15,2016-12-18
2,133,1993-06-25,1996-03-06;7,133,1996-06-28,1997-06-30
0,42,2000-03-01,2012-03-01
0,29,2003-02-28,2008-02-28
22,178,2017-07-01,
8,60,2022-10-27,
10,31,1989-04-21,1998-10-27
2,111,1991-10-16,1992-11-19
9,45,2010-05-12,2016-07-13;2,45,2016-07-13,2019-07-24
10,43,2005-02-25,2007-05-15
9,31,2009-10-28,2011-03-03;8,31,2011-03-03,2013-12-17;9,31,2013-12-17,2018-03-14
11,138,2010-10-08,2013-07-01
0,6,1992-07-08,2004-07-06
2,98,1996-10-25,1997-10-17
2,53,2016-01-22,2016-10-19
10,138,2009-01-26,2013-01-25
9,138,2003-01-24,2005-02-01
0,112,2012-05-31,2017-05-31
10,63,2006-05-17,2008-05-08
2,45,1997-05-02,2007-06-27
0,37,2006-10-09,2016-10-10
0,111,2004-12-20,2014-12-21
7,40,2010-10-21,2011-12-22
38,138,2025-02-12,
0,133,1989-11-09,1993-04-17
38,115,1977-09-15,2001-08-31
7,58,2006-01-18,2009-03-31
2,117,2022-10-18,
8,31,2013-12-17,2019-07-17;14,156,2019-12-01,
0,30,1993-02-02,2003-02-02
2,30,1993-01-01,1998-01-02;0,30,2003-03-07,2013-03-07
7,136,2019-08-29,2020-03-04
0,3,2022-03-13,
0,79,1999-07-08,2007-07-08
0,77,1998-02-26,2003-02-26;0,77,2004-07-12,2009-07-12
2,79,2009-03-12,2014-01-22
0,79,2007-07-08,2011-07-08
0,103,2000-11-22,2001-07-28
33,136,2021-07-27,2024-02-08
2,136,1997-07-16,1999-12-22
33,113,2012-11-09,
8,133,2002-11-18,2011-07-06;8,133,2015-07-03,2015-11-24
0,91,2000-12-01,2006-12-01
2,111,1996-12-12,1998-03-30
2,111,2012-05-07,2015-11-05
0,62,1980-08-01,1996-08-01
2,113,1992-12-14,1998-03-23
6,6,1997-01-28,2000-02-04
2,55,1998-07-06,2002-05-27;2,55,2010-05-29,
2,136,2002-11-21,2005-01-05;2,136,2006-08-04,2007-12-18;0,136,2010-02-25,2014-02-22
2,136,1999-12-22,2001-05-29;0,136,2005-01-23,2010-02-25
2,113,2007-09-14,2008-05-07
0,96,1990-04-25,1997-01-10
2,111,2018-01-29,2019-11-04
36,136,2014-06-05,
0,144,2021-04-06,
2,82,2009-09-25,2013-04-25
9,113,2012-05-21,
2,120,1993-01-01,1994-03-15;2,120,1994-12-13,1998-10-30
2,113,1999-08-09,2000-05-07;0,113,1999-12-31,2000-05-07,a;0,113,2000-05-07,2008-05-07;2,113,2008-05-08,2012-05-07;0,113,2012-05-07,
9,113,1999-05-21,2001-03-28
2,30,2002-07-12,2004-07-26
0,82,2001-04-07,2009-09-11
2,84,2004-12-17,2006-08-27
0,146,2000-10-07,2003-03-07;2,112,2004-03-03,2008-07-07
8,31,1992-04-01,1998-10-27
2,136,2016-04-14,2019-08-29
7,136,2007-12-18,2009-03-03
0,136,2019-05-20,
0,77,1990-03-11,1992-11-25
2,126,2012-08-09,2016-07-03
2,106,1992-06-05,1992-07-10;2,106,1993-10-26,1995-03-07
7,126,2006-02-11,2020-11-16
7,138,1993-01-20,1997-01-17
6,6,2008-12-02,2016-05-09
3,97,2013-04-30,
29,138,1991-11-26,1993-01-20;29,138,2019-02-14,2020-12-23
30,138,2021-03-19,2025-01-20
8,138,1997-01-24,2001-01-20
7,45,2010-05-12,2014-07-14
8,138,1994-02-03,1997-01-24
30,138,1987-05-26,1991-09-01
13,167,1994-10-17,1995-10-20
24,155,1998-06-01,2003-11-01
2,97,1994-08-22,2002-07-22
2,106,1996-02-07,1997-10-31
0,106,1989-07-19,1990-12-22
9,31,2005-11-22,2009-10-28;10,31,2009-10-28,2017-10-24
6,6,2000-02-04,2007-01-11
2,78,2013-12-04,2023-11-17
0,52,2022-01-27,2026-01-27
28,158,2017-02-13,2024-10-16,d;27,158,2024-08-06,2024-10-16
10,58,2013-03-18,2014-12-04;7,58,2021-06-13,2022-12-29;2,58,2022-07-01,2022-12-29
0,139,2025-03-01,
33,133,2006-08-28,2008-08-28
33,133,2018-07-10,2023-06-03;8,133,2023-06-03,
0,107,1994-07-05,2004-11-11
9,60,2019-06-24,2020-05-07
2,113,1992-06-15,1992-12-14,a
28,177,2014-05-01,2023-08-23
7,113,1996-01-09,1998-09-11;2,113,1998-09-11,1999-05-12
8,58,1996-06-18,1999-01-25
8,58,1992-07-13,1995-11-04;2,58,1992-07-13,1995-11-04
2,58,1986-10-20,1992-07-13
8,58,2022-12-29,2024-11-07
38,58,2016-01-06,2021-06-01
2,132,2016-08-27,2020-02-27
7,74,2025-02-08,
23,162,2009-12-01,2019-07-18;23,162,2009-12-01,2019-07-18
2,136,2005-01-24,2005-09-08;2,136,2007-12-18,2010-03-04
2,136,2005-09-08,2006-08-04
7,101,1997-12-16,2020-08-18
10,58,2009-03-31,2013-03-18
2,11,2008-03-20,2008-12-30;2,11,2009-11-25,2011-12-06
9,45,2024-07-05,2025-09-05
0,0,1971-12-02,2004-11-02
0,13,1990-08-01,1997-01-22
0,132,1987-11-07,2011-01-14
28,165,2018-09-28,
2,112,2001-01-25,2003-03-12
2,53,2011-12-23,2016-01-22;0,53,2020-02-18,
2,84,2017-05-31,2020-01-03;2,84,2020-08-30,2022-01-16
2,112,2003-03-18,2004-03-03
0,120,2019-06-15,2024-06-15
0,46,1991-04-14,1992-01-06`,
  names: {
    en: {
      persons: `Abbas al-{Musawi}|Abbas {Musawi}
Abbas {Araghchi}|Abbas {Araqchi}
Abbas {El Fassi}
Abd-Rabbu Mansour {Hadi}|Abdrabbuh Mansur {Hadi}|Abed Rabbo Mansour {Hadi}|Abdu Rabbu Mansour {Hadi}
Abdalá {Bucaram}|Abdala {Bucaram}
Abdalla {El-Badri}|Abdullah al-{Badri}|Abdalla Salem {el-Badri}
Abdalla {Hamdok}|Abdallah {Hamdok}
Abdallah {Bou Habib}|Abdallah {Bouhabib}
Abdallah el-{Badri}|Abdalla Salem el-{Badri}
Abdel Aziz al-{Rantisi}|Abdel-Aziz {Rantisi}
Abdel-Aziz bin {Habtour}
Abdel Fattah al-{Burhan}|Abdel-Fattah {Burhan}|Abdel Fattah {Burhan}
Abdel Fattah al-{Sisi}|Abdel Fattah el-{Sisi}|Abdel-Fattah el-{Sissi}
Abdel Mageed {Saqr}|Abdel Meguid {Saqr}
Abdelaziz {Belkhadem}
Abdelaziz {Bouteflika}
Abdelaziz {Djerad}
Abdelilah {Benkirane}
Abdelkader {Bensalah}
Abdelmadjid {Tebboune}
Abdelmalek {Sellal}
Abdelraouf {Rawabdeh}|Abdur-Rauf {Rawabdeh}
Abdelsalam {Majali}|Abdul Salam {Majali}
Abderrahmane {Youssoufi}
Abdolrahim {Mousavi}
Abdolreza {Rahmani Fazli}
Abdul Amir al-{Shammari}
Abdul Halim {Khaddam}|Abdel Halim {Khaddam}
Abdul Hamid {Dbeibah}|Abdulhamid {Dbeibah}|Abdel Hamid {Dbeibah}|Abdulhamid al-{Dbeibah}
Abdul Karim al-{Iryani}
Abdul Karim {Kabariti}
Abdul Latif {Rashid}|Abdullatif {Rashid}
Abdul-Malik al-{Houthi}|Abdulmalik al-{Houthi}|Abdel-Malek al-{Houthi}
Abdul Qadir al-{Obeidi}|Abdul Qader al-{Obeidi}
Abdul Qadir {Bajamal}|Abdul Qader {Bajammal}
Abdulaziz bin Salman
Abdulaziz bin Saud bin Nayef
Abdulkadir {Aksu}|Abdülkadir {Aksu}
Abdullah al-{Thinni}|Abdullah al-{Thani}|Abdullah {Thinni}
Abdullah bin Khalifa Al Thani
Abdullah bin Nasser Al Thani
Abdullah bin Zayed
Abdullah {Ensour}
Abdullah {Gul}|Abdullah {Gül}
Abdullah II|King {Abdullah} II|Abdullah II bin Al Hussein
Abdullah {Ocalan}|Abdullah {Öcalan}
Abdullah bin Abdulaziz|King {Abdullah}
Abdullatif al-{Zayani}|Abdul Latif al-{Zayani}
Abdulmalik al-{Mekhlafi}
Abdurrahim al-{Keib}|Abdel Rahim al-{Kib}|Abdurraheem {el-Keib}
Abel {Matutes}
Abel {Pacheco}
Abu al-Hasan al-Hashimi al-Qurashi|Abu al-Hassan al-Hashimi al-Qurayshi
Abu al-Hussein al-Husseini al-Qurashi
Abu Bakr al-{Baghdadi}
Abu Bakr al-{Qirbi}
Abu Hafs al-Hashimi al-Qurashi
Abu Ibrahim al-Hashimi al-Qurashi|Abu Ibrahim al-{Qurayshi}
Abu Mohammed al-{Jolani}|Abu Mohammad al-{Julani}|Abu Mohammed al-{Golani}|Abu Mohammed al-{Jawlani}
Abubakar {Shekau}
Abulfaz {Elchibey}
Adel {Abdul-Mahdi}|Adil {Abdul-Mahdi}|Adel {Abdel Mahdi}|Adel {Abdul Mahdi}
Adel al-{Jubeir}
Adel {Safar}
Adly {Mansour}
Adnan {Badran}
Adnan {Mansour}
Adolfo {Rodríguez Saá}|Adolfo {Rodriguez Saa}
Adrian {Năstase}|Adrian {Nastase}
Aguila {Saleh}|Aqila {Saleh}|Aguila {Saleh Issa}
Ahmad Abdullah al-Ahmad
Ahmad Nawaf al-Sabah
Ahmad {Vahidi}
Ahmed Abdi {Godane}|Ahmed {Godane}
Ahmed {Aboul Gheit}|Ahmed {Abul Gheit}
Ahmed al-{Rahawi}
Ahmed al-{Sharaa}|Ahmad al-{Sharaa}
Ahmed {Attaf}
Ahmed Awad {bin Mubarak}
Ahmed bin Abdulaziz
Ahmed Diriye|Ahmad Umar
Ahmed {Gaid Salah}|Ahmed Gaïd Salah
Ahmed {Hachani}
Ahmed {Maher}
Ahmed {Nazif}
Ahmed Obeid bin {Dagher}|Ahmed bin {Dagher}
Ahmed {Ouyahia}
Ahmed {Qurei}|Ahmed {Qureia}
Ahmed {Shafik}|Ahmed {Shafiq}
Ahmed {Yassin}|Sheikh Ahmed {Yassin}
Ahmet {Davutoglu}|Ahmet {Davutoğlu}
Ahmet Necdet {Sezer}
Aigars {Kalvītis}|Aigars {Kalvitis}
Ajay {Banga}
Akbar Hashemi {Rafsanjani}
Akhtar Mohammad {Mansour}|Akhtar {Mansour}|Mullah {Mansour}|Akhtar Mohammed {Mansur}
Al {Gore}
Alain {Juppé}
Alain {Richard}
Alan {García}|Alan {Garcia}
Alan {Greenspan}
Alan {Johnson}
Alar {Karis}
Albert II of Belgium|Albert II|King Albert II
Albert Reynolds
Alberto {Fernández}|Alberto {Fernandez}
Alberto {Fujimori}
Alberto {Gonzales}
Albin {Kurti}
Alejandro {Giammattei}
Alejandro {Maldonado}
Alejandro {Mayorkas}
Alejandro {Toledo}
Aleksandar {Vučić}|Aleksandar {Vucic}
Aleksander {Kwaśniewski}|Aleksander {Kwasniewski}
Alenka {Bratušek}|Alenka {Bratusek}
Alexander {Bortnikov}
Alexander De {Croo}|Alexander {De Croo}
Alexander {Dobrindt}
Alexander {Lukashenko}|Aleksandr {Lukashenko}|Alyaksandr {Lukashenka}
Alexander {Schallenberg}
Alexander {Stubb}
Alexander Van der {Bellen}|Alexander {Van der Bellen}
Alexei {Kudrin}|Alexey {Kudrin}
Alexei {Navalny}|Alexey {Navalny}
Alexis {Tsipras}
Alfonso {Dastis}
Alfonso {Portillo}
Alfred {Gusenbauer}
Alfred {Moisiu}
Alfredo {Cristiani}
Alfredo {Palacio}
Alfredo Pérez {Rubalcaba}
Algirdas {Brazauskas}
Algirdas {Butkevičius}|Algirdas {Butkevicius}
Ali Abdullah {Ayoub}|Ali {Ayyoub}
Ali Abdullah {Saleh}
Ali {Abu al-Ragheb}|Ali {Abu Ragheb}
Ali Akbar {Ahmadian}
Ali Akbar {Salehi}
Ali Akbar {Velayati}
Ali al-{Naimi}
Ali {Allawi}|Ali Abdul-Amir {Allawi}
Ali {Babacan}
Ali {Bagheri Kani}|Ali {Bagheri}
Ali {Benflis}
Ali {Habib}
Ali {Kafi}
Ali {Khamenei}|Ayatollah {Khamenei}
Ali {Larayedh}
Ali {Larijani}
Ali Mahmoud {Abbas}
Ali Mohammed {Mujawar}
Ali {Shamkhani}
Ali {Yerlikaya}
Ali {Zeidan}|Ali {Zidan}
Alistair Darling
Alix Didier {Fils-Aimé}|Alix Didier {Fils-Aime}
Álvaro {Arzú}|Alvaro {Arzu}
Álvaro {Colom}|Alvaro {Colom}
Álvaro {Uribe}|Alvaro {Uribe}
Amber {Rudd}
Amir {Hatami}
Amir {Peretz}
Amnon {Lipkin-Shahak}
Amr {Moussa}
Ana {Brnabić}|Ana {Brnabic}
Ana {Palacio}
Anatoliy {Kinakh}
Anatoly {Serdyukov}
Anders Fogh {Rasmussen}
Andreas {Papandreou}
Andrei {Belousov}|Andrey {Belousov}
Andrei {Kozyrev}|Andrey {Kozyrev}
Andrej {Babiš}|Andrej {Babis}
Andrej {Bajuk}
Andrej {Kiska}
Andrej {Plenković}|Andrej {Plenkovic}
Andrés Manuel {López Obrador}|Andres Manuel {Lopez Obrador}|{AMLO}
Andrés {Pastrana}|Andres {Pastrana}
Andrés {Rodríguez}|Andres {Rodriguez}
Andrew Bailey
Andrii {Sybiha}|Andriy {Sybiha}
Andris {Bērziņš}|Andris {Berzins}
Andrius {Kubilius}
Andriy {Taran}
Andriy {Yermak}
Andriy {Zahorodniuk}
Andrus {Ansip}
Andrzej {Duda}
Angela {Merkel}
Angelino {Alfano}
Aníbal {Cavaco Silva}|Anibal {Cavaco Silva}
Anita {Anand}
Anna Maria {Cancellieri}
Annalena {Baerbock}
Anne {Hidalgo}
Annegret {Kramp-Karrenbauer}
Anneli {Jäätteenmäki}
Anthony Lake
Anton {Rop}
Anton {Siluanov}
António {Costa}|Antonio {Costa}
António {Guterres}|Antonio {Guterres}
Antonio {Martino}
Antonio {Saca}
Antonio {Tajani}
Antonis {Samaras}
Antony {Blinken}|Anthony {Blinken}
Antti {Rinne}
Arancha {González Laya}|Arancha {Gonzalez Laya}
Arfan al-{Hayali}|Erfan al-{Hiyali}|Irfan al-{Hayali}
Ariel {Henry}
Ariel {Sharon}
Armando {Calderón Sol}|Armando {Calderon Sol}
Armen {Sarkissian}|Armen {Sarkisian}
Arnold {Rüütel}|Arnold {Ruutel}
Arnoldo {Alemán}|Arnoldo {Aleman}
Árpád {Göncz}|Arpad {Goncz}
Arsen {Avakov}
Arseniy {Yatsenyuk}
Arturo {Parisi}
Asaad al-{Shaibani}|Asaad al-{Shibani}|Assad al-{Shaibani}
Ash {Carter}|Ashton {Carter}
Atef {Ebeid}|Atef {Obeid}
Atef {Sedki}|Atef {Sidqi}
Atifete {Jahjaga}
Augusto {Pinochet}
Avdullah {Hoti}
Avigdor {Lieberman}|Avigdor {Liberman}
Aviv {Kochavi}|Aviv {Kohavi}
Avril {Haines}
Awad {Ibn Auf}|Ahmed Awad {Ibn Auf}|Awad {Ibn Ouf}
Awn {Khasawneh}|Awn al-{Khasawneh}
Ayad al-{Samarrai}|Iyad al-{Samarrai}
Ayaz {Mutallibov}
Ayman al-{Zawahiri}|Ayman al-{Zawahri}
Ayman {Safadi}|Ayman al-{Safadi}
Aymen {Benabderrahmane}|Ayman {Benabderrahmane}
Aziz {Akhannouch}
Aziz {Nasirzadeh}
Badr {Abdelatty}|Badr {Abdel-Atty}
Badr al-{Busaidi}|Badr Albusaidi
Baitullah {Mehsud}
Bajram {Begaj}
Bamir {Topi}
{Ban Ki-moon}|{Ban} Ki-moon|Ban Ki Moon
Bandar bin Sultan
Barack {Obama}|Barack Hussein {Obama}
Barham {Salih}|Barham {Saleh}
Bart De {Wever}|Bart {De Wever}
Bashar al-{Assad}|Bashar {Assad}
Bassam al-{Sabbagh}|Bassam {Sabbagh}
Baudouin|King {Baudouin}
Bayan {Jabr}|Baqir Jabr al-{Zubeidi}|Bayan Jabr {Solagh}
Beata {Szydło}|Beata {Szydlo}
Beji Caid {Essebsi}
Ben {Bernanke}
Ben Wallace
Benedict XVI|Pope {Benedict}|Pope Benedict XVI
Benjamin {Netanyahu}|Binyamin {Netanyahu}
Benny {Gantz}
Berat {Albayrak}
Bernard {Cazeneuve}
Bernard {Kouchner}
Bernardo {Arévalo}|Bernardo {Arevalo}
Bertie {Ahern}
Besir {Atalay}|Beşir {Atalay}
Bezalel {Smotrich}
Bidzina {Ivanishvili}
Bill {Clinton}|William {Clinton}
Binali {Yildirim}|Binali {Yıldırım}
Binyamin {Ben-Eliezer}
Bisher {Khasawneh}|Bishr al-{Khasawneh}
Bjarni {Benediktsson}
Bob {Ainsworth}
Bohuslav {Sobotka}
Boniface {Alexandre}
Boris {Gryzlov}
Boris {Johnson}
Boris {Pistorius}
Boris {Tadić}|Boris {Tadic}
Boris {Trajkovski}
Boris {Yeltsin}
Borut {Pahor}
Borys {Tarasyuk}
Boutros {Boutros-Ghali}|Boutros {Boutros Ghali}
Boyko {Borisov}|Boyko {Borissov}
Branko {Crvenkovski}
Brent {Scowcroft}
Brian {Cowen}
Brian {Mulroney}
Brice {Hortefeux}
Brigitte {Bierlein}
Bronisław {Komorowski}|Bronislaw {Komorowski}
Bruno Le Maire|Bruno {Le Maire}
Bruno {Le Roux}
Bruno {Retailleau}
Bujar {Nishani}
Bulent {Ecevit}|Bülent {Ecevit}
Călin {Popescu-Tăriceanu}|Calin {Popescu-Tariceanu}
Carl {Bildt}
Carl XVI Gustaf|King Carl XVI Gustaf|King {Carl Gustaf}
Carlo Azeglio {Ciampi}
Carlos {Alvarado}
Carlos Andrés {Pérez}|Carlos Andres {Perez}
Carlos {Cuerpo}
Carlos {Menem}
Carlos {Mesa}
Carlos Roberto {Flores}
Carlos Roberto {Reina}
Carlos {Salinas de Gortari}|Carlos {Salinas}
Carme {Chacón}
Catherine {Ashton}
Catherine {Colonna}
César {Gaviria}|Cesar {Gaviria}
Cevdet {Yilmaz}|Cevdet {Yılmaz}
Chadli {Bendjedid}|Chadli {Benjedid}
Chaim {Herzog}
Charbel {Wehbe}
Charles Clarke
Charles {Haughey}
Charles III|King {Charles}|King Charles III
Charles {Michel}
Charles Q. Brown|C.Q. Brown|Charles Brown
Christian {Kern}
Christian {Lindner}
Christian {Stocker}
Christian {Wulff}
Christine {Lagarde}
Christine {Lambrecht}
Christophe {Castaner}
Christopher C. {Miller}|Christopher {Miller}
Christopher {Wray}
Chrystia {Freeland}
Chuck {Hagel}
Claude {Guéant}
Claudia {Sheinbaum}
Claudio {Scajola}
Colin {Powell}
Condoleezza Rice
Costas {Simitis}|Kostas {Simitis}
Cristina {Fernández de Kirchner}|Cristina {Kirchner}|Cristina {Fernandez de Kirchner}|Cristina {Fernández}
Dacian {Cioloș}|Dacian {Ciolos}
Dalia {Grybauskaitė}|Dalia {Grybauskaite}
Dan {Caine}
Dan Coats
Dan {Halutz}
Dan {Quayle}
Daniel {Noboa}
Daniel {Ortega}
Daniel {Vaillant}
Daniele {Franco}
Danilo {Medina}
Danilo {Türk}|Danilo {Turk}
David {Barnea}
David {Blunkett}
David {Cameron}
David {Lammy}
David {Levy}
David {Malpass}
David {Miliband}
Davíð {Oddsson}|David {Oddsson}
David {Petraeus}
David {Sassoli}
Dawoud {Rajiha}|Daoud {Rajha}
Demetris {Christofias}|Dimitris {Christofias}
Dennis {Hastert}
Denys {Monastyrsky}
Denys {Shmyhal}
Des Browne
Dick {Cheney}
Dick {Schoof}
Dick {Thornburgh}
Dilma {Rousseff}|{Dilma}
Dimitar {Glavchev}
Dimitar {Kovačevski}|Dimitar {Kovacevski}
Dina {Boluarte}
Đuro {Macut}|Djuro {Macut}
Dmitry {Medvedev}|Dmitri {Medvedev}
Dmytro {Kuleba}
Dominic {Raab}
Dominique de {Villepin}
Dominique {Strauss-Kahn}
Donald {Rumsfeld}
Donald {Trump}|Donald J. {Trump}
Donald {Tusk}
Dorin {Recean}
Douglas {Hurd}
Driss {Jettou}
Durmus {Yilmaz}|Durmuş {Yılmaz}
Ebrahim {Raisi}|Ebrahim {Raeisi}
Eddie George
Edgars {Rinkēvičs}|Edgars {Rinkevics}
Edi {Rama}
Édith {Cresson}
Édouard {Balladur}
Édouard {Philippe}
Eduard {Heger}
Eduard {Shevardnadze}
Eduardo {Duhalde}
Eduardo {Frei}|Eduardo {Frei Ruiz-Tagle}
Eduardo {Rodríguez Veltzé}|Eduardo {Rodriguez Veltze}
Efkan {Ala}
Egils {Levits}
Ehud {Barak}
Ehud {Olmert}
Elena {Salgado}
Eli {Cohen}
Elias {Hrawi}
Elio {Di Rupo}
Élisabeth {Borne}
Elisabetta {Trenta}
Elizabeth II|Queen Elizabeth II|Queen {Elizabeth}
Elvira {Nabiullina}
Ely Ould Mohamed {Vall}
Elyes {Fakhfakh}
Emil {Boc}
Emil {Constantinescu}
Emile {Lahoud}
Emma {Bonino}
Emmanuel {Macron}
Enda {Kenny}
Enrico {Letta}
Enrique {Bolaños}|Enrique {Bolanos}
Enrique {Peña Nieto}|Enrique {Pena Nieto}
Enzo Moavero {Milanesi}|Enzo {Moavero Milanesi}
Erdem {Basci}|Erdem {Başçı}
Eric {Holder}
Éric {Lombard}|Eric {Lombard}
Erna {Solberg}
Ernesto {Pérez Balladares}|Ernesto {Perez Balladares}
Ernesto {Samper}
Ernesto {Zedillo}
Eskandar {Momeni}
Esko {Aho}
Esmat Abdel {Meguid}
Essam {Sharaf}
Evika {Siliņa}|Evika {Silina}
Evo {Morales}
Ewa {Kopacz}
Eyal {Zamir}
Ezer {Weizman}|Ezer {Weizmann}
Fabián {Alarcón}|Fabian {Alarcon}
Fahd Jassem al-{Freij}|Fahd al-{Freij}
Fahd bin Abdulaziz|King {Fahd}
Faisal al-{Fayez}
Faisal bin {Farhan}
Faisal {Mekdad}|Faisal {Miqdad}
Farouk al-{Sharaa}|Farouq al-{Shara}
Fathi {Bashagha}
Fatih {Karahan}
Fatmir {Sejdiu}
Fatos {Nano}
Fawzi {Salloukh}
Fayez al-{Sarraj}|Fayez {Serraj}|Faiez {Serraj}
Fayez {Tarawneh}
Federica {Mogherini}
Federico {Franco}
Federico {Trillo}
Felipe {Calderón}|Felipe {Calderon}
Felipe {González}|Felipe {Gonzalez}
Felipe VI|King {Felipe}
Ferenc {Gyurcsány}|Ferenc {Gyurcsany}
Ferenc {Mádl}
Feridun {Sinirlioglu}|Feridun {Sinirlioğlu}
Fernando {Collor}|Fernando {Collor de Mello}
Fernando de la {Rúa}|Fernando {de la Rúa}|Fernando {de la Rua}
Fernando {Grande-Marlaska}
Fernando Henrique {Cardoso}
Fernando {Lugo}
Fidel {Castro}
Fikri {Isik}|Fikri {Işık}
Florence {Parly}
Florin {Cîțu}|Florin {Citu}
Fouad {Mebazaa}
Fouad {Siniora}|Fuad {Siniora}
Francesco {Cossiga}
Francis {Mer}
Francisco {Flores}
Francisco {Sagasti}
Franco {Frattini}
François {Baroin}
François {Bayrou}
François {Fillon}
François {Hollande}
François {Mitterrand}
Franjo {Tuđman}|Franjo {Tudjman}|Franjo {Tudman}
Frank-Walter {Steinmeier}
Franz Josef {Jung}
Franz {Vranitzky}
Frederik X|King {Frederik}
Fredrik {Reinfeldt}
Friedrich {Merz}
Fuad {Hussein}|Fouad {Hussein}
Fuad {Masum}|Fouad {Massoum}
Fuat {Oktay}
Gabi {Ashkenazi}
Gabriel {Attal}
Gabriel {Boric}
Gadi {Eizenkot}|Gadi {Eisenkot}
Galab {Donev}
Garry {Conille}
Gavin {Williamson}
Gebran {Bassil}|Jibran {Bassil}
Gediminas {Kirkilas}
Geir {Haarde}
Geoff {Hoon}
George H. W. {Bush}|George H.W. {Bush}|George {Bush} Sr.|George Herbert Walker {Bush}
George {Osborne}
George {Papandreou}
George {Robertson}
George {Shultz}
George {Tenet}
George {Vassiliou}
George W. {Bush}|George {Bush}|George {Bush} Jr.
Georgi {Parvanov}
Gérald {Darmanin}
Gérard {Collomb}
Gérard {Longuet}
Gerhard {Schröder}|Gerhard {Schroeder}|Gerhard {Schroder}
Ghazi al-{Yawer}|Ghazi al-{Yawar}
Gholam-Ali {Haddad-Adel}|Gholamali {Haddad-Adel}
Giampaolo {Di Paola}
Giancarlo {Giorgetti}
Gianfranco {Fini}
Gideon {Saar}|Gideon {Sa'ar}
Gina {Haspel}
Gintautas {Paluckas}
Giorgi {Gakharia}
Giorgi {Kvirikashvili}
Giorgi {Margvelashvili}
Giorgia {Meloni}
Giorgio {Napolitano}
Giovanni {Tria}
Gitanas {Nausėda}|Gitanas {Nauseda}
Giuliano {Amato}
Giulio {Andreotti}
Giulio {Terzi}
Giulio {Tremonti}
Giuseppe {Conte}
Giuseppe {Pisanu}
Gjorge {Ivanov}
Glafcos {Clerides}|Glafkos {Clerides}
Gonzalo {Sánchez de Lozada}|Gonzalo {Sanchez de Lozada}
Göran {Persson}|Goran {Persson}
Gordana {Siljanovska-Davkova}
Gordon {Bajnai}
Gordon Brown
Grant {Shapps}
Gro Harlem {Brundtland}
Guðni {Jóhannesson}|Gudni {Johannesson}
Guido {Crosetto}
Guido {Westerwelle}
Guillermo {Endara}
Guillermo {Lasso}
Guntis {Ulmanis}
Gustavo {Noboa}
Gustavo {Petro}
Guy {Verhofstadt}
Gyula {Horn}
H. R. {McMaster}|H.R. {McMaster}|HR {McMaster}|Herbert {McMaster}
Habib el-{Adly}|Habib al-{Adly}
Habib {Essid}
Hafez al-{Assad}|Hafez {Assad}
Hafize Gaye {Erkan}
Haider al-{Abadi}|Haidar al-{Abadi}
Haitham {al-Ghais}|Haitham {Al Ghais}
{Haitham} bin Tariq|Sultan {Haitham}
Hakan {Fidan}
Hakimullah {Mehsud}
Halla {Tómasdóttir}|Halla {Tomasdottir}
Halldór {Ásgrímsson}|Halldor {Asgrimsson}
Hamad bin Isa|Hamad bin Isa Al Khalifa
Hamad bin {Jassim}|Hamad bin Jassim bin Jaber
Hamad bin Khalifa|Hamad bin Khalifa Al Thani
Hamadi {Jebali}
Hamzah bin Hussein|Prince Hamzah|Hamza bin Hussein
Hani {Mulki}|Hani al-{Mulki}
Hanna {Suchocka}
Hans {Blix}
Hans-Dietrich {Genscher}
Hans {Eichel}
Hans-Peter {Friedrich}
Harald V|King {Harald}
Hashim {Thaçi}|Hashim {Thaci}
Hassan al-{Turabi}|Hassan {Turabi}
Hassan bin Talal
Hassan {Diab}
Hassan {Firouzabadi}|Hassan {Firuzabadi}
Hassan II|King Hassan II
Hassan {Nasrallah}
Hassan {Rouhani}|Hassan {Rohani}
Hassan {Turkmani}|Hasan {Turkmani}
Hazem el-{Beblawi}|Hazem al-{Beblawi}
Hazim al-{Shaalan}|Hazem al-{Shaalan}
Heiko {Maas}
Heinz {Fischer}
Helle {Thorning-Schmidt}
Helmut {Kohl}
Henry {Paulson}|Hank {Paulson}
Herman Van {Rompuy}|Herman {Van Rompuy}
Hervé de {Charette}
Hervé {Morin}
Herzi {Halevi}
Hesham {Qandil}|Hisham {Qandil}
Heydar {Aliyev}
Hibatullah {Akhundzada}|Haibatullah {Akhundzada}
Hichem {Mechichi}
Hillary {Clinton}|Hillary Rodham {Clinton}
Hilmi {Ozkok}|Hilmi {Özkök}
Hipólito {Mejía}|Hipolito {Mejia}
Hiroshi {Nakajima}
Hisham {Sharaf}
Horacio {Cartes}
Horst {Köhler}|Horst {Koehler}
Horst {Seehofer}
Hoshyar {Zebari}
Hosni {Mubarak}
Hossein {Amir-Abdollahian}|Hossein {Amirabdollahian}
Hossein {Dehghan}
Hristijan {Mickoski}
Hubert {Védrine}
Hugh {Shelton}
Hugo {Banzer}
Hugo {Chávez}|Hugo {Chavez}
Hulusi {Akar}
Hussain al-{Shahristani}
Hussein al-{Houthi}|Hussein Badreddin al-Houthi
Hussein {Arnous}
Hussein bin Abdullah|Crown Prince Hussein
Hussein bin Talal|King {Hussein}
Ibrahim al-{Assaf}
Ibrahim al-{Jaafari}
Ibrahim {Kalin}|İbrahim {Kalın}
Ibrahim {Mahlab}|Ibrahim {Mehleb}
Ibrahim {Rugova}
Idris Naim {Sahin}|İdris Naim {Şahin}
Ignazio {La Russa}
Igor {Dodon}
Igor {Ivanov}
Igor {Matovič}|Igor {Matovic}
Igor {Rodionov}
Igor {Sergeyev}
Ihor {Klymenko}
Ilham {Aliyev}
Ilie {Bolojan}
Ilir {Meta}
Ilker {Basbug}|İlker {Başbuğ}
Imad {Khamis}
Ingrida {Šimonytė}|Ingrida {Simonyte}
Ingvar {Carlsson}
Ion {Chicu}
Ion {Iliescu}
Irakli {Garibashvili}
Irakli {Kobakhidze}
Isa bin Salman Al Khalifa
Isa {Mustafa}
Isaac {Herzog}|Yitzhak {Herzog}
Ismail {Cem}|İsmail {Cem}
Ismail {Haniyeh}|Ismail {Haniya}|Ismail {Haniyah}
Ismet {Yilmaz}|İsmet {Yılmaz}
Israel {Katz}|Yisrael {Katz}
Itamar Franco|Itamar {Franco}
Iurie {Leancă}
Iván {Duque}|Ivan {Duque}
Ivan {Gašparovič}|Ivan {Gasparovic}
Ivan {Kostov}
Ivars {Godmanis}
Iveta {Radičová}|Iveta {Radicova}
Ivica {Dačić}|Ivica {Dacic}
Ivica {Račan}|Ivica {Racan}
Ivo {Josipović}|Ivo {Josipovic}
Ivo {Sanader}
Iyad {Allawi}|Ayad {Allawi}
Jaap de {Hoop Scheffer}|Jaap {de Hoop Scheffer}
Jaber al-Ahmad|Jaber al-Ahmad al-Sabah
Jaber al-Mubarak al-Sabah
Jack {Lew}|Jacob {Lew}
Jack Straw
Jacques {Chirac}
Jacques {Delors}
Jacques {Santer}
Jacqui {Smith}
Jadranka {Kosor}
Jafar {Hassan}|Jaafar {Hassan}
Jaime {Paz Zamora}
Jair {Bolsonaro}
Jake {Sullivan}
Jakov {Milatović}|Jakov {Milatovic}
Jalal {Talabani}
James Baker
James {Clapper}
James Cleverly
James {Comey}
James L. {Jones}|James {Jones}|Jim {Jones}
Jim {Mattis}|James {Mattis}
James {Wolfensohn}
R. James {Woolsey}|James {Woolsey}
Jamil {Mahuad}
Jan {Fischer}
Jan Krzysztof {Bielecki}
Jan {Olszewski}
Jan Peter {Balkenende}
Janet {Napolitano}
Janet {Reno}
Janet {Yellen}
Janez {Drnovšek}|Janez {Drnovsek}
Janez {Janša}|Janez {Jansa}
János {Áder}|Janos {Ader}
Jarosław {Kaczyński}|Jaroslaw {Kaczynski}
Javier {Milei}
Javier {Pérez de Cuéllar}|Javier {Perez de Cuellar}
Javier {Solana}
Jawad al-{Bolani}|Jawad al-{Bulani}
JD {Vance}|J.D. {Vance}|J. D. {Vance}
Jean-Bertrand {Aristide}
Jean {Castex}
Jean {Chrétien}|Jean {Chretien}
Jean-Claude {Juncker}
Jean-Claude {Trichet}
Jean {Kahwaji}
Jean-Luc {Dehaene}
Jean-Marc {Ayrault}
Jean-Noël {Barrot}
Jean-Pierre {Chevènement}
Jean-Pierre {Raffarin}
Jean-Yves {Le Drian}
Jeanine {Áñez}|Jeanine {Anez}
Jeff Sessions
Jeff {Zients}
Jeh {Johnson}
Jens {Stoltenberg}
Jeremy {Corbyn}
Jeremy Hunt
Jerome {Powell}|Jay {Powell}
Jerzy {Buzek}
Jim Yong Kim
Jimmy {Morales}
Jiří {Paroubek}|Jiri {Paroubek}
Jiří {Rusnok}|Jiri {Rusnok}
Joachim {Gauck}
Jocelerme {Privert}
Joe {Biden}|Joseph {Biden}|Joseph R. {Biden}
Johann {Wadephul}
Jóhanna {Sigurðardóttir}|Johanna {Sigurdardottir}
Johannes {Rau}
John {Ashcroft}
John {Boehner}
John {Bolton}
John {Brennan}
John {Bruton}
John {Deutch}
John Healey|John {Healey}
John Hutton
John F. Kelly|John {Kelly}
John {Kerry}
John Major
John Paul II|Pope {John Paul II}
John {Ratcliffe}
John Reid
John Snow
Jonas Gahr {Støre}|Jonas Gahr {Store}|Jonas Gahr {Stoere}
Jörg {Kukies}
Jorge {Batlle}
Jorge {Fernández Díaz}
Jorge {Quiroga}
Jorge {Sampaio}
Jorge {Serrano}|Jorge {Serrano Elías}
Joschka {Fischer}
José Antonio {Alonso}
José {Bono}|Jose {Bono}
José Luis Rodríguez {Zapatero}|Jose Luis Rodriguez {Zapatero}
José Manuel {Albares}|Jose Manuel {Albares}
José Manuel {Barroso}|José Manuel Durão {Barroso}|Jose Manuel {Barroso}
José Manuel {García-Margallo}
José María {Aznar}|Jose Maria {Aznar}
José María {Figueres}|Jose Maria {Figueres}
José {Mujica}|Jose {Mujica}|Pepe {Mujica}
José Raúl {Mulino}|Jose Raul {Mulino}
José {Sarney}|Jose {Sarney}
José {Sócrates}|Jose {Socrates}
Josef {Tošovský}
Josep {Borrell}
Josep {Piqué}
Joseph {Aoun}
Joseph {Dunford}
Jovenel {Moïse}|Jovenel {Moise}
Jozef {Moravčík}
Józef {Oleksy}
József {Antall}
Juan Carlos I|King {Juan Carlos}|{Juan Carlos}
Juan Carlos {Varela}
Juan Carlos {Wasmosy}
Juan {Guaidó}|Juan {Guaido}
Juan Ignacio {Zoido}
Juan Manuel {Santos}
Juan Orlando {Hernández}|Juan Orlando {Hernandez}
Juha {Sipilä}|Juha {Sipila}
Juhan {Parts}
Julio María {Sanguinetti}|Julio Maria {Sanguinetti}
Juma Inad|Jumaa Inad
Jüri {Ratas}|Juri {Ratas}
Justin {Trudeau}
Jyrki {Katainen}
Kais {Saied}
Kaja {Kallas}
Kamal {Ganzouri}|Kamal al-{Ganzouri}|Kamal El-{Ganzoury}
Kamal {Kharrazi}|Kamal {Kharazi}
Kamala {Harris}
Kamel {Maddouri}|Kamel {Madouri}
Kamil {Idris}|Kamil El-Tayeb {Idris}
Karl {Nehammer}
Karl-Theodor zu {Guttenberg}
Karolos {Papoulias}
Kash {Patel}
Katalin {Novák}|Katalin {Novak}
Katerina {Sakellaropoulou}
Katrín {Jakobsdóttir}|Katrin {Jakobsdottir}
Kazimierz {Marcinkiewicz}
Keir {Starmer}
Kemal {Unakitan}|Kemal {Unakıtan}
Kenneth Clarke|Ken Clarke
Kersti {Kaljulaid}
Kevin {McCarthy}
Khaled al-{Obaidi}|Khaled al-{Obeidi}
Khaled {Bahah}
Khaled bin Mohamed bin Zayed
Khaled {Meshaal}|Khaled {Mashal}|Khaled {Meshal}|Khaled {Mashaal}
Khalid al-{Attiyah}
Khalid al-{Falih}
Khalid al-{Yamani}
Khalid bin Ahmed Al Khalifa
Khalid bin Khalifa Al Thani
Khalid bin Salman
Khalifa bin Hamad Al Thani
Khalifa bin Salman|Khalifa bin Salman Al Khalifa
Khalifa bin Zayed|Khalifa bin Zayed Al Nahyan
Khalifa {Haftar}|Khalifa {Hifter}
Kim Campbell
Kiril {Petkov}
Kiro {Gligorov}
Kirstjen {Nielsen}
Kjell Magne {Bondevik}
Klaus {Iohannis}|Klaus {Johannis}
Klaus {Kinkel}
Kofi {Annan}
Kolinda {Grabar-Kitarović}|Kolinda {Grabar-Kitarovic}
Konstantinos {Mitsotakis}
Konstantinos {Tasoulas}|Constantine {Tassoulas}
Kostas {Karamanlis}|Costas {Karamanlis}
Kostyantyn {Gryshchenko}
Krišjānis {Kariņš}|Krisjanis {Karins}
Kristalina {Georgieva}
Kristen {Michal}
Kristi {Noem}
Kristrún {Frostadóttir}|Kristrun {Frostadottir}
Kwasi {Kwarteng}
Kyriakos {Mitsotakis}
Laimdota {Straujuma}
Lamberto {Dini}
Lars {Klingbeil}
Lars Løkke {Rasmussen}|Lars Lokke {Rasmussen}
László {Sólyom}
Laura {Chinchilla}
Laurent {Fabius}
Laurentino {Cortizo}
Lawrence {Eagleburger}
Lawrence {Summers}|Larry {Summers}
Lech {Kaczyński}|Lech {Kaczynski}
Lech {Wałęsa}|Lech {Walesa}
{Lee Jong-wook}
Lenín {Moreno}|Lenin {Moreno}
Lennart {Meri}
Leo {Varadkar}
{Leo} XIV|Pope {Leo}|Pope Leo XIV|Pope Leo
Leon {Panetta}
Leonel {Fernández}|Leonel {Fernandez}
Leonid {Kozhara}
Leonid {Kravchuk}
Leonid {Kuchma}
Les {Aspin}
Leszek {Miller}
Levon {Ter-Petrosyan}|Levon {Ter-Petrossian}
Lewis {Preston}
Liam Fox
Liamine {Zeroual}
Lionel {Jospin}
Liz {Truss}
Ljubčo {Georgievski}|Ljubco {Georgievski}
Lloyd {Austin}
Lloyd {Bentsen}
Lorenzo {Guerini}
Loretta {Lynch}
Louis {Freeh}
Luc {Frieden}
Lucas {Papademos}
Luciana {Lamorgese}
Lucio {Gutiérrez}|Lucio {Gutierrez}
Ludovic {Orban}
Ľudovít {Ódor}|Ludovit {Odor}
Luigi {Di Maio}
Luis {Abinader}
Luis Alberto {Lacalle}|Luis Alberto {Lacalle Herrera}
Luis {Arce}
Luis {de Guindos}|Luis de {Guindos}
Luis {González Macchi}|Luis {Gonzalez Macchi}
Luis Guillermo {Solís}|Luis Guillermo {Solis}
Luis {Lacalle Pou}
Luís Montenegro|Luis Montenegro
Luiz Inácio Lula da {Silva}|Luiz Inacio {Lula da Silva}|{Lula}|{Lula da Silva}
Lutfi {Elvan}|Lütfi {Elvan}
Maaouya Ould {Taya}|Maaouya Ould Sid'Ahmed {Taya}
Madeleine {Albright}
{Maeen} Abdulmalik|{Maeen} Abdulmalik Saeed
Magdalena {Andersson}
Magdy {Abdel Ghaffar}
Mahdi al-{Mashat}
Mahmoud {Abbas}
Mahmoud {Ahmadinejad}
Mahmoud al-{Mashhadani}
Mahmoud al-{Zoubi}|Mahmoud {Zuabi}
Mahmoud {Jibril}
Mahmoud {Tawfik}
Maia {Sandu}
Maktoum bin Rashid
Malcolm {Rifkind}
Mamuka {Bakhtadze}
Manfred {Wörner}|Manfred {Woerner}
Manouchehr {Mottaki}
Manuel {Merino}
Manuel {Valls}
Manuel {Zelaya}
Marcel {Ciolacu}
Marcelo Rebelo de {Sousa}|Marcelo {Rebelo de Sousa}
Marco {Minniti}
Marco {Rubio}
Marek {Belka}
Margaret {Beckett}
Margaret {Chan}
Margaret {Thatcher}
Margarita {Robles}
Margrethe II|Queen {Margrethe}
Mari {Kiviniemi}
María Dolores de {Cospedal}
Mariano {Rajoy}
Marine {Le Pen}
Mario {Abdo Benítez}|Mario {Abdo Benitez}|Mario {Abdo}
Mario {Draghi}
Mario {Mauro}
Mario {Monti}
Mário {Soares}
Māris {Kučinskis}|Maris {Kucinskis}
Marjan {Šarec}|Marjan {Sarec}
Mark {Carney}
Mark {Esper}
Mark Meadows
Mark {Milley}
Mark {Rutte}
Marouf al-{Bakhit}|Marouf {Bakhit}
Mart {Laar}
Martin {Dempsey}
Martin {Schulz}
Martín {Torrijos}|Martin {Torrijos}
Martín {Vizcarra}|Martin {Vizcarra}
Martti {Ahtisaari}
Mary {McAleese}
Mary Robinson
Masoud {Pezeshkian}
Massimo {D'Alema}|Massimo {D’Alema}
Mateusz {Morawiecki}
Matt Hancock
Matteo {Piantedosi}
Matteo {Renzi}
Matteo {Salvini}
Matthew {Whitaker}
Matti {Vanhanen}
Mauno {Koivisto}
Mauricio {Funes}
Mauricio {Macri}
Mazloum {Abdi}|Mazlum {Abdi}|Mazloum {Kobani}
Mehdi {Jomaa}
Mehdi {Karroubi}|Mehdi {Karrubi}
Mehmet {Simsek}|Mehmet {Şimşek}
Meir {Dagan}
Mélanie {Joly}|Melanie {Joly}
Merrick {Garland}
Mervyn King
Mesut {Yılmaz}|Mesut {Yilmaz}
Mette {Frederiksen}
Mevlut {Cavusoglu}|Mevlüt {Çavuşoğlu}|Mevlüt {Cavusoglu}
Michael {Chertoff}
Michael D. {Higgins}
Michael {Fallon}
Michael {Flynn}|Mike {Flynn}
Michael {Hayden}
Michael {Mukasey}
Michal {Kováč}
Micheál {Martin}|Micheal {Martin}
Michel {Aoun}
Michel {Barnier}
Michel {Camdessus}
Michel {Martelly}
Michel {Rocard}
Michel {Sapin}
Michel {Suleiman}|Michel {Sleiman}
Michel {Temer}
Michèle {Alliot-Marie}
Michelle {Bachelet}
Mick {Mulvaney}
Miguel Ángel {Moratinos}|Miguel Angel {Moratinos}
Miguel Ángel {Rodríguez}|Miguel Angel {Rodriguez}
Miguel {Díaz-Canel}|Miguel {Diaz-Canel}
Mihai Răzvan {Ungureanu}
Mihai {Tudose}
Mike {Johnson}
Mike {Mullen}|Michael {Mullen}
Mike {Pence}
Mike {Pompeo}
Mike {Waltz}|Michael {Waltz}
Mikhail {Fradkov}
Mikhail {Gorbachev}
Mikhail {Kasyanov}
Mikhail {Mishustin}
Mikheil {Kavelashvili}
Mikheil {Saakashvili}|Mikhail {Saakashvili}
Mikuláš {Dzurinda}|Mikulas {Dzurinda}
Milan {Kučan}|Milan {Kucan}
Milan {Milutinović}|Milan {Milutinovic}
Milo {Đukanović}|Milo {Djukanovic}
Milojko {Spajić}|Milojko {Spajic}
Miloš {Vučević}|Milos {Vucevic}
Miloš {Zeman}|Milos {Zeman}
Mircea {Snegur}
Mirek {Topolánek}|Mirek {Topolanek}
Mireya {Moscoso}
Mirko {Cvetković}|Mirko {Cvetkovic}
Miro {Cerar}
Mishal al-Ahmad|Meshal al-Ahmad|Mishal al-Ahmad al-Sabah
Mohamed al-{Menfi}|Mohammed {Menfi}
Mohamed {Boudiaf}
Mohamed {ElBaradei}|Mohamed {El Baradei}|Mohammed {ElBaradei}
Mohamed {Ennaceur}
Mohamed {Ghannouchi}
Mohamed Hamdan {Dagalo}|Mohamed Hamdan {Daglo}|{Hemedti}|{Hemeti}
Mohamed Hussein {Tantawi}|Hussein {Tantawi}|Mohammed Hussein {Tantawi}
Mohamed {Ibrahim}
Mohamed Kamel {Amr}
Mohamed {Morsi}|Mohammed {Morsi}|Mohamed {Mursi}|Mohammed {Mursi}
Mohamed {Ould Abdel Aziz}
Mohamed Ould {Ghazouani}|Mohamed Ould Cheikh {Ghazouani}|Mohamed Ould Cheikh {El Ghazouani}
Mohamed {Zaki}|Mohamed Ahmed {Zaki}
Mohammad Bagher {Ghalibaf}|Mohammad Baqer {Qalibaf}
Mohammad {Bagheri}|Mohammad Hossein {Bagheri}
Mohammad Ghazi al-{Jalali}|Mohammed al-{Jalali}
Mohammad Javad {Zarif}|Javad {Zarif}
Mohammad {Khatami}
Mohammad {Mokhber}
Mohammad {Mustafa}|Mohammed {Mustafa}
Mohammad-Reza {Ashtiani}|Mohammad Reza Gharaei {Ashtiani}
Mohammad Sabah al-Salem
Mohammad {Shtayyeh}|Mohammed {Shtayyeh}
Mohammed al-{Bashir}|Mohammad al-{Bashir}
Mohammed al-{Ghabban}|Mohammed Salem al-{Ghabban}
Mohammed al-{Halbousi}|Mohamed al-{Halbousi}
Mohammed al-{Jadaan}
Mohammed Ali al-{Hakim}|Mohamed Ali {Alhakim}
Mohammed {Barkindo}|Mohammad {Barkindo}
Mohammed {Basindawa}|Mohammed Salem {Basindwa}
Mohammed bin Abdulrahman|Mohammed bin Abdulrahman Al Thani
Mohammed bin {Nayef}|Mohammad bin {Nayef}|Muhammad bin {Nayef}
Mohammed bin Rashid|Mohammed bin Rashid Al Maktoum
Mohammed bin Salman|Mohammad bin Salman|Muhammad bin Salman|{MBS}|{bin Salman}
Mohammed bin {Zayed}|Mohamed bin {Zayed}|{MBZ}
Mohammed {Magariaf}|Mohamed al-{Magariaf}|Mohammed {Magarief}
Mohammed Mustafa {Mero}|Mohammad Mustafa {Miro}
Mohammed Shia al-{Sudani}|Mohammed al-{Sudani}|Mohammed Shiaa al-{Sudani}
Mohammed VI|King Mohammed VI|Mohamed VI
Mohammed Yusuf
Mohsen al-{Mandalawi}
Moncef {Marzouki}
Moshe {Arens}
Moshe {Kahlon}
Moshe {Katsav}|Moshe {Katzav}
Moshe {Yaalon}|Moshe {Ya'alon}
Mostafa {Madbouly}|Moustafa {Madbouly}|Mostafa {Madbouli}
Mostafa Mohammad-{Najjar}
Mostafa {Pourmohammadi}
Muammar {Gaddafi}|Moammar {Gadhafi}|Muammar {Qaddafi}|Muammar {Gadhafi}|Moammar {Kadafi}|Muammar al-{Gaddafi}
Muammer {Guler}|Muammer {Güler}
Mugur {Isărescu}|Mugur {Isarescu}
Mullah {Omar}|Mullah Mohammed {Omar}
Muqrin bin Abdulaziz
Murat {Cetinkaya}|Murat {Çetinkaya}
Murat {Uysal}
Murhaf Abu {Qasra}|Murhaf {Abu Qasra}
Mustafa {Abdul Jalil}|Mustafa {Abdel Jalil}|Mustafa {Abdel-Jalil}
Mustafa al-{Kadhimi}
Mustafa {Tlass}|Mustafa {Tlas}
Mykola {Azarov}
Nabih {Berri}
Nabil {Elaraby}|Nabil al-{Arabi}|Nabil {el-Araby}
Nabil {Fahmy}
Naci {Agbal}|Naci {Ağbal}
Nader al-{Dahabi}|Nader {Dahabi}
Nadhim {Zahawi}
Nadia {Calviño}
Nadir {Larbaoui}|Nadir {Laarbaoui}
Naftali {Bennett}
Naim {Qassem}|Naim {Kassem}
Najah al-{Shammari}
Naji al-{Otari}|Mohammed Naji al-{Otari}
Najib {Mikati}
Najla {Bouden}
Nancy {Faeser}
Nancy {Pelosi}
Nasser al-Mohammed al-Sabah
Nasser {Bourita}
Nasser {Judeh}
Nassif {Hitti}
Natalia {Gavrilița}|Natalia {Gavrilita}
Nataša {Pirc Musar}|Natasa {Pirc Musar}
Nawaf al-Ahmad|Nawaf al-Ahmad al-Sabah
Nawaf {Salam}
Nayef bin Abdulaziz
Nayib {Bukele}
Necdet {Ozel}|Necdet {Özel}
Necmettin {Erbakan}
Néstor {Kirchner}|Nestor {Kirchner}
Newt {Gingrich}
Nicanor {Duarte}|Nicanor {Duarte Frutos}
Nicholas {Brady}
Nick {Clegg}
Nicolae {Ciucă}|Nicolae {Ciuca}
Nicolae {Timofti}
Nicolae {Văcăroiu}|Nicolae {Vacaroiu}
Nicolás {Maduro}|Nicolas {Maduro}
Nicolas {Sarkozy}
Nicos {Anastasiades}|Nikos {Anastasiades}
Nicușor {Dan}|Nicusor {Dan}
Nikol {Pashinyan}|Nikol {Pashinian}
Nikola {Gruevski}
Nikolai {Denkov}
Nikolai {Patrushev}
Nikos {Christodoulides}
Nino {Burjanadze}
Norman Lamont
Noureddine {Bedoui}
Nouri {Abusahmain}|Nuri {Abu Sahmain}
Nouri al-{Maliki}|Nuri al-{Maliki}
Nureddin {Nebati}
Nurettin {Canikli}
Olaf {Scholz}
Ólafur Ragnar {Grímsson}|Olafur Ragnar {Grimsson}
Oleksandr {Lytvynenko}
Oleksandr {Syrskyi}|Oleksandr {Syrsky}
Oleksandr {Turchynov}
Oleksii {Reznikov}|Oleksiy {Reznikov}
Oleksiy {Danilov}
Oleksiy {Honcharuk}
Ollanta {Humala}
Omar al-{Bashir}|Omar {Bashir}|Omar Hassan al-{Bashir}
Omar {Ghalawanji}
Omar {Karami}
Omar {Razzaz}|Omar al-{Razzaz}
Omar {Suleiman}
Osama al-{Nujaifi}|Usama al-{Nujayfi}
Osama {bin Laden}|Osama {Bin Laden}|Usama {bin Laden}
Osama {Hammad}|Osama {Hamad}
Óscar {Arias}|Oscar {Arias}
Óscar {Berger}|Oscar {Berger}
Oscar Luigi {Scalfaro}
Oskar {Lafontaine}
Othman al-{Ghanmi}|Othman al-{Ghanimi}
Otto {Pérez Molina}|Otto {Perez Molina}
Otto {Schily}
Paavo {Lipponen}
Pál {Schmitt}
Pam {Bondi}|Pamela {Bondi}
Pandeli {Majko}
Paolo {Gentiloni}
Patricio {Aylwin}
Patrick {Shanahan}
Paul {Martin}
Paul O'Neill
Paul {Ryan}
Paul {Wolfowitz}
Pavel {Filip}
Pavel {Grachev}
Pavlo {Klimkin}
Pavlo {Lazarenko}
Pedro {Castillo}
Pedro {Morenés}
Pedro Pablo {Kuczynski}
Pedro {Passos Coelho}
Pedro {Sánchez}|Pedro {Sanchez}
Pedro {Santana Lopes}
Pedro {Solbes}
Peer {Steinbrück}
Penny {Mordaunt}
Petar {Stoyanov}
Pete {Hegseth}
Péter {Boross}
Péter {Medgyessy}
Peter Pace
Peter {Pellegrini}
Peter {Struck}
Péter {Szijjártó}|Peter {Szijjarto}
Petr {Fiala}
Petr {Nečas}|Petr {Necas}
Petr {Pavel}
Petre {Roman}
Petro {Poroshenko}
Petru {Lucinschi}
Petteri {Orpo}
Philip {Hammond}
Philippe {Douste-Blazy}
Philippe of Belgium|King {Philippe}
Pier Carlo {Padoan}
Pierre {Bérégovoy}
Pierre {Moscovici}
Plamen {Oresharski}
Pope {Francis}|Pope Francis
Porfirio {Lobo}
Porter {Goss}
Poul Nyrup {Rasmussen}|Poul {Nyrup Rasmussen}
Poul {Schlüter}
Priti {Patel}
Prokopis {Pavlopoulos}
{Qaboos} bin Said|Sultan {Qaboos}
Qasim al-{Araji}|Qassem al-{Araji}|Qasim al-{Aaraji}
Beatrix|Queen {Beatrix}
Rached {Ghannouchi}|Rashid al-{Ghannouchi}
Rachel {Reeves}
Radosław {Sikorski}|Radoslaw {Sikorski}|Radek {Sikorski}
Radu {Vasile}
Rafael Ángel {Calderón Fournier}|Rafael Angel {Calderon}
Rafael {Caldera}
Rafael {Correa}
Rafael {Grossi}|Rafael Mariano {Grossi}
Rafael Leonardo {Callejas}
Rafi al-{Issawi}|Rafa al-{Essawi}
Rafik {Hariri}|Rafic {Hariri}|Rafiq {Hariri}|Rafik al-Hariri
Rahm {Emanuel}
Raimonds {Vējonis}|Raimonds {Vejonis}
Ramadan {Shallah}|Ramadan Abdullah {Shallah}
Rami {Hamdallah}
Ramiro {de León Carpio}|Ramiro {de Leon Carpio}
Ramiz {Alia}
Ramón José {Velásquez}
Ramtane {Lamamra}
Ramush {Haradinaj}
Ramzan {Kadyrov}
Rashad al-{Alimi}
Rashid {Nurgaliyev}
Raúl {Castro}|Raul {Castro}
Raúl {Cubas}|Raul {Cubas}
Rawhi {Fattouh}|Rauhi {Fattuh}
Recep Tayyip {Erdogan}|Tayyip {Erdogan}|Recep Tayyip {Erdoğan}
Reince {Priebus}
René {Préval}|Rene {Preval}
Reuven {Rivlin}
Rex {Tillerson}
Rexhep {Meidani}
Riad {Hijab}|Riyad {Hijab}
Riad {Salameh}|Riad {Salamé}
Ricardo {Lagos}
Ricardo Maduro
Ricardo {Martinelli}
Richard {Myers}
Richard von {Weizsäcker}
Rishi {Sunak}
Robert {Fico}
Robert Gates
Robert {Golob}
Robert {Habeck}
Robert {Kocharyan}|Robert {Kocharian}
Robert {Mueller}
Robert O'Brien|Robert {O'Brien}
Robert {Rubin}
Robert {Zoellick}
Roberta {Metsola}
Roberta {Pinotti}
Roberto {Gualtieri}
Roberto {Maroni}
Roberto {Micheletti}
Robin Cook
Rodolphe {Haykal}|Rodolphe {Haikal}
Rodrigo {Borja}
Rodrigo {Chaves}
Rodrigo {Rato}
Roland {Dumas}
Rolandas {Paksas}
Roman {Herzog}
Romano {Prodi}
Ron {Klain}
Ronald {Reagan}
Rosario {Murillo}
Rosen {Plevneliev}
Rosen {Zhelyazkov}
Rudolf {Scharping}
Rudolf {Schuster}
Ruhollah {Khomeini}|Ayatollah {Khomeini}
Rumen {Radev}
Rustem {Umerov}
Ruud {Lubbers}
Saad al-Abdullah|Saad al-Abdullah al-Sabah
Saad {Hariri}|Saad al-{Hariri}
Saadeddine {Othmani}|Saad-Eddine {El Othmani}|Saad Eddine {El Othmani}
Saadoun al-{Dulaimi}
Sabah al-Ahmad|Sabah al-Ahmad al-Sabah
Sabah al-Khalid al-Sabah|Sabah al-Khaled
{Saddam} Hussein|{Saddam}
Sadiq Khan
Saeed {Jalili}
Sahap {Kavcioglu}|Şahap {Kavcıoğlu}
Saïd {Chengriha}|Said {Chengriha}
Sajid {Javid}
Salaheddine {Mezouar}
Salam {Fayyad}|Salam {Fayad}
Saleh al-{Sammad}
Salem bin {Breik}|Salem Saleh bin {Braik}
Sali {Berisha}
Salim al-{Jabouri}|Saleem al-{Jubouri}
Salman bin Hamad|Salman bin Hamad Al Khalifa
Salman bin Abdulaziz|King {Salman}
Salome {Zourabichvili}|Salome {Zurabishvili}
Salvador {Sánchez Cerén}|Salvador {Sanchez Ceren}
Sameh {Shoukry}
Samir {Rifai}|Samir al-{Rifai}
Sandy {Berger}|Samuel {Berger}
Sanna {Marin}
Santiago {Peña}|Santiago {Pena}
Sarra {Zaafrani}|Sarra {Zaafrani Zenzri}|Sarra {Zenzri}
Saud al-{Faisal}|Saud Al-{Faisal}
Sauli {Niinistö}|Sauli {Niinisto}
Saulius {Skvernelis}
Scott {Bessent}
Sebastian {Kurz}
Sebastián {Piñera}|Sebastian {Pinera}
Sébastien {Lecornu}
Sedki {Sobhi}|Sedky {Sobhy}
Selim {Hoss}|Salim al-{Hoss}
Sergei {Ivanov}|Sergey {Ivanov}
Sergei {Kiriyenko}|Sergey {Kiriyenko}
Sergei {Lavrov}|Sergey {Lavrov}
Sergei {Naryshkin}|Sergey {Naryshkin}
Sergei {Shoigu}|Sergey {Shoigu}
Sergei {Stanishev}
Sergei {Stepashin}|Sergey {Stepashin}
Sergio {Mattarella}
Serzh {Sargsyan}|Serge {Sarkisian}|Serzh {Sarkisian}
Shaul {Mofaz}
Sherif {Ismail}
Shimon {Peres}
Shlomo {Ben-Ami}
Sidi Ould Cheikh {Abdallahi}
Sigmar {Gabriel}
Sigmundur Davíð {Gunnlaugsson}|Sigmundur David {Gunnlaugsson}
Sigurður Ingi {Jóhannsson}|Sigurdur Ingi {Johannsson}
Siim {Kallas}
Silvan {Shalom}
Silvio {Berlusconi}
Simeon {Saxe-Coburg-Gotha}|Simeon {Sakskoburggotski}
Simon {Harris}
Sixto {Durán Ballén}|Sixto {Duran Ballen}
Slobodan {Milošević}|Slobodan {Milosevic}
Sophie {Wilmès}|Sophie {Wilmes}
Sorin {Grindeanu}
Stanislav {Gross}
Stanislav {Shushkevich}
Stefan {Löfven}|Stefan {Lofven}
Stefan {Yanev}
Stepan {Poltorak}
Stéphane {Séjourné}
Stephen {Hadley}
Stephen {Harper}
Steven {Mnuchin}|Steve {Mnuchin}
Stevo {Pendarovski}
Stjepan {Mesić}|Stipe {Mesić}|Stjepan {Mesic}
Suella {Braverman}
Suleyman {Demirel}|Süleyman {Demirel}
Suleyman {Soylu}|Süleyman {Soylu}
Sultan bin Abdulaziz
Susan Rice
Susie Wiles
Svetozar {Marović}|Svetozar {Marovic}
Taavi {Rõivas}|Taavi {Roivas}
Tabaré {Vázquez}|Tabare {Vazquez}
Tadeusz {Mazowiecki}
Taif {Sami}
Tamás {Sulyok}|Tamas {Sulyok}
{Tamim} bin Hamad|{Tamim} bin Hamad Al Thani
Tammam {Salam}
Tansu {Ciller}|Tansu {Çiller}
Tarja {Halonen}
Tassos {Papadopoulos}
{Tedros} Adhanom Ghebreyesus|Tedros Adhanom {Ghebreyesus}|{Tedros} Adhanom
Thabet al-{Abbasi}|Thabit al-{Abbasi}
Theo {Waigel}
Theodor {Stolojan}
Theresa May
Thierry {Breton}
Thomas de {Maizière}|Thomas {de Maizière}|Thomas de {Maiziere}
Thomas {Donilon}|Tom {Donilon}
Thomas {Klestil}
Thorbjørn {Jagland}|Thorbjorn {Jagland}
Tihomir {Orešković}|Tihomir {Oreskovic}
Timothy {Geithner}|Tim {Geithner}
Tom Ridge
Tomislav {Nikolić}|Tomislav {Nikolic}
Tommaso {Padoa-Schioppa}
Tony {Blair}
Toomas Hendrik {Ilves}
Traian {Băsescu}|Traian {Basescu}
Trinidad {Jiménez}
Tulsi {Gabbard}
Turgut {Ozal}|Turgut {Özal}
Turki al-{Faisal}|Turki bin Faisal
Tzipi {Livni}
Ulf {Kristersson}
Ursula von der {Leyen}|Ursula {von der Leyen}
Václav {Havel}|Vaclav {Havel}
Václav {Klaus}|Vaclav {Klaus}
Vadym {Prystaiko}
Vahagn {Khachaturyan}
Vaira {Vīķe-Freiberga}|Vaira {Vike-Freiberga}
Valdas {Adamkus}
Valdis {Dombrovskis}
Valdis {Zatlers}
Valentín {Paniagua}|Valentin {Paniagua}
Valerii {Zaluzhnyi}|Valeriy {Zaluzhny}|Valery {Zaluzhny}
Valeriy {Pustovoitenko}
Valery {Gerasimov}
Vecdi {Gonul}|Vecdi {Gönül}
Vicente Fox
Victor {Ciorbea}
Victor {Ponta}
Vigdís {Finnbogadóttir}
Viktor {Chernomyrdin}
Viktor {Klima}
Viktor {Orbán}|Viktor {Orban}
Viktor {Yanukovych}|Viktor {Yanukovich}
Viktor {Yushchenko}
Viktor {Zubkov}
Violeta {Chamorro}|Violeta Barrios de {Chamorro}
Viorica {Dăncilă}|Viorica {Dancila}
Vitali {Klitschko}|Vitaliy {Klitschko}
Vjosa {Osmani}
Vlad {Filat}
Vladimir {Kolokoltsev}
Vladimír {Mečiar}|Vladimir {Meciar}
Vladimir {Putin}
Vladimir {Rushailo}
Vladimír {Špidla}|Vladimir {Spidla}
Vladimir {Voronin}
Vlado {Bučkovski}|Vlado {Buckovski}
Vojislav {Koštunica}|Vojislav {Kostunica}
Volker {Rühe}
Volodymyr {Groysman}
Volodymyr {Ohryzko}
Volodymyr {Zelensky}|Volodymyr {Zelenskyy}|Volodymyr {Zelenskiy}|Vladimir {Zelensky}
Vytautas {Landsbergis}
Wael al-{Halqi}|Wael Nader al-{Halqi}
Waldemar {Pawlak}
Walid {Muallem}|Walid al-{Moallem}|Walid {Moualem}
Warren {Christopher}
Werner {Faymann}
{Willem-Alexander}|King {Willem-Alexander}
William {Barr}|Bill {Barr}
William {Burns}|Bill {Burns}
William {Cohen}
William {Hague}
William J. {Perry}|William {Perry}
William {Webster}
Willy {Claes}
Wim {Duisenberg}
Wim {Kok}
Włodzimierz {Cimoszewicz}
Wojciech {Jaruzelski}
Wolfgang {Schäuble}|Wolfgang {Schaeuble}
Wolfgang {Schüssel}
Xavier {Bettel}
Xiomara {Castro}
Yahya {Sinwar}|Yehya {Sinwar}
Yair {Lapid}
Yamandú {Orsi}|Yamandu {Orsi}
Yasar {Buyukanit}|Yaşar {Büyükanıt}
Yasar {Guler}|Yaşar {Güler}
Yasser {Arafat}|Yasir {Arafat}
Yassin al-{Yasiri}
Yegor {Gaidar}
Yevgeny {Prigozhin}
Yevgeny {Primakov}
Yitzhak {Mordechai}
Yitzhak {Rabin}
Yitzhak {Shamir}
Yoav {Gallant}
Yossi {Cohen}
Youssef {Chahed}
Youssef {Rajji}|Youssef {Raggi}
Yukiya {Amano}
Yulia {Tymoshenko}
Yuriy {Yekhanurov}
Yusuf bin {Alawi}
Yuval {Steinitz}
Yves {Leterme}
Yvette {Cooper}
Zayed bin Sultan Al Nahyan|Sheikh {Zayed}
Zhelyu {Zhelev}
Zine El Abidine {Ben Ali}|Zine al-Abidine {Ben Ali}
Ziyad al-{Nakhalah}|Ziad al-{Nakhaleh}
Zoran {Đinđić}|Zoran {Djindjic}
Zoran {Milanović}|Zoran {Milanovic}
Zoran {Zaev}
Zoran {Živković}|Zoran {Zivkovic}
Zuzana {Čaputová}|Zuzana {Caputova}
Zviad {Gamsakhurdia}`,
      offices: `president|head of state|presidency|commander-in-chief|chief of state|chairman of the presidential council|chairman of the presidential leadership council|chairman of the sovereignty council|interim president|transitional president
vice president|vice-president|veep|first vice president|deputy president|vice presidency|first vice-president
prime minister|premier|PM|head of government|taoiseach|Taoiseach|prime minister-designate|chairman of the government|council president|president of the government|chief of government|premiership|caretaker prime minister|interim prime minister|cabinet chief|presidency of the council
king|queen|monarch|emir|amir|sultan|emperor|sovereign|His Majesty|Her Majesty|grand duke|prince|ruler|custodian of the two holy mosques|empress|His Highness the Emir
crown prince|heir apparent|heir to the throne|crown princess|Prince of Wales|deputy crown prince
supreme leader|Leader of the Islamic Revolution|spiritual leader|supreme guide|Guardian Jurist|paramount leader
chancellor|federal chancellor
foreign minister|minister of foreign affairs|minister for foreign affairs|foreign secretary|secretary of state|foreign affairs minister|external affairs minister|minister of external affairs|top diplomat|chief diplomat|US Secretary of State|minister of external relations|secretary of foreign affairs
defense secretary|defence secretary|secretary of defense|defense minister|defence minister|minister of defence|minister of defense|Pentagon chief|Pentagon head|minister for defence|armed forces minister|minister of the armed forces|secretary of war|war secretary|minister of the armies|minister of national defence
interior minister|minister of the interior|minister of interior|home secretary|home minister|minister of internal affairs|internal affairs minister|home affairs minister|minister of home affairs|secretary of homeland security|homeland security secretary|interior secretary
finance minister|minister of finance|treasury secretary|secretary of the treasury|secretary of the Treasury|chancellor of the exchequer|chancellor|economy minister|minister of economy|minister of the economy|treasurer|exchequer chief|minister of economy and finance|Treasury chief
national security adviser|national security advisor|White House national security adviser|White House national security advisor|assistant to the president for national security affairs|NSA
UN secretary-general|U.N. Secretary-General|UN secretary general|UN chief|U.N. chief|secretary-general of the United Nations|United Nations secretary-general|secretary-general|secretary general|United Nations chief
NATO secretary-general|NATO secretary general|NATO chief|secretary general of NATO|Nato secretary general|secretary-general|secretary general|NATO head|Nato chief|alliance chief
European Commission president|president of the European Commission|Commission president|EU Commission president|EU Commission chief|European Commission chief|EU chief|Commission chief|head of the European Commission
European Council president|president of the European Council|EU Council president|EU Council chief|European Council chief|Council president
EU foreign policy chief|EU high representative|High Representative|high representative for foreign affairs and security policy|EU top diplomat|EU foreign affairs chief|foreign policy chief|EU foreign chief|High Representative of the Union for Foreign Affairs and Security Policy
Arab League chief|Arab League secretary-general|secretary-general of the Arab League|Arab League secretary general|secretary general of the League of Arab States|Arab League head|secretary-general
African Union chairperson|African Union Commission chairperson|African Union chair|AU Commission chairperson|African Union Commission chair|AU chair|AU Commission chief|chairperson of the African Union Commission|African Union chief
OPEC secretary-general|OPEC secretary general|secretary general of OPEC|OPEC chief|Opec secretary general
IMF managing director|IMF chief|IMF head|managing director of the International Monetary Fund|head of the International Monetary Fund|International Monetary Fund chief|managing director|International Monetary Fund managing director|IMF boss
World Bank president|president of the World Bank|World Bank chief|World Bank Group president|World Bank head
WHO director-general|WHO chief|WHO head|director-general of the World Health Organization|World Health Organization chief|World Health Organization director-general|WHO boss|head of the World Health Organization|WHO Director General
IAEA director general|IAEA chief|IAEA head|UN nuclear watchdog chief|director general of the International Atomic Energy Agency|head of the International Atomic Energy Agency|IAEA director-general|nuclear watchdog chief
ECB president|president of the European Central Bank|European Central Bank president|ECB chief|European Central Bank chief|ECB head
central bank governor|governor of the central bank|Fed chair|Fed chairman|Fed chief|Federal Reserve chair|Federal Reserve chairman|chair of the Federal Reserve|chairman of the Federal Reserve|Bank of England governor|governor of the Bank of England|central bank chief|central bank head|central bank president|Fed chairwoman|Federal Reserve chief|Bank of Russia governor|Bank of Japan governor|BoE governor|BOJ governor
pope|pontiff|Holy Father|His Holiness|bishop of Rome|Supreme Pontiff|Pope
party leader|leader of the party|party chief|leader of the opposition|opposition leader|general secretary|secretary-general of the party|chairman of the party|party chairman|general secretary of the Communist Party|party chair|party president|first secretary|secretary-general|general secretary of the Central Committee
leader|chief|commander|head|emir|caliph|secretary-general|political bureau chief|political chief|head of the political bureau|group leader|militia leader|rebel leader|warlord|military commander|self-proclaimed caliph|political leader
attorney general|U.S. attorney general|US attorney general|justice minister|minister of justice|justice secretary|lord chancellor|prosecutor general|chief prosecutor
CIA director|director of the CIA|CIA chief|CIA head|director of the Central Intelligence Agency|head of the CIA|director of central intelligence|CIA boss
FBI director|director of the FBI|FBI chief|head of the FBI
speaker|House speaker|speaker of the House|speaker of parliament|parliament speaker|parliamentary speaker|speaker of the House of Representatives|Knesset speaker|president of the parliament|House Speaker
army chief|chief of staff|chief of general staff|chief of the general staff|army commander|commander-in-chief of the armed forces|joint chiefs chairman|chairman of the Joint Chiefs of Staff|chairman of the joint chiefs|military chief|armed forces chief|army chief of staff|chief of defence staff|chief of the army staff|chief of army staff|top general|commander-in-chief|top military officer
White House chief of staff|chief of staff|presidential chief of staff|head of the presidential administration|Kremlin chief of staff
governor|regional governor|governor of the region|provincial governor|state governor
mayor|lord mayor
secretary of the Security Council|Security Council secretary|secretary of the Supreme National Security Council|head of the Security Council|National Security and Defense Council secretary|security chief|top security official
intelligence chief|spy chief|head of intelligence|Mossad chief|Mossad director|Mossad head|director of national intelligence|Shin Bet chief|Shin Bet director|intelligence director|spymaster|head of the Mossad|intelligence minister
Quds Force commander|commander of the Quds Force|Quds Force chief|head of the Quds Force|Quds Force leader|al-Quds Force commander
Revolutionary Guards commander|commander of the Revolutionary Guards|IRGC commander|Revolutionary Guard commander|head of the Revolutionary Guards|Revolutionary Guards chief|Guards commander|IRGC chief|commander-in-chief of the Islamic Revolutionary Guard Corps
deputy prime minister|vice premier|deputy premier|vice-premier|vice chancellor|first deputy prime minister|vice-chancellor
oil minister|energy minister|minister of oil|minister of energy|petroleum minister|energy secretary|secretary of energy|minister of petroleum
health minister|minister of health|health secretary|secretary of health and human services|HHS secretary`,
      countries: `United Arab Emirates|UAE|Emirates|Emirati|Abu Dhabi|Dubai
Afghanistan|Afghan|Afghans|Islamic Emirate|Kabul
Albania|Albanian|Albanians|Tirana
Armenia|Armenian|Armenians|Yerevan
Angola|Angolan|Luanda
Argentina|Argentine|Argentinian|Argentines|Buenos Aires
Austria|Austrian|Austrians|Vienna
Australia|Australian|Australians|Canberra
Azerbaijan|Azerbaijani|Azeri|Azerbaijanis|Baku
Bosnia and Herzegovina|Bosnia|Bosnian|Bosnians|Sarajevo
Bangladesh|Bangladeshi|Dhaka
Belgium|Belgian|Belgians
Burkina Faso|Burkinabe|Ouagadougou
Bulgaria|Bulgarian|Bulgarians|Sofia
Bahrain|Bahraini|Bahrainis|Manama
Brunei|Bruneian
Bolivia|Bolivian|Bolivians|La Paz
Brazil|Brazilian|Brazilians|Brasilia|Brasília
Belarus|Belarusian|Belorussian|Byelorussia|Minsk
Canada|Canadian|Canadians|Ottawa
Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Congo|Congolese|Kinshasa|Zaire
Switzerland|Swiss|Bern|Berne
Ivory Coast|Côte d'Ivoire|Cote d'Ivoire|Ivorian|Abidjan
Chile|Chilean|Chileans|Santiago
Cameroon|Cameroonian|Yaounde
China|Chinese|People's Republic of China|PRC|Beijing
Colombia|Colombian|Colombians|Bogota|Bogotá
Costa Rica|Costa Rican
Cuba|Cuban|Cubans|Havana
Cyprus|Cypriot|Cypriots|Greek Cypriot|Nicosia
Czechia|Czech Republic|Czech|Czechs|Prague
Germany|German|Germans|Federal Republic of Germany|Berlin
Djibouti|Djiboutian
Denmark|Danish|Danes|Copenhagen
Dominican Republic|Dominican|Santo Domingo
Algeria|Algerian|Algerians|Algiers
Ecuador|Ecuadorian|Ecuadorean|Quito
Estonia|Estonian|Estonians|Tallinn
Egypt|Egyptian|Egyptians|Arab Republic of Egypt|Cairo
Eritrea|Eritrean|Asmara
Spain|Spanish|Spaniards|Madrid|Moncloa
Ethiopia|Ethiopian|Ethiopians|Addis Ababa
Finland|Finnish|Finns|Helsinki
France|French|Paris|Elysee|Élysée
Gabon|Gabonese|Libreville
United Kingdom|UK|U.K.|Britain|Great Britain|British|Britons|England|London|Downing Street|Westminster
Georgia|Georgian|Georgians|Tbilisi
Ghana|Ghanaian|Accra
Guinea|Guinean|Conakry
Greece|Greek|Greeks|Athens
Guatemala|Guatemalan
Hong Kong
Honduras|Honduran|Tegucigalpa
Croatia|Croatian|Croats|Zagreb
Haiti|Haitian|Haitians|Port-au-Prince
Hungary|Hungarian|Hungarians|Budapest
Indonesia|Indonesian|Indonesians|Jakarta
Ireland|Irish|Republic of Ireland|Dublin
Israel|Israeli|Israelis|Jerusalem|Tel Aviv|Jewish state
India|Indian|Indians|New Delhi|Delhi
Iraq|Iraqi|Iraqis|Republic of Iraq|Baghdad
Iran|Iranian|Iranians|Islamic Republic of Iran|Islamic Republic|Tehran
Iceland|Icelandic|Reykjavik
Italy|Italian|Italians|Rome
Jordan|Jordanian|Jordanians|Hashemite Kingdom of Jordan|Hashemite Kingdom|Amman
Japan|Japanese|Tokyo
Kenya|Kenyan|Kenyans|Nairobi
Kyrgyzstan|Kyrgyz|Bishkek
Cambodia|Cambodian|Phnom Penh
North Korea|North Korean|North Koreans|DPRK|Pyongyang
South Korea|South Korean|South Koreans|Republic of Korea|ROK|Korea|Korean|Seoul
Kuwait|Kuwaiti|Kuwaitis|Kuwait City
Kazakhstan|Kazakh|Kazakhstani|Astana|Nur-Sultan
Laos|Laotian|Lao|Vientiane
Lebanon|Lebanese|Beirut
Sri Lanka|Sri Lankan|Colombo
Liberia|Liberian|Monrovia
Lithuania|Lithuanian|Lithuanians|Vilnius
Luxembourg|Luxembourgish|Luxembourger
Latvia|Latvian|Latvians|Riga
Libya|Libyan|Libyans|Tripoli|Benghazi
Morocco|Moroccan|Moroccans|Rabat
Moldova|Moldovan|Moldavia|Chisinau
Montenegro|Montenegrin|Podgorica
North Macedonia|Macedonia|Macedonian|Skopje
Mali|Malian|Bamako
Myanmar|Burma|Burmese|Naypyidaw|Yangon
Mongolia|Mongolian|Ulaanbaatar
Mauritania|Mauritanian|Nouakchott
Malta|Maltese|Valletta
Maldives|Maldivian|Male
Mexico|Mexican|Mexicans|Mexico City
Malaysia|Malaysian|Malaysians|Kuala Lumpur|Putrajaya
Mozambique|Mozambican|Maputo
Niger|Nigerien|Niamey
Nigeria|Nigerian|Nigerians|Abuja
Nicaragua|Nicaraguan|Managua
Netherlands|Dutch|Holland|The Hague
Norway|Norwegian|Norwegians|Oslo
Nepal|Nepalese|Nepali|Kathmandu
New Zealand|New Zealander|Kiwi|Wellington
Oman|Omani|Omanis|Sultanate of Oman|Muscat
Panama|Panamanian|Panama City
Peru|Peruvian|Peruvians|Lima
Philippines|Philippine|Filipino|Filipinos|Manila
Pakistan|Pakistani|Pakistanis|Islamabad
Poland|Polish|Poles|Warsaw
Palestine|State of Palestine|Palestinian|Palestinians|Palestinian Authority|Palestinian National Authority|PLO|Palestine Liberation Organization|Ramallah|Gaza|West Bank
Portugal|Portuguese|Lisbon
Paraguay|Paraguayan|Asuncion|Asunción
Qatar|Qatari|Qataris|Doha
Romania|Romanian|Romanians|Bucharest
Serbia|Serbian|Serb|Serbs|Belgrade
Russia|Russian Federation|Russian|Russians|Moscow|Kremlin
Rwanda|Rwandan|Kigali
Saudi Arabia|Saudi|Saudis|Kingdom of Saudi Arabia|Riyadh
Sudan|Sudanese|Khartoum|Port Sudan
Sweden|Swedish|Swedes|Stockholm
Singapore|Singaporean
Slovenia|Slovenian|Slovene|Ljubljana
Slovakia|Slovak|Slovakian|Slovaks|Bratislava
Senegal|Senegalese|Dakar
Somalia|Somali|Mogadishu
South Sudan|South Sudanese|Juba
Soviet Union|USSR|U.S.S.R.|Soviet|Soviets|Moscow
El Salvador|Salvadoran|Salvadorean|San Salvador
Syria|Syrian|Syrians|Syrian Arab Republic|Damascus
Chad|Chadian|N'Djamena
Thailand|Thai|Thais|Bangkok
Tajikistan|Tajik|Dushanbe
East Timor|Timor-Leste|Timorese
Turkmenistan|Turkmen|Ashgabat
Tunisia|Tunisian|Tunisians|Tunis
Turkey|Türkiye|Turkish|Turks|Ankara
Taiwan|Taiwanese|Republic of China|Taipei
Tanzania|Tanzanian|Dodoma|Dar es Salaam
Ukraine|Ukrainian|Ukrainians|Kyiv|Kiev
Uganda|Ugandan|Kampala
United States|United States of America|US|U.S.|USA|U.S.A.|America|American|Americans|Washington|White House|Washington's
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Vatican|Vatican City|Holy See|Catholic Church
Venezuela|Venezuelan|Venezuelans|Caracas
Vietnam|Viet Nam|Vietnamese|Hanoi
Kosovo|Kosovar|Kosovan|Pristina
Yemen|Yemeni|Yemenis|Sanaa|Aden
Yugoslavia|Federal Republic of Yugoslavia|Yugoslav|Yugoslavian|Serbia and Montenegro|Belgrade
South Africa|South African|South Africans|Pretoria
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
African Union|AU
al-Qaeda|al Qaeda|Al-Qaida|Al Qaeda|Qaeda
al-Shabaab|al Shabaab|Al-Shabab
Arab League|League of Arab States
Boko Haram
European Central Bank|ECB|Frankfurt
European Union|EU|E.U.|European|Europe|Brussels|European Commission|European Council
Gulf Cooperation Council|GCC
Hamas|Islamic Resistance Movement
Hezbollah|Hizbollah|Hizbullah
Houthis|Houthi|Ansar Allah|Ansarullah
Hayat Tahrir al-Sham|HTS|Nusra Front|al-Nusra Front
International Atomic Energy Agency|IAEA|UN nuclear watchdog
International Monetary Fund|IMF
ISIS|ISIL|Islamic State|IS|Daesh|Islamic State of Iraq and Syria|Islamic State group
Islamic Jihad|Palestinian Islamic Jihad
Kurdistan Region|Iraqi Kurdistan|Kurdistan|Kurdistan Regional Government|Kurdish|KRG|Erbil
NATO|Nato|North Atlantic Treaty Organization|North Atlantic Alliance|Alliance
Organisation of Islamic Cooperation|Organization of Islamic Cooperation|OIC
OPEC|Opec|Organization of the Petroleum Exporting Countries
PKK|Kurdistan Workers' Party
Popular Mobilization Forces|Popular Mobilisation Forces|PMF|Popular Mobilization Units|Hashd al-Shaabi|Hashed al-Shaabi|Kataib Hezbollah
Rapid Support Forces|RSF
Syrian Democratic Forces|SDF
Taliban|Afghan Taliban|Islamic Emirate of Afghanistan
Pakistani Taliban|Tehrik-i-Taliban Pakistan|TTP
United Nations|UN|U.N.|Security Council
Wagner|Wagner Group
World Health Organization|World Health Organisation|WHO|W.H.O.
World Bank|World Bank Group
World Trade Organization|WTO`,
      terms: ``,
    },
    ar: {
      persons: `عباس {الموسوي}
عباس {عراقجي}
عباس {الفاسي}
عبد ربه منصور هادي
عبد الله {بوكرم}|عبدالله {بوكرم}
عبد الله {البدري}|عبدالله {البدري}|عبد الله سالم {البدري}
عبد الله {حمدوك}|عبدالله {حمدوك}
عبد الله {بو حبيب}|عبدالله {بو حبيب}|عبد الله {بوحبيب}|عبدالله {بوحبيب}
عبد الله {البدري}|عبدالله {البدري}|عبد الله سالم البدري|عبدالله سالم البدري
عبد العزيز {الرنتيسي}|عبدالعزيز {الرنتيسي}
عبد العزيز {بن حبتور}|عبدالعزيز {بن حبتور}|عبد العزيز صالح بن حبتور|عبدالعزيز صالح بن حبتور
عبد الفتاح {البرهان}|عبدالفتاح {البرهان}
عبد الفتاح {السيسي}|عبدالفتاح {السيسي}
عبد المجيد صقر|عبدالمجيد صقر
عبد العزيز {بلخادم}|عبدالعزيز {بلخادم}
عبد العزيز {بوتفليقة}|عبدالعزيز {بوتفليقة}
عبد العزيز {جراد}|عبدالعزيز {جراد}
عبد الإله {بنكيران}|عبدالإله {بنكيران}|عبد الإله {ابن كيران}|عبدالإله {ابن كيران}
عبد القادر {بن صالح}|عبدالقادر {بن صالح}
عبد المجيد {تبون}|عبدالمجيد {تبون}
عبد المالك {سلال}|عبدالمالك {سلال}
عبد الرؤوف {الروابدة}|عبدالرؤوف {الروابدة}
عبد السلام {المجالي}|عبدالسلام {المجالي}
عبد الرحمن {اليوسفي}|عبدالرحمن {اليوسفي}
عبد الرحيم {موسوي}|عبدالرحيم {موسوي}
عبد الرضا {رحماني فضلي}|عبدالرضا {رحماني فضلي}
عبد الأمير الشمري|عبدالأمير الشمري
عبد الحليم {خدام}|عبدالحليم {خدام}
عبد الحميد {الدبيبة}|عبدالحميد {الدبيبة}|عبد الحميد {دبيبة}|عبدالحميد {دبيبة}
عبد الكريم {الإرياني}|عبدالكريم {الإرياني}
عبد الكريم {الكباريتي}|عبدالكريم {الكباريتي}
عبد اللطيف رشيد|عبداللطيف رشيد|عبد اللطيف جمال رشيد|عبداللطيف جمال رشيد
عبد الملك الحوثي|عبدالملك الحوثي|عبد الملك بدر الدين الحوثي|عبدالملك بدر الدين الحوثي
عبد القادر {العبيدي}|عبدالقادر {العبيدي}|عبد القادر محمد جاسم|عبدالقادر محمد جاسم
عبد القادر {باجمال}|عبدالقادر {باجمال}
عبد العزيز بن سلمان|عبدالعزيز بن سلمان
عبد العزيز بن سعود بن نايف|عبدالعزيز بن سعود بن نايف|عبد العزيز بن سعود|عبدالعزيز بن سعود
عبد القادر {أقصو}|عبدالقادر {أقصو}
عبد الله {الثني}|عبدالله {الثني}
عبد الله بن خليفة آل ثاني|عبدالله بن خليفة آل ثاني
عبد الله بن ناصر آل ثاني|عبدالله بن ناصر آل ثاني
عبد الله بن زايد|عبدالله بن زايد
عبد الله {النسور}|عبدالله {النسور}
عبد الله غول|عبدالله غول|عبد الله غل|عبدالله غل|عبد الله جول|عبدالله جول
عبد الله الثاني|عبدالله الثاني|الملك عبد الله الثاني|الملك عبدالله الثاني|عبد الله الثاني بن الحسين|عبدالله الثاني بن الحسين
عبد الله {أوجلان}|عبدالله {أوجلان}
عبد الله بن عبد العزيز|عبدالله بن عبدالعزيز|الملك عبد الله بن عبد العزيز|الملك عبدالله بن عبدالعزيز|الملك عبد الله|الملك عبدالله
عبد اللطيف {الزياني}|عبداللطيف {الزياني}
عبد الملك {المخلافي}|عبدالملك {المخلافي}
عبد الرحيم {الكيب}|عبدالرحيم {الكيب}
أبيل {ماتوتيس}
أبيل {باتشيكو}
أبو الحسن الهاشمي القرشي|أبي الحسن الهاشمي القرشي
أبو الحسين الحسيني القرشي|أبي الحسين الحسيني القرشي
أبو بكر {البغدادي}|أبي بكر {البغدادي}|أبا بكر {البغدادي}
أبو بكر {القربي}
أبو حفص الهاشمي القرشي|أبي حفص الهاشمي القرشي
أبو إبراهيم الهاشمي القرشي|أبي إبراهيم الهاشمي القرشي|أبو إبراهيم القرشي
أبو محمد {الجولاني}|أبي محمد {الجولاني}|أبا محمد {الجولاني}
أبو بكر {شيكاو}|أبي بكر {شيكاو}|أبوبكر {شيكاو}
أبو الفضل {إلتشيبي}
عادل {عبد المهدي}|عادل {عبدالمهدي}
عادل {الجبير}
عادل سفر
عدلي منصور
عدنان بدران
عدنان منصور
أدولفو {رودريغيز سا}
أدريان {ناستاسي}
عقيلة صالح
أحمد عبد الله الأحمد|أحمد عبدالله الأحمد|أحمد عبد الله الأحمد الصباح|أحمد عبدالله الأحمد الصباح
أحمد النواف|أحمد نواف الأحمد الصباح
أحمد {وحيدي}
أحمد عبدي {غودان}|أحمد {غودني}
أحمد {أبو الغيط}|أحمد {أبوالغيط}
أحمد {الرهوي}|أحمد غالب الرهوي
أحمد {الشرع}
أحمد {عطاف}
أحمد عوض {بن مبارك}
أحمد بن عبد العزيز|أحمد بن عبدالعزيز|الأمير أحمد بن عبد العزيز|الأمير أحمد بن عبدالعزيز
أحمد ديري|أحمد عمر أبو عبيدة
أحمد {قايد صالح}
أحمد {الحشاني}
أحمد ماهر
أحمد نظيف
أحمد عبيد {بن دغر}
أحمد {أويحيى}|أحمد {أويحي}
أحمد {قريع}|أبو علاء
أحمد شفيق
أحمد ياسين|الشيخ أحمد ياسين
أحمد داود أوغلو|أحمد {داوود أوغلو}
أحمد نجدت {سيزر}|أحمد نجدت {سيزار}
أيغارس {كالفيتيس}
أجاي {بانغا}|أجاي {بانجا}
أكبر هاشمي {رفسنجاني}|هاشمي {رفسنجاني}
أختر منصور|الملا أختر منصور|أختر محمد منصور
آل {غور}|ألبرت {غور}|آل {جور}
آلان {جوبيه}|ألان {جوبيه}
آلان {ريشار}
آلان {غارسيا}|ألان {غارسيا}
آلان {غرينسبان}|ألان {غرينسبان}|آلان {جرينسبان}
آلان {جونسون}
ألار {كاريس}
ألبير الثاني|ألبرت الثاني
ألبرت {رينولدز}
ألبرتو {فرنانديز}|البرتو {فرنانديز}
ألبرتو {فوجيموري}|البرتو {فوجيموري}
ألبرتو {غونزاليس}|ألبرتو {جونزاليس}
ألبين {كورتي}
أليخاندرو {جياماتي}|أليخاندرو {جاماتي}
أليخاندرو {مالدونادو}
أليخاندرو {مايوركاس}
أليخاندرو {توليدو}
ألكسندر {فوتشيتش}|الكسندر {فوتشيتش}
ألكسندر {كفاشنيفسكي}
ألينكا {براتوشيك}
ألكسندر {بورتنيكوف}
ألكسندر دي {كرو}|ألكسندر {دي كرو}
ألكسندر {دوبرينت}
ألكسندر {لوكاشينكو}|الكسندر {لوكاشينكو}
ألكسندر {شالنبرغ}
ألكسندر {ستاب}|ألكسندر {شتوب}
ألكسندر فان دير {بيلين}|ألكسندر {فان دير بيلن}
أليكسي {كودرين}
أليكسي {نافالني}
أليكسيس {تسيبراس}|ألكسيس {تسيبراس}
ألفونسو {داستيس}
ألفونسو {بورتيو}
ألفريد {غوزنباور}
ألفريد {مويسيو}
ألفريدو {كريستياني}
ألفريدو {بالاسيو}
ألفريدو بيريث {روبالكابا}
ألغيرداس {برازاوسكاس}
ألغيرداس {بوتكيفيتشيوس}
علي عبد الله أيوب|علي عبدالله أيوب
علي عبد الله صالح|علي عبدالله صالح
علي {أبو الراغب}
علي أكبر {أحمديان}
علي أكبر {صالحي}
علي أكبر {ولايتي}
علي {النعيمي}
علي عبد الأمير علاوي|علي عبدالأمير علاوي|علي علاوي
علي {باباجان}
علي {باقري كني}|علي باقري
علي {بن فليس}
علي حبيب|علي حبيب محمود
علي كافي
علي {خامنئي}|آية الله خامنئي
علي {العريض}
علي {لاريجاني}
علي محمود عباس
علي محمد {مجور}
علي {شمخاني}
علي {يرلي كايا}|علي {يرليكايا}
علي زيدان
أليستير {دارلينغ}|اليستير {دارلينج}
أليكس ديدييه {فيس إيميه}
ألفارو {أرزو}
ألفارو {كولوم}
ألفارو {أوريبي}|الفارو {اوريبي}
آمبر {راد}|أمبر {راد}
أمير {حاتمي}
عمير {بيرتس}|عمير {بيريتس}
أمنون {شاحاك}|أمنون ليبكين شاحاك
عمرو موسى
آنا {برنابيتش}
آنا {بالاثيو}|آنا {بالاسيو}
أناتولي {كيناخ}
أناتولي {سيرديوكوف}
أندرس فوغ {راسموسن}|اندرس فوغ {راسموسن}|أندرس فوج {راسموسن}
أندرياس {باباندريو}
أندريه {بيلوسوف}|أندريه {بيلاوسوف}
أندريه {كوزيريف}
أندريه {بابيش}|أندريه {بابيس}
أندريه {بايوك}
أندريه {كيسكا}
أندريه {بلينكوفيتش}
أندريس مانويل {لوبيز أوبرادور}|أندريس مانويل {لوبيس أوبرادور}|لوبيز {أوبرادور}
أندريس {باسترانا}
أندريس {رودريغيز}
أندرو {بيلي}|اندرو {بيلي}
أندري {سيبيغا}|أندريه {سيبيها}
أندريس {بيرزينش}
أندريوس {كوبيليوس}
أندري {تاران}
أندري {يرماك}|أندريه {يرماك}
أندري {زاهورودنيوك}
أندروس {أنسيب}
أندريه {دودا}|أندجي {دودا}
أنغيلا {ميركل}|انغيلا {ميركل}|أنجيلا {ميركل}|انجيلا {ميركل}
أنجيلينو {ألفانو}
أنيبال {كافاكو سيلفا}
أنيتا {أناند}
آنا ماريا {كانشيليري}
أنالينا {بيربوك}|انالينا {بيربوك}|أنالينا {بايربوك}
آن {هيدالغو}
أنغريت {كرامب كارنباور}|أنيغريت {كرامب كارنباور}
أنيلي {ياتينماكي}
أنتوني {ليك}
أنتون {روب}
أنطون {سيلوانوف}
أنطونيو {كوستا}|انطونيو {كوستا}
أنطونيو {غوتيريش}|انطونيو {غوتيريش}|أنطونيو {جوتيريش}|أنطونيو {غوتيريس}
أنطونيو {مارتينو}
أنطونيو {ساكا}
أنطونيو {تاياني}|انطونيو {تاياني}
أنتونيس {ساماراس}|أنطونيس {ساماراس}
أنتوني {بلينكن}|انتوني {بلينكن}
أنتي {ريني}
أرانتشا {غونزاليس لايا}
عرفان {الحيالي}
أرييل {هنري}|آرييل {هنري}
أرييل {شارون}|آرييل {شارون}|أريئيل {شارون}
أرماندو {كالديرون سول}
أرمين {سركيسيان}
أرنولد {روتيل}
أرنولدو {أليمان}
أرباد {غونتس}
أرسين {أفاكوف}
أرسيني {ياتسينيوك}
أرتورو {باريزي}
أسعد {الشيباني}
آشتون {كارتر}|أشتون {كارتر}
عاطف عبيد
عاطف صدقي
عاطفة {يحيى آغا}|أتيفيتي {ياهياغا}
أوغستو {بينوشيه}|أوجستو {بينوشيه}
عبد الله {هوتي}
أفيغدور {ليبرمان}|أفيجدور {ليبرمان}
أفيف {كوخافي}
أفريل {هاينز}|أفريل {هينز}
عوض {بن عوف}|أحمد عوض بن عوف
عون {الخصاونة}
إياد {السامرائي}
أياز {مطلبوف}
أيمن {الظواهري}
أيمن {الصفدي}
أيمن {بن عبد الرحمن}|أيمن {بن عبدالرحمن}
عزيز {أخنوش}
عزيز نصير زاده|عزيز {نصيرزاده}
بدر {عبد العاطي}|بدر {عبدالعاطي}
بدر {البوسعيدي}
بيت الله {محسود}
بيرم {بيغاي}|بايرام {بيغاي}
بامير {توبي}
{بان كي مون}|{بان كي-مون}
بندر بن سلطان
باراك {أوباما}|باراك {اوباما}
برهم صالح
بارت دي {ويفر}|بارت {دي فيفر}
بشار الأسد
بسام {الصباغ}|بسام صباغ
بودوان الأول|الملك {بودوان}
بيان جبر|باقر جبر الزبيدي|بيان باقر جبر صولاغ
بياتا {شيدلو}
الباجي قائد {السبسي}|الباجي قايد {السبسي}
بن {برنانكي}|بن {برنانكه}
بن {والاس}|بن {والس}
بنديكتوس السادس عشر|بنديكت السادس عشر|البابا {بنديكت}
بنيامين {نتنياهو}|بنيامين {نتانياهو}
بيني {غانتس}|بيني {جانتس}|بيني {غانتز}
بيرات {ألبيرق}|براءت {ألبيرق}|بيرات {البيرق}
برنار {كازنوف}
برنار {كوشنير}
برناردو {أريفالو}
بيرتي {أهيرن}
بشير {أتالاي}
بتسلئيل {سموتريتش}
بيدزينا {إيفانيشفيلي}
بيل {كلينتون}|بيل {كلنتون}
بن علي يلدريم|بن علي {يلدرم}|بينالي {يلدريم}
بنيامين {بن إليعازر}|بنيامين {بن اليعيزر}
بشر {الخصاونة}
بيارني {بينيديكتسون}
بوب {أينسوورث}
بوهوسلاف {سوبوتكا}
بونيفاس {ألكسندر}
بوريس {غريزلوف}
بوريس {جونسون}
بوريس {بيستوريوس}
بوريس {تاديتش}
بوريس {ترايكوفسكي}
بوريس {يلتسين}|بوريس {يلتسن}
بوروت {باهور}
بوريس {تاراسيوك}
بطرس {بطرس غالي}|بطرس {غالي}
بويكو {بوريسوف}
برانكو {تسرفينكوفسكي}
برنت {سكوكروفت}
براين {كوين}
براين {مولروني}|بريان {مولروني}
بريس {أورتفو}
بريغيته {بيرلاين}
برونيسواف {كوموروفسكي}|برونيسلاف {كوموروفسكي}
برونو {لومير}|برونو {لو مير}
برونو {لورو}
برونو {روتايو}|برونو {ريتايو}
بويار {نيشاني}
بولنت {أجاويد}|بولند {أجاويد}|بولنت {إجيفيت}
كالين {بوبيسكو تاريتشيانو}
كارل {بيلدت}|كارل {بيلت}
كارل السادس عشر غوستاف|كارل غوستاف السادس عشر
كارلو أتزيليو {تشامبي}
كارلوس {ألفارادو}
كارلوس أندريس {بيريز}
كارلوس {كويربو}
كارلوس {منعم}
كارلوس {ميسا}
كارلوس روبرتو {فلوريس}
كارلوس روبرتو {رينا}
كارلوس {ساليناس}|كارلوس {ساليناس دي غورتاري}
كارمي {تشاكون}
كاثرين {آشتون}|كاترين {أشتون}|كاثرين {أشتون}
كاترين {كولونا}
سيزار {غافيريا}
جودت {يلماز}
الشاذلي {بن جديد}
حاييم {هرتسوغ}
شربل {وهبة}|شربل {وهبه}
تشارلز {كلارك}
تشارلز {هوي}
تشارلز الثالث|الملك {تشارلز}
شارل {ميشال}|شارل {ميشيل}
تشارلز براون|سي كيو براون
كريستيان {كيرن}
كريستيان {ليندنر}
كريستيان {شتوكر}
كريستيان {فولف}
كريستين {لاغارد}|كريستين {لاجارد}
كريستين {لامبريشت}|كريستينه {لامبرشت}
كريستوف {كاستانير}
كريستوفر {ميلر}
كريستوفر {راي}
كريستيا {فريلاند}
تشاك {هيغل}|تشاك {هاغل}|تشاك {هاجل}|تشاك {هيجل}
كلود {غيان}
كلاوديا {شينباوم}|كلوديا {شينباوم}
كلاوديو {سكايولا}
كولن {باول}|كولين {باول}
كوندوليزا {رايس}|كونداليزا {رايس}
كوستاس {سيميتيس}
كريستينا {كيرشنر}|كريستينا {فرنانديز دي كيرشنر}|كريستينا {فرنانديز}
داتشيان {تشيولوش}
داليا {غريباوسكايتي}
دان {كين}
دان {كوتس}
دان {حالوتس}
دان {كويل}
دانيال {نوبوا}|دانييل {نوبوا}
دانيال {أورتيغا}|دانييل {أورتيجا}
دانيال {فايان}
دانييلي {فرانكو}
دانيلو {ميدينا}
دانيلو {تورك}
ديفيد {برنياع}|دافيد {برنياع}
ديفيد {بلانكيت}
ديفيد {كاميرون}|ديفد {كاميرون}|دافيد {كاميرون}
ديفيد {لامي}
ديفيد {ليفي}|دافيد {ليفي}
ديفيد {مالباس}
ديفيد {ميليباند}
دافيد {أودسون}
ديفيد {بترايوس}|ديفيد {بيترايوس}|ديفيد {بتريوس}
ديفيد {ساسولي}
داود {راجحة}
ديمتريس {كريستوفياس}
دينيس {هاسترت}
دينيس {موناستيرسكي}
دينيس {شميهال}|دينيس {شميغال}
ديس {براون}
ديك {تشيني}
ديك {سخوف}|ديك {شوف}
ديك {ثورنبرغ}
ديلما {روسيف}
ديميتار {غلافتشيف}
ديميتار {كوفاتشيفسكي}
دينا {بولوارتي}
ديورو {ماتسوت}
دميتري {ميدفيديف}|ديمتري {ميدفيديف}|دميتري {مدفيديف}
دميترو {كوليبا}
دومينيك {راب}
دومينيك دو {فيلبان}|دومينيك {دوفيلبان}
دومينيك {ستروس كان}|دومينيك {شتراوس كان}
دونالد {رامسفيلد}|دونالد {رمسفيلد}
دونالد {ترامب}|دونالد {ترمب}|دونالد جيه {ترامب}
دونالد {توسك}
دورين {ريتشان}
دوغلاس {هيرد}
إدريس {جطو}
دورموش {يلماز}
إبراهيم {رئيسي}
إدي {جورج}
إدغارس {رينكيفيتش}
إيدي {راما}
إديت {كريسون}
إدوار {بالادور}
إدوار {فيليب}
إدوارد {هيغر}
إدوارد {شيفاردنادزه}|ادوارد {شيفردنادزه}
إدواردو {دوهالدي}
إدواردو {فري}
إدواردو {رودريغيز فيلتزي}
أفكان {آلا}|أفقان آلا
إيغيلس {ليفيتس}
إيهود {باراك}
إيهود {أولمرت}
إيلينا {سالغادو}
إيلي {كوهين}
إلياس {الهراوي}
إليو {دي روبو}
إليزابيت {بورن}|اليزابيث {بورن}
إليزابيتا {ترينتا}
إليزابيث الثانية|الملكة {إليزابيث}|اليزابيث الثانية
إلفيرا {نابيولينا}
اعلي {ولد محمد فال}|أعل ولد محمد فال
إلياس {الفخفاخ}
إميل {بوك}
إميل {كونستانتينيسكو}
إميل {لحود}
إيما {بونينو}
إيمانويل {ماكرون}|ايمانويل {ماكرون}
إيندا {كيني}
إنريكو {ليتا}|انريكو {ليتا}
إنريكي {بولانيوس}
إنريكي {بينيا نييتو}|انريكي {بينيا نيتو}
إنزو {موافيرو ميلانيزي}|إنزو موافيرو {ميلانيزي}
أردم {باشجي}
إريك {هولدر}|اريك {هولدر}
إريك {لومبار}
إرنا {سولبرغ}|ارنا {سولبرغ}
إرنستو {بيريز بالاداريس}
إرنستو {سامبر}
إرنستو {زيديو}|إرنستو {سيديو}
إسكندر {مؤمني}
إسكو {آهو}
عصمت عبد المجيد|عصمت عبدالمجيد
عصام شرف
إيفيكا {سيلينا}
إيفو {موراليس}
إيفا {كوباتش}
إيال {زامير}
عيزر {وايزمان}|عازر {وايزمان}
فابيان {ألاركون}
فهد جاسم {الفريج}
فهد بن عبد العزيز|فهد بن عبدالعزيز|الملك فهد
فيصل {الفايز}
فيصل {بن فرحان}
فيصل {المقداد}
فاروق الشرع
فتحي {باشاغا}|فتحي {باشا آغا}
فاتح {قره خان}|فاتح {كاراهان}
فاتمير {سيديو}
فاتوس {نانو}
فوزي {صلوخ}
فايز {السراج}|فائز {السراج}
فايز {الطراونة}
فيديريكا {موغيريني}|فيدريكا {موغيريني}|فيديريكا {موجيريني}
فيديريكو {فرانكو}
فيديريكو {تريليو}
فيليبي {كالديرون}
فيليبي {غونزاليس}|فيليبي {جونثاليث}
فيليبي السادس|الملك {فيليبي}
فيرينتس {جيورتشاني}
فيرينتس {مادل}
فريدون {سينيرلي أوغلو}
فرناندو {كولور دي ميلو}|فرناندو {كولور}
فرناندو {دي لا روا}
فرناندو {غراندي مارلاسكا}
فرناندو هنريكي {كاردوسو}
فرناندو {لوغو}
فيدل {كاسترو}
فكري {إشيك}|فكري {إيشيك}
فلورانس {بارلي}
فلورين {سيتو}
فؤاد {المبزع}
فؤاد {السنيورة}
فرانشيسكو {كوسيغا}
فرانسيس {مير}
فرانسيسكو {فلوريس}
فرانسيسكو {ساغاستي}
فرانكو {فراتيني}
فرانسوا {باروان}
فرانسوا {بايرو}
فرانسوا {فيون}
فرانسوا {هولاند}|فرنسوا {هولاند}
فرانسوا {ميتران}
فرانيو {تودجمان}|فرانيو {تودمان}
فرانك فالتر {شتاينماير}|فرانك-فالتر {شتاينماير}
فرانز جوزيف {يونغ}
فرانز {فرانيتسكي}
فريدريك العاشر
فريدريك {راينفيلت}
فريدريش {ميرتس}|فريدريتش {ميرتس}|فريدريش {ميرز}
فؤاد حسين
فؤاد معصوم
فؤاد {أقطاي}|فؤاد {أوقطاي}
غابي {أشكنازي}|جابي {أشكنازي}
غابريال {أتال}|غابرييل {أتال}|جابرييل {أتال}
غابرييل {بوريك}|جابرييل {بوريك}
غادي {آيزنكوت}|غادي {إيزنكوت}
غالاب {دونيف}
غاري {كونيل}
غافن {ويليامسون}|جافين {ويليامسون}
جبران {باسيل}
غيديميناس {كيركيلاس}
غير {هاردي}
جيف {هون}
جورج {بوش} الأب|جورج هربرت ووكر {بوش}|جورج إتش دبليو {بوش}
جورج {أوزبورن}|جورج {اوزبورن}
جورج {باباندريو}
جورج {روبرتسون}
جورج {شولتز}
جورج {تينيت}|جورج {تينت}
جورج {فاسيليو}
جورج {بوش}|جورج دبليو {بوش}|جورج دبليو. {بوش}|جورج {بوش} الابن
جورجي {بارفانوف}
جيرالد {دارمانان}
جيرار {كولومب}
جيرار {لونغيه}
غيرهارد {شرودر}|جيرهارد {شرودر}
غازي {الياور}|غازي عجيل الياور
غلام علي {حداد عادل}
جامباولو {دي باولا}
جانكارلو {جورجيتي}
جيانفرانكو {فيني}
جدعون {ساعر}
جينا {هاسبل}|جينا {هاسبيل}
غينتاوتاس {بالوتسكاس}
جورجي {غاخاريا}
جورجي {كفيريكاشفيلي}
جورجي {مارغفيلاشفيلي}
جورجا {ميلوني}|جيورجيا {ميلوني}|جورجيا {ميلوني}
جورجيو {نابوليتانو}|جورجو {نابوليتانو}
جيوفاني {تريا}
غيتاناس {ناوسيدا}
جوليانو {أماتو}
جوليو {أندريوتي}
جوليو {تيرزي}
جوليو {تريمونتي}
جوزيبي {كونتي}
جوزيبي {بيزانو}
جورجي {إيفانوف}
غلافكوس {كليريديس}
غونزالو {سانشيز دي لوسادا}
يوران {بيرسون}|غوران {بيرسون}
غوردانا {سيليانوفسكا دافكوفا}
غوردون {بايناي}
غوردون {براون}|جوردون {براون}
غرانت {شابس}|جرانت {شابس}
غرو هارلم {برونتلاند}|جرو هارلم {برونتلاند}
غودني {يوهانسون}
غويدو {كروسيتو}
غيدو {فيسترفيله}|جيدو {فيسترفيله}
غييرمو {إندارا}
غييرمو {لاسو}|جييرمو {لاسو}
غونتيس {أولمانيس}
غوستافو {نوبوا}
غوستافو {بيترو}|جوستافو {بيترو}
غي {فيرهوفشتات}|جي {فيرهوفشتات}
جيولا {هورن}
هربرت {ماكماستر}|إتش آر {ماكماستر}|اتش ار {ماكماستر}|هيربرت {ماكماستر}
حبيب {العادلي}
الحبيب {الصيد}
حافظ الأسد
حفيظة غاية {أركان}
حيدر {العبادي}
هيثم {الغيص}
هيثم بن طارق|السلطان هيثم
هاكان {فيدان}|حقان {فيدان}
حكيم الله {محسود}
هالا {توماسدوتير}
هالدور {أسغريمسون}
حمد بن عيسى|حمد بن عيسى آل خليفة
حمد بن جاسم|حمد بن جاسم آل ثاني|حمد بن جاسم بن جبر
حمد بن خليفة|حمد بن خليفة آل ثاني
حمادي {الجبالي}
حمزة بن الحسين|الأمير حمزة
هاني {الملقي}
هانا {سوخوتسكا}
هانز {بليكس}|هانس {بليكس}
هانس ديتريش {غينشر}
هانس {آيشل}
هانس بيتر {فريدريش}
هارالد الخامس|الملك {هارالد}
هاشم {تاتشي}
حسن {الترابي}
الحسن بن طلال
حسان دياب
حسن فيروز آبادي|حسن {فيروزآبادي}
الحسن الثاني|الملك الحسن الثاني
حسن {نصر الله}|حسن {نصرالله}
حسن {روحاني}
حسن {توركماني}|حسن {تركماني}
حازم {الببلاوي}
حازم {الشعلان}
هايكو {ماس}
هاينز {فيشر}
هيلي {ثورنينغ شميت}
هلموت {كول}
هنري {بولسون}|هانك {بولسون}
هيرمان فان {رومبوي}|هرمان {فان رومبوي}
هيرفيه دو {شاريت}
هيرفيه {موران}
هرتسي {هاليفي}|هرتسي {هليفي}
هشام قنديل
حيدر {علييف}
هبة الله {أخوند زاده}|هبة الله {آخوند زاده}|هبة الله {أخوندزاده}
هشام {المشيشي}
هيلاري {كلينتون}
حلمي {أوزكوك}
إيبوليتو {ميخيا}
هيروشي {ناكاجيما}
هشام شرف
أوراسيو {كارتيس}|هوراسيو {كارتيس}
هورست {كولر}|هورست {كوهلر}
هورست {زيهوفر}|هورست {سيهوفر}
هوشيار {زيباري}
حسني مبارك|محمد حسني مبارك
حسين {أمير عبد اللهيان}|حسين {أمير عبداللهيان}|حسين {عبد اللهيان}|حسين {عبداللهيان}
حسين {دهقان}
هريستيان {ميتسكوسكي}
أوبير {فيدرين}|هوبير {فيدرين}
هيو {شيلتون}
هوغو {بانزر}
هوغو {تشافيز}|هوجو {شافيز}|هوغو {شافيز}
خلوصي {أكار}|خلوصي {آكار}
حسين {الشهرستاني}
حسين الحوثي|حسين بدر الدين الحوثي
حسين {عرنوس}
الحسين بن عبد الله|الحسين بن عبدالله|الحسين بن عبد الله الثاني|الحسين بن عبدالله الثاني
الحسين بن طلال|الملك حسين|الملك الحسين
إبراهيم {العساف}
إبراهيم {الجعفري}
إبراهيم {قالن}|إبراهيم {كالين}
إبراهيم {محلب}
إبراهيم {روغوفا}
إدريس نعيم {شاهين}
إغناسيو {لا روسا}
إيغور {دودون}
إيغور {إيفانوف}
إيغور {ماتوفيتش}
إيغور {روديونوف}
إيغور {سيرغييف}
إيغور {كليمينكو}
إلهام {علييف}|الهام {علييف}
إيلي {بولوجان}
إلير {ميتا}
إيلكر {باشبوغ}
عماد {خميس}
إنغريدا {شيمونيتي}
إنغفار {كارلسون}
يون {كيكو}
إيون {إليسكو}|إيون {إيليسكو}
إيراكلي {غاريباشفيلي}
إيراكلي {كوباخيدزه}
عيسى بن سلمان آل خليفة
عيسى {مصطفى}
إسحاق {هرتسوغ}|يتسحاق {هرتسوغ}|إسحق {هرتصوغ}
إسماعيل جيم
إسماعيل {هنية}|إسماعيل هنيه
عصمت {يلماز}
يسرائيل {كاتس}|إسرائيل {كاتس}
إيتامار {فرانكو}
يوري {ليانكا}
إيفان {دوكي}
إيفان {غاشباروفيتش}
إيفان {كوستوف}
إيفارس {غودمانيس}
إيفيتا {راديتشوفا}
إيفيتسا {داتشيتش}
إيفيتسا {راتشان}
إيفو {يوسيبوفيتش}
إيفو {سانادر}
إياد {علاوي}
ياب دي {هوب شيفر}|ياب {دي هوب شيفر}
جابر الأحمد|جابر الأحمد الصباح
جابر المبارك|جابر المبارك الصباح
جاك {ليو}|جاكوب {ليو}
جاك {سترو}
جاك {شيراك}
جاك {ديلور}
جاك {سانتير}
جاكي {سميث}
يادرانكا {كوسور}
جعفر حسان
خايمي {باث زامورا}
جايير {بولسونارو}|جاير {بولسونارو}
جيك {سوليفان}
ياكوف {ميلاتوفيتش}
جلال {الطالباني}|جلال {طالباني}
جيمس {بيكر}
جيمس {كلابر}
جيمس {كليفرلي}
جيمس {كومي}
جيمس {جونز}
جيمس {ماتيس}|جيم {ماتيس}
جيمس {ولفنسون}|جيمس {وولفنسون}
جيمس {وولسي}
جميل {معوض}
يان {فيشر}
يان كشيشتوف {بييليتسكي}
يان {أولشيفسكي}
يان بيتر {بالكنينده}|يان بيتر {بالكننده}
جانيت {نابوليتانو}
جانيت {رينو}
جانيت {يلين}
يانيز {درنوفسيك}
يانيز {يانشا}
يانوش {أدير}
ياروسواف {كاتشينسكي}|ياروسلاف {كاتشينسكي}
خافيير {ميلي}|خافيير {ميلاي}
خافيير {بيريز دي كوييار}|خافيير {دي كويلار}
خافيير {سولانا}
جواد {البولاني}
جي دي {فانس}|جاي دي {فانس}|جيه دي {فانس}
جان برتران {أريستيد}
جان {كاستكس}|جان {كاستيكس}
جان {كريتيان}
جان كلود {يونكر}|جان كلود {يونكير}
جان كلود {تريشيه}
جان {قهوجي}
جان لوك {ديهان}
جان مارك {إيرولت}|جان مارك {أيرولت}|جان مارك {إيرو}
جان نويل {بارو}
جان بيار {شوفينمان}
جان بيار {رافاران}|جان بيير {رافاران}
جان إيف {لودريان}|جان إيف {لو دريان}
جانين {أنييز}|جانين {آنييز}
جيف {سيشنز}|جيف {سيشونز}
جيف {زاينتس}
جيه {جونسون}|جاي {جونسون}
ينس {ستولتنبرغ}|ينس {ستولتنبيرغ}|ينس {شتولتنبرغ}
جيريمي {كوربين}|جيرمي {كوربن}
جيريمي {هانت}|جيرمي {هانت}
جيروم {باول}
ييجي {بوزيك}|يرزي {بوزيك}
جيم يونغ {كيم}
جيمي {موراليس}
ييري {باروبيك}
ييري {روسنوك}
يواخيم {غاوك}|يواكيم {غاوك}
جوسليرم {بريفير}
جو {بايدن}|جوزيف {بايدن}
يوهان {فاديفول}|يوهان {فادفول}
يوهانا {سيغورداردوتير}
يوهانس {راو}
جون {أشكروفت}|جون {آشكروفت}
جون {بينر}|جون {باينر}|جون {بونر}
جون {بولتون}
جون {برينان}
جون {بروتون}
جون {دويتش}
جون {هيلي}
جون {هاتون}
جون {كيلي}
جون {كيري}
جون {ميجور}
يوحنا بولس الثاني|البابا {يوحنا بولس الثاني}
جون {راتكليف}
جون {ريد}
جون {سنو}
يوناس غار {ستوره}|يوناس جار {ستوره}
يورغ {كوكيس}
خورخي {باتيي}
خورخي {فرنانديث دياث}
خورخي {كيروغا}
جورج {سامبايو}|جورجي {سامبايو}
خورخي {سيرانو}
يوشكا {فيشر}
خوسيه أنطونيو {ألونسو}
خوسيه {بونو}
خوسيه لويس رودريغيز {ثاباتيرو}|خوسيه لويس {ثاباتيرو}|خوسيه لويس {زاباتيرو}
خوسيه مانويل {ألباريس}
خوسيه مانويل {باروسو}|جوزيه مانويل {باروزو}|جوزيه مانويل {باروسو}
خوسيه مانويل {غارثيا مارغايو}
خوسيه ماريا {أزنار}|خوسيه ماريا {اثنار}
خوسيه ماريا {فيغيريس}
خوسيه {موخيكا}
خوسيه راؤول {مولينو}
جوزيه {سارني}
جوزيه {سوكراتيس}|خوسيه {سوكراتيس}
يوسف {توشوفسكي}
جوزيب {بوريل}|جوزيف {بوريل}
جوزيب {بيكيه}
جوزيف عون|جوزاف عون
جوزيف {دانفورد}
جوفينيل {مويز}|جوفينيل {مويس}
يوزف {مورافتشيك}
يوزف {أولكسي}
يوجيف {أنتال}
خوان كارلوس الأول|{خوان كارلوس}|الملك {خوان كارلوس}
خوان كارلوس {فاريلا}
خوان كارلوس {واسموسي}
خوان {غوايدو}|خوان {جوايدو}
خوان إغناسيو {ثويدو}
خوان مانويل {سانتوس}
خوان أورلاندو {هرنانديز}|خوان أورلاندو {إرنانديز}
يوها {سيبيلا}
يوهان {بارتس}
خوليو ماريا {سانغينيتي}
جمعة عناد|جمعة عناد سعدون
يوري {راتاس}
جاستن {ترودو}
يوركي {كاتاينن}
قيس {سعيد}
كايا {كالاس}
كمال {الجنزوري}
كمال {خرازي}
كامالا {هاريس}|كاملا {هاريس}
كمال {المدوري}
كامل إدريس
كارل {نيهامر}
كارل تيودور تسو {غوتنبرغ}
كارولوس {بابولياس}
كاش {باتيل}
كاتالين {نوفاك}
كاترينا {ساكيلاروبولو}
كاترين {ياكوبسدوتير}
كازيميش {مارتشينكيفيتش}
كير {ستارمر}
كمال {أوناكيتان}
كينيث {كلارك}|كين {كلارك}
كيرستي {كاليولايد}
كيفن {مكارثي}|كيفن {ماكارثي}
خالد {العبيدي}
خالد {بحاح}
خالد بن محمد بن زايد
خالد {مشعل}
خالد العطية
خالد {الفالح}
خالد اليماني
خالد بن أحمد آل خليفة
خالد بن خليفة آل ثاني
خالد بن سلمان
خليفة بن حمد آل ثاني
خليفة بن سلمان|خليفة بن سلمان آل خليفة
خليفة بن زايد|خليفة بن زايد آل نهيان
خليفة {حفتر}
كيم {كامبل}
كيريل {بيتكوف}
كيرو {غليغوروف}
كيرستن {نيلسن}|كيرستن {نيلسون}
شيل ماغني {بونديفيك}
كلاوس {يوهانيس}
كلاوس {كينكل}
كوفي {عنان}|كوفي {أنان}
كوليندا {غرابار كيتاروفيتش}
كونستانتينوس {ميتسوتاكيس}
كونستانتينوس {تاسولاس}
كوستاس {كرامنليس}
كوستيانتين {هريشتشينكو}
كريشيانيس {كارينش}
كريستالينا {جورجيفا}|كريستالينا {غورغييفا}|كريستالينا {جورجييفا}
كريستن {ميكال}
كريستي {نويم}
كريسترون {فروستادوتير}
كواسي {كوارتنغ}|كواسي {كوارتنج}
كيرياكوس {ميتسوتاكيس}
لايمدوتا {ستراويوما}
لامبرتو {ديني}
لارس {كلينغبايل}
لارس لوكه {راسموسن}|لارس لوكا {راسموسن}
لاسلو {شويوم}
لورا {تشينتشيا}
لوران {فابيوس}
لورنتينو {كورتيزو}
لورانس {إيغلبرغر}
لورانس {سامرز}|لاري {سامرز}
ليخ {كاتشينسكي}|ليش {كاتشينسكي}
ليخ {فاليسا}|ليش {فاليسا}|ليخ {فاونسا}
{لي جونغ ووك}
لينين {مورينو}
لينارت {ميري}
ليو {فارادكار}
ليو الرابع عشر|لاون الرابع عشر|البابا {ليو}|البابا {لاون}
ليون {بانيتا}
ليونيل {فرنانديز}
ليونيد {كوجارا}
ليونيد {كرافتشوك}
ليونيد {كوتشما}
ليس {أسبن}
ليشيك {ميلر}
ليفون {تير بتروسيان}
لويس {بريستون}
ليام {فوكس}
اليامين {زروال}|ليامين {زروال}
ليونيل {جوسبان}
ليز {تراس}|ليز {تروس}
ليوبتشو {جورجيفسكي}
لويد {أوستن}|لويد {اوستن}
لويد {بنتسن}
لورنزو {غويريني}
لوريتا {لينش}
لويس {فريه}
لوك {فريدن}
لوكاس {باباديموس}
لوتشيانا {لامورجيزي}
لوسيو {غوتيريز}
لودوفيك {أوربان}
لودوفيت {أودور}
لويجي {دي مايو}
لويس {أبي نادر}|لويس {أبينادر}
لويس ألبرتو {لاكايي}
لويس {آرسي}|لويس {أرسي}
لويس {دي غيندوس}
لويس {غونزاليس ماكي}
لويس غييرمو {سوليس}
لويس {لاكايي بو}
لويس مونتينيغرو
لويس إيناسيو {لولا دا سيلفا}|{لولا دا سيلفا}|{لولا}
لطفي {ألوان}|لطفي {إلفان}
معاوية {ولد الطايع}|معاوية ولد سيدي أحمد الطايع
مادلين {أولبرايت}|مادلين {اولبرايت}
معين عبد الملك|معين عبدالملك|معين عبد الملك سعيد|معين عبدالملك سعيد
ماغدالينا {أندرسون}|ماجدالينا {أندرسون}
مجدي عبد الغفار|مجدي عبدالغفار
مهدي {المشاط}
محمود عباس|أبو مازن|أبي مازن
محمود {أحمدي نجاد}
محمود {المشهداني}
محمود {الزعبي}
محمود جبريل
محمود توفيق
مايا {ساندو}
مكتوم بن راشد
مالكولم {ريفكيند}
ماموكا {باختادزه}
مانفريد {فورنر}
منوشهر {متكي}|منوجهر {متكي}
مانويل {ميرينو}
مانويل {فالس}
مانويل {زيلايا}|مانويل {سيلايا}
مارسيل {تشولاكو}
مارسيلو ريبيلو دي {سوزا}|مارسيلو {ريبيلو دي سوزا}
ماركو {مينيتي}
ماركو {روبيو}
ماريك {بيلكا}
مارغريت {بيكيت}|مارجريت {بيكيت}
مارغريت {تشان}|مارجريت {تشان}
مارغريت {تاتشر}|مارغريت {ثاتشر}|مارجريت {تاتشر}
مارغريتا {روبليس}|مارجريتا {روبليس}
مارغريت الثانية|مارغريته الثانية|مارجريت الثانية
ماري {كيفينيمي}
ماريا دولوريس دي {كوسبيدال}
ماريانو {راخوي}
مارين {لوبان}|مارين {لو بان}
ماريو {عبده بينيتيز}|ماريو {عبده}
ماريو {دراغي}|ماريو {دراجي}
ماريو {ماورو}
ماريو {مونتي}
ماريو {سواريس}
ماريس {كوتشينسكيس}
ماريان {شاريتس}
مارك {كارني}
مارك {إسبر}|مارك {اسبر}
مارك {ميدوز}
مارك {ميلي}
مارك {روته}|مارك {روتا}|مارك {روتي}
معروف {البخيت}
مارت {لار}
مارتن {ديمبسي}
مارتن {شولتز}|مارتن {شولتس}
مارتين {توريخوس}
مارتين {فيسكارا}
مارتي {أهتيساري}
ماري {ماكاليس}
ماري {روبنسون}
مسعود {بزشكيان}
ماسيمو {داليما}
ماتيوش {مورافيتسكي}|ماتيوس {مورافيتسكي}
مات {هانكوك}
ماتيو {بيانتيدوزي}
ماتيو {رينزي}|ماتيو {رينتسي}
ماتيو {سالفيني}
ماثيو {ويتاكر}|ماثيو {ويتيكر}
ماتي {فانهانين}
ماونو {كويفيستو}
ماوريسيو {فونيس}
ماوريسيو {ماكري}
مظلوم {عبدي}|مظلوم {كوباني}
مهدي {جمعة}
مهدي {كروبي}
محمد {شيمشك}|محمد {شيمشيك}
مائير {داغان}|مئير {داغان}
ميلاني {جولي}
ميريك {غارلاند}|ميريك {جارلاند}
ميرفن {كينغ}|ميرفين {كينج}
مسعود {يلماز}
ميته {فريدريكسن}|ميتي {فريدريكسن}
مولود {جاويش أوغلو}|مولود {تشاووش أوغلو}|مولود {تشاويش أوغلو}
مايكل {تشيرتوف}|مايكل {شيرتوف}
مايكل دي {هيغينز}
مايكل {فالون}
مايكل {فلين}
مايكل {هايدن}
مايكل {موكاسي}|مايكل {ميوكيزي}
ميخال {كوفاتش}
مايكل {مارتن}|ميهول {مارتن}
ميشال عون|ميشيل عون
ميشال {بارنييه}|ميشيل {بارنييه}
ميشال {كامديسو}|ميشيل {كامديسو}
ميشال {مارتيلي}|ميشيل {مارتيلي}
ميشال {روكار}|ميشيل {روكار}
ميشال {سابان}|ميشيل {سابان}
ميشال سليمان|ميشيل سليمان
ميشال {تامر}|ميشيل {تامر}
ميشال {أليو ماري}|ميشيل {أليو ماري}
ميشيل {باشليه}|ميشيل {باشيليه}
ميك {مولفاني}
ميغيل أنخيل {موراتينوس}|ميجيل أنخيل {موراتينوس}
ميغيل أنخيل {رودريغيز}
ميغيل {دياز كانيل}|ميجيل {دياز كانيل}
ميهاي رازفان {أونغوريانو}
ميهاي {تودوسي}
مايك {جونسون}
مايك {مولن}|مايكل {مولن}
مايك {بنس}|مايك {بينس}
مايك {بومبيو}|مايك {بومبو}
مايك {والتز}|مايكل {والتز}
ميخائيل {فرادكوف}
ميخائيل {غورباتشوف}|ميخائيل {جورباتشوف}
ميخائيل {كاسيانوف}
ميخائيل {ميشوستين}
ميخائيل {كافيلاشفيلي}
ميخائيل {ساكاشفيلي}
ميكولاش {دزوريندا}
ميلان {كوتشان}
ميلان {ميلوتينوفيتش}
ميلو {ديوكانوفيتش}|ميلو {دجوكانوفيتش}
ميلويكو {سباييتش}
ميلوش {فوتشيفيتش}
ميلوش {زيمان}
ميرتشا {سنيغور}
ميريك {توبولانيك}
ميريا {موسكوسو}
ميركو {تسفيتكوفيتش}
ميرو {تسيرار}
مشعل الأحمد|مشعل الأحمد الصباح
محمد {المنفي}
محمد {بوضياف}
محمد {البرادعي}
محمد {الناصر}
محمد {الغنوشي}
محمد حمدان {دقلو}|{حميدتي}
محمد حسين {طنطاوي}|حسين {طنطاوي}
محمد إبراهيم
محمد كامل عمرو
محمد {مرسي}
محمد {ولد عبد العزيز}|محمد {ولد عبدالعزيز}
محمد {ولد الغزواني}|محمد ولد الشيخ الغزواني
محمد زكي|محمد أحمد زكي
محمد باقر {قاليباف}
محمد {باقري}|محمد حسين باقري
محمد غازي {الجلالي}|محمد الجلالي
محمد جواد {ظريف}|جواد {ظريف}
محمد {خاتمي}
محمد {مخبر}
محمد مصطفى
محمد رضا {آشتياني}
محمد صباح السالم|محمد صباح السالم الصباح
محمد {اشتية}|محمد {اشتيه}
محمد البشير
محمد {الغبان}|محمد سالم الغبان
محمد {الحلبوسي}
محمد {الجدعان}
محمد علي الحكيم
محمد {باركيندو}|محمد {باركندو}
محمد سالم {باسندوة}
محمد بن عبد الرحمن|محمد بن عبدالرحمن|محمد بن عبد الرحمن آل ثاني|محمد بن عبدالرحمن آل ثاني
محمد {بن نايف}
محمد بن راشد|محمد بن راشد آل مكتوم
محمد {بن سلمان}|ولي العهد محمد بن سلمان
محمد {بن زايد}|محمد بن زايد آل نهيان
محمد {المقريف}|محمد يوسف المقريف
محمد مصطفى {ميرو}
محمد شياع السوداني
محمد السادس|الملك محمد السادس
محمد يوسف
محسن {المندلاوي}
المنصف {المرزوقي}|منصف {المرزوقي}
موشيه {أرينز}
موشيه {كحلون}
موشيه {كتساف}|موشيه {قصاب}
موشيه {يعلون}
مصطفى {مدبولي}
مصطفى محمد نجار
مصطفى {بور محمدي}
معمر {القذافي}
معمر {غولر}
موغور {إيساريسكو}
الملا عمر|الملا محمد عمر
مقرن بن عبد العزيز|مقرن بن عبدالعزيز|الأمير مقرن
مراد {تشتين كايا}|مراد {جتين قايا}
مراد {أويصال}
مرهف {أبو قصرة}|مرهف أبي قصرة
مصطفى {عبد الجليل}|مصطفى {عبدالجليل}
مصطفى {الكاظمي}
مصطفى {طلاس}
ميكولا {أزاروف}|نيكولاي {أزاروف}
نبيه {بري}
نبيل العربي
نبيل فهمي
ناجي {أغبال}|ناجي {آغبال}
نادر {الذهبي}
ناظم {الزهاوي}|ناظم {زهاوي}
ناديا {كالفينيو}
نذير {العرباوي}
نفتالي {بينيت}|نفتالي {بينت}
نعيم قاسم
نجاح الشمري
ناجي {العطري}|محمد ناجي العطري
نجيب {ميقاتي}
نجلاء {بودن}
نانسي {فيزر}|نانسي {فايسر}
نانسي {بيلوسي}
ناصر المحمد|ناصر المحمد الصباح
ناصر {بوريطة}
ناصر {جودة}
ناصيف {حتي}
ناتاليا {غافريليتا}
ناتاشا {بيرتس موسار}
نواف الأحمد|نواف الأحمد الصباح
نواف سلام
نايف بن عبد العزيز|نايف بن عبدالعزيز|الأمير نايف بن عبد العزيز|الأمير نايف بن عبدالعزيز
نجيب {بوكيلة}|ناييب {بوكيلي}|نجيب {أبو كيلة}
نجدت {أوزال}|نجدت {أوزيل}
نجم الدين {أربكان}
نستور {كيرشنر}|نيستور {كيرشنر}
نيوت {غينغريتش}|نيوت {جينجريتش}
نيكانور {دوارتي}
نيكولاس {برادي}
نيك {كليغ}|نيك {كليج}
نيكولاي {تشيوكا}
نيكولاي {تيموفتي}
نيكولاي {فاكارويو}
نيكولاس {مادورو}
نيكولا {ساركوزي}
نيكوس {أناستاسيادس}|نيكوس {أناستاسياديس}
نيكوسور {دان}|نيكوشور {دان}
نيكول {باشينيان}
نيكولا {غرويفسكي}
نيكولاي {دينكوف}
نيكولاي {باتروشيف}
نيكوس {خريستودوليدس}|نيكوس {خريستودوليديس}
نينو {بورجانادزه}
نورمان {لامونت}
نور الدين {بدوي}
نوري {أبو سهمين}|نوري {بوسهمين}
نوري {المالكي}
نور الدين {نباتي}
نور الدين {جانيكلي}
أولاف {شولتس}|أولاف {شولتز}|اولاف {شولتس}
أولافور راغنار {غريمسون}
أولكسندر {ليتفينينكو}
أولكسندر {سيرسكي}|ألكسندر {سيرسكي}
ألكسندر {تورتشينوف}|أولكسندر {تورتشينوف}
أوليكسي {ريزنيكوف}|أليكسي {ريزنيكوف}
أوليكسي {دانيلوف}
أوليكسي {هونتشاروك}
أولانتا {هومالا}
عمر {البشير}|عمر حسن أحمد البشير
عمر {غلاونجي}
عمر {كرامي}
عمر {الرزاز}
عمر سليمان
أسامة {النجيفي}
أسامة {بن لادن}
أسامة حماد
أوسكار {أرياس}
أوسكار {بيرغر}
أوسكار لويجي {سكالفارو}
أوسكار {لافونتين}
عثمان {الغانمي}
أوتو {بيريز مولينا}
أوتو {شيلي}
بافو {ليبونين}
بال {شميت}
بام {بوندي}|باميلا {بوندي}
بانديلي {مايكو}
باولو {جنتيلوني}|باولو {جينتيلوني}
باتريسيو {أيلوين}
باتريك {شاناهان}
بول {مارتن}
بول {أونيل}
بول {ريان}|بول {راين}
بول {وولفويتز}|بول {ولفويتز}
بافل {فيليب}
بافل {غراتشوف}
بافلو {كليمكين}|بافل {كليمكين}
بافلو {لازارينكو}
بيدرو {كاستيو}|بيدرو {كاستيلو}
بيدرو {مورينيس}
بيدرو بابلو {كوتشينسكي}
بيدرو {باسوس كويلو}
بيدرو {سانشيز}|بيدرو {سانتشيز}|بيدرو {سانشيث}
بيدرو {سانتانا لوبيز}
بيدرو {سولبيس}
بير {شتاينبروك}
بيني {موردونت}|بيني {موردنت}
بيتر {ستويانوف}
بيت {هيغسيث}|بيت {هيجسيث}|بيت {هيغسث}
بيتر {بوروش}
بيتر {ميدجيسي}
بيتر {بيس}
بيتر {بيليغريني}
بيتر {شتروك}
بيتر {سيارتو}|بيتر {زيجارتو}
بيتر {فيالا}
بيتر {نيتشاس}
بيتر {بافل}|بيتر {بافيل}
بيتري {رومان}
بيترو {بوروشينكو}|بترو {بوروشينكو}
بيترو {لوتشينسكي}
بيتيري {أوربو}
فيليب {هاموند}
فيليب {دوست بلازي}
فيليب ملك بلجيكا|الملك {فيليب}
بيير كارلو {بادوان}
بيار {بيريغوفوا}|بيير {بيريجوفوا}
بيار {موسكوفيتشي}|بيير {موسكوفيسي}
بلامين {أوريشارسكي}
البابا {فرنسيس}|البابا {فرانسيس}|البابا {فرانشيسكو}|بابا {فرنسيس}
بورفيريو {لوبو}
بورتر {غوس}|بورتر {جوس}
بول نيروب {راسموسن}
بول {شلوتر}
بريتي {باتيل}
بروكوبيس {بافلوبولوس}
قابوس بن سعيد|السلطان {قابوس}
قاسم {الأعرجي}
بياتريكس|الملكة {بياتريكس}
راشد {الغنوشي}
راشيل {ريفز}|ريتشل {ريفز}
رادوسواف {سيكورسكي}|رادوسلاف {سيكورسكي}
رادو {فاسيلي}
رافائيل أنخيل {كالديرون}
رافائيل {كالديرا}
رافائيل {كوريا}|رافاييل {كوريا}
رافاييل {غروسي}|رافائيل {غروسي}|رافاييل ماريانو {غروسي}|رافائيل {جروسي}
رافائيل ليوناردو {كاييخاس}
رافع {العيساوي}
رفيق {الحريري}
رام {إيمانويل}
رايموندس {فيونيس}
رمضان شلح|رمضان عبد الله {شلح}|رمضان عبدالله {شلح}
رامي {الحمد الله}|رامي {الحمدالله}
راميرو {دي ليون كاربيو}
رامز {عليا}
رامون خوسيه {فيلاسكيز}
رمطان {لعمامرة}
راموش {هاراديناي}
رمضان {قديروف}
رشاد {العليمي}
رشيد {نورغالييف}
راؤول {كاسترو}
راؤول {كوباس}
روحي {فتوح}
رجب طيب {أردوغان}|رجب طيب {إردوغان}|رجب طيب {أردوجان}
راينس {بريبوس}|رينس {بريبوس}
رينيه {بريفال}
رؤوفين {ريفلين}|رؤوبين {ريفلين}|ريئوفين {ريفلين}
ريكس {تيلرسون}
رجب {ميداني}
رياض حجاب
رياض {سلامة}
ريكاردو {لاغوس}
ريكاردو {مادورو}
ريكاردو {مارتينيلي}
ريتشارد {مايرز}
ريتشارد فون {فايتسكر}
ريشي {سوناك}
روبرت {فيتسو}|روبرت {فيكو}
روبرت {غيتس}|روبرت {جيتس}
روبرت {غولوب}
روبرت {هابيك}
روبرت {كوتشاريان}
روبرت {مولر}|روبرت {مولير}
روبرت {أوبراين}|روبرت {اوبراين}
روبرت {روبين}
روبرت {زوليك}
روبرتا {ميتسولا}|روبيرتا {ميتسولا}
روبرتا {بينوتي}
روبرتو {غوالتيري}
روبرتو {ماروني}
روبرتو {ميشيليتي}
روبن {كوك}|روبين {كوك}
رودولف {هيكل}
رودريغو {بورخا}
رودريغو {تشافيس}
رودريغو {راتو}
رولان {دوما}
رولانداس {باكساس}
رومان {هيرتسوغ}
رومانو {برودي}
رون {كلاين}
رونالد {ريغان}|رونالد {ريجان}
روساريو {موريو}
روزين {بليفنيليف}
روزين {جيليازكوف}
رودولف {شاربينغ}
رودولف {شوستر}
روح الله {الخميني}|آية الله الخميني|{الخميني}
رومين {راديف}
رستم {أوميروف}|رستم {عمروف}
رود {لوبرز}
سعد العبد الله|سعد العبدالله الصباح
سعد {الحريري}
سعد الدين {العثماني}
سعدون {الدليمي}
صباح الأحمد|صباح الأحمد الصباح
صباح الخالد|صباح الخالد الصباح
صدام حسين|{صدام}
صادق {خان}
سعيد {جليلي}
شهاب {قافجي أوغلو}|شهاب {كافجي أوغلو}
السعيد {شنقريحة}|سعيد {شنقريحة}
ساجد {جاويد}|ساجد {جافيد}
صلاح الدين {مزوار}
سلام {فياض}
صالح {الصماد}
سالم {بن بريك}|سالم صالح بن بريك
صالح {بيريشا}|سالي {بيريشا}
سليم {الجبوري}
سلمان بن حمد|سلمان بن حمد آل خليفة
سلمان بن عبد العزيز|سلمان بن عبدالعزيز|الملك سلمان بن عبد العزيز|الملك سلمان بن عبدالعزيز|الملك سلمان
سالومي {زورابيشفيلي}
سلفادور {سانشيز سيرين}
سامح شكري
سمير {الرفاعي}
ساندي {بيرغر}|صموئيل {بيرغر}
سانا {مارين}
سانتياغو {بينيا}
سارة {الزعفراني}|سارة الزعفراني الزنزري
سعود {الفيصل}
ساولي {نينيستو}
ساوليوس {سكفيرنيليس}
سكوت {بيسنت}|سكوت {بيسينت}
سيباستيان {كورتس}|سيباستيان {كورتز}
سيباستيان {بينيرا}
سيباستيان {لوكورنو}|سيباستيان {ليكورنو}
صدقي صبحي
سليم {الحص}
سيرغي {إيفانوف}
سيرغي {كيريينكو}
سيرغي {لافروف}|سيرجي {لافروف}
سيرغي {ناريشكين}
سيرغي {شويغو}|سيرجي {شويجو}
سيرغي {ستانيشيف}
سيرغي {ستيباشين}
سيرجيو {ماتاريلا}|سيرجو {ماتاريلا}
سيرج {سركيسيان}|سيرج {سارجسيان}
شاؤول {موفاز}
شريف إسماعيل
شمعون {بيريز}|شيمون {بيريز}|شمعون {بيريس}
شلومو {بن عامي}
سيدي ولد الشيخ عبد الله|سيدي ولد الشيخ عبدالله
زيغمار {غابرييل}|سيغمار {غابرييل}|زيجمار {جابرييل}
سيغموندور ديفيد {غونلاوغسون}
سيغوردور إنغي {يوهانسون}
سيم {كالاس}
سيلفان {شالوم}
سيلفيو {برلسكوني}|سيلفيو {بيرلسكوني}
سيميون {ساكس كوبورغ غوتا}
سايمون {هاريس}
سيكستو {دوران بايين}
سلوبودان {ميلوسيفيتش}|سلوبودان {ميلوشيفيتش}
صوفي {ويلميس}
سورين {غرينديانو}
ستانيسلاف {غروس}
ستانيسلاف {شوشكيفيتش}
ستيفان {لوفين}
ستيفان {يانيف}
ستيبان {بولتوراك}
ستيفان {سيجورنيه}
ستيفن {هادلي}
ستيفن {هاربر}
ستيفن {منوتشين}|ستيفن {منوشين}|ستيف {منوتشين}
ستيفو {بينداروفسكي}
ستيبان {ميسيتش}|ستيبي {ميسيتش}
سويلا {برافرمان}|سويلا {بريفرمان}
سليمان {ديميريل}|سليمان {دميريل}
سليمان {صويلو}
سلطان بن عبد العزيز|سلطان بن عبدالعزيز|الأمير سلطان بن عبد العزيز|الأمير سلطان بن عبدالعزيز
سوزان {رايس}
سوزي {وايلز}
سفيتوزار {ماروفيتش}
تافي {رويفاس}
تاباري {فاسكيز}|تاباريه {فاسكيز}
تاديوش {مازوفيتسكي}
طيف سامي
تاماش {شويوك}|تاماس {سوليوك}
تميم بن حمد|تميم بن حمد آل ثاني|الشيخ {تميم}
تمام سلام
تانسو {تشيلر}
تاريا {هالونين}
تاسوس {بابادوبولوس}
{تيدروس} أدهانوم غيبريسوس|{تيدروس} أدهانوم|{تيدروس} ادهانوم غيبريسوس|تيدروس أدهانوم {جيبريسوس}
ثابت العباسي|ثابت محمد سعيد العباسي
تيو {فايغل}
تيودور {ستولوجان}
تيريزا ماي
تييري {بريتون}|تيري {بريتون}
توماس دي {ميزيير}|توماس {دي ميزيير}
توم {دونيلون}|توماس {دونيلون}
توماس {كليستيل}
ثوربيورن {ياغلاند}
تيهومير {أوريشكوفيتش}
تيموثي {غايتنر}|تيموثي {جايتنر}
توم {ريدج}
توميسلاف {نيكوليتش}
توماسو {بادوا سكيوبا}
توني {بلير}
توماس هندريك {إلفيس}
ترايان {باسيسكو}
ترينيداد {خيمينيث}
تولسي {غابارد}|تولسي {جابارد}
تورغوت {أوزال}|تورجوت {أوزال}
تركي الفيصل
تسيبي {ليفني}
أولف {كريسترسون}|أولف {كريسترشون}
أورسولا فون دير {لاين}|أورسولا {فون دير لاين}|اورسولا {فون دير لايين}|أورزولا {فون دير لاين}
فاتسلاف {هافل}
فاتسلاف {كلاوس}
فاديم {بريستايكو}
فاهاغن {خاتشاتوريان}
فايرا {فيكي فرايبرغا}
فالداس {أدامكوس}
فالديس {دومبروفسكيس}
فالديس {زاتليرس}
فالنتين {بانياغوا}
فاليري {زالوجني}
فاليري {بوستوفويتينكو}
فاليري {غيراسيموف}|فاليري {جيراسيموف}
وجدي {غونول}
فيسنتي {فوكس}|فيثنتي {فوكس}
فيكتور {تشوربيا}
فيكتور {بونتا}
فيغديس {فينبوغادوتير}
فيكتور {تشيرنوميردين}
فيكتور {كليما}
فيكتور {أوربان}|فيكتور {اوربان}
فيكتور {يانوكوفيتش}
فيكتور {يوشتشينكو}|فيكتور {يوشينكو}
فيكتور {زوبكوف}
فيوليتا {تشامورو}
فيوريكا {دانسيلا}
فيتالي {كليتشكو}
فيوسا {عثماني}
فلاد {فيلات}
فلاديمير {كولوكولتسيف}
فلاديمير {ميتشيار}
فلاديمير {بوتين}|فلاديمر {بوتين}
فلاديمير {روشايلو}
فلاديمير {شبيدلا}
فلاديمير {فورونين}
فلادو {بوتشكوفسكي}
فويسلاف {كوشتونيتسا}
فولكر {روهه}
فلاديمير {غرويسمان}|فولوديمير {غرويسمان}
فولوديمير {أوغريزكو}
فولوديمير {زيلينسكي}|فلاديمير {زيلينسكي}|فولوديمير {زيلنسكي}
فيتاوتاس {لاندسبرغيس}
وائل {الحلقي}
فالديمار {بافلاك}
وليد {المعلم}
وارن {كريستوفر}
فيرنر {فايمان}
{فيليم ألكسندر}|{ويليم ألكسندر}
وليام {بار}|ويليام {بار}|بيل {بار}
وليام {بيرنز}|ويليام {بيرنز}|وليم {بيرنز}
وليام {كوهين}|ويليام {كوهين}
وليام {هيغ}|ويليام {هيغ}|وليام {هيج}
وليام {بيري}|ويليام {بيري}
وليام {وبستر}
ويلي {كلاس}
ويم {دوزنبرغ}
ويم {كوك}
فودجيميش {تشيموشيفيتش}
فويتشخ {ياروزلسكي}
فولفغانغ {شويبله}|فولفغانغ {شويبلي}|فولفجانج {شويبله}
فولفغانغ {شوسل}
كزافييه {بيتيل}
سيومارا {كاسترو}|زيومارا {كاسترو}
يحيى {السنوار}
يائير {لابيد}|يائير {لبيد}
ياماندو {أورسي}
يشار {بويوك أنيت}|ياشار {بيوك أنيط}
يشار {غولر}|ياشار {غولر}
ياسر {عرفات}
ياسين {الياسري}|ياسين طاهر الياسري
إيغور {غايدار}
يفغيني {بريغوجين}|يفجيني {بريجوجين}
يفغيني {بريماكوف}
إسحاق {موردخاي}
إسحاق {رابين}|يتسحاق {رابين}|إسحق {رابين}
إسحاق {شامير}|يتسحاق {شامير}
يوآف {غالانت}|يوآف {جالانت}|يوآف {غالنت}
يوسي {كوهين}
يوسف {الشاهد}
يوسف {رجي}
يوكيا {أمانو}
يوليا {تيموشينكو}|يوليا {تيموشنكو}
يوري {يخانوروف}
يوسف {بن علوي}
يوفال {شتاينتس}
إيف {لوتيرم}
إيفيت {كوبر}
زايد بن سلطان آل نهيان|الشيخ زايد
جيليو {جيليف}
زين العابدين {بن علي}
زياد {النخالة}|زياد نخالة
زوران {دجينجيتش}|زوران {جينجيتش}
زوران {ميلانوفيتش}
زوران {زايف}
زوران {جيفكوفيتش}
زوزانا {تشابوتوفا}
زفياد {غامساخورديا}`,
      offices: `الرئيس|رئيس|رئيس الجمهورية|رئيس جمهورية|رئيس الدولة|رئيس دولة|الرئيسة|رئيسة|رئيسة الجمهورية|رئيسة البلاد|رئيس البلاد|سيد البيت الأبيض|ساكن البيت الأبيض|رئيس المجلس الرئاسي|رئيس مجلس القيادة الرئاسي|رئيس مجلس السيادة|رئيس المجلس السيادي|فخامة الرئيس|فخامة رئيس الجمهورية|الرئيس الانتقالي|رئيس المرحلة الانتقالية|رئيس الإدارة|رئيس السلطة
نائب الرئيس|نائب رئيس|نائبة الرئيس|نائبة رئيس|نائب رئيس الجمهورية|نائبة رئيس الجمهورية|النائب الأول للرئيس|النائب الأول لرئيس الجمهورية|نائب رئيس الدولة|نائب رئيس مجلس السيادة
رئيس الوزراء|رئيس وزراء|رئيسة الوزراء|رئيسة وزراء|رئيس الحكومة|رئيس حكومة|رئيسة الحكومة|رئيسة حكومة|رئيس مجلس الوزراء|رئيسة مجلس الوزراء|الوزير الأول|الوزيرة الأولى|رئيس حكومة تصريف الأعمال|دولة الرئيس|رئيس حكومة الوحدة الوطنية|رئيس حكومة الوفاق
الملك|ملك|الملكة|ملكة|العاهل|عاهل|العاهلة|أمير|الأمير|أمير البلاد|أمير دولة|أمير الكويت|أمير قطر|سلطان|السلطان|سلطان عمان|الإمبراطور|إمبراطور|امبراطور|جلالة الملك|جلالة السلطان|خادم الحرمين الشريفين|خادم الحرمين|سمو الأمير|صاحب السمو|حضرة صاحب الجلالة|صاحب الجلالة|الدوق الأكبر|حاكم
ولي العهد|ولي عهد|ولية العهد|الأمير ولي العهد|سمو ولي العهد|ولي ولي العهد|ولي العهد الأمير
المرشد الأعلى|مرشد الثورة|المرشد|مرشد الجمهورية|قائد الثورة|قائد الثورة الإسلامية|المرشد الأعلى للثورة|المرشد الأعلى للجمهورية الإسلامية|الزعيم الأعلى|الولي الفقيه|مرشد الثورة الإسلامية|الزعيم|زعيم
المستشار|المستشارة|مستشار|مستشارة|المستشار الألماني|المستشارة الألمانية|المستشار الاتحادي|المستشارة الاتحادية|المستشار النمساوي
وزير الخارجية|وزير خارجية|وزيرة الخارجية|وزيرة خارجية|وزير الشؤون الخارجية|وزيرة الشؤون الخارجية|رئيس الدبلوماسية|رئيسة الدبلوماسية|وزير الشؤون الخارجية والتعاون|كبير الدبلوماسيين
وزير الدفاع|وزير دفاع|وزيرة الدفاع|وزيرة دفاع|وزير الجيوش|وزيرة الجيوش|وزير الحربية|وزير الدفاع الوطني|رئيس البنتاغون|وزير القوات المسلحة|وزيرة القوات المسلحة|وزير الحرب
وزير الداخلية|وزير داخلية|وزيرة الداخلية|وزيرة داخلية|وزير الشؤون الداخلية|وزير الأمن الداخلي|وزيرة الأمن الداخلي
وزير المالية|وزير مالية|وزيرة المالية|وزيرة مالية|وزير الخزانة|وزيرة الخزانة|وزير خزانة|وزيرة خزانة|وزير الاقتصاد|وزيرة الاقتصاد|وزير الاقتصاد والمالية|وزير المال|وزير الخزانة الأميركي
مستشار الأمن القومي|مستشارة الأمن القومي|مستشار الرئيس للأمن القومي|مستشار الأمن القومي الأميركي|مستشار الأمن القومي الأمريكي|مستشار البيت الأبيض للأمن القومي|مستشارة الرئيس للأمن القومي|مستشار الأمن الوطني
الأمين العام للأمم المتحدة|أمين عام الأمم المتحدة|الأمين العام لمنظمة الأمم المتحدة|الأمين العام|أمين عام|الأمين العام الأممي
الأمين العام لحلف الناتو|الأمين العام لحلف شمال الأطلسي|أمين عام الناتو|أمين عام حلف الناتو|أمين عام حلف شمال الأطلسي|الأمين العام للحلف|الأمين العام للناتو|الأمين العام|الأمين العام لحلف الأطلسي
رئيس المفوضية الأوروبية|رئيسة المفوضية الأوروبية|رئيس المفوضية|رئيسة المفوضية|رئيسة مفوضية الاتحاد الأوروبي|رئيس مفوضية الاتحاد الأوروبي
رئيس المجلس الأوروبي|رئيس مجلس الاتحاد الأوروبي|رئيس المجلس
الممثل الأعلى للسياسة الخارجية|الممثلة العليا للسياسة الخارجية|مسؤول السياسة الخارجية|مسؤولة السياسة الخارجية|مفوض السياسة الخارجية|مفوضة السياسة الخارجية|الممثل الأعلى للاتحاد الأوروبي|الممثلة العليا للاتحاد الأوروبي|منسق السياسة الخارجية|وزير خارجية الاتحاد الأوروبي|وزيرة خارجية الاتحاد الأوروبي|مسؤول السياسة الخارجية في الاتحاد الأوروبي|مسؤولة السياسة الخارجية في الاتحاد الأوروبي|الممثل السامي للاتحاد الأوروبي|منسقة السياسة الخارجية
الأمين العام لجامعة الدول العربية|الأمين العام للجامعة العربية|أمين عام الجامعة العربية|أمين عام جامعة الدول العربية|الأمين العام للجامعة|أمين الجامعة العربية|الأمين العام
رئيس مفوضية الاتحاد الأفريقي|رئيسة مفوضية الاتحاد الأفريقي|رئيس مفوضية الاتحاد الإفريقي|رئيسة مفوضية الاتحاد الإفريقي|رئيس الاتحاد الأفريقي|رئيس الاتحاد الإفريقي|رئيس المفوضية الأفريقية
الأمين العام لمنظمة أوبك|أمين عام أوبك|الأمين العام لأوبك|الأمين العام لمنظمة البلدان المصدرة للبترول|أمين عام منظمة أوبك|الأمين العام للأوبك
مدير صندوق النقد الدولي|مديرة صندوق النقد الدولي|مدير عام صندوق النقد الدولي|مديرة عام صندوق النقد الدولي|المدير العام لصندوق النقد الدولي|المديرة العامة لصندوق النقد الدولي|رئيسة صندوق النقد الدولي|رئيس صندوق النقد الدولي|مديرة صندوق النقد|مدير صندوق النقد
رئيس البنك الدولي|رئيس مجموعة البنك الدولي|مدير البنك الدولي
مدير منظمة الصحة العالمية|مدير عام منظمة الصحة العالمية|المدير العام لمنظمة الصحة العالمية|المديرة العامة لمنظمة الصحة العالمية|رئيس منظمة الصحة العالمية|مديرة منظمة الصحة العالمية
مدير الوكالة الدولية للطاقة الذرية|مدير عام الوكالة الدولية للطاقة الذرية|المدير العام للوكالة الدولية للطاقة الذرية|مدير وكالة الطاقة الذرية|رئيس الوكالة الدولية للطاقة الذرية|المدير العام للوكالة
رئيس البنك المركزي الأوروبي|رئيسة البنك المركزي الأوروبي|رئيسة المركزي الأوروبي|رئيس المركزي الأوروبي|محافظ البنك المركزي الأوروبي
محافظ البنك المركزي|محافظ المصرف المركزي|محافظة البنك المركزي|حاكم مصرف لبنان|حاكم المصرف المركزي|حاكم البنك المركزي|رئيس الاحتياطي الفيدرالي|رئيسة الاحتياطي الفيدرالي|رئيس مجلس الاحتياطي الفيدرالي|رئيس مجلس الاحتياطي الاتحادي|رئيسة مجلس الاحتياطي الاتحادي|رئيس الفيدرالي|رئيسة الفيدرالي|رئيس البنك المركزي|رئيسة البنك المركزي|محافظ بنك إنجلترا|محافظ بنك انجلترا|رئيس مجلس الاحتياطي الفدرالي|رئيس الاحتياطي الفدرالي|محافظ بنك اليابان|رئيسة مجلس الاحتياطي الفيدرالي|محافظ مصرف سوريا المركزي|محافظ مصرف ليبيا المركزي
البابا|بابا الفاتيكان|بابا|الحبر الأعظم|قداسة البابا|بابا روما|رأس الكنيسة الكاثوليكية|زعيم الكنيسة الكاثوليكية
زعيم الحزب|زعيمة الحزب|زعيم حزب|زعيمة حزب|رئيس الحزب|رئيس حزب|رئيسة حزب|رئيسة الحزب|زعيم المعارضة|زعيمة المعارضة|الأمين العام للحزب|أمين عام الحزب|الأمين العام للحزب الشيوعي|زعيم التيار|رئيس التيار|زعيم كتلة|رئيس كتلة|رئيس ائتلاف|زعيم ائتلاف|رئيس تحالف|زعيم تحالف|زعيم التيار الصدري|رئيس تيار
زعيم|الزعيم|زعيم تنظيم|زعيم حركة|زعيم جماعة|قائد|القائد|الأمين العام|أمين عام|أمير|رئيس المكتب السياسي|رئيس مكتبها السياسي|رئيس المكتب السياسي لحركة|خليفة|الخليفة|القائد العام|زعيم التنظيم|زعيم الحركة|زعيم الجماعة|الأمين العام لحزب الله|الأمين العام لحركة|زعيم ميليشيا|قائد حركة|قائد ميليشيا|السيد|رئيس هيئة الحشد الشعبي|نائب رئيس هيئة الحشد الشعبي|قائد كتائب
وزير العدل|وزير عدل|وزيرة العدل|وزيرة عدل|المدعي العام|المدعية العامة|المدعي العام الأميركي|النائب العام|المستشار القضائي للحكومة|المستشارة القضائية للحكومة
مدير وكالة الاستخبارات المركزية|مديرة وكالة الاستخبارات المركزية|مدير وكالة المخابرات المركزية|مديرة وكالة المخابرات المركزية|مدير السي آي إيه|مدير سي آي إيه|رئيس وكالة الاستخبارات المركزية|مدير الاستخبارات المركزية|مدير المخابرات المركزية|رئيسة وكالة المخابرات المركزية|مدير الاستخبارات الأميركية|مدير المخابرات الأميركية|مدير (سي آي إيه)|رئيس السي آي إيه|رئيس وكالة المخابرات المركزية
مدير مكتب التحقيقات الفيدرالي|مدير مكتب التحقيقات الفدرالي|مدير مكتب التحقيقات الاتحادي|مدير الإف بي آي|مدير إف بي آي|رئيس مكتب التحقيقات الفيدرالي
رئيس مجلس النواب|رئيس البرلمان|رئيسة البرلمان|رئيسة مجلس النواب|رئيس مجلس الشورى|رئيس الكنيست|رئيس مجلس الأمة|رئيس المجلس|رئيس مجلس الشعب|رئيس برلمان
قائد الجيش|رئيس الأركان|رئيس أركان الجيش|رئيس أركان|رئيس هيئة الأركان|رئيس هيئة الأركان المشتركة|القائد العام للقوات المسلحة|قائد القوات المسلحة|رئيس هيئة أركان الجيش|رئيس الأركان العامة|القائد العام للجيش|قائد جيش|رئيس هيئة الأركان المشتركة الأميركية
كبير موظفي البيت الأبيض|كبيرة موظفي البيت الأبيض|رئيس ديوان الرئاسة|رئيس مكتب الرئيس|مدير مكتب الرئيس|رئيس الإدارة الرئاسية|رئيس الديوان الملكي|كبير موظفي الرئيس
محافظ|المحافظ|حاكم|الحاكم|حاكمة|حاكم ولاية|حاكمة ولاية|والي|الوالي|حاكم الولاية
عمدة|رئيس بلدية|رئيسة بلدية|رئيس البلدية|أمين العاصمة|رئيسة البلدية|أمين بغداد|عمدة مدينة
أمين مجلس الأمن القومي|سكرتير مجلس الأمن|أمين المجلس الأعلى للأمن القومي|أمين مجلس الأمن|سكرتير مجلس الأمن القومي|أمين عام المجلس الأعلى للأمن القومي|سكرتير مجلس الأمن الروسي|أمين مجلس الأمن القومي الإيراني
رئيس المخابرات|رئيس الاستخبارات|رئيس جهاز المخابرات|رئيس جهاز الاستخبارات|مدير المخابرات|مدير الاستخبارات|رئيس الموساد|مدير الموساد|رئيس جهاز الموساد|رئيس الشاباك|رئيس جهاز الشاباك|مدير الاستخبارات الوطنية|مديرة الاستخبارات الوطنية|رئيس المخابرات العامة|رئيس جهاز المخابرات العامة|مدير المخابرات العامة|رئيس جهاز الأمن العام|مدير الأمن العام|رئيس جهاز المخابرات الوطني|وزير الاستخبارات|وزير الأمن
قائد فيلق القدس|قائد قوة القدس|قائد فيلق القدس في الحرس الثوري|قائد قوات القدس
قائد الحرس الثوري|القائد العام للحرس الثوري|قائد الحرس الثوري الإيراني|القائد العام لحرس الثورة|القائد العام لحرس الثورة الإسلامية
نائب رئيس الوزراء|نائبة رئيس الوزراء|نائب رئيس الحكومة|نائب رئيس مجلس الوزراء|نائبة رئيس الحكومة|نائب المستشار
وزير النفط|وزير البترول|وزير الطاقة|وزيرة الطاقة|وزير النفط والثروة المعدنية|وزير البترول والثروة المعدنية
وزير الصحة|وزيرة الصحة|وزير صحة|وزيرة صحة|وزير الصحة والسكان`,
      countries: `الإمارات|الامارات|الإمارات العربية المتحدة|دولة الإمارات|إماراتي|إماراتية|الإماراتي|الإماراتية|اماراتي|اماراتية|الاماراتي|الاماراتية|أبوظبي|أبو ظبي|دبي
أفغانستان|افغانستان|أفغاني|أفغانية|الأفغاني|الأفغانية|افغاني|افغانية|الافغاني|الافغانية|كابل|كابول
ألبانيا|البانيا|ألباني|ألبانية|الألباني|الألبانية|تيرانا
أرمينيا|ارمينيا|أرميني|أرمينية|الأرميني|الأرمينية|أرمني|أرمنية|الأرمني|الأرمنية|يريفان
أنغولا|أنغولي|أنغولية|الأنغولي|الأنغولية|لواندا
الأرجنتين|أرجنتيني|أرجنتينية|الأرجنتيني|الأرجنتينية|بوينس آيرس
النمسا|نمساوي|نمساوية|النمساوي|النمساوية|فيينا
أستراليا|استراليا|أسترالي|أسترالية|الأسترالي|الأسترالية|استرالي|استرالية|الاسترالي|الاسترالية|كانبيرا
أذربيجان|اذربيجان|أذربيجاني|أذربيجانية|الأذربيجاني|الأذربيجانية|أذري|أذرية|الأذري|الأذرية|باكو
البوسنة والهرسك|البوسنة|بوسني|بوسنية|البوسني|البوسنية|سراييفو
بنغلاديش|بنغلادش|بنغلاديشي|بنغلاديشية|البنغلاديشي|البنغلاديشية|دكا
بلجيكا|بلجيكي|بلجيكية|البلجيكي|البلجيكية
بوركينا فاسو|بوركيني|بوركينية|البوركيني|البوركينية|واغادوغو
بلغاريا|بلغاري|بلغارية|البلغاري|البلغارية|صوفيا
البحرين|مملكة البحرين|بحريني|بحرينية|البحريني|البحرينية|المنامة
بروناي|بروناوي|بروناوية|البروناوي|البروناوية
بوليفيا|بوليفي|بوليفية|البوليفي|البوليفية|لاباز
البرازيل|برازيلي|برازيلية|البرازيلي|البرازيلية|برازيليا
بيلاروسيا|بيلاروس|روسيا البيضاء|بيلاروسي|بيلاروسية|البيلاروسي|البيلاروسية|مينسك
كندا|كندي|كندية|الكندي|الكندية|أوتاوا
الكونغو الديمقراطية|جمهورية الكونغو الديمقراطية|الكونغو|كونغولي|كونغولية|الكونغولي|الكونغولية|كينشاسا|زائير
سويسرا|سويسري|سويسرية|السويسري|السويسرية|برن
ساحل العاج|كوت ديفوار|إيفواري|إيفوارية|الإيفواري|الإيفوارية
تشيلي|تشيلية|التشيلي|التشيلية|شيلي|سانتياغو
الكاميرون|كاميروني|كاميرونية|الكاميروني|الكاميرونية|ياوندي
الصين|جمهورية الصين الشعبية|صيني|صينية|الصيني|الصينية|بكين
كولومبيا|كولومبي|كولومبية|الكولومبي|الكولومبية|بوغوتا
كوستاريكا|كوستاريكي|كوستاريكية|الكوستاريكي|الكوستاريكية
كوبا|كوبي|كوبية|الكوبي|الكوبية|هافانا
قبرص|قبرصي|قبرصية|القبرصي|القبرصية|نيقوسيا
التشيك|جمهورية التشيك|تشيكي|تشيكية|التشيكي|التشيكية|براغ
ألمانيا|المانيا|ألماني|ألمانية|الألماني|الألمانية|الألمان|برلين
جيبوتي|جيبوتية|الجيبوتي|الجيبوتية
الدنمارك|الدانمارك|دنماركي|دنماركية|الدنماركي|الدنماركية|دانماركي|دانماركية|الدانماركي|الدانماركية|كوبنهاغن
جمهورية الدومينيكان|الدومينيكان|دومينيكاني|دومينيكانية|الدومينيكاني|الدومينيكانية
الجزائر|جزائري|جزائرية|الجزائري|الجزائرية|الجزائريين
الإكوادور|الاكوادور|إكوادوري|إكوادورية|الإكوادوري|الإكوادورية|كيتو
إستونيا|استونيا|إستوني|إستونية|الإستوني|الإستونية|تالين
مصر|مصري|مصرية|المصري|المصرية|المصريين|جمهورية مصر العربية|القاهرة
إريتريا|إريتري|إريترية|الإريتري|الإريترية|أسمرة
إسبانيا|اسبانيا|إسباني|إسبانية|الإسباني|الإسبانية|اسباني|اسبانية|الاسباني|الاسبانية|مدريد
إثيوبيا|اثيوبيا|إثيوبي|إثيوبية|الإثيوبي|الإثيوبية|اثيوبي|اثيوبية|الاثيوبي|الاثيوبية|أديس أبابا
فنلندا|فنلندي|فنلندية|الفنلندي|الفنلندية|هلسنكي
فرنسا|فرنسي|فرنسية|الفرنسي|الفرنسية|الفرنسيين|باريس|الإليزيه
الغابون|الجابون|غابوني|غابونية|الغابوني|الغابونية
المملكة المتحدة|بريطانيا|بريطانيا العظمى|بريطاني|بريطانية|البريطاني|البريطانية|البريطانيين|إنجلترا|انجلترا|لندن|داونينغ ستريت
جورجيا|جورجي|جورجية|الجورجي|الجورجية|تبليسي|تبيليسي
غانا|غاني|غانية|الغاني|الغانية|أكرا
غينيا|غيني|غينية|الغيني|الغينية|كوناكري
اليونان|يوناني|يونانية|اليوناني|اليونانية|أثينا
غواتيمالا|غواتيمالي|غواتيمالية|الغواتيمالي|الغواتيمالية
هونغ كونغ
هندوراس|هندوراسي|هندوراسية|الهندوراسي|الهندوراسية
كرواتيا|كرواتي|كرواتية|الكرواتي|الكرواتية|زغرب
هايتي|هايتية|الهايتي|الهايتية|بورت أو برانس
المجر|هنغاريا|مجري|مجرية|المجري|المجرية|هنغاري|هنغارية|الهنغاري|الهنغارية|بودابست
إندونيسيا|اندونيسيا|إندونيسي|إندونيسية|الإندونيسي|الإندونيسية|اندونيسي|اندونيسية|الاندونيسي|الاندونيسية|جاكرتا
أيرلندا|إيرلندا|أيرلندي|أيرلندية|الأيرلندي|الأيرلندية|إيرلندي|إيرلندية|الإيرلندي|الإيرلندية|دبلن
إسرائيل|اسرائيل|إسرائيلي|إسرائيلية|الإسرائيلي|الإسرائيلية|اسرائيلي|اسرائيلية|الاسرائيلي|الاسرائيلية|الإسرائيليين|تل أبيب|الاحتلال|الاحتلال الإسرائيلي|الكيان الصهيوني|القدس المحتلة
الهند|هندي|هندية|الهندي|الهندية|نيودلهي|نيو دلهي
العراق|عراق|جمهورية العراق|عراقي|عراقية|العراقي|العراقية|العراقيين|العراقيون|بغداد
إيران|ايران|الجمهورية الإسلامية|الجمهورية الإسلامية الإيرانية|إيراني|إيرانية|الإيراني|الإيرانية|ايراني|ايرانية|الايراني|الايرانية|الإيرانيين|طهران
أيسلندا|آيسلندا|أيسلندي|أيسلندية|الأيسلندي|الأيسلندية|ريكيافيك
إيطاليا|ايطاليا|إيطالي|إيطالية|الإيطالي|الإيطالية|ايطالي|ايطالية|الايطالي|الايطالية|روما
الأردن|الاردن|المملكة الأردنية الهاشمية|أردني|أردنية|الأردني|الأردنية|اردني|اردنية|الاردني|الاردنية|عمان|عمّان|الأردنيين
اليابان|ياباني|يابانية|الياباني|اليابانية|طوكيو
كينيا|كيني|كينية|الكيني|الكينية|نيروبي
قيرغيزستان|قرغيزستان|قيرغيزي|قيرغيزية|القيرغيزي|القيرغيزية
كمبوديا|كمبودي|كمبودية|الكمبودي|الكمبودية|بنوم بنه
كوريا الشمالية|الكوري الشمالي|الكورية الشمالية|كوري شمالي|بيونغ يانغ
كوريا الجنوبية|كوري جنوبي|كوري جنوبية|الكوري جنوبي|الكوري جنوبية|الكوري الجنوبي|الكورية الجنوبية|كوريا|سيول|سول
الكويت|دولة الكويت|كويتي|كويتية|الكويتي|الكويتية
كازاخستان|كازاخي|كازاخية|الكازاخي|الكازاخية|كازاخستاني|كازاخستانية|الكازاخستاني|الكازاخستانية|أستانا|نور سلطان
لاوس|لاوسي|لاوسية|اللاوسي|اللاوسية
لبنان|لبناني|لبنانية|اللبناني|اللبنانية|اللبنانيين|بيروت
سريلانكا|سري لانكا|سريلانكي|سريلانكية|السريلانكي|السريلانكية|كولومبو
ليبيريا|ليبيري|ليبيرية|الليبيري|الليبيرية
ليتوانيا|ليتواني|ليتوانية|الليتواني|الليتوانية|فيلنيوس
لوكسمبورغ|لوكسمبورغي|لوكسمبورغية|اللوكسمبورغي|اللوكسمبورغية
لاتفيا|لاتفي|لاتفية|اللاتفي|اللاتفية|ريغا
ليبيا|ليبي|ليبية|الليبي|الليبية|الليبيين|طرابلس|بنغازي
المغرب|المملكة المغربية|مغربي|مغربية|المغربي|المغربية|الرباط
مولدوفا|مولدافيا|مولدوفي|مولدوفية|المولدوفي|المولدوفية|كيشيناو
الجبل الأسود|مونتينيغرو
مقدونيا الشمالية|مقدونيا|مقدوني|مقدونية|المقدوني|المقدونية|سكوبيه
مالي|مالية|المالي|المالية|باماكو
ميانمار|بورما|ميانماري|ميانمارية|الميانماري|الميانمارية|بورمي|بورمية|البورمي|البورمية
منغوليا|منغولي|منغولية|المنغولي|المنغولية
موريتانيا|موريتاني|موريتانية|الموريتاني|الموريتانية|نواكشوط
مالطا|مالطي|مالطية|المالطي|المالطية
المالديف|جزر المالديف|مالديفي|مالديفية|المالديفي|المالديفية
المكسيك|مكسيكي|مكسيكية|المكسيكي|المكسيكية|مكسيكو
ماليزيا|ماليزي|ماليزية|الماليزي|الماليزية|كوالالمبور
موزمبيق|موزمبيقي|موزمبيقية|الموزمبيقي|الموزمبيقية
النيجر|نيجري|نيجرية|النيجري|النيجرية|نيامي
نيجيريا|نيجيري|نيجيرية|النيجيري|النيجيرية|أبوجا
نيكاراغوا|نيكاراغوي|نيكاراغوية|النيكاراغوي|النيكاراغوية|ماناغوا
هولندا|هولندي|هولندية|الهولندي|الهولندية|لاهاي
النرويج|نرويجي|نرويجية|النرويجي|النرويجية|أوسلو
نيبال|نيبالي|نيبالية|النيبالي|النيبالية|كاتماندو
نيوزيلندا|نيوزيلاندا|نيوزيلندي|نيوزيلندية|النيوزيلندي|النيوزيلندية
سلطنة عمان|عمان|سلطنة عُمان|عُمان|عماني|عمانية|العماني|العمانية|مسقط
بنما|بنمي|بنمية|البنمي|البنمية
بيرو|البيرو|بيروفي|بيروفية|البيروفي|البيروفية|ليما
الفلبين|الفليبين|فلبيني|فلبينية|الفلبيني|الفلبينية|مانيلا
باكستان|باكستاني|باكستانية|الباكستاني|الباكستانية|إسلام آباد|إسلام أباد
بولندا|بولندي|بولندية|البولندي|البولندية|وارسو
فلسطين|دولة فلسطين|فلسطيني|فلسطينية|الفلسطيني|الفلسطينية|الفلسطينيين|الفلسطينيون|السلطة الفلسطينية|السلطة الوطنية الفلسطينية|منظمة التحرير الفلسطينية|منظمة التحرير|رام الله|غزة|الضفة الغربية
البرتغال|برتغالي|برتغالية|البرتغالي|البرتغالية|لشبونة
باراغواي|الباراغواي|باراغوياني|باراغويانية|الباراغوياني|الباراغويانية
قطر|دولة قطر|قطري|قطرية|القطري|القطرية|الدوحة
رومانيا|روماني|رومانية|الروماني|الرومانية|بوخارست
صربيا|صربي|صربية|الصربي|الصربية|الصرب|بلغراد
روسيا|روسيا الاتحادية|روسي|روسية|الروسي|الروسية|الروس|موسكو|الكرملين|الاتحاد الروسي
رواندا|رواندي|رواندية|الرواندي|الرواندية|كيغالي
السعودية|المملكة العربية السعودية|سعودي|سعودية|السعودي|السعوديين|الرياض|المملكة
السودان|سوداني|سودانية|السوداني|السودانية|السودانيين|الخرطوم|بورتسودان
السويد|سويدي|سويدية|السويدي|السويدية|ستوكهولم
سنغافورة|سنغافوري|سنغافورية|السنغافوري|السنغافورية
سلوفينيا|سلوفيني|سلوفينية|السلوفيني|السلوفينية
سلوفاكيا|سلوفاكي|سلوفاكية|السلوفاكي|السلوفاكية|براتيسلافا
السنغال|سنغالي|سنغالية|السنغالي|السنغالية|داكار
الصومال|صومالي|صومالية|الصومالي|الصومالية|مقديشو
جنوب السودان|جوبا
الاتحاد السوفياتي|الاتحاد السوفيتي|سوفياتي|سوفياتية|السوفياتي|السوفياتية|سوفيتي|سوفيتية|السوفيتي|السوفيتية|موسكو
السلفادور|سلفادوري|سلفادورية|السلفادوري|السلفادورية
سوريا|سورية|سوري|السوري|السورية|السوريين|الجمهورية العربية السورية|دمشق
تشاد|تشادي|تشادية|التشادي|التشادية|نجامينا
تايلاند|تايلند|تايلاندي|تايلاندية|التايلاندي|التايلاندية|تايلندي|تايلندية|التايلندي|التايلندية|بانكوك
طاجيكستان|طاجيكي|طاجيكية|الطاجيكي|الطاجيكية|دوشنبه
تيمور الشرقية
تركمانستان|تركماني|تركمانية|التركماني|التركمانية|عشق آباد
تونس|تونسي|تونسية|التونسي|التونسية|التونسيين
تركيا|تركي|تركية|التركي|التركية|الأتراك|أنقرة
تايوان|تايواني|تايوانية|التايواني|التايوانية|تايبيه
تنزانيا|تنزاني|تنزانية|التنزاني|التنزانية
أوكرانيا|اوكرانيا|أوكراني|أوكرانية|الأوكراني|الأوكرانية|اوكراني|اوكرانية|الاوكراني|الاوكرانية|كييف
أوغندا|أوغندي|أوغندية|الأوغندي|الأوغندية|كمبالا
الولايات المتحدة|الولايات المتحدة الأميركية|الولايات المتحدة الأمريكية|أميركا|أمريكا|أميركي|أميركية|الأميركي|الأميركية|أمريكي|أمريكية|الأمريكي|الأمريكية|الأميركيين|الأمريكيين|الأميركيون|الأمريكيون|واشنطن|البيت الأبيض|الفيدرالي
الأوروغواي|أوروغواي|أوروغوياني|أوروغويانية|الأوروغوياني|الأوروغويانية
أوزبكستان|اوزبكستان|أوزبكي|أوزبكية|الأوزبكي|الأوزبكية|طشقند
الفاتيكان|دولة الفاتيكان|الكرسي الرسولي|الكنيسة الكاثوليكية
فنزويلا|فنزويلي|فنزويلية|الفنزويلي|الفنزويلية|كاراكاس|كراكاس
فيتنام|فيتنامي|فيتنامية|الفيتنامي|الفيتنامية|هانوي
كوسوفو|كوسوفي|كوسوفية|الكوسوفي|الكوسوفية|بريشتينا
اليمن|يمني|يمنية|اليمني|اليمنية|اليمنيين|صنعاء|عدن
يوغوسلافيا|يوغوسلافي|يوغوسلافية|اليوغوسلافي|اليوغوسلافية|يوغسلافيا|يوغسلافي|يوغسلافية|اليوغسلافي|اليوغسلافية|صربيا والجبل الأسود
جنوب أفريقيا|جنوب إفريقيا|جنوب أفريقي|جنوب أفريقية|الجنوب أفريقي|الجنوب أفريقية|بريتوريا
زامبيا|زامبي|زامبية|الزامبي|الزامبية
زيمبابوي|زمبابوي|زيمبابوية|الزيمبابوي|الزيمبابوية|هراري
الاتحاد الأفريقي|الاتحاد الإفريقي|أفريقي|أفريقية|الأفريقي|الأفريقية|إفريقي|إفريقية|الإفريقي|الإفريقية
القاعدة|تنظيم القاعدة
حركة الشباب|الشباب الصومالية
جامعة الدول العربية|الجامعة العربية
بوكو حرام
البنك المركزي الأوروبي|المركزي الأوروبي
الاتحاد الأوروبي|أوروبي|أوروبية|الأوروبي|الأوروبية|الأوروبيين|أوروبا|بروكسل|المفوضية الأوروبية|المجلس الأوروبي
مجلس التعاون الخليجي|مجلس التعاون لدول الخليج العربية|مجلس التعاون
حماس|حركة حماس|حركة المقاومة الإسلامية|حمساوي|حمساوية|الحمساوي|الحمساوية
حزب الله|حزب الله اللبناني
الحوثيون|الحوثيين|حوثي|حوثية|الحوثي|الحوثية|جماعة الحوثي|أنصار الله|جماعة أنصار الله|ميليشيا الحوثي
هيئة تحرير الشام|جبهة النصرة|جبهة فتح الشام
الوكالة الدولية للطاقة الذرية|وكالة الطاقة الذرية|الوكالة الذرية
صندوق النقد الدولي|صندوق النقد
داعش|تنظيم داعش|تنظيم الدولة|تنظيم الدولة الإسلامية|الدولة الإسلامية|داعشي|داعشية|الداعشي|الداعشية
الجهاد الإسلامي|حركة الجهاد الإسلامي|حركة الجهاد
إقليم كردستان|كردستان|كردستان العراق|إقليم كردستان العراق|حكومة الإقليم|كردي|كردية|الكردي|الكردية|أربيل|الإقليم
الناتو|ناتو|حلف الناتو|حلف شمال الأطلسي|حلف الأطلسي|الحلف الأطلسي|الأطلسي|الحلف
منظمة التعاون الإسلامي|منظمة المؤتمر الإسلامي
أوبك|اوبك|منظمة أوبك|منظمة البلدان المصدرة للبترول|منظمة الدول المصدرة للنفط
حزب العمال الكردستاني|بي كا كا
الحشد الشعبي|هيئة الحشد الشعبي|قوات الحشد الشعبي|كتائب حزب الله|الحشد
قوات الدعم السريع|الدعم السريع
قوات سوريا الديمقراطية|قسد
طالبان|حركة طالبان|إمارة أفغانستان الإسلامية
طالبان باكستان|طالبان الباكستانية|حركة طالبان باكستان
الأمم المتحدة|أممي|أممية|الأممي|الأممية|منظمة الأمم المتحدة|الأمم المتّحدة
فاغنر|مجموعة فاغنر
منظمة الصحة العالمية|الصحة العالمية
البنك الدولي|مجموعة البنك الدولي
منظمة التجارة العالمية`,
      terms: ``,
    },
    fr: {
      persons: `


Abd Rabbo Mansour {Hadi}







Abdel Fattah al-{Burhane}|Abdel Fattah {al-Bourhane}
Abdel Fattah al-{Sissi}


















Abdel Latif {Rachid}
Abdel Malek al-{Houthi}


Abdelaziz ben Salmane





Abdallah ben Zayed


Abdallah II

roi {Abdallah}|Abdallah ben Abdelaziz







Abou Bakr al-{Baghdadi}



Abou Mohammed al-{Joulani}|Abou Mohammad al-{Jolani}


Adel {Abdel Mahdi}
Adel al-{Joubeir}











Ahmed {Aboul Gheit}

Ahmed al-{Charaa}|Ahmad al-{Chareh}




Ahmed {Gaïd Salah}





Ahmed {Qoreï}
Ahmed {Chafik}





Hachemi {Rafsandjani}
mollah {Mansour}|Akhtar {Mansour}







Albert II












Alexandre {Bortnikov}


Alexandre {Loukachenko}



Alexeï {Koudrine}
Alexeï {Navalny}











Ali Abdallah {Saleh}
































Anatoli {Serdioukov}


Andreï {Belooussov}





Andrés Manuel {López Obrador}|{AMLO}



Andriï {Sybiga}



Andriï {Iermak}














Anton {Silouanov}


















Arseni {Iatseniouk}

Assaad al-{Chaibani}













Ayman al-{Zawahiri}










Bandar ben Sultan



Bachar al-{Assad}|Bachar el-{Assad}

Baudouin Ier|roi {Baudouin}


Béji Caïd {Essebsi}


Benoît XVI
Benyamin {Netanyahou}|Benjamin {Netanyahou}|Benyamin {Nétanyahou}
















Boniface Alexandre





Boris {Eltsine}











Bruno Le Maire






Carl XVI Gustaf|Charles XVI Gustave



















Charles III

















Condoleezza {Rice}




























Denys {Chmyhal}









Dmitri {Medvedev}
Dmytro {Kouleba}

Dominique de {Villepin}|Dominique {de Villepin}
Dominique {Strauss-Kahn}|{DSK}







Ebrahim {Raïssi}







Edouard {Chevardnadze}













Élisabeth II|Elizabeth II|Elisabeth II
Elvira {Nabioullina}






























roi {Fahd}|Fahd ben Abdelaziz

Fayçal ben {Farhane}

Farouk al-{Chareh}
Fathi {Bachagha}




Fayez al-{Sarraj}|Fayez {Sarraj}






Felipe VI













Fouad {Siniora}

Francis Mer












Frederik X|Frédéric X



Fouad {Massoum}












George H. W. {Bush}|George H.W. {Bush}|George {Bush} père

Georges {Papandréou}|George {Papandréou}





































Gordon {Brown}















Hafez al-{Assad}|Hafez el-{Assad}

Haïder al-{Abadi}

{Haïtham} ben Tareq




Hamad ben Issa
Hamad ben Jassem
Hamad ben Khalifa










Hassan al-{Tourabi}





Hassan {Rohani}













Heydar {Aliev}











Hosni {Moubarak}












roi {Hussein}













Ilham {Aliev}














Ismaïl {Haniyeh}













Iyad {Allaoui}




Jack {Straw}













James {Cleverly}








































Jeremy {Hunt}























Jean-Paul II












José Bono



















Juan Carlos Ier|{Juan Carlos}













Kaïs {Saïed}






















Khaled {Mechaal}

Khaled al-{Faleh}



Khaled ben Salmane


Khalifa ben Zayed















Kristalina {Georgieva}|Kristalina {Guéorguiéva}





















Léon XIV|pape {Léon}



Leonid {Kravtchouk}
Leonid {Koutchma}





























































Margrethe II|Marguerite II

























Massoud {Pezeshkian}



































Michel Sapin
Michel {Sleimane}














Mikhaïl {Fradkov}
Mikhaïl {Gorbatchev}
Mikhaïl {Kassianov}
Mikhaïl {Michoustine}

Mikheïl {Saakachvili}















Mohamed {El Baradei}|Mohamed {ElBaradei}


Mohamed Hamdane {Daglo}|{Hemetti}|{Hemedti}
















Mohammad {Chtayyeh}







Mohammed ben Abderrahmane
Mohammed ben {Nayef}
Mohammed ben Rachid
Mohammed {ben Salmane}|{MBS}
Mohammed {ben Zayed}


Mohamed Chia al-{Soudani}











Mouammar {Kadhafi}


mollah {Omar}
Moqren ben Abdelaziz



Moustapha {Abdeljalil}
Moustafa al-{Kazimi}|Mustafa al-{Kadhimi}



Nabil al-{Arabi}







Naïm {Qassem}














Nayef ben Abdelaziz















Nikol {Pachinian}


Nikolaï {Patrouchev}





Nouri al-{Maliki}






Oleksandr {Tourtchynov}




Omar el-{Béchir}|Omar al-{Bachir}



Omar {Souleimane}

Oussama {ben Laden}




















Pavel {Gratchev}






















Petre Roman
Petro {Porochenko}




roi {Philippe}|Philippe de Belgique




pape {François}|pape François






sultan {Qabous}|{Qabous} ben Saïd












Rafic {Hariri}






















Riad {Salamé}




































Rouhollah {Khomeiny}|ayatollah {Khomeiny}

Roustem {Oumerov}







{Saddam} Hussein

Saïd {Jalili}










roi {Salmane}|Salmane ben Abdelaziz
Salomé {Zourabichvili}

Sameh {Choukri}





Saoud al-{Fayçal}








Sergueï {Ivanov}
Sergueï {Kirienko}
Sergueï {Lavrov}
Sergueï {Narychkine}
Sergueï {Choïgou}



































Sultan ben Abdelaziz
Susan {Rice}







{Tamim} ben Hamad








Theresa {May}





























Valeri {Zaloujny}

Valeri {Guerassimov}

Vicente {Fox}



Viktor {Tchernomyrdine}


Viktor {Ianoukovitch}
Viktor {Iouchtchenko}
Viktor {Zoubkov}







Vladimir {Poutine}












Walid {Mouallem}

























Egor {Gaïdar}
Evgueni {Prigojine}
Evgueni {Primakov}








Ioulia {Timochenko}





Zayed ben Sultan








`,
      offices: `président|présidente|chef de l'État|chef de l'Etat|cheffe de l'État|président de la République|présidente de la République|chef d'État|locataire de la Maison Blanche|locataire de l'Élysée|président de transition
vice-président|vice-présidente|vice président|vice présidente|premier vice-président|première vice-présidente
Premier ministre|premier ministre|Première ministre|première ministre|chef du gouvernement|cheffe du gouvernement|président du Conseil|présidente du Conseil|locataire de Matignon|Premier-ministre|président du gouvernement
roi|reine|monarque|souverain|souveraine|émir|sultan|empereur|impératrice|Sa Majesté|grand-duc|prince|gardien des deux saintes mosquées|l'émir
prince héritier|princesse héritière|héritier du trône|dauphin|héritière du trône|prince de Galles
guide suprême|Guide suprême|guide de la révolution|dirigeant suprême|leader suprême|numéro un
chancelier|chancelière|chancelier fédéral|chancelière fédérale
ministre des Affaires étrangères|ministre des affaires étrangères|chef de la diplomatie|cheffe de la diplomatie|secrétaire d'État|secrétaire d'Etat|secrétaire d'État américain|secrétaire d'État américaine|ministre de l'Europe et des Affaires étrangères|patron de la diplomatie
ministre de la Défense|ministre de la défense|ministre des Armées|ministre des armées|secrétaire à la Défense|chef du Pentagone|secrétaire américain à la Défense|ministre de la Défense nationale|patron du Pentagone|secrétaire à la Guerre
ministre de l'Intérieur|ministre de l'intérieur|secrétaire à l'Intérieur|locataire de Beauvau|secrétaire à la Sécurité intérieure
ministre des Finances|ministre de l'Économie|ministre de l'Economie|ministre de l'Économie et des Finances|secrétaire au Trésor|secrétaire américaine au Trésor|chancelier de l'Échiquier|chancelière de l'Échiquier|grand argentier|ministre de l'économie|ministre des finances|locataire de Bercy
conseiller à la sécurité nationale|conseillère à la sécurité nationale|conseiller à la Sécurité nationale|conseiller pour la sécurité nationale|conseiller du président pour la sécurité nationale
secrétaire général de l'ONU|secrétaire général des Nations unies|secrétaire général|secrétaire générale|patron de l'ONU|chef de l'ONU|secrétaire général des Nations Unies
secrétaire général de l'OTAN|secrétaire général de l'Otan|secrétaire général de l'Alliance atlantique|chef de l'Otan|chef de l'OTAN|secrétaire général|patron de l'Otan
président de la Commission européenne|présidente de la Commission européenne|président de la Commission|présidente de la Commission|cheffe de l'exécutif européen|chef de l'exécutif européen|patronne de la Commission européenne
président du Conseil européen|président du Conseil
chef de la diplomatie européenne|cheffe de la diplomatie européenne|haut représentant|haute représentante|haut représentant de l'Union européenne|haute représentante de l'Union européenne|Haut représentant
secrétaire général de la Ligue arabe|chef de la Ligue arabe|patron de la Ligue arabe
président de la Commission de l'Union africaine|présidente de la Commission de l'Union africaine|président de l'Union africaine|président de la commission de l'UA|président en exercice de l'Union africaine
secrétaire général de l'Opep|secrétaire général de l'OPEP
directeur général du FMI|directrice générale du FMI|patron du FMI|patronne du FMI|directeur général du Fonds monétaire international|directrice générale du Fonds monétaire international|directeur du FMI|directrice du FMI|cheffe du FMI
président de la Banque mondiale|patron de la Banque mondiale
directeur général de l'OMS|directrice générale de l'OMS|patron de l'OMS|chef de l'OMS|directeur général de l'Organisation mondiale de la santé|patronne de l'OMS
directeur général de l'AIEA|chef de l'AIEA|patron de l'AIEA|directeur de l'AIEA|directeur général de l'Agence internationale de l'énergie atomique
président de la BCE|présidente de la BCE|président de la Banque centrale européenne|présidente de la Banque centrale européenne|patron de la BCE|patronne de la BCE
gouverneur de la banque centrale|gouverneure de la banque centrale|gouverneur de la Banque d'Angleterre|président de la Fed|présidente de la Fed|patron de la Fed|patronne de la Fed|président de la Réserve fédérale|présidente de la Réserve fédérale|gouverneur de la Banque de France|gouverneur de la Banque centrale|présidente de la banque centrale|président de la banque centrale
pape|souverain pontife|Saint-Père|Sa Sainteté|chef de l'Église catholique
chef du parti|cheffe du parti|chef de l'opposition|cheffe de l'opposition|leader de l'opposition|président du parti|présidente du parti|secrétaire général du parti|leader du parti|dirigeant du parti|premier secrétaire|première secrétaire
chef|leader|dirigeant|commandant|émir|calife|secrétaire général|chef du bureau politique|chef politique|chef rebelle|chef de guerre|numéro un
ministre de la Justice|garde des Sceaux|procureur général|procureure générale|ministre américain de la Justice|ministre américaine de la Justice|ministre de la justice|attorney general
directeur de la CIA|directrice de la CIA|patron de la CIA|patronne de la CIA|chef de la CIA
directeur du FBI|patron du FBI|chef du FBI
président de la Chambre des représentants|présidente de la Chambre des représentants|président du Parlement|présidente du Parlement|président de l'Assemblée nationale|présidente de l'Assemblée nationale|président de la Chambre|présidente de la Chambre|président du parlement|speaker
chef d'état-major|chef d'état-major des armées|chef de l'armée|commandant en chef|chef d'état-major interarmées|chef de l'état-major|chef d'état-major de l'armée|commandant de l'armée|chef d'état-major général
secrétaire général de la Maison Blanche|chef de cabinet de la Maison Blanche|directeur de cabinet|chef de cabinet|cheffe de cabinet de la Maison Blanche|secrétaire général de la présidence
gouverneur|gouverneure|gouverneur de la région
maire|mairesse
secrétaire du Conseil de sécurité|secrétaire du Conseil suprême de sécurité nationale|chef du Conseil de sécurité|secrétaire du Conseil suprême de la sécurité nationale
chef du renseignement|chef des renseignements|patron du Mossad|chef du Mossad|directeur du Mossad|directeur du renseignement national|directrice du renseignement national|chef des services de renseignement|chef du Shin Bet|patron du renseignement
commandant de la Force Qods|chef de la Force Qods|commandant de la force Al-Qods|chef de la force Al-Qods|chef de la force Qods
commandant des Gardiens de la révolution|chef des Gardiens de la révolution|commandant en chef des Gardiens de la révolution|patron des Gardiens de la révolution
vice-Premier ministre|vice-premier ministre|vice-première ministre|vice-chancelier
ministre du Pétrole|ministre de l'Énergie|ministre de l'Energie|secrétaire à l'Énergie
ministre de la Santé|ministre de la santé|secrétaire à la Santé`,
      countries: `Émirats arabes unis|Emirats arabes unis|Émirats|émirati|émiratie|émiratis|émiraties|émirienne|émirien|Abou Dhabi|Dubaï
Afghanistan|afghan|afghane|afghans|afghanes|Kaboul
Albanie|albanais|albanaise|albanaises|Tirana
Arménie|arménien|arménienne|arméniens|arméniennes|Erevan
Angola|angolais|angolaise|angolaises|Luanda
Argentine|argentin|argentine|argentins|argentines|Buenos Aires
Autriche|autrichien|autrichienne|autrichiens|autrichiennes|Vienne
Australie|australien|australienne|australiens|australiennes|Canberra
Azerbaïdjan|azerbaïdjanais|azerbaïdjanaise|azerbaïdjanaises|azéri|azérie|azéris|azéries|Bakou
Bosnie-Herzégovine|Bosnie|bosnien|bosnienne|bosniens|bosniennes|bosniaque|Sarajevo
Bangladesh|bangladais|bangladaise|bangladaises|Dacca
Belgique|belge|belges
Burkina Faso|Burkina|burkinabè|burkinabé|Ouagadougou
Bulgarie|bulgare|bulgares|Sofia
Bahreïn|Bahrein|bahreïni|bahreïnie|bahreïnis|bahreïnies|bahreïnien|Manama
Brunei|brunéien|brunéienne|brunéiens|brunéiennes
Bolivie|bolivien|bolivienne|boliviens|boliviennes|La Paz
Brésil|brésilien|brésilienne|brésiliens|brésiliennes|Brasilia
Biélorussie|Bélarus|biélorusse|biélorusses|bélarusse|bélarusses|Minsk
Canada|canadien|canadienne|canadiens|canadiennes|Ottawa
République démocratique du Congo|RDC|RD Congo|Congo|congolais|congolaise|congolaises|Kinshasa|Zaïre
Suisse|suisse|suisses|helvétique|Berne
Côte d'Ivoire|ivoirien|ivoirienne|ivoiriens|ivoiriennes|Abidjan
Chili|chilien|chilienne|chiliens|chiliennes|Santiago
Cameroun|camerounais|camerounaise|camerounaises|Yaoundé
Chine|chinois|chinoise|chinoises|République populaire de Chine|Pékin
Colombie|colombien|colombienne|colombiens|colombiennes|Bogota
Costa Rica|costaricien|costaricienne|costariciens|costariciennes
Cuba|cubain|cubaine|cubains|cubaines|La Havane
Chypre|chypriote|chypriotes|Nicosie
Tchéquie|République tchèque|tchèque|tchèques|Prague
Allemagne|allemand|allemande|allemands|allemandes|Berlin
Djibouti|djiboutien|djiboutienne|djiboutiens|djiboutiennes
Danemark|danois|danoise|danoises|Copenhague
République dominicaine|dominicain|dominicaine|dominicains|dominicaines
Algérie|algérien|algérienne|algériens|algériennes|Alger
Équateur|Equateur|équatorien|équatorienne|équatoriens|équatoriennes|Quito
Estonie|estonien|estonienne|estoniens|estoniennes|Tallinn
Égypte|Egypte|égyptien|égyptienne|égyptiens|égyptiennes|Le Caire
Érythrée|Erythrée|érythréen|érythréenne|érythréens|érythréennes
Espagne|espagnol|espagnole|espagnols|espagnoles|Madrid
Éthiopie|Ethiopie|éthiopien|éthiopienne|éthiopiens|éthiopiennes|Addis-Abeba
Finlande|finlandais|finlandaise|finlandaises|Helsinki
France|français|française|françaises|Paris|Élysée|Elysée|Hexagone
Gabon|gabonais|gabonaise|gabonaises|Libreville
Royaume-Uni|Grande-Bretagne|britannique|britanniques|Angleterre|anglais|anglaise|anglaises|Londres|Downing Street
Géorgie|géorgien|géorgienne|géorgiens|géorgiennes|Tbilissi
Ghana|ghanéen|ghanéenne|ghanéens|ghanéennes|Accra
Guinée|guinéen|guinéenne|guinéens|guinéennes|Conakry
Grèce|grec|grecque|grecs|grecques|Athènes
Guatemala|guatémaltèque|guatémaltèques
Hong Kong|Hongkong|hongkongais
Honduras|hondurien|hondurienne|honduriens|honduriennes
Croatie|croate|croates|Zagreb
Haïti|haïtien|haïtienne|haïtiens|haïtiennes|Port-au-Prince
Hongrie|hongrois|hongroise|hongroises|Budapest
Indonésie|indonésien|indonésienne|indonésiens|indonésiennes|Jakarta
Irlande|irlandais|irlandaise|irlandaises|Dublin
Israël|israélien|israélienne|israéliens|israéliennes|Tel-Aviv|Jérusalem|État hébreu
Inde|indien|indienne|indiens|indiennes|New Delhi
Irak|Iraq|irakien|irakienne|irakiens|irakiennes|Bagdad
Iran|République islamique|iranien|iranienne|iraniens|iraniennes|Téhéran
Islande|islandais|islandaise|islandaises|Reykjavik
Italie|italien|italienne|italiens|italiennes|Rome
Jordanie|jordanien|jordanienne|jordaniens|jordaniennes|Amman
Japon|japonais|japonaise|japonaises|Tokyo
Kenya|kényan|kényane|kényans|kényanes|Nairobi
Kirghizistan|Kirghizstan|kirghize|kirghizes
Cambodge|cambodgien|cambodgienne|cambodgiens|cambodgiennes|Phnom Penh
Corée du Nord|nord-coréen|nord-coréenne|nord-coréens|nord-coréennes|Pyongyang
Corée du Sud|sud-coréen|sud-coréenne|sud-coréens|sud-coréennes|République de Corée|Séoul
Koweït|koweïtien|koweïtienne|koweïtiens|koweïtiennes
Kazakhstan|kazakh|kazakhe|kazakhs|kazakhes|kazakhstanais|kazakhstanaise|kazakhstanaises|Astana
Laos|laotien|laotienne|laotiens|laotiennes
Liban|libanais|libanaise|libanaises|Beyrouth
Sri Lanka|sri-lankais|sri-lankaise|sri-lankaises
Liberia|Libéria|libérien|libérienne|libériens|libériennes
Lituanie|lituanien|lituanienne|lituaniens|lituaniennes|Vilnius
Luxembourg|luxembourgeois|luxembourgeoise|luxembourgeoises
Lettonie|letton|lettonne|lettons|lettonnes|Riga
Libye|libyen|libyene|libyens|libyenes|Tripoli
Maroc|marocain|marocaine|marocains|marocaines|Rabat
Moldavie|moldave|moldaves|Chisinau
Monténégro|monténégrin|monténégrine|monténégrins|monténégrines
Macédoine du Nord|Macédoine|macédonien|macédonienne|macédoniens|macédoniennes|Skopje
Mali|malien|malienne|maliens|maliennes|Bamako
Birmanie|Myanmar|birman|birmane|birmans|birmanes
Mongolie|mongol|mongole|mongols|mongoles
Mauritanie|mauritanien|mauritanienne|mauritaniens|mauritaniennes|Nouakchott
Malte|maltais|maltaise|maltaises
Maldives|maldivien|maldivienne|maldiviens|maldiviennes
Mexique|mexicain|mexicaine|mexicains|mexicaines|Mexico
Malaisie|malaisien|malaisienne|malaisiens|malaisiennes|Kuala Lumpur
Mozambique|mozambicain|mozambicaine|mozambicains|mozambicaines
Niger|nigérien|nigérienne|nigériens|nigériennes|Niamey
Nigeria|Nigéria|nigérian|nigériane|nigérians|nigérianes|Abuja
Nicaragua|nicaraguayen|nicaraguayene|nicaraguayens|nicaraguayenes|Managua
Pays-Bas|néerlandais|néerlandaise|néerlandaises|Hollande|hollandais|hollandaise|hollandaises|La Haye
Norvège|norvégien|norvégienne|norvégiens|norvégiennes|Oslo
Népal|népalais|népalaise|népalaises|Katmandou
Nouvelle-Zélande|néo-zélandais|néo-zélandaise|néo-zélandaises
Oman|omanais|omanaise|omanaises|Mascate
Panama|panaméen|panaméenne|panaméens|panaméennes
Pérou|péruvien|péruvienne|péruviens|péruviennes|Lima
Philippines|philippin|philippine|philippins|philippines|Manille
Pakistan|pakistanais|pakistanaise|pakistanaises|Islamabad
Pologne|polonais|polonaise|polonaises|Varsovie
Palestine|palestinien|palestinienne|palestiniens|palestiniennes|Autorité palestinienne|OLP|Ramallah|Gaza|Cisjordanie
Portugal|portugais|portugaise|portugaises|Lisbonne
Paraguay|paraguayen|paraguayene|paraguayens|paraguayenes|Asuncion
Qatar|qatarien|qatarienne|qatariens|qatariennes|qatari|qatarie|qataris|qataries|Doha
Roumanie|roumain|roumaine|roumains|roumaines|Bucarest
Serbie|serbe|serbes|Belgrade
Russie|Fédération de Russie|russe|russes|Moscou|Kremlin
Rwanda|rwandais|rwandaise|rwandaises|Kigali
Arabie saoudite|saoudien|saoudienne|saoudiens|saoudiennes|Riyad|Ryad
Soudan|soudanais|soudanaise|soudanaises|Khartoum
Suède|suédois|suédoise|suédoises|Stockholm
Singapour|singapourien|singapourienne|singapouriens|singapouriennes
Slovénie|slovène|slovènes|Ljubljana
Slovaquie|slovaque|slovaques|Bratislava
Sénégal|sénégalais|sénégalaise|sénégalaises|Dakar
Somalie|somalien|somalienne|somaliens|somaliennes|Mogadiscio
Soudan du Sud|sud-soudanais|sud-soudanaise|sud-soudanaises|Djouba
Union soviétique|URSS|soviétique|soviétiques|Moscou
Salvador|El Salvador|salvadorien|salvadorienne|salvadoriens|salvadoriennes
Syrie|syrien|syrienne|syriens|syriennes|Damas
Tchad|tchadien|tchadienne|tchadiens|tchadiennes|N'Djamena
Thaïlande|thaïlandais|thaïlandaise|thaïlandaises|Bangkok
Tadjikistan|tadjik|tadjike|tadjiks|tadjikes
Timor oriental|Timor-Leste
Turkménistan|turkmène|turkmènes
Tunisie|tunisien|tunisienne|tunisiens|tunisiennes|Tunis
Turquie|turc|turque|turcs|turques|Ankara
Taïwan|Taiwan|taïwanais|taïwanaise|taïwanaises|Taipei
Tanzanie|tanzanien|tanzanienne|tanzaniens|tanzaniennes
Ukraine|ukrainien|ukrainienne|ukrainiens|ukrainiennes|Kiev|Kyiv
Ouganda|ougandais|ougandaise|ougandaises|Kampala
États-Unis|Etats-Unis|USA|Amérique|américain|américaine|américains|américaines|Washington|Maison Blanche|Maison-Blanche
Uruguay|uruguayen|uruguayene|uruguayens|uruguayenes|Montevideo
Ouzbékistan|ouzbek|ouzbeke|ouzbeks|ouzbekes|Tachkent
Vatican|Saint-Siège
Venezuela|vénézuélien|vénézuélienne|vénézuéliens|vénézuéliennes|Caracas
Vietnam|Viêt Nam|vietnamien|vietnamienne|vietnamiens|vietnamiennes|Hanoï
Kosovo|kosovar|kosovare|kosovars|kosovares|Pristina
Yémen|yéménite|yéménites|Sanaa|Aden
Yougoslavie|yougoslave|yougoslaves|Serbie-et-Monténégro
Afrique du Sud|sud-africain|sud-africaine|sud-africains|sud-africaines|Pretoria
Zambie|zambien|zambienne|zambiens|zambiennes
Zimbabwe|zimbabwéen|zimbabwéenne|zimbabwéens|zimbabwéennes|Harare
Union africaine|UA
Al-Qaïda|Al-Qaeda|Al-Qaida
Al-Chabab|shebab
Ligue arabe|Ligue des États arabes

Banque centrale européenne|BCE
Union européenne|UE|européen|européenne|européens|européennes|Europe|Bruxelles|Commission européenne
Conseil de coopération du Golfe|CCG
Hamas
Hezbollah
Houthis|houthi|houthie|houthistes
Hayat Tahrir al-Cham|HTS|Front al-Nosra
Agence internationale de l'énergie atomique|AIEA
Fonds monétaire international|FMI
État islamique|EI|Daech|Daesh|Etat islamique|groupe État islamique
Jihad islamique
Kurdistan|Kurdistan irakien|Région du Kurdistan|kurde|kurdes|Erbil
OTAN|Otan|Alliance atlantique
Organisation de la coopération islamique|OCI
OPEP|Opep|Organisation des pays exportateurs de pétrole
PKK|Parti des travailleurs du Kurdistan
Hachd al-Chaabi|Hachd|Kataëb Hezbollah
Forces de soutien rapide|FSR
Forces démocratiques syriennes|FDS
talibans|taliban|Talibans
talibans pakistanais
Nations unies|Nations Unies|ONU|onusien|onusienne|onusiens|onusiennes
Wagner|groupe Wagner
Organisation mondiale de la santé|OMS
Banque mondiale
Organisation mondiale du commerce|OMC`,
      terms: ``,
    },
    es: {
      persons: `
Abás {Araqchí}|Abas {Araqchi}









Abdelfatah al {Burhan}
Abdelfatah al {Sisi}|Abdel Fatah al {Sisi}


Abdelaziz {Buteflika}



Abdelmayid {Tebún}|Abdelmadjid {Tebboune}








Abdelhamid {Dbeiba}






Abdulaziz bin Salmán








Abdalá II

rey {Abdalá}|Abdalá bin Abdelaziz







Abu Bakr al {Bagdadi}|Abu Bakr al {Baghdadi}



Abu Mohamed al {Jolani}|Abu Mohamed al {Golani}

















Ahmed al {Sharaa}










Ahmed {Qurea}






Hashemi {Rafsanyani}








Alberto II








Alejandro Toledo






Alexandr {Lukashenko}|Aleksandr {Lukashenko}



Alexéi {Kudrin}
Alexéi {Navalni}|Alexei {Navalny}






Alfredo Palacio
















Alí {Jameneí}|ayatolá {Jamenei}

Alí {Lariyaní}


Alí {Shamjaní}











Amro {Musa}|Amr {Musa}

Ana Palacio

Anatoli {Serdiukov}


Andréi {Beloúsov}













Andri {Yermak}















António Costa


Antonio Saca











Arnoldo Alemán


Arseni {Yatseniuk}

Asad al {Shaibani}













Ayman al {Zawahiri}


Aziz {Ajanuch}






{Ban Ki-moon}|{Ban} Ki-moon




Bashar al {Asad}|Bachar al {Asad}|Bashar al-{Asad}

Balduino I


Beyi Caid {Essebsi}


Benedicto XVI
Benjamín {Netanyahu}|Benjamin {Netanyahu}






















Borís {Yeltsin}|Boris {Yeltsin}











Bruno {Le Maire}






Carlos XVI Gustavo|Carlos Gustavo



Carlos Cuerpo

Carlos Mesa
Carlos Roberto Flores








Jaim {Herzog}



Carlos III

















Condoleezza {Rice}











Daniele Franco
















Denis {Shmihal}|Denys {Shmygal}









Dmitri {Medvédev}|Dmitri {Medvedev}
Dmitro {Kuleba}










Ebrahim {Raisí}|Ebrahim {Raisi}





















Isabel II|Isabel II del Reino Unido

























Evo Morales





rey {Fahd}

Faisal {bin Farhan}







Fayez al {Serraj}


Federico Franco



Felipe VI|rey {Felipe}













Fuad {Siniora}


Francisco Flores











Federico X
















George H. W. {Bush}|George H.W. {Bush}|George {Bush} padre

Yorgos {Papandréu}|Yorgos {Papandreu}















Gideon {Saar}|Guideón {Saar}





















Gordon {Brown}















Hafez al {Asad}


























Hasán {Nasralá}|Hasan {Nasrala}
Hasán {Rohaní}|Hasan {Rohaní}













Heidar {Alíyev}
Hibatulá {Ajundzada}|Haibatulá {Ajundzada}











Hosein {Amirabdolahian}











rey {Husein}

Ibrahim al {Yafari}











Ilham {Alíyev}|Ilham {Aliyev}














Ismail {Haniya}|Ismail {Haniye}|Ismail {Haniyeh}


Itamar Franco

Iván Duque













Jack {Straw}










Yalal {Talabani}


James {Cleverly}








































Jeremy {Hunt}



Jimmy Morales



















Juan Pablo II









Jorge Serrano|Jorge {Serrano Elías}


José Bono
José Luis Rodríguez {Zapatero}


















Juan Carlos I|{Juan Carlos}|rey {Juan Carlos}




Juan Manuel Santos








Kais {Said}|Kais {Saied}






















Jaled {Meshal}









Jalifa {Hafter}|Jalifa {Haftar}














Kristalina {Georgieva}|Kristalina {Gueorguieva}


















Lenín Moreno|Lenin Moreno


León XIV|papa {León}










































Mahmud {Abás}|Mahmud {Abbas}
Mahmud {Ahmadineyad}





















Margarita Robles
Margarita II

























Masud {Pezeshkian}





































Michel Temer














Mijaíl {Gorbachov}|Mijail {Gorbachov}
Mijaíl {Kasiánov}
Mijaíl {Mishustin}

Mijaíl {Saakashvili}















Mohamed {El Baradei}|Mohamed {ElBaradei}






Mohamed {Morsi}|Mohamed {Mursi}



Mohamad Baqer {Qalibaf}


Mohamad Yavad {Zarif}|Javad {Zarif}
Mohamed {Jatamí}

Mohamed {Mustafa}


Mohamed {Shtayeh}







Mohamed bin Abdulrahman


Mohamed {bin Salmán}|Mohammed {bin Salmán}
Mohamed {bin Zayed}


Mohamed Shia al {Sudani}
Mohamed VI|Mohammed VI


Moncef {Marzuki}







Muamar el {Gadafi}|Muamar {Gadafi}|Muamar {Gaddafi}


mulá {Omar}





Mustafa al {Kazimi}|Mustafá al {Kazemi}











Naim {Qasem}


Nayib {Mikati}




Naser {Burita}






















Nikol {Pashinián}


Nikolái {Pátrushev}





Nuri al {Maliki}





Oleksandr {Sirski}





Omar al {Bashir}|Omar Hasán al {Bashir}



Omar {Suleimán}

Osama {bin Laden}|Osama {Bin Laden}























Pedro Castillo



















Petre Roman





Felipe de Bélgica




papa {Francisco}|papa Francisco
Porfirio Lobo





sultán {Qabús}


Rachid {Ganuchi}




Rafael Caldera














Ramzán {Kadírov}








Reuvén {Rivlin}




Ricardo Lagos























Rodrigo Rato











Ruholá {Jomeini}|ayatolá {Jomeini}





Saadedín {Otmani}



Sadam Husein|{Sadam}|Saddam Hussein

Said {Yalilí}










rey {Salmán}|Salmán bin Abdelaziz


Sameh {Shukri}



Santiago Peña

Saud al {Faisal}








Serguéi {Ivanov}
Serguéi {Kiriyenko}
Serguéi {Lavrov}|Sergei {Lavrov}

Serguéi {Shoigú}|Sergei {Shoigu}






Simón {Peres}|Shimon {Peres}





























Susan {Rice}
















Theresa {May}





























Valeri {Zaluzhni}

Valeri {Guerásimov}

Vicente {Fox}



Víktor {Chernomirdin}

Viktor {Orbán}|Víktor {Orbán}
Víktor {Yanukóvich}|Viktor {Yanukovich}
Víktor {Yúshchenko}|Viktor {Yushchenko}

















Volodímir {Zelenski}|Volodimir {Zelensky}



Walid al {Mualem}


















Yahya {Sinwar}|Yahia {Sinwar}




Yaser {Arafat}|Yasir {Arafat}


Yevgueni {Prigozhin}
Yevgueni {Primakov}

Isaac {Rabin}
Isaac {Shamir}





Yulia {Timoshenko}







Zine el Abidine {Ben Ali}|Zin el Abidín {Ben Alí}






`,
      offices: `presidente|presidenta|jefe de Estado|jefa de Estado|mandatario|mandataria|presidente de la República|presidenta de la República|primer mandatario|primera mandataria|jefe del Estado|jefa del Estado
vicepresidente|vicepresidenta|primer vicepresidente|primera vicepresidenta|vice presidente|vicepresidenta ejecutiva|vicepresidente ejecutivo
primer ministro|primera ministra|jefe de Gobierno|jefa de Gobierno|jefe del Gobierno|jefa del Gobierno|premier|presidente del Gobierno|presidenta del Gobierno|jefe del Ejecutivo|presidente del Consejo de Ministros|presidenta del Consejo de Ministros|jefe de gabinete|primer ministro en funciones
rey|reina|monarca|soberano|soberana|emir|sultán|emperador|emperatriz|Su Majestad|gran duque|príncipe|custodio de las dos mezquitas sagradas
príncipe heredero|princesa heredera|heredero al trono|heredera al trono|heredero de la Corona|príncipe de Gales
líder supremo|guía supremo|líder de la Revolución Islámica|máximo líder|líder espiritual
canciller|canciller federal|la canciller
ministro de Exteriores|ministra de Exteriores|ministro de Asuntos Exteriores|ministra de Asuntos Exteriores|ministro de Relaciones Exteriores|ministra de Relaciones Exteriores|canciller|secretario de Estado|secretaria de Estado|jefe de la diplomacia|jefa de la diplomacia|titular de Exteriores
ministro de Defensa|ministra de Defensa|secretario de Defensa|secretaria de Defensa|jefe del Pentágono|titular de Defensa|ministro de la Defensa|secretario de Guerra
ministro del Interior|ministra del Interior|ministro de Interior|ministra de Interior|ministro de Gobernación|secretario de Gobernación|secretaria de Gobernación|secretario de Seguridad Nacional|secretaria de Seguridad Nacional|titular de Interior
ministro de Finanzas|ministra de Finanzas|ministro de Hacienda|ministra de Hacienda|ministro de Economía|ministra de Economía|secretario del Tesoro|secretaria del Tesoro|canciller del Exchequer|ministro de Economía y Hacienda|secretario de Hacienda|canciller de Hacienda
asesor de Seguridad Nacional|asesora de Seguridad Nacional|asesor de seguridad nacional|asesora de seguridad nacional|consejero de Seguridad Nacional|consejera de Seguridad Nacional|consejero de seguridad nacional
secretario general de la ONU|secretario general de Naciones Unidas|secretario general de las Naciones Unidas|secretario general|jefe de la ONU|titular de la ONU
secretario general de la OTAN|jefe de la OTAN|secretario general|secretario general de la Alianza Atlántica
presidente de la Comisión Europea|presidenta de la Comisión Europea|presidente de la Comisión|presidenta de la Comisión|jefa de la Comisión Europea|presidenta del Ejecutivo comunitario
presidente del Consejo Europeo|presidente del Consejo
alto representante|alta representante|alto representante de la UE|alta representante de la UE|jefe de la diplomacia europea|jefa de la diplomacia europea|jefe de la diplomacia comunitaria|jefa de la diplomacia comunitaria|alto representante para la Política Exterior
secretario general de la Liga Árabe|jefe de la Liga Árabe
presidente de la Comisión de la Unión Africana|presidenta de la Comisión de la Unión Africana|presidente de la Unión Africana
secretario general de la OPEP|secretario general de OPEP
director gerente del FMI|directora gerente del FMI|director del FMI|directora del FMI|jefa del FMI|jefe del FMI|directora gerente del Fondo Monetario Internacional|director gerente del Fondo Monetario Internacional|titular del FMI
presidente del Banco Mundial|jefe del Banco Mundial
director general de la OMS|directora general de la OMS|jefe de la OMS|director de la OMS|director general de la Organización Mundial de la Salud
director general del OIEA|director general de la AIEA|jefe del OIEA|director del OIEA|director general del Organismo Internacional de Energía Atómica
presidente del BCE|presidenta del BCE|presidente del Banco Central Europeo|presidenta del Banco Central Europeo
gobernador del banco central|gobernadora del banco central|presidente del banco central|presidenta del banco central|presidente del Banco Central|presidenta del Banco Central|presidente de la Fed|presidenta de la Fed|presidente de la Reserva Federal|presidenta de la Reserva Federal|gobernador del Banco de Inglaterra|gobernador del Banco de España|gobernador del Banco Central|titular de la Fed|jefe de la Fed
papa|Papa|pontífice|Sumo Pontífice|Santo Padre|Su Santidad|sumo pontífice|obispo de Roma
líder del partido|líder de la oposición|presidente del partido|presidenta del partido|secretario general del partido|secretaria general del partido|jefe de la oposición|secretario general|secretaria general|líder opositor|líder opositora
líder|jefe|dirigente|comandante|emir|califa|secretario general|jefe político|jefe del buró político|líder rebelde|cabecilla
fiscal general|ministro de Justicia|ministra de Justicia|secretario de Justicia|procurador general|procuradora general|fiscal general del Estado
director de la CIA|directora de la CIA|jefe de la CIA|jefa de la CIA
director del FBI|jefe del FBI
presidente de la Cámara de Representantes|presidenta de la Cámara de Representantes|presidente del Parlamento|presidenta del Parlamento|presidente del Congreso|presidenta del Congreso|presidente de la Asamblea Nacional|presidenta de la Cámara Baja|presidente de la Cámara Baja|presidente de la Cámara
jefe del Ejército|jefe del Estado Mayor|jefe del Estado Mayor Conjunto|comandante del Ejército|comandante en jefe|jefe de las Fuerzas Armadas|jefe de Estado Mayor
jefe de gabinete de la Casa Blanca|jefa de gabinete de la Casa Blanca|jefe de gabinete|jefe de la oficina presidencial
gobernador|gobernadora
alcalde|alcaldesa|intendente
secretario del Consejo de Seguridad|secretario del Consejo Supremo de Seguridad Nacional
jefe de inteligencia|jefe del Mossad|director del Mossad|director de Inteligencia Nacional|directora de Inteligencia Nacional|jefe de los servicios de inteligencia|jefe del Shin Bet|ministro de Inteligencia
comandante de la Fuerza Quds|jefe de la Fuerza Quds|comandante de la Fuerza Al Quds|jefe de la Fuerza Al Quds
comandante de la Guardia Revolucionaria|jefe de la Guardia Revolucionaria|comandante en jefe de la Guardia Revolucionaria|comandante de los Guardianes de la Revolución
viceprimer ministro|viceprimera ministra|vicepresidente del Gobierno|vicepresidenta del Gobierno|vicecanciller
ministro de Petróleo|ministro de Energía|ministra de Energía|ministro del Petróleo|secretario de Energía|secretaria de Energía
ministro de Salud|ministra de Salud|ministro de Sanidad|ministra de Sanidad|secretario de Salud`,
      countries: `Emiratos Árabes Unidos|Emiratos|EAU|emiratí|emiratíes|Abu Dabi|Dubái
Afganistán|afgano|afgana|afganos|afganas|Kabul
Albania|albanés|albanesa|albaneses|albanesas|Tirana
Armenia|armenio|armenia|armenios|armenias|Ereván
Angola|angoleño|angoleña|angoleños|angoleñas
Argentina|argentino|argentina|argentinos|argentinas|Buenos Aires|Casa Rosada
Austria|austríaco|austríaca|austríacos|austríacas|austriaco|austriaca|austriacos|austriacas|Viena
Australia|australiano|australiana|australianos|australianas|Canberra
Azerbaiyán|azerbaiyano|azerbaiyana|azerbaiyanos|azerbaiyanas|azerí|azeríes|Bakú
Bosnia y Herzegovina|Bosnia-Herzegovina|Bosnia|bosnio|bosnia|bosnios|bosnias|Sarajevo
Bangladés|Bangladesh|bangladesí|bangladesíes|Daca
Bélgica|belga|belgas
Burkina Faso
Bulgaria|búlgaro|búlgara|búlgaros|búlgaras
Baréin|Bahréin|bareiní|bareiníes|Manama
Brunéi
Bolivia|boliviano|boliviana|bolivianos|bolivianas|La Paz
Brasil|brasileño|brasileña|brasileños|brasileñas|Brasilia
Bielorrusia|Belarús|bielorruso|bielorrusa|bielorrusos|bielorrusas|Minsk
Canadá|canadiense|canadienses|Ottawa
República Democrática del Congo|RDC|Congo|congoleño|congoleña|congoleños|congoleñas|Kinsasa|Zaire
Suiza|suizo|suiza|suizos|suizas|Berna
Costa de Marfil|marfileño|marfileña|marfileños|marfileñas
Chile|chileno|chilena|chilenos|chilenas|La Moneda
Camerún|camerunés|camerunesa|cameruneses|camerunesas
China|chino|china|chinos|chinas|República Popular China|Pekín|Beijing
Colombia|colombiano|colombiana|colombianos|colombianas|Bogotá
Costa Rica|costarricense|costarricenses
Cuba|cubano|cubana|cubanos|cubanas|La Habana
Chipre|chipriota|chipriotas|Nicosia
República Checa|Chequia|checo|checa|checos|checas|Praga
Alemania|alemán|alemana|alemanes|alemanas|Berlín
Yibuti|yibutiano|yibutiana|yibutianos|yibutianas
Dinamarca|danés|danesa|daneses|danesas|Copenhague
República Dominicana|dominicano|dominicana|dominicanos|dominicanas|Santo Domingo
Argelia|argelino|argelina|argelinos|argelinas|Argel
Ecuador|ecuatoriano|ecuatoriana|ecuatorianos|ecuatorianas|Quito
Estonia|estonio|estonia|estonios|estonias|Tallin
Egipto|egipcio|egipcia|egipcios|egipcias|El Cairo
Eritrea|eritreo|eritrea|eritreos|eritreas
España|español|española|españoles|españolas|Madrid|Moncloa
Etiopía|etíope|etíopes|Adís Abeba
Finlandia|finlandés|finlandesa|finlandeses|finlandesas|Helsinki
Francia|francés|francesa|franceses|francesas|París|Elíseo
Gabón|gabonés|gabonesa|gaboneses|gabonesas
Reino Unido|Gran Bretaña|británico|británica|británicos|británicas|Inglaterra|inglés|inglesa|ingleses|inglesas|Londres|Downing Street
Georgia|georgiano|georgiana|georgianos|georgianas|Tiflis
Ghana|ghanés|ghanesa|ghaneses|ghanesas
Guinea|guineano|guineana|guineanos|guineanas
Grecia|griego|griega|griegos|griegas|Atenas
Guatemala|guatemalteco|guatemalteca|guatemaltecos|guatemaltecas

Honduras|hondureño|hondureña|hondureños|hondureñas|Tegucigalpa
Croacia|croata|croatas|Zagreb
Haití|haitiano|haitiana|haitianos|haitianas|Puerto Príncipe
Hungría|húngaro|húngara|húngaros|húngaras|Budapest
Indonesia|indonesio|indonesia|indonesios|indonesias|Yakarta
Irlanda|irlandés|irlandesa|irlandeses|irlandesas|Dublín
Israel|israelí|israelíes|Tel Aviv|Jerusalén
India|indio|india|indios|indias|Nueva Delhi
Irak|Iraq|iraquí|iraquíes|irakí|irakíes|Bagdad
Irán|República Islámica|iraní|iraníes|Teherán
Islandia|islandés|islandesa|islandeses|islandesas
Italia|italiano|italiana|italianos|italianas|Roma
Jordania|jordano|jordana|jordanos|jordanas|Amán|Ammán
Japón|japonés|japonesa|japoneses|japonesas|Tokio
Kenia|keniano|keniana|kenianos|kenianas|Nairobi
Kirguistán|kirguís|kirguíss|kirguiso|kirguisa|kirguisos|kirguisas
Camboya|camboyano|camboyana|camboyanos|camboyanas
Corea del Norte|norcoreano|norcoreana|norcoreanos|norcoreanas|Pyongyang
Corea del Sur|surcoreano|surcoreana|surcoreanos|surcoreanas|República de Corea|Seúl
Kuwait|kuwaití|kuwaitíes
Kazajistán|Kazajstán|kazajo|kazaja|kazajos|kazajas|Astaná
Laos|laosiano|laosiana|laosianos|laosianas
Líbano|libanés|libanesa|libaneses|libanesas|Beirut
Sri Lanka|esrilanqués|esrilanquesa|esrilanqueses|esrilanquesas
Liberia|liberiano|liberiana|liberianos|liberianas
Lituania|lituano|lituana|lituanos|lituanas|Vilna
Luxemburgo|luxemburgués|luxemburguesa|luxemburgueses|luxemburguesas
Letonia|letón|letóns|letona|Riga
Libia|libio|libia|libios|libias|Trípoli
Marruecos|marroquí|marroquíes|Rabat
Moldavia|Moldova|moldavo|moldava|moldavos|moldavas|Chisinau
Montenegro|montenegrino|montenegrina|montenegrinos|montenegrinas
Macedonia del Norte|Macedonia|macedonio|macedonia|macedonios|macedonias
Mali|malí|malíes|maliense|malienses
Birmania|Myanmar|birmano|birmana|birmanos|birmanas
Mongolia|mongol|mongola|mongoles|mongolas
Mauritania|mauritano|mauritana|mauritanos|mauritanas
Malta|maltés|maltesa|malteses|maltesas
Maldivas|maldivo|maldiva|maldivos|maldivas
México|Méjico|mexicano|mexicana|mexicanos|mexicanas|Ciudad de México
Malasia|malasio|malasia|malasios|malasias|Kuala Lumpur
Mozambique|mozambiqueño|mozambiqueña|mozambiqueños|mozambiqueñas
Níger|nigerino|nigerina|nigerinos|nigerinas
Nigeria|nigeriano|nigeriana|nigerianos|nigerianas|Abuya
Nicaragua|nicaragüense|nicaragüenses|Managua
Países Bajos|Holanda|neerlandés|neerlandesa|neerlandeses|neerlandesas|holandés|holandesa|holandeses|holandesas|La Haya
Noruega|noruego|noruega|noruegos|noruegas|Oslo
Nepal|nepalí|nepalíes|Katmandú
Nueva Zelanda|Nueva Zelandia|neozelandés|neozelandesa|neozelandeses|neozelandesas
Omán|omaní|omaníes|Mascate
Panamá|panameño|panameña|panameños|panameñas
Perú|peruano|peruana|peruanos|peruanas|Lima
Filipinas|filipino|filipina|filipinos|filipinas|Manila
Pakistán|pakistaní|pakistaníes|Islamabad
Polonia|polaco|polaca|polacos|polacas|Varsovia
Palestina|palestino|palestina|palestinos|palestinas|Autoridad Palestina|Autoridad Nacional Palestina|OLP|Ramala|Gaza|Cisjordania
Portugal|portugués|portuguesa|portugueses|portuguesas|Lisboa
Paraguay|paraguayo|paraguaya|paraguayos|paraguayas|Asunción
Catar|Qatar|catarí|cataríes|qatarí|qataríes|Doha
Rumania|Rumanía|rumano|rumana|rumanos|rumanas|Bucarest
Serbia|serbio|serbia|serbios|serbias|Belgrado
Rusia|Federación Rusa|Federación de Rusia|ruso|rusa|rusos|rusas|Moscú|Kremlin
Ruanda|ruandés|ruandesa|ruandeses|ruandesas
Arabia Saudí|Arabia Saudita|saudí|saudíes|saudita|sauditas|Riad
Sudán|sudanés|sudanesa|sudaneses|sudanesas|Jartum
Suecia|sueco|sueca|suecos|suecas|Estocolmo
Singapur|singapurense|singapurenses
Eslovenia|esloveno|eslovena|eslovenos|eslovenas
Eslovaquia|eslovaco|eslovaca|eslovacos|eslovacas|Bratislava
Senegal|senegalés|senegalesa|senegaleses|senegalesas
Somalia|somalí|somalíes|Mogadiscio
Sudán del Sur|sursudanés|sursudanesa|sursudaneses|sursudanesas|Yuba
Unión Soviética|URSS|soviético|soviética|soviéticos|soviéticas|Moscú
El Salvador|salvadoreño|salvadoreña|salvadoreños|salvadoreñas
Siria|sirio|siria|sirios|sirias|Damasco
Chad|chadiano|chadiana|chadianos|chadianas
Tailandia|tailandés|tailandesa|tailandeses|tailandesas|Bangkok
Tayikistán|tayiko|tayika|tayikos|tayikas
Timor Oriental
Turkmenistán|turcomano|turcomana|turcomanos|turcomanas
Túnez|tunecino|tunecina|tunecinos|tunecinas
Turquía|turco|turca|turcos|turcas|Ankara
Taiwán|taiwanés|taiwanesa|taiwaneses|taiwanesas|Taipéi
Tanzania|tanzano|tanzana|tanzanos|tanzanas
Ucrania|ucraniano|ucraniana|ucranianos|ucranianas|Kiev|Kyiv
Uganda|ugandés|ugandesa|ugandeses|ugandesas
Estados Unidos|EE.UU.|EE. UU.|EEUU|EE UU|USA|estadounidense|estadounidenses|americano|americana|americanos|americanas|norteamericano|norteamericana|norteamericanos|norteamericanas|Washington|Casa Blanca
Uruguay|uruguayo|uruguaya|uruguayos|uruguayas|Montevideo
Uzbekistán|uzbeko|uzbeka|uzbekos|uzbekas|Taskent
Vaticano|Santa Sede
Venezuela|venezolano|venezolana|venezolanos|venezolanas|Caracas|Miraflores
Vietnam|vietnamita|vietnamitas|Hanói
Kosovo|kosovar|kosovars|Pristina
Yemen|yemení|yemeníes|Saná|Adén
Yugoslavia|yugoslavo|yugoslava|yugoslavos|yugoslavas|Serbia y Montenegro
Sudáfrica|sudafricano|sudafricana|sudafricanos|sudafricanas|Pretoria
Zambia|zambiano|zambiana|zambianos|zambianas
Zimbabue|zimbabuense|zimbabuenses
Unión Africana|UA
Al Qaeda|Al Qaida
Al Shabab
Liga Árabe|Liga de los Estados Árabes

Banco Central Europeo|BCE
Unión Europea|UE|europeo|europea|europeos|europeas|Europa|Bruselas|Comisión Europea
Consejo de Cooperación del Golfo|CCG
Hamás|Hamas
Hezbolá|Hizbulá|Hezbollah
hutíes|hutí|hutis
Hayat Tahrir al Sham|HTS|Frente Al Nusra
Organismo Internacional de Energía Atómica|OIEA|AIEA
Fondo Monetario Internacional|FMI
Estado Islámico|EI|Daesh|ISIS|Dáesh
Yihad Islámica|Yihad Islámica Palestina
Kurdistán|Kurdistán iraquí|kurdo|kurda|kurdos|kurdas|Erbil
OTAN|Alianza Atlántica
Organización para la Cooperación Islámica|OCI
OPEP
PKK|Partido de los Trabajadores del Kurdistán
Fuerzas de Movilización Popular|Multitud Popular
Fuerzas de Apoyo Rápido|FAR
Fuerzas Democráticas Sirias|FDS
talibanes|talibán|Talibán
talibanes paquistaníes
Naciones Unidas|ONU
Wagner|Grupo Wagner
Organización Mundial de la Salud|OMS
Banco Mundial
Organización Mundial del Comercio|OMC`,
      terms: ``,
    },
    de: {
      persons: `
Abbas {Araghtschi}










Abdel Fattah al-{Sisi}|Abdel Fattah as-{Sisi}















Abdul Hamid {Dbaiba}















Abdullah II.|Abdullah II
Abdullah {Öcalan}
König {Abdullah}







Abu Bakr al-{Bagdadi}



Abu Muhammad al-{Dscholani}|Mohammed al-{Dschulani}

















Ahmed al-{Scharaa}










Ahmed {Kurei}






Haschemi {Rafsandschani}








Albert II.















Alexander {Lukaschenko}



Alexej {Kudrin}
Alexej {Nawalny}























Ali {Chamenei}|Ajatollah {Chamenei}

Ali {Laridschani}














Amr {Mussa}



Anatoli {Serdjukow}


Andrej {Beloussow}
Andrej {Kosyrew}








Andrij {Sybiha}



Andrij {Jermak}


























Ariel {Scharon}|Ariel {Sharon}






Arsenij {Jazenjuk}















Aiman al-{Sawahiri}|Ayman al-{Zawahiri}














Baschar al-{Assad}|Bashar al-{Assad}

Baudouin I.|König {Baudouin}





Benedikt XVI.|Benedikt XVI
Benjamin {Netanjahu}






















Boris {Jelzin}











Bruno {Le Maire}






Carl XVI. Gustaf|Carl Gustaf



















Charles III.|Karl III.|König {Charles}


Christian Kern














Condoleezza {Rice}



























Denys {Monastyrskyj}
Denys {Schmyhal}









Dmitri {Medwedew}|Dmitrij {Medwedew}



















Eduard {Schewardnadse}

Eduardo Frei|Eduardo {Frei Ruiz-Tagle}











Elizabeth II.|Elisabeth II.|Queen Elizabeth II.|Elizabeth II































König {Fahd}









Fajes al-{Sarradsch}|Fayez al-{Sarraj}






Felipe VI.|Felipe VI


























Franz Josef Jung

Frederik X.|König {Frederik}
















George H. W. {Bush}|George H.W. {Bush}|George {Bush} senior|George {Bush} Senior

Giorgos {Papandreou}|Georgios {Papandreou}




George W. {Bush}|George {Bush}




Gerhard {Schröder}



























Gordon {Brown}











Gyula Horn























Harald V.|König {Harald}





Hassan II.|Hassan II

Hassan {Rohani}|Hassan {Ruhani}




Heinz Fischer

Helmut Kohl






Heydar {Alijew}|Gejdar {Alijew}
Haibatullah {Achundsada}










Husni {Mubarak}|Hosni {Mubarak}












König {Hussein}

Ibrahim al-{Dschafari}






Igor {Iwanow}




Ilham {Alijew}|Ilham {Aliyev}












Izchak {Herzog}|Isaac {Herzog}

Ismail {Hanija}|Ismail {Hanijeh}|Ismail {Haniyeh}

Israel {Katz}
















Jack {Straw}










Dschalal {Talabani}


James {Cleverly}






Jan Fischer

































Jeremy {Hunt}






















John {Major}
Johannes Paul II.|Johannes Paul II










Joschka Fischer





















Juan Carlos I.|{Juan Carlos}




































Chaled {Maschal}|Khaled {Meschal}









Chalifa {Haftar}|Khalifa {Haftar}














Kristalina {Georgiewa}|Kristalina {Georgieva}





















Leo XIV.|Papst {Leo}|Leo XIV



Leonid {Krawtschuk}
Leonid {Kutschma}

Leszek Miller












Luc Frieden
Lucas {Papademos}|Loukas {Papadimos}





















Mahmud {Abbas}|Mahmoud {Abbas}
Mahmud {Ahmadinedschad}






















Margrethe II.|Königin {Margrethe}

























Massud {Peseschkian}



















































Michail {Fradkow}
Michail {Gorbatschow}
Michail {Kassjanow}
Michail {Mischustin}

Micheil {Saakaschwili}















Mohammed {el-Baradei}|Mohamed {ElBaradei}






Mohammed {Mursi}






Mohammed Dschawad {Sarif}|Dschawad {Sarif}
Mohammed {Chatami}




Mohammed {Schtajjeh}










Mohammed {bin Salman}|{MBS}




Mohammed VI.|Mohammed VI










Muammar al-{Gaddafi}|Muammar {Gaddafi}























Nadschib {Mikati}



























Nikol {Paschinjan}


Nikolai {Patruschew}





Nuri al-{Maliki}





Olexander {Syrskyj}
Olexander {Turtschinow}
Olexij {Resnikow}



Omar al-{Baschir}





Osama {bin Laden}|Osama {Bin Laden}




















Pawel {Gratschow}






















Petre Roman
Petro {Poroschenko}




König {Philippe}




Papst {Franziskus}|{Franziskus}






Sultan {Qabus}






















Ramsan {Kadyrow}





Recep Tayyip {Erdogan}|Recep Tayyip {Erdoğan}


































Roman Herzog







Rudolf Schuster
Ruhollah {Chomeini}|Ayatollah {Chomeini}

Rustem {Umjerow}







Saddam Hussein|{Saddam}

Said {Dschalili}










König {Salman}
Salome {Surabischwili}

Samih {Schukri}|Sameh {Schukri}









Sebastian Kurz




Sergej {Iwanow}
Sergej {Kirijenko}
Sergej {Lawrow}|Sergei {Lawrow}
Sergej {Naryschkin}
Sergej {Schoigu}|Sergei {Schoigu}






Schimon {Peres}|Shimon {Peres}








Simeon {Sakskoburggotski}





Stanislav Gross














Susan {Rice}
















Theresa {May}





























Walerij {Saluschnyj}

Waleri {Gerassimow}

Vicente {Fox}



Wiktor {Tschernomyrdin}
Viktor Klima

Wiktor {Janukowitsch}|Viktor {Janukowitsch}
Wiktor {Juschtschenko}
Wiktor {Subkow}







Wladimir {Putin}








Wolodymyr {Selenskyj}|Wolodimir {Selenski}



















Wolfgang Schüssel


Jahia {Sinwar}|Yahya {Sinwar}|Jihia al-{Sinwar}
Jair {Lapid}|Yair {Lapid}



Jassir {Arafat}|Yassir {Arafat}

Jegor {Gaidar}
Jewgeni {Prigoschin}
Jewgeni {Primakow}

Jitzchak {Rabin}|Yitzhak {Rabin}
Jitzchak {Schamir}
Joav {Galant}|Yoav {Gallant}




Julia {Timoschenko}














`,
      offices: `Präsident|Präsidentin|Präsidenten|Staatspräsident|Staatspräsidentin|Staatspräsidenten|Bundespräsident|Bundespräsidentin|Bundespräsidenten|Staatschef|Staatschefin|Staatschefs|Staatsoberhaupt|Staatsoberhaupts|US-Präsident|US-Präsidenten|US-Präsidentin|Kremlchef|Kremlchefs|Übergangspräsident|Übergangspräsidenten
Vizepräsident|Vizepräsidentin|Vizepräsidenten|Vize-Präsident|Vize-Präsidentin|US-Vizepräsident|US-Vizepräsidentin|US-Vizepräsidenten|Erster Vizepräsident
Premierminister|Premierministerin|Premierministers|Ministerpräsident|Ministerpräsidentin|Ministerpräsidenten|Regierungschef|Regierungschefin|Regierungschefs|Premier|Premiers|Ministerpräsidents
König|Königin|Königs|Monarch|Monarchin|Monarchen|Emir|Emirs|Sultan|Sultans|Kaiser|Kaisers|Kaiserin|Großherzog|Großherzogs|Fürst|Fürsten|Majestät|Hüter der beiden heiligen Stätten
Kronprinz|Kronprinzen|Kronprinzessin|Thronfolger|Thronfolgers|Thronfolgerin|Prinz von Wales
Oberster Führer|Obersten Führers|oberster Führer|oberste Führer|Revolutionsführer|Revolutionsführers|geistliches Oberhaupt|religiöses Oberhaupt|Machthaber|Machthabers
Kanzler|Kanzlerin|Kanzlers|Bundeskanzler|Bundeskanzlerin|Bundeskanzlers|Regierungschef|Regierungschefin|Regierungschefs
Außenminister|Außenministerin|Außenministers|Aussenminister|Aussenministerin|Bundesaußenminister|Bundesaußenministerin|US-Außenminister|US-Außenministerin|US-Außenministers|Chefdiplomat|Chefdiplomatin|Außenamtschef
Verteidigungsminister|Verteidigungsministerin|Verteidigungsministers|US-Verteidigungsminister|US-Verteidigungsministers|Bundesverteidigungsminister|Bundesverteidigungsministerin|Pentagon-Chef|Pentagonchef|Kriegsminister
Innenminister|Innenministerin|Innenministers|Bundesinnenminister|Bundesinnenministerin|Bundesinnenministers|Heimatschutzminister|Heimatschutzministerin
Finanzminister|Finanzministerin|Finanzministers|Bundesfinanzminister|Bundesfinanzministerin|Schatzkanzler|Schatzkanzlerin|US-Finanzminister|US-Finanzministerin|Wirtschaftsminister|Wirtschaftsministerin
Nationaler Sicherheitsberater|Nationale Sicherheitsberaterin|Nationalen Sicherheitsberaters|nationaler Sicherheitsberater|Sicherheitsberater|Sicherheitsberaterin|Sicherheitsberaters
UN-Generalsekretär|UN-Generalsekretärs|UNO-Generalsekretär|Generalsekretär der Vereinten Nationen|Generalsekretär|Generalsekretärs|UN-Chef|UNO-Chef|Uno-Generalsekretär
NATO-Generalsekretär|Nato-Generalsekretär|NATO-Generalsekretärs|Nato-Generalsekretärs|Nato-Chef|NATO-Chef|Generalsekretär|Generalsekretärs
EU-Kommissionspräsident|EU-Kommissionspräsidentin|EU-Kommissionspräsidenten|Kommissionspräsident|Kommissionspräsidentin|Kommissionspräsidenten|EU-Kommissionschef|EU-Kommissionschefin|Kommissionschef|Kommissionschefin|Präsidentin der Europäischen Kommission|Präsident der Europäischen Kommission|Präsidentin der EU-Kommission
EU-Ratspräsident|EU-Ratspräsidenten|EU-Ratschef|Ratspräsident|Ratspräsidenten|Präsident des Europäischen Rates|EU-Ratschefs|Präsident des Europäischen Rats
EU-Außenbeauftragter|EU-Außenbeauftragte|EU-Außenbeauftragten|Außenbeauftragter|Außenbeauftragte|EU-Chefdiplomat|EU-Chefdiplomatin|Hoher Vertreter|Hohe Vertreterin|EU-Chefdiplomaten
Generalsekretär der Arabischen Liga|Generalsekretärs der Arabischen Liga|Chef der Arabischen Liga
Kommissionschef der Afrikanischen Union|Kommissionspräsident der Afrikanischen Union|Vorsitzender der Afrikanischen Union|Vorsitzende der AU-Kommission|Vorsitzender der AU-Kommission
OPEC-Generalsekretär|Opec-Generalsekretär|Generalsekretär der OPEC|Generalsekretär der Opec
IWF-Chef|IWF-Chefin|IWF-Chefs|IWF-Direktor|IWF-Direktorin|geschäftsführende Direktorin des IWF|geschäftsführender Direktor des IWF|Chefin des Internationalen Währungsfonds|Chef des Internationalen Währungsfonds
Weltbankpräsident|Weltbank-Präsident|Weltbankpräsidenten|Weltbankchef|Weltbank-Chef|Präsident der Weltbank|Weltbank-Präsidenten
WHO-Generaldirektor|WHO-Generaldirektorin|WHO-Chef|WHO-Chefin|WHO-Generaldirektors|Generaldirektor der Weltgesundheitsorganisation
IAEA-Chef|IAEO-Chef|IAEA-Generaldirektor|IAEO-Generaldirektor|Generaldirektor der IAEA|IAEA-Chefs|Chef der Internationalen Atomenergiebehörde
EZB-Präsident|EZB-Präsidentin|EZB-Präsidenten|EZB-Chef|EZB-Chefin|EZB-Chefs|Präsidentin der Europäischen Zentralbank|Präsident der Europäischen Zentralbank
Zentralbankchef|Zentralbankchefin|Notenbankchef|Notenbankchefin|Fed-Chef|Fed-Chefin|Fed-Chefs|US-Notenbankchef|US-Notenbankchefin|Gouverneur der Bank of England|Zentralbankgouverneur|Bundesbankpräsident|Bundesbank-Präsident|Notenbankchefs|Zentralbankchefs|Bundesbankpräsidenten
Papst|Papstes|Pontifex|Heiliger Vater|Heiligen Vaters|Kirchenoberhaupt|Papsts
Parteichef|Parteichefin|Parteichefs|Parteivorsitzender|Parteivorsitzende|Parteivorsitzenden|Oppositionsführer|Oppositionsführerin|Oppositionsführers|Generalsekretär|Vorsitzender|Vorsitzende|Parteiführer|Oppositionschef|Oppositionschefin
Anführer|Anführers|Chef|Chefs|Führer|Kommandeur|Kommandeurs|Emir|Kalif|Kalifen|Generalsekretär|Politbürochef|Politbüro-Chef|Rebellenführer|Rebellenchef|Milizenführer|Terrorchef
Justizminister|Justizministerin|Justizministers|US-Justizminister|US-Justizministerin|Generalstaatsanwalt|Generalstaatsanwältin|Bundesjustizminister|Bundesjustizministerin
CIA-Direktor|CIA-Direktorin|CIA-Chef|CIA-Chefin|CIA-Chefs|CIA-Direktors
FBI-Direktor|FBI-Chef|FBI-Direktors|FBI-Chefs
Parlamentspräsident|Parlamentspräsidentin|Parlamentspräsidenten|Sprecher des Repräsentantenhauses|Sprecherin des Repräsentantenhauses|Vorsitzender des Repräsentantenhauses|Vorsitzende des Repräsentantenhauses|Parlamentssprecher|Bundestagspräsident|Bundestagspräsidentin
Armeechef|Armeechefs|Generalstabschef|Generalstabschefs|Stabschef|Oberbefehlshaber|Oberbefehlshabers|US-Generalstabschef|Militärchef|Generalinspekteur
Stabschef|Stabschefin|Stabschefs|Stabschef des Weißen Hauses|Stabschefin des Weißen Hauses|Präsidialamtschef|Leiter des Präsidialamts
Gouverneur|Gouverneurin|Gouverneurs|Regionalgouverneur
Bürgermeister|Bürgermeisterin|Bürgermeisters|Oberbürgermeister|Oberbürgermeisterin|Regierender Bürgermeister
Sekretär des Sicherheitsrats|Sekretär des Sicherheitsrates|Sekretär des Nationalen Sicherheitsrats|Sekretär des Obersten Nationalen Sicherheitsrats|Chef des Sicherheitsrats
Geheimdienstchef|Geheimdienstchefin|Geheimdienstchefs|Mossad-Chef|Mossadchef|Geheimdienstdirektor|Geheimdienstkoordinatorin|Chef des Inlandsgeheimdienstes|Schin-Bet-Chef|Geheimdienstminister
Kommandeur der Al-Kuds-Brigaden|Kommandeur der Al-Quds-Brigaden|Kommandeur der Kuds-Brigaden|Chef der Al-Kuds-Brigaden|Kommandeur der Quds-Einheit
Kommandeur der Revolutionsgarden|Chef der Revolutionsgarden|Oberbefehlshaber der Revolutionsgarden|Revolutionsgarden-Chef|Kommandeur der Revolutionswächter
Vizepremier|Vizepremierminister|Vize-Ministerpräsident|Vizekanzler|Vizeregierungschef|Vizeministerpräsident
Ölminister|Energieminister|Energieministerin|Ölministers|US-Energieminister|US-Energieministerin
Gesundheitsminister|Gesundheitsministerin|Gesundheitsministers|Bundesgesundheitsminister|US-Gesundheitsminister`,
      countries: `Vereinigte Arabische Emirate|Vereinigten Arabischen Emirate|Vereinigten Arabischen Emiraten|Emirate|VAE|emiratisch|emiratische|emiratischer|emiratischen|emiratischem|emiratisches|Abu Dhabi|Dubai
Afghanistan|Afghanistans|afghanisch|afghanische|afghanischer|afghanischen|afghanischem|afghanisches|Kabul
Albanien|Albaniens|albanisch|albanische|albanischer|albanischen|albanischem|albanisches|Tirana
Armenien|Armeniens|armenisch|armenische|armenischer|armenischen|armenischem|armenisches|Eriwan|Jerewan
Angola|Angolas|angolanisch|angolanische|angolanischer|angolanischen|angolanischem|angolanisches
Argentinien|Argentiniens|argentinisch|argentinische|argentinischer|argentinischen|argentinischem|argentinisches|Buenos Aires
Österreich|Österreichs|österreichisch|österreichische|österreichischer|österreichischen|österreichischem|österreichisches|Wien
Australien|Australiens|australisch|australische|australischer|australischen|australischem|australisches|Canberra
Aserbaidschan|Aserbaidschans|aserbaidschanisch|aserbaidschanische|aserbaidschanischer|aserbaidschanischen|aserbaidschanischem|aserbaidschanisches|Baku
Bosnien und Herzegowina|Bosnien-Herzegowina|Bosnien|Bosniens|bosnisch|bosnische|bosnischer|bosnischen|bosnischem|bosnisches|Sarajevo
Bangladesch|Bangladeschs|bangladeschisch|bangladeschische|bangladeschischer|bangladeschischen|bangladeschischem|bangladeschisches|Dhaka
Belgien|Belgiens|belgisch|belgische|belgischer|belgischen|belgischem|belgisches
Burkina Faso|burkinisch|burkinische|burkinischer|burkinischen|burkinischem|burkinisches
Bulgarien|Bulgariens|bulgarisch|bulgarische|bulgarischer|bulgarischen|bulgarischem|bulgarisches
Bahrain|Bahrains|bahrainisch|bahrainische|bahrainischer|bahrainischen|bahrainischem|bahrainisches|Manama
Brunei|Bruneis|bruneiisch|bruneiische|bruneiischer|bruneiischen|bruneiischem|bruneiisches
Bolivien|Boliviens|bolivianisch|bolivianische|bolivianischer|bolivianischen|bolivianischem|bolivianisches|La Paz
Brasilien|Brasiliens|brasilianisch|brasilianische|brasilianischer|brasilianischen|brasilianischem|brasilianisches|Brasília
Weißrussland|Weißrusslands|Belarus|weißrussisch|weißrussische|weißrussischer|weißrussischen|weißrussischem|weißrussisches|belarussisch|belarussische|belarussischer|belarussischen|belarussischem|belarussisches|belarusisch|belarusische|belarusischer|belarusischen|belarusischem|belarusisches|Minsk
Kanada|Kanadas|kanadisch|kanadische|kanadischer|kanadischen|kanadischem|kanadisches|Ottawa
Demokratische Republik Kongo|Demokratischen Republik Kongo|Kongo|Kongos|kongolesisch|kongolesische|kongolesischer|kongolesischen|kongolesischem|kongolesisches|Kinshasa|Zaire
Schweiz|Schweizer|schweizerisch|schweizerische|schweizerischer|schweizerischen|schweizerischem|schweizerisches|Bern
Elfenbeinküste|ivorisch|ivorische|ivorischer|ivorischen|ivorischem|ivorisches
Chile|Chiles|chilenisch|chilenische|chilenischer|chilenischen|chilenischem|chilenisches
Kamerun|Kameruns|kamerunisch|kamerunische|kamerunischer|kamerunischen|kamerunischem|kamerunisches
China|Chinas|chinesisch|chinesische|chinesischer|chinesischen|chinesischem|chinesisches|Volksrepublik China|Peking
Kolumbien|Kolumbiens|kolumbianisch|kolumbianische|kolumbianischer|kolumbianischen|kolumbianischem|kolumbianisches|Bogotá
Costa Rica|Costa Ricas|costa-ricanisch|costa-ricanische|costa-ricanischer|costa-ricanischen|costa-ricanischem|costa-ricanisches
Kuba|Kubas|kubanisch|kubanische|kubanischer|kubanischen|kubanischem|kubanisches|Havanna
Zypern|Zyperns|zypriotisch|zypriotische|zypriotischer|zypriotischen|zypriotischem|zypriotisches|zyprisch|zyprische|zyprischer|zyprischen|zyprischem|zyprisches|Nikosia
Tschechien|Tschechiens|Tschechische Republik|tschechisch|tschechische|tschechischer|tschechischen|tschechischem|tschechisches|Prag
Deutschland|Deutschlands|Bundesrepublik|Bundesrepublik Deutschland|deutsch|deutsche|deutscher|deutschen|deutschem|deutsches|Berlin|Bundesregierung
Dschibuti|Dschibutis|dschibutisch|dschibutische|dschibutischer|dschibutischen|dschibutischem|dschibutisches
Dänemark|Dänemarks|dänisch|dänische|dänischer|dänischen|dänischem|dänisches|Kopenhagen
Dominikanische Republik|Dominikanischen Republik|dominikanisch|dominikanische|dominikanischer|dominikanischen|dominikanischem|dominikanisches
Algerien|Algeriens|algerisch|algerische|algerischer|algerischen|algerischem|algerisches|Algier
Ecuador|Ecuadors|ecuadorianisch|ecuadorianische|ecuadorianischer|ecuadorianischen|ecuadorianischem|ecuadorianisches|Quito
Estland|Estlands|estnisch|estnische|estnischer|estnischen|estnischem|estnisches|Tallinn
Ägypten|Ägyptens|ägyptisch|ägyptische|ägyptischer|ägyptischen|ägyptischem|ägyptisches|Kairo
Eritrea|Eritreas|eritreisch|eritreische|eritreischer|eritreischen|eritreischem|eritreisches
Spanien|Spaniens|spanisch|spanische|spanischer|spanischen|spanischem|spanisches|Madrid
Äthiopien|Äthiopiens|äthiopisch|äthiopische|äthiopischer|äthiopischen|äthiopischem|äthiopisches|Addis Abeba
Finnland|Finnlands|finnisch|finnische|finnischer|finnischen|finnischem|finnisches|Helsinki
Frankreich|Frankreichs|französisch|französische|französischer|französischen|französischem|französisches|Paris|Élysée-Palast
Gabun|Gabuns|gabunisch|gabunische|gabunischer|gabunischen|gabunischem|gabunisches
Vereinigtes Königreich|Vereinigten Königreich|Vereinigten Königreichs|Großbritannien|Großbritanniens|britisch|britische|britischer|britischen|britischem|britisches|England|Englands|London|Downing Street
Georgien|Georgiens|georgisch|georgische|georgischer|georgischen|georgischem|georgisches|Tiflis
Ghana|Ghanas|ghanaisch|ghanaische|ghanaischer|ghanaischen|ghanaischem|ghanaisches
Guinea|Guineas|guineisch|guineische|guineischer|guineischen|guineischem|guineisches
Griechenland|Griechenlands|griechisch|griechische|griechischer|griechischen|griechischem|griechisches|Athen
Guatemala|Guatemalas|guatemaltekisch|guatemaltekische|guatemaltekischer|guatemaltekischen|guatemaltekischem|guatemaltekisches
Hongkong|Hongkongs
Honduras|honduranisch|honduranische|honduranischer|honduranischen|honduranischem|honduranisches
Kroatien|Kroatiens|kroatisch|kroatische|kroatischer|kroatischen|kroatischem|kroatisches|Zagreb
Haiti|Haitis|haitianisch|haitianische|haitianischer|haitianischen|haitianischem|haitianisches|Port-au-Prince
Ungarn|Ungarns|ungarisch|ungarische|ungarischer|ungarischen|ungarischem|ungarisches|Budapest
Indonesien|Indonesiens|indonesisch|indonesische|indonesischer|indonesischen|indonesischem|indonesisches|Jakarta
Irland|Irlands|irisch|irische|irischer|irischen|irischem|irisches|Dublin
Israel|Israels|israelisch|israelische|israelischer|israelischen|israelischem|israelisches|Tel Aviv|Jerusalem
Indien|Indiens|indisch|indische|indischer|indischen|indischem|indisches|Neu-Delhi|Neu Delhi
Irak|Iraks|irakisch|irakische|irakischer|irakischen|irakischem|irakisches|Bagdad
Iran|Irans|Islamische Republik|iranisch|iranische|iranischer|iranischen|iranischem|iranisches|Teheran
Island|Islands|isländisch|isländische|isländischer|isländischen|isländischem|isländisches
Italien|Italiens|italienisch|italienische|italienischer|italienischen|italienischem|italienisches|Rom
Jordanien|Jordaniens|jordanisch|jordanische|jordanischer|jordanischen|jordanischem|jordanisches|Amman
Japan|Japans|japanisch|japanische|japanischer|japanischen|japanischem|japanisches|Tokio
Kenia|Kenias|kenianisch|kenianische|kenianischer|kenianischen|kenianischem|kenianisches|Nairobi
Kirgistan|Kirgistans|Kirgisistan|Kirgisistans|kirgisisch|kirgisische|kirgisischer|kirgisischen|kirgisischem|kirgisisches
Kambodscha|Kambodschas|kambodschanisch|kambodschanische|kambodschanischer|kambodschanischen|kambodschanischem|kambodschanisches|Phnom Penh
Nordkorea|Nordkoreas|nordkoreanisch|nordkoreanische|nordkoreanischer|nordkoreanischen|nordkoreanischem|nordkoreanisches|Pjöngjang
Südkorea|Südkoreas|südkoreanisch|südkoreanische|südkoreanischer|südkoreanischen|südkoreanischem|südkoreanisches|Seoul
Kuwait|Kuwaits|kuwaitisch|kuwaitische|kuwaitischer|kuwaitischen|kuwaitischem|kuwaitisches
Kasachstan|Kasachstans|kasachisch|kasachische|kasachischer|kasachischen|kasachischem|kasachisches|Astana
Laos|laotisch|laotische|laotischer|laotischen|laotischem|laotisches
Libanon|Libanons|libanesisch|libanesische|libanesischer|libanesischen|libanesischem|libanesisches|Beirut
Sri Lanka|Sri Lankas|sri-lankisch|sri-lankische|sri-lankischer|sri-lankischen|sri-lankischem|sri-lankisches|Colombo
Liberia|Liberias|liberianisch|liberianische|liberianischer|liberianischen|liberianischem|liberianisches
Litauen|Litauens|litauisch|litauische|litauischer|litauischen|litauischem|litauisches|Vilnius
Luxemburg|Luxemburgs|luxemburgisch|luxemburgische|luxemburgischer|luxemburgischen|luxemburgischem|luxemburgisches|Luxemburger
Lettland|Lettlands|lettisch|lettische|lettischer|lettischen|lettischem|lettisches|Riga
Libyen|Libyens|libysch|libysche|libyscher|libyschen|libyschem|libysches|Tripolis
Marokko|Marokkos|marokkanisch|marokkanische|marokkanischer|marokkanischen|marokkanischem|marokkanisches|Rabat
Moldau|Republik Moldau|Moldawien|Moldawiens|moldauisch|moldauische|moldauischer|moldauischen|moldauischem|moldauisches|moldawisch|moldawische|moldawischer|moldawischen|moldawischem|moldawisches|Chisinau
Montenegro|Montenegros|montenegrinisch|montenegrinische|montenegrinischer|montenegrinischen|montenegrinischem|montenegrinisches
Nordmazedonien|Nordmazedoniens|Mazedonien|Mazedoniens|mazedonisch|mazedonische|mazedonischer|mazedonischen|mazedonischem|mazedonisches|nordmazedonisch|nordmazedonische|nordmazedonischer|nordmazedonischen|nordmazedonischem|nordmazedonisches
Mali|Malis|malisch|malische|malischer|malischen|malischem|malisches
Myanmar|Myanmars|Birma|Burma|myanmarisch|myanmarische|myanmarischer|myanmarischen|myanmarischem|myanmarisches|birmanisch|birmanische|birmanischer|birmanischen|birmanischem|birmanisches
Mongolei|mongolisch|mongolische|mongolischer|mongolischen|mongolischem|mongolisches
Mauretanien|Mauretaniens|mauretanisch|mauretanische|mauretanischer|mauretanischen|mauretanischem|mauretanisches
Malta|Maltas|maltesisch|maltesische|maltesischer|maltesischen|maltesischem|maltesisches
Malediven|maledivisch|maledivische|maledivischer|maledivischen|maledivischem|maledivisches
Mexiko|Mexikos|mexikanisch|mexikanische|mexikanischer|mexikanischen|mexikanischem|mexikanisches
Malaysia|Malaysias|malaysisch|malaysische|malaysischer|malaysischen|malaysischem|malaysisches|Kuala Lumpur
Mosambik|Mosambiks|mosambikanisch|mosambikanische|mosambikanischer|mosambikanischen|mosambikanischem|mosambikanisches
Niger|Nigers|nigrisch|nigrische|nigrischer|nigrischen|nigrischem|nigrisches
Nigeria|Nigerias|nigerianisch|nigerianische|nigerianischer|nigerianischen|nigerianischem|nigerianisches|Abuja
Nicaragua|Nicaraguas|nicaraguanisch|nicaraguanische|nicaraguanischer|nicaraguanischen|nicaraguanischem|nicaraguanisches|Managua
Niederlande|Niederlanden|niederländisch|niederländische|niederländischer|niederländischen|niederländischem|niederländisches|Holland|holländisch|holländische|holländischer|holländischen|holländischem|holländisches|Den Haag
Norwegen|Norwegens|norwegisch|norwegische|norwegischer|norwegischen|norwegischem|norwegisches|Oslo
Nepal|Nepals|nepalesisch|nepalesische|nepalesischer|nepalesischen|nepalesischem|nepalesisches|Kathmandu
Neuseeland|Neuseelands|neuseeländisch|neuseeländische|neuseeländischer|neuseeländischen|neuseeländischem|neuseeländisches
Oman|Omans|omanisch|omanische|omanischer|omanischen|omanischem|omanisches|Maskat
Panama|Panamas|panamaisch|panamaische|panamaischer|panamaischen|panamaischem|panamaisches
Peru|Perus|peruanisch|peruanische|peruanischer|peruanischen|peruanischem|peruanisches|Lima
Philippinen|philippinisch|philippinische|philippinischer|philippinischen|philippinischem|philippinisches|Manila
Pakistan|Pakistans|pakistanisch|pakistanische|pakistanischer|pakistanischen|pakistanischem|pakistanisches|Islamabad
Polen|Polens|polnisch|polnische|polnischer|polnischen|polnischem|polnisches|Warschau
Palästina|Palästinas|palästinensisch|palästinensische|palästinensischer|palästinensischen|palästinensischem|palästinensisches|Palästinenser|Palästinensische Autonomiebehörde|Autonomiebehörde|PLO|Ramallah|Gaza|Westjordanland
Portugal|Portugals|portugiesisch|portugiesische|portugiesischer|portugiesischen|portugiesischem|portugiesisches|Lissabon
Paraguay|Paraguays|paraguayisch|paraguayische|paraguayischer|paraguayischen|paraguayischem|paraguayisches|Asunción
Katar|Katars|Qatar|katarisch|katarische|katarischer|katarischen|katarischem|katarisches|Doha
Rumänien|Rumäniens|rumänisch|rumänische|rumänischer|rumänischen|rumänischem|rumänisches|Bukarest
Serbien|Serbiens|serbisch|serbische|serbischer|serbischen|serbischem|serbisches|Belgrad
Russland|Russlands|Rußland|Russische Föderation|russisch|russische|russischer|russischen|russischem|russisches|Moskau|Kreml
Ruanda|Ruandas|ruandisch|ruandische|ruandischer|ruandischen|ruandischem|ruandisches|Kigali
Saudi-Arabien|Saudi-Arabiens|Saudiarabien|saudi-arabisch|saudi-arabische|saudi-arabischer|saudi-arabischen|saudi-arabischem|saudi-arabisches|saudisch|saudische|saudischer|saudischen|saudischem|saudisches|Riad
Sudan|Sudans|sudanesisch|sudanesische|sudanesischer|sudanesischen|sudanesischem|sudanesisches|Khartum
Schweden|Schwedens|schwedisch|schwedische|schwedischer|schwedischen|schwedischem|schwedisches|Stockholm
Singapur|Singapurs|singapurisch|singapurische|singapurischer|singapurischen|singapurischem|singapurisches
Slowenien|Sloweniens|slowenisch|slowenische|slowenischer|slowenischen|slowenischem|slowenisches|Ljubljana
Slowakei|slowakisch|slowakische|slowakischer|slowakischen|slowakischem|slowakisches|Bratislava
Senegal|Senegals|senegalesisch|senegalesische|senegalesischer|senegalesischen|senegalesischem|senegalesisches
Somalia|Somalias|somalisch|somalische|somalischer|somalischen|somalischem|somalisches|Mogadischu
Südsudan|Südsudans|südsudanesisch|südsudanesische|südsudanesischer|südsudanesischen|südsudanesischem|südsudanesisches
Sowjetunion|Sowjetunions|UdSSR|sowjetisch|sowjetische|sowjetischer|sowjetischen|sowjetischem|sowjetisches|Moskau
El Salvador|salvadorianisch|salvadorianische|salvadorianischer|salvadorianischen|salvadorianischem|salvadorianisches
Syrien|Syriens|syrisch|syrische|syrischer|syrischen|syrischem|syrisches|Damaskus
Tschad|Tschads|tschadisch|tschadische|tschadischer|tschadischen|tschadischem|tschadisches
Thailand|Thailands|thailändisch|thailändische|thailändischer|thailändischen|thailändischem|thailändisches|Bangkok
Tadschikistan|Tadschikistans|tadschikisch|tadschikische|tadschikischer|tadschikischen|tadschikischem|tadschikisches
Osttimor|Osttimors
Turkmenistan|Turkmenistans|turkmenisch|turkmenische|turkmenischer|turkmenischen|turkmenischem|turkmenisches
Tunesien|Tunesiens|tunesisch|tunesische|tunesischer|tunesischen|tunesischem|tunesisches|Tunis
Türkei|türkisch|türkische|türkischer|türkischen|türkischem|türkisches|Ankara
Taiwan|Taiwans|taiwanisch|taiwanische|taiwanischer|taiwanischen|taiwanischem|taiwanisches|taiwanesisch|taiwanesische|taiwanesischer|taiwanesischen|taiwanesischem|taiwanesisches|Taipeh
Tansania|Tansanias|tansanisch|tansanische|tansanischer|tansanischen|tansanischem|tansanisches
Ukraine|ukrainisch|ukrainische|ukrainischer|ukrainischen|ukrainischem|ukrainisches|Kiew|Kyjiw
Uganda|Ugandas|ugandisch|ugandische|ugandischer|ugandischen|ugandischem|ugandisches
Vereinigte Staaten|Vereinigten Staaten|USA|US|amerikanisch|amerikanische|amerikanischer|amerikanischen|amerikanischem|amerikanisches|US-amerikanisch|US-amerikanische|US-amerikanischer|US-amerikanischen|US-amerikanischem|US-amerikanisches|US-Amerikaner|Amerika|Amerikas|Washington|Weißes Haus|Weißen Haus
Uruguay|Uruguays|uruguayisch|uruguayische|uruguayischer|uruguayischen|uruguayischem|uruguayisches|Montevideo
Usbekistan|Usbekistans|usbekisch|usbekische|usbekischer|usbekischen|usbekischem|usbekisches|Taschkent
Vatikan|Vatikans|Heiliger Stuhl|Heiligen Stuhls
Venezuela|Venezuelas|venezolanisch|venezolanische|venezolanischer|venezolanischen|venezolanischem|venezolanisches|venezuelanisch|venezuelanische|venezuelanischer|venezuelanischen|venezuelanischem|venezuelanisches|Caracas
Vietnam|Vietnams|vietnamesisch|vietnamesische|vietnamesischer|vietnamesischen|vietnamesischem|vietnamesisches|Hanoi
Kosovo|Kosovos|kosovarisch|kosovarische|kosovarischer|kosovarischen|kosovarischem|kosovarisches|Pristina
Jemen|Jemens|jemenitisch|jemenitische|jemenitischer|jemenitischen|jemenitischem|jemenitisches|Sanaa|Aden
Jugoslawien|Jugoslawiens|jugoslawisch|jugoslawische|jugoslawischer|jugoslawischen|jugoslawischem|jugoslawisches|Serbien und Montenegro
Südafrika|Südafrikas|südafrikanisch|südafrikanische|südafrikanischer|südafrikanischen|südafrikanischem|südafrikanisches|Pretoria
Sambia|Sambias|sambisch|sambische|sambischer|sambischen|sambischem|sambisches
Simbabwe|Simbabwes|simbabwisch|simbabwische|simbabwischer|simbabwischen|simbabwischem|simbabwisches
Afrikanische Union|Afrikanischen Union|AU
Al-Kaida|El Kaida|Al Kaida|Al-Qaida
Al-Schabab|Al-Shabaab
Arabische Liga|Arabischen Liga

Europäische Zentralbank|Europäischen Zentralbank|EZB
Europäische Union|Europäischen Union|EU|europäisch|europäische|europäischer|europäischen|europäischem|europäisches|Europa|Brüssel|EU-Kommission
Golfkooperationsrat|Golf-Kooperationsrat
Hamas
Hisbollah
Huthi|Huthis|Huthi-Rebellen|Huthi-Miliz
Hajat Tahrir al-Scham|HTS|Al-Nusra-Front
Internationale Atomenergiebehörde|Internationalen Atomenergiebehörde|Internationale Atomenergie-Organisation|IAEA|IAEO
Internationaler Währungsfonds|Internationalen Währungsfonds|IWF
Islamischer Staat|Islamischen Staat|IS|Islamischen Staats|Daesch
Islamischer Dschihad|Islamischen Dschihad
Kurdistan|Kurdistans|Nordirak|kurdisch|kurdische|kurdischer|kurdischen|kurdischem|kurdisches|Erbil
NATO|Nato|Nordatlantikpakt|Bündnis
Organisation für Islamische Zusammenarbeit|OIC
OPEC|Opec
PKK|Arbeiterpartei Kurdistans
Volksmobilisierungskräfte|Haschd al-Schaabi|Volksmobilisierungseinheiten
Rapid Support Forces|RSF|Schnelle Unterstützungskräfte
Syrische Demokratische Kräfte|SDF|Demokratischen Kräfte Syriens
Taliban
pakistanische Taliban|pakistanischen Taliban
Vereinte Nationen|Vereinten Nationen|UN|UNO|Uno
Wagner|Wagner-Gruppe|Gruppe Wagner
Weltgesundheitsorganisation|WHO
Weltbank
Welthandelsorganisation|WTO`,
      terms: ``,
    },
    pt: {
      persons: `













































rei {Abdullah}













































































Alexei {Navalny}|Alexei {Navalni}























aiatolá {Khamenei}|Ali {Khamenei}





















































António {Costa}
























































Bento XVI























Boris {Yeltsin}|Boris {Iéltsin}











Bruno {Le Maire}












Carlos Mesa
Carlos Roberto Flores












Charles III|Carlos III

















Condoleezza {Rice}











Daniele Franco


























Dmitri {Medvedev}|Dmitry {Medvedev}

































Elizabeth II|Isabel II|Elisabete II































rei {Fahd}












Federico Franco



Felipe VI|Filipe VI






Fernando Henrique {Cardoso}|{FHC}|{Fernando Henrique}









Francisco Flores




























George H. W. {Bush}|George {Bush} pai







































Gordon {Brown}


















































































rei {Hussein}































Itamar Franco|{Itamar}

Iván Duque|Ivan Duque













Jack {Straw}













James {Cleverly}








































Jeremy {Hunt}























João Paulo II















José Manuel {Durão Barroso}|{Durão Barroso}|José Manuel {Barroso}





















Juan Manuel Santos











































































Lenín Moreno|Lenin Moreno


Leão XIV|papa {Leão}

































Luís {Montenegro}
































Margarida II|Margrethe II































































Michel Temer














Mikhail {Gorbachev}|Mikhail {Gorbachov}


































































Muammar {Kadafi}|Muammar {Kadhafi}|Muammar {Gaddafi}


mulá {Omar}























































































































Petre Roman










papa {Francisco}|papa Francisco
Porfirio Lobo










































Ricardo Lagos



































aiatolá {Khomeini}|Ruhollah {Khomeini}









{Saddam} Hussein












rei {Salman}






Santiago Peña












Serguei {Lavrov}|Sergei {Lavrov}|Sergey {Lavrov}

Serguei {Shoigu}|Sergei {Shoigu}




































Susan {Rice}
















Theresa {May}

































Vicente {Fox}

























Volodymyr {Zelensky}|Volodimir {Zelenski}























































`,
      offices: `presidente|presidenta|chefe de Estado|presidente da República|presidenta da República|mandatário|mandatária|Presidente da República
vice-presidente|vice presidente|vice-presidenta|primeiro vice-presidente|vice-presidente da República
primeiro-ministro|primeira-ministra|primeiro ministro|primeira ministra|premiê|premier|chefe de governo|chefe do governo|chefe do Governo|presidente do Governo|presidente do Conselho de Ministros
rei|rainha|monarca|soberano|soberana|emir|sultão|imperador|imperatriz|Sua Majestade|grão-duque|príncipe|guardião das duas mesquitas sagradas
príncipe herdeiro|princesa herdeira|herdeiro do trono|príncipe-herdeiro|herdeira do trono|príncipe de Gales
líder supremo|guia supremo|aiatolá supremo|líder da Revolução Islâmica
chanceler|chanceler federal|chanceler alemã|chanceler alemão
ministro das Relações Exteriores|ministra das Relações Exteriores|ministro dos Negócios Estrangeiros|ministra dos Negócios Estrangeiros|chanceler|secretário de Estado|secretária de Estado|ministro do Exterior|ministra do Exterior|chefe da diplomacia
ministro da Defesa|ministra da Defesa|secretário de Defesa|secretária de Defesa|secretário da Defesa|chefe do Pentágono|secretário da Guerra
ministro do Interior|ministra do Interior|ministro da Administração Interna|ministra da Administração Interna|secretário do Interior|secretário de Segurança Interna|secretária de Segurança Interna
ministro das Finanças|ministra das Finanças|ministro da Fazenda|ministra da Fazenda|ministro da Economia|ministra da Economia|secretário do Tesouro|secretária do Tesouro|chanceler do Tesouro
conselheiro de Segurança Nacional|conselheira de Segurança Nacional|assessor de Segurança Nacional|conselheiro de segurança nacional|assessor de segurança nacional|assessora de Segurança Nacional
secretário-geral da ONU|secretário-geral das Nações Unidas|secretário-geral|secretário geral da ONU|chefe da ONU
secretário-geral da Otan|secretário-geral da OTAN|secretário-geral da NATO|secretário-geral|chefe da Otan|chefe da OTAN
presidente da Comissão Europeia|presidente da Comissão|chefe da Comissão Europeia
presidente do Conselho Europeu|presidente do Conselho
alto representante|alta representante|chefe da diplomacia europeia|chefe da política externa da UE|alto representante da UE|alta representante da UE|chefe da diplomacia da UE
secretário-geral da Liga Árabe|chefe da Liga Árabe
presidente da Comissão da União Africana|presidente da União Africana
secretário-geral da Opep|secretário-geral da OPEP
diretor-gerente do FMI|diretora-gerente do FMI|diretor-geral do FMI|diretora-geral do FMI|chefe do FMI|diretora do FMI|diretor do FMI
presidente do Banco Mundial|chefe do Banco Mundial
diretor-geral da OMS|diretora-geral da OMS|chefe da OMS|diretor-geral da Organização Mundial da Saúde
diretor-geral da AIEA|chefe da AIEA|diretor da AIEA|diretor-geral da Agência Internacional de Energia Atômica
presidente do BCE|presidente do Banco Central Europeu
presidente do Banco Central|presidente do banco central|governador do banco central|presidente do Fed|presidente da Fed|presidente do Federal Reserve|presidente da Reserva Federal|governador do Banco da Inglaterra|governador do Banco de Inglaterra|governador do Banco de Portugal|chair do Fed
papa|Papa|pontífice|Sumo Pontífice|Santo Padre|Sua Santidade|sumo pontífice
líder do partido|líder da oposição|presidente do partido|secretário-geral do partido|chefe da oposição|secretário-geral
líder|chefe|dirigente|comandante|emir|califa|secretário-geral|chefe político|chefe do gabinete político|líder rebelde
procurador-geral|procuradora-geral|ministro da Justiça|ministra da Justiça|secretário de Justiça|secretária de Justiça
diretor da CIA|diretora da CIA|chefe da CIA
diretor do FBI|chefe do FBI
presidente da Câmara|presidente da Câmara dos Deputados|presidente da Câmara dos Representantes|presidente do Parlamento|presidente da Assembleia Nacional
chefe do Exército|chefe do Estado-Maior|comandante do Exército|chefe das Forças Armadas|comandante-chefe|chefe do Estado-Maior Conjunto|chefe do Estado-Maior das Forças Armadas
chefe de gabinete da Casa Branca|chefe da Casa Civil|ministro da Casa Civil|chefe de gabinete
governador|governadora
prefeito|prefeita|presidente da Câmara|autarca
secretário do Conselho de Segurança|secretário do Conselho Supremo de Segurança Nacional
chefe de inteligência|chefe da inteligência|chefe do Mossad|diretor do Mossad|diretora de Inteligência Nacional|diretor de Inteligência Nacional|chefe do Shin Bet
comandante da Força Quds|chefe da Força Quds|comandante da Força Al-Quds
comandante da Guarda Revolucionária|chefe da Guarda Revolucionária|comandante dos Guardas da Revolução
vice-primeiro-ministro|vice-primeira-ministra|vice-chanceler
ministro do Petróleo|ministro da Energia|ministra da Energia|ministro de Minas e Energia|secretário de Energia
ministro da Saúde|ministra da Saúde|secretário de Saúde`,
      countries: `Emirados Árabes Unidos|Emirados|EAU|emiradense|emiradenses|Abu Dhabi|Dubai
Afeganistão|afegão|afegã|afegães|afegãs|Cabul
Albânia|albanês|albanesa|albaneses|albanesas|Tirana
Armênia|Arménia|armênio|armênia|armênios|armênias|arménio|arménia|arménios|arménias|Ierevan
Angola|angolano|angolana|angolanos|angolanas|Luanda
Argentina|argentino|argentina|argentinos|argentinas|Buenos Aires
Áustria|austríaco|austríaca|austríacos|austríacas|Viena
Austrália|australiano|australiana|australianos|australianas|Camberra
Azerbaijão|azerbaijano|azerbaijana|azerbaijanos|azerbaijanas|azeri|azeris|Baku
Bósnia e Herzegovina|Bósnia|bósnio|bósnia|bósnios|bósnias|Sarajevo
Bangladesh|bengali|bengalis|Daca
Bélgica|belga|belgas
Burkina Faso
Bulgária|búlgaro|búlgara|búlgaros|búlgaras
Bahrein|Barém|bareinita|bareinitas|Manama
Brunei
Bolívia|boliviano|boliviana|bolivianos|bolivianas|La Paz
Brasil|brasileiro|brasileira|brasileiros|brasileiras|Brasília|Planalto
Belarus|Bielorrússia|bielorrusso|bielorrussa|bielorrussos|bielorrussas|Minsk
Canadá|canadense|canadenses|canadiano|canadiana|canadianos|canadianas|Ottawa
República Democrática do Congo|RDC|Congo|congolês|congolesa|congoleses|congolesas|Kinshasa|Zaire
Suíça|suíço|suíça|suíços|suíças|Berna
Costa do Marfim|marfinense|marfinenses
Chile|chileno|chilena|chilenos|chilenas
Camarões|camaronês|camaronesa|camaroneses|camaronesas
China|chinês|chinesa|chineses|chinesas|República Popular da China|Pequim
Colômbia|colombiano|colombiana|colombianos|colombianas|Bogotá
Costa Rica|costarriquenho|costarriquenha|costarriquenhos|costarriquenhas
Cuba|cubano|cubana|cubanos|cubanas|Havana
Chipre|cipriota|cipriotas|Nicósia
República Tcheca|Tchéquia|Chéquia|República Checa|tcheco|tcheca|tchecos|tchecas|checo|checa|checos|checas|Praga
Alemanha|alemão|alemã|alemães|alemãs|Berlim
Djibuti|Djibouti
Dinamarca|dinamarquês|dinamarquesa|dinamarqueses|dinamarquesas|Copenhague
República Dominicana|dominicano|dominicana|dominicanos|dominicanas
Argélia|argelino|argelina|argelinos|argelinas|Argel
Equador|equatoriano|equatoriana|equatorianos|equatorianas|Quito
Estônia|Estónia|estoniano|estoniana|estonianos|estonianas|Tallinn
Egito|Egipto|egípcio|egípcia|egípcios|egípcias|Cairo
Eritreia|eritreu|eritreia|eritreus|eritreias
Espanha|espanhol|espanhola|espanhois|espanholas|Madri|Madrid
Etiópia|etíope|etíopes|Adis Abeba
Finlândia|finlandês|finlandesa|finlandeses|finlandesas|Helsinque|Helsínquia
França|francês|francesa|franceses|francesas|Paris|Eliseu
Gabão|gabonês|gabonesa|gaboneses|gabonesas
Reino Unido|Grã-Bretanha|britânico|britânica|britânicos|britânicas|Inglaterra|inglês|inglesa|ingleses|inglesas|Londres|Downing Street
Geórgia|georgiano|georgiana|georgianos|georgianas|Tbilisi
Gana|ganês|ganesa|ganeses|ganesas
Guiné|guineense|guineenses
Grécia|grego|grega|gregos|gregas|Atenas
Guatemala|guatemalteco|guatemalteca|guatemaltecos|guatemaltecas

Honduras|hondurenho|hondurenha|hondurenhos|hondurenhas
Croácia|croata|croatas|Zagreb
Haiti|haitiano|haitiana|haitianos|haitianas|Porto Príncipe
Hungria|húngaro|húngara|húngaros|húngaras|Budapeste
Indonésia|indonésio|indonésia|indonésios|indonésias|Jacarta
Irlanda|irlandês|irlandesa|irlandeses|irlandesas|Dublim
Israel|israelense|israelenses|israelita|israelitas|Tel Aviv|Jerusalém
Índia|indiano|indiana|indianos|indianas|Nova Délhi|Nova Deli
Iraque|iraquiano|iraquiana|iraquianos|iraquianas|Bagdá|Bagdade
Irã|Irão|República Islâmica|iraniano|iraniana|iranianos|iranianas|Teerã|Teerão
Islândia|islandês|islandesa|islandeses|islandesas
Itália|italiano|italiana|italianos|italianas|Roma
Jordânia|jordaniano|jordaniana|jordanianos|jordanianas|jordano|jordana|jordanos|jordanas|Amã
Japão|japonês|japonesa|japoneses|japonesas|Tóquio
Quênia|Quénia|queniano|queniana|quenianos|quenianas|Nairóbi
Quirguistão|quirguiz|quirguizs
Camboja|cambojano|cambojana|cambojanos|cambojanas
Coreia do Norte|norte-coreano|norte-coreana|norte-coreanos|norte-coreanas|Pyongyang
Coreia do Sul|sul-coreano|sul-coreana|sul-coreanos|sul-coreanas|Seul
Kuwait|Kuweit|kuwaitiano|kuwaitiana|kuwaitianos|kuwaitianas
Cazaquistão|cazaque|cazaques|Astana
Laos|laosiano|laosiana|laosianos|laosianas
Líbano|libanês|libanesa|libaneses|libanesas|Beirute
Sri Lanka|cingalês|cingalesa|cingaleses|cingalesas
Libéria|liberiano|liberiana|liberianos|liberianas
Lituânia|lituano|lituana|lituanos|lituanas|Vilnius
Luxemburgo|luxemburguês|luxemburguesa|luxemburgueses|luxemburguesas
Letônia|Letónia|letão|letã|letães|letãs
Líbia|líbio|líbia|líbios|líbias|Trípoli
Marrocos|marroquino|marroquina|marroquinos|marroquinas|Rabat
Moldávia|Moldova|moldavo|moldava|moldavos|moldavas
Montenegro|montenegrino|montenegrina|montenegrinos|montenegrinas
Macedônia do Norte|Macedónia do Norte|Macedônia|macedônio|macedônia|macedônios|macedônias
Mali|malinês|malinesa|malineses|malinesas
Mianmar|Myanmar|Birmânia|birmanês|birmanesa|birmaneses|birmanesas
Mongólia|mongol|mongola|mongois|mongolas
Mauritânia|mauritano|mauritana|mauritanos|mauritanas
Malta|maltês|maltesa|malteses|maltesas
Maldivas|maldivo|maldiva|maldivos|maldivas
México|mexicano|mexicana|mexicanos|mexicanas|Cidade do México
Malásia|malaio|malaia|malaios|malaias|Kuala Lumpur
Moçambique|moçambicano|moçambicana|moçambicanos|moçambicanas
Níger|nigerino|nigerina|nigerinos|nigerinas
Nigéria|nigeriano|nigeriana|nigerianos|nigerianas|Abuja
Nicarágua|nicaraguense|nicaraguenses|Manágua
Países Baixos|Holanda|holandês|holandesa|holandeses|holandesas|neerlandês|neerlandesa|neerlandeses|neerlandesas|Haia
Noruega|norueguês|norueguesa|noruegueses|norueguesas|Oslo
Nepal|nepalês|nepalesa|nepaleses|nepalesas|Katmandu
Nova Zelândia|neozelandês|neozelandesa|neozelandeses|neozelandesas
Omã|omani|omanis|omanense|omanenses|Mascate
Panamá|panamenho|panamenha|panamenhos|panamenhas
Peru|peruano|peruana|peruanos|peruanas|Lima
Filipinas|filipino|filipina|filipinos|filipinas|Manila
Paquistão|paquistanês|paquistanesa|paquistaneses|paquistanesas|Islamabad
Polônia|Polónia|polonês|polonesa|poloneses|polonesas|polaco|polaca|polacos|polacas|Varsóvia
Palestina|palestino|palestina|palestinos|palestinas|Autoridade Palestina|Autoridade Nacional Palestina|OLP|Ramallah|Gaza|Cisjordânia
Portugal|português|portuguesa|portugueses|portuguesas|Lisboa
Paraguai|paraguaio|paraguaia|paraguaios|paraguaias|Assunção
Catar|Qatar|catariano|catariana|catarianos|catarianas|catari|cataris|Doha
Romênia|Roménia|romeno|romena|romenos|romenas|Bucareste
Sérvia|sérvio|sérvia|sérvios|sérvias|Belgrado
Rússia|Federação Russa|russo|russa|russos|russas|Moscou|Moscovo|Kremlin
Ruanda|ruandês|ruandesa|ruandeses|ruandesas
Arábia Saudita|saudita|sauditas|Riad|Riade
Sudão|sudanês|sudanesa|sudaneses|sudanesas|Cartum
Suécia|sueco|sueca|suecos|suecas|Estocolmo
Singapura|Cingapura|singapuriano|singapuriana|singapurianos|singapurianas
Eslovênia|Eslovénia|esloveno|eslovena|eslovenos|eslovenas
Eslováquia|eslovaco|eslovaca|eslovacos|eslovacas|Bratislava
Senegal|senegalês|senegalesa|senegaleses|senegalesas
Somália|somali|somalis|Mogadíscio
Sudão do Sul|sul-sudanês|sul-sudanesa|sul-sudaneses|sul-sudanesas
União Soviética|URSS|soviético|soviética|soviéticos|soviéticas|Moscou
El Salvador|salvadorenho|salvadorenha|salvadorenhos|salvadorenhas
Síria|sírio|síria|sírios|sírias|Damasco
Chade|Tchad|chadiano|chadiana|chadianos|chadianas
Tailândia|tailandês|tailandesa|tailandeses|tailandesas|Bangcoc
Tajiquistão|tajique|tajiques
Timor-Leste
Turcomenistão|turcomeno|turcomena|turcomenos|turcomenas
Tunísia|tunisiano|tunisiana|tunisianos|tunisianas|tunisino|tunisina|tunisinos|tunisinas|Túnis
Turquia|turco|turca|turcos|turcas|Ancara
Taiwan|taiwanês|taiwanesa|taiwaneses|taiwanesas|Taipé
Tanzânia|tanzaniano|tanzaniana|tanzanianos|tanzanianas
Ucrânia|ucraniano|ucraniana|ucranianos|ucranianas|Kiev|Kyiv
Uganda|ugandense|ugandenses
Estados Unidos|EUA|Estados Unidos da América|americano|americana|americanos|americanas|norte-americano|norte-americana|norte-americanos|norte-americanas|estadunidense|estadunidenses|Washington|Casa Branca
Uruguai|uruguaio|uruguaia|uruguaios|uruguaias|Montevidéu
Uzbequistão|uzbeque|uzbeques
Vaticano|Santa Sé
Venezuela|venezuelano|venezuelana|venezuelanos|venezuelanas|Caracas
Vietnã|Vietname|vietnamita|vietnamitas|Hanói
Kosovo|kosovar|kosovars|Pristina
Iêmen|Iémen|iemenita|iemenitas|Sanaa|Áden
Iugoslávia|Jugoslávia|iugoslavo|iugoslava|iugoslavos|iugoslavas|jugoslavo|jugoslava|jugoslavos|jugoslavas|Sérvia e Montenegro
África do Sul|sul-africano|sul-africana|sul-africanos|sul-africanas|Pretória
Zâmbia|zambiano|zambiana|zambianos|zambianas
Zimbábue|Zimbabwe|zimbabuano|zimbabuana|zimbabuanos|zimbabuanas
União Africana|UA
Al-Qaeda|Al Qaeda|Al-Qaida
Al-Shabaab
Liga Árabe

Banco Central Europeu|BCE
União Europeia|UE|europeu|europeia|europeus|europeias|Europa|Bruxelas|Comissão Europeia
Conselho de Cooperação do Golfo
Hamas
Hezbollah|Hezbolá|Hizbullah
houthis|huthis|houthi
Hayat Tahrir al-Sham|HTS|Frente Al-Nusra
Agência Internacional de Energia Atômica|AIEA|Agência Internacional de Energia Atómica
Fundo Monetário Internacional|FMI
Estado Islâmico|EI|Daesh|ISIS
Jihad Islâmica
Curdistão|Curdistão iraquiano|curdo|curda|curdos|curdas|Erbil
Otan|OTAN|NATO|Aliança Atlântica
Organização para a Cooperação Islâmica
Opep|OPEP
PKK|Partido dos Trabalhadores do Curdistão
Forças de Mobilização Popular|Hashed al-Shaabi
Forças de Apoio Rápido|FAR
Forças Democráticas Sírias|FDS
Talibã|Talibãs|Taliban
Talibã paquistanês
Nações Unidas|ONU|Organização das Nações Unidas
Wagner|Grupo Wagner
Organização Mundial da Saúde|OMS
Banco Mundial
Organização Mundial do Comércio|OMC`,
      terms: ``,
    },
    ru: {
      persons: `Аббас аль-{Мусави}
Аббас {Аракчи}|Аббас {Арагчи}
Аббас {эль-Фаси}
Абд Раббо Мансур {Хади}|Абдраббо Мансур {Хади}
Абдала {Букарам}
Абдалла {эль-Бадри}
Абдалла {Хамдук}|Абдалла {Хамдок}
Абдалла {Бу Хабиб}
Абдалла Салем {аль-Бадри}
Абдель Азиз ар-{Рантиси}

Абдель Фаттах аль-{Бурхан}
Абдель Фаттах ас-{Сиси}|Абдул-Фаттах Ас-{Сиси}
Абдель Магид {Сакр}
Абдель Азиз {Бельхадем}
Абдель Азиз {Бутефлика}|Абдельазиз {Бутефлика}
Абдельазиз {Джерад}
Абдельилах {Бенкиран}
Абделькадер {Бенсалах}
Абдельмаджид {Теббун}|Абдель Маджид {Теббун}
Абдельмалек {Селлаль}

Абдель Салам {Маджали}

Абдольрахим {Мусави}
Абдольреза {Рахмани Фазли}

Абдель Халим {Хаддам}
Абдель Хамид {Дбейба}|Абдул-Хамид {Дбейба}


Абдель Латыф {Рашид}|Абдул Латиф {Рашид}
Абдель Малик аль-{Хуси}|Абдул-Малик аль-{Хуси}

Абдель Кадер {Баджаммаль}
Абдель Азиз бен Сальман|Абдулазиз бен Салман

Абдулкадир {Аксу}
Абдалла ат-{Тани}|Абдалла ат-{Тини}


Абдалла бен Заид|Абдалла бен Зайед
Абдалла {Ан-Нусур}
Абдулла {Гюль}|Абдуллах {Гюль}
Абдалла II|король Абдалла II
Абдулла {Оджалан}
король {Абдалла}|Абдалла бен Абдель Азиз
Абдель Латыф аз-{Заяни}

Абдель Рахим аль-{Киб}
Абель {Матутес}
Абель {Пачеко}
Абу аль-Хасан аль-Хашими аль-Курейши
Абу аль-Хусейн аль-Хусейни аль-Курейши
Абу Бакр аль-{Багдади}

Абу Хафс аль-Хашими аль-Курейши
Абу Ибрагим аль-Хашими аль-Курейши|Абу Ибрагим аль-Курайши
Абу Мухаммад аль-{Джулани}|Абу Мухаммед аль-{Джулани}|Абу Мухаммед аль-{Джолани}
Абубакар {Шекау}
Абульфаз {Эльчибей}
Адель {Абдель Махди}|Адиль {Абдул-Махди}
Адель аль-{Джубейр}
Адель {Сафар}
Адли {Мансур}


Адольфо {Родригес Саа}
Адриан {Нэстасе}
Агила {Салех}|Акила {Салех}


Ахмад {Вахиди}
Ахмед Абди {Годане}
Ахмед {Абуль-Гейт}|Ахмед {Абу-ль-Гейт}

Ахмед аш-{Шараа}
Ахмед {Аттаф}



Ахмед {Гаид Салах}

Ахмед {Махер}
Ахмед {Назиф}
Ахмед бен Дагр
Ахмед {Уяхья}
Ахмед {Куреи}|Ахмед {Курейя}
Ахмед {Шафик}
Ахмед {Ясин}|шейх {Ясин}
Ахмет {Давутоглу}
Ахмет Недждет {Сезер}
Айгарс {Калвитис}
Аджай {Банга}
Хашеми {Рафсанджани}
Ахтар {Мансур}|мулла Ахтар {Мансур}
Альберт {Гор}|Эл {Гор}
Ален {Жюппе}
Ален {Ришар}
Алан {Гарсия}
Алан {Гринспен}
Алан {Джонсон}
Алар {Карис}
Альберт II
Альберт {Рейнольдс}
Альберто {Фернандес}
Альберто {Фухимори}
Альберто {Гонсалес}
Альбин {Курти}
Алехандро {Джамматтеи}
Алехандро {Мальдонадо}
Алехандро {Майоркас}
Алехандро {Толедо}
Александр {Вучич}
Александр {Квасьневский}
Аленка {Братушек}
Александр {Бортников}
Александр де {Кро}|Александер {Де Кро}
Александр {Добриндт}
Александр {Лукашенко}
Александр {Шалленберг}
Александр {Стубб}
Александр Ван дер {Беллен}|Александр {Ван дер Беллен}
Алексей {Кудрин}
Алексей {Навальный}
Алексис {Ципрас}
Альфонсо {Дастис}
Альфонсо {Портильо}
Альфред {Гузенбауэр}
Альфред {Мойсиу}
Альфредо {Кристиани}
Альфредо {Паласио}
Альфредо Перес {Рубалькаба}
Альгирдас {Бразаускас}
Альгирдас {Буткявичюс}
Али Абдалла {Айюб}
Али Абдалла {Салех}

Али Акбар {Ахмадиан}
Али Акбар {Салехи}
Али Акбар {Велаяти}
Али ан-{Нуайми}

Али {Бабаджан}
Али {Багери Кани}|Али Багери
Али {Бенфлис}

Али {Кафи}
Али {Хаменеи}|аятолла {Хаменеи}
Али {Ларайед}
Али {Лариджани}
Али Махмуд {Аббас}

Али {Шамхани}
Али {Ерликая}
Али {Зейдан}
Алистер {Дарлинг}
Алике Дидье {Фис-Эме}
Альваро {Арсу}
Альваро {Колом}
Альваро {Урибе}
Эмбер {Радд}
Амир {Хатами}
Амир {Перец}

Амр {Муса}
Ана {Брнабич}
Ана {Паласио}
Анатолий {Кинах}
Анатолий {Сердюков}
Андерс Фог {Расмуссен}
Андреас {Папандреу}
Андрей {Белоусов}
Андрей {Козырев}
Андрей {Бабиш}
Андрей {Баюк}
Андрей {Киска}
Андрей {Пленкович}
Андрес Мануэль {Лопес Обрадор}
Андрес {Пастрана}
Андрес {Родригес}
Эндрю {Бейли}
Андрей {Сибига}
Андрис {Берзиньш}
Андрюс {Кубилюс}
Андрей {Таран}
Андрей {Ермак}
Андрей {Загороднюк}
Андрус {Ансип}
Анджей {Дуда}
Ангела {Меркель}
Анджелино {Альфано}
Анибал {Каваку Силва}
Анита {Ананд}
Анна Мария {Канчельери}
Анналена {Бербок}
Анн {Идальго}
Аннегрет {Крамп-Карренбауэр}
Аннели {Яаттеэнмяки}
Энтони {Лейк}
Антон {Роп}
Антон {Силуанов}
Антониу {Кошта}|Антониу {Коста}
Антониу {Гутерриш}|Антонио {Гутерреш}|Антониу {Гутерреш}
Антонио {Мартино}
Антонио {Сака}
Антонио {Таяни}|Антонио {Тайани}
Антонис {Самарас}
Энтони {Блинкен}
Антти {Ринне}
Аранча {Гонсалес Лайя}

Ариэль {Анри}
Ариэль {Шарон}
Армандо {Кальдерон Соль}
Армен {Саркисян}
Арнольд {Рюйтель}
Арнольдо {Алеман}
Арпад {Гёнц}
Арсен {Аваков}
Арсений {Яценюк}
Артуро {Паризи}
Асаад аш-{Шейбани}|Асаад аш-{Шибани}
Эштон {Картер}
Атеф {Обейд}
Атеф {Седки}
Атифете {Яхьяга}
Аугусто {Пиночет}
Авдулла {Хоти}
Авигдор {Либерман}
Авив {Кохави}
Эврил {Хейнс}
Авад {бен Ауф}|Авад {Ибн Ауф}


Аяз {Муталибов}
Айман аз-{Завахири}|Айман аль-{Завахири}
Айман {Сафади}|Айман ас-{Сафади}

Азиз {Аханнуш}
Азиз {Насирзаде}
Бадр {Абдель Аты}|Бадр {Абдельати}
Бадр аль-Бусаиди
Байтулла {Мехсуд}|Бейтулла {Мехсуд}
Байрам {Бегай}
Бамир {Топи}
{Пан Ги Мун}
Бандар бен Султан
Барак {Обама}
Бархам {Салех}
Барт де {Вевер}|Барт {Де Вевер}
Башар {Асад}
Бассам {Саббаг}
Бодуэн I|король {Бодуэн}

Беата {Шидло}
Беджи Каид {ас-Себси}|Беджи Каид {Эс-Себси}
Бен {Бернанке}
Бен {Уоллес}
Бенедикт XVI
Биньямин {Нетаньяху}|Беньямин {Нетаньяху}
Бени {Ганц}|Бенни {Ганц}
Берат {Албайрак}
Бернар {Казнёв}|Бернар {Казнев}
Бернар {Кушнер}
Бернардо {Аревало}
Берти {Ахерн}
Бешир {Аталай}
Бецалель {Смотрич}
Бидзина {Иванишвили}
Билл {Клинтон}
Бинали {Йылдырым}
Биньямин {Бен-Элиэзер}
Бишер аль-{Хасауна}
Бьярни {Бенедиктссон}
Боб {Эйнсворт}
Богуслав {Соботка}
Бонифас {Александр}
Борис {Грызлов}
Борис {Джонсон}
Борис {Писториус}
Борис {Тадич}
Борис {Трайковский}
Борис {Ельцин}
Борут {Пахор}
Борис {Тарасюк}
Бутрос {Бутрос-Гали}
Бойко {Борисов}
Бранко {Црвенковский}
Брент {Скоукрофт}
Брайан {Коуэн}
Брайан {Малруни}
Брис {Ортефё}
Бригитте {Бирлайн}
Бронислав {Коморовский}
Брюно {Ле Мэр}|Бруно {Ле Мэр}
Брюно {Ле Ру}
Брюно {Ретайо}
Буяр {Нишани}
Бюлент {Эджевит}
Кэлин {Попеску-Тэричану}
Карл {Бильдт}
Карл XVI Густав
Карло Адзельо {Чампи}
Карлос {Альварадо}
Карлос Андрес {Перес}
Карлос {Куэрпо}
Карлос {Менем}
Карлос {Меса}
Карлос Роберто {Флорес}
Карлос Роберто {Рейна}
Карлос {Салинас}|Карлос {Салинас де Гортари}
Карме {Чакон}
Кэтрин {Эштон}
Катрин {Колонна}
Сесар {Гавирия}
Джевдет {Йылмаз}
Шадли {Бенджедид}
Хаим {Герцог}

Чарльз {Кларк}
Чарльз {Хоги}
Карл III|король {Карл}|Чарльз III
Шарль {Мишель}
Чарльз {Браун}
Кристиан {Керн}
Кристиан {Линднер}
Кристиан {Штокер}
Кристиан {Вульф}
Кристин {Лагард}
Кристине {Ламбрехт}
Кристоф {Кастанер}
Кристофер {Миллер}
Кристофер {Рэй}
Христя {Фриланд}|Кристия {Фриланд}
Чак {Хейгел}|Чак {Хэйгел}
Клод {Геан}
Клаудия {Шейнбаум}
Клаудио {Скайола}
Колин {Пауэлл}
Кондолиза {Райс}
Костас {Симитис}
Кристина {Киршнер}|Кристина Фернандес де {Киршнер}
Дачиан {Чолош}
Даля {Грибаускайте}
Дэн {Кейн}
Дэн {Коутс}
Дан {Халуц}
Дэн {Куэйл}
Даниэль {Нобоа}
Даниэль {Ортега}
Даниэль {Вайян}
Даниэле {Франко}
Данило {Медина}
Данило {Тюрк}
Давид {Барнеа}
Дэвид {Бланкетт}
Дэвид {Кэмерон}|Дэвид {Камерон}
Дэвид {Лэмми}
Давид {Леви}
Дэвид {Малпасс}
Дэвид {Милибэнд}
Давид {Оддссон}
Дэвид {Петреус}
Давид {Сассоли}
Дауд {Раджиха}
Димитрис {Христофиас}
Деннис {Хастерт}
Денис {Монастырский}
Денис {Шмыгаль}
Дес {Браун}
Дик {Чейни}
Дик {Схоф}|Дик {Шооф}
Дик {Торнберг}
Дилма {Русеф}|Дилма {Руссефф}
Димитр {Главчев}
Димитар {Ковачевский}
Дина {Болуарте}
Джуро {Мацут}
Дмитрий {Медведев}
Дмитрий {Кулеба}
Доминик {Рааб}
Доминик де {Вильпен}
Доминик {Стросс-Кан}
Дональд {Рамсфелд}
Дональд {Трамп}
Дональд {Туск}
Дорин {Речан}
Дуглас {Хёрд}|Дуглас {Херд}

Дурмуш {Йылмаз}
Ибрахим {Раиси}|Эбрахим {Раиси}
Эдди {Джордж}
Эдгарс {Ринкевичс}
Эди {Рама}
Эдит {Крессон}
Эдуар {Балладюр}
Эдуар {Филипп}
Эдуард {Хегер}
Эдуард {Шеварднадзе}
Эдуардо {Дуальде}
Эдуардо {Фрей}
Эдуардо {Родригес Вельтсе}
Эфкан {Ала}
Эгилс {Левитс}
Эхуд {Барак}
Эхуд {Ольмерт}
Елена {Сальгадо}
Эли {Коэн}
Ильяс {Храуи}
Элио {Ди Рупо}
Элизабет {Борн}
Элизабетта {Трента}
Елизавета II|королева {Елизавета}
Эльвира {Набиуллина}
Эли ульд Мохамед {Валь}

Эмиль {Бок}
Эмиль {Константинеску}
Эмиль {Лахуд}
Эмма {Бонино}
Эмманюэль {Макрон}|Эммануэль {Макрон}
Энда {Кенни}
Энрико {Летта}
Энрике {Боланьос}
Энрике {Пенья Ньето}
Энцо Моаверо {Миланези}
Эрдем {Башчи}
Эрик {Холдер}
Эрик {Ломбар}
Эрна {Сульберг}|Эрна {Солберг}
Эрнесто {Перес Бальядарес}
Эрнесто {Сампер}
Эрнесто {Седильо}
Эскандар {Момени}
Эско {Ахо}

Эссам {Шараф}|Исам {Шараф}
Эвика {Силиня}
Эво {Моралес}
Эва {Копач}
Эяль {Замир}
Эзер {Вейцман}
Фабиан {Аларкон}
Фахд аль-{Фрейдж}
король {Фахд}

Фейсал бен {Фархан}|Фейсал бин {Фархан}
Фейсал {Микдад}|Фейсал {Мекдад}
Фарук аш-{Шараа}
Фатхи {Башага}
Фатих {Карахан}
Фатмир {Сейдиу}
Фатос {Нано}

Фаез {Саррадж}|Фаиз {Сарадж}|Файез {Саррадж}

Федерика {Могерини}
Федерико {Франко}
Федерико {Трильо}
Фелипе {Кальдерон}
Фелипе {Гонсалес}
Филипп VI|Фелипе VI
Ференц {Дюрчань}
Ференц {Мадл}
Феридун {Синирлиоглу}
Фернанду {Колор ди Мелу}|Фернандо {Коллор}
Фернандо {де ла Руа}
Фернандо {Гранде-Марласка}
Фернанду Энрике {Кардозу}
Фернандо {Луго}
Фидель {Кастро}
Фикри {Ышик}
Флоранс {Парли}
Флорин {Кыцу}
Фуад {Мебаза}
Фуад {Синьора}
Франческо {Коссига}
Франсис {Мер}
Франсиско {Флорес}
Франсиско {Сагасти}
Франко {Фраттини}
Франсуа {Баруэн}
Франсуа {Байру}
Франсуа {Фийон}
Франсуа {Олланд}
Франсуа {Миттеран}
Франьо {Туджман}
Франк-Вальтер {Штайнмайер}
Франц Йозеф {Юнг}
Франц {Враницкий}
Фредерик X
Фредрик {Рейнфельдт}
Фридрих {Мерц}
Фуад {Хусейн}
Фуад {Маасум}|Фуад {Масум}
Фуат {Октай}
Габи {Ашкенази}
Габриэль {Атталь}|Габриэль {Аталь}
Габриэль {Борич}|Габриэль {Борик}
Гади {Айзенкот}
Гылыб {Донев}
Гарри {Кониль}
Гэвин {Уильямсон}
Джебран {Басиль}
Гедиминас {Киркилас}
Гейр {Хаарде}
Джефф {Хун}
Джордж {Буш}|Джордж {Буш} старший|Джордж {Буш}-старший
Джордж {Осборн}
Георгиос {Папандреу}|Йоргос {Папандреу}
Джордж {Робертсон}
Джордж {Шульц}
Джордж {Тенет}
Георгиос {Василиу}
Джордж {Буш}|Джордж У. {Буш}|Джордж {Буш}-младший|Джордж {Буш} младший
Георгий {Пырванов}
Жеральд {Дарманен}|Жеральд {Дарманин}
Жерар {Коллон}
Жерар {Лонге}
Герхард {Шрёдер}|Герхард {Шредер}
Гази аль-{Явер}
Голам Али {Хаддад Адель}
Джампаоло {Ди Паола}
Джанкарло {Джорджетти}
Джанфранко {Фини}
Гидеон {Саар}
Джина {Хаспел}|Джина {Хэспел}
Гинтаутас {Палуцкас}
Георгий {Гахария}
Георгий {Квирикашвили}
Георгий {Маргвелашвили}
Джорджа {Мелони}|Джорджия {Мелони}
Джорджо {Наполитано}
Джованни {Триа}
Гитанас {Науседа}
Джулиано {Амато}
Джулио {Андреотти}
Джулио {Терци}
Джулио {Тремонти}
Джузеппе {Конте}
Джузеппе {Пизану}
Георге {Иванов}
Глафкос {Клиридис}
Гонсало {Санчес де Лосада}
Ёран {Перссон}
Гордана {Силяновская-Давкова}
Гордон {Байнаи}
Гордон {Браун}
Грант {Шаппс}
Гру Харлем {Брундтланн}|Гро Харлем {Брундтланд}
Гудни {Йоханнессон}
Гуидо {Крозетто}
Гидо {Вестервелле}
Гильермо {Эндара}
Гильермо {Лассо}
Гунтис {Улманис}
Густаво {Нобоа}
Густаво {Петро}
Ги {Верхофстадт}
Дьюла {Хорн}
Герберт {Макмастер}
Хабиб аль-{Адли}
Хабиб {Эссид}
Хафез {Асад}
Хафизе Гайе {Эркан}
Хайдер аль-{Абади}
Хайсам {аль-Гаис}
{Хейсам} бен Тарек|султан {Хейсам}
Хакан {Фидан}
Хакимулла {Мехсуд}
Халла {Томасдоттир}
Халльдор {Асгримссон}
Хамад бен Иса
Хамад бен Джасем
Хамад бен Халифа
Хамади {Джебали}
принц Хамза
Хани аль-{Мульки}
Ханна {Сухоцкая}
Ханс {Бликс}
Ганс-Дитрих {Геншер}
Ханс {Айхель}
Ханс-Петер {Фридрих}
Харальд V|король {Харальд}
Хашим {Тачи}
Хасан ат-{Тураби}

Хасан {Диаб}
Хасан {Фирузабади}
Хасан II
Хасан {Насралла}|Хасан {Насрулла}
Хасан {Роухани}|Хасан {Рухани}

Хазем аль-{Беблауи}

Хайко {Маас}
Хайнц {Фишер}
Хелле {Торнинг-Шмитт}
Гельмут {Коль}
Генри {Полсон}
Херман Ван {Ромпёй}|Херман ван {Ромпей}
Эрве де {Шаретт}
Эрве {Морен}
Герци {Халеви}
Хишам {Кандиль}
Гейдар {Алиев}
Хайбатулла {Ахундзада}|Хибатулла {Ахундзада}
Хишем {Мешиши}
Хиллари {Клинтон}
Хильми {Озкёк}
Иполито {Мехия}
Хироси {Накадзима}

Орасио {Картес}
Хорст {Кёлер}|Хорст {Келер}
Хорст {Зеехофер}
Хошияр {Зибари}|Хошияр {Зебари}
Хосни {Мубарак}
Хосейн {Амир Абдоллахиян}|Хоссейн {Амир Абдоллахиан}
Хосейн {Дехган}
Христиан {Мицкоский}
Юбер {Ведрин}
Хью {Шелтон}
Уго {Бансер}
Уго {Чавес}
Хулуси {Акар}
Хусейн аш-{Шахристани}
Хусейн аль-{Хуси}
Хусейн {Арнус}

король {Хусейн}
Ибрагим аль-{Ассаф}
Ибрагим аль-{Джаафари}
Ибрагим {Калын}
Ибрагим {Махляб}
Ибрагим {Ругова}
Идрис Наим {Шахин}
Иньяцио {Ла Русса}
Игорь {Додон}
Игорь {Иванов}
Игорь {Матович}
Игорь {Родионов}
Игорь {Сергеев}
Игорь {Клименко}
Ильхам {Алиев}
Илие {Боложан}
Илир {Мета}
Илькер {Башбуг}
Имад {Хамис}
Ингрида {Шимоните}
Ингвар {Карлссон}
Ион {Кику}
Ион {Илиеску}
Ираклий {Гарибашвили}
Ираклий {Кобахидзе}

Иса {Мустафа}
Ицхак {Герцог}
Исмаил {Джем}
Исмаил {Хания}
Исмет {Йылмаз}
Исраэль {Кац}|Исраэль {Катц}
Итамар {Франку}
Юрие {Лянкэ}
Иван {Дуке}
Иван {Гашпарович}
Иван {Костов}
Иварс {Годманис}
Ивета {Радичова}
Ивица {Дачич}
Ивица {Рачан}
Иво {Йосипович}
Иво {Санадер}
Айяд {Аляуи}|Айяд {Алауи}
Яап де {Хооп Схеффер}
Джабер аль-Ахмед

Джек {Лью}|Джейкоб {Лью}
Джек {Стро}
Жак {Ширак}
Жак {Делор}
Жак {Сантер}
Джеки {Смит}
Ядранка {Косор}
Джаафар {Хасан}
Хайме {Пас Самора}
Жаир {Болсонару}
Джейк {Салливан}
Яков {Милатович}
Джаляль {Талабани}|Джалал {Талабани}
Джеймс {Бейкер}
Джеймс {Клэппер}
Джеймс {Клеверли}
Джеймс {Коми}
Джеймс {Джонс}
Джеймс {Мэттис}|Джеймс {Маттис}
Джеймс {Вулфенсон}
Джеймс {Вулси}
Джамиль {Мауад}
Ян {Фишер}
Ян Кшиштоф {Белецкий}
Ян {Ольшевский}
Ян Петер {Балкененде}
Джанет {Наполитано}
Джанет {Рино}
Джанет {Йеллен}
Янез {Дрновшек}
Янез {Янша}
Янош {Адер}
Ярослав {Качиньский}
Хавьер {Милей}
Хавьер {Перес де Куэльяр}
Хавьер {Солана}

Джей Ди {Вэнс}|Джей-Ди {Вэнс}
Жан-Бертран {Аристид}
Жан {Кастекс}
Жан {Кретьен}
Жан-Клод {Юнкер}
Жан-Клод {Трише}
Жан {Кахваджи}
Жан-Люк {Дехане}
Жан-Марк {Эйро}
Жан-Ноэль {Барро}
Жан-Пьер {Шевенман}
Жан-Пьер {Раффарен}
Жан-Ив {Ле Дриан}
Жанин {Аньес}
Джефф {Сешнс}
Джефф {Зайентс}
Джей {Джонсон}
Йенс {Столтенберг}
Джереми {Корбин}
Джереми {Хант}
Джером {Пауэлл}
Ежи {Бузек}
Джим Ён {Ким}
Джимми {Моралес}
Иржи {Пароубек}
Иржи {Руснок}
Йоахим {Гаук}
Жослерм {Привер}
Джо {Байден}|Джозеф {Байден}
Йоханн {Вадефуль}
Йоханна {Сигурдардоттир}
Йоханнес {Рау}
Джон {Эшкрофт}
Джон {Бейнер}|Джон {Бонер}
Джон {Болтон}
Джон {Бреннан}
Джон {Брутон}
Джон {Дейч}
Джон {Хили}
Джон {Хаттон}
Джон {Келли}
Джон {Керри}
Джон {Мейджор}
Иоанн Павел II
Джон {Рэтклифф}
Джон {Рид}
Джон {Сноу}
Йонас Гар {Стёре}
Йорг {Кукис}
Хорхе {Батлье}
Хорхе {Фернандес Диас}
Хорхе {Кирога}
Жоржи {Сампайю}
Хорхе {Серрано}
Йошка {Фишер}
Хосе Антонио {Алонсо}
Хосе {Боно}
Хосе Луис Родригес {Сапатеро}
Хосе Мануэль {Альбарес}
Жозе Мануэл {Баррозу}|Жозе Мануэл Дурау {Баррозу}
Хосе Мануэль {Гарсия-Маргальо}
Хосе Мария {Аснар}
Хосе Мария {Фигерес}
Хосе {Мухика}
Хосе Рауль {Мулино}
Жозе {Сарней}
Жозе {Сократеш}
Йозеф {Тошовский}
Жозеп {Боррель}
Жозеп {Пике}
Жозеф {Аун}|Джозеф {Аун}
Джозеф {Данфорд}
Жовенель {Моиз}
Йозеф {Моравчик}
Юзеф {Олексы}
Йожеф {Анталл}
Хуан Карлос I|{Хуан Карлос}
Хуан Карлос {Варела}
Хуан Карлос {Васмоси}
Хуан {Гуайдо}
Хуан Игнасио {Сойдо}
Хуан Мануэль {Сантос}
Хуан Орландо {Эрнандес}
Юха {Сипиля}
Юхан {Партс}
Хулио Мария {Сангинетти}

Юри {Ратас}
Джастин {Трюдо}
Юрки {Катайнен}
Каис {Саид}
Кая {Каллас}
Камаль аль-{Ганзури}
Камаль {Харрази}
Камала {Харрис}


Карл {Нехаммер}
Карл-Теодор цу {Гуттенберг}
Каролос {Папульяс}
Кэш {Пател}|Каш {Патель}
Каталин {Новак}
Катерина {Сакелларопулу}
Катрин {Якобсдоттир}
Казимеж {Марцинкевич}
Кир {Стармер}
Кемаль {Унакытан}
Кеннет {Кларк}
Керсти {Кальюлайд}
Кевин {Маккарти}

Халед {Бахах}

Халед {Машаль}|Халед {Мешааль}

Халид аль-{Фалих}



Халед бен Сальман|Халид ибн Салман


Халифа бен Заид|Халифа бин Зайед
Халифа {Хафтар}
Ким {Кэмпбелл}
Кирилл {Петков}
Киро {Глигоров}
Кирстен {Нильсен}
Хьелль Магне {Бундевик}
Клаус {Йоханнис}
Клаус {Кинкель}
Кофи {Аннан}
Колинда {Грабар-Китарович}
Константинос {Мицотакис}
Константинос {Тасулас}
Костас {Караманлис}
Константин {Грищенко}
Кришьянис {Кариньш}
Кристалина {Георгиева}
Кристен {Михал}
Кристи {Ноэм}
Криструн {Фростадоттир}
Квази {Квартенг}
Кириакос {Мицотакис}
Лаймдота {Страуюма}
Ламберто {Дини}
Ларс {Клингбайль}
Ларс Лёкке {Расмуссен}|Ларс Люкке {Расмуссен}
Ласло {Шойом}
Лаура {Чинчилья}
Лоран {Фабиус}
Лаурентино {Кортисо}
Лоуренс {Иглбергер}
Лоуренс {Саммерс}|Ларри {Саммерс}
Лех {Качиньский}
Лех {Валенса}
{Ли Чон Ук}
Ленин {Морено}
Леннарт {Мери}
Лео {Варадкар}
Лев XIV|папа {Лев}
Леон {Панетта}
Леонель {Фернандес}
Леонид {Кожара}
Леонид {Кравчук}
Леонид {Кучма}
Лес {Эспин}
Лешек {Миллер}
Левон {Тер-Петросян}
Льюис {Престон}
Лиам {Фокс}
Ламин {Зеруаль}
Лионель {Жоспен}
Лиз {Трасс}
Любчо {Георгиевский}
Ллойд {Остин}
Ллойд {Бентсен}
Лоренцо {Гуэрини}
Лоретта {Линч}
Луис {Фри}
Люк {Фриден}
Лукас {Пападимос}
Лучана {Ламорджезе}
Лусио {Гутьеррес}
Людовик {Орбан}
Людовит {Одор}
Луиджи {Ди Майо}
Луис {Абинадер}
Луис Альберто {Лакалье}
Луис {Арсе}
Луис {де Гиндос}
Луис {Гонсалес Макки}
Луис Гильермо {Солис}
Луис {Лакалье Поу}
Луиш {Монтенегру}
Луис Инасиу {Лула да Силва}|{Лула да Силва}|{Лула}
Лютфи {Эльван}
Маауйя {ульд Тайя}
Мадлен {Олбрайт}

Магдалена {Андерссон}
Магди {Абдель Гаффар}

Махмуд {Аббас}
Махмуд {Ахмадинежад}


Махмуд {Джибриль}
Махмуд {Тауфик}
Майя {Санду}

Малкольм {Рифкинд}
Мамука {Бахтадзе}
Манфред {Вёрнер}
Манучехр {Моттаки}
Мануэль {Мерино}
Мануэль {Вальс}
Мануэль {Селайя}
Марчел {Чолаку}
Марселу Ребелу ди {Соуза}|Марселу {Ребелу де Соуза}
Марко {Миннити}
Марко {Рубио}
Марек {Белька}
Маргарет {Бекетт}
Маргарет {Чен}|Маргарет {Чань}
Маргарет {Тэтчер}
Маргарита {Роблес}
Маргрете II|королева {Маргрете}
Мари {Кивиниеми}
Мария Долорес де {Коспедаль}
Мариано {Рахой}
Марин {Ле Пен}
Марио {Абдо Бенитес}
Марио {Драги}
Марио {Мауро}
Марио {Монти}
Мариу {Соареш}
Марис {Кучинскис}
Марьян {Шарец}
Марк {Карни}
Марк {Эспер}
Марк {Медоуз}
Марк {Милли}
Марк {Рютте}

Март {Лаар}
Мартин {Демпси}
Мартин {Шульц}
Мартин {Торрихос}
Мартин {Вискарра}
Мартти {Ахтисаари}
Мэри {Макалис}
Мэри {Робинсон}
Масуд {Пезешкиан}
Массимо {Д'Алема}|Массимо {Д’Алема}
Матеуш {Моравецкий}
Мэтт {Хэнкок}
Маттео {Пьянтедози}
Маттео {Ренци}
Маттео {Сальвини}
Мэттью {Уитакер}
Матти {Ванханен}
Мауно {Койвисто}
Маурисио {Фунес}
Маурисио {Макри}
Мазлум {Абди}
Мехди {Джомаа}
Мехди {Карруби}
Мехмет {Шимшек}
Меир {Даган}
Мелани {Жоли}
Меррик {Гарланд}
Мервин {Кинг}
Месут {Йылмаз}
Метте {Фредериксен}
Мевлют {Чавушоглу}
Майкл {Чертофф}
Майкл {Хиггинс}
Майкл {Фэллон}|Майкл {Фаллон}
Майкл {Флинн}
Майкл {Хейден}
Майкл {Мукейси}
Михал {Ковач}
Михол {Мартин}
Мишель {Аун}
Мишель {Барнье}
Мишель {Камдессю}
Мишель {Мартелли}
Мишель {Рокар}
Мишель {Сапен}
Мишель {Сулейман}
Мишел {Темер}
Мишель {Аллио-Мари}
Мишель {Бачелет}
Мик {Малвейни}
Мигель Анхель {Моратинос}
Мигель Анхель {Родригес}
Мигель {Диас-Канель}
Михай Рэзван {Унгуряну}
Михай {Тудосе}
Майк {Джонсон}
Майк {Маллен}|Майкл {Маллен}
Майк {Пенс}
Майк {Помпео}
Майк {Уолтц}|Майкл {Уолтц}
Михаил {Фрадков}
Михаил {Горбачёв}|Михаил {Горбачев}
Михаил {Касьянов}
Михаил {Мишустин}
Михаил {Кавелашвили}
Михаил {Саакашвили}
Микулаш {Дзуринда}
Милан {Кучан}
Милан {Милутинович}
Мило {Джуканович}
Милойко {Спаич}
Милош {Вучевич}
Милош {Земан}
Мирча {Снегур}
Мирек {Тополанек}
Мирейя {Москосо}
Мирко {Цветкович}
Миро {Церар}
Мишаль аль-Ахмед
Мухаммед аль-{Манфи}|Мохаммед аль-{Менфи}
Мохаммед {Будиаф}
Мохаммед {аль-Барадеи}|Мохамед {эль-Барадеи}
Мохамед {Эн-Насер}
Мохамед {Ганнуши}
Мухаммед Хамдан {Дагло}|{Хемедти}|Мохамед Хамдан {Дагало}
Мохаммед Хусейн {Тантави}|Мухаммед Хусейн {Тантауи}
Мухаммед {Ибрагим}
Мухаммед Камель {Амр}
Мухаммед {Мурси}|Мохаммед {Мурси}
Мохаммед {ульд Абдель Азиз}|Мохамед {ульд Абдель Азиз}
Мохамед {ульд Газуани}|Мухаммед ульд аль-{Газуани}
Мухаммед {Заки}
Мохаммад Багер {Галибаф}|Мохаммад Бакер {Калибаф}
Мохаммад {Багери}|Мохаммад Хосейн {Багери}
Мухаммед Гази аль-{Джаляли}
Мохаммад Джавад {Зариф}|Джавад {Зариф}
Мохаммад {Хатами}|Мохаммед {Хатами}
Мохаммад {Мохбер}
Мухаммед {Мустафа}
Мохаммад Реза {Аштиани}

Мухаммед {Штайе}|Мухаммад {Штайе}
Мухаммед аль-{Башир}

Мухаммед аль-{Халбуси}
Мухаммед аль-{Джадаан}

Мохаммед {Баркиндо}

Мухаммед бен Абдель Рахман
Мухаммед бен Наеф|Мухаммад ибн Найеф
Мухаммед бен Рашид
Мухаммед {бен Сальман}|Мухаммад ибн Салман|Мухаммед бин Салман
Мухаммед {бен Заид}|Мухаммед бен Зайд|Мухаммед бин Зайед
Мухаммед {Магариаф}|Мухаммед аль-{Макриф}

Мухаммед Шиа ас-{Судани}
Мухаммед VI|Мохаммед VI


Монсеф {Марзуки}
Моше {Аренс}
Моше {Кахлон}
Моше {Кацав}
Моше {Яалон}
Мустафа {Мадбули}
Мостафа Мохаммад {Наджар}
Мостафа {Пурмохаммади}
Муаммар {Каддафи}
Муаммер {Гюлер}
Мугур {Исэреску}
мулла {Омар}|Мулла Омар
Мукрин бен Абдель Азиз
Мурат {Четинкая}
Мурат {Уйсал}
Мурхаф {Абу Касра}
Мустафа {Абдель Джалиль}|Мустафа Абд аль-{Джалиль}
Мустафа аль-{Казыми}|Мустафа аль-{Казими}
Мустафа {Тлас}
Николай {Азаров}
Набих {Берри}
Набиль аль-{Араби}
Набиль {Фахми}
Наджи {Агбал}

Надим {Захави}
Надя {Кальвиньо}

Нафтали {Беннет}|Нафтали {Беннетт}
Наим {Касем}|Наим {Кассем}

Наджи аль-{Отри}
Наджиб {Микати}
Наджла {Буден}
Нэнси {Фезер}|Нэнси {Фэзер}
Нэнси {Пелоси}

Насер {Бурита}
Насер {Джуда}

Наталья {Гаврилица}
Наташа {Пирц-Мусар}
Наваф аль-Ахмед
Наваф {Салам}
Наеф бен Абдель Азиз
Найиб {Букеле}
Недждет {Озель}
Неджметтин {Эрбакан}
Нестор {Киршнер}
Ньют {Гингрич}
Никанор {Дуарте}
Николас {Брейди}
Ник {Клегг}
Николае {Чукэ}
Николай {Тимофти}
Николае {Вэкэрою}
Николас {Мадуро}
Николя {Саркози}
Никос {Анастасиадис}
Никушор {Дан}
Никол {Пашинян}
Никола {Груевский}
Николай {Денков}
Николай {Патрушев}
Никос {Христодулидис}
Нино {Бурджанадзе}
Норман {Ламонт}
Нуреддин {Бедуи}
Нури {Абу Сахмейн}
Нури аль-{Малики}
Нуреддин {Небати}
Нуреттин {Джаникли}
Олаф {Шольц}
Олафур Рагнар {Гримссон}
Александр {Литвиненко}
Александр {Сырский}
Александр {Турчинов}
Алексей {Резников}
Алексей {Данилов}
Алексей {Гончарук}
Ольянта {Умала}
Омар аль-{Башир}|Омар {аль-Башир}

Омар {Караме}|Омар {Карами}
Омар ар-{Раззаз}
Омар {Сулейман}
Усама ан-{Нуджейфи}
Усама {бен Ладен}|{бен Ладен}
Усама {Хаммад}
Оскар {Ариас}
Оскар {Бергер}
Оскар Луиджи {Скальфаро}
Оскар {Лафонтен}

Отто {Перес Молина}
Отто {Шили}
Пааво {Липпонен}
Пал {Шмитт}
Пэм {Бонди}|Памела {Бонди}
Пандели {Майко}
Паоло {Джентилони}
Патрисио {Эйлвин}
Патрик {Шанахан}
Пол {Мартин}
Пол {О'Нил}|Пол {О’Нил}
Пол {Райан}
Пол {Вулфовиц}
Павел {Филип}
Павел {Грачёв}|Павел {Грачев}
Павел {Климкин}
Павел {Лазаренко}
Педро {Кастильо}
Педро {Моренес}
Педро Пабло {Кучински}
Педру {Пассуш Коэлью}
Педро {Санчес}
Педру {Сантана Лопеш}
Педро {Сольбес}
Пеер {Штайнбрюк}
Пенни {Мордонт}
Петр {Стоянов}
Пит {Хегсет}
Петер {Борош}
Петер {Медьеши}
Питер {Пейс}
Петер {Пеллегрини}
Петер {Штрук}
Петер {Сийярто}
Петр {Фиала}
Петр {Нечас}
Петр {Павел}
Петре {Роман}
Пётр {Порошенко}|Петр {Порошенко}
Пётр {Лучинский}|Петр {Лучинский}
Петтери {Орпо}
Филип {Хэммонд}|Филипп {Хаммонд}
Филипп {Дуст-Блази}
Филипп I|король {Филипп}
Пьер Карло {Падоан}
Пьер {Береговуа}
Пьер {Московиси}
Пламен {Орешарски}
папа {Франциск}|{Франциск}
Порфирио {Лобо}
Портер {Госс}
Поуль Нюруп {Расмуссен}
Поул {Шлютер}
Прити {Пател}
Прокопис {Павлопулос}
{Кабус} бен Саид|султан {Кабус}
Касем аль-{Аараджи}
Беатрикс|королева {Беатрикс}
Рашид аль-{Ганнуши}|Рашед {Ганнуши}
Рейчел {Ривз}
Радослав {Сикорский}
Раду {Василе}
Рафаэль Анхель {Кальдерон}
Рафаэль {Кальдера}
Рафаэль {Корреа}
Рафаэль {Гросси}|Рафаэль Мариано {Гросси}
Рафаэль Леонардо {Кальехас}

Рафик {Харири}
Рам {Эмануэль}
Раймондс {Вейонис}
Рамадан {Шаллах}
Рами {Хамдалла}
Рамиро {де Леон Карпио}
Рамиз {Алия}
Рамон Хосе {Веласкес}
Рамтан {Ламамра}
Рамуш {Харадинай}
Рамзан {Кадыров}
Рашад аль-{Алими}
Рашид {Нургалиев}
Рауль {Кастро}
Рауль {Кубас}
Раухи {Фаттух}
Реджеп Тайип {Эрдоган}|Тайип {Эрдоган}
Райнс {Прибус}
Рене {Преваль}
Реувен {Ривлин}
Рекс {Тиллерсон}
Реджеп {Мейдани}
Рияд {Хиджаб}
Риад {Саламе}
Рикардо {Лагос}
Рикардо {Мадуро}
Рикардо {Мартинелли}
Ричард {Майерс}
Рихард фон {Вайцзеккер}
Риши {Сунак}
Роберт {Фицо}
Роберт {Гейтс}
Роберт {Голоб}
Роберт {Хабек}
Роберт {Кочарян}
Роберт {Мюллер}
Роберт {О'Брайен}|Роберт {О’Брайен}
Роберт {Рубин}
Роберт {Зеллик}
Роберта {Метсола}|Роберта {Мецола}
Роберта {Пинотти}
Роберто {Гуальтьери}
Роберто {Марони}
Роберто {Мичелетти}
Робин {Кук}

Родриго {Борха}
Родриго {Чавес}
Родриго {Рато}
Ролан {Дюма}
Роландас {Паксас}
Роман {Херцог}
Романо {Проди}
Рон {Клейн}
Рональд {Рейган}
Росарио {Мурильо}
Росен {Плевнелиев}
Росен {Желязков}
Рудольф {Шарпинг}
Рудольф {Шустер}
Рухолла {Хомейни}|аятолла {Хомейни}
Румен {Радев}
Рустем {Умеров}
Рууд {Любберс}

Саад {Харири}
Саад Эддин {Эль-Отмани}|Саад ад-Дин {аль-Османи}

Сабах аль-Ахмед

{Саддам} Хусейн
Садик {Хан}
Саид {Джалили}
Шахап {Кавджиоглу}

Саджид {Джавид}

Салям {Файяд}|Салам {Файяд}


Сали {Бериша}
Салим аль-{Джабури}

король {Салман}|Салман ибн Абдул-Азиз
Саломе {Зурабишвили}
Сальвадор {Санчес Серен}
Самех {Шукри}

Сэнди {Бергер}|Сэмюэл {Бергер}
Санна {Марин}
Сантьяго {Пенья}

Сауд аль-{Фейсал}
Саули {Ниинистё}|Саули {Ниинисте}
Саулюс {Сквернялис}
Скотт {Бессент}
Себастьян {Курц}
Себастьян {Пиньера}
Себастьян {Лекорню}
Седки {Собхи}
Селим {Хосс}
Сергей {Иванов}
Сергей {Кириенко}
Сергей {Лавров}
Сергей {Нарышкин}
Сергей {Шойгу}
Сергей {Станишев}
Сергей {Степашин}
Серджо {Маттарелла}
Серж {Саргсян}
Шауль {Мофаз}
Шериф {Исмаил}
Шимон {Перес}

Сиди ульд Шейх {Абдаллахи}
Зигмар {Габриэль}
Сигмюндюр Давид {Гюннлейгссон}
Сигурдур Инги {Йоханнссон}
Сийм {Каллас}
Сильван {Шалом}
Сильвио {Берлускони}
Симеон {Сакскобургготский}
Саймон {Харрис}
Сиксто {Дуран Бальен}
Слободан {Милошевич}
Софи {Вильмес}
Сорин {Гриндяну}
Станислав {Гросс}
Станислав {Шушкевич}
Стефан {Лёвен}
Стефан {Янев}
Степан {Полторак}
Стефан {Сежурне}
Стивен {Хэдли}
Стивен {Харпер}
Стивен {Мнучин}
Стево {Пендаровский}
Степан {Месич}|Стипе {Месич}
Суэлла {Браверман}
Сулейман {Демирель}
Сулейман {Сойлу}
Султан бен Абдель Азиз
Сьюзан {Райс}
Сьюзи {Уайлс}
Светозар {Марович}
Таави {Рыйвас}
Табаре {Васкес}
Тадеуш {Мазовецкий}

Тамаш {Шуйок}
{Тамим} бен Хамад
Таммам {Салам}
Тансу {Чиллер}
Тарья {Халонен}
Тассос {Пападопулос}
{Тедрос} Адханом Гебрейесус|Тедрос Адханом {Гебреисус}

Тео {Вайгель}
Теодор {Столожан}
Тереза {Мэй}
Тьерри {Бретон}
Томас де {Мезьер}
Томас {Донилон}|Том {Донилон}
Томас {Клестиль}
Турбьёрн {Ягланд}
Тихомир {Орешкович}
Тимоти {Гайтнер}
Том {Ридж}
Томислав {Николич}
Томмазо {Падоа-Скиоппа}
Тони {Блэр}
Тоомас Хендрик {Ильвес}
Траян {Бэсеску}
Тринидад {Хименес}
Тулси {Габбард}
Тургут {Озал}
Турки аль-Фейсал
Ципи {Ливни}
Ульф {Кристерссон}
Урсула фон дер {Ляйен}|Урсула {фон дер Ляйен}
Вацлав {Гавел}
Вацлав {Клаус}
Вадим {Пристайко}
Ваагн {Хачатурян}
Вайра {Вике-Фрейберга}
Валдас {Адамкус}
Валдис {Домбровскис}
Валдис {Затлерс}
Валентин {Паниагуа}
Валерий {Залужный}
Валерий {Пустовойтенко}
Валерий {Герасимов}
Веджди {Гёнюль}
Висенте {Фокс}
Виктор {Чорбя}
Виктор {Понта}
Вигдис {Финнбогадоттир}
Виктор {Черномырдин}
Виктор {Клима}
Виктор {Орбан}
Виктор {Янукович}
Виктор {Ющенко}
Виктор {Зубков}
Виолета {Чаморро}
Виорика {Дэнчилэ}
Виталий {Кличко}
Вьоса {Османи}
Влад {Филат}
Владимир {Колокольцев}
Владимир {Мечьяр}
Владимир {Путин}
Владимир {Рушайло}
Владимир {Шпидла}
Владимир {Воронин}
Владо {Бучковский}
Воислав {Коштуница}
Фолькер {Рюэ}
Владимир {Гройсман}
Владимир {Огрызко}
Владимир {Зеленский}
Витаутас {Ландсбергис}
Ваэль аль-{Хальки}
Вальдемар {Павляк}
Валид {Муаллем}
Уоррен {Кристофер}
Вернер {Файман}
{Виллем-Александр}
Уильям {Барр}
Уильям {Бёрнс}|Уильям {Бернс}
Уильям {Коэн}
Уильям {Хейг}
Уильям {Перри}
Уильям {Уэбстер}
Вилли {Клас}
Вим {Дуйзенберг}
Вим {Кок}
Влодзимеж {Цимошевич}
Войцех {Ярузельский}
Вольфганг {Шойбле}
Вольфганг {Шюссель}
Ксавье {Беттель}
Сиомара {Кастро}
Яхья {Синвар}|Яхья ас-{Синвар}
Яир {Лапид}
Яманду {Орси}
Яшар {Бююканыт}
Яшар {Гюлер}
Ясир {Арафат}

Егор {Гайдар}
Евгений {Пригожин}
Евгений {Примаков}
Ицхак {Мордехай}
Ицхак {Рабин}
Ицхак {Шамир}
Йоав {Галант}|Йоав {Галлант}
Йоси {Коэн}|Йосси {Коэн}
Юсеф {Шахед}

Юкия {Амано}
Юлия {Тимошенко}
Юрий {Ехануров}
Юсуф бен Алауи
Юваль {Штайниц}
Ив {Летерм}
Иветт {Купер}
Зайд бен Султан|шейх Зайед
Желю {Желев}
Зин эль-Абидин {Бен Али}|Зин аль-Абидин {Бен Али}
Зияд ан-{Нахаля}
Зоран {Джинджич}
Зоран {Миланович}
Зоран {Заев}
Зоран {Живкович}
Зузана {Чапутова}
Звиад {Гамсахурдия}`,
      offices: `президент|президента|президенту|президентом|президенте|президент республики|президента республики|президенту республики|президентом республики|президенте республики|президент страны|президента страны|президенту страны|президентом страны|президенте страны|глава государства|главы государства|главе государства|главу государства|главой государства|глава республики|главы республики|главе республики|главу республики|главой республики|председатель Президентского совета|председателя Президентского совета|председателю Президентского совета|председателем Президентского совета|председателе Президентского совета|председатель Суверенного совета|председателя Суверенного совета|председателю Суверенного совета|председателем Суверенного совета|председателе Суверенного совета
вице-президент|вице-президента|вице-президенту|вице-президентом|вице-президенте|первый вице-президент|первого вице-президента|первому вице-президенту|первым вице-президентом|первом вице-президенте|заместитель президента|заместителя президента|заместителю президента|заместителем президента|заместителе президента
премьер-министр|премьер-министра|премьер-министру|премьер-министром|премьер-министре|премьер|премьера|премьеру|премьером|премьере|глава правительства|главы правительства|главе правительства|главу правительства|главой правительства|глава кабинета министров|главы кабинета министров|главе кабинета министров|главу кабинета министров|главой кабинета министров|глава кабмина|главы кабмина|главе кабмина|главу кабмина|главой кабмина|председатель правительства|председателя правительства|председателю правительства|председателем правительства|председателе правительства|председатель совета министров|председателя совета министров|председателю совета министров|председателем совета министров|председателе совета министров|председатель кабинета министров|председателя кабинета министров|председателю кабинета министров|председателем кабинета министров|председателе кабинета министров|председатель Совета министров|председателя Совета министров|председателю Совета министров|председателем Совета министров|председателе Совета министров
король|короля|королю|королем|королём|короле|королева|королевы|королеве|королеву|королевой|монарх|монарха|монарху|монархом|монархе|эмир|эмира|эмиру|эмиром|эмире|султан|султана|султану|султаном|султане|император|императора|императору|императором|императоре|князь|князя|князю|князем|князе|великий герцог|великого герцога|великому герцогу|великим герцогом|Его Величество|Ее Величество|Её Величество|хранитель двух святынь|хранителя двух святынь
наследный принц|наследного принца|наследному принцу|наследным принцем|наследном принце|наследник|наследника|наследнику|наследником|наследнике|наследник престола|наследника престола|наследнику престола|наследником престола|наследнике престола|кронпринц|кронпринца|кронпринцу|кронпринцем|кронпринце|наследная принцесса|наследной принцессы
верховный лидер|верховного лидера|верховному лидеру|верховным лидером|верховном лидере|верховный руководитель|верховного руководителя|верховному руководителю|верховным руководителем|верховном руководителе|духовный лидер|духовного лидера|духовному лидеру|духовным лидером|духовном лидере|рахбар|рахбара|рахбару|рахбаром
канцлер|канцлера|канцлеру|канцлером|канцлере|федеральный канцлер|федерального канцлера|федеральному канцлеру|федеральным канцлером|федеральном канцлере|бундесканцлер|бундесканцлера|бундесканцлеру|бундесканцлером|бундесканцлере
министр иностранных дел|министра иностранных дел|министру иностранных дел|министром иностранных дел|министре иностранных дел|глава МИД|главы МИД|главе МИД|главу МИД|главой МИД|глава МИДа|главы МИДа|главе МИДа|главу МИДа|главой МИДа|глава внешнеполитического ведомства|главы внешнеполитического ведомства|главе внешнеполитического ведомства|главу внешнеполитического ведомства|главой внешнеполитического ведомства|глава дипломатии|главы дипломатии|главе дипломатии|главу дипломатии|главой дипломатии|глава Госдепа|главы Госдепа|главе Госдепа|главу Госдепа|главой Госдепа|глава Госдепартамента|главы Госдепартамента|главе Госдепартамента|главу Госдепартамента|главой Госдепартамента|глава госдепартамента|главы госдепартамента|главе госдепартамента|главу госдепартамента|главой госдепартамента|госсекретарь|госсекретаря|госсекретарю|госсекретарем|госсекретаре|государственный секретарь|государственного секретаря|государственному секретарю|государственным секретарем|государственном секретаре|шеф дипломатии|шефа дипломатии|шефу дипломатии|шефом дипломатии|шефе дипломатии
министр обороны|министра обороны|министру обороны|министром обороны|министре обороны|глава Пентагона|главы Пентагона|главе Пентагона|главу Пентагона|главой Пентагона|глава Минобороны|главы Минобороны|главе Минобороны|главу Минобороны|главой Минобороны|глава министерства обороны|главы министерства обороны|главе министерства обороны|главу министерства обороны|главой министерства обороны|глава военного ведомства|главы военного ведомства|главе военного ведомства|главу военного ведомства|главой военного ведомства|глава оборонного ведомства|главы оборонного ведомства|главе оборонного ведомства|главу оборонного ведомства|главой оборонного ведомства|шеф Пентагона|шефа Пентагона|шефу Пентагона
министр внутренних дел|министра внутренних дел|министру внутренних дел|министром внутренних дел|министре внутренних дел|министр внутренней безопасности|министра внутренней безопасности|министру внутренней безопасности|министром внутренней безопасности|министре внутренней безопасности|глава МВД|главы МВД|главе МВД|главу МВД|главой МВД|глава министерства внутренних дел|главы министерства внутренних дел|главе министерства внутренних дел|главу министерства внутренних дел|главой министерства внутренних дел
министр финансов|министра финансов|министру финансов|министром финансов|министре финансов|министр экономики|министра экономики|министру экономики|министром экономики|министре экономики|министр экономики и финансов|министра экономики и финансов|министру экономики и финансов|министром экономики и финансов|министре экономики и финансов|глава Минфина|главы Минфина|главе Минфина|главу Минфина|главой Минфина|глава минфина|главы минфина|главе минфина|главу минфина|главой минфина|глава министерства финансов|главы министерства финансов|главе министерства финансов|главу министерства финансов|главой министерства финансов|канцлер казначейства|канцлера казначейства|канцлеру казначейства|канцлером казначейства
советник по национальной безопасности|советника по национальной безопасности|советнику по национальной безопасности|советником по национальной безопасности|советнике по национальной безопасности|помощник по национальной безопасности|помощника по национальной безопасности|помощнику по национальной безопасности|помощником по национальной безопасности|помощнике по национальной безопасности|советник президента по национальной безопасности|советника президента по национальной безопасности|советнику президента по национальной безопасности|советником президента по национальной безопасности|советнике президента по национальной безопасности|помощник президента по национальной безопасности|помощника президента по национальной безопасности|помощнику президента по национальной безопасности|помощником президента по национальной безопасности|помощнике президента по национальной безопасности|советник по нацбезопасности|советника по нацбезопасности|советнику по нацбезопасности|советником по нацбезопасности|советнике по нацбезопасности|помощник по нацбезопасности|помощника по нацбезопасности|помощнику по нацбезопасности|помощником по нацбезопасности|помощнике по нацбезопасности|советник президента США по национальной безопасности|советника президента США по национальной безопасности|советнику президента США по национальной безопасности|советником президента США по национальной безопасности|советнике президента США по национальной безопасности|помощник президента США по национальной безопасности|помощника президента США по национальной безопасности|помощнику президента США по национальной безопасности|помощником президента США по национальной безопасности|помощнике президента США по национальной безопасности
генсек|генсека|генсеку|генсеком|генсеке|генеральный секретарь|генерального секретаря|генеральному секретарю|генеральным секретарем|генеральном секретаре|генсек ООН|генсека ООН|генсеку ООН|генсеком ООН|генсеке ООН|генеральный секретарь ООН|генерального секретаря ООН|генеральному секретарю ООН|генеральным секретарем ООН|генеральном секретаре ООН|глава ООН|главы ООН|главе ООН|главу ООН|главой ООН
генсек|генсека|генсеку|генсеком|генсеке|генеральный секретарь|генерального секретаря|генеральному секретарю|генеральным секретарем|генеральном секретаре|генсек НАТО|генсека НАТО|генсеку НАТО|генсеком НАТО|генсеке НАТО|генеральный секретарь НАТО|генерального секретаря НАТО|генеральному секретарю НАТО|генеральным секретарем НАТО|генеральном секретаре НАТО|генсек Североатлантического альянса|генсека Североатлантического альянса|генсеку Североатлантического альянса|генсеком Североатлантического альянса|генсеке Североатлантического альянса|генеральный секретарь Североатлантического альянса|генерального секретаря Североатлантического альянса|генеральному секретарю Североатлантического альянса|генеральным секретарем Североатлантического альянса|генеральном секретаре Североатлантического альянса|генсек альянса|генсека альянса|генсеку альянса|генсеком альянса|генсеке альянса|генеральный секретарь альянса|генерального секретаря альянса|генеральному секретарю альянса|генеральным секретарем альянса|генеральном секретаре альянса|глава НАТО|главы НАТО|главе НАТО|главу НАТО|главой НАТО|глава альянса|главы альянса|главе альянса|главу альянса|главой альянса
председатель Еврокомиссии|председателя Еврокомиссии|председателю Еврокомиссии|председателем Еврокомиссии|председателе Еврокомиссии|председатель Европейской комиссии|председателя Европейской комиссии|председателю Европейской комиссии|председателем Европейской комиссии|председателе Европейской комиссии|глава Еврокомиссии|главы Еврокомиссии|главе Еврокомиссии|главу Еврокомиссии|главой Еврокомиссии|глава Европейской комиссии|главы Европейской комиссии|главе Европейской комиссии|главу Европейской комиссии|главой Европейской комиссии|глава ЕК|главы ЕК|главе ЕК|главу ЕК|главой ЕК|президент Еврокомиссии|президента Еврокомиссии|президенту Еврокомиссии|президентом Еврокомиссии|президенте Еврокомиссии
председатель Европейского совета|председателя Европейского совета|председателю Европейского совета|председателем Европейского совета|председателе Европейского совета|председатель Евросовета|председателя Евросовета|председателю Евросовета|председателем Евросовета|председателе Евросовета|глава Евросовета|главы Евросовета|главе Евросовета|главу Евросовета|главой Евросовета|глава Европейского совета|главы Европейского совета|главе Европейского совета|главу Европейского совета|главой Европейского совета|президент Евросовета|президента Евросовета|президенту Евросовета|президентом Евросовета|президенте Евросовета|президент Европейского совета|президента Европейского совета|президенту Европейского совета|президентом Европейского совета|президенте Европейского совета
верховный представитель|верховного представителя|верховному представителю|верховным представителем|верховном представителе|верховный представитель ЕС|верховного представителя ЕС|верховному представителю ЕС|верховным представителем ЕС|верховном представителе ЕС|глава евродипломатии|главы евродипломатии|главе евродипломатии|главу евродипломатии|главой евродипломатии|глава дипломатии ЕС|главы дипломатии ЕС|главе дипломатии ЕС|главу дипломатии ЕС|главой дипломатии ЕС|глава европейской дипломатии|главы европейской дипломатии|главе европейской дипломатии|главу европейской дипломатии|главой европейской дипломатии|глава дипломатии Евросоюза|главы дипломатии Евросоюза|главе дипломатии Евросоюза|главу дипломатии Евросоюза|главой дипломатии Евросоюза
генсек Лиги арабских государств|генсека Лиги арабских государств|генсеку Лиги арабских государств|генсеком Лиги арабских государств|генсеке Лиги арабских государств|генеральный секретарь Лиги арабских государств|генерального секретаря Лиги арабских государств|генеральному секретарю Лиги арабских государств|генеральным секретарем Лиги арабских государств|генеральном секретаре Лиги арабских государств|генсек ЛАГ|генсека ЛАГ|генсеку ЛАГ|генсеком ЛАГ|генсеке ЛАГ|генеральный секретарь ЛАГ|генерального секретаря ЛАГ|генеральному секретарю ЛАГ|генеральным секретарем ЛАГ|генеральном секретаре ЛАГ|глава ЛАГ|главы ЛАГ|главе ЛАГ|главу ЛАГ|главой ЛАГ
председатель Комиссии Африканского союза|председателя Комиссии Африканского союза|председателю Комиссии Африканского союза|председателем Комиссии Африканского союза|председателе Комиссии Африканского союза|председатель Африканского союза|председателя Африканского союза|председателю Африканского союза|председателем Африканского союза|председателе Африканского союза|глава Африканского союза|главы Африканского союза|главе Африканского союза|главу Африканского союза|главой Африканского союза|глава Комиссии Африканского союза|главы Комиссии Африканского союза|главе Комиссии Африканского союза|главу Комиссии Африканского союза|главой Комиссии Африканского союза
генсек ОПЕК|генсека ОПЕК|генсеку ОПЕК|генсеком ОПЕК|генсеке ОПЕК|генеральный секретарь ОПЕК|генерального секретаря ОПЕК|генеральному секретарю ОПЕК|генеральным секретарем ОПЕК|генеральном секретаре ОПЕК
глава МВФ|главы МВФ|главе МВФ|главу МВФ|главой МВФ|глава Международного валютного фонда|главы Международного валютного фонда|главе Международного валютного фонда|главу Международного валютного фонда|главой Международного валютного фонда|директор-распорядитель МВФ|директора-распорядителя МВФ|директору-распорядителю МВФ|директором-распорядителем МВФ|директоре-распорядителе МВФ|директор-распорядитель|директор МВФ|директора МВФ|директору МВФ|директором МВФ|директоре МВФ
президент Всемирного банка|президента Всемирного банка|президенту Всемирного банка|президентом Всемирного банка|президенте Всемирного банка|президент группы Всемирного банка|президента группы Всемирного банка|президенту группы Всемирного банка|президентом группы Всемирного банка|президенте группы Всемирного банка|глава Всемирного банка|главы Всемирного банка|главе Всемирного банка|главу Всемирного банка|главой Всемирного банка
глава ВОЗ|главы ВОЗ|главе ВОЗ|главу ВОЗ|главой ВОЗ|глава Всемирной организации здравоохранения|главы Всемирной организации здравоохранения|главе Всемирной организации здравоохранения|главу Всемирной организации здравоохранения|главой Всемирной организации здравоохранения|генеральный директор ВОЗ|генерального директора ВОЗ|генеральному директору ВОЗ|генеральным директором ВОЗ|генеральном директоре ВОЗ|генеральный директор Всемирной организации здравоохранения|генерального директора Всемирной организации здравоохранения|генеральному директору Всемирной организации здравоохранения|генеральным директором Всемирной организации здравоохранения|генеральном директоре Всемирной организации здравоохранения|гендиректор ВОЗ|гендиректора ВОЗ|гендиректору ВОЗ|гендиректором ВОЗ|гендиректоре ВОЗ
глава МАГАТЭ|главы МАГАТЭ|главе МАГАТЭ|главу МАГАТЭ|главой МАГАТЭ|генеральный директор МАГАТЭ|генерального директора МАГАТЭ|генеральному директору МАГАТЭ|генеральным директором МАГАТЭ|генеральном директоре МАГАТЭ|гендиректор МАГАТЭ|гендиректора МАГАТЭ|гендиректору МАГАТЭ|гендиректором МАГАТЭ|гендиректоре МАГАТЭ
глава ЕЦБ|главы ЕЦБ|главе ЕЦБ|главу ЕЦБ|главой ЕЦБ|глава Европейского центрального банка|главы Европейского центрального банка|главе Европейского центрального банка|главу Европейского центрального банка|главой Европейского центрального банка|председатель ЕЦБ|председателя ЕЦБ|председателю ЕЦБ|председателем ЕЦБ|председателе ЕЦБ|президент ЕЦБ|президента ЕЦБ|президенту ЕЦБ|президентом ЕЦБ|президенте ЕЦБ
глава ФРС|главы ФРС|главе ФРС|главу ФРС|главой ФРС|глава Федеральной резервной системы|главы Федеральной резервной системы|главе Федеральной резервной системы|главу Федеральной резервной системы|главой Федеральной резервной системы|глава Центробанка|главы Центробанка|главе Центробанка|главу Центробанка|главой Центробанка|глава ЦБ|главы ЦБ|главе ЦБ|главу ЦБ|главой ЦБ|глава Банка России|главы Банка России|главе Банка России|главу Банка России|главой Банка России|глава Банка Англии|главы Банка Англии|главе Банка Англии|главу Банка Англии|главой Банка Англии|глава центробанка|главы центробанка|главе центробанка|главу центробанка|главой центробанка|глава Нацбанка|главы Нацбанка|главе Нацбанка|главу Нацбанка|главой Нацбанка|глава Национального банка|главы Национального банка|главе Национального банка|главу Национального банка|главой Национального банка|председатель ФРС|председателя ФРС|председателю ФРС|председателем ФРС|председателе ФРС|председатель Центробанка|председателя Центробанка|председателю Центробанка|председателем Центробанка|председателе Центробанка|председатель ЦБ|председателя ЦБ|председателю ЦБ|председателем ЦБ|председателе ЦБ|председатель Банка России|председателя Банка России|председателю Банка России|председателем Банка России|председателе Банка России|председатель центрального банка|председателя центрального банка|председателю центрального банка|председателем центрального банка|председателе центрального банка|управляющий Банка Англии|управляющего Банка Англии|управляющему Банка Англии|управляющим Банка Англии|управляющий Центробанка|управляющего Центробанка|управляющему Центробанка|управляющим Центробанка
папа|папы|папе|папу|папой|папа римский|папы римского|папе римскому|папу римского|папой римским|папа Римский|Папа|Папы|Папе|Папу|Папой|Папа Римский|Папы Римского|Папе Римскому|понтифик|понтифика|понтифику|понтификом|понтифике
лидер партии|лидера партии|лидеру партии|лидером партии|лидере партии|лидер оппозиции|лидера оппозиции|лидеру оппозиции|лидером оппозиции|лидере оппозиции|председатель партии|председателя партии|председателю партии|председателем партии|председателе партии|глава партии|главы партии|главе партии|главу партии|главой партии|генеральный секретарь|генерального секретаря|генсек|генсека|генсеку
лидер|лидера|лидеру|лидером|лидере|глава|главы|главе|главу|главой|главарь|главаря|главарю|главарем|главаре|командир|командира|командиру|командиром|командире|командующий|командующего|командующему|командующим|эмир|эмира|халиф|халифа|генеральный секретарь|генерального секретаря|генсек|генсека|глава политбюро|главы политбюро|главе политбюро|главу политбюро|главой политбюро
министр юстиции|министра юстиции|министру юстиции|министром юстиции|министре юстиции|генпрокурор|генпрокурора|генпрокурору|генпрокурором|генпрокуроре|глава Минюста|главы Минюста|главе Минюста|главу Минюста|главой Минюста|глава минюста|главы минюста|главе минюста|главу минюста|главой минюста
директор ЦРУ|директора ЦРУ|директору ЦРУ|директором ЦРУ|директоре ЦРУ|глава ЦРУ|главы ЦРУ|главе ЦРУ|главу ЦРУ|главой ЦРУ
директор ФБР|директора ФБР|директору ФБР|директором ФБР|директоре ФБР|глава ФБР|главы ФБР|главе ФБР|главу ФБР|главой ФБР
спикер|спикера|спикеру|спикером|спикере|спикер палаты представителей|спикера палаты представителей|спикеру палаты представителей|спикером палаты представителей|спикере палаты представителей|спикер парламента|спикера парламента|спикеру парламента|спикером парламента|спикере парламента|спикер Палаты представителей|спикера Палаты представителей|спикеру Палаты представителей|спикером Палаты представителей|спикере Палаты представителей|председатель парламента|председателя парламента|председателю парламента|председателем парламента|председателе парламента|председатель Госдумы|председателя Госдумы|председателю Госдумы|председателем Госдумы|председателе Госдумы|председатель Верховной рады|председателя Верховной рады|председателю Верховной рады|председателем Верховной рады|председателе Верховной рады|председатель Палаты представителей|председателя Палаты представителей|председателю Палаты представителей|председателем Палаты представителей|председателе Палаты представителей|глава парламента|главы парламента|главе парламента|главу парламента|главой парламента|глава Госдумы|главы Госдумы|главе Госдумы|главу Госдумы|главой Госдумы
начальник генштаба|начальника генштаба|начальнику генштаба|начальником генштаба|начальнике генштаба|начальник Генштаба|начальника Генштаба|начальнику Генштаба|начальником Генштаба|начальнике Генштаба|начальник Генерального штаба|начальника Генерального штаба|начальнику Генерального штаба|начальником Генерального штаба|начальнике Генерального штаба|главнокомандующий|главнокомандующего|главнокомандующему|главнокомандующим|главком|главкома|главкому|главкомом|глава генштаба|главы генштаба|главе генштаба|главу генштаба|главой генштаба|глава Генштаба|главы Генштаба|главе Генштаба|главу Генштаба|главой Генштаба|командующий армией|командующего армией|командующему армией|командующим армией|председатель Объединенного комитета начальников штабов|председателя Объединенного комитета начальников штабов|председателю Объединенного комитета начальников штабов|председателем Объединенного комитета начальников штабов|председателе Объединенного комитета начальников штабов|председатель Объединённого комитета начальников штабов|председателя Объединённого комитета начальников штабов|председателю Объединённого комитета начальников штабов|председателем Объединённого комитета начальников штабов|председателе Объединённого комитета начальников штабов
глава аппарата Белого дома|главы аппарата Белого дома|главе аппарата Белого дома|главу аппарата Белого дома|главой аппарата Белого дома|глава администрации президента|главы администрации президента|главе администрации президента|главу администрации президента|главой администрации президента|глава офиса президента|главы офиса президента|главе офиса президента|главу офиса президента|главой офиса президента|глава Офиса президента|главы Офиса президента|главе Офиса президента|главу Офиса президента|главой Офиса президента|руководитель аппарата Белого дома|руководителя аппарата Белого дома|руководителю аппарата Белого дома|руководителем аппарата Белого дома|руководителе аппарата Белого дома|руководитель администрации президента|руководителя администрации президента|руководителю администрации президента|руководителем администрации президента|руководителе администрации президента|руководитель Офиса президента|руководителя Офиса президента|руководителю Офиса президента|руководителем Офиса президента|руководителе Офиса президента|руководитель офиса президента|руководителя офиса президента|руководителю офиса президента|руководителем офиса президента|руководителе офиса президента
губернатор|губернатора|губернатору|губернатором|губернаторе|глава региона|главы региона|главе региона|главу региона|главой региона|глава области|главы области|главе области|главу области|главой области
мэр|мэра|мэру|мэром|мэре|градоначальник|градоначальника
секретарь Совбеза|секретаря Совбеза|секретарю Совбеза|секретарем Совбеза|секретаре Совбеза|секретарь Совета безопасности|секретаря Совета безопасности|секретарю Совета безопасности|секретарем Совета безопасности|секретаре Совета безопасности|секретарь совбеза|секретаря совбеза|секретарю совбеза|секретарем совбеза|секретаре совбеза|секретарь СНБО|секретаря СНБО|секретарю СНБО|секретарем СНБО|секретаре СНБО|секретарь Высшего совета национальной безопасности|секретаря Высшего совета национальной безопасности|секретарю Высшего совета национальной безопасности|секретарем Высшего совета национальной безопасности|секретаре Высшего совета национальной безопасности|глава Совбеза|главы Совбеза|главе Совбеза|главу Совбеза|главой Совбеза|глава СНБО|главы СНБО|главе СНБО|главу СНБО|главой СНБО
глава разведки|главы разведки|главе разведки|главу разведки|главой разведки|глава Моссада|главы Моссада|главе Моссада|главу Моссада|главой Моссада|глава «Моссада»|главы «Моссада»|главе «Моссада»|главу «Моссада»|главой «Моссада»|глава Шабака|главы Шабака|главе Шабака|главу Шабака|главой Шабака|глава внешней разведки|главы внешней разведки|главе внешней разведки|главу внешней разведки|главой внешней разведки|глава СВР|главы СВР|главе СВР|главу СВР|главой СВР|глава ФСБ|главы ФСБ|главе ФСБ|главу ФСБ|главой ФСБ|глава нацразведки|главы нацразведки|главе нацразведки|главу нацразведки|главой нацразведки|глава национальной разведки|главы национальной разведки|главе национальной разведки|главу национальной разведки|главой национальной разведки|директор Моссада|директора Моссада|директору Моссада|директором Моссада|директоре Моссада|директор национальной разведки|директора национальной разведки|директору национальной разведки|директором национальной разведки|директоре национальной разведки|директор СВР|директора СВР|директору СВР|директором СВР|директоре СВР|директор ФСБ|директора ФСБ|директору ФСБ|директором ФСБ|директоре ФСБ|начальник разведки|начальника разведки|начальнику разведки|начальником разведки|начальнике разведки
командующий силами «Кудс»|командующего силами «Кудс»|командующему силами «Кудс»|командующим силами «Кудс»|командующий спецподразделением «Кудс»|командующего спецподразделением «Кудс»|командующему спецподразделением «Кудс»|командующим спецподразделением «Кудс»|командующий сил «Кудс»|командующего сил «Кудс»|командующему сил «Кудс»|командующим сил «Кудс»|командир сил «Кудс»|командира сил «Кудс»|командиру сил «Кудс»|командиром сил «Кудс»|командире сил «Кудс»|командир спецподразделения «Кудс»|командира спецподразделения «Кудс»|командиру спецподразделения «Кудс»|командиром спецподразделения «Кудс»|командире спецподразделения «Кудс»|командир «Аль-Кудс»|командира «Аль-Кудс»|командиру «Аль-Кудс»|командиром «Аль-Кудс»|командире «Аль-Кудс»|глава сил «Кудс»|главы сил «Кудс»|главе сил «Кудс»|главу сил «Кудс»|главой сил «Кудс»|глава «Аль-Кудс»|главы «Аль-Кудс»|главе «Аль-Кудс»|главу «Аль-Кудс»|главой «Аль-Кудс»
командующий КСИР|командующего КСИР|командующему КСИР|командующим КСИР|главнокомандующий КСИР|главнокомандующего КСИР|командующий Корпусом стражей исламской революции|командующего Корпусом стражей исламской революции|командующему Корпусом стражей исламской революции|командующим Корпусом стражей исламской революции|главнокомандующий Корпусом стражей исламской революции|главнокомандующего Корпусом стражей исламской революции|командующий Корпуса стражей исламской революции|командующего Корпуса стражей исламской революции|командующему Корпуса стражей исламской революции|командующим Корпуса стражей исламской революции|главнокомандующий Корпуса стражей исламской революции|главнокомандующего Корпуса стражей исламской революции|глава КСИР|главы КСИР|главе КСИР|главу КСИР|главой КСИР
вице-премьер|вице-премьера|вице-премьеру|вице-премьером|вице-премьере|первый вице-премьер|первого вице-премьера|первому вице-премьеру|первым вице-премьером|первом вице-премьере|вице-канцлер|вице-канцлера|вице-канцлеру|вице-канцлером|вице-канцлере
министр нефти|министра нефти|министру нефти|министром нефти|министре нефти|министр энергетики|министра энергетики|министру энергетики|министром энергетики|министре энергетики|министр нефтяной промышленности|министра нефтяной промышленности|министру нефтяной промышленности|министром нефтяной промышленности|министре нефтяной промышленности|глава Минэнерго|главы Минэнерго|главе Минэнерго|главу Минэнерго|главой Минэнерго
министр здравоохранения|министра здравоохранения|министру здравоохранения|министром здравоохранения|министре здравоохранения|глава Минздрава|главы Минздрава|главе Минздрава|главу Минздрава|главой Минздрава|глава минздрава|главы минздрава|главе минздрава|главу минздрава|главой минздрава`,
      countries: `ОАЭ|Объединенные Арабские Эмираты|Объединенных Арабских Эмиратов|Эмираты|Эмиратов|эмиратский|эмиратского|эмиратскому|эмиратским|эмиратском|эмиратская|эмиратской|эмиратскую|эмиратское|эмиратские|эмиратских|эмиратскими|Абу-Даби|Дубай|Дубая|Дубаю|Дубаем|Дубае
Афганистан|Афганистана|Афганистану|Афганистаном|Афганистане|афганский|афганского|афганскому|афганским|афганском|афганская|афганской|афганскую|афганское|афганские|афганских|афганскими|Кабул|Кабула|Кабулу|Кабулом|Кабуле
Албания|Албании|Албанию|Албанией|албанский|албанского|албанскому|албанским|албанском|албанская|албанской|албанскую|албанское|албанские|албанских|албанскими|Тирана|Тираны|Тиране|Тирану|Тираной
Армения|Армении|Армению|Арменией|армянский|армянского|армянскому|армянским|армянском|армянская|армянской|армянскую|армянское|армянские|армянских|армянскими|Ереван|Еревана|Еревану|Ереваном|Ереване
Ангола|Анголы|Анголе|Анголу|Анголой|ангольский|ангольского|ангольскому|ангольским|ангольском|ангольская|ангольской|ангольскую|ангольское|ангольские|ангольских|ангольскими
Аргентина|Аргентины|Аргентине|Аргентину|Аргентиной|аргентинский|аргентинского|аргентинскому|аргентинским|аргентинском|аргентинская|аргентинской|аргентинскую|аргентинское|аргентинские|аргентинских|аргентинскими|Буэнос-Айрес
Австрия|Австрии|Австрию|Австрией|австрийский|австрийского|австрийскому|австрийским|австрийском|австрийская|австрийской|австрийскую|австрийское|австрийские|австрийских|австрийскими|Вена|Вены|Вене|Вену|Веной
Австралия|Австралии|Австралию|Австралией|австралийский|австралийского|австралийскому|австралийским|австралийском|австралийская|австралийской|австралийскую|австралийское|австралийские|австралийских|австралийскими|Канберра|Канберры|Канберре|Канберру|Канберрой
Азербайджан|Азербайджана|Азербайджану|Азербайджаном|Азербайджане|азербайджанский|азербайджанского|азербайджанскому|азербайджанским|азербайджанском|азербайджанская|азербайджанской|азербайджанскую|азербайджанское|азербайджанские|азербайджанских|азербайджанскими|Баку
Босния и Герцеговина|Боснии и Герцеговины|Босния|Боснии|Боснию|Боснией|боснийский|боснийского|боснийскому|боснийским|боснийском|боснийская|боснийской|боснийскую|боснийское|боснийские|боснийских|боснийскими|Сараево
Бангладеш|бангладешский|бангладешского|бангладешскому|бангладешским|бангладешском|бангладешская|бангладешской|бангладешскую|бангладешское|бангладешские|бангладешских|бангладешскими|Дакка|Дакки|Дакке|Дакку|Даккой
Бельгия|Бельгии|Бельгию|Бельгией|бельгийский|бельгийского|бельгийскому|бельгийским|бельгийском|бельгийская|бельгийской|бельгийскую|бельгийское|бельгийские|бельгийских|бельгийскими
Буркина-Фасо|Уагадугу
Болгария|Болгарии|Болгарию|Болгарией|болгарский|болгарского|болгарскому|болгарским|болгарском|болгарская|болгарской|болгарскую|болгарское|болгарские|болгарских|болгарскими
Бахрейн|Бахрейна|Бахрейну|Бахрейном|Бахрейне|бахрейнский|бахрейнского|бахрейнскому|бахрейнским|бахрейнском|бахрейнская|бахрейнской|бахрейнскую|бахрейнское|бахрейнские|бахрейнских|бахрейнскими|Манама|Манамы|Манаме|Манаму|Манамой
Бруней|Брунея
Боливия|Боливии|Боливию|Боливией|боливийский|боливийского|боливийскому|боливийским|боливийском|боливийская|боливийской|боливийскую|боливийское|боливийские|боливийских|боливийскими|Ла-Пас
Бразилия|Бразилии|Бразилию|Бразилией|бразильский|бразильского|бразильскому|бразильским|бразильском|бразильская|бразильской|бразильскую|бразильское|бразильские|бразильских|бразильскими
Белоруссия|Белоруссии|Белоруссию|Белоруссией|Беларусь|Беларуси|Беларусью|белорусский|белорусского|белорусскому|белорусским|белорусском|белорусская|белорусской|белорусскую|белорусское|белорусские|белорусских|белорусскими|беларуский|беларуского|беларускому|беларуским|беларуском|беларуская|беларуской|беларускую|беларуское|беларуские|беларуских|беларускими|Минск|Минска|Минску|Минском|Минске
Канада|Канады|Канаде|Канаду|Канадой|канадский|канадского|канадскому|канадским|канадском|канадская|канадской|канадскую|канадское|канадские|канадских|канадскими|Оттава|Оттавы|Оттаве|Оттаву|Оттавой
Демократическая Республика Конго|ДР Конго|ДРК|Конго|конголезский|конголезского|конголезскому|конголезским|конголезском|конголезская|конголезской|конголезскую|конголезское|конголезские|конголезских|конголезскими|Киншаса|Киншасы|Киншасе|Киншасу|Киншасой|Заир|Заира|Заиру|Заиром|Заире
Швейцария|Швейцарии|Швейцарию|Швейцарией|швейцарский|швейцарского|швейцарскому|швейцарским|швейцарском|швейцарская|швейцарской|швейцарскую|швейцарское|швейцарские|швейцарских|швейцарскими|Берн|Берна|Берну|Берном|Берне
Кот-д'Ивуар|Кот-д’Ивуар|Кот-д'Ивуара|ивуарийский|ивуарийского|ивуарийскому|ивуарийским|ивуарийском|ивуарийская|ивуарийской|ивуарийскую|ивуарийское|ивуарийские|ивуарийских|ивуарийскими
Чили|чилийский|чилийского|чилийскому|чилийским|чилийском|чилийская|чилийской|чилийскую|чилийское|чилийские|чилийских|чилийскими|Сантьяго
Камерун|Камеруна|Камеруну|Камеруном|Камеруне|камерунский|камерунского|камерунскому|камерунским|камерунском|камерунская|камерунской|камерунскую|камерунское|камерунские|камерунских|камерунскими
Китай|Китая|Китаю|Китаем|Китае|КНР|китайский|китайского|китайскому|китайским|китайском|китайская|китайской|китайскую|китайское|китайские|китайских|китайскими|Пекин|Пекина|Пекину|Пекином|Пекине
Колумбия|Колумбии|Колумбию|Колумбией|колумбийский|колумбийского|колумбийскому|колумбийским|колумбийском|колумбийская|колумбийской|колумбийскую|колумбийское|колумбийские|колумбийских|колумбийскими|Богота|Боготы|Боготе|Боготу|Боготой
Коста-Рика|Коста-Рики|Коста-Рике|коста-риканский|коста-риканского|коста-риканскому|коста-риканским|коста-риканском|коста-риканская|коста-риканской|коста-риканскую|коста-риканское|коста-риканские|коста-риканских|коста-риканскими
Куба|Кубы|Кубе|Кубу|Кубой|кубинский|кубинского|кубинскому|кубинским|кубинском|кубинская|кубинской|кубинскую|кубинское|кубинские|кубинских|кубинскими|Гавана|Гаваны|Гаване|Гавану|Гаваной
Кипр|Кипра|Кипру|Кипром|Кипре|кипрский|кипрского|кипрскому|кипрским|кипрском|кипрская|кипрской|кипрскую|кипрское|кипрские|кипрских|кипрскими|Никосия|Никосии|Никосию|Никосией
Чехия|Чехии|Чехию|Чехией|чешский|чешского|чешскому|чешским|чешском|чешская|чешской|чешскую|чешское|чешские|чешских|чешскими|Прага|Праги|Праге|Прагу|Прагой
Германия|Германии|Германию|Германией|ФРГ|немецкий|немецкого|немецкому|немецким|немецком|немецкая|немецкой|немецкую|немецкое|немецкие|немецких|немецкими|германский|германского|германскому|германским|германском|германская|германской|германскую|германское|германские|германских|германскими|Берлин|Берлина|Берлину|Берлином|Берлине
Джибути|джибутийский|джибутийского|джибутийскому|джибутийским|джибутийском|джибутийская|джибутийской|джибутийскую|джибутийское|джибутийские|джибутийских|джибутийскими
Дания|Дании|Данию|Данией|датский|датского|датскому|датским|датском|датская|датской|датскую|датское|датские|датских|датскими|Копенгаген|Копенгагена|Копенгагену|Копенгагеном|Копенгагене
Доминиканская Республика|Доминиканской Республики|Доминикана|Доминиканы|Доминикане|Доминикану|Доминиканой|доминиканский|доминиканского|доминиканскому|доминиканским|доминиканском|доминиканская|доминиканской|доминиканскую|доминиканское|доминиканские|доминиканских|доминиканскими
Алжир|Алжира|Алжиру|Алжиром|Алжире|алжирский|алжирского|алжирскому|алжирским|алжирском|алжирская|алжирской|алжирскую|алжирское|алжирские|алжирских|алжирскими
Эквадор|Эквадора|Эквадору|Эквадором|Эквадоре|эквадорский|эквадорского|эквадорскому|эквадорским|эквадорском|эквадорская|эквадорской|эквадорскую|эквадорское|эквадорские|эквадорских|эквадорскими|Кито
Эстония|Эстонии|Эстонию|Эстонией|эстонский|эстонского|эстонскому|эстонским|эстонском|эстонская|эстонской|эстонскую|эстонское|эстонские|эстонских|эстонскими|Таллин|Таллина|Таллину|Таллином|Таллине
Египет|Египта|Египту|Египтом|Египте|египетский|египетского|египетскому|египетским|египетском|египетская|египетской|египетскую|египетское|египетские|египетских|египетскими|Каир|Каира|Каиру|Каиром|Каире
Эритрея|Эритреи|Эритрее|Эритрею|Эритреей|эритрейский|эритрейского|эритрейскому|эритрейским|эритрейском|эритрейская|эритрейской|эритрейскую|эритрейское|эритрейские|эритрейских|эритрейскими
Испания|Испании|Испанию|Испанией|испанский|испанского|испанскому|испанским|испанском|испанская|испанской|испанскую|испанское|испанские|испанских|испанскими|Мадрид|Мадрида|Мадриду|Мадридом|Мадриде
Эфиопия|Эфиопии|Эфиопию|Эфиопией|эфиопский|эфиопского|эфиопскому|эфиопским|эфиопском|эфиопская|эфиопской|эфиопскую|эфиопское|эфиопские|эфиопских|эфиопскими|Аддис-Абеба|Аддис-Абебы
Финляндия|Финляндии|Финляндию|Финляндией|финский|финского|финскому|финским|финском|финская|финской|финскую|финское|финские|финских|финскими|финляндский|финляндского|финляндскому|финляндским|финляндском|финляндская|финляндской|финляндскую|финляндское|финляндские|финляндских|финляндскими|Хельсинки
Франция|Франции|Францию|Францией|французский|французского|французскому|французским|французском|французская|французской|французскую|французское|французские|французских|французскими|Париж|Парижа|Парижу|Парижом|Париже|Елисейский дворец|Елисейского дворца
Габон|Габона|Габону|Габоном|Габоне|габонский|габонского|габонскому|габонским|габонском|габонская|габонской|габонскую|габонское|габонские|габонских|габонскими
Великобритания|Великобритании|Великобританию|Великобританией|Британия|Британии|Британию|Британией|Соединенное Королевство|Соединенного Королевства|британский|британского|британскому|британским|британском|британская|британской|британскую|британское|британские|британских|британскими|Англия|Англии|Англию|Англией|Лондон|Лондона|Лондону|Лондоном|Лондоне|Даунинг-стрит
Грузия|Грузии|Грузию|Грузией|грузинский|грузинского|грузинскому|грузинским|грузинском|грузинская|грузинской|грузинскую|грузинское|грузинские|грузинских|грузинскими|Тбилиси
Гана|Ганы|Гане|Гану|Ганой|ганский|ганского|ганскому|ганским|ганском|ганская|ганской|ганскую|ганское|ганские|ганских|ганскими
Гвинея|Гвинеи|Гвинее|Гвинею|Гвинеей|гвинейский|гвинейского|гвинейскому|гвинейским|гвинейском|гвинейская|гвинейской|гвинейскую|гвинейское|гвинейские|гвинейских|гвинейскими
Греция|Греции|Грецию|Грецией|греческий|греческого|греческому|греческим|греческом|греческая|греческой|греческую|греческое|греческие|греческих|греческими|Афины|Афин
Гватемала|Гватемалы|Гватемале|Гватемалу|Гватемалой|гватемальский|гватемальского|гватемальскому|гватемальским|гватемальском|гватемальская|гватемальской|гватемальскую|гватемальское|гватемальские|гватемальских|гватемальскими
Гонконг|Гонконга|Гонконгу|Гонконгом|Гонконге|гонконгский|гонконгского|гонконгскому|гонконгским|гонконгском|гонконгская|гонконгской|гонконгскую|гонконгское|гонконгские|гонконгских|гонконгскими
Гондурас|Гондураса|Гондурасу|Гондурасом|Гондурасе|гондурасский|гондурасского|гондурасскому|гондурасским|гондурасском|гондурасская|гондурасской|гондурасскую|гондурасское|гондурасские|гондурасских|гондурасскими
Хорватия|Хорватии|Хорватию|Хорватией|хорватский|хорватского|хорватскому|хорватским|хорватском|хорватская|хорватской|хорватскую|хорватское|хорватские|хорватских|хорватскими|Загреб|Загреба|Загребу|Загребом|Загребе
Гаити|гаитянский|гаитянского|гаитянскому|гаитянским|гаитянском|гаитянская|гаитянской|гаитянскую|гаитянское|гаитянские|гаитянских|гаитянскими|Порт-о-Пренс
Венгрия|Венгрии|Венгрию|Венгрией|венгерский|венгерского|венгерскому|венгерским|венгерском|венгерская|венгерской|венгерскую|венгерское|венгерские|венгерских|венгерскими|Будапешт|Будапешта|Будапешту|Будапештом|Будапеште
Индонезия|Индонезии|Индонезию|Индонезией|индонезийский|индонезийского|индонезийскому|индонезийским|индонезийском|индонезийская|индонезийской|индонезийскую|индонезийское|индонезийские|индонезийских|индонезийскими|Джакарта|Джакарты|Джакарте|Джакарту|Джакартой
Ирландия|Ирландии|Ирландию|Ирландией|ирландский|ирландского|ирландскому|ирландским|ирландском|ирландская|ирландской|ирландскую|ирландское|ирландские|ирландских|ирландскими|Дублин|Дублина|Дублину|Дублином|Дублине
Израиль|Израиля|Израилю|Израилем|Израиле|израильский|израильского|израильскому|израильским|израильском|израильская|израильской|израильскую|израильское|израильские|израильских|израильскими|Тель-Авив|Тель-Авива|Иерусалим|Иерусалима|Иерусалиму|Иерусалимом|Иерусалиме
Индия|Индии|Индию|Индией|индийский|индийского|индийскому|индийским|индийском|индийская|индийской|индийскую|индийское|индийские|индийских|индийскими|Дели|Нью-Дели
Ирак|Ирака|Ираку|Ираком|Ираке|иракский|иракского|иракскому|иракским|иракском|иракская|иракской|иракскую|иракское|иракские|иракских|иракскими|Багдад|Багдада|Багдаду|Багдадом|Багдаде
Иран|Ирана|Ирану|Ираном|Иране|Исламская Республика|Исламской Республики|ИРИ|иранский|иранского|иранскому|иранским|иранском|иранская|иранской|иранскую|иранское|иранские|иранских|иранскими|Тегеран|Тегерана|Тегерану|Тегераном|Тегеране
Исландия|Исландии|Исландию|Исландией|исландский|исландского|исландскому|исландским|исландском|исландская|исландской|исландскую|исландское|исландские|исландских|исландскими
Италия|Италии|Италию|Италией|итальянский|итальянского|итальянскому|итальянским|итальянском|итальянская|итальянской|итальянскую|итальянское|итальянские|итальянских|итальянскими|Рим|Рима|Риму|Римом|Риме
Иордания|Иордании|Иорданию|Иорданией|иорданский|иорданского|иорданскому|иорданским|иорданском|иорданская|иорданской|иорданскую|иорданское|иорданские|иорданских|иорданскими|Амман|Аммана|Амману|Амманом|Аммане
Япония|Японии|Японию|Японией|японский|японского|японскому|японским|японском|японская|японской|японскую|японское|японские|японских|японскими|Токио
Кения|Кении|Кению|Кенией|кенийский|кенийского|кенийскому|кенийским|кенийском|кенийская|кенийской|кенийскую|кенийское|кенийские|кенийских|кенийскими|Найроби
Киргизия|Киргизии|Киргизию|Киргизией|Кыргызстан|Кыргызстана|Кыргызстану|Кыргызстаном|Кыргызстане|Киргизстан|Киргизстана|Киргизстану|Киргизстаном|Киргизстане|киргизский|киргизского|киргизскому|киргизским|киргизском|киргизская|киргизской|киргизскую|киргизское|киргизские|киргизских|киргизскими|кыргызский|кыргызского|кыргызскому|кыргызским|кыргызском|кыргызская|кыргызской|кыргызскую|кыргызское|кыргызские|кыргызских|кыргызскими|Бишкек|Бишкека|Бишкеку|Бишкеком|Бишкеке
Камбоджа|Камбоджи|Камбодже|Камбоджу|Камбоджой|камбоджийский|камбоджийского|камбоджийскому|камбоджийским|камбоджийском|камбоджийская|камбоджийской|камбоджийскую|камбоджийское|камбоджийские|камбоджийских|камбоджийскими
КНДР|Северная Корея|Северной Кореи|Северной Корее|Северную Корею|северокорейский|северокорейского|северокорейскому|северокорейским|северокорейском|северокорейская|северокорейской|северокорейскую|северокорейское|северокорейские|северокорейских|северокорейскими|Пхеньян|Пхеньяна
Южная Корея|Южной Кореи|Южной Корее|Южную Корею|Республика Корея|Республики Корея|южнокорейский|южнокорейского|южнокорейскому|южнокорейским|южнокорейском|южнокорейская|южнокорейской|южнокорейскую|южнокорейское|южнокорейские|южнокорейских|южнокорейскими|Сеул|Сеула|Сеулу|Сеулом|Сеуле
Кувейт|Кувейта|Кувейту|Кувейтом|Кувейте|кувейтский|кувейтского|кувейтскому|кувейтским|кувейтском|кувейтская|кувейтской|кувейтскую|кувейтское|кувейтские|кувейтских|кувейтскими
Казахстан|Казахстана|Казахстану|Казахстаном|Казахстане|казахстанский|казахстанского|казахстанскому|казахстанским|казахстанском|казахстанская|казахстанской|казахстанскую|казахстанское|казахстанские|казахстанских|казахстанскими|казахский|казахского|казахскому|казахским|казахском|казахская|казахской|казахскую|казахское|казахские|казахских|казахскими|Астана|Астаны|Астане|Астану|Астаной|Нур-Султан
Лаос|Лаоса|Лаосу|Лаосом|Лаосе|лаосский|лаосского|лаосскому|лаосским|лаосском|лаосская|лаосской|лаосскую|лаосское|лаосские|лаосских|лаосскими
Ливан|Ливана|Ливану|Ливаном|Ливане|ливанский|ливанского|ливанскому|ливанским|ливанском|ливанская|ливанской|ливанскую|ливанское|ливанские|ливанских|ливанскими|Бейрут|Бейрута|Бейруту|Бейрутом|Бейруте
Шри-Ланка|Шри-Ланки|Шри-Ланке|Шри-Ланку|шри-ланкийский|шри-ланкийского|шри-ланкийскому|шри-ланкийским|шри-ланкийском|шри-ланкийская|шри-ланкийской|шри-ланкийскую|шри-ланкийское|шри-ланкийские|шри-ланкийских|шри-ланкийскими|Коломбо
Либерия|Либерии|Либерию|Либерией|либерийский|либерийского|либерийскому|либерийским|либерийском|либерийская|либерийской|либерийскую|либерийское|либерийские|либерийских|либерийскими
Литва|Литвы|Литве|Литву|Литвой|литовский|литовского|литовскому|литовским|литовском|литовская|литовской|литовскую|литовское|литовские|литовских|литовскими|Вильнюс|Вильнюса|Вильнюсу|Вильнюсом|Вильнюсе
Люксембург|Люксембурга|Люксембургу|Люксембургом|Люксембурге|люксембургский|люксембургского|люксембургскому|люксембургским|люксембургском|люксембургская|люксембургской|люксембургскую|люксембургское|люксембургские|люксембургских|люксембургскими
Латвия|Латвии|Латвию|Латвией|латвийский|латвийского|латвийскому|латвийским|латвийском|латвийская|латвийской|латвийскую|латвийское|латвийские|латвийских|латвийскими|Рига|Риги|Риге|Ригу|Ригой
Ливия|Ливии|Ливию|Ливией|ливийский|ливийского|ливийскому|ливийским|ливийском|ливийская|ливийской|ливийскую|ливийское|ливийские|ливийских|ливийскими|Триполи
Марокко|Мароккоа|Мароккоу|Мароккоом|Мароккое|марокканский|марокканского|марокканскому|марокканским|марокканском|марокканская|марокканской|марокканскую|марокканское|марокканские|марокканских|марокканскими|Рабат|Рабата|Рабату|Рабатом|Рабате
Молдавия|Молдавии|Молдавию|Молдавией|Молдова|Молдовы|Молдове|Молдову|Молдовой|молдавский|молдавского|молдавскому|молдавским|молдавском|молдавская|молдавской|молдавскую|молдавское|молдавские|молдавских|молдавскими|Кишинев|Кишинёв|Кишинева
Черногория|Черногории|Черногорию|Черногорией|черногорский|черногорского|черногорскому|черногорским|черногорском|черногорская|черногорской|черногорскую|черногорское|черногорские|черногорских|черногорскими
Северная Македония|Северной Македонии|Македония|Македонии|Македонию|Македонией|македонский|македонского|македонскому|македонским|македонском|македонская|македонской|македонскую|македонское|македонские|македонских|македонскими
Мали|малийский|малийского|малийскому|малийским|малийском|малийская|малийской|малийскую|малийское|малийские|малийских|малийскими|Бамако
Мьянма|Мьянмы|Мьянме|Мьянму|Мьянмой|Бирма|Бирмы|Бирме|Бирму|Бирмой|мьянманский|мьянманского|мьянманскому|мьянманским|мьянманском|мьянманская|мьянманской|мьянманскую|мьянманское|мьянманские|мьянманских|мьянманскими|бирманский|бирманского|бирманскому|бирманским|бирманском|бирманская|бирманской|бирманскую|бирманское|бирманские|бирманских|бирманскими
Монголия|Монголии|Монголию|Монголией|монгольский|монгольского|монгольскому|монгольским|монгольском|монгольская|монгольской|монгольскую|монгольское|монгольские|монгольских|монгольскими
Мавритания|Мавритании|Мавританию|Мавританией|мавританский|мавританского|мавританскому|мавританским|мавританском|мавританская|мавританской|мавританскую|мавританское|мавританские|мавританских|мавританскими
Мальта|Мальты|Мальте|Мальту|Мальтой|мальтийский|мальтийского|мальтийскому|мальтийским|мальтийском|мальтийская|мальтийской|мальтийскую|мальтийское|мальтийские|мальтийских|мальтийскими
Мальдивы|Мальдив|мальдивский|мальдивского|мальдивскому|мальдивским|мальдивском|мальдивская|мальдивской|мальдивскую|мальдивское|мальдивские|мальдивских|мальдивскими
Мексика|Мексики|Мексике|Мексику|Мексикой|мексиканский|мексиканского|мексиканскому|мексиканским|мексиканском|мексиканская|мексиканской|мексиканскую|мексиканское|мексиканские|мексиканских|мексиканскими|Мехико
Малайзия|Малайзии|Малайзию|Малайзией|малайзийский|малайзийского|малайзийскому|малайзийским|малайзийском|малайзийская|малайзийской|малайзийскую|малайзийское|малайзийские|малайзийских|малайзийскими|Куала-Лумпур
Мозамбик|Мозамбика|Мозамбику|Мозамбиком|Мозамбике|мозамбикский|мозамбикского|мозамбикскому|мозамбикским|мозамбикском|мозамбикская|мозамбикской|мозамбикскую|мозамбикское|мозамбикские|мозамбикских|мозамбикскими
Нигер|Нигера|Нигеру|Нигером|Нигере|нигерский|нигерского|нигерскому|нигерским|нигерском|нигерская|нигерской|нигерскую|нигерское|нигерские|нигерских|нигерскими|Ниамей
Нигерия|Нигерии|Нигерию|Нигерией|нигерийский|нигерийского|нигерийскому|нигерийским|нигерийском|нигерийская|нигерийской|нигерийскую|нигерийское|нигерийские|нигерийских|нигерийскими|Абуджа|Абуджи|Абудже|Абуджу|Абуджой
Никарагуа|никарагуанский|никарагуанского|никарагуанскому|никарагуанским|никарагуанском|никарагуанская|никарагуанской|никарагуанскую|никарагуанское|никарагуанские|никарагуанских|никарагуанскими
Нидерланды|Нидерландов|Нидерландам|Нидерландах|Голландия|Голландии|Голландию|Голландией|нидерландский|нидерландского|нидерландскому|нидерландским|нидерландском|нидерландская|нидерландской|нидерландскую|нидерландское|нидерландские|нидерландских|нидерландскими|голландский|голландского|голландскому|голландским|голландском|голландская|голландской|голландскую|голландское|голландские|голландских|голландскими|Гаага|Гааги|Гааге|Гаагу|Гаагой
Норвегия|Норвегии|Норвегию|Норвегией|норвежский|норвежского|норвежскому|норвежским|норвежском|норвежская|норвежской|норвежскую|норвежское|норвежские|норвежских|норвежскими|Осло
Непал|Непала|Непалу|Непалом|Непале|непальский|непальского|непальскому|непальским|непальском|непальская|непальской|непальскую|непальское|непальские|непальских|непальскими|Катманду|Катмандуа|Катмандуу|Катмандуом|Катмандуе
Новая Зеландия|Новой Зеландии|Новую Зеландию|новозеландский|новозеландского|новозеландскому|новозеландским|новозеландском|новозеландская|новозеландской|новозеландскую|новозеландское|новозеландские|новозеландских|новозеландскими
Оман|Омана|Оману|Оманом|Омане|оманский|оманского|оманскому|оманским|оманском|оманская|оманской|оманскую|оманское|оманские|оманских|оманскими|Маскат|Маската|Маскату|Маскатом|Маскате
Панама|Панамы|Панаме|Панаму|Панамой|панамский|панамского|панамскому|панамским|панамском|панамская|панамской|панамскую|панамское|панамские|панамских|панамскими
Перу|перуанский|перуанского|перуанскому|перуанским|перуанском|перуанская|перуанской|перуанскую|перуанское|перуанские|перуанских|перуанскими|Лима|Лимы|Лиме|Лиму|Лимой
Филиппины|Филиппин|Филиппинам|Филиппинах|филиппинский|филиппинского|филиппинскому|филиппинским|филиппинском|филиппинская|филиппинской|филиппинскую|филиппинское|филиппинские|филиппинских|филиппинскими|Манила|Манилы|Маниле|Манилу|Манилой
Пакистан|Пакистана|Пакистану|Пакистаном|Пакистане|пакистанский|пакистанского|пакистанскому|пакистанским|пакистанском|пакистанская|пакистанской|пакистанскую|пакистанское|пакистанские|пакистанских|пакистанскими|Исламабад|Исламабада|Исламабаду|Исламабадом|Исламабаде
Польша|Польши|Польше|Польшу|Польшой|польский|польского|польскому|польским|польском|польская|польской|польскую|польское|польские|польских|польскими|Варшава|Варшавы|Варшаве|Варшаву|Варшавой
Палестина|Палестины|Палестине|Палестину|Палестиной|палестинский|палестинского|палестинскому|палестинским|палестинском|палестинская|палестинской|палестинскую|палестинское|палестинские|палестинских|палестинскими|Палестинская автономия|Палестинской автономии|ПНА|ООП|Рамалла|Рамалле|Газа|Газы
Португалия|Португалии|Португалию|Португалией|португальский|португальского|португальскому|португальским|португальском|португальская|португальской|португальскую|португальское|португальские|португальских|португальскими|Лиссабон|Лиссабона|Лиссабону|Лиссабоном|Лиссабоне
Парагвай|Парагвая|Парагваю|Парагваем|Парагвае|парагвайский|парагвайского|парагвайскому|парагвайским|парагвайском|парагвайская|парагвайской|парагвайскую|парагвайское|парагвайские|парагвайских|парагвайскими
Катар|Катара|Катару|Катаром|Катаре|катарский|катарского|катарскому|катарским|катарском|катарская|катарской|катарскую|катарское|катарские|катарских|катарскими|Доха|Дохи|Дохе|Доху|Дохой
Румыния|Румынии|Румынию|Румынией|румынский|румынского|румынскому|румынским|румынском|румынская|румынской|румынскую|румынское|румынские|румынских|румынскими|Бухарест|Бухареста|Бухаресту|Бухарестом|Бухаресте
Сербия|Сербии|Сербию|Сербией|сербский|сербского|сербскому|сербским|сербском|сербская|сербской|сербскую|сербское|сербские|сербских|сербскими|Белград|Белграда|Белграду|Белградом|Белграде
Россия|России|Россию|Россией|РФ|Российская Федерация|Российской Федерации|российский|российского|российскому|российским|российском|российская|российской|российскую|российское|российские|российских|российскими|русский|русского|русскому|русским|русском|русская|русской|русскую|русское|русские|русских|русскими|Москва|Москвы|Москве|Москву|Москвой|Кремль|Кремля|Кремлю|Кремлем|Кремле
Руанда|Руанды|Руанде|Руанду|Руандой|руандийский|руандийского|руандийскому|руандийским|руандийском|руандийская|руандийской|руандийскую|руандийское|руандийские|руандийских|руандийскими
Саудовская Аравия|Саудовской Аравии|Саудовскую Аравию|Саудовской Аравией|саудовский|саудовского|саудовскому|саудовским|саудовском|саудовская|саудовской|саудовскую|саудовское|саудовские|саудовских|саудовскими|Эр-Рияд|Эр-Рияда
Судан|Судана|Судану|Суданом|Судане|суданский|суданского|суданскому|суданским|суданском|суданская|суданской|суданскую|суданское|суданские|суданских|суданскими|Хартум|Хартума|Хартуму|Хартумом|Хартуме
Швеция|Швеции|Швецию|Швецией|шведский|шведского|шведскому|шведским|шведском|шведская|шведской|шведскую|шведское|шведские|шведских|шведскими|Стокгольм|Стокгольма|Стокгольму|Стокгольмом|Стокгольме
Сингапур|Сингапура|Сингапуру|Сингапуром|Сингапуре|сингапурский|сингапурского|сингапурскому|сингапурским|сингапурском|сингапурская|сингапурской|сингапурскую|сингапурское|сингапурские|сингапурских|сингапурскими
Словения|Словении|Словению|Словенией|словенский|словенского|словенскому|словенским|словенском|словенская|словенской|словенскую|словенское|словенские|словенских|словенскими
Словакия|Словакии|Словакию|Словакией|словацкий|словацкого|словацкому|словацким|словацком|словацкая|словацкой|словацкую|словацкое|словацкие|словацких|словацкими|Братислава|Братиславы|Братиславе|Братиславу|Братиславой
Сенегал|Сенегала|Сенегалу|Сенегалом|Сенегале|сенегальский|сенегальского|сенегальскому|сенегальским|сенегальском|сенегальская|сенегальской|сенегальскую|сенегальское|сенегальские|сенегальских|сенегальскими
Сомали|сомалийский|сомалийского|сомалийскому|сомалийским|сомалийском|сомалийская|сомалийской|сомалийскую|сомалийское|сомалийские|сомалийских|сомалийскими|Могадишо
Южный Судан|Южного Судана|Южном Судане|южносуданский|южносуданского|южносуданскому|южносуданским|южносуданском|южносуданская|южносуданской|южносуданскую|южносуданское|южносуданские|южносуданских|южносуданскими|Джуба|Джубы|Джубе|Джубу|Джубой
Советский Союз|Советского Союза|Советском Союзе|СССР|советский|советского|советскому|советским|советском|советская|советской|советскую|советское|советские|советских|советскими
Сальвадор|Сальвадора|Сальвадору|Сальвадором|Сальвадоре|сальвадорский|сальвадорского|сальвадорскому|сальвадорским|сальвадорском|сальвадорская|сальвадорской|сальвадорскую|сальвадорское|сальвадорские|сальвадорских|сальвадорскими
Сирия|Сирии|Сирию|Сирией|САР|сирийский|сирийского|сирийскому|сирийским|сирийском|сирийская|сирийской|сирийскую|сирийское|сирийские|сирийских|сирийскими|Дамаск|Дамаска|Дамаску|Дамаском|Дамаске
Чад|Чада|Чаду|Чадом|Чаде|чадский|чадского|чадскому|чадским|чадском|чадская|чадской|чадскую|чадское|чадские|чадских|чадскими|Нджамена|Нджамены|Нджамене|Нджамену|Нджаменой
Таиланд|Таиланда|Таиланду|Таиланде|Тайланд|таиландский|таиландского|таиландскому|таиландским|таиландском|таиландская|таиландской|таиландскую|таиландское|таиландские|таиландских|таиландскими|тайский|тайского|тайскому|тайским|тайском|тайская|тайской|тайскую|тайское|тайские|тайских|тайскими|Бангкок|Бангкока|Бангкоку|Бангкоком|Бангкоке
Таджикистан|Таджикистана|Таджикистану|Таджикистаном|Таджикистане|таджикский|таджикского|таджикскому|таджикским|таджикском|таджикская|таджикской|таджикскую|таджикское|таджикские|таджикских|таджикскими|таджикистанский|таджикистанского|таджикистанскому|таджикистанским|таджикистанском|таджикистанская|таджикистанской|таджикистанскую|таджикистанское|таджикистанские|таджикистанских|таджикистанскими|Душанбе|Душанбеа|Душанбеу|Душанбеом|Душанбее
Восточный Тимор|Восточного Тимора
Туркменистан|Туркменистана|Туркменистану|Туркменистаном|Туркменистане|Туркмения|Туркмении|Туркмению|Туркменией|туркменский|туркменского|туркменскому|туркменским|туркменском|туркменская|туркменской|туркменскую|туркменское|туркменские|туркменских|туркменскими|Ашхабад|Ашхабада|Ашхабаду|Ашхабадом|Ашхабаде
Тунис|Туниса|Тунису|Тунисом|Тунисе|тунисский|тунисского|тунисскому|тунисским|тунисском|тунисская|тунисской|тунисскую|тунисское|тунисские|тунисских|тунисскими
Турция|Турции|Турцию|Турцией|турецкий|турецкого|турецкому|турецким|турецком|турецкая|турецкой|турецкую|турецкое|турецкие|турецких|турецкими|Анкара|Анкары|Анкаре|Анкару|Анкарой
Тайвань|Тайваня|Тайваню|Тайванем|Тайване|тайваньский|тайваньского|тайваньскому|тайваньским|тайваньском|тайваньская|тайваньской|тайваньскую|тайваньское|тайваньские|тайваньских|тайваньскими|Тайбэй|Тайбэя
Танзания|Танзании|Танзанию|Танзанией|танзанийский|танзанийского|танзанийскому|танзанийским|танзанийском|танзанийская|танзанийской|танзанийскую|танзанийское|танзанийские|танзанийских|танзанийскими
Украина|Украины|Украине|Украину|Украиной|украинский|украинского|украинскому|украинским|украинском|украинская|украинской|украинскую|украинское|украинские|украинских|украинскими|Киев|Киева|Киеву|Киевом|Киеве
Уганда|Уганды|Уганде|Уганду|Угандой|угандийский|угандийского|угандийскому|угандийским|угандийском|угандийская|угандийской|угандийскую|угандийское|угандийские|угандийских|угандийскими
США|Соединенные Штаты|Соединённые Штаты|Соединенных Штатов|Соединённых Штатов|Америка|Америки|Америке|Америку|Америкой|американский|американского|американскому|американским|американском|американская|американской|американскую|американское|американские|американских|американскими|Вашингтон|Вашингтона|Вашингтону|Вашингтоном|Вашингтоне|Белый дом|Белого дома|Белому дому|Белом доме
Уругвай|Уругвая|Уругваю|Уругваем|Уругвае|уругвайский|уругвайского|уругвайскому|уругвайским|уругвайском|уругвайская|уругвайской|уругвайскую|уругвайское|уругвайские|уругвайских|уругвайскими
Узбекистан|Узбекистана|Узбекистану|Узбекистаном|Узбекистане|узбекский|узбекского|узбекскому|узбекским|узбекском|узбекская|узбекской|узбекскую|узбекское|узбекские|узбекских|узбекскими|узбекистанский|узбекистанского|узбекистанскому|узбекистанским|узбекистанском|узбекистанская|узбекистанской|узбекистанскую|узбекистанское|узбекистанские|узбекистанских|узбекистанскими|Ташкент|Ташкента|Ташкенту|Ташкентом|Ташкенте
Ватикан|Ватикана|Ватикану|Ватиканом|Ватикане|Святой Престол|Святого Престола|ватиканский|ватиканского|ватиканскому|ватиканским|ватиканском|ватиканская|ватиканской|ватиканскую|ватиканское|ватиканские|ватиканских|ватиканскими
Венесуэла|Венесуэлы|Венесуэле|Венесуэлу|Венесуэлой|венесуэльский|венесуэльского|венесуэльскому|венесуэльским|венесуэльском|венесуэльская|венесуэльской|венесуэльскую|венесуэльское|венесуэльские|венесуэльских|венесуэльскими|Каракас|Каракаса|Каракасу|Каракасом|Каракасе
Вьетнам|Вьетнама|Вьетнаму|Вьетнамом|Вьетнаме|вьетнамский|вьетнамского|вьетнамскому|вьетнамским|вьетнамском|вьетнамская|вьетнамской|вьетнамскую|вьетнамское|вьетнамские|вьетнамских|вьетнамскими|Ханой|Ханоя|Ханою|Ханоем|Ханое
Косово|Косова|косовский|косовского|косовскому|косовским|косовском|косовская|косовской|косовскую|косовское|косовские|косовских|косовскими|Приштина|Приштины|Приштине|Приштину|Приштиной
Йемен|Йемена|Йемену|Йеменом|Йемене|йеменский|йеменского|йеменскому|йеменским|йеменском|йеменская|йеменской|йеменскую|йеменское|йеменские|йеменских|йеменскими|Сана|Саны|Сане|Сану|Саной|Аден|Адена|Адену|Аденом|Адене
Югославия|Югославии|Югославию|Югославией|СРЮ|югославский|югославского|югославскому|югославским|югославском|югославская|югославской|югославскую|югославское|югославские|югославских|югославскими
ЮАР|Южная Африка|Южной Африки|южноафриканский|южноафриканского|южноафриканскому|южноафриканским|южноафриканском|южноафриканская|южноафриканской|южноафриканскую|южноафриканское|южноафриканские|южноафриканских|южноафриканскими|Претория|Претории|Преторию|Преторией
Замбия|Замбии|Замбию|Замбией|замбийский|замбийского|замбийскому|замбийским|замбийском|замбийская|замбийской|замбийскую|замбийское|замбийские|замбийских|замбийскими
Зимбабве|зимбабвийский|зимбабвийского|зимбабвийскому|зимбабвийским|зимбабвийском|зимбабвийская|зимбабвийской|зимбабвийскую|зимбабвийское|зимбабвийские|зимбабвийских|зимбабвийскими
Африканский союз|Африканского союза|АС
«Аль-Каида»|Аль-Каида|Аль-Каиды|Аль-Каиде|Аль-Каиду
«Аш-Шабаб»|Аш-Шабаб
Лига арабских государств|Лиги арабских государств|ЛАГ
«Боко харам»|Боко харам
Европейский центральный банк|Европейского центрального банка|ЕЦБ
Европейский союз|Европейского союза|Евросоюз|Евросоюза|Евросоюзу|Евросоюзом|Евросоюзе|ЕС|европейский|европейского|европейскому|европейским|европейском|европейская|европейской|европейскую|европейское|европейские|европейских|европейскими|Европа|Европы|Европе|Европу|Европой|Брюссель|Брюсселя|Брюсселю|Брюсселем|Брюсселе|Еврокомиссия|Еврокомиссии
ССАГПЗ|Совет сотрудничества арабских государств Персидского залива
ХАМАС|ХАМАСа|ХАМАСу|Хамас
«Хезболла»|Хезболла|Хезболлы|Хезболле|Хизбалла|«Хезболлы»
хуситы|хуситов|хуситам|хуситами|хуситский|хуситского|хуситскому|хуситским|хуситском|хуситская|хуситской|хуситскую|хуситское|хуситские|хуситских|хуситскими|«Ансар Алла»
«Хайят Тахрир аш-Шам»|Хайят Тахрир аш-Шам|ХТШ|«Джебхат ан-Нусра»
МАГАТЭ|Международное агентство по атомной энергии|Международного агентства по атомной энергии
Международный валютный фонд|Международного валютного фонда|МВФ
ИГИЛ|ИГ|«Исламское государство»|Исламское государство|Исламского государства|ДАИШ
Исламский джихад|Исламского джихада
Курдистан|Курдистана|Курдистану|Курдистаном|Курдистане|Иракский Курдистан|Иракского Курдистана|курдский|курдского|курдскому|курдским|курдском|курдская|курдской|курдскую|курдское|курдские|курдских|курдскими|Эрбиль|Эрбиля|Эрбилю|Эрбилем|Эрбиле
НАТО|Североатлантический альянс|Североатлантического альянса|Альянс|альянса
ОИС|Организация исламского сотрудничества|Организации исламского сотрудничества
ОПЕК
РПК|Рабочая партия Курдистана|Рабочей партии Курдистана
«Хашд аш-Шааби»|Хашд аш-Шааби|Силы народной мобилизации|«Катаиб Хезболла»
Силы быстрой поддержки|Сил быстрой поддержки|СБП
«Сирийские демократические силы»|Сирийские демократические силы|СДС
«Талибан»|Талибан|Талибана|талибы|талибов|талибам|талибский|талибского|талибскому|талибским|талибском|талибская|талибской|талибскую|талибское|талибские|талибских|талибскими
пакистанский «Талибан»
ООН|Организация Объединенных Наций|Организации Объединенных Наций|Объединенных Наций
«Вагнер»|ЧВК «Вагнер»|ЧВК Вагнера
Всемирная организация здравоохранения|Всемирной организации здравоохранения|ВОЗ
Всемирный банк|Всемирного банка
Всемирная торговая организация|Всемирной торговой организации|ВТО`,
      terms: ``,
    },
    tr: {
      persons: `
Abbas {Arakçi}

Abdurabbu Mansur {Hadi}


Abdullah {Hamduk}


Abdülaziz {Rantisi}

Abdulfettah {el-Burhan}
Abdülfettah {es-Sisi}|Abdulfettah {Sisi}|Abdülfettah {Sisi}


Abdulaziz {Buteflika}

Abdulilah {Benkiran}

Abdulmecid {Tebbun}








Abdulhamid {Dibeybe}


Abdullatif {Reşid}
Abdülmelik el-{Husi}


Abdülaziz bin Selman





Abdullah bin Zayid


2. Abdullah|II. Abdullah
Abdullah {Öcalan}
Kral {Abdullah}







Ebu Bekir {el-Bağdadi}|Ebubekir {el-Bağdadi}



Ebu Muhammed el-{Colani}
Ebubekir {Şekau}

Adil {Abdulmehdi}
Adil el-{Cubeyr}






Akile {Salih}


Ahmed {Vahidi}

Ahmed {Ebu Gayt}

Ahmed {eş-Şara}|Ahmed {Şara}









Ahmed {Uyahya}


Ahmed {Yasin}|Şeyh {Yasin}




Haşimi {Rafsancani}
Molla Ahtar {Mansur}

















Aleksandar {Vucic}|Aleksandar {Vuçiç}





Aleksandr {Lukaşenko}




Aleksey {Navalni}











Ali Abdullah {Salih}


Ali Ekber {Salihi}




Ali {Bakıri}



Ali {Hamaney}|Ayetullah {Hamaney}

Ali {Laricani}


Ali {Şemhani}











Amr {Musa}















































Ariel {Şaron}








Esad {eş-Şeybani}|Esad Hasan {Şeybani}













Eymen {ez-Zevahiri}|Eymen {el-Zevahiri}
Eymen {Safedi}|Eymen {es-Safedi}



Bedir {Abdulati}

Beytullah {Mesud}







Beşar {Esad}|Beşşar {Esad}|Beşar {Esed}




Baci Kaid {es-Sibsi}


16. Benediktus|XVI. Benedikt|16. Benedikt|Papa {Benediktus}
Binyamin {Netanyahu}|Benyamin {Netanyahu}


































Bruno {Le Maire}


























III. {Charles}|Kral {Charles}

















Condoleezza {Rice}




























Denis {Şmigal}









Dmitriy {Medvedev}|Dmitri {Medvedev}











İbrahim {Reisi}





















II. {Elizabeth}|Kraliçe {Elizabeth}|İkinci {Elizabeth}































Kral {Fahd}

Faysal {bin Ferhan}
Faysal {Mikdad}

Fethi {Başağa}




Fayiz {es-Serrac}|Fayez {es-Serrac}|Fayiz {Serrac}




















Fuad {Sinyora}

Francis Mer

























Cibran {Basil}



George H. W. {Bush}|Baba {Bush}






George W. {Bush}|George {Bush}
































Gordon {Brown}















Hafız {Esad}

Haydar el-{İbadi}|Haydar {İbadi}

Heysem bin Tarık




Hamed bin İsa
Hamed bin Casim
Hamed bin Halife









Haşim {Taçi}
Hasan {et-Turabi}



2. Hasan|II. Hasan
Hasan {Nasrallah}
Hasan {Ruhani}













Haydar {Aliyev}
Hibetullah {Ahundzade}|Heybetullah {Ahundzade}









Hoşyar {Zebari}
Hüsnü {Mübarek}
Hüseyin {Emir Abdullahiyan}











Kral {Hüseyin}

İbrahim {Caferi}











İlham {Aliyev}














İsmail {Heniyye}|İsmail {Haniye}

Yisrael {Katz}|İsrael {Katz}











İyad {Allavi}




Jack {Straw}










Celal {Talabani}


James {Cleverly}








































Jeremy {Hunt}






















John {Major}
II. Jean Paul|2. Jean Paul|II. Ioannes Paulus


























Josef {Avn}|Jozef {Avn}



















Kays {Said}






















Halid {Meşal}





Halid bin Selman


Halife bin Zayid
Halife {Hafter}



















Kiryakos {Miçotakis}
















14. Leo|XIV. Leo|Papa {Leo}




Leonid {Kuçma}





































Mahmud {Abbas}
Mahmud {Ahmedinejad}
















































Mesud {Pezeşkiyan}











Mazlum {Abdi}|Mazlum {Kobani}


















Mişel {Avn}





















Mihail {Gorbaçov}

Mihail {Mişustin}














Mişal el-Ahmed
Muhammed {el-Menfi}

Muhammed {Baradey}


Muhammed Hamdan {Dagalu}|Muhammed Hamdan {Dagallo}|{Hamideti}
Muhammed Hüseyin {Tantavi}


Muhammed {Mursi}
Muhammed Veled {Abdulaziz}
Muhammed Veled {Gazvani}

Muhammed Bakır {Kalibaf}
Muhammed {Bakıri}

Muhammed Cevad {Zarif}|Cevad {Zarif}
Muhammed {Hatemi}
Muhammed {Muhbir}
Muhammed {Mustafa}


Muhammed {Iştiyye}


Muhammed el-{Halbusi}




Muhammed bin Abdurrahman
Muhammed bin {Nayif}
Muhammed bin Raşid
Muhammed {bin Selman}|{bin Selman}
Muhammed {bin Zayid}


Muhammed Şiya es-{Sudani}
6. Muhammed|VI. Muhammed


Munsif {Marzuki}




Mustafa {Medbuli}


Muammer {Kaddafi}


Molla {Ömer}





Mustafa el-{Kazımi}


Nebih {Berri}
Nebil {el-Arabi}







Naim {Kasım}


Necib {Mikati}









Nevvaf el-Ahmed
Nevvaf {Selam}
















Nikol {Paşinyan}








Nuri el-{Maliki}











Ömer {el-Beşir}





Usame {bin Ladin}|Usame {bin Laden}











































Petre Roman
Petro {Poroşenko}









Papa {Franciscus}|Papa {Francis}|Papa {Fransuva}






Sultan {Kabus}


Raşid {el-Gannuşi}|Raşid {Gannuşi}









Refik {Hariri}









Ramzan {Kadirov}





Recep Tayyip {Erdoğan}











































Ruhullah {Humeyni}|Ayetullah {Humeyni}







Sabah el-Ahmed

{Saddam} Hüseyin

Said {Celili}




Selam {Feyyad}





Kral {Selman}|Selman bin Abdülaziz


Samih {Şükri}





Suud el-{Faysal}










Sergey {Lavrov}

Sergey {Şoygu}






Şimon {Peres}











Slobodan {Miloşeviç}

















Susan {Rice}







{Temim} bin Hamed








Theresa {May}





























Valeriy {Zalujniy}









Viktor {Orban}
Viktor {Yanukoviç}
Viktor {Yuşçenko}













Voyislav {Koştunitsa}



Volodimir {Zelenskiy}|Vladimir {Zelenskiy}|Volodimir {Zelenski}



Velid {Muallim}


















Yahya {Sinvar}|Yahya {es-Sinvar}




Yaser {Arafat}


Yevgeni {Prigojin}


İzak {Rabin}






Yuliya {Timoşenko}







Zeynel Abidin {Bin Ali}






`,
      offices: `Cumhurbaşkanı|Başkan|Başkanı|Devlet Başkanı|Cumhurbaşkanlığı|ABD Başkanı|Devlet Başkanlığı|Cumhurbaşkanımız|Başkanlık Konseyi Başkanı|Egemenlik Konseyi Başkanı|Geçici Devlet Başkanı|Geçiş Dönemi Cumhurbaşkanı
Başkan Yardımcısı|Başkan yardımcısı|Cumhurbaşkanı Yardımcısı|Devlet Başkanı Yardımcısı|Birinci Başkan Yardımcısı
Başbakan|Başbakanı|Hükümet Başkanı|Başbakanlık|Başbakanımız|Hükûmet Başkanı
Kral|Kralı|Kraliçe|Kraliçesi|Emir|Emiri|Sultan|Sultanı|İmparator|İmparatoru|Majesteleri|Büyük Dük|Prens|Prensi|Hükümdar|Hükümdarı
Veliaht Prens|Veliaht Prensi|Veliahtı|veliaht prens|Veliaht|Veliaht Prenses
Dini Lider|dini lider|Dini Lideri|Yüce Lider|Ruhani Lider|Rehber|Lideri|Devrim Rehberi|Devrim Lideri|Dinî Lideri
Başbakan|Başbakanı|Şansölye|Şansölyesi|Federal Şansölye
Dışişleri Bakanı|Dışişleri bakanı|Dışişleri Bakanımız|Dışişleri Bakanlığı|Hariciye Nazırı
Savunma Bakanı|Milli Savunma Bakanı|Millî Savunma Bakanı|Savunma bakanı|Pentagon şefi|Savaş Bakanı
İçişleri Bakanı|İçişleri bakanı|İç Güvenlik Bakanı|Dahiliye Nazırı
Maliye Bakanı|Hazine ve Maliye Bakanı|Hazine Bakanı|Ekonomi Bakanı|Finans Bakanı|Hazine Sekreteri|Ekonomi ve Maliye Bakanı
Ulusal Güvenlik Danışmanı|ulusal güvenlik danışmanı|Milli Güvenlik Danışmanı
BM Genel Sekreteri|Birleşmiş Milletler Genel Sekreteri|Genel Sekreter|Genel Sekreteri|BM genel sekreteri
NATO Genel Sekreteri|Genel Sekreter|Genel Sekreteri|NATO genel sekreteri
AB Komisyonu Başkanı|Avrupa Komisyonu Başkanı|Komisyon Başkanı|Avrupa Birliği Komisyonu Başkanı
AB Konseyi Başkanı|Avrupa Birliği Konseyi Başkanı|Avrupa Konseyi Başkanı|AB Zirvesi Başkanı|Konsey Başkanı
AB Dış İlişkiler ve Güvenlik Politikası Yüksek Temsilcisi|AB Yüksek Temsilcisi|Yüksek Temsilci|Yüksek Temsilcisi|AB Dış Politika Şefi
Arap Birliği Genel Sekreteri|Arap Ligi Genel Sekreteri
Afrika Birliği Komisyonu Başkanı|Afrika Birliği Başkanı|Afrika Birliği Dönem Başkanı
OPEC Genel Sekreteri
IMF Başkanı|IMF Direktörü|Uluslararası Para Fonu Başkanı|IMF Başkanlığı|Uluslararası Para Fonu (IMF) Başkanı
Dünya Bankası Başkanı|Dünya Bankası Grubu Başkanı
DSÖ Genel Direktörü|Dünya Sağlık Örgütü Genel Direktörü|DSÖ Başkanı|Dünya Sağlık Örgütü Başkanı|Dünya Sağlık Örgütü (DSÖ) Genel Direktörü
UAEA Başkanı|UAEK Başkanı|Uluslararası Atom Enerjisi Ajansı Başkanı|Uluslararası Atom Enerjisi Kurumu Başkanı|UAEA Direktörü
ECB Başkanı|Avrupa Merkez Bankası Başkanı|AMB Başkanı
Merkez Bankası Başkanı|Fed Başkanı|FED Başkanı|ABD Merkez Bankası Başkanı|İngiltere Merkez Bankası Başkanı|TCMB Başkanı|Merkez Bankası Guvernörü|ABD Merkez Bankası (Fed) Başkanı
Papa|Papası|Katoliklerin ruhani lideri|Katolik dünyasının ruhani lideri
Genel Başkan|Genel Başkanı|parti lideri|Parti Başkanı|muhalefet lideri|ana muhalefet lideri|Parti lideri|Genel Sekreteri
lideri|lider|komutanı|Komutanı|emiri|halifesi|Genel Sekreteri|Siyasi Büro Başkanı|elebaşı|örgüt lideri
Adalet Bakanı|Başsavcı|Başsavcısı|Genel Savcı|ABD Adalet Bakanı
CIA Direktörü|CIA Başkanı|CIA direktörü
FBI Direktörü|FBI Başkanı
Meclis Başkanı|Temsilciler Meclisi Başkanı|Parlamento Başkanı|TBMM Başkanı|meclis başkanı
Genelkurmay Başkanı|Genelkurmay başkanı|Ordu Komutanı|Kara Kuvvetleri Komutanı|Başkomutan|Başkomutanı|Genelkurmay Başkanlığı|Ordu Şefi
Beyaz Saray Genel Sekreteri|Özel Kalem Müdürü|Beyaz Saray Özel Kalem Müdürü
Vali|Valisi|eyalet valisi
Belediye Başkanı|Büyükşehir Belediye Başkanı|belediye başkanı
Güvenlik Konseyi Sekreteri|Ulusal Güvenlik Yüksek Konseyi Sekreteri|Milli Güvenlik Konseyi Sekreteri|Ulusal Güvenlik Konseyi Sekreteri
İstihbarat Başkanı|Mossad Başkanı|MİT Başkanı|İstihbarat Şefi|Ulusal İstihbarat Direktörü|Şin-Bet Başkanı|MİT Müsteşarı|İstihbarat Bakanı|Genel İstihbarat Başkanı
Kudüs Gücü Komutanı|Kudüs Gücü komutanı|Kudüs Ordusu Komutanı
Devrim Muhafızları Komutanı|Devrim Muhafızları Ordusu Komutanı|Devrim Muhafızları Ordusu Genel Komutanı
Başbakan Yardımcısı|Başbakan yardımcısı|Şansölye Yardımcısı
Petrol Bakanı|Enerji Bakanı|Enerji ve Tabii Kaynaklar Bakanı
Sağlık Bakanı`,
      countries: `Birleşik Arap Emirlikleri|BAE|Abu Dabi|Dubai
Afganistan|Afgan|Kabil
Arnavutluk|Arnavut|Tiran
Ermenistan|Ermeni|Erivan
Angola|Angolalı
Arjantin|Arjantinli|Buenos Aires
Avusturya|Avusturyalı|Viyana
Avustralya|Avustralyalı|Canberra
Azerbaycan|Azerbaycanlı|Azeri|Bakü
Bosna Hersek|Bosna|Boşnak|Saraybosna
Bangladeş|Bangladeşli|Dakka
Belçika|Belçikalı
Burkina Faso
Bulgaristan|Bulgar|Sofya
Bahreyn|Bahreynli|Manama
Brunei
Bolivya|Bolivyalı
Brezilya|Brezilyalı
Belarus|Beyaz Rusya|Belaruslu|Minsk
Kanada|Kanadalı|Ottawa
Demokratik Kongo Cumhuriyeti|Kongo|Kongolu|Kinşasa|Zaire
İsviçre|İsviçreli|Bern
Fildişi Sahili|Fildişi Sahilleri
Şili|Şilili
Kamerun|Kamerunlu
Çin|Çinli|Çin Halk Cumhuriyeti|Pekin
Kolombiya|Kolombiyalı|Bogota
Kosta Rika|Kosta Rikalı
Küba|Kübalı|Havana
Kıbrıs|Güney Kıbrıs|Kıbrıslı|Kıbrıs Rum|Lefkoşa
Çekya|Çek Cumhuriyeti|Çek|Prag
Almanya|Alman|Berlin
Cibuti
Danimarka|Danimarkalı|Kopenhag
Dominik Cumhuriyeti
Cezayir|Cezayirli
Ekvador|Ekvadorlu
Estonya|Estonyalı|Tallinn
Mısır|Mısırlı|Kahire
Eritre|Eritreli
İspanya|İspanyol|Madrid
Etiyopya|Etiyopyalı|Addis Ababa
Finlandiya|Finlandiyalı|Helsinki
Fransa|Fransız|Paris|Elysee Sarayı
Gabon|Gabonlu
İngiltere|Birleşik Krallık|Britanya|Büyük Britanya|İngiliz|Britanyalı|Londra
Gürcistan|Gürcü|Tiflis
Gana|Ganalı
Gine|Gineli
Yunanistan|Yunan|Atina
Guatemala|Guatemalalı

Honduras|Honduraslı
Hırvatistan|Hırvat|Zagreb
Haiti|Haitili
Macaristan|Macar|Budapeşte
Endonezya|Endonezyalı|Cakarta
İrlanda|İrlandalı|Dublin
İsrail|İsrailli|Tel Aviv
Hindistan|Hint|Hindistanlı|Yeni Delhi
Irak|Iraklı|Bağdat
İran|İranlı|İran İslam Cumhuriyeti|Tahran
İzlanda|İzlandalı
İtalya|İtalyan|Roma
Ürdün|Ürdünlü|Amman
Japonya|Japon|Tokyo
Kenya|Kenyalı|Nairobi
Kırgızistan|Kırgız|Bişkek
Kamboçya|Kamboçyalı
Kuzey Kore|Kuzey Koreli|Pyongyang
Güney Kore|Güney Koreli|Kore Cumhuriyeti|Seul
Kuveyt|Kuveytli
Kazakistan|Kazak|Astana
Laos
Lübnan|Lübnanlı|Beyrut
Sri Lanka|Sri Lankalı
Liberya
Litvanya|Litvanyalı|Vilnius
Lüksemburg|Lüksemburglu
Letonya|Letonyalı
Libya|Libyalı|Trablus
Fas|Faslı|Rabat
Moldova|Moldovalı|Kişinev
Karadağ|Karadağlı
Kuzey Makedonya|Makedonya|Makedon
Mali|Malili
Myanmar|Burma|Myanmarlı
Moğolistan|Moğol
Moritanya|Moritanyalı
Malta|Maltalı
Maldivler
Meksika|Meksikalı
Malezya|Malezyalı|Kuala Lumpur
Mozambik
Nijer|Nijerli
Nijerya|Nijeryalı|Abuja
Nikaragua|Nikaragualı
Hollanda|Hollandalı|Lahey
Norveç|Norveçli|Oslo
Nepal|Nepalli
Yeni Zelanda|Yeni Zelandalı
Umman|Ummanlı|Maskat
Panama|Panamalı
Peru|Perulu
Filipinler|Filipinli|Filipin|Manila
Pakistan|Pakistanlı|İslamabad
Polonya|Polonyalı|Varşova
Filistin|Filistinli|Filistin Yönetimi|FKÖ|Ramallah|Gazze|Batı Şeria
Portekiz|Portekizli|Lizbon
Paraguay|Paraguaylı
Katar|Katarlı|Doha
Romanya|Rumen|Romanyalı|Bükreş
Sırbistan|Sırp|Belgrad
Rusya|Rusya Federasyonu|Rus|Moskova|Kremlin
Ruanda|Ruandalı
Suudi Arabistan|Suudi|Riyad
Sudan|Sudanlı|Hartum
İsveç|İsveçli|Stockholm
Singapur|Singapurlu
Slovenya|Sloven
Slovakya|Slovak|Bratislava
Senegal|Senegalli
Somali|Somalili|Mogadişu
Güney Sudan|Cuba
Sovyetler Birliği|SSCB|Sovyet
El Salvador|Salvadorlu
Suriye|Suriyeli|Şam
Çad|Çadlı
Tayland|Taylandlı|Bangkok
Tacikistan|Tacik|Duşanbe
Doğu Timor
Türkmenistan|Türkmen|Aşkabat
Tunus|Tunuslu
Türkiye|Türk|Ankara|Türkiye Cumhuriyeti
Tayvan|Tayvanlı|Taipei
Tanzanya|Tanzanyalı
Ukrayna|Ukraynalı|Kiev|Kyiv
Uganda|Ugandalı
ABD|Amerika Birleşik Devletleri|Amerika|Amerikan|Amerikalı|Birleşik Devletler|Vaşington|Washington|Beyaz Saray
Uruguay|Uruguaylı
Özbekistan|Özbek|Taşkent
Vatikan|Katolik
Venezuela|Venezuelalı|Karakas
Vietnam|Vietnamlı|Hanoi
Kosova|Kosovalı|Priştine
Yemen|Yemenli|Sana|Aden
Yugoslavya|Yugoslav
Güney Afrika|Güney Afrika Cumhuriyeti|Güney Afrikalı|Pretoria
Zambiya
Zimbabve|Zimbabveli
Afrika Birliği
El Kaide|el-Kaide
Eş-Şebab
Arap Birliği|Arap Ligi

Avrupa Merkez Bankası|ECB|AMB
Avrupa Birliği|AB|Avrupa|Brüksel
Körfez İşbirliği Konseyi|KİK
Hamas
Hizbullah
Husiler|Husi|Ensarullah
Heyet Tahrir Şam|HTŞ|Nusra Cephesi
Uluslararası Atom Enerjisi Ajansı|UAEA|Uluslararası Atom Enerjisi Kurumu|UAEK
Uluslararası Para Fonu|IMF
IŞİD|DEAŞ|DAEŞ|Irak Şam İslam Devleti|İslam Devleti
İslami Cihad
Irak Kürdistan Bölgesel Yönetimi|IKBY|Kürdistan|Kürt|Erbil
NATO|Kuzey Atlantik Antlaşması Örgütü
İslam İşbirliği Teşkilatı|İİT
OPEC
PKK
Haşdi Şabi
Hızlı Destek Kuvvetleri|HDK
Suriye Demokratik Güçleri|SDG
Taliban
Pakistan Talibanı
Birleşmiş Milletler|BM
Wagner|Wagner Grubu
Dünya Sağlık Örgütü|DSÖ|WHO
Dünya Bankası
Dünya Ticaret Örgütü|DTÖ`,
      terms: ``,
    },
    fa: {
      persons: `عباس {موسوی}
عباس {عراقچی}
عباس {الفاسی}
عبدربه منصور هادی

عبدالله {البدری}
عبدالله {حمدوک}
عبدالله {بو حبیب}|عبدالله {بوحبیب}
عبدالله {البدری}|عبدالله سالم البدری
عبدالعزیز {رنتیسی}|عبدالعزیز الرنتیسی
عبدالعزیز {بن حبتور}|عبدالعزیز صالح بن حبتور
عبدالفتاح {البرهان}|عبدالفتاح برهان
عبدالفتاح {السیسی}|عبدالفتاح {سیسی}
عبدالمجید صقر
عبدالعزیز {بلخادم}
عبدالعزیز {بوتفلیقه}
عبدالعزیز {جراد}
عبدالاله {بنکیران}
عبدالقادر {بن صالح}
عبدالمجید {تبون}
عبدالمالک {سلال}
عبدالرؤوف {الروابده}
عبدالسلام {المجالی}
عبدالرحمن {الیوسفی}
عبدالرحیم {موسوی}
عبدالرضا {رحمانی فضلی}
عبدالامیر الشمری
عبدالحلیم {خدام}
عبدالحمید {دبیبه}|عبدالحمید الدبیبه
عبدالکریم {الاریانی}
عبدالکریم {الکباریتی}
عبداللطیف رشید|عبداللطیف جمال رشید
عبدالملک الحوثی|عبدالملک حوثی
عبدالقادر {العبیدی}|عبدالقادر محمد جاسم
عبدالقادر {باجمال}
عبدالعزیز بن سلمان
عبدالعزیز بن سعود بن نایف|عبدالعزیز بن سعود
عبدالقادر {آکسو}
عبدالله {الثنی}
عبدالله بن خلیفه آل ثانی
عبدالله بن ناصر آل ثانی
عبدالله بن زاید
عبدالله {النسور}
عبدالله {گل}
عبدالله دوم|ملک عبدالله دوم
عبدالله {اوجالان}
ملک عبدالله|عبدالله بن عبدالعزیز
عبداللطیف {الزیانی}
عبدالملک {المخلافی}
عبدالرحیم {الکیب}


ابوالحسن الهاشمی القرشی
ابوالحسین الحسینی القرشی
ابوبکر {البغدادی}|ابوبکر {بغدادی}
ابوبکر {القربی}
ابوحفص الهاشمی القرشی
ابوابراهیم الهاشمی القرشی
ابومحمد {جولانی}|ابو محمد {الجولانی}
ابوبکر {شکائو}|ابوبکر {شیکائو}
ابوالفضل {ایلچی‌بیگ}
عادل {عبدالمهدی}
عادل {الجبیر}
عادل سفر
عدلی {منصور}
عدنان بدران
عدنان منصور


عقیله صالح
احمد عبدالله الاحمد|احمد عبدالله الاحمد الصباح
احمد النواف|احمد نواف الاحمد الصباح
احمد {وحیدی}
احمد عبدی {غودان}|احمد {غودنی}
احمد {ابوالغیط}
احمد {الرهوی}|احمد غالب الرهوی
احمد {الشرع}
احمد {عطاف}
احمد عوض {بن مبارک}
احمد بن عبدالعزیز|الامیر احمد بن عبدالعزیز
احمد دیری|احمد عمر ابوعبیده
احمد {قاید صالح}
احمد {الحشانی}
احمد ماهر
احمد {نظیف}
احمد عبید {بن دغر}
احمد {اویحیی}|احمد {اویحی}
احمد {قریع}|ابوعلاء
احمد {شفیق}
شیخ احمد یاسین|احمد یاسین
احمد {داوود اوغلو}|احمد داوداوغلو
احمد نجدت {سزر}

آجی {بانگا}
اکبر هاشمی {رفسنجانی}|هاشمی {رفسنجانی}
ملا اختر منصور|اختر محمد منصور
ال {گور}
آلن {ژوپه}

آلن {گارسیا}
آلن {گرینسپن}
آلن {جانسون}
آلار {کاریس}
آلبرت دوم

آلبرتو {فرناندز}
آلبرتو {فوجیموری}
آلبرتو {گونزالس}
آلبین {کورتی}
الخاندرو {جاماتی}

آلخاندرو {مایورکاس}
الخاندرو {تولدو}
الکساندر {ووچیچ}
الکساندر {کواشنیوسکی}

الکساندر {بورتنیکوف}
الکساندر {د کرو}
الکساندر {دوبرینت}
الکساندر {لوکاشنکو}
الکساندر {شالنبرگ}
الکساندر {استاب}
الکساندر {فان در بلن}
الکسی {کودرین}
الکسی {ناوالنی}
الکسیس {سیپراس}|آلکسیس {سیپراس}









علی عبدالله ایوب
علی عبدالله صالح
علی {ابوالراغب}
علی‌اکبر {احمدیان}
علی‌اکبر {صالحی}
علی‌اکبر {ولایتی}
علی {النعیمی}
علی عبدالامیر علاوی|علی علاوی
علی {باباجان}
علی {باقری کنی}|علی باقری
علی {بن فلیس}
علی حبیب|علی حبیب محمود
علی کافی
علی {خامنه‌ای}|آیت‌الله {خامنه‌ای}|سید علی خامنه‌ای
علی {العریض}
علی {لاریجانی}
علی محمود عباس
علی محمد {مجور}
علی {شمخانی}
علی {یرلی‌کایا}
علی {زیدان}
آلیستر {دارلینگ}



آلوارو {اوریبه}
امبر {راد}
امیر {حاتمی}
امیر {پرتز}

عمرو {موسی}
آنا {برنابیچ}


آناتولی {سردیوکف}
آندرس فوگ {راسموسن}
آندرئاس {پاپاندرئو}
آندری {بلوسوف}|آندره {بلوسوف}
آندره {کوزیرف}
آندری {بابیش}


آندری {پلنکوویچ}
آندرس مانوئل {لوپز اوبرادور}


اندرو {بیلی}
آندری {سیبیها}



آندری {یرماک}


آندژی {دودا}
آنگلا {مرکل}|آنجلا {مرکل}
آنجلینو {آلفانو}

آنیتا {آناند}

آنالنا {بربوک}|آنالنا {بائربوک}
آن {ایدالگو}
آنگرت {کرامپ کارنباوئر}

آنتونی {لیک}

آنتون {سیلوانف}
آنتونیو {کاستا}|آنتونیو {کوستا}
آنتونیو {گوترش}|آنتونیو {گوتیرش}


آنتونیو {تایانی}
آنتونیس {ساماراس}
آنتونی {بلینکن}


عرفان {الحیالی}
آریل {هانری}
آریل {شارون}

آرمن {سرکیسیان}



آرسن {آواکوف}
آرسنی {یاتسنیوک}

اسعد {الشیبانی}
اشتون {کارتر}|اش {کارتر}
عاطف عبید
عاطف صدقی

آگوستو {پینوشه}

آویگدور {لیبرمن}
آویو {کوخاوی}
اوریل {هینز}
عوض {بن عوف}|احمد عوض بن عوف
عون {الخصاونه}
ایاد {السامرائی}
ایاز {مطلب‌اف}
ایمن {الظواهری}|ایمن {ظواهری}
ایمن {الصفدی}
ایمن {بن عبدالرحمن}
عزیز {اخنوش}
عزیز {نصیرزاده}
بدر {عبدالعاطی}
بدر {البوسعیدی}
بیت‌الله {محسود}


{بان کی مون}|{بان کی‌مون}
بندر بن سلطان
باراک {اوباما}
برهم صالح
بارت {د وور}
بشار {اسد}|بشار الاسد
بسام {الصباغ}|بسام صباغ

بیان جبر|باقر جبر الزبیدی|بیان باقر جبر صولاغ
بئاتا {شیدلو}
باجی قائد {السبسی}
بن {برنانکی}
بن {والاس}
بندیکت شانزدهم|پاپ {بندیکت}
بنیامین {نتانیاهو}
بنی {گانتز}|بنی {گانتس}
برات {آلبایراک}
برنار {کازنوو}
برنار {کوشنر}
برناردو {آروالو}
برتی {آهرن}
بشیر {آتالای}
بتسلئیل {اسموتریچ}|بزالل {اسموتریچ}
بیدزینا {ایوانیشویلی}
بیل {کلینتون}
بینالی {ییلدیریم}
بنیامین {بن الیعازر}
بشر {الخصاونه}

باب {اینزورث}



بوریس {جانسون}
بوریس {پیستوریوس}
بوریس {تادیچ}

بوریس {یلتسین}
بوروت {پاهور}

پطرس {پطروس غالی}|پتروس {غالی}
بویکو {بوریسوف}

برنت {اسکوکرافت}
برایان {کوئن}
برایان {مولرونی}
بریس {اورتوفو}

برونیسلاو {کوموروفسکی}
برونو {لومر}|برونو {لو مر}

برونو {روتایو}

بولنت {اجویت}

کارل {بیلت}|کارل {بیلدت}
کارل گوستاو شانزدهم
کارلو آتزلیو {چامپی}



کارلوس {منم}



کارلوس {سالیناس}

کاترین {اشتون}
کاترین {کولونا}

جودت {ییلماز}
شاذلی {بن جدید}

شربل {وهبه}
چارلز {کلارک}

چارلز سوم|پادشاه {چارلز}
شارل {میشل}
چارلز براون
کریستیان {کرن}
کریستیان {لیندنر}
کریستیان {اشتوکر}
کریستیان {وولف}
کریستین {لاگارد}
کریستینه {لامبرشت}
کریستف {کاستانر}
کریستوفر {میلر}
کریستوفر {ری}
کریستیا {فریلند}
چاک {هیگل}
کلود {گئان}
کلودیا {شینباوم}

کالین {پاول}|کولین {پاول}
کاندولیزا {رایس}|کوندولیزا {رایس}

کریستینا {کرشنر}|کریستینا فرناندز {کرشنر}

دالیا {گریباوسکایته}
دن {کین}
دن {کوتس}
دان {حالوتص}
دن {کویل}
دانیل {نوبوآ}
دانیل {اورتگا}




دیوید {بارنئا}|داوید {بارنیا}
دیوید {بلانکت}
دیوید {کامرون}
دیوید {لمی}
دیوید {لوی}
دیوید {مالپس}
دیوید {میلیبند}

دیوید {پترائوس}
دیوید {ساسولی}
داود {راجحه}

دنیس {هسترت}
دنیس {موناستیرسکی}
دنیس {شمیهال}
دس {براون}
دیک {چنی}
دیک {اسخوف}

دیلما {روسف}


دینا {بولوآرته}

دیمیتری {مدودف}|دمیتری {مدودف}
دمیترو {کولبا}
دومینیک {راب}
دومینیک دو {ویلپن}
دومینیک {استراوس کان}
دونالد {رامسفلد}
دونالد {ترامپ}
دونالد {توسک}

داگلاس {هرد}
ادریس {جطو}
دورموش {ییلماز}
ابراهیم {رئیسی}


ادی {راما}
ادیت {کرسون}
ادوار {بالادور}
ادوار {فیلیپ}

ادوارد {شواردنادزه}



افکان {آلا}
اگیلس {لویتس}
ایهود {باراک}
ایهود {اولمرت}

الی {کوهن}
الیاس {الهراوی}
الیو {دی روپو}
الیزابت {بورن}

الیزابت دوم|ملکه {الیزابت}
الویرا {نابیولینا}
اعلی {ولد محمد فال}|اعل ولد محمد فال
الیاس {الفخفاخ}


امیل {لحود}
اما {بونینو}
امانوئل {ماکرون}|امانوئل {مکرون}
اندا {کنی}
انریکو {لتا}

انریکه {پنیا نیتو}

اردم {باشچی}
اریک {هولدر}

ارنا {سولبرگ}


ارنستو {زدیو}
اسکندر {مؤمنی}

عصمت عبدالمجید
عصام شرف

اوو {مورالس}

ایال {زمیر}|ایال {زامیر}
عزر {وایزمن}

فهد جاسم {الفریج}
ملک فهد|فهد بن عبدالعزیز
فیصل {الفایز}
فیصل {بن فرحان}
فیصل {المقداد}
فاروق الشرع
فتحی {باشاغا}
فاتح {کاراهان}


فوزی {صلوخ}
فائز {السراج}|فائز سراج
فایز {الطراونه}
فدریکا {موگرینی}


فیلیپه {کالدرون}
فیلیپه {گونزالس}
فیلیپه ششم


فریدون {سینیرلی اوغلو}



فرناندو انریکه {کاردوسو}
فرناندو {لوگو}
فیدل {کاسترو}
فکری {ایشیک}
فلورانس {پارلی}

فؤاد {المبزع}
فؤاد {السنیوره}




فرانکو {فراتینی}

فرانسوا {بایرو}
فرانسوا {فیون}
فرانسوا {اولاند}
فرانسوا {میتران}
فرانیو {توجمان}
فرانک والتر {اشتاین‌مایر}|فرانک والتر {اشتاینمایر}
فرانتس یوزف {یونگ}

فردریک دهم
فردریک {راینفلت}
فریدریش {مرتس}|فردریش {مرتس}|فریدریش {مرتز}
فؤاد حسین
فؤاد معصوم
فواد {اوکتای}
گابی {اشکنازی}
گابریل {آتال}
گابریل {بوریک}
گادی {آیزنکوت}


گاوین {ویلیامسون}
جبران {باسیل}


جف {هون}
جورج {بوش} پدر|جورج هربرت واکر {بوش}
جورج {آزبورن}|جورج {اوزبورن}
جورج {پاپاندرئو}
جورج {رابرتسون}
جرج {شولتز}
جرج {تنت}|جورج {تنت}

جورج {بوش}|جورج دبلیو {بوش}|جورج دبلیو. {بوش}|جرج {بوش}

ژرالد {دارمنن}|ژرالد {دارمانن}
ژرار {کولن}
ژرار {لونگه}
گرهارد {شرودر}
غازی {الیاور}|غازی عجیل الیاور
غلامعلی {حداد عادل}|غلام‌علی {حدادعادل}



گیدئون {ساعر}|گدعون {ساعر}
جینا {هسپل}




جورجا {ملونی}|جورجیا {ملونی}
جورجو {ناپولیتانو}

گیتاناس {ناوسدا}
جولیانو {آماتو}
جولیو {آندرئوتی}


جوزپه {کونته}




یوران {پرشون}


گوردون {براون}
گرانت {شپس}
گرو هارلم {برونتلاند}

گوئیدو {کروستو}
گیدو {وستروله}

گیرمو {لاسو}


گوستاوو {پترو}
گای {فرهوفشتات}

هربرت {مک‌مستر}|اچ آر {مک‌مستر}
حبیب {العادلی}
الحبیب {الصید}
حافظ {اسد}
حفیظه گایه {ارکان}
حیدر {العبادی}
هیثم {الغیص}
سلطان هیثم|هیثم بن طارق
هاکان {فیدان}
حکیم‌الله {محسود}


حمد بن عیسی|حمد بن عیسی آل خلیفه
حمد بن جاسم|حمد بن جاسم آل ثانی|حمد بن جاسم بن جبر
حمد بن خلیفه|حمد بن خلیفه آل ثانی
حمادی {الجبالی}
حمزه بن الحسین|الامیر حمزه
هانی {الملقی}

هانس {بلیکس}
هانس دیتریش {گنشر}
هانس {آیشل}
هانس پتر {فریدریش}
هارالد پنجم
هاشم {تاچی}
حسن {ترابی}
الحسن بن طلال
حسان دیاب
حسن {فیروزآبادی}
حسن دوم
حسن {نصرالله}|سید حسن {نصرالله}
حسن {روحانی}
حسن {تورکمانی}|حسن {ترکمانی}
حازم {الببلاوی}
حازم {الشعلان}
هایکو {ماس}
هاینتس {فیشر}
هله {تورنینگ اشمیت}
هلموت {کهل}|هلموت {کول}
هنری {پالسون}|هنری {پالسن}
هرمان {فان رومپوی}

اروه {مورن}
هرتزی {هالوی}|هرتسی {هالوی}
هشام قندیل
حیدر {علی‌اف}
هبت‌الله {آخوندزاده}|هبت الله {آخوندزاده}
هشام {المشیشی}
هیلاری {کلینتون}
حلمی {اوزکوک}


هشام شرف

هورست {کوهلر}
هورست {زیهوفر}
هوشیار {زیباری}
حسنی {مبارک}
حسین {امیرعبداللهیان}|حسین {امیر عبداللهیان}
حسین {دهقان}

اوبر {ودرین}


هوگو {چاوز}
خلوصی {آکار}
حسین {الشهرستانی}
حسین الحوثی|حسین بدر الدین الحوثی
حسین {عرنوس}
الحسین بن عبدالله|الحسین بن عبدالله الثانی
ملک حسین
ابراهیم {العساف}
ابراهیم {الجعفری}
ابراهیم {کالین}
ابراهیم {محلب}
ابراهیم {روگووا}
ادریس نعیم {شاهین}

ایگور {دودون}
ایگور {ایوانف}




الهام {علی‌اف}|الهام {علی اف}


ایلکر {باشبوغ}
عماد {خمیس}



یون {ایلیسکو}

ایراکلی {کوباخیدزه}
عیسی بن سلمان آل خلیفه

اسحاق {هرتزوگ}|اسحاق {هرتزوک}
اسماعیل {جم}
اسماعیل {هنیه}
عصمت {ییلماز}
یسرائیل {کاتز}|اسرائیل {کاتز}


ایوان {دوکه}








ایاد {علاوی}
یاپ {دهوپ شفر}
جابر الاحمد|جابر الاحمد الصباح
جابر المبارک|جابر المبارک الصباح
جک {لو}
جک {استراو}
ژاک {شیراک}
ژاک {دلور}

جکی {اسمیت}

جعفر حسان

ژائیر {بولسونارو}|ژایر {بولسونارو}
جیک {سالیوان}

جلال {طالبانی}
جیمز {بیکر}
جیمز {کلپر}
جیمز {کلورلی}
جیمز {کومی}
جیمز {جونز}
جیمز {متیس}|جیم {متیس}
جیمز {ولفنسون}
جیمز {وولسی}




یان پتر {بالکننده}
جانت {ناپولیتانو}
جانت {رنو}
جانت {یلن}

یانز {یانشا}

یاروسلاو {کاچینسکی}
خاویر {میلی}|خاویر {میلئی}
خاویر {پرز دکوئیار}
خاویر {سولانا}
جواد {البولانی}
جی‌دی {ونس}|جی دی {ونس}
ژان برتران {آریستید}
ژان {کاستکس}
ژان {کرتین}
ژان کلود {یونکر}
ژان کلود {تریشه}
جان {قهوجی}

ژان مارک {ارو}
ژان نوئل {بارو}

ژان پیر {رافارن}
ژان ایو {لودریان}|ژان ایو {لو دریان}
ژنین {آنیس}
جف {سشنز}|جف {سشنس}
جف {زاینتس}
جی {جانسون}
ینس {استولتنبرگ}|ینس {اشتولتنبرگ}
جرمی {کوربین}
جرمی {هانت}
جروم {پاول}

جیم یونگ {کیم}
جیمی {مورالس}


یواخیم {گاوک}

جو {بایدن}|جوزف {بایدن}
یوهان {وادفول}

یوهانس {راو}
جان {اشکرافت}
جان {بینر}
جان {بولتون}
جان {برنان}


جان {هیلی}
جان {هاتن}
جان {کلی}
جان {کری}
جان {میجر}
ژان پل دوم|پاپ {ژان پل دوم}|جان پل دوم
جان {رتکلیف}
جان {رید}
جان {اسنو}
یوناس گار {استوره}






یوشکا {فیشر}


خوسه لوئیس رودریگس {ساپاترو}|خوزه لوئیس {زاپاترو}
خوسه مانوئل {آلبارس}
خوزه مانوئل {باروسو}

خوسه ماریا {اسنار}|خوزه ماریا {ازنار}

خوزه {موخیکا}
خوسه رائول {مولینو}

ژوزه {سوکراتس}

جوزپ {بورل}|جوسپ {بورل}

جوزیف عون|جوزاف عون
جوزف {دانفورد}
ژوونل {مویز}



خوان کارلوس اول|{خوان کارلوس}


خوان {گوایدو}

خوان مانوئل {سانتوس}
خوان اورلاندو {هرناندز}



جمعه عناد|جمعه عناد سعدون

جاستین {ترودو}

قیس {سعید}
کایا {کالاس}
کمال {الجنزوری}
کمال {خرازی}
کامالا {هریس}
کمال {المدوری}
کامل ادریس
کارل {نهامر}
کارل تئودور سو {گوتنبرگ}

کاش {پاتل}
کاتالین {نوواک}



کی‌یر {استارمر}|کیر {استارمر}|کر {استارمر}
کمال {اوناکیتان}
کنت {کلارک}

کوین {مک‌کارتی}
خالد {العبیدی}
خالد {بحاح}
خالد بن محمد بن زاید
خالد {مشعل}
خالد العطیه
خالد {الفالح}
خالد الیمانی
خالد بن احمد آل خلیفه
خالد بن خلیفه آل ثانی
خالد بن سلمان
خلیفه بن حمد آل ثانی
خلیفه بن سلمان|خلیفه بن سلمان آل خلیفه
خلیفه بن زاید|خلیفه بن زاید آل نهیان
خلیفه {حفتر}



کریستن {نیلسن}

کلاوس {یوهانیس}
کلاوس {کینکل}
کوفی {عنان}
کولیندا {گرابار کیتاروویچ}





کریستالینا {گئورگیوا}|کریستالینا {گورگیوا}

کریستی {نوم}

کوازی {کوارتنگ}
کریاکوس {میتسوتاکیس}

لامبرتو {دینی}
لارس {کلینگبایل}
لارس لوکه {راسموسن}


لوران {فابیوس}

لارنس {ایگل‌برگر}
لارنس {سامرز}|لری {سامرز}
لخ {کاچینسکی}
لخ {والسا}

لنین {مورنو}

لئو {وارادکار}
لئو چهاردهم|پاپ {لئو}|لئون چهاردهم
لئون {پانتا}


لئونید {کراوچوک}
لئونید {کوچما}


لئون {ترپطروسیان}

لیام {فاکس}
الیامین {زروال}|لیامین {زروال}
لیونل {ژوسپن}
لیز {تراس}

لوید {آستین}
لوید {بنتسن}

لورتا {لینچ}







لوئیجی {دی مایو}
لوئیس {ابی‌نادر}

لوئیس {آرسه}
لوئیس {د گیندوس}



لوئیس مونته‌نگرو
لوئیس ایناسیو {لولا داسیلوا}|{لولا داسیلوا}|{لولا} دا سیلوا
لطفی {الوان}
معاویه {ولد الطایع}|معاویه ولد سیدی احمد الطایع
مادلین {آلبرایت}
معین عبدالملک|معین عبدالملک سعید
ماگدالنا {آندرسون}
مجدی عبدالغفار
مهدی {المشاط}
محمود {عباس}
محمود {احمدی‌نژاد}|محمود {احمدی نژاد}
محمود {المشهدانی}
محمود {الزعبی}
محمود {جبریل}
محمود توفیق
مایا {ساندو}
مکتوم بن راشد
مالکولم {ریفکیند}


منوچهر {متکی}

مانوئل {والس}
مانوئل {زلایا}

مارسلو {ربلو د سوزا}

مارکو {روبیو}

مارگارت {بکت}
مارگارت {چان}
مارگارت {تاچر}
مارگاریتا {روبلس}
مارگرت دوم


ماریانو {راخوی}
مارین {لوپن}|مارین {لو پن}

ماریو {دراگی}

ماریو {مونتی}



مارک {کارنی}
مارک {اسپر}
مارک {مدوز}
مارک {میلی}
مارک {روته}
معروف {البخیت}

مارتین {دمپسی}
مارتین {شولتز}

مارتین {ویسکارا}
مارتی {آهتیساری}

مری {رابینسون}
مسعود {پزشکیان}
ماسیمو {دالما}
ماتئوش {موراویتسکی}
مت {هنکاک}

ماتئو {رنتزی}|ماتئو {رنزی}
ماتئو {سالوینی}
متیو {ویتاکر}



مائوریسیو {ماکری}
مظلوم {عبدی}
مهدی {جمعه}
مهدی {کروبی}
محمد {شیمشک}
مئیر {داگان}
ملانی {جولی}
مریک {گارلند}
مروین {کینگ}
مسعود {ییلماز}
مته {فردریکسن}
مولود {چاووش‌اوغلو}|مولود چاووش اوغلو
مایکل {چرتوف}
مایکل {هیگینز}
مایکل {فالون}
مایکل {فلین}
مایکل {هایدن}
مایکل {موکیزی}

میهال {مارتین}
میشال عون|میشیل عون
میشل {بارنیه}
میشل {کامدسو}
میشل {مارتلی}
میشل {روکار}

میشال سلیمان|میشیل سلیمان
میشل {تمر}
میشل {آلیو ماری}
میشل {باشله}
میک {مالوانی}
میگل آنخل {موراتینوس}

میگل {دیاز کانل}


مایک {جانسون}
مایک {مولن}
مایک {پنس}
مایک {پمپئو}|مایک {پامپئو}
مایک {والتز}

میخائیل {گورباچف}
میخائیل {کاسیانوف}
میخائیل {میشوستین}
میخائیل {کاولاشویلی}
میخائیل {ساآکاشویلی}



میلو {جوکانوویچ}


میلوش {زمان}





مشعل الاحمد|مشعل الاحمد الصباح
محمد {المنفی}
محمد {بوضیاف}
محمد {البرادعی}
محمد {الناصر}
محمد {الغنوشی}
محمد حمدان {دقلو}|{حمیدتی}
محمد حسین {طنطاوی}|حسین {طنطاوی}
محمد ابراهیم
محمد کامل عمرو
محمد {مرسی}
محمد {ولد عبدالعزیز}
محمد {ولد الغزوانی}|محمد ولد الشیخ الغزوانی
محمد زکی|محمد احمد زکی
محمدباقر {قالیباف}|محمد باقر {قالیباف}
محمد {باقری}|محمدحسین باقری
محمد غازی {الجلالی}|محمد الجلالی
محمدجواد {ظریف}|محمد جواد {ظریف}
محمد {خاتمی}
محمد {مخبر}
محمد مصطفی
محمدرضا {آشتیانی}|محمدرضا قرایی آشتیانی
محمد صباح السالم|محمد صباح السالم الصباح
محمد اشتیه
محمد البشیر
محمد {الغبان}|محمد سالم الغبان
محمد {الحلبوسی}
محمد {الجدعان}
محمد علی الحکیم
محمد {بارکیندو}
محمد سالم {باسندوه}
محمد بن عبدالرحمن|محمد بن عبدالرحمن آل ثانی
محمد {بن نایف}
محمد بن راشد|محمد بن راشد آل مکتوم
محمد {بن سلمان}|{بن‌سلمان}
محمد {بن زاید}|محمد بن زاید آل نهیان
محمد {المقریف}|محمد یوسف المقریف
محمد مصطفی {میرو}
محمد شیاع السودانی
محمد ششم

محسن {المندلاوی}
منصف {المرزوقی}|منصف مرزوقی
موشه {آرنز}
موشه {کحلون}
موشه {کاتساو}
موشه {یعلون}
مصطفی {مدبولی}
مصطفی محمدنجار
مصطفی {پورمحمدی}
معمر {قذافی}
معمر {گولر}

ملا عمر|ملا محمد عمر
مقرن بن عبدالعزیز|الامیر مقرن
مراد {چتین‌کایا}
مراد {اویسال}
مرهف {ابوقصره}|مرهف ابی قصره
مصطفی {عبدالجلیل}
مصطفی {الکاظمی}
مصطفی {طلاس}
میکولا {آزاروف}
نبیه {بری}
نبیل {العربی}
نبیل فهمی
ناجی {آغبال}
نادر {الذهبی}
ندیم {زهاوی}|ناظم {زهاوی}

نذیر {العرباوی}
نفتالی {بنت}
نعیم {قاسم}
نجاح الشمری
ناجی {العطری}|محمد ناجی العطری
نجیب {میقاتی}
نجلاء {بودن}
نانسی {فزر}
نانسی {پلوسی}
ناصر المحمد|ناصر المحمد الصباح
ناصر {بوریطه}
ناصر {جوده}
ناصیف {حتی}


نواف الاحمد|نواف الاحمد الصباح
نواف سلام
نایف بن عبدالعزیز|الامیر نایف بن عبدالعزیز
نجیب {ابوکیله}|نایب {بوکله}
نجدت {اوزل}
نجم‌الدین {اربکان}
نستور {کرشنر}
نیوت {گینگریچ}

نیکلاس {بردی}
نیک {کلگ}



نیکلاس {مادورو}|نیکولاس {مادورو}
نیکلا {سارکوزی}|نیکولا {سارکوزی}
نیکوس {آناستاسیادس}
نیکوشور {دان}
نیکول {پاشینیان}


نیکلای {پاتروشف}
نیکوس {خریستودولیدس}

نورمن {لامونت}
نور الدین {بدوی}
نوری {ابوسهمین}|نوری {بوسهمین}
نوری {المالکی}|نوری {مالکی}
نورالدین {نباتی}
نورالدین {جانیکلی}
اولاف {شولتس}|اولاف {شولتز}


الکساندر {سیرسکی}
الکساندر {تورچینوف}
اولکسی {رزنیکوف}


اویانتا {هومالا}
عمر {البشیر}
عمر {غلاونجی}
عمر {کرامی}
عمر {الرزاز}
عمر {سلیمان}
اسامه {النجیفی}
اسامه {بن لادن}|اسامه {بن‌لادن}
اسامه حماد



اسکار {لافونتن}
عثمان {الغانمی}

اتو {شیلی}


پم {باندی}|پم {بوندی}

پائولو {جنتیلونی}

پاتریک {شاناهان}
پل {مارتین}
پل {اونیل}
پل {رایان}
پل {ولفوویتز}


پاولو {کلیمکین}

پدرو {کاستیو}

پدرو پابلو {کوچینسکی}
پدرو {پاسوس کوئلیو}
پدرو {سانچز}


پر {اشتاینبروک}
پنی {موردانت}

پیت {هگست}|پیت {هگزت}


پیتر {پیس}
پتر {پلگرینی}
پتر {اشتروک}
پتر {سیارتو}
پتر {فیالا}

پتر {پاول}

پترو {پوروشنکو}

پتری {اورپو}
فیلیپ {هموند}
فیلیپ {دوست بلازی}


پیر {برگووا}
پیر {مسکوویسی}

پاپ {فرانسیس}

پورتر {گاس}


پریتی {پاتل}

{قابوس} بن سعید|سلطان {قابوس}
قاسم {الاعرجی}
ملکه {بئاتریکس}
راشد {الغنوشی}|راشد غنوشی
ریچل {ریوز}
رادوسلاو {سیکورسکی}



رافائل {کورئا}
رافائل {گروسی}|رافائل ماریانو {گروسی}

رافع {العیساوی}
رفیق {حریری}
رام {امانوئل}

رمضان شلح|رمضان عبدالله {شلح}
رامی {الحمد الله}|رامی {الحمدالله}



رمطان {لعمامره}

رمضان {قدیروف}
رشاد {العلیمی}

رائول {کاسترو}

روحی {فتوح}
رجب طیب {اردوغان}
راینس {پریباس}
رنه {پروال}
روون {ریولین}|رووین {ریولین}
رکس {تیلرسون}

ریاض حجاب
ریاض {سلامه}



ریچارد {مایرز}

ریشی {سوناک}
روبرت {فیتسو}|رابرت {فیکو}
رابرت {گیتس}
روبرت {گولوب}
روبرت {هابک}
روبرت {کوچاریان}
رابرت {مولر}
رابرت {اوبراین}
رابرت {روبین}
رابرت {زولیک}
روبرتا {متسولا}




رابین {کوک}
رودولف {هیکل}


رودریگو {راتو}



رومانو {پرودی}
ران {کلین}
رونالد {ریگان}



رودلف {شارپینگ}

روح‌الله {خمینی}|آیت‌الله {خمینی}
رومن {رادف}
رستم {عمروف}

سعد العبد الله|سعد العبدالله الصباح
سعد {حریری}|سعد الحریری
سعد الدین {العثمانی}
سعدون {الدلیمی}
صباح الاحمد|صباح الاحمد الصباح
صباح الخالد|صباح الخالد الصباح
صدام حسین|{صدام}
صادق {خان}
سعید {جلیلی}
شهاب {کاوجی‌اوغلو}
السعید {شنقریحه}|سعید {شنقریحه}
ساجد {جاوید}|ساجید {جاوید}
صلاح الدین {مزوار}
سلام {فیاض}
صالح {الصماد}
سالم {بن بریک}|سالم صالح بن بریک
سالی {بریشا}
سلیم {الجبوری}
سلمان بن حمد|سلمان بن حمد آل خلیفه
ملک سلمان|سلمان بن عبدالعزیز
سالومه {زورابیشویلی}

سامح شکری
سمیر {الرفاعی}
سندی {برگر}
سانا {مارین}
سانتیاگو {پنیا}
ساره {الزعفرانی}|ساره الزعفرانی الزنزری
سعود {الفیصل}
سائولی {نینیستو}

اسکات {بسنت}
سباستین {کورتس}|سباستیان {کورتس}
سباستین {پینیرا}
سباستین {لوکورنو}
صدقی صبحی
سلیم {الحص}
سرگئی {ایوانف}
سرگئی {کرینکو}
سرگئی {لاوروف}|سرگی {لاوروف}
سرگئی {ناریشکین}
سرگئی {شویگو}


سرجو {ماتارلا}
سرژ {سارگسیان}
شائول {موفاز}
شریف اسماعیل
شیمون {پرز}

سیدی ولد الشیخ عبدالله
زیگمار {گابریل}



سیلوان {شالوم}
سیلویو {برلوسکونی}

سایمون {هریس}

اسلوبودان {میلوشویچ}
سوفی {ویلمس}



استفان {لوون}


استفان {سژورنه}
استیون {هدلی}|استفن {هدلی}
استیون {هارپر}
استیون {منوچین}|استیون {منوشین}


سوئلا {بریورمن}
سلیمان {دمیرل}
سلیمان {سویلو}
سلطان بن عبدالعزیز|الامیر سلطان بن عبدالعزیز
سوزان {رایس}
سوزی {وایلز}




طیف سامی

تمیم بن حمد|تمیم بن حمد آل ثانی|الشیخ {تمیم}
تمام سلام
تانسو {چیلر}


{تدروس} آدهانوم قبریسوس|تدروس {آدهانوم}
ثابت العباسی|ثابت محمد سعید العباسی


ترزا می
تیری {برتون}
توماس د {مزیر}
تام {دانیلون}

توربیورن {یاگلند}

تیموتی {گایتنر}
تام {ریج}
تومیسلاو {نیکولیچ}

تونی {بلر}

ترایان {باسسکو}

تولسی {گابارد}
تورگوت {اوزال}
ترکی الفیصل
زیپی {لیونی}|تزیپی {لیونی}
اولف {کریسترسون}
اورزولا {فون در لاین}|اورسولا {فون در لاین}|اورسولا {فن در لاین}
واتسلاو {هاول}
واتسلاو {کلاوس}

واهاگن {خاچاطوریان}





والری {زالوژنی}

والری {گراسیموف}
وجدی {گونول}
ویسنته {فاکس}



ویکتور {چرنومیردین}

ویکتور {اوربان}
ویکتور {یانوکوویچ}
ویکتور {یوشچنکو}



ویتالی {کلیچکو}
ویوسا {عثمانی}

ولادیمیر {کولوکولتسف}

ولادیمیر {پوتین}




وویسلاو {کوشتونیتسا}



ولودیمیر {زلنسکی}|ولادیمیر {زلنسکی}

وائل {الحلقی}

ولید {المعلم}
وارن {کریستوفر}
ورنر {فایمان}
{ویلم الکساندر}
ویلیام {بار}
ویلیام {برنز}
ویلیام {کوهن}
ویلیام {هیگ}
ویلیام {پری}
ویلیام {وبستر}




وویچخ {یاروزلسکی}
ولفگانگ {شویبله}
ولفگانگ {شوسل}
گزاویه {بتل}
سیومارا {کاسترو}
یحیی {السنوار}|یحیی {سنوار}
یائیر {لاپید}|یایر {لاپید}

یاشار {بویوک‌آنیت}
یاشار {گولر}
یاسر {عرفات}
یاسین {الیاسری}|یاسین طاهر الیاسری
یگور {گایدار}
یوگنی {پریگوژین}
یوگنی {پریماکوف}
اسحاق {مردخای}
اسحاق {رابین}
اسحاق {شامیر}
یوآو {گالانت}
یوسی {کوهن}
یوسف {الشاهد}
یوسف {رجی}
یوکیا {آمانو}
یولیا {تیموشنکو}

یوسف {بن علوی}
یووال {اشتاینیتز}

ایوت {کوپر}
شیخ زاید|زاید بن سلطان آل نهیان

زین‌العابدین {بن علی}|زین العابدین {بن علی}
زیاد {النخاله}|زیاد نخاله
زوران {جینجیچ}
زوران {میلانوویچ}
زوران {زائف}

زوزانا {چاپوتووا}
`,
      offices: `رئیس جمهور|رئیس‌جمهور|رئیسجمهور|رئیس جمهوری|رئیس‌جمهوری|پرزیدنت|رئیس دولت|رئیس کشور|رئیس جمهور موقت|رئیس شورای ریاستی
معاون رئیس جمهور|معاون رئیس‌جمهور|معاون اول رئیس جمهور|معاون اول رئیس‌جمهور|معاون رئیس جمهوری|معاون رئیس‌جمهوری|معاون اول
نخست وزیر|نخست‌وزیر|نخستوزیر|رئیس دولت|رئیس الوزرا|رئیس شورای وزیران|نخست‌وزیری|صدراعظم|رئیس‌الوزرا
پادشاه|ملک|شاه|ملکه|امیر|سلطان|امپراتور|امپراطور|اعلیحضرت|خادم الحرمین|خادم حرمین شریفین|خادم‌الحرمین
ولیعهد|ولی‌عهد|ولی عهد|شاهزاده ولیعهد|جانشین ولیعهد
رهبر|رهبری|رهبر انقلاب|رهبر معظم انقلاب|رهبر معظم|مقام معظم رهبری|رهبر جمهوری اسلامی|رهبر انقلاب اسلامی|ولی فقیه|رهبر عالی|رهبر ایران
صدراعظم|صدر اعظم|صدراعظم آلمان
وزیر خارجه|وزیر امور خارجه|وزیر خارجهٔ|وزیر امورخارجه|رئیس دستگاه دیپلماسی
وزیر دفاع|وزیر جنگ|رئیس پنتاگون|وزیر دفاع و پشتیبانی نیروهای مسلح
وزیر کشور|وزیر داخله|وزیر امنیت داخلی
وزیر دارایی|وزیر خزانه‌داری|وزیر خزانه داری|وزیر اقتصاد|وزیر امور اقتصادی و دارایی|وزیر مالیه
مشاور امنیت ملی|مشاور امنیت ملی کاخ سفید|مشاور امنیت ملی آمریکا
دبیرکل سازمان ملل|دبیر کل سازمان ملل|دبیرکل سازمان ملل متحد|دبیرکل|دبیر کل|دبیرکل ملل متحد
دبیرکل ناتو|دبیر کل ناتو|دبیرکل پیمان آتلانتیک شمالی|دبیرکل|دبیر کل
رئیس کمیسیون اروپا|رئیس کمیسیون اتحادیه اروپا|رئیس کمیسیون
رئیس شورای اروپا|رئیس شورای اروپایی|رئیس شورای اتحادیه اروپا
مسئول سیاست خارجی اتحادیه اروپا|نماینده عالی اتحادیه اروپا|مسئول سیاست خارجی|هماهنگ‌کننده سیاست خارجی|رئیس سیاست خارجی اتحادیه اروپا
دبیرکل اتحادیه عرب|دبیر کل اتحادیه عرب|دبیرکل اتحادیه کشورهای عربی
رئیس کمیسیون اتحادیه آفریقا|رئیس اتحادیه آفریقا
دبیرکل اوپک|دبیر کل اوپک
رئیس صندوق بین‌المللی پول|رئیس صندوق بین المللی پول|مدیرعامل صندوق بین‌المللی پول|مدیر صندوق بین‌المللی پول
رئیس بانک جهانی|رئیس گروه بانک جهانی
مدیرکل سازمان جهانی بهداشت|مدیر کل سازمان جهانی بهداشت|رئیس سازمان جهانی بهداشت|دبیرکل سازمان جهانی بهداشت
مدیرکل آژانس بین‌المللی انرژی اتمی|مدیر کل آژانس بین‌المللی انرژی اتمی|مدیرکل آژانس|مدیر کل آژانس|رئیس آژانس بین‌المللی انرژی اتمی|مدیرکل آژانس بین المللی انرژی اتمی
رئیس بانک مرکزی اروپا
رئیس بانک مرکزی|رئیس کل بانک مرکزی|رئیس‌کل بانک مرکزی|رئیس فدرال رزرو|رئیس بانک مرکزی آمریکا|رئیس بانک مرکزی انگلستان
پاپ|رهبر کاتولیک‌های جهان|پاپ اعظم
رهبر حزب|رئیس حزب|دبیرکل حزب|رهبر مخالفان|رهبر اپوزیسیون|دبیر کل حزب|رهبر جریان
رهبر|سرکرده|فرمانده|دبیرکل|دبیر کل|رئیس دفتر سیاسی|خلیفه|امیر|سرکردهٔ|امیرالمومنین
دادستان کل|وزیر دادگستری|دادستان
رئیس سیا|مدیر سیا|رئیس سازمان سیا|رئیس سازمان اطلاعات مرکزی آمریکا
رئیس اف‌بی‌آی|رئیس پلیس فدرال آمریکا|مدیر اف‌بی‌آی|رئیس اف بی آی
رئیس مجلس|رئیس پارلمان|رئیس مجلس نمایندگان|رئیس مجلس شورای اسلامی|رئیس کنست
رئیس ستاد مشترک ارتش|فرمانده ارتش|رئیس ستاد ارتش|فرمانده کل ارتش|رئیس ستاد کل نیروهای مسلح|رئیس ستاد مشترک|فرمانده کل قوا
رئیس دفتر کاخ سفید|رئیس کارکنان کاخ سفید|رئیس دفتر رئیس جمهور|رئیس دفتر رئیس‌جمهور
فرماندار|استاندار|والی
شهردار
دبیر شورای عالی امنیت ملی|دبیر شورای امنیت|دبیر شورای امنیت ملی|دبیر شورای امنیت روسیه
رئیس سازمان اطلاعات|رئیس موساد|وزیر اطلاعات|رئیس اطلاعات|رئیس شین بت|مدیر اطلاعات ملی|رئیس شاباک
فرمانده نیروی قدس|فرمانده سپاه قدس|فرمانده نیروی قدس سپاه
فرمانده سپاه|فرمانده کل سپاه|فرمانده کل سپاه پاسداران|فرمانده سپاه پاسداران|فرمانده کل سپاه پاسداران انقلاب اسلامی
معاون نخست وزیر|معاون نخست‌وزیر|معاون صدراعظم
وزیر نفت|وزیر انرژی|وزیر نیرو
وزیر بهداشت|وزیر صحت|وزیر بهداری`,
      countries: `امارات|امارات متحده عربی|اماراتی|ابوظبی|دبی
افغانستان|افغان|افغانستانی|امارت اسلامی|کابل
آلبانی|آلبانیایی|تیرانا
ارمنستان|ارمنی|ایروان
آنگولا
آرژانتین|آرژانتینی|بوئنوس آیرس
اتریش|اتریشی|وین
استرالیا|استرالیایی|کانبرا
آذربایجان|جمهوری آذربایجان|آذربایجانی|باکو
بوسنی و هرزگوین|بوسنی|بوسنیایی|سارایوو
بنگلادش|بنگلادشی|داکا
بلژیک|بلژیکی
بورکینافاسو
بلغارستان|بلغاری|صوفیه
بحرین|بحرینی|منامه
برونئی
بولیوی|بولیویایی
برزیل|برزیلی
بلاروس|بلاروسی|روسیه سفید|مینسک
کانادا|کانادایی|اتاوا
جمهوری دموکراتیک کنگو|کنگو|کنگویی|زئیر
سوئیس|سوئیسی|سویس
ساحل عاج
شیلی|شیلیایی
کامرون|کامرونی
چین|چینی|جمهوری خلق چین|پکن
کلمبیا|کلمبیایی|بوگوتا
کاستاریکا
کوبا|کوبایی|هاوانا
قبرس|قبرسی|نیکوزیا
جمهوری چک|چک|پراگ
آلمان|آلمانی|برلین
جیبوتی
دانمارک|دانمارکی|کپنهاگ
جمهوری دومینیکن
الجزایر|الجزایری
اکوادور|اکوادوری
استونی|استونیایی
مصر|مصری|قاهره
اریتره
اسپانیا|اسپانیایی|مادرید
اتیوپی|اتیوپیایی|آدیس آبابا
فنلاند|فنلاندی|هلسینکی
فرانسه|فرانسوی|پاریس|الیزه
گابن
بریتانیا|انگلیس|انگلستان|پادشاهی متحده|بریتانیایی|انگلیسی|لندن
گرجستان|گرجی|تفلیس
غنا
گینه
یونان|یونانی|آتن
گواتمالا
هنگ کنگ
هندوراس
کرواسی|کروات
هائیتی|هائیتیایی
مجارستان|مجار|مجارستانی|بوداپست
اندونزی|اندونزیایی|جاکارتا
ایرلند|ایرلندی|دوبلین
اسرائیل|اسرائیلی|رژیم صهیونیستی|رژیم اسرائیل|صهیونیستی|تل‌آویو|تل آویو
هند|هندی|هندوستان|دهلی‌نو|دهلی نو|دهلی
عراق|عراقی|بغداد
ایران|ایرانی|جمهوری اسلامی|جمهوری اسلامی ایران|تهران
ایسلند|ایسلندی
ایتالیا|ایتالیایی|رم
اردن|اردنی|امان
ژاپن|ژاپنی|توکیو
کنیا|کنیایی|نایروبی
قرقیزستان|قرقیز|بیشکک
کامبوج|کامبوجی
کره شمالی|کرهٔ شمالی|پیونگ یانگ
کره جنوبی|کرهٔ جنوبی|کره‌جنوبی|سئول
کویت|کویتی
قزاقستان|قزاق|قزاقستانی|آستانه
لائوس
لبنان|لبنانی|بیروت
سری‌لانکا|سری لانکا
لیبریا
لیتوانی|لیتوانیایی
لوکزامبورگ
لتونی|لتونیایی
لیبی|لیبیایی|طرابلس|تریپولی
مراکش|مراکشی|رباط
مولداوی|مولداویایی
مونته‌نگرو
مقدونیه شمالی|مقدونیه
مالی
میانمار|برمه
مغولستان
موریتانی
مالت|مالتی
مالدیو
مکزیک|مکزیکی
مالزی|مالزیایی|کوالالامپور
موزامبیک
نیجر
نیجریه|نیجریه‌ای
نیکاراگوئه
هلند|هلندی|لاهه
نروژ|نروژی|اسلو
نپال|نپالی
نیوزیلند|نیوزیلندی
عمان|عمانی|مسقط
پاناما|پانامایی
پرو|پرویی|لیما
فیلیپین|فیلیپینی|مانیل
پاکستان|پاکستانی|اسلام‌آباد|اسلام آباد
لهستان|لهستانی|ورشو
فلسطین|فلسطینی|تشکیلات خودگردان|تشکیلات خودگردان فلسطین|ساف|رام‌الله|غزه|کرانه باختری
پرتغال|پرتغالی|لیسبون
پاراگوئه|پاراگوئه‌ای
قطر|قطری|دوحه
رومانی|رومانیایی|بخارست
صربستان|صرب|صربی|بلگراد
روسیه|فدراسیون روسیه|روسی|روس|مسکو|کرملین
رواندا|رواندایی
عربستان|عربستان سعودی|سعودی|ریاض
سودان|سودانی|خارطوم
سوئد|سوئدی|استکهلم
سنگاپور|سنگاپوری
اسلوونی|اسلوونیایی
اسلواکی|اسلواک
سنگال|سنگالی
سومالی|سومالیایی|موگادیشو
سودان جنوبی
اتحاد شوروی|شوروی|اتحاد جماهیر شوروی
السالوادور
سوریه|سوری|دمشق
چاد
تایلند|تایلندی|بانکوک
تاجیکستان|تاجیک|دوشنبه
تیمور شرقی
ترکمنستان|ترکمن|عشق‌آباد
تونس|تونسی
ترکیه|ترک|ترکیه‌ای|آنکارا
تایوان|تایوانی|تایپه
تانزانیا
اوکراین|اوکراینی|کی‌یف|کییف|کیف
اوگاندا
آمریکا|ایالات متحده|ایالات متحده آمریکا|امریکا|آمریکایی|امریکایی|آمریکائی|واشنگتن|واشینگتن|کاخ سفید
اروگوئه|اروگوئه‌ای
ازبکستان|ازبک|تاشکند
واتیکان|کاتولیک
ونزوئلا|ونزوئلایی|کاراکاس
ویتنام|ویتنامی|هانوی
کوزوو|پریشتینا
یمن|یمنی|صنعا|عدن
یوگسلاوی|یوگسلاو
آفریقای جنوبی|پرتوریا
زامبیا
زیمبابوه
اتحادیه آفریقا
القاعده
الشباب
اتحادیه عرب|اتحادیه کشورهای عربی
بوکوحرام
بانک مرکزی اروپا
اتحادیه اروپا|اتحادیهٔ اروپا|اروپایی|اروپا|بروکسل
شورای همکاری خلیج فارس
حماس|جنبش حماس
حزب‌الله|حزب الله|حزب الله لبنان
حوثی‌ها|حوثی|انصارالله|انصار الله
هیئت تحریر الشام|تحریرالشام|جبهه النصره
آژانس بین‌المللی انرژی اتمی|آژانس بین المللی انرژی اتمی|آژانس
صندوق بین‌المللی پول|صندوق بین المللی پول
داعش|دولت اسلامی
جهاد اسلامی|جنبش جهاد اسلامی
اقلیم کردستان|کردستان عراق|کردستان|کرد|اربیل
ناتو|پیمان آتلانتیک شمالی
سازمان همکاری اسلامی
اوپک
پ‌ک‌ک|پ.ک.ک|حزب کارگران کردستان
حشدالشعبی|حشد الشعبی|الحشد الشعبی|بسیج مردمی عراق
نیروهای پشتیبانی سریع|نیروهای واکنش سریع
نیروهای دموکراتیک سوریه|قسد
طالبان|امارت اسلامی افغانستان
طالبان پاکستان|تحریک طالبان پاکستان
سازمان ملل|سازمان ملل متحد|ملل متحد
واگنر|گروه واگنر
سازمان جهانی بهداشت|سازمان بهداشت جهانی
بانک جهانی
سازمان تجارت جهانی`,
      terms: ``,
    },
    ur: {
      persons: `
عباس {عراقچی}

عبد ربہ منصور ہادی|منصور ہادی


عبداللہ حمدوک


عبدالعزیز رنتیسی

عبدالفتاح البرہان
عبدالفتاح {السیسی}


عبدالعزیز بوتفلیقہ



عبدالمجید تبون








عبدالحمید دبیبہ


عبداللطیف رشید|عبداللطیف جمال رشید
عبدالملک الحوثی


عبدالعزیز بن سلمان





عبداللہ بن زاید

عبداللہ گل
شاہ عبداللہ دوم
عبداللہ {اوجلان}
شاہ عبداللہ







ابوبکر {البغدادی}|ابو بکر البغدادی


ابو ابراہیم الہاشمی القریشی
ابو محمد {الجولانی}
ابوبکر شیکاؤ

عادل {عبدالمہدی}
عادل {الجبیر}

عدلی منصور







احمد وحیدی

احمد ابوالغیط

احمد {الشرع}











احمد شفیق
شیخ احمد یاسین
احمد داؤد اوغلو
احمد نجدت سیزر

اجے {بنگا}
ہاشمی {رفسنجانی}
ملا اختر منصور
ال {گور}|ایل {گور}
ایلن ژوپے


ایلن {گرینسپین}
ایلن جانسن



البرٹو {فرنینڈز}
البرٹو فوجیموری
البرٹو گونزالس
البن {کرتی}


الیخاندرو میورکاس

الیگزینڈر {ووچچ}



الیگزینڈر ڈی کرو
الیگزینڈر {ڈوبرنڈٹ}
الیگزینڈر {لوکاشینکو}

الیگزینڈر {اسٹب}


الیکسی {ناوالنی}
الیکسس {سپراس}










علی عبداللہ صالح


علی اکبر صالحی
علی اکبر ولایتی
علی {النعیمی}

علی باباجان
علی باقری



علی {خامنہ ای}|آیت اللہ خامنہ ای

علی لاریجانی


علی شمخانی
علی یرلی قایا
علی زیدان
ایلسٹر ڈارلنگ




ایمبر رڈ
امیر حاتمی


عمرو موسیٰ




آندرے فوگ راسموسن|اینڈرس فوگ راسموسن

آندرے {بیلوسوف}

آندرے بابش



آندرس مینوئل {لوپیز اوبراڈور}


اینڈریو {بیلی}
آندری {سیبیہا}



آندری {یرماک}


آندرے {دودا}
انجیلا {میرکل}|انگیلا {میرکل}|اینگلا {مرکل}


انیتا {آنند}

انالینا {بیئربوک}|انالینا {بائربوک}
این ہیڈالگو
انے گریٹ کرامپ کارن باؤر




انتونیو {کوسٹا}
انتونیو {گوتریس}|انتونیو {گوتیرس}|انٹونیو {گوٹیرس}


انتونیو {تاجانی}

انٹونی {بلنکن}|اینٹونی {بلنکن}



ایریل {ہنری}
ایریل {شیرون}|ایریئل شیرون






آرسینی یاتسینیوک

اسعد الشیبانی
ایشٹن {کارٹر}



آگسٹو پنوشے

ایوگڈور لیبرمین

ایورل {ہینز}




ایمن {الظواہری}
ایمن الصفدی



بدر عبدالعاطی

بیت اللہ {محسود}


{بان کی مون}
بندر بن سلطان
باراک {اوباما}|بارک {اوباما}
برہم صالح

بشار {الاسد}|بشار الاسد




باجی قائد السبسی
بین {برنینکی}
بین {والس}
پوپ {بینیڈکٹ}|بینیڈکٹ شانزدہم
بنیامین {نیتن یاہو}|بنجمن {نیتن یاہو}
بینی گینٹز
برات البیراک

برنارڈ کوشنر



بیزالیل سموٹریچ

بل {کلنٹن}
بن علی یلدرم







بورس {جانسن}
بورس {پسٹوریئس}


بورس {یلسن}


بطرس {بطرس غالی}








برونو {لے میئر}

برونو {ریٹیلیو}

بلند ایجوت













کیتھرین {ایشٹن}
کیتھرین {کولونا}

جودت یلماز



چارلس کلارک

شاہ {چارلس}|کنگ {چارلس}|چارلس سوم
چارلس {مشیل}|شارل {میشل}
چارلس براؤن

کرسٹیان {لنڈنر}

کرسٹیان وولف
کرسٹین {لگارڈ}|کرسٹین {لیگارڈ}
کرسٹین لیمبریخت
کرسٹوف کاسٹنر
کرسٹوفر {ملر}
کرسٹوفر {رے}
کرسٹیا فری لینڈ
چک {ہیگل}

کلاڈیا {شینبام}

کولن {پاول}
کونڈولیزا {رائس}

کرسٹینا {کرشنر}


ڈین کین
ڈین کوٹس

ڈین {کوئیل}
ڈینیئل {نوبوا}
ڈینیئل اورٹیگا





ڈیوڈ بلنکٹ
ڈیوڈ {کیمرون}
ڈیوڈ {لیمی}

ڈیوڈ {مالپاس}
ڈیوڈ {ملی بینڈ}

ڈیوڈ {پیٹریاس}




ڈینس {موناسٹرسکی}
ڈینس {شمیہال}

ڈک {چینی}


ڈلما {روسیف}


ڈینا {بولوارتے}

دمتری {میدویدیف}
دمترو {کولیبا}
ڈومینک {راب}
ڈومینک ڈی ولپین
ڈومینک {سٹراس کان}|ڈومینیک {اسٹراس کاہن}
ڈونلڈ {رمزفیلڈ}
ڈونلڈ {ٹرمپ}
ڈونلڈ {ٹسک}




ابراہیم {رئیسی}


ایڈی {راما}


ایڈورڈ فلپ

ایڈورڈ شیورڈناڈزے





ایہود باراک
ایہود اولمرٹ

ایلی کوہن


الزبتھ {بورن}

ملکہ {الزبتھ}|ملکہ ایلزبتھ دوم





ایمیل لحود

ایمانویل {میکرون}|عمانویل {میکرون}|ایمانوئل {میکخواں}
اینڈا کینی
اینریکو لیٹا

اینریک پینا نیتو


ایرک {ہولڈر}

ایرنا سولبرگ








ایوو {مورالیس}

ایال زامیر



شاہ فہد

فیصل {بن فرحان}
فیصل المقداد






فائز السراج

فیڈریکا {موگرینی}|فیڈریکا {موگیرینی}


فلپ کالڈیرون

شاہ فیلیپے








فیدل {کاسترو}

فلورنس پارلی


فواد سنیورہ






فرانسوا {بائرو}|فرانسوا {بیرو}
فرانسوا {فیوں}
فرانسوا {اولاند}|فرانسوا {اولاندے}
فرانسوا متراں

فرانک والٹر {شٹائن مائر}|فرینک والٹر {اسٹائن مائر}




فریڈرک {مرز}|فریڈرش {میرس}

فواد معصوم
فواد اوکتائے

گیبریل {اتال}
گیبریل {بورک}



گیون {ولیمسن}
جبران باسل



جارج {بش} سینیئر|جارج ایچ ڈبلیو {بش}
جارج {اوسبورن}|جارج {آسبورن}
جارج پاپاندریو
جارج رابرٹسن
جارج شلٹز
جارج {ٹینٹ}

جارج {بش}|جارج ڈبلیو {بش}|جارج ڈبلیو. {بش}

جیرالڈ {درمانین}


گیرہارڈ {شروڈر}





گیڈون ساعر
جینا {ہیسپل}




جارجیا {میلونی}
جارجیو ناپولیتانو

گیتاناس {نوسیدا}




جوزیپے {کونٹے}|جیوسپی {کونٹے}







گورڈن {براؤن}
گرانٹ شیپس



گیڈو ویسٹرویلے




گستاو {پیٹرو}


ایچ آر {مک ماسٹر}|ایچ آر {میک ماسٹر}


حافظ الاسد

حیدر {العبادی}
ہیثم {الغیص}
سلطان ہیثم بن طارق
حاکان فیدان|خاقان فیدان
حکیم اللہ {محسود}


حمد بن عیسی|حمد بن عیسی آل خلیفہ
حمد بن جاسم|حمد بن جاسم آل ثانی|حمد بن جاسم بن جبر
حمد بن خلیفہ|حمد بن خلیفہ آل ثانی




ہانس بلکس




ہاشم تاچی
حسن ترابی

حسان دیاب

حسن دوم
حسن {نصر اللہ}
حسن {روحانی}



ہائیکو {ماس}


ہیلمٹ {کوہل}
ہنری {پالسن}



ہرزی ہیلوی

حیدر علیوف
ہبت اللہ {اخوندزادہ}|ہیبت اللہ اخوندزادہ

ہیلری {کلنٹن}





ہورسٹ کوہلر
ہورسٹ {زیہوفر}
ہوشیار {زیباری}
حسنی مبارک
حسین {امیر عبداللہیان}
حسین دہقان




ہیوگو {شاویز}|ہوگو {شاویز}
خلوصی آقار




شاہ حسین

ابراہیم {الجعفری}
ابراہیم قالن










الہام {علیوف}|الہام {علییف}












اسحاق ہرزوگ

اسماعیل {ہنیہ}|اسماعیل ہانیہ

اسرائیل کاٹز


آئیوان ڈیوک








ایاد علاوی



جیک لیو
جیک {سٹرا}|جیک {اسٹرا}
ژاک {شیراک}


جیکی سمتھ



جائیر {بولسونارو}
جیک {سلیوان}

جلال {طالبانی}
جیمز بیکر
جیمز {کلیپر}
جیمز {کلیورلی}
جیمز {کومی}
جیمز جونز
جیمز {میٹس}|جم {میٹس}







جینٹ نپولیتانو
جینٹ رینو
جینٹ {ییلن}




خاویئر {ملی}|خاویر {میلی}

خاویئر سولانا

جے ڈی {وینس}

ژاں {کاسٹیکس}

ژاں کلاڈ {یونکر}




ژاں نوئل {بارو}


ژاں ایو {لو دریاں}

جیف {سیشنز}


جینز {اسٹولٹن برگ}|ینس {سٹولٹنبرگ}|جینس {اسٹولٹنبرگ}
جیریمی {کوربن}
جیریمی {ہنٹ}
جیروم {پاول}

جم یونگ کم



یوآخم گاؤک

جو {بائیڈن}|جوزف {بائیڈن}
یوہان {واڈیفول}


جان {ایشکرافٹ}
جان {بینر}
جان {بولٹن}
جان {برینن}


جان {ہیلی}

جان {کیلی}
جان {کیری}
جان میجر
پوپ {جان پال دوم}|جان پال دوم
جان {ریٹکلف}
جان ریڈ

یوناس گار {سٹور}






یوشکا فشر


خوزے لوئس روڈریگس زاپاتیرو
ہوزے مینوئل الباریس
خوزے مانوئیل باروسو

ہوزے ماریا ازنار






جوزپ {بوریل}|جوزف {بوریل}

جوزف عون
جوزف {ڈنفورڈ}
جوونیل {موئیس}



خوان کارلوس


ہوان {گوائیڈو}

ہوان مینوئل سانتوس






جسٹن {ٹروڈو}

قیس سعید
کاجا {کالس}|کایا {کالاس}

کمال خرازی
کملا {ہیرس}


کارل {نیہامر}


کیش {پٹیل}




کیئر {اسٹارمر}|کیئر {سٹارمر}



کیون {مک کارتھی}|کیون {میکارتھی}



خالد {مشعل}

خالد {الفالح}



خالد بن سلمان


خلیفہ بن زاید|خلیفہ بن زاید آل نہیان
خلیفہ {حفتر}





کلاؤس {یوہانس}

کوفی {عنان}






کرسٹالینا {جارجیوا}|کرسٹالینا {جیورجیوا}

کرسٹی {نوم}

کواسی {کوارٹنگ}
کریاکوس {میتسوتاکیس}


لارس {کلنگ بائل}
لارس لوکے راسموسن


لوراں {فابیوس}


لیری سمرز

لیخ والیسا

لینن مورینو

لیو {ورادکر}
پوپ {لیو}|لیو چہار دہم
لیون {پنیٹا}



لیونڈ کوچما




لیام فاکس

لیونل جوسپن
لز {ٹرس}

لائیڈ {آسٹن}


لوریٹا {لنچ}







لوئیجی ڈی مائیو


لوئس آرس





لوئیز اناسیو {لولا ڈی سلوا}|{لولا ڈا سلوا}|{لولا}


میڈلین {البرائٹ}

مگدالینا {اینڈرسن}


محمود {عباس}
محمود {احمدی نژاد}


محمود جبریل

مایا {ساندو}




منوچہر متقی|منوچہر متکی

مانوئل {والز}




مارکو {روبیو}

مارگریٹ بیکٹ
مارگریٹ {چن}
مارگریٹ {تھیچر}




ماریانو {راخوئے}
مارین {لے پین}|مارین {لی پین}

ماریو {دراغی}|ماریو {ڈراگی}

ماریو {مونٹی}



مارک {کارنی}
مارک {ایسپر}
مارک میڈوز
مارک {ملی}
مارک {روٹے}|مارک {روتے}


مارٹن {ڈیمپسی}



مارٹی اہتیساری


مسعود {پزشکیان}

میٹیوز {موراویکی}
میٹ {ہینکاک}

میتیو {رینزی}
میتیو {سالوینی}
میتھیو وٹیکر



ماریسیو میکری
مظلوم عبدی

مہدی کروبی
محمد شمشک

میلانی جولی
میرک {گارلینڈ}
مروین کنگ

میٹے {فریڈرکسن}|میٹ {فریڈرکسن}
مولود {چاوش اولو}|مولود چاووش اوغلو


مائیکل {فیلن}
مائیکل {فلن}
مائیکل {ہیڈن}


مائیکل مارٹن
مشیل عون
مشیل {بارنیئر}




مشیل سلیمان
مشیل {تیمر}

مشیل {بیچلیٹ}|مشیل {بیشلے}



میگوئل {دیاز کینل}


مائیک {جانسن}
مائیک {مولن}
مائیک {پینس}
مائیک {پومپیو}
مائیک {والٹز}

میخائل {گورباچوف}

میخائل {میشوستین}

میخائل ساکاشویلی












مشعل الاحمد|مشعل الاحمد الصباح


محمد {البرادعی}


محمد حمدان دقلو|حمیدتی



محمد {مرسی}



محمد باقر {قالیباف}
محمد باقری

جواد {ظریف}
محمد خاتمی
محمد مخبر
محمد مصطفیٰ


محمد اشتیہ





محمد {بارکینڈو}

محمد بن عبدالرحمن|محمد بن عبدالرحمن آل ثانی
محمد بن نائف|محمد بن نایف
محمد بن راشد|محمد بن راشد آل مکتوم
محمد بن سلمان
محمد {بن زاید}|محمد بن زاید آل نہیان


محمد شیاع السودانی
محمد ششم


منصف مرزوقی


موشے کتساو
موشے یعلون
مصطفیٰ مدبولی


معمر {قذافی}


ملا عمر|ملا محمد عمر
مقرن بن عبدالعزیز|الامیر مقرن



مصطفی عبدالجلیل
مصطفی {الکاظمی}


نبیہ بری
نبیل العربی



ناظم {زہاوی}


نفتالی بینیٹ
نعیم {قاسم}


نجیب میقاتی

نینسی {فیزر}
نینسی {پلوسی}|نینسی {پیلوسی}






نواف الاحمد|نواف الاحمد الصباح
نواف سلام
نایف بن عبدالعزیز|الامیر نایف بن عبدالعزیز
نجیب {بوکیلے}|نایب {بوکیلے}

نجم الدین اربکان

نیوٹ گنگرچ


نک {کلیگ}



نکولس {مادورو}|نکولاس {مادورو}
نکولس {سرکوزی}|نکولا {سارکوزی}

نیکوشور دان
نکول {پشینیان}


نکولائی {پتروشیف}
نیکوس {کرسٹوڈولائیڈز}




نوری المالکی


اولاف {شولس}|اولاف {شولز}


اولیکسینڈر {سرسکی}
الیگزینڈر ترچینوف
اولیکسی {ریزنکوف}



عمر {البشیر}



عمر سلیمان

اسامہ {بن لادن}










پام {بونڈی}|پیم {بونڈی}

پاؤلو جینٹیلونی

پیٹرک {شناہن}

پال اونیل
پال {رائن}
پال وولفووٹز




پیڈرو {کاسٹیلو}



پیڈرو {سانچیز}



پینی مورڈانٹ

پیٹ {ہیگستھ}|پیٹ {ہیگسیتھ}





پیٹر {سیجارتو}
پیٹر {فیالا}

پیٹر {پاویل}

پیٹرو {پوروشینکو}

پیٹری {اورپو}
فلپ {ہیمنڈ}






پوپ {فرانسس}|پوپ {فرانسیس}

پورٹر گوس


پریتی {پٹیل}

سلطان قابوس
قاسم {الاعرجی}

راشد الغنوشی
ریچل {ریوز}
رادوسلاو {سیکورسکی}



رافیل کوریا
رافیل {گروسی}|رافائل {گروسی}


رفیق حریری
راحم ایمانوئل


رامی حمداللہ





رمضان {قادروف}
رشاد {العلیمی}

راؤل {کاسترو}


رجب طیب {اردوان}|طیب اردوان


ریوین ریولن
ریکس {ٹلرسن}






رچرڈ مائرز

رشی {سوناک}|رشی {سونک}
رابرٹ {فیکو}
رابرٹ {گیٹس}

رابرٹ {ہابیک}

رابرٹ {ملر}|رابرٹ {مولر}
رابرٹ {اوبرائن}
رابرٹ روبن

رابرٹا {میٹسولا}




رابن کک







رومانو پروڈی
رون کلین
رونالڈ {ریگن}





آیت اللہ {خمینی}|روح اللہ خمینی

رستم {عمروف}


سعد حریری


صباح الاحمد|صباح الاحمد الصباح

صدام حسین|{صدام}
صادق {خان}
سعید جلیلی


ساجد {جاوید}

سلام فیاض





شاہ سلمان
سلوم {زورابیشویلی}

سامح شکری

سینڈی برجر
سنا {مارین}


سعود الفیصل
ساؤلی نینستو

سکاٹ {بیسنٹ}|اسکاٹ {بیسنٹ}
سیباسٹین {کرز}
سیباسٹین پنیرا
سیباسٹیئن {لیکورنو}




سرگئی {لاوروف}|سرگئی {لیوروف}
سرگئی {ناریشکن}
سرگئی {شوئیگو}


سرجیو {ماتاریلا}



شمعون {پیریز}


زیگمار {گابریل}




سلویو {برلسکونی}

سائمن {ہیرس}

سلوبوڈان ملوسووچ




سٹیفن لوفوین



سٹیفن {ہیڈلی}
سٹیفن {ہارپر}|اسٹیفن {ہارپر}
سٹیون {منوچن}|اسٹیون {منوچن}


سویلا {بریورمین}
سلیمان ڈیمرل
سلیمان سوئلو
سلطان بن عبدالعزیز|الامیر سلطان بن عبدالعزیز
سوزن {رائس}
سوزی {وائلز}






تمیم بن حمد|تمیم بن حمد آل ثانی|الشیخ {تمیم}
تمام سلام
تانسو چلر


{ٹیڈروس} ادہانوم گیبریسس|{ٹیڈروس} ایڈہانوم گیبریئسس



تھریسا مے|ٹریزا مے

تھامس ڈی میزیئر
ٹام {ڈونیلن}



ٹموتھی {گائٹنر}



ٹونی {بلیئر}



تلسی {گیبارڈ}
ترگت اوزال
ترکی الفیصل
زیپی لیونی
الف {کرسٹرسن}
ارسلا {وان ڈیر لیین}|ارسلا {فان ڈیر لائن}|ارسلا {وان ڈر لیین}
واکلاو ہیول








ویلری {زالوزنی}

ویلری {گیراسیموف}







وکٹر {اوربان}
وکٹر {یانوکووچ}
وکٹر یوشچینکو



ویٹالی کلچکو




ولادیمیر {پوتن}|ولادی میر {پوتن}|ولادیمیر {پیوٹن}|ولادی میر {پیوٹن}








ولادیمیر {زیلنسکی}|ولودیمیر {زیلنسکی}|ولودومیر {زیلنسکی}



ولید المعلم
وارن کرسٹوفر


ولیم {بار}
ولیم {برنز}
ولیم کوہن
ولیم {ہیگ}
ولیم پیری






وولف گانگ {شوئبلے}



یحییٰ {سنوار}|یحییٰ {السنوار}
یائر لیپڈ|یائر لاپید


یشار گلر
یاسر {عرفات}


یوگینی {پریگوزن}


اسحاق {رابین}
اسحاق شامیر
یوآو گیلنٹ



یوکیا {امانو}
یولیا {تیموشینکو}




ایویٹ {کوپر}
شیخ زاید بن سلطان

زین العابدین بن علی






`,
      offices: `صدر|صدر مملکت|صدرِ مملکت|صدارت|صدر جمہوریہ|سربراہ مملکت|عبوری صدر
نائب صدر|نائب صدرِ|پہلے نائب صدر
وزیراعظم|وزیر اعظم|وزیرِاعظم|وزیرِ اعظم|وزارت عظمیٰ|سربراہ حکومت|نگران وزیراعظم
بادشاہ|شاہ|ملکہ|امیر|سلطان|فرمانروا|شہنشاہ|خادم الحرمین الشریفین|خادم حرمین شریفین|خادمین حرمین شریفین
ولی عہد|ولی عہد شہزادہ|شہزادہ ولی عہد|ولی عہدِ
سپریم لیڈر|رہبر اعلیٰ|رہبرِ اعلیٰ|رہبر انقلاب|رہبر معظم|سپریم رہنما|رہبر انقلاب اسلامی
چانسلر|وفاقی چانسلر
وزیر خارجہ|وزیرِ خارجہ|وزیر امور خارجہ|سیکرٹری خارجہ|سیکریٹری آف اسٹیٹ|سیکرٹری آف سٹیٹ
وزیر دفاع|وزیرِ دفاع|سیکرٹری دفاع|پینٹاگون کے سربراہ|پینٹاگون چیف|وزیر جنگ
وزیر داخلہ|وزیرِ داخلہ|ہوم سیکرٹری|وزیر امور داخلہ
وزیر خزانہ|وزیرِ خزانہ|وزیر مالیات|وزیر معیشت|چانسلر
مشیر برائے قومی سلامتی|قومی سلامتی کے مشیر|مشیر قومی سلامتی|مشیرِ قومی سلامتی
اقوام متحدہ کے سیکرٹری جنرل|سیکرٹری جنرل|سیکریٹری جنرل|اقوام متحدہ کے سیکریٹری جنرل|اقوام متحدہ کے سربراہ
نیٹو کے سیکرٹری جنرل|نیٹو سیکرٹری جنرل|نیٹو کے سربراہ|سیکرٹری جنرل|سیکریٹری جنرل|نیٹو چیف|نیٹو کے سیکریٹری جنرل
یورپی کمیشن کی صدر|یورپی کمیشن کے صدر|یورپی کمیشن کی سربراہ|یورپی کمیشن کے سربراہ
یورپی کونسل کے صدر|یورپی کونسل کے سربراہ
یورپی یونین کے خارجہ امور کے سربراہ|یورپی یونین کی خارجہ پالیسی کے سربراہ|یورپی یونین کی خارجہ پالیسی کی سربراہ|یورپی یونین کے خارجہ پالیسی چیف
عرب لیگ کے سیکرٹری جنرل|عرب لیگ کے سربراہ|عرب لیگ کے سیکریٹری جنرل
افریقی یونین کمیشن کے چیئرپرسن|افریقی یونین کے سربراہ|افریقی یونین کے چیئرمین
اوپیک کے سیکرٹری جنرل|اوپیک کے سیکریٹری جنرل
آئی ایم ایف کی سربراہ|آئی ایم ایف کے سربراہ|آئی ایم ایف کی منیجنگ ڈائریکٹر|آئی ایم ایف کے منیجنگ ڈائریکٹر|آئی ایم ایف چیف
عالمی بینک کے صدر|ورلڈ بینک کے صدر|عالمی بینک کے سربراہ
عالمی ادارہ صحت کے سربراہ|عالمی ادارۂ صحت کے سربراہ|ڈبلیو ایچ او کے سربراہ|عالمی ادارہ صحت کے ڈائریکٹر جنرل
آئی اے ای اے کے سربراہ|عالمی ایٹمی توانائی ایجنسی کے سربراہ|آئی اے ای اے کے ڈائریکٹر جنرل|جوہری توانائی ایجنسی کے سربراہ
یورپی مرکزی بینک کی صدر|یورپی مرکزی بینک کے صدر|یورپی مرکزی بینک کی سربراہ
گورنر مرکزی بینک|مرکزی بینک کے گورنر|گورنر اسٹیٹ بینک|فیڈرل ریزرو کے چیئرمین|بینک آف انگلینڈ کے گورنر|مرکزی بینک کے سربراہ|گورنر سٹیٹ بینک
پوپ|پاپائے روم|پاپائے اعظم
پارٹی سربراہ|پارٹی کے سربراہ|قائد حزب اختلاف|اپوزیشن لیڈر|پارٹی چیئرمین|چیئرمین|سربراہ|پارٹی صدر
سربراہ|رہنما|کمانڈر|امیر|سیکرٹری جنرل|خلیفہ|سیاسی بیورو کے سربراہ|لیڈر|سیاسی سربراہ|سرغنہ
اٹارنی جنرل|وزیر انصاف|وزیر قانون
سی آئی اے کے ڈائریکٹر|سی آئی اے کے سربراہ|سی آئی اے چیف|ڈائریکٹر سی آئی اے
ایف بی آئی کے ڈائریکٹر|ایف بی آئی کے سربراہ|ایف بی آئی ڈائریکٹر
اسپیکر|سپیکر|اسپیکر قومی اسمبلی|سپیکر قومی اسمبلی|ایوان نمائندگان کی سپیکر|ایوان نمائندگان کے اسپیکر|پارلیمنٹ کے اسپیکر
آرمی چیف|چیف آف آرمی سٹاف|چیف آف آرمی اسٹاف|فوج کے سربراہ|سپہ سالار|بری فوج کے سربراہ|آرمی چیف جنرل|چیئرمین جوائنٹ چیفس آف اسٹاف|فیلڈ مارشل
وائٹ ہاؤس کے چیف آف سٹاف|وائٹ ہاؤس چیف آف اسٹاف
گورنر
میئر|مئیر
سپریم نیشنل سیکیورٹی کونسل کے سیکرٹری|سلامتی کونسل کے سیکرٹری|قومی سلامتی کونسل کے سیکرٹری
انٹیلی جنس چیف|موساد کے سربراہ|انٹیلی جنس کے سربراہ|ڈی جی آئی ایس آئی|آئی ایس آئی کے سربراہ|موساد چیف|ڈائریکٹر نیشنل انٹیلی جنس
القدس فورس کے سربراہ|قدس فورس کے کمانڈر|قدس فورس کے سربراہ|القدس فورس کے کمانڈر
پاسداران انقلاب کے سربراہ|پاسداران انقلاب کے کمانڈر|پاسدارانِ انقلاب کے سربراہ
نائب وزیراعظم|نائب وزیر اعظم|ڈپٹی وزیراعظم
وزیر تیل|وزیر پیٹرولیم|وزیر توانائی
وزیر صحت|وزیرِ صحت`,
      countries: `متحدہ عرب امارات|یو اے ای|امارات|اماراتی|ابوظہبی|دبئی
افغانستان|افغان|امارت اسلامیہ|کابل
البانیہ|البانوی
آرمینیا|آرمینیائی|یریوان
انگولا
ارجنٹائن|ارجنٹینا|ارجنٹائنی
آسٹریا|آسٹرین|ویانا
آسٹریلیا|آسٹریلوی|کینبرا
آذربائیجان|آذری|باکو
بوسنیا|بوسنیا و ہرزیگووینا|بوسنیائی
بنگلہ دیش|بنگلہ دیشی|بنگلادیش|ڈھاکہ
بیلجیم|بلجیم|بیلجیئم|بیلجیئن
برکینا فاسو
بلغاریہ
بحرین|بحرینی|منامہ
برونائی
بولیویا
برازیل|برازیلی|برازیلین
بیلاروس|بیلاروسی|منسک
کینیڈا|کینیڈین|اوٹاوا
جمہوریہ کانگو|کانگو|زائر
سوئٹزرلینڈ|سوئس
آئیوری کوسٹ
چلی
کیمرون
چین|چینی|بیجنگ|عوامی جمہوریہ چین
کولمبیا|کولمبین
کوسٹا ریکا
کیوبا|کیوبن|ہوانا
قبرص|قبرصی
چیک جمہوریہ|جمہوریہ چیک|چیک|پراگ
جرمنی|جرمن|برلن
جبوتی
ڈنمارک|ڈینش|کوپن ہیگن
ڈومینیکن ریپبلک
الجزائر|الجزائری
ایکواڈور
اسٹونیا|ایسٹونیا
مصر|مصری|قاہرہ
اریٹیریا
اسپین|سپین|ہسپانوی|میڈرڈ
ایتھوپیا|ایتھوپیائی|ادیس ابابا
فن لینڈ|فنش|ہیلسنکی
فرانس|فرانسیسی|پیرس
گیبون
برطانیہ|برطانوی|انگلینڈ|انگلستان|لندن
جارجیا|تبلیسی
گھانا
گنی
یونان|یونانی|ایتھنز
گوئٹے مالا
ہانگ کانگ
ہونڈوراس
کروشیا
ہیٹی
ہنگری|ہنگرین
انڈونیشیا|انڈونیشین|انڈونیشیائی|جکارتہ
آئرلینڈ|آئرش|ڈبلن
اسرائیل|اسرائیلی|تل ابیب|صیہونی|صیہونی ریاست
بھارت|بھارتی|انڈیا|ہندوستان|ہندوستانی|انڈین|نئی دہلی|نئی دلی
عراق|عراقی|بغداد
ایران|ایرانی|اسلامی جمہوریہ ایران|تہران
آئس لینڈ
اٹلی|اطالوی|روم
اردن|اردنی|عمان
جاپان|جاپانی|ٹوکیو
کینیا|کینیائی|نیروبی
کرغزستان|کرغیزستان
کمبوڈیا
شمالی کوریا|شمالی کوریائی|پیانگ یانگ
جنوبی کوریا|جنوبی کوریائی|سیول
کویت|کویتی
قازقستان|قازق|آستانہ
لاؤس
لبنان|لبنانی|بیروت
سری لنکا|سری لنکن|کولمبو
لائبیریا
لتھوانیا
لکسمبرگ
لٹویا
لیبیا|لیبیائی|طرابلس
مراکش|مراکشی|رباط
مالدووا|مولدووا
مونٹی نیگرو
شمالی مقدونیہ|مقدونیہ
مالی
میانمار|برما
منگولیا
موریتانیہ
مالٹا
مالدیپ
میکسیکو|میکسیکن
ملائیشیا|ملائیشین|ملائشیا|کوالالمپور
موزمبیق
نائجر
نائجیریا|نائیجیریا|نائجیرین
نکاراگوا
نیدرلینڈز|ہالینڈ|ڈچ|ولندیزی
ناروے|نارویجن|اوسلو
نیپال|نیپالی|کھٹمنڈو
نیوزی لینڈ|نیوزی لینڈر
عمان|عمانی|مسقط
پاناما
پیرو
فلپائن|فلپائنی|منیلا
پاکستان|پاکستانی|اسلام آباد
پولینڈ|پولش|وارسا
فلسطین|فلسطینی|فلسطینی اتھارٹی|پی ایل او|رام اللہ|غزہ|مغربی کنارے
پرتگال|پرتگالی|لزبن
پیراگوئے
قطر|قطری|دوحہ
رومانیہ|رومانوی
سربیا|سربیائی|سرب|بلغراد
روس|روسی|روسی فیڈریشن|ماسکو|کریملن
روانڈا
سعودی عرب|سعودی|ریاض
سوڈان|سوڈانی|خرطوم
سویڈن|سویڈش|اسٹاک ہوم
سنگاپور
سلووینیا
سلوواکیہ|سلوواکیا
سینیگال
صومالیہ|صومالی|موغادیشو
جنوبی سوڈان
سوویت یونین|سوویت
ایل سلواڈور
شام|شامی|دمشق
چاڈ
تھائی لینڈ|تھائی|بنکاک
تاجکستان|تاجک
مشرقی تیمور
ترکمانستان
تیونس|تیونسی
ترکی|ترکیہ|ترک|انقرہ
تائیوان|تائیوانی
تنزانیہ
یوکرین|یوکرائن|یوکرینی|یوکرائنی|کیف|کیئف
یوگنڈا
امریکہ|امریکا|ریاستہائے متحدہ|ریاست ہائے متحدہ امریکہ|امریکی|واشنگٹن|وائٹ ہاؤس
یوراگوئے|یوروگوئے
ازبکستان|ازبک|تاشقند
ویٹیکن|ویٹی کن
وینزویلا|وینزویلن|وینیزویلا|کراکس
ویتنام|ویتنامی
کوسوو|کوسووو
یمن|یمنی|صنعا|صنعاء|عدن
یوگوسلاویہ
جنوبی افریقہ|جنوبی افریقی
زیمبیا
زمبابوے
افریقی یونین
القاعدہ
الشباب
عرب لیگ
بوکو حرام
یورپی مرکزی بینک
یورپی یونین|یورپی|یورپ|برسلز
خلیج تعاون کونسل
حماس
حزب اللہ
حوثی|حوثیوں|انصار اللہ
ہیئت تحریر الشام|تحریر الشام|النصرہ فرنٹ
آئی اے ای اے|عالمی ایٹمی توانائی ایجنسی|بین الاقوامی ایٹمی توانائی ایجنسی
آئی ایم ایف|عالمی مالیاتی فنڈ|بین الاقوامی مالیاتی فنڈ
داعش|دولت اسلامیہ|آئی ایس
اسلامی جہاد
کردستان|عراقی کردستان|کرد|اربیل
نیٹو|نیٹو اتحاد
او آئی سی|اسلامی تعاون تنظیم
اوپیک
پی کے کے|کردستان ورکرز پارٹی
حشد الشعبی|الحشد الشعبی
ریپڈ سپورٹ فورسز
سیرین ڈیموکریٹک فورسز
طالبان|افغان طالبان|امارت اسلامیہ افغانستان
تحریک طالبان پاکستان|ٹی ٹی پی
اقوام متحدہ|اقوامِ متحدہ
ویگنر|ویگنر گروپ
عالمی ادارہ صحت|عالمی ادارۂ صحت|ڈبلیو ایچ او
عالمی بینک|ورلڈ بینک
عالمی تجارتی تنظیم|ڈبلیو ٹی او`,
      terms: ``,
    },
    hi: {
      persons: `
अब्बास {अराघची}|अब्बास {अरागची}

मंसूर {हादी}







अब्देल फतह अल-{बुरहान}
अब्देल फतह अल-{सीसी}|अब्देल फत्ताह अल {सीसी}|अल-सिसी


अब्देलअज़ीज़ {बूतेफ्लिका}



अब्देलमदजीद {तेब्बौने}











अब्दुल लतीफ रशीद
अब्दुल मलिक अल-{हूती}








अब्दुल्ला बिन जायद

अब्दुल्ला {गुल}
किंग अब्दुल्ला द्वितीय|शाह अब्दुल्ला द्वितीय
अब्दुल्ला {ओकलान}
किंग अब्दुल्ला|शाह अब्दुल्ला







अबू बकर अल-{बगदादी}|{बगदादी}



अबू मोहम्मद अल-{जुलानी}|अबू मोहम्मद अल-{जोलानी}
अबुबकर {शेकाऊ}

आदिल अब्दुल {महदी}
अदेल अल-{जुबैर}











अहमद अबुल {गैत}

अहमद अल-{शरा}












शेख अहमद {यासीन}
अहमत {दावुतोग्लू}


अजय {बंगा}
हाशमी {रफसंजानी}
मुल्ला अख्तर {मंसूर}
अल {गोर}
एलेन जुप्पे


एलन {ग्रीनस्पैन}
एलन जॉनसन



अल्बर्टो {फर्नांडीज}
अल्बर्टो फुजीमोरी
अल्बर्टो गोंजालेस
अल्बिन {कुर्ती}


एलेजांद्रो मेयरकास

अलेक्जेंडर {वुचिच}



अलेक्जेंडर डी क्रू

अलेक्जेंडर {लुकाशेंको}

अलेक्जेंडर {स्टब}


एलेक्सी {नवलनी}
एलेक्सिस {सिप्रास}










अली अब्दुल्ला {सालेह}


अली अकबर {सालेही}

अली अल-नईमी






अली {खामेनेई}|अयातुल्ला {खामेनेई}|अली {ख़ामेनेई}

अली {लारीजानी}


अली {शमखानी}


एलिस्टर डार्लिंग




एंबर रड



अम्र {मूसा}




एंडर्स फॉग रासमुसेन

आंद्रेई {बेलौसोव}

आंद्रेज बाबिश



आंद्रेस मैनुअल {लोपेज़ ओब्राडोर}


एंड्रयू {बेली}
आंद्री {सिबिहा}



आंद्री {यरमक}


आंद्रेज {डूडा}
एंजेला {मर्केल}|अंगेला {मर्केल}


अनीता {आनंद}

एनालेना {बेयरबॉक}|अनालेना {बेयरबॉक}
ऐनी हिडाल्गो
एनेग्रेट क्रैम्प-कैरेनबाउर




एंटोनियो {कोस्टा}
एंतोनियो {गुतारेस}|एंटोनियो {गुटेरेस}|एंतोनियो {गुटेरेश}


एंटोनियो तजानी

एंटनी {ब्लिंकन}|एंटनी {ब्लिंकेन}



एरियल {हेनरी}
एरियल {शेरोन}






आर्सेनी यात्सेन्युक

असद अल-{शैबानी}
एश्टन {कार्टर}



ऑगस्तो पिनोशे

एविग्डोर {लिबरमैन}

एवरिल {हेन्स}




अयमान अल-{जवाहिरी}|अल {जवाहिरी}
अयमान {सफादी}



बद्र {अब्देलट्टी}|बद्र {अब्देलअती}

बैतुल्लाह {महसूद}


{बान की मून}|{बान की-मून}

बराक {ओबामा}
बरहम {सालेह}

बशर अल-{असद}|बशर अल {असद}





बेन {बर्नान्के}|बेन {बर्नांके}
बेन {वालेस}
पोप {बेनेडिक्ट}|बेनेडिक्ट सोलहवें
बेंजामिन {नेतन्याहू}|{नेतन्याहू}
बेनी {गैंट्ज़}|बेनी {गैंट्ज}


बर्नार्ड कुशनर



बेज़ालेल {स्मोट्रिच}

बिल {क्लिंटन}








बोरिस {जॉनसन}
बोरिस {पिस्टोरियस}


बोरिस {येल्तसिन}


बुतरस {बुतरस घाली}








ब्रूनो {ले मायर}|ब्रूनो {ले मेयर}

ब्रूनो रिटेलो















कैथरीन {एश्टन}
कैथरीन {कोलोना}



हाइम {हर्ज़ोग}

चार्ल्स क्लार्क

किंग {चार्ल्स}|चार्ल्स तृतीय
चार्ल्स {मिशेल}|शार्ल {मिशेल}
चार्ल्स ब्राउन

क्रिश्चियन {लिंडनर}

क्रिश्चियन वुल्फ
क्रिस्टीन {लगार्ड}|क्रिस्टीन {लेगार्ड}
क्रिस्टीन लैंब्रेख्त
क्रिस्टोफ कास्टानेर
क्रिस्टोफर {मिलर}
क्रिस्टोफर {रे}
क्रिस्टिया फ्रीलैंड
चक {हेगल}

क्लाउडिया {शीनबाम}

कॉलिन {पॉवेल}|कोलिन {पॉवेल}
कोंडोलीजा {राइस}|कोंडोलीज़ा {राइस}

क्रिस्टीना {किर्चनर}


डैन केन
डैन कोट्स

डैन {क्वेल}
डेनियल {नोबोआ}
डेनियल ओर्टेगा





डेविड ब्लंकेट
डेविड {कैमरन}|डेविड {कैमरून}
डेविड {लैमी}

डेविड {मालपास}
डेविड {मिलिबैंड}

डेविड {पेट्रियस}




डेनिस {मोनास्टिर्स्की}
डेनिस {श्मिहाल}

डिक {चेनी}


डिल्मा {रूसेफ}


डीना {बोलुआर्टे}

दिमित्री {मेदवेदेव}|दमित्री {मेदवेदेव}
दिमित्रो {कुलेबा}
डोमिनिक {राब}
डोमिनिक डे विलेपिन
डोमिनिक {स्ट्रॉस कान}
डोनाल्ड {रम्सफेल्ड}
डोनाल्ड {ट्रंप}|डोनाल्ड {ट्रम्प}|डॉनल्ड {ट्रंप}
डोनाल्ड {टस्क}




इब्राहिम {रईसी}


एडी {रामा}


एडुआर्ड फिलिप

एडुआर्ड शेवर्दनाद्जे





एहुद {बराक}
एहुद {ओल्मर्ट}

एली {कोहेन}


एलिजाबेथ {बोर्न}

महारानी {एलिजाबेथ}|एलिजाबेथ द्वितीय|क्वीन {एलिजाबेथ}







इमैनुएल {मैक्रों}|एमैनुएल {मैक्रों}|इमैनुअल {मैक्रॉन}
एंडा केनी
एनरिको लेट्टा

एनरिक {पेना नीटो}


एरिक {होल्डर}

एर्ना सोलबर्ग








इवो {मोरालेस}

इयाल {ज़मीर}



शाह फहद

फैसल बिन {फरहान}







फायेज अल-{सराज}

फेडरिका {मोगेरिनी}


फेलिप काल्डेरोन

किंग {फेलिप}








फिदेल {कास्त्रो}

फ्लोरेंस पार्ली


फुआद सिनिओरा






फ्रांस्वा {बायरू}
फ्रांस्वा फिलोन
फ्रांस्वा {ओलांद}|फ्रांसुआ {ओलांद}
फ्रांस्वा {मितरां}

फ्रैंक-वाल्टर {स्टाइनमायर}|फ्रांक वाल्टर {श्टाइनमायर}




फ्रेडरिक {मर्ज}|फ्रेडरिक {मर्त्स}|फ्रेडरिक {मर्ज़}

फुआद मासूम


गेब्रियल {अटल}|गैब्रियल {अत्ताल}
गेब्रियल {बोरिक}



गैविन विलियमसन




जॉर्ज एच. डब्ल्यू. {बुश}|जॉर्ज {बुश} सीनियर
जॉर्ज {ऑस्बॉर्न}|जॉर्ज {ओसबोर्न}
जॉर्ज पापैंड्रू
जॉर्ज रॉबर्टसन

जॉर्ज {टेनेट}

जॉर्ज {बुश}|जॉर्ज डब्ल्यू {बुश}|जॉर्ज डब्ल्यू. {बुश}

गेराल्ड {डारमनिन}


गेरहार्ड {श्रोडर}





गिदोन {सार}
जीना {हास्पेल}|जीना {हेस्पल}




जॉर्जिया {मेलोनी}|जियोर्जिया {मेलोनी}
जॉर्जियो नेपोलितानो

गितानस {नौसेदा}




ज्यूसेपे {कोंटे}|जिउसेप्पे {कॉन्टे}







गॉर्डन {ब्राउन}
ग्रांट शैप्स



गुइडो वेस्टरवेले




गुस्तावो {पेट्रो}


एच. आर. {मैकमास्टर}|एचआर {मैकमास्टर}


हाफिज अल-{असद}

हैदर अल-{अबादी}
हैथम {अल गैस}

हाकान {फिदान}
हकीमुल्लाह {महसूद}









हैंस ब्लिक्स




हाशिम थाची


हसन {दियाब}


हसन {नसरल्लाह}|हसन {नसरुल्लाह}
हसन {रूहानी}|हसन {रोहानी}



हाइको {मास}


हेलमुट {कोल}
हेनरी {पॉलसन}



हर्ज़ी {हलेवी}


हिबतुल्लाह {अखुंदजादा}

हिलेरी {क्लिंटन}





होर्स्ट कोहलर
होर्स्ट सीहोफर
होशियार {जेबारी}
होस्नी {मुबारक}
हुसैन {अमीर-अब्दुल्लाहियान}|अमीर अब्दुल्लाहियन





ह्यूगो {शावेज}|ह्यूगो {चावेज}
हुलुसी {अकार}




शाह हुसैन

इब्राहिम अल-{जाफरी}











इल्हाम {अलीयेव}












इसाक {हर्ज़ोग}|आइजैक {हर्जोग}

इस्माइल {हानिया}|इस्माइल {हनिया}

इजराइल {काट्ज}|इस्राइल {काट्ज़}


इवान ड्यूक








अयाद {अल्लावी}



जैक लियू
जैक स्ट्रॉ
जैक {शिराक}|ज्याक {शिराक}


जैकी स्मिथ



जायर {बोल्सोनारो}|जेयर {बोलसोनारो}
जेक {सुलिवन}|जैक {सुलिवन}

जलाल {तलाबानी}
जेम्स {बेकर}
जेम्स {क्लैपर}
जेम्स {क्लेवरली}
जेम्स {कोमी}
जेम्स जोन्स
जेम्स {मैटिस}|जिम {मैटिस}







जेनेट नेपोलितानो
जेनेट रेनो
जेनेट {येलेन}|जैनेट {येलेन}




जेवियर {माइली}|जेवियर {मिलेई}

जेवियर सोलाना

जेडी {वेंस}|जे.डी. {वेंस}

ज्यां {कास्तेक्स}

ज्यां क्लाउड {जंकर}




जीन-नोएल बैरोट


ज्यां इव {ले ड्रियन}

जेफ {सेशंस}


जेन्स {स्टोलटेनबर्ग}|येन्स {स्टोल्टेनबर्ग}|जेंस {स्टोल्टेनबर्ग}
जेरेमी {कॉर्बिन}
जेरेमी {हंट}
जेरोम {पॉवेल}|जेरोम {पावेल}

जिम योंग किम



जोआखिम गाउक

जो {बाइडेन}|जो {बाइडन}|जो {बिडेन}
योहान {वाडेफुल}


जॉन {एशक्रॉफ्ट}
जॉन {बेनर}|जॉन {बोनर}
जॉन {बोल्टन}
जॉन {ब्रेनन}


जॉन {हीली}

जॉन {केली}
जॉन {केरी}
जॉन मेजर
पोप {जॉन पॉल द्वितीय}|जॉन पॉल द्वितीय
जॉन {रैटक्लिफ}
जॉन रीड

जोनास गहर {स्टोरे}






योश्का फिशर


ज़ोस लुइस रोड्रिग्ज ज़ापातेरो
जोस मैनुअल अल्बारेस
जोस मैनुअल बरोसो

जोस मारिया अज़नार






जोसेप {बोरेल}

जोसेफ {औन}
जोसेफ {डनफोर्ड}
जोवेनेल {मोइसे}






हुआन {गुएदो}|जुआन {गुआइदो}

हुआन मैनुअल सैंटोस






जस्टिन {ट्रूडो}

कैस {सईद}
काजा {कालास}|काया {कलास}


कमला {हैरिस}


कार्ल {नेहमर}


काश {पटेल}




कीर {स्टार्मर}|कीयर {स्टार्मर}



केविन {मैकार्थी}



खालिद {मशाल}








खलीफा बिन जायद
खलीफा {हफ्तार}





क्लॉस {इओहानिस}

कोफी {अन्नान}|कोफ़ी {अन्नान}






क्रिस्टालिना {जॉर्जीवा}

क्रिस्टी {नोएम}

क्वासी {क्वार्टेंग}
क्यारीकोस {मित्सोताकिस}|किरियाकोस {मित्सोताकिस}


लार्स क्लिंगबाइल
लार्स लोके रासमुसेन


लॉरेंट फेबियस


लैरी समर्स

लेख वालेसा

लेनिन मोरेनो

लियो {वराडकर}
पोप {लियो}|लियो चौदहवें
लियोन {पनेटा}




लेस एस्पिन



लियाम फॉक्स

लियोनेल जोस्पिन
लिज़ {ट्रस}|लिज {ट्रस}

लॉयड {ऑस्टिन}


लोरेटा {लिंच}







लुइगी डी मायो


लुइस आर्से





लुइज़ इनासियो {लूला दा सिल्वा}|{लूला डा सिल्वा}|{लूला}


मेडलीन {अलब्राइट}|मैडलिन {अल्ब्राइट}

मैग्डेलेना {एंडरसन}


महमूद {अब्बास}
महमूद {अहमदीनेजाद}




माइया {सांडू}




मनोचेहर मोत्तकी

मैनुअल वाल्स




मार्को {रुबियो}|मार्को {रूबियो}

मार्गरेट बेकेट
मार्गरेट {चान}
मार्गरेट {थैचर}|मारग्रेट {थैचर}




मारियानो {राजोय}|मारियानो {राखोय}
मरीन {ले पेन}|मैरीन {ले पेन}

मारियो {द्राघी}|मारियो {ड्रैगी}

मारियो {मोंटी}



मार्क {कार्नी}|मार्क {कार्ने}
मार्क {एस्पर}
मार्क मीडोज
मार्क {मिले}|मार्क {मिली}
मार्क {रूट}|मार्क {रुटे}|मार्क {रुट}


मार्टिन {डेम्पसी}



मार्टी अहतिसारी


मसूद {पेजेशकियान}|मसूद {पेजेश्कियन}

माटेउज़ {मोराविएकी}
मैट {हैनकॉक}

मातेओ {रेंजी}|मैटियो {रेंजी}
मैटियो {साल्विनी}
मैथ्यू व्हिटेकर



मौरिसियो मैक्री
मजलूम अब्दी




मेलानी जोली
मेरिक {गारलैंड}
मर्विन किंग

मेटे {फ्रेडरिक्सन}
मेवलुत {कावुसोग्लु}|मेवलुत {चावुशोग्लू}


माइकल फैलन
माइकल {फ्लिन}
माइकल {हेडन}


माइकल मार्टिन
मिशेल {औन}
मिशेल {बार्नियर}





मिशेल {टेमर}

मिशेल {बैचलेट}|मिशेल {बाचेलेट}



मिगेल {डियाज़-कैनेल}


माइक {जॉनसन}
माइक {मलेन}
माइक {पेंस}|माइक {पेन्स}
माइक {पोम्पियो}|माइक {पॉम्पियो}
माइक {वाल्ट्ज}|माइक {वॉल्ट्ज}

मिखाइल {गोर्बाचेव}

मिखाइल {मिशुस्टिन}

मिखाइल साकाशविली















मोहम्मद {अलबरदेई}


मोहम्मद हमदान {दगालो}|{हेमेदती}



मोहम्मद {मुर्सी}|मोहम्मद {मोरसी}






जवाद {जरीफ}
मोहम्मद {खातमी}
मोहम्मद {मोखबर}



मोहम्मद {शतायेह}





मोहम्मद {बारकिंडो}

मोहम्मद बिन अब्दुलरहमान अल थानी
मोहम्मद बिन नायफ
मोहम्मद बिन राशिद
मोहम्मद बिन सलमान
मोहम्मद बिन जायद|मोहम्मद बिन जायेद


मोहम्मद शिया अल-{सुदानी}








मुस्तफा {मदबूली}


मुअम्मर {गद्दाफी}


मुल्ला उमर|मुल्ला मोहम्मद उमर





मुस्तफा अल-{कदीमी}|मुस्तफा अल-{काधिमी}


नबीह {बेरी}




नादिम {ज़हावी}


नफ्ताली {बेनेट}
नईम {कासिम}


नजीब {मिकाती}

नैन्सी फेजर
नैंसी {पेलोसी}







नवाफ {सलाम}

नायिब {बुकेले}



न्यूट गिंगरिच


निक {क्लेग}



निकोलस {मादुरो}
निकोलस {सरकोज़ी}|निकोला {सरकोजी}

निकुसोर डैन
निकोल {पशिनयान}


निकोलाई {पेत्रुशेव}
निकोस {क्रिस्टोडौलिडेस}




नूरी अल-{मलिकी}


ओलाफ {शोल्ज}|ओलाफ {शॉल्त्स}|ओलाफ {शोल्ज़}


ऑलेक्ज़ेंडर {सिर्स्की}
ऑलेक्ज़ेंडर तुर्चिनोव
ओलेक्सी {रेजनिकोव}



उमर अल-{बशीर}





ओसामा {बिन लादेन}|{लादेन}










पाम {बॉन्डी}|पैम {बॉन्डी}

पाओलो जेंटिलोनी

पैट्रिक {शानाहन}


पॉल {रयान}
पॉल वुल्फोविट्ज




पेड्रो {कैस्टिलो}



पेड्रो {सांचेज़}|पेड्रो {सांचेज}



पेनी मोर्डंट

पीट {हेगसेथ}





पीटर {सिज्जार्तो}
पेट्र {फियाला}

पेट्र {पावेल}

पेट्रो {पोरोशेंको}


फिलिप {हैमंड}






पोप {फ्रांसिस}

पोर्टर गॉस


प्रीति {पटेल}

सुल्तान काबूस



रेचल {रीव्स}
राडोस्लाव {सिकोरस्की}



राफेल कोरिया
राफेल {ग्रॉसी}


रफीक {हरीरी}
रैम इमैनुएल








रमज़ान {कादिरोव}


राउल {कास्त्रो}


रेसेप तैयप {एर्दोगन}|रजब तैयब {एर्दोगन}|रेसेप तैयप {एर्दोआन}


रूवेन {रिवलिन}
रेक्स {टिलरसन}






रिचर्ड मायर्स

ऋषि {सुनक}|ऋषि {सुनाक}
रॉबर्ट {फिको}|रॉबर्ट {फ़ित्सो}
रॉबर्ट {गेट्स}

रॉबर्ट {हैबेक}

रॉबर्ट {मूलर}
रॉबर्ट {ओब्रायन}
रॉबर्ट रुबिन

रोबर्टा {मेत्सोला}




रॉबिन कुक







रोमानो प्रोदी
रॉन क्लेन
रोनाल्ड {रीगन}





अयातुल्ला {खुमैनी}

रुस्तम {उमेरोव}


साद {हरीरी}




सद्दाम हुसैन|{सद्दाम}
सादिक {खान}
सईद {जलीली}


साजिद {जाविद}|साजिद {जावेद}

सलाम {फय्याद}





शाह सलमान|किंग सलमान
सलोमी {जौराबिचविली}

समेह {शौकरी}|सामेह {शौकरी}

सैंडी बर्जर
सना {मरीन}|सना {मारिन}


सऊद अल-फैसल
साउली निनिस्तो

स्कॉट {बेसेंट}
सेबेस्टियन {कुर्ज}
सेबेस्टियन पिनेरा
सेबेस्टियन {लेकोर्नू}




सर्गेई {लावरोव}|सर्गेइ {लावरोव}
सर्गेई नारिश्किन
सर्गेई {शोइगु}|सर्गेई {शोइगू}


सर्जियो {मैटारेला}



शिमोन {पेरेज}|शिमोन {पेरेस}


सिगमार गेब्रियल




सिल्वियो {बर्लुस्कोनी}

साइमन हैरिस

स्लोबोदान मिलोसेविच




स्टीफन लोफवेन



स्टीफन {हेडली}
स्टीफन {हार्पर}
स्टीवन {म्नुचिन}|स्टीवन {मनुचिन}


सुएला {ब्रेवरमैन}



सुजैन {राइस}
सूजी {वाइल्स}|सूसी {वाइल्स}






{तमीम} बिन हमद




{टेड्रोस} अदनोम घेब्रेयेसस|{टेड्रोस} अधानोम



थेरेसा मे|टेरेसा मे

थॉमस डी मेजियर
टॉम {डोनिलन}



टिमोथी {गीथनर}|टिमोथी {गाइटनर}



टोनी {ब्लेयर}



तुलसी {गबार्ड}|तुलसी {गैबार्ड}


त्ज़िपी {लिवनी}
उल्फ {क्रिस्टर्सन}
उर्सुला {वॉन डेर लेयेन}|उर्सुला {फॉन डेय लायन}|उर्सुला {वॉन डेर लेयन}
वाक्लाव हावेल








वालेरी {ज़ालुज़्नी}

वालेरी {गेरासिमोव}







विक्टर {ओर्बन}|विक्टर {ओरबान}
विक्टर {यानुकोविच}
विक्टर युशचेंको



विटाली क्लिट्स्को




व्लादिमीर {पुतिन}








वोलोदिमीर {ज़ेलेंस्की}|वोलोदिमीर {जेलेंस्की}|व्लादिमीर {ज़ेलेंस्की}



वालिद मुअल्लिम
वॉरेन क्रिस्टोफर


विलियम {बार}
विलियम {बर्न्स}
विलियम कोहेन
विलियम {हेग}
विलियम पेरी






वोल्फगांग शोएब्ले



याह्या {सिनवार}
यायर {लैपिड}



यासिर {अराफात}|यासर {अराफात}


येवगेनी {प्रिगोझिन}


यित्ज़ाक {राबिन}

योआव {गैलेंट}



युकिया {अमानो}
यूलिया {टिमोशेंको}|यूलिया {तिमोशेंको}




यवेट {कूपर}


ज़ीन अल अबीदीन {बेन अली}






`,
      offices: `राष्ट्रपति|राष्ट्राध्यक्ष|राष्ट्र प्रमुख|प्रेसिडेंट|महामहिम राष्ट्रपति|अंतरिम राष्ट्रपति
उपराष्ट्रपति|उप राष्ट्रपति|उप-राष्ट्रपति
प्रधानमंत्री|प्रधान मंत्री|प्रधानमन्त्री|पीएम|वज़ीरे आज़म|वजीर-ए-आजम|शासनाध्यक्ष|कार्यवाहक प्रधानमंत्री
राजा|किंग|महाराजा|रानी|महारानी|क्वीन|अमीर|सुल्तान|सम्राट|शाह|बादशाह|नरेश
क्राउन प्रिंस|युवराज|शहजादे|वलीअहद|वली अहद|शाहजादा
सर्वोच्च नेता|सुप्रीम लीडर|सर्वोच्च धार्मिक नेता|सर्वोच्च लीडर
चांसलर|चान्सलर
विदेश मंत्री|विदेशमंत्री|विदेश सचिव|परराष्ट्र मंत्री
रक्षा मंत्री|रक्षामंत्री|रक्षा सचिव|पेंटागन प्रमुख|डिफेंस सेक्रेटरी
गृह मंत्री|गृहमंत्री|आंतरिक मंत्री|गृह सचिव|होम मिनिस्टर
वित्त मंत्री|वित्तमंत्री|ट्रेजरी सेक्रेटरी|राजकोष मंत्री|अर्थव्यवस्था मंत्री
राष्ट्रीय सुरक्षा सलाहकार|एनएसए
संयुक्त राष्ट्र महासचिव|महासचिव|संयुक्त राष्ट्र के महासचिव|यूएन महासचिव|संयुक्त राष्ट्र प्रमुख
नाटो महासचिव|नाटो प्रमुख|महासचिव|नाटो के महासचिव|नेटो महासचिव|नेटो प्रमुख
यूरोपीय आयोग की अध्यक्ष|यूरोपीय आयोग के अध्यक्ष|यूरोपीय आयोग प्रमुख|यूरोपीय कमीशन की अध्यक्ष|यूरोपीय कमीशन के अध्यक्ष
यूरोपीय परिषद के अध्यक्ष|यूरोपीय परिषद अध्यक्ष|यूरोपीय काउंसिल के अध्यक्ष
यूरोपीय संघ के विदेश नीति प्रमुख|यूरोपीय संघ की विदेश नीति प्रमुख|उच्च प्रतिनिधि|विदेश नीति प्रमुख
अरब लीग के महासचिव|अरब लीग प्रमुख|अरब लीग महासचिव
अफ्रीकी संघ आयोग के अध्यक्ष|अफ्रीकी संघ के अध्यक्ष|अफ्रीकी संघ अध्यक्ष
ओपेक महासचिव|ओपेक के महासचिव
आईएमएफ प्रमुख|आईएमएफ की प्रबंध निदेशक|आईएमएफ के प्रबंध निदेशक|अंतरराष्ट्रीय मुद्रा कोष की प्रमुख|आईएमएफ चीफ|अंतरराष्ट्रीय मुद्रा कोष के प्रमुख
विश्व बैंक के अध्यक्ष|विश्व बैंक अध्यक्ष|वर्ल्ड बैंक के अध्यक्ष|विश्व बैंक प्रमुख
डब्ल्यूएचओ प्रमुख|विश्व स्वास्थ्य संगठन के महानिदेशक|डब्ल्यूएचओ के महानिदेशक|विश्व स्वास्थ्य संगठन प्रमुख|डब्ल्यूएचओ चीफ
आईएईए प्रमुख|आईएईए के महानिदेशक|अंतरराष्ट्रीय परमाणु ऊर्जा एजेंसी के प्रमुख
यूरोपीय केंद्रीय बैंक की अध्यक्ष|यूरोपीय केंद्रीय बैंक के अध्यक्ष|ईसीबी प्रमुख
केंद्रीय बैंक के गवर्नर|फेड प्रमुख|फेडरल रिजर्व के चेयरमैन|फेडरल रिजर्व प्रमुख|आरबीआई गवर्नर|रिजर्व बैंक के गवर्नर|केंद्रीय बैंक प्रमुख|बैंक ऑफ इंग्लैंड के गवर्नर|भारतीय रिजर्व बैंक के गवर्नर
पोप|ईसाई धर्मगुरु
पार्टी अध्यक्ष|पार्टी प्रमुख|विपक्ष के नेता|नेता प्रतिपक्ष|पार्टी के अध्यक्ष|विपक्षी नेता|पार्टी महासचिव|महासचिव|राष्ट्रीय अध्यक्ष
प्रमुख|नेता|सरगना|कमांडर|चीफ|महासचिव|मुखिया|सुप्रीमो|ख़लीफ़ा|राजनीतिक प्रमुख
अटॉर्नी जनरल|न्याय मंत्री|कानून मंत्री|महान्यायवादी
सीआईए प्रमुख|सीआईए निदेशक|सीआईए के निदेशक|सीआईए चीफ
एफबीआई निदेशक|एफबीआई प्रमुख|एफबीआई के निदेशक
स्पीकर|लोकसभा अध्यक्ष|संसद अध्यक्ष|प्रतिनिधि सभा की अध्यक्ष|प्रतिनिधि सभा के अध्यक्ष|सदन की अध्यक्ष
सेना प्रमुख|थल सेना प्रमुख|सेनाध्यक्ष|आर्मी चीफ|चीफ ऑफ डिफेंस स्टाफ|सीडीएस|थलसेना प्रमुख|सेना अध्यक्ष
व्हाइट हाउस के चीफ ऑफ स्टाफ|व्हाइट हाउस चीफ ऑफ स्टाफ
गवर्नर|राज्यपाल
मेयर|महापौर
सुरक्षा परिषद के सचिव|सर्वोच्च राष्ट्रीय सुरक्षा परिषद के सचिव
खुफिया प्रमुख|मोसाद प्रमुख|आईएसआई प्रमुख|ख़ुफ़िया प्रमुख|राष्ट्रीय खुफिया निदेशक|मोसाद चीफ|रॉ प्रमुख
कुद्स फोर्स के कमांडर|कुद्स फ़ोर्स के प्रमुख|क़ुद्स फ़ोर्स के प्रमुख|कुद्स फोर्स प्रमुख
रिवोल्यूशनरी गार्ड के प्रमुख|आईआरजीसी प्रमुख|रिवॉल्यूशनरी गार्ड के कमांडर|आईआरजीसी कमांडर
उप प्रधानमंत्री|उप-प्रधानमंत्री|उपप्रधानमंत्री
तेल मंत्री|ऊर्जा मंत्री|पेट्रोलियम मंत्री
स्वास्थ्य मंत्री|स्वास्थ्यमंत्री`,
      countries: `संयुक्त अरब अमीरात|यूएई|अमीराती|अबू धाबी|दुबई
अफगानिस्तान|अफ़ग़ानिस्तान|अफगान|अफ़ग़ान|काबुल
अल्बानिया|अल्बानियाई
आर्मेनिया|आर्मेनियाई|अर्मेनिया
अंगोला
अर्जेंटीना|अर्जेंटीनी|अर्जेंटीनाई
ऑस्ट्रिया|ऑस्ट्रियाई|विएना|वियना
ऑस्ट्रेलिया|आस्ट्रेलिया|ऑस्ट्रेलियाई|कैनबरा
अजरबैजान|अज़रबैजान|अजरबैजानी|बाकू
बोस्निया|बोस्निया और हर्जेगोविना|बोस्नियाई
बांग्लादेश|बांग्लादेशी|बंगलादेश|ढाका
बेल्जियम|बेल्जियन
बुर्किना फासो
बुल्गारिया|बल्गेरियाई
बहरीन|बहरीनी|मनामा
ब्रुनेई
बोलीविया|बोलिविया|बोलिवियाई
ब्राजील|ब्राज़ील|ब्राजीलियाई|ब्राज़ीली
बेलारूस|बेलारूसी|मिन्स्क
कनाडा|कनाडाई|ओटावा
कांगो|कांगो लोकतांत्रिक गणराज्य|ज़ैरे
स्विट्जरलैंड|स्विस|स्विट्ज़रलैंड
आइवरी कोस्ट
चिली|चिलीयाई
कैमरून
चीन|चीनी|बीजिंग|पेइचिंग
कोलंबिया|कोलंबियाई
कोस्टा रिका
क्यूबा|क्यूबाई|हवाना
साइप्रस
चेक गणराज्य|चेक|चेकिया|प्राग
जर्मनी|जर्मन|बर्लिन
जिबूती
डेनमार्क|डेनिश|डैनिश
डोमिनिकन गणराज्य
अल्जीरिया|अल्जीरियाई
इक्वाडोर|इक्वेडोर
एस्टोनिया|एस्टोनियाई
मिस्र|मिस्री|इजिप्ट|काहिरा
इरिट्रिया
स्पेन|स्पेनिश|स्पैनिश|मैड्रिड
इथियोपिया|इथियोपियाई|अदीस अबाबा
फिनलैंड|फ़िनलैंड|फिनिश|हेलसिंकी
फ्रांस|फ़्रांस|फ्रांसीसी|फ़्रांसीसी|फ्रेंच|पेरिस
गैबॉन
ब्रिटेन|यूनाइटेड किंगडम|यूके|ब्रिटिश|ब्रितानी|ब्रितानिया|इंग्लैंड|लंदन|लन्दन
जॉर्जिया|जॉर्जियाई
घाना
गिनी
यूनान|ग्रीस|यूनानी|ग्रीक|एथेंस
ग्वाटेमाला
हांगकांग|हॉन्ग कॉन्ग
होंडुरास
क्रोएशिया|क्रोएशियाई
हैती|हाईती
हंगरी|हंगेरियन|बुडापेस्ट
इंडोनेशिया|इंडोनेशियाई|जकार्ता
आयरलैंड|आयरिश|डबलिन
इजरायल|इज़रायल|इसराइल|इजराइल|इजरायली|इसराइली|इजराइली|तेल अवीव
भारत|भारतीय|इंडिया|हिंदुस्तान|हिन्दुस्तान|नई दिल्ली|दिल्ली
इराक|इराक़|इराकी|इराक़ी|बगदाद
ईरान|ईरानी|तेहरान
आइसलैंड
इटली|इतालवी|इटैलियन|रोम
जॉर्डन|जार्डन|जॉर्डनी|अम्मान
जापान|जापानी|टोक्यो|तोक्यो
केन्या|केन्याई|नैरोबी
किर्गिस्तान|किर्गिज़स्तान
कंबोडिया|कम्बोडिया
उत्तर कोरिया|उत्तर कोरियाई|प्योंगयांग
दक्षिण कोरिया|दक्षिण कोरियाई|सोल|सियोल
कुवैत|कुवैती
कजाकिस्तान|कज़ाख़स्तान|कजाख
लाओस
लेबनान|लेबनानी|बेरूत
श्रीलंका|श्रीलंकाई|कोलंबो
लाइबेरिया
लिथुआनिया|लिथुआनियाई
लक्जमबर्ग
लातविया|लातवियाई
लीबिया|लीबियाई|त्रिपोली
मोरक्को|मोरक्कन|मोरक्कोई
मोल्दोवा
मोंटेनेग्रो
उत्तर मैसेडोनिया|मैसेडोनिया
माली
म्यांमार|म्यांमा|बर्मा|बर्मी
मंगोलिया
मॉरिटानिया
माल्टा
मालदीव
मेक्सिको|मैक्सिको|मैक्सिकन|मेक्सिकन
मलेशिया|मलेशियाई|कुआलालंपुर
मोज़ाम्बिक
नाइजर
नाइजीरिया|नाइजीरियाई
निकारागुआ
नीदरलैंड|नीदरलैंड्स|डच|हॉलैंड|हेग
नॉर्वे|नार्वे|नॉर्वेजियन|ओस्लो
नेपाल|नेपाली|काठमांडू|काठमांडु
न्यूजीलैंड|न्यूज़ीलैंड
ओमान|ओमानी|मस्कट
पनामा
पेरू|पेरूवियन
फिलीपींस|फिलिपींस|फिलीपीन|फिलीपीनी|मनीला
पाकिस्तान|पाकिस्तानी|पाक|इस्लामाबाद
पोलैंड|पोलिश|वारसॉ
फिलिस्तीन|फ़लस्तीन|फलस्तीन|फिलिस्तीनी|फ़लस्तीनी|फलस्तीनी|फिलिस्तीनी प्राधिकरण|रामल्ला|गाजा|ग़ज़ा
पुर्तगाल|पुर्तगाली|लिस्बन
पराग्वे
कतर|क़तर|कतरी|दोहा
रोमानिया|रोमानियाई
सर्बिया|सर्बियाई|बेलग्रेड
रूस|रूसी|मॉस्को|मास्को|क्रेमलिन|रशिया|रशियन
रवांडा
सऊदी अरब|सऊदी|रियाद
सूडान|सूडानी|खार्तूम
स्वीडन|स्वीडिश|स्टॉकहोम
सिंगापुर|सिंगापुरी
स्लोवेनिया
स्लोवाकिया|स्लोवाक
सेनेगल
सोमालिया|सोमाली|मोगादिशु
दक्षिण सूडान
सोवियत संघ|सोवियत
अल सल्वाडोर
सीरिया|सीरियाई|दमिश्क
चाड
थाईलैंड|थाई|बैंकॉक
ताजिकिस्तान|ताजिक
पूर्वी तिमोर
तुर्कमेनिस्तान
ट्यूनीशिया|ट्यूनीशियाई
तुर्की|तुर्किये|तुर्क|अंकारा
ताइवान|ताइवानी|ताइपे
तंजानिया
यूक्रेन|यूक्रेनी|कीव|उक्रेन
युगांडा
अमेरिका|अमरीका|संयुक्त राज्य अमेरिका|अमेरिकी|अमरीकी|यूएस|वॉशिंगटन|वाशिंगटन|व्हाइट हाउस
उरुग्वे
उज्बेकिस्तान|उज़्बेकिस्तान|उज्बेक
वेटिकन|वैटिकन
वेनेजुएला|वेनेजुएलाई|वेनेज़ुएला|कराकस
वियतनाम|वियतनामी|हनोई
कोसोवो
यमन|यमनी|सना|अदन
यूगोस्लाविया
दक्षिण अफ्रीका|दक्षिण अफ़्रीका|दक्षिण अफ्रीकी
जाम्बिया
जिम्बाब्वे
अफ्रीकी संघ|अफ़्रीकी संघ
अल कायदा|अलकायदा|अल-क़ायदा
अल-शबाब
अरब लीग
बोको हराम
यूरोपीय केंद्रीय बैंक|ईसीबी
यूरोपीय संघ|ईयू|यूरोपीय|यूरोप|ब्रसेल्स
खाड़ी सहयोग परिषद|जीसीसी
हमास
हिजबुल्लाह|हिज़्बुल्लाह|हिज़बुल्लाह
हूती|हूथी|हौथी
हयात तहरीर अल-शाम|एचटीएस
अंतरराष्ट्रीय परमाणु ऊर्जा एजेंसी|आईएईए
अंतरराष्ट्रीय मुद्रा कोष|आईएमएफ
आईएसआईएस|इस्लामिक स्टेट|आईएस|दाएश
इस्लामिक जिहाद
कुर्दिस्तान|कुर्द|इरबिल
नाटो|नेटो
इस्लामिक सहयोग संगठन|ओआईसी
ओपेक
पीकेके
हशद अल-शाबी|पॉपुलर मोबिलाइजेशन फोर्सेज
रैपिड सपोर्ट फोर्स|आरएसएफ
सीरियन डेमोक्रेटिक फोर्सेज|एसडीएफ
तालिबान|तालिबानी
तहरीक-ए-तालिबान पाकिस्तान|टीटीपी
संयुक्त राष्ट्र|संयुक्त राष्ट्र संघ|यूएन
वैगनर|वैगनर समूह
विश्व स्वास्थ्य संगठन|डब्ल्यूएचओ
विश्व बैंक|वर्ल्ड बैंक
विश्व व्यापार संगठन|डब्ल्यूटीओ`,
      terms: ``,
    },
    zh: {
      persons: `穆萨维
{阿拉格齐}

{哈迪}
阿夫达拉·{布卡拉姆}
阿卜杜拉·{巴德里}
{哈姆杜克}
{布·哈比卜}
{巴德里}
{兰提西}

{布尔汉}
{塞西}

{贝勒卡迪姆}
{布特弗利卡}
{杰拉德}
{本基兰}
{本萨拉赫}
{特本}
{塞拉勒}



{穆萨维}
{拉赫马尼·法兹里}

{哈达姆}
{德拜巴}|{德贝巴}


{拉希德}
阿卜杜勒-马利克·{胡塞}


阿卜杜勒-阿齐兹·本·萨勒曼

阿克苏
{萨尼}|{塞尼}


阿卜杜拉·本·扎耶德
恩苏尔
{居尔}
阿卜杜拉二世
{奥贾兰}
{阿卜杜拉}国王|阿卜杜拉国王
扎耶尼

{凯卜}

阿贝尔·{帕切科}


{巴格达迪}



{朱拉尼}|{焦拉尼}
{谢考}
阿布法兹·{埃利奇别伊}
阿卜杜勒-{迈赫迪}
{朱拜尔}
萨法尔
{曼苏尔}


阿道弗·{罗德里格斯·萨阿}
阿德里安·{讷斯塔塞}
{萨利赫}|阿基拉·{萨利赫}


{瓦希迪}
{戈丹}
{盖特}|阿布·{盖特}

{沙拉}|艾哈迈德·{沙拉}|艾哈迈德·{沙雷}
{阿塔夫}



{盖德·萨拉赫}

马希尔
{纳齐夫}
本·达格尔
{乌叶海亚}
{库赖}
{沙菲克}
{亚辛}
{达武特奥卢}
{塞泽尔}

彭安杰|阿贾伊·{班加}
{拉夫桑贾尼}
{曼苏尔}
阿尔·{戈尔}
阿兰·{朱佩}
阿兰·{里夏尔}
阿兰·{加西亚}
艾伦·{格林斯潘}
艾伦·{约翰逊}
阿拉尔·{卡里斯}
阿尔贝二世
阿尔伯特·{雷诺兹}
阿尔韦托·{费尔南德斯}|阿尔贝托·{费尔南德斯}
阿尔韦托·{藤森}|{藤森}
阿尔韦托·{冈萨雷斯}
阿尔宾·{库尔蒂}
亚历杭德罗·{贾马太}
亚历杭德罗·{马尔多纳多}
亚历杭德罗·{马约卡斯}
亚历杭德罗·{托莱多}
亚历山大·{武契奇}
亚历山大·{克瓦希涅夫斯基}
阿伦卡·{布拉图舍克}
亚历山大·{博尔特尼科夫}
亚历山大·{德克罗}
亚历山大·{多布林特}
亚历山大·{卢卡申科}
亚历山大·{沙伦贝格}
亚历山大·{斯图布}
亚历山大·{范德贝伦}
阿列克谢·{库德林}
阿列克谢·{纳瓦利内}
阿莱克西斯·{齐普拉斯}
阿方索·{达斯蒂斯}
阿方索·{波蒂略}
阿尔弗雷德·{古森鲍尔}

阿尔弗雷多·{克里斯蒂亚尼}
阿尔弗雷多·{帕拉西奥}
阿尔弗雷多·佩雷斯·{鲁瓦尔卡瓦}
阿尔吉尔达斯·{布拉藻斯卡斯}
阿尔吉尔达斯·{布特克维丘斯}
阿尤布
{萨利赫}|阿里·阿卜杜拉·{萨利赫}

{艾哈迈迪安}
{萨利希}
{韦拉亚提}
{纳伊米}

{巴巴詹}
{巴盖里·卡尼}|巴盖里
{本弗利斯}


{哈梅内伊}
{拉哈耶德}
{拉里贾尼}


{沙姆哈尼}
{耶尔利卡亚}
{扎伊丹}
阿利斯泰尔·{达林}
阿利克斯·迪迪埃·{菲斯-艾梅}
阿尔瓦罗·{阿尔苏}
阿尔瓦罗·{科洛姆}
阿尔瓦罗·{乌里韦}
安伯·{拉德}
阿米尔·{哈塔米}
{佩雷茨}
Амнон {Липкин-Шахак}
{穆萨}|阿姆鲁·{穆萨}
安娜·{布尔纳比奇}
安娜·{帕拉西奥}
阿纳托利·{基纳赫}
阿纳托利·{谢尔久科夫}
安诺斯·福格·{拉斯穆森}|安德斯·福格·{拉斯穆森}
安德烈亚斯·{帕潘德里欧}
安德烈·{别洛乌索夫}
安德烈·{科济列夫}
安德烈·{巴比什}

安德烈·{基斯卡}
安德烈·{普连科维奇}
安德烈斯·曼努埃尔·{洛佩斯·奥夫拉多尔}|{洛佩斯}
安德烈斯·{帕斯特拉纳}
安德烈斯·{罗德里格斯}
安德鲁·{贝利}
安德烈·{瑟比加}
安德里斯·{贝尔津什}
安德留斯·{库比柳斯}

安德烈·{叶尔马克}

安德鲁斯·{安西普}
安杰伊·{杜达}
安格拉·{默克尔}|安吉拉·{默克尔}|{梅克爾}
安杰利诺·{阿尔法诺}
阿尼巴尔·{卡瓦科·席尔瓦}
安妮塔·{阿南德}

安娜莱娜·{贝尔伯克}
安妮·{伊达尔戈}
安妮格雷特·{克兰普-卡伦鲍尔}

安东尼·莱克

安东·{西卢阿诺夫}
安东尼奥·{科斯塔}
安东尼奥·{古特雷斯}|{古特瑞斯}
安东尼奥·{马蒂诺}
安东尼奥·{萨卡}
安东尼奥·{塔亚尼}
安东尼斯·{萨马拉斯}
安东尼·{布林肯}
安蒂·{林内}
阿兰查·{冈萨雷斯·拉亚}

阿里埃尔·{亨利}
{沙龙}

阿尔缅·{萨尔基相}
阿诺尔德·{吕特尔}
阿诺尔多·{阿莱曼}
阿尔帕德·{根茨}
阿尔森·{阿瓦科夫}
阿尔谢尼·{亚采纽克}

{希巴尼}
阿什顿·{卡特}|阿什·{卡特}
奥贝德

阿蒂费特·{亚希亚加}
奥古斯托·{皮诺切特}
阿夫杜拉·{霍蒂}
{利伯曼}
{科哈维}
艾薇儿·{海恩斯}|阿夫丽尔·{海恩斯}
{伊本·奥夫}|{奥夫}


阿亚兹·{穆塔利博夫}
{扎瓦希里}
{萨法迪}

{阿赫努什}
纳西尔扎德
{阿卜杜勒-阿提}|{阿提}
巴德尔
{马哈苏德}|拜图拉·{马哈苏德}
巴伊拉姆·{贝加伊}

{潘基文}
班达尔
贝拉克·{奥巴马}|巴拉克·{奥巴马}|{歐巴馬}
{萨利赫}
巴尔特·{德韦弗}
{巴沙尔}·阿萨德|巴沙尔·{阿萨德}|{巴沙尔}
萨巴格
博杜安一世

贝娅塔·{希德沃}
{埃塞卜西}
本·{伯南克}
本·{华莱士}
本笃十六世|{本篤十六世}
{内塔尼亚胡}
{甘茨}
{阿尔巴伊拉克}
贝尔纳·{卡泽纳夫}|贝尔纳·{卡兹纳夫}
贝尔纳·{库什内}
贝尔纳多·{阿雷瓦洛}
伯蒂·{埃亨}
{阿塔莱}
{斯莫特里赫}
比济纳·{伊万尼什维利}
比尔·{克林顿}|{柯林頓}
{耶尔德勒姆}
{本-埃利泽}
{哈苏奈}
比亚尔尼·{贝内迪克松}
鲍勃·{安斯沃思}
博胡斯拉夫·{索博特卡}
博尼法斯·{亚历山大}
鲍里斯·{格雷兹洛夫}
鲍里斯·{约翰逊}|{強森}
鲍里斯·{皮斯托里乌斯}
鲍里斯·{塔迪奇}
鲍里斯·{特拉伊科夫斯基}
鲍里斯·{叶利钦}
博鲁特·{帕霍尔}

布特罗斯·{加利}|布特罗斯·布特罗斯-{加利}
博伊科·{鲍里索夫}
布兰科·{茨尔文科夫斯基}
布伦特·{斯考克罗夫特}
布赖恩·{考恩}
布赖恩·{马尔罗尼}
布里斯·{奥尔特弗}
布丽吉特·{比尔莱因}
布罗尼斯瓦夫·{科莫罗夫斯基}
布鲁诺·{勒梅尔}
布吕诺·{勒鲁}
布吕诺·{勒塔约}

{埃杰维特}

卡尔·{比尔特}|卡尔·{毕尔德}
卡尔十六世·古斯塔夫
卡洛·阿泽利奥·{钱皮}
卡洛斯·{阿尔瓦拉多}
卡洛斯·安德烈斯·{佩雷斯}
卡洛斯·{奎尔波}
卡洛斯·{梅内姆}
卡洛斯·{梅萨}
卡洛斯·罗伯托·{弗洛雷斯}

卡洛斯·{萨利纳斯}
卡梅·{查孔}
凯瑟琳·{阿什顿}
卡特琳·{科隆纳}
塞萨尔·{加维里亚}
耶尔马兹
{沙德利}
哈伊姆·{赫尔佐克}

查尔斯·{克拉克}
查尔斯·豪伊
查尔斯三世|{查尔斯}国王
夏尔·{米歇尔}|查尔斯·{米歇尔}
查尔斯·{布朗}
克里斯蒂安·{克恩}
克里斯蒂安·{林德纳}
克里斯蒂安·{施托克}
克里斯蒂安·{武尔夫}
克里斯蒂娜·{拉加德}
克里斯蒂娜·{兰布雷希特}
克里斯托夫·{卡斯塔内}
克里斯托弗·{米勒}
克里斯托弗·{雷}
克里斯蒂娅·{弗里兰}|{方慧兰}
查克·{哈格尔}
克洛德·{盖昂}
克劳迪娅·{辛鲍姆}|克劳迪娅·{谢因鲍姆}

科林·{鲍威尔}
康多莉扎·{赖斯}
科斯塔斯·{西米蒂斯}
克里斯蒂娜·{基什内尔}|克里斯蒂娜·{费尔南德斯}
达契安·{乔洛什}
达利娅·{格里包斯凯特}
丹·{凯恩}
丹·{科茨}
{哈鲁茨}
丹·{奎尔}
丹尼尔·{诺沃亚}|丹尼尔·{诺博亚}
丹尼尔·{奥尔特加}

达尼埃莱·{弗兰科}
达尼洛·{梅迪纳}
达尼洛·{图尔克}
{巴尔内亚}
戴维·{布伦基特}
戴维·{卡梅伦}|大卫·{卡梅伦}
戴维·{拉米}|大卫·{拉米}

戴维·{马尔帕斯}|大卫·{马尔帕斯}
戴维·{米利班德}|大卫·{米利班德}

戴维·{彼得雷乌斯}|大卫·{彼得雷乌斯}
戴维·{萨索利}
拉吉哈
季米特里斯·{赫里斯托菲亚斯}
丹尼斯·{哈斯泰特}
丹尼斯·{莫纳斯特尔斯基}
杰尼斯·{什米加尔}
德斯·{布朗}
迪克·{切尼}
迪克·{斯霍夫}
迪克·索恩伯勒
迪尔玛·{罗塞夫}
迪米特尔·{格拉夫切夫}
迪米塔尔·{科瓦切夫斯基}
迪娜·{博鲁阿尔特}
朱罗·{马楚特}
德米特里·{梅德韦杰夫}
德米特里·{库列巴}
多米尼克·{拉布}
多米尼克·德·{维尔潘}|{德维尔潘}
多米尼克·{斯特劳斯-卡恩}|{卡恩}
唐纳德·{拉姆斯菲尔德}
唐纳德·{特朗普}|{川普}|唐納·{川普}
唐纳德·{图斯克}
多林·{雷切安}
道格拉斯·{赫德}

耶尔马兹
{莱希}
埃迪·乔治
埃德加斯·{林克维奇斯}
埃迪·{拉马}
埃迪特·克勒松
爱德华·{巴拉迪尔}
爱德华·{菲利普}
爱德华·{黑格尔}
爱德华·{谢瓦尔德纳泽}
爱德华多·{杜阿尔德}
爱德华多·{弗雷}

{阿拉}
埃吉尔斯·{莱维茨}
{巴拉克}|埃胡德·{巴拉克}
{奥尔默特}
埃莱娜·{萨尔加多}
埃利·{科恩}
赫拉维
埃利奥·{迪吕波}
伊丽莎白·{博尔内}|伊丽莎白·{博恩}

伊丽莎白二世|{伊丽莎白}女王
埃莉维拉·{纳比乌琳娜}


埃米尔·{博克}
埃米尔·{康斯坦丁内斯库}
{拉胡德}
埃玛·{博尼诺}
埃马纽埃尔·{马克龙}|{馬克宏}
恩达·{肯尼}
恩里科·{莱塔}
恩里克·{博拉尼奥斯}
恩里克·{培尼亚·涅托}|{培尼亚}
恩佐·{莫阿韦罗·米拉内西}
{巴舍彻}
埃里克·{霍尔德}
埃里克·{隆巴德}
埃尔娜·{索尔贝格}

埃内斯托·{桑佩尔}
埃内斯托·{塞迪略}
莫梅尼
埃斯科·{阿霍}

谢拉夫|{沙拉夫}
埃维卡·{西利尼亚}
埃沃·{莫拉莱斯}
埃娃·{科帕奇}
{扎米尔}
{魏茨曼}

弗雷杰
{法赫德}国王|{法赫德}

{费萨尔}|费萨尔·本·法尔汉
{梅克达德}
法鲁克·{沙雷}
{巴沙加}
{卡拉汉}
法特米尔·{塞伊迪乌}
法托斯·{纳诺}

{萨拉杰}

费代丽卡·{莫盖里尼}|{莫格里尼}
费德里科·{佛朗哥}

费利佩·{卡尔德龙}
费利佩·{冈萨雷斯}
费利佩六世
费伦茨·{久尔恰尼}
费伦茨·{马德尔}
{西尼尔利奥卢}
费尔南多·{科洛尔}
费尔南多·{德拉鲁阿}
费尔南多·{格兰德-马拉斯卡}
费尔南多·恩里克·{卡多佐}
费尔南多·{卢戈}
菲德尔·{卡斯特罗}
{厄舍克}
弗洛朗丝·{帕利}
弗洛林·{克楚}
{迈巴扎}
{西尼乌拉}
弗朗切斯科·{科西加}
弗朗西斯·梅尔
弗朗西斯科·{弗洛雷斯}
弗朗西斯科·{萨加斯蒂}
弗朗科·{弗拉蒂尼}
弗朗索瓦·{巴鲁安}
弗朗索瓦·{贝鲁}
弗朗索瓦·{菲永}
弗朗索瓦·{奥朗德}|{歐蘭德}
弗朗索瓦·{密特朗}
弗拉尼奥·{图季曼}
弗兰克-瓦尔特·{施泰因迈尔}
弗朗茨·约瑟夫·{容}
弗朗茨·弗拉尼茨基
弗雷德里克十世|腓特烈十世
弗雷德里克·{赖因费尔特}
弗里德里希·{默茨}|{梅爾茨}
福阿德·{侯赛因}
{马苏姆}
{奥克塔伊}
{阿什肯纳齐}
加布里埃尔·{阿塔尔}|加布里埃尔·{阿塔勒}
加夫列尔·{博里奇}|加布里埃尔·{博里奇}
{艾森科特}

加里·{科尼耶}
加文·{威廉森}
{巴西勒}

盖尔·{哈尔德}
杰夫·{胡恩}
乔治·H·W·{布什}|老{布什}
乔治·{奥斯本}
乔治·{帕潘德里欧}
乔治·{罗伯逊}
乔治·舒尔茨
乔治·{特尼特}
乔治·{瓦西利乌}
乔治·{布什}|乔治·W·{布什}|小{布什}
格奥尔基·{珀尔瓦诺夫}
热拉尔德·{达尔马宁}
热拉尔·{科隆}
热拉尔·{隆盖}
格哈德·{施罗德}
{亚瓦尔}
{哈达德·阿德勒}

贾恩卡洛·{焦尔杰蒂}
詹弗兰科·{菲尼}
{萨尔}|吉德翁·{萨尔}
吉娜·{哈斯佩尔}|吉娜·{哈斯佩爾}
金陶塔斯·{帕卢茨卡斯}
格奥尔基·{加哈里亚}
格奥尔基·{克维里卡什维利}
格奥尔基·{马尔格韦拉什维利}
焦尔吉娅·{梅洛尼}|乔治娅·{梅洛尼}
乔治·{纳波利塔诺}
乔瓦尼·{特里亚}
吉塔纳斯·{瑙塞达}
朱利亚诺·{阿马托}
朱利奥·{安德烈奥蒂}
朱利奥·{泰尔齐}
朱利奥·{特雷蒙蒂}
朱塞佩·{孔特}

格奥尔基·{伊万诺夫}
格拉夫科斯·{克莱里季斯}
贡萨洛·{桑切斯·德洛萨达}
约兰·{佩尔松}
戈尔达娜·{西利亚诺夫斯卡-达夫科娃}
戈尔东·{鲍伊瑙伊}
戈登·{布朗}
格兰特·{沙普斯}
格罗·哈莱姆·{布伦特兰}
古德尼·{约翰内松}
圭多·{克罗塞托}
吉多·{韦斯特韦勒}
吉列尔莫·{恩达拉}
吉列尔莫·{拉索}
贡蒂斯·{乌尔马尼斯}
古斯塔沃·{诺沃亚}
古斯塔沃·{佩特罗}
居伊·{伏思达}
久洛·{霍恩}
赫伯特·{麦克马斯特}
{阿德利}
{埃西德}
哈菲兹·{阿萨德}|老阿萨德
{埃尔坎}
{阿巴迪}
海赛姆·{盖斯}
{海赛姆}
{费丹}
哈基穆拉·{马哈苏德}
哈德拉·{托马斯多蒂尔}

哈马德·本·伊萨
哈马德·本·贾西姆
哈马德·本·哈利法
{杰巴利}
哈姆扎亲王
穆勒吉
汉娜·{苏霍茨卡}
汉斯·{布利克斯}
汉斯-迪特里希·{根舍}
汉斯·{艾歇尔}
汉斯-彼得·{弗里德里希}
哈拉尔五世
哈希姆·{萨奇}
{图拉比}

{迪亚卜}
{菲鲁扎巴迪}
哈桑二世
{纳斯鲁拉}
{鲁哈尼}

{贝卜拉维}

海科·{马斯}
海因茨·{菲舍尔}
赫勒·{托宁-施密特}
赫尔穆特·{科尔}
亨利·{保尔森}
赫尔曼·{范龙佩}|范龙佩
埃尔韦·德沙雷特
埃尔韦·{莫兰}
{哈莱维}
甘迪勒
盖达尔·{阿利耶夫}
{阿洪扎达}
{迈希希}
希拉里·{克林顿}|{希拉里}|希拉蕊·{柯林頓}
厄兹柯克
伊波利托·{梅希亚}
{中岛宏}

奥拉西奥·{卡特斯}
霍斯特·{克勒}|霍斯特·{科勒}
霍斯特·{泽霍费尔}
{兹巴里}
{穆巴拉克}
{阿卜杜拉希扬}
{德赫甘}
赫里斯蒂扬·{米茨科斯基}
于贝尔·{韦德里纳}
休·谢尔顿
乌戈·{班塞尔}
乌戈·{查韦斯}
{阿卡尔}
沙赫里斯塔尼

阿尔努斯

{侯赛因}国王
易卜拉欣·阿萨夫
{贾法里}
{卡林}
{马哈拉卜}
易卜拉欣·{鲁戈瓦}
{沙欣}

伊戈尔·{多东}
伊戈尔·{伊万诺夫}
伊戈尔·{马托维奇}
伊戈尔·{罗季奥诺夫}
伊戈尔·{谢尔盖耶夫}
伊戈尔·{克利缅科}
伊利哈姆·{阿利耶夫}
伊利耶·{博洛让}
伊利尔·{梅塔}
{巴什布}
哈米斯
因格丽达·{希莫尼特}
英瓦尔·卡尔松

扬·{伊利埃斯库}
伊拉克利·{加里巴什维利}
伊拉克利·{科巴希泽}

伊萨·{穆斯塔法}
伊萨克·{赫尔佐格}|{赫尔佐格}
杰姆
{哈尼亚}
耶尔马兹
{卡茨}
伊塔马尔·{佛朗哥}

伊万·{杜克}
伊万·{加什帕罗维奇}
伊万·{科斯托夫}

伊韦塔·{拉迪乔娃}
伊维察·{达契奇}
伊维察·{拉昌}
伊沃·{约西波维奇}
伊沃·{萨纳德尔}
{阿拉维}
雅普·德{霍普·斯海弗尔}|{夏侯雅伯}
贾比尔

雅各布·{卢}|杰克·{卢}
杰克·{斯特劳}
雅克·{希拉克}|{席哈克}
雅克·{德洛尔}
雅克·{桑特}
雅基·{史密斯}
亚德兰卡·{科索尔}

海梅·{帕斯·萨莫拉}
雅伊尔·{博索纳罗}|{波索納洛}
杰克·{沙利文}
亚科夫·{米拉托维奇}
{塔拉巴尼}
詹姆斯·{贝克}
詹姆斯·{克拉珀}
詹姆斯·{克莱弗利}
詹姆斯·{科米}
詹姆斯·{琼斯}
詹姆斯·{马蒂斯}|吉姆·{马蒂斯}
詹姆斯·{沃尔芬森}
詹姆斯·{伍尔西}
贾米尔·{马瓦德}
扬·{菲舍尔}


扬·彼得·{巴尔克嫩德}
珍妮特·{纳波利塔诺}
珍妮特·{雷诺}
珍妮特·{耶伦}|{葉倫}
亚内兹·{德尔诺夫舍克}
亚内兹·{扬沙}
亚诺什·{阿戴尔}
雅罗斯瓦夫·{卡钦斯基}
哈维尔·{米莱}|{米雷伊}
哈维尔·{佩雷斯·德奎利亚尔}|{德奎利亚尔}
哈维尔·{索拉纳}

J·D·{万斯}|JD·{万斯}|{万斯}
让-贝特朗·{阿里斯蒂德}
让·{卡斯泰}
让·{克雷蒂安}
让-克洛德·{容克}
让-克洛德·{特里谢}
{卡瓦吉}
让-吕克·{德阿纳}
让-马克·{艾罗}|让-马克·{埃罗}
让-诺埃尔·{巴罗}
让-皮埃尔·{舍韦内芒}
让-皮埃尔·{拉法兰}
让-伊夫·{勒德里昂}
珍妮娜·{阿涅斯}|珍尼娜·{阿涅斯}
杰夫·{塞申斯}
杰夫·{齐恩茨}
杰·{约翰逊}
延斯·{斯托尔滕贝格}|{史托騰柏格}
杰里米·{科尔宾}
杰里米·{亨特}
杰罗姆·{鲍威尔}
耶日·{布泽克}
{金墉}
吉米·{莫拉莱斯}
伊日·{帕劳贝克}
伊日·{鲁斯诺克}
约阿希姆·{高克}
若瑟莱姆·{普里韦尔}
乔·{拜登}|约瑟夫·{拜登}
约翰·{瓦德富尔}
约翰娜·{西于尔扎多蒂}
约翰内斯·{劳}
约翰·{阿什克罗夫特}
约翰·{博纳}
约翰·{博尔顿}|{波頓}
约翰·{布伦南}
约翰·{布鲁顿}
约翰·多伊奇
约翰·{希利}
约翰·{赫顿}
约翰·{凯利}
约翰·{克里}
约翰·{梅杰}
约翰·保罗二世|{若望保禄二世}
约翰·{拉特克利夫}
约翰·{里德}
约翰·斯诺
约纳斯·加尔·{斯特勒}|斯特勒
约尔格·{库基斯}
豪尔赫·{巴特列}

豪尔赫·{基罗加}
若热·{桑帕约}
豪尔赫·{塞拉诺}
约施卡·{菲舍尔}

何塞·{博诺}
何塞·路易斯·罗德里格斯·{萨帕特罗}
何塞·曼努埃尔·{阿尔瓦雷斯}
若泽·曼努埃尔·{巴罗佐}
何塞·曼努埃尔·{加西亚-马加略}
何塞·马里亚·{阿斯纳尔}
何塞·马里亚·{菲格雷斯}
何塞·{穆希卡}
何塞·劳尔·{穆利诺}
若泽·{萨尔内}
若泽·{苏格拉底}

何塞普·{博雷利}|{波瑞爾}
何塞·{皮克}
约瑟夫·{奥恩}
约瑟夫·{邓福德}
若弗内尔·{莫伊兹}


约瑟夫·{安塔尔}
胡安·卡洛斯一世|{胡安·卡洛斯}
胡安·卡洛斯·{巴雷拉}
胡安·卡洛斯·{瓦斯莫西}
胡安·{瓜伊多}

胡安·曼努埃尔·{桑托斯}
胡安·奥兰多·{埃尔南德斯}
尤哈·{西皮莱}
尤汉·{帕尔茨}
胡利奥·马里亚·{桑吉内蒂}

于里·{拉塔斯}
贾斯廷·{特鲁多}|{杜魯道}
于尔基·{卡泰宁}
{赛义德}|凯斯·{赛义德}
卡娅·{卡拉斯}
{詹祖里}
{哈拉齐}
卡玛拉·{哈里斯}|贺锦丽


卡尔·{内哈默}
卡尔-特奥多尔·楚·{古滕贝格}
卡罗洛斯·{帕普利亚斯}
卡什·{帕特尔}
卡塔琳·{诺瓦克}
卡特里娜·{萨克拉罗普卢}
卡特琳·{雅各布斯多蒂尔}
卡齐米日·{马尔钦凯维奇}
基尔·{斯塔默}|{施凱爾}
{乌纳克坦}
肯尼思·{克拉克}
凯尔斯季·{卡柳莱德}
凯文·{麦卡锡}

巴哈赫

{迈沙阿勒}|{马沙尔}

{法利赫}



哈立德·本·萨勒曼


哈利法
{哈夫塔尔}
金·{坎贝尔}
基里尔·{佩特科夫}
基罗·{格利戈罗夫}
克斯特珍·{尼尔森}|柯尔斯滕·{尼尔森}
谢尔·马格纳·{邦德维克}
克劳斯·{约翰尼斯}
克劳斯·{金克尔}
科菲·{安南}|{安南}
科琳达·{格拉巴尔-基塔罗维奇}
康斯坦丁·{米佐塔基斯}
康斯坦丁诺斯·{塔苏拉斯}
科斯塔斯·{卡拉曼利斯}
康斯坦丁·{格里先科}
克里什亚尼斯·{卡林斯}
克里斯塔利娜·{格奥尔基耶娃}|{格奥尔基耶娃}
克里斯滕·{米哈尔}
克丽丝蒂·{诺姆}|克里斯蒂·{诺姆}
克里斯特伦·{弗罗斯塔多蒂尔}
夸西·{克沃滕}|夸西·{夸滕}
基里亚科斯·{米佐塔基斯}|{米佐塔基斯}

兰贝托·{迪尼}
拉尔斯·{克林拜尔}
拉尔斯·勒克·{拉斯穆森}
拉斯洛·{绍约姆}
劳拉·{钦奇利亚}
洛朗·{法比尤斯}
劳伦蒂诺·{科尔蒂索}
劳伦斯·伊格尔伯格
劳伦斯·{萨默斯}
莱赫·{卡钦斯基}
莱赫·{瓦文萨}
{李钟郁}
列宁·{莫雷诺}
伦纳特·{梅里}
利奥·{瓦拉德卡}
利奥十四世|{良十四世}|教皇{利奥}
莱昂·{帕内塔}
莱昂内尔·{费尔南德斯}
列昂尼德·{科扎拉}
列昂尼德·{克拉夫丘克}
列昂尼德·{库奇马}
莱斯·阿斯平
莱舍克·{米莱尔}
列翁·{捷尔-彼得罗相}
刘易斯·{普雷斯顿}
利亚姆·{福克斯}
{泽鲁阿勒}
利昂内尔·{若斯潘}
莉兹·{特拉斯}|利兹·{特拉斯}|特拉斯
柳布乔·{格奥尔基耶夫斯基}
劳埃德·{奥斯汀}
劳埃德·本特森
洛伦佐·{圭里尼}
洛蕾塔·{林奇}|洛雷塔·{林奇}
路易斯·弗里
吕克·{弗里登}
卢卡斯·{帕帕季莫斯}
卢恰娜·{拉莫尔杰塞}
卢西奥·{古铁雷斯}
卢多维克·{奥尔班}
卢多维特·{欧多尔}
路易吉·{迪马约}
路易斯·{阿比纳德尔}
路易斯·阿尔韦托·{拉卡列}
路易斯·{阿尔塞}
路易斯·{德金多斯}

路易斯·吉列尔莫·{索利斯}
路易斯·{拉卡列·波乌}
路易斯·{蒙特内格罗}
路易斯·伊纳西奥·{卢拉}·达席尔瓦|{卢拉}|{魯拉}
{埃尔万}

马德琳·{奥尔布赖特}

玛格达莱娜·{安德松}


{阿巴斯}|马哈茂德·{阿巴斯}
{艾哈迈迪-内贾德}|{内贾德}|{艾哈迈迪内贾德}


{贾布里勒}

马娅·{桑杜}|玛雅·{桑杜}

马尔科姆·{里夫金德}

曼弗雷德·{韦尔纳}
{穆塔基}
曼努埃尔·{梅里诺}
曼努埃尔·{瓦尔斯}
曼努埃尔·{塞拉亚}
马塞尔·{乔拉库}
马塞洛·{雷贝洛·德索萨}|{德索萨}
马尔科·{明尼蒂}
马尔科·{鲁比奥}|{盧比歐}
马雷克·{贝尔卡}
玛格丽特·{贝克特}
{陈冯富珍}|{陳馮富珍}
玛格丽特·{撒切尔}|{撒切尔}夫人|{柴契爾}
玛加丽塔·{罗夫莱斯}
玛格丽特二世
玛丽·{基维涅米}

马里亚诺·{拉霍伊}
玛丽娜·{勒庞}|马琳·{勒庞}|{勒龐}
马里奥·{阿夫多}
马里奥·{德拉吉}

马里奥·{蒙蒂}
马里奥·{苏亚雷斯}

马里安·{沙雷茨}
马克·{卡尼}|馬克·{卡尼}
马克·{埃斯珀}
马克·{梅多斯}
马克·{米利}
马克·{吕特}|{呂特}

马尔特·{拉尔}
马丁·{登普西}
马丁·{舒尔茨}
马丁·{托里霍斯}
马丁·{比斯卡拉}
马尔蒂·{阿赫蒂萨里}
玛丽·{麦卡利斯}
玛丽·{鲁滨逊}
{佩泽希齐扬}
马西莫·{达莱马}
马泰乌什·{莫拉维茨基}
马特·{汉考克}
马泰奥·{皮安泰多西}
马泰奥·{伦齐}
马泰奥·{萨尔维尼}
马修·{惠特克}
马蒂·{万哈宁}
毛诺·{科伊维斯托}
毛里西奥·{富内斯}
毛里西奥·{马克里}
{阿卜迪}|马兹卢姆·{阿卜迪}
{朱玛}
{卡鲁比}
{希姆谢克}
{达甘}
梅拉妮·{乔利}|{乔利}
梅里克·{加兰}
默文·{金}
耶尔马兹
梅特·{弗雷泽里克森}|弗雷德里克森
{恰武什奥卢}
迈克尔·{切尔托夫}
迈克尔·{希金斯}
迈克尔·{法伦}
迈克尔·{弗林}
迈克尔·{海登}
迈克尔·{穆凯西}
米哈尔·{科瓦奇}
米歇尔·{马丁}|米霍尔·{马丁}
米歇尔·{奥恩}|{奥恩}
米歇尔·{巴尼耶}
米歇尔·{康德苏}
米歇尔·{马尔泰利}
米歇尔·{罗卡尔}
米歇尔·{萨潘}
米歇尔·{苏莱曼}
米歇尔·{特梅尔}
米谢勒·{阿利奥-玛丽}
米歇尔·{巴切莱特}
米克·{马尔瓦尼}
米格尔·安赫尔·{莫拉蒂诺斯}

米格尔·{迪亚斯-卡内尔}


迈克·{约翰逊}
迈克·{马伦}|迈克尔·{马伦}
迈克·{彭斯}
迈克·{蓬佩奥}|{蓬佩奧}
迈克·{沃尔兹}|迈克尔·{华尔兹}
米哈伊尔·{弗拉德科夫}
米哈伊尔·{戈尔巴乔夫}
米哈伊尔·{卡西亚诺夫}
米哈伊尔·{米舒斯京}
米哈伊尔·{卡韦拉什维利}
米哈伊尔·{萨卡什维利}
米库拉什·{祖林达}
米兰·{库昌}
米兰·{米卢蒂诺维奇}
米洛·{久卡诺维奇}
米洛伊科·{斯帕伊奇}
米洛什·{武切维奇}
米洛什·{泽曼}
米尔恰·{斯涅古尔}
米雷克·{托波拉内克}
米雷娅·{莫斯科索}
米尔科·{茨韦特科维奇}
米罗·{采拉尔}
米沙勒
{门菲}|{曼菲}
{布迪亚夫}
穆罕默德·{巴拉迪}
{纳赛尔}
穆罕默德·{加努希}
{达加洛}
{坦塔维}

阿姆鲁
{穆尔西}
{阿齐兹}
{加兹瓦尼}
扎基
{卡利巴夫}
{巴盖里}
贾拉利
{扎里夫}
{哈塔米}
{穆赫贝尔}
穆罕默德·{穆斯塔法}
{阿什蒂亚尼}

{阿什提耶}
穆罕默德·{巴希尔}

哈勒布希
贾丹

穆罕默德·{巴尔金多}

穆罕默德·本·阿卜杜勒拉赫曼
穆罕默德·本·{纳伊夫}
穆罕默德·本·拉希德
穆罕默德·本·{萨勒曼}|{小萨勒曼}
穆罕默德·本·{扎耶德}
{马贾里亚夫}

{苏达尼}
穆罕默德六世


{马尔祖基}
{阿伦斯}
{卡隆}
{卡察夫}
{亚阿隆}
{马德布利}


{卡扎菲}
{居莱尔}

奥马尔|毛拉奥马尔
穆克林
{切廷卡亚}
{乌伊萨尔}
{阿布·卡斯拉}
{贾利勒}
{卡迪米}
{特拉斯}
尼古拉·{阿扎罗夫}
{贝里}
{阿拉比}
{法赫米}
{阿巴尔}

纳齐姆·{扎哈维}|扎哈维
纳迪娅·{卡尔维诺}

{贝内特}
纳伊姆·{卡西姆}|{卡西姆}

奥特里
{米卡提}
{布登}
南希·{费泽}
南希·{佩洛西}|{裴洛西}

{布里达}
朱达

纳塔利娅·{加夫里利察}
娜塔莎·{皮尔茨·穆萨尔}
纳瓦夫
纳瓦夫·{萨拉姆}
纳伊夫王储
纳伊布·{布克莱}
厄泽尔
{埃尔巴坎}
内斯托尔·{基什内尔}
纽特·{金里奇}
尼卡诺尔·{杜阿尔特}
尼古拉斯·布雷迪
尼克·{克莱格}
尼古拉·{丘克}
尼古拉·{蒂莫夫蒂}

尼古拉斯·{马杜罗}
尼古拉·{萨科齐}|{薩科吉}
尼科斯·{阿纳斯塔西亚迪斯}
尼库绍尔·{丹}
尼科尔·{帕希尼扬}
尼古拉·{格鲁埃夫斯基}
尼古拉·{登科夫}
尼古拉·{帕特鲁舍夫}
尼科斯·{赫里斯托祖利季斯}
尼诺·{布尔贾纳泽}
诺曼·{拉蒙特}
{贝都维}

{马利基}
{内巴蒂}
{贾尼克利}
奥拉夫·{朔尔茨}|{蕭茲}
奥拉维尔·{格里姆松}

亚历山大·{瑟尔斯基}|亚历山大·{西尔斯基}
亚历山大·{图尔奇诺夫}
阿列克谢·{列兹尼科夫}
阿列克谢·{达尼洛夫}
阿列克谢·{贡恰鲁克}
奥良塔·{乌马拉}
{巴希尔}

{卡拉米}
{拉扎兹}
奥马尔·{苏莱曼}
努贾伊菲
{本·拉登}|{拉登}|{本拉登}

奥斯卡·{阿里亚斯}
奥斯卡·{贝尔热}
奥斯卡·路易吉·{斯卡尔法罗}
奥斯卡·{拉方丹}

奥托·{佩雷斯·莫利纳}
奥托·{席利}
帕沃·{利波宁}
帕尔·{施密特}
帕姆·{邦迪}

保罗·{真蒂洛尼}
帕特里西奥·{艾尔文}
帕特里克·{沙纳汉}
保罗·{马丁}
保罗·奥尼尔
保罗·{瑞安}|保罗·{莱恩}
保罗·{沃尔福威茨}

帕维尔·{格拉乔夫}
帕夫洛·{克利姆金}
帕夫洛·{拉扎连科}
佩德罗·{卡斯蒂略}

佩德罗·巴勃罗·{库琴斯基}
佩德罗·{帕索斯·科埃略}
佩德罗·{桑切斯}
佩德罗·{桑塔纳·洛佩斯}
佩德罗·{索尔韦斯}
佩尔·{施泰因布吕克}
彭妮·{莫当特}
佩特尔·{斯托扬诺夫}
皮特·{赫格塞思}

彼得·{迈杰希}
彼得·{佩斯}
彼得·{佩列格里尼}
彼得·{施特鲁克}
彼得·{西雅尔多}|{西雅尔多}
彼得·{菲亚拉}
彼得·{内恰斯}
彼得·{帕维尔}
彼得·{罗曼}
彼得·{波罗申科}
彼得·{卢钦斯基}
彼得里·{奥尔波}
菲利普·{哈蒙德}
菲利普·{杜斯特-布拉齐}
菲利普国王
皮耶尔·卡洛·{帕多安}
皮埃尔·{贝雷戈瓦}
皮埃尔·{莫斯科维奇}
普拉门·{奥雷沙尔斯基}
教皇{方济各}|{方济各}|教宗{方濟各}|{弗朗西斯}教皇
波菲里奥·{洛沃}
波特·{戈斯}
波尔·尼鲁普·{拉斯穆森}
波尔·施吕特
普丽蒂·{帕特尔}|普里蒂·{帕特尔}
普罗科皮斯·{帕夫洛普洛斯}
{卡布斯}
阿拉吉
{贝娅特丽克丝}女王
拉希德·{加努希}|{加努希}
蕾切尔·{里夫斯}|雷切尔·{里夫斯}
拉多斯瓦夫·{西科尔斯基}


拉斐尔·{卡尔德拉}
拉斐尔·{科雷亚}
拉斐尔·{格罗西}


拉菲克·{哈里里}|{哈里里}
拉姆·{伊曼纽尔}
雷蒙兹·{韦约尼斯}

{哈姆达拉}

拉米兹·{阿利雅}

{拉马姆拉}
拉穆什·{哈拉迪纳伊}
拉姆赞·{卡德罗夫}
{阿利米}
拉希德·{努尔加利耶夫}
劳尔·{卡斯特罗}
劳尔·{库瓦斯}
法图赫
{埃尔多安}
雷恩斯·{普里伯斯}
勒内·{普雷瓦尔}
{里夫林}
雷克斯·{蒂勒森}
雷杰普·{迈达尼}
希贾卜
{萨拉梅}
里卡多·{拉戈斯}
里卡多·{马杜罗}
里卡多·{马蒂内利}
理查德·{迈尔斯}
里夏德·冯·{魏茨泽克}
里希·{苏纳克}|{蘇納克}|里希·{辛伟诚}
罗伯特·{菲佐}|罗伯特·{菲乔}
罗伯特·{盖茨}
罗伯特·{戈洛布}
罗伯特·{哈贝克}
罗伯特·{科恰良}
罗伯特·{米勒}|罗伯特·{穆勒}
罗伯特·{奥布赖恩}
罗伯特·{鲁宾}
罗伯特·{佐利克}
罗伯塔·{梅措拉}
罗伯塔·{皮诺蒂}
罗伯托·{瓜尔蒂耶里}
罗伯托·{马罗尼}
罗伯托·{米切莱蒂}
罗宾·{库克}

罗德里戈·{博尔哈}
罗德里戈·{查韦斯}
罗德里戈·{拉托}
罗朗·{迪马}
罗兰达斯·{帕克萨斯}
罗曼·{赫尔佐克}
罗马诺·{普罗迪}
罗恩·{克莱恩}|罗恩·{克莱因}
罗纳德·{里根}
罗萨里奥·{穆里略}
罗森·{普列夫内利埃夫}
罗森·{热利亚兹科夫}
鲁道夫·{沙尔平}
鲁道夫·{舒斯特}
{霍梅尼}
鲁门·{拉德夫}
鲁斯捷姆·{乌梅罗夫}
吕德·{吕贝尔斯}

萨阿德·{哈里里}|{哈里里}
{奥斯曼尼}

萨巴赫·艾哈迈德

{萨达姆}·侯赛因|{萨达姆}
萨迪克·{汗}
{贾利利}
{卡夫哲奥卢}

赛义德·{贾维德}|萨吉德·{贾维德}

{法耶兹}|{法耶德}


萨利·{贝里沙}
朱布里

{萨勒曼}国王|萨勒曼国王
萨洛梅·{祖拉比什维利}
萨尔瓦多·{桑切斯·塞伦}
{舒凯里}|{舒克里}

桑迪·{伯杰}|塞缪尔·{伯杰}
桑娜·{马林}
圣地亚哥·{佩尼亚}

沙特·{费萨尔}|费萨尔亲王
绍利·{尼尼斯托}
绍柳斯·{斯克韦尔内利斯}
斯科特·{贝森特}
塞巴斯蒂安·{库尔茨}
塞巴斯蒂安·{皮涅拉}
塞巴斯蒂安·{勒科尔尼}
索卜希
胡斯
谢尔盖·{伊万诺夫}
谢尔盖·{基里延科}
谢尔盖·{拉夫罗夫}
谢尔盖·{纳雷什金}
谢尔盖·{绍伊古}
谢尔盖·{斯塔尼舍夫}
谢尔盖·{斯捷帕申}
塞尔焦·{马塔雷拉}
谢尔日·{萨尔基相}
{莫法兹}
{伊斯梅尔}
{佩雷斯}
Шломо {Бен-Ами}

西格马尔·{加布里尔}
西格蒙杜尔·{贡劳格松}

西姆·{卡拉斯}
{沙洛姆}
西尔维奥·{贝卢斯科尼}
西美昂·{萨克森-科堡-哥达}
西蒙·{哈里斯}

斯洛博丹·{米洛舍维奇}
索菲·{维尔梅斯}

斯坦尼斯拉夫·{格罗斯}
斯坦尼斯拉夫·{舒什克维奇}
斯特凡·{勒文}
斯特凡·{亚内夫}
斯捷潘·{波尔托拉克}
斯特凡·{塞茹尔内}
斯蒂芬·{哈德利}
斯蒂芬·{哈珀}
史蒂文·{姆努钦}
斯特沃·{彭达罗夫斯基}
斯捷潘·{梅西奇}
苏埃拉·{布雷弗曼}
{德米雷尔}
{索伊卢}
苏丹王储
苏珊·{赖斯}
苏茜·{怀尔斯}|苏西·{威尔斯}

塔维·{罗伊瓦斯}
塔瓦雷·{巴斯克斯}
塔德乌什·{马佐维耶茨基}

塔马斯·{舒尤克}
{塔米姆}
塔马姆·{萨拉姆}
{奇莱尔}
塔里娅·{哈洛宁}
塔索斯·{帕帕佐普洛斯}
{谭德塞}|{譚德塞}

特奥·{魏格尔}

特雷莎·梅|特里萨·梅|特蕾莎·梅
蒂埃里·{布雷东}|蒂埃里·{布勒东}
托马斯·德·{梅齐埃}|{德迈齐埃}
托马斯·{多尼隆}|汤姆·{多尼隆}
托马斯·克莱斯蒂尔
托尔比约恩·{亚格兰}
蒂霍米尔·{奥雷什科维奇}
蒂莫西·{盖特纳}
汤姆·{里奇}
托米斯拉夫·{尼科利奇}

托尼·{布莱尔}
托马斯·亨德里克·{伊尔韦斯}
特拉扬·{伯塞斯库}
特立尼达·{希门尼斯}
图尔西·{加巴德}
{厄扎尔}
图尔基·费萨尔
{利夫尼}
乌尔夫·{克里斯特松}
乌尔苏拉·{冯德莱恩}|{馮德萊恩}
瓦茨拉夫·{哈维尔}
瓦茨拉夫·{克劳斯}
瓦季姆·{普里斯泰科}
瓦哈根·{哈恰图良}
瓦伊拉·{维凯-弗赖贝加}
瓦尔达斯·{阿达姆库斯}
瓦尔迪斯·{东布罗夫斯基斯}
瓦尔迪斯·{扎特莱尔斯}
巴伦廷·{帕尼亚瓜}
瓦列里·{扎卢日内}

瓦列里·{格拉西莫夫}
{格尼尔}
比森特·{福克斯}

维克托·{蓬塔}

维克托·{切尔诺梅尔金}
维克托·{克利马}
维克托·{欧尔班}|欧尔班·维克托
维克托·{亚努科维奇}
维克托·{尤先科}|{尤先科}
维克托·{祖布科夫}
比奥莱塔·{查莫罗}
维奥丽卡·{登奇勒}
维塔利·{克利奇科}
维约萨·{奥斯马尼}

弗拉基米尔·{科洛科利采夫}
弗拉迪米尔·{梅恰尔}
弗拉基米尔·{普京}|{普丁}|弗拉迪米尔·{普京}

弗拉迪米尔·{什皮德拉}
弗拉基米尔·{沃罗宁}

沃伊斯拉夫·{科什图尼察}
福尔克尔·{吕厄}
弗拉基米尔·{格罗伊斯曼}

弗拉基米尔·{泽连斯基}|{澤倫斯基}|沃洛德米尔·{泽连斯基}
维陶塔斯·{兰茨贝尔吉斯}
{哈勒吉}
瓦尔德马·{帕夫拉克}
{穆阿利姆}
沃伦·{克里斯托弗}
维尔纳·{法伊曼}
{威廉-亚历山大}|{威廉·亚历山大}
威廉·{巴尔}
威廉·{伯恩斯}
威廉·{科恩}
威廉·{黑格}
威廉·{佩里}
威廉·韦伯斯特
维利·{克拉斯}
维姆·{德伊森贝赫}
维姆·{科克}

沃依切赫·{雅鲁泽尔斯基}
沃尔夫冈·{朔伊布勒}
沃尔夫冈·{许塞尔}
格扎维埃·{贝泰尔}
希奥玛拉·{卡斯特罗}
{辛瓦尔}
{拉皮德}
亚曼杜·{奥尔西}
{比于卡纳特}
{居莱尔}
{阿拉法特}

叶戈尔·{盖达尔}
叶夫根尼·{普里戈任}
叶夫根尼·{普里马科夫}
{莫迪凯}
{拉宾}
{沙米尔}
{加兰特}
约西·{科恩}
{查希德}

{天野之弥}|{天野之彌}
尤利娅·{季莫申科}
尤里·{叶哈努罗夫}
阿拉维
{施泰尼茨}
伊夫·{莱特姆}
伊薇特·{库珀}
扎耶德
热柳·{热列夫}
{本·阿里}|{本阿里}
{纳哈拉}
佐兰·{金吉奇}
佐兰·{米拉诺维奇}
佐兰·{扎埃夫}
佐兰·{日夫科维奇}
苏珊娜·{恰普托娃}
兹维亚德·{加姆萨胡尔季阿}`,
      offices: `总统|國家主席|国家主席|總統|国家元首|國家元首|主席|总统阁下|过渡总统|临时总统
副总统|副總統|国家副主席|國家副主席|第一副总统
总理|總理|首相|国务院总理|政府首脑|内阁总理|閣揆|行政院长|行政院長|部长会议主席|看守总理
国王|國王|女王|君主|埃米尔|埃米爾|苏丹|蘇丹|天皇|大公|亲王|陛下|国家元首|酋长
王储|王儲|太子|皇储|皇太子|王太子
最高领袖|最高領袖|最高领导人|最高領導人|精神领袖|领袖
总理|總理|联邦总理
外长|外長|外交部长|外交部長|国务卿|國務卿|外交大臣|外务大臣|外相|外交部部长|外交国务秘书
国防部长|國防部長|防长|防長|国防大臣|國防大臣|防卫大臣|五角大楼负责人|军队部长|防卫相|战争部长
内政部长|內政部長|内政大臣|內政大臣|内务部长|内长|国土安全部长|內政部部長
财长|財長|财政部长|財政部長|财政大臣|財政大臣|经济部长|财务大臣|财相|经济和财政部长
国家安全顾问|國家安全顧問|国安顾问|國安顧問|国家安全事务助理|总统国家安全事务助理
联合国秘书长|聯合國秘書長|秘书长|秘書長
北约秘书长|北約秘書長|秘书长|秘書長
欧盟委员会主席|歐盟委員會主席|欧委会主席|歐盟執委會主席
欧洲理事会主席|歐洲理事會主席|歐盟高峰會主席
欧盟外交与安全政策高级代表|欧盟高级代表|高级代表|歐盟外交與安全政策高級代表|欧盟外交政策负责人
阿拉伯国家联盟秘书长|阿盟秘书长|阿拉伯联盟秘书长
非洲联盟委员会主席|非盟委员会主席|非盟轮值主席|非盟主席
欧佩克秘书长|石油输出国组织秘书长
国际货币基金组织总裁|國際貨幣基金組織總裁|IMF总裁|IMF總裁
世界银行行长|世行行长|世界銀行行長|世界银行集团行长
世卫组织总干事|世界卫生组织总干事|世衛組織總幹事
国际原子能机构总干事|國際原子能總署署長
欧洲央行行长|欧央行行长|歐洲央行總裁|欧洲中央银行行长
央行行长|央行行長|美联储主席|聯準會主席|英国央行行长|英格兰银行行长|央行总裁|中国人民银行行长|日本银行总裁|美国联邦储备委员会主席|俄罗斯央行行长|中央银行行长
教皇|教宗
党主席|黨主席|党魁|黨魁|反对党领袖|反對黨領袖|总书记|總書記|党领袖|中共中央总书记|反对派领导人|党首
领导人|領導人|头目|頭目|领袖|領袖|指挥官|指揮官|政治局领导人|总书记|总书记兼领导人|最高领导人|哈里发|政治局主席|武装头目|首领|領導
司法部长|司法部長|总检察长|總檢察長|司法大臣|检察总长
中情局局长|中央情报局局长|中情局局長|中央情報局局長
联邦调查局局长|聯邦調查局局長|FBI局长
众议院议长|眾議院議長|议长|議長|国会议长
总参谋长|總參謀長|参谋长|军队总司令|陆军参谋长|陆军司令|参谋长联席会议主席|參謀首長聯席會議主席|武装部队总司令|总司令|军队参谋长
白宫办公厅主任|白宫幕僚长|白宮幕僚長|总统办公室主任
州长|州長|省长|省長|总督
市长|市長
安全会议秘书|联邦安全会议秘书|最高国家安全委员会秘书|国家安全与国防委员会秘书
情报局局长|摩萨德局长|摩薩德局長|情报总监|國家情報總監|情报部长|国家情报总监|情报局长|情报部门负责人|辛贝特局长
圣城旅指挥官|“圣城旅”指挥官|聖城旅指揮官|圣城旅司令
革命卫队司令|伊斯兰革命卫队总司令|革命衛隊司令|革命卫队总司令
副总理|副總理|副首相|国务院副总理
石油部长|石油部長|能源大臣|能源部长|石油大臣
卫生部长|衛生部長|卫生大臣`,
      countries: `阿联酋|阿聯|阿拉伯联合酋长国|阿布扎比|迪拜
阿富汗|喀布尔|喀布爾
阿尔巴尼亚|地拉那
亚美尼亚|亞美尼亞|埃里温
安哥拉
阿根廷|布宜诺斯艾利斯
奥地利|奧地利|维也纳
澳大利亚|澳洲|澳|澳方|堪培拉
阿塞拜疆|亞塞拜然|巴库
波黑|波斯尼亚|萨拉热窝
孟加拉国|孟加拉|达卡
比利时|比利時
布基纳法索
保加利亚
巴林|麦纳麦
文莱
玻利维亚|拉巴斯
巴西|巴西利亚
白俄罗斯|白俄羅斯|明斯克
加拿大|加方|渥太华|渥太華
刚果民主共和国|刚果（金）|刚果(金)|刚果|金沙萨|扎伊尔
瑞士|伯尔尼
科特迪瓦
智利|圣地亚哥
喀麦隆
中国|中國|中华人民共和国|中|中方|北京|中南海
哥伦比亚|波哥大
哥斯达黎加
古巴|哈瓦那
塞浦路斯|賽普勒斯
捷克|布拉格
德国|德國|德|德方|柏林|联邦德国
吉布提
丹麦|丹麥|哥本哈根
多米尼加
阿尔及利亚|阿爾及利亞|阿尔及尔
厄瓜多尔|基多
爱沙尼亚|愛沙尼亞
埃及|开罗|開羅
厄立特里亚
西班牙|马德里|馬德里
埃塞俄比亚|衣索比亞|亚的斯亚贝巴
芬兰|芬蘭|赫尔辛基
法国|法國|法|法方|巴黎|爱丽舍宫
加蓬
英国|英國|大不列颠|英|英方|英格兰|伦敦|倫敦|唐宁街
格鲁吉亚|喬治亞|第比利斯
加纳
几内亚
希腊|希臘|雅典
危地马拉
香港
洪都拉斯
克罗地亚|克羅埃西亞
海地|太子港
匈牙利|布达佩斯
印度尼西亚|印尼|雅加达
爱尔兰|愛爾蘭|都柏林
以色列|以|以方|特拉维夫|耶路撒冷|以軍
印度|印|印方|新德里
伊拉克|巴格达|巴格達
伊朗|德黑兰|德黑蘭|伊朗伊斯兰共和国
冰岛|冰島
意大利|義大利|意|意方|罗马|羅馬
约旦|約旦|安曼
日本|日|日方|东京|東京
肯尼亚|肯亞|内罗毕
吉尔吉斯斯坦|吉爾吉斯
柬埔寨|金边
朝鲜|朝鮮|北韩|北韓|朝|朝方|平壤
韩国|韓國|南韩|南韓|大韩民国|韩|韩方|首尔|首爾
科威特
哈萨克斯坦|哈薩克|阿斯塔纳
老挝
黎巴嫩|贝鲁特|貝魯特
斯里兰卡|斯里蘭卡
利比里亚
立陶宛|维尔纽斯
卢森堡
拉脱维亚|拉脫維亞
利比亚|利比亞|的黎波里
摩洛哥|拉巴特
摩尔多瓦
黑山
北马其顿|马其顿
马里|巴马科
缅甸|緬甸|内比都
蒙古|蒙古国
毛里塔尼亚
马耳他
马尔代夫
墨西哥|墨西哥城
马来西亚|馬來西亞|吉隆坡
莫桑比克
尼日尔
尼日利亚|奈及利亞|阿布贾
尼加拉瓜
荷兰|荷蘭|海牙
挪威|奥斯陆
尼泊尔|尼泊爾|加德满都
新西兰|紐西蘭|惠灵顿
阿曼|马斯喀特
巴拿马
秘鲁|利马
菲律宾|菲律賓|菲|马尼拉
巴基斯坦|巴铁|伊斯兰堡|伊斯蘭堡
波兰|波蘭|华沙
巴勒斯坦|巴方|巴勒斯坦民族权力机构|巴解组织|拉姆安拉|加沙|加薩
葡萄牙|里斯本
巴拉圭
卡塔尔|卡達|多哈
罗马尼亚|羅馬尼亞
塞尔维亚|塞爾維亞|贝尔格莱德
俄罗斯|俄羅斯|俄国|俄國|俄|俄方|俄联邦|莫斯科|克里姆林宫|克里姆林宮
卢旺达|盧安達
沙特|沙特阿拉伯|沙烏地阿拉伯|沙地阿拉伯|沙方|利雅得
苏丹|蘇丹|喀土穆
瑞典|斯德哥尔摩
新加坡
斯洛文尼亚
斯洛伐克
塞内加尔
索马里|索馬利亞|摩加迪沙
南苏丹|南蘇丹|朱巴
苏联|蘇聯
萨尔瓦多
叙利亚|敘利亞|大马士革|大馬士革
乍得
泰国|泰國|曼谷
塔吉克斯坦|塔吉克
东帝汶
土库曼斯坦
突尼斯|突尼西亞
土耳其|土方|安卡拉
台湾|台灣|臺灣|台北|台|中華民國
坦桑尼亚
乌克兰|烏克蘭|乌|乌方|基辅|基輔
乌干达
美国|美國|美利坚合众国|美|美方|华盛顿|華盛頓|白宫|白宮
乌拉圭
乌兹别克斯坦|烏茲別克|塔什干
梵蒂冈|梵蒂岡|教廷
委内瑞拉|委內瑞拉|加拉加斯
越南|河内
科索沃
也门|葉門|萨那|亚丁
南斯拉夫|南联盟
南非|比勒陀利亚
赞比亚
津巴布韦
非洲联盟|非盟
基地组织|“基地”组织|蓋達組織
青年党
阿盟|阿拉伯国家联盟|阿拉伯聯盟
博科圣地
欧洲央行|欧央行|欧洲中央银行|歐洲央行
欧盟|歐盟|欧洲联盟|欧洲|歐洲|布鲁塞尔
海湾阿拉伯国家合作委员会|海合会
哈马斯|哈瑪斯
真主党|真主黨
胡塞武装|胡塞|胡塞組織
沙姆解放组织|解放沙姆联盟|努斯拉阵线
国际原子能机构|國際原子能總署
国际货币基金组织|國際貨幣基金|IMF
伊斯兰国|“伊斯兰国”|極端組織伊斯蘭國|伊斯蘭國|ISIS
杰哈德|伊斯兰圣战组织
库尔德斯坦|库尔德|埃尔比勒
北约|北約|北大西洋公约组织
伊斯兰合作组织
欧佩克|石油输出国组织|OPEC
库尔德工人党
人民动员力量|人民动员组织
快速支援部队
叙利亚民主军
塔利班
巴基斯坦塔利班
联合国|聯合國
瓦格纳|瓦格納
世界卫生组织|世卫组织|世卫|世衛組織
世界银行|世行|世界銀行
世界贸易组织|世贸组织|世贸`,
      terms: ``,
    },
  },
};
