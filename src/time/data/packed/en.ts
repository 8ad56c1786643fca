// Written by scripts/build-gazetteer.mjs from src/time/data/tables. Do not edit.
import type { PackedNames } from '../../packed.js';

export const en: PackedNames = {
  persons: `A. H. Mahmood {Ali}|Abul Hassan Mahmood {Ali}
A. K. Abdul {Momen}|Abdul {Momen}
A. K. {Antony}
A. M. A. {Muhith}|Abul Maal Abdul {Muhith}
A. N. R. {Robinson}|Arthur {Robinson}|Arthur Napoleon Raymond {Robinson}
Ab {Klink}
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
Abdel Rahim Mohammed {Hussein}
Abdel Rahman {Shalgham}|Abdurrahman {Shalgam}
Abdelaziz {Belkhadem}
Abdelaziz {Bouteflika}
Abdelaziz {Djerad}
Abdelilah {Benkirane}
Abdelkader {Bensalah}
Abdelkader {Messahel}
Abdelkrim {Zbidi}
Abdellatif {Benachenhou}
Abdellatif {Filali}
Abdellatif {Jouahri}
Abdelmadjid {Attar}
Abdelmadjid {Tebboune}
Abdelmalek {Droukdel}|Abdelmalek {Droukdal}
Abdelmalek {Sellal}
Abdelouafi {Laftit}
Abdelraouf {Rawabdeh}|Abdur-Rauf {Rawabdeh}
Abdelsalam {Majali}|Abdul Salam {Majali}
Abdelwahab {Abdallah}
Abderrahmane {Benkhalfa}
Abderrahmane {Youssoufi}
Abdi Farah {Shirdon}
Abdiweli Mohamed {Ali}|Abdiweli {Gaas}
Abdiweli Sheikh {Ahmed}
Abdolnaser {Hemmati}|Abdolnasser {Hemmati}
Abdolrahim {Mousavi}
Abdolreza {Rahmani Fazli}
Abdou {Diouf}
Abdoul {Mbaye}
Abdoulaye {Bathily}
Abdoulaye {Diop}
Abdoulaye {Maïga}
Abdoulaye {Wade}
Abdoulkader Kamil {Mohamed}
Abdourahamane {Tchiani}|Abdourahamane {Tiani}
Abdul Amir al-{Shammari}
Abdul Basit {Turki}
Abdul Halim {Khaddam}|Abdel Halim {Khaddam}
Abdul Hamid {Dbeibah}|Abdulhamid {Dbeibah}|Abdel Hamid {Dbeibah}|Abdulhamid al-{Dbeibah}
Abdul Ilah {Khatib}|Abdelelah {al-Khatib}
A. P. J. Abdul {Kalam}|APJ Abdul {Kalam}
Abdul Karim al-{Iryani}
Abdul Karim {Kabariti}
Abdul Karim {Luaibi}|Abdul Kareem {Luaibi}
Abdul Latif {Rashid}|Abdullatif {Rashid}
Abdul-Malik al-{Houthi}|Abdulmalik al-{Houthi}|Abdel-Malek al-{Houthi}
Abdul Qadir al-{Obeidi}|Abdul Qader al-{Obeidi}
Abdul Qadir {Bajamal}|Abdul Qader {Bajammal}
Abdul Rahim {Wardak}
Abdulaziz bin Salman
Abdulaziz bin Saud bin Nayef
Abdulaziz {Kamilov}
Abdulhamit {Gül}
Abdulkadir {Aksu}
Abdullah Abdullah
Abdullah Ahmad {Badawi}
Abdullah al-{Thinni}|Abdullah al-{Thani}|Abdullah {Thinni}
Abdullah {al-Yahya}
Abdullah bin Hamad {al-Attiyah}|Abdullah {al-Attiyah}
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
Adalberto {Rodríguez Giavarini}
Adam {Bodnar}
Adam Daniel {Rotfeld}|Adam {Rotfeld}
Adam {Glapiński}
Adama {Barrow}
Adán Augusto López|Adán Augusto López Hernández
Adel {Abdul-Mahdi}|Adil {Abdul-Mahdi}|Adel {Abdel Mahdi}
Adel al-{Jubeir}
Adel {Safar}
Adel {Sharkas}|Adel {al-Sharkas}
Adina {Vălean}
Adly Mansour
Adnan {Badran}
Adnan Mansour
Adnan {Terzić}
Adolfo {Rodríguez Saá}
Adolfo {Urso}
Adolphe {Muzito}
Adrian {Câciu}
Adrian {Cioroianu}
Adrian {Năstase}
Adrian {Orr}
Adrian {Severin}
Adriano {Maleiane}
Adylbek {Kasymaliev}
Aftab {Sherpao}|Aftab Ahmad Khan {Sherpao}
Agnès {Buzyn}
Agnès {Pannier-Runacher}
Aguila {Saleh}|Aqila {Saleh}|Aguila {Saleh Issa}
Agus {Martowardojo}
Agustín {Carstens}
Ahmad Abdullah al-Ahmad
Ahmad {Mukhtar}|Chaudhry Ahmad {Mukhtar}
Ahmad Nasser {al-Mohammad}|Ahmad Nasser Al-Mohammad {Al-Sabah}
Ahmad Nawaf al-Sabah
Ahmad Tejan {Kabbah}
Ahmad {Vahidi}
Ahmed Abdi {Godane}|Ahmed {Godane}
Ahmed {Aboul Gheit}|Ahmed {Abul Gheit}
Ahmed {al-Kholifey}|Ahmed {Alkholifey}
Ahmed al-{Rahawi}
Ahmed al-{Sharaa}|Ahmad al-{Sharaa}
Ahmed {Attaf}
Ahmed Awad {bin Mubarak}
Ahmed bin Abdulaziz
Ahmed Diriye|Ahmad Umar
Ahmed {Gaid Salah}|Ahmed Gaïd Salah
Ahmed {Galal}
Ahmed {Gamal el-Din}
Ahmed {Hachani}
Ahmed {Kouchouk}
Ahmed Maher
Ahmed {Midaoui}
Ahmed Naser {Al-Raisi}|Ahmed Nasser {al-Raisi}
Ahmed {Nazif}
Ahmed Obeid bin {Dagher}|Ahmed bin {Dagher}
Ahmed {Ouyahia}
Ahmed {Qurei}|Ahmed {Qureia}
Ahmed {Shafik}|Ahmed {Shafiq}
Ahmed {Yassin}|Sheikh Ahmed {Yassin}
Ahmet {Davutoglu}
Ahmet Necdet {Sezer}
Ahsan {Iqbal}
Ahsan {Mansur}|Ahsan H. {Mansur}
Aïchatou {Mindaoudou}
Aigars {Kalvītis}
Aires {Ali}
Aïssata {Tall Sall}
Ajay {Banga}
Ajit {Doval}
Ajith Nivard {Cabraal}|Nivard {Cabraal}
Akbar Hashemi {Rafsanjani}
Akezhan {Kazhegeldin}
Akhtar Mohammad Mansour|Akhtar Mansour|Mullah Mansour|Akhtar Mohammed {Mansur}
Emperor {Akihito}|{Akihito}
Akis {Tsochatzopoulos}|Akis {Tsohatzopoulos}
Akylbek {Japarov}|Akylbek {Zhaparov}
Al Gore
Alain {Berset}
Alain-Claude {Bilie-By-Nze}
Alain {Juppé}
Alain {Madelin}
Alain Richard
Alan {Bollard}
Alan {García}
Alan {Greenspan}
Alan {Johnson}
Alan {Milburn}
Alan Peter {Cayetano}
Alan Shatter
Alar {Karis}
Alassane {Ouattara}
Albert {del Rosario}
Albert II of Belgium|Albert II|King Albert II
Albert {Pahimi Padacké}
Albert {Ramdin}
Albert Reynolds
Alberto {Arenas}
Alberto {Bonisoli}
Alberto {Carrasquilla}
Alberto {Fernández}
Alberto {Fujimori}
Alberto {Gonzales}
Alberto {Romulo}
Alberto {Ruiz-Gallardón}
Alberto {van Klaveren}
Alberto {Vaquina}
Albin {Kurti}
Alcinda {Abreu}
Aldo {Rebelo}
Alejandro {Díaz de León}
Alejandro {Foxley}
Alejandro {Giammattei}
Alejandro {Maldonado}
Alejandro {Mayorkas}
Alejandro {Poiré}
Alejandro {Toledo}
Alejandro {Vanoli}
Alekos {Michaelides}
Aleksandar {Vučić}
Aleksandar {Vulin}
Aleksander {Kwaśniewski}
Aleksander {Szczygło}|Aleksander {Szczyglo}
Alena {Schillerová}
Alenka {Bratušek}
Aleš {Michl}
Alessandro {Giuli}
Alex {Azar}
Alex Chalk
Alex {Contreras}
Alexander {Acosta}|Alex {Acosta}|R. Alexander {Acosta}
Alexander {Bortnikov}
Alexander De {Croo}|Alexander {De Croo}
Alexander {Dobrindt}
Alexander {Downer}
Alexander {Livshits}
Alexander {Lukashenko}|Aleksandr {Lukashenko}|Alyaksandr {Lukashenka}
Alexander {Novak}
Alexander {Schallenberg}
Alexander {Stubb}
Alexander {Turchin}
Alexander Van der {Bellen}|Alexander {Van der Bellen}
Alexandr {Vondra}
Alexandre {de Moraes}
Alexandre {Padilha}
Alexandre {Tombini}
Alexandru {Nazare}
Alexei {Kudrin}|Alexey {Kudrin}
Alexei {Navalny}|Alexey {Navalny}
Alexei {Ulyukayev}
Alexis Herman
Alexis {Thambwe Mwamba}
Alexis {Tsipras}
Alfons {Verplaetse}|Fons {Verplaetse}
Alfonso {Bonafede}
Alfonso {Dastis}
Alfonso {Navarrete Prida}
Alfonso {Portillo}
Alfonso {Prat-Gay}
Alfred {Gusenbauer}
Alfred {Moisiu}
Alfred {Mutua}
Alfred {Nzo}
Alfred {Sant}
Alfred {Serreqi}
Alfredo {Biondi}
Alfredo {Cristiani}
Alfredo {Moreno}
Alfredo {Palacio}
Alfredo Pérez {Rubalcaba}
Alfredo {Thorne}
Algirdas {Brazauskas}
Algirdas {Butkevičius}
Algirdas {Saudargas}
Algirdas {Šemeta}
Ali Abdullah {Ayoub}|Ali {Ayyoub}
Ali Abdullah {Saleh}
Ali {Abu al-Ragheb}|Ali {Abu Ragheb}
Ali Akbar {Ahmadian}
Ali Akbar {Salehi}
Ali Akbar {Velayati}
Ali {al-Allaq}|Ali {Allaq}
Ali {al-Kuwari}|Ali bin Ahmed {al-Kuwari}
Ali al-{Naimi}
Ali {al-Sadiq}
Ali {Alatas}
Ali {Allawi}|Ali Abdul-Amir {Allawi}
Ali {Asadov}
Ali {Babacan}
Ali {Bagheri Kani}|Ali {Bagheri}
Ali {Benflis}
Ali {Bongo}|Ali {Bongo} Ondimba
Ali {Habib}
Ali Hassan {Khalil}
Ali Hassan {Mwinyi}
Ali {Kafi}
Ali {Karti}
Ali {Khamenei}|Ayatollah {Khamenei}
Ali {Kooli}
Ali {Larayedh}
Ali {Larijani}
Ali Mahmoud {Abbas}
Ali Mohammed {Ghedi}|Ali Mohamed {Gedi}
Ali Mohammed {Mujawar}
Ali {Sabry}
Ali {Salehabadi}
Ali {Shamkhani}
Ali Shareef {al-Emadi}|Ali Sharif {al-Emadi}
Ali {Tayebnia}
Ali {Yerlikaya}
Ali {Zeidan}|Ali {Zidan}
Alicia {Bárcena}
Alikbek {Jekshenkulov}
Alikhan {Smailov}
Alistair Darling
Alix Didier {Fils-Aimé}
Allamaye {Halina}|Allah Maye {Halina}
Allan Larsson
Almazbek {Atambayev}
Alois Mock
Alois {Rainer}
Alonso {Segura}
Aloysio {Nunes}|Aloysio {Nunes Ferreira}
Alparslan {Bayraktar}
Alpha {Barry}
Alpha {Condé}
Alpha Oumar {Konaré}
Álvaro {Arzú}
Álvaro {Colom}
Álvaro {Elizalde}
Álvaro {Leyva}
Álvaro {Uribe}
Alwi {Shihab}
Amado {Boudou}
Amadou {Ba}
Amadou {Gon Coulibaly}
Amadou Toumani {Touré}
Amama {Mbabazi}
Amangeldy {Muraliev}
Amara {Essy}
Amber {Rudd}
Ambrose {Lee}
Amélie {Oudéa-Castéra}
Amina {Mohamed}|Amina {Mohammed}
Aminata {Touré}
Aminu {Wali}
Amir {Hatami}
Amir Khan {Muttaqi}
Amir {Peretz}
Amit Shah
Amnon {Lipkin-Shahak}
Amos {Kimunya}
Amr {el-Garhy}
Amr {Moussa}
Ana {Brnabić}
Ana Cecilia {Gervasi}
Ana María Sánchez
Ana {Mato}
Ana {Palacio}
Ana Pastor
Ana Paula Martins
Anastase {Murekezi}
Anatoliy {Kinakh}
Anatoliy {Mohyliov}|Anatoly {Mogilyov}
Anatoly {Kulikov}
Anatoly {Kvashnin}
Anatoly {Serdyukov}
Anders {Anundsen}
Anders {Björck}
Anders {Borg}
Anders Fogh {Rasmussen}
Anders {Samuelsen}
Anders {Ygeman}
Anderson Torres
Andranik {Margaryan}|Andranik {Markarian}
András {Simor}
André {Flahaut}
André {Mendonça}
André {Ouellet}
Andrea Fischer
Andrea {Nahles}
Andrea {Orlando}
Andreas {Babler}
Andreas {Khol}
Andreas {Norlén}
Andreas {Papandreou}
Andreas {Scheuer}
Andreas {Staribacher}
Andrei {Belousov}|Andrey {Belousov}
Andrei {Galbur}
Andrei {Kobyakov}
Andrei {Kozyrev}|Andrey {Kozyrev}
Andrei {Marga}
Andrei {Pleșu}
Andrei {Ravkov}
Andrei {Stratan}
Andrej {Babiš}
Andrej {Bajuk}
Andrej {Kiska}
Andrej {Plenković}
Andrés {Allamand}
Andrés {Chadwick}
Andres {Lipstok}
Andrés Manuel {López Obrador}|{AMLO}
Andrés {Pastrana}
Andrés {Rodríguez}
Andrés {Velasco}
Andrew Bailey
Andrew Card|Andy Card
Andrew {Holness}
Andrew {Lansley}
Andrew Little
Andrew {Wheeler}
Andrii {Sybiha}|Andriy {Sybiha}
Andris {Bērziņš}
Andris {Piebalgs}
Andris {Sprūds}
Andrius {Kubilius}
Andriy {Parubiy}
Andriy {Pyshnyi}|Andriy {Pyshnyy}
Andriy {Taran}
Andriy {Yermak}
Andriy {Zahorodniuk}
Androulla {Vassiliou}
Andrus {Ansip}
Andry {Rajoelina}
Andrzej {Domański}
Andrzej {Duda}
Andrzej {Olechowski}
Andrzej {Raczko}
Andy {Burnham}
Ange-Félix {Patassé}
Ángel {Acebes}
Angel {Gurría}
Angel {Tîlvăr}
Angela {Merkel}
Angela {Rayner}
Angelino {Alfano}
Aníbal {Cavaco Silva}
Anifah {Aman}
Anita {Anand}
Anja {Karliczek}
Ank {Bijleveld}
Ann {Linde}
Ann {Veneman}|Ann M. {Veneman}
Anna {Fotyga}
Anna {Lindh}
Anna Maria {Cancellieri}
Annalena {Baerbock}
Anne {Genetet}
Anne-Grete {Strøm-Erichsen}|Anne-Grete {Strom-Erichsen}
Anne {Hidalgo}
Anne-Marie {Trevelyan}
Anne {Wibble}
Annegret {Kramp-Karrenbauer}
Anneli {Jäätteenmäki}
Annelies {Verlinden}
Annemie {Turtelboom}
Annette {Schavan}
Annie {Genevard}
Annika {Saarikko}
Anniken {Huitfeldt}
Antanas {Valionis}
Ante {Kotromanović}
Anthony {Albanese}
Anthony {Foxx}
Anthony Lake
Antoine Armand
Antoine {Duquesne}
Antoine {Gizenga}
Anton {Rop}
Anton {Siluanov}
Antoni {Asunción}|Antonio {Asunción}
Antoni {Macierewicz}
Antonia {Urrejola}
António {Bagão Félix}
Antonio {Camacho}
António {Costa}
António de Sousa
Antonio {Fazio}
António {Guterres}
Antonio {Martino}
António {Martins da Cruz}
Antonio {Milošoski}|Antonio {Milosoki}
António Monteiro
Antonio {Palocci}
Antonio {Patriota}
Antonio {Saca}
António {Sousa Franco}|António de {Sousa Franco}
Antonio {Tajani}
Antonio {Vitorino}
Antonis {Samaras}
Antony {Blinken}|Anthony {Blinken}
Antony {Leung}
Antti {Häkkänen}
Antti {Kaikkonen}
Antti {Kalliomäki}
Antti {Rinne}
Anura Kumara {Dissanayake}
Anvar {Saidenov}
Anwaar ul Haq {Kakar}|Anwar-ul-Haq {Kakar}|Anwaarul Haq {Kakar}
Anwar Ibrahim
Anže {Logar}
Apas {Jumagulov}
Apollinaire {Kyélem de Tambèla}
Apolo {Nsibambi}
Ara {Aivazian}|Ara {Ayvazyan}
Arancha {González Laya}
Ararat {Mirzoyan}
Ard {van der Steur}
Ardo {Hansson}
Arfan al-{Hayali}|Erfan al-{Hiyali}|Irfan al-{Hayali}
Ariel {Henry}
Ariel {Sharon}
Arif {Alvi}
Arif {Virani}
Arjuna {Mahendran}
Armando {Calderón Sol}
Armando {Guebuza}
Armen {Darbinyan}
Armen {Sarkissian}|Armen {Sarkisian}
Arminio {Fraga}
Arnaud {Montebourg}
Arne {Duncan}
Arnold {Rüütel}
Arnoldo {Alemán}
Árpád {Göncz}
Arsen {Avakov}
Arseniy {Yatsenyuk}
Art {Eggleton}|Arthur {Eggleton}
Arthur {Lira}
Artis {Pabriks}
Artur {Rasizade}|Artur {Rasi-Zade}
Arturo Herrera
Arturo {Parisi}
Arun {Jaitley}
Arvydas {Anušauskas}
Arzu Rana {Deuba}
Asaad al-{Shaibani}|Asaad al-{Shibani}|Assad al-{Shaibani}
Asad {Umar}
Ásgeir {Jónsson}
Ash {Carter}|Ashton {Carter}
Ashfaq Parvez {Kayani}|Ashfaq {Kayani}
Ashour {Bin Khayal}
Ashraf {Ghani}
Asif Ali {Zardari}
Asim {Munir}
Askar {Aitmatov}
Askar {Akayev}
Askar {Mamin}
Asma Mohamed {Abdalla}
Assen {Vassilev}|Asen {Vasilev}
Assimi {Goïta}
Assunção {Esteves}
Astri {Aas-Hansen}
Atal Bihari {Vajpayee}
Atef {Ebeid}|Atef {Obeid}
Atef {Sedki}|Atef {Sidqi}
Athanasios {Orphanides}
Atifete {Jahjaga}
Atiur {Rahman}
Audrey {Azoulay}
Audronius {Ažubalis}
Augustin {Matata Ponyo}
Augustine {Mahiga}
Augusto {Pinochet}
Augusto {Santos Silva}
Aung San {Suu Kyi}
Aurélie {Filippetti}
Aurélien Rousseau
Aureliu {Ciocoi}
Avdullah {Hoti}
Avigdor {Lieberman}|Avigdor {Liberman}
Aviv {Kochavi}|Aviv {Kohavi}
Avril {Haines}
Awad {Ibn Auf}|Ahmed Awad {Ibn Auf}|Awad {Ibn Ouf}
Awn {Khasawneh}|Awn al-{Khasawneh}
Axel {Kicillof}
Axel Weber
Ayad al-{Samarrai}|Iyad al-{Samarrai}
Ayaz {Mutallibov}
Ayesha {Verrall}
Ayman {al-Sayari}
Ayman al-{Zawahiri}|Ayman al-{Zawahri}
Ayman {Safadi}|Ayman al-{Safadi}
Aymen {Benabderrahmane}|Ayman {Benabderrahmane}
Azali {Assoumani}
Aziz {Akhannouch}
Aziz {Nasirzadeh}
Azucena {Arbeleche}
Bacho {Akhalaia}
Badr {Abdelatty}|Badr {Abdel-Atty}
Badr al-{Busaidi}|Badr Albusaidi
Bah {N'Daw}|Bah {Ndaw}
Bah {Oury}|Mamadou Oury {Bah}
Baiba {Braže}
Baitullah {Mehsud}
Bajram {Begaj}
Bajram {Rexhepi}
Bakhtiyor {Saidov}
Bakhytzhan {Sagintayev}
Bakili {Muluzi}
Bakri Hassan {Saleh}
Bambang {Brodjonegoro}
Bamir {Topi}
{Ban Ki-moon}|{Ban} Ki-moon|Ban Ki Moon
Bandar bin Sultan
Banharn {Silpa-archa}
Barack {Obama}|Barack Hussein {Obama}
Barbara {Hendricks}
Barbara {McDougall}
Barbara {Pompili}
Barbara {Prammer}
Bärbel {Bas}
Barham {Salih}|Barham {Saleh}
Tánczos {Barna}|Barna {Tánczos}
Barnaby {Joyce}
Bart De {Wever}|Bart {De Wever}
Bartłomiej {Sienkiewicz}|Bartlomiej {Sienkiewicz}
Basdeo {Panday}
Basel {al-Haroon}
Bashar al-{Assad}|Bashar {Assad}
Bassam al-{Sabbagh}|Bassam {Sabbagh}
Bassam {Mawlawi}|Bassam {al-Mawlawi}
Bassirou Diomaye {Faye}
Baudouin|King Baudouin
Bayan Jabr|Baqir Jabr al-{Zubeidi}|Bayan Jabr {Solagh}
Beata {Szydło}|Beata {Szydlo}
Beate {Meinl-Reisinger}
Beatrice Ask
Beatrice {Lorenzin}
Behgjet {Pacolli}
Beibut {Atamkulov}
Beji Caid {Essebsi}
Bekir {Bozdağ}
Ben {Bernanke}
Ben {Knapen}
Ben Wallace
Benazir {Bhutto}
Bence {Tuzson}
Benedict XVI|Pope Benedict|Pope Benedict XVI
Bengt {Dennis}
Beniamino {Andreatta}
Benigno {Aquino} III|Benigno {Aquino}
Benita {Ferrero-Waldner}
Benjamin {Mkapa}
Benjamin {Netanyahu}|Binyamin {Netanyahu}
Benk {Korthals}
Benny {Gantz}
Benoît {Hamon}
Bent {Høie}|Bent {Hoie}
Berat {Albayrak}
Bernard {Accoyer}
Bernard Bot|Ben Bot
Bernard {Cazeneuve}
Bernard {Goumou}
Bernard {Hogan-Howe}
Bernard {Kouchner}
Bernard {Makuza}
Bernard {Membe}
Bernard {Quintin}
Bernardo {Arévalo}
Bernat {Soria}
Bernie Fraser
Bert {Koenders}
Bertie {Ahern}
Besir {Atalay}
Betsy {DeVos}
Bettina {Stark-Watzinger}
Betty {Boothroyd}
Bezalel {Smotrich}
Bharrat {Jagdeo}
King {Bhumibol}|{Bhumibol} Adulyadej
Bidzina {Ivanishvili}
Bijan {Zanganeh}|Bijan Namdar {Zanganeh}
Bilawal {Bhutto Zardari}
Bill Birch
Bill Blair
Bill {Clinton}|William {Clinton}
Bill English
Bill Graham
Bill {Morneau}
Bill {Richardson}
Bill Skate
Bimal {Jalan}
Binali {Yildirim}
Bingu wa {Mutharika}
Binyamin {Ben-Eliezer}
Birgitta {Dahl}
Bisera {Turković}
Bisher {Khasawneh}|Bishr al-{Khasawneh}
Bismillah Khan {Mohammadi}|Bismillah {Khan}
Bjarne {Corydon}
Bjarni {Benediktsson}
Bjørn Arild {Gram}|Bjorn Arild {Gram}
Bjørn Tore {Godal}|Bjorn Tore {Godal}
Björn {von Sydow}
Blaise {Compaoré}
Blas {Ople}
Bo Xilai
Bob {Ainsworth}
Bob {Carr}
Bob {Hawke}
Bogdan {Aurescu}
Bogdan {Klich}
Bohuslav {Sobotka}
Bola {Tinubu}|Bola Ahmed {Tinubu}
Bonaya {Godana}
Boniface Alexandre
Børge {Brende}|Borge {Brende}
Boris {Fyodorov}|Boris {Fedorov}
Boris {Gryzlov}
Boris {Johnson}
Boris {Pistorius}
Boris {Tadić}
Boris {Trajkovski}
Boris {Vujčić}
Boris {Yeltsin}
Borjana {Krišto}
Borut {Pahor}
Borys {Tarasyuk}
Bosse {Ringholm}
Boštjan {Jazbec}
Boštjan {Vasle}
Bouasone {Bouphavanh}
Boubou {Cissé}
Boutros {Boutros-Ghali}
Boyko {Borisov}|Boyko {Borissov}
Brahim {Merad}
Bram {Peper}
Brandon Lewis
Branko {Crvenkovski}
Bratislav {Gašić}
Brendan {Nelson}
Brent {Scowcroft}
Brian {Cowen}
Brian {Lenihan}
Brian {Mulroney}
Brice {Hortefeux}
Brice {Oligui Nguema}|Brice Clotaire {Oligui Nguema}|Brice Oligui Nguema
Bridget {Phillipson}
Brigi {Rafini}
Brigita {Schmögnerová}
Brigitte {Bierlein}
Brigitte {Bourguignon}
Brigitte {Zypries}
Bronisław {Geremek}|Bronislaw {Geremek}
Bronisław {Komorowski}|Bronislaw {Komorowski}
Brooke {Rollins}
Bruce {Golding}
Bruno Le Maire|Bruno {Le Maire}
Bruno {Le Roux}
Bruno {Retailleau}
Bruno {Rodríguez}|Bruno {Rodríguez Parrilla}
Bruno {Tshibala}
Bui Thanh Son
Bujar {Nishani}
Bujar {Osmani}
Bülent {Arınç}
Bulent {Ecevit}
Burhanuddin {Rabbani}
C. {Rangarajan}
Călin {Popescu-Tăriceanu}
Cao Gangchuan
Carl {Bildt}
Carl {Haglund}
Carl {Holst}
Carl XVI Gustaf|King Carl XVI Gustaf|King {Carl Gustaf}
Carla Hills
Carlo Azeglio {Ciampi}
Carlo {Calenda}
Carlo {Nordio}
Carlo {Scognamiglio}
Carlos Agostinho do {Rosário}
Carlos {Alvarado}
Carlos Andrés {Pérez}
Carlos {Costa}|Carlos da Silva {Costa}
Carlos {Cuerpo}
Carlos {Faría}
Carlos {Figueroa}
Carlos {França}|Carlos Alberto {França}
Carlos {Gutierrez}
Carlos Holmes {Trujillo}
Carlos {Menem}
Carlos {Mesa}
Carlos {Morales Troncoso}
Carlos Roberto {Flores}
Carlos Roberto {Reina}
Carlos {Ruckauf}
Carlos {Salinas de Gortari}|Carlos {Salinas}
Carlos {Solchaga}
Carlos {Urzúa}
Carlos {Westendorp}
Carme {Chacón}
Carmelo {Abela}
Carmen {Calvo}
Carmen {Montón}
Carol {Bellamy}
Carol {Browner}
Carolina Barco
Carolina {Darias}
Carolina {Tohá}
Carrie Lam
Carsten {Breuer}
Caspar {Einem}
Caspar {Veldkamp}
Cassiel Ato {Forson}|Ato {Forson}
Catherine {Ashton}
Catherine {Bertini}
Catherine {Colonna}
Catherine {De Bolle}
Catherine {McKenna}
Catherine Russell
Catherine {Samba-Panza}
Catherine {Tasca}
Catherine {Trautmann}
Catherine {Vautrin}
Cecilia {Malmström}
Celinda {Sosa}
Celso {Amorim}
Celso {Lafer}
Cem {Özdemir}
Cemil {Çiçek}
César {Gaviria}
Cesare {Previti}
Cevdet {Yilmaz}
Chadli {Bendjedid}|Chadli {Benjedid}
Chaim {Herzog}
Chakib {Benmoussa}
Chakib {Khelil}
Chan {Santokhi}|Chandrikapersad {Santokhi}
{Chandra Shekhar}
Chandrika {Kumaratunga}|Chandrika Bandaranaike {Kumaratunga}
Chang Chun-hsiung
Chang Wanquan
Charbel {Wehbe}
Charilaos {Stavrakis}
Charlene {Barshefsky}
Charles Clarke
Charles {Falconer}|Charlie {Falconer}|Lord {Falconer}
Charles {Guthrie}
Charles {Haughey}
Charles III|King Charles|King Charles III
Charles Koffi {Diby}
Charles {Konan Banny}
Charles {Michel}
Charles {Millon}
Charles {Murigande}
Charles {Pasqua}
Charles Q. Brown|C.Q. Brown|Charles Brown
Charles {Soludo}|Chukwuma {Soludo}
Charles Taylor
Charlie {Flanagan}|Charles {Flanagan}
Charlie {McCreevy}
Chatib {Basri}
Chavalit {Yongchaiyudh}
Cheddi {Jagan}
Chedly {Ayari}
Cheick Modibo {Diarra}
Cheikh Hadjibou {Soumaré}
Cheikh Tidiane {Gadio}
Chen Chien-jen
Chen Deming
Chen Shui-bian
Chi Haotian
Chimediin {Saikhanbileg}
Chingiz {Aidarbekov}
Chirau {Mwakwere}|Chirau Ali {Mwakwere}
Cho Jung-tai
Cho Myoung-gyon
Cho Tae-yul
Choguel Kokalla {Maïga}|Choguel {Maiga}
Chris {Bowen}
Chris {Grayling}
Chris {Hipkins}
Chris {Huhne}
Chris {Patten}
Chris {Stals}
Chris {Tang}
Chris Wright
Christian {Kern}
Christian {Kettel Thomsen}
Christian {Lindner}
Christian {Noyer}
Christian Porter
Christian {Sautter}
Christian {Stocker}
Christian {Wulff}
Christiane {Taubira}
Christine {Albanel}
Christine {Lagarde}
Christine {Lambrecht}
Christine {Todd Whitman}|Christine Todd {Whitman}|Christie {Whitman}
Christodoulos {Patsalides}
Christoph {Blocher}
Christophe {Béchu}
Christophe {Castaner}
Christophe {Dabiré}
Christophe {Lutundula}
Christopher {Luxon}
Christopher C. {Miller}|Christopher {Miller}
Christopher {Pyne}
Christopher {Wray}
Christos {Staikouras}
Christos {Stylianides}
Chrystalla {Georghadji}
Chrystia {Freeland}
Chuan {Leekpai}
Chuck {Hagel}
Chung Dong-young
Chung Eui-yong
Chung Sye-kyun
Chung Un-chan
Cindy {McCain}
Ciro Gomes
Clare {O'Neil}
Claude {Allègre}
Claude {Bartolone}
Claude {Guéant}
Claude Joseph
Claudia Blum
Claudia {Ruiz Massieu}
Claudia {Sheinbaum}
Claudio {Martelli}
Claudio {Scajola}
Claus {Hjort Frederiksen}
Clemente {Mastella}
Clyde {Caruana}
Colin {Powell}
Condoleezza Rice
Connie {Hedegaard}
Constança {Urbano de Sousa}
Constantinos {Herodotou}
Constantinos {Kombos}
Constantinos {Petrides}
Corazon {Aquino}
Corinne {Lepage}
Cornelio {Sommaruga}
Corrado {Passera}
Costas {Simitis}|Kostas {Simitis}
Cressida Dick
Cristian {Diaconescu}
Cristina {Fernández de Kirchner}|Cristina {Kirchner}|Cristina {Fernández}
Csaba {Hende}
Cumhur {Ersümer}
Cyril {Ramaphosa}
Cyril {Svoboda}
D. {Subbarao}|Duvvuri {Subbarao}
Dacian {Cioloș}
Dag Jostein {Fjærvoll}|Dag Jostein {Fjaervoll}
Daho {Ould Kablia}
Dai Xianglong
Dalia {Grybauskaitė}
Damian {Hinds}
Damir {Krstičević}
Dan {Brouillette}
Dan {Caine}
Dan Coats
Dan {Glickman}
Dan {Halutz}
Dan {Jørgensen}|Dan {Jorgensen}
Dan {Quayle}
Daniar {Usenov}
Daniel arap Moi
Daniel {Bahr}
Daniel {Chapo}
Daniel {Kablan Duncan}
Daniel {Mitov}
Daniel {Noboa}
Daniel {Ona Ondo}
Daniel {Ortega}
Daniel {Tarschys}
Daniel {Vaillant}
Daniele Franco
Danilo {Astori}
Danilo {Medina}
Danilo {Türk}
Daniyal {Akhmetov}
Daniyar {Akishev}
Danuta {Hübner}
Dario {Franceschini}
Dariusz {Rosati}
Darmin {Nasution}
David Andrews
David {Barnea}
David {Beasley}
David {Blunkett}
David {Cameron}
David {Choquehuanca}
David {Collenette}
David Dodge
David {Emerson}
David {Gauke}
David {Granger}
David Johnston
David {Lametti}
David {Lammy}
David {Lee}
David Levy
David {Lidington}
David {Lin}
David {Malpass}
David {McGuinty}
David {Miliband}
David {Mwiraria}
Davíð {Oddsson}|David {Oddsson}
David {Petraeus}
David {Sassoli}
David {Seymour}
David Thompson
David {Tonoyan}|Davit {Tonoyan}
David {van Weel}
David {Waddington}
David {Zalkaliani}
Davit {Kezerashvili}|David {Kezerashvili}
Davor {Božinović}
Davor Ivo {Stier}
Dawoud {Rajiha}|Daoud {Rajha}
Dean Barrow
Dejan {Šoškić}
Delcy {Rodríguez}
Delfin {Lorenzana}
Delphine {Batho}
Demeke {Mekonnen}
Demetris {Christofias}|Dimitris {Christofias}
Deng {Alor}
{Deng} Xiaoping
Denis {McDonough}
Denis {Sassou-Nguesso}
Denis {Zvizdić}
Dennis Blair
Dennis {Hastert}
Denys {Monastyrsky}
Denys {Shmyhal}
Dermot {Ahern}
Derviş {Eroğlu}
Des Browne
Desi {Bouterse}
Desmond {Hoyte}
H. D. {Deve Gowda}
Devlet {Bahceli}
Diana {Mondino}
Dick {Cheney}
Dick {Schoof}
Dick Spring
Dick {Thornburgh}
Didier {Burkhalter}
Didier {Guillaume}
Didier {Migaud}
Didier {Ratsiraka}
Didier {Reynders}
Diego Guevara
Diego {Molano}
Diego Pary
Diezani {Alison-Madueke}
Dilan {Yeşilgöz}|Dilan {Yesilgöz-Zegerius}
Dileita Mohamed {Dileita}
Dilma {Rousseff}|{Dilma}
Dimitar {Glavchev}
Dimitar {Kovačevski}
Dimitar {Radev}
Dimitrij {Rupel}
Dimitris {Avramopoulos}
Dimitris {Droutsas}
Dina {Boluarte}
Dinesh {Gunawardena}
Diogo {Freitas do Amaral}
Dioncounda {Traoré}
Diosdado {Cabello}
Dipu {Moni}
Ditmir {Bushati}
Djibrill {Bassolé}|Djibril {Bassole}
Đuro {Macut}|Djuro {Macut}
Dmitry {Medvedev}|Dmitri {Medvedev}
Dmytro {Kuleba}
Dmytro {Razumkov}
Dolors {Montserrat}
Domenico {Corcione}
Domenico {Siniscalco}
Domingo {Cavallo}
Domingo {Siazon}
Dominic {LeBlanc}
Dominic {Raab}
Dominique {Bussereau}
Dominique de {Villepin}
Dominique {Perben}
Dominique {Strauss-Kahn}
Dominique {Voynet}
Don Brash|Donald Brash
Don {Mazankowski}
Don {McKinnon}|Donald {McKinnon}
Don {Pramudwinai}
Donald {Evans}|Don {Evans}
Donald {Johnston}
Donald {Ramotar}
Donald {Rumsfeld}
Donald {Trump}|Donald J. {Trump}
Donald {Tsang}
Donald {Tusk}
Dong Jun
Donika {Gërvalla-Schwarz}|Donika {Gërvalla}
Donna {Shalala}
Dora {Bakoyannis}|Dora {Bakoyianni}
Dorin {Recean}
Doris {Bures}
Doris {Leuthard}
Douglas {Hurd}
Dovilė {Šakalienė}
Dragan {Šutanovac}
Driss {Basri}
Driss {Jettou}
Dritan {Abazović}
Droupadi {Murmu}
Duma Boko
Durmus {Yilmaz}
Dušan {Mramor}
Dušan {Vujović}
Duško {Marković}
Eamon {Gilmore}
Ebba {Busch}
Eberhard {Zorn}
Ebrahim {Raisi}|Ebrahim {Raeisi}
Ebrahim {Sheibani}
Ed Balls
Ed {Davey}
Ed Fast
Ed {Miliband}
Ed {van Thijn}
Eda {Rivas}
Eddie {Fenech Adami}
Eddie George
Edelgard {Bulmahn}
Édgar {Amador}|Edgar {Amador Zamora}
Edgar {Lungu}
Edgars {Rinkēvičs}
Edi {Rama}
Édith {Cresson}
Edith {Schippers}
Edmond {Alphandéry}
Edmundo {Pérez Yoma}
Édouard {Balladur}
Édouard {Guillaud}
Edouard {Ngirente}
Édouard Philippe
Eduard {Heger}
Eduard {Janota}
Eduard {Kukan}
Eduard {Shevardnadze}
Eduardo {Aninat}
Eduardo {Cabrita}
Eduardo {Catroga}
Eduardo {Cunha}
Eduardo {Duhalde}
Eduardo {Ferro Rodrigues}
Eduardo {Frei}|Eduardo {Frei Ruiz-Tagle}
Eduardo {Guardia}
Eduardo {Pazuello}
Eduardo {Rodríguez Veltzé}
Eduardo Serra
Edward {Lowassa}
Edward {Nalbandian}|Eduard {Nalbandyan}
Edward {Scicluna}
Edzard {Schmidt-Jortzig}
Eelco {Heinen}
Eero {Heinäluoma}
Efkan Ala
Egils {Levits}
Egon {Klepsch}
Ehsan {Khandouzi}
Ehud Barak
Ehud {Olmert}
Eimert {van Middelkoop}
Einārs {Repše}
Eka {Tkeshelashvili}
Ekaterina {Zaharieva}|Ekaterina {Zakharieva}
Ekmeleddin {Ihsanoglu}
El-Dirdiri Mohamed {Ahmed}
El Mostapha {Sahel}
Eladio {Loizaga}
Elaine {Chao}
Eldbjørg {Løwer}|Eldbjorg {Lower}
Elena {Salgado}
Eli Cohen
Elias {Bou Saab}
Elias {Hrawi}
Elías {Jaua}
Elias {Murr}
Elina {Valtonen}
Elio {Di Rupo}
Elisabeth {Baume-Schneider}
Élisabeth {Borne}
Élisabeth {Guigou}
Elisabeth {Rehn}
Elisabeth {Svantesson}
Elisabetta {Trenta}
Elizabeth II|Queen Elizabeth II|Queen Elizabeth
Ellen Johnson {Sirleaf}|Ellen {Johnson Sirleaf}
Elmar {Mammadyarov}
Elmedin {Konaković}
Elmer {Schialer}
Els {Borst}
Elvira {Nabiullina}
Ely Ould Mohamed {Vall}
Elyes {Fakhfakh}
Elyor {Ganiyev}
Elżbieta {Bieńkowska}
Elżbieta {Witek}
Emeka {Anyaoku}
Emil {Boc}
Emil {Constantinescu}
Emile {Lahoud}
Emilie {Enger Mehl}|Emilie Enger {Mehl}
Emilio Colombo
Emma {Bonino}
Emmanuel {Issoze-Ngondet}
Emmanuel {Macron}
Emmerson {Mnangagwa}
Emomali {Rahmon}|Emomali {Rakhmon}|Emomali {Rakhmonov}
Enda {Kenny}
Enoch {Godongwana}
Enrico {Letta}
Enrique {Bolaños}
Enrique {Manalo}
Enrique {Peña Nieto}
Enrique {Silva Cimma}
Enver {Hoxhaj}
Enzo {Bianco}
Enzo Moavero {Milanesi}|Enzo {Moavero Milanesi}
Ephraim {Inoni}
Erato {Kozakou-Marcoullis}
Erdem {Basci}
Erhard {Busek}
Éric {Dupond-Moretti}
Eric Holder
Éric {Lombard}
Éric {Woerth}
Erik {Åsbrink}
Erik {Derycke}
Erik {Thedéen}
Erkki {Liikanen}
Erkki {Tuomioja}
Erlan {Abdyldaev}|Erlan {Abdyldayev}
Erlan {Idrissov}|Yerlan {Idrissov}
Erna {Solberg}
Ernest {Addison}
Ernest Bai {Koroma}
Ernest {Moniz}
Ernest {Urtasun}
Ernesto {Araújo}
Ernesto {Cordero}
Ernesto {Pérez Balladares}
Ernesto {Samper}
Ernesto {Talvi}
Ernesto {Zedillo}
Ernst {Hirsch Ballin}
Ernst {Kuipers}
Ernst {Strasser}
Ernst {Welteke}
Ersin {Tatar}
Erskine {Bowles}
Erskine {Sandiford}
Ertharin Cousin
Ervin {Ibrahimović}
Eskandar {Momeni}
Esko {Aho}
Esmail {Qaani}|Ismail {Qaani}|Esmail {Ghaani}
Esmat Abdel {Meguid}
Espen Barth {Eide}|Espen {Barth Eide}
Essam {Sharaf}
Esteban {Lazo}
Estelle Morris
Euclid {Tsakalotos}|Euclides {Tsakalotos}
Eugene {Scalia}
Eva-Maria {Liimets}
Evangelos {Apostolakis}
Evangelos {Meimarakis}|Vangelis {Meimarakis}
Evangelos {Venizelos}
Evans Paul
Evarist {Bartolo}
Évariste {Ndayishimiye}
Eveline {Widmer-Schlumpf}
Evika {Siliņa}
Evo {Morales}
Ewa {Kopacz}
Ewald {Nowotny}
Eyal {Zamir}
Ezer {Weizman}|Ezer {Weizmann}
F. W. {de Klerk}|Frederik Willem {de Klerk}
Fabián {Alarcón}
Fabio {Fabbri}
Fabio {Panetta}
Fabrizio {Saccomanni}
Fahad {al-Mubarak}|Fahad {Almubarak}
Fahd Jassem al-{Freij}|Fahd al-{Freij}
Fahd bin Abdulaziz|King Fahd
Fahrettin {Koca}
Faisal al-{Fayez}
Faisal bin {Farhan}
Faisal {Mekdad}|Faisal {Miqdad}
Faisal Saleh {Hayat}
Fakhruddin Ahmed
Farhad {Dejpasand}
Farhat {Horchani}
Farhat {Rajhi}
Farooq {Leghari}
Farouk al-{Sharaa}|Farouq al-{Shara}
Farouk {El-Okdah}|Farouk {el-Okda}
Fathallah {Oualalou}
Fathi {Bashagha}
Fatih {Dönmez}
Fatih {Karahan}
Fátima {Báñez}
Fatmir {Sejdiu}
Fatos Nano
Faure {Gnassingbé}
Faustin-Archange {Touadéra}
Fausto {Bertinotti}
Fawzi {Salloukh}
Fayez al-{Sarraj}|Fayez {Serraj}|Faiez {Serraj}
Fayez {Tarawneh}
Fazle {Kabir}
Federica {Guidi}
Federica {Mogherini}
Federico Franco
Federico Mayor|Federico {Mayor Zaragoza}
Federico {Peña}
Federico {Sturzenegger}
Federico {Trillo}
Felipe {Calderón}
Felipe {González}
Felipe {Larraín}
Felipe {Pérez Roque}
Felipe {Solá}
Felipe VI|King Felipe
Felisa {Miceli}
Félix {Bolaños}
Félix {Houphouët-Boigny}
Felix {Kulov}
Félix {Plasencia}
Félix {Tshisekedi}
Ferd {Grapperhaus}
Ferdi Sabit {Soyer}
Ferdinand {Lacina}
Ferdinand {Marcos} Jr.|Bongbong {Marcos}|Ferdinand {Marcos} Jr
Ferenc {Gyurcsány}
Ferenc {Juhász}
Ferenc {Mádl}
Ferenc {Somogyi}
Fereydoon {Abbasi}|Fereydoon {Abbasi-Davani}
Feridun {Sinirlioglu}
Fernando {Araújo}
Fernando {Azevedo e Silva}
Fernando {Collor}|Fernando {Collor de Mello}
Fernando de la {Rúa}|Fernando {de la Rúa}
Fernando {Gómez Mont}
Fernando {Grande-Marlaska}
Fernando {Haddad}
Fernando Henrique {Cardoso}
Fernando {Huanacuni}
Fernando {Lugo}
Fernando {Medina}
Fernando {Solana}
Fernando {Teixeira dos Santos}
Festus {Mogae}
Fethi Zouhair {Nouri}
Fidel {Castro}
Fidel {Ramos}
Fikri {Isik}
Filip {Ivanović}
Filipe {Nyusi}
Filippo {Grandi}
Filippo {Mancuso}
Filippos {Sachinidis}|Philippos {Sachinidis}
Flavio {Cotti}
Flávio Dino
Flavio {Zanonato}
Fleur {Agema}
Fleur {Pellerin}
Florence {Parly}
Florin {Cîțu}
Fouad {Mebazaa}
Fouad {Siniora}|Fuad {Siniora}
France {Križanič}
Frances Fitzgerald
Francesco {Cossiga}
Francesco {Nitto Palma}
Francesco {Rutelli}
Francesco {Storace}
Francina {Armengol}
Francis {Mer}
Francisca {Van Dunem}
Francisco {Álvarez-Cascos}
Francisco {Blake Mora}|José Francisco {Blake Mora}
Francisco {Bustillo}
Francisco {Caamaño}
Francisco {Fernández Ordóñez}
Francisco {Flores}
Francisco {Gil Díaz}
Francisco {Ou}
Francisco {Rezek}
Francisco {Sagasti}
Franck {Riester}
Franco {Frattini}
François {Baroin}
François {Bayrou}
François {Bozizé}
François {Braun}
François {de Rugy}
François {Fillon}
François {Hollande}
François {Lecointre}
François {Léotard}
François {Mitterrand}
François-Philippe Champagne
François {Rebsamen}
François {Villeroy de Galhau}
Françoise {Nyssen}
Franjo {Tuđman}|Franjo {Tudjman}|Franjo {Tudman}
Frank {Bainimarama}|Voreqe {Bainimarama}
Frank {Bakke-Jensen}
Frank {de Grave}
Frank {Dobson}
Frank {Hsieh}
Frank {Vandenbroucke}
Frank-Walter {Steinmeier}
Frans {Timmermans}
Franz {Fischler}
Franz Josef {Jung}
Franz {Löschnak}
Franz {Müntefering}
Franz {Vranitzky}
Fred {Matiang'i}|Fred {Matiangi}
Frédéric Mitterrand
Frederick {Chiluba}
Frederick {Sumaye}
Frederik X|King Frederik
Fredrik {Reinfeldt}
Freundel {Stuart}
Friedrich {Merz}
Frits {Bolkestein}
Fuad Hussein|Fouad Hussein
Fuad {Masum}|Fouad {Massoum}
Fuat {Oktay}
Fukushiro {Nukaga}
Fumio {Kishida}
G. L. {Peiris}
Gabi {Ashkenazi}
Gábor {Kuncze}
Gabriel {Attal}
Gabriel {Boric}
Gabriel {Galípolo}
Gabriel {Makhlouf}
Gabriel {Oddone}
Gabriela {Sommerfeld}
Gabrielius {Landsbergis}
Gadi {Eizenkot}|Gadi {Eisenkot}
Galab {Donev}
Galymzhan {Pirmatov}
Gao Hucheng
Gareth {Evans}
Garry {Conille}
Gary {Locke}
Gaston {Reinesch}
Gavin {Williamson}
Gebran {Bassil}|Jibran {Bassil}
Gediminas {Kirkilas}
Gediminas {Šimkus}
Gedu {Andargachew}
Geir {Haarde}
Geir {Pedersen}
Gela {Bezhuashvili}
Gen {Nakatani}
Geneviève {Darrieussecq}
Gennady {Novitsky}
Gennady {Seleznyov}|Gennady {Seleznev}
Gennaro {Sangiuliano}
Geoff {Hoon}
Geoffrey {Onyeama}
Georg {Georgiev}
George {Alogoskoufis}|Giorgos {Alogoskoufis}
George {Brandis}
George {Chouliarakis}|Giorgos {Chouliarakis}
George {Fernandes}
George H. W. {Bush}|George {Bush} Sr.|George Herbert Walker {Bush}|George {Bush}
George {Iacovou}|Giorgos {Iacovou}
George {Lillikas}|Yiorgos {Lillikas}
George {Osborne}
George {Papaconstantinou}|Giorgos {Papaconstantinou}|Giorgos {Papakonstantinou}
George {Papandreou}
George {Provopoulos}|Giorgos {Provopoulos}
George {Robertson}
George {Shultz}
George {Tenet}
George {Vassiliou}
George {Vella}
George W. {Bush}|George {Bush}|George {Bush} Jr.
George {Weah}
George {Yeo}
George {Zanias}|Giorgos {Zanias}
Georges {Chikoti}
Georges {Corm}
Georgi {Parvanov}
Gérald {Darmanin}
Gerald {Klug}
Gérard {Collomb}
Gérard {Latortue}
Gérard {Longuet}
Gerardo {Werthein}
Gerasimos {Arsenis}
Gerhard {Karner}
Gerhard {Schröder}|Gerhard {Schroeder}
Gerhard {Stoltenberg}
German {Gref}
Gernot {Blümel}
Gerrit {Zalm}
Gerry {Brownlee}
Gerry {Collins}
Géza {Jeszenszky}
Ghassan {Salamé}
Ghazi al-{Yawer}|Ghazi al-{Yawar}
Ghazi {Jeribi}
Ghazi {Wazni}
Gholam-Ali {Haddad-Adel}|Gholamali {Haddad-Adel}
Gholam-Hossein {Mohseni-Ejei}|Gholamhossein {Mohseni Ejei}
Gholamreza {Aghazadeh}
Ghulam Ishaq Khan
Giampaolo {Di Paola}
Giancarlo {Giorgetti}
Gianfranco {Fini}
Gianni {De Michelis}
Gibril {Ibrahim}
Gideon {Gono}
Gideon Saar|Gideon {Sa'ar}
Gikas {Hardouvelis}
Gilbert {Houngbo}
Gilberto {Teodoro}|Gilbert {Teodoro}
Gill {Marcus}
Gilles {de Robien}
Gilles Roth
Gillian {Keegan}
Gina {Haspel}
Gina {McCarthy}
Gina {Raimondo}
Gintautas {Paluckas}
Giorgi {Gakharia}
Giorgi {Kvirikashvili}
Giorgi {Margvelashvili}
Giorgia {Meloni}
Giorgio {Napolitano}
Giorgos {Gerapetritis}|George {Gerapetritis}
Giorgos {Katrougalos}|George {Katrougalos}
Giovanni {Conso}
Giovanni Maria {Flick}
Giovanni {Tria}
Girija Prasad {Koirala}
Girolamo {Sirchia}
Ģirts Valdis {Kristovskis}
Gitanas {Nausėda}
Gitte {Lillelund Bech}
Giulia {Grillo}
Giuliano {Amato}
Giulio {Andreotti}
Giulio {Terzi}
Giulio {Tremonti}
Giuseppe {Conte}
Giuseppe {Pisanu}
Gjorge {Ivanov}
Glafcos {Clerides}|Glafkos {Clerides}
Glenn {Stevens}
Gloria {Macapagal Arroyo}|Gloria Macapagal-{Arroyo}
Gnassingbé {Eyadéma}
Godwin {Emefiele}
Goh Chok Tong
Goh Kun
Gong Ro-myung
Gonzalo {Blumel}
Gonzalo {Sánchez de Lozada}
Goodluck {Jonathan}
Göran {Persson}
Goran {Svilanović}
Gordan {Grlić Radman}
Gordan {Jandroković}
Gordana {Siljanovska-Davkova}
Gordon {Bajnai}
Gordon Brown
Gordon {O'Connor}
Gordon {Thiessen}
Gotabaya {Rajapaksa}|Gotabaya {Rajapakse}
Graciela Márquez|Graciela Márquez Colín
Graeme {Wheeler}
Grant {Robertson}
Grant {Shapps}
Grete {Faremo}
Grigol {Vashadze}
Grigory {Marchenko}
Gro Harlem {Brundtland}
Grzegorz {Kołodko}|Grzegorz {Kolodko}
Grzegorz {Schetyna}
Guðlaugur Þór {Þórðarson}|Gudlaugur Thor {Thordarson}
Gudmund {Restad}
Guðni {Jóhannesson}|Gudni {Johannesson}
Guido {Carli}
Guido {Crosetto}
Guido {De Padt}
Guido {Di Tella}
Guido {Mantega}
Guido {Sandleris}
Guido {Westerwelle}
Guilherme {d'Oliveira Martins}|Guilherme {Oliveira Martins}
Guillaume Long
Guillaume {Soro}
Guillermo {Botero}
Guillermo {Endara}
Guillermo {Fernández de Soto}
Guillermo {Lasso}
Guillermo Ortiz
Gunnar Bragi {Sveinsson}
Gunnar {Strömmer}
Günter {Rexrodt}
Günter {Verheugen}|Guenter {Verheugen}
Günther {Oettinger}|Guenther {Oettinger}
Günther {Platter}
Guntis {Ulmanis}
Gurbanguly {Berdymukhamedov}|Gurbanguly {Berdimuhamedow}|Gurbanguly {Berdymukhammedov}
Gustavo Franco
Gustavo {Loyola}
Gustavo {Noboa}
Gustavo {Petro}
Gustavo {Suárez Pertierra}
Guusje {ter Horst}
Guy {Parmelin}
Guy {Quaden}
Guy {Verhofstadt}
King {Gyanendra}|{Gyanendra} Shah
György {Keleti}
György {Matolcsy}
György {Surányi}
Gyula Horn
H. R. {McMaster}|HR {McMaster}|Herbert {McMaster}
Habib {Ben Yahia}
Habib el-{Adly}|Habib al-{Adly}
Habib {Essid}
B. J. {Habibie}|{Habibie}
Hadja {Lahbib}
Hadji {Baba Ammi}
Hafez al-{Assad}|Hafez {Assad}
Hafiz {Saeed}|Hafiz Mohammad {Saeed}
Hafize Gaye {Erkan}
Hage {Geingob}
Haider al-{Abadi}|Haidar al-{Abadi}
{Hailemariam} Desalegn
Haitham al-{Ghais}
{Haitham} bin Tariq|Sultan {Haitham}
Hakainde {Hichilema}
Hakan {Fidan}
Hakim {Ben Hammouda}
Hakimullah {Mehsud}
Halbe {Zijlstra}
Halla {Tómasdóttir}
Halldór {Ásgrímsson}
Hama {Amadou}
Hamad {al-Sayari}
Hamad bin Isa|Hamad bin Isa Al Khalifa
Hamad bin {Jassim}|Hamad bin Jassim bin Jaber
Hamad bin Khalifa|Hamad bin Khalifa Al Thani
Hamadi {Jebali}
Hamed {Bakayoko}
Hamid {Karzai}
Hamrokhon {Zarifi}|Hamrohon {Zarifi}
Hamza Abdi {Barre}
Hamzah bin Hussein|Prince Hamzah|Hamza bin Hussein
Han Duck-soo
Han Min-koo
Han Myeong-sook|Han Myung-sook
Han Seung-soo
Han Sung-joo
Hani {Mulki}|Hani al-{Mulki}
Hanif {Atmar}|Mohammad Hanif {Atmar}
Hanke {Bruins Slot}
Hanna {Gronkiewicz-Waltz}
Hanna {Suchocka}
Hanna {Tetteh}
Hannes {Hanso}
Hanno {Pevkur}
Hans {Blix}
Hans-Dietrich {Genscher}
Hans {Dijkstal}
Hans {Eichel}
Hans-Gert {Pöttering}|Hans-Gert {Poettering}
Hans {Grundberg}
Hans {Hækkerup}|Hans {Haekkerup}
Hans {Hillen}
Hans {Hoogervorst}
Hans Jörg {Schelling}
Hans {Meyer}
Hans Peter {Doskozil}
Hans-Peter Friedrich
Hans-Rudolf {Merz}
Hans {Tietmeyer}
Hans {van den Broek}
Hans {van Mierlo}
Hany Kadry {Dimian}
Harald {Kujat}
Harald V|King Harald
Harjit {Sajjan}
Harri {Holkeri}
Harris {Georgiades}|Haris {Georgiades}
Hartwig {Löger}
Haruhiko {Kuroda}
Hasan {Hasanov}
Hasan {Mahmud}
Hashim {Thaçi}
Hassan {Abdalla}
Hassan {al-Alfi}
Hassan al-{Turabi}|Hassan {Turabi}
Hassan Ali {Khaire}|Hassan Ali {Khayre}
Hassan bin Talal
Hassan Diab
Hassan {Firouzabadi}|Hassan {Firuzabadi}
Hassan {Gouled}|Hassan Gouled {Aptidon}
Hassan II|King Hassan II
Hassan {Nasrallah}
Hassan {Rouhani}|Hassan {Rohani}
Hassan Sheikh {Mohamud}|Hassan Sheikh {Mohamoud}
Hassan {Turkmani}|Hasan {Turkmani}
Hassan {Wirajuda}
Hastings {Banda}
Hayan {Abdul Ghani}|Hayan {Abdel-Ghani}
Hazel {O'Leary}
Hazem el-{Beblawi}|Hazem al-{Beblawi}
Hazim al-{Shaalan}|Hazem al-{Shaalan}
Heather {Humphreys}
Héctor {Timerman}
Héctor {Valdez Albizu}
Hedi {Majdoub}
Heikki {Haavisto}
Heiko {Maas}
Heinz-Christian {Strache}
Heinz {Fischer}
Helen {Clark}
Helen {McEntee}
Helena {Carreiras}
Helga Maria {Schmid}|Helga {Schmid}
Helle {Thorning-Schmidt}
Helmut {Kohl}
Helmut {Schlesinger}
Heng Swee Keat
Henk {Kamp}
Henri {Bentégeat}
Henri {Emmanuelli}
Henri {Nallet}
Henrietta Fore|Henrietta H. Fore
Henrique {Meirelles}
Henry {Paulson}|Hank {Paulson}
Henry {Ramos Allup}
Henry {Rotich}
Henry {Tang}
Heraldo {Muñoz}
Herbert {Kickl}
Herbert {Scheibner}
Herman {Halushchenko}
Herman Van {Rompuy}|Herman {Van Rompuy}
Hermann {Gröhe}
Hernán {Lacunza}
Hernán {Lorenzino}
Herta {Däubler-Gmelin}
Hervé de {Charette}
Hervé {Gaymard}
Hervé {Morin}
Hery {Rajaonarimampianina}
Herzi {Halevi}
Hesham {Qandil}|Hisham {Qandil}
Heydar {Aliyev}
Hibatullah {Akhundzada}|Haibatullah {Akhundzada}
Hichem {Fourati}
Hichem {Mechichi}
Hifikepunye {Pohamba}
Hilda {Solis}
Hillary {Clinton}|Hillary Rodham {Clinton}
Hilmi {Güler}
Hilmi {Ozkok}
Hina Rabbani {Khar}
Hipólito {Mejía}
Hirofumi {Nakasone}
Hirohisa {Fujii}
Hiroshi {Nakajima}
Hisham {Nazer}
Hisham {Ramez}
Hisham {Sharaf}
Hishammuddin {Hussein}
Hissein Brahim {Taha}|Hissein {Taha}
Hissène {Habré}
Holger K. {Nielsen}
Hong Soon-young
Hong Yong-pyo
{Hor} Namhong
Horacio {Cartes}
Horst {Köhler}|Horst {Koehler}
Horst {Seehofer}
Hoshyar {Zebari}
Hosni {Mubarak}
Hossein {Amir-Abdollahian}|Hossein {Amirabdollahian}
Hossein {Dehghan}
Hossein {Salami}
Hovik {Abrahamyan}
Howard {Lutnick}
Hrant {Bagratyan}
Hristijan {Mickoski}
Htin {Kyaw}
Hu Jintao
Hubert {Ingraham}
Hubert {Minnis}
Hubert {Védrine}
Hubertus Heil
Hugh {Shelton}
Hugo {Banzer}
Hugo {Chávez}
Hugo {de Jonge}
Hugo {Motta}
Hulusi {Akar}
{Hun Manet}
{Hun Sen}
Hussain al-{Shahristani}
Hussein al-{Houthi}|Hussein Badreddin al-Houthi
Hussein {Arnous}
Hussein bin Abdullah|Crown Prince Hussein
Hussein bin Talal|King Hussein
Hwang Kyo-ahn
Hyun In-taek
I. K. {Gujral}|Inder Kumar {Gujral}
Ian Blair
Ian Borg
Ian {Khama}
Ian Macfarlane
Ian {McLachlan}
Ibrahim al-{Assaf}
Ibrahim al-{Jaafari}
Ibrahim {Babangida}
Ibrahim Boubacar {Keïta}
Ibrahim {Elbadawi}
Ibrahim {Ghandour}
Ibrahim {Kalin}
Ibrahim {Mahlab}|Ibrahim {Mehleb}
Ibrahim {Rugova}
Ibrahim {Traoré}
Ibrahima Kassory {Fofana}|Kassory {Fofana}
Ida Wolden {Bache}
Idris Naim {Sahin}
Idriss {Déby}
Idrissa {Seck}
Ien {Dales}
Igli {Hasani}
Ignacio {Briones}
Ignacio Walker
Ignazio {Cassis}
Ignazio {La Russa}
Ignazio {Visco}
Igor {Chudinov}
Igor {Crnadak}
Igor {Dodon}
Igor {Ivanov}
Igor {Lukšić}
Igor {Matovič}
Igor {Rodionov}
Igor {Sergeyev}
Igor {Shunevich}
Ihor {Klymenko}
Ihor {Nasalyk}
Ihor {Sorkin}
Ihsan {Abdul Jabbar}|Ihsan {Ismaael}
Iiro {Viinanen}
Ijaz {Shah}
Ilan {Goldfajn}
Ildefonso {Guajardo}
Ilham {Aliyev}
Ilia {Darchiashvili}
Ilie {Bolojan}
Ilinka {Mitreva}
Ilir Meta
Ilker {Basbug}
Ilkka {Kanerva}
Ilmārs {Rimšēvičs}
Ilse {Aigner}
Imad {Khamis}
Imangali {Tasmagambetov}
Imed {Memmich}
Imran Khan
Imre {Szekeres}
Ināra {Mūrniece}
Indrajit {Coomaraswamy}
Indulis {Bērziņš}
Ine Eriksen {Søreide}|Ine Marie Eriksen {Søreide}|Ine Eriksen {Soreide}
Ingibjörg Sólrún {Gísladóttir}
Ingrida {Šimonytė}
Ingvar {Carlsson}
Ingvild {Kjerkol}
Íñigo {de la Serna}
Íñigo {Méndez de Vigo}
Ioannis {Kasoulides}|Ioannis {Kasoulidis}|Ioannis {Cassoulides}
Ion {Chicu}
Ion {Iliescu}
Ionuț {Moșteanu}
Irakli {Alasania}
Irakli {Garibashvili}
Irakli {Kobakhidze}
Irakli {Menagarishvili}
Irakli {Okruashvili}
Irene {Pivetti}
Irfaan Ali|Mohamed Irfaan Ali
Irina {Bokova}
İrsen {Küçük}
Isa bin Salman Al Khalifa
Isa Mustafa
Isaac {Herzog}|Yitzhak {Herzog}
Isaac {Zida}
Isabel {Celaá}
Isabel {García Tejerina}
Isaias {Afwerki}|Isaias {Afewerki}
Ishaq Dar
Ishrat {Husain}
Isidoro {Malmierca}
Islam {Karimov}
Ismail Cem
Ismail {Haniyeh}|Ismail {Haniya}|Ismail {Haniyah}
İsmail {Kahraman}
Ismail Omar {Guelleh}
Ismail {Ould Cheikh Ahmed}
Ismail {Ould Cheikh Sidiya}|Ismail Ould Bedde {Ould Cheikh Sidiya}
Ismail Sabri {Yaakob}
Ismet {Yilmaz}
Israel {Katz}|Yisrael {Katz}
István {Simicskó}
Itamar Franco
Itsunori {Onodera}
Iurie {Leancă}
Ivan {Antonovich}
Ivan {Anušić}
Iván {Duque}
Ivan {Gašparovič}
Ivan {Iskrov}
Ivan {Kočárník}
Ivan {Kondov}
Ivan {Korčok}
Ivan {Kostov}
Ivan {Kubrakov}
Ivan {Langer}
Ivan {Mikloš}
Ivan {Mrkić}
Ivan {Pilip}
Ivan {Pilný}
Ivan {Rybkin}
Ivan {Šramko}
Ivan {Šuker}
Iván {Velásquez}
Ivars {Godmanis}
Ivaylo {Kalfin}|Ivailo {Kalfin}
Iveta {Radičová}
Ivica {Dačić}
Ivica {Račan}
Ivo {Josipović}
Ivo {Opstelten}
Ivo {Sanader}
Iyad Ag {Ghali}|Iyad Ag {Ghaly}
Iyad {Allawi}|Ayad {Allawi}
Iyad {Madani}|Iyad Ameen {Madani}
Izabella {Teixeira}
Izkia {Siches}
Jaak {Aaviksoo}
Jaap de {Hoop Scheffer}|Jaap {de Hoop Scheffer}
Jabbar {al-Luaibi}|Jabar {al-Luaibi}
Jaber al-Ahmad|Jaber al-Ahmad al-Sabah
Jaber al-Mubarak al-Sabah
Jacek {Cichocki}
Jacek {Czaputowicz}
Jacek {Rostowski}|Jan Vincent {Rostowski}|Jan {Rostowski}
Jacinda {Ardern}
Jack Chambers
Jack Guy {Lafontant}
Jack Lang
Jack {Lew}|Jacob {Lew}
Jack Straw
Jackie {Selebi}
Jacob {Zuma}
Jacques {Barrot}
Jacques {Chirac}
Jacques {de Larosière}
Jacques {Delors}
Jacques-Édouard Alexis
Jacques {Lanxade}
Jacques {Poos}
Jacques {Santer}
Jacques {Toubon}
Jacqui {Smith}
Jadranka {Kosor}
Jafar Hassan|Jaafar Hassan
Jaime {Bermúdez}
Jaime {Caruana}
Jaime {Gama}
Jaime {Mayor Oreja}
Jaime {Paz Zamora}
Jaime {Serra Puche}
Jair {Bolsonaro}
Jakaya {Kikwete}
Jake {Sullivan}
Jakob {Ellemann-Jensen}
Jakob {Kellenberger}
Jakov {Milatović}
Jakub {Kulhánek}
Jalal {Talabani}
Jalloul {Ayed}
Jamal {Benomar}
Jameel {Ahmad}
James Baker
James {Clapper}
James Cleverly
James {Comey}
James {Huang}
James L. {Jones}|James {Jones}|Jim {Jones}
James {Marape}
Jim {Mattis}|James {Mattis}
James Morris|James T. Morris
James {Wolfensohn}
R. James {Woolsey}|James {Woolsey}
Jamieson {Greer}
Jamil {Mahuad}
Jan Christian {Vestre}
Jan {Eliasson}
Jan-Erik {Enestam}
Jan {Fischer}
Jan {Hamáček}
Jan {Jambon}
Jan {Kavan}
Jan Kees {de Jager}
Jan {Kohout}
Jan Krzysztof {Bielecki}
Ján {Kubiš}
Jan {Lipavský}
Jan {Olszewski}
Jan Peter {Balkenende}
Jan {Petersen}
Ján {Počiatek}
Jan {Ruml}
Jan {Smets}
Jan Tore {Sanner}
Jan {Trøjborg}|Jan {Trojborg}
Jana {Černochová}
Jane {Philpott}
Janet {Jagan}
Janet {Napolitano}
Janet {Reno}
Janet {Yellen}
Janez {Drnovšek}
Janez {Janša}
Janez {Šušteršič}
János {Áder}
János {Martonyi}
János {Veres}
January {Makamba}
Janusz {Onyszkiewicz}
Janusz {Wojciechowski}
Jaques Wagner
Jargaltulgyn {Erdenebat}
Jaroslav {Naď}
Jaroslav {Šedivý}
Jaroslav {Tvrdík}
Jarosław {Bauc}|Jaroslaw {Bauc}
Jarosław {Gowin}|Jaroslaw {Gowin}
Jarosław {Kaczyński}|Jaroslaw {Kaczynski}
Jasem al-{Budaiwi}|Jassim al-{Budaiwi}|Jasem {Albudaiwi}
Jason {Kenney}
Jaswant Singh
Javad {Owji}
Javier {González-Olaechea}
Javier {Milei}
Javier {Pérez de Cuéllar}
Javier {Solana}
Jawad al-{Bolani}|Jawad al-{Bulani}
JD {Vance}|J.D. {Vance}
Jean {Arthuis}
Jean {Asselborn}
Jean-Bertrand {Aristide}
Jean {Castex}
Jean {Chrétien}
Jean-Claude {Juncker}
Jean-Claude {Paye}
Jean-Claude {Trichet}
Jean-François {Mattei}
Jean-François {Ntoutoume Emane}
Jean {Glavany}
Jean-Henry {Céant}
Jean-Jacques {Aillagon}
Jean-Jacques {Urvoas}
Jean-Jacques {Viseur}
Jean {Kahwaji}
Jean-Louis {Borloo}
Jean-Louis {Debré}
Jean-Louis {Georgelin}
Jean-Luc {Dehaene}
Jean-Marc {Ayrault}
Jean-Max {Bellerive}
Jean-Michel {Blanquer}
Jean-Michel {Sama Lukonde}|Sama {Lukonde}
Jean-Noël {Barrot}
Jean-Philippe {Douin}
Jean-Pierre {Chevènement}
Jean-Pierre {Kelche}
Jean-Pierre {Raffarin}
Jean-Pierre {Roth}
Jean Ping
Jean-Pol {Poncelet}
Jean {Puech}
Jean-Yves {Duclos}
Jean-Yves {Le Drian}
Jeanine {Áñez}
Jeanine {Hennis-Plasschaert}
Jeenbek {Kulubaev}|Zheenbek {Kulubayev}
Jeff Sessions
Jeff {Zients}
Jeh {Johnson}
Jeje {Odongo}
Jennifer {Granholm}
Jenny {Shipley}
Jens {Spahn}
Jens {Stoltenberg}
Jens {Weidmann}
Jeong Kyeong-doo
Jeppe {Kofod}
Jeremy {Corbyn}
Jeremy Hunt
Jeroen {Dijsselbloem}
Jerome {Powell}|Jay {Powell}
Jerry {Rawlings}
Jerzy {Buzek}
Jerzy {Szmajdziński}
Jesús {Posada}
Jeyhun {Bayramov}|Ceyhun {Bayramov}
Jiang Yi-huah
{Jiang} Zemin
Jihad {Azour}
Jim {Bolger}
Jim {Chalmers}
Jim {Flaherty}
Jim {O'Callaghan}
Jim Yong Kim
Jimmy {Morales}
Jin Renqing
Jiří {Paroubek}
Jiří {Rusnok}
Joachim {Brudziński}
Joachim {Gauck}
Joachim {Nagel}
Joachim {Rücker}|Joachim {Ruecker}
Joan {Burton}
João {Baena Soares}|João Clemente {Baena Soares}
João de Deus {Pinheiro}
João {Gomes Cravinho}
João {Leão}
João {Lourenço}
Joaquim {Chissano}
Joaquim {Levy}
Joaquim {Miranda Sarmento}
Joaquim {Pina Moura}
Joaquín {Almunia}
Jocelerme {Privert}
Jock Stirrup
Jody {Wilson-Raybould}
Joe {Biden}|Joseph {Biden}|Joseph R. {Biden}
Joe Clark
Joe Hockey
Joe Oliver
Joel {Fitzgibbon}
Joëlle {Milquet}
Johan Jørgen {Holst}|Johan Jorgen {Holst}
Johan {Remkes}
Johan {Van Overtveldt}
Johan {Vande Lanotte}
Johann {Schneider-Ammann}
Johann {Wadephul}
Johanna {Mikl-Leitner}
Jóhanna {Sigurðardóttir}|Johanna {Sigurdardottir}
Johanna {Wanka}
Johannes {Hahn}
Johannes {Rau}
John {Ashcroft}
John {Atta Mills}|John Evans {Atta Mills}
John {Baird}
John {Bercow}
John {Boehner}
John {Bolton}
John {Brennan}
John {Bruton}
John {Bryson}
John Crow
John {Dawkins}
John {Deutch}
John {Faulkner}
John Healey|John {Healey}
John {Howard}
John Hurley
John Hutton
John F. Kelly|John {Kelly}
John {Kerin}
John {Kerry}
John Key
John {Kufuor}
John Lee Ka-chiu|John Lee
John {Magufuli}
John {Mahama}|John Dramani {Mahama}
John Major
John {Mangudya}
John {Manley}
John {Mbadi}
John {McCallum}
John {Negroponte}
John Paul II|Pope {John Paul II}
John {Podesta}
John {Prescott}
John {Ratcliffe}
John Reid
John {Shalikashvili}
John Snow
John {Sununu}
John {Tsang}
Johnny {Briceño}|John {Briceño}
Joko {Widodo}|{Jokowi}
Jón Baldvin {Hannibalsson}
Jonas Gahr {Støre}|Jonas Gahr {Store}|Jonas Gahr {Stoere}
Jonathan {Coleman}
Jonathan Reynolds
Joomart {Otorbaev}|Djoomart {Otorbaev}
Jøran {Kallmyr}|Joran {Kallmyr}
Jörg {Kukies}
Jorge {Arreaza}
Jorge {Batlle}
Jorge {Braga de Macedo}
Jorge {Castañeda}|Jorge G. {Castañeda}
Jorge {Faurie}
Jorge {Fernández Díaz}
Jorge {Quiroga}
Jorge {Remes Lenicov}
Jorge {Sampaio}
Jorge {Serrano}|Jorge {Serrano Elías}
Jorge {Taiana}
Jørgen {Kosmo}|Jorgen {Kosmo}
Jorgovanka {Tabaković}
Joris {Voorhoeve}
Joschka {Fischer}
José Alberto {Azeredo Lopes}|{Azeredo Lopes}
José Ángel {Gurría}|Angel {Gurria}
José Antonio {Alonso}
José Antonio {García Belaunde}
José Antonio {González Anaya}
José Antonio {Meade}
José Antonio {Ocampo}
José {Arista}
José Bono
José Darío Uribe
José {De Gregorio}
José Eduardo {Cardozo}
José Eduardo {dos Santos}
José Gomes {Temporão}|José {Gomes Temporão}
José Ignacio {Wert}
José Luis {Ábalos}
José Luís {Carneiro}
José Luis {Corcuera}
José Luis {Escrivá}
José Luis {Machinea}
José Luis Rodríguez {Zapatero}
José Manuel {Albares}
José Manuel {Barroso}|José Manuel Durão {Barroso}
José Manuel {García-Margallo}
José Manuel {Miñones}
José Manuel Restrepo
José María {Aznar}
José María {Figueres}
José María {Gil-Robles}
José María {Michavila}
José Miguel {Insulza}
José {Múcio}|José {Múcio Monteiro}
José {Mujica}|Pepe {Mujica}
José {Pacheco}
José Pedro {Aguiar-Branco}
José {Ramos-Horta}
José Raúl {Mulino}
José {Sarney}
José {Serra}
José {Sócrates}
José Valencia
José Vicente {Rangel}
José {Viegas}
Josef {Pröll}
Josef {Tošovský}
Josef {Zieleniec}
Josep {Borrell}
Josep {Piqué}
Joseph {Aoun}
Joseph {Boakai}
Joseph {Deiss}
Joseph Dion {Ngute}|Joseph {Dion Ngute}
Joseph {Dunford}
Joseph {Estrada}
Joseph {Kabila}
Joseph {Kony}
Joseph {Muscat}
Joseph {Nkaissery}
Joseph {ole Lenku}
Joseph {Sanusi}
Joseph {Wu}
Josette {Sheeran}
Josh {Frydenberg}
Joshua {Bolten}|Josh {Bolten}
Jovenel {Moïse}
Joyce {Banda}
Jozef {Makúch}
Jozef {Moravčík}
Józef {Oleksy}
Jozias {van Aartsen}
József {Antall}
Juan Alberto {Belloch}
Juan Camilo {Mouriño}
Juan Carlos {Campo}
Juan Carlos {Echeverry}
Juan Carlos {Fábrega}
Juan Carlos {Holguín}
Juan Carlos I|King {Juan Carlos}|{Juan Carlos}
Juan Carlos {Pinzón}
Juan Carlos {Varela}
Juan Carlos {Wasmosy}
Juan Fernando {López Aguilar}
Juan Gabriel {Valdés}
Juan {Guaidó}
Juan Ignacio {Zoido}
Juan José {Echavarría}
Juan Manuel {Santos}
Juan Orlando {Hernández}
Juan Ramón {de la Fuente}
Judit {Varga}
Judith {Collins}
Judith {Suminwa}|Judith {Suminwa Tuluka}
Judith {Uitermark}
Juha {Sipilä}
Juhan Parts
Jules {Wijdenbosch}
Julia {Gillard}
Julia {Klöckner}
Julián {García Vargas}
Julie Bishop
Julien {Denormandie}
Julien {Nkoghe Bekale}
Julio María {Sanguinetti}
Julio {Velarde}
Julius Chan
Julius Maada Bio
Juma Inad|Jumaa Inad
Jun {Azumi}
Jung Hong-won|Chung Hong-won
Junichiro {Koizumi}
Juozas {Olekas}
Juraj {Blanár}
Juraj {Schenk}
Jürgen {Ligi}
Jürgen {Möllemann}
Jürgen Stock|Juergen Stock
Jürgen {Storbeck}
Jürgen {Trittin}
Jüri {Luik}
Jüri {Ratas}
Jussi {Halla-aho}
Jussi {Niinistö}
Justin {Trudeau}
Justine Greening
Jutta {Urpilainen}
Juvénal {Habyarimana}
Jyri {Häkämies}
Jyrki {Katainen}
K. P. Sharma Oli|KP Sharma Oli|KP Oli
K. R. {Narayanan}
K. {Shanmugam}
Kadri {Simson}
Kadyrbek {Sarbayev}
Kai {Mykkänen}
Kairat {Abdrakhmanov}
Kairat {Kelimbetov}
Kais {Saied}
Kaja {Kallas}
Kajsa {Ollongren}
Kalle {Laanet}
Kalonzo {Musyoka}
Kamal {Ganzouri}|Kamal al-{Ganzouri}|Kamal El-{Ganzoury}
Kamal {Kharrazi}|Kamal {Kharazi}
Kamala {Harris}
Kamalesh Sharma
Kamau {Thugge}
Kamel {Beldjoud}
Kamel {Feki}
Kamel {Maddouri}|Kamel {Madouri}
Kamel {Morjane}
Kamil Idris|Kamil El-Tayeb Idris
Kamina {Johnson Smith}
Kamisese Mara|Ratu Sir Kamisese Mara
Kamla {Persad-Bissessar}
Kanat {Saudabayev}
Kandia {Camara}
Kang Kyung-wha
Kantathi {Suphamongkhon}
Kaoru {Yosano}
Karel {De Gucht}
Karel {Kühnl}
Karel {Schwarzenberg}
Karel {Van Miert}
Karen Andrews
Karen {Karapetyan}
Karen {Longaric}
Karim {Badawi}
Karim {Djoudi}
Karim {Massimov}|Karim {Masimov}
Karim {Souaid}|Karim {Souhaid}
Karin {Enström}
Karin {Keller-Sutter}
Karin {Kneissl}
Karl Eirik {Schjøtt-Pedersen}|Karl Eirik {Schjott-Pedersen}
Karl {Erjavec}
Karl-Heinz {Grasser}
Karl {Lauterbach}
Karl {Nehammer}
Karl Otto {Pöhl}
Karl {Schlögl}
Karl-Theodor zu {Guttenberg}
Karla {Šlechtová}
Karolos {Papoulias}
Kash {Patel}
Kasit {Piromya}
Kaspar {Villiger}
Kassim {Majaliwa}
Kassym-Jomart {Tokayev}|Kassym-Zhomart {Tokayev}
Katalin {Novák}
Katalin {Szili}
Katarina {Barley}
Katerina {Sakellaropoulou}
Katherina {Reiche}
Katherine Tai
Kathleen {Sebelius}
Katrín {Jakobsdóttir}
Katsunobu {Kato}
Katsuya {Okada}
Kazimierz {Marcinkiewicz}
Kazuo {Ueda}
Keir {Starmer}
Keit {Pentus-Rosimannus}
Keith {Rowley}
Keizo {Obuchi}
Kemal {Kilicdaroglu}
Kemal {Memişoğlu}
Kemal {Unakitan}
Kemi {Adeosun}
Kemi {Badenoch}
Ken {Ofori-Atta}
Kenneth Baker
Kenneth Clarke|Ken Clarke
Kenneth {Kaunda}
Kersti {Kaljulaid}
Kęstutis {Budrys}
Ketumile {Masire}|Quett {Masire}
Kevin Andrews
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
Khemaies {Jhinaoui}
Khoo Boon Hui
Khurram {Dastgir}|Khurram Dastgir {Khan}
Khurshid Mahmud {Kasuri}|Khurshid {Kasuri}
Kiichi {Miyazawa}
Kikis {Kazamias}
Kim Boo-kyum
Kim Campbell
Kim Choong-soo
Kim Dae-jung
Kim Hwang-sik
Kim Il-sung
Kim Jong-il
Kim Jong-un
Kim Jong-yang
Kim Kwan-jin
Kim Sung-hwan
Kim Yeon-chul
Kim Yong-hyun
Kim Young-sam
Kim Yung-ho
Kinga {Göncz}
Kiril {Petkov}
Kiro {Gligorov}
Kirstjen {Nielsen}
Kithure {Kindiki}
Kjell-Børge {Freiberg}|Kjell-Borge {Freiberg}
Kjell Magne {Bondevik}
Klaas Knot
Klaudia {Tanner}
Klaus {Hänsch}
Klaus {Iohannis}|Klaus {Johannis}
Klaus {Kinkel}
Klaus {Liebscher}
Klaus {Naumann}
Klaus {Töpfer}
Klemen {Boštjančič}
Knut {Storberget}
Knut {Vollebæk}|Knut {Vollebaek}
Koen {Geens}
Kofi {Annan}
Koichiro {Gemba}
Koïchiro {Matsuura}
Koji {Omi}
Kokhir {Rasulzoda}
Köksal {Toptan}
Kolinda {Grabar-Kitarović}
Komi Sélom {Klassou}
Konstantinos {Mitsotakis}
Konstantinos {Tasoulas}|Constantine {Tassoulas}
Kostas {Karamanlis}|Costas {Karamanlis}
Kostis {Hatzidakis}
Kostyantyn {Gryshchenko}
Krišjānis {Kariņš}
Krista {Mikkonen}
Kristalina {Georgieva}
Kristen {Michal}
Kristi {Noem}
Kristian {Jensen}
Kristian {Vigenin}
Kristiina {Ojuland}
Kristin {Halvorsen}
Kristin {Krohn Devold}
Kristóf {Szalay-Bobrovniczky}
Kristrún {Frostadóttir}
Krzysztof {Skubiszewski}
Kubatbek {Boronov}
Kurmanbek {Bakiyev}
Kurt {Bodewig}
Kwabena {Duffuor}
Kwadwo {Baah-Wiredu}
Kwasi {Kwarteng}
Kwon Young-se
Kyriakos {Mitsotakis}
Kyriakos {Pierrakakis}
Kyrylo {Shevchenko}
L. K. {Advani}|Lal Krishna {Advani}
Ladislav {Kamenický}
Lado {Gurgenidze}|Vladimer {Gurgenidze}
Lai Ching-te|William Lai
Lai Tung-kwok
Laila {Freivalds}
Laimdota {Straujuma}
Laisenia {Qarase}
Lajos {Bokros}
Lajos {Für}
Lakhdar {Brahimi}
Lakshman {Kadirgamar}
Lam {Akol}
Lamberto {Dini}
Lamberto {Zannier}
Lamia {Zribi}
Lamido {Sanusi}|Sanusi Lamido {Sanusi}
Lan Foan|Lan Fo'an
Lansana Conte
Lars {Heikensten}
Lars {Klingbeil}
Lars Løkke {Rasmussen}|Lars Lokke {Rasmussen}
Lars {Rohde}
László {Andor}
László {Kovács}
László {Kövér}
László {Sólyom}
László {Trócsányi}
Laura {Boldrini}
Laura {Chinchilla}
Laura {Sarabia}
Laurent-Désiré {Kabila}|Laurent {Kabila}
Laurent {Fabius}
Laurent {Gbagbo}
Laurent {Lamothe}
Laurentino {Cortizo}
Laurette {Onkelinx}
Laurynas {Kasčiūnas}
Lawrence Cannon
Lawrence {Eagleburger}
Lawrence {Gonzi}
Lawrence {Summers}|Larry {Summers}
Lawrence Wong
Lazăr {Comănescu}
Lazarus {Chakwera}
Lech {Kaczyński}
Lech {Wałęsa}|Lech {Walesa}
Lee Hai-chan|Lee Hae-chan
Lee Hsien Loong
Lee In-young
Lee Jae-joung
Lee Jae-myung
Lee Jong-sup
{Lee Jong-wook}
Lee Joung-binn
Lee Ju-yeol
Lee Myung-bak
Lee Nak-yon|Lee Nak-yeon
Lee Teng-hui
Lee {Zeldin}
Leire {Pajín}
Lena {Hjelm-Wallén}
Lene {Espersen}
Leni {Björklund}
Lenín {Moreno}
Lennart {Meri}
Leo {Delcroix}
Leo {Varadkar}
Leo XIV|Pope Leo|Pope Leo XIV
Leon {Brittan}
Leon {Panetta}
Leonardo {Simão}
Leonardo {Villar}
Leonel {Fernández}
Leonid {Kozhara}
Leonid {Kravchuk}
Leonid {Kuchma}
Les {Aspin}
Lesetja {Kganyago}
Leszek {Balcerowicz}
Leszek {Miller}
Leung Chun-ying|CY {Leung}
Levan {Izoria}
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
Liberata {Mulamula}
Lien Chan
Liese {Prokop}
Lilja {Alfreðsdóttir}|Lilja {Alfredsdottir}|Lilja Dögg {Alfreðsdóttir}
Lim Guan Eng
Lin Chia-lung
Lin Chuan
Linas {Linkevičius}
Linda {McMahon}
Linda Reynolds
Lindiwe {Sisulu}
Lindsay {Hoyle}
Lionel {Jospin}
Lisa Jackson|Lisa P. Jackson
Liu Chao-shiuan
Liu Kun
Livia {Turco}
Liz {Truss}
Ljubčo {Georgievski}
Lloyd {Austin}
Lloyd {Axworthy}
Lloyd {Bentsen}
Lojze {Peterle}
Lorenzo {Fontana}
Lorenzo {Guerini}
Loretta {Lynch}
Lori {Chavez-DeRemer}
Lotfi {Ben Jeddou}
Lotfi {Brahem}
Lou Jiwei
Louis {Freeh}
Louis {Le Pensec}
Louis Michel
Louis Sullivan
Louis {Tobback}
Louise {Mushikiwabo}
Loyola {de Palacio}
Lubomír {Metnar}
Lubomír {Zaorálek}
Luc Adolphe {Tiao}
Luc {Chatel}
Luc {Coene}
Luc Ferry
Luc {Frieden}
Luc {Van den Bossche}
Lucas {Papademos}
Luciana {Lamorgese}
Luciano {Violante}
Lucio {Gutiérrez}
Ludivine {Dedonder}
Ludovic {Orban}
Ľudovít {Ódor}
Ludwik {Dorn}
Luigi {Di Maio}
Luis {Abinader}
Luis Alberto {Lacalle}|Luis Alberto {Lacalle Herrera}
Luis {Almagro}
Luís {Amado}
Luis Ángel {Rojo}
Luis {Arce}
Luís {Campos e Cunha}
Luis {Caputo}
Luis Carlos {Villegas}
Luis {Carranza}
Luis {Castiglioni}|Luis Alberto {Castiglioni}
Luis Cresencio {Sandoval}
Luis {de Guindos}|Luis de {Guindos}
Luis Ernesto {Derbez}
Luis {Gallegos}
Luis Gilberto {Murillo}
Luis {González Macchi}
Luis Guillermo {Solís}
Luis {Lacalle Pou}
Luis María {Linde}
Luis Miguel {Castilla}
Luís Montenegro
Luis {Planas}
Luis {Videgaray}
Luisa {Diogo}
Luisa Fernanda {Rudi}
Luisa María {Alcalde}
Luiz Alberto {Figueiredo}
Luiz Felipe {Lampreia}
Luiz Henrique {Mandetta}
Luiz Inácio {Lula} da Silva|{Lula da Silva}|{Lula}
Lulzim {Basha}
Luminița {Odobescu}
Luong Cuong
Lutfi {Elvan}
Luvsannamsrain {Oyun-Erdene}
Lydie {Polfer}
Lynden {Pindling}
Ma Ying-jeou
Maaouya Ould {Taya}|Maaouya Ould Sid'Ahmed {Taya}
Mack {McLarty}|Thomas {McLarty}
Macky {Sall}
Madeleine {Albright}
Madické {Niang}
Madis {Müller}
{Maeen} Abdulmalik|{Maeen} Abdulmalik Saeed
Magdalena {Andersson}
Magdalena {Rzeczkowska}
Magdalena {Valerio}
Magdy {Abdel Ghaffar}
Maggie {De Block}
Magnus {Brunner}
Mahamadou {Issoufou}
Mahamat Idriss {Déby}|Mahamat {Deby}
Mahammed {Dionne}|Mohammed {Dionne}|Mahammed Boun Abdallah {Dionne}
{Mahathir} Mohamad|{Mahathir} Mohammad
Mahdi al-{Mashat}
Mahendra {Chaudhry}
Mahinda {Rajapaksa}|Mahinda {Rajapakse}
Mahmoud {Abbas}
Mahmoud {Ahmadinejad}
Mahmoud al-{Mashhadani}
Mahmoud {al-Zahar}|Mahmoud {Zahar}
Mahmoud al-{Zoubi}|Mahmoud {Zuabi}
Mahmoud Ali {Youssouf}|Mahmoud Ali {Youssef}
Mahmoud {Bahmani}
Mahmoud Hashemi {Shahroudi}
Mahmoud {Jibril}
Mahmoud {Tawfik}
Mahmoud {Wagdy}
Maia {Panjikidze}
Maia {Sandu}
Mairead {McGuinness}
Maite {Nkoana-Mashabane}
Maithripala {Sirisena}
Maka {Botchorishvili}|Maka {Bochorishvili}
Makiko {Tanaka}
Makis {Keravnos}
Maktoum bin Rashid
Malcolm {Rifkind}
Malcolm {Turnbull}
Mallikarjun {Kharge}
Malusi {Gigaba}
Mamadou {Tandja}
Mamady {Doumbouya}|Mamadi {Doumbouya}
Mamady {Youla}
Mamnoon {Hussain}
Mamuka {Bakhtadze}
Manfred {Kanther}
Manfred {Stolpe}
Manfred {Wörner}|Manfred {Woerner}
Mangala {Samaraweera}
Mankeur {Ndiaye}
Manmohan Singh
Manohar {Parrikar}
Manouchehr {Mottaki}
Mansour {el-Essawy}
Manuel {Augusto}
Manuel {Marín}
Manuel {Merino}
Manuel {Pizarro}
Manuel {Quevedo}
Manuel {Tello}
Manuel {Valls}
Manuel {Zelaya}
Manuela {Ferreira Leite}
Mao Chi-kuo
Már {Guðmundsson}|Mar {Gudmundsson}
Marat {Tazhin}
Marc {Fesneau}
Marc {Garneau}
Marc {Perrin de Brichambaut}
Marc {Ravalomanana}
Marc {Verwilghen}
Marcel {Amon-Tanoh}
Marcel {Boloș}
Marcel {Ciolacu}
Marcelo {Ebrard}
Marcelo {Montenegro}
Marcelo {Queiroga}
Marcelo Rebelo de {Sousa}|Marcelo {Rebelo de Sousa}
Marcílio {Marques Moreira}
Marcin {Kierwiński}
Márcio {Thomaz Bastos}
Marco {Buschmann}
Marco {Mendicino}
Marco {Minniti}
Marco {Rubio}
Marek {Belka}
Marek {Kuchciński}
Margaret {Beckett}
Margaret {Chan}
Margaret {Spellings}
Margaret {Thatcher}
Margaretha {af Ugglas}
Margarida {Blasco}
Margarita {Mariscal de Gante}
Margarita {Robles}
Margaritis {Schinas}
Margot {Wallström}
Margrethe II|Queen Margrethe
Margrethe {Vestager}
Margus {Tsahkna}
Mari {Kiviniemi}
Mari {Rantanen}
María Ángela {Holguín}
María Antonieta {Alva}
María Consuelo {Araújo}
Maria {Damanaki}
María Dolores de {Cospedal}
María Emma {Mejía}
Maria {Fekter}
María Fernanda {Espinosa}
Maria Lúcia {Amaral}
Maria Luís {Albuquerque}
María Luisa {Carcedo}
Maria {Malmer Stenergard}
Maria {Ohisalo}
María Teresa {Fernández de la Vega}
Mariam {al-Mahdi}|Mariam al-Sadiq {al-Mahdi}
Marian {Banaś}
Mariann {Fischer Boel}
Marianne {Thyssen}
Mariano {Fernández Bermejo}
Mariano Fernández
Mariano {Rajoy}
Mariano {Rubio}
Marie {Tumba Nzeza}
Marija {Pejčinović Burić}
Marina {Kaljurand}
Marina Silva
Marine {Le Pen}
Mario {Abdo Benítez}|Mario {Abdo}
Mario {Banožić}
Mário {Centeno}
Mario {Draghi}
Mario {Kunasek}
Mario {Lubetkin}
Mario Marcel
Mario Mauro
Mario {Monti}
Mário {Soares}
Māris {Kučinskis}
Māris {Riekstiņš}
Maris {Sangiampongsa}
Marise {Payne}
Marisol {Touraine}
Mariusz {Błaszczak}|Mariusz {Blaszczak}
Mariusz {Kamiński}
Mariya Gabriel|Maria Gabriel
Marjan {Šarec}
Mark {Carney}
Mark {Chen}
Mark {Dreyfus}
Mark {Esper}
Mark {Eyskens}
Mark Meadows
Mark {Milley}
Mark {Rowley}
Mark {Rutte}
Mark {Vaile}
Marko {Đurić}|Marko {Djuric}|Marko {Duric}
Marko {Kranjec}
Marko {Primorac}
Markos {Kyprianou}
Markus {Lusser}
Markus {Marterbauer}
Maroš {Šefčovič}
Marouane {Abassi}
Marouf al-{Bakhit}|Marouf {Bakhit}
Mart {Helme}
Mart {Laar}
Mart {Võrklaev}
Marta {Cartabia}
Marta {Kos}
Marta Lucía Ramírez
Marta {Temido}
Martin {Barták}
Martin {Dempsey}
Martin {Griffiths}
Martín {Guzmán}
Martin {Helme}
Martin {Kobler}
Martin {Lidegaard}
Martín {Lousteau}
Martin {Pecina}
Martin {Pfister}
Martín {Redrado}
Martin {Schlegel}
Martin {Schulz}
Martin {Stropnický}
Martín {Torrijos}
Martín {Vizcarra}
Martina {Dalić}
Martine {Aubry}
Mārtiņš {Kazāks}
Márton Nagy
Martti {Ahtisaari}
Marty {Natalegawa}
Marty {Walsh}
Marwan {Charbel}
Marwan {Muasher}|Marwan {al-Muasher}
Mary {Harney}
Mary {McAleese}
Mary Ng
Mary {Peters}
Mary Robinson
Marylise {Lebranchu}
Masaaki {Shirakawa}
Masahiko {Komura}
Masajuro {Shiokawa}
Masaru {Hayami}
Masoud {Barzani}|Massoud {Barzani}
Masoud {Karbasian}
Masoud {Mirkazemi}
Masoud {Pezeshkian}
Masrour {Barzani}
Massimo {D'Alema}
Masud {Gharahkhani}
Mate {Granić}
Mateusz {Morawiecki}
Mateusz {Szczurek}
Mathias {Cormann}
Mathieu {Kérékou}
Matt Hancock
Matteo {Piantedosi}
Matteo {Renzi}
Matteo {Salvini}
Matthew {Whitaker}
Matthias {Fekl}
Matthias {Wissmann}
Matti {Vanhala}
Matti {Vanhanen}
Matúš {Šutaj Eštok}
Maud {Olofsson}
Mauno {Koivisto}
Maurice {Sleem}|Maurice {Slim}
Mauricio {Cárdenas}
Mauricio {Funes}
Mauricio {Macri}
Mauricio {Montalvo}
Mauro {Vieira}
Max-Peter {Ratzel}
Maxim {Oreshkin}
Maxim {Reshetnikov}
Maxim {Ryzhenkov}
Maxime {Bernier}
Maxime {Prévot}
Maxime {Verhagen}
Mazin {Farrayeh}|Mazen {al-Faraya}
Mazloum Abdi|Mazlum Abdi|Mazloum {Kobani}
{Megawati} Sukarnoputri
Meglena {Kuneva}
Mehdi {Jomaa}
Mehdi {Karroubi}|Mehdi {Karrubi}
Mehmet Ali {Şahin}
Mehmet Ali {Talat}
Mehmet {Müezzinoğlu}
Mehmet {Simsek}
Meir {Dagan}
Mekere {Morauta}
Mélanie {Joly}
{Meles} Zenawi
Mendsaikhany {Enkhsaikhan}
{Meng} Hongwei
Mengistu Haile {Mariam}
Mercedes {Marcó del Pont}
Meritxell {Batet}
Merrick {Garland}
Mervyn King
Mesut {Yılmaz}
Mette {Frederiksen}
Mevlut {Cavusoglu}
Mia {Mottley}|Mia Amor {Mottley}
Micael {Bydén}
Michael {Boyce}
Michael {Chertoff}
Michael {Claesson}
Michael {Cullen}
Michael D. {Higgins}
Michael {Fallon}
Michael {Flynn}|Mike {Flynn}
Michael {Frendo}
Michael {Froman}|Mike {Froman}
Michael {Glos}
Michael {Gove}
Michael {Hayden}
Michael {Heseltine}
Michael {Howard}
Michael {Leavitt}|Mike {Leavitt}
Michael {Linhart}
Michael {Manley}
Michael Martin
Michael {McCormack}
Michael {McGrath}
Michael {Mukasey}
Michael {Noonan}
Michael {Portillo}
Michael {Sarris}|Michalis {Sarris}
Michael {Sata}
Michael {Somare}
Michael {Spindelegger}
Michael {Steiner}
Michael Wilson
Michaelia Cash
Michal {Kováč}
Michalis {Papakonstantinou}|Michalis {Papaconstantinou}
Micheál {Martin}
Michel {Aoun}
Michel {Barnier}
Michel {Camdessus}
Michel {Djotodia}
Michel {Kafando}
Michel {Martelly}
Michel {Menassa}
Michel {Mercier}
Michel {Rocard}
Michel {Sapin}
Michel {Suleiman}|Michel {Sleiman}
Michel {Temer}
Michel {Vauzelle}
Michèle {Alliot-Marie}
Michele {Bullock}
Michèle {Pierre-Louis}
Micheline {Calmy-Rey}
Michelle {Bachelet}
Michelle {Rowland}
Mick {Mulvaney}
Mickey {Kantor}
Miftah {Ismail}
Miguel Ángel {Fernández Ordóñez}|Miguel {Fernández Ordóñez}
Miguel Ángel {Moratinos}
Miguel Ángel {Osorio Chong}
Miguel Ángel {Rodríguez}
Miguel {Arias Cañete}
Miguel {Beleza}
Miguel {Cardona}
Miguel {Díaz-Canel}
Miguel Macedo
Miguel {Mancera}
Miguel {Peirano}
Miguel Pesce|Miguel Ángel Pesce
Miguel {Urrutia}
Mihai {Fifor}
Mihai {Popsoi}
Mihai Răzvan {Ungureanu}
Mihai {Tudose}
Mihály {Varga}
Mika {Lintilä}
Mikael {Damberg}
Mikael {Odenberg}
Mike {Espy}
Mike {Johanns}
Mike {Johnson}
Mike McConnell|Michael McConnell
Mike Moore
Mike {Mullen}|Michael {Mullen}
Mike {Pence}
Mike {Pompeo}
Mike {Waltz}|Michael {Waltz}
Mikhail {Chigir}
Mikhail {Fradkov}
Mikhail {Gorbachev}
Mikhail {Kasyanov}
Mikhail {Khvostov}
Mikhail {Mishustin}
Mikhail {Murashko}
Mikhail {Myasnikovich}
Mikhail {Zadornov}
Mikhail {Zurabov}
Mikheil {Janelidze}
Mikheil {Kavelashvili}
Mikheil {Saakashvili}|Mikhail {Saakashvili}
Mikuláš {Dzurinda}
Milan {Chovanec}
Milan {Kučan}
Milan {Milutinović}
Milen {Velchev}
Milo {Đukanović}|Milo {Djukanovic}
Milo {Đukanović}|Milo {Djukanovic}
Milojko {Spajić}
Miloš {Vučević}
Miloš {Zeman}
{Min Aung Hlaing}
Minoru {Kihara}
Miomir {Žužul}
Miquel {Iceta}
Mircea {Dușa}|Mircea Dusa
Mircea {Geoană}
Mircea {Snegur}
Mireille {Ballestrazzi}
Mirek {Topolánek}
Mireya {Moscoso}
Mirjana {Spoljaric Egger}|Mirjana {Spoljaric}
Mirko {Cvetković}
Miro {Cerar}
Miro {Kovač}
Miroslav {Kalousek}
Miroslav {Lajčák}
Miroslav Singer
Miroslav {Wlachovský}
Mirosław {Gronicki}|Miroslaw {Gronicki}
Mishal al-Ahmad|Meshal al-Ahmad|Mishal al-Ahmad al-Sabah
Mizengo {Pinda}
Mladen {Ivanić}
{Mobutu} Sese Seko
Moctar {Ouane}
Modibo {Sidibé}
Mogens {Lykketoft}
Mohamad {Chatah}|Mohammad {Chatah}
Mohamad {Hasan}
Mohamed Abdullahi {Farmajo}|Mohamed Abdullahi Mohamed|Mohamed {Farmajo}|Mohamed {Farmaajo}
Mohamed al-{Menfi}|Mohammed {Menfi}
Mohamed Ali {Nafti}
Mohamed {Arkab}
Mohamed {Bazoum}
Mohamed {Benaissa}
Mohamed {Benchaaboun}
Mohamed {Boudiaf}
Mohamed {Boussaid}
Mohamed {Djellab}
Mohamed {ElBaradei}|Mohammed {ElBaradei}|Mohamed {Baradei}
Mohamed {Ennaceur}
Mohamed {Ghannouchi}
Mohamed Hamdan {Dagalo}|Mohamed Hamdan {Daglo}|{Hemedti}|{Hemeti}
Mohamed {Hassad}
Mohamed Hussein {Roble}
Mohamed Hussein {Tantawi}|Hussein {Tantawi}|Mohammed Hussein {Tantawi}
Mohamed Ibrahim
Mohamed Kamel {Amr}
Mohamed {Lamari}
Mohamed {Loukal}
Mohamed {Maait}
Mohamed {Morsi}|Mohammed {Morsi}|Mohamed {Mursi}|Mohammed {Mursi}
Mohamed {Ould Abdel Aziz}
Mohamed {Ould Bilal}
Mohamed Ould {Ghazouani}|Mohamed Ould Cheikh {Ghazouani}|Mohamed Ould Cheikh {El Ghazouani}
Mohamed Said {Fofana}
Mohamed Salah {Dembri}
Mohamed Salem {Ould Béchir}
Mohamed Taher {Siala}
Mohamed Tahir {Ayala}|Mohamed Tahir {Eila}
Mohamed {Zaki}|Mohamed Ahmed {Zaki}
Mohammad {al-Hashel}
Mohammad {al-Ississ}|Mohamad {Al Ississ}
Mohammad {al-Shaar}|Mohammed {al-Shaar}
Mohammad Ali {Jafari}
Mohammad Bagher {Ghalibaf}|Mohammad Baqer {Qalibaf}
Mohammad {Bagheri}|Mohammad Hossein {Bagheri}
Mohammad {Eslami}
Mohammad {Fahmi}|Mohammed {Fahmi}
Mohammad Ghazi al-{Jalali}|Mohammed al-{Jalali}
Mohammad Hassan {Akhund}|Mullah Hassan {Akhund}
Mohammad Javad {Zarif}|Javad {Zarif}
Mohammad {Khatami}
Mohammad {Mokhber}
Mohammad Mustafa|Mohammed Mustafa
Mohammad {Najibullah}
Mohammad {Pakpour}
Mohammad {Rahmoun}|Mohammad {al-Rahmoun}
Mohammad-Reza {Ashtiani}|Mohammad Reza Gharaei {Ashtiani}
Mohammad Reza {Farzin}
Mohammad Sabah al-Salem
Mohammad {Safadi}
Mohammad {Shtayyeh}|Mohammed {Shtayyeh}
Mohammed al-{Bashir}|Mohammad al-{Bashir}
Mohammed al-{Ghabban}|Mohammed Salem al-{Ghabban}
Mohammed al-{Halbousi}|Mohamed al-{Halbousi}
Mohammed al-{Jadaan}
Mohammed Ali al-{Hakim}|Mohamed Ali {Alhakim}
Mohammed Amin {Adam}
Mohammed {Badie}|Mohamed {Badie}
Mohammed {Barkindo}|Mohammad {Barkindo}|Mohammad Sanusi {Barkindo}
Mohammed {Basindawa}|Mohammed Salem {Basindwa}
Mohammed {Bedjaoui}
Mohammed bin Abdulrahman|Mohammed bin Abdulrahman Al Thani
Mohammed bin {Nayef}|Mohammad bin {Nayef}|Muhammad bin {Nayef}
Mohammed bin Rashid|Mohammed bin Rashid Al Maktoum
Mohammed bin Salman|Mohammad bin Salman|Muhammad bin Salman|{MBS}|{bin Salman}
Mohammed bin {Zayed}|Mohamed bin {Zayed}|{MBZ}
Mohammed {Deif}|Mohammed {Dief}
Mohammed {Laksaci}
Mohammed {Magariaf}|Mohamed al-{Magariaf}|Mohammed {Magarief}
Mohammed Mustafa Mero|Mohammad Mustafa {Miro}
Mohammed Saleh {al-Sada}|Mohammed {al-Sada}
Mohammed Shia al-{Sudani}|Mohammed al-{Sudani}|Mohammed Shiaa al-{Sudani}
Mohammed VI|King Mohammed VI|Mohamed VI
Mohammed Yusuf
Mohand {Laenser}
Mohsen al-{Mandalawi}
Mohsen {Nourbakhsh}
Mohsen {Paknejad}
Mohsen {Rezaei}|Mohsen {Rezai}
Mohsin {Naqvi}
Moinuddin {Haider}
Mokgweetsi {Masisi}
Mokhtar {Ould Djay}|Moctar {Ould Diay}
Moncef {Marzouki}
Mongi {Hamdi}
Mónica García
Monica {Juma}
Monica {Mæland}|Monica {Maeland}
Mónika {Lamperth}
Moon Jae-in
Morgan {Johansson}
Morgan {Tsvangirai}
Morihiro {Hosokawa}
Morshed {Khan}|M. Morshed {Khan}
Morten {Bødskov}|Morten {Bodskov}
Moses {Wetangula}|Moses {Wetang'ula}
Moshe {Arens}
Moshe {Kahlon}
Moshe {Katsav}|Moshe {Katzav}
Moshe {Yaalon}|Moshe {Ya'alon}
Mostafa {Madbouly}|Moustafa {Madbouly}|Mostafa {Madbouli}
Mostafa Mohammad-{Najjar}
Mostafa {Pourmohammadi}
Motazz {Moussa}|Mutaz {Musa}
Moulaye {Ould Mohamed Laghdaf}
Mourad {Medelci}
Moussa Dadis {Camara}|{Dadis} Camara
Moussa {Faki}|Moussa {Faki} Mahamat
Moussa {Koussa}|Musa {Kusa}
Moussa {Mara}
Mthuli {Ncube}
Muammar {Gaddafi}|Moammar {Gadhafi}|Muammar {Qaddafi}|Muammar {Gadhafi}|Moammar {Kadafi}|Muammar al-{Gaddafi}
Muammer {Guler}
Mugur {Isărescu}
Muhammad {al-Jasser}|Mohammed {al-Jasser}
Muhammad {Aurangzeb}
Muhammad {Mumuni}
Muhammad {Yunus}|Mohammad {Yunus}
Muhammadu {Buhari}
{Muhyiddin} Yassin
Mukhammedkalyi {Abylgaziev}
Mukhtar {Tileuberdi}
Mulatu {Teshome}
Mullah Omar|Mullah Mohammed Omar
Muqrin bin Abdulaziz
Muqtada al-{Sadr}|Moqtada al-{Sadr}|Moqtada {Sadr}
Murat {Cetinkaya}
Murat {Nurtleu}
Murat {Uysal}
Murhaf Abu {Qasra}|Murhaf {Abu Qasra}
Muriel {Pénicaud}
Murray {McCully}
Musalia {Mudavadi}
Mustafa {Abdul Jalil}|Mustafa {Abdel Jalil}
Mustafa {Akıncı}
Mustafa al-{Kadhimi}
Mustafa Osman {Ismail}
Mustafa {Şentop}
Mustafa {Tlass}|Mustafa {Tlas}
Mustapha {Guitouni}
Mustapha Kamel {Nabli}
Mwai {Kibaki}
Mykola {Azarov}
Myriam {El Khomri}
Nabih {Berri}
Nabil {Ammar}
Nabil {Elaraby}|Nabil al-{Arabi}|Nabil {el-Araby}
Nabil {Fahmy}
Nabil {Shaath}
Naci {Agbal}
Nader al-{Dahabi}|Nader {Dahabi}
Nadezhda {Mihaylova}|Nadezhda {Mihailova}
Nadhim {Zahawi}
Nadia {Calviño}
Nadia {Fettah}|Nadia Fettah Alaoui
Nadir {Larbaoui}|Nadir {Laarbaoui}
Naftali {Bennett}
Nahas {Angula}
Naim {Qassem}|Naim {Kassem}
Najah al-{Shammari}
Najat {Vallaud-Belkacem}
Najem {Gharsalli}
Naji al-{Otari}|Mohammed Naji al-{Otari}
Najib {Mikati}
{Najib} Razak
Najla {Bouden}
Najla {Mangoush}|Najla {al-Mangoush}
Naledi {Pandor}
Nambaryn {Enkhbayar}
Nana {Akufo-Addo}
Nanaia {Mahuta}
Nancy {Faeser}
Nancy {Pelosi}
Nandalal {Weerasinghe}
Nangolo {Mbumba}
Naoto Kan
P. V. Narasimha {Rao}|Narasimha {Rao}
Narayan {Khadka}
Narcís {Serra}
Narendra {Modi}
Emperor {Naruhito}|{Naruhito}
Nasser al-Mohammed al-Sabah
Nasser {al-Qudwa}|Nasser {al-Kidwa}
Nasser al-{Wuhayshi}|Nasir al-{Wuhayshi}
Nasser {Bourita}
Nasser {Judeh}
Nassif {Hitti}
Natalia {Gavrilița}
Natalia {Gherman}
Natalie {Jaresko}
Nataša {Pirc Musar}
Nathalie {Kosciusko-Morizet}
Natwar Singh
Nawaf al-Ahmad|Nawaf al-Ahmad al-Sabah
Nawaf {Salam}
Nawaz Sharif
Nayef al-{Hajraf}|Nayef Falah al-{Hajraf}
Nayef bin Abdulaziz
Nayib {Bukele}
Nebojša {Stefanović}
Necdet {Ozel}
Nechirvan {Barzani}
Necmettin {Erbakan}
Neelie {Kroes}
Neil {Kinnock}
Nelson {Barbosa}
Nelson {Jobim}
Nelson {Mandela}
Nelson {Teich}
Néstor {Kirchner}
Néstor {Reverol}
Netumbo {Nandi-Ndaitwah}
Newt {Gingrich}
Ngozi {Okonjo-Iweala}
Nguyen Dy Nien
Nguyen Manh Cam
Nguyen Phu Trong
Nguyen Tan Dung
Nguyen Xuan Phuc
Nhlanhla {Nene}
Nicanor {Duarte}|Nicanor {Duarte Frutos}
Nicholas {Brady}
Nicholas {Garganas}|Nikos {Garganas}
Nick {Carter}
Nick {Clegg}
Nick {Hækkerup}|Nick {Haekkerup}
Nick {Houghton}|Nicholas {Houghton}
Nickolay {Mladenov}|Nikolay {Mladenov}|Nikolai {Mladenov}
Nicky {Morgan}
Nicola {Mancino}
Nicola {Roxon}
Nicola {Willis}
Nicolae {Ciucă}
Nicolae {Dudau}
Nicolae {Timofti}
Nicolae {Văcăroiu}
Nicolai {Wammen}
Nicolás {Dujovne}
Nicolás {Eyzaguirre}
Nicolas {Hulot}
Nicolás {Maduro}
Nicolas {Sarkozy}
Nicolas {Schmit}
Nicole {Belloubet}
Nicole {Bricq}
Nicole Fontaine
Nicos {Anastasiades}|Nikos {Anastasiades}
Nicu {Popescu}
Nicușor Dan
Niels {Helveg Petersen}
Nika {Gilauri}
Nikol {Pashinyan}|Nikol {Pashinian}
Nikola {Dimitrov}
Nikola {Gruevski}
Nikola {Poposki}
Nikola {Selaković}
Nikola {Špirić}
Nikolai {Denkov}
Nikolai {Makarov}
Nikolai {Patrushev}
Nikolai {Shulginov}
Nikolai {Tanayev}
Nikolay {Milkov}|Nikolai {Milkov}
Nikos {Christodoulakis}
Nikos {Christodoulides}
Nikos {Dendias}
Nikos {Kotzias}
Nikos {Panagiotopoulos}
Nilde {Iotti}
Nils {Bernstein}
Nina {Warken}
Nino {Burjanadze}
Nirmala {Sitharaman}
Nisar Ali {Khan}|Chaudhry Nisar Ali Khan|Chaudhry {Nisar}
Nísia {Trindade}
Nizar {Baraka}
Nizar {Yaiche}
Njuguna {Ndung'u}|Njuguna {Ndungu}
Nkosazana {Dlamini-Zuma}
Nobuo {Kishi}
Nobutaka {Machimura}
Nohad {Machnouk}|Nohad {al-Machnouk}
Nor {Shamsiah}
Norbert {Blüm}
Norbert {Darabos}
Norbert {Lammert}
Norbert {Röttgen}
Norman Lamont
Norman {Mineta}
Norodom {Sihamoni}
Norovyn {Altankhuyag}
Noureddine {Bedoui}
Noureddine {Erray}
Nouri {Abusahmain}|Nuri {Abu Sahmain}
Nouri al-{Maliki}|Nuri al-{Maliki}
Nout {Wellink}
Novruz {Mammadov}
Numan {Kurtulmuş}
Nuno {Melo}
Nuno {Severiano Teixeira}
Nur Hassan {Hussein}|Nur {Adde}
Nureddin {Nebati}
Nurettin {Canikli}
Nurlan {Balgimbayev}
Nursultan {Nazarbayev}
Nyan {Win}
Oana {Țoiu}
Odd Roger {Enoksen}
Ojo {Maduekwe}
Oksana {Markarova}
Ola {Borten Moe}
Olaf {Scholz}
Ólafur Ragnar {Grímsson}
Olayemi {Cardoso}|Yemi {Cardoso}
Oldemiro {Balói}
Oleksandr {Danylyuk}|Oleksandr {Danyliuk}
Oleksandr {Lytvynenko}
Oleksandr {Syrskyi}|Oleksandr {Syrsky}
Oleksandr {Turchynov}
Oleksii {Reznikov}|Oleksiy {Reznikov}
Oleksiy {Danilov}
Oleksiy {Honcharuk}
Olga {Sánchez Cordero}
Oliver {Dowden}
Olivér {Várhelyi}
Olivier {Dussopt}
Olivier {Nduhungirehe}
Olivier {Véran}
Oliviero {Diliberto}
Ollanta {Humala}
Olli {Rehn}
Olta {Xhaçka}
Olugbenga {Ashiru}
Olusegun {Obasanjo}
Oluyemi {Adeniji}
Olzhas {Bektenov}
Omar Abdirashid Ali {Sharmarke}|Omar Abdirashid {Sharmarke}
Omar al-{Bashir}|Omar {Bashir}|Omar Hassan al-{Bashir}
Omar {Bongo}|Omar {Bongo} Ondimba
Omar {Ghalawanji}
Omar {Karami}
Omar {Paganini}
Omar {Razzaz}|Omar al-{Razzaz}
Omar {Suleiman}
Omurbek {Babanov}
Oqil {Oqilov}|Akil {Akilov}
Orazio {Schillaci}
Osama al-{Nujaifi}|Usama al-{Nujayfi}
Osama {bin Laden}|Usama {bin Laden}
Osama Hammad|Osama Hamad
Óscar {Arias}
Óscar {Berger}
Óscar Iván {Zuluaga}
Oscar Luigi {Scalfaro}
Óscar {Puente}
Oskar {Lafontaine}
Osman {Saleh}
Össur {Skarphéðinsson}|Ossur {Skarphedinsson}
Othman al-{Ghanmi}|Othman al-{Ghanimi}
Othman {Jerandi}
Otto {Pérez Molina}
Otto {Schily}
Otto {Stich}
Ouhoumoudou {Mahamadou}
Oumar Tatam {Ly}
Ousmane {Sonko}
Owen Arthur
Øystein {Olsen}|Oystein {Olsen}
Ozgur {Ozel}
P. {Chidambaram}|Palaniappan {Chidambaram}
P. J. {Patterson}|Percival {Patterson}
Paavo {Lipponen}
Paavo {Väyrynen}
Pablo {Hernández de Cos}
Pablo {Iglesias}
{Paetongtarn} Shinawatra
Paias {Wingti}
Pål {Jonson}
Pál {Schmitt}
Palamagamba {Kabudi}
Pam {Bondi}|Pamela {Bondi}
Pan Gongsheng
Pandeli {Majko}
Panicos {Demetriades}
Panos {Beglitis}
Panos {Kammenos}
Panos {Panagiotopoulos}
Paola {Severino}
Paolo {Gentiloni}
Paolo {Romani}
Pap {Ndiaye}
Pär {Nuder}
Paramanga Ernest {Yonli}
Park Geun-hye
Park Jin
Parnpree {Bahiddha-Nukara}
Parviz {Shahbazov}
Pascal {Affi N'Guessan}
Pascal Clément
Pascal {Lamy}
Pascal {Lissouba}
Paschal {Donohoe}
Pascoal {Mocumbi}
Paskal Milo
Pasteur {Bizimungu}
Pat Cox
Patrice {Talon}
Patricia {Espinosa}
Patricia {Hewitt}
Patricia {Rodas}
Patricia Scotland
Patricio {Aylwin}
Patrick {Achi}
Patrick {Chinamasa}
Patrick {Dewael}
Patrick {Honohan}
Patrick {Manning}
Patrick {Njoroge}
Patrick {Ollier}
Patrick {Schnieder}
Patrick {Shanahan}
Patty {Hajdu}
Patxi López
Paul {Biya}
Paul {Biyoghé Mba}
Paul {Chan}|Paul Chan Mo-po
Paul-Henri Sandaogo {Damiba}|Paul-Henri {Damiba}
Paul Kaba {Thieba}
Paul {Kagame}
Paul {Keating}
Paul {Martin}
Paul O'Neill
Paul {Quilès}
Paul {Ryan}
Paul {Van Tigchelt}
Paul {Wolfowitz}
Paula {Risikko}
Paulo {Guedes}
Paulo {Portas}
Paulo {Rangel}
Paulo Sérgio {Nogueira}
Pavel {Filip}
Pavel {Grachev}
Pavel {Mertlík}
Pavlo {Klimkin}
Pavlo {Lazarenko}
Pavol {Hamžík}
Paweł {Szałamacha}|Pawel {Szalamacha}
Pedro {Aspe}
Pedro {Castillo}
Pedro {Francke}
Pedro {Malan}
Pedro {Morenés}
Pedro Pablo {Kuczynski}
Pedro {Passos Coelho}
Pedro {Sánchez}
Pedro {Santana Lopes}
Pedro {Solbes}
Peeni {Henare}
Peer {Steinbrück}
Pekka {Haavisto}
Penny {Mordaunt}
Penny {Pritzker}
Penny Wong
Per-Kristian {Foss}
Per Stig {Møller}|Per Stig {Moeller}|Per Stig {Moller}
Per {Westerberg}
Perfecto {Yasay}
Perrin {Beatty}
Perry {Christie}
Perry {Warjiyo}
Pertti {Paasio}
Pervez {Khattak}|Pervaiz {Khattak}
Pervez {Musharraf}|Parvez {Musharraf}
Petar {Stoyanov}
Pete {Buttigieg}
Pete {Hegseth}
Peter {Altmaier}
Péter {Balázs}
Péter {Boross}
Peter Christensen
Peter {Costello}
Peter {Dutton}
Peter {Hultqvist}
Peter {Hummelgaard}
Peter {Kažimír}
Peter {MacKay}
Peter {Mafany Musonge}
Peter {Mandelson}
Peter {Maurer}
Péter {Medgyessy}
Peter {Mutharika}
Peter {O'Neill}
Péter {Oszkó}
Peter Pace
Peter {Pellegrini}
Peter {Ramsauer}
Peter {Reith}
Peter {Struck}
Péter {Szijjártó}
Petr {Fiala}
Petr {Nečas}
Petr {Pavel}
Petras {Vaitiekūnas}
Petre Roman
Petro {Poroshenko}
Petros {Molyviatis}
Petru {Lucinschi}
Petteri {Orpo}
Pham Binh Minh
Pham Gia Khiem
Pham Minh Chinh
Phan Van Khai
Phankham {Viphavanh}
Phil {Goff}
Phil {Hogan}
Philemon {Yang}
Philip Davis|Philip "Brave" Davis
Philip {Hammond}
Philip Lane
Philip {Lowe}
Philip {Ruddock}
Philipp {Hildebrand}
Philipp {Rösler}|Philipp {Roesler}
Philippe {Douste-Blazy}
Philippe {Goffin}
Philippe Marchand
Philippe {Maystadt}
Philippe of Belgium|King Philippe
Philippe {Séguin}
Philippe {Vasseur}
Pier Carlo {Padoan}
Pier Ferdinando {Casini}
Pier Luigi {Bersani}
Piero {Barucci}
Piero {Fassino}
Pierre {Bérégovoy}
Pierre {Buyoya}
Pierre Damien {Habumuremyi}
Pierre {de Villiers}
Pierre {Gramegna}
Pierre {Joxe}
Pierre {Méhaignerie}
Pierre {Moscovici}
Pierre {Nkurunziza}
Pierre {Pettigrew}
Pierre {Wunsch}
Piet Hein {Donner}
Pieter {De Crem}
Pieter {Kooijmans}|Peter {Kooijmans}
Pik {Botha}|Roelof {Botha}
Pilar {Alegría}
Pilar {Llop}
Plamen {Oresharski}
Pope Francis
Porfirio {Lobo}
Porter {Goss}
Portia {Simpson-Miller}
Poul {Nielson}
Poul Nyrup {Rasmussen}|Poul {Nyrup Rasmussen}
Poul {Schlüter}
Povilas {Gylys}
{Prabowo} Subianto
Pradeep {Gyawali}
Prak {Sokhonn}
Pranab {Mukherjee}
Pratibha {Patil}
Pravin {Gordhan}
{Prayut} Chan-o-cha|{Prayuth} Chan-ocha|{Prayuth} Chan-o-cha
Priti {Patel}
Prokopis {Pavlopoulos}
Pushpa Kamal {Dahal}|Prachanda
Pyotr {Kravchenko}
{Qaboos} bin Said|Sultan {Qaboos}
Qais al-{Khazali}
Qamar Javed {Bajwa}
Qasem {Soleimani}|Qassem {Soleimani}|Qassim {Suleimani}|Ghassem {Soleimani}
Qasim al-{Araji}|Qassem al-{Araji}|Qasim al-{Aaraji}
Qasim al-{Raymi}|Qassim al-{Rimi}
Qian Qichen
Qin Gang
Beatrix|Queen {Beatrix}
Rabbie {Namaliu}
Rached {Ghannouchi}|Rashid al-{Ghannouchi}
Rachel {Reeves}
Rachida {Dati}
Radosław {Sikorski}|Radoslaw {Sikorski}|Radek {Sikorski}
Radovan {Jelašić}
Radu {Vasile}
Rafael Ángel {Calderón Fournier}|Rafael Angel {Calderon}
Rafael {Bielsa}
Rafael {Caldera}
Rafael {Catalá}
Rafael {Correa}
Rafael {Grossi}|Rafael Mariano {Grossi}
Rafael Leonardo {Callejas}
Rafael {Ramírez}
Rafael {Roncagliolo}
Rafi al-{Issawi}|Rafa al-{Essawi}
Rafik {Abdessalem}
Rafik {Belhaj Kacem}
Rafik {Hariri}|Rafic {Hariri}|Rafiq {Hariri}|Rafik al-Hariri
Rafiq {Tarar}|Muhammad Rafiq {Tarar}
Raghuram {Rajan}
Raheel Sharif
Rahm {Emanuel}
Rahul Gandhi
Raila {Odinga}
Raimonds {Bergmanis}
Raimonds {Vējonis}
Raimundas {Karoblis}
Rainer {Brüderle}
Rais {Yatim}
Raja Pervaiz {Ashraf}|Raja Pervez {Ashraf}
Rajnath Singh
Ralph {Goodale}
Ralph {Willis}
Ram Nath {Kovind}
Ramadan {Shallah}|Ramadan Abdullah {Shallah}
Rami {Hamdallah}
Ramiro {de León Carpio}
Ramiz {Alia}
Ramón José {Velásquez}
Ramona {Mănescu}
Ramtane {Lamamra}
Ramush {Haradinaj}
Ramzan {Kadyrov}
Rana {Sanaullah}
Ranasinghe {Premadasa}
Rangin Dadfar {Spanta}
Ranil {Wickremesinghe}
Raphael {Tuju}
Raquel {Buenrostro}
Raquel Sánchez
Rasa {Juknevičienė}
Rashad al-{Alimi}
Rashid {Meredov}
Rashid {Nurgaliyev}
Rastislav {Káčer}
Rauf {Denktaş}|Rauf {Denktash}
Raúl {Castro}
Raúl {Cubas}
Raul {Jungmann}
Rawhi {Fattouh}|Rauhi {Fattuh}
Ray Burke
Ray {LaHood}
Raya {al-Hassan}|Raya {El Hassan}
Raychelle {Omamo}
Raymond {Forni}
Raymond {Ndong Sima}
Raymond {Tshibanda}
Recep {Akdağ}
Recep Tayyip {Erdogan}|Tayyip {Erdogan}
Regina {Ip}
Rehman {Malik}
Reinaldo {Gargano}
Reince {Priebus}
Reinhard {Klimmt}
Reinhold {Mitterlehner}
Relus {ter Beek}
Renate {Künast}
Renato {Balduzzi}
Renato {Ruggiero}
Renaud {Donnedieu de Vabres}
René {Felber}
René {Préval}
Retno {Marsudi}
Reuven {Rivlin}
Rex {Tillerson}
Rexhep {Meidani}
Reza {Baqir}
Rhee Chang-yong
Riad {Hijab}|Riyad {Hijab}
Riad {Salameh}|Riad {Salamé}
Ricardo {Alarcón}
Ricardo Barros
Ricardo {Bonilla}
Ricardo Lagos
Ricardo Lewandowski
Ricardo {López Murphy}
Ricardo Luna
Ricardo Maduro
Ricardo {Martinelli}
Ricardo {Patiño}
Ricardo {Salles}
Richard {Ferrand}
Richard {Marles}
Richard {Myers}
Richard {Riley}
Richard {Sezibera}
Richard von {Weizsäcker}
Rick {Perry}
Ridha {Chalghoum}
Riek {Machar}
Riikka {Purra}
Riitta {Uosukainen}
Rima {Abdul Malak}
Rishi {Sunak}
Rita {Süssmuth}
Riyad {al-Maliki}|Riad {al-Malki}
Rob {Nicholson}
Rob {Portman}
Rob {Wainwright}
Robert {Abela}
Robert {Beugré Mambé}
Robert {Buckland}
Robert F. Kennedy Jr.|Robert F. Kennedy Jr|Robert Kennedy Jr.|RFK Jr.
Robert {Fico}
Robert Gates
Robert {Golob}
Robert {Habeck}
Robert Hill
Robert {Holzmann}
Robert {Kaliňák}
Robert {Kocharyan}|Robert {Kocharian}
Robert {Lighthizer}
Robert {Mueller}
Robert {Mugabe}
Robert O'Brien|Robert {O'Brien}
Robert Ray
Robert {Reich}
Robert {Rubin}
Robert {Zoellick}
Roberta {Metsola}
Roberta {Pinotti}
Roberto Álvarez
Roberto {Ampuero}
Roberto {Azevêdo}
Roberto {Campos Neto}
Roberto {Castelli}
Roberto {Fico}
Roberto {Gualtieri}
Roberto {Junguito}
Roberto {Lavagna}
Roberto {Maroni}
Roberto {Micheletti}
Roberto {Robaina}
Roberto {Speranza}
Robin Cook
Robin {Leigh-Pemberton}
Robinah {Nabbanja}
Robinson {Githae}|Njeru {Githae}
Roch Marc Christian {Kaboré}|Roch {Kabore}
Rodney {Slater}
Rodolfo {Nin Novoa}
Rodolphe {Haykal}|Rodolphe {Haikal}
Rodrigo {Borja}
Rodrigo {Cerda}
Rodrigo {Chaves}
Rodrigo {Duterte}
Rodrigo {Hinzpeter}
Rodrigo {Maia}
Rodrigo {Peñailillo}
Rodrigo {Rato}
Rodrigo Rivera
Rodrigo Valdés
Rodrigo {Vergara}
Rogelio {Mayta}
Rogelio {Ramírez de la O}
Roh Moo-hyun
Roh Tae-woo
Rohitha {Bogollagama}
Roland {Dumas}
Rolandas {Paksas}
Román {Escolano}
Roman {Golovchenko}
Roman {Herzog}
Roman {Mikulec}
Romano {Prodi}
Ron Brown
Ron Kirk
Ron {Klain}
Ron Mark
Ronald {Lamola}
Ronald Noble|Ronald K. Noble
Ronald {Plasterk}
Ronald {Reagan}
Ronald {Venetiaan}
Roque Fernández
Rosa Icela Rodríguez
Rosa {Russo Iervolino}
Rosanna Costa
Rosario Green
Rosario {Murillo}
Rose Christiane {Raponda}|Rose Christiane {Ossouka Raponda}
Roselyne {Bachelot}
Rosemary {Museminali}
Rosen {Plevneliev}
Rosen {Zhelyazkov}
Rostam {Ghasemi}
Rosy {Bindi}
Roza {Otunbayeva}
Ruairi {Quinn}
Ruben {Brekelmans}
Rubén {Ramírez Lezcano}
Rubens {Ricupero}
Rudolf {Edlinger}
Rudolf {Scharping}
Rudolf {Schuster}
Rudolf {Seiters}
Ruhakana {Rugunda}
Ruhollah {Khomeini}|Ayatollah {Khomeini}
Rui {Machete}
Rui Pereira
Rumen {Radev}
Rumiana {Jeleva}|Rumyana {Zheleva}
Rupiah {Banda}
Ruslan {Kazakbaev}|Ruslan {Kazakbayev}
Ruslan {Stefanchuk}
Rustem {Umerov}
Ruth {Kelly}
Ruth {Metzler}
Ruth Richardson
Ruud {Lubbers}
Ryamizard {Ryacudu}
Ryoo Kihl-jae
Ryutaro {Hashimoto}
S. {Jaishankar}|Subrahmanyam {Jaishankar}
S. {Jayakumar}
S. M. {Krishna}
Saad al-Abdullah|Saad al-Abdullah al-Sabah
Saad {Hariri}|Saad al-{Hariri}
Saad Sherida {al-Kaabi}|Saad {al-Kaabi}
Saadeddine {Othmani}|Saad-Eddine {El Othmani}
Saadoun al-{Dulaimi}
Saara {Kuugongelwa-Amadhila}
Sabah al-Ahmad|Sabah al-Ahmad al-Sabah
Sabah al-Khalid al-Sabah|Sabah al-Khaled
Sabine {Leutheusser-Schnarrenberger}
Sabri {Boukadoum}
Sadakazu {Tanigaki}
Sadako {Ogata}
{Saddam} Hussein|{Saddam}
Sadeq {Larijani}|Sadegh {Larijani}
Sadiq {al-Kabir}|Sadiq {Kabir}
Sadiq Khan
Sadullah {Ergin}
Sadyr {Japarov}
Saeed {Jalili}
Saeed {Namaki}
Safar {Abiyev}
Sahap {Kavcioglu}
Sahle-Work {Zewde}|Sahlework {Zewde}
Saïd {Chengriha}
Said Musa
Saifuddin {Abdullah}
Saifur {Rahman}
Sajid {Javid}
Salah {Bashir}|Salah {al-Bashir}
Salaheddine {Mezouar}
Salahuddin {Rabbani}
Salam {Fayyad}|Salam {Fayad}
Saleh al-{Sammad}
Saleh {Kebzabo}
Salem Abdulaziz {Al-Sabah}|Salem Abdul-Aziz {Al-Sabah}
Salem bin {Breik}|Salem Saleh bin {Braik}
Saleumxay {Kommasith}
Sali {Berisha}
Salim Ahmed Salim
Salim al-{Jabouri}|Saleem al-{Jubouri}
Salman bin Hamad|Salman bin Hamad Al Khalifa
Salman {Khurshid}
Salman bin Abdulaziz|King Salman
Salome {Zourabichvili}|Salome {Zurabishvili}
Salva {Kiir}|Salva {Kiir} Mayardit
Salvador {Cienfuegos}
Salvador {Illa}
Salvador {Sánchez Cerén}
Salvo {Andò}
Sam {Kutesa}
Sam {Nujoma}
Sam {Ongeri}
Samak {Sundaravej}
Sameh {Fahmy}
Sameh {Shoukry}
Samia Suluhu Hassan|Samia {Suluhu}
Samir {Mokbel}|Samir {Moqbel}
Samir {Radwan}
Samir {Rifai}|Samir al-{Rifai}
Samuel {Bodman}|Sam {Bodman}
Samuel {Moncada}
Samuel Okudzeto {Ablakwa}
Samuel {Schmid}
Samuel {Žbogar}
Samy {Badibanga}
Sándor {Pintér}
Sandra {Kalniete}
Sandy {Berger}|Samuel {Berger}
Sani {Abacha}
Sanjaagiin {Bayar}|Sanj {Bayar}
Sanjay {Malhotra}
Sanna {Marin}
Santiago {Bausili}
Santiago {Cafiero}
Santiago {Creel}
Santiago {Peña}
Sapar {Isakov}
Saparmurat {Niyazov}
Sara {Aagesen}
Sarra {Zaafrani}|Sarra {Zaafrani Zenzri}|Sarra {Zenzri}
Saud al-{Faisal}
Sauli {Niinistö}
Saulius {Skvernelis}
Scott {Bessent}
Scott {Morrison}
Scott {Pruitt}
Sean {Chen}
Sean {Duffy}
Sebastian {Kurz}
Sebastián {Piñera}
Sébastien {Lecornu}
Sedki {Sobhi}|Sedky {Sobhy}
Ségolène Royal
Seiji {Maehara}
Selim {Hoss}|Salim al-{Hoss}
Seppo {Kääriäinen}
Serdar {Berdymukhamedov}|Serdar {Berdimuhamedow}|Serdar {Berdimuhamedov}
Sergei {Aleinik}|Siarhei {Aleinik}
Sergei {Dubinin}
Sergei {Ignatyev}|Sergey {Ignatiev}
Sergei {Ivanov}|Sergey {Ivanov}
Sergei {Kiriyenko}|Sergey {Kiriyenko}
Sergei {Lavrov}|Sergey {Lavrov}
Sergei {Ling}
Sergei {Martynov}
Sergei {Naryshkin}|Sergey {Naryshkin}
Sergei {Rumas}
Sergei {Shmatko}
Sergei {Shoigu}|Sergey {Shoigu}
Sergei {Sidorsky}
Sergei {Stanishev}
Sergei {Stepashin}|Sergey {Stepashin}
Sergei {Tsivilev}|Sergei {Tsivilyov}
Sergey {Tereshchenko}
Sergio {Massa}
Sergio {Mattarella}
Sergio {Moro}
Sérgio {Vieira de Mello}
Serhiy {Arbuzov}
Serhiy {Marchenko}|Sergii {Marchenko}
Serhiy {Tihipko}|Sergiy {Tigipko}
Serik {Akhmetov}
Serzh {Sargsyan}|Serge {Sarkisian}|Serzh {Sarkisian}
Seth {Terkper}
Seydou {Diarra}
Seyni {Oumarou}
Seyoum {Mesfin}
Seyran {Ohanyan}
Shabana {Mahmood}
Shah Mahmood {Qureshi}
Shahid Khaqan {Abbasi}
Shaktikanta Das
Shamshad {Akhtar}
Sharif Sheikh Ahmed|Sharif Ahmed
Shaukat Aziz
Shaukat {Tarin}
Shaul {Mofaz}
Shavkat {Mirziyoyev}
Shehbaz Sharif|Shahbaz Sharif
Sheikh {Hasina}|Sheikh Hasina {Wazed}
Sheikh {Rashid}|Sheikh Rashid {Ahmed}|Sheikh Rasheed Ahmad
Sher Bahadur {Deuba}
Sherif {Ismail}
Shigeru {Ishiba}
Shimon {Peres}
Shin Won-sik
Shinzo {Abe}
Shirley Ayorkor {Botchwey}
Shivraj {Patil}
Shlomo {Ben-Ami}
Shoichi {Nakagawa}
Shukri {Bishara}
Shunichi {Suzuki}
Siad {Barre}|Mohamed Siad {Barre}
Sibusiso {Moyo}
Sidi Ould Cheikh {Abdallahi}
Sidiki {Kaba}
Sigbjørn {Johnsen}|Sigbjorn {Johnsen}
Sigmar {Gabriel}
Sigmundur Davíð {Gunnlaugsson}|Sigmundur David {Gunnlaugsson}
Sigrid {Kaag}
Sigurður Ingi {Jóhannsson}|Sigurdur Ingi {Johannsson}
Siim {Kallas}
Silvan {Shalom}
Silvina {Batakis}
Silvio {Berlusconi}
Simbarashe {Mumbengegwi}
Simeon {Djankov}|Simeon {Dyankov}
Simeon {Saxe-Coburg-Gotha}|Simeon {Sakskoburggotski}
Simon {Achidi Achu}
Simon {Coveney}
Simon {Harris}
Simone {Tebet}
Simone Veil
Simonetta {Sommaruga}
Sinan {al-Shabibi}|Sinan {Shabibi}
Siniša Mali
Sirajuddin {Haqqani}
Sirkka {Hämäläinen}
Sitiveni {Rabuka}
Siv {Jensen}
Sixto {Durán Ballén}
Skënder {Hyseni}
Slavko {Linić}
Sławomir {Skrzypek}|Slawomir {Skrzypek}
Slim {Chaker}
Slobodan {Milošević}
Soledad {Alvear}
Solomon {Passy}|Solomon {Pasi}
Somchai {Wongsawat}
Song Min-soon
Song Young-moo
Sonia Gandhi
Sonny {Perdue}
Sooronbay {Jeenbekov}
Sophie {Wilmès}
Soraya {Sáenz de Santamaría}
Søren {Gade}|Soeren {Gade}|Soren {Gade}
Søren {Jessen-Petersen}|Soren {Jessen-Petersen}
Søren {Pape Poulsen}|Soren {Pape Poulsen}
Søren {Pind}|Soren {Pind}
Sorin {Grindeanu}
Souleymane Ndéné {Ndiaye}
Soumeylou Boubèye {Maïga}
Spencer Abraham
Spilios {Spiliotopoulos}
Srđan {Darmanović}|Srdjan {Darmanovic}|Srdan {Darmanovic}
{Srettha} Thavisin
Sri {Mulyani}|Sri {Mulyani Indrawati}
Staffan {de Mistura}
Stan {Mudenge}
Stanislav Gross
Stanislav {Shushkevich}
Stavros {Dimas}
Stavros {Lambrinidis}
Stef {Blok}
Stefaan {De Clerck}
Štefan {Füle}|Štefan {Fuele}
Stefan {Ingves}
Stefan {Löfven}
Stefan {Meller}
Stefan {Wallin}
Stefan {Yanev}
Stefanie {Hubig}
Stefano {Patuanelli}
Steffi {Lemke}
Steingrímur {Sigfússon}|Steingrímur J. {Sigfússon}
Stella {Kyriakides}
Sten Andersson
Sten {Tolgfors}
Stepan {Kubiv}
Stepan {Poltorak}
Stéphane {Dion}
Stéphane {Le Foll}
Stéphane {Séjourné}
Stéphane {Travert}
Stephen {Byers}
Stephen {Donnelly}
Stephen {Dorrell}
Stephen {Hadley}
Stephen {Harper}
Stephen {Poloz}
Stephen Smith
Stergomena {Tax}
Steve {Barclay}|Stephen {Barclay}
Steven Chu
Steven {Guilbeault}
Steven {Joyce}
Steven {Mnuchin}|Steve {Mnuchin}
Steven {van Weyenberg}
Steven {Vanackere}
Steven {Vandeput}
Stevo {Pendarovski}
Stjepan {Mesić}|Stipe {Mesić}
Stuart Peach
Stuart Young
Su Tseng-chang
Succès {Masra}
Suella {Braverman}
Suh Wook
Suhail {al-Mazrouei}
{Suharto}|President {Suharto}
Sukhbaataryn {Batbold}
Sule {Lamido}
Suleyman {Demirel}
Suleyman {Soylu}
Sultan bin Abdulaziz
{Supachai} Panitchpakdi
Surakiart {Sathirathai}
Surapong {Tovichakchaikul}
Surayud {Chulanont}
Suren {Papikyan}
Surin {Pitsuwan}
Susan Rice
Susan {Schwab}
Susana {Malcorra}
Susanna {Agnelli}
Susanne {Riess-Passer}
Sushilkumar {Shinde}|Sushil Kumar {Shinde}
Sushma {Swaraj}
Susie Wiles
Susilo Bambang {Yudhoyono}
Svein {Gjedrem}
Sven {Alkalaj}
Sven {Mikser}
Svend Aage {Jensby}
Svenja {Schulze}
Sverker {Göranson}
Svetozar {Marović}
Syed Hamid {Albar}
Sylvestre {Ilunga}|Sylvestre {Ilunga Ilunkamba}
Sylvi {Listhaug}
Sylvia {Burwell}|Sylvia Mathews {Burwell}
Sylvie {Goulard}
Szymon {Hołownia}|Szymon {Holownia}
Szymon {Szynkowski vel Sęk}
Taavi {Rõivas}
Tabaré {Vázquez}
Tadeusz {Kościński}
Tadeusz {Mazowiecki}
Tahmasb {Mazaheri}
Taieb {Baccouche}
Taieb {Cherkaoui}
Taieb {Fassi Fihri}
Taif Sami
Takeaki {Matsumoto}
Takeshi {Iwaya}
Talbak {Nazarov}
Tamar {Beruchashvili}
Tamás {Sulyok}
{Tamim} bin Hamad|{Tamim} bin Hamad Al Thani
Tammam {Salam}
Taner {Yıldız}
Tang Jiaxuan
Tanja {Fajon}
Tansu {Ciller}
Taoufik {Baccar}
Taoufik {Charfeddine}
Tareck {El Aissami}
Tarek {Amer}
Tarek {el-Molla}
Tarja {Halonen}
Taro {Aso}
Taro {Kono}
Tarso {Genro}
Tassos {Giannitsis}
Tassos {Papadopoulos}
Tatiana {Clouthier}
Tatyana {Golikova}
{Taye} Atske Selassie
Tayeb {Belaiz}
Tedros {Adhanom}|Tedros Adhanom {Ghebreyesus}
{Tedros} Adhanom Ghebreyesus|Tedros Adhanom {Ghebreyesus}|{Tedros} Adhanom
Temenuzhka {Petkova}
Temir {Sariev}
Tendai {Biti}
Tengku {Zafrul}|Tengku Zafrul {Aziz}
Teodor {Baconschi}
Teodor {Meleșcanu}
Teodora {Genchovska}
Teodoro {Locsin}
Teodoro {Obiang}|Teodoro Obiang {Nguema}
Teodoro {Ribera}
Teresa {Czerwińska}
Teresa {Gouveia}|Teresa Patrício {Gouveia}
Teresa {Piotrowska}
Teresa {Ribera}
Terje {Aasland}
Terje {Riis-Johansen}
Terje {Søviknes}|Terje {Soviknes}
Terry Davis
Tertius {Zongo}
Téte {António}
Thabet al-{Abbasi}|Thabit al-{Abbasi}
Thabo {Mbeki}
Thage {Peterson}|Thage G. {Peterson}
{Thaksin} Shinawatra
Thamir {Ghadhban}|Thamer {Ghadhban}
Than {Shwe}
Tharman {Shanmugaratnam}
{Thein} Sein
Theo-Ben {Gurirab}
Theo {Francken}
Theo {Waigel}
Theodor {Stolojan}
Theodoros {Pangalos}
Theresa May
Thérèse {Coffey}
Thérèse {Kayikwamba Wagner}
Thierry {Breton}
Thierry {Burkhard}
Thomas {Bodström}
Thomas de {Maizière}|Thomas {de Maizière}
Thomas {Donilon}|Tom {Donilon}
Thomas {Greminger}
Thomas {Jordan}
Thomas {Klestil}
Thongloun {Sisoulith}
Thongsing {Thammavong}
Thor {Pedersen}
Thorbjørn {Jagland}|Thorbjorn {Jagland}
Thórdís Kolbrún {Gylfadóttir}|Thordis Kolbrun Reykfjord {Gylfadottir}
Thorgerdur Katrín {Gunnarsdóttir}|Þorgerður Katrín {Gunnarsdóttir}
Thorvald {Stoltenberg}
Tibor {Benkő}
Tibor {Navracsics}
Tiff {Macklem}
Tigran {Sargsyan}
Tihomir {Orešković}
Tilak {Marapana}
Tim Fischer
Timčo {Mucunski}|Timcho {Mucunski}
Timo {Soini}
Timothy {Geithner}|Tim {Geithner}
Timothy {Yang}
Timur {Suleimenov}
Tina Bru
Tina {Khidasheli}|Tinatin {Khidasheli}
Tito {Mboweni}
Titus {Corlățean}
To Lam
Tobias {Billström}
Tofig {Zulfugarov}|Tofik {Zulfugarov}
Tom {Foley}|Thomas {Foley}
Tom King
Tom Perez|Thomas Perez
Tom Price
Tom Ridge
Tom {Vilsack}
Tomáš {Petříček}
Tomasz {Siemoniak}
Tomiichi {Murayama}
Tomislav {Nikolić}
Tommaso {Padoa-Schioppa}
Tommy {Thompson}
Tomomi {Inada}
Tonino {Picula}
Tonio Borg
Tony {Abbott}
Tony {Blair}
Tony Burke
Tony {Radakin}
Toomas Hendrik {Ilves}
Tord {Lien}
Tore {Sandvik}|Tore O. {Sandvik}
Toshihiko {Fukui}
Toshiki {Kaifu}
Toshimi {Kitazawa}
Toshimitsu {Motegi}
Traian {Băsescu}
Trevor {Manuel}
Trine {Bramsen}
Trinidad {Jiménez}
Troels {Lund Poulsen}
Trygve {Slagsvold Vedum}|Trygve Slagsvold {Vedum}
{Tsai} Ing-wen
Tsvetan {Tsvetanov}
Tudor {Ulianovschi}
Tulsi {Gabbard}
Tung Chee-hwa
Turgut {Ozal}
Turki al-{Faisal}|Turki bin Faisal
Tyronne {Fernando}
Tzipi {Livni}
Ueli {Maurer}
Uffe {Ellemann-Jensen}
Uhuru {Kenyatta}
Ukhnaagiin {Khurelsukh}
Ukur {Yatani}
Ulf {Kristersson}
Ulla Schmidt
Ulukbek {Maripov}
Umaru {Yar'Adua}|Umaru Musa {Yar'Adua}
Umberto {Veronesi}
Upendra {Yadav}
Ural {Latypov}
Urban {Ahlin}
Urban {Bäckström}
Uri {Rosenthal}
Urjit Patel
Urmas {Paet}
Urmas {Reinsalu}
Uroš {Čufer}
Ursula {Plassnik}
Ursula von der {Leyen}|Ursula {von der Leyen}
Utkir {Sultanov}
V. P. Singh|Vishwanath Pratap Singh
Václav {Havel}
Václav {Klaus}
Vadym {Prystaiko}
Vahagn {Khachaturyan}
Vaira {Vīķe-Freiberga}
King Maha {Vajiralongkorn}|Maha {Vajiralongkorn}
Valdas {Adamkus}
Valdecy {Urquiza}
Valdis {Birkavs}
Valdis {Dombrovskis}
Valdis {Zatlers}
Valentín {Paniagua}
Valeria {Hontareva}|Valeria {Gontareva}
Valerii {Zaluzhnyi}|Valeriy {Zaluzhny}|Valery {Zaluzhny}
Valeriy {Pustovoitenko}
Valery {Gerasimov}
Valiollah {Seif}
Vano {Merabishvili}|Ivane {Merabishvili}
Vartan {Oskanian}|Vardan {Oskanyan}
Vasile {Dîncu}
Vassos {Shiarly}|Vassos {Shiarlis}
Vasyl {Tsushko}
Vazgen {Sargsyan}|Vazgen {Sarkisian}
Vecdi {Gonul}
Velupillai {Prabhakaran}|Vellupillai {Prabhakaran}
Věra {Jourová}
Verónica {Macamo}
Veronika {Skvortsova}
Vesna {Pusić}
Vicente Fox
Victoire {Tomegah Dogbé}|Victoire {Dogbé}
Victor {Ciorbea}
Victor {Ponta}
Victoria {Atkins}
Victoria {Rodríguez Ceja}
Vigdís {Finnbogadóttir}
Vigen {Sargsyan}
Vijitha {Herath}
Viktor {Chernomyrdin}
Viktor {Gerashchenko}
Viktor {Khrenin}
Viktor {Klima}
Viktor {Orbán}
Viktor {Pynzenyk}
Viktor {Yanukovych}|Viktor {Yanukovich}
Viktor {Yerin}|Viktor {Erin}
Viktor {Yushchenko}
Viktor {Zubkov}
Vilayat {Guliyev}
Villy {Søvndal}|Villy {Sovndal}
Vince Cable
Vincent {Biruta}
Vincent {Peillon}
Vincent {Siew}
Vincent {Van Peteghem}
Vincent {Van Quickenborne}
Vincenzo {Scotti}
Viola {Amherd}
Violeta {Chamorro}|Violeta Barrios de {Chamorro}
Viorica {Dăncilă}
Virginia {Bottomley}
Virginijus {Sinkevičius}
Virginio {Rognoni}
Vít {Rakušan}
Vitali {Klitschko}|Vitaliy {Klitschko}
Vitaliy {Zakharchenko}
Vitas {Vasiliauskas}
Vítor {Constâncio}
Vítor {Gaspar}
Vittorio {Corbo}
Vittorio {Grilli}
Vivian {Balakrishnan}
Viviane {Reding}
Vjekoslav {Bevanda}
Vjosa {Osmani}
Vlad {Filat}
Vladimir {Kolokoltsev}
Vladimir {Makei}|Uladzimir {Makei}
Vladimír {Mečiar}
Vladimir {Norov}
Vladimir {Padrino}|Vladimir {Padrino López}
Vladimir {Panskov}
Vladimir {Putin}
Vladimir {Rushailo}
Vladimír {Špidla}
Vladimir {Voronin}
Vladimir {Yermoshin}
Vladislav {Goranov}
Vlado {Bučkovski}
Vlasta {Parkanová}
Vlastimil {Picek}
Vlastimil {Tlustý}
Vo Van Kiet
Vo Van Thuong
Vojislav {Koštunica}
Volker {Rühe}
Volker {Wieker}
Volker {Wissing}
Volodymyr {Groysman}
Volodymyr {Lytvyn}
Volodymyr {Ohryzko}
Volodymyr {Stelmakh}
Volodymyr {Zelensky}|Volodymyr {Zelenskyy}|Volodymyr {Zelenskiy}|Vladimir {Zelensky}
Voltaire {Gazmin}
Vuk {Drašković}
Vuk {Jeremić}
Vyacheslav {Kebich}
Vygaudas {Ušackas}
Vytautas {Landsbergis}
Vytenis {Andriukaitis}
Wael al-{Halqi}|Wael Nader al-{Halqi}
Waldemar {Pawlak}
Waldir {Pires}
Waldo {Mendoza}
Wale {Edun}
Walid {Muallem}|Walid al-{Moallem}|Walid {Moualem}
Walter {Braga Netto}
Walter {Riester}
Walter {Rosenkranz}
Walter {Schwimmer}
Wang Wentao
Wang Yi
Warren Christopher
Warren {Truss}
Wassim {Manssouri}|Wassim {Mansouri}
Wayne {Mapp}
Wayne Swan
Wei Fenghe
Wen Jiabao
Werner {Fasslabend}
Werner {Faymann}
Werner {Kogler}
Werner Müller
Wes {Streeting}
Wilbur {Ross}
Wilhelm {Molterer}
{Willem-Alexander}|King {Willem-Alexander}
William {Barr}|Bill {Barr}
William {Burns}|Bill {Burns}
William {Cohen}
William {Daley}|Bill {Daley}
William Hague
William J. {Perry}|William {Perry}
William {Ruto}
William Sessions
William {Webster}
Willy {Claes}
Wim {Duisenberg}
Wim {Kok}
Win {Myint}
Winnie {Sorgdrager}
Winston {Peters}
Witold {Waszczykowski}
Władysław {Bartoszewski}|Wladyslaw {Bartoszewski}
Władysław {Kosiniak-Kamysz}|Wladyslaw {Kosiniak-Kamysz}
Włodzimierz {Cimoszewicz}
Wojciech {Jaruzelski}
Wolfgang {Clement}
Wolfgang {Schäuble}|Wolfgang {Schaeuble}
Wolfgang {Schneiderhan}
Wolfgang {Schüssel}
Wolfgang {Sobotka}
Wolfgang {Thierse}
Wolfgang {Tiefensee}
Wopke {Hoekstra}
Workneh {Gebeyehu}
Wouter {Bos}
Wu Den-yih
Wunna Maung {Lwin}
Xanana {Gusmão}
Xavier {Becerra}
Xavier Bertrand
Xavier {Bettel}
Xavier {Darcos}
{Xi} Jinping
Xiang Huaicheng
Xiao Jie
Xie Xuren
Xiomara {Castro}
Y. V. {Reddy}
Yaacoub {Sarraf}
Yaël {Braun-Pivet}
Yahya {Jammeh}
Yahya {Ould Hademine}|Yahya {Ould Hademin}
Yahya Rahim {Safavi}|Rahim {Safavi}
Yahya {Sinwar}|Yehya {Sinwar}
Yair {Lapid}
Yakiv {Smolii}|Yakiv {Smoliy}
Yamandú {Orsi}
Yang Jiechi
Yanis {Varoufakis}|Yannis {Varoufakis}
Yannis {Papathanasiou}|Yannis {Papathanassiou}
Yannis {Stournaras}
Yannos {Papantoniou}
Yasar {Buyukanit}
Yasar {Guler}
Yashwant {Sinha}
Yasser {Arafat}|Yasir {Arafat}
Yassin al-{Yasiri}
Yassine {Fall}
Yassine {Jaber}
Yasukazu {Hamada}
Yasuo {Fukuda}
Yaw {Osafo-Maafo}
Yazid {Zerhouni}|Noureddine Yazid {Zerhouni}
Yegor {Gaidar}
Yerbolat {Dossayev}|Erbolat {Dossaev}
Yerzhan {Kazykhanov}
Yevgeny {Prigozhin}
Yevgeny {Primakov}
Yi Gang
Yılmaz {Tunç}
{Yingluck} Shinawatra
Yitzhak {Mordechai}
Yitzhak {Rabin}
Yitzhak {Shamir}
Ylva {Johansson}
Yoav {Gallant}
Yohei {Kono}
Yoko {Kamikawa}
Yolanda {Díaz}
{Yoon} Suk-yeol|Yoon Suk Yeol
Yoon Young-kwan
Yoriko {Kawaguchi}
Yoshihide {Suga}
Yoshihiko Noda
Yoshimasa {Hayashi}
Yoshiro Mori
Yossi Cohen
Youcef {Yousfi}
Yousaf Raza {Gilani}|Yousuf Raza {Gilani}
Yousef al-{Othaimeen}
Yousef Hussain {Kamal}
Youssef {Boutros-Ghali}
Youssef {Chahed}
Youssef {Khalil}
Youssef {Rajji}|Youssef {Raggi}
Youssouf {Bakayoko}
Yoweri {Museveni}
Yu Myung-hwan
Yu Shyi-kun
Yu Woo-ik
Yukihiko {Ikeda}
Yukio {Hatoyama}
Yukiya {Amano}
Yulia {Tymoshenko}
Yun Byung-se
Yuri {Baluyevsky}
Yuri {Karayev}
Yuriko {Backes}
Yuriy {Kolobov}
Yuriy {Lutsenko}
Yuriy {Yekhanurov}
Yusuf bin {Alawi}
Yusuf {Tuggar}
Yuval {Steinitz}
Yván {Gil}|Iván {Gil}
Yves {Cochet}
Yves {Leterme}
Yves {Mersch}
Yves-Thibault {de Silguy}
Yvette {Cooper}
Zafarullah Khan {Jamali}|Zafarullah {Jamali}
Zainab {Ahmed}
Zakir {Hasanov}
Zalmay {Rassoul}|Zalmai {Rassoul}
Zambry Abdul {Kadir}
Zayed bin Sultan Al Nahyan|Sheikh {Zayed}
Zbigniew {Rau}
Zbigniew {Ziobro}
Zbyněk {Stanjura}
Zdeněk {Tůma}
Zdenka {Kramplová}
Zdravko {Krivokapić}
Zdravko {Marić}
Zeina {Akar}|Zeina {Akkar}
Zélia {Cardoso de Mello}
Željko {Rohatinski}
Željko {Šturanović}
Zeti Akhtar {Aziz}
Zhantoro {Satybaldiev}
Zhelyu {Zhelev}
Zhong Shan
Zhou Xiaochuan
{Zhu} Rongji
Ziad {Baroud}
Ziad {Fariz}
Zine El Abidine {Ben Ali}|Zine al-Abidine {Ben Ali}
Živadin {Jovanović}
Ziyad al-{Nakhalah}|Ziad al-{Nakhaleh}
Zlatko {Lagumdžija}
Zohrab {Mnatsakanyan}
Zoran {Đinđić}|Zoran {Djindjic}
Zoran {Milanović}
Zoran {Tegeltija}
Zoran {Thaler}
Zoran {Zaev}
Zoran {Živković}
Zsigmond {Járai}
Zurab {Noghaideli}|Zurab {Nogaideli}
Zurab {Zhvania}
Zuzana {Čaputová}
Zviad {Gamsakhurdia}
Zyta {Gilowska}`,
  offices: `president|head of state|presidency|commander-in-chief|chief of state|chairman of the presidential council|chairman of the presidential leadership council|chairman of the sovereignty council|interim president|transitional president
vice president|veep|first vice president|deputy president|vice presidency
prime minister|premier|PM|head of government|taoiseach|Taoiseach|prime minister-designate|chairman of the government|council president|president of the government|chief of government|premiership|caretaker prime minister|interim prime minister|cabinet chief|presidency of the council
king|queen|monarch|emir|amir|sultan|emperor|sovereign|His Majesty|Her Majesty|grand duke|ruler|custodian of the two holy mosques|empress|His Highness the Emir
crown prince|heir apparent|heir to the throne|crown princess|Prince of Wales|deputy crown prince
supreme leader|Leader of the Islamic Revolution|spiritual leader|supreme guide|Guardian Jurist|paramount leader
chancellor|federal chancellor
foreign minister|minister of foreign affairs|minister for foreign affairs|foreign secretary|secretary of state|foreign affairs minister|external affairs minister|minister of external affairs|top diplomat|chief diplomat|US Secretary of State|minister of external relations|secretary of foreign affairs
defense secretary|defence secretary|secretary of defense|defense minister|defence minister|minister of defence|minister of defense|Pentagon chief|Pentagon head|minister for defence|armed forces minister|minister of the armed forces|secretary of war|war secretary|minister of the armies|minister of national defence
interior minister|minister of the interior|minister of interior|home secretary|home minister|minister of internal affairs|internal affairs minister|home affairs minister|minister of home affairs|secretary of homeland security|homeland security secretary|interior secretary|security minister|public safety minister|minister of public safety|minister of public security
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
central bank governor|governor of the central bank|Fed chair|Fed chairman|Fed chief|Federal Reserve chair|Federal Reserve chairman|chair of the Federal Reserve|chairman of the Federal Reserve|Bank of England governor|governor of the Bank of England|central bank chief|central bank head|central bank president|Fed chairwoman|Federal Reserve chief|Bank of Russia governor|Bank of Japan governor|BoE governor|BOJ governor|Bundesbank president|president of the Bundesbank|Bundesbank chief|SNB president|SNB chairman|Riksbank governor|governor of the Riksbank|Norges Bank governor|RBA governor|Reserve Bank governor|governor of the Reserve Bank|Reserve Bank of Australia governor|governor of the Reserve Bank of Australia|RBI governor|Bank of Canada governor|governor of the Bank of Canada|Bank of France governor|governor of the Bank of France|Bank of Italy governor|governor of the Bank of Italy|Bank of Spain governor|governor of the Bank of Spain|Bank of Portugal governor|governor of the Bank of Portugal|Bank of Mexico governor|governor of the Bank of Mexico|Bank of Korea governor|governor of the Bank of Korea|governor of the National Bank|National Bank governor|central bank chairman|governor of the Bank of Japan|governor of the Bank of Israel|Bank of Israel governor
pope|pontiff|Holy Father|His Holiness|bishop of Rome|Supreme Pontiff|Pope
party leader|leader of the party|party chief|leader of the opposition|opposition leader|general secretary|secretary-general of the party|chairman of the party|party chairman|general secretary of the Communist Party|party chair|party president|first secretary|secretary-general|general secretary of the Central Committee
leader|chief|commander|head|emir|caliph|secretary-general|political bureau chief|political chief|head of the political bureau|group leader|militia leader|rebel leader|warlord|military commander|self-proclaimed caliph|political leader
attorney general|U.S. attorney general|US attorney general|justice minister|minister of justice|justice secretary|lord chancellor|prosecutor general|chief prosecutor
CIA director|director of the CIA|CIA chief|CIA head|director of the Central Intelligence Agency|head of the CIA|director of central intelligence|CIA boss
FBI director|director of the FBI|FBI chief|head of the FBI
speaker|House speaker|speaker of the House|speaker of parliament|parliament speaker|parliamentary speaker|speaker of the House of Representatives|Knesset speaker|president of the parliament|Sejm speaker|Sejm marshal|marshal of the Sejm|Bundestag president|president of the Bundestag|president of the National Assembly|president of the Chamber of Deputies|speaker of the Chamber of Deputies|speaker of the House of Commons|Commons speaker|speaker of the National Assembly
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
deputy prime minister|vice premier|deputy premier|vice chancellor|first deputy prime minister|Tánaiste
oil minister|energy minister|minister of oil|minister of energy|petroleum minister|energy secretary|secretary of energy|minister of petroleum
health minister|minister of health|health secretary|secretary of health and human services|HHS secretary
economy minister|minister of economy|minister of the economy|economic affairs minister|minister of economic affairs|minister for economic affairs|economics minister|business secretary|commerce secretary|secretary of commerce|economy secretary|minister of economy and finance
trade minister|minister of trade|minister for trade|international trade minister|minister of international trade|commerce minister|minister of commerce|trade secretary|commerce secretary|secretary of commerce|foreign trade minister|minister of foreign trade|trade representative|US trade representative|U.S. trade representative|USTR
education minister|minister of education|education secretary|secretary of education|higher education minister|minister of higher education
environment minister|minister of the environment|minister of environment|environment secretary|climate minister|climate change minister|ecology minister|minister for the environment|EPA administrator|head of the Environmental Protection Agency
labour minister|labor minister|minister of labour|minister of labor|labor secretary|labour secretary|secretary of labor|work and pensions secretary|employment minister|minister for employment|work minister|social affairs minister
transport minister|minister of transport|transport secretary|transportation secretary|secretary of transportation|transportation minister|minister of transportation|railway minister|railways minister
culture minister|minister of culture|culture secretary|heritage minister|minister of Canadian heritage
agriculture minister|minister of agriculture|agriculture secretary|secretary of agriculture|farm minister|food and agriculture minister
planning minister|minister of planning|development minister|minister of development|economic development minister|minister of economic planning|budget minister|planning secretary
police chief|chief of police|police commissioner|commissioner of police|national police chief|police commander|head of the police|inspector general of police|Metropolitan Police commissioner|Met Police chief|Met chief|chief constable
WTO director-general|WTO chief|WTO head|director-general of the World Trade Organization|World Trade Organization director-general|World Trade Organization chief|head of the World Trade Organization
UN High Commissioner for Refugees|U.N. High Commissioner for Refugees|United Nations High Commissioner for Refugees|UN refugee chief|U.N. refugee chief|UNHCR chief|UNHCR head|head of the UN refugee agency|head of UNHCR|High Commissioner for Refugees
UNESCO director-general|UNESCO chief|UNESCO head|director-general of UNESCO|head of UNESCO
Interpol chief|Interpol head|Interpol president|Interpol secretary general|head of Interpol|president of Interpol|secretary general of Interpol
Europol director|Europol chief|Europol head|head of Europol|director of Europol|executive director of Europol|Europol executive director
UNICEF executive director|UNICEF chief|UNICEF head|executive director of UNICEF|head of UNICEF
WFP executive director|WFP chief|WFP head|World Food Programme executive director|World Food Program executive director|World Food Programme chief|head of the World Food Programme|executive director of the World Food Programme|executive director of the World Food Program|head of the World Food Program
OSCE secretary general|OSCE chief|secretary general of the OSCE|head of the OSCE|OSCE head
OAS secretary general|OAS chief|OAS head|secretary general of the Organization of American States|Organization of American States secretary general|head of the Organization of American States
Commonwealth secretary-general|secretary-general of the Commonwealth|Commonwealth chief
Red Cross president|ICRC president|Red Cross chief|ICRC chief|ICRC head|president of the International Committee of the Red Cross|president of the Red Cross|head of the Red Cross|head of the International Committee of the Red Cross
Council of Europe secretary general|secretary general of the Council of Europe|Council of Europe chief|head of the Council of Europe
Unasur secretary general|secretary general of Unasur|Unasur chief|head of Unasur
unification minister|minister of unification
European commissioner|EU commissioner|trade commissioner|EU trade commissioner|competition commissioner|EU competition commissioner|enlargement commissioner|economics commissioner|EU economics commissioner|economy commissioner|monetary affairs commissioner|economic and monetary affairs commissioner|internal market commissioner|agriculture commissioner|energy commissioner|home affairs commissioner|justice commissioner|environment commissioner|health commissioner|budget commissioner|external relations commissioner|EU trade chief|EU antitrust chief|EU competition chief
OECD secretary-general|OECD chief|OECD head|secretary-general of the OECD
ECB vice president|vice president of the European Central Bank|European Central Bank vice president`,
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
Barbados|Barbadian|Barbadians|Bridgetown
Bangladesh|Bangladeshi|Dhaka
Belgium|Belgian|Belgians
Burkina Faso|Burkinabe|Ouagadougou
Bulgaria|Bulgarian|Bulgarians|Sofia
Bahrain|Bahraini|Bahrainis|Manama
Burundi|Burundian|Bujumbura|Gitega
Benin|Beninese|Porto-Novo|Cotonou
Brunei|Bruneian
Bolivia|Bolivian|Bolivians|La Paz
Brazil|Brazilian|Brazilians|Brasilia
Bahamas|The Bahamas|Bahamian|Bahamians|Nassau
Botswana|Botswanan|Gaborone
Belarus|Belarusian|Belorussian|Byelorussia|Minsk
Belize|Belizean|Belizeans|Belmopan
Canada|Canadian|Canadians|Ottawa
Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Congo|Congolese|Kinshasa|Zaire
Central African Republic|Central African|CAR|Bangui
Republic of the Congo|Congo-Brazzaville|Brazzaville
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
Fiji|Fijian|Fijians|Suva
France|French|Paris|Elysee
Gabon|Gabonese|Libreville
United Kingdom|UK|U.K.|Britain|Great Britain|British|Britons|England|London|Downing Street|Westminster
Georgia|Georgian|Georgians|Tbilisi
Ghana|Ghanaian|Accra
Gambia|The Gambia|Gambian|Banjul
Guinea|Guinean|Conakry
Equatorial Guinea|Equatorial Guinean|Equatoguinean|Malabo
Greece|Greek|Greeks|Athens
Guatemala|Guatemalan
Guyana|Guyanese|Georgetown
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
Jamaica|Jamaican|Jamaicans
Jordan|Jordanian|Jordanians|Hashemite Kingdom of Jordan|Hashemite Kingdom|Amman
Japan|Japanese|Tokyo
Kenya|Kenyan|Kenyans|Nairobi
Kyrgyzstan|Kyrgyz|Bishkek
Cambodia|Cambodian|Phnom Penh
Comoros|Comorian|Moroni
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
Madagascar|Malagasy|Madagascan|Antananarivo
North Macedonia|Macedonia|Macedonian|Skopje
Mali|Malian|Bamako
Myanmar|Burma|Burmese|Naypyidaw|Yangon
Mongolia|Mongolian|Ulaanbaatar
Mauritania|Mauritanian|Nouakchott
Malta|Maltese|Valletta
Maldives|Maldivian|Male
Malawi|Malawian|Lilongwe
Mexico|Mexican|Mexicans|Mexico City
Malaysia|Malaysian|Malaysians|Kuala Lumpur|Putrajaya
Mozambique|Mozambican|Maputo
Namibia|Namibian|Windhoek
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
Papua New Guinea|Papua New Guinean|Papua New Guineans|PNG|Port Moresby
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
Sierra Leone|Sierra Leonean|Freetown
Senegal|Senegalese|Dakar
Somalia|Somali|Mogadishu
Suriname|Surinamese|Paramaribo
South Sudan|South Sudanese|Juba
Soviet Union|USSR|U.S.S.R.|Soviet|Soviets|Moscow
El Salvador|Salvadoran|Salvadorean|San Salvador
Syria|Syrian|Syrians|Syrian Arab Republic|Damascus
Chad|Chadian|N'Djamena
Togo|Togolese|Lome
Thailand|Thai|Thais|Bangkok
Tajikistan|Tajik|Dushanbe
East Timor|Timor-Leste|Timorese
Turkmenistan|Turkmen|Ashgabat
Tunisia|Tunisian|Tunisians|Tunis
Turkey|Türkiye|Turkish|Turks|Ankara
Trinidad and Tobago|Trinidad|Trinidadian|Trinidadians|Port of Spain
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
Commonwealth|Commonwealth of Nations
Council of Europe
European Central Bank|ECB|Frankfurt
Ennahda|Ennahdha|Al-Nahda
European Union|EU|E.U.|European|Europe|Brussels|European Commission|European Council
Europol
Gulf Cooperation Council|GCC
Hamas|Islamic Resistance Movement
Popular Mobilization Forces|Popular Mobilisation Forces|PMF|Popular Mobilization Units|Hashd al-Shaabi|Hashed al-Shaabi|Kataib Hezbollah
Hezbollah|Hizbollah|Hizbullah
Houthis|Houthi|Ansar Allah|Ansarullah
Hayat Tahrir al-Sham|HTS
International Atomic Energy Agency|IAEA|UN nuclear watchdog
International Committee of the Red Cross|ICRC|Red Cross
International Monetary Fund|IMF
Interpol
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
Organization of American States|OAS
OECD|Organisation for Economic Co-operation and Development
Organisation of Islamic Cooperation|Organization of Islamic Cooperation|OIC
OPEC|Organization of the Petroleum Exporting Countries
OSCE|Organization for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe
PKK|Kurdistan Workers' Party
Qassam Brigades|al-Qassam Brigades|Izz ad-Din al-Qassam Brigades
Quds Force|al-Quds Force|Qods Force
Rapid Support Forces|RSF
Sadrist Movement|Sadrist|Sadrists
Syrian Democratic Forces|SDF
Taliban|Afghan Taliban|Islamic Emirate of Afghanistan
Turkish Republic of Northern Cyprus|TRNC|Northern Cyprus|Turkish Cypriot|Turkish Cypriots
Pakistani Taliban|Tehrik-i-Taliban Pakistan|TTP
United Nations|UN|U.N.|Security Council
Unasur|Union of South American Nations
UNESCO
UNHCR|UN refugee agency|U.N. refugee agency|United Nations High Commissioner for Refugees
UNICEF|UN children's agency|UN Children's Fund
Wagner|Wagner Group
World Food Programme|World Food Program|WFP
World Health Organization|World Health Organisation|WHO|W.H.O.
World Bank|World Bank Group
World Trade Organization|WTO`,
  terms: `15-M movement|Spain's Indignados
Aadhaar|Aadhaar card
Aam Aadmi Party
Abenomics
Abraham Accords
Abu Ghraib scandal|Abu Ghraib abuse scandal
African Continental Free Trade Area|AfCFTA
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
Alba Party
Alipay
Alliance of Sahel States
Allianz Arena
Alphabet Inc|Google parent Alphabet|Google's parent company Alphabet
Android phone|Android smartphone|Android operating system|Android app
Anheuser-Busch InBev|AB InBev
AOL Time Warner
All Progressives Congress
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
BoerBurgerBeweging|Farmer-Citizen Movement
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
Blue and White alliance|Blue and White party
Boeing 737 MAX|737 Max
Boko Haram
bolivar fuerte|strong bolivar
sovereign bolivar|bolívar soberano
Bolsa Família
January 8 riots in Brasilia|Jan. 8 riots in Brazil
Plano Real|Real Plan
Utøya massacre|Utoya massacre
Brexit
Brexit Party
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
Cambiemos coalition
Cambridge Analytica
Republic of Cabo Verde
Careem
Operation Cast Lead
CELAC summit|Community of Latin American and Caribbean States
Centro Democrático (Colombia)
Consumer Financial Protection Bureau
CGTN|China Global Television Network
Chandrayaan
Chang'e-4
Charlie Hebdo attack|Je suis Charlie
ChatGPT
Chega party
Chennai
ChevronTexaco
Chhattisgarh state|state of Chhattisgarh
Chile's estallido social
Chilean miners rescue|33 trapped Chilean miners
National Supervisory Commission of China|National Commission of Supervision
CHIPS and Science Act|CHIPS Act
Christchurch mosque attacks|Christchurch mosque shootings|Christchurch attack
Ciudadanos party
Civic Platform
Colombia-FARC peace accord|peace deal with the FARC
Columbia disaster|space shuttle Columbia disaster
ConocoPhillips
Conservative Party of Canada
Constitutional Democratic Party of Japan
Coordination Framework
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
DEM Party|Peoples' Equality and Democracy Party
Democratic Alliance (South Africa)
demonetisation drive|Modi's demonetisation|demonetization in India
Operation Deterrence of Aggression|Deterrence of Aggression
million deutsche marks|billion deutsche marks
Deutschlandticket|49-Euro-Ticket|Deutschland-Ticket
DEVA Party|Democracy and Progress Party
Department for International Development|DFID
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
European Banking Authority
West Africa Ebola epidemic|Ebola outbreak in West Africa
European Central Bank
Economic Freedom Fighters
European External Action Service
European Financial Stability Facility|EFSF
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
Europol
Ever Given|container ship Ever Given
Extinction Rebellion
ExxonMobil|Exxon Mobil
Facebook
Russia's "fake news" law on the army
fall of Assad|fall of Bashar al-Assad|ouster of Assad|Assad's ouster
Fatah Alliance (Iraq)
Foreign, Commonwealth and Development Office|FCDO
February 17 revolution
FETO|Fetullah Terrorist Organization
Forces of Freedom and Change
Fiat Chrysler
Fiscalía General de la República (México)
Five Star Movement|5-Star Movement
Forum for Democracy|Forum voor Democratie
France 24
France Travail
Brothers of Italy|Fratelli d'Italia
Free Syrian Army
Freedom and Justice Party
Frente de Todos
Fridays for Future
Frontex
FTX exchange|crypto exchange FTX|cryptocurrency exchange FTX
Fukushima disaster|Fukushima nuclear disaster|Fukushima nuclear accident|Fukushima meltdown
Future Forward Party
G20 summit|Group of 20|G20 leaders|G-20
G5 Sahel
Gaganyaan
Gavi, the Vaccine Alliance|vaccine alliance Gavi
GDF Suez
GDPR|General Data Protection Regulation
Future Party of Davutoglu
General Entertainment Authority
killing of George Floyd|murder of George Floyd|George Floyd protests|death of George Floyd
Russo-Georgian War|Russia-Georgia war|five-day war in Georgia
Georgian Dream
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
INDIA bloc|INDIA alliance
Indian Premier League
IndiGo airline|IndiGo flight
Indo-Pacific Command
Instituto Nacional Electoral|INE (Mexico)
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
IYI Party|Good Party (İYİ)
James Webb Space Telescope|James Webb telescope|Webb telescope
January 25 revolution|January 25 uprising
January 6 attack on the Capitol|Jan. 6 attack|Capitol riot|storming of the Capitol|Capitol insurrection
Jan Dhan Yojana|Jan Dhan account
Tunisia's Jasmine Revolution|Jasmine Revolution in Tunisia
JCPOA|Joint Comprehensive Plan of Action
Jharkhand government|state of Jharkhand
Jobbik
Joint List (Israel)
JPMorgan Chase|J.P. Morgan Chase|JP Morgan Chase
Jubilee Party
July 15 coup attempt|15 July coup attempt|2016 coup attempt
July War of 2006|2006 Lebanon war|Second Lebanon War
Just Stop Oil
K-1 base attack|K1 base attack
Kadima
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
La Libertad Avanza
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
Liberty Korea Party
Government of National Accord|Libya's GNA
Libya's Government of National Unity
LINE messaging app|Line messenger
Linke party|Left party (Die Linke)
LinkedIn
Lisbon Treaty|Treaty of Lisbon
LIV Golf
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
MoDem party
Montenegro's ambassador|embassy of Montenegro
Movimiento Regeneración Nacional|Morena party
Mostaqbal Watan|Nation's Future Party
Move Forward Party
mpox|Mpox
26/11 attacks|26/11 Mumbai attacks|2008 Mumbai attacks
Mumbai
N-VA|New Flemish Alliance
Cyclone Nargis
National Crime Agency
National Transitional Council (Libya)
Naypyidaw|Naypyitaw|Nay Pyi Taw
NEOM|Neom megacity
NEOS
2015 Nepal earthquake|Gorkha earthquake
Netflix series|Netflix original|streaming on Netflix|streaming platform Netflix
9-Euro-Ticket|Neun-Euro-Ticket|nine-euro ticket
New Development Bank
New START|New START treaty
New Suez Canal
new Turkish lira|New Turkish Lira
non-fungible token|non-fungible tokens
Ni Una Menos
Nidaa Tounes|Nidaa Tunis
Japan Restoration Party|Nippon Ishin no Kai
2012 Delhi gang rape|Nirbhaya case
NITI Aayog
Moscow theater siege|Moscow theatre siege|Nord-Ost siege
Nord Stream 2
Nord Stream sabotage|Nord Stream explosions|Nord Stream blasts
North Macedonia|North Macedonian
Notre-Dame fire|fire at Notre-Dame cathedral
Nour Party|al-Nour Party
New Popular Front|Nouveau Front populaire
Nouvelle-Aquitaine
2019-nCoV|novel coronavirus pneumonia|Wuhan coronavirus
Novichok poisoning|Novichok attack
Nuevas Ideas (El Salvador)
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
Otzma Yehudit|Jewish Power party
pager attacks|pager explosions|exploding pagers
Pahalgam attack|Pahalgam terror attack
Pakatan Harapan
Pakistan Super League
Panama Papers
Pandora Papers
Paradise Papers
Parcoursup
Paris 2024 Olympics|Paris 2024 Games|2024 Paris Olympics
Paris climate agreement|Paris climate accord|Paris Agreement on climate change
Parquet national financier
partial mobilization in Russia|Putin's partial mobilisation
Partito Democratico
Partygate
French health pass|pass sanitaire
Pastef
USA PATRIOT Act|Patriot Act
Pakistan Democratic Movement
Operation Peace Spring
Pegasus spyware
Pegida
People Power Party
Perikatan Nasional
Perseverance rover|Mars rover Perseverance
petro cryptocurrency|Venezuela's petro
PetroChina
Pfizer-BioNTech vaccine|Pfizer/BioNTech|BioNTech-Pfizer
Pheu Thai
Pinduoduo
Pinterest
Law and Justice party|Law and Justice (PiS)
Brazil's Pix payment system|instant payment system Pix
PLA Rocket Force
Platon toll system
Presidential Leadership Council
Spain's Podemos|leftist Podemos party
Pokémon Go
Pôle emploi
Police Service of Northern Ireland|PSNI
People of Freedom (PdL)|Popolo della Libertà
Prayagraj
Prespa agreement|Prespes agreement
Press TV
Catalonia's October 1 referendum|illegal referendum of October 1
Operation Prosperity Guardian
Prosperity Party (Ethiopia)
Operation Protective Edge
Flight PS752|PS752|downing of the Ukrainian airliner in Iran
Pakistan Tehreek-e-Insaf|Tehreek-e-Insaf
Public Health England
Pulwama attack|Pulwama terror attack
Pussy Riot
Party for Freedom (PVV)
Qalb Tounes
QAnon
Qatar blockade|blockade of Qatar|Gulf crisis with Qatar
Qatar World Cup|2022 World Cup in Qatar|World Cup in Qatar
Quad leaders' summit|Quad summit
Rabaa massacre|Rabaa sit-in dispersal
Operation Radd-ul-Fasaad
helicopter crash that killed Raisi|death of Ebrahim Raisi|Raisi's helicopter crash
Rassemblement National|National Rally (formerly National Front)
Regional Comprehensive Economic Partnership
Reconquête!|Reconquete party
Reddit
Reform UK
Reiwa era
Reliance Jio|Jio network
Republika Srpska
Operation Rising Lion|Twelve-Day War
Ritz-Carlton purge|Saudi anti-corruption purge
Riyadh Season
Rohingya exodus of 2017|2017 Rohingya exodus
Rojava
Rose Revolution
Rosgvardia|Rosgvardiya|Russian National Guard (Rosgvardia)
Rossiya Segodnya
Sudan's Rapid Support Forces|paramilitary Rapid Support Forces
Russia Today|Russia Today channel|RT channel|RT television
Saenuri Party
Sairoon alliance|Saairun alliance
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
Servant of the People party
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
State of Law Coalition
Presidency of State Security (Saudi Arabia)
Southern Transitional Council
Stellantis
Stop the Steal rally|"Stop the Steal"
Storm Daniel|Derna floods|Derna flood disaster
Stuxnet
subprime crisis|subprime mortgage crisis
Sovereignty Council of Sudan|Sovereign Council of Sudan
war between Sudan's army and the RSF|war between the army and the Rapid Support Forces
Sumar (Spain)
Sunflower Movement in Taiwan|Sunflower Student Movement
collapse of Silicon Valley Bank|Silicon Valley Bank collapse
Swachh Bharat|Swachh Bharat Mission|Clean India Mission
oil price cap on Russian|price cap on Russian oil
Swords of Iron|Operation Iron Swords
Syria's civil war|Syrian civil war|Syrian uprising
Syrian National Army
Syrian National Coalition
Syrian National Council
Tishreen protests|October protest movement in Iraq|Tishreen movement
Taobao
Tea Party movement|Tea Party activists
Telangana state government|Telangana chief minister
Telegram channel|Telegram app|messaging app Telegram|Telegram messenger
Tesla Motors|Tesla Model S|Tesla Model 3|Tesla Cybertruck
THAAD deployment in South Korea
Thai Rak Thai
three-child policy
Tiangong space station|China's Tiangong
Tigray war|Tigray conflict
TikTok
Timor-Leste
Titan submersible|OceanGate submersible
redenominated Turkish lira
Tehreek-e-Labbaik
Togg electric car|Turkey's Togg
Great East Japan Earthquake|2011 Tohoku earthquake|March 11 earthquake and tsunami
Tokyo 2020 Olympics|Tokyo 2020 Games
TotalEnergies|Total Energies
Trans-Pacific Partnership
Transportation Security Administration
Muslim ban executive order|Trump's travel ban
Tren de Aragua
Trinamool Congress
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
Conference League|Europa Conference League
UEFA Nations League
UK Supreme Court|Supreme Court of the United Kingdom
UK Health Security Agency|UKHSA
UK Independence Party|UKIP
full-scale invasion of Ukraine|Russia's full-scale invasion|Russian invasion of Ukraine
Umbrella Movement|Umbrella Revolution
uMkhonto weSizwe Party|MK Party
Union for a Popular Movement
UN Human Rights Council|U.N. Human Rights Council
Sustainable Development Goals|UN Sustainable Development Goals
UN Women
UNAIDS
Unasur
União Brasil
Union Territory of Ladakh|Union Territory of Jammu and Kashmir
United Russia party
Unified Payments Interface|UPI payment|UPI transactions
Uri Party
Department of Government Efficiency|Musk's DOGE
US embassy in Jerusalem|U.S. Embassy in Jerusalem
Immigration and Customs Enforcement
U.S. Space Force|US Space Force
USMCA|US-Mexico-Canada Agreement|United States-Mexico-Canada Agreement
Vivendi Universal
VKontakte
Vlaams Belang
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
Yesh Atid
Yoon's martial law|Yoon's martial law declaration
YouTube
People's Protection Units
President of Zaire|Zairian president|Zairean president
Zeitenwende speech|Scholz's Zeitenwende
zero-Covid policy|zero-Covid strategy
Zika epidemic|Zika outbreak in Brazil
Zimbabwe Gold currency|ZiG currency
Zoom call|Zoom meeting|Zoom video call|video app Zoom|via Zoom`,
};
