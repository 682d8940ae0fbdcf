import { audit } from '../../store/audit.ts';
import {
  addCampaignDecision,
  type CampaignDecision,
  findCampaignDecision,
  listCampaignDecisions,
  markCampaignDecision,
  type PlannedMember,
  readPlanned,
} from '../../store/campaign-decisions.ts';
import { campaignIds } from '../../store/campaign-ids.ts';
import type { Database } from '../../store/database.ts';
import { publish } from '../../store/events.ts';
import type { Actor, Person } from '../actor.ts';
import { livingCampaign } from '../living-campaign.ts';
import { newId } from '../paging.ts';
import { Problem } from '../problem.ts';
import { applyCampaign, type CampaignMoved, signCampaign, undoCampaign } from './campaign-moves.ts';
import { type CampaignDecisionInput, planCampaign } from './campaign-plan.ts';
import type { ReviewContext } from './context.ts';
import { viewOf } from './open.ts';
import { reviewer, type Seen } from './work.ts';

/** A decision over a campaign with what it does to each application. */
export interface CampaignFile extends CampaignDecision {
  readonly members: readonly PlannedMember[];
  /** Until when the last signature can be taken back; null when there is none. */
  readonly undoUntil: Date | null;
}

export interface CampaignDecisions {
  /** What a decision would do, member by member; nothing is written. */
  plan(actor: Actor, campaign: string, input: CampaignDecisionInput): Promise<readonly PlannedMember[]>;
  /** Keeps such a plan, to be looked through and applied. */
  propose(actor: Actor, campaign: string, input: CampaignDecisionInput): Promise<CampaignFile>;
  /** Those over campaigns that it took in, too. */
  list(actor: Actor, campaign: string): Promise<readonly CampaignDecision[]>;
  /** Whether a decision is over the campaign that an id leads to, or over one that it took in. */
  isOver(it: CampaignDecision, campaign: string): Promise<boolean>;
  read(actor: Actor, id: string): Promise<CampaignFile>;
  /** Whoever proposed it signs: closes the cases, or puts all of them before a second person at once. */
  apply(actor: Actor, seen: Seen): Promise<CampaignFile>;
  sign(actor: Actor, seen: Seen, signing: { approve: boolean; note?: string | undefined }): Promise<CampaignFile>;
  undo(actor: Actor, seen: Seen): Promise<CampaignFile>;
}

type Change = (doing: Parameters<typeof applyCampaign>[1]) => Promise<CampaignMoved>;

/** Tells of and logs each case by itself: whoever follows one case sees all that happened to it. */
const tell = async (
  db: Database,
  it: CampaignDecision,
  { moved, move, to }: CampaignMoved,
  { person, at }: { person: Person; at: Date },
): Promise<void> => {
  await publish(db, [
    ...moved.map(({ id, job, band, tier, state, version }) => ({
      type: 'case.changed' as const,
      subject: id,
      job,
      data: { move, state, version, band, tier },
    })),
    {
      type: 'campaign.decision',
      subject: it.campaign,
      data: { decision: it.id, state: to.state, cases: moved.length },
    },
  ]);
  const about = { campaign: it.campaign, outcome: it.outcome };
  await audit(db, [
    ...moved.map(({ id, state, version }) => ({
      at,
      actor: person,
      action: `case.${move}`,
      subject: id,
      detail: { state, version, outcome: it.outcome, reason: it.reason, decision: it.id },
    })),
    { at, actor: person, action: `campaign.${move}`, subject: it.id, detail: { ...about, cases: moved.length } },
  ]);
};

export const createCampaignDecisions = (context: ReviewContext): CampaignDecisions => {
  const { database, vault, now, settings } = context;
  const fileOf = async (db: Database, id: string): Promise<CampaignFile> => {
    const it = await findCampaignDecision(db, vault, id);
    if (it === undefined) throw new Problem('not-found', 'There is no such decision');
    const last = it.state === 'applied' || it.state === 'awaiting-second' ? (it.secondAt ?? it.appliedAt) : null;
    const undoUntil = last === null ? null : new Date(last.getTime() + settings.undoSeconds * 1000);
    return { ...it, members: await readPlanned(db, vault, id), undoUntil };
  };
  const change = async (actor: Actor, { id, version }: Seen, work: Change): Promise<CampaignFile> => {
    const person = reviewer(actor);
    return database.transaction(async (db) => {
      const it = await findCampaignDecision(db, vault, id, 'lock');
      if (it === undefined) throw new Problem('not-found', 'There is no such decision');
      if (it.version !== version) {
        throw new Problem('changed-meanwhile', `The decision is at version ${it.version}; version ${version} was seen`);
      }
      const at = now();
      const done = await work({ db, it, person, at });
      await markCampaignDecision(db, id, done.to);
      const file = await fileOf(db, id);
      await tell(db, it, done, { person, at });
      return file;
    });
  };
  /** Auditors read what was decided; what people wrote about members may name them. */
  const asSeen = (actor: Actor): (<It extends { readonly note: string | null }>(it: It) => It) => {
    const view = viewOf(actor);
    if (view === 'reduced') throw new Problem('not-allowed', 'Decisions over campaigns are read by those who review');
    return (it) => (view === 'full' ? it : { ...it, note: null });
  };
  return {
    plan: async (actor, campaign, input) => {
      const person = reviewer(actor);
      return planCampaign(database, await livingCampaign(database, campaign), input, person);
    },
    propose: async (actor, asked, input) => {
      const person = reviewer(actor);
      if (input.note.trim() === '') throw new Problem('invalid', 'A note is needed that says why');
      return database.transaction(async (db) => {
        const campaign = await livingCampaign(db, asked);
        const members = await planCampaign(db, campaign, input, person);
        const id = newId('cd');
        const proposedAt = now();
        const { outcome, reason, worth, note } = input;
        const proposal = { id, campaign, outcome, reason, worth, note, proposedBy: person.id, proposedAt };
        await addCampaignDecision(db, vault, proposal, members);
        const file = await fileOf(db, id);
        const detail = { campaign, outcome, reason, members: members.length };
        await audit(db, [{ at: proposedAt, actor, action: 'campaign.plan', subject: id, detail }]);
        return file;
      });
    },
    list: async (actor, campaign) => {
      const show = asSeen(actor);
      const ids = await campaignIds(database, campaign);
      // What was decided over one that ended stays readable.
      return (await listCampaignDecisions(database, vault, ids.length === 0 ? [campaign] : ids)).map(show);
    },
    isOver: async (it, campaign) =>
      it.campaign === campaign || (await campaignIds(database, campaign)).includes(it.campaign),
    read: async (actor, id) => {
      const show = asSeen(actor);
      const file = show(await fileOf(database, id));
      if (viewOf(actor) === 'full') return file;
      const members = file.members.map((it) => (it.treatment === 'except' ? { ...it, because: null } : it));
      return { ...file, members };
    },
    apply: (actor, seen) => change(actor, seen, (doing) => applyCampaign(context, doing)),
    sign: (actor, seen, signing) => change(actor, seen, (doing) => signCampaign(context, doing, signing)),
    undo: (actor, seen) => change(actor, seen, (doing) => undoCampaign(context, doing)),
  };
};
