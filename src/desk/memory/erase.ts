import { z } from 'zod';
import type { Space } from '../../engine/links/traces.ts';
import type { Handler } from '../../jobs/handler.ts';
import { findApplication, type StoredApplication } from '../../store/applications.ts';
import { audit } from '../../store/audit.ts';
import type { Database } from '../../store/database.ts';
import {
  type Certificate,
  certificateOf,
  type ErasureCause,
  findCertificate,
  keepCertificate,
  keptCases,
  lockForErasure,
  numbersOfPerson,
  removeApplications,
  removeIndicatorsWith,
} from '../../store/erasure.ts';
import { publish } from '../../store/events.ts';
import { forget } from '../../store/link-memory/forget.ts';
import { emptyLiftedHolds, holdsOn } from '../../store/retention-holds.ts';
import { ownKeysOf } from '../../store/retro-neighbours.ts';
import type { Actor } from '../actor.ts';
import { holdLane } from '../lane/lane.ts';
import { newId } from '../paging.ts';
import type { Parts } from '../parts.ts';
import { Problem } from '../problem.ts';
import { byOf, demandLead, demandOverseer } from './authority.ts';
import { eraseDeliveries } from './erase-deliveries.ts';

/** The job by which a deletion in an applicant tracking system is followed: `{ reference: "greenhouse:1" }`. */
const ERASE_JOB = 'privacy.erase';

/** What the reduced record of a decision is kept for. */
const keptAlways = [
  {
    what: 'number and reference of the application, with the time of the erasure',
    why: 'so that it is not taken in again, and that this certificate can be found',
  },
  {
    what: 'entries of the audit log, which hold ids, states and times',
    why: 'who read and decided what must be provable; entries cannot be taken out of the chain',
  },
] as const;

const keptDecision = {
  what: 'id, outcome, reason, dates and deciders of closed cases',
  why: 'record of a decision: 29 CFR 1602.14, GDPR Art. 5(2) and 17(3)(e)',
} as const;

const keptIndicators = {
  what: 'indicators from other sources, even where they state a value that this application stated',
  why: 'they were not taken from it, and go by a clock of their own',
} as const;

/** Values that are somebody's own; a connection or a network is that of many, whoever warned of it. */
const personal: ReadonlySet<Space> = new Set([
  'account',
  'document',
  'email',
  'profile',
  'phone',
  'device',
  'dwelling',
  'site',
]);

type EraseParts = Pick<Parts, 'vault' | 'now'>;

/** Who has it erased, and why. */
export interface ErasureOrder {
  readonly actor: Actor;
  readonly cause: ErasureCause;
  /** Indicators from other sources that state the same values go too: only when somebody asked for the erasure. */
  readonly indicators: boolean;
}

/** Erases applications that nothing holds, in the caller's transaction; undefined when all of them were erased before. */
export const eraseNumbers = async (
  db: Database,
  { vault, now }: EraseParts,
  given: readonly number[],
  { actor, cause, indicators }: ErasureOrder,
): Promise<Certificate | undefined> => {
  // What links know is changed by one at a time.
  await holdLane(db);
  const numbers = await lockForErasure(db, given);
  if (numbers.length === 0) return undefined;
  const holds = await holdsOn(db, numbers);
  if (holds.length > 0)
    throw new Problem('conflict', `A legal hold stands: ${holds.slice(0, 5).join(', ')}. Release it first`);
  const keys = indicators ? await ownKeysOf(db, vault, numbers, personal) : [];
  const matching = keys.length === 0 ? 0 : await removeIndicatorsWith(db, vault.blind(keys));
  const deliveries = await eraseDeliveries(db, { vault, now }, numbers);
  await forget(db, vault, numbers);
  const lifted = await emptyLiftedHolds(db, vault, numbers);
  const removed = await removeApplications(db, numbers, now());
  const cases = await keptCases(db, numbers);
  const id = newId('erasure');
  await keepCertificate(db, {
    id,
    cause,
    erasedAt: now(),
    erasedBy: byOf(actor),
    applications: numbers,
    removed: {
      ...removed,
      'keys, texts and links by which it was found': numbers.length,
      ...(lifted > 0 && { 'reasons of holds that were lifted': lifted }),
      ...(deliveries > 0 && { 'deliveries that were not read': deliveries }),
      ...(matching > 0 && { 'indicators with the same values': matching }),
    },
    kept: [...keptAlways, ...(cases.length > 0 ? [keptDecision] : []), ...(indicators ? [] : [keptIndicators])],
  });
  await publish(db, [{ type: 'application.erased', subject: id, data: { applications: numbers.length, cause } }]);
  await audit(db, [
    { at: now(), actor, action: 'privacy.erase', subject: id, detail: { applications: numbers.length, cause } },
  ]);
  return findCertificate(db, id);
};

/** The duty to erase: one application, or all of the person's. */
export const createErase = ({ database, vault, now }: Parts) => {
  const certificate = async (db: Database, application: StoredApplication): Promise<Certificate> => {
    const found = await certificateOf(db, application.number);
    if (found === undefined) throw new Problem('not-found', 'There is no certificate of this erasure');
    return found;
  };

  const eraseOne = (reference: string, wholePerson: boolean, order: ErasureOrder): Promise<Certificate | undefined> =>
    database.transaction(async (db) => {
      // Before looking: what the person sends at this moment is theirs too, and who is who may change meanwhile.
      await holdLane(db);
      const found = await findApplication(db, reference);
      if (found === undefined) return undefined;
      const numbers = wholePerson ? await numbersOfPerson(db, found.person) : [found.number];
      return (await eraseNumbers(db, { vault, now }, numbers, order)) ?? (await certificate(db, found));
    });

  /** A deletion elsewhere does not lift a legal hold: that it was asked for is written down. */
  const followOne = async (actor: Actor, reference: string): Promise<void> => {
    try {
      await eraseOne(reference, false, { actor, cause: 'ats', indicators: false });
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'conflict') throw error;
      await audit(database, [
        { at: now(), actor, action: 'privacy.held', subject: reference, detail: { cause: 'ats' } },
      ]);
    }
  };

  const Payload = z.object({ reference: z.string().min(1).max(600) });

  const handler: Handler = {
    kind: ERASE_JOB,
    async run(payload) {
      const { reference } = Payload.parse(payload);
      await followOne({ kind: 'system', id: 'worker' }, reference);
    },
  };

  return {
    handler,

    /** Erases what a tracking system no longer has; what is held, was erased before or never was there stays as it is. */
    async follow(actor: Actor, references: readonly string[]): Promise<void> {
      for (const reference of references) await followOne(actor, reference);
    },

    /** Erases and certifies; asked again, it gives the certificate again. Refused while a legal hold stands. */
    async erase(
      actor: Actor,
      asked: { readonly reference: string; readonly scope: 'application' | 'person' },
    ): Promise<Certificate> {
      demandLead(actor);
      const cause = actor.kind === 'system' ? 'command-line' : 'request';
      const done = await eraseOne(asked.reference, asked.scope === 'person', { actor, cause, indicators: true });
      if (done === undefined) throw new Problem('not-found', 'There is no such application');
      return done;
    },

    async certificate(actor: Actor, id: string): Promise<Certificate> {
      demandOverseer(actor);
      const found = await findCertificate(database, id);
      if (found === undefined) throw new Problem('not-found', 'There is no such certificate');
      return found;
    },
  };
};

export type Erase = ReturnType<typeof createErase>;
