import type { Verdict } from '../../engine/contract/decision.ts';
import { findByNumbers } from '../../store/applications.ts';
import type { Database } from '../../store/database.ts';
import { publish } from '../../store/events.ts';
import { loadEdgesAt, loadEdgesBetween, loadGroupsOf } from '../../store/link-memory/campaigns.ts';
import { keepChanges } from './keep-changes.ts';
import { holdLane } from './lane.ts';
import { type LaneContext, memoryPartsOf } from './parts.ts';
import { loadCampaigns } from './surroundings.ts';

/** Makes a verdict about the person behind an application count for everybody linked to that person, now and later. */
export type SettlePerson = (db: Database, application: number, verdict: Verdict) => Promise<void>;

/**
 * A person who is cleared leaves the campaign, which is put together anew without; a person who is not stays in or
 * comes back. Runs in the caller's transaction and keeps the lane until it ends.
 */
export const createSettling =
  ({ vault, screening, signatures, now }: LaneContext): SettlePerson =>
  async (db, application, verdict) => {
    await holdLane(db);
    const [found] = await findByNumbers(db, [application]);
    if (found === undefined) return;
    const parts = memoryPartsOf({ vault, signatures, screening });
    const [own] = await loadGroupsOf(db, [found.person]);
    const members = [...(own?.members.keys() ?? []), found.person];
    const at = await loadEdgesAt(db, members);
    const groups = await loadGroupsOf(db, [...members, ...at.flatMap(({ low, high }) => [low, high])]);
    const between = await loadEdgesBetween(
      db,
      groups.map(({ id }) => id),
    );
    const around = { people: members, edges: [...at, ...between], circle: 'around' } as const;
    const surroundings = await loadCampaigns(db, parts, groups, around);
    const { memory, relations } = surroundings;
    memory.people.decide(application, verdict);
    if (verdict === 'genuine') relations.campaigns.leave(memory.people.of(application));
    else relations.campaigns.place(memory.people.of(application));
    const { changed, ended } = await keepChanges(db, { vault, at: now() }, surroundings, []);
    await publish(db, [
      ...changed.map(({ id, members: now }) => ({ type: 'campaign.changed', subject: id, data: { people: now.size } })),
      ...ended.map((id) => ({ type: 'campaign.changed', subject: id, data: { people: 0 } })),
    ]);
  };
