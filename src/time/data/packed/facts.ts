// Written by scripts/build-gazetteer.mjs from src/time/data/tables. Do not edit.
import type { PackedFacts } from '../../packed.js';

/** Offices and their holders, countries and dated terms: one row a line, in one order everywhere. */
export const FACTS: PackedFacts = {
  validThrough: '2025-06-30',
  persons: `



























































abdul-kalam























abdullah-ii-of-jordan

abdullah-of-saudi-arabia










































































ahmed-maher-minister






















akihito















































aleksander-szczyglo












































alfredo-moreno-chile























ali-habib-mahmud

























































































































andris-berzins-president
































anne-grete-strom-erichsen

























antonio-camacho-spain

antonio-de-sousa-bank







































































































































barna-tanczos


bartlomiej-sienkiewicz








beata-szydlo






















bent-hoie





















bhumibol-adulyadej




bill-blair-canada


bill-graham-canada













bjorn-arild-gram
bjorn-tore-godal













borge-brende




































bronislaw-geremek
bronislaw-komorowski










bulent-arinc

















carlos-costa-bank


carlos-figueroa-chile






















































































































christopher-miller














































dag-jostein-fjaervoll































david-andrews-ireland










david-johnston-australia










david-oddsson



david-thompson-barbados





























deve-gowda












diego-molano-aponte



















djuro-macut










































































































eldbjorg-lower

eli-cohen-minister














































































































fahd-of-saudi-arabia


























































































































franjo-tudjman


























































































gerhard-schroeder





















































































grzegorz-kolodko

gudlaugur-thor-thordarson

gudni-johannesson






























gyanendra-of-nepal








habibie















































hans-haekkerup



hans-meyer-snb

























hassan-ii-of-morocco









































































































hussein-of-jordan






ian-macfarlane-rba

























































ine-eriksen-soreide






























































































































james-mattis
james-morris-wfp

james-woolsey





















jan-trojborg



















jaroslaw-bauc
jaroslaw-gowin
jaroslaw-kaczynski






































































































johan-jorgen-holst






johanna-sigurdardottir

















john-hurley-bank

john-kelly

























jonas-gahr-store



joran-kallmyr












jorgen-kosmo














































































































































































karl-eirik-schjott-pedersen

























































































kjell-borge-freiberg











knut-vollebaek


























































lars-lokke-rasmussen























lech-walesa

















































lilja-alfredsdottir


























































luis-carranza-peru




















lula











































































mar-gudmundsson



















































mariano-fernandez-chile






















mariusz-blaszczak













marko-duric








































































































mesut-yilmaz





















michael-martin-speaker










michael-wilson-canada


































miguel-mancera-banxico






































milo-djukanovic






















miroslaw-gronicki


























mohamed-ibrahim-minister

























































mohammed-vi-of-morocco
mohammed-yusuf-boko-haram











monica-garcia-spain

monica-maeland






morten-bodskov







































mustafa-akinci









































narasimha-rao



naruhito










































nick-haekkerup

































































































































ossur-skarphedinsson









oystein-olsen














































































pawel-szalamacha

















per-stig-moller


















































philip-davis-bahamas






























































queen-beatrix




radoslaw-sikorski

























































































ricardo-bonilla-colombia


































robert-hill-australia







robert-ray-australia





roberto-alvarez-dominican




























rodrigo-rivera-colombia










































































































salman-of-saudi-arabia


















































































































sigbjorn-johnsen

sigmundur-david-gunnlaugsson

sigurdur-ingi-johannsson






















slawomir-skrzypek












soren-gade
soren-jessen-petersen
soren-pape-poulsen
soren-pind





srdan-darmanovic

































stephen-smith-australia



















































szymon-holownia

















taner-yildiz




































terje-soviknes






























thorbjorn-jagland



























































































vajiralongkorn










































villy-sovndal















































































werner-muller-minister









william-perry










wladyslaw-bartoszewski
wladyslaw-kosiniak-kamysz
wlodzimierz-cimoszewicz


wolfgang-schaeuble




















































yilmaz-tunc














































































zoran-djindjic










`,
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
gcc-secretary-general,single
oic-secretary-general,single
un-envoy,many
chief-justice,single
atomic-energy-chief,single
deputy-prime-minister,many
oil-minister,single
health-minister,single
economy-minister,many
trade-minister,many
education-minister,many
environment-minister,many
labour-minister,many
transport-minister,many
culture-minister,many
agriculture-minister,many
planning-minister,many
police-chief,many
wto-director,single
unhcr-chief,single
unesco-director,single
interpol-chief,many
europol-director,single
unicef-director,single
wfp-director,single
osce-secretary-general,single
oas-secretary-general,single
commonwealth-secretary-general,single
red-cross-president,single
council-europe-secretary-general,single
unasur-secretary-general,single
unification-minister,single`,
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
BB
BD
BE
BF
BG
BH
BI
BJ
BN
BO
BR
BS
BW
BY
BZ
CA
CD
CF
CG
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
FJ
FR
GA
GB
GE
GH
GM
GN
GQ
GR
GT
GY
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
JM
JO
JP
KE
KG
KH
KM
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
MG
MK
ML
MM
MN
MR
MT
MV
MW
MX
MY
MZ
NA
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
PG
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
SL
SN
SO
SR
SS
SU
SV
SY
TD
TG
TH
TJ
TL
TM
TN
TR
TT
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
al-qaeda-in-iraq
al-shabaab
aqap
aqim
arab-league
asaib-ahl-al-haq
boko-haram
chp
commonwealth
council-of-europe
ecb
ennahda
eu
europol
gcc
hamas
hashd
hezbollah
houthis
hts
iaea
icrc
imf
interpol
irgc
isis
islamic-jihad
islamic-state-of-iraq
jnim
kurdistan-region
lashkar-e-taiba
lra
ltte
mhp
muslim-brotherhood
nato
nusra-front
oas
oic
opec
osce
pkk
qassam-brigades
quds-force
rsf
sadrist-movement
sdf
taliban
trnc
ttp
un
unasur
unesco
unhcr
unicef
wagner
wfp
who
world-bank
wto`,
  terms: `15-m,event,vdw
,policy,v38
,organisation,vtf
,policy,vt6
,treaty,xzq
,event,tef
afcfta,treaty,xbe
afd-party,organisation,vvh
,law,uyt
,organisation,s3e
,organisation,u6l
agenda-2010,policy,t30
aiib,organisation,w23
,organisation,t8k
,product,ulx
,product,sgd
ak-parti,organisation,smz
,event,yvo
,organisation,t1v
,organisation,r31
,organisation,tsz
,organisation,vno
,organisation,tj7
al-shabaab-name,organisation,u5l
,treaty,y3r
alba-bloc,organisation,tkt
,organisation,y5z
,product,tkn
,organisation,yv3
,organisation,ssa
,organisation,wkw
android-os,product,ue5
,organisation,ul5
,organisation,s6t
apc-nigeria,organisation,vvh
app-store,product,ul1
,product,wbl
aps-peshawar,event,web
aqap,organisation,uqf
aqim,organisation,u68
,organisation,tnk
,treaty,st9
,event,vab
,organisation,u0b
,policy,xn0
article-370-revoked,event,xpc
atomausstieg-2011,law,veb
,treaty,yas
,policy,y9r
,concept,srn
,policy,xa2
,product,s6k
balakot-strike,event,xkw
bali-bombing-2002,event,syr
bam-quake,event,taz
,country-name,vs3
bataclan,event,wnj
,product,wba
bbb-netherlands,organisation,xrs
beijing-saudi-iran,treaty,ypt
beirut-port-blast,event,xzh
belt-and-road,policy,w1e
,country-name,tuv
ber-airport,organisation,vkb
beslan,event,thx
,organisation,x43
,currency,uo6
black-sea-grain-deal,treaty,yje
blm,concept,vzu
blue-and-white-israel,organisation,xkr
,product,vgv
,organisation,tax
,currency,u6u
bolivar-soberano,currency,xbf
,policy,t94
brasilia-jan-8,event,yo4
brazilian-real,policy,qjb
breivik-utoya,event,vfs
,concept,vo2
,organisation,xjv,y3q
,event,wiu
brics,organisation,spz
brumadinho,event,xk0
bsw-party,organisation,yw4
,event,yga
buergergeld,law,yjc
,law,v9p
,organisation,v04
,organisation,vm7
caa-india,law,wug
,law,xt5
cambiemos,organisation,wgt
,organisation,wob
cape-verde-cabo,country-name,w2p
,product,vpd
cast-lead,event,upr
celac,organisation,v1i
centro-democratico-co,organisation,vv0
cfpb-us,organisation,v5m
,organisation,wz0
chandrayaan-1,event,t7a
chang-e-4,product,wp9
,event,wex
,product,yn1
chega,organisation,xm2
,country-name,r7h
,organisation,sel
,country-name,rs4
chile-estallido,event,xre
chile-miners,event,v61
china-national-supervisory,organisation,xbg
chips-act,law,yjc
christchurch-attack,event,xld
ciudadanos-es,organisation,tx6
civic-platform-poland,organisation,shd
colombia-farc-deal,treaty,wvg
columbia-shuttle,event,t1v
,organisation,spn
conservative-party-canada,organisation,t90
constitutional-democratic-japan,organisation,x6o
coordination-framework-iraq,organisation,y5a
,event,sq0
costa-concordia,event,vkn
covax,organisation,xwn
,disease,xum
covid-pandemic,disease,xv0
cpa-iraq,organisation,t42
cpec,policy,vye
crimea-annexation,event,w6q
crocus-city-hall,event,z0b
csto,organisation,suk
cumhur-ittifaki,organisation,xal
cumhurbaskanligi-sistemi,law,wyg
,product,uty
,organisation,uup
czechia-name,country-name,q7k
daca,policy,vox
,organisation,rps
dana-valencia,event,z6g
dayton,treaty,r0u
deal-of-century,policy,xu8
decisive-storm,event,wh3
,concept,x7j
,organisation,yte
,event,v32
,disease,y7t
dem-parti,organisation,yxh
democratic-alliance-za,organisation,sbf
demonetisation-india,policy,wxk
deterrence-aggression,event,z79
deutsche-mark,currency,dnq,ssi
,policy,ylp
deva-partisi,organisation,xvd
dfid,organisation,rfi,y0b
,organisation,vz4
dhs-us,organisation,sv7
didi,product,vrb
,event,wlz
,law,vtv
disney-plus,product,xhu
dni-us,organisation,tkw
dobbs,event,yim
,law,v4w
,currency,w3w
doha-agreement-taliban,treaty,xv4
,country-name,w7a
,policy,qd3
,product,ww7
drc-name,country-name,rfx
,currency,xwg
,organisation,s4d
easter-sri-lanka,event,xme
eba-banking,organisation,va6
ebola-west-africa,disease,w6v
ecb-institution,organisation,pws
,organisation,vzs
eeas,organisation,t5q
efsf,organisation,v3l
ege-exam,policy,si0
egypt-new-capital,organisation,wgq
ekrem-arrest,event,zad
elizabeth-ii-death,event,ykq
,law,tb5
emmanuel-marche,organisation,wrk
,organisation,whw
epstein-death,event,xph
,country-name,xc7
,currency,w58
,organisation,t61
,law,y6p
eu-dsa,law,y36
eu-green-deal,policy,xos
eu-name,organisation,pws
eu-turkey-migrant-deal,treaty,wr1
euphrates-shield,event,wvg
,organisation,vht
euro-cash,currency,sqv
euro-currency,currency,r1i
,event,w3h
,organisation,vzy
,organisation,v98
europol-agency,organisation,qhr
,event,y5w
,organisation,xhm
,organisation,rvk
,product,tc3
fakes-about-army-law,law,yfi
,event,z7k
,organisation,x97
fcdo,organisation,y0a
feb-17-libya,event,vbh
fethullah-terror-name,organisation,wis
ffc-sudan,organisation,xjc
,organisation,uuc
fiscalia-general-mexico,organisation,xiu
,organisation,uxk
forum-voor-democratie,organisation,ww9
,organisation,tuk
,organisation,yff
fratelli-ditalia,organisation,vu6
,organisation,vfz
freedom-and-justice-egypt,organisation,vbl
,organisation,xnu
,concept,xfm
,organisation,tjg
,organisation,xmo
,event,vc4
,organisation,xb8
g20-name,organisation,s3v
,organisation,w5w
,policy,xfh
,organisation,s7e
,organisation,twz
,law,vkz
gelecek-partisi,organisation,xsx
,organisation,wsf
george-floyd,event,xxi
georgia-war-2008,event,ulu
,organisation,vjq
gerd-dam,organisation,vcp
,organisation,tqb
germanwings,event,wh1
gezi-protests,event,vyk
ghouta-chemical,event,w0x
gilets-jaunes,concept,xhw
,country-name,uwk
,organisation,s70
global-coalition-isis,organisation,wbm
,product,tdo
,treaty,rp1
,product,rt4
,product,vnh
,product,tq9
google-gemini-ai,product,yri
,product,tmd
,product,u9l
,product,ypx
,country-name,xqx
,country-name,wri
green-movement-iran,event,uuf
green-zone-baghdad,organisation,t3r
grenfell,event,x3m
,concept,vlb
grok-ai,product,ywg
gst-india,law,x43
guantanamo-camp,organisation,sr5
,organisation,u0h
,country-name,wrq
h1n1-2009,disease,ut1
haiti-quake-2010,event,v0c
haiyan,event,w30
haouz-quake,event,yuv
,law,sx6
hashd,organisation,w95
,country-name,wqx
hdp-party,organisation,w2s
,law,ypj
higgs-discovery,event,vpg
hirak-algeria,concept,xks
hk-extradition-2019,event,xml
hk-nsl,law,xxe
hope-probe,product,wi8
hts,organisation,wzt
huawei-meng-arrest,event,xih
icc,organisation,q7k
icty,organisation,qbk
india-alliance,organisation,ytf
,event,uco
,organisation,tpi
,organisation,xdc
ine-mexico,organisation,w77
,law,yjj
,law,wow
inherent-resolve,organisation,wcl
inoagent-law,law,vpw
insoumis,organisation,wq0
,product,v7r
,organisation,v2q
,product,v0r
,product,u5t
iraq-invasion-2003,event,t36
,organisation,t6d
,product,u6g
isaf,organisation,sqj
isil-name,organisation,vx7
,organisation,wfg
islamic-resistance-iraq,organisation,yvy
,organisation,w9l
isro-chandrayaan-3,event,xs5
istanbul-airport,organisation,xhk
itaewon-crush,event,ym5
iyi-parti,organisation,x7b
james-webb,product,sxv
jan-25-revolution,event,vau
jan-6-capitol,event,y3s
jan-dhan,policy,waw
jasmine-revolution,event,vai
,treaty,wha
,country-name,sci
,organisation,t98
,organisation,wfc
,organisation,sdo
,organisation,wvv
july-15-coup,event,wuc
july-war-2006,event,u0s
,organisation,yf0
k1-attack-kirkuk,event,xtc
,organisation,tub
kahramanmaras-quake,event,yox
karabakh-war-2020,event,y0z
,organisation,u78
katrina,event,tru
kerch-bridge,organisation,w6q
khashoggi-killing,event,xgt
,country-name,v2i
,country-name,s1z
kosovo-republic,country-name,uh1
kursk-sub,event,scs
,treaty,rlp
,organisation,y91
last-generation,organisation,yac
,organisation,v69
,event,w6p
lebanon-oct-17,event,xrd
lehman-collapse,event,umw
lei-maria-da-penha,law,u1i
les-republicains,organisation,wi7
ley-amnistia-es,law,ywp
ley-solo-si-es-si,law,xeh
ley-trans,law,y8m
,policy,zae
,organisation,x09
libya-gna,organisation,woh
libya-gnu,organisation,y5j
line-app,product,vez
,organisation,ua7
,product,t4g
,treaty,udo
,organisation,yc0
,organisation,umz
london-bombings,event,tqi
,product,u7d
m23,organisation,vmx
,treaty,pws
,policy,wgi
madrid-bombings,event,td3
maga-slogan,concept,wjd
,event,yky
maidan-orange-revolution,event,tk7
,policy,vzp
,policy,waw
marco-temporal,law,us1
,law,vp7
mariana-dam,event,wnb
marielle-franco-killing,event,xb7
materinsky-kapital,policy,tz1
maximum-pressure-iran,policy,xcq
mehr-housing,policy,uam
,event,tpn
mers,disease,vy7
,organisation,ybz
,concept,x71
,organisation,xi0
,policy,uxi
,event,wa3
,event,w6g
,product,wxe
midnight-hammer,event,zd0
milei-chainsaw-dnu,law,yxx
millet-ittifaki,organisation,xcj
mindestlohn-de,law,wer
minha-casa,policy,us7
,treaty,wbh
mir-payment,product,waf
modem-france,organisation,u96
montenegro-independent,country-name,tzp
morena-mexico,organisation,vhs
,organisation,wd2
,organisation,xvc
,disease,ymz
mumbai-26-11,event,uow
mumbai-name,country-name,r0a
,organisation,son
nargis,event,uj0
,organisation,vek
,organisation,vbr
,country-name,txt
,organisation,x7a
neos-austria,organisation,vsn
nepal-quake,event,whx
netflix-streaming,product,u60
neun-euro-ticket,policy,yg2
,organisation,wa1
,treaty,v2d
,organisation,wam
,currency,tbw,upw
nft,concept,x2e
,concept,wid
,organisation,voy
nippon-ishin,organisation,vre
nirbhaya-case,event,vu1
,organisation,wer
nord-ost,event,sz2
,organisation,wjf
,event,yl8
,country-name,xdp
,event,xm8
,organisation,veo
nouveau-front-populaire,organisation,z2j
,country-name,wtu
novel-coronavirus-2019,disease,xtn
novichok,product,xb5
nuevas-ideas,organisation,x7b
,organisation,yh4
nursultan,country-name,xli,yl0
nusantara-capital,country-name,ye8
,organisation,vkx
oath-proud-boys,organisation,ww2
oau,organisation,hv6,sw4
,law,uu3
,event,vhd
oct-7-attack,event,yvo
,country-name,ume
oic-conference-name,organisation,jnh,vf4
oic-cooperation-name,organisation,vf4
olive-branch-op,event,x9q
,disease,ycs
,law,zbz
one-malaysia-1mdb,organisation,uxb
,organisation,us8
,organisation,wob
,event,zbq
oreshnik,product,z73
,organisation,qr4
,treaty,qe8
,organisation,vt4
,event,z5a
,event,zbb
,organisation,wm3
,event,wm1
,event,wrh
,event,yba
,event,x7m
,product,x7g
paris-2024,event,x4x
paris-agreement,treaty,woc
,organisation,vxz
partial-mobilisation-ru,event,yl3
partito-democratico-it,organisation,udj
,event,ycx
pass-sanitaire,policy,y73
,organisation,w4p
patriot-act,law,sox
pdm-pakistan,organisation,y0s
peace-spring-op,event,xr5
pegasus-project,event,wvg
,organisation,wcq
people-power-party-korea,organisation,y0a
,organisation,xv4
,product,xv9
petro-venezuela,currency,x8e
,organisation,s4z
pfizer-vaccine,product,xyj
,organisation,un1
,product,wli
,product,v1o
pis-poland,organisation,sku
pix-brazil,product,xuu
,organisation,wov
plato-n,policy,wnl
plc-yemen,organisation,ygg
podemos-party,organisation,w52
,product,wlr
,organisation,ugx
,organisation,s3e
popolo-della-liberta,organisation,uei,w3c
,country-name,xh7
,treaty,xdp
,organisation,u5l
proces-catalan,event,x6n
prosperity-guardian,event,yxo
,organisation,xs7
protective-edge,event,w9u
ps752,event,xto
pti-pakistan,organisation,r56
,organisation,vwz,yb9
,event,xkk
,organisation,vhr
pvv-netherlands,organisation,tww
,organisation,xo7
,concept,x7e
,event,x3d
,event,v9c
quad-leaders,organisation,y5l
rabaa-dispersal,event,w0q
radd-ul-fasaad,event,x0i
raisi-crash,event,z1x
,organisation,xb4
rcep,treaty,vtb
,organisation,yd1
,product,tq4
,organisation,y1y
reiwa,concept,xlu
,organisation,wvs
,country-name,pxm
rising-lion-2025,event,zcr
,event,x7l
,event,xp8
rohingya-exodus,event,x5m
,country-name,w38
,event,ta1
rosgvardiya,organisation,wrj
,organisation,w3z
rsf-sudan,organisation,w0d
,organisation,tpo
saenuri,organisation,vl7
saeroun,organisation,x9h
,organisation,se6
sandy-hurricane,event,vsi
,organisation,ted
,law,swk
sars,disease,t31
,disease,xum
,policy,ws3
sber-rebrand,organisation,y0w
sco,organisation,slb
sdf,organisation,wml
sept-11,event,snr
serbia-montenegro,country-name,t1y,tzr
servant-of-the-people,organisation,xbo
sewol,event,w7j
,product,yae
shaheen-bagh,event,xt0
sharm-zarb-e-azb,event,w97
sichuan-quake,event,uje
sinovac-coronavac,product,xwc
,organisation,v8h
,product,t7o
slack-app,product,w0q
slovakia-state,country-name,q7k
smolensk-crash,event,v2s
,product,vfe
snapp-iran,product,w9n
,event,vys
soleimani-killing,event,xtj
sondervermoegen-bundeswehr,law,yfd
south-sudan-state,country-name,vbd
,organisation,ssv
special-military-operation,concept,yfa
special-tribunal-lebanon,organisation,u4g
,product,uni
sputnik-v,product,xzo
,product,wf6
state-of-law-iraq,organisation,uo6
state-security-presidency-sa,organisation,x4m
stc-yemen,organisation,x2o
,organisation,xyx
stop-the-steal,concept,y21
,event,yur
,product,v5g
,event,u78
sudan-sovereignty-council,organisation,xpr
sudan-war-2023,event,yqt
sumar-es,organisation,yhl
sunflower-movement,event,w6q
svb-collapse,event,ypt
,policy,waw
swift-cutoff,event,yfc
,event,yvo
syrian-civil-war,event,vc7
,organisation,x95
,organisation,vt2
,organisation,vgo
takfir-october-iraq,event,xqx
,product,t4l
tea-party-us,concept,ur9
telangana,country-name,w8u
telegram-app,product,w0q
,organisation,t61
thaad-korea,event,wu5
,organisation,rro,u9q
,policy,y7t
tiangong-station,organisation,w2w
,event,y21
,product,x2e
,country-name,suq
,event,ysl
tl-redenomination,currency,tlb
tlp-pakistan,organisation,wkn
togg,product,xtc
tohoku-quake,event,vc3
tokyo-2020,event,vfm
,organisation,y4q
tpp,treaty,ugo
,organisation,spl
travel-ban-trump,policy,wzs
,organisation,w4m
trinamool,organisation,rma
troika-greece,event,v3e
,organisation,wi3
true-promise,event,z0x
trump-butler,event,z3g
,product,ybr
tsunami-2004,event,tl5
ttp,organisation,uf8
,event,tnl
turkiye-name,country-name,yd0
turkiye-yuzyili,policy,ym4
,product,txn
two-child-china,policy,wn4
uber,product,v47
uefa-conference-league,event,xqq
,event,w22
,organisation,uxh
ukhsa,organisation,y5x
ukip,organisation,qed
ukraine-full-invasion,event,yfa
,event,wc4
umkhonto-party,organisation,yxm
ump-france,organisation,stz,wiw
,organisation,tni
un-sdgs,policy,vp4
,organisation,v53
,organisation,qnf
,organisation,u8i
,organisation,ybd
,country-name,xpc
united-russia,organisation,sq0
upi-india,product,wrp
,organisation,t9q
us-doge,organisation,z6u
us-embassy-jerusalem,event,xcw
us-ice,organisation,t2n
,organisation,xdv
,treaty,xgr
,organisation,sbb
,product,u3a
,organisation,tjz
vox-party,organisation,w47
,organisation,wmc
,event,ysq
,event,x2p
war-on-terror,concept,snw
,organisation,y7u
,product,vaq
weibo-sina,product,uw5
west-bank-state-palestine-un,country-name,vtk
,product,ure
white-helmets,organisation,wai
,organisation,u34
,product,sh4
willkommenskultur,concept,wlh
,product,wc6
,product,y8h
,event,xc4
wto,organisation,qh8
,product,ytk
,product,vyo
yaraneh-hadafmand,policy,uks
,law,wrl
,organisation,vnm
yoon-martial-law,event,z7f
,product,tmj
ypg,organisation,vf7
zaire-name,country-name,k8n,rfy
,concept,yfd
zero-covid,policy,xxp
zika-brazil,disease,wi9
zimbabwe-zig,currency,z0p
zoom-meetings,product,vqs`,
  tenures: `0,0:3ls k9n tjn;1wi tjo yhg;2gv yhh -
0,1:2g9 oq8 q0c;l9 q2d r9h;1a4 sql;f9 wc5 y9x
0,10:11u loe;2wn uh8;2cx xc7 -
0,11:15c ouf;17e q96;3am t2m;sf uhc;2lt vw3;2mb ypj -
0,12:3ej q8g t1w;3ek t2t vwa;2e6 vwb ypr;2sv yps -
0,13:2y1 nta;305 qmq;1oa s1g;1dq tg7 v47;oq v51 vlm;1nf vmg;13h x17 -
0,14:1bk lu5;1ha rzy -
0,16:20p r8b;1db scw;20p thh;r3 vqn;22r xzt -
0,17:n2 mal pxo;2f6 pxt q2e;8g q2h;218 qij;m rzn xlv;p xm2  a;w xt4 -
0,18:2zl oyz;36n q3k;a r85 rd5;zp rda;1k0 rsf s74;18z s75;22l t1e;7q toc;2vc u5z;20h x31;18p y7m;qw ywz -
0,19:20i q55;ep soi;3da u39;1vy wwr;5k ybi -
0,1a:1dt n1r;2ff vbb  a;2fl vpc vzk;3d vzl  a;h w90 -
0,1b:1h2 qbj -
0,1d:2ay opo pr5;2av prc qyc;2ig w28;329 xhg;3ap z5u -
0,1e:2a5 n4o;294 qjc;3ah s88;33v vlz;6x yzq -
0,1f:1ua qhp sap s
0,1g:135 mxp;1iw qvm;2lp u9c;132 vo2;xo x2r -
0,1h:2oc j4y uua;8c uxw;ko yum -
0,1j:3mr pq4 pxj;vt pzb;2mi ta2  a;2dw tbt uep;2dw ug9;16t w3d;32t xiw;2dv z85 -
0,1k:1mx n3x;1ow sgw;1oc uq2;1oz vq0;2jr wz8;1oz z8e -
0,1l:3jh qnb;37 wzk -
0,1m:1z8 nqt upm;2i0 upn uz8;9a v9v;252 yai -
0,1n:3b1 mfg -
0,1o:1v3 tn9;2up wgq;1vc xvh;1xz za7 -
0,1p:1px pnm qbr;2w3 qbw;9c r2c;7f s6x;2op tbi;9d ug3;2oy vko;67 wlk;1na wp9;66 xtu;ii yyg -
0,1q:st o4f;nw q58 rdx;1kn rlx;is s2l;uc vji;rk wii;1gt xzf -
0,1r:3dr rh6 tn9;uf tq2;20x vpd;mf x43;1ox yit -
0,1s:2ve pdu;m0 qif;lz rn0;2xs srl;25m tw6;2za uuu  ad;2ub v0r;1si w5c;3jd yei zj3
0,1t:13a ph9 s5y;38l s7w;1i8 v1d wg3;1xw wg4;3mi xut -
0,1u:1lj poa put;1lj qpo;2xc r30;1lj shr;jt tcs  a;2xc tz5;2ca vdv wpx;1ns wq4  a;1rv x03 y8u
0,1v:er pj2;11b sck;1zf trb;2pg v62 vmv;1ku vnx;1v9 yhd yzm;3a5 yzu -
0,1w:38t ixp;19f rq6;2l s4j;2al smd;39d tja;1pg wcq;2uh z67 -
0,1x:29d pmg rj7;29a rkv;2bc viw zgy
0,1y:n3 nhj;zn qb8 sby;2hs sch uam;35m ub0;2xe waa;1gy y8u -
0,1z:1to rhu;1o swk;2ul uba;2uk vq1;2w0 x4r;uu yjh -
0,2:2w4 ncz pzz;32n q05;2xg rht;7i swj;gx ub9;l5 vq0;1fz x4q;gq yjg -
0,20:31z mey t3q;162 tg4;1jk tnz;13w waa;h7 xgt;1s ylt -
0,21:8i n1q p8x;51 p9a;2g6 ri3;24f tr9;1bn w0f;v3 y9l;2g7 z1x  a;29m z3v -
0,22:3fh mpk;2nn r7w;18b wut;19v z3z -
0,23:12d o3h q0o;2or q1i s05;li s08;16v tz6 wf4;34t wfo -
0,27:qr m5u;2iz t0y;3dy vx7;3ie ykv -
0,28:fd plf tnl;1yh tnm;30u v2p;93 vjg;370 x85 y1h;324 y1i y2b a;324 y4e -
0,2a:gf rzq srg;gf suw tzh;gf wsy -
0,2c:2zz ouc;1x5 q93;1wv rnt;2zy t2j;209 uh9;2pv vw0 x0y;1ek wyf  ad;2hj x2n;3kj yhd zat;204 zci -
0,2e:2nf pg9;1v8 xli -
0,2f:3c1 y5v -
0,2g:wu pc2;xj rvd ueo;2cf ujr w8m;2c5 wxc ym7;1rf z8g -
0,2h:2wb p30 qaw;n8 qqg;24d tu9;24s wez;17y xs9 yj6;2wd yjd;dz z5g -
0,2i:nr ri2 t76;x6 tvv;15f x9s;1rg yyn -
0,2j:3hg pf1;7t q6j;3ep rnu;302 t2k tdt;3ep tgi;qh uv8;174 xoo -
0,2l:18v qcs;3en s1n;3et uat;br vfe;2vs wjz;wc xok;vg yt5 -
0,2m:2i5 jmt;2ir vgo vqf;2gy vqg vyk;2n4 vzc wam;10j wrd  d;2f0 y5o -
0,2o:2ed pjx;2t0 rcj;3gt sje uwx;2li vml;1fg wyt;24q y3f -
0,2p:2e2 xd2;1ji yrs -
0,2q:t4 l9i q9x;t4 rd8  d;25u suc;c0 urz;1cy w5a xg4;c0 xju zg6
0,2r:1x9 pnz s5d;k0 s63 tcp;kg tet;17d utj;38k xmz;17t z1q -
0,2s:9l ppl;9b q1t;9l sv9 vmk;tm vn5  a;1ev w1b xzv;gm y0x;fh y7m -
0,2t:3bi q0j;3bk vcm;1e1 wrd xbe;3ik xbn;2e7 y4i - d
0,2u:1wk x4c;3dz y8i -
0,2v:23u nxu;xc tr9;35x u8l;2fm uls uss;2fm uvw;2fo xp8 -
0,2y:1br iqs;gu qlo;j7 tf5 vmy;1rw vn0;2sk w8s;1zx xyg -
0,2z:m2 p24;yq qqz;3fb sfv;10t u4q;xw vtm;bg xih;po z5o -
0,3:20z pvz rn7;2yp rn8;350 uih;el xbx yen;3em yfr -
0,31:1no oh4;ej tm7;11y wf5;qt z8m -
0,32:330 pfb;1d5 tni;19l wgy;2jw yz0;2kv zaf -
0,33:251 s6a v1d;247 vcu;2f3 y66 ytn;1i ytp -
0,34:1eu o50 qe5;33i qgg rqo;2j rqp;2o7 s0j;3e4 u9p v3h;17o v14  ad;17o v3h;2ic wiv;jr ys1 -
0,35:qy nyn;3g4 pga;eq rce;xu sr4;qy u5u -
0,3b:18n pcs;yn qog;2eg s36;28y thx;2xt uux;1sa w9n;1zo xod;1r3 z34 -
0,3c:5e o46;5v piw;3eu sfm;6a smi;5e u18;2o3 vfy;2ri wup;28z xbg;25h y27 y2c;12t y2e;2re y9f;tj yn8 zg2
0,3e:q0 oa2;11v q2f;1rk rra;17g sh9;i0 v51;2zo wtx;118 yis -
0,3f:168 oz6 qd2;105 qgd rlg;2vl rma;2s2 slg um4;fa umq;254 w1g;ef xg6;fa yzz -
0,3g:3ir p8i;1zz pmz r1p;6f r1q;1zy tv7;kw v2s v59 a;kw v62;c2 wks ze9
0,3h:3jw qmu;2wq tjw  a;24e tlp -
0,3i:27m oae;1pw r3v;cc txb;262 wqs zk8
0,3j:bi p3w;1sb qdu;2wo rsk;237 ryt;2l4 t7a;11o um1;10o vp4;1dp w0r;27d xfh;33p yu7 -
0,3l:1gl pcy;xi rb8;1gl sge;3dh tkz;1xh weg;1fx z9e  a;2lv zc9 -
0,3m:36s pnj rhs;2e0 rm7 t0x;jz tgh vmy;3d0 voi;6d x38 -
0,3n:k2 psj;3gq s6j  a;3gq sa3;ts uj9;3gq vnu -
0,3o:1tk kps qkc;2q6 qn8 s8u;2qt s8v -
0,3q:2ob p7z;g4 xm4;g xm5 -
0,3t:2dz pgp;1kr t0q;r4 ufg;k4 vu7;2kc ynn -
0,3u:2c2 q98 rny;311 s10;1hn tfr;bb w97;3mq xnx;2so z2o -
0,3v:41 r4f rg5;41 ro6;yi ucs;1t0 xbs -
0,3w:1b mtt;1g s93;23w vmv;hh z0m -
0,3x:35v jo7 pny;2f tj4 upt;35b uqq vqr;1bo vri;2ez x0c;1bo yhq -
0,3y:30g puf;1sq r95;30g scs;ss v68;n6 xyy -
0,3z:32u vff -
0,4:1qf mgi;1nn x6i -
0,40:2dm pf5 px7
0,41:7o p76;ei qlw;12p s0m;dp tfd;2a8 uu3;32x w8t;2kk xnj -
0,42:19i k2a;1l sb1  a;he sc2 z7k;47 z90 -
0,43:1dk n8b pme;1f5 pmh;248 y6o -
0,44:17h iym tma;10f toq zbm
0,46:xq q6e -
0,47:3j4 suq;1r2 u9g vo7;1r2 yhn -
0,48:33r plf;18w u5a;34a yfx -
0,49:3mc ora vaj;129 vak  a;2hd vjs;hq weq;2fa xp1  a;1tu xrj -
0,4a:3ds pbn qai;38w qbb;4r sac;2b uc8;2wz wb9 -
0,4b:4 rds t3i se
0,4c:20b ot5;o3 sag;23t ujm;3dn wss;1yt z1y -
0,4d:8f o6y;i2 r0w;1je tv5;1oy wnb y5q;335 y5s -
0,4e:20r pwn;20s qn8;3fs tlx;3fq v1k w62;2nt w63  a;2sy w8z;3ha xn7 -
0,4f:3l0 o9b -
0,4g:30f muc;152 p3i;iz q83;15e sh9;h1 uqf;ue wzl;1nv y46;ue z8r -
0,4h:1sx o01;22s per;1sx qth;1pp s88;39t tmy;1qz v1o;39t wge;239 xv5;3jn z9v -
0,4i:1h6 pfe wvp;35f wvv -
0,4k:lo p3v qbg;2w5 qbv;2va qil;1e9 rxb;2lo vw8 -;1se xjy yo1 ad
0,4l:2l0 xhe;2l2 y69 yoe;3h1 ypl z0a;3co z20;23o z68 -
0,4m:1f0 ssl tw0;10d twk v7i;fo vcu;1bc wrl y22;3gi y6a -
0,4n:7x ph1;9 vlu ygg;32j wuy xc7 d;24b xcd - d;2wi ygg -
0,4o:36s rhs;3h2 sec;39k t2t tzp
0,4p:zo p99;2kr qla;3be s11;1w4 un6;1iv utg xaf;qa xag -
0,4q:1vx i9k;13p pvq;210 sqw um5;319 ukq  ad;319 um5;2bw vhj wcy;vf wff;19q ya6 -
0,4r:2ys oss x82;xp x85 -
0,5:lw p87;11i s5y sqk;3h sqm squ;vy sqw;2kt t50;q7 uf4;2a9 woa;5u xsv;1lc yxg -
0,5n:29j tpv x7i;2kn xns -
0,6:3c0 q2n tgc;1c3 tge wu5;6z wzr -
0,66:2wm nmj ton se;2ap tnt v3d se;sq v2j wi3 se;2is wh9 y1y se;yv y13 - s
0,8:g9 pgx pz7;32 q21;1d1 qce;1fv t9f -
0,d:ji oqn wd1;2c9 wdj;2zh wot;2qr yef;1f1 ylc -
0,e:3m6 pj0;2s3 rcq;15k srg;30q vkw;317 wzn -
0,g:2tt oph qcu;2tt r7p t4b;2u0 trw xxw;zg xy6 -
0,h:29t kit ppu;29t r4l ty3;2q8 wrk -
0,j:1jb p90;17n qdl;1e8 ri6;1pu sms;17n sww;lx t91;w3 tpq;zj tw1 xs1;1mf xs3;22w y25 zgv
0,k:1r4 o0f;11h pf5;1hh q51;11m qru;23l t10;tc va6 wvn;2cg wsk  ad;2cg wvn;1jd xjc;23l ynx -
0,m:1w0 mp1 ror;11s ros;1ep ui9;2hb xbp;uv z6j -
0,n:37i puh qie;6u qn9 -
0,q:2et ikl rfw;1zk rfx sh5;1rl sh6;114 xjz -
0,r:c6 qfq;12y t31;2c8 vwr w4v;mq w58;10g wrd -
0,s:sj mak;2q2 q45;sj rk4 -
0,u:111 h2t qh0;1zm sev;5l vcy -
0,v:fu kzp;2qc pf1;w0 qjm;2xo s8i;2cm txd;343 v1y;2cm w6j;343 xb4;144 yfp zka
0,w:2qo ncj -
0,x:1n3 q9x;1e2 t31;3j9 vwh -
0,y:mz pj6;yo qnr;bh rsc;9g swx;1sh v63;1hm xf9;190 yju zof
0,z:2oo oc2;2v8 pgn;1qu ql8;2cu rpt;2n sue;2oo tyz;1zi v3k;238 w85;ln xcq;2zn yhb zlw
1,16:ly oeu qo0
1,1a:2oh vay vbb;2f9 vzv w0q
1,27:3ie vx7 ykv
1,35:30m wzb z9k
1,3j:231 t7a ue1 e
1,3q:2fc xps yrr d
1,3z:2y4 vff w04;2y4 ws4 wuk;2y4 xux -
1,42:106 twv wa5
1,4a:13x xeg;n1 ys6 -
1,4g:152 muc;qp p3i;57 q83;sx sh9;1nv uqf;2dh wzl;1u1 y46;1lg z8r -
1,4h:2zj tmy;r2 v1o wge
1,4k:tn sr7;1r8 su4 u6g e;wv v0r vs9;1po vxh wp1;3ae wz5;sb xdr -
1,4n:9 qpc vlu
1,4p:1iv s12 tpv;qa w8n xag
1,4r:xp we7 x7n
1,5:m1 qx2 s5y;9i vjp woa;q7 xsv yxg
1,j:rf y25 -
1,k:2cg va6 wvn
1,x:3j9 uhs vwh
1,y:28i xf9 yju
10,1g:cp w78 -
10,1i:jx uj6;322 wsh -
10,4e:3g9 w8x -
11,21:1bn pav;8l trl;325 udp;8r w1h;7z yru ze8
11,3n:2m6 uje;34m z1q -
11,4e:2nv xqz;2nr z0f zdq
12,1y:2as syg vab d;3kq wp1;rb y7u -
12,20:2it wta xx0 d
12,3n:2m6 s2j;6p uje -;34j wwm -
12,3p:3dt lwd sng;2ii tth;gz vpv w7i
12,4a:19r v41 wfv;19r wgm ys6;1ey ys8 -
12,4g:1p5 tod;2de u6s uqm;sl uqo v44;1jp v65 wzl;qm x14 xpm;1p9 xxj y46;g3 y47 z8r;3dq z9e -
13,58:2i std;2g vco;2ki xuc;1l7 yos -
14,5w:wl tlb;1id w5g wxc;3kt wxt;1dj ycj -
15,20:34v t4y t7e;28p vgc vzt d;1mg xix z29
15,2m:28p wnn;161 x3u xv6;1d ykk z10
15,42:1z0 vr3 w8s;37f w9w;14o xji -
15,4m:2bz srq t6w se;1b6 t6w tg7 se;374 th2 u0h se;1nh u27 uks se
15,4n:1jm vco who d;1hb whx xat;28m xau y96;1aq y9o -
16,21:24l s2o;320 uw6;v3 xl5;166 y8o -
17,21:167 rik;80 uvc v9n;11d vbd;80 w0s;2g1 yab -
18,12:b9 w5e x31;1k5 xe4 ydd
18,13:1am nbm;1t9 q18;1xi q84;1q2 rul;13l tuc;13h uel;18i uy8;2tf vdx;360 w47;2nm xb7;2yl yd4;1za zbp -
18,1c:2k0 pp8 qwx;12k r5h s9u;2zs r5h te5;276 s9u t7u;271 te5 v86;2rm te5;wr usl vk1;7r v86 vfi;372 vk1;m8 xdk y8z;2jb xtt yxz;2pc xtt y64;3b6 xtt z77;3ki y64 -;33s z77 -
18,1i:2bk qwz;1p8 rfi uai;2l8 v3n wia;u1 yas;3br yko;u1 ym1;2ny yqz;ca z38 -
18,1o:3bp uxn vo4;zd vet vmj;zd vzc wfh;1y1 za9 -
18,1v:3c9 v45 w8y
18,1x:sz q7v qql;sz qrd;299 rh1 u2j;kk ua5 uj9;v0 vc1;1ni w9q;12c wse x89;36c x8b;20k xyf;2c4 yni;36d z8u -
18,23:16b sl7;12f tz8 uja;29o tz8 uja;cb vxq w62;22q xde xq7;29x xde xq7;dr yly -;29x yly -
18,36:3j1 u71 v1i;2ai v7z vsw;362 ye1 yy9;3iz ye1 yuo
18,39:u9 pll;3im rbp rsj;2bb sx5;j0 uop wyi;3im x7c;181 y23 yol;3im yx3;rz zce -
18,3g:20v pa1 px5;187 qky rd3;20v rkk saz;187 sw1 t5m;188 ueg uxt;29r wnm x8m;3ip yxj -
18,3i:2r3 w05 wnw
18,3m:6d vq3 w7u
18,3r:20e ru1 sz0;k6 tjm;2a4 u36 v7q;26k wc9 xqc;v1 ylu -
18,3u:2em vmx wr6;2yo yw6 -
18,6:y4 psb;3iv qv9;399 s7i t2m;3i6 u5v;1ra up2;2by vd8;2x5 wbd x2u;1c2 x8t xn9;3i2 xtn;av z9x -
18,7:3ce r3x s1z;285 tqh;1sr uex;3hx v4v;d2 vze;3hu w1p;h9 wq8 x7d;h9 x8h;2bq xar;h9 y8f;2xx yhq -
18,c:1zp s1r wch;t5 tgo xsl;6q vsi;13g y13 -;371 y13 yj7;3g0 y13 -;2ah z95 -
18,e:27u ys9 z0t
18,p:u8 odj qcf;1p2 sr9 tal;p8 xsb z7s
19,0:38s vw4 - s
19,17:n5 s5p v48 se;3kr v3d wiy se;2ix x2e xmo se;2f2 xlu xyj se;v xxp y5a se;2f2 y8o - s
19,1a:333 s40 vbt se;3ag wli z3z se;1un z34 - s
19,1g:3t yhn yyc
19,1i:v8 une v3n;of v3o;v6 vl8 wia;9p wid wua;v8 z38 -
19,20:3bh tfd tpi se;1ef tzb v9v;1r v9b wc7 se;39 wbk wug d;1ii wut xhn se;3bh xgs xxp se;1fq xxp ym8 se;1bs yld - s
19,21:iv ri1 ts2 se;29l uwn vf7 se;30s vg2 w18 se;iv w0d yae se;1la y9j z4u se;2h7 z3z - s
19,2z:1q8 vac vh5
19,34:t9 v2j wiy se
19,37:183 ra9 rbr;2ni ttc ucw;3b8 ukh;2nl vbw;3db w2h;3b9 wyq;1xc xfw;39n xt3;3ck xu4 ybl;3b7 yfl -
19,39:15y uop vjt
19,3c:2ri mop nap se
19,3k:26 q46 vb1 se;2h0 va6 xih se;31p xhn - s
19,3n:34l uj3 voj se;6v vno y2s se;2m7 y1y z2a se;34q z1f - s
19,3p:1df oht qyl se;84 qxr;1wb wsf;1x xqa -
19,3r:2a4 u36 vhp;v1 ylu -
19,4a:q9 rwf sk2 se;1d8 szb uu3 se;3a8 ut8 wli se;10a xe8 ysy se;98 ys4 - s
19,4e:1fo wrf xq3 se;1cp y65 - s
19,4g:1bt q85 rco;10q re3 rra;j3 rsn;37a sh9;339 tm6 uqf;38d uqg vxk;yj vyd wzl;2y2 x0q;qk xsn y46;1mm y56 z8r;oi z95 -
19,4h:2of xv5 yx7 e
19,4k:2vf swc wbe;25j x87;3ae xwq yq3;sb z4p -
19,7:1rt wug xfu;oc yhz -
19,8:2py x6n - s
19,e:3at wd8 wzs;3at x2h y7a
19,p:1ny vdz w6r
19,y:2a7 vgx vr5 s
1a,13:1dr q0w;as rul sh1;3e2 sh7;2tf uy8;qs vdt;1cr w47;1mo xb7;1ux yd4;2mh zbp -
1a,15:1zb spw uen;2l9 w5j wjp
1a,1c:a8 sw5;wr te5;ij uau;3dk usl;20d v86;a6 vk1 wds;tv wxg;m9 xdk;26y xg9;32w xtt;md y4d;1qr yqb;2hf ywx -
1a,1g:36f kyv mem;ie pzy;36f q9z qvn;ie rgf s1m;ie shq;1lo sud;2tg tdn;3j6 tpj u7x;30o u9e;3j6 v8u;27r vo3;3s x2u;2o1 xur;kt yhn;12z yiw;fy yth yxq;mt yyc;14r z5e;mt z7z -
1a,1i:1vw oyj pll;3g6 q06;386 qwz;13e rfi;5h s4a;1pa t5j;2qa tos;5g uaj;c5 uu7 v3n;bn v3o;1mu vr6;29u xeg;32e y8j;38c yix;3br yko;38c ym1;3ff ywp;3i4 z38 -
1a,1x:2bt qrd;kk rh1;2c4 s7a;299 tip vao;20k w9x;36d wse;385 xyf z8u
1a,21:326 xk7 yae se
1a,23:30t r5s;3e5 s9s;172 sl7;12g tof txc;21q tz8 uja;2x8 vj1;hn vxq;176 xde;2zc xq7;2ok yly -
1a,2z:1sj qqz s5p e
1a,36:xa qo6 swh;1at t52;5 u71;vj v7z;1ea x7c;ys ye1 yyb;125 z35 zch
1a,37:co uy0;1pi vrn;i7 w2h;1gg ybl z0w;1k1 z13 -
1a,39:j0 rbp ry2 e;1pj wce x7c;bo y23;ga yos yx3
1a,3g:zk ueg vit
1a,3i:28j xh6;25i yks;a9 z0m -
1a,3n:2dt tct ud6 se;3ao ucc voj se;3f9 vno xuc se;2dq xth - s
1a,4a:2wy szb vvc se;2aq vuh wt4 se;2wy ws9 x4y se;zw xe8 z3z se;1vq z34 - s
1a,4g:227 p4m q83;uj q85 sh9;3d2 shm;2bm tm0 uqf;1vf ut5;39o w91 wzl;3cu x06 x6l;6l x9z y46;3j5 y5s z8r;2yh z9f -
1a,7:2le uex vjt;2sb w1p wei
1a,c:1zp uff;245 wch;13g y13 -
1a,k:1r5 ror ss9;1qg u7n;72 va6 w5j;2xm wsk xbq;23k xjc xwf;2ks xwg;w2 xx8;261 y5w;2ml ynx;72 za4 -
1a,p:2rx p3s pqb;2u1 tal tgq;1km wna x5p;2qm xsb;1md ybx ytn
1a,t:58 vkb;wz yy2 -
1b,13:1t9 pnq;18t q84;3i3 rul;3is sz1;2bh tuc;1v1 ur0;2vu uy8;2tf vdt;360 w47;ku wzs;2s6 xb7;2yl yd4;1vd zbp -
1b,15:3dl yng;1jg yue yw4
1b,1e:1tl vey vt7;2o4 wiv wyz;2d8 x47 xno;2d8 xxx ysn
1b,1g:en w75;xo wb7 wvm
1b,1i:2sh une v3n;3fw v3o wia;32e wid wub;1pk z38 -
1b,1t:290 wx0 xde e
1b,1v:198 s6k sux;198 v45 vw6;2d7 vwa xd0;293 yhr -
1b,1x:1bw x8b xyf
1b,23:2tp tz8;pq uja v3h;2pr v7p;q3 vj1;124 vxq;10m w62 wrj;lj wsi;22q xde;37t xq7;16a y4u;3i yly -
1b,2z:234 sfv t1e;1fu vtm;17z xih y4i e;3an y3n ym8 se;2wf yld  s;25z z5o -
1b,36:2ai v7z;1cc vsw x7c;37l y7n ye1
1b,3i:1nr rl9 sdp
1b,3n:15v s9x ud6 se;77 vyo wy7 se;2ad wxd xuc se;2ae xth - s
1b,3r:2d9 wc9 xjw
1b,6:2x5 up2 x2u
1b,c:3ih owe pz8;25v tgo uff;1o4 vjl wch
1b,t:1rh t10;un u1c;1o5 v8h;193 xjc -
1c,1e:yd rzb s83;2pa u8l;6x vey w9g;1tr wtp xa7
1c,1g:ot tpj u9e
1c,1i:2bk q06 qwz;2sh rs1;384 rw6;2qa sl4;5g tos;8z tyw uaj;2sh une v3n;217 wua;21r xp0;cq yas;1vt yko;1pk z38 -
1c,1x:299 rh1;2c4 tip uj9;20k xyf;36c yni z0t
1c,2z:1jc p24 qqz
1c,37:ju tfu ttc;2hh w2h x9n;1k1 ybl z13
1c,39:2t7 tte uop
1c,3r:37x u3o ucu
1c,4g:lh p3z q83;2cp q85 rcp;308 q85 r4k;nd r4t sh9;3ib rcy sc4;2mz sc6;ub sh9 tmc;2yx shr tmr;lu tmc uqf;2yc tp3 tzk;396 tzu uqf;309 us0 vwi;14g us8 vg2;1oj vib vp3;2bg vz8 wzl;2rr vzd wzl;3i5 x0o y46;2yq x2s y46;16p y5c z8r;1ve y5r z8r;1dy z9n -;1jz z9t -
1c,7:3ce r3x;285 s1z u2z;38a v4z v75
1c,p:2c0 pqb qcf;eu r2n rgm;2u1 s2d tal;ri twg ukm;v7 vdz;p8 wna;136 wzb xep;29b xsb za8
1c,x:jk tc0 ufq se;o2 uev vwz se;14d vw4 x0p se;3m7 wzx y3n se;3hr y2s - s
1c,y:1sh pvp qnr s;28i rsc ssi e;1qs xf9 y72
1d,12:1hx ql1 rgd s
1d,13:vd rul;cw tuc;1o9 vvp;cf xb7;ip yd4;mx z6p zbp
1d,19:1ig r0f rba e;1ig vct w6y;1t8 whh wvz
1d,1c:7r q29 qcy;276 rwx s9u;1qh vk1;1gi wjn;1h0 xdk;2u7 y8z -
1d,1e:2y6 pqg qjc e;dx tso u8l
1d,1g:21m owh;1ir pzy;12x q9z;pi rgf;1ir s8y;22f sud;131 tdn;16k tpj;3j8 u9e;22d uup;3fy vo3;i6 w75;2ji wb7;1m2 x2u;2ps yhn;143 yth yya;9r yyc;2lq yz4;cn z5e;x0 z7z -
1d,1i:1vv ocf p8n;1vw pll q06;rd rfi;z7 sl4;ne sz3;31d tku;5g tyw;v5 uaj v3n;2bi v3o;2lc wa1;1ti wub;qi x9e;14i xp0;2ja yas yix;1jq yiz yko;16m ym1;kp z38 -
1d,1o:157 ox1 p81 s;157 qmq  s;15r r9f s9f;1yo ysu za9
1d,1x:2c4 rh1 s7a;30v vc1 w9x;1c5 z8u -
1d,22:3c6 tb4 uqr;21d x8b ycu
1d,24:bm ucp vkf
1d,2w:zf rad rt6;zf vwg xtv
1d,36:30e u71 v1i
1d,37:1yb uy0 w2h;1kj x9n xu4
1d,3i:25n qh0 r06;fv sdp slt
1d,3l:b5 rlj sgm
1d,3r:hm pux qpg
1d,4g:2xz q85 sh9;26e tlu uqf;eo uqg wow;io x03 y3u;2cw y5b z8r;21i z9x -
1d,7:1ol ooc px9;ki spv tw6;1sr uex v4z;p4 w1p wm2
1d,k:3ak tbv;11l tr4 vky
1d,v:2lm w6j wjo
1d,y:26t quc r7w se
1e,13:1xl om6;c9 qql;1tc rul;360 tuc;2mx uy8;2s6 vo9;h2 w47;39i xb7;37u yd4 zbp
1e,15:2ru pmv q88;1jg xck xo9
1e,19:1vm vct wdi
1e,1c:1h1 w7v;3b6 xdk;33s z77 -
1e,1e:2rp quo rzb;1y4 xno ycl;270 yhz  s;1tr ysn z93 e
1e,1g:346 pzy;2c6 q9z;q1 qvn;u6 rgf;3lj sm0;30o sud tdn;5a u9e;1lw uaa;2kd v8u vlr;2lr vo3;sd vp3 vzj;346 w75 x2n;2ln x2u;130 xg1;x0 xos;h4 xyo yhn;oy yiw;3t z5e -
1e,1i:2bk pmb;2bl q06 qbm;1p8 rfi sl4;21r wa1 wub;2bi x3j xp0;3br ym1;38c ywp z38
1e,1o:156 vet vo4;1y1 xol y3r
1e,22:189 ycu z7x
1e,2z:8w z5o -
1e,37:ju sot tfu;z4 ybl yvx
1e,3l:h8 y3e ysi
1e,3r:j9 ogi pux
1e,4g:mb q86 sh9;ov shk t5x;2bm t9l tm0;21n uql vvq;16o vzz wzl;33z x0d xed;bp xeg y46;20c z90 -
1e,7:1on qk0;2ym r3x spv;3d8 v75 w1p;1rt wug xfu;oc yhz -
1e,k:27b t10 ujf;1ie v2j wsk;2xv xjc y8g;27b ynx -
1e,p:380 tgq twg;1od u5o uo5;1od v8n va9;mo wna xsb;38e ybx za8
1e,y:236 wrf xf9 s
1f,13:2mu nbm;3ho rul;3is sz1;13l tuc;2nm uel;13j uy8;3eg uz5;at w47;1vb x6k  a;1e6 xb7;h6 zbp -
1f,15:pr spw usk;2b4 vht wcg;3dl wy4;2sd xo9 yng
1f,1c:10c vk1;243 xdk;3ki xtt -
1f,1g:291 pr0 q9z;291 rgf;x1 sen;131 sud;1lw tdn;3j6 u9e;kn uqa;3j8 uup;y8 v29;3j6 v8u;2ce vo3;137 w75;2j1 wlj;2io x2u;x0 xyo;2nz yhn;mt yyc z5e;mt z7z -
1f,1i:2bl pd6 q06;2bu qn9 qwz;8z rs1 suz;5g ti4;rd tos tts;rj x3j x9e;9p xi2 xq9;3br xqa yko
1f,1o:3al s9f soy;2po td2 twp;16x wm4 wxh;1y1 y3r yry
1f,1x:30v nop oj7;im okk pw2
1f,23:2z9 sl7 tz8;22q xde xq7;au y4u yly
1f,2z:7e vtm x9g;23h xih ysm
1f,36:2u3 u71;1cc v7z vsw
1f,37:cz vrn w2h
1f,3g:3ip vj3 wnm
1f,3i:vz rl9 sj8 e
1f,3m:6e w7u x41;2m2 ym2 z1g
1f,3r:x3 w1o wc9
1f,4g:2yv q85 rce;78 rfh sh9;wp shi uqf;1d6 ure vv2;3ct w04 wzl;6o x2b xov;z9 xqw y46;296 y5w ypu;220 za5 -
1f,c:1zp s1r t6c;1o0 uhx vjl
1f,e:1i4 wd8 wt4 e
1f,p:21u qg3 r2n;1l8 vzw wfu;2qm wzb xsb
1g,13:2a0 qb8;13l rul;2x4 s3y;1yi sfk;257 sz1;3iy tuc;2sp uy8;6r w47 x7a;az xb7;3h5 yd4;2qk zbp -
1g,15:3dj yeq yng
1g,1c:12k s9u te5;a8 vk1 wug;1gh wxg;1qi xdk;2wg y8z;2os ywx -
1g,1g:16k sud;u4 tpj u9e;x0 x2u xq5
1g,1i:1p8 rfi;384 sl4 suy;8z suz tyw;31d uaj une;1ti vi4 vr6;od wub xp0;cq yko ym1
1g,1o:p6 ysu za9
1g,1x:20k vc1;2q3 w9x wse
1g,23:2tp s6a sl7;29x yly -
1g,37:qe ryg s8o
1g,39:38f uop;15y vjt wce
1g,3l:2w6 w0d w74 se
1g,3u:2dx qjc qrb s;1kg vmx wr6
1g,4g:bl pyw q83;10q q84;2zi rdd sh9;2mz she u0n;29c u3h uqf;2ws uqi;d3 vzj wzl;wp wzw y3x;2s4 y4k z8r;341 z8z -
1g,7:d2 uex w1p
1g,p:rg rgm tal;1zr twg;1od uo5 v62;25s wna y3y;p8 zbw -
1h,12:22b xpy ydd
1h,18:18k wge wqm s
1h,19:3ec t3r to5
1h,1c:m8 te5 uau;2ea y8z;yk ywx -
1h,1g:1ir mxq oap;1ir owh;1j3 q9z;2tg qvn;ms rgf;mr s8y;1ls sud;2xa tdn;os u9e;13o uup;fx vo3;126 wb7;fq wq1;139 x2u;12u xh7;30o xyo;2y7 yhn;2v4 yyc -
1h,1i:c5 ugd uu7;1mu v3o vr6;32e w7c wid;2lc xp0;2ny xuo yas
1h,1o:ds uq3 uxn;2po vzc w92
1h,1x:1bw w9x x8b
1h,23:12f tz8 uja;r7 w62;5s xde;r7 xq7;14u yly;6k z4z -
1h,37:cz uy0 vrn
1h,3g:hb yxj z1r
1h,3i:fv slt sti
1h,3l:b6 pd0 pv9
1h,3m:2m2 z1g -
1h,p:38e xsb ybx;38e za8 -
1h,y:26r swx u1i
1i,13:2x7 sh1 tsz;1dr tuc;1g3 uo6 w21;1ax w47 w5x;1ss xb7;mx yd4;95 zbp -
1i,1c:2rm pp8 qcy;1h1 w7v;23d xdk -
1i,1g:1mc q9z;2tm qvn;225 rgf;1lq rue sse;1cw sud;u2 tke;ot u9e;2c6 uaa;kz uup;381 vo3 x2u;383 x3t;t2 xh7;1sv xyo;25r yhn;cx z5e -
1i,1x:36c vc1 wse
1i,22:3c6 wzc x8b
1i,23:37t y4u yly
1i,36:1s0 qo6 rs8
1i,37:3b8 ttc ukh;3dm vp0;39n w2h wog
1i,4g:2db q85 qrt;qn qua;ci sh9 tlu;2dc tlv ucv;3cw uqg wze;36z x28 y46;3cw y55 z8r;kx z9f -
1i,6:3i6 t2m;1ra u5v up2
1i,7:3d8 uex v75;h9 w1p x7d
1i,p:2vy qg3 rgm
1i,y:1q9 qbr qnr s
1j,k:1r5 qru r67 e;18g t10 tk3;2kp wer woi;36e ynx -
1k,1i:1en tm6 up1;id vgx x0i s;q5 x1t ygj;283 yku -
1k,4p:1iu s6k ugl se
1l,6h:2x9 qv6 rzr;2df s36;38z sxm;2q1 ts2;2z2 w18 y09;2kx y5a -
1m,6b:3c7 pd4 plm;31y pn9;31g sgq tmt;di tpw;11z wow -
1n,6a:10p or4  s;1xs s59;1gu uyq;fq x7w -
1o,5h:30d sf1 wd8 s;1iu tir ugl se;1wn unc vtm se;2ee vsz wxm;1ta wd8 z6p;2ax wxm xgy;1x0 xi7;4j ycr -;3eq z6p -
1p,57:1tb s1g th2 se;2ac tnt ut8 se;2yd use xde se;mn xcj - s
1q,6c:ma qv6 tpi se;ci ton;d4 v3d;1cg x97;mp yen -
1r,6e:ml pzx su7 se;1jw std u8x se;1rs u83  s;yy vmy;rc x1o;pf yqj -
1s,5y:1kb s10 tpw;25t tpi  s;1z4 vf7 x4y e;3by x4k xz0;1c7 y2v z5o e;11e z7d - s
1t,5v:1nj nsg qmq se;mz qou;2cu tib tj5;1qx tpc;22t wis;5p zc9 -
1u,52:xg pi5;u9 s93;1u2 ui9;2qb wrf;35p zaq -
1v,5f:q2 om0  s;1jh s6k;2si vpd;2eh yld -
1w,53:qz qlw s1g se;3hq s36;3ba thx uwn;3c4 uxh;279 xqk;58 z5b -
1x,69:2kt v3g v8c;26t vdi vpd se;yo wai x0p se
1y,2c:pb tfd tvg se;203 u4q uhe se;1el uqr vhr se;3l3 vgx vwz se;31i vw4 wh9 se;1dn wge x4y se;o9 x43 xmo se;1x3 xlu xyj se;202 xyj yhz se;1ym yh4 ytt se;1x6 ysy - s
2,0:24w pm3 tvj;2gt tvk -
2,1:2g4 yak - a
2,12:3ek q7k;1rb rmb;2e6 rrr;3gs sw7;37h tgw;1nc toh;2ef u1r;1k4 utf;2su v4z;1nd vzc;jq w52;b9 x8h;2st ycu -
2,14:tb sid vwz se;1h vwz - s
2,15:2uf nay;2ue q88;aj spw;1zb usi;1c8 vht;1zb wjp;2b4 xo9 -
2,17:4m r1y rvy;8b sd6;4m t4g;l tzf;4m ukk;y vr5 w6l;y w7v;w x32;4m x5d;2n2 xla xt4;n xtd;ge y8n;2jd ywn zev
2,19:28f q5k qqc;28f ryq;364 srm;1sp t3r;bz to5;39s w6y;1te wxz;1tv y4c;1y6 z3q -
2,1a:fm oh7;1tz r22;fl s44;4k tgk;4o vay;z5 vbv;1tz vjm;1d0 vq9;1bu vzq;1ez w69;35k wm0;2hu xdr -
2,1c:10u nd9;1qt r5g;1qn te4;276 vk0;2rk xdf -
2,1d:2av qyc;19n vqr;2p xbq -
2,1e:z1 pqg;2p9 quo;ct t3y;2a2 t5u;26n v4t;1tm vey;6x w9g;1so wiv;dy xno;33l xsv;2t1 ysn -
2,1f:1ua os2;36l q1n;24c s09 san;1yx sbp u4u;13b u5p;36l ynp -
2,1g:2cd owf;vi pqz;2ts pzy;vm q9z;5a qvm;21m rgd;1m8 suc;u3 tph;131 u9d;1m0 vo2;25l w73;ib wyc;vp x2s;1lk xyl;x0 yhj;143 yya;2c6 z4y;12x z7p zf7
2,1h:1lp rwf twb se;2qp uux vlz se;2ww vl6 w5h se;qx w4m wwi se;xn wvo xk7 se;1sw xjc xze se;30n xyj yos se;59 ynx yum s;2ww yuo zcf se
2,1i:26f mcx;1p0 pmb;3d7 rfi;17v uai;re v3n;3bq wua;jx xp0;21r yko;2y8 ym1;1vl z38 znx
2,1j:3mp tcg tm8;3mo tmm;1ys uem uo7;2lx uqw vpg;iu vsl;1go w3g;16s wou;255 xdx;16r xqa;1go y53;1gp yz4 -
2,1m:2fp v9b wow se;253 wo1 xde se;1f2 xcj yai s;ic yjo yzq se;gn yyx - s
2,1o:1xy pfw;ay qfh;q4 r2k;1y0 td2;157 uxm;22i viw vo3;ds vp2;7a wfg wld;7a wm2;1yn xok yrx;1yn yst -
2,1t:1i7 s7a;1ia taw;1j5 uv2;3mi vk2;3cc wph;bc wx0 -
2,1u:1iz ry2 sj8 se;15o td4;1iz tzv;2ck umm;1m1 uym;14f vi8;1zn vo1 wef;ze wf6 wqg;1iq x19;1lr xge xlj;pl y6i  a;ed y97 z18;14f z2c;90 z6t -
2,1v:1s1 ph2;2s8 qh5;19a qn4;3fo rrg;2sj sux;119 tip;17u usr;3fo v45 -
2,1x:nh okk;5q pyj;1oi qrd;im rh1;kk uj9;xr vc1;20k x3m;2c4 xyf;20k yni;36d z0t;2c4 z8u -
2,1y:3ke ogn;3kd q2s;35m r0d;i3 r6o;wf s1l;ee sij tyb;wg tvj  ad;wg tyb;i3 usd;2je y86;3jl yit;i3 ynu -
2,1z:3ei pca;n7 plt;2jy ps0;fk r5r;su r67;1em rf7;fk rof;25b tf3;2k1 w8n -
2,2:10e rhu;2pk rtw;1fz s4s;2pk ssb;10e swq;32n tsc;vh w1m -
2,20:31z qlt t3q;1ic tg4;1et top;2n5 tzb;19m wbk;39 xhg;2it xx0;2h1 ym3 -
2,22:rw pqk;19w tib;14n u01;1o8 uqr;361 vyf;363 wrl;je wzc;1vg x8b;je z0t;1ye z7x -
2,23:178 p8l;177 q2d;li qat;367 qla;1z3 qsa;307 r5t;29o ruf;177 s9r;367 sl7;307 tz8;367 uja;27l vj1;xt vxq;29w w62;2pq wyi;17b xde;27g y4u;16u yly -
2,24:2bo kc6 ms4;2bo p43;2p8 pzv;2ud txw;ky ucm;bm vid;2ud vkf;bm wqm -
2,25:11 qbo qs1;1q r2x;11 rea;10k rsp;10 ry5;7y sba;zx t99;3e tnz;28d tuh;2j8 uep;338 uzj;28d vb9;g5 vie;10k vnp;2a vs7;1ad wt4;2og xdr;jb y1e;1j6 z5b -
2,26:3de p94;1wq pvt;2hm qdo qky;3cz qmp;31j r29;1vo rs4;3kp s97;1t4 sjx;35o u2w;3k1 ud1;3ai un5;3l5 ux2;2jx v4f;3kn vgy;35o vub;3km y0o;13z ybb;35l z5o zgd
2,27:2vq uip vx7
2,28:e4 qgu ros se;9n ryx sgq se;1yh sfv sv2 se;2m8 su7 tnt se;112 ts2 u6g se;1fe uev uyc se;qq uxh v3d se;2oi vjg vrx se;3m5 vr3 w74 se;1pl w74 wi3 se;3au wi3 ws9 se;33q x4y xcj se;2ie xbp xyj se;1yg xxp y1y se;3e3 y4i yc3 se;56 yb8 z88 se;3q z7d - s
2,29:1ee nyr;1ed yue -
2,2c:17k rds ros se;17k t1v tfd se;200 tfd txy se;1aa txy u83 se;1a8 u85 uhd;1ab ugl uxh se;pe uwn v6s se;1ww v7m vw4 se;1t3 vvc wge se;1ek wjf x2o;20a x2e xuc se;pd xth y6z se;1ws y6z yhz se;1a8 yho zbk
2,2d:31n m0f;31t t6d tw3;2k3 twh;1ik vjf;31u xsa;40 yjg;2ge yy5;3x z0z -
2,2e:34r puu qq5 se;52 qpa rkl se;2ne rjq s4v se;1v8 s40 srq se;1g5 sqv t61 se;r5 t57 u6g se;1up u5l vrx se;34z vr3 w7y se;1up w74 wwi se;gt wvo xkz se;fe xk7 yen se;8y yds yzq se;2o9 yyx - s
2,2f:k9 tzn va6 se;3c2 v9b ws9 se;3c1 wry y5v;2t6 y5a ynx se
2,2g:2oe pn1 q16;2vk q5u;348 rvn;2vk sev;2oe tjg;2jl tob;12a tqu;31o uyk;2jl vep;3a7 w5v;31o wyo;1bi xu1;2jl yan;2kg z9a -
2,2h:2wd qb2 qo3;2wd sq8;24d tdt tu9;2wd wez xsc d;24d xhh xiv d;24d xsc yhc;2wd yhf yjd
2,2j:bt s4x sf9;7t slt tzn;14k u0k;bt up9;7u vty;33w wyj;1ge y32;16q z7o ze7
2,2k:1lm qsd;3j7 w3u;22g ywt -
2,2l:4v tkh;1i3 ufe;3es uru;1yw w57;27n wq1;1y3 xjy;zi yv2 -
2,2m:24m vcf vid d;2k vj9;8v vt5;24 w6j y5o d;10j wrd  d;1m y5o -;109 yfh  d;2on yro - d
2,2n:14 roa;us syo;8 ucu;o vje;31q x1o;gg ybe -
2,2o:3gj uxb;1hj vxn wg3;2r6 wpf;24q xnw;1gk xs5 y3m;2k9 y9o;ul yp7 -
2,2p:2e3 t10 u4q se;3m3 u3w uhe se;2e3 ugl va6 se;1fi v9b vuh se;2e3 vtm wy7 se;uz wxd y3n se;3ly y2s yh4 se;ut yga ywd se;2e4 ywc -
2,2r:kg q4a;21s rvj;kg szb tet;3gw tkw;2m0 u22 wpd;3ml x38 xtj;3ml y07;te ye7 yyt;1e0 z2w -
2,2s:1ev qik s88 se;2ev ucc vdi se;ny vmu vuh se;2p2 w18 w7y se;2i3 w74 wfm se;379 x97 xmo se;ka xlu xzv s;2eu y09 y7u se;ob y7u z7d se;1f z6j - s
2,2t:3bk udt vcm;2e7 y9j ze3
2,2u:2aw r71 rpm se;2jq sbm thx se;33j ue1 uyc se;38u uxh vr3 se;2n1 vq8 wdw se;o5 wd2 wut se;1l0 wty x6n se;23q y3n zd9 se
2,2v:2hy uln wbd se;3ji wai xhn se;2fr xgs xq3 se;1hc xp8 y09 se;2fn xze z4u se;2hc z3z - s
2,2w:vb om0 rag se;7l r9l rtv se;vb rt1 tdo se;1zt tct vwz se;1rn vw4 xuc se;2ye xth - s
2,3:1dz q8f rba se;2yp rds rpm se;ek ros s1g se;3f5 s0m s4q s;an s9x u7w s;350 u86 uih;3cb ui9 w7y se;1dx w74 wwi se;1ul wvo xcj se;350 xc5 xcb;2ly xcq -
2,30:24a mz9;23 t9f;2jm usg;24a xcs;2id xv5 y9y;1hd ya3;e2 ymv -
2,31:2q4 qqz tct se;23f tc0 v0w se;4w v01 vss se;60 vrx wfm se;lm wer yga se;3p yff z93 se
2,32:19l per sxm se;3bl swr tnt se;2jf tmy vuh se;19l vtm wh9 se;31s wge zaq se
2,33:19x s6k uam se;353 u9s uxh se;kq vco y6z se;2p1 y65 ytn s
2,36:31g nch;3ij qo6;1ke swh;284 v7z;sy z35 -
2,37:186 plm;3c4 ra9;1xd rk6;1mp s8o;1xd sot;1mp ttc;yg w2h;1pi ybl -
2,38:171 pra qqy;35j qyw re3;171 rp6 s0l;171 s8t;35j smg syj;35j tff tm6;171 tyr;2uq um4 utw;1tn wmn;2uq wuw;35j x3f;1tn xag;35j y90;2uq ynr;1tn z3i zf7
2,39:1n5 pll;1mn rlm;1c4 s5y;1ov uop;j0 wyi;1io x7c;oe yol;p2 yx3 -
2,3c:2ri trm u18
2,3d:2bx lc3;1sz mll;2bx n9v;2pe o7e;2v1 oxy;2pe q2w;1sz qoe rei;1sz rgd;j4 rhr;2at s1t;2bx swv;2sl vg3 xng;1ju xnh -
2,3f:hv p25 pj5;2kh plp qaj;2kh qbl qd2;hv qfn rak;2kh rdg s4b;3ln szx tg2;35c tht ueg;3ks ui2 vp1;2vw vp4 vws;2kh vys x4u;358 x4y xdd;1g7 xfk ygj;35g ygk;e1 yu6;35g yzs -
2,3g:39v p9i;1ka pnc;1kd pwo;3hi q1q q2p;1ah q2q;3hi qfu;1rz qtn;3iq r30;1my rkk;20w sot;26a tej;1vj ttq;1l6 u0u;ug ueg;zk wby;hk wnm;29r x8m;ug yxj -
2,3h:24e t4b t7w;4n t8r;1h8 txv;1h8 ua5 w8u d;32i ua6;2w2 vyt;2gg xm6;2g8 z0k -
2,3i:cc o6z;di r06;1qp sti;2rl tgn;1r6 tn9;2rj vex;df wnw;23c z0m -
2,3k:27 rad;1a0 u85;28 vzd;1we xu8;2gr ypq -
2,3l:2sx pcy;3bo pv9;2lj q6d;3fd rbl roq;2v7 rp8 s61;2i7 s6a;3m sgm tl0;lb tl8;xh upm vlb;2d5 vle;3fe vnu wnb;qd wnn;377 wz5;2d6 x41 x9m;3g5 x9z;22n xrv y2y;128 y3e;2lg ycr ysf;25y ysi zbp;1fx zd1 -
2,3m:3mh she t2y;3mm t34;3h2 tcv;2ei uky;1i6 vq3;6d w7u x38;a3 x41 z09;2e5 z1g;tr zb5 -
2,3n:3k4 q20  a;3fk q72;34f roj rss;3k8 rtb;34p s02;3gq s2j;2dn sa3 tcn;2dl tcx;3ft ucp uj9;3gq uja vnu;ts vnv;2dp xtw -
2,3o:if s88 vim se;2tu vhr wai se;aa w9n x5t se;vo x4y - s
2,3p:zv n8h;2e tr7;32s wfd;2gu yl9 -
2,3q:gv x0p xgs se;2hx xfy xkz se;2ft xk7 xm4 s;b xps ybw;b ycn ydt;1u8 zce -
2,3r:1gf oah;ld pux;1gf qpg;17p r48;13s u36;37o wc9;241 ycw;3e1 ylu -
2,3s:17j pmb;201 thd;1zv z1t -
2,3t:1kr q14;ba s9z;1kr sfh;d8 t0f;1ks tju;k4 uor;1ks vlf;6i vwn;2ej wbu;27v xga;1ks xvh;2yk yhz -
2,3u:3gm q7k qjq;1ry qjr;3gm qrb;2dx ruo;2yi u0k;1i5 v59;2yi vmx;2so xbf;1fj xvp;vq y65;22o yrn;2yi yw6 -
2,3w:1f6 szb tei se;23w tdo uam se;nz u9s ut8 se;378 use vno se;1c vmu w22 se;9t w18 wai se;249 w9n xnj se;9j ykj z0l se;2p3 z0m -
2,3x:8n tkg ue1 se;2nb ue1 urj se;2oa uqr v7m se;2ez v8h vev;16 ved vss se;15 vrx w4m se;17 w3r wer se;2oa wdw x1k se;1bg x0p xze se;2fe y09 yit se;1a6 yin -
2,42:24i or4;2gz s8k;2jk t80;3b vd1;2xj vp5;2od vqd  a;3hh vqg;1g4 wu0;1eh xxz;2g3 z57;2gh z7m zan
2,43:5o wpr xde se;5o y65 ym8 se;32k yld yyx se;38p yy2 z2a se;91 z1f - s
2,44:16h umi vq8 se;1xx wiy y13 se;3fc y09 zcf se
2,45:p9 q46 qxq se;h0 qwv rba se;nv rag rlf se;p9 rkl sid se;3bg sht u2p;392 u31 ugl se;332 ufq unc se;36v umi upw se;2o uph;3kb vg9 w84;2un wb5;37d yue z4c;2pd z4e zew
2,46:2oj s5p w3r se;1xu w2x - s
2,47:1r2 u0q u9f;3j4 ubo wg1;3j4 ysy -
2,49:2fb s5b;hq vbr;1a2 vk3;8k vwh;2am w5e;19e wfr;3kw wvj;xd xv2;1d4 y0a y9c;2jn ybi;4f ytt;1u6 z45 zae;33t zaf -
2,4a:2b3 ps2;38w pw8 qbb;3ab qcf;2b3 r3s;2ko r6y;2b3 rh5;l8 rwp;2b szs;2wz t30;4q wb9;j6 wsw xeg
2,4b:4 oia;2qh pwz;hc r0i;2qh sqn;1ub v42;1vn wlq;38n zab;1ub zbk -
2,4c:21b q8f riw se;3fz riw sas se;n9 se6 ssi se;3l2 srq tmy se;13f tm6 twb se;38o tvg u9s se;n9 u8x ujy se;21o uj3 uxh se;3j2 uwn vlz se;340 vl6 vw4 se;1n2 vvc wer se;25o wdw wqk se;21g ws9 x6n se;38o xjc yos se;o1 ynx z2a se;o8 z1f - s
2,4d:13q r0a tvg se;w5 tul uhe se;2er ugl wo1 se;1v7 wn7 - s
2,4e:20s q5c qev;2ra r63 rh7;3ex rhl;3fs s6a;ab sku;3fq szv tlf;3l7 tly;3le ts9;3fq u1f;3l7 ufc v1r;2j0 v1y w5d;et w67;3h6 wrs;2nw xq0;so xv8 zdo
2,4f:e6 ryx ved se;9m vdi wc7 se;313 wbd y8o se;2zf y7u - s
2,4i:3eh r14 tb5 se;35f tak wyk
2,4l:3h0 pt5 rjq se;2t5 riw u0h se;2l1 u0d wrk;2l2 wrl;2t4 y69 -
2,4m:gr ssi tlb se;2w8 tki tn5;1bc ufy;1gx we4;2w8 x61;61 xue;g0 xxr;61 y5v -
2,4n:1p rpk;1v sj7;8o u89;2gp vjp wbx;1w6 wcj;4l wri xh6;f wwl z48 d;240 xh6;49 yz1 zbm;46 z48 zev d;32l zbm -
2,4r:2ys mmn oss;2hl ur1 w1i
2,5n:2kn tyy;h7 uy8;2kn vmy xns;29n xom -
2,66:2ap tb5 ton se;116 tnt uu3 se;sq ut8 v3d se;1gv v3d vzi se;yv xmo y1y se
2,7:jn ng0;2qu px2;1op r3x;1w3 uex;1sr v4v;1w3 vze;3d6 w1p;24y wlw;33y xfq;d2 yhq -
2,8:ex r71 t7r se;ex t9g xcj se;2n7 xbp xrs se;88 xqx - s
2,9:3g t05 u6g se;2m3 u6g vl6 se;3gh vkb wh9 se;sk wge xth se;3mj xsm yos se;k3 ynx - s
2,a:yx omv;2p4 qom;s0 ug5;13t v88;2b6 xd7 -
2,b:1w9 ppf r4g;35h r6t sm5;1w9 sok u3t;101 u5w  a;35h uq1 z43;2ib z46 - a
2,c:1lz pz8;195 s1r;3lk uhx;1cq upu;3lk uz0;wy vjl;nl wch;371 xrn;6q y13;ha z95 -
2,d:2pu sf1 uam se;3bb u9s vdi se;22c vco wd2 se;1gz wd2 wpr se;2qs wow xk7 se;p0 xjc yds se;e5 yld z88 se
2,e:1hs rg1;36a sme;34o trn;kc uvn vwg;2u9 vyl wan;kc wd8 wzs;kc x2h;37r y7a;1x8 yd9;14b yjp;2m4 ys9;td z0t;30r z8n -
2,f:1wh jqp;32q y28 -
2,l:23s iw6;1e3 q3v;2ry su9;1e3 u90;2ry vnv;1e4 x2o;2t9 yau -
2,n:3he pfm qnl se;2dk qmq rba se;34h rag s88 se;3gu s7f sp6 se;14s sob t6w se;34n t61 va6 se;2dr v9b wer se;b3 wdw xfy se;34k xf3 xyj se;304 xxp zaq se;6y z9v - s
2,o:32b rsx;s9 ugs;1pf y29 -
2,p:km nvg;1wt qcf;1ll qg3;2qv tal;388 twg;1th wna;27w za8 -
2,q:d7 u4q uo7 se;3j unc vmu se;fs vno wz2 se;33e wy7 x39 se;l3 x2e xqx se;39m xq3 y6z se;1m3 y65 z34 se;1sm z2a - s
2,u:5l plq qh2;qu qgu s6k se;2pz se6 t2n se;352 t1v tvg se;nk tul u8x se;18l u83 vmu se;qu vss wzx se;9k wz2 xyq s;1a3 xyj y5j s;2qd y5a ywd se;2yf yvi - s
2,w:36b pzx r9l se;2sg r8r tlb se;y1 tkg uux se;2t8 uu3 xk7 se;1ri xjc - s
2,x:213 ovk;3m9 rod;3hz t32;212 vwi;214 ypu -
3,15:26l kau;13r yyf -
3,1c:1s8 ldy;10y w9b -
3,1i:x5 eok;ni ykq -
3,25:1ej etr;2c rxg -
3,26:54 p35;2k2 xmo -
3,29:2n0 tj4 -
3,2d:1ij lzc;31n tvu tw3;31t tw8;2kf y11;2eq yxm -
3,2n:1bl h8g;2h2 s22 -
3,36:2v0 mmz;3i7 vxs -
3,37:1b4 pnp -
3,38:196 sl0 uju
3,3a:2us jvu xtq;19p xtr -
3,3k:1wg kbx;1a1 qwr;3a6 vzc -
3,3p:zv n8h;2e tr7;32s wfd -
3,3r:lg krs -
3,45:it d34;3eo wwu -
3,c:hi eiw qdf;5n qdo;2tk w02 -
3,f:1gw k6m;19z ry7 -
4,0:2gv tjo yhh;1w7 yqc -
4,25:1bh idz rx3;1a7 rxg tkd;1ei uuy -
4,26:2k2 p35 xmo
4,2d:2kf twh y11;2eq y1a yxm;31u z2b -
4,3k:3a6 t70 vzc
4,3p:2e n8h;38y tr7 vic;2kj vih voy;32s vp0;2ii wfd;2gs wi1;2gu x3t -
4,f:32q rya -
5,1:2ih r9h spi;1d2 y9x -
5,21:314 miu p78;8i p79 -
5,2b:1wx dpz;1wy qmx;1wz vjw -
5,x:sh m98 pbn d
6,13:1c9 nbj;15t rul;c9 tuc;2nm yd4;13u zbp -
6,6:13m od5;3fn rcw;3iv s7i;7h u5v;3i1 up2 wsh;oj wsp;342 x8t xnf;ks xnl;342 xtn;6w ybi;1uy yd2;6w z8h  a;op z9x -
7,0:29 twj -
7,1:22 sql tyh;2wc txy v0w se;3lq v01 w2x se;32h wfm xrs se;1ae xw0 yae se;9w yak -
7,10:1h5 lod q2g se;2xl q1m q97 se;2zb q97  s;10w s0i;l2 urk -
7,11:153 nku  s;6c q97 rfh e;1gj ren  s;153 t2n;154 tzz;y2 ub1 uhe;289 uhg;y2 vg6;1gj vw4;2mb xau;1gj ye2;py ypk -
7,12:1rc q7k rkc;1l2 rks;1k7 rrw;qb swa;70 u2a;1uj u5t;1k9 utf;1uj v5e;1k9 vzr;22b w5e;28x x8o;1k5 xe4  a;3cx xh7 y6g;1jj y6p;1kc ydd -
7,13:1am nbm;1xi q18;1q2 rul;13h tuc;18i uy8;13h w47;360 wzs;1c1 xb7;cm yd4;1o6 zbp -
7,14:24j tp8 za7 d
7,15:3dx nay;2lw q88;2ew sgf;2ru spw;20f v1i;3fv vht;1dl w42;28q w5j;1y8 wjp;ak wy4;1ms xo9;1zb yng -
7,16:ly thh wc7 e;2z0 xzt -
7,17:1z0 prg q97 se;2fq qeb r2u se;48 r1z s6k se;3kr s5p sdc se;2gq ton uam se;2hz u9s w22 se;2w7 w1i x32;q x2e xlu se;31w xlu y9j se;2w7 y8u;48 yq1 -
7,18:26v u5z ufq e;2xu v0k;18k wqm;26v x31;1r7 xdp xze e;235 xyj  s;2aa y7m yen e;1s7 yds yr9 se;148 ywz -
7,19:1td qhp qv6 se;3da rbb ru8;3da ryq;1ya srm tmg;3ec to5 wdw e;1vm wdi wkn e;27a wk7;1t8 wvz;39g wxz;3ed xmm;za y4c yi1;3ed yja;26m yqv -
7,1a:z3 ntq;a2 pr4;4h skg;44 tgk vby;2j4 vbz vf2;2fh vfo;2j5 vzx;334 w99;gk z36 -
7,1b:2ou u83 - s
7,1c:12o o3j;1le q29;m5 r1l;2m r5h;1re s9u;a7 sw5;2cs te5;3dk v86;1qq vk1;7d wxg;1rd xdk;26j xsl  a;e8 xtt;1qo y8z -
7,1d:354 prg v8h se;19n v7m vrx se;3ar vss wy7 se;3j0 wxd xlu se;14m xlu y2s se;se y1y yyx se
7,1e:2s0 p3u;2pa pqg;1c0 qb0 qsr;3ah quo;yd s83;1g1 u8l;6x uic;yd vey;3cg wiv;2rp xno;wx ysn -
7,1g:301 owf;5a qa0 qvm;1cv qvn rgd;1e5 rgf suc;u3 sud;2c6 tdn tph;2tg tpj u9d;ie u9e v8t;2ci v8u;5a vbr vo2;1zl vo3;1m0 wq1;1me x2u;mm yhn yyc;382 yyd;1m4 z5e -
7,1i:uo pb9;24x qwz;2zd rfi;1it sl4;26c tyw;ru uaj v3n;3ic v3o wa0;2ta wa1;jx wua;1mu xeg;u1 xp0;21r yas;1jq yko;re ywp;rn z38 zf3
7,1j:1gq r14 taa se;32t tct ttr se;14p tsw ugl se;wj uj3 upw se;184 up1 vss se;24p vrx wdw se;3a4 wd2 wmc se;2du wo1 xe8 se;s4 xde yh4 se;1fw yga z6j se;24t z5o - s
7,1k:2jr t3i ubh se;2ia uqr vvc se;1ai vvc wzx se;35p wz2 z93 se;33b z93 - s
7,1o:1v3 o44 p81;ds pfw q09;2c3 q3h;1v3 qfh;3bp r2k;157 rxr;3al tcc;2sz td2;uk twp;157 uxn;ti v6y;37k vet;37j viw;2sz vo4;th vp3;zd vzc;2md wfh;2sz wle;2md wm4;7a xhb;16x xkl;2mc xol yry;16w ysu -
7,1t:29q qbn;3d4 s7a;2e9 taw;1xw tmm;17s ug1;3fa vk2;2ek wph;s7 wx0;279 x3r xov;17r xoy -
7,1u:1zn vhr wer se
7,1v:160 ph2;1zd qn4;1kv rri;1zd sux;11c tjm;1x7 tzv;2s7 usr;1kv v45;3c9 w8y;2ss wbz -
7,1w:86 ouh s4v se;9h s40 smm se;1bq smm uyc se;295 uxh wd2 se;2xd wc7 z6j se
7,1x:15z p8b;ra pyj;sz q7v qql;sz qrd;2wr rh1 rjw;ra rjx;kk s7a;sp tip;2c4 uj9;kk vao;v0 vc1;ns w9x;36c x3m;2c4 yni;36d z8u -
7,1y:rp phl;35m q2s;wf r0v;rp r6o rmf;ee ru7;rp s1l sck;35r sf2;35m sij szc;i3 szg;365 t2m tvv;3dv tvx;g1 usd;i3 vu3  a;g1 w37 wi8;i3 wig  a;1hf xkn;141 xxa;3jl y86;ws ynu;1hf yy2 z6p;16f z6s -
7,1z:1l9 rvo;3jv svw tf3;2ke tf4 ttx;2uk u3o;31m utt vsm;32r vso;39b w8n;31k xnh -
7,2:7m q09 r7b;2q5 rhu snm;1fz swo t6w e;23m u8x;1fz ux3 v78;tp w1m xjw;2o5 y3m yuw;1f8 yuz -
7,20:1ds t7t;1ef w9x  a;1et wbk;2gl xhg xx0;13v xxu -
7,21:81 n3h;1u0 rik;25d tru;80 v9n;2g5 w0r;1du ya7 z1x;8a z1y  a;7 z4j -
7,22:1ph p0c;19w quy;rw tib;14n tss u01;1gd u9k;2ov uqr;18r vyf;21d wrm;189 wzc;3c5 ycu;je yvv;3c5 z0u;3c6 z7x -
7,23:16c p8l;3g2 q2d q38;xl q3b;hz qau ql1 e;dj qla;398 qsa r5s;1z3 r5t;2x9 sl7;367 sr0  a;12v szo;16b tk3;29o tz8;12v uja;179 vj1;27l vwt  a;xm vxq;10n w62;2pq wd1;cb wyi;y0 xde;22q xq7;dr yly -
7,24:1u9 wqq -
7,25:1n rnx srq se;298 sqv tjm se;1n ttr uev se;32f ue1 urj se;2k7 urd;gd wzg -
7,26:3kg qlw r2u se;3l4 r1z rjq se;1vo riw rs6 se;29g rrb s4v se;3kg s40 sk2 se;24u sj8 srq se;3kl srq tir se;2mr thx ttr se;3ai ttq uc7;2mr ubh ud6 se;29g ucc unc se;1dc umi uxh se;1vi uwn v7m se;347 v6s vco se;3a1 vbt vhr se;1xr vgx vuh se;13z vub;3aj x50;3dg xqd yc6;3ko ycc;3kh yv0;3a2 z5o zgd
7,27:1ty q7k rn5 se;js rma sq0 se;1ty t10 tg7 se;o7 tfd tvg se;2we tul ugl se;2hp ufq vmu se;331 vlz vxt se;9s vxt xau se;2hg xa2 xuc se;2wu xth ym8 se;7j yld ywd se;2iq yvi - s
7,28:fc svw tnt se;8x ts2 u78 se;1tq upw v3d se;31a v52 vrx se;ye vr3 xhn se;o6 xgs y1y se;31a y13 yh4 se;1mh yga - s
7,29:1do ruq ws9 se;2uj wrf yuo se;2uj z6j - s
7,2c:1ac q8f qru se;17l qqz rba se;1dm rs6 s7f se;207 s6k sj8 se;3kk t1v tc0 se;gy tb5 u4q se;36w u4q uhe se;3l1 ugl v7m se;1x2 v7m vw4 se;3l8 vw4 x43 se;1ue x39 y5a se;pc y4i yhz se;2pw yh4 yyx se;oa yy2 - s
7,2d:2ge t61 vim se;3z xsm ykj se;25 yy2 - s
7,2e:1v8 qpa s4v se;yf s40 srq se;1v8 sqv u6g se;25q u5l uxh se;1uc uwn vdi se;3k6 vco vrx se;yf vr3 wz2 se;1ts wy7 xjc se;hp xih xqx se;2if xq3 yqf se;2il yqf - s
7,2f:32m wrf - s
7,2g:10i tqu uyk;3f vep;14j w5v;2k8 xu1;nb xzg y7h;c yan;3ky z9a -
7,2h:1z1 qnl sqv se;3du sq0 tei se;1z1 tdo ts2 se;259 ttr u6g se;300 u5l v3d se;140 v2j wfm se;259 wer x39 se;3cd x4y xsm se;tk xrs yae se;8p yit z5o se;3fj z4u - s
7,2j:7v pf7;2ug q75 rba e;7v rbj;d0 sez;2sw u0s;3hf up9 v0q;fr v16;21h vty;149 y32;1vz z7o -
7,2k:1j1 ntt;23r s2h th2 e;1li th1;3j7 ywt -
7,2l:3er qog  s;1gb s1v;33g szh td1;ew tgr udo;27o ue8 v3b;173 v8j;vg vif yt5;1y3 yv2 z0u;go z13 -
7,2m:k s88 use se;2i2 urj vco se;f8 vim vtm se;2fs wqk y65 se;2jo y5a yuo se
7,2n:t o6u rzr se;2f4 ryx ue1 se;39z ud6 vl6 se;31q vkd;32g w2b;2k6 x1o -
7,2o:2lh snh tct se;b8 tc0 uxh se;1hj uwn vyo se;2ka vxt wpr se;b2 wow xa2 se;3dp x97 xod se;2lu xnj xsm se;fz xrs xw0 se;fz y1y yae se;2lu y9j yyx se;2d4 yy2 - s
7,2p:1fi vtp;37c wy4 y2v;11x ywc;yz z3q -
7,2r:1fy spz;dl u23;2m1 vfy;2lz x38;l6 y07;3cf z2w -
7,2s:1e w74 x2e se;1e y7u - s
7,2t:2ng thx vco se;3j3 vbt wrf se;3j3 y4i ypk se
7,2w:15d rad rt6;2bf tg7  s;3d5 uhp vtj;15d vwg;m7 x3h;zf xtv;1eo yg8 -
7,2z:11q p24 qgs;25k qhy;1q4 qqz;30l rme;1pr sfv t19;234 t1e;2q9 u4q;1q8 vtm;pn wld;23e wz5;25z xih ysf;8w ys4  s;1sj z5o -
7,3:3f1 ros uj3 se;w6 ui9 xde se;3mg xcj y2s se;e7 y1y y7u se;e9 y9j - s
7,30:39l rwf ui9 se;2vv uhe ut8 se;cd use xde se;32c xe8 xv5 se;1di xv5 yae se;32c y9j yn2 se;3lr yn2 yy2 se;2ey yx7 - s
7,31:20n qqz tmy se;62 tm6 ui9 se;2np uhe x97 se;1r0 x8c xuc se;3f8 xth z93 se
7,33:4u snh v1o se;2f3 vco wge se
7,34:38v s0m t57 se;2o8 t61 u0h se;2nj uam v2j se;2o6 vf7 w22 se;9u w69 wiy se;14w wn7 ys4 se;3lg ytt - s
7,36:1b0 nch;2u5 q7m;1b1 qo6;1s0 rs8;1ih swh;ia tac;2ai u71;3ea v7z;13i vsw;il wcn;19u x7c;362 xae  a;37l xb0;362 y7n yau;ht yb1;3iz ye1 yuo;1af yus;mi z35 -
7,37:3c7 okj;1xd paz;3c7 plm;1o1 qa3 qi1;jg qic;1xo rk6;3c4 s8o;1kf sot;1pi ttc;z4 vrn;ju w2h;1gc x76;cz ybl;z4 yvx -
7,38:3e6 uln uu3 se;2ui xau y7u se;2jz yae ynx se;f2 z34 - s
7,39:u9 pll;2t7 s5y;3im tte umf;2ip uop;15y x2f;3im x7c;2js y23;3im yx3 -
7,3a:3lf rlu;gl xzv -
7,3c:1q6 u18;2vg vfy;va vy7 w9e;a5 wha;2xr wup xbq;a4 ynb yx7 e;1lb ywd  s;x9 z4w -
7,3e:tz qv6 shl se;jj svw tb5 se;5x th2 vbt se;5m vb1 wrf se;2rw wt4 x1k se;5i x2e xhn se;3b0 xgs yit se;xv yit - s
7,3f:1wp szx uef;357 ui8 vb9;1da vfq vwj;1wl x51 xce;357 xfm ygj;iw yh0 yu2;1h3 z00 -
7,3g:1yf pa1 qft;c3 qfu qth;3io qtn r1p;r8 r1w;kv rkk;3io sbl;3iq sot;35 tlf;37p ttq;cj tz0;2v5 ueg;188 wby;3in wnm;1im x9f;3lt y03;39r yx3;2v5 yxj -
7,3h:2j6 t3i tmy se;2k4 tm6 txy se;24h tx3 u83 se;2ya u9s z0l se
7,3i:1nk op0;1qp q66;1j9 r06;dk sti;3b4 t8t;dm tgn;tl tn9;22u u0j;2r3 vex;315 w05;fv wnw;1nl yg8;2r4 z0m -
7,3j:30x u1c um1 s;wo w0r;231 xfh xp5;30x yu7 -
7,3k:1a0 q46;1wa vzd;2gr wpm -
7,3l:3m pi2;3ay q6d;3o rbl;b6 rm7;2sx s6a;2ec sgm;2d5 tl7 u7j;3l u87;1zw uin;q6 upm uxh;3ax uzs vkx;q6 vky;b5 vnu;3cn vqd;3ay wdb wdj;jo wdp;1zw wnn;3ay wz5;2w6 xp0;jo xrv;23n ysi;2nh zd1 -
7,3m:3hc te3;3hd u9b;1hw vq3;1i6 w7u y1o;2m2 y1u;1i6 ym2;286 z1g -
7,3n:b4 pkz r23;3k8 r27;1fh rtb;34g td1 -
7,3o:nn szb ui9 se;30p uhe v01 se;229 uz6 xhn se;2y0 xgs xsm se;3fx xrs z34 se;2o0 z2a - s
7,3p:33u lcu;3a wi1;1es xj7;zy xrj -
7,3q:2iu rn5 tsw se;1z2 ts2 ue1 se;sg ud6 v52 se;8h v48 wjs se;1ex wiy xcj se;wm xcj xmo se;ff xq3 xze se;272 y4i ycx se;85 yds z1f se
7,3r:37w o6c;26g pux;20e qpg;ck ru1 t81;1yv t8u txn;1k2 tyl;ld u36;26k wc9;ch xqc;3cp ylu;26z z53 -
7,3s:31l qhp thx se;15g th2 ved se;1tp vdi wmc se;3gg wmc - s
7,3t:tg pgv;21w q88 qq4;3mk qsj r5r;tg s7g say;tg sfu tgc;tg tki;33d uor;1uv vlf;2ej xga;e3 xvh;3aa yhz -
7,3u:vs qjc  s;1t7 qrb;2rb r8m rg6;3lx rgc ru0 s;vs ruo;1kb u0k;2em uql;2dx v5a;2em vmx xvp;1hr xw7;2wl ykv;2eo yrn;1t6 yw6 -
7,3w:o0 s93 uyc se;23y uxh vno se;25a vrx x6n se;35y x5t xmo se;9j xlu y1y se;4x y1y ywd se;3jy z0l - s
7,3y:5p xyy zcf e
7,4:15i v8h x6n se;25f x5t xwu se;3bc xw0 - s
7,40:vt o3g pnn
7,42:106 npw;3hm twl y2d;zz y2j;hf z5g z7m;f3 z7x -
7,43:2i1 uiv x01 d
7,45:394 rkl sid se;390 shl tnt se;1uf tmy u31 se;1v5 up1 vgx se;391 vg2 w8t se;ua wkn yvi se;2px yuo z1f se;27p z1f - s
7,46:3a3 qqz u5l se;1a5 u4q w3r se
7,48:2wj slr - s
7,49:19c po4 rd0 se;19c s4v tkg se;12 tr7 v0w se;1u7 v01 vb1 se;2vi vjg vwz se;2ox vw4 w5h se;2he w4m wge se;39x wfm wpr se;1wm wow xrs se;2n3 xuc xze se;2ox y09 ypk se;2j3 yos z4u se;2f1 z3z - s
7,4a:3ab r6y;1h7 rh5 sw6;2b t30 uc8;89 uc9 ut8;4q ut9 wb9;2b5 wba;11e wle;2b5 wnu;19r ys6 -
7,4c:27x tdo twb se;1js tvg ujy se;12r uj3 uxh se;3ci uwn vrx se;rr vr3 wt4 se;ro ws9 xau se;1rr xa2 z2a se;21f z1f - s
7,4d:ig u5l wo1 se;ft wo1 xlu se;2ph xkz y65 se;21a y5a ym8 se;38b yld yuo se;1kx ytt z3z se
7,4e:k5 rp8 se4;1y2 t7s tm8;k5 tm9 u6e;et u7s uey;3h8 ufc url;2sy uxp;1y2 v1y;20q vu9 w63;2r9 w9b;3el xq0;tt xv8;bq z4y -
7,4f:32z tlb y8o se;1ml y7u - s
7,4g:15a n9e p3i;1jo p3n;1zs q3x  a;1zs q6w;3ht q83 rcl;23x rcr;pu sh9;pv tm0 uqf;1d7 uqg;1ou vvc wzl;2xf wzx xbo;2di xce y46;dt y4c z8r;269 z8s -
7,4h:2x2 tmy uhg;22t v1o;2zj wge;yp xv5;12m xyo yx7 e;2of ywd  s;27i z9v -
7,4i:1z qik t3i se;xe tm6 u1c se;3gn u0h va6 se;1z vl6 yh4 se;3gn yga ynx se;gs yn2 - s
7,4k:1r8 rxb sid e;2lo u1k;wv vuv;2vf wbe;sb wel;33a x3t;1po x4z;113 ya1;lr yhj;3li yo2 -
7,4l:2kz pt5 s7f se;2ky s6k u0h se;2t3 tzn vgx se;2t2 vg2 y6z se;l4 y65 - s
7,4m:36o ufy v8h e;xy vbm;1bc we7 wrl;xy wt4  s;ho x61 xue;ui y5v -
7,4n:2u sjb w93;2h wo1 xd5;1dh wy4 z4a d;1wc xd5 xns;49 y39 yz1
7,4o:3md rma  s;17q sf4 te3
7,4p:2u6 lrq qlw se;7k ql1 s1g se;2mp s12 uth;24r ut8 xau se;21k xa2 xnj se;2jp xnh z2s;30c z34 - s
7,4r:37g quc ton se;368 tnt x8c se;35w x8c y46 s
7,5:ty p87 po3;18f po4;33 s5y sqj;m1 sqx;2v9 t50;1py tul v4p;1bx v4t;397 woa;1ps x3k;10x xsv;33n yax;sw yxg z6h;15q z6m -
7,6:94 oj8;3iv qv9;i1 s7i;3ef tja;2by up2;342 w46;1ut x8t;6w xnl;2bn ybi;6w yd2;hl z9x -
7,7:14e ozm;6s r3x;38a uex;1w3 v75 vlr;jm vmb;1su w1p;27q xfu;2rs yhq -
7,8:1ba qeb rnx se;3cq rnx s4v se;3fu s40 tei se;x7 tdo xze se;1n1 xyj - s
7,9:3mf si6;2es t0r u78 e;39f u6g  s;3mf vkm;1ff wh8;ja xt8;x8 yol -
7,b:2hn sp6 u3w se;to upw w3r se;0 w4m xk7 se;1 xjc yyx se;1bb yy2 z4u se
7,c:280 p7o;3ih pz8;13g qpj;ya qu2;226 s1r;1uh tgo;3lk uvd;38i uz0;t5 vjl;2th xsl;371 y13;19g yj7 z7d;ih z7e;2ah z95 -
7,d:tq u9s uln se;tq vco wd2 se;99 wow yen se
7,e:1gu rag rds se;2j9 rg1;36u sme;1i4 trn;318 uvn;2lb v0r vwg;1y9 vyl wan;qv wd8 wzs;wk x2h y7a;3az yd9;2m9 yjp;27u ys9 z0t;1hq z4p;14x z8n -
7,f:1wd tsr;2g xum -
7,j:rf tw2;11n wzo;t8 xg1 xs1;1um xs4 y25;2zw y26 yx7 e;mu ywd - s
7,k:12s pf5;mw q09 q51;11m q54 qbg;mv qea;23j qru sh1;mw shi;mv t10;do va6 w12;23i w14;2ab wer;1r5 wsk x0i;97 x0v;yl xjc y62;lt y6a;2ab ynx -
7,n:2ur pi5 qnl se;1hk rc5 rwf se;3e7 rvk sfv se;2do sf1 t3i se;34i t2n vr3 se;3gl vq8 ymx s;34b yn2 z34 se;2af z2a - s
7,p:1nw nvg;h3 pqb;2rx qcf;ar qg3;21u r2n;1p2 sem;j1 sr9;2u1 tgq;2sf twg;2ag ubu;ri ujs;1zr uo5;1od vdz wfo;2yb wfu;380 wna;p8 wzb;136 xsb;25s y3y;2au ybx;ce zbw -
7,q:79 unc vno se;2wx vmu wz2 se;278 xq3 y6z se;p1 y65 z34 se;3bs z2a - s
7,t:2xb ost;122 qa2;1rh rzr;2cl t10;t1 vkb;1fb x7i -
7,u:3kz tvg v1o se;nj vss wpr se;25w wxd xw0 se;1ud y65 ywd se
7,v:xx pf1;ls qjm;1qx qoz;1sd s17;36t s8i;1fa tir;65 txd;275 urv;7p v1y;1cm w6j;2z1 xb4;3b2 xnv;bd xza yff e;dc yfp;5z ypt -
7,x:2uy ovn;3a9 roe;216 t33;3jo u8t;3hs vwj;2uz ynv;3hs ytm -
7,y:26t r71 ros se;18o rsc;mc swx;26r u1i u6y;11f u75;1j7 ul7;26p v63;lv xf9;pm xs3 y7b;28i y7h;9f yju yzq e;236 yyx  s;1zj z90 -
8,1:1w tkg vr3 se;jc vr3 wiy se
8,12:1l3 sk2 t61 se;1ui th5 u2a;3gx u5t;28k utf;70 v5e vuh e;3gy vwm;28x w5e;1v2 x8o;22a xe4;1kl ydd -
8,13:15u p61;3h3 pzx;310 rul;2sr swe;13j tuc;1v1 uy8;3bw vbv;3eg w47;cs xot;ou yd4;jy yof -
8,15:1ar q88;1kk sgf;39h spw;373 teb;175 v1i;2l9 vht;2lk w0l;lf wjp;2s9 wmb;pr wy4;3dj xo9;2ho yeq;1jg yng ypk e;3dl yos  as;1jg ytt;3dl yue -
8,18:26v vss wc7 se;2xu wqm x31
8,19:1td ryq;39g srm t3r;1t8 tt5;1ig u87;28f vct;3ed vny;39g w6y;1aj wlv;26m wxz;1td x3k;1tx y4c;1ak yja -
8,1a:2ff pr4;h vqj w6y;345 w6z;2fu xdr;i z36 -
8,1c:2k0 nda;1st pp8;191 qwx;w4 r5h;10s s9u;1qb te5;1q5 ty8;m6 uim;2rh vk1;26s wxg;26j xdk -
8,1e:x2 phn qsp e;1k3 rzb;2a2 t3y;349 t5u;1tl u8l;37q vey;le vph;1tg wiv;dw xno;dv ysn -
8,1g:1m6 owh;2tx po1 q9f;134 q9z;nm qvn;5c rgf suc;2ci sud u9d;1cx u9e v8t;5a v8u;15p vbr vo2;1me vo3;39p x2u;127 x3t;344 yhn zfx
8,1i:2bk ne8 o8r;3cs p8n;24x q06;2bu qwz;159 rfi;14v s4a;1pa tos;sr tyw;1or une;jl uu7 v3n;217 v3o;2ta vi4;2bd wa1 x7i;14i x7j;2rq xmo;hu xp0;182 yun;1oo z38 -
8,1j:1gr tkg u4q se;s5 u3w upw se;gj uvs vq8 se;1gn vrx wdw se;3cl wi3 wut se;20y wut xqx se
8,1o:15r qfh;55 r9f;3js soy;37b td2;zc twp uxh e;zd uxn;2pm vet;th viw vo4;2po vp3;th vzc wd2;2mc wd4;2pn wfh wle;2pn wm4 xjp;zb xjq;2me xol yry;2mc ysu -
8,1t:s6 va3;d1 vk2 wph;qj wx0;27e xz5 ywo;1hl ywq -
8,1v:1yz ph2;197 qn4 rri;11a sux;1g8 tzv;q8 v45 wlq;1hg wlr;3c8 xd0;1yd yhr -
8,1w:31h wc7 xrs se;2uh xrj z67
8,1x:5j vc1 w85;36c w9x wse;36c xyf;2c4 yni;36d z8u -
8,1y:2hq phl;3kd q2s;35m r0d;3kc r6o rx3;2hq rx5;wf s1l;j8 sij szc;35e sze;9x tyv;wf ua9;2ht vwl wsu;g1 wt2;i3 xi0  a;2je xs3;i5 xxa;3kf ynu;1hf z6p -
8,1z:151 rof sir;151 sop tf3;2uk tf4;2 u3o w8n;25c wda x11;2mj x5v;2vx xnh -
8,2:2o5 x65 y3m
8,20:1bv tg4 top;31r tou tzb;1u tzu v9v;31r vgi  a;1w5 wco wvh;ec wzv xhg;2jh xo6;1t1 xx0;3bd ym3 -
8,21:8r rik;2hv tru;42 uwp;1dv w0r;9v x5h;2gc ya7;gh z4j -
8,23:3g7 piv;32y q2d;zq qau;n0 qla;tw qsa;hz r5s;ll ruf;34t s6a;dj sl7;ez tz8;1fc uja;169 vj1;27k vxq;2yz w62;x4 xde;21y xq7;18d yly -
8,26:3k0 umi uxh se;3df uwn vhr se;1hi vtm wc7 se;14q wdw wvo se;3d3 wut x4y se;1hi x4y xhn se;3a2 xgs xqx se;3aj xq3 y13 se;2mq y09 ykj se;3k0 yjo yvi se;2e8 yuo z6j se;14q z5o - s
8,27:2wu vxt xuc se;2hg xth yb8 se
8,2c:1x1 v9b w9n se;1a9 w8t x4y se;36x x43 xgs se;1mr xfy y13 se;38r y09 yhz se;205 yh4 ywd se;35n yvi z5o se;1x4 z4u z88 se
8,2g:ww tqc vf7 se;336 w5h wz2 se;3jf wy7 xk7 se;wt xjc xuc se;3m0 xth yb8 se;2a6 yae z9v se;2cb z93 - s
8,2j:21h qf5 rc5 se;21h sez tlb e;14k tkg u1c se;1t5 u0s;2wh up9;1t5 vty;2vt wyj;f1 y32;1zq z0e;up z7o -
8,2k:3lb ywt -
8,2l:173 rvf td1;ew v8j;2vs w57;2vr wjy;ew xjy;1g9 ynf;bs yv2 -
8,2z:32v vtm;232 xih z5o
8,3:350 s9x u8x se;355 ui9 wxd se;3fi wwi xde se;s1 xcj y2s se;393 yc3 - s
8,36:2x6 pbl;1q1 qo6;13d rs8;i4 swh;1cc t0g;wh u71;1as v7z;1mg vsw x6q;cg x7c yau;1cc yb1;1tw ye1;30w z35 -
8,37:1o1 oc3 paz;1o1 plm;1pz qa3;qe rk6;wq ryg;jg s8o;1yc sot;co ttc;183 uy0;z4 viw;co vrn;1gc w2h;13c x76;2ni ybl;jf ygl;3dc z96 -
8,39:2t7 tte;3hw uop;1pj vjt;15y wce x2f;30b x7c;2rn y23;bo yos;1sl yx3 -
8,3e:16i ubh uz6 se;3hb v52 wty se;sc wty yit se;16i ys4 - s
8,3f:3y uhe vpd se;1wl w2x x4y se;1wo x4y xde se;2s1 xf3 yh4 se;1wl ygs yu2;1wl z00 -
8,3g:1ky q2q qfu;1ky rkk;kw sb7;1mz sot;2v5 ttq;6g u6m;jp ueg;3cy vg3;db wnm;27s x9f;3ip yxj -
8,3i:2r3 sti;22u tn9;2na u0j;fv uy6;1r1 vex;1q3 wnw;1nl xh6;1c6 yg8;2n9 z0m -
8,3l:3ay u87 upm;2eb vu6 wnn;2d3 x64 xi6;2lg xrv;3f2 ycr ym0;c8 ym8  s;1gm zd1 -
8,3m:uq u9b;6d vq3 w19;kh w7u wqk e;6e x41;2kl y1u;2e5 ym2;kh z1g -
8,3n:2r7 q18 r6o;1fk r7h;1fl rg2;34e sj4;af u6u;34m vsx z1q;b1 z1s -
8,3p:38y hp6 vic;32s viq;2gu wfd;1wf yl9 -
8,3q:j ts2 wjs se;g4 wl9 xm5 d
8,3r:ah pux;3bf qpg;jh rd0;20g sz0;2da u36 ucg;37x ucu vmr;1ur vnb;2sc wc9;2pf ylu -
8,3t:1uv tki uor;1uv xga xvh
8,3u:1l1 xvp yrn;2yo yw6 -
8,42:2iw kcq;1bp tet;8d uu5;s8 vg9;zu vpu;7w x97;8m yh1 z7k;2in z7x -
8,49:1u7 tr7 v0w se;r va6 vwz se;163 w4m wge se;103 wfm x6n se;r x5t xrs se;1g6 yb8 z4u se
8,4a:3f6 szs;1he vfc;3f6 wju;1he wnu;11w wsw;2nd x4l;1ec xeh;3ju ys6 -
8,4e:37z wck;by xq0;bw xv8 yc5;2nu yc6 yus;31c yut zdp
8,4g:sx p56 q83;20t q84;3id qim;3ia rcs;ud sh9;2yj u57;20m vf7;pa vw2;f6 wg2;1jv wzl;2ql xjc  a;27z xo6 xor a;27z xoz;p3 y26 y46 a;21t y48 z8r;2s5 z8w -
8,4k:1r8 shl su7 se;3go wcv -
8,5:2xq s5y sih;1py y9s yxg
8,6:3i0 pmu;1co s7i;18u t2m;2mv u5v;15m vwe;1aw wpl;27h x8t xn9;1xf xtn -
8,7:2yu pfp;1er r3x ruf;2sq shj;2ym spv;ki tw6;1nz uex;1on uub;38a v75;rl w1p;1w1 wei;27q wm2;p4 xfu;21j xng;2sb y63 yhq;2xx yhz -
8,8:327 qsp w2x se;3lp w22 - s
8,c:20j pz8 qrk;1mb qwn;ap s1r;2u4 uff;38j wch xhy;t5 xip;2th xsl;22m y13;3bm z95 -
8,e:2lb uvn v0r
8,k:1r9 t10 tjt;3hj txx;2kq uba vg5;mv vg6;1kz wer;63 wmd;2wp wsk xas;11g xjc y62;3hn y63;2r5 yga;1qy ynx -
8,n:b7 wd2 xuc se;3fm xth - s
8,p:2rx odj p3s;1wt q7n qcf;rg qg3 r9o;eu rgm;1p4 suw tal;j1 tgq;17w twg;2sf ubu;2yb vzw;1l8 wfu;1b5 wna;ce ybx;iy ytn;rt zbw -
8,t:1v6 p3u r0a;33c sgq;3dw upw;193 wow;3g3 xjc;28t zaq -
8,v:bd va6  s;2zp vsw w6j
8,x:o4 q9z;lc t33;219 uhu;na vwj;3hy xbc;215 ypv yw5;uh yxz -
8,y:28i swx taa e;1sh u0z utp;2zt v63 vgw;1s9 vh1;22z wjj;18m xf9 xrx;lv xs4 y4c;t7 y4n yju;1i2 yk6 zaq e
9,1:jc v48 vr3 se;36j yak -
9,11:pz x2e xso s
9,12:1kh q7k rks;qb rmb rrw;37h s97 th5;1hu u2a;28s utf v5e;28s vzr;2dy w5e;22a x8o;1k5 xe4;3g8 ydd -
9,13:3it p61;312 pwe;256 qcr;2oz rul;3it tuc;3bw uy8;1ax vbv;3bw w47;1dr xb7;2jt yd4;6r zbp -
9,15:1zb spw uen
9,17:3k3 s5p v48 se;qf v3d w22 se;3aq w18 wiy se;2n2 wi3 xlu se;1u4 xth yld se;kd ykj - s
9,19:1tx to5 u87;28e xmm y26
9,1a:1be qa2 rlf se;19d rl2 vb0;24o va6 vco se;25e vbt vkb se;4e vq8 vvc se;2fg vum;244 wgi;24n xdr -
9,1c:1qk oy6;da qgn ql5;1s2 ql6;1ja r5h;276 sib;c7 sw5;1q5 te5;7r ty8;de vfi;1pt vk1;1sf wxg;11k xdk -
9,1e:1k3 quo rzb;2t1 wiv;2r1 wtp;1tr xa7;270 xno;1y4 ycl;26o ysn -
9,1g:2tx nts;no oap;2tx owh;2ti po1;2qx pzy;no q9z;1lx qvn;1m6 rgf;r0 sd9;2lp sud;u3 tdn tph;2lp tpj;12w u7x;2ci u9e;kn uup;pk vbr vnx;25l vo3;ib w75;l0 wyc;29z x19;15n x2u xgu;oz xh7;15l xyo;l1 z5e zg4
9,1i:s3 pb9;1vv pmb;1vw q06;2bl qbm;1it rfi;rd sl4;ne tku;1pa tyw;1j4 uaj;5g uu7 v3n;3bq v3o;9p wua xch;32e xci;2uo xp0;38q yko;182 ylv;38q ym1;1jq ywp;3lm z38 zf3
9,1j:3f0 tkg vq8 se
9,1r:2x0 rrb t6w se;9q t6w vpd se;1yu vpd x43 se;1ox x43 y8o se;oh y7u - s
9,1t:s6 x3h -
9,1v:142 qn4;33f rri;2hi sux tzv;33f v45 -
9,1z:1yq rof tf3;35q tf4 up0;2p7 up1 vq7;39a vq8;2vx w8n;9y xnh -
9,2:23m ux3 vdi e
9,20:hj top tzb;1lf tzu;2n5 v9v wbk a;2gi wco wu5;2uw wzv xhg;3jx xo6;2ow xx0;1j ym3 -
9,21:2hw tru ujh;2hv uwp;1a w0r;42 ya7;z0 z4j -
9,23:3g2 pl4;2ld q2d qkp;2z9 qla qsa;16v r5t;30j ruf;xz s6a;pq sl7;17c svy;177 tz8;2z9 uja;cl vj1;cb vxq;268 wyi;29x xde;22j xq7;29v yly -
9,25:2aj y5a - s
9,27:1rp vxt wer se;1ro wdw x4y se;13n x43 ym8 se;1xb yld z7d se
9,2g:ww se6 ton se;3ma uks vf7 se;297 ved w69 se;2ms w5h xk7 se;2wt xjc xuc se;2g2 xth yb8 se;hg yae z9v se
9,2m:109 xgy y5o
9,2n:ur mb5 s5p se;4i s4v sob se;wn szb tx3 se;n4 twb v0w se;39y v01 vl6 se;2h4 vkb w2x se;2fd w22 x2e se;z x1k - s
9,2z:33o sfv tpj;1s3 ug5 uoa;11j uog;12l v5f viw;69 vj2;2ct vtm;7e x9g;2nx xih;38 ya8 ysj;23h ysm;30i z5o -
9,36:1f7 pbl qhy;v9 qi6 qlr;1an qo6;ke rs8 s8k;1o2 swh;192 u71 v1i;2u3 v7z vjv;30e vsw;1tw x7c;1af ye1;1ea yus;1sn z35 -
9,3f:2ha s4v t05 se;100 szb thx se;3r th2 uev se;2x1 uhe vwz se;2mk vyo x4y se;4s x4y xde se;1fs xlu y3n se;35i y2s yh4 se;2wa yga yuo se;2h9 yzq - s
9,3g:db px5 q1q;1rz tbp te8;22p ttq u6m;188 ueg uxt;1il vj3;hb vw0;3b5 wby;27s wnm;1ne x9f;xf xnm xpg;27t xpl yx3;264 yxj;3cy z1r -
9,3i:2na sdp sti;df tn9;316 u9d;2cy vex wdk;pw wnw x74;vv x77;12j yd0;1qj yg8;26h z0m;26w zcj -
9,3m:1i6 uky;2kl w7u;6e y1u;kh ym2;1i6 z1g -
9,3n:3fr pxe qxq se;ad qwv ros se;3gr s0b;jw sj4;2wk tax;3gk vo8 -
9,3p:2kj lcu voy;4a vp0;2gs vsw;1y x3t -
9,3r:al wc9 x4t;2d9 xjw ycw
9,3u:2yo u0k v5a;2yo vmx xbf;306 xvp yrn;2a3 yw6 -
9,42:2fx vco xih se;2gb xhn z88 se
9,49:2vj tjm vb1 se;104 va6 vco se;19e vbt vkb se;8k vjg vwz se;221 vw4 wge se;2jj wfm wpr se;1bz wow x6n se;222 x5t xe8 se;1d3 xe8 xv5 se;3ad y09 y4i se;3ad yb8 yqf se;1u5 ypk z2a se
9,4a:21 szs u94;in uc9 vc0;1f4 vfc;2i6 vv4;wb w4f wgk;wb wnu;38x wvn;8u ys6 -
9,4e:3ld tm6 u5l se;3f4 u4q ufq se;3ld uev v0w se;ac v1o vjg se;3ga vim w69 se;es w62 y92;sn y93 yoe;1fn yoy -
9,4g:3cv t1n tm6;2b9 tmk;1ko uqg w1d;1mk w4d;1os wzl x4u;1xa x8h xm3;68 y4j z8r;1y7 z8w -
9,4k:3ae umi vss se;2ku vrx vxt se;2ku wuu y1y e;tn z4p -
9,6:13k p3v;mh quh;1v0 rcw;yt s7i tkq;21c tl1 u5l;18u u5v;26u uks;1o7 vd8;3iw wrz;1cn x8t xn9;1uy xtn;15s yd2 -
9,7:2sb x8v;1uk y63 yhq;ph yhz;3d8 z3w -
9,c:228 owe;1o4 qpj rpg;228 rpi;22h rtp;d6 s1r;2qf t6c;18e upu;cv uvd;1o0 vjl wa8;1k6 wch;2u4 xip;cu y13;ih z95 -
9,e:3do uvn vwg;qv z8n -
9,n:1fm vno xod se;3la xnj y1y se;1ht y13 - s
9,p:2vy wna;iy xsb;267 ybx;u0 ytn;rt z7w zbw
9,v:ls qoz rs6;1qx s8i tpa;vl ufx;2zp v1y;be vsw;2zr w6j wid;be xb4;17m xro xza;1if yfp;me yko;9e z9y -
a,11:24v tei ts2 se;2bv tr7 uhe s;nc uhe  s;1wr vg6 vmu e;3f3 vlz  s;2bv vw4;1b7 vx1;pz xso;24v ypk -
a,12:1hp q7k;1hx rgd rrw;2r8 s20 sjj;1nd sjk;jq swa;3gz u2a;2el u5t;vr utf;2el v5e;1k4 vzr;b9 w5e;1hy x31;6h x8o;3lv ydd -
a,13:3bn p61;2ot rul ryj;1ao rz8;2ro tuc;3it uy8;2s6 x7a  a;2nm xb7;ol yd4;1pn z6p;1za zbp -
a,15:2ew q88 sgf;3c3 spw;1zb uen;pr usk;jd vht;pr wjp;1y8 wy4;2lk xo9 -
a,17:s s5p skx se;2hz sk2 svw se;s t4c tpi se;2hz ton uam se;1uo u9s w8t se;2f8 w7y wiy se;13 wi3 wty se;19h wt4 x39 se;2fj xlu xuc se
a,18:2xu u5z ubh e
a,19:1t8 uu6 wdw e;28o xmm;1vm y4c yja;28g yqv;1t8 z3q -
a,1a:3kv tg7 vb1 se;337 vb1 vg2 se;4d vzi w74 se;1b2 w69 wrf se;a1 wqk xe8 se;2fk xde z3z se;4g z34 - s
a,1c:m3 o3j;2rm qcy;2zs r5h;2rm te5;wr usk;233 vk1;303 xb1;2jb xdk;lq yxz -
a,1e:1fr pqg r3n e;33v r2u  s;dx t3y;wa tso;1tm u8l;1tj vey;dy w8y;6x wiv;2t1 wtp;2d8 xno;2a2 xxx;cy y7p;2y5 ysn -
a,1g:2ts owh;2ce pzy;vk q9z;5b qvn;1lh qye;u5 rgf;oo s4w;1zl s8y suc;12i sud;2lp tdn;1cw tke;3bt tmu u9b;1lw u9e;ot uaa;12w vf5;2tz vo3 w73;2ce w75;2ce wvm;kz x2u;d5 z5e;y7 z7z zg4
a,1i:1p0 pb9;2my pmb;1vw qbm;17v rfi;8z uaj;155 v3n;2ta wua;32e xp0;2y8 xuo;2ja yix;1yl yko;1mu ylq;2v3 z38 -
a,1k:3k2 shl tm6 se;1yk tlb unc se;1yj uqr vvc se;351 vuh wzx se;1vu wz2 yzq se;2gm yyx z93 se;mj z88 - s
a,1o:3js ql1  s;2ma soy;14y td2;3jq uq3;156 uxn;zd vet;121 vmj;15h vo4 vp3;3jr vph;16g w92;3jp wfh;z8 wjx;150 wle;z8 wm4;p6 xol yry;1y1 ysu;1yo za9 -
a,1r:du sk2 t6w se;1cl t6w uam se;1pe uam wzx se;2qq wz2 - s
a,1t:1i1 taw;290 va3;36p vk2 w8t e;3lz wph;288 yj7 -
a,1v:2sj ory ph2 s;1yy qth r3m;2sj r3n;3mn rri;2d7 sgq sux;1kw toh;2sm ust;198 v45 vw6;2d7 vwa;293 z88 -
a,1w:37e tul v48 se;3v v3d vxt se;nu vxt wd2 se;gw wc7 wut se;37e wty - s
a,1x:5q p1x pvv;im pw2;30v qrd;nt rh1;kk tip;kl uj9;2bt vc1;2q3 x3m;2br yni;1ip z2z;2q3 z8u -
a,1y:365 sij;i3 t2m;wg trf tyv;3lh usd;3jl vwl wdz;2hr wig;1hf xxa;g1 y86;ir ynu -
a,1z:25b ps0 r5r;3jv rof;1l9 svw tf3;2p7 tf4 up0;2uk utu vp8;2p7 vq8;f0 w8n;2mj xnh -
a,20:39 tg4 tnz;87 top;hj tzb;2vh v9v vw4;1ds wco ww8;13v xhg;87 xx0 yk3;3a0 ym3 -
a,21:8t w0d x5t se;29k x4y xfy se;102 xgs yae se;we y9j z4u se;18 z3z zaq se
a,22:14n rp7 tss;37v uqr vka;je vyf wzc;je x8b;3c5 yvv z0u
a,23:18c p8l;2tq q2d;1z3 qla;li r5s;177 s03 s9s;17a sl7 tg9;tx tgm tsn;17a tso;3d1 tz8;17a uja;27l vj1;3gf vpn;zs vxq w62;2tn w64;170 xde;2z6 xq7;r1 y4u;16a yly -
a,25:2fw xrs z5o se
a,26:1wq rrb sk2 se;29h sj8 t8l se;31x t7r u31 se;1xt u27 ucc se;13y ubh umi se;35s umi urj se;1ug uqr uxh se;1dd uwn v0w se;1t2 vgx vss se;3ai vub ybb;35u yb8 z6j se;1vh z5o - s
a,27:rv t10 tx3 se;a0 twb uln se;3dy upw vl6 se;2zg vlz vxt se;1ck vxt xp8 se;3e0 xod ym8 se;2mo yld z3z se;1p3 z3z - s
a,2g:15j rvk sf1 se;1n4 tqc uln se;2ex uks uz6 se;2wt uyc vf7 se;2gf ved w69 se;8e w5h xuc se;164 xth yb8 se;3kx yae z9v se;3jz z93 - s
a,2h:259 x2e xsm se
a,2k:1lm p8d;22g uvj;2tw w3u;3lb ydw;16l ywt -
a,2n:108 rnx ue1 se;32g ud6 vl6 se;2mm vkb w0d se;2f7 w22 xfy se;2f5 xf3 yc3 se;2jc yb8 - s
a,2p:1fi tc0 va3 s
a,2w:w7 vwg;pt y2k -
a,2z:2rd p24;1jc qqz;18q qrr rma;1q4 rme;12q sfv;3w u4q;ym uze;1q8 vh5;23e vtm;1q8 wvu;1q7 x88;m4 xih;ey xol y9j e;2zx y9j  s;ve za1 -
a,30:21e xcj xv5 se;3aw xv5 yn2 se
a,34:2kx t61 u0h se;2kx vg2 wiy se;1vs wn7 xgs se;3lo xfy ys4 se;3hl ytt - s
a,36:3ij pbl;15x qo6;1at swh;15x t52;3j1 u71;1k8 v1i;1mv vsw;3iz x7c;362 ye1 yy9;38h yyd;w9 z35 -
a,37:35z plm;1mp ra9;18a rk6;1uu s8o;2rt sot;1yb ttc;35z uy0;36m w2h;1kj xu4;3dm ybl;1mp z96 -
a,39:31f pll;ix qgs ry2 e;2bb s5y;j0 uop wyi;38f wyq;181 x7c;2lf yx3 -
a,3c:2ri smi swr e;2ri tcf trm;230 u18 ul5;230 uqf uzr;23b vfy;96 wbq;7s wup x43 e;26q xqx y2s se;3hk y2f y9f;2rf y9h yen;6n ynb;1qa yz9 z92
a,3f:35d unc v1o se;1h3 vyo x8c se;f4 xf3 xmo se;35d y65 yh4 se;2cq yga yld se;1h3 ykj yuo se;2i9 yzq - s
a,3g:20v pa1 px5;187 qky;26a rd3;20v rkk saz;1l4 sb3 snd;26a sot;187 sw1;c4 t5m;2ep tgr ttq;3ms tvm u0a;3ms u2s;1in ueg;29s w3n;2rc wnm;29r wwf;3b3 x9f;273 xnm xq1;39u xs6 yev;242 ygz yx3;c1 yxj -
a,3h:35t vyo z0l se
a,3i:2cv pd4  s;1pq pvo;vw qh0;dq r06;1nr s4o;18j slt;25n sti;dd tgn;22x tn9;11r tqw;3gd vex;26x vzj;27f wnw;1nm xy3;11p yg8;1nq z0m -
a,3k:3ku rma vzi se;8s vyo y7u se;83 y6z - s
a,3l:128 xrv;74 y3e y8v;3k ycr;25x ysi;h8 z7z;74 zd1 -
a,3m:uy wai xde se;36i xdb -
a,3n:jv q97 qik se;3gp qq5 r8r se;6t r7w ren se;2ds rkl s0m se;75 sae vhm;d9 vhn -
a,3p:1es r2s;2gk wxc -
a,3q:1ew xq3 xze se;16d y4i - s
a,3r:92 pep;cr pux;17p qpg;y9 r48;k6 rz8;2pt tjb;ai u36;241 wc9;2d9 ycw;x3 ylu -
a,3s:3bj uev wmc se;1cb wmc y7u se;1zv y6z - s
a,3t:ux t0n;ba tki;12b uor;1kt vlf;3ee vwn;ux wbu wut e;1xm yhz -
a,3u:kr ruo srm;1hv syv;1kg u0k;1hv v5a;2se vmx xm4;1yr xmu;vq xvp;1fj y65 yno;1yr yw6 -
a,3w:9j w18 xmo se
a,49:2y3 v01 vb1 se;1jl va6 vkb se;xd vtm w5h se;19s w4m wge se;36r wfm wvo se;1z5 wut x2e se;2y3 x5t xv5 se;2mn xuc y13 se;8j y09 yae se
a,4a:1vr szs;2ar ut8;2j7 wnu;i8 xeh y26;23p y27;2nc ycy;2ar ys6 -
a,4e:3fp tm6 u27 se;3fp uev urj se;3lc vl6 w69 se;2kb wdw ws9 se;2nq wrf xe8 se;2nk xde xw0 se;34x xv5 - s
a,4g:2l5 ozz q80;21v q83 qrk;2yw qs4;1zu s1h;2qw sh9 t0z;1pc t1x u0e;1ci u0q uqf;3ch uql vv5;1is vw3 wzl;38g x09 y46;1kq y4c z8r;33x z8z -
a,4h:r2 tmy umz;r2 wge;gi xv5;147 z9v -
a,4p:3di r4i uu3 se;2um ut8 w8t se;2l3 w7y wow se;2um wo1 x1k se;250 x0p xau se;2l3 xa2 xhn se;3cm xgs yae se;xs y9j - s
a,4r:3av uqr w0d se;2qe w18 x7i se;2i4 xfy - s
a,5:ty pow;30h r7q;1qm s5y;2xq sih;ty siw sqj;1pv sqx;2z8 su3;10z tui;2d0 ub2;28r uf4 uiw;9i uv4;1ct vjp;g6 w3g;7g woa wz1;22y wz3 xdr d;2ll wzb;1cs xpr;28n xsv yiu;366 yiw;34s yjq;22y yxg -
a,6:117 od5;b0 quh;3fn r2a;30z rcw;1uw s7i;3i6 u5v;1ra up2;26u vd8;2by w46;1au wbd;1b8 x8t xnl;15w xtn;246 yd2 z72;28b z9x -
a,7:2qu ng0 pri;1ot prj pwo;1ol px9;2vz qhg;2sa r3x;3hx uex;oc vze;1nx w1p;33y wm2;1rt xfq;1n6 yhq -
a,b:32d sob u3w se;3 upw xk7 se
a,c:2tj owe;1lu rqz;t5 s1r;38i vjl;1xp vw8;1o3 wch;6q xip;3g0 y13;1k6 z95 -
a,e:2e1 sme;2u9 trn;369 uvn vwg;3gv wd8 wzs;3gv x2h xz6;fg y7a yat;fg yd9 yjp;fg ys9 z0t;3at z8n -
a,j:22w tw2 x3w;22w xjy xs1;260 y26 -
a,k:3m1 pf5;263 pqu q51;11m qbg;30y qk5;pg qol;2rg qru;dn t10 txt;18g txu;1np wer;2kp woi;1ch wsk xbu;w1 xby;2r2 xjc;11l ynx -
a,p:2c0 nvg;u8 pqb qcf;2qv qg3;1p2 sv3;2vy tal;1n7 twg;1ny w6r;j2 wna xzu;p8 xzv;u0 z7s;136 za8 -
a,t:2p0 no8;1v6 r0a;1ay tb5;zh v8h;3dw wow;1us ynx -
a,v:65 pf1;vu qjm s6k e;2lm s8i;bj txd;10v v1y;5r w6j;2zu wid;2lm x5s;10v xb4;1f9 xro;2zm y4d;27j yfp -
a,x:3ja rnx t3i se;1nb t2n ucc se;3jc ubh vwz se;223 vw4 wy7 se;3jb wxd xbp se;21p xau ywd se;1z7 yvi - s
a,y:1q9 r5c rlf se;1sh scn;2z7 swx t61 e;5t t57 u78 se;2oq u6g  s;1s5 v63;2a7 vr5;5t xf9 y71;1qs y72;1q9 yju;2xn yr9;t6 z7g zad
b,1z:4z w8r -
b,20:2uw xym -
b,4g:kj p3i;d4 q83;33h re5;pv sh9;387 tm0;1jt uqf;3bx v7t;395 vzi;2be wzl x09;19b x0g;1og xbx xqc;2yt xqk;1jf y46;2dj z8r;269 zbk - a
c,68:1ld n3y;kb pxe;1xq rc5;gy u5l;di wz2 -
d,5t:258 oxv qnx;3ih qpq qzy;1le r18 s45;159 s4d taq;1ih tb9;aj uvs;1mp wc7;284 z5o -
e,56:1iy nyj;1j2 qsh ryg;307 s3l;1qp tk7;1lm wd2;3eg xsm -
f,56:1cq uz6;ug wdw;nl xsm;df z7d -
g,56:1le s4h;mk uz6;10n wd2;1rd xsm;1tv z7d -
h,4y:z3 pr4;a2 skh ved;2j4 vf9;44 wu0 -
i,4s:32o pa8;9o snx;9b t86;1ma uj0;2mp vsb;2i1 x12;24j za7 -
j,5x:d u5l;2go wut yix;19o yjo -
k,5g:2c7 oj3 s7s;1dq s9x tcw;2zs tfj;u5 ue1 vdz;ot vfb xqe;1y5 xqx -
l,6g:211 pu0 qv9;1jx qw1;2r0 tpi;2yx uam;1n9 vpd xk7;rs xm2;4y ys5 -
m,6f:1de oyf;186 rrv;206 t6l tzd;26d u5o;3as x43 -
n,5e:1al n33;2f9 rlf;3l6 uz6 xou;2vd xso -
o,54:3ii rqh;1ln t9g;27g vim;ot xrs -
p,11:fn u8x  s;2pl vnq;p7 w7e;px xm4;ow z0v -
p,12:1rb q7k rlv;1rb rrx;3lw sfv;2en v52;1nd wty;6j yit -
p,13:1uz mjn;1ca pt5;1az qf5;yu s36 te4;g7 teh;1mq vdi;1ng yds -
p,15:2mg ttr;1zc vvc;ok yos -
p,16:1by qnl sdc se;1by th2 - s
p,17:2gx skx wt4 se;2fj wt4 xmo se
p,19:bf tpo;eb vop;23z xnp zcl
p,1a:107 taa vw4 se;1dg vvc wo1 se;3af wn7 ykj se;1bd yjo - s
p,1c:277 nta q3b se;22v q2g  s;1j8 sbx;2cr u0s;23a vot;2pb xdo z2k;1ql z4z -
p,1e:36k pzx  s;2a1 rqh th2 e;yc tgi;2o4 xej -
p,1g:1ix oio qf5 se;1ln qeb  s;om t9g;138 wn7 -
p,1i:2ze nj4;vc qcl;2b2 t61;27w vzi;bk xvk -
p,1k:yh x1k z9v se
p,1o:22i qpa svw se;2l6 svf;158 ukh;3jr w9c -
p,1t:3m2 sbm vq8 se;k1 vpd - s
p,1v:199 per pwj se;199 qth;3mn sid;ao u7a vw6;198 vw7;2d7 z9y -
p,1w:r9 v6s vyo se;3v vxt xde se;2rz xcj - s
p,1x:1oq ssi uxh se;2qg uxc;2tb wnw xnj;146 xq3 -
p,1z:la q6p rlf se;j5 rkl t8l se;3je t7r unc se;qc umi w22 se;2vm w1b;3eb wvr xiq;359 xis z7m;33k z7n -
p,20:36h t7r vss se;1k vrx wc7 se;82 wbd y13 se;82 ynx - s
p,21:2h6 qog t3i se;v4 t3i ud6 se;39w ucc unc se;24k umi w18 se;3ez w0d xf3 se;18 xe8 y7u se;8q yb8 ynx se;2gd yn2 - s
p,22:rw ttf urh;25p uwb;f5 xpr -
p,23:li mha qau;dh qaz tv4;27g tvv;1fd vim;zr ywd -
p,25:3mb vkb yen se;3c yds - s
p,26:29i rnx t3i se;3dd t2n ui9 se;29f uih;1b9 vwn;1vk yqn -
p,27:2mo u78 wh9 se;2qi wiy ysy se;1u3 ys4 - s
p,2c:1wu v2j w74 se;208 w74 yga se;2xi yga - s
p,2d:2fv vlz yh4 se;hd yga - s
p,2e:185 s40 tc0 se;e0 tb5 uqr se;185 upw w2x se;1tt w22 wo1 se;r6 wn7 xkz se;3k5 xk7 yff se;14c yen yvi se;3cj yuo - s
p,2g:2xk qdg yts;3hv ytt zaq se;1uq z9v - s
p,2h:50 u0h wfm se;eh wer wty se;1ga wty xth se;50 yae yh4 se;2jv yga - s
p,2j:3gb vco y6z se;14l y65 - s
p,2k:3ll rqh vu0;14h vuh -
p,2l:wi pu0 sqv se;1g2 sq0  s;292 xt6 -
p,2m:321 vhr z4u se
p,2n:u t3i - s
p,2z:2cz nd8  s;18q rma;3w v01;64 x8c;3fg yds -
p,30:3m4 s9x ws9 se;2mt xe8 ysy se
p,34:1rq rzr tfd se;nq tei uu3 se;1z6 uu3 w69 se;17i w8t ysy se;2no yuo - s
p,36:3ii n3y;2n6 rh6;1xe vf7 -
p,37:39e rwf;2p5 va6;1f3 yff -
p,39:u7 ozl su2;5d sy8;180 vrs x6j;3n xbk zaq
p,3c:1sy u31 - s
p,3f:1h4 s5p tvg se;35a tvg uqr se;2xh xmo yhz se;1jn yjo - s
p,3g:1ag pz6;20v sgz u5u;36q u5v v2s;26a v4i wte;36 wto -
p,3i:3gc nz9 ocq se;2cv pzx qmq se;dg qlw  s;3gc s81 v48;lp v4e;27f xz2 -
p,3l:2i7 pjy s6a;2i7 sfv - s
p,3m:2v6 tc0 v5x se;sa v5t;1q0 vqd -
p,3n:3fl q2g qq5 se;34c r0a rtv se;3fl rt1 std se;34d ssi vzi se;xb vzb -
p,3p:19y njz urj se;2i8 uqr vkb se;zt vjg wt4 se;45 ws9 y4i se;zt y3n ypk se;gb yos - s
p,3r:hy nbj  s;3e9 qhp;1z9 t10;37n tvg;yb ynx -
p,3t:287 uam w0d se;k7 vzi xde se;k8 xjc z93 se
p,3u:1i0 tlb;1rx v0c xla;2se xnj -
p,49:3ac tb5 vb1 se;2iy va6 vq8 se;nx vpd xau se;28c xa2 yzq se;11t yyx - s
p,4a:uw tyf;y3 vd1;2ik wrx;2im xoi;2j7 y24;328 y5t;19k ysc;10b yyz -
p,4e:3fs q7k s6k se;3h9 s6k t10 se;34y t05 tlb se;3h9 tkg va6 se;34w v9b vuh se;1fp vuh w69 se;37y w5h w9n se;3ev w8t xbp se;3jm xau xze se;1yp xyj ym8 se;bv yld - s
p,4g:5f oou twa;hs twb;1kq w5j xa4;1mw xa6 -
p,4p:og p8v s36 se;3cm s2b uz6 se;16j uyc wdw se;20u wd2 - s
p,4r:16e taa w3r se;1p1 w7y z0l se
p,5:1qm oef p5h se;30h po4 r7q s;7g t05  s;28u tik v0w e;2az v0y;1s6 w3g;6b wc8;10r woa;22y xdr;18h xgm;2d1 xsv yxg;33m yxh -
p,6:1xj rt1;zl umi;2yn xq3 -
p,7:ik p9q r9l se;1eq r98;17f u2o;2tc ww5;2cj yv5 -
p,b:fp ut8 wrf se;10l wqk yjo se;4t z3z - s
p,c:7b p80  s;194 ry2;22e vco;1ki wgo;2u2 xjd -
p,e:1ho t8l  s;tf wk6 -
p,k:18y q5v qa2 se;2rg qdg qru s;18y qw1  s;18x rik;em ry5;1ch t10;73 va6;1ft wtc;2z3 xky;145 z88 -
p,p:1ok ojj;17x qik;rh shl;27w ugl vyo;389 vyq;3ca xxr -
p,t:28a ow6  s;1av r5c;1m9 sgq;2te v01;3bz vkj;28v z5o -
p,v:3ge t4c ufq se;1qd uev vkb se;2zv vjg wz2 se;27j wyh yff e;30k yen - s
p,x:qg qw1 t10 se;3m8 t0w;3k9 xbc;2pj ytm -
p,y:2d2 q7k tm6 se;1qc tlb wzx se;1sg wz2 y4i se;20o y3n - s
q,4j:1p6 m7d tnu;hx tob vw3;2ua vwg zba;20l zbr -
r,10:11u ij4;2wn vd6;2cx y6n -
r,1g:27c val yaq
r,1i:1mt wlt xw3
r,1z:36y roa;2vp x8r xof;36y xph;24z ym2 -
r,2c:204 ykf zay d
r,2t:fw p0b - d
r,3f:1g7 r56 yx8
r,3n:76 w3d yzc
r,40:2dm o0b pts
r,4l:2l0 vao z3m;3co z41 -
r,51:1vp v3y;2p6 ywh -
r,55:2v2 pn9 - d
r,59:1w8 r1z  d;1h8 x2j z3y;3jk z44 z63
r,5r:sv rhb -
r,5s:2gn v0g -
r,63:2ij t3q -
r,x:1n3 p7t;1e2 szp;3j9 vt6 -
s,4t:2om oz0 vdj;gc ves yjn
s,4u:2z tj7 tzt;2s tzy v30
s,4v:43 uj3 wbd d;4b wbi -
s,4w:2k5 uqf wj9;2ux wjd xu9
s,4x:x u68 xxr
s,4z:2ut u0h - d
s,50:2h3 sqv  d;31 uvq y7h
s,59:4p osb tde;1w8 r1z - d;e tdf te4;1h8 twq z3y d;3jk x09 z63 d
s,5a:2x w95 xtj
s,5b:6 pql  d;1bm pyo z5k;2jg z6g -
s,5c:1eg qhp  d;1t ti6 -
s,5d:2y x6n z90
s,5i:2h8 n0u rj4;3jj rj5;2fy ucc;1dw xme;2ga zcr -
s,5j:2t vx7 xrn;2w xrr yep;2q yfo;2r yn1;2v ytv -
s,5k:2w1 r04 xgo;3me xgp -
s,5l:30 u3f v30;2t v3s vx7
s,5m:1ib x0q -
s,5o:19j pd4 - d
s,5p:1rm ook - d
s,5q:3f7 lij utp
s,5u:2y vkx wzt
s,5z:2d m8j -
s,60:2gw swi z3g
s,61:2uv rnx;z2 xtj -
s,62:2fc w0d -
s,64:2ak wml -
s,65:2ih r4l wkk;53 wkm wst;1d2 wsx -
s,67:gp uf8 uvw;19t uwd w2x
s,6d:3k7 w7y yuf
t,13:1xi pnq;31v q18;w8 r2f;1cu rul;ku sz1;31v uy8;1c1 w47;1vb xb7;ou xo9;266 yd4;3h5 z6p;37s zbp -
t,15:20f spw umr;2ho vht w42;2b4 wcg;376 wjp;375 wy4;2l9 xo9 yh5;2sd yng -
t,19:3ed whh xmm;1tx yqv z3q
t,1c:1s2 qcy;26i r5h;c7 s9u;1qw sw5;1sc te5;274 u6r;12n ure;5y vk1 wc0;2vb wc5 xdk;1s4 xtt;2u8 y8z;110 ywx -
t,1e:33v quo r3n e;dv x2i xno
t,1g:1cf pkq;2ch pzy;2ty q9z;1j3 qvn;x1 rgf;29e sen;u4 sud;2q0 tpj;2v4 u9e;2ci uup;2cc v8u;or vo3;1lt wpm;12x x2u;2lq x3t;y5 xyo;t3 z5e;15l z7z -
t,1i:nf t5i;1it uaj v3n;1vw v3o;od vr6;2bi wib;21r wub;rq x3j;rj x9e;2yg xp0;u1 yas;kf yko;u1 ym1;6m yqz;356 z38 -
t,1o:2mc uq3 uxn
t,1v:3c9 v45;1zg w8y xp8 e;1sk xoo yts;hw ytt -
t,1x:kl ua5;sp uj9 vao;5j vc1;12c w85;ns x3m;1c5 xyf;1bw y6v  a;1c5 yc3;1bw ymw  a;36d yni  a;1c5 ys4;1n8 z8u -
t,23:pp po5 q8o;16y q8q;7n qla;120 qsa qzx;16z r5s;2o2 ruf;2tr s9s;2z4 sl7;ps tz8 ug6;cb uja;12e vfx;2pp vj1;cl vxq;au w62;7c xde;28h y4u;lk yly -
t,2k:22g rn3 uvj
t,36:yr pbl qlr;3il qo6;i4 rs8;2u3 swh u2r;yr u2s;1i9 v7z wgn;ea wgx;37l wzs;115 x7c;ta ye1;s2 z35 -
t,37:183 q49 ra9;1xn ttc;183 viw;ag w2h wyq;39n x9n xbd;1pm xlr;2hh xu4;xk ybl;fj z96 -
t,39:2t7 s5y tte;1sl vjt wbb;bo x7c y23
t,3c:va vpd vy7 s
t,3g:3iq qfu qth;1zy sb3 slu;3lu ttq ueg;1l5 vj3 vxy;3lu wnm yx3;34 yxj -
t,3i:df s4o sti;1r1 tgn tn9;12j wnw yg8
t,3l:q6 td2 tl7;3cn vnu vqd
t,3m:2m2 vq3 wv3
t,3r:1yv p0i pux;1yv qpg sdw;3bv sel;hm u36;2hk wc9;18s ylu -
t,3y:n6 ts2 v6s se
t,49:163 wut xih se
t,4a:my szb ucc se;2ao ubh uu3 se;323 ut8 w4m se;hr w3r x4y se;20 x4l yen e;hr yds ysy se;3ka ys4 - s
t,4g:t0 oz1 ptj;3i8 pwe q83;1kp q9i sh9;1ob shm;5w tm8 ucs;2bs ue9 uqf;y6 uqt;21z whz wzl;1mi x05;29y xht  a;3i8 xkk y3e;2b1 y5k z8r;2pi z97 -
t,4p:30c xmo z34 se
t,7:2td t8r uex;2le vjt;27y vvf;14z w1p;on x8v;2c1 y63 yhq;27y yhz;2cn zbw -
t,c:37m qwn rpg;25v s1r;1zp t6c uff;37m upu;cv vjl wab;1xp wch;3g1 y13;2qz yw3;cu z95 -
t,e:wk wo1 wzs s
t,k:2kq qru rfh e;97 sp6 su7 se;265 t10;3ak u7n v15;1qe va6 wqm;71 wsk x0i;34u xjc xwn;aq xws;am y63;123 ynx;2xp yyx -
t,p:1wt pel q7n;2yb u5o;2sf vzw;1nu wna;rm xjp;eg ytn za8
t,t:31e rzr;ox tb5;zh ufq;36g v8h;1us xjc;wz ynx yy2
t,v:36t qjm s8i;3b2 vjg vuh se
u,4g:3ig omp pu0;2yj pvu q83;1jy q8j qs3;1om qvf;15b rbo  a;15b rhg tgh;2uc tik tzh;2bj tzl;20m ur3 vf6;rx vh2 vt0;1oh vwb wzl;2di wzo;16n xce  a;16n xd3 y46;3i9 y5s z8r;1p9 z8u -
v,4g:3if or5 qd3;224 qeb sll;2yr snk;1jr w1b x2m;p5 x4z z8r;1v4 z9m -
w,10:2xl q8f  s;z6 vvz -
w,12:22b svw u27 se;1k5 w3n x8c e
w,13:2y9 p1y;3ix ruk;2mw ttd;3it x7a;h6 ybx;1ss zaj -
w,15:3c3 ues;2ew vhb wjs e;373 ymn -
w,1c:10s r4d;23g s97;25g tdp;1qb ui9;1n0 vjs;2qn wp8;a8 wug;2b0 xn8;12h yu9 -
w,1e:2y6 qik t3i se;2p9 t43 u8x e;33v u8q vdi e;wa vez wi3 e;2r1 xa6 xmo e;2a2 xnp xxx;2a2 yen yr9 e;2t1 yqq ysn;1tf yso -
w,1g:1zl oxn;1ce pxz;2tl qa3 rf8;1zl rgn s8z;2wv s90 svk;1lx svq u7b;2qj u7e uab;i9 uah vp2;pj vp8 x3t;130 x3z xg1;2xw xg9 yik;3jg yiq -
w,1i:iq q0n;2bp ses;1oe uuo;21l xrv -
w,1o:zc vpb weq
w,1t:17s x2i -
w,1v:1va sul ux0;1ze v62 -
w,1y:2xe t2m txu;2xe usc vvx
w,2:1fz w1h x4y e
w,20:24g tyj upn;g8 usw v4l;2ol v8r;32p wa1 xe7;2gj xgc;2h5 ywq  a;24g z6i -
w,21:2an sao;165 tf9 uju;8l uk2;2fz xxl -
w,22:37v x8c ycx se
w,23:2mf me8 q0j;16v q1o qkl;1gs qkm r5k;22k r5l skv;2to skw typ;10h tyq uj1;16b uj2 vwi;1zh vwj xbg;2z5 xbh ylp;21x ylq -
w,2g:2j2 q5j -
w,2l:1g9 wd5;1g9 xhs ym8
w,2m:3u wam -
w,2w:2bf v2j vwz se
w,37:1pz sob ttr se;3c4 tt5 uxh;29p ycr -
w,39:15y yxb -
w,3g:1rz qfi qtj;1rz te8;3iq tlf ttd;22p u8t;kw ue5;188 v59;zk vit wby;2v5 wc0 wjk;26b wni;xf xpg ywo;39q ywp -
w,3i:1j9 tnd vew;fi vex;vz wmy;fv yg7;1r1 z0g -
w,3l:3m q5v rba se;3m tkg txy se
w,3m:2kl vpz w7y e;1i6 y1o yjo
w,3n:1hz qhp r2u se;14t r1z tb5 se;jw taa vkb se;34j vjg wxd se
w,3q:1bf r4i s60
w,3r:j9 qpc;jh syf;2rv u32;3e8 wc5;ax xgl -
w,49:2v2 xs4 yg8
w,4a:l7 szb ubh se;1xv ubh uwn se;2ao uvs vf7 se;my vf7 wkn se;1h9 wn7 xf3 se;j6 xej xko;2iv xk7 ysy se;2n8 ys4 - s
w,4e:3h7 su7 u1c se;et uev up1 se;3h7 up1 vuh se;3h6 wd2 ws9 se;bu wrf xq3 se;tu xp8 yc3 se;31b yb8 - s
w,4g:3cr p7b qrw;2kw qrx rwh;sm rwk u5n;2ju u5o va8;1of vaa;2qy wn4;2ju xje ynz;1w2 yo3 yvk;2dd yw6 -
w,4k:tn vkf;1cj wp0 wz6
w,5:34s xsv yjp
w,56:wd pxe  s;1xg qn8;1qv rci;2ls s1z;2q7 sr9;1rd tgq;1ap u60;1my uva;28w vkr;dr wzi;ry xof ye2;2yy ye9 -
w,6:aw t0o;h5 u3u waj;um wbe x7q;3iw x8v;3hp z6b -
w,c:ap v5l w8t e
w,k:63 tst u6g;vx wfm wu4;2zq wub;ev y4i;1eb z93 -
w,x:213 rob t31
x,13:1xk puu r31;1b3 sbm;3iu svs uz2;3h4 v0l;v2 xc7;mg yq0 -
x,17:2fi qcl thx se;4c th4;32a xt8 -
x,1g:1j0 ppr qzf se;1m5 qyl rpm se;1m7 ros  s;1cd sz9;1ly u34;vn v1k;2tv w5v;133 x4m;3bu y99 -
x,1i:ng qjc rfh se;ng ren sid se;2b8 shl t57 se;1nt typ v8e;2la vzz wub;2l7 wbd xe8 se;38m wub;2l7 xdo;3d9 ycw -
x,1y:wf ppr;9z qru;35e rrj;2ht sw4;qo tpi;141 u6t;i5 vbe;14a wg1;g2 xjq;1cz yoc;zm z9z -
x,21:1bj pae;2g0 wtv;19 zcr -
x,2g:xj pc6 rvd;2cf rw4 ujr;1lv uln x1k se;1lv umf x0w;1rf x0p z93 se;1rf x0w z8g;2zk z9v - s;2zk za7 -
x,2m:1wj wgf - d
x,2t:2e7 vcm -
x,3f:2s2 ru1;f7 ues;2vn w3p;2uu wy5;fb yn0 -
x,3n:ae rgc th2 se;3l9 tg7 uks se;2m5 ujy vtm se;3ey vt0 -
x,3q:g xm5 -
x,3r:39j us7;2b7 wmc;2ba z5o -
x,4a:1d9 sxi;3jt u23;1g0 ume v6n;2km vfz;1ec wl4 xeg;3ju xeh ys6
x,4e:3ew y9e;2ns yz4 -
x,4g:pu pak qf4;1pb qft;1e7 rjq;2xy sob;2sn tsw;2dg ud6;28l vhr;1rj wmc;282 xqx;np yvi z9n;ql zb0 -
y,4e:bx xum zhf
y,4g:1pd p3i pwy;23v q83;20m qn6;yw rco;1p7 rue;bl sh9;1ru tyb;2vo uqf v7m;3ib vai;1is vl1;si vv5;2x3 wzl;1os x4x;2co xjd  a;281 xvz;30a y46;1mj yoz;39c z8r -
z,3n:2w9 u79 -`,
};
