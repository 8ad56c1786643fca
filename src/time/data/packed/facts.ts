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























































narasimha-rao

naruhito

































































































































































queen-beatrix


radoslaw-sikorski




















































































































salman-of-saudi-arabia






















































sigmundur-david-gunnlaugsson
sigurdur-ingi-johannsson


































































thorbjorn-jagland
































vajiralongkorn



















































william-perry







wlodzimierz-cimoszewicz

wolfgang-schaeuble





















































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
  tenures: `0,0:1io k9n tjn;t5 tjo yhg;11o yhh -
0,1:117 oq8 q0c;a4 q2d r9h;jq sql;7e wc5 y9x
0,10:19b nta;1a4 qmq;ps s1g;l6 tg7 v47;b7 v51 vlm;pl vmg;gn x17 -
0,11:k8 lu5;mw rzy -
0,13:uv r8b;l0 scw;uv thh;c1 vqn;vs xzt -
0,14:ap mal pxo;10l pxt q2e;4s q2h;vb qij;f rzn xlv;i xm2  a;j xt4 -
0,15:19w oyz;1d1 q3k;5 r85 rd5;f2 rda;o7 rsf s74;j0 s75;vo t1e;4a toc;185 u5z;uq x31;ix y7m;bx ywz -
0,16:ur q55;74 soi;1ez u39;sn wwr;3g ybi -
0,17:l9 n1r;10q vbb  a;10t vpc vzk;2b vzl  a;c w90 -
0,18:mr qbj -
0,1a:yv opo pr5;yu prc qyc;12h w28;1ay xhg;1e9 z5u -
0,1b:yk n4o;y4 qjc;1e5 s88;1bq vlz;40 yzq -
0,1c:gl mxp;nm qvm;14c u9c;gk vo2;ea x2r -
0,1d:156 j4y uua;4p uxw;9w yum -
0,1f:1iz pq4 pxj;dm pzb;14k ta2  a;102 tbt uep;102 ug9;i3 w3d;1bb xiw;101 z85 -
0,1g:pd n3x;q6 sgw;pu uq2;q9 vq0;139 wz8;q9 z8e -
0,1h:1hi qnb;27 wzk -
0,1i:u6 nqt upm;129 upn uz8;54 v9v;wu yai -
0,1j:1eb mfg -
0,1k:s9 tn9;17o wgq;sd xvh;tq za7 -
0,1l:qm pnm qbr;18m qbw;56 r2c;46 s6x;15f tbi;57 ug3;15j vko;3p wlk;pi wp9;3o xtu;8x yyg -
0,1m:1f6 rh6 tn9;d4 tq2;v1 vpd;aj x43;q7 yit -
0,1n:187 pdu;ag qif;af rn0;198 srl;x3 tw6;19s uuu  ad;17f v0r;rm w5c;1hh yei zj3
0,1o:gm ph9 s5y;1dj s7w;na v1d wg3;to wg4;1iv xut -
0,1p:oq poa put;oq qpo;191 r30;oq shr;9g tcs  a;191 tz5;zf vdv wpx;po wq4  a;rb x03 y8u
0,1q:76 pj2;fu sck;u9 trb;15q v62 vmv;oh vnx;sc yhd yzm;1e0 yzu -
0,1r:1dl ixp;j8 rq6;1p s4j;yo smd;1dt tja;qf wcq;17j z67 -
0,1s:y6 pmg rj7;y5 rkv;z2 viw zgy
0,1t:aq nhj;f0 qb8 sby;124 sch uam;1cm ub0;192 waa;mq y8u -
0,1u:rz rhu;y swk;17l uba;17k vq1;18j x4r;da yjh -
0,1v:1as mey t3q;hq tg4;nx tnz;gv waa;8d xgt;11 ylt -
0,1w:4t n1q p8x;37 p9a;114 ri3;wg tr9;kb w0f;dd y9l;115 z1x  a;y9 z3v -
0,1x:1fz mpk;14w r7w;it wut;jk z3z -
0,1y:gb o3h q0o;15g q1i s05;a9 s08;i5 tz6 wf4;1c7 wfo -
0,2:18n ncz pzz;1b5 q05;194 rht;48 swj;89 ub9;a2 vq0;me x4q;87 yjg -
0,21:bv m5u;12r t0y;1fa vx7;1h3 ykv -
0,22:7h plf tnl;ty tnm;1ab v2p;53 vjg;1d4 x85 y1h;1av y1i y2b a;1av y4e -
0,24:80 rzq srg;80 suw tzh;80 wsy -
0,26:1a1 ouc;tg q93;tc rnt;1a0 t2j;uo uh9;15v vw0 x0y;ls wyf  ad;11z x2n;1i4 yhd zat;um zci -
0,28:14u pg9;sb xli -
0,29:1eo y5v -
0,2a:dx pc2;e8 rvd ueo;zi ujr w8m;za wxc ym7;r5 z8g -
0,2b:18s p30 qaw;as qqg;we tu9;wo wez;iq xs9 yj6;18t yjd;6t z5g -
0,2c:b0 ri2 t76;e2 tvv;hj x9s;r6 yyn -
0,2d:1go pf1;4c q6j;1fn rnu;1a3 t2k tdt;1fn tgi;bq uv8;i8 xoo -
0,2f:iy qcs;1fl s1n;1fp uat;5z vfe;18g wjz;dr xok;dg yt5 -
0,2g:12b jmt;12o vgo vqf;11q vqg vyk;14q vzc wam;fi wrd  d;10j y5o -
0,2i:10b pjx;172 rcj;1gg sje uwx;149 vml;m6 wyt;wn y3f -
0,2j:106 xd2;nw yrs -
0,2k:cq l9i q9x;cq rd8  d;x4 suc;65 urz;kq w5a xg4;65 xju zg6
0,2l:ti pnz s5d;9l s63 tcp;9r tet;if utj;1di xmz;in z1q -
0,2m:59 ppl;55 q1t;59 sv9 vmk;cv vn5  a;ly w1b xzv;85 y0x;7i y7m -
0,2n:1ef q0j;1eg vcm;le wrd xbe;1h8 xbn;10a y4i - d
0,2o:t7 x4c;1fb y8i -
0,2p:w4 nxu;e4 tr9;1cr u8l;10u uls uss;10u uvw;10v xp8 -
0,2s:ke iqs;88 qlo;97 tf5 vmy;rc vn0;16s w8s;ui xyg -
0,2t:ah p24;ep qqz;1fw sfv;fn u4q;eg vtm;5u xih;bh z5o -
0,2v:pn oh4;72 tm7;g6 wf5;bw z8m -
0,2w:1be pfb;kw tni;jc wgy;13c yz0;140 zaf -
0,2x:wt s6a v1d;wa vcu;10k y66 ytn;u ytp -
0,2y:lx o50 qe5;1bj qgg rqo;1n rqp;154 s0j;1fd u9p v3h;il v14  ad;il v3h;12f wiv;9f ys1 -
0,2z:by nyn;1g6 pga;75 rce;ef sr4;by u5u -
0,3:v2 pvz rn7;19i rn8;1c9 uih;73 xbx yen;1fk yfr -
0,35:iw pcs;en qog;10d s36;y2 thx;199 uux;rh w9n;ue xod;qz z34 -
0,36:3d o46;3l piw;1fq sfm;3r smi;3d u18;153 vfy;16f wup;y3 xbg;x1 y27 y2c;ge y2e;16d y9f;cu yn8 zg2
0,37:bl oa2;g4 q2f;r8 rra;ih sh9;8q v51;19y wtx;fs yis -
0,38:hu oz6 qd2;f9 qgd rlg;18a rma;16n slg um4;7f umq;wv w1g;70 xg6;7f yzz -
0,39:1hb p8i;uk pmz r1p;3t r1q;uj tv7;9y v2s v59 a;9y v62;66 wks ze9
0,3a:1hr qmu;18y tjw  a;wf tlp -
0,3b:xn oae;ql r3v;6a txb;x6 wqs zk8
0,3c:5w p3w;ri qdu;18x rsk;vw ryt;145 t7a;g1 um1;fl vp4;l5 w0r;xj xfh;1bm yu7 -
0,3e:ml pcy;e7 rb8;ml sge;1f2 tkz;tl weg;md z9e  a;14e zc9 -
0,3f:1d2 pnj rhs;105 rm7 t0x;9k tgh vmy;1ev voi;3s x38 -
0,3g:9m psj;1gd s6j  a;1gd sa3;cx uj9;1gd vnu -
0,3h:rw kps qkc;15x qn8 s8u;163 s8v -
0,3j:155 p7z;7t xm4;b xm5 -
0,3m:104 pgp;of t0q;c2 ufg;9n vu7;13n ynn -
0,3n:z8 q98 rny;1ad s10;n4 tfr;5s w97;1iy xnx;16u z2o -
0,3o:2j r4f rg5;2j ro6;em ucs;rr xbs -
0,3p:r mtt;t s93;w5 vmv;8h z0m -
0,3q:1cq jo7 pny;1j tj4 upt;1cd uqq vqr;kc vri;10i x0c;kc yhq -
0,3r:1bc vff -
0,3s:zy pf5 px7
0,3t:49 p76;71 qlw;gd s0m;6o tfd;yl uu3;1bd w8t;13u xnj -
0,3u:j9 k2a;w sb1  a;8f sc2 z7k;2o z90 -
0,3v:l4 n8b pme;m4 pmh;wb y6o -
0,3w:ii iym tma;ff toq zbm
0,3y:ec q6e -
0,3z:1he suq;qy u9g vo7;qy yhn -
0,4:qq mgi;pm x6i -
0,40:1bn plf;iz u5a;1bz yfx -
0,41:1is ora vaj;g9 vak  a;11y vjs;8l weq;10n xp1  a;s0 xrj -
0,42:1f7 pbn qai;1dm qbb;33 sac;1f uc8;18z wb9 -
0,43:up ot5;b1 sag;w3 ujm;1f4 wss;u2 z1y -
0,44:4r o6y;8r r0w;nu tv5;q8 wnb y5q;1bg y5s -
0,45:ux pwn;uy qn8;1g4 tlx;1g3 v1k w62;14z w63  a;171 w8z;1gn xn7 -
0,46:1ie o9b -
0,47:1a7 muc;hb p3i;94 q83;hi sh9;8c uqf;d3 wzl;pp y46;d3 z8r -
0,48:rq o01;vt per;rq qth;qi s88;1dw tmy;qx v1o;1dw wge;vy xv5;1hm z9v -
0,49:mt pfe wvp;1cg wvv -
0,4b:ab p3v qbg;18o qbv;184 qil;lj rxb;14b vw8 -;rj xjy yo1 ad
0,4c:142 xhe;144 y69 yoe;1gi ypl z0a;1es z20;w1 z68 -
0,4d:m1 ssl tw0;fd twk v7i;7m vcu;k3 wrl y22;1g9 y6a -
0,4e:4f ph1;4 vlu ygg;1b3 wuy xc7 d;wd xcd - d;18u ygg -
0,4f:1d2 rhs;1gj sec;1du t2t tzp
0,4g:f1 p99;13y qla;1ed s11;sr un6;nl utg xaf;bo xag -
0,4h:sm i9k;gq pvq;v3 sqw um5;1ag ukq  ad;1ag um5;z7 vhj wcy;df wff;jh ya6 -
0,4i:19k oss x82;eb x85 -
0,5:ad p87;fy s5y sqk;2e sqm squ;dn sqw;13z t50;bn uf4;ym woa;3k xsv;ol yxg -
0,59:y8 tpv x7i;13w xns -
0,6:1en q2n tgc;ki tge wu5;41 wzr -
0,8:7w pgx pz7;26 q21;kt qce;mc t9f -
0,c:9b oqn wd1;ze wdj;19u wot;162 yef;m2 ylc -
0,d:1ip pj0;16o rcq;hk srg;1a9 vkw;1af wzn -
0,f:17a oph qcu;17a r7p t4b;17c trw xxw;ev xy6 -
0,g:yd kit ppu;yd r4l ty3;15y wrk -
0,i:ns p90;ik qdl;li ri6;qk sms;ik sww;ae t91;dp tpq;ex tw1 xs1;p3 xs3;vu y25 zgv
0,j:r0 o0f;fx pf5;n1 q51;g0 qru;w0 t10;cr va6 wvn;zj wsk  ad;zj wvn;nt xjc;w0 ynx -
0,k:so mp1 ror;g2 ros;lu ui9;11x xbp;db z6j -
0,l:1da puh qie;3y qn9 -
0,n:10h ikl rfw;ub rfx sh5;r9 sh6;fr xjz -
0,o:67 qfq;gi t31;zd vwr w4v;am w58;fg wrd -
0,p:cg mak;15w q45;cg rk4 -
0,r:fq h2t qh0;ud sev;3h vcy -
0,s:7n kzp;15z pf1;do qjm;197 s8i;zl txd;1bv v1y;zl w6j;1bv xb4;h0 yfp zka
0,t:161 ncj -
0,u:pf q9x;lf t31;1hg vwh -
0,v:an pj6;eo qnr;5v rsc;58 swx;rl v63;n3 xf9;j1 yju zof
0,w:15e oc2;183 pgn;qw ql8;zo rpt;1r sue;15e tyz;ua v3k;vx w85;aa xcq;19x yhb zlw
0,x:g3 loe;18w uh8;zp xc7 -
0,y:hh ouf;ig q96;1e8 t2m;ce uhc;14d vw3;14j ypj -
0,z:1fh q8g t1w;1fi t2t vwa;109 vwb ypr;16z yps -
1,17:15a vay vbb;10m vzv w0q
1,21:1h3 vx7 ykv
1,2z:1a8 wzb z9k
1,3j:10p xps yrr d
1,3r:19c vff w04;19c ws4 wuk;19c xux -
1,3u:fa twv wa5
1,42:gw xeg;ao ys6 -
1,47:hb muc;bu p3i;3a q83;cn sh9;pp uqf;zu wzl;s4 y46;op z8r -
1,4e:4 qpc vlu
1,4g:nl s12 tpv;bo w8n xag
1,4i:eb we7 x7n
1,5:bn xsv yxg
1,j:zj va6 wvn
1,u:1hg uhs vwh
10,1c:6e w78 -
10,1e:9i uj6;1au wsh -
10,45:1g8 w8x -
11,1w:kb pav;4v trl;1aw udp;4y w1h;4h yru ze8
11,3g:14i uje;1c4 z1q -
11,45:151 xqz;14x z0f zdq
12,1t:ys syg vab d;1i9 wp1;c3 y7u -
12,1v:12p wta xx0 d
12,3g:14i s2j;3v uje -;1c3 wwm -
12,3i:1f8 lwd sng;12j tth;8b vpv w7i
12,42:ji v41 wfv;ji wgm ys6;lz ys8 -
12,47:o0 v65 wzl;bs x14 xpm;qc xxj y46;7s y47 z8r;1f5 z9e -
13,4w:1m std;1k vco;13s xuc;oj yos -
14,5h:du tlb;ne w5g wxc;1ib wxt;l3 ycj -
15,1v:1c8 t4y t7e;y0 vgc vzt d;p4 xix z29
15,2g:y0 wnn;hp x3u xv6;s ykk z10
15,3u:u4 vr3 w8s;1d8 w9w;h8 xji -
15,4e:ny vco who d;mx whx xat;xz xau y96;jz y9o -
16,1w:wk s2o;1at uw6;dd xl5;hs y8o -
17,1w:ht rik;4i uvc v9n;fv vbd;4i w0s;110 yab -
18,10:19h yd4 zbp
18,1e:147 v3n wia
19,1v:ln tzb v9v;28 wbk wug d
19,3i:4k qxr;sy wsf;15 xqa -
1a,1e:ye xeg;1b0 y8j yix
2,0:wp pm3 tvj;11m tvk -
2,1:112 yak - a
2,12:17i nay;17h q88;5m spw;u8 usi;kk vht;u8 wjp;yz xo9 -
2,14:2y r1y rvy;4o sd6;2y t4g;e tzf;2y ukk;l vr5 w6l;l w7v;j x32;2y x5d;14p xla xt4;g xtd;7z y8n;130 ywn zev
2,16:xx q5k qqc;xx ryq;1cv srm;ro t3r;64 to5;1dv w6y;ru wxz;s1 y4c;tv z3q -
2,17:7l oh7;s2 r22;7k s44;2w tgk;30 vay;eu vbv;s2 vjm;ks vq9;kf vzq;m0 w69;1ck wm0;126 xdr -
2,19:fo nd9;qv r5g;qr te4;xh vk0;16h xdf -
2,1a:yu qyc;je vqr;1t xbq -
2,1b:er pqg;15o quo;6g t3y;yj t5u;xf v4t;rx vey;40 w9g;rn wiv;6s xno;1bl xsv;173 ysn -
2,1c:zg owf;di pqz;179 pzy;dj q9z;3b qvm;vd rgd;p0 suc;d0 tph;gj u9d;ox vo2;x2 w73;8v wyc;dk x2s;or xyl;dz yhj;gz yya;zb z4y;gh z7p zf7
2,1e:xc mcx;qa pmb;1ey rfi;ip uai;c5 v3n;1ej wua;9i xp0;ve yko;19d ym1;sh z38 znx
2,1f:92 vsl;mm w3g;i2 wou;ww xdx;i1 xqa;mm y53;mn yz4 -
2,1k:tp pfw;5n qfh;bm r2k;tr td2;hd uxm;vm viw vo3;6q vp2;44 wfg wld;44 wm2;u0 xok yrx;u0 yst -
2,1o:n9 s7a;nb taw;nq uv2;1iv vk2;1eq wph;5t wx0 -
2,1p:6y y97 z18;h3 z2c;52 z6t -
2,1q:rf ph2;16q qh5;j4 qn4;1g2 rrg;16r sux;ft tip;io usr;1g2 v45 -
2,1s:aw okk;3j pyj;py qrd;8y rh1;9t uj9;ed vc1;us x3m;z9 xyf;us yni;1cz z0t;z9 z8u -
2,1t:1i1 ogn;1i0 q2s;1cm r0d;8s r6o;ds s1l;6z sij tyb;dt tvj  ad;dt tyb;8s usd;131 y86;1hl yit;8s ynu -
2,1u:1fg pca;ar plt;13e ps0;7j r5r;cl r67;lt rf7;7j rof;wy tf3;13f w8n -
2,1v:1as qlt t3q;nd tg4;lw top;14r tzb;jd wbk;28 xhg;12p xx0;11s ym3 -
2,1x:ca pqk;jl tib;h7 u01;pr uqr;1ct vyf;1cu wrl;9a wzc;se x8b;9a z0t;tx z7x -
2,1y:ia p8l;i9 q2d;a9 qat;1cx qla;u5 qsa;1a5 r5t;yb ruf;i9 s9r;1cx sl7;1a5 tz8;1cx uja;xm vj1;ee vxq;yg w62;15u wyi;id xde;xk y4u;i4 yly -
2,1z:n qbo qs1;10 r2x;n rea;fj rsp;m ry5;4g sba;f5 t99;2c tnz;xw tuh;12x uep;1bh uzj;xw vb9;7u vie;fj vnp;1e vs7;ju wt4;159 xdr;99 y1e;nr z5b -
2,2:fe rhu;15t rtw;me s4s;15t ssb;fe swq;1b5 tsc;dh w1m -
2,20:1f0 p94;ta pvt;121 qdo qky;1eu qmp;1aj r29;si rs4;1i8 s97;rt sjx;1cn u2w;1ht ud1;1e6 un5;1if ux2;13d v4f;1i6 vgy;1cn vub;1i5 y0o;gx ybb;1cl z5o zgd
2,21:18f uip vx7
2,23:lm nyr;ll yue -
2,26:jt u85 uhd;ls wjf x2o;jt yho zbk
2,27:1am m0f;1aq t6d tw3;13h twh;nh vjf;1ar xsa;2i yjg;11a yy5;2h z0z -
2,29:1eo wry y5v
2,2a:158 pn1 q16;189 q5u;1by rvn;189 sev;158 tjg;135 tob;ga tqu;1an uyk;135 vep;1e2 w5v;1an wyo;k6 xu1;135 yan;13q z9a -
2,2b:18t qb2 qo3;18t sq8;we tdt tu9;18t wez xsc d;we xhh xiv d;we xsc yhc;18t yhf yjd
2,2d:60 s4x sf9;4c slt tzn;h6 u0k;60 up9;4d vty;1br wyj;mi y32;i0 z7o ze7
2,2e:ot qsd;1hf w3u;vl ywt -
2,2f:34 tkh;n6 ufe;1fo uru;u3 w57;xo wq1;tt xjy;ew yv2 -
2,2g:wl vcf vid d;1o vj9;50 vt5;1a w6j y5o d;fi wrd  d;x y5o -;fb yfh  d;15d yro - d
2,2h:o roa;d9 syo;3 ucu;h vje;1ao x1o;81 ybe -
2,2i:1ga uxb;n2 vxn wg3;169 wpf;wn xnw;mk xs5 y3m;13m y9o;d7 yp7 -
2,2j:107 ywc -
2,2l:9r q4a;vf rvj;9r szb tet;1gh tkw;14g u22 wpd;1iw x38 xtj;1iw y07;ct ye7 yyt;ld z2w -
2,2n:1eg udt vcm;10a y9j ze3
2,2u:wc mz9;19 t9f;136 usg;wc xcs;12g xv5 y9y;my ya3;6v ymv -
2,3:1c9 u86 uih;1c9 xc5 xcb;14f xcq -
2,30:1ai nch;1h7 qo6;ob swh;xv v7z;co z35 -
2,31:is plm;1ep ra9;tk rk6;p9 s8o;tk sot;p9 ttc;el w2h;qg ybl -
2,32:i7 pra qqy;1cj qyw re3;i7 rp6 s0l;i7 s8t;1cj smg syj;1cj tff tm6;i7 tyr;17p um4 utw;ry wmn;17p wuw;1cj x3f;ry xag;1cj y90;17p ynr;ry z3i zf7
2,33:pg pll;p8 rlm;kj s5y;q5 uop;95 wyi;ni x7c;b3 yol;bb yx3 -
2,38:8o p25 pj5;13r plp qaj;13r qbl qd2;8o qfn rak;13r rdg s4b;1in szx tg2;1ce tht ueg;1ia ui2 vp1;18h vp4 vws;13r vys x4u;1cb x4y xdd;mh xfk ygj;1ch ygk;6u yu6;1ch yzs -
2,39:1dx p9i;o9 pnc;oa pwo;1gq q1q q2p;jv q2q;1gq qfu;re qtn;1ha r30;pe rkk;v0 sot;x9 tej;sf ttq;oi u0u;d5 ueg;ey wby;8k wnm;yc x8m;d5 yxj -
2,3a:wf t4b t7w;2z t8r;mv txv;mv ua5 w8u d;1b2 ua6;18l vyt;11b xm6;116 z0k -
2,3b:6a o6z;6m r06;qt sti;16i tgn;r1 tn9;16g vex;6l wnw;vz z0m -
2,3d:1b rad;jn u85;1c vzd;t1 xu8;11k ypq -
2,3e:170 pcy;1ei pv9;14a q6d;1fx rbl roq;182 rp8 s61;12d s6a;2f sgm tl0;a5 tl8;e6 upm vlb;zq vle;1fy vnu wnb;bp wnn;1d6 wz5;zr x41 x9m;1g7 x9z;vp xrv y2y;g8 y3e;148 ycr ysf;x5 ysi zbp;md zd1 -
2,3f:1iu she t2y;1ix t34;1gj tcv;10e uky;n8 vq3;3s w7u x38;5i x41 z09;108 z1g;cw zb5 -
2,3g:1hu q20  a;1g0 q72;1c1 roj rss;1hw rtb;1c6 s02;1gd s2j;zz sa3 tcn;zx tcx;1g5 ucp uj9;1gd uja vnu;cx vnv;100 xtw -
2,3i:f4 n8h;1i tr7;1ba wfd;11n yl9 -
2,3j:6 xps ybw;6 ycn ydt;s6 zce -
2,3k:mj oah;a7 pux;mj qpg;im r48;gs u36;1db wc9;w8 ycw;1fc ylu -
2,3l:ij pmb;ul thd;uh z1t -
2,3m:of q14;5r s9z;of sfh;6j t0f;og tju;9n uor;og vlf;3u vwn;10f wbu;xq xga;og xvh;19g yhz -
2,3n:1gc q7k qjq;rd qjr;1gc qrb;103 ruo;19e u0k;n7 v59;19e vmx;16u xbf;m8 xvp;dl y65;vq yrn;19e yw6 -
2,3p:15l z0m -
2,3q:10i v8h vev;jr yin -
2,3u:wi or4;11r s8k;134 t80;2a vd1;195 vp5;157 vqd  a;1gp vqg;mg wu0;lp xxz;111 z57;11c z7m zan
2,3x:1ee sht u2p;1s uph;1hy vg9 w84;17m wb5;1d7 yue z4c;15p z4e zew
2,3z:qy u0q u9f;1he ubo wg1;1he ysy -
2,41:10o s5b;8l vbr;jp vk3;4u vwh;yp w5e;j7 wfr;1ic wvj;e5 xv2;kv y0a y9c;137 ybi;2u ytt;s5 z45 zae;1bo zaf -
2,42:yy ps2;1dm pw8 qbb;1e4 qcf;yy r3s;13x r6y;yy rh5;a3 rwp;1f szs;18z t30;32 wb9;96 wsw xeg
2,45:uy q5c qev;16c r63 rh7;1fs rhl;1g4 s6a;5k sku;1g3 szv tlf;1ih tly;1ii ts9;1g3 u1f;1ih ufc v1r;12s v1y w5d;78 w67;1gl wrs;152 xq0;cj xv8 zdo
2,49:1cg tak wyk
2,4c:143 u0d wrk;144 wrl;174 y69 -
2,4d:18q tki tn5;k3 ufy;mp we4;18q x61;3n xue;7p xxr;3n y5v -
2,4e:z rpk;14 sj7;4x u89;11j vjp wbx;st wcj;2x wri xh6;a wwl z48 d;w7 xh6;2q yz1 zbm;2n z48 zev d;1b4 zbm -
2,4i:19k mmn oss;120 ur1 w1i
2,59:13w tyy;8d uy8;13w vmy xns;ya xom -
2,7:9d ng0;164 px2;q1 r3x;sq uex;rp v4v;sq vze;1ex w1p;wr wlw;1bt xfq;6h yhq -
2,a:sw ppf r4g;1ci r6t sm5;sw sok u3t;f8 u5w  a;1ci uq1 z43;12e z46 - a
2,b:ow pz8;j2 s1r;1il uhx;kn upu;1il uz0;dy vjl;ay wch;1d5 xrn;3w y13;8e z95 -
2,d:n5 rg1;1cy sme;1c5 trn;9q uvn vwg;17d vyl wan;9q wd8 wzs;9q x2h;1dc y7a;th yd9;h2 yjp;14h ys9;cs z0t;1aa z8n -
2,e:t4 jqp;1b8 y28 -
2,m:9u nvg;tb qcf;os qg3;165 tal;1dg twg;rv wna;xr za8 -
2,r:3h plq qh2
2,u:v6 ovk;1ir rod;1gv t32;v5 vwi;v7 ypu -
2,z:1fi q7k;r2 rmb;109 rrr;1gf sw7;1d9 tgw;pj toh;10c u1r;o8 utf;16y v4z;pk vzc;9e w52;5q x8h;16x ycu -
3,12:xe kau;gr yyf -
3,19:rg ldy;fp w9b -
3,1e:e1 eok;ax ykq -
3,1z:lr etr;1g rxg -
3,20:39 p35;13g xmo -
3,23:14o tj4 -
3,27:ng lzc;1am tvu tw3;1aq tw8;13p y11;10g yxm -
3,2h:k9 h8g;11t s22 -
3,30:17y mmz;1gx vxs -
3,31:k1 pnp -
3,32:j3 sl0 uju
3,34:17q jvu xtq;jg xtr -
3,3d:t3 kbx;jo qwr;1e1 vzc -
3,3i:f4 n8h;1i tr7;1ba wfd -
3,3k:a8 krs -
3,3x:91 d34;1fm wwu -
3,b:8i eiw qdf;3i qdo;177 w02 -
3,e:mo k6m;jm ry7 -
4,0:11o tjo yhh;su yqc -
4,1z:k5 idz rx3;js rxg tkd;lq uuy -
4,20:13g p35 xmo
4,27:13p twh y11;10g y1a yxm;1ar z2b -
4,3d:1e1 t70 vzc
4,3i:1i n8h;1do tr7 vic;13t vih voy;1ba vp0;12j wfd;11l wi1;11n x3t -
4,e:1b8 rya -
5,1:12i r9h spi;ku y9x -
5,1w:1ae miu p78;4t p79 -
5,25:td dpz;te qmx;tf vjw -
5,u:cf m98 pbn d
6,10:kl nbj;ho rul;68 tuc;14v yd4;gt zbp -
6,6:gp od5;1g1 rcw;1hd s7i;47 u5v;1gw up2 wsh;b4 wsp;1bu x8t xnf;9x xnl;1bu xtn;3z ybi;s7 yd2;3z z8h  a;b6 z9x -
7,0:1d twj -
7,1:18 sql tyh;5d yak -
7,10:jx nbm;tm q18;qn rul;gn tuc;iv uy8;gn w47;1cs wzs;kh xb7;6d yd4;pq zbp -
7,11:wj tp8 za7 d
7,12:u8 yng -
7,14:18p w1i x32;18p y8u;2p yq1 -
7,17:et ntq;5h pr4;2v skg;2m tgk vby;12u vbz vf2;10s vfo;12v vzx;1bf w99;83 z36 -
7,19:on q29 r1l;1q r5h;r4 s9u;5j sw5;zn te5;1f3 v86;qu vk1;45 wxg;r3 xdk xsl;6w xtt;qs y8z -
7,1c:1a2 owf;3b qa0 qvm;ko qvn rgd;lg rgf suc;d0 sud;zb tdn tph;176 tpj u9d;8w u9e v8t;zk v8u;3b vbr vo2;uc vo3;ox wq1;p2 x2u;al yhn yyc;1de yyd;oy z5e -
7,1e:d8 pb9;wq qwz;19t rfi;nk sl4;xa tyw;c9 uaj v3n;1h1 v3o wa0;175 wa1;9i wua;pb xeg;cz xp0;ve yas;o1 yko;c5 ywp;c6 z38 zf3
7,1q:16w wbz -
7,1t:c7 phl;1cm q2s;ds r0v;c7 r6o rmf;6z ru7;c7 s1l sck;1cp sf2;1cm sij szc;8s szg;1cw t2m tvv;1f9 tvx;7q usd;8s vu3  a;7q w37 wi8;8s wig  a;n0 xkn;gy xxa;1hl y86;dw ynu;n0 yy2 z6p;hy z6s -
7,1u:ok rvo;1hq svw tf3;13o tf4 ttx;17k u3o;1al utt vsm;1b9 vso;1dr w8n;1ak xnh -
7,1v:l8 t7t;ln w9x  a;lw wbk;11g xhg xx0;gu xxu -
7,1w:4j n3h;s3 rik;x0 tru;4i v9n;113 w0r;la ya7 z1x;4n z1y  a;2 z4j -
7,1y:6n qla qsa;u5 r5t sl7;gf szo;hx tk3;yb tz8;gf uja;ib vj1 vwt;e9 vxq;fk w62;15u wd1;69 wyi;eh xde;vr xq7;6p yly -
7,1z:13k urd;7y wzg -
7,20:1e6 ttq uc7;gx vub;1e7 x50;1f1 xqd yc6;1i7 ycc;1i3 yv0;1dz z5o zgd
7,2a:fh tqu uyk;2d vep;h5 w5v;13l xu1;au xzg y7h;7 yan;1id z9a -
7,2h:1ao vkd;1b1 w2b;13j x1o -
7,33:1h9 tte umf;1h9 x7c y23;1h9 yx3 -
7,34:1ij rlu;84 xzv -
7,38:t9 szx uef;1ca ui8 vb9;kz vfq vwj;t8 x51 xce;1ca xfm ygj;93 yh0 yu2;ms z00 -
7,39:181 ueg wby;181 yxj -
7,3d:jn q46;sx vzd;11k wpm -
7,3g:5p pkz r23;1hw r27;m7 rtb;1c2 td1 -
7,3i:1bp lcu;29 wi1;lv xj7;f6 xrj -
7,3k:a7 u36 wc9
7,3s:dm o3g pnn
7,3u:fa npw;1gr twl y2d;f7 y2j;8g z5g z7m;7b z7x -
7,3v:12a uiv x01 d
7,42:1e4 r6y;mu rh5 sw6;1f t30 uc8;4m uc9 ut8;32 ut9 wb9;z0 wba;fw wle;z0 wnu;ji ys6 -
7,45:9o rp8 se4;ts t7s tm8;9o tm9 u6e;78 u7s uey;1gm ufc url;171 uxp;ts v1y;uw vu9 w63;16b w9b;1fj xq0;cy xv8;5y z4y -
7,47:hf n9e p3i;nz p3n;uf q3x  a;uf q6w;1gt q83 rcl;w6 rcr;bj sh9;bk tm0 uqf;kx uqg;q4 vvc wzl;193 wzx xbo;zv xce y46;6r y4c z8r;x8 z8s -
7,4e:1y sjb w93;1l wo1 xd5;l2 wy4 z4a d;sz xd5 xns;2q y39 yz1
7,4g:14m s12 uth;138 xnh z2s
7,7:sq v75 vlr;xp xfu;16m yhq -
7,e:t0 tsr;1k xum -
7,m:be wzb xsb;yt ybx;6b zbw -
7,u:17w ovn;1e3 roe;v9 t33;1hn u8t;1gs vwj;17x ynv;1gs ytm -
8,10:1gk pzx;1ac rul;16v swe;go tuc;s8 uy8;1el vbv;1ff w47;6f xot;b9 yd4;9j yof -
8,17:10q pr4;c vqj w6y;1bx w6z;10w xdr;d z36 -
8,19:fm s9u;qp te5;qo ty8;ai uim;16e vk1;xg wxg;xd xdk -
8,1c:3c rgf suc;zk sud u9d;kp u9e v8t;3b v8u;hn vbr vo2;p2 vo3 x2u;g7 x3t;1bw yhn zfx
8,1e:wq q06 qwz;he rfi;h9 s4a;qd tos;ck tyw;q2 une;9c uu7 v3n;va v3o;175 vi4;z3 wa1 x7i;h4 x7j;16l xmo;8n xp0;ir yun;q0 z38 -
8,1r:17j xrj z67
8,1t:122 phl;1i0 q2s;1cm r0d;1hz r6o rx3;122 rx5;ds s1l;98 sij szc;1cf sze;5e tyv;ds ua9;125 vwl wsu;7q wt2;8s xi0  a;131 xs3;8t xxa;1i2 ynu;n0 z6p -
8,1u:ha rof sir;ha sop tf3;17k tf4;0 u3o w8n;wz wda x11;14l x5v;18i xnh -
8,1v:kg tg4 top;1ap tou tzb;13 tzu v9v;1ap vgi  a;ss wco wvh;6x wzv xhg;133 xo6;rs xx0;1ec ym3 -
8,1w:4y rik;127 tru;2k uwp;lb w0r;5c x5h;119 ya7;82 z4j -
8,1y:1c7 s6a;6n sl7;79 tz8;m5 uja;hv vj1;xl vxq;19p w62;e0 xde;vi xq7;iu yly -
8,38:t8 ygs yu2;t8 z00 -
8,3g:16a q18 r6o;m9 r7h;ma rg2;1c0 sj4;5l u6u;1c4 vsx z1q;5o z1s -
8,3i:1do hp6 vic;1ba viq;11n wfd;t2 yl9 -
8,3j:7t wl9 xm5 d
8,3u:12q kcq;kd tet;4q uu5;cd vg9;f3 vpu;4e x97;4w yh1 z7k;12n z7x -
8,42:1fu szs;mz vfc;1fu wju;mz wnu;g5 wsw;14t x4l;lk xeh;1hp ys6 -
8,45:1dd wck;63 xq0;61 xv8 yc5;150 yc6 yus;1ah yut zdp
8,47:cn p56 q83;uz q84;1h2 qim;1h0 rcs;d2 sh9;19f u57;uu vf7;bf vw2;7c wg2;o4 wzl;160 xjc  a;xs xo6 xor a;xs xoz;bc y26 y46 a;vg y48 z8r;16p z8w -
8,m:6b ybx ytn
8,u:b2 q9z;a6 t33;vc uhu;at vwj;1gu xbc;v8 ypv yw5;d6 yxz -
9,1:1d0 yak -
9,10:15k rul;1hc tuc;1el uy8;k0 vbv;1el w47;l7 xb7;13a yd4;3x zbp -
9,17:j6 rl2 vb0;10r vum;w9 wgi;wm xdr -
9,19:xh sib sw5;qo te5;4b ty8 vfi;qj vk1;rk wxg;fz xdk -
9,1c:oz rgf;bz sd9;14c sud;d0 tdn tph;14c tpj u7x;zk u9e;9v uup;bg vbr vnx;x2 vo3;8v w75;a0 wyc x19;hm x2u xgu;ba xh7;hl xyo;a1 z5e zg4
9,1e:nk rfi;c4 sl4;av tku;qd tyw;np uaj;3f uu7 v3n;1ej v3o;5b wua xch;1b0 xci;17n xp0;1dk yko;ir ylv;1dk ym1;o1 ywp;1im z38 zf3
9,1u:u1 rof tf3;1co tf4 up0;15n up1 vq7;1dq vq8;18i w8n;5f xnh -
9,1v:8j top tzb;oo tzu;14r v9v wbk a;11d wco wu5;17u wzv xhg;1hs xo6;15i xx0;v ym3 -
9,1w:128 tru ujh;127 uwp;q w0r;2k ya7;eq z4j -
9,1y:i5 r5t ruf;bi sl7;ie svy;i9 tz8;19r uja;6c vj1;69 vxq;x7 wyi;yh xde;vn xq7;yf yly -
9,2g:fb xgy y5o
9,3g:1ge s0b;9h sj4;18v tax;1gb vo8 -
9,3i:13t lcu voy;2r vp0;11l vsw;16 x3t -
9,42:17 szs u94;8z uc9 vc0;m3 vfc;12c vv4;dq w4f wgk;dq wnu;1dn wvn;4z ys6 -
9,45:77 w62 y92;ci y93 yoe;mb yoy -
9,47:1et t1n tm6;z1 tmk;oc uqg w1d;p7 w4d;q3 wzl x4u;tj x8h xm3;3q y4j z8r;tw z8w -
a,10:1eh p61;15h rul ryj;jy rz8;16k tuc;1hc uy8 x7a;14v xb7;b5 yd4;qh z6p;u7 zbp -
a,19:19z r5h;16j te5;dv usk;vv vk1 xb1;12z xdk;ac yxz -
a,1c:d1 rgf s4w;uc s8y suc;gc sud;14c tdn tke;1ek tmu u9b;b8 uaa;gg vf5;17b vo3 w73;ea wb7;zh wvm;9z x2u z5e;ek z7z zg4
a,1e:qa pb9;14n pmb;sl qbm;ip rfi;51 uaj;hc v3n;175 wua;1b0 xp0;19d xuo;12y yix;tz yko;pb ylq;180 z38 -
a,1t:1cw sij;8s t2m;dt trf tyv;1ik usd;1hl vwl wdz;123 wig;n0 xxa;7q y86;90 ynu -
a,1u:wy ps0 r5r;1hq rof;ok svw tf3;15n tf4 up0;17k utu vp8;15n vq8;7a w8n;14l xnh -
a,1v:28 tg4 tnz;4l top;8j tzb;188 v9v vw4;l8 wco ww8;gu xhg;4l xx0 yk3;1dy ym3 -
a,1y:ic sl7 tg9;ic tso;1ew tz8;ic uja vj1;178 w64;i6 xde;19q xq7;c0 y4u;hw yly -
a,20:1e6 vub ybb
a,31:p9 z96 -
a,3g:42 sae vhm;6k vhn -
a,3i:lv r2s;11f wxc -
a,42:sk szs;yr ut8;12w wnu;8u xeh y26;w2 y27;14s ycy;yr ys6 -
a,47:146 ozz q80;vh q83 qrk;19m qs4;ug s1h;166 sh9 t0z;qe t1x u0e;km u0q uqf;1er uql vv5;nj vw3 wzl;1dh x09 y46;oe y4c z8r;1bs z8z -
a,m:be xzv z7s
b,1u:36 w8r -
b,1v:17u xym -
b,47:9s p3i;6i q83;1bi re5;bk sh9;1df tm0;o3 uqf;1em v7t;1dp vzi;z4 wzl x09;j5 x0g;pw xbx xqc;19l xqk;nv y46;zw z8r;x8 zbk - a
c,5r:om n3y;9p pxe;tn rc5;8a u5l;6m wz2 -
d,5f:wx oxv qnx;1h5 qpq qzy;on r18 s45;he s4d taq;nf tb9;5m uvs;p9 wc7;xv z5o -
e,4v:nn nyj;no qsh ryg;1a5 s3l;qt tk7;ot wd2;1ff xsm -
f,4v:kn uz6;d5 wdw;ay xsm;6l z7d -
g,4v:on s4h;ak uz6;fk wd2;r3 xsm;s1 z7d -
h,4p:et pr4;5h skh ved;12u vf9;2m wu0 -
i,4j:1b6 pa8;5a snx;55 t86;p1 uj0;14m vsb;12a x12;wj za7 -
j,5i:8 u5l;11i wut yix;jf yjo -
k,53:zc oj3 s7s;l6 s9x tcw;19z tfj;d1 ue1 vdz;b8 vfb xqe;tu xqx -
l,5u:v4 pu0 qv9;o5 qw1;168 tpi;19n uam;ph vpd xk7;c8 xm2;35 ys5 -
m,5t:l1 oyf;is rrv;un t6l tzd;xb u5o;1ea x43 -
n,52:jw n33;10m rlf;1ig uz6 xou;186 xso -
o,4t:1h6 rqh;ou t9g;xk vim;b8 xrs -
p,1e:de qcl;yx t61;xr vzi;5x xvk -
p,1u:18b w1b;1fe wvr xiq;1cc xis z7m;1bk z7n -
p,20:y7 uih;k2 vwn;sg yqn -
p,2a:196 qdg yts
p,3g:e3 vzb -
p,42:dc tyf;ei vd1;12l wrx;12m xoi;12w y24;1ax y5t;jb ysc;fc yyz -
p,47:3e oou twa;8m twb;oe w5j xa4;pc xa6 -
p,m:xr ugl vyo
p,u:1iq t0w;1hx xbc;15s ytm -
q,4a:qb m7d tnu;8p tob vw3;17e vwg zba;ut zbr -
r,1c:xi val yaq
r,1e:pa wlt xw3
r,1u:1d3 roa;18e x8r xof;1d3 xph;ws ym2 -
r,26:um ykf zay d
r,2n:7o p0b - d
r,38:mh r56 yx8
r,3g:43 w3d yzc
r,3s:zy o0b pts
r,4c:142 vao z3m;1es z41 -
r,4s:sj v3y;15m ywh -
r,4u:17z pn9 - d
r,4x:sv r1z  d;mv x2j z3y;1hk z44 z63
r,5d:cm rhb -
r,5e:11h v0g -
r,5n:12k t3q -
r,u:pf p7t;lf szp;1hg vt6 -
r,x:g3 ij4;18w vd6;zp y6n -
s,4k:15c oz0 vdj;7x ves yjn
s,4l:23 tj7 tzt;1w tzy v30
s,4m:2l uj3 wbd d;2s wbi -
s,4n:13i uqf wj9;17v wjd xu9
s,4o:k u68 xxr
s,4q:17r u0h - d
s,4r:11u sqv  d;25 uvq y7h
s,4x:31 osb tde;sv r1z - d;9 tdf te4;mv twq z3y d;1hk x09 z63 d
s,4y:21 w95 xtj
s,4z:1 pql  d;ka pyo z5k;132 z6g -
s,50:lo qhp  d;12 ti6 -
s,51:22 x6n z90
s,54:11w n0u rj4;1hj rj5;10x ucc;lc xme;118 zcr -
s,55:1x vx7 xrn;20 xrr yep;1u yfo;1v yn1;1z ytv -
s,56:18k r04 xgo;1it xgp -
s,57:24 u3f v30;1x v3s vx7
s,58:nc x0q -
s,5a:ja pd4 - d
s,5b:ra ook - d
s,5c:1fv lij utp
s,5g:22 vkx wzt
s,5j:1h m8j -
s,5k:11p swi z3g
s,5l:17t rnx;es xtj -
s,5m:10p w0d -
s,5o:yn wml -
s,5p:12i r4l wkk;38 wkm wst;ku wsx -
s,5q:86 uf8 uvw;jj uwd w2x
s,5s:1hv w7y yuf
t,1c:hl z7z -
t,47:cp oz1 ptj;1gy pwe q83;od q9i sh9;pt shm;3m tm8 ucs;z6 ue9 uqf;ej uqt;vj whz wzl;p5 x05;yi xht  a;1gy xkk y3e;yw y5k z8r;15r z97 -
u,47:1h4 omp pu0;19f pvu q83;o6 q8j qs3;pz qvf;hg rbo  a;hg rhg tgh;17g tik tzh;z5 tzl;uu ur3 vf6;cb vh2 vt0;px vwb wzl;zv wzo;hz xce  a;hz xd3 y46;1gz y5s z8r;qc z8u -
v,47:vk qeb sll;19j snk;o2 w1b x2m;bd x4z z8r;sa z9m -
w,1t:192 t2m txu;192 usc vvx
w,1v:wh tyj upn;7v usw v4l;15b v8r;1b7 wa1 xe7;11e xgc;11v ywq  a;wh z6i -
w,1w:yq sao;hr tf9 uju;4v uk2;10y xxl -
w,2a:12t q5j -
w,2g:2g wam -
w,3j:k4 r4i s60
w,41:17z xs4 yg8
w,42:96 xej xko
w,47:141 qrx rwh;ch rwk u5n;13b u5o va8;pv vaa;167 wn4;13b xje ynz;sp yo3 yvk;zs yw6 -
w,4v:y1 vkr wzi;cc xof ye2;19o ye9 -
w,u:v6 rob t31
x,14:2t th4;1az xt8 -
x,1t:ds ppr;5g qru;1cf rrj;125 sw4;bt tpi;gy u6t;8t vbe;h1 wg1;7r xjq;kr yoc;ez z9z -
x,1w:k7 pae;10z wtv;p zcr -
x,2a:e8 pc6 rvd;zi rw4 ujr;ov umf;r5 x0w z8g;19v za7 -
x,2g:t6 wgf - d
x,2n:10a vcm -
x,38:16n ru1;7d ues;18c w3p;17s wy5;7g yn0 -
x,3g:1ft vt0 -
x,3j:b xm5 -
x,42:ky sxi;1ho u23;mf ume v6n;13v vfz;lk wl4 xeg;1hp xeh ys6
x,45:1fr y9e;14y yz4 -
x,47:bj pak qf4;lh rjq;19a sob;16t tsw;zt ud6;xy vhr;r7 wmc;xu xqx;az yvi z9n;br zb0 -
y,45:62 xum zhf
y,47:18d uqf v7m;190 wzl;q3 x4x;zm xjd  a;xt xvz;1a6 y46;p6 yoz;1ds z8r -
z,3g:18r u79 -`,
};
