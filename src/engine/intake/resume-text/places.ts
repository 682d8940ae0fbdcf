import { keyOf } from './key.ts';
import { countOf, institutions, placeWords, positions } from './languages/tables.ts';
import { startsSmall } from './pieces.ts';

/** What a line such as "Austin, TX" or "Bergen, Norway" names; every part as written. */
export interface Place {
  readonly city?: string;
  readonly region?: string;
  readonly country?: string;
}

const LONGEST_PLACE = 70;

const words = (text: string): readonly string[] => text.split(/[|\n]/).map((it) => it.trim());

/** Postal codes of US states, Canadian provinces and Australian states: read only in capitals. */
const regionCodes: ReadonlySet<string> = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC
  SD TN TX UT VT VA WA WV WI WY DC PR GU VI AB BC MB NB NL NS NT NU ON PE QC SK YT NSW VIC QLD TAS ACT`.split(/\s+/),
);

const regionNames: ReadonlySet<string> = new Set(
  words(`alabama | alaska | arizona | arkansas | california | colorado | connecticut | delaware | florida | georgia | hawaii
  idaho | illinois | indiana | iowa | kansas | kentucky | louisiana | maine | maryland | massachusetts | michigan | minnesota
  mississippi | missouri | montana | nebraska | nevada | new hampshire | new jersey | new mexico | new york | north carolina
  north dakota | ohio | oklahoma | oregon | pennsylvania | rhode island | south carolina | south dakota | tennessee | texas
  utah | vermont | virginia | washington | west virginia | wisconsin | wyoming | district of columbia | puerto rico | alberta
  british columbia | manitoba | new brunswick | newfoundland | nova scotia | ontario | prince edward island | quebec
  saskatchewan | new south wales | victoria | queensland | western australia | south australia | tasmania | england
  scotland | wales | northern ireland | calif | mass | penn`),
);

/** Countries in English and, where résumés use them, in their own language; folded. */
const countries: ReadonlySet<string> = new Set(
  words(`afghanistan | albania | algeria | andorra | angola | argentina | armenia | australia | austria | azerbaijan | bahamas
  bahrain | bangladesh | barbados | belarus | belgium | belize | benin | bhutan | bolivia | bosnia and herzegovina | botswana
  brazil | brunei | bulgaria | burkina faso | burundi | cambodia | cameroon | canada | cape verde | chad | chile | china
  colombia | congo | costa rica | croatia | cuba | cyprus | czech republic | czechia | denmark | djibouti | dominica
  dominican republic | ecuador | egypt | el salvador | eritrea | estonia | eswatini | ethiopia | fiji | finland | france
  gabon | gambia | georgia | germany | ghana | greece | grenada | guatemala | guinea | guyana | haiti | honduras | hong kong
  hungary | iceland | india | indonesia | iran | iraq | ireland | israel | italy | ivory coast | jamaica | japan | jordan
  kazakhstan | kenya | kosovo | kuwait | kyrgyzstan | laos | latvia | lebanon | lesotho | liberia | libya | liechtenstein
  lithuania | luxembourg | macau | madagascar | malawi | malaysia | maldives | mali | malta | mauritania | mauritius | mexico
  moldova | monaco | mongolia | montenegro | morocco | mozambique | myanmar | namibia | nepal | netherlands | the netherlands
  new zealand | nicaragua | niger | nigeria | north korea | north macedonia | norway | oman | pakistan | palestine | panama
  papua new guinea | paraguay | peru | philippines | the philippines | poland | portugal | qatar | romania | russia | rwanda
  saudi arabia | senegal | serbia | seychelles | sierra leone | singapore | slovakia | slovenia | somalia | south africa
  south korea | korea | south sudan | spain | sri lanka | sudan | suriname | sweden | switzerland | syria | taiwan | tajikistan
  tanzania | thailand | togo | tonga | trinidad and tobago | tunisia | turkey | turkmenistan | uganda | ukraine
  united arab emirates | uae | united kingdom | uk | great britain | united states | united states of america | usa | us
  uruguay | uzbekistan | venezuela | vietnam | yemen | zambia | zimbabwe | deutschland | osterreich | schweiz | suisse | france
  belgique | belgie | espana | mexico | brasil | italia | polska | nederland | danmark | norge | sverige | suomi | turkiye
  allemagne | espagne | royaume uni | etats unis | estados unidos | alemania | reino unido | francia | alemanha | peru`),
);

/** Is the text a country, in words? */
export const isCountry = (text: string): boolean => text.length < 30 && countries.has(keyOf(text));

/** Is the text a state or province, as a code in capitals or by name? */
export const isRegion = (text: string): boolean =>
  text.length < 25 &&
  (regionCodes.has(text.includes('.') ? text.replaceAll('.', '') : text) || regionNames.has(keyOf(text)));

const hasFormOfCity = (text: string): boolean => {
  let spaces = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x20) spaces += 1;
    else if ((code >= 0x2f && code <= 0x3a) || code === 0x40 || code === 0x26) return false;
  }
  return spaces < 4;
};

/** Could the text be the name of a town: few words, none in small letters first, no digits, no post? */
export const mayBeCity = (text: string): boolean => {
  if (text.length < 2 || text.length > 40 || startsSmall(text) || !hasFormOfCity(text)) return false;
  const key = keyOf(text);
  return countOf(key, positions) === 0 && countOf(key, institutions) === 0;
};

/** "Denver CO": a town and a region code without a comma. */
const splitCode = (text: string): Place | undefined => {
  const space = text.lastIndexOf(' ');
  if (space < 2 || !regionCodes.has(text.slice(space + 1))) return undefined;
  const city = text.slice(0, space);
  return mayBeCity(city) ? { city, region: text.slice(space + 1) } : undefined;
};

const readLast = (city: string, last: string): Place | undefined => {
  if (isRegion(last)) return { city, region: last };
  return isCountry(last) ? { city, country: last } : undefined;
};

/** Reads "City, Region", "City, Country", "City, Region, Country" and "City ST"; undefined for anything else. */
export const parsePlace = (text: string): Place | undefined => {
  if (text.length < 4 || text.length > LONGEST_PLACE) return undefined;
  if (!text.includes(',')) return splitCode(text.trim());
  const pieces = text.split(',', 5).map((it) => it.trim());
  const last = pieces.at(-1) ?? '';
  const [city = '', middle = ''] = pieces;
  if (pieces.length > 3) return undefined;
  const found = pieces.length === 2 ? readLast(city, last) : undefined;
  const whole = pieces.length === 3 && isCountry(last) && isRegion(middle);
  const place = whole ? { city, region: middle, country: last } : found;
  return place !== undefined && mayBeCity(city) ? place : undefined;
};

/** Does the text, which may come with its `keyOf`, say where a job was: a place, a country, "Remote"? */
export const isJobPlace = (text: string, key: string = keyOf(text)): boolean => {
  if (text.length > LONGEST_PLACE) return false;
  if (countries.has(key) || placeWords.has(key)) return true;
  const space = key.indexOf(' ');
  if (space < 0) return false;
  // "Remote, USA", "Remote – Berlin".
  return placeWords.has(key.slice(0, space)) || parsePlace(text.replace(/^\(|\)$/g, '')) !== undefined;
};
