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
  tenures: {
    firstYear: 1946,
    offices: `7
7
8
:
20
^
L
7
2
10
0
22
7
C
L
2
Q0
80
8
8
7
2
0
2
2
0
7
88
::
7
I
]
20
L
22
9
2
22
7
:
2
2
2
2
I:
Q
9
0
2
Y
77
2
0
2
0
9
I
0
2
77
0
2
2
]
0
L
8
2
8
]
9
77
M
9
7
2
2
7
]
2
2
7
2
270
3
L
432
0
W7
7
W
0
2
0
7
0
2
2
L
L
L
LL
7
L
L
L
LL
L
L
L
0
7
M
7
I
0
9
:]2
7
2
I
w
0
2
7
2
0
_
2
:
7
7P2P
I
7
2
2
9
^
]b
P
:I
:I
2
8
7
2
00
89
L
7A
I
2
0
77
72
9
L
Q
:
9
2
:
7
9
l
2
2
2222
2
2
L
72
0
9
I
7
2
2
7
E
;
II
0
2
L
3
8
2
1
^t
2
72b87
:
8
I
00
I
c\`a^9
^
7
M8
0
20
7
3
22
7q
:2
:
e
::
0
0
M
7
M
7
2
22
7
P8
I
:7
0
0
9
9
0
I
7
8\\20
c89
0
8
:
2
I
e
^
M
:
c
V
\\:2
d9
7
:
0
]
7676
7\`2:0
2
0
78
M
^^
I
::
:
K
_
c
7
227
I
M
7
c9
0
I:
6
0
7
7
2
7
M
0
7
0
a9\\
:
02
2
77
w
8
0
2
U
[7[
7
II
:
]
7
7
::
2
7
7
2
0
8
:
0
0
7
05
:
92
UP
8
2
2
7
I
8U
:
:
9
2
7b
7
2
cd\`:
2
2
:
0
7
f
:
M7
]
7
0
0B
0
0
9
7
0
7
:1
:72
2
00
2
2
B
]9c
9
a
7
2
7
8
7
8
9
Q
:
:
7A
2
7
7
^
7
^dP
^
2
2
9
9
Q
8
M
8
:
2=
7
9
M
2
I
8P
M
7
^
c
Mc
\\
P
P
2
d
:
8
7
2
7
a7
e7
8
7
\\:2
2:
0
2
87
99
I
0
0
0
:
I
dR
a22
^
M^8
b
7
0
w
8
22w
P
I
8
R
8
w
2
00
:
0
7
:
e^
0
M9
x
8
b6
\\
M\\97
20
7
87
a
8
7
fn
7
7
9M
7
a
8^8
T
\`d
:
8
2
9M
9M
a
f
:
ec7
7
8
d\\2
d
;n
:
9
2
2
:
9
98
7
:
9
M92?
I
I
2j<
78
7
7
7
:
7
0
:
wP\\7
w
7e2
7
:
M8
8
:a
:2
0
I
2
2
7
2
2
2
7
7
7
M
I
8
2
72
0
M
I
0
0
2
0
I
_
a
0
0
0
9
7P2
\`8
P
788
22
:
8
:
8
7
7
:
I
8
Q
7
0
00
Q
7
0
2
7
:::
0
P
M
22
2
2
I
0
I
ek
7
2
7
0
ae87P
K
e
^
77
2
778:
Q
V
80
2
:
I
P
0
^
I
L
7
2
000
2
8
:
8
7
7
0
2
7
L
0
2
7
2
0
2
:
0
7<
V
2
0
b
7
b
P
Pc
20
b:
f\\\\\\
2
9e
2
I
0
7
9
0
3
9:
2
7
aM
^
7
7
20
MM
I
7
8
22
M
J
I
78
0
7w
0
27:27782
M8
Q8
a
^
:
P
7
92
2
h
^^^7
2
7
79
0
^
I
7
c:2
9
a
a
P
:
0
3
2
]]
7
:
98
0
^\\:2
78
:
]
2
I
2P
0
8
bP
7
2
98
:
:2:72
8
78
8P
0
7
\`
8
7
2
77
8
:2
0
7
0
b\`7
:
9P
T72
8
0
0
I
0
2
20
77
:\\
I
I
2
2
<
222
9
9
M
220
898
a8
;
^7:\\27
M:
2
c9
0
a
2
:
6
^
M_
7
8P00
f
2
f:
9
9
7
2
7
0
7
P
2
0
I
2
8
27
8
8
3
\`
I2:0
_
M
8
2
0
0
I
:
7
79
7
\`
78
0
0
17
0
0
17
0
:
:
7
8
7
e\\
^
n
b
7
^
9
0
Q
9
7
:
@
o
7
m
b
n
0
e
e
^c^c
w
7
778
77
fa
MP
0q
8
1
0
0
9
]
M0
2
0
22
8
7
:
\`
a9
M
QQ
2
3
7
2
2?
8
7
99
Q
I
0
7M
:w
:
2
0
I
2
2
7
2
\`
0
8
2
7
7
2
v
7
2
:b]
Md
2
]
w
I
9
]
6
I
:
yI
M
:
6
0
M
e
\`f:DH
M8
b
I
M
b
9
2
7
2
8
a8
O
:d
w
I
\`7\\:d
22
8
v
7
2
2
o
:
9
a
P
9
2
7
7
0
M
9_
c::8
M
:
Q7
;7
w
9
I
7
9:
0
b
s
_
2
h
M77
01
8
]
10
97
I
w2
8d
9
I
w0
a
8
]
Q
V
f
Q
w
1
2
0
^
0
22
79
0
2
00
t
9
:
:1:
0
0
2
I
w
ee
7
I
77
V
o
a9c
27
71
8d
I
\`7
cM
0
8
M
7
7
777
M
7
E
98
7
:
27I
N
P
\\
2
8
M
9
7
8
89
7
8
2
I
71]
8
b
7
0
7
5
R
00
2
V
P
9
2
7M
20
8
0
0
2
K
7
81
2
\\7\\7
M
7
f
M
00
:\\78w
:
8
7
]
M
2
0
2
2
I
7777
878w
7
0
7
7
0
1P9
7
7
77
2
02
7
P
^
8
:
7::
7
9:
7M\\M\\
f
792
Md
:D
b
I
\\:
\\7r
7
\`
x
0
8
00
0
2?2
8
7
^
7
2
P
_
7
8
8
9
2
2
0
0
I
::
:
2
\\7
\\]
Q
Z0
I
a
]
\`
]]
9
M7
22
I
a
:
0
70
2
2w
^
:
9
2
Q
2
2
:2
:
77
70
:
9
:
P
0
cP
0
:
^
0
8
2
7
:
M
:
:P
99
0
P
:
Q7828
:22
8
I
7
M7
X
7
9
7
cd
8
^:\\
7
8
0
17
98
7
2
M^
dbc2a
Mc
8
c:
8
3
0
7
7
7
^
I
0
:2
7
w
9P
r
2
0
Q0
M
7
w7
2
_0
10
0
2
:
2
0
7
0
7
77
9
7
2
77
I
\\
M
M
:
c
:
7
I
I
\`77
7
77
2
I
0
]
e
7
:
0
0u
7
0
MM
^
9
I
20
R
2
o
7
9
2
L
7A
87b7
2
P
a
::
c
7
8
8P
8\\:\\7
2
aa7
0
M:
2
0
^P2
I
Q
0
0
0
8
I
:
II
8
32
^
2
7
7
9
2
:
8
9
0
71
I
:
92
]
I
c
0
22
0
0
P
7
02
22
I
_
7@
0
k
d]
I
P8
0
2
::
7
7
3
:
M
0
2
7
0
M
2
:
0
2
8
0
7
[
7p
7
8
0
0
9
9
a:
7:0
7
0
:
7
:
0
I
K0
0
8
7
0
j
M
:
7
M
_
^
e
8
:2
0
2
:
M\\
0
M
e\\
^
P
:
M9
\\d
9
7
M
7
0
:
7
7
0
e
7w7
9:
aM2
0
^
Pb
ca2
0
Q
8
0
\`7:
c
I
e
0
2
8
8
^
2
7\\^
7\\70
7w
w
8c
9
d\\c
6
9
e
0
2
3
2
2
6
w
:7
0
1
:
72
7
Q7
9
a2
0
I
I
:
7
7
Q
2
I
\`
7
22
\`
I
8a
7
82
I
7
:72
Y
7
88
^
2
P
e
8
7
7
:
M
:
88
10
77
7
:
:b
aa727
I
8=
7
NN
0
77
0
0
7
:
7
:
0
9M
8
9
2
8
7
8a
9
6
8
_
:
::
]d87P
7
7
Y
0
8M
:
P
Z
[
0
8
_:
\\7P
7
:
I
7
:
2
88
I
da
:
a
NN
b
\`
2
2
2
0
2
P90
7
c7
M
M
:
2222
^
87
0
8
^
2:29
2
7
:::
2
9
0
0
I
0
0
I
2
22
7
9
00
00
:2
7
7
7P
0
2
:2
8
I
0
_
I
:\\
98
M]8M
7
II
2F
\\:\\:
\\9P7
7b
:
0
:
8
9
7
g:
I
\\7
:
e7
2
8
0
7
0
:I
7
M
_
w
w
89
0
0
I
II
0
0
8
9
8_
I
2
3
8
__:I
II
2
;
77
9
92
0
7
:
0
L
I
220
2
72
C
3
0
VV7
:
L
7
0
72
2
I
3
72
3
2
2
0
7
2
4
22
8
2
2
7
2
7
97
I
2
7
8
8
G
\\7
9
:
P
Y
8
8
:^
:
I
8
9f
:
I
7w
7
:
Q
3
8
Y
:
:
I
7
7
270
I
9
P
2
4
2
Q
0
3
L
U0
00
8
7
0
]
]
2
8
e_MM
7
II
9
7
M7
\\
0
2
MMMa
8
p
2
6
I
:
8c_8
Q
P
M
n
I:
:
P
:
:
7
9
8
]
2?
^
:
:
M
7
f:
8
0
Q
2
0
L5
9
2
0
c
7
]
Q
7
0
7
:
F
]
I
7
7
X
0
7
7
v
7
0
D0
^f9
7:
0
7
8
L
2
\`
2
2
0
K0
22
2
7
c
Q
0
0
^9
P
Q8
2
2
]7
L
2
4
3
20
v
2
h
7
0
I
8
:7
27
0
20
:
7
V
2
0
0
2
I
9
0
2
9
7
:
7
7
8
I
2
7
0
7
:27
2:
8
8
9
9
]
I
]
:
9
I
_
0
7
02
7
277P0
Q
7
I
f
2
2
8
K2
8
PP8
I
7
87
7
2
22
^
d
a
777
2
00
8
8
22
2
7
8
P
0
7k
2
3
2
0
2
a
fb
0
::7
I
7
0
7
L22K
P
0
Y
2
2
88
7:78
8
0
88
72
7
8
0
0
I
:
7
7
2
9
9
::
7
a:
:
P
I
:
8
2
7c
2
927P79
2
0
M
2
L
2
X
b
9
a8a
7=
]
3
2
9
7
:
2
:
2
eeaa
R:
97M
hl
10
w
0
I
>
22
Q
7
>
eM
9
2
2
7
I
7P
9
0
\`:
0
0
;
b88_
s
0
7
0
:
Y
I
7
V
a79
O
7
;
2
8
o
E
N
\`
0
\`^
7
98
2:
P\\79
9:
7
:
77
2
p7
7
2
2
7
:d
9
I
a:
8
8
^
0
9
M
I:
220
222
:
0
77
:
7
88
w
8
2
8
7
8
:
M
2
W
c8
7:
]
7
0
<
7=@
9
1
:
7
000
2
2
:2>
x
IH
^
2
f
2
e
M
:
QQ
c:b
9P
Q
2
27
2
a
2
7
Q
89
Q
2
I
B
8
f
^
87
0
8Y
7
M
R
9
7
]
2
^
:22=:
I
8
7
K
e^7:
:
I
0
2P
8
P
7
2
K0
:
2
:
:
M
E
0
:
2
:2I
9
0
I
Y
\\
q
7
87
:
0
0
:
:
_:
w
0
Q
M
10
7
:
]:
8
c9
887
9
:
9_
_
7
9
2
a
w
0
M
0
bdb7
P
P
;
N
2
\`
I
a:
N
b8
8
2
I
8
9R
:
7
2
0
90
0
00
:2
I
7\\:
:
8
V
J
R
\\bd
VN
^89
Q
:
R
:
2
0
7
7^2
8^
_\`
2
M
:
17
0
:
7
7
9
0
:
0
0
78
8P
I
8
\\7
8
7:
98
7
:
]:7:
f::
:
8P
I
I
M
0
^
a
d
9
9
I
I:
2
7
72>
7
^
\`:
2
0
P
M
79q
8
0
7
M8P
200
0
0
g^7
2
7
781
8
f\\:
I2I
7
P7@
7
QQ0
0
7_
2
Q
0
0
L
2
9
9
I
7
o
b]:
R
0
0
I
2
P29P
f7
2
M9
9
M
:
I
7
3
8
0
0
M
7
0
9
I
\`:80
0
^7
M
M8
2
9
2
2
0
\\a2
fP
8
7
f
2
00
I
222
0
8
:
2
2
88
7
7
8:a7:
_\\
l
m
b
788
2
P
8
2
da
:
0
8_
:2w
222
0
7
w
7
\`9b
7
I
0
2@
98
98M
77
22
7
1
r
I
9
9
2
87
2
7
20
22
7
7
7
7
:
7w
8
77
w
9
2
7
]
:
22
I
8
M:
7
:
878
:
^
96
I
9
_8
8
770
O
7
8:
2
7270
0
P
cM
0
_
\`
^
2
:
7
2
I
2
b7:
2
72
K
^
:
:
\`
:
a9
^a9:M
0
0
7
0
8
P
272
0
8
2
4
LK
22
7
]
7
7
2
8
3
2
0
Q
0
8788
7
l
8
7
2:
:
2
M82
I
0
2
5
5
5
l
8
7
v
8
0
v
7
2
0
9
9
]
722
I
8
P
0
M7\\
I
Q
b
:
M
7
:M
<
7
k
:
2
P
70
2
2
0
2
bc:\\
77
27
b9
wD
2
9
7:
7
7
:a
8
8
2
7
2
20
d
:
:
:
v
22
a:
I
9
::
2
0
9
MM7
2
2
:
8
7Y
77
7
:27
p
:
I
:
0
I
\\:
^9:227
I
w
77w
P
0
M
P
0
7
0
PP:7
0
72
0
\\cM^
8
d7
77
2
:
:2
77
0
M0
0
2
2
v
v
K0
8
F
7
I
0
2
0
b
^
7\\
M7
8
0
0
8
d^2\\\`2
J
w
RN8
7
I
00
7
0
20
8
I
\\:\\:I
2
0
8
0
0
E
2
2P
2
8
7
8\`
0
8
7
2
9
7a
:
7
2
887
a
8
7
P
a2
b
2
:
^
bM\`72
2
8
c7
:
7
P
8
M
c
9
9
:
O
f
7w
^
99
7
w
98
P7e
2
a
I
a
M:2
9
Iy2
9
P
0
8
2
2
9P
\\_c7
0
0
7q
87
I
::0
:
:I:
8
::
17
8
:y
_7
7
b7
0
0
0
I
:
2
f
:7
2
P
c9
7
7
^
00
79
7
0
:
2
7
2
0
0
R
20
7
7
I
2
:2
:
c
9
^
:w
0
0
2
22
0
2
2022
20
0
PP
7
2
7B
I
Z
2
9
9
7
20
w
7
0
7
7
::
2
87
2
K
:
0
0
2
0
2
9
d
=
77:
7
:2
8
7
9
7
P
0
^
]
7
92
0
a:
2
I
7
f
d7
p
0
M_
7
:
2
7_
:
^
0
:
9
M
M
9
9
7;
::2I
P
7
F
a
2
7
9
M
87
w
w\\7
3
w
87
2
9
7
:
e7
w
8
a7u
9:
787
9
:
^
7
9b
\\
7
:
w
w
M
7
a\\92
I
7
7t
7
bb
K
0
8
:I
IH2
8
7
I:
8
w:27
0
2
7
7
87
^
98
9
\\7
2
II2
7
MM
88
7
R
Q
h
2=
\`\\
7
I
:
7
I
:
w
I
22
9
228
:
M
w
\`817
^
8
Q
Y
:
:
YY
7
:
99
8
I
I
P
87
0
0
:_
cc
I
_:
0
7
c
9
7
\\\`^
0
\`
d
0
M
I
77
:
I
0
:
]
0
2
2\\7
P
7
\\:2
:
x
00
^
9
2
\\9\\d
M
9
d
I
82P:P
9
\\]
0
8
]:
0
0
7
77
m
_
_
7
7
\\7
7\\_
9
L
0
w
2
P
MP
20
^
::
V
2
7
02
2
l
0
I
P
M
I
222
cM2
77
2
Q
Q
9
Q
:\\
0
8
;
7P
\`
_
aMb
N
8b\`\\
cb9
b^
7
22
P
\\
:
M
^:
c8
::
0
222
7\\:
Y
:\`
M
0
7
a^\`728\\72
0
bw7fw2
D
0
0
0
8
M
2
:c::
Q0
100
M
89M7
I
2
7
00
M
R
\`
:
I
7
9
0q
w
:I
a
0K
9
I
:
I
I
8
7
72
2
:_:I
_:_
_9:
8
f
f
P
V
i
Q
1
N7
;
2
2
K0
2
7
2
^
2
:
^
7
0
00
d27
9
0
0
:
0
222
2
82
20
Q02
8
7
e
8
7
0
l
2
0
s
2
27
7
::
7\\7
I
7
:
43
2
7
0
2
2
:7P
:
7
20
0
7
]]
70
7
:
0
:
:
G1
0
2
L1
9
2
80
9
7
Q
I:
:
0
00
2
0
2
7
2
7
2
8
I
:
9
L
P
Q
[
9
2
2
7
0
0
2
0
L
9
8
I
72
:
2
2
9
P
:
7
:
K
C
2
7
72
94
2
842
40
L
I
0
2
]
2
3
L
9
P
I
]
L
9
9
0
2
0
7
^
78
\`M
9
0
M
2
2
7
M8
7
88
:
0
Q8
2
89
9
2
2
::7
0
7B
7
2
:
0
9
I2I
I
:
7
2
0
2
2
7
0
L5
V4
K
I
7
I
8
c
7
7
0
0
V2
7
P
8
]
I
0
2
c
P
7
7A
7
7
:I
2
7
a:
:\\
:
2
82
2
L
8
a
9
2
222
2
2
7
7
2
70
7
9
PP
I
0
2
2
7
8\\
2
43
2
7
L
7
7
7
2
7
:
0
b
7
43
2
2222
W
94
0
P98
Q
220
2
w
w
g:
M8
0
^
0u
99
0
P
::i
7
7
K0
2
20
::
0
:
I
QQ
\\
8^M
Q
87
ae
9
^M
:
82
7
0
2
8:
:
:a:
b
70
9:90
w
Ma
b
P
0
77
0
7
2
2
7
2
7
M7ce
2
2
Q
VU
]
2
7
:
70
M878
77
8
P
I
^
0
8:
9
^
:
:
I:
7B
8
77
9
I
c
8
P
b
:
\`d
3
2
92
7
0
29
I
2
P
8
98
2
:
8
2
0
7
7
]8
7
:
]
c\\:6
0
I
7
:
U
Q
0
8
U
2
9
e\\
w
c
7
^
M
0
w_I
87
7
0
7
2
22
0
0
2
22
]7
2
1
2
2
^
P
L
2
00
0
:
0
d
:
7
7
9
77
0
9
:
2
2
2
2
I
K
:9:
2
2P
7\`
I
\\
2
22
8
0
7
M
I
22
I
8
88
c8e
M
72w
_
a
:
2
0
7
7
]
2
M
wi
0
d::
2
7
0
P
0
7
\`^
7
r
0
2
:
9
I
22
I
P
d
8
c^
P
0
2
:
0
2
0
:2
:2
:
9
P
M
E
9P
:
87\\
7
8
2
8
:
7
2
7
:
:
0
:
I:
8
]::20
2
2
2
f:w\\:
8
:
b7
8
\`
7
:
b7
P
7
8^7
22
I
7
8
Q0
0
d
8
b:_
7
2
8
:
^98
8
cM
:I
78M
2
\`w_\`
s
::2
0
2
:
Q
20
d
8
8
7
2
2
0
7
27
70
777
0
9:P2
7
7
2
2
2
M78\`
w
2
2
87:
I
I
M
I
^_\\
e^7
87
9
:
3
P
f
:
P
d_
:
M
:2
00
2
Q
:
998
M
:w
0
\`^7
I
Mc9
89
7
7
a
M
:2
J
0
N
22
w
2
2
7
80
7
77
87:0
0
::
2
9
0
222
7
3
L
Q
L
9;
L
7
7
3
2
KP
:
Me
87P7
I
2
0
7
0
M
0
G
0
]7
7
:
7
9
22
0
I
Q
R
K
2
8
80
8
_
7
2
98
f:9
:
0
L
2
0
0
0
d7
77
22
S
9
0
7
22220
7
_
d
8
0
7
9
7
0
0K
0
8
0
7
d
:9
87
P
22
7
^^
20
9
9
7
R
d
_\\
8
f
^
i7
e
7
00
7
PP0
7
0
I
I
2
I
7P
^
:
0
M
8:
7
0
0
:78
b
P
\\8
Q
a
7
0
]
::
111
:
aP
e
:2
P
7
M87
\`
m
2
2
M
^
222
N8
2
\\_
b8
I
998\\
20
\`
O
20
;
8
c
:
\`E
P
8
7
7
i
I
M
P
:
:
:
9c9
0
7
^
7
I
2
:
0
d
17
QQ
0
:
0
0
98
P
9
\\:D
8
:
I
7
:
0
0
7
7
0
:
2
0
9
2>2
\`
\`
R
8
M7
l
a9
0
00
I:
9
9
I
7
1
2
b^e
7
0
2
]
^
0
c:a
8
77
:
:
8
0
9
2
5
7
9
0
7
00
77
P
8
ad
M
:
2j
8
v
2
7
7
7
23
22
]
72
88
2
23
24
MM
7
:
j
02
Z
I
T
M
00
U
^
8
I
0
Q
2
77
:
e_9:^
7
:7
7
2
0
2
I
2
7
02
B
P
42
7
8432
70
0
8
^
0
8
7
0
7
2
]
7
0
8
:
2
]
7
7
8
7
2
99
7
;
0
2
I
2
I
7
9
0
2
0
\\b
2
7
M:P0
2
:
:2
b
2
d
766
00
8
8
bb
7
2
8
0
7
I
I
8
2
7
2
7
PV
2
]
8U
2
2
2
]
2
P:
80
M
Y
I
:
I
2
8202
:
2
2
7
8
M
77
2
I
I
0
2
::
Q8
20
22
22
9
22222
2
2
78270
8
22
7r
9
7
:
:
:
0
7
0
7
::
b\\_7
2
77\\:
2
2w
:7
:
2272
7
:
2
2
f87\\8\`
^M28\\7
g
^^
M
I
:
9
I
22
:
0
7
:
I
:
00
M7
7
2
7
8
KK
f
0
2\\7
\\
8P
Y
M
M
2
2
2
]
8
7
2
::
Y
7
92
0
w7
7
M7_
MM
w
I
2
7
8
2
M
_f
b
:P
w
7
\`8
I
8
b7
f
7w
f
\`d
^
^
;
2
I
7\`8
7
^^b
]
ebe
d:
:
:
7:
8
0
0
Q
2
22
2
99
8
]
0
2
7
20
9
84
i
7
7
2
8
7
;
\`
7
7
\\
9
7
R
0
I
7
887
8
b
Q
0
7
2
fM]
^
8
P
7
2
00
:
2
I
7
9
7
:
7
87
7
7
0
43
2
]
7
7
27
I
99
91]
I
]
70
72:
78
aM
c7
0
_
^
0
9
7
F
]]:
2
:
:
7
7877
7
7
0
M7
:
7
9
b\\w
]
f]
]
t
2
7
8
0
8
2
]]
0
:
20
2
8
:
2
7\\
92
c\\^b
7
:w
Q
M
989
;
p
I
0
20
2
:P
27Pt
7:7
af7
7j7
8
M\\7
I
2
2
7
\\\`
7
7
:
7
I
]
8
I:
M7
0K
7
7
P
8
c
^
9
ff
7
89
2
0
:
^
8
7
7
2
2
fb9
Q
770
]
8
I
2
8
7
0
:
8d
^7
c_88
f:
0
9
7
V
0
0
V
7
7
8:
7
:0
0
:
2
^
2
0
^
7
7
P
I
7
I
e7
8M77
:
7
c8>
2
2
0
20
7
0
0
3
00
l
7
2w
0
0
I
Q
2
Q
I
9
7
8
:
9
2
88
L
w
7
^
7
0
2
2
2
^
I
0
8
7
2
II
8
:6
22
::
220
9
I20
2
7
7
_
7
a
2
\\:
M
97
8
0
2
^
w
8
9
T
9
I
IIy
:
I
:
7
w
2
0
2
9
7
22
77
8
:
20020
9
2
0
2
::
2
8
8
:
2
0
02
8
Q
dM
P2
PP
7
II
0
8
7
7
2
7
0
w
2
22
8
:
:
7
8
c
P
t
\`
77
7
\\
I
8
:\\
8
2
8
6
\\
_
^
\`
f\\:
3
MM
N
8
\`R
7
8
10
O
N
_7=
IH
:2
0
M
\\7\\7\\7
7
77
c8\\
M27P
0
_c
99:P
Q
\\76
9P
P
d
:\\7w
7
\\:
2
77
022
^
^c^c
27
ac
1K0
:
:
:
0
I
8
P
0
2
L
LK
:72
I
0
7
:
:
:I
:8
Q
Q8
:7
0
9
7
:
88
2
:
9
2
I
7
L
72
I
M
2
8
82
2
w
8
77
7
c\\
0
7
7
2
2
7
2
V
7]
2
X
:
:
2
:
7
7
0
7
2
v
7
2
G
22
7
Q
9
:8
:
99
2
7
7
:
7
b
272
I
w
9
2
:
8
7
7
0
7
MM
:
I
7
2
:
8
:
I
2
I
2
0
\`
I
2
9
I
0
7
L
77
7
2
20
2
7
22
2
:I
2
2
0
0
::`,
    countries: `<<x<Ŏ0ĥŲzĒŚ0]Ĺ0ċƉŰŚĹ0_0_Ĺđ\\\\\\Ē\\\\Ō0\\0ĒĒ\\\\0Ť\\0ĒĀĀ0Ō\\Ēŀŀŀz0zzĿĿđė0ėĿYĢyyŅđĀ0xŚĀyyųyŚ2ĸĸŕ0ōō2ğđĈĳĳĳ1Āō00ĀƋĸ00ŀů@ŚůģđuaTňbźźšżźŚźźűƅŴšżŧ96įįįjĞy00ĸŅĀŭ_Āċ:6|KĴĴĴ000ĨĴĠăĮee0đu0Ğ0ĈĮĈĈľ0z0Ţ_ťĸŚŅ\\0Ś0ĸŢ\\__Ō__ĒŸ_Ś\\000İ_Űō0ōĮ<ĢĐĠĿƜxČ0zĉƑāmăœNŪfe0000eeĨī0œg0000gĭv0^O0ĭ=ņ0ŁƆv0P|S06īœĭaPĠř0ĠE0ĞP0nnœĞī6Vĵ000ĵ00įįWļW|œgīœĶ=00X08ĶHĶ7000c0000H7W0EE0EĴ0ĶĶĶœKm00=|aĞ0n6073ĂŜě3|ńP]a00īĎ0ĎĎ0ŭŅŚĀzz00zy0ĳĸĹuy09ōz\\fŅċŐ\\Ĺz0ŌŌ0z0ŅŀŚČzz0ĳzōđĞ0ăĉg000sņĺă7XīE0ō>kėşnnPSSu60Ŀ00Oė0Œăşg00peĂĿģz2wxwĂ__ťĵīīaaa00ıķőőĶĶĶĦĺĺZƄZĺE4t=0EJXX|077ĺmX7ĶēHĶĴ0Ĵ0HēW00ļ0ĽrP0P0^ĞSĲPgœ0}00gĨ00œőĐŭĐĎ0ŭőőőőőŭ^ĕ0įįįįg0La0ƇĴX0g|000ı0ğJ0XĥĺœƘįĺ|0XeĦ00eg0ĺXc=0=0XecĦ00Ďr800œœƘe=KļĶaį0Pıaı00ŭı|ıƗƔ|0ıĖıEEńıŭ0|0ŭm00œpc0cc0c0ČĉĮğļă>Œ4a4ĥ^ysw0ĮJČńĠ44Eeœ^Ĥtőő00J0EĐ0090Ğ|xĎħŅĮ{œĮđ2Į0ĮăăĉĹ?00ėıĦx0__Vř<eƖĎKŐPı0000Ęeeē0řw000wœĹ0Ā6Xy9ĨĸŠĀ\\ą00ĒzŔh_ĩėkĐƓ3řŕĉĝĹu3ćƔĸňœXJe7X0žyĴ08000=į0ŎĈŅŅċĿ=y0į7ĺ0|řĉŌ0ō0œĥgĮ0tŖĺ|0ĭ7ŭŐw0000000ĥ0w0eĦōeĥe0kge000ķŐ=0na8ĥv00ōœXgwoňhz0ĮĨJ0œĨ000J0JœĬxō0ĝwĺ0:Ā20Z{0000ĦĦ0ĺ0>ĭRg88Ĵ0įW0ģĂsĦ00ĶĶ0g00XĵĖrĶ:ļ0ő0ĺ0ļļĊėƔ?00\\ĥgĖ00ĵ0080œv00000v0Je0fgĢĽ7eX0įį000œ}e0eeUKŘ3Ėōō2xĴRĺ0cZĺœ|000|||ĠTŗıaŗP0EœS06D[0qq60ĞaĞaaěa0aƘœSaPpX7ĥiŭƚeŮJƘLeee000ŭDE00E0X0ō0SƆ|ō\\wĒ\\Ł0xČŏ0RċVœg0gg0vgOO=ŭeķe0œģčv0vŭuňoŌėĿĿŏRŏRęăĂŏććė800g0ĨgŭŜpœ7ZXūe8e7Xeee00ŷūX0œVNee>KĨœ80œm0ŭVJ0000ň0œććććƚE8eeesSĞĞ||0Z000|ěœ0œ0ŭıVVV0ĭeŶ|mgĴ0060tōŜ0W0xŭĴĦ0\\RŭĎgrœœœœwŭœăĂXĠO0?0]fĤ0Ūe|Ŕ00[ļĉĉŭ|0įuv0wƚg00g0D0J0JJ0g0o8Jgŏw00gŏƜJ0gĂ{00œŭĨ;4ĥghhr0rŅIĵŗ00ĭebVĹRœM0:œœőőv0ƒ0gŁoxƂ6œ0ĥv000œNeeĕ0=000ŭSSDģĥYE?Ė?ļ000m00ŭmīČıėŗ00<3>0ĵĶ0őőa||600ĭJ0g0000ee00e0eŷeĨJ0Ĩ0ũňœƇoœœ0pįŭįRřœmē7NgĎĵĒĒĔxGōļ0ĵĔv0ĺ0Xz0zggJg0ĥī0ě0gXĞŝĐ03eŭĥePeeķeĽ0WĽ0ŃhPııE6ı0PEEDaŐ4ěXĥc0ō0Đŭzw0000w00ĥĐh?0ƈĹĒĲœ0Ħa00wċċŗ0ċ0c=N0e0000e0cĺ0|gč9:īĥĶĚŌ0ŕŭį0ũĴĴċ0Ħ|ŭ|fe0Ş0ŉvŜ|ĤĭĞPř0||QV0ō7eœeeĺ=ĺcc00ăĉ0ĦiľœaEĞĪSƕŔĞĥ0ĥ7Xƒ0œ;ƚĔzcƍ_ťĦ000_Ugm0œ^mm0m0000sě00AN0ĐDį007wwŜ]|||ĸ0Ņĸ0ōĀĸŅĮ<zŌŌĮŅ0_Ēđ0ōōař30ŇL|ċđ0Ā0<||ŭĲƖœ06a0ĞaP0U6a6aOăŗKĥƒ7ĭttttzōƊSEE6ĞaE0E00DĲıĞıGŌU0ĭōĔĠƗ|mNE|ĥeeĴ0Ōċļv0|||0|aeı0a0ĞŔaańĞŏEīe|ŭ|e0e00Lee0e00eeeeJ00eeerdĦĥgŏ=00X000ĥŭŭX07X007ĂeŝŐZĺ;Xŭy0yōāā0Čw0te0PEvŔ]Ďw?ĉR8s0œďg0ċĎ0Ďb{00Ņhā0eHĶ|gģ?m8mx0œ0V0Vgm0m0000mgƄœœ0Vě0œčĻm5ċ?e07ese6m07XXĶ7ĥ0Ĩ0000vtđyŌ0ċzzzĮ||0|00|ĹŞwmŇĭ0Ŝe0ďgœ0œœĎhhh||00mm0|||ħ000|Đ0ĎZ||000|||00||ĖV8ĭŇģĻć0ćPD0ģ0ĺ0śrr0Ėtg0JJČĞĨĨ0g0Ħ000hĉ0Ħƛį000į000{0Ħ{||=6E06X0ı]0OSĪS]Ğ0{ĺXŭŭ70ĐŋEE0]SaĥN0==ħtt000t0tœŌ0_Ō0u=\\Ņſōġ00yb0Ɖĩŝō00ŌƓĥ{{0Ģĸ@ĳ0ĳŌO2ŉŀĀć0ććććĀ2ĥ0įįi^^ŵX0ĥXŭŚZĥĥ07N7X0NXĥŭĥ_XĦJřV7ā9<ř00__ĹŀĀċzYĒŲz0ŀ0Ņuĝyœ_yv0006[0ŌcX077Ĩv000ıƊZXXĻĥ000eeeƘE0œŗĂpP77ő=ŭX66Xee0eĕw_9Ƒ2ŌŌġœœōōĮ[āāƛĸ_ŚğƈņZććĄĲŷXX00y0_zzŹ4œ4ĖĘR0F0FeXœDŗĥ0Eō0ĄĄy0ųŅĀĀć0ćxgěG88ĸ0y0ģė0ĹĹō_ř>kĦōņĿĥ3PPN||ă:ēĶĔ00Ľ0ĶĶHőőőycĮEĞ9hĴ0Ė30000ōcĐXŅĉŌĮ0tĐ00ČĐĦ0{Ďĺ0ĦaaV00ēĴ0Ĵhh0hhh|o?Ɩƒ@řw>aa0\`Į00ĮUŕōŰİ0ŰōYŚĚğō0w000tEā0ē0HrSĽ?W?Ľ?HWĽ0ĵW0WĶĽrSĐ?0Ľĵ00000rrĥrŽyƈEP^00ĥƄyĈĈįįįĨvse000œ0g00ŜŸŜ0ŭeeŭs0eďŭe0grĀSaı0aDĞ0EŐœZ000ŶĔWyŌŚĮœœg00œŏœĬœƚƜœœ]Ħ0ĺc0W0W000=0WĥW0įƊĽWįĥĦĽ0W=Ħ0ZWJoœœœ0ļ00ļ00ļtt0tŐį0ŭEęĽWWįįįůJ0x0zī6ƔaƄŭyœeďs00eJď0ŭƇeūefesee=ċ0e00e0e=e0seKeee0eeNş=eJe0DĥyăœœœŒœĨXĦ00ƄĦXćZgg000ĥœiįŭįa9ŏR0ċĨ8JvƜnRWW00įXXřvƆıı0ı5ĠEıı0ŭsgJœ0J8J08=0Ħ00ĥ==0NX7{XŭXœiJ000gœœœvœJ80œ80g8vgœ08œĨip0Ői0g0ŞJ00ĂJœŖœg00œ0g00œœœpIu{Ħ00Ĩ0g0ăĦXŗ0ŔıĞ6aD6ın60Ħ0ĵĥX0ıĞ0a0īĞĞ000S00īa0SPE5Eaaıaa60aaı0ŭaaS0aTŭaP0ƆEŔĠı00Ŋ00ĪEE00ı]ŗ00E700W00Wŭaŭaċ00čN0QœĭKƀěĂĂģŏƚ800œsĝĽĽį000ĥ0ta0ĞaS6]aSĪĲaPŗaSS000qĞ0tĨ0Kĥc^Ł800X0a8efŔ0īĬ00ľyāćāĎ0ĽĽ^0000X0ŸŮX^00^ccJg0cķc0c0ŭħ00xĻŭăc00ĉĉŌ^ŭĥ0^00Ă0_0zœũĂ\\ŌŌŌ0Ĺ}d0Ŏ0ĉOćňā=ŭWW0ŭ84D_\\ĉ0ċĺN07Ħļ007X70X7X0Wm00œňN0Őĉ000ttX0mXœœ{āāįāg^00Ŏā0Ũōōģgig0g0000ŝ^ĎG8œ800ŜyŚ1Ű0<0ĳĸŚ@ĳĸĳ@1đęĮ000ŌŸĮĮā0VćJ00ćććĆĆĆŸććććććt?ĖœĂĦĦ00ĥ7ŭĴX007XXļĦĦ=0ƔāƖāŉōr0Ňmmmm000ő0Đ0c0ŭŷ^œZ0?^Ħ0Ħt{įăă0Xiigćm0m0őxĽ0hŏpĺ00Đdtt\\ŅČ0Ĺ|00ƊŌģRkĺX0Z00000Zŭt0ŭttt|TSKe000Os0Ī=000ĎJ0œ0ěœĻ0Ĵ0ĝį0įćĻććć0ćƛććććŏœaĺ0Z0ĺ]^=v00000Ŗŭœ00ĠS[0őőő0œŜį0000įph4ŝƜRR0RRRg0\\RŐŏ7{0ğŏŏĎ00œ8Ŝge0œŏR|g0000ĖœJ0œļ||œœŌŌRœe=ŭœ=0ķŭW0W00>e=eď00=mūm||]=ĴĽį0|000[ŔŔƆı0aD00ı600Sī0Ĳ0ĞaūĞ0]S0ĲTŔaīıaĞ0ĠaĞ0EEEE030ĴŘōęďFŏĚœĿ0œĿ^Śĺ0įa_=7ŭĢņĿğ0ŚdČ000İ0zy0İŅYşzzđ__hē0ŭŜČhāV01g08xŜĢkkĮhXXƄČ00Ŀx0xz_5aīıŗĞe0qı0ŏ{ĉeJ0Ɗĕ=0OĴĴĞ0DEıEįEXJ|œ0į000įgƛœgĺıaa0ŭŭĺ0Zŭ^0ccSīS0ŭaS0ƕ70]00ııaĺc0aĹįŭŭaPa000aKrŪ^E0eĲrı0|ū|7ŔP0|ŭ|00ıĐĐň80eį0į?0ļJgJŏ80œ0=œœgĥƄ80ĵļrVN7ŭŌĀ0^^00^|ŭS000ıWœŚ6^yđZ6W0N6NŭW0Īīr0e0Đt0cuœċĀv00vJœveāā0āāžzzzž|00Ħrį00įƇB0g|||000œeXcc0000Ľĺ0cċS0ń6]E0ŮĶĶHJ=0ĥ00ĀƐuŭŌzō0ƒ0ōō0wĬJb0ęŸb6aœgō00Z00ō0;ĺgœĺĨ0vgœě0œXg00œg000g00œ07}0g8vœv0g0V0ŝĬ00700řJ08Ľmv00000000ċeŭe0ŭeŷL>sċeee000ċ0E00ee0008sNP08œœĮaaĞTƆŭı0œU0ıĞ66SĴēĴ0Ĵt000c00ĺ00ĺœœœœƝœœœ0œHĶŃ0ĶHĶĶHĶĶhhh0Ľ00Wļĵ?ĔĔ00Ĕĵ0W0Ę00āraĴĴēŸWĪŶĵļ0rW0Ľ00WĽįĈ0Ő:KėėZ00ċğŀ0đŌ\\0Ģ0ĒĒ\\Ē\\ŵ_ŌŌƎĹĒŀ_0__\\\\0__Ě0ĚĚk\\ĚđĹ_ĈĀŅŹzzzċŅ2zzzİ2ŹŅzzĈ0ċİŅyyĸyiƃƉŚ\\ĳ0ĸ01ĸ0010ƌ\\đŅĳyĒŧĒyzzŹĮĮGĚŌŌaĂ0Ħ0tćĺŞā<Z0Ăw0www0_z0zĹĚ\\00kņşđėŞđōĴ00ĸĮi<ģğăĉbƑ2ĸ0ƏōĉōŅeĨĂđƒy0ĹōŅ\\ŌĂőeċŌ_ť_İō0Ā?g0a0Ē\\w0ġŲyeŌŅċ00ğŌđŜęi0ĨXœ0Čġāxħa0xā0ĈİţĒĀċēēőļexĈ0ċĮ000ůĸ0ńĵ00ōž00ōŭŭE0E0ŜE6ƕŗ0ġœģ0ƝŘŘŘ0ŘŘ0Ŝ0Ĳœmg0gZ00g?0g0|80ĨĴ0ēēĴZ06P00eŗ0e000ŭe0eŭVē0ĴZh4ĖĖĖĵ000:?ĶĶ0Ķă?mV0m000m0m|ZXhx0ĮEĒŌĂ0Ŝşāā0ċğX7XXgœ0Ąę\\0Ōđy0ĥ9ōıı0ŀōōĉĉĘĴĦ0ģőĦX000{ģĠőőőőőőőĞg0ŭeķe|īŭc030ģģģĉŀ0ĹfŅċ0Ŕ0Ā_ăŉ|yŠđT0nS|aX\`{yŌ0nXNĢėĿ;ĦŨx00}c0c0aaňĬ0ĺtŐœR30Vmm0m00||0ŭ|eĺ>ććň9OeŭƝMv00Ġ3ķŭBĞg0qũPOŞ=vŎ0ĂeXœJ0aQfp>>ķ80J0œeœ=Ɯc0Eı00ıEēĶWőőĽįĞīīE0aī0000ıaıa0ŭa0ĨXc0gœ8ĦZ0ĺĭJ00F0ucĮĮ0?œœX00ttZ8800ĺZ0Ľ0J00Qgŭg0Ŷt00ĝĬtœĽ0X8XtWWWĎĴ0ő0m00ēc000ŘŘŘŘĊĨ000ŭQFg00v88NX00e00=0e==ee|||0||e0A0ķeďe00eeŭAJ00=ĥ00=0ĥŜaa?0Ŗqœ}0ŭZZĎu0ħĄ0x000xŜ0ňgmħ00HĩŦĮƍy0ţRRĥĬŬŌge0į000ĵĴT6ŗa]ŵqŗ0īyŌŌċ0ĮxĮœxĂĐĐ0ĎXğĮx0J008xŻİn3ŗĴ0\\0ř0ĶĮČ2Č0000ĂĞaĎŚŋĶĽƒU0ĲEİvœċ0Ă0ef0Kō0ō0pĮŔœX70ĥX|Ɲ|eNs0uw00œ3ĮćŅċU0ESPE60īqĪ]00Ee80œœķXœŌ0ł00cc0eg0XİJ00œŮěOgœĽ00œ0ļX0807Ľ00040œœŞ0œ8œœœƜŭ|[PƝE|||S6|00qU|ggŒĂ>œŔ0ċ0]PTĭP0EPa0ŷSPPDĞććČeĎaHXĽ|ŭ|œœœĨŜ0Ÿĥ0œŁ060Ğ|PĞĤfe00ķ??z|ăv00ĥĲ0E7XĽXŒzıı??ŝ0ă0őőg0NĨĥƗućāxĻxĈ0ċ0ĳĒ0y0ġĈ0Ĉ0X0\\āƗy0zđgōă0zz9ōb\\Iğ0<g0000ĀĒ02İŚņĈŚĊ30şy@0xĸ000h0łĞań|ŒġĂň__Őċ_ĀœŗiNļKt0Đœģęxc66ĞĲăŋa0Ōĸc000Ďœ80œŏœ700P0e_e0āċcŋHĶĶĶĶĶHHĶ0HĶĶ0H?ĶĶĉ60|0Eyőőőĉ4000iOĢb4gĮ0ĮxĮŀĮĮ0w0ŕ0Į0<0Įħ0000_āw0000ćā0iũxwāİāŀŞĚĿĦ0X000{ĥ000{^ŭw06|000Ş??Qv00000v00000Ee0Nyĵ2cd0Ħ]řrįŌĵśP0?ňććx0œă=00aZ0řZZĴĿėœmĔňu0ŅŞW0Hŭmmĥ00=0ŭĺĺįc?X|0X{0ŭĺĺ0őőJ0eeŭeg0vgœJJ800Őg00œJ00Ĩ0œĥ=0=ĖrgŎŏ0ņg0ć1uęģō0ōĸ0Ɲňňň4ňœœ6|7xxœuĦ:^00ZXĺśğKĦ00œeįį^Ŕ0įįzŌĒĒyāā0ŉhtĳ0ċōRļō0ŌŌ0ŗ00__c0ā00ā0E0m0VĞĶb\\bƛ?00ăŞğĴĴ000?ĭlP0įıįa0ŭĦĦ0ĦŪ>5yŜĺňy0ĘĻĘ0ġ=XĴm0g0g000KeŭeĺX00œƊN7Ċ0ĊZ0Ħ00Ū{00{00ĦƗĦtt00J4rČ80ĖcœŏĉĦhŜ0Ĵ0Ř0ĺ9œgœœœœ0Wį0āĵ|œārě8g800g^00ĦĦāāāāĴŜZ0a0Z000Ħ0ŏ?ēœpōĸČwN0ZĂ0ęĂĺXăģ|ħHĺĺĥx^0^000ļ7X0ŭŕxWW0ő4ĐňĎ0ŸĐĐŭĐīőőőĶzh4ĴVő4ō0ƁŭĠĶrĞŇĴĴgĞ{4ČĶĶ0H70t0ő0ő00Ķő00Ķ9Zgķeŏ=0=|0NĤĴgŭ|WőőĎı0ūıP|Ļŭ:řēĶHĽ0ŕ0ŗĶĶ0000ĶWēH?0ĖWWWŘŘśĵXXX0ő0ő0őő0őĭĵĵHĎĎŭŅį0EīģŅEX7ŪRR0œ8ċĨ80RR777Xgœ700ĥœ0œœœ0gœĂ0œœ=0Ƅĥūĥ0ĘĥĨ00000įį0į00į000įX0X000X70070XXĥ00ŭbĥ0ŏĘ0Ŋ00œe000ď0e0R00RRRqxċejĚŹŰ0w00őŔRmmm0m0ōō0x0İyĿċā0āi\\ĶĉĉƙĶ0Rōňww0wŭwā0āa0ććāāāāāw\\0Įƈĳ_ŌċċOŒćŏćāāŵő0ćĶHď0őő0őĩģwŗe=00ďŭgĮģ92ğ1įį0WWĽĔrċErĔğă?RRRċĀŌśŻ:04ĵr0:ļĖ0ĵt0hhĽhį0`,
    years: `tyloXcm]Ām\`rby{{mjvyyrtĀkfleyqywqweiWizwymrtwe_ckudrqsxĀāsSr|t{Āfs}|rf{dkhdbp|jlgjyw\`rwhgitĀ^bslrhimePTkkjqzuhdqebhnx||lpsg}ytrwjlo^e}kvw{jtxuq|yskqhg|n{m\\^fjxb|Ājw|ĀtpslpĀny|bdo{njvvĀāb}zĀrtjsr}Āge{jvainwiqYotfwĀgjpz}tl{[\`u[b{_rĀ}_ampqachWlYjklmoewqq{\\qq_v{zāZ^txixy\\kjq}rz{kkuw\\lzu{qgt_rrtwtwzamws|Āx}|wnrxzsābb\`ry{{ānqtuĀāwlpvqāqzāfsscnuux[xvrxfhumh|\`b^\`[pk^lpv^gr\\box\\f}opsSt}{a|ZkzymĀfootW^pS[zqskn|jm|{csss}r}Āk|dhlmĀĀ\\qYātgw}vp^ibnā|heoqsy|w]hqeguvxiĀsstw{lyalv]gw|uqhhqvĀtgpacms]lgovt{fmepz_dst{āhx_xaĀvt\\cr[ctjttwfjtvqzrxkxd[lz^gmqvpwz}xĀqj}enĀv|zzynkoy}u_ino_fhl|\`kĀnssvWlo{āxwygkldqs{Ākort{|]yizāoqkĀ{or{fqms|s_pĀelhq_]u|jqekuĀ\`_akw\`ghljiqjanw||e\\or{gw}yiktyĀj}|z_|ezz{urw{dgx}u\`kdxetogc\\tmmtbc{jpybiyltzĀĀxyumqtnĀ|h\\yy{{}{qābdeXmqovwpruLfgou|Zr}yzzosv{y{uyqsjo\\}}qw{ehv{ĀzoĀzzĀĀm|h|v\`wtmjmraos]zl{āoxzĀsvw{ās}a|fĀ{Ā5kluā]lswxqts|l{yZ_}kT_bpfjabhiorux|dhqztsxmitv|q^cgmfmĀāĀm[tY]cmw{^|e0rcs|_y}_bnnvhjudccvxjgX\`yzprqsww}Ā|\`fchYhjorUtymht}djgjs_ginvy}jer]}nrdkejsyly^otw|d|^hjt|Āgl[cfjmnqmnVoo}Āqdy|hwcfmppāmowvĀow{rzhe^^ji]lruK[Q_bev|dux[p}|\`\`{kxy[iXjd\`ahZWxanwjxxa_h{|w}aĀāo^|xu|tfcĀĀĀĀp}_iq^g{Āhq\\\`\`}QUlekz\\\`fmsznbhji\`cY|rktyahX_}jctwcjsb^rrmf}mf_txjĀwĀ{s||rv}pe[{āv}{diweāprmkmmqyy{gĀj|xy{}zsxwy}ttuwyzā^csj{zo}\`|crq{yuĀ]gngouvlz[ggkpuy}wyXaYqbwjnrmypetxdhnpucepajoxvyāwakĀ[oPqā_rtā}tWm\`f{kpurmiujtyap^c{wcgkp}lz_cglnwxusyĀv\\bewryĀāmi]jkqyānxĀ[xlpwvqnptxĀvrznmPsQcuoe{zjnoplpWbc}[gĀ__\`\`ZrxĀMcejqxyĀ{xp|gqĀ|u\\ffjqrstp|ykrhrĀosmqānrzyvaj[]ga}Āy{{||jhjkhkcmcZX]\\\\fugbqgwākmt}}{_l}tl[ĀmQh||Ālhttvqq||xy{imrqnĀ\`rsYd_dāuq}s]ap_n_pwwz{o\`dW^\`w_uhcu\`xzkbknsbĀkqsuy^{]aeemkllm]nuwkxhsgwejoo|y[psfk}q}Āwyz|Ācf\\s|x6lj}Ā\`skrzktyy\\nb[d{^asvtwtw^q{sh|r\\qvexjmqq]zoĀpba}jefqrerswms}yo\`\`tz\`[l|feyzcYrĀĀ]zV]qr{}qsguuy{ylroqqssubszznp}lmqtnā_[c_}sq{rTTxiyzhmxuq_Vlidx|xĀqlchkvlkvvdrvtttrY_cubflTpxeytk}>k{ywkX|jhfjquĀmy\\enxk}^_awn|ZkdĀCN^v}uvar_}sĀtwyzqkntvWqllk}hu{bfpzoWefn\\zxhjnmq_wĀi|wxhjmrw_Swyātuw\\mwdck\`zzkmswrtako[dkkXwo]aĀlpāexztxmr{pmz\`}Ā|āyā}zu||sZqĀoswytjl{ydklyktĀĀgb|euājsudgS[UilpoqZ\`eoonceTbcZbsgxjrpdhzĀswjqĀ_b{d[fz\`inqtw}[\\wjtvzj{cZq{|gjn[{iĀtnm}ohk}|xxs{Āyus|^bl}uy_bx]dflgdpypx^efl[qgknxho_lgEt\\ci\`y_hpp\`bfynwĀocml\`yxrwz|}^boqneo\\d\`\`hhmmptw{cv[|n]ilxooguvmx[d{\`ds|_epim_lc^af|amvyeeg\`fpps\\a\`w]ecqud|vI\\}\\rutpr|z{pu}towĀajfUe^maqzgl|em|tln_vz|}^^su|STT\`em{_phitbvqsj_T_\`tf]uisws_Āntv|_bwCz[O?^[sr|jgD|_sjtw{|p\`jv_sxwjez{}ā|zqT]uhpr{h^\\xivlvsitwf{nosyqdahjmt}r_v{xzkoohhqfnoZXsvz{Tsdudsfj^kxitS{sytā_Āvhi^mwcxccew}āux}Wlt\`zo6uvock|nbbbxktW\`syu}th|x|q\\h[}yjwnqmuvdjprz{bcr}vsz]yvri|āāgehoswnmgnvh{bxltx|veswmzX\`{vucs|y[fārs{Āaj\`zbopIt{txtt_s|ĀeN\\cllmwueuy{quyzĀĀu^rwosc}xji_Āzczlhpr\`cw\`ki|mktpnrtz|Āfppiwjtp|amqhjvOqqxmwĀwSZ^frscgmfjeojaYWel]Va_amoĀnfakb[Z\`yk{x|}}f}{kqq|[p||}sloywha_ād{Ālaeossxxxtādpos]el{]hglr_uxzf{uco_t{^fhjrzrrdpk}^cyuvzcgfql}sudh{}}T^aelāaj]\`gz_[atV_ihedxhvdnnjmmahl^rvow{ĀaZcdhgna_{rwyrx|w}s{{cxbfktāqxyuprx|rxScogqzs[_k\\|lārvikgsvxr|ltVYx|zwXuĀcejvluo{VsqtmnqX\\_ht\`qpāqospegomnpqoqxs\`qYY]a\`oĀbhnww]sngw|urā[\\tfhhĀhkPdccczāikl_i[mztZkr{qtĀĀtyĀswf]fwqghb]k{_gr\`ddu\`djllwqqrv_b|ĀjnkmqQmqx|ZĀXej{^hjq}x{b\`ch\`fk}pwjqĀlm|ĀWadvkxeghimnn_dd_jxyfwwāĀeiyudgYstsexmvvxlwrp\`_ajj\`d\\_\`nzps|Mqt_jeyvw]flpt\`Āyq}ĀĀuibmmpxā]szyWalR\`cxzqsglr}\`kouvĀ]^ted\`ewv}uuqvqKmqmqtuxĀcqyovx}vsy{Āw|k{}_ibqc{n}z}ĀkpāvY\`pāo{wkojojmp[{vyĀmmtāry}wfjrxf{z{RcoowW_kān[au\`ehy|hwxzā{owĀok}Āqt{ucdpĀhu|wX\\Z\\^_pBvĀRt}mpsntt}bb]gsvxkz|JHjuwsw|Āvnwh]dq{\\__pdp2\`qxppyĀ_}l{]w|x[cgqz\`t]^_d]Y|kcstcqelsmkuu\\ājy{}āipy}y{pyĀāuvshkog|Ā[zfkfok||y}}āzdy}mĀrZ\`itfa\\]r\`jk\`abqvo}Viāāggmou|sp\`hjpktspācZcfrfqryeeimĀln^^je{Ānuzfk\\jjzl|ā|iftnwZāp\`dgphw^^qtwzz|ā[\`oq\`{bjr]^\`_t[[ccggrv]h]sZd}}ipv\`n{_jvwxĀv_frāyxyZconxltvy{|d{_b__|yuāsws_cej[Zdoewxhtyqoqhdo}d\`hqybizy}kmxxxyz\\pukl^lyzkwx}uloixxqxfizvĀetzrqĀxrwjfx}sayi}mo}Āz{eEnV_jrcoyxt{|xut{Āq{tSxxejkxyikklĀlYkāneqxqryzzouĀgj}\\^au|we{usx_hZkuwr]jtkqwjz|w\`rtl_htom|u{khejv}}xĀz{v]}i{{vāācgjpulmkQ]ĀbxyyettJtv}p}pyhlpvabqnqmrwāsxĀy|j{yjtmoefgqVywyui}qxzuzlq{wāv|saqqsXvmĀuxruxy}}xnsājs|yy[zy|pĀekĀm|nZāoxkqy^eq}{Ādhx{xoqxyyqutmosājĀrtwjxpv]cy|ā\`o{qhccjcyl\\fndmgdkwoĀydll{_uvws{Jbx|txx||xw_diiyz|}llT{qrou{u}kvzĀmāāmpp{ugmtfmojkso}he{]abvYpy{i]bcqtytuxugkĀehqtwjpskpuwlU\\^a\\^_ik{J[fx|m\`q\`aksqMThnqshV]{_^cfjnz|||āv_ejmpĀYstqāpZ^rtvdnqvv^hmop}niltāy_|ljrdjt\\^{x{qTmy_wĀjrwgssāwyzty{l_k}memwwxā\`jW\\ffzzpcjuĀjn\`dpt\\cgxinr}|Ādsq{{}i{rf\\rle|ntxvmporrp}jz}nhCzm_fqn}pw{Āy{q{ex^stcsyesysz]qsq_vyxrnozyp_xvyxryqmzv{zĀ{scĀĀYāx{|iĀqyĀtxvxĀpvqkv}ruluw|j|hgrfq|ehr}\`ĀSĀexĀqt}xzszhwto_gq|n\\eufhsxkokxngkmnnwotxGs\\efoĀoĀuzxysbbkuiv}yĀwn}quvzdyJwqhpu^}qqsiuzmc{|xz{}y{kĀytuikq{o{{yfiwz{my|Āp]{T]t[ylkowoz{st|pjlzā\\_cszMqyrtzqlrybjauuam\`ziprvāaiq{f]qxlv{txiZhtxpqtysopty^mq}y{gr^sywftwwlshjkmywĀresy{ā_oxwlqrz|Ām}nenzh|gx}oty}uuyQkāiwys}rzm|erzjmtxTmko\\fgjruyzslpcx}Āflm{wc\\jāk{mxqmxx{b}nvĀĀt{yyxz}y|ĀzdqjuxwzqeiĀot[Er\\jz}xqqe|pZ}Xljm^}dmozszrdV{sĀ\`q}jnr^ai]mxzĀW^|pyā}dhrquujrsqtvyp|jfs|}wfkek^twā\`c\`hvlgkov\\{sio]gumāywyvTow|vfU]_ig^u}kvxyhqsĀ|v^etbbuZ{{_aqRgjkvqxj]_ejjzkayys|g\\glvX[_hrx[xdgc{ārwxo_ubsw{ty|rylmsbdjnnrYbhtqokxĀoght{p}l[eotjrucuv}}ql{c{eekkto{qtvuvipoqqajkyy]Zs_atgel^fZ^YbqtsVZ]_rtkeijyhmpmx_O{{ksspjlre_T^yĀxvĀjlormoutyunv|\\HlvdwzuZ|RZ]yĀmĀkmt}jd\\i\`tmy\\htqpqj^fdssownutuvonrty_iu_was_T_sys{jwm|[l_gu||k|{n|gi|Unqdvjcooyszfr}rhvitdnkwent[gqagjZbltiotwcy|r_^_v}fĀegvhompvyx||g_xVwpwqvz}]\`|z|Zmmsukoz}yālr}]l|{{bgylr}}cdwgRYy\\_agm|tzxsygxyhh\`gno_ycU{ruckuāāZ{|vprvtbbjpuqz{iZmZixz\`zbel_o{wyĀfmrS]f]bĀd|dwzhmznrāqbpV\`qĀl}\`cde]tQsmwonnpz{}jme\\Tgtsby\`oPlovxrwkquilyĀ^oyi]Q\`oqvoz{mya{xydx{gtuxy{mmsumv|Xāv^k[tezrqruujxqrzt^k\\rnet{tqokwāgnvdphc_mĀy}{f}w\\ĀĀāMabmrvāuxwrāswzpx|t^tpdi||ahgdjbiqvxnrĀikeĀ]y|euyipzhrfmnxsim]nĀnxwxlojn{dhiv|Ābozagjw{uĀ^aagm}lrwājfns{Gwmw\\oksswsx{||vhjgi|\`ghnkog^qtwwz|v|Āāāā}L_pix{^^|s^nqmu]c\`fgnlwdywwyzzqj|jvuwoxgjv}kvtafj]jqqwx{anpltkq{āy{{owyWlmttjurĀĀwdgzaklsmpp|||}oy{ānvwĀoqtyfvālyĀ||zsEoe]_v@khgql{csluafrtājemhtvgxoieysxytw}}tkuy[mupm|qxĀ\`tĀistod|_bjz{nwzuuafknrwyjmfji{mĀsrwtwāuozo^mtw{xQqyxitxzĀ|knvjmz|e\`gjx^mmqhā[]bopvy|||Āky{foqspwr^v{pgmbfko{}ĀiwĀY\\\\xpptznvwbbĀuoo}zuexrrĀĀ|d[[swio{xqĀ\`rlgvfnscmpĀ{belsāi[oyjby|opv|}}r{voxāc[OglovTos{y|g{mfndt\`pvikruy|sjosya[__iy|evdjĀ\`otmft{crsjd{rlehuNtzrqfzbr}|RvĀ^^dzbcdpkmhlp^_ekmeqpyrczzz\\^y\\x^y\\{tqqWfpqiruer{orr_\`l|t\`eefnrehgftwjmsl]}fj^p{Ātvhnmfjypjm\\n\\tr^_lz}l{dĀezs}_s}nmpxi\\nzdĀwimms]y{ccqp\`s|YYZ^\`Td[\`x\`bkww}}uafq}}_bgk[hh[kowhaafvwdkw||}vmmoq{hm}{kmpps}monrsdvm|iv|\`tcwĀs{|xāmuort\`glx}dh\`yĀān|mge^yqtbdx}qb^^Xy|\`e}z{|ihzq{fvepnvdjv{ālXnhqbookmsjy|}rkmkc}o}gnoodaĀhxsp|Izku{fczvz\\flfr\\whdnrYdxgrxgqzyawzidgkjy]ll`,
    months: `11:1<32589:288;913:448679354<;4519<5;465<1944353853:6<786814946;447::633;742<:963<96227;<:319:62:;382;688:42<46;:55<43;65448:61:::76<<161869:441<746<<::;46;<<3<3<8559855<143<7339857758113<269878875;;74<568:1<585889<1;65798:719:1191355;256977895566:533:;4282475;23668<728<3:2329:<33192;7:3774546:<2<37914<45:<:<538756:<14665331975131<65;65:19:76;<11<<17:5:4563464:7;7<3<715657<8<91581355:858:62;76:69<3864<47:89686;6:917556;52<159;361<6911388:7<94913654957;815938955123556<4<77<74753762:::;8;:353774;:<223<9:3451<:<5<<;211<5<6:17;36<8233219:35:;2797;9;<<4:3283431<8:616:476;;;7544<;34:53:9155:;4<9::9499:74:27<;95:9::<<6571597<<9;<;377:3;<65:6156487116:51::9416155664966918;3<:4;183617:39716244341:1823<21627;17;755<7<882;;993;7:295<656253:;5452;25<697:;3957;;63;561184:;44522616455:83878924<73<953:711771<47::5::<<92<622<;47994755;3::49<2<<1297<:84:4562;;6;23<5;<87254:76<4<89462531<2179:3;682<4<86:884;;71<;;<17;87;5753::<:69:51;:441329:72633;;;71512:6:33<57717<771;<424;716417;59899;54:5;1161965165916874:65:1:6;482965<935478;16<<3::7692:4555::1526<539428;7:881171<7<<464665181973471<455;213611<<2;81841<;;78956252<97;;:53834:<63439;<:<5;33:58766;5;:74641<53;:657166669715986252<6;<;36556567;6<1417:14;;98876;4;1;859;262194966624;8:265;46;5;:1112;435<255;143<1<<51521792;:356571:<4336<1:851<;;1;1116823338<6;529<92:645655;1;;62256159175667694<56149:975157:6;<6:827<6876;2:<12:31173955458867<31711<<81:96277<<<<29413141752;<;66;9<;34118196445538;1773357<799::;535566;6964;;4816<1116;<<<312298:<53:47;4<98;33::4384625:7175597:31:7951:3132853453:733:<21;:34565<431796<;7184;776814295<515;8113444<1;11:76<115775<6:69:621419868<22;687<;;;:814985<;;38417<326<6<784772<333174269:9:495;1<9883<;91295:164784175;9::3267991126:66661:3161;91;;9935824;4<17667::;;1:21;32<3:372<27753473385322;6;13<34<<335<6;;8981:466958;28<213<;671:51183<742:<65:1113414786;<17;557755485;<5477276<53;:;;53635<376953557351;34;551:852:::;;<3;;1;:2:;;676;;1::59:6778<:4257713193;<28239:631;72<7444961:<:9:1::;13983:119365:6672::65:7<72:31185;<17<3532;:9<:45185;<:5<75661815788;2:6;472<;6986;56;:4573<9<;:65569225654346;;72665457;69567529146;32<:8825:3;715545622;<9:;:89::;<:1;74477;;791;:87:<2139::73348<85<15:192217<8;61872113767155333722;;325763163<39:881853618:849183946<7<<62456422641937297<::84181:759513<1:;18371;84<3911<48443419622:895587:1767;4;68815<3<7<6;613<::8:<:;9:1:11571583<24<<<8<:55;511865879321;878997<2;3;6<83;8575;39::88442263;385563:82:9287815716786<24234931<59829966339537<;;9::;5;<3<92<<347552416446<:426;:799784<:71:486;;<77::5<3::;6431;<<6:;22<<48;;58<7;6445693<<362365;54887;251;9:<8941;86:1845:9:7756511<8<8;7774::512:<36143;44718<;;1;:635543125661:654511364713567977:358<<1<15<8815441481879;9115146228:444457;666:27257167<<7:741311<<;<13215;<;232575487:<173;56;7272<78;<16<:61872:27;71;:9;51:95168835656:352;549956451463:55;;<422<62<3:3::25969597:;2<:7:<72637;52171344671319768:369;14;:424;119953<3<5;47::<;542227211:;56143<:27<536733:1762;177;71:;5:16854::55551655:217;:9:9:<:7743;483:<6<8131<84:88::;<1447;19<96582441<193<63798<47;4;<385551793513<763755731353622411<<117176<43311511:6183<552477842413:31488575118;1;978461;1;8781<:7<;67549<<633397133:386459247<:<:649715;7:136;65;:76746467:2775<1626<::1<:1414111<81461388153<1559463277817139;76143411<3<292<1<112:<7:32<2;;::1355933534;:9:474;199757;;915;7;455::<7<1<969::3113:65591921;37;8431:8;;78521642:97<;<:49276<1<:8:::717<1519:56::3:19;9;8226433716393196;2:716;51:::5<96<3;21957663735:;57:::173569849515786:4155;;;46<2275;88635156635::57777<32:8<37554;66<<687<8657142511:::;2:5:337666<51727<188<<:71;99::1:78;19343333571332<4;555::<352;56153577799;1;111:943393967;354<9<6718464517;9:6;951:;5:46669833537711;316<67188<<6<17423536746<124<681111596:;1815<1441:6::;463:<<44775454;:;4184:3;5398361:6<:51:453;479:3<9<967:7;15:65;8394;9;1531<4<815;16577;66<:;335<1<:<152:56;5115:456;<9::1;;4668:882;475741;5679966426;;23142<7969711187;71;2<3<341;;332;5985;186692734266763:9::77577353:2;24:3442<8885:5:3<48;2<5749:11<93<:56<513:361669;;:<:4794368977:55;5;9<;6:47:266::;35646662:::19996<5114;168222::3:71158814156:7:587;92537636::68;5:22:<8;71746;55651;47145;1:32:2<;<377839988<4<29433861956<<<1:39362913;52;54548<51584556;99133511474<59;143446<7<191<261333766:1;:11:29:114173335;11<;3<<113:715<7512<::5733289<7<<9;89:799117144757:<2<;991<97<;2384744481:5<77;88:95217764668888<9:3263;49568199885396;8<7164<:9::218<513;41169;576831:711;9893;48<1;21:155:28;:21615873689898556<43349919<<23285349:49:14447<5;:846522351<39:23774;;;59761:;;63:68294694:35741;<1142669<351522142185<<;5292;5262::674:75466;11<175455:831783181:64452896965:26771776<<;;;93;8613385835365<625726851255877::526685;58:321;761976;5;9561123:6:99827:1::;71:853265<746497;<7:496::763;33<8934322;:8<24<562:77579<75722<6;8<:3;61<<:;8555125;:425391:149491;5<834444618;7:8327:25619366;:<<:5:;259::6998761<7714<651433979<<63511;1;711133<;<14::662146744157658;<7781<7728766737944;;46565:<;:661655528:61215:34<939<3:6<4628797;::7<35584:36:179;637<<:63581564686493<<::;69:77;9:1:55536;;1574525<5645497:2<75135;88<7172:<<14778531931919<::34;5:5775<87388<777;31764<471;751:;9<2455291<1797<<;::19;1<4717<:3655;<;<7:66;68797<934145<157<:7<47<9;2485;61;1513294;53873319<9;1;563125:237275468625532<37171131956:1:731974264252:;6172541:7274:;<6<<3;974::32594<941127128392639845656395763<2333381563;7355685<;8221523673595131:57;2;19827::21175573118541<378831:6;9<7517687::9<65;;1:3151521;<;1458371;65:491758:55:1:223:<878:45476;::268:95449973;:;6113<7<1661331:6322<2621;<75;3;;<<<9<88:;;3:4243<198221<<13353449<63<;3333;3<:85;57855:<8<215<3<95444126647388<118:47;<94361<976679:7;;37:9<145;96::<49;:;<<15251141532756154774376;6<5<4111153;95946<:81<12173379<7384;:::<4;8;614113;8<7744793;61356<21::65592<2<<::92:7;51<6<667126<69:7:;1;:3;<21;<:52731119:933:6;58:8928:;;76<12851:1213;;33319:1<65;;333;8921::3::<;38625366619:914;943:9<891342219:9;7;51523<;4;1<:8<61:961<3:6<964:6:26:4<:3824:1:57999:62<7::3<:71743<;;:3::;:4<1<31;555664183365199158:5858:36772112:85655281395<97;<3::23899<4624:;<286:57127;9<11191467:12548<91:94454473:;<<<<213837:27;93;7;677;8<4;3<6;75;15<<9<5;18:9<79111752<;8211<19::5;59::::61414<7<6;4226657:9149581<74:;8<5555742;5<13983:341<;;45<<1<57454<3;86:3;823::9<37198;<633<<1:722114;231115249;553:16;838<:::;;;36;<<:2:17::4;::65524<:;:11:;22932587365;;<;563;33;819<67892836733411765:8763776429892<624519368677:<<6:91352299;41<53;178921122919<1<3761;22<9<831737;617;9:1<<8:;<<6<1137;5982<371;192151<2<158373226419`,
    days: `00H0B0F1EC3I:EE:1G4<<<8300HKLM900000000ICH3L04MC00>00000=?10200010LK0:?00IM40A:8O08E00CBFO;00MJ9;B>L7K=11>1;119HD68A2:N<@943O=G1A?N@:=5ECJL8IM>0047=0GF0I5L0L0K<000ADE50011?00HM:3I1>30:M0BB5B630010?0I>4O5G@7M>2L@0002002N00@0O7I0D1B0NAB>KB4GLL;865L5;099;7;0900@JH;;107:L30F:03F0L21;;>32AL21KKKOKMLG7=D16ME:L<F91A6;0D03;6:4FHM10J4=<1:1GGBA010JED0141:>0:;H000=:1;DH;ELI3=A:01FCF@=@?000200370MDJ@30520=400>?5L0700D:003>0100KM5L;0K1E6>0700E8@>>47708:0000J800A;=@0;000D74N100D@M:2F::FC20M000?@46K1L3N03<DM4KAF=3DH=>6>00;57LM00MM633?C0L5;7173;@HD>G3<J619580?390004;M0=AC=6J@H5FL:00AF58LL<690J=>J:D197@L8EADE5?64AA13A6FEKDE>NG3KG2D1E<0;KHG@;A<I<J104L?1:;6LA111L0AFF0;8DJ05D6AG66G0>H=0000=0D7ND=79J0120942E8:3FE0KI;1E3G009AJ;0E0DAL0M9:M0K00<=6HE4@C59070;?;00K>3JJMK@D003O;N=?EG;HDNCB10@?NNJJ7E103BI0C>H000H00H01C0DAE6NJ6L2GGBB6F3I=90AG02A3D@346L90KO001HH2C1C0MAN40GB6LOB>>M3F>A2@:J32600246B0023?90A:>JM78KM;9I00KMDJD@CC<?D4BF0H<H7?3G<003G;N>9<HA1N?005=;H4@?AM0MCB@0L04=HC;?0:0EFA4<100001K7403651<KJ2JKDJKM>7C>7A?GN50N3DFKO@5:6=;GA6E200HN0;L0MA465L?68LAB:FE0827M@;D677=8A@@KK83151B>9B770G7K61A62010D041GK4;;GG00O15=M87007?:395000@:<00@30<H?<00:800;1B0DM102;>J0009000000DM0000000K114>I<0003A1801D23N@B2BC51K8O;14@00K9BL29K0;4:DB=00K00005614JK><K12;8K7LLAG1DDJ0J;103IB0@F::FH::M0J?2?00AA?000<8C2;@N10D0F<?007@G0::0M=111@F000F5M0;815286;=G84;16J;8@B>50;B6;09D=L0N?D63O@02J00M9C88LJ>K0E0L0FI8?0M6@4M7005<616:ED2<<??<1@E?9<B6904640:019@?@2N3;EI0770<<=5K0?00@78404A@81D0J@H??IIM7OO724141NE2210D03DDDE@1=MFF?@21J<?090I1BCB0099BBC730L3B35B0?001K7II8??0>M8MI0?E180N2:;E712IG;:?9600=A2GGIH8001F66B94>F0004100?MO?B78M0HK?00D611A@6@G4B=AB16@0I3FH30K00491FMLH>10L0J><HD90L:01;F0F10@5>263GFFF1<?IF000@0AEE19170117F:4100D15GEJ3AD;E>@3H86GNJ??M7AAII@M=?B11?F@8F15=?;M1L00B==0IGF0<000>1E007303F:IO4NMCNND20FF1F0E<:KL12;;L:CLE70CHJ0@NMK41=L0J1?::7M15E1G?N1E1032NHO?1AE11L2JE4G?CE863KAAGA7J46L>6H5110?A@>08JMMA=?4K47OA?DME:D>21AN5D320:11FEAC500FL2KFF@0G20>6G60I6H90J40>A?D9;111G;@2002B3J12H?0400@K?7000E00F;0@:BLC?DD01=;7A00B67D2>@?;LM=DF0A00F6G;A<K4=I6KE07FKC>825<GFL000L1DA@=F;BNF00::000072AIJEB3<8NAF3B?KG?<A1J?FN;J3<G1L=IAF@;G813<LBD>0L000L66957F4F<5<>2K61B1JJ6CO4ID;0003ELL66@@8F;LA1FFN11LILL30307D7HM1GBE00L;8ED00F73F111<4?1MM401?D00B06E?0<1900E80D1;HI930FJ1G?00613KH0F0I73E000010:55;0>B144F<@6I>FK11J3A1140F01A403BD009<700101EIKJ@<3@G<060F9L;NKIF0005A>B8:K11GN43110<>5HNF211<:500;B40N1AD:KB7MBI@2HI?02EHE0LD@00E00L0A7<000?116F>3B>I?E0E0GN??E4;4>162J51B:F>D;1;2;B90E1N1B;NK38K0400514N016407<L11810OG;004E1AF07000J091O0<GNMMA:HLC0O300IB946>0@@DH;<7>4J01;>JDG0DF800@20?0?9707LLH00;00HN@M>608I0E6HAA17:2000I0>7?01K8E04@9K02H01GCDA787KKFJ2KB>G2LO1;656F50ONB9@JJEF<2KKL28L00A90A06090DHMBL6B@<L@66111ED2?1F1DE7010I976=40DND015K:>CH=?8:KKKK;3FG8:4?4A6FC441;AHEA4CE<3J>AF9:=::8MI0;O010E80<B>1?95100:1H5B8DIO7?734>D100170DA7KC0MOBCBI47?;;A0E0<4061LGMJ@A<5A098G0I8>IAA1410K<<49>55OO>C=00HK02G6G1>0I=I19B1040A?N?J612II0>L4DDABBC3D6932F;:616E1>01274N7BF598?E1HK:I95;03DO41C7015H7JL0A?20JE@D222JG=65I3D0<DLAE>>8550M7C21O1<F739>1:206FKKJ15B;LK7917007=B1001:@F7N<60:A<<6FFL7458>:D;J110AEK:DD1?1O<<<20L1;2212G1D71L089F1101NA1000000CCH>77<@>7EEF3G>6@=7D0F51?BFG4007C7K11<>K02M:?33H>I=B60110;N24700J<=I=:49<GBB70K0I<GEM4>>F5CFCF0<??I000F6D00GJ1J:=JA0047DD1000700O750J100000B049=0N0=00000B11BA3:=48761L:L=J=<D0110000D:?L>=6BLN00O956AJ90NF0B060ELI2:K<H:<=G73>KIB=M11D:J7GJLKFC32:04C;000G5050G4I0I098AE0000I09=K60N@AC17CEBBE1171AA5;10?000AC0;=:95K?2;G?6C01GILLMLADCHE<00ID00608JK?0C7IFD047:F41G01000:AB10003166KKG5L?10?K0656@8MAG<K@J0>1<<<EI6NG8020??AL<GF0<00L40E00I0=ME77KGEH679;>KKA80A=100@@H5=CE0<<OO:C10;21?9?;<A<=OA00F8N0000N=3M04<2J00A?>H?6NF4IDI>5K;00014<019K00=K0MK0G17NGAI00;5:?14?OK1115@11J<30GG8<2>:FLD??1F01?000L81;L2714051CL11111A?E:07@D<D02G07?3NJ75;607D0@:IC6CJEN?3FO01F=0>G>00>H0090001D:5?J0F509D7F10000EF9H002::J:@OK760D0D4<06<B0??119G9:=18J<E14C2;<54D44267N0033>0GAFD7077040001E?0H52<:60B0400<=CLKE00CB@11@?GJD@1=B1;;L0@@J9;80EL@@9>66=11>041HGCO1<>1D620?30300K9MEI6A=0777C?811:M;A3:8:1H1AM=1GMC@4EH110G00JJM;DA3B90000>00L:EAAIL@L;K0K49FF11FF7E=1AH791I66K0031:H110000>33F>>0:G0ML00000131>JLG0::3E;1G6N3:KMHI10?1:?;?D00EF<9;N6L:53:K6J;2:GJA9?9D501G@252E@0AEN27JKM7KAAAGOM0OC05@HB>0>:2@2NEI1<O27BG>B51;;=2F0<B18?0002CCE0A:0<0L9M17745693EN6FEI=11DGJD05;?70@00000MID0N9M:MHD000OJ2A8N110G<EL38@117B=F9=J441?E8@0GI00IE?001@?0000200@001>IA1E00D;6B0000N650100000>0001LLM0>7?3CON=0I0040=:B?OI0@1:0K75M5GEK3>G09=0KG10>00;0010=0E00@HK:3;90340;K>19B>H3H00000GG>0001H4F00008M10074KFG9C06EAC0G07700F00N;2D073@0H7IE?57=0;<=0MHJ0:C=:3;0N0076843048E03=J7170D5GE600F>G7M86JA51=K1GKLM75:L001B1I:AI402E400100CGK7500??>0;;33KBKK?HL3>K4I0GC9K:;;OA957O2@0E8@DL00JI68OKLKLJ20609<002H1L839KKG9D16G3N010000A?000004;BLLEI>00<0IDE1002>302C0H0GA>004E>>81000J8G43M1=E0D0@EL0M<=O0M0000NL6HJ10>M00F;;@88>0LEK01700>K1002715G11N=FJC;=@EAB605I2F3AKG:EI@O<04DE0I0000201O;>G0IC?618601;00<JAH0761:D=600H0H;D4<D2MF1F516EH21DBECLK@1LN01F0L@@LE2A=>0BB6F=61JGCBK20NNI380107DF3IFH>><N;BDN3K?416>?0K033101KO2@1F?LNCGLL9<JF97:AL?MF<D00500::CC00A>?=JB71L<@BO2NNM9E2BHOFALJ<23I0?4C<MM@0J3<D2FF>E930<<AM=KHN50I:AGD000GHGII00HH=B4J0G1M1N4@<NN41=5B;O@H=0A8I2M?3KA2LE00OJ14MD@A7F8=L0FJN4<4GIJ66F50H;7392020799<E00<970H=0HC?<;JG0000M00000>L001DM217<@1;O17>0LNH1H00G100<1;1:5LK1?D31<G11F012009JFDJ0D=II04?9A000H=44I6B188;J144II04?4BOB4F;71BF@;1L;H57K:;8L052100M>110=:K8N;5>;6677;090II0:J801EB@AFBDJ000F5D@<0J1E05:07B60F@0A7B?920?NLK?J03HAFKMC0006?L124100;N0F8?9B0358A0=MC2BL001@M?090@LD00DIGL0009;NHJ00:0?600309;C?9;L5BGG0@91=1L0E000AC00>1E01E08M7>A0;:;D1?0KIIE==0H1=LEHA0L@B7;;DK2204HC000LG90005006<0A<00:3F31G0000049A000005OD1<0OL0094;8;3G60<J37=C1=447?0JJ01G2000E0C03DFAAKG=I::7L07L4:;680KH09;>NKA6A9GGG1LM10M702H@:9G;0;G;;H000>:IHK11FH@0LL400D:LF00:05JB0;AK7IGN013OF<65=8100>HC0>D4@<0EG8K5J633L>05I=EDJ>CD=<I6;<B>A0006I00<00D@OE110000018:A41JDD10LJGK>I700@AB9A=KJ11?H0000K0010055I?0B1IL00004K00=1OHJ30K@==L00700174@000GC5:4=030=99F7=07ADD100K@7900G0HN03E@F7<=866I0I0F@L3A8B98DF0KLIA:1L>:O;E913BMM630F0;;GMJ00H00076F3B06HG:HEH@2=NOA20K<B23>MN2I9@40:0;D0K48EL?0FB>DK0<19?0B11:09I0BB0MJ00M1>4:=;9MBDDNA102217M=8=J<70<08F0K@9000I000B35000G10<7=1100>000<L6M00E4I00FG>03<0@0111@L1IM:0KA5000G0E0;0006IE01=00I09O787E<7074A9C402731E870>00B00D0@?09;095JOB0;NKH10@IDB0C3HC@A27K5LL;;NJ>CHN=<39=2J97A117FNF@CJJKK@7NB==J7C5CFFEFLHK444EDJFJ::00FF000D81C2B>>4ABG??>000K00LF0:=6B=101KK85D0HL:3C15H0000J00?0019;C08B==D0M00==O:00@2:5600IA00K080M0000@1HB0005A0008@0O6:DAI105G00002JO@A100F0?000010LA0070LF<0IGB0JONB81AA?>7F`,
    ends: `558:n6nn-nB:121nn08--2--:9nDnnn22222>-1n-=2n-n2n51n11131-nn123--n---2n-42nnn4--4n8--9:555n7-Cnn-nn4n--nnn4n-3nnnnnnn-nn436=-365824<n2-n--212nnn-5nnn50-4nnn4427n3-3n2--35nn-43n1nnn67-51-3-41n-n11n-n2-n23nnnnnA5nn1-9n23--91n31nn3nn-02nnn1n5nnnCnnnn1n1n3-3-5n215-3nnn43nn273-3n-32nnnnnn4nnn4123-3nnnnnn--3nn2-nnn4-n1-8nnnnn3nn---n213-n1-;;3440nnnnn6nnn1nn1524nnnn1n11n5nnn5nnn21nnn6--n2;n2-2nnnn6nn58-12nnn23n21nn84-nn-22441n--nnn-n1n-6nnnnn-2n2n46123n:31n1219n511n-n-n22n:71n3nn5n-3n137n3nnnnn3n76n4nn3nn1-n-nnn-2463n2n653nnnnn-n2nnnnnnn-1n5n-n3nn3-n:-1n-3-15n6nn6-:2n11nnn?nnn-n1nnnn9n-n4n4nn5nnnnnnn-n0nnnn-n3n-n31nn56n-4nnnn2n-11nnnn3nn-n<nn-nnnnn32nn6n--520n422-nn2nn-5n-n52<1n-nn13n5n21nn14nn7nnn701n1nn3nn7?2nnn--1-nn17n--3?31011-n-nnnnnn7n-n44n11nnn-n011nn2nnn44nnnn120-;-n34---n3--n--2-2-3n12n2n21nnn28n-nn3n41nn-n1n-H04-Z1nn-3nn31nn41nnn23-8n1nnn6nnnnnnnn-nnnnnn25nnn26n2n3;8n--n7n4nn44nn-nnn8816nnn388nnn5nn621815nnn23n4nnnnnnnnnK131nnnnnnn-3n31n1n8nnn-85-n-nn22nn5641n43n-2nn2n2n-5nnnnn1nnnnnnn--:4nnnnnnn0n-nnnn1-2-nn5n45nnnnnn-4>nnnn-n7n4n-nn4n4n2nn8:nn4nnnnnnn33n:8nnnn-n--n:2-4-nnnn0--9-nnn0nn154nnn-=n4;5-nn21n1n5nnn34n-42nnn6nn256nnn6115602916nn221-2-3n--n3nn5:--n-n4nnn-2nn2nn8-nn2-nnn23-12n8425nnn5n-34n1111-nnn51n2n-2n28nnn2-4nn442n-2nnnnnn501nn4524-0n54nn1375nnn2-2nn-n1nn-653--2n-5nn35nnn445nnn3nn-nnn0nnn-36n2n1nnnn12n21n4n1-33nn413-n2-n42n-nnnnn--614n3;nn-41825n315nnnn-14n-11nn3nnnBnn?nn51115n<5n2-n04n1n15n32nnnn-4613-nnn2nn12n06nnnnnnnnn1nn2n4n>72nnn84:nnn-nnn---8n-3nn-nDn1--nn244nn--nnn433n2-01196nn-n<--n4nnnnn-nnnnnn6n5nn1n4nnnnnn3:nn-n42nnn3nnnnn1nnn:024n14n84nnn2n1n2n56-n1-2nnn-nn51-nnn@--8-n2n1504n4n99nn4n32-3--n-nn-nnnnnn51nnnnn1nnn-n1nn634n8n4-2nnn3nn5n2451-nnn--n-nnnn2-n-nnn21n32n1n2n127n-nn-=43nn-7nnn-152nnn6n-n2n3204n8:93n5-n4nnD-24nnnn62nnnnn1nnnnnnnnn-n-Q2n-n4n-nnnnnn-n2n2n-7-1nnnnn5nn-nnnnnn-0nnnn1nnnnnnnn17n221-n7nn413nnnn1nnnn4nnnnn1nn1nnnnnnnn1n-n-n9nnnn1n--nnn-n99nnnnnnn5nn:-nn-5n-nn1nn5nnn1n4----nnn14nnn2-nnn2n-171n-32-n27nn8-nnn33nnnnnnn11nnnnnn47n7n2nnn7072nn-n1n1-n4-nn7nnn333n-nn3n1214-n5nn-nn5n-:-n42-5nn-nn3441nnn-2n9-1nnnn31nnn6n-nnn1nnnn3nnnnnnnnV9n1121nnnnnn4-n--nnnnn335n3nn40nn454nn3n1n22nnn3nnn-nn1nnnnn1n51nnn4nn-n;9nnnnn1nn4n3n-nn74233n1nnn65>0nn21n-n<3nn2n---58-14n-nn7J-nnnn1n7-5133111n1nnnn4n-nnnnnn-nnnnnnnn1nnn6n2n-n1n2n50n24-433RnnnnPnnn-n8n-4n133nnn6-12nn2<nnnn-n4nnn6n25nnnnnn23164n2n-nnnnnn2nn34nnn--21n4n7n2n11n9281-8n22Bn46nnnn2n3nn2-3-2nnnnn5nnnnnn-3n-n4nnn-n2n2n3-nn2nnnn86713-n4-3-nn25-nn-nn2nnn62nn1nn7-31251nn-2n-nn114n2nn5n13K4nn4n3nnnnnnn3nnnnn1nn-2nn-822-1n3nn-2nnn-41-6@J5Bn773-31nnnnn0-nn21421-nnnnnnn-nnnn31n2nn3nn2nnn62n-n55n-n26n1n3nn2nnnnnnnn5nnnn4nn384696n6n2n4n4nnnn-nnn6nn6nnnn11n0n-nn04-n70nn42n-n5n2-23-n4nnn43nnn-nnnnn6n-nnnn44n2nn-2n4844nnnnnnnnnnn11n5n13n212n-2nn23n-nn4nn-nn0nnnnnnn<nnn741nnn99nnnn5nnnnnn3-3nnnnnnnn2nnn56-nnn-4nnnnnn-n2n52nnnn-nnnnn-1nn3n-n-7n4nnnnnn-2n:nnnn-nn-3n:n4nnnnn3nn333n1nn43n-nnn>nnn1214nn14n1n4nnnn-n7n0n04nn4-6n-nn:n1n-1nKn:4n1-nnnn32:-nnnn-n3--1nn3nnn3nnnnn252n4-nnnnnnnnnn0nnn11n1nn<45nnnnnn-3nn-nnnnn3nnnnnn5n-n31n-15--n141n221511nn4nn4nnnn88--nn-nnn-73156n22nn4n9n2n0n4nnnn0nnn1nnnnnn4n43n3nn5-43---nnnn3nn-nnn1nn-n3n-n12nnn-nn51n-nn:5n1nnn-nn1nnEn1nn5nn1n4512n222-n-nn2n151nnnnn-21151--n6n-22410n52nn:121-752-nn-nn4n2nnnnnnnnn4nn-36n-535-27nnn-4nn-1n-2311n1nn-n3n73n22nnnnn-Bn0n2nn2n--n55nn1nn-nnB-n411-3415n31130n4n3nn-n4310n-nn822nnnn--nnnnnn5n-nnnnn1n1-2nn5n-n22n-2nn12n6---nn13n4n--402nn43n14-2-26n-1-5363n61n22712nnn615-Hn--66nnn-n4nn6-n55n-4n32nn32n?44nnnnnn9n--nn-1n52n223-1318n3n-nn47nnnn2nnnnnn-:n2n;-nn2n1nn-22336nn3764nn5-0nnnnn143n42-134n-n1-nn41522nnnnn43n11-n2-2138nn54nn95nn4n23nnn;n-n881n5nn1n2n1n1n-nnnnnn;05n1n-n20416n-3nn2nnnnnn--nn6n5nn61n-n2n-n45nnnn3nn36nnn1nnn3-n-5nn-11n030-n2-1nD-5n0-02n-49n-11-@nnn-1;-3nnnn622255n3n03n0nnnnnn2n2n2n6nnnn34n25--n:1nnnnn--nnn6nnn4nnnn-n5;5nn:n-n-n1414n121nn02n-nn-nn60065nn13nn822nn5-:n3n-nnn2-6-n9nnnnn3-nnnnn411n5n-2nn0nnnn-n-7n-6-nn--6nn12nnnn-414nnnn33n2nn11n-6-nnnnnn22n---n52329n7n637nn1125<12--n2n-n2nnn-C:n-n1n--nnn6nn1n1-45n41nnn1n-44--n--n2n--n3nn22153n-9nn4n224nn4nnnn3n-nn-n2n-nn>30n34nnn2n3n3n21n24n8nnnn2nn1nnn3nnnnnn1n215n3n4nnnnn-6n51n4n=1n5-nnnnnn:65nnn5nnn-nnnn-n40nnnn05n24--3nn4<1-3n115n-2n352n112-2nnnn3n2n6143--4233-3n0nnnn5nn324-nnn:--41nn3nn4nn-nnnnnnn48nn13-75P147n41-1n--1-4283051n0nn-442nnnn;31611n4-53150n:57n-n-1n-nnn-5-6n-8n3n12n-21-632--nn-n--B-F?1n7--n1n9-@-3n-n1-215n4nn4152n4nnn7n3-nn31612619n21-nn9n-2-4-n124nC5nn-n-n-nn-154n74n21n4n-10nn2nnnn1nn3-2nn7-nn1nnnnnn2544nnn44-nnn1n4-N-n16-nnn32-21>n-3024nU1-2nnnn7-n:90n24nnn014-434-69=n:n210n5n4n5n13313nn24n-n23nnn-nn1nnn-nnnn5nnnnn03-n3-n:n4n2-5n4nn43nnn-0n4-nn4=n-nn-4n1082:n21055nnnnnn5-24001n4n1--2n2nn2n7-2n32nnnnnn-921-n2nnn1n-n-nnn:1-332n3-13nZn2n3nn01>-nG-nnnn7-1-nn13nnn21-nn-44nnn4nn6n1nn-22--nnnn042n1nnn5nnn7421-3n5nn2n-:46n-nnn0nn24nnnn80-n2nn-3-n3-8nnn1nnnnn1nnn2-nn42n11nnn12nn2111nn-n2n5nnnn4nn4-n3nn132nnn-n4n7n4-nnnnnnn1n1n3-7-nnn8n422n3nnn8nnn-nnn--n-nnnnnnnnnnn0-:5-916nn36:-nnn4n4nnnnnn2nnnn-4nn52nnnnn673nnnn2n25?41n-4n1nnnA-nn1<n2nn5nn45-37-nn3nn52nnn1nn4b-nn1-5nnnn-3-n-nn1-61nnn4n-n<nn327nnnnn125nnnnn11n-4nnnnGnn:n1n4n1n-1441n40n3nnn--nnFnnn2n0n21722224;1n-553nn93n4n4nnnnn:34n1n3-nN1n2nn-2n2nn0n124--n81nn1320--39nnnnAnnn19--n-nn-2n-nn5n-46--1n4n7Nnn4n4n-n-n7nn4n1n15nnnnnn-1n4nn--nn4nn2n18nn1n53nnn3n1n5n3nnn34nn5->3nnnn5n-n-n832nn1n-2nn3n3-2-nnnnn7:nn-nnn22-2n1nnn452n-:3n0nn-nn1n:3nn-nn23nH9n=-40-n2Bnn-n21511nnn25n4n22J--nnn4--nnn-n1n-nnnn@n10<n-20n4n-nn1n-2n52-n-n5-1n---n1n4nn-nn11-n2nnn3nn31nn-23;n0-495-24<-7nn-33nn-102-2271n0422C8-341633321nn=-n-5?2211nnn1nnn1n1nn8-4n1;3F4n2nnnnnnnn022nn:n3nnnnn<4n452nnn2nnn----52n9--nn-nn23316n6nn021nn43n2nnn-2nnn31nn415-n:4n36nnnn13n4nnnnn-n14245n150n2n5n-nn15nnnnn0n1nn1424-nn4nnn4nnnn140nn2-n342nna6n432-4n3n13nn-nnn1nnnnn39220n3n-nnnn3n1125-011<1-:-n6n-nn7124n379nn2n9n1n31nn15-24-34-1423n10nn4-1nnnnn4--3nn54--nn512n84n3-nnn3nn3nnn-25-nnnnn3n<5-6nnnn4nn1n60-n0nnn4n-6n23n-n43-11:30nn-n16n402843n-nnnn1n4nn33--2nnn-5n22n=n0nnnnn-nnn41-84H3nnnn3n-3-n03n12nnn229n4nnnnnn-8n:n:n-n-nn-nn-nn4nn-58:1n10nnQ:58nn523n-n2-n24-nnn-123n436nn15n55n3-nnn0nnnn5n--3:1:8n4n-?3-n-:1n40-2nnn4-nn8133nnnn61nnnnnn2n44226-6nn42n5n0nn1->nn-n-n-4n2nnnnnn8nn-4nnn-214n3n4n9-644n1nnnnnn23nnn-n0n4--2nn0nnnnnnn7nnnnnnnn11-33n352n8-42nnnn-nn5--526453-n4n701nn2-nnnn-nnn5-n2nn--11n4;n319nnn-33nnn5n22n--312nnnnn154n?7n4-4-2321n:n3441n-213nn-n-nnnn>4125-31Qn28-n12n1n<2@2n3nn3:Hn-nn22n-413nnnnn1n10n`,
    endMonths: `11513242:148363433:554263116<:<5394491;9<834154318<544:62111645<647<1<3;<341;1456859318<25319:<3852::14:5<855515:5<35:5;2592913214945617:3;6<22792;1481<:6977766;8<94:8516883<:9<58225564127<4:3739<74962757663;;78;37<73351:181<:195211;1;;8;;;:8365625919:79:191:564<387;4:176413<55:44366217<;6:8474;833179843<374<3851463;71578<297;4;586::5<<275:29768;242;6227;:;9;3188822<<89724;:851:<<5;6:1<429151<83135215417:979;143581189<775141;9<:58711582551421432582:;32<4:537:<4;7;862596<619153<<72<548655254191;:<4<:<94279;39<7184<1196931275;:<61921855522;1;4<6716;<5117144:1;;83;<38;5381675;<:8;17::91<15554669261;;:75<9555556:3791<73254385<<154211<1:46191:7717<8;2;;918;63:2:1<213251<4::169<31291;;9725278893<72:36954;746<153<15;:6;455334;;95997<18;:<;81139287;96187<53557<179569::549<:532;9573;7;;111841;;53472635;747191:<:1:26::<;33;12<38257533;1;1<<5839262;623;;25739<8129366284;;<719:15;68925795;:4117656;927153918;88<17435959;357<59<:828741941:<<<682:2<:7978968<4;<4<;;;5261;8<697767728;9:52<67135:823:5;3:3151162293936<62:<4195541144;<63;1891217:<95685258:96123333647:51949<728669;:3<7:14:<:812916<97<1633<<46616<1:41166<:98;11<335513555227241;<<:1117<558873348;41185;78673:2;9;7494;<99<421<;47169531154:299;9954;599;378;:1129197;777927;43:283:65748:;5;4351632626<;4;2<8891524;<82:::519753:5;6:93<225<8:742<;;;273135<<:7<37<3524:5331:9<96229<<66192853::81;29<<529:5711<:126;671:;8<:76655<2996;;67<:7:181614467646;;55;<59<338:3;<2181225815;953<4;:291<3563:61<29<;82;736<9:;82<4974759;52;4;44617972;;2;877747153:32:91319:993;865<449764:929141;256445184:51:5;;2317174511;17:765315:35;212558519:<61;<1;3155661;9<911;8<23<596;<<;<;37:;;33:<;2554<6;6627::68585468417748<183449;94<:237517965755;:39;2191694:<375528669<231<<18637;8:5964718627<8<1868711<7536142;947:76646;;<48:4:16561741<:165657134<626<;171851;53:5547793758:9167;3<789:42:3933<67997<<9969365;29;5531274;7468438126<63142;52936::66;216<4;647521878774411314481<5<4<:55556486<:;816<544674733<6<79<5845;;:58653571:1367<69331:74436943538518;7142:611:615<1773355:5:32357243475661;1277233551;7341<;129:6154153548<;4435436;27213<817866947:2:38:153179448<;8:2;:5721:4126:6492<71536:6424725:53696828:655<:848<<44441<9::245<18;24<7843:2:;91;23:114911;1;3955475::54873<291:7644<85481214;:5<;<93625519874:31;5155855::35121524634<312911199:<968113:3878:92::55;1547;1<;6<;69495593359597734:42;;64;719:7;88:11921147;99:39;5<3634841::55;<4;4<233774:<:5<1153;5:382127<545657724566<73;3<<859:179347<3<<671<77;13511<1779793:88<;3:;99322322133333191:::<765991529851<14419856612292397366:2<1<9965:<;;;:497243<611;3151216`,
    endDays: `00J00I76I2A:J00200000003=800000000@00000E00008D?0LMGB9K;33LM7BCD@7C00O00E0100;0000I160L053000??FL0000000E0NA?6O;0890000703A0H001D02KOMDCH00H0F38J@0D0K:O000;><0105=000@10030080000000M5L0000:0008F00=M70000001D0KC0000DKI30<F005L@00H0D56D0903L0>615;0F0AD;IIE@FBD0556DKJ00=7D06C00000IH>>0011?40;C00000?0H00@2900036D006D<>6KOFJ0500000?0D2?KK=8:0OD7300065L009D0F7=000>8800:00<<A09B52400;O00;0BA005JMN000B=K=<0K70L8<00K0DM0E1DJ@0:9<0D0;DE02600;00000CD00000E0;000600000000000H000AB<K00DEDJ?0@000000E:=:57AND0B3:L1:90?F00A000D?000K00B1000024<I850640=;0K9;000020090L3B@C00NDAA?KN0C7:00OL76A10:00E000FOD0OBBJII070D9000000;8;K?F0080?07000070400K<00D;F0=0013030F0009<6HH00N601<I0000DM0K:;A0@D30OEKJ6?:8F=F00000002C00?0K3M905N700MEHEMC3LL88:NB;00094B:000000009;00100K?00000?FA2AD;60E003?=0>822000LB?0000DDD4?>5NO9J350000L@>0KIIB0004@==EB30610007GL8K33000O010000:30100:0LM1000000A000300750<0IK0D3NK003F8005J6D500F2=70IF0@0000<010004OEC00E69E;01EJ0B00E50:0M0G00000000A0KN002:10<O000900000002;O2O0L07000B02F000F1B:O<0J0DD;00>>0000?D1K0G0@D6900:EC?0A?G8HL6D3D0J00?0L69F06N00IE08400J4OD044001000>0MC6F@=I;0N643:DEK0L6D0A0<<2K8DL@0J06:1B:0970O00304H0<CD0DF000082AG0900000LL7<3E340507B0ONL0K000<70046@0900060005G0000D00M00000040G08000E=201000J>D0DA0B000H2:O3FINM:=0J:000?0004I000000C:0800005J3:C06;@I00000I?0F104EE5M0O000000FGG000G@L60D;<E04F00090F000E:F0N0GEGG88:03C4?H001L00000?008>DIFOD000I0D000A0G00@N7755H:8>>F0M1?70C<@000007KD0KC?96G0=0G00000040B0=0000@=00?L00<E06<92;D00:007C000000E0N00L400C==<F00MK9910?M0098007C2<H=00M0;00=C>D<00001008;4650905M0300050000006G07ED:0;1=0DH95:KJD1D5L0IG2K7O0O0>:7IIOAE0?00DC:0D<@KB6DEN5ODKD0HIH00000I=M0008O0A:GEO@00@00E00C00J00M00>C0000003?00000;0000@000M8705E0>=0L00090000A9;L0<01F?000003500F00@00M=8070000L0J05ML000C00330310<00F7MBB<L@@0:00B04K0030000C6B00A08L2>K=C><0K0004B;200007JJG00000:00000700C05806000E0000B5?0MO900008@0;002?B00J0NO0;M20L>?:00:0000606G0000DD003O0JB<2J1100@L>0?DI0NE0BDGG?;00;;GMD0000CC0013AFL;:N09O08<DE@06EJ00D00J00I0:IMNG0=721001390I;K30I8010CEE00K70000C00000003AA410LFO0O02520HGFD000GG000M0DJ9F0DOE:F1=0AA0D8;;BO00060?3?07GJB0O00D;?0300A3H000JHD0H009900>00000;>000C00N0000000D0980200060L5:0000G00000<002HC00009G000009:O:0D@00>?50<41E200N000JD0A880@0=06694B000:0G;000D??0004>004J0:I0F6O00CM06ALG>05FJ>D<000000@FF0000DAL:300@DD9000000E00I00000D00K40:H0000K<000GFB00ID10C000N0A6?0B6F01:1N3600DI0>000603DM1=D<0L>B>0040?=0<AO0000500:=0M0270000H0KB0000N5000005F0070800M000010000J?0007;0KH0E00030000J0:L@A09DDGDC>=C17D>MF@1BK110G000@DJ>000K000@@403F000000G7I00040000C00000000B4000000?05J0002@K6000000000>0<0@336H`,
    doubts: `00000001000000000010000000000010000000000000000000000000000000000000010000000000000000000010000000000000000000000000000000000000000000000001000001000000000000000000000000000000000100010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001110000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001000000000000000000000000010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000001000000000000000000000000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000001000000000011000000000000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001100000000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000000000000000000011000010000000000000000000000000000000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000010100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000000000000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000110000000000010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000000000010001000000001000100000000000000000000000000000000000000000000000000000000000000000000000100000000000001000000000000000000000000000000000000000000000000000000000000000010000000000000000000100000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000001000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000010010001000000000000000000000000001001000000000000000000000000000000000000010100000000000000000000000000000000000000010000000000001000000000000000000010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000000100000000000000000000000000001000000000000000000000000010000000000010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001000000000100000000000000000000000000000000000000000000000000000000000000100000000000000010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000001000000000000000000000000010000000000000000100000000000000000000010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000010000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000000000000000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000`,
  },
};
