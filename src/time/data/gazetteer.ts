// Written by scripts/build-gazetteer.mjs from src/time/data/tables. Do not edit.
import type { PackedGazetteer } from '../packed.js';

/** Offices and their holders, countries and dated terms, packed: one row a line, in one order everywhere. */
export const PACKED_GAZETTEER: PackedGazetteer = {
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
  tenures: `0,0:1hj k9n tjn;sf tjo yhg;10u yhh -
0,1:10d oq8 q0c;9x q2d r9h;j7 sql;7a wc5 y9x
0,10:18u oyz;1by q3k;5 r85 rd5;ep rda;nk rsf s74;ii s75;ux t1e;48 toc;173 u5z;tz x31;if y7m;bp ywz -
0,11:u0 q55;70 soi;1dv u39;ry wwr;3e ybi -
0,12:kn n1r;zw vbb  a;zz vpc vzk;2a vzl  a;c w90 -
0,13:m4 qbj -
0,15:y2 opo pr5;y1 prc qyc;11m w28;19w xhg;1d6 z5u -
0,16:xr n4o;xc qjc;1d2 s88;1an vlz;3y yzq -
0,17:g4 mxp;mz qvm;13f u9c;g3 vo2;dz x2r -
0,18:149 j4y uua;4n uxw;9p yum -
0,1a:1hu pq4 pxj;db pzb;13n ta2  a;z8 tbt uep;z8 ug9;hm w3d;1a9 xiw;z7 z85 -
0,1b:oq n3x;pj sgw;p7 uq2;pm vq0;12e wz8;pm z8e -
0,1c:tg nqt upm;11e upn uz8;52 v9v;w3 yai -
0,1d:rk tn9;16m wgq;ro xvh;t0 za7 -
0,1e:pz pnm qbr;17k qbw;54 r2c;44 s6x;14i tbi;55 ug3;14m vko;3n wlk;ov wp9;3m xtu;8r yyg -
0,1f:1e2 rh6 tn9;cu tq2;ua vpd;ac x43;pk yit -
0,1g:175 pdu;a9 qif;a8 rn0;186 srl;wc tw6;18q uuu  ad;16d v0r;qy w5c;1gd yei zj3
0,1h:g5 ph9 s5y;1cg s7w;mn v1d wg3;sy wg4;1hq xut -
0,1i:o3 poa put;o3 qpo;17z r30;o3 shr;99 tcs  a;17z tz5;yl vdv wpx;p1 wq4  a;qo x03 y8u
0,1j:72 pj2;ff sck;tj trb;14t v62 vmv;nu vnx;rn yhd yzm;1cx yzu -
0,1k:1ci ixp;iq rq6;1p s4j;xv smd;1cq tja;ps wcq;16h z67 -
0,1l:xe pmg rj7;xd rkv;y9 viw zgy
0,1m:ai nhj;en qb8 sby;119 sch uam;1bj ub0;180 waa;m3 y8u -
0,1n:ra rhu;y swk;16j uba;16i vq1;17h x4r;d0 yjh -
0,1o:19q mey t3q;h9 tg4;na tnz;ge waa;87 xgt;11 ylt -
0,1p:4r n1q p8x;35 p9a;10a ri3;vp tr9;js w0f;d2 y9l;10b z1x  a;xh z3v -
0,1q:1ev mpk;13z r7w;ib wut;j1 z3z -
0,1r:fv o3h q0o;14j q1i s05;a2 s08;ho tz6 wf4;1b4 wfo -
0,1u:bn m5u;11w t0y;1e6 vx7;1fz ykv -
0,1v:7d plf tnl;t8 tnm;199 v2p;51 vjg;1c1 x85 y1h;19t y1i y2b a;19t y4e -
0,1y:18z ouc;sq q93;sm rnt;18y t2j;tx uh9;14y vw0 x0y;l6 wyf  ad;114 x2n;1gz yhd zat;tv zci -
0,2:17l ncz pzz;1a3 q05;182 rht;46 swj;83 ub9;9v vq0;lr x4q;82 yjg -
0,20:13x pg9;rm xli -
0,21:1dk y5v -
0,22:dm pc2;dx rvd ueo;yo ujr w8m;yh wxc ym7;qi z8g -
0,23:17q p30 qaw;ak qqg;vn tu9;vx wez;i8 xs9 yj6;17r yjd;6p z5g -
0,24:as ri2 t76;dr tvv;h2 x9s;qj yyn -
0,25:1fk pf1;4a q6j;1ej rnu;191 t2k tdt;1ej tgi;bi uv8;hr xoo -
0,27:ig qcs;1eh s1n;1el uat;5x vfe;17e wjz;dg xok;d5 yt5 -
0,28:11g jmt;11t vgo vqf;10w vqg vyk;13t vzc wam;f3 wrd  d;zp y5o -
0,2a:zh pjx;162 rcj;1fc sje uwx;13c vml;lj wyt;vw y3f -
0,2b:zc xd2;n9 yrs -
0,2c:ss pnz s5d;9e s63 tcp;9k tet;hy utj;1cf xmz;i5 z1q -
0,2d:57 ppl;53 q1t;57 sv9 vmk;cl vn5  a;lb w1b xzv;80 y0x;7e y7m -
0,2e:1db q0j;1dc vcm;ks wrd xbe;1g4 xbn;zg y4i - d
0,2f:sh x4c;1e7 y8i -
0,2g:vd nxu;dt tr9;1bo u8l;100 uls uss;100 uvw;101 xp8 -
0,2j:aa p24;ed qqz;1es sfv;f8 u4q;e5 vtm;5s xih;b9 z5o -
0,2l:p0 oh4;6y tm7;fq wf5;bo z8m -
0,2m:w2 s6a v1d;vj vcu;zq y66 ytn;u ytp -
0,2n:la o50 qe5;1ag qgg rqo;1n rqp;147 s0j;1e9 u9p v3h;i3 v14  ad;i3 v3h;11k wiv;98 ys1 -
0,2o:bq nyn;1f2 pga;71 rce;e4 sr4;bq u5u -
0,2u:ie pcs;eb qog;zj s36;xa thx;187 uux;qt w9n;to xod;qc z34 -
0,2v:3b o46;3j piw;1em sfm;3p smi;3b u18;146 vfy;15g wup;xb xbg;wa y27 y2c;fy y2e;15e y9f;ck yn8 zg2
0,2w:bd oa2;fo q2f;ql rra;i0 sh9;8k v51;18w wtx;fd yis -
0,2x:hd oz6 qd2;ew qgd rlg;178 rma;15o slg um4;7b umq;w4 w1g;6w xg6;7b yzz -
0,2y:1g7 p8i;tt pmz r1p;3r r1q;ts tv7;9r v2s v59 a;9r v62;63 wks ze9
0,2z:1gm qmu;17w tjw  a;vo tlp -
0,3:ub pvz rn7;18g rn8;1b6 uih;6z xbx yen;1eg yfr -
0,30:wv oae;py r3v;66 txb;we wqs zk8
0,31:5u p3w;qu qdu;17v rsk;v5 ryt;138 t7a;fm um1;f6 vp4;kj w0r;wr xfh;1aj yu7 -
0,33:ly pcy;dw rb8;ly sge;1dy tkz;sv weg;lq z9e  a;13h zc9 -
0,34:1bz pnj rhs;zb rm7 t0x;9d tgh vmy;1dr voi;3q x38 -
0,35:9f psj;1f9 s6j  a;1f9 sa3;cn uj9;1f9 vnu -
0,36:r7 kps qkc;14z qn8 s8u;154 s8v -
0,38:148 p7z;7p xm4;b xm5 -
0,3b:za pgp;ns t0q;bu ufg;9g vu7;12r ynn -
0,3c:yf q98 rny;19b s10;mh tfr;5q w97;1ht xnx;15u z2o -
0,3d:r mtt;t s93;ve vmv;8b z0m -
0,3e:1bn jo7 pny;1j tj4 upt;1ba uqq vqr;jt vri;zo x0c;jt yhq -
0,3f:1aa vff -
0,3g:z4 pf5 px7
0,3h:47 p76;6x qlw;fx s0m;6k tfd;xs uu3;1ab w8t;12y xnj -
0,3i:ir k2a;w sb1  a;89 sc2 z7k;2m z90 -
0,3j:ki n8b pme;lh pmh;vk y6o -
0,3l:e1 q6e -
0,3m:1ga suq;qb u9g vo7;qb yhn -
0,3n:1ak plf;ih u5a;1aw yfx -
0,3o:1hn ora vaj;ft vak  a;113 vjs;8f weq;zt xp1  a;rb xrj -
0,3p:1e3 pbn qai;1cj qbb;31 sac;1f uc8;17x wb9 -
0,3q:ty ot5;at sag;vc ujm;1e0 wss;tc z1y -
0,3r:4p o6y;8l r0w;n7 tv5;pl wnb y5q;1ad y5s -
0,3s:u6 pwn;u7 qn8;1f0 tlx;1ez v1k w62;142 w63  a;161 w8z;1fj xn7 -
0,3t:1h9 o9b -
0,3u:195 muc;gu p3i;8y q83;h1 sh9;86 uqf;ct wzl;p2 y46;ct z8r -
0,3v:r2 o01;v2 per;r2 qth;pv s88;1ct tmy;qa v1o;1ct wge;v7 xv5;1gh z9v -
0,3w:m6 pfe wvp;1bd wvv -
0,3y:a4 p3v qbg;17m qbv;172 qil;kx rxb;13e vw8 -;qv xjy yo1 ad
0,3z:135 xhe;137 y69 yoe;1fe ypl z0a;1do z20;va z68 -
0,4:q3 mgi;oz x6i -
0,40:le ssl tw0;f0 twk v7i;7i vcu;jk wrl y22;1f5 y6a -
0,41:4d ph1;4 vlu ygg;1a1 wuy xc7 d;vm xcd - d;17s ygg -
0,42:1bz rhs;1ff sec;1cr t2t tzp
0,43:eo p99;132 qla;1d9 s11;s1 un6;my utg xaf;bg xag -
0,44:rx i9k;g9 pvq;uc sqw um5;19e ukq  ad;19e um5;ye vhj wcy;d4 wff;iy ya6 -
0,45:18i oss x82;e0 x85 -
0,4w:xg tpv x7i;130 xns -
0,5:a6 p87;fj s5y sqk;2d sqm squ;dc sqw;133 t50;bf uf4;xt woa;3i xsv;ny yxg -
0,6:1dj q2n tgc;jy tge wu5;3z wzr -
0,8:7s pgx pz7;26 q21;k8 qce;lp t9f -
0,c:94 oqn wd1;yk wdj;18s wot;153 yef;lf ylc -
0,d:1hk pj0;15p rcq;h3 srg;197 vkw;19d wzn -
0,g:n5 p90;i2 qdl;kw ri6;px sms;i2 sww;a7 t91;de tpq;ek tw1 xs1;og xs3;v3 y25 zgv
0,h:qd o0f;fi pf5;me q51;fl qru;v9 t10;ch va6 wvn;yp wsk  ad;yp wvn;n6 xjc;v9 ynx -
0,i:1c7 puh qie;3w qn9 -
0,k:zn ikl rfw;tl rfx sh5;qm sh6;fc xjz -
0,m:fb h2t qh0;tn sev;3f vcy -
0,n:7j kzp;150 pf1;dd qjm;185 s8i;yr txd;1as v1y;yr w6j;1as xb4;gj yfp zka
0,o:152 ncj -
0,p:os q9x;kt t31;1gc vwh -
0,q:af pj6;ec qnr;5t rsc;56 swx;qx v63;mg xf9;ij yju zof
0,r:14h oc2;171 pgn;q9 ql8;yu rpt;1r sue;14h tyz;tk v3k;v6 w85;a3 xcq;18v yhb zlw
0,s:fn loe;17u uh8;yv xc7 -
0,t:h0 ouf;hz q96;1d5 t2m;c6 uhc;13g vw3;13m ypj -
0,u:1ed q8g t1w;1ee t2t vwa;zf vwb ypr;15z yps -
0,v:189 nta;192 qmq;p5 s1g;kk tg7 v47;az v51 vlm;oy vmg;g6 x17 -
0,w:jp lu5;m9 rzy -
0,y:u4 r8b;ke scw;u4 thh;bt vqn;v1 xzt -
0,z:ah mal pxo;zr pxt q2e;4q q2h;uk qij;f rzn xlv;i xm2  a;j xt4 -
1,12:14d vay vbb;zs vzv w0q
1,1u:1fz vx7 ykv
1,2o:196 wzb z9k
1,38:zv xps yrr d
1,3f:18a vff w04;18a ws4 wuk;18a xux -
1,3i:ex twv wa5
1,3p:gf xeg;ag ys6 -
1,3u:gu muc;bm p3i;38 q83;ce sh9;p2 uqf;z0 wzl;rf y46;o2 z8r -
1,41:4 qpc vlu
1,43:my s12 tpv;bg w8n xag
1,45:e0 we7 x7n
1,5:bf xsv yxg
1,h:yp va6 wvn
1,p:1gc uhs vwh
10,17:6a w78 -
10,19:9b uj6;19s wsh -
10,3s:1f4 w8x -
11,1p:js pav;4t trl;19u udp;4w w1h;4f yru ze8
11,35:13l uje;1b1 z1q -
11,3s:144 xqz;140 z0f zdq
12,1m:xz syg vab d;1h4 wp1;bv y7u -
12,1o:11u wta xx0 d
12,35:13l s2j;3t uje -;1b0 wwm -
12,37:1e4 lwd sng;11o tth;85 vpv w7i
12,3p:iz v41 wfv;iz wgm ys6;lc ys8 -
12,3u:nd v65 wzl;bk x14 xpm;pp xxj y46;7o y47 z8r;1e1 z9e -
13,4j:1m std;1k vco;12w xuc;nw yos -
14,54:dj tlb;mr w5g wxc;1h6 wxt;kh ycj -
15,1o:1b5 t4y t7e;x8 vgc vzt d;oh xix z29
15,28:x8 wnn;h8 x3u xv6;s ykk z10
15,3i:te vr3 w8s;1c5 w9w;gr xji -
15,41:nb vco who d;ma whx xat;x7 xau y96;jg y9o -
16,1p:vt s2o;19r uw6;d2 xl5;hb y8o -
17,1p:hc rik;4g uvc v9n;fg vbd;4g w0s;106 yab -
18,19:13a v3n wia
18,v:18f yd4 zbp
19,1o:l1 tzb v9v;27 wbk wug d
19,37:4i qxr;s8 wsf;15 xqa -
1a,19:xl xeg;19y y8j yix
2,0:vy pm3 tvj;10s tvk -
2,1:108 yak - a
2,11:x5 q5k qqc;x5 ryq;1bs srm;r0 t3r;62 to5;1cs w6y;r5 wxz;rc y4c;t5 z3q -
2,12:7h oh7;rd r22;7g s44;2u tgk;2y vay;ei vbv;rd vjm;k7 vq9;jv vzq;ld w69;1bh wm0;11b xdr -
2,14:f9 nd9;q8 r5g;q4 te4;wp vk0;15i xdf -
2,15:y1 qyc;iv vqr;1t xbq -
2,16:ef pqg;14r quo;6c t3y;xq t5u;wn v4t;r8 vey;3y w9g;qz wiv;6o xno;1ai xsv;163 ysn -
2,17:ym owf;d7 pqz;169 pzy;d8 q9z;39 qvm;um rgd;od suc;cq tph;g2 u9d;oa vo2;wb w73;8p wyc;d9 x2s;o4 xyl;do yhj;gi yya;yi z4y;g1 z7p zf7
2,19:wk mcx;pn pmb;1du rfi;i7 uai;bx v3n;1df wua;9b xp0;un yko;18b ym1;rs z38 znx
2,1a:8w vsl;lz w3g;hl wou;w5 xdx;hk xqa;lz y53;m0 yz4 -
2,1d:sz pfw;5l qfh;be r2k;t1 td2;gw uxm;uv viw vo3;6m vp2;42 wfg wld;42 wm2;ta xok yrx;ta yst -
2,1h:mm s7a;mo taw;n3 uv2;1hq vk2;1dm wph;5r wx0 -
2,1i:6u y97 z18;gm z2c;50 z6t -
2,1j:qr ph2;15r qh5;im qn4;1ey rrg;15s sux;fe tip;i6 usr;1ey v45 -
2,1l:ao okk;3h pyj;pb qrd;8s rh1;9m uj9;e2 vc1;u1 x3m;yg xyf;u1 yni;1bw z0t;yg z8u -
2,1m:1gw ogn;1gv q2s;1bj r0d;8m r6o;dh s1l;6v sij tyb;di tvj  ad;di tyb;8m usd;126 y86;1gg yit;8m ynu -
2,1n:1ec pca;aj plt;12i ps0;7f r5r;cc r67;l7 rf7;7f rof;w7 tf3;12j w8n -
2,1o:19q qlt t3q;mq tg4;l9 top;13u tzb;iu wbk;27 xhg;11u xx0;10y ym3 -
2,1q:c2 pqk;j2 tib;gq u01;p4 uqr;1bq vyf;1br wrl;93 wzc;rp x8b;93 z0t;t7 z7x -
2,1r:ht p8l;hs q2d;a2 qat;1bu qla;tf qsa;193 r5t;xj ruf;hs s9r;1bu sl7;193 tz8;1bu uja;wu vj1;e3 vxq;xn w62;14x wyi;hw xde;ws y4u;hn yly -
2,1s:n qbo qs1;10 r2x;n rea;f4 rsp;m ry5;4e sba;es t99;2b tnz;x4 tuh;122 uep;1ae uzj;x4 vb9;7q vie;f4 vnp;1e vs7;jb wt4;14c xdr;92 y1e;n4 z5b -
2,1t:1dw p94;sk pvt;116 qdo qky;1dq qmp;19h r29;rt rs4;1h3 s97;r4 sjx;1bk u2w;1go ud1;1d3 un5;1ha ux2;12h v4f;1h1 vgy;1bk vub;1h0 y0o;gg ybb;1bi z5o zgd
2,1u:17d uip vx7
2,1w:l0 nyr;kz yue -
2,1y:ja u85 uhd;l6 wjf x2o;ja yho zbk
2,1z:19k m0f;19o t6d tw3;12l twh;mu vjf;19p xsa;2h yjg;10g yy5;2g z0z -
2,2:f1 rhu;14w rtw;lr s4s;14w ssb;f1 swq;1a3 tsc;d6 w1m -
2,21:1dk wry y5v
2,22:14b pn1 q16;177 q5u;1av rvn;177 sev;14b tjg;12a tob;fu tqu;19l uyk;12a vep;1cz w5v;19l wyo;jn xu1;12a yan;12u z9a -
2,23:17r qb2 qo3;17r sq8;vn tdt tu9;17r wez xsc d;vn xhh xiv d;vn xsc yhc;17r yhf yjd
2,25:5y s4x sf9;4a slt tzn;gp u0k;5y up9;4b vty;1ao wyj;lv y32;hj z7o ze7
2,26:o6 qsd;1gb w3u;uu ywt -
2,27:32 tkh;mj ufe;1ek uru;td w57;ww wq1;t3 xjy;ej yv2 -
2,28:vu vcf vid d;1o vj9;4y vt5;1a w6j y5o d;f3 wrd  d;x y5o -;ey yfh  d;14g yro - d
2,29:o roa;cz syo;3 ucu;h vje;19m x1o;7w ybe -
2,2a:1f6 uxb;mf vxn wg3;15a wpf;vw xnw;lx xs5 y3m;12q y9o;cx yp7 -
2,2b:zd ywc -
2,2c:9k q4a;uo rvj;9k szb tet;1fd tkw;13j u22 wpd;1hr x38 xtj;1hr y07;cj ye7 yyt;kr z2w -
2,2e:1dc udt vcm;zg y9j ze3
2,2k:vl mz9;19 t9f;12b usg;vl xcs;11l xv5 y9y;mb ya3;6r ymv -
2,2p:19g nch;1g3 qo6;no swh;x3 v7z;cf z35 -
2,2q:ia plm;1dl ra9;su rk6;om s8o;su sot;om ttc;ea w2h;pt ybl -
2,2r:hq pra qqy;1bg qyw re3;hq rp6 s0l;hq s8t;1bg smg syj;1bg tff tm6;hq tyr;16n um4 utw;r9 wmn;16n wuw;1bg x3f;r9 xag;1bg y90;16n ynr;r9 z3i zf7
2,2s:ot pll;ol rlm;jz s5y;pi uop;8z wyi;mv x7c;av yol;b3 yx3 -
2,2x:8i p25 pj5;12v plp qaj;12v qbl qd2;8i qfn rak;12v rdg s4b;1hi szx tg2;1bb tht ueg;1h5 ui2 vp1;17f vp4 vws;12v vys x4u;1b8 x4y xdd;lu xfk ygj;1be ygk;6q yu6;1be yzs -
2,2y:1cu p9i;nm pnc;nn pwo;1fm q1q q2p;jc q2q;1fm qfu;qq qtn;1g6 r30;or rkk;u9 sot;wh tej;rq ttq;nv u0u;cv ueg;el wby;8e wnm;xk x8m;cv yxj -
2,2z:vo t4b t7w;2x t8r;m8 txv;m8 ua5 w8u d;1a0 ua6;17j vyt;10h xm6;10c z0k -
2,3:1b6 u86 uih;1b6 xc5 xcb;13i xcq -
2,30:66 o6z;6i r06;q6 sti;15j tgn;qe tn9;15h vex;6h wnw;v8 z0m -
2,32:1b rad;j4 u85;1c vzd;sb xu8;10q ypq -
2,33:160 pcy;1de pv9;13d q6d;1et rbl roq;170 rp8 s61;11i s6a;2e sgm tl0;9y tl8;dv upm vlb;yw vle;1eu vnu wnb;bh wnn;1c3 wz5;yx x41 x9m;1f3 x9z;uy xrv y2y;fs y3e;13b ycr ysf;wd ysi zbp;lq zd1 -
2,34:1hp she t2y;1hs t34;1ff tcv;zk uky;ml vq3;3q w7u x38;5g x41 z09;ze z1g;cm zb5 -
2,35:1gp q20  a;1ew q72;1ay roj rss;1gr rtb;1b3 s02;1f9 s2j;z5 sa3 tcn;z3 tcx;1f1 ucp uj9;1f9 uja vnu;cn vnv;z6 xtw -
2,37:er n8h;1i tr7;1a8 wfd;10t yl9 -
2,38:6 xps ybw;6 ycn ydt;rh zce -
2,39:lw oah;a0 pux;lw qpg;i4 r48;gb u36;1c8 wc9;vh ycw;1e8 ylu -
2,3a:i1 pmb;tu thd;tr z1t -
2,3b:ns q14;5p s9z;ns sfh;6f t0f;nt tju;9g uor;nt vlf;3s vwn;zl wbu;wy xga;nt xvh;18e yhz -
2,3c:1f8 q7k qjq;qp qjr;1f8 qrb;z9 ruo;18c u0k;mk v59;18c vmx;15u xbf;ll xvp;da y65;uz yrn;18c yw6 -
2,3d:14o z0m -
2,3e:zo v8h vev;j8 yin -
2,3i:vr or4;10x s8k;129 t80;29 vd1;183 vp5;14a vqd  a;1fl vqg;lt wu0;l3 xxz;107 z57;10i z7m zan
2,3k:1da sht u2p;1s uph;1gt vg9 w84;16k wb5;1c4 yue z4c;14s z4e zew
2,3m:qb u0q u9f;1ga ubo wg1;1ga ysy -
2,3o:zu s5b;8f vbr;j6 vk3;4s vwh;xw w5e;ip wfr;1h7 wvj;du xv2;ka y0a y9c;12c ybi;2s ytt;rg z45 zae;1al zaf -
2,3p:y5 ps2;1cj pw8 qbb;1d1 qcf;y5 r3s;131 r6y;y5 rh5;9w rwp;1f szs;17x t30;30 wb9;90 wsw xeg
2,3s:u7 q5c qev;15d r63 rh7;1eo rhl;1f0 s6a;5i sku;1ez szv tlf;1hc tly;1hd ts9;1ez u1f;1hc ufc v1r;11x v1y w5d;74 w67;1fh wrs;145 xq0;ca xv8 zdo
2,3w:1bd tak wyk
2,3z:136 u0d wrk;137 wrl;164 y69 -
2,40:17o tki tn5;jk ufy;m2 we4;17o x61;3l xue;7l xxr;3l y5v -
2,41:z rpk;14 sj7;4v u89;10p vjp wbx;s3 wcj;2v wri xh6;a wwl z48 d;vg xh6;2o yz1 zbm;2l z48 zev d;1a2 zbm -
2,45:18i mmn oss;115 ur1 w1i
2,4w:130 tyy;87 uy8;130 vmy xns;xi xom -
2,7:96 ng0;155 px2;pe r3x;s0 uex;r1 v4v;s0 vze;1dt w1p;w0 wlw;1aq xfq;6d yhq -
2,a:s6 ppf r4g;1bf r6t sm5;s6 sok u3t;ev u5w  a;1bf uq1 z43;11j z46 - a
2,b:o9 pz8;ik s1r;1hg uhx;k3 upu;1hg uz0;dn vjl;aq wch;1c2 xrn;3u y13;88 z95 -
2,d:mi rg1;1bv sme;1b2 trn;9j uvn vwg;16b vyl wan;9j wd8 wzs;9j x2h;1c9 y7a;sr yd9;gl yjp;13k ys9;ci z0t;198 z8n -
2,e:se jqp;1a6 y28 -
2,j:9n nvg;sl qcf;o5 qg3;156 tal;1cd twg;r6 wna;wz za8 -
2,m:3f plq qh2
2,p:uf ovk;1hm rod;1fr t32;ue vwi;ug ypu -
2,u:1ee q7k;qf rmb;zf rrr;1fb sw7;1c6 tgw;ow toh;zi u1r;nl utf;15y v4z;ox vzc;97 w52;5o x8h;15x ycu -
2,x:16g nay;16f q88;5k spw;ti usi;k0 vht;ti wjp;y6 xo9 -
2,z:2w r1y rvy;4m sd6;2w t4g;e tzf;2w ukk;l vr5 w6l;l w7v;j x32;2w x5d;13s xla xt4;g xtd;7v y8n;125 ywn zev
3,14:qs ldy;fa w9b -
3,19:dq eok;ap ykq -
3,1s:l5 etr;1g rxg -
3,1t:37 p35;12k xmo -
3,1w:13r tj4 -
3,1z:mt lzc;19k tvu tw3;19o tw8;12t y11;zm yxm -
3,29:jq h8g;10z s22 -
3,2p:16w mmz;1ft vxs -
3,2q:ji pnp -
3,2r:il sl0 uju
3,2t:16o jvu xtq;ix xtr -
3,32:sd kbx;j5 qwr;1cy vzc -
3,37:er n8h;1i tr7;1a8 wfd -
3,39:a1 krs -
3,3k:8v d34;1ei wwu -
3,b:8c eiw qdf;3g qdo;167 w02 -
3,e:m1 k6m;j3 ry7 -
3,x:wm kau;ga yyf -
4,0:10u tjo yhh;s4 yqc -
4,1s:jm idz rx3;j9 rxg tkd;l4 uuy -
4,1t:12k p35 xmo
4,1z:12t twh y11;zm y1a yxm;19p z2b -
4,32:1cy t70 vzc
4,37:1i n8h;1cl tr7 vic;12x vih voy;1a8 vp0;11o wfd;10r wi1;10t x3t -
4,e:1a6 rya -
5,1:11n r9h spi;k9 y9x -
5,1p:19c miu p78;4r p79 -
5,1x:sn dpz;so qmx;sp vjw -
5,p:c7 m98 pbn d
6,6:g8 od5;1ex rcw;1g9 s7i;45 u5v;1fs up2 wsh;aw wsp;1ar x8t xnf;9q xnl;1ar xtn;3x ybi;ri yd2;3x z8h  a;ay z9x -
6,v:k1 nbj;h7 rul;64 tuc;13y yd4;gc zbp -
7,0:1d twj -
7,1:18 sql tyh;5b yak -
7,12:eh ntq;5f pr4;2t skg;2k tgk vby;11z vbz vf2;zy vfo;120 vzx;1ac w99;7y z36 -
7,14:o0 q29 r1l;1q r5h;qh s9u;5h sw5;yt te5;1dz v86;q7 vk1;43 wxg;qg xdk xsl;6s xtt;q5 y8z -
7,17:190 owf;39 qa0 qvm;k4 qvn rgd;ku rgf suc;cq sud;yi tdn tph;166 tpj u9d;8q u9e v8t;yq v8u;39 vbr vo2;tm vo3;oa wq1;of x2u;ae yhn yyc;1cb yyd;ob z5e -
7,19:cy pb9;vz qwz;18r rfi;mx sl4;wi tyw;c1 uaj v3n;1fx v3o wa0;165 wa1;9b wua;oo xeg;cp xp0;un yas;ne yko;bx ywp;by z38 zf3
7,1j:15w wbz -
7,1m:bz phl;1bj q2s;dh r0v;bz r6o rmf;6v ru7;bz s1l sck;1bm sf2;1bj sij szc;8m szg;1bt t2m tvv;1e5 tvx;7m usd;8m vu3  a;7m w37 wi8;8m wig  a;md xkn;gh xxa;1gg y86;dl ynu;md yy2 z6p;hh z6s -
7,1n:nx rvo;1gl svw tf3;12s tf4 ttx;16i u3o;19j utt vsm;1a7 vso;1co w8n;19i xnh -
7,1o:km t7t;l1 w9x  a;l9 wbk;10m xhg xx0;gd xxu -
7,1p:4h n3h;re rik;w9 tru;4g v9n;109 w0r;ko ya7 z1x;4l z1y  a;2 z4j -
7,1r:6j qla qsa;tf r5t sl7;fz szo;hg tk3;xj tz8;fz uja;hu vj1 vwt;dy vxq;f5 w62;14x wd1;65 wyi;e6 xde;v0 xq7;6l yly -
7,1s:12o urd;7u wzg -
7,1t:1d3 ttq uc7;gg vub;1d4 x50;1dx xqd yc6;1h2 ycc;1gy yv0;1cw z5o zgd
7,22:f2 tqu uyk;2c vep;go w5v;12p xu1;am xzg y7h;7 yan;1h8 z9a -
7,29:19m vkd;19z w2b;12n x1o -
7,2s:1g5 tte umf;1g5 x7c y23;1g5 yx3 -
7,2t:1he rlu;7z xzv -
7,2x:sj szx uef;1b7 ui8 vb9;kd vfq vwj;si x51 xce;1b7 xfm ygj;8x yh0 yu2;m5 z00 -
7,2y:16z ueg wby;16z yxj -
7,32:j4 q46;s7 vzd;10q wpm -
7,35:5n pkz r23;1gr r27;lk rtb;1az td1 -
7,37:1am lcu;28 wi1;l8 xj7;et xrj -
7,39:a0 u36 wc9
7,3g:db o3g pnn
7,3i:ex npw;1fn twl y2d;eu y2j;8a z5g z7m;77 z7x -
7,3j:11f uiv x01 d
7,3p:1d1 r6y;m7 rh5 sw6;1f t30 uc8;4k uc9 ut8;30 ut9 wb9;y7 wba;fh wle;y7 wnu;iz ys6 -
7,3s:9h rp8 se4;t2 t7s tm8;9h tm9 u6e;74 u7s uey;1fi ufc url;161 uxp;t2 v1y;u5 vu9 w63;15c w9b;1ef xq0;co xv8;5w z4y -
7,3u:gy n9e p3i;nc p3n;tp q3x  a;tp q6w;1fp q83 rcl;vf rcr;bb sh9;bc tm0 uqf;kb uqg;ph vvc wzl;181 wzx xbo;z1 xce y46;6n y4c z8r;wg z8s -
7,41:1y sjb w93;1l wo1 xd5;kg wy4 z4a d;s9 xd5 xns;2o y39 yz1
7,43:13p s12 uth;12d xnh z2s
7,7:s0 v75 vlr;wx xfu;15n yhq -
7,e:sa tsr;1k xum -
7,j:b6 wzb xsb;y0 ybx;67 zbw -
7,p:16u ovn;1d0 roe;ui t33;1gi u8t;1fo vwj;16v ynv;1fo ytm -
7,v:je nbm;sw q18;q0 rul;g6 tuc;id uy8;g6 w47;1bp wzs;jx xb7;69 yd4;p3 zbp -
7,w:vs tp8 za7 d
7,x:ti yng -
7,z:17n w1i x32;17n y8u;2n yq1 -
8,12:zw pr4;c vqj w6y;1au w6z;102 xdr;d z36 -
8,14:f7 s9u;q2 te5;q1 ty8;ab uim;15f vk1;wo wxg;wl xdk -
8,17:3a rgf suc;yq sud u9d;k5 u9e v8t;39 v8u;h6 vbr vo2;of vo3 x2u;fr x3t;1at yhn zfx
8,19:vz q06 qwz;gx rfi;gs s4a;pq tos;cb tyw;pf une;95 uu7 v3n;uj v3o;165 vi4;ya wa1 x7i;gn x7j;15m xmo;8h xp0;i9 yun;pd z38 -
8,1k:16h xrj z67
8,1m:117 phl;1gv q2s;1bj r0d;1gu r6o rx3;117 rx5;dh s1l;91 sij szc;1bc sze;5c tyv;dh ua9;11a vwl wsu;7m wt2;8m xi0  a;126 xs3;8n xxa;1gx ynu;md z6p -
8,1n:gt rof sir;gt sop tf3;16i tf4;0 u3o w8n;w8 wda x11;13o x5v;17g xnh -
8,1o:jw tg4 top;19n tou tzb;13 tzu v9v;19n vgi  a;s2 wco wvh;6t wzv xhg;128 xo6;r3 xx0;1d8 ym3 -
8,1p:4w rik;11c tru;2i uwp;kp w0r;5a x5h;10f ya7;7x z4j -
8,1r:1b4 s6a;6j sl7;75 tz8;li uja;he vj1;wt vxq;18n w62;dp xde;ur xq7;ic yly -
8,2x:si ygs yu2;si z00 -
8,35:15b q18 r6o;lm r7h;ln rg2;1ax sj4;5j u6u;1b1 vsx z1q;5m z1s -
8,37:1cl hp6 vic;1a8 viq;10t wfd;sc yl9 -
8,38:7p wl9 xm5 d
8,3i:11v kcq;ju tet;4o uu5;c5 vg9;eq vpu;4c x97;4u yh1 z7k;11s z7x -
8,3p:1eq szs;mc vfc;1eq wju;mc wnu;fp wsw;13w x4l;ky xeh;1gk ys6 -
8,3s:1ca wck;61 xq0;5z xv8 yc5;143 yc6 yus;19f yut zdp
8,3u:ce p56 q83;u8 q84;1fy qim;1fw rcs;cs sh9;18d u57;u3 vf7;b7 vw2;78 wg2;nh wzl;151 xjc  a;x0 xo6 xor a;x0 xoz;b4 y26 y46 a;up y48 z8r;15q z8w -
8,j:67 ybx ytn
8,p:au q9z;9z t33;ul uhu;al vwj;1fq xbc;uh ypv yw5;cw yxz -
8,v:1fg pzx;19a rul;15v swe;g7 tuc;rj uy8;1dh vbv;1eb w47;6b xot;b1 yd4;9c yof -
9,1:1bx yak -
9,12:io rl2 vb0;zx vum;vi wgi;vv xdr -
9,14:wp sib sw5;q1 te5;49 ty8 vfi;pw vk1;qw wxg;fk xdk -
9,17:oc rgf;br sd9;13f sud;cq tdn tph;13f tpj u7x;yq u9e;9o uup;b8 vbr vnx;wb vo3;8p w75;9t wyc x19;h5 x2u xgu;b2 xh7;h4 xyo;9u z5e zg4
9,19:mx rfi;bw sl4;an tku;pq tyw;n2 uaj;3d uu7 v3n;1df v3o;59 wua xch;19y xci;16l xp0;1ch yko;i9 ylv;1ch ym1;ne ywp;1hh z38 zf3
9,1n:tb rof tf3;1bl tf4 up0;14q up1 vq7;1cn vq8;17g w8n;5d xnh -
9,1o:8d top tzb;o1 tzu;13u v9v wbk a;10j wco wu5;16s wzv xhg;1gn xo6;14l xx0;v ym3 -
9,1p:11d tru ujh;11c uwp;q w0r;2i ya7;ee z4j -
9,1r:ho r5t ruf;ba sl7;hx svy;hs tz8;18p uja;68 vj1;65 vxq;wf wyi;xo xde;uw xq7;xm yly -
9,28:ey xgy y5o
9,35:1fa s0b;9a sj4;17t tax;1f7 vo8 -
9,37:12x lcu voy;2p vp0;10r vsw;16 x3t -
9,3p:17 szs u94;8t uc9 vc0;lg vfc;11h vv4;df w4f wgk;df wnu;1ck wvn;4x ys6 -
9,3s:73 w62 y92;c9 y93 yoe;lo yoy -
9,3u:1dp t1n tm6;y8 tmk;np uqg w1d;ok w4d;pg wzl x4u;st x8h xm3;3o y4j z8r;t6 z8w -
9,v:14n rul;1g8 tuc;1dh uy8;jh vbv;1dh w47;kl xb7;12f yd4;3v zbp -
a,14:18x r5h;15k te5;dk usk;v4 vk1 xb1;124 xdk;a5 yxz -
a,17:cr rgf s4w;tm s8y suc;fw sud;13f tdn tke;1dg tmu u9b;b0 uaa;g0 vf5;16a vo3 w73;dz wb7;yn wvm;9s x2u z5e;e9 z7z zg4
a,19:pn pb9;13q pmb;rw qbm;i7 rfi;4z uaj;gv v3n;165 wua;19y xp0;18b xuo;123 yix;t9 yko;oo ylq;16y z38 -
a,1m:1bt sij;8m t2m;di trf tyv;1hf usd;1gg vwl wdz;118 wig;md xxa;7m y86;8u ynu -
a,1n:w7 ps0 r5r;1gl rof;nx svw tf3;14q tf4 up0;16i utu vp8;14q vq8;76 w8n;13o xnh -
a,1o:27 tg4 tnz;4j top;8d tzb;176 v9v vw4;km wco ww8;gd xhg;4j xx0 yk3;1cv ym3 -
a,1r:hv sl7 tg9;hv tso;1ds tz8;hv uja vj1;168 w64;hp xde;18o xq7;bs y4u;hf yly -
a,1t:1d3 vub ybb
a,2q:om z96 -
a,35:40 sae vhm;6g vhn -
a,37:l8 r2s;10l wxc -
a,3p:rv szs;xy ut8;121 wnu;8o xeh y26;vb y27;13v ycy;xy ys6 -
a,3u:139 ozz q80;uq q83 qrk;18k qs4;tq s1h;157 sh9 t0z;pr t1x u0e;k2 u0q uqf;1dn uql vv5;mw vw3 wzl;1ce x09 y46;nr y4c z8r;1ap z8z -
a,j:b6 xzv z7s
a,v:1dd p61;14k rul ryj;jf rz8;15l tuc;1g8 uy8 x7a;13y xb7;ax yd4;pu z6p;th zbp -
b,1n:34 w8r -
b,1o:16s xym -
b,3u:9l p3i;6e q83;1af re5;bc sh9;1cc tm0;ng uqf;1di v7t;1cm vzi;yb wzl x09;in x0g;p9 xbx xqc;18j xqk;n8 y46;z2 z8r;wg zbk - a
c,5e:nz n3y;9i pxe;sx rc5;84 u5l;6i wz2 -
d,52:w6 oxv qnx;1g1 qpq qzy;o0 r18 s45;gx s4d taq;ms tb9;5k uvs;om wc7;x3 z5o -
e,4i:n0 nyj;n1 qsh ryg;193 s3l;q6 tk7;o6 wd2;1eb xsm -
f,4i:k3 uz6;cv wdw;aq xsm;6h z7d -
g,4i:o0 s4h;ad uz6;f5 wd2;qg xsm;rc z7d -
h,4c:eh pr4;5f skh ved;11z vf9;2k wu0 -
i,46:1a4 pa8;58 snx;53 t86;oe uj0;13p vsb;11f x12;vs za7 -
j,55:8 u5l;10o wut yix;iw yjo -
k,4q:yj oj3 s7s;kk s9x tcw;18x tfj;cr ue1 vdz;b0 vfb xqe;t4 xqx -
l,5h:ud pu0 qv9;ni qw1;159 tpi;18l uam;ou vpd xk7;c0 xm2;33 ys5 -
m,5g:kf oyf;ia rrv;tw t6l tzd;wj u5o;1d7 x43 -
n,4p:jd n33;zs rlf;1hb uz6 xou;174 xso -
o,4g:1g2 rqh;o7 t9g;ws vim;b0 xrs -
p,19:d3 qcl;y4 t61;wz vzi;5v xvk -
p,1n:179 w1b;1ea wvr xiq;1b9 xis z7m;1ah z7n -
p,1t:xf uih;jj vwn;rr yqn -
p,22:184 qdg yts
p,35:ds vzb -
p,3p:d1 tyf;e7 vd1;11q wrx;11r xoi;121 y24;19v y5t;it ysc;ez yyz -
p,3u:3c oou twa;8g twb;nr w5j xa4;op xa6 -
p,j:wz ugl vyo
p,p:1hl t0w;1gs xbc;14v ytm -
q,3x:po m7d tnu;8j tob vw3;16c vwg zba;u2 zbr -
r,17:wq val yaq
r,19:on wlt xw3
r,1n:1c0 roa;17c x8r xof;1c0 xph;w1 ym2 -
r,1y:tv ykf zay d
r,2e:7k p0b - d
r,2x:lu r56 yx8
r,35:41 w3d yzc
r,3g:z4 o0b pts
r,3z:135 vao z3m;1do z41 -
r,4f:ru v3y;14p ywh -
r,4h:16x pn9 - d
r,4k:s5 r1z  d;m8 x2j z3y;1gf z44 z63
r,50:cd rhb -
r,51:10n v0g -
r,5a:11p t3q -
r,p:os p7t;kt szp;1gc vt6 -
r,s:fn ij4;17u vd6;yv y6n -
s,47:14f oz0 vdj;7t ves yjn
s,48:23 tj7 tzt;1w tzy v30
s,49:2j uj3 wbd d;2q wbi -
s,4a:12m uqf wj9;16t wjd xu9
s,4b:k u68 xxr
s,4d:16p u0h - d
s,4e:110 sqv  d;25 uvq y7h
s,4k:2z osb tde;s5 r1z - d;9 tdf te4;m8 twq z3y d;1gf x09 z63 d
s,4l:21 w95 xtj
s,4m:1 pql  d;jr pyo z5k;127 z6g -
s,4n:l2 qhp  d;12 ti6 -
s,4o:22 x6n z90
s,4r:112 n0u rj4;1ge rj5;103 ucc;kq xme;10e zcr -
s,4s:1x vx7 xrn;20 xrr yep;1u yfo;1v yn1;1z ytv -
s,4t:17i r04 xgo;1ho xgp -
s,4u:24 u3f v30;1x v3s vx7
s,4v:mp x0q -
s,4x:is pd4 - d
s,4y:qn ook - d
s,4z:1er lij utp
s,53:22 vkx wzt
s,56:1h m8j -
s,57:10v swi z3g
s,58:16r rnx;eg xtj -
s,59:zv w0d -
s,5b:xu wml -
s,5c:11n r4l wkk;36 wkm wst;k9 wsx -
s,5d:81 uf8 uvw;j0 uwd w2x
s,5f:1gq w7y yuf
t,17:h4 z7z -
t,3u:cg oz1 ptj;1fu pwe q83;nq q9i sh9;p6 shm;3k tm8 ucs;yd ue9 uqf;e8 uqt;us whz wzl;oi x05;xp xht  a;1fu xkk y3e;y3 y5k z8r;14u z97 -
u,3u:1g0 omp pu0;18d pvu q83;nj q8j qs3;pc qvf;gz rbo  a;gz rhg tgh;16e tik tzh;yc tzl;u3 ur3 vf6;c3 vh2 vt0;pa vwb wzl;z1 wzo;hi xce  a;hi xd3 y46;1fv y5s z8r;pp z8u -
v,3u:ut qeb sll;18h snk;nf w1b x2m;b5 x4z z8r;rl z9m -
w,1m:180 t2m txu;180 usc vvx
w,1o:vq tyj upn;7r usw v4l;14e v8r;1a5 wa1 xe7;10k xgc;111 ywq  a;vq z6i -
w,1p:xx sao;ha tf9 uju;4t uk2;104 xxl -
w,22:11y q5j -
w,28:2f wam -
w,38:jl r4i s60
w,3o:16x xs4 yg8
w,3p:90 xej xko
w,3u:134 qrx rwh;c8 rwk u5n;12g u5o va8;p8 vaa;158 wn4;12g xje ynz;rz yo3 yvk;yy yw6 -
w,4i:x9 vkr wzi;c4 xof ye2;18m ye9 -
w,p:uf rob t31
x,1m:dh ppr;5e qru;1bc rrj;11a sw4;bl tpi;gh u6t;8n vbe;gk wg1;7n xjq;k6 yoc;em z9z -
x,1p:jo pae;105 wtv;p zcr -
x,22:dx pc6 rvd;yo rw4 ujr;o8 umf;qi x0w z8g;18t za7 -
x,28:sg wgf - d
x,2e:zg vcm -
x,2x:15o ru1;79 ues;17a w3p;16q wy5;7c yn0 -
x,35:1ep vt0 -
x,38:b xm5 -
x,3p:kc sxi;1gj u23;ls ume v6n;12z vfz;ky wl4 xeg;1gk xeh ys6
x,3s:1en y9e;141 yz4 -
x,3u:bb pak qf4;kv rjq;188 sob;15t tsw;yz ud6;x6 vhr;qk wmc;x2 xqx;ar yvi z9n;bj zb0 -
x,z:2r th4;19x xt8 -
y,3s:60 xum zhf
y,3u:17b uqf v7m;17y wzl;pg x4x;ys xjd  a;x1 xvz;194 y46;oj yoz;1cp z8r -
z,35:17p u79 -`,
  names: {
    en: {
      persons: `A. K. {Antony}
Abbas al-{Musawi}|Abbas {Musawi}
Abbas {Araghchi}|Abbas {Araqchi}
Abbas {El Fassi}
Abd-Rabbu Mansour {Hadi}|Abdrabbuh Mansur {Hadi}|Abed Rabbo Mansour {Hadi}|Abdu Rabbu Mansour {Hadi}
Abdalá {Bucaram}
Abdalla {Hamdok}|Abdallah {Hamdok}
Abdallah {Bou Habib}|Abdallah {Bouhabib}
Abdallah el-{Badri}|Abdalla Salem el-{Badri}
Abdel Aziz al-{Rantisi}|Abdel-Aziz {Rantisi}
Abdel-Aziz bin {Habtour}
Abdel Fattah al-{Burhan}|Abdel-Fattah {Burhan}
Abdel Fattah al-{Sisi}|Abdel Fattah el-{Sisi}|Abdel-Fattah el-{Sissi}
Abdel Mageed {Saqr}|Abdel Meguid {Saqr}
Abdelaziz {Belkhadem}
Abdelaziz {Bouteflika}
Abdelaziz {Djerad}
Abdelilah {Benkirane}
Abdelkader {Bensalah}
Abdelmadjid {Tebboune}
Abdelmalek {Droukdel}|Abdelmalek {Droukdal}
Abdelmalek {Sellal}
Abdelraouf {Rawabdeh}|Abdur-Rauf {Rawabdeh}
Abdelsalam {Majali}|Abdul Salam {Majali}
Abderrahmane {Youssoufi}
Abdolrahim {Mousavi}
Abdolreza {Rahmani Fazli}
Abdou {Diouf}
Abdoulaye {Bathily}
Abdoulaye {Wade}
Abdourahamane {Tchiani}|Abdourahamane {Tiani}
Abdul Amir al-{Shammari}
Abdul Halim {Khaddam}|Abdel Halim {Khaddam}
Abdul Hamid {Dbeibah}|Abdulhamid {Dbeibah}|Abdel Hamid {Dbeibah}|Abdulhamid al-{Dbeibah}
A. P. J. Abdul {Kalam}|APJ Abdul {Kalam}
Abdul Karim al-{Iryani}
Abdul Karim {Kabariti}
Abdul Latif {Rashid}|Abdullatif {Rashid}
Abdul-Malik al-{Houthi}|Abdulmalik al-{Houthi}|Abdel-Malek al-{Houthi}
Abdul Qadir al-{Obeidi}|Abdul Qader al-{Obeidi}
Abdul Qadir {Bajamal}|Abdul Qader {Bajammal}
Abdulaziz bin Salman
Abdulaziz bin Saud bin Nayef
Abdulkadir {Aksu}
Abdullah Abdullah
Abdullah Ahmad {Badawi}
Abdullah al-{Thinni}|Abdullah al-{Thani}|Abdullah {Thinni}
Abdullah bin Khalifa Al Thani
Abdullah bin Nasser Al Thani
Abdullah bin Zayed
Abdullah {Ensour}
Abdullah {Gul}
King Abdullah II|Abdullah II|Abdullah II bin Al Hussein|King Abdullah
Abdullah {Ocalan}
Abdullah bin Abdulaziz|King Abdullah
Abdullahi Yusuf|Abdullahi Yusuf Ahmed
Abdullatif al-{Zayani}|Abdul Latif al-{Zayani}
Abdulmalik al-{Mekhlafi}
Abdulrahman al-{Attiyah}
Abdulsalami {Abubakar}
Abdurrahim al-{Keib}|Abdel Rahim al-{Kib}|Abdurraheem {el-Keib}
Abdurrahman {Wahid}
Abel {Matutes}
Abel {Pacheco}
{Abhisit} Vejjajiva
{Abiy} Ahmed
Abu al-Hasan al-Hashimi al-Qurashi|Abu al-Hassan al-Hashimi al-Qurayshi
Abu al-Hussein al-Husseini al-Qurashi
Abu Ayyub al-{Masri}|Abu Hamza al-{Muhajir}
Abu Bakr al-{Baghdadi}
Abu Bakr al-{Qirbi}
Abu Hafs al-Hashimi al-Qurashi
Abu Ibrahim al-Hashimi al-Qurashi|Abu Ibrahim al-{Qurayshi}
Abu Mahdi al-{Muhandis}
Abu Mohammed al-{Jolani}|Abu Mohammad al-{Julani}|Abu Mohammed al-{Golani}|Abu Mohammed al-{Jawlani}
Abu Musab al-{Zarqawi}
Abu Omar al-{Baghdadi}
Abubakar {Shekau}
Abulfaz {Elchibey}
Adel {Abdul-Mahdi}|Adil {Abdul-Mahdi}|Adel {Abdel Mahdi}
Adel al-{Jubeir}
Adel {Safar}
Adly Mansour
Adnan {Badran}
Adnan Mansour
Adolfo {Rodríguez Saá}
Adrian {Năstase}
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
Ahmed Maher
Ahmed {Nazif}
Ahmed Obeid bin {Dagher}|Ahmed bin {Dagher}
Ahmed {Ouyahia}
Ahmed {Qurei}|Ahmed {Qureia}
Ahmed {Shafik}|Ahmed {Shafiq}
Ahmed {Yassin}|Sheikh Ahmed {Yassin}
Ahmet {Davutoglu}
Ahmet Necdet {Sezer}
Aigars {Kalvītis}
Ajay {Banga}
Ajit {Doval}
Akbar Hashemi {Rafsanjani}
Akhtar Mohammad Mansour|Akhtar Mansour|Mullah Mansour|Akhtar Mohammed {Mansur}
Emperor {Akihito}|{Akihito}
Al Gore
Alain {Juppé}
Alain Richard
Alan {García}
Alan {Greenspan}
Alan {Johnson}
Alar {Karis}
Alassane {Ouattara}
Albert II of Belgium|Albert II|King Albert II
Albert Reynolds
Alberto {Fernández}
Alberto {Fujimori}
Alberto {Gonzales}
Albin {Kurti}
Alejandro {Giammattei}
Alejandro {Maldonado}
Alejandro {Mayorkas}
Alejandro {Toledo}
Aleksandar {Vučić}
Aleksander {Kwaśniewski}
Alenka {Bratušek}
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
Algirdas {Butkevičius}
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
Ali {Bongo}|Ali {Bongo} Ondimba
Ali {Habib}
Ali Hassan {Mwinyi}
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
Alix Didier {Fils-Aimé}
Almazbek {Atambayev}
Alpha {Condé}
Alpha Oumar {Konaré}
Álvaro {Arzú}
Álvaro {Colom}
Álvaro {Uribe}
Amadou Toumani {Touré}
Amara {Essy}
Amber {Rudd}
Amir {Hatami}
Amir Khan {Muttaqi}
Amir {Peretz}
Amit Shah
Amnon {Lipkin-Shahak}
Amr {Moussa}
Ana {Brnabić}
Ana {Palacio}
Anatoliy {Kinakh}
Anatoly {Serdyukov}
Anders Fogh {Rasmussen}
Andreas {Papandreou}
Andrei {Belousov}|Andrey {Belousov}
Andrei {Kozyrev}|Andrey {Kozyrev}
Andrej {Babiš}
Andrej {Bajuk}
Andrej {Kiska}
Andrej {Plenković}
Andrés Manuel {López Obrador}|{AMLO}
Andrés {Pastrana}
Andrés {Rodríguez}
Andrew Bailey
Andrii {Sybiha}|Andriy {Sybiha}
Andris {Bērziņš}
Andrius {Kubilius}
Andriy {Taran}
Andriy {Yermak}
Andriy {Zahorodniuk}
Andrus {Ansip}
Andrzej {Duda}
Angela {Merkel}
Angelino {Alfano}
Aníbal {Cavaco Silva}
Anita {Anand}
Anna Maria {Cancellieri}
Annalena {Baerbock}
Anne {Hidalgo}
Annegret {Kramp-Karrenbauer}
Anneli {Jäätteenmäki}
Anthony {Albanese}
Anthony Lake
Anton {Rop}
Anton {Siluanov}
António {Costa}
António {Guterres}
Antonio {Martino}
Antonio {Saca}
Antonio {Tajani}
Antonis {Samaras}
Antony {Blinken}|Anthony {Blinken}
Antti {Rinne}
Anura Kumara {Dissanayake}
Anwaar ul Haq {Kakar}|Anwar-ul-Haq {Kakar}|Anwaarul Haq {Kakar}
Anwar Ibrahim
Arancha {González Laya}
Arfan al-{Hayali}|Erfan al-{Hiyali}|Irfan al-{Hayali}
Ariel {Henry}
Ariel {Sharon}
Arif {Alvi}
Armando {Calderón Sol}
Armando {Guebuza}
Armen {Sarkissian}|Armen {Sarkisian}
Arnold {Rüütel}
Arnoldo {Alemán}
Árpád {Göncz}
Arsen {Avakov}
Arseniy {Yatsenyuk}
Arturo {Parisi}
Arun {Jaitley}
Asaad al-{Shaibani}|Asaad al-{Shibani}|Assad al-{Shaibani}
Ash {Carter}|Ashton {Carter}
Ashfaq Parvez {Kayani}|Ashfaq {Kayani}
Ashraf {Ghani}
Asif Ali {Zardari}
Asim {Munir}
Askar {Akayev}
Assimi {Goïta}
Atal Bihari {Vajpayee}
Atef {Ebeid}|Atef {Obeid}
Atef {Sedki}|Atef {Sidqi}
Atifete {Jahjaga}
Augusto {Pinochet}
Aung San {Suu Kyi}
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
Bah {N'Daw}|Bah {Ndaw}
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
Bassirou Diomaye {Faye}
Baudouin|King Baudouin
Bayan Jabr|Baqir Jabr al-{Zubeidi}|Bayan Jabr {Solagh}
Beata {Szydło}|Beata {Szydlo}
Beji Caid {Essebsi}
Ben {Bernanke}
Ben Wallace
Benazir {Bhutto}
Benedict XVI|Pope Benedict|Pope Benedict XVI
Benigno {Aquino} III|Benigno {Aquino}
Benjamin {Mkapa}
Benjamin {Netanyahu}|Binyamin {Netanyahu}
Benny {Gantz}
Berat {Albayrak}
Bernard {Cazeneuve}
Bernard {Kouchner}
Bernardo {Arévalo}
Bertie {Ahern}
Besir {Atalay}
Bezalel {Smotrich}
King {Bhumibol}|{Bhumibol} Adulyadej
Bidzina {Ivanishvili}
Bilawal {Bhutto Zardari}
Bill {Clinton}|William {Clinton}
Bill English
Binali {Yildirim}
Binyamin {Ben-Eliezer}
Bisher {Khasawneh}|Bishr al-{Khasawneh}
Bjarni {Benediktsson}
Blaise {Compaoré}
Bob {Ainsworth}
Bob {Hawke}
Bohuslav {Sobotka}
Bola {Tinubu}|Bola Ahmed {Tinubu}
Boniface Alexandre
Boris {Gryzlov}
Boris {Johnson}
Boris {Pistorius}
Boris {Tadić}
Boris {Trajkovski}
Boris {Yeltsin}
Borut {Pahor}
Borys {Tarasyuk}
Boutros {Boutros-Ghali}
Boyko {Borisov}|Boyko {Borissov}
Branko {Crvenkovski}
Brent {Scowcroft}
Brian {Cowen}
Brian {Mulroney}
Brice {Hortefeux}
Brice {Oligui Nguema}|Brice Clotaire {Oligui Nguema}|Brice Oligui Nguema
Brigitte {Bierlein}
Bronisław {Komorowski}|Bronislaw {Komorowski}
Bruno Le Maire|Bruno {Le Maire}
Bruno {Le Roux}
Bruno {Retailleau}
Bujar {Nishani}
Bulent {Ecevit}
Burhanuddin {Rabbani}
Călin {Popescu-Tăriceanu}
Cao Gangchuan
Carl {Bildt}
Carl XVI Gustaf|King Carl XVI Gustaf|King {Carl Gustaf}
Carlo Azeglio {Ciampi}
Carlos {Alvarado}
Carlos Andrés {Pérez}
Carlos {Cuerpo}
Carlos {Menem}
Carlos {Mesa}
Carlos Roberto {Flores}
Carlos Roberto {Reina}
Carlos {Salinas de Gortari}|Carlos {Salinas}
Carme {Chacón}
Carrie Lam
Catherine {Ashton}
Catherine {Colonna}
César {Gaviria}
Cevdet {Yilmaz}
Chadli {Bendjedid}|Chadli {Benjedid}
Chaim {Herzog}
{Chandra Shekhar}
Chandrika {Kumaratunga}|Chandrika Bandaranaike {Kumaratunga}
Chang Wanquan
Charbel {Wehbe}
Charles Clarke
Charles {Haughey}
Charles III|King Charles|King Charles III
Charles {Michel}
Charles Q. Brown|C.Q. Brown|Charles Brown
Charles Taylor
Chen Shui-bian
Chi Haotian
Chris {Hipkins}
Christian {Kern}
Christian {Lindner}
Christian {Stocker}
Christian {Wulff}
Christine {Lagarde}
Christine {Lambrecht}
Christophe {Castaner}
Christopher {Luxon}
Christopher C. {Miller}|Christopher {Miller}
Christopher {Wray}
Chrystia {Freeland}
Chuck {Hagel}
Claude {Guéant}
Claudia {Sheinbaum}
Claudio {Scajola}
Colin {Powell}
Condoleezza Rice
Corazon {Aquino}
Costas {Simitis}|Kostas {Simitis}
Cristina {Fernández de Kirchner}|Cristina {Kirchner}|Cristina {Fernández}
Cyril {Ramaphosa}
Dacian {Cioloș}
Dalia {Grybauskaitė}
Dan {Caine}
Dan Coats
Dan {Halutz}
Dan {Quayle}
Daniel arap Moi
Daniel {Chapo}
Daniel {Noboa}
Daniel {Ortega}
Daniel {Vaillant}
Daniele Franco
Danilo {Medina}
Danilo {Türk}
David {Barnea}
David {Blunkett}
David {Cameron}
David {Lammy}
David Levy
David {Malpass}
David {Miliband}
Davíð {Oddsson}|David {Oddsson}
David {Petraeus}
David {Sassoli}
Dawoud {Rajiha}|Daoud {Rajha}
Demetris {Christofias}|Dimitris {Christofias}
{Deng} Xiaoping
Dennis {Hastert}
Denys {Monastyrsky}
Denys {Shmyhal}
Des Browne
H. D. {Deve Gowda}
Devlet {Bahceli}
Dick {Cheney}
Dick {Schoof}
Dick {Thornburgh}
Dilma {Rousseff}|{Dilma}
Dimitar {Glavchev}
Dimitar {Kovačevski}
Dina {Boluarte}
Dioncounda {Traoré}
Đuro {Macut}|Djuro {Macut}
Dmitry {Medvedev}|Dmitri {Medvedev}
Dmytro {Kuleba}
Dominic {Raab}
Dominique de {Villepin}
Dominique {Strauss-Kahn}
Donald {Rumsfeld}
Donald {Trump}|Donald J. {Trump}
Donald {Tsang}
Donald {Tusk}
Dong Jun
Dorin {Recean}
Douglas {Hurd}
Driss {Jettou}
Droupadi {Murmu}
Durmus {Yilmaz}
Ebrahim {Raisi}|Ebrahim {Raeisi}
Eddie George
Edgar {Lungu}
Edgars {Rinkēvičs}
Edi {Rama}
Édith {Cresson}
Édouard {Balladur}
Édouard Philippe
Eduard {Heger}
Eduard {Shevardnadze}
Eduardo {Duhalde}
Eduardo {Frei}|Eduardo {Frei Ruiz-Tagle}
Eduardo {Rodríguez Veltzé}
Efkan Ala
Egils {Levits}
Ehud Barak
Ehud {Olmert}
Ekmeleddin {Ihsanoglu}
Elena {Salgado}
Eli Cohen
Elias {Hrawi}
Elio {Di Rupo}
Élisabeth {Borne}
Elisabetta {Trenta}
Elizabeth II|Queen Elizabeth II|Queen Elizabeth
Ellen Johnson {Sirleaf}|Ellen {Johnson Sirleaf}
Elvira {Nabiullina}
Ely Ould Mohamed {Vall}
Elyes {Fakhfakh}
Emil {Boc}
Emil {Constantinescu}
Emile {Lahoud}
Emma {Bonino}
Emmanuel {Macron}
Emmerson {Mnangagwa}
Emomali {Rahmon}|Emomali {Rakhmon}|Emomali {Rakhmonov}
Enda {Kenny}
Enrico {Letta}
Enrique {Bolaños}
Enrique {Peña Nieto}
Enzo Moavero {Milanesi}|Enzo {Moavero Milanesi}
Erdem {Basci}
Eric Holder
Éric {Lombard}
Erna {Solberg}
Ernesto {Pérez Balladares}
Ernesto {Samper}
Ernesto {Zedillo}
Eskandar {Momeni}
Esko {Aho}
Esmail {Qaani}|Ismail {Qaani}|Esmail {Ghaani}
Esmat Abdel {Meguid}
Essam {Sharaf}
Evika {Siliņa}
Evo {Morales}
Ewa {Kopacz}
Eyal {Zamir}
Ezer {Weizman}|Ezer {Weizmann}
F. W. {de Klerk}|Frederik Willem {de Klerk}
Fabián {Alarcón}
Fahd Jassem al-{Freij}|Fahd al-{Freij}
Fahd bin Abdulaziz|King Fahd
Faisal al-{Fayez}
Faisal bin {Farhan}
Faisal {Mekdad}|Faisal {Miqdad}
Fakhruddin Ahmed
Farooq {Leghari}
Farouk al-{Sharaa}|Farouq al-{Shara}
Fathi {Bashagha}
Fatih {Karahan}
Fatmir {Sejdiu}
Fatos Nano
Fawzi {Salloukh}
Fayez al-{Sarraj}|Fayez {Serraj}|Faiez {Serraj}
Fayez {Tarawneh}
Federica {Mogherini}
Federico Franco
Federico {Trillo}
Felipe {Calderón}
Felipe {González}
Felipe VI|King Felipe
Félix {Houphouët-Boigny}
Félix {Tshisekedi}
Ferdinand {Marcos} Jr.|Bongbong {Marcos}|Ferdinand {Marcos} Jr
Ferenc {Gyurcsány}
Ferenc {Mádl}
Fereydoon {Abbasi}|Fereydoon {Abbasi-Davani}
Feridun {Sinirlioglu}
Fernando {Collor}|Fernando {Collor de Mello}
Fernando de la {Rúa}|Fernando {de la Rúa}
Fernando {Grande-Marlaska}
Fernando Henrique {Cardoso}
Fernando {Lugo}
Fidel {Castro}
Fidel {Ramos}
Fikri {Isik}
Filipe {Nyusi}
Florence {Parly}
Florin {Cîțu}
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
Frederick {Chiluba}
Frederik X|King Frederik
Fredrik {Reinfeldt}
Friedrich {Merz}
Fuad Hussein|Fouad Hussein
Fuad {Masum}|Fouad {Massoum}
Fuat {Oktay}
Fumio {Kishida}
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
Geir {Pedersen}
Geoff {Hoon}
George {Fernandes}
George H. W. {Bush}|George {Bush} Sr.|George Herbert Walker {Bush}|George {Bush}
George {Osborne}
George {Papandreou}
George {Robertson}
George {Shultz}
George {Tenet}
George {Vassiliou}
George W. {Bush}|George {Bush}|George {Bush} Jr.
George {Weah}
Georgi {Parvanov}
Gérald {Darmanin}
Gérard {Collomb}
Gérard {Longuet}
Gerhard {Schröder}|Gerhard {Schroeder}
Ghassan {Salamé}
Ghazi al-{Yawer}|Ghazi al-{Yawar}
Gholam-Ali {Haddad-Adel}|Gholamali {Haddad-Adel}
Gholam-Hossein {Mohseni-Ejei}|Gholamhossein {Mohseni Ejei}
Gholamreza {Aghazadeh}
Ghulam Ishaq Khan
Giampaolo {Di Paola}
Giancarlo {Giorgetti}
Gianfranco {Fini}
Gideon Saar|Gideon {Sa'ar}
Gina {Haspel}
Gintautas {Paluckas}
Giorgi {Gakharia}
Giorgi {Kvirikashvili}
Giorgi {Margvelashvili}
Giorgia {Meloni}
Giorgio {Napolitano}
Giovanni {Tria}
Girija Prasad {Koirala}
Gitanas {Nausėda}
Giuliano {Amato}
Giulio {Andreotti}
Giulio {Terzi}
Giulio {Tremonti}
Giuseppe {Conte}
Giuseppe {Pisanu}
Gjorge {Ivanov}
Glafcos {Clerides}|Glafkos {Clerides}
Gloria {Macapagal Arroyo}|Gloria Macapagal-{Arroyo}
Goh Chok Tong
Gonzalo {Sánchez de Lozada}
Goodluck {Jonathan}
Göran {Persson}
Gordana {Siljanovska-Davkova}
Gordon {Bajnai}
Gordon Brown
Gotabaya {Rajapaksa}|Gotabaya {Rajapakse}
Grant {Shapps}
Gro Harlem {Brundtland}
Guðni {Jóhannesson}|Gudni {Johannesson}
Guido {Crosetto}
Guido {Westerwelle}
Guillermo {Endara}
Guillermo {Lasso}
Guntis {Ulmanis}
Gurbanguly {Berdymukhamedov}|Gurbanguly {Berdimuhamedow}|Gurbanguly {Berdymukhammedov}
Gustavo {Noboa}
Gustavo {Petro}
Guy {Verhofstadt}
King {Gyanendra}|{Gyanendra} Shah
Gyula Horn
H. R. {McMaster}|HR {McMaster}|Herbert {McMaster}
Habib el-{Adly}|Habib al-{Adly}
Habib {Essid}
B. J. {Habibie}|{Habibie}
Hafez al-{Assad}|Hafez {Assad}
Hafiz {Saeed}|Hafiz Mohammad {Saeed}
Hafize Gaye {Erkan}
Haider al-{Abadi}|Haidar al-{Abadi}
{Hailemariam} Desalegn
Haitham al-{Ghais}
{Haitham} bin Tariq|Sultan {Haitham}
Hakainde {Hichilema}
Hakan {Fidan}
Hakimullah {Mehsud}
Halla {Tómasdóttir}
Halldór {Ásgrímsson}
Hamad bin Isa|Hamad bin Isa Al Khalifa
Hamad bin {Jassim}|Hamad bin Jassim bin Jaber
Hamad bin Khalifa|Hamad bin Khalifa Al Thani
Hamadi {Jebali}
Hamid {Karzai}
Hamza Abdi {Barre}
Hamzah bin Hussein|Prince Hamzah|Hamza bin Hussein
Han Duck-soo
Hani {Mulki}|Hani al-{Mulki}
Hanna {Suchocka}
Hans {Blix}
Hans-Dietrich {Genscher}
Hans {Eichel}
Hans {Grundberg}
Hans-Peter Friedrich
Harald V|King Harald
Haruhiko {Kuroda}
Hashim {Thaçi}
Hassan al-{Turabi}|Hassan {Turabi}
Hassan bin Talal
Hassan Diab
Hassan {Firouzabadi}|Hassan {Firuzabadi}
Hassan {Gouled}|Hassan Gouled {Aptidon}
Hassan II|King Hassan II
Hassan {Nasrallah}
Hassan {Rouhani}|Hassan {Rohani}
Hassan Sheikh {Mohamud}|Hassan Sheikh {Mohamoud}
Hassan {Turkmani}|Hasan {Turkmani}
Hazem el-{Beblawi}|Hazem al-{Beblawi}
Hazim al-{Shaalan}|Hazem al-{Shaalan}
Heiko {Maas}
Heinz {Fischer}
Helen {Clark}
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
Hilmi {Ozkok}
Hina Rabbani {Khar}
Hipólito {Mejía}
Hiroshi {Nakajima}
Hisham {Sharaf}
Hissein Brahim {Taha}|Hissein {Taha}
Hissène {Habré}
Horacio {Cartes}
Horst {Köhler}|Horst {Koehler}
Horst {Seehofer}
Hoshyar {Zebari}
Hosni {Mubarak}
Hossein {Amir-Abdollahian}|Hossein {Amirabdollahian}
Hossein {Dehghan}
Hossein {Salami}
Hristijan {Mickoski}
Htin {Kyaw}
Hu Jintao
Hubert {Védrine}
Hugh {Shelton}
Hugo {Banzer}
Hugo {Chávez}
Hulusi {Akar}
{Hun Manet}
{Hun Sen}
Hussain al-{Shahristani}
Hussein al-{Houthi}|Hussein Badreddin al-Houthi
Hussein {Arnous}
Hussein bin Abdullah|Crown Prince Hussein
Hussein bin Talal|King Hussein
Hwang Kyo-ahn
I. K. {Gujral}|Inder Kumar {Gujral}
Ibrahim al-{Assaf}
Ibrahim al-{Jaafari}
Ibrahim {Babangida}
Ibrahim Boubacar {Keïta}
Ibrahim {Kalin}
Ibrahim {Mahlab}|Ibrahim {Mehleb}
Ibrahim {Rugova}
Ibrahim {Traoré}
Idris Naim {Sahin}
Idriss {Déby}
Ignazio {La Russa}
Igor {Dodon}
Igor {Ivanov}
Igor {Matovič}
Igor {Rodionov}
Igor {Sergeyev}
Ihor {Klymenko}
Ilham {Aliyev}
Ilie {Bolojan}
Ilir Meta
Ilker {Basbug}
Imad {Khamis}
Imran Khan
Ingrida {Šimonytė}
Ingvar {Carlsson}
Ion {Chicu}
Ion {Iliescu}
Irakli {Garibashvili}
Irakli {Kobakhidze}
Isa bin Salman Al Khalifa
Isa Mustafa
Isaac {Herzog}|Yitzhak {Herzog}
Isaias {Afwerki}|Isaias {Afewerki}
Ishaq Dar
Islam {Karimov}
Ismail Cem
Ismail {Haniyeh}|Ismail {Haniya}|Ismail {Haniyah}
Ismail Omar {Guelleh}
Ismail {Ould Cheikh Ahmed}
Ismail Sabri {Yaakob}
Ismet {Yilmaz}
Israel {Katz}|Yisrael {Katz}
Itamar Franco
Iurie {Leancă}
Iván {Duque}
Ivan {Gašparovič}
Ivan {Kostov}
Ivars {Godmanis}
Iveta {Radičová}
Ivica {Dačić}
Ivica {Račan}
Ivo {Josipović}
Ivo {Sanader}
Iyad Ag {Ghali}|Iyad Ag {Ghaly}
Iyad {Allawi}|Ayad {Allawi}
Iyad {Madani}|Iyad Ameen {Madani}
Jaap de {Hoop Scheffer}|Jaap {de Hoop Scheffer}
Jaber al-Ahmad|Jaber al-Ahmad al-Sabah
Jaber al-Mubarak al-Sabah
Jacinda {Ardern}
Jack {Lew}|Jacob {Lew}
Jack Straw
Jacob {Zuma}
Jacques {Chirac}
Jacques {Delors}
Jacques {Santer}
Jacqui {Smith}
Jadranka {Kosor}
Jafar Hassan|Jaafar Hassan
Jaime {Paz Zamora}
Jair {Bolsonaro}
Jakaya {Kikwete}
Jake {Sullivan}
Jakov {Milatović}
Jalal {Talabani}
Jamal {Benomar}
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
Janez {Drnovšek}
Janez {Janša}
János {Áder}
Jarosław {Kaczyński}|Jaroslaw {Kaczynski}
Jasem al-{Budaiwi}|Jassim al-{Budaiwi}|Jasem {Albudaiwi}
Jaswant Singh
Javier {Milei}
Javier {Pérez de Cuéllar}
Javier {Solana}
Jawad al-{Bolani}|Jawad al-{Bulani}
JD {Vance}|J.D. {Vance}
Jean-Bertrand {Aristide}
Jean {Castex}
Jean {Chrétien}
Jean-Claude {Juncker}
Jean-Claude {Trichet}
Jean {Kahwaji}
Jean-Luc {Dehaene}
Jean-Marc {Ayrault}
Jean-Noël {Barrot}
Jean-Pierre {Chevènement}
Jean-Pierre {Raffarin}
Jean Ping
Jean-Yves {Le Drian}
Jeanine {Áñez}
Jeanine {Hennis-Plasschaert}
Jeff Sessions
Jeff {Zients}
Jeh {Johnson}
Jenny {Shipley}
Jens {Stoltenberg}
Jeremy {Corbyn}
Jeremy Hunt
Jerome {Powell}|Jay {Powell}
Jerry {Rawlings}
Jerzy {Buzek}
{Jiang} Zemin
Jim {Bolger}
Jim Yong Kim
Jimmy {Morales}
Jiří {Paroubek}
Jiří {Rusnok}
Joachim {Gauck}
João {Lourenço}
Joaquim {Chissano}
Jocelerme {Privert}
Joe {Biden}|Joseph {Biden}|Joseph R. {Biden}
Johann {Wadephul}
Jóhanna {Sigurðardóttir}|Johanna {Sigurdardottir}
Johannes {Rau}
John {Ashcroft}
John {Atta Mills}|John Evans {Atta Mills}
John {Boehner}
John {Bolton}
John {Brennan}
John {Bruton}
John {Deutch}
John Healey|John {Healey}
John {Howard}
John Hutton
John F. Kelly|John {Kelly}
John {Kerry}
John Key
John {Kufuor}
John Lee Ka-chiu|John Lee
John {Magufuli}
John {Mahama}|John Dramani {Mahama}
John Major
John Paul II|Pope {John Paul II}
John {Ratcliffe}
John Reid
John Snow
Joko {Widodo}|{Jokowi}
Jonas Gahr {Støre}|Jonas Gahr {Store}|Jonas Gahr {Stoere}
Jörg {Kukies}
Jorge {Batlle}
Jorge {Fernández Díaz}
Jorge {Quiroga}
Jorge {Sampaio}
Jorge {Serrano}|Jorge {Serrano Elías}
Joschka {Fischer}
José Antonio {Alonso}
José Bono
José Eduardo {dos Santos}
José Luis Rodríguez {Zapatero}
José Manuel {Albares}
José Manuel {Barroso}|José Manuel Durão {Barroso}
José Manuel {García-Margallo}
José María {Aznar}
José María {Figueres}
José {Mujica}|Pepe {Mujica}
José {Ramos-Horta}
José Raúl {Mulino}
José {Sarney}
José {Sócrates}
Josef {Tošovský}
Josep {Borrell}
Josep {Piqué}
Joseph {Aoun}
Joseph {Boakai}
Joseph {Dunford}
Joseph {Estrada}
Joseph {Kabila}
Joseph {Kony}
Jovenel {Moïse}
Jozef {Moravčík}
Józef {Oleksy}
József {Antall}
Juan Carlos I|King {Juan Carlos}|{Juan Carlos}
Juan Carlos {Varela}
Juan Carlos {Wasmosy}
Juan {Guaidó}
Juan Ignacio {Zoido}
Juan Manuel {Santos}
Juan Orlando {Hernández}
Juha {Sipilä}
Juhan Parts
Julia {Gillard}
Julio María {Sanguinetti}
Juma Inad|Jumaa Inad
Junichiro {Koizumi}
Jüri {Ratas}
Justin {Trudeau}
Juvénal {Habyarimana}
Jyrki {Katainen}
K. P. Sharma Oli|KP Sharma Oli|KP Oli
K. R. {Narayanan}
Kais {Saied}
Kaja {Kallas}
Kamal {Ganzouri}|Kamal al-{Ganzouri}|Kamal El-{Ganzoury}
Kamal {Kharrazi}|Kamal {Kharazi}
Kamala {Harris}
Kamel {Maddouri}|Kamel {Madouri}
Kamil Idris|Kamil El-Tayeb Idris
Karl {Nehammer}
Karl-Theodor zu {Guttenberg}
Karolos {Papoulias}
Kash {Patel}
Kassym-Jomart {Tokayev}|Kassym-Zhomart {Tokayev}
Katalin {Novák}
Katerina {Sakellaropoulou}
Katrín {Jakobsdóttir}
Kazimierz {Marcinkiewicz}
Kazuo {Ueda}
Keir {Starmer}
Keizo {Obuchi}
Kemal {Kilicdaroglu}
Kemal {Unakitan}
Kenneth Clarke|Ken Clarke
Kenneth {Kaunda}
Kersti {Kaljulaid}
Kevin {McCarthy}
Kevin {Rudd}
Kgalema {Motlanthe}
Khaled al-{Obaidi}|Khaled al-{Obeidi}
Khaled {Bahah}
Khaled bin Mohamed bin Zayed
Khaled {Meshaal}|Khaled {Mashal}|Khaled {Meshal}|Khaled {Mashaal}
Khaleda {Zia}
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
Khaltmaagiin {Battulga}
Khawaja {Asif}|Khawaja Muhammad {Asif}
Khurshid Mahmud {Kasuri}|Khurshid {Kasuri}
Kiichi {Miyazawa}
Kim Campbell
Kim Dae-jung
Kim Il-sung
Kim Jong-il
Kim Jong-un
Kim Young-sam
Kiril {Petkov}
Kiro {Gligorov}
Kirstjen {Nielsen}
Kjell Magne {Bondevik}
Klaus {Iohannis}|Klaus {Johannis}
Klaus {Kinkel}
Kofi {Annan}
Kolinda {Grabar-Kitarović}
Konstantinos {Mitsotakis}
Konstantinos {Tasoulas}|Constantine {Tassoulas}
Kostas {Karamanlis}|Costas {Karamanlis}
Kostyantyn {Gryshchenko}
Krišjānis {Kariņš}
Kristalina {Georgieva}
Kristen {Michal}
Kristi {Noem}
Kristrún {Frostadóttir}
Kurmanbek {Bakiyev}
Kwasi {Kwarteng}
Kyriakos {Mitsotakis}
L. K. {Advani}|Lal Krishna {Advani}
Lai Ching-te|William Lai
Laimdota {Straujuma}
Lakhdar {Brahimi}
Lamberto {Dini}
Lansana Conte
Lars {Klingbeil}
Lars Løkke {Rasmussen}|Lars Lokke {Rasmussen}
László {Sólyom}
Laura {Chinchilla}
Laurent-Désiré {Kabila}|Laurent {Kabila}
Laurent {Fabius}
Laurent {Gbagbo}
Laurentino {Cortizo}
Lawrence {Eagleburger}
Lawrence {Summers}|Larry {Summers}
Lawrence Wong
Lech {Kaczyński}
Lech {Wałęsa}|Lech {Walesa}
Lee Hsien Loong
Lee Jae-myung
{Lee Jong-wook}
Lee Myung-bak
Lee Teng-hui
Lenín {Moreno}
Lennart {Meri}
Leo {Varadkar}
Leo XIV|Pope Leo|Pope Leo XIV
Leon {Panetta}
Leonel {Fernández}
Leonid {Kozhara}
Leonid {Kravchuk}
Leonid {Kuchma}
Les {Aspin}
Leszek {Miller}
Leung Chun-ying|CY {Leung}
Levon {Ter-Petrosyan}|Levon {Ter-Petrossian}
Levy {Mwanawasa}
Lewis {Preston}
Li Keqiang
Li Peng
Li Qiang
Li Shangfu
Li Zhaoxing
Liam Fox
Liamine {Zeroual}
Liang Guanglie
Lionel {Jospin}
Liz {Truss}
Ljubčo {Georgievski}
Lloyd {Austin}
Lloyd {Bentsen}
Lorenzo {Guerini}
Loretta {Lynch}
Louis {Freeh}
Luc {Frieden}
Lucas {Papademos}
Luciana {Lamorgese}
Lucio {Gutiérrez}
Ludovic {Orban}
Ľudovít {Ódor}
Luigi {Di Maio}
Luis {Abinader}
Luis Alberto {Lacalle}|Luis Alberto {Lacalle Herrera}
Luis {Arce}
Luis {de Guindos}|Luis de {Guindos}
Luis {González Macchi}
Luis Guillermo {Solís}
Luis {Lacalle Pou}
Luís Montenegro
Luiz Inácio {Lula} da Silva|{Lula da Silva}|{Lula}
Luong Cuong
Lutfi {Elvan}
Ma Ying-jeou
Maaouya Ould {Taya}|Maaouya Ould Sid'Ahmed {Taya}
Macky {Sall}
Madeleine {Albright}
{Maeen} Abdulmalik|{Maeen} Abdulmalik Saeed
Magdalena {Andersson}
Magdy {Abdel Ghaffar}
Mahamadou {Issoufou}
Mahamat Idriss {Déby}|Mahamat {Deby}
{Mahathir} Mohamad|{Mahathir} Mohammad
Mahdi al-{Mashat}
Mahinda {Rajapaksa}|Mahinda {Rajapakse}
Mahmoud {Abbas}
Mahmoud {Ahmadinejad}
Mahmoud al-{Mashhadani}
Mahmoud al-{Zoubi}|Mahmoud {Zuabi}
Mahmoud Ali {Youssouf}|Mahmoud Ali {Youssef}
Mahmoud Hashemi {Shahroudi}
Mahmoud {Jibril}
Mahmoud {Tawfik}
Maia {Sandu}
Maithripala {Sirisena}
Maktoum bin Rashid
Malcolm {Rifkind}
Malcolm {Turnbull}
Mallikarjun {Kharge}
Mamadou {Tandja}
Mamady {Doumbouya}|Mamadi {Doumbouya}
Mamnoon {Hussain}
Mamuka {Bakhtadze}
Manfred {Wörner}|Manfred {Woerner}
Manmohan Singh
Manohar {Parrikar}
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
Margrethe II|Queen Margrethe
Mari {Kiviniemi}
María Dolores de {Cospedal}
Mariano {Rajoy}
Marine {Le Pen}
Mario {Abdo Benítez}|Mario {Abdo}
Mario {Draghi}
Mario Mauro
Mario {Monti}
Mário {Soares}
Māris {Kučinskis}
Marise {Payne}
Marjan {Šarec}
Mark {Carney}
Mark {Esper}
Mark Meadows
Mark {Milley}
Mark {Rutte}
Marouf al-{Bakhit}|Marouf {Bakhit}
Mart {Laar}
Martin {Dempsey}
Martin {Griffiths}
Martin {Kobler}
Martin {Schulz}
Martín {Torrijos}
Martín {Vizcarra}
Martti {Ahtisaari}
Mary {McAleese}
Mary Robinson
Masaaki {Shirakawa}
Masoud {Barzani}|Massoud {Barzani}
Masoud {Pezeshkian}
Masrour {Barzani}
Massimo {D'Alema}
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
Mazloum Abdi|Mazlum Abdi|Mazloum {Kobani}
{Megawati} Sukarnoputri
Mehdi {Jomaa}
Mehdi {Karroubi}|Mehdi {Karrubi}
Mehmet {Simsek}
Meir {Dagan}
Mélanie {Joly}
{Meles} Zenawi
Mengistu Haile {Mariam}
Merrick {Garland}
Mervyn King
Mesut {Yılmaz}
Mette {Frederiksen}
Mevlut {Cavusoglu}
Michael {Chertoff}
Michael D. {Higgins}
Michael {Fallon}
Michael {Flynn}|Mike {Flynn}
Michael {Hayden}
Michael {Mukasey}
Michael {Sata}
Michal {Kováč}
Micheál {Martin}
Michel {Aoun}
Michel {Barnier}
Michel {Camdessus}
Michel {Kafando}
Michel {Martelly}
Michel {Rocard}
Michel {Sapin}
Michel {Suleiman}|Michel {Sleiman}
Michel {Temer}
Michèle {Alliot-Marie}
Michelle {Bachelet}
Mick {Mulvaney}
Miguel Ángel {Moratinos}
Miguel Ángel {Rodríguez}
Miguel {Díaz-Canel}
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
Mikuláš {Dzurinda}
Milan {Kučan}
Milan {Milutinović}
Milo {Đukanović}|Milo {Djukanovic}
Milojko {Spajić}
Miloš {Vučević}
Miloš {Zeman}
{Min Aung Hlaing}
Mircea {Snegur}
Mirek {Topolánek}
Mireya {Moscoso}
Mirko {Cvetković}
Miro {Cerar}
Mishal al-Ahmad|Meshal al-Ahmad|Mishal al-Ahmad al-Sabah
{Mobutu} Sese Seko
Mohamed Abdullahi {Farmajo}|Mohamed Abdullahi Mohamed|Mohamed {Farmajo}|Mohamed {Farmaajo}
Mohamed al-{Menfi}|Mohammed {Menfi}
Mohamed {Bazoum}
Mohamed {Boudiaf}
Mohamed {ElBaradei}|Mohammed {ElBaradei}|Mohamed {Baradei}
Mohamed {Ennaceur}
Mohamed {Ghannouchi}
Mohamed Hamdan {Dagalo}|Mohamed Hamdan {Daglo}|{Hemedti}|{Hemeti}
Mohamed Hussein {Tantawi}|Hussein {Tantawi}|Mohammed Hussein {Tantawi}
Mohamed Ibrahim
Mohamed Kamel {Amr}
Mohamed {Morsi}|Mohammed {Morsi}|Mohamed {Mursi}|Mohammed {Mursi}
Mohamed {Ould Abdel Aziz}
Mohamed Ould {Ghazouani}|Mohamed Ould Cheikh {Ghazouani}|Mohamed Ould Cheikh {El Ghazouani}
Mohamed {Zaki}|Mohamed Ahmed {Zaki}
Mohammad Ali {Jafari}
Mohammad Bagher {Ghalibaf}|Mohammad Baqer {Qalibaf}
Mohammad {Bagheri}|Mohammad Hossein {Bagheri}
Mohammad {Eslami}
Mohammad Ghazi al-{Jalali}|Mohammed al-{Jalali}
Mohammad Hassan {Akhund}|Mullah Hassan {Akhund}
Mohammad Javad {Zarif}|Javad {Zarif}
Mohammad {Khatami}
Mohammad {Mokhber}
Mohammad Mustafa|Mohammed Mustafa
Mohammad {Najibullah}
Mohammad {Pakpour}
Mohammad-Reza {Ashtiani}|Mohammad Reza Gharaei {Ashtiani}
Mohammad Sabah al-Salem
Mohammad {Shtayyeh}|Mohammed {Shtayyeh}
Mohammed al-{Bashir}|Mohammad al-{Bashir}
Mohammed al-{Ghabban}|Mohammed Salem al-{Ghabban}
Mohammed al-{Halbousi}|Mohamed al-{Halbousi}
Mohammed al-{Jadaan}
Mohammed Ali al-{Hakim}|Mohamed Ali {Alhakim}
Mohammed {Badie}|Mohamed {Badie}
Mohammed {Barkindo}|Mohammad {Barkindo}|Mohammad Sanusi {Barkindo}
Mohammed {Basindawa}|Mohammed Salem {Basindwa}
Mohammed bin Abdulrahman|Mohammed bin Abdulrahman Al Thani
Mohammed bin {Nayef}|Mohammad bin {Nayef}|Muhammad bin {Nayef}
Mohammed bin Rashid|Mohammed bin Rashid Al Maktoum
Mohammed bin Salman|Mohammad bin Salman|Muhammad bin Salman|{MBS}|{bin Salman}
Mohammed bin {Zayed}|Mohamed bin {Zayed}|{MBZ}
Mohammed {Deif}|Mohammed {Dief}
Mohammed {Magariaf}|Mohamed al-{Magariaf}|Mohammed {Magarief}
Mohammed Mustafa Mero|Mohammad Mustafa {Miro}
Mohammed Shia al-{Sudani}|Mohammed al-{Sudani}|Mohammed Shiaa al-{Sudani}
Mohammed VI|King Mohammed VI|Mohamed VI
Mohammed Yusuf
Mohsen al-{Mandalawi}
Mohsen {Rezaei}|Mohsen {Rezai}
Moncef {Marzouki}
Moon Jae-in
Morgan {Tsvangirai}
Morihiro {Hosokawa}
Moshe {Arens}
Moshe {Kahlon}
Moshe {Katsav}|Moshe {Katzav}
Moshe {Yaalon}|Moshe {Ya'alon}
Mostafa {Madbouly}|Moustafa {Madbouly}|Mostafa {Madbouli}
Mostafa Mohammad-{Najjar}
Mostafa {Pourmohammadi}
Moussa Dadis {Camara}|{Dadis} Camara
Moussa {Faki}|Moussa {Faki} Mahamat
Muammar {Gaddafi}|Moammar {Gadhafi}|Muammar {Qaddafi}|Muammar {Gadhafi}|Moammar {Kadafi}|Muammar al-{Gaddafi}
Muammer {Guler}
Mugur {Isărescu}
Muhammad {Yunus}|Mohammad {Yunus}
Muhammadu {Buhari}
{Muhyiddin} Yassin
Mulatu {Teshome}
Mullah Omar|Mullah Mohammed Omar
Muqrin bin Abdulaziz
Muqtada al-{Sadr}|Moqtada al-{Sadr}|Moqtada {Sadr}
Murat {Cetinkaya}
Murat {Uysal}
Murhaf Abu {Qasra}|Murhaf {Abu Qasra}
Mustafa {Abdul Jalil}|Mustafa {Abdel Jalil}
Mustafa al-{Kadhimi}
Mustafa {Tlass}|Mustafa {Tlas}
Mwai {Kibaki}
Mykola {Azarov}
Nabih {Berri}
Nabil {Elaraby}|Nabil al-{Arabi}|Nabil {el-Araby}
Nabil {Fahmy}
Naci {Agbal}
Nader al-{Dahabi}|Nader {Dahabi}
Nadhim {Zahawi}
Nadia {Calviño}
Nadir {Larbaoui}|Nadir {Laarbaoui}
Naftali {Bennett}
Naim {Qassem}|Naim {Kassem}
Najah al-{Shammari}
Naji al-{Otari}|Mohammed Naji al-{Otari}
Najib {Mikati}
{Najib} Razak
Najla {Bouden}
Naledi {Pandor}
Nana {Akufo-Addo}
Nancy {Faeser}
Nancy {Pelosi}
Naoto Kan
P. V. Narasimha {Rao}|Narasimha {Rao}
Narendra {Modi}
Emperor {Naruhito}|{Naruhito}
Nasser al-Mohammed al-Sabah
Nasser al-{Wuhayshi}|Nasir al-{Wuhayshi}
Nasser {Bourita}
Nasser {Judeh}
Nassif {Hitti}
Natalia {Gavrilița}
Nataša {Pirc Musar}
Natwar Singh
Nawaf al-Ahmad|Nawaf al-Ahmad al-Sabah
Nawaf {Salam}
Nawaz Sharif
Nayef al-{Hajraf}|Nayef Falah al-{Hajraf}
Nayef bin Abdulaziz
Nayib {Bukele}
Necdet {Ozel}
Nechirvan {Barzani}
Necmettin {Erbakan}
Nelson {Mandela}
Néstor {Kirchner}
Newt {Gingrich}
Nguyen Phu Trong
Nguyen Tan Dung
Nguyen Xuan Phuc
Nicanor {Duarte}|Nicanor {Duarte Frutos}
Nicholas {Brady}
Nick {Clegg}
Nicolae {Ciucă}
Nicolae {Timofti}
Nicolae {Văcăroiu}
Nicolás {Maduro}
Nicolas {Sarkozy}
Nicos {Anastasiades}|Nikos {Anastasiades}
Nicușor Dan
Nikol {Pashinyan}|Nikol {Pashinian}
Nikola {Gruevski}
Nikolai {Denkov}
Nikolai {Patrushev}
Nikos {Christodoulides}
Nino {Burjanadze}
Nirmala {Sitharaman}
Nkosazana {Dlamini-Zuma}
Norman Lamont
Norodom {Sihamoni}
Noureddine {Bedoui}
Nouri {Abusahmain}|Nuri {Abu Sahmain}
Nouri al-{Maliki}|Nuri al-{Maliki}
Nureddin {Nebati}
Nurettin {Canikli}
Nursultan {Nazarbayev}
Olaf {Scholz}
Ólafur Ragnar {Grímsson}
Oleksandr {Lytvynenko}
Oleksandr {Syrskyi}|Oleksandr {Syrsky}
Oleksandr {Turchynov}
Oleksii {Reznikov}|Oleksiy {Reznikov}
Oleksiy {Danilov}
Oleksiy {Honcharuk}
Ollanta {Humala}
Olusegun {Obasanjo}
Omar al-{Bashir}|Omar {Bashir}|Omar Hassan al-{Bashir}
Omar {Bongo}|Omar {Bongo} Ondimba
Omar {Ghalawanji}
Omar {Karami}
Omar {Razzaz}|Omar al-{Razzaz}
Omar {Suleiman}
Osama al-{Nujaifi}|Usama al-{Nujayfi}
Osama {bin Laden}|Usama {bin Laden}
Osama Hammad|Osama Hamad
Óscar {Arias}
Óscar {Berger}
Oscar Luigi {Scalfaro}
Oskar {Lafontaine}
Othman al-{Ghanmi}|Othman al-{Ghanimi}
Otto {Pérez Molina}
Otto {Schily}
Ousmane {Sonko}
Ozgur {Ozel}
P. {Chidambaram}|Palaniappan {Chidambaram}
Paavo {Lipponen}
{Paetongtarn} Shinawatra
Pál {Schmitt}
Pam {Bondi}|Pamela {Bondi}
Pan Gongsheng
Pandeli {Majko}
Paolo {Gentiloni}
Park Geun-hye
Pasteur {Bizimungu}
Patricio {Aylwin}
Patrick {Shanahan}
Paul {Biya}
Paul-Henri Sandaogo {Damiba}|Paul-Henri {Damiba}
Paul {Kagame}
Paul {Keating}
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
Pedro {Sánchez}
Pedro {Santana Lopes}
Pedro {Solbes}
Peer {Steinbrück}
Penny {Mordaunt}
Penny Wong
Pervez {Musharraf}|Parvez {Musharraf}
Petar {Stoyanov}
Pete {Hegseth}
Péter {Boross}
Péter {Medgyessy}
Peter Pace
Peter {Pellegrini}
Peter {Struck}
Péter {Szijjártó}
Petr {Fiala}
Petr {Nečas}
Petr {Pavel}
Petre Roman
Petro {Poroshenko}
Petru {Lucinschi}
Petteri {Orpo}
Pham Minh Chinh
Philip {Hammond}
Philippe {Douste-Blazy}
Philippe of Belgium|King Philippe
Pier Carlo {Padoan}
Pierre {Bérégovoy}
Pierre {Moscovici}
Plamen {Oresharski}
Pope Francis
Porfirio {Lobo}
Porter {Goss}
Poul Nyrup {Rasmussen}|Poul {Nyrup Rasmussen}
Poul {Schlüter}
{Prabowo} Subianto
Pranab {Mukherjee}
Pratibha {Patil}
{Prayut} Chan-o-cha|{Prayuth} Chan-ocha|{Prayuth} Chan-o-cha
Priti {Patel}
Prokopis {Pavlopoulos}
Pushpa Kamal {Dahal}|Prachanda
{Qaboos} bin Said|Sultan {Qaboos}
Qais al-{Khazali}
Qamar Javed {Bajwa}
Qasem {Soleimani}|Qassem {Soleimani}|Qassim {Suleimani}|Ghassem {Soleimani}
Qasim al-{Araji}|Qassem al-{Araji}|Qasim al-{Aaraji}
Qasim al-{Raymi}|Qassim al-{Rimi}
Qian Qichen
Qin Gang
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
Rafiq {Tarar}|Muhammad Rafiq {Tarar}
Raghuram {Rajan}
Raheel Sharif
Rahm {Emanuel}
Rahul Gandhi
Raila {Odinga}
Raimonds {Vējonis}
Raja Pervaiz {Ashraf}|Raja Pervez {Ashraf}
Rajnath Singh
Ram Nath {Kovind}
Ramadan {Shallah}|Ramadan Abdullah {Shallah}
Rami {Hamdallah}
Ramiro {de León Carpio}
Ramiz {Alia}
Ramón José {Velásquez}
Ramtane {Lamamra}
Ramush {Haradinaj}
Ramzan {Kadyrov}
Ranasinghe {Premadasa}
Ranil {Wickremesinghe}
Rashad al-{Alimi}
Rashid {Nurgaliyev}
Raúl {Castro}
Raúl {Cubas}
Rawhi {Fattouh}|Rauhi {Fattuh}
Recep Tayyip {Erdogan}|Tayyip {Erdogan}
Reince {Priebus}
René {Préval}
Reuven {Rivlin}
Rex {Tillerson}
Rexhep {Meidani}
Riad {Hijab}|Riyad {Hijab}
Riad {Salameh}|Riad {Salamé}
Ricardo Lagos
Ricardo Maduro
Ricardo {Martinelli}
Richard {Myers}
Richard von {Weizsäcker}
Riek {Machar}
Rishi {Sunak}
Robert {Fico}
Robert Gates
Robert {Golob}
Robert {Habeck}
Robert {Kocharyan}|Robert {Kocharian}
Robert {Mueller}
Robert {Mugabe}
Robert O'Brien|Robert {O'Brien}
Robert {Rubin}
Robert {Zoellick}
Roberta {Metsola}
Roberta {Pinotti}
Roberto {Gualtieri}
Roberto {Maroni}
Roberto {Micheletti}
Robin Cook
Roch Marc Christian {Kaboré}|Roch {Kabore}
Rodolphe {Haykal}|Rodolphe {Haikal}
Rodrigo {Borja}
Rodrigo {Chaves}
Rodrigo {Duterte}
Rodrigo {Rato}
Roh Moo-hyun
Roh Tae-woo
Roland {Dumas}
Rolandas {Paksas}
Roman {Herzog}
Romano {Prodi}
Ron {Klain}
Ronald {Reagan}
Rosario {Murillo}
Rosen {Plevneliev}
Rosen {Zhelyazkov}
Roza {Otunbayeva}
Rudolf {Scharping}
Rudolf {Schuster}
Ruhollah {Khomeini}|Ayatollah {Khomeini}
Rumen {Radev}
Rupiah {Banda}
Rustem {Umerov}
Ruud {Lubbers}
Ryutaro {Hashimoto}
S. {Jaishankar}|Subrahmanyam {Jaishankar}
S. M. {Krishna}
Saad al-Abdullah|Saad al-Abdullah al-Sabah
Saad {Hariri}|Saad al-{Hariri}
Saadeddine {Othmani}|Saad-Eddine {El Othmani}
Saadoun al-{Dulaimi}
Sabah al-Ahmad|Sabah al-Ahmad al-Sabah
Sabah al-Khalid al-Sabah|Sabah al-Khaled
{Saddam} Hussein|{Saddam}
Sadeq {Larijani}|Sadegh {Larijani}
Sadiq Khan
Sadyr {Japarov}
Saeed {Jalili}
Sahap {Kavcioglu}
Sahle-Work {Zewde}|Sahlework {Zewde}
Saïd {Chengriha}
Sajid {Javid}
Salaheddine {Mezouar}
Salam {Fayyad}|Salam {Fayad}
Saleh al-{Sammad}
Salem bin {Breik}|Salem Saleh bin {Braik}
Sali {Berisha}
Salim Ahmed Salim
Salim al-{Jabouri}|Saleem al-{Jubouri}
Salman bin Hamad|Salman bin Hamad Al Khalifa
Salman {Khurshid}
Salman bin Abdulaziz|King Salman
Salome {Zourabichvili}|Salome {Zurabishvili}
Salva {Kiir}|Salva {Kiir} Mayardit
Salvador {Sánchez Cerén}
Sameh {Shoukry}
Samia Suluhu Hassan|Samia {Suluhu}
Samir {Rifai}|Samir al-{Rifai}
Sandy {Berger}|Samuel {Berger}
Sani {Abacha}
Sanjay {Malhotra}
Sanna {Marin}
Santiago {Peña}
Saparmurat {Niyazov}
Sarra {Zaafrani}|Sarra {Zaafrani Zenzri}|Sarra {Zenzri}
Saud al-{Faisal}
Sauli {Niinistö}
Saulius {Skvernelis}
Scott {Bessent}
Scott {Morrison}
Sebastian {Kurz}
Sebastián {Piñera}
Sébastien {Lecornu}
Sedki {Sobhi}|Sedky {Sobhy}
Selim {Hoss}|Salim al-{Hoss}
Serdar {Berdymukhamedov}|Serdar {Berdimuhamedow}|Serdar {Berdimuhamedov}
Sergei {Ivanov}|Sergey {Ivanov}
Sergei {Kiriyenko}|Sergey {Kiriyenko}
Sergei {Lavrov}|Sergey {Lavrov}
Sergei {Naryshkin}|Sergey {Naryshkin}
Sergei {Shoigu}|Sergey {Shoigu}
Sergei {Stanishev}
Sergei {Stepashin}|Sergey {Stepashin}
Sergio {Mattarella}
Sérgio {Vieira de Mello}
Serzh {Sargsyan}|Serge {Sarkisian}|Serzh {Sarkisian}
Shah Mahmood {Qureshi}
Shahid Khaqan {Abbasi}
Shaktikanta Das
Sharif Sheikh Ahmed|Sharif Ahmed
Shaukat Aziz
Shaul {Mofaz}
Shavkat {Mirziyoyev}
Shehbaz Sharif|Shahbaz Sharif
Sheikh {Hasina}|Sheikh Hasina {Wazed}
Sher Bahadur {Deuba}
Sherif {Ismail}
Shigeru {Ishiba}
Shimon {Peres}
Shinzo {Abe}
Shivraj {Patil}
Shlomo {Ben-Ami}
Siad {Barre}|Mohamed Siad {Barre}
Sidi Ould Cheikh {Abdallahi}
Sigmar {Gabriel}
Sigmundur Davíð {Gunnlaugsson}|Sigmundur David {Gunnlaugsson}
Sigurður Ingi {Jóhannsson}|Sigurdur Ingi {Johannsson}
Siim {Kallas}
Silvan {Shalom}
Silvio {Berlusconi}
Simeon {Saxe-Coburg-Gotha}|Simeon {Sakskoburggotski}
Simon {Harris}
Sirajuddin {Haqqani}
Sixto {Durán Ballén}
Slobodan {Milošević}
Sonia Gandhi
Sooronbay {Jeenbekov}
Sophie {Wilmès}
Sorin {Grindeanu}
{Srettha} Thavisin
Staffan {de Mistura}
Stanislav Gross
Stanislav {Shushkevich}
Stefan {Löfven}
Stefan {Yanev}
Stepan {Poltorak}
Stéphane {Séjourné}
Stephen {Hadley}
Stephen {Harper}
Steven {Mnuchin}|Steve {Mnuchin}
Stevo {Pendarovski}
Stjepan {Mesić}|Stipe {Mesić}
Suella {Braverman}
{Suharto}|President {Suharto}
Suleyman {Demirel}
Suleyman {Soylu}
Sultan bin Abdulaziz
Susan Rice
Sushilkumar {Shinde}|Sushil Kumar {Shinde}
Sushma {Swaraj}
Susie Wiles
Susilo Bambang {Yudhoyono}
Svetozar {Marović}
Taavi {Rõivas}
Tabaré {Vázquez}
Tadeusz {Mazowiecki}
Taif Sami
Takeshi {Iwaya}
Tamás {Sulyok}
{Tamim} bin Hamad|{Tamim} bin Hamad Al Thani
Tammam {Salam}
Tang Jiaxuan
Tansu {Ciller}
Tarja {Halonen}
Taro {Aso}
Taro {Kono}
Tassos {Papadopoulos}
{Taye} Atske Selassie
{Tedros} Adhanom Ghebreyesus|Tedros Adhanom {Ghebreyesus}|{Tedros} Adhanom
Thabet al-{Abbasi}|Thabit al-{Abbasi}
Thabo {Mbeki}
{Thaksin} Shinawatra
Than {Shwe}
{Thein} Sein
Theo {Waigel}
Theodor {Stolojan}
Theresa May
Thierry {Breton}
Thomas de {Maizière}|Thomas {de Maizière}
Thomas {Donilon}|Tom {Donilon}
Thomas {Klestil}
Thongloun {Sisoulith}
Thorbjørn {Jagland}|Thorbjorn {Jagland}
Tihomir {Orešković}
Timothy {Geithner}|Tim {Geithner}
To Lam
Tom Ridge
Tomiichi {Murayama}
Tomislav {Nikolić}
Tommaso {Padoa-Schioppa}
Tony {Abbott}
Tony {Blair}
Toomas Hendrik {Ilves}
Toshiki {Kaifu}
Toshimitsu {Motegi}
Traian {Băsescu}
Trinidad {Jiménez}
{Tsai} Ing-wen
Tulsi {Gabbard}
Tung Chee-hwa
Turgut {Ozal}
Turki al-{Faisal}|Turki bin Faisal
Tzipi {Livni}
Uhuru {Kenyatta}
Ukhnaagiin {Khurelsukh}
Ulf {Kristersson}
Umaru {Yar'Adua}|Umaru Musa {Yar'Adua}
Urjit Patel
Ursula von der {Leyen}|Ursula {von der Leyen}
V. P. Singh|Vishwanath Pratap Singh
Václav {Havel}
Václav {Klaus}
Vadym {Prystaiko}
Vahagn {Khachaturyan}
Vaira {Vīķe-Freiberga}
King Maha {Vajiralongkorn}|Maha {Vajiralongkorn}
Valdas {Adamkus}
Valdis {Dombrovskis}
Valdis {Zatlers}
Valentín {Paniagua}
Valerii {Zaluzhnyi}|Valeriy {Zaluzhny}|Valery {Zaluzhny}
Valeriy {Pustovoitenko}
Valery {Gerasimov}
Vecdi {Gonul}
Velupillai {Prabhakaran}|Vellupillai {Prabhakaran}
Vicente Fox
Victor {Ciorbea}
Victor {Ponta}
Vigdís {Finnbogadóttir}
Viktor {Chernomyrdin}
Viktor {Klima}
Viktor {Orbán}
Viktor {Yanukovych}|Viktor {Yanukovich}
Viktor {Yushchenko}
Viktor {Zubkov}
Violeta {Chamorro}|Violeta Barrios de {Chamorro}
Viorica {Dăncilă}
Vitali {Klitschko}|Vitaliy {Klitschko}
Vjosa {Osmani}
Vlad {Filat}
Vladimir {Kolokoltsev}
Vladimír {Mečiar}
Vladimir {Putin}
Vladimir {Rushailo}
Vladimír {Špidla}
Vladimir {Voronin}
Vlado {Bučkovski}
Vo Van Thuong
Vojislav {Koštunica}
Volker {Rühe}
Volodymyr {Groysman}
Volodymyr {Ohryzko}
Volodymyr {Zelensky}|Volodymyr {Zelenskyy}|Volodymyr {Zelenskiy}|Vladimir {Zelensky}
Vytautas {Landsbergis}
Wael al-{Halqi}|Wael Nader al-{Halqi}
Waldemar {Pawlak}
Walid {Muallem}|Walid al-{Moallem}|Walid {Moualem}
Wang Yi
Warren Christopher
Wei Fenghe
Wen Jiabao
Werner {Faymann}
{Willem-Alexander}|King {Willem-Alexander}
William {Barr}|Bill {Barr}
William {Burns}|Bill {Burns}
William {Cohen}
William Hague
William J. {Perry}|William {Perry}
William {Ruto}
William {Webster}
Willy {Claes}
Wim {Duisenberg}
Wim {Kok}
Win {Myint}
Winston {Peters}
Włodzimierz {Cimoszewicz}
Wojciech {Jaruzelski}
Wolfgang {Schäuble}|Wolfgang {Schaeuble}
Wolfgang {Schüssel}
Xanana {Gusmão}
Xavier {Bettel}
{Xi} Jinping
Xiomara {Castro}
Yahya Rahim {Safavi}|Rahim {Safavi}
Yahya {Sinwar}|Yehya {Sinwar}
Yair {Lapid}
Yamandú {Orsi}
Yang Jiechi
Yasar {Buyukanit}
Yasar {Guler}
Yashwant {Sinha}
Yasser {Arafat}|Yasir {Arafat}
Yassin al-{Yasiri}
Yasuo {Fukuda}
Yegor {Gaidar}
Yevgeny {Prigozhin}
Yevgeny {Primakov}
Yi Gang
{Yingluck} Shinawatra
Yitzhak {Mordechai}
Yitzhak {Rabin}
Yitzhak {Shamir}
Yoav {Gallant}
Yoko {Kamikawa}
{Yoon} Suk-yeol|Yoon Suk Yeol
Yoshihide {Suga}
Yoshihiko Noda
Yoshimasa {Hayashi}
Yoshiro Mori
Yossi Cohen
Yousaf Raza {Gilani}|Yousuf Raza {Gilani}
Yousef al-{Othaimeen}
Youssef {Chahed}
Youssef {Rajji}|Youssef {Raggi}
Yoweri {Museveni}
Yukio {Hatoyama}
Yukiya {Amano}
Yulia {Tymoshenko}
Yuriy {Yekhanurov}
Yusuf bin {Alawi}
Yuval {Steinitz}
Yves {Leterme}
Yvette {Cooper}
Zafarullah Khan {Jamali}|Zafarullah {Jamali}
Zayed bin Sultan Al Nahyan|Sheikh {Zayed}
Zhelyu {Zhelev}
Zhou Xiaochuan
{Zhu} Rongji
Zine El Abidine {Ben Ali}|Zine al-Abidine {Ben Ali}
Ziyad al-{Nakhalah}|Ziad al-{Nakhaleh}
Zoran {Đinđić}|Zoran {Djindjic}
Zoran {Milanović}
Zoran {Zaev}
Zoran {Živković}
Zuzana {Čaputová}
Zviad {Gamsakhurdia}`,
      offices: `president|head of state|presidency|commander-in-chief|chief of state|chairman of the presidential council|chairman of the presidential leadership council|chairman of the sovereignty council|interim president|transitional president
vice president|veep|first vice president|deputy president|vice presidency
prime minister|premier|PM|head of government|taoiseach|Taoiseach|prime minister-designate|chairman of the government|council president|president of the government|chief of government|premiership|caretaker prime minister|interim prime minister|cabinet chief|presidency of the council
king|queen|monarch|emir|amir|sultan|emperor|sovereign|His Majesty|Her Majesty|grand duke|ruler|custodian of the two holy mosques|empress|His Highness the Emir
crown prince|heir apparent|heir to the throne|crown princess|Prince of Wales|deputy crown prince
supreme leader|Leader of the Islamic Revolution|spiritual leader|supreme guide|Guardian Jurist|paramount leader
chancellor|federal chancellor
foreign minister|minister of foreign affairs|minister for foreign affairs|foreign secretary|secretary of state|foreign affairs minister|external affairs minister|minister of external affairs|top diplomat|chief diplomat|US Secretary of State|minister of external relations|secretary of foreign affairs
defense secretary|defence secretary|secretary of defense|defense minister|defence minister|minister of defence|minister of defense|Pentagon chief|Pentagon head|minister for defence|armed forces minister|minister of the armed forces|secretary of war|war secretary|minister of the armies|minister of national defence
interior minister|minister of the interior|minister of interior|home secretary|home minister|minister of internal affairs|internal affairs minister|home affairs minister|minister of home affairs|secretary of homeland security|homeland security secretary|interior secretary
finance minister|minister of finance|treasury secretary|secretary of the treasury|chancellor of the exchequer|chancellor|economy minister|minister of economy|minister of the economy|treasurer|exchequer chief|minister of economy and finance|Treasury chief
national security adviser|national security advisor|White House national security adviser|White House national security advisor|assistant to the president for national security affairs|NSA
UN secretary-general|U.N. Secretary-General|UN chief|U.N. chief|secretary-general of the United Nations|United Nations secretary-general|secretary-general|United Nations chief
NATO secretary-general|NATO chief|secretary general of NATO|secretary-general|NATO head|alliance chief
European Commission president|president of the European Commission|Commission president|EU Commission president|EU Commission chief|European Commission chief|EU chief|Commission chief|head of the European Commission
European Council president|president of the European Council|EU Council president|EU Council chief|European Council chief|Council president
EU foreign policy chief|EU high representative|High Representative|high representative for foreign affairs and security policy|EU top diplomat|EU foreign affairs chief|foreign policy chief|EU foreign chief|High Representative of the Union for Foreign Affairs and Security Policy
Arab League chief|Arab League secretary-general|secretary-general of the Arab League|secretary general of the League of Arab States|Arab League head|secretary-general
African Union chairperson|African Union Commission chairperson|African Union chair|AU Commission chairperson|African Union Commission chair|AU chair|AU Commission chief|chairperson of the African Union Commission|African Union chief
OPEC secretary-general|secretary general of OPEC|OPEC chief
IMF managing director|IMF chief|IMF head|managing director of the International Monetary Fund|head of the International Monetary Fund|International Monetary Fund chief|managing director|International Monetary Fund managing director|IMF boss
World Bank president|president of the World Bank|World Bank chief|World Bank Group president|World Bank head
WHO director-general|WHO chief|WHO head|director-general of the World Health Organization|World Health Organization chief|World Health Organization director-general|WHO boss|head of the World Health Organization
IAEA director general|IAEA chief|IAEA head|UN nuclear watchdog chief|director general of the International Atomic Energy Agency|head of the International Atomic Energy Agency|nuclear watchdog chief
ECB president|president of the European Central Bank|European Central Bank president|ECB chief|European Central Bank chief|ECB head
central bank governor|governor of the central bank|Fed chair|Fed chairman|Fed chief|Federal Reserve chair|Federal Reserve chairman|chair of the Federal Reserve|chairman of the Federal Reserve|Bank of England governor|governor of the Bank of England|central bank chief|central bank head|central bank president|Fed chairwoman|Federal Reserve chief|Bank of Russia governor|Bank of Japan governor|BoE governor|BOJ governor
pope|pontiff|Holy Father|His Holiness|bishop of Rome|Supreme Pontiff|Pope
party leader|leader of the party|party chief|leader of the opposition|opposition leader|general secretary|secretary-general of the party|chairman of the party|party chairman|general secretary of the Communist Party|party chair|party president|first secretary|secretary-general|general secretary of the Central Committee
leader|chief|commander|head|emir|caliph|secretary-general|political bureau chief|political chief|head of the political bureau|group leader|militia leader|rebel leader|warlord|military commander|self-proclaimed caliph|political leader
attorney general|U.S. attorney general|US attorney general|justice minister|minister of justice|justice secretary|lord chancellor|prosecutor general|chief prosecutor
CIA director|director of the CIA|CIA chief|CIA head|director of the Central Intelligence Agency|head of the CIA|director of central intelligence|CIA boss
FBI director|director of the FBI|FBI chief|head of the FBI
speaker|House speaker|speaker of the House|speaker of parliament|parliament speaker|parliamentary speaker|speaker of the House of Representatives|Knesset speaker|president of the parliament
army chief|chief of staff|chief of general staff|chief of the general staff|army commander|commander-in-chief of the armed forces|joint chiefs chairman|chairman of the Joint Chiefs of Staff|chairman of the joint chiefs|military chief|armed forces chief|army chief of staff|chief of defence staff|chief of the army staff|chief of army staff|top general|commander-in-chief|top military officer
White House chief of staff|chief of staff|presidential chief of staff|head of the presidential administration|Kremlin chief of staff
governor|regional governor|governor of the region|provincial governor|state governor
mayor|lord mayor
secretary of the Security Council|Security Council secretary|secretary of the Supreme National Security Council|head of the Security Council|National Security and Defense Council secretary|security chief|top security official
intelligence chief|spy chief|head of intelligence|Mossad chief|Mossad director|Mossad head|director of national intelligence|Shin Bet chief|Shin Bet director|intelligence director|spymaster|head of the Mossad|intelligence minister
GCC secretary-general|secretary-general of the Gulf Cooperation Council|GCC chief
OIC secretary-general|secretary-general of the Organisation of Islamic Cooperation|secretary-general of the Organization of Islamic Cooperation|OIC chief
UN envoy|U.N. envoy|UN special envoy|U.N. special envoy|UN special representative|special envoy of the UN secretary-general|UN mediator|special envoy|special representative of the secretary-general
chief justice|judiciary chief|head of the judiciary|chief of the judiciary|judiciary head|chief judge
atomic energy chief|nuclear chief|head of the Atomic Energy Organization|atomic energy organization chief|head of the atomic energy organisation
deputy prime minister|vice premier|deputy premier|vice chancellor|first deputy prime minister
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
Brazil|Brazilian|Brazilians|Brasilia
Belarus|Belarusian|Belorussian|Byelorussia|Minsk
Canada|Canadian|Canadians|Ottawa
Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Congo|Congolese|Kinshasa|Zaire
Switzerland|Swiss|Bern|Berne
Ivory Coast|Côte d'Ivoire|Ivorian|Abidjan
Chile|Chilean|Chileans|Santiago
Cameroon|Cameroonian|Yaounde
China|Chinese|People's Republic of China|PRC|Beijing
Colombia|Colombian|Colombians|Bogota
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
France|French|Paris|Elysee
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
Paraguay|Paraguayan|Asuncion
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
al-Qaeda|Al-Qaida|Al Qaeda|Qaeda
al-Qaeda in Iraq|AQI
al-Shabaab|Al-Shabab
al-Qaeda in the Arabian Peninsula|AQAP
al-Qaeda in the Islamic Maghreb|AQIM
Arab League|League of Arab States
Asaib Ahl al-Haq|Asa'ib Ahl al-Haq|League of the Righteous
Boko Haram
CHP|Republican People's Party
European Central Bank|ECB|Frankfurt
Ennahda|Ennahdha|Al-Nahda
European Union|EU|E.U.|European|Europe|Brussels|European Commission|European Council
Gulf Cooperation Council|GCC
Hamas|Islamic Resistance Movement
Popular Mobilization Forces|Popular Mobilisation Forces|PMF|Popular Mobilization Units|Hashd al-Shaabi|Hashed al-Shaabi|Kataib Hezbollah
Hezbollah|Hizbollah|Hizbullah
Houthis|Houthi|Ansar Allah|Ansarullah
Hayat Tahrir al-Sham|HTS
International Atomic Energy Agency|IAEA|UN nuclear watchdog
International Monetary Fund|IMF
Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards|Revolutionary Guard|Islamic Revolutionary Guards
ISIS|ISIL|Islamic State|IS|Daesh|Islamic State of Iraq and Syria|Islamic State group
Islamic Jihad|Palestinian Islamic Jihad
Islamic State of Iraq|ISI
JNIM|Jama'at Nusrat al-Islam wal-Muslimin|Group for the Support of Islam and Muslims
Kurdistan Region|Iraqi Kurdistan|Kurdistan|Kurdistan Regional Government|Kurdish|KRG|Erbil
Lashkar-e-Taiba|LeT|Lashkar-e-Tayyiba|Jamaat-ud-Dawa
Lord's Resistance Army|LRA
LTTE|Tamil Tigers|Liberation Tigers of Tamil Eelam
MHP|Nationalist Movement Party
Muslim Brotherhood|Brotherhood
NATO|North Atlantic Treaty Organization|North Atlantic Alliance|Alliance
Nusra Front|al-Nusra Front|Jabhat al-Nusra|al-Nusra
Organisation of Islamic Cooperation|Organization of Islamic Cooperation|OIC
OPEC|Organization of the Petroleum Exporting Countries
PKK|Kurdistan Workers' Party
Qassam Brigades|al-Qassam Brigades|Izz ad-Din al-Qassam Brigades
Quds Force|al-Quds Force|Qods Force
Rapid Support Forces|RSF
Sadrist Movement|Sadrist|Sadrists
Syrian Democratic Forces|SDF
Taliban|Afghan Taliban|Islamic Emirate of Afghanistan
Pakistani Taliban|Tehrik-i-Taliban Pakistan|TTP
United Nations|UN|U.N.|Security Council
Wagner|Wagner Group
World Health Organization|World Health Organisation|WHO|W.H.O.
World Bank|World Bank Group
World Trade Organization|WTO`,
      terms: `15-M movement|Spain's Indignados
Aadhaar|Aadhaar card
Abenomics
Abraham Accords
Abu Ghraib scandal|Abu Ghraib abuse scandal
Alternative for Germany
Affordable Care Act
African Union
Africom|US Africa Command|U.S. Africa Command
Agenda 2010 reforms|Schröder's Agenda 2010
Asian Infrastructure Investment Bank
Air France-KLM
Airbnb
Airbus A380
AK Party|Turkey's Justice and Development Party
Al-Aqsa Flood|Operation Al-Aqsa Flood
Al Arabiya
Al Jazeera|al-Jazeera television
Al Jazeera English
Al Mayadeen
Al-Qaeda in Iraq|al-Qaida in Iraq
al-Shabaab|Al-Shabab
Al-Ula declaration|AlUla declaration
Bolivarian Alliance for the Americas|Bolivarian Alternative for the Americas
Alipay
Alliance of Sahel States
Allianz Arena
Alphabet Inc|Google parent Alphabet|Google's parent company Alphabet
Android phone|Android smartphone|Android operating system|Android app
Anheuser-Busch InBev|AB InBev
AOL Time Warner
Apple's App Store|Apple App Store
Apple Watch
Peshawar school massacre|Army Public School attack|APS attack
Al-Qaeda in the Arabian Peninsula|al-Qaida in the Arabian Peninsula
Al-Qaeda in the Islamic Maghreb|al-Qaida in the Islamic Maghreb
Arab Parliament
Arab Peace Initiative
Arab Spring
ArcelorMittal|Arcelor Mittal
Artemis program|Artemis programme|NASA's Artemis
abrogation of Article 370|revocation of Article 370|scrapping of Article 370
Germany's nuclear phase-out after Fukushima
AUKUS
Auxílio Brasil
axis of evil
Ayushman Bharat
Baidu
Balakot airstrike|Balakot air strike
2002 Bali bombings|Bali bombings
Bam earthquake
Bangsamoro
Bataclan attack|November 13 attacks|Paris attacks of November 2015
Bayraktar TB2
Saudi-Iran deal brokered by China|Beijing agreement between Iran and Saudi Arabia|China-brokered deal
Beirut port explosion|Beirut port blast|Beirut blast
Belt and Road Initiative|Belt and Road|One Belt One Road|One Belt, One Road
Bengaluru
Willy Brandt airport Berlin
Beslan school siege|Beslan massacre|Beslan hostage crisis
Binance
Bitcoin|bitcoin
Black Sea Grain Initiative|Black Sea grain deal
Black Lives Matter
Boeing 737 MAX|737 Max
Boko Haram
bolivar fuerte|strong bolivar
sovereign bolivar|bolívar soberano
Bolsa Família
January 8 riots in Brasilia|Jan. 8 riots in Brazil
Plano Real|Real Plan
Utøya massacre|Utoya massacre
Brexit
Brexit referendum|Brexit vote|2016 EU referendum
BRICS summit|BRICS group|BRICS countries|BRICS nations
Brumadinho dam disaster|Brumadinho dam collapse
Bündnis Sahra Wagenknecht|Sahra Wagenknecht Alliance
Bucha massacre|Bucha killings
Bürgergeld in Germany|Bürgergeld reform
Bundesfreiwilligendienst
Burj Khalifa
ByteDance
Citizenship Amendment Act|Citizenship (Amendment) Act, 2019
Caesar Act|Caesar Syria Civilian Protection Act
Cambridge Analytica
Republic of Cabo Verde
Careem
Operation Cast Lead
CELAC summit|Community of Latin American and Caribbean States
Consumer Financial Protection Bureau
CGTN|China Global Television Network
Chandrayaan
Chang'e-4
Charlie Hebdo attack|Je suis Charlie
ChatGPT
Chennai
ChevronTexaco
Chhattisgarh state|state of Chhattisgarh
Chile's estallido social
Chilean miners rescue|33 trapped Chilean miners
National Supervisory Commission of China|National Commission of Supervision
CHIPS and Science Act|CHIPS Act
Christchurch mosque attacks|Christchurch mosque shootings|Christchurch attack
Colombia-FARC peace accord|peace deal with the FARC
Columbia disaster|space shuttle Columbia disaster
ConocoPhillips
corralito
Costa Concordia disaster|Costa Concordia shipwreck
COVAX facility|COVAX programme|Covax
COVID-19|COVID
coronavirus lockdown|Covid lockdown|COVID-19 lockdown|Covid pandemic|COVID-19 pandemic
Coalition Provisional Authority
China-Pakistan Economic Corridor|CPEC
annexation of Crimea|Russia's annexation of Crimea
Crocus City Hall attack|attack on Crocus City Hall
Collective Security Treaty Organization|Collective Security Treaty Organisation
People's Alliance (Turkey)|Erdogan's People's Alliance
Turkey's executive presidential system
Curiosity rover|Mars rover Curiosity
Cyber Command|U.S. Cyber Command
Czechia
DACA programme|DACA program|Deferred Action for Childhood Arrivals
DaimlerChrysler|Daimler-Chrysler
Valencia floods of October 2024|deadly Valencia floods
Dayton accords|Dayton Agreement|Dayton peace accords
"Peace to Prosperity" plan
Operation Decisive Storm
deepfake|deepfakes|deep fake
DeepSeek
Deepwater Horizon
Delta variant|delta variant
demonetisation drive|Modi's demonetisation|demonetization in India
Operation Deterrence of Aggression|Deterrence of Aggression
million deutsche marks|billion deutsche marks
Deutschlandticket|49-Euro-Ticket|Deutschland-Ticket
DGSI
Department of Homeland Security|Homeland Security Department
Didi Chuxing|Didi Global
Dieselgate|Volkswagen emissions scandal|VW emissions scandal
Dima Yakovlev law
Disney+|Disney Plus
Director of National Intelligence
overturned Roe v. Wade|overturning of Roe v. Wade|fall of Roe v. Wade
Dodd-Frank
Dogecoin
US-Taliban deal|Doha agreement with the Taliban|U.S.-Taliban agreement
Donetsk People's Republic|Luhansk People's Republic
don't ask, don't tell
Douyin
Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo
e-CNY|digital yuan|digital renminbi
EADS
Easter Sunday bombings in Sri Lanka|Easter Sunday attacks
West Africa Ebola epidemic|Ebola outbreak in West Africa
European Central Bank
European External Action Service
Unified State Exam in Russia
New Administrative Capital|Egypt's new administrative capital
Imamoglu's arrest|arrest of Ekrem Imamoglu|jailing of Imamoglu
death of Queen Elizabeth II|funeral of Queen Elizabeth II|Queen Elizabeth II's funeral
Elterngeld
En Marche!|La République en marche
Engie group|energy company Engie
Epstein's death in jail|death of Jeffrey Epstein|Epstein files
Eswatini|eSwatini
Ethereum
Etihad Airways
EU AI Act|EU's AI Act|Artificial Intelligence Act
EU Digital Services Act|Digital Services Act|Digital Markets Act
European Green Deal
European Union
EU-Turkey migration deal|EU-Turkey deal on migrants
Operation Euphrates Shield|Euphrates Shield
Eurasian Economic Union
euro notes and coins|euro banknote|euro coins
single European currency, the euro|euro zone|eurozone|euro area
Euromaidan
European Public Prosecutor's Office
European Stability Mechanism
Ever Given|container ship Ever Given
Extinction Rebellion
ExxonMobil|Exxon Mobil
Facebook
Russia's "fake news" law on the army
fall of Assad|fall of Bashar al-Assad|ouster of Assad|Assad's ouster
February 17 revolution
FETO|Fetullah Terrorist Organization
Fiat Chrysler
France 24
France Travail
Free Syrian Army
Fridays for Future
Frontex
FTX exchange|crypto exchange FTX|cryptocurrency exchange FTX
Fukushima disaster|Fukushima nuclear disaster|Fukushima nuclear accident|Fukushima meltdown
G20 summit|Group of 20|G20 leaders|G-20
G5 Sahel
Gaganyaan
Gavi, the Vaccine Alliance|vaccine alliance Gavi
GDF Suez
GDPR|General Data Protection Regulation
killing of George Floyd|murder of George Floyd|George Floyd protests|death of George Floyd
Russo-Georgian War|Russia-Georgia war|five-day war in Georgia
Grand Ethiopian Renaissance Dam|Renaissance Dam
German Federal Police
Germanwings crash|Germanwings Flight 9525
Gezi Park protests|Gezi protests
Ghouta chemical attack
yellow vest protests|yellow vests movement|yellow vest protesters|yellow vest movement
Gilgit-Baltistan
GlaxoSmithKline
Global Coalition against Daesh|Global Coalition to Defeat ISIS|anti-ISIS coalition|international coalition against ISIS
Gmail
Good Friday Agreement
Google
Google Drive
Google Earth
Google Gemini|Google's Gemini
Google Maps
Google Street View
GPT-4
Gqeberha
Grand Est region|Occitanie region
Iran's Green Movement
Baghdad's Green Zone|Green Zone in Baghdad|heavily fortified Green Zone
Grenfell Tower fire|Grenfell fire|Grenfell Tower disaster
Grexit
chatbot Grok|Grok chatbot|Musk's Grok
after GST rollout|GST Council|rollout of GST
Guantanamo detention camp|Guantanamo detainees|Guantánamo prison|Guantanamo Bay prison
Guidance Patrol|Iran's morality police|Gasht-e Ershad
Gurugram
swine flu pandemic|A(H1N1) pandemic|H1N1 pandemic
2010 Haiti earthquake|January 2010 earthquake in Haiti
Typhoon Haiyan|Typhoon Yolanda
Al Haouz earthquake|September 2023 Morocco earthquake
Hartz IV|Hartz 4
Popular Mobilization Forces|Popular Mobilisation Forces|Popular Mobilization Units|Hashd al-Shaabi
Hauts-de-France
Peoples' Democratic Party (HDP)|pro-Kurdish HDP
Heizungsgesetz
discovery of the Higgs boson
Hirak protest movement in Algeria|Algeria's Hirak|Hirak movement
Hong Kong extradition bill protests|anti-extradition protests
Hong Kong national security law|national security law in Hong Kong
UAE's Hope Probe|Emirates Mars Mission|Hope probe
Hayat Tahrir al-Sham|Tahrir al-Sham
arrest of Meng Wanzhou|arrest of Huawei CFO Meng Wanzhou
International Criminal Court
International Criminal Tribunal for the former Yugoslavia
IndiGo airline|IndiGo flight
Indo-Pacific Command
Inflation Reduction Act
ingreso mínimo vital
Operation Inherent Resolve|Combined Joint Task Force
Russia's foreign agents law|Russian foreign agent law
La France insoumise|France Unbowed
Instagram
International Airlines Group
iPad
iPhone
2003 invasion of Iraq|US-led invasion of Iraq|2003 US-led invasion
Iraqi Governing Council|Iraq's Governing Council
Iron Dome
International Security Assistance Force
Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria|Islamic State in Iraq and the Levant|ISIL|ISIS militants|ISIS fighters|Daesh
ISIS-K|Islamic State Khorasan|ISIS-Khorasan
Islamic Resistance in Iraq
Islamic State group|Islamic State militants|so-called Islamic State|self-styled Islamic State
Chandrayaan-3
Istanbul Airport (new)|Istanbul's new airport
Itaewon crowd crush|Itaewon Halloween crush
James Webb Space Telescope|James Webb telescope|Webb telescope
January 25 revolution|January 25 uprising
January 6 attack on the Capitol|Jan. 6 attack|Capitol riot|storming of the Capitol|Capitol insurrection
Jan Dhan Yojana|Jan Dhan account
Tunisia's Jasmine Revolution|Jasmine Revolution in Tunisia
JCPOA|Joint Comprehensive Plan of Action
Jharkhand government|state of Jharkhand
JPMorgan Chase|J.P. Morgan Chase|JP Morgan Chase
July 15 coup attempt|15 July coup attempt|2016 coup attempt
July War of 2006|2006 Lebanon war|Second Lebanon War
Just Stop Oil
K-1 base attack|K1 base attack
Kahramanmaras earthquake|February 2023 earthquakes in Turkey|Feb. 6 earthquakes
Second Nagorno-Karabakh war|44-day war
Kataib Hezbollah|Kata'ib Hezbollah
Hurricane Katrina
Crimean Bridge|Crimea bridge|Kerch bridge
killing of Jamal Khashoggi|murder of Jamal Khashoggi|Khashoggi murder|Khashoggi's killing
Khyber Pakhtunkhwa
Kolkata
Republic of Kosovo
Kursk submarine disaster|sinking of the Kursk
Kyoto Protocol
climate group Last Generation|Last Generation climate activists
LATAM Airlines
Lava Jato|Operation Car Wash|Car Wash investigation|Car Wash probe
October 17 uprising|October 17 revolution in Lebanon
collapse of Lehman Brothers|Lehman Brothers bankruptcy|bankruptcy of Lehman Brothers
Maria da Penha law
Les Républicains party
Spain's amnesty law for Catalan separatists
"only yes means yes" law
Spain's trans law|ley trans
Liberation Day tariffs|"Liberation Day" tariffs
Government of National Accord|Libya's GNA
Libya's Government of National Unity
LINE messaging app|Line messenger
Linke party|Left party (Die Linke)
LinkedIn
Lisbon Treaty|Treaty of Lisbon
Lloyds Banking Group
7/7 bombings|July 7 bombings|2005 London bombings
M-Pesa
M23 rebels|March 23 Movement|M23 rebel group
Maastricht Treaty|Treaty of Maastricht
Made in China 2025
Madrid train bombings|2004 Madrid bombings
Make America Great Again|MAGA movement
Mahsa Amini protests|death of Mahsa Amini|Woman, Life, Freedom protests
Orange Revolution
Mais Médicos|More Doctors programme
Make in India
marco temporal thesis
Mariage pour tous|marriage for all law in France
Mariana dam disaster|Samarco dam collapse
murder of Marielle Franco|killing of Marielle Franco
maternity capital in Russia
maximum pressure campaign|"maximum pressure" on Iran|maximum pressure policy
Mehr housing project
mensalão|Mensalão scandal
Middle East respiratory syndrome|MERS-CoV
Meta Platforms|Facebook parent Meta|Facebook owner Meta|Facebook's parent company Meta
#MeToo|MeToo movement|Me Too movement|#MeToo movement
Mexican National Guard
MGNREGA
MH17|Flight MH17
MH370|Flight MH370
Microsoft Teams
Operation Midnight Hammer
Milei's omnibus bill|Milei's Ley Bases
Nation Alliance (Turkey)
Mindestlohnkommission
Minha Casa, Minha Vida|Minha Casa Minha Vida
Minsk agreements|Minsk accords|Minsk II|Minsk Protocol
Mir payment card|Mir payment system
Montenegro's ambassador|embassy of Montenegro
mpox|Mpox
26/11 attacks|26/11 Mumbai attacks|2008 Mumbai attacks
Mumbai
Cyclone Nargis
National Crime Agency
Naypyidaw|Naypyitaw|Nay Pyi Taw
NEOM|Neom megacity
2015 Nepal earthquake|Gorkha earthquake
Netflix series|Netflix original|streaming on Netflix|streaming platform Netflix
9-Euro-Ticket|Neun-Euro-Ticket|nine-euro ticket
New START|New START treaty
New Suez Canal
new Turkish lira|New Turkish Lira
non-fungible token|non-fungible tokens
Ni Una Menos
2012 Delhi gang rape|Nirbhaya case
NITI Aayog
Moscow theater siege|Moscow theatre siege|Nord-Ost siege
Nord Stream 2
Nord Stream sabotage|Nord Stream explosions|Nord Stream blasts
North Macedonia|North Macedonian
Notre-Dame fire|fire at Notre-Dame cathedral
New Popular Front|Nouveau Front populaire
Nouvelle-Aquitaine
2019-nCoV|novel coronavirus pneumonia|Wuhan coronavirus
Novichok poisoning|Novichok attack
Nupes
Nur-Sultan
Nusantara, Indonesia's new capital|new capital Nusantara
Nusra Front|Jabhat al-Nusra|al-Nusra Front
Proud Boys
Organisation of African Unity|Organization of African Unity
Obamacare
Occupy Wall Street
October 7 attack|Oct. 7 attack|October 7 massacre|Hamas-led October 7
Odisha
Organisation of the Islamic Conference|Organization of the Islamic Conference|Organization of Islamic Conference
Organisation of Islamic Cooperation|Organization of Islamic Cooperation
Operation Olive Branch
Omicron variant|variant Omicron|omicron variant
One Big Beautiful Bill|Big Beautiful Bill
1MDB|1MDB scandal
One World Trade Center
OpenAI
Operation Sindoor
Oreshnik missile|Oreshnik
OSCE|Organization for Security and Co-operation in Europe|Organisation for Security and Cooperation in Europe
Oslo Accords|Oslo agreement
pager attacks|pager explosions|exploding pagers
Pahalgam attack|Pahalgam terror attack
Panama Papers
Pandora Papers
Paradise Papers
Parcoursup
Paris 2024 Olympics|Paris 2024 Games|2024 Paris Olympics
Paris climate agreement|Paris climate accord|Paris Agreement on climate change
Parquet national financier
partial mobilization in Russia|Putin's partial mobilisation
Partygate
French health pass|pass sanitaire
USA PATRIOT Act|Patriot Act
Operation Peace Spring
Pegasus spyware
Pegida
Perseverance rover|Mars rover Perseverance
petro cryptocurrency|Venezuela's petro
PetroChina
Pfizer-BioNTech vaccine|Pfizer/BioNTech|BioNTech-Pfizer
Pinduoduo
Pinterest
Brazil's Pix payment system|instant payment system Pix
PLA Rocket Force
Platon toll system
Presidential Leadership Council
Spain's Podemos|leftist Podemos party
Pokémon Go
Pôle emploi
Police Service of Northern Ireland|PSNI
Prayagraj
Prespa agreement|Prespes agreement
Press TV
Catalonia's October 1 referendum|illegal referendum of October 1
Operation Prosperity Guardian
Operation Protective Edge
Flight PS752|PS752|downing of the Ukrainian airliner in Iran
Pulwama attack|Pulwama terror attack
Pussy Riot
QAnon
Qatar blockade|blockade of Qatar|Gulf crisis with Qatar
Qatar World Cup|2022 World Cup in Qatar|World Cup in Qatar
Quad leaders' summit|Quad summit
Rabaa massacre|Rabaa sit-in dispersal
Operation Radd-ul-Fasaad
helicopter crash that killed Raisi|death of Ebrahim Raisi|Raisi's helicopter crash
Rassemblement National|National Rally (formerly National Front)
Regional Comprehensive Economic Partnership
Reddit
Reiwa era
Reliance Jio|Jio network
Republika Srpska
Operation Rising Lion|Twelve-Day War
Ritz-Carlton purge|Saudi anti-corruption purge
Rohingya exodus of 2017|2017 Rohingya exodus
Rojava
Rose Revolution
Rosgvardia|Rosgvardiya|Russian National Guard (Rosgvardia)
Rossiya Segodnya
Sudan's Rapid Support Forces|paramilitary Rapid Support Forces
Russia Today|Russia Today channel|RT channel|RT television
Safaricom
Hurricane Sandy|Superstorm Sandy
Sanofi-Aventis
Sarbanes-Oxley
severe acute respiratory syndrome
SARS-CoV-2
Saudi Vision 2030
Sber (formerly Sberbank)
Shanghai Cooperation Organisation|Shanghai Cooperation Organization
Syrian Democratic Forces
September 11 attacks|9/11 attacks|attacks of September 11|9/11
state union of Serbia and Montenegro|Serbia-Montenegro
Sewol ferry disaster|Sewol ferry
Shahed-136|Geran-2
Shaheen Bagh protest|Shaheen Bagh sit-in
Operation Zarb-e-Azb|Zarb-e-Azb
2008 Sichuan earthquake|Wenchuan earthquake
CoronaVac|Sinovac vaccine
Sky News Arabia
Skype
Slack Technologies
Slovak Republic
Smolensk air disaster|Smolensk plane crash
Snapchat
Snapp ride-hailing (Iran)
Snowden leaks|Snowden revelations|NSA whistleblower Edward Snowden
killing of Soleimani|assassination of Soleimani|Soleimani's assassination|Soleimani's killing|killing of Qasem Soleimani|assassination of Qassem Soleimani
Sondervermögen Bundeswehr|Sondervermögen für die Bundeswehr
Republic of South Sudan|South Sudan's president|South Sudanese president
SpaceX
special military operation in Ukraine
Special Tribunal for Lebanon
Spotify
Sputnik V vaccine|Sputnik V
Starlink
Southern Transitional Council
Stellantis
Stop the Steal rally|"Stop the Steal"
Storm Daniel|Derna floods|Derna flood disaster
Stuxnet
subprime crisis|subprime mortgage crisis
war between Sudan's army and the RSF|war between the army and the Rapid Support Forces
Sunflower Movement in Taiwan|Sunflower Student Movement
collapse of Silicon Valley Bank|Silicon Valley Bank collapse
Swachh Bharat|Swachh Bharat Mission|Clean India Mission
oil price cap on Russian|price cap on Russian oil
Swords of Iron|Operation Iron Swords
Syria's civil war|Syrian civil war|Syrian uprising
Syrian National Army
Tishreen protests|October protest movement in Iraq|Tishreen movement
Taobao
Tea Party movement|Tea Party activists
Telangana state government|Telangana chief minister
Telegram channel|Telegram app|messaging app Telegram|Telegram messenger
Tesla Motors|Tesla Model S|Tesla Model 3|Tesla Cybertruck
THAAD deployment in South Korea
three-child policy
Tiangong space station|China's Tiangong
Tigray war|Tigray conflict
TikTok
Timor-Leste
Titan submersible|OceanGate submersible
redenominated Turkish lira
Togg electric car|Turkey's Togg
Great East Japan Earthquake|2011 Tohoku earthquake|March 11 earthquake and tsunami
Tokyo 2020 Olympics|Tokyo 2020 Games
TotalEnergies|Total Energies
Trans-Pacific Partnership
Transportation Security Administration
Muslim ban executive order|Trump's travel ban
Tren de Aragua
Greek bailout|Greece's bailout
TRT World
Operation True Promise
assassination attempt on Trump in Butler|Butler assassination attempt|Butler rally shooting
Truth Social
2004 Indian Ocean tsunami|Boxing Day tsunami|2004 tsunami|Asian tsunami disaster
Tehrik-i-Taliban Pakistan|Tehreek-e-Taliban Pakistan
Tulip Revolution
Türkiye's president|Türkiye's government|Republic of Türkiye
Century of Türkiye|Century of Turkey
Twitter
universal two-child policy
Uber driver|ride-hailing app Uber|Uber Technologies|UberX
full-scale invasion of Ukraine|Russia's full-scale invasion|Russian invasion of Ukraine
Umbrella Movement|Umbrella Revolution
UN Human Rights Council|U.N. Human Rights Council
Sustainable Development Goals|UN Sustainable Development Goals
UN Women
UNAIDS
Unasur
Union Territory of Ladakh|Union Territory of Jammu and Kashmir
United Russia party
Unified Payments Interface|UPI payment|UPI transactions
Department of Government Efficiency|Musk's DOGE
US embassy in Jerusalem|U.S. Embassy in Jerusalem
Immigration and Customs Enforcement
U.S. Space Force|US Space Force
USMCA|US-Mexico-Canada Agreement|United States-Mexico-Canada Agreement
Vivendi Universal
VKontakte
Spain's far-right Vox|far-right Vox party
Wagner Group|Wagner mercenaries
Wagner mutiny|Wagner rebellion|Prigozhin's mutiny
WannaCry
global war on terror|global war on terrorism
Warner Bros. Discovery
WeChat|Weixin
Sina Weibo
non-member observer state of Palestine|Palestine non-member observer state
WhatsApp
White Helmets in Syria|Syrian White Helmets|Syria Civil Defense, known as the White Helmets
WikiLeaks
Wikipedia
"wir schaffen das"|Wir schaffen das
Windows 10
Windows 11
Windrush scandal
World Trade Organization|World Trade Organisation
X, formerly Twitter|X (formerly Twitter)|formerly known as Twitter|formerly Twitter
Xiaohongshu|RedNote
Iran's targeted subsidies law
Yarovaya law
Yoon's martial law|Yoon's martial law declaration
YouTube
People's Protection Units
President of Zaire|Zairian president|Zairean president
Zeitenwende speech|Scholz's Zeitenwende
zero-Covid policy|zero-Covid strategy
Zika epidemic|Zika outbreak in Brazil
Zimbabwe Gold currency|ZiG currency
Zoom call|Zoom meeting|Zoom video call|video app Zoom|via Zoom`,
    },
    ar: {
      persons: `إيه كيه أنتوني
عباس {الموسوي}
عباس {عراقجي}
عباس {الفاسي}
عبد ربه منصور هادي
عبد الله {بوكرم}|عبدالله {بوكرم}
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
عبد العزيز جراد|عبدالعزيز جراد
عبد الإله {بنكيران}|عبدالإله {بنكيران}|عبد الإله {ابن كيران}|عبدالإله {ابن كيران}
عبد القادر {بن صالح}|عبدالقادر {بن صالح}
عبد المجيد {تبون}|عبدالمجيد {تبون}
عبد المالك {دروكدال}|عبدالمالك {دروكدال}|عبد المالك {درودكال}|عبدالمالك {درودكال}
عبد المالك {سلال}|عبدالمالك {سلال}
عبد الرؤوف {الروابدة}|عبدالرؤوف {الروابدة}
عبد السلام {المجالي}|عبدالسلام {المجالي}
عبد الرحمن {اليوسفي}|عبدالرحمن {اليوسفي}
عبد الرحيم {موسوي}|عبدالرحيم {موسوي}
عبد الرضا {رحماني فضلي}|عبدالرضا {رحماني فضلي}
عبده {ضيوف}
عبد الله {باتيلي}|عبدالله {باتيلي}|عبدالله {باثيلي}
عبد الله {واد}|عبدالله {واد}|عبد الله واد|عبدالله واد
عبد الرحمن {تشياني}|عبدالرحمن {تشياني}|عبد الرحمن {تياني}|عبدالرحمن {تياني}
عبد الأمير الشمري|عبدالأمير الشمري
عبد الحليم خدام|عبدالحليم خدام
عبد الحميد {الدبيبة}|عبدالحميد {الدبيبة}|عبد الحميد {دبيبة}|عبدالحميد {دبيبة}
عبد الكلام|عبدالكلام
عبد الكريم {الإرياني}|عبدالكريم {الإرياني}
عبد الكريم {الكباريتي}|عبدالكريم {الكباريتي}
عبد اللطيف رشيد|عبداللطيف رشيد|عبد اللطيف جمال رشيد|عبداللطيف جمال رشيد
عبد الملك الحوثي|عبدالملك الحوثي|عبد الملك بدر الدين الحوثي|عبدالملك بدر الدين الحوثي
عبد القادر {العبيدي}|عبدالقادر {العبيدي}|عبد القادر محمد جاسم|عبدالقادر محمد جاسم
عبد القادر {باجمال}|عبدالقادر {باجمال}
عبد العزيز بن سلمان|عبدالعزيز بن سلمان
عبد العزيز بن سعود بن نايف|عبدالعزيز بن سعود بن نايف|عبد العزيز بن سعود|عبدالعزيز بن سعود
عبد القادر {أقصو}|عبدالقادر {أقصو}
عبد الله عبد الله|عبدالله عبدالله
عبد الله أحمد {بدوي}|عبدالله أحمد {بدوي}|عبد الله {بدوي}|عبدالله {بدوي}
عبد الله الثني|عبدالله الثني
عبد الله بن خليفة آل ثاني|عبدالله بن خليفة آل ثاني
عبد الله بن ناصر آل ثاني|عبدالله بن ناصر آل ثاني
عبد الله بن زايد|عبدالله بن زايد
عبد الله {النسور}|عبدالله {النسور}
عبد الله غول|عبدالله غول|عبد الله غل|عبدالله غل|عبد الله جول|عبدالله جول
عبد الله الثاني|عبدالله الثاني|الملك عبد الله الثاني|الملك عبدالله الثاني|عبد الله الثاني بن الحسين|عبدالله الثاني بن الحسين|الملك عبد الله|الملك عبدالله
عبد الله {أوجلان}|عبدالله {أوجلان}
عبد الله بن عبد العزيز|عبدالله بن عبدالعزيز|الملك عبد الله بن عبد العزيز|الملك عبدالله بن عبدالعزيز|الملك عبد الله|الملك عبدالله
عبد الله يوسف|عبدالله يوسف|عبد الله يوسف أحمد|عبدالله يوسف أحمد
عبد اللطيف {الزياني}|عبداللطيف {الزياني}
عبد الملك {المخلافي}|عبدالملك {المخلافي}
عبد الرحمن العطية|عبدالرحمن العطية|عبد الرحمن بن حمد العطية|عبدالرحمن بن حمد العطية
عبد السلام أبو بكر|عبدالسلام أبو بكر
عبد الرحيم {الكيب}|عبدالرحيم {الكيب}
عبد الرحمن واحد|عبدالرحمن واحد|عبد الرحمن وحيد|عبدالرحمن وحيد
أبيل {ماتوتيس}
أبيل {باتشيكو}
{أبهيسيت} فيجاجيفا|أبيسيت فيجاجيفا
آبي أحمد
أبو الحسن الهاشمي القرشي|أبي الحسن الهاشمي القرشي
أبو الحسين الحسيني القرشي|أبي الحسين الحسيني القرشي
أبو أيوب المصري|أبو حمزة المهاجر|أبي أيوب المصري
أبو بكر {البغدادي}|أبي بكر {البغدادي}|أبا بكر {البغدادي}
أبو بكر {القربي}
أبو حفص الهاشمي القرشي|أبي حفص الهاشمي القرشي
أبو إبراهيم الهاشمي القرشي|أبي إبراهيم الهاشمي القرشي|أبو إبراهيم القرشي
أبو مهدي المهندس|أبي مهدي المهندس|أبا مهدي المهندس
أبو محمد {الجولاني}|أبي محمد {الجولاني}|أبا محمد {الجولاني}
أبو مصعب {الزرقاوي}|أبي مصعب {الزرقاوي}|أبا مصعب {الزرقاوي}
أبو عمر {البغدادي}|أبي عمر {البغدادي}
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
أحمد الشرع
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
أجيت {دوفال}
أكبر هاشمي {رفسنجاني}|هاشمي {رفسنجاني}
أختر منصور|الملا أختر منصور|أختر محمد منصور
الإمبراطور أكيهيتو|{أكيهيتو}
آل غور|ألبرت غور|آل جور
آلان {جوبيه}
آلان ريشار
آلان {غارسيا}
آلان {غرينسبان}|آلان {جرينسبان}
آلان {جونسون}
ألار {كاريس}
الحسن {وتارا}|الحسن {واتارا}
ألبير الثاني|ألبرت الثاني
ألبرت {رينولدز}
ألبرتو {فرنانديز}
ألبرتو {فوجيموري}
ألبرتو {غونزاليس}|ألبرتو {جونزاليس}
ألبين {كورتي}
أليخاندرو {جياماتي}|أليخاندرو {جاماتي}
أليخاندرو {مالدونادو}
أليخاندرو {مايوركاس}
أليخاندرو {توليدو}
ألكسندر {فوتشيتش}
ألكسندر {كفاشنيفسكي}
ألينكا {براتوشيك}
ألكسندر {بورتنيكوف}
ألكسندر دي {كرو}|ألكسندر {دي كرو}
ألكسندر {دوبرينت}
ألكسندر {لوكاشينكو}
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
علي {بونغو}|علي {بونجو}
علي حبيب|علي حبيب محمود
علي حسن {مويني}
علي كافي
علي {خامنئي}|آية الله خامنئي
علي العريض
علي {لاريجاني}
علي محمود عباس
علي محمد {مجور}
علي {شمخاني}
علي {يرلي كايا}|علي {يرليكايا}
علي زيدان
أليستير {دارلينغ}|اليستير {دارلينج}
أليكس ديدييه {فيس إيميه}
ألماز بك {أتامباييف}
ألفا {كوندي}
ألفا عمر {كوناري}|ألفا عمر {كوناريه}
ألفارو {أرزو}
ألفارو {كولوم}
ألفارو {أوريبي}
أمادو توماني {توري}
أمارا {إيسي}
آمبر {راد}
أمير {حاتمي}
أمير خان {متقي}
عمير {بيرتس}|عمير {بيريتس}
أميت شاه
أمنون {شاحاك}|أمنون ليبكين شاحاك
عمرو موسى
آنا {برنابيتش}
آنا {بالاثيو}|آنا {بالاسيو}
أناتولي {كيناخ}
أناتولي {سيرديوكوف}
أندرس فوغ {راسموسن}|أندرس فوج {راسموسن}
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
أندرو {بيلي}
أندري {سيبيغا}|أندريه {سيبيها}
أندريس {بيرزينش}
أندريوس {كوبيليوس}
أندري {تاران}
أندري {يرماك}|أندريه {يرماك}
أندري {زاهورودنيوك}
أندروس {أنسيب}
أندريه {دودا}|أندجي {دودا}
أنغيلا {ميركل}|أنجيلا {ميركل}
أنجيلينو {ألفانو}
أنيبال {كافاكو سيلفا}
أنيتا {أناند}
آنا ماريا {كانشيليري}
أنالينا {بيربوك}|أنالينا {بايربوك}
آن {هيدالغو}
أنغريت {كرامب كارنباور}|أنيغريت {كرامب كارنباور}
أنيلي {ياتينماكي}
أنتوني {ألبانيز}|أنتوني {ألبانيزي}
أنتوني {ليك}
أنتون {روب}
أنطون {سيلوانوف}
أنطونيو {كوستا}
أنطونيو {غوتيريش}|أنطونيو {جوتيريش}|أنطونيو {غوتيريس}
أنطونيو {مارتينو}
أنطونيو {ساكا}
أنطونيو {تاياني}
أنتونيس {ساماراس}|أنطونيس {ساماراس}
أنتوني {بلينكن}
أنتي {ريني}
أنورا كومارا {ديساناياكي}|أنورا {ديساناياكا}
أنوار الحق {كاكر}
أنور إبراهيم
أرانتشا {غونزاليس لايا}
عرفان {الحيالي}
أرييل {هنري}
أرييل {شارون}|أريئيل {شارون}
عارف {علوي}
أرماندو {كالديرون سول}
أرماندو {غيبوزا}
أرمين {سركيسيان}
أرنولد {روتيل}
أرنولدو {أليمان}
أرباد {غونتس}
أرسين {أفاكوف}
أرسيني {ياتسينيوك}
أرتورو {باريزي}
أرون {جايتلي}
أسعد {الشيباني}
آشتون {كارتر}
أشفق برويز {كياني}|أشفق {كياني}
أشرف غني
آصف علي {زرداري}|آصف {زرداري}
عاصم منير
عسكر {أكاييف}|عسكر {آقاييف}
عاصمي {غويتا}|أسيمي {غويتا}
أتال بيهاري {فاجبايي}|{فاجبايي}
عاطف عبيد
عاطف صدقي
عاطفة {يحيى آغا}|أتيفيتي {ياهياغا}
أوغستو {بينوشيه}|أوجستو {بينوشيه}
أونغ سان سو تشي|أونغ سان {سو تشي}
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
باه {نداو}|باه {نداوا}
بيت الله {محسود}
بيرم {بيغاي}|بايرام {بيغاي}
بامير {توبي}
{بان كي مون}
بندر بن سلطان
باراك {أوباما}
برهم صالح
بارت دي {ويفر}|بارت {دي فيفر}
بشار الأسد
بسام {الصباغ}|بسام صباغ
باسيرو ديوماي {فاي}|بشير جوماي {فاي}
بودوان الأول|الملك بودوان
بيان جبر|باقر جبر الزبيدي|بيان باقر جبر صولاغ
بياتا {شيدلو}
الباجي قائد {السبسي}
بن {برنانكي}|بن {برنانكه}
بن {والاس}|بن {والس}
بينظير {بوتو}|بي نظير {بوتو}
بنديكتوس السادس عشر|بنديكت السادس عشر|البابا بنديكت
بنينو {أكينو}|بنيغنو {أكينو}
بنجامين {مكابا}
بنيامين {نتنياهو}|بنيامين {نتانياهو}
بيني {غانتس}|بيني {جانتس}|بيني {غانتز}
بيرات {ألبيرق}|براءت {ألبيرق}
برنار {كازنوف}
برنار {كوشنير}
برناردو {أريفالو}
بيرتي {أهيرن}
بشير {أتالاي}
بتسلئيل {سموتريتش}
بوميبول أدولياديج|الملك بوميبول
بيدزينا {إيفانيشفيلي}
بيلاوال {بوتو زرداري}|بيلاوال بوتو
بيل {كلينتون}|بيل {كلنتون}
بيل إنغليش
بن علي يلدريم|بن علي {يلدرم}|بينالي {يلدريم}
بنيامين {بن إليعازر}|بنيامين {بن اليعيزر}
بشر {الخصاونة}
بيارني {بينيديكتسون}
بليز {كومباوري}
بوب {أينسوورث}
بوب {هوك}
بوهوسلاف {سوبوتكا}
بولا {تينوبو}|بولا أحمد تينوبو
بونيفاس ألكسندر
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
بريس {أوليغي نغيما}|بريس كلوتير أوليغي نغيما
بريغيته {بيرلاين}
برونيسواف {كوموروفسكي}|برونيسلاف {كوموروفسكي}
برونو {لومير}|برونو {لو مير}
برونو {لورو}
برونو {روتايو}|برونو {ريتايو}
بويار {نيشاني}
بولنت {أجاويد}|بولند {أجاويد}|بولنت {إجيفيت}
برهان الدين {رباني}
كالين {بوبيسكو تاريتشيانو}
تساو قانغ تشوان
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
كاري لام
كاثرين {آشتون}|كاترين {أشتون}
كاترين {كولونا}
سيزار {غافيريا}
جودت {يلماز}
الشاذلي {بن جديد}
حاييم {هرتسوغ}
شاندرا شيخار
شاندريكا {كوماراتونغا}
تشانغ وان تشيوان
شربل {وهبة}
تشارلز {كلارك}
تشارلز {هوي}
تشارلز الثالث|الملك تشارلز
شارل {ميشال}|شارل {ميشيل}
تشارلز براون|سي كيو براون
تشارلز {تايلور}
تشين شوي بيان
تشي هاوتيان
كريس {هيبكنز}
كريستيان {كيرن}
كريستيان {ليندنر}
كريستيان {شتوكر}
كريستيان {فولف}
كريستين {لاغارد}|كريستين {لاجارد}
كريستين {لامبريشت}|كريستينه {لامبرشت}
كريستوف {كاستانير}
كريستوفر {لوكسون}
كريستوفر {ميلر}
كريستوفر راي
كريستيا {فريلاند}
تشاك {هيغل}|تشاك {هاغل}|تشاك {هاجل}|تشاك {هيجل}
كلود {غيان}
كلاوديا {شينباوم}|كلوديا {شينباوم}
كلاوديو {سكايولا}
كولن {باول}|كولين {باول}
كوندوليزا {رايس}|كونداليزا {رايس}
كورازون {أكينو}
كوستاس {سيميتيس}
كريستينا {كيرشنر}|كريستينا {فرنانديز دي كيرشنر}|كريستينا {فرنانديز}
سيريل {رامافوزا}|سيريل {رامابوسا}|سيريل {رامافوسا}
داتشيان {تشيولوش}
داليا {غريباوسكايتي}
دان كين
دان {كوتس}
دان {حالوتس}
دان {كويل}
دانيال أراب موي|دانييل أراب موي
دانيال {تشابو}|دانييل {تشابو}
دانيال {نوبوا}|دانييل {نوبوا}
دانيال {أورتيغا}|دانييل {أورتيجا}
دانيال {فايان}
دانييلي فرانكو
دانيلو {ميدينا}
دانيلو {تورك}
ديفيد {برنياع}|دافيد {برنياع}
ديفيد {بلانكيت}
ديفيد {كاميرون}|ديفد {كاميرون}|دافيد {كاميرون}
ديفيد {لامي}
ديفيد ليفي|دافيد ليفي
ديفيد {مالباس}
ديفيد {ميليباند}
دافيد {أودسون}
ديفيد {بترايوس}|ديفيد {بيترايوس}|ديفيد {بتريوس}
ديفيد {ساسولي}
داود {راجحة}
ديمتريس {كريستوفياس}
دينغ شياو بينغ
دينيس {هاسترت}
دينيس {موناستيرسكي}
دينيس {شميهال}|دينيس {شميغال}
ديس {براون}
ديفي {غودا}
دولت {بهجلي}|دولت {باهتشلي}|دولت {بهتشلي}
ديك {تشيني}
ديك {سخوف}|ديك {شوف}
ديك {ثورنبرغ}
ديلما {روسيف}
ديميتار {غلافتشيف}
ديميتار {كوفاتشيفسكي}
دينا {بولوارتي}
ديونكوندا {تراوري}
ديورو {ماتسوت}
دميتري {ميدفيديف}|ديمتري {ميدفيديف}|دميتري {مدفيديف}
دميترو {كوليبا}
دومينيك {راب}
دومينيك دو {فيلبان}|دومينيك {دوفيلبان}
دومينيك {ستروس كان}|دومينيك {شتراوس كان}
دونالد {رامسفيلد}|دونالد {رمسفيلد}
دونالد {ترامب}|دونالد {ترمب}|دونالد جيه {ترامب}
دونالد تسانغ
دونالد {توسك}
دونغ جيون|دونغ جون
دورين {ريتشان}
دوغلاس {هيرد}
إدريس {جطو}
دروبادي {مورمو}
دورموش {يلماز}
إبراهيم رئيسي
إدي جورج
إدغار {لونغو}
إدغارس {رينكيفيتش}
إيدي {راما}
إديت {كريسون}
إدوار {بالادور}
إدوار فيليب
إدوارد {هيغر}
إدوارد {شيفاردنادزه}|ادوارد {شيفردنادزه}
إدواردو {دوهالدي}
إدواردو {فري}
إدواردو {رودريغيز فيلتزي}
أفكان {آلا}|أفقان آلا
إيغيلس {ليفيتس}
إيهود باراك
إيهود {أولمرت}
أكمل الدين {إحسان أوغلو}|أكمل الدين {إحسان أوغلي}
إيلينا {سالغادو}
إيلي كوهين
إلياس {الهراوي}
إليو {دي روبو}
إليزابيت {بورن}|اليزابيث {بورن}
إليزابيتا {ترينتا}
إليزابيث الثانية|الملكة إليزابيث
إلين جونسون {سيرليف}
إلفيرا {نابيولينا}
اعلي {ولد محمد فال}|أعل ولد محمد فال
إلياس {الفخفاخ}
إميل {بوك}
إميل {كونستانتينيسكو}
إميل {لحود}
إيما {بونينو}
إيمانويل {ماكرون}
إيمرسون {منانغاغوا}|إيمرسون {منانجاجوا}
إمام علي {رحمن}|إمام علي {رحمانوف}|إمام علي رحمون
إيندا {كيني}
إنريكو {ليتا}
إنريكي {بولانيوس}
إنريكي {بينيا نييتو}|انريكي {بينيا نيتو}
إنزو {موافيرو ميلانيزي}|إنزو موافيرو {ميلانيزي}
أردم {باشجي}
إريك {هولدر}
إريك {لومبار}
إرنا {سولبرغ}
إرنستو {بيريز بالاداريس}
إرنستو {سامبر}
إرنستو {زيديو}|إرنستو {سيديو}
إسكندر {مؤمني}
إسكو {آهو}
إسماعيل {قاآني}|إسماعيل {قآني}
عصمت عبد المجيد|عصمت عبدالمجيد
عصام شرف
إيفيكا {سيلينا}
إيفو {موراليس}
إيفا {كوباتش}
إيال {زامير}
عيزر {وايزمان}|عازر {وايزمان}
فريدريك {دي كليرك}|فريدريك ويليم {دي كليرك}
فابيان {ألاركون}
فهد جاسم {الفريج}
فهد بن عبد العزيز|فهد بن عبدالعزيز|الملك فهد
فيصل {الفايز}
فيصل {بن فرحان}
فيصل {المقداد}
فخر الدين أحمد
فاروق {لغاري}
فاروق الشرع
فتحي {باشاغا}|فتحي {باشا آغا}
فاتح {قره خان}|فاتح {كاراهان}
فاتمير {سيديو}
فاتوس نانو
فوزي {صلوخ}
فايز {السراج}
فايز {الطراونة}
فيديريكا {موغيريني}|فيدريكا {موغيريني}|فيديريكا {موجيريني}
فيديريكو فرانكو
فيديريكو {تريليو}
فيليبي {كالديرون}
فيليبي {غونزاليس}|فيليبي {جونثاليث}
فيليبي السادس|الملك فيليبي
فيليكس {هوفويه بوانيي}
فيليكس {تشيسيكيدي}
فرديناند {ماركوس} جونيور|فرديناند {ماركوس} الابن
فيرينتس {جيورتشاني}
فيرينتس {مادل}
فريدون {عباسي}|فريدون عباسي دواني
فريدون {سينيرلي أوغلو}
فرناندو {كولور دي ميلو}|فرناندو {كولور}
فرناندو {دي لا روا}
فرناندو {غراندي مارلاسكا}
فرناندو هنريكي {كاردوسو}
فرناندو {لوغو}
فيدل {كاسترو}
فيدل {راموس}
فكري {إشيك}|فكري {إيشيك}
فيليبي {نيوسي}
فلورانس {بارلي}
فلورين {سيتو}
فؤاد {المبزع}
فؤاد {السنيورة}
فرانشيسكو {كوسيغا}
فرانسيس مير
فرانسيسكو {فلوريس}
فرانسيسكو {ساغاستي}
فرانكو {فراتيني}
فرانسوا {باروان}
فرانسوا {بايرو}
فرانسوا {فيون}
فرانسوا {هولاند}|فرنسوا {هولاند}
فرانسوا {ميتران}
فرانيو {تودجمان}|فرانيو {تودمان}
فرانك فالتر {شتاينماير}
فرانز جوزيف يونغ
فرانز {فرانيتسكي}
فريدريك {تشيلوبا}
فريدريك العاشر
فريدريك {راينفيلت}
فريدريش {ميرتس}|فريدريتش {ميرتس}|فريدريش {ميرز}
فؤاد حسين
فؤاد معصوم
فؤاد {أقطاي}|فؤاد {أوقطاي}
فوميو {كيشيدا}
غابي {أشكنازي}|جابي {أشكنازي}
غابريال {أتال}|غابرييل {أتال}|جابرييل {أتال}
غابرييل {بوريك}|جابرييل {بوريك}
غادي {آيزنكوت}
غالاب {دونيف}
غاري {كونيل}
غافن {ويليامسون}|جافين {ويليامسون}
جبران {باسيل}
غيديميناس {كيركيلاس}
غير {هاردي}
غير {بيدرسن}|جير {بيدرسون}|غير {بيدرسون}
جيف {هون}
جورج {فرنانديز}
جورج {بوش} الأب|جورج هربرت ووكر {بوش}|جورج إتش دبليو {بوش}|جورج {بوش}
جورج {أوزبورن}
جورج {باباندريو}
جورج {روبرتسون}
جورج {شولتز}
جورج {تينيت}|جورج {تينت}
جورج {فاسيليو}
جورج {بوش}|جورج دبليو {بوش}|جورج {بوش} الابن
جورج {ويا}|جورج {وياه}
جورجي {بارفانوف}
جيرالد {دارمانان}
جيرار {كولومب}
جيرار {لونغيه}
غيرهارد {شرودر}|جيرهارد {شرودر}
غسان سلامة
غازي {الياور}|غازي عجيل الياور
غلام علي {حداد عادل}
غلام حسين {محسني إيجئي}|غلام حسين {محسني إجئي}
غلام رضا {آغا زاده}
غلام إسحاق خان
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
جيريجا براساد {كويرالا}
غيتاناس {ناوسيدا}
جوليانو {أماتو}
جوليو {أندريوتي}
جوليو {تيرزي}
جوليو {تريمونتي}
جوزيبي {كونتي}
جوزيبي {بيزانو}
جورجي {إيفانوف}
غلافكوس {كليريديس}
غلوريا {أرويو}|غلوريا ماكاباغال {أرويو}
غوه تشوك تونغ
غونزالو {سانشيز دي لوسادا}
غودلاك {جوناثان}|جودلاك جوناثان
يوران {بيرسون}|غوران {بيرسون}
غوردانا {سيليانوفسكا دافكوفا}
غوردون {بايناي}
غوردون {براون}|جوردون {براون}
غوتابايا {راجاباكسا}|غوتابايا {راجاباكسه}|جوتابايا {راجاباكسا}
غرانت {شابس}|جرانت {شابس}
غرو هارلم {برونتلاند}|جرو هارلم {برونتلاند}
غودني {يوهانسون}
غويدو {كروسيتو}
غيدو {فيسترفيله}|جيدو {فيسترفيله}
غييرمو {إندارا}
غييرمو {لاسو}|جييرمو {لاسو}
غونتيس {أولمانيس}
قربان قولي {بيردي محمدوف}|قربان قولي {بردي محمدوف}
غوستافو {نوبوا}
غوستافو {بيترو}|جوستافو {بيترو}
غي {فيرهوفشتات}|جي {فيرهوفشتات}
الملك غيانيندرا
جيولا {هورن}
هربرت {ماكماستر}|إتش آر {ماكماستر}|هيربرت {ماكماستر}
حبيب {العادلي}
الحبيب الصيد
يوسف {حبيبي}
حافظ الأسد
حافظ سعيد
حفيظة غاية {أركان}
حيدر {العبادي}
هايلي مريام {ديسالين}|{هيلاماريام} ديسالين
هيثم {الغيص}
هيثم بن طارق|السلطان هيثم
هاكايندي {هيشيليما}|هاكايندي {هيتشيليما}
هاكان {فيدان}|حقان {فيدان}
حكيم الله {محسود}
هالا {توماسدوتير}
هالدور {أسغريمسون}
حمد بن عيسى|حمد بن عيسى آل خليفة
حمد بن جاسم|حمد بن جاسم آل ثاني|حمد بن جاسم بن جبر
حمد بن خليفة|حمد بن خليفة آل ثاني
حمادي {الجبالي}
حامد {كرزاي}|حامد {قرضاي}|حميد {كرزاي}|حامد {كرزي}
حمزة عبدي بري
حمزة بن الحسين|الأمير حمزة
هان داك سو|هان دوك سو
هاني {الملقي}
هانا {سوخوتسكا}
هانز {بليكس}|هانس {بليكس}
هانس ديتريش {غينشر}
هانس {آيشل}
هانس {غروندبرغ}|هانز {جروندبرج}
هانس بيتر فريدريش
هارالد الخامس|الملك هارالد
هاروهيكو {كورودا}
هاشم {تاتشي}
حسن {الترابي}
الحسن بن طلال
حسان دياب
حسن فيروز آبادي|حسن {فيروزآبادي}
حسن {جوليد}|حسن غوليد
الحسن الثاني|الملك الحسن الثاني
حسن {نصر الله}|حسن {نصرالله}
حسن روحاني
حسن شيخ محمود|حسن الشيخ محمود
حسن {توركماني}|حسن {تركماني}
حازم {الببلاوي}
حازم {الشعلان}
هايكو ماس
هاينز {فيشر}
هيلين كلارك
هيلي {ثورنينغ شميت}
هلموت {كول}
هنري {بولسون}|هانك {بولسون}
هيرمان فان {رومبوي}|هرمان {فان رومبوي}
هيرفيه دو {شاريت}
هيرفيه {موران}
هرتسي {هاليفي}|هرتسي {هليفي}
هشام قنديل
حيدر {علييف}
هبة الله {أخوند زاده}|هبة الله {أخوندزاده}
هشام {المشيشي}
هيلاري {كلينتون}
حلمي {أوزكوك}
حنا رباني {خار}|حنا رباني {كار}
إيبوليتو {ميخيا}
هيروشي {ناكاجيما}
هشام شرف
حسين إبراهيم طه
حسين {حبري}
أوراسيو {كارتيس}|هوراسيو {كارتيس}
هورست {كولر}|هورست {كوهلر}
هورست {زيهوفر}|هورست {سيهوفر}
هوشيار {زيباري}
حسني مبارك|محمد حسني مبارك
حسين {أمير عبد اللهيان}|حسين {أمير عبداللهيان}|حسين {عبد اللهيان}|حسين {عبداللهيان}
حسين {دهقان}
حسين {سلامي}
هريستيان {ميتسكوسكي}
هتين كياو
هو جينتاو|هو جين تاو
أوبير {فيدرين}|هوبير {فيدرين}
هيو {شيلتون}
هوغو {بانزر}
هوغو {تشافيز}|هوجو {شافيز}|هوغو {شافيز}
خلوصي {أكار}
{هون مانيت}|هون مانيه
{هون سين}|هون سين
حسين {الشهرستاني}
حسين الحوثي|حسين بدر الدين الحوثي
حسين {عرنوس}
الحسين بن عبد الله|الحسين بن عبدالله|الحسين بن عبد الله الثاني|الحسين بن عبدالله الثاني
الحسين بن طلال|الملك حسين|الملك الحسين
هوانغ كيو آن
إندر كومار {غوجرال}
إبراهيم {العساف}
إبراهيم {الجعفري}
إبراهيم {بابانغيدا}
إبراهيم أبو بكر {كيتا}|إبراهيم بوبكر {كيتا}
إبراهيم {قالن}|إبراهيم {كالين}
إبراهيم {محلب}
إبراهيم {روغوفا}
إبراهيم {تراوري}
إدريس نعيم {شاهين}
إدريس {ديبي}
إغناسيو {لا روسا}
إيغور {دودون}
إيغور {إيفانوف}
إيغور {ماتوفيتش}
إيغور {روديونوف}
إيغور {سيرغييف}
إيغور {كليمينكو}
إلهام {علييف}
إيلي {بولوجان}
إلير ميتا
إيلكر {باشبوغ}
عماد خميس
عمران خان
إنغريدا {شيمونيتي}
إنغفار {كارلسون}
يون {كيكو}
إيون {إليسكو}|إيون {إيليسكو}
إيراكلي {غاريباشفيلي}
إيراكلي {كوباخيدزه}
عيسى بن سلمان آل خليفة
عيسى مصطفى
إسحاق {هرتسوغ}|يتسحاق {هرتسوغ}|إسحق {هرتصوغ}
أسياس {أفورقي}
إسحاق دار
إسلام {كريموف}
إسماعيل جيم
إسماعيل {هنية}|إسماعيل هنيه
إسماعيل عمر {جيله}|إسماعيل عمر {غيله}|إسماعيل عمر {جيلي}
إسماعيل {ولد الشيخ أحمد}|إسماعيل {ولد الشيخ}
إسماعيل صبري يعقوب
عصمت {يلماز}
يسرائيل {كاتس}|إسرائيل {كاتس}
إيتامار فرانكو
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
إياد {أغ غالي}|إياد آغ غالي
إياد {علاوي}
إياد مدني|إياد أمين مدني
ياب دي {هوب شيفر}|ياب {دي هوب شيفر}
جابر الأحمد|جابر الأحمد الصباح
جابر المبارك|جابر المبارك الصباح
جاسيندا {أرديرن}|جاسيندا {آردرن}
جاك {ليو}|جاكوب {ليو}
جاك {سترو}
جاكوب {زوما}
جاك {شيراك}
جاك {ديلور}
جاك {سانتير}
جاكي {سميث}
يادرانكا {كوسور}
جعفر حسان
خايمي {باث زامورا}
جايير {بولسونارو}|جاير {بولسونارو}
جاكايا {كيكويتي}
جيك {سوليفان}
ياكوف {ميلاتوفيتش}
جلال {الطالباني}|جلال {طالباني}
جمال {بن عمر}|جمال {بنعمر}
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
جاسم {البديوي}|جاسم محمد البديوي
جاسوانت سينغ
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
جان مارك {إيرولت}|جان مارك {إيرو}
جان نويل {بارو}
جان بيار {شوفينمان}
جان بيار {رافاران}|جان بيير {رافاران}
جان بينغ
جان إيف {لودريان}|جان إيف {لو دريان}
جانين {أنييز}
جينين {هينيس بلاسخارت}|جينين {بلاسخارت}
جيف {سيشنز}|جيف {سيشونز}
جيف {زاينتس}
جيه {جونسون}|جاي {جونسون}
جيني {شيبلي}
ينس {ستولتنبرغ}|ينس {ستولتنبيرغ}|ينس {شتولتنبرغ}
جيريمي {كوربين}|جيرمي {كوربن}
جيريمي هانت|جيرمي هانت
جيروم {باول}
جيري {رولينغز}|جيري {رولينجز}
ييجي {بوزيك}|يرزي {بوزيك}
جيانغ زيمين|جيانغ تسه مين
جيم بولجر
جيم يونغ كيم
جيمي {موراليس}
ييري {باروبيك}
ييري {روسنوك}
يواخيم {غاوك}|يواكيم {غاوك}
جواو {لورنسو}|جواو {لورينسو}
جواكيم {شيسانو}
جوسليرم {بريفير}
جو {بايدن}|جوزيف {بايدن}
يوهان {فاديفول}|يوهان {فادفول}
يوهانا {سيغورداردوتير}
يوهانس راو
جون {أشكروفت}
جون {أتا ميلز}
جون {بينر}|جون {باينر}|جون {بونر}
جون {بولتون}
جون {برينان}
جون {بروتون}
جون {دويتش}
جون {هيلي}
جون هوارد
جون {هاتون}
جون {كيلي}
جون {كيري}
جون كي
جون {كوفور}|جون {كوفوور}
جون لي
جون {ماغوفولي}|جون {ماجوفولي}
جون {ماهاما}|جون دراماني {ماهاما}
جون {ميجور}
يوحنا بولس الثاني|البابا {يوحنا بولس الثاني}
جون {راتكليف}
جون {ريد}
جون {سنو}
جوكو {ويدودو}
يوناس غار {ستوره}|يوناس جار {ستوره}
يورغ {كوكيس}
خورخي {باتيي}
خورخي {فرنانديث دياث}
خورخي {كيروغا}
جورج {سامبايو}|جورجي {سامبايو}
خورخي {سيرانو}
يوشكا {فيشر}
خوسيه أنطونيو {ألونسو}
خوسيه بونو
جوزيه إدواردو {دوس سانتوس}|خوسيه إدواردو {دوس سانتوس}
خوسيه لويس رودريغيز {ثاباتيرو}|خوسيه لويس {ثاباتيرو}|خوسيه لويس {زاباتيرو}
خوسيه مانويل {ألباريس}
خوسيه مانويل {باروسو}|جوزيه مانويل {باروزو}|جوزيه مانويل {باروسو}
خوسيه مانويل {غارثيا مارغايو}
خوسيه ماريا {أزنار}|خوسيه ماريا {اثنار}
خوسيه ماريا {فيغيريس}
خوسيه {موخيكا}
جوزيه {راموس هورتا}|خوسيه {راموس هورتا}
خوسيه راؤول {مولينو}
جوزيه {سارني}
جوزيه {سوكراتيس}|خوسيه {سوكراتيس}
يوسف {توشوفسكي}
جوزيب {بوريل}|جوزيف {بوريل}
جوزيب {بيكيه}
جوزيف عون|جوزاف عون
جوزيف {بواكاي}
جوزيف {دانفورد}
جوزيف {إسترادا}
جوزيف {كابيلا}|جوزف {كابيلا}
جوزيف {كوني}
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
جوليا {غيلارد}|جوليا {جيلارد}
خوليو ماريا {سانغينيتي}
جمعة عناد|جمعة عناد سعدون
جونيتشيرو {كويزومي}
يوري {راتاس}
جاستن {ترودو}
جوفينال {هابياريمانا}
يوركي {كاتاينن}
كيه بي شارما {أولي}|{أولي}
كوتشيريل {نارايانان}
قيس سعيد
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
قاسم جومرت {توكاييف}|قاسم جومارت {توكاييف}
كاتالين {نوفاك}
كاترينا {ساكيلاروبولو}
كاترين {ياكوبسدوتير}
كازيميش {مارتشينكيفيتش}
كازو {أويدا}
كير {ستارمر}
كيزو {أوبوتشي}
كمال {كليتشدار أوغلو}|كمال {كيليتشدار أوغلو}|كمال {كليجدار أوغلو}
كمال {أوناكيتان}
كينيث {كلارك}|كين {كلارك}
كينيث {كاوندا}
كيرستي {كاليولايد}
كيفن {مكارثي}|كيفن {ماكارثي}
كيفين راد|كيفن {رود}|كيفن راد
كغاليما {موتلانثي}
خالد {العبيدي}
خالد {بحاح}
خالد بن محمد بن زايد
خالد مشعل
خالدة {ضياء}
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
خالتماغين باتولغا
خواجه آصف|خواجة محمد آصف
خورشيد {قصوري}
كييتشي {ميازاوا}
كيم {كامبل}
كيم داي جونغ
كيم إيل سونغ
كيم جونغ إيل
كيم جونغ أون
كيم يونغ سام
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
كرمان بك {باكييف}|قربان بك {باكييف}
كواسي {كوارتنغ}|كواسي {كوارتنج}
كيرياكوس {ميتسوتاكيس}
لال كريشنا {أدفاني}
لاي تشينغ تي
لايمدوتا {ستراويوما}
الأخضر {الإبراهيمي}
لامبرتو {ديني}
لانسانا {كونتي}
لارس {كلينغبايل}
لارس لوكه {راسموسن}|لارس لوكا {راسموسن}
لاسلو {شويوم}
لورا {تشينتشيا}
لوران {كابيلا}|لوران ديزيريه كابيلا
لوران {فابيوس}
لوران {غباغبو}|لوران {جباجبو}
لورنتينو {كورتيزو}
لورانس {إيغلبرغر}
لورانس {سامرز}|لاري {سامرز}
لورانس وونغ
ليخ {كاتشينسكي}|ليش {كاتشينسكي}
ليخ {فاليسا}|ليش {فاليسا}|ليخ {فاونسا}
لي هسين لونغ
لي جيه ميونغ|لي جاي ميونغ
{لي جونغ ووك}
لي ميونغ باك
لي تنغ هوي
لينين {مورينو}
لينارت {ميري}
ليو {فارادكار}
ليو الرابع عشر|لاون الرابع عشر|البابا ليو|البابا لاون
ليون {بانيتا}
ليونيل {فرنانديز}
ليونيد {كوجارا}
ليونيد {كرافتشوك}
ليونيد {كوتشما}
ليس {أسبن}
ليشيك {ميلر}
ليونغ تشون ينغ
ليفون {تير بتروسيان}
ليفي {مواناواسا}
لويس {بريستون}
لي كه تشيانغ|لي كيكيانغ|لي كه كيانغ
لي بينغ
لي تشيانغ|لي كيانغ
لي شانغ فو
لي تشاو شينغ|لي جاو شينغ
ليام فوكس
اليامين {زروال}|ليامين {زروال}
ليانغ قوانغ ليه
ليونيل {جوسبان}
ليز {تراس}|ليز {تروس}
ليوبتشو {جورجيفسكي}
لويد {أوستن}
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
لويس {آرسي}
لويس {دي غيندوس}
لويس {غونزاليس ماكي}
لويس غييرمو {سوليس}
لويس {لاكايي بو}
لويس مونتينيغرو
لويس إيناسيو {لولا دا سيلفا}|{لولا دا سيلفا}|{لولا}
لونغ كونغ
لطفي {ألوان}|لطفي {إلفان}
ما ينغ جيو
معاوية {ولد الطايع}|معاوية ولد سيدي أحمد الطايع
ماكي سال
مادلين {أولبرايت}
معين عبد الملك|معين عبدالملك|معين عبد الملك سعيد|معين عبدالملك سعيد
ماغدالينا {أندرسون}|ماجدالينا {أندرسون}
مجدي عبد الغفار|مجدي عبدالغفار
محمدو {إيسوفو}|محمدو يوسوفو
محمد إدريس {ديبي}|محمد {ديبي}
{مهاتير} محمد|محاضر محمد
مهدي {المشاط}
ماهيندا {راجاباكسا}|ماهيندا {راجاباكسه}
محمود عباس|أبو مازن|أبي مازن
محمود {أحمدي نجاد}
محمود {المشهداني}
محمود {الزعبي}
محمود علي يوسف
محمود هاشمي {شاهرودي}
محمود جبريل
محمود توفيق
مايا {ساندو}
مايثريبالا {سيريسينا}|مايتريبالا {سيريسينا}
مكتوم بن راشد
مالكولم {ريفكيند}
مالكولم {تيرنبول}|مالكولم {ترنبول}
ماليكارجون {كارجي}
مامادو {طانجا}|مامادو {تانجا}
مامادي {دومبويا}
ممنون حسين
ماموكا {باختادزه}
مانفريد {فورنر}
مانموهان سينغ
مانوهار {باريكار}
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
ماريو ماورو
ماريو {مونتي}
ماريو {سواريس}
ماريس {كوتشينسكيس}
ماريز {باين}
ماريان {شاريتس}
مارك {كارني}
مارك {إسبر}
مارك {ميدوز}
مارك {ميلي}
مارك {روته}|مارك {روتا}|مارك {روتي}
معروف {البخيت}
مارت {لار}
مارتن {ديمبسي}
مارتن {غريفيث}|مارتن {غريفيثس}|مارتن {جريفيث}
مارتن {كوبلر}
مارتن {شولتز}|مارتن {شولتس}
مارتين {توريخوس}
مارتين {فيسكارا}
مارتي {أهتيساري}
ماري {ماكاليس}
ماري {روبنسون}
ماساكي {شيراكاوا}
مسعود {البارزاني}|مسعود {بارزاني}|مسعود {البرزاني}
مسعود {بزشكيان}
مسرور {بارزاني}|مسرور {البارزاني}
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
{ميغاواتي} سوكارنوبوتري
مهدي جمعة
مهدي {كروبي}
محمد {شيمشك}|محمد {شيمشيك}
مائير {داغان}|مئير {داغان}
ميلاني {جولي}
{ملس} زيناوي|ميليس {زيناوي}
منغستو هايلي {مريام}|منغستو هيلا {مريم}
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
مايكل {ساتا}
ميخال {كوفاتش}
مايكل {مارتن}|ميهول {مارتن}
ميشال عون|ميشيل عون
ميشال {بارنييه}|ميشيل {بارنييه}
ميشال {كامديسو}|ميشيل {كامديسو}
ميشال {كافاندو}|ميشيل {كافاندو}
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
{مين أونغ هلاينغ}
ميرتشا {سنيغور}
ميريك {توبولانيك}
ميريا {موسكوسو}
ميركو {تسفيتكوفيتش}
ميرو {تسيرار}
مشعل الأحمد|مشعل الأحمد الصباح
{موبوتو} سيسي سيكو|{موبوتو}
محمد عبد الله {فرماجو}|محمد عبدالله {فرماجو}|محمد عبد الله فرماجو|محمد عبدالله فرماجو
محمد المنفي
محمد {بازوم}
محمد {بوضياف}
محمد {البرادعي}
محمد الناصر
محمد {الغنوشي}
محمد حمدان {دقلو}|{حميدتي}
محمد حسين {طنطاوي}|حسين {طنطاوي}
محمد إبراهيم
محمد كامل عمرو
محمد {مرسي}
محمد {ولد عبد العزيز}|محمد {ولد عبدالعزيز}
محمد {ولد الغزواني}|محمد ولد الشيخ الغزواني
محمد زكي|محمد أحمد زكي
محمد علي {جعفري}
محمد باقر {قاليباف}
محمد {باقري}|محمد حسين باقري
محمد إسلامي
محمد غازي {الجلالي}|محمد الجلالي
محمد حسن {أخوند}|الملا حسن أخوند
محمد جواد ظريف|جواد ظريف
محمد {خاتمي}
محمد مخبر
محمد مصطفى
محمد {نجيب الله}|نجيب الله
محمد {باكبور}
محمد رضا {آشتياني}
محمد صباح السالم|محمد صباح السالم الصباح
محمد {اشتية}
محمد البشير
محمد {الغبان}|محمد سالم الغبان
محمد {الحلبوسي}
محمد {الجدعان}
محمد علي الحكيم
محمد بديع
محمد {باركيندو}
محمد سالم {باسندوة}
محمد بن عبد الرحمن|محمد بن عبدالرحمن|محمد بن عبد الرحمن آل ثاني|محمد بن عبدالرحمن آل ثاني
محمد {بن نايف}
محمد بن راشد|محمد بن راشد آل مكتوم
محمد {بن سلمان}|ولي العهد محمد بن سلمان
محمد {بن زايد}|محمد بن زايد آل نهيان
محمد الضيف|محمد ضيف
محمد {المقريف}|محمد يوسف المقريف
محمد مصطفى {ميرو}
محمد شياع السوداني
محمد السادس|الملك محمد السادس
محمد يوسف
محسن {المندلاوي}
محسن {رضائي}
المنصف {المرزوقي}|منصف {المرزوقي}
مون جيه إن|مون جاي إن
مورغان {تسفانجيراي}|مورجان {تسفانجيراي}
موريهيرو {هوسوكاوا}
موشيه {أرينز}
موشيه {كحلون}
موشيه {كتساف}|موشيه {قصاب}
موشيه {يعلون}
مصطفى {مدبولي}
مصطفى محمد نجار
مصطفى {بور محمدي}
موسى داديس {كامارا}
موسى {فكي}|موسى فقيه|موسى {فكي} محمد|موسى فقي محمد
معمر {القذافي}
معمر {غولر}
موغور {إيساريسكو}
محمد يونس
محمد {بخاري}|محمدو بخاري
محيي الدين ياسين
مولاتو {تشومي}
الملا عمر|الملا محمد عمر
مقرن بن عبد العزيز|مقرن بن عبدالعزيز|الأمير مقرن
مقتدى الصدر
مراد {تشتين كايا}|مراد {جتين قايا}
مراد {أويصال}
مرهف {أبو قصرة}|مرهف أبي قصرة
مصطفى {عبد الجليل}|مصطفى {عبدالجليل}
مصطفى {الكاظمي}
مصطفى {طلاس}
مواي {كيباكي}
ميكولا {أزاروف}|نيكولاي {أزاروف}
نبيه بري
نبيل العربي
نبيل فهمي
ناجي {أغبال}
نادر الذهبي
ناظم {الزهاوي}|ناظم {زهاوي}
ناديا {كالفينيو}
نذير {العرباوي}
نفتالي {بينيت}|نفتالي {بينت}
نعيم قاسم
نجاح الشمري
ناجي {العطري}|محمد ناجي العطري
نجيب {ميقاتي}
{نجيب} عبد الرزاق|{نجيب} عبدالرزاق|نجيب رزاق
نجلاء {بودن}
ناليدي {باندور}
نانا {أكوفو أدو}
نانسي {فيزر}|نانسي {فايسر}
نانسي {بيلوسي}
ناوتو كان
ناراسيمها {راو}
ناريندرا {مودي}
الإمبراطور ناروهيتو|{ناروهيتو}
ناصر المحمد|ناصر المحمد الصباح
ناصر {الوحيشي}
ناصر {بوريطة}
ناصر {جودة}
ناصيف {حتي}
ناتاليا {غافريليتا}
ناتاشا {بيرتس موسار}
ناتوار سينغ
نواف الأحمد|نواف الأحمد الصباح
نواف سلام
نواز شريف
نايف {الحجرف}|نايف فلاح الحجرف
نايف بن عبد العزيز|نايف بن عبدالعزيز|الأمير نايف بن عبد العزيز|الأمير نايف بن عبدالعزيز
نجيب {بوكيلة}|ناييب {بوكيلي}|نجيب {أبو كيلة}
نجدت {أوزال}|نجدت {أوزيل}
نيجيرفان {بارزاني}|نيجيرفان {البارزاني}|نيجرفان {بارزاني}
نجم الدين {أربكان}
نيلسون {مانديلا}
نستور {كيرشنر}|نيستور {كيرشنر}
نيوت {غينغريتش}|نيوت {جينجريتش}
نغوين فو ترونغ
نغوين تان دونغ
نغوين شوان فوك
نيكانور {دوارتي}
نيكولاس {برادي}
نيك {كليغ}|نيك {كليج}
نيكولاي {تشيوكا}
نيكولاي {تيموفتي}
نيكولاي {فاكارويو}
نيكولاس {مادورو}
نيكولا {ساركوزي}
نيكوس {أناستاسيادس}|نيكوس {أناستاسياديس}
نيكوسور دان|نيكوشور دان
نيكول {باشينيان}
نيكولا {غرويفسكي}
نيكولاي {دينكوف}
نيكولاي {باتروشيف}
نيكوس {خريستودوليدس}|نيكوس {خريستودوليديس}
نينو {بورجانادزه}
نيرمالا {سيتارامان}
نكوسازانا {دلاميني زوما}
نورمان {لامونت}
نورودوم {سيهاموني}
نور الدين {بدوي}
نوري {أبو سهمين}|نوري {بوسهمين}
نوري {المالكي}
نور الدين {نباتي}
نور الدين {جانيكلي}
نور سلطان {نزارباييف}|نورسلطان {نزارباييف}|{نزارباييف}
أولاف {شولتس}|أولاف {شولتز}
أولافور راغنار {غريمسون}
أولكسندر {ليتفينينكو}
أولكسندر {سيرسكي}|ألكسندر {سيرسكي}
ألكسندر {تورتشينوف}|أولكسندر {تورتشينوف}
أوليكسي {ريزنيكوف}|أليكسي {ريزنيكوف}
أوليكسي {دانيلوف}
أوليكسي {هونتشاروك}
أولانتا {هومالا}
أولوسيغون {أوباسانجو}|أولوسيجون {أوباسانجو}
عمر {البشير}|عمر حسن أحمد البشير
عمر {بونغو}|عمر {بونجو}
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
عثمان {سونكو}
أوزغور {أوزال}|أوزغور {أوزيل}
بالانيابان {تشيدامبارام}
بافو {ليبونين}
بايتونغتارن {شيناواترا}
بال {شميت}
بام {بوندي}|باميلا {بوندي}
بان غونغ شنغ
بانديلي {مايكو}
باولو {جنتيلوني}|باولو {جينتيلوني}
بارك غن هي|باك غن هيه|بارك كون هيه
باستور {بيزيمونغو}
باتريسيو {أيلوين}
باتريك {شاناهان}
بول بيا
بول هنري {داميبا}|بول هنري سانداوغو {داميبا}
بول {كاغامي}|بول {كاجامي}
بول {كيتنغ}
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
بيني وونغ
برويز مشرف
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
بيتري رومان
بيترو {بوروشينكو}|بترو {بوروشينكو}
بيترو {لوتشينسكي}
بيتيري {أوربو}
فام مينه تشينه
فيليب {هاموند}
فيليب {دوست بلازي}
فيليب ملك بلجيكا|الملك فيليب
بيير كارلو {بادوان}
بيار {بيريغوفوا}|بيير {بيريجوفوا}
بيار {موسكوفيتشي}|بيير {موسكوفيسي}
بلامين {أوريشارسكي}
البابا فرنسيس|البابا فرانسيس|البابا فرانشيسكو|بابا فرنسيس
بورفيريو {لوبو}
بورتر {غوس}|بورتر {جوس}
بول نيروب {راسموسن}
بول {شلوتر}
{برابوو} سوبيانتو
براناب {موخرجي}
براتيبها {باتيل}
{برايوت} تشان أوتشا
بريتي {باتيل}
بروكوبيس {بافلوبولوس}
بوشبا كمال {داهال}|{براتشاندا}
قابوس بن سعيد|السلطان {قابوس}
قيس {الخزعلي}
قمر جاويد {باجوا}
قاسم {سليماني}
قاسم {الأعرجي}
قاسم {الريمي}
تشيان تشي تشن|تشيان كيشين
تشين غانغ|شين غانغ
بياتريكس|الملكة {بياتريكس}
راشد {الغنوشي}
راشيل {ريفز}|ريتشل {ريفز}
رادوسواف {سيكورسكي}|رادوسلاف {سيكورسكي}
رادو {فاسيلي}
رافائيل أنخيل {كالديرون}
رافائيل {كالديرا}
رافائيل {كوريا}
رافاييل {غروسي}|رافاييل {جروسي}
رافائيل ليوناردو {كاييخاس}
رافع {العيساوي}
رفيق {الحريري}
رفيق {تارار}
راغورام {راجان}
راحيل شريف
رام {إيمانويل}
راهول غاندي
رايلا {أودينغا}|رايلا {أودينجا}
رايموندس {فيونيس}
رجا برويز أشرف|راجا برويز أشرف
راجنات سينغ
رام نات {كوفيند}
رمضان شلح|رمضان عبد الله {شلح}|رمضان عبدالله {شلح}
رامي {الحمد الله}|رامي {الحمدالله}
راميرو {دي ليون كاربيو}
رامز {عليا}
رامون خوسيه {فيلاسكيز}
رمطان {لعمامرة}
راموش {هاراديناي}
رمضان {قديروف}
راناسينغ {بريماداسا}
رانيل {ويكرمسينغ}|رانيل {ويكريميسينغه}|رانيل {ويكرمسينغه}
رشاد {العليمي}
رشيد {نورغالييف}
راؤول {كاسترو}
راؤول {كوباس}
روحي {فتوح}
رجب طيب {أردوغان}|رجب طيب {أردوجان}
راينس {بريبوس}|رينس {بريبوس}
رينيه {بريفال}
رؤوفين {ريفلين}|رؤوبين {ريفلين}|ريئوفين {ريفلين}
ريكس {تيلرسون}
رجب {ميداني}
رياض حجاب
رياض سلامة
ريكاردو لاغوس
ريكاردو {مادورو}
ريكاردو {مارتينيلي}
ريتشارد {مايرز}
ريتشارد فون {فايتسكر}
رياك {مشار}|ريك {مشار}
ريشي {سوناك}
روبرت {فيتسو}|روبرت {فيكو}
روبرت {غيتس}|روبرت {جيتس}
روبرت {غولوب}
روبرت {هابيك}
روبرت {كوتشاريان}
روبرت {مولر}|روبرت {مولير}
روبرت {موغابي}|روبرت {موجابي}
روبرت {أوبراين}
روبرت {روبين}
روبرت {زوليك}
روبرتا {ميتسولا}|روبيرتا {ميتسولا}
روبرتا {بينوتي}
روبرتو {غوالتيري}
روبرتو {ماروني}
روبرتو {ميشيليتي}
روبن {كوك}|روبين {كوك}
روك مارك كريستيان {كابوري}|روش مارك كريستيان كابوري
رودولف هيكل
رودريغو {بورخا}
رودريغو {تشافيس}
رودريغو {دوتيرتي}|رودريجو {دوتيرتي}
رودريغو {راتو}
روه مو هيون
روه تاي وو
رولان {دوما}
رولانداس {باكساس}
رومان هيرتسوغ
رومانو {برودي}
رون {كلاين}
رونالد {ريغان}|رونالد {ريجان}
روساريو {موريو}
روزين {بليفنيليف}
روزين {جيليازكوف}
روزا {أوتونباييفا}
رودولف {شاربينغ}
رودولف {شوستر}
روح الله {الخميني}|آية الله الخميني|{الخميني}
رومين {راديف}
روبيا {باندا}
رستم {أوميروف}|رستم {عمروف}
رود {لوبرز}
ريوتارو {هاشيموتو}
سوبرامانيام {جايشانكار}|{جايشانكار}
إس إم كريشنا
سعد العبد الله|سعد العبدالله الصباح
سعد {الحريري}
سعد الدين {العثماني}
سعدون {الدليمي}
صباح الأحمد|صباح الأحمد الصباح
صباح الخالد|صباح الخالد الصباح
صدام حسين
صادق {لاريجاني}
صادق خان
صادير {جباروف}|صدير {جباروف}
سعيد {جليلي}
شهاب {قافجي أوغلو}|شهاب {كافجي أوغلو}
سهلي ورق {زودي}|ساهلي ورق زودي
السعيد {شنقريحة}|سعيد {شنقريحة}
ساجد {جاويد}|ساجد {جافيد}
صلاح الدين {مزوار}
سلام {فياض}
صالح {الصماد}
سالم {بن بريك}|سالم صالح بن بريك
صالح {بيريشا}|سالي {بيريشا}
سالم أحمد سالم
سليم {الجبوري}
سلمان بن حمد|سلمان بن حمد آل خليفة
سلمان خورشيد
سلمان بن عبد العزيز|سلمان بن عبدالعزيز|الملك سلمان بن عبد العزيز|الملك سلمان بن عبدالعزيز|الملك سلمان
سالومي {زورابيشفيلي}
سلفا كير|سلفا {كير} ميارديت
سلفادور {سانشيز سيرين}
سامح شكري
سامية حسن|سامية {سولوهو}|سامية سولوهو حسن
سمير {الرفاعي}
ساندي {بيرغر}|صموئيل {بيرغر}
ساني {أباتشا}
سانجاي {مالهوترا}
سانا {مارين}
سانتياغو {بينيا}
صابر مراد {نيازوف}|صفر مراد {نيازوف}
سارة {الزعفراني}|سارة الزعفراني الزنزري
سعود {الفيصل}
ساولي {نينيستو}
ساوليوس {سكفيرنيليس}
سكوت {بيسنت}|سكوت {بيسينت}
سكوت {موريسون}
سيباستيان {كورتس}|سيباستيان {كورتز}
سيباستيان {بينيرا}
سيباستيان {لوكورنو}|سيباستيان {ليكورنو}
صدقي صبحي
سليم {الحص}
سردار {بيردي محمدوف}|سردار {بردي محمدوف}
سيرغي {إيفانوف}
سيرغي {كيريينكو}
سيرغي {لافروف}|سيرجي {لافروف}
سيرغي {ناريشكين}
سيرغي {شويغو}|سيرجي {شويجو}
سيرغي {ستانيشيف}
سيرغي {ستيباشين}
سيرجيو {ماتاريلا}|سيرجو {ماتاريلا}
سيرجيو {دي ميلو}|سيرجيو فييرا دي ميلو
سيرج {سركيسيان}|سيرج {سارجسيان}
شاه محمود {قريشي}
شاهد خاقان عباسي
شاكتيكانتا {داس}
شريف شيخ أحمد|شيخ شريف شيخ أحمد
شوكت عزيز
شاؤول {موفاز}
شوكت {ميرضيائيف}|شوكت {ميرزيوييف}
شهباز شريف
الشيخة {حسينة}|الشيخة حسينة واجد|شيخة {حسينة}
شير بهادور {ديوبا}
شريف إسماعيل
شيغيرو {إيشيبا}|شيجيرو {إيشيبا}
شمعون {بيريز}|شيمون {بيريز}|شمعون {بيريس}
شينزو {آبي}
شيفراج {باتيل}
شلومو {بن عامي}
محمد سياد بري|سياد بري
سيدي ولد الشيخ عبد الله|سيدي ولد الشيخ عبدالله
زيغمار {غابرييل}|سيغمار {غابرييل}|زيجمار {جابرييل}
سيغموندور ديفيد {غونلاوغسون}
سيغوردور إنغي {يوهانسون}
سيم {كالاس}
سيلفان {شالوم}
سيلفيو {برلسكوني}|سيلفيو {بيرلسكوني}
سيميون {ساكس كوبورغ غوتا}
سايمون {هاريس}
سراج الدين {حقاني}
سيكستو {دوران بايين}
سلوبودان {ميلوسيفيتش}|سلوبودان {ميلوشيفيتش}
سونيا غاندي
سورونباي {جينبيكوف}
صوفي {ويلميس}
سورين {غرينديانو}
{سريتا} تافيسين
ستيفان {دي ميستورا}|ستافان {دي ميستورا}
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
{سوهارتو}
سليمان {ديميريل}|سليمان {دميريل}
سليمان {صويلو}
سلطان بن عبد العزيز|سلطان بن عبدالعزيز|الأمير سلطان بن عبد العزيز|الأمير سلطان بن عبدالعزيز
سوزان {رايس}
سوشيل كومار {شيندي}
سوشما {سواراج}
سوزي {وايلز}
سوسيلو بامبانغ {يودويونو}
سفيتوزار {ماروفيتش}
تافي {رويفاس}
تاباري {فاسكيز}|تاباريه {فاسكيز}
تاديوش {مازوفيتسكي}
طيف سامي
تاكيشي {إيوايا}
تاماش {شويوك}|تاماس {سوليوك}
تميم بن حمد|تميم بن حمد آل ثاني|الشيخ {تميم}
تمام سلام
تانغ جيا شيوان
تانسو {تشيلر}
تاريا {هالونين}
تارو {آسو}
تارو كونو
تاسوس {بابادوبولوس}
تاي أتسكي سيلاسي
{تيدروس} أدهانوم غيبريسوس|{تيدروس} أدهانوم|تيدروس أدهانوم {جيبريسوس}
ثابت العباسي|ثابت محمد سعيد العباسي
ثابو {مبيكي}|تابو {مبيكي}
{تاكسين} شيناواترا
ثان شوي
ثين سين
تيو {فايغل}
تيودور {ستولوجان}
تيريزا ماي
تييري {بريتون}|تيري {بريتون}
توماس دي {ميزيير}|توماس {دي ميزيير}
توم {دونيلون}|توماس {دونيلون}
توماس {كليستيل}
ثونغلون سيسوليث|تونغلون {سيسوليث}
ثوربيورن {ياغلاند}
تيهومير {أوريشكوفيتش}
تيموثي {غايتنر}|تيموثي {جايتنر}
تو لام
توم {ريدج}
توميتشي {موراياما}
توميسلاف {نيكوليتش}
توماسو {بادوا سكيوبا}
توني {أبوت}
توني {بلير}
توماس هندريك {إلفيس}
توشيكي {كايفو}
توشيميتسو {موتيغي}
ترايان {باسيسكو}
ترينيداد {خيمينيث}
تساي إنغ ون|تساي إينغ وين
تولسي {غابارد}|تولسي {جابارد}
تونغ تشي هوا|تونغ تشي هوه
تورغوت {أوزال}|تورجوت {أوزال}
تركي الفيصل
تسيبي {ليفني}
أوهورو {كينياتا}|أوهورو {كيناتا}
أوخناغين خورلسوخ
أولف {كريسترسون}|أولف {كريسترشون}
عمر {يارادوا}|عمر موسى {يارادوا}
أورجيت {باتيل}
أورسولا فون دير {لاين}|أورسولا {فون دير لاين}|اورسولا {فون دير لايين}|أورزولا {فون دير لاين}
فيشواناث براتاب سينغ
فاتسلاف {هافل}
فاتسلاف {كلاوس}
فاديم {بريستايكو}
فاهاغن {خاتشاتوريان}
فايرا {فيكي فرايبرغا}
ماها فاجيرالونغكورن
فالداس {أدامكوس}
فالديس {دومبروفسكيس}
فالديس {زاتليرس}
فالنتين {بانياغوا}
فاليري {زالوجني}
فاليري {بوستوفويتينكو}
فاليري {غيراسيموف}|فاليري {جيراسيموف}
وجدي {غونول}
فيلوبيلاي {برابهاكاران}
فيسنتي فوكس|فيثنتي فوكس
فيكتور {تشوربيا}
فيكتور {بونتا}
فيغديس {فينبوغادوتير}
فيكتور {تشيرنوميردين}
فيكتور {كليما}
فيكتور {أوربان}
فيكتور {يانوكوفيتش}
فيكتور {يوشتشينكو}|فيكتور {يوشينكو}
فيكتور {زوبكوف}
فيوليتا {تشامورو}
فيوريكا {دانسيلا}
فيتالي {كليتشكو}
فيوسا عثماني
فلاد {فيلات}
فلاديمير {كولوكولتسيف}
فلاديمير {ميتشيار}
فلاديمير {بوتين}|فلاديمر {بوتين}
فلاديمير {روشايلو}
فلاديمير {شبيدلا}
فلاديمير {فورونين}
فلادو {بوتشكوفسكي}
فو فان ثونغ
فويسلاف {كوشتونيتسا}
فولكر {روهه}
فلاديمير {غرويسمان}|فولوديمير {غرويسمان}
فولوديمير {أوغريزكو}
فولوديمير {زيلينسكي}|فلاديمير {زيلينسكي}|فولوديمير {زيلنسكي}
فيتاوتاس {لاندسبرغيس}
وائل {الحلقي}
فالديمار {بافلاك}
وليد المعلم
وانغ يي
وارن كريستوفر
وي فنغ خه|وي فنغ هي
ون جياباو|وين جياباو
فيرنر {فايمان}
{فيليم ألكسندر}|{ويليم ألكسندر}
وليام بار|ويليام بار|بيل بار
وليام {بيرنز}|ويليام {بيرنز}|وليم {بيرنز}
وليام {كوهين}|ويليام {كوهين}
وليام {هيغ}|ويليام {هيغ}|وليام {هيج}
وليام {بيري}|ويليام {بيري}
وليام {روتو}|ويليام {روتو}
وليام {وبستر}
ويلي {كلاس}
ويم {دوزنبرغ}
ويم {كوك}
وين مينت
ونستون {بيترز}
فودجيميش {تشيموشيفيتش}
فويتشخ {ياروزلسكي}
فولفغانغ {شويبله}|فولفغانغ {شويبلي}|فولفجانج {شويبله}
فولفغانغ {شوسل}
زانانا {غوسماو}
كزافييه {بيتيل}
شي جين بينغ|شي جينبينغ
سيومارا {كاسترو}|زيومارا {كاسترو}
يحيى رحيم صفوي|رحيم صفوي
يحيى {السنوار}
يائير {لابيد}|يائير {لبيد}
ياماندو {أورسي}
يانغ جيه تشي|يانغ جيتشي
يشار {بويوك أنيت}|ياشار {بيوك أنيط}
يشار {غولر}|ياشار {غولر}
ياشوانت {سينها}
ياسر {عرفات}
ياسين {الياسري}|ياسين طاهر الياسري
ياسو {فوكودا}
إيغور {غايدار}
يفغيني {بريغوجين}|يفجيني {بريجوجين}
يفغيني {بريماكوف}
يي قانغ|يي غانغ
{ينغلوك} شيناواترا
إسحاق {موردخاي}
إسحاق {رابين}|يتسحاق {رابين}|إسحق {رابين}
إسحاق {شامير}|يتسحاق {شامير}
يوآف {غالانت}|يوآف {جالانت}|يوآف {غالنت}
يوكو {كاميكاوا}
يون سوك يول|يون سيوك يول
يوشيهيدي {سوغا}
يوشيهيكو {نودا}
يوشيماسا {هاياشي}
يوشيرو موري
يوسي كوهين
يوسف رضا {جيلاني}|يوسف رضا {كيلاني}
يوسف {العثيمين}|يوسف بن أحمد العثيمين
يوسف الشاهد
يوسف {رجي}
يوري {موسيفيني}|يويري {موسيفيني}
يوكيو {هاتوياما}
يوكيا {أمانو}
يوليا {تيموشينكو}|يوليا {تيموشنكو}
يوري {يخانوروف}
يوسف {بن علوي}
يوفال {شتاينتس}
إيف {لوتيرم}
إيفيت {كوبر}
ظفر الله {جمالي}
زايد بن سلطان آل نهيان|الشيخ زايد
جيليو {جيليف}
تشو شياو تشوان
جو رونغ جي|تشو رونغ جي
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
الملك|ملك|الملكة|ملكة|العاهل|عاهل|العاهلة|أمير|أمير البلاد|أمير دولة|أمير الكويت|أمير قطر|سلطان|السلطان|سلطان عمان|الإمبراطور|إمبراطور|جلالة الملك|جلالة السلطان|خادم الحرمين الشريفين|خادم الحرمين|صاحب السمو|حضرة صاحب الجلالة|صاحب الجلالة|الدوق الأكبر|حاكم
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
رئيس مفوضية الاتحاد الأفريقي|رئيسة مفوضية الاتحاد الأفريقي|رئيس الاتحاد الأفريقي|رئيس المفوضية الأفريقية
الأمين العام لمنظمة أوبك|أمين عام أوبك|الأمين العام لأوبك|الأمين العام لمنظمة البلدان المصدرة للبترول|أمين عام منظمة أوبك|الأمين العام للأوبك
مدير صندوق النقد الدولي|مديرة صندوق النقد الدولي|مدير عام صندوق النقد الدولي|مديرة عام صندوق النقد الدولي|المدير العام لصندوق النقد الدولي|المديرة العامة لصندوق النقد الدولي|رئيسة صندوق النقد الدولي|رئيس صندوق النقد الدولي|مديرة صندوق النقد|مدير صندوق النقد
رئيس البنك الدولي|رئيس مجموعة البنك الدولي|مدير البنك الدولي
مدير منظمة الصحة العالمية|مدير عام منظمة الصحة العالمية|المدير العام لمنظمة الصحة العالمية|المديرة العامة لمنظمة الصحة العالمية|رئيس منظمة الصحة العالمية|مديرة منظمة الصحة العالمية
مدير الوكالة الدولية للطاقة الذرية|مدير عام الوكالة الدولية للطاقة الذرية|المدير العام للوكالة الدولية للطاقة الذرية|مدير وكالة الطاقة الذرية|رئيس الوكالة الدولية للطاقة الذرية|المدير العام للوكالة
رئيس البنك المركزي الأوروبي|رئيسة البنك المركزي الأوروبي|رئيسة المركزي الأوروبي|رئيس المركزي الأوروبي|محافظ البنك المركزي الأوروبي
محافظ البنك المركزي|محافظ المصرف المركزي|محافظة البنك المركزي|حاكم مصرف لبنان|حاكم المصرف المركزي|حاكم البنك المركزي|رئيس الاحتياطي الفيدرالي|رئيسة الاحتياطي الفيدرالي|رئيس مجلس الاحتياطي الفيدرالي|رئيس مجلس الاحتياطي الاتحادي|رئيسة مجلس الاحتياطي الاتحادي|رئيس الفيدرالي|رئيسة الفيدرالي|رئيس البنك المركزي|رئيسة البنك المركزي|محافظ بنك إنجلترا|رئيس مجلس الاحتياطي الفدرالي|رئيس الاحتياطي الفدرالي|محافظ بنك اليابان|رئيسة مجلس الاحتياطي الفيدرالي|محافظ مصرف سوريا المركزي|محافظ مصرف ليبيا المركزي
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
الأمين العام لمجلس التعاون الخليجي|الأمين العام لمجلس التعاون|أمين عام مجلس التعاون الخليجي|الأمين العام لمجلس التعاون لدول الخليج العربية|أمين عام مجلس التعاون
الأمين العام لمنظمة التعاون الإسلامي|أمين عام منظمة التعاون الإسلامي|الأمين العام لمنظمة المؤتمر الإسلامي|أمين عام منظمة المؤتمر الإسلامي
المبعوث الأممي|مبعوث الأمم المتحدة|المبعوث الخاص للأمم المتحدة|المبعوث الدولي|الممثل الخاص للأمين العام|المبعوث الأممي الخاص|ممثلة الأمين العام للأمم المتحدة|ممثل الأمين العام للأمم المتحدة|الممثلة الخاصة للأمين العام للأمم المتحدة|الممثل الخاص للأمين العام للأمم المتحدة|رئيس بعثة الأمم المتحدة|رئيسة بعثة الأمم المتحدة|مبعوثة الأمم المتحدة|المبعوثة الأممية|الممثلة الأممية|الممثل الأممي
رئيس السلطة القضائية|رئيس القضاء|رئيس مجلس القضاء الأعلى|قاضي القضاة|رئيس المحكمة العليا|رئيس المحكمة الاتحادية العليا
رئيس منظمة الطاقة الذرية|رئيس هيئة الطاقة الذرية|رئيس منظمة الطاقة النووية|رئيس المنظمة الإيرانية للطاقة الذرية|رئيس وكالة الطاقة الذرية
نائب رئيس الوزراء|نائبة رئيس الوزراء|نائب رئيس الحكومة|نائب رئيس مجلس الوزراء|نائبة رئيس الحكومة|نائب المستشار
وزير النفط|وزير البترول|وزير الطاقة|وزيرة الطاقة|وزير النفط والثروة المعدنية|وزير البترول والثروة المعدنية
وزير الصحة|وزيرة الصحة|وزير صحة|وزيرة صحة|وزير الصحة والسكان`,
      countries: `الإمارات|الإمارات العربية المتحدة|دولة الإمارات|إماراتي|إماراتية|الإماراتي|الإماراتية|أبوظبي|أبو ظبي|دبي
أفغانستان|أفغاني|أفغانية|الأفغاني|الأفغانية|كابل|كابول
ألبانيا|ألباني|ألبانية|الألباني|الألبانية|تيرانا
أرمينيا|أرميني|أرمينية|الأرميني|الأرمينية|أرمني|أرمنية|الأرمني|الأرمنية|يريفان
أنغولا|أنغولي|أنغولية|الأنغولي|الأنغولية|لواندا
الأرجنتين|أرجنتيني|أرجنتينية|الأرجنتيني|الأرجنتينية|بوينس آيرس
النمسا|نمساوي|نمساوية|النمساوي|النمساوية|فيينا
أستراليا|أسترالي|أسترالية|الأسترالي|الأسترالية|كانبيرا
أذربيجان|أذربيجاني|أذربيجانية|الأذربيجاني|الأذربيجانية|أذري|أذرية|الأذري|الأذرية|باكو
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
ألمانيا|ألماني|ألمانية|الألماني|الألمانية|الألمان|برلين
جيبوتي|جيبوتية|الجيبوتي|الجيبوتية
الدنمارك|الدانمارك|دنماركي|دنماركية|الدنماركي|الدنماركية|دانماركي|دانماركية|الدانماركي|الدانماركية|كوبنهاغن
جمهورية الدومينيكان|الدومينيكان|دومينيكاني|دومينيكانية|الدومينيكاني|الدومينيكانية
الجزائر|جزائري|جزائرية|الجزائري|الجزائرية|الجزائريين
الإكوادور|إكوادوري|إكوادورية|الإكوادوري|الإكوادورية|كيتو
إستونيا|إستوني|إستونية|الإستوني|الإستونية|تالين
مصر|مصري|مصرية|المصري|المصرية|المصريين|جمهورية مصر العربية|القاهرة
إريتريا|إريتري|إريترية|الإريتري|الإريترية|أسمرة
إسبانيا|إسباني|إسبانية|الإسباني|الإسبانية|مدريد
إثيوبيا|إثيوبي|إثيوبية|الإثيوبي|الإثيوبية|أديس أبابا
فنلندا|فنلندي|فنلندية|الفنلندي|الفنلندية|هلسنكي
فرنسا|فرنسي|فرنسية|الفرنسي|الفرنسية|الفرنسيين|باريس|الإليزيه
الغابون|الجابون|غابوني|غابونية|الغابوني|الغابونية
المملكة المتحدة|بريطانيا|بريطانيا العظمى|بريطاني|بريطانية|البريطاني|البريطانية|البريطانيين|إنجلترا|لندن|داونينغ ستريت
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
إندونيسيا|إندونيسي|إندونيسية|الإندونيسي|الإندونيسية|جاكرتا
أيرلندا|أيرلندي|أيرلندية|الأيرلندي|الأيرلندية|دبلن
إسرائيل|إسرائيلي|إسرائيلية|الإسرائيلي|الإسرائيلية|الإسرائيليين|تل أبيب|الاحتلال|الاحتلال الإسرائيلي|الكيان الصهيوني|القدس المحتلة
الهند|هندي|هندية|الهندي|الهندية|نيودلهي|نيو دلهي
العراق|عراق|جمهورية العراق|عراقي|عراقية|العراقي|العراقية|العراقيين|العراقيون|بغداد
إيران|الجمهورية الإسلامية|الجمهورية الإسلامية الإيرانية|إيراني|إيرانية|الإيراني|الإيرانية|الإيرانيين|طهران
أيسلندا|أيسلندي|أيسلندية|الأيسلندي|الأيسلندية|ريكيافيك
إيطاليا|إيطالي|إيطالية|الإيطالي|الإيطالية|روما
الأردن|المملكة الأردنية الهاشمية|أردني|أردنية|الأردني|الأردنية|عمان|الأردنيين
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
سلطنة عمان|عمان|عماني|عمانية|العماني|العمانية|مسقط
بنما|بنمي|بنمية|البنمي|البنمية
بيرو|البيرو|بيروفي|بيروفية|البيروفي|البيروفية|ليما
الفلبين|الفليبين|فلبيني|فلبينية|الفلبيني|الفلبينية|مانيلا
باكستان|باكستاني|باكستانية|الباكستاني|الباكستانية|إسلام آباد
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
أوكرانيا|أوكراني|أوكرانية|الأوكراني|الأوكرانية|كييف
أوغندا|أوغندي|أوغندية|الأوغندي|الأوغندية|كمبالا
الولايات المتحدة|الولايات المتحدة الأميركية|الولايات المتحدة الأمريكية|أميركا|أمريكا|أميركي|أميركية|الأميركي|الأميركية|أمريكي|أمريكية|الأمريكي|الأمريكية|الأميركيين|الأمريكيين|الأميركيون|الأمريكيون|واشنطن|البيت الأبيض|الفيدرالي
الأوروغواي|أوروغواي|أوروغوياني|أوروغويانية|الأوروغوياني|الأوروغويانية
أوزبكستان|أوزبكي|أوزبكية|الأوزبكي|الأوزبكية|طشقند
الفاتيكان|دولة الفاتيكان|الكرسي الرسولي|الكنيسة الكاثوليكية
فنزويلا|فنزويلي|فنزويلية|الفنزويلي|الفنزويلية|كاراكاس|كراكاس
فيتنام|فيتنامي|فيتنامية|الفيتنامي|الفيتنامية|هانوي
كوسوفو|كوسوفي|كوسوفية|الكوسوفي|الكوسوفية|بريشتينا
اليمن|يمني|يمنية|اليمني|اليمنية|اليمنيين|صنعاء|عدن
يوغوسلافيا|يوغوسلافي|يوغوسلافية|اليوغوسلافي|اليوغوسلافية|يوغسلافيا|يوغسلافي|يوغسلافية|اليوغسلافي|اليوغسلافية|صربيا والجبل الأسود
جنوب أفريقيا|جنوب أفريقي|جنوب أفريقية|الجنوب أفريقي|الجنوب أفريقية|بريتوريا
زامبيا|زامبي|زامبية|الزامبي|الزامبية
زيمبابوي|زمبابوي|زيمبابوية|الزيمبابوي|الزيمبابوية|هراري
الاتحاد الأفريقي|أفريقي|أفريقية|الأفريقي|الأفريقية
القاعدة|تنظيم القاعدة
القاعدة في العراق|تنظيم القاعدة في العراق|القاعدة في بلاد الرافدين|تنظيم القاعدة في بلاد الرافدين
حركة الشباب|الشباب الصومالية
القاعدة في جزيرة العرب|تنظيم القاعدة في جزيرة العرب|تنظيم القاعدة في شبه الجزيرة العربية
القاعدة في بلاد المغرب الإسلامي|تنظيم القاعدة في بلاد المغرب الإسلامي|تنظيم القاعدة ببلاد المغرب الإسلامي
جامعة الدول العربية|الجامعة العربية
عصائب أهل الحق|العصائب|حركة عصائب أهل الحق|كتلة صادقون
بوكو حرام
حزب الشعب الجمهوري
البنك المركزي الأوروبي|المركزي الأوروبي
حركة النهضة|النهضة|حزب النهضة
الاتحاد الأوروبي|أوروبي|أوروبية|الأوروبي|الأوروبية|الأوروبيين|أوروبا|بروكسل|المفوضية الأوروبية|المجلس الأوروبي
مجلس التعاون الخليجي|مجلس التعاون لدول الخليج العربية|مجلس التعاون
حماس|حركة حماس|حركة المقاومة الإسلامية|حمساوي|حمساوية|الحمساوي|الحمساوية
الحشد الشعبي|هيئة الحشد الشعبي|قوات الحشد الشعبي|كتائب حزب الله|الحشد
حزب الله|حزب الله اللبناني
الحوثيون|الحوثيين|حوثي|حوثية|الحوثي|الحوثية|جماعة الحوثي|أنصار الله|جماعة أنصار الله|ميليشيا الحوثي
هيئة تحرير الشام|جبهة فتح الشام
الوكالة الدولية للطاقة الذرية|وكالة الطاقة الذرية|الوكالة الذرية
صندوق النقد الدولي|صندوق النقد
الحرس الثوري|الحرس الثوري الإيراني|حرس الثورة|حرس الثورة الإسلامية
داعش|تنظيم داعش|تنظيم الدولة|تنظيم الدولة الإسلامية|الدولة الإسلامية|داعشي|داعشية|الداعشي|الداعشية
الجهاد الإسلامي|حركة الجهاد الإسلامي|حركة الجهاد
دولة العراق الإسلامية|تنظيم دولة العراق الإسلامية
جماعة نصرة الإسلام والمسلمين|نصرة الإسلام والمسلمين
إقليم كردستان|كردستان|كردستان العراق|إقليم كردستان العراق|حكومة الإقليم|كردي|كردية|الكردي|الكردية|أربيل|الإقليم
لشكر طيبة|عسكر طيبة|جماعة الدعوة
جيش الرب|جيش الرب للمقاومة
نمور التاميل|جبهة نمور تحرير تاميل إيلام
حزب الحركة القومية
الإخوان المسلمين|الإخوان المسلمون|جماعة الإخوان المسلمين|جماعة الإخوان|الإخوان
الناتو|ناتو|حلف الناتو|حلف شمال الأطلسي|حلف الأطلسي|الحلف الأطلسي|الأطلسي|الحلف
جبهة النصرة|النصرة
منظمة التعاون الإسلامي|منظمة المؤتمر الإسلامي
أوبك|منظمة أوبك|منظمة البلدان المصدرة للبترول|منظمة الدول المصدرة للنفط
حزب العمال الكردستاني|بي كا كا
كتائب القسام|القسام|كتائب عز الدين القسام
فيلق القدس|قوة القدس|قوات القدس|فيلق القدس الإيراني
قوات الدعم السريع|الدعم السريع
التيار الصدري|صدري|صدرية|الصدري|الصدرية
قوات سوريا الديمقراطية|قسد
طالبان|حركة طالبان|إمارة أفغانستان الإسلامية
طالبان باكستان|طالبان الباكستانية|حركة طالبان باكستان
الأمم المتحدة|أممي|أممية|الأممي|الأممية|منظمة الأمم المتحدة
فاغنر|مجموعة فاغنر
منظمة الصحة العالمية|الصحة العالمية
البنك الدولي|مجموعة البنك الدولي
منظمة التجارة العالمية`,
      terms: `حركة الغاضبين في إسبانيا

آبينوميكس
اتفاقيات إبراهيم|اتفاقات إبراهام|اتفاقيات أبراهام|الاتفاقيات الإبراهيمية
فضيحة أبو غريب|فضيحة سجن أبو غريب
حزب البديل من أجل ألمانيا|البديل من أجل ألمانيا
قانون الرعاية الصحية الميسرة|قانون الرعاية الميسرة
الاتحاد الأفريقي
أفريكوم|القيادة الأميركية في أفريقيا

البنك الآسيوي للاستثمار في البنية التحتية
إير فرانس كيه إل إم|إير فرانس-كي إل إم
إير بي إن بي
إيرباص إيه 380|إيرباص A380
حزب العدالة والتنمية التركي|حزب العدالة والتنمية الحاكم في تركيا
طوفان الأقصى|عملية طوفان الأقصى
قناة العربية|فضائية العربية
قناة الجزيرة|فضائية الجزيرة|شبكة الجزيرة
الجزيرة الإنجليزية|الجزيرة الإنكليزية
قناة الميادين
القاعدة في بلاد الرافدين|تنظيم القاعدة في العراق|تنظيم القاعدة في بلاد الرافدين
حركة الشباب الصومالية|حركة الشباب المجاهدين|حركة الشباب المتشددة
إعلان العلا|اتفاق العلا
التحالف البوليفاري
علي باي|أليباي
تحالف دول الساحل
أليانز أرينا
ألفابت المالكة لغوغل|شركة ألفابت
نظام أندرويد|هواتف أندرويد|نظام التشغيل أندرويد
أنهايزر بوش إنبيف
إيه أو إل تايم وورنر
آب ستور|متجر آبل للتطبيقات
ساعة آبل|أبل ووتش
هجوم مدرسة بيشاور
القاعدة في جزيرة العرب|تنظيم القاعدة في جزيرة العرب
القاعدة في بلاد المغرب الإسلامي|تنظيم القاعدة ببلاد المغرب الإسلامي|تنظيم القاعدة في بلاد المغرب الإسلامي
البرلمان العربي
مبادرة السلام العربية
الربيع العربي
أرسيلور ميتال
برنامج أرتميس|برنامج أرتيمس
إلغاء المادة 370

أوكوس|تحالف أوكوس|اتفاقية أوكوس

محور الشر

بايدو

تفجيرات بالي
زلزال بم|زلزال مدينة بم

هجوم باتاكلان|هجمات باريس 2015|هجمات 13 نوفمبر
بيرقدار تي بي 2
اتفاق بكين بين السعودية وإيران|الاتفاق السعودي الإيراني برعاية صينية
انفجار مرفأ بيروت|انفجار بيروت
مبادرة الحزام والطريق|الحزام والطريق|حزام واحد طريق واحد


مدرسة بيسلان|مجزرة بيسلان|رهائن بيسلان
بينانس|باينانس
بيتكوين|البيتكوين
اتفاق الحبوب|اتفاقية تصدير الحبوب عبر البحر الأسود|مبادرة حبوب البحر الأسود
حياة السود مهمة|بلاك لايفز ماتر|حركة حياة السود مهمة
بوينغ 737 ماكس|737 ماكس
بوكو حرام
البوليفار القوي
البوليفار السيادي
بولسا فاميليا
اقتحام مقار السلطات في برازيليا

مجزرة أوتويا
بريكست|البريكست
استفتاء بريكست|استفتاء البريكست
مجموعة بريكس|قمة بريكس|دول بريكس|تكتل بريكس
انهيار سد برومادينيو
تحالف سارا فاغنكنيشت
مجزرة بوتشا


برج خليفة
بايت دانس|بايتدانس
قانون تعديل المواطنة الهندي|قانون الجنسية الهندي المعدل
قانون قيصر|قانون سيزر
كامبريدج أناليتيكا

كريم لخدمات النقل|تطبيق كريم
عملية الرصاص المصبوب|حرب الفرقان
سيلاك

شبكة سي جي تي إن
تشاندرايان
تشانغ إه 4
هجوم شارلي إيبدو|الهجوم على شارلي إيبدو
تشات جي بي تي|شات جي بي تي
تشيناي
شيفرون تكساكو


عمال المنجم التشيليين

قانون الرقائق والعلوم
هجوم كرايستشيرش|مذبحة المسجدين|هجوم المسجدين في نيوزيلندا
اتفاق السلام مع فارك
كارثة المكوك كولومبيا|كارثة مكوك الفضاء كولومبيا
كونوكو فيليبس

غرق كوستا كونكورديا|كارثة كوستا كونكورديا
كوفاكس|مبادرة كوفاكس
كوفيد-19|كوفيد
جائحة كورونا|جائحة كوفيد-19|الإغلاق بسبب كورونا
سلطة الائتلاف المؤقتة|سلطة الائتلاف الموحدة
الممر الاقتصادي الصيني الباكستاني
ضم شبه جزيرة القرم|ضم روسيا للقرم|ضم القرم
هجوم كروكوس|هجوم كروكوس سيتي هول
منظمة معاهدة الأمن الجماعي
تحالف الجمهور|تحالف الشعب التركي
النظام الرئاسي في تركيا
المسبار كيوريوسيتي|مركبة كيوريوسيتي|كيوريوسيتي
القيادة السيبرانية الأميركية|القيادة السيبرانية الأمريكية
تشيكيا|التشيك
برنامج داكا|برنامج الحالمين (داكا)
دايملر كرايسلر
فيضانات فالنسيا
اتفاق دايتون|اتفاقية دايتون
خطة السلام من أجل الازدهار
عاصفة الحزم|عملية عاصفة الحزم
ديب فيك|التزييف العميق
ديب سيك|ديبسيك
ديب ووتر هورايزون|ديبووتر هورايزون
متحور دلتا|سلالة دلتا

ردع العدوان|عملية ردع العدوان
مليون مارك ألماني|مليار مارك ألماني
تذكرة ألمانيا

وزارة الأمن الداخلي الأميركية|وزارة الأمن الداخلي الأمريكية|وزارة الأمن الداخلي في الولايات المتحدة
ديدي تشوشينغ
فضيحة انبعاثات فولكسفاغن|فضيحة الديزل

ديزني بلس|ديزني+
مدير الاستخبارات الوطنية الأميركية|مديرة الاستخبارات الوطنية الأميركية|مدير الاستخبارات الوطنية الأمريكية
إلغاء حكم رو ضد وايد|ألغت المحكمة العليا حكم رو ضد وايد
قانون دود-فرانك
دوجكوين|دوج كوين
اتفاق الدوحة بين طالبان وواشنطن|اتفاق الدوحة مع طالبان
جمهورية دونيتسك الشعبية|جمهورية لوغانسك الشعبية|جمهورية لوهانسك الشعبية
"لا تسأل لا تخبر"|لا تسأل ولا تقل
دوين
جمهورية الكونغو الديمقراطية|الكونغو الديمقراطية
اليوان الرقمي
مجموعة إيدس|شركة إيدس
تفجيرات عيد الفصح في سريلانكا
تفشي إيبولا في غرب أفريقيا|وباء إيبولا في غرب أفريقيا
البنك المركزي الأوروبي
خدمة العمل الخارجي الأوروبية|جهاز العمل الخارجي الأوروبي

العاصمة الإدارية الجديدة
اعتقال إمام أوغلو|اعتقال أكرم إمام أوغلو
وفاة الملكة إليزابيث|جنازة الملكة إليزابيث


شركة إنجي
انتحار إبستين|وفاة جيفري إبستين|ملفات إبستين|وثائق إبستين
إسواتيني
إيثريوم|إيثيريوم
الاتحاد للطيران|طيران الاتحاد
قانون الذكاء الاصطناعي الأوروبي
قانون الخدمات الرقمية|قانون الأسواق الرقمية
الصفقة الخضراء الأوروبية|الاتفاق الأخضر الأوروبي
الاتحاد الأوروبي
الاتفاق التركي الأوروبي بشأن المهاجرين
عملية درع الفرات|درع الفرات
الاتحاد الاقتصادي الأوراسي
أوراق اليورو النقدية|عملات اليورو المعدنية
منطقة اليورو
الميدان الأوروبي|يوروميدان
مكتب المدعي العام الأوروبي|النيابة العامة الأوروبية
آلية الاستقرار الأوروبية
سفينة إيفر غيفن|إيفر غيفن|إيفر جيفن
تمرد ضد الانقراض|حركة تمرد الانقراض
إكسون موبيل|إكسون موبل
فيسبوك|فايسبوك|الفيسبوك|الفيس بوك

سقوط نظام الأسد|سقوط الأسد|سقوط بشار الأسد|إسقاط نظام الأسد
ثورة 17 فبراير|ثورة السابع عشر من فبراير
منظمة غولن الإرهابية|تنظيم غولن الإرهابي
فيات كرايسلر
فرانس 24

الجيش السوري الحر
أيام الجمعة من أجل المستقبل|جمعة من أجل المستقبل
فرونتكس
منصة إف تي إكس
كارثة فوكوشيما|كارثة فوكوشيما النووية
مجموعة العشرين|قمة العشرين|قمة مجموعة العشرين
مجموعة الساحل الخمس|مجموعة دول الساحل الخمس


جي دي إف سويز
اللائحة العامة لحماية البيانات
مقتل جورج فلويد|وفاة جورج فلويد|احتجاجات جورج فلويد
الحرب الروسية الجورجية
سد النهضة|سد النهضة الإثيوبي

تحطم طائرة جيرمان وينغز
احتجاجات غيزي|احتجاجات متنزه غيزي
هجوم الغوطة الكيميائي|مجزرة الكيماوي في الغوطة
حركة السترات الصفراء|احتجاجات السترات الصفراء|محتجو السترات الصفراء
غلغت بلتستان|جيلجيت بالتستان
غلاكسو سميث كلاين|جلاكسو سميث كلاين
التحالف الدولي ضد داعش|التحالف الدولي لمحاربة داعش|التحالف الدولي لمكافحة تنظيم داعش
جيميل|جي ميل
اتفاق الجمعة العظيمة
غوغل|جوجل|غوغول
غوغل درايف|جوجل درايف
غوغل إيرث|جوجل إيرث
جيميناي من غوغل|غوغل جيميناي
خرائط غوغل|خرائط جوجل
غوغل ستريت فيو
جي بي تي-4


الحركة الخضراء في إيران|الحركة الخضراء الإيرانية
المنطقة الخضراء في بغداد|المنطقة الخضراء وسط بغداد|المنطقة الخضراء المحصنة
حريق برج غرينفيل|حريق برج جرينفيل
خروج اليونان من منطقة اليورو (غريكست)
روبوت الدردشة غروك|غروك

معتقل غوانتانامو|سجن غوانتانامو|معتقل جوانتانامو
دوريات الإرشاد|شرطة الأخلاق الإيرانية
غوروغرام
جائحة إنفلونزا الخنازير|وباء إنفلونزا الخنازير|إنفلونزا أ (إتش1إن1)
زلزال هايتي 2010
إعصار هايان
زلزال الحوز|زلزال المغرب 2023
هارتس 4
الحشد الشعبي|هيئة الحشد الشعبي

حزب الشعوب الديمقراطي

اكتشاف بوزون هيغز|اكتشاف جسيم هيغز
الحراك الجزائري|الحراك الشعبي في الجزائر
احتجاجات هونغ كونغ على قانون تسليم المطلوبين
قانون الأمن القومي في هونغ كونغ|قانون الأمن القومي لهونغ كونغ
مسبار الأمل
هيئة تحرير الشام
اعتقال منغ وانتشو
المحكمة الجنائية الدولية
المحكمة الجنائية الدولية ليوغوسلافيا السابقة

قيادة المحيطين الهندي والهادئ
قانون خفض التضخم|قانون الحد من التضخم

عملية العزم الصلب
قانون العملاء الأجانب الروسي
فرنسا الأبية|حزب فرنسا الأبية
إنستغرام|إنستجرام

آيباد|آي باد
آيفون|آي فون
غزو العراق عام 2003|الغزو الأميركي للعراق|الغزو الأمريكي للعراق
مجلس الحكم الانتقالي|مجلس الحكم العراقي|مجلس الحكم الانتقالي في العراق
القبة الحديدية
قوة المساعدة الأمنية الدولية|إيساف|القوة الدولية للمساعدة على إرساء الأمن
داعش|تنظيم داعش|الدولة الإسلامية في العراق والشام|تنظيم الدولة الإسلامية في العراق والشام
داعش خراسان|ولاية خراسان|تنظيم داعش-خراسان
المقاومة الإسلامية في العراق
تنظيم الدولة الإسلامية|تنظيم "الدولة الإسلامية"
تشاندرايان-3|شاندرايان 3
مطار إسطنبول الجديد
تدافع إتايوان
تلسكوب جيمس ويب|جيمس ويب الفضائي
ثورة 25 يناير|ثورة الخامس والعشرين من يناير
اقتحام الكابيتول|اقتحام مبنى الكابيتول|الهجوم على الكابيتول

ثورة الياسمين|ثورة الياسمين في تونس
خطة العمل الشاملة المشتركة|خطة العمل المشتركة الشاملة

جي بي مورغان تشيس|جيه بي مورغان تشيس
محاولة الانقلاب في 15 يوليو|محاولة انقلاب 15 تموز|المحاولة الانقلابية الفاشلة في 15 يوليو
حرب تموز|حرب لبنان الثانية|حرب تموز 2006
جاست ستوب أويل
الهجوم على قاعدة كي وان|هجوم قاعدة كيوان
زلزال كهرمان مرعش|زلزال تركيا وسوريا|زلزال السادس من فبراير
حرب قره باغ الثانية|حرب ناغورني قره باغ الثانية
كتائب حزب الله العراقية|كتائب حزب الله في العراق|كتائب حزب الله العراقي
إعصار كاترينا
جسر القرم|جسر كيرتش
مقتل خاشقجي|مقتل جمال خاشقجي|اغتيال خاشقجي|قضية خاشقجي
خيبر بختونخوا|خيبر باختونخوا|خيبر بختون خوا

جمهورية كوسوفو
غرق الغواصة كورسك|كارثة الغواصة كورسك
بروتوكول كيوتو
الجيل الأخير المناخية

لافا جاتو|عملية غسيل السيارات
انتفاضة 17 تشرين|ثورة 17 تشرين|حراك 17 تشرين
انهيار ليمان براذرز|إفلاس ليمان براذرز





رسوم يوم التحرير
حكومة الوفاق الوطني|حكومة الوفاق الليبية
حكومة الوحدة الوطنية الليبية|حكومة الدبيبة


لينكد إن|لينكدإن
معاهدة لشبونة

تفجيرات لندن 2005|تفجيرات السابع من يوليو

حركة 23 مارس|متمردو إم 23|حركة إم 23
معاهدة ماستريخت
صنع في الصين 2025
تفجيرات مدريد|تفجيرات قطارات مدريد
لنجعل أميركا عظيمة مجددا|لنجعل أمريكا عظيمة مجددا|حركة ماغا
احتجاجات مهسا أميني|وفاة مهسا أميني|مقتل مهسا أميني
الثورة البرتقالية

اصنع في الهند





سياسة الضغط القصوى|سياسة الضغوط القصوى|حملة الضغط الأقصى|حملة الضغوط القصوى


متلازمة الشرق الأوسط التنفسية
شركة ميتا|ميتا المالكة لفيسبوك|ميتا بلاتفورمز
حركة مي تو|حركة "أنا أيضا"|مي تو


الرحلة إم إتش 17|إم إتش 17
الرحلة إم إتش 370|إم إتش 370
مايكروسوفت تيمز
عملية مطرقة منتصف الليل

تحالف الأمة|تحالف الأمة التركي


اتفاقيات مينسك|اتفاق مينسك
نظام مير للدفع|بطاقات مير
سفارة الجبل الأسود
إمبوكس|جدري القردة (إمبوكس)
هجمات مومباي 2008|هجمات مومباي
مومباي
إعصار نرجس
الوكالة الوطنية لمكافحة الجريمة في بريطانيا|الوكالة الوطنية البريطانية لمكافحة الجريمة
نايبيداو
مشروع نيوم|مدينة نيوم
زلزال نيبال 2015
منصة نتفليكس|شبكة نتفليكس

معاهدة نيو ستارت|نيو ستارت
قناة السويس الجديدة
الليرة التركية الجديدة
الرموز غير القابلة للاستبدال|رموز غير قابلة للاستبدال
ني أونا مينوس


أزمة رهائن مسرح موسكو
نورد ستريم 2|السيل الشمالي 2
تفجير نورد ستريم|تخريب نورد ستريم|تفجيرات نورد ستريم
مقدونيا الشمالية|شمال مقدونيا
حريق كاتدرائية نوتردام|حريق نوتردام
الجبهة الشعبية الجديدة

فيروس كورونا الجديد المكتشف في ووهان
نوفيتشوك

العاصمة نور سلطان|في نور سلطان
العاصمة الجديدة نوسانتارا
جبهة النصرة
براود بويز
منظمة الوحدة الأفريقية
أوباماكير|أوباما كير
احتلوا وول ستريت
هجوم 7 أكتوبر|هجوم السابع من أكتوبر|أحداث 7 أكتوبر

منظمة المؤتمر الإسلامي
منظمة التعاون الإسلامي
عملية غصن الزيتون
متحور أوميكرون|أوميكرون
القانون الكبير الجميل|مشروع القانون الكبير والجميل
فضيحة 1 إم دي بي|صندوق 1 إم دي بي
مركز التجارة العالمي الواحد
أوبن إيه آي|أوبن آي إيه
عملية سيندور
صاروخ أوريشنيك|أوريشنيك
منظمة الأمن والتعاون في أوروبا
اتفاق أوسلو|اتفاقية أوسلو|اتفاقيات أوسلو
تفجيرات البيجر|هجوم البيجر|تفجير أجهزة البيجر
هجوم باهالغام
أوراق بنما|وثائق بنما
وثائق باندورا
وثائق بارادايز

أولمبياد باريس 2024|أولمبياد باريس
اتفاق باريس للمناخ|اتفاقية باريس للمناخ

التعبئة الجزئية في روسيا
بارتي غيت

قانون باتريوت|قانون الوطنية الأميركي
عملية نبع السلام
برنامج بيغاسوس|برنامج التجسس بيغاسوس|برنامج بيجاسوس
بيغيدا
مركبة بيرسفيرنس|المسبار برسفيرنس|بيرسيفيرانس
عملة بترو الفنزويلية
بتروتشاينا
لقاح فايزر-بيونتك|لقاح فايزر|فايزر-بايونتيك
بيندودو
بينتريست|بنترست

القوة الصاروخية الصينية

مجلس القيادة الرئاسي
حزب بوديموس
بوكيمون غو|بوكيمون جو

جهاز شرطة أيرلندا الشمالية
براياغراج
اتفاق بريسبا
برس تي في|قناة برس تي في
استفتاء استقلال كتالونيا|استفتاء كتالونيا
حارس الازدهار|عملية حارس الازدهار
عملية الجرف الصامد|حرب العصف المأكول
إسقاط الطائرة الأوكرانية في إيران|الطائرة الأوكرانية المنكوبة في إيران
هجوم بولواما
بوسي رايوت
كيو أنون
حصار قطر|المقاطعة الخليجية لقطر|مقاطعة قطر|الأزمة الخليجية مع قطر
مونديال قطر|كأس العالم في قطر|كأس العالم قطر 2022
قمة كواد|قمة الرباعية (كواد)
فض اعتصام رابعة|مجزرة رابعة|فض رابعة

تحطم مروحية رئيسي|وفاة رئيسي في تحطم مروحية|مصرع الرئيس الإيراني إبراهيم رئيسي
التجمع الوطني اليميني المتطرف|حزب التجمع الوطني
الشراكة الاقتصادية الإقليمية الشاملة
ريديت
عصر ريوا

جمهورية صرب البوسنة|صربسكا
عملية الأسد الصاعد|حرب الأيام الاثني عشر|حرب الـ12 يوما
حملة الريتز|معتقلو الريتز
تهجير الروهينغا 2017
روج آفا|روجافا
ثورة الورود|الثورة الوردية
روسغفارديا
وكالة روسيا سيغودنيا
قوات الدعم السريع
قناة روسيا اليوم|روسيا اليوم

إعصار ساندي
سانوفي أفنتيس

متلازمة الالتهاب الرئوي الحاد|متلازمة الالتهاب التنفسي الحاد الوخيم|المتلازمة التنفسية الحادة الوخيمة
سارس-كوف-2
رؤية المملكة 2030|رؤية السعودية 2030

منظمة شنغهاي للتعاون
قوات سوريا الديمقراطية|قوات سورية الديمقراطية|قسد
هجمات 11 سبتمبر|هجمات الحادي عشر من سبتمبر|أحداث 11 سبتمبر|هجمات 11 أيلول|أحداث 11 أيلول
اتحاد صربيا والجبل الأسود
العبارة سيول|غرق العبارة سيوول
شاهد-136

عملية ضرب عضب
زلزال سيتشوان 2008
لقاح سينوفاك|كورونافاك
سكاي نيوز عربية
سكايب

جمهورية سلوفاكيا
تحطم طائرة الرئيس البولندي
سناب شات|سنابشات

تسريبات سنودن
اغتيال سليماني|مقتل سليماني|اغتيال قاسم سليماني|مقتل قاسم سليماني

جمهورية جنوب السودان|رئيس جنوب السودان|دولة جنوب السودان
سبيس إكس|سبايس إكس
العملية العسكرية الخاصة في أوكرانيا|عملية عسكرية خاصة في أوكرانيا
المحكمة الخاصة بلبنان|المحكمة الدولية الخاصة بلبنان
سبوتيفاي
لقاح سبوتنيك-في|سبوتنيك في|لقاح سبوتنيك
ستارلينك|ستارلنك
المجلس الانتقالي الجنوبي
ستيلانتيس
أوقفوا السرقة
العاصفة دانيال|فيضانات درنة|إعصار دانيال
ستاكسنت|ستوكسنت
أزمة الرهن العقاري|أزمة الرهون العقارية الأميركية
الحرب بين الجيش السوداني وقوات الدعم السريع|الحرب بين الجيش والدعم السريع

انهيار بنك سيليكون فالي|إفلاس بنك سيليكون فالي

سقف أسعار النفط الروسي|سقف سعر النفط الروسي
السيوف الحديدية
الحرب الأهلية السورية|الثورة السورية ضد الأسد
الجيش الوطني السوري
تظاهرات تشرين|احتجاجات تشرين|ثورة تشرين|انتفاضة تشرين العراقية|حراك تشرين
تاوباو
حركة حزب الشاي|حزب الشاي الأميركي
ولاية تيلانغانا
تطبيق تليغرام|تطبيق تلغرام|قناة تليغرام|عبر تليغرام|منصة تليغرام|على تليغرام|تطبيق تيليغرام|تطبيق تلجرام|على تلغرام|عبر تلغرام
سيارات تسلا|شركة تسلا
نشر منظومة ثاد في كوريا الجنوبية
سياسة الأطفال الثلاثة
محطة تيانغونغ الفضائية|محطة الفضاء الصينية تيانغونغ
حرب تيغراي
تيك توك|تيكتوك
تيمور الشرقية المستقلة|تيمور-ليشتي
الغواصة تيتان|غواصة تيتان


زلزال توهوكو|زلزال شرق اليابان الكبير
أولمبياد طوكيو 2020
توتال إنرجي|توتال إنرجيز
الشراكة عبر المحيط الهادئ|اتفاقية الشراكة عبر المحيط الهادي

حظر السفر الذي فرضه ترامب|مرسوم ترامب لحظر السفر
ترين دي أراغوا
خطة إنقاذ اليونان
تي آر تي عالمي
الوعد الصادق (إيران)|عملية الوعد الصادق 2|عملية الوعد الصادق 3
محاولة اغتيال ترامب في بتلر|محاولة اغتيال ترامب في بنسلفانيا
تروث سوشيال|تروث سوشال
تسونامي المحيط الهندي|كارثة تسونامي 2004|تسونامي آسيا 2004
حركة طالبان باكستان|طالبان باكستان
ثورة التوليب

قرن تركيا
تويتر

تطبيق أوبر|شركة أوبر|أوبر لخدمات النقل
الغزو الروسي لأوكرانيا|الغزو الروسي الشامل لأوكرانيا|العملية العسكرية الروسية في أوكرانيا
حركة المظلات|ثورة المظلات
مجلس حقوق الإنسان التابع للأمم المتحدة|مجلس حقوق الإنسان الأممي
أهداف التنمية المستدامة
هيئة الأمم المتحدة للمرأة



حزب روسيا الموحدة|روسيا الموحدة

وزارة الكفاءة الحكومية|إدارة الكفاءة الحكومية|هيئة الكفاءة الحكومية
السفارة الأميركية في القدس|السفارة الأمريكية في القدس
إدارة الهجرة والجمارك الأميركية|وكالة الهجرة والجمارك الأميركية|إدارة الهجرة والجمارك الأمريكية
قوة الفضاء الأميركية|قوة الفضاء الأمريكية|القوة الفضائية الأمريكية
اتفاقية الولايات المتحدة والمكسيك وكندا

فكونتاكتي
حزب فوكس الإسباني|حزب فوكس اليميني المتطرف
مجموعة فاغنر|مرتزقة فاغنر
تمرد فاغنر|تمرد مجموعة فاغنر|تمرد بريغوجين
واناكراي
الحرب العالمية على الإرهاب
وورنر براذرز ديسكفري
وي تشات|ويتشات
سينا ويبو
دولة مراقب غير عضو
واتساب|واتس آب|الواتساب
الخوذ البيضاء
ويكيليكس
ويكيبيديا
«نستطيع إنجاز ذلك»
ويندوز 10
ويندوز 11

منظمة التجارة العالمية
منصة إكس|منصة "إكس"|تويتر سابقا|موقع إكس
شياوهونغشو


الأحكام العرفية التي أعلنها يون|فرض الأحكام العرفية في كوريا الجنوبية
يوتيوب|اليوتيوب
وحدات حماية الشعب
رئيس زائير|الرئيس الزائيري

سياسة صفر كوفيد|صفر كوفيد
وباء زيكا
زيمبابوي غولد
تطبيق زوم|عبر زوم|عبر تطبيق زوم`,
    },
    fr: {
      persons: `



Abd Rabbo Mansour {Hadi}






Abdel Fattah al-{Burhane}|Abdel Fattah {al-Bourhane}
Abdel Fattah al-{Sissi}
























Abdel Latif {Rachid}



Abdelaziz ben Salmane







Abdallah ben Zayed


Abdallah II|roi Abdallah II|roi Abdallah

roi Abdallah|Abdallah ben Abdelaziz














Abou Bakr al-{Baghdadi}



Abou Mehdi al-{Mouhandis}
Abou Mohammed al-{Joulani}|Abou Mohammad al-{Jolani}
Abou Moussab al-{Zarqaoui}




Adel al-{Joubeir}













Ahmed al-{Charaa}|Ahmad al-{Chareh}










Ahmed {Qoreï}
Ahmed {Chafik}






Hachemi {Rafsandjani}
mollah Mansour|Akhtar Mansour
empereur {Akihito}
Al {Gore}




















Alexandre {Bortnikov}


Alexandre {Loukachenko}



Alexeï {Koudrine}












Ali Abdallah {Saleh}









































Anatoli {Serdioukov}


Andreï {Belooussov}









Andriï {Sybiga}



Andriï {Iermak}















Anton {Silouanov}























Arseni {Iatseniouk}


Assaad al-{Chaibani}

































Bandar ben Sultan



Bachar al-{Assad}|Bachar el-{Assad}


Baudouin Ier|roi Baudouin






Benoît XVI


Benyamin {Netanyahou}|Benjamin {Netanyahou}








roi {Bhumibol}



















Boris {Eltsine}





















Carl XVI Gustaf|Charles XVI Gustave














































Condoleezza {Rice}

































Denys {Chmyhal}













Dmytro {Kouleba}

Dominique de {Villepin}|Dominique {de Villepin}
Dominique {Strauss-Kahn}|{DSK}










Ebrahim {Raïssi}








Edouard {Chevardnadze}












Élisabeth Borne

Élisabeth II|Elizabeth II

Elvira {Nabioullina}















Eric {Holder}


















roi Fahd|Fahd ben Abdelaziz

Fayçal ben {Farhane}



Farouk al-{Chareh}
Fathi {Bachagha}




Fayez al-{Sarraj}|Fayez {Sarraj}




























Francis Mer













Frederik X|Frédéric X



















George H. W. {Bush}|George {Bush} père|George {Bush}

Georges {Papandréou}|George {Papandréou}



















Gianfranco Fini















Giuseppe Conte










Gordon {Brown}













roi {Gyanendra}
Gyula {Horn}




Hafez al-{Assad}|Hafez el-{Assad}





{Haïtham} ben Tareq





Hamad ben Issa
Hamad ben Jassem
Hamad ben Khalifa















Hassan al-{Tourabi}






















Heydar {Aliev}














Hosni {Moubarak}

















roi Hussein





Ibrahim Boubacar {Keïta}|{IBK}













Ilham {Aliev}














Isaias {Afwerki}|Issaias {Afeworki}





















Iyad {Allaoui}






Jack {Straw}
















James {Cleverly}













































Jeremy {Hunt}



































Jean-Paul II







































Juan Carlos Ier|{Juan Carlos}







Juhan {Parts}





















Kassym-Jomart {Tokaïev}


















Khaled {Mechaal}


Khaled al-{Faleh}



Khaled ben Salmane


Khalifa ben Zayed
























Kristalina {Georgieva}|Kristalina {Guéorguiéva}

































Léon XIV|pape Léon



Leonid {Kravtchouk}
Leonid {Koutchma}






















































































Margrethe II|Marguerite II






























Massoud {Pezeshkian}









































Michel Sapin
Michel {Sleimane}















Mikhaïl {Gorbatchev}
Mikhaïl {Kassianov}
Mikhaïl {Michoustine}

Mikheïl {Saakachvili}






















Mohamed Hamdane {Daglo}|{Hemetti}|{Hemedti}





















Mohammad {Chtayyeh}








Mohammed ben Abderrahmane
Mohammed ben {Nayef}
Mohammed ben Rachid
Mohammed {ben Salmane}|{MBS}
Mohammed {ben Zayed}



Mohamed Chia al-{Soudani}

















Mouammar {Kadhafi}






mollah Omar
Moqren ben Abdelaziz




Moustapha {Abdeljalil}
Moustafa al-{Kazimi}|Mustafa al-{Kadhimi}

























empereur {Naruhito}












Nayef ben Abdelaziz




















Nikol {Pachinian}


Nikolaï {Patrouchev}











Noursoultan {Nazarbaïev}




Oleksandr {Tourtchynov}





Omar el-{Béchir}|Omar al-{Bachir}




Omar {Souleimane}

Oussama {ben Laden}































Pavel {Gratchev}

























Petro {Porochenko}





roi Philippe|Philippe de Belgique




pape François











sultan {Qabous}|{Qabous} ben Saïd































































































Rouhollah {Khomeiny}|ayatollah {Khomeiny}


Roustem {Oumerov}














Saïd {Jalili}













roi Salmane|Salmane ben Abdelaziz



Sameh {Choukri}





Sanna Marin



Saoud al-{Fayçal}










Sergueï {Ivanov}
Sergueï {Kirienko}
Sergueï {Lavrov}
Sergueï {Narychkine}
Sergueï {Choïgou}











Chavkat {Mirzioïev}




























Stanislav {Gross}














Sultan ben Abdelaziz
Susan {Rice}











{Tamim} ben Hamad
















Theresa {May}






































roi Maha {Vajiralongkorn}




Valeri {Zaloujny}

Valeri {Guerassimov}


Vicente {Fox}



Viktor {Tchernomyrdine}


Viktor {Ianoukovitch}
Viktor {Iouchtchenko}
Viktor {Zoubkov}







Vladimir {Poutine}













Walid {Mouallem}









William {Hague}














Xi Jinping












Egor {Gaïdar}
Evgueni {Prigojine}
Evgueni {Primakov}




















Ioulia {Timochenko}






Zayed ben Sultan










`,
      offices: `président|présidente|chef de l'État|cheffe de l'État|président de la République|présidente de la République|chef d'État|locataire de la Maison Blanche|locataire de l'Élysée|président de transition
vice-président|vice-présidente|premier vice-président|première vice-présidente
Premier ministre|premier ministre|Première ministre|première ministre|chef du gouvernement|cheffe du gouvernement|président du Conseil|présidente du Conseil|locataire de Matignon|président du gouvernement
roi|reine|monarque|souverain|souveraine|émir|sultan|empereur|impératrice|Sa Majesté|grand-duc|gardien des deux saintes mosquées|l'émir
prince héritier|princesse héritière|héritier du trône|dauphin|héritière du trône|prince de Galles
guide suprême|Guide suprême|guide de la révolution|dirigeant suprême|leader suprême|numéro un
chancelier|chancelière|chancelier fédéral|chancelière fédérale
ministre des Affaires étrangères|chef de la diplomatie|cheffe de la diplomatie|secrétaire d'État|secrétaire d'État américain|secrétaire d'État américaine|ministre de l'Europe et des Affaires étrangères|patron de la diplomatie
ministre de la Défense|ministre des Armées|secrétaire à la Défense|chef du Pentagone|secrétaire américain à la Défense|ministre de la Défense nationale|patron du Pentagone|secrétaire à la Guerre
ministre de l'Intérieur|secrétaire à l'Intérieur|locataire de Beauvau|secrétaire à la Sécurité intérieure
ministre des Finances|ministre de l'Économie|ministre de l'Économie et des Finances|secrétaire au Trésor|secrétaire américaine au Trésor|chancelier de l'Échiquier|chancelière de l'Échiquier|grand argentier|locataire de Bercy
conseiller à la sécurité nationale|conseillère à la sécurité nationale|conseiller pour la sécurité nationale|conseiller du président pour la sécurité nationale
secrétaire général de l'ONU|secrétaire général des Nations unies|secrétaire général|secrétaire générale|patron de l'ONU|chef de l'ONU
secrétaire général de l'OTAN|secrétaire général de l'Alliance atlantique|chef de l'Otan|secrétaire général|patron de l'Otan
président de la Commission européenne|présidente de la Commission européenne|président de la Commission|présidente de la Commission|cheffe de l'exécutif européen|chef de l'exécutif européen|patronne de la Commission européenne
président du Conseil européen|président du Conseil
chef de la diplomatie européenne|cheffe de la diplomatie européenne|haut représentant|haute représentante|haut représentant de l'Union européenne|haute représentante de l'Union européenne|Haut représentant
secrétaire général de la Ligue arabe|chef de la Ligue arabe|patron de la Ligue arabe
président de la Commission de l'Union africaine|présidente de la Commission de l'Union africaine|président de l'Union africaine|président de la commission de l'UA|président en exercice de l'Union africaine
secrétaire général de l'Opep
directeur général du FMI|directrice générale du FMI|patron du FMI|patronne du FMI|directeur général du Fonds monétaire international|directrice générale du Fonds monétaire international|directeur du FMI|directrice du FMI|cheffe du FMI
président de la Banque mondiale|patron de la Banque mondiale
directeur général de l'OMS|directrice générale de l'OMS|patron de l'OMS|chef de l'OMS|directeur général de l'Organisation mondiale de la santé|patronne de l'OMS
directeur général de l'AIEA|chef de l'AIEA|patron de l'AIEA|directeur de l'AIEA|directeur général de l'Agence internationale de l'énergie atomique
président de la BCE|présidente de la BCE|président de la Banque centrale européenne|présidente de la Banque centrale européenne|patron de la BCE|patronne de la BCE
gouverneur de la banque centrale|gouverneure de la banque centrale|gouverneur de la Banque d'Angleterre|président de la Fed|présidente de la Fed|patron de la Fed|patronne de la Fed|président de la Réserve fédérale|présidente de la Réserve fédérale|gouverneur de la Banque de France|présidente de la banque centrale|président de la banque centrale
pape|souverain pontife|Saint-Père|Sa Sainteté|chef de l'Église catholique
chef du parti|cheffe du parti|chef de l'opposition|cheffe de l'opposition|leader de l'opposition|président du parti|présidente du parti|secrétaire général du parti|leader du parti|dirigeant du parti|premier secrétaire|première secrétaire
chef|leader|dirigeant|commandant|émir|calife|secrétaire général|chef du bureau politique|chef politique|chef rebelle|chef de guerre|numéro un
ministre de la Justice|garde des Sceaux|procureur général|procureure générale|ministre américain de la Justice|ministre américaine de la Justice|attorney general
directeur de la CIA|directrice de la CIA|patron de la CIA|patronne de la CIA|chef de la CIA
directeur du FBI|patron du FBI|chef du FBI
président de la Chambre des représentants|présidente de la Chambre des représentants|président du Parlement|présidente du Parlement|président de l'Assemblée nationale|présidente de l'Assemblée nationale|président de la Chambre|présidente de la Chambre|speaker
chef d'état-major|chef d'état-major des armées|chef de l'armée|commandant en chef|chef d'état-major interarmées|chef de l'état-major|chef d'état-major de l'armée|commandant de l'armée|chef d'état-major général
secrétaire général de la Maison Blanche|chef de cabinet de la Maison Blanche|directeur de cabinet|chef de cabinet|cheffe de cabinet de la Maison Blanche|secrétaire général de la présidence
gouverneur|gouverneure|gouverneur de la région
maire|mairesse
secrétaire du Conseil de sécurité|secrétaire du Conseil suprême de sécurité nationale|chef du Conseil de sécurité|secrétaire du Conseil suprême de la sécurité nationale
chef du renseignement|chef des renseignements|patron du Mossad|chef du Mossad|directeur du Mossad|directeur du renseignement national|directrice du renseignement national|chef des services de renseignement|chef du Shin Bet|patron du renseignement
secrétaire général du Conseil de coopération du Golfe|secrétaire général du CCG
secrétaire général de l'OCI|secrétaire général de l'Organisation de la coopération islamique
envoyé de l'ONU|émissaire de l'ONU|envoyé spécial de l'ONU|envoyée de l'ONU|représentant spécial de l'ONU|médiateur de l'ONU|représentante spéciale de l'ONU|émissaire des Nations unies
chef du pouvoir judiciaire|chef de l'Autorité judiciaire|président de la Cour suprême
chef de l'Organisation de l'énergie atomique|chef de l'organisation iranienne de l'énergie atomique|patron de l'organisation de l'énergie atomique|chef du programme nucléaire
vice-Premier ministre|vice-première ministre|vice-chancelier
ministre du Pétrole|ministre de l'Énergie|secrétaire à l'Énergie
ministre de la Santé|secrétaire à la Santé`,
      countries: `Émirats arabes unis|Émirats|émirati|émiratie|émiratis|émiraties|émirienne|émirien|Abou Dhabi|Dubaï
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
Burkina Faso|Burkina|burkinabè|Ouagadougou
Bulgarie|bulgare|bulgares|Sofia
Bahreïn|bahreïni|bahreïnie|bahreïnis|bahreïnies|bahreïnien|Manama
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
Équateur|équatorien|équatorienne|équatoriens|équatoriennes|Quito
Estonie|estonien|estonienne|estoniens|estoniennes|Tallinn
Égypte|égyptien|égyptienne|égyptiens|égyptiennes|Le Caire
Érythrée|érythréen|érythréenne|érythréens|érythréennes
Espagne|espagnol|espagnole|espagnols|espagnoles|Madrid
Éthiopie|éthiopien|éthiopienne|éthiopiens|éthiopiennes|Addis-Abeba
Finlande|finlandais|finlandaise|finlandaises|Helsinki
France|français|française|françaises|Paris|Élysée|Hexagone
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
Liberia|libérien|libérienne|libériens|libériennes
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
Nigeria|nigérian|nigériane|nigérians|nigérianes|Abuja
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
Taïwan|taïwanais|taïwanaise|taïwanaises|Taipei
Tanzanie|tanzanien|tanzanienne|tanzaniens|tanzaniennes
Ukraine|ukrainien|ukrainienne|ukrainiens|ukrainiennes|Kiev|Kyiv
Ouganda|ougandais|ougandaise|ougandaises|Kampala
États-Unis|USA|Amérique|américain|américaine|américains|américaines|Washington|Maison Blanche
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

Al-Qaïda en Irak
Al-Chabab|shebab
Aqpa|Al-Qaïda dans la péninsule arabique
Aqmi|Al-Qaïda au Maghreb islamique
Ligue arabe|Ligue des États arabes
Assaïb Ahl al-Haq

CHP|Parti républicain du peuple
Banque centrale européenne|BCE

Union européenne|UE|européen|européenne|européens|européennes|Europe|Bruxelles|Commission européenne
Conseil de coopération du Golfe|CCG

Hachd al-Chaabi|Hachd|Kataëb Hezbollah

Houthis|houthi|houthie|houthistes
Hayat Tahrir al-Cham|HTS
Agence internationale de l'énergie atomique|AIEA
Fonds monétaire international|FMI
Gardiens de la révolution|Corps des gardiens de la révolution islamique
État islamique|EI|Daech|Daesh|groupe État islamique
Jihad islamique
État islamique d'Irak
JNIM|GSIM|Groupe de soutien à l'islam et aux musulmans
Kurdistan|Kurdistan irakien|Région du Kurdistan|kurde|kurdes|Erbil

Armée de résistance du Seigneur|LRA
Tigres tamouls|LTTE|Tigres de libération de l'Eelam tamoul
MHP|Parti d'action nationaliste
Frères musulmans
OTAN|Alliance atlantique
Front al-Nosra|al-Nosra
Organisation de la coopération islamique|OCI
OPEP|Organisation des pays exportateurs de pétrole
PKK|Parti des travailleurs du Kurdistan
Brigades al-Qassam|Brigades Ezzedine al-Qassam
Force Al-Qods|force Al-Qods|Force Qods|force Qods
Forces de soutien rapide|FSR
mouvement sadriste|sadriste|sadristes
Forces démocratiques syriennes|FDS
talibans|taliban|Talibans
talibans pakistanais
Nations unies|ONU|onusien|onusienne|onusiens|onusiennes
Wagner|groupe Wagner
Organisation mondiale de la santé|OMS
Banque mondiale
Organisation mondiale du commerce|OMC`,
      terms: `mouvement des Indignés|Indignés espagnols


accords d'Abraham
scandale d'Abou Ghraib
Alternative pour l'Allemagne

Union africaine

Agenda 2010 de Schröder
Banque asiatique d'investissement pour les infrastructures



AKP d'Erdogan|AKP turc
Déluge d'Al-Aqsa

Al-Jazira|Al-Jazeera


Al-Qaïda en Irak
shebab|islamistes shebab

Alliance bolivarienne

Alliance des États du Sahel

maison mère de Google, Alphabet|Alphabet, maison mère de Google
téléphone Android|système Android




attaque de l'école de Peshawar
Al-Qaïda dans la péninsule arabique|Aqpa
Al-Qaïda au Maghreb islamique|Aqmi

Initiative de paix arabe
Printemps arabe|printemps arabes

programme Artemis|mission Artemis
révocation de l'article 370|abrogation de l'article 370
sortie du nucléaire après Fukushima


axe du Mal



attentats de Bali
séisme de Bam

attentats du 13-Novembre|attentat du Bataclan|attentats du 13 novembre 2015

accord irano-saoudien de Pékin
explosion du port de Beyrouth|explosion au port de Beyrouth
la Ceinture et la Route


prise d'otages de Beslan


accord céréalier|accord sur les céréales de la mer Noire



bolivar fort
bolivar souverain

attaque des institutions à Brasilia

massacre d'Utoya

référendum sur le Brexit|référendum du Brexit
sommet des BRICS|pays des BRICS
rupture du barrage de Brumadinho
Alliance Sahra Wagenknecht
massacre de Boutcha





loi César



opération Plomb durci
sommet de la Celac




attentat contre Charlie Hebdo|attentat de Charlie Hebdo|Je suis Charlie





mineurs chiliens|33 mineurs chiliens


attentats de Christchurch
accord de paix avec les Farc
accident de la navette Columbia|désintégration de la navette Columbia

corralito argentin
naufrage du Costa Concordia


pandémie de Covid-19|pandémie de coronavirus|confinement lié au Covid
Autorité provisoire de la coalition

annexion de la Crimée
attentat du Crocus City Hall
Organisation du traité de sécurité collective

régime présidentiel turc
rover Curiosity

Tchéquie|République tchèque
programme Daca

inondations de Valence|inondations meurtrières de Valence
accords de Dayton

Tempête décisive
deepfake|hypertrucage


variant Delta


millions de deutschemarks|milliards de deutschemarks

DGSI|Direction générale de la sécurité intérieure
département de la Sécurité intérieure

scandale du Dieselgate|Dieselgate


directeur du renseignement national|directrice du renseignement national
annulation de l'arrêt Roe v. Wade|révocation de l'arrêt Roe vs Wade


accord de Doha avec les talibans
République populaire de Donetsk|République populaire de Lougansk


République démocratique du Congo|RDC
yuan numérique

attentats de Pâques au Sri Lanka
épidémie d'Ebola en Afrique de l'Ouest
Banque centrale européenne
Service européen pour l'action extérieure

nouvelle capitale administrative
arrestation d'Ekrem Imamoglu|arrestation d'Imamoglu
mort d'Elizabeth II|funérailles d'Elizabeth II

En Marche !|La République en marche|LREM
groupe Engie|Engie
mort de Jeffrey Epstein|dossier Epstein



AI Act européen|règlement européen sur l'IA
règlement sur les services numériques|DSA européen
Pacte vert européen|Green Deal européen
Union européenne
accord UE-Turquie sur les migrants
Bouclier de l'Euphrate
Union économique eurasiatique
pièces et billets en euros|billets en euros
zone euro|monnaie unique, l'euro

Parquet européen
Mécanisme européen de stabilité





chute de Bachar al-Assad|chute d'Assad
révolution du 17 février




Armée syrienne libre


plateforme FTX
catastrophe de Fukushima|accident de Fukushima
sommet du G20


Gavi

RGPD|Règlement général sur la protection des données
mort de George Floyd|meurtre de George Floyd
guerre russo-géorgienne
barrage de la Renaissance|Grand barrage de la Renaissance

crash de la Germanwings
manifestations de Gezi|mouvement de Gezi
attaque chimique de la Ghouta
mouvement des Gilets jaunes|mouvement des "gilets jaunes"|crise des Gilets jaunes|manifestation des Gilets jaunes


coalition antijihadiste|coalition internationale contre l'EI

accord du Vendredi saint








région Grand Est|région Occitanie
Mouvement vert iranien
Zone verte de Bagdad
incendie de la tour Grenfell

chatbot Grok|agent conversationnel Grok|IA Grok

prison de Guantanamo|détenus de Guantanamo
police des mœurs iranienne|police des moeurs iranienne

pandémie de grippe A|pandémie de grippe H1N1
séisme de 2010 en Haïti
typhon Haiyan
séisme d'Al Haouz

Hachd al-Chaabi|Unités de mobilisation populaire

HDP prokurde

découverte du boson de Higgs
Hirak algérien|mouvement du Hirak|mouvement de contestation Hirak
manifestations contre la loi d'extradition à Hong Kong
loi sur la sécurité nationale à Hong Kong
sonde Al-Amal|sonde Espoir
Hayat Tahrir al-Cham
arrestation de Meng Wanzhou
Cour pénale internationale
Tribunal pénal international pour l'ex-Yougoslavie

commandement indo-pacifique


opération Inherent Resolve
loi russe sur les agents de l'étranger
La France insoumise|France insoumise




invasion de l'Irak en 2003|invasion américaine de l'Irak
Conseil de gouvernement irakien
Dôme de fer
Force internationale d'assistance à la sécurité
État islamique en Irak et au Levant|Daech|Daesh
État islamique au Khorassan|EI-K
Résistance islamique en Irak
groupe État islamique|groupe jihadiste État islamique

nouvel aéroport d'Istanbul
bousculade d'Itaewon
télescope James-Webb
révolution du 25 janvier
assaut du Capitole|attaque du Capitole

révolution de Jasmin|révolution du jasmin
Plan d'action global commun


tentative de putsch du 15 juillet|putsch manqué du 15 juillet
guerre des 33 jours|guerre de 2006 au Liban

attaque de la base K1
séisme de Kahramanmaras|séismes du 6 février 2023
deuxième guerre du Haut-Karabakh|guerre des 44 jours

ouragan Katrina
pont de Crimée
meurtre de Jamal Khashoggi|assassinat de Jamal Khashoggi|meurtre de Khashoggi


République du Kosovo
naufrage du Koursk
protocole de Kyoto
collectif Dernière Rénovation

Lava Jato|opération Lavage express
soulèvement du 17 octobre|révolution du 17 octobre
faillite de Lehman Brothers

parti Les Républicains
loi d'amnistie pour les indépendantistes catalans
loi "seul un oui est un oui"

droits de douane du « Jour de la libération »
Gouvernement d'union nationale (GNA)
Gouvernement d'union nationale libyen (GUN)

parti Die Linke

traité de Lisbonne

attentats de Londres de 2005

M23|Mouvement du 23-Mars|rebelles du M23
traité de Maastricht

attentats de Madrid
Make America Great Again|mouvement MAGA
mort de Mahsa Amini
Révolution orange



Mariage pour tous|Manif pour tous
rupture du barrage de Mariana
assassinat de Marielle Franco

campagne de pression maximale|politique de pression maximale contre l'Iran


syndrome respiratoire du Moyen-Orient
Meta, maison mère de Facebook|groupe Meta
mouvement #MeToo|#MeToo|mouvement MeToo





opération Midnight Hammer|Marteau de minuit




accords de Minsk
cartes Mir|système de paiement Mir
ambassade du Monténégro

attentats de Bombay de 2008

cyclone Nargis



séisme de 2015 au Népal
série Netflix|plateforme Netflix
billet à 9 euros
traité New Start
nouveau canal de Suez
nouvelle livre turque
jeton non fongible|jetons non fongibles



prise d'otages du théâtre de Moscou

sabotage de Nord Stream|sabotage des gazoducs Nord Stream
Macédoine du Nord
incendie de Notre-Dame de Paris|incendie de Notre-Dame


coronavirus de Wuhan
empoisonnement au Novitchok|Novitchok

Nour-Soultan
nouvelle capitale Nusantara
Front al-Nosra

Organisation de l'unité africaine


attaque du 7-Octobre|attaques du 7 octobre|massacre du 7 octobre

Organisation de la conférence islamique
Organisation de la coopération islamique
opération Rameau d'olivier

grande et belle loi






accords d'Oslo
explosions de bipeurs|attaque aux bipeurs





Jeux olympiques de Paris 2024|JO de Paris 2024|JO-2024
accord de Paris sur le climat
Parquet national financier|PNF
mobilisation partielle en Russie

pass sanitaire|passe sanitaire|pass vaccinal

opération Source de paix
logiciel espion Pegasus

rover Perseverance
cryptomonnaie petro

vaccin de Pfizer-BioNTech





Conseil présidentiel de direction
parti Podemos


Service de police d'Irlande du Nord|PSNI

accord de Prespa

référendum du 1er octobre en Catalogne
Gardien de la prospérité
opération Bordure protectrice
vol PS752



blocus du Qatar
Mondial au Qatar|Coupe du monde au Qatar

massacre de Rabaa

mort d'Ebrahim Raïssi

Partenariat économique régional global

ère Reiwa


opération Rising Lion|guerre des Douze Jours|guerre de douze jours



Révolution des roses


Forces de soutien rapide
Russia Today|chaîne RT

ouragan Sandy


syndrome respiratoire aigu sévère

Vision 2030 saoudienne

Organisation de coopération de Shanghai
Forces démocratiques syriennes
attentats du 11-Septembre
Serbie-et-Monténégro|Serbie-Monténégro
ferry Sewol|naufrage du Sewol



séisme du Sichuan de 2008




République slovaque
catastrophe de Smolensk|crash de Smolensk


révélations de Snowden|révélations d'Edward Snowden
assassinat de Soleimani|assassinat de Qassem Soleimani

République du Soudan du Sud|président sud-soudanais

opération militaire spéciale en Ukraine
Tribunal spécial pour le Liban



Conseil de transition du Sud


tempête Daniel

crise des subprimes
guerre entre l'armée soudanaise et les FSR|guerre entre l'armée et les paramilitaires des FSR
mouvement des Tournesols
faillite de la Silicon Valley Bank

plafonnement du prix du pétrole russe
Épées de fer
guerre civile en Syrie|guerre civile syrienne
Armée nationale syrienne
soulèvement d'octobre en Irak

mouvement du Tea Party

messagerie Telegram|chaîne Telegram


politique des trois enfants
station spatiale Tiangong
guerre du Tigré|guerre au Tigré


submersible Titan|sous-marin Titan


séisme du 11 mars 2011
JO de Tokyo 2020

Partenariat transpacifique

décret anti-immigration de Trump|décret migratoire de Trump

plan de sauvetage de la Grèce

Promesse honnête|Promesse tenue
tentative d'assassinat de Trump à Butler

tsunami de 2004|tsunami du 26 décembre 2004

Révolution des tulipes
République de Türkiye
siècle de la Turquie


chauffeur Uber|plateforme Uber|application Uber
invasion russe de l'Ukraine|invasion de l'Ukraine par la Russie|invasion à grande échelle de l'Ukraine
mouvement des parapluies|révolution des parapluies
Conseil des droits de l'homme de l'ONU
Objectifs de développement durable
ONU Femmes
Onusida


Russie unie

commission à l'efficacité gouvernementale|ministère de l'Efficacité gouvernementale|Département de l'efficacité gouvernementale
ambassade américaine à Jérusalem
police de l'immigration américaine (ICE)
Force de l'espace américaine
Accord Canada-États-Unis-Mexique|ACEUM


parti d'extrême droite Vox
groupe Wagner|mercenaires de Wagner
mutinerie de Wagner|rébellion de Wagner

guerre mondiale contre le terrorisme



État observateur non membre

Casques blancs syriens






Organisation mondiale du commerce
X (ex-Twitter)|ex-Twitter|anciennement Twitter



loi martiale de Yoon

Unités de protection du peuple
président zaïrois
discours du Zeitenwende
politique zéro Covid|stratégie zéro Covid
épidémie de Zika

visioconférence Zoom|via Zoom|réunion Zoom`,
    },
    es: {
      persons: `

Abás {Araqchí}








Abdelfatah al {Burhan}
Abdelfatah al {Sisi}|Abdel Fatah al {Sisi}


Abdelaziz {Buteflika}



Abdelmayid {Tebún}|Abdelmadjid {Tebboune}













Abdelhamid {Dbeiba}


















Abdalá II|rey Abdalá II|rey Abdalá

rey Abdalá|Abdalá bin Abdelaziz














Abu Bakr al {Bagdadi}|Abu Bakr al {Baghdadi}




Abu Mohamed al {Jolani}|Abu Mohamed al {Golani}
Abu Musab al {Zarqaui}





























Ahmed {Qurea}







Hashemi {Rafsanyani}

emperador {Akihito}
Al {Gore}







Alberto II








Alejandro Toledo






Alexandr {Lukashenko}|Aleksandr {Lukashenko}




Alexéi {Navalni}|Alexei {Navalny}






Alfredo Palacio


















Alí {Jameneí}|ayatolá {Jamenei}

Alí {Lariyaní}


Alí {Shamjaní}


















Amro {Musa}|Amr {Musa}

Ana Palacio

Anatoli {Serdiukov}
















Andri {Yermak}
















António Costa


Antonio Saca
















Arnoldo Alemán


Arseni {Yatseniuk}


Asad al {Shaibani}
























Aziz {Ajanuch}












Bashar al {Asad}|Bachar al {Asad}


Balduino I


Beyi Caid {Essebsi}



Benedicto XVI











rey {Bhumibol}









































Carlos XVI Gustavo|Carlos Gustavo



Carlos Cuerpo

Carlos Mesa
Carlos Roberto Flores
Carlos Roberto Reina








Jaim {Herzog}






Carlos III






















Condoleezza {Rice}

































Denis {Shmihal}|Denys {Shmygal}













Dmitro {Kuleba}





































Isabel II|Isabel II del Reino Unido

















Eric {Holder}











Evo Morales






rey Fahd

Faisal {bin Farhan}









Fayez al {Serraj}






Felipe VI|rey Felipe






















Francisco Flores












Federico X



















George H. W. {Bush}|George {Bush} padre|George {Bush}

Yorgos {Papandréu}




















Gideon Saar|Guideón Saar

























Gordon {Brown}













rey {Gyanendra}
Gyula {Horn}




Hafez al {Asad}



































Hasán {Nasralá}
Hasán {Rohaní}















Heidar {Alíyev}
Hibatulá {Ajundzada}|Haibatulá {Ajundzada}














Hosein {Amirabdolahian}

Hosein {Salamí}














rey Husein



Ibrahim al {Yafari}


































Ismail {Haniya}|Ismail {Haniye}|Ismail {Haniyeh}







Iván Duque
















Jack {Straw}












Yalal {Talabani}



James {Cleverly}













































Jeremy {Hunt}






Jimmy Morales




























Juan Pablo II










Jorge Serrano|Jorge {Serrano Elías}




























Juan Carlos I|{Juan Carlos}|rey {Juan Carlos}




Juan Manuel Santos


Juhan {Parts}










Kais {Said}|Kais {Saied}










Kasim-Yomart {Tokáyev}


















Jaled {Meshal}










Jalifa {Hafter}|Jalifa {Haftar}























Kristalina {Georgieva}|Kristalina {Gueorguieva}









Lajdar {Brahimi}




















Lenín Moreno


León XIV|papa León

























































Mahmud {Abás}|Mahmud {Abbas}
Mahmud {Ahmadineyad}































Margarita Robles
Margarita II






























Masud {Pezeshkian}











































Michel Temer














Mijaíl {Gorbachov}
Mijaíl {Kasiánov}
Mijaíl {Mishustin}

Mijaíl {Saakashvili}



















Mohamed {el Baradei}|Mohamed {ElBaradei}











Mohamad Baqer {Qalibaf}




Mohamad Yavad {Zarif}|Javad {Zarif}
Mohamed {Jatamí}

Mohamed Mustafa




Mohamed {Shtayeh}








Mohamed bin Abdulrahman


Mohamed {bin Salmán}|Mohammed {bin Salmán}
Mohamed {bin Zayed}
Mohamed {Deif}


Mohamed Shia al {Sudani}




Moncef {Marzuki}












Muamar el {Gadafi}|Muamar {Gadafi}|Muamar {Gaddafi}






mulá Omar

Muqtada al {Sader}




Mustafa al {Kazimi}|Mustafá al {Kazemi}












Naim {Qasem}


Nayib {Mikati}









emperador {Naruhito}


Naser {Burita}

















































Oleksandr {Sirski}






Omar al {Bashir}|Omar Hasán al {Bashir}









































Pedro Castillo




























Felipe de Bélgica




papa Francisco
Porfirio Lobo










sultán {Qabús}








Rachid {Ganuchi}




Rafael Caldera






















Ramzán {Kadírov}











































Rodrigo Rato














Ruholá {Jomeini}|ayatolá {Jomeini}









Saadedín {Otmani}



Sadam Husein|{Sadam}|Saddam Hussein



Said {Yalilí}













rey Salmán|Salmán bin Abdelaziz



Sameh {Shukri}






Santiago Peña













Serguéi {Ivanov}
Serguéi {Kiriyenko}
Serguéi {Lavrov}|Sergei {Lavrov}

Serguéi {Shoigú}|Sergei {Shoigu}

















Simón {Peres}|Shimon {Peres}






















Stanislav {Gross}















Susan {Rice}




























Theresa {May}






































rey Maha {Vajiralongkorn}




Valeri {Zaluzhni}

Valeri {Guerásimov}


Vicente {Fox}



Víktor {Chernomirdin}






















Volodímir {Zelenski}|Volodimir {Zelensky}



Walid al {Mualem}









William {Hague}














Xi Jinping


Yahya {Sinwar}|Yahia {Sinwar}






Yaser {Arafat}|Yasir {Arafat}



Yevgueni {Prigozhin}
Yevgueni {Primakov}



Isaac {Rabin}
Isaac {Shamir}



Yoshihide Suga











Yulia {Timoshenko}










Zine el Abidine {Ben Ali}|Zin el Abidín {Ben Alí}






`,
      offices: `presidente|presidenta|jefe de Estado|jefa de Estado|mandatario|mandataria|presidente de la República|presidenta de la República|primer mandatario|primera mandataria|jefe del Estado|jefa del Estado
vicepresidente|vicepresidenta|primer vicepresidente|primera vicepresidenta|vice presidente|vicepresidenta ejecutiva|vicepresidente ejecutivo
primer ministro|primera ministra|jefe de Gobierno|jefa de Gobierno|jefe del Gobierno|jefa del Gobierno|premier|presidente del Gobierno|presidenta del Gobierno|jefe del Ejecutivo|presidente del Consejo de Ministros|presidenta del Consejo de Ministros|jefe de gabinete|primer ministro en funciones
rey|reina|monarca|soberano|soberana|emir|sultán|emperador|emperatriz|Su Majestad|gran duque|custodio de las dos mezquitas sagradas
príncipe heredero|princesa heredera|heredero al trono|heredera al trono|heredero de la Corona|príncipe de Gales
líder supremo|guía supremo|líder de la Revolución Islámica|máximo líder|líder espiritual
canciller|canciller federal|la canciller
ministro de Exteriores|ministra de Exteriores|ministro de Asuntos Exteriores|ministra de Asuntos Exteriores|ministro de Relaciones Exteriores|ministra de Relaciones Exteriores|canciller|secretario de Estado|secretaria de Estado|jefe de la diplomacia|jefa de la diplomacia|titular de Exteriores
ministro de Defensa|ministra de Defensa|secretario de Defensa|secretaria de Defensa|jefe del Pentágono|titular de Defensa|ministro de la Defensa|secretario de Guerra
ministro del Interior|ministra del Interior|ministro de Interior|ministra de Interior|ministro de Gobernación|secretario de Gobernación|secretaria de Gobernación|secretario de Seguridad Nacional|secretaria de Seguridad Nacional|titular de Interior
ministro de Finanzas|ministra de Finanzas|ministro de Hacienda|ministra de Hacienda|ministro de Economía|ministra de Economía|secretario del Tesoro|secretaria del Tesoro|canciller del Exchequer|ministro de Economía y Hacienda|secretario de Hacienda|canciller de Hacienda
asesor de Seguridad Nacional|asesora de Seguridad Nacional|consejero de Seguridad Nacional|consejera de Seguridad Nacional
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
gobernador del banco central|gobernadora del banco central|presidente del banco central|presidenta del banco central|presidente de la Fed|presidenta de la Fed|presidente de la Reserva Federal|presidenta de la Reserva Federal|gobernador del Banco de Inglaterra|gobernador del Banco de España|titular de la Fed|jefe de la Fed
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
secretario general del Consejo de Cooperación del Golfo
secretario general de la OCI|secretario general de la Organización para la Cooperación Islámica
enviado de la ONU|enviada de la ONU|enviado especial de la ONU|representante especial de la ONU|mediador de la ONU|enviada especial de la ONU
jefe del Poder Judicial|jefe de la judicatura|presidente de la Corte Suprema|presidente del Tribunal Supremo
jefe de la Organización de Energía Atómica|director de la Organización de Energía Atómica|jefe nuclear
viceprimer ministro|viceprimera ministra|vicepresidente del Gobierno|vicepresidenta del Gobierno|vicecanciller
ministro de Petróleo|ministro de Energía|ministra de Energía|ministro del Petróleo|secretario de Energía|secretaria de Energía
ministro de Salud|ministra de Salud|ministro de Sanidad|ministra de Sanidad|secretario de Salud`,
      countries: `Emiratos Árabes Unidos|Emiratos|EAU|emiratí|emiratíes|Abu Dabi|Dubái
Afganistán|afgano|afgana|afganos|afganas|Kabul
Albania|albanés|albanesa|albaneses|albanesas|Tirana
Armenia|armenio|armenia|armenios|armenias|Ereván
Angola|angoleño|angoleña|angoleños|angoleñas
Argentina|argentino|argentina|argentinos|argentinas|Buenos Aires|Casa Rosada
Austria|austríaco|austríaca|austríacos|austríacas|Viena
Australia|australiano|australiana|australianos|australianas|Canberra
Azerbaiyán|azerbaiyano|azerbaiyana|azerbaiyanos|azerbaiyanas|azerí|azeríes|Bakú
Bosnia y Herzegovina|Bosnia-Herzegovina|Bosnia|bosnio|bosnia|bosnios|bosnias|Sarajevo
Bangladés|Bangladesh|bangladesí|bangladesíes|Daca
Bélgica|belga|belgas

Bulgaria|búlgaro|búlgara|búlgaros|búlgaras
Baréin|Bahréin|bareiní|bareiníes|Manama

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
Rumania|rumano|rumana|rumanos|rumanas|Bucarest
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
Estados Unidos|EE.UU.|EEUU|EE UU|USA|estadounidense|estadounidenses|americano|americana|americanos|americanas|norteamericano|norteamericana|norteamericanos|norteamericanas|Washington|Casa Blanca
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

Al Qaeda en Irak|Al Qaida en Irak

Al Qaeda en la Península Arábiga|AQPA
Al Qaeda en el Magreb Islámico|AQMI
Liga Árabe|Liga de los Estados Árabes


CHP|Partido Republicano del Pueblo
Banco Central Europeo|BCE

Unión Europea|UE|europeo|europea|europeos|europeas|Europa|Bruselas|Comisión Europea
Consejo de Cooperación del Golfo|CCG

Fuerzas de Movilización Popular|Multitud Popular
Hezbolá|Hizbulá|Hezbollah
hutíes|hutí|hutis

Organismo Internacional de Energía Atómica|OIEA|AIEA
Fondo Monetario Internacional|FMI
Guardia Revolucionaria|Guardianes de la Revolución|Cuerpo de la Guardia Revolucionaria Islámica
Estado Islámico|EI|Daesh|ISIS
Yihad Islámica|Yihad Islámica Palestina
Estado Islámico de Irak
JNIM|Grupo de Apoyo al Islam y a los Musulmanes
Kurdistán|Kurdistán iraquí|kurdo|kurda|kurdos|kurdas|Erbil

Ejército de Resistencia del Señor|LRA
Tigres tamiles|LTTE
MHP|Partido de Acción Nacionalista
Hermanos Musulmanes
OTAN|Alianza Atlántica
Frente Al Nusra
Organización para la Cooperación Islámica|OCI
OPEP
PKK|Partido de los Trabajadores del Kurdistán
Brigadas Al Qasam|Brigadas de Al Qasam
Fuerza Quds|Fuerza Al Quds
Fuerzas de Apoyo Rápido|FAR
movimiento sadrista|sadrista|sadristas
Fuerzas Democráticas Sirias|FDS
talibanes|talibán|Talibán
talibanes paquistaníes
Naciones Unidas|ONU
Wagner|Grupo Wagner
Organización Mundial de la Salud|OMS
Banco Mundial
Organización Mundial del Comercio|OMC`,
      terms: `movimiento 15-M|15-M|indignados del 15-M


Acuerdos de Abraham
escándalo de Abu Ghraib
Alternativa para Alemania
Ley de Cuidado de Salud Asequible|Ley de Atención Asequible
Unión Africana

Agenda 2010 de Schröder
Banco Asiático de Inversión en Infraestructura



AKP de Erdogan
Diluvio de Al Aqsa

Al Yazira|Al Jazeera


Al Qaeda en Irak


Alianza Bolivariana|Alternativa Bolivariana

Alianza de Estados del Sahel

Alphabet, matriz de Google
teléfono Android|sistema operativo Android




matanza en la escuela de Peshawar
Al Qaeda en la Península Arábiga
Al Qaeda en el Magreb Islámico

Iniciativa de Paz Árabe
Primavera Árabe

programa Artemis|misión Artemis
derogación del artículo 370



eje del mal



atentados de Bali
terremoto de Bam

atentado de la sala Bataclan|atentados del 13-N

acuerdo de Pekín entre Irán y Arabia Saudí
explosión del puerto de Beirut|explosión de Beirut
la Franja y la Ruta|Franja y la Ruta


masacre de Beslán|escuela de Beslán


acuerdo de granos del mar Negro|acuerdo del grano
Black Lives Matter|Las vidas negras importan





asalto a los Tres Poderes|asalto a las sedes de los tres poderes

matanza de Utoya

referéndum del Brexit|referéndum del 'brexit'
cumbre de los BRICS|países BRICS
tragedia de Brumadinho
Alianza Sahra Wagenknecht
matanza de Bucha|masacre de Bucha





Ley César



operación Plomo Fundido
Celac|Comunidad de Estados Latinoamericanos y Caribeños




atentado contra Charlie Hebdo




estallido social de 2019|estallido social en Chile
los 33 mineros chilenos|rescate de los 33 mineros


atentados de Christchurch
acuerdo de paz con las FARC
desastre del Columbia|accidente del Columbia

corralito financiero|corralito bancario
naufragio del Costa Concordia

covid-19|COVID-19|covid
pandemia de covid|pandemia de coronavirus|pandemia de covid-19
Autoridad Provisional de la Coalición

anexión de Crimea
atentado del Crocus City Hall
Organización del Tratado de Seguridad Colectiva

sistema presidencialista turco
rover Curiosity

Chequia|República Checa
programa DACA|Acción Diferida para los Llegados en la Infancia

DANA de Valencia|dana de Valencia|dana del 29 de octubre
Acuerdos de Dayton

Tormenta Decisiva|Tormenta de Firmeza
deepfake|ultrafalso


variante delta


millones de marcos alemanes


Departamento de Seguridad Nacional de Estados Unidos|Departamento de Seguridad Nacional de EEUU

Dieselgate|escándalo de las emisiones de Volkswagen


directora de Inteligencia Nacional|director de Inteligencia Nacional
anulación de Roe contra Wade


acuerdo de Doha con los talibanes
República Popular de Donetsk|República Popular de Lugansk


República Democrática del Congo
yuan digital

atentados de Pascua en Sri Lanka|atentados del Domingo de Pascua
epidemia de ébola en África Occidental
Banco Central Europeo
Servicio Europeo de Acción Exterior

nueva capital administrativa de Egipto
detención de Imamoglu|arresto de Imamoglu
muerte de Isabel II|funeral de Isabel II

La República en Marcha
Engie
muerte de Jeffrey Epstein|archivos Epstein
Esuatini|Eswatini


Ley de Inteligencia Artificial de la UE
Ley de Servicios Digitales|Ley de Mercados Digitales
Pacto Verde Europeo
Unión Europea
acuerdo UE-Turquía sobre migrantes|acuerdo migratorio UE-Turquía
Escudo del Éufrates
Unión Económica Euroasiática
billetes de euro|monedas de euro|billetes y monedas de euro
zona euro|eurozona

Fiscalía Europea
Mecanismo Europeo de Estabilidad





caída de Bashar al Asad|caída de Al Asad
revolución del 17 de febrero




Ejército Libre Sirio|Ejército Libre de Siria
Viernes por el Futuro|Fridays for Future

plataforma FTX
accidente de Fukushima|desastre de Fukushima|catástrofe de Fukushima
cumbre del G20
G5 del Sahel



Reglamento General de Protección de Datos|RGPD
muerte de George Floyd|asesinato de George Floyd
guerra ruso-georgiana|guerra de Georgia de 2008
Gran Presa del Renacimiento|Presa del Renacimiento

accidente de Germanwings
protestas de Gezi|protestas del parque Gezi
ataque químico de Guta
movimiento de los chalecos amarillos|protestas de los chalecos amarillos


coalición internacional contra el Estado Islámico

Acuerdo de Viernes Santo









Movimiento Verde iraní
Zona Verde de Bagdad
incendio de la torre Grenfell



prisión de Guantánamo|cárcel de Guantánamo
policía de la moral iraní|Policía de la Moral de Irán

pandemia de gripe A|pandemia de gripe H1N1
terremoto de Haití de 2010
tifón Haiyan
terremoto de Al Haouz

Fuerzas de Movilización Popular|Multitud Popular

HDP prokurdo

descubrimiento del bosón de Higgs
Hirak argelino
protestas contra la ley de extradición en Hong Kong
ley de seguridad nacional de Hong Kong
sonda Al Amal|sonda Esperanza
Hayat Tahrir al Sham|Organismo de Liberación del Levante
detención de Meng Wanzhou
Corte Penal Internacional|Tribunal Penal Internacional
Tribunal Penal Internacional para la antigua Yugoslavia

Comando Indo-Pacífico
Ley de Reducción de la Inflación


ley rusa de agentes extranjeros
La Francia Insumisa




invasión de Irak en 2003
Consejo de Gobierno iraquí
Cúpula de Hierro
Fuerza Internacional de Asistencia para la Seguridad
Estado Islámico de Irak y el Levante|Dáesh
Estado Islámico de Jorasán|ISIS-K
Resistencia Islámica en Irak
grupo Estado Islámico

nuevo aeropuerto de Estambul
estampida de Itaewon
telescopio James Webb
revolución del 25 de enero
asalto al Capitolio

Revolución de los Jazmines
Plan de Acción Integral Conjunto


intento de golpe del 15 de julio|fallido golpe de 2016
guerra del Líbano de 2006

ataque a la base K-1
terremoto de Kahramanmaras|terremotos del 6 de febrero
segunda guerra del Alto Karabaj

huracán Katrina
puente de Crimea
asesinato de Jamal Khashoggi|asesinato de Khashoggi


República de Kosovo
hundimiento del Kursk
Protocolo de Kioto|Protocolo de Kyoto
activistas de Última Generación
Latam Airlines|aerolínea Latam
Lava Jato|operación Lava Jato
revolución del 17 de octubre
quiebra de Lehman Brothers
Ley Maria da Penha
Los Republicanos franceses
ley de amnistía para los independentistas|ley de amnistía del 'procés'|ley de amnistía del procés
ley del 'solo sí es sí'|ley del solo sí es sí
ley trans estatal|ley trans de Irene Montero|Ley Trans de Irene Montero
aranceles del Día de la Liberación
Gobierno de Acuerdo Nacional
Gobierno de Unidad Nacional libio

partido Die Linke

Tratado de Lisboa

atentados del 7-J

rebeldes del M23|Movimiento 23 de Marzo
Tratado de Maastricht

atentados del 11-M|11-M
Make America Great Again|movimiento MAGA
muerte de Mahsa Amini|protestas por Mahsa Amini
Revolución Naranja


tesis del marco temporal

desastre de Mariana
asesinato de Marielle Franco

campaña de máxima presión|política de máxima presión

mensalão|escándalo del mensalao
síndrome respiratorio de Oriente Medio
Meta, matriz de Facebook|Meta Platforms
movimiento #MeToo|#MeToo|movimiento Me Too
Guardia Nacional de México|Guardia Nacional mexicana




operación Martillo de Medianoche
ley ómnibus de Milei|Ley Bases de Milei



acuerdos de Minsk
tarjetas Mir|sistema de pago Mir
embajada de Montenegro

atentados de Bombay de 2008

ciclón Nargis



terremoto de Nepal de 2015
serie de Netflix|plataforma Netflix
billete de 9 euros
tratado Nuevo START|New START
nuevo Canal de Suez
nueva lira turca
token no fungible|tokens no fungibles
Ni Una Menos|Ni Una Más Ni Una Menos


teatro Dubrovka

sabotaje del Nord Stream|sabotaje de los Nord Stream
Macedonia del Norte
incendio de Notre Dame
Nuevo Frente Popular

coronavirus de Wuhan
envenenamiento con Novichok

en Nur-Sultán
nueva capital, Nusantara
Frente Al Nusra

Organización para la Unidad Africana

Occupy Wall Street|Ocupa Wall Street
ataque del 7 de octubre|ataques del 7 de octubre

Organización de la Conferencia Islámica
Organización para la Cooperación Islámica|Organización de la Cooperación Islámica
operación Rama de Olivo
variante ómicron
Gran y Hermosa Ley|gran y hermoso proyecto de ley






Acuerdos de Oslo
explosión de buscapersonas|explosiones de buscas

Papeles de Panamá|Panama Papers
Papeles de Pandora|Pandora Papers
Papeles del Paraíso|Paradise Papers

Juegos Olímpicos de París 2024|París 2024
Acuerdo de París

movilización parcial en Rusia


Ley Patriota
operación Fuente de Paz
programa espía Pegasus|software Pegasus

rover Perseverance
criptomoneda petro

vacuna de Pfizer|vacuna de Pfizer-BioNTech


sistema de pagos Pix


Consejo de Liderazgo Presidencial
partido Podemos|Unidas Podemos|Unidos Podemos


Servicio de Policía de Irlanda del Norte|PSNI

acuerdo de Prespa

referéndum del 1-O
Guardián de la Prosperidad
operación Margen Protector
vuelo PS752



bloqueo a Qatar|bloqueo de Catar
Mundial de Qatar|Mundial de Catar

matanza de Rabaa

muerte de Raisí
Agrupación Nacional|Reagrupamiento Nacional
Asociación Económica Integral Regional

era Reiwa

República Srpska|Republika Srpska
guerra de los doce días|operación León Naciente



Revolución de las Rosas


Fuerzas de Apoyo Rápido
Russia Today|cadena RT

huracán Sandy


síndrome respiratorio agudo grave|síndrome agudo respiratorio severo

Visión 2030 saudí|Visión Saudí 2030

Organización de Cooperación de Shanghái
Fuerzas de Siria Democráticas|Fuerzas Democráticas Sirias
atentados del 11-S|atentados del 11 de septiembre
Serbia y Montenegro
ferri Sewol|naufragio del Sewol



terremoto de Sichuan de 2008




República Eslovaca
accidente de Smolensk|tragedia de Smolensk


revelaciones de Snowden
asesinato de Soleimani|asesinato de Qasem Soleimani

República de Sudán del Sur|presidente sursudanés

operación militar especial en Ucrania
Tribunal Especial para el Líbano



Consejo de Transición del Sur


tormenta Daniel|inundaciones de Derna

crisis de las subprime|crisis 'subprime'
guerra entre el Ejército sudanés y las FAR
Movimiento Girasol
quiebra del Silicon Valley Bank|colapso de Silicon Valley Bank

tope al precio del petróleo ruso
Espadas de Hierro
guerra civil siria
Ejército Nacional Sirio
protestas de octubre en Irak

movimiento Tea Party

canal de Telegram|aplicación Telegram


política de los tres hijos
estación espacial Tiangong
guerra de Tigray

República Democrática de Timor Oriental
sumergible Titán|submarino Titan


terremoto del 11 de marzo de 2011
Juegos Olímpicos de Tokio 2020|Tokio 2020

Acuerdo Transpacífico

veto migratorio de Trump

rescate de Grecia|rescate griego

Promesa Verdadera
atentado contra Trump en Butler|intento de asesinato de Trump en Pensilvania

tsunami de 2004

Revolución de los Tulipanes
República de Türkiye
Siglo de Turquía


conductor de Uber|aplicación Uber
invasión rusa de Ucrania|invasión a gran escala de Ucrania
Revolución de los Paraguas|Movimiento de los Paraguas
Consejo de Derechos Humanos de la ONU
Objetivos de Desarrollo Sostenible
ONU Mujeres
Onusida


Rusia Unida

Departamento de Eficiencia Gubernamental
embajada de Estados Unidos en Jerusalén
Servicio de Inmigración y Control de Aduanas
Fuerza Espacial de Estados Unidos
T-MEC|TMEC


ultraderechista Vox|Santiago Abascal, líder de Vox
grupo Wagner|mercenarios de Wagner
motín de Wagner|rebelión de Wagner

guerra global contra el terrorismo



Estado observador no miembro

Cascos Blancos sirios






Organización Mundial del Comercio
X (antes Twitter)|antes Twitter|antigua Twitter



ley marcial de Yoon

Unidades de Protección Popular|Unidades de Protección del Pueblo
presidente de Zaire
discurso del Zeitenwende
política de cero covid|covid cero
epidemia de zika

videollamada por Zoom|por Zoom|reunión de Zoom`,
    },
    de: {
      persons: `

Abbas {Araghtschi}









Abdel Fattah al-{Sisi}|Abdel Fattah as-{Sisi}




















Abdul Hamid {Dbaiba}


















Abdullah II.|Abdullah II|König Abdullah

König Abdullah














Abu Bakr al-{Bagdadi}




Abu Muhammad al-{Dscholani}|Mohammed al-{Dschulani}
Abu Mussab al-{Sarkawi}


















Ahmed al-{Scharaa}










Ahmed {Kurei}







Haschemi {Rafsandschani}

Kaiser {Akihito}
Al {Gore}







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





Aschraf {Ghani}|Ashraf {Ghani}


Askar {Akajew}















Aiman al-{Sawahiri}|Ayman al-{Zawahiri}















Baschar al-{Assad}|Bashar al-{Assad}


Baudouin I.|König Baudouin






Benedikt XVI.|Benedikt XVI


Benjamin {Netanjahu}








König {Bhumibol}



















Boris {Jelzin}





















Carl XVI. Gustaf|Carl Gustaf























Charles III.|Karl III.|König Charles






Christian Kern















Condoleezza {Rice}
































Denys {Monastyrskyj}
Denys {Schmyhal}












Dmitri {Medwedew}|Dmitrij {Medwedew}























Eduard {Schewardnadse}

Eduardo Frei|Eduardo {Frei Ruiz-Tagle}












Elizabeth II.|Elisabeth II.|Queen Elizabeth II.|Elizabeth II

















Eric {Holder}


















König Fahd











Fajes al-{Sarradsch}|Fayez al-{Sarraj}






Felipe VI.|Felipe VI
































Franz Josef Jung


Frederik X.|König Frederik



















George H. W. {Bush}|George {Bush} senior|George {Bush}

Giorgos {Papandreou}|Georgios {Papandreou}














































Gordon {Brown}













König {Gyanendra}





















Hamid {Karsai}|Hamid {Karzai}










Harald V.|König Harald







Hassan II.|Hassan II

Hassan {Rohani}|Hassan {Ruhani}





Heinz Fischer


Helmut Kohl






Heydar {Alijew}|Gejdar {Alijew}
Haibatullah {Achundsada}













Husni {Mubarak}|Hosni {Mubarak}

















König Hussein



Ibrahim al-{Dschafari}










Igor {Iwanow}




Ilham {Alijew}|Ilham {Aliyev}













Izchak {Herzog}|Isaac {Herzog}


Islam {Karimow}

Ismail {Hanija}|Ismail {Hanijeh}|Ismail {Haniyeh}
























Jack {Straw}












Dschalal {Talabani}



James {Cleverly}






Jan Fischer






































Jeremy {Hunt}
















Johannes Rau

















John {Major}
Johannes Paul II.|Johannes Paul II











Joschka Fischer



























Juan Carlos I.|{Juan Carlos}







Juhan {Parts}





















Kassym-Schomart {Tokajew}


















Chaled {Maschal}|Khaled {Meschal}










Chalifa {Haftar}|Khalifa {Haftar}























Kristalina {Georgiewa}|Kristalina {Georgieva}



Kurmanbek {Bakijew}





























Leo XIV.|Papst Leo|Leo XIV



Leonid {Krawtschuk}
Leonid {Kutschma}

Leszek Miller




















Luc Frieden
Lucas {Papademos}|Loukas {Papadimos}




























Mahmud {Abbas}|Mahmoud {Abbas}
Mahmud {Ahmadinedschad}
































Margrethe II.|Königin Margrethe






























Massud {Peseschkian}

























































Michail {Fradkow}
Michail {Gorbatschow}
Michail {Kassjanow}
Michail {Mischustin}

Micheil {Saakaschwili}



















Mohammed {el-Baradei}|Mohamed {ElBaradei}










Mohammed Ali {Dschafari}





Mohammed Dschawad {Sarif}|Dschawad {Sarif}
Mohammed {Chatami}






Mohammed {Schtajjeh}











Mohammed {bin Salman}|{MBS}





Mohammed VI.|Mohammed VI

























Muktada al-{Sadr}




















Nadschib {Mikati}









Kaiser {Naruhito}

































Nikol {Paschinjan}


Nikolai {Patruschew}











Nursultan {Nasarbajew}



Olexander {Syrskyj}
Olexander {Turtschinow}
Olexij {Resnikow}




Omar al-{Baschir}






































Pawel {Gratschow}

























Petro {Poroschenko}





König Philippe




Papst {Franziskus}|{Franziskus}











Sultan {Qabus}


Ghassem {Soleimani}|Kassem {Soleimani}|Qassem {Soleimani}

































Ramsan {Kadyrow}
















































Roman Herzog






Rosa {Otunbajewa}

Rudolf Schuster
Ruhollah {Chomeini}|Ayatollah {Chomeini}


Rustem {Umjerow}










Saddam Hussein|{Saddam}


Sadyr {Dschaparow}|Sadyr {Schaparow}
Said {Dschalili}













König Salman
Salome {Surabischwili}


Samih {Schukri}|Sameh {Schukri}







Saparmurat {Nijasow}






Sebastian Kurz





Sergej {Iwanow}
Sergej {Kirijenko}
Sergej {Lawrow}|Sergei {Lawrow}
Sergej {Naryschkin}
Sergej {Schoigu}|Sergei {Schoigu}











Schawkat {Mirsijojew}





Schimon {Peres}|Shimon {Peres}






































Susan {Rice}




























Theresa {May}






































König Maha {Vajiralongkorn}




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













William {Hague}











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
      offices: `Präsident|Präsidentin|Präsidenten|Staatspräsident|Staatspräsidentin|Staatspräsidenten|Bundespräsident|Bundespräsidentin|Bundespräsidenten|Staatschef|Staatschefin|Staatsoberhaupt|US-Präsident|US-Präsidenten|US-Präsidentin|Kremlchef|Übergangspräsident|Übergangspräsidenten
Vizepräsident|Vizepräsidentin|Vizepräsidenten|Vize-Präsident|Vize-Präsidentin|US-Vizepräsident|US-Vizepräsidentin|US-Vizepräsidenten|Erster Vizepräsident
Premierminister|Premierministerin|Ministerpräsident|Ministerpräsidentin|Ministerpräsidenten|Regierungschef|Regierungschefin|Premier
König|Königin|Monarch|Monarchin|Monarchen|Emir|Sultan|Kaiser|Kaiserin|Großherzog|Majestät|Hüter der beiden heiligen Stätten
Kronprinz|Kronprinzen|Kronprinzessin|Thronfolger|Thronfolgerin|Prinz von Wales
Oberster Führer|Obersten Führers|oberster Führer|oberste Führer|Revolutionsführer|geistliches Oberhaupt|religiöses Oberhaupt|Machthaber
Kanzler|Kanzlerin|Bundeskanzler|Bundeskanzlerin|Regierungschef|Regierungschefin
Außenminister|Außenministerin|Aussenminister|Aussenministerin|Bundesaußenminister|Bundesaußenministerin|US-Außenminister|US-Außenministerin|Chefdiplomat|Chefdiplomatin|Außenamtschef
Verteidigungsminister|Verteidigungsministerin|US-Verteidigungsminister|Bundesverteidigungsminister|Bundesverteidigungsministerin|Pentagon-Chef|Pentagonchef|Kriegsminister
Innenminister|Innenministerin|Bundesinnenminister|Bundesinnenministerin|Heimatschutzminister|Heimatschutzministerin
Finanzminister|Finanzministerin|Bundesfinanzminister|Bundesfinanzministerin|Schatzkanzler|Schatzkanzlerin|US-Finanzminister|US-Finanzministerin|Wirtschaftsminister|Wirtschaftsministerin
Nationaler Sicherheitsberater|Nationale Sicherheitsberaterin|Nationalen Sicherheitsberaters|nationaler Sicherheitsberater|Sicherheitsberater|Sicherheitsberaterin
UN-Generalsekretär|UNO-Generalsekretär|Generalsekretär der Vereinten Nationen|Generalsekretär|UN-Chef|UNO-Chef
NATO-Generalsekretär|Nato-Chef|Generalsekretär
EU-Kommissionspräsident|EU-Kommissionspräsidentin|EU-Kommissionspräsidenten|Kommissionspräsident|Kommissionspräsidentin|Kommissionspräsidenten|EU-Kommissionschef|EU-Kommissionschefin|Kommissionschef|Kommissionschefin|Präsidentin der Europäischen Kommission|Präsident der Europäischen Kommission|Präsidentin der EU-Kommission
EU-Ratspräsident|EU-Ratspräsidenten|EU-Ratschef|Ratspräsident|Ratspräsidenten|Präsident des Europäischen Rates|Präsident des Europäischen Rats
EU-Außenbeauftragter|EU-Außenbeauftragte|EU-Außenbeauftragten|Außenbeauftragter|Außenbeauftragte|EU-Chefdiplomat|EU-Chefdiplomatin|Hoher Vertreter|Hohe Vertreterin|EU-Chefdiplomaten
Generalsekretär der Arabischen Liga|Chef der Arabischen Liga
Kommissionschef der Afrikanischen Union|Kommissionspräsident der Afrikanischen Union|Vorsitzender der Afrikanischen Union|Vorsitzende der AU-Kommission|Vorsitzender der AU-Kommission
OPEC-Generalsekretär|Generalsekretär der OPEC
IWF-Chef|IWF-Chefin|IWF-Direktor|IWF-Direktorin|geschäftsführende Direktorin des IWF|geschäftsführender Direktor des IWF|Chefin des Internationalen Währungsfonds|Chef des Internationalen Währungsfonds
Weltbankpräsident|Weltbank-Präsident|Weltbankpräsidenten|Weltbankchef|Weltbank-Chef|Präsident der Weltbank|Weltbank-Präsidenten
WHO-Generaldirektor|WHO-Generaldirektorin|WHO-Chef|WHO-Chefin|Generaldirektor der Weltgesundheitsorganisation
IAEA-Chef|IAEO-Chef|IAEA-Generaldirektor|IAEO-Generaldirektor|Generaldirektor der IAEA|Chef der Internationalen Atomenergiebehörde
EZB-Präsident|EZB-Präsidentin|EZB-Präsidenten|EZB-Chef|EZB-Chefin|Präsidentin der Europäischen Zentralbank|Präsident der Europäischen Zentralbank
Zentralbankchef|Zentralbankchefin|Notenbankchef|Notenbankchefin|Fed-Chef|Fed-Chefin|US-Notenbankchef|US-Notenbankchefin|Gouverneur der Bank of England|Zentralbankgouverneur|Bundesbankpräsident|Bundesbank-Präsident|Bundesbankpräsidenten
Papst|Papstes|Pontifex|Heiliger Vater|Heiligen Vaters|Kirchenoberhaupt
Parteichef|Parteichefin|Parteivorsitzender|Parteivorsitzende|Parteivorsitzenden|Oppositionsführer|Oppositionsführerin|Generalsekretär|Vorsitzender|Vorsitzende|Parteiführer|Oppositionschef|Oppositionschefin
Anführer|Chef|Führer|Kommandeur|Emir|Kalif|Kalifen|Generalsekretär|Politbürochef|Politbüro-Chef|Rebellenführer|Rebellenchef|Milizenführer|Terrorchef
Justizminister|Justizministerin|US-Justizminister|US-Justizministerin|Generalstaatsanwalt|Generalstaatsanwältin|Bundesjustizminister|Bundesjustizministerin
CIA-Direktor|CIA-Direktorin|CIA-Chef|CIA-Chefin
FBI-Direktor|FBI-Chef
Parlamentspräsident|Parlamentspräsidentin|Parlamentspräsidenten|Sprecher des Repräsentantenhauses|Sprecherin des Repräsentantenhauses|Vorsitzender des Repräsentantenhauses|Vorsitzende des Repräsentantenhauses|Parlamentssprecher|Bundestagspräsident|Bundestagspräsidentin
Armeechef|Generalstabschef|Stabschef|Oberbefehlshaber|US-Generalstabschef|Militärchef|Generalinspekteur
Stabschef|Stabschefin|Stabschef des Weißen Hauses|Stabschefin des Weißen Hauses|Präsidialamtschef|Leiter des Präsidialamts
Gouverneur|Gouverneurin|Regionalgouverneur
Bürgermeister|Bürgermeisterin|Oberbürgermeister|Oberbürgermeisterin|Regierender Bürgermeister
Sekretär des Sicherheitsrats|Sekretär des Sicherheitsrates|Sekretär des Nationalen Sicherheitsrats|Sekretär des Obersten Nationalen Sicherheitsrats|Chef des Sicherheitsrats
Geheimdienstchef|Geheimdienstchefin|Mossad-Chef|Mossadchef|Geheimdienstdirektor|Geheimdienstkoordinatorin|Chef des Inlandsgeheimdienstes|Schin-Bet-Chef|Geheimdienstminister
Generalsekretär des Golfkooperationsrats|Generalsekretär des Golf-Kooperationsrates
OIC-Generalsekretär|Generalsekretär der Organisation für Islamische Zusammenarbeit
UN-Sondergesandter|UN-Gesandter|UN-Sondergesandte|UN-Sondergesandten|UN-Vermittler|UNO-Sondergesandter|UN-Sonderbeauftragter|UN-Sonderbeauftragte
Justizchef|Chef der Justiz|oberster Richter|Oberster Richter
Chef der Atomenergieorganisation|Atomchef|Chef der Atombehörde|Leiter der Atomenergiebehörde
Vizepremier|Vizepremierminister|Vize-Ministerpräsident|Vizekanzler|Vizeregierungschef|Vizeministerpräsident
Ölminister|Energieminister|Energieministerin|US-Energieminister|US-Energieministerin
Gesundheitsminister|Gesundheitsministerin|Bundesgesundheitsminister|US-Gesundheitsminister`,
      countries: `Vereinigte Arabische Emirate|Vereinigten Arabischen Emirate|Vereinigten Arabischen Emiraten|Emirate|VAE|emiratisch|Abu Dhabi|Dubai
Afghanistan|afghanisch|Kabul
Albanien|albanisch|Tirana
Armenien|armenisch|Eriwan|Jerewan
Angola|angolanisch
Argentinien|argentinisch|Buenos Aires
Österreich|österreichisch|Wien
Australien|australisch|Canberra
Aserbaidschan|aserbaidschanisch|Baku
Bosnien und Herzegowina|Bosnien-Herzegowina|Bosnien|bosnisch|Sarajevo
Bangladesch|bangladeschisch|Dhaka
Belgien|belgisch
Burkina Faso|burkinisch
Bulgarien|bulgarisch
Bahrain|bahrainisch|Manama
Brunei|bruneiisch
Bolivien|bolivianisch|La Paz
Brasilien|brasilianisch|Brasília
Weißrussland|Belarus|weißrussisch|belarussisch|belarusisch|Minsk
Kanada|kanadisch|Ottawa
Demokratische Republik Kongo|Kongo|kongolesisch|Kinshasa|Zaire
Schweiz|Schweizer|schweizerisch|Bern
Elfenbeinküste|ivorisch
Chile|chilenisch
Kamerun|kamerunisch
China|chinesisch|Volksrepublik China|Peking
Kolumbien|kolumbianisch|Bogotá
Costa Rica|costa-ricanisch
Kuba|kubanisch|Havanna
Zypern|zypriotisch|zyprisch|Nikosia
Tschechien|Tschechische Republik|tschechisch|Prag
Deutschland|Bundesrepublik|Bundesrepublik Deutschland|deutsch|deutsche|deutscher|deutschen|deutschem|Berlin|Bundesregierung
Dschibuti|dschibutisch
Dänemark|dänisch|Kopenhagen
Dominikanische Republik|dominikanisch
Algerien|algerisch|Algier
Ecuador|ecuadorianisch|Quito
Estland|estnisch|Tallinn
Ägypten|ägyptisch|Kairo
Eritrea|eritreisch
Spanien|spanisch|Madrid
Äthiopien|äthiopisch|Addis Abeba
Finnland|finnisch|Helsinki
Frankreich|französisch|Paris|Élysée-Palast
Gabun|gabunisch
Vereinigtes Königreich|Vereinigten Königreich|Großbritannien|britisch|England|London|Downing Street
Georgien|georgisch|Tiflis
Ghana|ghanaisch
Guinea|guineisch
Griechenland|griechisch|Athen
Guatemala|guatemaltekisch
Hongkong
Honduras|honduranisch
Kroatien|kroatisch|Zagreb
Haiti|haitianisch|Port-au-Prince
Ungarn|ungarisch|Budapest
Indonesien|indonesisch|Jakarta
Irland|irisch|Dublin
Israel|israelisch|Tel Aviv|Jerusalem
Indien|indisch|Neu-Delhi
Irak|irakisch|Bagdad
Iran|Islamische Republik|iranisch|Teheran
Island|isländisch
Italien|italienisch|Rom
Jordanien|jordanisch|Amman
Japan|japanisch|Tokio
Kenia|kenianisch|Nairobi
Kirgistan|Kirgisistan|kirgisisch
Kambodscha|kambodschanisch|Phnom Penh
Nordkorea|nordkoreanisch|Pjöngjang
Südkorea|südkoreanisch|Seoul
Kuwait|kuwaitisch
Kasachstan|kasachisch|Astana
Laos|laotisch
Libanon|libanesisch|Beirut
Sri Lanka|sri-lankisch|Colombo
Liberia|liberianisch
Litauen|litauisch|Vilnius
Luxemburg|luxemburgisch|Luxemburger
Lettland|lettisch|Riga
Libyen|libysch|libysche|libyscher|libyschen|libyschem|Tripolis
Marokko|marokkanisch|Rabat
Moldau|Republik Moldau|Moldawien|moldauisch|moldawisch|Chisinau
Montenegro|montenegrinisch
Nordmazedonien|Mazedonien|mazedonisch|nordmazedonisch
Mali|malisch
Myanmar|Birma|Burma|myanmarisch|birmanisch
Mongolei|mongolisch
Mauretanien|mauretanisch
Malta|maltesisch
Malediven|maledivisch
Mexiko|mexikanisch
Malaysia|malaysisch|Kuala Lumpur
Mosambik|mosambikanisch
Niger|nigrisch
Nigeria|nigerianisch|Abuja
Nicaragua|nicaraguanisch|Managua
Niederlande|Niederlanden|niederländisch|Holland|holländisch|Den Haag
Norwegen|norwegisch|Oslo
Nepal|nepalesisch|Kathmandu
Neuseeland|neuseeländisch
Oman|omanisch|Maskat
Panama|panamaisch
Peru|peruanisch|Lima
Philippinen|philippinisch|Manila
Pakistan|pakistanisch|Islamabad
Polen|polnisch|Warschau
Palästina|palästinensisch|Palästinenser|Palästinensische Autonomiebehörde|Autonomiebehörde|PLO|Ramallah|Gaza|Westjordanland
Portugal|portugiesisch|Lissabon
Paraguay|paraguayisch|Asunción
Katar|Qatar|katarisch|Doha
Rumänien|rumänisch|Bukarest
Serbien|serbisch|Belgrad
Russland|Rußland|Russische Föderation|russisch|Moskau|Kreml
Ruanda|ruandisch|Kigali
Saudi-Arabien|Saudiarabien|saudi-arabisch|saudisch|Riad
Sudan|sudanesisch|Khartum
Schweden|schwedisch|Stockholm
Singapur|singapurisch
Slowenien|slowenisch|Ljubljana
Slowakei|slowakisch|Bratislava
Senegal|senegalesisch
Somalia|somalisch|Mogadischu
Südsudan|südsudanesisch
Sowjetunion|UdSSR|sowjetisch|Moskau
El Salvador|salvadorianisch
Syrien|syrisch|Damaskus
Tschad|tschadisch
Thailand|thailändisch|Bangkok
Tadschikistan|tadschikisch
Osttimor
Turkmenistan|turkmenisch
Tunesien|tunesisch|Tunis
Türkei|türkisch|Ankara
Taiwan|taiwanisch|taiwanesisch|Taipeh
Tansania|tansanisch
Ukraine|ukrainisch|Kiew|Kyjiw
Uganda|ugandisch
Vereinigte Staaten|Vereinigten Staaten|USA|US|amerikanisch|US-amerikanisch|US-Amerikaner|Amerika|Washington|Weißes Haus|Weißen Haus
Uruguay|uruguayisch|Montevideo
Usbekistan|usbekisch|Taschkent
Vatikan|Heiliger Stuhl|Heiligen Stuhls
Venezuela|venezolanisch|venezuelanisch|Caracas
Vietnam|vietnamesisch|Hanoi
Kosovo|kosovarisch|Pristina
Jemen|jemenitisch|Sanaa|Aden
Jugoslawien|jugoslawisch|Serbien und Montenegro
Südafrika|südafrikanisch|Pretoria
Sambia|sambisch
Simbabwe|simbabwisch
Afrikanische Union|AU
Al-Kaida|El Kaida|Al-Qaida
Al-Kaida im Irak
Al-Schabab|Al-Shabaab
Al-Kaida auf der Arabischen Halbinsel|AQAP
Al-Kaida im islamischen Maghreb|AQMI
Arabische Liga
Asaib Ahl al-Haqq

CHP|Republikanische Volkspartei
Europäische Zentralbank|EZB

Europäische Union|EU|europäisch|Europa|Brüssel|EU-Kommission
Golfkooperationsrat|Golf-Kooperationsrat
Hamas
Volksmobilisierungskräfte|Haschd al-Schaabi|Volksmobilisierungseinheiten
Hisbollah
Huthi|Huthi-Rebellen|Huthi-Miliz
Hajat Tahrir al-Scham|HTS
Internationale Atomenergiebehörde|Internationalen Atomenergiebehörde|Internationale Atomenergie-Organisation|IAEA|IAEO
Internationaler Währungsfonds|Internationalen Währungsfonds|IWF
Revolutionsgarden|Iranische Revolutionsgarden|Revolutionswächter|Revolutionsgarde
Islamischer Staat|IS|Daesch
Islamischer Dschihad
Islamischer Staat im Irak

Kurdistan|Nordirak|kurdisch|Erbil
Lashkar-e-Taiba|Laschkar-e Taiba
Lord's Resistance Army|Widerstandsarmee des Herrn|LRA
Tamil Tigers|LTTE|Befreiungstiger|Tamilische Tiger
MHP|Partei der Nationalistischen Bewegung
Muslimbruderschaft|Muslimbrüder
NATO|Nordatlantikpakt|Bündnis
Nusra-Front|Al-Nusra-Front
Organisation für Islamische Zusammenarbeit|OIC

PKK|Arbeiterpartei Kurdistans
Kassam-Brigaden|Al-Kassam-Brigaden
Al-Kuds-Brigaden|Al-Quds-Brigaden|Kuds-Brigaden|Quds-Einheit|Al-Kuds-Einheit
Rapid Support Forces|RSF|Schnelle Unterstützungskräfte
Sadr-Bewegung|Sadristen
Syrische Demokratische Kräfte|SDF|Demokratischen Kräfte Syriens

pakistanische Taliban
Vereinte Nationen|Vereinten Nationen|UN|UNO
Wagner|Wagner-Gruppe|Gruppe Wagner
Weltgesundheitsorganisation|WHO
Weltbank
Welthandelsorganisation|WTO`,
      terms: `Bewegung 15-M


Abraham-Abkommen|Abraham Accords
Folterskandal von Abu Ghraib
Alternative für Deutschland|AfD

Afrikanische Union

Schröders Agenda 2010|Agenda-2010-Reformen
Asiatische Infrastrukturinvestmentbank



Erdogans AKP|Regierungspartei AKP
Al-Aksa-Flut
Al-Arabija|Al-Arabiya
Al-Dschasira|Al Jazeera


Al-Kaida im Irak
Al-Schabaab|Al-Shabaab-Miliz

Bolivarische Allianz

Allianz der Sahelstaaten

Google-Mutter Alphabet
Android-Handy|Betriebssystem Android|Android-Smartphone




Schulmassaker von Peschawar
Al-Kaida auf der Arabischen Halbinsel
Al-Kaida im islamischen Maghreb

Arabische Friedensinitiative
Arabischer Frühling

Artemis-Programm|Artemis-Mission
Aufhebung von Artikel 370
Atomausstieg nach Fukushima


Achse des Bösen



Anschläge von Bali|Bali-Anschläge
Erdbeben von Bam

Anschlag auf das Bataclan|Anschläge vom 13. November 2015

Pekinger Abkommen zwischen Iran und Saudi-Arabien
Explosion im Hafen von Beirut|Explosionskatastrophe von Beirut
Belt-and-Road-Initiative|chinesische Seidenstraßen-Initiative

Hauptstadtflughafen BER
Geiselnahme von Beslan


Getreideabkommen|Schwarzmeer-Getreideabkommen



Bolívar Fuerte
Bolívar Soberano|souveräner Bolívar

Sturm auf das Regierungsviertel in Brasília

Massaker von Utøya|Massaker auf Utøya

Brexit-Referendum|Brexit-Votum
Brics-Staaten|Brics-Gipfel
Dammbruch von Brumadinho

Massaker von Butscha
Bürgergeld-Empfänger|Bürgergeldempfänger|Bürgergeld-Reform|Bezieher von Bürgergeld








Operation Gegossenes Blei
Celac-Gipfel




Anschlag auf Charlie Hebdo





verschüttete Bergleute in Chile|Rettung der 33 Bergleute


Anschlag von Christchurch|Anschläge von Christchurch
Friedensabkommen mit der Farc
Columbia-Katastrophe


Havarie der Costa Concordia


Corona-Pandemie|Coronapandemie|Corona-Lockdown|Coronakrise|Corona-Krise
Koalitions-Übergangsverwaltung

Annexion der Krim|Krim-Annexion
Anschlag auf die Crocus City Hall|Crocus-Anschlag
Organisation des Vertrags über kollektive Sicherheit

Präsidialsystem in der Türkei
Rover Curiosity|Mars-Rover Curiosity
US-Cyberkommando|Cyber Command
Tschechien|Tschechische Republik
Daca-Programm

Flutkatastrophe von Valencia
Dayton-Abkommen|Abkommen von Dayton

Operation Entscheidungssturm



Delta-Variante|Deltavariante


Millionen DM|Milliarden DM


US-Heimatschutzministerium|Heimatschutzministerium

Dieselskandal|Abgasskandal bei VW|Dieselgate


US-Geheimdienstdirektor|US-Geheimdienstkoordinatorin|Nationaler Geheimdienstdirektor
Aufhebung von Roe v. Wade


Doha-Abkommen mit den Taliban
Volksrepublik Donezk|Volksrepublik Luhansk|Volksrepublik Lugansk


Demokratische Republik Kongo|DR Kongo
digitaler Yuan|E-Yuan

Osteranschläge in Sri Lanka
Ebola-Epidemie in Westafrika
Europäische Zentralbank
Europäischer Auswärtiger Dienst

Neue Verwaltungshauptstadt
Festnahme von Imamoglu|Verhaftung von Ekrem Imamoglu
Tod von Königin Elizabeth II.|Tod der Queen


Engie
Tod von Jeffrey Epstein|Epstein-Akten



KI-Gesetz der EU|EU-KI-Gesetz|AI Act
Gesetz über digitale Dienste|Digital Services Act|Gesetz über digitale Märkte
European Green Deal|europäischer Grüner Deal
Europäische Union
EU-Türkei-Abkommen|Flüchtlingsdeal mit der Türkei|EU-Türkei-Deal
Schutzschild Euphrat
Eurasische Wirtschaftsunion
Euro-Bargeld|Euro-Scheine
Eurozone|Euro-Zone|Euroraum

Europäische Staatsanwaltschaft
Europäischer Stabilitätsmechanismus





Sturz von Assad|Sturz Assads|Assad-Sturz
Revolution des 17. Februar




Freie Syrische Armee


Kryptobörse FTX
Atomkatastrophe von Fukushima|Reaktorkatastrophe von Fukushima|Fukushima-Katastrophe
G20-Gipfel|G20-Staaten




Datenschutz-Grundverordnung|DSGVO
Tod von George Floyd|Tötung von George Floyd
Kaukasuskrieg 2008|Georgienkrieg
Grand-Ethiopian-Renaissance-Staudamm|Renaissance-Staudamm
Bundespolizei|Bundespolizist|Bundespolizisten
Germanwings-Absturz|Absturz der Germanwings-Maschine
Gezi-Proteste
Giftgasangriff von Ghuta
Gelbwesten|Gelbwesten-Bewegung|Gelbwestenproteste


Anti-IS-Koalition|Anti-IS-Allianz

Karfreitagsabkommen









Grüne Bewegung im Iran
Grüne Zone in Bagdad
Brand im Grenfell Tower

Chatbot Grok|KI Grok

Gefangenenlager Guantánamo|Guantanamo-Häftlinge
iranische Sittenpolizei

Schweinegrippe-Pandemie
Erdbeben in Haiti 2010
Taifun Haiyan
Erdbeben in Marokko 2023

Volksmobilisierungseinheiten|Haschd al-Schaabi|Volksmobilmachungskräfte

prokurdische HDP

Entdeckung des Higgs-Bosons
Hirak-Bewegung|Hirak-Proteste
Proteste gegen das Auslieferungsgesetz in Hongkong
Sicherheitsgesetz für Hongkong|Hongkonger Sicherheitsgesetz
Sonde Al-Amal
Hajat Tahrir al-Scham|HTS-Miliz
Festnahme von Meng Wanzhou
Internationaler Strafgerichtshof
Internationaler Strafgerichtshof für das ehemalige Jugoslawien|UN-Kriegsverbrechertribunal für das ehemalige Jugoslawien

Indopazifik-Kommando



russisches Gesetz über ausländische Agenten





US-Invasion im Irak|Irak-Invasion 2003
irakischer Regierungsrat
Iron Dome|Eisenkuppel
Internationale Schutztruppe Isaf|Isaf-Truppe
Islamischer Staat im Irak und der Levante|IS-Miliz
IS-Khorasan|IS-Provinz Khorasan|ISPK
Islamischer Widerstand im Irak
Terrormiliz Islamischer Staat|Dschihadistenmiliz Islamischer Staat|Terrormiliz IS

neuer Flughafen Istanbul
Massenpanik in Itaewon
James-Webb-Teleskop|Weltraumteleskop James Webb
Revolution vom 25. Januar
Sturm auf das Kapitol|Kapitol-Sturm|Erstürmung des Kapitols

Jasminrevolution
Wiener Atomabkommen|Gemeinsamer umfassender Aktionsplan


Putschversuch vom 15. Juli
Libanonkrieg 2006|Zweiter Libanonkrieg

Angriff auf die Basis K1
Erdbeben von Kahramanmaras|Erdbeben vom 6. Februar 2023
Zweiter Karabach-Krieg|44-Tage-Krieg

Hurrikan Katrina
Krim-Brücke
Mord an Jamal Khashoggi|Ermordung Khashoggis|Khashoggi-Mord


Republik Kosovo
Untergang der Kursk
Kyoto-Protokoll
Klimaaktivisten der Letzten Generation|Klimagruppe Letzte Generation|Aktivisten der Letzten Generation|Klimaschutzgruppe Letzte Generation

Lava Jato|Operation Autowäsche

Pleite von Lehman Brothers|Lehman-Pleite

Partei Les Républicains
Amnestiegesetz für katalanische Separatisten
Nur-Ja-heißt-Ja-Gesetz

Zölle am Liberation Day
Regierung der Nationalen Übereinkunft
Einheitsregierung unter Dbaiba

Partei Die Linke

Vertrag von Lissabon|Lissabon-Vertrag

Anschläge vom 7. Juli in London

M23-Rebellen|M23-Miliz
Vertrag von Maastricht|Maastricht-Vertrag

Anschläge von Madrid|Madrider Zuganschläge
Make America Great Again|Maga-Bewegung
Tod von Mahsa Amini|Tod der Kurdin Mahsa Amini
Orange Revolution|Orangene Revolution





Mord an Marielle Franco

Politik des maximalen Drucks|Kampagne des maximalen Drucks


Middle East Respiratory Syndrome|Mers-Virus
Facebook-Konzern Meta|Facebook-Mutter Meta|Meta-Konzern
MeToo-Bewegung|#MeToo|MeToo-Debatte





Operation Mitternachtshammer




Minsker Abkommen|Minsker Vereinbarungen
Mir-Karten|Bezahlsystem Mir
montenegrinische Botschaft

Anschläge von Mumbai 2008

Zyklon Nargis



Erdbeben in Nepal 2015
Netflix-Serie|Streamingdienst Netflix

New-Start-Vertrag
neuer Suezkanal
Neue Türkische Lira
Non-Fungible Token



Geiselnahme im Dubrowka-Theater

Nord-Stream-Anschlag|Nord-Stream-Sabotage|Sprengung der Nord-Stream-Pipelines
Nordmazedonien
Brand von Notre-Dame|Brand der Kathedrale Notre-Dame
Neue Volksfront

Wuhan-Coronavirus|neuartiges Coronavirus 2019-nCoV
Nowitschok-Anschlag|Nowitschok


neue Hauptstadt Nusantara
Nusra-Front|Al-Nusra-Front

Organisation für Afrikanische Einheit


Überfall vom 7. Oktober|Terrorangriff vom 7. Oktober|Massaker vom 7. Oktober

Organisation der Islamischen Konferenz
Organisation für Islamische Zusammenarbeit
Operation Olivenzweig
Omikron-Variante|Omikron






OSZE
Oslo-Abkommen|Osloer Abkommen
Pager-Explosionen|Pager-Angriffe





Olympische Spiele 2024 in Paris|Paris 2024
Pariser Klimaabkommen|Pariser Klimaschutzabkommen
Nationale Finanzstaatsanwaltschaft
Teilmobilmachung in Russland|russische Teilmobilmachung



Operation Friedensquelle
Spionagesoftware Pegasus|Spähsoftware Pegasus

Rover Perseverance|Mars-Rover Perseverance
Kryptowährung Petro

Impfstoff von Biontech und Pfizer|Biontech-Impfstoff|Biontech/Pfizer





Präsidialer Führungsrat
Linkspartei Podemos




Prespa-Abkommen

Unabhängigkeitsreferendum vom 1. Oktober


Flug PS752



Katar-Blockade|Blockade Katars
WM in Katar

Rabaa-Massaker

Tod Raisis|Hubschrauberabsturz von Raisi



Reiwa-Ära


Zwölftagekrieg



Rosenrevolution


RSF-Miliz|Rapid Support Forces
Russia Today|Sender RT

Hurrikan Sandy


Schweres Akutes Atemwegssyndrom

saudische Vision 2030

Shanghaier Organisation für Zusammenarbeit|Shanghai-Organisation
Syrische Demokratische Kräfte
Anschläge vom 11. September
Serbien-Montenegro|Staatenbund Serbien und Montenegro
Fähre Sewol|Sewol-Unglück
Schahed-136|Shahed-136


Erdbeben in Sichuan 2008




Slowakische Republik
Flugzeugabsturz von Smolensk


Snowden-Enthüllungen|NSA-Affäre
Tötung Soleimanis|Ermordung Soleimanis|Tötung von Soleimani

Republik Südsudan|südsudanesischer Präsident

militärische Spezialoperation in der Ukraine
Sondertribunal für den Libanon|UN-Sondertribunal für den Libanon

Sputnik V|Sputnik-V-Impfstoff

Südlicher Übergangsrat


Sturm Daniel|Flutkatastrophe von Darna

Subprime-Krise
Krieg zwischen der Armee und der RSF-Miliz
Sonnenblumen-Bewegung in Taiwan
Pleite der Silicon Valley Bank

Preisdeckel für russisches Öl|Ölpreisdeckel
Eiserne Schwerter
syrischer Bürgerkrieg|Syrien-Krieg
Syrische Nationale Armee


Tea-Party-Bewegung

Telegram-Kanal|Messengerdienst Telegram


Drei-Kind-Politik
Raumstation Tiangong
Tigray-Krieg

Demokratische Republik Timor-Leste
Tauchboot Titan


Tohoku-Erdbeben
Olympische Spiele 2020 in Tokio|Tokio 2020

Transpazifische Partnerschaft

Trumps Einreiseverbot

Griechenland-Rettungspaket|Griechenland-Rettung

Wahres Versprechen
Attentat auf Trump in Butler|Attentat in Butler

Tsunami 2004|Tsunami-Katastrophe von 2004

Tulpenrevolution
Republik Türkiye
Jahrhundert der Türkei


Fahrdienstvermittler Uber|Uber-Fahrer
russischer Angriffskrieg|russischer Überfall auf die Ukraine|vollumfängliche Invasion
Regenschirm-Bewegung|Regenschirm-Revolution
UN-Menschenrechtsrat
UN-Nachhaltigkeitsziele|Ziele für nachhaltige Entwicklung




Einiges Russland

Behörde für Regierungseffizienz|Effizienzbehörde Doge
US-Botschaft in Jerusalem
US-Einwanderungsbehörde ICE|Einwanderungspolizei ICE
US-Weltraumstreitkräfte|US-Weltraumtruppe



rechtsextreme Partei Vox|rechtspopulistische Vox
Wagner-Gruppe|Söldnertruppe Wagner
Wagner-Aufstand|Prigoschin-Aufstand

weltweiter Krieg gegen den Terror



Beobachterstaat der Vereinten Nationen

syrische Weißhelme


Merkels "Wir schaffen das"|Merkels Satz "Wir schaffen das"



Welthandelsorganisation
X (ehemals Twitter)|ehemals Twitter|früher Twitter|vormals Twitter



Kriegsrecht unter Yoon|Yoons Kriegsrecht

Volksverteidigungseinheiten
zairischer Präsident
Zeitenwende-Rede|Zeitenwende-Rede von Olaf Scholz|Zeitenwende in der Sicherheitspolitik
Null-Covid-Politik|Null-Covid-Strategie
Zika-Epidemie

Zoom-Konferenz|Zoom-Call|per Zoom|Zoom-Meeting`,
    },
    pt: {
      persons: `



















































Abdullah II|rei Abdullah II|rei Abdullah

rei Abdullah




























































imperador {Akihito}
=




























=

























aiatolá {Khamenei}|Ali {Khamenei}







































































































































Bento XVI











rei {Bhumibol}



















Boris {Yeltsin}|Boris {Iéltsin}



























=
=
















Charles III|Carlos III






















=





















































































Elizabeth II|Isabel II|Elisabete II

















=


















rei Fahd


















Felipe VI|Filipe VI










Fernando Henrique {Cardoso}|{FHC}|{Fernando Henrique}











=
































George H. W. {Bush}|George {Bush} pai|George {Bush}
















































=













rei {Gyanendra}
=


























































































rei Hussein












































Itamar Franco|Itamar

=
















=
















=













































=



































João Paulo II

















José Manuel {Durão Barroso}|{Durão Barroso}|José Manuel {Barroso}


























=


=










































































































=


Leão XIV|papa Leão









































Luís {Montenegro}

















































Margarida II|Margrethe II










































































=














Mikhail {Gorbachev}|Mikhail {Gorbachov}



















































































Muammar {Kadafi}|Muammar {Kadhafi}|Muammar {Gaddafi}






=
































imperador {Naruhito}







































































































































=
=



























































































=














aiatolá {Khomeini}|Ruhollah {Khomeini}































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
presidente do Banco Central|governador do banco central|presidente do Fed|presidente da Fed|presidente do Federal Reserve|presidente da Reserva Federal|governador do Banco da Inglaterra|governador do Banco de Inglaterra|governador do Banco de Portugal|chair do Fed
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
secretário-geral do Conselho de Cooperação do Golfo
secretário-geral da OCI|secretário-geral da Organização para a Cooperação Islâmica
enviado da ONU|enviado especial da ONU|representante especial da ONU|mediador da ONU|enviada da ONU|enviada especial da ONU
chefe do Judiciário|chefe do Poder Judiciário|presidente da Suprema Corte
chefe da Organização de Energia Atômica|chefe nuclear|chefe da agência nuclear
vice-primeiro-ministro|vice-primeira-ministra|vice-chanceler
ministro do Petróleo|ministro da Energia|ministra da Energia|ministro de Minas e Energia|secretário de Energia
ministro da Saúde|ministra da Saúde|secretário de Saúde`,
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
Bangladesh|bengali|bengalis|Daca
=

=
Bahrein|Barém|bareinita|bareinitas|Manama

=
Brasil|brasileiro|brasileira|brasileiros|brasileiras|Brasília|Planalto
Belarus|Bielorrússia|bielorrusso|bielorrussa|bielorrussos|bielorrussas|Minsk
Canadá|canadense|canadenses|canadiano|canadiana|canadianos|canadianas|Ottawa
República Democrática do Congo|RDC|Congo|congolês|congolesa|congoleses|congolesas|Kinshasa|Zaire
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
França|francês|francesa|franceses|francesas|Paris|Eliseu
Gabão|gabonês|gabonesa|gaboneses|gabonesas
Reino Unido|Grã-Bretanha|britânico|britânica|britânicos|britânicas|Inglaterra|inglês|inglesa|ingleses|inglesas|Londres|Downing Street
Geórgia|georgiano|georgiana|georgianos|georgianas|Tbilisi
Gana|ganês|ganesa|ganeses|ganesas
Guiné|guineense|guineenses
Grécia|grego|grega|gregos|gregas|Atenas
=

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
Jordânia|jordaniano|jordaniana|jordanianos|jordanianas|jordano|jordana|jordanos|jordanas|Amã
Japão|japonês|japonesa|japoneses|japonesas|Tóquio
Quênia|queniano|queniana|quenianos|quenianas|Nairóbi
Quirguistão|quirguiz|quirguizs
Camboja|cambojano|cambojana|cambojanos|cambojanas
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
Macedônia do Norte|Macedônia|macedônio|macedônia|macedônios|macedônias
Mali|malinês|malinesa|malineses|malinesas
Mianmar|Myanmar|Birmânia|birmanês|birmanesa|birmaneses|birmanesas
Mongólia|mongol|mongola|mongois|mongolas
=
=
=
México|mexicano|mexicana|mexicanos|mexicanas|Cidade do México
Malásia|malaio|malaia|malaios|malaias|Kuala Lumpur
Moçambique|moçambicano|moçambicana|moçambicanos|moçambicanas
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
=
Somália|somali|somalis|Mogadíscio
Sudão do Sul|sul-sudanês|sul-sudanesa|sul-sudaneses|sul-sudanesas
União Soviética|URSS|soviético|soviética|soviéticos|soviéticas|Moscou
El Salvador|salvadorenho|salvadorenha|salvadorenhos|salvadorenhas
=
Chade|Tchad|chadiano|chadiana|chadianos|chadianas
Tailândia|tailandês|tailandesa|tailandeses|tailandesas|Bangcoc
Tajiquistão|tajique|tajiques

Turcomenistão|turcomeno|turcomena|turcomenos|turcomenas
Tunísia|tunisiano|tunisiana|tunisianos|tunisianas|tunisino|tunisina|tunisinos|tunisinas|Túnis
Turquia|turco|turca|turcos|turcas|Ancara
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
Banco Central Europeu|BCE

União Europeia|UE|europeu|europeia|europeus|europeias|Europa|Bruxelas|Comissão Europeia
Conselho de Cooperação do Golfo

Forças de Mobilização Popular|Hashed al-Shaabi
Hezbollah|Hezbolá|Hizbullah
houthis|huthis|houthi

Agência Internacional de Energia Atômica|AIEA
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
Organização para a Cooperação Islâmica
=
PKK|Partido dos Trabalhadores do Curdistão
Brigadas al-Qassam|Brigadas Qassam
Força Quds|Força Al-Quds
Forças de Apoio Rápido|FAR
movimento sadrista|sadrista|sadristas
Forças Democráticas Sírias|FDS
Talibã|Talibãs|Taliban
Talibã paquistanês
Nações Unidas|ONU|Organização das Nações Unidas
=
Organização Mundial da Saúde|OMS
=
Organização Mundial do Comércio|OMC`,
      terms: `movimento 15-M|Indignados espanhóis


Acordos de Abraão
=
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

referendo do Brexit
cúpula do Brics|países do Brics
tragédia de Brumadinho|rompimento da barragem em Brumadinho|desastre de Brumadinho

massacre de Bucha





Lei César



Operação Chumbo Fundido
Celac|Comunidade de Estados Latino-Americanos e Caribenhos




ataque ao Charlie Hebdo|atentado ao Charlie Hebdo




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
epidemia de ebola na África Ocidental
Banco Central Europeu
Serviço Europeu de Ação Externa

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




Exército Livre da Síria


corretora FTX
acidente de Fukushima|desastre de Fukushima
cúpula do G20




Regulamento Geral sobre a Proteção de Dados
morte de George Floyd|assassinato de George Floyd
guerra russo-georgiana
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
    },
    ru: {
      persons: `А. К. {Антони}
Аббас аль-{Мусави}
Аббас {Аракчи}|Аббас {Арагчи}
Аббас {эль-Фаси}
Абд Раббо Мансур {Хади}|Абдраббо Мансур {Хади}
Абдала {Букарам}
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
Абдельмалек {Друкдель}
Абдельмалек {Селлаль}

Абдель Салам {Маджали}

Абдольрахим {Мусави}
Абдольреза {Рахмани Фазли}
Абду {Диуф}
Абдулай {Батили}
Абдулай {Вад}
Абдурахман {Тиани}|Абдурахман {Чиани}

Абдель Халим {Хаддам}
Абдель Хамид {Дбейба}|Абдул-Хамид {Дбейба}
Абдул {Калам}


Абдель Латыф {Рашид}|Абдул Латиф {Рашид}
Абдель Малик аль-{Хуси}|Абдул-Малик аль-{Хуси}

Абдель Кадер {Баджаммаль}
Абдель Азиз бен Сальман|Абдулазиз бен Салман

Абдулкадир {Аксу}
Абдулла {Абдулла}
Абдулла Ахмад {Бадави}
Абдалла ат-{Тани}|Абдалла ат-{Тини}


Абдалла бен Заид|Абдалла бен Зайед
Абдалла {Ан-Нусур}
Абдулла {Гюль}
Абдалла II|король Абдалла II|король Абдалла
Абдулла {Оджалан}
король Абдалла|Абдалла бен Абдель Азиз
Абдуллахи Юсуф
Абдель Латыф аз-{Заяни}


Абдулсалами {Абубакар}
Абдель Рахим аль-{Киб}
Абдуррахман {Вахид}
Абель {Матутес}
Абель {Пачеко}
{Апхисит} Ветчачива
{Абий} Ахмед
Абу аль-Хасан аль-Хашими аль-Курейши
Абу аль-Хусейн аль-Хусейни аль-Курейши
Абу Айюб аль-{Масри}
Абу Бакр аль-{Багдади}

Абу Хафс аль-Хашими аль-Курейши
Абу Ибрагим аль-Хашими аль-Курейши|Абу Ибрагим аль-Курайши
Абу Махди аль-{Мухандис}
Абу Мухаммад аль-{Джулани}|Абу Мухаммед аль-{Джулани}|Абу Мухаммед аль-{Джолани}
Абу Мусаб аз-{Заркави}|Абу Мусаб аль-{Заркави}
Абу Омар аль-{Багдади}
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
Ахмед {Куреи}
Ахмед {Шафик}
Ахмед {Ясин}|шейх {Ясин}
Ахмет {Давутоглу}
Ахмет Недждет {Сезер}
Айгарс {Калвитис}
Аджай {Банга}
Аджит {Довал}
Хашеми {Рафсанджани}
Ахтар {Мансур}|мулла Ахтар {Мансур}
{Акихито}|император {Акихито}
Альберт Гор|Эл Гор
Ален {Жюппе}
Ален Ришар
Алан {Гарсия}
Алан {Гринспен}
Алан {Джонсон}
Алар {Карис}
Алассан {Уаттара}
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
Али {Бонго}

Али Хасан {Мвиньи}
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
Алмазбек {Атамбаев}
Альфа {Конде}
Альфа Умар {Конаре}
Альваро {Арсу}
Альваро {Колом}
Альваро {Урибе}
Амаду Тумани {Туре}
Амара {Эсси}
Эмбер {Радд}
Амир {Хатами}
Амир Хан {Муттаки}
Амир {Перец}
Амит Шах
Амнон {Липкин-Шахак}
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
Энтони {Албанезе}|Энтони {Албаниз}
Энтони {Лейк}
Антон {Роп}
Антон {Силуанов}
Антониу {Кошта}|Антониу {Коста}
Антониу {Гутерриш}|Антонио {Гутерреш}
Антонио {Мартино}
Антонио {Сака}
Антонио {Таяни}|Антонио {Тайани}
Антонис {Самарас}
Энтони {Блинкен}
Антти {Ринне}
Анура Кумара {Диссанаяке}
Анваар-уль-Хак {Какар}
Анвар Ибрагим
Аранча {Гонсалес Лайя}

Ариэль {Анри}
Ариэль {Шарон}
Ариф {Алви}
Армандо {Кальдерон Соль}
Арманду {Гебуза}
Армен {Саркисян}
Арнольд {Рюйтель}
Арнольдо {Алеман}
Арпад {Гёнц}
Арсен {Аваков}
Арсений {Яценюк}
Артуро {Паризи}
Арун {Джейтли}
Асаад аш-{Шейбани}|Асаад аш-{Шибани}
Эштон {Картер}
Ашфак Первез {Каяни}
Ашраф {Гани}
Асиф Али {Зардари}
Асим {Мунир}
Аскар {Акаев}
Ассими {Гойта}
Атал Бихари {Ваджпаи}
Атеф {Обейд}
Атеф {Седки}
Атифете {Яхьяга}
Аугусто {Пиночет}
Аун Сан {Су Чжи}
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
Ба {Ндао}
Байтулла {Мехсуд}|Бейтулла {Мехсуд}
Байрам {Бегай}
Бамир Топи
{Пан Ги Мун}
Бандар бен Султан
Барак {Обама}
Бархам {Салех}
Барт де {Вевер}|Барт {Де Вевер}
Башар {Асад}
Бассам {Саббаг}
Бассиру Диомай {Фай}
Бодуэн I|король Бодуэн

Беата {Шидло}
Беджи Каид {ас-Себси}|Беджи Каид {Эс-Себси}
Бен {Бернанке}
Бен {Уоллес}
Беназир {Бхутто}
Бенедикт XVI
Бениньо {Акино}
Бенджамин {Мкапа}
Биньямин {Нетаньяху}|Беньямин {Нетаньяху}
Бени {Ганц}|Бенни {Ганц}
Берат {Албайрак}
Бернар {Казнёв}
Бернар {Кушнер}
Бернардо {Аревало}
Берти {Ахерн}
Бешир {Аталай}
Бецалель {Смотрич}
{Пумипон} Адульядет
Бидзина {Иванишвили}
Билавал {Бхутто-Зардари}
Билл {Клинтон}
Билл {Инглиш}
Бинали {Йылдырым}
Биньямин {Бен-Элиэзер}
Бишер аль-{Хасауна}
Бьярни {Бенедиктссон}
Блез {Компаоре}
Боб {Эйнсворт}
Боб {Хоук}
Богуслав {Соботка}
Бола {Тинубу}
Бонифас Александр
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
Брис {Олиги Нгема}
Бригитте {Бирлайн}
Бронислав {Коморовский}
Брюно {Ле Мэр}|Бруно {Ле Мэр}
Брюно {Ле Ру}
Брюно {Ретайо}
Буяр {Нишани}
Бюлент {Эджевит}
Бурхануддин {Раббани}
Кэлин {Попеску-Тэричану}
{Цао} Ганчуань
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
Кэрри {Лам}
Кэтрин {Эштон}
Катрин {Колонна}
Сесар {Гавирия}
Джевдет {Йылмаз}
Шадли {Бенджедид}
Хаим {Герцог}
Чандра {Шекхар}
Чандрика {Кумаратунга}
Чан Ваньцюань

Чарльз {Кларк}
Чарльз {Хоги}
Карл III|король Карл|Чарльз III
Шарль {Мишель}
Чарльз {Браун}
Чарльз {Тейлор}
{Чэнь} Шуйбянь
Чи Хаотянь
Крис {Хипкинс}
Кристиан {Керн}
Кристиан {Линднер}
Кристиан {Штокер}
Кристиан {Вульф}
Кристин {Лагард}
Кристине {Ламбрехт}
Кристоф {Кастанер}
Кристофер {Лаксон}
Кристофер {Миллер}
Кристофер {Рэй}
Христя {Фриланд}|Кристия {Фриланд}
Чак {Хейгел}|Чак {Хэйгел}
Клод {Геан}
Клаудия {Шейнбаум}
Клаудио {Скайола}
Колин {Пауэлл}
Кондолиза {Райс}
Корасон {Акино}
Костас {Симитис}
Кристина {Киршнер}|Кристина Фернандес де {Киршнер}
Сирил {Рамафоса}
Дачиан {Чолош}
Даля {Грибаускайте}
Дэн {Кейн}
Дэн {Коутс}
Дан {Халуц}
Дэн {Куэйл}
Даниэль арап {Мои}
Даниэл {Шапо}
Даниэль {Нобоа}
Даниэль {Ортега}
Даниэль {Вайян}
Даниэле Франко
Данило {Медина}
Данило {Тюрк}
Давид {Барнеа}
Дэвид {Бланкетт}
Дэвид {Кэмерон}|Дэвид {Камерон}
Дэвид {Лэмми}
Давид Леви
Дэвид {Малпасс}
Дэвид {Милибэнд}
Давид {Оддссон}
Дэвид {Петреус}
Давид {Сассоли}
Дауд {Раджиха}
Димитрис {Христофиас}
{Дэн} Сяопин
Деннис {Хастерт}
Денис {Монастырский}
Денис {Шмыгаль}
Дес {Браун}
Деве {Говда}
Девлет {Бахчели}
Дик {Чейни}
Дик {Схоф}|Дик {Шооф}
Дик {Торнберг}
Дилма {Русеф}|Дилма {Руссефф}
Димитр {Главчев}
Димитар {Ковачевский}
Дина {Болуарте}
Дионкунда {Траоре}
Джуро {Мацут}
Дмитрий {Медведев}
Дмитрий {Кулеба}
Доминик {Рааб}
Доминик де {Вильпен}
Доминик {Стросс-Кан}
Дональд {Рамсфелд}
Дональд {Трамп}
Дональд {Цанг}
Дональд {Туск}
Дун Цзюнь
Дорин {Речан}
Дуглас {Хёрд}

Драупади {Мурму}
Дурмуш {Йылмаз}
Ибрахим {Раиси}|Эбрахим {Раиси}
Эдди Джордж
Эдгар {Лунгу}
Эдгарс {Ринкевичс}
Эди {Рама}
Эдит {Крессон}
Эдуар {Балладюр}
Эдуар Филипп
Эдуард {Хегер}
Эдуард {Шеварднадзе}
Эдуардо {Дуальде}
Эдуардо {Фрей}
Эдуардо {Родригес Вельтсе}
Эфкан {Ала}
Эгилс {Левитс}
Эхуд Барак
Эхуд {Ольмерт}
Экмеледдин {Ихсаноглу}
Елена {Сальгадо}
Эли Коэн
Ильяс {Храуи}
Элио {Ди Рупо}
Элизабет {Борн}
Элизабетта {Трента}
Елизавета II|королева Елизавета
Эллен Джонсон-{Серлиф}
Эльвира {Набиуллина}
Эли ульд Мохамед {Валь}

Эмиль {Бок}
Эмиль {Константинеску}
Эмиль {Лахуд}
Эмма {Бонино}
Эмманюэль {Макрон}|Эммануэль {Макрон}
Эммерсон {Мнангагва}
Эмомали {Рахмон}|Эмомали {Рахмонов}
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
Эсмаил {Каани}|Исмаил {Каани}

Эссам {Шараф}|Исам {Шараф}
Эвика {Силиня}
Эво {Моралес}
Эва {Копач}
Эяль {Замир}
Эзер {Вейцман}
Фредерик {де Клерк}
Фабиан {Аларкон}
Фахд аль-{Фрейдж}
король Фахд

Фейсал бен {Фархан}|Фейсал бин {Фархан}
Фейсал {Микдад}|Фейсал {Мекдад}
Фахруддин {Ахмед}
Фарук {Легари}
Фарук аш-{Шараа}
Фатхи {Башага}
Фатих {Карахан}
Фатмир {Сейдиу}
Фатос Нано

Фаез {Саррадж}|Фаиз {Сарадж}|Файез {Саррадж}

Федерика {Могерини}
Федерико Франко
Федерико {Трильо}
Фелипе {Кальдерон}
Фелипе {Гонсалес}
Филипп VI|Фелипе VI
Феликс {Уфуэ-Буаньи}
Феликс {Чисекеди}
Фердинанд {Маркос}-младший
Ференц {Дюрчань}
Ференц {Мадл}
Ферейдун {Аббаси}
Феридун {Синирлиоглу}
Фернанду {Колор ди Мелу}|Фернандо {Коллор}
Фернандо {де ла Руа}
Фернандо {Гранде-Марласка}
Фернанду Энрике {Кардозу}
Фернандо {Луго}
Фидель {Кастро}
Фидель {Рамос}
Фикри {Ышик}
Филипе {Ньюси}
Флоранс {Парли}
Флорин {Кыцу}
Фуад {Мебаза}
Фуад {Синьора}
Франческо {Коссига}
Франсис Мер
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
Фредерик {Чилуба}
Фредерик X
Фредрик {Рейнфельдт}
Фридрих {Мерц}
Фуад {Хусейн}
Фуад {Маасум}|Фуад {Масум}
Фуат {Октай}
Фумио {Кисида}
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
Гейр {Педерсен}
Джефф {Хун}
Джордж {Фернандес}
Джордж {Буш}|Джордж {Буш} старший
Джордж {Осборн}
Георгиос {Папандреу}|Йоргос {Папандреу}
Джордж {Робертсон}
Джордж {Шульц}
Джордж {Тенет}
Георгиос {Василиу}
Джордж {Буш}|Джордж У. {Буш}|Джордж {Буш}-младший
Джордж {Веа}
Георгий {Пырванов}
Жеральд {Дарманен}|Жеральд {Дарманин}
Жерар {Коллон}
Жерар {Лонге}
Герхард {Шрёдер}
Гасан {Саламе}|Гассан {Саламе}
Гази аль-{Явер}
Голам Али {Хаддад Адель}
Голям Хосейн {Мохсени-Эджеи}
Голамреза {Агазаде}
Гулам Исхак Хан
Джампаоло {Ди Паола}
Джанкарло {Джорджетти}
Джанфранко {Фини}
Гидеон {Саар}
Джина {Хаспел}|Джина {Хэспел}
Гинтаутас {Палуцкас}
Георгий {Гахария}
Георгий {Квирикашвили}
Георгий {Маргвелашвили}
Джорджа {Мелони}
Джорджо {Наполитано}
Джованни {Триа}
Гириджа Прасад {Коирала}
Гитанас {Науседа}
Джулиано {Амато}
Джулио {Андреотти}
Джулио {Терци}
Джулио {Тремонти}
Джузеппе {Конте}
Джузеппе {Пизану}
Георге {Иванов}
Глафкос {Клиридис}
Глория Макапагал-{Арройо}
Го Чок Тонг
Гонсало {Санчес де Лосада}
Гудлак {Джонатан}
Ёран {Перссон}
Гордана {Силяновская-Давкова}
Гордон {Байнаи}
Гордон {Браун}
Готабая {Раджапакса}
Грант {Шаппс}
Гру Харлем {Брундтланн}|Гро Харлем {Брундтланд}
Гудни {Йоханнессон}
Гуидо {Крозетто}
Гидо {Вестервелле}
Гильермо {Эндара}
Гильермо {Лассо}
Гунтис {Улманис}
Гурбангулы {Бердымухамедов}
Густаво {Нобоа}
Густаво {Петро}
Ги {Верхофстадт}
{Гьянендра}
Дьюла {Хорн}
Герберт {Макмастер}
Хабиб аль-{Адли}
Хабиб {Эссид}
Бухаруддин {Хабиби}
Хафез {Асад}
Хафиз Саид
Хафизе Гайе {Эркан}
Хайдер аль-{Абади}
Хайлемариам {Десалень}
Хайтам аль-{Гаис}
{Хейсам} бен Тарек|султан {Хейсам}
Хакаинде {Хичилема}
Хакан {Фидан}
Хакимулла {Мехсуд}
Халла {Томасдоттир}
Халльдор {Асгримссон}
Хамад бен Иса
Хамад бен Джасем
Хамад бен Халифа
Хамади {Джебали}
Хамид {Карзай}
Хамза Абди {Барре}
принц Хамза
Хан Док Су
Хани аль-{Мульки}
Ханна {Сухоцкая}
Ханс {Бликс}
Ганс-Дитрих {Геншер}
Ханс {Айхель}
Ханс {Грундберг}
Ханс-Петер Фридрих
Харальд V|король Харальд
Харухико {Курода}
Хашим {Тачи}
Хасан ат-{Тураби}

Хасан {Диаб}
Хасан {Фирузабади}
Хасан {Гулед}
Хасан II
Хасан {Насралла}|Хасан {Насрулла}
Хасан {Роухани}|Хасан {Рухани}
Хасан Шейх {Махмуд}

Хазем аль-{Беблауи}

Хайко {Маас}
Хайнц {Фишер}
Хелен {Кларк}
Хелле {Торнинг-Шмитт}
Гельмут Коль
Генри {Полсон}
Херман Ван {Ромпёй}
Эрве де {Шаретт}
Эрве {Морен}
Герци {Халеви}
Хишам {Кандиль}
Гейдар {Алиев}
Хайбатулла {Ахундзада}|Хибатулла {Ахундзада}
Хишем {Мешиши}
Хиллари {Клинтон}
Хильми {Озкёк}
Хина Раббани {Хар}
Иполито {Мехия}
Хироси {Накадзима}

Хиссейн Брахим {Таха}
Хиссен {Хабре}
Орасио {Картес}
Хорст {Кёлер}
Хорст {Зеехофер}
Хошияр {Зибари}|Хошияр {Зебари}
Хосни {Мубарак}
Хосейн {Амир Абдоллахиян}|Хоссейн {Амир Абдоллахиан}
Хосейн {Дехган}
Хосейн {Салами}
Христиан {Мицкоский}
{Тин} Чжо
Ху Цзиньтао
Юбер {Ведрин}
Хью {Шелтон}
Уго {Бансер}
Уго {Чавес}
Хулуси {Акар}
{Хун Манет}
{Хун Сен}
Хусейн аш-{Шахристани}
Хусейн аль-{Хуси}
Хусейн {Арнус}

король Хусейн
{Хван} Гё Ан
Индер Кумар {Гуджрал}
Ибрагим аль-{Ассаф}
Ибрагим аль-{Джаафари}
Ибрагим {Бабангида}
Ибрагим Бубакар {Кейта}
Ибрагим {Калын}
Ибрагим {Махляб}
Ибрагим {Ругова}
Ибрагим {Траоре}
Идрис Наим {Шахин}
Идрис {Деби}
Иньяцио {Ла Русса}
Игорь {Додон}
Игорь {Иванов}
Игорь {Матович}
Игорь {Родионов}
Игорь {Сергеев}
Игорь {Клименко}
Ильхам {Алиев}
Илие {Боложан}
Илир Мета
Илькер {Башбуг}
Имад {Хамис}
Имран Хан
Ингрида {Шимоните}
Ингвар {Карлссон}
Ион {Кику}
Ион {Илиеску}
Ираклий {Гарибашвили}
Ираклий {Кобахидзе}

Иса Мустафа
Ицхак {Герцог}
Исайяс {Афеворки}
Исхак {Дар}
Ислам {Каримов}
Исмаил {Джем}
Исмаил {Хания}
Исмаил Омар {Гелле}
Исмаил {ульд Шейх Ахмед}
Исмаил Сабри {Яакоб}
Исмет {Йылмаз}
Исраэль {Кац}|Исраэль {Катц}
Итамар Франку
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
Ияд аг {Гали}
Айяд {Аляуи}|Айяд {Алауи}

Яап де {Хооп Схеффер}
Джабер аль-Ахмед

Джасинда {Ардерн}
Джек Лью|Джейкоб Лью
Джек {Стро}
Джейкоб {Зума}
Жак {Ширак}
Жак {Делор}
Жак {Сантер}
Джеки {Смит}
Ядранка {Косор}
Джаафар Хасан
Хайме {Пас Самора}
Жаир {Болсонару}
Джакайя {Киквете}
Джейк {Салливан}
Яков {Милатович}
Джаляль {Талабани}|Джалал {Талабани}
Джамаль {Беномар}
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
Джасем аль-{Будейви}
Джасвант Сингх
Хавьер {Милей}
Хавьер {Перес де Куэльяр}
Хавьер {Солана}

Джей Ди {Вэнс}
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
Жан {Пинг}
Жан-Ив {Ле Дриан}
Жанин {Аньес}
Жанин {Хеннис-Плассхарт}
Джефф {Сешнс}
Джефф {Зайентс}
Джей {Джонсон}
Дженни {Шипли}
Йенс {Столтенберг}
Джереми {Корбин}
Джереми {Хант}
Джером {Пауэлл}
Джерри {Ролингс}
Ежи {Бузек}
{Цзян} Цзэминь
Джим {Болджер}
Джим Ён {Ким}
Джимми {Моралес}
Иржи {Пароубек}
Иржи {Руснок}
Йоахим {Гаук}
Жуан {Лоренсу}
Жоаким {Чиссано}
Жослерм {Привер}
Джо {Байден}|Джозеф {Байден}
Йоханн {Вадефуль}
Йоханна {Сигурдардоттир}
Йоханнес {Рау}
Джон {Эшкрофт}
Джон {Атта Миллс}
Джон {Бейнер}|Джон {Бонер}
Джон {Болтон}
Джон {Бреннан}
Джон {Брутон}
Джон {Дейч}
Джон {Хили}
Джон {Говард}
Джон {Хаттон}
Джон {Келли}
Джон {Керри}
Джон Ки
Джон {Куфуор}
Джон Ли Ка-чиу
Джон {Магуфули}
Джон {Махама}
Джон {Мейджор}
Иоанн Павел II
Джон {Рэтклифф}
Джон {Рид}
Джон {Сноу}
Джоко {Видодо}
Йонас Гар {Стёре}
Йорг {Кукис}
Хорхе {Батлье}
Хорхе {Фернандес Диас}
Хорхе {Кирога}
Жоржи {Сампайю}
Хорхе {Серрано}
Йошка {Фишер}
Хосе Антонио {Алонсо}
Хосе Боно
Жозе Эдуарду {душ Сантуш}
Хосе Луис Родригес {Сапатеро}
Хосе Мануэль {Альбарес}
Жозе Мануэл {Баррозу}|Жозе Мануэл Дурау {Баррозу}
Хосе Мануэль {Гарсия-Маргальо}
Хосе Мария {Аснар}
Хосе Мария {Фигерес}
Хосе {Мухика}
Жозе {Рамуш-Орта}|Жозе {Рамос-Орта}
Хосе Рауль {Мулино}
Жозе {Сарней}
Жозе {Сократеш}
Йозеф {Тошовский}
Жозеп {Боррель}
Жозеп {Пике}
Жозеф {Аун}|Джозеф {Аун}
Джозеф {Боакаи}
Джозеф {Данфорд}
Джозеф {Эстрада}
Жозеф {Кабила}
Джозеф {Кони}
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
Джулия {Гиллард}
Хулио Мария {Сангинетти}

Дзюнъитиро {Коидзуми}
Юри {Ратас}
Джастин {Трюдо}
Жювеналь {Хабиаримана}
Юрки {Катайнен}
К. П. Шарма {Оли}|Кхадга Прасад Шарма {Оли}
Кочерил {Нараянан}
Каис Саид
Кая {Каллас}
Камаль аль-{Ганзури}
Камаль {Харрази}
Камала {Харрис}


Карл {Нехаммер}
Карл-Теодор цу {Гуттенберг}
Каролос {Папульяс}
Кэш {Пател}|Каш {Патель}
Касым-Жомарт {Токаев}
Каталин {Новак}
Катерина {Сакелларопулу}
Катрин {Якобсдоттир}
Казимеж {Марцинкевич}
Кадзуо {Уэда}
Кир {Стармер}
Кэйдзо {Обути}
Кемаль {Кылычдароглу}
Кемаль {Унакытан}
Кеннет {Кларк}
Кеннет {Каунда}
Керсти {Кальюлайд}
Кевин {Маккарти}
Кевин {Радд}
Кгалема {Мотланте}

Халед {Бахах}

Халед {Машаль}|Халед {Мешааль}
Халеда {Зия}

Халид аль-{Фалих}



Халед бен Сальман|Халид ибн Салман


Халифа бен Заид|Халифа бин Зайед
Халифа {Хафтар}
Халтмаагийн {Баттулга}
Хаваджа {Асиф}
Хуршид {Касури}
Киити {Миядзава}
Ким {Кэмпбелл}
Ким Дэ Чжун
Ким Ир Сен
Ким Чен Ир
Ким Чен Ын
Ким Ён Сам
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
Курманбек {Бакиев}
Квази {Квартенг}
Кириакос {Мицотакис}
Лал Кришна {Адвани}
{Лай} Циндэ
Лаймдота {Страуюма}
Лахдар {Брахими}
Ламберто {Дини}
Лансана {Конте}
Ларс {Клингбайль}
Ларс Лёкке {Расмуссен}|Ларс Люкке {Расмуссен}
Ласло {Шойом}
Лаура {Чинчилья}
Лоран-Дезире {Кабила}|Лоран {Кабила}
Лоран {Фабиус}
Лоран {Гбагбо}
Лаурентино {Кортисо}
Лоуренс {Иглбергер}
Лоуренс {Саммерс}|Ларри {Саммерс}
Лоуренс {Вонг}
Лех {Качиньский}
Лех {Валенса}
Ли Сянь Лун
Ли Чжэ Мён
{Ли Чон Ук}
Ли Мён Бак
Ли Дэнхуэй
Ленин {Морено}
Леннарт {Мери}
Лео {Варадкар}
Лев XIV|папа Лев
Леон {Панетта}
Леонель {Фернандес}
Леонид {Кожара}
Леонид {Кравчук}
Леонид {Кучма}
Лес {Эспин}
Лешек {Миллер}
{Лян} Чжэньин
Левон {Тер-Петросян}
Леви {Мванаваса}
Льюис {Престон}
Ли Кэцян
Ли Пэн
Ли Цян
Ли Шанфу
Ли Чжаосин
Лиам {Фокс}
Ламин {Зеруаль}
{Лян} Гуанле
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
{Лыонг} Кыонг
Лютфи {Эльван}
Ма Инцзю
Маауйя {ульд Тайя}
Маки {Салл}
Мадлен {Олбрайт}

Магдалена {Андерссон}
Магди {Абдель Гаффар}
Махамаду {Иссуфу}
Махамат {Деби}
{Махатхир} Мохамад|Махатхир {Мохамад}

Махинда {Раджапакса}
Махмуд {Аббас}
Махмуд {Ахмадинежад}


Махмуд Али Юсуф
Махмуд Хашеми {Шахруди}
Махмуд {Джибриль}
Махмуд {Тауфик}
Майя {Санду}
Майтрипала {Сирисена}

Малкольм {Рифкинд}
Малколм {Тернбулл}
Малликарджун {Кхарге}
Мамаду {Танджа}
Мамади {Думбуя}
Мамнун {Хусейн}
Мамука {Бахтадзе}
Манфред {Вёрнер}
Манмохан Сингх
Манохар {Паррикар}
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
Маргрете II|королева Маргрете
Мари {Кивиниеми}
Мария Долорес де {Коспедаль}
Мариано {Рахой}
Марин {Ле Пен}
Марио {Абдо Бенитес}
Марио {Драги}
Марио Мауро
Марио {Монти}
Мариу {Соареш}
Марис {Кучинскис}
Марис {Пейн}
Марьян {Шарец}
Марк {Карни}
Марк {Эспер}
Марк {Медоуз}
Марк {Милли}
Марк {Рютте}

Март {Лаар}
Мартин {Демпси}
Мартин {Гриффитс}
Мартин {Коблер}
Мартин {Шульц}
Мартин {Торрихос}
Мартин {Вискарра}
Мартти {Ахтисаари}
Мэри {Макалис}
Мэри {Робинсон}
Масааки {Сиракава}
Масуд {Барзани}
Масуд {Пезешкиан}
Масрур {Барзани}
Массимо {Д'Алема}
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
{Мегавати} Сукарнопутри
Мехди {Джомаа}
Мехди {Карруби}
Мехмет {Шимшек}
Меир {Даган}
Мелани {Жоли}
Мелес {Зенауи}
{Менгисту} Хайле Мариам
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
Майкл {Сата}
Михал {Ковач}
Михол {Мартин}
Мишель {Аун}
Мишель {Барнье}
Мишель {Камдессю}
Мишель {Кафандо}
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
Михаил {Горбачёв}
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
{Мин Аун Хлайн}
Мирча {Снегур}
Мирек {Тополанек}
Мирейя {Москосо}
Мирко {Цветкович}
Миро {Церар}
Мишаль аль-Ахмед
{Мобуту} Сесе Секо
Мохамед Абдуллахи {Фармаджо}|Мохамед Абдуллахи Мохамед
Мухаммед аль-{Манфи}|Мохаммед аль-{Менфи}
Мохамед {Базум}
Мохаммед {Будиаф}
Мохамед {эль-Барадеи}|Мохаммед аль-{Барадеи}
Мохамед {Эн-Насер}
Мохамед {Ганнуши}
Мухаммед Хамдан {Дагло}|{Хемедти}|Мохамед Хамдан {Дагало}
Мохаммед Хусейн {Тантави}|Мухаммед Хусейн {Тантауи}
Мухаммед Ибрагим
Мухаммед Камель {Амр}
Мухаммед {Мурси}|Мохаммед {Мурси}
Мохаммед {ульд Абдель Азиз}|Мохамед {ульд Абдель Азиз}
Мохамед {ульд Газуани}|Мухаммед ульд аль-{Газуани}
Мухаммед {Заки}
Мохаммад Али {Джафари}
Мохаммад Багер {Галибаф}|Мохаммад Бакер {Калибаф}
Мохаммад {Багери}|Мохаммад Хосейн {Багери}
Мохаммад {Эслами}
Мухаммед Гази аль-{Джаляли}
Мохаммад Хасан {Ахунд}
Мохаммад Джавад {Зариф}|Джавад {Зариф}
Мохаммад {Хатами}|Мохаммед {Хатами}
Мохаммад {Мохбер}
Мухаммед Мустафа
Мохаммад {Наджибулла}
Мохаммад {Пакпур}
Мохаммад Реза {Аштиани}

Мухаммед {Штайе}|Мухаммад {Штайе}
Мухаммед аль-{Башир}

Мухаммед аль-{Халбуси}
Мухаммед аль-{Джадаан}

Мухаммед {Бадиа}
Мохаммед {Баркиндо}|Мухаммед {Баркиндо}

Мухаммед бен Абдель Рахман
Мухаммед бен Наеф|Мухаммад ибн Найеф
Мухаммед бен Рашид
Мухаммед {бен Сальман}|Мухаммад ибн Салман|Мухаммед бин Салман
Мухаммед {бен Заид}|Мухаммед бен Зайд|Мухаммед бин Зайед
Мухаммед {Дейф}|Мухаммад {Дейф}
Мухаммед {Магариаф}|Мухаммед аль-{Макриф}

Мухаммед Шиа ас-{Судани}
Мухаммед VI|Мохаммед VI


Мохсен {Резаи}
Монсеф {Марзуки}
{Мун} Чжэ Ин
Морган {Цвангираи}
Морихиро {Хосокава}
Моше {Аренс}
Моше {Кахлон}
Моше {Кацав}
Моше {Яалон}
Мустафа {Мадбули}
Мостафа Мохаммад {Наджар}
Мостафа {Пурмохаммади}
Мусса Дадис {Камара}
Мусса {Факи} Махамат|Мусса {Факи}
Муаммар {Каддафи}
Муаммер {Гюлер}
Мугур {Исэреску}
Мухаммад {Юнус}|Мохаммад {Юнус}
Мухаммаду {Бухари}
Мухиддин {Яссин}
Мулату {Тешоме}
мулла Омар|Мулла Омар
Мукрин бен Абдель Азиз
Муктада ас-{Садр}
Мурат {Четинкая}
Мурат {Уйсал}
Мурхаф {Абу Касра}
Мустафа {Абдель Джалиль}|Мустафа Абд аль-{Джалиль}
Мустафа аль-{Казыми}
Мустафа {Тлас}
Мваи {Кибаки}
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
Наджиб {Разак}
Наджла {Буден}
Наледи {Пандор}
Нана {Акуфо-Аддо}
Нэнси {Фезер}|Нэнси {Фэзер}
Нэнси {Пелоси}
Наото Кан
Нарасимха {Рао}
Нарендра {Моди}
{Нарухито}|император {Нарухито}

Насер аль-{Вухайши}
Насер {Бурита}
Насер {Джуда}

Наталья {Гаврилица}
Наташа {Пирц-Мусар}
Натвар Сингх
Наваф аль-Ахмед
Наваф {Салам}
Наваз {Шариф}
Наеф аль-{Хаджраф}
Наеф бен Абдель Азиз
Найиб {Букеле}
Недждет {Озель}
Нечирван {Барзани}
Неджметтин {Эрбакан}
Нельсон {Мандела}
Нестор {Киршнер}
Ньют {Гингрич}
{Нгуен} Фу Чонг
{Нгуен} Тан Зунг
{Нгуен} Суан Фук
Никанор {Дуарте}
Николас {Брейди}
Ник {Клегг}
Николае {Чукэ}
Николай {Тимофти}
Николае {Вэкэрою}
Николас {Мадуро}
Николя {Саркози}
Никос {Анастасиадис}
Никушор Дан
Никол {Пашинян}
Никола {Груевский}
Николай {Денков}
Николай {Патрушев}
Никос {Христодулидис}
Нино {Бурджанадзе}
Нирмала {Ситхараман}
Нкосазана {Дламини-Зума}
Норман {Ламонт}
Нородом {Сиамони}
Нуреддин {Бедуи}
Нури {Абу Сахмейн}
Нури аль-{Малики}
Нуреддин {Небати}
Нуреттин {Джаникли}
Нурсултан {Назарбаев}
Олаф {Шольц}
Олафур Рагнар {Гримссон}
Александр {Литвиненко}
Александр {Сырский}
Александр {Турчинов}
Алексей {Резников}
Алексей {Данилов}
Алексей {Гончарук}
Ольянта {Умала}
Олусегун {Обасанджо}
Омар аль-{Башир}|Омар {аль-Башир}
Омар {Бонго}

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
Усман {Сонко}
Озгюр {Озель}
Паланиаппан {Чидамбарам}
Пааво {Липпонен}
Пхэтхонгтхан {Чинават}
Пал {Шмитт}
Пэм {Бонди}|Памела {Бонди}
{Пань} Гуншэн
Пандели {Майко}
Паоло {Джентилони}
{Пак} Кын Хе
Пастер {Бизимунгу}
Патрисио {Эйлвин}
Патрик {Шанахан}
Поль {Бийя}
Поль-Анри {Дамиба}
Поль {Кагаме}
Пол {Китинг}
Пол {Мартин}
Пол {О'Нил}
Пол {Райан}
Пол {Вулфовиц}
Павел {Филип}
Павел {Грачёв}
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
Пенни {Вонг}
Первез {Мушарраф}
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
Петре Роман
Пётр {Порошенко}
Пётр {Лучинский}
Петтери {Орпо}
{Фам} Минь Тинь
Филип {Хэммонд}|Филипп {Хаммонд}
Филипп {Дуст-Блази}
Филипп I|король Филипп
Пьер Карло {Падоан}
Пьер {Береговуа}
Пьер {Московиси}
Пламен {Орешарски}
папа {Франциск}|{Франциск}
Порфирио {Лобо}
Портер {Госс}
Поуль Нюруп {Расмуссен}
Поул {Шлютер}
{Прабово} Субианто
Пранаб {Мукерджи}|Пранаб {Мукхерджи}
Пратибха {Патил}
{Прают} Чан-Оча
Прити {Пател}
Прокопис {Павлопулос}
Пушпа Камал {Дахал}|{Прачанда}
{Кабус} бен Саид|султан {Кабус}
Кайс аль-{Хазали}
Камар Джавед {Баджва}
Касем {Сулеймани}|Касем {Солеймани}
Касем аль-{Аараджи}
Касим ар-{Рейми}
{Цянь} Цичэнь
{Цинь} Ган
Беатрикс|королева {Беатрикс}
Рашид аль-{Ганнуши}|Рашед {Ганнуши}
Рейчел {Ривз}
Радослав {Сикорский}
Раду {Василе}
Рафаэль Анхель {Кальдерон}
Рафаэль {Кальдера}
Рафаэль {Корреа}
Рафаэль {Гросси}
Рафаэль Леонардо {Кальехас}

Рафик {Харири}
Рафик {Тарар}
Рагурам {Раджан}
Рахиль {Шариф}
Рам {Эмануэль}
Рахул Ганди
Раила {Одинга}
Раймондс {Вейонис}
Раджа Первез {Ашраф}
Раджнатх Сингх
Рам Натх {Ковинд}
Рамадан {Шаллах}
Рами {Хамдалла}
Рамиро {де Леон Карпио}
Рамиз {Алия}
Рамон Хосе {Веласкес}
Рамтан {Ламамра}
Рамуш {Харадинай}
Рамзан {Кадыров}
Ранасингхе {Премадаса}
Ранил {Викремесингхе}|Ранил {Викрамасингхе}
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
Рияд Хиджаб
Риад {Саламе}
Рикардо Лагос
Рикардо {Мадуро}
Рикардо {Мартинелли}
Ричард {Майерс}
Рихард фон {Вайцзеккер}
Риек {Мачар}
Риши {Сунак}
Роберт {Фицо}
Роберт {Гейтс}
Роберт {Голоб}
Роберт {Хабек}
Роберт {Кочарян}
Роберт {Мюллер}
Роберт {Мугабе}
Роберт {О'Брайен}
Роберт {Рубин}
Роберт {Зеллик}
Роберта {Метсола}|Роберта {Мецола}
Роберта {Пинотти}
Роберто {Гуальтьери}
Роберто {Марони}
Роберто {Мичелетти}
Робин {Кук}
Рок Марк Кристиан {Каборе}

Родриго {Борха}
Родриго {Чавес}
Родриго {Дутерте}
Родриго {Рато}
Но Му Хён
Ро Дэ У
Ролан {Дюма}
Роландас {Паксас}
Роман {Херцог}
Романо {Проди}
Рон {Клейн}
Рональд {Рейган}
Росарио {Мурильо}
Росен {Плевнелиев}
Росен {Желязков}
Роза {Отунбаева}
Рудольф {Шарпинг}
Рудольф {Шустер}
Рухолла {Хомейни}|аятолла {Хомейни}
Румен {Радев}
Рупия {Банда}
Рустем {Умеров}
Рууд {Любберс}
Рютаро {Хасимото}
Субраманьям {Джайшанкар}|Субрахманьям {Джайшанкар}
С. М. {Кришна}

Саад {Харири}
Саад Эддин {Эль-Отмани}|Саад ад-Дин {аль-Османи}

Сабах аль-Ахмед

{Саддам} Хусейн
Садек {Лариджани}
Садик Хан
Садыр {Жапаров}
Саид {Джалили}
Шахап {Кавджиоглу}
Сахле-Ворк {Зевде}

Саджид {Джавид}

Салям {Файяд}


Сали {Бериша}
Салим Ахмед {Салим}
Салим аль-{Джабури}

Салман {Хуршид}
король Салман|Салман ибн Абдул-Азиз
Саломе {Зурабишвили}
Салва {Киир}
Сальвадор {Санчес Серен}
Самех {Шукри}
Самия {Сулуху} Хасан

Сэнди {Бергер}|Сэмюэл {Бергер}
Сани {Абача}
Санджай {Мальхотра}
Санна {Марин}
Сантьяго {Пенья}
Сапармурат {Ниязов}

Сауд аль-{Фейсал}
Саули {Ниинистё}
Саулюс {Сквернялис}
Скотт {Бессент}
Скотт {Моррисон}
Себастьян {Курц}
Себастьян {Пиньера}
Себастьян {Лекорню}
Седки {Собхи}
Селим {Хосс}
Сердар {Бердымухамедов}
Сергей {Иванов}
Сергей {Кириенко}
Сергей {Лавров}
Сергей {Нарышкин}
Сергей {Шойгу}
Сергей {Станишев}
Сергей {Степашин}
Серджо {Маттарелла}
Сержиу {Виейра ди Меллу}|Серджио {Виейра де Мелло}
Серж {Саргсян}
Шах Мехмуд {Куреши}
Шахид Хакан {Аббаси}
Шактиканта Дас
Шариф {Ахмед}
Шаукат {Азиз}
Шауль {Мофаз}
Шавкат {Мирзиёев}
Шахбаз {Шариф}
Шейх {Хасина}
Шер Бахадур {Деуба}
Шериф Исмаил
Сигэру {Исиба}
Шимон {Перес}
Синдзо {Абэ}
Шиврадж {Патил}
Шломо {Бен-Ами}
Мохамед {Сиад Барре}
Сиди ульд Шейх {Абдаллахи}
Зигмар {Габриэль}
Сигмюндюр Давид {Гюннлейгссон}
Сигурдур Инги {Йоханнссон}
Сийм {Каллас}
Сильван {Шалом}
Сильвио {Берлускони}
Симеон {Сакскобургготский}
Саймон {Харрис}
Сираджуддин {Хаккани}
Сиксто {Дуран Бальен}
Слободан {Милошевич}
Соня Ганди
Сооронбай {Жээнбеков}
Софи {Вильмес}
Сорин {Гриндяну}
{Сеттха} Тхависин
Стаффан {де Мистура}
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
{Сухарто}
Сулейман {Демирель}
Сулейман {Сойлу}
Султан бен Абдель Азиз
Сьюзан {Райс}
Сушил Кумар {Шинде}
Сушма {Сварадж}
Сьюзи {Уайлс}
Сусило Бамбанг {Юдойоно}
Светозар {Марович}
Таави {Рыйвас}
Табаре {Васкес}
Тадеуш {Мазовецкий}

Такэси {Ивая}
Тамаш {Шуйок}
{Тамим} бен Хамад
Таммам {Салам}
Тан Цзясюань
Тансу {Чиллер}
Тарья {Халонен}
Таро {Асо}
Таро {Коно}
Тассос {Пападопулос}
Тайе {Ацке Селассие}
{Тедрос} Адханом Гебрейесус|Тедрос Адханом {Гебреисус}

Табо {Мбеки}
Таксин {Чинават}
Тан Шве
{Тейн} Сейн
Тео {Вайгель}
Теодор {Столожан}
Тереза {Мэй}
Тьерри {Бретон}
Томас де {Мезьер}
Томас {Донилон}|Том {Донилон}
Томас {Клестиль}
Тхонглун {Сисулит}
Турбьёрн {Ягланд}
Тихомир {Орешкович}
Тимоти {Гайтнер}
То Лам
Том {Ридж}
Томиити {Мураяма}
Томислав {Николич}
Томмазо {Падоа-Скиоппа}
Тони {Эбботт}
Тони {Блэр}
Тоомас Хендрик {Ильвес}
Тосики {Кайфу}
Тосимицу {Мотэги}
Траян {Бэсеску}
Тринидад {Хименес}
{Цай} Инвэнь
Тулси {Габбард}
Дун Цзяньхуа
Тургут {Озал}
Турки аль-Фейсал
Ципи {Ливни}
Ухуру {Кениата}|Ухуру {Кеньятта}
Ухнагийн {Хурэлсух}
Ульф {Кристерссон}
Умару {Яр-Адуа}
Урджит {Пател}
Урсула фон дер {Ляйен}|Урсула {фон дер Ляйен}
Вишванатх Пратап Сингх
Вацлав {Гавел}
Вацлав {Клаус}
Вадим {Пристайко}
Ваагн {Хачатурян}
Вайра {Вике-Фрейберга}
Маха {Вачиралонгкорн}
Валдас {Адамкус}
Валдис {Домбровскис}
Валдис {Затлерс}
Валентин {Паниагуа}
Валерий {Залужный}
Валерий {Пустовойтенко}
Валерий {Герасимов}
Веджди {Гёнюль}
Велупиллаи {Прабхакаран}
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
Во Ван Тхыонг
Воислав {Коштуница}
Фолькер {Рюэ}
Владимир {Гройсман}
Владимир {Огрызко}
Владимир {Зеленский}
Витаутас {Ландсбергис}
Ваэль аль-{Хальки}
Вальдемар {Павляк}
Валид {Муаллем}
Ван И
Уоррен Кристофер
{Вэй} Фэнхэ
{Вэнь} Цзябао
Вернер {Файман}
{Виллем-Александр}
Уильям {Барр}
Уильям {Бёрнс}
Уильям {Коэн}
Уильям {Хейг}
Уильям {Перри}
Уильям {Руто}
Уильям {Уэбстер}
Вилли {Клас}
Вим {Дуйзенберг}
Вим Кок
Вин Мьин
Уинстон {Питерс}
Влодзимеж {Цимошевич}
Войцех {Ярузельский}
Вольфганг {Шойбле}
Вольфганг {Шюссель}
Шанана {Гужмау}
Ксавье {Беттель}
Си Цзиньпин
Сиомара {Кастро}
Яхья Рахим {Сафави}
Яхья {Синвар}|Яхья ас-{Синвар}
Яир {Лапид}
Яманду {Орси}
Ян Цзечи
Яшар {Бююканыт}
Яшар {Гюлер}
Яшвант {Синха}
Ясир {Арафат}

Ясуо {Фукуда}
Егор {Гайдар}
Евгений {Пригожин}
Евгений {Примаков}
И Ган
Йинглак {Чинават}
Ицхак {Мордехай}
Ицхак {Рабин}
Ицхак {Шамир}
Йоав {Галант}|Йоав {Галлант}
Ёко {Камикава}
Юн Сок Ёль
Ёсихидэ {Суга}
Ёсихико {Нода}
Ёсимаса {Хаяси}
Ёсиро Мори
Йоси Коэн|Йосси Коэн
Юсуф Реза {Гилани}
Юсеф аль-{Усеймин}
Юсеф {Шахед}

Йовери {Мусевени}
Юкио {Хатояма}
Юкия {Амано}
Юлия {Тимошенко}
Юрий {Ехануров}
Юсуф бен Алауи
Юваль {Штайниц}
Ив {Летерм}
Иветт {Купер}
Зафарулла Хан {Джамали}
Зайд бен Султан|шейх Зайед
Желю {Желев}
{Чжоу} Сяочуань
{Чжу} Жунцзи
Зин эль-Абидин {Бен Али}|Зин аль-Абидин {Бен Али}
Зияд ан-{Нахаля}
Зоран {Джинджич}
Зоран {Миланович}
Зоран {Заев}
Зоран {Живкович}
Зузана {Чапутова}
Звиад {Гамсахурдия}`,
      offices: `президент|президент республики|президент страны|глава государства|главой государства|глава республики|главой республики|председатель Президентского совета|председатель Суверенного совета
вице-президент|первый вице-президент|первого вице-президента|заместитель президента
премьер-министр|премьер|глава правительства|главой правительства|глава кабинета министров|главой кабинета министров|глава кабмина|главой кабмина|председатель правительства|председатель совета министров|председатель кабинета министров
король|королева|королевой|монарх|эмир|султан|император|великий герцог|Его Величество|Ее Величество|хранитель двух святынь
наследный принц|наследного принца|наследник|наследник престола|кронпринц|наследная принцесса|наследной принцессы
верховный лидер|верховного лидера|верховный руководитель|верховного руководителя|духовный лидер|духовного лидера|рахбар
канцлер|федеральный канцлер|федерального канцлера|бундесканцлер
министр иностранных дел|глава МИД|главой МИД|глава внешнеполитического ведомства|главой внешнеполитического ведомства|глава дипломатии|главой дипломатии|глава Госдепа|главой Госдепа|глава Госдепартамента|главой Госдепартамента|госсекретарь|государственный секретарь|государственного секретаря|шеф дипломатии
министр обороны|глава Пентагона|главой Пентагона|глава Минобороны|главой Минобороны|глава министерства обороны|главой министерства обороны|глава военного ведомства|главой военного ведомства|глава оборонного ведомства|главой оборонного ведомства|шеф Пентагона
министр внутренних дел|министр внутренней безопасности|глава МВД|главой МВД|глава министерства внутренних дел|главой министерства внутренних дел
министр финансов|министр экономики|министр экономики и финансов|глава Минфина|главой Минфина|глава министерства финансов|главой министерства финансов|канцлер казначейства
советник по национальной безопасности|помощник по национальной безопасности|советник президента по национальной безопасности|помощник президента по национальной безопасности|советник по нацбезопасности|помощник по нацбезопасности|советник президента США по национальной безопасности|помощник президента США по национальной безопасности
генсек|генеральный секретарь|генерального секретаря|генсек ООН|генеральный секретарь ООН|генерального секретаря ООН|глава ООН|главой ООН
генсек|генеральный секретарь|генерального секретаря|генсек НАТО|генеральный секретарь НАТО|генерального секретаря НАТО|генсек Североатлантического альянса|генеральный секретарь Североатлантического альянса|генерального секретаря Североатлантического альянса|генсек альянса|генеральный секретарь альянса|генерального секретаря альянса|глава НАТО|главой НАТО|глава альянса|главой альянса
председатель Еврокомиссии|председатель Европейской комиссии|глава Еврокомиссии|главой Еврокомиссии|глава Европейской комиссии|главой Европейской комиссии|глава ЕК|главой ЕК|президент Еврокомиссии
председатель Европейского совета|председатель Евросовета|глава Евросовета|главой Евросовета|глава Европейского совета|главой Европейского совета|президент Евросовета|президент Европейского совета
верховный представитель|верховного представителя|верховный представитель ЕС|верховного представителя ЕС|глава евродипломатии|главой евродипломатии|глава дипломатии ЕС|главой дипломатии ЕС|глава европейской дипломатии|главой европейской дипломатии|глава дипломатии Евросоюза|главой дипломатии Евросоюза
генсек Лиги арабских государств|генеральный секретарь Лиги арабских государств|генерального секретаря Лиги арабских государств|генсек ЛАГ|генеральный секретарь ЛАГ|генерального секретаря ЛАГ|глава ЛАГ|главой ЛАГ
председатель Комиссии Африканского союза|председатель Африканского союза|глава Африканского союза|главой Африканского союза|глава Комиссии Африканского союза|главой Комиссии Африканского союза
генсек ОПЕК|генеральный секретарь ОПЕК|генерального секретаря ОПЕК
глава МВФ|главой МВФ|глава Международного валютного фонда|главой Международного валютного фонда|директор-распорядитель МВФ|директор-распорядитель|директор МВФ
президент Всемирного банка|президент группы Всемирного банка|глава Всемирного банка|главой Всемирного банка
глава ВОЗ|главой ВОЗ|глава Всемирной организации здравоохранения|главой Всемирной организации здравоохранения|генеральный директор ВОЗ|генерального директора ВОЗ|генеральный директор Всемирной организации здравоохранения|генерального директора Всемирной организации здравоохранения|гендиректор ВОЗ
глава МАГАТЭ|главой МАГАТЭ|генеральный директор МАГАТЭ|генерального директора МАГАТЭ|гендиректор МАГАТЭ
глава ЕЦБ|главой ЕЦБ|глава Европейского центрального банка|главой Европейского центрального банка|председатель ЕЦБ|президент ЕЦБ
глава ФРС|главой ФРС|глава Федеральной резервной системы|главой Федеральной резервной системы|глава Центробанка|главой Центробанка|глава ЦБ|главой ЦБ|глава Банка России|главой Банка России|глава Банка Англии|главой Банка Англии|глава Нацбанка|главой Нацбанка|глава Национального банка|главой Национального банка|председатель ФРС|председатель Центробанка|председатель ЦБ|председатель Банка России|председатель центрального банка|управляющий Банка Англии|управляющий Центробанка
папа|папой|папа римский|папой римским|Папа|Папой|Папа Римский|понтифик
лидер партии|лидер оппозиции|председатель партии|глава партии|главой партии|генеральный секретарь|генерального секретаря|генсек
лидер|глава|главой|главарь|командир|командующий|эмир|халиф|генеральный секретарь|генерального секретаря|генсек|глава политбюро|главой политбюро
министр юстиции|генпрокурор|глава Минюста|главой Минюста
директор ЦРУ|глава ЦРУ|главой ЦРУ
директор ФБР|глава ФБР|главой ФБР
спикер|спикер палаты представителей|спикер парламента|председатель парламента|председатель Госдумы|председатель Верховной рады|председатель Палаты представителей|глава парламента|главой парламента|глава Госдумы|главой Госдумы
начальник генштаба|начальник Генерального штаба|главнокомандующий|главком|главкома|глава генштаба|главой генштаба|командующий армией|председатель Объединенного комитета начальников штабов
глава аппарата Белого дома|главой аппарата Белого дома|глава администрации президента|главой администрации президента|глава офиса президента|главой офиса президента|руководитель аппарата Белого дома|руководитель администрации президента|руководитель Офиса президента
губернатор|глава региона|главой региона|глава области|главой области
мэр|градоначальник
секретарь Совбеза|секретарь Совета безопасности|секретарь СНБО|секретарь Высшего совета национальной безопасности|глава Совбеза|главой Совбеза|глава СНБО|главой СНБО
глава разведки|главой разведки|глава Моссада|главой Моссада|глава «Моссада»|главой «Моссада»|глава Шабака|главой Шабака|глава внешней разведки|главой внешней разведки|глава СВР|главой СВР|глава ФСБ|главой ФСБ|глава нацразведки|главой нацразведки|глава национальной разведки|главой национальной разведки|директор Моссада|директор национальной разведки|директор СВР|директор ФСБ|начальник разведки
генсек ССАГПЗ|генеральный секретарь ССАГПЗ|генерального секретаря ССАГПЗ
генсек ОИС|генеральный секретарь ОИС|генерального секретаря ОИС
спецпосланник ООН|спецпосланник генсека ООН|спецпредставитель ООН|спецпредставитель генсека ООН|специальный посланник ООН|специального посланника ООН|специальный посланник генсека ООН|специального посланника генсека ООН
глава судебной власти|главой судебной власти|глава судебной системы|главой судебной системы|председатель Верховного суда
глава Организации по атомной энергии|главой Организации по атомной энергии|глава ОАЭИ|главой ОАЭИ|председатель Организации по атомной энергии
вице-премьер|первый вице-премьер|первого вице-премьера|вице-канцлер
министр нефти|министр энергетики|министр нефтяной промышленности|глава Минэнерго|главой Минэнерго
министр здравоохранения|глава Минздрава|главой Минздрава`,
      countries: `ОАЭ|Объединенные Арабские Эмираты|Объединенных Арабских Эмиратов|Эмираты|Эмиратов|эмиратский|эмиратской|Абу-Даби|Дубай|Дубая
Афганистан|афганский|афганской|Кабул
Албания|Албанией|албанский|албанской|Тирана|Тираной
Армения|Арменией|армянский|армянской|Ереван
Ангола|Анголой|ангольский|ангольской
Аргентина|Аргентиной|аргентинский|аргентинской|Буэнос-Айрес
Австрия|Австрией|австрийский|австрийской|Вена|Веной
Австралия|Австралией|австралийский|австралийской|Канберра|Канберрой
Азербайджан|азербайджанский|азербайджанской|Баку
Босния и Герцеговина|Босния|Боснией|боснийский|боснийской|Сараево
Бангладеш|бангладешский|бангладешской|Дакка|Даккой
Бельгия|Бельгией|бельгийский|бельгийской
Буркина-Фасо|Уагадугу
Болгария|Болгарией|болгарский|болгарской
Бахрейн|бахрейнский|бахрейнской|Манама|Манамой
Бруней
Боливия|Боливией|боливийский|боливийской|Ла-Пас
Бразилия|Бразилией|бразильский|бразильской
Белоруссия|Белоруссией|Беларусь|белорусский|белорусской|беларуский|беларуской|Минск
Канада|Канадой|канадский|канадской|Оттава|Оттавой
Демократическая Республика Конго|ДР Конго|ДРК|Конго|конголезский|конголезской|Киншаса|Киншасой|Заир
Швейцария|Швейцарией|швейцарский|швейцарской|Берн
Кот-д'Ивуар|ивуарийский|ивуарийской
Чили|чилийский|чилийской|Сантьяго
Камерун|камерунский|камерунской
Китай|Китая|КНР|китайский|китайской|Пекин
Колумбия|Колумбией|колумбийский|колумбийской|Богота|Боготой
Коста-Рика|коста-риканский|коста-риканской
Куба|Кубой|кубинский|кубинской|Гавана|Гаваной
Кипр|кипрский|кипрской|Никосия|Никосией
Чехия|Чехией|чешский|чешской|Прага|Прагой
Германия|Германией|ФРГ|немецкий|немецкой|германский|германской|Берлин
Джибути|джибутийский|джибутийской
Дания|Данией|датский|датской|Копенгаген
Доминиканская Республика|Доминиканской Республики|Доминикана|Доминиканой|доминиканский|доминиканской
Алжир|алжирский|алжирской
Эквадор|эквадорский|эквадорской|Кито
Эстония|Эстонией|эстонский|эстонской|Таллин
Египет|Египта|египетский|египетской|Каир
Эритрея|Эритрее|Эритреей|эритрейский|эритрейской
Испания|Испанией|испанский|испанской|Мадрид
Эфиопия|Эфиопией|эфиопский|эфиопской|Аддис-Абеба
Финляндия|Финляндией|финский|финской|финляндский|финляндской|Хельсинки
Франция|Францией|французский|французской|Париж|Елисейский дворец|Елисейского дворца
Габон|габонский|габонской
Великобритания|Великобританией|Британия|Британией|Соединенное Королевство|британский|британской|Англия|Англией|Лондон|Даунинг-стрит
Грузия|Грузией|грузинский|грузинской|Тбилиси
Гана|Ганой|ганский|ганской
Гвинея|Гвинее|Гвинеей|гвинейский|гвинейской
Греция|Грецией|греческий|греческой|Афины
Гватемала|Гватемалой|гватемальский|гватемальской
Гонконг|гонконгский|гонконгской
Гондурас|гондурасский|гондурасской
Хорватия|Хорватией|хорватский|хорватской|Загреб
Гаити|гаитянский|гаитянской|Порт-о-Пренс
Венгрия|Венгрией|венгерский|венгерской|Будапешт
Индонезия|Индонезией|индонезийский|индонезийской|Джакарта|Джакартой
Ирландия|Ирландией|ирландский|ирландской|Дублин
Израиль|израильский|израильской|Тель-Авив|Иерусалим|Иерусалима
Индия|Индией|индийский|индийской|Дели|Нью-Дели
Ирак|иракский|иракской|Багдад
Иран|Исламская Республика|Исламской Республики|ИРИ|иранский|иранской|Тегеран
Исландия|Исландией|исландский|исландской
Италия|Италией|итальянский|итальянской|Рим
Иордания|Иорданией|иорданский|иорданской|Амман
Япония|Японией|японский|японской|Токио
Кения|Кенией|кенийский|кенийской|Найроби
Киргизия|Киргизией|Кыргызстан|Киргизстан|киргизский|киргизской|кыргызский|кыргызской|Бишкек
Камбоджа|Камбоджой|камбоджийский|камбоджийской
КНДР|Северная Корея|Северной Кореи|Северной Корее|северокорейский|северокорейской|Пхеньян
Южная Корея|Южной Кореи|Южной Корее|Республика Корея|южнокорейский|южнокорейской|Сеул
Кувейт|кувейтский|кувейтской
Казахстан|казахстанский|казахстанской|казахский|казахской|Астана|Астаной|Нур-Султан
Лаос|лаосский|лаосской
Ливан|ливанский|ливанской|Бейрут
Шри-Ланка|шри-ланкийский|шри-ланкийской|Коломбо
Либерия|Либерией|либерийский|либерийской
Литва|Литвой|литовский|литовской|Вильнюс
Люксембург|люксембургский|люксембургской
Латвия|Латвией|латвийский|латвийской|Рига|Ригой
Ливия|Ливией|ливийский|ливийской|Триполи
Марокко|Мароккоа|марокканский|марокканской|Рабат
Молдавия|Молдавией|Молдова|Молдовой|молдавский|молдавской|Кишинев
Черногория|Черногорией|черногорский|черногорской
Северная Македония|Северной Македонии|Македония|Македонией|македонский|македонской
Мали|малийский|малийской|Бамако
Мьянма|Мьянмой|Бирма|Бирмой|мьянманский|мьянманской|бирманский|бирманской
Монголия|Монголией|монгольский|монгольской
Мавритания|Мавританией|мавританский|мавританской
Мальта|Мальтой|мальтийский|мальтийской
Мальдивы|мальдивский|мальдивской
Мексика|Мексикой|мексиканский|мексиканской|Мехико
Малайзия|Малайзией|малайзийский|малайзийской|Куала-Лумпур
Мозамбик|мозамбикский|мозамбикской
Нигер|нигерский|нигерской|Ниамей
Нигерия|Нигерией|нигерийский|нигерийской|Абуджа|Абуджой
Никарагуа|никарагуанский|никарагуанской
Нидерланды|Нидерландов|Голландия|Голландией|нидерландский|нидерландской|голландский|голландской|Гаага|Гаагой
Норвегия|Норвегией|норвежский|норвежской|Осло
Непал|непальский|непальской|Катманду|Катмандуа
Новая Зеландия|Новой Зеландии|новозеландский|новозеландской
Оман|оманский|оманской|Маскат
Панама|Панамой|панамский|панамской
Перу|перуанский|перуанской|Лима|Лимой
Филиппины|филиппинский|филиппинской|Манила|Манилой
Пакистан|пакистанский|пакистанской|Исламабад
Польша|Польшой|польский|польской|Варшава|Варшавой
Палестина|Палестиной|палестинский|палестинской|Палестинская автономия|Палестинской автономии|ПНА|ООП|Рамалла|Газа
Португалия|Португалией|португальский|португальской|Лиссабон
Парагвай|Парагвая|парагвайский|парагвайской
Катар|катарский|катарской|Доха|Дохой
Румыния|Румынией|румынский|румынской|Бухарест
Сербия|Сербией|сербский|сербской|Белград
Россия|Россией|РФ|Российская Федерация|Российской Федерации|российский|российской|русский|русской|Москва|Москвой|Кремль
Руанда|Руандой|руандийский|руандийской
Саудовская Аравия|Саудовской Аравии|Саудовской Аравией|саудовский|саудовской|Эр-Рияд
Судан|суданский|суданской|Хартум
Швеция|Швецией|шведский|шведской|Стокгольм
Сингапур|сингапурский|сингапурской
Словения|Словенией|словенский|словенской
Словакия|Словакией|словацкий|словацкой|Братислава|Братиславой
Сенегал|сенегальский|сенегальской
Сомали|сомалийский|сомалийской|Могадишо
Южный Судан|Южного Судана|южносуданский|южносуданской|Джуба|Джубой
Советский Союз|СССР|советский|советской
Сальвадор|сальвадорский|сальвадорской
Сирия|Сирией|САР|сирийский|сирийской|Дамаск
Чад|чадский|чадской|Нджамена|Нджаменой
Таиланд|таиландский|таиландской|тайский|тайской|Бангкок
Таджикистан|таджикский|таджикской|таджикистанский|таджикистанской|Душанбе|Душанбеа
Восточный Тимор|Восточного Тимора
Туркменистан|Туркмения|Туркменией|туркменский|туркменской|Ашхабад
Тунис|тунисский|тунисской
Турция|Турцией|турецкий|турецкой|Анкара|Анкарой
Тайвань|тайваньский|тайваньской|Тайбэй
Танзания|Танзанией|танзанийский|танзанийской
Украина|Украиной|украинский|украинской|Киев
Уганда|Угандой|угандийский|угандийской
США|Соединенные Штаты|Соединенных Штатов|Америка|Америкой|американский|американской|Вашингтон|Белый дом|Белого дома
Уругвай|Уругвая|уругвайский|уругвайской
Узбекистан|узбекский|узбекской|узбекистанский|узбекистанской|Ташкент
Ватикан|Святой Престол|Святого Престола|ватиканский|ватиканской
Венесуэла|Венесуэлой|венесуэльский|венесуэльской|Каракас
Вьетнам|Вьетнама|вьетнамский|вьетнамской|Ханой|Ханое
Косово|косовский|косовской|Приштина|Приштиной
Йемен|йеменский|йеменской|Сана|Саной|Аден
Югославия|Югославией|СРЮ|югославский|югославской
ЮАР|Южная Африка|Южной Африки|южноафриканский|южноафриканской|Претория|Преторией
Замбия|Замбией|замбийский|замбийской
Зимбабве|зимбабвийский|зимбабвийской
Африканский союз|АС
«Аль-Каида»|Аль-Каида
«Аль-Каида» в Ираке|Аль-Каида в Ираке
«Аш-Шабаб»|Аш-Шабаб
«Аль-Каида на Аравийском полуострове»
«Аль-Каида в странах исламского Магриба»
Лига арабских государств|ЛАГ
«Асаиб Ахль аль-Хакк»|Асаиб Ахль аль-Хакк
«Боко харам»|Боко харам
НРП|Народно-республиканская партия|Народно-республиканской партии
Европейский центральный банк|Европейского центрального банка|ЕЦБ
«Ан-Нахда»|Ан-Нахда|«Эннахда»
Европейский союз|Евросоюз|ЕС|европейский|европейской|Европа|Европой|Брюссель|Еврокомиссия
ССАГПЗ|Совет сотрудничества арабских государств Персидского залива
ХАМАС
«Хашд аш-Шааби»|Хашд аш-Шааби|Силы народной мобилизации|«Катаиб Хезболла»
«Хезболла»|Хезболла|Хизбалла|«Хезболлы»
хуситы|хуситов|хуситский|хуситской|«Ансар Алла»
«Хайят Тахрир аш-Шам»|Хайят Тахрир аш-Шам|ХТШ
МАГАТЭ|Международное агентство по атомной энергии
Международный валютный фонд|Международного валютного фонда|МВФ
КСИР|Корпус стражей исламской революции
ИГИЛ|ИГ|«Исламское государство»|Исламское государство|ДАИШ
Исламский джихад
«Исламское государство Ирак»
«Джамаат Нусрат аль-Ислам валь-Муслимин»
Курдистан|Иракский Курдистан|курдский|курдской|Эрбиль
«Лашкар-э-Тайба»|Лашкар-э-Тайба
«Господня армия сопротивления»
«Тигры освобождения Тамил-Илама»|Тамильские тигры|тамильских тигров|ТОТИ
ПНД|Партия националистического движения
«Братья-мусульмане»|Братья-мусульмане|«Братьев-мусульман»|Братьев-мусульман
НАТО|Североатлантический альянс|Альянс|альянса
«Джебхат ан-Нусра»|Джебхат ан-Нусра|«Фронт ан-Нусра»
ОИС|Организация исламского сотрудничества
ОПЕК
РПК|Рабочая партия Курдистана|Рабочей партии Курдистана
«Бригады аль-Кассам»|бригад «Аль-Кассам»|«Изз ад-Дин аль-Кассам»
«Кудс»|сил «Кудс»|спецподразделения «Кудс»|«Аль-Кудс»
Силы быстрой поддержки|СБП
движение ас-Садра|садристы|садристов
«Сирийские демократические силы»|Сирийские демократические силы|СДС
«Талибан»|Талибан|талибы|талибов|талибский|талибской
пакистанский «Талибан»
ООН|Организация Объединенных Наций|Объединенных Наций
«Вагнер»|ЧВК «Вагнер»|ЧВК Вагнера
Всемирная организация здравоохранения|Всемирной организации здравоохранения|ВОЗ
Всемирный банк|Всемирного банка
Всемирная торговая организация|Всемирной торговой организации|ВТО`,
      terms: `движение «Возмущенных» в Испании

абэномика
Авраамовы соглашения|соглашения Авраама|Соглашениям Авраама
скандал в тюрьме Абу-Грейб
«Альтернатива для Германии»|АдГ

Африканский союз
Африканское командование США
реформы «Повестка-2010»
Азиатский банк инфраструктурных инвестиций
Air France-KLM|Эр Франс — КЛМ

Airbus A380
ПСР Турции
Потоп Аль-Аксы|«Наводнение Аль-Аксы»
Аль-Арабия
Аль-Джазира|телеканал Аль-Джазира


«Аль-Каида в Ираке»
«Аш-Шабаб»|«Аль-Шабаб»|Аш-Шабаб
Аль-Улская декларация
Боливарианский альянс

Альянс государств Сахеля|Конфедерация государств Сахеля
Альянц Арена
холдинг Alphabet
операционная система Android|Android-смартфон




нападение на школу в Пешаваре
«Аль-Каида на Аравийском полуострове»
«Аль-Каида в странах исламского Магриба»|Аль-Каида исламского Магриба

Арабская мирная инициатива
Арабская весна
АрселорМиттал|ArcelorMittal
программа «Артемида»|Artemis
отмена статьи 370

AUKUS|АУКУС

ось зла



теракт на Бали 2002 года|взрывы на Бали
землетрясение в Баме

теракт в «Батаклане»|теракт в Батаклане
Байрактар ТБ2|Bayraktar TB2
пекинское соглашение Ирана и Саудовской Аравии
взрыв в порту Бейрута|взрыв в Бейруте
«Один пояс, один путь»|«Пояс и путь»


теракт в Беслане|захват школы в Беслане
Binance
биткоин
зерновая сделка|зерновой сделки|черноморская зерновая инициатива
Black Lives Matter|«Жизни черных важны»|«Жизни чернокожих важны»
Boeing 737 MAX
«Боко харам»|Боко Харам
сильный боливар
суверенный боливар
«Болса Фамилия»|Болса Фамилия
штурм Дворца трех властей в Бразилиа

теракт на острове Утойя|бойня на Утойе
Брексит|брексит|Brexit
референдум о Brexit|референдум о брексите
БРИКС|страны БРИКС|саммит БРИКС
прорыв дамбы в Брумадинью
«Союз Сары Вагенкнехт»
события в Буче|резня в Буче


Бурдж-Халифа
ByteDance
закон о гражданстве Индии 2019 года
«Акт Цезаря»|закон Цезаря
Cambridge Analytica


операция «Литой свинец»
СЕЛАК

телеканал CGTN
Чандраян-1
Чанъэ-4
теракт в Charlie Hebdo|нападение на редакцию Charlie Hebdo
ChatGPT|чат-бот ChatGPT
Ченнаи



спасение чилийских шахтеров
Государственная надзорная комиссия КНР
закон о чипах и науке
теракт в Крайстчерче|стрельба в мечетях Крайстчерча
мирное соглашение с ФАРК
катастрофа шаттла «Колумбия»|гибель шаттла «Колумбия»
КонокоФиллипс

крушение Costa Concordia
COVAX|механизм COVAX
COVID-19|коронавирус COVID-19|ковид
пандемия коронавируса|коронавирусный локдаун
Временная коалиционная администрация
Китайско-пакистанский экономический коридор
присоединение Крыма к России|аннексия Крыма|воссоединение Крыма с Россией
теракт в «Крокусе»|теракт в «Крокус Сити Холле»|теракт в Крокусе
ОДКБ|Организация Договора о коллективной безопасности
«Народный альянс» Эрдогана
президентская система в Турции
марсоход Curiosity|«Кьюриосити»
Киберкомандование США
Чехия
программа DACA
ДаймлерКрайслер|Даймлер-Крайслер
наводнение в Валенсии
Дейтонское соглашение
план «Мир ради процветания»
операция «Буря решимости»|«Решительная буря»
дипфейк
DeepSeek
Deepwater Horizon
дельта-штамм|штамм «дельта»

операция «Сдерживание агрессии»
миллионов немецких марок|миллиардов немецких марок
Deutschlandticket

Министерство внутренней безопасности США

дизельгейт
закон Димы Яковлева

директор Национальной разведки США
отмена решения по делу Роу против Уэйда
закон Додда-Франка
Dogecoin
Дохийское соглашение|соглашение США и талибов
ДНР|Донецкая народная республика|ЛНР|Луганская народная республика
«не спрашивай, не говори»

Демократическая Республика Конго|ДР Конго
цифровой юань

теракты на Пасху на Шри-Ланке
эпидемия Эболы в Западной Африке
Европейский центральный банк|ЕЦБ
Европейская служба внешних связей|Европейская внешнеполитическая служба
Единый государственный экзамен|ЕГЭ
новая административная столица Египта
арест Имамоглу|арест Экрема Имамоглу
смерть Елизаветы II|похороны Елизаветы II


Engie
смерть Эпштейна|файлы Эпштейна
Эсватини
Ethereum|эфириум
Этихад
закон ЕС об искусственном интеллекте
Закон о цифровых услугах|закон ЕС о цифровых услугах
«Зеленая сделка» ЕС|европейский зеленый курс
Европейский союз|Евросоюз
соглашение ЕС и Турции по мигрантам
операция «Щит Евфрата»
Евразийский экономический союз|ЕАЭС
банкноты евро|монеты евро
зона евро|еврозона
Евромайдан

Европейский стабилизационный механизм
контейнеровоз Ever Given
«Восстание против вымирания»|Extinction Rebellion
ExxonMobil|Эксон Мобил|Эксонмобил
Фейсбук|Facebook
закон о фейках|дискредитация армии|фейки об армии
падение режима Асада|свержение Асада
революция 17 февраля
ФЕТО|FETÖ
Фиат Крайслер|Fiat Chrysler
Франс 24|France 24

Свободная сирийская армия|Свободной сирийской армии
«Пятницы ради будущего»|Fridays for Future
Фронтекс|агентство Frontex
криптобиржа FTX
авария на АЭС Фукусима|авария на «Фукусиме»
Большая двадцатка|саммит G20|«Большой двадцатки»
Сахельская пятерка|G5 Сахеля
«Гаганьян»|Гаганьян
альянс ГАВИ

GDPR|Общий регламент по защите данных
убийство Джорджа Флойда|смерть Джорджа Флойда
пятидневная война|российско-грузинская война|война 08.08.08
плотина «Возрождение»|ГЭС «Возрождение»

крушение A320 Germanwings|катастрофа Germanwings
протесты в парке Гези
химическая атака в Гуте
движение «желтых жилетов»|«желтые жилеты»|«желтых жилетов»
Гилгит-Балтистан
GlaxoSmithKline|ГлаксоСмитКляйн
коалиция против ИГИЛ|международная коалиция против ИГИЛ

Соглашение Страстной пятницы|Белфастское соглашение


Google Earth

Google Maps|Гугл-карты




«Зеленое движение» Ирана
«зеленая зона» Багдада|зеленая зона в Багдаде
пожар в Grenfell Tower|пожар в Гренфелл-тауэр
Грексит|Grexit
чат-бот Grok

тюрьма в Гуантанамо|тюрьма Гуантанамо
полиция нравов Ирана|«патруль наставления»
Гуруграм
пандемия свиного гриппа
землетрясение на Гаити 2010 года
тайфун «Хайян»|тайфун Хайян
землетрясение в Марокко 2023 года
Hartz IV|Харц IV
«Хашд аш-Шааби»|Силы народной мобилизации
О-де-Франс
Партия демократии народов

открытие бозона Хиггса
алжирский Хирак|движение «Хирак»
протесты против закона об экстрадиции в Гонконге
закон о нацбезопасности Гонконга|закон о национальной безопасности в Гонконге
зонд «Аль-Амаль»|зонд «Надежда»
«Хайят Тахрир аш-Шам»|Хайат Тахрир аш-Шам
арест Мэн Ваньчжоу
Международный уголовный суд|Международного уголовного суда
Международный трибунал по бывшей Югославии

Индо-Тихоокеанское командование
закон о снижении инфляции

операция «Непоколебимая решимость»
иноагент|закон об иностранных агентах|статус иноагента
«Непокоренная Франция»|Непокоренная Франция
Инстаграм|Instagram

айпад|iPad
айфон|iPhone
вторжение США в Ирак|вторжение в Ирак в 2003 году
Временный управляющий совет Ирака
Железный купол
Международные силы содействия безопасности
ИГИЛ|«Исламское государство Ирака и Леванта»
ИГ-Хорасан|«Вилаят Хорасан»|ИГИЛ-Хорасан
«Исламское сопротивление Ирака»|«Исламское сопротивление в Ираке»
террористическая группировка «Исламское государство»|группировка «Исламское государство»
Чандраян-3
новый аэропорт Стамбула
давка в Итхэвоне|давка в Сеуле на Хэллоуин
телескоп «Джеймс Уэбб»|Джеймс Уэбб
революция 25 января
штурм Капитолия

жасминовая революция
СВПД|Совместный всеобъемлющий план действий

Джей Пи Морган Чейз|JPMorgan Chase
попытка переворота в Турции 15 июля
Вторая ливанская война
Just Stop Oil
атака на базу К-1
землетрясение в Кахраманмараше
Вторая карабахская война|44-дневная война
«Катаиб Хезболла»|Катаиб Хезболла
ураган «Катрина»|ураган Катрина
Крымский мост|Керченский мост
убийство Хашогги|убийство Джамаля Хашогги|убийство Хашкаджи
Хайбер-Пахтунхва

Республика Косово
гибель «Курска»|гибель подлодки «Курск»
Киотский протокол
экоактивисты «Последнего поколения»

«Лава Жато»|операция «Автомойка»
протесты 17 октября в Ливане
банкротство Lehman Brothers|крах Lehman Brothers





пошлины «Дня освобождения»
Правительство национального согласия Ливии|ПНС Ливии
Правительство национального единства Ливии

партия «Левые» в Германии

Лиссабонский договор

теракты в Лондоне 7 июля

«Движение 23 марта»|М23
Маастрихтский договор
«Сделано в Китае — 2025»|«Сделано в Китае 2025»
теракты в Мадриде 11 марта
«Сделаем Америку снова великой»|движение MAGA
протесты после смерти Махсы Амини|смерть Махсы Амини
Оранжевая революция|оранжевой революции

«Делай в Индии»




материнский капитал|маткапитал
политика максимального давления|кампания максимального давления


ближневосточный респираторный синдром
компания Meta|Meta Platforms|корпорация Meta
движение #MeToo|движение MeToo|MeToo


рейс MH17|MH17
рейс MH370|MH370
Microsoft Teams
операция «Полночный молот»

«Национальный альянс» Турции


Минские соглашения
карта «Мир»|платежная система «Мир»
посольство Черногории
mpox|оспа обезьян (mpox)
теракты в Мумбаи 2008 года
Мумбаи
циклон «Наргис»|циклон Наргис
Национальное агентство по борьбе с преступностью Великобритании
Нейпьидо
Неом|город Неом
землетрясение в Непале 2015 года
стриминговый сервис Netflix|сериал Netflix

СНВ-III|ДСНВ|договор СНВ-3
новый Суэцкий канал
новая турецкая лира
невзаимозаменяемый токен|NFT-токен
Ni Una Menos


теракт на Дубровке|захват заложников на Дубровке
Северный поток — 2|Северный поток-2|«Северный поток — 2»
подрыв «Северных потоков»|диверсия на «Северных потоках»|взрывы на «Северных потоках»
Северная Македония|Северной Македонии
пожар в Нотр-Даме|пожар в соборе Парижской Богоматери
«Новый народный фронт»
Новая Аквитания
2019-nCoV|новый коронавирус из Уханя
«Новичок» в Солсбери|отравление «Новичком»

Нур-Султан
новая столица Нусантара
«Джебхат ан-Нусра»|Джебхат ан-Нусра|фронт «ан-Нусра»
«Гордые парни»|Proud Boys
Организация африканского единства
Obamacare|Обамакэр
«Захвати Уолл-стрит»|«Оккупируй Уолл-стрит»
нападение ХАМАС 7 октября|атака ХАМАС 7 октября

Организация Исламская конференция
Организация исламского сотрудничества
операция «Оливковая ветвь»
омикрон-штамм|штамм «омикрон»|вариант «омикрон»
«большой прекрасный законопроект»|Один большой прекрасный законопроект
фонд 1MDB
Всемирный торговый центр 1
OpenAI
операция «Синдур»
ракета «Орешник»|комплекс «Орешник»|ракетой «Орешник»
ОБСЕ
Соглашения в Осло|ословские соглашения|Норвежские соглашения
взрывы пейджеров
теракт в Пахалгаме
панамское досье|Панамские документы
досье Пандоры|Pandora Papers
«Райское досье»|Paradise Papers

Олимпиада в Париже 2024|Олимпиада-2024
Парижское соглашение по климату

частичная мобилизация в России|частичной мобилизации в России|частичной мобилизации в РФ
пати-гейт

«Патриотический акт»|Патриотический акт
операция «Источник мира»
шпионская программа Pegasus
ПЕГИДА|Pegida
марсоход Perseverance|«Персеверанс»
криптовалюта петро|криптовалюта «Петро»
ПетроЧайна
вакцина Pfizer/BioNTech



Ракетные войска НОАК
система «Платон»
Президентский руководящий совет Йемена
партия «Подемос»
Pokémon Go|Покемон Го

Полицейская служба Северной Ирландии
Праяградж
Преспанское соглашение|Преспанский договор

референдум в Каталонии 1 октября
операция «Страж процветания»
операция «Несокрушимая скала»|«Нерушимая скала»
сбитый в Иране украинский самолет|рейс PS752
теракт в Пулваме
Pussy Riot
QAnon|Кьюанон
блокада Катара
чемпионат мира в Катаре|ЧМ-2022
саммит QUAD
разгон лагеря на площади Рабиа

крушение вертолета Раиси|гибель Раиси
«Национальное объединение» Марин Ле Пен|Национальное объединение Марин Ле Пен
Всеобъемлющее региональное экономическое партнерство

эра Рэйва|эпоха Рэйва

Республика Сербская
операция «Восходящий лев»|Народ как лев|двенадцатидневная война
аресты в отеле Ritz-Carlton в Эр-Рияде
исход рохинджа 2017
Рожава
Революция роз|революции роз
Росгвардия
Россия сегодня|МИА «Россия сегодня»
Силы быстрой поддержки
Russia Today|телеканал RT

ураган «Сэнди»|ураган Сэнди
Санофи-Авентис
закон Сарбейнса-Оксли
атипичная пневмония SARS|тяжелый острый респираторный синдром
SARS-CoV-2
«Видение 2030»|Видение-2030
экосистема «Сбер»
Шанхайская организация сотрудничества|ШОС
Сирийские демократические силы|«Сирийские демократические силы»
теракты 11 сентября
Государственный союз Сербии и Черногории
паром «Севоль»|гибель парома «Севоль»
Шахед-136|Герань-2


землетрясение в Сычуани 2008 года
вакцина CoronaVac



Словацкая Республика
катастрофа под Смоленском
Снэпчат|Snapchat

разоблачения Сноудена
убийство Сулеймани|убийство Касема Сулеймани|ликвидация Сулеймани

Республика Южный Судан|президент Южного Судана
SpaceX
специальная военная операция на Украине|зона СВО|участник СВО|участников СВО
Специальный трибунал по Ливану

Спутник V|вакцина «Спутник V»
Starlink|Старлинк
Южный переходный совет
Stellantis|Стеллантис
«Остановите кражу»|Stop the Steal
шторм «Даниэль»|наводнение в Дерне
Stuxnet|Стакснет
кризис субстандартного кредитования|ипотечный кризис в США
война между армией Судана и СБР
«Движение подсолнухов» на Тайване
крах Silicon Valley Bank|банкротство Silicon Valley Bank

потолок цен на российскую нефть
операция «Железные мечи»
гражданская война в Сирии
Сирийская национальная армия
октябрьские протесты в Ираке

«Движение чаепития»|Движение чаепития
штат Телангана
Telegram-канал|телеграм-канал|мессенджер Telegram
Tesla Motors|Tesla Model S
размещение THAAD в Южной Корее
политика «одна семья — три ребенка»
космическая станция «Тяньгун»|станция «Тяньгун»
война в Тыграе|конфликт в Тыграе
Тикток|TikTok
Демократическая Республика Тимор-Лесте
батискаф «Титан»|батискаф Титан

электромобиль Togg
Великое восточнояпонское землетрясение
Олимпиада в Токио 2020|Токио-2020
TotalEnergies
Транстихоокеанское партнерство

запрет Трампа на въезд
«Трен де Арагуа»|Tren de Aragua
программа помощи Греции

операция «Правдивое обещание»|«Истинное обещание»
покушение на Трампа в Батлере|покушение на Трампа в Пенсильвании
Truth Social
цунами 2004 года|цунами в Индийском океане 2004
«Техрик-е Талибан Пакистан»|Техрик-и-Талибан Пакистан
Тюльпановая революция

«Век Турции»
Твиттер|Twitter

такси Uber|Uber
спецоперация на Украине|специальная военная операция|полномасштабное вторжение России|СВО
«Революция зонтиков»|революция зонтиков
Совет по правам человека ООН|Совет ООН по правам человека
Цели устойчивого развития
структура «ООН-женщины»|ООН-Женщины
ЮНЭЙДС
УНАСУР

«Единая Россия»|партия «Единая Россия»

Департамент эффективности правительства|Департамент государственной эффективности
посольство США в Иерусалиме
иммиграционная и таможенная полиция США|Иммиграционная и таможенная служба США
космические силы США|Космических сил США
соглашение USMCA

ВКонтакте
партия Vox|ультраправая партия Vox
ЧВК «Вагнер»|ЧВК Вагнера|группа Вагнера
мятеж Пригожина|мятеж «Вагнера»|мятеж ЧВК «Вагнер»
WannaCry
глобальная война с терроризмом

WeChat|Вичат
Sina Weibo
государство-наблюдатель при ООН
Вотсап|WhatsApp|Ватсап
«Белые каски»
Викиликс|WikiLeaks
Википедия



скандал «Уиндраш»
Всемирная торговая организация|ВТО
соцсеть X|бывший Twitter


закон Яровой|пакет Яровой
введение военного положения Юн Сок Ёлем
Ютуб|Ютьюб|YouTube
Отряды народной самообороны
президент Заира

политика нулевой терпимости к COVID|политика «нулевого ковида»
эпидемия вируса Зика|лихорадка Зика
зимбабвийское золото (ZiG)
сервис Zoom|через Zoom`,
    },
    tr: {
      persons: `

Abbas {Arakçi}

Abdurabbu Mansur {Hadi}

Abdullah {Hamduk}


Abdülaziz {Rantisi}

Abdulfettah {el-Burhan}
Abdülfettah {es-Sisi}|Abdulfettah {Sisi}


Abdulaziz {Buteflika}

Abdulilah {Benkiran}

Abdulmecid {Tebbun}













Abdulhamid {Dibeybe}
A. P. J. Abdul Kalam|APJ Abdul Kalam


Abdullatif {Reşid}
Abdülmelik el-{Husi}


Abdülaziz bin Selman

Abdulkadir Aksu





Abdullah bin Zayid

Abdullah {Gul}|Abdullah Gül
2. Abdullah|II. Abdullah|Kral Abdullah

Kral Abdullah














Ebu Bekir {el-Bağdadi}|Ebubekir {el-Bağdadi}



Ebu Mehdi el-{Mühendis}
Ebu Muhammed el-{Colani}
Ebu Musab {ez-Zerkavi}

Ebubekir {Şekau}

Adil {Abdulmehdi}
Adil el-{Cubeyr}






Akile {Salih}


Ahmed {Vahidi}

Ahmed {Ebu Gayt}

Ahmed {eş-Şara}|Ahmed {Şara}









Ahmed {Uyahya}


Ahmed {Yasin}|Şeyh {Yasin}

Ahmet Necdet Sezer



Haşimi {Rafsancani}
Molla Ahtar {Mansur}
İmparator {Akihito}
Al {Gore}























Aleksandr {Lukaşenko}




Aleksey {Navalni}











Ali Abdullah {Salih}


Ali Ekber {Salihi}



Ali Babacan
Ali {Bakıri}





Ali {Hamaney}|Ayetullah {Hamaney}

Ali {Laricani}


Ali {Şemhani}


















Amr {Musa}















































Enver İbrahim



Ariel {Şaron}











Esad {eş-Şeybani}|Esad Hasan {Şeybani}


Eşref {Gani}
Asıf Ali {Zerdari}

















Eymen {ez-Zevahiri}|Eymen {el-Zevahiri}
Eymen {Safedi}|Eymen {es-Safedi}



Bedir {Abdulati}


Beytullah {Mesud}







Beşar {Esad}|Beşşar {Esad}|Beşar {Esed}





Baci Kaid {es-Sibsi}



16. Benediktus|XVI. Benedikt|16. Benedikt|Papa Benediktus


Binyamin {Netanyahu}|Benyamin {Netanyahu}








Kral {Bhumibol}
























































Cevdet {Yilmaz}|Cevdet Yılmaz








III. Charles|Kral Charles






















Condoleezza {Rice}

































Denis {Şmigal}


Devlet {Bahceli}|Devlet Bahçeli









Dmitriy {Medvedev}|Dmitri {Medvedev}













Durmus {Yilmaz}|Durmuş Yılmaz
İbrahim {Reisi}























II. Elizabeth|Kraliçe Elizabeth|İkinci Elizabeth










İmamali {Rahman}|İmamali {Rahmanov}






Eric {Holder}







İsmail {Kaani}










Kral Fahd

Faysal {bin Ferhan}
Faysal {Mikdad}



Fethi {Başağa}
Fatih Karahan



Fayiz {es-Serrac}|Fayez {es-Serrac}|Fayiz {Serrac}





















Fikri {Isik}|Fikri Işık




Fuad {Sinyora}

Francis Mer



























Cibran {Basil}





George H. W. {Bush}|Baba {Bush}|George {Bush}
















































Gordon {Brown}









Gurbangulı {Berdimuhamedov}



Kral {Gyanendra}
Gyula {Horn}




Hafız {Esad}

Hafize Gaye Erkan
Haydar el-{İbadi}|Haydar {İbadi}


Heysem bin Tarık

Hakan Fidan



Hamed bin İsa
Hamed bin Casim
Hamed bin Halife

Hamid {Karzai}|Hamit {Karzai}












Haşim {Taçi}
Hasan {et-Turabi}




2. Hasan|II. Hasan
Hasan {Nasrallah}
Hasan {Ruhani}
Hasan Şeyh {Mahmud}














Haydar {Aliyev}
Hibetullah {Ahundzade}|Heybetullah {Ahundzade}












Hoşyar {Zebari}
Hüsnü {Mübarek}
Hüseyin {Emir Abdullahiyan}

Hüseyin Selami







Hulusi Akar






Kral Hüseyin



İbrahim {Caferi}


Ibrahim {Kalin}|İbrahim Kalın



Idris Naim {Sahin}|İdris Naim Şahin













İmran {Han}











İslam {Kerimov}

İsmail {Heniyye}|İsmail {Haniye}
İsmail Ömer {Guelleh}


Ismet {Yilmaz}|İsmet Yılmaz













İyad {Allavi}






Jack {Straw}












Celal {Talabani}



James {Cleverly}













































Jeremy {Hunt}


































John {Major}
II. Jean Paul|2. Jean Paul|II. Ioannes Paulus





























Josef {Avn}|Jozef {Avn}

















Juhan {Parts}










Kays {Said}










Kasım Cömert {Tokayev}


















Halid {Meşal}
Halide {Ziya}





Halid bin Selman


Halife bin Zayid
Halife {Hafter}





























Kiryakos {Miçotakis}



Ahdar {İbrahimi}























14. Leo|XIV. Leo|Papa Leo




Leonid {Kuçma}







































Lutfi Elvan












Mahmud {Abbas}
Mahmud {Ahmedinejad}






























































Mesud {Barzani}
Mesud {Pezeşkiyan}
Mesrur {Barzani}











Mazlum Abdi|Mazlum {Kobani}










Mesut Yılmaz|Mesut {Yilmaz}











Mişel {Avn}






















Mihail {Gorbaçov}

Mihail {Mişustin}















Mişal el-Ahmed

Muhammed Abdullah {Fermacu}
Muhammed {el-Menfi}


Muhammed {el-Baradey}


Muhammed Hamdan {Dagalu}|Muhammed Hamdan {Dagallo}|{Hamideti}
Muhammed Hüseyin {Tantavi}


Muhammed {Mursi}
Muhammed Veled {Abdulaziz}
Muhammed Veled {Gazvani}

Muhammed Ali {Caferi}
Muhammed Bakır {Kalibaf}
Muhammed {Bakıri}
Muhammed {İslami}

Molla Hasan {Ahund}
Muhammed Cevad {Zarif}|Cevad {Zarif}
Muhammed {Hatemi}
Muhammed {Muhbir}
Muhammed Mustafa




Muhammed {Iştiyye}


Muhammed el-{Halbusi}





Muhammed bin Abdurrahman
Muhammed bin {Nayif}
Muhammed bin Raşid
Muhammed {bin Selman}|{bin Selman}
Muhammed {bin Zayid}
Muhammed {ed-Dayf}|Muhammed {Deyf}


Muhammed Şiya es-{Sudani}
6. Muhammed|VI. Muhammed



Munsif {Marzuki}







Mustafa {Medbuli}




Muammer {Kaddafi}
Muammer {Guler}|Muammer Güler

Muhammed {Yunus}



Molla {Ömer}

Mukteda {es-Sadr}|Mukteda el-{Sadr}

Murat Uysal


Mustafa el-{Kazımi}



Nebih {Berri}
Nebil {el-Arabi}







Naim {Kasım}


Necib {Mikati}









İmparator {Naruhito}








Nevvaf el-Ahmed
Nevvaf Selam
Navaz {Şerif}



Necdet {Ozel}|Necdet Özel
Neçirvan {Barzani}

















Nikol {Paşinyan}











Nuri el-{Maliki}













Ömer {el-Beşir}






Usame {bin Ladin}|Usame {bin Laden}









Ozgur {Ozel}|Özgür Özel


































Pervez {Müşerref}












Petro {Poroşenko}










Papa Franciscus|Papa Francis|Papa Fransuva











Sultan {Kabus}


Kasım {Süleymani}





Raşid {el-Gannuşi}|Raşid {Gannuşi}









Refik {Hariri}

















Ramzan {Kadirov}


























































Ruhullah {Humeyni}|Ayetullah {Humeyni}











Sabah el-Ahmed

{Saddam} Hüseyin
Sadık {Laricani}

Sadır {Caparov}
Said {Celili}





Selam {Feyyad}







Kral Selman|Selman bin Abdülaziz



Samih {Şükri}









Suud el-{Faysal}














Sergey {Şoygu}





Şah Mahmud {Kureyşi}



Şevket Aziz

Şevket {Mirziyoyev}
Şahbaz {Şerif}
Şeyh {Hasina}



Şimon {Peres}

















Sooronbay {Ceenbekov}




Stanislav {Gross}













Suleyman Soylu

Susan {Rice}











{Temim} bin Hamed
Tammam Salam















Theresa {May}























Turgut {Ozal}|Turgut Özal














Kral Maha {Vajiralongkorn}




Valeriy {Zalujniy}











Viktor {Yanukoviç}
Viktor {Yuşçenko}














Voyislav {Koştunitsa}



Volodimir {Zelenskiy}|Vladimir {Zelenskiy}|Volodimir {Zelenski}



Velid {Muallim}









William {Hague}














{Şi} Cinping


Yahya {Sinvar}|Yahya {es-Sinvar}




Yasar {Guler}|Yaşar Güler

Yaser {Arafat}



Yevgeni {Prigojin}




İzak {Rabin}




Yoshihide Suga




Yusuf Rıza {Gilani}






Yuliya {Timoşenko}










Zeynel Abidin {Bin Ali}






`,
      offices: `Cumhurbaşkanı|Başkan|Başkanı|Devlet Başkanı|Cumhurbaşkanlığı|ABD Başkanı|Devlet Başkanlığı|Cumhurbaşkanımız|Başkanlık Konseyi Başkanı|Egemenlik Konseyi Başkanı|Geçici Devlet Başkanı|Geçiş Dönemi Cumhurbaşkanı
Başkan Yardımcısı|Cumhurbaşkanı Yardımcısı|Devlet Başkanı Yardımcısı|Birinci Başkan Yardımcısı
Başbakan|Başbakanı|Hükümet Başkanı|Başbakanlık|Başbakanımız
Kral|Kralı|Kraliçe|Kraliçesi|Emir|Emiri|Sultan|Sultanı|İmparator|İmparatoru|Majesteleri|Büyük Dük|Hükümdar|Hükümdarı
Veliaht Prens|Veliaht Prensi|Veliahtı|veliaht prens|Veliaht|Veliaht Prenses
Dini Lider|dini lider|Dini Lideri|Yüce Lider|Ruhani Lider|Rehber|Lideri|Devrim Rehberi|Devrim Lideri
Başbakan|Başbakanı|Şansölye|Şansölyesi|Federal Şansölye
Dışişleri Bakanı|Dışişleri Bakanımız|Dışişleri Bakanlığı|Hariciye Nazırı
Savunma Bakanı|Milli Savunma Bakanı|Pentagon şefi|Savaş Bakanı
İçişleri Bakanı|İç Güvenlik Bakanı|Dahiliye Nazırı
Maliye Bakanı|Hazine ve Maliye Bakanı|Hazine Bakanı|Ekonomi Bakanı|Finans Bakanı|Hazine Sekreteri|Ekonomi ve Maliye Bakanı
Ulusal Güvenlik Danışmanı|ulusal güvenlik danışmanı|Milli Güvenlik Danışmanı
BM Genel Sekreteri|Birleşmiş Milletler Genel Sekreteri|Genel Sekreter|Genel Sekreteri
NATO Genel Sekreteri|Genel Sekreter|Genel Sekreteri
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
Merkez Bankası Başkanı|Fed Başkanı|ABD Merkez Bankası Başkanı|İngiltere Merkez Bankası Başkanı|TCMB Başkanı|Merkez Bankası Guvernörü|ABD Merkez Bankası (Fed) Başkanı
Papa|Papası|Katoliklerin ruhani lideri|Katolik dünyasının ruhani lideri
Genel Başkan|Genel Başkanı|parti lideri|Parti Başkanı|muhalefet lideri|ana muhalefet lideri|Parti lideri|Genel Sekreteri
lideri|lider|komutanı|Komutanı|emiri|halifesi|Genel Sekreteri|Siyasi Büro Başkanı|elebaşı|örgüt lideri
Adalet Bakanı|Başsavcı|Başsavcısı|Genel Savcı|ABD Adalet Bakanı
CIA Direktörü|CIA Başkanı
FBI Direktörü|FBI Başkanı
Meclis Başkanı|Temsilciler Meclisi Başkanı|Parlamento Başkanı|TBMM Başkanı|meclis başkanı
Genelkurmay Başkanı|Ordu Komutanı|Kara Kuvvetleri Komutanı|Başkomutan|Başkomutanı|Genelkurmay Başkanlığı|Ordu Şefi
Beyaz Saray Genel Sekreteri|Özel Kalem Müdürü|Beyaz Saray Özel Kalem Müdürü
Vali|Valisi|eyalet valisi
Belediye Başkanı|Büyükşehir Belediye Başkanı|belediye başkanı
Güvenlik Konseyi Sekreteri|Ulusal Güvenlik Yüksek Konseyi Sekreteri|Milli Güvenlik Konseyi Sekreteri|Ulusal Güvenlik Konseyi Sekreteri
İstihbarat Başkanı|Mossad Başkanı|MİT Başkanı|İstihbarat Şefi|Ulusal İstihbarat Direktörü|Şin-Bet Başkanı|MİT Müsteşarı|İstihbarat Bakanı|Genel İstihbarat Başkanı
Körfez İşbirliği Konseyi Genel Sekreteri|KİK Genel Sekreteri
İİT Genel Sekreteri|İslam İşbirliği Teşkilatı Genel Sekreteri|İKÖ Genel Sekreteri
BM Özel Temsilcisi|BM Temsilcisi|BM Özel Elçisi|BM'nin Özel Temsilcisi|Birleşmiş Milletler Özel Temsilcisi
Yargı Erki Başkanı|Yargı Başkanı|Yüksek Mahkeme Başkanı
Atom Enerjisi Kurumu Başkanı|Nükleer Enerji Kurumu Başkanı|Atom Enerjisi Örgütü Başkanı
Başbakan Yardımcısı|Şansölye Yardımcısı
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

Bulgaristan|Bulgar|Sofya
Bahreyn|Bahreynli|Manama

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
Irak El Kaidesi
Eş-Şebab
Arap Yarımadası El Kaidesi
İslami Mağrip El Kaidesi
Arap Birliği|Arap Ligi
Asaib Ehlilhak|Asaib Ehl el-Hak

CHP|Cumhuriyet Halk Partisi
Avrupa Merkez Bankası|ECB|AMB
Nahda Hareketi|Nahda
Avrupa Birliği|AB|Avrupa|Brüksel
Körfez İşbirliği Konseyi|KİK

Haşdi Şabi

Husiler|Husi|Ensarullah
Heyet Tahrir Şam|HTŞ
Uluslararası Atom Enerjisi Ajansı|UAEA|Uluslararası Atom Enerjisi Kurumu|UAEK
Uluslararası Para Fonu|IMF
Devrim Muhafızları|Devrim Muhafızları Ordusu|İran Devrim Muhafızları
IŞİD|DEAŞ|DAEŞ|Irak Şam İslam Devleti|İslam Devleti
İslami Cihad
Irak İslam Devleti

Irak Kürdistan Bölgesel Yönetimi|IKBY|Kürdistan|Kürt|Erbil
Leşker-i Tayyibe|Leşker-i Tayba
Tanrı'nın Direniş Ordusu|LRA
Tamil Kaplanları|LTTE
MHP|Milliyetçi Hareket Partisi
Müslüman Kardeşler|İhvan
NATO|Kuzey Atlantik Antlaşması Örgütü
Nusra Cephesi|El Nusra
İslam İşbirliği Teşkilatı|İİT


Kassam Tugayları|İzzeddin el-Kassam Tugayları
Kudüs Gücü|Kudüs Ordusu
Hızlı Destek Kuvvetleri|HDK
Sadr Hareketi|Sadr Grubu
Suriye Demokratik Güçleri|SDG

Pakistan Talibanı
Birleşmiş Milletler|BM
Wagner|Wagner Grubu
Dünya Sağlık Örgütü|DSÖ|WHO
Dünya Bankası
Dünya Ticaret Örgütü|DTÖ`,
      terms: `


İbrahim Anlaşmaları|Abraham Anlaşmaları
Ebu Gureyb skandalı
Almanya için Alternatif

Afrika Birliği


Asya Altyapı Yatırım Bankası



AK Parti|Adalet ve Kalkınma Partisi|AKP
Aksa Tufanı
El Arabiya
El Cezire|Al Jazeera


Irak el-Kaidesi
Eş-Şebab|eş-Şebab





Alphabet şirketi
Android telefon|Android işletim sistemi




Peşaver okul saldırısı
Arap Yarımadası el-Kaidesi
Mağrip el-Kaidesi

Arap Barış Girişimi
Arap Baharı

Artemis programı|Artemis görevi
370. maddenin kaldırılması



şer ekseni



Bali saldırıları
Bem depremi

Bataclan saldırısı

Pekin anlaşması İran Suudi
Beyrut Limanı'ndaki patlama|Beyrut Limanı patlaması
Kuşak ve Yol|Kuşak ve Yol Girişimi|Bir Kuşak Bir Yol


Beslan katliamı|Beslan baskını


Tahıl Koridoru Anlaşması|Karadeniz Tahıl Girişimi
Black Lives Matter|Siyahların Hayatı Değerlidir



egemen bolivar



Utoya katliamı

Brexit referandumu
BRICS zirvesi|BRICS ülkeleri

Sahra Wagenknecht İttifakı
Buça katliamı


Burç Halife|Burj Khalifa


Sezar Yasası



Dökme Kurşun Operasyonu





Charlie Hebdo saldırısı





Şilili 33 madenci


Christchurch saldırısı|Yeni Zelanda'daki cami saldırısı
FARC ile barış anlaşması
Columbia faciası


Costa Concordia kazası

Kovid-19|Covid-19
koronavirüs pandemisi|koronavirüs salgını
Geçici Koalisyon Yönetimi

Kırım'ın ilhakı
Crocus saldırısı|Crocus City Hall saldırısı
Kolektif Güvenlik Anlaşması Örgütü
Cumhur İttifakı
Cumhurbaşkanlığı Hükümet Sistemi
Curiosity keşif aracı

Çekya|Çek Cumhuriyeti
DACA programı

Valensiya sel felaketi
Dayton Anlaşması

Kararlılık Fırtınası



Delta varyantı

Saldırganlığı Caydırma Operasyonu
milyon Alman markı|milyar Alman markı


ABD İç Güvenlik Bakanlığı

Dieselgate|emisyon skandalı Volkswagen


ABD Ulusal İstihbarat Direktörü
Roe v. Wade kararının iptali


Taliban ile Doha Anlaşması
Donetsk Halk Cumhuriyeti|Luhansk Halk Cumhuriyeti


Demokratik Kongo Cumhuriyeti
dijital yuan

Paskalya saldırıları Sri Lanka
Batı Afrika'daki Ebola salgını
Avrupa Merkez Bankası
Avrupa Dış Eylem Servisi

Mısır'ın yeni idari başkenti
İmamoğlu'nun tutuklanması|İmamoğlu'nun gözaltına alınması
Kraliçe Elizabeth'in ölümü|Kraliçe 2. Elizabeth'in cenazesi

Cumhuriyet Yürüyüşü
Engie
Epstein'in ölümü|Epstein dosyaları



AB Yapay Zeka Yasası
Dijital Hizmetler Yasası
Avrupa Yeşil Mutabakatı
Avrupa Birliği
AB-Türkiye göç mutabakatı|18 Mart Mutabakatı
Fırat Kalkanı
Avrasya Ekonomik Birliği
euro banknotları
Euro Bölgesi|Avro Bölgesi


Avrupa İstikrar Mekanizması





Esad'ın devrilmesi|Esad rejiminin devrilmesi|Esed rejiminin devrilmesi
17 Şubat devrimi
FETÖ|Fetullahçı Terör Örgütü



Özgür Suriye Ordusu|ÖSO
Gelecek için Cumalar|Fridays for Future

kripto borsası FTX
Fukuşima felaketi|Fukuşima nükleer kazası|Fukushima felaketi
G20 Zirvesi|G20 Liderler Zirvesi




Genel Veri Koruma Tüzüğü
George Floyd'un ölümü|George Floyd cinayeti|George Floyd protestoları
Rusya-Gürcistan savaşı
Hedasi Barajı|Rönesans Barajı

Germanwings kazası
Gezi Parkı eylemleri|Gezi olayları|Gezi direnişi
Guta kimyasal saldırısı
Sarı Yelekliler|Sarı Yelekler


DEAŞ'la mücadele koalisyonu|IŞİD karşıtı koalisyon

Hayırlı Cuma Anlaşması









İran'daki Yeşil Hareket
Bağdat'taki Yeşil Bölge
Grenfell Tower yangını

Grok yapay zeka

Guantanamo hapishanesi|Guantanamo cezaevi
İran ahlak polisi|İrşad devriyesi

domuz gribi salgını
2010 Haiti depremi
Haiyan Tayfunu
2023 Fas depremi

Haşdi Şabi|Haşd-i Şabi

Halkların Demokratik Partisi|HDP

Higgs bozonunun keşfi
Cezayir'deki Hirak

Hong Kong ulusal güvenlik yasası
Umut Sondası
Heyet Tahrir eş-Şam|Heyet Tahrir el-Şam

Uluslararası Ceza Mahkemesi
Eski Yugoslavya Uluslararası Ceza Mahkemesi

Hint-Pasifik Komutanlığı



Rusya'nın yabancı ajan yasası
Boyun Eğmeyen Fransa




2003 Irak işgali|Irak'ın işgali 2003
Irak Geçici Yönetim Konseyi
Demir Kubbe
Uluslararası Güvenlik Destek Gücü
DEAŞ|DAEŞ|IŞİD|Irak Şam İslam Devleti
DEAŞ Horasan|IŞİD Horasan
Irak İslami Direnişi|Irak'taki İslami Direniş
terör örgütü DEAŞ|terör örgütü IŞİD

İstanbul Havalimanı

James Webb teleskobu|James Webb Uzay Teleskobu
25 Ocak devrimi
Kongre baskını|Kongre Binası baskını

Yasemin Devrimi
Kapsamlı Ortak Eylem Planı|KOEP


15 Temmuz darbe girişimi|15 Temmuz hain darbe girişimi
2006 Lübnan Savaşı

K-1 üssüne saldırı
Kahramanmaraş depremi|6 Şubat depremleri|Kahramanmaraş merkezli depremler|asrın felaketi
İkinci Karabağ Savaşı|44 günlük savaş
Ketaib Hizbullah|Hizbullah Tugayları
Katrina Kasırgası
Kırım Köprüsü|Kerç Köprüsü
Kaşıkçı cinayeti|Cemal Kaşıkçı cinayeti


Kosova Cumhuriyeti
Kursk faciası
Kyoto Protokolü




Lehman Brothers'ın iflası|Lehman Brothers'ın çöküşü





Kurtuluş Günü tarifeleri
Ulusal Mutabakat Hükümeti
Libya Ulusal Birlik Hükümeti



Lizbon Antlaşması

7 Temmuz Londra saldırıları

M23 isyancıları|23 Mart Hareketi
Maastricht Antlaşması

Madrid tren saldırıları

Mahsa Amini protestoları|Mahsa Amini'nin ölümü
Turuncu Devrim







azami baskı politikası|maksimum baskı politikası


Orta Doğu Solunum Sendromu
Meta Platforms|Facebook'un çatı şirketi Meta
#MeToo hareketi|MeToo hareketi





Gece Yarısı Çekici

Millet İttifakı


Minsk anlaşmaları|Minsk Mutabakatı
Mir kartı|Mir ödeme sistemi
Karadağ Büyükelçiliği

2008 Mumbai saldırıları

Nargis Kasırgası



2015 Nepal depremi
Netflix dizisi

Yeni START|Yeni START Anlaşması
yeni Süveyş Kanalı
Yeni Türk Lirası|YTL
nitelikli fikri tapu



Moskova tiyatro baskını
Kuzey Akım 2
Kuzey Akım sabotajı|Kuzey Akım patlamaları
Kuzey Makedonya
Notre Dame yangını
Yeni Halk Cephesi

Vuhan koronavirüsü
Noviçok

başkent Nur Sultan|Nur Sultan'da
yeni başkent Nusantara
Nusra Cephesi|El Nusra

Afrika Birliği Örgütü

Wall Street'i İşgal Et
7 Ekim saldırısı|7 Ekim saldırıları

İslam Konferansı Örgütü
İslam İşbirliği Teşkilatı
Zeytin Dalı Harekatı
Omikron varyantı|Omicron varyantı
Büyük Güzel Yasa





AGİT
Oslo Anlaşması|Oslo Anlaşmaları
çağrı cihazı patlamaları|çağrı cihazı saldırısı

Panama Belgeleri



Paris 2024 Olimpiyatları|2024 Paris Olimpiyatları
Paris İklim Anlaşması|Paris Anlaşması

Rusya'da kısmi seferberlik



Barış Pınarı Harekatı
casus yazılım Pegasus|Pegasus casus yazılımı

Perseverance keşif aracı
petro kripto parası

BioNTech aşısı|Pfizer-BioNTech aşısı





Başkanlık Liderlik Konseyi
Podemos partisi




Prespa Anlaşması

Katalonya bağımsızlık referandumu
Refah Muhafızı
Koruyucu Hat Operasyonu
PS752 sefer sayılı uçak



Katar ablukası
Katar Dünya Kupası|2022 Dünya Kupası

Rabia katliamı|Rabiatül Adeviyye katliamı

Reisi'nin ölümü|Reisi'nin helikopter kazası
Ulusal Birlik (RN)


Reiwa dönemi

Sırp Cumhuriyeti Bosna|Republika Srpska
Yükselen Aslan Operasyonu|12 gün savaşı



Gül Devrimi


Hızlı Destek Kuvvetleri|Hızlı Destek Güçleri
Russia Today|RT kanalı

Sandy Kasırgası


şiddetli akut solunum yolu sendromu

Suudi Vizyon 2030

Şanghay İşbirliği Örgütü
Suriye Demokratik Güçleri|SDG
11 Eylül saldırıları
Sırbistan-Karadağ
Sewol feribotu



2008 Siçuan depremi
CoronaVac|Sinovac aşısı



Slovakya Cumhuriyeti
Smolensk uçak kazası


Snowden sızıntıları
Süleymani suikastı|Kasım Süleymani suikastı|Kasım Süleymani'nin öldürülmesi

Güney Sudan Cumhuriyeti|Güney Sudan Devlet Başkanı

Ukrayna'daki özel askeri operasyon
Lübnan Özel Mahkemesi



Güney Geçiş Konseyi


Daniel Fırtınası|Derne sel felaketi

mortgage krizi|subprime krizi
Sudan ordusu ile HDK arasındaki savaş

Silikon Vadisi Bankası'nın iflası|Silicon Valley Bank'ın iflası

Rus petrolüne tavan fiyat
Demir Kılıçlar
Suriye iç savaşı
Suriye Milli Ordusu|SMO


Çay Partisi hareketi

Telegram kanalı|Telegram uygulaması


üç çocuk politikası
Tiangong uzay istasyonu
Tigray savaşı


Titan denizaltısı
altı sıfır atılan lira|paradan altı sıfır atılması
TOGG
2011 Tohoku depremi
Tokyo 2020 Olimpiyatları

Trans-Pasifik Ortaklığı

Trump'ın seyahat yasağı

Yunanistan kurtarma paketi

Gerçek Vaat|Gerçek Vaat Operasyonu
Butler'da Trump'a suikast girişimi|Trump'a suikast girişimi

2004 tsunamisi|2004 Hint Okyanusu tsunamisi
Pakistan Talibanı
Lale Devrimi

Türkiye Yüzyılı


Uber sürücüsü|Uber uygulaması
Rusya'nın Ukrayna'yı işgali|Rusya'nın Ukrayna işgali
Şemsiye Devrimi|Şemsiye Hareketi
BM İnsan Hakları Konseyi
Sürdürülebilir Kalkınma Amaçları




Birleşik Rusya

Hükümet Verimliliği Departmanı|Hükümet Verimliliği Bakanlığı
ABD'nin Kudüs Büyükelçiliği
ABD Göçmenlik ve Gümrük Muhafaza Teşkilatı|ABD Göçmenlik ve Gümrük Muhafaza
ABD Uzay Kuvvetleri



aşırı sağcı Vox
Wagner Grubu|Wagner paralı askerleri
Wagner isyanı|Wagner ayaklanması

teröre karşı küresel savaş



üye olmayan gözlemci devlet

Beyaz Baretliler|Beyaz Miğferler

Vikipedi|Wikipedia




Dünya Ticaret Örgütü
X (eski adıyla Twitter)|eski adıyla Twitter



Yoon'un sıkıyönetimi

Halk Savunma Birlikleri|YPG
Zaire Devlet Başkanı

sıfır Kovid politikası|sıfır Covid politikası
Zika salgını

Zoom görüşmesi|Zoom üzerinden`,
    },
    fa: {
      persons: `
عباس {موسوی}
عباس {عراقچی}
=
عبدربه منصور هادی

=
=
=
عبدالعزیز {رنتیسی}|عبدالعزیز الرنتیسی
=
عبدالفتاح {البرهان}|عبدالفتاح برهان
عبدالفتاح {السیسی}|عبدالفتاح {سیسی}
=
=
=
عبدالعزیز {جراد}
=
=
=
=
=
=
=
=
=
=
عبدو {دیوف}
=
=
عبدالرحمن {تیانی}|عبدالرحمان چیانی
=
=
عبدالحمید {دبیبه}|عبدالحمید الدبیبه
=
=
=
=
عبدالملک الحوثی|عبدالملک حوثی
=
=
=
=
عبدالقادر {آکسو}
=
عبدالله احمد {بداوی}
عبدالله {الثنی}
=
=
=
=
عبدالله گل
عبدالله دوم|ملک عبدالله دوم|ملک عبدالله
عبدالله {اوجالان}
ملک عبدالله|عبدالله بن عبدالعزیز
=
=
=
عبدالرحمن {العطیه}|عبدالرحمن بن حمد العطیه

=
=


آبهیسیت وجاجیوا
=
ابوالحسن الهاشمی القرشی
ابوالحسین الحسینی القرشی
ابوایوب {المصری}
ابوبکر {البغدادی}|ابوبکر {بغدادی}
ابوبکر {القربی}
ابوحفص الهاشمی القرشی
ابوابراهیم الهاشمی القرشی
ابومهدی المهندس|ابو مهدی المهندس
ابومحمد {جولانی}|ابو محمد {الجولانی}
ابومصعب {زرقاوی}|ابومصعب الزرقاوی
ابوعمر {البغدادی}
ابوبکر {شکائو}|ابوبکر {شیکائو}
ابوالفضل {ایلچی‌بیگ}
=
=
=
=
=
=


=
=
=
=
=
=
=
احمد {الشرع}
=
=
=
احمد دیری|احمد عمر ابوعبیده
=
=
=
=
=
=
احمد {قریع}|ابوعلاء
احمد {شفیق}
شیخ احمد یاسین|احمد یاسین
احمد {داوود اوغلو}|احمد داوداوغلو
احمد نجدت {سزر}

آجی {بانگا}
آجیت {دووال}
=
ملا اختر منصور|اختر محمد منصور
امپراتور {آکیهیتو}|{آکیهیتو}
ال گور
آلن {ژوپه}

آلن {گارسیا}
آلن {گرینسپن}
آلن {جانسون}
=
=
آلبرت دوم

آلبرتو {فرناندز}
=
آلبرتو {گونزالس}
=
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
الکسیس {سیپراس}









=
=
علی {ابوالراغب}
علی‌اکبر {احمدیان}
علی‌اکبر {صالحی}
علی‌اکبر {ولایتی}
=
=
=
=
=
علی {بونگو}
=

=
علی {خامنه‌ای}|آیت‌الله {خامنه‌ای}|سید علی خامنه‌ای
علی {العریض}
=
=
=
=
=
علی {زیدان}
آلیستر {دارلینگ}

آلمازبیک {آتامبایف}
آلفا {کنده}
=


آلوارو {اوریبه}
آمادو تومانی {توره}

=
=
امیرخان {متقی}
امیر {پرتز}
=

=
آنا {برنابیچ}


آناتولی {سردیوکف}
آندرس فوگ {راسموسن}
آندرئاس {پاپاندرئو}
آندری {بلوسوف}|آندره {بلوسوف}
آندره {کوزیرف}
آندری {بابیش}


آندری {پلنکوویچ}
آندرس مانوئل {لوپز اوبرادور}


=
آندری {سیبیها}



=


آندژی {دودا}
آنگلا {مرکل}|آنجلا {مرکل}
آنجلینو {آلفانو}

=

آنالنا {بربوک}|آنالنا {بائربوک}
آن {ایدالگو}
آنگرت {کرامپ کارنباوئر}

=
=

آنتون {سیلوانف}
آنتونیو {کاستا}|آنتونیو {کوستا}
آنتونیو {گوترش}|آنتونیو {گوتیرش}


آنتونیو {تایانی}
=
=

آنورا کومارا {دیسانایاکه}
انوارالحق {کاکر}
=

=
آریل {هانری}
آریل {شارون}
=


آرمن {سرکیسیان}



آرسن {آواکوف}
آرسنی {یاتسنیوک}


=
اشتون {کارتر}|اش {کارتر}
اشفاق پرویز {کیانی}
اشرف {غنی}|محمد اشرف غنی
=
عاصم {منیر}
عسکر {آقایف}
عاصمی {گویتا}
آتال بیهاری {واجپایی}
=
=

آگوستو {پینوشه}
آنگ سان {سوچی}|آنگ سان سوچی

آویگدور {لیبرمن}
آویو {کوخاوی}
اوریل {هینز}
=
=
=
ایاز {مطلب‌اف}
ایمن {الظواهری}|ایمن {ظواهری}
=
=
=
=
=
=

بیت‌الله {محسود}


{بان کی مون}|{بان کی‌مون}
=
=
=
بارت {د وور}
بشار {اسد}|بشار الاسد
=
باسیرو دیومایه {فای}

=
=
باجی قائد {السبسی}
=
=
=
بندیکت شانزدهم|پاپ بندیکت
=

=
بنی {گانتز}|بنی {گانتس}
برات {آلبایراک}
برنار {کازنوو}
برنار {کوشنر}
برناردو {آروالو}
برتی {آهرن}
=
بتسلئیل {اسموتریچ}|بزالل {اسموتریچ}
{بومیبول} آدولیادج
بیدزینا {ایوانیشویلی}
بلاول {بوتو زرداری}
=

بینالی {ییلدیریم}
=
=

بلز {کومپائوره}
باب {اینزورث}


=


بوریس {جانسون}
بوریس {پیستوریوس}
بوریس {تادیچ}

=
بوروت {پاهور}

پطرس {پطروس غالی}|پتروس {غالی}
=

برنت {اسکوکرافت}
برایان {کوئن}
برایان {مولرونی}
بریس {اورتوفو}
بریس {الیگی انگما}

برونیسلاو {کوموروفسکی}
برونو {لومر}|برونو {لو مر}

=

بولنت {اجویت}
برهان‌الدین {ربانی}


=
کارل گوستاو شانزدهم
کارلو آتزلیو {چامپی}



کارلوس {منم}



=

کری لام
=
=

جودت {ییلماز}
شاذلی {بن جدید}


چاندریکا {کوماراتونگا}

=
چارلز {کلارک}

چارلز سوم|پادشاه چارلز
شارل {میشل}
چارلز براون
چارلز {تیلور}
چن شوئی-بیان

کریس {هیپکینز}
کریستیان {کرن}
=
کریستیان {اشتوکر}
کریستیان {وولف}
کریستین {لاگارد}
=
کریستف {کاستانر}
کریستوفر {لاکسون}
=
کریستوفر ری
کریستیا {فریلند}
چاک {هیگل}
کلود {گئان}
=

کالین {پاول}|کولین {پاول}
کاندولیزا {رایس}|کوندولیزا {رایس}
=

کریستینا {کرشنر}|کریستینا فرناندز {کرشنر}
=

دالیا {گریباوسکایته}
دن کین
دن {کوتس}
دان {حالوتص}
دن {کویل}
دانیل آراپ موی
دانیل {چاپو}
دانیل {نوبوآ}
دانیل {اورتگا}




دیوید {بارنئا}|داوید {بارنیا}
دیوید {بلانکت}
دیوید کامرون
دیوید {لمی}
دیوید {لوی}
دیوید {مالپس}
دیوید {میلیبند}

دیوید {پترائوس}
دیوید {ساسولی}
=

دنگ شیائوپینگ
دنیس {هسترت}
دنیس {موناستیرسکی}
دنیس {شمیهال}
دس {براون}

دولت {باغچلی}
دیک {چنی}
دیک {اسخوف}

دیلما {روسف}


دینا {بولوآرته}


دیمیتری {مدودف}|دمیتری {مدودف}
دمیترو {کولبا}
=
دومینیک دو {ویلپن}
دومینیک {استراوس کان}
دونالد {رامسفلد}
دونالد {ترامپ}

=
دونگ جون

داگلاس {هرد}
=
دروپادی {مورمو}
دورموش {ییلماز}
ابراهیم {رئیسی}

ادگار {لونگو}

ادی {راما}
ادیت {کرسون}
=
ادوار فیلیپ

ادوارد {شواردنادزه}



افکان آلا
اگیلس {لویتس}
=
=
اکمل‌الدین {احسان‌اوغلو}

الی {کوهن}
=
الیو {دی روپو}
الیزابت {بورن}

الیزابت دوم|ملکه الیزابت
الن جانسون {سرلیف}
الویرا {نابیولینا}
=
=


=
اما {بونینو}
امانوئل {ماکرون}|امانوئل {مکرون}
امرسون {منانگاگوا}
امامعلی {رحمان}|امامعلی {رحمانوف}
اندا {کنی}
انریکو {لتا}

انریکه {پنیا نیتو}

اردم {باشچی}
=

ارنا {سولبرگ}


ارنستو {زدیو}
=

=
=
=

اوو {مورالس}

ایال {زمیر}|ایال {زامیر}
عزر {وایزمن}
فردریک {دکلرک}

=
ملک فهد|فهد بن عبدالعزیز
=
=
=
فخرالدین احمد
=
=
=
=


=
فائز {السراج}|فائز سراج
=
فدریکا {موگرینی}


فیلیپه {کالدرون}
فیلیپه {گونزالس}
فیلیپه ششم

فلیکس {چیسکدی}
=


=
=



فرناندو انریکه {کاردوسو}
فرناندو {لوگو}
=

=
فیلیپه {نیوسی}
فلورانس {پارلی}

=
=




=

=
=
فرانسوا {اولاند}
=
فرانیو {توجمان}
فرانک والتر {اشتاین‌مایر}
فرانتس یوزف {یونگ}


فردریک دهم
فردریک {راینفلت}
فریدریش {مرتس}|فردریش {مرتس}|فریدریش {مرتز}
=
=
فواد {اوکتای}
=
گابی {اشکنازی}
گابریل {آتال}
گابریل {بوریک}
گادی {آیزنکوت}


گاوین {ویلیامسون}
=


گیر {پدرسن}
جف {هون}

جورج {بوش} پدر|جورج هربرت واکر {بوش}|جورج {بوش}
جورج {آزبورن}|جورج {اوزبورن}
جورج {پاپاندرئو}
جورج {رابرتسون}
جرج {شولتز}
جرج {تنت}|جورج {تنت}

جورج {بوش}|جورج دبلیو {بوش}|جرج {بوش}
ژرژ {وه‌آ}|جورج {وه‌آ}

ژرالد {دارمنن}|ژرالد {دارمانن}
ژرار {کولن}
ژرار {لونگه}
گرهارد {شرودر}
=
=
غلامعلی {حداد عادل}|غلام‌علی {حدادعادل}
غلامحسین {محسنی اژه‌ای}
غلامرضا {آقازاده}
=



گیدئون {ساعر}|گدعون {ساعر}
جینا {هسپل}




جورجا {ملونی}|جورجیا {ملونی}
جورجو {ناپولیتانو}


گیتاناس {ناوسدا}
=
=


جوزپه {کونته}



گلوریا {آرویو}


گودلاک {جاناتان}
یوران {پرشون}


گوردون {براون}
گوتابایا {راجاپاکسا}
گرانت {شپس}
گرو هارلم {برونتلاند}

گوئیدو {کروستو}
گیدو {وستروله}

گیرمو {لاسو}

قربانقلی {بردی‌محمدوف}|قربان‌قلی بردی‌محمداف

گوستاوو {پترو}
گای {فرهوفشتات}
گیاندرا

هربرت {مک‌مستر}|اچ آر {مک‌مستر}
=
الحبیب {الصید}
یوسف حبیبی
حافظ {اسد}
=
حفیظه گایه {ارکان}
=
هایله‌ماریام {دسالین}
=
سلطان هیثم|هیثم بن طارق
هاکایند {هیچیلما}
=
حکیم‌الله {محسود}


=
=
=
=
=
حمزه عبدی {باره}
=
=
=

=
هانس دیتریش {گنشر}
=
هانس {گروندبرگ}
هانس پتر فریدریش
هارالد پنجم
=
هاشم {تاچی}
حسن {ترابی}
=
=
=
=
حسن دوم
حسن {نصرالله}|سید حسن {نصرالله}
=
=
=
=
=
=
هاینتس {فیشر}
هلن {کلارک}
هله {تورنینگ اشمیت}
هلموت {کهل}|هلموت {کول}
هنری {پالسون}|هنری {پالسن}
هرمان {فان رومپوی}

اروه {مورن}
هرتزی {هالوی}|هرتسی {هالوی}
=
حیدر {علی‌اف}
هبت‌الله {آخوندزاده}|هبت الله {آخوندزاده}
=
=
=
حنا ربانی {کهر}


=
=
حسین {هابره}

=
=
=
=
حسین {امیرعبداللهیان}|حسین {امیر عبداللهیان}
حسین دهقان
=

=
هو جینتائو
اوبر {ودرین}


هوگو {چاوز}
=
{هون مانت}
{هون سن}
=
=
=
=
ملک حسین


=
=

ابراهیم ابوبکر {کیتا}
=
=
ابراهیم {روگووا}
ابراهیم {ترائوره}
=
ادریس {دبی}

ایگور {دودون}
ایگور {ایوانف}




الهام {علی‌اف}|الهام {علی اف}


=
عماد {خمیس}
=



یون {ایلیسکو}

=
=

اسحاق {هرتزوگ}|اسحاق {هرتزوک}
=
=
اسلام {کریموف}|اسلام {کریم‌اف}
اسماعیل {جم}
=
اسماعیل عمر {گله}
=
=
عصمت {ییلماز}
یسرائیل {کاتز}|اسرائیل {کاتز}


ایوان {دوکه}








=
=
ایاد {مدنی}|ایاد امین مدنی
یاپ {دهوپ شفر}
=
=
=
جک لو
جک {استراو}
جیکوب {زوما}
ژاک {شیراک}
ژاک {دلور}

جکی {اسمیت}

=

ژائیر {بولسونارو}|ژایر {بولسونارو}
جاکایا {کیکوته}
جیک {سالیوان}

=
=
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
=

خاویر {میلی}|خاویر {میلئی}
خاویر {پرز دکوئیار}
خاویر {سولانا}
=
جی‌دی {ونس}|جی دی {ونس}
ژان برتران {آریستید}
ژان {کاستکس}
ژان {کرتین}
ژان کلود {یونکر}
ژان کلود {تریشه}
=

ژان مارک {ارو}
ژان نوئل {بارو}

ژان پیر {رافارن}

ژان ایو {لودریان}|ژان ایو {لو دریان}
ژنین {آنیس}
جنین {هنیس پلاسخارت}|جنین پلاسخارت
جف {سشنز}|جف {سشنس}
جف {زاینتس}
جی {جانسون}

ینس {استولتنبرگ}|ینس {اشتولتنبرگ}
جرمی {کوربین}
جرمی {هانت}
جروم {پاول}
جری {رالینگز}

جیانگ زمین

جیم یونگ کیم
جیمی {مورالس}


یواخیم {گاوک}
ژوائو {لورنسو}


جو {بایدن}|جوزف {بایدن}
یوهان {وادفول}

یوهانس {راو}
جان {اشکرافت}

جان {بینر}
جان {بولتون}
جان {برنان}


جان {هیلی}
جان هاوارد
جان {هاتن}
جان {کلی}
جان {کری}
جان کی

جان لی
جان {ماگوفولی}
جان {ماهاما}
جان {میجر}
ژان پل دوم|پاپ {ژان پل دوم}|جان پل دوم
جان {رتکلیف}
جان {رید}
جان {اسنو}
=
یوناس گار {استوره}






=


ژوزه ادواردو {دوس سانتوس}
خوسه لوئیس رودریگس {ساپاترو}|خوزه لوئیس {زاپاترو}
خوسه مانوئل {آلبارس}
خوزه مانوئل {باروسو}

خوسه ماریا {اسنار}|خوزه ماریا {ازنار}

خوزه {موخیکا}
خوزه {راموس هورتا}
خوسه رائول {مولینو}

ژوزه {سوکراتس}

جوزپ {بورل}|جوسپ {بورل}

=
جوزف {بوآکای}
جوزف {دانفورد}
جوزف {استرادا}
ژوزف {کابیلا}|جوزف {کابیلا}
جوزف {کونی}
ژوونل {مویز}



خوان کارلوس اول|{خوان کارلوس}


خوان {گوایدو}

=
خوان اورلاندو {هرناندز}


جولیا {گیلارد}

=
جونیچیرو {کویزومی}

جاستین {ترودو}
ژوونال {هابیاریمانا}

کی‌پی شارما {اولی}

=
=
=
=
کامالا {هریس}
=
=
کارل {نهامر}
کارل تئودور سو {گوتنبرگ}

کاش {پاتل}
قاسم جومرت {توکایف}
کاتالین {نوواک}



کازوئو {اوئدا}
کی‌یر {استارمر}|کیر {استارمر}|کر {استارمر}

کمال {قلیچداراوغلو}|کمال {کلیچدار اوغلو}
=
کنت {کلارک}
کنت {کائوندا}

کوین {مک‌کارتی}
کوین {راد}

=
=
=
=
خالده {ضیاء}|خالده ضیا
=
=
=
=
=
=
=
=
=
=

=
=


کیم ده-جونگ
کیم ایل-سونگ
کیم جونگ-ایل
کیم جونگ-اون



کریستن {نیلسن}

=
=
=
کولیندا {گرابار کیتاروویچ}





کریستالینا {گئورگیوا}|کریستالینا {گورگیوا}

کریستی {نوم}

قربان‌بیک {باقی‌اف}
کوازی {کوارتنگ}
کریاکوس {میتسوتاکیس}

لای چینگ-ته

اخضر {ابراهیمی}
=

لارس {کلینگبایل}
=


=
=
لوران {باگبو}

لارنس {ایگل‌برگر}
لارنس {سامرز}|لری {سامرز}
لارنس وونگ
لخ {کاچینسکی}
لخ {والسا}
لی هسین لونگ
لی جائه-میونگ

لی میونگ-باک

لنین {مورنو}

لئو {وارادکار}
لئو چهاردهم|پاپ لئو|لئون چهاردهم
لئون {پانتا}


لئونید {کراوچوک}
لئونید {کوچما}



لئون {ترپطروسیان}


لی کچیانگ
لی پنگ
لی چیانگ
لی شانگ‌فو

لیام {فاکس}
=

لیونل {ژوسپن}
=

لوید {آستین}
=

لورتا {لینچ}







لوئیجی {دی مایو}
لوئیس {ابی‌نادر}

لوئیس {آرسه}
لوئیس {د گیندوس}



لوئیس مونته‌نگرو
لوئیس ایناسیو {لولا داسیلوا}|{لولا داسیلوا}|{لولا} دا سیلوا

=
ما یینگ-جئو
=
مکی {سال}
مادلین {آلبرایت}
=
ماگدالنا {آندرسون}
=
=
محمد ادریس {دبی}
{ماهاتیر} محمد
=
ماهیندا {راجاپاکسا}
=
محمود {احمدی‌نژاد}|محمود {احمدی نژاد}
=
=
=
=
محمود {جبریل}
=
=
مایتریپالا {سیریسنا}
=
=
مالکوم {ترنبول}


=
=


مانموهان سینگ

منوچهر {متکی}

مانوئل {والس}
مانوئل {زلایا}

مارسلو {ربلو د سوزا}

=

مارگارت {بکت}
مارگارت {چان}
مارگارت {تاچر}
مارگاریتا {روبلس}
مارگرت دوم


=
مارین {لوپن}|مارین {لو پن}

ماریو {دراگی}

=




=
مارک {اسپر}
مارک {مدوز}
=
=
=

مارتین {دمپسی}
مارتین {گریفیتس}
مارتین {کوبلر}
مارتین {شولتز}

مارتین {ویسکارا}
=

مری {رابینسون}

=
مسعود {پزشکیان}
=
ماسیمو {دالما}
ماتئوش {موراویتسکی}
مت {هنکاک}

ماتئو {رنتزی}|ماتئو {رنزی}
ماتئو {سالوینی}
متیو {ویتاکر}



مائوریسیو {ماکری}
=
{مگاواتی} سوکارنوپوتری
مهدی {جمعه}
=
=
مئیر {داگان}
ملانی {جولی}
ملس {زناوی}
منگیستو هایله {ماریام}
مریک {گارلند}
مروین {کینگ}
مسعود {ییلماز}
مته {فردریکسن}
مولود {چاووش‌اوغلو}|مولود چاووش اوغلو
مایکل {چرتوف}
مایکل {هیگینز}
=
=
=
مایکل {موکیزی}


میهال {مارتین}
=
میشل {بارنیه}
میشل {کامدسو}

میشل {مارتلی}
میشل {روکار}

=
میشل {تمر}
میشل {آلیو ماری}
میشل {باشله}
میک {مالوانی}
میگل آنخل {موراتینوس}

میگل {دیاز کانل}


مایک {جانسون}
=
مایک {پنس}
مایک {پمپئو}|مایک {پامپئو}
=

میخائیل {گورباچف}
=
=
میخائیل {کاولاشویلی}
میخائیل {ساآکاشویلی}



میلو {جوکانوویچ}


میلوش زمان
{مین آنگ هلاینگ}





=
{موبوتو} سسه سکو
=
محمد {المنفی}
=
=
=
محمد {الناصر}
=
=
=
=
=
=
=
=
=
محمدعلی {جعفری}|محمد علی {جعفری}
محمدباقر {قالیباف}|محمد باقر {قالیباف}
محمد {باقری}|محمدحسین باقری
=
=
محمد حسن {آخوند}|ملا حسن آخوند
محمدجواد ظریف|محمد جواد ظریف
=
=
=
محمد {نجیب‌الله}|نجیب الله
محمد {پاکپور}
محمدرضا {آشتیانی}|محمدرضا قرایی آشتیانی
=
محمد اشتیه
=
=
=
=
=
محمد {بدیع}
=
=
=
=
=
محمد {بن سلمان}|{بن‌سلمان}
=
=
=
=
=
محمد ششم

=
=
منصف {المرزوقی}|منصف مرزوقی
مون جائه-این
مورگان {چانگرای}

موشه {آرنز}
موشه {کحلون}
موشه {کاتساو}
موشه {یعلون}
=
مصطفی محمدنجار
مصطفی {پورمحمدی}

موسی {فکی}|موسی فکی محمد
معمر {قذافی}
معمر {گولر}

=
محمدو {بوهاری}
محی‌الدین یاسین

ملا عمر|ملا محمد عمر
=
مقتدی {صدر}|مقتدی {الصدر}
مراد {چتین‌کایا}
مراد {اویسال}
مرهف {ابوقصره}|مرهف ابی قصره
=
=
=
=
=
نبیه {بری}
نبیل {العربی}
=
=
نادر {الذهبی}
ندیم {زهاوی}|ناظم {زهاوی}

=
نفتالی {بنت}
=
=
=
=
نجیب {رزاق}
=
نالدی {پاندور}
=
نانسی {فزر}
نانسی {پلوسی}
نائوتو کان
ناراسیمها {رائو}
نارندرا {مودی}
امپراتور {ناروهیتو}|{ناروهیتو}
=
=
=
=
=



=
=
=
=
=
نجیب {ابوکیله}|نایب {بوکله}
نجدت {اوزل}
نیچیروان {بارزانی}
نجم‌الدین {اربکان}
نلسون {ماندلا}
نستور {کرشنر}
نیوت {گینگریچ}




نیکلاس {بردی}
نیک {کلگ}



نیکلاس {مادورو}|نیکولاس {مادورو}
نیکلا {سارکوزی}|نیکولا {سارکوزی}
=
=
نیکول {پاشینیان}


نیکلای {پاتروشف}
=

=
=
نورمن {لامونت}

=
نوری {ابوسهمین}|نوری {بوسهمین}
نوری {المالکی}|نوری {مالکی}
نورالدین {نباتی}
نورالدین {جانیکلی}
نورسلطان {نظربایف}
=


الکساندر {سیرسکی}
الکساندر {تورچینوف}
اولکسی {رزنیکوف}


اویانتا {هومالا}
اولوسگون {اوباسانجو}
=
عمر {بونگو}
=
=
=
عمر {سلیمان}
=
اسامه {بن لادن}|اسامه {بن‌لادن}
=



اسکار {لافونتن}
=

اتو {شیلی}
=
اوزگور {اوزل}
پالانیاپان {چیدامبارام}

پتونگتارن {شیناواترا}

پم {باندی}|پم {بوندی}


پائولو {جنتیلونی}
پارک گئون-هه|پارک گون هه


پاتریک {شاناهان}
پل {بیا}
پل هنری {دامیبا}
پل {کاگامه}

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
پنی وونگ
پرویز مشرف

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

پاپ فرانسیس

پورتر {گاس}


پرابوو {سوبیانتو}
پراناب {موکرجی}
پراتیبا {پاتیل}
پرایوت چان-اوچا
پریتی {پاتل}

پوشپا کمال {داهال}
{قابوس} بن سعید|سلطان {قابوس}
=
=
=
=
=

چین گانگ
ملکه {بئاتریکس}
راشد {الغنوشی}|راشد غنوشی
ریچل {ریوز}
رادوسلاو {سیکورسکی}



رافائل {کورئا}
رافائل {گروسی}

=
رفیق {حریری}
رفیق تارر

=
رام {امانوئل}
راهول گاندی
رایلا {اودینگا}

راجا پرویز اشرف
راجنات سینگ
رام نات {کوویند}
=
=



=

=

رانیل {ویکرمسینگه}
=

رائول {کاسترو}

=
=
راینس {پریباس}
رنه {پروال}
روون {ریولین}|رووین {ریولین}
رکس {تیلرسون}

=
ریاض {سلامه}



ریچارد {مایرز}

ریک {ماچار}|ریک {مچار}
=
روبرت {فیتسو}|رابرت {فیکو}
رابرت {گیتس}
روبرت {گولوب}
روبرت {هابک}
روبرت {کوچاریان}
رابرت {مولر}
رابرت {موگابه}
رابرت {اوبراین}
رابرت {روبین}
رابرت {زولیک}
روبرتا {متسولا}




رابین {کوک}
روش مارک کریستین {کابوره}
رودولف {هیکل}


رودریگو {دوترته}
رودریگو {راتو}
رو مو-هیون




رومانو {پرودی}
ران {کلین}
رونالد {ریگان}



رزا {اتونبایوا}
رودلف {شارپینگ}

روح‌الله {خمینی}|آیت‌الله {خمینی}
رومن {رادف}

=


=

=
سعد {حریری}|سعد الحریری
=
=
=
=
صدام حسین|{صدام}
=
=
صدیر {جباروف}|صادیر {جاپاروف}
=
شهاب {کاوجی‌اوغلو}
سهله‌ورک {زوده}
=
ساجد {جاوید}|ساجید {جاوید}
=
=
=
=
سالی {بریشا}

=
=
=
ملک سلمان|سلمان بن عبدالعزیز
سالومه {زورابیشویلی}
سالوا {کییر}

=
سامیه {سولوهو} حسن
=
سندی {برگر}
سانی {آباچا}

=
سانتیاگو {پنیا}
صفرمراد {نیازوف}
=
=
سائولی {نینیستو}

اسکات {بسنت}
اسکات {موریسون}
سباستین {کورتس}|سباستیان {کورتس}
سباستین {پینیرا}
سباستین {لوکورنو}
=
=
سردار {بردی‌محمدوف}
سرگئی {ایوانف}
سرگئی {کرینکو}
سرگئی {لاوروف}|سرگی {لاوروف}
سرگئی {ناریشکین}
سرگئی {شویگو}


سرجو {ماتارلا}
سرجیو ویرا {دملو}
سرژ {سارگسیان}
=
=

شیخ شریف احمد
=
شائول {موفاز}
شوکت {میرضیایف}
=
شیخ {حسینه}

=
شیگرو {ایشیبا}
شیمون پرز
شینزو {آبه}


زیاد {باره}
=
زیگمار {گابریل}



سیلوان {شالوم}
سیلویو {برلوسکونی}

سایمون {هریس}
سراج‌الدین {حقانی}

اسلوبودان {میلوشویچ}
سونیا گاندی
=
سوفی {ویلمس}


استفان {دی میستورا}


استفان {لوون}


استفان {سژورنه}
استیون {هدلی}|استفن {هدلی}
استیون {هارپر}
استیون {منوچین}|استیون {منوشین}


سوئلا {بریورمن}
=
سلیمان {دمیرل}
سلیمان {سویلو}
=
=

سوشما {سوراج}
=
سوسیلو بامبانگ {یودهویونو}




=
تاکشی {ایوایا}

=
=

تانسو {چیلر}

=
تارو {کونو}


{تدروس} آدهانوم قبریسوس|تدروس {آدهانوم}
=
تابو {امبکی}
تاکسین {شیناواترا}
تان شوه
تین سین


ترزا می
تیری {برتون}
توماس د {مزیر}
تام {دانیلون}


توربیورن {یاگلند}

تیموتی {گایتنر}
=
تام {ریج}

تومیسلاو {نیکولیچ}

=
تونی {بلر}


توشیمیتسو {موتگی}
ترایان {باسسکو}

تسای اینگ-ون
تولسی {گابارد}

تورگوت {اوزال}
=
زیپی {لیونی}|تزیپی {لیونی}
اوهورو {کنیاتا}

=
=

اورزولا {فون در لاین}|اورسولا {فون در لاین}|اورسولا {فن در لاین}

واتسلاو {هاول}
واتسلاو {کلاوس}

واهاگن {خاچاطوریان}

ماها {واجیرالونگکورن}




والری {زالوژنی}

والری {گراسیموف}
وجدی {گونول}
ولوپیلای {پراباکاران}
ویسنته {فاکس}



ویکتور {چرنومیردین}

ویکتور {اوربان}
ویکتور {یانوکوویچ}
ویکتور {یوشچنکو}



ویتالی {کلیچکو}
ویوسا عثمانی

ولادیمیر {کولوکولتسف}

ولادیمیر {پوتین}





وویسلاو {کوشتونیتسا}



ولودیمیر {زلنسکی}|ولادیمیر {زلنسکی}

=

ولید {المعلم}
وانگ یی
=
وی فنگ‌هه
ون جیابائو
ورنر {فایمان}
{ویلم الکساندر}
=
ویلیام {برنز}
ویلیام {کوهن}
ویلیام {هیگ}
ویلیام پری
=
ویلیام {وبستر}



=


وویچخ {یاروزلسکی}
ولفگانگ {شویبله}
ولفگانگ {شوسل}
خانانا {گوسمائو}
گزاویه {بتل}
شی جین‌پینگ|شی جین پینگ
=
=
یحیی {السنوار}|یحیی {سنوار}
یائیر {لاپید}|یایر {لاپید}

یانگ جیچی
یاشار {بویوک‌آنیت}
یاشار {گولر}

=
=
یاسوئو {فوکودا}
یگور {گایدار}
یوگنی {پریگوژین}
یوگنی {پریماکوف}

یینگلاک {شیناواترا}
اسحاق {مردخای}
=
=
یوآو {گالانت}
=
=
یوشیهیده {سوگا}
=
=

یوسی {کوهن}
یوسف رضا {گیلانی}
=
یوسف {الشاهد}
=
یووری {موسونی}
=
=
=

=
یووال {اشتاینیتز}

ایوت {کوپر}
ظفرالله {جمالی}
شیخ زاید|زاید بن سلطان آل نهیان


ژو رونگ‌جی
زین‌العابدین {بن علی}|زین العابدین {بن علی}
=
زوران {جینجیچ}
زوران {میلانوویچ}
=

زوزانا {چاپوتووا}
`,
      offices: `رئیس جمهور|رئیس‌جمهور|رئیس جمهوری|رئیس‌جمهوری|پرزیدنت|رئیس دولت|رئیس کشور|رئیس جمهور موقت|رئیس شورای ریاستی
معاون رئیس جمهور|معاون رئیس‌جمهور|معاون اول رئیس جمهور|معاون اول رئیس‌جمهور|معاون رئیس جمهوری|معاون رئیس‌جمهوری|معاون اول
نخست وزیر|نخست‌وزیر|رئیس دولت|رئیس الوزرا|رئیس شورای وزیران|نخست‌وزیری|صدراعظم|رئیس‌الوزرا
پادشاه|ملک|شاه|ملکه|امیر|سلطان|امپراتور|امپراطور|اعلیحضرت|خادم الحرمین|خادم حرمین شریفین|خادم‌الحرمین
ولیعهد|ولی عهد|شاهزاده ولیعهد|جانشین ولیعهد
رهبر|رهبری|رهبر انقلاب|رهبر معظم انقلاب|رهبر معظم|مقام معظم رهبری|رهبر جمهوری اسلامی|رهبر انقلاب اسلامی|ولی فقیه|رهبر عالی|رهبر ایران
صدراعظم|صدر اعظم|صدراعظم آلمان
وزیر خارجه|وزیر امور خارجه|وزیر امورخارجه|رئیس دستگاه دیپلماسی
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
رهبر|سرکرده|فرمانده|دبیرکل|دبیر کل|رئیس دفتر سیاسی|خلیفه|امیر|امیرالمومنین
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
دبیرکل شورای همکاری خلیج فارس|دبیر کل شورای همکاری خلیج فارس|دبیرکل شورای همکاری
دبیرکل سازمان همکاری اسلامی|دبیر کل سازمان همکاری اسلامی|دبیرکل سازمان کنفرانس اسلامی
فرستاده سازمان ملل|فرستاده ویژه سازمان ملل|نماینده ویژه سازمان ملل|نماینده سازمان ملل|نماینده ویژه دبیرکل
رئیس قوه قضائیه|رئیس دستگاه قضا|قاضی القضات
رئیس سازمان انرژی اتمی|رئیس سازمان انرژی اتمی ایران
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
=
دانمارک|دانمارکی|کپنهاگ
جمهوری دومینیکن
=
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
=
کرواسی|کروات
هائیتی|هائیتیایی
مجارستان|مجار|مجارستانی|بوداپست
اندونزی|اندونزیایی|جاکارتا
ایرلند|ایرلندی|دوبلین
اسرائیل|اسرائیلی|رژیم صهیونیستی|رژیم اسرائیل|صهیونیستی|تل‌آویو|تل آویو
هند|هندی|هندوستان|دهلی‌نو|دهلی نو|دهلی
=
ایران|ایرانی|جمهوری اسلامی|جمهوری اسلامی ایران|تهران
ایسلند|ایسلندی
ایتالیا|ایتالیایی|رم
اردن|اردنی|امان
ژاپن|ژاپنی|توکیو
کنیا|کنیایی|نایروبی
قرقیزستان|قرقیز|بیشکک
کامبوج|کامبوجی
کره شمالی|پیونگ یانگ
کره جنوبی|کره‌جنوبی|سئول
کویت|کویتی
قزاقستان|قزاق|قزاقستانی|آستانه
لائوس
=
=
لیبریا
لیتوانی|لیتوانیایی
لوکزامبورگ
لتونی|لتونیایی
لیبی|لیبیایی|طرابلس|تریپولی
مراکش|مراکشی|رباط
مولداوی|مولداویایی
مونته‌نگرو
مقدونیه شمالی|مقدونیه
=
میانمار|برمه
مغولستان
=
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
=
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
=
چاد
=
تاجیکستان|تاجیک|دوشنبه
تیمور شرقی
ترکمنستان|ترکمن|عشق‌آباد
=
ترکیه|ترک|ترکیه‌ای|آنکارا
تایوان|تایوانی|تایپه
تانزانیا
اوکراین|اوکراینی|کی‌یف|کیف
اوگاندا
آمریکا|ایالات متحده|ایالات متحده آمریکا|آمریکایی|واشنگتن|واشینگتن|کاخ سفید
اروگوئه|اروگوئه‌ای
ازبکستان|ازبک|تاشکند
واتیکان|کاتولیک
ونزوئلا|ونزوئلایی|کاراکاس
ویتنام|ویتنامی|هانوی
کوزوو|پریشتینا
یمن|یمنی|صنعا|عدن
یوگسلاوی|یوگسلاو
آفریقای جنوبی|پرتوریا
=
زیمبابوه
اتحادیه آفریقا
=
القاعده عراق
الشباب
القاعده در شبه جزیره عربستان
القاعده در مغرب اسلامی
اتحادیه عرب|اتحادیه کشورهای عربی
=
بوکوحرام
حزب جمهوری خلق
بانک مرکزی اروپا
=
اتحادیه اروپا|اروپایی|اروپا|بروکسل
شورای همکاری خلیج فارس
حماس|جنبش حماس
حشدالشعبی|حشد الشعبی|الحشد الشعبی|بسیج مردمی عراق
حزب‌الله|حزب الله|حزب الله لبنان
حوثی‌ها|حوثی|انصارالله|انصار الله
هیئت تحریر الشام|تحریرالشام
آژانس بین‌المللی انرژی اتمی|آژانس بین المللی انرژی اتمی|آژانس
صندوق بین‌المللی پول|صندوق بین المللی پول
سپاه|سپاه پاسداران|سپاه پاسداران انقلاب اسلامی|کل سپاه
داعش|دولت اسلامی
جهاد اسلامی|جنبش جهاد اسلامی
دولت اسلامی عراق

اقلیم کردستان|کردستان عراق|کردستان|کرد|اربیل
=
ارتش مقاومت خداوند
ببرهای تامیل
حزب حرکت ملی
اخوان المسلمین
ناتو|پیمان آتلانتیک شمالی
=
سازمان همکاری اسلامی
اوپک
پ‌ک‌ک|پ.ک.ک|حزب کارگران کردستان
گردان‌های قسام|گردان‌های عزالدین قسام
نیروی قدس|سپاه قدس|نیروی قدس سپاه
نیروهای پشتیبانی سریع|نیروهای واکنش سریع
جریان صدر|جنبش صدر
نیروهای دموکراتیک سوریه|قسد
طالبان|امارت اسلامی افغانستان
طالبان پاکستان|تحریک طالبان پاکستان
سازمان ملل|سازمان ملل متحد|ملل متحد
واگنر|گروه واگنر
سازمان جهانی بهداشت|سازمان بهداشت جهانی
بانک جهانی
سازمان تجارت جهانی`,
      terms: `

آبه‌نومیکس
توافق ابراهیم|توافقنامه ابراهیم|پیمان ابراهیم
رسوایی ابوغریب|رسوایی زندان ابوغریب
حزب آلترناتیو برای آلمان|آلترناتیو برای آلمان

اتحادیه آفریقا
آفریکام|فرماندهی آفریقای آمریکا

بانک سرمایه‌گذاری زیرساخت آسیا
ایرفرانس-ک‌ال‌ام
ایربی‌ان‌بی
ایرباس A380
حزب عدالت و توسعه
طوفان الاقصی|طوفان‌الاقصی
شبکه العربیه
شبکه الجزیره|شبکه خبری الجزیره

شبکه المیادین
القاعده عراق|القاعده در عراق
الشباب سومالی|گروه الشباب
بیانیه العلا

علی‌پی

آلیانتس آرنا
شرکت آلفابت
سیستم عامل اندروید|گوشی اندرویدی


اپ استور
اپل واچ
حمله به مدرسه پیشاور
القاعده در شبه‌جزیره عربستان
القاعده مغرب اسلامی

طرح صلح عربی|ابتکار صلح عربی
بهار عربی

برنامه آرتمیس
لغو ماده ۳۷۰

آکوس|پیمان آکوس|اوکوس

محور شرارت

=
حمله بالاکوت
بمب‌گذاری بالی
زلزله بم

حمله باتاکلان|حملات ۱۳ نوامبر پاریس
بیرقدار تی‌بی۲
توافق ایران و عربستان در پکن
انفجار بندر بیروت|انفجار بیروت
یک کمربند یک راه|ابتکار کمربند و جاده|کمربند و راه


گروگان‌گیری بسلان
بایننس
بیت‌کوین|بیت کوین
توافق غلات دریای سیاه|کریدور غلات
جان سیاهان مهم است|جان سیاه‌پوستان مهم است|زندگی سیاهان مهم است
بوئینگ ۷۳۷ مکس
بوکوحرام|بوکو حرام

بولیوار مستقل



کشتار اوتویا
برگزیت|برکسیت
همه‌پرسی برگزیت|رفراندوم برگزیت
بریکس|گروه بریکس


کشتار بوچا


=
بایت‌دنس

قانون سزار
کمبریج آنالیتیکا


عملیات سرب گداخته|جنگ ۲۲ روزه غزه




چانگ‌ای ۴
حمله به شارلی ابدو
چت جی‌پی‌تی|چت جی پی تی
چنای






حمله کرایست‌چرچ|حمله به مساجد نیوزیلند

فاجعه شاتل کلمبیا



کوواکس
کووید-۱۹|کووید-19|کووید
همه‌گیری کرونا|پاندمی کرونا|دوران کرونا
حکومت موقت ائتلاف
کریدور اقتصادی چین و پاکستان|کریدور اقتصادی چین-پاکستان
الحاق کریمه|ضمیمه کردن کریمه
حمله به کروکوس
سازمان پیمان امنیت جمعی
ائتلاف جمهور ترکیه
نظام ریاستی ترکیه
مریخ‌نورد کنجکاوی

جمهوری چک

=
سیل والنسیا
پیمان دیتون

عملیات طوفان قاطعیت|توفان قاطع
دیپ‌فیک|دیپ فیک
دیپ‌سیک|دیپ سیک
دیپ‌واتر هورایزن
سویه دلتا

=



وزارت امنیت داخلی آمریکا

رسوایی دیزل فولکس‌واگن


مدیر اطلاعات ملی آمریکا
لغو حکم رو علیه وید

=
توافقنامه دوحه آمریکا و طالبان|توافق آمریکا و طالبان
جمهوری خلق دونتسک|جمهوری خلق لوهانسک


جمهوری دموکراتیک کنگو
یوان دیجیتال

بمب‌گذاری‌های عید پاک سریلانکا
شیوع ابولا در غرب آفریقا
بانک مرکزی اروپا
سرویس اقدام خارجی اتحادیه اروپا

پایتخت اداری جدید مصر
بازداشت امام‌اوغلو
مرگ ملکه الیزابت|درگذشت ملکه الیزابت

جمهوری به پیش

پرونده اپستین|اسناد اپستین
=
اتریوم
هواپیمایی اتحاد



اتحادیه اروپا

عملیات سپر فرات|سپر فرات
اتحادیه اقتصادی اوراسیا
اسکناس یورو
منطقه یورو|حوزه یورو
=


کشتی اور گیون
شورش علیه انقراض
اکسون‌موبیل|اکسون موبیل
=

سقوط بشار اسد|سقوط اسد
انقلاب ۱۷ فوریه
گروه تروریستی فتو

فرانس ۲۴

ارتش آزاد سوریه
جمعه‌ها برای آینده
فرانتکس|فرونتکس

فاجعه فوکوشیما|فاجعه هسته‌ای فوکوشیما
گروه ۲۰|گروه بیست|جی۲۰




مقررات عمومی حفاظت از داده
قتل جورج فلوید|مرگ جورج فلوید
جنگ روسیه و گرجستان
سد النهضه|سد رنسانس اتیوپی

سقوط هواپیمای جرمن‌وینگز
اعتراضات پارک گزی
حمله شیمیایی غوطه
جلیقه‌زردها|جنبش جلیقه زردها|جلیقه‌زردهای فرانسه


ائتلاف ضد داعش|ائتلاف بین‌المللی ضد داعش
=
توافق جمعه نیک
گوگل
گوگل درایو
گوگل ارث

گوگل مپ|نقشه گوگل




جنبش سبز ایران|جنبش سبز
منطقه سبز بغداد
آتش‌سوزی برج گرنفل
گرگزیت
چت‌بات گراک|گروک

زندان گوانتانامو
گشت ارشاد

همه‌گیری آنفلوانزای خوکی
زلزله ۲۰۱۰ هائیتی
توفان هایان
زلزله مراکش ۲۰۲۳

حشد الشعبی|حشدالشعبی|بسیج مردمی عراق

حزب دموکراتیک خلق‌ها

کشف بوزون هیگز
حراک الجزایر

قانون امنیت ملی هنگ‌کنگ
کاوشگر امید امارات
هیئت تحریر الشام|تحریرالشام

دیوان کیفری بین‌المللی|دادگاه کیفری بین‌المللی|دیوان بین‌المللی کیفری
دادگاه کیفری بین‌المللی یوگسلاوی سابق

فرماندهی هند-آرام
قانون کاهش تورم

عملیات عزم راسخ
قانون عوامل خارجی روسیه
فرانسه تسلیم‌ناپذیر|فرانسه نافرمان
اینستاگرام

آیپد
=
حمله آمریکا به عراق در سال ۲۰۰۳
شورای حکومتی عراق
گنبد آهنین
آیساف|نیروهای آیساف
=
داعش خراسان|شاخه خراسان داعش
مقاومت اسلامی عراق
گروه دولت اسلامی|گروه موسوم به دولت اسلامی
چاندرایان-۳


تلسکوپ جیمز وب|تلسکوپ فضایی جیمز وب
انقلاب ۲۵ ژانویه
حمله به کنگره آمریکا|حمله به کاپیتول|یورش به کاپیتول

انقلاب یاسمن
برجام|برنامه جامع اقدام مشترک


کودتای ۱۵ ژوئیه|کودتای نافرجام ۲۰۱۶ ترکیه
جنگ ۳۳ روزه

حمله به پایگاه کی-۱
زلزله قهرمان‌مرعش|زلزله ترکیه و سوریه
جنگ دوم قره‌باغ|جنگ ۴۴ روزه
کتائب حزب‌الله|کتائب حزب الله عراق
توفان کاترینا|طوفان کاترینا
پل کریمه|پل کرچ
قتل خاشقجی|قتل جمال خاشقجی
خیبر پختونخوا

جمهوری کوزوو
غرق شدن کورسک
پروتکل کیوتو|پیمان کیوتو


کارواش (برزیل)

ورشکستگی لمن برادرز





تعرفه‌های روز آزادی
دولت وفاق ملی لیبی
دولت وحدت ملی لیبی


لینکدین
پیمان لیسبون

بمب‌گذاری‌های ۷ ژوئیه لندن

شورشیان ام۲۳
پیمان ماستریخت
ساخت چین ۲۰۲۵
بمب‌گذاری‌های مادرید
آمریکا را دوباره باعظمت کنیم|جنبش ماگا
مرگ مهسا امینی|جنبش مهسا|جنبش زن زندگی آزادی|جنبش زن، زندگی، آزادی
انقلاب نارنجی







فشار حداکثری|سیاست فشار حداکثری|کارزار فشار حداکثری
مسکن مهر

سندرم تنفسی خاورمیانه
شرکت متا
جنبش می‌تو|جنبش من هم|می‌تو


پرواز ام‌اچ۱۷
پرواز ام‌اچ۳۷۰

چکش نیمه‌شب




توافق مینسک|توافقنامه مینسک
کارت‌های میر|سیستم پرداخت میر


حملات ۲۰۰۸ بمبئی

توفان نرگس

نایپیداو
نئوم|شهر نئوم
زلزله ۲۰۱۵ نپال
سریال نتفلیکس|نتفلیکس

پیمان استارت نو|نیو استارت

لیر جدید ترکیه
توکن غیرمثلی|ان‌اف‌تی



گروگان‌گیری تئاتر مسکو
نورد استریم ۲
انفجار نورد استریم|خرابکاری نورد استریم
مقدونیه شمالی
آتش‌سوزی نوتردام|آتش‌سوزی کلیسای نوتردام
جبهه مردمی جدید فرانسه|جبهه جدید مردمی

کرونای جدید ووهان|ویروس کرونای ووهان
نوویچوک

در نورسلطان

جبهه النصره|النصره
پسران مغرور|پراود بویز
سازمان وحدت آفریقا
اوباماکر|اوباما کر
جنبش اشغال وال‌استریت|تسخیر وال‌استریت
حمله ۷ اکتبر|حمله هفتم اکتبر

سازمان کنفرانس اسلامی
سازمان همکاری اسلامی
عملیات شاخه زیتون
سویه اومیکرون|اومیکرون|امیکرون
لایحه بزرگ و زیبا|قانون بزرگ و زیبا


اوپن‌ای‌آی|اوپن ای آی
عملیات سیندور
موشک اورشنیک|اورشنیک
سازمان امنیت و همکاری اروپا
پیمان اسلو|توافق اسلو
انفجار پیجرها|انفجار پیجر
حمله پهلگام
اسناد پاناما
اسناد پاندورا
اسناد بهشت

المپیک ۲۰۲۴ پاریس|المپیک پاریس
توافق پاریس|توافق آب‌وهوایی پاریس|توافق اقلیمی پاریس

بسیج جزئی در روسیه
پارتی‌گیت

قانون میهن‌پرستی|قانون پاتریوت
عملیات چشمه صلح
جاسوس‌افزار پگاسوس|نرم‌افزار جاسوسی پگاسوس
پگیدا
مریخ‌نورد استقامت|مریخ‌نورد پشتکار
ارز دیجیتال پترو

واکسن فایزر-بیون‌تک|واکسن فایزر

پینترست



شورای رهبری ریاستی یمن

پوکمون گو




پرس تی‌وی|پرس تی وی
همه‌پرسی استقلال کاتالونیا
نگهبان رفاه|نگهبان شکوفایی
عملیات تیغه حفاظتی|جنگ ۵۱ روزه
پرواز پی‌اس ۷۵۲|هواپیمای اوکراینی
حمله پولواما
پوسی رایت
کیوانان
محاصره قطر
جام جهانی قطر|جام جهانی ۲۰۲۲
نشست کواد
کشتار رابعه

سقوط بالگرد رئیسی|سانحه بالگرد رئیس‌جمهور|شهید رئیسی|شهادت رئیسی
تجمع ملی فرانسه

ردیت
دوران ریوا


جنگ ۱۲ روزه|جنگ دوازده‌روزه|طلوع شیران


روژاوا
انقلاب گل رز|انقلاب مخملی گرجستان


نیروهای پشتیبانی سریع|نیروهای واکنش سریع سودان
راشا تودی|شبکه راشاتودی

توفان سندی|طوفان سندی


سندروم حاد تنفسی|سندرم حاد تنفسی
سارس-کوو-۲
چشم‌انداز ۲۰۳۰ عربستان

سازمان همکاری شانگهای
نیروهای دموکراتیک سوریه|قسد
حملات ۱۱ سپتامبر|حملات یازده سپتامبر
صربستان و مونته‌نگرو
کشتی سوول
شاهد ۱۳۶


زلزله ۲۰۰۸ سیچوان
واکسن سینوواک

اسکایپ

جمهوری اسلواکی
سقوط هواپیمای رئیس‌جمهور لهستان
اسنپ‌چت|اسنپ چت
اسنپ|تاکسی اینترنتی اسنپ
افشاگری‌های اسنودن
ترور سلیمانی|ترور قاسم سلیمانی|ترور سردار سلیمانی|شهادت سردار سلیمانی|شهادت سپهبد سلیمانی

جمهوری سودان جنوبی|رئیس‌جمهور سودان جنوبی
اسپیس‌ایکس|اسپیس ایکس
عملیات ویژه نظامی در اوکراین
دادگاه ویژه لبنان
اسپاتیفای
واکسن اسپوتنیک وی|اسپوتنیک وی
استارلینک
شورای انتقالی جنوب
استلانتیس

توفان دانیل|طوفان دنیل|سیل درنه
استاکس‌نت|استاکس نت
بحران وام‌های مسکن آمریکا
جنگ ارتش سودان و نیروهای پشتیبانی سریع

ورشکستگی بانک سیلیکون‌ولی

سقف قیمت نفت روسیه
شمشیرهای آهنین
جنگ داخلی سوریه
ارتش ملی سوریه
اعتراضات اکتبر عراق
تائوبائو
جنبش تی‌پارتی|تی پارتی

تلگرام|پیام‌رسان تلگرام|کانال تلگرامی
خودروی تسلا

سیاست سه‌فرزندی چین
ایستگاه فضایی تیانگونگ
جنگ تیگرای
تیک‌تاک|تیک تاک

زیردریایی تایتان


زلزله توهوکو
المپیک ۲۰۲۰ توکیو
توتال‌انرژی
شراکت ترنس‌پاسیفیک

فرمان مهاجرتی ترامپ
ترن د آراگوا
بسته نجات یونان

وعده صادق|عملیات وعده صادق
سوءقصد به ترامپ در پنسیلوانیا|ترور نافرجام ترامپ
=
سونامی ۲۰۰۴ اقیانوس هند|سونامی سال ۲۰۰۴
تحریک طالبان پاکستان
انقلاب لاله‌ای

قرن ترکیه
توییتر

تاکسی اینترنتی اوبر
حمله روسیه به اوکراین|تهاجم روسیه به اوکراین
جنبش چترها
شورای حقوق بشر سازمان ملل
اهداف توسعه پایدار




حزب روسیه متحد

وزارت کارآمدی دولت|وزارت بهره‌وری دولت
سفارت آمریکا در بیت‌المقدس|سفارت آمریکا در قدس
اداره مهاجرت و گمرک آمریکا
نیروی فضایی آمریکا



حزب واکس اسپانیا
گروه واگنر
شورش واگنر
=
جنگ جهانی علیه تروریسم

وی‌چت
=
دولت ناظر غیرعضو
واتس‌اپ
کلاه‌سفیدها|کلاه سفیدهای سوریه
=
ویکی‌پدیا|ویکی پدیا




سازمان تجارت جهانی
شبکه اجتماعی ایکس|توییتر سابق

هدفمندی یارانه‌ها|هدفمند کردن یارانه‌ها|یارانه نقدی

حکومت نظامی یون
=
یگان‌های مدافع خلق
رئیس‌جمهور زئیر

سیاست کووید صفر
شیوع ویروس زیکا

برنامه زوم|اپلیکیشن زوم`,
    },
    ur: {
      persons: `

=

عبد ربہ منصور ہادی|منصور ہادی

عبداللہ حمدوک


عبدالعزیز رنتیسی

عبدالفتاح البرہان
=


عبدالعزیز بوتفلیقہ



عبدالمجید تبون













عبدالحمید دبیبہ
عبدالکلام|اے پی جے عبدالکلام


=
=


=


=
عبداللہ احمد بداوی



=

=
شاہ عبداللہ دوم|شاہ عبداللہ
عبداللہ {اوجلان}
شاہ عبداللہ






=



=



ابوبکر {البغدادی}|ابو بکر البغدادی


ابو ابراہیم الہاشمی القریشی
=
=
ابو مصعب {الزرقاوی}

ابوبکر شیکاؤ

=
=

=







احمد وحیدی

احمد ابوالغیط

=











احمد شفیق
=
احمد داؤد اوغلو
احمد نجدت سیزر

اجے {بنگا}
اجیت {ڈوول}
=
=
شہنشاہ اکی ہیٹو
ال {گور}|ایل {گور}
ایلن ژوپے


ایلن {گرینسپین}
ایلن جانسن

الاسان واتارا


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










=


علی اکبر صالحی
علی اکبر ولایتی
=

علی باباجان
=

علی بونگو



علی {خامنہ ای}|آیت اللہ خامنہ ای

علی لاریجانی


علی شمخانی
علی یرلی قایا
علی زیدان
ایلسٹر ڈارلنگ

الماز بیک اتامبایوف
الفا کونڈے






ایمبر رڈ
امیر حاتمی
امیر خان {متقی}

امت شاہ|امیت شاہ

=




آندرے فوگ راسموسن|اینڈرس فوگ راسموسن

آندرے {بیلوسوف}

آندرے بابش



آندرس مینوئل {لوپیز اوبراڈور}


اینڈریو {بیلی}
=



=


آندرے {دودا}
انجیلا {میرکل}|انگیلا {میرکل}|اینگلا {مرکل}


انیتا {آنند}

انالینا {بیئربوک}|انالینا {بائربوک}
این ہیڈالگو
انے گریٹ کرامپ کارن باؤر

انتھونی {البانیز}



انتونیو {کوسٹا}
انتونیو {گوتریس}|انتونیو {گوتیرس}|انٹونیو {گوٹیرس}


انتونیو {تاجانی}

انٹونی {بلنکن}|اینٹونی {بلنکن}

انورا کمارا ڈسانائیکے
انوار الحق {کاکڑ}
=


ایریل {ہنری}
ایریل {شیرون}|ایریئل شیرون
=







آرسینی یاتسینیوک


اسعد الشیبانی
ایشٹن {کارٹر}
اشفاق پرویز {کیانی}|جنرل کیانی
=
آصف علی {زرداری}|آصف زرداری
عاصم منیر
عسکر آقائیف
عاصمی گوئیتا
اٹل بہاری {واجپائی}



آگسٹو پنوشے
=

ایوگڈور لیبرمین

ایورل {ہینز}




=
ایمن الصفدی



بدر عبدالعاطی


بیت اللہ {محسود}


=
=
باراک {اوباما}|بارک {اوباما}
=

بشار {الاسد}|بشار الاسد

بسیرو دیومائے فائے



باجی قائد السبسی
بین {برنینکی}
بین {والس}
بینظیر {بھٹو}|بے نظیر {بھٹو}
پوپ بینیڈکٹ|بینیڈکٹ شانزدہم
بینگنو اکینو

بنیامین {نیتن یاہو}|بنجمن {نیتن یاہو}
بینی گینٹز
برات البیراک

برنارڈ کوشنر



بیزالیل سموٹریچ
شاہ بھومی بول

بلاول {بھٹو زرداری}|بلاول بھٹو
بل {کلنٹن}

بن علی یلدرم







بولا ٹینوبو


بورس {جانسن}
بورس {پسٹوریئس}


بورس {یلسن}


بطرس {بطرس غالی}









برونو {لے میئر}

برونو {ریٹیلیو}

بلند ایجوت
برہان الدین ربانی














کیری لیم
کیتھرین {ایشٹن}
کیتھرین {کولونا}

جودت یلماز



چندریکا کماراتنگا


چارلس کلارک

شاہ چارلس|کنگ چارلس|چارلس سوم
چارلس {مشیل}|شارل {میشل}
چارلس براؤن
چارلس ٹیلر




کرسٹیان {لنڈنر}

کرسٹیان وولف
کرسٹین {لگارڈ}|کرسٹین {لیگارڈ}
کرسٹین لیمبریخت
کرسٹوف کاسٹنر

کرسٹوفر {ملر}
کرسٹوفر رے
کرسٹیا فری لینڈ
چک {ہیگل}

کلاڈیا {شینبام}

کولن {پاول}
کونڈولیزا {رائس}


کرسٹینا {کرشنر}
سیرل {رامافوسا}


ڈین کین
ڈین کوٹس

ڈین {کوئیل}


ڈینیئل {نوبوا}
ڈینیئل اورٹیگا





ڈیوڈ بلنکٹ
ڈیوڈ کیمرون
ڈیوڈ {لیمی}

ڈیوڈ {مالپاس}
ڈیوڈ {ملی بینڈ}

ڈیوڈ {پیٹریاس}



ڈینگ ژیاؤ پنگ

ڈینس {موناسٹرسکی}
ڈینس {شمیہال}


دولت باہچیلی
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




دروپدی مرمو

=



ایڈی {راما}


ایڈورڈ فلپ

ایڈورڈ شیورڈناڈزے





=
ایہود اولمرٹ
اکمل الدین احسان اوغلو

ایلی کوہن


الزبتھ {بورن}

ملکہ الزبتھ|ملکہ ایلزبتھ دوم
ایلن جانسن سرلیف





ایمیل لحود

ایمانویل {میکرون}|عمانویل {میکرون}|ایمانوئل {میکخواں}
ایمرسن منانگاگوا
امام علی {رحمان}|امام علی رحمانوف
اینڈا کینی
اینریکو لیٹا

اینریک پینا نیتو


ایرک {ہولڈر}

ایرنا سولبرگ





=



ایوو {مورالیس}

ایال زامیر

ایف ڈبلیو ڈی کلارک


شاہ فہد

=
فیصل المقداد
=
فاروق لغاری






فائز السراج

فیڈریکا {موگرینی}|فیڈریکا {موگیرینی}


فلپ کالڈیرون

شاہ فیلیپے

فیلکس تشیسکیدی
فرڈیننڈ مارکوس جونیئر









=



فلورنس پارلی


فواد سنیورہ






فرانسوا {بائرو}|فرانسوا {بیرو}
فرانسوا {فیوں}
فرانسوا {اولاند}|فرانسوا {اولاندے}
فرانسوا متراں

فرانک والٹر {شٹائن مائر}|فرینک والٹر {اسٹائن مائر}





فریڈرک {مرز}|فریڈرش {میرس}

=
فواد اوکتائے
فومیو {کشیدا}

گیبریل {اتال}
گیبریل {بورک}



گیون {ولیمسن}
جبران باسل


گیئر پیڈرسن


جارج {بش} سینیئر|جارج ایچ ڈبلیو {بش}|جارج {بش}
جارج {اوسبورن}|جارج {آسبورن}
جارج پاپاندریو
جارج رابرٹسن
جارج شلٹز
جارج {ٹینٹ}

جارج {بش}|جارج ڈبلیو {بش}
جارج ویہ

جیرالڈ {درمانین}


گیرہارڈ {شروڈر}





=



گیڈون ساعر
جینا {ہیسپل}




جارجیا {میلونی}
جارجیو ناپولیتانو


گیتاناس {نوسیدا}




جوزیپے {کونٹے}|جیوسپی {کونٹے}



گلوریا ارویو


گڈ لک جوناتھن



گورڈن {براؤن}
گوٹابایا {راجاپکسے}
گرانٹ شیپس



گیڈو ویسٹرویلے



قربان قلی بردی محمدوف

گستاو {پیٹرو}

شاہ گیانندرا

ایچ آر {مک ماسٹر}|ایچ آر {میک ماسٹر}


=
حافظ الاسد
حافظ سعید|حافظ محمد سعید

=


سلطان ہیثم بن طارق

حاکان فیدان|خاقان فیدان
حکیم اللہ {محسود}


=
=
=

حامد {کرزئی}





ہانس بلکس






ہاشم تاچی
حسن ترابی

=


=
حسن {نصر اللہ}
=
=



ہائیکو {ماس}



ہیلمٹ {کوہل}
=



ہرزی ہیلوی

حیدر علیوف
ہبت اللہ {اخوندزادہ}|ہیبت اللہ اخوندزادہ

ہیلری {کلنٹن}

حنا ربانی کھر



=


ہورسٹ کوہلر
ہورسٹ {زیہوفر}
=
=
=
=
حسین سلامی


ہو جن تاؤ|ہو جنتاؤ



ہیوگو {شاویز}|ہوگو {شاویز}
خلوصی آقار
ہن مانیٹ
ہن سین




شاہ حسین



=

ابراہیم بوبکر کیتا
ابراہیم قالن


ابراہیم تراورے

ادریس ڈیبی







الہام {علیوف}|الہام {علییف}




=








اسحاق ہرزوگ
اسیاس افورقی
اسحاق ڈار
اسلام کریموف

اسماعیل {ہنیہ}|اسماعیل ہانیہ
اسماعیل عمر گیلے

=

اسرائیل کاٹز


آئیوان ڈیوک









ایاد علاوی




جیسنڈا {آرڈرن}
جیک لیو
جیک {سٹرا}|جیک {اسٹرا}
جیکب {زوما}
=


جیکی سمتھ



جائیر {بولسونارو}

جیک {سلیوان}

=

جیمز بیکر
جیمز {کلیپر}
جیمز {کلیورلی}
=
جیمز جونز
جیمز {میٹس}|جم {میٹس}







جینٹ نپولیتانو
جینٹ رینو
جینٹ {ییلن}






خاویئر ملی|خاویر میلی

خاویئر سولانا

جے ڈی وینس

ژاں {کاسٹیکس}

ژاں کلاڈ {یونکر}




ژاں نوئل {بارو}



ژاں ایو {لو دریاں}


جیف {سیشنز}



جینز {اسٹولٹن برگ}|ینس {سٹولٹنبرگ}|جینس {اسٹولٹنبرگ}
جیریمی {کوربن}
جیریمی {ہنٹ}
جیروم {پاول}


جیانگ زیمن

جم یونگ کم



یوآخم گاؤک
جواؤ لورینسو


جو {بائیڈن}|جوزف {بائیڈن}
یوہان {واڈیفول}


جان {ایشکرافٹ}

جان بینر
جان {بولٹن}
جان {برینن}


=
جان ہاورڈ

جان {کیلی}
جان {کیری}
=


جان ماگوفولی

جان میجر
پوپ {جان پال دوم}|جان پال دوم
جان {ریٹکلف}
جان ریڈ

=
یوناس گار {سٹور}






یوشکا فشر



خوزے لوئس روڈریگس زاپاتیرو
ہوزے مینوئل الباریس
خوزے مانوئیل باروسو

ہوزے ماریا ازنار







جوزپ {بوریل}|جوزف {بوریل}

جوزف عون

جوزف {ڈنفورڈ}

=

جوونیل {موئیس}



خوان کارلوس


ہوان {گوائیڈو}

ہوان مینوئل سانتوس



جولیا گیلارڈ


جونی چیرو کوئزومی

جسٹن {ٹروڈو}


کے پی شرما اولی

=
کاجا {کالس}|کایا {کالاس}

کمال خرازی
کملا {ہیرس}


کارل {نیہامر}


کیش {پٹیل}
قاسم جومارت {توکائیف}|قاسم جومرت توقایف





کیئر {اسٹارمر}|کیئر {سٹارمر}

کمال قلیچ دار اوغلو




کیون {مک کارتھی}|کیون {میکارتھی}
کیون رڈ




=
=

=



=


=
=

=
خورشید محمود قصوری


کم ڈے جنگ
کم ال سنگ
کم جونگ ال
کم جونگ ان





کلاؤس {یوہانس}

=






کرسٹالینا {جارجیوا}|کرسٹالینا {جیورجیوا}

کرسٹی {نوم}

کرمان بیک باقیوف
کواسی {کوارٹنگ}
=

لائی چنگ تے

لخدار براہیمی


لارس {کلنگ بائل}
لارس لوکے راسموسن


لوراں کابیلا
لوراں {فابیوس}
لوراں باگبو


لیری سمرز


لیخ والیسا
لی سین لونگ
لی جے میونگ



لینن مورینو

لیو {ورادکر}
پوپ لیو|لیو چہار دہم
لیون {پنیٹا}



لیونڈ کوچما






لی کی چیانگ
لی پینگ
=
لی شانگ فو

لیام فاکس


لیونل جوسپن
لز {ٹرس}

لائیڈ {آسٹن}


لوریٹا {لنچ}







لوئیجی ڈی مائیو


لوئس آرس





لوئیز اناسیو {لولا ڈی سلوا}|{لولا ڈا سلوا}|{لولا}




میکی سال
میڈلین {البرائٹ}

مگدالینا {اینڈرسن}



{مہاتیر} محمد

مہندا {راجاپکسے}
=
=




محمود جبریل

=
میتھری پالا سری سینا


میلکم ٹرن بل



=


من موہن سنگھ|منموہن سنگھ

منوچہر متقی|منوچہر متکی

مانوئل {والز}




=

مارگریٹ بیکٹ
مارگریٹ {چن}
مارگریٹ {تھیچر}




ماریانو {راخوئے}
مارین {لے پین}|مارین {لی پین}

ماریو {دراغی}|ماریو {ڈراگی}

ماریو {مونٹی}




=
مارک {ایسپر}
مارک میڈوز
مارک ملی
مارک {روٹے}|مارک {روتے}


مارٹن {ڈیمپسی}
مارٹن گریفتھس




مارٹی اہتیساری



مسعود بارزانی
=
مسرور بارزانی

میٹیوز {موراویکی}
میٹ {ہینکاک}

میتیو {رینزی}
میتیو {سالوینی}
میتھیو وٹیکر



ماریسیو میکری
مظلوم عبدی
میگاوتی سوکارنو پتری

مہدی کروبی
محمد شمشک

میلانی جولی
میلس زیناوی

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







من آنگ ہلینگ





=
موبوتو سیسی سیکو
محمد عبداللہ فرماجو

محمد بازوم

محمد البرادعی


محمد حمدان دقلو|حمیدتی



=



محمد علی جعفری
=
محمد باقری
=

ملا حسن {اخوند}|ملا محمد حسن اخوند
جواد ظریف
محمد خاتمی
=
=
ڈاکٹر نجیب اللہ
محمد پاکپور


=








=
محمد بن نائف
=
محمد بن سلمان
=
=


=
=


محسن رضائی
=
مون جے ان
مورگن سوانگرائی



موشے کتساو
موشے یعلون
مصطفیٰ مدبولی



موسیٰ فاکی
=


=
=
محی الدین یاسین

=
=
مقتدیٰ الصدر



مصطفی عبدالجلیل
=

موائے کباکی

نبیہ بری
نبیل العربی



=


نفتالی بینیٹ
=


نجیب میقاتی
نجیب رزاق



نینسی {فیزر}
نینسی {پلوسی}|نینسی {پیلوسی}

نرسمہا راؤ
نریندر {مودی}|نریندرا {مودی}
شہنشاہ ناروہیٹو








=
=
نواز شریف|میاں نواز شریف

=
نجیب {بوکیلے}|نایب {بوکیلے}

نیچروان بارزانی
نجم الدین اربکان
نیلسن {منڈیلا}

نیوٹ گنگرچ





نک {کلیگ}



نکولس {مادورو}|نکولاس {مادورو}
نکولس {سرکوزی}|نکولا {سارکوزی}

=
نکول {پشینیان}


نکولائی {پتروشیف}
نیکوس {کرسٹوڈولائیڈز}

نرملا سیتا رمن





نوری المالکی


نور سلطان {نذر بایوف}|نورسلطان نذربائیف
اولاف {شولس}|اولاف {شولز}


اولیکسینڈر {سرسکی}
الیگزینڈر ترچینوف
اولیکسی {ریزنکوف}



اوباسانجو
=




عمر سلیمان

=










پی چدمبرم

پیتونگتارن شیناواترا

پام {بونڈی}|پیم {بونڈی}


پاؤلو جینٹیلونی
پارک گیون ہائے


پیٹرک {شناہن}
پال بیا

پال {کاگامے}


پال اونیل
پال {رائن}
پال وولفووٹز




پیڈرو {کاسٹیلو}



پیڈرو {سانچیز}



پینی مورڈانٹ
پینی وونگ
پرویز مشرف|جنرل پرویز مشرف

پیٹ {ہیگستھ}|پیٹ {ہیگسیتھ}





پیٹر {سیجارتو}
پیٹر {فیالا}

پیٹر {پاویل}

پیٹرو {پوروشینکو}

پیٹری {اورپو}

فلپ {ہیمنڈ}






پوپ فرانسس|پوپ فرانسیس

پورٹر گوس


پرابوو سوبیانتو
پرنب مکھرجی
پرتیبھا پاٹل
پرایوت چن اوچا
پریتی {پٹیل}

پشپا کمل دہل|پرچنڈا
سلطان قابوس
قیس الخزعلی
قمر جاوید {باجوہ}|جنرل باجوہ
=
=


چن گانگ

راشد الغنوشی
=
=



رافیل کوریا
رافیل گروسی


رفیق حریری
رفیق تارڑ

=
راحم ایمانوئل
راہل گاندھی
رائلا اوڈنگا

راجہ پرویز اشرف
راج ناتھ سنگھ
رام ناتھ کووند

رامی حمداللہ





رمضان {قادروف}

رانیل وکرما سنگھے
=

راؤل {کاسترو}


رجب طیب {اردوان}|طیب اردوان


ریوین ریولن
ریکس {ٹلرسن}






رچرڈ مائرز

ریک ماچار
رشی {سوناک}|رشی {سونک}
رابرٹ {فیکو}
رابرٹ {گیٹس}

رابرٹ {ہابیک}

رابرٹ {ملر}|رابرٹ {مولر}
رابرٹ {موگابے}
رابرٹ {اوبرائن}
رابرٹ روبن

رابرٹا {میٹسولا}




رابن کک




روڈریگو {ڈوٹرٹے}|روڈریگو دوتیرتے






رومانو پروڈی
رون کلین
رونالڈ {ریگن}



روزا اوتن بائیوا


آیت اللہ {خمینی}|روح اللہ خمینی


=


ایس {جے شنکر}|سبرامنیم {جے شنکر}


سعد حریری


=

=

=
صدر جاپاروف
سعید جلیلی



=

سلام فیاض






=
شاہ سلمان
سلوم {زورابیشویلی}
سلوا کیر

=
سامیہ سلوہو حسن

سینڈی برجر


سنا {مارین}

صفر مراد نیازوف

سعود الفیصل
ساؤلی نینستو

سکاٹ {بیسنٹ}|اسکاٹ {بیسنٹ}
اسکاٹ {موریسن}
سیباسٹین {کرز}
سیباسٹین پنیرا
سیباسٹیئن {لیکورنو}


سردار بردی محمدوف


سرگئی {لاوروف}|سرگئی {لیوروف}
سرگئی {ناریشکن}
سرگئی {شوئیگو}


سرجیو {ماتاریلا}


=
شاہد خاقان {عباسی}

شریف شیخ احمد
=

شوکت {مرزائیوف}|شوکت مرزیوئیف
شہباز شریف|میاں شہباز شریف
شیخ حسینہ|حسینہ واجد


شیگیرو {ایشیبا}
شمعون {پیریز}
شنزو {آبے}|شنزو {ایبے}




=




سلویو {برلسکونی}

سائمن {ہیرس}
سراج الدین {حقانی}

سلوبوڈان ملوسووچ
سونیا گاندھی
سورن بائے جین بیکوف



سٹیفان ڈی مستورا


سٹیفن لوفوین



سٹیفن {ہیڈلی}
سٹیفن {ہارپر}|اسٹیفن {ہارپر}
سٹیون {منوچن}|اسٹیون {منوچن}


سویلا {بریورمین}
=
سلیمان ڈیمرل
سلیمان سوئلو
=
سوزن {رائس}

سشما سوراج
=
سوسیلو بامبانگ یودھویونو







=
=

تانسو چلر





{ٹیڈروس} ادہانوم گیبریسس|{ٹیڈروس} ایڈہانوم گیبریئسس

تھابو مبیکی
تھاکسن شیناواترا




تھریسا مے|ٹریزا مے

تھامس ڈی میزیئر
ٹام {ڈونیلن}




ٹموتھی {گائٹنر}





ٹونی ایبٹ
ٹونی {بلیئر}





سائی انگ وین
تلسی {گیبارڈ}

ترگت اوزال
=
زیپی لیونی
اوہورو کینیاٹا

الف {کرسٹرسن}


ارسلا {وان ڈیر لیین}|ارسلا {فان ڈیر لائن}|ارسلا {وان ڈر لیین}

واکلاو ہیول









ویلری {زالوزنی}

ویلری {گیراسیموف}

پربھاکرن






وکٹر {اوربان}
وکٹر {یانوکووچ}
وکٹر یوشچینکو



ویٹالی کلچکو




ولادیمیر {پوتن}|ولادی میر {پوتن}|ولادیمیر {پیوٹن}|ولادی میر {پیوٹن}









ولادیمیر {زیلنسکی}|ولودیمیر {زیلنسکی}|ولودومیر {زیلنسکی}



ولید المعلم
=
وارن کرسٹوفر

وین جیا باؤ


ولیم بار
ولیم {برنز}
ولیم کوہن
ولیم ہیگ
ولیم پیری
ولیم {روٹو}








وولف گانگ {شوئبلے}



شی جن پنگ


=
یائر لیپڈ|یائر لاپید

یانگ جی چی

یشار گلر

=



یوگینی {پریگوزن}


ینگ لک شیناواترا

=
اسحاق شامیر
یوآو گیلنٹ

یون سک یول
یوشی ہیدے سوگا




=



یوویری موسیوینی

یوکیا امانو
یولیا {تیموشینکو}




ایویٹ {کوپر}
ظفر اللہ جمالی|میر ظفر اللہ خان جمالی
شیخ زاید بن سلطان


ژو رونگ جی
زین العابدین بن علی






`,
      offices: `صدر|صدر مملکت|صدارت|صدر جمہوریہ|سربراہ مملکت|عبوری صدر
نائب صدر|پہلے نائب صدر
وزیراعظم|وزیر اعظم|وزارت عظمیٰ|سربراہ حکومت|نگران وزیراعظم
بادشاہ|شاہ|ملکہ|امیر|سلطان|فرمانروا|شہنشاہ|خادم الحرمین الشریفین|خادم حرمین شریفین|خادمین حرمین شریفین
ولی عہد|ولی عہد شہزادہ|شہزادہ ولی عہد
سپریم لیڈر|رہبر اعلیٰ|رہبر انقلاب|رہبر معظم|سپریم رہنما|رہبر انقلاب اسلامی
چانسلر|وفاقی چانسلر
وزیر خارجہ|وزیر امور خارجہ|سیکرٹری خارجہ|سیکریٹری آف اسٹیٹ|سیکرٹری آف سٹیٹ
وزیر دفاع|سیکرٹری دفاع|پینٹاگون کے سربراہ|پینٹاگون چیف|وزیر جنگ
وزیر داخلہ|ہوم سیکرٹری|وزیر امور داخلہ
وزیر خزانہ|وزیر مالیات|وزیر معیشت|چانسلر
مشیر برائے قومی سلامتی|قومی سلامتی کے مشیر|مشیر قومی سلامتی
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
عالمی ادارہ صحت کے سربراہ|ڈبلیو ایچ او کے سربراہ|عالمی ادارہ صحت کے ڈائریکٹر جنرل
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
میئر
سپریم نیشنل سیکیورٹی کونسل کے سیکرٹری|سلامتی کونسل کے سیکرٹری|قومی سلامتی کونسل کے سیکرٹری
انٹیلی جنس چیف|موساد کے سربراہ|انٹیلی جنس کے سربراہ|ڈی جی آئی ایس آئی|آئی ایس آئی کے سربراہ|موساد چیف|ڈائریکٹر نیشنل انٹیلی جنس
خلیج تعاون کونسل کے سیکرٹری جنرل|جی سی سی کے سیکرٹری جنرل
او آئی سی کے سیکرٹری جنرل|او آئی سی کے سیکریٹری جنرل
اقوام متحدہ کے ایلچی|اقوام متحدہ کے خصوصی ایلچی|اقوام متحدہ کے نمائندہ خصوصی|اقوام متحدہ کے خصوصی نمائندے
چیف جسٹس|عدلیہ کے سربراہ
جوہری توانائی کے ادارے کے سربراہ|ایٹمی توانائی تنظیم کے سربراہ
نائب وزیراعظم|نائب وزیر اعظم|ڈپٹی وزیراعظم
وزیر تیل|وزیر پیٹرولیم|وزیر توانائی
=`,
      countries: `متحدہ عرب امارات|یو اے ای|امارات|اماراتی|ابوظہبی|دبئی
افغانستان|افغان|امارت اسلامیہ|کابل
البانیہ|البانوی
آرمینیا|آرمینیائی|یریوان
=
ارجنٹائن|ارجنٹینا|ارجنٹائنی
آسٹریا|آسٹرین|ویانا
آسٹریلیا|آسٹریلوی|کینبرا
آذربائیجان|آذری|باکو
بوسنیا|بوسنیا و ہرزیگووینا|بوسنیائی
بنگلہ دیش|بنگلہ دیشی|بنگلادیش|ڈھاکہ
بیلجیم|بلجیم|بیلجیئم|بیلجیئن
برکینا فاسو
بلغاریہ
=
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
=
ایکواڈور
اسٹونیا|ایسٹونیا
=
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
=
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
=
قازقستان|قازق|آستانہ
لاؤس
=
سری لنکا|سری لنکن|کولمبو
لائبیریا
لتھوانیا
لکسمبرگ
لٹویا
لیبیا|لیبیائی|طرابلس
=
مالدووا|مولدووا
مونٹی نیگرو
شمالی مقدونیہ|مقدونیہ
=
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
=
=
پیرو
فلپائن|فلپائنی|منیلا
=
پولینڈ|پولش|وارسا
فلسطین|فلسطینی|فلسطینی اتھارٹی|پی ایل او|رام اللہ|غزہ|مغربی کنارے
پرتگال|پرتگالی|لزبن
پیراگوئے
=
رومانیہ|رومانوی
سربیا|سربیائی|سرب|بلغراد
روس|روسی|روسی فیڈریشن|ماسکو|کریملن
روانڈا
سعودی عرب|سعودی|ریاض
سوڈان|سوڈانی|خرطوم
سویڈن|سویڈش|اسٹاک ہوم
=
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
=
کوسوو|کوسووو
یمن|یمنی|صنعا|صنعاء|عدن
یوگوسلاویہ
جنوبی افریقہ|جنوبی افریقی
زیمبیا
زمبابوے
افریقی یونین
=
عراق میں القاعدہ
=


عرب لیگ
=
بوکو حرام
ریپبلکن پیپلز پارٹی|سی ایچ پی
یورپی مرکزی بینک
=
یورپی یونین|یورپی|یورپ|برسلز
خلیج تعاون کونسل
=
=
=
حوثی|حوثیوں|انصار اللہ
ہیئت تحریر الشام|تحریر الشام
آئی اے ای اے|عالمی ایٹمی توانائی ایجنسی|بین الاقوامی ایٹمی توانائی ایجنسی
آئی ایم ایف|عالمی مالیاتی فنڈ|بین الاقوامی مالیاتی فنڈ
پاسداران انقلاب|ایرانی پاسداران انقلاب
داعش|دولت اسلامیہ|آئی ایس
اسلامی جہاد
دولت اسلامیہ عراق

کردستان|عراقی کردستان|کرد|اربیل
لشکر طیبہ|جماعت الدعوہ|جماعۃ الدعوہ
لارڈز ریزسٹنس آرمی
تامل ٹائیگرز|تامل ٹائگرز
ایم ایچ پی
اخوان المسلمون|اخوان المسلمین
نیٹو|نیٹو اتحاد
النصرہ فرنٹ|النصرہ
او آئی سی|اسلامی تعاون تنظیم
اوپیک
پی کے کے|کردستان ورکرز پارٹی
القسام بریگیڈ|القسام بریگیڈز
القدس فورس|قدس فورس
ریپڈ سپورٹ فورسز
صدر تحریک|صدری تحریک
سیرین ڈیموکریٹک فورسز
طالبان|افغان طالبان|امارت اسلامیہ افغانستان
تحریک طالبان پاکستان|ٹی ٹی پی
اقوام متحدہ
ویگنر|ویگنر گروپ
عالمی ادارہ صحت|ڈبلیو ایچ او
عالمی بینک|ورلڈ بینک
عالمی تجارتی تنظیم|ڈبلیو ٹی او`,
      terms: `
آدھار کارڈ

ابراہیمی معاہدہ|معاہدہ ابراہیم|ابراہیمی معاہدے
ابو غریب اسکینڈل
الٹرنیٹو فار جرمنی

افریقی یونین|افریقن یونین


ایشین انفراسٹرکچر انویسٹمنٹ بینک

ایئر بی این بی
ایئربس اے 380
جسٹس اینڈ ڈیولپمنٹ پارٹی
=
العربیہ ٹی وی
الجزیرہ ٹی وی|الجزیرہ ٹیلی وژن


=
الشباب صومالیہ


علی پے


گوگل کی پیرنٹ کمپنی الفابیٹ
اینڈرائیڈ فون


ایپ اسٹور
ایپل واچ
سانحہ آرمی پبلک اسکول|آرمی پبلک اسکول حملہ|سانحہ اے پی ایس
القاعدہ جزیرہ نما عرب
القاعدہ مغرب

عرب امن منصوبہ
عرب بہار|عرب اسپرنگ

آرٹیمس پروگرام
آرٹیکل 370 کی منسوخی|دفعہ 370 کی منسوخی

آکوس معاہدہ

بدی کا محور

بیدو
بالاکوٹ حملہ|بالاکوٹ فضائی حملہ
بالی بم دھماکے
بم زلزلہ

پیرس حملے نومبر 2015
بیرکتار ٹی بی 2
سعودی ایران معاہدہ
بیروت بندرگاہ دھماکہ|بیروت دھماکہ
ون بیلٹ ون روڈ|بیلٹ اینڈ روڈ


بیسلان اسکول
بائنانس
بٹ کوائن
بحیرہ اسود اناج معاہدہ
بلیک لائیوز میٹر
بوئنگ 737 میکس
=






بریگزٹ|بریگزیٹ
بریگزٹ ریفرنڈم
برکس ممالک|برکس اجلاس|برکس تنظیم


بوچا قتل عام


=
بائٹ ڈانس
شہریت ترمیمی قانون|متنازع شہریت ترمیمی قانون
سیزر ایکٹ
کیمبرج اینالیٹکا


آپریشن کاسٹ لیڈ





چارلی ہیبڈو حملہ
چیٹ جی پی ٹی
چنئی






کرائسٹ چرچ حملہ|کرائسٹ چرچ مساجد حملہ

شٹل کولمبیا حادثہ



کوویکس
کووڈ-19
کورونا کی وبا|کورونا لاک ڈاؤن

چین پاکستان اقتصادی راہداری|سی پیک
کریمیا کا الحاق
کروکس سٹی ہال
اجتماعی سلامتی معاہدہ تنظیم


کیوریوسٹی روور

جمہوریہ چیک


ویلنسیا سیلاب
ڈیٹن معاہدہ

آپریشن فیصلہ کن طوفان
ڈیپ فیک
ڈیپ سیک

ڈیلٹا ویریئنٹ
بھارت میں نوٹ بندی|نوٹ بندی




امریکی محکمہ ہوم لینڈ سیکیورٹی|ہوم لینڈ سیکیورٹی

ڈیزل گیٹ


امریکی ڈائریکٹر نیشنل انٹیلی جنس


ڈوج کوائن
امریکا طالبان معاہدہ



جمہوریہ کانگو
ڈیجیٹل یوآن

ایسٹر سنڈے حملے
مغربی افریقہ میں ایبولا
یورپی مرکزی بینک



امام اوغلو کی گرفتاری
ملکہ الزبتھ دوم کی وفات|ملکہ الزبتھ کا انتقال



ایپسٹین فائلز
ایسواتینی
ایتھیریم
اتحاد ایئرویز



یورپی یونین


یوریشین اکنامک یونین
یورو کے نوٹ
یورو زون
یورو میدان


ایور گیون

ایکسون موبل
فیس بک

بشار الاسد کے اقتدار کا خاتمہ|بشار الاسد کی حکومت کا خاتمہ



فرانس 24

آزاد شامی فوج|فری سیرین آرمی

فرنٹیکس

فوکوشیما حادثہ
جی 20|جی ٹوئنٹی

گگن یان



جارج فلائیڈ کی ہلاکت|جارج فلائیڈ کا قتل
روس جارجیا جنگ
ڈیم النہضہ


غازی پارک احتجاج
غوطہ کیمیائی حملہ
پیلی جیکٹ والے مظاہرین|یلو ویسٹ
گلگت بلتستان

داعش مخالف اتحاد
جی میل
گڈ فرائیڈے معاہدہ
=
گوگل ڈرائیو
گوگل ارتھ

گوگل میپس




ایران کی سبز تحریک
بغداد کا گرین زون
گرینفل ٹاور آتشزدگی

گروک چیٹ بوٹ

گوانتانامو جیل
گشت ارشاد|ایران کی اخلاقی پولیس

سوائن فلو کی وبا
2010 کا ہیٹی زلزلہ
سمندری طوفان ہیان


حشد الشعبی|الحشد الشعبی






ہانگ کانگ قومی سلامتی قانون

ہیئت تحریر الشام|تحریر الشام

عالمی فوجداری عدالت|بین الاقوامی فوجداری عدالت


انڈو پیسیفک کمانڈ
انفلیشن ریڈکشن ایکٹ




انسٹاگرام

آئی پیڈ
آئی فون
2003 میں عراق پر امریکی حملہ
عراقی گورننگ کونسل
آئرن ڈوم
=
=
=
عراق میں اسلامی مزاحمت
نام نہاد دولت اسلامیہ|شدت پسند تنظیم دولت اسلامیہ
چندریان تھری|چندریان 3


جیمز ویب ٹیلی سکوپ

کیپیٹل ہل حملہ|کیپیٹل ہل پر حملہ

یاسمین انقلاب
جے سی پی او اے|مشترکہ جامع پلان آف ایکشن


15 جولائی کی ناکام بغاوت
2006 کی لبنان جنگ


قہرمان مرعش زلزلہ|ترکیہ اور شام زلزلہ
دوسری کاراباخ جنگ
کتائب حزب اللہ
سمندری طوفان کترینا
کریمیا پل
جمال خاشقجی کا قتل|خاشقجی قتل
خیبر پختونخوا|خیبر پختون خوا

جمہوریہ کوسووو

کیوٹو پروٹوکول




لیہمن برادرز کا دیوالیہ










لنکڈ ان
لزبن معاہدہ

لندن بم دھماکے 2005

ایم 23 باغی


میڈرڈ ٹرین دھماکے
میک امریکا گریٹ اگین
مہسا امینی کی موت|مہسا امینی کی ہلاکت
نارنجی انقلاب







زیادہ سے زیادہ دباؤ کی پالیسی


مڈل ایسٹ ریسپائریٹری سنڈروم
فیس بک کی پیرنٹ کمپنی میٹا|میٹا پلیٹ فارمز
می ٹو مہم|می ٹو


ایم ایچ 17
ایم ایچ 370

آپریشن مڈنائٹ ہیمر




منسک معاہدہ


ایم پاکس
ممبئی حملے|26/11 حملے

سمندری طوفان نرگس

نیپیداو
نیوم سٹی|نیوم
2015 کا نیپال زلزلہ
نیٹ فلکس

نیو سٹارٹ معاہدہ


این ایف ٹی



ماسکو تھیٹر
نارڈ اسٹریم 2
نارڈ اسٹریم دھماکے
شمالی مقدونیہ
نوٹرے ڈیم آتشزدگی
نیو پاپولر فرنٹ

ووہان کورونا وائرس
نووی چوک



النصرہ فرنٹ
پراؤڈ بوائز

اوباما کیئر
وال اسٹریٹ پر قبضہ کرو
7 اکتوبر کا حملہ|7 اکتوبر کے حملے

اسلامی کانفرنس تنظیم
تنظیم تعاون اسلامی|اسلامی تعاون تنظیم|او آئی سی

اومیکرون ویریئنٹ|اومیکرون
بگ بیوٹی فل بل


اوپن اے آئی
آپریشن سندور
اورشینک میزائل

اوسلو معاہدہ
پیجر دھماکے|پیجر حملے
پہلگام حملہ|پہلگام واقعہ
پاناما پیپرز|پاناما لیکس
پنڈورا پیپرز
پیراڈائز لیکس|پیراڈائز پیپرز

پیرس اولمپکس 2024|پیرس اولمپکس
پیرس معاہدہ|پیرس ماحولیاتی معاہدہ

روس میں جزوی متحرک
پارٹی گیٹ

پیٹریاٹ ایکٹ

پیگاسس سافٹ ویئر|پیگاسس اسپائی ویئر
پیگیڈا
پرسیویرینس روور


فائزر ویکسین

پنٹریسٹ





پوکیمون گو




پریس ٹی وی
کاتالونیا ریفرنڈم

آپریشن پروٹیکٹو ایج

پلوامہ حملہ

کیو اینون
قطر کی ناکہ بندی
قطر ورلڈ کپ|فیفا ورلڈ کپ قطر
کواڈ سربراہی اجلاس
رابعہ قتل عام
آپریشن رد الفساد|رد الفساد
ابراہیم رئیسی کی ہلاکت|رئیسی ہیلی کاپٹر حادثہ
نیشنل ریلی

ریڈٹ

ریلائنس جیو

آپریشن رائزنگ لائن|12 روزہ جنگ






ریپڈ سپورٹ فورسز
رشیا ٹوڈے

سمندری طوفان سینڈی


سارس وائرس
سارس-کوو-2
سعودی وژن 2030

شنگھائی تعاون تنظیم
سیرین ڈیموکریٹک فورسز
نائن الیون|11 ستمبر کے حملے


شاہد 136
شاہین باغ احتجاج|شاہین باغ دھرنا
آپریشن ضرب عضب|ضرب عضب

سائنوویک ویکسین

=



سنیپ چیٹ

اسنوڈن کے انکشافات
جنرل سلیمانی کا قتل|قاسم سلیمانی کی ہلاکت|قاسم سلیمانی کا قتل

جمہوریہ جنوبی سوڈان
=
یوکرین میں خصوصی فوجی آپریشن

اسپاٹیفائی
اسپوٹنک وی
اسٹار لنک



درنہ سیلاب
سٹکس نیٹ

سوڈانی فوج اور آر ایس ایف کی جنگ



روسی تیل کی قیمت کی حد
آئرن سورڈز
شامی خانہ جنگی


تاؤباؤ
ٹی پارٹی تحریک
تلنگانہ کے وزیر اعلی
ٹیلی گرام ایپ
ٹیسلا گاڑی|ٹیسلا موٹرز



تیگرائے جنگ
ٹک ٹاک

آبدوز ٹائٹن



ٹوکیو اولمپکس 2020

ٹرانس پیسیفک پارٹنرشپ

ٹرمپ کی سفری پابندی



آپریشن وعدہ صادق
ٹرمپ پر قاتلانہ حملہ
ٹروتھ سوشل
2004 کا سونامی
کالعدم تحریک طالبان پاکستان|تحریک طالبان پاکستان|ٹی ٹی پی


ترکیہ کی صدی
ٹوئٹر

اوبر ٹیکسی|اوبر ڈرائیور
یوکرین پر روسی حملہ|روس کا یوکرین پر حملہ

اقوام متحدہ کی انسانی حقوق کونسل
پائیدار ترقی کے اہداف|پائیدار ترقیاتی اہداف




یونائیٹڈ رشیا پارٹی

محکمہ حکومتی کارکردگی
یروشلم میں امریکی سفارت خانہ
امریکی امیگریشن اینڈ کسٹمز انفورسمنٹ
امریکی خلائی فوج|یو ایس اسپیس فورس




ویگنر گروپ
ویگنر بغاوت
وانا کرائی
دہشت گردی کے خلاف عالمی جنگ

وی چیٹ

غیر رکن مبصر ریاست
واٹس ایپ
وائٹ ہیلمٹس
وکی لیکس
ویکیپیڈیا




عالمی تجارتی تنظیم|ڈبلیو ٹی او
سابق ٹوئٹر|ایکس (سابق ٹوئٹر)



یون کا مارشل لاء
یوٹیوب
وائی پی جی


زیرو کووڈ پالیسی
زیکا وبا

زوم کال|زوم میٹنگ`,
    },
    hi: {
      persons: `ए. के. एंटनी|एके एंटनी

अब्बास {अराघची}|अब्बास {अरागची}

मंसूर {हादी}






अब्देल फतह अल-{बुरहान}
अब्देल फतह अल-{सीसी}|अब्देल फत्ताह अल {सीसी}|अल-सिसी


अब्देलअज़ीज़ {बूतेफ्लिका}



अब्देलमदजीद {तेब्बौने}














ए. पी. जे. अब्दुल कलाम|अब्दुल कलाम


अब्दुल लतीफ रशीद
अब्दुल मलिक अल-{हूती}





अब्दुल्ला अब्दुल्ला




अब्दुल्ला बिन जायद

अब्दुल्ला {गुल}
किंग अब्दुल्ला द्वितीय|शाह अब्दुल्ला द्वितीय|किंग अब्दुल्ला
अब्दुल्ला {ओकलान}
किंग अब्दुल्ला|शाह अब्दुल्ला










अबी अहमद



अबू बकर अल-{बगदादी}|{बगदादी}



अबू महदी अल-{मुहांदिस}
अबू मोहम्मद अल-{जुलानी}|अबू मोहम्मद अल-{जोलानी}
अबू मुसाब अल-{जरकावी}

अबुबकर {शेकाऊ}

आदिल अब्दुल {महदी}
अदेल अल-{जुबैर}











अहमद अबुल {गैत}

अहमद अल-{शरा}












शेख अहमद {यासीन}
अहमत {दावुतोग्लू}


अजय {बंगा}
अजीत {डोभाल}|अजित {डोभाल}
हाशमी {रफसंजानी}
मुल्ला अख्तर {मंसूर}
सम्राट {अकिहितो}
अल {गोर}
एलेन जुप्पे


एलन {ग्रीनस्पैन}
एलन जॉनसन

अलासाने {औटारा}


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




अली {बोंगो}



अली {खामेनेई}|अयातुल्ला {खामेनेई}

अली {लारीजानी}


अली {शमखानी}


एलिस्टर डार्लिंग

अल्माजबेक अतामबायेव
अल्फा {कोंडे}






एंबर रड

आमिर खान {मुत्तकी}|अमीर खान {मुत्तकी}

अमित शाह

अम्र मूसा




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

एंथनी {अल्बनीज}|एंथनी {अल्बानीज़}



एंटोनियो {कोस्टा}
एंतोनियो {गुतारेस}|एंटोनियो {गुटेरेस}|एंतोनियो {गुटेरेश}


एंटोनियो तजानी

एंटनी {ब्लिंकन}|एंटनी {ब्लिंकेन}

अनुरा कुमारा {दिसानायके}
अनवारुल हक {काकर}
अनवर इब्राहिम


एरियल {हेनरी}
एरियल {शेरोन}
आरिफ {अल्वी}







आर्सेनी यात्सेन्युक

अरुण {जेटली}
असद अल-{शैबानी}
एश्टन {कार्टर}
अशफाक परवेज {कयानी}
अशरफ {गनी}
आसिफ अली {जरदारी}
आसिम मुनीर
अस्कर अकायेव
असिमी {गोइता}
अटल बिहारी {वाजपेयी}



ऑगस्तो पिनोशे
आंग सान {सू की}|आंग सान सू ची

एविग्डोर {लिबरमैन}

एवरिल {हेन्स}




अयमान अल-{जवाहिरी}|अल {जवाहिरी}
अयमान {सफादी}



बद्र {अब्देलट्टी}|बद्र {अब्देलअती}


बैतुल्लाह {महसूद}


{बान की मून}

बराक {ओबामा}
बरहम {सालेह}

बशर अल-{असद}

बासिरू दियोमाये {फाये}




बेन {बर्नान्के}|बेन {बर्नांके}
बेन {वालेस}
बेनजीर {भुट्टो}
पोप बेनेडिक्ट|बेनेडिक्ट सोलहवें
बेनिग्नो एक्विनो

बेंजामिन {नेतन्याहू}|{नेतन्याहू}
बेनी {गैंट्ज़}


बर्नार्ड कुशनर



बेज़ालेल {स्मोट्रिच}
भूमिबोल अदुल्यादेज

बिलावल {भुट्टो जरदारी}|बिलावल {भुट्टो}
बिल {क्लिंटन}









बोला {टिनुबू}


बोरिस {जॉनसन}
बोरिस {पिस्टोरियस}


बोरिस {येल्तसिन}


बुतरस {बुतरस घाली}









ब्रूनो {ले मायर}|ब्रूनो {ले मेयर}

ब्रूनो रिटेलो


बुरहानुद्दीन {रब्बानी}














कैरी {लैम}
कैथरीन {एश्टन}
कैथरीन {कोलोना}



हाइम {हर्ज़ोग}
चंद्रशेखर
चंद्रिका {कुमारतुंगा}


चार्ल्स क्लार्क

किंग चार्ल्स|चार्ल्स तृतीय
चार्ल्स {मिशेल}|शार्ल {मिशेल}
चार्ल्स ब्राउन
चार्ल्स टेलर


क्रिस हिपकिंस

क्रिश्चियन {लिंडनर}

क्रिश्चियन वुल्फ
क्रिस्टीन {लगार्ड}|क्रिस्टीन {लेगार्ड}
क्रिस्टीन लैंब्रेख्त
क्रिस्टोफ कास्टानेर
क्रिस्टोफर {लक्सन}
क्रिस्टोफर {मिलर}
क्रिस्टोफर रे
क्रिस्टिया फ्रीलैंड
चक {हेगल}

क्लाउडिया {शीनबाम}

कॉलिन {पॉवेल}|कोलिन {पॉवेल}
कोंडोलीजा {राइस}
कोराजोन एक्विनो

क्रिस्टीना {किर्चनर}
सिरिल {रामाफोसा}


डैन केन
डैन कोट्स

डैन {क्वेल}


डेनियल {नोबोआ}
डेनियल ओर्टेगा





डेविड ब्लंकेट
डेविड {कैमरन}|डेविड कैमरून
डेविड {लैमी}

डेविड {मालपास}
डेविड {मिलिबैंड}

डेविड {पेट्रियस}



डेंग शियाओपिंग

डेनिस {मोनास्टिर्स्की}
डेनिस {श्मिहाल}

एच. डी. देवेगौड़ा|एचडी {देवेगौड़ा}

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
डोंग जून



द्रौपदी {मुर्मू}

इब्राहिम {रईसी}



एडी {रामा}


एडुआर्ड फिलिप

एडुआर्ड शेवर्दनाद्जे





एहुद बराक
एहुद {ओल्मर्ट}


एली {कोहेन}


एलिजाबेथ {बोर्न}

महारानी एलिजाबेथ|एलिजाबेथ द्वितीय|क्वीन एलिजाबेथ
एलेन जॉनसन {सरलीफ}







इमैनुएल {मैक्रों}|एमैनुएल {मैक्रों}|इमैनुअल {मैक्रॉन}
एमर्सन {मनांगाग्वा}
इमोमाली {रहमान}
एंडा केनी
एनरिको लेट्टा

एनरिक {पेना नीटो}


एरिक {होल्डर}

एर्ना सोलबर्ग





इस्माइल {कानी}



इवो {मोरालेस}

इयाल {ज़मीर}

एफ. डब्ल्यू. डी क्लर्क


शाह फहद

फैसल बिन {फरहान}

फखरुद्दीन अहमद







फायेज अल-{सराज}

फेडरिका {मोगेरिनी}


फेलिप काल्डेरोन

किंग फेलिप

फेलिक्स {शिसेकेदी}
फर्डिनेंड {मार्कोस} जूनियर









फिदेल {कास्त्रो}



फ्लोरेंस पार्ली


फुआद सिनिओरा






फ्रांस्वा {बायरू}
फ्रांस्वा फिलोन
फ्रांस्वा {ओलांद}|फ्रांसुआ {ओलांद}
फ्रांस्वा {मितरां}

फ्रैंक-वाल्टर {स्टाइनमायर}|फ्रांक वाल्टर {श्टाइनमायर}





फ्रेडरिक मर्ज|फ्रेडरिक {मर्त्स}

फुआद मासूम

फुमियो {किशिदा}

गेब्रियल {अटल}|गैब्रियल {अत्ताल}
गेब्रियल {बोरिक}



गैविन विलियमसन





जॉर्ज {फर्नांडिस}
जॉर्ज एच. डब्ल्यू. {बुश}|जॉर्ज {बुश} सीनियर|जॉर्ज {बुश}
जॉर्ज {ऑस्बॉर्न}|जॉर्ज {ओसबोर्न}
जॉर्ज पापैंड्रू
जॉर्ज रॉबर्टसन

जॉर्ज {टेनेट}

जॉर्ज {बुश}|जॉर्ज डब्ल्यू {बुश}
जॉर्ज {वीह}

गेराल्ड {डारमनिन}


गेरहार्ड {श्रोडर}





गुलाम इशाक खान



गिदोन {सार}
जीना {हास्पेल}|जीना {हेस्पल}




जॉर्जिया {मेलोनी}|जियोर्जिया {मेलोनी}
जॉर्जियो नेपोलितानो

गिरिजा प्रसाद {कोइराला}
गितानस {नौसेदा}




ज्यूसेपे {कोंटे}|जिउसेप्पे {कॉन्टे}



ग्लोरिया {अरोयो}


गुडलक {जोनाथन}



गॉर्डन {ब्राउन}
गोटबाया {राजपक्षे}|गोताबाया {राजपक्षे}
ग्रांट शैप्स



गुइडो वेस्टरवेले



गुरबांगुली {बर्दिमुहामेदोव}

गुस्तावो {पेट्रो}

ज्ञानेंद्र शाह|राजा ज्ञानेंद्र

एच. आर. {मैकमास्टर}|एचआर {मैकमास्टर}



हाफिज अल-{असद}
हाफिज {सईद}|हाफिज मोहम्मद सईद

हैदर अल-{अबादी}




हाकान {फिदान}
हकीमुल्लाह {महसूद}






हामिद {करजई}


हान डक-सू


हैंस {ब्लिक्स}





हारुहिको कुरोदा
हाशिम थाची


हसन {दियाब}



हसन {नसरल्लाह}|हसन {नसरुल्लाह}
हसन {रूहानी}|हसन {रोहानी}




हाइको मास

हेलेन क्लार्क

हेलमुट {कोल}
हेनरी {पॉलसन}



हर्ज़ी {हलेवी}


हिबतुल्लाह {अखुंदजादा}

हिलेरी {क्लिंटन}

हिना रब्बानी {खार}






होर्स्ट कोहलर
होर्स्ट सीहोफर
होशियार {जेबारी}
होस्नी मुबारक
हुसैन {अमीर-अब्दुल्लाहियान}|अमीर अब्दुल्लाहियन

हुसैन {सलामी}

हतिन क्याव
हू जिंताओ



ह्यूगो {शावेज}|ह्यूगो {चावेज}
हुलुसी {अकार}
हुन मानेट
हुन सेन




शाह हुसैन

इंद्र कुमार {गुजराल}

इब्राहिम अल-{जाफरी}

इब्राहिम बोउबकर {कीता}



इब्राहिम {ट्राओरे}

इदरीस {डेबी}







इल्हाम {अलीयेव}




इमरान खान








इसाक {हर्ज़ोग}|आइजैक {हर्जोग}

इशाक {डार}
इस्लाम {करीमोव}

इस्माइल {हानिया}|इस्माइल {हनिया}


इस्माइल साबरी याकूब

इजराइल {काट्ज}|इस्राइल {काट्ज़}


इवान ड्यूक









अयाद {अल्लावी}




जैसिंडा {अर्डर्न}|जेसिंडा {अर्डर्न}
जैक लियू
जैक स्ट्रॉ
जैकब {जुमा}
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





जसवंत सिंह
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


जियांग जेमिन

जिम योंग किम



जोआखिम गाउक
जोआओ {लौरेंको}


जो {बाइडेन}|जो {बाइडन}|जो {बिडेन}
योहान {वाडेफुल}


जॉन {एशक्रॉफ्ट}

जॉन {बेनर}|जॉन {बोनर}
जॉन {बोल्टन}
जॉन {ब्रेनन}


जॉन {हीली}
जॉन हावर्ड

जॉन {केली}
जॉन {केरी}
जॉन की

जॉन ली
जॉन {मागुफुली}

जॉन मेजर
पोप {जॉन पॉल द्वितीय}|जॉन पॉल द्वितीय
जॉन {रैटक्लिफ}
जॉन रीड

जोको {विडोडो}|{जोकोवी}
जोनास गहर {स्टोरे}






योश्का फिशर



ज़ोस लुइस रोड्रिग्ज ज़ापातेरो
जोस मैनुअल अल्बारेस
जोस मैनुअल बरोसो

जोस मारिया अज़नार







जोसेप {बोरेल}

जोसेफ {औन}

जोसेफ {डनफोर्ड}

जोसेफ {कबीला}

जोवेनेल {मोइसे}






हुआन {गुएदो}|जुआन {गुआइदो}

हुआन मैनुअल सैंटोस



जूलिया {गिलार्ड}


जुनिचिरो {कोइज़ुमी}

जस्टिन {ट्रूडो}


केपी शर्मा {ओली}|के. पी. शर्मा {ओली}
के. आर. {नारायणन}
कैस {सईद}
काजा {कालास}|काया {कलास}


कमला {हैरिस}


कार्ल {नेहमर}


काश {पटेल}
कासिम-जोमार्ट {तोकायेव}




काजुओ उएदा
कीर {स्टार्मर}|कीयर {स्टार्मर}

कमाल {किलिकदारोग्लू}|केमल {किलिचदारोग्लू}




केविन {मैकार्थी}
केविन {रुड}|केविन रड




खालिद मशाल
खालिदा जिया








खलीफा बिन जायद
खलीफा {हफ्तार}

ख्वाजा आसिफ



किम डे-जुंग
किम इल-सुंग
किम जोंग-इल
किम जोंग-उन





क्लॉस {इओहानिस}

कोफी {अन्नान}






क्रिस्टालिना {जॉर्जीवा}

क्रिस्टी {नोएम}

कुर्मानबेक बाकियेव
क्वासी {क्वार्टेंग}
क्यारीकोस {मित्सोताकिस}|किरियाकोस {मित्सोताकिस}
लालकृष्ण {आडवाणी}|लाल कृष्ण {आडवाणी}
लाई चिंग-ते




लार्स क्लिंगबाइल
लार्स लोके रासमुसेन


लॉरेंट {कबीला}
लॉरेंट फेबियस
लॉरेंट {बाग्बो}


लैरी समर्स
लॉरेंस {वोंग}

लेख वालेसा
ली सीन लूंग
ली जे-म्युंग

ली म्युंग-बाक

लेनिन मोरेनो

लियो {वराडकर}
पोप लियो|लियो चौदहवें
लियोन {पनेटा}




लेस एस्पिन





ली केकियांग|ली खछ्यांग
ली पेंग
ली कियांग|ली छ्यांग
ली शांगफू

लियाम फॉक्स


लियोनेल जोस्पिन
लिज़ {ट्रस}

लॉयड {ऑस्टिन}


लोरेटा {लिंच}







लुइगी डी मायो


लुइस आर्से





लुइज़ इनासियो {लूला दा सिल्वा}|{लूला डा सिल्वा}|{लूला}


मा यिंग-जेउ

मैकी {साल}
मेडलीन {अलब्राइट}|मैडलिन {अल्ब्राइट}

मैग्डेलेना {एंडरसन}



{महातिर} मोहम्मद

महिंदा {राजपक्षे}
महमूद {अब्बास}
महमूद {अहमदीनेजाद}






माइया {सांडू}
मैत्रीपाला {सिरिसेना}


मैल्कम {टर्नबुल}
मल्लिकार्जुन {खड़गे}|मल्लिकार्जुन {खरगे}


ममनून हुसैन


मनमोहन सिंह
मनोहर {पर्रिकर}
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
मार्क मिले|मार्क मिली
मार्क रूट|मार्क रुटे|मार्क रुट


मार्टिन {डेम्पसी}
मार्टिन {ग्रिफिथ्स}




मार्टी अहतिसारी



मसूद बरजानी
मसूद {पेजेशकियान}|मसूद {पेजेश्कियन}


माटेउज़ {मोराविएकी}
मैट {हैनकॉक}

मातेओ {रेंजी}|मैटियो {रेंजी}
मैटियो {साल्विनी}
मैथ्यू व्हिटेकर



मौरिसियो मैक्री
मजलूम अब्दी
मेगावती सुकर्णोपुत्री




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







{मिन आंग ह्लाइंग}






{मोबुतु} सेसे सेको


मोहम्मद {बजौम}

मोहम्मद {अलबरदेई}|अल बरदेई


मोहम्मद हमदान {दगालो}|{हेमेदती}



मोहम्मद {मुर्सी}|मोहम्मद {मोरसी}








मुल्ला हसन {अखुंद}
जवाद {जरीफ}
मोहम्मद {खातमी}
मोहम्मद {मोखबर}

मोहम्मद नजीबुल्लाह



मोहम्मद {शतायेह}








मोहम्मद बिन अब्दुलरहमान अल थानी
मोहम्मद बिन नायफ
मोहम्मद बिन राशिद
मोहम्मद बिन सलमान
मोहम्मद बिन जायद|मोहम्मद बिन जायेद
मोहम्मद {डेफ}|मोहम्मद {दीफ}


मोहम्मद शिया अल-{सुदानी}





मून जे-इन
मॉर्गन {स्वांगिराई}





मुस्तफा {मदबूली}




मुअम्मर {गद्दाफी}


मोहम्मद {यूनुस}|मुहम्मद {यूनुस}
मुहम्मदू {बुहारी}
मुहिद्दीन यासीन

मुल्ला उमर|मुल्ला मोहम्मद उमर

मुक्तदा अल-{सद्र}




मुस्तफा अल-{कदीमी}|मुस्तफा अल-{काधिमी}

म्वाई {किबाकी}

नबीह {बेरी}




नादिम {ज़हावी}


नफ्ताली {बेनेट}
नईम कासिम


नजीब {मिकाती}
नजीब रज़ाक



नैन्सी फेजर
नैंसी {पेलोसी}
नाओतो कान
पी. वी. नरसिम्हा राव|नरसिम्हा {राव}
नरेंद्र {मोदी}|नरेन्द्र {मोदी}
सम्राट {नारुहितो}







नटवर सिंह

नवाफ {सलाम}
नवाज शरीफ


नायिब {बुकेले}



नेल्सन {मंडेला}

न्यूट गिंगरिच
न्गुयेन फू ट्रोंग




निक {क्लेग}



निकोलस {मादुरो}
निकोलस {सरकोज़ी}|निकोला {सरकोजी}

निकुसोर डैन
निकोल {पशिनयान}


निकोलाई {पेत्रुशेव}
निकोस {क्रिस्टोडौलिडेस}

निर्मला {सीतारमण}





नूरी अल-{मलिकी}


नूरसुल्तान {नजरबायेव}
ओलाफ {शोल्ज}|ओलाफ {शॉल्त्स}


ऑलेक्ज़ेंडर {सिर्स्की}
ऑलेक्ज़ेंडर तुर्चिनोव
ओलेक्सी {रेजनिकोव}



ओलुसेगुन {ओबासांजो}
उमर अल-{बशीर}






ओसामा {बिन लादेन}|{लादेन}










पी. {चिदंबरम}

पैतोंगटार्न {शिनावात्रा}

पाम {बॉन्डी}|पैम {बॉन्डी}


पाओलो जेंटिलोनी
पार्क गुन-हे|पार्क ग्यून-हे


पैट्रिक {शानाहन}
पॉल {बिया}

पॉल {कागमे}



पॉल {रयान}
पॉल वुल्फोविट्ज




पेड्रो {कैस्टिलो}



पेड्रो {सांचेज़}



पेनी मोर्डंट
पेनी {वोंग}
परवेज {मुशर्रफ}

पीट {हेगसेथ}





पीटर {सिज्जार्तो}
पेट्र {फियाला}

पेट्र {पावेल}

पेट्रो {पोरोशेंको}


फाम मिन्ह चिन्ह
फिलिप {हैमंड}






पोप फ्रांसिस

पोर्टर गॉस


{प्रबोवो} सुबियांतो
प्रणब {मुखर्जी}
प्रतिभा पाटिल
प्रयुत चान-ओचा
प्रीति {पटेल}

पुष्प कमल {दहल}
सुल्तान काबूस

कमर जावेद {बाजवा}
कासिम {सुलेमानी}



किन गांग


रेचल {रीव्स}
राडोस्लाव {सिकोरस्की}



राफेल कोरिया
राफेल {ग्रॉसी}


रफीक {हरीरी}

रघुराम {राजन}
राहील शरीफ
रैम इमैनुएल
राहुल गांधी
रैला {ओडिंगा}

राजा परवेज अशरफ
राजनाथ सिंह
रामनाथ {कोविंद}|राम नाथ {कोविंद}







रमज़ान {कादिरोव}
रणसिंघे {प्रेमदासा}
रानिल {विक्रमसिंघे}


राउल {कास्त्रो}


रेसेप तैयप {एर्दोगन}|रजब तैयब {एर्दोगन}|रेसेप तैयप {एर्दोआन}


रूवेन {रिवलिन}
रेक्स {टिलरसन}






रिचर्ड मायर्स

रीक {मचार}
ऋषि {सुनक}|ऋषि {सुनाक}
रॉबर्ट {फिको}|रॉबर्ट {फ़ित्सो}
रॉबर्ट {गेट्स}

रॉबर्ट {हैबेक}

रॉबर्ट {मूलर}
रॉबर्ट {मुगाबे}
रॉबर्ट {ओब्रायन}
रॉबर्ट रुबिन

रोबर्टा {मेत्सोला}




रॉबिन कुक




रोड्रिगो {दुतेर्ते}

रोह मू-ह्यून




रोमानो प्रोदी
रॉन क्लेन
रोनाल्ड {रीगन}



रोजा ओटुनबायेवा


अयातुल्ला {खुमैनी}


रुस्तम {उमेरोव}


एस {जयशंकर}|सुब्रह्मण्यम {जयशंकर}
एस. एम. कृष्णा|एसएम {कृष्णा}

साद {हरीरी}




सद्दाम हुसैन|{सद्दाम}

सादिक खान
सादिर जापारोव
सईद {जलीली}



साजिद {जाविद}|साजिद {जावेद}

सलाम {फय्याद}






सलमान {खुर्शीद}
शाह सलमान|किंग सलमान
सलोमी {जौराबिचविली}
सल्वा {कीर}

समेह {शौकरी}|सामेह {शौकरी}
सामिया {सुलुहू} हसन

सैंडी बर्जर

संजय {मल्होत्रा}
सना {मरीन}|सना {मारिन}

सपरमुरात नियाजोव

सऊद अल-फैसल
साउली निनिस्तो

स्कॉट {बेसेंट}
स्कॉट {मॉरिसन}
सेबेस्टियन {कुर्ज}
सेबेस्टियन पिनेरा
सेबेस्टियन {लेकोर्नू}


सरदार {बर्दिमुहामेदोव}


सर्गेई {लावरोव}|सर्गेइ {लावरोव}
सर्गेई नारिश्किन
सर्गेई {शोइगु}|सर्गेई {शोइगू}


सर्जियो {मैटारेला}


शाह महमूद {कुरैशी}
शाहिद खाकान अब्बासी
शक्तिकांत दास

शौकत अजीज

शवकत {मिर्जियोयेव}
शहबाज शरीफ
शेख हसीना
शेर बहादुर {देउबा}

शिगेरू {इशिबा}
शिमोन {पेरेज}|शिमोन {पेरेस}
शिंजो {आबे}|शिंजो {अबे}
शिवराज पाटिल



सिगमार गेब्रियल




सिल्वियो {बर्लुस्कोनी}

साइमन हैरिस
सिराजुद्दीन {हक्कानी}

स्लोबोदान मिलोसेविच
सोनिया गांधी
सूरोनबे जीनबेकोव


श्रेथा थाविसिन



स्टीफन लोफवेन



स्टीफन {हेडली}
स्टीफन {हार्पर}
स्टीवन {म्नुचिन}|स्टीवन {मनुचिन}


सुएला {ब्रेवरमैन}
{सुहार्तो}



सुजैन {राइस}
सुशील कुमार शिंदे
सुषमा {स्वराज}
सूजी {वाइल्स}|सूसी {वाइल्स}
सुसीलो बाम्बांग {युधोयोनो}







{तमीम} बिन हमद




तारो {आसो}
तारो कोनो


{टेड्रोस} अदनोम घेब्रेयेसस|{टेड्रोस} अधानोम

थाबो {म्बेकी}
थाकसिन शिनावात्रा
थान श्वे
थीन सीन


थेरेसा मे|टेरेसा मे

थॉमस डी मेजियर
टॉम {डोनिलन}




टिमोथी {गीथनर}|टिमोथी {गाइटनर}
तो लाम




टोनी {एबॉट}
टोनी {ब्लेयर}





साई इंग-वेन
तुलसी {गबार्ड}|तुलसी {गैबार्ड}



त्ज़िपी {लिवनी}
उहुरू {केन्याटा}

उल्फ {क्रिस्टर्सन}

उर्जित पटेल
उर्सुला {वॉन डेर लेयेन}|उर्सुला {फॉन डेय लायन}|उर्सुला {वॉन डेर लेयन}
वी. पी. सिंह|विश्वनाथ प्रताप सिंह
वाक्लाव हावेल




महा वजिरालोंगकोर्न




वालेरी {ज़ालुज़्नी}

वालेरी {गेरासिमोव}

वेलुपिल्लई {प्रभाकरन}






विक्टर {ओर्बन}|विक्टर {ओरबान}
विक्टर {यानुकोविच}
विक्टर युशचेंको



विटाली क्लिट्स्को




व्लादिमीर {पुतिन}









वोलोदिमीर {ज़ेलेंस्की}|व्लादिमीर {ज़ेलेंस्की}



वालिद मुअल्लिम
वांग यी
वॉरेन क्रिस्टोफर
वेई फेंगहे
वेन जियाबाओ


विलियम बार
विलियम {बर्न्स}
विलियम कोहेन
विलियम हेग
विलियम पेरी
विलियम {रुटो}




विन म्यिंत



वोल्फगांग शोएब्ले



शी {जिनपिंग}|शी चिनफिंग


याह्या {सिनवार}
यायर {लैपिड}

यांग जिएची


यशवंत {सिन्हा}
यासिर {अराफात}|यासर {अराफात}



येवगेनी {प्रिगोझिन}


यिंगलक शिनावात्रा

यित्ज़ाक {राबिन}

योआव {गैलेंट}

यून सुक-योल
योशिहिदे {सुगा}
योशिहिको नोडा



यूसुफ रजा {गिलानी}



योवेरी {मुसेवेनी}

युकिया {अमानो}
यूलिया {टिमोशेंको}|यूलिया {तिमोशेंको}




यवेट {कूपर}




झू रोंगजी
ज़ीन अल अबीदीन {बेन अली}






`,
      offices: `राष्ट्रपति|राष्ट्राध्यक्ष|राष्ट्र प्रमुख|प्रेसिडेंट|महामहिम राष्ट्रपति|अंतरिम राष्ट्रपति
उपराष्ट्रपति|उप राष्ट्रपति
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
खुफिया प्रमुख|मोसाद प्रमुख|आईएसआई प्रमुख|राष्ट्रीय खुफिया निदेशक|मोसाद चीफ|रॉ प्रमुख
खाड़ी सहयोग परिषद के महासचिव|जीसीसी महासचिव
ओआईसी महासचिव|इस्लामिक सहयोग संगठन के महासचिव
संयुक्त राष्ट्र के विशेष दूत|संयुक्त राष्ट्र दूत|संयुक्त राष्ट्र के दूत|संयुक्त राष्ट्र के विशेष प्रतिनिधि
मुख्य न्यायाधीश|चीफ जस्टिस|न्यायपालिका प्रमुख|प्रधान न्यायाधीश
परमाणु ऊर्जा संगठन के प्रमुख|परमाणु प्रमुख
उप प्रधानमंत्री|उपप्रधानमंत्री
तेल मंत्री|ऊर्जा मंत्री|पेट्रोलियम मंत्री
स्वास्थ्य मंत्री|स्वास्थ्यमंत्री`,
      countries: `संयुक्त अरब अमीरात|यूएई|अमीराती|अबू धाबी|दुबई
अफगानिस्तान|अफगान|काबुल
अल्बानिया|अल्बानियाई
आर्मेनिया|आर्मेनियाई|अर्मेनिया
अंगोला
अर्जेंटीना|अर्जेंटीनी|अर्जेंटीनाई
ऑस्ट्रिया|ऑस्ट्रियाई|विएना|वियना
ऑस्ट्रेलिया|आस्ट्रेलिया|ऑस्ट्रेलियाई|कैनबरा
अजरबैजान|अजरबैजानी|बाकू
बोस्निया|बोस्निया और हर्जेगोविना|बोस्नियाई
बांग्लादेश|बांग्लादेशी|बंगलादेश|ढाका
बेल्जियम|बेल्जियन
बुर्किना फासो
बुल्गारिया|बल्गेरियाई
बहरीन|बहरीनी|मनामा
ब्रुनेई
बोलीविया|बोलिविया|बोलिवियाई
ब्राजील|ब्राजीलियाई|ब्राज़ीली
बेलारूस|बेलारूसी|मिन्स्क
कनाडा|कनाडाई|ओटावा
कांगो|कांगो लोकतांत्रिक गणराज्य|ज़ैरे
स्विट्जरलैंड|स्विस
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
फिनलैंड|फिनिश|हेलसिंकी
फ्रांस|फ्रांसीसी|फ्रेंच|पेरिस
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
इजरायल|इसराइल|इजराइल|इजरायली|इसराइली|इजराइली|तेल अवीव
भारत|भारतीय|इंडिया|हिंदुस्तान|हिन्दुस्तान|नई दिल्ली|दिल्ली
इराक|इराकी|बगदाद
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
न्यूजीलैंड
ओमान|ओमानी|मस्कट
पनामा
पेरू|पेरूवियन
फिलीपींस|फिलिपींस|फिलीपीन|फिलीपीनी|मनीला
पाकिस्तान|पाकिस्तानी|पाक|इस्लामाबाद
पोलैंड|पोलिश|वारसॉ
फिलिस्तीन|फ़लस्तीन|फिलिस्तीनी|फ़लस्तीनी|फिलिस्तीनी प्राधिकरण|रामल्ला|गाजा|ग़ज़ा
पुर्तगाल|पुर्तगाली|लिस्बन
पराग्वे
कतर|कतरी|दोहा
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
उज्बेकिस्तान|उज्बेक
वेटिकन|वैटिकन
वेनेजुएला|वेनेजुएलाई|कराकस
वियतनाम|वियतनामी|हनोई
कोसोवो
यमन|यमनी|सना|अदन
यूगोस्लाविया
दक्षिण अफ्रीका|दक्षिण अफ्रीकी
जाम्बिया
जिम्बाब्वे
अफ्रीकी संघ
अल कायदा|अलकायदा
इराक में अल कायदा
अल-शबाब


अरब लीग
असाइब अहल अल-हक
बोको हराम
रिपब्लिकन पीपुल्स पार्टी
यूरोपीय केंद्रीय बैंक|ईसीबी
एन्नाहदा
यूरोपीय संघ|ईयू|यूरोपीय|यूरोप|ब्रसेल्स
खाड़ी सहयोग परिषद|जीसीसी
हमास
हशद अल-शाबी|पॉपुलर मोबिलाइजेशन फोर्सेज
हिजबुल्लाह|हिज़्बुल्लाह
हूती|हूथी|हौथी
हयात तहरीर अल-शाम|एचटीएस
अंतरराष्ट्रीय परमाणु ऊर्जा एजेंसी|आईएईए
अंतरराष्ट्रीय मुद्रा कोष|आईएमएफ
रिवोल्यूशनरी गार्ड|रिवॉल्यूशनरी गार्ड्स|आईआरजीसी|इस्लामिक रिवोल्यूशनरी गार्ड कोर
आईएसआईएस|इस्लामिक स्टेट|आईएस|दाएश
इस्लामिक जिहाद


कुर्दिस्तान|कुर्द|इरबिल
लश्कर-ए-तैयबा|जमात-उद-दावा

लिट्टे|तमिल टाइगर्स

मुस्लिम ब्रदरहुड
नाटो|नेटो
नुसरा फ्रंट|अल-नुसरा
इस्लामिक सहयोग संगठन|ओआईसी
ओपेक
पीकेके
अल-कस्साम ब्रिगेड|कस्साम ब्रिगेड
कुद्स फोर्स
रैपिड सपोर्ट फोर्स|आरएसएफ
सद्र आंदोलन
सीरियन डेमोक्रेटिक फोर्सेज|एसडीएफ
तालिबान|तालिबानी
तहरीक-ए-तालिबान पाकिस्तान|टीटीपी
संयुक्त राष्ट्र|संयुक्त राष्ट्र संघ|यूएन
वैगनर|वैगनर समूह
विश्व स्वास्थ्य संगठन|डब्ल्यूएचओ
विश्व बैंक|वर्ल्ड बैंक
विश्व व्यापार संगठन|डब्ल्यूटीओ`,
      terms: `
आधार कार्ड|आधार नंबर
आबेनॉमिक्स
अब्राहम समझौते|अब्राहम समझौता|अब्राहम अकॉर्ड
अबू गरीब कांड
अल्टरनेटिव फॉर जर्मनी
अफोर्डेबल केयर एक्ट
अफ्रीकी संघ


एशियन इंफ्रास्ट्रक्चर इन्वेस्टमेंट बैंक
एयर फ्रांस-केएलएम
एयरबीएनबी
एयरबस ए380
जस्टिस एंड डेवलपमेंट पार्टी
अल-अक्सा फ्लड|अल अक्सा बाढ़

अल जज़ीरा


अल-कायदा इन इराक
अल-शबाब


अलीपे


अल्फाबेट
एंड्रॉयड फोन|एंड्रॉइड


ऐप स्टोर
एप्पल वॉच
पेशावर स्कूल हमला
अल-कायदा इन अरेबियन पेनिनसुला
अल-कायदा इन इस्लामिक मगरेब

अरब शांति पहल
अरब स्प्रिंग
आर्सेलरमित्तल
आर्टेमिस कार्यक्रम|आर्टेमिस मिशन
अनुच्छेद 370 हटाए जाने|अनुच्छेद 370 हटाने के बाद|अनुच्छेद 370 निरस्त

ऑकस|एयूकेयूएस

बुराई की धुरी
आयुष्मान भारत|आयुष्मान कार्ड
बायडू
बालाकोट एयर स्ट्राइक|बालाकोट एयरस्ट्राइक
बाली बम धमाके
बाम भूकंप

बाटाक्लान हमला|पेरिस हमला 2015
बायरकतार टीबी2
सऊदी-ईरान समझौता
बेरूत बंदरगाह विस्फोट|बेरूत धमाका
बेल्ट एंड रोड|वन बेल्ट वन रोड


बेसलान स्कूल
बाइनेंस
बिटकॉइन
काला सागर अनाज समझौता|काला सागर अनाज पहल
ब्लैक लाइव्स मैटर
बोइंग 737 मैक्स
बोको हराम





उटोया नरसंहार
ब्रेक्जिट|ब्रेग्जिट
ब्रेक्जिट जनमत संग्रह
ब्रिक्स
ब्रुमाडिन्हो बांध

बूचा नरसंहार


बुर्ज खलीफा
बाइटडांस
नागरिकता संशोधन कानून|नागरिकता संशोधन अधिनियम|सीएए
सीज़र एक्ट
कैंब्रिज एनालिटिका


ऑपरेशन कास्ट लीड



चंद्रयान-1|चंद्रयान

शार्ली हेब्दो हमला
चैटजीपीटी|चैट जीपीटी
चेन्नई

छत्तीसगढ़ सरकार|छत्तीसगढ़ के मुख्यमंत्री




क्राइस्टचर्च हमला|क्राइस्टचर्च मस्जिद हमला

कोलंबिया अंतरिक्ष यान हादसा


कोस्टा कॉनकॉर्डिया हादसा
कोवैक्स
कोविड-19|कोविड
कोरोना महामारी|कोरोना लॉकडाउन

चीन-पाकिस्तान आर्थिक गलियारा|सीपीईसी
क्रीमिया का विलय|क्रीमिया पर कब्जा
क्रोकस सिटी हॉल
सामूहिक सुरक्षा संधि संगठन


क्यूरियोसिटी रोवर

चेक गणराज्य|चेकिया
डीएसीए कार्यक्रम

वालेंसिया बाढ़
डेटन समझौता

ऑपरेशन डिसीसिव स्टॉर्म
डीपफेक
डीपसीक
डीपवाटर होराइजन
डेल्टा वेरिएंट
नोटबंदी




होमलैंड सिक्योरिटी विभाग|अमेरिकी गृह सुरक्षा विभाग
दीदी चुशिंग
डीजलगेट


अमेरिकी राष्ट्रीय खुफिया निदेशक
रो बनाम वेड फैसला पलटा

डॉगकॉइन
अमेरिका-तालिबान समझौता


दोयिन
कांगो लोकतांत्रिक गणराज्य|डीआर कांगो
डिजिटल युआन

ईस्टर संडे हमले
पश्चिम अफ्रीका में इबोला
यूरोपीय सेंट्रल बैंक|यूरोपीय केंद्रीय बैंक


मिस्र की नई प्रशासनिक राजधानी
इमामोग्लू की गिरफ्तारी
महारानी एलिजाबेथ का निधन|महारानी एलिजाबेथ द्वितीय का निधन



एपस्टीन फाइल्स
इस्वातिनी|एस्वातीनी
एथेरियम
एतिहाद एयरवेज
ईयू एआई एक्ट


यूरोपीय संघ

यूफ्रेट्स शील्ड
यूरेशियन आर्थिक संघ
यूरो नोट
यूरोजोन|यूरो क्षेत्र
यूरोमैदान


एवर गिवन
एक्सटिंक्शन रिबेलियन
एक्सॉनमोबिल
फेसबुक

असद का पतन|असद शासन का पतन

फेतो



फ्री सीरियन आर्मी
फ्राइडेज फॉर फ्यूचर
फ्रंटेक्स

फुकुशिमा हादसा|फुकुशिमा परमाणु हादसा
जी20|जी-20

गगनयान


जीडीपीआर
जॉर्ज फ्लॉयड की हत्या|जॉर्ज फ्लॉयड की मौत
रूस-जॉर्जिया युद्ध
ग्रैंड इथियोपियन रेनेसां डैम

जर्मनविंग्स हादसा
गेज़ी पार्क प्रदर्शन
घोउटा रासायनिक हमला
येलो वेस्ट प्रदर्शन|येलो वेस्ट आंदोलन
गिलगित-बाल्टिस्तान
ग्लैक्सोस्मिथक्लाइन
आईएस विरोधी गठबंधन
जीमेल
गुड फ्राइडे समझौता
गूगल
गूगल ड्राइव
गूगल अर्थ

गूगल मैप्स
गूगल स्ट्रीट व्यू



ईरान का ग्रीन मूवमेंट
बगदाद के ग्रीन जोन
ग्रेनफेल टावर आग
ग्रेक्सिट
ग्रोक
जीएसटी काउंसिल|जीएसटी परिषद
ग्वांतानामो जेल
ईरान की मोरैलिटी पुलिस|ईरान की नैतिकता पुलिस
गुरुग्राम
स्वाइन फ्लू महामारी
2010 हैती भूकंप
हैयान तूफान
मोरक्को भूकंप 2023

पॉपुलर मोबिलाइजेशन फोर्सेज|हश्द अल-शाबी



हिग्स बोसोन की खोज


हांगकांग राष्ट्रीय सुरक्षा कानून

हयात तहरीर अल-शाम

अंतरराष्ट्रीय आपराधिक न्यायालय|अंतरराष्ट्रीय आपराधिक अदालत

इंडिगो एयरलाइन|इंडिगो की उड़ान|इंडिगो विमान
इंडो-पैसिफिक कमांड
इन्फ्लेशन रिडक्शन एक्ट

ऑपरेशन इनहेरेंट रिजॉल्व

फ्रांस अनबोड
इंस्टाग्राम

आईपैड
आईफोन
2003 में इराक पर अमेरिकी हमला
इराकी गवर्निंग काउंसिल
आयरन डोम
आईएसएएफ
दाएश|आईएसआईएस|आईएसआईएल
आईएसआईएस-के|इस्लामिक स्टेट खुरासान
इस्लामिक रेजिस्टेंस इन इराक
इस्लामिक स्टेट के आतंकी|इस्लामिक स्टेट समूह
चंद्रयान-3

इटावन भगदड़
जेम्स वेब टेलीस्कोप|जेम्स वेब स्पेस टेलीस्कोप
25 जनवरी क्रांति
कैपिटल हिल हिंसा|कैपिटल दंगा|कैपिटल हमला
जन धन योजना|जनधन खाता
जैस्मिन क्रांति
जेसीपीओए|संयुक्त व्यापक कार्य योजना
झारखंड सरकार|झारखंड के मुख्यमंत्री

15 जुलाई तख्तापलट
2006 लेबनान युद्ध
जस्ट स्टॉप ऑयल

तुर्की-सीरिया भूकंप
दूसरा नागोर्नो-काराबाख युद्ध
कताइब हिजबुल्लाह|कताइब हिज्बुल्लाह
कैटरीना तूफान|तूफान कैटरीना
क्रीमिया पुल
खशोगी की हत्या|खाशोगी की हत्या
खैबर पख्तूनख्वा

कोसोवो गणराज्य

क्योटो प्रोटोकॉल


लावा जातो

लेहमैन ब्रदर्स का पतन





लिबरेशन डे टैरिफ




लिंक्डइन
लिस्बन संधि

लंदन बम धमाके 2005

एम23 विद्रोही|एम23
मास्ट्रिच संधि
मेड इन चाइना 2025
मैड्रिड ट्रेन बम धमाके
मेक अमेरिका ग्रेट अगेन
महसा अमीनी की मौत
नारंगी क्रांति|ऑरेंज रिवोल्यूशन

मेक इन इंडिया





अधिकतम दबाव की नीति|अधिकतम दबाव अभियान


मध्य पूर्व श्वसन सिंड्रोम
मेटा प्लेटफॉर्म्स
मीटू|मी टू|#मीटू

मनरेगा
एमएच17
एमएच370

ऑपरेशन मिडनाइट हैमर




मिन्स्क समझौता
मीर पेमेंट सिस्टम

एमपॉक्स
26/11 हमले|मुंबई हमले 26/11|26/11 आतंकी हमला

नरगिस तूफान|चक्रवात नरगिस

नेपीडॉ|नेपीता
नियोम
2015 नेपाल भूकंप|गोरखा भूकंप
नेटफ्लिक्स

न्यू स्टार्ट संधि


नॉन-फंगिबल टोकन|एनएफटी

निर्भया कांड|निर्भया केस|निर्भया गैंगरेप
नीति आयोग
मॉस्को थिएटर बंधक
नॉर्ड स्ट्रीम 2
नॉर्ड स्ट्रीम विस्फोट
उत्तर मैसेडोनिया|नॉर्थ मैसेडोनिया|उत्तरी मैसेडोनिया
नोट्रे डेम आग
न्यू पॉपुलर फ्रंट

वुहान कोरोनावायरस
नोविचोक

राजधानी नूर-सुल्तान

नुसरा फ्रंट|अल-नुसरा फ्रंट
प्राउड बॉयज

ओबामाकेयर
ऑक्युपाई वॉल स्ट्रीट
7 अक्टूबर का हमला|7 अक्टूबर के हमले

इस्लामी सम्मेलन संगठन
इस्लामिक सहयोग संगठन
ऑपरेशन ऑलिव ब्रांच
ओमीक्रॉन वेरिएंट|ओमिक्रॉन
वन बिग ब्यूटीफुल बिल|बिग ब्यूटीफुल बिल


ओपनएआई
ऑपरेशन सिंदूर
ओरेश्निक मिसाइल|ओरेश्निक

ओस्लो समझौता|ओस्लो समझौते
पेजर धमाके|पेजर हमला|पेजर ब्लास्ट
पहलगाम हमला|पहलगाम आतंकी हमला
पनामा पेपर्स
पैंडोरा पेपर्स
पैराडाइज पेपर्स

पेरिस ओलंपिक 2024|पेरिस ओलंपिक
पेरिस समझौता|पेरिस जलवायु समझौता

रूस में आंशिक लामबंदी
पार्टीगेट

पैट्रियट एक्ट
ऑपरेशन पीस स्प्रिंग
पेगासस जासूसी|पेगासस स्पाइवेयर
पेगिडा
पर्सिवियरेंस रोवर|पर्सीवरेंस रोवर
पेट्रो क्रिप्टोकरेंसी

फाइजर वैक्सीन

पिनटेरेस्ट





पोकेमॉन गो


प्रयागराज जिला|प्रयागराज शहर


कैटेलोनिया जनमत संग्रह
ऑपरेशन प्रॉस्पेरिटी गार्जियन
ऑपरेशन प्रोटेक्टिव एज

पुलवामा हमला|पुलवामा आतंकी हमला
पुसी रायट
क्यूएनन|क्यूएनॉन
कतर की नाकेबंदी
कतर विश्व कप|कतर वर्ल्ड कप
क्वाड शिखर सम्मेलन|क्वाड समिट
राबा नरसंहार
रद्द-उल-फसाद
रईसी की मौत|रईसी हेलीकॉप्टर हादसा
नेशनल रैली
क्षेत्रीय व्यापक आर्थिक साझेदारी
रेडिट
रेइवा युग
रिलायंस जियो

ऑपरेशन राइजिंग लायन|12 दिन की जंग






रैपिड सपोर्ट फोर्सेज
रशिया टुडे

सैंडी तूफान


सीवियर एक्यूट रेस्पिरेटरी सिंड्रोम|सार्स वायरस
सार्स-कोव-2
सऊदी विजन 2030

शंघाई सहयोग संगठन
सीरियन डेमोक्रेटिक फोर्सेज
9/11 हमले|11 सितंबर के हमले

सेवोल फेरी
शाहेद-136|शहीद-136
शाहीन बाग प्रदर्शन|शाहीन बाग आंदोलन
ज़र्ब-ए-अज़्ब
2008 सिचुआन भूकंप
सिनोवैक वैक्सीन

स्काइप



स्नैपचैट

स्नोडेन के खुलासे
सुलेमानी की हत्या|कासिम सुलेमानी की हत्या

दक्षिण सूडान के राष्ट्रपति
स्पेसएक्स
यूक्रेन में विशेष सैन्य अभियान

स्पॉटिफाई
स्पूतनिक वी|स्पुतनिक वी
स्टारलिंक

स्टेलेंटिस

डेर्ना बाढ़
स्टक्सनेट
सबप्राइम संकट
सूडानी सेना और आरएसएफ के बीच युद्ध

सिलिकॉन वैली बैंक डूबा
स्वच्छ भारत मिशन|स्वच्छ भारत अभियान
रूसी तेल पर मूल्य सीमा|प्राइस कैप रूसी तेल
स्वोर्ड्स ऑफ आयरन
सीरियाई गृहयुद्ध
सीरियन नेशनल आर्मी

ताओबाओ
टी पार्टी आंदोलन
तेलंगाना सरकार|तेलंगाना के मुख्यमंत्री
टेलीग्राम ऐप|टेलीग्राम चैनल
टेस्ला मोटर्स

तीन बच्चों की नीति
तियांगोंग अंतरिक्ष स्टेशन
टिग्रे युद्ध
टिकटॉक
तिमोर-लेस्ते
टाइटन पनडुब्बी



टोक्यो ओलंपिक 2020

ट्रांस-पैसिफिक पार्टनरशिप

ट्रंप का यात्रा प्रतिबंध|ट्रैवल बैन ट्रंप
ट्रेन डी अरागुआ
ग्रीस बेलआउट

ऑपरेशन ट्रू प्रॉमिस
ट्रंप पर जानलेवा हमला|बटलर रैली में गोलीबारी
ट्रुथ सोशल
2004 की सुनामी
तहरीक-ए-तालिबान पाकिस्तान



ट्विटर

उबर कैब|उबर ड्राइवर
यूक्रेन पर रूसी आक्रमण|यूक्रेन पर रूस का हमला|यूक्रेन पर रूसी हमले

संयुक्त राष्ट्र मानवाधिकार परिषद
सतत विकास लक्ष्य
यूएन वीमेन


केंद्र शासित प्रदेश लद्दाख|केंद्रशासित प्रदेश लद्दाख
यूनाइटेड रशिया पार्टी
यूपीआई|यूपीआई पेमेंट
डिपार्टमेंट ऑफ गवर्नमेंट एफिशिएंसी|सरकारी दक्षता विभाग
यरूशलम में अमेरिकी दूतावास
आव्रजन एवं सीमा शुल्क प्रवर्तन
अमेरिकी अंतरिक्ष बल




वैगनर ग्रुप|वैगनर समूह
वैगनर विद्रोह
वानाक्राई
आतंकवाद के खिलाफ वैश्विक युद्ध

वीचैट

गैर-सदस्य पर्यवेक्षक राज्य
व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप
व्हाइट हेलमेट्स
विकीलीक्स
विकिपीडिया




विश्व व्यापार संगठन
एक्स (पूर्व में ट्विटर)|पूर्व में ट्विटर



यून मार्शल लॉ
यूट्यूब
वाईपीजी


जीरो कोविड नीति|ज़ीरो-कोविड
जीका महामारी

जूम कॉल|जूम मीटिंग`,
    },
    zh: {
      persons: `{安东尼}
穆萨维
{阿拉格齐}


阿夫达拉·{布卡拉姆}
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


{塞拉勒}



{穆萨维}
{拉赫马尼·法兹里}
{迪乌夫}
{巴蒂利}

{奇亚尼}

{哈达姆}
{德拜巴}|{德贝巴}
{卡拉姆}


{拉希德}
阿卜杜勒-马利克·胡塞


阿卜杜勒-阿齐兹·本·萨勒曼

阿克苏
阿卜杜拉·阿卜杜拉
{巴达维}



阿卜杜拉·本·扎耶德
恩苏尔

阿卜杜拉二世|阿卜杜拉国王
{奥贾兰}
阿卜杜拉国王
优素福
扎耶尼


{阿布巴卡尔}

{瓦希德}

阿贝尔·{帕切科}
{阿披实}
阿比·艾哈迈德


{马斯里}
{巴格达迪}



{穆汉迪斯}
{朱拉尼}|{焦拉尼}
{扎卡维}
奥马尔·{巴格达迪}

阿布法兹·{埃利奇别伊}
阿卜杜勒-{迈赫迪}
{朱拜尔}
萨法尔
{曼苏尔}


阿道弗·{罗德里格斯·萨阿}
阿德里安·{讷斯塔塞}
{萨利赫}|阿基拉·{萨利赫}


{瓦希迪}

阿布·盖特

艾哈迈德·沙拉|艾哈迈德·沙雷
{阿塔夫}



{盖德·萨拉赫}

马希尔
{纳齐夫}
本·达格尔
{乌叶海亚}

{沙菲克}

{达武特奥卢}
{塞泽尔}

彭安杰|阿贾伊·{班加}
{多瓦尔}
{拉夫桑贾尼}
{曼苏尔}
明仁天皇
阿尔·{戈尔}
阿兰·{朱佩}
阿兰·里夏尔
阿兰·{加西亚}
艾伦·{格林斯潘}
艾伦·{约翰逊}
阿拉尔·{卡里斯}
{瓦塔拉}
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
阿里·邦戈

{姆维尼}

{哈梅内伊}
{拉哈耶德}
{拉里贾尼}


{沙姆哈尼}
{耶尔利卡亚}
{扎伊丹}
阿利斯泰尔·{达林}
阿利克斯·迪迪埃·{菲斯-艾梅}
{阿坦巴耶夫}
阿尔法·孔戴
{科纳雷}
阿尔瓦罗·{阿尔苏}
阿尔瓦罗·{科洛姆}
阿尔瓦罗·{乌里韦}


安伯·{拉德}
阿米尔·{哈塔米}
{穆塔基}
{佩雷茨}
阿米特·沙阿

阿姆鲁·穆萨
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

{阿尔巴尼斯}
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
{迪萨纳亚克}
{卡卡尔}
{安瓦尔}
阿兰查·{冈萨雷斯·拉亚}

阿里埃尔·{亨利}

{阿尔维}

{格布扎}
阿尔缅·{萨尔基相}
阿诺尔德·{吕特尔}
阿诺尔多·{阿莱曼}
阿尔帕德·{根茨}
阿尔森·{阿瓦科夫}
阿尔谢尼·{亚采纽克}

{贾伊特利}
{希巴尼}
阿什顿·{卡特}|阿什·{卡特}
{基亚尼}

{扎尔达里}
{穆尼尔}
{阿卡耶夫}
{戈伊塔}
{瓦杰帕伊}
奥贝德

阿蒂费特·{亚希亚加}
奥古斯托·{皮诺切特}
{昂山素季}|昂山素姬
阿夫杜拉·{霍蒂}
{利伯曼}
{科哈维}
艾薇儿·{海恩斯}|阿夫丽尔·{海恩斯}
{伊本·奥夫}


阿亚兹·{穆塔利博夫}
{扎瓦希里}
{萨法迪}

{阿赫努什}
纳西尔扎德
{阿卜杜勒-阿提}
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
贝娜齐尔·布托|贝·布托
本笃十六世|{本篤十六世}
阿基诺三世|{贝尼尼奥·阿基诺}
{姆卡帕}
{内塔尼亚胡}

{阿尔巴伊拉克}
贝尔纳·{卡泽纳夫}|贝尔纳·{卡兹纳夫}
贝尔纳·{库什内}
贝尔纳多·{阿雷瓦洛}
伯蒂·{埃亨}
{阿塔莱}
{斯莫特里赫}
{普密蓬}
比济纳·{伊万尼什维利}
比拉瓦尔·布托·扎尔达里|{比拉瓦尔}
比尔·{克林顿}|{柯林頓}
{英格利希}
{耶尔德勒姆}
{本-埃利泽}
{哈苏奈}
比亚尔尼·{贝内迪克松}
{孔波雷}
鲍勃·{安斯沃思}

博胡斯拉夫·{索博特卡}
{提努布}
博尼法斯·亚历山大
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
{恩圭马}|奥利吉·恩圭马
布丽吉特·{比尔莱因}
布罗尼斯瓦夫·{科莫罗夫斯基}
布鲁诺·{勒梅尔}
布吕诺·{勒鲁}
布吕诺·{勒塔约}

{埃杰维特}
{拉巴尼}

{曹刚川}
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
{林郑月娥}
凯瑟琳·{阿什顿}
卡特琳·{科隆纳}
塞萨尔·{加维里亚}
耶尔马兹
{沙德利}
哈伊姆·{赫尔佐克}
钱德拉·谢卡尔
{库马拉通加}
{常万全}

查尔斯·{克拉克}
查尔斯·豪伊
查尔斯三世|查尔斯国王
夏尔·{米歇尔}|查尔斯·{米歇尔}
查尔斯·{布朗}
查尔斯·泰勒
{陈水扁}
{迟浩田}
{希普金斯}
克里斯蒂安·{克恩}
克里斯蒂安·{林德纳}
克里斯蒂安·{施托克}
克里斯蒂安·{武尔夫}
克里斯蒂娜·{拉加德}
克里斯蒂娜·{兰布雷希特}
克里斯托夫·{卡斯塔内}
{拉克森}
克里斯托弗·{米勒}
克里斯托弗·雷
克里斯蒂娅·{弗里兰}|{方慧兰}
查克·{哈格尔}
克洛德·{盖昂}
克劳迪娅·{辛鲍姆}|克劳迪娅·{谢因鲍姆}

科林·{鲍威尔}
康多莉扎·{赖斯}
{科拉松·阿基诺}
科斯塔斯·{西米蒂斯}
克里斯蒂娜·{基什内尔}|克里斯蒂娜·{费尔南德斯}
{拉马福萨}
达契安·{乔洛什}
达利娅·{格里包斯凯特}
丹·{凯恩}
丹·{科茨}
{哈鲁茨}
丹·{奎尔}


丹尼尔·{诺沃亚}|丹尼尔·{诺博亚}
丹尼尔·{奥尔特加}

达尼埃莱·弗兰科
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
{邓小平}
丹尼斯·{哈斯泰特}
丹尼斯·{莫纳斯特尔斯基}
杰尼斯·{什米加尔}
德斯·{布朗}
德韦·高达
{巴赫切利}
迪克·{切尼}
迪克·{斯霍夫}
迪克·索恩伯勒
迪尔玛·{罗塞夫}
迪米特尔·{格拉夫切夫}
迪米塔尔·{科瓦切夫斯基}
迪娜·{博鲁阿尔特}
{特拉奥雷}|迪翁昆达·特拉奥雷
朱罗·{马楚特}
德米特里·{梅德韦杰夫}
德米特里·{库列巴}
多米尼克·{拉布}
多米尼克·德·{维尔潘}|{德维尔潘}
多米尼克·{斯特劳斯-卡恩}|{卡恩}
唐纳德·{拉姆斯菲尔德}
唐纳德·{特朗普}|{川普}|唐納·{川普}
{曾荫权}
唐纳德·{图斯克}

多林·{雷切安}
道格拉斯·{赫德}

{穆尔穆}
耶尔马兹
{莱希}
埃迪·乔治

埃德加斯·{林克维奇斯}
埃迪·{拉马}
埃迪特·克勒松
爱德华·{巴拉迪尔}
爱德华·菲利普
爱德华·{黑格尔}
爱德华·{谢瓦尔德纳泽}
爱德华多·{杜阿尔德}
爱德华多·{弗雷}


埃吉尔斯·{莱维茨}
埃胡德·巴拉克
{奥尔默特}
{伊赫桑奥卢}
埃莱娜·{萨尔加多}
埃利·科恩
赫拉维
埃利奥·{迪吕波}
伊丽莎白·{博尔内}|伊丽莎白·{博恩}

伊丽莎白二世|伊丽莎白女王
{瑟利夫}|埃伦·约翰逊·{瑟利夫}
埃莉维拉·{纳比乌琳娜}


埃米尔·{博克}
埃米尔·{康斯坦丁内斯库}
{拉胡德}
埃玛·{博尼诺}
埃马纽埃尔·{马克龙}|{馬克宏}
{姆南加古瓦}
{拉赫蒙}
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
伊斯梅尔·{卡阿尼}

谢拉夫|{沙拉夫}
埃维卡·{西利尼亚}
埃沃·{莫拉莱斯}
埃娃·{科帕奇}
{扎米尔}
{魏茨曼}
{德克勒克}

弗雷杰
法赫德国王|法赫德

{费萨尔}|费萨尔·本·法尔汉
{梅克达德}
法赫鲁丁·艾哈迈德
{莱加里}
法鲁克·沙雷
{巴沙加}
{卡拉汉}
法特米尔·{塞伊迪乌}
法托斯·纳诺

{萨拉杰}

费代丽卡·{莫盖里尼}|{莫格里尼}
费德里科·佛朗哥

费利佩·{卡尔德龙}
费利佩·{冈萨雷斯}
费利佩六世
{乌弗埃-博瓦尼}
{齐塞克迪}
{小马科斯}|费迪南德·{马科斯}
费伦茨·{久尔恰尼}
费伦茨·{马德尔}
{阿巴西}
{西尼尔利奥卢}
费尔南多·{科洛尔}
费尔南多·{德拉鲁阿}
费尔南多·{格兰德-马拉斯卡}
费尔南多·恩里克·{卡多佐}
费尔南多·{卢戈}
菲德尔·{卡斯特罗}
{拉莫斯}
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
弗朗茨·约瑟夫·容
弗朗茨·弗拉尼茨基
{奇卢巴}
弗雷德里克十世|腓特烈十世
弗雷德里克·{赖因费尔特}
弗里德里希·{默茨}|{梅爾茨}
福阿德·{侯赛因}
{马苏姆}
{奥克塔伊}
{岸田文雄}|{岸田}
{阿什肯纳齐}
加布里埃尔·{阿塔尔}|加布里埃尔·{阿塔勒}
加夫列尔·{博里奇}|加布里埃尔·{博里奇}
{艾森科特}

加里·{科尼耶}
加文·{威廉森}
{巴西勒}

盖尔·{哈尔德}
{彼得森}|耶伊尔·{彼得森}
杰夫·{胡恩}
{费尔南德斯}
乔治·H·W·{布什}|老{布什}|乔治·{布什}
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
{萨拉迈}
{亚瓦尔}
{哈达德·阿德勒}
{埃杰伊}
{阿加扎德}
伊沙克·汗

贾恩卡洛·{焦尔杰蒂}
詹弗兰科·{菲尼}
吉德翁·萨尔
吉娜·{哈斯佩尔}|吉娜·{哈斯佩爾}
金陶塔斯·{帕卢茨卡斯}
格奥尔基·{加哈里亚}
格奥尔基·{克维里卡什维利}
格奥尔基·{马尔格韦拉什维利}
焦尔吉娅·{梅洛尼}|乔治娅·{梅洛尼}
乔治·{纳波利塔诺}
乔瓦尼·{特里亚}
吉里贾·{柯伊拉腊}
吉塔纳斯·{瑙塞达}
朱利亚诺·{阿马托}
朱利奥·{安德烈奥蒂}
朱利奥·{泰尔齐}
朱利奥·{特雷蒙蒂}
朱塞佩·{孔特}

格奥尔基·{伊万诺夫}
格拉夫科斯·{克莱里季斯}
{阿罗约}
{吴作栋}
贡萨洛·{桑切斯·德洛萨达}
{乔纳森}总统|古德勒克·乔纳森
约兰·{佩尔松}
戈尔达娜·{西利亚诺夫斯卡-达夫科娃}
戈尔东·{鲍伊瑙伊}
戈登·{布朗}
戈塔巴雅·{拉贾帕克萨}
格兰特·{沙普斯}
格罗·哈莱姆·{布伦特兰}
古德尼·{约翰内松}
圭多·{克罗塞托}
吉多·{韦斯特韦勒}
吉列尔莫·{恩达拉}
吉列尔莫·{拉索}
贡蒂斯·{乌尔马尼斯}
库尔班古力·{别尔德穆哈梅多夫}
古斯塔沃·{诺沃亚}
古斯塔沃·{佩特罗}
居伊·{伏思达}
{贾南德拉}
久洛·{霍恩}
赫伯特·{麦克马斯特}
{阿德利}
{埃西德}
{哈比比}
哈菲兹·{阿萨德}|老阿萨德
{赛义德}|哈菲兹·赛义德
{埃尔坎}
{阿巴迪}
{海尔马里亚姆}

{海赛姆}
{希奇莱马}

哈基穆拉·{马哈苏德}
哈德拉·{托马斯多蒂尔}

哈马德·本·伊萨
哈马德·本·贾西姆
哈马德·本·哈利法
{杰巴利}
{卡尔扎伊}

哈姆扎亲王
{韩德洙}
穆勒吉
汉娜·{苏霍茨卡}
{布利克斯}
汉斯-迪特里希·{根舍}
汉斯·{艾歇尔}
{格伦德伯格}
汉斯-彼得·弗里德里希
哈拉尔五世
{黑田东彦}
哈希姆·{萨奇}
{图拉比}

{迪亚卜}
{菲鲁扎巴迪}

哈桑二世
{纳斯鲁拉}
{鲁哈尼}
{马哈茂德}|哈桑·谢赫·马哈茂德

{贝卜拉维}

海科·{马斯}
海因茨·{菲舍尔}
海伦·{克拉克}
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
希娜·拉巴尼·哈尔
伊波利托·{梅希亚}
{中岛宏}


{哈布雷}
奥拉西奥·{卡特斯}
霍斯特·{克勒}|霍斯特·{科勒}
霍斯特·{泽霍费尔}
{兹巴里}
{穆巴拉克}
{阿卜杜拉希扬}
{德赫甘}
侯赛因·萨拉米
赫里斯蒂扬·{米茨科斯基}
{吴廷觉}
{胡锦涛}
于贝尔·{韦德里纳}
休·谢尔顿
乌戈·{班塞尔}
乌戈·{查韦斯}
{阿卡尔}
{洪玛奈}

沙赫里斯塔尼

阿尔努斯

侯赛因国王
{黄教安}
{古杰拉尔}
易卜拉欣·阿萨夫
{贾法里}
{巴班吉达}


{马哈拉卜}
易卜拉欣·{鲁戈瓦}
易卜拉欣·{特拉奥雷}

伊德里斯·代比

伊戈尔·{多东}
伊戈尔·{伊万诺夫}
伊戈尔·{马托维奇}
伊戈尔·{罗季奥诺夫}
伊戈尔·{谢尔盖耶夫}
伊戈尔·{克利缅科}
伊利哈姆·{阿利耶夫}
伊利耶·{博洛让}
伊利尔·梅塔
{巴什布}
哈米斯
伊姆兰·汗|伊姆兰汗
因格丽达·{希莫尼特}
英瓦尔·卡尔松

扬·{伊利埃斯库}
伊拉克利·{加里巴什维利}
伊拉克利·{科巴希泽}

伊萨·穆斯塔法
伊萨克·{赫尔佐格}|{赫尔佐格}
{伊萨亚斯}
伊沙克·达尔
{卡里莫夫}
杰姆
{哈尼亚}

{艾哈迈德}
{伊斯梅尔}·萨布里
耶尔马兹

伊塔马尔·佛朗哥

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

{阿德恩}
雅各布·卢|杰克·卢
杰克·{斯特劳}

雅克·{希拉克}|{席哈克}
雅克·{德洛尔}
雅克·{桑特}
雅基·{史密斯}
亚德兰卡·{科索尔}

海梅·{帕斯·萨莫拉}
雅伊尔·{博索纳罗}|{波索納洛}
{基奎特}
杰克·{沙利文}
亚科夫·{米拉托维奇}
{塔拉巴尼}
{贝努马尔}
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
{布达维}
贾斯万特·辛格
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
{让·平}
让-伊夫·{勒德里昂}
珍妮娜·{阿涅斯}|珍尼娜·{阿涅斯}
{普拉斯哈特}
杰夫·{塞申斯}
杰夫·{齐恩茨}
杰·{约翰逊}
{希普利}
延斯·{斯托尔滕贝格}|{史托騰柏格}
杰里米·{科尔宾}
杰里米·{亨特}
杰罗姆·{鲍威尔}
{罗林斯}
耶日·{布泽克}
{江泽民}
{博尔格}
{金墉}
吉米·{莫拉莱斯}
伊日·{帕劳贝克}
伊日·{鲁斯诺克}
约阿希姆·{高克}
{洛伦索}
{希萨诺}
若瑟莱姆·{普里韦尔}
乔·{拜登}|约瑟夫·{拜登}
约翰·{瓦德富尔}
约翰娜·{西于尔扎多蒂}
约翰内斯·劳
约翰·{阿什克罗夫特}
{米尔斯}
约翰·{博纳}
约翰·{博尔顿}|{波頓}
约翰·{布伦南}
约翰·{布鲁顿}
约翰·多伊奇
约翰·{希利}
{霍华德}
约翰·{赫顿}
约翰·{凯利}
约翰·{克里}
约翰·基
{库福尔}
{李家超}
{马古富力}
{马哈马}
约翰·{梅杰}
约翰·保罗二世|{若望保禄二世}
约翰·{拉特克利夫}
约翰·{里德}
约翰·斯诺
{佐科}
约纳斯·加尔·{斯特勒}|斯特勒
约尔格·{库基斯}
豪尔赫·{巴特列}

豪尔赫·{基罗加}
若热·{桑帕约}
豪尔赫·{塞拉诺}
约施卡·{菲舍尔}

何塞·博诺
{多斯桑托斯}
何塞·路易斯·罗德里格斯·{萨帕特罗}
何塞·曼努埃尔·{阿尔瓦雷斯}
若泽·曼努埃尔·{巴罗佐}
何塞·曼努埃尔·{加西亚-马加略}
何塞·马里亚·{阿斯纳尔}
何塞·马里亚·{菲格雷斯}
何塞·{穆希卡}
{奥尔塔}
何塞·劳尔·{穆利诺}
若泽·{萨尔内}
若泽·{苏格拉底}

何塞普·{博雷利}|{波瑞爾}
何塞·{皮克}
约瑟夫·奥恩
{博阿凯}
约瑟夫·{邓福德}
{埃斯特拉达}
约瑟夫·{卡比拉}|{卡比拉}

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
{吉拉德}
胡利奥·马里亚·{桑吉内蒂}

{小泉纯一郎}|{小泉}
于里·{拉塔斯}
贾斯廷·{特鲁多}|{杜魯道}
{哈比亚利马纳}
于尔基·{卡泰宁}

{纳拉亚南}
{赛义德}|凯斯·{赛义德}
卡娅·{卡拉斯}
{詹祖里}
{哈拉齐}
卡玛拉·{哈里斯}|贺锦丽


卡尔·{内哈默}
卡尔-特奥多尔·楚·{古滕贝格}
卡罗洛斯·{帕普利亚斯}
卡什·{帕特尔}
{托卡耶夫}
卡塔琳·{诺瓦克}
卡特里娜·{萨克拉罗普卢}
卡特琳·{雅各布斯多蒂尔}
卡齐米日·{马尔钦凯维奇}
{植田和男}
基尔·{斯塔默}|{施凱爾}
{小渊惠三}
{克勒赤达罗卢}|{克勒奇达尔奥卢}
{乌纳克坦}
肯尼思·{克拉克}
{卡翁达}
凯尔斯季·{卡柳莱德}
凯文·{麦卡锡}
{陆克文}
{莫特兰蒂}

巴哈赫

{迈沙阿勒}|{马沙尔}
卡莉达·齐亚

{法利赫}



哈立德·本·萨勒曼


哈利法
{哈夫塔尔}
{巴特图勒嘎}
阿西夫
{卡苏里}
{宫泽喜一}
金·{坎贝尔}
{金大中}
{金日成}
{金正日}
{金正恩}
{金泳三}
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
{巴基耶夫}
夸西·{克沃滕}|夸西·{夸滕}
基里亚科斯·{米佐塔基斯}|{米佐塔基斯}
{阿德瓦尼}
{赖清德}

{卜拉希米}
兰贝托·{迪尼}
兰萨纳·孔戴
拉尔斯·{克林拜尔}
拉尔斯·勒克·{拉斯穆森}
拉斯洛·{绍约姆}
劳拉·{钦奇利亚}
洛朗·{卡比拉}|老卡比拉
洛朗·{法比尤斯}

劳伦蒂诺·{科尔蒂索}
劳伦斯·伊格尔伯格
劳伦斯·{萨默斯}
{黄循财}
莱赫·{卡钦斯基}
莱赫·{瓦文萨}
{李显龙}
{李在明}
{李钟郁}
{李明博}
{李登辉}
列宁·{莫雷诺}
伦纳特·{梅里}
利奥·{瓦拉德卡}
利奥十四世|良十四世|教皇利奥
莱昂·{帕内塔}
莱昂内尔·{费尔南德斯}
列昂尼德·{科扎拉}
列昂尼德·{克拉夫丘克}
列昂尼德·{库奇马}
莱斯·阿斯平
莱舍克·{米莱尔}
{梁振英}
列翁·{捷尔-彼得罗相}
{姆瓦纳瓦萨}
刘易斯·{普雷斯顿}
{李克强}


{李尚福}
{李肇星}
利亚姆·{福克斯}
{泽鲁阿勒}
{梁光烈}
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
卢多维克·奥尔班
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
{马英九}


马德琳·{奥尔布赖特}

玛格达莱娜·{安德松}

{伊素福}|{优素福}
穆罕默德·代比|马哈马特·代比
{马哈蒂尔}

马欣达·{拉贾帕克萨}
{阿巴斯}|马哈茂德·{阿巴斯}
{艾哈迈迪-内贾德}|{内贾德}|{艾哈迈迪内贾德}


{优素福}|马哈茂德·阿里·优素福

{贾布里勒}

马娅·{桑杜}|玛雅·{桑杜}
{西里塞纳}

马尔科姆·{里夫金德}
{特恩布尔}
{卡尔盖}

{敦布亚}
马姆努恩·侯赛因

曼弗雷德·{韦尔纳}
曼莫汉·辛格|辛格总理
{帕里卡尔}
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
{格里菲思}|{格里菲斯}
{科布勒}
马丁·{舒尔茨}
马丁·{托里霍斯}
马丁·{比斯卡拉}
马尔蒂·{阿赫蒂萨里}
玛丽·{麦卡利斯}
玛丽·{鲁滨逊}
{白川方明}
马苏德·{巴尔扎尼}|{巴尔扎尼}
{佩泽希齐扬}
马斯鲁尔·{巴尔扎尼}
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
{梅加瓦蒂}

{卡鲁比}
{希姆谢克}

梅拉妮·{乔利}|{乔利}
{梅莱斯}
{门格斯图}
梅里克·{加兰}
默文·金
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
米歇尔·奥恩
米歇尔·{巴尼耶}
米歇尔·{康德苏}
{卡凡多}
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
{敏昂莱}
米尔恰·{斯涅古尔}
米雷克·{托波拉内克}
米雷娅·{莫斯科索}
米尔科·{茨韦特科维奇}
米罗·{采拉尔}
米沙勒
{蒙博托}
{法尔马约}|{法马约}

{巴祖姆}
{布迪亚夫}
{巴拉迪}
{纳赛尔}
穆罕默德·{加努希}
{达加洛}
{坦塔维}

阿姆鲁
{穆尔西}
{阿齐兹}
{加兹瓦尼}
扎基
穆罕默德-阿里·{贾法里}
{卡利巴夫}
{巴盖里}
{埃斯拉米}
贾拉利
{阿洪德}|哈桑·{阿洪德}
{扎里夫}
{哈塔米}
{穆赫贝尔}
穆罕默德·{穆斯塔法}
{纳吉布拉}
{帕克普尔}
{阿什蒂亚尼}

{阿什提耶}
穆罕默德·{巴希尔}

哈勒布希
贾丹

{巴迪亚}
{巴尔金多}

穆罕默德·本·阿卜杜勒拉赫曼
穆罕默德·本·{纳伊夫}
穆罕默德·本·拉希德
穆罕默德·本·{萨勒曼}|{小萨勒曼}
穆罕默德·本·{扎耶德}
{德伊夫}
{马贾里亚夫}

{苏达尼}
穆罕默德六世


{雷扎伊}
{马尔祖基}
{文在寅}
{茨万吉拉伊}
{细川护熙}
{阿伦斯}

{卡察夫}
{亚阿隆}
{马德布利}


{卡马拉}
穆萨·法基
{卡扎菲}
{居莱尔}

穆罕默德·{尤努斯}|{尤努斯}
{布哈里}
{毛希丁}|{穆希丁}
{穆拉图}
奥马尔|毛拉奥马尔
穆克林
穆克塔达·{萨德尔}|{萨德尔}
{切廷卡亚}
{乌伊萨尔}
{阿布·卡斯拉}
{贾利勒}
{卡迪米}
{特拉斯}
{齐贝吉}
尼古拉·{阿扎罗夫}

{阿拉比}
{法赫米}
{阿巴尔}

纳齐姆·{扎哈维}|扎哈维
纳迪娅·{卡尔维诺}

{贝内特}
纳伊姆·{卡西姆}|{卡西姆}

奥特里
{米卡提}
{纳吉布}

{潘多尔}
{阿库福-阿多}
南希·{费泽}
南希·{佩洛西}|{裴洛西}
{菅直人}
纳拉辛哈·拉奥|拉奥总理
{莫迪}
德仁天皇

{武海希}
{布里达}
朱达

纳塔利娅·{加夫里利察}
娜塔莎·{皮尔茨·穆萨尔}
纳特瓦尔·辛格
纳瓦夫
纳瓦夫·{萨拉姆}
{谢里夫}|纳瓦兹·{谢里夫}
{哈吉拉夫}
纳伊夫王储
纳伊布·{布克莱}
厄泽尔
内奇尔万·{巴尔扎尼}
{埃尔巴坎}
{曼德拉}
内斯托尔·{基什内尔}
纽特·{金里奇}
{阮富仲}
{阮晋勇}
{阮春福}
尼卡诺尔·{杜阿尔特}
尼古拉斯·布雷迪
尼克·{克莱格}
尼古拉·{丘克}
尼古拉·{蒂莫夫蒂}

尼古拉斯·{马杜罗}
尼古拉·{萨科齐}|{薩科吉}
尼科斯·{阿纳斯塔西亚迪斯}
尼库绍尔·丹
尼科尔·{帕希尼扬}
尼古拉·{格鲁埃夫斯基}
尼古拉·{登科夫}
尼古拉·{帕特鲁舍夫}
尼科斯·{赫里斯托祖利季斯}
尼诺·{布尔贾纳泽}
{西塔拉曼}
{德拉米尼-祖马}
诺曼·{拉蒙特}
{西哈莫尼}
{贝都维}

{马利基}
{内巴蒂}
{贾尼克利}
{纳扎尔巴耶夫}
奥拉夫·{朔尔茨}|{蕭茲}
奥拉维尔·{格里姆松}

亚历山大·{瑟尔斯基}|亚历山大·{西尔斯基}
亚历山大·{图尔奇诺夫}
阿列克谢·{列兹尼科夫}
阿列克谢·{达尼洛夫}
阿列克谢·{贡恰鲁克}
奥良塔·{乌马拉}
{奥巴桑乔}
{巴希尔}
奥马尔·邦戈

{卡拉米}
{拉扎兹}
奥马尔·{苏莱曼}
努贾伊菲
{本·拉登}|{本拉登}

奥斯卡·{阿里亚斯}
奥斯卡·{贝尔热}
奥斯卡·路易吉·{斯卡尔法罗}
奥斯卡·{拉方丹}

奥托·{佩雷斯·莫利纳}
奥托·{席利}

厄兹居尔·厄泽尔
{奇丹巴拉姆}
帕沃·{利波宁}
{佩通坦}
帕尔·{施密特}
帕姆·{邦迪}
{潘功胜}

保罗·{真蒂洛尼}
{朴槿惠}
{比齐蒙古}
帕特里西奥·{艾尔文}
帕特里克·{沙纳汉}

{达米巴}
{卡加梅}

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
{黄英贤}
{穆沙拉夫}
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
彼得·罗曼
彼得·{波罗申科}
彼得·{卢钦斯基}
彼得里·{奥尔波}
{范明政}
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
{普拉博沃}
{慕克吉}
{帕蒂尔}

普丽蒂·{帕特尔}|普里蒂·{帕特尔}
普罗科皮斯·{帕夫洛普洛斯}
{普拉昌达}
{卡布斯}
卡扎利
{巴杰瓦}
{苏莱曼尼}|卡西姆·{苏莱曼尼}
阿拉吉

{钱其琛}

{贝娅特丽克丝}女王
拉希德·{加努希}|{加努希}
蕾切尔·{里夫斯}|雷切尔·{里夫斯}
拉多斯瓦夫·{西科尔斯基}


拉斐尔·{卡尔德拉}
拉斐尔·{科雷亚}
{格罗西}


拉菲克·{哈里里}|{哈里里}
{塔拉尔}

拉希勒·{谢里夫}
拉姆·{伊曼纽尔}
拉胡尔·甘地
{奥廷加}
雷蒙兹·{韦约尼斯}
{阿什拉夫}
拉杰纳特·辛格
{考文德}

{哈姆达拉}

拉米兹·{阿利雅}

{拉马姆拉}
拉穆什·{哈拉迪纳伊}
拉姆赞·{卡德罗夫}
{普雷马达萨}
{维克勒马辛哈}|{维克拉马辛哈}
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
里卡多·拉戈斯
里卡多·{马杜罗}
里卡多·{马蒂内利}
理查德·{迈尔斯}
里夏德·冯·{魏茨泽克}
{马查尔}
里希·{苏纳克}|{蘇納克}|里希·{辛伟诚}
罗伯特·{菲佐}|罗伯特·{菲乔}
罗伯特·{盖茨}
罗伯特·{戈洛布}
罗伯特·{哈贝克}
罗伯特·{科恰良}
罗伯特·{米勒}|罗伯特·{穆勒}
{穆加贝}
罗伯特·{奥布赖恩}
罗伯特·{鲁宾}
罗伯特·{佐利克}
罗伯塔·{梅措拉}
罗伯塔·{皮诺蒂}
罗伯托·{瓜尔蒂耶里}
罗伯托·{马罗尼}
罗伯托·{米切莱蒂}
罗宾·{库克}
{卡博雷}

罗德里戈·{博尔哈}
罗德里戈·{查韦斯}
{杜特尔特}
罗德里戈·{拉托}
{卢武铉}
{卢泰愚}
罗朗·{迪马}
罗兰达斯·{帕克萨斯}
罗曼·{赫尔佐克}
罗马诺·{普罗迪}
罗恩·{克莱恩}|罗恩·{克莱因}
罗纳德·{里根}
罗萨里奥·{穆里略}
罗森·{普列夫内利埃夫}
罗森·{热利亚兹科夫}
{奥通巴耶娃}
鲁道夫·{沙尔平}
鲁道夫·{舒斯特}
{霍梅尼}
鲁门·{拉德夫}
鲁皮亚·班达
鲁斯捷姆·{乌梅罗夫}
吕德·{吕贝尔斯}
{桥本龙太郎}
{苏杰生}
{克里希纳}

萨阿德·{哈里里}|{哈里里}
{奥斯曼尼}

萨巴赫·艾哈迈德

{萨达姆}·侯赛因|{萨达姆}
萨迪克·{拉里贾尼}
萨迪克·汗
{扎帕罗夫}
{贾利利}
{卡夫哲奥卢}
萨赫勒-沃克·祖德

赛义德·{贾维德}|萨吉德·{贾维德}

{法耶兹}|{法耶德}


萨利·{贝里沙}
{萨利姆}
朱布里

{胡尔希德}
萨勒曼国王
萨洛梅·{祖拉比什维利}
萨尔瓦·基尔
萨尔瓦多·{桑切斯·塞伦}
{舒凯里}|{舒克里}
哈桑总统|萨米娅·苏卢胡·哈桑

桑迪·{伯杰}|塞缪尔·{伯杰}
{阿巴查}
{马尔霍特拉}
桑娜·{马林}
圣地亚哥·{佩尼亚}
{尼亚佐夫}

沙特·{费萨尔}|费萨尔亲王
绍利·{尼尼斯托}
绍柳斯·{斯克韦尔内利斯}
斯科特·{贝森特}
{莫里森}
塞巴斯蒂安·{库尔茨}
塞巴斯蒂安·{皮涅拉}
塞巴斯蒂安·{勒科尔尼}
索卜希
胡斯
谢尔达尔·{别尔德穆哈梅多夫}
谢尔盖·{伊万诺夫}
谢尔盖·{基里延科}
谢尔盖·{拉夫罗夫}
谢尔盖·{纳雷什金}
谢尔盖·{绍伊古}
谢尔盖·{斯塔尼舍夫}
谢尔盖·{斯捷帕申}
塞尔焦·{马塔雷拉}
{德梅洛}
谢尔日·{萨尔基相}
{库雷希}
{阿巴西}

谢里夫·艾哈迈德
{阿齐兹}|肖卡特·{阿齐兹}
{莫法兹}
{米尔济约耶夫}
夏巴兹·{谢里夫}|{夏巴兹}
谢赫·{哈西娜}|{哈西娜}
{德乌帕}
{伊斯梅尔}
{石破茂}|{石破}
{佩雷斯}
{安倍晋三}|{安倍}
希夫拉杰·帕蒂尔

{西亚德}·巴雷

西格马尔·{加布里尔}
西格蒙杜尔·{贡劳格松}

西姆·{卡拉斯}
{沙洛姆}
西尔维奥·{贝卢斯科尼}
西美昂·{萨克森-科堡-哥达}
西蒙·{哈里斯}
{哈卡尼}

斯洛博丹·{米洛舍维奇}
索尼娅·甘地
{热恩别科夫}
索菲·{维尔梅斯}


{德米斯图拉}
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
{苏哈托}
{德米雷尔}
{索伊卢}
苏丹王储
苏珊·{赖斯}

{斯瓦拉杰}
苏茜·{怀尔斯}|苏西·{威尔斯}
{苏西洛}

塔维·{罗伊瓦斯}
塔瓦雷·{巴斯克斯}
塔德乌什·{马佐维耶茨基}

{岩屋毅}
塔马斯·{舒尤克}
{塔米姆}
塔马姆·{萨拉姆}
{唐家璇}
{奇莱尔}
塔里娅·{哈洛宁}
{麻生太郎}
{河野太郎}
塔索斯·{帕帕佐普洛斯}

{谭德塞}|{譚德塞}

{姆贝基}


{吴登盛}
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
{村山富市}
托米斯拉夫·{尼科利奇}

{阿博特}
托尼·{布莱尔}
托马斯·亨德里克·{伊尔韦斯}
{海部俊树}
{茂木敏充}
特拉扬·{伯塞斯库}
特立尼达·{希门尼斯}
{蔡英文}
图尔西·{加巴德}
{董建华}
{厄扎尔}
图尔基·费萨尔
{利夫尼}
乌胡鲁·{肯雅塔}|{肯雅塔}
{呼日勒苏赫}
乌尔夫·{克里斯特松}
{亚拉杜瓦}
{帕特尔}
乌尔苏拉·{冯德莱恩}|{馮德萊恩}
维·普·辛格
瓦茨拉夫·{哈维尔}
瓦茨拉夫·{克劳斯}
瓦季姆·{普里斯泰科}
瓦哈根·{哈恰图良}
瓦伊拉·{维凯-弗赖贝加}
{哇集拉隆功}
瓦尔达斯·{阿达姆库斯}
瓦尔迪斯·{东布罗夫斯基斯}
瓦尔迪斯·{扎特莱尔斯}
巴伦廷·{帕尼亚瓜}
瓦列里·{扎卢日内}

瓦列里·{格拉西莫夫}
{格尼尔}
{普拉巴卡兰}
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

{武文赏}
沃伊斯拉夫·{科什图尼察}
福尔克尔·{吕厄}
弗拉基米尔·{格罗伊斯曼}

弗拉基米尔·{泽连斯基}|{澤倫斯基}|沃洛德米尔·{泽连斯基}
维陶塔斯·{兰茨贝尔吉斯}
{哈勒吉}
瓦尔德马·{帕夫拉克}
{穆阿利姆}

沃伦·克里斯托弗
{魏凤和}
{温家宝}
维尔纳·{法伊曼}
{威廉-亚历山大}
威廉·{巴尔}
威廉·{伯恩斯}
威廉·{科恩}
威廉·{黑格}
威廉·{佩里}

威廉·韦伯斯特
维利·{克拉斯}
维姆·{德伊森贝赫}
维姆·{科克}
{吴温敏}
{彼得斯}

沃依切赫·{雅鲁泽尔斯基}
沃尔夫冈·{朔伊布勒}
沃尔夫冈·{许塞尔}
{古斯芒}|{夏纳纳}
格扎维埃·{贝泰尔}
{习近平}
希奥玛拉·{卡斯特罗}
{萨法维}
{辛瓦尔}
{拉皮德}
亚曼杜·{奥尔西}
{杨洁篪}
{比于卡纳特}
{居莱尔}

{阿拉法特}

{福田康夫}
叶戈尔·{盖达尔}
叶夫根尼·{普里戈任}
叶夫根尼·{普里马科夫}


{莫迪凯}

{沙米尔}
{加兰特}
{上川阳子}
{尹锡悦}
{菅义伟}
{野田佳彦}
{林芳正}
{森喜朗}
约西·科恩
{吉拉尼}
{欧萨伊敏}
{查希德}

{穆塞韦尼}
{鸠山由纪夫}
{天野之弥}
尤利娅·{季莫申科}
尤里·{叶哈努罗夫}
阿拉维
{施泰尼茨}
伊夫·{莱特姆}
伊薇特·{库珀}
{贾迈利}
扎耶德
热柳·{热列夫}
{周小川}
{朱镕基}
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
国王|國王|女王|君主|埃米尔|埃米爾|苏丹|蘇丹|天皇|大公|陛下|酋长
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
海合会秘书长|海湾合作委员会秘书长
伊斯兰合作组织秘书长
联合国特使|联合国秘书长特使|联合国特别代表|聯合國特使|联合国秘书长特别代表
司法总监|首席大法官|首席法官
原子能组织主席
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
刚果民主共和国|刚果（金）|刚果|金沙萨|扎伊尔
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
基地组织伊拉克分支|伊拉克基地组织
青年党
阿拉伯半岛基地组织
伊斯兰马格里布基地组织
阿盟|阿拉伯国家联盟|阿拉伯聯盟
正义联盟
博科圣地
共和人民党
欧洲央行|欧央行|欧洲中央银行|歐洲央行
复兴运动|伊斯兰复兴运动
欧盟|歐盟|欧洲联盟|欧洲|歐洲|布鲁塞尔
海湾阿拉伯国家合作委员会|海合会
哈马斯|哈瑪斯
人民动员力量|人民动员组织
真主党|真主黨
胡塞武装|胡塞|胡塞組織
沙姆解放组织|解放沙姆联盟
国际原子能机构|國際原子能總署
国际货币基金组织|國際貨幣基金|IMF
伊斯兰革命卫队|革命卫队|革命衛隊
伊斯兰国|“伊斯兰国”|極端組織伊斯蘭國|伊斯蘭國|ISIS
杰哈德|伊斯兰圣战组织
伊拉克伊斯兰国
伊斯兰与穆斯林支持组织
库尔德斯坦|库尔德|埃尔比勒
虔诚军
圣灵抵抗军|上帝抵抗军
泰米尔猛虎组织|猛虎组织
民族行动党
穆斯林兄弟会|穆兄会
北约|北約|北大西洋公约组织
努斯拉阵线|支持阵线
伊斯兰合作组织
欧佩克|石油输出国组织|OPEC
库尔德工人党
卡桑旅|卡萨姆旅
圣城旅|“圣城旅”|聖城旅
快速支援部队
萨德尔运动
叙利亚民主军
塔利班
巴基斯坦塔利班
联合国|聯合國
瓦格纳|瓦格納
世界卫生组织|世卫组织|世卫|世衛組織
世界银行|世行|世界銀行
世界贸易组织|世贸组织|世贸`,
      terms: `愤怒者运动

安倍经济学
亚伯拉罕协议
虐囚丑闻|阿布格莱布虐囚
德国选择党|选择党
平价医疗法案
非洲联盟|非盟
美国非洲司令部
2010议程
亚洲基础设施投资银行|亚投行
法航荷航|法国航空-荷兰皇家航空
爱彼迎
空客A380
正义与发展党
阿克萨洪水
阿拉伯电视台
半岛电视台


伊拉克基地组织|基地组织伊拉克分支
索马里青年党|青年党武装
欧拉宣言
美洲玻利瓦尔联盟
支付宝
萨赫勒国家联盟
安联球场
谷歌母公司Alphabet|字母表公司
安卓系统|安卓手机
百威英博
美国在线时代华纳

苹果手表|Apple Watch
白沙瓦学校袭击
阿拉伯半岛基地组织|基地组织阿拉伯半岛分支
伊斯兰马格里布基地组织

阿拉伯和平倡议
阿拉伯之春
安赛乐米塔尔
阿耳忒弥斯计划|阿尔忒弥斯计划
废除宪法第370条|取消第370条

奥库斯|美英澳三边安全伙伴关系|AUKUS

邪恶轴心

百度公司|百度搜索

巴厘岛爆炸案
巴姆地震
邦萨摩洛
巴塔克兰剧院袭击|巴黎恐怖袭击案
拜拉克塔尔TB2|旗手TB2
沙伊北京对话|沙特伊朗复交
贝鲁特港口爆炸|贝鲁特大爆炸
一带一路|“一带一路”


别斯兰人质事件
币安
比特币
黑海粮食协议|黑海谷物倡议
黑人的命也是命|黑命贵
波音737 MAX|波音737MAX
博科圣地
强势玻利瓦尔
主权玻利瓦尔
家庭补助金计划|家庭津贴计划
巴西利亚国会骚乱

于特岛枪击|于特岛惨案
脱欧|英国脱欧
脱欧公投
金砖国家|金砖四国|金砖五国
布鲁马迪纽溃坝
瓦根克内希特联盟
布查惨案|布查事件


哈利法塔
字节跳动
印度公民身份修正案|公民身份法修正案
凯撒法案|恺撒法案
剑桥分析公司


铸铅行动
拉美和加勒比国家共同体|拉共体

中国国际电视台
月船一号
嫦娥四号
查理周刊袭击|《查理周刊》恐袭
ChatGPT




智利矿难|智利矿工获救
国家监察委员会
芯片与科学法案|芯片法案
克赖斯特彻奇枪击案|新西兰清真寺枪击
哥伦比亚和平协议
哥伦比亚号事故|哥伦比亚号航天飞机失事
康菲石油|康菲公司

歌诗达协和号触礁
新冠疫苗实施计划
新冠肺炎|新冠疫情
新冠大流行|新冠疫情封控
联盟驻伊拉克临时管理当局|联军临时权力机构
中巴经济走廊
吞并克里米亚|克里米亚入俄
克罗库斯城音乐厅恐袭|“克罗库斯城”音乐厅
集体安全条约组织|集安组织
人民联盟（土耳其）
土耳其总统制
好奇号火星车|“好奇”号
网络司令部
捷克共和国
童年抵美者暂缓遣返
戴姆勒-克莱斯勒
瓦伦西亚洪灾
代顿协议|代顿和平协议
和平促繁荣
果断风暴
深度伪造|深伪
深度求索|DeepSeek
深水地平线
德尔塔毒株|德尔塔变异
印度废钞令|废钞令
威慑侵略
亿德国马克|亿马克
德国通票|49欧元票

美国国土安全部|国土安全部
滴滴出行|滴滴打车
大众排放门|大众汽车尾气门


美国国家情报总监|国家情报总监
推翻罗诉韦德案
多德-弗兰克法案
狗狗币
美塔协议|美塔和平协议
顿涅茨克人民共和国|卢甘斯克人民共和国
不问不说
抖音
刚果民主共和国|刚果（金）
数字人民币

斯里兰卡复活节爆炸|斯里兰卡连环爆炸
西非埃博拉疫情
欧洲中央银行|欧洲央行
欧盟对外行动署
俄罗斯国家统一考试
埃及新行政首都|新行政首都
伊马姆奥卢被捕
英国女王去世|伊丽莎白二世去世|英女王葬礼

共和国前进党

爱泼斯坦案文件|爱泼斯坦之死
斯威士兰王国更名|埃斯瓦蒂尼
以太坊
阿提哈德航空
欧盟人工智能法案
数字服务法|数字市场法
欧洲绿色新政|欧洲绿色协议
欧洲联盟
欧盟土耳其难民协议
幼发拉底之盾
欧亚经济联盟
欧元现钞|欧元纸币
欧元区
欧迈丹|欧洲广场


长赐号|“长赐号”
反抗灭绝
埃克森美孚
脸书|脸谱网|Facebook
俄军假新闻法
阿萨德政权垮台|阿萨德政权倒台
2·17革命
居伦恐怖组织
菲亚特克莱斯勒


叙利亚自由军
周五为未来
欧洲边境与海岸警卫局|Frontex
加密货币交易所FTX
福岛核事故|福岛核泄漏
二十国集团




通用数据保护条例
弗洛伊德之死|乔治·弗洛伊德之死
俄格战争
复兴大坝|复兴水坝

德国之翼空难
盖齐公园抗议
古塔化学武器袭击
黄背心运动|“黄马甲”运动
吉尔吉特-巴尔蒂斯坦
葛兰素史克
打击“伊斯兰国”国际联盟

耶稣受难日协议|贝尔法斯特协议
谷歌
谷歌云盘
谷歌地球
谷歌Gemini
谷歌地图
谷歌街景



伊朗绿色运动
巴格达绿区
格伦费尔大厦火灾|格伦费尔塔火灾
希腊退欧
聊天机器人Grok

关塔那摩监狱
伊朗道德警察
古尔冈更名
甲型H1N1流感|甲流疫情
2010年海地地震
台风海燕|超强台风“海燕”
摩洛哥6.8级地震
哈茨四号
人民动员力量|人民动员组织

人民民主党（土耳其）

发现希格斯玻色子
希拉克运动
反送中|修例风波
香港国安法|港区国安法
希望号火星探测器|“希望”号火星探测器
沙姆解放组织|沙姆解放阵线
孟晚舟被捕|孟晚舟事件
国际刑事法院
前南斯拉夫国际刑事法庭|前南国际刑庭

印太司令部|美军印太司令部
通胀削减法案

坚定决心行动
外国代理人法
不屈法国
Instagram|照片墙

iPad
iPhone
入侵伊拉克|2003年伊拉克战争
伊拉克临时管理委员会
铁穹
国际安全援助部队
伊拉克和黎凡特伊斯兰国
伊斯兰国呼罗珊分支|呼罗珊分支
伊拉克伊斯兰抵抗组织|“伊拉克伊斯兰抵抗组织”
极端组织“伊斯兰国”|极端组织伊斯兰国
月船三号|月船3号
伊斯坦布尔新机场
梨泰院踩踏
韦伯望远镜|詹姆斯·韦布空间望远镜|詹姆斯·韦伯太空望远镜
1·25革命
国会山骚乱|国会山骚乱事件|冲击国会山

茉莉花革命
伊核协议|伊朗核问题全面协议|联合全面行动计划

摩根大通
7·15未遂政变|土耳其未遂政变
第二次黎巴嫩战争
停止石油
K1基地遇袭
卡赫拉曼马拉什地震|土叙大地震
第二次纳卡战争
真主党旅
卡特里娜飓风|飓风卡特里娜
克里米亚大桥|刻赤大桥
卡舒吉遇害|卡舒吉案|卡舒吉被杀
开伯尔-普什图省|开伯尔普赫图赫瓦

科索沃共和国
库尔斯克号沉没|库尔斯克号核潜艇事故
京都议定书
“最后一代”环保组织

洗车行动|“洗车行动”

雷曼兄弟破产|雷曼兄弟倒闭





解放日关税|“解放日”关税
利比亚民族团结政府（GNA）
利比亚民族团结政府

德国左翼党
领英
里斯本条约

伦敦七七爆炸案

M23运动|“M23运动”|三二三运动
马斯特里赫特条约
中国制造2025
马德里火车爆炸案|马德里三一一爆炸
让美国再次伟大
玛莎·阿米尼之死
橙色革命

印度制造计划



玛丽埃尔·弗朗哥遇害

极限施压


中东呼吸综合征
Meta公司|脸书母公司Meta
MeToo运动|#MeToo|米兔


马航MH17|MH17航班
马航MH370|MH370航班

午夜之锤




明斯克协议
米尔支付系统
黑山大使馆

孟买恐怖袭击|2008年孟买恐袭
孟买市政府（Mumbai）
纳尔吉斯风暴|热带风暴“纳尔吉斯”

内比都
尼尤姆|未来新城NEOM
尼泊尔8.1级地震|2015年尼泊尔地震
网飞|奈飞

新削减战略武器条约
新苏伊士运河
新土耳其里拉
非同质化代币
一个都不能少（Ni Una Menos）
德里公交车轮奸案
印度国家转型委员会
莫斯科剧院人质事件
北溪2号|北溪-2
北溪管道爆炸|北溪管道破坏
北马其顿
巴黎圣母院大火|巴黎圣母院火灾
新人民阵线

新型冠状病毒肺炎|武汉肺炎
诺维乔克

首都努尔苏丹|在努尔苏丹
新首都努山塔拉
努斯拉阵线|支持阵线
骄傲男孩
非洲统一组织|非统组织
奥巴马医改|奥巴马医保
占领华尔街
10月7日袭击|哈马斯10月7日
奥迪沙邦
伊斯兰会议组织
伊斯兰合作组织
橄榄枝行动
奥密克戎
大而美法案|“大而美”法案
一马公司
世贸中心一号楼
OpenAI|开放人工智能公司
朱砂行动
榛树导弹|榛子树导弹
欧安组织|欧洲安全与合作组织
奥斯陆协议
寻呼机爆炸
帕哈尔加姆袭击|帕哈勒加姆枪击
巴拿马文件
潘多拉文件
天堂文件

巴黎奥运会|2024巴黎奥运
巴黎协定|《巴黎协定》

俄罗斯部分动员|普京部分动员令
派对门

爱国者法案
和平之泉
飞马间谍软件|“飞马”间谍软件
“爱国欧洲人反对西方伊斯兰化”
毅力号火星车|“毅力”号
石油币
中国石油天然气股份
辉瑞疫苗|辉瑞新冠疫苗
拼多多
拼趣

解放军火箭军

也门总统领导委员会
我们能党
宝可梦GO|精灵宝可梦Go


普拉亚格拉杰
普雷斯帕协议

加泰罗尼亚独立公投
繁荣卫士
护刃行动
PS752航班
普尔瓦马袭击
暴动小猫
匿名者Q
卡塔尔断交危机|卡塔尔断交风波
卡塔尔世界杯
四方安全对话峰会
拉比亚清场

莱希坠机|莱希直升机事故|莱希遇难
国民联盟
区域全面经济伙伴关系协定|区域全面经济伙伴关系
红迪网|Reddit
令和


崛起的雄狮|雄狮崛起|十二日战争



玫瑰革命
俄罗斯国民近卫军

快速支援部队
今日俄罗斯

飓风桑迪
赛诺菲-安万特
萨班斯-奥克斯利法案
严重急性呼吸综合征
新型冠状病毒SARS-CoV-2
沙特“2030愿景”|沙特2030愿景

上海合作组织|上合组织
叙利亚民主军|叙民主军
911事件|9·11事件|“9·11”恐怖袭击
塞尔维亚和黑山国家共同体|塞黑
世越号|“岁月号”沉船|岁月号沉船
见证者-136


汶川大地震|汶川地震
科兴疫苗|克尔来福

Skype

斯洛伐克共和国
斯摩棱斯克空难
Snapchat|色拉布

斯诺登事件|棱镜门
苏莱曼尼遇刺|苏莱曼尼遇害|苏莱曼尼之死

南苏丹共和国|南苏丹总统
太空探索技术公司|SpaceX
对乌特别军事行动|在乌克兰的特别军事行动
黎巴嫩问题特别法庭
声田
卫星V疫苗|卫星-V
星链
也门南方过渡委员会|南方过渡委员会
斯特兰蒂斯
停止窃选|“停止窃取”
风暴“丹尼尔”|德尔纳洪灾
震网病毒|震网
次贷危机
苏丹武装冲突
太阳花学运
硅谷银行倒闭|硅谷银行破产
清洁印度
俄油限价|俄罗斯石油限价
铁剑行动
叙利亚内战
叙利亚国民军
伊拉克十月抗议
淘宝网
茶党运动|茶党
泰伦加纳邦|特伦甘纳邦
电报群|电报频道
特斯拉汽车|特斯拉公司
萨德入韩|“萨德”入韩
三孩政策|三孩生育政策
天宫空间站
提格雷战争|提格雷冲突
TikTok
东帝汶民主共和国
泰坦号潜水器|“泰坦”号观光潜艇


东日本大地震|3·11大地震
东京2020年奥运会|2020东京奥运
道达尔能源
跨太平洋伙伴关系协定|跨太平洋伙伴关系

特朗普旅行禁令|禁穆令
阿拉瓜火车
希腊救助计划|希腊援助计划

真实承诺
特朗普遇刺|特朗普竞选集会遇袭
真实社交|Truth Social
印度洋海啸
巴基斯坦塔利班运动|巴塔
郁金香革命

土耳其世纪
推特
全面二孩|全面二孩政策
优步
俄罗斯入侵乌克兰|俄罗斯全面入侵乌克兰
雨伞运动|占领中环运动
联合国人权理事会
可持续发展目标
联合国妇女署
联合国艾滋病规划署
南美洲国家联盟

统一俄罗斯党

政府效率部
美国驻耶路撒冷大使馆
美国移民与海关执法局|移民及海关执法局
美国太空军|太空军
美墨加协定|美墨加协议

VK社交网
呼声党
瓦格纳集团
瓦格纳兵变|瓦格纳叛乱
勒索病毒WannaCry|想哭病毒
全球反恐战争
华纳兄弟探索
微信
新浪微博
观察员国地位
WhatsApp|瓦次普
白头盔
维基解密
维基百科




世界贸易组织|世贸组织
X平台（原推特）|原推特|社交平台X
小红书


尹锡悦戒严|尹锡悦紧急戒严
YouTube|优兔|油管
人民保护部队|库尔德人民保护
扎伊尔总统

动态清零|清零政策
寨卡疫情
津巴布韦金币ZiG
Zoom会议|视频会议软件Zoom`,
    },
  },
};
