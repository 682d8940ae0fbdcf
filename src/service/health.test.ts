import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../store/database.ts';
import { testDatabase } from '../store/testing/database.ts';
import { type ReadinessParts, readiness } from './health.ts';

let database: Connection;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const asked = (changes: Partial<ReadinessParts> = {}) =>
  readiness({
    database,
    dataDirectory: tmpdir(),
    leastFreeMegabytes: 0,
    stopping: () => false,
    ...changes,
  });

describe('readiness', () => {
  it('is there when database and disk are', async () => {
    expect(await asked()).toEqual({
      ready: true,
      parts: [
        { name: 'process', ready: true },
        { name: 'database', ready: true },
        { name: 'disk', ready: true },
      ],
    });
  });

  it('ends as soon as a stop was asked for', async () => {
    const state = await asked({ stopping: () => true });
    expect(state.ready).toBe(false);
    expect(state.parts).toContainEqual({ name: 'process', ready: false });
  });

  it('says which part is lacking', async () => {
    expect((await asked({ leastFreeMegabytes: 1e12 })).parts).toContainEqual({ name: 'disk', ready: false });
    const gone = { ...database, query: () => Promise.reject(new Error('gone')) };
    expect((await asked({ database: gone })).parts).toContainEqual({ name: 'database', ready: false });
  });

  it('does not ask for room where the database is a server', async () => {
    expect((await asked({ dataDirectory: undefined, leastFreeMegabytes: 1e12 })).ready).toBe(true);
  });
});
