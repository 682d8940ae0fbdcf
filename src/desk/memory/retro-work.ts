import { z } from 'zod';
import { createChallenge, reassess } from '../../engine/risk/challenge.ts';
import type { CompiledPolicy } from '../../engine/risk/policy.ts';
import { type Handler, Poison } from '../../jobs/handler.ts';
import { readResults } from '../../store/applications.ts';
import { audit } from '../../store/audit.ts';
import type { Database } from '../../store/database.ts';
import { publish } from '../../store/events.ts';
import { openCasesFor } from '../../store/open-cases.ts';
import { findPolicyVersion, keepBacktest } from '../../store/policies.ts';
import { advanceRun, endRun, findRun, lockRun, type RetroRun, type RunStep } from '../../store/retro.ts';
import { type Counted, ownMatches, settleFindings, waitingFindings } from '../../store/retro-findings.ts';
import { type LiveApplication, liveAfter } from '../../store/retro-neighbours.ts';
import type { LaneContext } from '../lane/parts.ts';
import type { Rescreener } from '../rescreen.ts';
import { addComparison, type BacktestFigures, readFigures } from './backtest-figures.ts';
import { compileSource } from './compile-source.ts';
import { followPolicy } from './follow-policy.ts';
import { type Keeping, keepReweighed, type Reweighing, rescreen } from './rescreening.ts';
import { scanNext, seek } from './retro-search.ts';
import { RETRO_JOB } from './start-run.ts';

/** Stored results are weighed in large chunks; screening anew reads applications and their neighbours. */
const WEIGHED_AT_ONCE = 1_000;
const SCREENED_AT_ONCE = 200;
const ATTEMPTS = 8;

type Step = Omit<RunStep, 'id' | 'at'> & { readonly ended: boolean };

const nothing: Counted = { findings: 0, changed: 0, hires: 0 };
const added = (one: Counted, other: Counted): Counted => ({
  findings: one.findings + other.findings,
  changed: one.changed + other.changed,
  hires: one.hires + other.hires,
});

/** Works through searches of the past, a chunk in a transaction: what is done and how far it came are written together. */
export const createRetroWork = (context: LaneContext, screener: Rescreener) => {
  const { database, vault, now, screening, dueRules } = context;
  const compiled = new Map<string, CompiledPolicy>();

  const policyOf = async (db: Database, id: string | undefined): Promise<CompiledPolicy> => {
    const version = id === undefined ? undefined : await findPolicyVersion(db, id);
    if (version === undefined) throw new Poison('the policy of this search is not there');
    const name = `${version.id} ${version.version}`;
    const policy = compiled.get(name) ?? compileSource(version);
    compiled.set(name, policy);
    return policy;
  };

  const reweighed = async (
    db: Database,
    rows: readonly LiveApplication[],
    policy: CompiledPolicy,
  ): Promise<Reweighing[]> => {
    const results = await readResults(
      db,
      vault,
      rows.map((row) => row.screening),
    );
    return rows.flatMap((row) => {
      const before = results.get(row.screening);
      return before === undefined
        ? []
        : [{ ...row, before, after: reassess({ result: before, policy, tier: row.tier }) }];
    });
  };

  const keeping = (db: Database, run: RetroRun): Keeping => ({ db, vault, run: run.id, dueRules, at: now() });

  const scanStep = (run: RetroRun, rows: readonly LiveApplication[], atOnce: number, more: Counted): Step => ({
    phase: 'scan',
    position: rows.at(-1)?.number ?? run.position,
    done: run.done + rows.length,
    capped: false,
    figures: run.figures,
    more,
    ended: rows.length < atOnce,
  });

  const reassessStep = async (db: Database, run: RetroRun): Promise<Step> => {
    const rows = await liveAfter(db, run.position, WEIGHED_AT_ONCE);
    const policy = await policyOf(db, run.subject.policy);
    const changed = await keepReweighed(keeping(db, run), policy, await reweighed(db, rows, policy));
    return scanStep(run, rows, WEIGHED_AT_ONCE, changed);
  };

  const compareStep = async (db: Database, run: RetroRun): Promise<Step> => {
    const rows = await liveAfter(db, run.position, WEIGHED_AT_ONCE);
    let figures: BacktestFigures = readFigures(run.figures);
    const policy = await policyOf(db, run.subject.policy);
    const weighed = await reweighed(db, rows, policy);
    for (const tier of new Set(weighed.map((it) => it.tier))) {
      const challenge = createChallenge();
      for (const it of weighed) if (it.tier === tier) challenge.compare(it.before, it.after);
      const lines = { before: screening.policy.compiled.tiers[tier], after: policy.tiers[tier] };
      figures = addComparison(figures, tier, { comparison: challenge.comparison(), lines });
    }
    const step = scanStep(run, rows, WEIGHED_AT_ONCE, nothing);
    if (step.ended) await keepBacktest(db, run.subject.policy ?? '', figures);
    return { ...step, figures };
  };

  const rescreenStep = async (db: Database, run: RetroRun): Promise<Step> => {
    const rows = await liveAfter(db, run.position, SCREENED_AT_ONCE);
    const numbers = rows.map((row) => row.number);
    return scanStep(run, rows, SCREENED_AT_ONCE, await rescreen(keeping(db, run), screener, numbers));
  };

  /** A list says something about an application by itself: who shows the same as before is linked as before. */
  const listStep = async (db: Database, run: RetroRun): Promise<Step> => {
    const rows = await liveAfter(db, run.position, WEIGHED_AT_ONCE);
    const differing = await screener.differing(db, rows);
    let more = nothing;
    for (let from = 0; from < differing.length; from += SCREENED_AT_ONCE) {
      const some = await rescreen(keeping(db, run), screener, differing.slice(from, from + SCREENED_AT_ONCE));
      more = added(more, some);
    }
    return scanStep(run, rows, WEIGHED_AT_ONCE, more);
  };

  const searchStep = async (db: Database, run: RetroRun): Promise<Step> => {
    const search = { db, vault, tables: screening.tables, run: run.id, now: now() };
    const { figures } = run;
    if (run.phase === 'seek') {
      const { scan, capped, ...more } = await seek(search, run.subject);
      return scan
        ? { phase: 'scan', position: 0, done: 0, capped, figures, more, ended: false }
        : { phase: 'weigh', position: 0, done: run.total, capped, figures, more, ended: false };
    }
    if (run.phase === 'scan') {
      const { position, read, capped, ...more } = await scanNext(search, run);
      const done = run.done + read;
      return position === undefined
        ? { phase: 'weigh', position: 0, done: run.total, capped, figures, more, ended: false }
        : { phase: 'scan', position, done, capped, figures, more, ended: false };
    }
    return weighStep(db, run);
  };

  const weighStep = async (db: Database, run: RetroRun): Promise<Step> => {
    const waiting = await waitingFindings(db, run.id, SCREENED_AT_ONCE);
    const more = await rescreen(keeping(db, run), screener, waiting);
    // An indicator is a lead: whoever states it is looked at by a person, whatever the sum says.
    const leads = await ownMatches(db, run.id, waiting);
    await openCasesFor(db, leads, { cause: 'indicator', by: { kind: 'system', id: 'worker' }, at: now() }, dueRules);
    await settleFindings(db, run.id, waiting);
    return {
      phase: 'weigh',
      position: waiting.at(-1) ?? run.position,
      done: run.total,
      capped: false,
      figures: run.figures,
      more,
      ended: waiting.length < SCREENED_AT_ONCE,
    };
  };

  const steps = {
    reassess: reassessStep,
    compare: compareStep,
    rescreen: rescreenStep,
    list: listStep,
    search: searchStep,
  } as const;

  const finish = async (db: Database, id: string): Promise<void> => {
    const at = now();
    if (!(await endRun(db, { id, state: 'done', at }))) return;
    const run = await findRun(db, id);
    if (run === undefined) return;
    const { cause, total, findings, changed, hires } = run;
    await publish(db, [
      { type: 'retro.finished', subject: id, data: { cause, searched: total, findings, changed, hires } },
    ]);
    await audit(db, [
      {
        at,
        actor: { kind: 'system', id: 'worker' },
        action: 'retro.finish',
        subject: id,
        detail: { cause, total, findings, changed, hires },
      },
    ]);
  };

  /** Does the next chunk. Gives the run as it stood before; undefined when there was nothing to do. */
  const advance = (id: string): Promise<{ readonly done: number; readonly total: number } | undefined> =>
    database.transaction(async (db) => {
      const run = await lockRun(db, id);
      if (run === undefined || (run.state !== 'waiting' && run.state !== 'running')) return undefined;
      const { ended, ...step } = await steps[run.cause === 'list' ? 'list' : run.way](db, run);
      await advanceRun(db, { ...step, id, at: now() });
      if (ended) await finish(db, id);
      return { done: ended ? run.total : Math.min(step.done, run.total), total: run.total };
    });

  const Payload = z.object({ run: z.string().max(100) });

  const handler: Handler = {
    kind: RETRO_JOB,
    attempts: ATTEMPTS,
    async run(payload, { progress, signal, attempt }) {
      const { run } = Payload.parse(payload);
      await followPolicy(database, screening, now());
      try {
        for (let at = await advance(run); at !== undefined; at = await advance(run)) {
          await progress(at.done, at.total);
          signal.throwIfAborted();
        }
      } catch (error) {
        const over = error instanceof Poison || attempt >= ATTEMPTS;
        if (over && !signal.aborted)
          await endRun(database, { id: run, state: 'failed', at: now(), error: 'it could not go on; see the job' });
        throw error;
      }
    },
  };
  return { advance, handler };
};
