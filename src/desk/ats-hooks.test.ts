import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { vendors } from '../ats/model.ts';
import { signed } from '../ats/testing/signing.ts';
import type { Log } from '../log.ts';
import type { Connection } from '../store/database.ts';
import { testDatabase } from '../store/testing/database.ts';
import { type AtsHooks, createAtsHooks } from './ats-hooks.ts';
import { Problem } from './problem.ts';
import { connect, partsOn } from './testing/ats.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let database: Connection;
let parts: ReturnType<typeof partsOn>;
let hooks: AtsHooks;
let logged: string[] = [];

const log: Log = {
  info: () => {},
  warn: (event, fields) => logged.push(`${event} ${JSON.stringify(fields)}`),
  error: () => {},
};

const generic = {
  signature: { scheme: 'hmac-sha256', header: 'x-signature', encoding: 'hex', prefix: '' },
} as const;

beforeAll(async () => {
  database = await testDatabase();
  parts = { ...partsOn(database), log };
  for (const vendor of vendors) await connect(parts, vendor, vendor === 'generic' ? { settings: generic } : {});
});
beforeEach(async () => {
  await database.execute('delete from received_hook');
  await database.execute('delete from job');
  hooks = createAtsHooks(parts);
  logged = [];
});
afterAll(() => database.close());

const counts = async (): Promise<{ hooks: number; jobs: number }> => {
  const [row] = await database.query<{ hooks: number; jobs: number }>(
    'select (select count(*) from received_hook) as hooks, (select count(*) from job) as jobs',
  );
  return row ?? { hooks: -1, jobs: -1 };
};

const codeOf = async (work: Promise<unknown>): Promise<string | undefined> => {
  const error: unknown = await work.catch((it: unknown) => it);
  return error instanceof Problem ? error.code : undefined;
};

describe('deliveries', () => {
  for (const vendor of vendors) {
    it(`of ${vendor} are kept once and read by one job, however often they come`, async () => {
      const { headers, body } = signed[vendor]();
      const twice = Array.from({ length: 8 }, () => hooks.take(vendor, new Headers(headers), bytes(body)));
      for (const answer of await Promise.all(twice)) expect(answer).toEqual({});
      expect(await counts()).toEqual({ hooks: 1, jobs: 1 });
    });
  }

  it('are kept sealed: nothing of what was in them stands in the database', async () => {
    const { headers, body } = signed.greenhouse({ action: 'ping', payload: { name: 'Jo Exampleton' } });
    await hooks.take('greenhouse', new Headers(headers), bytes(body));
    const [row] = await database.query<{ text: string }>(
      `select h::text || (select string_agg(j::text, '') from job j) as text from received_hook h`,
    );
    expect(row?.text).not.toContain('Exampleton');
    expect(row?.text).not.toContain(Buffer.from('Exampleton').toString('hex'));
  });

  it('that ask for a handshake are answered and not kept', async () => {
    const greeting = new Headers({ 'x-hook-secret': 'abc' });
    expect(await hooks.take('smartrecruiters', greeting, bytes(''))).toEqual({ 'x-hook-secret': 'abc' });
    expect(await hooks.take('recruitee', new Headers(), bytes('{"test":true}'))).toEqual({});
    expect(await counts()).toEqual({ hooks: 0, jobs: 0 });
  });

  it('to a connector that is unknown or disabled find nothing, well signed or not', async () => {
    const { headers, body } = signed.ashby();
    expect(await codeOf(hooks.take('nobody', new Headers(headers), bytes(body)))).toBe('not-found');
    expect(await codeOf(hooks.take('nobody', new Headers(), bytes('')))).toBe('not-found');
    await database.execute("update connector set enabled = false where id = 'ashby'");
    expect(await codeOf(hooks.take('ashby', new Headers(headers), bytes(body)))).toBe('not-found');
    await database.execute("update connector set enabled = true where id = 'ashby'");
    expect(await counts()).toEqual({ hooks: 0, jobs: 0 });
  });

  it('that are too large are refused before anything is computed', async () => {
    const { headers } = signed.ashby();
    expect(await codeOf(hooks.take('ashby', new Headers(headers), new Uint8Array(2_000_001)))).toBe('too-large');
  });
});

/** Collects what nobody holds, so that what is left is held. */
const sweep = (): void => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
};

describe('ten thousand bad signatures', () => {
  it('write no row, keep no memory and fill no log', async () => {
    const { headers, body } = signed.greenhouse();
    const bad = new Headers({ ...headers, signature: `sha256 ${'0'.repeat(64)}` });
    const content = bytes(body);
    const flood = async (rounds: number): Promise<void> => {
      for (let round = 0; round < rounds; round += 1) {
        const codes = await Promise.all(
          Array.from({ length: 50 }, () => codeOf(hooks.take('greenhouse', bad, content))),
        );
        expect(new Set(codes)).toEqual(new Set(['not-signed-in']));
      }
    };
    await flood(20);
    sweep();
    const before = process.memoryUsage().heapUsed;
    await flood(180);
    sweep();
    const grown = process.memoryUsage().heapUsed - before;
    // Each refusal may leave nothing; what the process keeps for its own ends moves a little.
    expect(grown).toBeLessThan(20_000_000);
    expect(await counts()).toEqual({ hooks: 0, jobs: 0 });
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('bad-signature');

    parts.clock.at = new Date(parts.clock.at.getTime() + 61_000);
    await codeOf(hooks.take('greenhouse', bad, content));
    expect(logged[1]).toContain('"unsaid":9999');
  });
});
