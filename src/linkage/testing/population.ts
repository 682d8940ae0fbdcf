import { createRandom } from '../../engine/linkage/random.ts';
import { dateSlip, digitSlip, type Random, typo } from './errors.ts';
import { givenOfRank, streetOfNumber, surnameOfRank, townOfRank } from './population-names.ts';
import { zipf } from './zipf.ts';

/** `full` has addresses and phones; `bare` has two names, birth, town and mail, each often missing. */
export type Profile = 'full' | 'bare';

export interface PopulationOptions {
  readonly seed: number;
  readonly records: number;
  readonly profile: Profile;
  /** Share of records that repeat somebody who is there already. */
  readonly duplicates: number;
}

interface Named {
  readonly given: string;
  readonly surname: string;
  readonly birth: string;
}

interface Person {
  readonly given: readonly string[];
  readonly surname: string;
  readonly birth: string;
  readonly house: string;
  readonly street: string;
  readonly town: number;
  readonly postcode: string;
  readonly email: string;
  readonly phone: string;
}

const TOWNS = 2_500;
const STATES = 'ak al ar az ca co ct de fl ga hi ia id il in ks'.split(' ');
const givenRank = zipf(3_000, 4, 1.1);
const surnameRank = zipf(60_000, 12, 1);
const townRank = zipf(TOWNS, 6, 1);
const mailRank = zipf(40, 1, 1.6);

const two = (number: number): string => String(number).padStart(2, '0');
const below = (random: Random, limit: number): number => Math.floor(random() * limit);

const birthDate = (random: Random): string => {
  const year = 1940 + Math.floor(66 * (random() * 0.7 + random() * 0.3));
  // Where the day is not known, forms are filled with the first of January.
  if (random() < 0.012) return `${year}-01-01`;
  return `${year}-${two(1 + below(random, 12))}-${two(1 + below(random, 28))}`;
};

/** Mail addresses that are given away already: no two people have the same. */
type Taken = Map<string, number>;

const emailOf = (random: Random, taken: Taken, { given, surname, birth }: Named): string => {
  const kind = random();
  const digits = random() < 0.5 ? birth.slice(2, 4) : String(below(random, 1_000));
  const local =
    kind < 0.3
      ? `${given}.${surname}${digits}`
      : kind < 0.55
        ? `${given}${surname}`
        : kind < 0.75
          ? `${given.charAt(0)}${surname}${digits}`
          : kind < 0.9
            ? `${given}${digits}`
            : `${surname}.${given.charAt(0)}`;
  const domain = `mail${mailRank(random)}.example.org`;
  const wanted = `${local}@${domain}`;
  const before = taken.get(wanted) ?? 0;
  taken.set(wanted, before + 1);
  return before === 0 ? wanted : `${local}_${before + 1}@${domain}`;
};

const phoneOf = (random: Random): string =>
  `${200 + below(random, 700)}555${String(below(random, 10_000)).padStart(4, '0')}`;

const newAddress = (random: Random): Pick<Person, 'house' | 'street' | 'town' | 'postcode'> => {
  const town = townRank(random);
  return {
    house: String(1 + Math.floor(220 * random() ** 2)),
    street: streetOfNumber(below(random, 6_000)),
    town,
    postcode: String(10_000 + town * 16 + below(random, 1 + Math.floor(64 / (1 + town)))),
  };
};

const newPerson = (random: Random, taken: Taken): Person => {
  const given = givenOfRank(givenRank(random));
  const surname = surnameOfRank(surnameRank(random));
  const birth = birthDate(random);
  return {
    given,
    surname,
    birth,
    ...newAddress(random),
    email: emailOf(random, taken, { given: given[0] ?? '', surname, birth }),
    phone: phoneOf(random),
  };
};

/** Somebody under the same roof: a sibling, a spouse, a parent of the same name, now and then a twin. */
const housemate = (random: Random, taken: Taken, person: Person): Person => {
  const other = newPerson(random, taken);
  const { house, street, town, postcode } = person;
  const given = random() < 0.015 ? person.given : other.given;
  const surname = random() < 0.75 ? person.surname : other.surname;
  const birth = random() < 0.015 ? person.birth : other.birth;
  const phone = random() < 0.25 ? person.phone : other.phone;
  return {
    house,
    street,
    town,
    postcode,
    given,
    surname,
    birth,
    phone,
    email: emailOf(random, taken, { given: given[0] ?? '', surname, birth }),
  };
};

/** One record as cells, in the order of `headerOf` without id and cluster. */
type Cells = string[];

const cellsOf = (person: Person): Cells => [
  person.given[0] ?? '',
  person.surname,
  person.birth,
  person.house,
  person.street,
  townOfRank(person.town),
  person.postcode,
  STATES[person.town % STATES.length] ?? '',
  person.phone,
  person.email,
];

const NAMES = [
  'given_name',
  'surname',
  'date_of_birth',
  'street_number',
  'street',
  'suburb',
  'postcode',
  'state',
  'phone',
  'email',
];
const [GIVEN, SURNAME, BIRTH, HOUSE, STREET, TOWN, POSTCODE, STATE, PHONE, EMAIL] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
] as const;
const BARE = [GIVEN, SURNAME, BIRTH, TOWN, EMAIL];

/** Share of records that lack a value, by column. */
const MISSING: Readonly<Record<Profile, readonly number[]>> = {
  full: [0.02, 0.01, 0.06, 0.05, 0.04, 0.02, 0.04, 0.03, 0.3, 0.35],
  bare: [0.08, 0.08, 0.05, 0, 0, 0.12, 0, 0, 0, 0.25],
};

const change = (random: Random, cells: Cells, place: number, how: (random: Random, text: string) => string): void => {
  cells[place] = how(random, cells[place] ?? '');
};

/** Another record of a person: what has changed since, and what was written wrongly. */
const repeated = (random: Random, taken: Taken, person: Person): Cells => {
  const moved = random() < 0.15 ? { ...person, ...newAddress(random) } : person;
  const married = random() < 0.02 ? { ...moved, surname: surnameOfRank(surnameRank(random)) } : moved;
  const given = random() < 0.08 ? [person.given[below(random, person.given.length)] ?? ''] : person.given;
  const cells = cellsOf({ ...married, given });
  if (random() < 0.12)
    cells[EMAIL] = emailOf(random, taken, { given: given[0] ?? '', surname: married.surname, birth: person.birth });
  if (random() < 0.15) cells[PHONE] = phoneOf(random);
  // One in eight was written down in a hurry.
  const care = random() < 0.125 ? 3 : 1;
  const slips = (place: number, rate: number, how: (random: Random, text: string) => string): void => {
    if (random() < rate * care) change(random, cells, place, how);
    if (random() < rate * rate * care) change(random, cells, place, how);
  };
  for (const [place, rate] of [
    [GIVEN, 0.06],
    [SURNAME, 0.07],
    [STREET, 0.08],
    [TOWN, 0.06],
    [EMAIL, 0.04],
  ] as const)
    slips(place, rate, typo);
  slips(BIRTH, 0.06, dateSlip);
  for (const [place, rate] of [
    [HOUSE, 0.04],
    [POSTCODE, 0.04],
    [PHONE, 0.04],
    [STATE, 0.01],
  ] as const) {
    slips(place, rate, place === STATE ? typo : digitSlip);
  }
  if (random() < 0.025 * care) [cells[GIVEN], cells[SURNAME]] = [cells[SURNAME] ?? '', cells[GIVEN] ?? ''];
  if (random() < 0.01) cells[GIVEN] = (cells[GIVEN] ?? '').slice(0, 1);
  return cells;
};

const blanked = (random: Random, cells: Cells, profile: Profile): Cells => {
  const rates = MISSING[profile];
  for (let place = 0; place < cells.length; place += 1) if (random() < (rates[place] ?? 0)) cells[place] = '';
  return profile === 'bare' ? BARE.map((place) => cells[place] ?? '') : cells;
};

/** How many records a person has more: mostly one, seldom up to nine. */
const repeats = (random: Random): number => {
  let times = 1;
  while (times < 9 && random() < 0.35) times += 1;
  return times;
};

export const headerOf = (profile: Profile): string =>
  ['rec_id', ...(profile === 'bare' ? BARE.map((place) => NAMES[place]) : NAMES), 'cluster'].join(',');

/**
 * Records of invented people in random order, as lines of CSV whose last cell is the person. Names, towns and streets
 * repeat as they do in life; a quarter of the people share a roof with another.
 */
export const population = ({ seed, records, profile, duplicates }: PopulationOptions): string[] => {
  const random = createRandom(seed);
  const taken: Taken = new Map();
  const lines: string[] = [];
  const share = 1 - duplicates;
  let person = 0;
  let last = newPerson(random, taken);
  let owed = 0;
  while (lines.length < records) {
    last = person > 0 && random() < 0.25 ? housemate(random, taken, last) : newPerson(random, taken);
    lines.push(`${blanked(random, cellsOf(last), profile).join(',')},p${person}`);
    // Repeats are given out so that their share of all records comes to the one that is asked for.
    owed += duplicates / share;
    if (owed >= 1 || random() < owed * 0.2) {
      const times = repeats(random);
      owed -= times;
      for (let time = 0; time < times && lines.length < records; time += 1) {
        lines.push(`${blanked(random, repeated(random, taken, last), profile).join(',')},p${person}`);
      }
    }
    person += 1;
  }
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const other = below(random, at + 1);
    [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
  }
  return lines.map((line, at) => `r${at},${line}`);
};
