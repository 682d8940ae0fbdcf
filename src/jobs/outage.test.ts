import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Log } from '../log.ts';
import { type Connection, Unreachable } from '../store/database.ts';
import { createOutage } from './outage.ts';
import { startWorker } from './worker.ts';

let said: string[] = [];
const log: Log = {
  info: (what) => said.push(what),
  warn: (what) => said.push(what),
  error: (what) => said.push(what),
};
const AWAY = 'the database cannot be reached; it is tried again and again';

beforeEach(() => {
  said = [];
});

test('a wait doubles from a second up to half a minute, and begins anew once it went well', () => {
  const patience = createOutage(log).patience('it failed');
  const waits = Array.from({ length: 7 }, () => patience.failed(new Unreachable('away')));
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  patience.succeeded();
  expect(patience.failed(new Unreachable('away'))).toBe(1_000);
  expect(said).toEqual([AWAY, 'the database is back', AWAY]);
});

test('all that asks the database says once that it is away, and once that it is back', () => {
  const outage = createOutage(log);
  const [one, other] = [outage.patience('one'), outage.patience('other')];
  for (const it of [one, other, one, other]) it.failed(new Unreachable('away'));
  one.succeeded();
  expect(said).toEqual([AWAY]);
  other.succeeded();
  expect(said).toEqual([AWAY, 'the database is back']);
});

test('another failure is said in its own words, once until it goes on', () => {
  const patience = createOutage(log).patience('it failed');
  for (let tries = 0; tries < 3; tries += 1) patience.failed(new TypeError('broken'));
  patience.succeeded();
  patience.failed(new TypeError('broken'));
  expect(said).toEqual(['it failed', 'it failed']);
});

describe('a worker whose database is away', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('asks less and less often, says so once, and goes on when it is back', async () => {
    let isAway = true;
    let asked = 0;
    const ask = async <Row>(): Promise<Row[]> => {
      asked += 1;
      if (isAway) throw new Unreachable('away');
      return [];
    };
    const execute = async (): Promise<number> => (await ask()).length;
    const unused = (): never => {
      throw new Error('not expected');
    };
    const database: Connection = {
      kind: 'server',
      query: ask,
      execute,
      transaction: async (work) => work({ query: ask, execute, transaction: unused }),
      listen: async () => async () => {},
      script: unused,
      close: async () => {},
    };
    const worker = startWorker({ database, log, handlers: [{ kind: 'make', run: async () => {} }] });
    await vi.advanceTimersByTimeAsync(120_000);
    expect(said).toEqual([AWAY]);
    // Each second would be 120 times, and the upkeep and leases besides.
    expect(asked).toBeLessThan(35);
    isAway = false;
    await vi.advanceTimersByTimeAsync(61_000);
    expect(said).toEqual([AWAY, 'the database is back']);
    const before = asked;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked - before).toBeGreaterThanOrEqual(10);
    await worker.stop(0);
  });
});
