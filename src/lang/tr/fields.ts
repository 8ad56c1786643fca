/** Fields of meaning in Turkish news, written from general knowledge. What a line is: `fields` in `../types.ts`. */
export const fields = `
  su=sular*=sel=taşkın*=dalga*=boğul*=baraj*=musluk*
  yağmur*=yağış*=fırtına*=rüzgar*=hava=kar=kasırga*=meteoroloji*
  yangın*=ateş*=alev*=yan*=duman*=itfaiye*=kundak*
  deprem*=sarsıntı*=salla*=artçı*=sarsıl*=zelzele*
  bina*=ev=evi=evler*=evin*=konut*=daire*=yapı*=çatı*=mesken*
  yıkıl*=yıkım*=enkaz*=moloz*=hasar*=çök*=harap*=tahrip*=yerle bir
  yol=yollar*=yolu*=sokak*=sokağa=cadde*=köprü*=otoyol*
  araba*=araç*=otobüs*=kamyon*=trafik*=sürücü*=şoför*=otomobil*
  tren*=demiryol*=istasyon*=ray=raylar*=metro*
  uçak*=uçağ*=havaalan*=havaliman*=uçuş*=pilot*=helikopter*
  gemi*=tekne*=liman*=denizci*=feribot*=vapur*=mürettebat*=konteyner*
  deniz*=sahil*=kıyı*=okyanus*=balık*
  okul*=öğrenci*=öğretmen*=ders*=üniversite*=sınav*=eğitim*=sınıf*
  hastane*=doktor*=hekim*=hasta*=tedavi*=sağlık*=hemşire*=ambulans*
  öl=öldü*=öldür*=ölü*=ölüm*=hayatını kaybe*=can kaybı=ceset*=cenaze*=şehit*=yaşamını yitir*=kurban*
  yaral*=yara=yaralan*
  kurtar*=yardım*=destek*=gönüllü*=kızılay*=kurtul*
  polis*=gözaltı*=tutukla*=şüpheli*=zanlı*=yakala*=emniyet*=jandarma*=görevli*
  mahkeme*=hakim*=yargı*=dava*=avukat*=savcı*=sanık*=ceza*=hüküm*
  cezaev*=hapis*=hapse*=mahkum*=tutuklu*
  ordu*=asker*=komutan*=birlik*=subay*=darbe*=militan*=silahlı*
  silah*=füze*=tüfek*=mermi*=tank*
  bomba*=patla*=infilak*
  hükümet*=bakan*=kabine*=yetkili*=devlet*=yönetim*=vali*
  başkan*=cumhurbaşkan*=lider*=başbakan*=genel başkan*=şef*
  meclis*=milletvekil*=yasa*=kanun*=tbmm*=parlament*=vekil*
  seçim*=oy=oylar*=oylama*=sandık*=aday*=seçmen*=referandum*
  parti*=muhalefet*=koalisyon*=siyas*=kampanya*
  protesto*=gösteri*=yürüyüş*=kalabalık*=slogan*=yuhala*=eylem*=miting*=tepki*
  grev*=sendika*=işçi*=maaş*=ücret*=çalışan*=personel*=emekçi*
  para*=maliyet*=fiyat*=lira*=dolar*=öde*=harca*=masraf*=milyon*=bedel*=değer*=tutar*
  banka*=kredi*=faiz*=borç*=sigorta*
  şirket*=firma*=işletme*=patron*=sahib*=kuruluş*
  piyasa*=hisse*=borsa*=yatırım*
  enerji*=elektrik*=petrol*=gaz*=yakıt*=lamba*=ışık*=akım*
  fabrika*=üretim*=sanayi*=tesis*
  ticaret*=ihracat*=ithalat*=mal=mallar*=gümrük*
  vergi*=bütçe*
  çiftçi*=tarım*=hasat*=buğday*=hayvan*=köylü*
  gıda*=yemek*=ekmek*=açlık*
  aile*=anne*=baba*=eş=eşi=kardeş*=akraba*=yakın*
  çocuk*=bebek*=genç*=kız=kızı=oğlan*=oğlu
  halk*=kişi*=insan*=vatandaş*=yurttaş*=sakin*=nüfus*
  köy*=kent*=şehir*=ilçe*=kasaba*=belediye*=başkent*=mahalle*
  ülke*=vatan*=millet*=ulus*
  bölge*=il=ilde=eyalet*=yöre*
  sınır*=geçiş*=geçit*
  mülteci*=göçmen*=kaç*=tahliye*=göç*=terk*=sığın*
  çadır*=kamp*=barın*=evsiz*
  birleşmiş milletler=uluslararası=dünya*=küresel
  anlaşma*=antlaşma*=imza*=sözleşme*=mutabakat*
  görüşme*=müzakere*=toplantı*=zirve*=konferans*=buluş*=diyalog*
  barış*=ateşkes*=uzlaş*
  saldır*=şiddet*=kan=kanlı=çatışma*=savaş*=baskın*
  reddet*=red=kabul etme*=yalanla*
  karar*=emir*=emret*=talimat*
  söz ver*=vaat*=taahhüt*=sözü*
  çağr*=çağır*=iste*=talep*=davet*=rica*
  eleştir*=kına*=suçla*=şikayet*=itiraz*
  öv*=teşekkür*=kutla*=tebrik*=memnuniyet*
  uyar*=tehlike*=tehdit*=risk*=dikkat*
  kork*=endişe*=kaygı*=panik*
  umut*=um=bekle*=beklen*
  başla*=başlat*=açıl*=ilk
  bit=bitti*=bitir*=son=sona*=sonlan*=dur*
  kapat*=kapan*=kesinti*=kesil*=tatil*=ara ver*
  hazır*=hazırla*
  art=arttı*=artış*=yüksel*=çoğal*=büyü*=fazla
  düş=düştü*=düşüş*=azal*=indir*=gerile*
  ertele*=gecik*=geç
  sabah*=şafak*=erken
  gece*=akşam*=karanlık*
  öğle*=öğlen*
  yıl*=sene*=asır*
  hafta*=gün=günler*=günü*=pazartesi*=salı=çarşamba*=perşembe*=cuma*=cumartesi*=pazar
  saat*=dakika*=saniye*
  bul=buldu*=bulun*=ara=arama*=keşf*=ele geçir*
  kayıp*=kaybol*=kaybet*=yitir*
  inşa*=yap=yapıl*=onar*=tamir*=kur*
  ulaş*=var=vardı=gel=geldi*=gelmiş*
  git=gitti*=gitmiş*=ziyaret*=gezi*=seyahat*=yola çık*
  gönder*=yolla*=sevk*
  getir*=götür*=taşı*=naklet*=al=aldı*
  sat=sattı*=satıl*=satış*=satın*
  hırsız*=çal*=soygun*=yağma*
  kaçak*=uyuşturucu*=hap=haplar*=ilaç*=yasadışı*=kaçakçı*
  yolsuzluk*=rüşvet*=skandal*
  soruştur*=incele*=araştır*=denetle*=tahlil*=laboratuvar*
  kanıt*=delil*=doğrula*
  neden*=sebep*=yüzünden=dolayı
  başarısız*=hata*=boşa*=sonuçsuz*
  çalış*=dene*=çaba*=girişim*=uğraş*
  kazan*=zafer*=başarı*=galip*=şampiyon*
  maç*=gol*=oyuncu*=takım*=futbol*=teknik direktör*
  müzik*=film*=sanat*=konser*=oyuncu*
  kitap*=yazar*=yaz=yazdı*=roman*
  gazete*=haber*=medya*=basın*=televizyon*=muhabir*=kanal*=kamera*
  telefon*=mesaj*=internet*=cep=görüntülü*=bağlan*
  konuş*=açıkla*=bildir*=belirt*=ifade*
  cevap*=yanıt*=soru*=sor=sordu*
  gör=gördü*=izle*=bak=baktı*=tanık*
  cami*=kilise*=dua*=imam*=namaz*=din*
  kutla*=bayram*=sevinç*=şenlik*
  yas=üzün*=ağla*=gözyaş*=matem*
  öfke*=kız=kızgın*=sinir*
  bilim*=uzman*=araştırma*=profesör*=mühendis*=teknisyen*
  uzay*=uydu*=ay=roket*=astronot*
  hastalık*=virüs*=salgın*=aşı*
  maden*=ocak*=kömür*=ocağ*
  dağ*=vadi*=tepe*
  nehir*=ırmak*=göl*=dere*
  orman*=ağaç*=ağac*
  çevre*=iklim*=kirli*=doğa*
  nükleer=uranyum*=reaktör*=atom*
  görev*=ata=atandı*=atama*=makam*
  istifa*=ayrıl*=görevden al*
  kral*=prens*=kraliçe*
  müze*=tarih*=antik*
  tazminat*=kira*
  hak=haklar*=özgür*=demokrasi*
  bağımsız*=ayrılık*
  dükkan*=mağaza*=market*=eczane*
  otel*=turist*=konuk*=misafir*
  yarı*=yüzde=üçte*=çeyrek*
  izin*=onay*=kabul*
  yasak*=engel*
  sakla*=gizle*=gizli*
  oyuncak*=kutu*
`;
