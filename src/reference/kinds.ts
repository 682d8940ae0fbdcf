/** What can be added, with what it feeds. */
export const referenceKinds = {
  'ipeds-hd': 'US schools: IPEDS institutional characteristics (HD20xx.csv)',
  'ipeds-completions': 'programmes of US schools: IPEDS completions (C20xx_A.csv)',
  ror: 'schools of the world: ROR data dump (JSON, JSON Lines or ZIP)',
  'university-domains': 'mail domains of schools: Hipo JSON or MISP warninglist JSON',
  'ip-country': 'country of an address: MMDB, or CSV of ranges (DB-IP, ip-location-db)',
  'ip-asn': 'owner of an address: MMDB, or CSV of ranges',
  'vpn-ranges': 'VPN addresses: CIDR text or MISP warninglist JSON',
  'hosting-ranges': 'hosting addresses: CIDR text or MISP warninglist JSON',
  'tor-exits': 'Tor exit addresses: one a line, or the exit list of the Tor Project',
  'relay-ranges': 'relays of large consumer services, never VPN or hosting: CIDR text, CSV or MISP warninglist JSON',
  'hosting-asns': 'owners of hosting networks: CSV of number and name, or AS numbers',
  'disposable-mail': 'throw-away mail domains: one a line, JSON array or MISP warninglist JSON',
  'disposable-phones': 'public throw-away numbers: one a line, or JSON by number',
  watchlist:
    'sanctioned and barred parties: OFAC SDN, ALT, ADD and consolidated CSV, UN XML, US Consolidated Screening List CSV, OpenSanctions targets.simple.csv; each list is kept beside the others',
  'high-risk-schools': "the operator's own list of schools to verify: one a line",
} as const;

export type ReferenceKind = keyof typeof referenceKinds;

export const isReferenceKind = (text: string): text is ReferenceKind => Object.hasOwn(referenceKinds, text);

/** Changes with the form of stored files and with the keys of names in them; a folder of another version is added anew. */
export const STORED_VERSION = 1;

/** How a kind is stored: text rows, packed ranges, or the MMDB as it came. */
type StoredFormat = 'rows' | 'ranges' | 'mmdb';

/** What a publisher's file is turned into. */
export interface Converted {
  readonly format: StoredFormat;
  readonly bytes: Uint8Array;
  /** Records kept. */
  readonly rows: number;
  /** The day the publisher gives inside the file, `YYYY-MM-DD`. */
  readonly published?: string;
  /** The licence of a file that shows whose it is. */
  readonly licence?: string;
  /** Name of the list, for kinds of which several are kept; in lower-case letters, digits and dashes. */
  readonly list?: string;
  readonly publisher?: string;
  /** Rows that could not be read, each named by line, field and reason. */
  readonly rejected?: readonly string[];
}
