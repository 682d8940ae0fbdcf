import type { Role } from '../engine/linkage/people.ts';

/** What a column is taken for: a role, a whole name that gives two, a record's own id, or nothing. */
export type Use = Role | 'whole-name' | 'record-id' | 'none';

export interface RecognisedColumn {
  readonly name: string;
  readonly index: number;
  readonly use: Use;
  /** Why a column that looks useful is not used. */
  readonly note?: string;
}

/** Headers without case, spaces and punctuation. */
// biome-ignore format: a table
const HEADERS: readonly (readonly [Use, string])[] = [
  ['given', 'givenname firstname fname forename forenames given first christianname vorname prenom nombre givennames firstnames'],
  ['middle', 'middlename middle mname middleinitial secondname middlenames'],
  ['surname', 'surname lastname lname familyname last family sname nachname nomdefamille apellido apellidos'],
  ['whole-name', 'name fullname personname candidatename applicantname customername patientname displayname'],
  ['birth', 'dateofbirth dob birthdate birthday dateborn birth born bdate yearofbirth birthyear yob geburtsdatum'],
  ['age', 'age'],
  ['house-number', 'streetnumber housenumber houseno streetno number buildingnumber hausnummer'],
  ['street', 'street streetname address1 addressline1 address streetaddress addr1 addr addressline road strasse'],
  ['second-line', 'address2 addressline2 addr2 unit apartment apt suite streetaddress2'],
  ['locality', 'suburb city town locality municipality place village ort ville ciudad'],
  ['postcode', 'postcode postalcode zip zipcode zip5 plz postal codepostal'],
  ['region', 'state province region county stateprovince st'],
  ['email', 'email emailaddress mail mailaddress emails'],
  ['phone', 'phone phonenumber telephone tel mobile mobilephone cell cellphone phone1 homephone workphone phone2 telephonenumber mobilenumber'],
  ['identifier', 'socsecid ssn socialsecuritynumber socialsecurity nationalid nationalinsurancenumber nino nhsnumber passport passportnumber taxid drivinglicence driverslicense licencenumber licensenumber medicarenumber personalnumber'],
  ['record-id', 'recid recordid id uniqueid rowid uuid'],
];

const useByHeader: ReadonlyMap<string, Use> = new Map(
  HEADERS.flatMap(([use, headers]) => headers.split(' ').map((header) => [header, use] as const)),
);

const SHOWN_BY = 0.6;
const EMAIL = /^[^\s@,;]{1,64}@[^\s@,;]{1,190}\.[^\s@,;.]{2,24}$/;
const WRITTEN_PHONE = /^(?:\+|\(\d{3}\))[\d ().-]{8,20}$/;

const shareOf = (values: readonly string[], shows: (value: string) => boolean): number => {
  const present = values.filter((value) => value !== '');
  return present.length === 0 ? 0 : present.filter(shows).length / present.length;
};

/** Values tell only what cannot be something else: an unnamed date or number could be anything. */
const useByValues = (values: readonly string[]): Use => {
  if (shareOf(values, (value) => EMAIL.test(value)) >= SHOWN_BY) return 'email';
  return shareOf(values, (value) => WRITTEN_PHONE.test(value)) >= SHOWN_BY ? 'phone' : 'none';
};

/** Values that contradict a header: numbers under "name", text under "age". */
const contradiction = (use: Use, values: readonly string[]): string | undefined => {
  if (use === 'email' && shareOf(values, (value) => value.includes('@')) < 0.3)
    return 'its values are no mail addresses';
  if (use === 'age' && shareOf(values, (value) => /^\d{1,3}$/.test(value)) < SHOWN_BY) return 'its values are no ages';
  if (use === 'birth' && shareOf(values, (value) => /\d{4}|\d{1,2}\D\d{1,2}\D\d{2}/.test(value)) < 0.5)
    return 'its values are no dates';
  if (
    (use === 'given' || use === 'surname' || use === 'whole-name') &&
    shareOf(values, (value) => /\p{L}/u.test(value)) < 0.5
  ) {
    return 'its values are no names';
  }
  return undefined;
};

/** More than one column of these roles is compared; of the others the first counts. */
const REPEATABLE: ReadonlySet<Use> = new Set(['phone', 'email', 'identifier']);

/** Finds what each column says from its header and a sample of its values; `skip` names columns never to be used. */
export const recogniseColumns = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
  skip: ReadonlySet<string>,
): readonly RecognisedColumn[] => {
  const taken = new Set<Use>();
  const found = header.map((raw, index): RecognisedColumn => {
    const name = raw.trim();
    if (skip.has(name)) return { name, index, use: 'none', note: 'it holds the truth' };
    const values = rows.map((row) => (row[index] ?? '').trim());
    const use = useByHeader.get(name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')) ?? useByValues(values);
    if (use === 'none') return { name, index, use };
    const against = contradiction(use, values);
    if (against !== undefined) return { name, index, use: 'none', note: against };
    if (taken.has(use) && !REPEATABLE.has(use))
      return { name, index, use: 'none', note: 'an earlier column says the same' };
    taken.add(use);
    return { name, index, use };
  });
  return found.map((column) => {
    if (column.use === 'whole-name' && taken.has('surname')) {
      return taken.has('given')
        ? { ...column, use: 'none', note: 'the names stand in columns of their own' }
        : { ...column, use: 'given' };
    }
    if (column.use === 'age' && taken.has('birth'))
      return { ...column, use: 'none', note: 'the date of birth says more' };
    return column;
  });
};
