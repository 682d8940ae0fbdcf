import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { closePages, startBrowser } from './browser.ts';

/** An open page and what it did that it should not have: dialogs, messages, errors, requests, policy violations. */
interface Watched {
  readonly page: Page;
  readonly faults: readonly string[];
}

export interface ReportPages {
  /** Why no browser started, if none did. */
  readonly reason: string | undefined;
  readonly save: (name: string, pieces: Iterable<string>) => Promise<void>;
  readonly open: (name: string, options: BrowserContextOptions, hash?: string) => Promise<Watched>;
  /** Closes the pages that are open. */
  readonly tidy: () => Promise<void>;
  readonly end: () => Promise<void>;
}

export const wide = { viewport: { width: 1440, height: 900 } };
export const phone = { viewport: { width: 390, height: 844 } };

const reportViolations =
  "addEventListener('securitypolicyviolation', (event) => console.log('policy: ' + event.violatedDirective + ' ' + event.blockedURI))";

const watch = async (page: Page, address: string): Promise<readonly string[]> => {
  const faults: string[] = [];
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (url.split('#')[0] !== address && !url.startsWith('data:')) faults.push(`request: ${url}`);
  });
  await page.addInitScript(reportViolations);
  return faults;
};

/** Keeps reports for a browser in a temporary folder. */
export const reportPages = async (): Promise<ReportPages> => {
  const started = await startBrowser();
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-report-'));
  const pathOf = (name: string): string => join(folder, `${name}.html`);
  return {
    reason: 'reason' in started ? started.reason : undefined,
    save: (name, pieces) => writeFile(pathOf(name), [...pieces].join('')),
    open: async (name, options, hash = '') => {
      if ('reason' in started) throw new Error(started.reason);
      const context = await started.browser.newContext(options);
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      const address = pathToFileURL(pathOf(name)).href;
      const faults = await watch(page, address);
      await page.goto(address + hash);
      return { page, faults };
    },
    tidy: () => closePages(started),
    end: () => rm(folder, { recursive: true, force: true }),
  };
};
