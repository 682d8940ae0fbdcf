import type { Page } from 'playwright-core';
import type { Person, Role } from '../src/desk/actor.ts';
import { type Served, serveProduct } from '../src/http/routes/testing/pages.ts';
import { closePages, startBrowser } from '../src/output/testing/browser.ts';
import { commandLine } from '../src/service/command-store.ts';
import type { Service } from '../src/service/compose.ts';
import { simulate } from '../src/simulate/simulate.ts';
import type { Simulated } from '../src/simulate/truth.ts';
import { createAccounts } from './accounts.ts';
import { watch } from './faults.ts';
import { slowDown } from './strain.ts';

const started = await startBrowser();

/** Why there is no browser here; undefined when there is one. */
export const browserReason = 'reason' in started ? started.reason : undefined;
if (browserReason !== undefined) process.stderr.write(`the tests of the desk are skipped: ${browserReason}\n`);

const DAY = 86_400_000;
const AT_ONCE = 200;

/** What a desk starts with. */
export interface DeskOptions {
  /** Simulated applications, received as if they came in one after the other. None by default. */
  readonly applications?: number;
  readonly seed?: number;
  readonly fraudShare?: number;
  /** Settings of the service, as environment variables. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** How somebody comes to the desk. */
export interface Visit {
  /** Tells several of one role apart. */
  readonly as?: string;
  /** Jobs of a recruiter; those of the first visit count. */
  readonly jobs?: readonly string[];
  readonly width?: number;
  readonly height?: number;
  /** Nobody is signed in. */
  readonly isStranger?: true;
}

/** The real service with its console, on a database of its own, and a browser. */
export interface Desk {
  readonly url: string;
  readonly service: Service;
  /** What was received at the start, with truth, in order. */
  readonly sent: readonly Simulated[];
  /** Receives more, as an ATS would send it. */
  receive(applications: readonly unknown[]): ReturnType<Service['desk']['receiving']['receiveMany']>;
  /** A page of somebody who is signed in. */
  as(role: Role, path: string, visit?: Visit): Promise<Page>;
  /** The same person for use cases. */
  actor(role: Role, as?: string): Promise<Person>;
  /** The typed client with their session. */
  api(role: Role, as?: string): ReturnType<ReturnType<typeof createAccounts>['client']>;
  /** What the console of the browser may say from now on, as it is what a test is about. */
  expectFaults(...like: readonly RegExp[]): void;
  /** Ends everything, and throws when a page complained of anything meanwhile. */
  close(): Promise<void>;
}

const simulated = ({ applications = 0, seed = 5, fraudShare = 0.15 }: DeskOptions): readonly Simulated[] => {
  const days = 21;
  const start = new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
  return [...simulate({ seed, count: applications, fraudShare, start, days })];
};

const receiveAll = async ({ service }: Served, applications: readonly unknown[]) => {
  const received = [];
  for (let from = 0; from < applications.length; from += AT_ONCE) {
    const incoming = applications.slice(from, from + AT_ONCE).map((application) => ({ source: 'sample', application }));
    received.push(...(await service.desk.receiving.receiveMany(commandLine, incoming)));
  }
  return received;
};

/** Opens a desk. One for a file of tests is enough; `close` it at the end. */
export const openDesk = async (options: DeskOptions = {}): Promise<Desk> => {
  if ('reason' in started) throw new Error(started.reason);
  const { browser } = started;
  const served = await serveProduct(options.environment, { background: true });
  const sent = simulated(options);
  await receiveAll(
    served,
    sent.map(({ application }) => application),
  );
  const accounts = createAccounts(served);
  const faults = watch(new URL(served.url));

  return {
    url: served.url,
    service: served.service,
    sent,
    receive: (applications) => receiveAll(served, applications),
    as: async (role, path, { as, jobs, width = 1440, height = 900, isStranger } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        locale: 'en-GB',
        timezoneId: 'Europe/Paris',
      });
      if (isStranger !== true) {
        const { cookie } = await accounts.account(role, as, jobs);
        await context.addCookies([{ ...cookie, url: served.url }]);
      }
      const page = await context.newPage();
      await faults.follow(page);
      await slowDown(page);
      await page.goto(`${served.url}${path}`);
      return page;
    },
    actor: async (role, as) => (await accounts.account(role, as)).person,
    api: (role, as) => accounts.client(role, as),
    expectFaults: faults.expect,
    close: async () => {
      await closePages(started);
      await served.close();
      faults.check();
    },
  };
};
