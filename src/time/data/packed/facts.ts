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
,policy,vt6
,treaty,xzq
,event,tef
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
,product,tkn
,organisation,yv3
,organisation,ssa
,organisation,wkw
android-os,product,ue5
,organisation,ul5
,organisation,s6t
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
,product,vgv
,organisation,tax
,currency,u6u
bolivar-soberano,currency,xbf
,policy,t94
brasilia-jan-8,event,yo4
brazilian-real,policy,qjb
breivik-utoya,event,vfs
,concept,vo2
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
,organisation,wob
cape-verde-cabo,country-name,w2p
,product,vpd
cast-lead,event,upr
celac,organisation,v1i
cfpb-us,organisation,v5m
,organisation,wz0
chandrayaan-1,event,t7a
chang-e-4,product,wp9
,event,wex
,product,yn1
,country-name,r7h
,organisation,sel
,country-name,rs4
chile-estallido,event,xre
chile-miners,event,v61
china-national-supervisory,organisation,xbg
chips-act,law,yjc
christchurch-attack,event,xld
colombia-farc-deal,treaty,wvg
columbia-shuttle,event,t1v
,organisation,spn
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
demonetisation-india,policy,wxk
deterrence-aggression,event,z79
deutsche-mark,currency,dnq,ssi
,policy,ylp
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
ebola-west-africa,disease,w6v
ecb-institution,organisation,pws
eeas,organisation,t5q
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
,event,y5w
,organisation,xhm
,organisation,rvk
,product,tc3
fakes-about-army-law,law,yfi
,event,z7k
feb-17-libya,event,vbh
fethullah-terror-name,organisation,wis
,organisation,uuc
,organisation,tuk
,organisation,yff
,organisation,vfz
,concept,xfm
,organisation,tjg
,organisation,xmo
,event,vc4
g20-name,organisation,s3v
,organisation,w5w
,policy,xfh
,organisation,s7e
,organisation,twz
,law,vkz
george-floyd,event,xxi
georgia-war-2008,event,ulu
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
,organisation,tpi
,organisation,xdc
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
james-webb,product,sxv
jan-25-revolution,event,vau
jan-6-capitol,event,y3s
jan-dhan,policy,waw
jasmine-revolution,event,vai
,treaty,wha
,country-name,sci
,organisation,sdo
july-15-coup,event,wuc
july-war-2006,event,u0s
,organisation,yf0
k1-attack-kirkuk,event,xtc
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
libya-gna,organisation,woh
libya-gnu,organisation,y5j
line-app,product,vez
,organisation,ua7
,product,t4g
,treaty,udo
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
montenegro-independent,country-name,tzp
,disease,ymz
mumbai-26-11,event,uow
mumbai-name,country-name,r0a
nargis,event,uj0
,organisation,vek
,country-name,txt
,organisation,x7a
nepal-quake,event,whx
netflix-streaming,product,u60
neun-euro-ticket,policy,yg2
,treaty,v2d
,organisation,wam
,currency,tbw,upw
nft,concept,x2e
,concept,wid
nirbhaya-case,event,vu1
,organisation,wer
nord-ost,event,sz2
,organisation,wjf
,event,yl8
,country-name,xdp
,event,xm8
nouveau-front-populaire,organisation,z2j
,country-name,wtu
novel-coronavirus-2019,disease,xtn
novichok,product,xb5
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
,event,z5a
,event,zbb
,event,wrh
,event,yba
,event,x7m
,product,x7g
paris-2024,event,x4x
paris-agreement,treaty,woc
,organisation,vxz
partial-mobilisation-ru,event,yl3
,event,ycx
pass-sanitaire,policy,y73
patriot-act,law,sox
peace-spring-op,event,xr5
pegasus-project,event,wvg
,organisation,wcq
,product,xv9
petro-venezuela,currency,x8e
,organisation,s4z
pfizer-vaccine,product,xyj
,product,wli
,product,v1o
pix-brazil,product,xuu
,organisation,wov
plato-n,policy,wnl
plc-yemen,organisation,ygg
podemos-party,organisation,w52
,product,wlr
,organisation,ugx
,organisation,s3e
,country-name,xh7
,treaty,xdp
,organisation,u5l
proces-catalan,event,x6n
prosperity-guardian,event,yxo
protective-edge,event,w9u
ps752,event,xto
,event,xkk
,organisation,vhr
,concept,x7e
,event,x3d
,event,v9c
quad-leaders,organisation,y5l
rabaa-dispersal,event,w0q
radd-ul-fasaad,event,x0i
raisi-crash,event,z1x
,organisation,xb4
rcep,treaty,vtb
,product,tq4
reiwa,concept,xlu
,organisation,wvs
,country-name,pxm
rising-lion-2025,event,zcr
,event,x7l
rohingya-exodus,event,x5m
,country-name,w38
,event,ta1
rosgvardiya,organisation,wrj
,organisation,w3z
rsf-sudan,organisation,w0d
,organisation,tpo
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
stc-yemen,organisation,x2o
,organisation,xyx
stop-the-steal,concept,y21
,event,yur
,product,v5g
,event,u78
sudan-war-2023,event,yqt
sunflower-movement,event,w6q
svb-collapse,event,ypt
,policy,waw
swift-cutoff,event,yfc
,event,yvo
syrian-civil-war,event,vc7
,organisation,x95
takfir-october-iraq,event,xqx
,product,t4l
tea-party-us,concept,ur9
telangana,country-name,w8u
telegram-app,product,w0q
,organisation,t61
thaad-korea,event,wu5
,policy,y7t
tiangong-station,organisation,w2w
,event,y21
,product,x2e
,country-name,suq
,event,ysl
tl-redenomination,currency,tlb
togg,product,xtc
tohoku-quake,event,vc3
tokyo-2020,event,vfm
,organisation,y4q
tpp,treaty,ugo
,organisation,spl
travel-ban-trump,policy,wzs
,organisation,w4m
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
ukraine-full-invasion,event,yfa
,event,wc4
,organisation,tni
un-sdgs,policy,vp4
,organisation,v53
,organisation,qnf
,organisation,u8i
,country-name,xpc
united-russia,organisation,sq0
upi-india,product,wrp
us-doge,organisation,z6u
us-embassy-jerusalem,event,xcw
us-ice,organisation,t2n
,organisation,xdv
,treaty,xgr
,organisation,sbb
,product,u3a
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
yoon-martial-law,event,z7f
,product,tmj
ypg,organisation,vf7
zaire-name,country-name,k8n,rfy
,concept,yfd
zero-covid,policy,xxp
zika-brazil,disease,wi9
zimbabwe-zig,currency,z0p
zoom-meetings,product,vqs`,
  tenures: `0,0:21m k9n tjn;11n tjo yhg;1d5 yhh -
0,1:1cj oq8 q0c;d7 q2d r9h;pn sql;9t wc5 y9x
0,10:1nj nta;1og qmq;xd s1g;ru tg7 v47;es v51 vlm;x6 vmg;ls x17 -
0,11:qf lu5;u1 rzy -
0,13:145 r8b;rg scw;145 thh;ft vqn;15d xzt -
0,14:dv mal pxo;1bl pxt q2e;6a q2h;14n qij;k rzn xlv;n xm2  a;u xt4 -
0,15:1o7 oyz;1ss q3k;8 r85 rd5;ju rda;vk rsf s74;ot s75;159 t1e;5n toc;1lv u5z;13z x31;oq y7m;fp ywz -
0,16:140 q55;9g soi;1vy u39;115 wwr;4k ybi -
0,17:rx n1r;1bt vbb  a;1bz vpc vzk;30 vzl  a;f w90 -
0,18:tu qbj -
0,1a:19g opo pr5;19f prc qyc;1eg w28;1pp xhg;1us z5u -
0,1b:18x n4o;189 qjc;1un s88;1qs vlz;59 yzq -
0,1c:lq mxp;uw qvm;1gx u9c;lp vo2;iw x2r -
0,1d:1id j4y uua;66 uxw;cx yum -
0,1f:223 pq4 pxj;hz pzb;1h8 ta2  a;1av tbt uep;1av ug9;ns w3d;1q7 xiw;1au z85 -
0,1g:wv n3x;xr sgw;xf uq2;xv vq0;1fk wz8;xv z8e -
0,1h:1zm qnb;2v wzk -
0,1i:13a nqt upm;1e2 upn uz8;6v v9v;16o yai -
0,1j:1uz mfg -
0,1k:10l tn9;1ld wgq;10q xvh;12k za7 -
0,1l:yb pnm qbr;1mf qbw;6x r2c;5h s6x;1im tbi;6y ug3;1is vko;4w wlk;x2 wp9;4v xtu;bq yyg -
0,1m:1w9 rh6 tn9;hf tq2;14c vpd;dn x43;xt yit -
0,1n:1lx pdu;dk qif;dj rn0;1nf srl;171 tw6;1o2 uuu  ad;1l1 v0r;zg w5c;1zj yei zj3
0,1o:lr ph9 s5y;1th s7w;uj v1d wg3;12i wg4;21z xut -
0,1p:w5 poa put;w5 qpo;1n5 r30;w5 shr;cf tcs  a;1n5 tz5;1a0 vdv wpx;x9 wq4  a;z5 x03 y8u
0,1q:9i pj2;kx sck;13d trb;1iz v62 vmv;vu vnx;10p yhd yzm;1ud yzu -
0,1r:1tl ixp;p2 rq6;2d s4j;196 smd;1ty tja;y4 wcq;1l5 z67 -
0,1s:18e pmg rj7;18d rkv;19n viw zgy
0,1t:dw nhj;js qb8 sby;1dw sch uam;1s4 ub0;1n7 waa;tt y8u -
0,1u:zu rhu;1g swk;1l9 uba;1l8 vq1;1mc x4r;hm yjh -
0,1v:1pf mey t3q;n9 tg4;v7 tnz;m1 waa;b1 xgt;1k ylt -
0,1w:6c n1q p8x;4a p9a;1cg ri3;162 tr9;qi w0f;hp y9l;1ch z1x  a;18m z3v -
0,1x:1xd mpk;1hx r7w;om wut;pg z3z -
0,1y:lf o3h q0o;1in q1i s05;dd s08;nu tz6 wf4;1rg wfo -
0,2:1mg ncz pzz;1q1 q05;1n9 rht;5j swj;ax ub9;d4 vq0;tb x4q;at yjg -
0,21:fn m5u;1ex t0y;1we vx7;1z0 ykv -
0,22:9x plf tnl;12s tnm;1oq v2p;6s vjg;1sy x85 y1h;1pk y1i y2b a;1pk y4e -
0,24:al rzq srg;al suw tzh;al wsy -
0,26:1oc ouc;125 q93;11x rnt;1ob t2j;13x uh9;1j5 vw0 x0y;sg wyf  ad;1dp x2n;20i yhd zat;13s zci -
0,28:1hs pg9;10o xli -
0,29:1vg y5v -
0,2a:ig pc2;iu rvd ueo;1a4 ujr w8m;19v wxc ym7;yv z8g -
0,2b:1mm p30 qaw;e0 qqg;160 tu9;16f wez;oh xs9 yj6;1mo yjd;91 z5g -
0,2c:eb ri2 t76;im tvv;my x9s;yw yyn -
0,2d:1yi pf1;5p q6j;1wu rnu;1of t2k tdt;1wu tgi;fi uv8;nx xoo -
0,2f:or qcs;1ws s1n;1ww uat;83 vfe;1m8 wjz;i5 xok;ht yt5 -
0,2g:1e6 jmt;1ep vgo vqf;1d8 vqg vyk;1hn vzc wam;kj wrd  d;1bf y5o -
0,2i:1b5 pjx;1kl rcj;1y7 sje uwx;1gu vml;sx wyt;16d y3f -
0,2j:1az xd2;v6 yrs -
0,2k:gu l9i q9x;gu rd8  d;173 suc;8b urz;r4 w5a xg4;8b xju zg6
0,2l:128 pnz s5d;cl s63 tcp;cs tet;o4 utj;1tg xmz;oe z1q -
0,2m:72 ppl;6w q1t;72 sv9 vmk;h1 vn5  a;sn w1b xzv;ar y0x;9z y7m -
0,2n:1v5 q0j;1v7 vcm;s2 wrd xbe;1z5 xbn;1b3 y4i - d
0,2o:11p x4c;1wf y8i -
0,2p:15p nxu;ip tr9;1sf u8l;1c0 uls uss;1c0 uvw;1c1 xp8 -
0,2s:qm iqs;av qlo;c2 tf5 vmy;z6 vn0;1kb w8s;13m xyg -
0,2t:dl p24;jg qqz;1xa sfv;kp u4q;j4 vtm;7y xih;f5 z5o -
0,2v:x8 oh4;9e tm7;la wf5;fo z8m -
0,2w:1qb pfb;rb tni;p7 wgy;1fo yz0;1gg zaf -
0,2x:16n s6a v1d;15w vcu;1bi y66 ytn;1a ytp -
0,2y:sm o50 qe5;1ql qgg rqo;2b rqp;1ia s0j;1wi u9p v3h;oc v14  ad;oc v3h;1ed wiv;cd ys1 -
0,2z:fq nyn;1xs pga;9h rce;j2 sr4;fq u5u -
0,3:14e pvz rn7;1ns rn8;1rl uih;9f xbx yen;1wr yfr -
0,35:op pcs;je qog;1b7 s36;187 thx;1ng uux;zb w9n;13i xod;yp z34 -
0,36:4g o46;4q piw;1wx sfm;4y smi;4g u18;1i8 vfy;1jv wup;188 xbg;16z y27 y2c;lj y2e;1jt y9f;gz yn8 zg2
0,37:f9 oa2;l8 q2f;yy rra;o6 sh9;bi v51;1o9 wtx;kv yis -
0,38:nf oz6 qd2;k7 qgd rlg;1m2 rma;1k6 slg um4;9u umq;16p w1g;9b xg6;9u yzz -
0,39:1z8 p8i;13o pmz r1p;50 r1q;13n tv7;cz v2s v59 a;cz v62;8c wks ze9
0,3a:1zw qmu;1mw tjw  a;161 tlp -
0,3b:17p oae;ya r3v;8g txb;176 wqs zk8
0,3c:80 p3w;zc qdu;1mv rsk;15h ryt;1gp t7a;l4 um1;kn vp4;rt w0r;17l xfh;1qo yu7 -
0,3e:tk pcy;it rb8;tk sge;1w3 tkz;12c weg;ta z9e  a;1h0 zc9 -
0,3f:1su pnj rhs;1ay rm7 t0x;ck tgh vmy;1vt voi;4z x38 -
0,3g:cm psj;1y4 s6j  a;1y4 sa3;h5 uj9;1y4 vnu -
0,3h:zr kps qkc;1ja qn8 s8u;1jj s8v -
0,3j:1ic p7z;ad xm4;e xm5 -
0,3m:1ax pgp;vs t0q;fu ufg;cn vu7;1g3 ynn -
0,3n:19t q98 rny;1os s10;ub tfr;7w w97;222 xnx;1kd z2o -
0,3o:3c r4f rg5;3c ro6;jd ucs;zl xbs -
0,3p:16 mtt;19 s93;15q vmv;b7 z0m -
0,3q:1sd jo7 pny;27 tj4 upt;1rt uqq vqr;qj vri;1be x0c;qj yhq -
0,3r:1q8 vff -
0,3s:1am pf5 px7
0,3t:5m p76;9d qlw;lh s0m;8v tfd;18z uu3;1q9 w8t;1ga xnj -
0,3u:p4 k2a;1d sb1  a;b4 sc2 z7k;3i z90 -
0,3v:rp n8b pme;sv pmh;15x y6o -
0,3w:o7 iym tma;kg toq zbm
0,3y:iy q6e -
0,3z:1zd suq;yo u9g vo7;yo yhn -
0,4:yf mgi;x7 x6i -
0,40:1qp plf;os u5a;1r2 yfx -
0,41:21v ora vaj;ld vak  a;1dm vjs;bc weq;1bp xp1  a;zz xrj -
0,42:1wa pbn qai;1tn qbb;41 sac;23 uc8;1n1 wb9 -
0,43:13y ot5;eg sag;15o ujm;1w6 wss;130 z1y -
0,44:69 o6y;bj r0w;v4 tv5;xu wnb y5q;1qf y5s -
0,45:147 pwn;148 qn8;1xo tlx;1xm v1k w62;1i3 w63  a;1kk w8z;1yg xn7 -
0,46:20z o9b -
0,47:1ok muc;mq p3i;by q83;mx sh9;b0 uqf;he wzl;xa y46;he z8r -
0,48:zk o01;15e per;zk qth;y7 s88;1u2 tmy;ym v1o;1u2 wge;15j xv5;1zr z9v -
0,49:tx pfe wvp;1rx wvv -
0,4b:df p3v qbg;1mh qbv;1lu qil;s7 rxb;1gw vw8 -;zd xjy yo1 ad
0,4c:1gl xhe;1gn y69 yoe;1y9 ypl z0a;1vp z20;15m z68 -
0,4d:ss ssl tw0;ke twk v7i;a3 vcu;q8 wrl y22;1xx y6a -
0,4e:5s ph1;7 vlu ygg;1py wuy xc7 d;15z xcd - d;1mq ygg -
0,4f:1su rhs;1ya sec;1tz t2t tzp
0,4g:jt p99;1ge qla;1v2 s11;119 un6;uv utg xaf;fd xag -
0,4h:114 i9k;lw pvq;14f sqw um5;1ov ukq  ad;1ov um5;19s vhj wcy;hs wff;pc ya6 -
0,4i:1nu oss x82;ix x85 -
0,5:dh p87;l1 s5y sqk;33 sqm squ;i0 sqw;1gf t50;fb uf4;190 woa;4p xsv;w0 yxg -
0,59:18j tpv x7i;1gc xns -
0,5q:1mt nmj ton se;19a tnt v3d se;gn v2j wi3 se;1eq wh9 y1y se;jh y13 - s
0,6:1vf q2n tgc;qs tge wu5;5a wzr -
0,8:ag pgx pz7;2u q21;r7 qce;t8 t9f -
0,c:c7 oqn wd1;19z wdj;1o5 wot;1ji yef;st ylc -
0,d:21p pj0;1k7 rcq;n2 srg;1on vkw;1ou wzn -
0,f:1kv oph qcu;1kv r7p t4b;1kx trw xxw;jn xy6 -
0,g:18q kit ppu;18q r4l ty3;1jb wrk -
0,i:v2 p90;ob qdl;s6 ri6;y9 sms;ob sww;di t91;i2 tpq;jp tw1 xs1;wi xs3;15f y25 zgv
0,j:yq o0f;l0 pf5;u6 q51;l3 qru;15l t10;gw va6 wvn;1a5 wsk  ad;1a5 wvn;v3 xjc;15l ynx -
0,k:116 mp1 ror;l5 ros;sj ui9;1dl xbp;hn z6j -
0,l:1t6 puh qie;56 qn9 -
0,n:1bb ikl rfw;13f rfx sh5;yz sh6;kt xjz -
0,o:8d qfq;ln t31;19y vwr w4v;dr w58;kh wrd -
0,p:gj mak;1j9 q45;gj rk4 -
0,r:ks h2t qh0;13h sev;4l vcy -
0,s:a6 kzp;1jc pf1;i1 qjm;1ne s8i;1a7 txd;1qx v1y;1a7 w6j;1qx xb4;m8 yfp zka
0,t:1jg ncj -
0,u:wy q9x;s3 t31;1zf vwh -
0,v:dt pj6;jf qnr;7z rsc;6z swx;zf v63;ua xf9;ou yju zof
0,w:1il oc2;1lt pgn;yl ql8;1ab rpt;2f sue;1il tyz;13e v3k;15i w85;de xcq;1o8 yhb zlw
0,x:l7 loe;1mu uh8;1ac xc7 -
0,y:mw ouf;o5 q96;1uq t2m;gg uhc;1gy vw3;1h7 ypj -
0,z:1wo q8g t1w;1wp t2t vwa;1b2 vwb ypr;1ki yps -
1,17:1ih vay vbb;1bo vzv w0q
1,21:1z0 vx7 ykv
1,2z:1ol wzb z9k
1,3j:1br xps yrr d
1,3r:1nl vff w04;1nl ws4 wuk;1nl xux -
1,3u:k8 twv wa5
1,42:m2 xeg;du ys6 -
1,47:mq muc;fm p3i;4d q83;gr sh9;xa uqf;1ai wzl;104 y46;w4 z8r -
1,4e:7 qpc vlu
1,4g:uv s12 tpv;fd w8n xag
1,4i:ix we7 x7n
1,5:fb xsv yxg
1,j:1a5 va6 wvn
1,u:1zf uhs vwh
10,1c:8l w78 -
10,1e:ci uj6;1pi wsh -
10,45:1xu w8x -
11,1w:qi pav;6f trl;1pl udp;6k w1h;5u yru ze8
11,3g:1h5 uje;1rc z1q -
11,45:1i5 xqz;1i1 z0f zdq
12,1t:19d syg vab d;20p wp1;fx y7u -
12,1v:1er wta xx0 d
12,3g:1h5 s2j;52 uje -;1ra wwm -
12,3i:1wb lwd sng;1ei tth;az vpv w7i
12,42:pd v41 wfv;pd wgm ys6;sq ys8 -
12,47:vc v65 wzl;fk x14 xpm;y0 xxj y46;ac y47 z8r;1w8 z9e -
13,4w:2a std;28 vco;1g8 xuc;vx yos -
14,5h:ia tlb;un w5g wxc;20s wxt;ro ycj -
15,1v:1rh t4y t7e;185 vgc vzt d;wj xix z29
15,2g:185 wnn;n8 x3u xv6;17 ykk z10
15,3u:133 vr3 w8s;1t3 w9w;mj xji -
15,4e:v9 vco who d;u2 whx xat;184 xau y96;q1 y9o -
16,1w:168 s2o;1pg uw6;hp xl5;nd y8o -
17,1w:ne rik;5v uvc v9n;ky vbd;5v w0s;1cb yab -
18,10:1nr yd4 zbp
18,1e:1gr v3n wia
19,0:1tk vw4 - s
19,14:dy s5p v48 se;20q v3d wiy se;1ev x2e xmo se;1bh xlu xyj se;t xxp y5a se;1bh y8o - s
19,17:1qd s40 vbt se;1um wli z3z se;10g z34 - s
19,1v:1v4 tfd tpi se;sb tzb v9v;1j v9b wc7 se;2w wbk wug d;up wut xhn se;1v4 xgs xxp se;t6 xxp ym8 se;qn yld - s
19,1w:bw ri1 ts2 se;18l uwn vf7 se;1op vg2 w18 se;bw w0d yae se;vz y9j z4u se;1dh z3z - s
19,2y:gv v2j wiy se
19,3d:1y q46 vb1 se;1da va6 xih se;1p8 xhn - s
19,3g:1rb uj3 voj se;57 vno y2s se;1h6 y1y z2a se;1rf z1f - s
19,3i:rk oht qyl se;5z qxr;11g wsf;1p xqa -
19,42:fc rwf sk2 se;rd szb uu3 se;1ug ut8 wli se;kc xe8 ysy se;6t ys4 - s
19,45:t4 wrf xq3 se;r0 y65 - s
19,8:1j8 x6n - s
1a,1e:18r xeg;1pt y8j yix
1a,1w:1pm xk7 yae se
1a,3g:1as tct ud6 se;1ur ucc voj se;1x9 vno xuc se;1aq xth - s
1a,42:1n0 szb vvc se;19b vuh wt4 se;1n0 ws9 x4y se;jy xe8 z3z se;10z z34 - s
1b,3g:n7 s9x ud6 se;5d vyo wy7 se;191 wxd xuc se;192 xth - s
1c,u:c9 tc0 ufq se;ef uev vwz se;mc vw4 x0p se;21q wzx y3n se;1yn y2s - s
1y,26:f2 tfd tvg se;13r u4q uhe se;sh uqr vhr se;211 vgx vwz se;1p1 vw4 wh9 se;rr wge x4y se;ek x43 xmo se;123 xlu xyj se;13q xyj yhz se;12w yh4 ytt se;126 ysy - s
2,0:16i pm3 tvj;1d3 tvk -
2,1:1ce yak - a
2,12:1l4 nay;1l3 q88;7n spw;13c usi;qu vht;13c wjp;19k xo9 -
2,14:3w r1y rvy;65 sd6;3w t4g;j tzf;3w ukk;w vr5 w6l;w w7v;u x32;3w x5d;1hl xla xt4;l xtd;ak y8n;1f9 ywn zev
2,16:182 q5k qqc;182 ryq;1sk srm;zi t3r;8a to5;1u1 w6y;zp wxz;100 y4c;12p z3q -
2,17:a2 oh7;102 r22;a1 s44;3u tgk;3y vay;jm vbv;102 vjm;r6 vq9;qo vzq;sr w69;1s2 wm0;1dy xdr -
2,19:kq nd9;yk r5g;yg te4;17i vk0;1jx xdf -
2,1a:19f qyc;p9 vqr;2h xbq -
2,1b:jj pqg;1ix quo;8n t3y;18w t5u;17f v4t;zs vey;59 w9g;zh wiv;90 xno;1qn xsv;1km ysn -
2,1c:1a2 owf;hv pqz;1ku pzy;hw q9z;4e qvm;14t rgd;wf suc;ha tph;lo u9d;wc vo2;170 w73;bn wyc;hx x2s;w6 xyl;ij yhj;m7 yya;19w z4y;lm z7p zf7
2,1e:17c mcx;xw pmb;1vx rfi;og uai;fz v3n;1va wua;ci xp0;14v yko;1nm ym1;10w z38 znx
2,1f:bv vsl;tm w3g;nr wou;16q xdx;nq xqa;tm y53;tn yz4 -
2,1k:12j pfw;7o qfh;fa r2k;12l td2;ms uxm;157 viw vo3;8x vp2;5f wfg wld;5f wm2;12x xok yrx;12x yst -
2,1o:ui s7a;uk taw;v0 uv2;21z vk2;1vi wph;7x wx0 -
2,1p:99 y97 z18;md z2c;6r z6t -
2,1q:z9 ph2;1k9 qh5;ox qn4;1xk rrg;1ka sux;kw tip;of usr;1xk v45 -
2,1s:e4 okk;4o pyj;xj qrd;br rh1;cu uj9;iz vc1;141 x3m;19u xyf;141 yni;1sp z0t;19u z8u -
2,1t:20e ogn;20d q2s;1s4 r0d;bk r6o;i7 s1l;9a sij tyb;i8 tvj  ad;i8 tyb;bk usd;1fa y86;1zp yit;bk ynu -
2,1u:1wn pca;dz plt;1fq ps0;a0 r5r;gp r67;si rf7;a0 rof;16u tf3;1fs w8n -
2,1v:1pf qlt t3q;um tg4;sl top;1ho tzb;p8 wbk;2w xhg;1er xx0;1db ym3 -
2,1x:g7 pqk;ph tib;mi u01;xc uqr;1si vyf;1sj wrl;c6 wzc;10r x8b;c6 z0t;12r z7x -
2,1y:nz p8l;ny q2d;dd qat;1sm qla;136 qsa;1oh r5t;18o ruf;ny s9r;1sm sl7;1oh tz8;1sm uja;17o vj1;j1 vxq;18t w62;1j4 wyi;o2 xde;17m y4u;nt yly -
2,1z:z qbo qs1;1i r2x;z rea;kk rsp;y ry5;5t sba;jz t99;31 tnz;181 tuh;1f5 uep;1qi uzj;181 vb9;ae vie;kk vnp;22 vs7;pu wt4;1ig xdr;c4 y1e;v1 z5b -
2,2:kf rhu;1j3 rtw;tb s4s;1j3 ssb;kf swq;1q1 tsc;hu w1m -
2,20:1w0 p94;11u pvt;1dr qdo qky;1vs qmp;1p2 r29;10x rs4;20o s97;zo sjx;1s6 u2w;201 ud1;1uo un5;213 ux2;1fp v4f;20m vgy;1s6 vub;20l y0o;m4 ybb;1s3 z5o zgd
2,21:1m7 uip vx7
2,23:sa nyr;s9 yue -
2,26:pr u85 uhd;sg wjf x2o;pr yho zbk
2,27:1p6 m0f;1pb t6d tw3;1fu twh;ur vjf;1pc xsa;3b yjg;1co yy5;38 z0z -
2,29:1vg wry y5v
2,2a:1if pn1 q16;1m1 q5u;1r1 rvn;1m1 sev;1if tjg;1ff tob;le tqu;1p7 uyk;1ff vep;1uf w5v;1p7 wyo;qd xu1;1ff yan;1g6 z9a -
2,2b:1mo qb2 qo3;1mo sq8;160 tdt tu9;1mo wez xsc d;160 xhh xiv d;160 xsc yhc;1mo yhf yjd
2,2d:84 s4x sf9;5p slt tzn;mg u0k;84 up9;5q vty;1qt wyj;th y32;np z7o ze7
2,2e:w8 qsd;1ze w3u;156 ywt -
2,2f:45 tkh;uf ufe;1wv uru;132 w57;17q wq1;12n xjy;jo yv2 -
2,2g:169 vcf vid d;2c vj9;6o vt5;1w w6j y5o d;kj wrd  d;1e y5o -;kb yfh  d;1ik yro - d
2,2h:12 roa;hl syo;6 ucu;m vje;1p9 x1o;am ybe -
2,2i:1xy uxb;u8 vxn wg3;1jp wpf;16d xnw;tj xs5 y3m;1g0 y9o;hi yp7 -
2,2j:1b0 ywc -
2,2l:cs q4a;14w rvj;cs szb tet;1y8 tkw;1h2 u22 wpd;220 x38 xtj;220 y07;gy ye7 yyt;s1 z2w -
2,2n:1v7 udt vcm;1b3 y9j ze3
2,2u:15y mz9;1v t9f;1fg usg;15y xcs;1ee xv5 y9y;u3 ya3;94 ymv -
2,3:1rl u86 uih;1rl xc5 xcb;1h1 xcq -
2,30:1oz nch;1z4 qo6;vo swh;17z v7z;gs z35 -
2,31:ol plm;1vh ra9;12b rk6;wq s8o;12b sot;wq ttc;jb w2h;y5 ybl -
2,32:nw pra qqy;1s1 qyw re3;nw rp6 s0l;nw s8t;1s1 smg syj;1s1 tff tm6;nw tyr;1le um4 utw;zt wmn;1le wuw;1s1 x3f;zt xag;1s1 y90;1le ynr;zt z3i zf7
2,33:x0 pll;wp rlm;qt s5y;xq uop;bz wyi;us x7c;em yol;ex yx3 -
2,38:bg p25 pj5;1g7 plp qaj;1g7 qbl qd2;bg qfn rak;1g7 rdg s4b;21h szx tg2;1ru tht ueg;20r ui2 vp1;1ma vp4 vws;1g7 vys x4u;1rq x4y xdd;tf xfk ygj;1ry ygk;93 yu6;1ry yzs -
2,39:1u3 p9i;vm pnc;vn pwo;1yk q1q q2p;pw q2q;1yk qfu;z8 qtn;1z7 r30;ww rkk;14b sot;179 tej;10u ttq;vw u0u;hg ueg;jq wby;ba wnm;18p x8m;hg yxj -
2,3a:161 t4b t7w;3x t8r;tz txv;tz ua5 w8u d;1px ua6;1me vyt;1cq xm6;1ci z0k -
2,3b:8g o6z;8t r06;yi sti;1jy tgn;yr tn9;1jw vex;8s wnw;15k z0m -
2,3d:1z rad;pk u85;20 vzd;11j xu8;1d1 ypq -
2,3e:1kj pcy;1v9 pv9;1gv q6d;1xb rbl roq;1ls rp8 s61;1e8 s6a;34 sgm tl0;d9 tl8;is upm vlb;1ae vle;1xc vnu wnb;ff wnn;1t0 wz5;1af x41 x9m;1xt x9z;15a xrv y2y;lc y3e;1gs ycr ysf;175 ysi zbp;ta zd1 -
2,3f:21y she t2y;221 t34;1ya tcv;1b8 uky;uh vq3;4z w7u x38;7g x41 z09;1b1 z1g;h4 zb5 -
2,3g:204 q20  a;1xg q72;1r7 roj rss;208 rtb;1re s02;1y4 s2j;1an sa3 tcn;1al tcx;1xp ucp uj9;1y4 uja vnu;h5 vnv;1ap xtw -
2,3i:jx n8h;26 tr7;1q6 wfd;1d4 yl9 -
2,3j:9 xps ybw;9 ycn ydt;10a zce -
2,3k:ti oah;db pux;ti qpg;od r48;ly u36;1t7 wc9;15u ycw;1wh ylu -
2,3l:o9 pmb;13p thd;13l z1t -
2,3m:vs q14;7v s9z;vs sfh;8q t0f;vt tju;cn uor;vt vlf;51 vwn;1b9 wbu;17t xga;vt xvh;1nq yhz -
2,3n:1y1 q7k qjq;z7 qjr;1y1 qrb;1aw ruo;1no u0k;ug v59;1no vmx;1kd xbf;sz xvp;hy y65;15b yrn;1no yw6 -
2,3p:1iu z0m -
2,3q:1be v8h vev;pp yin -
2,3u:165 or4;1d9 s8k;1fe t80;2y vd1;1nc vp5;1ie vqd  a;1yj vqg;td wu0;sd xxz;1cd z57;1cr z7m zan
2,3x:1v3 sht u2p;2g uph;20b vg9 w84;1lb wb5;1t1 yue z4c;1iy z4e zew
2,3z:yo u0q u9f;1zd ubo wg1;1zd ysy -
2,41:1bq s5b;bc vbr;pm vk3;6e vwh;197 w5e;p1 wfr;20v wvj;iq xv2;ra y0a y9c;1fh ybi;3q ytt;108 z45 zae;1qq zaf -
2,42:19j ps2;1tn pw8 qbb;1ui qcf;19j r3s;1gd r6y;19j rh5;d6 rwp;23 szs;1n1 t30;40 wb9;c1 wsw xeg
2,45:148 q5c qev;1js r63 rh7;1x0 rhl;1xo s6a;7i sku;1xm szv tlf;215 tly;21b ts9;1xm u1f;215 ufc v1r;1ey v1y w5d;9k w67;1yc wrs;1i6 xq0;gm xv8 zdo
2,49:1rx tak wyk
2,4c:1gm u0d wrk;1gn wrl;1kp y69 -
2,4d:1mj tki tn5;q8 ufy;ts we4;1mj x61;4t xue;a9 xxr;4t y5v -
2,4e:1h rpk;1n sj7;6h u89;1cz vjp wbx;11b wcj;3v wri xh6;d wwl z48 d;15t xh6;3k yz1 zbm;3h z48 zev d;1pz zbm -
2,4i:1nu mmn oss;1dq ur1 w1i
2,59:1gc tyy;b1 uy8;1gc vmy xns;18n xom -
2,5q:19a tb5 ton se;ku tnt uu3 se;gn ut8 v3d se;tq v3d vzi se;jh xmo y1y se
2,7:cb ng0;1jk px2;xm r3x;118 uex;zj v4v;118 vze;1vw w1p;16k wlw;1qv xfq;8o yhq -
2,a:11e ppf r4g;1rz r6t sm5;11e sok u3t;k3 u5w  a;1rz uq1 z43;1ec z46 - a
2,b:wb pz8;ov s1r;21f uhx;r1 upu;21f uz0;ii vjl;e7 wch;1sz xrn;53 y13;b2 z95 -
2,d:uc rg1;1so sme;1rd trn;cq uvn vwg;1kz vyl wan;cq wd8 wzs;cq x2h;1t8 y7a;127 yd9;ma yjp;1h3 ys9;gx z0t;1oo z8n -
2,e:11m jqp;1q4 y28 -
2,m:cv nvg;11v qcf;w7 qg3;1jl tal;1td twg;zq wna;17u za8 -
2,r:4l plq qh2
2,u:14i ovk;21s rod;1ys t32;14h vwi;14j ypu -
2,z:1wp q7k;ys rmb;1b2 rrr;1y6 sw7;1t5 tgw;x4 toh;1b6 u1r;vl utf;1kh v4z;x5 vzc;cc w52;7u x8h;1kg ycu -
3,12:17e kau;lx yyf -
3,19:za ldy;kr w9b -
3,1e:il eok;e5 ykq -
3,1z:sf etr;24 rxg -
3,20:4c p35;1ft xmo -
3,23:1hk tj4 -
3,27:uq lzc;1p6 tvu tw3;1pb tw8;1g5 y11;1ba yxm -
3,2h:qg h8g;1dc s22 -
3,30:1lo mmz;1yu vxs -
3,31:q4 pnp -
3,32:ow sl0 uju
3,34:1lg jvu xtq;pb xtr -
3,3d:11l kbx;pl qwr;1ue vzc -
3,3i:jx n8h;26 tr7;1q6 wfd -
3,3k:dc krs -
3,3x:bu d34;1wt wwu -
3,b:b8 eiw qdf;4n qdo;1ks w02 -
3,e:tr k6m;pj ry7 -
4,0:1d5 tjo yhh;11c yqc -
4,1z:qc idz rx3;pq rxg tkd;se uuy -
4,20:1ft p35 xmo
4,27:1g5 twh y11;1ba y1a yxm;1pc z2b -
4,3d:1ue t70 vzc
4,3i:26 n8h;1tp tr7 vic;1g9 vih voy;1q6 vp0;1ei wfd;1d2 wi1;1d4 x3t -
4,e:1q4 rya -
5,1:1eh r9h spi;r8 y9x -
5,1w:1ot miu p78;6c p79 -
5,25:11y dpz;11z qmx;120 vjw -
5,u:gi m98 pbn d
6,10:qv nbj;n6 rul;8e tuc;1hw yd4;lz zbp -
6,6:lu od5;1xj rcw;1za s7i;5i u5v;1yt up2 wsh;ep wsp;1qw x8t xnf;cy xnl;1qw xtn;58 ybi;10j yd2;58 z8h  a;er z9x -
7,0:21 twj -
7,1:1u sql tyh;1mn txy v0w se;21k v01 w2x se;1pw wfm xrs se;pv xw0 yae se;79 yak -
7,10:pz nbm;12d q18;yc rul;ls tuc;oo uy8;ls w47;1sh wzs;qr xb7;8k yd4;xb zbp -
7,11:166 tp8 za7 d
7,12:13c yng -
7,14:133 prg q97 se;1c2 qeb r2u se;3j r1z s6k se;20q s5p sdc se;1d0 ton uam se;1e1 u9s w22 se;1mi w1i x32;o x2e xlu se;1pd xlu y9j se;1mi y8u;3j yq1 -
7,17:jl ntq;7f pr4;3s skg;3f tgk vby;1f1 vbz vf2;1bv vfo;1f2 vzx;1qe w99;ap z36 -
7,18:1ip u83 - s
7,19:w2 q29 r1l;2e r5h;yu s9u;7h sw5;1aa te5;1w5 v86;yj vk1;5g wxg;yt xdk xsl;96 xtt;yh y8z -
7,1a:1rn prg v8h se;p9 v7m vrx se;1uu vss wy7 se;1zb wxd xlu se;mh xlu y2s se;gf y1y yyx se
7,1c:1oe owf;4e qa0 qvm;r2 qvn rgd;s4 rgf suc;ha sud;19w tdn tph;1kr tpj u9d;bo u9e v8t;1a6 v8u;4e vbr vo2;13g vo3;wc wq1;wh x2u;dq yhn yyc;1tb yyd;wd z5e -
7,1e:hj pb9;16j qwz;1o3 rfi;uu sl4;17a tyw;g5 uaj v3n;1yy v3o wa0;1kq wa1;ci wua;wt xeg;h9 xp0;14v yas;vd yko;fz ywp;g0 z38 zf3
7,1f:to r14 taa se;1q7 tct ttr se;mk tsw ugl se;i9 uj3 upw se;oj up1 vss se;16c vrx wdw se;1uc wd2 wmc se;1at wo1 xe8 se;gb xde yh4 se;t9 yga z6j se;16g z5o - s
7,1g:1fk t3i ubh se;1eb uqr vvc se;px vvc wzx se;1s7 wz2 z93 se;1qj z93 - s
7,1q:1kf wbz -
7,1r:61 ouh s4v se;70 s40 smm se;ql smm uyc se;18a uxh wd2 se;1n6 wc7 z6j se
7,1t:g2 phl;1s4 q2s;i7 r0v;g2 r6o rmf;9a ru7;g2 s1l sck;1s9 sf2;1s4 sij szc;bk szg;1sl t2m tvv;1wd tvx;aa usd;bk vu3  a;aa w37 wi8;bk wig  a;u5 xkn;m6 xxa;1zp y86;ie ynu;u5 yy2 z6p;nl z6s -
7,1u:vy rvo;1zv svw tf3;1g4 tf4 ttx;1l8 u3o;1p5 utt vsm;1q5 vso;1tw w8n;1p3 xnh -
7,1v:rw t7t;sb w9x  a;sl wbk;1cv xhg xx0;m0 xxu -
7,1w:5w n3h;103 rik;16w tru;5v v9n;1cf w0r;ry ya7 z1x;64 z1y  a;5 z4j -
7,1y:8u qla qsa;136 r5t sl7;lk szo;ni tk3;18o tz8;lk uja;o0 vj1 vwt;iv vxq;km w62;1j4 wd1;8f wyi;j5 xde;15c xq7;8w yly -
7,1z:1f rnx srq se;18c sqv tjm se;1f ttr uev se;1pu ue1 urj se;1fy urd;aj wzg -
7,20:20g qlw r2u se;212 r1z rjq se;10x riw rs6 se;18g rrb s4v se;20g s40 sk2 se;16h sj8 srq se;20k srq tir se;1hg thx ttr se;1uo ttq uc7;1hg ubh ud6 se;18g ucc unc se;rh umi uxh se;10t uwn v7m se;1r0 v6s vco se;1u9 vbt vhr se;12f vgx vuh se;m4 vub;1up x50;1w2 xqd yc6;20n ycc;20h yv0;1ua z5o zgd
7,21:101 q7k rn5 se;ce rma sq0 se;101 t10 tg7 se;ej tfd tvg se;1mp tul ugl se;1dt ufq vmu se;1qc vlz vxt se;76 vxt xau se;1do xa2 xuc se;1my xth ym8 se;5k yld ywd se;1eo yvi - s
7,22:9w svw tnt se;6p ts2 u78 se;zw upw v3d se;1ow v52 vrx se;j9 vr3 xhn se;ei xgs y1y se;1ow y13 yh4 se;wk yga - s
7,23:rs ruq ws9 se;1l7 wrf yuo se;1l7 z6j - s
7,26:pt q8f qru se;oa qqz rba se;rq rs6 s7f se;13v s6k sj8 se;20j t1v tc0 se;ay tb5 u4q se;1sv u4q uhe se;210 ugl v7m se;122 v7m vw4 se;216 vw4 x43 se;10d x39 y5a se;f3 y4i yhz se;1j6 yh4 yyx se;el yy2 - s
7,27:1co t61 vim se;3a xsm ykj se;1x yy2 - s
7,28:10o qpa s4v se;ja s40 srq se;10o sqv u6g se;172 u5l uxh se;10b uwn vdi se;206 vco vrx se;ja vr3 wz2 se;zx wy7 xjc se;bb xih xqx se;1ef xq3 yqf se;1el yqf - s
7,29:1q0 wrf - s
7,2a:ki tqu uyk;32 vep;mf w5v;1fz xu1;e2 xzg y7h;a yan;20x z9a -
7,2b:134 qnl sqv se;1wc sq0 tei se;134 tdo ts2 se;16s ttr u6g se;1od u5l v3d se;m5 v2j wfm se;16s wer x39 se;1vj x4y xsm se;h0 xrs yae se;6i yit z5o se;1xf z4u - s
7,2g:i s88 use se;1e4 urj vco se;9s vim vtm se;1c3 wqk y65 se;1fi y5a yuo se
7,2h:r o6u rzr se;1bj ryx ue1 se;1u7 ud6 vl6 se;1p9 vkd;1pv w2b;1fx x1o -
7,2i:1gt snh tct se;7t tc0 uxh se;u8 uwn vyo se;1g1 vxt wpr se;7q wow xa2 se;1w7 x97 xod se;1gz xnj xsm se;a8 xrs xw0 se;a8 y1y yae se;1gz y9j yyx se;1ad yy2 - s
7,2m:18 w74 x2e se;18 y7u - s
7,2n:1ht thx vco se;1zc vbt wrf se;1zc y4i ypk se
7,2u:1u0 rwf ui9 se;1m9 uhe ut8 se;8h use xde se;1pr xe8 xv5 se;rn xv5 yae se;1pr y9j yn2 se;21l yn2 yy2 se;1bd yx7 - s
7,2v:144 qqz tmy se;4u tm6 ui9 se;1hz uhe x97 se;yn x8c xuc se;1x8 xth z93 se
7,2x:44 snh v1o se;1bi vco wge se
7,2y:1tm s0m t57 se;1ib t61 u0h se;1hu uam v2j se;1i9 vf7 w22 se;77 w69 wiy se;mo wn7 ys4 se;21d ytt - s
7,3:1x4 ros uj3 se;i3 ui9 xde se;21x xcj y2s se;95 y1y y7u se;97 y9j - s
7,32:1wj uln uu3 se;1l6 xau y7u se;1fr yae ynx se;9n z34 - s
7,33:1z6 tte umf;1z6 x7c y23;1z6 yx3 -
7,34:21c rlu;aq xzv -
7,37:h8 qv6 shl se;c8 svw tb5 se;4s th2 vbt se;4m vb1 wrf se;1k3 wt4 x1k se;4j x2e xhn se;1uy xgs yit se;j3 yit - s
7,38:11t szx uef;1rp ui8 vb9;rf vfq vwj;11q x51 xce;1rp xfm ygj;bx yh0 yu2;tv z00 -
7,39:1lr ueg wby;1lr yxj -
7,3a:1f3 t3i tmy se;1fv tm6 txy se;164 tx3 u83 se;1nn u9s z0l se
7,3d:pk q46;11f vzd;1d1 wpm -
7,3g:7r pkz r23;208 r27;sy rtb;1r8 td1 -
7,3h:e8 szb ui9 se;1om uhe v01 se;155 uz6 xhn se;1ni xgs xsm se;1xr xrs z34 se;1i7 z2a - s
7,3i:1qr lcu;2x wi1;sk xj7;k0 xrj -
7,3j:1es rn5 tsw se;135 ts2 ue1 se;gh ud6 v52 se;6b v48 wjs se;sp wiy xcj se;ib xcj xmo se;9y xq3 xze se;17h y4i ycx se;60 yds z1f se
7,3k:db u36 wc9
7,3l:1p4 qhp thx se;mz th2 ved se;zv vdi wmc se;1xw wmc - s
7,3p:ee s93 uyc se;15s uxh vno se;16t vrx x6n se;1sg x5t xmo se;71 xlu y1y se;46 y1y ywd se;1zy z0l - s
7,3s:hz o3g pnn
7,3u:k8 npw;1ym twl y2d;k1 y2j;b5 z5g z7m;9o z7x -
7,3v:1e3 uiv x01 d
7,3x:1tt rkl sid se;1tq shl tnt se;10e tmy u31 se;10n up1 vgx se;1tr vg2 w8t se;hc wkn yvi se;1j7 yuo z1f se;17r z1f - s
7,3y:1ub qqz u5l se;po u4q w3r se
7,4:n0 v8h x6n se;16y x5t xwu se;1v0 xw0 - s
7,40:1mr slr - s
7,41:oz po4 rd0 se;oz s4v tkg se;10 tr7 v0w se;109 v01 vb1 se;1lz vjg vwz se;1ir vw4 w5h se;1dn w4m wge se;1u5 wfm wpr se;11r wow xrs se;1hm xuc xze se;1ir y09 ypk se;1f0 yos z4u se;1bg z3z - s
7,42:1ui r6y;ty rh5 sw6;23 t30 uc8;63 uc9 ut8;40 ut9 wb9;19l wba;kz wle;19l wnu;pd ys6 -
7,43:17v tdo twb se;vf tvg ujy se;li uj3 uxh se;1vl uwn vrx se;g3 vr3 wt4 se;g1 ws9 xau se;z4 xa2 z2a se;14r z1f - s
7,44:bp u5l wo1 se;a5 wo1 xlu se;1j0 xkz y65 se;14p y5a ym8 se;1te yld yuo se;vv ytt z3z se
7,45:co rp8 se4;12m t7s tm8;co tm9 u6e;9k u7s uey;1ye ufc url;1kk uxp;12m v1y;146 vu9 w63;1jr w9b;1wq xq0;h6 xv8;82 z4y -
7,46:1qa tlb y8o se;wo y7u - s
7,47:mu n9e p3i;vb p3n;13j q3x  a;13j q6w;1yp q83 rcl;15r rcr;f7 sh9;f8 tm0 uqf;rc uqg;xp vvc wzl;1n8 wzx xbo;1aj xce y46;8y y4c z8r;178 z8s -
7,49:1r qik t3i se;ir tm6 u1c se;1y2 u0h va6 se;1r vl6 yh4 se;1y2 yga ynx se;au yn2 - s
7,4c:1gk pt5 s7f se;1gj s6k u0h se;1ko tzn vgx se;1kn vg2 y6z se;d3 y65 - s
7,4e:2m sjb w93;29 wo1 xd5;rm wy4 z4a d;11h xd5 xns;3k y39 yz1
7,4g:1ky lrq qlw se;5l ql1 s1g se;1he s12 uth;16e ut8 xau se;14s xa2 xnj se;1fj xnh z2s;1oj z34 - s
7,4i:1t4 quc ton se;1sn tnt x8c se;1se x8c y46 s
7,7:118 v75 vlr;17s xfu;1k2 yhq -
7,8:q6 qeb rnx se;1vq rnx s4v se;1xq s40 tei se;in tdo xze se;wx xyj - s
7,a:1ds sp6 u3w se;h2 upw w3r se;0 w4m xk7 se;1 xjc yyx se;q7 yy2 z4u se
7,c:h3 u9s uln se;h3 vco wd2 se;6u wow yen se
7,e:11i tsr;28 xum -
7,l:1lf pi5 qnl se;u9 rc5 rwf se;1wk rvk sfv se;1ao sf1 t3i se;1r9 t2n vr3 se;1y0 vq8 ymx s;1r3 yn2 z34 se;193 z2a - s
7,m:f0 wzb xsb;19e ybx;8i zbw -
7,n:5e unc vno se;1mz vmu wz2 se;17j xq3 y6z se;ew y65 z34 se;1vb z2a - s
7,r:20y tvg v1o se;e6 vss wpr se;174 wxd xw0 se;10c y65 ywd se
7,u:1lm ovn;1uh roe;14l t33;1zs u8t;1yo vwj;1ln ynv;1yo ytm -
8,1:1o tkg vr3 se;c5 vr3 wiy se
8,10:1yb pzx;1or rul;1ke swe;lt tuc;10k uy8;1vd vbv;1wm w47;8m xot;eu yd4;cj yof -
8,17:1bt pr4;f vqj w6y;1qz w6z;1c4 xdr;g z36 -
8,19:ko s9u;ye te5;yd ty8;dm uim;1ju vk1;17g wxg;17d xdk -
8,1c:4f rgf suc;1a6 sud u9d;r3 u9e v8t;4e v8u;n5 vbr vo2;wh vo3 x2u;lb x3t;1qy yhn zfx
8,1e:16j q06 qwz;mt rfi;mn s4a;y1 tos;go tyw;xn une;ca uu7 v3n;14m v3o;1kq vi4;19o wa1 x7i;me x7j;1k1 xmo;bf xp0;oi yun;xl z38 -
8,1f:tp tkg u4q se;gc u3w upw se;ao uvs vq8 se;tl vrx wdw se;1vn wi3 wut se;14d wut xqx se
8,1r:1p0 wc7 xrs se;1l5 xrj z67
8,1t:1du phl;20d q2s;1s4 r0d;20c r6o rx3;1du rx5;i7 s1l;c3 sij szc;1rw sze;7a tyv;i7 ua9;1dx vwl wsu;aa wt2;bk xi0  a;1fa xs3;bl xxa;20f ynu;u5 z6p -
8,1u:mp rof sir;mp sop tf3;1l8 tf4;2 u3o w8n;16v wda x11;1h9 x5v;1mb xnh -
8,1v:qp tg4 top;1pa tou tzb;1m tzu v9v;1pa vgi  a;11a wco wvh;98 wzv xhg;1fc xo6;zm xx0;1v1 ym3 -
8,1w:6k rik;1dz tru;3d uwp;rz w0r;78 x5h;1cm ya7;an z4j -
8,1y:1rg s6a;8u sl7;9l tz8;sw uja;ng vj1;17n vxq;1nz w62;ik xde;14z xq7;on yly -
8,20:200 umi uxh se;1w1 uwn vhr se;u7 vtm wc7 se;ml wdw wvo se;1vv wut x4y se;u7 x4y xhn se;1ua xgs xqx se;1up xq3 y13 se;1hf y09 ykj se;200 yjo yvi se;1b4 yuo z6j se;ml z5o - s
8,21:1my vxt xuc se;1do xth yb8 se
8,26:121 v9b w9n se;ps w8t x4y se;1sw x43 xgs se;wr xfy y13 se;1tj y09 yhz se;13t yh4 ywd se;1s5 yvi z5o se;124 z4u z88 se
8,2a:ih tqc vf7 se;1qg w5h wz2 se;1zl wy7 xk7 se;if xjc xuc se;21n xth yb8 se;18y yae z9v se;1a1 z93 - s
8,3:1ro ui9 wxd se;1xe wwi xde se;ga xcj y2s se;1ts yc3 - s
8,37:nm ubh uz6 se;1yh v52 wty se;ge wty yit se;nm ys4 - s
8,38:39 uhe vpd se;11q w2x x4y se;11s x4y xde se;1k5 xf3 yh4 se;11q ygs yu2;11q z00 -
8,3g:1jq q18 r6o;t0 r7h;t1 rg2;1r6 sj4;7m u6u;1rc vsx z1q;7p z1s -
8,3i:1tp hp6 vic;1q6 viq;1d4 wfd;11k yl9 -
8,3j:h ts2 wjs se;ad wl9 xm5 d
8,3u:1eu kcq;qk tet;67 uu5;gd vg9;jw vpu;5r x97;6g yh1 z7k;1en z7x -
8,41:109 tr7 v0w se;p va6 vwz se;na w4m wge se;k5 wfm x6n se;p x5t xrs se;te yb8 z4u se
8,42:1x6 szs;u4 vfc;1x6 wju;u4 wnu;l9 wsw;1hr x4l;s8 xeh;1zu ys6 -
8,45:1ta wck;89 xq0;87 xv8 yc5;1i4 yc6 yus;1oy yut zdp
8,47:gr p56 q83;149 q84;1yz qim;1yx rcs;hd sh9;1np u57;143 vf7;f1 vw2;9q wg2;vh wzl;1jf xjc  a;17w xo6 xor a;17w xoz;ey y26 y46 a;14x y48 z8r;1k8 z8w -
8,8:1pn qsp w2x se;21j w22 - s
8,l:7s wd2 xuc se;1xi xth - s
8,m:8i ybx ytn
8,u:eh q9z;da t33;14o uhu;e1 vwj;1yr xbc;14k ypv yw5;hh yxz -
9,1:c5 v48 vr3 se;1sr yak -
9,10:1it rul;1z9 tuc;1vd uy8;q2 vbv;1vd w47;rv xb7;1fl yd4;54 zbp -
9,14:203 s5p v48 se;fg v3d w22 se;1ut w18 wiy se;1hl wi3 xlu se;106 xth yld se;cr ykj - s
9,17:qa qa2 rlf se;p0 rl2 vb0;16b va6 vco se;16x vbt vkb se;3p vq8 vvc se;1bu vum;15v wgi;16a xdr -
9,19:17i sib sw5;yd te5;5o ty8 vfi;y8 vk1;ze wxg;l2 xdk -
9,1c:we rgf;fr sd9;1gx sud;ha tdn tph;1gx tpj u7x;1a6 u9e;cw uup;f4 vbr vnx;170 vo3;bn w75;d1 wyc x19;n4 x2u xgu;ev xh7;n3 xyo;d2 z5e zg4
9,1e:uu rfi;fy sl4;e3 tku;y1 tyw;uz uaj;4i uu7 v3n;1va v3o;74 wua xch;1pt xci;1lc xp0;1ti yko;oi ylv;1ti ym1;vd ywp;21g z38 zf3
9,1f:1x3 tkg vq8 se
9,1m:1n2 rrb t6w se;75 t6w vpd se;131 vpd x43 se;xs x43 y8o se;eo y7u - s
9,1u:12z rof tf3;1s8 tf4 up0;1iw up1 vq7;1tv vq8;1mb w8n;7b xnh -
9,1v:b9 top tzb;w3 tzu;1ho v9v wbk a;1cs wco wu5;1lk wzv xhg;1zx xo6;1iq xx0;1b ym3 -
9,1w:1e0 tru ujh;1dz uwp;15 w0r;3d ya7;ji z4j -
9,1y:nu r5t ruf;f6 sl7;o3 svy;ny tz8;1o1 uja;8j vj1;8f vxq;177 wyi;18u xde;158 xq7;18s yly -
9,1z:194 y5a - s
9,21:z2 vxt wer se;z1 wdw x4y se;lv x43 ym8 se;12a yld z7d se
9,2a:ih se6 ton se;21t uks vf7 se;18b ved w69 se;1hh w5h xk7 se;1mx xjc xuc se;1cc xth yb8 se;b6 yae z9v se
9,2g:kb xgy y5o
9,2h:hk mb5 s5p se;3t s4v sob se;ic szb tx3 se;dx twb v0w se;1u6 v01 vl6 se;1de vkb w2x se;1bs w22 x2e se;x x1k - s
9,38:1dk s4v t05 se;k2 szb thx se;35 th2 uev se;1n3 uhe vwz se;1ha vyo x4y se;42 x4y xde se;t7 xlu y3n se;1s0 y2s yh4 se;1ml yga yuo se;1dj yzq - s
9,3g:1xn pxe qxq se;7k qwv ros se;1y5 s0b;ch sj4;1ms tax;1xz vo8 -
9,3i:1g9 lcu voy;3l vp0;1d2 vsw;1q x3t -
9,3u:1c7 vco xih se;1cl xhn z88 se
9,41:1m0 tjm vb1 se;k6 va6 vco se;p1 vbt vkb se;6e vjg vwz se;151 vw4 wge se;1fd wfm wpr se;qq wow x6n se;152 x5t xe8 se;r9 xe8 xv5 se;1uk y09 y4i se;1uk yb8 yqf se;107 ypk z2a se
9,42:1t szs u94;bs uc9 vc0;su vfc;1e7 vv4;i4 w4f wgk;i4 wnu;1to wvn;6n ys6 -
9,45:21a tm6 u5l se;1x5 u4q ufq se;21a uev v0w se;7j v1o vjg se;1xv vim w69 se;9j w62 y92;gl y93 yoe;t3 yoy -
9,47:1vr t1n tm6;19m tmk;vp uqg w1d;wn w4d;xo wzl x4u;129 x8h xm3;4x y4j z8r;12q z8w -
9,l:t2 vno xod se;218 xnj y1y se;ud y13 - s
a,10:1v8 p61;1io rul ryj;q0 rz8;1k0 tuc;1z9 uy8 x7a;1hw xb7;eq yd4;y6 z6p;13b zbp -
a,14:q s5p skx se;1e1 sk2 svw se;q t4c tpi se;1e1 ton uam se;10h u9s w8t se;1bn w7y wiy se;11 wi3 wty se;p3 wt4 x39 se;1bx xlu xuc se
a,17:20u tg7 vb1 se;1qh vb1 vg2 se;3o vzi w74 se;q3 w69 wrf se;7e wqk xe8 se;1by xde z3z se;3r z34 - s
a,19:1oa r5h;1jz te5;id usk;15g vk1 xb1;1f7 xdk;dg yxz -
a,1c:hb rgf s4w;13g s8y suc;lg sud;1gx tdn tke;1vc tmu u9b;et uaa;ll vf5;1kw vo3 w73;iw wb7;1a3 wvm;d0 x2u z5e;j8 z7z zg4
a,1e:xw pb9;1hj pmb;113 qbm;og rfi;6q uaj;mr v3n;1kq wua;1pt xp0;1nm xuo;1f6 yix;12v yko;wt ylq;1lq z38 -
a,1g:202 shl tm6 se;12u tlb unc se;12t uqr vvc se;1rm vuh wzx se;112 wz2 yzq se;1cw yyx z93 se;do z88 - s
a,1m:8z sk2 t6w se;qz t6w uam se;y3 uam wzx se;1jh wz2 - s
a,1r:1t2 tul v48 se;37 v3d vxt se;ec vxt wd2 se;aw wc7 wut se;1t2 wty - s
a,1t:1sl sij;bk t2m;i8 trf tyv;21e usd;1zp vwl wdz;1dv wig;u5 xxa;aa y86;bt ynu -
a,1u:16u ps0 r5r;1zv rof;vy svw tf3;1iw tf4 up0;1l8 utu vp8;1iw vq8;9m w8n;1h9 xnh -
a,1v:2w tg4 tnz;62 top;b9 tzb;1ly v9v vw4;rw wco ww8;m0 xhg;62 xx0 yk3;1u8 ym3 -
a,1w:6m w0d x5t se;18k x4y xfy se;k4 xgs yae se;i6 y9j z4u se;13 z3z zaq se
a,1y:o1 sl7 tg9;o1 tso;1vu tz8;o1 uja vj1;1kt w64;nv xde;1o0 xq7;fs y4u;nh yly -
a,1z:1c6 xrs z5o se
a,20:11u rrb sk2 se;18h sj8 t8l se;1pe t7r u31 se;12g u27 ucc se;m3 ubh umi se;1sa umi urj se;10f uqr uxh se;ri uwn v0w se;zn vgx vss se;1uo vub ybb;1sc yb8 z6j se;10s z5o - s
a,21:g6 t10 tx3 se;7d twb uln se;1we upw vl6 se;1o4 vlz vxt se;qy vxt xp8 se;1wg xod ym8 se;1hd yld z3z se;xy z3z - s
a,2a:n1 rvk sf1 se;wz tqc uln se;1bc uks uz6 se;1mx uyc vf7 se;1cp ved w69 se;68 w5h xuc se;nb xth yb8 se;20w yae z9v se;1zz z93 - s
a,2b:16s x2e xsm se
a,2h:ka rnx ue1 se;1pv ud6 vl6 se;1hb vkb w0d se;1bm w22 xfy se;1bk xf3 yc3 se;1f8 yb8 - s
a,2u:14q xcj xv5 se;1ux xv5 yn2 se
a,2y:1gi t61 u0h se;1gi vg2 wiy se;111 wn7 xgs se;21i xfy ys4 se;1yl ytt - s
a,31:wq z96 -
a,38:1rv unc v1o se;tv vyo x8c se;9p xf3 xmo se;1rv y65 yh4 se;1a9 yga yld se;tv ykj yuo se;1ea yzq - s
a,3a:1sb vyo z0l se
a,3d:20t rma vzi se;6l vyo y7u se;5y y6z - s
a,3g:cg q97 qik se;1y3 qq5 r8r se;55 r7w ren se;1ar rkl s0m se;5b sae vhm;8r vhn -
a,3i:sk r2s;1cu wxc -
a,3j:so xq3 xze se;nj y4i - s
a,3l:1v6 uev wmc se;qw wmc y7u se;13l y6z - s
a,3p:71 w18 xmo se
a,41:1nk v01 vb1 se;v8 va6 vkb se;iq vtm w5h se;pe w4m wge se;1st wfm wvo se;137 wut x2e se;1nk x5t xv5 se;1hc xuc y13 se;6d y09 yae se
a,42:110 szs;19c ut8;1f4 wnu;bm xeh y26;15n y27;1hq ycy;19c ys6 -
a,45:1xl tm6 u27 se;1xl uev urj se;219 vl6 w69 se;1g2 wdw ws9 se;1i0 wrf xe8 se;1hv xde xw0 se;1rj xv5 - s
a,47:1gq ozz q80;14y q83 qrk;1nw qs4;13k s1h;1jm sh9 t0z;y2 t1x u0e;qx u0q uqf;1vk uql vv5;ut vw3 wzl;1tf x09 y46;vr y4c z8r;1qu z8z -
a,4g:1w4 r4i uu3 se;1la ut8 w8t se;1go w7y wow se;1la wo1 x1k se;16m x0p xau se;1go xa2 xhn se;1vo xgs yae se;j0 y9j - s
a,4i:1uw uqr w0d se;1jd w18 x7i se;1e5 xfy - s
a,a:1ps sob u3w se;3 upw xk7 se
a,m:f0 xzv z7s
a,u:1zg rnx t3i se;x3 t2n ucc se;1zi ubh vwz se;153 vw4 wy7 se;1zh wxd xbp se;14u xau ywd se;139 yvi - s
b,1u:48 w8r -
b,1v:1lk xym -
b,47:ct p3i;8p q83;1qk re5;f8 sh9;1tc tm0;vg uqf;1ve v7t;1tu vzi;19p wzl x09;oy x0g;xh xbx xqc;1nv xqk;v5 y46;1ak z8r;178 zbk - a
c,5s:w1 n3y;cp pxe;12e rc5;ay u5l;8t wz2 -
d,5f:16r oxv qnx;1z2 qpq qzy;w2 r18 s45;mt s4d taq;uo tb9;7n uvs;wq wc7;17z z5o -
e,4v:ux nyj;uy qsh ryg;1oh s3l;yi tk7;w8 wd2;1wm xsm -
f,4v:r1 uz6;hg wdw;e7 xsm;8s z7d -
g,4v:w2 s4h;dp uz6;km wd2;yt xsm;100 z7d -
h,4p:jl pr4;7f skh ved;1f1 vf9;3f wu0 -
i,4j:1q2 pa8;73 snx;6w t86;wg uj0;1he vsb;1e3 x12;166 za7 -
j,5i:b u5l;1cy wut yix;pa yjo -
k,53:19x oj3 s7s;ru s9x tcw;1oa tfj;hb ue1 vdz;et vfb xqe;12o xqx -
l,5v:14g pu0 qv9;vi qw1;1jo tpi;1nx uam;x1 vpd xk7;g4 xm2;47 ys5 -
m,5u:rj oyf;ol rrv;13u t6l tzd;17b u5o;1uv x43 -
n,52:py n33;1bo rlf;214 uz6 xou;1lw xso -
o,4t:1z3 rqh;w9 t9g;17m vim;et xrs -
p,14:1d7 skx wt4 se;1bx wt4 xmo se
p,17:k9 taa vw4 se;rl vvc wo1 se;1ul wn7 ykj se;q9 yjo - s
p,1e:hr qcl;19i t61;17u vzi;81 xvk -
p,1g:jc x1k z9v se
p,1r:fw v6s vyo se;37 vxt xde se;1k4 xcj - s
p,1u:d8 q6p rlf se;c0 rkl t8l se;1zk t7r unc se;fe umi w22 se;1m3 w1b;1wl wvr xiq;1rr xis z7m;1qm z7n -
p,1v:1sq t7r vss se;1c vrx wc7 se;5x wbd y13 se;5x ynx - s
p,1w:1dg qog t3i se;hq t3i ud6 se;1u4 ucc unc se;167 umi w18 se;1x2 w0d xf3 se;13 xe8 y7u se;6j yb8 ynx se;1cn yn2 - s
p,1z:21u vkb yen se;2z yds - s
p,20:18i rnx t3i se;1vz t2n ui9 se;18f uih;q5 vwn;10v yqn -
p,21:1hd u78 wh9 se;1je wiy ysy se;105 ys4 - s
p,26:11w v2j w74 se;13w w74 yga se;1nb yga - s
p,27:1c5 vlz yh4 se;b3 yga - s
p,28:ok s40 tc0 se;92 tb5 uqr se;ok upw w2x se;zy w22 wo1 se;fv wn7 xkz se;205 xk7 yff se;mb yen yvi se;1vm yuo - s
p,2a:1nd qdg yts;1yq ytt zaq se;10i z9v - s
p,2b:49 u0h wfm se;9c wer wty se;tg wty xth se;49 yae yh4 se;1fn yga - s
p,2g:1ph vhr z4u se
p,2h:s t3i - s
p,2u:21o s9x ws9 se;1hi xe8 ysy se
p,2y:z3 rzr tfd se;ea tei uu3 se;138 uu3 w69 se;o8 w8t ysy se;1hy yuo - s
p,38:tw s5p tvg se;1rs tvg uqr se;1na xmo yhz se;va yjo - s
p,3g:1xh q2g qq5 se;1r4 r0a rtv se;1xh rt1 std se;1r5 ssi vzi se;io vzb -
p,3i:pi njz urj se;1e9 uqr vkb se;jv vjg wt4 se;3g ws9 y4i se;jv y3n ypk se;ah yos - s
p,41:1uj tb5 vb1 se;1ew va6 vq8 se;ed vpd xau se;180 xa2 yzq se;l6 yyx - s
p,42:ho tyf;j6 vd1;1ek wrx;1em xoi;1f4 y24;1po y5t;p6 ysc;kd yyz -
p,45:1xo q7k s6k se;1yf s6k t10 se;1rk t05 tlb se;1yf tkg va6 se;1ri v9b vuh se;t5 vuh w69 se;1t9 w5h w9n se;1wy w8t xbp se;1zq xau xze se;12y xyj ym8 se;86 yld - s
p,47:4h oou twa;be twb;vr w5j xa4;wu xa6 -
p,4g:en p8v s36 se;1vo s2b uz6 se;nn uyc wdw se;14a wd2 - s
p,4i:nk taa w3r se;xx w7y z0l se
p,a:a4 ut8 wrf se;kl wqk yjo se;43 z3z - s
p,m:17u ugl vyo
p,u:fh qw1 t10 se;21r t0w;209 xbc;1j2 ytm -
q,4a:xz m7d tnu;bh tob vw3;1l0 vwg zba;142 zbr -
r,1c:17k val yaq
r,1e:ws wlt xw3
r,1u:1sx roa;1m6 x8r xof;1sx xph;16l ym2 -
r,26:13s ykf zay d
r,2n:a7 p0b - d
r,38:tf r56 yx8
r,3g:5c w3d yzc
r,3s:1am o0b pts
r,4c:1gl vao z3m;1vp z41 -
r,4s:10y v3y;1iv ywh -
r,4u:1lp pn9 - d
r,4x:11d r1z  d;tz x2j z3y;1zo z44 z63
r,5d:gq rhb -
r,5e:1cx v0g -
r,5n:1ej t3q -
r,u:wy p7t;s3 szp;1zf vt6 -
r,x:l7 ij4;1mu vd6;1ac y6n -
s,4k:1ij oz0 vdj;ai ves yjn
s,4l:2r tj7 tzt;2k tzy v30
s,4m:3e uj3 wbd d;3m wbi -
s,4n:1fw uqf wj9;1ll wjd xu9
s,4o:v u68 xxr
s,4q:1lh u0h - d
s,4r:1dd sqv  d;2t uvq y7h
s,4x:3z osb tde;11d r1z - d;c tdf te4;tz twq z3y d;1zo x09 z63 d
s,4y:2p w95 xtj
s,4z:4 pql  d;qh pyo z5k;1fb z6g -
s,50:sc qhp  d;1l ti6 -
s,51:2q x6n z90
s,54:1di n0u rj4;1zn rj5;1c8 ucc;s0 xme;1ck zcr -
s,55:2l vx7 xrn;2o xrr yep;2i yfo;2j yn1;2n ytv -
s,56:1md r04 xgo;21w xgp -
s,57:2s u3f v30;2l v3s vx7
s,58:ul x0q -
s,5a:p5 pd4 - d
s,5b:z0 ook - d
s,5c:1x7 lij utp
s,5g:2q vkx wzt
s,5j:25 m8j -
s,5k:1d6 swi z3g
s,5l:1lj rnx;jk xtj -
s,5m:1br w0d -
s,5o:195 wml -
s,5p:1eh r4l wkk;4b wkm wst;r8 wsx -
s,5r:as uf8 uvw;pf uwd w2x
s,5t:207 w7y yuf
t,1c:n3 z7z -
t,41:na wut xih se
t,42:ds szb ucc se;199 ubh uu3 se;1pj ut8 w4m se;bd w3r x4y se;1s x4l yen e;bd yds ysy se;20a ys4 - s
t,47:gt oz1 ptj;1yv pwe q83;vq q9i sh9;xe shm;4r tm8 ucs;19r ue9 uqf;j7 uqt;150 whz wzl;wl x05;18v xht  a;1yv xkk y3e;19h y5k z8r;1j1 z97 -
t,4g:1oj xmo z34 se
u,47:1z1 omp pu0;1np pvu q83;vj q8j qs3;xk qvf;mv rbo  a;mv rhg tgh;1l2 tik tzh;19q tzl;143 ur3 vf6;g8 vh2 vt0;xi vwb wzl;1aj wzo;no xce  a;no xd3 y46;1yw y5s z8r;y0 z8u -
v,47:154 qeb sll;1nt snk;ve w1b x2m;ez x4z z8r;10m z9m -
w,1t:1n7 t2m txu;1n7 usc vvx
w,1v:163 tyj upn;af usw v4l;1ii v8r;1q3 wa1 xe7;1ct xgc;1df ywq  a;163 z6i -
w,1w:198 sao;nc tf9 uju;6f uk2;1c9 xxl -
w,2a:1ez q5j -
w,2g:36 wam -
w,3g:ue qhp r2u se;mm r1z tb5 se;ch taa vkb se;1ra vjg wxd se
w,3j:qb r4i s60
w,41:1lp xs4 yg8
w,42:d5 szb ubh se;12h ubh uwn se;199 uvs vf7 se;ds vf7 wkn se;u0 wn7 xf3 se;c1 xej xko;1et xk7 ysy se;1hp ys4 - s
w,45:1yd su7 u1c se;9k uev up1 se;1yd up1 vuh se;1yc wd2 ws9 se;85 wrf xq3 se;h7 xp8 yc3 se;1ox yb8 - s
w,47:1gh qrx rwh;gk rwk u5n;1fm u5o va8;xg vaa;1jn wn4;1fm xje ynz;117 yo3 yvk;1ag yw6 -
w,4v:186 vkr wzi;g9 xof ye2;1ny ye9 -
w,u:14i rob t31
x,14:1bw qcl thx se;3n th4;1pq xt8 -
x,1t:i7 ppr;7c qru;1rw rrj;1dx sw4;fl tpi;m6 u6t;bl vbe;m9 wg1;ab xjq;r5 yoc;jr z9z -
x,1w:qe pae;1ca wtv;14 zcr -
x,2a:iu pc6 rvd;1a4 rw4 ujr;wa uln x1k se;wa umf x0w;yv x0p z93 se;yv x0w z8g;1o6 z9v - s;1o6 za7 -
x,2g:11o wgf - d
x,2n:1b3 vcm -
x,38:1k6 ru1;9r ues;1m4 w3p;1li wy5;9v yn0 -
x,3g:7l rgc th2 se;217 tg7 uks se;1h4 ujy vtm se;1x1 vt0 -
x,3j:e xm5 -
x,42:re sxi;1zt u23;tc ume v6n;1gb vfz;s8 wl4 xeg;1zu xeh ys6
x,45:1wz y9e;1i2 yz4 -
x,47:f7 pak qf4;s5 rjq;1nh sob;1kc tsw;1ah ud6;183 vhr;yx wmc;17y xqx;e9 yvi z9n;fj zb0 -
y,45:88 xum zhf
y,47:1m5 uqf v7m;1n4 wzl;xo x4x;1a8 xjd  a;17x xvz;1oi y46;wm yoz;1tx z8r -
z,3g:1mk u79 -`,
};
