import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: 'USPS Publication 28 (PMB, post-office boxes, street suffixes); providers’ own site addresses and trade names',
  url: 'https://pe.usps.com/text/pub28/welcome.htm',
  accessed: '2026-11',
  licence: 'facts',
};

/** Words that mean one thing wherever they stand in an address. `#` stands for a number. */
export const unmistakable = `
mail-drop | pmb # | private mailbox | private mail box | ups store | mail boxes etc | mailboxes etc | postnet | postal annex
mail-drop | postalannex | pak mail | postal connections | goin postal | mailbox rental | mailbox rentals | mail forwarding
mail-drop | mailbox forwarding | anytime mailbox | ipostal1 | ipostal | earth class mail | earthclassmail | virtualpostmail
mail-drop | virtual post mail | traveling mailbox | us global mail | postscan mail | postscanmail | post scan mail
mail-drop | physicaladdress com | virtual office | virtual offices | virtual mailbox | davinci virtual | opus virtual
mail-drop | alliance virtual | regus | st brendans isle | escapees rv | dakota post | americas mailbox | hoxton mix
mail-drop | registered agent | registered agents | clevver mail | mail box rental | parcel plus
post-box | po box | pobox | p o box | p o b # | pob # | post office box | postal box | gpo box | g p o box
post-box | locked bag # | private bag # | postfach | post fach | boite postale | case postale | apartado postal
post-box | apartado de correos | apartado # | apdo | apartado aereo | casilla de correo | casilla # | caixa postal
post-box | casella postale | postbus # | postboks | postilokero | posta kutusu | skrytka pocztowa | postafiok
post-box | casuta postala | абонентский ящик | а я # | postlagernd | poste restante | general delivery
post-box | lista de correos | fermo posta | 私書箱 | 邮政信箱 | 郵政信箱
forwarder | freight forwarder | freight forwarders | freight forwarding | package forwarding | parcel forwarding | shipito
forwarder | myus com | stackry | planet express | forward2me | borderlinx | comgateway | qwintry | usgobuy | viabox
forwarder | shop and ship | shop n ship | aramex | aeropost | reship
coworking | coworking | co working | coworking space
`;

/**
 * Sites of large mail-drop and forwarding firms where nobody lives: number and street, then `@` and the town, because
 * many towns have a street of that name.
 */
export const knownSites = `
mail-drop | 30 north gould street @ sheridan | 1309 coffeen avenue @ sheridan | 1209 north orange street @ wilmington
mail-drop | 1007 north orange street @ wilmington | 8 the green @ dover | 16192 coastal highway @ lewes
mail-drop | 2140 south dupont highway @ camden | 131 continental drive @ newark | 651 north broad street @ middletown
mail-drop | 3411 silverside road @ wilmington | 1603 capitol avenue @ cheyenne | 1712 pioneer avenue @ cheyenne
mail-drop | 5830 east 2nd street @ casper | 312 west 2nd street @ casper | 7901 4th street north @ petersburg
mail-drop | 340 south lemon avenue @ walnut | 2261 market street @ francisco | 548 market street @ francisco
mail-drop | 9450 southwest gemini drive @ beaverton | 514 americas way @ elder | 3916 north potsdam avenue @ sioux
mail-drop | 4730 south fort apache road @ vegas | 2093 philadelphia pike @ claymont | 1887 whitney mesa drive @ henderson
mail-drop | 5940 south rainbow boulevard @ vegas | 71 75 shelton street @ london | 20 22 wenlock road @ london
mail-drop | 128 city road @ london | 124 city road @ london | 27 old gloucester street @ london | 86 90 paul street @ london
mail-drop | 85 great portland street @ london | 167 169 great portland street @ london | 483 green lanes @ london
forwarder | 4283 express lane @ sarasota | 444 alaska avenue @ torrance
`;

/**
 * Words of a building that also stand in street and town names. They count only when they end their part of the address
 * or when a number or a unit follows, and when no house number goes before them.
 */
export const buildings = `
public-building | courthouse | court house | municipal court | superior court | district court | county court
public-building | justice center | city hall | town hall | public library | county library | city library | branch library
public-building | central library | library | post office | international airport | regional airport | municipal airport
public-building | airport | airport terminal | police department | police station | fire station | fire department
public-building | county jail | visitor center | convention center | chamber of commerce | rathaus | ayuntamiento
public-building | department of motor vehicles
lodging | hotel | motel | hostel | holiday inn | holiday inn express | hampton inn | hampton inn and suites
lodging | hilton garden inn | embassy suites | homewood suites | home2 suites | doubletree | marriott
lodging | residence inn | fairfield inn | fairfield inn and suites | springhill suites | towneplace suites | hyatt
lodging | hyatt place | hyatt house | hyatt regency | ramada | ramada inn | days inn | super 8 | motel 6 | studio 6
lodging | red roof inn | econo lodge | rodeway inn | quality inn | comfort inn | comfort suites | sleep inn | clarion inn
lodging | best western | best western plus | la quinta inn | la quinta inn and suites | candlewood suites
lodging | staybridge suites | crowne plaza | extended stay america | woodspring suites | intown suites | mainstay suites
lodging | suburban studios | travelodge | howard johnson | knights inn | americas best value inn | baymont inn
lodging | microtel inn | four points by sheraton | premier inn | ibis budget | novotel | mercure | radisson blu | airbnb
coworking | wework | we work | industrious | impact hub | servcorp | mindspace | knotel | office evolution | venture x
coworking | serendipity labs | carr workplaces | premier workspaces | pacific workplaces | intelligent office | techspace
`;

/** State programmes that give survivors of violence a substitute address; nothing in such an address is a sign. */
export const confidential = `
address confidentiality | safe at home | acp | substitute address
`;

/** Street suffixes and directions in the spelling of USPS Publication 28, appendix C, and a few that it lacks. */
export const abbreviations = `
avenue ave | av ave | street st | str st | road rd | drive dr | lane ln | boulevard blvd | highway hwy | parkway pkwy
court ct | place pl | plaza plz | square sq | terrace ter | circle cir | trail trl | crescent cres | green grn | mount mt
north n | south s | east e | west w | northeast ne | northwest nw | southeast se | southwest sw | fort ft
saint st | center ctr | centre ctr | second 2nd | fourth 4th
`;

/** South Asian rural addresses name their post office and police station: there these words are no building. */
export const villageWords = `
village vill dist district tehsil taluk taluka mandal thana upazila mouza ps dt tal
`;

/** Words that make a street name of what goes before them. */
export const streetWords = `
st ave rd dr ln blvd hwy pkwy ct pl plz sq ter cir trl cres way loop row walk path close mews grove hill hills view heights
ridge run crossing point pt gardens garden park village estates estate avenue street road bypass pike turnpike tpke
extension ext alley aly creek landing commons meadow meadows bend branch mill spur track green grn lanes city strasse
district town county historic area freeway fwy expressway annex apartments apartment apts lofts residences
`;

/** Words that a room or a counter follows. */
export const unitWords = `
suite ste unit apt room rm floor fl lobby terminal building bldg gate concourse desk counter no
`;
