import { createWriteStream, existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { bands, Result } from '../engine/contract/result.ts';
import { toProbability } from '../engine/risk/odds.ts';
import type { CompiledPolicy } from '../engine/risk/policy.ts';
import { csvHeading, csvLine } from '../output/csv.ts';
import { renderReport } from '../output/html.ts';
import type { LinkSummary, Ranked, Summary } from '../output/report.ts';
import { renderTable } from '../output/table.ts';
import { campaignsPath, largestCampaigns } from '../screening/campaigns-file.ts';
import { readPerson } from '../screening/person.ts';
import type { Change, Relating } from '../screening/relate.ts';
import type { Run } from '../screening/run.ts';
import { version } from '../version.ts';
import { colourOf, columnsOf, type Io, write } from './io.ts';

/** The report holds so many people, strongest first: more than anybody reads, few enough to open at once. */
const MOST_IN_REPORT = 5_000;
/** Campaigns that the report shows with their members; the largest come first. */
const MOST_CAMPAIGNS = 30;

const rankedAt = async ({ folder, ledger }: Run, index: number): Promise<Ranked> => {
  const result = Result.parse(JSON.parse(await folder.read('results', ledger.span(index, 'results'))));
  const person = readPerson(await folder.read('people', ledger.span(index, 'people')));
  // A budget draws the line after the result was written; the ledger has the last word on the band.
  return {
    result: { ...result, band: ledger.bandAt(index) },
    name: person.name,
    job: person.job ?? undefined,
    receivedAt: person.receivedAt,
  };
};

const strongest = async (run: Run, most: number): Promise<Ranked[]> => {
  const people: Ranked[] = [];
  for (const index of run.ledger.strongest(most)) people.push(await rankedAt(run, index));
  return people;
};

const MOST_COMMON = 10;

const order = (band: Change['from']): number => bands.indexOf(band);
const movedBy = (changes: readonly Change[]) => {
  const up = changes.filter(({ from, to }) => order(to) > order(from)).length;
  return { changed: changes.length, up, down: changes.length - up };
};

const linkSummaryOf = (relating: Relating): LinkSummary => {
  const { history } = relating.relations.linker;
  const groups = relating.relations.campaigns.groups();
  const sizes = groups.map((group) => group.members.size);
  const { changes, challenger, decisionsUsed } = relating;
  return {
    linkedApplications: relating.linkedApplications,
    links: relating.links,
    campaigns: groups.length,
    largestCampaign: Math.max(0, ...sizes),
    peopleInCampaigns: sizes.reduce((sum, size) => sum + size, 0),
    commonValues: relating.common
      .filter(({ value }) => value !== '')
      .slice(0, MOST_COMMON)
      .map(({ kind, value, usage }) => ({ kind, value, people: usage.people })),
    overflowing: history.values.overflowing,
    ...(changes === undefined ? {} : { hindsight: movedBy(changes) }),
    ...(decisionsUsed === 0 ? {} : { decisions: { used: decisionsUsed } }),
    ...(challenger === undefined
      ? {}
      : { challenger: { changedBand: challenger.changed, up: challenger.up, down: challenger.down } }),
  };
};

/** Counts over the run, for the head of every report. */
export const summaryOf = (
  { ledger, relating, rejected, rejectedReasons, warnings }: Run,
  policy: CompiledPolicy,
): Summary => {
  const { from, counts } = ledger.histogram();
  return {
    screened: ledger.count,
    rejected,
    rejectedReasons,
    warnings,
    bands: ledger.bandCounts(),
    histogram: counts,
    histogramFrom: from,
    signals: ledger.signalCounts(),
    lines: policy.tiers.standard,
    engine: { version, ...policy.fingerprints },
    links: linkSummaryOf(relating),
  };
};

export const showTable = async (
  run: Run,
  summary: Summary,
  { io, top }: { readonly io: Io; readonly top: number },
): Promise<void> => {
  const rows = await strongest(run, top);
  await write(io.stdout, renderTable(rows, { columns: columnsOf(io), colour: colourOf(io), totals: summary }));
};

/** The whole ranking, strongest first. Nothing but one row is held in memory. */
async function* csvRows(run: Run): AsyncGenerator<string> {
  yield csvHeading({ byteOrderMark: 'written' });
  let rank = 0;
  for (const index of run.ledger.strongest(run.ledger.count)) {
    rank += 1;
    yield csvLine(await rankedAt(run, index), rank);
  }
}

const percent = (bits: number): string => `${(toProbability(bits) * 100).toFixed(bits < -6 ? 1 : 0)}%`;

const policyLines = (policy: CompiledPolicy, budget: number | undefined): string[] => [
  `Prior: ${percent(policy.prior)} of applications are expected to misrepresent who applies.`,
  budget === undefined
    ? `Review from ${percent(policy.tiers.standard.review)}, priority from ${percent(policy.tiers.standard.priority)}; lower for jobs of elevated and critical risk.`
    : `The review line is drawn so that at most ${budget * 100}% of applications lie above it.`,
  ...(policy.allow.length === 0 ? [] : [`${policy.allow.length} allow-listed values are not counted.`]),
];

/** Writes to a file beside and renames, so that a reader never finds half a report. */
const intoFile = async (path: string, content: Iterable<string> | AsyncIterable<string>): Promise<void> => {
  await pipeline(Readable.from(content), createWriteStream(`${path}.new`, { mode: 0o600 }));
  await rename(`${path}.new`, path);
};

const intoStream = async (stream: Writable, content: Iterable<string> | AsyncIterable<string>): Promise<void> => {
  for await (const piece of content) await write(stream, piece);
};

export interface Destination {
  readonly io: Io;
  /** undefined: standard output. */
  readonly out: string | undefined;
}

const deliver = (
  name: string,
  content: Iterable<string> | AsyncIterable<string>,
  { io, out }: Destination,
): Promise<void> => (out === undefined ? intoStream(io.stdout, content) : intoFile(join(out, name), content));

export const saveCsv = (run: Run, destination: Destination): Promise<void> =>
  deliver('results.csv', csvRows(run), destination);

export interface ReportInput {
  readonly policy: CompiledPolicy;
  readonly budget: number | undefined;
  readonly inputs: readonly string[];
}

export const saveReport = async (
  run: Run,
  summary: Summary,
  { policy, budget, inputs, ...destination }: ReportInput & Destination,
): Promise<void> => {
  const people = await strongest(run, MOST_IN_REPORT);
  const days = people.map((person) => person.receivedAt.slice(0, 10)).sort();
  const generated = days.length === 0 ? 'no applications' : `applications of ${days[0]} to ${days.at(-1)}`;
  const campaigns = campaignsPath(run.folder.directory);
  const options = {
    title: 'Screening report',
    generated,
    policyLines: policyLines(policy, budget ?? policy.budget),
    inputs,
    ...(existsSync(campaigns) ? { campaigns: await largestCampaigns(campaigns, MOST_CAMPAIGNS) } : {}),
  };
  await deliver('report.html', renderReport(summary, people, options), destination);
};

/** Result lines in input order, for a run without --out. */
export async function* resultLines(run: Run): AsyncGenerator<string> {
  for (let index = 0; index < run.ledger.count; index += 1) {
    const { result } = await rankedAt(run, index);
    yield `${JSON.stringify(result)}\n`;
  }
}
