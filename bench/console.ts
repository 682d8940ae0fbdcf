import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../src/output/testing/browser.ts';
import { bareNavigation, caseOpens, firstLoad, freshPage, type Opened, queueInteractive } from './console/browser.ts';
import { addAnalyst } from './console/visitor.ts';
import { percentile } from './service/load.ts';
import { importHistory, startBench } from './service/parts.ts';
import { report } from './time.ts';

// `npm run bench -- console`: the desk in a real browser over a service with as many open cases.
const CASES = Number(process.env['BENCH_CASES'] ?? 100_000);
const TURNS = 7;
// As many as one window shows.
const OPENED = 8;
const KEY = Buffer.alloc(32, 7).toString('base64');
const kB = (bytes: number): string => `${(bytes / 1_000).toFixed(0)} kB`;
const times = (all: readonly number[]): string =>
  `median ${percentile(all, 0.5).toFixed(0)} ms, slowest ${Math.max(...all).toFixed(0)} ms of ${all.length}`;

/** Lines so low that next to every application gets a case. */
const policyOf = (folder: string): string => {
  const path = join(folder, 'policy.yaml');
  const lines = '{ review: 0.0000001, priority: 0.4 }';
  writeFileSync(path, `tiers:\n  standard: ${lines}\n  elevated: ${lines}\n  critical: ${lines}\n`);
  return path;
};

const measure = async (browser: Browser): Promise<void> => {
  // Filling it takes a quarter of an hour: it is kept for the next run.
  const dataDirectory = resolve('.bench/console-data');
  mkdirSync(dataDirectory, { recursive: true });
  const settings = {
    GATEHOUSE_DATA_DIRECTORY: join(dataDirectory, 'data'),
    GATEHOUSE_KEY: KEY,
    GATEHOUSE_POLICY: policyOf(dataDirectory),
  };
  const bench = await startBench(settings, { dataDirectory: settings.GATEHOUSE_DATA_DIRECTORY });
  try {
    const count = async (): Promise<number> =>
      (await bench.db.query<{ cases: number }>('select count(*)::int as cases from review_case'))[0]?.cases ?? 0;
    // About every second application shows something that could be held against it, and only then there is a case.
    for (let seed = 1; (await count()) < CASES; seed += 1)
      await importHistory(bench, seed, Math.max(1_000, Math.ceil((CASES - (await count())) * 2)));
    const visitor = await addAnalyst(bench.db, KEY, bench.served.url);
    const kept = `${(await count()).toLocaleString('en-US')} open cases`;

    const bare = await bareNavigation(browser);
    const beside = `the same browser shows a page of one line after ${bare.toFixed(0)} ms`;
    const queue: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      const { page, close } = await freshPage(browser, visitor);
      queue.push(await queueInteractive(page, visitor.url));
      await close();
    }
    report({
      what: `Queue of ${kept}, nothing cached, from navigation to a row that the keyboard moves`,
      figure: times(queue),
      beside,
      goal: 'at most 1,500 ms',
      reached: percentile(queue, 0.5) <= 1_500,
    });

    const once = await freshPage(browser, visitor);
    const { code, data } = await firstLoad(once.page, visitor.url);
    await once.close();
    report({
      what: 'First load of the queue, gzip',
      figure: `${kB(code)} of page, scripts and styles; ${kB(data)} of answers`,
      beside: '',
      goal: 'at most 300 kB',
      reached: code <= 300_000,
    });

    for (const by of ['mouse', 'keyboard'] as const) {
      const { page, close } = await freshPage(browser, visitor);
      await queueInteractive(page, visitor.url);
      // The very first one loads the scripts of the screen. No case is opened twice.
      const all: Opened[] = [];
      for (let index = 0; index <= OPENED; index += 1) all.push(await caseOpens(page, index, by));
      const [first, ...others] = all;
      const whole = others.map((it) => it.whole);
      report({
        what: `Opening a case by the ${by}, from the click`,
        figure: `to why: ${times(others.map(({ why }) => why))}; to all of it: ${times(whole)}; the very first ${first?.whole.toFixed(0)} ms`,
        beside,
        goal: 'at most 200 ms',
        reached: percentile(whole, 0.5) <= 200,
      });
      await close();
    }
  } finally {
    await bench.close();
  }
};

process.stdout.write('\nThe review desk, embedded database, browser on the same cores\n\n');
const started = await startBrowser();
if ('reason' in started) process.stdout.write(`No browser on this machine: ${started.reason}\n`);
else {
  await measure(started.browser);
  await started.browser.close();
}
