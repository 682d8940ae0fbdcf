import { z } from 'zod';
import { cares, type Truth } from '../simulate/truth.ts';

const LONGEST_LINE = 100_000;
const MOST_TELLS = 1_000;

const name = z.string().min(1).max(500);
const names = z.array(name).max(MOST_TELLS);

const TruthLine = z.object({
  applicationId: name,
  fraud: z.boolean(),
  archetype: name.nullish(),
  person: name.nullish(),
  campaign: name.nullish(),
  group: name.nullish(),
  tells: names.nullish(),
  everyday: names.nullish(),
  care: z.enum(cares).nullish(),
  naming: name.nullish(),
});

/** A line that is no truth. */
export interface TruthRejection {
  /** Counted from one. */
  readonly line: number;
  /** JSON pointer; empty for the line as a whole. */
  readonly field: string;
  readonly reason: string;
}

export type TruthReading =
  | { readonly ok: true; readonly truth: Truth }
  | { readonly ok: false; readonly rejection: TruthRejection };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads one line of a truth file: `applicationId` and `fraud` (true or false) are required, the rest may be missing. */
export const readTruthLine = (text: string, line: number): TruthReading => {
  const reject = (field: string, reason: string): TruthReading => ({ ok: false, rejection: { line, field, reason } });
  if (text.length > LONGEST_LINE)
    return reject('', `The line has ${text.length} characters; at most ${LONGEST_LINE} are read`);
  const value = parsed(text);
  if (value === undefined) return reject('', 'The line is not JSON');
  const read = TruthLine.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return reject(
      (issue?.path ?? []).map((part) => `/${String(part)}`).join(''),
      issue?.message ?? 'The line is no truth',
    );
  }
  const { applicationId, fraud, archetype, person, campaign, group, tells, everyday, care, naming } = read.data;
  return {
    ok: true,
    truth: {
      applicationId,
      fraud,
      archetype: archetype ?? (fraud ? 'fraud/unlabelled' : 'honest/unlabelled'),
      person: person ?? applicationId,
      campaign: campaign ?? null,
      ...(group === undefined || group === null ? {} : { group }),
      tells: tells ?? [],
      ...(everyday === undefined || everyday === null ? {} : { everyday }),
      care: care ?? null,
      ...(naming === undefined || naming === null ? {} : { naming }),
    },
  };
};

export interface TruthFile {
  readonly truths: ReadonlyMap<string, Truth>;
  readonly rejected: readonly TruthRejection[];
}

/** Reads JSON Lines. Blank lines are passed over; a second line about an application is rejected; the rest is kept. */
export const readTruth = (lines: Iterable<string>): TruthFile => {
  const truths = new Map<string, Truth>();
  const rejected: TruthRejection[] = [];
  let line = 0;
  for (const raw of lines) {
    line += 1;
    const text = line === 1 ? raw.replace(/^\uFEFF/, '') : raw;
    if (text.trim() === '') continue;
    const reading = readTruthLine(text, line);
    if (!reading.ok) rejected.push(reading.rejection);
    else if (truths.has(reading.truth.applicationId)) {
      rejected.push({ line, field: '/applicationId', reason: 'An earlier line is about the same application' });
    } else truths.set(reading.truth.applicationId, reading.truth);
  }
  return { truths, rejected };
};
