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










dan-jorgensen






















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
unification-minister,single
eu-commissioner,many
oecd-secretary-general,single
ecb-vice-president,single`,
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
oecd
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
  tenures: `0,0:3nb k9n tjn;1x7 tjo yhg;2hy yhh -
0,1:2hc oq8 q0c;lf q2d r9h;1am sql;ff wc5 y9x
0,10:128 loe;2xx uh8;2e0 xc7 -
0,11:15s ouf;17u q96;3bz t2m;sr uhc;2mz vw3;2nh ypj -
0,12:3fw q8g t1w;3fx t2t vwa;2f9 vwb ypr;2u3 yps -
0,13:2zb nta;31f qmq;1ox s1g;1e8 tg7 v47;oy v51 vlm;1o0 vmg;13v x17 -
0,14:1c2 lu5;1hs rzy -
0,16:21g r8b;1dt scw;21g thh;re vqn;23j xzt -
0,17:n9 mal pxo;2g9 pxt q2e;8i q2h;21z qij;m rzn xlv;p xm2  a;w xt4 -
0,18:30v oyz;37y q3k;a r85 rd5;103 rda;1kj rsf s74;19h s75;23d t1e;7r toc;2wm u5z;217 x31;195 y7m;r7 ywz -
0,19:218 q55;ev soi;3en u39;1wn wwr;5l ybi -
0,1a:1eb n1r;2gi vbb  a;2go vpc vzk;3e vzl  a;h w90 -
0,1b:1hk qbj -
0,1d:2c0 opo pr5;2bx prc qyc;2jj w28;33j xhg;3c2 z5u -
0,1e:2b6 n4o;2a4 qjc;3bu s88;356 vlz;6y yzq -
0,1f:1uy qhp sap s
0,1g:13j mxp;1jf qvm;2mu u9c;13g vo2;y2 x2r -
0,1h:2pj j4y uua;8e uxw;ku yum -
0,1j:3oa pq4 pxj;w6 pzb;2no ta2  a;2ez tbt uep;2ez ug9;179 w3d;344 xiw;2ey z85 -
0,1k:1ni n3x;1pj sgw;1oz uq2;1pm vq0;2ku wz8;1pm z8e -
0,1l:3ky qnb;37 wzk -
0,1m:1zx nqt upm;2j3 upn uz8;9c v9v;25v yai -
0,1n:3ce mfg -
0,1o:1vs tn9;2vz wgq;1w1 xvh;1yo za7 -
0,1p:1qk pnm qbr;2xd qbw;9e r2c;7g s6x;2pw tbi;9f ug3;2q5 vko;68 wlk;1nv wp9;67 xtu;io yyg -
0,1q:t5 o4f;o3 q58 rdx;1l6 rlx;iy s2l;up vji;rw wii;1hb xzf -
0,1r:3f4 rh6 tn9;us tq2;21o vpd;ml x43;1pk yit -
0,1s:2wo pdu;m6 qif;m5 rn0;2z2 srl;26f tw6;30k uuu  ad;2vk v0r;1t5 w5c;3ku yei zj3
0,1t:13o ph9 s5y;39y s7w;1iq v1d wg3;1yl wg4;3o1 xut -
0,1u:1m3 poa put;1m3 qpo;2ym r30;1m3 shr;jz tcs  a;2ym tz5;2dc vdv wpx;1oe wq4  a;1si x03 y8u
0,1v:ex pj2;11p sck;205 trb;2qn v62 vmv;1ld vnx;1vy yhd yzm;3bi yzu -
0,1w:3a6 ixp;19x rq6;2l s4j;2bm smd;3aq tja;1q3 wcq;2vr z67 -
0,1x:2ad pmg rj7;2aa rkv;2ce viw zgy
0,1y:na nhj;101 qb8 sby;2iv sch uam;36x ub0;2yo waa;1hg y8u -
0,1z:1ub rhu;1o swk;2vv uba;2vu vq1;2xa x4r;v7 yjh -
0,2:2xe ncz pzz;33y q05;2yq rht;7j swj;h3 ub9;lb vq0;1gh x4q;gw yjg -
0,20:339 mey t3q;16i tg4;1k3 tnz;14c waa;hd xgt;1s ylt -
0,21:8k n1q p8x;52 p9a;2h9 ri3;257 tr9;1c5 w0f;vg y9l;2ha z1x  a;2am z3v -
0,22:3gv mpk;2ot r7w;18r wut;1ad z3z -
0,23:12r o3h q0o;2py q1i s05;lo s08;17b tz6 wf4;364 wfo -
0,27:r2 m5u;2k2 t0y;3fb vx7;3jv ykv -
0,28:fj plf tnl;1z6 tnm;324 v2p;95 vjg;38b x85 y1h;33e y1i y2b a;33e y4e -
0,2a:gl rzq srg;gl suw tzh;gl wsy -
0,2c:319 ouc;1xu q93;1xk rnt;318 t2j;20z uh9;2r2 vw0 x0y;1f2 wyf  ad;2im x2n;3m1 yhd zat;20u zci -
0,2e:2ol pg9;1vx xli -
0,2f:3de y5v -
0,2g:x7 pc2;xx rvd ueo;2dh ujr w8m;2d7 wxc ym7;1s2 z8g -
0,2h:2xl p30 qaw;nf qqg;255 tu9;25l wez;18e xs9 yj6;2xn yjd;e5 z5g -
0,2i:ny ri2 t76;xj tvv;15v x9s;1s3 yyn -
0,2j:3iw pf1;7u q6j;3g2 rnu;31c t2k tdt;3g2 tgi;qr uv8;17k xoo -
0,2l:19d qcs;3g0 s1n;3g6 uat;bt vfe;2x2 wjz;wp xok;vt yt5 -
0,2m:2j8 jmt;2ju vgo vqf;2i1 vqg vyk;2oa vzc wam;10x wrd  d;2g3 y5o -
0,2o:2fg pjx;2u8 rcj;3i9 sje uwx;2mn vml;1fy wyt;25i y3f -
0,2p:2f5 xd2;1k1 yrs -
0,2q:tg l9i q9x;tg rd8  d;26n suc;c4 urz;1dg w5a xg4;c4 xju zg6
0,2r:1xy pnz s5d;k6 s63 tcp;km tet;17t utj;39x xmz;189 z1q -
0,2s:9n ppl;9d q1t;9n sv9 vmk;ty vn5  a;1fd w1b xzv;gs y0x;fn y7m -
0,2t:3cv q0j;3cx vcm;1ej wrd xbe;3k1 xbn;2fa y4i - d
0,2u:1x9 x4c;3fc y8i -
0,2v:24m nxu;xp tr9;378 u8l;2gp uls uss;2gp uvw;2gr xp8 -
0,2y:1c9 iqs;h0 qlo;jd tf5 vmy;1sj vn0;2ts w8s;20n xyg -
0,2z:m8 p24;z4 qqz;3gp sfv;117 u4q;ya vtm;bi xih;px z5o -
0,3:21q pvz rn7;2zz rn8;36b uih;er xbx yen;3fz yfr -
0,31:1o9 oh4;ep tm7;12c wf5;r4 z8m -
0,32:34b pfb;1dn tni;1a3 wgy;2kz yz0;2m0 zaf -
0,33:25u s6a v1d;24z vcu;2g6 y66 ytn;1i ytp -
0,34:1fc o50 qe5;34t qgg rqo;2j rqp;2pe s0j;3fh u9p v3h;184 v14  ad;184 v3h;2jf wiv;jx ys1 -
0,35:r9 nyn;3hi pga;ew rce;y8 sr4;r9 u5u -
0,3b:193 pcs;z1 qog;2fj s36;29y thx;2z3 uux;1sx w9n;20e xod;1rq z34 -
0,3c:5f o46;5w piw;3g7 sfm;6b smi;5f u18;2pa vfy;2sq wup;29z xbg;26a y27 y2c;137 y2e;2sm y9f;tv yn8 zg2
0,3e:qa oa2;129 q2f;1s7 rra;17w sh9;i6 v51;30y wtx;11m yis -
0,3f:16o oz6 qd2;10j qgd rlg;2wv rma;2ta slg um4;fg umq;25x w1g;el xg6;fg yzz -
0,3g:3k8 p8i;20p pmz r1p;6g r1q;20o tv7;l2 v2s v59 a;l2 v62;c6 wks ze9
0,3h:3ld qmu;2y0 tjw  a;256 tlp -
0,3i:28k oae;1qj r3v;ch txb;26v wqs zk8
0,3j:bk p3w;1sy qdu;2xy rsk;23z ryt;2m9 t7a;122 um1;112 vp4;1e7 w0r;28b xfh;350 yu7 -
0,3l:1h3 pcy;xw rb8;1h3 sge;3eu tkz;1y6 weg;1gf z9e  a;2n1 zc9 -
0,3m:383 pnj rhs;2f3 rm7 t0x;k5 tgh vmy;3ed voi;6e x38 -
0,3n:k8 psj;3i6 s6j  a;3i6 sa3;u4 uj9;3i6 vnu -
0,3o:1u7 kps qkc;2rd qn8 s8u;2s1 s8v -
0,3q:2pi p7z;ga xm4;g xm5 -
0,3t:2f2 pgp;1la t0q;rf ufg;ka vu7;2lf ynn -
0,3u:2d4 q98 rny;32b s10;1i5 tfr;bd w97;3o9 xnx;2tw z2o -
0,3v:42 r4f rg5;42 ro6;yw ucs;1tn xbs -
0,3w:1b mtt;1g s93;24o vmv;hn z0m -
0,3x:376 jo7 pny;2f tj4 upt;36m uqq vqr;1c6 vri;2g2 x0c;1c6 yhq -
0,3y:31q puf;1td r95;31q scs;t4 v68;nd xyy -
0,3z:345 vff -
0,4:1r2 mgi;1o8 x6i -
0,40:2ep pf5 px7
0,41:7p p76;eo qlw;133 s0m;du tfd;2b9 uu3;348 w8t;2ln xnj -
0,42:1a0 k2a;1l sb1  a;hk sc2 z7k;48 z90 -
0,43:1e2 n8b pme;1fn pmh;250 y6o -
0,44:17x iym tma;10t toq zbm
0,46:y4 q6e -
0,47:3kl suq;1rp u9g vo7;1rp yhn -
0,48:352 plf;19e u5a;35l yfx -
0,49:3nv ora vaj;12n vak  a;2ig vjs;hw weq;2gd xp1  a;1ui xrj -
0,4a:3f5 pbn qai;3a9 qbb;4s sac;2b uc8;2y9 wb9 -
0,4b:4 rds t3i se
0,4c:211 ot5;oa sag;24l ujm;3f0 wss;1zi z1y -
0,4d:8h o6y;i8 r0w;1jx tv5;1pl wnb y5q;34g y5s -
0,4e:21i pwn;21j qn8;3h6 tlx;3h4 v1k w62;2oz w63  a;2u6 w8z;3iq xn7 -
0,4f:3mi o9b -
0,4g:31p muc;15i p3i;j5 q83;15u sh9;h7 uqf;ur wzl;1oh y46;ur z8r -
0,4h:1tk o01;23k per;1tk qth;1qc s88;3b6 tmy;1rm v1o;3b6 wge;241 xv5;3l4 z9v -
0,4i:1ho pfe wvp;36q wvv -
0,4k:lu p3v qbg;2xf qbv;2wk qil;1er rxb;2mt vw8 -;1t1 xjy yo1 ad
0,4l:2m5 xhe;2m7 y69 yoe;3ih ypl z0a;3e1 z20;24g z68 -
0,4m:1fi ssl tw0;10r twk v7i;fu vcu;1bu wrl y22;3hy y6a -
0,4n:7z ph1;9 vlu ygg;33t wuy xc7 d;253 xcd - d;2xs ygg -
0,4o:383 rhs;3ii sec;3ax t2t tzp
0,4p:102 p99;2lw qla;3cr s11;1wt un6;1jd utg xaf;qk xag -
0,4q:1wm i9k;144 pvq;21r sqw um5;32j ukq  ad;32j um5;2cy vhj wcy;vs wff;1a8 ya6 -
0,4r:302 oss x82;y3 x85 -
0,5:m2 p87;11w s5y sqk;3i sqm squ;wb sqw;2ly t50;qh uf4;2ba woa;5v xsv;1lw yxg -
0,5n:2aj tpv x7i;2lq xns -
0,6:3dd q2n tgc;1cl tge wu5;70 wzr -
0,67:2xw nmj ton se;2br tnt v3d se;t2 v2j wi3 se;2jv wh9 y1y se;z9 y13 - s
0,8:gf pgx pz7;32 q21;1dj qce;1gd t9f -
0,d:jo oqn wd1;2db wdj;30r wot;2rz yef;1fj ylc -
0,e:3np pj0;2tb rcq;160 srg;320 vkw;32h wzn -
0,g:2v2 oph qcu;2v2 r7p t4b;2v9 trw xxw;zu xy6 -
0,h:2au kit ppu;2au r4l ty3;2rf wrk -
0,j:1ju p90;183 qdl;1eq ri6;1qh sms;183 sww;m3 t91;wg tpq;zx tw1 xs1;1n0 xs3;23o y25 zgv
0,k:1rr o0f;11v pf5;1hz q51;120 qru;24d t10;to va6 wvn;2di wsk  ad;2di wvn;1jw xjc;24d ynx -
0,m:1wp mp1 ror;126 ros;1f7 ui9;2ie xbp;v8 z6j -
0,n:38t puh qie;6v qn9 -
0,q:2fw ikl rfw;20a rfx sh5;1s8 sh6;11i xjz -
0,r:ca qfq;13c t31;2da vwr w4v;mw w58;10u wrd -
0,s:sv mak;2r9 q45;sv rk4 -
0,u:11f h2t qh0;20c sev;5m vcy -
0,v:g0 kzp;2rk pf1;wd qjm;2yy s8i;2do txd;35e v1y;2do w6j;35e xb4;14k yfp zka
0,w:2rw ncj -
0,x:1no q9x;1ek t31;3kq vwh -
0,y:n6 pj6;z2 qnr;bj rsc;9i swx;1t4 v63;1i4 xf9;19i yju zof
0,z:2pv oc2;2wi pgn;1rh ql8;2dw rpt;2n sue;2pv tyz;208 v3k;240 w85;lt xcq;30x yhb zlw
1,16:m4 oeu qo0
1,1a:2po vay vbb;2gc vzv w0q
1,27:3jv vx7 ykv
1,35:31w wzb z9k
1,3j:23t t7a ue1 e
1,3q:2gf xps yrr d
1,3z:2ze vff w04;2ze ws4 wuk;2ze xux -
1,42:10k twv wa5
1,4a:14d xeg;n8 ys6 -
1,4g:15i muc;r0 p3i;58 q83;t9 sh9;1oh uqf;2ek wzl;1up y46;1m0 z8r -
1,4h:30t tmy;rd v1o wge
1,4k:tz sr7;1rv su4 u6g e;x8 v0r vs9;1qb vxh wp1;3br wz5;sn xdr -
1,4n:9 qpc vlu
1,4p:1jd s12 tpv;qk w8n xag
1,4r:y3 we7 x7n
1,5:m7 qx2 s5y;9k vjp woa;qh xsv yxg
1,j:rr y25 -
1,k:2di va6 wvn
1,x:3kq uhs vwh
1,y:29i xf9 yju
10,1g:cu w78 -
10,1i:k3 uj6;33c wsh -
10,4e:3ho w8x -
11,21:1c5 pav;8n trl;33f udp;8t w1h;81 yru ze8
11,3n:2nc uje;35x z1q -
11,4e:2p1 xqz;2ox z0f zdq
12,1y:2bu syg vab d;3m8 wp1;rn y7u -
12,20:2jw wta xx0 d
12,3n:2nc s2j;6q uje -;35u wwm -
12,3p:3f6 lwd sng;2jl tth;h5 vpv w7i
12,4a:1a9 v41 wfv;1a9 wgm ys6;1fg ys8 -
12,4g:1ps tod;2eh u6s uqm;sx uqo v44;1k8 v65 wzl;qw x14 xpm;1pw xxj y46;g9 y47 z8r;3f3 z9e -
13,58:2i std;2g vco;2ll xuc;1lr yos -
14,5x:wy tlb;1iv w5g wxc;3mb wxt;1e1 ycj -
15,20:366 t4y t7e;29p vgc vzt d;1n1 xix z29
15,2m:29p wnn;16h x3u xv6;1d ykk z10
15,42:1zp vr3 w8s;38q w9w;154 xji -
15,4m:2d1 srq t6w se;1bo t6w tg7 se;38f th2 u0h se;1o2 u27 uks se
15,4n:1k5 vco who d;1ht whx xat;29m xau y96;1b8 y9o -
16,21:25d s2o;33a uw6;vg xl5;16m y8o -
17,21:16n rik;82 uvc v9n;11r vbd;82 w0s;2h4 yab -
18,12:bb w5e x31;1ko xe4 ydd
18,13:1b4 nbm;1tw q18;1y7 q84;1qp rul;140 tuc;13v uel;18y uy8;2uo vdx;37b w47;2os xb7;2zv yd4;1zz zbp -
18,1c:2l3 pp8 qwx;12y r5h s9u;312 r5h te5;284 s9u t7u;27x te5 v86;2su te5;x4 usl vk1;7s v86 vfi;38d vk1;me xdk y8z;2ke xtt yxz;2qj xtt y64;3cj xtt z77;3m0 y64 -;353 z77 -
18,1i:2cm qwz;1pv rfi uai;2md v3n wia;ud yas;3d4 yko;ud ym1;2p4 yqz;cf z38 -
18,1o:3d2 uxn vo4;zr vet vmj;zr vzc wfh;1yq za9 -
18,1v:3dm v45 w8y
18,1x:tb q7v qql;tb qrd;2a9 rh1 u2j;kq ua5 uj9;vd vc1;1o3 w9q;12q wse x89;37n x8b;21a xyf;2d6 yni;37o z8u -
18,23:16r sl7;12t tz8 uja;2ao tz8 uja;cg vxq w62;23i xde xq7;2ay xde xq7;dw yly -;2ay yly -
18,36:3ki u71 v1i;2bj v7z vsw;37d ye1 yy9;3kg ye1 yuo
18,39:ul pll;3k3 rbp rsj;2cd sx5;j6 uop wyi;3k3 x7c;18h y23 yol;3k3 yx3;sb zce -
18,3g:21m pa1 px5;18n qky rd3;21m rkk saz;18n sw1 t5m;18o ueg uxt;2ar wnm x8m;3k6 yxj -
18,3i:2sb w05 wnw
18,3m:6e vq3 w7u
18,3r:214 ru1 sz0;kc tjm;2b5 u36 v7q;27e wc9 xqc;ve ylu -
18,3u:2fp vmx wr6;2zy yw6 -
18,6:yi psb;3kc qv9;3am s7i t2m;3jn u5v;1rx up2;2d0 vd8;2yf wbd x2u;1ck x8t xn9;3jj xtn;ax z9x -
18,7:3dr r3x s1z;293 tqh;1te uex;3je v4v;d7 vze;3jb w1p;hf wq8 x7d;hf x8h;2cs xar;hf y8f;2z7 yhq -
18,c:20f s1r wch;th tgo xsl;6r vsi;13u y13 -;38c y13 yj7;3he y13 -;2bi z95 -
18,e:28s ys9 z0t
18,p:uk odj qcf;1pp sr9 tal;ph xsb z7s
19,0:3a5 vw4 - s
19,17:nc s5p v48 se;3m9 v3d wiy se;2k0 x2e xmo se;2g5 xlu xyj se;v xxp y5a se;2g5 y8o - s
19,1a:34e s40 vbt se;3bt wli z3z se;1vc z34 - s
19,1g:3u yhn yyc
19,1i:vl une v3n;om v3o;vj vl8 wia;9r wid wua;vl z38 -
19,20:3cu tfd tpi se;1ex tzb v9v;1r v9b wc7 se;39 wbk wug d;1j0 wut xhn se;3cu xgs xxp se;1g8 xxp ym8 se;1ca yld - s
19,21:j1 ri1 ts2 se;2al uwn vf7 se;322 vg2 w18 se;j1 w0d yae se;1lu y9j z4u se;2ia z3z - s
19,2z:1qv vac vh5
19,34:tl v2j wiy se
19,37:18j ra9 rbr;2oo ttc ucw;3cl ukh;2or vbw;3eo w2h;3cm wyq;1y1 xfw;3b0 xt3;3dx xu4 ybl;3ck yfl -
19,39:16e uop vjt
19,3c:2sq mop nap se
19,3k:26 q46 vb1 se;2i3 va6 xih se;32z xhn - s
19,3n:35w uj3 voj se;6w vno y2s se;2nd y1y z2a se;361 z1f - s
19,3p:1dx oht qyl se;86 qxr;1x0 wsf;1x xqa -
19,3r:2b5 u36 vhp;ve ylu -
19,4a:qj rwf sk2 se;1dq szb uu3 se;3bl ut8 wli se;10o xe8 ysy se;9a ys4 - s
19,4e:1g6 wrf xq3 se;1d7 y65 - s
19,4g:1cb q85 rco;114 re3 rra;j9 rsn;38l sh9;34k tm6 uqf;39q uqg vxk;yx vyd wzl;2zc x0q;qu xsn y46;1n7 y56 z8r;oq z95 -
19,4h:2pm xv5 yx7 e
19,4k:2wp swc wbe;26c x87;3br xwq yq3;sn z4p -
19,7:1sg wug xfu;oj yhz -
19,8:2r5 x6n - s
19,e:3c6 wd8 wzs;3c6 x2h y7a
19,p:1ok vdz w6r
19,y:2b8 vgx vr5 s
1a,13:1e9 q0w;au rul sh1;3ff sh7;2uo uy8;r3 vdt;1d9 w47;1n9 xb7;1vm yd4;2nn zbp -
1a,15:200 spw uen;2me w5j wjp
1a,1c:aa sw5;x4 te5;ip uau;3ex usl;213 v86;a8 vk1 wds;u7 wxg;mf xdk;27u xg9;347 xtt;mj y4d;1re yqb;2ii ywx -
1a,1g:37q kyv mem;ik pzy;37q q9z qvn;ik rgf s1m;ik shq;1m9 sud;2up tdn;3kn tpj u7x;31y u9e;3kn v8u;28p vo3;3t x2u;2p8 xur;kz yhn;13d yiw;g4 yth yxq;mz yyc;157 z5e;mz z7z -
1a,1i:1wl oyj pll;3hk q06;39j qwz;13s rfi;5i s4a;1px t5j;2rh tos;5h uaj;c9 uu7 v3n;bp v3o;1nf vr6;2av xeg;33o y8j;39p yix;3d4 yko;39p ym1;3gt ywp;3jl z38 -
1a,1x:2cv qrd;kq rh1;2d6 s7a;2a9 tip vao;21a w9x;37o wse;39i xyf z8u
1a,21:33g xk7 yae se
1a,23:323 r5s;3fi s9s;17i sl7;12u tof txc;22h tz8 uja;2yi vj1;ht vxq;17m xde;30m xq7;2pr yly -
1a,2z:1t6 qqz s5p e
1a,36:xn qo6 swh;1bb t52;5 u71;vw v7z;1es x7c;z6 ye1 yyb;12j z35 zch
1a,37:ct uy0;1q5 vrn;id w2h;1gy ybl z0w;1kk z13 -
1a,39:j6 rbp ry2 e;1q6 wce x7c;bq y23;gg yos yx3
1a,3g:zy ueg vit
1a,3i:29j xh6;26b yks;ab z0m -
1a,3n:2ew tct ud6 se;3c1 ucc voj se;3gn vno xuc se;2et xth - s
1a,4a:2y8 szb vvc se;2bs vuh wt4 se;2y8 ws9 x4y se;10a xe8 z3z se;1wf z34 - s
1a,4g:22y p4m q83;uw q85 sh9;3ef shm;2co tm0 uqf;1w4 ut5;3b1 w91 wzl;3e7 x06 x6l;6m x9z y46;3km y5s z8r;2zr z9f -
1a,7:2mj uex vjt;2tj w1p wei
1a,c:20f uff;24x wch;13u y13 -
1a,k:1rs ror ss9;1r3 u7n;73 va6 w5j;2yw wsk xbq;24c xjc xwf;2lx xwg;wf xx8;26u y5w;2nr ynx;73 za4 -
1a,p:2t5 p3s pqb;2va tal tgq;1l5 wna x5p;2ru xsb;1my ybx ytn
1a,t:59 vkb;xc yy2 -
1b,13:1tw pnq;199 q84;3jk rul;3k9 sz1;2cj tuc;1vq ur0;2x4 uy8;2uo vdt;37b w47;l0 wzs;2te xb7;2zv yd4;1w2 zbp -
1b,15:3ey yng;1jz yue yw4
1b,1e:1u8 vey vt7;2pb wiv wyz;2eb x47 xno;2eb xxx ysn
1b,1g:et w75;y2 wb7 wvm
1b,1i:2tp une v3n;3ha v3o wia;33o wid wub;1q7 z38 -
1b,1t:2a0 wx0 xde e
1b,1v:19q s6k sux;19q v45 vw6;2ea vwa xd0;2a3 yhr -
1b,1x:1ce x8b xyf
1b,23:2uy tz8;pz uja v3h;2qy v7p;qd vj1;12i vxq;110 w62 wrj;lp wsi;23i xde;395 xq7;16q y4u;3j yly -
1b,2z:23w sfv t1e;1gc vtm;18f xih y4i e;3c0 y3n ym8 se;2xp yld  s;26s z5o -
1b,36:2bj v7z;1cu vsw x7c;38w y7n ye1
1b,3i:1oc rl9 sdp
1b,3n:16b s9x ud6 se;78 vyo wy7 se;2be wxd xuc se;2bf xth - s
1b,3r:2ec wc9 xjw
1b,6:2yf up2 x2u
1b,c:3jy owe pz8;26o tgo uff;1oq vjl wch
1b,t:1s4 t10;v0 u1c;1or v8h;19l xjc -
1c,1e:yr rzb s83;2qh u8l;6y vey w9g;1uf wtp xa7
1c,1g:p1 tpj u9e
1c,1i:2cm q06 qwz;2tp rs1;39h rw6;2rh sl4;5h tos;91 tyw uaj;2tp une v3n;21y wua;22i xp0;cv yas;1wi yko;1q7 z38 -
1c,1x:2a9 rh1;2d6 tip uj9;21a xyf;37n yni z0t
1c,2z:1jv p24 qqz
1c,37:k0 tfu ttc;2ik w2h x9n;1kk ybl z13
1c,39:2uf tte uop
1c,3r:39a u3o ucu
1c,4g:ln p3z q83;2dr q85 rcp;31i q85 r4k;nk r4t sh9;3js rcy sc4;2o5 sc6;un sh9 tmc;307 shr tmr;m0 tmc uqf;2zm tp3 tzk;3aj tzu uqf;31j us0 vwi;14w us8 vg2;1p6 vib vp3;2ci vz8 wzl;2sz vzd wzl;3jm x0o y46;300 x2s y46;175 y5c z8r;1w3 y5r z8r;1eg z9n -;1ki z9t -
1c,7:3dr r3x;293 s1z u2z;39n v4z v75
1c,p:2d2 pqb qcf;f0 r2n rgm;2va s2d tal;ru twg ukm;vk vdz;ph wna;13k wzb xep;2ab xsb za8
1c,x:jq tc0 ufq se;o9 uev vwz se;14t vw4 x0p se;3nq wzx y3n se;3j8 y2s - s
1c,y:1t4 pvp qnr s;29i rsc ssi e;1rf xf9 y72
1d,12:1if ql1 rgd s
1d,13:vq rul;d1 tuc;1ov vvp;ck xb7;iv yd4;n4 z6p zbp
1d,19:1iy r0f rba e;1iy vct w6y;1tv whh wvz
1d,1c:7s q29 qcy;284 rwx s9u;1r4 vk1;1h0 wjn;1hi xdk;2vg y8z -
1d,1e:2zg pqg qjc e;e3 tso u8l
1d,1g:22d owh;1j9 pzy;13b q9z;pr rgf;1j9 s8y;237 sud;13f tdn;170 tpj;3kp u9e;235 uup;3hc vo3;ic w75;2kl wb7;1mn x2u;2qz yhn;14j yth yya;9t yyc;2mw yz4;cs z5e;xd z7z -
1d,1i:1wk ocf p8n;1wl pll q06;rp rfi;zl sl4;nl sz3;32n tku;5h tyw;vi uaj v3n;2ck v3o;2mh wa1;1u5 wub;qs x9e;14y xp0;2kd yas yix;1k9 yiz yko;172 ym1;kv z38 -
1d,1o:15n ox1 p81 s;15n qmq  s;167 r9f s9f;1zd ysu za9
1d,1x:2d6 rh1 s7a;325 vc1 w9x;1cn z8u -
1d,22:3dj tb4 uqr;224 x8b ycu
1d,24:bo ucp vkf
1d,2w:zt rad rt6;zt vwg xtv
1d,36:31o u71 v1i
1d,37:1z0 uy0 w2h;1l2 x9n xu4
1d,3i:26g qh0 r06;g1 sdp slt
1d,3l:b7 rlj sgm
1d,3r:hs pux qpg
1d,4g:2z9 q85 sh9;277 tlu uqf;eu uqg wow;iu x03 y3u;2dz y5b z8r;229 z9x -
1d,7:1p8 ooc px9;ko spv tw6;1te uex v4z;pc w1p wm2
1d,k:3bx tbv;11z tr4 vky
1d,v:2mr w6j wjo
1d,y:27p quc r7w se
1e,13:1ya om6;ce qql;1tz rul;37b tuc;2o3 uy8;2te vo9;h8 w47;3av xb7;396 yd4 zbp
1e,15:2t2 pmv q88;1jz xck xo9
1e,19:1wb vct wdi
1e,1c:1hj w7v;3cj xdk;353 z77 -
1e,1e:2sx quo rzb;1yt xno ycl;27w yhz  s;1uf ysn z93 e
1e,1g:35h pzy;2d8 q9z;qb qvn;ui rgf;3n1 sm0;31y sud tdn;5b u9e;1mh uaa;2lg v8u vlr;2mx vo3;sp vp3 vzj;35h w75 x2n;2ms x2u;13e xg1;xd xos;ha xyo yhn;p6 yiw;3u z5e -
1e,1i:2cm pmb;2cn q06 qbm;1pv rfi sl4;22i wa1 wub;2ck x3j xp0;3d4 ym1;39p ywp z38
1e,1o:15m vet vo4;1yq xol y3r
1e,22:18p ycu z7x
1e,2z:8y z5o -
1e,37:k0 sot tfu;zi ybl yvx
1e,3l:he y3e ysi
1e,3r:jf ogi pux
1e,4g:mh q86 sh9;p3 shk t5x;2co t9l tm0;22e uql vvq;174 vzz wzl;35a x0d xed;br xeg y46;212 z90 -
1e,7:1pa qk0;2zw r3x spv;3el v75 w1p;1sg wug xfu;oj yhz -
1e,k:289 t10 ujf;1iw v2j wsk;2z5 xjc y8g;289 ynx -
1e,p:39d tgq twg;1p0 u5o uo5;1p0 v8n va9;mu wna xsb;39r ybx za8
1e,y:23y wrf xf9 s
1f,13:2o0 nbm;3j5 rul;3k9 sz1;140 tuc;2os uel;13y uy8;3ft uz5;av w47;1w0 x6k  a;1eo xb7;hc zbp -
1f,15:q0 spw usk;2c6 vht wcg;3ey wy4;2tl xo9 yng
1f,1c:10q vk1;24v xdk;3m0 xtt -
1f,1g:2a1 pr0 q9z;2a1 rgf;xe sen;13f sud;1mh tdn;3kn u9e;kt uqa;3kp uup;ym v29;3kn v8u;2dg vo3;13l w75;2k4 wlj;2jr x2u;xd xyo;2p6 yhn;mz yyc z5e;mz z7z -
1f,1i:2cn pd6 q06;2cw qn9 qwz;91 rs1 suz;5h ti4;rp tos tts;rv x3j x9e;9r xi2 xq9;3d4 xqa yko
1f,1o:3by s9f soy;2qv td2 twp;17d wm4 wxh;1yq y3r yry
1f,1x:325 nop oj7;is okk pw2
1f,23:30j sl7 tz8;23i xde xq7;aw y4u yly
1f,2z:7f vtm x9g;249 xih ysm
1f,36:2vc u71;1cu v7z vsw
1f,37:d4 vrn w2h
1f,3g:3k6 vj3 wnm
1f,3i:wc rl9 sj8 e
1f,3m:6f w7u x41;2n8 ym2 z1g
1f,3r:xg w1o wc9
1f,4g:305 q85 rce;79 rfh sh9;x2 shi uqf;1do ure vv2;3e6 w04 wzl;6p x2b xov;zn xqw y46;2a6 y5w ypu;22r za5 -
1f,c:20f s1r t6c;1om uhx vjl
1f,e:1im wd8 wt4 e
1f,p:22l qg3 r2n;1ls vzw wfu;2ru wzb xsb
1g,13:2b1 qb8;140 rul;2ye s3y;1z7 sfk;260 sz1;3kf tuc;2tx uy8;6s w47 x7a;b1 xb7;3il yd4;2rs zbp -
1g,15:3ew yeq yng
1g,1c:12y s9u te5;aa vk1 wug;1gz wxg;1r5 xdk;2xq y8z;2pz ywx -
1g,1g:170 sud;ug tpj u9e;xd x2u xq5
1g,1i:1pv rfi;39h sl4 suy;91 suz tyw;32n uaj une;1u5 vi4 vr6;ok wub xp0;cv yko ym1
1g,1o:pe ysu za9
1g,1x:21a vc1;2ra w9x wse
1g,23:2uy s6a sl7;2ay yly -
1g,37:qo ryg s8o
1g,39:39s uop;16e vjt wce
1g,3l:2xg w0d w74 se
1g,3u:2f0 qjc qrb s;1kz vmx wr6
1g,4g:bn pyw q83;114 q84;30s rdd sh9;2o5 she u0n;2ac u3h uqf;2y2 uqi;d8 vzj wzl;x2 wzw y3x;2tc y4k z8r;35c z8z -
1g,7:d7 uex w1p
1g,p:rs rgm tal;20h twg;1p0 uo5 v62;26l wna y3y;ph zbw -
1h,12:233 xpy ydd
1h,18:190 wge wqm s
1h,19:3fp t3r to5
1h,1c:me te5 uau;2fd y8z;yy ywx -
1h,1g:1j9 mxq oap;1j9 owh;1jm q9z;2up qvn;my rgf;mx s8y;1md sud;2yk tdn;p0 u9e;143 uup;g3 vo3;12k wb7;fw wq1;13n x2u;138 xh7;31y xyo;2zh yhn;2we yyc -
1h,1i:c9 ugd uu7;1nf v3o vr6;33o w7c wid;2mh xp0;2p4 xuo yas
1h,1o:dy uq3 uxn;2qv vzc w92
1h,1x:1ce w9x x8b
1h,23:12t tz8 uja;rj w62;5t xde;rj xq7;15a yly;6l z4z -
1h,37:d4 uy0 vrn
1h,3g:hh yxj z1r
1h,3i:g1 slt sti
1h,3l:b8 pd0 pv9
1h,3m:2n8 z1g -
1h,p:39r xsb ybx;39r za8 -
1h,y:27m swx u1i
1i,13:2yh sh1 tsz;1e9 tuc;1gl uo6 w21;1bf w47 w5x;1tf xb7;n4 yd4;97 zbp -
1i,1c:2su pp8 qcy;1hj w7v;245 xdk -
1i,1g:1mx q9z;2uv qvn;22w rgf;1mb rue sse;1de sud;ue tke;p1 u9e;2d8 uaa;l5 uup;39e vo3 x2u;39g x3t;te xh7;1ti xyo;26k yhn;d2 z5e -
1i,1x:37n vc1 wse
1i,22:3dj wzc x8b
1i,23:395 y4u yly
1i,36:1sn qo6 rs8
1i,37:3cl ttc ukh;3ez vp0;3b0 w2h wog
1i,4g:2ee q85 qrt;qx qua;cn sh9 tlu;2ef tlv ucv;3e9 uqg wze;38a x28 y46;3e9 y55 z8r;l3 z9f -
1i,6:3jn t2m;1rx u5v up2
1i,7:3el uex v75;hf w1p x7d
1i,p:2x8 qg3 rgm
1i,y:1qw qbr qnr s
1j,k:1rs qru r67 e;18w t10 tk3;2lu wer woi;37p ynx -
1k,1i:1f5 tm6 up1;ij vgx x0i s;qf x1t ygj;291 yku -
1k,4p:1jc s6k ugl se
1l,6i:2yj qv6 rzr;2ei s36;3ac sxm;2r8 ts2;30c w18 y09;2m2 y5a -
1m,6c:3dk pd4 plm;338 pn9;32q sgq tmt;dn tpw;12d wow -
1n,6b:113 or4  s;1yh s59;1hc uyq;fw x7w -
1o,5h:31n sf1 wd8 s;1jc tir ugl se;1xc unc vtm se;2fh vsz wxm;1tx wd8 z6p;2bz wxm xgy;1xp xi7;4k ycr -;3g3 z6p -
1p,57:1ty s1g th2 se;2bd tnt ut8 se;2zn use xde se;mt xcj - s
1q,6d:mg qv6 tpi se;cn ton;d9 v3d;1cy x97;mv yen -
1r,6f:mr pzx su7 se;1kf std u8x se;1sf u83  s;zc vmy;ro x1o;po yqj -
1s,5z:1ku s10 tpw;26m tpi  s;1zt vf7 x4y e;3db x4k xz0;1cp y2v z5o e;11s z7d - s
1t,5v:1o4 nsg qmq se;n6 qou;2dw tib tj5;1rk tpc;23l wis;5q zc9 -
1u,52:xu pi5;ul s93;1uq ui9;2rj wrf;370 zaq -
1v,5f:qc om0  s;1k0 s6k;2tq vpd;2fk yld -
1w,53:ra qlw s1g se;3j7 s36;3cn thx uwn;3dh uxh;287 xqk;59 z5b -
1x,6a:2ly v3g v8c;27p vdi vpd se;z2 wai x0p se
1y,2c:pk tfd tvg se;20t u4q uhe se;1f3 uqr vhr se;3ml vgx vwz se;32s vw4 wh9 se;1e5 wge x4y se;og x43 xmo se;1xs xlu xyj se;20s xyj yhz se;1zb yh4 ytt se;1xv ysy - s
1z,56:1v8 p2z s40 se;21c p2z s40 se;1bi q7k s40 se;vv qru s40 se;y0 qru s40 se;13x qru tkg se;28j qru tkg se;2lt qru tkg se;3n4 qru s40 se;dx s36 tkg se;on s36 tkg se;14a s36 tkg se;19a s36 v1o se;231 s36 tkg se;27e s36 v1o se;2d8 s36 tdo se;2r8 s36 tkg se;2su s36 tei se;2vn s36 tkg se;3hw s36 wai se;38u tct v1o se;1je tdo v1o se;1od tdo wdw se;qr tei uvs se;ri tei uvs se;37f tei wdw se;2pb tg7 wai se;bu tjm wdw se;i7 tjm v1o se;o0 tjm v1o se;139 tjm ujy se;203 tjm v1o se;22x tjm uvs se;280 tjm v1o se;2ls tjm wdw se;2tp tjm uo7 se;2bn u5l v1o se;c2 uhe wdw se;dw uj3 wai se;7x uux wdw se;1v5 uux wdw se;29a uxh - s;n0 v0w xth se;q5 v0w wdw se;qn v0w wdw se;19b v0w xth se;1ow v0w z88 se;1yu v0w wz2 se;202 v0w wdw se;27n v0w wdw se;2d8 v0w wdw se;38y v0w wdw se;1u9 w9n xth se;pf wd2 xth se;tt wd2 xth se;xs wd2 xth se;13w wd2 yuo se;27g wd2 z88 se;281 wd2 xth se;2dx wd2 xth se;2ug wd2 y09 se;2v8 wd2 xth se;3g5 wd2 - s;3gl wd2 z88 se;3ix wd2 xth se;3d xsm z88 se;th xsm z88 se;1li xsm z88 se;1ud xsm z88 se;27d xsm z88 se;2mv xsm z88 se;2p5 xsm - s;2qx xsm z88 se;398 xsm z88 se;3d6 xsm z5o se;3hl xsm z3z se;3lw xsm z88 se;25j y13 z88 se;3kg yvi - s;bw z7d - s;qz z7d - s;24y z7d - s;29h z7d - s;39f z7d - s;3cj z7d - s
2,0:25p pm3 tvj;2hw tvk -
2,1:2h7 yak - a
2,12:3fx q7k;1ry rmb;2f9 rrr;3i8 sw7;38s tgw;1nx toh;2fi u1r;1kn utf;2u2 v4z;1ny vzc;jw w52;bb x8h;2u1 ycu -
2,14:tn sid vwz se;1h vwz - s
2,15:2vp nay;2vo q88;al spw;200 usi;1cq vht;200 wjp;2c6 xo9 -
2,17:4n r1y rvy;8d sd6;4n t4g;l tzf;4n ukk;y vr5 w6l;y w7v;w x32;4n x5d;2o8 xla xt4;n xtd;gk y8n;2kg ywn zev
2,19:29e q5k qqc;29e ryq;37f srm;1tc t3r;c3 to5;3b5 w6y;1u1 wxz;1uj y4c;1yv z3q -
2,1a:fs oh7;1un r22;fr s44;4l tgk;4p vay;zj vbv;1un vjm;1di vq9;1cc vzq;1fh w69;36v wm0;2ix xdr -
2,1c:118 nd9;1rg r5g;1ra te4;284 vk0;2ss xdf -
2,1d:2bx qyc;1a5 vqr;2p xbq -
2,1e:zf pqg;2qg quo;cy t3y;2b3 t5u;27i v4t;1u9 vey;6y w9g;1tb wiv;e4 xno;34w xsv;2u9 ysn -
2,1f:1uy os2;37w q1n;254 s09 san;1zm sbp u4u;13p u5p;37w ynp -
2,1g:2df owf;vv pqz;2v1 pzy;vz q9z;5b qvm;22d rgd;1mt suc;uf tph;13f u9d;1ml vo2;26e w73;ih wyc;w2 x2s;1m4 xyl;xd yhj;14j yya;2d8 z4y;13b z7p zf7
2,1h:1ma rwf twb se;2rx uux vlz se;2y6 vl6 w5h se;r8 w4m wwi se;y1 wvo xk7 se;1tj xjc xze se;31x xyj yos se;5a ynx yum s;2y6 yuo zcf se
2,1i:278 mcx;1pn pmb;3ek rfi;18b uai;rq v3n;3d3 wua;k3 xp0;22i yko;2zi ym1;1wa z38 znx
2,1j:3o8 tcg tm8;3o7 tmm;1zh uem uo7;2n3 uqw vpg;j0 vsl;1h6 w3g;178 wou;25y xdx;177 xqa;1h6 y53;1h7 yz4 -
2,1m:2gs v9b wow se;25w wo1 xde se;1fk xcj yai s;ii yjo yzq se;gt yyx - s
2,1o:1yn pfw;b0 qfh;qe r2k;1yp td2;15n uxm;23a viw vo3;dy vp2;7b wfg wld;7b wm2;1zc xok yrx;1zc yst -
2,1t:1ip s7a;1is taw;1jo uv2;3o1 vk2;3dp wph;be wx0 -
2,1u:1ji ry2 sj8 se;164 td4;1ji tzv;2dm umm;1mm uym;14v vi8;20d vo1 wef;zs wf6 wqg;1j8 x19;1mc xge xlj;pu y6i  a;ej y97 z18;14v z2c;92 z6t -
2,1v:1so ph2;2tg qh5;19s qn4;3h2 rrg;2tr sux;11n tip;18a usr;3h2 v45 -
2,1x:no okk;5r pyj;1p5 qrd;is rh1;kq uj9;y5 vc1;21a x3m;2d6 xyf;21a yni;37o z0t;2d6 z8u -
2,1y:3lv ogn;3lu q2s;36x r0d;i9 r6o;ws s1l;ek sij tyb;wt tvj  ad;wt tyb;i9 usd;2kh y86;3l2 yit;i9 ynu -
2,1z:3fv pca;ne plt;2l1 ps0;fq r5r;t6 r67;1f4 rf7;fq rof;264 tf3;2l4 w8n -
2,2:10s rhu;2qr rtw;1gh s4s;2qr ssb;10s swq;33y tsc;vu w1m -
2,20:339 qlt t3q;1iu tg4;1fb top;2ob tzb;1a4 wbk;39 xhg;2jw xx0;2i4 ym3 -
2,22:s8 pqk;1ae tib;153 u01;1ou uqr;37c vyf;37e wrl;jk wzc;1w5 x8b;jk z0t;1z3 z7x -
2,23:17o p8l;17n q2d;lo qat;37i qla;1zs qsa;31h r5t;2ao ruf;17n s9r;37i sl7;31h tz8;37i uja;28j vj1;y7 vxq;2ax w62;2qx wyi;17r xde;28e y4u;17a yly -
2,24:2cq kc6 ms4;2cq p43;2qf pzv;2vm txw;l4 ucm;bo vid;2vm vkf;bo wqm -
2,25:11 qbo qs1;1q r2x;11 rea;10y rsp;10 ry5;80 sba;10b t99;3f tnz;29c tuh;2kb uep;34j uzj;29c vb9;gb vie;10y vnp;2a vs7;1av wt4;2pn xdr;jh y1e;1jp z5b -
2,26:3er p94;1xf pvt;2ip qdo qky;3ec qmp;32t r29;1wd rs4;3m7 s97;1tr sjx;36z u2w;3li ud1;3bv un5;3mn ux2;2l0 v4f;3m5 vgy;36z vub;3m4 y0o;14f ybb;36w z5o zgd
2,27:2x0 uip vx7
2,28:ea qgu ros se;9p ryx sgq se;1z6 sfv sv2 se;2ne su7 tnt se;11g ts2 u6g se;1fw uev uyc se;r1 uxh v3d se;2pp vjg vrx se;3no vr3 w74 se;1q8 w74 wi3 se;3c7 wi3 ws9 se;351 x4y xcj se;2jh xbp xyj se;1z5 xxp y1y se;3fg y4i yc3 se;57 yb8 z88 se;3r z7d - s
2,29:1ew nyr;1ev yue -
2,2c:180 rds ros se;180 t1v tfd se;20q tfd txy se;1as txy u83 se;1aq u85 uhd;1at ugl uxh se;pn uwn v6s se;1xl v7m vw4 se;1tq vvc wge se;1f2 wjf x2o;210 x2e xuc se;pm xth y6z se;1xh y6z yhz se;1aq yho zbk
2,2d:32x m0f;333 t6d tw3;2l6 twh;1j2 vjf;334 xsa;41 yjg;2hh yy5;3y z0z -
2,2e:362 puu qq5 se;53 qpa rkl se;2ok rjq s4v se;1vx s40 srq se;1gn sqv t61 se;rg t57 u6g se;1ve u5l vrx se;36a vr3 w7y se;1ve w74 wwi se;gz wvo xkz se;fk xk7 yen se;90 yds yzq se;2pg yyx - s
2,2f:kf tzn va6 se;3df v9b ws9 se;3de wry y5v;2ue y5a ynx se
2,2g:2pl pn1 q16;2wu q5u;35j rvn;2wu sev;2pl tjg;2ko tob;12o tqu;32y uyk;2ko vep;3bk w5v;32y wyo;1c0 xu1;2ko yan;2lj z9a -
2,2h:2xn qb2 qo3;2xn sq8;255 tdt tu9;2xn wez xsc d;255 xhh xiv d;255 xsc yhc;2xn yhf yjd
2,2j:bw s4x sf9;7u slt tzn;150 u0k;bw up9;7v vty;357 wyj;1gw y32;176 z7o ze7
2,2k:1m6 qsd;3ko w3u;238 ywt -
2,2l:4w tkh;1il ufe;3g5 uru;1zl w57;28l wq1;1ys xjy;zw yv2 -
2,2m:25e vcf vid d;2k vj9;8x vt5;24 w6j y5o d;10x wrd  d;1m y5o -;10n yfh  d;2pu yro - d
2,2n:14 roa;v5 syo;8 ucu;o vje;330 x1o;gm ybe -
2,2o:3hz uxb;1i1 vxn wg3;2se wpf;25i xnw;1h2 xs5 y3m;2lc y9o;uy yp7 -
2,2p:2f6 t10 u4q se;3nm u3w uhe se;2f6 ugl va6 se;1g0 v9b vuh se;2f6 vtm wy7 se;vc wxd y3n se;3nh y2s yh4 se;v6 yga ywd se;2f7 ywc -
2,2r:km q4a;22j rvj;km szb tet;3ic tkw;2n6 u22 wpd;3o4 x38 xtj;3o4 y07;tq ye7 yyt;1ei z2w -
2,2s:1fd qik s88 se;2fy ucc vdi se;o5 vmu vuh se;2q9 w18 w7y se;2j6 w74 wfm se;38k x97 xmo se;kg xlu xzv s;2fx y09 y7u se;oi y7u z7d se;1f z6j - s
2,2t:3cx udt vcm;2fa y9j ze3
2,2u:2by r71 rpm se;2kt sbm thx se;34u ue1 uyc se;3a7 uxh vr3 se;2o7 vq8 wdw se;oc wd2 wut se;1lk wty x6n se;24i y3n zd9 se
2,2v:2j1 uln wbd se;3kz wai xhn se;2gu xgs xq3 se;1hu xp8 y09 se;2gq xze z4u se;2if z3z - s
2,2w:vo om0 rag se;7m r9l rtv se;vo rt1 tdo se;20j tct vwz se;1sa vw4 xuc se;2zo xth - s
2,3:1eh q8f rba se;2zz rds rpm se;eq ros s1g se;3gi s0m s4q s;ap s9x u7w s;36b u86 uih;3do ui9 w7y se;1ef w74 wwi se;1va wvo xcj se;36b xc5 xcb;2n4 xcq -
2,30:252 mz9;23 t9f;2kp usg;252 xcs;2jg xv5 y9y;1hv ya3;e8 ymv -
2,31:2rb qqz tct se;247 tc0 v0w se;4x v01 vss se;61 vrx wfm se;ls wer yga se;3q yff z93 se
2,32:1a3 per sxm se;3cy swr tnt se;2ki tmy vuh se;1a3 vtm wh9 se;332 wge zaq se
2,33:1af s6k uam se;36e u9s uxh se;kw vco y6z se;2q8 y65 ytn s
2,36:32q nch;3k0 qo6;1kx swh;292 v7z;ta z35 -
2,37:18m plm;3dh ra9;1y2 rk6;1na s8o;1y2 sot;1na ttc;yu w2h;1q5 ybl -
2,38:17h pra qqy;36u qyw re3;17h rp6 s0l;17h s8t;36u smg syj;36u tff tm6;17h tyr;2w0 um4 utw;1ua wmn;2w0 wuw;36u x3f;1ua xag;36u y90;2w0 ynr;1ua z3i zf7
2,39:1nq pll;1n8 rlm;1cm s5y;1pi uop;j6 wyi;1j6 x7c;ol yol;pa yx3 -
2,3c:2sq trm u18
2,3d:2cz lc3;1tm mll;2cz n9v;2ql o7e;2wb oxy;2ql q2w;1tm qoe rei;1tm rgd;ja rhr;2bv s1t;2cz swv;2tt vg3 xng;1kd xnh -
2,3f:i1 p25 pj5;2lk plp qaj;2lk qbl qd2;i1 qfn rak;2lk rdg s4b;3n6 szx tg2;36n tht ueg;3ma ui2 vp1;2x6 vp4 vws;2lk vys x4u;36j x4y xdd;1gp xfk ygj;36r ygk;e7 yu6;36r yzs -
2,3g:3b8 p9i;1kt pnc;1kw pwo;3iz q1q q2p;1az q2q;3iz qfu;1sm qtn;3k7 r30;1nj rkk;21n sot;273 tej;1w8 ttq;1lq u0u;ut ueg;zy wby;hq wnm;2ar x8m;ut yxj -
2,3h:256 t4b t7w;4o t8r;1hq txv;1hq ua5 w8u d;33s ua6;2xc vyt;2hj xm6;2hb z0k -
2,3i:ch o6z;dn r06;1rc sti;2st tgn;1rt tn9;2sr vex;dk wnw;244 z0m -
2,3k:27 rad;1ai u85;28 vzd;1x3 xu8;2hu ypq -
2,3l:2u5 pcy;3d1 pv9;2mo q6d;3gr rbl roq;2wh rp8 s61;2ja s6a;3n sgm tl0;lh tl8;xv upm vlb;2e8 vle;3gs vnu wnb;qn wnn;38i wz5;2e9 x41 x9m;3hj x9z;23f xrv y2y;12m y3e;2ml ycr ysf;26r ysi zbp;1gf zd1 -
2,3m:3o0 she t2y;3o5 t34;3ii tcv;2fl uky;1io vq3;6e w7u x38;a5 x41 z09;2f8 z1g;u3 zb5 -
2,3n:3ll q20  a;3gy q72;35q roj rss;3lp rtb;360 s02;3i6 s2j;2eq sa3 tcn;2eo tcx;3h7 ucp uj9;3i6 uja vnu;u4 vnv;2es xtw -
2,3o:il s88 vim se;2v3 vhr wai se;ac w9n x5t se;w1 x4y - s
2,3p:109 n8h;2e tr7;343 wfd;2hx yl9 -
2,3q:h1 x0p xgs se;2j0 xfy xkz se;2gw xk7 xm4 s;b xps ybw;b ycn ydt;1uw zce -
2,3r:1gx oah;lj pux;1gx qpg;185 r48;147 u36;390 wc9;24t ycw;3fe ylu -
2,3s:17z pmb;20r thd;20l z1t -
2,3t:1la q14;bc s9z;1la sfh;dd t0f;1lb tju;ka uor;1lb vlf;6j vwn;2fm wbu;28t xga;1lb xvh;2zu yhz -
2,3u:3i2 q7k qjq;1sl qjr;3i2 qrb;2f0 ruo;2zs u0k;1in v59;2zs vmx;2tw xbf;1g1 xvp;w3 y65;23g yrn;2zs yw6 -
2,3w:1fo szb tei se;24o tdo uam se;o6 u9s ut8 se;38j use vno se;1c vmu w22 se;9v w18 wai se;251 w9n xnj se;9l ykj z0l se;2qa z0m -
2,3x:8p tkg ue1 se;2oh ue1 urj se;2ph uqr v7m se;2g2 v8h vev;16 ved vss se;15 vrx w4m se;17 w3r wer se;2ph wdw x1k se;1by x0p xze se;2gh y09 yit se;1ao yin -
2,42:25a or4;2i2 s8k;2kn t80;3b vd1;2yt vp5;2pk vqd  a;3iy vqg;1gm wu0;1ez xxz;2h6 z57;2hk z7m zan
2,43:5p wpr xde se;5p y65 ym8 se;33u yld yyx se;3a2 yy2 z2a se;93 z1f - s
2,44:16x umi vq8 se;1ym wiy y13 se;3gq y09 zcf se
2,45:pi q46 qxq se;h6 qwv rba se;o2 rag rlf se;pi rkl sid se;3ct sht u2p;3af u31 ugl se;34d ufq unc se;386 umi upw se;2o uph;3ls vg9 w84;2vx wb5;38o yue z4c;2qk z4e zew
2,46:2pq s5p w3r se;1yj w2x - s
2,47:1rp u0q u9f;3kl ubo wg1;3kl ysy -
2,49:2ge s5b;hw vbr;1ak vk3;8m vwh;2bo w5e;19w wfr;3me wvj;xq xv2;1dm y0a y9c;2kq ybi;4g ytt;1uu z45 zae;354 zaf -
2,4a:2c5 ps2;3a9 pw8 qbb;3bo qcf;2c5 r3s;2lr r6y;2c5 rh5;le rwp;2b szs;2y9 t30;4r wb9;jc wsw xeg
2,4b:4 oia;2rp pwz;hi r0i;2rp sqn;1uz v42;1wc wlq;3a0 zab;1uz zbk -
2,4c:222 q8f riw se;3hd riw sas se;ng se6 ssi se;3mk srq tmy se;13t tm6 twb se;3a1 tvg u9s se;ng u8x ujy se;22f uj3 uxh se;3kj uwn vlz se;35b vl6 vw4 se;1nn vvc wer se;26h wdw wqk se;227 ws9 x6n se;3a1 xjc yos se;o8 ynx z2a se;of z1f - s
2,4d:145 r0a tvg se;wi tul uhe se;2fu ugl wo1 se;1vw wn7 - s
2,4e:21j q5c qev;2si r63 rh7;3ga rhl;3h6 s6a;ad sku;3h4 szv tlf;3mp tly;3mw ts9;3h4 u1f;3mp ufc v1r;2k3 v1y w5d;ez w67;3im wrs;2p2 xq0;t0 xv8 zdo
2,4f:ec ryx ved se;9o vdi wc7 se;32d wbd y8o se;30p y7u - s
2,4i:3fu r14 tb5 se;36q tak wyk
2,4l:3ig pt5 rjq se;2ud riw u0h se;2m6 u0d wrk;2m7 wrl;2uc y69 -
2,4m:gx ssi tlb se;2xi tki tn5;1bu ufy;1hf we4;2xi x61;62 xue;g6 xxr;62 y5v -
2,4n:1p rpk;1v sj7;8q u89;2hs vjp wbx;1wv wcj;4m wri xh6;f wwl z48 d;24s xh6;4a yz1 zbm;47 z48 zev d;33w zbm -
2,4r:302 mmn oss;2io ur1 w1i
2,5n:2lq tyy;hd uy8;2lq vmy xns;2an xom -
2,67:2br tb5 ton se;11k tnt uu3 se;t2 ut8 v3d se;1hd v3d vzi se;z9 xmo y1y se
2,7:jt ng0;2s2 px2;1pc r3x;1ws uex;1te v4v;1ws vze;3ej w1p;25r wlw;359 xfq;d7 yhq -
2,8:f3 r71 t7r se;f3 t9g xcj se;2od xbp xrs se;8a xqx - s
2,9:3h t05 u6g se;2n9 u6g vl6 se;3hx vkb wh9 se;sw wge xth se;3o2 xsm yos se;k9 ynx - s
2,a:zb omv;2qb qom;sc ug5;148 v88;2c8 xd7 -
2,b:1wy ppf r4g;36s r6t sm5;1wy sok u3t;10f u5w  a;36s uq1 z43;2je z46 - a
2,c:1mk pz8;19n s1r;3n2 uhx;1d8 upu;3n2 uz0;xb vjl;ns wch;38c xrn;6r y13;hg z95 -
2,d:2r1 sf1 uam se;3co u9s vdi se;234 vco wd2 se;1hh wd2 wpr se;2s0 wow xk7 se;p8 xjc yds se;eb yld z88 se
2,e:1ia rg1;37l sme;35z trn;ki uvn vwg;2vi vyl wan;ki wd8 wzs;ki x2h;393 y7a;1xx yd9;14r yjp;2na ys9;tp z0t;321 z8n -
2,f:1x6 jqp;341 y28 -
2,l:24k iw6;1el q3v;2t6 su9;1el u90;2t6 vnv;1em x2o;2ui yau -
2,n:3iu pfm qnl se;2en qmq rba se;35s rag s88 se;3ia s7f sp6 se;158 sob t6w se;35y t61 va6 se;2eu v9b wer se;b5 wdw xfy se;35v xf3 xyj se;31e xxp zaq se;6z z9v - s
2,o:33l rsx;sl ugs;1q2 y29 -
2,p:ks nvg;1xi qcf;1m5 qg3;2s3 tal;39l twg;1u4 wna;28u za8 -
2,q:dc u4q uo7 se;3k unc vmu se;fy vno wz2 se;34p wy7 x39 se;l9 x2e xqx se;3az xq3 y6z se;1mo y65 z34 se;1t9 z2a - s
2,u:5m plq qh2;r5 qgu s6k se;2r6 se6 t2n se;36d t1v tvg se;nr tul u8x se;191 u83 vmu se;r5 vss wzx se;9m wz2 xyq s;1al xyj y5j s;2rl y5a ywd se;2zp yvi - s
2,w:37m pzx r9l se;2to r8r tlb se;yf tkg uux se;2uh uu3 xk7 se;1s5 xjc - s
2,x:21u ovk;3ns rod;3jg t32;21t vwi;21v ypu -
20,5w:1m7 nvu r71 se;uo r67 u0h se;cc tzn y8o se;2at y7u - s
21,54:ou rqh svw se;23a sv2 v52 se;3hr v48 xe8 se;23v xde - s
3,15:27f kau;146 yyf -
3,1c:1sv ldy;11c w9b -
3,1i:xi eok;np ykq -
3,25:1f1 etr;2c rxg -
3,26:55 p35;2l5 xmo -
3,29:2o6 tj4 -
3,2d:1j1 lzc;32x tvu tw3;333 tw8;2li y11;2ft yxm -
3,2n:1c3 h8g;2i5 s22 -
3,36:2wa mmz;3jo vxs -
3,37:1bm pnp -
3,38:19o sl0 uju
3,3a:2w2 jvu xtq;1a7 xtr -
3,3k:1x5 kbx;1aj qwr;3bj vzc -
3,3p:109 n8h;2e tr7;343 wfd -
3,3r:lm krs -
3,45:iz d34;3g1 wwu -
3,c:ho eiw qdf;5o qdo;2ut w02 -
3,f:1he k6m;1ah ry7 -
4,0:2hy tjo yhh;1ww yqc -
4,25:1bz idz rx3;1ap rxg tkd;1f0 uuy -
4,26:2l5 p35 xmo
4,2d:2li twh y11;2ft y1a yxm;334 z2b -
4,3k:3bj t70 vzc
4,3p:2e n8h;3ab tr7 vic;2lm vih voy;343 vp0;2jl wfd;2hv wi1;2hx x3t -
4,f:341 rya -
5,1:2jk r9h spi;1dk y9x -
5,21:32e miu p78;8k p79 -
5,2b:1xm dpz;1xn qmx;1xo vjw -
5,x:st m98 pbn d
6,13:1cr nbj;169 rul;ce tuc;2os yd4;149 zbp -
6,6:141 od5;3h1 rcw;3kc s7i;7i u5v;3ji up2 wsh;or wsp;35d x8t xnf;ky xnl;35d xtn;6x ybi;1vn yd2;6x z8h  a;ox z9x -
7,0:29 twj -
7,1:22 sql tyh;2xm txy v0w se;3n9 v01 w2x se;33r wfm xrs se;1aw xw0 yae se;9y yak -
7,10:1hn lod q2g se;2yv q1m q97 se;30l q97  s;11a s0i;l8 urk -
7,11:15j nku  s;6d q97 rfh e;1h1 ren  s;15j t2n;15k tzz;yg ub1 uhe;297 uhg;yg vg6;1h1 vw4;2nh xau;1h1 ye2;q8 ypk -
7,12:1rz q7k rkc;1lm rks;1kq rrw;ql swa;71 u2a;1v7 u5t;1ks utf;1v7 v5e;1ks vzr;233 w5e;29x x8o;1ko xe4  a;3ea xh7 y6g;1k2 y6p;1kv ydd -
7,13:1b4 nbm;1y7 q18;1qp rul;13v tuc;18y uy8;13v w47;37b wzs;1cj xb7;cr yd4;1os zbp -
7,14:25b tp8 za7 d
7,15:3fa nay;2n2 q88;2fz sgf;2t2 spw;215 v1i;3h9 vht;1e3 w42;29q w5j;1yx wjp;am wy4;1nd xo9;200 yng -
7,16:m4 thh wc7 e;30a xzt -
7,17:1zp prg q97 se;2gt qeb r2u se;49 r1z s6k se;3m9 s5p sdc se;2ht ton uam se;2j2 u9s w22 se;2xh w1i x32;q x2e xlu se;336 xlu y9j se;2xh y8u;49 yq1 -
7,18:27r u5z ufq e;2z4 v0k;190 wqm;27r x31;1ru xdp xze e;23x xyj  s;2bb y7m yen e;1su yds yr9 se;14o ywz -
7,19:1u0 qhp qv6 se;3en rbb ru8;3en ryq;1yz srm tmg;3fp to5 wdw e;1wb wdi wkn e;288 wk7;1tv wvz;3at wxz;3fq xmm;zo y4c yi1;3fq yja;27h yqv -
7,1a:zh ntq;a4 pr4;4i skg;45 tgk vby;2k7 vbz vf2;2gk vfo;2k8 vzx;34f w99;gq z36 -
7,1b:2q1 u83 - s
7,1c:132 o3j;1ly q29;mb r1l;2m r5h;1s1 s9u;a9 sw5;2du te5;3ex v86;1rd vk1;7e wxg;1s0 xdk;27c xsl  a;ee xtt;1rb y8z -
7,1d:36f prg v8h se;1a5 v7m vrx se;3c4 vss wy7 se;3kh wxd xlu se;152 xlu y2s se;sq y1y yyx se
7,1e:2t8 p3u;2qh pqg;1ci qb0 qsr;3bu quo;yr s83;1gj u8l;6y uic;yr vey;3dt wiv;2sx xno;xa ysn -
7,1g:31b owf;5b qa0 qvm;1dd qvn rgd;1en rgf suc;uf sud;2d8 tdn tph;2up tpj u9d;ik u9e v8t;2dk v8u;5b vbr vo2;20b vo3;1ml wq1;1mz x2u;ms yhn yyc;39f yyd;1mp z5e -
7,1i:v1 pb9;25q qwz;30n rfi;1jb sl4;275 tyw;s6 uaj v3n;3jt v3o wa0;2uj wa1;k3 wua;1nf xeg;ud xp0;22i yas;1k9 yko;rq ywp;rz z38 zf3
7,1j:1h8 r14 taa se;344 tct ttr se;155 tsw ugl se;ww uj3 upw se;18k up1 vss se;25h vrx wdw se;3bh wd2 wmc se;2ex wo1 xe8 se;sg xde yh4 se;1ge yga z6j se;25m z5o - s
7,1k:2ku t3i ubh se;2jd uqr vvc se;1b0 vvc wzx se;370 wz2 z93 se;34m z93 - s
7,1o:1vs o44 p81;dy pfw q09;2d5 q3h;1vs qfh;3d2 r2k;15n rxr;3by tcc;2u7 td2;ux twp;15n uxn;tu v6y;38v vet;38u viw;2u7 vo4;tt vp3;zr vzc;2nj wfh;2u7 wle;2nj wm4;7b xhb;17d xkl;2ni xol yry;17c ysu -
7,1s:2ri upw uux se
7,1t:2aq qbn;3eh s7a;2fc taw;1yl tmm;188 ug1;3go vk2;2fn wph;sj wx0;287 x3r xov;187 xoy -
7,1u:20d vhr wer se
7,1v:16g ph2;203 qn4;1le rri;203 sux;11q tjm;1xw tzv;2tf usr;1le v45;3dm w8y;2u0 wbz -
7,1w:88 ouh s4v se;9j s40 smm se;1c8 smm uyc se;2a5 uxh wd2 se;2yn wc7 z6j se
7,1x:16f p8b;rm pyj;tb q7v qql;tb qrd;2y1 rh1 rjw;rm rjx;kq s7a;t1 tip;2d6 uj9;kq vao;vd vc1;nz w9x;37n x3m;2d6 yni;37o z8u -
7,1y:s1 phl;36x q2s;ws r0v;s1 r6o rmf;ek ru7;s1 s1l sck;372 sf2;36x sij szc;i9 szg;37g t2m tvv;3f8 tvx;g7 usd;i9 vu3  a;g7 w37 wi8;i9 wig  a;1hx xkn;14h xxa;3l2 y86;x5 ynu;1hx yy2 z6p;16v z6s -
7,1z:1lt rvo;3lc svw tf3;2lh tf4 ttx;2vu u3o;32w utt vsm;342 vso;3ao w8n;32u xnh -
7,2:7n q09 r7b;2rc rhu snm;1gh swo t6w e;24e u8x;1gh ux3 v78;u1 w1m xjw;2pc y3m yuw;1fq yuz -
7,20:1ea t7t;1ex w9x  a;1fb wbk;2ho xhg xx0;14b xxu -
7,21:83 n3h;1uo rik;266 tru;82 v9n;2h8 w0r;1ec ya7 z1x;8c z1y  a;7 z4j -
7,22:1q4 p0c;1ae quy;s8 tib;153 tss u01;1gv u9k;2q2 uqr;197 vyf;224 wrm;18p wzc;3di ycu;jk yvv;3di z0u;3dj z7x -
7,23:16s p8l;3hg q2d q38;xz q3b;i5 qau ql1 e;do qla;3al qsa r5s;1zs r5t;2yj sl7;37i sr0  a;139 szo;16r tk3;2ao tz8;139 uja;17p vj1;28j vwt  a;y0 vxq;111 w62;2qx wd1;cg wyi;ye xde;23i xq7;dw yly -
7,24:1ux wqq -
7,25:1n rnx srq se;2a8 sqv tjm se;1n ttr uev se;33p ue1 urj se;2la urd;gj wzg -
7,26:3ly qlw r2u se;3mm r1z rjq se;1wd riw rs6 se;2ag rrb s4v se;3ly s40 sk2 se;25n sj8 srq se;3m3 srq tir se;2nx thx ttr se;3bv ttq uc7;2nx ubh ud6 se;2ag ucc unc se;1du umi uxh se;1w7 uwn v7m se;35i v6s vco se;3be vbt vhr se;1yg vgx vuh se;14f vub;3bw x50;3et xqd yc6;3m6 ycc;3lz yv0;3bf z5o zgd
7,27:1um q7k rn5 se;jy rma sq0 se;1um t10 tg7 se;oe tfd tvg se;2xo tul ugl se;2is ufq vmu se;34c vlz vxt se;9u vxt xau se;2ij xa2 xuc se;2y4 xth ym8 se;7k yld ywd se;2jt yvi - s
7,28:fi svw tnt se;8z ts2 u78 se;1ue upw v3d se;32k v52 vrx se;ys vr3 xhn se;od xgs y1y se;32k y13 yh4 se;1n2 yga - s
7,29:1e6 ruq ws9 se;2vt wrf yuo se;2vt z6j - s
7,2c:1au q8f qru se;181 qqz rba se;1e4 rs6 s7f se;20x s6k sj8 se;3m2 t1v tc0 se;h4 tb5 u4q se;387 u4q uhe se;3mj ugl v7m se;1xr v7m vw4 se;3mq vw4 x43 se;1v2 x39 y5a se;pl y4i yhz se;2r3 yh4 yyx se;oh yy2 - s
7,2d:2hh t61 vim se;40 xsm ykj se;25 yy2 - s
7,2e:1vx qpa s4v se;yt s40 srq se;1vx sqv u6g se;26j u5l uxh se;1v0 uwn vdi se;3ln vco vrx se;yt vr3 wz2 se;1ug wy7 xjc se;hv xih xqx se;2ji xq3 yqf se;2jo yqf - s
7,2f:33x wrf - s
7,2g:10w tqu uyk;3g vep;14z w5v;2lb xu1;ni xzg y7h;c yan;3mg z9a -
7,2h:1zq qnl sqv se;3f7 sq0 tei se;1zq tdo ts2 se;262 ttr u6g se;31a u5l v3d se;14g v2j wfm se;262 wer x39 se;3dq x4y xsm se;tw xrs yae se;8r yit z5o se;3gx z4u - s
7,2j:7w pf7;2vq q75 rba e;7w rbj;d5 sez;2u4 u0s;3iv up9 v0q;fx v16;228 vty;14p y32;1wo z7o -
7,2k:1jk ntt;24j s2h th2 e;1m2 th1;3ko ywt -
7,2l:3g4 qog  s;1gt s1v;34r szh td1;f2 tgr udo;28m ue8 v3b;17j v8j;vt vif yt5;1ys yv2 z0u;gu z13 -
7,2m:k s88 use se;2j5 urj vco se;fe vim vtm se;2gv wqk y65 se;2kr y5a yuo se
7,2n:t o6u rzr se;2g7 ryx ue1 se;3bc ud6 vl6 se;330 vkd;33q w2b;2l9 x1o -
7,2o:2mm snh tct se;ba tc0 uxh se;1i1 uwn vyo se;2ld vxt wpr se;b4 wow xa2 se;3f2 x97 xod se;2n0 xnj xsm se;g5 xrs xw0 se;g5 y1y yae se;2n0 y9j yyx se;2e7 yy2 - s
7,2p:1g0 vtp;38n wy4 y2v;12b ywc;zd z3q -
7,2r:1gg spz;dq u23;2n7 vfy;2n5 x38;lc y07;3ds z2w -
7,2s:1e w74 x2e se;1e y7u - s
7,2t:2om thx vco se;3kk vbt wrf se;3kk y4i ypk se
7,2w:15t rad rt6;2ch tg7  s;3ei uhp vtj;15t vwg;md x3h;zt xtv;1f6 yg8 -
7,2z:124 p24 qgs;26d qhy;1qr qqz;31v rme;1qe sfv t19;23w t1e;2rg u4q;1qv vtm;pw wld;246 wz5;26s xih ysf;8y ys4  s;1t6 z5o -
7,3:3ge ros uj3 se;wj ui9 xde se;3nz xcj y2s se;ed y1y y7u se;ef y9j - s
7,30:3ay rwf ui9 se;2x5 uhe ut8 se;ci use xde se;33m xe8 xv5 se;1e0 xv5 yae se;33m y9j yn2 se;3na yn2 yy2 se;2g1 yx7 - s
7,31:21e qqz tmy se;63 tm6 ui9 se;2ov uhe x97 se;1rn x8c xuc se;3gm xth z93 se
7,33:4v snh v1o se;2g6 vco wge se
7,34:3a8 s0m t57 se;2pf t61 u0h se;2op uam v2j se;2pd vf7 w22 se;9w w69 wiy se;15c wn7 ys4 se;3my ytt - s
7,36:1bi nch;2ve q7m;1bj qo6;1sn rs8;1iz swh;ig tac;2bj u71;3fn v7z;13w vsw;ir wcn;1ac x7c;37d xae  a;38w xb0;37d y7n yau;hz yb1;3kg ye1 yuo;1ax yus;mo z35 -
7,37:3dk okj;1y2 paz;3dk plm;1on qa3 qi1;jm qic;1yd rk6;3dh s8o;1ky sot;1q5 ttc;zi vrn;k0 w2h;1gu x76;d4 ybl;zi yvx -
7,38:3fj uln uu3 se;2vs xau y7u se;2l2 yae ynx se;f8 z34 - s
7,39:ul pll;2uf s5y;3k3 tte umf;2js uop;16e x2f;3k3 x7c;2kv y23;3k3 yx3 -
7,3a:3mx rlu;gr xzv -
7,3c:1qt u18;2wq vfy;vn vy7 w9e;a7 wha;2z1 wup xbq;a6 ynb yx7 e;1lv ywd  s;xm z4w -
7,3e:ub qv6 shl se;jp svw tb5 se;5y th2 vbt se;5n vb1 wrf se;2t4 wt4 x1k se;5j x2e xhn se;3cd xgs yit se;y9 yit - s
7,3f:1xe szx uef;36i ui8 vb9;1ds vfq vwj;1xa x51 xce;36i xfm ygj;j2 yh0 yu2;1hl z00 -
7,3g:1z4 pa1 qft;c7 qfu qth;3k5 qtn r1p;rk r1w;l1 rkk;3k5 sbl;3k7 sot;35 tlf;391 ttq;co tz0;2wf ueg;18o wby;3k4 wnm;1j4 x9f;3nc y03;3b4 yx3;2wf yxj -
7,3h:2k9 t3i tmy se;2l7 tm6 txy se;259 tx3 u83 se;2zk u9s z0l se
7,3i:1o5 op0;1rc q66;1js r06;dp sti;3ch t8t;dr tgn;tx tn9;23m u0j;2sb vex;32f w05;g1 wnw;1o6 yg8;2sc z0m -
7,3j:327 u1c um1 s;x1 w0r;23t xfh xp5;327 yu7 -
7,3k:1ai q46;1wz vzd;2hu wpm -
7,3l:3n pi2;3cb q6d;3p rbl;b8 rm7;2u5 s6a;2ff sgm;2e8 tl7 u7j;3m u87;20m uin;qg upm uxh;3ca uzs vkx;qg vky;b7 vnu;3e0 vqd;3cb wdb wdj;ju wdp;20m wnn;3cb wz5;2xg xp0;ju xrv;24f ysi;2on zd1 -
7,3m:3is te3;3it u9b;1ie vq3;1io w7u y1o;2n8 y1u;1io ym2;294 z1g -
7,3n:b6 pkz r23;3lp r27;1fz rtb;35r td1 -
7,3o:nu szb ui9 se;31z uhe v01 se;230 uz6 xhn se;2za xgs xsm se;3hb xrs z34 se;2p7 z2a - s
7,3p:355 lcu;3a wi1;1fa xj7;10c xrj -
7,3q:2jx rn5 tsw se;1zr ts2 ue1 se;ss ud6 v52 se;8j v48 wjs se;1ff wiy xcj se;wz xcj xmo se;fl xq3 xze se;27y y4i ycx se;87 yds z1f se
7,3r:399 o6c;279 pux;214 qpg;cp ru1 t81;1zk t8u txn;1kl tyl;lj u36;27e wc9;cm xqc;3e2 ylu;27v z53 -
7,3s:32v qhp thx se;15w th2 ved se;1uc vdi wmc se;3hv wmc - s
7,3t:ts pgv;22n q88 qq4;3o3 qsj r5r;ts s7g say;ts sfu tgc;ts tki;34o uor;1vk vlf;2fm xga;e9 xvh;3bn yhz -
7,3u:w5 qjc  s;1tu qrb;2sj r8m rg6;3ng rgc ru0 s;w5 ruo;1ku u0k;2fp uql;2f0 v5a;2fp vmx xvp;1i9 xw7;2xv ykv;2fr yrn;1tt yw6 -
7,3w:o7 s93 uyc se;24q uxh vno se;263 vrx x6n se;379 x5t xmo se;9l xlu y1y se;4y y1y ywd se;3lf z0l - s
7,3y:5q xyy zcf e
7,4:15y v8h x6n se;268 x5t xwu se;3cp xw0 - s
7,40:w6 o3g pnn
7,42:10k npw;3j3 twl y2d;10d y2j;hl z5g z7m;f9 z7x -
7,43:2j4 uiv x01 d
7,45:3ah rkl sid se;3ad shl tnt se;1v3 tmy u31 se;1vu up1 vgx se;3ae vg2 w8t se;um wkn yvi se;2r4 yuo z1f se;28n z1f - s
7,46:3bg qqz u5l se;1an u4q w3r se
7,48:2xt slr - s
7,49:19u po4 rd0 se;19u s4v tkg se;12 tr7 v0w se;1uv v01 vb1 se;2ws vjg vwz se;2q4 vw4 w5h se;2ih w4m wge se;3ba wfm wpr se;1xb wow xrs se;2o9 xuc xze se;2q4 y09 ypk se;2k6 yos z4u se;2g4 z3z - s
7,4a:3bo r6y;1hp rh5 sw6;2b t30 uc8;8b uc9 ut8;4r ut9 wb9;2c7 wba;11s wle;2c7 wnu;1a9 ys6 -
7,4c:28v tdo twb se;1kb tvg ujy se;135 uj3 uxh se;3dv uwn vrx se;s3 vr3 wt4 se;s0 ws9 xau se;1se xa2 z2a se;226 z1f - s
7,4d:im u5l wo1 se;fz wo1 xlu se;2qo xkz y65 se;221 y5a ym8 se;39o yld yuo se;1lg ytt z3z se
7,4e:kb rp8 se4;1yr t7s tm8;kb tm9 u6e;ez u7s uey;3io ufc url;2u6 uxp;1yr v1y;21h vu9 w63;2sh w9b;3fy xq0;u5 xv8;bs z4y -
7,4f:34a tlb y8o se;1n6 y7u - s
7,4g:15q n9e p3i;1k7 p3n;20i q3x  a;20i q6w;3ja q83 rcl;24p rcr;q3 sh9;q4 tm0 uqf;1dp uqg;1ph vvc wzl;2yp wzx xbo;2el xce y46;dz y4c z8r;272 z8s -
7,4h:2yc tmy uhg;23l v1o;30t wge;z3 xv5;130 xyo yx7 e;2pm ywd  s;28g z9v -
7,4i:1z qik t3i se;xr tm6 u1c se;3i3 u0h va6 se;1z vl6 yh4 se;3i3 yga ynx se;gy yn2 - s
7,4k:1rv rxb sid e;2mt u1k;x8 vuv;2wp wbe;sn wel;34l x3t;1qb x4z;11h ya1;lx yhj;3n0 yo2 -
7,4l:2m4 pt5 s7f se;2m3 s6k u0h se;2ub tzn vgx se;2ua vg2 y6z se;la y65 - s
7,4m:37z ufy v8h e;yc vbm;1bu we7 wrl;yc wt4  s;hu x61 xue;uv y5v -
7,4n:2u sjb w93;2h wo1 xd5;1dz wy4 z4a d;1x1 xd5 xns;4a y39 yz1
7,4o:3nw rma  s;186 sf4 te3
7,4p:2vf lrq qlw se;7l ql1 s1g se;2nv s12 uth;25k ut8 xau se;22b xa2 xnj se;2ks xnh z2s;31m z34 - s
7,4r:38r quc ton se;37j tnt x8c se;377 x8c y46 s
7,5:ua p87 po3;18v po4;33 s5y sqj;m7 sqx;2wj t50;1ql tul v4p;1cf v4t;3ak woa;1qf x3k;11b xsv;34y yax;t8 yxg z6h;166 z6m -
7,6:96 oj8;3kc qv9;i7 s7i;3fs tja;2d0 up2;35d w46;1vi x8t;6x xnl;2cp ybi;6x yd2;hr z9x -
7,7:14u ozm;6t r3x;39n uex;1ws v75 vlr;js vmb;1th w1p;28o xfu;2t0 yhq -
7,8:1bs qeb rnx se;3e3 rnx s4v se;3h8 s40 tei se;xk tdo xze se;1nm xyj - s
7,9:3ny si6;2fv t0r u78 e;3as u6g  s;3ny vkm;1fx wh8;jg xt8;xl yol -
7,b:2iq sp6 u3w se;u0 upw w3r se;0 w4m xk7 se;1 xjc yyx se;1bt yy2 z4u se
7,c:28y p7o;3jy pz8;13u qpj;yo qu2;22x s1r;1v5 tgo;3n2 uvd;39v uz0;th vjl;2uq xsl;38c y13;19y yj7 z7d;in z7e;2bi z95 -
7,d:u2 u9s uln se;u2 vco wd2 se;9b wow yen se
7,e:1hc rag rds se;2kc rg1;385 sme;1im trn;32i uvn;2mg v0r vwg;1yy vyl wan;r6 wd8 wzs;wx x2h y7a;3cc yd9;2nf yjp;28s ys9 z0t;1i8 z4p;15d z8n -
7,f:1x2 tsr;2g xum -
7,j:rr tw2;121 wzo;tk xg1 xs1;1vb xs4 y25;316 y26 yx7 e;n1 ywd - s
7,k:136 pf5;n3 q09 q51;120 q54 qbg;n2 qea;24b qru sh1;n3 shi;n2 t10;dt va6 w12;24a w14;2bc wer;1rs wsk x0i;99 x0v;yz xjc y62;lz y6a;2bc ynx -
7,n:2w1 pi5 qnl se;1i2 rc5 rwf se;3fk rvk sfv se;2er sf1 t3i se;35t t2n vr3 se;3i1 vq8 ymx s;35m yn2 z34 se;2bg z2a - s
7,p:1oi nvg;h9 pqb;2t5 qcf;at qg3;22l r2n;1pp sem;j7 sr9;2va tgq;2tn twg;2bh ubu;ru ujs;20h uo5;1p0 vdz wfo;2zl wfu;39d wna;ph wzb;13k xsb;26l y3y;2bw ybx;cj zbw -
7,q:7a unc vno se;2y7 vmu wz2 se;286 xq3 y6z se;p9 y65 z34 se;3d5 z2a - s
7,t:2yl ost;12g qa2;1s4 rzr;2dn t10;td vkb;1ft x7i -
7,u:3mh tvg v1o se;nq vss wpr se;26p wxd xw0 se;1v1 y65 ywd se
7,v:yb pf1;ly qjm;1rk qoz;1t0 s17;384 s8i;1fs tir;66 txd;283 urv;7q v1y;1d4 w6j;30b xb4;3cf xnv;bf xza yff e;dh yfp;60 ypt -
7,x:2w8 ovn;3bm roe;21x t33;3l5 u8t;3j9 vwj;2w9 ynv;3j9 ytm -
7,y:27p r71 ros se;194 rsc;mi swx;27m u1i u6y;11t u75;1jq ul7;27k v63;m1 xf9;pv xs3 y7b;29i y7h;9h yju yzq e;23y yyx  s;209 z90 -
8,1:1w tkg vr3 se;ji vr3 wiy se
8,12:1ln sk2 t61 se;1v6 th5 u2a;3id u5t;29k utf;71 v5e vuh e;3ie vwm;29x w5e;1vr x8o;232 xe4;1l4 ydd -
8,13:16a p61;3ij pzx;32a rul;2tz swe;13y tuc;1vq uy8;3d9 vbv;3ft w47;cx xot;p2 yd4;k4 yof -
8,15:1b9 q88;1l3 sgf;3au spw;38e teb;17l v1i;2me vht;2mp w0l;ll wjp;2th wmb;q0 wy4;3ew xo9;2ir yeq;1jz yng ypk e;3ey yos  as;1jz ytt;3ey yue -
8,18:27r vss wc7 se;2z4 wqm x31
8,19:1u0 ryq;3at srm t3r;1tv tt5;1iy u87;29e vct;3fq vny;3at w6y;1b1 wlv;27h wxz;1u0 x3k;1ul y4c;1b2 yja -
8,1a:2gi pr4;h vqj w6y;35g w6z;2gx xdr;i z36 -
8,1c:2l3 nda;1tg pp8;19j qwx;wh r5h;116 s9u;1qy te5;1qs ty8;mc uim;2sp vk1;27o wxg;27c xdk -
8,1e:xf phn qsp e;1km rzb;2b3 t3y;35k t5u;1u8 u8l;392 vey;lk vph;1u3 wiv;e2 xno;e1 ysn -
8,1g:1mr owh;2v6 po1 q9f;13i q9z;nt qvn;5d rgf suc;2dk sud u9d;1df u9e v8t;5b v8u;165 vbr vo2;1mz vo3;3b2 x2u;12l x3t;35f yhn zfx
8,1i:2cm ne8 o8r;3e5 p8n;25q q06;2cw qwz;15p rfi;15b s4a;1px tos;t3 tyw;1pe une;jr uu7 v3n;21y v3o;2uj vi4;2cf wa1 x7i;14y x7j;2sy xmo;i0 xp0;18i yun;1pb z38 -
8,1j:1h9 tkg u4q se;sh u3w upw se;gp uvs vq8 se;1h5 vrx wdw se;3dy wi3 wut se;21p wut xqx se
8,1o:167 qfh;56 r9f;3l9 soy;38m td2;zq twp uxh e;zr uxn;2qt vet;tt viw vo4;2qv vp3;tt vzc wd2;2ni wd4;2qu wfh wle;2qu wm4 xjp;zp xjq;2nk xol yry;2ni ysu -
8,1t:si va3;d6 vk2 wph;qt wx0;28c xz5 ywo;1i3 ywq -
8,1v:1zo ph2;19p qn4 rri;11o sux;1gq tzv;qi v45 wlq;1hy wlr;3dl xd0;1z2 yhr -
8,1w:32r wc7 xrs se;2vr xrj z67
8,1x:5k vc1 w85;37n w9x wse;37n xyf;2d6 yni;37o z8u -
8,1y:2it phl;3lu q2s;36x r0d;3lt r6o rx3;2it rx5;ws s1l;je sij szc;36p sze;9z tyv;ws ua9;2iw vwl wsu;g7 wt2;i9 xi0  a;2kh xs3;ib xxa;3lx ynu;1hx z6p -
8,1z:15h rof sir;15h sop tf3;2vu tf4;2 u3o w8n;265 wda x11;2np x5v;2x7 xnh -
8,2:2pc x65 y3m
8,20:1cd tg4 top;331 tou tzb;1u tzu v9v;331 vgi  a;1wu wco wvh;ei wzv xhg;2kk xo6;1to xx0;3cq ym3 -
8,21:8t rik;2iy tru;43 uwp;1ed w0r;9x x5h;2hf ya7;gn z4j -
8,23:3hm piv;349 q2d;104 qau;n7 qla;u8 qsa;i5 r5s;lr ruf;364 s6a;do sl7;f5 tz8;1fu uja;16p vj1;28i vxq;309 w62;xh xde;22p xq7;18t yly -
8,26:3lh umi uxh se;3es uwn vhr se;1i0 vtm wc7 se;156 wdw wvo se;3eg wut x4y se;1i0 x4y xhn se;3bf xgs xqx se;3bw xq3 y13 se;2nw y09 ykj se;3lh yjo yvi se;2fb yuo z6j se;156 z5o - s
8,27:2y4 vxt xuc se;2ij xth yb8 se
8,2c:1xq v9b w9n se;1ar w8t x4y se;388 x43 xgs se;1nc xfy y13 se;3a4 y09 yhz se;20v yh4 ywd se;36y yvi z5o se;1xt z4u z88 se
8,2g:x9 tqc vf7 se;34h w5h wz2 se;3kw wy7 xk7 se;x6 xjc xuc se;3nj xth yb8 se;2b7 yae z9v se;2dd z93 - s
8,2j:228 qf5 rc5 se;228 sez tlb e;150 tkg u1c se;1ts u0s;2xr up9;1ts vty;2x3 wyj;f7 y32;20g z0e;v2 z7o -
8,2k:3mt ywt -
8,2l:17j rvf td1;f2 v8j;2x2 w57;2x1 wjy;f2 xjy;1gr ynf;bv yv2 -
8,2z:346 vtm;23u xih z5o
8,3:36b s9x u8x se;36g ui9 wxd se;3gw wwi xde se;sd xcj y2s se;3ag yc3 - s
8,36:2yg pbl;1qo qo6;13r rs8;ia swh;1cu t0g;wu u71;1ba v7z;1n1 vsw x6q;cl x7c yau;1cu yb1;1uk ye1;326 z35 -
8,37:1on oc3 paz;1on plm;1qm qa3;qo rk6;x3 ryg;jm s8o;1z1 sot;ct ttc;18j uy0;zi viw;ct vrn;1gu w2h;13q x76;2oo ybl;jl ygl;3ep z96 -
8,39:2uf tte;3jd uop;1q6 vjt;16e wce x2f;31l x7c;2sv y23;bq yos;1t8 yx3 -
8,3e:16y ubh uz6 se;3ir v52 wty se;so wty yit se;16y ys4 - s
8,3f:3z uhe vpd se;1xa w2x x4y se;1xd x4y xde se;2t9 xf3 yh4 se;1xa ygs yu2;1xa z00 -
8,3g:1lh q2q qfu;1lh rkk;l2 sb7;1nk sot;2wf ttq;6h u6m;jv ueg;3eb vg3;dg wnm;28q x9f;3k6 yxj -
8,3i:2sb sti;23m tn9;2og u0j;g1 uy6;1ro vex;1qq wnw;1o6 xh6;1co yg8;2of z0m -
8,3l:3cb u87 upm;2fe vu6 wnn;2e6 x64 xi6;2ml xrv;3gf ycr ym0;cd ym8  s;1h4 zd1 -
8,3m:v3 u9b;6e vq3 w19;kn w7u wqk e;6f x41;2lo y1u;2f8 ym2;kn z1g -
8,3n:2sf q18 r6o;1g2 r7h;1g3 rg2;35p sj4;ah u6u;35x vsx z1q;b3 z1s -
8,3p:3ab hp6 vic;343 viq;2hx wfd;1x4 yl9 -
8,3q:j ts2 wjs se;ga wl9 xm5 d
8,3r:aj pux;3cs qpg;jn rd0;216 sz0;2ed u36 ucg;39a ucu vmr;1vg vnb;2tk wc9;2qm ylu -
8,3t:1vk tki uor;1vk xga xvh
8,3u:1ll xvp yrn;2zy yw6 -
8,42:2jz kcq;1c7 tet;8f uu5;sk vg9;108 vpu;7y x97;8o yh1 z7k;2jq z7x -
8,49:1uv tr7 v0w se;r va6 vwz se;16j w4m wge se;10h wfm x6n se;r x5t xrs se;1go yb8 z4u se
8,4a:3gj szs;1hw vfc;3gj wju;1hw wnu;12a wsw;2oj x4l;1eu xeh;3lb ys6 -
8,4e:39c wck;c1 xq0;bz xv8 yc5;2p0 yc6 yus;32m yut zdp
8,4g:t9 p56 q83;21k q84;3ju qim;3jr rcs;uq sh9;2zt u57;21d vf7;pj vw2;fc wg2;1ke wzl;2rt xjc  a;28x xo6 xor a;28x xoz;pb y26 y46 a;22k y48 z8r;2td z8w -
8,4k:1rv shl su7 se;3i4 wcv -
8,5:2z0 s5y sih;1ql y9s yxg
8,6:3jh pmu;1d6 s7i;19c t2m;2o1 u5v;162 vwe;1be wpl;28f x8t xn9;1y4 xtn -
8,7:304 pfp;1f9 r3x ruf;2ty shj;2zw spv;ko tw6;1ol uex;1pa uub;39n v75;rx w1p;1wq wei;28o wm2;pc xfu;22a xng;2tj y63 yhq;2z7 yhz -
8,8:33h qsp w2x se;3n8 w22 - s
8,c:219 pz8 qrk;1mw qwn;ar s1r;2vd uff;39w wch xhy;th xip;2uq xsl;23e y13;3cz z95 -
8,e:2mg uvn v0r
8,k:1rw t10 tjt;3j0 txx;2lv uba vg5;n2 vg6;1lj wer;64 wmd;2xz wsk xas;11u xjc y62;3j4 y63;2sd yga;1rl ynx -
8,n:b9 wd2 xuc se;3h0 xth - s
8,p:2t5 odj p3s;1xi q7n qcf;rs qg3 r9o;f0 rgm;1pr suw tal;j7 tgq;18c twg;2tn ubu;2zl vzw;1ls wfu;1bn wna;cj ybx;j4 ytn;s5 zbw -
8,t:1vv p3u r0a;34n sgq;3f9 upw;19l wow;3hh xjc;29t zaq -
8,v:bf va6  s;30z vsw w6j
8,x:ob q9z;li t33;220 uhu;nh vwj;3jf xbc;21w ypv yw5;uu yxz -
8,y:29i swx taa e;1t4 u0z utp;313 v63 vgw;1sw vh1;23r wjj;192 xf9 xrx;m1 xs4 y4c;tj y4n yju;1ik yk6 zaq e
9,1:ji v48 vr3 se;37u yak -
9,11:q9 x2e xso s
9,12:1l0 q7k rks;ql rmb rrw;38s s97 th5;1ic u2a;29s utf v5e;29s vzr;2f1 w5e;232 x8o;1ko xe4;3hn ydd -
9,13:3ka p61;32c pwe;25z qcr;2q6 rul;3ka tuc;3d9 uy8;1bf vbv;3d9 w47;1e9 xb7;2kw yd4;6s zbp -
9,15:200 spw uen
9,17:3lk s5p v48 se;qp v3d w22 se;3c3 w18 wiy se;2o8 wi3 xlu se;1us xth yld se;kj ykj - s
9,19:1ul to5 u87;29d xmm y26
9,1a:1bw qa2 rlf se;19v rl2 vb0;25g va6 vco se;267 vbt vkb se;4f vq8 vvc se;2gj vum;24w wgi;25f xdr -
9,1c:1r7 oy6;df qgn ql5;1sp ql6;1jt r5h;284 sib;cb sw5;1qs te5;7s ty8;dj vfi;1qg vk1;1t2 wxg;11y xdk -
9,1e:1km quo rzb;2u9 wiv;2s9 wtp;1uf xa7;27w xno;1yt ycl;27j ysn -
9,1g:2v6 nts;nv oap;2v6 owh;2ur po1;2s5 pzy;nv q9z;1mi qvn;1mr rgf;rb sd9;2mu sud;uf tdn tph;2mu tpj;13a u7x;2dk u9e;kt uup;pt vbr vnx;26e vo3;ih w75;l6 wyc;2b0 x19;163 x2u xgu;p7 xh7;161 xyo;l7 z5e zg4
9,1i:sf pb9;1wk pmb;1wl q06;2cn qbm;1jb rfi;rp sl4;nl tku;1px tyw;1jn uaj;5h uu7 v3n;3d3 v3o;9r wua xch;33o xci;2vy xp0;3a3 yko;18i ylv;3a3 ym1;1k9 ywp;3n5 z38 zf3
9,1j:3gd tkg vq8 se
9,1r:2ya rrb t6w se;9s t6w vpd se;1zj vpd x43 se;1pk x43 y8o se;op y7u - s
9,1t:si x3h -
9,1v:14i qn4;34q rri;2il sux tzv;34q v45 -
9,1z:1zf rof tf3;371 tf4 up0;2qe up1 vq7;3an vq8;2x7 w8n;a0 xnh -
9,2:24e ux3 vdi e
9,20:hp top tzb;1lz tzu;2ob v9v wbk a;2hl wco wu5;2w6 wzv xhg;3le xo6;2q3 xx0;1j ym3 -
9,21:2iz tru ujh;2iy uwp;1a w0r;43 ya7;ze z4j -
9,23:3hg pl4;2mi q2d qkp;30j qla qsa;17b r5t;31t ruf;yd s6a;pz sl7;17s svy;17n tz8;30j uja;cq vj1;cg vxq;271 wyi;2ay xde;23b xq7;2aw yly -
9,25:2bk y5a - s
9,27:1sc vxt wer se;1sb wdw x4y se;142 x43 ym8 se;1y0 yld z7d se
9,2g:x9 se6 ton se;3nt uks vf7 se;2a7 ved w69 se;2ny w5h xk7 se;2y3 xjc xuc se;2h5 xth yb8 se;hm yae z9v se
9,2m:10n xgy y5o
9,2n:v4 mb5 s5p se;4j s4v sob se;x0 szb tx3 se;nb twb v0w se;3bb v01 vl6 se;2i7 vkb w2x se;2gg w22 x2e se;z x1k - s
9,2z:34z sfv tpj;1sq ug5 uoa;11x uog;12z v5f viw;6a vj2;2dv vtm;7f x9g;2p3 xih;38 ya8 ysj;249 ysm;31s z5o -
9,36:1fp pbl qhy;vm qi6 qlr;1b5 qo6;kk rs8 s8k;1oo swh;19k u71 v1i;2vc v7z vjv;31o vsw;1uk x7c;1ax ye1;1es yus;1ta z35 -
9,3f:2id s4v t05 se;10e szb thx se;3s th2 uev se;2yb uhe vwz se;2nq vyo x4y se;4t x4y xde se;1ga xlu y3n se;36t y2s yh4 se;2xk yga yuo se;2ic yzq - s
9,3g:dg px5 q1q;1sm tbp te8;23h ttq u6m;18o ueg uxt;1j3 vj3;hh vw0;3ci wby;28q wnm;1nz x9f;xt xnm xpg;28r xpl yx3;26x yxj;3eb z1r -
9,3i:2og sdp sti;dk tn9;32g u9d;2e1 vex wdk;q6 wnw x74;w8 x77;12x yd0;1r6 yg8;27a z0m;27s zcj -
9,3m:1io uky;2lo w7u;6f y1u;kn ym2;1io z1g -
9,3n:3h5 pxe qxq se;af qwv ros se;3i7 s0b;k2 sj4;2xu tax;3i0 vo8 -
9,3p:2lm lcu voy;4b vp0;2hv vsw;1y x3t -
9,3r:an wc9 x4t;2ec xjw ycw
9,3u:2zy u0k v5a;2zy vmx xbf;31g xvp yrn;2b4 yw6 -
9,42:2h0 vco xih se;2he xhn z88 se
9,49:2wt tjm vb1 se;10i va6 vco se;19w vbt vkb se;8m vjg vwz se;22s vw4 wge se;2km wfm wpr se;1ch wow x6n se;22t x5t xe8 se;1dl xe8 xv5 se;3bq y09 y4i se;3bq yb8 yqf se;1ut ypk z2a se
9,4a:21 szs u94;it uc9 vc0;1fm vfc;2j9 vv4;wo w4f wgk;wo wnu;3aa wvn;8w ys6 -
9,4e:3mv tm6 u5l se;3gh u4q ufq se;3mv uev v0w se;ae v1o vjg se;3hp vim w69 se;ey w62 y92;sz y93 yoe;1g5 yoy -
9,4g:3e8 t1n tm6;2cb tmk;1l7 uqg w1d;1n5 w4d;1pf wzl x4u;1xz x8h xm3;69 y4j z8r;1yw z8w -
9,4k:3br umi vss se;2lz vrx vxt se;2lz wuu y1y e;tz z4p -
9,6:13z p3v;mn quh;1vp rcw;z7 s7i tkq;223 tl1 u5l;19c u5v;27q uks;1ot vd8;3kd wrz;1d5 x8t xn9;1vn xtn;168 yd2 -
9,7:2tj x8v;1v9 y63 yhq;pq yhz;3el z3w -
9,c:22z owe;1oq qpj rpg;22z rpi;239 rtp;db s1r;2rn t6c;18u upu;d0 uvd;1om vjl wa8;1kp wch;2vd xip;cz y13;in z95 -
9,e:3f1 uvn vwg;r6 z8n -
9,n:1g4 vno xod se;3ms xnj y1y se;1ib y13 - s
9,p:2x8 wna;j4 xsb;270 ybx;uc ytn;s5 z7w zbw
9,v:ly qoz rs6;1rk s8i tpa;vy ufx;30z v1y;bg vsw;311 w6j wid;bg xb4;182 xro xza;1ix yfp;mk yko;9g z9y -
a,11:25o tei ts2 se;2cx tr7 uhe s;nj uhe  s;1xg vg6 vmu e;3gg vlz  s;2cx vw4;1bp vx1;q9 xso;25o ypk -
a,12:1i7 q7k;1if rgd rrw;2sg s20 sjj;1ny sjk;jw swa;3if u2a;2fo u5t;w4 utf;2fo v5e;1kn vzr;bb w5e;1ig x31;6i x8o;3ne ydd -
a,13:3d0 p61;2q0 rul ryj;1b6 rz8;2sw tuc;3ka uy8;2te x7a  a;2os xb7;ot yd4;1qa z6p;1zz zbp -
a,15:2fz q88 sgf;3dg spw;200 uen;q0 usk;jj vht;q0 wjp;1yx wy4;2mp xo9 -
a,17:s s5p skx se;2j2 sk2 svw se;s t4c tpi se;2j2 ton uam se;1vd u9s w8t se;2gb w7y wiy se;13 wi3 wty se;19z wt4 x39 se;2gm xlu xuc se
a,18:2z4 u5z ubh e
a,19:1tv uu6 wdw e;29o xmm;1wb y4c yja;29f yqv;1tv z3q -
a,1a:3md tg7 vb1 se;34i vb1 vg2 se;4e vzi w74 se;1bk w69 wrf se;a3 wqk xe8 se;2gn xde z3z se;4h z34 - s
a,1c:m9 o3j;2su qcy;312 r5h;2su te5;x4 usk;23v vk1;31d xb1;2ke xdk;lw yxz -
a,1e:1g9 pqg r3n e;356 r2u  s;e3 t3y;wn tso;1u9 u8l;1u6 vey;e4 w8y;6y wiv;2u9 wtp;2eb xno;2b3 xxx;d3 y7p;2zf ysn -
a,1g:2v1 owh;2dg pzy;vx q9z;5c qvn;1m1 qye;uh rgf;ow s4w;20b s8y suc;12w sud;2mu tdn;1de tke;3d6 tmu u9b;1mh u9e;p1 uaa;13a vf5;2v8 vo3 w73;2dg w75;2dg wvm;l5 x2u;da z5e;yl z7z zg4
a,1i:1pn pb9;2o4 pmb;1wl qbm;18b rfi;91 uaj;15l v3n;2uj wua;33o xp0;2zi xuo;2kd yix;1za yko;1nf ylq;2wd z38 -
a,1k:3lj shl tm6 se;1z9 tlb unc se;1z8 uqr vvc se;36c vuh wzx se;1wj wz2 yzq se;2hp yyx z93 se;mp z88 - s
a,1o:3l9 ql1  s;2ng soy;15e td2;3l7 uq3;15m uxn;zr vet;12f vmj;15x vo4 vp3;3l8 vph;16w w92;3l6 wfh;zm wjx;15g wle;zm wm4;pe xol yry;1yq ysu;1zd za9 -
a,1r:e0 sk2 t6w se;1d3 t6w uam se;1q1 uam wzx se;2ry wz2 - s
a,1t:1ij taw;2a0 va3;380 vk2 w8t e;3ni wph;296 yj7 -
a,1v:2tr ory ph2 s;1zn qth r3m;2tr r3n;3o6 rri;2ea sgq sux;1lf toh;2tu ust;19q v45 vw6;2ea vwa;2a3 z88 -
a,1w:38p tul v48 se;3w v3d vxt se;o1 vxt wd2 se;h2 wc7 wut se;38p wty - s
a,1x:5r p1x pvv;is pw2;325 qrd;o0 rh1;kq tip;kr uj9;2cv vc1;2ra x3m;2ct yni;1j7 z2z;2ra z8u -
a,1y:37g sij;i9 t2m;wt trf tyv;3mz usd;3l2 vwl wdz;2iu wig;1hx xxa;g7 y86;ix ynu -
a,1z:264 ps0 r5r;3lc rof;1lt svw tf3;2qe tf4 up0;2vu utu vp8;2qe vq8;f6 w8n;2np xnh -
a,20:39 tg4 tnz;89 top;hp tzb;2wr v9v vw4;1ea wco ww8;14b xhg;89 xx0 yk3;3bd ym3 -
a,21:8v w0d x5t se;2ak x4y xfy se;10g xgs yae se;wr y9j z4u se;18 z3z zaq se
a,22:153 rp7 tss;397 uqr vka;jk vyf wzc;jk x8b;3di yvv z0u
a,23:18s p8l;2uz q2d;1zs qla;lo r5s;17n s03 s9s;17q sl7 tg9;u9 tgm tsn;17q tso;3ee tz8;17q uja;28j vj1;3hu vpn;106 vxq w62;2uw w64;17g xde;30g xq7;rc y4u;16q yly -
a,25:2gz xrs z5o se
a,26:1xf rrb sk2 se;2ah sj8 t8l se;337 t7r u31 se;1yi u27 ucc se;14e ubh umi se;373 umi urj se;1v4 uqr uxh se;1dv uwn v0w se;1tp vgx vss se;3bv vub ybb;375 yb8 z6j se;1w6 z5o - s
a,27:s7 t10 tx3 se;a2 twb uln se;3fb upw vl6 se;30q vlz vxt se;1d2 vxt xp8 se;3fd xod ym8 se;2nu yld z3z se;1pq z3z - s
a,2g:15z rvk sf1 se;1np tqc uln se;2g0 uks uz6 se;2y3 uyc vf7 se;2hi ved w69 se;8g w5h xuc se;16k xth yb8 se;3mf yae z9v se;3lg z93 - s
a,2h:262 x2e xsm se
a,2k:1m6 p8d;238 uvj;2v5 w3u;3mt ydw;171 ywt -
a,2n:10m rnx ue1 se;33q ud6 vl6 se;2ns vkb w0d se;2ga w22 xfy se;2g8 xf3 yc3 se;2kf yb8 - s
a,2p:1g0 tc0 va3 s
a,2w:wk vwg;q2 y2k -
a,2z:2sl p24;1jv qqz;196 qrr rma;1qr rme;134 sfv;3x u4q;z0 uze;1qv vh5;246 vtm;1qv wvu;1qu x88;ma xih;f4 xol y9j e;317 y9j  s;vr za1 -
a,30:225 xcj xv5 se;3c9 xv5 yn2 se
a,34:2m2 t61 u0h se;2m2 vg2 wiy se;1wh wn7 xgs se;3n7 xfy ys4 se;3j2 ytt - s
a,36:3k0 pbl;16d qo6;1bb swh;16d t52;3ki u71;1kr v1i;1ng vsw;3kg x7c;37d ye1 yy9;39u yyd;wm z35 -
a,37:37a plm;1na ra9;18q rk6;1vj s8o;2t1 sot;1z0 ttc;37a uy0;37x w2h;1l2 xu4;3ez ybl;1na z96 -
a,39:32p pll;j3 qgs ry2 e;2cd s5y;j6 uop wyi;39s wyq;18h x7c;2mk yx3 -
a,3c:2sq smi swr e;2sq tcf trm;23s u18 ul5;23s uqf uzr;243 vfy;98 wbq;7t wup x43 e;27l xqx y2s se;3j1 y2f y9f;2sn y9h yen;6o ynb;1qx yz9 z92
a,3f:36o unc v1o se;1hl vyo x8c se;fa xf3 xmo se;36o y65 yh4 se;2ds yga yld se;1hl ykj yuo se;2jc yzq - s
a,3g:21m pa1 px5;18n qky;273 rd3;21m rkk saz;1lo sb3 snd;273 sot;18n sw1;c8 t5m;2fs tgr ttq;3ob tvm u0a;3ob u2s;1j5 ueg;2as w3n;2sk wnm;2ar wwf;3cg x9f;27z xnm xq1;3b7 xs6 yev;24u ygz yx3;c5 yxj -
a,3h:374 vyo z0l se
a,3i:2dy pd4  s;1qd pvo;w9 qh0;dv r06;1oc s4o;18z slt;26g sti;di tgn;23p tn9;125 tqw;3hs vex;27t vzj;28d wnw;1o7 xy3;123 yg8;1ob z0m -
a,3k:3mc rma vzi se;8u vyo y7u se;85 y6z - s
a,3l:12m xrv;75 y3e y8v;3l ycr;26q ysi;he z7z;75 zd1 -
a,3m:vb wai xde se;37t xdb -
a,3n:k1 q97 qik se;3i5 qq5 r8r se;6u r7w ren se;2ev rkl s0m se;76 sae vhm;de vhn -
a,3p:1fa r2s;2hn wxc -
a,3q:1fe xq3 xze se;16t y4i - s
a,3r:94 pep;cw pux;185 qpg;yn r48;kc rz8;2r0 tjb;ak u36;24t wc9;2ec ycw;xg ylu -
a,3s:3cw uev wmc se;1ct wmc y7u se;20l y6z - s
a,3t:va t0n;bc tki;12p uor;1lc vlf;3fr vwn;va wbu wut e;1yb yhz -
a,3u:kx ruo srm;1id syv;1kz u0k;1id v5a;2tm vmx xm4;1zg xmu;w3 xvp;1g1 y65 yno;1zg yw6 -
a,3w:9l w18 xmo se
a,49:2zd v01 vb1 se;1k4 va6 vkb se;xq vtm w5h se;1aa w4m wge se;382 wfm wvo se;1zu wut x2e se;2zd x5t xv5 se;2nt xuc y13 se;8l y09 yae se
a,4a:1wg szs;2bt ut8;2ka wnu;ie xeh y26;24h y27;2oi ycy;2bt ys6 -
a,4e:3h3 tm6 u27 se;3h3 uev urj se;3mu vl6 w69 se;2le wdw ws9 se;2ow wrf xe8 se;2oq xde xw0 se;368 xv5 - s
a,4g:2ma ozz q80;22m q83 qrk;306 qs4;20k s1h;2s4 sh9 t0z;1pz t1x u0e;1d0 u0q uqf;3du uql vv5;1ja vw3 wzl;39t x09 y46;1l9 y4c z8r;358 z8z -
a,4h:rd tmy umz;rd wge;go xv5;14n z9v -
a,4p:3ev r4i uu3 se;2vw ut8 w8t se;2m8 w7y wow se;2vw wo1 x1k se;25t x0p xau se;2m8 xa2 xhn se;3dz xgs yae se;y6 y9j - s
a,4r:3c8 uqr w0d se;2rm w18 x7i se;2j7 xfy - s
a,5:ua pow;31r r7q;1r9 s5y;2z0 sih;ua siw sqj;1qi sqx;30i su3;11d tui;2e3 ub2;29r uf4 uiw;9k uv4;1db vjp;gc w3g;7h woa wz1;23q wz3 xdr d;2mq wzb;1da xpr;29n xsv yiu;37h yiw;363 yjq;23q yxg -
a,6:11l od5;b2 quh;3h1 r2a;329 rcw;1vl s7i;3jn u5v;1rx up2;27q vd8;2d0 w46;1bc wbd;1bq x8t xnl;16c xtn;24y yd2 z72;299 z9x -
a,7:2s2 ng0 pri;1pg prj pwo;1p8 px9;2x9 qhg;2ti r3x;3je uex;oj vze;1oj w1p;359 wm2;1sg xfq;1nr yhq -
a,b:33n sob u3w se;3 upw xk7 se
a,c:2us owe;1mf rqz;th s1r;39v vjl;1ye vw8;1op wch;6r xip;3he y13;1kp z95 -
a,e:2f4 sme;2vi trn;37k uvn vwg;3ib wd8 wzs;3ib x2h xz6;fm y7a yat;fm yd9 yjp;fm ys9 z0t;3c6 z8n -
a,j:23o tw2 x3w;23o xjy xs1;26t y26 -
a,k:3nk pf5;26w pqu q51;120 qbg;328 qk5;pp qol;2so qru;ds t10 txt;18w txu;1oa wer;2lu woi;1cz wsk xbu;we xby;2sa xjc;11z ynx -
a,p:2d2 nvg;uk pqb qcf;2s3 qg3;1pp sv3;2x8 tal;1ns twg;1ok w6r;j8 wna xzu;ph xzv;uc z7s;13k za8 -
a,t:2q7 no8;1vv r0a;1bg tb5;zv v8h;3f9 wow;1vh ynx -
a,v:66 pf1;w7 qjm s6k e;2mr s8i;bl txd;119 v1y;5s w6j;314 wid;2mr x5s;119 xb4;1fr xro;30w y4d;28h yfp -
a,x:3kr rnx t3i se;1nw t2n ucc se;3kt ubh vwz se;22u vw4 wy7 se;3ks wxd xbp se;22g xau ywd se;1zw yvi - s
a,y:1qw r5c rlf se;1t4 scn;30h swx t61 e;5u t57 u78 se;2px u6g  s;1ss v63;2b8 vr5;5u xf9 y71;1rf y72;1qw yju;2yx yr9;ti z7g zad
b,1z:50 w8r -
b,20:2w6 xym -
b,4g:kp p3i;d9 q83;34s re5;q4 sh9;39k tm0;1kc uqf;3da v7t;3ai vzi;2cg wzl x09;19t x0g;1p3 xbx xqc;303 xqk;1jy y46;2em z8r;272 zbk - a
c,69:1lx n3y;kh pxe;1yf rc5;h4 u5l;dn wz2 -
d,5t:261 oxv qnx;3jy qpq qzy;1ly r18 s45;15p s4d taq;1iz tb9;al uvs;1na wc7;292 z5o -
e,56:1jh nyj;1jl qsh ryg;31h s3l;1rc tk7;1m6 wd2;3ft xsm -
f,56:1d8 uz6;ut wdw;ns xsm;dk z7d -
g,56:1ly s4h;mq uz6;111 wd2;1s0 xsm;1uj z7d -
h,4y:zh pr4;a4 skh ved;2k7 vf9;45 wu0 -
i,4s:33z pa8;9q snx;9d t86;1mv uj0;2nv vsb;2j4 x12;25b za7 -
j,5y:d u5l;2hr wut yix;1a6 yjo -
k,5g:2d9 oj3 s7s;1e8 s9x tcw;312 tfj;uh ue1 vdz;p1 vfb xqe;1yu xqx -
l,6h:21s pu0 qv9;1kg qw1;2s8 tpi;307 uam;1nu vpd xk7;s4 xm2;4z ys5 -
m,6g:1dw oyf;18m rrv;20w t6l tzd;276 u5o;3c5 x43 -
n,5e:1b3 n33;2gc rlf;3mo uz6 xou;2wn xso -
o,54:3jz rqh;1m8 t9g;28e vim;p1 xrs -
p,11:ft u8x  s;2qs vnq;pg w7e;q7 xm4;p4 z0v -
p,12:1ry q7k rlv;1ry rrx;3nf sfv;2fq v52;1ny wty;6k yit -
p,13:1vo mjn;1cs pt5;1bh qf5;z8 s36 te4;gd teh;1nb vdi;1o1 yds -
p,15:2nm ttr;201 vvc;os yos -
p,16:1cg qnl sdc se;1cg th2 - s
p,17:2i0 skx wt4 se;2gm wt4 xmo se
p,19:bh tpo;eh vop;24r xnp zcl
p,1a:10l taa vw4 se;1dy vvc wo1 se;3bs wn7 ykj se;1bv yjo - s
p,1c:285 nta q3b se;23n q2g  s;1jr sbx;2dt u0s;242 vot;2qi xdo z2k;1r8 z4z -
p,1e:37v pzx  s;2b2 rqh th2 e;yq tgi;2pb xej -
p,1g:1jg oio qf5 se;1m8 qeb  s;ou t9g;13m wn7 -
p,1i:30o nj4;vp qcl;2c4 t61;28u vzi;bm xvk -
p,1k:yv x1k z9v se
p,1o:23a qpa svw se;2mb svf;15o ukh;3l8 w9c -
p,1t:3nl sbm vq8 se;k7 vpd - s
p,1v:19r per pwj se;19r qth;3o6 sid;aq u7a vw6;19q vw7;2ea z9y -
p,1w:rl v6s vyo se;3w vxt xde se;2t7 xcj - s
p,1x:1pd ssi uxh se;2ro uxc;2uk wnw xnj;14m xq3 -
p,1z:lg q6p rlf se;jb rkl t8l se;3kv t7r unc se;qm umi w22 se;2ww w1b;3fo wvr xiq;36k xis z7m;34v z7n -
p,20:37s t7r vss se;1k vrx wc7 se;84 wbd y13 se;84 ynx - s
p,21:2i9 qog t3i se;vh t3i ud6 se;3b9 ucc unc se;25c umi w18 se;3gc w0d xf3 se;18 xe8 y7u se;8s yb8 ynx se;2hg yn2 - s
p,22:s8 ttf urh;26i uwb;fb xpr -
p,23:lo mha qau;dm qaz tv4;28e tvv;1fv vim;105 ywd -
p,25:3nu vkb yen se;3c yds - s
p,26:2ai rnx t3i se;3eq t2n ui9 se;2af uih;1br vwn;1w9 yqn -
p,27:2nu u78 wh9 se;2rq wiy ysy se;1ur ys4 - s
p,2c:1xj v2j w74 se;20y w74 yga se;2ys yga - s
p,2d:33v ofa vlz se;2gy vlz yh4 se;hj yga - s
p,2e:18l s40 tc0 se;e6 tb5 uqr se;18l upw w2x se;1uh w22 wo1 se;rh wn7 xkz se;3lm xk7 yff se;14s yen yvi se;3dw yuo - s
p,2g:2yu qdg yts;3jc ytt zaq se;1vf z9v - s
p,2h:51 u0h wfm se;en wer wty se;1gs wty xth se;51 yae yh4 se;2ky yga - s
p,2j:3hq vco y6z se;151 y65 - s
p,2k:3n3 rqh vu0;14x vuh -
p,2l:wv pu0 sqv se;1gk sq0  s;2a2 xt6 -
p,2m:33b vhr z4u se
p,2n:u t3i - s
p,2z:2e2 nd8  s;196 rma;3x v01;65 x8c;3gu yds -
p,30:3nn s9x ws9 se;2nz xe8 ysy se
p,34:1sd rzr tfd se;nx tei uu3 se;1zv uu3 w69 se;17y w8t ysy se;2ou yuo - s
p,36:3jz n3y;2oc rh6;1y3 vf7 -
p,37:3ar rwf;2qc va6;1fl yff -
p,39:uj ozl su2;5e sy8;18g vrs x6j;3o xbk zaq
p,3c:1tl u31 - s
p,3f:1hm s5p tvg se;36l tvg uqr se;2yr xmo yhz se;1k6 yjo - s
p,3g:1ay pz6;21m sgz u5u;381 u5v v2s;273 v4i wte;36 wto -
p,3i:3hr nz9 ocq se;2dy pzx qmq se;dl qlw  s;3hr s81 v48;lv v4e;28d xz2 -
p,3l:2ja pjy s6a;2ja sfv - s
p,3m:2wg tc0 v5x se;sm v5t;1qn vqd -
p,3n:3gz q2g qq5 se;35n r0a rtv se;3gz rt1 std se;35o ssi vzi se;xo vzb -
p,3p:1ag njz urj se;2jb uqr vkb se;107 vjg wt4 se;46 ws9 y4i se;107 y3n ypk se;gh yos - s
p,3r:i4 nbj  s;3fm qhp;1zy t10;38z tvg;yp ynx -
p,3t:295 uam w0d se;kd vzi xde se;ke xjc z93 se
p,3u:1ii tlb;1sk v0c xla;2tm xnj -
p,49:3bp tb5 vb1 se;2k1 va6 vq8 se;o4 vpd xau se;29b xa2 yzq se;127 yyx - s
p,4a:v9 tyf;yh vd1;2jn wrx;2jp xoi;2ka y24;33i y5t;1a2 ysc;10p yyz -
p,4e:3h6 q7k s6k se;3ip s6k t10 se;369 t05 tlb se;3ip tkg va6 se;367 v9b vuh se;1g7 vuh w69 se;39b w5h w9n se;3g8 w8t xbp se;3l3 xau xze se;1ze xyj ym8 se;by yld - s
p,4g:5g oou twa;hy twb;1l9 w5j xa4;1nh xa6 -
p,4p:oo p8v s36 se;3dz s2b uz6 se;16z uyc wdw se;21l wd2 - s
p,4r:16u taa w3r se;1po w7y z0l se
p,5:1r9 oef p5h se;31r po4 r7q s;7h t05  s;29u tik v0w e;2c1 v0y;1st w3g;6c wc8;115 woa;23q xdr;18x xgm;2e4 xsv yxg;34x yxh -
p,6:1y8 rt1;zz umi;2zx xq3 -
p,7:iq p9q r9l se;1f8 r98;17v u2o;2ul ww5;2dl yv5 -
p,b:fv ut8 wrf se;10z wqk yjo se;4u z3z - s
p,c:7c p80  s;19m ry2;236 vco;1l1 wgo;2vb xjd -
p,e:1i6 t8l  s;tr wk6 -
p,k:19g q5v qa2 se;2so qdg qru s;19g qw1  s;19f rik;es ry5;1cz t10;74 va6;1gb wtc;30d xky;14l z88 -
p,p:1p7 ojj;18d qik;rt shl;28u ugl vyo;39m vyq;3dn xxr -
p,t:298 ow6  s;1bd r5c;1mu sgq;2un v01;3dc vkj;29v z5o -
p,v:3ht t4c ufq se;1r0 uev vkb se;315 vjg wz2 se;28h wyh yff e;31u yen - s
p,x:qq qw1 t10 se;3nr t0w;3lq xbc;2qq ytm -
p,y:2e5 q7k tm6 se;1qz tlb wzx se;1t3 wz2 y4i se;21f y3n - s
q,4j:1pt m7d tnu;i3 tob vw3;2vj vwg zba;21b zbr -
r,10:128 ij4;2xx vd6;2e0 y6n -
r,1g:28a val yaq
r,1i:1ne wlt xw3
r,1z:389 roa;2wz x8r xof;389 xph;25s ym2 -
r,2c:20u ykf zay d
r,2t:g2 p0b - d
r,3f:1gp r56 yx8
r,3n:77 w3d yzc
r,40:2ep o0b pts
r,4l:2m5 vao z3m;3e1 z41 -
r,51:1we v3y;2qd ywh -
r,55:2wc pn9 - d
r,59:1wx r1z  d;1hq x2j z3y;3l1 z44 z63
r,5r:t7 rhb -
r,5s:2hq v0g -
r,64:2jm t3q -
r,x:1no p7t;1ek szp;3kq vt6 -
s,4t:2pt oz0 vdj;gi ves yjn
s,4u:2z tj7 tzt;2s tzy v30
s,4v:44 uj3 wbd d;4c wbi -
s,4w:2l8 uqf wj9;2w7 wjd xu9
s,4x:x u68 xxr
s,4z:2w3 u0h - d
s,50:2i6 sqv  d;31 uvq y7h
s,59:4q osb tde;1wx r1z - d;e tdf te4;1hq twq z3y d;3l1 x09 z63 d
s,5a:2x w95 xtj
s,5b:6 pql  d;1c4 pyo z5k;2kj z6g -
s,5c:1ey qhp  d;1t ti6 -
s,5d:2y x6n z90
s,5i:2ib n0u rj4;3l0 rj5;2h1 ucc;1ee xme;2hd zcr -
s,5j:2t vx7 xrn;2w xrr yep;2q yfo;2r yn1;2v ytv -
s,5k:2xb r04 xgo;3nx xgp -
s,5l:30 u3f v30;2t v3s vx7
s,5m:1it x0q -
s,5o:1a1 pd4 - d
s,5p:1s9 ook - d
s,5q:3gk lij utp
s,5u:2y vkx wzt
s,60:2d m8j -
s,61:2hz swi z3g
s,62:2w5 rnx;zg xtj -
s,63:2gf w0d -
s,65:2bl wml -
s,66:2jk r4l wkk;54 wkm wst;1dk wsx -
s,68:gv uf8 uvw;1ab uwd w2x
s,6e:3lo w7y yuf
t,13:1y7 pnq;335 q18;wl r2f;1dc rul;l0 sz1;335 uy8;1cj w47;1w0 xb7;p2 xo9;26z yd4;3il z6p;394 zbp -
t,15:215 spw umr;2ir vht w42;2c6 wcg;38h wjp;38g wy4;2me xo9 yh5;2tl yng -
t,19:3fq whh xmm;1ul yqv z3q
t,1c:1sp qcy;27b r5h;cb s9u;1rj sw5;1sz te5;282 u6r;131 ure;5z vk1 wc0;2wl wc5 xdk;1sr xtt;2vh y8z;11e ywx -
t,1e:356 quo r3n e;e1 x2i xno
t,1g:1cx pkq;2dj pzy;2v7 q9z;1jm qvn;xe rgf;2ae sen;ug sud;2r7 tpj;2we u9e;2dk uup;2de v8u;oz vo3;1me wpm;13b x2u;2mw x3t;yj xyo;tf z5e;161 z7z -
t,1i:nm t5i;1jb uaj v3n;1wl v3o;ok vr6;2ck wib;22i wub;s2 x3j;rv x9e;2zq xp0;ud yas;kl yko;ud ym1;6n yqz;36h z38 -
t,1o:2ni uq3 uxn
t,1v:3dm v45;206 w8y xp8 e;1t7 xoo yts;i2 ytt -
t,1x:kr ua5;t1 uj9 vao;5k vc1;12q w85;nz x3m;1cn xyf;1ce y6v  a;1cn yc3;1ce ymw  a;37o yni  a;1cn ys4;1nt z8u -
t,23:py po5 q8o;17e q8q;7o qla;12e qsa qzx;17f r5s;2p9 ruf;2v0 s9s;30e sl7;q1 tz8 ug6;cg uja;12s vfx;2qw vj1;cq vxq;aw w62;7d xde;29g y4u;lq yly -
t,2k:238 rn3 uvj
t,36:z5 pbl qlr;3k2 qo6;ia rs8;2vc swh u2r;z5 u2s;1ir v7z wgn;eg wgx;38w wzs;11j x7c;tm ye1;se z35 -
t,37:18j q49 ra9;1yc ttc;18j viw;ai w2h wyq;3b0 x9n xbd;1q9 xlr;2ik xu4;xy ybl;fp z96 -
t,39:2uf s5y tte;1t8 vjt wbb;bq x7c y23
t,3c:vn vpd vy7 s
t,3g:3k7 qfu qth;20o sb3 slu;3nd ttq ueg;1lp vj3 vxy;3nd wnm yx3;34 yxj -
t,3i:dk s4o sti;1ro tgn tn9;12x wnw yg8
t,3l:qg td2 tl7;3e0 vnu vqd
t,3m:2n8 vq3 wv3
t,3r:1zk p0i pux;1zk qpg sdw;3d8 sel;hs u36;2in wc9;198 ylu -
t,3y:nd ts2 v6s se
t,49:16j wut xih se
t,4a:n5 szb ucc se;2bq ubh uu3 se;33d ut8 w4m se;hx w3r x4y se;20 x4l yen e;hx yds ysy se;3lr ys4 - s
t,4g:tc oz1 ptj;3jp pwe q83;1l8 q9i sh9;1oy shm;5x tm8 ucs;2cu ue9 uqf;yk uqt;22q whz wzl;1n3 x05;2az xht  a;3jp xkk y3e;2c3 y5k z8r;2qp z97 -
t,4p:31m xmo z34 se
t,7:2um t8r uex;2mj vjt;28w vvf;15f w1p;ov x8v;2d3 y63 yhq;28w yhz;2dp zbw -
t,c:38x qwn rpg;26o s1r;20f t6c uff;38x upu;d0 vjl wab;1ye wch;3hf y13;2s7 yw3;cz z95 -
t,e:wx wo1 wzs s
t,k:2lv qru rfh e;99 sp6 su7 se;26y t10;3bx u7n v15;1r1 va6 wqm;72 wsk x0i;365 xjc xwn;as xws;ao y63;12h ynx;2yz yyx -
t,p:1xi pel q7n;2zl u5o;2tn vzw;1og wna;ry xjp;em ytn za8
t,t:32o rzr;p5 tb5;zv ufq;37r v8h;1vh xjc;xc ynx yy2
t,v:384 qjm s8i;3cf vjg vuh se
u,4g:3jx omp pu0;2zt pvu q83;1kh q8j qs3;1p9 qvf;15r rbo  a;15r rhg tgh;2vl tik tzh;2cl tzl;21d ur3 vf6;s9 vh2 vt0;1p4 vwb wzl;2el wzo;173 xce  a;173 xd3 y46;3jq y5s z8r;1pw z8u -
v,4g:3jw or5 qd3;22v qeb sll;301 snk;1ka w1b x2m;pd x4z z8r;1vt z9m -
w,10:2yv q8f  s;zk vvz -
w,12:233 svw u27 se;1ko w3n x8c e
w,13:2zj p1y;3ke ruk;2o2 ttd;3ka x7a;hc ybx;1tf zaj -
w,15:3dg ues;2fz vhb wjs e;38e ymn -
w,1c:116 r4d;248 s97;269 tdp;1qy ui9;1nl vjs;2rv wp8;aa wug;2c2 xn8;12v yu9 -
w,1e:2zg qik t3i se;2qg t43 u8x e;356 u8q vdi e;wn vez wi3 e;2s9 xa6 xmo e;2b3 xnp xxx;2b3 yen yr9 e;2u9 yqq ysn;1u2 yso -
w,1g:20b oxn;1cw pxz;2uu qa3 rf8;20b rgn s8z;2y5 s90 svk;1mi svq u7b;2rr u7e uab;if uah vp2;ps vp8 x3t;13e x3z xg1;2z6 xg9 yik;3kx yiq -
w,1i:iw q0n;2cr ses;1p1 uuo;22c xrv -
w,1o:zq vpb weq
w,1t:188 x2i -
w,1v:1vz sul ux0;204 v62 -
w,1y:2yo t2m txu;2yo usc vvx
w,2:1gh w1h x4y e
w,20:258 tyj upn;ge usw v4l;2ps v8r;340 wa1 xe7;2hm xgc;2i8 ywq  a;258 z6i -
w,21:2bp sao;16l tf9 uju;8n uk2;2h2 xxl -
w,22:397 x8c ycx se
w,23:2nl me8 q0j;17b q1o qkl;1ha qkm r5k;23c r5l skv;2ux skw typ;10v tyq uj1;16r uj2 vwi;207 vwj xbg;30f xbh ylp;22o ylq -
w,2g:2k5 q5j -
w,2l:1gr wd5;1gr xhs ym8
w,2m:3v wam -
w,2w:2ch v2j vwz se
w,37:1qm sob ttr se;3dh tt5 uxh;2ap ycr -
w,39:16e yxb -
w,3g:1sm qfi qtj;1sm te8;3k7 tlf ttd;23h u8t;l2 ue5;18o v59;zy vit wby;2wf wc0 wjk;274 wni;xt xpg ywo;3b3 ywp -
w,3i:1js tnd vew;fo vex;wc wmy;g1 yg7;1ro z0g -
w,3l:3n q5v rba se;3n tkg txy se
w,3m:2lo vpz w7y e;1io y1o yjo
w,3n:1ih qhp r2u se;159 r1z tb5 se;k2 taa vkb se;35u vjg wxd se
w,3q:1bx r4i s60
w,3r:jf qpc;jn syf;2t3 u32;3fl wc5;az xgl -
w,49:2wc xs4 yg8
w,4a:ld szb ubh se;1yk ubh uwn se;2bq uvs vf7 se;n5 vf7 wkn se;1hr wn7 xf3 se;jc xej xko;2jy xk7 ysy se;2oe ys4 - s
w,4e:3in su7 u1c se;ez uev up1 se;3in up1 vuh se;3im wd2 ws9 se;bx wrf xq3 se;u6 xp8 yc3 se;32l yb8 - s
w,4g:3e4 p7b qrw;2m1 qrx rwh;sy rwk u5n;2kx u5o va8;1p2 vaa;2s6 wn4;2kx xje ynz;1wr yo3 yvk;2eg yw6 -
w,4k:tz vkf;1d1 wp0 wz6
w,5:363 xsv yjp
w,56:wq pxe  s;1y5 qn8;1ri rci;2my s1z;2re sr9;1s0 tgq;1b7 u60;1nj uva;29w vkr;dw wzi;sa xof ye2;308 ye9 -
w,6:ay t0o;hb u3u waj;uz wbe x7q;3kd x8v;3j6 z6b -
w,c:ar v5l w8t e
w,k:64 tst u6g;wa wfm wu4;310 wub;f1 y4i;1et z93 -
w,x:21u rob t31
x,13:1y9 puu r31;1bl sbm;3kb svs uz2;3ik v0l;vf xc7;mm yq0 -
x,17:2gl qcl thx se;4d th4;33k xt8 -
x,1g:1jj ppr qzf se;1mq qyl rpm se;1ms ros  s;1cv sz9;1mj u34;w0 v1k;2v4 w5v;13h x4m;3d7 y99 -
x,1i:nn qjc rfh se;nn ren sid se;2ca shl t57 se;1of typ v8e;2mf vzz wub;2mc wbd xe8 se;39z wub;2mc xdo;3em ycw -
x,1y:ws ppr;a1 qru;36p rrj;2iw sw4;qy tpi;14h u6t;ib vbe;14q wg1;g8 xjq;1dh yoc;100 z9z -
x,21:1c1 pae;2h3 wtv;19 zcr -
x,2g:xx pc6 rvd;2dh rw4 ujr;1mg uln x1k se;1mg umf x0w;1s2 x0p z93 se;1s2 x0w z8g;30u z9v - s;30u za7 -
x,2m:1x8 wgf - d
x,2t:2fa vcm -
x,3f:2ta ru1;fd ues;2wx w3p;2w4 wy5;fh yn0 -
x,3n:ag rgc th2 se;3mr tg7 uks se;2nb ujy vtm se;3gb vt0 -
x,3q:g xm5 -
x,3r:3aw us7;2c9 wmc;2cc z5o -
x,4a:1dr sxi;3la u23;1gi ume v6n;2lp vfz;1eu wl4 xeg;3lb xeh ys6
x,4e:3g9 y9e;2oy yz4 -
x,4g:q3 pak qf4;1py qft;1ep rjq;2z8 sob;2tv tsw;2ej ud6;29l vhr;1s6 wmc;290 xqx;nw yvi z9n;qv zb0 -
y,4e:c0 xum zhf
y,4g:1q0 p3i pwy;24n q83;21d qn6;za rco;1pu rue;bn sh9;1sh tyb;2wy uqf v7m;3js vai;1ja vl1;su vv5;2yd wzl;1pf x4x;2dq xjd  a;28z xvz;31k y46;1n4 yoz;3ap z8r -
z,3n:2xj u79 -`,
};
