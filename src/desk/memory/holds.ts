import { findApplication } from '../../store/applications.ts';
import { audit } from '../../store/audit.ts';
import type { Database } from '../../store/database.ts';
import { hasCase } from '../../store/retention.ts';
import { type Hold, type HoldKind, listHolds, placeHold, releaseHold } from '../../store/retention-holds.ts';
import type { Actor } from '../actor.ts';
import { holdLane } from '../lane/lane.ts';
import { livingCampaign } from '../living-campaign.ts';
import { limitOf, newId, type Page, type Paging, pageOf, readTimeCursor } from '../paging.ts';
import type { Parts } from '../parts.ts';
import { mustPseudonymise } from '../permissions.ts';
import { Problem } from '../problem.ts';
import { createPseudonyms } from '../review/pseudonyms.ts';
import { byOf, demandLead, demandOverseer } from './authority.ts';

export interface GivenHold {
  readonly kind: HoldKind;
  /** Reference of an application (of any of a person's), id of a campaign or case. */
  readonly subject: string;
  readonly reason: string;
}

export type ShownHold = Omit<Hold, 'subject'>;

/** Legal holds: what they cover is not erased, whoever asks and whatever clock ran out. */
export const createHolds = ({ database, vault, now }: Parts) => {
  /** Whoever reads pseudonyms reads none of the words: they are mostly about one person. */
  const showTo = (actor: Actor): ((hold: Hold) => ShownHold) => {
    const { value } = createPseudonyms(vault, undefined, undefined);
    const hidden = mustPseudonymise(actor);
    return ({ subject: _, reason, ...hold }) => ({ ...hold, reason: hidden ? value(reason) : reason });
  };

  const subjectOf = async (db: Database, { kind, subject }: GivenHold): Promise<string> => {
    if (kind === 'campaign') {
      return livingCampaign(db, subject);
    }
    if (kind === 'case') {
      if (!(await hasCase(db, subject))) throw new Problem('not-found', 'There is no such case');
      return subject;
    }
    const found = await findApplication(db, subject);
    if (found === undefined || found.erasedAt !== null) throw new Problem('not-found', 'There is no such application');
    return String(kind === 'person' ? found.person : found.number);
  };

  return {
    async place(actor: Actor, given: GivenHold): Promise<{ readonly id: string }> {
      demandLead(actor);
      const id = newId('hold');
      await database.transaction(async (db) => {
        // Whoever erases holds the lane: a hold stands before that, or finds that nothing is left to hold.
        await holdLane(db);
        const subject = await subjectOf(db, given);
        await placeHold(db, vault, { ...given, subject, id, by: byOf(actor), at: now() });
        await audit(db, [{ at: now(), actor, action: 'hold.place', subject: id, detail: { kind: given.kind } }]);
      });
      return { id };
    },

    async release(actor: Actor, id: string, { reason }: { readonly reason: string }): Promise<{ readonly id: string }> {
      demandLead(actor);
      await database.transaction(async (db) => {
        const released = await releaseHold(db, vault, { id, reason, by: byOf(actor), at: now() });
        if (!released) throw new Problem('not-found', 'No such hold stands');
        await audit(db, [{ at: now(), actor, action: 'hold.release', subject: id, detail: {} }]);
      });
      return { id };
    },

    async list(actor: Actor, query: Paging & { readonly released?: boolean | undefined }): Promise<Page<ShownHold>> {
      demandOverseer(actor);
      const limit = limitOf(query);
      const rows = await listHolds(database, vault, {
        released: query.released ?? false,
        before: readTimeCursor(query.cursor),
        limit: limit + 1,
      });
      await audit(database, [{ at: now(), actor, action: 'hold.list', subject: 'holds', detail: {} }]);
      return pageOf(rows, limit, { cursorOf: (it) => [it.at.toISOString(), it.id], show: showTo(actor) });
    },
  };
};

export type Holds = ReturnType<typeof createHolds>;
