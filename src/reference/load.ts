import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { NetworkKind, Tables } from '../engine/reference.ts';
import { bundledTables } from './bundled.ts';
import { unpackSchool } from './convert/school-rows.ts';
import { ReferenceError as ReferenceDataError } from './errors.ts';
import { defaultDirectory } from './folder.ts';
import { type PackedRanges, unpackRanges } from './ip/packed.ts';
import { isSpecialIp } from './ip/special-ranges.ts';
import { type ReferenceKind, STORED_VERSION } from './kinds.ts';
import { lazy } from './lazy.ts';
import { type ReferenceEntry, readManifest } from './manifest.ts';
import { mergeSchools } from './merge-schools.ts';
import { countryTable, kindTable, ownerTable, type ValuedRanges } from './network-tables.ts';
import { disposableMail, fieldOf, mmdbCountry, mmdbLookUp, packagedCountries } from './packaged.ts';
import { programmeTable } from './programmes.ts';
import { remember } from './remember.ts';
import { indexSchools, type NamedSchool, schoolFinder } from './school-index.ts';
import { schoolKey } from './school-key.ts';
import { bundledSchools, sharedKeys } from './schools.ts';
import { joinWatchlists, watchlistTable } from './watchlist.ts';

export interface LoadedReference {
  readonly tables: Tables;
  /** The lists of the folder that the tables use. */
  readonly loaded: readonly ReferenceEntry[];
}

interface Stored {
  readonly entry: ReferenceEntry;
  readonly path: string;
}

/** A stored list by kind, for kinds of which one is kept; what it holds is read when a look-up first needs it. */
type Folder = ReadonlyMap<ReferenceKind, Stored>;

const rowsOf = ({ path }: Stored): readonly string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((row) => row !== '');

const setOf = (stored: Stored | undefined): (() => ReadonlySet<string>) =>
  lazy(() => new Set(stored === undefined ? [] : rowsOf(stored)));

const packedOf = ({ path, entry }: Stored): PackedRanges => unpackRanges(readFileSync(path), entry.file);

const networkKinds = [
  ['vpn', 'vpn-ranges'],
  ['hosting', 'hosting-ranges'],
  ['tor', 'tor-exits'],
  ['relay', 'relay-ranges'],
] as const satisfies readonly (readonly [NetworkKind, ReferenceKind])[];

type NetworkTables = Pick<Tables, 'ipKinds' | 'vpnRanges' | 'hostingRanges' | 'torExits' | 'relayRanges'>;

const kindsOf = (folder: Folder): NetworkTables => {
  const lists = networkKinds.flatMap(([network, kind]) => {
    const stored = folder.get(kind);
    return stored === undefined ? [] : [[network, lazy(() => packedOf(stored).ranges)] as const];
  });
  if (lists.length === 0) return {};
  return {
    ipKinds: kindTable(Object.fromEntries(lists)),
    ...(folder.has('vpn-ranges') ? { vpnRanges: { kind: 'vpn' } } : {}),
    ...(folder.has('hosting-ranges') ? { hostingRanges: { kind: 'hosting' } } : {}),
    ...(folder.has('tor-exits') ? { torExits: { kind: 'tor' } } : {}),
    ...(folder.has('relay-ranges') ? { relayRanges: { kind: 'relay' } } : {}),
  };
};

const countriesOf = (folder: Folder): Pick<Tables, 'ipCountry'> => {
  const stored = folder.get('ip-country');
  if (stored === undefined) {
    const packaged = packagedCountries();
    return packaged === undefined ? {} : { ipCountry: packaged };
  }
  if (stored.entry.format === 'mmdb') return { ipCountry: mmdbCountry(stored.path) };
  const table = countryTable(
    lazy((): ValuedRanges<string> => {
      const { ranges, values } = packedOf(stored);
      return { ranges, values: values.map(String) };
    }),
  );
  // DB-IP writes ZZ where it knows no country.
  const known = (code: string | undefined) => (code === 'ZZ' ? undefined : code);
  return { ipCountry: { of: (ip) => (isSpecialIp(ip) ? undefined : known(table.of(ip))) } };
};

const ownersOf = (folder: Folder): Pick<Tables, 'ipOwner'> => {
  const stored = folder.get('ip-asn');
  if (stored === undefined) return {};
  if (stored.entry.format === 'mmdb') {
    const lookUp = mmdbLookUp(stored.path);
    return {
      ipOwner: {
        of(ip) {
          const record = lookUp(ip);
          const asn = Number(fieldOf(record, 'autonomous_system_number'));
          const name = fieldOf(record, 'autonomous_system_organization');
          return Number.isSafeInteger(asn) && asn > 0 ? { asn, name: typeof name === 'string' ? name : '' } : undefined;
        },
      },
    };
  }
  const table = ownerTable(
    lazy(() => {
      const { ranges, values } = packedOf(stored);
      return {
        ranges,
        values: values.map((value) => {
          const [asn, name]: readonly unknown[] = Array.isArray(value) ? value : [];
          return { asn: Number(asn), name: String(name ?? '') };
        }),
      };
    }),
  );
  return { ipOwner: { of: (ip) => (isSpecialIp(ip) ? undefined : table.of(ip)) } };
};

const schoolKinds = ['ipeds-hd', 'ror', 'university-domains'] as const satisfies readonly ReferenceKind[];

const schoolsOf = (folder: Folder): Partial<Pick<Tables, 'schools' | 'universityDomains'>> => {
  const stored = schoolKinds.flatMap((kind) => folder.get(kind) ?? []);
  if (stored.length === 0) return {};
  const added = lazy((): readonly (readonly NamedSchool[])[] => stored.map((it) => rowsOf(it).map(unpackSchool)));
  const finder = lazy(() => {
    const named = added().map((schools) => schools.filter(({ school }) => school.name !== ''));
    const merged = mergeSchools([bundledSchools(), ...named]);
    return schoolFinder(indexSchools(merged, sharedKeys()), bundledTables.places);
  });
  const schools: Tables['schools'] = { find: (name) => finder().find(name) };
  if (!folder.has('university-domains')) return { schools };
  const domains = lazy(() => new Set([...added().flat(), ...bundledSchools()].flatMap(({ school }) => school.domains)));
  return { schools, universityDomains: { has: (domain) => domains().has(domain) } };
};

const listsOf = (folder: Folder) => {
  const owners = folder.get('hosting-asns');
  const phones = folder.get('disposable-phones');
  const schools = folder.get('high-risk-schools');
  const programmes = folder.get('ipeds-completions');
  const [ownerSet, phoneSet, schoolSet] = [setOf(owners), setOf(phones), setOf(schools)];
  return {
    ...(owners && { hostingOwners: { has: (asn: number) => ownerSet().has(String(asn)) } }),
    ...(phones && { disposablePhones: { has: (e164: string) => phoneSet().has(e164) } }),
    ...(schools && { highRiskSchools: { has: (name: string) => schoolSet().has(schoolKey(name)) } }),
    ...(programmes && { programmes: programmeTable(() => rowsOf(programmes)) }),
  };
};

const watchlistOf = (stored: readonly Stored[]): Pick<Tables, 'watchlist'> => {
  const lists = stored.filter(({ entry }) => entry.kind === 'watchlist');
  if (lists.length === 0) return {};
  const entries = () => joinWatchlists(lists.map((it) => ({ list: it.entry.list ?? '', rows: rowsOf(it) })));
  return { watchlist: watchlistTable(entries, bundledTables.nicknames) };
};

/** Files that are missing or of another size than when they were added stop the load: half a list looks like a clear one. */
const checked = async (directory: string, entry: ReferenceEntry): Promise<Stored> => {
  const path = join(directory, entry.file);
  const size = await stat(path).then(
    (found) => found.size,
    () => undefined,
  );
  const whole = size === entry.stored.bytes;
  if (whole && entry.version === STORED_VERSION) return { entry, path };
  const state = whole ? 'was written by another version' : size === undefined ? 'is missing' : 'is damaged';
  throw new ReferenceDataError(`${path} ${state}; add it again: gatehouse reference add ${entry.kind} ${entry.source}`);
};

const openFolder = async (directory: string | undefined): Promise<readonly Stored[]> => {
  const folder = directory ?? defaultDirectory();
  const exists = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!exists && directory !== undefined) throw new ReferenceDataError(`${directory}: no such folder`);
  return Promise.all((await readManifest(folder)).map((entry) => checked(folder, entry)));
};

/** Several signals ask for the same address, one after the other. */
const FEW = 64;

/** Look-ups that cost more than remembering their last answers. */
const withMemory = (tables: Tables): Tables => ({
  ...tables,
  schools: { find: remember((name) => tables.schools.find(name)) },
  ...(tables.ipCountry === undefined ? {} : { ipCountry: { of: remember(tables.ipCountry.of, FEW) } }),
  ...(tables.ipOwner === undefined ? {} : { ipOwner: { of: remember(tables.ipOwner.of, FEW) } }),
  ...(tables.ipKinds === undefined ? {} : { ipKinds: { of: remember(tables.ipKinds.of, FEW) } }),
});

/**
 * All tables: the bundled ones, those of installed packages, and those of a reference folder (by default
 * `$GATEHOUSE_REFERENCE` or `~/.gatehouse/reference`, which may be absent). Opens and checks the folder, and reads each
 * list at its first look-up.
 */
export const loadTables = async (directory: string | undefined): Promise<LoadedReference> => {
  const stored = await openFolder(directory);
  const folder: Folder = new Map(stored.map((it) => [it.entry.kind, it]));
  const tables: Tables = {
    ...bundledTables,
    disposableMail: disposableMail(setOf(folder.get('disposable-mail'))),
    ...schoolsOf(folder),
    ...countriesOf(folder),
    ...ownersOf(folder),
    ...kindsOf(folder),
    ...listsOf(folder),
    ...watchlistOf(stored),
  };
  return { tables: withMemory(tables), loaded: stored.map(({ entry }) => entry) };
};
