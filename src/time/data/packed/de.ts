// Written by scripts/build-gazetteer.mjs from src/time/data/tables. Do not edit.
import type { PackedNames } from '../../packed.js';

export const de: PackedNames = {
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


















{Mock}|Alois {Mock}
Alois Rainer
































Amr {Mussa}












Anatoli {Serdjukow}














Andrea Orlando






Andrej {Beloussow}


Andrej {Kosyrew}





















Andrij {Sybiha}







Andrij {Jermak}





















Ann Linde





































































Ariel {Scharon}|Ariel {Sharon}














Arsenij {Jazenjuk}















Aschraf {Ghani}|Ashraf {Ghani}



Askar {Akajew}


































Aiman al-{Sawahiri}|Ayman al-{Zawahiri}





































Baschar al-{Assad}|Bashar al-{Assad}



Baudouin I.|König Baudouin














Benedikt XVI.|Benedikt XVI
Bengt Dennis




Benjamin {Netanjahu}

























König {Bhumibol}












































Boris {Jelzin}

















































Carl XVI. Gustaf|Carl Gustaf




































Caspar Einem





































Charles III.|Karl III.|König Charles





































Christian Kern
















































Condoleezza {Rice}






















































































Davor Ivo Stier















Denys {Monastyrskyj}
Denys {Schmyhal}







































Dmitri {Medwedew}|Dmitrij {Medwedew}













































Ebba Busch
Eberhard Zorn


























Eduard {Schewardnadse}






Eduardo Frei|Eduardo {Frei Ruiz-Tagle}








































Elizabeth II.|Elisabeth II.|Queen Elizabeth II.|Elizabeth II















Emilie Enger Mehl





















Eric {Holder}




























































König Fahd























Fajes al-{Sarradsch}|Fayez al-{Sarraj}














Felipe VI.|Felipe VI








































































François Braun




















Franz Josef Jung







Frederik X.|König Frederik















































George H. W. {Bush}|George {Bush} senior|George {Bush}




Giorgos {Papandreou}|Georgios {Papandreou}














Gerald Klug


































Gilles {Roth}













































Gordon {Brown}
















































König {Gyanendra}

































Hamid {Karsai}|Hamid {Karzai}


























Hans Meyer


Hans-Rudolf Merz





Harald V.|König Harald
















Hassan II.|Hassan II

Hassan {Rohani}|Hassan {Ruhani}















Heinz Fischer



Helga Maria Schmid|Helga Schmid

Helmut Kohl



























Heydar {Alijew}|Gejdar {Alijew}
Haibatullah {Achundsada}


























Husni {Mubarak}|Hosni {Mubarak}












Hubertus Heil












König Hussein









Ibrahim al-{Dschafari}









Ida Wolden Bache













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





















Joachim Nagel































Johannes Rau

























John {Major}





Johannes Paul II.|Johannes Paul II































Joschka Fischer














José Ignacio Wert






























































Juan Carlos I.|{Juan Carlos}
















Juhan {Parts}




Julie {Bishop}























































































Kassym-Schomart {Tokajew}




Katherina Reiche






























Chaled {Maschal}|Khaled {Meschal}










Chalifa {Haftar}|Khalifa {Haftar}






























Klaas {Knot}






Klaus {Töpfer}



















Kristalina {Georgiewa}|Kristalina {Georgieva}











Kurmanbek {Bakijew}

















Lajos Für












Lars Rohde













































Leo XIV.|Papst Leo|Leo XIV






Leonid {Krawtschuk}
Leonid {Kutschma}



Leszek Miller
























































Luc Frieden

Lucas {Papademos}|Loukas {Papadimos}






Ludwik Dorn




















Luis María Linde
























Madis Müller














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



























Nelson Teich










































Nikol {Paschinjan}







Nikolai {Patruschew}












































Nursultan {Nasarbajew}












Olexander {Syrskyj}
Olexander {Turtschinow}
Olexij {Resnikow}

















Omar al-{Baschir}








































































































Pawel {Gratschow}














































Peter Maurer















Petro {Poroschenko}






















König Philippe

















Pierre Wunsch







Papst {Franziskus}|{Franziskus}


















Sultan {Qabus}


Ghassem {Soleimani}|Kassem {Soleimani}|Qassem {Soleimani}

















































Ramsan {Kadyrow}





























































































Robert Reich













































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







Samuel Schmid














Saparmurat {Nijasow}










Sebastian Kurz



Ségolène {Royal}







Sergej {Iwanow}
Sergej {Kirijenko}
Sergej {Lawrow}|Sergei {Lawrow}


Sergej {Naryschkin}


Sergej {Schoigu}|Sergei {Schoigu}




























Schawkat {Mirsijojew}






Schimon {Peres}|Shimon {Peres}













































































































Stuart {Peach}


















Susan {Rice}




























































































Theresa {May}
























































Tord Lien




















Ueli Maurer



























König Maha {Vajiralongkorn}







Walerij {Saluschnyj}

Waleri {Gerassimow}













Vicente {Fox}








Wiktor {Tschernomyrdin}


Viktor Klima


Wiktor {Janukowitsch}|Viktor {Janukowitsch}

Wiktor {Juschtschenko}
Wiktor {Subkow}


Vince {Cable}































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
Zentralbankchef|Zentralbankchefin|Notenbankchef|Notenbankchefin|Fed-Chef|Fed-Chefin|US-Notenbankchef|US-Notenbankchefin|Gouverneur der Bank of England|Zentralbankgouverneur|Bundesbankpräsident|Bundesbank-Präsident|Bundesbankpräsidenten|SNB-Präsident|SNB-Chef|Nationalbankpräsident|Nationalbankchef|OeNB-Gouverneur|Nationalbank-Gouverneur|Präsident der Bundesbank|Bundesbankchef|Bundesbank-Chef|Chef der Bundesbank|Chef der Notenbank|Zentralbankpräsident|Zentralbankpräsidentin|Notenbankpräsident|Notenbankpräsidentin|Gouverneur der Zentralbank|Gouverneur der Banque de France
Papst|Papstes|Pontifex|Heiliger Vater|Heiligen Vaters|Kirchenoberhaupt
Parteichef|Parteichefin|Parteivorsitzender|Parteivorsitzende|Parteivorsitzenden|Oppositionsführer|Oppositionsführerin|Generalsekretär|Vorsitzender|Vorsitzende|Parteiführer|Oppositionschef|Oppositionschefin
Anführer|Chef|Führer|Kommandeur|Emir|Kalif|Kalifen|Generalsekretär|Politbürochef|Politbüro-Chef|Rebellenführer|Rebellenchef|Milizenführer|Terrorchef
Justizminister|Justizministerin|US-Justizminister|US-Justizministerin|Generalstaatsanwalt|Generalstaatsanwältin|Bundesjustizminister|Bundesjustizministerin
CIA-Direktor|CIA-Direktorin|CIA-Chef|CIA-Chefin
FBI-Direktor|FBI-Chef
Parlamentspräsident|Parlamentspräsidentin|Parlamentspräsidenten|Sprecher des Repräsentantenhauses|Sprecherin des Repräsentantenhauses|Vorsitzender des Repräsentantenhauses|Vorsitzende des Repräsentantenhauses|Parlamentssprecher|Bundestagspräsident|Bundestagspräsidentin|Bundestagspräsidenten|Nationalratspräsident|Nationalratspräsidentin|Sejm-Marschall|Präsident der Nationalversammlung
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
Gesundheitsminister|Gesundheitsministerin|Bundesgesundheitsminister|US-Gesundheitsminister
Wirtschaftsminister|Wirtschaftsministerin|Bundeswirtschaftsminister|Bundeswirtschaftsministerin
Handelsminister|Handelsministerin|US-Handelsminister|US-Handelsministerin|Handelsbeauftragter|Handelsbeauftragte|Handelsbeauftragten|US-Handelsbeauftragter|US-Handelsbeauftragte|US-Handelsbeauftragten|Außenhandelsminister
Bildungsminister|Bildungsministerin|Bundesbildungsminister|Bundesbildungsministerin|Erziehungsminister|Unterrichtsminister|Unterrichtsministerin|Bundesforschungsministerin|Forschungsministerin
Umweltminister|Umweltministerin|Bundesumweltminister|Bundesumweltministerin|Klimaminister|Klimaministerin
Arbeitsminister|Arbeitsministerin|Bundesarbeitsminister|Bundesarbeitsministerin|Sozialminister|Sozialministerin
Verkehrsminister|Verkehrsministerin|Bundesverkehrsminister|Bundesverkehrsministerin|Transportminister|Infrastrukturminister
Kulturminister|Kulturministerin|Kulturstaatsminister|Kulturstaatsministerin
Landwirtschaftsminister|Landwirtschaftsministerin|Agrarminister|Agrarministerin|Bundeslandwirtschaftsminister|Bundeslandwirtschaftsministerin|Bundesagrarminister|Bundesagrarministerin
Planungsminister|Planungsministerin|Entwicklungsminister|Entwicklungsministerin|Bundesentwicklungsminister|Bundesentwicklungsministerin
Polizeichef|Polizeichefin|Polizeipräsident|Polizeipräsidentin|Polizeipräsidenten|Polizeikommandant
WTO-Generaldirektor|WTO-Generaldirektorin|WTO-Chef|WTO-Chefin|Generaldirektor der Welthandelsorganisation|Generaldirektorin der Welthandelsorganisation|Chef der Welthandelsorganisation
UN-Flüchtlingskommissar|UN-Flüchtlingskommissarin|UNHCR-Chef|UNHCR-Chefin|UN-Hochkommissar für Flüchtlinge|Hochkommissar für Flüchtlinge|Flüchtlingshochkommissar
Unesco-Generaldirektor|Unesco-Generaldirektorin|Unesco-Chef|Unesco-Chefin
Interpol-Chef|Interpol-Präsident|Interpol-Präsidenten|Interpol-Generalsekretär|Chef von Interpol
Europol-Chef|Europol-Chefin|Europol-Direktor|Europol-Direktorin|Chef von Europol
Unicef-Exekutivdirektorin|Unicef-Exekutivdirektor|Unicef-Chefin|Unicef-Chef
WFP-Chef|WFP-Chefin|WFP-Exekutivdirektor|WFP-Exekutivdirektorin|Chef des Welternährungsprogramms|Chefin des Welternährungsprogramms|Exekutivdirektor des Welternährungsprogramms|WFP-Direktorin
OSZE-Generalsekretär|OSZE-Generalsekretärin|OSZE-Chef|OSZE-Chefin
OAS-Generalsekretär|Generalsekretär der Organisation Amerikanischer Staaten|OAS-Chef
Commonwealth-Generalsekretär|Commonwealth-Generalsekretärin|Generalsekretär des Commonwealth|Generalsekretärin des Commonwealth
IKRK-Präsident|IKRK-Präsidentin|IKRK-Präsidenten|IKRK-Chef|IKRK-Chefin|Präsident des Internationalen Komitees vom Roten Kreuz|Präsidentin des Internationalen Komitees vom Roten Kreuz
Generalsekretär des Europarats|Generalsekretärin des Europarats|Europarats-Generalsekretär|Europarats-Generalsekretärin|Generalsekretär des Europarates|Generalsekretärin des Europarates
Unasur-Generalsekretär|Unasur-Generalsekretärin
Wiedervereinigungsminister|Vereinigungsminister|Minister für Wiedervereinigung
EU-Kommissar|EU-Kommissarin|EU-Handelskommissar|EU-Handelskommissarin|Handelskommissar|Handelskommissarin|Wettbewerbskommissar|Wettbewerbskommissarin|EU-Wettbewerbskommissar|EU-Wettbewerbskommissarin|Erweiterungskommissar|EU-Erweiterungskommissar|Währungskommissar|EU-Währungskommissar|Wirtschaftskommissar|EU-Wirtschaftskommissar|Binnenmarktkommissar|EU-Binnenmarktkommissar|Agrarkommissar|EU-Agrarkommissar|Energiekommissar|EU-Energiekommissar|Haushaltskommissar|EU-Haushaltskommissar|Justizkommissar|Justizkommissarin|Innenkommissarin|Umweltkommissar|Industriekommissar
OECD-Generalsekretär|OECD-Chef|Generalsekretär der OECD
EZB-Vizepräsident|EZB-Vize|EZB-Vizechef|Vizepräsident der EZB|Vizepräsident der Europäischen Zentralbank`,
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
Barbados|barbadisch
Bangladesch|bangladeschisch|Dhaka
Belgien|belgisch
Burkina Faso|burkinisch
Bulgarien|bulgarisch
Bahrain|bahrainisch|Manama
Burundi|burundisch
Benin|beninisch|Cotonou
Brunei|bruneiisch
Bolivien|bolivianisch|La Paz
Brasilien|brasilianisch|Brasília
Bahamas|bahamaisch
Botswana|botswanisch|Botsuana|botsuanisch
Weißrussland|Belarus|weißrussisch|belarussisch|belarusisch|Minsk
Belize|belizisch
Kanada|kanadisch|Ottawa
Demokratische Republik Kongo|Kongo|kongolesisch|Kinshasa|Zaire
Zentralafrikanische Republik|zentralafrikanisch|Bangui
Republik Kongo|Kongo-Brazzaville|Brazzaville
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
Fidschi|fidschianisch
Frankreich|französisch|Paris|Élysée-Palast
Gabun|gabunisch
Vereinigtes Königreich|Vereinigten Königreich|Großbritannien|britisch|England|London|Downing Street
Georgien|georgisch|Tiflis
Ghana|ghanaisch
Gambia|gambisch
Guinea|guineisch
Äquatorialguinea|äquatorialguineisch
Griechenland|griechisch|Athen
Guatemala|guatemaltekisch
Guyana|guyanisch
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
Jamaika|jamaikanisch
Jordanien|jordanisch|Amman
Japan|japanisch|Tokio
Kenia|kenianisch|Nairobi
Kirgistan|Kirgisistan|kirgisisch
Kambodscha|kambodschanisch|Phnom Penh
Komoren|komorisch|Moroni
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
Madagaskar|madagassisch|Antananarivo
Nordmazedonien|Mazedonien|mazedonisch|nordmazedonisch
Mali|malisch
Myanmar|Birma|Burma|myanmarisch|birmanisch
Mongolei|mongolisch
Mauretanien|mauretanisch
Malta|maltesisch
Malediven|maledivisch
Malawi|malawisch|Lilongwe
Mexiko|mexikanisch
Malaysia|malaysisch|Kuala Lumpur
Mosambik|mosambikanisch
Namibia|namibisch|Windhuk|Windhoek
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
Papua-Neuguinea|papua-neuguineisch
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
Sierra Leone|sierra-leonisch|Freetown
Senegal|senegalesisch
Somalia|somalisch|Mogadischu
Suriname|Surinam|surinamisch
Südsudan|südsudanesisch
Sowjetunion|UdSSR|sowjetisch|Moskau
El Salvador|salvadorianisch
Syrien|syrisch|Damaskus
Tschad|tschadisch
Togo|togoisch|togolesisch
Thailand|thailändisch|Bangkok
Tadschikistan|tadschikisch
Osttimor
Turkmenistan|turkmenisch
Tunesien|tunesisch|Tunis
Türkei|türkisch|Ankara
Trinidad und Tobago|trinidadisch
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

Europarat|Europarates
Europäische Zentralbank|EZB

Europäische Union|EU|europäisch|Europa|Brüssel|EU-Kommission

Golfkooperationsrat|Golf-Kooperationsrat
Hamas
Volksmobilisierungskräfte|Haschd al-Schaabi|Volksmobilisierungseinheiten
Hisbollah
Huthi|Huthi-Rebellen|Huthi-Miliz
Hajat Tahrir al-Scham|HTS
Internationale Atomenergiebehörde|Internationalen Atomenergiebehörde|Internationale Atomenergie-Organisation|IAEA|IAEO
Internationales Komitee vom Roten Kreuz|Internationalen Komitees vom Roten Kreuz|IKRK|Rotes Kreuz|Roten Kreuzes
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
Organisation Amerikanischer Staaten|OAS

Organisation für Islamische Zusammenarbeit|OIC

OSZE|Organisation für Sicherheit und Zusammenarbeit in Europa
PKK|Arbeiterpartei Kurdistans
Kassam-Brigaden|Al-Kassam-Brigaden
Al-Kuds-Brigaden|Al-Quds-Brigaden|Kuds-Brigaden|Quds-Einheit|Al-Kuds-Einheit
Rapid Support Forces|RSF|Schnelle Unterstützungskräfte
Sadr-Bewegung|Sadristen
Syrische Demokratische Kräfte|SDF|Demokratischen Kräfte Syriens

Türkische Republik Nordzypern|Nordzypern|türkisch-zypriotisch
pakistanische Taliban
Vereinte Nationen|Vereinten Nationen|UN|UNO


UNHCR|UN-Flüchtlingshilfswerk

Wagner|Wagner-Gruppe|Gruppe Wagner
Welternährungsprogramm|WFP
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

Brexit-Partei
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

Bürgerplattform
Friedensabkommen mit der Farc
Columbia-Katastrophe


Konstitutionell-Demokratische Partei


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
Europäische Bankenaufsichtsbehörde
Ebola-Epidemie in Westafrika
Europäische Zentralbank

Europäischer Auswärtiger Dienst
Europäische Finanzstabilisierungsfazilität|EFSF

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




Fünf-Sterne-Bewegung



Brüder Italiens
Freie Syrische Armee
Partei für Freiheit und Gerechtigkeit



Kryptobörse FTX
Atomkatastrophe von Fukushima|Reaktorkatastrophe von Fukushima|Fukushima-Katastrophe

G20-Gipfel|G20-Staaten




Datenschutz-Grundverordnung|DSGVO


Tod von George Floyd|Tötung von George Floyd
Kaukasuskrieg 2008|Georgienkrieg
Georgischer Traum
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



PiS-Partei



Präsidialer Führungsrat
Linkspartei Podemos





Prespa-Abkommen

Unabhängigkeitsreferendum vom 1. Oktober



Flug PS752




Partei für die Freiheit


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
Partei Diener des Volkes
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

UEFA Nations League



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
};
