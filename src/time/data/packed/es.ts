// Written by scripts/build-gazetteer.mjs from src/time/data/tables. Do not edit.
import type { PackedNames } from '../../packed.js';

export const es: PackedNames = {
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



Alberto Arenas


















Alejandro Toledo










Alex Azar








Alexandr {Lukashenko}|Aleksandr {Lukashenko}











Alexéi {Navalni}|Alexei {Navalny}


















Alfredo Moreno
Alfredo Palacio




























Alí {Jameneí}|ayatolá {Jamenei}


Alí {Lariyaní}





Alí {Shamjaní}














Alonso Segura































Amro {Musa}|Amr {Musa}



Ana Mato
Ana Palacio







Anatoli {Serdiukov}














Andrea Orlando







































Andri {Yermak}


















































Antoni Asunción|Antonio Asunción




António Costa








Antonio Patriota
Antonio Saca














Anže Logar






















Arnoldo Alemán


Arseni {Yatseniuk}

Arthur Lira







Asad al {Shaibani}
















































Aziz {Ajanuch}

































Bashar al {Asad}|Bachar al {Asad}



Balduino I







Beyi Caid {Essebsi}






Benedicto XVI































rey {Bhumibol}





















Bjørn Arild Gram|Bjorn Arild Gram








































































Carlos XVI Gustavo|Carlos Gustavo








Carlos Costa
Carlos Cuerpo






Carlos Mesa

Carlos Roberto Flores
Carlos Roberto Reina







Carmen Calvo
Carmen Montón






























Jaim {Herzog}














Carlos III






















































































Condoleezza {Rice}










Cressida {Dick}




























































































Denis {Shmihal}|Denys {Shmygal}


































Diosdado Cabello





Dmitro {Kuleba}

Dolors Montserrat










































Ebba Busch



































Eduardo Guardia







































Isabel II|Isabel II del Reino Unido






























Enzo Bianco






Eric {Holder}















Ernesto Cordero



















Esteban Lazo












Evo Morales











rey Fahd


Faisal {bin Farhan}




















Fayez al {Serraj}






Federico {Peña}|Federico Pena







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
















































Hans Meyer


























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
















Jaime Gama










Yalal {Talabani}





James {Cleverly}

















































































































Jeremy {Hunt}





Jesús Posada









Jimmy Morales









João de Deus Pinheiro

João Leão

























































Juan Pablo II


























Jorge Serrano|Jorge {Serrano Elías}





















José Luís Carneiro





















José Serra


































Juan Carlos Campo



Juan Carlos I|{Juan Carlos}|rey {Juan Carlos}








Juan Manuel Santos







Juhan {Parts}




Julie {Bishop}




































Kais {Said}|Kais {Saied}


















































Kasim-Yomart {Tokáyev}



































Jaled {Meshal}










Jalifa {Hafter}|Jalifa {Haftar}

























































Kristalina {Georgieva}|Kristalina {Gueorguieva}






























Lajdar {Brahimi}





















































Lenín Moreno



León XIV|papa León









































Livia Turco








































Luís Amado
Luis Ángel Rojo









Luis Gallegos





Luis Miguel Castilla





Luisa María Alcalde
































Mahmud {Abás}|Mahmud {Abbas}
Mahmud {Ahmadineyad}







































Manuel Pizarro




































Margarita Robles


Margarita II











María Fernanda Espinosa













Mariano Rubio

















































Marta Temido






































Masud {Pezeshkian}

















































































Michael Portillo





















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














Narcís Serra

emperador {Naruhito}



Naser {Burita}




















Nelson Barbosa




























































































Nuno Melo


















Oleksandr {Sirski}



















Omar al {Bashir}|Omar Hasán al {Bashir}
















Óscar Puente




















































Patricia Espinosa









































Pedro Castillo














































































Felipe de Bélgica






















Pilar Alegría


papa Francisco
Porfirio Lobo

















sultán {Qabús}









Rachid {Ganuchi}

Rachida Dati





Rafael Caldera


































Ramzán {Kadírov}







































































































Roberto Fico
















Rodrigo Cerda





Rodrigo Rato















































Ruholá {Jomeini}|ayatolá {Jomeini}
Rui Machete




















Saadedín {Otmani}








Sadam Husein|{Sadam}|Saddam Hussein





Said {Yalilí}























rey Salmán|Salmán bin Abdelaziz


Salvador Cienfuegos








Sameh {Shukri}




















Santiago Peña
























Serguéi {Ivanov}
Serguéi {Kiriyenko}
Serguéi {Lavrov}|Sergei {Lavrov}





Serguéi {Shoigú}|Sergei {Shoigu}







Sergio Moro|Sérgio {Moro}



























Simón {Peres}|Shimon {Peres}


































































Stanislav {Gross}

Stavros Dimas



























































Susan {Rice}




































































Teodoro Ribera



Teresa Ribera



















Theresa {May}









































































































rey Maha {Vajiralongkorn}







Valeri {Zaluzhni}

Valeri {Guerásimov}













Vicente {Fox}








Víktor {Chernomirdin}









































Vladimir {Padrino López}|Vladimir Padrino





















Volodímir {Zelenski}|Volodimir {Zelensky}












Walid al {Mualem}

























William {Hague}
























Wouter Bos







Xi Jinping










Yahya {Sinwar}|Yahia {Sinwar}











Yaser {Arafat}|Yasir {Arafat}










Yevgueni {Prigozhin}
Yevgueni {Primakov}




Isaac {Rabin}
Isaac {Shamir}




Yolanda Díaz



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
ministro de Exteriores|ministra de Exteriores|la canciller|ministro de Asuntos Exteriores|ministra de Asuntos Exteriores|ministro de Relaciones Exteriores|ministra de Relaciones Exteriores|canciller|secretario de Estado|secretaria de Estado|jefe de la diplomacia|jefa de la diplomacia|titular de Exteriores
ministro de Defensa|ministra de Defensa|secretario de Defensa|secretaria de Defensa|jefe del Pentágono|titular de Defensa|ministro de la Defensa|secretario de Guerra
ministro del Interior|ministra del Interior|ministro de Interior|ministra de Interior|ministro de Gobernación|secretario de Gobernación|secretaria de Gobernación|secretario de Seguridad Nacional|secretaria de Seguridad Nacional|titular de Interior|ministro de Seguridad|ministra de Seguridad
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
gobernador del banco central|gobernadora del banco central|presidente del banco central|presidenta del banco central|presidente de la Fed|presidenta de la Fed|presidente de la Reserva Federal|presidenta de la Reserva Federal|gobernador del Banco de Inglaterra|gobernador del Banco de España|titular de la Fed|jefe de la Fed|presidente del Bundesbank|gobernador del Banco de México|gobernadora del Banco de México|gobernador de Banxico|gobernador del Banco de Italia|gobernador del Banco de Francia|gerente general del Banco de la República|gerente del Banco de la República|gobernador del Banco de Portugal|gobernador del Banco de Canadá|gobernador del Banco de Japón
papa|Papa|pontífice|Sumo Pontífice|Santo Padre|Su Santidad|sumo pontífice|obispo de Roma
líder del partido|líder de la oposición|presidente del partido|presidenta del partido|secretario general del partido|secretaria general del partido|jefe de la oposición|secretario general|secretaria general|líder opositor|líder opositora
líder|jefe|dirigente|comandante|emir|califa|secretario general|jefe político|jefe del buró político|líder rebelde|cabecilla
fiscal general|ministro de Justicia|ministra de Justicia|secretario de Justicia|procurador general|procuradora general|fiscal general del Estado
director de la CIA|directora de la CIA|jefe de la CIA|jefa de la CIA
director del FBI|jefe del FBI
presidente de la Cámara de Representantes|presidenta de la Cámara de Representantes|presidente del Parlamento|presidenta del Parlamento|presidente del Congreso|presidenta del Congreso|presidente de la Asamblea Nacional|presidenta de la Cámara Baja|presidente de la Cámara Baja|presidente de la Cámara|presidente de la Cámara de Diputados|presidenta de la Cámara de Diputados|presidente del Congreso de los Diputados|presidenta del Congreso de los Diputados|presidenta de la Cámara
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
ministro de Salud|ministra de Salud|ministro de Sanidad|ministra de Sanidad|secretario de Salud
ministro de Economía|ministra de Economía|ministro de Asuntos Económicos|ministra de Asuntos Económicos|secretario de Economía|secretaria de Economía|titular de Economía
ministro de Comercio|ministra de Comercio|ministro de Comercio Exterior|ministra de Comercio Exterior|secretario de Comercio|secretaria de Comercio|representante comercial|representante de Comercio
ministro de Educación|ministra de Educación|secretario de Educación|secretaria de Educación|titular de Educación
ministro de Medio Ambiente|ministra de Medio Ambiente|ministro del Ambiente|ministra del Ambiente|ministra para la Transición Ecológica|ministro de Ambiente|ministra de Ambiente|secretaria de Medio Ambiente|secretario de Medio Ambiente
ministro de Trabajo|ministra de Trabajo|ministro de Empleo|ministra de Empleo|secretario de Trabajo|secretaria de Trabajo|titular de Trabajo
ministro de Transporte|ministra de Transporte|ministro de Transportes|ministra de Transportes|ministro de Fomento|ministra de Fomento|secretario de Transporte|secretaria de Transporte
ministro de Cultura|ministra de Cultura|secretario de Cultura|secretaria de Cultura
ministro de Agricultura|ministra de Agricultura|secretario de Agricultura|secretaria de Agricultura
ministro de Planificación|ministra de Planificación|ministro de Planeación|ministro de Desarrollo|ministra de Desarrollo
jefe de la Policía|jefa de la Policía|director de la Policía|director general de la Policía|director de la Policía Nacional|comisario de policía|comandante de la Policía|comandante general de la Policía
director general de la OMC|directora general de la OMC|jefe de la OMC|jefa de la OMC|director general de la Organización Mundial del Comercio|directora general de la Organización Mundial del Comercio|director de la OMC
alto comisionado de la ONU para los Refugiados|Alto Comisionado de la ONU para los Refugiados|alto comisionado de Naciones Unidas para los Refugiados|alto comisionado de las Naciones Unidas para los refugiados|jefe de ACNUR|director de ACNUR
director general de la Unesco|directora general de la Unesco|jefa de la Unesco
presidente de Interpol|presidenta de Interpol|secretario general de Interpol|jefe de Interpol|presidente de la Interpol|secretario general de la Interpol
director de Europol|directora de Europol|directora ejecutiva de Europol|jefe de Europol|jefa de Europol
directora ejecutiva de Unicef|director ejecutivo de Unicef|jefa de Unicef
director ejecutivo del PMA|directora ejecutiva del PMA|director ejecutivo del Programa Mundial de Alimentos|directora ejecutiva del Programa Mundial de Alimentos|jefe del PMA|directora del PMA
secretario general de la OSCE|secretaria general de la OSCE|jefe de la OSCE
secretario general de la OEA|secretario general de la Organización de Estados Americanos|jefe de la OEA|titular de la OEA
secretario general de la Commonwealth|secretaria general de la Commonwealth|secretario general de la Mancomunidad
presidente del CICR|presidenta del CICR|presidente de la Cruz Roja|presidenta de la Cruz Roja|presidente del Comité Internacional de la Cruz Roja|presidenta del Comité Internacional de la Cruz Roja
secretario general del Consejo de Europa|secretaria general del Consejo de Europa
secretario general de Unasur|secretaria general de Unasur|secretario general de la Unasur|secretaria general de la Unasur|jefe de Unasur
ministro de Unificación|ministra de Unificación
comisario europeo|comisaria europea|comisario de Comercio|comisaria de Comercio|comisario europeo de Comercio|comisaria europea de Comercio|comisario de Competencia|comisaria de Competencia|comisario de Ampliación|comisario europeo de Ampliación|comisario de Asuntos Económicos|comisario europeo de Asuntos Económicos|comisario de Economía|comisario europeo de Economía|comisario de Energía|comisaria de Energía
secretario general de la OCDE|secretario general de la Organización para la Cooperación y el Desarrollo Económicos
vicepresidente del BCE|vicepresidente del Banco Central Europeo`,
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
Barbados|barbadense
Bangladés|Bangladesh|bangladesí|bangladesíes|Daca
Bélgica|belga|belgas

Bulgaria|búlgaro|búlgara|búlgaros|búlgaras
Baréin|Bahréin|bareiní|bareiníes|Manama
Burundi|burundés|burundesa|burundeses|burundesas
Benín|beninés|beninesa|benineses|Cotonou

Bolivia|boliviano|boliviana|bolivianos|bolivianas|La Paz
Brasil|brasileño|brasileña|brasileños|brasileñas|Brasilia
Bahamas|bahameño|bahameña
Botsuana|Botswana|botsuano|botsuana|botsuanés|Gaborone
Bielorrusia|Belarús|bielorruso|bielorrusa|bielorrusos|bielorrusas|Minsk
Belice|beliceño|beliceña
Canadá|canadiense|canadienses|Ottawa
República Democrática del Congo|RDC|Congo|congoleño|congoleña|congoleños|congoleñas|Kinsasa|Zaire
República Centroafricana|centroafricano|centroafricana|centroafricanos|centroafricanas|Bangui
República del Congo|Congo-Brazzaville|Brazzaville
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
Fiyi|Fiji|fiyiano|fiyiana
Francia|francés|francesa|franceses|francesas|París|Elíseo
Gabón|gabonés|gabonesa|gaboneses|gabonesas
Reino Unido|Gran Bretaña|británico|británica|británicos|británicas|Inglaterra|inglés|inglesa|ingleses|inglesas|Londres|Downing Street
Georgia|georgiano|georgiana|georgianos|georgianas|Tiflis
Ghana|ghanés|ghanesa|ghaneses|ghanesas
Gambia|gambiano|gambiana|gambianos|gambianas|Banjul
Guinea|guineano|guineana|guineanos|guineanas
Guinea Ecuatorial|ecuatoguineano|ecuatoguineana|ecuatoguineanos|Malabo
Grecia|griego|griega|griegos|griegas|Atenas
Guatemala|guatemalteco|guatemalteca|guatemaltecos|guatemaltecas
Guyana|guyanés|guyanesa|Georgetown

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
Jamaica|jamaicano|jamaicana|jamaiquino|jamaiquina
Jordania|jordano|jordana|jordanos|jordanas|Amán|Ammán
Japón|japonés|japonesa|japoneses|japonesas|Tokio
Kenia|keniano|keniana|kenianos|kenianas|Nairobi
Kirguistán|kirguís|kirguíss|kirguiso|kirguisa|kirguisos|kirguisas
Camboya|camboyano|camboyana|camboyanos|camboyanas
Comoras|comorense|comorenses|Moroni
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
Madagascar|malgache|malgaches|Antananarivo
Macedonia del Norte|Macedonia|macedonio|macedonia|macedonios|macedonias
Mali|malí|malíes|maliense|malienses
Birmania|Myanmar|birmano|birmana|birmanos|birmanas
Mongolia|mongol|mongola|mongoles|mongolas
Mauritania|mauritano|mauritana|mauritanos|mauritanas
Malta|maltés|maltesa|malteses|maltesas
Maldivas|maldivo|maldiva|maldivos|maldivas
Malaui|Malawi|malauí|malauíes|Lilongüe
México|Méjico|mexicano|mexicana|mexicanos|mexicanas|Ciudad de México
Malasia|malasio|malasia|malasios|malasias|Kuala Lumpur
Mozambique|mozambiqueño|mozambiqueña|mozambiqueños|mozambiqueñas
Namibia|namibio|namibia|namibios|namibias|Windhoek
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
Papúa Nueva Guinea|papú
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
Sierra Leona|sierraleonés|sierraleonesa|Freetown
Senegal|senegalés|senegalesa|senegaleses|senegalesas
Somalia|somalí|somalíes|Mogadiscio
Surinam|surinamés|surinamesa
Sudán del Sur|sursudanés|sursudanesa|sursudaneses|sursudanesas|Yuba
Unión Soviética|URSS|soviético|soviética|soviéticos|soviéticas|Moscú
El Salvador|salvadoreño|salvadoreña|salvadoreños|salvadoreñas
Siria|sirio|siria|sirios|sirias|Damasco
Chad|chadiano|chadiana|chadianos|chadianas
Togo|togolés|togolesa|togoleses|togolesas|Lomé
Tailandia|tailandés|tailandesa|tailandeses|tailandesas|Bangkok
Tayikistán|tayiko|tayika|tayikos|tayikas
Timor Oriental
Turkmenistán|turcomano|turcomana|turcomanos|turcomanas
Túnez|tunecino|tunecina|tunecinos|tunecinas
Turquía|turco|turca|turcos|turcas|Ankara
Trinidad y Tobago|trinitense|trinitario|Puerto España
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
Commonwealth|Mancomunidad de Naciones
Consejo de Europa
Banco Central Europeo|BCE

Unión Europea|UE|europeo|europea|europeos|europeas|Europa|Bruselas|Comisión Europea

Consejo de Cooperación del Golfo|CCG

Fuerzas de Movilización Popular|Multitud Popular
Hezbolá|Hizbulá|Hezbollah
hutíes|hutí|hutis

Organismo Internacional de Energía Atómica|OIEA|AIEA
Comité Internacional de la Cruz Roja|CICR|Cruz Roja
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
Organización de Estados Americanos|Organización de los Estados Americanos|OEA
OCDE
Organización para la Cooperación Islámica|OCI
OPEP
OSCE|Organización para la Seguridad y la Cooperación en Europa
PKK|Partido de los Trabajadores del Kurdistán
Brigadas Al Qasam|Brigadas de Al Qasam
Fuerza Quds|Fuerza Al Quds
Fuerzas de Apoyo Rápido|FAR
movimiento sadrista|sadrista|sadristas
Fuerzas Democráticas Sirias|FDS
talibanes|talibán|Talibán
República Turca del Norte de Chipre|Chipre del Norte|turcochipriota|turcochipriotas
talibanes paquistaníes
Naciones Unidas|ONU


ACNUR|Alto Comisionado de la ONU para los Refugiados|Agencia de la ONU para los Refugiados

Wagner|Grupo Wagner
Programa Mundial de Alimentos|PMA
Organización Mundial de la Salud|OMS
Banco Mundial
Organización Mundial del Comercio|OMC`,
  terms: `movimiento 15-M|15-M|indignados del 15-M



Acuerdos de Abraham
escándalo de Abu Ghraib
Área de Libre Comercio Continental Africana
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

Partido del Brexit
referéndum del Brexit|referéndum del 'brexit'
cumbre de los BRICS|países BRICS
tragedia de Brumadinho
Alianza Sahra Wagenknecht
matanza de Bucha|masacre de Bucha





Ley César
alianza Cambiemos|frente Cambiemos



operación Plomo Fundido
Celac|Comunidad de Estados Latinoamericanos y Caribeños
Centro Democrático uribista




atentado contra Charlie Hebdo

partido Chega



estallido social de 2019|estallido social en Chile
los 33 mineros chilenos|rescate de los 33 mineros


atentados de Christchurch
partido Ciudadanos|Ciudadanos-Partido de la Ciudadanía
Plataforma Cívica
acuerdo de paz con las FARC
desastre del Columbia|accidente del Columbia


Partido Democrático Constitucional

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
Autoridad Bancaria Europea
epidemia de ébola en África Occidental
Banco Central Europeo

Servicio Europeo de Acción Exterior
Fondo Europeo de Estabilidad Financiera

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



Fiscalía General de la República|FGR
Movimiento 5 Estrellas



Hermanos de Italia
Ejército Libre Sirio|Ejército Libre de Siria
Partido Libertad y Justicia

Viernes por el Futuro|Fridays for Future

plataforma FTX
accidente de Fukushima|desastre de Fukushima|catástrofe de Fukushima

cumbre del G20
G5 del Sahel



Reglamento General de Protección de Datos|RGPD


muerte de George Floyd|asesinato de George Floyd
guerra ruso-georgiana|guerra de Georgia de 2008
Sueño Georgiano
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
Movimiento Regeneración Nacional|partido Morena



atentados de Bombay de 2008


ciclón Nargis

Consejo Nacional de Transición de Libia



terremoto de Nepal de 2015
serie de Netflix|plataforma Netflix
billete de 9 euros
Nuevo Banco de Desarrollo
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
partido Nuevas Ideas

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



Ley y Justicia (PiS)
sistema de pagos Pix


Consejo de Liderazgo Presidencial
partido Podemos|Unidas Podemos|Unidos Podemos


Servicio de Policía de Irlanda del Norte|PSNI


acuerdo de Prespa

referéndum del 1-O
Guardián de la Prosperidad

operación Margen Protector
vuelo PS752




Partido por la Libertad


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
Servidor del Pueblo
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
Consejo Soberano de Sudán
guerra entre el Ejército sudanés y las FAR
plataforma Sumar|coalición Sumar
Movimiento Girasol
quiebra del Silicon Valley Bank|colapso de Silicon Valley Bank

tope al precio del petróleo ruso
Espadas de Hierro
guerra civil siria
Ejército Nacional Sirio
Coalición Nacional Siria
Consejo Nacional Sirio
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

Liga de Naciones de la UEFA
Tribunal Supremo británico

Partido de la Independencia del Reino Unido
invasión rusa de Ucrania|invasión a gran escala de Ucrania
Revolución de los Paraguas|Movimiento de los Paraguas

Unión por un Movimiento Popular
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
};
