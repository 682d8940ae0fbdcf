import type { EvidenceRow, Result } from '../engine/contract/result.ts';
import { type Cell, csvCell } from './csv-cell.ts';
import { membershipInWords, relationInWords, tieLabel } from './link-words.ts';
import type { Ranked } from './report.ts';

interface Column {
  readonly name: string;
  readonly means: string;
  readonly of: (ranked: Ranked, rank: number) => Cell;
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

const strongestLink = ({ links }: Result): string => {
  const [link] = links;
  if (link === undefined) return '';
  return `${link.applicationId} by ${tieLabel[link.via]}, ${rounded(link.bits, 2)} bits, ${relationInWords[link.relation]}`;
};

const sentences = (rows: readonly EvidenceRow[]): string => rows.map((row) => row.says).join(' | ');

/** The columns of the CSV file, in order, with what each of them means. */
export const csvColumns: readonly Column[] = [
  { name: 'rank', means: 'Place in the ranking, from 1', of: (_, rank) => rank },
  { name: 'application_id', means: 'Id of the application', of: ({ result }) => result.applicationId },
  {
    name: 'band',
    means: 'clear, review or priority: the queue for people, never an outcome',
    of: ({ result }) => result.band,
  },
  { name: 'score', means: '0 to 100, for ordering', of: ({ result }) => rounded(result.score, 4) },
  { name: 'probability', means: '0 to 1', of: ({ result }) => rounded(result.probability, 6) },
  {
    name: 'interval_low',
    means: 'Lower end of the 90% interval of the probability',
    of: ({ result }) => rounded(result.interval[0], 6),
  },
  {
    name: 'interval_high',
    means: 'Upper end of the 90% interval of the probability',
    of: ({ result }) => rounded(result.interval[1], 6),
  },
  {
    name: 'bits',
    means: 'Log2 odds; score and probability follow from it',
    of: ({ result }) => rounded(result.bits, 4),
  },
  { name: 'name', means: 'Name of the applicant, as typed', of: ({ name }) => name },
  { name: 'job', means: 'Title of the job', of: ({ job }) => job ?? '' },
  { name: 'received_at', means: 'When the application arrived, RFC 3339', of: ({ receivedAt }) => receivedAt },
  { name: 'checks_ran', means: 'Checks that could run', of: ({ result }) => result.coverage.ran },
  { name: 'checks_of', means: 'Checks that were switched on', of: ({ result }) => result.coverage.of },
  {
    name: 'raises',
    means: 'Evidence that raises the score, strongest first, separated by " | "',
    of: ({ result }) => sentences(result.evidence.filter((row) => row.bits > 0)),
  },
  {
    name: 'lowers',
    means: 'Evidence that lowers the score, strongest first, separated by " | "',
    of: ({ result }) => sentences(result.evidence.filter((row) => row.bits < 0)),
  },
  {
    name: 'signals',
    means: 'Ids of all signals seen, separated by spaces',
    of: ({ result }) => result.evidence.map((row) => row.signal).join(' '),
  },
  {
    name: 'engine',
    means: 'Engine version, weights hash and policy hash',
    of: ({ result }) => `${result.engine.version} ${result.engine.weights} ${result.engine.policy}`,
  },
  { name: 'campaign', means: 'Id of the campaign; see campaigns.jsonl', of: ({ result }) => result.campaign?.id ?? '' },
  {
    name: 'campaign_membership',
    means: 'member or uncertain member',
    of: ({ result }) => (result.campaign === null ? '' : membershipInWords[result.campaign.membership]),
  },
  {
    name: 'links',
    means: 'Applications that share something with this one',
    of: ({ result }) => result.links.length + result.linksLeftOut,
  },
  { name: 'strongest_link', means: 'The strongest link, in words', of: ({ result }) => strongestLink(result) },
];

const line = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** The heading line. A byte order mark makes Excel read UTF-8. */
export const csvHeading = (options: { readonly byteOrderMark: 'written' | 'left-out' }): string =>
  (options.byteOrderMark === 'written' ? '\ufeff' : '') + line(csvColumns.map((column) => column.name));

/** One person's line, `rank` counted from 1. */
export const csvLine = (ranked: Ranked, rank: number): string =>
  line(csvColumns.map((column) => column.of(ranked, rank)));

/** The whole ranking, one line at a time, in the order given. */
export function* renderCsv(
  people: Iterable<Ranked>,
  options: { readonly byteOrderMark: 'written' | 'left-out' } = { byteOrderMark: 'written' },
): Generator<string> {
  yield csvHeading(options);
  let rank = 0;
  for (const ranked of people) {
    rank += 1;
    yield csvLine(ranked, rank);
  }
}
