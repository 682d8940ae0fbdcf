import { findApplication } from '../../store/applications.ts';
import { audit } from '../../store/audit.ts';
import { type Hire, listHires, recordHire } from '../../store/hires.ts';
import { type Actor, hasRole } from '../actor.ts';
import { limitOf, type Page, type Paging, pageOf, readCursor, readNumber } from '../paging.ts';
import type { Parts } from '../parts.ts';
import { has, maySee, mustPseudonymise } from '../permissions.ts';
import { Problem } from '../problem.ts';
import { createPseudonyms } from '../review/pseudonyms.ts';
import { byOf } from './authority.ts';

export interface GivenHire {
  /** `2026-03-01`. */
  readonly hiredOn: string;
  readonly endedOn?: string | undefined;
  /** How the personnel system calls this worker. */
  readonly worker?: string | undefined;
}

export type ShownHire = Omit<Hire, 'number'>;

const demandRecorder = (actor: Actor): void => {
  if (actor.kind === 'system' || hasRole(actor, 'recruiter', 'analyst', 'lead')) return;
  if (actor.kind === 'key' && actor.scopes.includes('applications:write')) return;
  throw new Problem('not-allowed', 'This needs somebody who may record a hire');
};

/** Which applications led to a hire: searches of the past look at them too, and name them first. */
export const createHires = ({ database, vault, now }: Parts) => ({
  async record(actor: Actor, reference: string, hire: GivenHire): Promise<{ readonly reference: string }> {
    demandRecorder(actor);
    const found = await findApplication(database, reference);
    const isHidden = actor.kind === 'person' && found !== undefined && !maySee(actor, found);
    if (found === undefined || found.erasedAt !== null || isHidden)
      throw new Problem('not-found', 'There is no such application');
    if (hire.endedOn !== undefined && hire.endedOn < hire.hiredOn)
      throw new Problem('invalid', 'Employment cannot end before it begins', {
        flaws: [{ field: '/endedOn', reason: 'lies before hiredOn' }],
      });
    await database.transaction(async (db) => {
      await recordHire(db, vault, {
        application: found.number,
        hiredOn: hire.hiredOn,
        endedOn: hire.endedOn ?? null,
        worker: hire.worker ?? null,
        by: byOf(actor),
        at: now(),
      });
      await audit(db, [
        { at: now(), actor, action: 'hire.record', subject: reference, detail: { ended: hire.endedOn !== undefined } },
      ]);
    });
    return { reference };
  },

  async list(actor: Actor, query: Paging): Promise<Page<ShownHire>> {
    if (actor.kind === 'key' || !has(actor, 'see'))
      throw new Problem('not-allowed', 'This needs somebody who may see hires');
    const limit = limitOf(query);
    const { name } = createPseudonyms(vault, undefined, undefined);
    const hidden = mustPseudonymise(actor);
    const show = ({ number: _, worker, ...hire }: Hire): ShownHire => ({
      ...hire,
      worker: worker !== null && hidden ? name(worker) : worker,
    });
    const rows = await listHires(database, vault, {
      jobs: has(actor, 'see-all-jobs') || actor.kind !== 'person' ? null : actor.jobs,
      after: query.cursor === undefined ? 0 : readNumber(readCursor(query.cursor, 1)?.[0]),
      limit: limit + 1,
    });
    await audit(database, [
      { at: now(), actor, action: 'hire.list', subject: 'hires', detail: { count: Math.min(rows.length, limit) } },
    ]);
    return pageOf(rows, limit, { cursorOf: (it) => [String(it.number)], show });
  },
});

export type Hires = ReturnType<typeof createHires>;
