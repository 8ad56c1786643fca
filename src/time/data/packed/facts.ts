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









































































ali-habib-mahmud













































































andris-berzins-president































































































































beata-szydlo





















bhumibol-adulyadej












































bronislaw-komorowski






bulent-arinc











































































christopher-miller



















































david-oddsson


















deve-gowda















djuro-macut


















































eli-cohen-minister
























































fahd-of-saudi-arabia


































































franjo-tudjman





















































gerhard-schroeder





















































gudni-johannesson










gyanendra-of-nepal





habibie























































hassan-ii-of-morocco








































































hussein-of-jordan




















































































































james-mattis

james-woolsey













jaroslaw-kaczynski























































johanna-sigurdardottir











john-kelly















jonas-gahr-store









































































































































































































lars-lokke-rasmussen












lech-walesa











































































lula


















































































































































mesut-yilmaz






















































milo-djukanovic



































mohamed-ibrahim-minister

























































mohammed-vi-of-morocco
mohammed-yusuf-boko-haram





















































mustafa-akinci





































narasimha-rao


naruhito










































































































































































































































queen-beatrix


radoslaw-sikorski







































































































































































salman-of-saudi-arabia































































































sigmundur-david-gunnlaugsson
sigurdur-ingi-johannsson


















soren-jessen-petersen



























































taner-yildiz








































thorbjorn-jagland


















































vajiralongkorn




















































































william-perry







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
BW
BY
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
ecb
ennahda
eu
gcc
hamas
hashd
hezbollah
houthis
hts
iaea
imf
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
oic
opec
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
wagner
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
  tenures: `0,0:27r k9n tjn;14q tjo yhg;1h3 yhh -
0,1:1gh oq8 q0c;ek q2d r9h;s0 sql;as wc5 y9x
0,10:1sd nta;1te qmq;108 s1g;ub tg7 v47;gf v51 vlm;100 vmg;ny x17 -
0,11:sw lu5;wq rzy -
0,13:17h r8b;tx scw;17h thh;hn vqn;18t xzt -
0,14:f9 mal pxo;1fe pxt q2e;6t q2h;17z qij;k rzn xlv;n xm2  a;u xt4 -
0,15:1t4 oyz;1y7 q3k;8 r85 rd5;ly rda;ya rsf s74;r4 s75;18p t1e;65 toc;1qo u5z;17b x31;r1 y7m;hi ywz -
0,16:17c q55;ae soi;21r u39;148 wwr;4y ybi -
0,17:ue n1r;1fn vbb  a;1ft vpc vzk;36 vzl  a;f w90 -
0,18:wj qbj -
0,1a:1d2 opo pr5;1d0 prc qyc;1ij w28;1uq xhg;20g z5u -
0,1b:1ci n4o;1bu qjc;20b s88;1vy vlz;5p yzq -
0,1c:nv mxp;xm qvm;1l2 u9c;nu vo2;kz x2r -
0,1d:1mr j4y uua;6p uxw;e8 yum -
0,1f:28e pq4 pxj;k0 pzb;1lg ta2  a;1ek tbt uep;1ek ug9;q1 w3d;1v9 xiw;1ej z85 -
0,1g:zo n3x;10m sgw;10a uq2;10p vq0;1jp wz8;10p z8e -
0,1h:25p qnb;31 wzk -
0,1i:16j nqt upm;1i3 upn uz8;7h v9v;1a7 yai -
0,1j:20o mfg -
0,1k:13n tn9;1q6 wgq;13t xvh;15r za7 -
0,1l:116 pnm qbr;1r8 qbw;7j r2c;5y s6x;1n2 tbi;7k ug3;1n8 vko;5c wlk;zw wp9;5b xtu;cy yyg -
0,1m:222 rh6 tn9;jc tq2;17o vpd;f1 x43;10n yit -
0,1n:1qq pdu;ey qif;ex rn0;1s9 srl;1al tw6;1sy uuu  ad;1pu v0r;12d w5c;25m yei zj3
0,1o:nw ph9 s5y;1z0 s7w;x9 v1d wg3;15o wg4;287 xut -
0,1p:yw poa put;yw qpo;1rz r30;yw shr;dn tcs  a;1rz tz5;1dn vdv wpx;104 wq4  a;122 x03 y8u
0,1q:ag pj2;n2 sck;16m trb;1nh v62 vmv;yk vnx;13s yhd yzm;201 yzu -
0,1r:1z6 ixp;rd rq6;2j s4j;1cr smd;1zl tja;10y wcq;1py z67 -
0,1s:1bz pmg rj7;1by rkv;1d9 viw zgy
0,1t:fa nhj;lw qb8 sby;1hv sch uam;1xi ub0;1s1 waa;wh y8u -
0,1u:12u rhu;1m swk;1q2 uba;1q1 vq1;1r5 x4r;jk yjh -
0,1v:1ug mey t3q;ph tg4;xx tnz;o8 waa;c7 xgt;1q ylt -
0,1w:6v n1q p8x;4l p9a;1ge ri3;19l tr9;sz w0f;jo y9l;1gf z1x  a;1c7 z3v -
0,1x:23a mpk;1m9 r7w;qw wut;rr z3z -
0,1y:nk o3h q0o;1n3 q1i s05;eq s08;q3 tz6 wf4;1wr wfo -
0,2:1r9 ncz pzz;1v3 q05;1s3 rht;60 swj;c2 ub9;eh vq0;vy x4q;bv yjg -
0,21:hf m5u;1j0 t0y;227 vx7;252 ykv -
0,22:aw plf tnl;160 tnm;1tp v2p;7e vjg;1ye x85 y1h;1ul y1i y2b a;1ul y4e -
0,24:bm rzq srg;bm suw tzh;bm wsy -
0,26:1t9 ouc;15a q93;151 rnt;1t8 t2j;178 uh9;1no vw0 x0y;uz wyf  ad;1ho x2n;26m yhd zat;173 zci -
0,28:1m4 pg9;13r xli -
0,29:217 y5v -
0,2a:ki pc2;kw rvd ueo;1dr ujr w8m;1di wxc ym7;11q z8g -
0,2b:1rf p30 qaw;fe qqg;19j tu9;19y wez;qr xs9 yj6;1rh yjd;9v z5g -
0,2c:fr ri2 t76;ko tvv;p6 x9s;11r yyn -
0,2d:24k pf1;67 q6j;22p rnu;1tc t2k tdt;22p tgi;h9 uv8;q6 xoo -
0,2f:r2 qcs;22n s1n;22r uat;8w vfe;1r1 wjz;k7 xok;jt yt5 -
0,2g:1i8 jmt;1is vgo vqf;1h6 vqg vyk;1lw vzc wam;mn wrd  d;1f8 y5o -
0,2i:1ev pjx;1pa rcj;246 sje uwx;1kz vml;vj wyt;19w y3f -
0,2j:1eo xd2;xw yrs -
0,2k:iq l9i q9x;iq rd8  d;1ao suc;94 urz;tl w5a xg4;94 xju zg6
0,2l:15d pnz s5d;dt s63 tcp;e3 tet;qd utj;1yz xmz;qo z1q -
0,2m:7p ppl;7i q1t;7p sv9 vmk;iy vn5  a;v6 w1b xzv;bs y0x;az y7m -
0,2n:20v q0j;20x vcm;ul wrd xbe;257 xbn;1et y4i - d
0,2o:14s x4c;228 y8i -
0,2p:197 nxu;kr tr9;1xt u8l;1fu uls uss;1fu uvw;1fw xp8 -
0,2s:t3 iqs;bz qlo;da tf5 vmy;123 vn0;1p0 w8s;16w xyg -
0,2t:ez p24;lk qqz;236 sfv;mt u4q;l7 vtm;8r xih;gw z5o -
0,2v:103 oh4;ab tm7;nf wf5;hg z8m -
0,2w:1vd pfb;ts tni;ri wgy;1jt yz0;1kl zaf -
0,2x:1a6 s6a v1d;19e vcu;1fb y66 ytn;1g ytp -
0,2y:v5 o50 qe5;1vp qgg rqo;2h rqp;1mm s0j;22c u9p v3h;qm v14  ad;qm v3h;1if wiv;dl ys1 -
0,2z:hk nyn;23q pga;af rce;l5 sr4;hk u5u -
0,3:17q pvz rn7;1so rn8;1wx uih;ad xbx yen;22m yfr -
0,35:r0 pcs;li qog;1ex s36;1bs thx;1sa uux;128 w9n;16r xod;11k z34 -
0,36:4u o46;55 piw;22s sfm;5e smi;4u u18;1mk vfy;1oj wup;1bt xbg;1aj y27 y2c;no y2e;1oh y9f;iw yn8 zg2
0,37:h0 oa2;nd q2f;11u rra;qf sh9;co v51;1t6 wtx;n0 yis -
0,38:pn oz6 qd2;mb qgd rlg;1qv rma;1ou slg um4;at umq;1a9 w1g;a8 xg6;at yzz -
0,39:25a p8i;16y pmz r1p;5g r1q;16x tv7;eb v2s v59 a;eb v62;95 wks ze9
0,3a:260 qmu;1rp tjw  a;19k tlp -
0,3b:1ba oae;115 r3v;99 txb;1ar wqs zk8
0,3c:8t p3w;129 qdu;1ro rsk;18x ryt;1ku t7a;n9 um1;mr vp4;ua w0r;1b6 xfh;1vt yu7 -
0,3e:w8 pcy;kv rb8;w8 sge;21w tkz;15h weg;vx z9e  a;1l5 zc9 -
0,3f:1y9 pnj rhs;1en rm7 t0x;ds tgh vmy;21m voi;5f x38 -
0,3g:du psj;243 s6j  a;243 sa3;j2 uj9;243 vnu -
0,3h:12r kps qkc;1nv qn8 s8u;1o7 s8v -
0,3j:1mq p7z;be xm4;e xm5 -
0,3m:1em pgp;yi t0q;ho ufg;dw vu7;1k8 ynn -
0,3n:1dg q98 rny;1tr s10;x1 tfr;8p w97;28d xnx;1p2 z2o -
0,3o:3m r4f rg5;3m ro6;lh ucs;12k xbs -
0,3p:19 mtt;1e s93;198 vmv;cd z0m -
0,3q:1xr jo7 pny;2d tj4 upt;1x7 uqq vqr;t0 vri;1f7 x0c;t0 yhq -
0,3r:1va vff -
0,3s:1ea pf5 px7
0,3t:64 p76;aa qlw;nm s0m;9p tfd;1ck uu3;1vb w8t;1kf xnj -
0,3u:rf k2a;1j sb1  a;ca sc2 z7k;3s z90 -
0,3v:u6 n8b pme;vf pmh;19f y6o -
0,3w:qg iym tma;mk toq zbm
0,3y:l1 q6e -
0,3z:25g suq;11j u9g vo7;11j yhn -
0,4:11a mgi;102 x6i -
0,40:1vv plf;r3 u5a;1w9 yfx -
0,41:283 ora vaj;ni vak  a;1hl vjs;ci weq;1fi xp1  a;12z xrj -
0,42:223 pbn qai;1z9 qbb;4b sac;29 uc8;1rv wb9 -
0,43:17a ot5;g0 sag;196 ujm;21z wss;169 z1y -
0,44:6s o6y;cp r0w;xu tv5;10o wnb y5q;1vi y5s -
0,45:17j pwn;17k qn8;23l tlx;23j v1k w62;1mf w63  a;1p9 w8z;24h xn7 -
0,46:273 o9b -
0,47:1ti muc;oy p3i;d6 q83;p5 sh9;c6 uqf;jb wzl;105 y46;jb z8r -
0,48:12j o01;18u per;12j qth;112 s88;1zq tmy;11h v1o;1zq wge;18z xv5;25v z9v -
0,49:wm pfe wvp;1xb wvv -
0,4b:et p3v qbg;1ra qbv;1qn qil;uq rxb;1l1 vw8 -;12a xjy yo1 ad
0,4c:1kq xhe;1ks y69 yoe;24a ypl z0a;21i z20;193 z68 -
0,4d:vb ssl tw0;mi twk v7i;b3 vcu;so wrl y22;23w y6a -
0,4e:6a ph1;7 vlu ygg;1uz wuy xc7 d;19i xcd - d;1rj ygg -
0,4f:1y9 rhs;24b sec;1zm t2t tzp
0,4g:lx p99;1kj qla;20s s11;14c un6;xl utg xaf;h4 xag -
0,4h:147 i9k;o2 pvq;17r sqw um5;1tv ukq  ad;1tv um5;1de vhj wcy;js wff;rn ya6 -
0,4i:1sq oss x82;l0 x85 -
0,5:ev p87;n6 s5y sqk;3a sqm squ;k1 sqw;1kk t50;h2 uf4;1cl woa;54 xsv;yr yxg -
0,59:1c4 tpv x7i;1kh xns -
0,5q:1rm nmj ton se;1cv tnt v3d se;ij v2j wi3 se;1it wh9 y1y se;ll y13 - s
0,6:216 q2n tgc;t9 tge wu5;5r wzr -
0,8:bh pgx pz7;30 q21;to qce;vv t9f -
0,c:df oqn wd1;1dm wdj;1t2 wot;1o5 yef;vc ylc -
0,d:27x pj0;1ov rcq;pa srg;1tm vkw;1tu wzn -
0,f:1pn oph qcu;1pn r7p t4b;1pq trw xxw;lr xy6 -
0,g:1cb kit ppu;1cb r4l ty3;1nw wrk -
0,i:xs p90;ql qdl;up ri6;114 sms;ql sww;ew t91;k3 tpq;lt tw1 xs1;zb xs3;18v y25 zgv
0,j:11l o0f;n5 pf5;ww q51;n8 qru;192 t10;it va6 wvn;1ds wsk  ad;1ds wvn;xt xjc;192 ynx -
0,k:149 mp1 ror;na ros;v2 ui9;1hj xbp;jl z6j -
0,l:1yp puh qie;5m qn9 -
0,n:1f2 ikl rfw;16o rfx sh5;11v sh6;my xjz -
0,o:96 qfq;ns t31;1dl vwr w4v;f5 w58;ml wrd -
0,p:ie mak;1nt q45;ie rk4 -
0,r:mw h2t qh0;16q sev;4z vcy -
0,s:b7 kzp;1nx pf1;k2 qjm;1s8 s8i;1du txd;1w4 v1y;1du w6j;1w4 xb4;of yfp zka
0,t:1o2 ncj -
0,u:zs q9x;um t31;25i vwh -
0,v:f7 pj6;lj qnr;8s rsc;7l swx;12c v63;x0 xf9;r5 yju zof
0,w:1n1 oc2;1qm pgn;11g ql8;1dy rpt;2l sue;1n1 tyz;16n v3k;18y w85;es xcq;1t5 yhb zlw
0,x:nc loe;1rn uh8;1dz xc7 -
0,y:p4 ouf;qe q96;20e t2m;ib uhc;1l3 vw3;1lf ypj -
0,z:22j q8g t1w;22k t2t vwa;1es vwb ypr;1p7 yps -
1,17:1mv vay vbb;1fh vzv w0q
1,21:252 vx7 ykv
1,2z:1tj wzb z9k
1,3j:1fk xps yrr d
1,3r:1sf vff w04;1sf ws4 wuk;1sf xux -
1,3u:mc twv wa5
1,42:o9 xeg;f8 ys6 -
1,47:oy muc;hd p3i;4q q83;in sh9;105 uqf;1e5 wzl;134 y46;yv z8r -
1,4e:7 qpc vlu
1,4g:xl s12 tpv;h4 w8n xag
1,4i:l0 we7 x7n
1,5:h2 xsv yxg
1,j:1ds va6 wvn
1,u:25i uhs vwh
10,1c:9e w78 -
10,1e:dq uj6;1uj wsh -
10,45:23s w8x -
11,1w:sz pav;6y trl;1um udp;74 w1h;6c yru ze8
11,3g:1lc uje;1wl z1q -
11,45:1mh xqz;1md z0f zdq
12,1t:1cy syg vab d;26t wp1;hs y7u -
12,1v:1iu wta xx0 d
12,3g:1lc s2j;5i uje -;1wi wwm -
12,3i:224 lwd sng;1il tth;c4 vpv w7i
12,42:ro v41 wfv;ro wgm ys6;v9 ys8 -
12,47:y2 v65 wzl;hb x14 xpm;10u xxj y46;bd y47 z8r;221 z9e -
13,4w:2g std;2e vco;1kd xuc;yo yos -
14,5h:kc tlb;xd w5g wxc;26w wxt;u5 ycj -
15,1v:1ws t4y t7e;1bq vgc vzt d;zc xix z29
15,2g:1bq wnn;pg x3u xv6;1b ykk z10
15,3u:16c vr3 w8s;1ym w9w;oq xji -
15,4d:1df srq t6w se;sk t6w tg7 se;1yg th2 u0h se;101 u27 uks se
15,4e:xz vco who d;wr whx xat;1bp xau y96;sg y9o -
16,1w:19r s2o;1uh uw6;jo xl5;pl y8o -
17,1w:pm rik;6d uvc v9n;n3 vbd;6d w0s;1g9 yab -
18,10:1sn yd4 zbp
18,1e:1kw v3n wia
19,0:1z5 vw4 - s
19,14:fc s5p v48 se;26u v3d wiy se;1iy x2e xmo se;1fa xlu xyj se;t xxp y5a se;1fa y8o - s
19,17:1vg s40 vbt se;20a wli z3z se;13h z34 - s
19,1v:20u tfd tpi se;uu tzb v9v;1p v9b wc7 se;32 wbk wug d;xf wut xhn se;20u xgs xxp se;vt xxp ym8 se;t4 yld - s
19,1w:d4 ri1 ts2 se;1c6 uwn vf7 se;1to vg2 w18 se;d4 w0d yae se;yq y9j z4u se;1hf z3z - s
19,2y:ir v2j wiy se
19,3d:24 q46 vb1 se;1h8 va6 xih se;1u8 xhn - s
19,3g:1wk uj3 voj se;5n vno y2s se;1ld y1y z2a se;1wp z1f - s
19,3i:u1 oht qyl se;6h qxr;14j wsf;1v xqa -
19,42:h3 rwf sk2 se;tu szb uu3 se;204 ut8 wli se;mg xe8 ysy se;7f ys4 - s
19,45:vr wrf xq3 se;th y65 - s
19,8:1nr x6n - s
1a,1e:1cc xeg;1uu y8j yix
1a,1w:1un xk7 yae se
1a,3g:1eh tct ud6 se;20f ucc voj se;235 vno xuc se;1ee xth - s
1a,42:1ru szb vvc se;1cw vuh wt4 se;1ru ws9 x4y se;m2 xe8 z3z se;142 z34 - s
1b,3g:pf s9x ud6 se;5u vyo wy7 se;1cm wxd xuc se;1cn xth - s
1c,u:dh tc0 ufq se;fz uev vwz se;oj vw4 x0p se;27y wzx y3n se;24p y2s - s
1y,26:gr tfd tvg se;172 u4q uhe se;v0 uqr vhr se;276 vgx vwz se;1u1 vw4 wh9 se;u8 wge x4y se;g6 x43 xmo se;158 xlu xyj se;171 xyj yhz se;164 yh4 ytt se;15b ysy - s
2,0:1a1 pm3 tvj;1h1 tvk -
2,1:1gc yak - a
2,11:is sid vwz se;1f vwz - s
2,12:1px nay;1pw q88;8e spw;16l usi;tb vht;16l wjp;1d6 xo9 -
2,14:46 r1y rvy;6o sd6;46 t4g;j tzf;46 ukk;w vr5 w6l;w w7v;u x32;46 x5d;1lu xla xt4;l xtd;bl y8n;1jc ywn zev
2,16:1bn q5k qqc;1bn ryq;1xy srm;12g t3r;93 to5;1zp w6y;12p wxz;130 y4c;15w z3q -
2,17:b2 oh7;132 r22;b1 s44;44 tgk;48 vay;lq vbv;132 vjm;tn vq9;t5 vzq;va w69;1xg wm0;1hx xdr -
2,19:mu nd9;11f r5g;11b te4;1b3 vk0;1ol xdf -
2,1a:1d0 qyc;rk vqr;2n xbq -
2,1b:ln pqg;1nf quo;9g t3y;1ch t5u;1b0 v4t;12s vey;5p w9g;12f wiv;9u xno;1vs xsv;1pb ysn -
2,1c:1dp owf;jv pqz;1pm pzy;jw q9z;4s qvm;187 rgd;z8 suc;j7 tph;nt u9d;z4 vo2;1ak w73;ct wyc;jy x2s;yx xyl;kl yhj;oe yya;1dj z4y;nr z7p zf7
2,1d:z1 rwf twb se;1o3 uux vlz se;1rs vl6 w5h se;hj w4m wwi se;ky wvo xk7 se;12i xjc xze se;1tk xyj yos se;4r ynx yum s;1rs yuo zcf se
2,1e:1ax mcx;10q pmb;21q rfi;qq uai;hu v3n;211 wua;dq xp0;18a yko;1sg ym1;13z z38 znx
2,1f:28c tcg tm8;28b tmm;168 uem uo7;1l6 uqw vpg;d3 vsl;wa w3g;q0 wou;1aa xdx;pz xqa;wa y53;wb yz4 -
2,1i:1fx v9b wow se;1a8 wo1 xde se;vd xcj yai s;cu yjo yzq se;bt yyx - s
2,1k:15q pfw;8g qfh;h1 r2k;15s td2;p0 uxm;18n viw vo3;9r vp2;5w wfg wld;5w wm2;165 xok yrx;165 yst -
2,1o:x8 s7a;xa taw;xq uv2;287 vk2;21b wph;8q wx0 -
2,1p:a6 y97 z18;ok z2c;7c z6t -
2,1q:126 ph2;1ox qh5;r8 qn4;23h rrg;1oz sux;n1 tip;qp usr;23h v45 -
2,1s:fj okk;53 pyj;10e qrd;cz rh1;e5 uj9;l2 vc1;17d x3m;1dh xyf;17d yni;1y4 z0t;1dh z8u -
2,1t:26i ogn;26h q2s;1xi r0d;cq r6o;k9 s1l;a7 sij tyb;ka tvj  ad;ka tyb;cq usd;1jd y86;25t yit;cq ynu -
2,1u:22i pca;fd plt;1jv ps0;b0 r5r;il r67;v1 rf7;b0 rof;1ae tf3;1jx w8n -
2,1v:1ug qlt t3q;xc tg4;v4 top;1lx tzb;rj wbk;32 xhg;1iu xx0;1h9 ym3 -
2,1x:i2 pqk;rs tib;op u01;107 uqr;1xw vyf;1xx wrl;de wzc;13u x8b;de z0t;15y z7x -
2,1y:q8 p8l;q7 q2d;eq qat;1y0 qla;16f qsa;1tf r5t;1c9 ruf;q7 s9r;1y0 sl7;1tf tz8;1y0 uja;1b9 vj1;l4 vxq;1ce w62;1nm wyi;qb xde;1b7 y4u;q2 yly -
2,1z:z qbo qs1;1o r2x;z rea;mo rsp;y ry5;6b sba;m3 t99;37 tnz;1bm tuh;1j8 uep;1vl uzj;1bm vb9;bf vie;mo vnp;28 vs7;s9 wt4;1mu xdr;dc y1e;xr z5b -
2,2:mj rhu;1nl rtw;vy s4s;1nl ssb;mj swq;1v3 tsc;ju w1m -
2,20:21t p94;14x pvt;1hq qdo qky;21l qmp;1u2 r29;140 rs4;26s s97;12o sjx;1xk u2w;265 ud1;20c un5;278 ux2;1ju v4f;26q vgy;1xk vub;26p y0o;ob ybb;1xh z5o zgd
2,21:1r0 uip vx7
2,22:9z qgu ros se;7r ryx sgq se;160 sfv sv2 se;1le su7 tnt se;mx ts2 u6g se;vi uev uyc se;he uxh v3d se;1mw vjg vrx se;27w vr3 w74 se;110 w74 wi3 se;20k wi3 ws9 se;1vu x4y xcj se;1ih xbp xyj se;15z xxp y1y se;22b y4i yc3 se;4p yb8 z88 se;3e z7d - s
2,23:ut nyr;us yue -
2,26:qj rds ros se;qj t1v tfd se;16z tfd txy se;s6 txy u83 se;s4 u85 uhd;s7 ugl uxh se;gu uwn v6s se;152 v7m vw4 se;12n vvc wge se;uz wjf x2o;179 x2e xuc se;gt xth y6z se;14y y6z yhz se;s4 yho zbk
2,27:1u6 m0f;1uc t6d tw3;1jz twh;xh vjf;1ud xsa;3l yjg;1gm yy5;3i z0z -
2,28:1wq puu qq5 se;4m qpa rkl se;1m3 rjq s4v se;13r s40 srq se;w1 sqv t61 se;hp t57 u6g se;13j u5l vrx se;1ww vr3 w7y se;13j w74 wwi se;by wvo xkz se;ax xk7 yen se;7a yds yzq se;1mo yyx - s
2,29:dy tzn va6 se;218 v9b ws9 se;217 wry y5v;1pg y5a ynx se
2,2a:1mt pn1 q16;1qu q5u;1w8 rvn;1qu sev;1mt tjg;1jj tob;nj tqu;1u7 uyk;1jj vep;203 w5v;1u7 wyo;su xu1;1jj yan;1kb z9a -
2,2b:1rh qb2 qo3;1rh sq8;19j tdt tu9;1rh wez xsc d;19j xhh xiv d;19j xsc yhc;1rh yhf yjd
2,2d:8x s4x sf9;67 slt tzn;on u0k;8x up9;68 vty;1vz wyj;w5 y32;py z7o ze7
2,2e:yz qsd;25h w3u;18m ywt -
2,2f:4f tkh;x5 ufe;22q uru;16b w57;1bb wq1;15u xjy;ls yv2 -
2,2g:19s vcf vid d;2i vj9;78 vt5;22 w6j y5o d;mn wrd  d;1k y5o -;mf yfh  d;1n0 yro - d
2,2h:12 roa;ji syo;6 ucu;m vje;1u9 x1o;bn ybe -
2,2i:23x uxb;wy vxn wg3;1od wpf;19w xnw;w7 xs5 y3m;1k5 y9o;jf yp7 -
2,2j:1ep t10 u4q se;27u u3w uhe se;1ep ugl va6 se;vl v9b vuh se;1ep vtm wy7 se;jn wxd y3n se;27s y2s yh4 se;jj yga ywd se;1eq ywc -
2,2l:e3 q4a;18b rvj;e3 szb tet;248 tkw;1l8 u22 wpd;289 x38 xtj;289 y07;iv ye7 yyt;uk z2w -
2,2m:v6 qik s88 se;1f4 ucc vdi se;fv vmu vuh se;1nb w18 w7y se;1i6 w74 wfm se;1yj x97 xmo se;dz xlu xzv s;1f3 y09 y7u se;g8 y7u z7d se;1d z6j - s
2,2n:20x udt vcm;1et y9j ze3
2,2o:1d1 r71 rpm se;1jo sbm thx se;1vq ue1 uyc se;1z7 uxh vr3 se;1lt vq8 wdw se;g2 wd2 wut se;ym wty x6n se;195 y3n zd9 se
2,2p:1i1 uln wbd se;25q wai xhn se;1fz xgs xq3 se;ws xp8 y09 se;1fv xze z4u se;1hk z3z - s
2,2q:jq om0 rag se;63 r9l rtv se;jq rt1 tdo se;16t tct vwz se;11x vw4 xuc se;1si xth - s
2,2u:19h mz9;21 t9f;1jk usg;19h xcs;1ig xv5 y9y;wt ya3;9y ymv -
2,2v:1nu qqz tct se;191 tc0 v0w se;4g v01 vss se;58 vrx wfm se;er wer yga se;3d yff z93 se
2,2w:ri per sxm se;20y swr tnt se;1je tmy vuh se;ri vtm wh9 se;1ub wge zaq se
2,2x:rt s6k uam se;1x0 u9s uxh se;e9 vco y6z se;1na y65 ytn s
2,3:uj q8f rba se;1so rds rpm se;ac ros s1g se;231 s0m s4q s;8f s9x u7w s;1wx u86 uih;21a ui9 w7y se;ui w74 wwi se;13g wvo xcj se;1wx xc5 xcb;1l7 xcq -
2,30:1tz nch;256 qo6;ye swh;1bk v7z;io z35 -
2,31:qv plm;219 ra9;15g rk6;zj s8o;15g sot;zj ttc;lf w2h;10z ybl -
2,32:q5 pra qqy;1xf qyw re3;q5 rp6 s0l;q5 s8t;1xf smg syj;1xf tff tm6;q5 tyr;1q7 um4 utw;12t wmn;1q7 wuw;1xf x3f;12t xag;1xf y90;1q7 ynr;12t z3i zf7
2,33:zu pll;zi rlm;ta s5y;10l uop;d7 wyi;xi x7c;g9 yol;gl yx3 -
2,38:cm p25 pj5;1kc plp qaj;1kc qbl qd2;cm qfn rak;1kc rdg s4b;27m szx tg2;1x8 tht ueg;26v ui2 vp1;1r3 vp4 vws;1kc vys x4u;1x4 x4y xdd;w3 xfk ygj;1xc ygk;9x yu6;1xc yzs -
2,39:1zr p9i;yc pnc;yd pwo;24m q1q q2p;sb q2q;24m qfu;125 qtn;259 r30;zp rkk;17n sot;1au tej;13x ttq;yn u0u;jd ueg;lu wby;cg wnm;1ca x8m;jd yxj -
2,3a:19k t4b t7w;47 t8r;wo txv;wo ua5 w8u d;1uy ua6;1r7 vyt;1go xm6;1gg z0k -
2,3b:99 o6z;9n r06;11d sti;1om tgn;11m tn9;1ok vex;9m wnw;190 z0m -
2,3d:25 rad;rw u85;26 vzd;14m xu8;1gz ypq -
2,3e:1p8 pcy;210 pv9;1l0 q6d;238 rbl roq;1ql rp8 s61;1ia s6a;3c sgm tl0;em tl8;ku upm vlb;1e1 vle;239 vnu wnb;h6 wnn;1yh wz5;1e2 x41 x9m;23r x9z;18q xrv y2y;nh y3e;1kx ycr ysf;1aq ysi zbp;vx zd1 -
2,3f:286 she t2y;28a t34;24b tcv;1ey uky;x7 vq3;5f w7u x38;86 x41 z09;1er z1g;j1 zb5 -
2,3g:268 q20  a;23d q72;1we roj rss;26c rtb;1wo s02;243 s2j;1eb sa3 tcn;1e9 tcx;23m ucp uj9;243 uja vnu;j2 vnv;1ed xtw -
2,3h:cw s88 vim se;1po vhr wai se;88 w9n x5t se;jx x4y - s
2,3i:m1 n8h;2c tr7;1v8 wfd;1h2 yl9 -
2,3j:c0 x0p xgs se;1i0 xfy xkz se;1g1 xk7 xm4 s;9 xps ybw;9 ycn ydt;13a zce -
2,3k:w6 oah;eo pux;w6 qpg;qn r48;o5 u36;1yq wc9;19c ycw;22a ylu -
2,3l:qi pmb;170 thd;16v z1t -
2,3m:yi q14;8o s9z;yi sfh;9k t0f;yj tju;dw uor;yj vlf;5h vwn;1ez wbu;1be xga;yj xvh;1sm yhz -
2,3n:240 q7k qjq;124 qjr;240 qrb;1el ruo;1sk u0k;x6 v59;1sk vmx;1p2 xbf;vm xvp;jz y65;18r yrn;1sk yw6 -
2,3p:vg szb tei se;198 tdo uam se;fw u9s ut8 se;1yi use vno se;1a vmu w22 se;7w w18 wai se;19g w9n xnj se;7n ykj z0l se;1nc z0m -
2,3q:70 tkg ue1 se;1m0 ue1 urj se;1mp uqr v7m se;1f7 v8h vev;14 ved vss se;13 vrx w4m se;15 w3r wer se;1mp wdw x1k se;ss x0p xze se;1fm y09 yit se;s2 yin -
2,3u:19o or4;1h7 s8k;1ji t80;34 vd1;1s6 vp5;1ms vqd  a;24l vqg;w0 wu0;uw xxz;1gb z57;1gp z7m zan
2,3v:52 wpr xde se;52 y65 ym8 se;1v0 yld yyx se;1z2 yy2 z2a se;7d z1f - s
2,3w:pu umi vq8 se;15p wiy y13 se;237 y09 zcf se
2,3x:gp q46 qxq se;c5 qwv rba se;ft rag rlf se;gp rkl sid se;20t sht u2p;1ze u31 ugl se;1vf ufq unc se;1ya umi upw se;2m uph;26f vg9 w84;1q4 wb5;1yk yue z4c;1ng z4e zew
2,3y:1mx s5p w3r se;15m w2x - s
2,3z:11j u0q u9f;25g ubo wg1;25g ysy -
2,41:1fj s5b;ci vbr;ry vk3;6x vwh;1cs w5e;rc wfr;26z wvj;ks xv2;tr y0a y9c;1jl ybi;40 ytt;138 z45 zae;1vw zaf -
2,42:1d5 ps2;1z9 pw8 qbb;206 qcf;1d5 r3s;1ki r6y;1d5 rh5;ej rwp;29 szs;1rv t30;4a wb9;d9 wsw xeg
2,43:182 q8f riw se;23p riw sas se;ff se6 ssi se;275 srq tmy se;nx tm6 twb se;1z1 tvg u9s se;ff u8x ujy se;188 uj3 uxh se;25e uwn vlz se;1w2 vl6 vw4 se;zr vvc wer se;1am wdw wqk se;185 ws9 x6n se;1z1 xjc yos se;fy ynx z2a se;g5 z1f - s
2,44:o3 r0a tvg se;k4 tul uhe se;1f1 ugl wo1 se;13q wn7 - s
2,45:17k q5c qev;1og r63 rh7;22v rhl;23l s6a;89 sku;23j szv tlf;27a tly;27g ts9;23j u1f;27a ufc v1r;1j1 v1y w5d;ai w67;24d wrs;1mi xq0;ii xv8 zdo
2,46:a1 ryx ved se;7q vdi wc7 se;1ts wbd y8o se;1t0 y7u - s
2,49:22h r14 tb5 se;1xb tak wyk
2,4c:249 pt5 rjq se;1pf riw u0h se;1kr u0d wrk;1ks wrl;1pe y69 -
2,4d:bw ssi tlb se;1rc tki tn5;so ufy;wg we4;1rc x61;59 xue;ba xxr;59 y5v -
2,4e:1n rpk;1t sj7;71 u89;1gx vjp wbx;14e wcj;45 wri xh6;d wwl z48 d;19b xh6;3u yz1 zbm;3r z48 zev d;1v1 zbm -
2,4i:1sq mmn oss;1hp ur1 w1i
2,59:1kh tyy;c7 uy8;1kh vmy xns;1c8 xom -
2,5q:1cv tb5 ton se;mz tnt uu3 se;ij ut8 v3d se;we v3d vzi se;ll xmo y1y se
2,7:dj ng0;1o8 px2;10h r3x;14b uex;12h v4v;14b vze;21p w1p;1a3 wlw;1w1 xfq;9h yhq -
2,8:aj r71 t7r se;aj t9g xcj se;1ly xbp xrs se;6l xqx - s
2,9:39 t05 u6g se;1l9 u6g vl6 se;23v vkb wh9 se;if wge xth se;288 xsm yos se;dv ynx - s
2,a:14h ppf r4g;1xd r6t sm5;14h sok u3t;m7 u5w  a;1xd uq1 z43;1ie z46 - a
2,b:z3 pz8;r6 s1r;27k uhx;ti upu;27k uz0;kk vjl;fn wch;1yf xrn;5j y13;c8 z95 -
2,c:1nn sf1 uam se;20p u9s vdi se;18l vco wd2 se;wi wd2 wpr se;1o6 wow xk7 se;gj xjc yds se;a0 yld z88 se
2,d:x2 rg1;1y2 sme;1wn trn;e1 uvn vwg;1ps vyl wan;e1 wd8 wzs;e1 x2h;1yr y7a;15c yd9;oh yjp;1la ys9;iu z0t;1tn z8n -
2,e:14p jqp;1v6 y28 -
2,l:24j pfm qnl se;1e8 qmq rba se;1wg rag s88 se;247 s7f sp6 se;ot sob t6w se;1wm t61 va6 se;1ef v9b wer se;8j wdw xfy se;1wj xf3 xyj se;1td xxp zaq se;5q z9v - s
2,m:e6 nvg;14z qcf;yy qg3;1o9 tal;1yw twg;12q wna;1bf za8 -
2,n:9j u4q uo7 se;3b unc vmu se;b5 vno wz2 se;1vn wy7 x39 se;ef x2e xqx se;1zo xq3 y6z se;z5 y65 z34 se;12e z2a - s
2,r:4z plq qh2;hh qgu s6k se;1ns se6 t2n se;1wz t1v tvg se;fm tul u8x se;qz u83 vmu se;hh vss wzx se;7o wz2 xyq s;rz xyj y5j s;1ny y5a ywd se;1sj yvi - s
2,t:1y3 pzx r9l se;1oy r8r tlb se;l9 tkg uux se;1ph uu3 xk7 se;11s xjc - s
2,u:17u ovk;280 rod;24u t32;17t vwi;17v ypu -
2,z:22k q7k;11n rmb;1es rrr;245 sw7;1yo tgw;zy toh;1ew u1r;yb utf;1p6 v4z;zz vzc;dk w52;8n x8h;1p5 ycu -
3,12:1az kau;o4 yyf -
3,19:127 ldy;mv w9b -
3,1e:kn eok;fk ykq -
3,1z:uy etr;2a rxg -
3,20:4o p35;1jy xmo -
3,23:1ls tj4 -
3,27:xg lzc;1u6 tvu tw3;1uc tw8;1ka y11;1f0 yxm -
3,2h:sx h8g;1ha s22 -
3,30:1qh mmz;24w vxs -
3,31:sj pnp -
3,32:r7 sl0 uju
3,34:1q9 jvu xtq;rm xtr -
3,3d:14o kbx;rx qwr;202 vzc -
3,3i:m1 n8h;2c tr7;1v8 wfd -
3,3k:ep krs -
3,3x:d2 d34;22o wwu -
3,b:ce eiw qdf;51 qdo;1pk w02 -
3,e:wf k6m;rv ry7 -
4,0:1h3 tjo yhh;14f yqc -
4,1z:st idz rx3;s3 rxg tkd;ux uuy -
4,20:1jy p35 xmo
4,27:1ka twh y11;1f0 y1a yxm;1ud z2b -
4,3d:202 t70 vzc
4,3i:2c n8h;1zb tr7 vic;1ke vih voy;1v8 vp0;1il wfd;1h0 wi1;1h2 x3t -
4,e:1v6 rya -
5,1:1ik r9h spi;tp y9x -
5,1w:1tt miu p78;6v p79 -
5,25:153 dpz;154 qmx;155 vjw -
5,u:id m98 pbn d
6,10:tc nbj;pe rul;97 tuc;1m8 yd4;o6 zbp -
6,6:o0 od5;23g rcw;25c s7i;5z u5v;24v up2 wsh;gc wsp;1w3 x8t xnf;ea xnl;1w3 xtn;5o ybi;13l yd2;5o z8h  a;ge z9x -
7,0:27 twj -
7,1:20 sql tyh;1rg txy v0w se;27p v01 w2x se;1ux wfm xrs se;sa xw0 yae se;7z yak -
7,10:se nbm;15i q18;117 rul;ny tuc;qy uy8;ny w47;1xv wzs;t8 xb7;9d yd4;106 zbp -
7,11:19p tp8 za7 d
7,12:16l yng -
7,14:16c prg q97 se;1fy qeb r2u se;3t r1z s6k se;26u s5p sdc se;1gy ton uam se;1i2 u9s w22 se;1rb w1i x32;o x2e xlu se;1ue xlu y9j se;1rb y8u;3t yq1 -
7,17:lp ntq;85 pr4;42 skg;3p tgk vby;1j4 vbz vf2;1fp vfo;1j5 vzx;1vh w99;bq z36 -
7,18:1n5 u83 - s
7,19:yt q29 r1l;2k r5h;11p s9u;87 sw5;1dx te5;21y v86;11e vk1;5x wxg;11o xdk xsl;a3 xtt;11c y8z -
7,1a:1x1 prg v8h se;rk v7m vrx se;20i vss wy7 se;25d wxd xlu se;oo xlu y2s se;ia y1y yyx se
7,1c:1tb owf;4s qa0 qvm;tj qvn rgd;un rgf suc;j7 sud;1dj tdn tph;1pj tpj u9d;cv u9e v8t;1dt v8u;4s vbr vo2;16p vo3;z4 wq1;za x2u;f4 yhn yyc;1yu yyd;z6 z5e -
7,1e:jg pb9;1a2 qwz;1sz rfi;xk sl4;1av tyw;i0 uaj v3n;250 v3o wa0;1pi wa1;dq wua;zm xeg;j6 xp0;18a yas;y3 yko;hu ywp;hv z38 zf3
7,1f:wc r14 taa se;1v9 tct ttr se;or tsw ugl se;kb uj3 upw se;qt up1 vss se;19v vrx wdw se;200 wd2 wmc se;1ei wo1 xe8 se;i6 xde yh4 se;vw yga z6j se;19z z5o - s
7,1g:1jp t3i ubh se;1id uqr vvc se;sc vvc wzx se;1xl wz2 z93 se;1vm z93 - s
7,1q:1p4 wbz -
7,1r:6j ouh s4v se;7m s40 smm se;t2 smm uyc se;1bv uxh wd2 se;1s0 wc7 z6j se
7,1t:hx phl;1xi q2s;k9 r0v;hx r6o rmf;a7 ru7;hx s1l sck;1xn sf2;1xi sij szc;cq szg;1xz t2m tvv;226 tvx;bb usd;cq vu3  a;bb w37 wi8;cq wig  a;wv xkn;od xxa;25t y86;kg ynu;wv yy2 z6p;pt z6s -
7,1u:yp rvo;25z svw tf3;1k9 tf4 ttx;1q1 u3o;1u5 utt vsm;1v7 vso;1zj w8n;1u3 xnh -
7,1v:ud t7t;uu w9x  a;v4 wbk;1gt xhg xx0;o7 xxu -
7,1w:6e n3h;133 rik;1ag tru;6d v9n;1gd w0r;uf ya7 z1x;6n z1y  a;5 z4j -
7,1y:9o qla qsa;16f r5t sl7;np szo;pq tk3;1c9 tz8;np uja;q9 vj1 vwt;kx vxq;mq w62;1nm wd1;98 wyi;l8 xde;18s xq7;9q yly -
7,1z:1l rnx srq se;1bx sqv tjm se;1l ttr uev se;1uv ue1 urj se;1k3 urd;bk wzg -
7,20:26k qlw r2u se;277 r1z rjq se;140 riw rs6 se;1c1 rrb s4v se;26k s40 sk2 se;1a0 sj8 srq se;26o srq tir se;1lo thx ttr se;20c ttq uc7;1lo ubh ud6 se;1c1 ucc unc se;ty umi uxh se;13w uwn v7m se;1w7 v6s vco se;1zx vbt vhr se;15k vgx vuh se;ob vub;20d x50;21v xqd yc6;26r ycc;26l yv0;1zy z5o zgd
7,21:131 q7k rn5 se;dm rma sq0 se;131 t10 tg7 se;g4 tfd tvg se;1ri tul ugl se;1hs ufq vmu se;1ve vlz vxt se;7v vxt xau se;1hn xa2 xuc se;1rr xth ym8 se;61 yld ywd se;1ir yvi - s
7,22:av svw tnt se;79 ts2 u78 se;12w upw v3d se;1tw v52 vrx se;ld vr3 xhn se;g3 xgs y1y se;1tw y13 yh4 se;zd yga - s
7,23:u9 ruq ws9 se;1q0 wrf yuo se;1q0 z6j - s
7,26:s8 q8f qru se;qk qqz rba se;u7 rs6 s7f se;176 s6k sj8 se;26n t1v tc0 se;c3 tb5 u4q se;1yb u4q uhe se;274 ugl v7m se;157 v7m vw4 se;27b vw4 x43 se;13d x39 y5a se;gs y4i yhz se;1np yh4 yyx se;g7 yy2 - s
7,27:1gm t61 vim se;3k xsm ykj se;23 yy2 - s
7,28:13r qpa s4v se;le s40 srq se;13r sqv u6g se;1an u5l uxh se;13b uwn vdi se;26a vco vrx se;le vr3 wz2 se;12x wy7 xjc se;ch xih xqx se;1ii xq3 yqf se;1io yqf - s
7,29:1v2 wrf - s
7,2a:mm tqu uyk;38 vep;om w5v;1k4 xu1;fh xzg y7h;a yan;271 z9a -
7,2b:16d qnl sqv se;225 sq0 tei se;16d tdo ts2 se;1ac ttr u6g se;1ta u5l v3d se;oc v2j wfm se;1ac wer x39 se;21c x4y xsm se;ix xrs yae se;72 yit z5o se;23c z4u - s
7,2g:i s88 use se;1i5 urj vco se;ar vim vtm se;1g0 wqk y65 se;1jm y5a yuo se
7,2h:r o6u rzr se;1fc ryx ue1 se;1zv ud6 vl6 se;1u9 vkd;1uw w2b;1k2 x1o -
7,2i:1ky snh tct se;8m tc0 uxh se;wy uwn vyo se;1k6 vxt wpr se;8i wow xa2 se;220 x97 xod se;1l4 xnj xsm se;b9 xrs xw0 se;b9 y1y yae se;1l4 y9j yyx se;1e0 yy2 - s
7,2m:1c w74 x2e se;1c y7u - s
7,2n:1m5 thx vco se;25f vbt wrf se;25f y4i ypk se
7,2u:1zn rwf ui9 se;1r2 uhe ut8 se;9a use xde se;1us xe8 xv5 se;u4 xv5 yae se;1us y9j yn2 se;27q yn2 yy2 se;1f6 yx7 - s
7,2v:17g qqz tmy se;5a tm6 ui9 se;1mb uhe x97 se;11i x8c xuc se;234 xth z93 se
7,2x:4e snh v1o se;1fb vco wge se
7,2y:1z8 s0m t57 se;1mn t61 u0h se;1m6 uam v2j se;1ml vf7 w22 se;7x w69 wiy se;ow wn7 ys4 se;27i ytt - s
7,3:22z ros uj3 se;k5 ui9 xde se;285 xcj y2s se;a2 y1y y7u se;a4 y9j - s
7,32:22d uln uu3 se;1pz xau y7u se;1jw yae ynx se;am z34 - s
7,33:258 tte umf;258 x7c y23;258 yx3 -
7,34:27h rlu;br xzv -
7,37:j5 qv6 shl se;dg svw tb5 se;57 th2 vbt se;50 vb1 wrf se;1or wt4 x1k se;4x x2e xhn se;20n xgs yit se;l6 yit - s
7,38:14w szx uef;1x3 ui8 vb9;tw vfq vwj;14t x51 xce;1x3 xfm ygj;d5 yh0 yu2;wk z00 -
7,39:1qk ueg wby;1qk yxj -
7,3a:1j6 t3i tmy se;1k0 tm6 txy se;19n tx3 u83 se;1sh u9s z0l se
7,3d:rw q46;14i vzd;1gz wpm -
7,3g:8k pkz r23;26c r27;vk rtb;1wf td1 -
7,3h:fo szb ui9 se;1tl uhe v01 se;18k uz6 xhn se;1sc xgs xsm se;23o xrs z34 se;1mj z2a - s
7,3i:1vx lcu;33 wi1;v3 xj7;m4 xrj -
7,3j:1iv rn5 tsw se;16e ts2 ue1 se;ic ud6 v52 se;6u v48 wjs se;v8 wiy xcj se;kd xcj xmo se;ay xq3 xze se;1b2 y4i ycx se;6i yds z1f se
7,3k:eo u36 wc9
7,3l:1u4 qhp thx se;p7 th2 ved se;12v vdi wmc se;23u wmc - s
7,3p:fx s93 uyc se;19a uxh vno se;1ad vrx x6n se;1xu x5t xmo se;7n xlu y1y se;4h y1y ywd se;262 z0l - s
7,3s:k0 o3g pnn
7,3u:mc npw;24o twl y2d;m5 y2j;cb z5g z7m;an z7x -
7,3v:1i4 uiv x01 d
7,3x:1zg rkl sid se;1zc shl tnt se;13e tmy u31 se;13p up1 vgx se;1zd vg2 w8t se;j9 wkn yvi se;1nq yuo z1f se;1bc z1f - s
7,3y:1zz qqz u5l se;s1 u4q w3r se
7,4:p8 v8h x6n se;1ai x5t xwu se;20q xw0 - s
7,40:1rk slr - s
7,41:ra po4 rd0 se;ra s4v tkg se;10 tr7 v0w se;139 v01 vb1 se;1qs vjg vwz se;1n7 vw4 w5h se;1hm w4m wge se;1zt wfm wpr se;14u wow xrs se;1lv xuc xze se;1n7 y09 ypk se;1j3 yos z4u se;1f9 z3z - s
7,42:206 r6y;wn rh5 sw6;29 t30 uc8;6m uc9 ut8;4a ut9 wb9;1d7 wba;n4 wle;1d7 wnu;ro ys6 -
7,43:1bg tdo twb se;y5 tvg ujy se;nn uj3 uxh se;21e uwn vrx se;hy vr3 wt4 se;hw ws9 xau se;121 xa2 z2a se;184 z1f - s
7,44:cx u5l wo1 se;b6 wo1 xlu se;1ni xkz y65 se;181 y5a ym8 se;1yx yld yuo se;yl ytt z3z se
7,45:dx rp8 se4;15t t7s tm8;dx tm9 u6e;ai u7s uey;24f ufc url;1p9 uxp;15t v1y;17i vu9 w63;1of w9b;22l xq0;j3 xv8;8v z4y -
7,46:1vc tlb y8o se;zh y7u - s
7,47:p2 n9e p3i;y1 p3n;16s q3x  a;16s q6w;24r q83 rcl;199 rcr;gy sh9;gz tm0 uqf;tt uqg;10k vvc wzl;1s2 wzx xbo;1e6 xce y46;9s y4c z8r;1at z8s -
7,49:1x qik t3i se;kt tm6 u1c se;241 u0h va6 se;1x vl6 yh4 se;241 yga ynx se;bx yn2 - s
7,4c:1kp pt5 s7f se;1ko s6k u0h se;1pd tzn vgx se;1pc vg2 y6z se;eg y65 - s
7,4e:2s sjb w93;2f wo1 xd5;u3 wy4 z4a d;14k xd5 xns;3u y39 yz1
7,4g:1pr lrq qlw se;62 ql1 s1g se;1lm s12 uth;19x ut8 xau se;186 xa2 xnj se;1jn xnh z2s;1th z34 - s
7,4i:1yn quc ton se;1y1 tnt x8c se;1xs x8c y46 s
7,7:14b v75 vlr;1bd xfu;1oq yhq -
7,8:sm qeb rnx se;21j rnx s4v se;23n s40 tei se;kp tdo xze se;zq xyj - s
7,a:1hr sp6 u3w se;iz upw w3r se;0 w4m xk7 se;1 xjc yyx se;sn yy2 z4u se
7,c:j0 u9s uln se;j0 vco wd2 se;7g wow yen se
7,e:14l tsr;2e xum -
7,l:1q8 pi5 qnl se;wz rc5 rwf se;22e rvk sfv se;1ec sf1 t3i se;1wh t2n vr3 se;23z vq8 ymx s;1wa yn2 z34 se;1co z2a - s
7,m:go wzb xsb;1cz ybx;9b zbw -
7,n:5v unc vno se;1rt vmu wz2 se;1b4 xq3 y6z se;gk y65 z34 se;212 z2a - s
7,r:272 tvg v1o se;fl vss wpr se;1ap wxd xw0 se;13c y65 ywd se
7,u:1qf ovn;205 roe;17x t33;25w u8t;24q vwj;1qg ynv;24q ytm -
8,1:1u tkg vr3 se;dd vr3 wiy se
8,10:24c pzx;1tq rul;1p3 swe;nz tuc;13m uy8;214 vbv;22g w47;9f xot;gh yd4;dr yof -
8,17:1fn pr4;f vqj w6y;1w6 w6z;1g2 xdr;g z36 -
8,19:ms s9u;119 te5;118 ty8;f0 uim;1oi vk1;1b1 wxg;1ay xdk -
8,1c:4t rgf suc;1dt sud u9d;tk u9e v8t;4s v8u;pd vbr vo2;za vo3 x2u;ng x3t;1w5 yhn zfx
8,1e:1a2 q06 qwz;p1 rfi;ov s4a;10v tos;ik tyw;10i une;di uu7 v3n;17y v3o;1pi vi4;1da wa1 x7i;ol x7j;1op xmo;cl xp0;qs yun;10g z38 -
8,1f:wd tkg u4q se;i7 u3w upw se;bp uvs vq8 se;w9 vrx wdw se;21g wi3 wut se;17p wut xqx se
8,1r:1u0 wc7 xrs se;1py xrj z67
8,1t:1ht phl;26h q2s;1xi r0d;26g r6o rx3;1ht rx5;k9 s1l;db sij szc;1xa sze;80 tyv;k9 ua9;1hw vwl wsu;bb wt2;cq xi0  a;1jd xs3;cr xxa;26j ynu;wv z6p -
8,1u:ox rof sir;ox sop tf3;1q1 tf4;2 u3o w8n;1af wda x11;1lh x5v;1r4 xnh -
8,1v:t6 tg4 top;1ua tou tzb;1s tzu v9v;1ua vgi  a;14d wco wvh;a5 wzv xhg;1jg xo6;12l xx0;20r ym3 -
8,1w:74 rik;1hy tru;3n uwp;ug w0r;7y x5h;1gk ya7;bo z4j -
8,1y:1wr s6a;9o sl7;ak tz8;vh uja;po vj1;1b8 vxq;1sv w62;km xde;18e xq7;qx yly -
8,20:264 umi uxh se;21u uwn vhr se;wx vtm wc7 se;os wdw wvo se;21o wut x4y se;wx x4y xhn se;1zy xgs xqx se;20d xq3 y13 se;1ln y09 ykj se;264 yjo yvi se;1eu yuo z6j se;os z5o - s
8,21:1rr vxt xuc se;1hn xth yb8 se
8,26:156 v9b w9n se;s5 w8t x4y se;1yc x43 xgs se;zk xfy y13 se;1z4 y09 yhz se;174 yh4 ywd se;1xj yvi z5o se;159 z4u z88 se
8,2a:kj tqc vf7 se;1vj w5h wz2 se;25o wy7 xk7 se;kh xjc xuc se;27t xth yb8 se;1cj yae z9v se;1do z93 - s
8,3:1wx s9x u8x se;1x2 ui9 wxd se;23b wwi xde se;i5 xcj y2s se;1zf yc3 - s
8,37:pv ubh uz6 se;24i v52 wty se;i9 wty yit se;pv ys4 - s
8,38:3j uhe vpd se;14t w2x x4y se;14v x4y xde se;1ot xf3 yh4 se;14t ygs yu2;14t z00 -
8,3g:1oe q18 r6o;vn r7h;vo rg2;1wd sj4;8d u6u;1wl vsx z1q;8h z1s -
8,3i:1zb hp6 vic;1v8 viq;1h2 wfd;14n yl9 -
8,3j:h ts2 wjs se;be wl9 xm5 d
8,3u:1ix kcq;t1 tet;6q uu5;i8 vg9;m0 vpu;69 x97;6z yh1 z7k;1iq z7x -
8,41:139 tr7 v0w se;p va6 vwz se;pi w4m wge se;m9 wfm x6n se;p x5t xrs se;w2 yb8 z4u se
8,42:232 szs;wu vfc;232 wju;wu wnu;ne wsw;1m2 x4l;ur xeh;25y ys6 -
8,45:1yt wck;92 xq0;90 xv8 yc5;1mg yc6 yus;1ty yut zdp
8,47:in p56 q83;17l q84;251 qim;24z rcs;ja sh9;1sl u57;17f vf7;gq vw2;ap wg2;y7 wzl;1o1 xjc  a;1bh xo6 xor a;1bh xoz;gm y26 y46 a;18c y48 z8r;1ow z8w -
8,8:1uo qsp w2x se;27o w22 - s
8,l:8l wd2 xuc se;23f xth - s
8,m:9b ybx ytn
8,u:g1 q9z;en t33;180 uhu;fg vwj;24t xbc;17w ypv yw5;je yxz -
9,1:dd v48 vr3 se;1y6 yak -
9,10:1n9 rul;25b tuc;214 uy8;sh vbv;214 w47;uc xb7;1jq yd4;5k zbp -
9,14:267 s5p v48 se;h7 v3d w22 se;20h w18 wiy se;1lu wi3 xlu se;136 xth yld se;e2 ykj - s
9,17:sq qa2 rlf se;rb rl2 vb0;19u va6 vco se;1ah vbt vkb se;3z vq8 vvc se;1fo vum;19d wgi;19t xdr -
9,19:1b3 sib sw5;118 te5;66 ty8 vfi;113 vk1;12b wxg;n7 xdk -
9,1c:z7 rgf;hl sd9;1l2 sud;j7 tdn tph;1l2 tpj u7x;1dt u9e;e7 uup;gv vbr vnx;1ak vo3;ct w75;ed wyc x19;pc x2u xgu;gi xh7;pb xyo;ee z5e zg4
9,1e:xk rfi;ht sl4;fi tku;10v tyw;xp uaj;4w uu7 v3n;211 v3o;7t wua xch;1uu xci;1q5 xp0;1z3 yko;qs ylv;1z3 ym1;y3 ywp;27l z38 zf3
9,1f:22y tkg vq8 se
9,1m:1rw rrb t6w se;7u t6w vpd se;16a vpd x43 se;10n x43 y8o se;gb y7u - s
9,1u:167 rof tf3;1xm tf4 up0;1ne up1 vq7;1zi vq8;1r4 w8n;81 xnh -
9,1v:cf top tzb;yu tzu;1lx v9v wbk a;1gq wco wu5;1qd wzv xhg;261 xo6;1n6 xx0;1h ym3 -
9,1w:1hz tru ujh;1hy uwp;18 w0r;3n ya7;lm z4j -
9,1y:q3 r5t ruf;gx sl7;qc svy;q7 tz8;1sx uja;9c vj1;98 vxq;1as wyi;1cf xde;18o xq7;1cd yly -
9,1z:1cp y5a - s
9,21:11z vxt wer se;11y wdw x4y se;o1 x43 ym8 se;15f yld z7d se
9,2a:kj se6 ton se;281 uks vf7 se;1bw ved w69 se;1lp w5h xk7 se;1rq xjc xuc se;1ga xth yb8 se;cc yae z9v se
9,2g:mf xgy y5o
9,2h:jh mb5 s5p se;43 s4v sob se;ke szb tx3 se;fb twb v0w se;1zu v01 vl6 se;1hc vkb w2x se;1fl w22 x2e se;x x1k - s
9,38:1hi s4v t05 se;m6 szb thx se;3f th2 uev se;1rx uhe vwz se;1li vyo x4y se;4c x4y xde se;vu xlu y3n se;1xe y2s yh4 se;1re yga yuo se;1hh yzq - s
9,3g:23k pxe qxq se;8b qwv ros se;244 s0b;dp sj4;1rl tax;23y vo8 -
9,3i:1ke lcu voy;3v vp0;1h0 vsw;1w x3t -
9,3u:1g5 vco xih se;1gj xhn z88 se
9,41:1qt tjm vb1 se;ma va6 vco se;rc vbt vkb se;6x vjg vwz se;18g vw4 wge se;1jh wfm wpr se;t7 wow x6n se;18h x5t xe8 se;tq xe8 xv5 se;208 y09 y4i se;208 yb8 yqf se;137 ypk z2a se
9,42:1z szs u94;d0 uc9 vc0;ve vfc;1i9 vv4;k6 w4f wgk;k6 wnu;1za wvn;77 ys6 -
9,45:27f tm6 u5l se;230 u4q ufq se;27f uev v0w se;8a v1o vjg se;23t vim w69 se;ah w62 y92;ih y93 yoe;vq yoy -
9,47:21k t1n tm6;1d8 tmk;yf uqg w1d;zg w4d;10j wzl x4u;15e x8h xm3;5d y4j z8r;15x z8w -
9,l:vp vno xod se;27d xnj y1y se;x3 y13 - s
a,10:20z p61;1n4 rul ryj;sf rz8;1oo tuc;25b uy8 x7a;1m8 xb7;gd yd4;111 z6p;16k zbp -
a,14:q s5p skx se;1i2 sk2 svw se;q t4c tpi se;1i2 ton uam se;13i u9s w8t se;1fg w7y wiy se;11 wi3 wty se;re wt4 x39 se;1fr xlu xuc se
a,17:26y tg7 vb1 se;1vk vb1 vg2 se;3y vzi w74 se;si w69 wrf se;84 wqk xe8 se;1fs xde z3z se;41 z34 - s
a,19:1t7 r5h;1on te5;kf usk;18w vk1 xb1;1ja xdk;eu yxz -
a,1c:j8 rgf s4w;16p s8y suc;nl sud;1l2 tdn tke;213 tmu u9b;gg uaa;nq vf5;1pp vo3 w73;kz wb7;1dq wvm;ec x2u z5e;lc z7z zg4
a,1e:10q pb9;1lr pmb;146 qbm;qq rfi;7b uaj;oz v3n;1pi wua;1uu xp0;1sg xuo;1j9 yix;163 yko;zm ylq;1qj z38 -
a,1g:266 shl tm6 se;162 tlb unc se;161 uqr vvc se;1wy vuh wzx se;145 wz2 yzq se;1gu yyx z93 se;f2 z88 - s
a,1m:9t sk2 t6w se;tg t6w uam se;10x uam wzx se;1o4 wz2 - s
a,1r:1yl tul v48 se;3h v3d vxt se;fs vxt wd2 se;c1 wc7 wut se;1yl wty - s
a,1t:1xz sij;cq t2m;ka trf tyv;27j usd;25t vwl wdz;1hu wig;wv xxa;bb y86;d1 ynu -
a,1u:1ae ps0 r5r;25z rof;yp svw tf3;1ne tf4 up0;1q1 utu vp8;1ne vq8;al w8n;1lh xnh -
a,1v:32 tg4 tnz;6k top;cf tzb;1qr v9v vw4;ud wco ww8;o7 xhg;6k xx0 yk3;1zw ym3 -
a,1w:76 w0d x5t se;1c5 x4y xfy se;m8 xgs yae se;k8 y9j z4u se;16 z3z zaq se
a,1y:qa sl7 tg9;qa tso;21n tz8;qa uja vj1;1pl w64;q4 xde;1sw xq7;hm y4u;pp yly -
a,1z:1g4 xrs z5o se
a,20:14x rrb sk2 se;1c2 sj8 t8l se;1uf t7r u31 se;15l u27 ucc se;oa ubh umi se;1xo umi urj se;13f uqr uxh se;tz uwn v0w se;12m vgx vss se;20c vub ybb;1xq yb8 z6j se;13v z5o - s
a,21:i1 t10 tx3 se;83 twb uln se;227 upw vl6 se;1t1 vlz vxt se;tf vxt xp8 se;229 xod ym8 se;1ll yld z3z se;10s z3z - s
a,2a:p9 rvk sf1 se;zt tqc uln se;1f5 uks uz6 se;1rq uyc vf7 se;1gn ved w69 se;6r w5h xuc se;pj xth yb8 se;270 yae z9v se;263 z93 - s
a,2b:1ac x2e xsm se
a,2h:me rnx ue1 se;1uw ud6 vl6 se;1lj vkb w0d se;1ff w22 xfy se;1fd xf3 yc3 se;1jb yb8 - s
a,2u:183 xcj xv5 se;20m xv5 yn2 se
a,2y:1kn t61 u0h se;1kn vg2 wiy se;144 wn7 xgs se;27n xfy ys4 se;24n ytt - s
a,31:zj z96 -
a,38:1x9 unc v1o se;wk vyo x8c se;ao xf3 xmo se;1x9 y65 yh4 se;1dw yga yld se;wk ykj yuo se;1ic yzq - s
a,3a:1xp vyo z0l se
a,3d:26x rma vzi se;75 vyo y7u se;6g y6z - s
a,3g:do q97 qik se;242 qq5 r8r se;5l r7w ren se;1eg rkl s0m se;5s sae vhm;9l vhn -
a,3i:v3 r2s;1gs wxc -
a,3j:v7 xq3 xze se;pr y4i - s
a,3l:20w uev wmc se;td wmc y7u se;16v y6z - s
a,3p:7n w18 xmo se
a,41:1se v01 vb1 se;xy va6 vkb se;ks vtm w5h se;rp w4m wge se;1y8 wfm wvo se;16g wut x2e se;1se x5t xv5 se;1lk xuc y13 se;6w y09 yae se
a,42:143 szs;1cx ut8;1j7 wnu;cs xeh y26;194 y27;1m1 ycy;1cx ys6 -
a,45:23i tm6 u27 se;23i uev urj se;27e vl6 w69 se;1k7 wdw ws9 se;1mc wrf xe8 se;1m7 xde xw0 se;1wu xv5 - s
a,47:1kv ozz q80;18d q83 qrk;1ss qs4;16u s1h;1oa sh9 t0z;10w t1x u0e;te u0q uqf;21d uql vv5;xj vw3 wzl;1yy x09 y46;yh y4c z8r;1w0 z8z -
a,4g:21x r4i uu3 se;1q3 ut8 w8t se;1kt w7y wow se;1q3 wo1 x1k se;1a5 x0p xau se;1kt xa2 xhn se;21h xgs yae se;l3 y9j - s
a,4i:20l uqr w0d se;1nz w18 x7i se;1i7 xfy - s
a,a:1ut sob u3w se;3 upw xk7 se
a,m:go xzv z7s
a,u:25j rnx t3i se;zx t2n ucc se;25l ubh vwz se;18i vw4 wy7 se;25k wxd xbp se;189 xau ywd se;16i yvi - s
b,1u:4j w8r -
b,1v:1qd xym -
b,47:e4 p3i;9i q83;1vo re5;gz sh9;1yv tm0;y6 uqf;215 v7t;1zh vzi;1db wzl x09;r9 x0g;10c xbx xqc;1sr xqk;xv y46;1e7 z8r;1at zbk - a
c,5s:ys n3y;e0 pxe;15j rc5;c3 u5l;9n wz2 -
d,5f:1ab oxv qnx;254 qpq qzy;yt r18 s45;p1 s4d taq;xe tb9;8e uvs;zj wc7;1bk z5o -
e,4v:xn nyj;xo qsh ryg;1tf s3l;11d tk7;yz wd2;22g xsm -
f,4v:ti uz6;jd wdw;fn xsm;9m z7d -
g,4v:yt s4h;f3 uz6;mq wd2;11o xsm;130 z7d -
h,4p:lp pr4;85 skh ved;1j4 vf9;3p wu0 -
i,4j:1v4 pa8;7s snx;7i t86;z9 uj0;1lm vsb;1i4 x12;19p za7 -
j,5i:b u5l;1gw wut yix;rl yjo -
k,53:1dk oj3 s7s;ub s9x tcw;1t7 tfj;j8 ue1 vdz;gg vfb xqe;15v xqx -
l,5v:17s pu0 qv9;y8 qw1;1oc tpi;1st uam;zv vpd xk7;hz xm2;4i ys5 -
m,5u:u0 oyf;qv rrv;175 t6l tzd;1aw u5o;20j x43 -
n,52:sd n33;1fh rlf;279 uz6 xou;1qp xso -
o,4t:255 rqh;z0 t9g;1b7 vim;gg xrs -
p,14:1h5 skx wt4 se;1fr wt4 xmo se
p,17:md taa vw4 se;u2 vvc wo1 se;209 wn7 ykj se;sp yjo - s
p,1e:jr qcl;1d4 t61;1bf vzi;8u xvk -
p,1g:lg x1k z9v se
p,1r:hr v6s vyo se;3h vxt xde se;1os xcj - s
p,1u:el q6p rlf se;d8 rkl t8l se;25n t7r unc se;h5 umi w22 se;1qw w1b;22f wvr xiq;1x5 xis z7m;1vr z7n -
p,1v:1y5 t7r vss se;1i vrx wc7 se;6f wbd y13 se;6f ynx - s
p,1w:1he qog t3i se;jp t3i ud6 se;1zs ucc unc se;19q umi w18 se;22x w0d xf3 se;16 xe8 y7u se;73 yb8 ynx se;1gl yn2 - s
p,1z:282 vkb yen se;35 yds - s
p,20:1c3 rnx t3i se;21s t2n ui9 se;1c0 uih;sl vwn;13y yqn -
p,21:1ll u78 wh9 se;1o0 wiy ysy se;135 ys4 - s
p,26:150 v2j w74 se;177 w74 yga se;1s5 yga - s
p,27:1g3 vlz yh4 se;c9 yga - s
p,28:qu s40 tc0 se;9w tb5 uqr se;qu upw w2x se;12y w22 wo1 se;hq wn7 xkz se;269 xk7 yff se;oi yen yvi se;21f yuo - s
p,2a:1s7 qdg yts;24s ytt zaq se;13k z9v - s
p,2b:4k u0h wfm se;a9 wer wty se;w4 wty xth se;4k yae yh4 se;1js yga - s
p,2g:1ui vhr z4u se
p,2h:s t3i - s
p,2u:27v s9x ws9 se;1lq xe8 ysy se
p,2y:120 rzr tfd se;fq tei uu3 se;16h uu3 w69 se;qh w8t ysy se;1ma yuo - s
p,38:wl s5p tvg se;1x6 tvg uqr se;1s4 xmo yhz se;y0 yjo - s
p,3g:23e q2g qq5 se;1wb r0a rtv se;23e rt1 std se;1wc ssi vzi se;kq vzb -
p,3i:ru njz urj se;1ib uqr vkb se;lz vjg wt4 se;3q ws9 y4i se;lz y3n ypk se;bi yos - s
p,41:207 tb5 vb1 se;1iz va6 vq8 se;fu vpd xau se;1bl xa2 yzq se;nb yyx - s
p,42:jm tyf;la vd1;1in wrx;1ip xoi;1j7 y24;1up y5t;rh ysc;mh yyz -
p,45:23l q7k s6k se;24g s6k t10 se;1wv t05 tlb se;24g tkg va6 se;1wt v9b vuh se;vs vuh w69 se;1ys w5h w9n se;22t w8t xbp se;25u xau xze se;166 xyj ym8 se;8z yld - s
p,47:4v oou twa;ck twb;yh w5j xa4;zn xa6 -
p,4g:ga p8v s36 se;21h s2b uz6 se;pw uyc wdw se;17m wd2 - s
p,4i:ps taa w3r se;10r w7y z0l se
p,a:b4 ut8 wrf se;mp wqk yjo se;4d z3z - s
p,m:1bf ugl vyo
p,u:h8 qw1 t10 se;27z t0w;26d xbc;1nk ytm -
q,4a:10t m7d tnu;cn tob vw3;1pt vwg zba;17e zbr -
r,1c:1b5 val yaq
r,1e:zl wlt xw3
r,1u:1yd roa;1qz x8r xof;1yd xph;1a4 ym2 -
r,26:173 ykf zay d
r,2n:b8 p0b - d
r,38:w3 r56 yx8
r,3g:5t w3d yzc
r,3s:1ea o0b pts
r,4c:1kq vao z3m;21i z41 -
r,4s:141 v3y;1nd ywh -
r,4u:1qi pn9 - d
r,4x:14g r1z  d;wo x2j z3y;25s z44 z63
r,5d:im rhb -
r,5e:1gv v0g -
r,5n:1im t3q -
r,u:zs p7t;um szp;25i vt6 -
r,x:nc ij4;1rn vd6;1dz y6n -
s,4k:1mz oz0 vdj;bj ves yjn
s,4l:2x tj7 tzt;2q tzy v30
s,4m:3o uj3 wbd d;3w wbi -
s,4n:1k1 uqf wj9;1qe wjd xu9
s,4o:v u68 xxr
s,4q:1qa u0h - d
s,4r:1hb sqv  d;2z uvq y7h
s,4x:49 osb tde;14g r1z - d;c tdf te4;wo twq z3y d;25s x09 z63 d
s,4y:2v w95 xtj
s,4z:4 pql  d;sy pyo z5k;1jf z6g -
s,50:uv qhp  d;1r ti6 -
s,51:2w x6n z90
s,54:1hg n0u rj4;25r rj5;1g6 ucc;uh xme;1gi zcr -
s,55:2r vx7 xrn;2u xrr yep;2o yfo;2p yn1;2t ytv -
s,56:1r6 r04 xgo;284 xgp -
s,57:2y u3f v30;2r v3s vx7
s,58:xb x0q -
s,5a:rg pd4 - d
s,5b:11w ook - d
s,5c:233 lij utp
s,5g:2w vkx wzt
s,5j:2b m8j -
s,5k:1h4 swi z3g
s,5l:1qc rnx;lo xtj -
s,5m:1fk w0d -
s,5o:1cq wml -
s,5p:1ik r4l wkk;4n wkm wst;tp wsx -
s,5r:bu uf8 uvw;rq uwd w2x
s,5t:26b w7y yuf
t,1c:pb z7z -
t,41:pi wut xih se
t,42:f6 szb ucc se;1cu ubh uu3 se;1uk ut8 w4m se;cj w3r x4y se;1y x4l yen e;cj yds ysy se;26e ys4 - s
t,47:ip oz1 ptj;24x pwe q83;yg q9i sh9;109 shm;56 tm8 ucs;1dd ue9 uqf;lb uqt;18f whz wzl;ze x05;1cg xht  a;24x xkk y3e;1d3 y5k z8r;1nj z97 -
t,4g:1th xmo z34 se
u,47:253 omp pu0;1sl pvu q83;y9 q8j qs3;10f qvf;p3 rbo  a;p3 rhg tgh;1pv tik tzh;1dc tzl;17f ur3 vf6;i3 vh2 vt0;10d vwb wzl;1e6 wzo;px xce  a;px xd3 y46;24y y5s z8r;10u z8u -
v,47:18j qeb sll;1sp snk;y4 w1b x2m;gn x4z z8r;13o z9m -
w,1t:1s1 t2m txu;1s1 usc vvx
w,1v:19m tyj upn;bg usw v4l;1my v8r;1v5 wa1 xe7;1gr xgc;1hd ywq  a;19m z6i -
w,1w:1ct sao;pk tf9 uju;6y uk2;1g7 xxl -
w,2a:1j2 q5j -
w,2g:3g wam -
w,3g:x4 qhp r2u se;ou r1z tb5 se;dp taa vkb se;1wi vjg wxd se
w,3j:sr r4i s60
w,41:1qi xs4 yg8
w,42:ei szb ubh se;15n ubh uwn se;1cu uvs vf7 se;f6 vf7 wkn se;wp wn7 xf3 se;d9 xej xko;1iw xk7 ysy se;1lz ys4 - s
w,45:24e su7 u1c se;ai uev up1 se;24e up1 vuh se;24d wd2 ws9 se;8y wrf xq3 se;j4 xp8 yc3 se;1tx yb8 - s
w,47:1km qrx rwh;ig rwk u5n;1jr u5o va8;10b vaa;1ob wn4;1jr xje ynz;14a yo3 yvk;1e3 yw6 -
w,4v:1br vkr wzi;i4 xof ye2;1su ye9 -
w,u:17u rob t31
x,14:1fq qcl thx se;3x th4;1ur xt8 -
x,1t:k9 ppr;82 qru;1xa rrj;1hw sw4;hc tpi;od u6t;cr vbe;og wg1;bc xjq;tm yoc;lv z9z -
x,1w:sv pae;1g8 wtv;17 zcr -
x,2a:kw pc6 rvd;1dr rw4 ujr;z2 uln x1k se;z2 umf x0w;11q x0p z93 se;11q x0w z8g;1t3 z9v - s;1t3 za7 -
x,2g:14r wgf - d
x,2n:1et vcm -
x,38:1ou ru1;aq ues;1qx w3p;1qb wy5;au yn0 -
x,3g:8c rgc th2 se;27c tg7 uks se;1lb ujy vtm se;22w vt0 -
x,3j:e xm5 -
x,42:tv sxi;25x u23;vz ume v6n;1kg vfz;ur wl4 xeg;25y xeh ys6
x,45:22u y9e;1me yz4 -
x,47:gy pak qf4;uo rjq;1sb sob;1p1 tsw;1e4 ud6;1bo vhr;11t wmc;1bj xqx;fp yvi z9n;ha zb0 -
y,45:91 xum zhf
y,47:1qy uqf v7m;1ry wzl;10j x4x;1dv xjd  a;1bi xvz;1tg y46;zf yoz;1zk z8r -
z,3g:1rd u79 -`,
};
