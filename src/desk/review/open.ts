import { findByNumbers } from '../../store/applications.ts';
import { isBlindFor } from '../../store/blind-reviews.ts';
import { findCase, lockCase, type StoredCase } from '../../store/cases.ts';
import type { Database } from '../../store/database.ts';
import { lockCases } from '../../store/open-cases.ts';
import type { Actor } from '../actor.ts';
import { has, maySee, mustPseudonymise } from '../permissions.ts';
import { Problem } from '../problem.ts';

/** How much of a case somebody sees. */
export type View = 'full' | 'pseudonymous' | 'reduced';

/** Analysts and leads see all; an auditor pseudonyms, until a reason is given; others band, questions and status. */
export const viewOf = (actor: Actor, reason?: string): View => {
  if (mustPseudonymise(actor, reason)) return 'pseudonymous';
  return has(actor, 'see-raw') || has(actor, 'reveal') ? 'full' : 'reduced';
};

const missing = (): Problem => new Problem('not-found', 'There is no such case');

const visible = async (db: Database, actor: Actor, found: StoredCase | undefined): Promise<StoredCase> => {
  if (found === undefined || !maySee(actor, found)) throw missing();
  if (actor.kind === 'person' && (await isBlindFor(db, found.application, actor.id))) {
    throw new Problem('conflict', 'You are looking at this case blindly: finish that review first');
  }
  return found;
};

/** A case that somebody may see; "not found" for others. */
export const openCase = async (db: Database, actor: Actor, id: string): Promise<StoredCase> =>
  visible(db, actor, await findCase(db, id));

/** Refuses a case of somebody who was erased: what was decided is kept as it is, and nothing new is written about them. */
const demandKept = async (db: Database, { application }: StoredCase): Promise<void> => {
  const [found] = await findByNumbers(db, [application]);
  if (found === undefined || found.erasedAt !== null) {
    throw new Problem('conflict', 'What this case is about was erased; only the record of the decision is left');
  }
};

/** A case to put something beside, held until the transaction ends, so that nothing is left behind by an erasure. */
export const holdCase = async (db: Database, actor: Actor, id: string): Promise<StoredCase> => {
  const found = await openCase(db, actor, id);
  await lockCases(db, [found.application]);
  await demandKept(db, found);
  return found;
};

/** A case that somebody may see and is about to move, held until the transaction ends, when it is still what they saw. */
export const lockSeen = async (db: Database, actor: Actor, id: string, seen: number): Promise<StoredCase> => {
  const found = await visible(db, actor, await lockCase(db, id));
  if (found.version !== seen) {
    throw new Problem('changed-meanwhile', `The case is at version ${found.version}; version ${seen} was seen`);
  }
  await demandKept(db, found);
  return found;
};
