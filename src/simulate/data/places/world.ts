import { type Place, places } from './place.ts';

/**
 * Cities outside the United States. Leading digits are ranges that regulators keep for drama and documentation:
 * Ofcom, ARCEP, Bundesnetzagentur, ACMA; Canada shares 555-01xx. Other countries have no such range.
 */
export const world: readonly Place[] = [
  ...places(
    'CA',
    `Toronto;ON;M5@ #@#;America/Toronto;416 647 437
Vancouver;BC;V6@ #@#;America/Vancouver;604 778 236
Montréal;QC;H3@ #@#;America/Toronto;514 438
Calgary;AB;T2@ #@#;America/Edmonton;403 587
Ottawa;ON;K1@ #@#;America/Toronto;613 343
Halifax;NS;B3@ #@#;America/Halifax;902 782`,
  ),
  ...places(
    'GB',
    `London;;E1# #@@;Europe/London;2079460
Manchester;;M1# #@@;Europe/London;1614960
Leeds;;LS# #@@;Europe/London;1134960
Edinburgh;;EH# #@@;Europe/London;1314960
Bristol;;BS# #@@;Europe/London;1174960`,
  ),
  ...places(
    'IE',
    `Dublin;;D0# @###;Europe/Dublin;
Cork;;T12 @###;Europe/Dublin;`,
  ),
  ...places(
    'FR',
    `Paris;;750##;Europe/Paris;19900
Lyon;;690##;Europe/Paris;46571
Toulouse;;310##;Europe/Paris;53649
Lille;;590##;Europe/Paris;35301`,
  ),
  ...places(
    'DE',
    `Berlin;;10###;Europe/Berlin;3023125
München;;80###;Europe/Berlin;8999998
Hamburg;;20###;Europe/Berlin;4066969
Köln;;50###;Europe/Berlin;2214710
Frankfurt am Main;;60###;Europe/Berlin;6990009`,
  ),
  ...places(
    'AU',
    `Sydney;NSW;2###;Australia/Sydney;25550 27010
Melbourne;VIC;3###;Australia/Melbourne;35550 37010
Brisbane;QLD;4###;Australia/Brisbane;75550 77010
Perth;WA;6###;Australia/Perth;85550 87010`,
  ),
  ...places('SE', 'Stockholm;;11# ##;Europe/Stockholm;\nGöteborg;;41# ##;Europe/Stockholm;'),
  ...places('NL', 'Amsterdam;;10## @@;Europe/Amsterdam;\nRotterdam;;30## @@;Europe/Amsterdam;'),
  ...places('ES', 'Madrid;;280##;Europe/Madrid;\nBarcelona;;080##;Europe/Madrid;\nValencia;;460##;Europe/Madrid;'),
  ...places('PT', 'Lisboa;;10##-###;Europe/Lisbon;\nPorto;;40##-###;Europe/Lisbon;'),
  ...places('IT', 'Milano;;201##;Europe/Rome;\nRoma;;001##;Europe/Rome;\nTorino;;101##;Europe/Rome;'),
  ...places('PL', 'Warszawa;;00-###;Europe/Warsaw;\nKraków;;30-###;Europe/Warsaw;\nWrocław;;50-###;Europe/Warsaw;'),
  ...places('UA', 'Kyiv;;01###;Europe/Kyiv;\nLviv;;79###;Europe/Kyiv;'),
  ...places('RO', 'București;;01####;Europe/Bucharest;\nCluj-Napoca;;400###;Europe/Bucharest;'),
  ...places('RS', 'Beograd;;11###;Europe/Belgrade;\nNovi Sad;;21###;Europe/Belgrade;'),
  ...places('GR', 'Athens;;10# ##;Europe/Athens;\nThessaloniki;;54# ##;Europe/Athens;'),
  ...places('TR', 'İstanbul;;34###;Europe/Istanbul;\nAnkara;;06###;Europe/Istanbul;'),
  ...places('IL', 'Tel Aviv;;6######;Asia/Jerusalem;\nHaifa;;3######;Asia/Jerusalem;'),
  ...places('EG', 'Cairo;;115##;Africa/Cairo;\nAlexandria;;215##;Africa/Cairo;'),
  ...places('MA', 'Casablanca;;20###;Africa/Casablanca;'),
  ...places('AE', 'Dubai;;;Asia/Dubai;\nAbu Dhabi;;;Asia/Dubai;'),
  ...places('NG', 'Lagos;;100###;Africa/Lagos;\nAbuja;;900###;Africa/Lagos;'),
  ...places('GH', 'Accra;;;Africa/Accra;'),
  ...places('KE', 'Nairobi;;00###;Africa/Nairobi;\nMombasa;;80###;Africa/Nairobi;'),
  ...places('TZ', 'Dar es Salaam;;1####;Africa/Dar_es_Salaam;'),
  ...places('ZA', 'Cape Town;;8###;Africa/Johannesburg;\nJohannesburg;;2###;Africa/Johannesburg;'),
  ...places(
    'IN',
    'Bengaluru;;5600##;Asia/Kolkata;\nHyderabad;;5000##;Asia/Kolkata;\nPune;;4110##;Asia/Kolkata;\nNew Delhi;;1100##;Asia/Kolkata;\nChennai;;6000##;Asia/Kolkata;',
  ),
  ...places('PK', 'Lahore;;54###;Asia/Karachi;\nKarachi;;75###;Asia/Karachi;'),
  ...places('PH', 'Manila;;10##;Asia/Manila;\nCebu City;;6000;Asia/Manila;'),
  ...places('VN', 'Hà Nội;;10####;Asia/Ho_Chi_Minh;\nĐà Nẵng;;55####;Asia/Ho_Chi_Minh;'),
  ...places('ID', 'Jakarta;;10###;Asia/Jakarta;\nBandung;;40###;Asia/Jakarta;'),
  ...places('MY', 'Kuala Lumpur;;50###;Asia/Kuala_Lumpur;'),
  ...places('SG', 'Singapore;;5#####;Asia/Singapore;'),
  ...places('CN', 'Shanghai;;200###;Asia/Shanghai;\nChengdu;;610###;Asia/Shanghai;\nShenyang;;110###;Asia/Shanghai;'),
  ...places('JP', 'Tokyo;;1##-00##;Asia/Tokyo;\nOsaka;;53#-00##;Asia/Tokyo;'),
  ...places('KR', 'Seoul;;04###;Asia/Seoul;\nBusan;;48###;Asia/Seoul;'),
  ...places(
    'BR',
    'São Paulo;;01###-###;America/Sao_Paulo;\nRecife;;50###-###;America/Recife;\nCuritiba;;80###-###;America/Sao_Paulo;',
  ),
  ...places(
    'MX',
    'Ciudad de México;;06###;America/Mexico_City;\nGuadalajara;;44###;America/Mexico_City;\nMonterrey;;64###;America/Monterrey;',
  ),
  ...places('CO', 'Bogotá;;110###;America/Bogota;\nMedellín;;050###;America/Bogota;'),
  ...places('AR', 'Buenos Aires;;C1###;America/Argentina/Buenos_Aires;\nCórdoba;;X5###;America/Argentina/Cordoba;'),
  ...places('RU', 'Moscow;;10####;Europe/Moscow;\nVladivostok;;69####;Asia/Vladivostok;'),
];
