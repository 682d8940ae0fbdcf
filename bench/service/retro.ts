import type { Actor } from '../../src/desk/actor.ts';
import { createPolicies } from '../../src/desk/memory/policies.ts';
import { createStartRun } from '../../src/desk/memory/start-run.ts';
import { silent } from '../../src/log.ts';
import { findRun } from '../../src/store/retro.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { report, shown } from '../time.ts';
import type { Bench } from './parts.ts';

const lead: Actor = { kind: 'person', id: 'bench', name: 'Bench', roles: ['lead'], jobs: [] };
const now = (): Date => new Date();

/** Applications a second that a run searches, from its first step until it ends or the time is over. */
const speedOf = async ({ db }: Bench, id: string, mostSeconds: number): Promise<number> => {
  const begun = performance.now();
  let first: { readonly at: number; readonly done: number } | undefined;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const run = await findRun(db, id);
    if (run === undefined || run.state === 'failed') throw new Error(`the search failed: ${run?.error}`);
    if (first === undefined && run.startedAt !== null) first = { at: run.startedAt.getTime(), done: 0 };
    const over = performance.now() - begun > mostSeconds * 1_000;
    if (first === undefined || (run.state === 'running' && !over)) continue;
    const end = run.endedAt?.getTime() ?? Date.now();
    if (run.state === 'running') await db.execute(`update retro_run set state = 'cancelled' where id = $1`, [id]);
    return (run.done - first.done) / ((end - first.at) / 1_000);
  }
};

/** Drafting a policy touches nothing that is sealed. */
const unused: Vault = {
  seal: () => new Uint8Array(),
  open: () => '',
  sealBytes: (bytes) => bytes,
  openBytes: (bytes) => bytes,
  blind: () => [],
};

/** Everything that is stored, under other weights and then screened anew as after a change of a list. */
export const retroScreen = async (bench: Bench): Promise<void> => {
  const { db } = bench;
  const startRun = createStartRun({ now });
  const parts = { database: db, now, log: silent, vault: unused };
  const policies = createPolicies(parts, { startRun, started: { policy: {}, weights: null } });
  const draft = await policies.draft(lead, { policy: { prior: 0.02 }, weights: null, note: 'bench' });
  const { run } = await policies.backtest(lead, draft.id);
  const weighed = await speedOf(bench, run, 300);
  const list = await startRun(db, lead, { cause: 'list', way: 'rescreen', subject: { list: 'ip-vpn' } });
  const screened = await speedOf(bench, list, 60);
  report({
    what: 'Retro-screen of every stored application, in the background of the running service',
    figure: `other weights: ${shown(weighed)}/s; a list that changed, each screened by itself and linked anew where it differs: ${shown(screened)}/s`,
    beside: '',
    goal: 'at least 2,000/s',
    reached: Math.min(weighed, screened) >= 2_000,
  });
};
