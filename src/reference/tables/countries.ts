import { tableRows } from '../table-rows.ts';
import type { TableSource } from '../table-source.ts';
import { nameKey } from '../text-key.ts';

export const source: TableSource = {
  title: 'ISO 3166-1 codes; short names in English (Unicode CLDR) and in official languages',
  url: 'https://cldr.unicode.org/',
  accessed: '2026-11',
  licence: 'facts; CLDR names under Unicode-3.0',
};

/** Alpha-2, alpha-3, then names with `=` between them. "Congo" alone names two countries and is left out. */
const rows = `
AD AND Andorra | AE ARE United Arab Emirates = UAE = U.A.E. = Emirates = الإمارات = الإمارات العربية المتحدة
AF AFG Afghanistan = افغانستان = أفغانستان | AG ATG Antigua and Barbuda = Antigua | AI AIA Anguilla
AL ALB Albania = Shqipëria = Shqiperia | AM ARM Armenia = Հայաստան = Hayastan | AO AGO Angola | AQ ATA Antarctica
AR ARG Argentina = Argentine Republic = República Argentina | AS ASM American Samoa
AT AUT Austria = Österreich = Oesterreich | AU AUS Australia = Commonwealth of Australia | AW ABW Aruba
AX ALA Åland Islands = Åland = Aland | AZ AZE Azerbaijan = Azərbaycan
BA BIH Bosnia and Herzegovina = Bosnia = Bosna i Hercegovina = Bosnia-Herzegovina = Босна и Херцеговина
BB BRB Barbados | BD BGD Bangladesh = বাংলাদেশ | BE BEL Belgium = België = Belgique = Belgien | BF BFA Burkina Faso
BG BGR Bulgaria = България | BH BHR Bahrain = البحرين = Kingdom of Bahrain | BI BDI Burundi | BJ BEN Benin = Bénin
BL BLM Saint Barthélemy | BM BMU Bermuda | BN BRN Brunei = Brunei Darussalam
BO BOL Bolivia = Plurinational State of Bolivia
BQ BES Bonaire = Caribbean Netherlands = Bonaire, Sint Eustatius and Saba
BR BRA Brazil = Brasil = República Federativa do Brasil | BS BHS Bahamas = The Bahamas | BT BTN Bhutan = འབྲུག་ཡུལ
BV BVT Bouvet Island | BW BWA Botswana | BY BLR Belarus = Беларусь = Byelorussia = Белоруссия = Republic of Belarus
BZ BLZ Belize | CA CAN Canada | CC CCK Cocos Islands = Cocos (Keeling) Islands
CD COD Democratic Republic of the Congo = DR Congo = DRC = Congo-Kinshasa = Congo, Democratic Republic of the = République démocratique du Congo
CF CAF Central African Republic = République centrafricaine
CG COG Republic of the Congo = Congo-Brazzaville = Congo Republic
CH CHE Switzerland = Schweiz = Suisse = Svizzera = Svizra | CI CIV Côte d'Ivoire = Ivory Coast | CK COK Cook Islands
CL CHL Chile | CM CMR Cameroon = Cameroun
CN CHN China = 中国 = 中國 = People's Republic of China = PR China = PRC = P.R. China = Mainland China = 中华人民共和国
CO COL Colombia | CR CRI Costa Rica | CU CUB Cuba | CV CPV Cabo Verde = Cape Verde | CW CUW Curaçao
CX CXR Christmas Island | CY CYP Cyprus = Κύπρος = Kypros
CZ CZE Czechia = Czech Republic = Česko = Česká republika = The Czech Republic
DE DEU Germany = Deutschland = Federal Republic of Germany | DJ DJI Djibouti | DK DNK Denmark = Danmark
DM DMA Dominica | DO DOM Dominican Republic = República Dominicana = The Dominican Republic
DZ DZA Algeria = Algérie = الجزائر | EC ECU Ecuador | EE EST Estonia = Eesti
EG EGY Egypt = مصر = Arab Republic of Egypt | EH ESH Western Sahara | ER ERI Eritrea = ኤርትራ
ES ESP Spain = España = Espanya | ET ETH Ethiopia = ኢትዮጵያ | FI FIN Finland = Suomi | FJ FJI Fiji
FK FLK Falkland Islands = Islas Malvinas | FM FSM Micronesia = Federated States of Micronesia
FO FRO Faroe Islands = Føroyar | FR FRA France = République française | GA GAB Gabon
GB GBR United Kingdom = UK = U.K. = Great Britain = Britain = England = Scotland = Wales = Northern Ireland = United Kingdom of Great Britain and Northern Ireland = The United Kingdom = Cymru
GD GRD Grenada | GE GEO Georgia = საქართველო = Sakartvelo = Republic of Georgia | GF GUF French Guiana = Guyane
GG GGY Guernsey | GH GHA Ghana | GI GIB Gibraltar | GL GRL Greenland = Kalaallit Nunaat | GM GMB Gambia = The Gambia
GN GIN Guinea = Guinée | GP GLP Guadeloupe | GQ GNQ Equatorial Guinea = Guinea Ecuatorial
GR GRC Greece = Ελλάδα = Hellas = Hellenic Republic
GS SGS South Georgia = South Georgia and the South Sandwich Islands | GT GTM Guatemala | GU GUM Guam
GW GNB Guinea-Bissau | GY GUY Guyana | HK HKG Hong Kong = 香港 = Hong Kong SAR = Hongkong = Hong Kong SAR China
HM HMD Heard Island and McDonald Islands | HN HND Honduras | HR HRV Croatia = Hrvatska | HT HTI Haiti = Haïti = Ayiti
HU HUN Hungary = Magyarország | ID IDN Indonesia | IE IRL Ireland = Éire = Republic of Ireland | IL ISR Israel = ישראל
IM IMN Isle of Man | IN IND India = भारत = Bharat = Republic of India | IO IOT British Indian Ocean Territory
IQ IRQ Iraq = العراق | IR IRN Iran = ایران = Islamic Republic of Iran = Iran, Islamic Republic of
IS ISL Iceland = Ísland | IT ITA Italy = Italia | JE JEY Jersey | JM JAM Jamaica | JO JOR Jordan = الأردن
JP JPN Japan = 日本 = Nippon = Nihon | KE KEN Kenya | KG KGZ Kyrgyzstan = Кыргызстан = Kyrgyz Republic = Киргизия
KH KHM Cambodia = កម្ពុជា | KI KIR Kiribati | KM COM Comoros
KN KNA Saint Kitts and Nevis = St. Kitts and Nevis = St Kitts
KP PRK North Korea = DPRK = Democratic People's Republic of Korea = 조선민주주의인민공화국
KR KOR South Korea = Korea = Republic of Korea = ROK = 대한민국 = 한국 = Korea, Republic of = Korea, South
KW KWT Kuwait = الكويت | KY CYM Cayman Islands | KZ KAZ Kazakhstan = Қазақстан = Казахстан
LA LAO Laos = Lao PDR = Lao People's Democratic Republic = ລາວ | LB LBN Lebanon = لبنان = Liban
LC LCA Saint Lucia = St. Lucia | LI LIE Liechtenstein | LK LKA Sri Lanka = ශ්‍රී ලංකාව = இலங்கை | LR LBR Liberia
LS LSO Lesotho | LT LTU Lithuania = Lietuva | LU LUX Luxembourg = Luxemburg = Lëtzebuerg | LV LVA Latvia = Latvija
LY LBY Libya = ليبيا | MA MAR Morocco = Maroc = المغرب | MC MCO Monaco
MD MDA Moldova = Republic of Moldova = Moldova, Republic of | ME MNE Montenegro = Crna Gora = Црна Гора
MF MAF Saint Martin = Saint-Martin | MG MDG Madagascar = Madagasikara | MH MHL Marshall Islands
MK MKD North Macedonia = Macedonia = Македонија = Северна Македонија = FYROM = Republic of North Macedonia
ML MLI Mali | MM MMR Myanmar = Burma = မြန်မာ | MN MNG Mongolia = Монгол Улс = Монгол
MO MAC Macao = Macau = 澳門 = 澳门 = Macao SAR = Macau SAR | MP MNP Northern Mariana Islands = CNMI | MQ MTQ Martinique
MR MRT Mauritania = Mauritanie = موريتانيا | MS MSR Montserrat | MT MLT Malta | MU MUS Mauritius = Maurice
MV MDV Maldives | MW MWI Malawi | MX MEX Mexico = México = Estados Unidos Mexicanos | MY MYS Malaysia
MZ MOZ Mozambique = Moçambique | NA NAM Namibia | NC NCL New Caledonia = Nouvelle-Calédonie | NE NER Niger
NF NFK Norfolk Island | NG NGA Nigeria = Federal Republic of Nigeria | NI NIC Nicaragua
NL NLD Netherlands = The Netherlands = Nederland = Holland | NO NOR Norway = Norge = Noreg | NP NPL Nepal = नेपाल
NR NRU Nauru | NU NIU Niue | NZ NZL New Zealand = Aotearoa = Aotearoa New Zealand
OM OMN Oman = عمان = Sultanate of Oman | PA PAN Panama = Panamá | PE PER Peru = Perú
PF PYF French Polynesia = Polynésie française = Tahiti | PG PNG Papua New Guinea
PH PHL Philippines = The Philippines = Pilipinas = Republic of the Philippines | PK PAK Pakistan = پاکستان
PL POL Poland = Polska | PM SPM Saint Pierre and Miquelon | PN PCN Pitcairn = Pitcairn Islands | PR PRI Puerto Rico
PS PSE Palestine = Palestinian Territories = State of Palestine = فلسطين = Palestinian Territory | PT PRT Portugal
PW PLW Palau | PY PRY Paraguay | QA QAT Qatar = قطر | RE REU Réunion = La Réunion | RO ROU Romania = România = Rumania
RS SRB Serbia = Србија = Srbija = Republic of Serbia
RU RUS Russia = Россия = Russian Federation = Российская Федерация = Rossiya | RW RWA Rwanda
SA SAU Saudi Arabia = KSA = السعودية = Kingdom of Saudi Arabia = المملكة العربية السعودية | SB SLB Solomon Islands
SC SYC Seychelles | SD SDN Sudan = السودان | SE SWE Sweden = Sverige
SG SGP Singapore = 新加坡 = Singapura = Republic of Singapore | SH SHN Saint Helena = St. Helena
SI SVN Slovenia = Slovenija | SJ SJM Svalbard and Jan Mayen = Svalbard | SK SVK Slovakia = Slovensko = Slovak Republic
SL SLE Sierra Leone | SM SMR San Marino | SN SEN Senegal = Sénégal | SO SOM Somalia = Soomaaliya = Somaliland
SR SUR Suriname | SS SSD South Sudan | ST STP São Tomé and Príncipe = Sao Tome and Principe | SV SLV El Salvador
SX SXM Sint Maarten | SY SYR Syria = Syrian Arab Republic = سوريا | SZ SWZ Eswatini = Swaziland
TC TCA Turks and Caicos Islands = Turks and Caicos | TD TCD Chad = Tchad | TF ATF French Southern Territories
TG TGO Togo | TH THA Thailand = ประเทศไทย = ไทย | TJ TJK Tajikistan = Тоҷикистон = Таджикистан | TK TKL Tokelau
TL TLS Timor-Leste = East Timor | TM TKM Turkmenistan = Türkmenistan | TN TUN Tunisia = Tunisie = تونس | TO TON Tonga
TR TUR Turkey = Türkiye = Turkiye | TT TTO Trinidad and Tobago = Trinidad | TV TUV Tuvalu
TW TWN Taiwan = 台灣 = 臺灣 = 台湾 = Taiwan, ROC = Republic of China | TZ TZA Tanzania = United Republic of Tanzania
UA UKR Ukraine = Україна = Украина | UG UGA Uganda
UM UMI U.S. Minor Outlying Islands = United States Minor Outlying Islands
US USA United States = United States of America = U.S. = U.S.A. = The United States = The United States of America = Estados Unidos = EEUU = EE.UU. = États-Unis
UY URY Uruguay | UZ UZB Uzbekistan = Oʻzbekiston = Ўзбекистон = O'zbekiston = Узбекистан
VA VAT Vatican City = Holy See = Vatican | VC VCT Saint Vincent and the Grenadines = St. Vincent and the Grenadines
VE VEN Venezuela = Bolivarian Republic of Venezuela | VG VGB British Virgin Islands = Virgin Islands (British)
VI VIR U.S. Virgin Islands = US Virgin Islands = Virgin Islands (U.S.) = United States Virgin Islands
VN VNM Vietnam = Viet Nam = Việt Nam | VU VUT Vanuatu | WF WLF Wallis and Futuna | WS WSM Samoa = Western Samoa
XK XKX Kosovo = Kosova | YE YEM Yemen = اليمن | YT MYT Mayotte
ZA ZAF South Africa = RSA = Republic of South Africa = Suid-Afrika | ZM ZMB Zambia | ZW ZWE Zimbabwe
`;

/** Country codes by name key: codes of two and three letters, English names, names in official languages. */
export const countryNames = (): ReadonlyMap<string, string> => {
  const table = new Map<string, string>();
  for (const entry of tableRows(rows).flat()) {
    const code = entry.slice(0, 2);
    table.set(code.toLowerCase(), code);
    table.set(entry.slice(3, 6).toLowerCase(), code);
    for (const name of entry.slice(7).split('=')) table.set(nameKey(name), code);
  }
  return table;
};
