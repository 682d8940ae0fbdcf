import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createScreening, type Screening } from '../desk/lane/screening.ts';
import type { Application } from '../engine/contract/application.ts';
import { silent } from '../log.ts';
import { loadTables } from '../reference/load.ts';
import { simulate } from '../simulate/simulate.ts';
import type { Done } from './screening-errands.ts';
import { createErrands, type Errands } from './screening-pool.ts';
import { createThreadedScreening, type ThreadedScreening } from './screening-threads.ts';

const applications = [...simulate({ seed: 7, count: 60 })].map(({ application }) => application);

/** As it is when it has crossed from a thread. */
const crossed = <T>(value: T): T => structuredClone(value);

describe('threads that screen', () => {
  let here: Screening;
  let threads: ThreadedScreening;
  beforeAll(async () => {
    const { tables } = await loadTables(undefined);
    here = createScreening(tables);
    threads = createThreadedScreening(tables, { reference: undefined, policy: {}, threads: 2, log: silent });
  });
  afterAll(() => threads.close());

  test('find what is found without them, each in its place', async () => {
    const asked = [...applications, { candidate: 7 }].map((application) => ({ source: 'api', application }));
    const found = await Promise.all(asked.map((one) => threads.alone(one)));
    expect(found).toEqual(crossed(await Promise.all(asked.map((one) => here.alone(one)))));
    expect(found.at(-1)).toMatchObject({ ok: false });
  });

  test('screen a kept application anew', async () => {
    const first: Application = { id: 'first', receivedAt: '2026-03-02T09:00:00Z', candidate: { name: 'Ana Example' } };
    const again = await threads.again('api:first', first);
    expect(again).toEqual(crossed(await here.again('api:first', first)));
  });

  test('say what is wrong with a kept application that can no longer be read, without its content', async () => {
    const broken = JSON.parse('{"candidate":{"name":"Ana Example"}}');
    await expect(threads.again('api:broken', broken)).rejects.toThrow(/^TypeError/);
    await expect(threads.again('api:broken', broken)).rejects.not.toThrow(/Ana/);
  });

  test('follow another policy from the next application on', async () => {
    const policy = { document: { prior: 0.2 } };
    threads.use(policy);
    here.use(policy);
    expect(threads.policy.compiled.fingerprints).toEqual(here.policy.compiled.fingerprints);
    for (const application of applications.slice(0, 4)) {
      const one = { source: 'api', application };
      expect(await threads.alone(one)).toEqual(crossed(await here.alone(one)));
    }
  });

  test('refuse a policy that cannot be used and keep the one in force', () => {
    const had = threads.policy;
    expect(() => threads.use({ document: { prior: 7 } })).toThrow(TypeError);
    expect(threads.policy).toBe(had);
  });
});

describe('when an application harms its thread', () => {
  let errands: Errands;
  const start = (patience: number, module = new URL('./testing/odd-thread.js', import.meta.url)): void => {
    errands = createErrands({ reference: undefined, policy: {}, threads: 1, log: silent, patience, module });
  };
  afterEach(() => errands.close());
  const run = (...ids: readonly string[]): Promise<readonly Done[]> =>
    Promise.all(ids.map((id) => errands.run({ kind: 'alone', submitted: { source: 'api', application: { id } } })));
  const refusal = (reason: string): Done => ({
    kind: 'alone',
    outcome: { ok: false, problems: [{ field: '', reason }] },
  });
  const read = (id: string): Done => refusal(`read ${id}`);

  test('one that never ends is refused, and those beside it are read', async () => {
    start(300);
    expect(await run('a', 'endless', 'b')).toEqual([
      read('a'),
      refusal('takes longer to screen than is allowed'),
      read('b'),
    ]);
    expect(await run('c')).toEqual([read('c')]);
  });

  test('one that ends its thread is named as failed, and those beside it are read', async () => {
    start(20_000);
    const [a, deadly, b] = await run('a', 'deadly', 'b');
    expect([a, b]).toEqual([read('a'), read('b')]);
    expect(deadly).toMatchObject({ kind: 'failed' });
  });

  test('a thread that cannot start is given up, and nobody waits for ever', async () => {
    start(20_000, new URL('./testing/not-there.js', import.meta.url));
    expect(await run('a')).toEqual([{ kind: 'failed', error: 'no screening thread can be started' }]);
  });

  test('closing answers whoever still waits', async () => {
    start(20_000);
    const waiting = run('endless', 'a');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await errands.close();
    expect((await waiting).map(({ kind }) => kind)).toEqual(['failed', 'failed']);
  });
});
