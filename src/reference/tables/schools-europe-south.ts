import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: 'Universities of the rest of Europe (ROR)',
  url: 'https://ror.org/',
  published: '2026-06',
  licence: 'CC0-1.0',
};

/**
 * Name, country (for Canada with the province), town, year of foundation, domains, other names. The year is that of the
 * earliest predecessor that is known to us. A name after `~` is shared by several schools and not looked up.
 */
export const europeanSchools = `
AGH University of Krakow | PL | Krakow | 1919 | agh.edu.pl | AGH UST; AGH University of Science and Technology; Akademia Górniczo-Hutnicza im. Stanisława Staszica
Adam Mickiewicz University in Poznań | PL | Poznan | 1919 | amu.edu.pl | Uniwersytet im. Adama Mickiewicza w Poznaniu
Aix-Marseille Université | FR | Marseille | 1409 | univ-amu.fr | Aix-Marseille University; Paul Cézanne University; University of Provence
Alexandru Ioan Cuza University | RO | Iasi | 1860 | uaic.ro | Universitatea "Alexandru Ioan Cuza"
American University in Bulgaria | BG | Blagoevgrad | 1991 | aubg.edu | Американски университет в България
Aristotle University of Thessaloniki | GR | Thessaloniki | 1925 | auth.gr | Aristotelian University; Αριστοτέλειο Πανεπιστήμιο Θεσσαλονίκης
Arts et Métiers | FR | Paris | 1780 | artsetmetiers.fr | Arts et Metiers Institute of Technology; Arts et Métiers ParisTech; Arts et Métiers Sciences et Technologies
Athens University of Economics and Business | GR | Athens | 1920 | aueb.gr | Oikonomiko Panepistimio Athinon; Οικονομικό Πανεπιστήμιο Αθηνών
Babeș-Bolyai University | RO | Cluj-Napoca | 1581 | ubbcluj.ro | Babeș-Bolyai Tudományegyetem; Babeș-Bolyai Universität; Universitatea Babeș-Bolyai
Bauman Moscow State Technical University | RU | Moscow | 1830 | bmstu.ru | Bauman University; МГТУ им. Н. Э. Баумана
Belarusian National Technical University | BY | Minsk | 1920 | bntu.by | Беларускі нацыянальны тэхнічны ўніверсітэт; Белорусский национальный технический университет
Belarusian State University of Informatics and Radioelectronics | BY | Minsk | 1964 | bsuir.by | BSUIR; БГУИР
Belarusian State University | BY | Minsk | 1921 | bsu.by | Беларускі дзяржаўны ўніверсітэт; Белорусский государственный университет
Bocconi University | IT | Milan | 1902 | unibocconi.it | Università Commerciale Luigi Bocconi; Wirtschaftsuniversität Luigi Bocconi
Brno University of Technology | CZ | Brno | 1899 | vutbr.cz, vut.cz | Vysoké Učení Technické v Brně
Bucharest University of Economic Studies | RO | Bucharest | 1913 | ase.ro | Bucharest Academy of Economic Studies
Budapest University of Technology and Economics | HU | Budapest | 1782 | bme.hu | Budapesti Műszaki és Gazdaságtudományi Egyetem
CentraleSupélec | FR | Gif-sur-Yvette | 1829 | centralesupelec.fr | 
Charles University | CZ | Prague | 1348 | cuni.cz | Charles University in Prague; Karls-Universität Prag; Univerzita Karlova
Comenius University Bratislava | SK | Bratislava | 1919 | uniba.sk | Comenius Egyetem; Comenius-Universität Bratislava; Universitas Comeniana Bratislavensis
Constructor University | DE | Bremen | 1999 | constructor.university, jacobs-university.de | Constructor University Bremen; International University Bremen; Jacobs University
Corvinus University of Budapest | HU | Budapest | 1920 | uni-corvinus.hu | Budapesti Corvinus Egyetem
Cracow University of Technology | PL | Krakow | 1946 | pk.edu.pl | Politechnika Krakowska im. Tadeusza Kościuszki
Czech Technical University in Prague | CZ | Prague | 1707 | cvut.cz | ČVUT; České vysoké učení technické v Praze
ESSEC Business School | FR | Cergy | 1907 | essec.edu | 
ETH Zurich | CH | Zurich | 1855 | ethz.ch | ETH di Zurigo; Eidgenössische Technische Hochschule Zürich; Politecnico Federale di Zurigo
EURECOM | FR | Valbonne | 1991 | eurecom.fr | Institut Eurécom
Eötvös Loránd University | HU | Budapest | 1635 | elte.hu | Eötvös Loránd Tudományegyetem; Pázmány Péter University; Royal University of Pest
Freie Universität Berlin | DE | Berlin | 1948 | fu-berlin.de | FU Berlin; Free University of Berlin
Friedrich-Alexander-Universität Erlangen-Nürnberg | DE | Erlangen | 1742 | fau.de | FAU Erlangen-Nürnberg; Friedrich-Alexander-University Erlangen-Nürnberg; University of Erlangen-Nuremberg
Gdańsk University of Technology | PL | Gdansk | 1904 | pg.edu.pl | Politechnika Gdańska
Gheorghe Asachi Technical University of Iași | RO | Iasi | 1937 | tuiasi.ro | TUIAŞI; Universitatea Tehnică "Gheorghe Asachi"; Universitatea Tehnică Gheorghe Asachi din Iași
Goethe University Frankfurt | DE | Frankfurt am Main | 1914 | uni-frankfurt.de | Goethe-Universität Frankfurt am Main; Johann Wolfgang Goethe-Universität Frankfurt am Main
Graz University of Technology | AT | Graz | 1811 | tugraz.at | Technische Universität Graz
HEC Paris | FR | Jouy-en-Josas | 1881 | hec.edu | Hautes Études Commerciales de Paris; École des Hautes Études Commerciales de Paris
Hasso Plattner Institute | DE | Potsdam | 1998 | hpi.de | Hasso-Plattner-Institut
Humboldt-Universität zu Berlin | DE | Berlin | 1810 | hu-berlin.de | HU Berlin; Universität zu Berlin
IE University | ES | Segovia | 1973 | ie.edu | IE Universidad; Universidad Instituto de Empresa
INSEAD | FR | Fontainebleau | 1957 | insead.edu | European Institute of Business Administration; Institut Européen d'Administration des Affaires
ITMO University | RU | St Petersburg | 1900 | en.ifmo.ru | 
IU International University of Applied Sciences | DE | Erfurt | 1998 | iu.org | IU Internationale Hochschule
Innopolis University | RU | Innopolis | 2012 | innopolis.university | 
Institut National des Sciences Appliquées de Lyon | FR | Lyon | 1957 | insa-lyon.fr | INSA Lyon
Institut Polytechnique de Paris | FR | Palaiseau | 1794 | ip-paris.fr | IP Paris
Instituto Universitário de Lisboa | PT | Lisbon | 1972 | iscte-iul.pt | 
Ivan Franko National University of Lviv | UA | Lviv | 1661 | lnu.edu.ua | Lviv University; Львівський національний університет імені Івана Франка
Jagiellonian University | PL | Krakow | 1364 | uj.edu.pl | Jagiellonian University in Kraków; University of Kraków; Uniwersytet Jagielloński
Johannes Kepler University of Linz | AT | Linz | 1966 | jku.at | Johannes Kepler Universität Linz
Karlsruhe Institute of Technology | DE | Karlsruhe | 1825 | kit.edu | Karlsruher Institut für Technologie
Kazan Federal University | RU | Kazan’ | 1804 | kpfu.ru | Kazan State University; Казанский университет
Kharkiv National University of Radio Electronics | UA | Kharkiv | 1930 | nure.ua | Харківський національний університет радіоелектроніки; Харьковский национальный университет радиоэлектроники
Kozminski University | PL | Warsaw | 1993 | kozminski.edu.pl | Akademia Leona Koźmińskiego; Leon Kozminski Academy of Entrepreneurship and Management
Leipzig University | DE | Leipzig | 1409 | uni-leipzig.de | Universität Leipzig
Libera Università Internazionale degli Studi Sociali Guido Carli | IT | Rome | 1966 | luiss.edu | LUISS Guido Carli; Luiss University; LUISS
Lomonosov Moscow State University | RU | Moscow | 1755 | msu.ru | Moscow State University; Московский государственный университет; Московский государственный университет имени М.В. Ломоносова
Ludwig-Maximilians-Universität München | DE | Munich | 1472 | lmu.de | LMU München; Ludwig Maximilian University of Munich; Ludwig-Maximilians-Universität in Munich
Lviv Polytechnic National University | UA | Lviv | 1816 | lpnu.ua | Lviv Polytechnic; Національний університет «Львівська політехніка»
Masaryk University | CZ | Brno | 1919 | muni.cz | Masarykova univerzita
Mines Paris | FR | Paris | 1783 | minesparis.psl.eu, mines-paristech.fr | 
Moscow Institute of Physics and Technology | RU | Dolgoprudnyy | 1946 | mipt.ru | MIPT (SU); Московский физико-технический институт
Munich University of Applied Sciences | DE | Munich | 1822 | hm.edu | Hochschule München; Hochschule München University of Applied Sciences; Hochschule für angewandte Wissenschaften München
Nantes Université | FR | Nantes | 1460 | univ-nantes.fr | University of Nantes
National Research University Higher School of Economics | RU | Moscow | 1992 | hse.ru | Высшая школа экономики; Юғары иҡтисад мәктәбе
National Technical University "Kharkiv Polytechnic Institute" | UA | Kharkiv | 1885 | kpi.kharkov.ua | Kharkiv Polytechnic Institute; NTU "KhPI"; Narodowy Techniczny Uniwersytet Politechnika Charkowska
National Technical University of Athens | GR | Athens | 1836 | ntua.gr | Athens Polytechnic; Ethnicon Metsovion Polytechnion; National Metsovian Polytechnic
National Technical University of Ukraine “Igor Sikorsky Kyiv Polytechnic Institute” | UA | Kyiv | 1898 | kpi.ua | National Technical University of Ukraine; Igor Sikorsky KPI; Igor Sikorsky Kijowski Instytut Politechniczny
National University of Kyiv-Mohyla Academy | UA | Kyiv | 1615 | ukma.edu.ua | NaUKMA; Києво-Могилянська академія; НаУКМА
National and Kapodistrian University of Athens | GR | Athens | 1837 | uoa.gr | University of Athens; Εθνικό και Καποδιστριακό Πανεπιστήμιο Αθηνών
New Bulgarian University | BG | Sofia | 1991 | nbu.bg | Нов български университет
Novosibirsk State University | RU | Novosibirsk | 1958 | nsu.ru | Новосибирский государственный университет
Obuda University | HU | Budapest | 1879 | uni-obuda.hu | Universitas Budensis; Óbudai Egyetem
Odesa I. I. Mechnikov National University | UA | Odesa | 1865 | onu.edu.ua | Odesa National University
Palacký University Olomouc | CZ | Olomouc | 1573 | upol.cz | Univerzita Palackého; Univerzita Palackého v Olomouci
Peter the Great St. Petersburg Polytechnic University | RU | Saint Petersburg | 1899 | spbstu.ru | Saint Petersburg Polytechnic University
Polish-Japanese Academy of Information Technology | PL | Warsaw | 1994 | pja.edu.pl | PJAIT; Polish-Japanese Institute of Information Technology; Polsko-Japońska Akademia Technik Komputerowych
Politecnico di Milano | IT | Milan | 1863 | polimi.it | Polytechnic University of Milan; École Polytechnique de Milan
Politecnico di Torino | IT | Turin | 1859 | polito.it | Polytechnic University of Turin; École Polytechnique de Turin
Poznań University of Technology | PL | Poznan | 1919 | put.poznan.pl | Politechnika Poznańska
Prague University of Economics and Business | CZ | Prague | 1919 | vse.cz | Prague School of Economics; University of Economics Prague; Vysoká škola ekonomická v Praze
RWTH Aachen University | DE | Aachen | 1870 | rwth-aachen.de | RWTH Aachen; Rheinisch-Westfälische Technische Hochschule Aachen
SGH Warsaw School of Economics | PL | Warsaw | 1906 | sgh.waw.pl | Szkoła Główna Handlowa w Warszawie
Saarland University | DE | Saarbrücken | 1948 | uni-saarland.de | Universität des Saarlandes
Saint Petersburg State University | RU | Saint Petersburg | 1724 | spbu.ru | St Petersburg University; Санкт-Петербургский государственный университет
Sapienza University of Rome | IT | Rome | 1303 | uniroma1.it | Rimska Univerza La Sapienza; Sapienza – Università di Roma; Universitat de Roma La Sapienza
Sciences Po | FR | Paris | 1872 | sciencespo.fr | Institut d'études politiques de Paris
Scuola Normale Superiore | IT | Pisa | 1810 | sns.it | Scuola Normale Superiore di Pisa; École Normale Supérieure de Pise
Silesian University of Technology | PL | Gliwice | 1945 | polsl.pl | Politechnika Śląska
Slovak University of Technology in Bratislava | SK | Bratislava | 1937 | stuba.sk | Slovenská Technická Univerzita v Bratislave
Sofia University "St. Kliment Ohridski" | BG | Sofia | 1888 | uni-sofia.bg | Sofiyski universitet; Sofya Üniversitesi; Софийски университет
Sorbonne Université | FR | Paris | 1257 | sorbonne-universite.fr | Sorbonne University
TU Wien | AT | Vienna | 1815 | tuwien.at | Technische Universität Wien; Vienna University of Technology
Taras Shevchenko National University of Kyiv | UA | Kyiv | 1834 | knu.ua | Taras Shevchenko University; Kijevi Egyetem; Uniwersytet Kijowski
Technical University of Cluj-Napoca | RO | Cluj-Napoca | 1920 | utcluj.ro | Műszaki Egyetem; UTC-N; Universitatea Tehnică Cluj-Napoca
Technical University of Crete | GR | Chania | 1977 | tuc.gr | Πολυτεχνείο Κρήτης
Technical University of Košice | SK | Košice | 1952 | tuke.sk | Technická univerzita v Košiciach
Technical University of Munich | DE | Munich | 1868 | tum.de | Technische Universitaet Muenchen; Technische Universität München
Technical University of Sofia | BG | Sofia | 1945 | tu-sofia.bg | Технически университет - София; Sofya Teknik Üniversitesi
Technische Universität Berlin | DE | Berlin | 1946 | tu.berlin | Berlin Institute of Technology; TU Berlin; Technical University of Berlin
Technische Universität Darmstadt | DE | Darmstadt | 1877 | tu-darmstadt.de | Technical University of Darmstadt; TU Darmstadt
Technische Universität Dresden | DE | Dresden | 1828 | tu-dresden.de | TU Dresden; TUD Dresden University of Technology
Tomsk State University | RU | Tomsk | 1878 | tsu.ru | Томский государственный университет
Télécom Paris | FR | Palaiseau | 1878 | telecom-paris.fr | Sup Télécom; SupTélécom; Télécom Paris Tech
Ukrainian Catholic University | UA | Lviv | 1929 | ucu.edu.ua | Український католицький університет
Universidad Autónoma de Madrid | ES | Madrid | 1968 | uam.es | Autonomous University of Madrid; Madrilgo Unibertsitate Autonomoa; Universidade Autónoma de Madrid
Universidad Carlos III de Madrid | ES | Madrid | 1989 | uc3m.es | Carlos III University of Madrid; UC3M
Universidad Complutense de Madrid | ES | Madrid | 1293 | ucm.es | Complutense University of Madrid; Madrilgo Complutense Unibertsitatea; Universidad de Madrid
Universidad Politécnica de Madrid | ES | Madrid | 1751 | upm.es | Polytechnic University of Madrid; Technical University of Madrid; Universidade Politécnica de Madrid
Universidad de Granada | ES | Granada | 1531 | ugr.es | University of Granada; Granadako Unibertsitatea
Universidad de Navarra | ES | Pamplona | 1952 | unav.edu | University of Navarra; Nafarroako Unibertsitatea
Universidad de Salamanca | ES | Salamanca | 1134 | usal.es | University of Salamanca
Universidad de Sevilla | ES | Seville | 1505 | us.es | University of Seville
Universidade Nova de Lisboa | PT | Lisbon | 1973 | unl.pt | 
Universidade do Porto | PT | Porto | 1911 | up.pt | University of Porto; U.Porto
Universitat Autònoma de Barcelona | ES | Cerdanyola del Vallès | 1968 | uab.cat | Autonomous University of Barcelona; Bartzelonako Unibertsitate Autonomoa; Universidad Autónoma de Barcelona
Universitat Oberta de Catalunya | ES | Barcelona | 1994 | uoc.edu | Open University of Catalonia; Universidad Abierta de Cataluña
Universitat Politècnica de Catalunya | ES | Barcelona | 1851 | upc.edu | BarcelonaTECH; Polytechnic University of Catalonia; Universidad Politécnica de Cataluña
Universitat Politècnica de València | ES | Valencia | 1852 | upv.es | Polytechnic University of Valencia; Technical University of Valencia; Universidad Politécnica de Valencia
Universitat Pompeu Fabra | ES | Barcelona | 1990 | upf.edu | Pompeu Fabra University; Universidad Pompeu Fabra; Universitat Pompeu Fabra, Barcelona
Universitat de Barcelona | ES | Barcelona | 1450 | ub.edu | Bartzelonako Unibertsitatea; Universidad de Barcelona; University of Barcelona
Universitat de València | ES | Valencia | 1499 | uv.es | Universidad de Valencia; Universidade de Valencia; University of Valencia
University of Aveiro | PT | Aveiro | 1973 | ua.pt | Universidade de Aveiro
University of Basel | CH | Basel | 1460 | unibas.ch | Università di Basilea; Universität Basel; Université de Bâle
University of Belgrade | RS | Belgrade | 1808 | bg.ac.rs | Univerzitet u Beogradu; Универзитет у Београду
University of Bern | CH | Bern | 1834 | unibe.ch | Università di Berna; Universität Bern; Université de Berne
University of Bologna | IT | Bologna | 1088 | unibo.it | Alma Mater Studiorum - Università di Bologna; UNIBO; Universitat de Bolonya
University of Bonn | DE | Bonn | 1818 | uni-bonn.de | Rheinische Friedrich-Wilhelms-Universität Bonn
University of Bucharest | RO | Bucharest | 1864 | unibuc.ro | Bukaresti Egyetem; Universitatea din București
University of Coimbra | PT | Coimbra | 1290 | uc.pt | Universidade de Coimbra
University of Cologne | DE | Cologne | 1388 | portal.uni-koeln.de | Universität zu Köln
University of Crete | GR | Rethymno | 1973 | uoc.gr | Πανεπιστήμιο Κρήτης
University of Cyprus | CY | Nicosia | 1989 | ucy.ac.cy | Πανεπιστήμιο Κύπρου
University of Debrecen | HU | Debrecen | 1538 | unideb.hu | Debreceni Egyetem
University of Florence | IT | Florence | 1321 | unifi.it | UniFI; Università degli Studi di Firenze
University of Freiburg | DE | Freiburg im Breisgau | 1457 | uni-freiburg.de | Albert Ludwig University of Freiburg; Albert-Ludwigs-Universität Freiburg
University of Fribourg | CH | Fribourg | 1889 | unifr.ch | Università di Friburgo; Universität Freiburg; Université de Fribourg
University of Geneva | CH | Geneva | 1559 | unige.ch | Schola Genevensis; Università di Ginevra; Université de Genève
University of Genoa | IT | Genoa | 1481 | unige.it | Universitat de Gènova; Università degli Studi di Genova
University of Graz | AT | Graz | 1585 | uni-graz.at | Carolo Franciscea Graecensis; Karl-Franzens-Universität Graz; Sveučilište u Grazu
University of Göttingen | DE | Göttingen | 1734 | uni-goettingen.de | Georg-August-Universität Göttingen
University of Konstanz | DE | Konstanz | 1966 | uni-konstanz.de | Universität Konstanz
University of Lausanne | CH | Lausanne | 1537 | unil.ch | Schola Lausannensis; Università di Losanna; Universität Lausanne
University of Lisbon | PT | Lisbon | 1911 | ulisboa.pt | Universidade de Lisboa
University of Ljubljana | SI | Ljubljana | 1919 | uni-lj.si | Univerza v Ljubljani
University of Macedonia | GR | Thessaloniki | 1948 | uom.gr | Panepistímio Makedonías; Πανεπιστήμιο Μακεδονίας
University of Mannheim | DE | Mannheim | 1907 | uni-mannheim.de | Universität Mannheim
University of Maribor | SI | Maribor | 1859 | um.si | Univerza v Mariboru
University of Milan | IT | Milan | 1924 | unimi.it | Statale; UNIMI; Universitat de Milà
University of Milano-Bicocca | IT | Milan | 1998 | unimib.it | UNIMIB; Università degli Studi di Milano-Bicocca
University of Minho | PT | Braga | 1973 | uminho.pt | Universidade do Minho
University of Münster | DE | Münster | 1780 | uni-muenster.de | Universitaet Muenster; University of Muenster; Universität Münster
University of Naples Federico II | IT | Naples | 1224 | unina.it | Universitat de Nàpols Frederic II; Università degli Studi di Napoli Federico II
University of Nicosia | CY | Nicosia | 1980 | unic.ac.cy | Lefkoşa Üniversitesi; Πανεπιστήμιο Λευκωσίας
University of Nis | RS | Niš | 1960 | ni.ac.rs | Univerzitet u Nišu; Универзитет у Нишу
University of Novi Sad | RS | Novi Sad | 1954 | uns.ac.rs | Univerzitet u Novom Sadu; Универзитет у Новом Саду
University of Padua | IT | Padua | 1222 | unipd.it | UNIPD; Universitat de Pàdua; University of Padova
University of Passau | DE | Passau | 1622 | uni-passau.de | Universität Passau
University of Patras | GR | Pátrai | 1964 | upatras.gr | Panepistímio Patrón; Πανεπιστήμιο Πατρών
University of Piraeus | GR | Piraeus | 1938 | unipi.gr | Πανεπιστήμιο Πειραιώς
University of Pisa | IT | Pisa | 1343 | unipi.it | Università di Pisa
University of Potsdam | DE | Potsdam | 1948 | uni-potsdam.de | Universität Potsdam
University of Rijeka | HR | Rijeka | 1949 | uniri.hr | Sveučilište u Rijeci
University of Split | HR | Split | 1945 | unist.hr | Sveučilište u Splitu
University of St.Gallen | CH | Saint Gallen | 1898 | unisg.ch | Università di San Gallo; Universität St.Gallen; Université de Saint-Gall
University of Stuttgart | DE | Stuttgart | 1829 | uni-stuttgart.de | Universität Stuttgart
University of Szeged | HU | Szeged | 1581 | u-szeged.hu | Szegedi Tudományegyetem
University of Trento | IT | Trento | 1962 | unitn.it | Università degli Studi di Trento
University of Turin | IT | Turin | 1404 | unito.it | UNITO; Universitat de Torí; Università degli Studi di Torino
University of Tübingen | DE | Tübingen | 1477 | uni-tuebingen.de | Eberhard Karls University, Tübingen; Eberhard Karls Universität Tübingen
University of Vienna | AT | Vienna | 1365 | univie.ac.at | Bécsi Egyetem; Sveučilište u Beču; Universität Wien
University of Warsaw | PL | Warsaw | 1816 | fuw.edu.pl, en.uw.edu.pl | Uniwersytet Warszawski
University of Wrocław | PL | Wroclaw | 1702 | uwr.edu.pl | Uniwersytet Wrocławski
University of Würzburg | DE | Würzburg | 1402 | uni-wuerzburg.de | Julius Maximilian University of Würzburg; Julius-Maximilians-Universität Würzburg
University of Zagreb | HR | Zagreb | 1669 | unizg.hr | Sveučilište u Zagrebu; Universitas Studiorum Zagrabiensis
University of Zurich | CH | Zurich | 1833 | uzh.ch | Università di Zurigo; Universität Zürich; Université de Zurich
University of the Basque Country | ES | Leioa | 1895 | ehu.eus | Euskal Herriko Unibertsitatea; Universidad del País Vasco; Universitat del País Basc
Università della Svizzera italiana | CH | Lugano | 1996 | usi.ch | University of Italian Switzerland; University of Lugano; University of Southern Switzerland
Universität Hamburg | DE | Hamburg | 1919 | uni-hamburg.de | University of Hamburg; Hamburg University
Universität Innsbruck | AT | Innsbruck | 1669 | uibk.ac.at | University of Innsbruck; Leopold-Franzens-Universität Innsbruck; Sveučilište u Innsbrucku
Université Claude Bernard Lyon 1 | FR | Villeurbanne | 1835 | univ-lyon1.fr | Claude Bernard University Lyon 1; Lyon-I; Université Lyon 1
Université Grenoble Alpes | FR | Saint-Martin-d'Hères | 1339 | univ-grenoble-alpes.fr | Grenoble Alpes University
Université Paris Cité | FR | Paris | 1257 | u-paris.fr | University of Paris; Université de Paris
Université Paris Sciences et Lettres | FR | Paris | 1530 | psl.eu | PSL Research University; Université PSL; Université PSL (Paris Sciences & Lettres)
Université Paris-Saclay | FR | Gif-sur-Yvette | 1794 | universite-paris-saclay.fr | Paris-Saclayko Unibertsitatea; Universitat París-Saclay; University of Paris-Saclay
Université Toulouse III - Paul Sabatier | FR | Toulouse | 1229 | univ-tlse3.fr | Paul Sabatier University; Université Paul-Sabatier; Université Toulouse III
Université de Bordeaux | FR | Bordeaux | 1896 | u-bordeaux.fr | Bordeleko Unibertsitatea; University of Bordeaux
Université de Lille | FR | Lille | 1559 | univ-lille.fr | Ulille; University of Lille
Université de Montpellier | FR | Montpellier | 1289 | umontpellier.fr | University of Montpellier
Université de Strasbourg | FR | Strasbourg | 1538 | unistra.fr | Universitat d'Estrasburg; University of Strasbourg
Ural Federal University | RU | Yekaterinburg | 1920 | urfu.ru | Уральский федеральный университет
V. N. Karazin Kharkiv National University | UA | Kharkiv | 1804 | karazin.ua | Karazin University; Vasily Karazin Kharkov National University; Каразінський університет
Vienna University of Economics and Business | AT | Vienna | 1898 | wu.ac.at | Wirtschaftsuniversität Wien
Warsaw University of Technology | PL | Warsaw | 1826 | pw.edu.pl | Politechnika Warszawska
West University of Timişoara | RO | Timișoara | 1944 | uvt.ro | Temesvári Nyugati Tudományegyetem; Universitatea de Vest din Timișoara
Wrocław University of Science and Technology | PL | Wroclaw | 1910 | portal.pwr.wroc.pl | Politechnika Wrocławska
~Heidelberg University | DE | Heidelberg | 1386 | uni-heidelberg.de | Ruprecht-Karls-Universität Heidelberg
École Normale Supérieure, Paris | FR | Paris | 1794 | ens.fr, ens.psl.eu | ENS Ulm; École Normale Supérieure PSL
École Polytechnique Fédérale de Lausanne | CH | Lausanne | 1853 | epfl.ch | EPF Lausanne; EPFL; ETH Lausanne
École Polytechnique | FR | Palaiseau | 1795 | polytechnique.edu | l'X
École Pour l'Informatique et les Techniques Avancées | FR | Le Kremlin-Bicêtre | 1984 | epita.fr | EPITA
École nationale des ponts et chaussées | FR | Champs-sur-Marne | 1747 | ecoledesponts.fr | École des Ponts ParisTech; Les Ponts
`;
