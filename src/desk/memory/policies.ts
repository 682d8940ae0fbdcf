import type { CompiledPolicy } from '../../engine/risk/policy.ts';
import { audit } from '../../store/audit.ts';
import type { Database } from '../../store/database.ts';
import { publish } from '../../store/events.ts';
import {
  addPolicyVersion,
  archivePolicy,
  changePolicyVersion,
  currentPolicy,
  findPolicyVersion,
  listPolicyVersions,
  lockPolicyVersion,
  type PolicyLine,
  type PolicySource,
  type PolicyVersion,
  promotedPolicies,
  promotePolicy,
  withdrawPolicyVersion,
} from '../../store/policies.ts';
import { cancelRuns, lastEndedWell } from '../../store/retro.ts';
import type { Actor } from '../actor.ts';
import { limitOf, newId, type Page, type Paging, pageOf, readTimeCursor } from '../paging.ts';
import type { Parts } from '../parts.ts';
import { Problem } from '../problem.ts';
import { byOf, demandLead, demandLeadInPerson, demandReader } from './authority.ts';
import { compileSource, needsOnlyEvidence } from './compile-source.ts';
import { type AllowedSince, allowedSince } from './policy-allowed.ts';
import { type PolicyChanges, type PolicyChangesQuery, policyChanges } from './policy-changes.ts';
import type { StartRun } from './start-run.ts';

export interface GivenPolicy extends PolicySource {
  readonly note: string;
  /** Verdicts that it was learned from. */
  readonly verdicts?: number | undefined;
}

/** A version as somebody saw it. */
export interface SeenPolicy {
  readonly id: string;
  readonly version: number;
}

export interface PolicyInForce extends Omit<CompiledPolicy, 'weights' | 'budget' | 'allow'> {
  readonly allow: readonly AllowedSince[];
  /** Null: what the service was started with. */
  readonly id: string | null;
  readonly policy: unknown;
  /** Whether weights from decided cases lie over the table. */
  readonly isLearned: boolean;
}

const notThere = (): Problem => new Problem('not-found', 'There is no such policy');

/**
 * Policies and weights: written as a draft, tried on what is stored, put in force by a lead who says why. `started` is
 * what the service was started with; it holds until one is promoted.
 */
export const createPolicies = (
  parts: Parts,
  { startRun, started }: { readonly startRun: StartRun; readonly started: PolicySource },
) => {
  const { database, now } = parts;
  const load = async (db: Database, id: string): Promise<PolicyVersion> => {
    const version = await findPolicyVersion(db, id);
    if (version === undefined) throw notThere();
    return version;
  };

  const compiledNow = async (db: Database): Promise<CompiledPolicy> =>
    compileSource((await currentPolicy(db)) ?? started);

  /** A draft that is locked and still as it was seen; no trial of it goes on. */
  const lockDraft = async (db: Database, { id, version: seen }: SeenPolicy, what: string): Promise<PolicyVersion> => {
    // Before the draft is locked: a trial locks itself first, then writes to the draft.
    await cancelRuns(db, 'backtest', now(), id);
    await lockPolicyVersion(db, id);
    const version = await load(db, id);
    if (version.state !== 'draft') throw new Problem('conflict', `Only a draft can be ${what}`);
    if (version.version !== seen) throw new Problem('changed-meanwhile', 'Somebody changed this draft meanwhile');
    return version;
  };

  const draft = async (db: Database, origin: 'person' | 'learning', actor: Actor, given: GivenPolicy) => {
    const { fingerprints } = compileSource(given);
    const id = newId('policy');
    await archivePolicy(db, fingerprints, given, now());
    await addPolicyVersion(db, { ...given, id, origin, fingerprints, by: byOf(actor), at: now() });
    await audit(db, [{ at: now(), actor, action: 'policy.draft', subject: id, detail: { origin } }]);
    return id;
  };

  return {
    /** Writes a draft; refuses one that cannot be used, naming every problem. */
    async draft(actor: Actor, given: GivenPolicy): Promise<PolicyVersion> {
      demandLead(actor);
      const id = await database.transaction((db) => draft(db, 'person', actor, given));
      return load(database, id);
    },

    /** Writes a draft anew. What it would change is forgotten with what it was: it is tried again before it is published. */
    async change(actor: Actor, seen: SeenPolicy, given: GivenPolicy): Promise<PolicyVersion> {
      demandLead(actor);
      const { fingerprints } = compileSource(given);
      return database.transaction(async (db) => {
        const { id, origin, version } = await lockDraft(db, seen, 'changed');
        if (origin === 'learning')
          throw new Problem('conflict', 'What decisions taught is not changed by hand: begin a draft with it');
        const at = now();
        await archivePolicy(db, fingerprints, given, at);
        await changePolicyVersion(db, { ...given, id, fingerprints, by: byOf(actor), at });
        await audit(db, [{ at, actor, action: 'policy.change', subject: id, detail: { version: version + 1 } }]);
        return load(db, id);
      });
    },

    /** Takes a draft out of what is thought about. It stays readable, with who did so and when. */
    async withdraw(actor: Actor, seen: SeenPolicy): Promise<PolicyVersion> {
      demandLead(actor);
      return database.transaction(async (db) => {
        const { id, origin } = await lockDraft(db, seen, 'withdrawn');
        const at = now();
        await withdrawPolicyVersion(db, { id, by: byOf(actor), at });
        await audit(db, [{ at, actor, action: 'policy.withdraw', subject: id, detail: { origin } }]);
        return load(db, id);
      });
    },

    /** Keeps what decided cases taught as a draft, for a lead to judge. For the learning job. */
    propose: (db: Database, actor: Actor, given: GivenPolicy) => draft(db, 'learning', actor, given),

    async list(actor: Actor, query: Paging): Promise<Page<PolicyLine>> {
      demandReader(actor);
      const limit = limitOf(query);
      const rows = await listPolicyVersions(database, { before: readTimeCursor(query.cursor), limit: limit + 1 });
      return pageOf(rows, limit, { cursorOf: (it) => [it.createdAt.toISOString(), it.id], show: (it) => it });
    },

    async read(actor: Actor, id: string): Promise<PolicyVersion> {
      demandReader(actor);
      return load(database, id);
    },

    /** What holds now: the policy that was put in force last, or what the service was started with. */
    async inForce(actor: Actor): Promise<PolicyInForce> {
      demandReader(actor);
      const current = await currentPolicy(database);
      const source = current ?? started;
      const { prior, tiers, allow, fingerprints } = compileSource(source);
      const isLearned = source.weights !== undefined && source.weights !== null;
      const since = allowedSince(allow, compileSource(started).allow, await promotedPolicies(database));
      const policy = source.policy ?? {};
      return { id: current?.id ?? null, policy, isLearned, prior, tiers, allow: since, fingerprints };
    },

    /** Who would be in another band under a policy, weighed anew from what is stored. */
    async changes(actor: Actor, id: string, query: PolicyChangesQuery): Promise<PolicyChanges> {
      demandReader(actor);
      const policies = { before: await compiledNow(database), after: compileSource(await load(database, id)) };
      return policyChanges(parts, actor, policies, query);
    },

    /** Weighs all stored results under a draft in the background and counts what would change; keeps nothing else. */
    async backtest(actor: Actor, id: string): Promise<{ readonly run: string }> {
      demandLead(actor);
      return database.transaction(async (db) => {
        const { state } = await load(db, id);
        if (state !== 'draft') throw new Problem('conflict', 'Only a draft can be tried');
        const run = await startRun(db, actor, { cause: 'backtest', way: 'compare', subject: { policy: id } });
        await audit(db, [{ at: now(), actor, action: 'policy.backtest', subject: id, detail: { run } }]);
        return { run };
      });
    },

    /** Puts a draft in force and weighs the past by it. Only a lead in person, with a note, as it was seen and tried. */
    async promote(
      actor: Actor,
      seen: SeenPolicy,
      { note }: { readonly note: string },
    ): Promise<{ readonly policy: PolicyVersion; readonly run: string }> {
      const lead = demandLeadInPerson(actor);
      return database.transaction(async (db) => {
        const version = await lockDraft(db, seen, 'put in force');
        const { id } = version;
        if (version.backtest === null) throw new Problem('conflict', 'Try this draft on stored results first');
        const before = await compiledNow(db);
        const after = compileSource(version);
        const plain = needsOnlyEvidence(before, after) && (await lastEndedWell(db, 'policy'));
        await promotePolicy(db, { id, by: byOf(lead), at: now(), note });
        await archivePolicy(db, after.fingerprints, version, now());
        // A search that still weighs by the policy of before must not write over this one.
        await cancelRuns(db, 'policy', now());
        const run = await startRun(db, lead, {
          cause: 'policy',
          way: plain ? 'reassess' : 'rescreen',
          subject: { policy: id },
        });
        await publish(db, [{ type: 'policy.promoted', subject: id, data: { run } }]);
        await audit(db, [
          { at: now(), actor: lead, action: 'policy.promote', subject: id, detail: { run, origin: version.origin } },
        ]);
        return { policy: await load(db, id), run };
      });
    },
  };
};

export type Policies = ReturnType<typeof createPolicies>;
