import { tableRows } from '../table-rows.ts';
import type { TableSource } from '../table-source.ts';
import { nameKey } from '../text-key.ts';

export const source: TableSource = {
  title: 'US states and territories and Canadian provinces; offsets from the IANA time zone database',
  url: 'https://www.iana.org/time-zones',
  accessed: '2026-11',
  licence: 'facts',
};

/** One state or province: names, and offsets from UTC in minutes over a year, standard time first. */
interface Region {
  readonly names: readonly string[];
  readonly offsets: readonly number[];
}

/** Codes of the zones below: standard, then summer. A region lists every zone that any county of it keeps. */
const zones: Readonly<Record<string, readonly number[]>> = {
  E: [-300, -240],
  C: [-360, -300],
  M: [-420, -360],
  P: [-480, -420],
  K: [-540, -480],
  A: [-240, -180],
  N: [-210, -150],
  Q: [-240],
  R: [-360],
  T: [-420],
  H: [-600],
  G: [600],
  S: [-660],
  B: [-600, -540],
  L: [-300],
};

const unitedStates = `
AL | C E | Alabama | Ala
AK | K B | Alaska
AZ | T M | Arizona | Ariz
AR | C | Arkansas | Ark
CA | P | California | Calif | Cali
CO | M | Colorado | Colo
CT | E | Connecticut | Conn
DE | E | Delaware | Del
DC | E | District of Columbia | Washington DC | D.C. | Washington, D.C.
FL | E C | Florida | Fla
GA | E | Georgia
HI | H | Hawaii | Hawaiʻi
ID | M P | Idaho
IL | C | Illinois | Ill
IN | E C | Indiana | Ind
IA | C | Iowa
KS | C M | Kansas | Kans
KY | E C | Kentucky
LA | C | Louisiana
ME | E | Maine
MD | E | Maryland
MA | E | Massachusetts | Mass
MI | E C | Michigan | Mich
MN | C | Minnesota | Minn
MS | C | Mississippi | Miss
MO | C | Missouri
MT | M | Montana | Mont
NE | C M | Nebraska | Neb | Nebr
NV | P M | Nevada | Nev
NH | E | New Hampshire
NJ | E | New Jersey
NM | M | New Mexico
NY | E | New York | New York State
NC | E | North Carolina | N. Carolina
ND | C M | North Dakota | N. Dakota
OH | E | Ohio
OK | C M | Oklahoma | Okla
OR | P M | Oregon | Ore
PA | E | Pennsylvania | Penn | Penna
RI | E | Rhode Island
SC | E | South Carolina | S. Carolina
SD | C M | South Dakota | S. Dakota
TN | C E | Tennessee | Tenn
TX | C M | Texas | Tex
UT | M | Utah
VT | E | Vermont
VA | E | Virginia
WA | P | Washington | Washington State
WV | E | West Virginia | W. Virginia
WI | C | Wisconsin | Wis | Wisc
WY | M | Wyoming | Wyo
PR | Q | Puerto Rico
VI | Q | Virgin Islands | U.S. Virgin Islands | US Virgin Islands
GU | G | Guam
MP | G | Northern Mariana Islands
AS | S | American Samoa
`;

const canada = `
AB | M | Alberta | Alta
BC | P M T | British Columbia | Colombie-Britannique
MB | C | Manitoba | Man
NB | A | New Brunswick | Nouveau-Brunswick
NL | N A | Newfoundland and Labrador | Newfoundland | Labrador | Terre-Neuve-et-Labrador | NF
NS | A | Nova Scotia | Nouvelle-Écosse
NT | M | Northwest Territories | Territoires du Nord-Ouest | NWT
NU | E C M L | Nunavut
ON | E C L | Ontario | Ont
PE | A | Prince Edward Island | Île-du-Prince-Édouard | PEI
QC | E A Q | Quebec | Québec | PQ | Que
SK | R C M | Saskatchewan | Sask
YT | T | Yukon | Yukon Territory
`;

const parse = (rows: string): ReadonlyMap<string, Region> =>
  new Map(
    tableRows(rows).map(([code = '', zoneCodes = '', ...names]) => [
      code,
      { names, offsets: [...new Set(zoneCodes.split(' ').flatMap((zone) => zones[zone] ?? []))] },
    ]),
  );

/** States and provinces by country code, then by their own code. */
export const regions = (): ReadonlyMap<string, ReadonlyMap<string, Region>> =>
  new Map([
    ['US', parse(unitedStates)],
    ['CA', parse(canada)],
  ]);

/** Codes of states and provinces by country code, then by name key. */
export const regionNames = (): ReadonlyMap<string, ReadonlyMap<string, string>> =>
  new Map(
    [...regions()].map(([country, table]) => [
      country,
      new Map(
        [...table].flatMap(([code, { names }]) => [code, ...names].map((name) => [nameKey(name), code] as const)),
      ),
    ]),
  );
