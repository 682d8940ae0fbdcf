import type { Resume } from '../../contract/application.ts';
import { type Row, readRows, wordCount } from './entry-rows.ts';
import { type Fragment, readFragments, splitCommas } from './fragments.ts';
import { type JobHeading, type Layout, postComesFirst, readHeading } from './job-heading.ts';
import type { Line } from './lines.ts';
import { isJobPlace } from './places.ts';

type Job = NonNullable<Resume['work']>[number];

/** The rows of one job: its heading with the dates, and what follows up to the next heading. */
interface Entry {
  readonly fragments: readonly Fragment[];
  readonly anchor: Row | undefined;
  readonly body: readonly Row[];
}

const MOST_LINES_ABOVE = 3;
const MOST_LINES_BELOW = 2;
const MOST_JOBS = 200;
const MOST_HIGHLIGHTS = 100;

/** How many heading lines stand above the first dates: the same number is looked for above the others. */
const linesAboveFirst = (rows: readonly Row[], anchor: number): number => {
  let count = 0;
  while (count < MOST_LINES_ABOVE && rows[anchor - 1 - count]?.kind === 'title') count += 1;
  return count;
};

/** Where the heading of an anchor begins; white space ends it once it has a line. */
const headingStart = (rows: readonly Row[], limits: { anchor: number; floor: number; above: number }): number => {
  let from = limits.anchor;
  while (from > limits.floor && limits.anchor - from < limits.above) {
    const row = rows[from - 1];
    if (row === undefined || row.kind !== 'title') break;
    const crossesGap = rows[from]?.line.gap === true;
    if (crossesGap && (from < limits.anchor || wordCount(row.text) > 8)) break;
    from -= 1;
  }
  return from;
};

const fragmentsOf = (rows: readonly Row[]): readonly Fragment[] =>
  rows.flatMap((row) => (row.text === '' ? [] : readFragments(row.text, row.kind === 'anchor')));

/** A heading lacks something when only one of post and employer can be in it. */
const isIncomplete = (fragments: readonly Fragment[]): boolean => {
  const [piece, second] = fragments.filter((it) => !it.place);
  if (piece === undefined) return true;
  if (second !== undefined) return false;
  return (
    piece.label !== undefined || piece.posts === 0 || splitCommas(piece.text).filter((it) => !isJobPlace(it)).length < 2
  );
};

const datedEntries = (rows: readonly Row[], anchors: readonly number[]): readonly Entry[] => {
  const above = linesAboveFirst(rows, anchors[0] ?? 0);
  const starts: number[] = [];
  for (const [index, anchor] of anchors.entries()) {
    const floor = index === 0 ? 0 : (anchors[index - 1] ?? 0) + 1;
    starts.push(headingStart(rows, { anchor, floor, above }));
  }
  return anchors.map((anchor, index) => {
    const end = starts[index + 1] ?? rows.length;
    let fragments = fragmentsOf(rows.slice(starts[index] ?? anchor, anchor + 1));
    let next = anchor + 1;
    const most = anchor + 1 + MOST_LINES_BELOW;
    while (next < end && next < most && rows[next]?.kind === 'title' && isIncomplete(fragments)) {
      const row = rows[next];
      if (row === undefined || (row.line.gap && next > anchor + 1)) break;
      fragments = [...fragments, ...readFragments(row.text, false)];
      next += 1;
    }
    return { fragments, anchor: rows[anchor], body: rows.slice(next, end) };
  });
};

/** Without any dates, a line that names post and employer is a job. */
const undatedEntries = (rows: readonly Row[], layout: Layout): readonly Entry[] => {
  const entries: Entry[] = [];
  rows.forEach((row, at) => {
    if (row.kind !== 'title') return;
    const fragments = readFragments(row.text, false);
    const { position, company } = readHeading(fragments, layout);
    if (position === undefined || company === undefined || !fragments.some((it) => it.posts > 0)) return;
    let end = at + 1;
    while (rows[end]?.kind === 'body') end += 1;
    entries.push({ fragments, anchor: undefined, body: rows.slice(at + 1, end) });
  });
  return entries;
};

const learnLayout = (entries: readonly Entry[]): Layout => {
  let votes = 0;
  for (const entry of entries) {
    const first = postComesFirst(entry.fragments);
    if (first !== undefined) votes += first ? 1 : -1;
  }
  return { postFirst: votes > 0 };
};

/** Bullets become highlights, lines that carry a bullet on are added to it, the rest is the summary. */
const describe = (job: Job, body: readonly Row[]): void => {
  const highlights: string[] = [];
  let summary = '';
  let inBullet = false;
  for (const { line } of body) {
    const last = highlights.length - 1;
    if (line.bullet) {
      if (highlights.length < MOST_HIGHLIGHTS) highlights.push(line.text);
      inBullet = true;
    } else if (inBullet && !line.gap && last >= 0) highlights[last] = `${highlights[last] ?? ''} ${line.text}`;
    else {
      inBullet = false;
      summary = summary === '' ? line.text : `${summary} ${line.text}`;
    }
  }
  if (summary !== '') job.summary = summary;
  if (highlights.length > 0) job.highlights = highlights;
};

const jobOf = (entry: Entry, own: JobHeading, company: string | undefined): Job => {
  const job: Job = {};
  const period = entry.anchor?.period;
  if (company !== undefined) job.name = company;
  if (own.position !== undefined) job.position = own.position;
  if (own.location !== undefined) job.location = own.location;
  if (period?.start !== undefined) job.startDate = period.start;
  if (period?.end !== undefined) job.endDate = period.end;
  describe(job, entry.body);
  return job;
};

/** Reads the jobs of a work section, in the order of the text. */
export const readWork = (lines: readonly Line[]): readonly Job[] => {
  const rows = readRows(lines);
  const anchors = rows.flatMap((row, at) => (row.kind === 'anchor' ? [at] : [])).slice(0, MOST_JOBS);
  const unknown = { postFirst: false };
  const entries = anchors.length > 0 ? datedEntries(rows, anchors) : undatedEntries(rows, unknown).slice(0, MOST_JOBS);
  const layout = learnLayout(entries);
  const jobs: Job[] = [];
  let employer: string | undefined;
  for (const entry of entries) {
    const own = readHeading(entry.fragments, layout);
    // Several posts at one employer: the name stands only above the first.
    if (own.company !== undefined) employer = own.company;
    if (own.position === undefined && own.company === undefined) continue;
    jobs.push(jobOf(entry, own, own.company ?? employer));
  }
  return jobs;
};
