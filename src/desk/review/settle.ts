import { z } from 'zod';
import type { Verdict } from '../../engine/contract/decision.ts';
import { hash53 } from '../../engine/links/hash.ts';
import { outcomeRules } from '../../engine/review/outcomes.ts';
import { type Handler, Poison } from '../../jobs/handler.ts';
import { addBlindReview } from '../../store/blind-reviews.ts';
import { findCase, lockCase, type StoredCase } from '../../store/cases.ts';
import type { Database } from '../../store/database.ts';
import { publish } from '../../store/events.ts';
import { enqueue, once } from '../../store/jobs.ts';
import { countsAsFraud } from '../../store/link-memory/save.ts';
import type { Vault } from '../../vault/vault.ts';
import { newId } from '../paging.ts';
import type { ReviewContext } from './context.ts';
import { decidedAt } from './step.ts';

const KIND = 'cases.settle';
const HOUR = 3_600_000;

const Payload = z.strictObject({ case: z.string(), decidedAt: z.iso.datetime().nullable(), version: z.number().int() });

/** A case whose outcome changed: `decidedAt` is null when it has none any more. */
export interface Settled {
  readonly id: string;
  readonly version: number;
  readonly decidedAt: Date | null;
}

/**
 * Asks for what follows from a decision, once nobody can take it back: nothing leaves the building before that. What
 * follows from opening it again is asked for at once.
 */
export const askToSettle = async (
  db: Database,
  { now, settings }: Pick<ReviewContext, 'now' | 'settings'>,
  changed: readonly Settled[],
): Promise<void> => {
  const soon = now();
  const later = new Date(soon.getTime() + settings.undoSeconds * 1000);
  await enqueue(
    db,
    changed.map(({ id, version, decidedAt: at }) => ({
      kind: KIND,
      payload: { case: id, version, decidedAt: at?.toISOString() ?? null },
      key: `${id} ${version}`,
      runAt: at === null ? soon : later,
    })),
  );
};

/** A keyed hash of the case picks it, so nobody can tell beforehand which decisions are looked at again. */
const isSampled = (vault: Vault, key: string, share: number): boolean => {
  const [blinded = 0] = vault.blind([hash53(`blind review ${key}`)]);
  return blinded / 2 ** 53 < share;
};

/** When it was decided, as a job says it; null when it is not. */
const stands = ({ standing }: StoredCase): string | null => decidedAt(standing)?.toISOString() ?? null;

/** Whoever stands near is looked at in the light of what holds now. */
const searchAround = (db: Database, application: number): Promise<void> =>
  enqueue(db, [{ kind: 'retro.siblings', payload: { application }, key: String(application) }]);

const afterDecision = async (db: Database, context: ReviewContext, it: StoredCase, step: number): Promise<void> => {
  const { now, settings, vault } = context;
  const { id, application, job, band, tier, standing } = it;
  const { outcome, worth, first, second } = standing;
  if (outcome === null || first === null) return;
  const { verdict } = outcomeRules[outcome];
  await publish(db, [
    { type: 'case.decided', subject: id, job, data: { application: it.reference, outcome, worth, band, tier } },
  ]);
  const at = now();
  const later = new Date(at.getTime() + HOUR);
  await enqueue(db, [{ kind: 'learn.refresh', payload: null, key: 'all', runAt: later }]);
  if (verdict === 'fraud') await searchAround(db, application);
  if (!isSampled(vault, `${id} ${step}`, settings.blindShare)) return;
  const made = { id: newId('blind'), application, step, at };
  await addBlindReview(db, { ...made, firstBy: first.by, secondBy: second?.by ?? null, outcome });
};

/**
 * What the memory is to hold; undefined where it keeps what it has: what two people confirmed stands until two people sign
 * something else.
 */
const verdictOf = ({ standing: { outcome, upheld } }: StoredCase, signedAt: string | null): Verdict | undefined => {
  if (signedAt !== null && outcome !== null) return outcomeRules[outcome].verdict;
  return upheld !== null && outcomeRules[upheld].verdict === 'fraud' ? undefined : 'unsure';
};

/** Tells the rest of the product what people decided: memory, learning, the search for siblings, a second look. */
export const settleHandler = (context: ReviewContext): Handler => ({
  kind: KIND,
  async run(payload) {
    const read = Payload.safeParse(payload);
    if (!read.success) throw new Poison('the job names no case');
    const { case: id, version } = read.data;
    await once(context.database, `${KIND} ${id} ${version}`, async (db) => {
      const found = await findCase(db, id);
      // Taken back, or decided anew: a job of its own settles that.
      if (found === undefined || stands(found) !== read.data.decidedAt) return;
      const verdict = verdictOf(found, read.data.decidedAt);
      if (verdict === undefined) return;
      const wasFraud = await countsAsFraud(db, found.application);
      // The memory first: who receives holds the memory before cases too, and the two must not wait for each other.
      await context.seams.settle(db, found.application, verdict);
      const now = await lockCase(db, id);
      if (now === undefined || stands(now) !== read.data.decidedAt)
        throw new Error('a case moved while it was settled');
      // What weighed on others because of a verdict goes with it.
      if (wasFraud && verdict !== 'fraud') await searchAround(db, found.application);
      if (read.data.decidedAt !== null) await afterDecision(db, context, now, version);
    });
  },
});
