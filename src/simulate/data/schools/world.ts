import { type School, schools } from './school.ts';

/** Comprehensive universities outside the United States (ROR, own pages). */
export const worldSchools: readonly School[] = [
  ...schools(
    'CA',
    `University of Toronto;Toronto;ON;1827;utoronto.ca
University of British Columbia;Vancouver;BC;1908;ubc.ca
McGill University;Montréal;QC;1821;mcgill.ca
University of Calgary;Calgary;AB;1966;ucalgary.ca
Dalhousie University;Halifax;NS;1818;dal.ca`,
  ),
  ...schools(
    'GB',
    `University of Manchester;Manchester;;1824;manchester.ac.uk
University of Leeds;Leeds;;1904;leeds.ac.uk
University of Edinburgh;Edinburgh;;1583;ed.ac.uk
University of Bristol;Bristol;;1909;bristol.ac.uk
University College London;London;;1826;ucl.ac.uk`,
  ),
  ...schools('IE', 'University College Dublin;Dublin;;1854;ucd.ie\nUniversity College Cork;Cork;;1845;ucc.ie'),
  ...schools('FR', 'INSA Lyon;Lyon;;1957;insa-lyon.fr\nUniversité de Lille;Lille;;1559;univ-lille.fr'),
  ...schools(
    'DE',
    `Technische Universität Berlin;Berlin;;1946;tu-berlin.de
Universität Hamburg;Hamburg;;1919;uni-hamburg.de
Technische Universität München;München;;1868;tum.de`,
  ),
  ...schools(
    'AU',
    'University of Sydney;Sydney;NSW;1850;sydney.edu.au\nMonash University;Melbourne;VIC;1958;monash.edu',
  ),
  ...schools('SE', 'Lund University;Lund;;1666;lu.se\nUniversity of Gothenburg;Göteborg;;1954;gu.se'),
  ...schools('NL', 'University of Amsterdam;Amsterdam;;1632;uva.nl\nUtrecht University;Utrecht;;1636;uu.nl'),
  ...schools(
    'ES',
    'Universidad Complutense de Madrid;Madrid;;1499;ucm.es\nUniversitat de Barcelona;Barcelona;;1450;ub.edu',
  ),
  ...schools('PT', 'Universidade do Porto;Porto;;1911;up.pt\nUniversidade de Lisboa;Lisboa;;1911;ulisboa.pt'),
  ...schools(
    'IT',
    'Università degli Studi di Milano;Milano;;1924;unimi.it\nUniversity of Bologna;Bologna;;1088;unibo.it',
  ),
  ...schools('PL', 'University of Warsaw;Warszawa;;1816;uw.edu.pl\nJagiellonian University;Kraków;;1364;uj.edu.pl'),
  ...schools(
    'UA',
    'Taras Shevchenko National University of Kyiv;Kyiv;;1834;univ.kiev.ua\nLviv Polytechnic National University;Lviv;;1816;lpnu.ua',
  ),
  ...schools(
    'RO',
    'University of Bucharest;București;;1864;unibuc.ro\nBabeș-Bolyai University;Cluj-Napoca;;1959;ubbcluj.ro',
  ),
  ...schools('RS', 'University of Belgrade;Beograd;;1808;bg.ac.rs\nUniversity of Novi Sad;Novi Sad;;1960;uns.ac.rs'),
  ...schools(
    'GR',
    'National and Kapodistrian University of Athens;Athens;;1837;uoa.gr\nAristotle University of Thessaloniki;Thessaloniki;;1925;auth.gr',
  ),
  ...schools(
    'TR',
    'Istanbul University;İstanbul;;1453;istanbul.edu.tr\nMiddle East Technical University;Ankara;;1956;metu.edu.tr',
  ),
  ...schools('IL', 'Tel Aviv University;Tel Aviv;;1956;tau.ac.il\nUniversity of Haifa;Haifa;;1963;haifa.ac.il'),
  ...schools('EG', 'Cairo University;Cairo;;1908;cu.edu.eg\nAlexandria University;Alexandria;;1938;alexu.edu.eg'),
  ...schools('MA', 'Mohammed V University;Rabat;;1957;um5.ac.ma'),
  ...schools(
    'AE',
    'United Arab Emirates University;Al Ain;;1976;uaeu.ac.ae\nAmerican University of Sharjah;Sharjah;;1997;aus.edu',
  ),
  ...schools('NG', 'University of Lagos;Lagos;;1962;unilag.edu.ng\nUniversity of Ibadan;Ibadan;;1948;ui.edu.ng'),
  ...schools('GH', 'University of Ghana;Accra;;1948;ug.edu.gh'),
  ...schools('KE', 'University of Nairobi;Nairobi;;1956;uonbi.ac.ke\nKenyatta University;Nairobi;;1985;ku.ac.ke'),
  ...schools('TZ', 'University of Dar es Salaam;Dar es Salaam;;1970;udsm.ac.tz'),
  ...schools(
    'ZA',
    'University of Cape Town;Cape Town;;1829;uct.ac.za\nUniversity of the Witwatersrand;Johannesburg;;1922;wits.ac.za',
  ),
  ...schools(
    'IN',
    `Anna University;Chennai;;1978;annauniv.edu
University of Mumbai;Mumbai;;1857;mu.ac.in
Osmania University;Hyderabad;;1918;osmania.ac.in
University of Delhi;New Delhi;;1922;du.ac.in
Savitribai Phule Pune University;Pune;;1949;unipune.ac.in`,
  ),
  ...schools('PK', 'University of the Punjab;Lahore;;1882;pu.edu.pk\nUniversity of Karachi;Karachi;;1953;uok.edu.pk'),
  ...schools(
    'PH',
    'University of the Philippines Diliman;Quezon City;;1908;upd.edu.ph\nUniversity of Santo Tomas;Manila;;1611;ust.edu.ph',
  ),
  ...schools(
    'VN',
    'Vietnam National University, Hanoi;Hà Nội;;1993;vnu.edu.vn\nUniversity of Da Nang;Đà Nẵng;;1994;udn.vn',
  ),
  ...schools('ID', 'University of Indonesia;Jakarta;;1950;ui.ac.id\nPadjadjaran University;Bandung;;1957;unpad.ac.id'),
  ...schools('MY', 'University of Malaya;Kuala Lumpur;;1949;um.edu.my'),
  ...schools('SG', 'National University of Singapore;Singapore;;1905;nus.edu.sg'),
  ...schools(
    'CN',
    'Fudan University;Shanghai;;1905;fudan.edu.cn\nSichuan University;Chengdu;;1896;scu.edu.cn\nZhejiang University;Hangzhou;;1897;zju.edu.cn',
  ),
  ...schools('JP', 'Osaka University;Osaka;;1931;osaka-u.ac.jp\nKyushu University;Fukuoka;;1911;kyushu-u.ac.jp'),
  ...schools(
    'KR',
    'Seoul National University;Seoul;;1946;snu.ac.kr\nPusan National University;Busan;;1946;pusan.ac.kr',
  ),
  ...schools(
    'BR',
    'Universidade de São Paulo;São Paulo;;1934;usp.br\nUniversidade Federal de Pernambuco;Recife;;1946;ufpe.br\nUniversidade Federal do Paraná;Curitiba;;1912;ufpr.br',
  ),
  ...schools(
    'MX',
    'Universidad Nacional Autónoma de México;Ciudad de México;;1910;unam.mx\nUniversidad de Guadalajara;Guadalajara;;1791;udg.mx',
  ),
  ...schools(
    'CO',
    'Universidad Nacional de Colombia;Bogotá;;1867;unal.edu.co\nUniversidad de Antioquia;Medellín;;1803;udea.edu.co',
  ),
  ...schools(
    'AR',
    'Universidad de Buenos Aires;Buenos Aires;;1821;uba.ar\nUniversidad Nacional de Córdoba;Córdoba;;1613;unc.edu.ar',
  ),
  ...schools(
    'RU',
    'Lomonosov Moscow State University;Moscow;;1755;msu.ru\nFar Eastern Federal University;Vladivostok;;1899;dvfu.ru',
  ),
];
