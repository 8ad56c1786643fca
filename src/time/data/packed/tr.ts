// Written by scripts/build-gazetteer.mjs from src/time/data/tables. Do not edit.
import type { PackedNames } from '../../packed.js';

export const tr: PackedNames = {
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
















Bärbel Bas







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






































































































Lulzim Basha


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
Merkez Bankası Başkanı|Fed Başkanı|ABD Merkez Bankası Başkanı|İngiltere Merkez Bankası Başkanı|TCMB Başkanı|Merkez Bankası Guvernörü|ABD Merkez Bankası (Fed) Başkanı|Bundesbank Başkanı|Almanya Merkez Bankası Başkanı|Japonya Merkez Bankası Başkanı
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
Sağlık Bakanı
Ekonomi Bakanı|ekonomi bakanı
Ticaret Bakanı|ticaret bakanı|Ticaret Temsilcisi
Eğitim Bakanı|Milli Eğitim Bakanı|eğitim bakanı
Çevre Bakanı|Çevre ve Şehircilik Bakanı|çevre bakanı|İklim Bakanı
Çalışma Bakanı|Çalışma ve Sosyal Güvenlik Bakanı|çalışma bakanı
Ulaştırma Bakanı|Ulaştırma ve Altyapı Bakanı|ulaştırma bakanı
Kültür Bakanı|Kültür ve Turizm Bakanı|kültür bakanı
Tarım Bakanı|Tarım ve Orman Bakanı|tarım bakanı
Kalkınma Bakanı|Planlama Bakanı
Emniyet Müdürü|Emniyet Genel Müdürü|Polis Şefi|polis şefi|Polis Teşkilatı Başkanı|Polis Komiseri
DTÖ Başkanı|Dünya Ticaret Örgütü Başkanı|DTÖ Genel Direktörü|Dünya Ticaret Örgütü Genel Direktörü|Dünya Ticaret Örgütü (DTÖ) Genel Direktörü
BM Mülteciler Yüksek Komiseri|BMMYK Başkanı|Birleşmiş Milletler Mülteciler Yüksek Komiseri|UNHCR Başkanı
UNESCO Genel Direktörü|UNESCO Başkanı
İnterpol Başkanı|İnterpol Genel Sekreteri
Europol Başkanı|Europol Direktörü|Avrupol Başkanı
UNICEF Başkanı|UNICEF İcra Direktörü|UNICEF Genel Direktörü
Dünya Gıda Programı Başkanı|WFP Başkanı|WFP İcra Direktörü|Dünya Gıda Programı İcra Direktörü|Dünya Gıda Programı (WFP) İcra Direktörü
AGİT Genel Sekreteri|AGİT Başkanı
OAS Genel Sekreteri|Amerikan Devletleri Örgütü Genel Sekreteri
İngiliz Milletler Topluluğu Genel Sekreteri|Commonwealth Genel Sekreteri
Kızılhaç Başkanı|Uluslararası Kızılhaç Komitesi Başkanı|ICRC Başkanı
Avrupa Konseyi Genel Sekreteri
UNASUR Genel Sekreteri
Birleşme Bakanı
AB Komiseri|Avrupa Birliği Komiseri|Genişlemeden Sorumlu Üyesi|genişlemeden sorumlu üyesi|Avrupa Komisyonu üyesi|AB Ticaret Komiseri|AB Genişleme Komiseri|Genişleme Komiseri
OECD Genel Sekreteri
ECB Başkan Yardımcısı|Avrupa Merkez Bankası Başkan Yardımcısı`,
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
Barbados|Barbadoslu
Bangladeş|Bangladeşli|Dakka
Belçika|Belçikalı

Bulgaristan|Bulgar|Sofya
Bahreyn|Bahreynli|Manama
Burundi|Burundili
Benin|Beninli

Bolivya|Bolivyalı
Brezilya|Brezilyalı
Bahamalar|Bahama
Botsvana|Botsvanalı
Belarus|Beyaz Rusya|Belaruslu|Minsk

Kanada|Kanadalı|Ottawa
Demokratik Kongo Cumhuriyeti|Kongo|Kongolu|Kinşasa|Zaire
Orta Afrika Cumhuriyeti|Bangui
Kongo Cumhuriyeti|Kongo-Brazavil|Brazavil
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
Fiji|Fijili
Fransa|Fransız|Paris|Elysee Sarayı
Gabon|Gabonlu
İngiltere|Birleşik Krallık|Britanya|Büyük Britanya|İngiliz|Britanyalı|Londra
Gürcistan|Gürcü|Tiflis
Gana|Ganalı
Gambiya|Gambiyalı|Banjul
Gine|Gineli
Ekvator Ginesi|Malabo
Yunanistan|Yunan|Atina
Guatemala|Guatemalalı
Guyana|Guyanalı

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
Jamaika|Jamaikalı
Ürdün|Ürdünlü|Amman
Japonya|Japon|Tokyo
Kenya|Kenyalı|Nairobi
Kırgızistan|Kırgız|Bişkek
Kamboçya|Kamboçyalı
Komorlar|Komor
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
Madagaskar|Madagaskarlı
Kuzey Makedonya|Makedonya|Makedon
Mali|Malili
Myanmar|Burma|Myanmarlı
Moğolistan|Moğol
Moritanya|Moritanyalı
Malta|Maltalı
Maldivler
Malavi|Malavili
Meksika|Meksikalı
Malezya|Malezyalı|Kuala Lumpur
Mozambik
Namibya|Namibyalı
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
Papua Yeni Gine
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
Surinam|Surinamlı
Güney Sudan|Cuba
Sovyetler Birliği|SSCB|Sovyet
El Salvador|Salvadorlu
Suriye|Suriyeli|Şam
Çad|Çadlı
Togo|Togolu
Tayland|Taylandlı|Bangkok
Tacikistan|Tacik|Duşanbe
Doğu Timor
Türkmenistan|Türkmen|Aşkabat
Tunus|Tunuslu
Türkiye|Türk|Ankara|Türkiye Cumhuriyeti
Trinidad ve Tobago
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
İngiliz Milletler Topluluğu|Commonwealth
Avrupa Konseyi
Avrupa Merkez Bankası|ECB|AMB
Nahda Hareketi|Nahda
Avrupa Birliği|AB|Avrupa|Brüksel
Europol|Avrupol
Körfez İşbirliği Konseyi|KİK

Haşdi Şabi

Husiler|Husi|Ensarullah
Heyet Tahrir Şam|HTŞ
Uluslararası Atom Enerjisi Ajansı|UAEA|Uluslararası Atom Enerjisi Kurumu|UAEK
Kızılhaç|Uluslararası Kızılhaç Komitesi|ICRC
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
Amerikan Devletleri Örgütü|OAS

İslam İşbirliği Teşkilatı|İİT

AGİT|Avrupa Güvenlik ve İşbirliği Teşkilatı

Kassam Tugayları|İzzeddin el-Kassam Tugayları
Kudüs Gücü|Kudüs Ordusu
Hızlı Destek Kuvvetleri|HDK
Sadr Hareketi|Sadr Grubu
Suriye Demokratik Güçleri|SDG

Kuzey Kıbrıs Türk Cumhuriyeti|KKTC|Kuzey Kıbrıs|Kıbrıs Türk
Pakistan Talibanı
Birleşmiş Milletler|BM


BMMYK|UNHCR

Wagner|Wagner Grubu
Dünya Gıda Programı|WFP
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

Brexit Partisi
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
DEM Parti


Saldırganlığı Caydırma Operasyonu
milyon Alman markı|milyar Alman markı

DEVA Partisi|Demokrasi ve Atılım Partisi


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



Beş Yıldız Hareketi



İtalya'nın Kardeşleri
Özgür Suriye Ordusu|ÖSO


Gelecek için Cumalar|Fridays for Future

kripto borsası FTX
Fukuşima felaketi|Fukuşima nükleer kazası|Fukushima felaketi

G20 Zirvesi|G20 Liderler Zirvesi




Genel Veri Koruma Tüzüğü
Gelecek Partisi

George Floyd'un ölümü|George Floyd cinayeti|George Floyd protestoları
Rusya-Gürcistan savaşı
Gürcü Hayali
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

İYİ Parti|İYİ Parti'li
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

UEFA Uluslar Ligi



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
};
