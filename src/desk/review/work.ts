import { findAccount } from '../../store/accounts.ts';
import { findApplication } from '../../store/applications.ts';
import { audit } from '../../store/audit.ts';
import { findCase, findCaseOf, type StoredCase } from '../../store/cases.ts';
import { lockNext } from '../../store/cases-queue.ts';
import type { Database } from '../../store/database.ts';
import { openCasesFor } from '../../store/open-cases.ts';
import { type Actor, hasRole, type Person } from '../actor.ts';
import { demand, maySee, requirePerson } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { ReviewContext } from './context.ts';
import { type CaseLine, readLine } from './lines.ts';
import { lockSeen, viewOf } from './open.ts';
import { takeStep, type Wanted } from './step.ts';

/** Which case, and the version that the caller saw. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

export interface Work {
  /** Opens a case for an application that nothing else put before people. */
  open(actor: Actor, application: string): Promise<CaseLine>;
  /** The next case that nobody has, taken for whoever asks; null when there is none. */
  next(actor: Actor): Promise<CaseLine | null>;
  take(actor: Actor, seen: Seen): Promise<CaseLine>;
  assign(actor: Actor, seen: Seen, to: string): Promise<CaseLine>;
  release(actor: Actor, seen: Seen): Promise<CaseLine>;
  escalate(actor: Actor, seen: Seen, note: string): Promise<CaseLine>;
  snooze(actor: Actor, seen: Seen, rest: { until: Date; note: string }): Promise<CaseLine>;
  wake(actor: Actor, seen: Seen): Promise<CaseLine>;
}

const LONGEST_SNOOZE = 180 * 86_400_000;

/** The person who asks, who must work on cases. */
export const reviewer = (actor: Actor): Person => {
  demand(actor, 'review');
  return requirePerson(actor);
};

/** One step with one case, in a transaction of its own. */
const step = async (
  context: ReviewContext,
  actor: Actor,
  seen: Seen,
  wantedOf: (before: StoredCase, person: Person, db: Database) => Wanted | Promise<Wanted>,
): Promise<CaseLine> => {
  const person = reviewer(actor);
  const { database, vault } = context;
  return database.transaction(async (db) => {
    const before = await lockSeen(db, actor, seen.id, seen.version);
    const wanted = await wantedOf(before, person, db);
    return takeStep(db, context, { person, before, wanted }, (after) => readLine(db, vault, after, viewOf(actor)));
  });
};

const takeNext = async (context: ReviewContext, actor: Actor): Promise<CaseLine | null> => {
  const person = reviewer(actor);
  const { database, vault } = context;
  return database.transaction(async (db) => {
    const id = await lockNext(db);
    const before = id === undefined ? undefined : await findCase(db, id);
    if (before === undefined) return null;
    const wanted = { move: 'assign', owner: person.id } as const;
    return takeStep(db, context, { person, before, wanted }, (after) => readLine(db, vault, after, viewOf(actor)));
  });
};

const openByHand = async (context: ReviewContext, actor: Actor, reference: string): Promise<CaseLine> => {
  const person = reviewer(actor);
  const { database, vault, now, settings } = context;
  return database.transaction(async (db) => {
    const application = await findApplication(db, reference);
    if (application === undefined || application.erasedAt !== null || !maySee(actor, application)) {
      throw new Problem('not-found', 'There is no such application');
    }
    const at = now();
    await openCasesFor(db, [application.number], { cause: 'hand', by: person, at }, settings.due);
    const opened = await findCaseOf(db, reference);
    if (opened === undefined) throw new Error('a case was not opened');
    const line = await readLine(db, vault, opened, viewOf(actor));
    await audit(db, [{ at, actor, action: 'case.open', subject: opened.id, detail: { application: reference } }]);
    return line;
  });
};

export const createWork = (context: ReviewContext): Work => ({
  open: (actor, application) => openByHand(context, actor, application),
  next: (actor) => takeNext(context, actor),
  take: (actor, seen) =>
    step(context, actor, seen, ({ standing }, person) => {
      if (standing.owner !== null && standing.owner !== person.id && standing.state !== 'snoozed') {
        throw new Problem('conflict', 'Somebody has this case; it can be assigned to you');
      }
      return { move: 'assign', owner: person.id };
    }),
  assign: (actor, seen, to) =>
    step(context, actor, seen, async (_before, _person, db) => {
      const account = await findAccount(db, context.vault, to);
      const rights = { kind: 'person', id: to, name: '', roles: account?.roles ?? [], jobs: [] } as const;
      if (account === undefined || account.disabledAt !== null || !hasRole(rights, 'analyst', 'lead')) {
        const flaws = [{ field: '/to', reason: 'is nobody who may work on cases' }];
        throw new Problem('invalid', 'A case can only be given to somebody who may work on it', { flaws });
      }
      return { move: 'assign', owner: to };
    }),
  release: (actor, seen) => step(context, actor, seen, () => ({ move: 'release' })),
  escalate: (actor, seen, note) => step(context, actor, seen, () => ({ move: 'escalate', note })),
  snooze: (actor, seen, { until, note }) =>
    step(context, actor, seen, () => {
      if (until.getTime() - context.now().getTime() > LONGEST_SNOOZE) {
        throw new Problem('invalid', 'A case can rest for 180 days at most', {
          flaws: [{ field: '/until', reason: 'lies more than 180 days ahead' }],
        });
      }
      return { move: 'snooze', until: until.getTime(), note };
    }),
  wake: (actor, seen) => step(context, actor, seen, () => ({ move: 'wake' })),
});
