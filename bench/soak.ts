import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { atRate, percentile } from './service/load.ts';
import { bodiesOf, startBench } from './service/parts.ts';
import { report } from './time.ts';

// `npm run bench -- soak`: a constant load for minutes; memory must stay flat and nothing be lost or doubled.
const MINUTES = Number(process.env['BENCH_MINUTES'] ?? 10);
const PER_SECOND = Number(process.env['BENCH_RATE'] ?? 100);

const dataDirectory = resolve('.bench/soak-data');
rmSync(dataDirectory, { recursive: true, force: true });
mkdirSync(dataDirectory, { recursive: true });
const bench = await startBench({ GATEHOUSE_DATA_DIRECTORY: dataDirectory }, { dataDirectory });
const path = '/api/v1/applications';
await atRate(bench.target, { path, bodies: bodiesOf(7_000, PER_SECOND * 30), perSecond: PER_SECOND });

const megabytes: number[] = [];
const latencies: number[] = [];
let sent = 0;
let refused = 0;
for (let minute = 1; minute <= MINUTES; minute += 1) {
  const bodies = bodiesOf(7_000 + minute, PER_SECOND * 60);
  const load = await atRate(bench.target, { path, bodies, perSecond: PER_SECOND });
  sent += load.answered;
  refused += load.refused;
  latencies.push(percentile(load.milliseconds, 0.5));
  megabytes.push(Math.round(bench.served.megabytes()));
}
const [kept] = await bench.db.query<{ rows: number; people: number }>(
  `select count(*)::int as rows, count(distinct reference)::int as people from application where source <> 'seed-7000'`,
);
await bench.close();
const lost = sent - refused - (kept?.people ?? 0);
const doubled = (kept?.rows ?? 0) - (kept?.people ?? 0);
const half = Math.ceil(MINUTES / 2);
const growth = Math.max(...megabytes.slice(half)) / Math.max(...megabytes.slice(0, half));
report({
  what: `Soak: ${PER_SECOND} applications a second for ${MINUTES} minutes, embedded`,
  figure: `${sent} sent, ${refused} refused, ${lost} lost, ${doubled} doubled; memory by minute ${megabytes.join(', ')} MB; p50 by minute ${latencies.map((it) => it.toFixed(0)).join(', ')} ms`,
  beside: '',
  goal: 'memory flat, nothing lost or doubled',
  reached: lost === 0 && doubled === 0 && growth < 1.15,
});
