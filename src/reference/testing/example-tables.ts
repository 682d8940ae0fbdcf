import type { Tables } from '../../engine/reference.ts';
import { bundledTables } from '../bundled.ts';
import { parseRange, type RangeTable, rangeTable } from '../ip/ranges.ts';
import { countryTable, kindTable, ownerTable, type ValuedRanges } from '../network-tables.ts';
import { programmeTable } from '../programmes.ts';
import { schoolKey } from '../school-key.ts';
import { exampleWatchlist } from './example-watchlist.ts';

const rangesOf = (entries: readonly (readonly [range: string, value: number])[]): RangeTable =>
  rangeTable(
    entries.map(([text, value]) => {
      const range = parseRange(text);
      if (range === undefined) throw new Error(`Not a range: ${text}`);
      return { ...range, value };
    }),
    { valued: true },
  );

const list = (...texts: readonly string[]): RangeTable => rangesOf(texts.map((text) => [text, 0]));

const countries = (): ValuedRanges<string> => ({
  values: ['US', 'BR'],
  ranges: rangesOf([
    ['192.0.2.0/24', 0],
    ['198.51.100.0/24', 0],
    ['203.0.113.0/25', 1],
    ['203.0.113.128/25', 0],
    ['2001:db8::/33', 0],
  ]),
});

const owners = () => ({
  values: [{ asn: 64_496, name: 'Example Hosting' }],
  ranges: rangesOf([['192.0.2.128/25', 0]]),
});

/** Families of the classification of instructional programmes, without 38 and 39 (religion, theology). */
const secularFamilies = '01 03 04 05 09 11 13 14 15 16 19 22 23 24 25 26 27 30 31 40 42 43 44 45 50 51 52 54'.split(
  ' ',
);

const programmes = [
  // University of Washington
  `236948 ${secularFamilies.map((family) => `${family}bmd`).join(' ')}`,
  // The Juilliard School
  '192110 50cbmd',
];

const countriesOfExample = countries();
const ownersOfExample = owners();
const lists = {
  vpn: list('198.51.100.0/25'),
  hosting: list('192.0.2.128/25'),
  tor: list('198.51.100.128/25'),
  relay: list('203.0.113.128/25'),
};
const highRiskSchools = new Set([schoolKey('Example Institute of Elsewhere')]);

/**
 * The bundled tables with made-up ones beside them, for tests and examples, over documentation addresses:
 * 192.0.2.0/25 US; 192.0.2.128/25 US and hosting; 198.51.100.0/25 US and VPN; 198.51.100.128/25 US and Tor;
 * 203.0.113.0/25 BR; 203.0.113.128/25 US and relay; 2001:db8::/33 US.
 */
export const exampleTables: Tables = {
  ...bundledTables,
  ipCountry: countryTable(() => countriesOfExample),
  ipOwner: ownerTable(() => ownersOfExample),
  vpnRanges: { kind: 'vpn' },
  hostingRanges: { kind: 'hosting' },
  torExits: { kind: 'tor' },
  relayRanges: { kind: 'relay' },
  ipKinds: kindTable({
    vpn: () => lists.vpn,
    hosting: () => lists.hosting,
    tor: () => lists.tor,
    relay: () => lists.relay,
  }),
  hostingOwners: { has: (asn) => asn === 64_496 },
  disposablePhones: { has: (e164) => e164 === '+12025550199' },
  programmes: programmeTable(() => programmes),
  watchlist: exampleWatchlist,
  highRiskSchools: { has: (name) => highRiskSchools.has(schoolKey(name)) },
};
