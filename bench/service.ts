import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startSystemServer, systemBinaries } from '../src/store/testing/system-server.ts';
import { bareHttp, durableRows } from './service/anchors.ts';
import { asFastAs, atRate, percentile } from './service/load.ts';
import { type Bench, bodiesOf, importHistory, startBench } from './service/parts.ts';
import { serve } from './service/process.ts';
import { measureQueue } from './service/queue.ts';
import { retroScreen } from './service/retro.ts';
import { report, shown } from './time.ts';

const HISTORY = Number(process.env['BENCH_HISTORY'] ?? 200_000);
const KEY = Buffer.alloc(32, 7).toString('base64');
const POST = '/api/v1/applications';

const folder = (name: string): string => {
  const path = resolve(join('.bench', name));
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  return path;
};

const latency = async (bench: Bench, name: string, goal: { p50: number; p99: number | undefined }): Promise<void> => {
  const bodies = bodiesOf(9_001, 3_000);
  await atRate(bench.target, { path: POST, bodies: bodiesOf(9_000, 500), perSecond: 100 });
  const { milliseconds, refused } = await atRate(bench.target, { path: POST, bodies, perSecond: 100 });
  const [p50, p99] = [percentile(milliseconds, 0.5), percentile(milliseconds, 0.99)];
  const { single } = await durableRows(bench.db);
  report({
    what: `POST of one application to durable decision, 100 a second, ${name}`,
    figure: `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms${refused === 0 ? '' : `, ${refused} refused`}`,
    beside: `a durable row of 3 KB in the same database takes ${(4_000 / single).toFixed(1)} ms at four connections`,
    goal: `p50 at most ${goal.p50} ms${goal.p99 === undefined ? '' : `, p99 at most ${goal.p99} ms`}`,
    reached: refused === 0 && p50 <= goal.p50 && (goal.p99 === undefined || p99 <= goal.p99),
  });
};

const sustained = async (bench: Bench): Promise<void> => {
  const bodies = bodiesOf(9_002, 10_000);
  const { answered, seconds, refused } = await asFastAs(bench.target, { path: POST, bodies, connections: 32 });
  const bare = await bareHttp(bodies);
  report({
    what: 'Sustained decisions over HTTP, 32 connections, client on the same cores',
    figure: `${shown(answered / seconds)}/s${refused === 0 ? '' : `, ${refused} refused`}`,
    beside: `a bare node:http server that parses the same bodies answers ${shown(bare)}/s`,
    goal: 'at least 400/s',
    reached: refused === 0 && answered / seconds >= 400,
  });
};

const imported = async (bench: Bench): Promise<void> => {
  const rate = await importHistory(bench, 4_242, HISTORY);
  const { batched } = await durableRows(bench.db);
  report({
    what: `Batch import over HTTP, 500 at a time, ${HISTORY.toLocaleString('en-US')} applications`,
    figure: `${shown(rate)}/s; the service holds ${shown(bench.served.megabytes())} MB`,
    beside: `rows of 3 KB in batches into the same database: ${shown(batched)}/s`,
    goal: 'at least 1,500/s',
    reached: rate >= 1_500,
  });
};

const queue = async (bench: Bench): Promise<void> => {
  const { added, done } = await measureQueue(bench.db, { jobs: 20_000, batch: 100, takers: 4 });
  report({
    what: 'The queue, on the same database',
    figure: `${shown(added)} jobs/s added in batches of 500, ${shown(done)}/s taken and ended in batches of 100`,
    beside: 'pg-boss 12 fetched 2,800/s in batches of 100, graphile-worker ran 7,300/s, on another day',
    goal: '',
    reached: undefined,
  });
};

const onServer = async (): Promise<void> => {
  const bin = systemBinaries();
  if (bin === undefined) {
    process.stdout.write('No PostgreSQL 15 or later on this machine: figures of a server are left out.\n');
    return;
  }
  const server = await startSystemServer(bin, { fsync: 'on' });
  const bench = await startBench(
    { DATABASE_URL: server.url, GATEHOUSE_KEY: KEY },
    { url: server.url, dataDirectory: '' },
  );
  try {
    await imported(bench);
    const history = `${HISTORY.toLocaleString('en-US')} in history`;
    await latency(bench, `PostgreSQL server, ${history}`, { p50: 10, p99: 40 });
    await sustained(bench);
    await retroScreen(bench);
    await queue(bench);
  } finally {
    await bench.close();
    await server.stop();
  }
};

const embedded = async (): Promise<void> => {
  const dataDirectory = folder('service-data');
  const settings = { GATEHOUSE_DATA_DIRECTORY: dataDirectory };
  const bench = await startBench(settings, { dataDirectory });
  try {
    await importHistory(bench, 4_243, 20_000);
    await latency(bench, 'embedded PostgreSQL, 20,000 in history', { p50: 15, p99: undefined });
  } finally {
    await bench.close();
  }
  const starts: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const served = await serve(settings);
    starts.push(served.startMilliseconds);
    await served.stop();
  }
  report({
    what: 'Cold start on an existing data directory, process to readiness',
    figure: `median ${shown(percentile(starts, 0.5))} ms of 5 (${starts.map((it) => Math.round(it)).join(', ')})`,
    beside: '',
    goal: 'at most 2,000 ms',
    reached: percentile(starts, 0.5) <= 2_000,
  });
};

process.stdout.write('\nThe service, fsync on, client on the same cores\n\n');
await embedded();
await onServer();
