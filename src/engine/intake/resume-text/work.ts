import type { Resume } from '../../contract/application.ts';
import { parseMonth } from '../month.ts';
import { type Row, readRows, wordCount } from './entry-rows.ts';
import type { FoundPeriod } from './find-period.ts';
import { type Fragment, readFragments, splitCommas } from './fragments.ts';
import { type JobHeading, type Layout, postComesFirst, readHeading } from './job-heading.ts';
import { keyOf } from './key.ts';
import { departments } from './languages/tables.ts';
import type { Line } from './lines.ts';
import { startsSmall } from './pieces.ts';
import { isJobPlace } from './places.ts';

type Job = NonNullable<Resume['work']>[number];

/** The rows of one job: its heading with the dates, and what follows up to the next heading. */
interface Entry {
  readonly fragments: readonly Fragment[];
  readonly anchor: Row | undefined;
  readonly body: readonly Row[];
  /** How many lines the heading takes. */
  readonly height: number;
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
  rows.flatMap((row) => (row.text === '' ? [] : readFragments(row.text)));

/** A heading lacks something when only one of post and employer can be in it. */
const isIncomplete = (fragments: readonly Fragment[]): boolean => {
  const [piece, second] = fragments.filter((it) => !it.place);
  if (piece === undefined) return true;
  if (second !== undefined) return false;
  return (
    piece.label !== undefined ||
    piece.posts === 0 ||
    splitCommas(piece.text).filter((it) => !isJobPlace(it) && !departments.has(keyOf(it))).length < 2
  );
};

/** A line below the dates belongs to the heading when it names something: by its words, or in capitals throughout. */
const isTelling = (fragment: Fragment): boolean =>
  fragment.posts > 0 ||
  fragment.organisation ||
  fragment.place ||
  fragment.label !== undefined ||
  fragment.text.split(' ').every((word) => word.length < 4 || !startsSmall(word));

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
    while (next < end && next < most && isIncomplete(fragments)) {
      const row = rows[next];
      if (row?.kind !== 'title' || (row.line.gap && next > anchor + 1)) break;
      const below = readFragments(row.text);
      if (!below.some(isTelling)) break;
      fragments = [...fragments, ...below];
      next += 1;
    }
    return { fragments, anchor: rows[anchor], body: rows.slice(next, end), height: next - (starts[index] ?? anchor) };
  });
};

/** Without any dates, a line that names post and employer is a job. */
const undatedEntries = (rows: readonly Row[]): readonly Entry[] => {
  const entries: Entry[] = [];
  rows.forEach((row, at) => {
    if (row.kind !== 'title') return;
    const fragments = readFragments(row.text);
    const { position, company } = readHeading(fragments, unknownLayout);
    if (position === undefined || company === undefined || !fragments.some((it) => it.posts > 0)) return;
    let end = at + 1;
    while (rows[end]?.kind === 'body') end += 1;
    entries.push({ fragments, anchor: undefined, body: rows.slice(at + 1, end), height: 1 });
  });
  return entries;
};

const unknownLayout: Layout = { postFirst: false };

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

/** The heading that names the employer of the posts below it. */
interface Bearer {
  readonly company: string;
  readonly height: number;
  /** The time of a heading that names no post: "Acme, 2015 – 2021" above the posts held there. */
  readonly sum: FoundPeriod | undefined;
}

const ownAccount =
  /\b(?:freelance|freelancer|self employed|independent|freiberuflich|selbststandig|independant|independiente|autonomo|autonoma)\b/;

const monthOf = (raw: string | undefined, whenOpen: string): string => {
  const parsed = raw === undefined ? undefined : parseMonth(raw);
  return parsed === undefined || 'problem' in parsed
    ? whenOpen
    : parsed.month.slice(0, parsed.precision === 'year' ? 4 : 7);
};

const liesWithin = (sum: FoundPeriod, own: FoundPeriod | undefined): boolean => {
  if (own === undefined) return false;
  const [from, to] = [monthOf(sum.start, '0000'), monthOf(sum.end, '9999')];
  const [start, end] = [monthOf(own.start, '0000'), monthOf(own.end, '9999')];
  // The shorter of "2015" and "2015-03" decides how closely two dates are compared.
  const notBefore = start.slice(0, from.length) >= from.slice(0, start.length);
  return notBefore && end.slice(0, to.length) <= to.slice(0, end.length);
};

/** Several posts at one employer: the name stands only above the first, whose heading is higher by that line. */
const inheritsFrom = (bearer: Bearer, entry: Entry, own: JobHeading): boolean => {
  if (own.position === undefined || ownAccount.test(keyOf(own.position))) return false;
  if (bearer.sum !== undefined) return liesWithin(bearer.sum, entry.anchor?.period);
  return own.company === undefined && entry.height < bearer.height;
};

/** A post with a department: "Vice President, Trading Systems", where the employer is known from above. */
const wholePost = (entry: Entry, own: JobHeading): string | undefined => {
  const [piece, second] = entry.fragments.filter((it) => !it.place);
  return piece !== undefined && second === undefined ? piece.text : own.position;
};

const toJobs = (entries: readonly Entry[], layout: Layout): readonly Job[] => {
  const jobs: Job[] = [];
  let bearer: Bearer | undefined;
  for (const entry of entries) {
    const own = readHeading(entry.fragments, layout);
    if (own.position === undefined && own.company === undefined) continue;
    const inherited = bearer !== undefined && inheritsFrom(bearer, entry, own) ? bearer : undefined;
    if (inherited === undefined) {
      const sum = own.position === undefined ? entry.anchor?.period : undefined;
      if (own.company !== undefined) bearer = { company: own.company, height: entry.height, sum };
      jobs.push(jobOf(entry, own, own.company));
      continue;
    }
    // The sum of the posts is no job of its own.
    if (inherited.sum !== undefined && jobs.at(-1)?.position === undefined) jobs.pop();
    const position = inherited.sum === undefined ? own.position : wholePost(entry, own);
    jobs.push(jobOf(entry, { ...own, position }, inherited.company));
  }
  return jobs;
};

/** Reads the jobs of a work section, in the order of the text. */
export const readWork = (lines: readonly Line[]): readonly Job[] => {
  const rows = readRows(lines);
  const anchors = rows.flatMap((row, at) => (row.kind === 'anchor' ? [at] : [])).slice(0, MOST_JOBS);
  if (anchors.length === 0) return toJobs(undatedEntries(rows).slice(0, MOST_JOBS), unknownLayout);
  const entries = datedEntries(rows, anchors);
  return toJobs(entries, learnLayout(entries));
};
