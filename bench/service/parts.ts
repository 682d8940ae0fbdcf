import { Agent } from 'node:http';
import { hashToken, newId, newToken } from '../../src/access/tokens.ts';
import { silent } from '../../src/log.ts';
import { simulate } from '../../src/simulate/simulate.ts';
import { addKey } from '../../src/store/api-keys.ts';
import type { Connection } from '../../src/store/database.ts';
import { openDatabase } from '../../src/store/open.ts';
import type { Target } from './load.ts';
import { post } from './load.ts';
import { type Served, serve } from './process.ts';

/** A running service with a key to send applications by, and a connection of the bench's own to its database. */
export interface Bench {
  readonly served: Served;
  readonly target: Target;
  readonly db: Connection;
  readonly settings: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const makeKey = async (db: Connection): Promise<string> => {
  const [id, secret] = [newId(), newToken()];
  const at = new Date();
  await addKey(
    db,
    {
      id,
      name: 'bench',
      scopes: ['applications:write', 'applications:read'],
      madeBy: 'bench',
      createdAt: at,
      expiresAt: new Date(at.getTime() + 86_400_000),
    },
    hashToken(secret),
  );
  return `gk_${id}_${secret}`;
};

export const startBench = async (
  settings: Readonly<Record<string, string>>,
  where: { readonly url?: string; readonly dataDirectory: string },
): Promise<Bench> => {
  const served = await serve(settings);
  const db = await openDatabase({ ...where, log: silent, connections: 4 });
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  return {
    served,
    target: { url: served.url, key: await makeKey(db), agent },
    db,
    settings,
    async close() {
      agent.destroy();
      await db.close();
      await served.stop();
    },
  };
};

/** Simulated applications as they would be sent one by one. */
export const bodiesOf = (seed: number, count: number): string[] =>
  [...simulate({ seed, count })].map(({ application }) => JSON.stringify({ source: `seed-${seed}`, application }));

const AT_ONCE = 500;

/** Sends a history in batches, two under way at a time; returns applications a second. */
export const importHistory = async ({ target }: Bench, seed: number, count: number): Promise<number> => {
  let batch: unknown[] = [];
  let open: Promise<number>[] = [];
  const send = async (): Promise<void> => {
    const body = JSON.stringify({ source: `seed-${seed}`, applications: batch });
    batch = [];
    if (open.length >= 2) await open.shift();
    open.push(post(target, '/api/v1/applications/batch', body));
  };
  const started = performance.now();
  let making = 0;
  for (let from = performance.now(), people = simulate({ seed, count })[Symbol.iterator](); ; ) {
    const next = people.next();
    if (next.done === true) break;
    batch.push(next.value.application);
    making += performance.now() - from;
    if (batch.length === AT_ONCE) await send();
    from = performance.now();
  }
  if (batch.length > 0) await send();
  const statuses = await Promise.all(open);
  open = [];
  if (statuses.some((status) => status !== 200)) throw new Error('a batch was refused');
  // Making the population is no part of importing it.
  return count / ((performance.now() - started - making) / 1_000);
};
