import { refuse } from '../../../documents/extraction.ts';
import type { Verdict } from '../../../engine/contract/decision.ts';
import { silent } from '../../../log.ts';
import { addAccount } from '../../../store/accounts.ts';
import { findCaseOf } from '../../../store/cases.ts';
import type { Connection } from '../../../store/database.ts';
import { openOrUpdateCases } from '../../../store/open-cases.ts';
import { testDatabase } from '../../../store/testing/database.ts';
import { testVault } from '../../../vault/testing/vault.ts';
import type { Vault } from '../../../vault/vault.ts';
import type { Person, Role } from '../../actor.ts';
import { type Cases, createCases } from '../../cases.ts';
import { type CaseLine, type FullLine, readLine } from '../lines.ts';
import { defaultReviewSettings, type ReviewSettings } from '../settings.ts';
import type { Seen } from '../work.ts';
import { someday, storeApplication } from './stored.ts';

export const person = (id: string, roles: readonly Role[], jobs: readonly string[] = []): Person => ({
  kind: 'person',
  id,
  name: `${id} Example`,
  roles,
  jobs,
});

export const ann = person('ann', ['analyst']);
export const ben = person('ben', ['analyst']);
export const lea = person('lea', ['lead']);
export const lou = person('lou', ['lead']);
export const rex = person('rex', ['recruiter'], ['job-1']);
export const aud = person('aud', ['auditor']);

/** What one person may decide. */
export const verified = {
  outcome: 'verified',
  reason: 'work-shown',
  note: 'Walked through three commits.',
  worth: 'worthwhile',
} as const;

/** What takes two people. */
export const fraud = {
  outcome: 'confirmed-fraud',
  reason: 'admitted',
  note: 'Told us on the call.',
  worth: 'confirmed-risk',
} as const;

/** Use cases of reviewing over a database of their own, with a clock that tests move. */
export interface TestDesk {
  readonly db: Connection;
  readonly vault: Vault;
  readonly cases: Cases;
  readonly settled: (readonly [application: number, verdict: Verdict])[];
  readonly found: Map<string, readonly number[]>;
  /** Moves the clock on by seconds. */
  pass(seconds: number): void;
  now(): Date;
  /** An application that was screened, with its case; what `first` sees of it. */
  opened(like: Parameters<typeof storeApplication>[2]): Promise<FullLine>;
  /** Runs the jobs of a kind that are due, as a worker would. */
  work(kind: string): Promise<number>;
}

export const full = (line: CaseLine): FullLine => {
  if (line.view === 'reduced') throw new Error('a reduced line');
  return line;
};

export const seen = ({ id, version }: { readonly id: string; readonly version: number }): Seen => ({ id, version });

export const testDesk = async (settings: Partial<ReviewSettings> = {}): Promise<TestDesk> => {
  const db = await testDatabase();
  const vault = testVault();
  let at = someday;
  const now = (): Date => at;
  const settled: TestDesk['settled'] = [];
  const found: TestDesk['found'] = new Map();
  const all = { ...defaultReviewSettings, blindShare: 0, ...settings };
  const cases = createCases({ database: db, vault, now, log: silent }, all, {
    settle: async (_db, application, verdict) => {
      settled.push([application, verdict]);
    },
    searchNumbers: async (_db, text) => found.get(text) ?? [],
    campaign: async (_db, id) => ({ id, people: 2 }),
    documents: {
      extract: async () => refuse('unreadable', 'no reader in this test'),
      draw: async () => refuse('unreadable', 'no reader in this test'),
    },
  });
  for (const { id, name, roles, jobs } of [ann, ben, lea, lou, rex, aud]) {
    const account = { id, name, email: `${id}@example.com`, roles, jobs, rolesBy: 'administrator' } as const;
    await addAccount(db, vault, { ...account, createdAt: at, enrolledAt: at });
  }
  const context = { jobId: 1, attempt: 1, progress: async () => {}, signal: new AbortController().signal };
  return {
    db,
    vault,
    cases,
    settled,
    found,
    now,
    pass: (seconds) => {
      at = new Date(at.getTime() + seconds * 1000);
    },
    async opened(like) {
      await openOrUpdateCases(db, [await storeApplication(db, vault, { at, ...like })], all.due);
      const found = await findCaseOf(db, `api:a-${like.number}`);
      if (found === undefined) throw new Error('no case was opened');
      return full(await readLine(db, vault, found, 'full'));
    },
    async work(kind) {
      const handler = cases.handlers.find((it) => it.kind === kind);
      const jobs = await db.query<{ id: number; payload: unknown }>(
        `update job set state = 'done' where kind = $1 and state = 'waiting' and run_at <= $2 returning id, payload`,
        [kind, at],
      );
      for (const { payload } of jobs) await handler?.run(payload, context);
      return jobs.length;
    },
  };
};
