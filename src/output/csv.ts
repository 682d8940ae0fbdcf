import type { EvidenceRow, Result } from '../engine/contract/result.ts';
import { membershipInWords, relationInWords, tieLabel } from './link-words.ts';
import type { Ranked } from './report.ts';
import { clip, visible } from './text/visible.ts';

/** A cell: text is guarded against formulas, a number is written as a number. */
type Cell = string | number;

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

const leadingSpace = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}]*/u;
const lineControl = /[\t\r\n]/;
// OWASP "CSV Injection": these start a formula in some spreadsheet, also full-width, also after white space.
const formulaSign = /^[=+\-@\uff1d\uff0b\uff0d\uff20\u2212\ufe62\ufe63\ufe66\ufe6b]/;

const mayRun = (text: string): boolean => {
  const leading = leadingSpace.exec(text)?.[0] ?? '';
  return lineControl.test(leading) || formulaSign.test(text.slice(leading.length));
};

/** Spreadsheets cut a cell at 32,767 characters, some of them without a word. */
const LONGEST_CELL = 32_000;
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

/** One cell as RFC 4180 has it. Text that a spreadsheet could run gets a leading apostrophe; a number stays a number. */
export const csvCell = (cell: Cell): string => {
  if (typeof cell === 'number') return String(cell);
  const shown = visible(clip(cell, LONGEST_CELL));
  const guarded = mayRun(cell) ? `'${shown}` : shown;
  return needsQuotes.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

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
