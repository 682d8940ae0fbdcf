import type { Converted, ReferenceKind } from '../kinds.ts';
import type { Content } from '../source/content.ts';
import { convertIpedsProgrammes } from './ipeds-programmes.ts';
import { convertIpedsSchools } from './ipeds-schools.ts';
import {
  convertDisposableMail,
  convertDisposablePhones,
  convertHighRiskSchools,
  convertHostingOwners,
} from './lists.ts';
import { convertRanges } from './ranges.ts';
import { convertRorSchools } from './ror-schools.ts';
import { convertUniversityDomains } from './university-domains.ts';
import { convertCountries, convertOwners } from './valued-ranges.ts';
import { convertWatchlist } from './watchlist/watchlist.ts';

interface Converter {
  readonly convert: (content: Content) => Promise<Converted>;
  /** Names of the file that is meant in an archive, the best first. */
  readonly inArchive: readonly RegExp[];
}

const anyCsv = [/\.csv$/i, /\.txt$/i] as const;
/** IPEDS archives carry the corrected file beside the first release, with `_rv` in its name. */
const ipeds = [/_rv\.csv$/i, /\.csv$/i] as const;
const anyList = [/\.json$/i, /\.txt$/i, /\.csv$/i, /\.lst$/i] as const;
const anyRanges = [/\.mmdb$/i, /\.csv$/i] as const;

/** How each kind is read. */
export const converters: Readonly<Record<ReferenceKind, Converter>> = {
  'ipeds-hd': { convert: convertIpedsSchools, inArchive: ipeds },
  'ipeds-completions': { convert: convertIpedsProgrammes, inArchive: ipeds },
  ror: { convert: convertRorSchools, inArchive: [/schema_v2\.json$/i, /\.jsonl?$/i] },
  'university-domains': { convert: convertUniversityDomains, inArchive: anyList },
  'ip-country': { convert: convertCountries, inArchive: anyRanges },
  'ip-asn': { convert: convertOwners, inArchive: anyRanges },
  'vpn-ranges': { convert: convertRanges, inArchive: anyList },
  'hosting-ranges': { convert: convertRanges, inArchive: anyList },
  'tor-exits': { convert: convertRanges, inArchive: anyList },
  'relay-ranges': { convert: convertRanges, inArchive: anyList },
  'hosting-asns': { convert: convertHostingOwners, inArchive: anyCsv },
  'disposable-mail': { convert: convertDisposableMail, inArchive: anyList },
  'disposable-phones': { convert: convertDisposablePhones, inArchive: anyList },
  watchlist: { convert: convertWatchlist, inArchive: [/\.csv$/i, /\.xml$/i] },
  'high-risk-schools': { convert: convertHighRiskSchools, inArchive: anyCsv },
};
