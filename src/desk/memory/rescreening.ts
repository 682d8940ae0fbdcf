import type { Result } from '../../engine/contract/result.ts';
import { totalOf } from '../../engine/relations.ts';
import type { DueRules } from '../../engine/review/due.ts';
import { reassess } from '../../engine/risk/challenge.ts';
import type { CompiledPolicy, Tier } from '../../engine/risk/policy.ts';
import { findByNumbers, type Headline, readHeadlines } from '../../store/applications.ts';
import type { Database } from '../../store/database.ts';
import { openOrUpdateCases } from '../../store/open-cases.ts';
import { type Counted, type RowChange, weighFindings } from '../../store/retro-findings.ts';
import { saveReweighed } from '../../store/retro-keep.ts';
import { type LiveApplication, stillStanding } from '../../store/retro-neighbours.ts';
import type { Vault } from '../../vault/vault.ts';
import { holdLane } from '../lane/lane.ts';
import { headlineOf } from '../lane/link-batch.ts';
import { ownEvidence } from '../lane/own-evidence.ts';
import type { Rescreener } from '../rescreen.ts';

/** One application under two policies, or before and after it was screened anew. */
interface Compared {
  readonly before: Result;
  readonly after: Result;
}

/** A stored result and what it comes to under other weights. */
export interface Reweighing extends LiveApplication, Compared {}

/** Whether two results differ for whoever reads the queue. */
const differs = ({ before, after }: Compared): boolean => before.band !== after.band || before.bits !== after.bits;

/** The prior stands among the signals: it is a part of the sum. */
const bitsBySignal = ({ evidence, prior }: Result): ReadonlyMap<string, number> => {
  const bits = new Map<string, number>([['prior', prior]]);
  for (const row of evidence) bits.set(row.signal, (bits.get(row.signal) ?? 0) + row.bits);
  return bits;
};

/** Rows of the sum that came, went or weigh otherwise, by signal, the greatest change first. */
export const changedRows = ({ before, after }: Compared): RowChange[] => {
  const [was, is] = [bitsBySignal(before), bitsBySignal(after)];
  const size = (row: RowChange): number => Math.abs((row.after ?? 0) - (row.before ?? 0));
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((signal): RowChange => ({ signal, before: was.get(signal) ?? null, after: is.get(signal) ?? null }))
    .filter((row) => row.before !== row.after)
    .sort((a, b) => size(b) - size(a) || (a.signal < b.signal ? -1 : 1));
};

/** What keeping is done with. */
export interface Keeping {
  readonly db: Database;
  readonly vault: Vault;
  readonly run: string;
  readonly dueRules: DueRules;
  readonly at: Date;
}

interface Kept extends Compared {
  readonly number: number;
  readonly tier: Tier;
  readonly job: string | null;
  readonly screening: number;
}

/** Writes changes into the report of a run, and brings cases up to date. */
const note = async ({ db, run, dueRules, at }: Keeping, kept: readonly Kept[]): Promise<Counted> => {
  const counted = await weighFindings(
    db,
    run,
    kept.map((it) => ({
      application: it.number,
      bandBefore: it.before.band,
      bandAfter: it.after.band,
      bitsBefore: it.before.bits,
      bitsAfter: it.after.bits,
      rows: changedRows(it),
    })),
  );
  const screened = kept.map(({ number, tier, job, screening, after: { band, bits } }) => ({
    application: number,
    screening,
    band,
    bits,
    tier,
    job,
    at,
    cause: 'retro' as const,
  }));
  await openOrUpdateCases(db, screened, dueRules);
  return counted;
};

/**
 * Takes the lane, in which applications are received, and leaves out those that were corrected, screened again or erased
 * since they were read: whoever did that knew more.
 */
const unchanged = async <One extends { readonly number: number }>(
  db: Database,
  changed: readonly One[],
  screenings: ReadonlyMap<number, number>,
): Promise<One[]> => {
  if (changed.length === 0) return [];
  await holdLane(db);
  const standing = await stillStanding(
    db,
    changed.map(({ number }) => ({ number, screening: screenings.get(number) ?? 0 })),
  );
  return changed.filter(({ number }) => standing.has(number));
};

const screeningsOf = (rows: readonly { readonly number: number; readonly screening: number }[]) =>
  new Map(rows.map(({ number, screening }) => [number, screening]));

/** Screens some applications anew and keeps what changed. */
export const rescreen = async (
  keeping: Keeping,
  screener: Rescreener,
  numbers: readonly number[],
): Promise<Counted> => {
  const { db } = keeping;
  const screenings = screeningsOf(await findByNumbers(db, numbers));
  const changed = (await screener.again(db, numbers)).filter(differs);
  const kept = await unchanged(db, changed, screenings);
  const ids = await screener.keep(db, kept, 'retro');
  return note(
    keeping,
    kept.map(({ number, before, after, toKeep }, index) => ({
      number,
      before,
      after,
      tier: tierOf(toKeep.tier),
      job: toKeep.job,
      screening: ids[index] ?? 0,
    })),
  );
};

const tierOf = (text: string): Tier => (text === 'elevated' || text === 'critical' ? text : 'standard');

/** What the application shows by itself, in bits, under other weights. */
const ownBits = ({ after, tier }: Reweighing, policy: CompiledPolicy): number => {
  const own = ownEvidence(after);
  if (own.length === after.evidence.length) return after.bits - after.prior;
  const alone = reassess({ result: { ...after, evidence: own }, policy, tier });
  return alone.bits - alone.prior;
};

/** The headline with other reasons; who and for what stays. */
const headlineAgain = (had: Headline | undefined, result: Result): Headline =>
  headlineOf({ name: had?.name ?? '', role: had?.role ?? '' }, result);

/** Keeps what other weights changed, without reading applications. */
export const keepReweighed = async (
  keeping: Keeping,
  policy: CompiledPolicy,
  reweighed: readonly Reweighing[],
): Promise<Counted> => {
  const { db, vault, at } = keeping;
  const changed = await unchanged(db, reweighed.filter(differs), screeningsOf(reweighed));
  const headlines = await readHeadlines(
    db,
    vault,
    changed.map((it) => it.number),
  );
  const ids = await saveReweighed(
    db,
    vault,
    changed.map((it) => ({
      number: it.number,
      version: it.version,
      own: ownBits(it, policy),
      total: totalOf(it.after),
      headline: headlineAgain(headlines.get(it.number), it.after),
      result: it.after,
    })),
    at,
  );
  return note(
    keeping,
    changed.map((it, index) => ({ ...it, screening: ids[index] ?? 0 })),
  );
};
