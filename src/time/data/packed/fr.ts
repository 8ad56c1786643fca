// Written by scripts/build-gazetteer.mjs from src/time/data/tables. Do not edit.
import type { PackedNames } from '../../packed.js';

export const fr: PackedNames = {
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






Bärbel Bas







Bachar al-{Assad}|Bachar el-{Assad}



Baudouin Ier|roi Baudouin














Benoît XVI
Bengt Dennis




Benyamin {Netanyahou}|Benjamin {Netanyahou}

























roi {Bhumibol}












































Boris {Eltsine}

















































Carl XVI Gustaf|Charles XVI Gustave



















































































































Christian Noyer













































Condoleezza {Rice}










Cressida {Dick}




























































































Denys {Chmyhal}













Didier Guillaume


























Dmytro {Kouleba}









Dominique de {Villepin}|Dominique {de Villepin}

Dominique {Strauss-Kahn}|{DSK}
































Ebba Busch

Ebrahim {Raïssi}

























Edouard {Chevardnadze}







Eduardo Guardia


































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





























Hans Meyer



















Hassan al-{Tourabi}

























































Heydar {Aliev}



























Hosni {Moubarak}

























roi Hussein











Ibrahim Boubacar {Keïta}|{IBK}







Ida Wolden Bache



























Ilham {Aliev}










































Isaias {Afwerki}|Issaias {Afeworki}













































Iyad {Allaoui}
















Jack {Straw}

































James {Cleverly}















Jan Jambon

































































































Jeremy {Hunt}





















































































Jean-Paul II













































































































Juan Carlos Ier|{Juan Carlos}
















Juhan {Parts}




Julie {Bishop}























































































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























































Sonny Perdue

















Stanislav {Gross}






















































Sultan ben Abdelaziz






Susan {Rice}




































{Tamim} ben Hamad























































Theresa {May}
























































Tord Lien
















































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
























Wouter Bos







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
ministre de l'Intérieur|secrétaire à l'Intérieur|locataire de Beauvau|secrétaire à la Sécurité intérieure|ministre de la Sécurité publique
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
gouverneur de la banque centrale|gouverneure de la banque centrale|gouverneur de la Banque d'Angleterre|président de la Fed|présidente de la Fed|patron de la Fed|patronne de la Fed|président de la Réserve fédérale|présidente de la Réserve fédérale|gouverneur de la Banque de France|présidente de la banque centrale|président de la banque centrale|président de la Bundesbank|président de la Banque nationale suisse|gouverneur de la Banque d'Italie|gouverneur de la Banque du Canada|gouverneur de la Banque d'Espagne|gouverneur de la Banque d'Algérie|wali de Bank Al-Maghrib|gouverneur de la Banque nationale|gouverneur de la Banque du Japon|gouverneur de la Banque du Portugal
pape|souverain pontife|Saint-Père|Sa Sainteté|chef de l'Église catholique
chef du parti|cheffe du parti|chef de l'opposition|cheffe de l'opposition|leader de l'opposition|président du parti|présidente du parti|secrétaire général du parti|leader du parti|dirigeant du parti|premier secrétaire|première secrétaire
chef|leader|dirigeant|commandant|émir|calife|secrétaire général|chef du bureau politique|chef politique|chef rebelle|chef de guerre|numéro un
ministre de la Justice|garde des Sceaux|procureur général|procureure générale|ministre américain de la Justice|ministre américaine de la Justice|attorney general
directeur de la CIA|directrice de la CIA|patron de la CIA|patronne de la CIA|chef de la CIA
directeur du FBI|patron du FBI|chef du FBI
président de la Chambre des représentants|présidente de la Chambre des représentants|président du Parlement|présidente du Parlement|président de l'Assemblée nationale|présidente de l'Assemblée nationale|président de la Chambre|présidente de la Chambre|speaker|président du Bundestag|président de la Chambre des députés|présidente de la Chambre des députés|président de la Chambre des communes
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
vice-Premier ministre|vice-première ministre|vice-chancelier|tánaiste
ministre du Pétrole|ministre de l'Énergie|secrétaire à l'Énergie
ministre de la Santé|secrétaire à la Santé
ministre de l'Économie|ministre des Affaires économiques|ministre de l'Économie et des Finances|patron de Bercy
ministre du Commerce|ministre du Commerce extérieur|secrétaire au Commerce|secrétaire américain au Commerce|secrétaire américaine au Commerce|représentant au Commerce|représentante au Commerce|représentant américain au Commerce|représentante américaine au Commerce
ministre de l'Éducation|ministre de l'Éducation nationale|secrétaire à l'Éducation
ministre de l'Environnement|ministre de l'Écologie|ministre de la Transition écologique|ministre du Climat
ministre du Travail|ministre de l'Emploi|ministre des Affaires sociales|secrétaire au Travail
ministre des Transports|secrétaire aux Transports|ministre des Infrastructures
ministre de la Culture|ministre du Patrimoine
ministre de l'Agriculture|secrétaire à l'Agriculture
ministre du Plan|ministre de la Planification|ministre du Développement|ministre du Budget
chef de la police|cheffe de la police|chef de la police nationale|préfet de police|directeur général de la police|directeur général de la police nationale|commissaire de police|patron de la police
directeur général de l'OMC|directrice générale de l'OMC|patron de l'OMC|patronne de l'OMC|cheffe de l'OMC|directeur général de l'Organisation mondiale du commerce|directrice générale de l'Organisation mondiale du commerce
haut-commissaire des Nations unies pour les réfugiés|haut-commissaire de l'ONU pour les réfugiés|haut-commissaire aux réfugiés|Haut Commissaire des Nations unies pour les réfugiés|patron du HCR|chef du HCR
directeur général de l'Unesco|directrice générale de l'Unesco|patronne de l'Unesco|cheffe de l'Unesco|patron de l'Unesco
président d'Interpol|présidente d'Interpol|secrétaire général d'Interpol|chef d'Interpol|patron d'Interpol
directeur d'Europol|directrice d'Europol|directrice exécutive d'Europol|patron d'Europol|patronne d'Europol|chef d'Europol
directrice générale de l'Unicef|directeur général de l'Unicef|directrice exécutive de l'Unicef|directeur exécutif de l'Unicef|patronne de l'Unicef
directeur exécutif du PAM|directrice exécutive du PAM|directeur exécutif du Programme alimentaire mondial|directrice exécutive du Programme alimentaire mondial|chef du PAM|cheffe du PAM|patron du PAM|directrice du PAM
secrétaire général de l'OSCE|secrétaire générale de l'OSCE|patron de l'OSCE
secrétaire général de l'OEA|secrétaire général de l'Organisation des États américains|chef de l'OEA
secrétaire général du Commonwealth|secrétaire générale du Commonwealth
président du CICR|présidente du CICR|président de la Croix-Rouge|présidente de la Croix-Rouge|président du Comité international de la Croix-Rouge|présidente du Comité international de la Croix-Rouge
secrétaire général du Conseil de l'Europe|secrétaire générale du Conseil de l'Europe
secrétaire général de l'Unasur|secrétaire générale de l'Unasur
ministre de la Réunification|ministre de l’Unification
commissaire européen|commissaire européenne|commissaire au Commerce|commissaire européen au Commerce|commissaire européenne au Commerce|commissaire à la Concurrence|commissaire européen à la Concurrence|commissaire européenne à la Concurrence|commissaire à l'Élargissement|commissaire européen à l'Élargissement|commissaire aux Affaires économiques|commissaire européen aux Affaires économiques|commissaire au Marché intérieur|commissaire européen au Marché intérieur|commissaire à l'Agriculture|commissaire européen à l'Énergie
secrétaire général de l'OCDE|patron de l'OCDE
vice-président de la BCE|vice-président de la Banque centrale européenne`,
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
Barbade|barbadien|barbadienne
Bangladesh|bangladais|bangladaise|bangladaises|Dacca
Belgique|belge|belges
Burkina Faso|Burkina|burkinabè|Ouagadougou
Bulgarie|bulgare|bulgares|Sofia
Bahreïn|bahreïni|bahreïnie|bahreïnis|bahreïnies|bahreïnien|Manama
Burundi|burundais|burundaise|burundaises|Bujumbura|Gitega
Bénin|béninois|béninoise|béninoises|Cotonou
Brunei|brunéien|brunéienne|brunéiens|brunéiennes
Bolivie|bolivien|bolivienne|boliviens|boliviennes|La Paz
Brésil|brésilien|brésilienne|brésiliens|brésiliennes|Brasilia
Bahamas|bahaméen|bahaméenne
Botswana|botswanais|botswanaise|Gaborone
Biélorussie|Bélarus|biélorusse|biélorusses|bélarusse|bélarusses|Minsk
Belize|bélizien|bélizienne
Canada|canadien|canadienne|canadiens|canadiennes|Ottawa
République démocratique du Congo|RDC|RD Congo|Congo|congolais|congolaise|congolaises|Kinshasa|Zaïre
République centrafricaine|Centrafrique|centrafricain|centrafricaine|centrafricains|centrafricaines|Bangui
République du Congo|Congo-Brazzaville|Brazzaville
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
Fidji|fidjien|fidjienne|fidjiens|fidjiennes
France|français|française|françaises|Paris|Élysée|Hexagone
Gabon|gabonais|gabonaise|gabonaises|Libreville
Royaume-Uni|Grande-Bretagne|britannique|britanniques|Angleterre|anglais|anglaise|anglaises|Londres|Downing Street
Géorgie|géorgien|géorgienne|géorgiens|géorgiennes|Tbilissi
Ghana|ghanéen|ghanéenne|ghanéens|ghanéennes|Accra
Gambie|gambien|gambienne|gambiens|gambiennes|Banjul
Guinée|guinéen|guinéenne|guinéens|guinéennes|Conakry
Guinée équatoriale|équato-guinéen|équato-guinéenne|équatoguinéen|Malabo
Grèce|grec|grecque|grecs|grecques|Athènes
Guatemala|guatémaltèque|guatémaltèques
Guyana|guyanien|guyanienne
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
Jamaïque|jamaïcain|jamaïcaine|jamaïcains
Jordanie|jordanien|jordanienne|jordaniens|jordaniennes|Amman
Japon|japonais|japonaise|japonaises|Tokyo
Kenya|kényan|kényane|kényans|kényanes|Nairobi
Kirghizistan|Kirghizstan|kirghize|kirghizes
Cambodge|cambodgien|cambodgienne|cambodgiens|cambodgiennes|Phnom Penh
Comores|comorien|comorienne|comoriens|comoriennes|Moroni
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
Madagascar|malgache|malgaches|Antananarivo|Tananarive
Macédoine du Nord|Macédoine|macédonien|macédonienne|macédoniens|macédoniennes|Skopje
Mali|malien|malienne|maliens|maliennes|Bamako
Birmanie|Myanmar|birman|birmane|birmans|birmanes
Mongolie|mongol|mongole|mongols|mongoles
Mauritanie|mauritanien|mauritanienne|mauritaniens|mauritaniennes|Nouakchott
Malte|maltais|maltaise|maltaises
Maldives|maldivien|maldivienne|maldiviens|maldiviennes
Malawi|malawite|malawien|malawienne|malawites|Lilongwe
Mexique|mexicain|mexicaine|mexicains|mexicaines|Mexico
Malaisie|malaisien|malaisienne|malaisiens|malaisiennes|Kuala Lumpur
Mozambique|mozambicain|mozambicaine|mozambicains|mozambicaines
Namibie|namibien|namibienne|namibiens|namibiennes|Windhoek
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
Papouasie-Nouvelle-Guinée|papouasien|papouasienne|Port-Moresby
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
Sierra Leone|sierra-léonais|sierra-léonaise|Freetown
Sénégal|sénégalais|sénégalaise|sénégalaises|Dakar
Somalie|somalien|somalienne|somaliens|somaliennes|Mogadiscio
Suriname|Surinam|surinamais|surinamaise
Soudan du Sud|sud-soudanais|sud-soudanaise|sud-soudanaises|Djouba
Union soviétique|URSS|soviétique|soviétiques|Moscou
Salvador|El Salvador|salvadorien|salvadorienne|salvadoriens|salvadoriennes
Syrie|syrien|syrienne|syriens|syriennes|Damas
Tchad|tchadien|tchadienne|tchadiens|tchadiennes|N'Djamena
Togo|togolais|togolaise|togolaises|Lomé
Thaïlande|thaïlandais|thaïlandaise|thaïlandaises|Bangkok
Tadjikistan|tadjik|tadjike|tadjiks|tadjikes
Timor oriental|Timor-Leste
Turkménistan|turkmène|turkmènes
Tunisie|tunisien|tunisienne|tunisiens|tunisiennes|Tunis
Turquie|turc|turque|turcs|turques|Ankara
Trinité-et-Tobago|Trinidad-et-Tobago|trinidadien|trinidadienne
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

Conseil de l'Europe
Banque centrale européenne|BCE

Union européenne|UE|européen|européenne|européens|européennes|Europe|Bruxelles|Commission européenne

Conseil de coopération du Golfe|CCG

Hachd al-Chaabi|Hachd|Kataëb Hezbollah

Houthis|houthi|houthie|houthistes
Hayat Tahrir al-Cham|HTS
Agence internationale de l'énergie atomique|AIEA
Comité international de la Croix-Rouge|CICR|Croix-Rouge
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
Organisation des États américains|OEA
OCDE
Organisation de la coopération islamique|OCI
OPEP|Organisation des pays exportateurs de pétrole
OSCE|Organisation pour la sécurité et la coopération en Europe
PKK|Parti des travailleurs du Kurdistan
Brigades al-Qassam|Brigades Ezzedine al-Qassam
Force Al-Qods|force Al-Qods|Force Qods|force Qods
Forces de soutien rapide|FSR
mouvement sadriste|sadriste|sadristes
Forces démocratiques syriennes|FDS
talibans|taliban|Talibans
République turque de Chypre du Nord|RTCN|Chypre du Nord|chypriote turc|chypriotes turcs
talibans pakistanais
Nations unies|ONU|onusien|onusienne|onusiens|onusiennes


HCR|Haut-Commissariat des Nations unies pour les réfugiés|Haut-Commissariat aux réfugiés

Wagner|groupe Wagner
Programme alimentaire mondial|PAM
Organisation mondiale de la santé|OMS
Banque mondiale
Organisation mondiale du commerce|OMC`,
  terms: `mouvement des Indignés|Indignés espagnols



accords d'Abraham
scandale d'Abou Ghraib
Zone de libre-échange continentale africaine|Zlecaf
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

Bleu Blanc de Benny Gantz


bolivar fort
bolivar souverain

attaque des institutions à Brasilia

massacre d'Utoya

Parti du Brexit
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

Plateforme civique
accord de paix avec les Farc
accident de la navette Columbia|désintégration de la navette Columbia

Parti conservateur du Canada
Parti constitutionnel démocrate

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
Autorité bancaire européenne
épidémie d'Ebola en Afrique de l'Ouest
Banque centrale européenne

Service européen pour l'action extérieure
Fonds européen de stabilité financière

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

Forces de la liberté et du changement


Mouvement 5 étoiles



Frères d'Italie
Armée syrienne libre
Parti de la liberté et de la justice



plateforme FTX
catastrophe de Fukushima|accident de Fukushima

sommet du G20


Gavi

RGPD|Règlement général sur la protection des données


mort de George Floyd|meurtre de George Floyd
guerre russo-géorgienne
Rêve géorgien
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
Mouvement démocrate
ambassade du Monténégro




attentats de Bombay de 2008

N-VA|Nouvelle Alliance flamande
cyclone Nargis

Conseil national de transition libyen



séisme de 2015 au Népal
série Netflix|plateforme Netflix
billet à 9 euros
Nouvelle banque de développement
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
Pastef|parti Pastef


opération Source de paix
logiciel espion Pegasus



rover Perseverance
cryptomonnaie petro

vaccin de Pfizer-BioNTech



Droit et justice (PiS)



Conseil présidentiel de direction
parti Podemos


Service de police d'Irlande du Nord|PSNI


accord de Prespa

référendum du 1er octobre en Catalogne
Gardien de la prospérité

opération Bordure protectrice
vol PS752




Parti pour la liberté


blocus du Qatar
Mondial au Qatar|Coupe du monde au Qatar

massacre de Rabaa

mort d'Ebrahim Raïssi

Partenariat économique régional global
Reconquête!|parti Reconquête


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
Serviteur du peuple
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
Conseil de souveraineté soudanais
guerre entre l'armée soudanaise et les FSR|guerre entre l'armée et les paramilitaires des FSR

mouvement des Tournesols
faillite de la Silicon Valley Bank

plafonnement du prix du pétrole russe
Épées de fer
guerre civile en Syrie|guerre civile syrienne
Armée nationale syrienne
Coalition nationale syrienne
Conseil national syrien
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
Ligue Europa Conférence|Ligue Conférence
Ligue des nations de l'UEFA
Cour suprême britannique


invasion russe de l'Ukraine|invasion de l'Ukraine par la Russie|invasion à grande échelle de l'Ukraine
mouvement des parapluies|révolution des parapluies

Union pour un mouvement populaire|UMP
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
};
