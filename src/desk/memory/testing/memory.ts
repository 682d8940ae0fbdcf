import type { Tables } from '../../../engine/reference.ts';
import type { Connection } from '../../../store/database.ts';
import type { Actor } from '../../actor.ts';
import type { LaneContext } from '../../lane/parts.ts';
import { laneContext } from '../../lane/testing/context.ts';
import { createReceiving, type Receipt } from '../../receive.ts';
import { createRescreener } from '../../rescreen.ts';
import { createMemory, type Memory } from '../memory.ts';
import type { RetentionConfiguration } from '../retention-rules.ts';

const person = (
  id: string,
  roles: Extract<Actor, { kind: 'person' }>['roles'],
  jobs: readonly string[] = [],
): Actor => ({
  kind: 'person',
  id,
  name: `Person ${id}`,
  roles,
  jobs,
});

export const people = {
  analyst: person('analyst', ['analyst']),
  lead: person('lead', ['lead']),
  auditor: person('auditor', ['auditor']),
  recruiter: person('recruiter', ['recruiter'], ['job-1']),
  administrator: person('administrator', ['administrator']),
  feed: { kind: 'key', id: 'feed', name: 'Feed', scopes: ['indicators:write'] },
  ats: { kind: 'key', id: 'ats', name: 'ATS', scopes: ['applications:write'] },
} as const satisfies Record<string, Actor>;

export interface Workshop {
  readonly context: LaneContext;
  readonly memory: Memory;
  /** Receives an application with what is given about it. */
  receive(id: string, candidate?: Record<string, unknown>, more?: Record<string, unknown>): Promise<Receipt>;
  /** Does the jobs of a kind that wait, in order; gives how many there were. */
  work(kind?: string): Promise<number>;
}

/** The memory with everything under it, on a database. */
export const workshop = (
  database: Connection,
  now = new Date('2026-03-02T09:00:00Z'),
  tables?: Tables,
  retention: RetentionConfiguration = { preset: 'us', days: {} },
): Workshop => {
  const context = laneContext(database, now, tables);
  const memory = createMemory(context, createRescreener(context), {
    retention,
    reports: 'signed-in',
  });
  const receiving = createReceiving(context, { screened: memory.notice });
  return {
    context,
    memory,
    receive: (id, candidate = {}, more = {}) =>
      receiving.receive(people.ats, {
        source: 'api',
        application: {
          id,
          receivedAt: '2026-03-01T08:00:00Z',
          job: { id: 'job-1', title: 'Platform engineer' },
          ...more,
          candidate: { name: `Sam Example ${id}`, email: `${id}.mailbox@example.com`, ...candidate },
        },
      }),
    async work(kind = 'retro.run') {
      const handler = memory.handlers.find((it) => it.kind === kind);
      const jobs = await database.query<{ id: number; payload: unknown }>(
        "delete from job where kind = $1 and state = 'waiting' returning id, payload",
        [kind],
      );
      const signal = new AbortController().signal;
      for (const { id, payload } of jobs.sort((a, b) => a.id - b.id))
        await handler?.run(payload, { jobId: id, attempt: 1, progress: async () => {}, signal });
      return jobs.length;
    },
  };
};
